"""The events of the area 'network': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_hashed, is_integer, is_masked, validate
from auditlex.redaction import HASH, KEEP, MASKED, NO_KEY, Redactor, Separated, redact
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
_P1: Final = fullmatch('[0-9]{1,3}(?:\\.[0-9]{1,3}){3}')
_P2: Final = fullmatch('[A-Fa-f0-9.:]+')
_P3: Final = fullmatch('[0-9]{1,3}(?:\\.[0-9]{1,3}){3}/[0-9]{1,2}')
_P4: Final = fullmatch('[A-Fa-f0-9.:]+/[0-9]{1,3}')


def _is_cidrv4(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


def _is_cidrv6(v: object) -> bool:
    return type(v) is str and _P4(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_iface(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 20


def _is_iface_list(v: object) -> bool:
    return type(v) is str


def _is_ip_address(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 45 and _P2(v) is not None


def _is_ipv4(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_ipv6(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


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
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


_NETWORK_CONFIG_REVERT: Final = Spec(
    events.NETWORK_CONFIG_REVERT,
    {'node': _is_node, },
    ('node',),
    object_id='/nodes/{node}/network',
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
    object_id='/nodes/{node}/network',
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
    object_id='/nodes/{node}/network/{iface}',
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
    object_id='/nodes/{node}/network/{iface}',
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
    object_id='/nodes/{node}/network/{iface}',
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
    object_id='/nodes/{node}/dns',
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
    object_id='/nodes/{node}/time',
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
    object_id='/nodes/{node}/hosts',
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


def point_network_config_revert(point: Point) -> Callable[..., bool]:
    """The audit point of NETWORK_CONFIG_REVERT."""
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
                status, subject, f'/nodes/{node}/network' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_network_config_apply(point: Point) -> Callable[..., bool]:
    """The audit point of NETWORK_CONFIG_APPLY."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'regenerate-frr')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        regenerate_frr: Any = UNSET,
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
            and (regenerate_frr is UNSET or _type(regenerate_frr) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/network' if object_id is None else object_id,
                _made(node, regenerate_frr),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'regenerate-frr': regenerate_frr, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_network_interface_create(point: Point) -> Callable[..., bool]:
    """The audit point of NETWORK_INTERFACE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'iface', 'type', 'address', 'address6', 'autostart', 'bond-primary', 'bond_mode', 'bond_xmit_hash_policy', 'bridge_ports', 'bridge_vids', 'bridge_vlan_aware', 'cidr', 'cidr6', 'comments', 'comments6', 'gateway', 'gateway6', 'mtu', 'netmask', 'netmask6', 'ovs_bonds', 'ovs_bridge', 'ovs_options', 'ovs_ports', 'ovs_tag', 'slaves', 'vlan-id', 'vlan-raw-device')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)
    _p4 = direct(_P4)

    def emit(
        *,
        node: Any = UNSET,
        iface: Any = UNSET,
        type: Any = UNSET,
        address: Any = UNSET,
        address6: Any = UNSET,
        autostart: Any = UNSET,
        bond_primary: Any = UNSET,
        bond_mode: Any = UNSET,
        bond_xmit_hash_policy: Any = UNSET,
        bridge_ports: Any = UNSET,
        bridge_vids: Any = UNSET,
        bridge_vlan_aware: Any = UNSET,
        cidr: Any = UNSET,
        cidr6: Any = UNSET,
        comments: Any = UNSET,
        comments6: Any = UNSET,
        gateway: Any = UNSET,
        gateway6: Any = UNSET,
        mtu: Any = UNSET,
        netmask: Any = UNSET,
        netmask6: Any = UNSET,
        ovs_bonds: Any = UNSET,
        ovs_bridge: Any = UNSET,
        ovs_options: Any = UNSET,
        ovs_ports: Any = UNSET,
        ovs_tag: Any = UNSET,
        slaves: Any = UNSET,
        vlan_id: Any = UNSET,
        vlan_raw_device: Any = UNSET,
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
            and _type(iface) is str and 2 <= _len(iface) <= 20
            and _type(type) is str and type in {'OVSBond', 'OVSBridge', 'OVSIntPort', 'OVSPort', 'alias', 'bond', 'bridge', 'eth', 'fabric', 'unknown', 'vlan', 'vnet'}
            and (address is UNSET or _type(address) is str and _len(address) <= 4096 and _p1(address) is not None)
            and (address6 is UNSET or _type(address6) is str and _len(address6) <= 4096 and _p2(address6) is not None)
            and (autostart is UNSET or _type(autostart) is bool)
            and (bond_primary is UNSET or _type(bond_primary) is str and 2 <= _len(bond_primary) <= 20)
            and (bond_mode is UNSET or _type(bond_mode) is str and bond_mode in {'802.3ad', 'active-backup', 'balance-alb', 'balance-rr', 'balance-slb', 'balance-tlb', 'balance-xor', 'broadcast', 'lacp-balance-slb', 'lacp-balance-tcp'})
            and (bond_xmit_hash_policy is UNSET or _type(bond_xmit_hash_policy) is str and bond_xmit_hash_policy in {'layer2', 'layer2+3', 'layer3+4'})
            and (bridge_ports is UNSET or _type(bridge_ports) is str and _len(bridge_ports) <= 4096)
            and (bridge_vids is UNSET or _type(bridge_vids) is str and _len(bridge_vids) <= 4096)
            and (bridge_vlan_aware is UNSET or _type(bridge_vlan_aware) is bool)
            and (cidr is UNSET or _type(cidr) is str and _len(cidr) <= 4096 and _p3(cidr) is not None)
            and (cidr6 is UNSET or _type(cidr6) is str and _len(cidr6) <= 4096 and _p4(cidr6) is not None)
            and (comments is UNSET or _type(comments) is str and _len(comments) <= 4096)
            and (comments6 is UNSET or _type(comments6) is str and _len(comments6) <= 4096)
            and (gateway is UNSET or _type(gateway) is str and _len(gateway) <= 4096 and _p1(gateway) is not None)
            and (gateway6 is UNSET or _type(gateway6) is str and _len(gateway6) <= 4096 and _p2(gateway6) is not None)
            and (mtu is UNSET or _type(mtu) is int and 1280 <= mtu <= 65520)
            and (netmask is UNSET or _type(netmask) is str and _len(netmask) <= 4096)
            and (netmask6 is UNSET or _type(netmask6) is int and 0 <= netmask6 <= 128)
            and (ovs_bonds is UNSET or _type(ovs_bonds) is str and _len(ovs_bonds) <= 4096)
            and (ovs_bridge is UNSET or _type(ovs_bridge) is str and 2 <= _len(ovs_bridge) <= 20)
            and (ovs_ports is UNSET or _type(ovs_ports) is str and _len(ovs_ports) <= 4096)
            and (ovs_tag is UNSET or _type(ovs_tag) is int and 1 <= ovs_tag <= 4094)
            and (slaves is UNSET or _type(slaves) is str and _len(slaves) <= 4096)
            and (vlan_id is UNSET or _type(vlan_id) is int and 1 <= vlan_id <= 4094)
            and (vlan_raw_device is UNSET or _type(vlan_raw_device) is str and 2 <= _len(vlan_raw_device) <= 20)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/network/{iface}' if object_id is None else object_id,
                _made(node, iface, type, address, address6, autostart, bond_primary, bond_mode, bond_xmit_hash_policy, bridge_ports, bridge_vids, bridge_vlan_aware, cidr, cidr6, comments, comments6, gateway, gateway6, mtu, netmask, netmask6, ovs_bonds, ovs_bridge, UNSET if ovs_options is UNSET else MASK, ovs_ports, ovs_tag, slaves, vlan_id, vlan_raw_device),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'iface': iface, 'type': type, 'address': address, 'address6': address6, 'autostart': autostart, 'bond-primary': bond_primary, 'bond_mode': bond_mode, 'bond_xmit_hash_policy': bond_xmit_hash_policy, 'bridge_ports': bridge_ports, 'bridge_vids': bridge_vids, 'bridge_vlan_aware': bridge_vlan_aware, 'cidr': cidr, 'cidr6': cidr6, 'comments': comments, 'comments6': comments6, 'gateway': gateway, 'gateway6': gateway6, 'mtu': mtu, 'netmask': netmask, 'netmask6': netmask6, 'ovs_bonds': ovs_bonds, 'ovs_bridge': ovs_bridge, 'ovs_options': ovs_options, 'ovs_ports': ovs_ports, 'ovs_tag': ovs_tag, 'slaves': slaves, 'vlan-id': vlan_id, 'vlan-raw-device': vlan_raw_device, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_network_interface_delete(point: Point) -> Callable[..., bool]:
    """The audit point of NETWORK_INTERFACE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'iface')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        iface: Any = UNSET,
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
            and _type(iface) is str and 2 <= _len(iface) <= 20
        ):
            done = _put(
                status, subject, f'/nodes/{node}/network/{iface}' if object_id is None else object_id,
                _made(node, iface),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'iface': iface, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_network_interface_update(point: Point) -> Callable[..., bool]:
    """The audit point of NETWORK_INTERFACE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'iface', 'type', 'address', 'address6', 'autostart', 'bond-primary', 'bond_mode', 'bond_xmit_hash_policy', 'bridge_ports', 'bridge_vids', 'bridge_vlan_aware', 'cidr', 'cidr6', 'comments', 'comments6', 'delete', 'gateway', 'gateway6', 'mtu', 'netmask', 'netmask6', 'ovs_bonds', 'ovs_bridge', 'ovs_options', 'ovs_ports', 'ovs_tag', 'slaves', 'vlan-id', 'vlan-raw-device')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)
    _p4 = direct(_P4)

    def emit(
        *,
        node: Any = UNSET,
        iface: Any = UNSET,
        type: Any = UNSET,
        address: Any = UNSET,
        address6: Any = UNSET,
        autostart: Any = UNSET,
        bond_primary: Any = UNSET,
        bond_mode: Any = UNSET,
        bond_xmit_hash_policy: Any = UNSET,
        bridge_ports: Any = UNSET,
        bridge_vids: Any = UNSET,
        bridge_vlan_aware: Any = UNSET,
        cidr: Any = UNSET,
        cidr6: Any = UNSET,
        comments: Any = UNSET,
        comments6: Any = UNSET,
        delete: Any = UNSET,
        gateway: Any = UNSET,
        gateway6: Any = UNSET,
        mtu: Any = UNSET,
        netmask: Any = UNSET,
        netmask6: Any = UNSET,
        ovs_bonds: Any = UNSET,
        ovs_bridge: Any = UNSET,
        ovs_options: Any = UNSET,
        ovs_ports: Any = UNSET,
        ovs_tag: Any = UNSET,
        slaves: Any = UNSET,
        vlan_id: Any = UNSET,
        vlan_raw_device: Any = UNSET,
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
            and _type(iface) is str and 2 <= _len(iface) <= 20
            and _type(type) is str and type in {'OVSBond', 'OVSBridge', 'OVSIntPort', 'OVSPort', 'alias', 'bond', 'bridge', 'eth', 'fabric', 'unknown', 'vlan', 'vnet'}
            and (address is UNSET or _type(address) is str and _len(address) <= 4096 and _p1(address) is not None)
            and (address6 is UNSET or _type(address6) is str and _len(address6) <= 4096 and _p2(address6) is not None)
            and (autostart is UNSET or _type(autostart) is bool)
            and (bond_primary is UNSET or _type(bond_primary) is str and 2 <= _len(bond_primary) <= 20)
            and (bond_mode is UNSET or _type(bond_mode) is str and bond_mode in {'802.3ad', 'active-backup', 'balance-alb', 'balance-rr', 'balance-slb', 'balance-tlb', 'balance-xor', 'broadcast', 'lacp-balance-slb', 'lacp-balance-tcp'})
            and (bond_xmit_hash_policy is UNSET or _type(bond_xmit_hash_policy) is str and bond_xmit_hash_policy in {'layer2', 'layer2+3', 'layer3+4'})
            and (bridge_ports is UNSET or _type(bridge_ports) is str and _len(bridge_ports) <= 4096)
            and (bridge_vids is UNSET or _type(bridge_vids) is str and _len(bridge_vids) <= 4096)
            and (bridge_vlan_aware is UNSET or _type(bridge_vlan_aware) is bool)
            and (cidr is UNSET or _type(cidr) is str and _len(cidr) <= 4096 and _p3(cidr) is not None)
            and (cidr6 is UNSET or _type(cidr6) is str and _len(cidr6) <= 4096 and _p4(cidr6) is not None)
            and (comments is UNSET or _type(comments) is str and _len(comments) <= 4096)
            and (comments6 is UNSET or _type(comments6) is str and _len(comments6) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (gateway is UNSET or _type(gateway) is str and _len(gateway) <= 4096 and _p1(gateway) is not None)
            and (gateway6 is UNSET or _type(gateway6) is str and _len(gateway6) <= 4096 and _p2(gateway6) is not None)
            and (mtu is UNSET or _type(mtu) is int and 1280 <= mtu <= 65520)
            and (netmask is UNSET or _type(netmask) is str and _len(netmask) <= 4096)
            and (netmask6 is UNSET or _type(netmask6) is int and 0 <= netmask6 <= 128)
            and (ovs_bonds is UNSET or _type(ovs_bonds) is str and _len(ovs_bonds) <= 4096)
            and (ovs_bridge is UNSET or _type(ovs_bridge) is str and 2 <= _len(ovs_bridge) <= 20)
            and (ovs_ports is UNSET or _type(ovs_ports) is str and _len(ovs_ports) <= 4096)
            and (ovs_tag is UNSET or _type(ovs_tag) is int and 1 <= ovs_tag <= 4094)
            and (slaves is UNSET or _type(slaves) is str and _len(slaves) <= 4096)
            and (vlan_id is UNSET or _type(vlan_id) is int and 1 <= vlan_id <= 4094)
            and (vlan_raw_device is UNSET or _type(vlan_raw_device) is str and 2 <= _len(vlan_raw_device) <= 20)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/network/{iface}' if object_id is None else object_id,
                _made(node, iface, type, address, address6, autostart, bond_primary, bond_mode, bond_xmit_hash_policy, bridge_ports, bridge_vids, bridge_vlan_aware, cidr, cidr6, comments, comments6, delete, gateway, gateway6, mtu, netmask, netmask6, ovs_bonds, ovs_bridge, UNSET if ovs_options is UNSET else MASK, ovs_ports, ovs_tag, slaves, vlan_id, vlan_raw_device),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'iface': iface, 'type': type, 'address': address, 'address6': address6, 'autostart': autostart, 'bond-primary': bond_primary, 'bond_mode': bond_mode, 'bond_xmit_hash_policy': bond_xmit_hash_policy, 'bridge_ports': bridge_ports, 'bridge_vids': bridge_vids, 'bridge_vlan_aware': bridge_vlan_aware, 'cidr': cidr, 'cidr6': cidr6, 'comments': comments, 'comments6': comments6, 'delete': delete, 'gateway': gateway, 'gateway6': gateway6, 'mtu': mtu, 'netmask': netmask, 'netmask6': netmask6, 'ovs_bonds': ovs_bonds, 'ovs_bridge': ovs_bridge, 'ovs_options': ovs_options, 'ovs_ports': ovs_ports, 'ovs_tag': ovs_tag, 'slaves': slaves, 'vlan-id': vlan_id, 'vlan-raw-device': vlan_raw_device, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_dns_update(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_DNS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'search', 'dns1', 'dns2', 'dns3')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        search: Any = UNSET,
        dns1: Any = UNSET,
        dns2: Any = UNSET,
        dns3: Any = UNSET,
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
            and _type(search) is str and _len(search) <= 4096
            and (dns1 is UNSET or _type(dns1) is str and 2 <= _len(dns1) <= 45 and _p2(dns1) is not None)
            and (dns2 is UNSET or _type(dns2) is str and 2 <= _len(dns2) <= 45 and _p2(dns2) is not None)
            and (dns3 is UNSET or _type(dns3) is str and 2 <= _len(dns3) <= 45 and _p2(dns3) is not None)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/dns' if object_id is None else object_id,
                _made(node, search, dns1, dns2, dns3),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'search': search, 'dns1': dns1, 'dns2': dns2, 'dns3': dns3, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_time_update(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_TIME_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'timezone')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        timezone: Any = UNSET,
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
            and _type(timezone) is str and _len(timezone) <= 4096
        ):
            done = _put(
                status, subject, f'/nodes/{node}/time' if object_id is None else object_id,
                _made(node, timezone),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'timezone': timezone, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_hosts_update(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_HOSTS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'data', 'digest')
    _hashed = point.hashed
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        data: Any = UNSET,
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
            and data is not UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/hosts' if object_id is None else object_id,
                _made(node, _hashed('data', data), digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'data': data, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.NETWORK_CONFIG_REVERT.id: point_network_config_revert,
    events.NETWORK_CONFIG_APPLY.id: point_network_config_apply,
    events.NETWORK_INTERFACE_CREATE.id: point_network_interface_create,
    events.NETWORK_INTERFACE_DELETE.id: point_network_interface_delete,
    events.NETWORK_INTERFACE_UPDATE.id: point_network_interface_update,
    events.NODE_DNS_UPDATE.id: point_node_dns_update,
    events.NODE_TIME_UPDATE.id: point_node_time_update,
    events.NODE_HOSTS_UPDATE.id: point_node_hosts_update,
}
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
SPECS: Final[Mapping[int, Spec]] = {
    events.NETWORK_CONFIG_REVERT.id: _NETWORK_CONFIG_REVERT,
    events.NETWORK_CONFIG_APPLY.id: _NETWORK_CONFIG_APPLY,
    events.NETWORK_INTERFACE_CREATE.id: _NETWORK_INTERFACE_CREATE,
    events.NETWORK_INTERFACE_DELETE.id: _NETWORK_INTERFACE_DELETE,
    events.NETWORK_INTERFACE_UPDATE.id: _NETWORK_INTERFACE_UPDATE,
    events.NODE_DNS_UPDATE.id: _NODE_DNS_UPDATE,
    events.NODE_TIME_UPDATE.id: _NODE_TIME_UPDATE,
    events.NODE_HOSTS_UPDATE.id: _NODE_HOSTS_UPDATE,
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
