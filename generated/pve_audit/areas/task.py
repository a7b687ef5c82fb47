"""The events of the area 'task': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
from auditlex.redaction import KEEP, NO_KEY, Redactor, redact
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

_P0: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P1: Final = fullmatch('[^\\x00-\\x1F :\\x7F]+')


def _is_count(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_count_2(v: object) -> bool:
    return is_integer(v) and v >= 1


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_job_kind(v: object) -> bool:
    return type(v) is str and v in {'realm-sync', 'replication', 'vzdump'}


def _is_job_origin(v: object) -> bool:
    return type(v) is str and v in {'asked', 'missed', 'retry', 'schedule'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_task_kind(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_task_request(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_upid(v: object) -> bool:
    return type(v) is str


_TASK_STOP: Final = Spec(
    events.TASK_STOP,
    {'node': _is_node, 'upid': _is_upid, },
    ('node', 'upid'),
    object_id='/nodes/{node}/tasks/{upid}',
)
_TASK_STOP_RULES: Final = Redactor(
    {'node': KEEP, 'upid': KEEP, },
)


def validate_task_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.task.stop; nothing if it is sound."""
    return validate(record, _TASK_STOP)


def redact_task_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.task.stop as they may be written."""
    return redact(params, _TASK_STOP_RULES, hasher)


_TASK_READ_LOG: Final = Spec(
    events.TASK_READ_LOG,
    {'node': _is_node, 'upid': _is_upid, 'download': _is_flag, 'limit': _is_count, 'start': _is_count, },
    ('node', 'upid'),
    object_id='/nodes/{node}/tasks/{upid}',
)
_TASK_READ_LOG_RULES: Final = Redactor(
    {'node': KEEP, 'upid': KEEP, 'download': KEEP, 'limit': KEEP, 'start': KEEP, },
)


def validate_task_read_log(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.task.read-log; nothing if it is sound."""
    return validate(record, _TASK_READ_LOG)


def redact_task_read_log(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.task.read-log as they may be written."""
    return redact(params, _TASK_READ_LOG_RULES, hasher)


_TASK_START: Final = Spec(
    events.TASK_START,
    {'node': _is_node, 'upid': _is_upid, 'kind': _is_task_kind, 'id': _is_upid, 'request': _is_task_request, },
    ('node', 'upid', 'kind'),
    object_id='/nodes/{node}/tasks/{upid}',
)
_TASK_START_RULES: Final = Redactor(
    {'node': KEEP, 'upid': KEEP, 'kind': KEEP, 'id': KEEP, 'request': KEEP, },
)


def validate_task_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.task.start; nothing if it is sound."""
    return validate(record, _TASK_START)


def redact_task_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.task.start as they may be written."""
    return redact(params, _TASK_START_RULES, hasher)


_TASK_FINISH: Final = Spec(
    events.TASK_FINISH,
    {'node': _is_node, 'upid': _is_upid, 'kind': _is_task_kind, 'id': _is_upid, 'duration': _is_count, 'request': _is_task_request, },
    ('node', 'upid', 'kind', 'duration'),
    object_id='/nodes/{node}/tasks/{upid}',
)
_TASK_FINISH_RULES: Final = Redactor(
    {'node': KEEP, 'upid': KEEP, 'kind': KEEP, 'id': KEEP, 'duration': KEEP, 'request': KEEP, },
)


def validate_task_finish(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.task.finish; nothing if it is sound."""
    return validate(record, _TASK_FINISH)


def redact_task_finish(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.task.finish as they may be written."""
    return redact(params, _TASK_FINISH_RULES, hasher)


_TASK_WARN: Final = Spec(
    events.TASK_WARN,
    {'node': _is_node, 'upid': _is_upid, 'kind': _is_task_kind, 'id': _is_upid, 'duration': _is_count, 'warnings': _is_count_2, 'request': _is_task_request, },
    ('node', 'upid', 'kind', 'duration', 'warnings'),
    object_id='/nodes/{node}/tasks/{upid}',
)
_TASK_WARN_RULES: Final = Redactor(
    {'node': KEEP, 'upid': KEEP, 'kind': KEEP, 'id': KEEP, 'duration': KEEP, 'warnings': KEEP, 'request': KEEP, },
)


def validate_task_warn(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.task.warn; nothing if it is sound."""
    return validate(record, _TASK_WARN)


def redact_task_warn(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.task.warn as they may be written."""
    return redact(params, _TASK_WARN_RULES, hasher)


_TASK_INTERRUPT: Final = Spec(
    events.TASK_INTERRUPT,
    {'node': _is_node, 'upid': _is_upid, 'kind': _is_task_kind, 'id': _is_upid, 'duration': _is_count, 'request': _is_task_request, },
    ('node', 'upid', 'kind'),
    object_id='/nodes/{node}/tasks/{upid}',
)
_TASK_INTERRUPT_RULES: Final = Redactor(
    {'node': KEEP, 'upid': KEEP, 'kind': KEEP, 'id': KEEP, 'duration': KEEP, 'request': KEEP, },
)


def validate_task_interrupt(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.task.interrupt; nothing if it is sound."""
    return validate(record, _TASK_INTERRUPT)


def redact_task_interrupt(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.task.interrupt as they may be written."""
    return redact(params, _TASK_INTERRUPT_RULES, hasher)


_JOB_START: Final = Spec(
    events.JOB_START,
    {'id': _is_upid, 'kind': _is_job_kind, 'origin': _is_job_origin, 'upid': _is_upid, 'request': _is_task_request, },
    ('id', 'kind', 'origin'),
    object_id='/cluster/jobs/{id}',
)
_JOB_START_RULES: Final = Redactor(
    {'id': KEEP, 'kind': KEEP, 'origin': KEEP, 'upid': KEEP, 'request': KEEP, },
)


def validate_job_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.job.start; nothing if it is sound."""
    return validate(record, _JOB_START)


def redact_job_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.job.start as they may be written."""
    return redact(params, _JOB_START_RULES, hasher)


def point_task_stop(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'upid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        upid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(upid) is str and _len(upid) <= 4096
        ):
            done = _put(
                status, subject, f'/nodes/{node}/tasks/{upid}' if object_id is None else object_id,
                _made(node, upid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_read_log(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_READ_LOG."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'upid', 'download', 'limit', 'start')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        upid: Any = UNSET,
        download: Any = UNSET,
        limit: Any = UNSET,
        start: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(upid) is str and _len(upid) <= 4096
            and (download is UNSET or _type(download) is bool)
            and (limit is UNSET or _type(limit) is int and 0 <= limit <= 18446744073709551615)
            and (start is UNSET or _type(start) is int and 0 <= start <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/tasks/{upid}' if object_id is None else object_id,
                _made(node, upid, download, limit, start),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'upid': upid, 'download': download, 'limit': limit, 'start': start, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_start(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'upid', 'kind', 'id', 'request')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        upid: Any = UNSET,
        kind: Any = UNSET,
        id: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(upid) is str and _len(upid) <= 4096
            and _type(kind) is str and _len(kind) <= 4096 and _p1(kind) is not None
            and (id is UNSET or _type(id) is str and _len(id) <= 4096)
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/tasks/{upid}' if object_id is None else object_id,
                _made(node, upid, kind, id, request),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'upid': upid, 'kind': kind, 'id': id, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_finish(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_FINISH."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'upid', 'kind', 'duration', 'id', 'request')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        upid: Any = UNSET,
        kind: Any = UNSET,
        duration: Any = UNSET,
        id: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(upid) is str and _len(upid) <= 4096
            and _type(kind) is str and _len(kind) <= 4096 and _p1(kind) is not None
            and _type(duration) is int and 0 <= duration <= 18446744073709551615
            and (id is UNSET or _type(id) is str and _len(id) <= 4096)
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/tasks/{upid}' if object_id is None else object_id,
                _made(node, upid, kind, duration, id, request),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'upid': upid, 'kind': kind, 'duration': duration, 'id': id, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_warn(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_WARN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'upid', 'kind', 'duration', 'warnings', 'id', 'request')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        upid: Any = UNSET,
        kind: Any = UNSET,
        duration: Any = UNSET,
        warnings: Any = UNSET,
        id: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(upid) is str and _len(upid) <= 4096
            and _type(kind) is str and _len(kind) <= 4096 and _p1(kind) is not None
            and _type(duration) is int and 0 <= duration <= 18446744073709551615
            and _type(warnings) is int and 1 <= warnings <= 18446744073709551615
            and (id is UNSET or _type(id) is str and _len(id) <= 4096)
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/tasks/{upid}' if object_id is None else object_id,
                _made(node, upid, kind, duration, warnings, id, request),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'upid': upid, 'kind': kind, 'duration': duration, 'warnings': warnings, 'id': id, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_interrupt(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_INTERRUPT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'upid', 'kind', 'id', 'duration', 'request')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        upid: Any = UNSET,
        kind: Any = UNSET,
        id: Any = UNSET,
        duration: Any = UNSET,
        request: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(upid) is str and _len(upid) <= 4096
            and _type(kind) is str and _len(kind) <= 4096 and _p1(kind) is not None
            and (id is UNSET or _type(id) is str and _len(id) <= 4096)
            and (duration is UNSET or _type(duration) is int and 0 <= duration <= 18446744073709551615)
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/tasks/{upid}' if object_id is None else object_id,
                _made(node, upid, kind, id, duration, request),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'upid': upid, 'kind': kind, 'id': id, 'duration': duration, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_job_start(point: Point) -> Callable[..., bool]:
    """The audit point of JOB_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'kind', 'origin', 'upid', 'request')

    def emit(
        *,
        id: Any = UNSET,
        kind: Any = UNSET,
        origin: Any = UNSET,
        upid: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096
            and _type(kind) is str and kind in {'realm-sync', 'replication', 'vzdump'}
            and _type(origin) is str and origin in {'asked', 'missed', 'retry', 'schedule'}
            and (upid is UNSET or _type(upid) is str and _len(upid) <= 4096)
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/cluster/jobs/{id}' if object_id is None else object_id,
                _made(id, kind, origin, upid, request),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'kind': kind, 'origin': origin, 'upid': upid, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.TASK_STOP.id: point_task_stop,
    events.TASK_READ_LOG.id: point_task_read_log,
    events.TASK_START.id: point_task_start,
    events.TASK_FINISH.id: point_task_finish,
    events.TASK_WARN.id: point_task_warn,
    events.TASK_INTERRUPT.id: point_task_interrupt,
    events.JOB_START.id: point_job_start,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.TASK_STOP.id: validate_task_stop,
    events.TASK_READ_LOG.id: validate_task_read_log,
    events.TASK_START.id: validate_task_start,
    events.TASK_FINISH.id: validate_task_finish,
    events.TASK_WARN.id: validate_task_warn,
    events.TASK_INTERRUPT.id: validate_task_interrupt,
    events.JOB_START.id: validate_job_start,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.TASK_STOP.id: _TASK_STOP,
    events.TASK_READ_LOG.id: _TASK_READ_LOG,
    events.TASK_START.id: _TASK_START,
    events.TASK_FINISH.id: _TASK_FINISH,
    events.TASK_WARN.id: _TASK_WARN,
    events.TASK_INTERRUPT.id: _TASK_INTERRUPT,
    events.JOB_START.id: _JOB_START,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.TASK_STOP.id: redact_task_stop,
    events.TASK_READ_LOG.id: redact_task_read_log,
    events.TASK_START.id: redact_task_start,
    events.TASK_FINISH.id: redact_task_finish,
    events.TASK_WARN.id: redact_task_warn,
    events.TASK_INTERRUPT.id: redact_task_interrupt,
    events.JOB_START.id: redact_job_start,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.TASK_STOP.id: _TASK_STOP_RULES,
    events.TASK_READ_LOG.id: _TASK_READ_LOG_RULES,
    events.TASK_START.id: _TASK_START_RULES,
    events.TASK_FINISH.id: _TASK_FINISH_RULES,
    events.TASK_WARN.id: _TASK_WARN_RULES,
    events.TASK_INTERRUPT.id: _TASK_INTERRUPT_RULES,
    events.JOB_START.id: _JOB_START_RULES,
}
