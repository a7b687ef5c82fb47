"""The events of the area 'vm': checks of records and redaction of parameters.

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
_P1: Final = fullmatch('(?:ide|sata|scsi|virtio)[0-9]+')
_P10: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P2: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]*[A-Za-z0-9]')
_P3: Final = fullmatch('/dev/parport[0-9]+|/dev/usb/lp[0-9]+')
_P4: Final = fullmatch('[A-Za-z0-9\\-._]+(?:/[A-Za-z0-9\\-._]+){0,2}')
_P5: Final = fullmatch('/dev/[^\\n]+|socket')
_P6: Final = fullmatch('now|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:T[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2})?')
_P7: Final = fullmatch('[A-Fa-f0-9]{8}(?:-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}|[01]')
_P8: Final = fullmatch('[A-Fa-f0-9.:]+/[0-9]{1,3}')
_P9: Final = fullmatch('net[0-9]+=[0-9]+(?:,net[0-9]+=[0-9]+)*')


def _is_cidr(v: object) -> bool:
    return type(v) is str and _P8(v) is not None


def _is_configid(v: object) -> bool:
    return type(v) is str and len(v) <= 40 and _P10(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 40


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_poolid(v: object) -> bool:
    return type(v) is str and _P4(v) is not None


def _is_storage_id(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_vm_action(v: object) -> bool:
    return type(v) is str and v in {'start', 'stop'}


def _is_vm_affinity(v: object) -> bool:
    return type(v) is str


def _is_vm_arch(v: object) -> bool:
    return type(v) is str and v in {'aarch64', 'x86_64'}


def _is_vm_archive(v: object) -> bool:
    return type(v) is str and len(v) <= 255


def _is_vm_background_delay(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 30


def _is_vm_balloon(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_vm_bios(v: object) -> bool:
    return type(v) is str and v in {'ovmf', 'seabios'}


def _is_vm_bootdisk(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_vm_citype(v: object) -> bool:
    return type(v) is str and v in {'configdrive2', 'nocloud', 'opennebula'}


def _is_vm_cores(v: object) -> bool:
    return is_integer(v) and v >= 1


def _is_vm_cpulimit(v: object) -> bool:
    return is_number(v) and 0 <= v <= 128


def _is_vm_cpuunits(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 262144


def _is_vm_disk(v: object) -> bool:
    return type(v) is str and v in {'efidisk0', 'ide0', 'ide1', 'ide2', 'ide3', 'sata0', 'sata1', 'sata2', 'sata3', 'sata4', 'sata5', 'scsi0', 'scsi1', 'scsi10', 'scsi11', 'scsi12', 'scsi13', 'scsi14', 'scsi15', 'scsi16', 'scsi17', 'scsi18', 'scsi19', 'scsi2', 'scsi20', 'scsi21', 'scsi22', 'scsi23', 'scsi24', 'scsi25', 'scsi26', 'scsi27', 'scsi28', 'scsi29', 'scsi3', 'scsi30', 'scsi4', 'scsi5', 'scsi6', 'scsi7', 'scsi8', 'scsi9', 'tpmstate0', 'virtio0', 'virtio1', 'virtio10', 'virtio11', 'virtio12', 'virtio13', 'virtio14', 'virtio15', 'virtio2', 'virtio3', 'virtio4', 'virtio5', 'virtio6', 'virtio7', 'virtio8', 'virtio9'}


def _is_vm_format(v: object) -> bool:
    return type(v) is str and v in {'qcow2', 'raw', 'vmdk'}


def _is_vm_hugepages(v: object) -> bool:
    return type(v) is str and v in {'1024', '2', 'any'}


def _is_vm_keyboard(v: object) -> bool:
    return type(v) is str and v in {'da', 'de', 'de-ch', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sl', 'sv', 'tr'}


def _is_vm_lock(v: object) -> bool:
    return type(v) is str and v in {'backup', 'clone', 'create', 'migrate', 'rollback', 'snapshot', 'snapshot-delete', 'suspended', 'suspending'}


def _is_vm_migrate_downtime(v: object) -> bool:
    return is_number(v) and v >= 0


def _is_vm_migration_type(v: object) -> bool:
    return type(v) is str and v in {'insecure', 'secure'}


def _is_vm_nets_host_mtu(v: object) -> bool:
    return type(v) is str and _P9(v) is not None


def _is_vm_ostype(v: object) -> bool:
    return type(v) is str and v in {'l24', 'l26', 'other', 'solaris', 'w2k', 'w2k3', 'w2k8', 'win10', 'win11', 'win7', 'win8', 'wvista', 'wxp'}


def _is_vm_parallel(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


def _is_vm_scsihw(v: object) -> bool:
    return type(v) is str and v in {'lsi', 'lsi53c810', 'megasas', 'pvscsi', 'virtio-scsi-pci', 'virtio-scsi-single'}


def _is_vm_serial(v: object) -> bool:
    return type(v) is str and _P5(v) is not None


def _is_vm_shares(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 50000


def _is_vm_startdate(v: object) -> bool:
    return type(v) is str and _P6(v) is not None


def _is_vm_stateuri(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_vm_type(v: object) -> bool:
    return type(v) is str and v in {'meta', 'network', 'user'}


def _is_vm_vmgenid(v: object) -> bool:
    return type(v) is str and _P7(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_VM_CREATE: Final = Spec(
    events.VM_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'acpi': _is_flag, 'affinity': _is_vm_affinity, 'agent': _is_vm_affinity, 'allow-ksm': _is_flag, 'amd-sev': _is_vm_affinity, 'arch': _is_vm_arch, 'args': is_masked, 'audio0': _is_vm_affinity, 'autostart': _is_flag, 'balloon': _is_vm_balloon, 'bios': _is_vm_bios, 'boot': _is_vm_affinity, 'bootdisk': _is_vm_bootdisk, 'bwlimit': _is_vm_balloon, 'cdrom': _is_vm_affinity, 'cicustom': _is_vm_affinity, 'cipassword': is_masked, 'citype': _is_vm_citype, 'ciupgrade': _is_flag, 'ciuser': _is_vm_affinity, 'cores': _is_vm_cores, 'cpu': _is_vm_affinity, 'cpulimit': _is_vm_cpulimit, 'cpuunits': _is_vm_cpuunits, 'description': is_masked, 'efidisk0': _is_vm_affinity, 'force': _is_flag, 'freeze': _is_flag, 'ha-managed': _is_flag, 'hookscript': _is_vm_affinity, 'hotplug': _is_vm_affinity, 'hugepages': _is_vm_hugepages, 'import-working-storage': _is_storage_id, 'intel-tdx': _is_vm_affinity, 'ivshmem': _is_vm_affinity, 'keephugepages': _is_flag, 'keyboard': _is_vm_keyboard, 'kvm': _is_flag, 'live-restore': _is_flag, 'localtime': _is_flag, 'lock': _is_vm_lock, 'machine': _is_vm_affinity, 'memory': _is_vm_affinity, 'migrate_downtime': _is_vm_migrate_downtime, 'migrate_speed': _is_vm_balloon, 'name': _is_vm_affinity, 'nameserver': _is_vm_affinity, 'numa': _is_flag, 'onboot': _is_flag, 'ostype': _is_vm_ostype, 'pool': _is_poolid, 'protection': _is_flag, 'reboot': _is_flag, 'rng0': _is_vm_affinity, 'scsihw': _is_vm_scsihw, 'searchdomain': _is_vm_affinity, 'shares': _is_vm_shares, 'smbios1': _is_vm_affinity, 'smp': _is_vm_cores, 'sockets': _is_vm_cores, 'spice_enhancements': _is_vm_affinity, 'sshkeys': _is_vm_affinity, 'start': _is_flag, 'startdate': _is_vm_startdate, 'startup': _is_vm_affinity, 'storage': _is_storage_id, 'tablet': _is_flag, 'tags': _is_vm_affinity, 'tdf': _is_flag, 'template': _is_flag, 'tpmstate0': _is_vm_affinity, 'unique': _is_flag, 'vcpus': _is_vm_cores, 'vga': _is_vm_affinity, 'vmgenid': _is_vm_vmgenid, 'vmstatestorage': _is_storage_id, 'watchdog': _is_vm_affinity, },
    ('node', 'vmid'),
    {'hostpci': (15, _is_vm_affinity), 'ide': (3, _is_vm_affinity), 'ipconfig': (31, _is_vm_affinity), 'net': (31, _is_vm_affinity), 'numa': (7, _is_vm_affinity), 'parallel': (2, _is_vm_parallel), 'sata': (5, _is_vm_affinity), 'scsi': (30, _is_vm_affinity), 'serial': (3, _is_vm_serial), 'unused': (255, _is_vm_affinity), 'usb': (13, _is_vm_affinity), 'virtio': (15, _is_vm_affinity), 'virtiofs': (9, _is_vm_affinity), },
    {},
    {},
    object_id='/vms/{vmid}',
)
_VM_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'acpi': KEEP, 'affinity': KEEP, 'agent': Properties({'enabled': KEEP, 'freeze-fs': KEEP, 'freeze-fs-on-backup': KEEP, 'fstrim_cloned_disks': KEEP, 'guest-fsfreeze': KEEP, 'type': KEEP}, 'enabled'), 'allow-ksm': KEEP, 'amd-sev': Properties({'allow-smt': KEEP, 'kernel-hashes': KEEP, 'no-debug': KEEP, 'no-key-sharing': KEEP, 'type': KEEP}, 'type'), 'arch': KEEP, 'args': MASKED, 'audio0': Properties({'device': KEEP, 'driver': KEEP}, ''), 'autostart': KEEP, 'balloon': KEEP, 'bios': KEEP, 'boot': Properties({'legacy': KEEP, 'order': KEEP}, 'legacy'), 'bootdisk': KEEP, 'bwlimit': KEEP, 'cdrom': KEEP, 'cicustom': Properties({'meta': KEEP, 'network': KEEP, 'user': KEEP, 'vendor': KEEP}, ''), 'cipassword': MASKED, 'citype': KEEP, 'ciupgrade': KEEP, 'ciuser': KEEP, 'cores': KEEP, 'cpu': Properties({'cputype': KEEP, 'flags': KEEP, 'guest-phys-bits': KEEP, 'hidden': KEEP, 'hv-vendor-id': KEEP, 'phys-bits': KEEP, 'reported-model': KEEP}, 'cputype'), 'cpulimit': KEEP, 'cpuunits': KEEP, 'description': MASKED, 'efidisk0': Properties({'efitype': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'ms-cert': KEEP, 'pre-enrolled-keys': KEEP, 'size': KEEP, 'volume': KEEP}, 'file'), 'force': KEEP, 'freeze': KEEP, 'ha-managed': KEEP, 'hookscript': KEEP, 'hotplug': KEEP, 'hugepages': KEEP, 'import-working-storage': KEEP, 'intel-tdx': Properties({'attestation': KEEP, 'type': KEEP, 'vsock-cid': KEEP, 'vsock-port': KEEP}, 'type'), 'ivshmem': Properties({'name': KEEP, 'size': KEEP}, ''), 'keephugepages': KEEP, 'keyboard': KEEP, 'kvm': KEEP, 'live-restore': KEEP, 'localtime': KEEP, 'lock': KEEP, 'machine': Properties({'aw-bits': KEEP, 'enable-s3': KEEP, 'enable-s4': KEEP, 'type': KEEP, 'viommu': KEEP}, 'type'), 'memory': Properties({'current': KEEP}, 'current'), 'migrate_downtime': KEEP, 'migrate_speed': KEEP, 'name': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'numa': KEEP, 'onboot': KEEP, 'ostype': KEEP, 'pool': KEEP, 'protection': KEEP, 'reboot': KEEP, 'rng0': Properties({'max_bytes': KEEP, 'period': KEEP, 'source': KEEP}, 'source'), 'scsihw': KEEP, 'searchdomain': KEEP, 'shares': KEEP, 'smbios1': Properties({'base64': KEEP, 'family': MASKED, 'manufacturer': MASKED, 'product': MASKED, 'serial': MASKED, 'sku': MASKED, 'uuid': KEEP, 'version': MASKED}, ''), 'smp': KEEP, 'sockets': KEEP, 'spice_enhancements': Properties({'foldersharing': KEEP, 'videostreaming': KEEP}, ''), 'sshkeys': KEEP, 'start': KEEP, 'startdate': KEEP, 'startup': KEEP, 'storage': KEEP, 'tablet': KEEP, 'tags': Separated(KEEP, ', ;'), 'tdf': KEEP, 'template': KEEP, 'tpmstate0': Properties({'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'size': KEEP, 'version': KEEP, 'volume': KEEP}, 'file'), 'unique': KEEP, 'vcpus': KEEP, 'vga': Properties({'clipboard': KEEP, 'memory': KEEP, 'type': KEEP}, 'type'), 'vmgenid': KEEP, 'vmstatestorage': KEEP, 'watchdog': Properties({'action': KEEP, 'model': KEEP}, 'model'), },
    {'hostpci': (15, Properties({'device-id': KEEP, 'driver': KEEP, 'host': KEEP, 'legacy-igd': KEEP, 'mapping': KEEP, 'mdev': KEEP, 'pcie': KEEP, 'rombar': KEEP, 'romfile': KEEP, 'sub-device-id': KEEP, 'sub-vendor-id': KEEP, 'vendor-id': KEEP, 'x-vga': KEEP}, 'host')), 'ide': (3, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'model': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'ipconfig': (31, Properties({'gw': KEEP, 'gw6': KEEP, 'ip': KEEP, 'ip6': KEEP}, '')), 'net': (31, Properties({'bridge': KEEP, 'e1000': KEEP, 'e1000-82540em': KEEP, 'e1000-82544gc': KEEP, 'e1000-82545em': KEEP, 'e1000e': KEEP, 'firewall': KEEP, 'i82551': KEEP, 'i82557b': KEEP, 'i82559er': KEEP, 'link_down': KEEP, 'macaddr': KEEP, 'model': KEEP, 'mtu': KEEP, 'ne2k_isa': KEEP, 'ne2k_pci': KEEP, 'pcnet': KEEP, 'queues': KEEP, 'rate': KEEP, 'rtl8139': KEEP, 'tag': KEEP, 'trunks': KEEP, 'virtio': KEEP, 'vmxnet3': KEEP}, 'model')), 'numa': (7, Properties({'cpus': KEEP, 'hostnodes': KEEP, 'memory': KEEP, 'policy': KEEP}, '')), 'parallel': (2, KEEP), 'sata': (5, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'scsi': (30, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'product': KEEP, 'queues': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'scsiblock': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'vendor': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'serial': (3, KEEP), 'unused': (255, Properties({'file': KEEP, 'volume': KEEP}, 'file')), 'usb': (13, Properties({'host': KEEP, 'mapping': KEEP, 'usb3': KEEP}, 'host')), 'virtio': (15, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'volume': KEEP, 'werror': KEEP}, 'file')), 'virtiofs': (9, Properties({'cache': KEEP, 'direct-io': KEEP, 'dirid': KEEP, 'expose-acl': KEEP, 'expose-xattr': KEEP}, 'dirid')), },
)


def validate_vm_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.create; nothing if it is sound."""
    return validate(record, _VM_CREATE)


def redact_vm_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.create as they may be written."""
    return redact(params, _VM_CREATE_RULES, hasher)


_VM_DELETE: Final = Spec(
    events.VM_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'destroy-unreferenced-disks': _is_flag, 'purge': _is_flag, 'skiplock': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'destroy-unreferenced-disks': KEEP, 'purge': KEEP, 'skiplock': KEEP, },
)


def validate_vm_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.delete; nothing if it is sound."""
    return validate(record, _VM_DELETE)


def redact_vm_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.delete as they may be written."""
    return redact(params, _VM_DELETE_RULES, hasher)


_VM_UPDATE: Final = Spec(
    events.VM_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'acpi': _is_flag, 'affinity': _is_vm_affinity, 'agent': _is_vm_affinity, 'allow-ksm': _is_flag, 'amd-sev': _is_vm_affinity, 'arch': _is_vm_arch, 'args': is_masked, 'audio0': _is_vm_affinity, 'autostart': _is_flag, 'background_delay': _is_vm_background_delay, 'balloon': _is_vm_balloon, 'bios': _is_vm_bios, 'boot': _is_vm_affinity, 'bootdisk': _is_vm_bootdisk, 'cdrom': _is_vm_affinity, 'cicustom': _is_vm_affinity, 'cipassword': is_masked, 'citype': _is_vm_citype, 'ciupgrade': _is_flag, 'ciuser': _is_vm_affinity, 'cores': _is_vm_cores, 'cpu': _is_vm_affinity, 'cpulimit': _is_vm_cpulimit, 'cpuunits': _is_vm_cpuunits, 'delete': _is_vm_affinity, 'description': is_masked, 'digest': _is_digest, 'efidisk0': _is_vm_affinity, 'force': _is_flag, 'freeze': _is_flag, 'hookscript': _is_vm_affinity, 'hotplug': _is_vm_affinity, 'hugepages': _is_vm_hugepages, 'import-working-storage': _is_storage_id, 'intel-tdx': _is_vm_affinity, 'ivshmem': _is_vm_affinity, 'keephugepages': _is_flag, 'keyboard': _is_vm_keyboard, 'kvm': _is_flag, 'localtime': _is_flag, 'lock': _is_vm_lock, 'machine': _is_vm_affinity, 'memory': _is_vm_affinity, 'migrate_downtime': _is_vm_migrate_downtime, 'migrate_speed': _is_vm_balloon, 'name': _is_vm_affinity, 'nameserver': _is_vm_affinity, 'numa': _is_flag, 'onboot': _is_flag, 'ostype': _is_vm_ostype, 'protection': _is_flag, 'reboot': _is_flag, 'rng0': _is_vm_affinity, 'scsihw': _is_vm_scsihw, 'searchdomain': _is_vm_affinity, 'shares': _is_vm_shares, 'skiplock': _is_flag, 'smbios1': _is_vm_affinity, 'smp': _is_vm_cores, 'sockets': _is_vm_cores, 'spice_enhancements': _is_vm_affinity, 'sshkeys': _is_vm_affinity, 'startdate': _is_vm_startdate, 'startup': _is_vm_affinity, 'tablet': _is_flag, 'tags': _is_vm_affinity, 'tdf': _is_flag, 'template': _is_flag, 'tpmstate0': _is_vm_affinity, 'vcpus': _is_vm_cores, 'vga': _is_vm_affinity, 'vmgenid': _is_vm_vmgenid, 'vmstatestorage': _is_storage_id, 'watchdog': _is_vm_affinity, },
    ('node', 'vmid'),
    {'hostpci': (15, _is_vm_affinity), 'ide': (3, _is_vm_affinity), 'ipconfig': (31, _is_vm_affinity), 'net': (31, _is_vm_affinity), 'numa': (7, _is_vm_affinity), 'parallel': (2, _is_vm_parallel), 'sata': (5, _is_vm_affinity), 'scsi': (30, _is_vm_affinity), 'serial': (3, _is_vm_serial), 'unused': (255, _is_vm_affinity), 'usb': (13, _is_vm_affinity), 'virtio': (15, _is_vm_affinity), 'virtiofs': (9, _is_vm_affinity), },
    {'acpi': _is_flag, 'affinity': _is_vm_affinity, 'agent': _is_vm_affinity, 'allow-ksm': _is_flag, 'amd-sev': _is_vm_affinity, 'arch': _is_vm_arch, 'args': is_masked, 'audio0': _is_vm_affinity, 'autostart': _is_flag, 'background_delay': _is_vm_background_delay, 'balloon': _is_vm_balloon, 'bios': _is_vm_bios, 'boot': _is_vm_affinity, 'bootdisk': _is_vm_bootdisk, 'cdrom': _is_vm_affinity, 'cicustom': _is_vm_affinity, 'cipassword': is_masked, 'citype': _is_vm_citype, 'ciupgrade': _is_flag, 'ciuser': _is_vm_affinity, 'cores': _is_vm_cores, 'cpu': _is_vm_affinity, 'cpulimit': _is_vm_cpulimit, 'cpuunits': _is_vm_cpuunits, 'delete': _is_vm_affinity, 'description': is_masked, 'digest': _is_digest, 'efidisk0': _is_vm_affinity, 'force': _is_flag, 'freeze': _is_flag, 'hookscript': _is_vm_affinity, 'hotplug': _is_vm_affinity, 'hugepages': _is_vm_hugepages, 'import-working-storage': _is_storage_id, 'intel-tdx': _is_vm_affinity, 'ivshmem': _is_vm_affinity, 'keephugepages': _is_flag, 'keyboard': _is_vm_keyboard, 'kvm': _is_flag, 'localtime': _is_flag, 'lock': _is_vm_lock, 'machine': _is_vm_affinity, 'memory': _is_vm_affinity, 'migrate_downtime': _is_vm_migrate_downtime, 'migrate_speed': _is_vm_balloon, 'name': _is_vm_affinity, 'nameserver': _is_vm_affinity, 'numa': _is_flag, 'onboot': _is_flag, 'ostype': _is_vm_ostype, 'protection': _is_flag, 'reboot': _is_flag, 'rng0': _is_vm_affinity, 'scsihw': _is_vm_scsihw, 'searchdomain': _is_vm_affinity, 'shares': _is_vm_shares, 'skiplock': _is_flag, 'smbios1': _is_vm_affinity, 'smp': _is_vm_cores, 'sockets': _is_vm_cores, 'spice_enhancements': _is_vm_affinity, 'sshkeys': _is_vm_affinity, 'startdate': _is_vm_startdate, 'startup': _is_vm_affinity, 'tablet': _is_flag, 'tags': _is_vm_affinity, 'tdf': _is_flag, 'template': _is_flag, 'tpmstate0': _is_vm_affinity, 'vcpus': _is_vm_cores, 'vga': _is_vm_affinity, 'vmgenid': _is_vm_vmgenid, 'vmstatestorage': _is_storage_id, 'watchdog': _is_vm_affinity, },
    {'hostpci': (15, _is_vm_affinity), 'ide': (3, _is_vm_affinity), 'ipconfig': (31, _is_vm_affinity), 'net': (31, _is_vm_affinity), 'numa': (7, _is_vm_affinity), 'parallel': (2, _is_vm_parallel), 'sata': (5, _is_vm_affinity), 'scsi': (30, _is_vm_affinity), 'serial': (3, _is_vm_serial), 'unused': (255, _is_vm_affinity), 'usb': (13, _is_vm_affinity), 'virtio': (15, _is_vm_affinity), 'virtiofs': (9, _is_vm_affinity), },
    object_id='/vms/{vmid}',
)
_VM_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'acpi': KEEP, 'affinity': KEEP, 'agent': Properties({'enabled': KEEP, 'freeze-fs': KEEP, 'freeze-fs-on-backup': KEEP, 'fstrim_cloned_disks': KEEP, 'guest-fsfreeze': KEEP, 'type': KEEP}, 'enabled'), 'allow-ksm': KEEP, 'amd-sev': Properties({'allow-smt': KEEP, 'kernel-hashes': KEEP, 'no-debug': KEEP, 'no-key-sharing': KEEP, 'type': KEEP}, 'type'), 'arch': KEEP, 'args': MASKED, 'audio0': Properties({'device': KEEP, 'driver': KEEP}, ''), 'autostart': KEEP, 'background_delay': KEEP, 'balloon': KEEP, 'bios': KEEP, 'boot': Properties({'legacy': KEEP, 'order': KEEP}, 'legacy'), 'bootdisk': KEEP, 'cdrom': KEEP, 'cicustom': Properties({'meta': KEEP, 'network': KEEP, 'user': KEEP, 'vendor': KEEP}, ''), 'cipassword': MASKED, 'citype': KEEP, 'ciupgrade': KEEP, 'ciuser': KEEP, 'cores': KEEP, 'cpu': Properties({'cputype': KEEP, 'flags': KEEP, 'guest-phys-bits': KEEP, 'hidden': KEEP, 'hv-vendor-id': KEEP, 'phys-bits': KEEP, 'reported-model': KEEP}, 'cputype'), 'cpulimit': KEEP, 'cpuunits': KEEP, 'delete': Separated(KEEP, ', ;'), 'description': MASKED, 'digest': KEEP, 'efidisk0': Properties({'efitype': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'ms-cert': KEEP, 'pre-enrolled-keys': KEEP, 'size': KEEP, 'volume': KEEP}, 'file'), 'force': KEEP, 'freeze': KEEP, 'hookscript': KEEP, 'hotplug': KEEP, 'hugepages': KEEP, 'import-working-storage': KEEP, 'intel-tdx': Properties({'attestation': KEEP, 'type': KEEP, 'vsock-cid': KEEP, 'vsock-port': KEEP}, 'type'), 'ivshmem': Properties({'name': KEEP, 'size': KEEP}, ''), 'keephugepages': KEEP, 'keyboard': KEEP, 'kvm': KEEP, 'localtime': KEEP, 'lock': KEEP, 'machine': Properties({'aw-bits': KEEP, 'enable-s3': KEEP, 'enable-s4': KEEP, 'type': KEEP, 'viommu': KEEP}, 'type'), 'memory': Properties({'current': KEEP}, 'current'), 'migrate_downtime': KEEP, 'migrate_speed': KEEP, 'name': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'numa': KEEP, 'onboot': KEEP, 'ostype': KEEP, 'protection': KEEP, 'reboot': KEEP, 'rng0': Properties({'max_bytes': KEEP, 'period': KEEP, 'source': KEEP}, 'source'), 'scsihw': KEEP, 'searchdomain': KEEP, 'shares': KEEP, 'skiplock': KEEP, 'smbios1': Properties({'base64': KEEP, 'family': MASKED, 'manufacturer': MASKED, 'product': MASKED, 'serial': MASKED, 'sku': MASKED, 'uuid': KEEP, 'version': MASKED}, ''), 'smp': KEEP, 'sockets': KEEP, 'spice_enhancements': Properties({'foldersharing': KEEP, 'videostreaming': KEEP}, ''), 'sshkeys': KEEP, 'startdate': KEEP, 'startup': KEEP, 'tablet': KEEP, 'tags': Separated(KEEP, ', ;'), 'tdf': KEEP, 'template': KEEP, 'tpmstate0': Properties({'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'size': KEEP, 'version': KEEP, 'volume': KEEP}, 'file'), 'vcpus': KEEP, 'vga': Properties({'clipboard': KEEP, 'memory': KEEP, 'type': KEEP}, 'type'), 'vmgenid': KEEP, 'vmstatestorage': KEEP, 'watchdog': Properties({'action': KEEP, 'model': KEEP}, 'model'), },
    {'hostpci': (15, Properties({'device-id': KEEP, 'driver': KEEP, 'host': KEEP, 'legacy-igd': KEEP, 'mapping': KEEP, 'mdev': KEEP, 'pcie': KEEP, 'rombar': KEEP, 'romfile': KEEP, 'sub-device-id': KEEP, 'sub-vendor-id': KEEP, 'vendor-id': KEEP, 'x-vga': KEEP}, 'host')), 'ide': (3, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'model': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'ipconfig': (31, Properties({'gw': KEEP, 'gw6': KEEP, 'ip': KEEP, 'ip6': KEEP}, '')), 'net': (31, Properties({'bridge': KEEP, 'e1000': KEEP, 'e1000-82540em': KEEP, 'e1000-82544gc': KEEP, 'e1000-82545em': KEEP, 'e1000e': KEEP, 'firewall': KEEP, 'i82551': KEEP, 'i82557b': KEEP, 'i82559er': KEEP, 'link_down': KEEP, 'macaddr': KEEP, 'model': KEEP, 'mtu': KEEP, 'ne2k_isa': KEEP, 'ne2k_pci': KEEP, 'pcnet': KEEP, 'queues': KEEP, 'rate': KEEP, 'rtl8139': KEEP, 'tag': KEEP, 'trunks': KEEP, 'virtio': KEEP, 'vmxnet3': KEEP}, 'model')), 'numa': (7, Properties({'cpus': KEEP, 'hostnodes': KEEP, 'memory': KEEP, 'policy': KEEP}, '')), 'parallel': (2, KEEP), 'sata': (5, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'scsi': (30, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'product': KEEP, 'queues': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'scsiblock': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'vendor': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'serial': (3, KEEP), 'unused': (255, Properties({'file': KEEP, 'volume': KEEP}, 'file')), 'usb': (13, Properties({'host': KEEP, 'mapping': KEEP, 'usb3': KEEP}, 'host')), 'virtio': (15, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'volume': KEEP, 'werror': KEEP}, 'file')), 'virtiofs': (9, Properties({'cache': KEEP, 'direct-io': KEEP, 'dirid': KEEP, 'expose-acl': KEEP, 'expose-xattr': KEEP}, 'dirid')), },
)


def validate_vm_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.update; nothing if it is sound."""
    return validate(record, _VM_UPDATE)


def redact_vm_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.update as they may be written."""
    return redact(params, _VM_UPDATE_RULES, hasher)


_VM_RESTORE: Final = Spec(
    events.VM_RESTORE,
    {'node': _is_node, 'vmid': _is_vmid, 'archive': _is_vm_archive, 'acpi': _is_flag, 'affinity': _is_vm_affinity, 'agent': _is_vm_affinity, 'allow-ksm': _is_flag, 'amd-sev': _is_vm_affinity, 'arch': _is_vm_arch, 'args': is_masked, 'audio0': _is_vm_affinity, 'autostart': _is_flag, 'balloon': _is_vm_balloon, 'bios': _is_vm_bios, 'boot': _is_vm_affinity, 'bootdisk': _is_vm_bootdisk, 'bwlimit': _is_vm_balloon, 'cdrom': _is_vm_affinity, 'cicustom': _is_vm_affinity, 'cipassword': is_masked, 'citype': _is_vm_citype, 'ciupgrade': _is_flag, 'ciuser': _is_vm_affinity, 'cores': _is_vm_cores, 'cpu': _is_vm_affinity, 'cpulimit': _is_vm_cpulimit, 'cpuunits': _is_vm_cpuunits, 'description': is_masked, 'efidisk0': _is_vm_affinity, 'force': _is_flag, 'freeze': _is_flag, 'ha-managed': _is_flag, 'hookscript': _is_vm_affinity, 'hotplug': _is_vm_affinity, 'hugepages': _is_vm_hugepages, 'import-working-storage': _is_storage_id, 'intel-tdx': _is_vm_affinity, 'ivshmem': _is_vm_affinity, 'keephugepages': _is_flag, 'keyboard': _is_vm_keyboard, 'kvm': _is_flag, 'live-restore': _is_flag, 'localtime': _is_flag, 'lock': _is_vm_lock, 'machine': _is_vm_affinity, 'memory': _is_vm_affinity, 'migrate_downtime': _is_vm_migrate_downtime, 'migrate_speed': _is_vm_balloon, 'name': _is_vm_affinity, 'nameserver': _is_vm_affinity, 'numa': _is_flag, 'onboot': _is_flag, 'ostype': _is_vm_ostype, 'pool': _is_poolid, 'protection': _is_flag, 'reboot': _is_flag, 'rng0': _is_vm_affinity, 'scsihw': _is_vm_scsihw, 'searchdomain': _is_vm_affinity, 'shares': _is_vm_shares, 'smbios1': _is_vm_affinity, 'smp': _is_vm_cores, 'sockets': _is_vm_cores, 'spice_enhancements': _is_vm_affinity, 'sshkeys': _is_vm_affinity, 'start': _is_flag, 'startdate': _is_vm_startdate, 'startup': _is_vm_affinity, 'storage': _is_storage_id, 'tablet': _is_flag, 'tags': _is_vm_affinity, 'tdf': _is_flag, 'template': _is_flag, 'tpmstate0': _is_vm_affinity, 'unique': _is_flag, 'vcpus': _is_vm_cores, 'vga': _is_vm_affinity, 'vmgenid': _is_vm_vmgenid, 'vmstatestorage': _is_storage_id, 'watchdog': _is_vm_affinity, },
    ('node', 'vmid', 'archive'),
    {'hostpci': (15, _is_vm_affinity), 'ide': (3, _is_vm_affinity), 'ipconfig': (31, _is_vm_affinity), 'net': (31, _is_vm_affinity), 'numa': (7, _is_vm_affinity), 'parallel': (2, _is_vm_parallel), 'sata': (5, _is_vm_affinity), 'scsi': (30, _is_vm_affinity), 'serial': (3, _is_vm_serial), 'unused': (255, _is_vm_affinity), 'usb': (13, _is_vm_affinity), 'virtio': (15, _is_vm_affinity), 'virtiofs': (9, _is_vm_affinity), },
    {},
    {},
    object_id='/vms/{vmid}',
)
_VM_RESTORE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'archive': KEEP, 'acpi': KEEP, 'affinity': KEEP, 'agent': Properties({'enabled': KEEP, 'freeze-fs': KEEP, 'freeze-fs-on-backup': KEEP, 'fstrim_cloned_disks': KEEP, 'guest-fsfreeze': KEEP, 'type': KEEP}, 'enabled'), 'allow-ksm': KEEP, 'amd-sev': Properties({'allow-smt': KEEP, 'kernel-hashes': KEEP, 'no-debug': KEEP, 'no-key-sharing': KEEP, 'type': KEEP}, 'type'), 'arch': KEEP, 'args': MASKED, 'audio0': Properties({'device': KEEP, 'driver': KEEP}, ''), 'autostart': KEEP, 'balloon': KEEP, 'bios': KEEP, 'boot': Properties({'legacy': KEEP, 'order': KEEP}, 'legacy'), 'bootdisk': KEEP, 'bwlimit': KEEP, 'cdrom': KEEP, 'cicustom': Properties({'meta': KEEP, 'network': KEEP, 'user': KEEP, 'vendor': KEEP}, ''), 'cipassword': MASKED, 'citype': KEEP, 'ciupgrade': KEEP, 'ciuser': KEEP, 'cores': KEEP, 'cpu': Properties({'cputype': KEEP, 'flags': KEEP, 'guest-phys-bits': KEEP, 'hidden': KEEP, 'hv-vendor-id': KEEP, 'phys-bits': KEEP, 'reported-model': KEEP}, 'cputype'), 'cpulimit': KEEP, 'cpuunits': KEEP, 'description': MASKED, 'efidisk0': Properties({'efitype': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'ms-cert': KEEP, 'pre-enrolled-keys': KEEP, 'size': KEEP, 'volume': KEEP}, 'file'), 'force': KEEP, 'freeze': KEEP, 'ha-managed': KEEP, 'hookscript': KEEP, 'hotplug': KEEP, 'hugepages': KEEP, 'import-working-storage': KEEP, 'intel-tdx': Properties({'attestation': KEEP, 'type': KEEP, 'vsock-cid': KEEP, 'vsock-port': KEEP}, 'type'), 'ivshmem': Properties({'name': KEEP, 'size': KEEP}, ''), 'keephugepages': KEEP, 'keyboard': KEEP, 'kvm': KEEP, 'live-restore': KEEP, 'localtime': KEEP, 'lock': KEEP, 'machine': Properties({'aw-bits': KEEP, 'enable-s3': KEEP, 'enable-s4': KEEP, 'type': KEEP, 'viommu': KEEP}, 'type'), 'memory': Properties({'current': KEEP}, 'current'), 'migrate_downtime': KEEP, 'migrate_speed': KEEP, 'name': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'numa': KEEP, 'onboot': KEEP, 'ostype': KEEP, 'pool': KEEP, 'protection': KEEP, 'reboot': KEEP, 'rng0': Properties({'max_bytes': KEEP, 'period': KEEP, 'source': KEEP}, 'source'), 'scsihw': KEEP, 'searchdomain': KEEP, 'shares': KEEP, 'smbios1': Properties({'base64': KEEP, 'family': MASKED, 'manufacturer': MASKED, 'product': MASKED, 'serial': MASKED, 'sku': MASKED, 'uuid': KEEP, 'version': MASKED}, ''), 'smp': KEEP, 'sockets': KEEP, 'spice_enhancements': Properties({'foldersharing': KEEP, 'videostreaming': KEEP}, ''), 'sshkeys': KEEP, 'start': KEEP, 'startdate': KEEP, 'startup': KEEP, 'storage': KEEP, 'tablet': KEEP, 'tags': Separated(KEEP, ', ;'), 'tdf': KEEP, 'template': KEEP, 'tpmstate0': Properties({'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'size': KEEP, 'version': KEEP, 'volume': KEEP}, 'file'), 'unique': KEEP, 'vcpus': KEEP, 'vga': Properties({'clipboard': KEEP, 'memory': KEEP, 'type': KEEP}, 'type'), 'vmgenid': KEEP, 'vmstatestorage': KEEP, 'watchdog': Properties({'action': KEEP, 'model': KEEP}, 'model'), },
    {'hostpci': (15, Properties({'device-id': KEEP, 'driver': KEEP, 'host': KEEP, 'legacy-igd': KEEP, 'mapping': KEEP, 'mdev': KEEP, 'pcie': KEEP, 'rombar': KEEP, 'romfile': KEEP, 'sub-device-id': KEEP, 'sub-vendor-id': KEEP, 'vendor-id': KEEP, 'x-vga': KEEP}, 'host')), 'ide': (3, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'model': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'ipconfig': (31, Properties({'gw': KEEP, 'gw6': KEEP, 'ip': KEEP, 'ip6': KEEP}, '')), 'net': (31, Properties({'bridge': KEEP, 'e1000': KEEP, 'e1000-82540em': KEEP, 'e1000-82544gc': KEEP, 'e1000-82545em': KEEP, 'e1000e': KEEP, 'firewall': KEEP, 'i82551': KEEP, 'i82557b': KEEP, 'i82559er': KEEP, 'link_down': KEEP, 'macaddr': KEEP, 'model': KEEP, 'mtu': KEEP, 'ne2k_isa': KEEP, 'ne2k_pci': KEEP, 'pcnet': KEEP, 'queues': KEEP, 'rate': KEEP, 'rtl8139': KEEP, 'tag': KEEP, 'trunks': KEEP, 'virtio': KEEP, 'vmxnet3': KEEP}, 'model')), 'numa': (7, Properties({'cpus': KEEP, 'hostnodes': KEEP, 'memory': KEEP, 'policy': KEEP}, '')), 'parallel': (2, KEEP), 'sata': (5, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'scsi': (30, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'product': KEEP, 'queues': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'scsiblock': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'vendor': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'serial': (3, KEEP), 'unused': (255, Properties({'file': KEEP, 'volume': KEEP}, 'file')), 'usb': (13, Properties({'host': KEEP, 'mapping': KEEP, 'usb3': KEEP}, 'host')), 'virtio': (15, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'volume': KEEP, 'werror': KEEP}, 'file')), 'virtiofs': (9, Properties({'cache': KEEP, 'direct-io': KEEP, 'dirid': KEEP, 'expose-acl': KEEP, 'expose-xattr': KEEP}, 'dirid')), },
)


def validate_vm_restore(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.restore; nothing if it is sound."""
    return validate(record, _VM_RESTORE)


def redact_vm_restore(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.restore as they may be written."""
    return redact(params, _VM_RESTORE_RULES, hasher)


_VM_REGENERATE_CLOUDINIT: Final = Spec(
    events.VM_REGENERATE_CLOUDINIT,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_REGENERATE_CLOUDINIT_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_vm_regenerate_cloudinit(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.regenerate-cloudinit; nothing if it is sound."""
    return validate(record, _VM_REGENERATE_CLOUDINIT)


def redact_vm_regenerate_cloudinit(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.regenerate-cloudinit as they may be written."""
    return redact(params, _VM_REGENERATE_CLOUDINIT_RULES, hasher)


_VM_START: Final = Spec(
    events.VM_START,
    {'node': _is_node, 'vmid': _is_vmid, 'force-cpu': _is_vm_affinity, 'machine': _is_vm_affinity, 'migratedfrom': _is_node, 'migration_network': _is_cidr, 'migration_type': _is_vm_migration_type, 'nets-host-mtu': _is_vm_nets_host_mtu, 'skiplock': _is_flag, 'stateuri': _is_vm_stateuri, 'targetstorage': _is_vm_affinity, 'timeout': _is_vm_balloon, 'with-conntrack-state': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_START_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'force-cpu': KEEP, 'machine': Properties({'aw-bits': KEEP, 'enable-s3': KEEP, 'enable-s4': KEEP, 'type': KEEP, 'viommu': KEEP}, 'type'), 'migratedfrom': KEEP, 'migration_network': KEEP, 'migration_type': KEEP, 'nets-host-mtu': KEEP, 'skiplock': KEEP, 'stateuri': KEEP, 'targetstorage': Separated(KEEP, ', ;'), 'timeout': KEEP, 'with-conntrack-state': KEEP, },
)


def validate_vm_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.start; nothing if it is sound."""
    return validate(record, _VM_START)


def redact_vm_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.start as they may be written."""
    return redact(params, _VM_START_RULES, hasher)


_VM_STOP: Final = Spec(
    events.VM_STOP,
    {'node': _is_node, 'vmid': _is_vmid, 'keepActive': _is_flag, 'migratedfrom': _is_node, 'overrule-shutdown': _is_flag, 'skiplock': _is_flag, 'timeout': _is_vm_balloon, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_STOP_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'keepActive': KEEP, 'migratedfrom': KEEP, 'overrule-shutdown': KEEP, 'skiplock': KEEP, 'timeout': KEEP, },
)


def validate_vm_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.stop; nothing if it is sound."""
    return validate(record, _VM_STOP)


def redact_vm_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.stop as they may be written."""
    return redact(params, _VM_STOP_RULES, hasher)


_VM_RESET: Final = Spec(
    events.VM_RESET,
    {'node': _is_node, 'vmid': _is_vmid, 'skiplock': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_RESET_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'skiplock': KEEP, },
)


def validate_vm_reset(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.reset; nothing if it is sound."""
    return validate(record, _VM_RESET)


def redact_vm_reset(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.reset as they may be written."""
    return redact(params, _VM_RESET_RULES, hasher)


_VM_SHUTDOWN: Final = Spec(
    events.VM_SHUTDOWN,
    {'node': _is_node, 'vmid': _is_vmid, 'forceStop': _is_flag, 'keepActive': _is_flag, 'skiplock': _is_flag, 'timeout': _is_vm_balloon, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_SHUTDOWN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'forceStop': KEEP, 'keepActive': KEEP, 'skiplock': KEEP, 'timeout': KEEP, },
)


def validate_vm_shutdown(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.shutdown; nothing if it is sound."""
    return validate(record, _VM_SHUTDOWN)


def redact_vm_shutdown(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.shutdown as they may be written."""
    return redact(params, _VM_SHUTDOWN_RULES, hasher)


_VM_REBOOT: Final = Spec(
    events.VM_REBOOT,
    {'node': _is_node, 'vmid': _is_vmid, 'timeout': _is_vm_balloon, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_REBOOT_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'timeout': KEEP, },
)


def validate_vm_reboot(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.reboot; nothing if it is sound."""
    return validate(record, _VM_REBOOT)


def redact_vm_reboot(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.reboot as they may be written."""
    return redact(params, _VM_REBOOT_RULES, hasher)


_VM_SUSPEND: Final = Spec(
    events.VM_SUSPEND,
    {'node': _is_node, 'vmid': _is_vmid, 'skiplock': _is_flag, 'statestorage': _is_storage_id, 'todisk': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_SUSPEND_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'skiplock': KEEP, 'statestorage': KEEP, 'todisk': KEEP, },
)


def validate_vm_suspend(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.suspend; nothing if it is sound."""
    return validate(record, _VM_SUSPEND)


def redact_vm_suspend(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.suspend as they may be written."""
    return redact(params, _VM_SUSPEND_RULES, hasher)


_VM_RESUME: Final = Spec(
    events.VM_RESUME,
    {'node': _is_node, 'vmid': _is_vmid, 'nocheck': _is_flag, 'skiplock': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_RESUME_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'nocheck': KEEP, 'skiplock': KEEP, },
)


def validate_vm_resume(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.resume; nothing if it is sound."""
    return validate(record, _VM_RESUME)


def redact_vm_resume(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.resume as they may be written."""
    return redact(params, _VM_RESUME_RULES, hasher)


_VM_CLONE: Final = Spec(
    events.VM_CLONE,
    {'node': _is_node, 'vmid': _is_vmid, 'newid': _is_vmid, 'bwlimit': _is_vm_balloon, 'description': is_masked, 'format': _is_vm_format, 'full': _is_flag, 'name': _is_vm_affinity, 'pool': _is_poolid, 'snapname': _is_configid, 'storage': _is_storage_id, 'target': _is_node, },
    ('node', 'vmid', 'newid'),
    object_id='/vms/{vmid}',
)
_VM_CLONE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'newid': KEEP, 'bwlimit': KEEP, 'description': MASKED, 'format': KEEP, 'full': KEEP, 'name': KEEP, 'pool': KEEP, 'snapname': KEEP, 'storage': KEEP, 'target': KEEP, },
)


def validate_vm_clone(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.clone; nothing if it is sound."""
    return validate(record, _VM_CLONE)


def redact_vm_clone(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.clone as they may be written."""
    return redact(params, _VM_CLONE_RULES, hasher)


_VM_MIGRATE: Final = Spec(
    events.VM_MIGRATE,
    {'node': _is_node, 'vmid': _is_vmid, 'target': _is_node, 'bwlimit': _is_vm_balloon, 'force': _is_flag, 'migration_network': _is_cidr, 'migration_type': _is_vm_migration_type, 'online': _is_flag, 'targetstorage': _is_vm_affinity, 'with-conntrack-state': _is_flag, 'with-local-disks': _is_flag, },
    ('node', 'vmid', 'target'),
    object_id='/vms/{vmid}',
)
_VM_MIGRATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'target': KEEP, 'bwlimit': KEEP, 'force': KEEP, 'migration_network': KEEP, 'migration_type': KEEP, 'online': KEEP, 'targetstorage': Separated(KEEP, ', ;'), 'with-conntrack-state': KEEP, 'with-local-disks': KEEP, },
)


def validate_vm_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.migrate; nothing if it is sound."""
    return validate(record, _VM_MIGRATE)


def redact_vm_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.migrate as they may be written."""
    return redact(params, _VM_MIGRATE_RULES, hasher)


_VM_REMOTE_MIGRATE: Final = Spec(
    events.VM_REMOTE_MIGRATE,
    {'node': _is_node, 'vmid': _is_vmid, 'target-bridge': _is_vm_affinity, 'target-endpoint': _is_vm_affinity, 'target-storage': _is_vm_affinity, 'bwlimit': _is_vm_balloon, 'delete': _is_flag, 'online': _is_flag, 'target-vmid': _is_vmid, },
    ('node', 'vmid', 'target-bridge', 'target-endpoint', 'target-storage'),
    object_id='/vms/{vmid}',
)
_VM_REMOTE_MIGRATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'target-bridge': Separated(KEEP, ', ;'), 'target-endpoint': Properties({'apitoken': MASKED, 'fingerprint': KEEP, 'host': KEEP, 'port': KEEP}, ''), 'target-storage': Separated(KEEP, ', ;'), 'bwlimit': KEEP, 'delete': KEEP, 'online': KEEP, 'target-vmid': KEEP, },
)


def validate_vm_remote_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.remote-migrate; nothing if it is sound."""
    return validate(record, _VM_REMOTE_MIGRATE)


def redact_vm_remote_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.remote-migrate as they may be written."""
    return redact(params, _VM_REMOTE_MIGRATE_RULES, hasher)


_VM_SEND_MONITOR_COMMAND: Final = Spec(
    events.VM_SEND_MONITOR_COMMAND,
    {'node': _is_node, 'vmid': _is_vmid, 'command': is_masked, },
    ('node', 'vmid', 'command'),
    object_id='/vms/{vmid}',
)
_VM_SEND_MONITOR_COMMAND_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'command': MASKED, },
)


def validate_vm_send_monitor_command(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.send-monitor-command; nothing if it is sound."""
    return validate(record, _VM_SEND_MONITOR_COMMAND)


def redact_vm_send_monitor_command(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.send-monitor-command as they may be written."""
    return redact(params, _VM_SEND_MONITOR_COMMAND_RULES, hasher)


_VM_CONVERT_TO_TEMPLATE: Final = Spec(
    events.VM_CONVERT_TO_TEMPLATE,
    {'node': _is_node, 'vmid': _is_vmid, 'disk': _is_vm_disk, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_CONVERT_TO_TEMPLATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'disk': KEEP, },
)


def validate_vm_convert_to_template(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.convert-to-template; nothing if it is sound."""
    return validate(record, _VM_CONVERT_TO_TEMPLATE)


def redact_vm_convert_to_template(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.convert-to-template as they may be written."""
    return redact(params, _VM_CONVERT_TO_TEMPLATE_RULES, hasher)


_VM_MIGRATE_IN: Final = Spec(
    events.VM_MIGRATE_IN,
    {'node': _is_node, 'vmid': _is_vmid, 'bridges': _is_vm_affinity, 'storages': _is_vm_affinity, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_MIGRATE_IN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'bridges': Separated(KEEP, ', ;'), 'storages': Separated(KEEP, ', ;'), },
)


def validate_vm_migrate_in(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.migrate-in; nothing if it is sound."""
    return validate(record, _VM_MIGRATE_IN)


def redact_vm_migrate_in(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.migrate-in as they may be written."""
    return redact(params, _VM_MIGRATE_IN_RULES, hasher)


_VM_DBUS_VMSTATE_START: Final = Spec(
    events.VM_DBUS_VMSTATE_START,
    {'node': _is_node, 'vmid': _is_vmid, 'action': _is_vm_action, },
    ('node', 'vmid', 'action'),
    object_id='/vms/{vmid}',
)
_VM_DBUS_VMSTATE_START_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'action': KEEP, },
)


def validate_vm_dbus_vmstate_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.dbus-vmstate-start; nothing if it is sound."""
    return validate(record, _VM_DBUS_VMSTATE_START)


def redact_vm_dbus_vmstate_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.dbus-vmstate-start as they may be written."""
    return redact(params, _VM_DBUS_VMSTATE_START_RULES, hasher)


_VM_MIGRATE_IN_CONNECT: Final = Spec(
    events.VM_MIGRATE_IN_CONNECT,
    {'node': _is_node, 'vmid': _is_vmid, 'socket': _is_vm_affinity, 'ticket': is_masked, },
    ('node', 'vmid', 'socket', 'ticket'),
    object_id='/vms/{vmid}',
)
_VM_MIGRATE_IN_CONNECT_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'socket': KEEP, 'ticket': MASKED, },
)


def validate_vm_migrate_in_connect(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.migrate-in-connect; nothing if it is sound."""
    return validate(record, _VM_MIGRATE_IN_CONNECT)


def redact_vm_migrate_in_connect(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.migrate-in-connect as they may be written."""
    return redact(params, _VM_MIGRATE_IN_CONNECT_RULES, hasher)


_VM_READ_CLOUDINIT: Final = Spec(
    events.VM_READ_CLOUDINIT,
    {'node': _is_node, 'vmid': _is_vmid, 'type': _is_vm_type, },
    ('node', 'vmid', 'type'),
    object_id='/vms/{vmid}',
)
_VM_READ_CLOUDINIT_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'type': KEEP, },
)


def validate_vm_read_cloudinit(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.read-cloudinit; nothing if it is sound."""
    return validate(record, _VM_READ_CLOUDINIT)


def redact_vm_read_cloudinit(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.read-cloudinit as they may be written."""
    return redact(params, _VM_READ_CLOUDINIT_RULES, hasher)


_VM_REVERT_PENDING: Final = Spec(
    events.VM_REVERT_PENDING,
    {'node': _is_node, 'vmid': _is_vmid, 'revert': _is_vm_affinity, 'acpi': _is_flag, 'affinity': _is_vm_affinity, 'agent': _is_vm_affinity, 'allow-ksm': _is_flag, 'amd-sev': _is_vm_affinity, 'arch': _is_vm_arch, 'args': is_masked, 'audio0': _is_vm_affinity, 'autostart': _is_flag, 'background_delay': _is_vm_background_delay, 'balloon': _is_vm_balloon, 'bios': _is_vm_bios, 'boot': _is_vm_affinity, 'bootdisk': _is_vm_bootdisk, 'cdrom': _is_vm_affinity, 'cicustom': _is_vm_affinity, 'cipassword': is_masked, 'citype': _is_vm_citype, 'ciupgrade': _is_flag, 'ciuser': _is_vm_affinity, 'cores': _is_vm_cores, 'cpu': _is_vm_affinity, 'cpulimit': _is_vm_cpulimit, 'cpuunits': _is_vm_cpuunits, 'delete': _is_vm_affinity, 'description': is_masked, 'digest': _is_digest, 'efidisk0': _is_vm_affinity, 'force': _is_flag, 'freeze': _is_flag, 'hookscript': _is_vm_affinity, 'hotplug': _is_vm_affinity, 'hugepages': _is_vm_hugepages, 'import-working-storage': _is_storage_id, 'intel-tdx': _is_vm_affinity, 'ivshmem': _is_vm_affinity, 'keephugepages': _is_flag, 'keyboard': _is_vm_keyboard, 'kvm': _is_flag, 'localtime': _is_flag, 'lock': _is_vm_lock, 'machine': _is_vm_affinity, 'memory': _is_vm_affinity, 'migrate_downtime': _is_vm_migrate_downtime, 'migrate_speed': _is_vm_balloon, 'name': _is_vm_affinity, 'nameserver': _is_vm_affinity, 'numa': _is_flag, 'onboot': _is_flag, 'ostype': _is_vm_ostype, 'protection': _is_flag, 'reboot': _is_flag, 'rng0': _is_vm_affinity, 'scsihw': _is_vm_scsihw, 'searchdomain': _is_vm_affinity, 'shares': _is_vm_shares, 'skiplock': _is_flag, 'smbios1': _is_vm_affinity, 'smp': _is_vm_cores, 'sockets': _is_vm_cores, 'spice_enhancements': _is_vm_affinity, 'sshkeys': _is_vm_affinity, 'startdate': _is_vm_startdate, 'startup': _is_vm_affinity, 'tablet': _is_flag, 'tags': _is_vm_affinity, 'tdf': _is_flag, 'template': _is_flag, 'tpmstate0': _is_vm_affinity, 'vcpus': _is_vm_cores, 'vga': _is_vm_affinity, 'vmgenid': _is_vm_vmgenid, 'vmstatestorage': _is_storage_id, 'watchdog': _is_vm_affinity, },
    ('node', 'vmid', 'revert'),
    {'hostpci': (15, _is_vm_affinity), 'ide': (3, _is_vm_affinity), 'ipconfig': (31, _is_vm_affinity), 'net': (31, _is_vm_affinity), 'numa': (7, _is_vm_affinity), 'parallel': (2, _is_vm_parallel), 'sata': (5, _is_vm_affinity), 'scsi': (30, _is_vm_affinity), 'serial': (3, _is_vm_serial), 'unused': (255, _is_vm_affinity), 'usb': (13, _is_vm_affinity), 'virtio': (15, _is_vm_affinity), 'virtiofs': (9, _is_vm_affinity), },
    {'acpi': _is_flag, 'affinity': _is_vm_affinity, 'agent': _is_vm_affinity, 'allow-ksm': _is_flag, 'amd-sev': _is_vm_affinity, 'arch': _is_vm_arch, 'args': is_masked, 'audio0': _is_vm_affinity, 'autostart': _is_flag, 'background_delay': _is_vm_background_delay, 'balloon': _is_vm_balloon, 'bios': _is_vm_bios, 'boot': _is_vm_affinity, 'bootdisk': _is_vm_bootdisk, 'cdrom': _is_vm_affinity, 'cicustom': _is_vm_affinity, 'cipassword': is_masked, 'citype': _is_vm_citype, 'ciupgrade': _is_flag, 'ciuser': _is_vm_affinity, 'cores': _is_vm_cores, 'cpu': _is_vm_affinity, 'cpulimit': _is_vm_cpulimit, 'cpuunits': _is_vm_cpuunits, 'delete': _is_vm_affinity, 'description': is_masked, 'digest': _is_digest, 'efidisk0': _is_vm_affinity, 'force': _is_flag, 'freeze': _is_flag, 'hookscript': _is_vm_affinity, 'hotplug': _is_vm_affinity, 'hugepages': _is_vm_hugepages, 'import-working-storage': _is_storage_id, 'intel-tdx': _is_vm_affinity, 'ivshmem': _is_vm_affinity, 'keephugepages': _is_flag, 'keyboard': _is_vm_keyboard, 'kvm': _is_flag, 'localtime': _is_flag, 'lock': _is_vm_lock, 'machine': _is_vm_affinity, 'memory': _is_vm_affinity, 'migrate_downtime': _is_vm_migrate_downtime, 'migrate_speed': _is_vm_balloon, 'name': _is_vm_affinity, 'nameserver': _is_vm_affinity, 'numa': _is_flag, 'onboot': _is_flag, 'ostype': _is_vm_ostype, 'protection': _is_flag, 'reboot': _is_flag, 'rng0': _is_vm_affinity, 'scsihw': _is_vm_scsihw, 'searchdomain': _is_vm_affinity, 'shares': _is_vm_shares, 'skiplock': _is_flag, 'smbios1': _is_vm_affinity, 'smp': _is_vm_cores, 'sockets': _is_vm_cores, 'spice_enhancements': _is_vm_affinity, 'sshkeys': _is_vm_affinity, 'startdate': _is_vm_startdate, 'startup': _is_vm_affinity, 'tablet': _is_flag, 'tags': _is_vm_affinity, 'tdf': _is_flag, 'template': _is_flag, 'tpmstate0': _is_vm_affinity, 'vcpus': _is_vm_cores, 'vga': _is_vm_affinity, 'vmgenid': _is_vm_vmgenid, 'vmstatestorage': _is_storage_id, 'watchdog': _is_vm_affinity, },
    {'hostpci': (15, _is_vm_affinity), 'ide': (3, _is_vm_affinity), 'ipconfig': (31, _is_vm_affinity), 'net': (31, _is_vm_affinity), 'numa': (7, _is_vm_affinity), 'parallel': (2, _is_vm_parallel), 'sata': (5, _is_vm_affinity), 'scsi': (30, _is_vm_affinity), 'serial': (3, _is_vm_serial), 'unused': (255, _is_vm_affinity), 'usb': (13, _is_vm_affinity), 'virtio': (15, _is_vm_affinity), 'virtiofs': (9, _is_vm_affinity), },
    object_id='/vms/{vmid}',
)
_VM_REVERT_PENDING_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'revert': Separated(KEEP, ', ;'), 'acpi': KEEP, 'affinity': KEEP, 'agent': Properties({'enabled': KEEP, 'freeze-fs': KEEP, 'freeze-fs-on-backup': KEEP, 'fstrim_cloned_disks': KEEP, 'guest-fsfreeze': KEEP, 'type': KEEP}, 'enabled'), 'allow-ksm': KEEP, 'amd-sev': Properties({'allow-smt': KEEP, 'kernel-hashes': KEEP, 'no-debug': KEEP, 'no-key-sharing': KEEP, 'type': KEEP}, 'type'), 'arch': KEEP, 'args': MASKED, 'audio0': Properties({'device': KEEP, 'driver': KEEP}, ''), 'autostart': KEEP, 'background_delay': KEEP, 'balloon': KEEP, 'bios': KEEP, 'boot': Properties({'legacy': KEEP, 'order': KEEP}, 'legacy'), 'bootdisk': KEEP, 'cdrom': KEEP, 'cicustom': Properties({'meta': KEEP, 'network': KEEP, 'user': KEEP, 'vendor': KEEP}, ''), 'cipassword': MASKED, 'citype': KEEP, 'ciupgrade': KEEP, 'ciuser': KEEP, 'cores': KEEP, 'cpu': Properties({'cputype': KEEP, 'flags': KEEP, 'guest-phys-bits': KEEP, 'hidden': KEEP, 'hv-vendor-id': KEEP, 'phys-bits': KEEP, 'reported-model': KEEP}, 'cputype'), 'cpulimit': KEEP, 'cpuunits': KEEP, 'delete': Separated(KEEP, ', ;'), 'description': MASKED, 'digest': KEEP, 'efidisk0': Properties({'efitype': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'ms-cert': KEEP, 'pre-enrolled-keys': KEEP, 'size': KEEP, 'volume': KEEP}, 'file'), 'force': KEEP, 'freeze': KEEP, 'hookscript': KEEP, 'hotplug': KEEP, 'hugepages': KEEP, 'import-working-storage': KEEP, 'intel-tdx': Properties({'attestation': KEEP, 'type': KEEP, 'vsock-cid': KEEP, 'vsock-port': KEEP}, 'type'), 'ivshmem': Properties({'name': KEEP, 'size': KEEP}, ''), 'keephugepages': KEEP, 'keyboard': KEEP, 'kvm': KEEP, 'localtime': KEEP, 'lock': KEEP, 'machine': Properties({'aw-bits': KEEP, 'enable-s3': KEEP, 'enable-s4': KEEP, 'type': KEEP, 'viommu': KEEP}, 'type'), 'memory': Properties({'current': KEEP}, 'current'), 'migrate_downtime': KEEP, 'migrate_speed': KEEP, 'name': KEEP, 'nameserver': Separated(KEEP, ', ;'), 'numa': KEEP, 'onboot': KEEP, 'ostype': KEEP, 'protection': KEEP, 'reboot': KEEP, 'rng0': Properties({'max_bytes': KEEP, 'period': KEEP, 'source': KEEP}, 'source'), 'scsihw': KEEP, 'searchdomain': KEEP, 'shares': KEEP, 'skiplock': KEEP, 'smbios1': Properties({'base64': KEEP, 'family': MASKED, 'manufacturer': MASKED, 'product': MASKED, 'serial': MASKED, 'sku': MASKED, 'uuid': KEEP, 'version': MASKED}, ''), 'smp': KEEP, 'sockets': KEEP, 'spice_enhancements': Properties({'foldersharing': KEEP, 'videostreaming': KEEP}, ''), 'sshkeys': KEEP, 'startdate': KEEP, 'startup': KEEP, 'tablet': KEEP, 'tags': Separated(KEEP, ', ;'), 'tdf': KEEP, 'template': KEEP, 'tpmstate0': Properties({'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'size': KEEP, 'version': KEEP, 'volume': KEEP}, 'file'), 'vcpus': KEEP, 'vga': Properties({'clipboard': KEEP, 'memory': KEEP, 'type': KEEP}, 'type'), 'vmgenid': KEEP, 'vmstatestorage': KEEP, 'watchdog': Properties({'action': KEEP, 'model': KEEP}, 'model'), },
    {'hostpci': (15, Properties({'device-id': KEEP, 'driver': KEEP, 'host': KEEP, 'legacy-igd': KEEP, 'mapping': KEEP, 'mdev': KEEP, 'pcie': KEEP, 'rombar': KEEP, 'romfile': KEEP, 'sub-device-id': KEEP, 'sub-vendor-id': KEEP, 'vendor-id': KEEP, 'x-vga': KEEP}, 'host')), 'ide': (3, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'model': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'ipconfig': (31, Properties({'gw': KEEP, 'gw6': KEEP, 'ip': KEEP, 'ip6': KEEP}, '')), 'net': (31, Properties({'bridge': KEEP, 'e1000': KEEP, 'e1000-82540em': KEEP, 'e1000-82544gc': KEEP, 'e1000-82545em': KEEP, 'e1000e': KEEP, 'firewall': KEEP, 'i82551': KEEP, 'i82557b': KEEP, 'i82559er': KEEP, 'link_down': KEEP, 'macaddr': KEEP, 'model': KEEP, 'mtu': KEEP, 'ne2k_isa': KEEP, 'ne2k_pci': KEEP, 'pcnet': KEEP, 'queues': KEEP, 'rate': KEEP, 'rtl8139': KEEP, 'tag': KEEP, 'trunks': KEEP, 'virtio': KEEP, 'vmxnet3': KEEP}, 'model')), 'numa': (7, Properties({'cpus': KEEP, 'hostnodes': KEEP, 'memory': KEEP, 'policy': KEEP}, '')), 'parallel': (2, KEEP), 'sata': (5, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'scsi': (30, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'product': KEEP, 'queues': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'scsiblock': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'ssd': KEEP, 'vendor': KEEP, 'volume': KEEP, 'werror': KEEP, 'wwn': KEEP}, 'file')), 'serial': (3, KEEP), 'unused': (255, Properties({'file': KEEP, 'volume': KEEP}, 'file')), 'usb': (13, Properties({'host': KEEP, 'mapping': KEEP, 'usb3': KEEP}, 'host')), 'virtio': (15, Properties({'aio': KEEP, 'backup': KEEP, 'bps': KEEP, 'bps_max_length': KEEP, 'bps_rd': KEEP, 'bps_rd_length': KEEP, 'bps_rd_max_length': KEEP, 'bps_wr': KEEP, 'bps_wr_length': KEEP, 'bps_wr_max_length': KEEP, 'cache': KEEP, 'detect_zeroes': KEEP, 'discard': KEEP, 'file': KEEP, 'format': KEEP, 'import-from': KEEP, 'iops': KEEP, 'iops_max': KEEP, 'iops_max_length': KEEP, 'iops_rd': KEEP, 'iops_rd_length': KEEP, 'iops_rd_max': KEEP, 'iops_rd_max_length': KEEP, 'iops_wr': KEEP, 'iops_wr_length': KEEP, 'iops_wr_max': KEEP, 'iops_wr_max_length': KEEP, 'iothread': KEEP, 'mbps': KEEP, 'mbps_max': KEEP, 'mbps_rd': KEEP, 'mbps_rd_max': KEEP, 'mbps_wr': KEEP, 'mbps_wr_max': KEEP, 'media': KEEP, 'replicate': KEEP, 'rerror': KEEP, 'ro': KEEP, 'serial': KEEP, 'shared': KEEP, 'size': KEEP, 'snapshot': KEEP, 'volume': KEEP, 'werror': KEEP}, 'file')), 'virtiofs': (9, Properties({'cache': KEEP, 'direct-io': KEEP, 'dirid': KEEP, 'expose-acl': KEEP, 'expose-xattr': KEEP}, 'dirid')), },
)


def validate_vm_revert_pending(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.revert-pending; nothing if it is sound."""
    return validate(record, _VM_REVERT_PENDING)


def redact_vm_revert_pending(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.revert-pending as they may be written."""
    return redact(params, _VM_REVERT_PENDING_RULES, hasher)


_VM_HIBERNATE: Final = Spec(
    events.VM_HIBERNATE,
    {'node': _is_node, 'vmid': _is_vmid, 'skiplock': _is_flag, 'statestorage': _is_storage_id, 'todisk': _is_flag, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_VM_HIBERNATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'skiplock': KEEP, 'statestorage': KEEP, 'todisk': KEEP, },
)


def validate_vm_hibernate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.hibernate; nothing if it is sound."""
    return validate(record, _VM_HIBERNATE)


def redact_vm_hibernate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.hibernate as they may be written."""
    return redact(params, _VM_HIBERNATE_RULES, hasher)


_VM_DBUS_VMSTATE_STOP: Final = Spec(
    events.VM_DBUS_VMSTATE_STOP,
    {'node': _is_node, 'vmid': _is_vmid, 'action': _is_vm_action, },
    ('node', 'vmid', 'action'),
    object_id='/vms/{vmid}',
)
_VM_DBUS_VMSTATE_STOP_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'action': KEEP, },
)


def validate_vm_dbus_vmstate_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vm.dbus-vmstate-stop; nothing if it is sound."""
    return validate(record, _VM_DBUS_VMSTATE_STOP)


def redact_vm_dbus_vmstate_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vm.dbus-vmstate-stop as they may be written."""
    return redact(params, _VM_DBUS_VMSTATE_STOP_RULES, hasher)


def point_vm_create(point: Point) -> Callable[..., bool]:
    """The audit point of VM_CREATE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        acpi: Any = UNSET,
        affinity: Any = UNSET,
        agent: Any = UNSET,
        allow_ksm: Any = UNSET,
        amd_sev: Any = UNSET,
        arch: Any = UNSET,
        args: Any = UNSET,
        audio0: Any = UNSET,
        autostart: Any = UNSET,
        balloon: Any = UNSET,
        bios: Any = UNSET,
        boot: Any = UNSET,
        bootdisk: Any = UNSET,
        bwlimit: Any = UNSET,
        cdrom: Any = UNSET,
        cicustom: Any = UNSET,
        cipassword: Any = UNSET,
        citype: Any = UNSET,
        ciupgrade: Any = UNSET,
        ciuser: Any = UNSET,
        cores: Any = UNSET,
        cpu: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        description: Any = UNSET,
        efidisk0: Any = UNSET,
        force: Any = UNSET,
        freeze: Any = UNSET,
        ha_managed: Any = UNSET,
        hookscript: Any = UNSET,
        hotplug: Any = UNSET,
        hugepages: Any = UNSET,
        import_working_storage: Any = UNSET,
        intel_tdx: Any = UNSET,
        ivshmem: Any = UNSET,
        keephugepages: Any = UNSET,
        keyboard: Any = UNSET,
        kvm: Any = UNSET,
        live_restore: Any = UNSET,
        localtime: Any = UNSET,
        lock: Any = UNSET,
        machine: Any = UNSET,
        memory: Any = UNSET,
        migrate_downtime: Any = UNSET,
        migrate_speed: Any = UNSET,
        name: Any = UNSET,
        nameserver: Any = UNSET,
        numa: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        pool: Any = UNSET,
        protection: Any = UNSET,
        reboot: Any = UNSET,
        rng0: Any = UNSET,
        scsihw: Any = UNSET,
        searchdomain: Any = UNSET,
        shares: Any = UNSET,
        smbios1: Any = UNSET,
        smp: Any = UNSET,
        sockets: Any = UNSET,
        spice_enhancements: Any = UNSET,
        sshkeys: Any = UNSET,
        start: Any = UNSET,
        startdate: Any = UNSET,
        startup: Any = UNSET,
        storage: Any = UNSET,
        tablet: Any = UNSET,
        tags: Any = UNSET,
        tdf: Any = UNSET,
        template: Any = UNSET,
        tpmstate0: Any = UNSET,
        unique: Any = UNSET,
        vcpus: Any = UNSET,
        vga: Any = UNSET,
        vmgenid: Any = UNSET,
        vmstatestorage: Any = UNSET,
        watchdog: Any = UNSET,
        hostpci: Any = UNSET,
        ide: Any = UNSET,
        ipconfig: Any = UNSET,
        net: Any = UNSET,
        numa_n: Any = UNSET,
        parallel: Any = UNSET,
        sata: Any = UNSET,
        scsi: Any = UNSET,
        serial: Any = UNSET,
        unused: Any = UNSET,
        usb: Any = UNSET,
        virtio: Any = UNSET,
        virtiofs: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'acpi': acpi, 'affinity': affinity, 'agent': agent, 'allow-ksm': allow_ksm, 'amd-sev': amd_sev, 'arch': arch, 'args': args, 'audio0': audio0, 'autostart': autostart, 'balloon': balloon, 'bios': bios, 'boot': boot, 'bootdisk': bootdisk, 'bwlimit': bwlimit, 'cdrom': cdrom, 'cicustom': cicustom, 'cipassword': cipassword, 'citype': citype, 'ciupgrade': ciupgrade, 'ciuser': ciuser, 'cores': cores, 'cpu': cpu, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'description': description, 'efidisk0': efidisk0, 'force': force, 'freeze': freeze, 'ha-managed': ha_managed, 'hookscript': hookscript, 'hotplug': hotplug, 'hugepages': hugepages, 'import-working-storage': import_working_storage, 'intel-tdx': intel_tdx, 'ivshmem': ivshmem, 'keephugepages': keephugepages, 'keyboard': keyboard, 'kvm': kvm, 'live-restore': live_restore, 'localtime': localtime, 'lock': lock, 'machine': machine, 'memory': memory, 'migrate_downtime': migrate_downtime, 'migrate_speed': migrate_speed, 'name': name, 'nameserver': nameserver, 'numa': numa, 'onboot': onboot, 'ostype': ostype, 'pool': pool, 'protection': protection, 'reboot': reboot, 'rng0': rng0, 'scsihw': scsihw, 'searchdomain': searchdomain, 'shares': shares, 'smbios1': smbios1, 'smp': smp, 'sockets': sockets, 'spice_enhancements': spice_enhancements, 'sshkeys': sshkeys, 'start': start, 'startdate': startdate, 'startup': startup, 'storage': storage, 'tablet': tablet, 'tags': tags, 'tdf': tdf, 'template': template, 'tpmstate0': tpmstate0, 'unique': unique, 'vcpus': vcpus, 'vga': vga, 'vmgenid': vmgenid, 'vmstatestorage': vmstatestorage, 'watchdog': watchdog, **numbered('hostpci', hostpci), **numbered('ide', ide), **numbered('ipconfig', ipconfig), **numbered('net', net), **numbered('numa', numa_n), **numbered('parallel', parallel), **numbered('sata', sata), **numbered('scsi', scsi), **numbered('serial', serial), **numbered('unused', unused), **numbered('usb', usb), **numbered('virtio', virtio), **numbered('virtiofs', virtiofs), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_delete(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'destroy-unreferenced-disks', 'purge', 'skiplock')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        destroy_unreferenced_disks: Any = UNSET,
        purge: Any = UNSET,
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
            and (destroy_unreferenced_disks is UNSET or _type(destroy_unreferenced_disks) is bool)
            and (purge is UNSET or _type(purge) is bool)
            and (skiplock is UNSET or _type(skiplock) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, destroy_unreferenced_disks, purge, skiplock),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'destroy-unreferenced-disks': destroy_unreferenced_disks, 'purge': purge, 'skiplock': skiplock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_update(point: Point) -> Callable[..., bool]:
    """The audit point of VM_UPDATE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        acpi: Any = UNSET,
        affinity: Any = UNSET,
        agent: Any = UNSET,
        allow_ksm: Any = UNSET,
        amd_sev: Any = UNSET,
        arch: Any = UNSET,
        args: Any = UNSET,
        audio0: Any = UNSET,
        autostart: Any = UNSET,
        background_delay: Any = UNSET,
        balloon: Any = UNSET,
        bios: Any = UNSET,
        boot: Any = UNSET,
        bootdisk: Any = UNSET,
        cdrom: Any = UNSET,
        cicustom: Any = UNSET,
        cipassword: Any = UNSET,
        citype: Any = UNSET,
        ciupgrade: Any = UNSET,
        ciuser: Any = UNSET,
        cores: Any = UNSET,
        cpu: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        efidisk0: Any = UNSET,
        force: Any = UNSET,
        freeze: Any = UNSET,
        hookscript: Any = UNSET,
        hotplug: Any = UNSET,
        hugepages: Any = UNSET,
        import_working_storage: Any = UNSET,
        intel_tdx: Any = UNSET,
        ivshmem: Any = UNSET,
        keephugepages: Any = UNSET,
        keyboard: Any = UNSET,
        kvm: Any = UNSET,
        localtime: Any = UNSET,
        lock: Any = UNSET,
        machine: Any = UNSET,
        memory: Any = UNSET,
        migrate_downtime: Any = UNSET,
        migrate_speed: Any = UNSET,
        name: Any = UNSET,
        nameserver: Any = UNSET,
        numa: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        protection: Any = UNSET,
        reboot: Any = UNSET,
        rng0: Any = UNSET,
        scsihw: Any = UNSET,
        searchdomain: Any = UNSET,
        shares: Any = UNSET,
        skiplock: Any = UNSET,
        smbios1: Any = UNSET,
        smp: Any = UNSET,
        sockets: Any = UNSET,
        spice_enhancements: Any = UNSET,
        sshkeys: Any = UNSET,
        startdate: Any = UNSET,
        startup: Any = UNSET,
        tablet: Any = UNSET,
        tags: Any = UNSET,
        tdf: Any = UNSET,
        template: Any = UNSET,
        tpmstate0: Any = UNSET,
        vcpus: Any = UNSET,
        vga: Any = UNSET,
        vmgenid: Any = UNSET,
        vmstatestorage: Any = UNSET,
        watchdog: Any = UNSET,
        hostpci: Any = UNSET,
        ide: Any = UNSET,
        ipconfig: Any = UNSET,
        net: Any = UNSET,
        numa_n: Any = UNSET,
        parallel: Any = UNSET,
        sata: Any = UNSET,
        scsi: Any = UNSET,
        serial: Any = UNSET,
        unused: Any = UNSET,
        usb: Any = UNSET,
        virtio: Any = UNSET,
        virtiofs: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'acpi': acpi, 'affinity': affinity, 'agent': agent, 'allow-ksm': allow_ksm, 'amd-sev': amd_sev, 'arch': arch, 'args': args, 'audio0': audio0, 'autostart': autostart, 'background_delay': background_delay, 'balloon': balloon, 'bios': bios, 'boot': boot, 'bootdisk': bootdisk, 'cdrom': cdrom, 'cicustom': cicustom, 'cipassword': cipassword, 'citype': citype, 'ciupgrade': ciupgrade, 'ciuser': ciuser, 'cores': cores, 'cpu': cpu, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'delete': delete, 'description': description, 'digest': digest, 'efidisk0': efidisk0, 'force': force, 'freeze': freeze, 'hookscript': hookscript, 'hotplug': hotplug, 'hugepages': hugepages, 'import-working-storage': import_working_storage, 'intel-tdx': intel_tdx, 'ivshmem': ivshmem, 'keephugepages': keephugepages, 'keyboard': keyboard, 'kvm': kvm, 'localtime': localtime, 'lock': lock, 'machine': machine, 'memory': memory, 'migrate_downtime': migrate_downtime, 'migrate_speed': migrate_speed, 'name': name, 'nameserver': nameserver, 'numa': numa, 'onboot': onboot, 'ostype': ostype, 'protection': protection, 'reboot': reboot, 'rng0': rng0, 'scsihw': scsihw, 'searchdomain': searchdomain, 'shares': shares, 'skiplock': skiplock, 'smbios1': smbios1, 'smp': smp, 'sockets': sockets, 'spice_enhancements': spice_enhancements, 'sshkeys': sshkeys, 'startdate': startdate, 'startup': startup, 'tablet': tablet, 'tags': tags, 'tdf': tdf, 'template': template, 'tpmstate0': tpmstate0, 'vcpus': vcpus, 'vga': vga, 'vmgenid': vmgenid, 'vmstatestorage': vmstatestorage, 'watchdog': watchdog, **numbered('hostpci', hostpci), **numbered('ide', ide), **numbered('ipconfig', ipconfig), **numbered('net', net), **numbered('numa', numa_n), **numbered('parallel', parallel), **numbered('sata', sata), **numbered('scsi', scsi), **numbered('serial', serial), **numbered('unused', unused), **numbered('usb', usb), **numbered('virtio', virtio), **numbered('virtiofs', virtiofs), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_restore(point: Point) -> Callable[..., bool]:
    """The audit point of VM_RESTORE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        archive: Any = UNSET,
        acpi: Any = UNSET,
        affinity: Any = UNSET,
        agent: Any = UNSET,
        allow_ksm: Any = UNSET,
        amd_sev: Any = UNSET,
        arch: Any = UNSET,
        args: Any = UNSET,
        audio0: Any = UNSET,
        autostart: Any = UNSET,
        balloon: Any = UNSET,
        bios: Any = UNSET,
        boot: Any = UNSET,
        bootdisk: Any = UNSET,
        bwlimit: Any = UNSET,
        cdrom: Any = UNSET,
        cicustom: Any = UNSET,
        cipassword: Any = UNSET,
        citype: Any = UNSET,
        ciupgrade: Any = UNSET,
        ciuser: Any = UNSET,
        cores: Any = UNSET,
        cpu: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        description: Any = UNSET,
        efidisk0: Any = UNSET,
        force: Any = UNSET,
        freeze: Any = UNSET,
        ha_managed: Any = UNSET,
        hookscript: Any = UNSET,
        hotplug: Any = UNSET,
        hugepages: Any = UNSET,
        import_working_storage: Any = UNSET,
        intel_tdx: Any = UNSET,
        ivshmem: Any = UNSET,
        keephugepages: Any = UNSET,
        keyboard: Any = UNSET,
        kvm: Any = UNSET,
        live_restore: Any = UNSET,
        localtime: Any = UNSET,
        lock: Any = UNSET,
        machine: Any = UNSET,
        memory: Any = UNSET,
        migrate_downtime: Any = UNSET,
        migrate_speed: Any = UNSET,
        name: Any = UNSET,
        nameserver: Any = UNSET,
        numa: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        pool: Any = UNSET,
        protection: Any = UNSET,
        reboot: Any = UNSET,
        rng0: Any = UNSET,
        scsihw: Any = UNSET,
        searchdomain: Any = UNSET,
        shares: Any = UNSET,
        smbios1: Any = UNSET,
        smp: Any = UNSET,
        sockets: Any = UNSET,
        spice_enhancements: Any = UNSET,
        sshkeys: Any = UNSET,
        start: Any = UNSET,
        startdate: Any = UNSET,
        startup: Any = UNSET,
        storage: Any = UNSET,
        tablet: Any = UNSET,
        tags: Any = UNSET,
        tdf: Any = UNSET,
        template: Any = UNSET,
        tpmstate0: Any = UNSET,
        unique: Any = UNSET,
        vcpus: Any = UNSET,
        vga: Any = UNSET,
        vmgenid: Any = UNSET,
        vmstatestorage: Any = UNSET,
        watchdog: Any = UNSET,
        hostpci: Any = UNSET,
        ide: Any = UNSET,
        ipconfig: Any = UNSET,
        net: Any = UNSET,
        numa_n: Any = UNSET,
        parallel: Any = UNSET,
        sata: Any = UNSET,
        scsi: Any = UNSET,
        serial: Any = UNSET,
        unused: Any = UNSET,
        usb: Any = UNSET,
        virtio: Any = UNSET,
        virtiofs: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'archive': archive, 'acpi': acpi, 'affinity': affinity, 'agent': agent, 'allow-ksm': allow_ksm, 'amd-sev': amd_sev, 'arch': arch, 'args': args, 'audio0': audio0, 'autostart': autostart, 'balloon': balloon, 'bios': bios, 'boot': boot, 'bootdisk': bootdisk, 'bwlimit': bwlimit, 'cdrom': cdrom, 'cicustom': cicustom, 'cipassword': cipassword, 'citype': citype, 'ciupgrade': ciupgrade, 'ciuser': ciuser, 'cores': cores, 'cpu': cpu, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'description': description, 'efidisk0': efidisk0, 'force': force, 'freeze': freeze, 'ha-managed': ha_managed, 'hookscript': hookscript, 'hotplug': hotplug, 'hugepages': hugepages, 'import-working-storage': import_working_storage, 'intel-tdx': intel_tdx, 'ivshmem': ivshmem, 'keephugepages': keephugepages, 'keyboard': keyboard, 'kvm': kvm, 'live-restore': live_restore, 'localtime': localtime, 'lock': lock, 'machine': machine, 'memory': memory, 'migrate_downtime': migrate_downtime, 'migrate_speed': migrate_speed, 'name': name, 'nameserver': nameserver, 'numa': numa, 'onboot': onboot, 'ostype': ostype, 'pool': pool, 'protection': protection, 'reboot': reboot, 'rng0': rng0, 'scsihw': scsihw, 'searchdomain': searchdomain, 'shares': shares, 'smbios1': smbios1, 'smp': smp, 'sockets': sockets, 'spice_enhancements': spice_enhancements, 'sshkeys': sshkeys, 'start': start, 'startdate': startdate, 'startup': startup, 'storage': storage, 'tablet': tablet, 'tags': tags, 'tdf': tdf, 'template': template, 'tpmstate0': tpmstate0, 'unique': unique, 'vcpus': vcpus, 'vga': vga, 'vmgenid': vmgenid, 'vmstatestorage': vmstatestorage, 'watchdog': watchdog, **numbered('hostpci', hostpci), **numbered('ide', ide), **numbered('ipconfig', ipconfig), **numbered('net', net), **numbered('numa', numa_n), **numbered('parallel', parallel), **numbered('sata', sata), **numbered('scsi', scsi), **numbered('serial', serial), **numbered('unused', unused), **numbered('usb', usb), **numbered('virtio', virtio), **numbered('virtiofs', virtiofs), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_regenerate_cloudinit(point: Point) -> Callable[..., bool]:
    """The audit point of VM_REGENERATE_CLOUDINIT."""
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


def point_vm_start(point: Point) -> Callable[..., bool]:
    """The audit point of VM_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'force-cpu', 'machine', 'migratedfrom', 'migration_network', 'migration_type', 'nets-host-mtu', 'skiplock', 'stateuri', 'targetstorage', 'timeout', 'with-conntrack-state')
    _p0 = direct(_P0)
    _p8 = direct(_P8)
    _p9 = direct(_P9)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        force_cpu: Any = UNSET,
        machine: Any = UNSET,
        migratedfrom: Any = UNSET,
        migration_network: Any = UNSET,
        migration_type: Any = UNSET,
        nets_host_mtu: Any = UNSET,
        skiplock: Any = UNSET,
        stateuri: Any = UNSET,
        targetstorage: Any = UNSET,
        timeout: Any = UNSET,
        with_conntrack_state: Any = UNSET,
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
            and (force_cpu is UNSET or _type(force_cpu) is str and _len(force_cpu) <= 4096)
            and machine is UNSET
            and (migratedfrom is UNSET or _type(migratedfrom) is str and _len(migratedfrom) <= 63 and _p0(migratedfrom) is not None)
            and (migration_network is UNSET or _type(migration_network) is str and _len(migration_network) <= 4096 and _p8(migration_network) is not None)
            and (migration_type is UNSET or _type(migration_type) is str and migration_type in {'insecure', 'secure'})
            and (nets_host_mtu is UNSET or _type(nets_host_mtu) is str and _len(nets_host_mtu) <= 4096 and _p9(nets_host_mtu) is not None)
            and (skiplock is UNSET or _type(skiplock) is bool)
            and (stateuri is UNSET or _type(stateuri) is str and _len(stateuri) <= 128)
            and (targetstorage is UNSET or _type(targetstorage) is str and _len(targetstorage) <= 4096)
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 18446744073709551615)
            and (with_conntrack_state is UNSET or _type(with_conntrack_state) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, force_cpu, machine, migratedfrom, migration_network, migration_type, nets_host_mtu, skiplock, stateuri, targetstorage, timeout, with_conntrack_state),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'force-cpu': force_cpu, 'machine': machine, 'migratedfrom': migratedfrom, 'migration_network': migration_network, 'migration_type': migration_type, 'nets-host-mtu': nets_host_mtu, 'skiplock': skiplock, 'stateuri': stateuri, 'targetstorage': targetstorage, 'timeout': timeout, 'with-conntrack-state': with_conntrack_state, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_stop(point: Point) -> Callable[..., bool]:
    """The audit point of VM_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'keepActive', 'migratedfrom', 'overrule-shutdown', 'skiplock', 'timeout')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        keepActive: Any = UNSET,
        migratedfrom: Any = UNSET,
        overrule_shutdown: Any = UNSET,
        skiplock: Any = UNSET,
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
            and (keepActive is UNSET or _type(keepActive) is bool)
            and (migratedfrom is UNSET or _type(migratedfrom) is str and _len(migratedfrom) <= 63 and _p0(migratedfrom) is not None)
            and (overrule_shutdown is UNSET or _type(overrule_shutdown) is bool)
            and (skiplock is UNSET or _type(skiplock) is bool)
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, keepActive, migratedfrom, overrule_shutdown, skiplock, timeout),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'keepActive': keepActive, 'migratedfrom': migratedfrom, 'overrule-shutdown': overrule_shutdown, 'skiplock': skiplock, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_reset(point: Point) -> Callable[..., bool]:
    """The audit point of VM_RESET."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'skiplock')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and (skiplock is UNSET or _type(skiplock) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, skiplock),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'skiplock': skiplock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SHUTDOWN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'forceStop', 'keepActive', 'skiplock', 'timeout')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        forceStop: Any = UNSET,
        keepActive: Any = UNSET,
        skiplock: Any = UNSET,
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
            and (keepActive is UNSET or _type(keepActive) is bool)
            and (skiplock is UNSET or _type(skiplock) is bool)
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, forceStop, keepActive, skiplock, timeout),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'forceStop': forceStop, 'keepActive': keepActive, 'skiplock': skiplock, 'timeout': timeout, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_reboot(point: Point) -> Callable[..., bool]:
    """The audit point of VM_REBOOT."""
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


def point_vm_suspend(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SUSPEND."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'skiplock', 'statestorage', 'todisk')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        skiplock: Any = UNSET,
        statestorage: Any = UNSET,
        todisk: Any = UNSET,
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
            and (skiplock is UNSET or _type(skiplock) is bool)
            and (statestorage is UNSET or _type(statestorage) is str and _len(statestorage) <= 4096 and _p2(statestorage) is not None)
            and (todisk is UNSET or _type(todisk) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, skiplock, statestorage, todisk),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'skiplock': skiplock, 'statestorage': statestorage, 'todisk': todisk, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_resume(point: Point) -> Callable[..., bool]:
    """The audit point of VM_RESUME."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'nocheck', 'skiplock')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        nocheck: Any = UNSET,
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
            and (nocheck is UNSET or _type(nocheck) is bool)
            and (skiplock is UNSET or _type(skiplock) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, nocheck, skiplock),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'nocheck': nocheck, 'skiplock': skiplock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_clone(point: Point) -> Callable[..., bool]:
    """The audit point of VM_CLONE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'newid', 'bwlimit', 'description', 'format', 'full', 'name', 'pool', 'snapname', 'storage', 'target')
    _p0 = direct(_P0)
    _p10 = direct(_P10)
    _p2 = direct(_P2)
    _p4 = direct(_P4)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        newid: Any = UNSET,
        bwlimit: Any = UNSET,
        description: Any = UNSET,
        format: Any = UNSET,
        full: Any = UNSET,
        name: Any = UNSET,
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
            and (format is UNSET or _type(format) is str and format in {'qcow2', 'raw', 'vmdk'})
            and (full is UNSET or _type(full) is bool)
            and (name is UNSET or _type(name) is str and _len(name) <= 4096)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096 and _p4(pool) is not None)
            and (snapname is UNSET or _type(snapname) is str and _len(snapname) <= 40 and _p10(snapname) is not None)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p2(storage) is not None)
            and (target is UNSET or _type(target) is str and _len(target) <= 63 and _p0(target) is not None)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, newid, bwlimit, UNSET if description is UNSET else MASK, format, full, name, pool, snapname, storage, target),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'newid': newid, 'bwlimit': bwlimit, 'description': description, 'format': format, 'full': full, 'name': name, 'pool': pool, 'snapname': snapname, 'storage': storage, 'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of VM_MIGRATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'target', 'bwlimit', 'force', 'migration_network', 'migration_type', 'online', 'targetstorage', 'with-conntrack-state', 'with-local-disks')
    _p0 = direct(_P0)
    _p8 = direct(_P8)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        target: Any = UNSET,
        bwlimit: Any = UNSET,
        force: Any = UNSET,
        migration_network: Any = UNSET,
        migration_type: Any = UNSET,
        online: Any = UNSET,
        targetstorage: Any = UNSET,
        with_conntrack_state: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(target) is str and _len(target) <= 63 and _p0(target) is not None
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (force is UNSET or _type(force) is bool)
            and (migration_network is UNSET or _type(migration_network) is str and _len(migration_network) <= 4096 and _p8(migration_network) is not None)
            and (migration_type is UNSET or _type(migration_type) is str and migration_type in {'insecure', 'secure'})
            and (online is UNSET or _type(online) is bool)
            and (targetstorage is UNSET or _type(targetstorage) is str and _len(targetstorage) <= 4096)
            and (with_conntrack_state is UNSET or _type(with_conntrack_state) is bool)
            and (with_local_disks is UNSET or _type(with_local_disks) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, target, bwlimit, force, migration_network, migration_type, online, targetstorage, with_conntrack_state, with_local_disks),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'target': target, 'bwlimit': bwlimit, 'force': force, 'migration_network': migration_network, 'migration_type': migration_type, 'online': online, 'targetstorage': targetstorage, 'with-conntrack-state': with_conntrack_state, 'with-local-disks': with_local_disks, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_remote_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of VM_REMOTE_MIGRATE."""
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
        target_vmid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'target-bridge': target_bridge, 'target-endpoint': target_endpoint, 'target-storage': target_storage, 'bwlimit': bwlimit, 'delete': delete, 'online': online, 'target-vmid': target_vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_send_monitor_command(point: Point) -> Callable[..., bool]:
    """The audit point of VM_SEND_MONITOR_COMMAND."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'command')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        command: Any = UNSET,
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
            and command is not UNSET
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'command': command, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_convert_to_template(point: Point) -> Callable[..., bool]:
    """The audit point of VM_CONVERT_TO_TEMPLATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'disk')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        disk: Any = UNSET,
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
            and (disk is UNSET or _type(disk) is str and disk in {'efidisk0', 'ide0', 'ide1', 'ide2', 'ide3', 'sata0', 'sata1', 'sata2', 'sata3', 'sata4', 'sata5', 'scsi0', 'scsi1', 'scsi10', 'scsi11', 'scsi12', 'scsi13', 'scsi14', 'scsi15', 'scsi16', 'scsi17', 'scsi18', 'scsi19', 'scsi2', 'scsi20', 'scsi21', 'scsi22', 'scsi23', 'scsi24', 'scsi25', 'scsi26', 'scsi27', 'scsi28', 'scsi29', 'scsi3', 'scsi30', 'scsi4', 'scsi5', 'scsi6', 'scsi7', 'scsi8', 'scsi9', 'tpmstate0', 'virtio0', 'virtio1', 'virtio10', 'virtio11', 'virtio12', 'virtio13', 'virtio14', 'virtio15', 'virtio2', 'virtio3', 'virtio4', 'virtio5', 'virtio6', 'virtio7', 'virtio8', 'virtio9'})
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, disk),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'disk': disk, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_migrate_in(point: Point) -> Callable[..., bool]:
    """The audit point of VM_MIGRATE_IN."""
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


def point_vm_dbus_vmstate_start(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DBUS_VMSTATE_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'action')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        action: Any = UNSET,
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
            and _type(action) is str and action in {'start', 'stop'}
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, action),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'action': action, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_migrate_in_connect(point: Point) -> Callable[..., bool]:
    """The audit point of VM_MIGRATE_IN_CONNECT."""
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


def point_vm_read_cloudinit(point: Point) -> Callable[..., bool]:
    """The audit point of VM_READ_CLOUDINIT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        type: Any = UNSET,
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
            and _type(type) is str and type in {'meta', 'network', 'user'}
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_revert_pending(point: Point) -> Callable[..., bool]:
    """The audit point of VM_REVERT_PENDING."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        revert: Any = UNSET,
        acpi: Any = UNSET,
        affinity: Any = UNSET,
        agent: Any = UNSET,
        allow_ksm: Any = UNSET,
        amd_sev: Any = UNSET,
        arch: Any = UNSET,
        args: Any = UNSET,
        audio0: Any = UNSET,
        autostart: Any = UNSET,
        background_delay: Any = UNSET,
        balloon: Any = UNSET,
        bios: Any = UNSET,
        boot: Any = UNSET,
        bootdisk: Any = UNSET,
        cdrom: Any = UNSET,
        cicustom: Any = UNSET,
        cipassword: Any = UNSET,
        citype: Any = UNSET,
        ciupgrade: Any = UNSET,
        ciuser: Any = UNSET,
        cores: Any = UNSET,
        cpu: Any = UNSET,
        cpulimit: Any = UNSET,
        cpuunits: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        efidisk0: Any = UNSET,
        force: Any = UNSET,
        freeze: Any = UNSET,
        hookscript: Any = UNSET,
        hotplug: Any = UNSET,
        hugepages: Any = UNSET,
        import_working_storage: Any = UNSET,
        intel_tdx: Any = UNSET,
        ivshmem: Any = UNSET,
        keephugepages: Any = UNSET,
        keyboard: Any = UNSET,
        kvm: Any = UNSET,
        localtime: Any = UNSET,
        lock: Any = UNSET,
        machine: Any = UNSET,
        memory: Any = UNSET,
        migrate_downtime: Any = UNSET,
        migrate_speed: Any = UNSET,
        name: Any = UNSET,
        nameserver: Any = UNSET,
        numa: Any = UNSET,
        onboot: Any = UNSET,
        ostype: Any = UNSET,
        protection: Any = UNSET,
        reboot: Any = UNSET,
        rng0: Any = UNSET,
        scsihw: Any = UNSET,
        searchdomain: Any = UNSET,
        shares: Any = UNSET,
        skiplock: Any = UNSET,
        smbios1: Any = UNSET,
        smp: Any = UNSET,
        sockets: Any = UNSET,
        spice_enhancements: Any = UNSET,
        sshkeys: Any = UNSET,
        startdate: Any = UNSET,
        startup: Any = UNSET,
        tablet: Any = UNSET,
        tags: Any = UNSET,
        tdf: Any = UNSET,
        template: Any = UNSET,
        tpmstate0: Any = UNSET,
        vcpus: Any = UNSET,
        vga: Any = UNSET,
        vmgenid: Any = UNSET,
        vmstatestorage: Any = UNSET,
        watchdog: Any = UNSET,
        hostpci: Any = UNSET,
        ide: Any = UNSET,
        ipconfig: Any = UNSET,
        net: Any = UNSET,
        numa_n: Any = UNSET,
        parallel: Any = UNSET,
        sata: Any = UNSET,
        scsi: Any = UNSET,
        serial: Any = UNSET,
        unused: Any = UNSET,
        usb: Any = UNSET,
        virtio: Any = UNSET,
        virtiofs: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'vmid': vmid, 'revert': revert, 'acpi': acpi, 'affinity': affinity, 'agent': agent, 'allow-ksm': allow_ksm, 'amd-sev': amd_sev, 'arch': arch, 'args': args, 'audio0': audio0, 'autostart': autostart, 'background_delay': background_delay, 'balloon': balloon, 'bios': bios, 'boot': boot, 'bootdisk': bootdisk, 'cdrom': cdrom, 'cicustom': cicustom, 'cipassword': cipassword, 'citype': citype, 'ciupgrade': ciupgrade, 'ciuser': ciuser, 'cores': cores, 'cpu': cpu, 'cpulimit': cpulimit, 'cpuunits': cpuunits, 'delete': delete, 'description': description, 'digest': digest, 'efidisk0': efidisk0, 'force': force, 'freeze': freeze, 'hookscript': hookscript, 'hotplug': hotplug, 'hugepages': hugepages, 'import-working-storage': import_working_storage, 'intel-tdx': intel_tdx, 'ivshmem': ivshmem, 'keephugepages': keephugepages, 'keyboard': keyboard, 'kvm': kvm, 'localtime': localtime, 'lock': lock, 'machine': machine, 'memory': memory, 'migrate_downtime': migrate_downtime, 'migrate_speed': migrate_speed, 'name': name, 'nameserver': nameserver, 'numa': numa, 'onboot': onboot, 'ostype': ostype, 'protection': protection, 'reboot': reboot, 'rng0': rng0, 'scsihw': scsihw, 'searchdomain': searchdomain, 'shares': shares, 'skiplock': skiplock, 'smbios1': smbios1, 'smp': smp, 'sockets': sockets, 'spice_enhancements': spice_enhancements, 'sshkeys': sshkeys, 'startdate': startdate, 'startup': startup, 'tablet': tablet, 'tags': tags, 'tdf': tdf, 'template': template, 'tpmstate0': tpmstate0, 'vcpus': vcpus, 'vga': vga, 'vmgenid': vmgenid, 'vmstatestorage': vmstatestorage, 'watchdog': watchdog, **numbered('hostpci', hostpci), **numbered('ide', ide), **numbered('ipconfig', ipconfig), **numbered('net', net), **numbered('numa', numa_n), **numbered('parallel', parallel), **numbered('sata', sata), **numbered('scsi', scsi), **numbered('serial', serial), **numbered('unused', unused), **numbered('usb', usb), **numbered('virtio', virtio), **numbered('virtiofs', virtiofs), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_hibernate(point: Point) -> Callable[..., bool]:
    """The audit point of VM_HIBERNATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'skiplock', 'statestorage', 'todisk')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        skiplock: Any = UNSET,
        statestorage: Any = UNSET,
        todisk: Any = UNSET,
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
            and (skiplock is UNSET or _type(skiplock) is bool)
            and (statestorage is UNSET or _type(statestorage) is str and _len(statestorage) <= 4096 and _p2(statestorage) is not None)
            and (todisk is UNSET or _type(todisk) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, skiplock, statestorage, todisk),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'skiplock': skiplock, 'statestorage': statestorage, 'todisk': todisk, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vm_dbus_vmstate_stop(point: Point) -> Callable[..., bool]:
    """The audit point of VM_DBUS_VMSTATE_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'action')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        action: Any = UNSET,
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
            and _type(action) is str and action in {'start', 'stop'}
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, action),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'action': action, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.VM_CREATE.id: point_vm_create,
    events.VM_DELETE.id: point_vm_delete,
    events.VM_UPDATE.id: point_vm_update,
    events.VM_RESTORE.id: point_vm_restore,
    events.VM_REGENERATE_CLOUDINIT.id: point_vm_regenerate_cloudinit,
    events.VM_START.id: point_vm_start,
    events.VM_STOP.id: point_vm_stop,
    events.VM_RESET.id: point_vm_reset,
    events.VM_SHUTDOWN.id: point_vm_shutdown,
    events.VM_REBOOT.id: point_vm_reboot,
    events.VM_SUSPEND.id: point_vm_suspend,
    events.VM_RESUME.id: point_vm_resume,
    events.VM_CLONE.id: point_vm_clone,
    events.VM_MIGRATE.id: point_vm_migrate,
    events.VM_REMOTE_MIGRATE.id: point_vm_remote_migrate,
    events.VM_SEND_MONITOR_COMMAND.id: point_vm_send_monitor_command,
    events.VM_CONVERT_TO_TEMPLATE.id: point_vm_convert_to_template,
    events.VM_MIGRATE_IN.id: point_vm_migrate_in,
    events.VM_DBUS_VMSTATE_START.id: point_vm_dbus_vmstate_start,
    events.VM_MIGRATE_IN_CONNECT.id: point_vm_migrate_in_connect,
    events.VM_READ_CLOUDINIT.id: point_vm_read_cloudinit,
    events.VM_REVERT_PENDING.id: point_vm_revert_pending,
    events.VM_HIBERNATE.id: point_vm_hibernate,
    events.VM_DBUS_VMSTATE_STOP.id: point_vm_dbus_vmstate_stop,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.VM_CREATE.id: validate_vm_create,
    events.VM_DELETE.id: validate_vm_delete,
    events.VM_UPDATE.id: validate_vm_update,
    events.VM_RESTORE.id: validate_vm_restore,
    events.VM_REGENERATE_CLOUDINIT.id: validate_vm_regenerate_cloudinit,
    events.VM_START.id: validate_vm_start,
    events.VM_STOP.id: validate_vm_stop,
    events.VM_RESET.id: validate_vm_reset,
    events.VM_SHUTDOWN.id: validate_vm_shutdown,
    events.VM_REBOOT.id: validate_vm_reboot,
    events.VM_SUSPEND.id: validate_vm_suspend,
    events.VM_RESUME.id: validate_vm_resume,
    events.VM_CLONE.id: validate_vm_clone,
    events.VM_MIGRATE.id: validate_vm_migrate,
    events.VM_REMOTE_MIGRATE.id: validate_vm_remote_migrate,
    events.VM_SEND_MONITOR_COMMAND.id: validate_vm_send_monitor_command,
    events.VM_CONVERT_TO_TEMPLATE.id: validate_vm_convert_to_template,
    events.VM_MIGRATE_IN.id: validate_vm_migrate_in,
    events.VM_DBUS_VMSTATE_START.id: validate_vm_dbus_vmstate_start,
    events.VM_MIGRATE_IN_CONNECT.id: validate_vm_migrate_in_connect,
    events.VM_READ_CLOUDINIT.id: validate_vm_read_cloudinit,
    events.VM_REVERT_PENDING.id: validate_vm_revert_pending,
    events.VM_HIBERNATE.id: validate_vm_hibernate,
    events.VM_DBUS_VMSTATE_STOP.id: validate_vm_dbus_vmstate_stop,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.VM_CREATE.id: _VM_CREATE,
    events.VM_DELETE.id: _VM_DELETE,
    events.VM_UPDATE.id: _VM_UPDATE,
    events.VM_RESTORE.id: _VM_RESTORE,
    events.VM_REGENERATE_CLOUDINIT.id: _VM_REGENERATE_CLOUDINIT,
    events.VM_START.id: _VM_START,
    events.VM_STOP.id: _VM_STOP,
    events.VM_RESET.id: _VM_RESET,
    events.VM_SHUTDOWN.id: _VM_SHUTDOWN,
    events.VM_REBOOT.id: _VM_REBOOT,
    events.VM_SUSPEND.id: _VM_SUSPEND,
    events.VM_RESUME.id: _VM_RESUME,
    events.VM_CLONE.id: _VM_CLONE,
    events.VM_MIGRATE.id: _VM_MIGRATE,
    events.VM_REMOTE_MIGRATE.id: _VM_REMOTE_MIGRATE,
    events.VM_SEND_MONITOR_COMMAND.id: _VM_SEND_MONITOR_COMMAND,
    events.VM_CONVERT_TO_TEMPLATE.id: _VM_CONVERT_TO_TEMPLATE,
    events.VM_MIGRATE_IN.id: _VM_MIGRATE_IN,
    events.VM_DBUS_VMSTATE_START.id: _VM_DBUS_VMSTATE_START,
    events.VM_MIGRATE_IN_CONNECT.id: _VM_MIGRATE_IN_CONNECT,
    events.VM_READ_CLOUDINIT.id: _VM_READ_CLOUDINIT,
    events.VM_REVERT_PENDING.id: _VM_REVERT_PENDING,
    events.VM_HIBERNATE.id: _VM_HIBERNATE,
    events.VM_DBUS_VMSTATE_STOP.id: _VM_DBUS_VMSTATE_STOP,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.VM_CREATE.id: redact_vm_create,
    events.VM_DELETE.id: redact_vm_delete,
    events.VM_UPDATE.id: redact_vm_update,
    events.VM_RESTORE.id: redact_vm_restore,
    events.VM_REGENERATE_CLOUDINIT.id: redact_vm_regenerate_cloudinit,
    events.VM_START.id: redact_vm_start,
    events.VM_STOP.id: redact_vm_stop,
    events.VM_RESET.id: redact_vm_reset,
    events.VM_SHUTDOWN.id: redact_vm_shutdown,
    events.VM_REBOOT.id: redact_vm_reboot,
    events.VM_SUSPEND.id: redact_vm_suspend,
    events.VM_RESUME.id: redact_vm_resume,
    events.VM_CLONE.id: redact_vm_clone,
    events.VM_MIGRATE.id: redact_vm_migrate,
    events.VM_REMOTE_MIGRATE.id: redact_vm_remote_migrate,
    events.VM_SEND_MONITOR_COMMAND.id: redact_vm_send_monitor_command,
    events.VM_CONVERT_TO_TEMPLATE.id: redact_vm_convert_to_template,
    events.VM_MIGRATE_IN.id: redact_vm_migrate_in,
    events.VM_DBUS_VMSTATE_START.id: redact_vm_dbus_vmstate_start,
    events.VM_MIGRATE_IN_CONNECT.id: redact_vm_migrate_in_connect,
    events.VM_READ_CLOUDINIT.id: redact_vm_read_cloudinit,
    events.VM_REVERT_PENDING.id: redact_vm_revert_pending,
    events.VM_HIBERNATE.id: redact_vm_hibernate,
    events.VM_DBUS_VMSTATE_STOP.id: redact_vm_dbus_vmstate_stop,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.VM_CREATE.id: _VM_CREATE_RULES,
    events.VM_DELETE.id: _VM_DELETE_RULES,
    events.VM_UPDATE.id: _VM_UPDATE_RULES,
    events.VM_RESTORE.id: _VM_RESTORE_RULES,
    events.VM_REGENERATE_CLOUDINIT.id: _VM_REGENERATE_CLOUDINIT_RULES,
    events.VM_START.id: _VM_START_RULES,
    events.VM_STOP.id: _VM_STOP_RULES,
    events.VM_RESET.id: _VM_RESET_RULES,
    events.VM_SHUTDOWN.id: _VM_SHUTDOWN_RULES,
    events.VM_REBOOT.id: _VM_REBOOT_RULES,
    events.VM_SUSPEND.id: _VM_SUSPEND_RULES,
    events.VM_RESUME.id: _VM_RESUME_RULES,
    events.VM_CLONE.id: _VM_CLONE_RULES,
    events.VM_MIGRATE.id: _VM_MIGRATE_RULES,
    events.VM_REMOTE_MIGRATE.id: _VM_REMOTE_MIGRATE_RULES,
    events.VM_SEND_MONITOR_COMMAND.id: _VM_SEND_MONITOR_COMMAND_RULES,
    events.VM_CONVERT_TO_TEMPLATE.id: _VM_CONVERT_TO_TEMPLATE_RULES,
    events.VM_MIGRATE_IN.id: _VM_MIGRATE_IN_RULES,
    events.VM_DBUS_VMSTATE_START.id: _VM_DBUS_VMSTATE_START_RULES,
    events.VM_MIGRATE_IN_CONNECT.id: _VM_MIGRATE_IN_CONNECT_RULES,
    events.VM_READ_CLOUDINIT.id: _VM_READ_CLOUDINIT_RULES,
    events.VM_REVERT_PENDING.id: _VM_REVERT_PENDING_RULES,
    events.VM_HIBERNATE.id: _VM_HIBERNATE_RULES,
    events.VM_DBUS_VMSTATE_STOP.id: _VM_DBUS_VMSTATE_STOP_RULES,
}
