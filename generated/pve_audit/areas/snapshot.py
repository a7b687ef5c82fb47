"""The events of the area 'snapshot': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_number, validate
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

_P0: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P1: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P2: Final = fullmatch('ide[0-3]|scsi(?:[0-9]|[12][0-9]|30)|virtio(?:[0-9]|1[0-5])|sata[0-5]|efidisk0|tpmstate0|unused(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])')
_P3: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]*[A-Za-z0-9]')
_P4: Final = fullmatch('ide[0-3]|scsi(?:[0-9]|[12][0-9]|30)|virtio(?:[0-9]|1[0-5])|sata[0-5]|efidisk0|tpmstate0')
_P5: Final = fullmatch('\\+?[0-9]+(?:\\.[0-9]+)?[GKMT]?')
_P6: Final = fullmatch('rootfs|mp(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])')
_P7: Final = fullmatch('rootfs|mp(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])|unused(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])')


def _is_comment(v: object) -> bool:
    return type(v) is str


def _is_container_disk_bwlimit(v: object) -> bool:
    return is_number(v) and v >= 0


def _is_container_disk_key(v: object) -> bool:
    return type(v) is str and _P6(v) is not None


def _is_container_disk_or_unused_key(v: object) -> bool:
    return type(v) is str and _P7(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 40


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_snapshot_name(v: object) -> bool:
    return type(v) is str and len(v) <= 40 and _P1(v) is not None


def _is_storage_id(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


def _is_vm_disk_bwlimit(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_vm_disk_format(v: object) -> bool:
    return type(v) is str and v in {'qcow2', 'raw', 'vmdk'}


def _is_vm_disk_key(v: object) -> bool:
    return type(v) is str and _P4(v) is not None


def _is_vm_disk_or_unused_key(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_vm_disk_size(v: object) -> bool:
    return type(v) is str and _P5(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_VM_SNAPSHOT_CREATE: Final = Spec(
    events.VM_SNAPSHOT_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'description': _is_comment, 'vmstate': _is_flag, },
    ('node', 'vmid', 'snapname'),
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_VM_SNAPSHOT_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'description': KEEP, 'vmstate': KEEP, },
)


def validate_vm_snapshot_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-snapshot.create; nothing if it is sound."""
    return validate(record, _VM_SNAPSHOT_CREATE)


def redact_vm_snapshot_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-snapshot.create as they may be written."""
    return redact(params, _VM_SNAPSHOT_CREATE_RULES, hasher)


_VM_SNAPSHOT_DELETE: Final = Spec(
    events.VM_SNAPSHOT_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'force': _is_flag, },
    ('node', 'vmid', 'snapname'),
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_VM_SNAPSHOT_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'force': KEEP, },
)


def validate_vm_snapshot_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-snapshot.delete; nothing if it is sound."""
    return validate(record, _VM_SNAPSHOT_DELETE)


def redact_vm_snapshot_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-snapshot.delete as they may be written."""
    return redact(params, _VM_SNAPSHOT_DELETE_RULES, hasher)


_VM_SNAPSHOT_UPDATE: Final = Spec(
    events.VM_SNAPSHOT_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'description': _is_comment, },
    ('node', 'vmid', 'snapname'),
    {},
    {'description': _is_comment, },
    {},
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_VM_SNAPSHOT_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'description': KEEP, },
)


def validate_vm_snapshot_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-snapshot.update; nothing if it is sound."""
    return validate(record, _VM_SNAPSHOT_UPDATE)


def redact_vm_snapshot_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-snapshot.update as they may be written."""
    return redact(params, _VM_SNAPSHOT_UPDATE_RULES, hasher)


_VM_SNAPSHOT_ROLLBACK: Final = Spec(
    events.VM_SNAPSHOT_ROLLBACK,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'start': _is_flag, },
    ('node', 'vmid', 'snapname'),
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_VM_SNAPSHOT_ROLLBACK_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'start': KEEP, },
)


def validate_vm_snapshot_rollback(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-snapshot.rollback; nothing if it is sound."""
    return validate(record, _VM_SNAPSHOT_ROLLBACK)


def redact_vm_snapshot_rollback(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-snapshot.rollback as they may be written."""
    return redact(params, _VM_SNAPSHOT_ROLLBACK_RULES, hasher)


_VM_SNAPSHOT_READ: Final = Spec(
    events.VM_SNAPSHOT_READ,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, },
    ('node', 'vmid', 'snapname'),
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_VM_SNAPSHOT_READ_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, },
)


def validate_vm_snapshot_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-snapshot.read; nothing if it is sound."""
    return validate(record, _VM_SNAPSHOT_READ)


def redact_vm_snapshot_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-snapshot.read as they may be written."""
    return redact(params, _VM_SNAPSHOT_READ_RULES, hasher)


_VM_DISK_DETACH: Final = Spec(
    events.VM_DISK_DETACH,
    {'node': _is_node, 'vmid': _is_vmid, 'idlist': _is_comment, 'force': _is_flag, },
    ('node', 'vmid', 'idlist'),
    object_id='/vms/{vmid}/disks/{idlist}',
)
_VM_DISK_DETACH_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'idlist': Separated(KEEP, ', ;'), 'force': KEEP, },
)


def validate_vm_disk_detach(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-disk.detach; nothing if it is sound."""
    return validate(record, _VM_DISK_DETACH)


def redact_vm_disk_detach(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-disk.detach as they may be written."""
    return redact(params, _VM_DISK_DETACH_RULES, hasher)


_VM_DISK_MOVE: Final = Spec(
    events.VM_DISK_MOVE,
    {'node': _is_node, 'vmid': _is_vmid, 'disk': _is_vm_disk_or_unused_key, 'bwlimit': _is_vm_disk_bwlimit, 'delete': _is_flag, 'digest': _is_digest, 'format': _is_vm_disk_format, 'storage': _is_storage_id, 'target-digest': _is_digest, 'target-disk': _is_vm_disk_or_unused_key, },
    ('node', 'vmid', 'disk'),
    object_id='/vms/{vmid}/disks/{disk}',
)
_VM_DISK_MOVE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'disk': KEEP, 'bwlimit': KEEP, 'delete': KEEP, 'digest': KEEP, 'format': KEEP, 'storage': KEEP, 'target-digest': KEEP, 'target-disk': KEEP, },
)


def validate_vm_disk_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-disk.move; nothing if it is sound."""
    return validate(record, _VM_DISK_MOVE)


def redact_vm_disk_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-disk.move as they may be written."""
    return redact(params, _VM_DISK_MOVE_RULES, hasher)


_VM_DISK_RESIZE: Final = Spec(
    events.VM_DISK_RESIZE,
    {'node': _is_node, 'vmid': _is_vmid, 'disk': _is_vm_disk_key, 'size': _is_vm_disk_size, 'digest': _is_digest, 'skiplock': _is_flag, },
    ('node', 'vmid', 'disk', 'size'),
    object_id='/vms/{vmid}/disks/{disk}',
)
_VM_DISK_RESIZE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'disk': KEEP, 'size': KEEP, 'digest': KEEP, 'skiplock': KEEP, },
)


def validate_vm_disk_resize(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-disk.resize; nothing if it is sound."""
    return validate(record, _VM_DISK_RESIZE)


def redact_vm_disk_resize(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-disk.resize as they may be written."""
    return redact(params, _VM_DISK_RESIZE_RULES, hasher)


_VM_DISK_DELETE: Final = Spec(
    events.VM_DISK_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'idlist': _is_comment, 'force': _is_flag, },
    ('node', 'vmid', 'idlist'),
    object_id='/vms/{vmid}/disks/{idlist}',
)
_VM_DISK_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'idlist': Separated(KEEP, ', ;'), 'force': KEEP, },
)


def validate_vm_disk_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-disk.delete; nothing if it is sound."""
    return validate(record, _VM_DISK_DELETE)


def redact_vm_disk_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-disk.delete as they may be written."""
    return redact(params, _VM_DISK_DELETE_RULES, hasher)


_VM_DISK_REASSIGN: Final = Spec(
    events.VM_DISK_REASSIGN,
    {'node': _is_node, 'vmid': _is_vmid, 'disk': _is_vm_disk_or_unused_key, 'target-vmid': _is_vmid, 'bwlimit': _is_vm_disk_bwlimit, 'delete': _is_flag, 'digest': _is_digest, 'format': _is_vm_disk_format, 'storage': _is_storage_id, 'target-digest': _is_digest, 'target-disk': _is_vm_disk_or_unused_key, },
    ('node', 'vmid', 'disk', 'target-vmid'),
    object_id='/vms/{vmid}/disks/{disk}',
)
_VM_DISK_REASSIGN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'disk': KEEP, 'target-vmid': KEEP, 'bwlimit': KEEP, 'delete': KEEP, 'digest': KEEP, 'format': KEEP, 'storage': KEEP, 'target-digest': KEEP, 'target-disk': KEEP, },
)


def validate_vm_disk_reassign(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm-disk.reassign; nothing if it is sound."""
    return validate(record, _VM_DISK_REASSIGN)


def redact_vm_disk_reassign(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm-disk.reassign as they may be written."""
    return redact(params, _VM_DISK_REASSIGN_RULES, hasher)


_CONTAINER_SNAPSHOT_CREATE: Final = Spec(
    events.CONTAINER_SNAPSHOT_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'description': _is_comment, },
    ('node', 'vmid', 'snapname'),
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_CONTAINER_SNAPSHOT_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'description': KEEP, },
)


def validate_container_snapshot_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container-snapshot.create; nothing if it is sound."""
    return validate(record, _CONTAINER_SNAPSHOT_CREATE)


def redact_container_snapshot_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container-snapshot.create as they may be written."""
    return redact(params, _CONTAINER_SNAPSHOT_CREATE_RULES, hasher)


_CONTAINER_SNAPSHOT_DELETE: Final = Spec(
    events.CONTAINER_SNAPSHOT_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'force': _is_flag, },
    ('node', 'vmid', 'snapname'),
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_CONTAINER_SNAPSHOT_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'force': KEEP, },
)


def validate_container_snapshot_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container-snapshot.delete; nothing if it is sound."""
    return validate(record, _CONTAINER_SNAPSHOT_DELETE)


def redact_container_snapshot_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container-snapshot.delete as they may be written."""
    return redact(params, _CONTAINER_SNAPSHOT_DELETE_RULES, hasher)


_CONTAINER_SNAPSHOT_ROLLBACK: Final = Spec(
    events.CONTAINER_SNAPSHOT_ROLLBACK,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'start': _is_flag, },
    ('node', 'vmid', 'snapname'),
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_CONTAINER_SNAPSHOT_ROLLBACK_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'start': KEEP, },
)


def validate_container_snapshot_rollback(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container-snapshot.rollback; nothing if it is sound."""
    return validate(record, _CONTAINER_SNAPSHOT_ROLLBACK)


def redact_container_snapshot_rollback(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container-snapshot.rollback as they may be written."""
    return redact(params, _CONTAINER_SNAPSHOT_ROLLBACK_RULES, hasher)


_CONTAINER_SNAPSHOT_UPDATE: Final = Spec(
    events.CONTAINER_SNAPSHOT_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'snapname': _is_snapshot_name, 'description': _is_comment, },
    ('node', 'vmid', 'snapname'),
    {},
    {'description': _is_comment, },
    {},
    object_id='/vms/{vmid}/snapshot/{snapname}',
)
_CONTAINER_SNAPSHOT_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'snapname': KEEP, 'description': KEEP, },
)


def validate_container_snapshot_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container-snapshot.update; nothing if it is sound."""
    return validate(record, _CONTAINER_SNAPSHOT_UPDATE)


def redact_container_snapshot_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container-snapshot.update as they may be written."""
    return redact(params, _CONTAINER_SNAPSHOT_UPDATE_RULES, hasher)


_CONTAINER_DISK_RESIZE: Final = Spec(
    events.CONTAINER_DISK_RESIZE,
    {'node': _is_node, 'vmid': _is_vmid, 'disk': _is_container_disk_key, 'size': _is_vm_disk_size, 'digest': _is_digest, },
    ('node', 'vmid', 'disk', 'size'),
    object_id='/vms/{vmid}/disks/{disk}',
)
_CONTAINER_DISK_RESIZE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'disk': KEEP, 'size': KEEP, 'digest': KEEP, },
)


def validate_container_disk_resize(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container-disk.resize; nothing if it is sound."""
    return validate(record, _CONTAINER_DISK_RESIZE)


def redact_container_disk_resize(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container-disk.resize as they may be written."""
    return redact(params, _CONTAINER_DISK_RESIZE_RULES, hasher)


_CONTAINER_DISK_MOVE: Final = Spec(
    events.CONTAINER_DISK_MOVE,
    {'node': _is_node, 'vmid': _is_vmid, 'volume': _is_container_disk_or_unused_key, 'bwlimit': _is_container_disk_bwlimit, 'delete': _is_flag, 'digest': _is_digest, 'storage': _is_storage_id, 'target-digest': _is_digest, 'target-volume': _is_container_disk_or_unused_key, },
    ('node', 'vmid', 'volume'),
    object_id='/vms/{vmid}/disks/{volume}',
)
_CONTAINER_DISK_MOVE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'volume': KEEP, 'bwlimit': KEEP, 'delete': KEEP, 'digest': KEEP, 'storage': KEEP, 'target-digest': KEEP, 'target-volume': KEEP, },
)


def validate_container_disk_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container-disk.move; nothing if it is sound."""
    return validate(record, _CONTAINER_DISK_MOVE)


def redact_container_disk_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container-disk.move as they may be written."""
    return redact(params, _CONTAINER_DISK_MOVE_RULES, hasher)


_CONTAINER_DISK_REASSIGN: Final = Spec(
    events.CONTAINER_DISK_REASSIGN,
    {'node': _is_node, 'vmid': _is_vmid, 'volume': _is_container_disk_or_unused_key, 'target-vmid': _is_vmid, 'bwlimit': _is_container_disk_bwlimit, 'delete': _is_flag, 'digest': _is_digest, 'storage': _is_storage_id, 'target-digest': _is_digest, 'target-volume': _is_container_disk_or_unused_key, },
    ('node', 'vmid', 'volume', 'target-vmid'),
    object_id='/vms/{vmid}/disks/{volume}',
)
_CONTAINER_DISK_REASSIGN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'volume': KEEP, 'target-vmid': KEEP, 'bwlimit': KEEP, 'delete': KEEP, 'digest': KEEP, 'storage': KEEP, 'target-digest': KEEP, 'target-volume': KEEP, },
)


def validate_container_disk_reassign(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container-disk.reassign; nothing if it is sound."""
    return validate(record, _CONTAINER_DISK_REASSIGN)


def redact_container_disk_reassign(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container-disk.reassign as they may be written."""
    return redact(params, _CONTAINER_DISK_REASSIGN_RULES, hasher)


def point_vm_snapshot_create(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SNAPSHOT_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'description', 'vmstate')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
        description: Any = UNSET,
        vmstate: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (description is UNSET or _type(description) is str and _len(description) <= 4096)
            and (vmstate is UNSET or _type(vmstate) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, description, vmstate),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'description': description, 'vmstate': vmstate, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_snapshot_delete(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SNAPSHOT_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'force')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
        force: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_snapshot_update(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SNAPSHOT_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'description')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
        description: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (description is UNSET or _type(description) is str and _len(description) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, description),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'description': description, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_snapshot_rollback(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SNAPSHOT_ROLLBACK."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'start')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (start is UNSET or _type(start) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, start),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'start': start, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_snapshot_read(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SNAPSHOT_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_disk_detach(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DISK_DETACH."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'idlist', 'force')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        idlist: Any = UNSET,
        force: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(idlist) is str and _len(idlist) <= 4096
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{idlist}' if object_id is None else object_id,
                _made(node, vmid, idlist, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'idlist': idlist, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_disk_move(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DISK_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'disk', 'bwlimit', 'delete', 'digest', 'format', 'storage', 'target-digest', 'target-disk')
    _p0 = direct(_P0)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        disk: Any = UNSET,
        bwlimit: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        format: Any = UNSET,
        storage: Any = UNSET,
        target_digest: Any = UNSET,
        target_disk: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(disk) is str and _len(disk) <= 4096 and _p2(disk) is not None
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (delete is UNSET or _type(delete) is bool)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 40)
            and (format is UNSET or _type(format) is str and format in {'qcow2', 'raw', 'vmdk'})
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (target_digest is UNSET or _type(target_digest) is str and _len(target_digest) <= 40)
            and (target_disk is UNSET or _type(target_disk) is str and _len(target_disk) <= 4096 and _p2(target_disk) is not None)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{disk}' if object_id is None else object_id,
                _made(node, vmid, disk, bwlimit, delete, digest, format, storage, target_digest, target_disk),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'disk': disk, 'bwlimit': bwlimit, 'delete': delete, 'digest': digest, 'format': format, 'storage': storage, 'target-digest': target_digest, 'target-disk': target_disk, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_disk_resize(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DISK_RESIZE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'disk', 'size', 'digest', 'skiplock')
    _p0 = direct(_P0)
    _p4 = direct(_P4)
    _p5 = direct(_P5)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        disk: Any = UNSET,
        size: Any = UNSET,
        digest: Any = UNSET,
        skiplock: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(disk) is str and _len(disk) <= 4096 and _p4(disk) is not None
            and _type(size) is str and _len(size) <= 4096 and _p5(size) is not None
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 40)
            and (skiplock is UNSET or _type(skiplock) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{disk}' if object_id is None else object_id,
                _made(node, vmid, disk, size, digest, skiplock),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'disk': disk, 'size': size, 'digest': digest, 'skiplock': skiplock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_disk_delete(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DISK_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'idlist', 'force')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        idlist: Any = UNSET,
        force: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(idlist) is str and _len(idlist) <= 4096
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{idlist}' if object_id is None else object_id,
                _made(node, vmid, idlist, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'idlist': idlist, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_disk_reassign(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DISK_REASSIGN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'disk', 'target-vmid', 'bwlimit', 'delete', 'digest', 'format', 'storage', 'target-digest', 'target-disk')
    _p0 = direct(_P0)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        disk: Any = UNSET,
        target_vmid: Any = UNSET,
        bwlimit: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        format: Any = UNSET,
        storage: Any = UNSET,
        target_digest: Any = UNSET,
        target_disk: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(disk) is str and _len(disk) <= 4096 and _p2(disk) is not None
            and _type(target_vmid) is int and 100 <= target_vmid <= 999999999
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (delete is UNSET or _type(delete) is bool)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 40)
            and (format is UNSET or _type(format) is str and format in {'qcow2', 'raw', 'vmdk'})
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (target_digest is UNSET or _type(target_digest) is str and _len(target_digest) <= 40)
            and (target_disk is UNSET or _type(target_disk) is str and _len(target_disk) <= 4096 and _p2(target_disk) is not None)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{disk}' if object_id is None else object_id,
                _made(node, vmid, disk, target_vmid, bwlimit, delete, digest, format, storage, target_digest, target_disk),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'disk': disk, 'target-vmid': target_vmid, 'bwlimit': bwlimit, 'delete': delete, 'digest': digest, 'format': format, 'storage': storage, 'target-digest': target_digest, 'target-disk': target_disk, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_snapshot_create(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_SNAPSHOT_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'description')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
        description: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (description is UNSET or _type(description) is str and _len(description) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, description),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'description': description, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_snapshot_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_SNAPSHOT_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'force')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
        force: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_snapshot_rollback(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_SNAPSHOT_ROLLBACK."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'start')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (start is UNSET or _type(start) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, start),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'start': start, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_snapshot_update(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_SNAPSHOT_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'snapname', 'description')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        snapname: Any = UNSET,
        description: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(snapname) is str and _len(snapname) <= 40 and _p1(snapname) is not None
            and (description is UNSET or _type(description) is str and _len(description) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/snapshot/{snapname}' if object_id is None else object_id,
                _made(node, vmid, snapname, description),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'snapname': snapname, 'description': description, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_disk_resize(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_DISK_RESIZE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'disk', 'size', 'digest')
    _p0 = direct(_P0)
    _p5 = direct(_P5)
    _p6 = direct(_P6)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        disk: Any = UNSET,
        size: Any = UNSET,
        digest: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(disk) is str and _len(disk) <= 4096 and _p6(disk) is not None
            and _type(size) is str and _len(size) <= 4096 and _p5(size) is not None
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 40)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{disk}' if object_id is None else object_id,
                _made(node, vmid, disk, size, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'disk': disk, 'size': size, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_disk_move(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_DISK_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'volume', 'bwlimit', 'delete', 'digest', 'storage', 'target-digest', 'target-volume')
    _p0 = direct(_P0)
    _p3 = direct(_P3)
    _p7 = direct(_P7)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        volume: Any = UNSET,
        bwlimit: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        storage: Any = UNSET,
        target_digest: Any = UNSET,
        target_volume: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(volume) is str and _len(volume) <= 4096 and _p7(volume) is not None
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (delete is UNSET or _type(delete) is bool)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 40)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (target_digest is UNSET or _type(target_digest) is str and _len(target_digest) <= 40)
            and (target_volume is UNSET or _type(target_volume) is str and _len(target_volume) <= 4096 and _p7(target_volume) is not None)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{volume}' if object_id is None else object_id,
                _made(node, vmid, volume, bwlimit, delete, digest, storage, target_digest, target_volume),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'volume': volume, 'bwlimit': bwlimit, 'delete': delete, 'digest': digest, 'storage': storage, 'target-digest': target_digest, 'target-volume': target_volume, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_disk_reassign(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_DISK_REASSIGN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'volume', 'target-vmid', 'bwlimit', 'delete', 'digest', 'storage', 'target-digest', 'target-volume')
    _p0 = direct(_P0)
    _p3 = direct(_P3)
    _p7 = direct(_P7)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        volume: Any = UNSET,
        target_vmid: Any = UNSET,
        bwlimit: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        storage: Any = UNSET,
        target_digest: Any = UNSET,
        target_volume: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(volume) is str and _len(volume) <= 4096 and _p7(volume) is not None
            and _type(target_vmid) is int and 100 <= target_vmid <= 999999999
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (delete is UNSET or _type(delete) is bool)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 40)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (target_digest is UNSET or _type(target_digest) is str and _len(target_digest) <= 40)
            and (target_volume is UNSET or _type(target_volume) is str and _len(target_volume) <= 4096 and _p7(target_volume) is not None)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/disks/{volume}' if object_id is None else object_id,
                _made(node, vmid, volume, target_vmid, bwlimit, delete, digest, storage, target_digest, target_volume),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'volume': volume, 'target-vmid': target_vmid, 'bwlimit': bwlimit, 'delete': delete, 'digest': digest, 'storage': storage, 'target-digest': target_digest, 'target-volume': target_volume, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.VM_SNAPSHOT_CREATE.id: point_vm_snapshot_create,
    events.VM_SNAPSHOT_DELETE.id: point_vm_snapshot_delete,
    events.VM_SNAPSHOT_UPDATE.id: point_vm_snapshot_update,
    events.VM_SNAPSHOT_ROLLBACK.id: point_vm_snapshot_rollback,
    events.VM_SNAPSHOT_READ.id: point_vm_snapshot_read,
    events.VM_DISK_DETACH.id: point_vm_disk_detach,
    events.VM_DISK_MOVE.id: point_vm_disk_move,
    events.VM_DISK_RESIZE.id: point_vm_disk_resize,
    events.VM_DISK_DELETE.id: point_vm_disk_delete,
    events.VM_DISK_REASSIGN.id: point_vm_disk_reassign,
    events.CONTAINER_SNAPSHOT_CREATE.id: point_container_snapshot_create,
    events.CONTAINER_SNAPSHOT_DELETE.id: point_container_snapshot_delete,
    events.CONTAINER_SNAPSHOT_ROLLBACK.id: point_container_snapshot_rollback,
    events.CONTAINER_SNAPSHOT_UPDATE.id: point_container_snapshot_update,
    events.CONTAINER_DISK_RESIZE.id: point_container_disk_resize,
    events.CONTAINER_DISK_MOVE.id: point_container_disk_move,
    events.CONTAINER_DISK_REASSIGN.id: point_container_disk_reassign,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.VM_SNAPSHOT_CREATE.id: validate_vm_snapshot_create,
    events.VM_SNAPSHOT_DELETE.id: validate_vm_snapshot_delete,
    events.VM_SNAPSHOT_UPDATE.id: validate_vm_snapshot_update,
    events.VM_SNAPSHOT_ROLLBACK.id: validate_vm_snapshot_rollback,
    events.VM_SNAPSHOT_READ.id: validate_vm_snapshot_read,
    events.VM_DISK_DETACH.id: validate_vm_disk_detach,
    events.VM_DISK_MOVE.id: validate_vm_disk_move,
    events.VM_DISK_RESIZE.id: validate_vm_disk_resize,
    events.VM_DISK_DELETE.id: validate_vm_disk_delete,
    events.VM_DISK_REASSIGN.id: validate_vm_disk_reassign,
    events.CONTAINER_SNAPSHOT_CREATE.id: validate_container_snapshot_create,
    events.CONTAINER_SNAPSHOT_DELETE.id: validate_container_snapshot_delete,
    events.CONTAINER_SNAPSHOT_ROLLBACK.id: validate_container_snapshot_rollback,
    events.CONTAINER_SNAPSHOT_UPDATE.id: validate_container_snapshot_update,
    events.CONTAINER_DISK_RESIZE.id: validate_container_disk_resize,
    events.CONTAINER_DISK_MOVE.id: validate_container_disk_move,
    events.CONTAINER_DISK_REASSIGN.id: validate_container_disk_reassign,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.VM_SNAPSHOT_CREATE.id: _VM_SNAPSHOT_CREATE,
    events.VM_SNAPSHOT_DELETE.id: _VM_SNAPSHOT_DELETE,
    events.VM_SNAPSHOT_UPDATE.id: _VM_SNAPSHOT_UPDATE,
    events.VM_SNAPSHOT_ROLLBACK.id: _VM_SNAPSHOT_ROLLBACK,
    events.VM_SNAPSHOT_READ.id: _VM_SNAPSHOT_READ,
    events.VM_DISK_DETACH.id: _VM_DISK_DETACH,
    events.VM_DISK_MOVE.id: _VM_DISK_MOVE,
    events.VM_DISK_RESIZE.id: _VM_DISK_RESIZE,
    events.VM_DISK_DELETE.id: _VM_DISK_DELETE,
    events.VM_DISK_REASSIGN.id: _VM_DISK_REASSIGN,
    events.CONTAINER_SNAPSHOT_CREATE.id: _CONTAINER_SNAPSHOT_CREATE,
    events.CONTAINER_SNAPSHOT_DELETE.id: _CONTAINER_SNAPSHOT_DELETE,
    events.CONTAINER_SNAPSHOT_ROLLBACK.id: _CONTAINER_SNAPSHOT_ROLLBACK,
    events.CONTAINER_SNAPSHOT_UPDATE.id: _CONTAINER_SNAPSHOT_UPDATE,
    events.CONTAINER_DISK_RESIZE.id: _CONTAINER_DISK_RESIZE,
    events.CONTAINER_DISK_MOVE.id: _CONTAINER_DISK_MOVE,
    events.CONTAINER_DISK_REASSIGN.id: _CONTAINER_DISK_REASSIGN,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.VM_SNAPSHOT_CREATE.id: redact_vm_snapshot_create,
    events.VM_SNAPSHOT_DELETE.id: redact_vm_snapshot_delete,
    events.VM_SNAPSHOT_UPDATE.id: redact_vm_snapshot_update,
    events.VM_SNAPSHOT_ROLLBACK.id: redact_vm_snapshot_rollback,
    events.VM_SNAPSHOT_READ.id: redact_vm_snapshot_read,
    events.VM_DISK_DETACH.id: redact_vm_disk_detach,
    events.VM_DISK_MOVE.id: redact_vm_disk_move,
    events.VM_DISK_RESIZE.id: redact_vm_disk_resize,
    events.VM_DISK_DELETE.id: redact_vm_disk_delete,
    events.VM_DISK_REASSIGN.id: redact_vm_disk_reassign,
    events.CONTAINER_SNAPSHOT_CREATE.id: redact_container_snapshot_create,
    events.CONTAINER_SNAPSHOT_DELETE.id: redact_container_snapshot_delete,
    events.CONTAINER_SNAPSHOT_ROLLBACK.id: redact_container_snapshot_rollback,
    events.CONTAINER_SNAPSHOT_UPDATE.id: redact_container_snapshot_update,
    events.CONTAINER_DISK_RESIZE.id: redact_container_disk_resize,
    events.CONTAINER_DISK_MOVE.id: redact_container_disk_move,
    events.CONTAINER_DISK_REASSIGN.id: redact_container_disk_reassign,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.VM_SNAPSHOT_CREATE.id: _VM_SNAPSHOT_CREATE_RULES,
    events.VM_SNAPSHOT_DELETE.id: _VM_SNAPSHOT_DELETE_RULES,
    events.VM_SNAPSHOT_UPDATE.id: _VM_SNAPSHOT_UPDATE_RULES,
    events.VM_SNAPSHOT_ROLLBACK.id: _VM_SNAPSHOT_ROLLBACK_RULES,
    events.VM_SNAPSHOT_READ.id: _VM_SNAPSHOT_READ_RULES,
    events.VM_DISK_DETACH.id: _VM_DISK_DETACH_RULES,
    events.VM_DISK_MOVE.id: _VM_DISK_MOVE_RULES,
    events.VM_DISK_RESIZE.id: _VM_DISK_RESIZE_RULES,
    events.VM_DISK_DELETE.id: _VM_DISK_DELETE_RULES,
    events.VM_DISK_REASSIGN.id: _VM_DISK_REASSIGN_RULES,
    events.CONTAINER_SNAPSHOT_CREATE.id: _CONTAINER_SNAPSHOT_CREATE_RULES,
    events.CONTAINER_SNAPSHOT_DELETE.id: _CONTAINER_SNAPSHOT_DELETE_RULES,
    events.CONTAINER_SNAPSHOT_ROLLBACK.id: _CONTAINER_SNAPSHOT_ROLLBACK_RULES,
    events.CONTAINER_SNAPSHOT_UPDATE.id: _CONTAINER_SNAPSHOT_UPDATE_RULES,
    events.CONTAINER_DISK_RESIZE.id: _CONTAINER_DISK_RESIZE_RULES,
    events.CONTAINER_DISK_MOVE.id: _CONTAINER_DISK_MOVE_RULES,
    events.CONTAINER_DISK_REASSIGN.id: _CONTAINER_DISK_REASSIGN_RULES,
}
