"""The events of the area 'disk': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
from auditlex.redaction import KEEP, NO_KEY, Properties, Redactor, Separated, redact
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
_P2: Final = fullmatch('/dev/[A-Za-z0-9\\/]+')
_P3: Final = fullmatch('[A-Fa-f0-9\\-]+')


def _is_block_device(v: object) -> bool:
    return type(v) is str


def _is_block_device_2(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P2(v) is not None


def _is_directory_mount_filesystem(v: object) -> bool:
    return type(v) is str and v in {'ext4', 'xfs'}


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P1(v) is not None


def _is_node_disk_uuid(v: object) -> bool:
    return type(v) is str and len(v) <= 36 and v[-1:] != '\n' and _P3(v) is not None


def _is_storage_id(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


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
    slow = point.slow
    put = point.put

    def emit(
        *,
        device: Any = UNSET,
        name: Any = UNSET,
        node: Any = UNSET,
        add_storage: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_block_device(device) and len(device) <= 4096 and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and (add_storage is UNSET or _is_flag(add_storage)):
            params: dict[str, object] = {'device': device, 'name': name, 'node': node, }
            if add_storage is not UNSET:
                params['add_storage'] = add_storage
            if object_id is None:
                object_id = f'/nodes/{node}/disks/lvm/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'device': device, 'name': name, 'node': node, 'add_storage': add_storage, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_lvm_vg_delete(point: Point) -> Callable[..., bool]:
    """The audit point of LVM_VG_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        cleanup_config: Any = UNSET,
        cleanup_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and (cleanup_config is UNSET or _is_flag(cleanup_config)) and (cleanup_disks is UNSET or _is_flag(cleanup_disks)):
            params: dict[str, object] = {'name': name, 'node': node, }
            if cleanup_config is not UNSET:
                params['cleanup-config'] = cleanup_config
            if cleanup_disks is not UNSET:
                params['cleanup-disks'] = cleanup_disks
            if object_id is None:
                object_id = f'/nodes/{node}/disks/lvm/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'name': name, 'node': node, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_lvm_thinpool_create(point: Point) -> Callable[..., bool]:
    """The audit point of LVM_THINPOOL_CREATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        device: Any = UNSET,
        name: Any = UNSET,
        node: Any = UNSET,
        add_storage: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_block_device(device) and len(device) <= 4096 and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and (add_storage is UNSET or _is_flag(add_storage)):
            params: dict[str, object] = {'device': device, 'name': name, 'node': node, }
            if add_storage is not UNSET:
                params['add_storage'] = add_storage
            if object_id is None:
                object_id = f'/nodes/{node}/disks/lvmthin/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'device': device, 'name': name, 'node': node, 'add_storage': add_storage, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_lvm_thinpool_delete(point: Point) -> Callable[..., bool]:
    """The audit point of LVM_THINPOOL_DELETE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and _is_storage_id(volume_group) and len(volume_group) <= 4096 and (cleanup_config is UNSET or _is_flag(cleanup_config)) and (cleanup_disks is UNSET or _is_flag(cleanup_disks)):
            params: dict[str, object] = {'name': name, 'node': node, 'volume-group': volume_group, }
            if cleanup_config is not UNSET:
                params['cleanup-config'] = cleanup_config
            if cleanup_disks is not UNSET:
                params['cleanup-disks'] = cleanup_disks
            if object_id is None:
                object_id = f'/nodes/{node}/disks/lvmthin/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'name': name, 'node': node, 'volume-group': volume_group, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_directory_mount_create(point: Point) -> Callable[..., bool]:
    """The audit point of DIRECTORY_MOUNT_CREATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_block_device(device) and len(device) <= 4096 and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and (add_storage is UNSET or _is_flag(add_storage)) and (filesystem is UNSET or _is_directory_mount_filesystem(filesystem)):
            params: dict[str, object] = {'device': device, 'name': name, 'node': node, }
            if add_storage is not UNSET:
                params['add_storage'] = add_storage
            if filesystem is not UNSET:
                params['filesystem'] = filesystem
            if object_id is None:
                object_id = f'/nodes/{node}/disks/directory/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'device': device, 'name': name, 'node': node, 'add_storage': add_storage, 'filesystem': filesystem, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_directory_mount_delete(point: Point) -> Callable[..., bool]:
    """The audit point of DIRECTORY_MOUNT_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        cleanup_config: Any = UNSET,
        cleanup_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and (cleanup_config is UNSET or _is_flag(cleanup_config)) and (cleanup_disks is UNSET or _is_flag(cleanup_disks)):
            params: dict[str, object] = {'name': name, 'node': node, }
            if cleanup_config is not UNSET:
                params['cleanup-config'] = cleanup_config
            if cleanup_disks is not UNSET:
                params['cleanup-disks'] = cleanup_disks
            if object_id is None:
                object_id = f'/nodes/{node}/disks/directory/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'name': name, 'node': node, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_zfs_pool_create(point: Point) -> Callable[..., bool]:
    """The audit point of ZFS_POOL_CREATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_block_device(devices) and len(devices) <= 4096 and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and _is_zfs_pool_raidlevel(raidlevel) and (add_storage is UNSET or _is_flag(add_storage)) and (ashift is UNSET or _is_zfs_pool_ashift(ashift)) and (compression is UNSET or _is_zfs_pool_compression(compression)) and (draid_config is UNSET or _is_block_device(draid_config) and len(draid_config) <= 4096):
            params: dict[str, object] = {'devices': devices, 'name': name, 'node': node, 'raidlevel': raidlevel, }
            if add_storage is not UNSET:
                params['add_storage'] = add_storage
            if ashift is not UNSET:
                params['ashift'] = ashift
            if compression is not UNSET:
                params['compression'] = compression
            if draid_config is not UNSET:
                params['draid-config'] = draid_config
            if object_id is None:
                object_id = f'/nodes/{node}/disks/zfs/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'devices': devices, 'name': name, 'node': node, 'raidlevel': raidlevel, 'add_storage': add_storage, 'ashift': ashift, 'compression': compression, 'draid-config': draid_config, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_zfs_pool_delete(point: Point) -> Callable[..., bool]:
    """The audit point of ZFS_POOL_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        cleanup_config: Any = UNSET,
        cleanup_disks: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_storage_id(name) and len(name) <= 4096 and _is_node(node) and (cleanup_config is UNSET or _is_flag(cleanup_config)) and (cleanup_disks is UNSET or _is_flag(cleanup_disks)):
            params: dict[str, object] = {'name': name, 'node': node, }
            if cleanup_config is not UNSET:
                params['cleanup-config'] = cleanup_config
            if cleanup_disks is not UNSET:
                params['cleanup-disks'] = cleanup_disks
            if object_id is None:
                object_id = f'/nodes/{node}/disks/zfs/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'name': name, 'node': node, 'cleanup-config': cleanup_config, 'cleanup-disks': cleanup_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_disk_initialize_gpt(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_DISK_INITIALIZE_GPT."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        disk: Any = UNSET,
        node: Any = UNSET,
        uuid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_block_device_2(disk) and len(disk) <= 4096 and _is_node(node) and (uuid is UNSET or _is_node_disk_uuid(uuid)):
            params: dict[str, object] = {'disk': disk, 'node': node, }
            if uuid is not UNSET:
                params['uuid'] = uuid
            if object_id is None:
                object_id = f'/nodes/{node}/disks{disk}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'disk': disk, 'node': node, 'uuid': uuid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_disk_wipe(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_DISK_WIPE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        disk: Any = UNSET,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_block_device_2(disk) and len(disk) <= 4096 and _is_node(node):
            params: dict[str, object] = {'disk': disk, 'node': node, }
            if object_id is None:
                object_id = f'/nodes/{node}/disks{disk}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
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
