"""The events of the area 'session': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Redactor, Separated, redact
from auditlex.points import MASK, NOTHING, Point, UNSET, direct, fields
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

# Arguments may have the names of these.
_type, _len = type, len

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]+')
_P1: Final = fullmatch('/[^\\x00-\\x1F \\x7F]*')
_P2: Final = fullmatch('[^\\t-\\r \\/:]+@[A-Za-z][A-Za-z0-9\\-._]+')
_P3: Final = fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z')
_P4: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P5: Final = fullmatch('[A-Za-z0-9][A-Za-z0-9\\-._]*')
_P6: Final = fullmatch('[A-Za-z0-9][A-Za-z0-9\\-._]*(?: [A-Za-z0-9][A-Za-z0-9\\-._]*)*')


def _is_api_path(v: object) -> bool:
    return type(v) is str and len(v) <= 4096 and _P1(v) is not None


def _is_cli_command(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and _P6(v) is not None


def _is_cli_exit_status(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 255


def _is_cli_login_uid(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 4294967294


def _is_cli_program(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and _P5(v) is not None


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_http_method(v: object) -> bool:
    return type(v) is str and v in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}


def _is_login_name(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P4(v) is not None


def _is_realm(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and _P0(v) is not None


def _is_seconds(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_session_port(v: object) -> bool:
    return is_integer(v)


def _is_time(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and _P3(v) is not None


def _is_tokenid(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_url(v: object) -> bool:
    return type(v) is str and len(v) <= 255


def _is_userid(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and _P2(v) is not None


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
    _slow = point.slow
    _put = point.put
    _made = fields('username', 'password', 'realm', 'otp', 'privs', 'new-format')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
            and password is not UNSET
            and (realm is UNSET or _type(realm) is str and _len(realm) <= 32 and _p0(realm) is not None)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 64)
            and (new_format is UNSET or _type(new_format) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username, MASK, realm, UNSET if otp is UNSET else MASK, privs, new_format),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_login_first_factor(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGIN_FIRST_FACTOR."""
    _slow = point.slow
    _put = point.put
    _made = fields('username', 'password', 'realm', 'otp', 'privs', 'new-format')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
            and password is not UNSET
            and (realm is UNSET or _type(realm) is str and _len(realm) <= 32 and _p0(realm) is not None)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 64)
            and (new_format is UNSET or _type(new_format) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username, MASK, realm, UNSET if otp is UNSET else MASK, privs, new_format),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_login_second_factor(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGIN_SECOND_FACTOR."""
    _slow = point.slow
    _put = point.put
    _made = fields('username', 'password', 'tfa-challenge', 'realm', 'otp', 'privs', 'new-format')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
            and password is not UNSET
            and tfa_challenge is not UNSET
            and (realm is UNSET or _type(realm) is str and _len(realm) <= 32 and _p0(realm) is not None)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 64)
            and (new_format is UNSET or _type(new_format) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username, MASK, MASK, realm, UNSET if otp is UNSET else MASK, privs, new_format),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, 'password': password, 'tfa-challenge': tfa_challenge, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_renew(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_RENEW."""
    _slow = point.slow
    _put = point.put
    _made = fields('username', 'password', 'realm', 'otp', 'privs', 'new-format')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
            and password is not UNSET
            and (realm is UNSET or _type(realm) is str and _len(realm) <= 32 and _p0(realm) is not None)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 64)
            and (new_format is UNSET or _type(new_format) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username, MASK, realm, UNSET if otp is UNSET else MASK, privs, new_format),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_impersonate(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_IMPERSONATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('username', 'password', 'realm', 'otp', 'privs', 'new-format')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
            and password is not UNSET
            and (realm is UNSET or _type(realm) is str and _len(realm) <= 32 and _p0(realm) is not None)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 64)
            and (new_format is UNSET or _type(new_format) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username, MASK, realm, UNSET if otp is UNSET else MASK, privs, new_format),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, 'password': password, 'realm': realm, 'otp': otp, 'privs': privs, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_verify_privileges(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_VERIFY_PRIVILEGES."""
    _slow = point.slow
    _put = point.put
    _made = fields('username', 'password', 'path', 'realm', 'otp', 'privs', 'tfa-challenge', 'new-format')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
            and password is not UNSET
            and _type(path) is str and _len(path) <= 64
            and (realm is UNSET or _type(realm) is str and _len(realm) <= 32 and _p0(realm) is not None)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 64)
            and (new_format is UNSET or _type(new_format) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username, MASK, path, realm, UNSET if otp is UNSET else MASK, privs, UNSET if tfa_challenge is UNSET else MASK, new_format),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, 'password': password, 'path': path, 'realm': realm, 'otp': otp, 'privs': privs, 'tfa-challenge': tfa_challenge, 'new-format': new_format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_verify_vnc_ticket(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_VERIFY_VNC_TICKET."""
    _slow = point.slow
    _put = point.put
    _made = fields('authid', 'path', 'privs', 'vncticket', 'port')

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(authid) is str and _len(authid) <= 64
            and _type(path) is str and _len(path) <= 64
            and _type(privs) is str and _len(privs) <= 64
            and vncticket is not UNSET
            and (port is UNSET or _type(port) is int and -9223372036854775808 <= port <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/access/users/{authid}' if object_id is None else object_id,
                _made(authid, path, privs, MASK, port),
            )
            if done is not None:
                return done
        return _slow(
            {'authid': authid, 'path': path, 'privs': privs, 'vncticket': vncticket, 'port': port, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_start_openid(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_START_OPENID."""
    _slow = point.slow
    _put = point.put
    _made = fields('realm', 'redirect-url')
    _p0 = direct(_P0)

    def emit(
        *,
        realm: Any = UNSET,
        redirect_url: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(realm) is str and _len(realm) <= 32 and _p0(realm) is not None
            and _type(redirect_url) is str and _len(redirect_url) <= 255
        ):
            done = _put(
                status, subject, f'/access/realm/{realm}' if object_id is None else object_id,
                _made(realm, redirect_url),
            )
            if done is not None:
                return done
        return _slow(
            {'realm': realm, 'redirect-url': redirect_url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_login_openid(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGIN_OPENID."""
    _slow = point.slow
    _put = point.put
    _made = fields('code', 'redirect-url', 'state')

    def emit(
        *,
        code: Any = UNSET,
        redirect_url: Any = UNSET,
        state: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and code is not UNSET
            and _type(redirect_url) is str and _len(redirect_url) <= 255
            and state is not UNSET
        ):
            done = _put(
                status, subject, f'/access/openid' if object_id is None else object_id,
                _made(MASK, redirect_url, MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'code': code, 'redirect-url': redirect_url, 'state': state, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_logout(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_LOGOUT."""
    _slow = point.slow
    _put = point.put
    _made = fields('username')

    def emit(
        *,
        username: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_use_disabled_account(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_USE_DISABLED_ACCOUNT."""
    _slow = point.slow
    _put = point.put
    _made = fields('username')

    def emit(
        *,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_session_use_expired_account(point: Point) -> Callable[..., bool]:
    """The audit point of SESSION_USE_EXPIRED_ACCOUNT."""
    _slow = point.slow
    _put = point.put
    _made = fields('username')

    def emit(
        *,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(username) is str and _len(username) <= 64
        ):
            done = _put(
                status, subject, f'/access/users/{username}' if object_id is None else object_id,
                _made(username),
            )
            if done is not None:
                return done
        return _slow(
            {'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE."""
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path', 'username')
    _p1 = direct(_P1)

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p1(path) is not None
            and (username is UNSET or _type(username) is str and _len(username) <= 64)
        ):
            done = _put(
                status, subject, f'/access/ticket' if object_id is None else object_id,
                _made(method, path, username),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use_expired(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE_EXPIRED."""
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path', 'username')
    _p1 = direct(_P1)

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p1(path) is not None
            and (username is UNSET or _type(username) is str and _len(username) <= 64)
        ):
            done = _put(
                status, subject, f'/access/ticket' if object_id is None else object_id,
                _made(method, path, username),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use_incomplete(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE_INCOMPLETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path', 'username')
    _p1 = direct(_P1)

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p1(path) is not None
            and (username is UNSET or _type(username) is str and _len(username) <= 64)
        ):
            done = _put(
                status, subject, f'/access/ticket' if object_id is None else object_id,
                _made(method, path, username),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ticket_use_without_csrf(point: Point) -> Callable[..., bool]:
    """The audit point of TICKET_USE_WITHOUT_CSRF."""
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path', 'username')
    _p1 = direct(_P1)

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        username: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p1(path) is not None
            and (username is UNSET or _type(username) is str and _len(username) <= 64)
        ):
            done = _put(
                status, subject, f'/access/ticket' if object_id is None else object_id,
                _made(method, path, username),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_use(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_USE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'tokenid', 'method', 'path')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p2(userid) is not None
            and _type(tokenid) is str and _len(tokenid) <= 4096 and _p0(tokenid) is not None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p1(path) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/token/{tokenid}' if object_id is None else object_id,
                _made(userid, tokenid, method, path),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'tokenid': tokenid, 'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_use_expired(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_USE_EXPIRED."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'tokenid', 'method', 'path')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p2(userid) is not None
            and _type(tokenid) is str and _len(tokenid) <= 4096 and _p0(tokenid) is not None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p1(path) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/token/{tokenid}' if object_id is None else object_id,
                _made(userid, tokenid, method, path),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'tokenid': tokenid, 'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_lock_totp(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_LOCK_TOTP."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid')
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p2(userid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa' if object_id is None else object_id,
                _made(userid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_lock(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_LOCK."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'until')
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        userid: Any = UNSET,
        until: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p2(userid) is not None
            and _type(until) is str and _len(until) <= 32 and _p3(until) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa' if object_id is None else object_id,
                _made(userid, until),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'until': until, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cli_run(point: Point) -> Callable[..., bool]:
    """The audit point of CLI_RUN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'program', 'command', 'arguments', 'method', 'path', 'login', 'login-uid', 'login-session', 'sudo-user', 'terminal', 'parent', 'exit-status', 'duration')
    _p1 = direct(_P1)
    _p4 = direct(_P4)
    _p5 = direct(_P5)
    _p6 = direct(_P6)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p4(node) is not None
            and _type(program) is str and _len(program) <= 64 and _p5(program) is not None
            and _type(command) is str and _len(command) <= 256 and _p6(command) is not None
            and (method is UNSET or _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'})
            and (path is UNSET or _type(path) is str and _len(path) <= 4096 and _p1(path) is not None)
            and (login is UNSET or _type(login) is str and _len(login) <= 64)
            and (login_uid is UNSET or _type(login_uid) is int and 0 <= login_uid <= 4294967294)
            and (login_session is UNSET or _type(login_session) is int and 0 <= login_session <= 4294967294)
            and (sudo_user is UNSET or _type(sudo_user) is str and _len(sudo_user) <= 64)
            and (terminal is UNSET or _type(terminal) is str and _len(terminal) <= 64)
            and (parent is UNSET or _type(parent) is str and _len(parent) <= 64)
            and (exit_status is UNSET or _type(exit_status) is int and 0 <= exit_status <= 255)
            and (duration is UNSET or _type(duration) is int and 0 <= duration <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/cli/{program}' if object_id is None else object_id,
                _made(node, program, command, UNSET if arguments is UNSET else MASK, method, path, login, login_uid, login_session, sudo_user, terminal, parent, exit_status, duration),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'program': program, 'command': command, 'arguments': arguments, 'method': method, 'path': path, 'login': login, 'login-uid': login_uid, 'login-session': login_session, 'sudo-user': sudo_user, 'terminal': terminal, 'parent': parent, 'exit-status': exit_status, 'duration': duration, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cli_call(point: Point) -> Callable[..., bool]:
    """The audit point of CLI_CALL."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'program', 'command', 'method', 'path', 'arguments', 'login', 'login-uid', 'login-session', 'sudo-user', 'terminal', 'parent', 'exit-status', 'duration')
    _p1 = direct(_P1)
    _p4 = direct(_P4)
    _p5 = direct(_P5)
    _p6 = direct(_P6)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p4(node) is not None
            and _type(program) is str and _len(program) <= 64 and _p5(program) is not None
            and _type(command) is str and _len(command) <= 256 and _p6(command) is not None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p1(path) is not None
            and (login is UNSET or _type(login) is str and _len(login) <= 64)
            and (login_uid is UNSET or _type(login_uid) is int and 0 <= login_uid <= 4294967294)
            and (login_session is UNSET or _type(login_session) is int and 0 <= login_session <= 4294967294)
            and (sudo_user is UNSET or _type(sudo_user) is str and _len(sudo_user) <= 64)
            and (terminal is UNSET or _type(terminal) is str and _len(terminal) <= 64)
            and (parent is UNSET or _type(parent) is str and _len(parent) <= 64)
            and (exit_status is UNSET or _type(exit_status) is int and 0 <= exit_status <= 255)
            and (duration is UNSET or _type(duration) is int and 0 <= duration <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/cli/{program}' if object_id is None else object_id,
                _made(node, program, command, method, path, UNSET if arguments is UNSET else MASK, login, login_uid, login_session, sudo_user, terminal, parent, exit_status, duration),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'program': program, 'command': command, 'method': method, 'path': path, 'arguments': arguments, 'login': login, 'login-uid': login_uid, 'login-session': login_session, 'sudo-user': sudo_user, 'terminal': terminal, 'parent': parent, 'exit-status': exit_status, 'duration': duration, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cli_read(point: Point) -> Callable[..., bool]:
    """The audit point of CLI_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'program', 'command', 'arguments', 'method', 'path', 'login', 'login-uid', 'login-session', 'sudo-user', 'terminal', 'parent', 'exit-status', 'duration')
    _p1 = direct(_P1)
    _p4 = direct(_P4)
    _p5 = direct(_P5)
    _p6 = direct(_P6)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p4(node) is not None
            and _type(program) is str and _len(program) <= 64 and _p5(program) is not None
            and _type(command) is str and _len(command) <= 256 and _p6(command) is not None
            and (method is UNSET or _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'})
            and (path is UNSET or _type(path) is str and _len(path) <= 4096 and _p1(path) is not None)
            and (login is UNSET or _type(login) is str and _len(login) <= 64)
            and (login_uid is UNSET or _type(login_uid) is int and 0 <= login_uid <= 4294967294)
            and (login_session is UNSET or _type(login_session) is int and 0 <= login_session <= 4294967294)
            and (sudo_user is UNSET or _type(sudo_user) is str and _len(sudo_user) <= 64)
            and (terminal is UNSET or _type(terminal) is str and _len(terminal) <= 64)
            and (parent is UNSET or _type(parent) is str and _len(parent) <= 64)
            and (exit_status is UNSET or _type(exit_status) is int and 0 <= exit_status <= 255)
            and (duration is UNSET or _type(duration) is int and 0 <= duration <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/cli/{program}' if object_id is None else object_id,
                _made(node, program, command, UNSET if arguments is UNSET else MASK, method, path, login, login_uid, login_session, sudo_user, terminal, parent, exit_status, duration),
            )
            if done is not None:
                return done
        return _slow(
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
