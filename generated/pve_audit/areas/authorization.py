"""The events of the area 'authorization': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, validate
from auditlex.redaction import KEEP, NO_KEY, Redactor, Separated, redact
from auditlex.points import Point, UNSET
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeAlias

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
    object_id='/api{path}',
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
    object_id='/api{path}',
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
    object_id='/api{path}',
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
    object_id='/connections/{address}',
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


def point_request_call(point: Point) -> Callable[..., bool]:
    """The audit point of REQUEST_CALL."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        acl_path: Any = UNSET,
        privs: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_http_method(method) and _is_api_path(path) and (acl_path is UNSET or _is_acl_path(acl_path) and len(acl_path) <= 4096) and (privs is UNSET or _is_acl_path(privs) and len(privs) <= 4096):
            params: dict[str, object] = {'method': method, 'path': path, }
            if acl_path is not UNSET:
                params['acl-path'] = acl_path
            if privs is not UNSET:
                params['privs'] = privs
            if object_id is None:
                object_id = f'/api{path}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'method': method, 'path': path, 'acl-path': acl_path, 'privs': privs, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_request_call_with_token(point: Point) -> Callable[..., bool]:
    """The audit point of REQUEST_CALL_WITH_TOKEN."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_http_method(method) and _is_api_path(path):
            params: dict[str, object] = {'method': method, 'path': path, }
            if object_id is None:
                object_id = f'/api{path}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_request_call_unknown(point: Point) -> Callable[..., bool]:
    """The audit point of REQUEST_CALL_UNKNOWN."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_http_method(method) and _is_api_path(path):
            params: dict[str, object] = {'method': method, 'path': path, }
            if object_id is None:
                object_id = f'/api{path}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_connection_open(point: Point) -> Callable[..., bool]:
    """The audit point of CONNECTION_OPEN."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        address: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ip(address):
            params: dict[str, object] = {'address': address, }
            if object_id is None:
                object_id = f'/connections/{address}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'address': address, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.REQUEST_CALL.id: point_request_call,
    events.REQUEST_CALL_WITH_TOKEN.id: point_request_call_with_token,
    events.REQUEST_CALL_UNKNOWN.id: point_request_call_unknown,
    events.CONNECTION_OPEN.id: point_connection_open,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.REQUEST_CALL.id: validate_request_call,
    events.REQUEST_CALL_WITH_TOKEN.id: validate_request_call_with_token,
    events.REQUEST_CALL_UNKNOWN.id: validate_request_call_unknown,
    events.CONNECTION_OPEN.id: validate_connection_open,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.REQUEST_CALL.id: _REQUEST_CALL,
    events.REQUEST_CALL_WITH_TOKEN.id: _REQUEST_CALL_WITH_TOKEN,
    events.REQUEST_CALL_UNKNOWN.id: _REQUEST_CALL_UNKNOWN,
    events.CONNECTION_OPEN.id: _CONNECTION_OPEN,
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
