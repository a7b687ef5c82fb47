"""The events of the area 'container': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, is_number, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
from auditlex.points import MASK, NOTHING, Point, UNSET, direct, fields, numbered
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
_P1: Final = fullmatch('[A-Za-z0-9\\-._]+(?:/[A-Za-z0-9\\-._]+){0,2}')
_P2: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]*[A-Za-z0-9]')
_P3: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')


def _is_container_arch(v: object) -> bool:
    return type(v) is str and v in {'amd64', 'arm64', 'armhf', 'i386', 'riscv32', 'riscv64'}


def _is_container_bwlimit(v: object) -> bool:
    return is_number(v) and v >= 0


def _is_container_cmode(v: object) -> bool:
    return type(v) is str and v in {'console', 'shell', 'tty'}


def _is_container_cores(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 8192


def _is_container_cpulimit(v: object) -> bool:
    return is_number(v) and 0 <= v <= 8192


def _is_container_cpuunits(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 500000


def _is_container_dev(v: object) -> bool:
    return type(v) is str


def _is_container_lock(v: object) -> bool:
    return type(v) is str and v in {'backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'}


def _is_container_memory(v: object) -> bool:
    return is_integer(v) and v >= 16


def _is_container_ostemplate(v: object) -> bool:
    return type(v) is str and len(v) <= 255


def _is_container_ostype(v: object) -> bool:
    return type(v) is str and v in {'alpine', 'archlinux', 'centos', 'debian', 'devuan', 'fedora', 'gentoo', 'nixos', 'opensuse', 'ubuntu', 'unmanaged'}


def _is_container_swap(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_container_timeout(v: object) -> bool:
    return is_integer(v)


def _is_container_tty(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 6


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 40


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_poolid(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_snapshot_name(v: object) -> bool:
    return type(v) is str and len(v) <= 40 and _P3(v) is not None


def _is_storage_id(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_CONTAINER_CREATE: Final = Spec(
    events.CONTAINER_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'ostemplate': _is_container_ostemplate, 'arch': _is_container_arch, 'bwlimit': _is_container_bwlimit, 'cmode': _is_container_cmode, 'console': _is_flag, 'cores': _is_container_cores, 'cpulimit': _is_container_cpulimit, 'cpuunits': _is_container_cpuunits, 'debug': _is_flag, 'description': is_masked, 'entrypoint': is_masked, 'env': is_masked, 'features': _is_container_dev, 'force': _is_flag, 'ha-managed': _is_flag, 'hookscript': _is_container_dev, 'hostname': _is_container_ostemplate, 'ignore-unpack-errors': _is_flag, 'lock': _is_container_lock, 'memory': _is_container_memory, 'nameserver': _is_container_dev, 'onboot': _is_flag, 'ostype': _is_container_ostype, 'password': is_masked, 'pool': _is_poolid, 'protection': _is_flag, 'restore': _is_flag, 'rootfs': _is_container_dev, 'searchdomain': _is_container_dev, 'ssh-public-keys': _is_container_dev, 'start': _is_flag, 'startup': _is_container_dev, 'storage': _is_storage_id, 'swap': _is_container_swap, 'tags': _is_container_dev, 'template': _is_flag, 'timezone': _is_container_dev, 'tty': _is_container_tty, 'unique': _is_flag, 'unprivileged': _is_flag, },
    ('node', 'vmid', 'ostemplate'),
    {'dev': (255, _is_container_dev), 'mp': (255, _is_container_dev), 'net': (31, _is_container_dev), 'unused': (255, _is_container_dev), },
    {},
    {},
    object_id='/vms/{vmid}',
)
_CONTAINER_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'ostemplate': KEEP, 'arch': KEEP, 'bwlimit': KEEP, 'cmode': KEEP, 'console': KEEP, 'cores': KEEP, 'cpulimit': KEEP, 'cpuunits': KEEP, 'debug': KEEP, 'description': MASKED, 'entrypoint': MASKED, 'env': MASKED, 'features': Properties({'force_rw_sys': KEEP, 'fuse': KEEP, 'keyctl': KEEP, 'mknod': KEEP, 'mount': KEEP, 'nesting': KEEP}, ''), 'force': KEEP, 'ha-managed': KEEP, 'hookscript': KEEP, 'hostname': KEEP, 'ignore-unpack-errors': KEEP, 'lock': KEEP, 'memory': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'onboot': KEEP, 'ostype': KEEP, 'password': MASKED, 'pool': KEEP, 'protection': KEEP, 'restore': KEEP, 'rootfs': Properties({'acl': KEEP, 'mountoptions': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume'), 'searchdomain': Separated(KEEP, ', ;'), 'ssh-public-keys': KEEP, 'start': KEEP, 'startup': KEEP, 'storage': KEEP, 'swap': KEEP, 'tags': Separated(KEEP, ', ;'), 'template': KEEP, 'timezone': KEEP, 'tty': KEEP, 'unique': KEEP, 'unprivileged': KEEP, },
    {'dev': (255, Properties({'deny-write': KEEP, 'gid': KEEP, 'mode': KEEP, 'path': KEEP, 'uid': KEEP}, 'path')), 'mp': (255, Properties({'acl': KEEP, 'backup': KEEP, 'keepattrs': KEEP, 'mountoptions': KEEP, 'mp': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume')), 'net': (31, Properties({'bridge': KEEP, 'firewall': KEEP, 'gw': KEEP, 'gw6': KEEP, 'host-managed': KEEP, 'hwaddr': KEEP, 'ip': KEEP, 'ip6': KEEP, 'link_down': KEEP, 'mtu': KEEP, 'name': KEEP, 'rate': KEEP, 'tag': KEEP, 'trunks': KEEP, 'type': KEEP}, '')), 'unused': (255, Properties({'volume': KEEP}, 'volume')), },
)


def validate_container_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.create; nothing if it is sound."""
    return validate(record, _CONTAINER_CREATE)


def redact_container_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.create as they may be written."""
    return redact(params, _CONTAINER_CREATE_RULES, hasher)


_CONTAINER_DELETE: Final = Spec(
    events.CONTAINER_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'destroy-unreferenced-disks': _is_flag, 'force': _is_flag, 'purge': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'destroy-unreferenced-disks': KEEP, 'force': KEEP, 'purge': KEEP, },
)


def validate_container_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.delete; nothing if it is sound."""
    return validate(record, _CONTAINER_DELETE)


def redact_container_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.delete as they may be written."""
    return redact(params, _CONTAINER_DELETE_RULES, hasher)


_CONTAINER_UPDATE: Final = Spec(
    events.CONTAINER_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'arch': _is_container_arch, 'cmode': _is_container_cmode, 'console': _is_flag, 'cores': _is_container_cores, 'cpulimit': _is_container_cpulimit, 'cpuunits': _is_container_cpuunits, 'debug': _is_flag, 'delete': _is_container_dev, 'description': is_masked, 'digest': _is_digest, 'entrypoint': is_masked, 'env': is_masked, 'features': _is_container_dev, 'hookscript': _is_container_dev, 'hostname': _is_container_ostemplate, 'lock': _is_container_lock, 'memory': _is_container_memory, 'nameserver': _is_container_dev, 'onboot': _is_flag, 'ostype': _is_container_ostype, 'protection': _is_flag, 'rootfs': _is_container_dev, 'searchdomain': _is_container_dev, 'startup': _is_container_dev, 'swap': _is_container_swap, 'tags': _is_container_dev, 'template': _is_flag, 'timezone': _is_container_dev, 'tty': _is_container_tty, 'unprivileged': _is_flag, },
    ('node', 'vmid'),
    {'dev': (255, _is_container_dev), 'mp': (255, _is_container_dev), 'net': (31, _is_container_dev), 'unused': (255, _is_container_dev), },
    {'arch': _is_container_arch, 'cmode': _is_container_cmode, 'console': _is_flag, 'cores': _is_container_cores, 'cpulimit': _is_container_cpulimit, 'cpuunits': _is_container_cpuunits, 'debug': _is_flag, 'delete': _is_container_dev, 'description': is_masked, 'digest': _is_digest, 'entrypoint': is_masked, 'env': is_masked, 'features': _is_container_dev, 'hookscript': _is_container_dev, 'hostname': _is_container_ostemplate, 'lock': _is_container_lock, 'memory': _is_container_memory, 'nameserver': _is_container_dev, 'onboot': _is_flag, 'ostype': _is_container_ostype, 'protection': _is_flag, 'rootfs': _is_container_dev, 'searchdomain': _is_container_dev, 'startup': _is_container_dev, 'swap': _is_container_swap, 'tags': _is_container_dev, 'template': _is_flag, 'timezone': _is_container_dev, 'tty': _is_container_tty, 'unprivileged': _is_flag, },
    {'dev': (255, _is_container_dev), 'mp': (255, _is_container_dev), 'net': (31, _is_container_dev), 'unused': (255, _is_container_dev), },
    object_id='/vms/{vmid}',
)
_CONTAINER_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'arch': KEEP, 'cmode': KEEP, 'console': KEEP, 'cores': KEEP, 'cpulimit': KEEP, 'cpuunits': KEEP, 'debug': KEEP, 'delete': Separated(KEEP, ', ;'), 'description': MASKED, 'digest': KEEP, 'entrypoint': MASKED, 'env': MASKED, 'features': Properties({'force_rw_sys': KEEP, 'fuse': KEEP, 'keyctl': KEEP, 'mknod': KEEP, 'mount': KEEP, 'nesting': KEEP}, ''), 'hookscript': KEEP, 'hostname': KEEP, 'lock': KEEP, 'memory': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'onboot': KEEP, 'ostype': KEEP, 'protection': KEEP, 'rootfs': Properties({'acl': KEEP, 'mountoptions': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume'), 'searchdomain': Separated(KEEP, ', ;'), 'startup': KEEP, 'swap': KEEP, 'tags': Separated(KEEP, ', ;'), 'template': KEEP, 'timezone': KEEP, 'tty': KEEP, 'unprivileged': KEEP, },
    {'dev': (255, Properties({'deny-write': KEEP, 'gid': KEEP, 'mode': KEEP, 'path': KEEP, 'uid': KEEP}, 'path')), 'mp': (255, Properties({'acl': KEEP, 'backup': KEEP, 'keepattrs': KEEP, 'mountoptions': KEEP, 'mp': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume')), 'net': (31, Properties({'bridge': KEEP, 'firewall': KEEP, 'gw': KEEP, 'gw6': KEEP, 'host-managed': KEEP, 'hwaddr': KEEP, 'ip': KEEP, 'ip6': KEEP, 'link_down': KEEP, 'mtu': KEEP, 'name': KEEP, 'rate': KEEP, 'tag': KEEP, 'trunks': KEEP, 'type': KEEP}, '')), 'unused': (255, Properties({'volume': KEEP}, 'volume')), },
)


def validate_container_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.update; nothing if it is sound."""
    return validate(record, _CONTAINER_UPDATE)


def redact_container_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.update as they may be written."""
    return redact(params, _CONTAINER_UPDATE_RULES, hasher)


_CONTAINER_START: Final = Spec(
    events.CONTAINER_START,
    {'node': _is_node, 'vmid': _is_vmid, 'debug': _is_flag, 'skiplock': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_START_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'debug': KEEP, 'skiplock': KEEP, },
)


def validate_container_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.start; nothing if it is sound."""
    return validate(record, _CONTAINER_START)


def redact_container_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.start as they may be written."""
    return redact(params, _CONTAINER_START_RULES, hasher)


_CONTAINER_STOP: Final = Spec(
    events.CONTAINER_STOP,
    {'node': _is_node, 'vmid': _is_vmid, 'overrule-shutdown': _is_flag, 'skiplock': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_STOP_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'overrule-shutdown': KEEP, 'skiplock': KEEP, },
)


def validate_container_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.stop; nothing if it is sound."""
    return validate(record, _CONTAINER_STOP)


def redact_container_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.stop as they may be written."""
    return redact(params, _CONTAINER_STOP_RULES, hasher)


_CONTAINER_SHUTDOWN: Final = Spec(
    events.CONTAINER_SHUTDOWN,
    {'node': _is_node, 'vmid': _is_vmid, 'forceStop': _is_flag, 'timeout': _is_container_swap, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_SHUTDOWN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'forceStop': KEEP, 'timeout': KEEP, },
)


def validate_container_shutdown(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.shutdown; nothing if it is sound."""
    return validate(record, _CONTAINER_SHUTDOWN)


def redact_container_shutdown(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.shutdown as they may be written."""
    return redact(params, _CONTAINER_SHUTDOWN_RULES, hasher)


_CONTAINER_SUSPEND: Final = Spec(
    events.CONTAINER_SUSPEND,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_SUSPEND_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_container_suspend(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.suspend; nothing if it is sound."""
    return validate(record, _CONTAINER_SUSPEND)


def redact_container_suspend(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.suspend as they may be written."""
    return redact(params, _CONTAINER_SUSPEND_RULES, hasher)


_CONTAINER_RESUME: Final = Spec(
    events.CONTAINER_RESUME,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_RESUME_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_container_resume(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.resume; nothing if it is sound."""
    return validate(record, _CONTAINER_RESUME)


def redact_container_resume(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.resume as they may be written."""
    return redact(params, _CONTAINER_RESUME_RULES, hasher)


_CONTAINER_REBOOT: Final = Spec(
    events.CONTAINER_REBOOT,
    {'node': _is_node, 'vmid': _is_vmid, 'timeout': _is_container_swap, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_REBOOT_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'timeout': KEEP, },
)


def validate_container_reboot(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.reboot; nothing if it is sound."""
    return validate(record, _CONTAINER_REBOOT)


def redact_container_reboot(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.reboot as they may be written."""
    return redact(params, _CONTAINER_REBOOT_RULES, hasher)


_CONTAINER_REMOTE_MIGRATE: Final = Spec(
    events.CONTAINER_REMOTE_MIGRATE,
    {'node': _is_node, 'vmid': _is_vmid, 'target-bridge': _is_container_dev, 'target-endpoint': _is_container_dev, 'target-storage': _is_container_dev, 'bwlimit': _is_container_bwlimit, 'delete': _is_flag, 'online': _is_flag, 'restart': _is_flag, 'target-vmid': _is_vmid, 'timeout': _is_container_timeout, },
    ('node', 'vmid', 'target-bridge', 'target-endpoint', 'target-storage'),
    object_id='/vms/{vmid}',
)
_CONTAINER_REMOTE_MIGRATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'target-bridge': Separated(KEEP, ', ;'), 'target-endpoint': Properties({'apitoken': MASKED, 'host': KEEP, 'fingerprint': KEEP, 'port': KEEP}, ''), 'target-storage': Separated(KEEP, ', ;'), 'bwlimit': KEEP, 'delete': KEEP, 'online': KEEP, 'restart': KEEP, 'target-vmid': KEEP, 'timeout': KEEP, },
)


def validate_container_remote_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.remote-migrate; nothing if it is sound."""
    return validate(record, _CONTAINER_REMOTE_MIGRATE)


def redact_container_remote_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.remote-migrate as they may be written."""
    return redact(params, _CONTAINER_REMOTE_MIGRATE_RULES, hasher)


_CONTAINER_MIGRATE: Final = Spec(
    events.CONTAINER_MIGRATE,
    {'node': _is_node, 'vmid': _is_vmid, 'target': _is_node, 'bwlimit': _is_container_bwlimit, 'online': _is_flag, 'restart': _is_flag, 'target-storage': _is_container_dev, 'timeout': _is_container_timeout, },
    ('node', 'vmid', 'target'),
    object_id='/vms/{vmid}',
)
_CONTAINER_MIGRATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'target': KEEP, 'bwlimit': KEEP, 'online': KEEP, 'restart': KEEP, 'target-storage': Separated(KEEP, ', ;'), 'timeout': KEEP, },
)


def validate_container_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.migrate; nothing if it is sound."""
    return validate(record, _CONTAINER_MIGRATE)


def redact_container_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.migrate as they may be written."""
    return redact(params, _CONTAINER_MIGRATE_RULES, hasher)


_CONTAINER_CONVERT_TO_TEMPLATE: Final = Spec(
    events.CONTAINER_CONVERT_TO_TEMPLATE,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_CONVERT_TO_TEMPLATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_container_convert_to_template(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.convert-to-template; nothing if it is sound."""
    return validate(record, _CONTAINER_CONVERT_TO_TEMPLATE)


def redact_container_convert_to_template(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.convert-to-template as they may be written."""
    return redact(params, _CONTAINER_CONVERT_TO_TEMPLATE_RULES, hasher)


_CONTAINER_CLONE: Final = Spec(
    events.CONTAINER_CLONE,
    {'node': _is_node, 'vmid': _is_vmid, 'newid': _is_vmid, 'bwlimit': _is_container_bwlimit, 'description': is_masked, 'full': _is_flag, 'hostname': _is_container_dev, 'pool': _is_poolid, 'snapname': _is_snapshot_name, 'storage': _is_storage_id, 'target': _is_node, },
    ('node', 'vmid', 'newid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_CLONE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'newid': KEEP, 'bwlimit': KEEP, 'description': MASKED, 'full': KEEP, 'hostname': KEEP, 'pool': KEEP, 'snapname': KEEP, 'storage': KEEP, 'target': KEEP, },
)


def validate_container_clone(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.clone; nothing if it is sound."""
    return validate(record, _CONTAINER_CLONE)


def redact_container_clone(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.clone as they may be written."""
    return redact(params, _CONTAINER_CLONE_RULES, hasher)


_CONTAINER_MIGRATE_IN: Final = Spec(
    events.CONTAINER_MIGRATE_IN,
    {'node': _is_node, 'vmid': _is_vmid, 'bridges': _is_container_dev, 'storages': _is_container_dev, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_CONTAINER_MIGRATE_IN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'bridges': Separated(KEEP, ', ;'), 'storages': Separated(KEEP, ', ;'), },
)


def validate_container_migrate_in(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.migrate-in; nothing if it is sound."""
    return validate(record, _CONTAINER_MIGRATE_IN)


def redact_container_migrate_in(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.migrate-in as they may be written."""
    return redact(params, _CONTAINER_MIGRATE_IN_RULES, hasher)


_CONTAINER_MIGRATE_IN_CONNECT: Final = Spec(
    events.CONTAINER_MIGRATE_IN_CONNECT,
    {'node': _is_node, 'vmid': _is_vmid, 'socket': _is_container_dev, 'ticket': is_masked, },
    ('node', 'vmid', 'socket', 'ticket'),
    object_id='/vms/{vmid}',
)
_CONTAINER_MIGRATE_IN_CONNECT_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'socket': KEEP, 'ticket': MASKED, },
)


def validate_container_migrate_in_connect(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.migrate-in-connect; nothing if it is sound."""
    return validate(record, _CONTAINER_MIGRATE_IN_CONNECT)


def redact_container_migrate_in_connect(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.migrate-in-connect as they may be written."""
    return redact(params, _CONTAINER_MIGRATE_IN_CONNECT_RULES, hasher)


_CONTAINER_RESTORE: Final = Spec(
    events.CONTAINER_RESTORE,
    {'node': _is_node, 'vmid': _is_vmid, 'ostemplate': _is_container_ostemplate, 'arch': _is_container_arch, 'bwlimit': _is_container_bwlimit, 'cmode': _is_container_cmode, 'console': _is_flag, 'cores': _is_container_cores, 'cpulimit': _is_container_cpulimit, 'cpuunits': _is_container_cpuunits, 'debug': _is_flag, 'description': is_masked, 'entrypoint': is_masked, 'env': is_masked, 'features': _is_container_dev, 'force': _is_flag, 'ha-managed': _is_flag, 'hookscript': _is_container_dev, 'hostname': _is_container_ostemplate, 'ignore-unpack-errors': _is_flag, 'lock': _is_container_lock, 'memory': _is_container_memory, 'nameserver': _is_container_dev, 'onboot': _is_flag, 'ostype': _is_container_ostype, 'password': is_masked, 'pool': _is_poolid, 'protection': _is_flag, 'restore': _is_flag, 'rootfs': _is_container_dev, 'searchdomain': _is_container_dev, 'ssh-public-keys': _is_container_dev, 'start': _is_flag, 'startup': _is_container_dev, 'storage': _is_storage_id, 'swap': _is_container_swap, 'tags': _is_container_dev, 'template': _is_flag, 'timezone': _is_container_dev, 'tty': _is_container_tty, 'unique': _is_flag, 'unprivileged': _is_flag, },
    ('node', 'vmid', 'ostemplate'),
    {'dev': (255, _is_container_dev), 'mp': (255, _is_container_dev), 'net': (31, _is_container_dev), 'unused': (255, _is_container_dev), },
    {},
    {},
    object_id='/vms/{vmid}',
)
_CONTAINER_RESTORE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'ostemplate': KEEP, 'arch': KEEP, 'bwlimit': KEEP, 'cmode': KEEP, 'console': KEEP, 'cores': KEEP, 'cpulimit': KEEP, 'cpuunits': KEEP, 'debug': KEEP, 'description': MASKED, 'entrypoint': MASKED, 'env': MASKED, 'features': Properties({'force_rw_sys': KEEP, 'fuse': KEEP, 'keyctl': KEEP, 'mknod': KEEP, 'mount': KEEP, 'nesting': KEEP}, ''), 'force': KEEP, 'ha-managed': KEEP, 'hookscript': KEEP, 'hostname': KEEP, 'ignore-unpack-errors': KEEP, 'lock': KEEP, 'memory': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'onboot': KEEP, 'ostype': KEEP, 'password': MASKED, 'pool': KEEP, 'protection': KEEP, 'restore': KEEP, 'rootfs': Properties({'acl': KEEP, 'mountoptions': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume'), 'searchdomain': Separated(KEEP, ', ;'), 'ssh-public-keys': KEEP, 'start': KEEP, 'startup': KEEP, 'storage': KEEP, 'swap': KEEP, 'tags': Separated(KEEP, ', ;'), 'template': KEEP, 'timezone': KEEP, 'tty': KEEP, 'unique': KEEP, 'unprivileged': KEEP, },
    {'dev': (255, Properties({'deny-write': KEEP, 'gid': KEEP, 'mode': KEEP, 'path': KEEP, 'uid': KEEP}, 'path')), 'mp': (255, Properties({'acl': KEEP, 'backup': KEEP, 'keepattrs': KEEP, 'mountoptions': KEEP, 'mp': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume')), 'net': (31, Properties({'bridge': KEEP, 'firewall': KEEP, 'gw': KEEP, 'gw6': KEEP, 'host-managed': KEEP, 'hwaddr': KEEP, 'ip': KEEP, 'ip6': KEEP, 'link_down': KEEP, 'mtu': KEEP, 'name': KEEP, 'rate': KEEP, 'tag': KEEP, 'trunks': KEEP, 'type': KEEP}, '')), 'unused': (255, Properties({'volume': KEEP}, 'volume')), },
)


def validate_container_restore(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.restore; nothing if it is sound."""
    return validate(record, _CONTAINER_RESTORE)


def redact_container_restore(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.restore as they may be written."""
    return redact(params, _CONTAINER_RESTORE_RULES, hasher)


_CONTAINER_REVERT_PENDING: Final = Spec(
    events.CONTAINER_REVERT_PENDING,
    {'node': _is_node, 'vmid': _is_vmid, 'revert': _is_container_dev, 'arch': _is_container_arch, 'cmode': _is_container_cmode, 'console': _is_flag, 'cores': _is_container_cores, 'cpulimit': _is_container_cpulimit, 'cpuunits': _is_container_cpuunits, 'debug': _is_flag, 'delete': _is_container_dev, 'description': is_masked, 'digest': _is_digest, 'entrypoint': is_masked, 'env': is_masked, 'features': _is_container_dev, 'hookscript': _is_container_dev, 'hostname': _is_container_ostemplate, 'lock': _is_container_lock, 'memory': _is_container_memory, 'nameserver': _is_container_dev, 'onboot': _is_flag, 'ostype': _is_container_ostype, 'protection': _is_flag, 'rootfs': _is_container_dev, 'searchdomain': _is_container_dev, 'startup': _is_container_dev, 'swap': _is_container_swap, 'tags': _is_container_dev, 'template': _is_flag, 'timezone': _is_container_dev, 'tty': _is_container_tty, 'unprivileged': _is_flag, },
    ('node', 'vmid', 'revert'),
    {'dev': (255, _is_container_dev), 'mp': (255, _is_container_dev), 'net': (31, _is_container_dev), 'unused': (255, _is_container_dev), },
    {'arch': _is_container_arch, 'cmode': _is_container_cmode, 'console': _is_flag, 'cores': _is_container_cores, 'cpulimit': _is_container_cpulimit, 'cpuunits': _is_container_cpuunits, 'debug': _is_flag, 'delete': _is_container_dev, 'description': is_masked, 'digest': _is_digest, 'entrypoint': is_masked, 'env': is_masked, 'features': _is_container_dev, 'hookscript': _is_container_dev, 'hostname': _is_container_ostemplate, 'lock': _is_container_lock, 'memory': _is_container_memory, 'nameserver': _is_container_dev, 'onboot': _is_flag, 'ostype': _is_container_ostype, 'protection': _is_flag, 'rootfs': _is_container_dev, 'searchdomain': _is_container_dev, 'startup': _is_container_dev, 'swap': _is_container_swap, 'tags': _is_container_dev, 'template': _is_flag, 'timezone': _is_container_dev, 'tty': _is_container_tty, 'unprivileged': _is_flag, },
    {'dev': (255, _is_container_dev), 'mp': (255, _is_container_dev), 'net': (31, _is_container_dev), 'unused': (255, _is_container_dev), },
    object_id='/vms/{vmid}',
)
_CONTAINER_REVERT_PENDING_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'revert': Separated(KEEP, ', ;'), 'arch': KEEP, 'cmode': KEEP, 'console': KEEP, 'cores': KEEP, 'cpulimit': KEEP, 'cpuunits': KEEP, 'debug': KEEP, 'delete': Separated(KEEP, ', ;'), 'description': MASKED, 'digest': KEEP, 'entrypoint': MASKED, 'env': MASKED, 'features': Properties({'force_rw_sys': KEEP, 'fuse': KEEP, 'keyctl': KEEP, 'mknod': KEEP, 'mount': KEEP, 'nesting': KEEP}, ''), 'hookscript': KEEP, 'hostname': KEEP, 'lock': KEEP, 'memory': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'onboot': KEEP, 'ostype': KEEP, 'protection': KEEP, 'rootfs': Properties({'acl': KEEP, 'mountoptions': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume'), 'searchdomain': Separated(KEEP, ', ;'), 'startup': KEEP, 'swap': KEEP, 'tags': Separated(KEEP, ', ;'), 'template': KEEP, 'timezone': KEEP, 'tty': KEEP, 'unprivileged': KEEP, },
    {'dev': (255, Properties({'deny-write': KEEP, 'gid': KEEP, 'mode': KEEP, 'path': KEEP, 'uid': KEEP}, 'path')), 'mp': (255, Properties({'acl': KEEP, 'backup': KEEP, 'keepattrs': KEEP, 'mountoptions': KEEP, 'mp': KEEP, 'quota': KEEP, 'replicate': KEEP, 'ro': KEEP, 'shared': KEEP, 'size': KEEP, 'volume': KEEP}, 'volume')), 'net': (31, Properties({'bridge': KEEP, 'firewall': KEEP, 'gw': KEEP, 'gw6': KEEP, 'host-managed': KEEP, 'hwaddr': KEEP, 'ip': KEEP, 'ip6': KEEP, 'link_down': KEEP, 'mtu': KEEP, 'name': KEEP, 'rate': KEEP, 'tag': KEEP, 'trunks': KEEP, 'type': KEEP}, '')), 'unused': (255, Properties({'volume': KEEP}, 'volume')), },
)


def validate_container_revert_pending(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.container.revert-pending; nothing if it is sound."""
    return validate(record, _CONTAINER_REVERT_PENDING)


def redact_container_revert_pending(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.container.revert-pending as they may be written."""
    return redact(params, _CONTAINER_REVERT_PENDING_RULES, hasher)


def point_container_create(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_CREATE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        ostemplate: Any = UNSET,
        arch: Any = UNSET,
        bwlimit: Any = UNSET,
        cmode: Any = UNSET,
        console: Any = UNSET,
        cores: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        debug: Any = UNSET,
        description: Any = UNSET,
        entrypoint: Any = UNSET,
        env: Any = UNSET,
        features: Any = UNSET,
        force: Any = UNSET,
        ha_managed: Any = UNSET,
        hookscript: Any = UNSET,
        hostname: Any = UNSET,
        ignore_unpack_errors: Any = UNSET,
        lock: Any = UNSET,
        memory: Any = UNSET,
        nameserver: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        password: Any = UNSET,
        pool: Any = UNSET,
        protection: Any = UNSET,
        restore: Any = UNSET,
        rootfs: Any = UNSET,
        searchdomain: Any = UNSET,
        ssh_public_keys: Any = UNSET,
        start: Any = UNSET,
        startup: Any = UNSET,
        storage: Any = UNSET,
        swap: Any = UNSET,
        tags: Any = UNSET,
        template: Any = UNSET,
        timezone: Any = UNSET,
        tty: Any = UNSET,
        unique: Any = UNSET,
        unprivileged: Any = UNSET,
        dev: Any = UNSET,
        mp: Any = UNSET,
        net: Any = UNSET,
        unused: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'ostemplate': ostemplate, 'arch': arch, 'bwlimit': bwlimit, 'cmode': cmode, 'console': console, 'cores': cores, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'debug': debug, 'description': description, 'entrypoint': entrypoint, 'env': env, 'features': features, 'force': force, 'ha-managed': ha_managed, 'hookscript': hookscript, 'hostname': hostname, 'ignore-unpack-errors': ignore_unpack_errors, 'lock': lock, 'memory': memory, 'nameserver': nameserver, 'onboot': onboot, 'ostype': ostype, 'password': password, 'pool': pool, 'protection': protection, 'restore': restore, 'rootfs': rootfs, 'searchdomain': searchdomain, 'ssh-public-keys': ssh_public_keys, 'start': start, 'startup': startup, 'storage': storage, 'swap': swap, 'tags': tags, 'template': template, 'timezone': timezone, 'tty': tty, 'unique': unique, 'unprivileged': unprivileged, **numbered('dev', dev), **numbered('mp', mp), **numbered('net', net), **numbered('unused', unused), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'destroy-unreferenced-disks', 'force', 'purge')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        destroy_unreferenced_disks: Any = UNSET,
        force: Any = UNSET,
        purge: Any = UNSET,
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
            and (destroy_unreferenced_disks is UNSET or _type(destroy_unreferenced_disks) is bool)
            and (force is UNSET or _type(force) is bool)
            and (purge is UNSET or _type(purge) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, destroy_unreferenced_disks, force, purge),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'destroy-unreferenced-disks': destroy_unreferenced_disks, 'force': force, 'purge': purge, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_update(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_UPDATE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        arch: Any = UNSET,
        cmode: Any = UNSET,
        console: Any = UNSET,
        cores: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        debug: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        entrypoint: Any = UNSET,
        env: Any = UNSET,
        features: Any = UNSET,
        hookscript: Any = UNSET,
        hostname: Any = UNSET,
        lock: Any = UNSET,
        memory: Any = UNSET,
        nameserver: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        protection: Any = UNSET,
        rootfs: Any = UNSET,
        searchdomain: Any = UNSET,
        startup: Any = UNSET,
        swap: Any = UNSET,
        tags: Any = UNSET,
        template: Any = UNSET,
        timezone: Any = UNSET,
        tty: Any = UNSET,
        unprivileged: Any = UNSET,
        dev: Any = UNSET,
        mp: Any = UNSET,
        net: Any = UNSET,
        unused: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'arch': arch, 'cmode': cmode, 'console': console, 'cores': cores, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'debug': debug, 'delete': delete, 'description': description, 'digest': digest, 'entrypoint': entrypoint, 'env': env, 'features': features, 'hookscript': hookscript, 'hostname': hostname, 'lock': lock, 'memory': memory, 'nameserver': nameserver, 'onboot': onboot, 'ostype': ostype, 'protection': protection, 'rootfs': rootfs, 'searchdomain': searchdomain, 'startup': startup, 'swap': swap, 'tags': tags, 'template': template, 'timezone': timezone, 'tty': tty, 'unprivileged': unprivileged, **numbered('dev', dev), **numbered('mp', mp), **numbered('net', net), **numbered('unused', unused), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_start(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'debug', 'skiplock')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        debug: Any = UNSET,
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
            and (debug is UNSET or _type(debug) is bool)
            and (skiplock is UNSET or _type(skiplock) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, debug, skiplock),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'debug': debug, 'skiplock': skiplock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_stop(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'overrule-shutdown', 'skiplock')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        overrule_shutdown: Any = UNSET,
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
            and (overrule_shutdown is UNSET or _type(overrule_shutdown) is bool)
            and (skiplock is UNSET or _type(skiplock) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, overrule_shutdown, skiplock),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'overrule-shutdown': overrule_shutdown, 'skiplock': skiplock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_SHUTDOWN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'forceStop', 'timeout')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        forceStop: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (forceStop is UNSET or _type(forceStop) is bool)
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, forceStop, timeout),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'forceStop': forceStop, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_suspend(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_SUSPEND."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_resume(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_RESUME."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_reboot(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_REBOOT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'timeout')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, timeout),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_remote_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_REMOTE_MIGRATE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        target_bridge: Any = UNSET,
        target_endpoint: Any = UNSET,
        target_storage: Any = UNSET,
        bwlimit: Any = UNSET,
        delete: Any = UNSET,
        online: Any = UNSET,
        restart: Any = UNSET,
        target_vmid: Any = UNSET,
        timeout: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'target-bridge': target_bridge, 'target-endpoint': target_endpoint, 'target-storage': target_storage, 'bwlimit': bwlimit, 'delete': delete, 'online': online, 'restart': restart, 'target-vmid': target_vmid, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_MIGRATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'target', 'bwlimit', 'online', 'restart', 'target-storage', 'timeout')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        target: Any = UNSET,
        bwlimit: Any = UNSET,
        online: Any = UNSET,
        restart: Any = UNSET,
        target_storage: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(target) is str and _len(target) <= 63 and _p0(target) is not None
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (online is UNSET or _type(online) is bool)
            and (restart is UNSET or _type(restart) is bool)
            and (target_storage is UNSET or _type(target_storage) is str and _len(target_storage) <= 4096)
            and (timeout is UNSET or _type(timeout) is int and -9223372036854775808 <= timeout <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, target, bwlimit, online, restart, target_storage, timeout),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'target': target, 'bwlimit': bwlimit, 'online': online, 'restart': restart, 'target-storage': target_storage, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_convert_to_template(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_CONVERT_TO_TEMPLATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_clone(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_CLONE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'newid', 'bwlimit', 'description', 'full', 'hostname', 'pool', 'snapname', 'storage', 'target')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        newid: Any = UNSET,
        bwlimit: Any = UNSET,
        description: Any = UNSET,
        full: Any = UNSET,
        hostname: Any = UNSET,
        pool: Any = UNSET,
        snapname: Any = UNSET,
        storage: Any = UNSET,
        target: Any = UNSET,
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
            and _type(newid) is int and 100 <= newid <= 999999999
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (full is UNSET or _type(full) is bool)
            and (hostname is UNSET or _type(hostname) is str and _len(hostname) <= 4096)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096 and _p1(pool) is not None)
            and (snapname is UNSET or _type(snapname) is str and _len(snapname) <= 40 and _p3(snapname) is not None)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None)
            and (target is UNSET or _type(target) is str and _len(target) <= 63 and _p0(target) is not None)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, newid, bwlimit, UNSET if description is UNSET else MASK, full, hostname, pool, snapname, storage, target),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'newid': newid, 'bwlimit': bwlimit, 'description': description, 'full': full, 'hostname': hostname, 'pool': pool, 'snapname': snapname, 'storage': storage, 'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_migrate_in(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_MIGRATE_IN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'bridges', 'storages')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        bridges: Any = UNSET,
        storages: Any = UNSET,
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
            and (bridges is UNSET or _type(bridges) is str and _len(bridges) <= 4096)
            and (storages is UNSET or _type(storages) is str and _len(storages) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, bridges, storages),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'bridges': bridges, 'storages': storages, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_migrate_in_connect(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_MIGRATE_IN_CONNECT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'socket', 'ticket')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        socket: Any = UNSET,
        ticket: Any = UNSET,
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
            and _type(socket) is str and _len(socket) <= 4096
            and ticket is not UNSET
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, socket, MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'socket': socket, 'ticket': ticket, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_restore(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_RESTORE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        ostemplate: Any = UNSET,
        arch: Any = UNSET,
        bwlimit: Any = UNSET,
        cmode: Any = UNSET,
        console: Any = UNSET,
        cores: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        debug: Any = UNSET,
        description: Any = UNSET,
        entrypoint: Any = UNSET,
        env: Any = UNSET,
        features: Any = UNSET,
        force: Any = UNSET,
        ha_managed: Any = UNSET,
        hookscript: Any = UNSET,
        hostname: Any = UNSET,
        ignore_unpack_errors: Any = UNSET,
        lock: Any = UNSET,
        memory: Any = UNSET,
        nameserver: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        password: Any = UNSET,
        pool: Any = UNSET,
        protection: Any = UNSET,
        restore: Any = UNSET,
        rootfs: Any = UNSET,
        searchdomain: Any = UNSET,
        ssh_public_keys: Any = UNSET,
        start: Any = UNSET,
        startup: Any = UNSET,
        storage: Any = UNSET,
        swap: Any = UNSET,
        tags: Any = UNSET,
        template: Any = UNSET,
        timezone: Any = UNSET,
        tty: Any = UNSET,
        unique: Any = UNSET,
        unprivileged: Any = UNSET,
        dev: Any = UNSET,
        mp: Any = UNSET,
        net: Any = UNSET,
        unused: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'ostemplate': ostemplate, 'arch': arch, 'bwlimit': bwlimit, 'cmode': cmode, 'console': console, 'cores': cores, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'debug': debug, 'description': description, 'entrypoint': entrypoint, 'env': env, 'features': features, 'force': force, 'ha-managed': ha_managed, 'hookscript': hookscript, 'hostname': hostname, 'ignore-unpack-errors': ignore_unpack_errors, 'lock': lock, 'memory': memory, 'nameserver': nameserver, 'onboot': onboot, 'ostype': ostype, 'password': password, 'pool': pool, 'protection': protection, 'restore': restore, 'rootfs': rootfs, 'searchdomain': searchdomain, 'ssh-public-keys': ssh_public_keys, 'start': start, 'startup': startup, 'storage': storage, 'swap': swap, 'tags': tags, 'template': template, 'timezone': timezone, 'tty': tty, 'unique': unique, 'unprivileged': unprivileged, **numbered('dev', dev), **numbered('mp', mp), **numbered('net', net), **numbered('unused', unused), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_container_revert_pending(point: Point) -> Callable[..., bool]:
    """The audit point of CONTAINER_REVERT_PENDING."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        revert: Any = UNSET,
        arch: Any = UNSET,
        cmode: Any = UNSET,
        console: Any = UNSET,
        cores: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        debug: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        entrypoint: Any = UNSET,
        env: Any = UNSET,
        features: Any = UNSET,
        hookscript: Any = UNSET,
        hostname: Any = UNSET,
        lock: Any = UNSET,
        memory: Any = UNSET,
        nameserver: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        protection: Any = UNSET,
        rootfs: Any = UNSET,
        searchdomain: Any = UNSET,
        startup: Any = UNSET,
        swap: Any = UNSET,
        tags: Any = UNSET,
        template: Any = UNSET,
        timezone: Any = UNSET,
        tty: Any = UNSET,
        unprivileged: Any = UNSET,
        dev: Any = UNSET,
        mp: Any = UNSET,
        net: Any = UNSET,
        unused: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'revert': revert, 'arch': arch, 'cmode': cmode, 'console': console, 'cores': cores, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'debug': debug, 'delete': delete, 'description': description, 'digest': digest, 'entrypoint': entrypoint, 'env': env, 'features': features, 'hookscript': hookscript, 'hostname': hostname, 'lock': lock, 'memory': memory, 'nameserver': nameserver, 'onboot': onboot, 'ostype': ostype, 'protection': protection, 'rootfs': rootfs, 'searchdomain': searchdomain, 'startup': startup, 'swap': swap, 'tags': tags, 'template': template, 'timezone': timezone, 'tty': tty, 'unprivileged': unprivileged, **numbered('dev', dev), **numbered('mp', mp), **numbered('net', net), **numbered('unused', unused), **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.CONTAINER_CREATE.id: point_container_create,
    events.CONTAINER_DELETE.id: point_container_delete,
    events.CONTAINER_UPDATE.id: point_container_update,
    events.CONTAINER_START.id: point_container_start,
    events.CONTAINER_STOP.id: point_container_stop,
    events.CONTAINER_SHUTDOWN.id: point_container_shutdown,
    events.CONTAINER_SUSPEND.id: point_container_suspend,
    events.CONTAINER_RESUME.id: point_container_resume,
    events.CONTAINER_REBOOT.id: point_container_reboot,
    events.CONTAINER_REMOTE_MIGRATE.id: point_container_remote_migrate,
    events.CONTAINER_MIGRATE.id: point_container_migrate,
    events.CONTAINER_CONVERT_TO_TEMPLATE.id: point_container_convert_to_template,
    events.CONTAINER_CLONE.id: point_container_clone,
    events.CONTAINER_MIGRATE_IN.id: point_container_migrate_in,
    events.CONTAINER_MIGRATE_IN_CONNECT.id: point_container_migrate_in_connect,
    events.CONTAINER_RESTORE.id: point_container_restore,
    events.CONTAINER_REVERT_PENDING.id: point_container_revert_pending,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.CONTAINER_CREATE.id: validate_container_create,
    events.CONTAINER_DELETE.id: validate_container_delete,
    events.CONTAINER_UPDATE.id: validate_container_update,
    events.CONTAINER_START.id: validate_container_start,
    events.CONTAINER_STOP.id: validate_container_stop,
    events.CONTAINER_SHUTDOWN.id: validate_container_shutdown,
    events.CONTAINER_SUSPEND.id: validate_container_suspend,
    events.CONTAINER_RESUME.id: validate_container_resume,
    events.CONTAINER_REBOOT.id: validate_container_reboot,
    events.CONTAINER_REMOTE_MIGRATE.id: validate_container_remote_migrate,
    events.CONTAINER_MIGRATE.id: validate_container_migrate,
    events.CONTAINER_CONVERT_TO_TEMPLATE.id: validate_container_convert_to_template,
    events.CONTAINER_CLONE.id: validate_container_clone,
    events.CONTAINER_MIGRATE_IN.id: validate_container_migrate_in,
    events.CONTAINER_MIGRATE_IN_CONNECT.id: validate_container_migrate_in_connect,
    events.CONTAINER_RESTORE.id: validate_container_restore,
    events.CONTAINER_REVERT_PENDING.id: validate_container_revert_pending,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.CONTAINER_CREATE.id: _CONTAINER_CREATE,
    events.CONTAINER_DELETE.id: _CONTAINER_DELETE,
    events.CONTAINER_UPDATE.id: _CONTAINER_UPDATE,
    events.CONTAINER_START.id: _CONTAINER_START,
    events.CONTAINER_STOP.id: _CONTAINER_STOP,
    events.CONTAINER_SHUTDOWN.id: _CONTAINER_SHUTDOWN,
    events.CONTAINER_SUSPEND.id: _CONTAINER_SUSPEND,
    events.CONTAINER_RESUME.id: _CONTAINER_RESUME,
    events.CONTAINER_REBOOT.id: _CONTAINER_REBOOT,
    events.CONTAINER_REMOTE_MIGRATE.id: _CONTAINER_REMOTE_MIGRATE,
    events.CONTAINER_MIGRATE.id: _CONTAINER_MIGRATE,
    events.CONTAINER_CONVERT_TO_TEMPLATE.id: _CONTAINER_CONVERT_TO_TEMPLATE,
    events.CONTAINER_CLONE.id: _CONTAINER_CLONE,
    events.CONTAINER_MIGRATE_IN.id: _CONTAINER_MIGRATE_IN,
    events.CONTAINER_MIGRATE_IN_CONNECT.id: _CONTAINER_MIGRATE_IN_CONNECT,
    events.CONTAINER_RESTORE.id: _CONTAINER_RESTORE,
    events.CONTAINER_REVERT_PENDING.id: _CONTAINER_REVERT_PENDING,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.CONTAINER_CREATE.id: redact_container_create,
    events.CONTAINER_DELETE.id: redact_container_delete,
    events.CONTAINER_UPDATE.id: redact_container_update,
    events.CONTAINER_START.id: redact_container_start,
    events.CONTAINER_STOP.id: redact_container_stop,
    events.CONTAINER_SHUTDOWN.id: redact_container_shutdown,
    events.CONTAINER_SUSPEND.id: redact_container_suspend,
    events.CONTAINER_RESUME.id: redact_container_resume,
    events.CONTAINER_REBOOT.id: redact_container_reboot,
    events.CONTAINER_REMOTE_MIGRATE.id: redact_container_remote_migrate,
    events.CONTAINER_MIGRATE.id: redact_container_migrate,
    events.CONTAINER_CONVERT_TO_TEMPLATE.id: redact_container_convert_to_template,
    events.CONTAINER_CLONE.id: redact_container_clone,
    events.CONTAINER_MIGRATE_IN.id: redact_container_migrate_in,
    events.CONTAINER_MIGRATE_IN_CONNECT.id: redact_container_migrate_in_connect,
    events.CONTAINER_RESTORE.id: redact_container_restore,
    events.CONTAINER_REVERT_PENDING.id: redact_container_revert_pending,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.CONTAINER_CREATE.id: _CONTAINER_CREATE_RULES,
    events.CONTAINER_DELETE.id: _CONTAINER_DELETE_RULES,
    events.CONTAINER_UPDATE.id: _CONTAINER_UPDATE_RULES,
    events.CONTAINER_START.id: _CONTAINER_START_RULES,
    events.CONTAINER_STOP.id: _CONTAINER_STOP_RULES,
    events.CONTAINER_SHUTDOWN.id: _CONTAINER_SHUTDOWN_RULES,
    events.CONTAINER_SUSPEND.id: _CONTAINER_SUSPEND_RULES,
    events.CONTAINER_RESUME.id: _CONTAINER_RESUME_RULES,
    events.CONTAINER_REBOOT.id: _CONTAINER_REBOOT_RULES,
    events.CONTAINER_REMOTE_MIGRATE.id: _CONTAINER_REMOTE_MIGRATE_RULES,
    events.CONTAINER_MIGRATE.id: _CONTAINER_MIGRATE_RULES,
    events.CONTAINER_CONVERT_TO_TEMPLATE.id: _CONTAINER_CONVERT_TO_TEMPLATE_RULES,
    events.CONTAINER_CLONE.id: _CONTAINER_CLONE_RULES,
    events.CONTAINER_MIGRATE_IN.id: _CONTAINER_MIGRATE_IN_RULES,
    events.CONTAINER_MIGRATE_IN_CONNECT.id: _CONTAINER_MIGRATE_IN_CONNECT_RULES,
    events.CONTAINER_RESTORE.id: _CONTAINER_RESTORE_RULES,
    events.CONTAINER_REVERT_PENDING.id: _CONTAINER_REVERT_PENDING_RULES,
}
