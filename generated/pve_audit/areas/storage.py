"""The events of the area 'storage': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
from auditlex.points import MASK, NOTHING, Point, UNSET, direct, fields
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
_P1: Final = fullmatch('[0-9]+[GM]?')
_P2: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]*[A-Za-z0-9]')
_P3: Final = fullmatch('/var/tmp/pveupload-[a-f0-9]+')
_P4: Final = fullmatch('(?:[A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}')
_P5: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')


def _is_configid(v: object) -> bool:
    return type(v) is str and _P5(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_file_kind(v: object) -> bool:
    return type(v) is str and v in {'import', 'iso', 'vztmpl'}


def _is_file_name(v: object) -> bool:
    return type(v) is str


def _is_file_name_2(v: object) -> bool:
    return type(v) is str and len(v) <= 255


def _is_file_name_3(v: object) -> bool:
    return type(v) is str and 1 <= len(v) <= 255


def _is_fingerprint(v: object) -> bool:
    return type(v) is str and _P4(v) is not None


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_image_format(v: object) -> bool:
    return type(v) is str and v in {'qcow2', 'raw', 'subvol', 'vmdk'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_port(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 65535


def _is_settings(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_storage_domain(v: object) -> bool:
    return type(v) is str and len(v) <= 256


def _is_storage_id(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_storage_max_protected_backups(v: object) -> bool:
    return is_integer(v) and v >= -1


def _is_storage_preallocation(v: object) -> bool:
    return type(v) is str and v in {'falloc', 'full', 'metadata', 'off'}


def _is_storage_saferemove_stepsize(v: object) -> bool:
    return type(v) is str and v in {'1', '16', '2', '32', '4', '8'}


def _is_storage_smbversion(v: object) -> bool:
    return type(v) is str and v in {'2.0', '2.1', '3', '3.0', '3.11', 'default'}


def _is_storage_type(v: object) -> bool:
    return type(v) is str and v in {'btrfs', 'cephfs', 'cifs', 'dir', 'esxi', 'iscsi', 'iscsidirect', 'lvm', 'lvmthin', 'nfs', 'pbs', 'rbd', 'zfs', 'zfspool'}


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


def _is_volume_checksum_algorithm(v: object) -> bool:
    return type(v) is str and v in {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'}


def _is_volume_delay(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 30


def _is_volume_size(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_volume_tmpfilename(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


_VOLUME_CREATE: Final = Spec(
    events.VOLUME_CREATE,
    {'filename': _is_file_name, 'node': _is_node, 'size': _is_volume_size, 'storage': _is_storage_id, 'vmid': _is_vmid, 'format': _is_image_format, },
    ('filename', 'node', 'size', 'storage', 'vmid'),
    object_id='/storage/{storage}/{filename}',
)
_VOLUME_CREATE_RULES: Final = Redactor(
    {'filename': KEEP, 'node': KEEP, 'size': KEEP, 'storage': KEEP, 'vmid': KEEP, 'format': KEEP, },
)


def validate_volume_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.create; nothing if it is sound."""
    return validate(record, _VOLUME_CREATE)


def redact_volume_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.create as they may be written."""
    return redact(params, _VOLUME_CREATE_RULES, hasher)


_VOLUME_DELETE: Final = Spec(
    events.VOLUME_DELETE,
    {'node': _is_node, 'volume': _is_file_name, 'storage': _is_storage_id, 'delay': _is_volume_delay, },
    ('node', 'volume', 'storage'),
    object_id='/storage/{storage}/{volume}',
)
_VOLUME_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'volume': KEEP, 'storage': KEEP, 'delay': KEEP, },
)


def validate_volume_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.delete; nothing if it is sound."""
    return validate(record, _VOLUME_DELETE)


def redact_volume_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.delete as they may be written."""
    return redact(params, _VOLUME_DELETE_RULES, hasher)


_VOLUME_COPY: Final = Spec(
    events.VOLUME_COPY,
    {'node': _is_node, 'target': _is_file_name, 'volume': _is_file_name, 'storage': _is_storage_id, 'target_node': _is_node, },
    ('node', 'target', 'volume', 'storage'),
    object_id='/storage/{storage}/{volume}',
)
_VOLUME_COPY_RULES: Final = Redactor(
    {'node': KEEP, 'target': KEEP, 'volume': KEEP, 'storage': KEEP, 'target_node': KEEP, },
)


def validate_volume_copy(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.copy; nothing if it is sound."""
    return validate(record, _VOLUME_COPY)


def redact_volume_copy(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.copy as they may be written."""
    return redact(params, _VOLUME_COPY_RULES, hasher)


_VOLUME_UPDATE: Final = Spec(
    events.VOLUME_UPDATE,
    {'node': _is_node, 'volume': _is_file_name, 'storage': _is_storage_id, 'notes': _is_file_name, },
    ('node', 'volume', 'storage'),
    {},
    {'notes': _is_file_name, },
    {},
    object_id='/storage/{storage}/{volume}',
)
_VOLUME_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'volume': KEEP, 'storage': KEEP, 'notes': KEEP, },
)


def validate_volume_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.update; nothing if it is sound."""
    return validate(record, _VOLUME_UPDATE)


def redact_volume_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.update as they may be written."""
    return redact(params, _VOLUME_UPDATE_RULES, hasher)


_VOLUME_UPLOAD: Final = Spec(
    events.VOLUME_UPLOAD,
    {'content': _is_file_kind, 'filename': _is_file_name_2, 'node': _is_node, 'storage': _is_storage_id, 'checksum': _is_file_name, 'checksum-algorithm': _is_volume_checksum_algorithm, 'tmpfilename': _is_volume_tmpfilename, },
    ('content', 'filename', 'node', 'storage'),
    object_id='/storage/{storage}/{content}/{filename}',
)
_VOLUME_UPLOAD_RULES: Final = Redactor(
    {'content': KEEP, 'filename': KEEP, 'node': KEEP, 'storage': KEEP, 'checksum': KEEP, 'checksum-algorithm': KEEP, 'tmpfilename': KEEP, },
)


def validate_volume_upload(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.upload; nothing if it is sound."""
    return validate(record, _VOLUME_UPLOAD)


def redact_volume_upload(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.upload as they may be written."""
    return redact(params, _VOLUME_UPLOAD_RULES, hasher)


_VOLUME_DOWNLOAD: Final = Spec(
    events.VOLUME_DOWNLOAD,
    {'content': _is_file_kind, 'filename': _is_file_name_2, 'node': _is_node, 'storage': _is_storage_id, 'url': is_masked, 'checksum': _is_file_name, 'checksum-algorithm': _is_volume_checksum_algorithm, 'compression': _is_file_name, 'verify-certificates': _is_flag, },
    ('content', 'filename', 'node', 'storage', 'url'),
    object_id='/storage/{storage}/{content}/{filename}',
)
_VOLUME_DOWNLOAD_RULES: Final = Redactor(
    {'content': KEEP, 'filename': KEEP, 'node': KEEP, 'storage': KEEP, 'url': MASKED, 'checksum': KEEP, 'checksum-algorithm': KEEP, 'compression': KEEP, 'verify-certificates': KEEP, },
)


def validate_volume_download(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.download; nothing if it is sound."""
    return validate(record, _VOLUME_DOWNLOAD)


def redact_volume_download(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.download as they may be written."""
    return redact(params, _VOLUME_DOWNLOAD_RULES, hasher)


_VOLUME_PULL: Final = Spec(
    events.VOLUME_PULL,
    {'node': _is_node, 'reference': _is_file_name, 'storage': _is_storage_id, 'filename': _is_file_name_3, },
    ('node', 'reference', 'storage'),
    object_id='/storage/{storage}/vztmpl',
)
_VOLUME_PULL_RULES: Final = Redactor(
    {'node': KEEP, 'reference': KEEP, 'storage': KEEP, 'filename': KEEP, },
)


def validate_volume_pull(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.pull; nothing if it is sound."""
    return validate(record, _VOLUME_PULL)


def redact_volume_pull(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.pull as they may be written."""
    return redact(params, _VOLUME_PULL_RULES, hasher)


_VOLUME_DOWNLOAD_TEMPLATE: Final = Spec(
    events.VOLUME_DOWNLOAD_TEMPLATE,
    {'node': _is_node, 'storage': _is_storage_id, 'template': _is_file_name_2, },
    ('node', 'storage', 'template'),
    object_id='/storage/{storage}/vztmpl/{template}',
)
_VOLUME_DOWNLOAD_TEMPLATE_RULES: Final = Redactor(
    {'node': KEEP, 'storage': KEEP, 'template': KEEP, },
)


def validate_volume_download_template(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.download-template; nothing if it is sound."""
    return validate(record, _VOLUME_DOWNLOAD_TEMPLATE)


def redact_volume_download_template(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.download-template as they may be written."""
    return redact(params, _VOLUME_DOWNLOAD_TEMPLATE_RULES, hasher)


_VOLUME_PROTECT: Final = Spec(
    events.VOLUME_PROTECT,
    {'node': _is_node, 'volume': _is_file_name, 'storage': _is_storage_id, 'notes': _is_file_name, 'protected': _is_flag, },
    ('node', 'volume', 'storage', 'protected'),
    {},
    {'notes': _is_file_name, 'protected': _is_flag, },
    {},
    object_id='/storage/{storage}/{volume}',
)
_VOLUME_PROTECT_RULES: Final = Redactor(
    {'node': KEEP, 'volume': KEEP, 'storage': KEEP, 'notes': KEEP, 'protected': KEEP, },
)


def validate_volume_protect(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.protect; nothing if it is sound."""
    return validate(record, _VOLUME_PROTECT)


def redact_volume_protect(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.protect as they may be written."""
    return redact(params, _VOLUME_PROTECT_RULES, hasher)


_VOLUME_UNPROTECT: Final = Spec(
    events.VOLUME_UNPROTECT,
    {'node': _is_node, 'volume': _is_file_name, 'storage': _is_storage_id, 'notes': _is_file_name, 'protected': _is_flag, },
    ('node', 'volume', 'storage', 'protected'),
    {},
    {'notes': _is_file_name, 'protected': _is_flag, },
    {},
    object_id='/storage/{storage}/{volume}',
)
_VOLUME_UNPROTECT_RULES: Final = Redactor(
    {'node': KEEP, 'volume': KEEP, 'storage': KEEP, 'notes': KEEP, 'protected': KEEP, },
)


def validate_volume_unprotect(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.volume.unprotect; nothing if it is sound."""
    return validate(record, _VOLUME_UNPROTECT)


def redact_volume_unprotect(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.volume.unprotect as they may be written."""
    return redact(params, _VOLUME_UNPROTECT_RULES, hasher)


_STORAGE_CREATE: Final = Spec(
    events.STORAGE_CREATE,
    {'storage': _is_storage_id, 'type': _is_storage_type, 'authsupported': _is_file_name, 'base': _is_file_name, 'blocksize': _is_file_name, 'bwlimit': _is_file_name, 'comstar_hg': _is_file_name, 'comstar_tg': _is_file_name, 'content': _is_file_name, 'content-dirs': _is_file_name, 'create-base-path': _is_flag, 'create-subdirs': _is_flag, 'data-pool': _is_file_name, 'datastore': _is_file_name, 'disable': _is_flag, 'domain': _is_storage_domain, 'encryption-key': is_masked, 'export': _is_file_name, 'fingerprint': _is_fingerprint, 'format': _is_image_format, 'fs-name': _is_configid, 'fuse': _is_flag, 'is_mountpoint': _is_file_name, 'iscsiprovider': _is_file_name, 'keyring': is_masked, 'krbd': _is_flag, 'lio_tpg': _is_file_name, 'master-pubkey': is_masked, 'max-protected-backups': _is_storage_max_protected_backups, 'mkdir': _is_flag, 'monhost': _is_file_name, 'mountpoint': _is_file_name, 'namespace': _is_file_name, 'nocow': _is_flag, 'nodes': _is_file_name, 'nowritecache': _is_flag, 'options': is_masked, 'password': is_masked, 'path': _is_file_name, 'pool': _is_file_name, 'port': _is_port, 'portal': _is_file_name, 'preallocation': _is_storage_preallocation, 'prune-backups': _is_file_name, 'saferemove': _is_flag, 'saferemove-stepsize': _is_storage_saferemove_stepsize, 'saferemove_throughput': _is_file_name, 'server': _is_file_name, 'share': _is_file_name, 'shared': _is_flag, 'skip-cert-verification': _is_flag, 'smbversion': _is_storage_smbversion, 'snapshot-as-volume-chain': _is_flag, 'sparse': _is_flag, 'subdir': _is_file_name, 'tagged_only': _is_flag, 'target': _is_file_name, 'thinpool': _is_file_name, 'username': _is_file_name, 'vgname': _is_file_name, 'zfs-base-path': _is_file_name, },
    ('storage', 'type'),
    object_id='/storage/{storage}',
)
_STORAGE_CREATE_RULES: Final = Redactor(
    {'storage': KEEP, 'type': KEEP, 'authsupported': KEEP, 'base': KEEP, 'blocksize': KEEP, 'bwlimit': Properties({'clone': KEEP, 'default': KEEP, 'migration': KEEP, 'move': KEEP, 'restore': KEEP}, ''), 'comstar_hg': KEEP, 'comstar_tg': KEEP, 'content': Separated(KEEP, ', ;'), 'content-dirs': Separated(KEEP, ', ;'), 'create-base-path': KEEP, 'create-subdirs': KEEP, 'data-pool': KEEP, 'datastore': KEEP, 'disable': KEEP, 'domain': KEEP, 'encryption-key': MASKED, 'export': KEEP, 'fingerprint': KEEP, 'format': KEEP, 'fs-name': KEEP, 'fuse': KEEP, 'is_mountpoint': KEEP, 'iscsiprovider': KEEP, 'keyring': MASKED, 'krbd': KEEP, 'lio_tpg': KEEP, 'master-pubkey': MASKED, 'max-protected-backups': KEEP, 'mkdir': KEEP, 'monhost': Separated(KEEP, ', ;'), 'mountpoint': KEEP, 'namespace': KEEP, 'nocow': KEEP, 'nodes': Separated(KEEP, ', ;'), 'nowritecache': KEEP, 'options': MASKED, 'password': MASKED, 'path': KEEP, 'pool': KEEP, 'port': KEEP, 'portal': KEEP, 'preallocation': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'saferemove': KEEP, 'saferemove-stepsize': KEEP, 'saferemove_throughput': KEEP, 'server': KEEP, 'share': KEEP, 'shared': KEEP, 'skip-cert-verification': KEEP, 'smbversion': KEEP, 'snapshot-as-volume-chain': KEEP, 'sparse': KEEP, 'subdir': KEEP, 'tagged_only': KEEP, 'target': KEEP, 'thinpool': KEEP, 'username': KEEP, 'vgname': KEEP, 'zfs-base-path': KEEP, },
)


def validate_storage_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage.create; nothing if it is sound."""
    return validate(record, _STORAGE_CREATE)


def redact_storage_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage.create as they may be written."""
    return redact(params, _STORAGE_CREATE_RULES, hasher)


_STORAGE_DELETE: Final = Spec(
    events.STORAGE_DELETE,
    {'storage': _is_storage_id, },
    ('storage',),
    object_id='/storage/{storage}',
)
_STORAGE_DELETE_RULES: Final = Redactor(
    {'storage': KEEP, },
)


def validate_storage_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage.delete; nothing if it is sound."""
    return validate(record, _STORAGE_DELETE)


def redact_storage_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage.delete as they may be written."""
    return redact(params, _STORAGE_DELETE_RULES, hasher)


_STORAGE_UPDATE: Final = Spec(
    events.STORAGE_UPDATE,
    {'storage': _is_storage_id, 'blocksize': _is_file_name, 'bwlimit': _is_file_name, 'comstar_hg': _is_file_name, 'comstar_tg': _is_file_name, 'content': _is_file_name, 'content-dirs': _is_file_name, 'create-base-path': _is_flag, 'create-subdirs': _is_flag, 'data-pool': _is_file_name, 'delete': _is_settings, 'digest': _is_digest, 'domain': _is_storage_domain, 'encryption-key': is_masked, 'fingerprint': _is_fingerprint, 'format': _is_image_format, 'fs-name': _is_configid, 'fuse': _is_flag, 'is_mountpoint': _is_file_name, 'keyring': is_masked, 'krbd': _is_flag, 'lio_tpg': _is_file_name, 'master-pubkey': is_masked, 'max-protected-backups': _is_storage_max_protected_backups, 'mkdir': _is_flag, 'monhost': _is_file_name, 'mountpoint': _is_file_name, 'namespace': _is_file_name, 'nocow': _is_flag, 'nodes': _is_file_name, 'nowritecache': _is_flag, 'options': is_masked, 'password': is_masked, 'pool': _is_file_name, 'port': _is_port, 'preallocation': _is_storage_preallocation, 'prune-backups': _is_file_name, 'saferemove': _is_flag, 'saferemove-stepsize': _is_storage_saferemove_stepsize, 'saferemove_throughput': _is_file_name, 'server': _is_file_name, 'shared': _is_flag, 'skip-cert-verification': _is_flag, 'smbversion': _is_storage_smbversion, 'snapshot-as-volume-chain': _is_flag, 'sparse': _is_flag, 'subdir': _is_file_name, 'tagged_only': _is_flag, 'username': _is_file_name, 'zfs-base-path': _is_file_name, },
    ('storage',),
    {},
    {'blocksize': _is_file_name, 'bwlimit': _is_file_name, 'comstar_hg': _is_file_name, 'comstar_tg': _is_file_name, 'content': _is_file_name, 'content-dirs': _is_file_name, 'create-base-path': _is_flag, 'create-subdirs': _is_flag, 'data-pool': _is_file_name, 'delete': _is_settings, 'digest': _is_digest, 'domain': _is_storage_domain, 'encryption-key': is_masked, 'fingerprint': _is_fingerprint, 'format': _is_image_format, 'fs-name': _is_configid, 'fuse': _is_flag, 'is_mountpoint': _is_file_name, 'keyring': is_masked, 'krbd': _is_flag, 'lio_tpg': _is_file_name, 'master-pubkey': is_masked, 'max-protected-backups': _is_storage_max_protected_backups, 'mkdir': _is_flag, 'monhost': _is_file_name, 'mountpoint': _is_file_name, 'namespace': _is_file_name, 'nocow': _is_flag, 'nodes': _is_file_name, 'nowritecache': _is_flag, 'options': is_masked, 'password': is_masked, 'pool': _is_file_name, 'port': _is_port, 'preallocation': _is_storage_preallocation, 'prune-backups': _is_file_name, 'saferemove': _is_flag, 'saferemove-stepsize': _is_storage_saferemove_stepsize, 'saferemove_throughput': _is_file_name, 'server': _is_file_name, 'shared': _is_flag, 'skip-cert-verification': _is_flag, 'smbversion': _is_storage_smbversion, 'snapshot-as-volume-chain': _is_flag, 'sparse': _is_flag, 'subdir': _is_file_name, 'tagged_only': _is_flag, 'username': _is_file_name, 'zfs-base-path': _is_file_name, },
    {},
    object_id='/storage/{storage}',
)
_STORAGE_UPDATE_RULES: Final = Redactor(
    {'storage': KEEP, 'blocksize': KEEP, 'bwlimit': Properties({'clone': KEEP, 'default': KEEP, 'migration': KEEP, 'move': KEEP, 'restore': KEEP}, ''), 'comstar_hg': KEEP, 'comstar_tg': KEEP, 'content': Separated(KEEP, ', ;'), 'content-dirs': Separated(KEEP, ', ;'), 'create-base-path': KEEP, 'create-subdirs': KEEP, 'data-pool': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'domain': KEEP, 'encryption-key': MASKED, 'fingerprint': KEEP, 'format': KEEP, 'fs-name': KEEP, 'fuse': KEEP, 'is_mountpoint': KEEP, 'keyring': MASKED, 'krbd': KEEP, 'lio_tpg': KEEP, 'master-pubkey': MASKED, 'max-protected-backups': KEEP, 'mkdir': KEEP, 'monhost': Separated(KEEP, ', ;'), 'mountpoint': KEEP, 'namespace': KEEP, 'nocow': KEEP, 'nodes': Separated(KEEP, ', ;'), 'nowritecache': KEEP, 'options': MASKED, 'password': MASKED, 'pool': KEEP, 'port': KEEP, 'preallocation': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'saferemove': KEEP, 'saferemove-stepsize': KEEP, 'saferemove_throughput': KEEP, 'server': KEEP, 'shared': KEEP, 'skip-cert-verification': KEEP, 'smbversion': KEEP, 'snapshot-as-volume-chain': KEEP, 'sparse': KEEP, 'subdir': KEEP, 'tagged_only': KEEP, 'username': KEEP, 'zfs-base-path': KEEP, },
)


def validate_storage_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage.update; nothing if it is sound."""
    return validate(record, _STORAGE_UPDATE)


def redact_storage_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage.update as they may be written."""
    return redact(params, _STORAGE_UPDATE_RULES, hasher)


_STORAGE_ENABLE: Final = Spec(
    events.STORAGE_ENABLE,
    {'storage': _is_storage_id, 'blocksize': _is_file_name, 'bwlimit': _is_file_name, 'comstar_hg': _is_file_name, 'comstar_tg': _is_file_name, 'content': _is_file_name, 'content-dirs': _is_file_name, 'create-base-path': _is_flag, 'create-subdirs': _is_flag, 'data-pool': _is_file_name, 'delete': _is_settings, 'digest': _is_digest, 'disable': _is_flag, 'domain': _is_storage_domain, 'encryption-key': is_masked, 'fingerprint': _is_fingerprint, 'format': _is_image_format, 'fs-name': _is_configid, 'fuse': _is_flag, 'is_mountpoint': _is_file_name, 'keyring': is_masked, 'krbd': _is_flag, 'lio_tpg': _is_file_name, 'master-pubkey': is_masked, 'max-protected-backups': _is_storage_max_protected_backups, 'mkdir': _is_flag, 'monhost': _is_file_name, 'mountpoint': _is_file_name, 'namespace': _is_file_name, 'nocow': _is_flag, 'nodes': _is_file_name, 'nowritecache': _is_flag, 'options': is_masked, 'password': is_masked, 'pool': _is_file_name, 'port': _is_port, 'preallocation': _is_storage_preallocation, 'prune-backups': _is_file_name, 'saferemove': _is_flag, 'saferemove-stepsize': _is_storage_saferemove_stepsize, 'saferemove_throughput': _is_file_name, 'server': _is_file_name, 'shared': _is_flag, 'skip-cert-verification': _is_flag, 'smbversion': _is_storage_smbversion, 'snapshot-as-volume-chain': _is_flag, 'sparse': _is_flag, 'subdir': _is_file_name, 'tagged_only': _is_flag, 'username': _is_file_name, 'zfs-base-path': _is_file_name, },
    ('storage',),
    {},
    {'blocksize': _is_file_name, 'bwlimit': _is_file_name, 'comstar_hg': _is_file_name, 'comstar_tg': _is_file_name, 'content': _is_file_name, 'content-dirs': _is_file_name, 'create-base-path': _is_flag, 'create-subdirs': _is_flag, 'data-pool': _is_file_name, 'delete': _is_settings, 'digest': _is_digest, 'disable': _is_flag, 'domain': _is_storage_domain, 'encryption-key': is_masked, 'fingerprint': _is_fingerprint, 'format': _is_image_format, 'fs-name': _is_configid, 'fuse': _is_flag, 'is_mountpoint': _is_file_name, 'keyring': is_masked, 'krbd': _is_flag, 'lio_tpg': _is_file_name, 'master-pubkey': is_masked, 'max-protected-backups': _is_storage_max_protected_backups, 'mkdir': _is_flag, 'monhost': _is_file_name, 'mountpoint': _is_file_name, 'namespace': _is_file_name, 'nocow': _is_flag, 'nodes': _is_file_name, 'nowritecache': _is_flag, 'options': is_masked, 'password': is_masked, 'pool': _is_file_name, 'port': _is_port, 'preallocation': _is_storage_preallocation, 'prune-backups': _is_file_name, 'saferemove': _is_flag, 'saferemove-stepsize': _is_storage_saferemove_stepsize, 'saferemove_throughput': _is_file_name, 'server': _is_file_name, 'shared': _is_flag, 'skip-cert-verification': _is_flag, 'smbversion': _is_storage_smbversion, 'snapshot-as-volume-chain': _is_flag, 'sparse': _is_flag, 'subdir': _is_file_name, 'tagged_only': _is_flag, 'username': _is_file_name, 'zfs-base-path': _is_file_name, },
    {},
    object_id='/storage/{storage}',
)
_STORAGE_ENABLE_RULES: Final = Redactor(
    {'storage': KEEP, 'blocksize': KEEP, 'bwlimit': Properties({'clone': KEEP, 'default': KEEP, 'migration': KEEP, 'move': KEEP, 'restore': KEEP}, ''), 'comstar_hg': KEEP, 'comstar_tg': KEEP, 'content': Separated(KEEP, ', ;'), 'content-dirs': Separated(KEEP, ', ;'), 'create-base-path': KEEP, 'create-subdirs': KEEP, 'data-pool': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'disable': KEEP, 'domain': KEEP, 'encryption-key': MASKED, 'fingerprint': KEEP, 'format': KEEP, 'fs-name': KEEP, 'fuse': KEEP, 'is_mountpoint': KEEP, 'keyring': MASKED, 'krbd': KEEP, 'lio_tpg': KEEP, 'master-pubkey': MASKED, 'max-protected-backups': KEEP, 'mkdir': KEEP, 'monhost': Separated(KEEP, ', ;'), 'mountpoint': KEEP, 'namespace': KEEP, 'nocow': KEEP, 'nodes': Separated(KEEP, ', ;'), 'nowritecache': KEEP, 'options': MASKED, 'password': MASKED, 'pool': KEEP, 'port': KEEP, 'preallocation': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'saferemove': KEEP, 'saferemove-stepsize': KEEP, 'saferemove_throughput': KEEP, 'server': KEEP, 'shared': KEEP, 'skip-cert-verification': KEEP, 'smbversion': KEEP, 'snapshot-as-volume-chain': KEEP, 'sparse': KEEP, 'subdir': KEEP, 'tagged_only': KEEP, 'username': KEEP, 'zfs-base-path': KEEP, },
)


def validate_storage_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage.enable; nothing if it is sound."""
    return validate(record, _STORAGE_ENABLE)


def redact_storage_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage.enable as they may be written."""
    return redact(params, _STORAGE_ENABLE_RULES, hasher)


_STORAGE_DISABLE: Final = Spec(
    events.STORAGE_DISABLE,
    {'storage': _is_storage_id, 'blocksize': _is_file_name, 'bwlimit': _is_file_name, 'comstar_hg': _is_file_name, 'comstar_tg': _is_file_name, 'content': _is_file_name, 'content-dirs': _is_file_name, 'create-base-path': _is_flag, 'create-subdirs': _is_flag, 'data-pool': _is_file_name, 'delete': _is_settings, 'digest': _is_digest, 'disable': _is_flag, 'domain': _is_storage_domain, 'encryption-key': is_masked, 'fingerprint': _is_fingerprint, 'format': _is_image_format, 'fs-name': _is_configid, 'fuse': _is_flag, 'is_mountpoint': _is_file_name, 'keyring': is_masked, 'krbd': _is_flag, 'lio_tpg': _is_file_name, 'master-pubkey': is_masked, 'max-protected-backups': _is_storage_max_protected_backups, 'mkdir': _is_flag, 'monhost': _is_file_name, 'mountpoint': _is_file_name, 'namespace': _is_file_name, 'nocow': _is_flag, 'nodes': _is_file_name, 'nowritecache': _is_flag, 'options': is_masked, 'password': is_masked, 'pool': _is_file_name, 'port': _is_port, 'preallocation': _is_storage_preallocation, 'prune-backups': _is_file_name, 'saferemove': _is_flag, 'saferemove-stepsize': _is_storage_saferemove_stepsize, 'saferemove_throughput': _is_file_name, 'server': _is_file_name, 'shared': _is_flag, 'skip-cert-verification': _is_flag, 'smbversion': _is_storage_smbversion, 'snapshot-as-volume-chain': _is_flag, 'sparse': _is_flag, 'subdir': _is_file_name, 'tagged_only': _is_flag, 'username': _is_file_name, 'zfs-base-path': _is_file_name, },
    ('storage',),
    {},
    {'blocksize': _is_file_name, 'bwlimit': _is_file_name, 'comstar_hg': _is_file_name, 'comstar_tg': _is_file_name, 'content': _is_file_name, 'content-dirs': _is_file_name, 'create-base-path': _is_flag, 'create-subdirs': _is_flag, 'data-pool': _is_file_name, 'delete': _is_settings, 'digest': _is_digest, 'disable': _is_flag, 'domain': _is_storage_domain, 'encryption-key': is_masked, 'fingerprint': _is_fingerprint, 'format': _is_image_format, 'fs-name': _is_configid, 'fuse': _is_flag, 'is_mountpoint': _is_file_name, 'keyring': is_masked, 'krbd': _is_flag, 'lio_tpg': _is_file_name, 'master-pubkey': is_masked, 'max-protected-backups': _is_storage_max_protected_backups, 'mkdir': _is_flag, 'monhost': _is_file_name, 'mountpoint': _is_file_name, 'namespace': _is_file_name, 'nocow': _is_flag, 'nodes': _is_file_name, 'nowritecache': _is_flag, 'options': is_masked, 'password': is_masked, 'pool': _is_file_name, 'port': _is_port, 'preallocation': _is_storage_preallocation, 'prune-backups': _is_file_name, 'saferemove': _is_flag, 'saferemove-stepsize': _is_storage_saferemove_stepsize, 'saferemove_throughput': _is_file_name, 'server': _is_file_name, 'shared': _is_flag, 'skip-cert-verification': _is_flag, 'smbversion': _is_storage_smbversion, 'snapshot-as-volume-chain': _is_flag, 'sparse': _is_flag, 'subdir': _is_file_name, 'tagged_only': _is_flag, 'username': _is_file_name, 'zfs-base-path': _is_file_name, },
    {},
    object_id='/storage/{storage}',
)
_STORAGE_DISABLE_RULES: Final = Redactor(
    {'storage': KEEP, 'blocksize': KEEP, 'bwlimit': Properties({'clone': KEEP, 'default': KEEP, 'migration': KEEP, 'move': KEEP, 'restore': KEEP}, ''), 'comstar_hg': KEEP, 'comstar_tg': KEEP, 'content': Separated(KEEP, ', ;'), 'content-dirs': Separated(KEEP, ', ;'), 'create-base-path': KEEP, 'create-subdirs': KEEP, 'data-pool': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'disable': KEEP, 'domain': KEEP, 'encryption-key': MASKED, 'fingerprint': KEEP, 'format': KEEP, 'fs-name': KEEP, 'fuse': KEEP, 'is_mountpoint': KEEP, 'keyring': MASKED, 'krbd': KEEP, 'lio_tpg': KEEP, 'master-pubkey': MASKED, 'max-protected-backups': KEEP, 'mkdir': KEEP, 'monhost': Separated(KEEP, ', ;'), 'mountpoint': KEEP, 'namespace': KEEP, 'nocow': KEEP, 'nodes': Separated(KEEP, ', ;'), 'nowritecache': KEEP, 'options': MASKED, 'password': MASKED, 'pool': KEEP, 'port': KEEP, 'preallocation': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'saferemove': KEEP, 'saferemove-stepsize': KEEP, 'saferemove_throughput': KEEP, 'server': KEEP, 'shared': KEEP, 'skip-cert-verification': KEEP, 'smbversion': KEEP, 'snapshot-as-volume-chain': KEEP, 'sparse': KEEP, 'subdir': KEEP, 'tagged_only': KEEP, 'username': KEEP, 'zfs-base-path': KEEP, },
)


def validate_storage_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage.disable; nothing if it is sound."""
    return validate(record, _STORAGE_DISABLE)


def redact_storage_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage.disable as they may be written."""
    return redact(params, _STORAGE_DISABLE_RULES, hasher)


_STORAGE_SERVER_SCAN_CIFS: Final = Spec(
    events.STORAGE_SERVER_SCAN_CIFS,
    {'node': _is_node, 'server': _is_file_name, 'domain': _is_file_name, 'password': is_masked, 'username': _is_file_name, },
    ('node', 'server'),
    object_id='/nodes/{node}/scan/cifs',
)
_STORAGE_SERVER_SCAN_CIFS_RULES: Final = Redactor(
    {'node': KEEP, 'server': KEEP, 'domain': KEEP, 'password': MASKED, 'username': KEEP, },
)


def validate_storage_server_scan_cifs(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage-server.scan-cifs; nothing if it is sound."""
    return validate(record, _STORAGE_SERVER_SCAN_CIFS)


def redact_storage_server_scan_cifs(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage-server.scan-cifs as they may be written."""
    return redact(params, _STORAGE_SERVER_SCAN_CIFS_RULES, hasher)


_STORAGE_SERVER_SCAN_PBS: Final = Spec(
    events.STORAGE_SERVER_SCAN_PBS,
    {'node': _is_node, 'password': is_masked, 'server': _is_file_name, 'username': _is_file_name, 'fingerprint': _is_fingerprint, 'port': _is_port, },
    ('node', 'password', 'server', 'username'),
    object_id='/nodes/{node}/scan/pbs',
)
_STORAGE_SERVER_SCAN_PBS_RULES: Final = Redactor(
    {'node': KEEP, 'password': MASKED, 'server': KEEP, 'username': KEEP, 'fingerprint': KEEP, 'port': KEEP, },
)


def validate_storage_server_scan_pbs(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage-server.scan-pbs; nothing if it is sound."""
    return validate(record, _STORAGE_SERVER_SCAN_PBS)


def redact_storage_server_scan_pbs(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage-server.scan-pbs as they may be written."""
    return redact(params, _STORAGE_SERVER_SCAN_PBS_RULES, hasher)


_STORAGE_SERVER_SCAN_NFS: Final = Spec(
    events.STORAGE_SERVER_SCAN_NFS,
    {'node': _is_node, 'server': _is_file_name, },
    ('node', 'server'),
    object_id='/nodes/{node}/scan/nfs',
)
_STORAGE_SERVER_SCAN_NFS_RULES: Final = Redactor(
    {'node': KEEP, 'server': KEEP, },
)


def validate_storage_server_scan_nfs(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage-server.scan-nfs; nothing if it is sound."""
    return validate(record, _STORAGE_SERVER_SCAN_NFS)


def redact_storage_server_scan_nfs(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage-server.scan-nfs as they may be written."""
    return redact(params, _STORAGE_SERVER_SCAN_NFS_RULES, hasher)


_STORAGE_SERVER_SCAN_ISCSI: Final = Spec(
    events.STORAGE_SERVER_SCAN_ISCSI,
    {'node': _is_node, 'portal': _is_file_name, },
    ('node', 'portal'),
    object_id='/nodes/{node}/scan/iscsi',
)
_STORAGE_SERVER_SCAN_ISCSI_RULES: Final = Redactor(
    {'node': KEEP, 'portal': KEEP, },
)


def validate_storage_server_scan_iscsi(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.storage-server.scan-iscsi; nothing if it is sound."""
    return validate(record, _STORAGE_SERVER_SCAN_ISCSI)


def redact_storage_server_scan_iscsi(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.storage-server.scan-iscsi as they may be written."""
    return redact(params, _STORAGE_SERVER_SCAN_ISCSI_RULES, hasher)


_URL_QUERY: Final = Spec(
    events.URL_QUERY,
    {'node': _is_node, 'url': is_masked, 'verify-certificates': _is_flag, },
    ('node', 'url'),
    object_id='/nodes/{node}/query-url-metadata',
)
_URL_QUERY_RULES: Final = Redactor(
    {'node': KEEP, 'url': MASKED, 'verify-certificates': KEEP, },
)


def validate_url_query(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.url.query; nothing if it is sound."""
    return validate(record, _URL_QUERY)


def redact_url_query(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.url.query as they may be written."""
    return redact(params, _URL_QUERY_RULES, hasher)


_OCI_REPOSITORY_QUERY: Final = Spec(
    events.OCI_REPOSITORY_QUERY,
    {'node': _is_node, 'reference': _is_file_name, },
    ('node', 'reference'),
    object_id='/nodes/{node}/query-oci-repo-tags',
)
_OCI_REPOSITORY_QUERY_RULES: Final = Redactor(
    {'node': KEEP, 'reference': KEEP, },
)


def validate_oci_repository_query(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.oci-repository.query; nothing if it is sound."""
    return validate(record, _OCI_REPOSITORY_QUERY)


def redact_oci_repository_query(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.oci-repository.query as they may be written."""
    return redact(params, _OCI_REPOSITORY_QUERY_RULES, hasher)


def point_volume_create(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('filename', 'node', 'size', 'storage', 'vmid', 'format')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        filename: Any = UNSET,
        node: Any = UNSET,
        size: Any = UNSET,
        storage: Any = UNSET,
        vmid: Any = UNSET,
        format: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(filename) is str and _len(filename) <= 4096
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(size) is str and _len(size) <= 4096 and _p1(size) is not None
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (format is UNSET or _type(format) is str and format in {'qcow2', 'raw', 'subvol', 'vmdk'})
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{filename}' if object_id is None else object_id,
                _made(filename, node, size, storage, vmid, format),
            )
            if done is not None:
                return done
        return _slow(
            {'filename': filename, 'node': node, 'size': size, 'storage': storage, 'vmid': vmid, 'format': format, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_delete(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'volume', 'storage', 'delay')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        volume: Any = UNSET,
        storage: Any = UNSET,
        delay: Any = UNSET,
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
            and _type(volume) is str and _len(volume) <= 4096
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and (delay is UNSET or _type(delay) is int and 1 <= delay <= 30)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{volume}' if object_id is None else object_id,
                _made(node, volume, storage, delay),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'volume': volume, 'storage': storage, 'delay': delay, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_copy(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_COPY."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'target', 'volume', 'storage', 'target_node')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        target: Any = UNSET,
        volume: Any = UNSET,
        storage: Any = UNSET,
        target_node: Any = UNSET,
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
            and _type(target) is str and _len(target) <= 4096
            and _type(volume) is str and _len(volume) <= 4096
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and (target_node is UNSET or _type(target_node) is str and _len(target_node) <= 63 and _p0(target_node) is not None)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{volume}' if object_id is None else object_id,
                _made(node, target, volume, storage, target_node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'target': target, 'volume': volume, 'storage': storage, 'target_node': target_node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_update(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'volume', 'storage', 'notes')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        volume: Any = UNSET,
        storage: Any = UNSET,
        notes: Any = UNSET,
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
            and _type(volume) is str and _len(volume) <= 4096
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and (notes is UNSET or _type(notes) is str and _len(notes) <= 4096)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{volume}' if object_id is None else object_id,
                _made(node, volume, storage, notes),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'volume': volume, 'storage': storage, 'notes': notes, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_upload(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_UPLOAD."""
    _slow = point.slow
    _put = point.put
    _made = fields('content', 'filename', 'node', 'storage', 'checksum', 'checksum-algorithm', 'tmpfilename')
    _p0 = direct(_P0)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        content: Any = UNSET,
        filename: Any = UNSET,
        node: Any = UNSET,
        storage: Any = UNSET,
        checksum: Any = UNSET,
        checksum_algorithm: Any = UNSET,
        tmpfilename: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(content) is str and content in {'import', 'iso', 'vztmpl'}
            and _type(filename) is str and _len(filename) <= 255
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and (checksum is UNSET or _type(checksum) is str and _len(checksum) <= 4096)
            and (checksum_algorithm is UNSET or _type(checksum_algorithm) is str and checksum_algorithm in {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'})
            and (tmpfilename is UNSET or _type(tmpfilename) is str and _len(tmpfilename) <= 4096 and _p3(tmpfilename) is not None)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{content}/{filename}' if object_id is None else object_id,
                _made(content, filename, node, storage, checksum, checksum_algorithm, tmpfilename),
            )
            if done is not None:
                return done
        return _slow(
            {'content': content, 'filename': filename, 'node': node, 'storage': storage, 'checksum': checksum, 'checksum-algorithm': checksum_algorithm, 'tmpfilename': tmpfilename, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_download(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_DOWNLOAD."""
    _slow = point.slow
    _put = point.put
    _made = fields('content', 'filename', 'node', 'storage', 'url', 'checksum', 'checksum-algorithm', 'compression', 'verify-certificates')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        content: Any = UNSET,
        filename: Any = UNSET,
        node: Any = UNSET,
        storage: Any = UNSET,
        url: Any = UNSET,
        checksum: Any = UNSET,
        checksum_algorithm: Any = UNSET,
        compression: Any = UNSET,
        verify_certificates: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(content) is str and content in {'import', 'iso', 'vztmpl'}
            and _type(filename) is str and _len(filename) <= 255
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and url is not UNSET
            and (checksum is UNSET or _type(checksum) is str and _len(checksum) <= 4096)
            and (checksum_algorithm is UNSET or _type(checksum_algorithm) is str and checksum_algorithm in {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'})
            and (compression is UNSET or _type(compression) is str and _len(compression) <= 4096)
            and (verify_certificates is UNSET or _type(verify_certificates) is bool)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{content}/{filename}' if object_id is None else object_id,
                _made(content, filename, node, storage, MASK, checksum, checksum_algorithm, compression, verify_certificates),
            )
            if done is not None:
                return done
        return _slow(
            {'content': content, 'filename': filename, 'node': node, 'storage': storage, 'url': url, 'checksum': checksum, 'checksum-algorithm': checksum_algorithm, 'compression': compression, 'verify-certificates': verify_certificates, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_pull(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_PULL."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'reference', 'storage', 'filename')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        reference: Any = UNSET,
        storage: Any = UNSET,
        filename: Any = UNSET,
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
            and _type(reference) is str and _len(reference) <= 4096
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and (filename is UNSET or _type(filename) is str and 1 <= _len(filename) <= 255)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/vztmpl' if object_id is None else object_id,
                _made(node, reference, storage, filename),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'reference': reference, 'storage': storage, 'filename': filename, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_download_template(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_DOWNLOAD_TEMPLATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'storage', 'template')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        storage: Any = UNSET,
        template: Any = UNSET,
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
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and _type(template) is str and _len(template) <= 255
        ):
            done = _put(
                status, subject, f'/storage/{storage}/vztmpl/{template}' if object_id is None else object_id,
                _made(node, storage, template),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'storage': storage, 'template': template, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_protect(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_PROTECT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'volume', 'storage', 'protected', 'notes')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        volume: Any = UNSET,
        storage: Any = UNSET,
        protected: Any = UNSET,
        notes: Any = UNSET,
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
            and _type(volume) is str and _len(volume) <= 4096
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and _type(protected) is bool
            and (notes is UNSET or _type(notes) is str and _len(notes) <= 4096)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{volume}' if object_id is None else object_id,
                _made(node, volume, storage, protected, notes),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'volume': volume, 'storage': storage, 'protected': protected, 'notes': notes, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_volume_unprotect(point: Point) -> Callable[..., bool]:
    """The audit point of VOLUME_UNPROTECT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'volume', 'storage', 'protected', 'notes')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        volume: Any = UNSET,
        storage: Any = UNSET,
        protected: Any = UNSET,
        notes: Any = UNSET,
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
            and _type(volume) is str and _len(volume) <= 4096
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
            and _type(protected) is bool
            and (notes is UNSET or _type(notes) is str and _len(notes) <= 4096)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{volume}' if object_id is None else object_id,
                _made(node, volume, storage, protected, notes),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'volume': volume, 'storage': storage, 'protected': protected, 'notes': notes, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_create(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_CREATE."""
    _slow = point.slow

    def emit(
        *,
        storage: Any = UNSET,
        type: Any = UNSET,
        authsupported: Any = UNSET,
        base: Any = UNSET,
        blocksize: Any = UNSET,
        bwlimit: Any = UNSET,
        comstar_hg: Any = UNSET,
        comstar_tg: Any = UNSET,
        content: Any = UNSET,
        content_dirs: Any = UNSET,
        create_base_path: Any = UNSET,
        create_subdirs: Any = UNSET,
        data_pool: Any = UNSET,
        datastore: Any = UNSET,
        disable: Any = UNSET,
        domain: Any = UNSET,
        encryption_key: Any = UNSET,
        export: Any = UNSET,
        fingerprint: Any = UNSET,
        format: Any = UNSET,
        fs_name: Any = UNSET,
        fuse: Any = UNSET,
        is_mountpoint: Any = UNSET,
        iscsiprovider: Any = UNSET,
        keyring: Any = UNSET,
        krbd: Any = UNSET,
        lio_tpg: Any = UNSET,
        master_pubkey: Any = UNSET,
        max_protected_backups: Any = UNSET,
        mkdir: Any = UNSET,
        monhost: Any = UNSET,
        mountpoint: Any = UNSET,
        namespace: Any = UNSET,
        nocow: Any = UNSET,
        nodes: Any = UNSET,
        nowritecache: Any = UNSET,
        options: Any = UNSET,
        password: Any = UNSET,
        path: Any = UNSET,
        pool: Any = UNSET,
        port: Any = UNSET,
        portal: Any = UNSET,
        preallocation: Any = UNSET,
        prune_backups: Any = UNSET,
        saferemove: Any = UNSET,
        saferemove_stepsize: Any = UNSET,
        saferemove_throughput: Any = UNSET,
        server: Any = UNSET,
        share: Any = UNSET,
        shared: Any = UNSET,
        skip_cert_verification: Any = UNSET,
        smbversion: Any = UNSET,
        snapshot_as_volume_chain: Any = UNSET,
        sparse: Any = UNSET,
        subdir: Any = UNSET,
        tagged_only: Any = UNSET,
        target: Any = UNSET,
        thinpool: Any = UNSET,
        username: Any = UNSET,
        vgname: Any = UNSET,
        zfs_base_path: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'storage': storage, 'type': type, 'authsupported': authsupported, 'base': base, 'blocksize': blocksize, 'bwlimit': bwlimit, 'comstar_hg': comstar_hg, 'comstar_tg': comstar_tg, 'content': content, 'content-dirs': content_dirs, 'create-base-path': create_base_path, 'create-subdirs': create_subdirs, 'data-pool': data_pool, 'datastore': datastore, 'disable': disable, 'domain': domain, 'encryption-key': encryption_key, 'export': export, 'fingerprint': fingerprint, 'format': format, 'fs-name': fs_name, 'fuse': fuse, 'is_mountpoint': is_mountpoint, 'iscsiprovider': iscsiprovider, 'keyring': keyring, 'krbd': krbd, 'lio_tpg': lio_tpg, 'master-pubkey': master_pubkey, 'max-protected-backups': max_protected_backups, 'mkdir': mkdir, 'monhost': monhost, 'mountpoint': mountpoint, 'namespace': namespace, 'nocow': nocow, 'nodes': nodes, 'nowritecache': nowritecache, 'options': options, 'password': password, 'path': path, 'pool': pool, 'port': port, 'portal': portal, 'preallocation': preallocation, 'prune-backups': prune_backups, 'saferemove': saferemove, 'saferemove-stepsize': saferemove_stepsize, 'saferemove_throughput': saferemove_throughput, 'server': server, 'share': share, 'shared': shared, 'skip-cert-verification': skip_cert_verification, 'smbversion': smbversion, 'snapshot-as-volume-chain': snapshot_as_volume_chain, 'sparse': sparse, 'subdir': subdir, 'tagged_only': tagged_only, 'target': target, 'thinpool': thinpool, 'username': username, 'vgname': vgname, 'zfs-base-path': zfs_base_path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_delete(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('storage')
    _p2 = direct(_P2)

    def emit(
        *,
        storage: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None
        ):
            done = _put(
                status, subject, f'/storage/{storage}' if object_id is None else object_id,
                _made(storage),
            )
            if done is not None:
                return done
        return _slow(
            {'storage': storage, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_update(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_UPDATE."""
    _slow = point.slow

    def emit(
        *,
        storage: Any = UNSET,
        blocksize: Any = UNSET,
        bwlimit: Any = UNSET,
        comstar_hg: Any = UNSET,
        comstar_tg: Any = UNSET,
        content: Any = UNSET,
        content_dirs: Any = UNSET,
        create_base_path: Any = UNSET,
        create_subdirs: Any = UNSET,
        data_pool: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        domain: Any = UNSET,
        encryption_key: Any = UNSET,
        fingerprint: Any = UNSET,
        format: Any = UNSET,
        fs_name: Any = UNSET,
        fuse: Any = UNSET,
        is_mountpoint: Any = UNSET,
        keyring: Any = UNSET,
        krbd: Any = UNSET,
        lio_tpg: Any = UNSET,
        master_pubkey: Any = UNSET,
        max_protected_backups: Any = UNSET,
        mkdir: Any = UNSET,
        monhost: Any = UNSET,
        mountpoint: Any = UNSET,
        namespace: Any = UNSET,
        nocow: Any = UNSET,
        nodes: Any = UNSET,
        nowritecache: Any = UNSET,
        options: Any = UNSET,
        password: Any = UNSET,
        pool: Any = UNSET,
        port: Any = UNSET,
        preallocation: Any = UNSET,
        prune_backups: Any = UNSET,
        saferemove: Any = UNSET,
        saferemove_stepsize: Any = UNSET,
        saferemove_throughput: Any = UNSET,
        server: Any = UNSET,
        shared: Any = UNSET,
        skip_cert_verification: Any = UNSET,
        smbversion: Any = UNSET,
        snapshot_as_volume_chain: Any = UNSET,
        sparse: Any = UNSET,
        subdir: Any = UNSET,
        tagged_only: Any = UNSET,
        username: Any = UNSET,
        zfs_base_path: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'storage': storage, 'blocksize': blocksize, 'bwlimit': bwlimit, 'comstar_hg': comstar_hg, 'comstar_tg': comstar_tg, 'content': content, 'content-dirs': content_dirs, 'create-base-path': create_base_path, 'create-subdirs': create_subdirs, 'data-pool': data_pool, 'delete': delete, 'digest': digest, 'domain': domain, 'encryption-key': encryption_key, 'fingerprint': fingerprint, 'format': format, 'fs-name': fs_name, 'fuse': fuse, 'is_mountpoint': is_mountpoint, 'keyring': keyring, 'krbd': krbd, 'lio_tpg': lio_tpg, 'master-pubkey': master_pubkey, 'max-protected-backups': max_protected_backups, 'mkdir': mkdir, 'monhost': monhost, 'mountpoint': mountpoint, 'namespace': namespace, 'nocow': nocow, 'nodes': nodes, 'nowritecache': nowritecache, 'options': options, 'password': password, 'pool': pool, 'port': port, 'preallocation': preallocation, 'prune-backups': prune_backups, 'saferemove': saferemove, 'saferemove-stepsize': saferemove_stepsize, 'saferemove_throughput': saferemove_throughput, 'server': server, 'shared': shared, 'skip-cert-verification': skip_cert_verification, 'smbversion': smbversion, 'snapshot-as-volume-chain': snapshot_as_volume_chain, 'sparse': sparse, 'subdir': subdir, 'tagged_only': tagged_only, 'username': username, 'zfs-base-path': zfs_base_path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_enable(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_ENABLE."""
    _slow = point.slow

    def emit(
        *,
        storage: Any = UNSET,
        blocksize: Any = UNSET,
        bwlimit: Any = UNSET,
        comstar_hg: Any = UNSET,
        comstar_tg: Any = UNSET,
        content: Any = UNSET,
        content_dirs: Any = UNSET,
        create_base_path: Any = UNSET,
        create_subdirs: Any = UNSET,
        data_pool: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        domain: Any = UNSET,
        encryption_key: Any = UNSET,
        fingerprint: Any = UNSET,
        format: Any = UNSET,
        fs_name: Any = UNSET,
        fuse: Any = UNSET,
        is_mountpoint: Any = UNSET,
        keyring: Any = UNSET,
        krbd: Any = UNSET,
        lio_tpg: Any = UNSET,
        master_pubkey: Any = UNSET,
        max_protected_backups: Any = UNSET,
        mkdir: Any = UNSET,
        monhost: Any = UNSET,
        mountpoint: Any = UNSET,
        namespace: Any = UNSET,
        nocow: Any = UNSET,
        nodes: Any = UNSET,
        nowritecache: Any = UNSET,
        options: Any = UNSET,
        password: Any = UNSET,
        pool: Any = UNSET,
        port: Any = UNSET,
        preallocation: Any = UNSET,
        prune_backups: Any = UNSET,
        saferemove: Any = UNSET,
        saferemove_stepsize: Any = UNSET,
        saferemove_throughput: Any = UNSET,
        server: Any = UNSET,
        shared: Any = UNSET,
        skip_cert_verification: Any = UNSET,
        smbversion: Any = UNSET,
        snapshot_as_volume_chain: Any = UNSET,
        sparse: Any = UNSET,
        subdir: Any = UNSET,
        tagged_only: Any = UNSET,
        username: Any = UNSET,
        zfs_base_path: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'storage': storage, 'blocksize': blocksize, 'bwlimit': bwlimit, 'comstar_hg': comstar_hg, 'comstar_tg': comstar_tg, 'content': content, 'content-dirs': content_dirs, 'create-base-path': create_base_path, 'create-subdirs': create_subdirs, 'data-pool': data_pool, 'delete': delete, 'digest': digest, 'disable': disable, 'domain': domain, 'encryption-key': encryption_key, 'fingerprint': fingerprint, 'format': format, 'fs-name': fs_name, 'fuse': fuse, 'is_mountpoint': is_mountpoint, 'keyring': keyring, 'krbd': krbd, 'lio_tpg': lio_tpg, 'master-pubkey': master_pubkey, 'max-protected-backups': max_protected_backups, 'mkdir': mkdir, 'monhost': monhost, 'mountpoint': mountpoint, 'namespace': namespace, 'nocow': nocow, 'nodes': nodes, 'nowritecache': nowritecache, 'options': options, 'password': password, 'pool': pool, 'port': port, 'preallocation': preallocation, 'prune-backups': prune_backups, 'saferemove': saferemove, 'saferemove-stepsize': saferemove_stepsize, 'saferemove_throughput': saferemove_throughput, 'server': server, 'shared': shared, 'skip-cert-verification': skip_cert_verification, 'smbversion': smbversion, 'snapshot-as-volume-chain': snapshot_as_volume_chain, 'sparse': sparse, 'subdir': subdir, 'tagged_only': tagged_only, 'username': username, 'zfs-base-path': zfs_base_path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_disable(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_DISABLE."""
    _slow = point.slow

    def emit(
        *,
        storage: Any = UNSET,
        blocksize: Any = UNSET,
        bwlimit: Any = UNSET,
        comstar_hg: Any = UNSET,
        comstar_tg: Any = UNSET,
        content: Any = UNSET,
        content_dirs: Any = UNSET,
        create_base_path: Any = UNSET,
        create_subdirs: Any = UNSET,
        data_pool: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        domain: Any = UNSET,
        encryption_key: Any = UNSET,
        fingerprint: Any = UNSET,
        format: Any = UNSET,
        fs_name: Any = UNSET,
        fuse: Any = UNSET,
        is_mountpoint: Any = UNSET,
        keyring: Any = UNSET,
        krbd: Any = UNSET,
        lio_tpg: Any = UNSET,
        master_pubkey: Any = UNSET,
        max_protected_backups: Any = UNSET,
        mkdir: Any = UNSET,
        monhost: Any = UNSET,
        mountpoint: Any = UNSET,
        namespace: Any = UNSET,
        nocow: Any = UNSET,
        nodes: Any = UNSET,
        nowritecache: Any = UNSET,
        options: Any = UNSET,
        password: Any = UNSET,
        pool: Any = UNSET,
        port: Any = UNSET,
        preallocation: Any = UNSET,
        prune_backups: Any = UNSET,
        saferemove: Any = UNSET,
        saferemove_stepsize: Any = UNSET,
        saferemove_throughput: Any = UNSET,
        server: Any = UNSET,
        shared: Any = UNSET,
        skip_cert_verification: Any = UNSET,
        smbversion: Any = UNSET,
        snapshot_as_volume_chain: Any = UNSET,
        sparse: Any = UNSET,
        subdir: Any = UNSET,
        tagged_only: Any = UNSET,
        username: Any = UNSET,
        zfs_base_path: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'storage': storage, 'blocksize': blocksize, 'bwlimit': bwlimit, 'comstar_hg': comstar_hg, 'comstar_tg': comstar_tg, 'content': content, 'content-dirs': content_dirs, 'create-base-path': create_base_path, 'create-subdirs': create_subdirs, 'data-pool': data_pool, 'delete': delete, 'digest': digest, 'disable': disable, 'domain': domain, 'encryption-key': encryption_key, 'fingerprint': fingerprint, 'format': format, 'fs-name': fs_name, 'fuse': fuse, 'is_mountpoint': is_mountpoint, 'keyring': keyring, 'krbd': krbd, 'lio_tpg': lio_tpg, 'master-pubkey': master_pubkey, 'max-protected-backups': max_protected_backups, 'mkdir': mkdir, 'monhost': monhost, 'mountpoint': mountpoint, 'namespace': namespace, 'nocow': nocow, 'nodes': nodes, 'nowritecache': nowritecache, 'options': options, 'password': password, 'pool': pool, 'port': port, 'preallocation': preallocation, 'prune-backups': prune_backups, 'saferemove': saferemove, 'saferemove-stepsize': saferemove_stepsize, 'saferemove_throughput': saferemove_throughput, 'server': server, 'shared': shared, 'skip-cert-verification': skip_cert_verification, 'smbversion': smbversion, 'snapshot-as-volume-chain': snapshot_as_volume_chain, 'sparse': sparse, 'subdir': subdir, 'tagged_only': tagged_only, 'username': username, 'zfs-base-path': zfs_base_path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_server_scan_cifs(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_SERVER_SCAN_CIFS."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'server', 'domain', 'password', 'username')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        server: Any = UNSET,
        domain: Any = UNSET,
        password: Any = UNSET,
        username: Any = UNSET,
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
            and _type(server) is str and _len(server) <= 4096
            and (domain is UNSET or _type(domain) is str and _len(domain) <= 4096)
            and (username is UNSET or _type(username) is str and _len(username) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/scan/cifs' if object_id is None else object_id,
                _made(node, server, domain, UNSET if password is UNSET else MASK, username),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'server': server, 'domain': domain, 'password': password, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_server_scan_pbs(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_SERVER_SCAN_PBS."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'password', 'server', 'username', 'fingerprint', 'port')
    _p0 = direct(_P0)
    _p4 = direct(_P4)

    def emit(
        *,
        node: Any = UNSET,
        password: Any = UNSET,
        server: Any = UNSET,
        username: Any = UNSET,
        fingerprint: Any = UNSET,
        port: Any = UNSET,
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
            and password is not UNSET
            and _type(server) is str and _len(server) <= 4096
            and _type(username) is str and _len(username) <= 4096
            and (fingerprint is UNSET or _type(fingerprint) is str and _len(fingerprint) <= 4096 and _p4(fingerprint) is not None)
            and (port is UNSET or _type(port) is int and 1 <= port <= 65535)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/scan/pbs' if object_id is None else object_id,
                _made(node, MASK, server, username, fingerprint, port),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'password': password, 'server': server, 'username': username, 'fingerprint': fingerprint, 'port': port, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_server_scan_nfs(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_SERVER_SCAN_NFS."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'server')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        server: Any = UNSET,
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
            and _type(server) is str and _len(server) <= 4096
        ):
            done = _put(
                status, subject, f'/nodes/{node}/scan/nfs' if object_id is None else object_id,
                _made(node, server),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'server': server, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_storage_server_scan_iscsi(point: Point) -> Callable[..., bool]:
    """The audit point of STORAGE_SERVER_SCAN_ISCSI."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'portal')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        portal: Any = UNSET,
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
            and _type(portal) is str and _len(portal) <= 4096
        ):
            done = _put(
                status, subject, f'/nodes/{node}/scan/iscsi' if object_id is None else object_id,
                _made(node, portal),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'portal': portal, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_url_query(point: Point) -> Callable[..., bool]:
    """The audit point of URL_QUERY."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'url', 'verify-certificates')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        url: Any = UNSET,
        verify_certificates: Any = UNSET,
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
            and url is not UNSET
            and (verify_certificates is UNSET or _type(verify_certificates) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/query-url-metadata' if object_id is None else object_id,
                _made(node, MASK, verify_certificates),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'url': url, 'verify-certificates': verify_certificates, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_oci_repository_query(point: Point) -> Callable[..., bool]:
    """The audit point of OCI_REPOSITORY_QUERY."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'reference')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        reference: Any = UNSET,
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
            and _type(reference) is str and _len(reference) <= 4096
        ):
            done = _put(
                status, subject, f'/nodes/{node}/query-oci-repo-tags' if object_id is None else object_id,
                _made(node, reference),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'reference': reference, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.VOLUME_CREATE.id: point_volume_create,
    events.VOLUME_DELETE.id: point_volume_delete,
    events.VOLUME_COPY.id: point_volume_copy,
    events.VOLUME_UPDATE.id: point_volume_update,
    events.VOLUME_UPLOAD.id: point_volume_upload,
    events.VOLUME_DOWNLOAD.id: point_volume_download,
    events.VOLUME_PULL.id: point_volume_pull,
    events.VOLUME_DOWNLOAD_TEMPLATE.id: point_volume_download_template,
    events.VOLUME_PROTECT.id: point_volume_protect,
    events.VOLUME_UNPROTECT.id: point_volume_unprotect,
    events.STORAGE_CREATE.id: point_storage_create,
    events.STORAGE_DELETE.id: point_storage_delete,
    events.STORAGE_UPDATE.id: point_storage_update,
    events.STORAGE_ENABLE.id: point_storage_enable,
    events.STORAGE_DISABLE.id: point_storage_disable,
    events.STORAGE_SERVER_SCAN_CIFS.id: point_storage_server_scan_cifs,
    events.STORAGE_SERVER_SCAN_PBS.id: point_storage_server_scan_pbs,
    events.STORAGE_SERVER_SCAN_NFS.id: point_storage_server_scan_nfs,
    events.STORAGE_SERVER_SCAN_ISCSI.id: point_storage_server_scan_iscsi,
    events.URL_QUERY.id: point_url_query,
    events.OCI_REPOSITORY_QUERY.id: point_oci_repository_query,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.VOLUME_CREATE.id: validate_volume_create,
    events.VOLUME_DELETE.id: validate_volume_delete,
    events.VOLUME_COPY.id: validate_volume_copy,
    events.VOLUME_UPDATE.id: validate_volume_update,
    events.VOLUME_UPLOAD.id: validate_volume_upload,
    events.VOLUME_DOWNLOAD.id: validate_volume_download,
    events.VOLUME_PULL.id: validate_volume_pull,
    events.VOLUME_DOWNLOAD_TEMPLATE.id: validate_volume_download_template,
    events.VOLUME_PROTECT.id: validate_volume_protect,
    events.VOLUME_UNPROTECT.id: validate_volume_unprotect,
    events.STORAGE_CREATE.id: validate_storage_create,
    events.STORAGE_DELETE.id: validate_storage_delete,
    events.STORAGE_UPDATE.id: validate_storage_update,
    events.STORAGE_ENABLE.id: validate_storage_enable,
    events.STORAGE_DISABLE.id: validate_storage_disable,
    events.STORAGE_SERVER_SCAN_CIFS.id: validate_storage_server_scan_cifs,
    events.STORAGE_SERVER_SCAN_PBS.id: validate_storage_server_scan_pbs,
    events.STORAGE_SERVER_SCAN_NFS.id: validate_storage_server_scan_nfs,
    events.STORAGE_SERVER_SCAN_ISCSI.id: validate_storage_server_scan_iscsi,
    events.URL_QUERY.id: validate_url_query,
    events.OCI_REPOSITORY_QUERY.id: validate_oci_repository_query,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.VOLUME_CREATE.id: _VOLUME_CREATE,
    events.VOLUME_DELETE.id: _VOLUME_DELETE,
    events.VOLUME_COPY.id: _VOLUME_COPY,
    events.VOLUME_UPDATE.id: _VOLUME_UPDATE,
    events.VOLUME_UPLOAD.id: _VOLUME_UPLOAD,
    events.VOLUME_DOWNLOAD.id: _VOLUME_DOWNLOAD,
    events.VOLUME_PULL.id: _VOLUME_PULL,
    events.VOLUME_DOWNLOAD_TEMPLATE.id: _VOLUME_DOWNLOAD_TEMPLATE,
    events.VOLUME_PROTECT.id: _VOLUME_PROTECT,
    events.VOLUME_UNPROTECT.id: _VOLUME_UNPROTECT,
    events.STORAGE_CREATE.id: _STORAGE_CREATE,
    events.STORAGE_DELETE.id: _STORAGE_DELETE,
    events.STORAGE_UPDATE.id: _STORAGE_UPDATE,
    events.STORAGE_ENABLE.id: _STORAGE_ENABLE,
    events.STORAGE_DISABLE.id: _STORAGE_DISABLE,
    events.STORAGE_SERVER_SCAN_CIFS.id: _STORAGE_SERVER_SCAN_CIFS,
    events.STORAGE_SERVER_SCAN_PBS.id: _STORAGE_SERVER_SCAN_PBS,
    events.STORAGE_SERVER_SCAN_NFS.id: _STORAGE_SERVER_SCAN_NFS,
    events.STORAGE_SERVER_SCAN_ISCSI.id: _STORAGE_SERVER_SCAN_ISCSI,
    events.URL_QUERY.id: _URL_QUERY,
    events.OCI_REPOSITORY_QUERY.id: _OCI_REPOSITORY_QUERY,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.VOLUME_CREATE.id: redact_volume_create,
    events.VOLUME_DELETE.id: redact_volume_delete,
    events.VOLUME_COPY.id: redact_volume_copy,
    events.VOLUME_UPDATE.id: redact_volume_update,
    events.VOLUME_UPLOAD.id: redact_volume_upload,
    events.VOLUME_DOWNLOAD.id: redact_volume_download,
    events.VOLUME_PULL.id: redact_volume_pull,
    events.VOLUME_DOWNLOAD_TEMPLATE.id: redact_volume_download_template,
    events.VOLUME_PROTECT.id: redact_volume_protect,
    events.VOLUME_UNPROTECT.id: redact_volume_unprotect,
    events.STORAGE_CREATE.id: redact_storage_create,
    events.STORAGE_DELETE.id: redact_storage_delete,
    events.STORAGE_UPDATE.id: redact_storage_update,
    events.STORAGE_ENABLE.id: redact_storage_enable,
    events.STORAGE_DISABLE.id: redact_storage_disable,
    events.STORAGE_SERVER_SCAN_CIFS.id: redact_storage_server_scan_cifs,
    events.STORAGE_SERVER_SCAN_PBS.id: redact_storage_server_scan_pbs,
    events.STORAGE_SERVER_SCAN_NFS.id: redact_storage_server_scan_nfs,
    events.STORAGE_SERVER_SCAN_ISCSI.id: redact_storage_server_scan_iscsi,
    events.URL_QUERY.id: redact_url_query,
    events.OCI_REPOSITORY_QUERY.id: redact_oci_repository_query,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.VOLUME_CREATE.id: _VOLUME_CREATE_RULES,
    events.VOLUME_DELETE.id: _VOLUME_DELETE_RULES,
    events.VOLUME_COPY.id: _VOLUME_COPY_RULES,
    events.VOLUME_UPDATE.id: _VOLUME_UPDATE_RULES,
    events.VOLUME_UPLOAD.id: _VOLUME_UPLOAD_RULES,
    events.VOLUME_DOWNLOAD.id: _VOLUME_DOWNLOAD_RULES,
    events.VOLUME_PULL.id: _VOLUME_PULL_RULES,
    events.VOLUME_DOWNLOAD_TEMPLATE.id: _VOLUME_DOWNLOAD_TEMPLATE_RULES,
    events.VOLUME_PROTECT.id: _VOLUME_PROTECT_RULES,
    events.VOLUME_UNPROTECT.id: _VOLUME_UNPROTECT_RULES,
    events.STORAGE_CREATE.id: _STORAGE_CREATE_RULES,
    events.STORAGE_DELETE.id: _STORAGE_DELETE_RULES,
    events.STORAGE_UPDATE.id: _STORAGE_UPDATE_RULES,
    events.STORAGE_ENABLE.id: _STORAGE_ENABLE_RULES,
    events.STORAGE_DISABLE.id: _STORAGE_DISABLE_RULES,
    events.STORAGE_SERVER_SCAN_CIFS.id: _STORAGE_SERVER_SCAN_CIFS_RULES,
    events.STORAGE_SERVER_SCAN_PBS.id: _STORAGE_SERVER_SCAN_PBS_RULES,
    events.STORAGE_SERVER_SCAN_NFS.id: _STORAGE_SERVER_SCAN_NFS_RULES,
    events.STORAGE_SERVER_SCAN_ISCSI.id: _STORAGE_SERVER_SCAN_ISCSI_RULES,
    events.URL_QUERY.id: _URL_QUERY_RULES,
    events.OCI_REPOSITORY_QUERY.id: _OCI_REPOSITORY_QUERY_RULES,
}
