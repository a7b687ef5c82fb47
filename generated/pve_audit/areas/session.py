"""The events of the area 'session': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Redactor, Separated, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

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
