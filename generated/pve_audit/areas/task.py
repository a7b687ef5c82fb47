"""The events of the area 'task': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
from auditlex.redaction import KEEP, NO_KEY, Redactor, redact
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
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P0(v) is not None


def _is_task_kind(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P1(v) is not None


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
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        upid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_upid(upid) and len(upid) <= 4096:
            params: dict[str, object] = {'node': node, 'upid': upid, }
            if object_id is None:
                object_id = f'/nodes/{node}/tasks/{upid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_read_log(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_READ_LOG."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_upid(upid) and len(upid) <= 4096 and (download is UNSET or _is_flag(download)) and (limit is UNSET or _is_count(limit)) and (start is UNSET or _is_count(start)):
            params: dict[str, object] = {'node': node, 'upid': upid, }
            if download is not UNSET:
                params['download'] = download
            if limit is not UNSET:
                params['limit'] = limit
            if start is not UNSET:
                params['start'] = start
            if object_id is None:
                object_id = f'/nodes/{node}/tasks/{upid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'upid': upid, 'download': download, 'limit': limit, 'start': start, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_start(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_START."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_upid(upid) and len(upid) <= 4096 and _is_task_kind(kind) and len(kind) <= 4096 and (id is UNSET or _is_upid(id) and len(id) <= 4096) and (request is UNSET or _is_task_request(request)):
            params: dict[str, object] = {'node': node, 'upid': upid, 'kind': kind, }
            if id is not UNSET:
                params['id'] = id
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/nodes/{node}/tasks/{upid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'upid': upid, 'kind': kind, 'id': id, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_finish(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_FINISH."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_upid(upid) and len(upid) <= 4096 and _is_task_kind(kind) and len(kind) <= 4096 and _is_count(duration) and (id is UNSET or _is_upid(id) and len(id) <= 4096) and (request is UNSET or _is_task_request(request)):
            params: dict[str, object] = {'node': node, 'upid': upid, 'kind': kind, 'duration': duration, }
            if id is not UNSET:
                params['id'] = id
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/nodes/{node}/tasks/{upid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'upid': upid, 'kind': kind, 'duration': duration, 'id': id, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_warn(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_WARN."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_upid(upid) and len(upid) <= 4096 and _is_task_kind(kind) and len(kind) <= 4096 and _is_count(duration) and _is_count_2(warnings) and (id is UNSET or _is_upid(id) and len(id) <= 4096) and (request is UNSET or _is_task_request(request)):
            params: dict[str, object] = {'node': node, 'upid': upid, 'kind': kind, 'duration': duration, 'warnings': warnings, }
            if id is not UNSET:
                params['id'] = id
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/nodes/{node}/tasks/{upid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'upid': upid, 'kind': kind, 'duration': duration, 'warnings': warnings, 'id': id, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_task_interrupt(point: Point) -> Callable[..., bool]:
    """The audit point of TASK_INTERRUPT."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_upid(upid) and len(upid) <= 4096 and _is_task_kind(kind) and len(kind) <= 4096 and (id is UNSET or _is_upid(id) and len(id) <= 4096) and (duration is UNSET or _is_count(duration)) and (request is UNSET or _is_task_request(request)):
            params: dict[str, object] = {'node': node, 'upid': upid, 'kind': kind, }
            if id is not UNSET:
                params['id'] = id
            if duration is not UNSET:
                params['duration'] = duration
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/nodes/{node}/tasks/{upid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'upid': upid, 'kind': kind, 'id': id, 'duration': duration, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_job_start(point: Point) -> Callable[..., bool]:
    """The audit point of JOB_START."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_upid(id) and len(id) <= 4096 and _is_job_kind(kind) and _is_job_origin(origin) and (upid is UNSET or _is_upid(upid) and len(upid) <= 4096) and (request is UNSET or _is_task_request(request)):
            params: dict[str, object] = {'id': id, 'kind': kind, 'origin': origin, }
            if upid is not UNSET:
                params['upid'] = upid
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/cluster/jobs/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
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
