"""The events of the area 'bulk': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, validate
from auditlex.redaction import Items, KEEP, NO_KEY, Redactor, Separated, redact
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
    return type(v) is str and len(v) <= 63 and _P1(v) is not None


def _is_seconds(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 7200


def _is_storage_id(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


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
    _slow = point.slow
    _put = point.put
    _made = fields('max-workers', 'maxworkers', 'timeout', 'vms')

    def emit(
        *,
        max_workers: Any = UNSET,
        maxworkers: Any = UNSET,
        timeout: Any = UNSET,
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
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (maxworkers is UNSET or _type(maxworkers) is int and 1 <= maxworkers <= 64)
            and (timeout is UNSET or _type(timeout) is int and -9223372036854775808 <= timeout <= 18446744073709551615)
            and vms is UNSET
        ):
            done = _put(
                status, subject, f'/vms' if object_id is None else object_id,
                _made(max_workers, maxworkers, timeout, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'max-workers': max_workers, 'maxworkers': maxworkers, 'timeout': timeout, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_set_bulk_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_SET_BULK_SHUTDOWN."""
    _slow = point.slow
    _put = point.put
    _made = fields('force-stop', 'max-workers', 'maxworkers', 'timeout', 'vms')

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (force_stop is UNSET or _type(force_stop) is bool)
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (maxworkers is UNSET or _type(maxworkers) is int and 1 <= maxworkers <= 64)
            and (timeout is UNSET or _type(timeout) is int and -9223372036854775808 <= timeout <= 18446744073709551615)
            and vms is UNSET
        ):
            done = _put(
                status, subject, f'/vms' if object_id is None else object_id,
                _made(force_stop, max_workers, maxworkers, timeout, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'force-stop': force_stop, 'max-workers': max_workers, 'maxworkers': maxworkers, 'timeout': timeout, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_set_bulk_suspend(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_SET_BULK_SUSPEND."""
    _slow = point.slow
    _put = point.put
    _made = fields('max-workers', 'maxworkers', 'statestorage', 'to-disk', 'vms')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (maxworkers is UNSET or _type(maxworkers) is int and 1 <= maxworkers <= 64)
            and (statestorage is UNSET or _type(statestorage) is str and _len(statestorage) <= 4096 and _p0(statestorage) is not None)
            and (to_disk is UNSET or _type(to_disk) is bool)
            and vms is UNSET
        ):
            done = _put(
                status, subject, f'/vms' if object_id is None else object_id,
                _made(max_workers, maxworkers, statestorage, to_disk, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'max-workers': max_workers, 'maxworkers': maxworkers, 'statestorage': statestorage, 'to-disk': to_disk, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_set_bulk_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_SET_BULK_MIGRATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('target', 'max-workers', 'maxworkers', 'online', 'vms', 'with-local-disks')
    _p1 = direct(_P1)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (maxworkers is UNSET or _type(maxworkers) is int and 1 <= maxworkers <= 64)
            and (online is UNSET or _type(online) is bool)
            and vms is UNSET
            and (with_local_disks is UNSET or _type(with_local_disks) is bool)
        ):
            done = _put(
                status, subject, f'/vms' if object_id is None else object_id,
                _made(target, max_workers, maxworkers, online, vms, with_local_disks),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, 'max-workers': max_workers, 'maxworkers': maxworkers, 'online': online, 'vms': vms, 'with-local-disks': with_local_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_start(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'force', 'max-workers', 'vms')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        force: Any = UNSET,
        max_workers: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (force is UNSET or _type(force) is bool)
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (vms is UNSET or _type(vms) is str and _len(vms) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/guests' if object_id is None else object_id,
                _made(node, force, max_workers, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'force': force, 'max-workers': max_workers, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_SHUTDOWN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'force-stop', 'max-workers', 'timeout', 'vms')
    _p1 = direct(_P1)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (force_stop is UNSET or _type(force_stop) is bool)
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 7200)
            and (vms is UNSET or _type(vms) is str and _len(vms) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/guests' if object_id is None else object_id,
                _made(node, force_stop, max_workers, timeout, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'force-stop': force_stop, 'max-workers': max_workers, 'timeout': timeout, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_suspend(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_SUSPEND."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'max-workers', 'vms')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        max_workers: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (vms is UNSET or _type(vms) is str and _len(vms) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/guests' if object_id is None else object_id,
                _made(node, max_workers, vms),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'max-workers': max_workers, 'vms': vms, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_guest_set_bulk_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_GUEST_SET_BULK_MIGRATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'target', 'max-workers', 'maxworkers', 'vms', 'with-local-disks')
    _p1 = direct(_P1)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 64)
            and (maxworkers is UNSET or _type(maxworkers) is int and 1 <= maxworkers <= 64)
            and (vms is UNSET or _type(vms) is str and _len(vms) <= 4096)
            and (with_local_disks is UNSET or _type(with_local_disks) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/guests' if object_id is None else object_id,
                _made(node, target, max_workers, maxworkers, vms, with_local_disks),
            )
            if done is not None:
                return done
        return _slow(
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
