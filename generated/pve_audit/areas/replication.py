"""The events of the area 'replication': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_number, validate
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

_P0: Final = fullmatch('[1-9][0-9]{2,8}-[0-9]{1,9}')
_P1: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_calendar_event(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_comment(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P1(v) is not None


def _is_replication_job_id(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_replication_job_rate(v: object) -> bool:
    return is_number(v) and v >= 1


def _is_replication_job_remove_job(v: object) -> bool:
    return type(v) is str and v in {'full', 'local'}


def _is_replication_job_type(v: object) -> bool:
    return type(v) is str and v in {'local'}


_REPLICATION_JOB_CREATE: Final = Spec(
    events.REPLICATION_JOB_CREATE,
    {'id': _is_replication_job_id, 'target': _is_node, 'type': _is_replication_job_type, 'comment': _is_comment, 'disable': _is_flag, 'rate': _is_replication_job_rate, 'remove_job': _is_replication_job_remove_job, 'schedule': _is_calendar_event, 'source': _is_node, },
    ('id', 'target', 'type'),
    object_id='/cluster/replication/{id}',
)
_REPLICATION_JOB_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'target': KEEP, 'type': KEEP, 'comment': KEEP, 'disable': KEEP, 'rate': KEEP, 'remove_job': KEEP, 'schedule': KEEP, 'source': KEEP, },
)


def validate_replication_job_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.replication-job.create; nothing if it is sound."""
    return validate(record, _REPLICATION_JOB_CREATE)


def redact_replication_job_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.replication-job.create as they may be written."""
    return redact(params, _REPLICATION_JOB_CREATE_RULES, hasher)


_REPLICATION_JOB_DELETE: Final = Spec(
    events.REPLICATION_JOB_DELETE,
    {'id': _is_replication_job_id, 'force': _is_flag, 'keep': _is_flag, },
    ('id',),
    object_id='/cluster/replication/{id}',
)
_REPLICATION_JOB_DELETE_RULES: Final = Redactor(
    {'id': KEEP, 'force': KEEP, 'keep': KEEP, },
)


def validate_replication_job_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.replication-job.delete; nothing if it is sound."""
    return validate(record, _REPLICATION_JOB_DELETE)


def redact_replication_job_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.replication-job.delete as they may be written."""
    return redact(params, _REPLICATION_JOB_DELETE_RULES, hasher)


_REPLICATION_JOB_UPDATE: Final = Spec(
    events.REPLICATION_JOB_UPDATE,
    {'id': _is_replication_job_id, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'disable': _is_flag, 'rate': _is_replication_job_rate, 'remove_job': _is_replication_job_remove_job, 'schedule': _is_calendar_event, 'source': _is_node, },
    ('id',),
    {},
    {'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'disable': _is_flag, 'rate': _is_replication_job_rate, 'remove_job': _is_replication_job_remove_job, 'schedule': _is_calendar_event, 'source': _is_node, },
    {},
    object_id='/cluster/replication/{id}',
)
_REPLICATION_JOB_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'disable': KEEP, 'rate': KEEP, 'remove_job': KEEP, 'schedule': KEEP, 'source': KEEP, },
)


def validate_replication_job_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.replication-job.update; nothing if it is sound."""
    return validate(record, _REPLICATION_JOB_UPDATE)


def redact_replication_job_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.replication-job.update as they may be written."""
    return redact(params, _REPLICATION_JOB_UPDATE_RULES, hasher)


_REPLICATION_JOB_RUN: Final = Spec(
    events.REPLICATION_JOB_RUN,
    {'id': _is_replication_job_id, 'node': _is_node, },
    ('id', 'node'),
    object_id='/cluster/replication/{id}',
)
_REPLICATION_JOB_RUN_RULES: Final = Redactor(
    {'id': KEEP, 'node': KEEP, },
)


def validate_replication_job_run(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.replication-job.run; nothing if it is sound."""
    return validate(record, _REPLICATION_JOB_RUN)


def redact_replication_job_run(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.replication-job.run as they may be written."""
    return redact(params, _REPLICATION_JOB_RUN_RULES, hasher)


def point_replication_job_create(point: Point) -> Callable[..., bool]:
    """The audit point of REPLICATION_JOB_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'target', 'type', 'comment', 'disable', 'rate', 'remove_job', 'schedule', 'source')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        id: Any = UNSET,
        target: Any = UNSET,
        type: Any = UNSET,
        comment: Any = UNSET,
        disable: Any = UNSET,
        rate: Any = UNSET,
        remove_job: Any = UNSET,
        schedule: Any = UNSET,
        source: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
            and _type(type) is str and type in {'local'}
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
            and (rate is UNSET or _type(rate) is int and 1 <= rate <= 18446744073709551615)
            and (remove_job is UNSET or _type(remove_job) is str and remove_job in {'full', 'local'})
            and (schedule is UNSET or _type(schedule) is str and _len(schedule) <= 128)
            and (source is UNSET or _type(source) is str and _len(source) <= 63 and _p1(source) is not None)
        ):
            done = _put(
                status, subject, f'/cluster/replication/{id}' if object_id is None else object_id,
                _made(id, target, type, comment, disable, rate, remove_job, schedule, source),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'target': target, 'type': type, 'comment': comment, 'disable': disable, 'rate': rate, 'remove_job': remove_job, 'schedule': schedule, 'source': source, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_replication_job_delete(point: Point) -> Callable[..., bool]:
    """The audit point of REPLICATION_JOB_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'force', 'keep')
    _p0 = direct(_P0)

    def emit(
        *,
        id: Any = UNSET,
        force: Any = UNSET,
        keep: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and (force is UNSET or _type(force) is bool)
            and (keep is UNSET or _type(keep) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/replication/{id}' if object_id is None else object_id,
                _made(id, force, keep),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'force': force, 'keep': keep, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_replication_job_update(point: Point) -> Callable[..., bool]:
    """The audit point of REPLICATION_JOB_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'comment', 'delete', 'digest', 'disable', 'rate', 'remove_job', 'schedule', 'source')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        id: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        rate: Any = UNSET,
        remove_job: Any = UNSET,
        schedule: Any = UNSET,
        source: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and (rate is UNSET or _type(rate) is int and 1 <= rate <= 18446744073709551615)
            and (remove_job is UNSET or _type(remove_job) is str and remove_job in {'full', 'local'})
            and (schedule is UNSET or _type(schedule) is str and _len(schedule) <= 128)
            and (source is UNSET or _type(source) is str and _len(source) <= 63 and _p1(source) is not None)
        ):
            done = _put(
                status, subject, f'/cluster/replication/{id}' if object_id is None else object_id,
                _made(id, comment, delete, digest, disable, rate, remove_job, schedule, source),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'rate': rate, 'remove_job': remove_job, 'schedule': schedule, 'source': source, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_replication_job_run(point: Point) -> Callable[..., bool]:
    """The audit point of REPLICATION_JOB_RUN."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'node')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        id: Any = UNSET,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
        ):
            done = _put(
                status, subject, f'/cluster/replication/{id}' if object_id is None else object_id,
                _made(id, node),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.REPLICATION_JOB_CREATE.id: point_replication_job_create,
    events.REPLICATION_JOB_DELETE.id: point_replication_job_delete,
    events.REPLICATION_JOB_UPDATE.id: point_replication_job_update,
    events.REPLICATION_JOB_RUN.id: point_replication_job_run,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.REPLICATION_JOB_CREATE.id: validate_replication_job_create,
    events.REPLICATION_JOB_DELETE.id: validate_replication_job_delete,
    events.REPLICATION_JOB_UPDATE.id: validate_replication_job_update,
    events.REPLICATION_JOB_RUN.id: validate_replication_job_run,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.REPLICATION_JOB_CREATE.id: _REPLICATION_JOB_CREATE,
    events.REPLICATION_JOB_DELETE.id: _REPLICATION_JOB_DELETE,
    events.REPLICATION_JOB_UPDATE.id: _REPLICATION_JOB_UPDATE,
    events.REPLICATION_JOB_RUN.id: _REPLICATION_JOB_RUN,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.REPLICATION_JOB_CREATE.id: redact_replication_job_create,
    events.REPLICATION_JOB_DELETE.id: redact_replication_job_delete,
    events.REPLICATION_JOB_UPDATE.id: redact_replication_job_update,
    events.REPLICATION_JOB_RUN.id: redact_replication_job_run,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.REPLICATION_JOB_CREATE.id: _REPLICATION_JOB_CREATE_RULES,
    events.REPLICATION_JOB_DELETE.id: _REPLICATION_JOB_DELETE_RULES,
    events.REPLICATION_JOB_UPDATE.id: _REPLICATION_JOB_UPDATE_RULES,
    events.REPLICATION_JOB_RUN.id: _REPLICATION_JOB_RUN_RULES,
}
