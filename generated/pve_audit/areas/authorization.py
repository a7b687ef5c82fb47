"""The events of the area 'authorization': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, validate
from auditlex.redaction import KEEP, NO_KEY, Redactor, Separated, redact
from auditlex.points import NOTHING, Point, UNSET, direct, fields
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

_P0: Final = fullmatch('/[^\\x00-\\x1F \\x7F]*')
_P1: Final = fullmatch('[A-Fa-f0-9.:]+')


def _is_acl_path(v: object) -> bool:
    return type(v) is str


def _is_api_path(v: object) -> bool:
    return type(v) is str and len(v) <= 4096 and _P0(v) is not None


def _is_http_method(v: object) -> bool:
    return type(v) is str and v in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}


def _is_ip(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 45 and _P1(v) is not None


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
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path', 'acl-path', 'privs')
    _p0 = direct(_P0)

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        acl_path: Any = UNSET,
        privs: Any = UNSET,
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
            and _type(path) is str and _len(path) <= 4096 and _p0(path) is not None
            and (acl_path is UNSET or _type(acl_path) is str and _len(acl_path) <= 4096)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 4096)
        ):
            done = _put(
                status, subject, f'/api{path}' if object_id is None else object_id,
                _made(method, path, acl_path, privs),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, 'acl-path': acl_path, 'privs': privs, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_request_call_with_token(point: Point) -> Callable[..., bool]:
    """The audit point of REQUEST_CALL_WITH_TOKEN."""
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path')
    _p0 = direct(_P0)

    def emit(
        *,
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
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p0(path) is not None
        ):
            done = _put(
                status, subject, f'/api{path}' if object_id is None else object_id,
                _made(method, path),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_request_call_unknown(point: Point) -> Callable[..., bool]:
    """The audit point of REQUEST_CALL_UNKNOWN."""
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path')
    _p0 = direct(_P0)

    def emit(
        *,
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
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p0(path) is not None
        ):
            done = _put(
                status, subject, f'/api{path}' if object_id is None else object_id,
                _made(method, path),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_connection_open(point: Point) -> Callable[..., bool]:
    """The audit point of CONNECTION_OPEN."""
    _slow = point.slow
    _put = point.put
    _made = fields('address')
    _p1 = direct(_P1)

    def emit(
        *,
        address: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(address) is str and 2 <= _len(address) <= 45 and _p1(address) is not None
        ):
            done = _put(
                status, subject, f'/connections/{address}' if object_id is None else object_id,
                _made(address),
            )
            if done is not None:
                return done
        return _slow(
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
