"""The events of the area 'network': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_hashed, is_integer, is_masked, validate
from auditlex.redaction import HASH, KEEP, MASKED, NO_KEY, Redactor, Separated, redact
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
_P1: Final = fullmatch('[0-9]{1,3}(?:\\.[0-9]{1,3}){3}')
_P2: Final = fullmatch('[A-Fa-f0-9.:]+')
_P3: Final = fullmatch('[0-9]{1,3}(?:\\.[0-9]{1,3}){3}/[0-9]{1,2}')
_P4: Final = fullmatch('[A-Fa-f0-9.:]+/[0-9]{1,3}')


def _is_cidrv4(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P3(v) is not None


def _is_cidrv6(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P4(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_iface(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 20


def _is_iface_list(v: object) -> bool:
    return type(v) is str


def _is_ip_address(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 45 and v[-1:] != '\n' and _P2(v) is not None


def _is_ipv4(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P1(v) is not None


def _is_ipv6(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P2(v) is not None


def _is_network_interface_bond_mode(v: object) -> bool:
    return type(v) is str and v in {'802.3ad', 'active-backup', 'balance-alb', 'balance-rr', 'balance-slb', 'balance-tlb', 'balance-xor', 'broadcast', 'lacp-balance-slb', 'lacp-balance-tcp'}


def _is_network_interface_bond_xmit_hash_policy(v: object) -> bool:
    return type(v) is str and v in {'layer2', 'layer2+3', 'layer3+4'}


def _is_network_interface_mtu(v: object) -> bool:
    return is_integer(v) and 1280 <= v <= 65520


def _is_network_interface_netmask6(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 128


def _is_network_interface_ovs_tag(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 4094


def _is_network_interface_type(v: object) -> bool:
    return type(v) is str and v in {'OVSBond', 'OVSBridge', 'OVSIntPort', 'OVSPort', 'alias', 'bond', 'bridge', 'eth', 'fabric', 'unknown', 'vlan', 'vnet'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P0(v) is not None


_NETWORK_CONFIG_REVERT: Final = Spec(
    events.NETWORK_CONFIG_REVERT,
    {'node': _is_node, },
    ('node',),
)
_NETWORK_CONFIG_REVERT_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_network_config_revert(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.network-config.revert; nothing if it is sound."""
    return validate(record, _NETWORK_CONFIG_REVERT)


def redact_network_config_revert(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.network-config.revert as they may be written."""
    return redact(params, _NETWORK_CONFIG_REVERT_RULES, hasher)


_NETWORK_CONFIG_APPLY: Final = Spec(
    events.NETWORK_CONFIG_APPLY,
    {'node': _is_node, 'regenerate-frr': _is_flag, },
    ('node',),
)
_NETWORK_CONFIG_APPLY_RULES: Final = Redactor(
    {'node': KEEP, 'regenerate-frr': KEEP, },
)


def validate_network_config_apply(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.network-config.apply; nothing if it is sound."""
    return validate(record, _NETWORK_CONFIG_APPLY)


def redact_network_config_apply(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.network-config.apply as they may be written."""
    return redact(params, _NETWORK_CONFIG_APPLY_RULES, hasher)


_NETWORK_INTERFACE_CREATE: Final = Spec(
    events.NETWORK_INTERFACE_CREATE,
    {'node': _is_node, 'iface': _is_iface, 'type': _is_network_interface_type, 'address': _is_ipv4, 'address6': _is_ipv6, 'autostart': _is_flag, 'bond-primary': _is_iface, 'bond_mode': _is_network_interface_bond_mode, 'bond_xmit_hash_policy': _is_network_interface_bond_xmit_hash_policy, 'bridge_ports': _is_iface_list, 'bridge_vids': _is_iface_list, 'bridge_vlan_aware': _is_flag, 'cidr': _is_cidrv4, 'cidr6': _is_cidrv6, 'comments': _is_iface_list, 'comments6': _is_iface_list, 'gateway': _is_ipv4, 'gateway6': _is_ipv6, 'mtu': _is_network_interface_mtu, 'netmask': _is_iface_list, 'netmask6': _is_network_interface_netmask6, 'ovs_bonds': _is_iface_list, 'ovs_bridge': _is_iface, 'ovs_options': is_masked, 'ovs_ports': _is_iface_list, 'ovs_tag': _is_network_interface_ovs_tag, 'slaves': _is_iface_list, 'vlan-id': _is_network_interface_ovs_tag, 'vlan-raw-device': _is_iface, },
    ('node', 'iface', 'type'),
)
_NETWORK_INTERFACE_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'iface': KEEP, 'type': KEEP, 'address': KEEP, 'address6': KEEP, 'autostart': KEEP, 'bond-primary': KEEP, 'bond_mode': KEEP, 'bond_xmit_hash_policy': KEEP, 'bridge_ports': Separated(KEEP, ', ;'), 'bridge_vids': Separated(KEEP, ', ;'), 'bridge_vlan_aware': KEEP, 'cidr': KEEP, 'cidr6': KEEP, 'comments': KEEP, 'comments6': KEEP, 'gateway': KEEP, 'gateway6': KEEP, 'mtu': KEEP, 'netmask': KEEP, 'netmask6': KEEP, 'ovs_bonds': Separated(KEEP, ', ;'), 'ovs_bridge': KEEP, 'ovs_options': MASKED, 'ovs_ports': Separated(KEEP, ', ;'), 'ovs_tag': KEEP, 'slaves': Separated(KEEP, ', ;'), 'vlan-id': KEEP, 'vlan-raw-device': KEEP, },
)


def validate_network_interface_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.network-interface.create; nothing if it is sound."""
    return validate(record, _NETWORK_INTERFACE_CREATE)


def redact_network_interface_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.network-interface.create as they may be written."""
    return redact(params, _NETWORK_INTERFACE_CREATE_RULES, hasher)


_NETWORK_INTERFACE_DELETE: Final = Spec(
    events.NETWORK_INTERFACE_DELETE,
    {'node': _is_node, 'iface': _is_iface, },
    ('node', 'iface'),
)
_NETWORK_INTERFACE_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'iface': KEEP, },
)


def validate_network_interface_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.network-interface.delete; nothing if it is sound."""
    return validate(record, _NETWORK_INTERFACE_DELETE)


def redact_network_interface_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.network-interface.delete as they may be written."""
    return redact(params, _NETWORK_INTERFACE_DELETE_RULES, hasher)


_NETWORK_INTERFACE_UPDATE: Final = Spec(
    events.NETWORK_INTERFACE_UPDATE,
    {'node': _is_node, 'iface': _is_iface, 'type': _is_network_interface_type, 'address': _is_ipv4, 'address6': _is_ipv6, 'autostart': _is_flag, 'bond-primary': _is_iface, 'bond_mode': _is_network_interface_bond_mode, 'bond_xmit_hash_policy': _is_network_interface_bond_xmit_hash_policy, 'bridge_ports': _is_iface_list, 'bridge_vids': _is_iface_list, 'bridge_vlan_aware': _is_flag, 'cidr': _is_cidrv4, 'cidr6': _is_cidrv6, 'comments': _is_iface_list, 'comments6': _is_iface_list, 'delete': _is_iface_list, 'gateway': _is_ipv4, 'gateway6': _is_ipv6, 'mtu': _is_network_interface_mtu, 'netmask': _is_iface_list, 'netmask6': _is_network_interface_netmask6, 'ovs_bonds': _is_iface_list, 'ovs_bridge': _is_iface, 'ovs_options': is_masked, 'ovs_ports': _is_iface_list, 'ovs_tag': _is_network_interface_ovs_tag, 'slaves': _is_iface_list, 'vlan-id': _is_network_interface_ovs_tag, 'vlan-raw-device': _is_iface, },
    ('node', 'iface', 'type'),
    {},
    {'address': _is_ipv4, 'address6': _is_ipv6, 'autostart': _is_flag, 'bond-primary': _is_iface, 'bond_mode': _is_network_interface_bond_mode, 'bond_xmit_hash_policy': _is_network_interface_bond_xmit_hash_policy, 'bridge_ports': _is_iface_list, 'bridge_vids': _is_iface_list, 'bridge_vlan_aware': _is_flag, 'cidr': _is_cidrv4, 'cidr6': _is_cidrv6, 'comments': _is_iface_list, 'comments6': _is_iface_list, 'delete': _is_iface_list, 'gateway': _is_ipv4, 'gateway6': _is_ipv6, 'mtu': _is_network_interface_mtu, 'netmask': _is_iface_list, 'netmask6': _is_network_interface_netmask6, 'ovs_bonds': _is_iface_list, 'ovs_bridge': _is_iface, 'ovs_options': is_masked, 'ovs_ports': _is_iface_list, 'ovs_tag': _is_network_interface_ovs_tag, 'slaves': _is_iface_list, 'vlan-id': _is_network_interface_ovs_tag, 'vlan-raw-device': _is_iface, },
    {},
)
_NETWORK_INTERFACE_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'iface': KEEP, 'type': KEEP, 'address': KEEP, 'address6': KEEP, 'autostart': KEEP, 'bond-primary': KEEP, 'bond_mode': KEEP, 'bond_xmit_hash_policy': KEEP, 'bridge_ports': Separated(KEEP, ', ;'), 'bridge_vids': Separated(KEEP, ', ;'), 'bridge_vlan_aware': KEEP, 'cidr': KEEP, 'cidr6': KEEP, 'comments': KEEP, 'comments6': KEEP, 'delete': Separated(KEEP, ', ;'), 'gateway': KEEP, 'gateway6': KEEP, 'mtu': KEEP, 'netmask': KEEP, 'netmask6': KEEP, 'ovs_bonds': Separated(KEEP, ', ;'), 'ovs_bridge': KEEP, 'ovs_options': MASKED, 'ovs_ports': Separated(KEEP, ', ;'), 'ovs_tag': KEEP, 'slaves': Separated(KEEP, ', ;'), 'vlan-id': KEEP, 'vlan-raw-device': KEEP, },
)


def validate_network_interface_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.network-interface.update; nothing if it is sound."""
    return validate(record, _NETWORK_INTERFACE_UPDATE)


def redact_network_interface_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.network-interface.update as they may be written."""
    return redact(params, _NETWORK_INTERFACE_UPDATE_RULES, hasher)


_NODE_DNS_UPDATE: Final = Spec(
    events.NODE_DNS_UPDATE,
    {'node': _is_node, 'search': _is_iface_list, 'dns1': _is_ip_address, 'dns2': _is_ip_address, 'dns3': _is_ip_address, },
    ('node', 'search'),
    {},
    {'search': _is_iface_list, 'dns1': _is_ip_address, 'dns2': _is_ip_address, 'dns3': _is_ip_address, },
    {},
)
_NODE_DNS_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'search': KEEP, 'dns1': KEEP, 'dns2': KEEP, 'dns3': KEEP, },
)


def validate_node_dns_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-dns.update; nothing if it is sound."""
    return validate(record, _NODE_DNS_UPDATE)


def redact_node_dns_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-dns.update as they may be written."""
    return redact(params, _NODE_DNS_UPDATE_RULES, hasher)


_NODE_TIME_UPDATE: Final = Spec(
    events.NODE_TIME_UPDATE,
    {'node': _is_node, 'timezone': _is_iface_list, },
    ('node', 'timezone'),
    {},
    {'timezone': _is_iface_list, },
    {},
)
_NODE_TIME_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'timezone': KEEP, },
)


def validate_node_time_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-time.update; nothing if it is sound."""
    return validate(record, _NODE_TIME_UPDATE)


def redact_node_time_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-time.update as they may be written."""
    return redact(params, _NODE_TIME_UPDATE_RULES, hasher)


_NODE_HOSTS_UPDATE: Final = Spec(
    events.NODE_HOSTS_UPDATE,
    {'node': _is_node, 'data': is_hashed, 'digest': _is_digest, },
    ('node', 'data'),
    {},
    {'data': is_hashed, },
    {},
)
_NODE_HOSTS_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'data': HASH, 'digest': KEEP, },
)


def validate_node_hosts_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-hosts.update; nothing if it is sound."""
    return validate(record, _NODE_HOSTS_UPDATE)


def redact_node_hosts_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-hosts.update as they may be written."""
    return redact(params, _NODE_HOSTS_UPDATE_RULES, hasher)


VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.NETWORK_CONFIG_REVERT.id: validate_network_config_revert,
    events.NETWORK_CONFIG_APPLY.id: validate_network_config_apply,
    events.NETWORK_INTERFACE_CREATE.id: validate_network_interface_create,
    events.NETWORK_INTERFACE_DELETE.id: validate_network_interface_delete,
    events.NETWORK_INTERFACE_UPDATE.id: validate_network_interface_update,
    events.NODE_DNS_UPDATE.id: validate_node_dns_update,
    events.NODE_TIME_UPDATE.id: validate_node_time_update,
    events.NODE_HOSTS_UPDATE.id: validate_node_hosts_update,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.NETWORK_CONFIG_REVERT.id: redact_network_config_revert,
    events.NETWORK_CONFIG_APPLY.id: redact_network_config_apply,
    events.NETWORK_INTERFACE_CREATE.id: redact_network_interface_create,
    events.NETWORK_INTERFACE_DELETE.id: redact_network_interface_delete,
    events.NETWORK_INTERFACE_UPDATE.id: redact_network_interface_update,
    events.NODE_DNS_UPDATE.id: redact_node_dns_update,
    events.NODE_TIME_UPDATE.id: redact_node_time_update,
    events.NODE_HOSTS_UPDATE.id: redact_node_hosts_update,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.NETWORK_CONFIG_REVERT.id: _NETWORK_CONFIG_REVERT_RULES,
    events.NETWORK_CONFIG_APPLY.id: _NETWORK_CONFIG_APPLY_RULES,
    events.NETWORK_INTERFACE_CREATE.id: _NETWORK_INTERFACE_CREATE_RULES,
    events.NETWORK_INTERFACE_DELETE.id: _NETWORK_INTERFACE_DELETE_RULES,
    events.NETWORK_INTERFACE_UPDATE.id: _NETWORK_INTERFACE_UPDATE_RULES,
    events.NODE_DNS_UPDATE.id: _NODE_DNS_UPDATE_RULES,
    events.NODE_TIME_UPDATE.id: _NODE_TIME_UPDATE_RULES,
    events.NODE_HOSTS_UPDATE.id: _NODE_HOSTS_UPDATE_RULES,
}
