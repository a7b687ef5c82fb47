"""The events of the area 'disk': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
from auditlex.redaction import KEEP, NO_KEY, Properties, Redactor, Separated, redact
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
_P2: Final = fullmatch('/dev/[A-Za-z0-9\\/]+')
_P3: Final = fullmatch('[A-Fa-f0-9\\-]+')


def _is_block_device(v: object) -> bool:
    return type(v) is str


def _is_block_device_2(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_directory_mount_filesystem(v: object) -> bool:
    return type(v) is str and v in {'ext4', 'xfs'}


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P1(v) is not None


def _is_node_disk_uuid(v: object) -> bool:
    return type(v) is str and len(v) <= 36 and _P3(v) is not None


def _is_storage_id(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_zfs_pool_ashift(v: object) -> bool:
    return is_integer(v) and 9 <= v <= 16


def _is_zfs_pool_compression(v: object) -> bool:
    return type(v) is str and v in {'gzip', 'lz4', 'lzjb', 'off', 'on', 'zle', 'zstd'}


def _is_zfs_pool_raidlevel(v: object) -> bool:
    return type(v) is str and v in {'draid', 'draid2', 'draid3', 'mirror', 'raid10', 'raidz', 'raidz2', 'raidz3', 'single'}


_LVM_VG_CREATE: Final = Spec(
    events.LVM_VG_CREATE,
    {'device': _is_block_device, 'name': _is_storage_id, 'node': _is_node, 'add_storage': _is_flag, },
    ('device', 'name', 'node'),
    object_id='/nodes/{node}/disks/lvm/{name}',
)
_LVM_VG_CREATE_RULES: Final = Redactor(
    {'device': KEEP, 'name': KEEP, 'node': KEEP, 'add_storage': KEEP, },
)


def validate_lvm_vg_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.lvm-vg.create; nothing if it is sound."""
    return validate(record, _LVM_VG_CREATE)


def redact_lvm_vg_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.lvm-vg.create as they may be written."""
    return redact(params, _LVM_VG_CREATE_RULES, hasher)


_LVM_VG_DELETE: Final = Spec(
    events.LVM_VG_DELETE,
    {'name': _is_storage_id, 'node': _is_node, 'cleanup-config': _is_flag, 'cleanup-disks': _is_flag, },
    ('name', 'node'),
    object_id='/nodes/{node}/disks/lvm/{name}',
)
_LVM_VG_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'cleanup-config': KEEP, 'cleanup-disks': KEEP, },
)


def validate_lvm_vg_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.lvm-vg.delete; nothing if it is sound."""
    return validate(record, _LVM_VG_DELETE)


def redact_lvm_vg_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.lvm-vg.delete as they may be written."""
    return redact(params, _LVM_VG_DELETE_RULES, hasher)


_LVM_THINPOOL_CREATE: Final = Spec(
    events.LVM_THINPOOL_CREATE,
    {'device': _is_block_device, 'name': _is_storage_id, 'node': _is_node, 'add_storage': _is_flag, },
    ('device', 'name', 'node'),
    object_id='/nodes/{node}/disks/lvmthin/{name}',
)
_LVM_THINPOOL_CREATE_RULES: Final = Redactor(
    {'device': KEEP, 'name': KEEP, 'node': KEEP, 'add_storage': KEEP, },
)


def validate_lvm_thinpool_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.lvm-thinpool.create; nothing if it is sound."""
    return validate(record, _LVM_THINPOOL_CREATE)


def redact_lvm_thinpool_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.lvm-thinpool.create as they may be written."""
    return redact(params, _LVM_THINPOOL_CREATE_RULES, hasher)


_LVM_THINPOOL_DELETE: Final = Spec(
    events.LVM_THINPOOL_DELETE,
    {'name': _is_storage_id, 'node': _is_node, 'volume-group': _is_storage_id, 'cleanup-config': _is_flag, 'cleanup-disks': _is_flag, },
    ('name', 'node', 'volume-group'),
    object_id='/nodes/{node}/disks/lvmthin/{name}',
)
_LVM_THINPOOL_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'volume-group': KEEP, 'cleanup-config': KEEP, 'cleanup-disks': KEEP, },
)


def validate_lvm_thinpool_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.lvm-thinpool.delete; nothing if it is sound."""
    return validate(record, _LVM_THINPOOL_DELETE)


def redact_lvm_thinpool_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.lvm-thinpool.delete as they may be written."""
    return redact(params, _LVM_THINPOOL_DELETE_RULES, hasher)


_DIRECTORY_MOUNT_CREATE: Final = Spec(
    events.DIRECTORY_MOUNT_CREATE,
    {'device': _is_block_device, 'name': _is_storage_id, 'node': _is_node, 'add_storage': _is_flag, 'filesystem': _is_directory_mount_filesystem, },
    ('device', 'name', 'node'),
    object_id='/nodes/{node}/disks/directory/{name}',
)
_DIRECTORY_MOUNT_CREATE_RULES: Final = Redactor(
    {'device': KEEP, 'name': KEEP, 'node': KEEP, 'add_storage': KEEP, 'filesystem': KEEP, },
)


def validate_directory_mount_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.directory-mount.create; nothing if it is sound."""
    return validate(record, _DIRECTORY_MOUNT_CREATE)


def redact_directory_mount_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.directory-mount.create as they may be written."""
    return redact(params, _DIRECTORY_MOUNT_CREATE_RULES, hasher)


_DIRECTORY_MOUNT_DELETE: Final = Spec(
    events.DIRECTORY_MOUNT_DELETE,
    {'name': _is_storage_id, 'node': _is_node, 'cleanup-config': _is_flag, 'cleanup-disks': _is_flag, },
    ('name', 'node'),
    object_id='/nodes/{node}/disks/directory/{name}',
)
_DIRECTORY_MOUNT_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'cleanup-config': KEEP, 'cleanup-disks': KEEP, },
)


def validate_directory_mount_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.directory-mount.delete; nothing if it is sound."""
    return validate(record, _DIRECTORY_MOUNT_DELETE)


def redact_directory_mount_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.directory-mount.delete as they may be written."""
    return redact(params, _DIRECTORY_MOUNT_DELETE_RULES, hasher)


_ZFS_POOL_CREATE: Final = Spec(
    events.ZFS_POOL_CREATE,
    {'devices': _is_block_device, 'name': _is_storage_id, 'node': _is_node, 'raidlevel': _is_zfs_pool_raidlevel, 'add_storage': _is_flag, 'ashift': _is_zfs_pool_ashift, 'compression': _is_zfs_pool_compression, 'draid-config': _is_block_device, },
    ('devices', 'name', 'node', 'raidlevel'),
    object_id='/nodes/{node}/disks/zfs/{name}',
)
_ZFS_POOL_CREATE_RULES: Final = Redactor(
    {'devices': Separated(KEEP, ', ;'), 'name': KEEP, 'node': KEEP, 'raidlevel': KEEP, 'add_storage': KEEP, 'ashift': KEEP, 'compression': KEEP, 'draid-config': Properties({'data': KEEP, 'spares': KEEP}, ''), },
)


def validate_zfs_pool_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.zfs-pool.create; nothing if it is sound."""
    return validate(record, _ZFS_POOL_CREATE)


def redact_zfs_pool_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.zfs-pool.create as they may be written."""
    return redact(params, _ZFS_POOL_CREATE_RULES, hasher)


_ZFS_POOL_DELETE: Final = Spec(
    events.ZFS_POOL_DELETE,
    {'name': _is_storage_id, 'node': _is_node, 'cleanup-config': _is_flag, 'cleanup-disks': _is_flag, },
    ('name', 'node'),
    object_id='/nodes/{node}/disks/zfs/{name}',
)
_ZFS_POOL_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'cleanup-config': KEEP, 'cleanup-disks': KEEP, },
)


def validate_zfs_pool_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.zfs-pool.delete; nothing if it is sound."""
    return validate(record, _ZFS_POOL_DELETE)


def redact_zfs_pool_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.zfs-pool.delete as they may be written."""
    return redact(params, _ZFS_POOL_DELETE_RULES, hasher)


_NODE_DISK_INITIALIZE_GPT: Final = Spec(
    events.NODE_DISK_INITIALIZE_GPT,
    {'disk': _is_block_device_2, 'node': _is_node, 'uuid': _is_node_disk_uuid, },
    ('disk', 'node'),
    object_id='/nodes/{node}/disks{disk}',
)
_NODE_DISK_INITIALIZE_GPT_RULES: Final = Redactor(
    {'disk': KEEP, 'node': KEEP, 'uuid': KEEP, },
)


def validate_node_disk_initialize_gpt(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-disk.initialize-gpt; nothing if it is sound."""
    return validate(record, _NODE_DISK_INITIALIZE_GPT)


def redact_node_disk_initialize_gpt(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-disk.initialize-gpt as they may be written."""
    return redact(params, _NODE_DISK_INITIALIZE_GPT_RULES, hasher)


_NODE_DISK_WIPE: Final = Spec(
    events.NODE_DISK_WIPE,
    {'disk': _is_block_device_2, 'node': _is_node, },
    ('disk', 'node'),
    object_id='/nodes/{node}/disks{disk}',
)
_NODE_DISK_WIPE_RULES: Final = Redactor(
    {'disk': KEEP, 'node': KEEP, },
)


def validate_node_disk_wipe(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-disk.wipe; nothing if it is sound."""
    return validate(record, _NODE_DISK_WIPE)


def redact_node_disk_wipe(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-disk.wipe as they may be written."""
    return redact(params, _NODE_DISK_WIPE_RULES, hasher)


def point_lvm_vg_create(point: Point) -> Callable[..., bool]:
    """The audit point of LVM_VG_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('device', 'name', 'node', 'add_storage')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        device: Any = UNSET,
        name: Any = UNSET,
        node: Any = UNSET,
        add_storage: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(device) is str and _len(device) <= 4096
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (add_storage is UNSET or _type(add_storage) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/lvm/{name}' if object_id is None else object_id,
                _made(device, name, node, add_storage),
            )
            if done is not None:
                return done
        return _slow(
            {'device': device, 'name': name, 'node': node, 'add_storage': add_storage, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_lvm_vg_delete(point: Point) -> Callable[..., bool]:
    """The audit point of LVM_VG_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'cleanup-config', 'cleanup-disks')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        cleanup_config: Any = UNSET,
        cleanup_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (cleanup_config is UNSET or _type(cleanup_config) is bool)
            and (cleanup_disks is UNSET or _type(cleanup_disks) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/lvm/{name}' if object_id is None else object_id,
                _made(name, node, cleanup_config, cleanup_disks),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_lvm_thinpool_create(point: Point) -> Callable[..., bool]:
    """The audit point of LVM_THINPOOL_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('device', 'name', 'node', 'add_storage')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        device: Any = UNSET,
        name: Any = UNSET,
        node: Any = UNSET,
        add_storage: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(device) is str and _len(device) <= 4096
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (add_storage is UNSET or _type(add_storage) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/lvmthin/{name}' if object_id is None else object_id,
                _made(device, name, node, add_storage),
            )
            if done is not None:
                return done
        return _slow(
            {'device': device, 'name': name, 'node': node, 'add_storage': add_storage, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_lvm_thinpool_delete(point: Point) -> Callable[..., bool]:
    """The audit point of LVM_THINPOOL_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'volume-group', 'cleanup-config', 'cleanup-disks')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        volume_group: Any = UNSET,
        cleanup_config: Any = UNSET,
        cleanup_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(volume_group) is str and _len(volume_group) <= 4096 and _p0(volume_group) is not None
            and (cleanup_config is UNSET or _type(cleanup_config) is bool)
            and (cleanup_disks is UNSET or _type(cleanup_disks) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/lvmthin/{name}' if object_id is None else object_id,
                _made(name, node, volume_group, cleanup_config, cleanup_disks),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'volume-group': volume_group, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_directory_mount_create(point: Point) -> Callable[..., bool]:
    """The audit point of DIRECTORY_MOUNT_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('device', 'name', 'node', 'add_storage', 'filesystem')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        device: Any = UNSET,
        name: Any = UNSET,
        node: Any = UNSET,
        add_storage: Any = UNSET,
        filesystem: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(device) is str and _len(device) <= 4096
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (add_storage is UNSET or _type(add_storage) is bool)
            and (filesystem is UNSET or _type(filesystem) is str and filesystem in {'ext4', 'xfs'})
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/directory/{name}' if object_id is None else object_id,
                _made(device, name, node, add_storage, filesystem),
            )
            if done is not None:
                return done
        return _slow(
            {'device': device, 'name': name, 'node': node, 'add_storage': add_storage, 'filesystem': filesystem, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_directory_mount_delete(point: Point) -> Callable[..., bool]:
    """The audit point of DIRECTORY_MOUNT_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'cleanup-config', 'cleanup-disks')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        cleanup_config: Any = UNSET,
        cleanup_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (cleanup_config is UNSET or _type(cleanup_config) is bool)
            and (cleanup_disks is UNSET or _type(cleanup_disks) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/directory/{name}' if object_id is None else object_id,
                _made(name, node, cleanup_config, cleanup_disks),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_zfs_pool_create(point: Point) -> Callable[..., bool]:
    """The audit point of ZFS_POOL_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('devices', 'name', 'node', 'raidlevel', 'add_storage', 'ashift', 'compression', 'draid-config')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        devices: Any = UNSET,
        name: Any = UNSET,
        node: Any = UNSET,
        raidlevel: Any = UNSET,
        add_storage: Any = UNSET,
        ashift: Any = UNSET,
        compression: Any = UNSET,
        draid_config: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(devices) is str and _len(devices) <= 4096
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(raidlevel) is str and raidlevel in {'draid', 'draid2', 'draid3', 'mirror', 'raid10', 'raidz', 'raidz2', 'raidz3', 'single'}
            and (add_storage is UNSET or _type(add_storage) is bool)
            and (ashift is UNSET or _type(ashift) is int and 9 <= ashift <= 16)
            and (compression is UNSET or _type(compression) is str and compression in {'gzip', 'lz4', 'lzjb', 'off', 'on', 'zle', 'zstd'})
            and draid_config is UNSET
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/zfs/{name}' if object_id is None else object_id,
                _made(devices, name, node, raidlevel, add_storage, ashift, compression, draid_config),
            )
            if done is not None:
                return done
        return _slow(
            {'devices': devices, 'name': name, 'node': node, 'raidlevel': raidlevel, 'add_storage': add_storage, 'ashift': ashift, 'compression': compression, 'draid-config': draid_config, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_zfs_pool_delete(point: Point) -> Callable[..., bool]:
    """The audit point of ZFS_POOL_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'cleanup-config', 'cleanup-disks')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        cleanup_config: Any = UNSET,
        cleanup_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (cleanup_config is UNSET or _type(cleanup_config) is bool)
            and (cleanup_disks is UNSET or _type(cleanup_disks) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks/zfs/{name}' if object_id is None else object_id,
                _made(name, node, cleanup_config, cleanup_disks),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_disk_initialize_gpt(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_DISK_INITIALIZE_GPT."""
    _slow = point.slow
    _put = point.put
    _made = fields('disk', 'node', 'uuid')
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        disk: Any = UNSET,
        node: Any = UNSET,
        uuid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(disk) is str and _len(disk) <= 4096 and _p2(disk) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (uuid is UNSET or _type(uuid) is str and _len(uuid) <= 36 and _p3(uuid) is not None)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks{disk}' if object_id is None else object_id,
                _made(disk, node, uuid),
            )
            if done is not None:
                return done
        return _slow(
            {'disk': disk, 'node': node, 'uuid': uuid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_disk_wipe(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_DISK_WIPE."""
    _slow = point.slow
    _put = point.put
    _made = fields('disk', 'node')
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        disk: Any = UNSET,
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
            and _type(disk) is str and _len(disk) <= 4096 and _p2(disk) is not None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/disks{disk}' if object_id is None else object_id,
                _made(disk, node),
            )
            if done is not None:
                return done
        return _slow(
            {'disk': disk, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.LVM_VG_CREATE.id: point_lvm_vg_create,
    events.LVM_VG_DELETE.id: point_lvm_vg_delete,
    events.LVM_THINPOOL_CREATE.id: point_lvm_thinpool_create,
    events.LVM_THINPOOL_DELETE.id: point_lvm_thinpool_delete,
    events.DIRECTORY_MOUNT_CREATE.id: point_directory_mount_create,
    events.DIRECTORY_MOUNT_DELETE.id: point_directory_mount_delete,
    events.ZFS_POOL_CREATE.id: point_zfs_pool_create,
    events.ZFS_POOL_DELETE.id: point_zfs_pool_delete,
    events.NODE_DISK_INITIALIZE_GPT.id: point_node_disk_initialize_gpt,
    events.NODE_DISK_WIPE.id: point_node_disk_wipe,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.LVM_VG_CREATE.id: validate_lvm_vg_create,
    events.LVM_VG_DELETE.id: validate_lvm_vg_delete,
    events.LVM_THINPOOL_CREATE.id: validate_lvm_thinpool_create,
    events.LVM_THINPOOL_DELETE.id: validate_lvm_thinpool_delete,
    events.DIRECTORY_MOUNT_CREATE.id: validate_directory_mount_create,
    events.DIRECTORY_MOUNT_DELETE.id: validate_directory_mount_delete,
    events.ZFS_POOL_CREATE.id: validate_zfs_pool_create,
    events.ZFS_POOL_DELETE.id: validate_zfs_pool_delete,
    events.NODE_DISK_INITIALIZE_GPT.id: validate_node_disk_initialize_gpt,
    events.NODE_DISK_WIPE.id: validate_node_disk_wipe,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.LVM_VG_CREATE.id: _LVM_VG_CREATE,
    events.LVM_VG_DELETE.id: _LVM_VG_DELETE,
    events.LVM_THINPOOL_CREATE.id: _LVM_THINPOOL_CREATE,
    events.LVM_THINPOOL_DELETE.id: _LVM_THINPOOL_DELETE,
    events.DIRECTORY_MOUNT_CREATE.id: _DIRECTORY_MOUNT_CREATE,
    events.DIRECTORY_MOUNT_DELETE.id: _DIRECTORY_MOUNT_DELETE,
    events.ZFS_POOL_CREATE.id: _ZFS_POOL_CREATE,
    events.ZFS_POOL_DELETE.id: _ZFS_POOL_DELETE,
    events.NODE_DISK_INITIALIZE_GPT.id: _NODE_DISK_INITIALIZE_GPT,
    events.NODE_DISK_WIPE.id: _NODE_DISK_WIPE,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.LVM_VG_CREATE.id: redact_lvm_vg_create,
    events.LVM_VG_DELETE.id: redact_lvm_vg_delete,
    events.LVM_THINPOOL_CREATE.id: redact_lvm_thinpool_create,
    events.LVM_THINPOOL_DELETE.id: redact_lvm_thinpool_delete,
    events.DIRECTORY_MOUNT_CREATE.id: redact_directory_mount_create,
    events.DIRECTORY_MOUNT_DELETE.id: redact_directory_mount_delete,
    events.ZFS_POOL_CREATE.id: redact_zfs_pool_create,
    events.ZFS_POOL_DELETE.id: redact_zfs_pool_delete,
    events.NODE_DISK_INITIALIZE_GPT.id: redact_node_disk_initialize_gpt,
    events.NODE_DISK_WIPE.id: redact_node_disk_wipe,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.LVM_VG_CREATE.id: _LVM_VG_CREATE_RULES,
    events.LVM_VG_DELETE.id: _LVM_VG_DELETE_RULES,
    events.LVM_THINPOOL_CREATE.id: _LVM_THINPOOL_CREATE_RULES,
    events.LVM_THINPOOL_DELETE.id: _LVM_THINPOOL_DELETE_RULES,
    events.DIRECTORY_MOUNT_CREATE.id: _DIRECTORY_MOUNT_CREATE_RULES,
    events.DIRECTORY_MOUNT_DELETE.id: _DIRECTORY_MOUNT_DELETE_RULES,
    events.ZFS_POOL_CREATE.id: _ZFS_POOL_CREATE_RULES,
    events.ZFS_POOL_DELETE.id: _ZFS_POOL_DELETE_RULES,
    events.NODE_DISK_INITIALIZE_GPT.id: _NODE_DISK_INITIALIZE_GPT_RULES,
    events.NODE_DISK_WIPE.id: _NODE_DISK_WIPE_RULES,
}
