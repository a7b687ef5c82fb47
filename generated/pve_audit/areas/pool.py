"""The events of the area 'pool': checks of records and redaction of parameters.

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

_P0: Final = fullmatch('[A-Za-z0-9\\-._]+(?:/[A-Za-z0-9\\-._]+){0,2}')


def _is_comment(v: object) -> bool:
    return type(v) is str


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_poolid(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


_POOL_DELETE: Final = Spec(
    events.POOL_DELETE,
    {'poolid': _is_poolid, },
    ('poolid',),
    object_id='/pool/{poolid}',
)
_POOL_DELETE_RULES: Final = Redactor(
    {'poolid': KEEP, },
)


def validate_pool_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pool.delete; nothing if it is sound."""
    return validate(record, _POOL_DELETE)


def redact_pool_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pool.delete as they may be written."""
    return redact(params, _POOL_DELETE_RULES, hasher)


_POOL_CREATE: Final = Spec(
    events.POOL_CREATE,
    {'poolid': _is_poolid, 'comment': _is_comment, },
    ('poolid',),
    object_id='/pool/{poolid}',
)
_POOL_CREATE_RULES: Final = Redactor(
    {'poolid': KEEP, 'comment': KEEP, },
)


def validate_pool_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pool.create; nothing if it is sound."""
    return validate(record, _POOL_CREATE)


def redact_pool_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pool.create as they may be written."""
    return redact(params, _POOL_CREATE_RULES, hasher)


_POOL_UPDATE: Final = Spec(
    events.POOL_UPDATE,
    {'poolid': _is_poolid, 'allow-move': _is_flag, 'comment': _is_comment, 'delete': _is_flag, },
    ('poolid',),
    {},
    {'comment': _is_comment, },
    {},
    object_id='/pool/{poolid}',
)
_POOL_UPDATE_RULES: Final = Redactor(
    {'poolid': KEEP, 'allow-move': KEEP, 'comment': KEEP, 'delete': KEEP, },
)


def validate_pool_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pool.update; nothing if it is sound."""
    return validate(record, _POOL_UPDATE)


def redact_pool_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pool.update as they may be written."""
    return redact(params, _POOL_UPDATE_RULES, hasher)


_POOL_ADD_MEMBER: Final = Spec(
    events.POOL_ADD_MEMBER,
    {'poolid': _is_poolid, 'allow-move': _is_flag, 'comment': _is_comment, 'delete': _is_flag, 'storage': _is_comment, 'vms': _is_comment, },
    ('poolid',),
    {},
    {'comment': _is_comment, 'storage': _is_comment, 'vms': _is_comment, },
    {},
    object_id='/pool/{poolid}',
)
_POOL_ADD_MEMBER_RULES: Final = Redactor(
    {'poolid': KEEP, 'allow-move': KEEP, 'comment': KEEP, 'delete': KEEP, 'storage': Separated(KEEP, ', ;'), 'vms': Separated(KEEP, ', ;'), },
)


def validate_pool_add_member(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pool.add-member; nothing if it is sound."""
    return validate(record, _POOL_ADD_MEMBER)


def redact_pool_add_member(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pool.add-member as they may be written."""
    return redact(params, _POOL_ADD_MEMBER_RULES, hasher)


_POOL_REMOVE_MEMBER: Final = Spec(
    events.POOL_REMOVE_MEMBER,
    {'poolid': _is_poolid, 'allow-move': _is_flag, 'comment': _is_comment, 'delete': _is_flag, 'storage': _is_comment, 'vms': _is_comment, },
    ('poolid',),
    {},
    {'comment': _is_comment, 'storage': _is_comment, 'vms': _is_comment, },
    {},
    object_id='/pool/{poolid}',
)
_POOL_REMOVE_MEMBER_RULES: Final = Redactor(
    {'poolid': KEEP, 'allow-move': KEEP, 'comment': KEEP, 'delete': KEEP, 'storage': Separated(KEEP, ', ;'), 'vms': Separated(KEEP, ', ;'), },
)


def validate_pool_remove_member(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pool.remove-member; nothing if it is sound."""
    return validate(record, _POOL_REMOVE_MEMBER)


def redact_pool_remove_member(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pool.remove-member as they may be written."""
    return redact(params, _POOL_REMOVE_MEMBER_RULES, hasher)


def point_pool_delete(point: Point) -> Callable[..., bool]:
    """The audit point of POOL_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('poolid')
    _p0 = direct(_P0)

    def emit(
        *,
        poolid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(poolid) is str and _len(poolid) <= 4096 and _p0(poolid) is not None
        ):
            done = _put(
                status, subject, f'/pool/{poolid}' if object_id is None else object_id,
                _made(poolid),
            )
            if done is not None:
                return done
        return _slow(
            {'poolid': poolid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_pool_create(point: Point) -> Callable[..., bool]:
    """The audit point of POOL_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('poolid', 'comment')
    _p0 = direct(_P0)

    def emit(
        *,
        poolid: Any = UNSET,
        comment: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(poolid) is str and _len(poolid) <= 4096 and _p0(poolid) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
        ):
            done = _put(
                status, subject, f'/pool/{poolid}' if object_id is None else object_id,
                _made(poolid, comment),
            )
            if done is not None:
                return done
        return _slow(
            {'poolid': poolid, 'comment': comment, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_pool_update(point: Point) -> Callable[..., bool]:
    """The audit point of POOL_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('poolid', 'allow-move', 'comment', 'delete')
    _p0 = direct(_P0)

    def emit(
        *,
        poolid: Any = UNSET,
        allow_move: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(poolid) is str and _len(poolid) <= 4096 and _p0(poolid) is not None
            and (allow_move is UNSET or _type(allow_move) is bool)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is bool)
        ):
            done = _put(
                status, subject, f'/pool/{poolid}' if object_id is None else object_id,
                _made(poolid, allow_move, comment, delete),
            )
            if done is not None:
                return done
        return _slow(
            {'poolid': poolid, 'allow-move': allow_move, 'comment': comment, 'delete': delete, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_pool_add_member(point: Point) -> Callable[..., bool]:
    """The audit point of POOL_ADD_MEMBER."""
    _slow = point.slow
    _put = point.put
    _made = fields('poolid', 'allow-move', 'comment', 'delete', 'storage', 'vms')
    _p0 = direct(_P0)

    def emit(
        *,
        poolid: Any = UNSET,
        allow_move: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        storage: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(poolid) is str and _len(poolid) <= 4096 and _p0(poolid) is not None
            and (allow_move is UNSET or _type(allow_move) is bool)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is bool)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096)
            and (vms is UNSET or _type(vms) is str and _len(vms) <= 4096)
        ):
            done = _put(
                status, subject, f'/pool/{poolid}' if object_id is None else object_id,
                _made(poolid, allow_move, comment, delete, storage, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'poolid': poolid, 'allow-move': allow_move, 'comment': comment, 'delete': delete, 'storage': storage, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_pool_remove_member(point: Point) -> Callable[..., bool]:
    """The audit point of POOL_REMOVE_MEMBER."""
    _slow = point.slow
    _put = point.put
    _made = fields('poolid', 'allow-move', 'comment', 'delete', 'storage', 'vms')
    _p0 = direct(_P0)

    def emit(
        *,
        poolid: Any = UNSET,
        allow_move: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        storage: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(poolid) is str and _len(poolid) <= 4096 and _p0(poolid) is not None
            and (allow_move is UNSET or _type(allow_move) is bool)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is bool)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096)
            and (vms is UNSET or _type(vms) is str and _len(vms) <= 4096)
        ):
            done = _put(
                status, subject, f'/pool/{poolid}' if object_id is None else object_id,
                _made(poolid, allow_move, comment, delete, storage, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'poolid': poolid, 'allow-move': allow_move, 'comment': comment, 'delete': delete, 'storage': storage, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.POOL_DELETE.id: point_pool_delete,
    events.POOL_CREATE.id: point_pool_create,
    events.POOL_UPDATE.id: point_pool_update,
    events.POOL_ADD_MEMBER.id: point_pool_add_member,
    events.POOL_REMOVE_MEMBER.id: point_pool_remove_member,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.POOL_DELETE.id: validate_pool_delete,
    events.POOL_CREATE.id: validate_pool_create,
    events.POOL_UPDATE.id: validate_pool_update,
    events.POOL_ADD_MEMBER.id: validate_pool_add_member,
    events.POOL_REMOVE_MEMBER.id: validate_pool_remove_member,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.POOL_DELETE.id: _POOL_DELETE,
    events.POOL_CREATE.id: _POOL_CREATE,
    events.POOL_UPDATE.id: _POOL_UPDATE,
    events.POOL_ADD_MEMBER.id: _POOL_ADD_MEMBER,
    events.POOL_REMOVE_MEMBER.id: _POOL_REMOVE_MEMBER,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.POOL_DELETE.id: redact_pool_delete,
    events.POOL_CREATE.id: redact_pool_create,
    events.POOL_UPDATE.id: redact_pool_update,
    events.POOL_ADD_MEMBER.id: redact_pool_add_member,
    events.POOL_REMOVE_MEMBER.id: redact_pool_remove_member,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.POOL_DELETE.id: _POOL_DELETE_RULES,
    events.POOL_CREATE.id: _POOL_CREATE_RULES,
    events.POOL_UPDATE.id: _POOL_UPDATE_RULES,
    events.POOL_ADD_MEMBER.id: _POOL_ADD_MEMBER_RULES,
    events.POOL_REMOVE_MEMBER.id: _POOL_REMOVE_MEMBER_RULES,
}
