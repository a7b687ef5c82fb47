"""The events of the area 'container': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, is_number, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
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
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P0(v) is not None


def _is_poolid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P1(v) is not None


def _is_snapshot_name(v: object) -> bool:
    return type(v) is str and len(v) <= 40 and v[-1:] != '\n' and _P3(v) is not None


def _is_storage_id(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P2(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_CONTAINER_CREATE: Final = Spec(
    events.CONTAINER_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'ostemplate': _is_container_ostemplate, 'arch': _is_container_arch, 'bwlimit': _is_container_bwlimit, 'cmode': _is_container_cmode, 'console': _is_flag, 'cores': _is_container_cores, 'cpulimit': _is_container_cpulimit, 'cpuunits': _is_container_cpuunits, 'debug': _is_flag, 'description': is_masked, 'entrypoint': is_masked, 'env': is_masked, 'features': _is_container_dev, 'force': _is_flag, 'ha-managed': _is_flag, 'hookscript': _is_container_dev, 'hostname': _is_container_ostemplate, 'ignore-unpack-errors': _is_flag, 'lock': _is_container_lock, 'memory': _is_container_memory, 'nameserver': _is_container_dev, 'onboot': _is_flag, 'ostype': _is_container_ostype, 'password': is_masked, 'pool': _is_poolid, 'protection': _is_flag, 'restore': _is_flag, 'rootfs': _is_container_dev, 'searchdomain': _is_container_dev, 'ssh-public-keys': _is_container_dev, 'start': _is_flag, 'startup': _is_container_dev, 'storage': _is_storage_id, 'swap': _is_container_swap, 'tags': _is_container_dev, 'template': _is_flag, 'timezone': _is_container_dev, 'tty': _is_container_tty, 'unique': _is_flag, 'unprivileged': _is_flag, },
    ('node', 'vmid', 'ostemplate'),
    {'dev': (255, _is_container_dev), 'mp': (255, _is_container_dev), 'net': (31, _is_container_dev), 'unused': (255, _is_container_dev), },
    {},
    {},
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
