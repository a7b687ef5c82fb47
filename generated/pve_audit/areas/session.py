"""The events of the area 'session': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Redactor, Separated, redact
from auditlex.points import MASK, Point, UNSET
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]+')
_P1: Final = fullmatch('/[^\\x00-\\x1F \\x7F]*')
_P2: Final = fullmatch('[^\\t-\\r \\/:]+@[A-Za-z][A-Za-z0-9\\-._]+')
_P3: Final = fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z')
_P4: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P5: Final = fullmatch('[A-Za-z0-9][A-Za-z0-9\\-._]*')
_P6: Final = fullmatch('[A-Za-z0-9][A-Za-z0-9\\-._]*(?: [A-Za-z0-9][A-Za-z0-9\\-._]*)*')


def _is_api_path(v: object) -> bool:
    return type(v) is str and len(v) <= 4096 and v[-1:] != '\n' and _P1(v) is not None


def _is_cli_command(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and v[-1:] != '\n' and _P6(v) is not None


def _is_cli_exit_status(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 255


def _is_cli_login_uid(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 4294967294


def _is_cli_program(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and v[-1:] != '\n' and _P5(v) is not None


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_http_method(v: object) -> bool:
    return type(v) is str and v in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}


def _is_login_name(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P4(v) is not None


def _is_realm(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and v[-1:] != '\n' and _P0(v) is not None


def _is_seconds(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_session_port(v: object) -> bool:
    return is_integer(v)


def _is_time(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and v[-1:] != '\n' and _P3(v) is not None


def _is_tokenid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


def _is_url(v: object) -> bool:
    return type(v) is str and len(v) <= 255


def _is_userid(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and v[-1:] != '\n' and _P2(v) is not None


_SESSION_LOGIN: Final = Spec(
    events.SESSION_LOGIN,
    {'username': _is_login_name, 'realm': _is_realm, 'password': is_masked, 'otp': is_masked, 'privs': _is_login_name, 'new-format': _is_flag, },
    ('username', 'password'),
    object_id='/access/users/{username}',
)
_SESSION_LOGIN_RULES: Final = Redactor(
    {'username': KEEP, 'realm': KEEP, 'password': MASKED, 'otp': MASKED, 'privs': Separated(KEEP, ', ;'), 'new-format': KEEP, },
)


def validate_session_login(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.login; nothing if it is sound."""
    return validate(record, _SESSION_LOGIN)


def redact_session_login(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.login as they may be written."""
    return redact(params, _SESSION_LOGIN_RULES, hasher)


_SESSION_LOGIN_FIRST_FACTOR: Final = Spec(
    events.SESSION_LOGIN_FIRST_FACTOR,
    {'username': _is_login_name, 'realm': _is_realm, 'password': is_masked, 'otp': is_masked, 'privs': _is_login_name, 'new-format': _is_flag, },
    ('username', 'password'),
    object_id='/access/users/{username}',
)
_SESSION_LOGIN_FIRST_FACTOR_RULES: Final = Redactor(
    {'username': KEEP, 'realm': KEEP, 'password': MASKED, 'otp': MASKED, 'privs': Separated(KEEP, ', ;'), 'new-format': KEEP, },
)


def validate_session_login_first_factor(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.login-first-factor; nothing if it is sound."""
    return validate(record, _SESSION_LOGIN_FIRST_FACTOR)


def redact_session_login_first_factor(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.login-first-factor as they may be written."""
    return redact(params, _SESSION_LOGIN_FIRST_FACTOR_RULES, hasher)


_SESSION_LOGIN_SECOND_FACTOR: Final = Spec(
    events.SESSION_LOGIN_SECOND_FACTOR,
    {'username': _is_login_name, 'realm': _is_realm, 'password': is_masked, 'otp': is_masked, 'tfa-challenge': is_masked, 'privs': _is_login_name, 'new-format': _is_flag, },
    ('username', 'password', 'tfa-challenge'),
    object_id='/access/users/{username}',
)
_SESSION_LOGIN_SECOND_FACTOR_RULES: Final = Redactor(
    {'username': KEEP, 'realm': KEEP, 'password': MASKED, 'otp': MASKED, 'tfa-challenge': MASKED, 'privs': Separated(KEEP, ', ;'), 'new-format': KEEP, },
)


def validate_session_login_second_factor(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.login-second-factor; nothing if it is sound."""
    return validate(record, _SESSION_LOGIN_SECOND_FACTOR)


def redact_session_login_second_factor(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.login-second-factor as they may be written."""
    return redact(params, _SESSION_LOGIN_SECOND_FACTOR_RULES, hasher)


_SESSION_RENEW: Final = Spec(
    events.SESSION_RENEW,
    {'username': _is_login_name, 'realm': _is_realm, 'password': is_masked, 'otp': is_masked, 'privs': _is_login_name, 'new-format': _is_flag, },
    ('username', 'password'),
    object_id='/access/users/{username}',
)
_SESSION_RENEW_RULES: Final = Redactor(
    {'username': KEEP, 'realm': KEEP, 'password': MASKED, 'otp': MASKED, 'privs': Separated(KEEP, ', ;'), 'new-format': KEEP, },
)


def validate_session_renew(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.renew; nothing if it is sound."""
    return validate(record, _SESSION_RENEW)


def redact_session_renew(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.renew as they may be written."""
    return redact(params, _SESSION_RENEW_RULES, hasher)


_SESSION_IMPERSONATE: Final = Spec(
    events.SESSION_IMPERSONATE,
    {'username': _is_login_name, 'realm': _is_realm, 'password': is_masked, 'otp': is_masked, 'privs': _is_login_name, 'new-format': _is_flag, },
    ('username', 'password'),
    object_id='/access/users/{username}',
)
_SESSION_IMPERSONATE_RULES: Final = Redactor(
    {'username': KEEP, 'realm': KEEP, 'password': MASKED, 'otp': MASKED, 'privs': Separated(KEEP, ', ;'), 'new-format': KEEP, },
)


def validate_session_impersonate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.impersonate; nothing if it is sound."""
    return validate(record, _SESSION_IMPERSONATE)


def redact_session_impersonate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.impersonate as they may be written."""
    return redact(params, _SESSION_IMPERSONATE_RULES, hasher)


_SESSION_VERIFY_PRIVILEGES: Final = Spec(
    events.SESSION_VERIFY_PRIVILEGES,
    {'username': _is_login_name, 'realm': _is_realm, 'password': is_masked, 'otp': is_masked, 'path': _is_login_name, 'privs': _is_login_name, 'tfa-challenge': is_masked, 'new-format': _is_flag, },
    ('username', 'password', 'path'),
    object_id='/access/users/{username}',
)
_SESSION_VERIFY_PRIVILEGES_RULES: Final = Redactor(
    {'username': KEEP, 'realm': KEEP, 'password': MASKED, 'otp': MASKED, 'path': KEEP, 'privs': Separated(KEEP, ', ;'), 'tfa-challenge': MASKED, 'new-format': KEEP, },
)


def validate_session_verify_privileges(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.verify-privileges; nothing if it is sound."""
    return validate(record, _SESSION_VERIFY_PRIVILEGES)


def redact_session_verify_privileges(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.verify-privileges as they may be written."""
    return redact(params, _SESSION_VERIFY_PRIVILEGES_RULES, hasher)


_SESSION_VERIFY_VNC_TICKET: Final = Spec(
    events.SESSION_VERIFY_VNC_TICKET,
    {'authid': _is_login_name, 'path': _is_login_name, 'port': _is_session_port, 'privs': _is_login_name, 'vncticket': is_masked, },
    ('authid', 'path', 'privs', 'vncticket'),
    object_id='/access/users/{authid}',
)
_SESSION_VERIFY_VNC_TICKET_RULES: Final = Redactor(
    {'authid': KEEP, 'path': KEEP, 'port': KEEP, 'privs': Separated(KEEP, ', ;'), 'vncticket': MASKED, },
)


def validate_session_verify_vnc_ticket(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.verify-vnc-ticket; nothing if it is sound."""
    return validate(record, _SESSION_VERIFY_VNC_TICKET)


def redact_session_verify_vnc_ticket(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.verify-vnc-ticket as they may be written."""
    return redact(params, _SESSION_VERIFY_VNC_TICKET_RULES, hasher)


_SESSION_START_OPENID: Final = Spec(
    events.SESSION_START_OPENID,
    {'realm': _is_realm, 'redirect-url': _is_url, },
    ('realm', 'redirect-url'),
    object_id='/access/realm/{realm}',
)
_SESSION_START_OPENID_RULES: Final = Redactor(
    {'realm': KEEP, 'redirect-url': KEEP, },
)


def validate_session_start_openid(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.start-openid; nothing if it is sound."""
    return validate(record, _SESSION_START_OPENID)


def redact_session_start_openid(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.start-openid as they may be written."""
    return redact(params, _SESSION_START_OPENID_RULES, hasher)


_SESSION_LOGIN_OPENID: Final = Spec(
    events.SESSION_LOGIN_OPENID,
    {'code': is_masked, 'redirect-url': _is_url, 'state': is_masked, },
    ('code', 'redirect-url', 'state'),
    object_id='/access/openid',
)
_SESSION_LOGIN_OPENID_RULES: Final = Redactor(
    {'code': MASKED, 'redirect-url': KEEP, 'state': MASKED, },
)


def validate_session_login_openid(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.login-openid; nothing if it is sound."""
    return validate(record, _SESSION_LOGIN_OPENID)


def redact_session_login_openid(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.login-openid as they may be written."""
    return redact(params, _SESSION_LOGIN_OPENID_RULES, hasher)


_SESSION_LOGOUT: Final = Spec(
    events.SESSION_LOGOUT,
    {'username': _is_login_name, },
    ('username',),
    object_id='/access/users/{username}',
)
_SESSION_LOGOUT_RULES: Final = Redactor(
    {'username': KEEP, },
)


def validate_session_logout(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.logout; nothing if it is sound."""
    return validate(record, _SESSION_LOGOUT)


def redact_session_logout(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.logout as they may be written."""
    return redact(params, _SESSION_LOGOUT_RULES, hasher)


_SESSION_USE_DISABLED_ACCOUNT: Final = Spec(
    events.SESSION_USE_DISABLED_ACCOUNT,
    {'username': _is_login_name, },
    ('username',),
    object_id='/access/users/{username}',
)
_SESSION_USE_DISABLED_ACCOUNT_RULES: Final = Redactor(
    {'username': KEEP, },
)


def validate_session_use_disabled_account(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.use-disabled-account; nothing if it is sound."""
    return validate(record, _SESSION_USE_DISABLED_ACCOUNT)


def redact_session_use_disabled_account(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.use-disabled-account as they may be written."""
    return redact(params, _SESSION_USE_DISABLED_ACCOUNT_RULES, hasher)


_SESSION_USE_EXPIRED_ACCOUNT: Final = Spec(
    events.SESSION_USE_EXPIRED_ACCOUNT,
    {'username': _is_login_name, },
    ('username',),
    object_id='/access/users/{username}',
)
_SESSION_USE_EXPIRED_ACCOUNT_RULES: Final = Redactor(
    {'username': KEEP, },
)


def validate_session_use_expired_account(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.session.use-expired-account; nothing if it is sound."""
    return validate(record, _SESSION_USE_EXPIRED_ACCOUNT)


def redact_session_use_expired_account(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.session.use-expired-account as they may be written."""
    return redact(params, _SESSION_USE_EXPIRED_ACCOUNT_RULES, hasher)


_TICKET_USE: Final = Spec(
    events.TICKET_USE,
    {'username': _is_login_name, 'method': _is_http_method, 'path': _is_api_path, },
    ('method', 'path'),
    object_id='/access/ticket',
)
_TICKET_USE_RULES: Final = Redactor(
    {'username': KEEP, 'method': KEEP, 'path': KEEP, },
)


def validate_ticket_use(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ticket.use; nothing if it is sound."""
    return validate(record, _TICKET_USE)


def redact_ticket_use(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ticket.use as they may be written."""
    return redact(params, _TICKET_USE_RULES, hasher)


_TICKET_USE_EXPIRED: Final = Spec(
    events.TICKET_USE_EXPIRED,
    {'username': _is_login_name, 'method': _is_http_method, 'path': _is_api_path, },
    ('method', 'path'),
    object_id='/access/ticket',
)
_TICKET_USE_EXPIRED_RULES: Final = Redactor(
    {'username': KEEP, 'method': KEEP, 'path': KEEP, },
)


def validate_ticket_use_expired(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ticket.use-expired; nothing if it is sound."""
    return validate(record, _TICKET_USE_EXPIRED)


def redact_ticket_use_expired(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ticket.use-expired as they may be written."""
    return redact(params, _TICKET_USE_EXPIRED_RULES, hasher)


_TICKET_USE_INCOMPLETE: Final = Spec(
    events.TICKET_USE_INCOMPLETE,
    {'username': _is_login_name, 'method': _is_http_method, 'path': _is_api_path, },
    ('method', 'path'),
    object_id='/access/ticket',
)
_TICKET_USE_INCOMPLETE_RULES: Final = Redactor(
    {'username': KEEP, 'method': KEEP, 'path': KEEP, },
)


def validate_ticket_use_incomplete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ticket.use-incomplete; nothing if it is sound."""
    return validate(record, _TICKET_USE_INCOMPLETE)


def redact_ticket_use_incomplete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ticket.use-incomplete as they may be written."""
    return redact(params, _TICKET_USE_INCOMPLETE_RULES, hasher)


_TICKET_USE_WITHOUT_CSRF: Final = Spec(
    events.TICKET_USE_WITHOUT_CSRF,
    {'username': _is_login_name, 'method': _is_http_method, 'path': _is_api_path, },
    ('method', 'path'),
    object_id='/access/ticket',
)
_TICKET_USE_WITHOUT_CSRF_RULES: Final = Redactor(
    {'username': KEEP, 'method': KEEP, 'path': KEEP, },
)


def validate_ticket_use_without_csrf(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ticket.use-without-csrf; nothing if it is sound."""
    return validate(record, _TICKET_USE_WITHOUT_CSRF)


def redact_ticket_use_without_csrf(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ticket.use-without-csrf as they may be written."""
    return redact(params, _TICKET_USE_WITHOUT_CSRF_RULES, hasher)


_TOKEN_USE: Final = Spec(
    events.TOKEN_USE,
    {'userid': _is_userid, 'tokenid': _is_tokenid, 'method': _is_http_method, 'path': _is_api_path, },
    ('userid', 'tokenid', 'method', 'path'),
    object_id='/access/users/{userid}/token/{tokenid}',
)
_TOKEN_USE_RULES: Final = Redactor(
    {'userid': KEEP, 'tokenid': KEEP, 'method': KEEP, 'path': KEEP, },
)


def validate_token_use(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.token.use; nothing if it is sound."""
    return validate(record, _TOKEN_USE)


def redact_token_use(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.token.use as they may be written."""
    return redact(params, _TOKEN_USE_RULES, hasher)


_TOKEN_USE_EXPIRED: Final = Spec(
    events.TOKEN_USE_EXPIRED,
    {'userid': _is_userid, 'tokenid': _is_tokenid, 'method': _is_http_method, 'path': _is_api_path, },
    ('userid', 'tokenid', 'method', 'path'),
    object_id='/access/users/{userid}/token/{tokenid}',
)
_TOKEN_USE_EXPIRED_RULES: Final = Redactor(
    {'userid': KEEP, 'tokenid': KEEP, 'method': KEEP, 'path': KEEP, },
)


def validate_token_use_expired(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.token.use-expired; nothing if it is sound."""
    return validate(record, _TOKEN_USE_EXPIRED)


def redact_token_use_expired(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.token.use-expired as they may be written."""
    return redact(params, _TOKEN_USE_EXPIRED_RULES, hasher)


_TFA_LOCK_TOTP: Final = Spec(
    events.TFA_LOCK_TOTP,
    {'userid': _is_userid, },
    ('userid',),
    object_id='/access/users/{userid}/tfa',
)
_TFA_LOCK_TOTP_RULES: Final = Redactor(
    {'userid': KEEP, },
)


def validate_tfa_lock_totp(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.lock-totp; nothing if it is sound."""
    return validate(record, _TFA_LOCK_TOTP)


def redact_tfa_lock_totp(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.lock-totp as they may be written."""
    return redact(params, _TFA_LOCK_TOTP_RULES, hasher)


_TFA_LOCK: Final = Spec(
    events.TFA_LOCK,
    {'userid': _is_userid, 'until': _is_time, },
    ('userid', 'until'),
    object_id='/access/users/{userid}/tfa',
)
_TFA_LOCK_RULES: Final = Redactor(
    {'userid': KEEP, 'until': KEEP, },
)


def validate_tfa_lock(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.lock; nothing if it is sound."""
    return validate(record, _TFA_LOCK)


def redact_tfa_lock(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.lock as they may be written."""
    return redact(params, _TFA_LOCK_RULES, hasher)


_CLI_RUN: Final = Spec(
    events.CLI_RUN,
    {'node': _is_node, 'program': _is_cli_program, 'command': _is_cli_command, 'arguments': is_masked, 'method': _is_http_method, 'path': _is_api_path, 'login': _is_login_name, 'login-uid': _is_cli_login_uid, 'login-session': _is_cli_login_uid, 'sudo-user': _is_login_name, 'terminal': _is_login_name, 'parent': _is_login_name, 'exit-status': _is_cli_exit_status, 'duration': _is_seconds, },
    ('node', 'program', 'command'),
    object_id='/nodes/{node}/cli/{program}',
)
_CLI_RUN_RULES: Final = Redactor(
    {'node': KEEP, 'program': KEEP, 'command': KEEP, 'arguments': MASKED, 'method': KEEP, 'path': KEEP, 'login': KEEP, 'login-uid': KEEP, 'login-session': KEEP, 'sudo-user': KEEP, 'terminal': KEEP, 'parent': KEEP, 'exit-status': KEEP, 'duration': KEEP, },
)


def validate_cli_run(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cli.run; nothing if it is sound."""
    return validate(record, _CLI_RUN)


def redact_cli_run(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cli.run as they may be written."""
    return redact(params, _CLI_RUN_RULES, hasher)


_CLI_CALL: Final = Spec(
    events.CLI_CALL,
    {'node': _is_node, 'program': _is_cli_program, 'command': _is_cli_command, 'arguments': is_masked, 'method': _is_http_method, 'path': _is_api_path, 'login': _is_login_name, 'login-uid': _is_cli_login_uid, 'login-session': _is_cli_login_uid, 'sudo-user': _is_login_name, 'terminal': _is_login_name, 'parent': _is_login_name, 'exit-status': _is_cli_exit_status, 'duration': _is_seconds, },
    ('node', 'program', 'command', 'method', 'path'),
    object_id='/nodes/{node}/cli/{program}',
)
_CLI_CALL_RULES: Final = Redactor(
    {'node': KEEP, 'program': KEEP, 'command': KEEP, 'arguments': MASKED, 'method': KEEP, 'path': KEEP, 'login': KEEP, 'login-uid': KEEP, 'login-session': KEEP, 'sudo-user': KEEP, 'terminal': KEEP, 'parent': KEEP, 'exit-status': KEEP, 'duration': KEEP, },
)


def validate_cli_call(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cli.call; nothing if it is sound."""
    return validate(record, _CLI_CALL)


def redact_cli_call(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cli.call as they may be written."""
    return redact(params, _CLI_CALL_RULES, hasher)


_CLI_READ: Final = Spec(
    events.CLI_READ,
    {'node': _is_node, 'program': _is_cli_program, 'command': _is_cli_command, 'arguments': is_masked, 'method': _is_http_method, 'path': _is_api_path, 'login': _is_login_name, 'login-uid': _is_cli_login_uid, 'login-session': _is_cli_login_uid, 'sudo-user': _is_login_name, 'terminal': _is_login_name, 'parent': _is_login_name, 'exit-status': _is_cli_exit_status, 'duration': _is_seconds, },
    ('node', 'program', 'command'),
    object_id='/nodes/{node}/cli/{program}',
)
_CLI_READ_RULES: Final = Redactor(
    {'node': KEEP, 'program': KEEP, 'command': KEEP, 'arguments': MASKED, 'method': KEEP, 'path': KEEP, 'login': KEEP, 'login-uid': KEEP, 'login-session': KEEP, 'sudo-user': KEEP, 'terminal': KEEP, 'parent': KEEP, 'exit-status': KEEP, 'duration': KEEP, },
)


def validate_cli_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cli.read; nothing if it is sound."""
    return validate(record, _CLI_READ)


def redact_cli_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cli.read as they may be written."""
    return redact(params, _CLI_READ_RULES, hasher)


def point_session_login(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGIN."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        password: Any = UNSET,
        realm: Any = UNSET,
        otp: Any = UNSET,
        privs: Any = UNSET,
        new_format: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username) and password is not UNSET and (realm is UNSET or _is_realm(realm)) and (privs is UNSET or _is_login_name(privs)) and (new_format is UNSET or _is_flag(new_format)):
            params: dict[str, object] = {'username': username, 'password': MASK, }
            if realm is not UNSET:
                params['realm'] = realm
            if otp is not UNSET:
                params['otp'] = MASK
            if privs is not UNSET:
                params['privs'] = privs
            if new_format is not UNSET:
                params['new-format'] = new_format
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_login_first_factor(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGIN_FIRST_FACTOR."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        password: Any = UNSET,
        realm: Any = UNSET,
        otp: Any = UNSET,
        privs: Any = UNSET,
        new_format: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username) and password is not UNSET and (realm is UNSET or _is_realm(realm)) and (privs is UNSET or _is_login_name(privs)) and (new_format is UNSET or _is_flag(new_format)):
            params: dict[str, object] = {'username': username, 'password': MASK, }
            if realm is not UNSET:
                params['realm'] = realm
            if otp is not UNSET:
                params['otp'] = MASK
            if privs is not UNSET:
                params['privs'] = privs
            if new_format is not UNSET:
                params['new-format'] = new_format
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_login_second_factor(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGIN_SECOND_FACTOR."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        password: Any = UNSET,
        tfa_challenge: Any = UNSET,
        realm: Any = UNSET,
        otp: Any = UNSET,
        privs: Any = UNSET,
        new_format: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username) and password is not UNSET and tfa_challenge is not UNSET and (realm is UNSET or _is_realm(realm)) and (privs is UNSET or _is_login_name(privs)) and (new_format is UNSET or _is_flag(new_format)):
            params: dict[str, object] = {'username': username, 'password': MASK, 'tfa-challenge': MASK, }
            if realm is not UNSET:
                params['realm'] = realm
            if otp is not UNSET:
                params['otp'] = MASK
            if privs is not UNSET:
                params['privs'] = privs
            if new_format is not UNSET:
                params['new-format'] = new_format
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, 'password': password, 'tfa-challenge': tfa_challenge, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_renew(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_RENEW."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        password: Any = UNSET,
        realm: Any = UNSET,
        otp: Any = UNSET,
        privs: Any = UNSET,
        new_format: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username) and password is not UNSET and (realm is UNSET or _is_realm(realm)) and (privs is UNSET or _is_login_name(privs)) and (new_format is UNSET or _is_flag(new_format)):
            params: dict[str, object] = {'username': username, 'password': MASK, }
            if realm is not UNSET:
                params['realm'] = realm
            if otp is not UNSET:
                params['otp'] = MASK
            if privs is not UNSET:
                params['privs'] = privs
            if new_format is not UNSET:
                params['new-format'] = new_format
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_impersonate(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_IMPERSONATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        password: Any = UNSET,
        realm: Any = UNSET,
        otp: Any = UNSET,
        privs: Any = UNSET,
        new_format: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username) and password is not UNSET and (realm is UNSET or _is_realm(realm)) and (privs is UNSET or _is_login_name(privs)) and (new_format is UNSET or _is_flag(new_format)):
            params: dict[str, object] = {'username': username, 'password': MASK, }
            if realm is not UNSET:
                params['realm'] = realm
            if otp is not UNSET:
                params['otp'] = MASK
            if privs is not UNSET:
                params['privs'] = privs
            if new_format is not UNSET:
                params['new-format'] = new_format
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_verify_privileges(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_VERIFY_PRIVILEGES."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        password: Any = UNSET,
        path: Any = UNSET,
        realm: Any = UNSET,
        otp: Any = UNSET,
        privs: Any = UNSET,
        tfa_challenge: Any = UNSET,
        new_format: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username) and password is not UNSET and _is_login_name(path) and (realm is UNSET or _is_realm(realm)) and (privs is UNSET or _is_login_name(privs)) and (new_format is UNSET or _is_flag(new_format)):
            params: dict[str, object] = {'username': username, 'password': MASK, 'path': path, }
            if realm is not UNSET:
                params['realm'] = realm
            if otp is not UNSET:
                params['otp'] = MASK
            if privs is not UNSET:
                params['privs'] = privs
            if tfa_challenge is not UNSET:
                params['tfa-challenge'] = MASK
            if new_format is not UNSET:
                params['new-format'] = new_format
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, 'password': password, 'path': path, 'realm': realm, 'otp': otp, 'privs': privs, 'tfa-challenge': tfa_challenge, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_verify_vnc_ticket(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_VERIFY_VNC_TICKET."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        authid: Any = UNSET,
        path: Any = UNSET,
        privs: Any = UNSET,
        vncticket: Any = UNSET,
        port: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(authid) and _is_login_name(path) and _is_login_name(privs) and vncticket is not UNSET and (port is UNSET or _is_session_port(port)):
            params: dict[str, object] = {'authid': authid, 'path': path, 'privs': privs, 'vncticket': MASK, }
            if port is not UNSET:
                params['port'] = port
            if object_id is None:
                object_id = f'/access/users/{authid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'authid': authid, 'path': path, 'privs': privs, 'vncticket': vncticket, 'port': port, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_start_openid(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_START_OPENID."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        realm: Any = UNSET,
        redirect_url: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_realm(realm) and _is_url(redirect_url):
            params: dict[str, object] = {'realm': realm, 'redirect-url': redirect_url, }
            if object_id is None:
                object_id = f'/access/realm/{realm}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'realm': realm, 'redirect-url': redirect_url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_login_openid(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGIN_OPENID."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        code: Any = UNSET,
        redirect_url: Any = UNSET,
        state: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and code is not UNSET and _is_url(redirect_url) and state is not UNSET:
            params: dict[str, object] = {'code': MASK, 'redirect-url': redirect_url, 'state': MASK, }
            if object_id is None:
                object_id = f'/access/openid'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'code': code, 'redirect-url': redirect_url, 'state': state, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_logout(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGOUT."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username):
            params: dict[str, object] = {'username': username, }
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_use_disabled_account(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_USE_DISABLED_ACCOUNT."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username):
            params: dict[str, object] = {'username': username, }
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_use_expired_account(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_USE_EXPIRED_ACCOUNT."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_login_name(username):
            params: dict[str, object] = {'username': username, }
            if object_id is None:
                object_id = f'/access/users/{username}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_http_method(method) and _is_api_path(path) and (username is UNSET or _is_login_name(username)):
            params: dict[str, object] = {'method': method, 'path': path, }
            if username is not UNSET:
                params['username'] = username
            if object_id is None:
                object_id = f'/access/ticket'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use_expired(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE_EXPIRED."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_http_method(method) and _is_api_path(path) and (username is UNSET or _is_login_name(username)):
            params: dict[str, object] = {'method': method, 'path': path, }
            if username is not UNSET:
                params['username'] = username
            if object_id is None:
                object_id = f'/access/ticket'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use_incomplete(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE_INCOMPLETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_http_method(method) and _is_api_path(path) and (username is UNSET or _is_login_name(username)):
            params: dict[str, object] = {'method': method, 'path': path, }
            if username is not UNSET:
                params['username'] = username
            if object_id is None:
                object_id = f'/access/ticket'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use_without_csrf(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE_WITHOUT_CSRF."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_http_method(method) and _is_api_path(path) and (username is UNSET or _is_login_name(username)):
            params: dict[str, object] = {'method': method, 'path': path, }
            if username is not UNSET:
                params['username'] = username
            if object_id is None:
                object_id = f'/access/ticket'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_use(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_USE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_userid(userid) and _is_tokenid(tokenid) and len(tokenid) <= 4096 and _is_http_method(method) and _is_api_path(path):
            params: dict[str, object] = {'userid': userid, 'tokenid': tokenid, 'method': method, 'path': path, }
            if object_id is None:
                object_id = f'/access/users/{userid}/token/{tokenid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'userid': userid, 'tokenid': tokenid, 'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_use_expired(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_USE_EXPIRED."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_userid(userid) and _is_tokenid(tokenid) and len(tokenid) <= 4096 and _is_http_method(method) and _is_api_path(path):
            params: dict[str, object] = {'userid': userid, 'tokenid': tokenid, 'method': method, 'path': path, }
            if object_id is None:
                object_id = f'/access/users/{userid}/token/{tokenid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'userid': userid, 'tokenid': tokenid, 'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_lock_totp(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_LOCK_TOTP."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_userid(userid):
            params: dict[str, object] = {'userid': userid, }
            if object_id is None:
                object_id = f'/access/users/{userid}/tfa'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_lock(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_LOCK."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        userid: Any = UNSET,
        until: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_userid(userid) and _is_time(until):
            params: dict[str, object] = {'userid': userid, 'until': until, }
            if object_id is None:
                object_id = f'/access/users/{userid}/tfa'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'userid': userid, 'until': until, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cli_run(point: Point) -> Callable[..., bool]:
    """The audit point of CLI_RUN."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        program: Any = UNSET,
        command: Any = UNSET,
        arguments: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        login: Any = UNSET,
        login_uid: Any = UNSET,
        login_session: Any = UNSET,
        sudo_user: Any = UNSET,
        terminal: Any = UNSET,
        parent: Any = UNSET,
        exit_status: Any = UNSET,
        duration: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_cli_program(program) and _is_cli_command(command) and (method is UNSET or _is_http_method(method)) and (path is UNSET or _is_api_path(path)) and (login is UNSET or _is_login_name(login)) and (login_uid is UNSET or _is_cli_login_uid(login_uid)) and (login_session is UNSET or _is_cli_login_uid(login_session)) and (sudo_user is UNSET or _is_login_name(sudo_user)) and (terminal is UNSET or _is_login_name(terminal)) and (parent is UNSET or _is_login_name(parent)) and (exit_status is UNSET or _is_cli_exit_status(exit_status)) and (duration is UNSET or _is_seconds(duration)):
            params: dict[str, object] = {'node': node, 'program': program, 'command': command, }
            if arguments is not UNSET:
                params['arguments'] = MASK
            if method is not UNSET:
                params['method'] = method
            if path is not UNSET:
                params['path'] = path
            if login is not UNSET:
                params['login'] = login
            if login_uid is not UNSET:
                params['login-uid'] = login_uid
            if login_session is not UNSET:
                params['login-session'] = login_session
            if sudo_user is not UNSET:
                params['sudo-user'] = sudo_user
            if terminal is not UNSET:
                params['terminal'] = terminal
            if parent is not UNSET:
                params['parent'] = parent
            if exit_status is not UNSET:
                params['exit-status'] = exit_status
            if duration is not UNSET:
                params['duration'] = duration
            if object_id is None:
                object_id = f'/nodes/{node}/cli/{program}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'program': program, 'command': command, 'arguments': arguments, 'method': method, 'path': path, 'login': login, 'login-uid': login_uid, 'login-session': login_session, 'sudo-user': sudo_user, 'terminal': terminal, 'parent': parent, 'exit-status': exit_status, 'duration': duration, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cli_call(point: Point) -> Callable[..., bool]:
    """The audit point of CLI_CALL."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        program: Any = UNSET,
        command: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        arguments: Any = UNSET,
        login: Any = UNSET,
        login_uid: Any = UNSET,
        login_session: Any = UNSET,
        sudo_user: Any = UNSET,
        terminal: Any = UNSET,
        parent: Any = UNSET,
        exit_status: Any = UNSET,
        duration: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_cli_program(program) and _is_cli_command(command) and _is_http_method(method) and _is_api_path(path) and (login is UNSET or _is_login_name(login)) and (login_uid is UNSET or _is_cli_login_uid(login_uid)) and (login_session is UNSET or _is_cli_login_uid(login_session)) and (sudo_user is UNSET or _is_login_name(sudo_user)) and (terminal is UNSET or _is_login_name(terminal)) and (parent is UNSET or _is_login_name(parent)) and (exit_status is UNSET or _is_cli_exit_status(exit_status)) and (duration is UNSET or _is_seconds(duration)):
            params: dict[str, object] = {'node': node, 'program': program, 'command': command, 'method': method, 'path': path, }
            if arguments is not UNSET:
                params['arguments'] = MASK
            if login is not UNSET:
                params['login'] = login
            if login_uid is not UNSET:
                params['login-uid'] = login_uid
            if login_session is not UNSET:
                params['login-session'] = login_session
            if sudo_user is not UNSET:
                params['sudo-user'] = sudo_user
            if terminal is not UNSET:
                params['terminal'] = terminal
            if parent is not UNSET:
                params['parent'] = parent
            if exit_status is not UNSET:
                params['exit-status'] = exit_status
            if duration is not UNSET:
                params['duration'] = duration
            if object_id is None:
                object_id = f'/nodes/{node}/cli/{program}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'program': program, 'command': command, 'method': method, 'path': path, 'arguments': arguments, 'login': login, 'login-uid': login_uid, 'login-session': login_session, 'sudo-user': sudo_user, 'terminal': terminal, 'parent': parent, 'exit-status': exit_status, 'duration': duration, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cli_read(point: Point) -> Callable[..., bool]:
    """The audit point of CLI_READ."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        program: Any = UNSET,
        command: Any = UNSET,
        arguments: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        login: Any = UNSET,
        login_uid: Any = UNSET,
        login_session: Any = UNSET,
        sudo_user: Any = UNSET,
        terminal: Any = UNSET,
        parent: Any = UNSET,
        exit_status: Any = UNSET,
        duration: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_cli_program(program) and _is_cli_command(command) and (method is UNSET or _is_http_method(method)) and (path is UNSET or _is_api_path(path)) and (login is UNSET or _is_login_name(login)) and (login_uid is UNSET or _is_cli_login_uid(login_uid)) and (login_session is UNSET or _is_cli_login_uid(login_session)) and (sudo_user is UNSET or _is_login_name(sudo_user)) and (terminal is UNSET or _is_login_name(terminal)) and (parent is UNSET or _is_login_name(parent)) and (exit_status is UNSET or _is_cli_exit_status(exit_status)) and (duration is UNSET or _is_seconds(duration)):
            params: dict[str, object] = {'node': node, 'program': program, 'command': command, }
            if arguments is not UNSET:
                params['arguments'] = MASK
            if method is not UNSET:
                params['method'] = method
            if path is not UNSET:
                params['path'] = path
            if login is not UNSET:
                params['login'] = login
            if login_uid is not UNSET:
                params['login-uid'] = login_uid
            if login_session is not UNSET:
                params['login-session'] = login_session
            if sudo_user is not UNSET:
                params['sudo-user'] = sudo_user
            if terminal is not UNSET:
                params['terminal'] = terminal
            if parent is not UNSET:
                params['parent'] = parent
            if exit_status is not UNSET:
                params['exit-status'] = exit_status
            if duration is not UNSET:
                params['duration'] = duration
            if object_id is None:
                object_id = f'/nodes/{node}/cli/{program}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'program': program, 'command': command, 'arguments': arguments, 'method': method, 'path': path, 'login': login, 'login-uid': login_uid, 'login-session': login_session, 'sudo-user': sudo_user, 'terminal': terminal, 'parent': parent, 'exit-status': exit_status, 'duration': duration, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.SESSION_LOGIN.id: point_session_login,
    events.SESSION_LOGIN_FIRST_FACTOR.id: point_session_login_first_factor,
    events.SESSION_LOGIN_SECOND_FACTOR.id: point_session_login_second_factor,
    events.SESSION_RENEW.id: point_session_renew,
    events.SESSION_IMPERSONATE.id: point_session_impersonate,
    events.SESSION_VERIFY_PRIVILEGES.id: point_session_verify_privileges,
    events.SESSION_VERIFY_VNC_TICKET.id: point_session_verify_vnc_ticket,
    events.SESSION_START_OPENID.id: point_session_start_openid,
    events.SESSION_LOGIN_OPENID.id: point_session_login_openid,
    events.SESSION_LOGOUT.id: point_session_logout,
    events.SESSION_USE_DISABLED_ACCOUNT.id: point_session_use_disabled_account,
    events.SESSION_USE_EXPIRED_ACCOUNT.id: point_session_use_expired_account,
    events.TICKET_USE.id: point_ticket_use,
    events.TICKET_USE_EXPIRED.id: point_ticket_use_expired,
    events.TICKET_USE_INCOMPLETE.id: point_ticket_use_incomplete,
    events.TICKET_USE_WITHOUT_CSRF.id: point_ticket_use_without_csrf,
    events.TOKEN_USE.id: point_token_use,
    events.TOKEN_USE_EXPIRED.id: point_token_use_expired,
    events.TFA_LOCK_TOTP.id: point_tfa_lock_totp,
    events.TFA_LOCK.id: point_tfa_lock,
    events.CLI_RUN.id: point_cli_run,
    events.CLI_CALL.id: point_cli_call,
    events.CLI_READ.id: point_cli_read,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.SESSION_LOGIN.id: validate_session_login,
    events.SESSION_LOGIN_FIRST_FACTOR.id: validate_session_login_first_factor,
    events.SESSION_LOGIN_SECOND_FACTOR.id: validate_session_login_second_factor,
    events.SESSION_RENEW.id: validate_session_renew,
    events.SESSION_IMPERSONATE.id: validate_session_impersonate,
    events.SESSION_VERIFY_PRIVILEGES.id: validate_session_verify_privileges,
    events.SESSION_VERIFY_VNC_TICKET.id: validate_session_verify_vnc_ticket,
    events.SESSION_START_OPENID.id: validate_session_start_openid,
    events.SESSION_LOGIN_OPENID.id: validate_session_login_openid,
    events.SESSION_LOGOUT.id: validate_session_logout,
    events.SESSION_USE_DISABLED_ACCOUNT.id: validate_session_use_disabled_account,
    events.SESSION_USE_EXPIRED_ACCOUNT.id: validate_session_use_expired_account,
    events.TICKET_USE.id: validate_ticket_use,
    events.TICKET_USE_EXPIRED.id: validate_ticket_use_expired,
    events.TICKET_USE_INCOMPLETE.id: validate_ticket_use_incomplete,
    events.TICKET_USE_WITHOUT_CSRF.id: validate_ticket_use_without_csrf,
    events.TOKEN_USE.id: validate_token_use,
    events.TOKEN_USE_EXPIRED.id: validate_token_use_expired,
    events.TFA_LOCK_TOTP.id: validate_tfa_lock_totp,
    events.TFA_LOCK.id: validate_tfa_lock,
    events.CLI_RUN.id: validate_cli_run,
    events.CLI_CALL.id: validate_cli_call,
    events.CLI_READ.id: validate_cli_read,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.SESSION_LOGIN.id: _SESSION_LOGIN,
    events.SESSION_LOGIN_FIRST_FACTOR.id: _SESSION_LOGIN_FIRST_FACTOR,
    events.SESSION_LOGIN_SECOND_FACTOR.id: _SESSION_LOGIN_SECOND_FACTOR,
    events.SESSION_RENEW.id: _SESSION_RENEW,
    events.SESSION_IMPERSONATE.id: _SESSION_IMPERSONATE,
    events.SESSION_VERIFY_PRIVILEGES.id: _SESSION_VERIFY_PRIVILEGES,
    events.SESSION_VERIFY_VNC_TICKET.id: _SESSION_VERIFY_VNC_TICKET,
    events.SESSION_START_OPENID.id: _SESSION_START_OPENID,
    events.SESSION_LOGIN_OPENID.id: _SESSION_LOGIN_OPENID,
    events.SESSION_LOGOUT.id: _SESSION_LOGOUT,
    events.SESSION_USE_DISABLED_ACCOUNT.id: _SESSION_USE_DISABLED_ACCOUNT,
    events.SESSION_USE_EXPIRED_ACCOUNT.id: _SESSION_USE_EXPIRED_ACCOUNT,
    events.TICKET_USE.id: _TICKET_USE,
    events.TICKET_USE_EXPIRED.id: _TICKET_USE_EXPIRED,
    events.TICKET_USE_INCOMPLETE.id: _TICKET_USE_INCOMPLETE,
    events.TICKET_USE_WITHOUT_CSRF.id: _TICKET_USE_WITHOUT_CSRF,
    events.TOKEN_USE.id: _TOKEN_USE,
    events.TOKEN_USE_EXPIRED.id: _TOKEN_USE_EXPIRED,
    events.TFA_LOCK_TOTP.id: _TFA_LOCK_TOTP,
    events.TFA_LOCK.id: _TFA_LOCK,
    events.CLI_RUN.id: _CLI_RUN,
    events.CLI_CALL.id: _CLI_CALL,
    events.CLI_READ.id: _CLI_READ,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.SESSION_LOGIN.id: redact_session_login,
    events.SESSION_LOGIN_FIRST_FACTOR.id: redact_session_login_first_factor,
    events.SESSION_LOGIN_SECOND_FACTOR.id: redact_session_login_second_factor,
    events.SESSION_RENEW.id: redact_session_renew,
    events.SESSION_IMPERSONATE.id: redact_session_impersonate,
    events.SESSION_VERIFY_PRIVILEGES.id: redact_session_verify_privileges,
    events.SESSION_VERIFY_VNC_TICKET.id: redact_session_verify_vnc_ticket,
    events.SESSION_START_OPENID.id: redact_session_start_openid,
    events.SESSION_LOGIN_OPENID.id: redact_session_login_openid,
    events.SESSION_LOGOUT.id: redact_session_logout,
    events.SESSION_USE_DISABLED_ACCOUNT.id: redact_session_use_disabled_account,
    events.SESSION_USE_EXPIRED_ACCOUNT.id: redact_session_use_expired_account,
    events.TICKET_USE.id: redact_ticket_use,
    events.TICKET_USE_EXPIRED.id: redact_ticket_use_expired,
    events.TICKET_USE_INCOMPLETE.id: redact_ticket_use_incomplete,
    events.TICKET_USE_WITHOUT_CSRF.id: redact_ticket_use_without_csrf,
    events.TOKEN_USE.id: redact_token_use,
    events.TOKEN_USE_EXPIRED.id: redact_token_use_expired,
    events.TFA_LOCK_TOTP.id: redact_tfa_lock_totp,
    events.TFA_LOCK.id: redact_tfa_lock,
    events.CLI_RUN.id: redact_cli_run,
    events.CLI_CALL.id: redact_cli_call,
    events.CLI_READ.id: redact_cli_read,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.SESSION_LOGIN.id: _SESSION_LOGIN_RULES,
    events.SESSION_LOGIN_FIRST_FACTOR.id: _SESSION_LOGIN_FIRST_FACTOR_RULES,
    events.SESSION_LOGIN_SECOND_FACTOR.id: _SESSION_LOGIN_SECOND_FACTOR_RULES,
    events.SESSION_RENEW.id: _SESSION_RENEW_RULES,
    events.SESSION_IMPERSONATE.id: _SESSION_IMPERSONATE_RULES,
    events.SESSION_VERIFY_PRIVILEGES.id: _SESSION_VERIFY_PRIVILEGES_RULES,
    events.SESSION_VERIFY_VNC_TICKET.id: _SESSION_VERIFY_VNC_TICKET_RULES,
    events.SESSION_START_OPENID.id: _SESSION_START_OPENID_RULES,
    events.SESSION_LOGIN_OPENID.id: _SESSION_LOGIN_OPENID_RULES,
    events.SESSION_LOGOUT.id: _SESSION_LOGOUT_RULES,
    events.SESSION_USE_DISABLED_ACCOUNT.id: _SESSION_USE_DISABLED_ACCOUNT_RULES,
    events.SESSION_USE_EXPIRED_ACCOUNT.id: _SESSION_USE_EXPIRED_ACCOUNT_RULES,
    events.TICKET_USE.id: _TICKET_USE_RULES,
    events.TICKET_USE_EXPIRED.id: _TICKET_USE_EXPIRED_RULES,
    events.TICKET_USE_INCOMPLETE.id: _TICKET_USE_INCOMPLETE_RULES,
    events.TICKET_USE_WITHOUT_CSRF.id: _TICKET_USE_WITHOUT_CSRF_RULES,
    events.TOKEN_USE.id: _TOKEN_USE_RULES,
    events.TOKEN_USE_EXPIRED.id: _TOKEN_USE_EXPIRED_RULES,
    events.TFA_LOCK_TOTP.id: _TFA_LOCK_TOTP_RULES,
    events.TFA_LOCK.id: _TFA_LOCK_RULES,
    events.CLI_RUN.id: _CLI_RUN_RULES,
    events.CLI_CALL.id: _CLI_CALL_RULES,
    events.CLI_READ.id: _CLI_READ_RULES,
}
