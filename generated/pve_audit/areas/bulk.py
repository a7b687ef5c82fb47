"""The events of the area 'bulk': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, validate
from auditlex.redaction import Items, KEEP, NO_KEY, Redactor, Separated, redact
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

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]*[A-Za-z0-9]')
_P1: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_guest_set_max_workers(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 64


def _is_guest_set_timeout(v: object) -> bool:
    return is_integer(v)


def _is_guest_set_vms(v: object) -> bool:
    return is_array(v) and all(map(_is_vmid, v))


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P1(v) is not None


def _is_seconds(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 7200


def _is_storage_id(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


def _is_vmid_list(v: object) -> bool:
    return type(v) is str


_GUEST_SET_BULK_START: Final = Spec(
    events.GUEST_SET_BULK_START,
    {'max-workers': _is_guest_set_max_workers, 'maxworkers': _is_guest_set_max_workers, 'timeout': _is_guest_set_timeout, 'vms': _is_guest_set_vms, },
    (),
    object_id='/vms',
)
_GUEST_SET_BULK_START_RULES: Final = Redactor(
    {'max-workers': KEEP, 'maxworkers': KEEP, 'timeout': KEEP, 'vms': Items(KEEP), },
)


def validate_guest_set_bulk_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-set.bulk-start; nothing if it is sound."""
    return validate(record, _GUEST_SET_BULK_START)


def redact_guest_set_bulk_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-set.bulk-start as they may be written."""
    return redact(params, _GUEST_SET_BULK_START_RULES, hasher)


_GUEST_SET_BULK_SHUTDOWN: Final = Spec(
    events.GUEST_SET_BULK_SHUTDOWN,
    {'force-stop': _is_flag, 'max-workers': _is_guest_set_max_workers, 'maxworkers': _is_guest_set_max_workers, 'timeout': _is_guest_set_timeout, 'vms': _is_guest_set_vms, },
    (),
    object_id='/vms',
)
_GUEST_SET_BULK_SHUTDOWN_RULES: Final = Redactor(
    {'force-stop': KEEP, 'max-workers': KEEP, 'maxworkers': KEEP, 'timeout': KEEP, 'vms': Items(KEEP), },
)


def validate_guest_set_bulk_shutdown(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-set.bulk-shutdown; nothing if it is sound."""
    return validate(record, _GUEST_SET_BULK_SHUTDOWN)


def redact_guest_set_bulk_shutdown(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-set.bulk-shutdown as they may be written."""
    return redact(params, _GUEST_SET_BULK_SHUTDOWN_RULES, hasher)


_GUEST_SET_BULK_SUSPEND: Final = Spec(
    events.GUEST_SET_BULK_SUSPEND,
    {'max-workers': _is_guest_set_max_workers, 'maxworkers': _is_guest_set_max_workers, 'statestorage': _is_storage_id, 'to-disk': _is_flag, 'vms': _is_guest_set_vms, },
    (),
    object_id='/vms',
)
_GUEST_SET_BULK_SUSPEND_RULES: Final = Redactor(
    {'max-workers': KEEP, 'maxworkers': KEEP, 'statestorage': KEEP, 'to-disk': KEEP, 'vms': Items(KEEP), },
)


def validate_guest_set_bulk_suspend(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-set.bulk-suspend; nothing if it is sound."""
    return validate(record, _GUEST_SET_BULK_SUSPEND)


def redact_guest_set_bulk_suspend(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-set.bulk-suspend as they may be written."""
    return redact(params, _GUEST_SET_BULK_SUSPEND_RULES, hasher)


_GUEST_SET_BULK_MIGRATE: Final = Spec(
    events.GUEST_SET_BULK_MIGRATE,
    {'target': _is_node, 'max-workers': _is_guest_set_max_workers, 'maxworkers': _is_guest_set_max_workers, 'online': _is_flag, 'vms': _is_guest_set_vms, 'with-local-disks': _is_flag, },
    ('target',),
    object_id='/vms',
)
_GUEST_SET_BULK_MIGRATE_RULES: Final = Redactor(
    {'target': KEEP, 'max-workers': KEEP, 'maxworkers': KEEP, 'online': KEEP, 'vms': Items(KEEP), 'with-local-disks': KEEP, },
)


def validate_guest_set_bulk_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-set.bulk-migrate; nothing if it is sound."""
    return validate(record, _GUEST_SET_BULK_MIGRATE)


def redact_guest_set_bulk_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-set.bulk-migrate as they may be written."""
    return redact(params, _GUEST_SET_BULK_MIGRATE_RULES, hasher)


_NODE_GUEST_SET_BULK_START: Final = Spec(
    events.NODE_GUEST_SET_BULK_START,
    {'node': _is_node, 'force': _is_flag, 'max-workers': _is_guest_set_max_workers, 'vms': _is_vmid_list, },
    ('node',),
    object_id='/nodes/{node}/guests',
)
_NODE_GUEST_SET_BULK_START_RULES: Final = Redactor(
    {'node': KEEP, 'force': KEEP, 'max-workers': KEEP, 'vms': Separated(KEEP, ', ;'), },
)


def validate_node_guest_set_bulk_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-guest-set.bulk-start; nothing if it is sound."""
    return validate(record, _NODE_GUEST_SET_BULK_START)


def redact_node_guest_set_bulk_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-guest-set.bulk-start as they may be written."""
    return redact(params, _NODE_GUEST_SET_BULK_START_RULES, hasher)


_NODE_GUEST_SET_BULK_SHUTDOWN: Final = Spec(
    events.NODE_GUEST_SET_BULK_SHUTDOWN,
    {'node': _is_node, 'force-stop': _is_flag, 'max-workers': _is_guest_set_max_workers, 'timeout': _is_seconds, 'vms': _is_vmid_list, },
    ('node',),
    object_id='/nodes/{node}/guests',
)
_NODE_GUEST_SET_BULK_SHUTDOWN_RULES: Final = Redactor(
    {'node': KEEP, 'force-stop': KEEP, 'max-workers': KEEP, 'timeout': KEEP, 'vms': Separated(KEEP, ', ;'), },
)


def validate_node_guest_set_bulk_shutdown(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-guest-set.bulk-shutdown; nothing if it is sound."""
    return validate(record, _NODE_GUEST_SET_BULK_SHUTDOWN)


def redact_node_guest_set_bulk_shutdown(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-guest-set.bulk-shutdown as they may be written."""
    return redact(params, _NODE_GUEST_SET_BULK_SHUTDOWN_RULES, hasher)


_NODE_GUEST_SET_BULK_SUSPEND: Final = Spec(
    events.NODE_GUEST_SET_BULK_SUSPEND,
    {'node': _is_node, 'max-workers': _is_guest_set_max_workers, 'vms': _is_vmid_list, },
    ('node',),
    object_id='/nodes/{node}/guests',
)
_NODE_GUEST_SET_BULK_SUSPEND_RULES: Final = Redactor(
    {'node': KEEP, 'max-workers': KEEP, 'vms': Separated(KEEP, ', ;'), },
)


def validate_node_guest_set_bulk_suspend(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-guest-set.bulk-suspend; nothing if it is sound."""
    return validate(record, _NODE_GUEST_SET_BULK_SUSPEND)


def redact_node_guest_set_bulk_suspend(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-guest-set.bulk-suspend as they may be written."""
    return redact(params, _NODE_GUEST_SET_BULK_SUSPEND_RULES, hasher)


_NODE_GUEST_SET_BULK_MIGRATE: Final = Spec(
    events.NODE_GUEST_SET_BULK_MIGRATE,
    {'node': _is_node, 'target': _is_node, 'max-workers': _is_guest_set_max_workers, 'maxworkers': _is_guest_set_max_workers, 'vms': _is_vmid_list, 'with-local-disks': _is_flag, },
    ('node', 'target'),
    object_id='/nodes/{node}/guests',
)
_NODE_GUEST_SET_BULK_MIGRATE_RULES: Final = Redactor(
    {'node': KEEP, 'target': KEEP, 'max-workers': KEEP, 'maxworkers': KEEP, 'vms': Separated(KEEP, ', ;'), 'with-local-disks': KEEP, },
)


def validate_node_guest_set_bulk_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-guest-set.bulk-migrate; nothing if it is sound."""
    return validate(record, _NODE_GUEST_SET_BULK_MIGRATE)


def redact_node_guest_set_bulk_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-guest-set.bulk-migrate as they may be written."""
    return redact(params, _NODE_GUEST_SET_BULK_MIGRATE_RULES, hasher)


def point_guest_set_bulk_start(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_SET_BULK_START."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        max_workers: Any = UNSET,
        maxworkers: Any = UNSET,
        timeout: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (maxworkers is UNSET or _is_guest_set_max_workers(maxworkers)) and (timeout is UNSET or _is_guest_set_timeout(timeout)) and vms is UNSET:
            params: dict[str, object] = {}
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if maxworkers is not UNSET:
                params['maxworkers'] = maxworkers
            if timeout is not UNSET:
                params['timeout'] = timeout
            if vms is not UNSET:
                params['vms'] = vms
            if object_id is None:
                object_id = f'/vms'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'max-workers': max_workers, 'maxworkers': maxworkers, 'timeout': timeout, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_set_bulk_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_SET_BULK_SHUTDOWN."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        force_stop: Any = UNSET,
        max_workers: Any = UNSET,
        maxworkers: Any = UNSET,
        timeout: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and (force_stop is UNSET or _is_flag(force_stop)) and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (maxworkers is UNSET or _is_guest_set_max_workers(maxworkers)) and (timeout is UNSET or _is_guest_set_timeout(timeout)) and vms is UNSET:
            params: dict[str, object] = {}
            if force_stop is not UNSET:
                params['force-stop'] = force_stop
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if maxworkers is not UNSET:
                params['maxworkers'] = maxworkers
            if timeout is not UNSET:
                params['timeout'] = timeout
            if vms is not UNSET:
                params['vms'] = vms
            if object_id is None:
                object_id = f'/vms'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'force-stop': force_stop, 'max-workers': max_workers, 'maxworkers': maxworkers, 'timeout': timeout, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_set_bulk_suspend(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_SET_BULK_SUSPEND."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        max_workers: Any = UNSET,
        maxworkers: Any = UNSET,
        statestorage: Any = UNSET,
        to_disk: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (maxworkers is UNSET or _is_guest_set_max_workers(maxworkers)) and (statestorage is UNSET or _is_storage_id(statestorage) and len(statestorage) <= 4096) and (to_disk is UNSET or _is_flag(to_disk)) and vms is UNSET:
            params: dict[str, object] = {}
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if maxworkers is not UNSET:
                params['maxworkers'] = maxworkers
            if statestorage is not UNSET:
                params['statestorage'] = statestorage
            if to_disk is not UNSET:
                params['to-disk'] = to_disk
            if vms is not UNSET:
                params['vms'] = vms
            if object_id is None:
                object_id = f'/vms'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'max-workers': max_workers, 'maxworkers': maxworkers, 'statestorage': statestorage, 'to-disk': to_disk, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_set_bulk_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_SET_BULK_MIGRATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        target: Any = UNSET,
        max_workers: Any = UNSET,
        maxworkers: Any = UNSET,
        online: Any = UNSET,
        vms: Any = UNSET,
        with_local_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(target) and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (maxworkers is UNSET or _is_guest_set_max_workers(maxworkers)) and (online is UNSET or _is_flag(online)) and vms is UNSET and (with_local_disks is UNSET or _is_flag(with_local_disks)):
            params: dict[str, object] = {'target': target, }
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if maxworkers is not UNSET:
                params['maxworkers'] = maxworkers
            if online is not UNSET:
                params['online'] = online
            if vms is not UNSET:
                params['vms'] = vms
            if with_local_disks is not UNSET:
                params['with-local-disks'] = with_local_disks
            if object_id is None:
                object_id = f'/vms'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'target': target, 'max-workers': max_workers, 'maxworkers': maxworkers, 'online': online, 'vms': vms, 'with-local-disks': with_local_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_start(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_START."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        force: Any = UNSET,
        max_workers: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (force is UNSET or _is_flag(force)) and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (vms is UNSET or _is_vmid_list(vms) and len(vms) <= 4096):
            params: dict[str, object] = {'node': node, }
            if force is not UNSET:
                params['force'] = force
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if vms is not UNSET:
                params['vms'] = vms
            if object_id is None:
                object_id = f'/nodes/{node}/guests'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'force': force, 'max-workers': max_workers, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_SHUTDOWN."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        force_stop: Any = UNSET,
        max_workers: Any = UNSET,
        timeout: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (force_stop is UNSET or _is_flag(force_stop)) and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (timeout is UNSET or _is_seconds(timeout)) and (vms is UNSET or _is_vmid_list(vms) and len(vms) <= 4096):
            params: dict[str, object] = {'node': node, }
            if force_stop is not UNSET:
                params['force-stop'] = force_stop
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if timeout is not UNSET:
                params['timeout'] = timeout
            if vms is not UNSET:
                params['vms'] = vms
            if object_id is None:
                object_id = f'/nodes/{node}/guests'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'force-stop': force_stop, 'max-workers': max_workers, 'timeout': timeout, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_suspend(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_SUSPEND."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        max_workers: Any = UNSET,
        vms: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (vms is UNSET or _is_vmid_list(vms) and len(vms) <= 4096):
            params: dict[str, object] = {'node': node, }
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if vms is not UNSET:
                params['vms'] = vms
            if object_id is None:
                object_id = f'/nodes/{node}/guests'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'max-workers': max_workers, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_MIGRATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        target: Any = UNSET,
        max_workers: Any = UNSET,
        maxworkers: Any = UNSET,
        vms: Any = UNSET,
        with_local_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_node(target) and (max_workers is UNSET or _is_guest_set_max_workers(max_workers)) and (maxworkers is UNSET or _is_guest_set_max_workers(maxworkers)) and (vms is UNSET or _is_vmid_list(vms) and len(vms) <= 4096) and (with_local_disks is UNSET or _is_flag(with_local_disks)):
            params: dict[str, object] = {'node': node, 'target': target, }
            if max_workers is not UNSET:
                params['max-workers'] = max_workers
            if maxworkers is not UNSET:
                params['maxworkers'] = maxworkers
            if vms is not UNSET:
                params['vms'] = vms
            if with_local_disks is not UNSET:
                params['with-local-disks'] = with_local_disks
            if object_id is None:
                object_id = f'/nodes/{node}/guests'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'target': target, 'max-workers': max_workers, 'maxworkers': maxworkers, 'vms': vms, 'with-local-disks': with_local_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.GUEST_SET_BULK_START.id: point_guest_set_bulk_start,
    events.GUEST_SET_BULK_SHUTDOWN.id: point_guest_set_bulk_shutdown,
    events.GUEST_SET_BULK_SUSPEND.id: point_guest_set_bulk_suspend,
    events.GUEST_SET_BULK_MIGRATE.id: point_guest_set_bulk_migrate,
    events.NODE_GUEST_SET_BULK_START.id: point_node_guest_set_bulk_start,
    events.NODE_GUEST_SET_BULK_SHUTDOWN.id: point_node_guest_set_bulk_shutdown,
    events.NODE_GUEST_SET_BULK_SUSPEND.id: point_node_guest_set_bulk_suspend,
    events.NODE_GUEST_SET_BULK_MIGRATE.id: point_node_guest_set_bulk_migrate,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.GUEST_SET_BULK_START.id: validate_guest_set_bulk_start,
    events.GUEST_SET_BULK_SHUTDOWN.id: validate_guest_set_bulk_shutdown,
    events.GUEST_SET_BULK_SUSPEND.id: validate_guest_set_bulk_suspend,
    events.GUEST_SET_BULK_MIGRATE.id: validate_guest_set_bulk_migrate,
    events.NODE_GUEST_SET_BULK_START.id: validate_node_guest_set_bulk_start,
    events.NODE_GUEST_SET_BULK_SHUTDOWN.id: validate_node_guest_set_bulk_shutdown,
    events.NODE_GUEST_SET_BULK_SUSPEND.id: validate_node_guest_set_bulk_suspend,
    events.NODE_GUEST_SET_BULK_MIGRATE.id: validate_node_guest_set_bulk_migrate,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.GUEST_SET_BULK_START.id: _GUEST_SET_BULK_START,
    events.GUEST_SET_BULK_SHUTDOWN.id: _GUEST_SET_BULK_SHUTDOWN,
    events.GUEST_SET_BULK_SUSPEND.id: _GUEST_SET_BULK_SUSPEND,
    events.GUEST_SET_BULK_MIGRATE.id: _GUEST_SET_BULK_MIGRATE,
    events.NODE_GUEST_SET_BULK_START.id: _NODE_GUEST_SET_BULK_START,
    events.NODE_GUEST_SET_BULK_SHUTDOWN.id: _NODE_GUEST_SET_BULK_SHUTDOWN,
    events.NODE_GUEST_SET_BULK_SUSPEND.id: _NODE_GUEST_SET_BULK_SUSPEND,
    events.NODE_GUEST_SET_BULK_MIGRATE.id: _NODE_GUEST_SET_BULK_MIGRATE,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.GUEST_SET_BULK_START.id: redact_guest_set_bulk_start,
    events.GUEST_SET_BULK_SHUTDOWN.id: redact_guest_set_bulk_shutdown,
    events.GUEST_SET_BULK_SUSPEND.id: redact_guest_set_bulk_suspend,
    events.GUEST_SET_BULK_MIGRATE.id: redact_guest_set_bulk_migrate,
    events.NODE_GUEST_SET_BULK_START.id: redact_node_guest_set_bulk_start,
    events.NODE_GUEST_SET_BULK_SHUTDOWN.id: redact_node_guest_set_bulk_shutdown,
    events.NODE_GUEST_SET_BULK_SUSPEND.id: redact_node_guest_set_bulk_suspend,
    events.NODE_GUEST_SET_BULK_MIGRATE.id: redact_node_guest_set_bulk_migrate,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.GUEST_SET_BULK_START.id: _GUEST_SET_BULK_START_RULES,
    events.GUEST_SET_BULK_SHUTDOWN.id: _GUEST_SET_BULK_SHUTDOWN_RULES,
    events.GUEST_SET_BULK_SUSPEND.id: _GUEST_SET_BULK_SUSPEND_RULES,
    events.GUEST_SET_BULK_MIGRATE.id: _GUEST_SET_BULK_MIGRATE_RULES,
    events.NODE_GUEST_SET_BULK_START.id: _NODE_GUEST_SET_BULK_START_RULES,
    events.NODE_GUEST_SET_BULK_SHUTDOWN.id: _NODE_GUEST_SET_BULK_SHUTDOWN_RULES,
    events.NODE_GUEST_SET_BULK_SUSPEND.id: _NODE_GUEST_SET_BULK_SUSPEND_RULES,
    events.NODE_GUEST_SET_BULK_MIGRATE.id: _NODE_GUEST_SET_BULK_MIGRATE_RULES,
}
