"""The events of the area 'authorization': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, validate
from auditlex.redaction import KEEP, NO_KEY, Redactor, Separated, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

_P0: Final = fullmatch('/[^\\x00-\\x1F \\x7F]*')
_P1: Final = fullmatch('[A-Fa-f0-9.:]+')


def _is_acl_path(v: object) -> bool:
    return type(v) is str


def _is_api_path(v: object) -> bool:
    return type(v) is str and len(v) <= 4096 and v[-1:] != '\n' and _P0(v) is not None


def _is_http_method(v: object) -> bool:
    return type(v) is str and v in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}


def _is_ip(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 45 and v[-1:] != '\n' and _P1(v) is not None


_REQUEST_CALL: Final = Spec(
    events.REQUEST_CALL,
    {'method': _is_http_method, 'path': _is_api_path, 'acl-path': _is_acl_path, 'privs': _is_acl_path, },
    ('method', 'path'),
)
_REQUEST_CALL_RULES: Final = Redactor(
    {'method': KEEP, 'path': KEEP, 'acl-path': KEEP, 'privs': Separated(KEEP, ', ;'), },
)


def validate_request_call(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.request.call; nothing if it is sound."""
    return validate(record, _REQUEST_CALL)


def redact_request_call(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.request.call as they may be written."""
    return redact(params, _REQUEST_CALL_RULES, hasher)


_REQUEST_CALL_WITH_TOKEN: Final = Spec(
    events.REQUEST_CALL_WITH_TOKEN,
    {'method': _is_http_method, 'path': _is_api_path, },
    ('method', 'path'),
)
_REQUEST_CALL_WITH_TOKEN_RULES: Final = Redactor(
    {'method': KEEP, 'path': KEEP, },
)


def validate_request_call_with_token(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.request.call-with-token; nothing if it is sound."""
    return validate(record, _REQUEST_CALL_WITH_TOKEN)


def redact_request_call_with_token(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.request.call-with-token as they may be written."""
    return redact(params, _REQUEST_CALL_WITH_TOKEN_RULES, hasher)


_REQUEST_CALL_UNKNOWN: Final = Spec(
    events.REQUEST_CALL_UNKNOWN,
    {'method': _is_http_method, 'path': _is_api_path, },
    ('method', 'path'),
)
_REQUEST_CALL_UNKNOWN_RULES: Final = Redactor(
    {'method': KEEP, 'path': KEEP, },
)


def validate_request_call_unknown(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.request.call-unknown; nothing if it is sound."""
    return validate(record, _REQUEST_CALL_UNKNOWN)


def redact_request_call_unknown(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.request.call-unknown as they may be written."""
    return redact(params, _REQUEST_CALL_UNKNOWN_RULES, hasher)


_CONNECTION_OPEN: Final = Spec(
    events.CONNECTION_OPEN,
    {'address': _is_ip, },
    ('address',),
)
_CONNECTION_OPEN_RULES: Final = Redactor(
    {'address': KEEP, },
)


def validate_connection_open(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.connection.open; nothing if it is sound."""
    return validate(record, _CONNECTION_OPEN)


def redact_connection_open(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.connection.open as they may be written."""
    return redact(params, _CONNECTION_OPEN_RULES, hasher)


VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.REQUEST_CALL.id: validate_request_call,
    events.REQUEST_CALL_WITH_TOKEN.id: validate_request_call_with_token,
    events.REQUEST_CALL_UNKNOWN.id: validate_request_call_unknown,
    events.CONNECTION_OPEN.id: validate_connection_open,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.REQUEST_CALL.id: redact_request_call,
    events.REQUEST_CALL_WITH_TOKEN.id: redact_request_call_with_token,
    events.REQUEST_CALL_UNKNOWN.id: redact_request_call_unknown,
    events.CONNECTION_OPEN.id: redact_connection_open,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.REQUEST_CALL.id: _REQUEST_CALL_RULES,
    events.REQUEST_CALL_WITH_TOKEN.id: _REQUEST_CALL_WITH_TOKEN_RULES,
    events.REQUEST_CALL_UNKNOWN.id: _REQUEST_CALL_UNKNOWN_RULES,
    events.CONNECTION_OPEN.id: _CONNECTION_OPEN_RULES,
}
