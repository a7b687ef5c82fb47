"""The events of the area 'ceph': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_number, validate
from auditlex.redaction import KEEP, NO_KEY, Properties, Redactor, Separated, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

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
    return type(v) is str and v[-1:] != '\n' and _P1(v) is not None


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
    return type(v) is str and v[-1:] != '\n' and _P2(v) is not None


def _is_ceph_pool_target_size_ratio(v: object) -> bool:
    return is_number(v)


def _is_ceph_service_service(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P3(v) is not None


def _is_ceph_service_service_2(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P4(v) is not None


def _is_ceph_service_service_type(v: object) -> bool:
    return type(v) is str and v in {'osd'}


def _is_ceph_service_type(v: object) -> bool:
    return type(v) is str and v in {'mds', 'mgr', 'mon', 'osd'}


def _is_ceph_setting_config_keys(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P5(v) is not None


def _is_daemon(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


def _is_daemon_2(v: object) -> bool:
    return type(v) is str and len(v) <= 200 and v[-1:] != '\n' and _P0(v) is not None


def _is_device(v: object) -> bool:
    return type(v) is str


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P0(v) is not None


def _is_restart_timeout(v: object) -> bool:
    return is_integer(v) and 30 <= v <= 1800


_CEPH_FLAG_UPDATE: Final = Spec(
    events.CEPH_FLAG_UPDATE,
    {'nobackfill': _is_flag, 'nodeep-scrub': _is_flag, 'nodown': _is_flag, 'noin': _is_flag, 'noout': _is_flag, 'norebalance': _is_flag, 'norecover': _is_flag, 'noscrub': _is_flag, 'notieragent': _is_flag, 'noup': _is_flag, 'pause': _is_flag, },
    (),
    {},
    {'nobackfill': _is_flag, 'nodeep-scrub': _is_flag, 'nodown': _is_flag, 'noin': _is_flag, 'noout': _is_flag, 'norebalance': _is_flag, 'norecover': _is_flag, 'noscrub': _is_flag, 'notieragent': _is_flag, 'noup': _is_flag, 'pause': _is_flag, },
    {},
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
