"""The events of the area 'ceph': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_number, validate
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

_P0: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P1: Final = fullmatch('[^\\t-\\r \\/:]+')
_P2: Final = fullmatch('[0-9]+(?:\\.[0-9]+)?[GKMT]?')
_P3: Final = fullmatch('(?:ceph|mon|mds|osd|mgr)(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?)?')
_P4: Final = fullmatch('(?:mon|mds|osd|mgr)(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?)?')
_P5: Final = fullmatch(':?[A-Za-z0-9\\-._]+:[A-Za-z0-9\\-_]+(?::?[ ,;][A-Za-z0-9\\-._]+:[A-Za-z0-9\\-_]+)*')


def _is_ceph_cluster_network(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_ceph_flag_flag(v: object) -> bool:
    return type(v) is str and v in {'nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'}


def _is_ceph_fs_name(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_ceph_fs_pg_num(v: object) -> bool:
    return is_integer(v) and 8 <= v <= 32768


def _is_ceph_log_limit(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_ceph_osd_db_dev_size(v: object) -> bool:
    return is_number(v) and v >= 1


def _is_ceph_osd_osdid(v: object) -> bool:
    return is_integer(v)


def _is_ceph_osd_osds_per_device(v: object) -> bool:
    return is_integer(v) and v >= 1


def _is_ceph_osd_wal_dev_size(v: object) -> bool:
    return is_number(v) and v >= 0.5


def _is_ceph_pg_bits(v: object) -> bool:
    return is_integer(v) and 6 <= v <= 14


def _is_ceph_pool_application(v: object) -> bool:
    return type(v) is str and v in {'cephfs', 'rbd', 'rgw'}


def _is_ceph_pool_min_size(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 7


def _is_ceph_pool_pg_autoscale_mode(v: object) -> bool:
    return type(v) is str and v in {'off', 'on', 'warn'}


def _is_ceph_pool_pg_num(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 32768


def _is_ceph_pool_pg_num_min(v: object) -> bool:
    return is_integer(v) and v <= 32768


def _is_ceph_pool_target_size(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_ceph_pool_target_size_ratio(v: object) -> bool:
    return is_number(v)


def _is_ceph_service_service(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


def _is_ceph_service_service_2(v: object) -> bool:
    return type(v) is str and _P4(v) is not None


def _is_ceph_service_service_type(v: object) -> bool:
    return type(v) is str and v in {'osd'}


def _is_ceph_service_type(v: object) -> bool:
    return type(v) is str and v in {'mds', 'mgr', 'mon', 'osd'}


def _is_ceph_setting_config_keys(v: object) -> bool:
    return type(v) is str and _P5(v) is not None


def _is_daemon(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_daemon_2(v: object) -> bool:
    return type(v) is str and len(v) <= 200 and _P0(v) is not None


def _is_device(v: object) -> bool:
    return type(v) is str


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_restart_timeout(v: object) -> bool:
    return is_integer(v) and 30 <= v <= 1800


_CEPH_FLAG_UPDATE: Final = Spec(
    events.CEPH_FLAG_UPDATE,
    {'nobackfill': _is_flag, 'nodeep-scrub': _is_flag, 'nodown': _is_flag, 'noin': _is_flag, 'noout': _is_flag, 'norebalance': _is_flag, 'norecover': _is_flag, 'noscrub': _is_flag, 'notieragent': _is_flag, 'noup': _is_flag, 'pause': _is_flag, },
    (),
    {},
    {'nobackfill': _is_flag, 'nodeep-scrub': _is_flag, 'nodown': _is_flag, 'noin': _is_flag, 'noout': _is_flag, 'norebalance': _is_flag, 'norecover': _is_flag, 'noscrub': _is_flag, 'notieragent': _is_flag, 'noup': _is_flag, 'pause': _is_flag, },
    {},
    object_id='/ceph/flags',
)
_CEPH_FLAG_UPDATE_RULES: Final = Redactor(
    {'nobackfill': KEEP, 'nodeep-scrub': KEEP, 'nodown': KEEP, 'noin': KEEP, 'noout': KEEP, 'norebalance': KEEP, 'norecover': KEEP, 'noscrub': KEEP, 'notieragent': KEEP, 'noup': KEEP, 'pause': KEEP, },
)


def validate_ceph_flag_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-flag.update; nothing if it is sound."""
    return validate(record, _CEPH_FLAG_UPDATE)


def redact_ceph_flag_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-flag.update as they may be written."""
    return redact(params, _CEPH_FLAG_UPDATE_RULES, hasher)


_CEPH_FLAG_SET: Final = Spec(
    events.CEPH_FLAG_SET,
    {'flag': _is_ceph_flag_flag, 'value': _is_flag, },
    ('flag', 'value'),
    object_id='/ceph/flags/{flag}',
)
_CEPH_FLAG_SET_RULES: Final = Redactor(
    {'flag': KEEP, 'value': KEEP, },
)


def validate_ceph_flag_set(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-flag.set; nothing if it is sound."""
    return validate(record, _CEPH_FLAG_SET)


def redact_ceph_flag_set(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-flag.set as they may be written."""
    return redact(params, _CEPH_FLAG_SET_RULES, hasher)


_CEPH_FLAG_UNSET: Final = Spec(
    events.CEPH_FLAG_UNSET,
    {'flag': _is_ceph_flag_flag, 'value': _is_flag, },
    ('flag', 'value'),
    object_id='/ceph/flags/{flag}',
)
_CEPH_FLAG_UNSET_RULES: Final = Redactor(
    {'flag': KEEP, 'value': KEEP, },
)


def validate_ceph_flag_unset(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-flag.unset; nothing if it is sound."""
    return validate(record, _CEPH_FLAG_UNSET)


def redact_ceph_flag_unset(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-flag.unset as they may be written."""
    return redact(params, _CEPH_FLAG_UNSET_RULES, hasher)


_CEPH_OSD_CREATE: Final = Spec(
    events.CEPH_OSD_CREATE,
    {'dev': _is_device, 'node': _is_node, 'crush-device-class': _is_device, 'db_dev': _is_device, 'db_dev_size': _is_ceph_osd_db_dev_size, 'encrypted': _is_flag, 'osds-per-device': _is_ceph_osd_osds_per_device, 'wal_dev': _is_device, 'wal_dev_size': _is_ceph_osd_wal_dev_size, },
    ('dev', 'node'),
    object_id='/nodes/{node}/ceph/osd',
)
_CEPH_OSD_CREATE_RULES: Final = Redactor(
    {'dev': KEEP, 'node': KEEP, 'crush-device-class': KEEP, 'db_dev': KEEP, 'db_dev_size': KEEP, 'encrypted': KEEP, 'osds-per-device': KEEP, 'wal_dev': KEEP, 'wal_dev_size': KEEP, },
)


def validate_ceph_osd_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-osd.create; nothing if it is sound."""
    return validate(record, _CEPH_OSD_CREATE)


def redact_ceph_osd_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-osd.create as they may be written."""
    return redact(params, _CEPH_OSD_CREATE_RULES, hasher)


_CEPH_OSD_DELETE: Final = Spec(
    events.CEPH_OSD_DELETE,
    {'node': _is_node, 'osdid': _is_ceph_osd_osdid, 'cleanup': _is_flag, },
    ('node', 'osdid'),
    object_id='/ceph/osd/{osdid}',
)
_CEPH_OSD_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'osdid': KEEP, 'cleanup': KEEP, },
)


def validate_ceph_osd_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-osd.delete; nothing if it is sound."""
    return validate(record, _CEPH_OSD_DELETE)


def redact_ceph_osd_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-osd.delete as they may be written."""
    return redact(params, _CEPH_OSD_DELETE_RULES, hasher)


_CEPH_OSD_MARK_IN: Final = Spec(
    events.CEPH_OSD_MARK_IN,
    {'node': _is_node, 'osdid': _is_ceph_osd_osdid, },
    ('node', 'osdid'),
    object_id='/ceph/osd/{osdid}',
)
_CEPH_OSD_MARK_IN_RULES: Final = Redactor(
    {'node': KEEP, 'osdid': KEEP, },
)


def validate_ceph_osd_mark_in(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-osd.mark-in; nothing if it is sound."""
    return validate(record, _CEPH_OSD_MARK_IN)


def redact_ceph_osd_mark_in(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-osd.mark-in as they may be written."""
    return redact(params, _CEPH_OSD_MARK_IN_RULES, hasher)


_CEPH_OSD_MARK_OUT: Final = Spec(
    events.CEPH_OSD_MARK_OUT,
    {'node': _is_node, 'osdid': _is_ceph_osd_osdid, },
    ('node', 'osdid'),
    object_id='/ceph/osd/{osdid}',
)
_CEPH_OSD_MARK_OUT_RULES: Final = Redactor(
    {'node': KEEP, 'osdid': KEEP, },
)


def validate_ceph_osd_mark_out(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-osd.mark-out; nothing if it is sound."""
    return validate(record, _CEPH_OSD_MARK_OUT)


def redact_ceph_osd_mark_out(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-osd.mark-out as they may be written."""
    return redact(params, _CEPH_OSD_MARK_OUT_RULES, hasher)


_CEPH_OSD_SCRUB: Final = Spec(
    events.CEPH_OSD_SCRUB,
    {'node': _is_node, 'osdid': _is_ceph_osd_osdid, 'deep': _is_flag, },
    ('node', 'osdid'),
    object_id='/ceph/osd/{osdid}',
)
_CEPH_OSD_SCRUB_RULES: Final = Redactor(
    {'node': KEEP, 'osdid': KEEP, 'deep': KEEP, },
)


def validate_ceph_osd_scrub(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-osd.scrub; nothing if it is sound."""
    return validate(record, _CEPH_OSD_SCRUB)


def redact_ceph_osd_scrub(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-osd.scrub as they may be written."""
    return redact(params, _CEPH_OSD_SCRUB_RULES, hasher)


_CEPH_MDS_DELETE: Final = Spec(
    events.CEPH_MDS_DELETE,
    {'name': _is_daemon, 'node': _is_node, },
    ('name', 'node'),
    object_id='/ceph/mds/{name}',
)
_CEPH_MDS_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, },
)


def validate_ceph_mds_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-mds.delete; nothing if it is sound."""
    return validate(record, _CEPH_MDS_DELETE)


def redact_ceph_mds_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-mds.delete as they may be written."""
    return redact(params, _CEPH_MDS_DELETE_RULES, hasher)


_CEPH_MDS_CREATE: Final = Spec(
    events.CEPH_MDS_CREATE,
    {'node': _is_node, 'hotstandby': _is_flag, 'name': _is_daemon_2, },
    ('node', 'name'),
    object_id='/ceph/mds/{name}',
)
_CEPH_MDS_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'hotstandby': KEEP, 'name': KEEP, },
)


def validate_ceph_mds_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-mds.create; nothing if it is sound."""
    return validate(record, _CEPH_MDS_CREATE)


def redact_ceph_mds_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-mds.create as they may be written."""
    return redact(params, _CEPH_MDS_CREATE_RULES, hasher)


_CEPH_MGR_DELETE: Final = Spec(
    events.CEPH_MGR_DELETE,
    {'id': _is_daemon, 'node': _is_node, },
    ('id', 'node'),
    object_id='/ceph/mgr/{id}',
)
_CEPH_MGR_DELETE_RULES: Final = Redactor(
    {'id': KEEP, 'node': KEEP, },
)


def validate_ceph_mgr_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-mgr.delete; nothing if it is sound."""
    return validate(record, _CEPH_MGR_DELETE)


def redact_ceph_mgr_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-mgr.delete as they may be written."""
    return redact(params, _CEPH_MGR_DELETE_RULES, hasher)


_CEPH_MGR_CREATE: Final = Spec(
    events.CEPH_MGR_CREATE,
    {'node': _is_node, 'id': _is_daemon_2, },
    ('node', 'id'),
    object_id='/ceph/mgr/{id}',
)
_CEPH_MGR_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'id': KEEP, },
)


def validate_ceph_mgr_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-mgr.create; nothing if it is sound."""
    return validate(record, _CEPH_MGR_CREATE)


def redact_ceph_mgr_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-mgr.create as they may be written."""
    return redact(params, _CEPH_MGR_CREATE_RULES, hasher)


_CEPH_MON_DELETE: Final = Spec(
    events.CEPH_MON_DELETE,
    {'monid': _is_daemon, 'node': _is_node, },
    ('monid', 'node'),
    object_id='/ceph/mon/{monid}',
)
_CEPH_MON_DELETE_RULES: Final = Redactor(
    {'monid': KEEP, 'node': KEEP, },
)


def validate_ceph_mon_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-mon.delete; nothing if it is sound."""
    return validate(record, _CEPH_MON_DELETE)


def redact_ceph_mon_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-mon.delete as they may be written."""
    return redact(params, _CEPH_MON_DELETE_RULES, hasher)


_CEPH_MON_CREATE: Final = Spec(
    events.CEPH_MON_CREATE,
    {'node': _is_node, 'mon-address': _is_device, 'monid': _is_daemon_2, },
    ('node', 'monid'),
    object_id='/ceph/mon/{monid}',
)
_CEPH_MON_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'mon-address': Separated(KEEP, ', ;'), 'monid': KEEP, },
)


def validate_ceph_mon_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-mon.create; nothing if it is sound."""
    return validate(record, _CEPH_MON_CREATE)


def redact_ceph_mon_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-mon.create as they may be written."""
    return redact(params, _CEPH_MON_CREATE_RULES, hasher)


_CEPH_FS_CREATE: Final = Spec(
    events.CEPH_FS_CREATE,
    {'node': _is_node, 'add-storage': _is_flag, 'name': _is_ceph_fs_name, 'pg_num': _is_ceph_fs_pg_num, },
    ('node', 'name'),
    object_id='/ceph/fs/{name}',
)
_CEPH_FS_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'add-storage': KEEP, 'name': KEEP, 'pg_num': KEEP, },
)


def validate_ceph_fs_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-fs.create; nothing if it is sound."""
    return validate(record, _CEPH_FS_CREATE)


def redact_ceph_fs_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-fs.create as they may be written."""
    return redact(params, _CEPH_FS_CREATE_RULES, hasher)


_CEPH_FS_DELETE: Final = Spec(
    events.CEPH_FS_DELETE,
    {'name': _is_ceph_fs_name, 'node': _is_node, 'remove-pools': _is_flag, 'remove-storages': _is_flag, },
    ('name', 'node'),
    object_id='/ceph/fs/{name}',
)
_CEPH_FS_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'remove-pools': KEEP, 'remove-storages': KEEP, },
)


def validate_ceph_fs_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-fs.delete; nothing if it is sound."""
    return validate(record, _CEPH_FS_DELETE)


def redact_ceph_fs_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-fs.delete as they may be written."""
    return redact(params, _CEPH_FS_DELETE_RULES, hasher)


_CEPH_POOL_CREATE: Final = Spec(
    events.CEPH_POOL_CREATE,
    {'name': _is_ceph_fs_name, 'node': _is_node, 'add_storages': _is_flag, 'application': _is_ceph_pool_application, 'crush_rule': _is_device, 'erasure-coding': _is_device, 'min_size': _is_ceph_pool_min_size, 'pg_autoscale_mode': _is_ceph_pool_pg_autoscale_mode, 'pg_num': _is_ceph_pool_pg_num, 'pg_num_min': _is_ceph_pool_pg_num_min, 'size': _is_ceph_pool_min_size, 'target_size': _is_ceph_pool_target_size, 'target_size_ratio': _is_ceph_pool_target_size_ratio, },
    ('name', 'node'),
    object_id='/ceph/pool/{name}',
)
_CEPH_POOL_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'add_storages': KEEP, 'application': KEEP, 'crush_rule': KEEP, 'erasure-coding': Properties({'device-class': KEEP, 'failure-domain': KEEP, 'k': KEEP, 'm': KEEP, 'profile': KEEP}, ''), 'min_size': KEEP, 'pg_autoscale_mode': KEEP, 'pg_num': KEEP, 'pg_num_min': KEEP, 'size': KEEP, 'target_size': KEEP, 'target_size_ratio': KEEP, },
)


def validate_ceph_pool_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-pool.create; nothing if it is sound."""
    return validate(record, _CEPH_POOL_CREATE)


def redact_ceph_pool_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-pool.create as they may be written."""
    return redact(params, _CEPH_POOL_CREATE_RULES, hasher)


_CEPH_POOL_DELETE: Final = Spec(
    events.CEPH_POOL_DELETE,
    {'name': _is_device, 'node': _is_node, 'force': _is_flag, 'remove_ecprofile': _is_flag, 'remove_storages': _is_flag, },
    ('name', 'node'),
    object_id='/ceph/pool/{name}',
)
_CEPH_POOL_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'force': KEEP, 'remove_ecprofile': KEEP, 'remove_storages': KEEP, },
)


def validate_ceph_pool_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-pool.delete; nothing if it is sound."""
    return validate(record, _CEPH_POOL_DELETE)


def redact_ceph_pool_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-pool.delete as they may be written."""
    return redact(params, _CEPH_POOL_DELETE_RULES, hasher)


_CEPH_POOL_UPDATE: Final = Spec(
    events.CEPH_POOL_UPDATE,
    {'name': _is_ceph_fs_name, 'node': _is_node, 'application': _is_ceph_pool_application, 'crush_rule': _is_device, 'min_size': _is_ceph_pool_min_size, 'pg_autoscale_mode': _is_ceph_pool_pg_autoscale_mode, 'pg_num': _is_ceph_pool_pg_num, 'pg_num_min': _is_ceph_pool_pg_num_min, 'size': _is_ceph_pool_min_size, 'target_size': _is_ceph_pool_target_size, 'target_size_ratio': _is_ceph_pool_target_size_ratio, },
    ('name', 'node'),
    {},
    {'application': _is_ceph_pool_application, 'crush_rule': _is_device, 'min_size': _is_ceph_pool_min_size, 'pg_autoscale_mode': _is_ceph_pool_pg_autoscale_mode, 'pg_num': _is_ceph_pool_pg_num, 'pg_num_min': _is_ceph_pool_pg_num_min, 'size': _is_ceph_pool_min_size, 'target_size': _is_ceph_pool_target_size, 'target_size_ratio': _is_ceph_pool_target_size_ratio, },
    {},
    object_id='/ceph/pool/{name}',
)
_CEPH_POOL_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'node': KEEP, 'application': KEEP, 'crush_rule': KEEP, 'min_size': KEEP, 'pg_autoscale_mode': KEEP, 'pg_num': KEEP, 'pg_num_min': KEEP, 'size': KEEP, 'target_size': KEEP, 'target_size_ratio': KEEP, },
)


def validate_ceph_pool_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-pool.update; nothing if it is sound."""
    return validate(record, _CEPH_POOL_UPDATE)


def redact_ceph_pool_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-pool.update as they may be written."""
    return redact(params, _CEPH_POOL_UPDATE_RULES, hasher)


_CEPH_INIT: Final = Spec(
    events.CEPH_INIT,
    {'node': _is_node, 'cluster-network': _is_ceph_cluster_network, 'disable_cephx': _is_flag, 'min_size': _is_ceph_pool_min_size, 'network': _is_ceph_cluster_network, 'pg_bits': _is_ceph_pg_bits, 'size': _is_ceph_pool_min_size, },
    ('node',),
    object_id='/nodes/{node}/ceph',
)
_CEPH_INIT_RULES: Final = Redactor(
    {'node': KEEP, 'cluster-network': KEEP, 'disable_cephx': KEEP, 'min_size': KEEP, 'network': KEEP, 'pg_bits': KEEP, 'size': KEEP, },
)


def validate_ceph_init(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph.init; nothing if it is sound."""
    return validate(record, _CEPH_INIT)


def redact_ceph_init(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph.init as they may be written."""
    return redact(params, _CEPH_INIT_RULES, hasher)


_CEPH_READ_CONFIG: Final = Spec(
    events.CEPH_READ_CONFIG,
    {'node': _is_node, },
    ('node',),
    object_id='/nodes/{node}/ceph/cfg/db',
)
_CEPH_READ_CONFIG_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_ceph_read_config(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph.read-config; nothing if it is sound."""
    return validate(record, _CEPH_READ_CONFIG)


def redact_ceph_read_config(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph.read-config as they may be written."""
    return redact(params, _CEPH_READ_CONFIG_RULES, hasher)


_CEPH_BULK_RESTART: Final = Spec(
    events.CEPH_BULK_RESTART,
    {'service-type': _is_ceph_service_type, 'dry-run': _is_flag, 'force': _is_flag, 'only-outdated': _is_flag, 'timeout': _is_restart_timeout, },
    ('service-type',),
    object_id='/ceph/services/{service-type}',
)
_CEPH_BULK_RESTART_RULES: Final = Redactor(
    {'service-type': KEEP, 'dry-run': KEEP, 'force': KEEP, 'only-outdated': KEEP, 'timeout': KEEP, },
)


def validate_ceph_bulk_restart(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph.bulk-restart; nothing if it is sound."""
    return validate(record, _CEPH_BULK_RESTART)


def redact_ceph_bulk_restart(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph.bulk-restart as they may be written."""
    return redact(params, _CEPH_BULK_RESTART_RULES, hasher)


_CEPH_SERVICE_STOP: Final = Spec(
    events.CEPH_SERVICE_STOP,
    {'node': _is_node, 'service': _is_ceph_service_service, },
    ('node',),
    object_id='/nodes/{node}/ceph/services',
)
_CEPH_SERVICE_STOP_RULES: Final = Redactor(
    {'node': KEEP, 'service': KEEP, },
)


def validate_ceph_service_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-service.stop; nothing if it is sound."""
    return validate(record, _CEPH_SERVICE_STOP)


def redact_ceph_service_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-service.stop as they may be written."""
    return redact(params, _CEPH_SERVICE_STOP_RULES, hasher)


_CEPH_SERVICE_START: Final = Spec(
    events.CEPH_SERVICE_START,
    {'node': _is_node, 'service': _is_ceph_service_service, },
    ('node',),
    object_id='/nodes/{node}/ceph/services',
)
_CEPH_SERVICE_START_RULES: Final = Redactor(
    {'node': KEEP, 'service': KEEP, },
)


def validate_ceph_service_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-service.start; nothing if it is sound."""
    return validate(record, _CEPH_SERVICE_START)


def redact_ceph_service_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-service.start as they may be written."""
    return redact(params, _CEPH_SERVICE_START_RULES, hasher)


_CEPH_SERVICE_RESTART: Final = Spec(
    events.CEPH_SERVICE_RESTART,
    {'node': _is_node, 'service': _is_ceph_service_service_2, },
    ('node',),
    object_id='/nodes/{node}/ceph/services',
)
_CEPH_SERVICE_RESTART_RULES: Final = Redactor(
    {'node': KEEP, 'service': KEEP, },
)


def validate_ceph_service_restart(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-service.restart; nothing if it is sound."""
    return validate(record, _CEPH_SERVICE_RESTART)


def redact_ceph_service_restart(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-service.restart as they may be written."""
    return redact(params, _CEPH_SERVICE_RESTART_RULES, hasher)


_CEPH_SERVICE_BULK_RESTART: Final = Spec(
    events.CEPH_SERVICE_BULK_RESTART,
    {'node': _is_node, 'service-type': _is_ceph_service_service_type, 'dry-run': _is_flag, 'force': _is_flag, 'only-outdated': _is_flag, 'resume': _is_flag, 'set-noout': _is_flag, 'timeout': _is_restart_timeout, },
    ('node', 'service-type'),
    object_id='/nodes/{node}/ceph/services/{service-type}',
)
_CEPH_SERVICE_BULK_RESTART_RULES: Final = Redactor(
    {'node': KEEP, 'service-type': KEEP, 'dry-run': KEEP, 'force': KEEP, 'only-outdated': KEEP, 'resume': KEEP, 'set-noout': KEEP, 'timeout': KEEP, },
)


def validate_ceph_service_bulk_restart(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-service.bulk-restart; nothing if it is sound."""
    return validate(record, _CEPH_SERVICE_BULK_RESTART)


def redact_ceph_service_bulk_restart(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-service.bulk-restart as they may be written."""
    return redact(params, _CEPH_SERVICE_BULK_RESTART_RULES, hasher)


_CEPH_LOG_READ: Final = Spec(
    events.CEPH_LOG_READ,
    {'node': _is_node, 'limit': _is_ceph_log_limit, 'start': _is_ceph_log_limit, },
    ('node',),
    object_id='/nodes/{node}/ceph/log',
)
_CEPH_LOG_READ_RULES: Final = Redactor(
    {'node': KEEP, 'limit': KEEP, 'start': KEEP, },
)


def validate_ceph_log_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-log.read; nothing if it is sound."""
    return validate(record, _CEPH_LOG_READ)


def redact_ceph_log_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-log.read as they may be written."""
    return redact(params, _CEPH_LOG_READ_RULES, hasher)


_CEPH_SETTING_READ: Final = Spec(
    events.CEPH_SETTING_READ,
    {'config-keys': _is_ceph_setting_config_keys, 'node': _is_node, },
    ('config-keys', 'node'),
    object_id='/nodes/{node}/ceph/cfg/value',
)
_CEPH_SETTING_READ_RULES: Final = Redactor(
    {'config-keys': KEEP, 'node': KEEP, },
)


def validate_ceph_setting_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ceph-setting.read; nothing if it is sound."""
    return validate(record, _CEPH_SETTING_READ)


def redact_ceph_setting_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ceph-setting.read as they may be written."""
    return redact(params, _CEPH_SETTING_READ_RULES, hasher)


def point_ceph_flag_update(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_FLAG_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause')

    def emit(
        *,
        nobackfill: Any = UNSET,
        nodeep_scrub: Any = UNSET,
        nodown: Any = UNSET,
        noin: Any = UNSET,
        noout: Any = UNSET,
        norebalance: Any = UNSET,
        norecover: Any = UNSET,
        noscrub: Any = UNSET,
        notieragent: Any = UNSET,
        noup: Any = UNSET,
        pause: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (nobackfill is UNSET or _type(nobackfill) is bool)
            and (nodeep_scrub is UNSET or _type(nodeep_scrub) is bool)
            and (nodown is UNSET or _type(nodown) is bool)
            and (noin is UNSET or _type(noin) is bool)
            and (noout is UNSET or _type(noout) is bool)
            and (norebalance is UNSET or _type(norebalance) is bool)
            and (norecover is UNSET or _type(norecover) is bool)
            and (noscrub is UNSET or _type(noscrub) is bool)
            and (notieragent is UNSET or _type(notieragent) is bool)
            and (noup is UNSET or _type(noup) is bool)
            and (pause is UNSET or _type(pause) is bool)
        ):
            done = _put(
                status, subject, f'/ceph/flags' if object_id is None else object_id,
                _made(nobackfill, nodeep_scrub, nodown, noin, noout, norebalance, norecover, noscrub, notieragent, noup, pause),
            )
            if done is not None:
                return done
        return _slow(
            {'nobackfill': nobackfill, 'nodeep-scrub': nodeep_scrub, 'nodown': nodown, 'noin': noin, 'noout': noout, 'norebalance': norebalance, 'norecover': norecover, 'noscrub': noscrub, 'notieragent': notieragent, 'noup': noup, 'pause': pause, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_flag_set(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_FLAG_SET."""
    _slow = point.slow
    _put = point.put
    _made = fields('flag', 'value')

    def emit(
        *,
        flag: Any = UNSET,
        value: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(flag) is str and flag in {'nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'}
            and _type(value) is bool
        ):
            done = _put(
                status, subject, f'/ceph/flags/{flag}' if object_id is None else object_id,
                _made(flag, value),
            )
            if done is not None:
                return done
        return _slow(
            {'flag': flag, 'value': value, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_flag_unset(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_FLAG_UNSET."""
    _slow = point.slow
    _put = point.put
    _made = fields('flag', 'value')

    def emit(
        *,
        flag: Any = UNSET,
        value: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(flag) is str and flag in {'nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'}
            and _type(value) is bool
        ):
            done = _put(
                status, subject, f'/ceph/flags/{flag}' if object_id is None else object_id,
                _made(flag, value),
            )
            if done is not None:
                return done
        return _slow(
            {'flag': flag, 'value': value, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_osd_create(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_OSD_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('dev', 'node', 'crush-device-class', 'db_dev', 'db_dev_size', 'encrypted', 'osds-per-device', 'wal_dev', 'wal_dev_size')
    _p0 = direct(_P0)

    def emit(
        *,
        dev: Any = UNSET,
        node: Any = UNSET,
        crush_device_class: Any = UNSET,
        db_dev: Any = UNSET,
        db_dev_size: Any = UNSET,
        encrypted: Any = UNSET,
        osds_per_device: Any = UNSET,
        wal_dev: Any = UNSET,
        wal_dev_size: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(dev) is str and _len(dev) <= 4096
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (crush_device_class is UNSET or _type(crush_device_class) is str and _len(crush_device_class) <= 4096)
            and (db_dev is UNSET or _type(db_dev) is str and _len(db_dev) <= 4096)
            and (db_dev_size is UNSET or _type(db_dev_size) is int and 1 <= db_dev_size <= 18446744073709551615)
            and (encrypted is UNSET or _type(encrypted) is bool)
            and (osds_per_device is UNSET or _type(osds_per_device) is int and 1 <= osds_per_device <= 18446744073709551615)
            and (wal_dev is UNSET or _type(wal_dev) is str and _len(wal_dev) <= 4096)
            and (wal_dev_size is UNSET or _type(wal_dev_size) is int and 0.5 <= wal_dev_size <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/osd' if object_id is None else object_id,
                _made(dev, node, crush_device_class, db_dev, db_dev_size, encrypted, osds_per_device, wal_dev, wal_dev_size),
            )
            if done is not None:
                return done
        return _slow(
            {'dev': dev, 'node': node, 'crush-device-class': crush_device_class, 'db_dev': db_dev, 'db_dev_size': db_dev_size, 'encrypted': encrypted, 'osds-per-device': osds_per_device, 'wal_dev': wal_dev, 'wal_dev_size': wal_dev_size, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_osd_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_OSD_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'osdid', 'cleanup')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        osdid: Any = UNSET,
        cleanup: Any = UNSET,
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
            and _type(osdid) is int and -9223372036854775808 <= osdid <= 18446744073709551615
            and (cleanup is UNSET or _type(cleanup) is bool)
        ):
            done = _put(
                status, subject, f'/ceph/osd/{osdid}' if object_id is None else object_id,
                _made(node, osdid, cleanup),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'osdid': osdid, 'cleanup': cleanup, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_osd_mark_in(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_OSD_MARK_IN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'osdid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        osdid: Any = UNSET,
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
            and _type(osdid) is int and -9223372036854775808 <= osdid <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/ceph/osd/{osdid}' if object_id is None else object_id,
                _made(node, osdid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'osdid': osdid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_osd_mark_out(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_OSD_MARK_OUT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'osdid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        osdid: Any = UNSET,
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
            and _type(osdid) is int and -9223372036854775808 <= osdid <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/ceph/osd/{osdid}' if object_id is None else object_id,
                _made(node, osdid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'osdid': osdid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_osd_scrub(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_OSD_SCRUB."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'osdid', 'deep')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        osdid: Any = UNSET,
        deep: Any = UNSET,
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
            and _type(osdid) is int and -9223372036854775808 <= osdid <= 18446744073709551615
            and (deep is UNSET or _type(deep) is bool)
        ):
            done = _put(
                status, subject, f'/ceph/osd/{osdid}' if object_id is None else object_id,
                _made(node, osdid, deep),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'osdid': osdid, 'deep': deep, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_mds_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_MDS_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
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
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/ceph/mds/{name}' if object_id is None else object_id,
                _made(name, node),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_mds_create(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_MDS_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'name', 'hotstandby')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        name: Any = UNSET,
        hotstandby: Any = UNSET,
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
            and _type(name) is str and _len(name) <= 200 and _p0(name) is not None
            and (hotstandby is UNSET or _type(hotstandby) is bool)
        ):
            done = _put(
                status, subject, f'/ceph/mds/{name}' if object_id is None else object_id,
                _made(node, name, hotstandby),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'name': name, 'hotstandby': hotstandby, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_mgr_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_MGR_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'node')
    _p0 = direct(_P0)

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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/ceph/mgr/{id}' if object_id is None else object_id,
                _made(id, node),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_mgr_create(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_MGR_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'id')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        id: Any = UNSET,
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
            and _type(id) is str and _len(id) <= 200 and _p0(id) is not None
        ):
            done = _put(
                status, subject, f'/ceph/mgr/{id}' if object_id is None else object_id,
                _made(node, id),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_mon_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_MON_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('monid', 'node')
    _p0 = direct(_P0)

    def emit(
        *,
        monid: Any = UNSET,
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
            and _type(monid) is str and _len(monid) <= 4096 and _p0(monid) is not None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/ceph/mon/{monid}' if object_id is None else object_id,
                _made(monid, node),
            )
            if done is not None:
                return done
        return _slow(
            {'monid': monid, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_mon_create(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_MON_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'monid', 'mon-address')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        monid: Any = UNSET,
        mon_address: Any = UNSET,
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
            and _type(monid) is str and _len(monid) <= 200 and _p0(monid) is not None
            and (mon_address is UNSET or _type(mon_address) is str and _len(mon_address) <= 4096)
        ):
            done = _put(
                status, subject, f'/ceph/mon/{monid}' if object_id is None else object_id,
                _made(node, monid, mon_address),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'monid': monid, 'mon-address': mon_address, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_fs_create(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_FS_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'name', 'add-storage', 'pg_num')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        name: Any = UNSET,
        add_storage: Any = UNSET,
        pg_num: Any = UNSET,
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
            and _type(name) is str and _len(name) <= 4096 and _p1(name) is not None
            and (add_storage is UNSET or _type(add_storage) is bool)
            and (pg_num is UNSET or _type(pg_num) is int and 8 <= pg_num <= 32768)
        ):
            done = _put(
                status, subject, f'/ceph/fs/{name}' if object_id is None else object_id,
                _made(node, name, add_storage, pg_num),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'name': name, 'add-storage': add_storage, 'pg_num': pg_num, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_fs_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_FS_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'remove-pools', 'remove-storages')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        remove_pools: Any = UNSET,
        remove_storages: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p1(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (remove_pools is UNSET or _type(remove_pools) is bool)
            and (remove_storages is UNSET or _type(remove_storages) is bool)
        ):
            done = _put(
                status, subject, f'/ceph/fs/{name}' if object_id is None else object_id,
                _made(name, node, remove_pools, remove_storages),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'remove-pools': remove_pools, 'remove-storages': remove_storages, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_pool_create(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_POOL_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'add_storages', 'application', 'crush_rule', 'erasure-coding', 'min_size', 'pg_autoscale_mode', 'pg_num', 'pg_num_min', 'size', 'target_size', 'target_size_ratio')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        add_storages: Any = UNSET,
        application: Any = UNSET,
        crush_rule: Any = UNSET,
        erasure_coding: Any = UNSET,
        min_size: Any = UNSET,
        pg_autoscale_mode: Any = UNSET,
        pg_num: Any = UNSET,
        pg_num_min: Any = UNSET,
        size: Any = UNSET,
        target_size: Any = UNSET,
        target_size_ratio: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p1(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (add_storages is UNSET or _type(add_storages) is bool)
            and (application is UNSET or _type(application) is str and application in {'cephfs', 'rbd', 'rgw'})
            and (crush_rule is UNSET or _type(crush_rule) is str and _len(crush_rule) <= 4096)
            and erasure_coding is UNSET
            and (min_size is UNSET or _type(min_size) is int and 1 <= min_size <= 7)
            and (pg_autoscale_mode is UNSET or _type(pg_autoscale_mode) is str and pg_autoscale_mode in {'off', 'on', 'warn'})
            and (pg_num is UNSET or _type(pg_num) is int and 1 <= pg_num <= 32768)
            and (pg_num_min is UNSET or _type(pg_num_min) is int and -9223372036854775808 <= pg_num_min <= 32768)
            and (size is UNSET or _type(size) is int and 1 <= size <= 7)
            and (target_size is UNSET or _type(target_size) is str and _len(target_size) <= 4096 and _p2(target_size) is not None)
            and (target_size_ratio is UNSET or _type(target_size_ratio) is int and -9223372036854775808 <= target_size_ratio <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/ceph/pool/{name}' if object_id is None else object_id,
                _made(name, node, add_storages, application, crush_rule, erasure_coding, min_size, pg_autoscale_mode, pg_num, pg_num_min, size, target_size, target_size_ratio),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'add_storages': add_storages, 'application': application, 'crush_rule': crush_rule, 'erasure-coding': erasure_coding, 'min_size': min_size, 'pg_autoscale_mode': pg_autoscale_mode, 'pg_num': pg_num, 'pg_num_min': pg_num_min, 'size': size, 'target_size': target_size, 'target_size_ratio': target_size_ratio, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_pool_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_POOL_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'force', 'remove_ecprofile', 'remove_storages')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        force: Any = UNSET,
        remove_ecprofile: Any = UNSET,
        remove_storages: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (force is UNSET or _type(force) is bool)
            and (remove_ecprofile is UNSET or _type(remove_ecprofile) is bool)
            and (remove_storages is UNSET or _type(remove_storages) is bool)
        ):
            done = _put(
                status, subject, f'/ceph/pool/{name}' if object_id is None else object_id,
                _made(name, node, force, remove_ecprofile, remove_storages),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'force': force, 'remove_ecprofile': remove_ecprofile, 'remove_storages': remove_storages, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_pool_update(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_POOL_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'node', 'application', 'crush_rule', 'min_size', 'pg_autoscale_mode', 'pg_num', 'pg_num_min', 'size', 'target_size', 'target_size_ratio')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        name: Any = UNSET,
        node: Any = UNSET,
        application: Any = UNSET,
        crush_rule: Any = UNSET,
        min_size: Any = UNSET,
        pg_autoscale_mode: Any = UNSET,
        pg_num: Any = UNSET,
        pg_num_min: Any = UNSET,
        size: Any = UNSET,
        target_size: Any = UNSET,
        target_size_ratio: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p1(name) is not None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (application is UNSET or _type(application) is str and application in {'cephfs', 'rbd', 'rgw'})
            and (crush_rule is UNSET or _type(crush_rule) is str and _len(crush_rule) <= 4096)
            and (min_size is UNSET or _type(min_size) is int and 1 <= min_size <= 7)
            and (pg_autoscale_mode is UNSET or _type(pg_autoscale_mode) is str and pg_autoscale_mode in {'off', 'on', 'warn'})
            and (pg_num is UNSET or _type(pg_num) is int and 1 <= pg_num <= 32768)
            and (pg_num_min is UNSET or _type(pg_num_min) is int and -9223372036854775808 <= pg_num_min <= 32768)
            and (size is UNSET or _type(size) is int and 1 <= size <= 7)
            and (target_size is UNSET or _type(target_size) is str and _len(target_size) <= 4096 and _p2(target_size) is not None)
            and (target_size_ratio is UNSET or _type(target_size_ratio) is int and -9223372036854775808 <= target_size_ratio <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/ceph/pool/{name}' if object_id is None else object_id,
                _made(name, node, application, crush_rule, min_size, pg_autoscale_mode, pg_num, pg_num_min, size, target_size, target_size_ratio),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'node': node, 'application': application, 'crush_rule': crush_rule, 'min_size': min_size, 'pg_autoscale_mode': pg_autoscale_mode, 'pg_num': pg_num, 'pg_num_min': pg_num_min, 'size': size, 'target_size': target_size, 'target_size_ratio': target_size_ratio, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_init(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_INIT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'cluster-network', 'disable_cephx', 'min_size', 'network', 'pg_bits', 'size')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        cluster_network: Any = UNSET,
        disable_cephx: Any = UNSET,
        min_size: Any = UNSET,
        network: Any = UNSET,
        pg_bits: Any = UNSET,
        size: Any = UNSET,
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
            and (cluster_network is UNSET or _type(cluster_network) is str and _len(cluster_network) <= 128)
            and (disable_cephx is UNSET or _type(disable_cephx) is bool)
            and (min_size is UNSET or _type(min_size) is int and 1 <= min_size <= 7)
            and (network is UNSET or _type(network) is str and _len(network) <= 128)
            and (pg_bits is UNSET or _type(pg_bits) is int and 6 <= pg_bits <= 14)
            and (size is UNSET or _type(size) is int and 1 <= size <= 7)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph' if object_id is None else object_id,
                _made(node, cluster_network, disable_cephx, min_size, network, pg_bits, size),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'cluster-network': cluster_network, 'disable_cephx': disable_cephx, 'min_size': min_size, 'network': network, 'pg_bits': pg_bits, 'size': size, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_read_config(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_READ_CONFIG."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p0 = direct(_P0)

    def emit(
        *,
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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/cfg/db' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_bulk_restart(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_BULK_RESTART."""
    _slow = point.slow
    _put = point.put
    _made = fields('service-type', 'dry-run', 'force', 'only-outdated', 'timeout')

    def emit(
        *,
        service_type: Any = UNSET,
        dry_run: Any = UNSET,
        force: Any = UNSET,
        only_outdated: Any = UNSET,
        timeout: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(service_type) is str and service_type in {'mds', 'mgr', 'mon', 'osd'}
            and (dry_run is UNSET or _type(dry_run) is bool)
            and (force is UNSET or _type(force) is bool)
            and (only_outdated is UNSET or _type(only_outdated) is bool)
            and (timeout is UNSET or _type(timeout) is int and 30 <= timeout <= 1800)
        ):
            done = _put(
                status, subject, f'/ceph/services/{service_type}' if object_id is None else object_id,
                _made(service_type, dry_run, force, only_outdated, timeout),
            )
            if done is not None:
                return done
        return _slow(
            {'service-type': service_type, 'dry-run': dry_run, 'force': force, 'only-outdated': only_outdated, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_service_stop(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_SERVICE_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service')
    _p0 = direct(_P0)
    _p3 = direct(_P3)

    def emit(
        *,
        node: Any = UNSET,
        service: Any = UNSET,
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
            and (service is UNSET or _type(service) is str and _len(service) <= 4096 and _p3(service) is not None)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/services' if object_id is None else object_id,
                _made(node, service),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service': service, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_service_start(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_SERVICE_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service')
    _p0 = direct(_P0)
    _p3 = direct(_P3)

    def emit(
        *,
        node: Any = UNSET,
        service: Any = UNSET,
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
            and (service is UNSET or _type(service) is str and _len(service) <= 4096 and _p3(service) is not None)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/services' if object_id is None else object_id,
                _made(node, service),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service': service, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_service_restart(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_SERVICE_RESTART."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service')
    _p0 = direct(_P0)
    _p4 = direct(_P4)

    def emit(
        *,
        node: Any = UNSET,
        service: Any = UNSET,
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
            and (service is UNSET or _type(service) is str and _len(service) <= 4096 and _p4(service) is not None)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/services' if object_id is None else object_id,
                _made(node, service),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service': service, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_service_bulk_restart(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_SERVICE_BULK_RESTART."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service-type', 'dry-run', 'force', 'only-outdated', 'resume', 'set-noout', 'timeout')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        service_type: Any = UNSET,
        dry_run: Any = UNSET,
        force: Any = UNSET,
        only_outdated: Any = UNSET,
        resume: Any = UNSET,
        set_noout: Any = UNSET,
        timeout: Any = UNSET,
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
            and _type(service_type) is str and service_type in {'osd'}
            and (dry_run is UNSET or _type(dry_run) is bool)
            and (force is UNSET or _type(force) is bool)
            and (only_outdated is UNSET or _type(only_outdated) is bool)
            and (resume is UNSET or _type(resume) is bool)
            and (set_noout is UNSET or _type(set_noout) is bool)
            and (timeout is UNSET or _type(timeout) is int and 30 <= timeout <= 1800)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/services/{service_type}' if object_id is None else object_id,
                _made(node, service_type, dry_run, force, only_outdated, resume, set_noout, timeout),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service-type': service_type, 'dry-run': dry_run, 'force': force, 'only-outdated': only_outdated, 'resume': resume, 'set-noout': set_noout, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_log_read(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_LOG_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'limit', 'start')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
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
            and (limit is UNSET or _type(limit) is int and 0 <= limit <= 18446744073709551615)
            and (start is UNSET or _type(start) is int and 0 <= start <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/log' if object_id is None else object_id,
                _made(node, limit, start),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'limit': limit, 'start': start, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ceph_setting_read(point: Point) -> Callable[..., bool]:
    """The audit point of CEPH_SETTING_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('config-keys', 'node')
    _p0 = direct(_P0)
    _p5 = direct(_P5)

    def emit(
        *,
        config_keys: Any = UNSET,
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
            and _type(config_keys) is str and _len(config_keys) <= 4096 and _p5(config_keys) is not None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/ceph/cfg/value' if object_id is None else object_id,
                _made(config_keys, node),
            )
            if done is not None:
                return done
        return _slow(
            {'config-keys': config_keys, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.CEPH_FLAG_UPDATE.id: point_ceph_flag_update,
    events.CEPH_FLAG_SET.id: point_ceph_flag_set,
    events.CEPH_FLAG_UNSET.id: point_ceph_flag_unset,
    events.CEPH_OSD_CREATE.id: point_ceph_osd_create,
    events.CEPH_OSD_DELETE.id: point_ceph_osd_delete,
    events.CEPH_OSD_MARK_IN.id: point_ceph_osd_mark_in,
    events.CEPH_OSD_MARK_OUT.id: point_ceph_osd_mark_out,
    events.CEPH_OSD_SCRUB.id: point_ceph_osd_scrub,
    events.CEPH_MDS_DELETE.id: point_ceph_mds_delete,
    events.CEPH_MDS_CREATE.id: point_ceph_mds_create,
    events.CEPH_MGR_DELETE.id: point_ceph_mgr_delete,
    events.CEPH_MGR_CREATE.id: point_ceph_mgr_create,
    events.CEPH_MON_DELETE.id: point_ceph_mon_delete,
    events.CEPH_MON_CREATE.id: point_ceph_mon_create,
    events.CEPH_FS_CREATE.id: point_ceph_fs_create,
    events.CEPH_FS_DELETE.id: point_ceph_fs_delete,
    events.CEPH_POOL_CREATE.id: point_ceph_pool_create,
    events.CEPH_POOL_DELETE.id: point_ceph_pool_delete,
    events.CEPH_POOL_UPDATE.id: point_ceph_pool_update,
    events.CEPH_INIT.id: point_ceph_init,
    events.CEPH_READ_CONFIG.id: point_ceph_read_config,
    events.CEPH_BULK_RESTART.id: point_ceph_bulk_restart,
    events.CEPH_SERVICE_STOP.id: point_ceph_service_stop,
    events.CEPH_SERVICE_START.id: point_ceph_service_start,
    events.CEPH_SERVICE_RESTART.id: point_ceph_service_restart,
    events.CEPH_SERVICE_BULK_RESTART.id: point_ceph_service_bulk_restart,
    events.CEPH_LOG_READ.id: point_ceph_log_read,
    events.CEPH_SETTING_READ.id: point_ceph_setting_read,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.CEPH_FLAG_UPDATE.id: validate_ceph_flag_update,
    events.CEPH_FLAG_SET.id: validate_ceph_flag_set,
    events.CEPH_FLAG_UNSET.id: validate_ceph_flag_unset,
    events.CEPH_OSD_CREATE.id: validate_ceph_osd_create,
    events.CEPH_OSD_DELETE.id: validate_ceph_osd_delete,
    events.CEPH_OSD_MARK_IN.id: validate_ceph_osd_mark_in,
    events.CEPH_OSD_MARK_OUT.id: validate_ceph_osd_mark_out,
    events.CEPH_OSD_SCRUB.id: validate_ceph_osd_scrub,
    events.CEPH_MDS_DELETE.id: validate_ceph_mds_delete,
    events.CEPH_MDS_CREATE.id: validate_ceph_mds_create,
    events.CEPH_MGR_DELETE.id: validate_ceph_mgr_delete,
    events.CEPH_MGR_CREATE.id: validate_ceph_mgr_create,
    events.CEPH_MON_DELETE.id: validate_ceph_mon_delete,
    events.CEPH_MON_CREATE.id: validate_ceph_mon_create,
    events.CEPH_FS_CREATE.id: validate_ceph_fs_create,
    events.CEPH_FS_DELETE.id: validate_ceph_fs_delete,
    events.CEPH_POOL_CREATE.id: validate_ceph_pool_create,
    events.CEPH_POOL_DELETE.id: validate_ceph_pool_delete,
    events.CEPH_POOL_UPDATE.id: validate_ceph_pool_update,
    events.CEPH_INIT.id: validate_ceph_init,
    events.CEPH_READ_CONFIG.id: validate_ceph_read_config,
    events.CEPH_BULK_RESTART.id: validate_ceph_bulk_restart,
    events.CEPH_SERVICE_STOP.id: validate_ceph_service_stop,
    events.CEPH_SERVICE_START.id: validate_ceph_service_start,
    events.CEPH_SERVICE_RESTART.id: validate_ceph_service_restart,
    events.CEPH_SERVICE_BULK_RESTART.id: validate_ceph_service_bulk_restart,
    events.CEPH_LOG_READ.id: validate_ceph_log_read,
    events.CEPH_SETTING_READ.id: validate_ceph_setting_read,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.CEPH_FLAG_UPDATE.id: _CEPH_FLAG_UPDATE,
    events.CEPH_FLAG_SET.id: _CEPH_FLAG_SET,
    events.CEPH_FLAG_UNSET.id: _CEPH_FLAG_UNSET,
    events.CEPH_OSD_CREATE.id: _CEPH_OSD_CREATE,
    events.CEPH_OSD_DELETE.id: _CEPH_OSD_DELETE,
    events.CEPH_OSD_MARK_IN.id: _CEPH_OSD_MARK_IN,
    events.CEPH_OSD_MARK_OUT.id: _CEPH_OSD_MARK_OUT,
    events.CEPH_OSD_SCRUB.id: _CEPH_OSD_SCRUB,
    events.CEPH_MDS_DELETE.id: _CEPH_MDS_DELETE,
    events.CEPH_MDS_CREATE.id: _CEPH_MDS_CREATE,
    events.CEPH_MGR_DELETE.id: _CEPH_MGR_DELETE,
    events.CEPH_MGR_CREATE.id: _CEPH_MGR_CREATE,
    events.CEPH_MON_DELETE.id: _CEPH_MON_DELETE,
    events.CEPH_MON_CREATE.id: _CEPH_MON_CREATE,
    events.CEPH_FS_CREATE.id: _CEPH_FS_CREATE,
    events.CEPH_FS_DELETE.id: _CEPH_FS_DELETE,
    events.CEPH_POOL_CREATE.id: _CEPH_POOL_CREATE,
    events.CEPH_POOL_DELETE.id: _CEPH_POOL_DELETE,
    events.CEPH_POOL_UPDATE.id: _CEPH_POOL_UPDATE,
    events.CEPH_INIT.id: _CEPH_INIT,
    events.CEPH_READ_CONFIG.id: _CEPH_READ_CONFIG,
    events.CEPH_BULK_RESTART.id: _CEPH_BULK_RESTART,
    events.CEPH_SERVICE_STOP.id: _CEPH_SERVICE_STOP,
    events.CEPH_SERVICE_START.id: _CEPH_SERVICE_START,
    events.CEPH_SERVICE_RESTART.id: _CEPH_SERVICE_RESTART,
    events.CEPH_SERVICE_BULK_RESTART.id: _CEPH_SERVICE_BULK_RESTART,
    events.CEPH_LOG_READ.id: _CEPH_LOG_READ,
    events.CEPH_SETTING_READ.id: _CEPH_SETTING_READ,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.CEPH_FLAG_UPDATE.id: redact_ceph_flag_update,
    events.CEPH_FLAG_SET.id: redact_ceph_flag_set,
    events.CEPH_FLAG_UNSET.id: redact_ceph_flag_unset,
    events.CEPH_OSD_CREATE.id: redact_ceph_osd_create,
    events.CEPH_OSD_DELETE.id: redact_ceph_osd_delete,
    events.CEPH_OSD_MARK_IN.id: redact_ceph_osd_mark_in,
    events.CEPH_OSD_MARK_OUT.id: redact_ceph_osd_mark_out,
    events.CEPH_OSD_SCRUB.id: redact_ceph_osd_scrub,
    events.CEPH_MDS_DELETE.id: redact_ceph_mds_delete,
    events.CEPH_MDS_CREATE.id: redact_ceph_mds_create,
    events.CEPH_MGR_DELETE.id: redact_ceph_mgr_delete,
    events.CEPH_MGR_CREATE.id: redact_ceph_mgr_create,
    events.CEPH_MON_DELETE.id: redact_ceph_mon_delete,
    events.CEPH_MON_CREATE.id: redact_ceph_mon_create,
    events.CEPH_FS_CREATE.id: redact_ceph_fs_create,
    events.CEPH_FS_DELETE.id: redact_ceph_fs_delete,
    events.CEPH_POOL_CREATE.id: redact_ceph_pool_create,
    events.CEPH_POOL_DELETE.id: redact_ceph_pool_delete,
    events.CEPH_POOL_UPDATE.id: redact_ceph_pool_update,
    events.CEPH_INIT.id: redact_ceph_init,
    events.CEPH_READ_CONFIG.id: redact_ceph_read_config,
    events.CEPH_BULK_RESTART.id: redact_ceph_bulk_restart,
    events.CEPH_SERVICE_STOP.id: redact_ceph_service_stop,
    events.CEPH_SERVICE_START.id: redact_ceph_service_start,
    events.CEPH_SERVICE_RESTART.id: redact_ceph_service_restart,
    events.CEPH_SERVICE_BULK_RESTART.id: redact_ceph_service_bulk_restart,
    events.CEPH_LOG_READ.id: redact_ceph_log_read,
    events.CEPH_SETTING_READ.id: redact_ceph_setting_read,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.CEPH_FLAG_UPDATE.id: _CEPH_FLAG_UPDATE_RULES,
    events.CEPH_FLAG_SET.id: _CEPH_FLAG_SET_RULES,
    events.CEPH_FLAG_UNSET.id: _CEPH_FLAG_UNSET_RULES,
    events.CEPH_OSD_CREATE.id: _CEPH_OSD_CREATE_RULES,
    events.CEPH_OSD_DELETE.id: _CEPH_OSD_DELETE_RULES,
    events.CEPH_OSD_MARK_IN.id: _CEPH_OSD_MARK_IN_RULES,
    events.CEPH_OSD_MARK_OUT.id: _CEPH_OSD_MARK_OUT_RULES,
    events.CEPH_OSD_SCRUB.id: _CEPH_OSD_SCRUB_RULES,
    events.CEPH_MDS_DELETE.id: _CEPH_MDS_DELETE_RULES,
    events.CEPH_MDS_CREATE.id: _CEPH_MDS_CREATE_RULES,
    events.CEPH_MGR_DELETE.id: _CEPH_MGR_DELETE_RULES,
    events.CEPH_MGR_CREATE.id: _CEPH_MGR_CREATE_RULES,
    events.CEPH_MON_DELETE.id: _CEPH_MON_DELETE_RULES,
    events.CEPH_MON_CREATE.id: _CEPH_MON_CREATE_RULES,
    events.CEPH_FS_CREATE.id: _CEPH_FS_CREATE_RULES,
    events.CEPH_FS_DELETE.id: _CEPH_FS_DELETE_RULES,
    events.CEPH_POOL_CREATE.id: _CEPH_POOL_CREATE_RULES,
    events.CEPH_POOL_DELETE.id: _CEPH_POOL_DELETE_RULES,
    events.CEPH_POOL_UPDATE.id: _CEPH_POOL_UPDATE_RULES,
    events.CEPH_INIT.id: _CEPH_INIT_RULES,
    events.CEPH_READ_CONFIG.id: _CEPH_READ_CONFIG_RULES,
    events.CEPH_BULK_RESTART.id: _CEPH_BULK_RESTART_RULES,
    events.CEPH_SERVICE_STOP.id: _CEPH_SERVICE_STOP_RULES,
    events.CEPH_SERVICE_START.id: _CEPH_SERVICE_START_RULES,
    events.CEPH_SERVICE_RESTART.id: _CEPH_SERVICE_RESTART_RULES,
    events.CEPH_SERVICE_BULK_RESTART.id: _CEPH_SERVICE_BULK_RESTART_RULES,
    events.CEPH_LOG_READ.id: _CEPH_LOG_READ_RULES,
    events.CEPH_SETTING_READ.id: _CEPH_SETTING_READ_RULES,
}
