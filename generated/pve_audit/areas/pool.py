"""The events of the area 'pool': checks of records and redaction of parameters.

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

_P0: Final = fullmatch('[A-Za-z0-9\\-._]+(?:/[A-Za-z0-9\\-._]+){0,2}')


def _is_comment(v: object) -> bool:
    return type(v) is str


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_poolid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


_POOL_DELETE: Final = Spec(
    events.POOL_DELETE,
    {'poolid': _is_poolid, },
    ('poolid',),
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


VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.POOL_DELETE.id: validate_pool_delete,
    events.POOL_CREATE.id: validate_pool_create,
    events.POOL_UPDATE.id: validate_pool_update,
    events.POOL_ADD_MEMBER.id: validate_pool_add_member,
    events.POOL_REMOVE_MEMBER.id: validate_pool_remove_member,
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
