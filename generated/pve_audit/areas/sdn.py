"""The events of the area 'sdn': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, is_masked, is_number, validate
from auditlex.redaction import Items, KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
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

_P0: Final = fullmatch('[a-z\\t-\\r \\(-_]{0,256}')
_P1: Final = fullmatch('[A-Fa-f0-9.:]+')
_P2: Final = fullmatch('[A-Fa-f0-9]{2}(?::[A-Fa-f0-9]{2}){5}')
_P3: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P4: Final = fullmatch('(?:[A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}')
_P5: Final = fullmatch('[A-Fa-f0-9.:]+/[0-9]{1,3}')
_P6: Final = fullmatch('[0-9]{1,3}(?:\\.[0-9]{1,3}){3}')


def _is_cidr(v: object) -> bool:
    return type(v) is str and _P5(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_dns_type(v: object) -> bool:
    return type(v) is str and v in {'powerdns'}


def _is_fabric_protocol(v: object) -> bool:
    return type(v) is str and v in {'openfabric', 'ospf'}


def _is_fingerprint(v: object) -> bool:
    return type(v) is str and _P4(v) is not None


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_ip_address(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 45 and _P1(v) is not None


def _is_ipam_type(v: object) -> bool:
    return type(v) is str and v in {'netbox', 'phpipam', 'pve'}


def _is_ipv4(v: object) -> bool:
    return type(v) is str and _P6(v) is not None


def _is_ipv6(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_mac_addr(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P3(v) is not None


def _is_sdn_controller_asn(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 4294967295


def _is_sdn_controller_type(v: object) -> bool:
    return type(v) is str and v in {'bgp', 'evpn', 'faucet', 'isis'}


def _is_sdn_fabric_csnp_interval(v: object) -> bool:
    return is_number(v) and 1 <= v <= 600


def _is_sdn_fabric_delete(v: object) -> bool:
    return is_array(v) and all(map(_is_sdn_fabric_delete_item, v))


def _is_sdn_fabric_delete_item(v: object) -> bool:
    return type(v) is str and v in {'area', 'csnp_interval', 'hello_interval'}


def _is_sdn_fabric_node_delete(v: object) -> bool:
    return is_array(v) and all(map(_is_sdn_fabric_node_delete_item, v))


def _is_sdn_fabric_node_delete_item(v: object) -> bool:
    return type(v) is str and v in {'interfaces', 'ip', 'ip6'}


def _is_sdn_subnet_dhcp_range(v: object) -> bool:
    return is_array(v) and all(map(_is_sdn_vnet_id, v))


def _is_sdn_subnet_type(v: object) -> bool:
    return type(v) is str and v in {'subnet'}


def _is_sdn_vnet_alias(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and v[-1:] != '\n' and _P0(v) is not None


def _is_sdn_vnet_id(v: object) -> bool:
    return type(v) is str


def _is_sdn_vnet_tag(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 16777215


def _is_sdn_vnet_type(v: object) -> bool:
    return type(v) is str and v in {'vnet'}


def _is_sdn_zone_dhcp(v: object) -> bool:
    return type(v) is str and v in {'dnsmasq'}


def _is_sdn_zone_dp_id(v: object) -> bool:
    return is_integer(v)


def _is_sdn_zone_tag(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_sdn_zone_type(v: object) -> bool:
    return type(v) is str and v in {'evpn', 'faucet', 'qinq', 'simple', 'vlan', 'vxlan'}


def _is_sdn_zone_vlan_protocol(v: object) -> bool:
    return type(v) is str and v in {'802.1ad', '802.1q'}


def _is_sdn_zone_vxlan_port(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 65536


def _is_settings(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_SDN_APPLY: Final = Spec(
    events.SDN_APPLY,
    {'lock-token': is_masked, 'release-lock': _is_flag, },
    (),
    object_id='/sdn',
)
_SDN_APPLY_RULES: Final = Redactor(
    {'lock-token': MASKED, 'release-lock': KEEP, },
)


def validate_sdn_apply(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn.apply; nothing if it is sound."""
    return validate(record, _SDN_APPLY)


def redact_sdn_apply(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn.apply as they may be written."""
    return redact(params, _SDN_APPLY_RULES, hasher)


_SDN_REVERT: Final = Spec(
    events.SDN_REVERT,
    {'lock-token': is_masked, 'release-lock': _is_flag, },
    (),
    object_id='/sdn',
)
_SDN_REVERT_RULES: Final = Redactor(
    {'lock-token': MASKED, 'release-lock': KEEP, },
)


def validate_sdn_revert(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn.revert; nothing if it is sound."""
    return validate(record, _SDN_REVERT)


def redact_sdn_revert(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn.revert as they may be written."""
    return redact(params, _SDN_REVERT_RULES, hasher)


_SDN_VNET_CREATE: Final = Spec(
    events.SDN_VNET_CREATE,
    {'vnet': _is_sdn_vnet_id, 'zone': _is_sdn_vnet_id, 'alias': _is_sdn_vnet_alias, 'isolate-ports': _is_flag, 'lock-token': is_masked, 'tag': _is_sdn_vnet_tag, 'type': _is_sdn_vnet_type, 'vlanaware': _is_flag, },
    ('vnet', 'zone'),
    object_id='/sdn/vnets/{vnet}',
)
_SDN_VNET_CREATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'zone': KEEP, 'alias': KEEP, 'isolate-ports': KEEP, 'lock-token': MASKED, 'tag': KEEP, 'type': KEEP, 'vlanaware': KEEP, },
)


def validate_sdn_vnet_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-vnet.create; nothing if it is sound."""
    return validate(record, _SDN_VNET_CREATE)


def redact_sdn_vnet_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-vnet.create as they may be written."""
    return redact(params, _SDN_VNET_CREATE_RULES, hasher)


_SDN_VNET_DELETE: Final = Spec(
    events.SDN_VNET_DELETE,
    {'vnet': _is_sdn_vnet_id, 'lock-token': is_masked, },
    ('vnet',),
    object_id='/sdn/vnets/{vnet}',
)
_SDN_VNET_DELETE_RULES: Final = Redactor(
    {'vnet': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_vnet_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-vnet.delete; nothing if it is sound."""
    return validate(record, _SDN_VNET_DELETE)


def redact_sdn_vnet_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-vnet.delete as they may be written."""
    return redact(params, _SDN_VNET_DELETE_RULES, hasher)


_SDN_VNET_UPDATE: Final = Spec(
    events.SDN_VNET_UPDATE,
    {'vnet': _is_sdn_vnet_id, 'alias': _is_sdn_vnet_alias, 'delete': _is_settings, 'digest': _is_digest, 'isolate-ports': _is_flag, 'lock-token': is_masked, 'tag': _is_sdn_vnet_tag, 'vlanaware': _is_flag, 'zone': _is_sdn_vnet_id, },
    ('vnet',),
    {},
    {'alias': _is_sdn_vnet_alias, 'isolate-ports': _is_flag, 'tag': _is_sdn_vnet_tag, 'vlanaware': _is_flag, 'zone': _is_sdn_vnet_id, },
    {},
    object_id='/sdn/vnets/{vnet}',
)
_SDN_VNET_UPDATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'alias': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'isolate-ports': KEEP, 'lock-token': MASKED, 'tag': KEEP, 'vlanaware': KEEP, 'zone': KEEP, },
)


def validate_sdn_vnet_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-vnet.update; nothing if it is sound."""
    return validate(record, _SDN_VNET_UPDATE)


def redact_sdn_vnet_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-vnet.update as they may be written."""
    return redact(params, _SDN_VNET_UPDATE_RULES, hasher)


_SDN_SUBNET_CREATE: Final = Spec(
    events.SDN_SUBNET_CREATE,
    {'vnet': _is_sdn_vnet_id, 'subnet': _is_sdn_vnet_id, 'type': _is_sdn_subnet_type, 'dhcp-dns-server': _is_ip_address, 'dhcp-range': _is_sdn_subnet_dhcp_range, 'dnszoneprefix': _is_sdn_vnet_id, 'gateway': _is_ip_address, 'lock-token': is_masked, 'snat': _is_flag, },
    ('vnet', 'subnet', 'type'),
    object_id='/sdn/vnets/{vnet}/subnets/{subnet}',
)
_SDN_SUBNET_CREATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'subnet': KEEP, 'type': KEEP, 'dhcp-dns-server': KEEP, 'dhcp-range': Items(KEEP), 'dnszoneprefix': KEEP, 'gateway': KEEP, 'lock-token': MASKED, 'snat': KEEP, },
)


def validate_sdn_subnet_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-subnet.create; nothing if it is sound."""
    return validate(record, _SDN_SUBNET_CREATE)


def redact_sdn_subnet_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-subnet.create as they may be written."""
    return redact(params, _SDN_SUBNET_CREATE_RULES, hasher)


_SDN_SUBNET_DELETE: Final = Spec(
    events.SDN_SUBNET_DELETE,
    {'vnet': _is_sdn_vnet_id, 'subnet': _is_sdn_vnet_id, 'lock-token': is_masked, },
    ('vnet', 'subnet'),
    object_id='/sdn/vnets/{vnet}/subnets/{subnet}',
)
_SDN_SUBNET_DELETE_RULES: Final = Redactor(
    {'vnet': KEEP, 'subnet': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_subnet_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-subnet.delete; nothing if it is sound."""
    return validate(record, _SDN_SUBNET_DELETE)


def redact_sdn_subnet_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-subnet.delete as they may be written."""
    return redact(params, _SDN_SUBNET_DELETE_RULES, hasher)


_SDN_SUBNET_UPDATE: Final = Spec(
    events.SDN_SUBNET_UPDATE,
    {'vnet': _is_sdn_vnet_id, 'subnet': _is_sdn_vnet_id, 'delete': _is_settings, 'dhcp-dns-server': _is_ip_address, 'dhcp-range': _is_sdn_subnet_dhcp_range, 'digest': _is_digest, 'dnszoneprefix': _is_sdn_vnet_id, 'gateway': _is_ip_address, 'lock-token': is_masked, 'snat': _is_flag, },
    ('vnet', 'subnet'),
    {},
    {'dhcp-dns-server': _is_ip_address, 'dhcp-range': _is_sdn_subnet_dhcp_range, 'dnszoneprefix': _is_sdn_vnet_id, 'gateway': _is_ip_address, 'snat': _is_flag, },
    {},
    object_id='/sdn/vnets/{vnet}/subnets/{subnet}',
)
_SDN_SUBNET_UPDATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'subnet': KEEP, 'delete': Separated(KEEP, ', ;'), 'dhcp-dns-server': KEEP, 'dhcp-range': Items(KEEP), 'digest': KEEP, 'dnszoneprefix': KEEP, 'gateway': KEEP, 'lock-token': MASKED, 'snat': KEEP, },
)


def validate_sdn_subnet_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-subnet.update; nothing if it is sound."""
    return validate(record, _SDN_SUBNET_UPDATE)


def redact_sdn_subnet_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-subnet.update as they may be written."""
    return redact(params, _SDN_SUBNET_UPDATE_RULES, hasher)


_SDN_IP_DELETE: Final = Spec(
    events.SDN_IP_DELETE,
    {'vnet': _is_sdn_vnet_id, 'zone': _is_sdn_vnet_id, 'ip': _is_ip_address, 'mac': _is_mac_addr, },
    ('vnet', 'zone', 'ip'),
    object_id='/sdn/vnets/{vnet}/ips/{ip}',
)
_SDN_IP_DELETE_RULES: Final = Redactor(
    {'vnet': KEEP, 'zone': KEEP, 'ip': KEEP, 'mac': KEEP, },
)


def validate_sdn_ip_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ip.delete; nothing if it is sound."""
    return validate(record, _SDN_IP_DELETE)


def redact_sdn_ip_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ip.delete as they may be written."""
    return redact(params, _SDN_IP_DELETE_RULES, hasher)


_SDN_IP_CREATE: Final = Spec(
    events.SDN_IP_CREATE,
    {'vnet': _is_sdn_vnet_id, 'zone': _is_sdn_vnet_id, 'ip': _is_ip_address, 'mac': _is_mac_addr, },
    ('vnet', 'zone', 'ip'),
    object_id='/sdn/vnets/{vnet}/ips/{ip}',
)
_SDN_IP_CREATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'zone': KEEP, 'ip': KEEP, 'mac': KEEP, },
)


def validate_sdn_ip_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ip.create; nothing if it is sound."""
    return validate(record, _SDN_IP_CREATE)


def redact_sdn_ip_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ip.create as they may be written."""
    return redact(params, _SDN_IP_CREATE_RULES, hasher)


_SDN_IP_UPDATE: Final = Spec(
    events.SDN_IP_UPDATE,
    {'vnet': _is_sdn_vnet_id, 'zone': _is_sdn_vnet_id, 'ip': _is_ip_address, 'mac': _is_mac_addr, 'vmid': _is_vmid, },
    ('vnet', 'zone', 'ip'),
    {},
    {'ip': _is_ip_address, 'mac': _is_mac_addr, 'vmid': _is_vmid, },
    {},
    object_id='/sdn/vnets/{vnet}/ips/{ip}',
)
_SDN_IP_UPDATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'zone': KEEP, 'ip': KEEP, 'mac': KEEP, 'vmid': KEEP, },
)


def validate_sdn_ip_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ip.update; nothing if it is sound."""
    return validate(record, _SDN_IP_UPDATE)


def redact_sdn_ip_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ip.update as they may be written."""
    return redact(params, _SDN_IP_UPDATE_RULES, hasher)


_SDN_ZONE_CREATE: Final = Spec(
    events.SDN_ZONE_CREATE,
    {'zone': _is_sdn_vnet_id, 'type': _is_sdn_zone_type, 'advertise-subnets': _is_flag, 'bridge': _is_sdn_vnet_id, 'bridge-disable-mac-learning': _is_flag, 'controller': _is_sdn_vnet_id, 'dhcp': _is_sdn_zone_dhcp, 'disable-arp-nd-suppression': _is_flag, 'dns': _is_sdn_vnet_id, 'dnszone': _is_sdn_vnet_id, 'dp-id': _is_sdn_zone_dp_id, 'exitnodes': _is_sdn_vnet_id, 'exitnodes-local-routing': _is_flag, 'exitnodes-primary': _is_node, 'fabric': _is_sdn_vnet_id, 'ipam': _is_sdn_vnet_id, 'lock-token': is_masked, 'mac': _is_mac_addr, 'mtu': _is_sdn_zone_dp_id, 'nodes': _is_sdn_vnet_id, 'peers': _is_sdn_vnet_id, 'reversedns': _is_sdn_vnet_id, 'rt-import': _is_sdn_vnet_id, 'tag': _is_sdn_zone_tag, 'vlan-protocol': _is_sdn_zone_vlan_protocol, 'vrf-vxlan': _is_sdn_vnet_tag, 'vxlan-port': _is_sdn_zone_vxlan_port, },
    ('zone', 'type'),
    object_id='/sdn/zones/{zone}',
)
_SDN_ZONE_CREATE_RULES: Final = Redactor(
    {'zone': KEEP, 'type': KEEP, 'advertise-subnets': KEEP, 'bridge': KEEP, 'bridge-disable-mac-learning': KEEP, 'controller': KEEP, 'dhcp': KEEP, 'disable-arp-nd-suppression': KEEP, 'dns': KEEP, 'dnszone': KEEP, 'dp-id': KEEP, 'exitnodes': Separated(KEEP, ', ;'), 'exitnodes-local-routing': KEEP, 'exitnodes-primary': KEEP, 'fabric': KEEP, 'ipam': KEEP, 'lock-token': MASKED, 'mac': KEEP, 'mtu': KEEP, 'nodes': Separated(KEEP, ', ;'), 'peers': Separated(KEEP, ', ;'), 'reversedns': KEEP, 'rt-import': Separated(KEEP, ', ;'), 'tag': KEEP, 'vlan-protocol': KEEP, 'vrf-vxlan': KEEP, 'vxlan-port': KEEP, },
)


def validate_sdn_zone_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-zone.create; nothing if it is sound."""
    return validate(record, _SDN_ZONE_CREATE)


def redact_sdn_zone_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-zone.create as they may be written."""
    return redact(params, _SDN_ZONE_CREATE_RULES, hasher)


_SDN_ZONE_DELETE: Final = Spec(
    events.SDN_ZONE_DELETE,
    {'zone': _is_sdn_vnet_id, 'lock-token': is_masked, },
    ('zone',),
    object_id='/sdn/zones/{zone}',
)
_SDN_ZONE_DELETE_RULES: Final = Redactor(
    {'zone': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_zone_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-zone.delete; nothing if it is sound."""
    return validate(record, _SDN_ZONE_DELETE)


def redact_sdn_zone_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-zone.delete as they may be written."""
    return redact(params, _SDN_ZONE_DELETE_RULES, hasher)


_SDN_ZONE_UPDATE: Final = Spec(
    events.SDN_ZONE_UPDATE,
    {'zone': _is_sdn_vnet_id, 'advertise-subnets': _is_flag, 'bridge': _is_sdn_vnet_id, 'bridge-disable-mac-learning': _is_flag, 'controller': _is_sdn_vnet_id, 'delete': _is_settings, 'dhcp': _is_sdn_zone_dhcp, 'digest': _is_digest, 'disable-arp-nd-suppression': _is_flag, 'dns': _is_sdn_vnet_id, 'dnszone': _is_sdn_vnet_id, 'dp-id': _is_sdn_zone_dp_id, 'exitnodes': _is_sdn_vnet_id, 'exitnodes-local-routing': _is_flag, 'exitnodes-primary': _is_node, 'fabric': _is_sdn_vnet_id, 'ipam': _is_sdn_vnet_id, 'lock-token': is_masked, 'mac': _is_mac_addr, 'mtu': _is_sdn_zone_dp_id, 'nodes': _is_sdn_vnet_id, 'peers': _is_sdn_vnet_id, 'reversedns': _is_sdn_vnet_id, 'rt-import': _is_sdn_vnet_id, 'tag': _is_sdn_zone_tag, 'vlan-protocol': _is_sdn_zone_vlan_protocol, 'vrf-vxlan': _is_sdn_vnet_tag, 'vxlan-port': _is_sdn_zone_vxlan_port, },
    ('zone',),
    {},
    {'advertise-subnets': _is_flag, 'bridge': _is_sdn_vnet_id, 'bridge-disable-mac-learning': _is_flag, 'controller': _is_sdn_vnet_id, 'delete': _is_settings, 'dhcp': _is_sdn_zone_dhcp, 'digest': _is_digest, 'disable-arp-nd-suppression': _is_flag, 'dns': _is_sdn_vnet_id, 'dnszone': _is_sdn_vnet_id, 'dp-id': _is_sdn_zone_dp_id, 'exitnodes': _is_sdn_vnet_id, 'exitnodes-local-routing': _is_flag, 'exitnodes-primary': _is_node, 'fabric': _is_sdn_vnet_id, 'ipam': _is_sdn_vnet_id, 'lock-token': is_masked, 'mac': _is_mac_addr, 'mtu': _is_sdn_zone_dp_id, 'nodes': _is_sdn_vnet_id, 'peers': _is_sdn_vnet_id, 'reversedns': _is_sdn_vnet_id, 'rt-import': _is_sdn_vnet_id, 'tag': _is_sdn_zone_tag, 'vlan-protocol': _is_sdn_zone_vlan_protocol, 'vrf-vxlan': _is_sdn_vnet_tag, 'vxlan-port': _is_sdn_zone_vxlan_port, },
    {},
    object_id='/sdn/zones/{zone}',
)
_SDN_ZONE_UPDATE_RULES: Final = Redactor(
    {'zone': KEEP, 'advertise-subnets': KEEP, 'bridge': KEEP, 'bridge-disable-mac-learning': KEEP, 'controller': KEEP, 'delete': Separated(KEEP, ', ;'), 'dhcp': KEEP, 'digest': KEEP, 'disable-arp-nd-suppression': KEEP, 'dns': KEEP, 'dnszone': KEEP, 'dp-id': KEEP, 'exitnodes': Separated(KEEP, ', ;'), 'exitnodes-local-routing': KEEP, 'exitnodes-primary': KEEP, 'fabric': KEEP, 'ipam': KEEP, 'lock-token': MASKED, 'mac': KEEP, 'mtu': KEEP, 'nodes': Separated(KEEP, ', ;'), 'peers': Separated(KEEP, ', ;'), 'reversedns': KEEP, 'rt-import': Separated(KEEP, ', ;'), 'tag': KEEP, 'vlan-protocol': KEEP, 'vrf-vxlan': KEEP, 'vxlan-port': KEEP, },
)


def validate_sdn_zone_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-zone.update; nothing if it is sound."""
    return validate(record, _SDN_ZONE_UPDATE)


def redact_sdn_zone_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-zone.update as they may be written."""
    return redact(params, _SDN_ZONE_UPDATE_RULES, hasher)


_SDN_CONTROLLER_CREATE: Final = Spec(
    events.SDN_CONTROLLER_CREATE,
    {'controller': _is_sdn_vnet_id, 'type': _is_sdn_controller_type, 'asn': _is_sdn_controller_asn, 'bgp-multipath-as-path-relax': _is_flag, 'ebgp': _is_flag, 'ebgp-multihop': _is_sdn_zone_dp_id, 'fabric': _is_sdn_vnet_id, 'isis-domain': _is_sdn_vnet_id, 'isis-ifaces': _is_sdn_vnet_id, 'isis-net': _is_sdn_vnet_id, 'lock-token': is_masked, 'loopback': _is_sdn_vnet_id, 'node': _is_node, 'peers': _is_sdn_vnet_id, },
    ('controller', 'type'),
    object_id='/sdn/controllers/{controller}',
)
_SDN_CONTROLLER_CREATE_RULES: Final = Redactor(
    {'controller': KEEP, 'type': KEEP, 'asn': KEEP, 'bgp-multipath-as-path-relax': KEEP, 'ebgp': KEEP, 'ebgp-multihop': KEEP, 'fabric': KEEP, 'isis-domain': KEEP, 'isis-ifaces': Separated(KEEP, ', ;'), 'isis-net': KEEP, 'lock-token': MASKED, 'loopback': KEEP, 'node': KEEP, 'peers': Separated(KEEP, ', ;'), },
)


def validate_sdn_controller_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-controller.create; nothing if it is sound."""
    return validate(record, _SDN_CONTROLLER_CREATE)


def redact_sdn_controller_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-controller.create as they may be written."""
    return redact(params, _SDN_CONTROLLER_CREATE_RULES, hasher)


_SDN_CONTROLLER_DELETE: Final = Spec(
    events.SDN_CONTROLLER_DELETE,
    {'controller': _is_sdn_vnet_id, 'lock-token': is_masked, },
    ('controller',),
    object_id='/sdn/controllers/{controller}',
)
_SDN_CONTROLLER_DELETE_RULES: Final = Redactor(
    {'controller': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_controller_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-controller.delete; nothing if it is sound."""
    return validate(record, _SDN_CONTROLLER_DELETE)


def redact_sdn_controller_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-controller.delete as they may be written."""
    return redact(params, _SDN_CONTROLLER_DELETE_RULES, hasher)


_SDN_CONTROLLER_UPDATE: Final = Spec(
    events.SDN_CONTROLLER_UPDATE,
    {'controller': _is_sdn_vnet_id, 'asn': _is_sdn_controller_asn, 'bgp-multipath-as-path-relax': _is_flag, 'delete': _is_settings, 'digest': _is_digest, 'ebgp': _is_flag, 'ebgp-multihop': _is_sdn_zone_dp_id, 'fabric': _is_sdn_vnet_id, 'isis-domain': _is_sdn_vnet_id, 'isis-ifaces': _is_sdn_vnet_id, 'isis-net': _is_sdn_vnet_id, 'lock-token': is_masked, 'loopback': _is_sdn_vnet_id, 'node': _is_node, 'peers': _is_sdn_vnet_id, },
    ('controller',),
    {},
    {'asn': _is_sdn_controller_asn, 'bgp-multipath-as-path-relax': _is_flag, 'delete': _is_settings, 'digest': _is_digest, 'ebgp': _is_flag, 'ebgp-multihop': _is_sdn_zone_dp_id, 'fabric': _is_sdn_vnet_id, 'isis-domain': _is_sdn_vnet_id, 'isis-ifaces': _is_sdn_vnet_id, 'isis-net': _is_sdn_vnet_id, 'lock-token': is_masked, 'loopback': _is_sdn_vnet_id, 'node': _is_node, 'peers': _is_sdn_vnet_id, },
    {},
    object_id='/sdn/controllers/{controller}',
)
_SDN_CONTROLLER_UPDATE_RULES: Final = Redactor(
    {'controller': KEEP, 'asn': KEEP, 'bgp-multipath-as-path-relax': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'ebgp': KEEP, 'ebgp-multihop': KEEP, 'fabric': KEEP, 'isis-domain': KEEP, 'isis-ifaces': Separated(KEEP, ', ;'), 'isis-net': KEEP, 'lock-token': MASKED, 'loopback': KEEP, 'node': KEEP, 'peers': Separated(KEEP, ', ;'), },
)


def validate_sdn_controller_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-controller.update; nothing if it is sound."""
    return validate(record, _SDN_CONTROLLER_UPDATE)


def redact_sdn_controller_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-controller.update as they may be written."""
    return redact(params, _SDN_CONTROLLER_UPDATE_RULES, hasher)


_SDN_IPAM_CREATE: Final = Spec(
    events.SDN_IPAM_CREATE,
    {'ipam': _is_sdn_vnet_id, 'type': _is_ipam_type, 'fingerprint': _is_fingerprint, 'lock-token': is_masked, 'section': _is_sdn_zone_dp_id, 'token': is_masked, 'url': is_masked, },
    ('ipam', 'type'),
    object_id='/sdn/ipams/{ipam}',
)
_SDN_IPAM_CREATE_RULES: Final = Redactor(
    {'ipam': KEEP, 'type': KEEP, 'fingerprint': KEEP, 'lock-token': MASKED, 'section': KEEP, 'token': MASKED, 'url': MASKED, },
)


def validate_sdn_ipam_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ipam.create; nothing if it is sound."""
    return validate(record, _SDN_IPAM_CREATE)


def redact_sdn_ipam_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ipam.create as they may be written."""
    return redact(params, _SDN_IPAM_CREATE_RULES, hasher)


_SDN_IPAM_DELETE: Final = Spec(
    events.SDN_IPAM_DELETE,
    {'ipam': _is_sdn_vnet_id, 'lock-token': is_masked, },
    ('ipam',),
    object_id='/sdn/ipams/{ipam}',
)
_SDN_IPAM_DELETE_RULES: Final = Redactor(
    {'ipam': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_ipam_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ipam.delete; nothing if it is sound."""
    return validate(record, _SDN_IPAM_DELETE)


def redact_sdn_ipam_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ipam.delete as they may be written."""
    return redact(params, _SDN_IPAM_DELETE_RULES, hasher)


_SDN_IPAM_UPDATE: Final = Spec(
    events.SDN_IPAM_UPDATE,
    {'ipam': _is_sdn_vnet_id, 'delete': _is_settings, 'digest': _is_digest, 'fingerprint': _is_fingerprint, 'lock-token': is_masked, 'section': _is_sdn_zone_dp_id, 'token': is_masked, 'url': is_masked, },
    ('ipam',),
    {},
    {'fingerprint': _is_fingerprint, 'section': _is_sdn_zone_dp_id, 'token': is_masked, 'url': is_masked, },
    {},
    object_id='/sdn/ipams/{ipam}',
)
_SDN_IPAM_UPDATE_RULES: Final = Redactor(
    {'ipam': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'fingerprint': KEEP, 'lock-token': MASKED, 'section': KEEP, 'token': MASKED, 'url': MASKED, },
)


def validate_sdn_ipam_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ipam.update; nothing if it is sound."""
    return validate(record, _SDN_IPAM_UPDATE)


def redact_sdn_ipam_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ipam.update as they may be written."""
    return redact(params, _SDN_IPAM_UPDATE_RULES, hasher)


_SDN_IPAM_LIST: Final = Spec(
    events.SDN_IPAM_LIST,
    {'type': _is_ipam_type, },
    (),
    object_id='/sdn/ipams',
)
_SDN_IPAM_LIST_RULES: Final = Redactor(
    {'type': KEEP, },
)


def validate_sdn_ipam_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ipam.list; nothing if it is sound."""
    return validate(record, _SDN_IPAM_LIST)


def redact_sdn_ipam_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ipam.list as they may be written."""
    return redact(params, _SDN_IPAM_LIST_RULES, hasher)


_SDN_IPAM_READ: Final = Spec(
    events.SDN_IPAM_READ,
    {'ipam': _is_sdn_vnet_id, },
    ('ipam',),
    object_id='/sdn/ipams/{ipam}',
)
_SDN_IPAM_READ_RULES: Final = Redactor(
    {'ipam': KEEP, },
)


def validate_sdn_ipam_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-ipam.read; nothing if it is sound."""
    return validate(record, _SDN_IPAM_READ)


def redact_sdn_ipam_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-ipam.read as they may be written."""
    return redact(params, _SDN_IPAM_READ_RULES, hasher)


_SDN_DNS_CREATE: Final = Spec(
    events.SDN_DNS_CREATE,
    {'dns': _is_sdn_vnet_id, 'type': _is_dns_type, 'url': is_masked, 'key': is_masked, 'fingerprint': _is_fingerprint, 'lock-token': is_masked, 'reversemaskv6': _is_sdn_zone_dp_id, 'reversev6mask': _is_sdn_zone_dp_id, 'ttl': _is_sdn_zone_dp_id, },
    ('dns', 'type', 'url', 'key'),
    object_id='/sdn/dns/{dns}',
)
_SDN_DNS_CREATE_RULES: Final = Redactor(
    {'dns': KEEP, 'type': KEEP, 'url': MASKED, 'key': MASKED, 'fingerprint': KEEP, 'lock-token': MASKED, 'reversemaskv6': KEEP, 'reversev6mask': KEEP, 'ttl': KEEP, },
)


def validate_sdn_dns_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-dns.create; nothing if it is sound."""
    return validate(record, _SDN_DNS_CREATE)


def redact_sdn_dns_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-dns.create as they may be written."""
    return redact(params, _SDN_DNS_CREATE_RULES, hasher)


_SDN_DNS_DELETE: Final = Spec(
    events.SDN_DNS_DELETE,
    {'dns': _is_sdn_vnet_id, 'lock-token': is_masked, },
    ('dns',),
    object_id='/sdn/dns/{dns}',
)
_SDN_DNS_DELETE_RULES: Final = Redactor(
    {'dns': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_dns_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-dns.delete; nothing if it is sound."""
    return validate(record, _SDN_DNS_DELETE)


def redact_sdn_dns_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-dns.delete as they may be written."""
    return redact(params, _SDN_DNS_DELETE_RULES, hasher)


_SDN_DNS_UPDATE: Final = Spec(
    events.SDN_DNS_UPDATE,
    {'dns': _is_sdn_vnet_id, 'delete': _is_settings, 'digest': _is_digest, 'fingerprint': _is_fingerprint, 'key': is_masked, 'lock-token': is_masked, 'reversemaskv6': _is_sdn_zone_dp_id, 'ttl': _is_sdn_zone_dp_id, 'url': is_masked, },
    ('dns',),
    {},
    {'fingerprint': _is_fingerprint, 'key': is_masked, 'reversemaskv6': _is_sdn_zone_dp_id, 'ttl': _is_sdn_zone_dp_id, 'url': is_masked, },
    {},
    object_id='/sdn/dns/{dns}',
)
_SDN_DNS_UPDATE_RULES: Final = Redactor(
    {'dns': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'fingerprint': KEEP, 'key': MASKED, 'lock-token': MASKED, 'reversemaskv6': KEEP, 'ttl': KEEP, 'url': MASKED, },
)


def validate_sdn_dns_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-dns.update; nothing if it is sound."""
    return validate(record, _SDN_DNS_UPDATE)


def redact_sdn_dns_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-dns.update as they may be written."""
    return redact(params, _SDN_DNS_UPDATE_RULES, hasher)


_SDN_DNS_LIST: Final = Spec(
    events.SDN_DNS_LIST,
    {'type': _is_dns_type, },
    (),
    object_id='/sdn/dns',
)
_SDN_DNS_LIST_RULES: Final = Redactor(
    {'type': KEEP, },
)


def validate_sdn_dns_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-dns.list; nothing if it is sound."""
    return validate(record, _SDN_DNS_LIST)


def redact_sdn_dns_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-dns.list as they may be written."""
    return redact(params, _SDN_DNS_LIST_RULES, hasher)


_SDN_DNS_READ: Final = Spec(
    events.SDN_DNS_READ,
    {'dns': _is_sdn_vnet_id, },
    ('dns',),
    object_id='/sdn/dns/{dns}',
)
_SDN_DNS_READ_RULES: Final = Redactor(
    {'dns': KEEP, },
)


def validate_sdn_dns_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-dns.read; nothing if it is sound."""
    return validate(record, _SDN_DNS_READ)


def redact_sdn_dns_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-dns.read as they may be written."""
    return redact(params, _SDN_DNS_READ_RULES, hasher)


_SDN_FABRIC_CREATE: Final = Spec(
    events.SDN_FABRIC_CREATE,
    {'id': _is_sdn_vnet_id, 'protocol': _is_fabric_protocol, 'area': _is_sdn_vnet_id, 'csnp_interval': _is_sdn_fabric_csnp_interval, 'digest': _is_digest, 'hello_interval': _is_sdn_fabric_csnp_interval, 'ip6_prefix': _is_cidr, 'ip_prefix': _is_cidr, 'lock-token': is_masked, },
    ('id', 'protocol'),
    object_id='/sdn/fabrics/{id}',
)
_SDN_FABRIC_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'protocol': KEEP, 'area': KEEP, 'csnp_interval': KEEP, 'digest': KEEP, 'hello_interval': KEEP, 'ip6_prefix': KEEP, 'ip_prefix': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_fabric_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-fabric.create; nothing if it is sound."""
    return validate(record, _SDN_FABRIC_CREATE)


def redact_sdn_fabric_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-fabric.create as they may be written."""
    return redact(params, _SDN_FABRIC_CREATE_RULES, hasher)


_SDN_FABRIC_DELETE: Final = Spec(
    events.SDN_FABRIC_DELETE,
    {'id': _is_sdn_vnet_id, },
    ('id',),
    object_id='/sdn/fabrics/{id}',
)
_SDN_FABRIC_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_sdn_fabric_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-fabric.delete; nothing if it is sound."""
    return validate(record, _SDN_FABRIC_DELETE)


def redact_sdn_fabric_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-fabric.delete as they may be written."""
    return redact(params, _SDN_FABRIC_DELETE_RULES, hasher)


_SDN_FABRIC_UPDATE: Final = Spec(
    events.SDN_FABRIC_UPDATE,
    {'id': _is_sdn_vnet_id, 'protocol': _is_fabric_protocol, 'area': _is_sdn_vnet_id, 'csnp_interval': _is_sdn_fabric_csnp_interval, 'delete': _is_sdn_fabric_delete, 'digest': _is_digest, 'hello_interval': _is_sdn_fabric_csnp_interval, 'ip6_prefix': _is_cidr, 'ip_prefix': _is_cidr, 'lock-token': is_masked, },
    ('id', 'protocol'),
    {},
    {'area': _is_sdn_vnet_id, 'csnp_interval': _is_sdn_fabric_csnp_interval, 'hello_interval': _is_sdn_fabric_csnp_interval, 'ip6_prefix': _is_cidr, 'ip_prefix': _is_cidr, },
    {},
    object_id='/sdn/fabrics/{id}',
)
_SDN_FABRIC_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'protocol': KEEP, 'area': KEEP, 'csnp_interval': KEEP, 'delete': Items(KEEP), 'digest': KEEP, 'hello_interval': KEEP, 'ip6_prefix': KEEP, 'ip_prefix': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_fabric_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-fabric.update; nothing if it is sound."""
    return validate(record, _SDN_FABRIC_UPDATE)


def redact_sdn_fabric_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-fabric.update as they may be written."""
    return redact(params, _SDN_FABRIC_UPDATE_RULES, hasher)


_SDN_FABRIC_NODE_CREATE: Final = Spec(
    events.SDN_FABRIC_NODE_CREATE,
    {'fabric_id': _is_sdn_vnet_id, 'node_id': _is_node, 'protocol': _is_fabric_protocol, 'digest': _is_digest, 'interfaces': _is_sdn_subnet_dhcp_range, 'ip': _is_ipv4, 'ip6': _is_ipv6, 'lock-token': is_masked, },
    ('fabric_id', 'node_id', 'protocol'),
    object_id='/sdn/fabrics/{fabric_id}/nodes/{node_id}',
)
_SDN_FABRIC_NODE_CREATE_RULES: Final = Redactor(
    {'fabric_id': KEEP, 'node_id': KEEP, 'protocol': KEEP, 'digest': KEEP, 'interfaces': Items(Properties({'name': KEEP, 'ip': KEEP, 'ip6': KEEP, 'hello_multiplier': KEEP}, '')), 'ip': KEEP, 'ip6': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_fabric_node_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-fabric-node.create; nothing if it is sound."""
    return validate(record, _SDN_FABRIC_NODE_CREATE)


def redact_sdn_fabric_node_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-fabric-node.create as they may be written."""
    return redact(params, _SDN_FABRIC_NODE_CREATE_RULES, hasher)


_SDN_FABRIC_NODE_DELETE: Final = Spec(
    events.SDN_FABRIC_NODE_DELETE,
    {'fabric_id': _is_sdn_vnet_id, 'node_id': _is_node, },
    ('fabric_id', 'node_id'),
    object_id='/sdn/fabrics/{fabric_id}/nodes/{node_id}',
)
_SDN_FABRIC_NODE_DELETE_RULES: Final = Redactor(
    {'fabric_id': KEEP, 'node_id': KEEP, },
)


def validate_sdn_fabric_node_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-fabric-node.delete; nothing if it is sound."""
    return validate(record, _SDN_FABRIC_NODE_DELETE)


def redact_sdn_fabric_node_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-fabric-node.delete as they may be written."""
    return redact(params, _SDN_FABRIC_NODE_DELETE_RULES, hasher)


_SDN_FABRIC_NODE_UPDATE: Final = Spec(
    events.SDN_FABRIC_NODE_UPDATE,
    {'fabric_id': _is_sdn_vnet_id, 'node_id': _is_node, 'protocol': _is_fabric_protocol, 'delete': _is_sdn_fabric_node_delete, 'digest': _is_digest, 'interfaces': _is_sdn_subnet_dhcp_range, 'ip': _is_ipv4, 'ip6': _is_ipv6, 'lock-token': is_masked, },
    ('fabric_id', 'node_id', 'protocol'),
    {},
    {'interfaces': _is_sdn_subnet_dhcp_range, 'ip': _is_ipv4, 'ip6': _is_ipv6, },
    {},
    object_id='/sdn/fabrics/{fabric_id}/nodes/{node_id}',
)
_SDN_FABRIC_NODE_UPDATE_RULES: Final = Redactor(
    {'fabric_id': KEEP, 'node_id': KEEP, 'protocol': KEEP, 'delete': Items(KEEP), 'digest': KEEP, 'interfaces': Items(Properties({'name': KEEP, 'ip': KEEP, 'ip6': KEEP, 'hello_multiplier': KEEP}, '')), 'ip': KEEP, 'ip6': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_fabric_node_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-fabric-node.update; nothing if it is sound."""
    return validate(record, _SDN_FABRIC_NODE_UPDATE)


def redact_sdn_fabric_node_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-fabric-node.update as they may be written."""
    return redact(params, _SDN_FABRIC_NODE_UPDATE_RULES, hasher)


_SDN_LOCK_RELEASE: Final = Spec(
    events.SDN_LOCK_RELEASE,
    {'force': _is_flag, 'lock-token': is_masked, },
    (),
    object_id='/sdn/lock',
)
_SDN_LOCK_RELEASE_RULES: Final = Redactor(
    {'force': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_lock_release(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-lock.release; nothing if it is sound."""
    return validate(record, _SDN_LOCK_RELEASE)


def redact_sdn_lock_release(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-lock.release as they may be written."""
    return redact(params, _SDN_LOCK_RELEASE_RULES, hasher)


_SDN_LOCK_ACQUIRE: Final = Spec(
    events.SDN_LOCK_ACQUIRE,
    {'allow-pending': _is_flag, },
    (),
    object_id='/sdn/lock',
)
_SDN_LOCK_ACQUIRE_RULES: Final = Redactor(
    {'allow-pending': KEEP, },
)


def validate_sdn_lock_acquire(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-lock.acquire; nothing if it is sound."""
    return validate(record, _SDN_LOCK_ACQUIRE)


def redact_sdn_lock_acquire(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-lock.acquire as they may be written."""
    return redact(params, _SDN_LOCK_ACQUIRE_RULES, hasher)


_SDN_LOCK_FORCE_RELEASE: Final = Spec(
    events.SDN_LOCK_FORCE_RELEASE,
    {'force': _is_flag, 'lock-token': is_masked, },
    ('force',),
    object_id='/sdn/lock',
)
_SDN_LOCK_FORCE_RELEASE_RULES: Final = Redactor(
    {'force': KEEP, 'lock-token': MASKED, },
)


def validate_sdn_lock_force_release(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sdn-lock.force-release; nothing if it is sound."""
    return validate(record, _SDN_LOCK_FORCE_RELEASE)


def redact_sdn_lock_force_release(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sdn-lock.force-release as they may be written."""
    return redact(params, _SDN_LOCK_FORCE_RELEASE_RULES, hasher)


def point_sdn_apply(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_APPLY."""
    _slow = point.slow
    _put = point.put
    _made = fields('lock-token', 'release-lock')

    def emit(
        *,
        lock_token: Any = UNSET,
        release_lock: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (release_lock is UNSET or _type(release_lock) is bool)
        ):
            done = _put(
                status, subject, f'/sdn' if object_id is None else object_id,
                _made(UNSET if lock_token is UNSET else MASK, release_lock),
            )
            if done is not None:
                return done
        return _slow(
            {'lock-token': lock_token, 'release-lock': release_lock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_revert(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_REVERT."""
    _slow = point.slow
    _put = point.put
    _made = fields('lock-token', 'release-lock')

    def emit(
        *,
        lock_token: Any = UNSET,
        release_lock: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (release_lock is UNSET or _type(release_lock) is bool)
        ):
            done = _put(
                status, subject, f'/sdn' if object_id is None else object_id,
                _made(UNSET if lock_token is UNSET else MASK, release_lock),
            )
            if done is not None:
                return done
        return _slow(
            {'lock-token': lock_token, 'release-lock': release_lock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_vnet_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_VNET_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'zone', 'alias', 'isolate-ports', 'lock-token', 'tag', 'type', 'vlanaware')
    _p0 = direct(_P0)

    def emit(
        *,
        vnet: Any = UNSET,
        zone: Any = UNSET,
        alias: Any = UNSET,
        isolate_ports: Any = UNSET,
        lock_token: Any = UNSET,
        tag: Any = UNSET,
        type: Any = UNSET,
        vlanaware: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(zone) is str and _len(zone) <= 4096
            and (alias is UNSET or _type(alias) is str and _len(alias) <= 256 and alias[-1:] != '\n' and _p0(alias) is not None)
            and (isolate_ports is UNSET or _type(isolate_ports) is bool)
            and (tag is UNSET or _type(tag) is int and 1 <= tag <= 16777215)
            and (type is UNSET or _type(type) is str and type in {'vnet'})
            and (vlanaware is UNSET or _type(vlanaware) is bool)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}' if object_id is None else object_id,
                _made(vnet, zone, alias, isolate_ports, UNSET if lock_token is UNSET else MASK, tag, type, vlanaware),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'zone': zone, 'alias': alias, 'isolate-ports': isolate_ports, 'lock-token': lock_token, 'tag': tag, 'type': type, 'vlanaware': vlanaware, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_vnet_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_VNET_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'lock-token')

    def emit(
        *,
        vnet: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}' if object_id is None else object_id,
                _made(vnet, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_vnet_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_VNET_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'alias', 'delete', 'digest', 'isolate-ports', 'lock-token', 'tag', 'vlanaware', 'zone')
    _p0 = direct(_P0)

    def emit(
        *,
        vnet: Any = UNSET,
        alias: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        isolate_ports: Any = UNSET,
        lock_token: Any = UNSET,
        tag: Any = UNSET,
        vlanaware: Any = UNSET,
        zone: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
            and (alias is UNSET or _type(alias) is str and _len(alias) <= 256 and alias[-1:] != '\n' and _p0(alias) is not None)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (isolate_ports is UNSET or _type(isolate_ports) is bool)
            and (tag is UNSET or _type(tag) is int and 1 <= tag <= 16777215)
            and (vlanaware is UNSET or _type(vlanaware) is bool)
            and (zone is UNSET or _type(zone) is str and _len(zone) <= 4096)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}' if object_id is None else object_id,
                _made(vnet, alias, delete, digest, isolate_ports, UNSET if lock_token is UNSET else MASK, tag, vlanaware, zone),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'alias': alias, 'delete': delete, 'digest': digest, 'isolate-ports': isolate_ports, 'lock-token': lock_token, 'tag': tag, 'vlanaware': vlanaware, 'zone': zone, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_subnet_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_SUBNET_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'subnet', 'type', 'dhcp-dns-server', 'dhcp-range', 'dnszoneprefix', 'gateway', 'lock-token', 'snat')
    _p1 = direct(_P1)

    def emit(
        *,
        vnet: Any = UNSET,
        subnet: Any = UNSET,
        type: Any = UNSET,
        dhcp_dns_server: Any = UNSET,
        dhcp_range: Any = UNSET,
        dnszoneprefix: Any = UNSET,
        gateway: Any = UNSET,
        lock_token: Any = UNSET,
        snat: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(subnet) is str and _len(subnet) <= 4096
            and _type(type) is str and type in {'subnet'}
            and (dhcp_dns_server is UNSET or _type(dhcp_dns_server) is str and 2 <= _len(dhcp_dns_server) <= 45 and _p1(dhcp_dns_server) is not None)
            and dhcp_range is UNSET
            and (dnszoneprefix is UNSET or _type(dnszoneprefix) is str and _len(dnszoneprefix) <= 4096)
            and (gateway is UNSET or _type(gateway) is str and 2 <= _len(gateway) <= 45 and _p1(gateway) is not None)
            and (snat is UNSET or _type(snat) is bool)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/subnets/{subnet}' if object_id is None else object_id,
                _made(vnet, subnet, type, dhcp_dns_server, dhcp_range, dnszoneprefix, gateway, UNSET if lock_token is UNSET else MASK, snat),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'subnet': subnet, 'type': type, 'dhcp-dns-server': dhcp_dns_server, 'dhcp-range': dhcp_range, 'dnszoneprefix': dnszoneprefix, 'gateway': gateway, 'lock-token': lock_token, 'snat': snat, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_subnet_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_SUBNET_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'subnet', 'lock-token')

    def emit(
        *,
        vnet: Any = UNSET,
        subnet: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(subnet) is str and _len(subnet) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/subnets/{subnet}' if object_id is None else object_id,
                _made(vnet, subnet, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'subnet': subnet, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_subnet_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_SUBNET_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'subnet', 'delete', 'dhcp-dns-server', 'dhcp-range', 'digest', 'dnszoneprefix', 'gateway', 'lock-token', 'snat')
    _p1 = direct(_P1)

    def emit(
        *,
        vnet: Any = UNSET,
        subnet: Any = UNSET,
        delete: Any = UNSET,
        dhcp_dns_server: Any = UNSET,
        dhcp_range: Any = UNSET,
        digest: Any = UNSET,
        dnszoneprefix: Any = UNSET,
        gateway: Any = UNSET,
        lock_token: Any = UNSET,
        snat: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(subnet) is str and _len(subnet) <= 4096
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dhcp_dns_server is UNSET or _type(dhcp_dns_server) is str and 2 <= _len(dhcp_dns_server) <= 45 and _p1(dhcp_dns_server) is not None)
            and dhcp_range is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dnszoneprefix is UNSET or _type(dnszoneprefix) is str and _len(dnszoneprefix) <= 4096)
            and (gateway is UNSET or _type(gateway) is str and 2 <= _len(gateway) <= 45 and _p1(gateway) is not None)
            and (snat is UNSET or _type(snat) is bool)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/subnets/{subnet}' if object_id is None else object_id,
                _made(vnet, subnet, delete, dhcp_dns_server, dhcp_range, digest, dnszoneprefix, gateway, UNSET if lock_token is UNSET else MASK, snat),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'subnet': subnet, 'delete': delete, 'dhcp-dns-server': dhcp_dns_server, 'dhcp-range': dhcp_range, 'digest': digest, 'dnszoneprefix': dnszoneprefix, 'gateway': gateway, 'lock-token': lock_token, 'snat': snat, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ip_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IP_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'zone', 'ip', 'mac')
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        vnet: Any = UNSET,
        zone: Any = UNSET,
        ip: Any = UNSET,
        mac: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(zone) is str and _len(zone) <= 4096
            and _type(ip) is str and 2 <= _len(ip) <= 45 and _p1(ip) is not None
            and (mac is UNSET or _type(mac) is str and _len(mac) <= 4096 and _p2(mac) is not None)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/ips/{ip}' if object_id is None else object_id,
                _made(vnet, zone, ip, mac),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'zone': zone, 'ip': ip, 'mac': mac, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ip_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IP_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'zone', 'ip', 'mac')
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        vnet: Any = UNSET,
        zone: Any = UNSET,
        ip: Any = UNSET,
        mac: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(zone) is str and _len(zone) <= 4096
            and _type(ip) is str and 2 <= _len(ip) <= 45 and _p1(ip) is not None
            and (mac is UNSET or _type(mac) is str and _len(mac) <= 4096 and _p2(mac) is not None)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/ips/{ip}' if object_id is None else object_id,
                _made(vnet, zone, ip, mac),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'zone': zone, 'ip': ip, 'mac': mac, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ip_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IP_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'zone', 'ip', 'mac', 'vmid')
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        vnet: Any = UNSET,
        zone: Any = UNSET,
        ip: Any = UNSET,
        mac: Any = UNSET,
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
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(zone) is str and _len(zone) <= 4096
            and _type(ip) is str and 2 <= _len(ip) <= 45 and _p1(ip) is not None
            and (mac is UNSET or _type(mac) is str and _len(mac) <= 4096 and _p2(mac) is not None)
            and (vmid is UNSET or _type(vmid) is int and 100 <= vmid <= 999999999)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/ips/{ip}' if object_id is None else object_id,
                _made(vnet, zone, ip, mac, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'zone': zone, 'ip': ip, 'mac': mac, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_zone_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_ZONE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('zone', 'type', 'advertise-subnets', 'bridge', 'bridge-disable-mac-learning', 'controller', 'dhcp', 'disable-arp-nd-suppression', 'dns', 'dnszone', 'dp-id', 'exitnodes', 'exitnodes-local-routing', 'exitnodes-primary', 'fabric', 'ipam', 'lock-token', 'mac', 'mtu', 'nodes', 'peers', 'reversedns', 'rt-import', 'tag', 'vlan-protocol', 'vrf-vxlan', 'vxlan-port')
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        zone: Any = UNSET,
        type: Any = UNSET,
        advertise_subnets: Any = UNSET,
        bridge: Any = UNSET,
        bridge_disable_mac_learning: Any = UNSET,
        controller: Any = UNSET,
        dhcp: Any = UNSET,
        disable_arp_nd_suppression: Any = UNSET,
        dns: Any = UNSET,
        dnszone: Any = UNSET,
        dp_id: Any = UNSET,
        exitnodes: Any = UNSET,
        exitnodes_local_routing: Any = UNSET,
        exitnodes_primary: Any = UNSET,
        fabric: Any = UNSET,
        ipam: Any = UNSET,
        lock_token: Any = UNSET,
        mac: Any = UNSET,
        mtu: Any = UNSET,
        nodes: Any = UNSET,
        peers: Any = UNSET,
        reversedns: Any = UNSET,
        rt_import: Any = UNSET,
        tag: Any = UNSET,
        vlan_protocol: Any = UNSET,
        vrf_vxlan: Any = UNSET,
        vxlan_port: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(zone) is str and _len(zone) <= 4096
            and _type(type) is str and type in {'evpn', 'faucet', 'qinq', 'simple', 'vlan', 'vxlan'}
            and (advertise_subnets is UNSET or _type(advertise_subnets) is bool)
            and (bridge is UNSET or _type(bridge) is str and _len(bridge) <= 4096)
            and (bridge_disable_mac_learning is UNSET or _type(bridge_disable_mac_learning) is bool)
            and (controller is UNSET or _type(controller) is str and _len(controller) <= 4096)
            and (dhcp is UNSET or _type(dhcp) is str and dhcp in {'dnsmasq'})
            and (disable_arp_nd_suppression is UNSET or _type(disable_arp_nd_suppression) is bool)
            and (dns is UNSET or _type(dns) is str and _len(dns) <= 4096)
            and (dnszone is UNSET or _type(dnszone) is str and _len(dnszone) <= 4096)
            and (dp_id is UNSET or _type(dp_id) is int and -9223372036854775808 <= dp_id <= 18446744073709551615)
            and (exitnodes is UNSET or _type(exitnodes) is str and _len(exitnodes) <= 4096)
            and (exitnodes_local_routing is UNSET or _type(exitnodes_local_routing) is bool)
            and (exitnodes_primary is UNSET or _type(exitnodes_primary) is str and _len(exitnodes_primary) <= 63 and _p3(exitnodes_primary) is not None)
            and (fabric is UNSET or _type(fabric) is str and _len(fabric) <= 4096)
            and (ipam is UNSET or _type(ipam) is str and _len(ipam) <= 4096)
            and (mac is UNSET or _type(mac) is str and _len(mac) <= 4096 and _p2(mac) is not None)
            and (mtu is UNSET or _type(mtu) is int and -9223372036854775808 <= mtu <= 18446744073709551615)
            and (nodes is UNSET or _type(nodes) is str and _len(nodes) <= 4096)
            and (peers is UNSET or _type(peers) is str and _len(peers) <= 4096)
            and (reversedns is UNSET or _type(reversedns) is str and _len(reversedns) <= 4096)
            and (rt_import is UNSET or _type(rt_import) is str and _len(rt_import) <= 4096)
            and (tag is UNSET or _type(tag) is int and 0 <= tag <= 18446744073709551615)
            and (vlan_protocol is UNSET or _type(vlan_protocol) is str and vlan_protocol in {'802.1ad', '802.1q'})
            and (vrf_vxlan is UNSET or _type(vrf_vxlan) is int and 1 <= vrf_vxlan <= 16777215)
            and (vxlan_port is UNSET or _type(vxlan_port) is int and 1 <= vxlan_port <= 65536)
        ):
            done = _put(
                status, subject, f'/sdn/zones/{zone}' if object_id is None else object_id,
                _made(zone, type, advertise_subnets, bridge, bridge_disable_mac_learning, controller, dhcp, disable_arp_nd_suppression, dns, dnszone, dp_id, exitnodes, exitnodes_local_routing, exitnodes_primary, fabric, ipam, UNSET if lock_token is UNSET else MASK, mac, mtu, nodes, peers, reversedns, rt_import, tag, vlan_protocol, vrf_vxlan, vxlan_port),
            )
            if done is not None:
                return done
        return _slow(
            {'zone': zone, 'type': type, 'advertise-subnets': advertise_subnets, 'bridge': bridge, 'bridge-disable-mac-learning': bridge_disable_mac_learning, 'controller': controller, 'dhcp': dhcp, 'disable-arp-nd-suppression': disable_arp_nd_suppression, 'dns': dns, 'dnszone': dnszone, 'dp-id': dp_id, 'exitnodes': exitnodes, 'exitnodes-local-routing': exitnodes_local_routing, 'exitnodes-primary': exitnodes_primary, 'fabric': fabric, 'ipam': ipam, 'lock-token': lock_token, 'mac': mac, 'mtu': mtu, 'nodes': nodes, 'peers': peers, 'reversedns': reversedns, 'rt-import': rt_import, 'tag': tag, 'vlan-protocol': vlan_protocol, 'vrf-vxlan': vrf_vxlan, 'vxlan-port': vxlan_port, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_zone_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_ZONE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('zone', 'lock-token')

    def emit(
        *,
        zone: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(zone) is str and _len(zone) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/zones/{zone}' if object_id is None else object_id,
                _made(zone, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'zone': zone, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_zone_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_ZONE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('zone', 'advertise-subnets', 'bridge', 'bridge-disable-mac-learning', 'controller', 'delete', 'dhcp', 'digest', 'disable-arp-nd-suppression', 'dns', 'dnszone', 'dp-id', 'exitnodes', 'exitnodes-local-routing', 'exitnodes-primary', 'fabric', 'ipam', 'lock-token', 'mac', 'mtu', 'nodes', 'peers', 'reversedns', 'rt-import', 'tag', 'vlan-protocol', 'vrf-vxlan', 'vxlan-port')
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        zone: Any = UNSET,
        advertise_subnets: Any = UNSET,
        bridge: Any = UNSET,
        bridge_disable_mac_learning: Any = UNSET,
        controller: Any = UNSET,
        delete: Any = UNSET,
        dhcp: Any = UNSET,
        digest: Any = UNSET,
        disable_arp_nd_suppression: Any = UNSET,
        dns: Any = UNSET,
        dnszone: Any = UNSET,
        dp_id: Any = UNSET,
        exitnodes: Any = UNSET,
        exitnodes_local_routing: Any = UNSET,
        exitnodes_primary: Any = UNSET,
        fabric: Any = UNSET,
        ipam: Any = UNSET,
        lock_token: Any = UNSET,
        mac: Any = UNSET,
        mtu: Any = UNSET,
        nodes: Any = UNSET,
        peers: Any = UNSET,
        reversedns: Any = UNSET,
        rt_import: Any = UNSET,
        tag: Any = UNSET,
        vlan_protocol: Any = UNSET,
        vrf_vxlan: Any = UNSET,
        vxlan_port: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(zone) is str and _len(zone) <= 4096
            and (advertise_subnets is UNSET or _type(advertise_subnets) is bool)
            and (bridge is UNSET or _type(bridge) is str and _len(bridge) <= 4096)
            and (bridge_disable_mac_learning is UNSET or _type(bridge_disable_mac_learning) is bool)
            and (controller is UNSET or _type(controller) is str and _len(controller) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dhcp is UNSET or _type(dhcp) is str and dhcp in {'dnsmasq'})
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable_arp_nd_suppression is UNSET or _type(disable_arp_nd_suppression) is bool)
            and (dns is UNSET or _type(dns) is str and _len(dns) <= 4096)
            and (dnszone is UNSET or _type(dnszone) is str and _len(dnszone) <= 4096)
            and (dp_id is UNSET or _type(dp_id) is int and -9223372036854775808 <= dp_id <= 18446744073709551615)
            and (exitnodes is UNSET or _type(exitnodes) is str and _len(exitnodes) <= 4096)
            and (exitnodes_local_routing is UNSET or _type(exitnodes_local_routing) is bool)
            and (exitnodes_primary is UNSET or _type(exitnodes_primary) is str and _len(exitnodes_primary) <= 63 and _p3(exitnodes_primary) is not None)
            and (fabric is UNSET or _type(fabric) is str and _len(fabric) <= 4096)
            and (ipam is UNSET or _type(ipam) is str and _len(ipam) <= 4096)
            and (mac is UNSET or _type(mac) is str and _len(mac) <= 4096 and _p2(mac) is not None)
            and (mtu is UNSET or _type(mtu) is int and -9223372036854775808 <= mtu <= 18446744073709551615)
            and (nodes is UNSET or _type(nodes) is str and _len(nodes) <= 4096)
            and (peers is UNSET or _type(peers) is str and _len(peers) <= 4096)
            and (reversedns is UNSET or _type(reversedns) is str and _len(reversedns) <= 4096)
            and (rt_import is UNSET or _type(rt_import) is str and _len(rt_import) <= 4096)
            and (tag is UNSET or _type(tag) is int and 0 <= tag <= 18446744073709551615)
            and (vlan_protocol is UNSET or _type(vlan_protocol) is str and vlan_protocol in {'802.1ad', '802.1q'})
            and (vrf_vxlan is UNSET or _type(vrf_vxlan) is int and 1 <= vrf_vxlan <= 16777215)
            and (vxlan_port is UNSET or _type(vxlan_port) is int and 1 <= vxlan_port <= 65536)
        ):
            done = _put(
                status, subject, f'/sdn/zones/{zone}' if object_id is None else object_id,
                _made(zone, advertise_subnets, bridge, bridge_disable_mac_learning, controller, delete, dhcp, digest, disable_arp_nd_suppression, dns, dnszone, dp_id, exitnodes, exitnodes_local_routing, exitnodes_primary, fabric, ipam, UNSET if lock_token is UNSET else MASK, mac, mtu, nodes, peers, reversedns, rt_import, tag, vlan_protocol, vrf_vxlan, vxlan_port),
            )
            if done is not None:
                return done
        return _slow(
            {'zone': zone, 'advertise-subnets': advertise_subnets, 'bridge': bridge, 'bridge-disable-mac-learning': bridge_disable_mac_learning, 'controller': controller, 'delete': delete, 'dhcp': dhcp, 'digest': digest, 'disable-arp-nd-suppression': disable_arp_nd_suppression, 'dns': dns, 'dnszone': dnszone, 'dp-id': dp_id, 'exitnodes': exitnodes, 'exitnodes-local-routing': exitnodes_local_routing, 'exitnodes-primary': exitnodes_primary, 'fabric': fabric, 'ipam': ipam, 'lock-token': lock_token, 'mac': mac, 'mtu': mtu, 'nodes': nodes, 'peers': peers, 'reversedns': reversedns, 'rt-import': rt_import, 'tag': tag, 'vlan-protocol': vlan_protocol, 'vrf-vxlan': vrf_vxlan, 'vxlan-port': vxlan_port, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_controller_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_CONTROLLER_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('controller', 'type', 'asn', 'bgp-multipath-as-path-relax', 'ebgp', 'ebgp-multihop', 'fabric', 'isis-domain', 'isis-ifaces', 'isis-net', 'lock-token', 'loopback', 'node', 'peers')
    _p3 = direct(_P3)

    def emit(
        *,
        controller: Any = UNSET,
        type: Any = UNSET,
        asn: Any = UNSET,
        bgp_multipath_as_path_relax: Any = UNSET,
        ebgp: Any = UNSET,
        ebgp_multihop: Any = UNSET,
        fabric: Any = UNSET,
        isis_domain: Any = UNSET,
        isis_ifaces: Any = UNSET,
        isis_net: Any = UNSET,
        lock_token: Any = UNSET,
        loopback: Any = UNSET,
        node: Any = UNSET,
        peers: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(controller) is str and _len(controller) <= 4096
            and _type(type) is str and type in {'bgp', 'evpn', 'faucet', 'isis'}
            and (asn is UNSET or _type(asn) is int and 0 <= asn <= 4294967295)
            and (bgp_multipath_as_path_relax is UNSET or _type(bgp_multipath_as_path_relax) is bool)
            and (ebgp is UNSET or _type(ebgp) is bool)
            and (ebgp_multihop is UNSET or _type(ebgp_multihop) is int and -9223372036854775808 <= ebgp_multihop <= 18446744073709551615)
            and (fabric is UNSET or _type(fabric) is str and _len(fabric) <= 4096)
            and (isis_domain is UNSET or _type(isis_domain) is str and _len(isis_domain) <= 4096)
            and (isis_ifaces is UNSET or _type(isis_ifaces) is str and _len(isis_ifaces) <= 4096)
            and (isis_net is UNSET or _type(isis_net) is str and _len(isis_net) <= 4096)
            and (loopback is UNSET or _type(loopback) is str and _len(loopback) <= 4096)
            and (node is UNSET or _type(node) is str and _len(node) <= 63 and _p3(node) is not None)
            and (peers is UNSET or _type(peers) is str and _len(peers) <= 4096)
        ):
            done = _put(
                status, subject, f'/sdn/controllers/{controller}' if object_id is None else object_id,
                _made(controller, type, asn, bgp_multipath_as_path_relax, ebgp, ebgp_multihop, fabric, isis_domain, isis_ifaces, isis_net, UNSET if lock_token is UNSET else MASK, loopback, node, peers),
            )
            if done is not None:
                return done
        return _slow(
            {'controller': controller, 'type': type, 'asn': asn, 'bgp-multipath-as-path-relax': bgp_multipath_as_path_relax, 'ebgp': ebgp, 'ebgp-multihop': ebgp_multihop, 'fabric': fabric, 'isis-domain': isis_domain, 'isis-ifaces': isis_ifaces, 'isis-net': isis_net, 'lock-token': lock_token, 'loopback': loopback, 'node': node, 'peers': peers, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_controller_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_CONTROLLER_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('controller', 'lock-token')

    def emit(
        *,
        controller: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(controller) is str and _len(controller) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/controllers/{controller}' if object_id is None else object_id,
                _made(controller, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'controller': controller, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_controller_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_CONTROLLER_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('controller', 'asn', 'bgp-multipath-as-path-relax', 'delete', 'digest', 'ebgp', 'ebgp-multihop', 'fabric', 'isis-domain', 'isis-ifaces', 'isis-net', 'lock-token', 'loopback', 'node', 'peers')
    _p3 = direct(_P3)

    def emit(
        *,
        controller: Any = UNSET,
        asn: Any = UNSET,
        bgp_multipath_as_path_relax: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        ebgp: Any = UNSET,
        ebgp_multihop: Any = UNSET,
        fabric: Any = UNSET,
        isis_domain: Any = UNSET,
        isis_ifaces: Any = UNSET,
        isis_net: Any = UNSET,
        lock_token: Any = UNSET,
        loopback: Any = UNSET,
        node: Any = UNSET,
        peers: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(controller) is str and _len(controller) <= 4096
            and (asn is UNSET or _type(asn) is int and 0 <= asn <= 4294967295)
            and (bgp_multipath_as_path_relax is UNSET or _type(bgp_multipath_as_path_relax) is bool)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (ebgp is UNSET or _type(ebgp) is bool)
            and (ebgp_multihop is UNSET or _type(ebgp_multihop) is int and -9223372036854775808 <= ebgp_multihop <= 18446744073709551615)
            and (fabric is UNSET or _type(fabric) is str and _len(fabric) <= 4096)
            and (isis_domain is UNSET or _type(isis_domain) is str and _len(isis_domain) <= 4096)
            and (isis_ifaces is UNSET or _type(isis_ifaces) is str and _len(isis_ifaces) <= 4096)
            and (isis_net is UNSET or _type(isis_net) is str and _len(isis_net) <= 4096)
            and (loopback is UNSET or _type(loopback) is str and _len(loopback) <= 4096)
            and (node is UNSET or _type(node) is str and _len(node) <= 63 and _p3(node) is not None)
            and (peers is UNSET or _type(peers) is str and _len(peers) <= 4096)
        ):
            done = _put(
                status, subject, f'/sdn/controllers/{controller}' if object_id is None else object_id,
                _made(controller, asn, bgp_multipath_as_path_relax, delete, digest, ebgp, ebgp_multihop, fabric, isis_domain, isis_ifaces, isis_net, UNSET if lock_token is UNSET else MASK, loopback, node, peers),
            )
            if done is not None:
                return done
        return _slow(
            {'controller': controller, 'asn': asn, 'bgp-multipath-as-path-relax': bgp_multipath_as_path_relax, 'delete': delete, 'digest': digest, 'ebgp': ebgp, 'ebgp-multihop': ebgp_multihop, 'fabric': fabric, 'isis-domain': isis_domain, 'isis-ifaces': isis_ifaces, 'isis-net': isis_net, 'lock-token': lock_token, 'loopback': loopback, 'node': node, 'peers': peers, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ipam_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IPAM_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('ipam', 'type', 'fingerprint', 'lock-token', 'section', 'token', 'url')
    _p4 = direct(_P4)

    def emit(
        *,
        ipam: Any = UNSET,
        type: Any = UNSET,
        fingerprint: Any = UNSET,
        lock_token: Any = UNSET,
        section: Any = UNSET,
        token: Any = UNSET,
        url: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(ipam) is str and _len(ipam) <= 4096
            and _type(type) is str and type in {'netbox', 'phpipam', 'pve'}
            and (fingerprint is UNSET or _type(fingerprint) is str and _len(fingerprint) <= 4096 and _p4(fingerprint) is not None)
            and (section is UNSET or _type(section) is int and -9223372036854775808 <= section <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/sdn/ipams/{ipam}' if object_id is None else object_id,
                _made(ipam, type, fingerprint, UNSET if lock_token is UNSET else MASK, section, UNSET if token is UNSET else MASK, UNSET if url is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'ipam': ipam, 'type': type, 'fingerprint': fingerprint, 'lock-token': lock_token, 'section': section, 'token': token, 'url': url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ipam_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IPAM_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('ipam', 'lock-token')

    def emit(
        *,
        ipam: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(ipam) is str and _len(ipam) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/ipams/{ipam}' if object_id is None else object_id,
                _made(ipam, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'ipam': ipam, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ipam_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IPAM_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('ipam', 'delete', 'digest', 'fingerprint', 'lock-token', 'section', 'token', 'url')
    _p4 = direct(_P4)

    def emit(
        *,
        ipam: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        fingerprint: Any = UNSET,
        lock_token: Any = UNSET,
        section: Any = UNSET,
        token: Any = UNSET,
        url: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(ipam) is str and _len(ipam) <= 4096
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (fingerprint is UNSET or _type(fingerprint) is str and _len(fingerprint) <= 4096 and _p4(fingerprint) is not None)
            and (section is UNSET or _type(section) is int and -9223372036854775808 <= section <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/sdn/ipams/{ipam}' if object_id is None else object_id,
                _made(ipam, delete, digest, fingerprint, UNSET if lock_token is UNSET else MASK, section, UNSET if token is UNSET else MASK, UNSET if url is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'ipam': ipam, 'delete': delete, 'digest': digest, 'fingerprint': fingerprint, 'lock-token': lock_token, 'section': section, 'token': token, 'url': url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ipam_list(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IPAM_LIST."""
    _slow = point.slow
    _put = point.put
    _made = fields('type')

    def emit(
        *,
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
            and (type is UNSET or _type(type) is str and type in {'netbox', 'phpipam', 'pve'})
        ):
            done = _put(
                status, subject, f'/sdn/ipams' if object_id is None else object_id,
                _made(type),
            )
            if done is not None:
                return done
        return _slow(
            {'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_ipam_read(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_IPAM_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('ipam')

    def emit(
        *,
        ipam: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(ipam) is str and _len(ipam) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/ipams/{ipam}' if object_id is None else object_id,
                _made(ipam),
            )
            if done is not None:
                return done
        return _slow(
            {'ipam': ipam, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_dns_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_DNS_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('dns', 'type', 'url', 'key', 'fingerprint', 'lock-token', 'reversemaskv6', 'reversev6mask', 'ttl')
    _p4 = direct(_P4)

    def emit(
        *,
        dns: Any = UNSET,
        type: Any = UNSET,
        url: Any = UNSET,
        key: Any = UNSET,
        fingerprint: Any = UNSET,
        lock_token: Any = UNSET,
        reversemaskv6: Any = UNSET,
        reversev6mask: Any = UNSET,
        ttl: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(dns) is str and _len(dns) <= 4096
            and _type(type) is str and type in {'powerdns'}
            and url is not UNSET
            and key is not UNSET
            and (fingerprint is UNSET or _type(fingerprint) is str and _len(fingerprint) <= 4096 and _p4(fingerprint) is not None)
            and (reversemaskv6 is UNSET or _type(reversemaskv6) is int and -9223372036854775808 <= reversemaskv6 <= 18446744073709551615)
            and (reversev6mask is UNSET or _type(reversev6mask) is int and -9223372036854775808 <= reversev6mask <= 18446744073709551615)
            and (ttl is UNSET or _type(ttl) is int and -9223372036854775808 <= ttl <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/sdn/dns/{dns}' if object_id is None else object_id,
                _made(dns, type, MASK, MASK, fingerprint, UNSET if lock_token is UNSET else MASK, reversemaskv6, reversev6mask, ttl),
            )
            if done is not None:
                return done
        return _slow(
            {'dns': dns, 'type': type, 'url': url, 'key': key, 'fingerprint': fingerprint, 'lock-token': lock_token, 'reversemaskv6': reversemaskv6, 'reversev6mask': reversev6mask, 'ttl': ttl, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_dns_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_DNS_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('dns', 'lock-token')

    def emit(
        *,
        dns: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(dns) is str and _len(dns) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/dns/{dns}' if object_id is None else object_id,
                _made(dns, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'dns': dns, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_dns_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_DNS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('dns', 'delete', 'digest', 'fingerprint', 'key', 'lock-token', 'reversemaskv6', 'ttl', 'url')
    _p4 = direct(_P4)

    def emit(
        *,
        dns: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        fingerprint: Any = UNSET,
        key: Any = UNSET,
        lock_token: Any = UNSET,
        reversemaskv6: Any = UNSET,
        ttl: Any = UNSET,
        url: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(dns) is str and _len(dns) <= 4096
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (fingerprint is UNSET or _type(fingerprint) is str and _len(fingerprint) <= 4096 and _p4(fingerprint) is not None)
            and (reversemaskv6 is UNSET or _type(reversemaskv6) is int and -9223372036854775808 <= reversemaskv6 <= 18446744073709551615)
            and (ttl is UNSET or _type(ttl) is int and -9223372036854775808 <= ttl <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/sdn/dns/{dns}' if object_id is None else object_id,
                _made(dns, delete, digest, fingerprint, UNSET if key is UNSET else MASK, UNSET if lock_token is UNSET else MASK, reversemaskv6, ttl, UNSET if url is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'dns': dns, 'delete': delete, 'digest': digest, 'fingerprint': fingerprint, 'key': key, 'lock-token': lock_token, 'reversemaskv6': reversemaskv6, 'ttl': ttl, 'url': url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_dns_list(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_DNS_LIST."""
    _slow = point.slow
    _put = point.put
    _made = fields('type')

    def emit(
        *,
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
            and (type is UNSET or _type(type) is str and type in {'powerdns'})
        ):
            done = _put(
                status, subject, f'/sdn/dns' if object_id is None else object_id,
                _made(type),
            )
            if done is not None:
                return done
        return _slow(
            {'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_dns_read(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_DNS_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('dns')

    def emit(
        *,
        dns: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(dns) is str and _len(dns) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/dns/{dns}' if object_id is None else object_id,
                _made(dns),
            )
            if done is not None:
                return done
        return _slow(
            {'dns': dns, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_fabric_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_FABRIC_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'protocol', 'area', 'csnp_interval', 'digest', 'hello_interval', 'ip6_prefix', 'ip_prefix', 'lock-token')
    _p5 = direct(_P5)

    def emit(
        *,
        id: Any = UNSET,
        protocol: Any = UNSET,
        area: Any = UNSET,
        csnp_interval: Any = UNSET,
        digest: Any = UNSET,
        hello_interval: Any = UNSET,
        ip6_prefix: Any = UNSET,
        ip_prefix: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096
            and _type(protocol) is str and protocol in {'openfabric', 'ospf'}
            and (area is UNSET or _type(area) is str and _len(area) <= 4096)
            and (csnp_interval is UNSET or _type(csnp_interval) is int and 1 <= csnp_interval <= 600)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (hello_interval is UNSET or _type(hello_interval) is int and 1 <= hello_interval <= 600)
            and (ip6_prefix is UNSET or _type(ip6_prefix) is str and _len(ip6_prefix) <= 4096 and _p5(ip6_prefix) is not None)
            and (ip_prefix is UNSET or _type(ip_prefix) is str and _len(ip_prefix) <= 4096 and _p5(ip_prefix) is not None)
        ):
            done = _put(
                status, subject, f'/sdn/fabrics/{id}' if object_id is None else object_id,
                _made(id, protocol, area, csnp_interval, digest, hello_interval, ip6_prefix, ip_prefix, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'protocol': protocol, 'area': area, 'csnp_interval': csnp_interval, 'digest': digest, 'hello_interval': hello_interval, 'ip6_prefix': ip6_prefix, 'ip_prefix': ip_prefix, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_fabric_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_FABRIC_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')

    def emit(
        *,
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
            and _type(id) is str and _len(id) <= 4096
        ):
            done = _put(
                status, subject, f'/sdn/fabrics/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_fabric_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_FABRIC_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'protocol', 'area', 'csnp_interval', 'delete', 'digest', 'hello_interval', 'ip6_prefix', 'ip_prefix', 'lock-token')
    _p5 = direct(_P5)

    def emit(
        *,
        id: Any = UNSET,
        protocol: Any = UNSET,
        area: Any = UNSET,
        csnp_interval: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        hello_interval: Any = UNSET,
        ip6_prefix: Any = UNSET,
        ip_prefix: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096
            and _type(protocol) is str and protocol in {'openfabric', 'ospf'}
            and (area is UNSET or _type(area) is str and _len(area) <= 4096)
            and (csnp_interval is UNSET or _type(csnp_interval) is int and 1 <= csnp_interval <= 600)
            and delete is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (hello_interval is UNSET or _type(hello_interval) is int and 1 <= hello_interval <= 600)
            and (ip6_prefix is UNSET or _type(ip6_prefix) is str and _len(ip6_prefix) <= 4096 and _p5(ip6_prefix) is not None)
            and (ip_prefix is UNSET or _type(ip_prefix) is str and _len(ip_prefix) <= 4096 and _p5(ip_prefix) is not None)
        ):
            done = _put(
                status, subject, f'/sdn/fabrics/{id}' if object_id is None else object_id,
                _made(id, protocol, area, csnp_interval, delete, digest, hello_interval, ip6_prefix, ip_prefix, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'protocol': protocol, 'area': area, 'csnp_interval': csnp_interval, 'delete': delete, 'digest': digest, 'hello_interval': hello_interval, 'ip6_prefix': ip6_prefix, 'ip_prefix': ip_prefix, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_fabric_node_create(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_FABRIC_NODE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('fabric_id', 'node_id', 'protocol', 'digest', 'interfaces', 'ip', 'ip6', 'lock-token')
    _p1 = direct(_P1)
    _p3 = direct(_P3)
    _p6 = direct(_P6)

    def emit(
        *,
        fabric_id: Any = UNSET,
        node_id: Any = UNSET,
        protocol: Any = UNSET,
        digest: Any = UNSET,
        interfaces: Any = UNSET,
        ip: Any = UNSET,
        ip6: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(fabric_id) is str and _len(fabric_id) <= 4096
            and _type(node_id) is str and _len(node_id) <= 63 and _p3(node_id) is not None
            and _type(protocol) is str and protocol in {'openfabric', 'ospf'}
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and interfaces is UNSET
            and (ip is UNSET or _type(ip) is str and _len(ip) <= 4096 and _p6(ip) is not None)
            and (ip6 is UNSET or _type(ip6) is str and _len(ip6) <= 4096 and _p1(ip6) is not None)
        ):
            done = _put(
                status, subject, f'/sdn/fabrics/{fabric_id}/nodes/{node_id}' if object_id is None else object_id,
                _made(fabric_id, node_id, protocol, digest, interfaces, ip, ip6, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'fabric_id': fabric_id, 'node_id': node_id, 'protocol': protocol, 'digest': digest, 'interfaces': interfaces, 'ip': ip, 'ip6': ip6, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_fabric_node_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_FABRIC_NODE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('fabric_id', 'node_id')
    _p3 = direct(_P3)

    def emit(
        *,
        fabric_id: Any = UNSET,
        node_id: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(fabric_id) is str and _len(fabric_id) <= 4096
            and _type(node_id) is str and _len(node_id) <= 63 and _p3(node_id) is not None
        ):
            done = _put(
                status, subject, f'/sdn/fabrics/{fabric_id}/nodes/{node_id}' if object_id is None else object_id,
                _made(fabric_id, node_id),
            )
            if done is not None:
                return done
        return _slow(
            {'fabric_id': fabric_id, 'node_id': node_id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_fabric_node_update(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_FABRIC_NODE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('fabric_id', 'node_id', 'protocol', 'delete', 'digest', 'interfaces', 'ip', 'ip6', 'lock-token')
    _p1 = direct(_P1)
    _p3 = direct(_P3)
    _p6 = direct(_P6)

    def emit(
        *,
        fabric_id: Any = UNSET,
        node_id: Any = UNSET,
        protocol: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        interfaces: Any = UNSET,
        ip: Any = UNSET,
        ip6: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(fabric_id) is str and _len(fabric_id) <= 4096
            and _type(node_id) is str and _len(node_id) <= 63 and _p3(node_id) is not None
            and _type(protocol) is str and protocol in {'openfabric', 'ospf'}
            and delete is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and interfaces is UNSET
            and (ip is UNSET or _type(ip) is str and _len(ip) <= 4096 and _p6(ip) is not None)
            and (ip6 is UNSET or _type(ip6) is str and _len(ip6) <= 4096 and _p1(ip6) is not None)
        ):
            done = _put(
                status, subject, f'/sdn/fabrics/{fabric_id}/nodes/{node_id}' if object_id is None else object_id,
                _made(fabric_id, node_id, protocol, delete, digest, interfaces, ip, ip6, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'fabric_id': fabric_id, 'node_id': node_id, 'protocol': protocol, 'delete': delete, 'digest': digest, 'interfaces': interfaces, 'ip': ip, 'ip6': ip6, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_lock_release(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_LOCK_RELEASE."""
    _slow = point.slow
    _put = point.put
    _made = fields('force', 'lock-token')

    def emit(
        *,
        force: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/sdn/lock' if object_id is None else object_id,
                _made(force, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'force': force, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_lock_acquire(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_LOCK_ACQUIRE."""
    _slow = point.slow
    _put = point.put
    _made = fields('allow-pending')

    def emit(
        *,
        allow_pending: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (allow_pending is UNSET or _type(allow_pending) is bool)
        ):
            done = _put(
                status, subject, f'/sdn/lock' if object_id is None else object_id,
                _made(allow_pending),
            )
            if done is not None:
                return done
        return _slow(
            {'allow-pending': allow_pending, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sdn_lock_force_release(point: Point) -> Callable[..., bool]:
    """The audit point of SDN_LOCK_FORCE_RELEASE."""
    _slow = point.slow
    _put = point.put
    _made = fields('force', 'lock-token')

    def emit(
        *,
        force: Any = UNSET,
        lock_token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(force) is bool
        ):
            done = _put(
                status, subject, f'/sdn/lock' if object_id is None else object_id,
                _made(force, UNSET if lock_token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'force': force, 'lock-token': lock_token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.SDN_APPLY.id: point_sdn_apply,
    events.SDN_REVERT.id: point_sdn_revert,
    events.SDN_VNET_CREATE.id: point_sdn_vnet_create,
    events.SDN_VNET_DELETE.id: point_sdn_vnet_delete,
    events.SDN_VNET_UPDATE.id: point_sdn_vnet_update,
    events.SDN_SUBNET_CREATE.id: point_sdn_subnet_create,
    events.SDN_SUBNET_DELETE.id: point_sdn_subnet_delete,
    events.SDN_SUBNET_UPDATE.id: point_sdn_subnet_update,
    events.SDN_IP_DELETE.id: point_sdn_ip_delete,
    events.SDN_IP_CREATE.id: point_sdn_ip_create,
    events.SDN_IP_UPDATE.id: point_sdn_ip_update,
    events.SDN_ZONE_CREATE.id: point_sdn_zone_create,
    events.SDN_ZONE_DELETE.id: point_sdn_zone_delete,
    events.SDN_ZONE_UPDATE.id: point_sdn_zone_update,
    events.SDN_CONTROLLER_CREATE.id: point_sdn_controller_create,
    events.SDN_CONTROLLER_DELETE.id: point_sdn_controller_delete,
    events.SDN_CONTROLLER_UPDATE.id: point_sdn_controller_update,
    events.SDN_IPAM_CREATE.id: point_sdn_ipam_create,
    events.SDN_IPAM_DELETE.id: point_sdn_ipam_delete,
    events.SDN_IPAM_UPDATE.id: point_sdn_ipam_update,
    events.SDN_IPAM_LIST.id: point_sdn_ipam_list,
    events.SDN_IPAM_READ.id: point_sdn_ipam_read,
    events.SDN_DNS_CREATE.id: point_sdn_dns_create,
    events.SDN_DNS_DELETE.id: point_sdn_dns_delete,
    events.SDN_DNS_UPDATE.id: point_sdn_dns_update,
    events.SDN_DNS_LIST.id: point_sdn_dns_list,
    events.SDN_DNS_READ.id: point_sdn_dns_read,
    events.SDN_FABRIC_CREATE.id: point_sdn_fabric_create,
    events.SDN_FABRIC_DELETE.id: point_sdn_fabric_delete,
    events.SDN_FABRIC_UPDATE.id: point_sdn_fabric_update,
    events.SDN_FABRIC_NODE_CREATE.id: point_sdn_fabric_node_create,
    events.SDN_FABRIC_NODE_DELETE.id: point_sdn_fabric_node_delete,
    events.SDN_FABRIC_NODE_UPDATE.id: point_sdn_fabric_node_update,
    events.SDN_LOCK_RELEASE.id: point_sdn_lock_release,
    events.SDN_LOCK_ACQUIRE.id: point_sdn_lock_acquire,
    events.SDN_LOCK_FORCE_RELEASE.id: point_sdn_lock_force_release,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.SDN_APPLY.id: validate_sdn_apply,
    events.SDN_REVERT.id: validate_sdn_revert,
    events.SDN_VNET_CREATE.id: validate_sdn_vnet_create,
    events.SDN_VNET_DELETE.id: validate_sdn_vnet_delete,
    events.SDN_VNET_UPDATE.id: validate_sdn_vnet_update,
    events.SDN_SUBNET_CREATE.id: validate_sdn_subnet_create,
    events.SDN_SUBNET_DELETE.id: validate_sdn_subnet_delete,
    events.SDN_SUBNET_UPDATE.id: validate_sdn_subnet_update,
    events.SDN_IP_DELETE.id: validate_sdn_ip_delete,
    events.SDN_IP_CREATE.id: validate_sdn_ip_create,
    events.SDN_IP_UPDATE.id: validate_sdn_ip_update,
    events.SDN_ZONE_CREATE.id: validate_sdn_zone_create,
    events.SDN_ZONE_DELETE.id: validate_sdn_zone_delete,
    events.SDN_ZONE_UPDATE.id: validate_sdn_zone_update,
    events.SDN_CONTROLLER_CREATE.id: validate_sdn_controller_create,
    events.SDN_CONTROLLER_DELETE.id: validate_sdn_controller_delete,
    events.SDN_CONTROLLER_UPDATE.id: validate_sdn_controller_update,
    events.SDN_IPAM_CREATE.id: validate_sdn_ipam_create,
    events.SDN_IPAM_DELETE.id: validate_sdn_ipam_delete,
    events.SDN_IPAM_UPDATE.id: validate_sdn_ipam_update,
    events.SDN_IPAM_LIST.id: validate_sdn_ipam_list,
    events.SDN_IPAM_READ.id: validate_sdn_ipam_read,
    events.SDN_DNS_CREATE.id: validate_sdn_dns_create,
    events.SDN_DNS_DELETE.id: validate_sdn_dns_delete,
    events.SDN_DNS_UPDATE.id: validate_sdn_dns_update,
    events.SDN_DNS_LIST.id: validate_sdn_dns_list,
    events.SDN_DNS_READ.id: validate_sdn_dns_read,
    events.SDN_FABRIC_CREATE.id: validate_sdn_fabric_create,
    events.SDN_FABRIC_DELETE.id: validate_sdn_fabric_delete,
    events.SDN_FABRIC_UPDATE.id: validate_sdn_fabric_update,
    events.SDN_FABRIC_NODE_CREATE.id: validate_sdn_fabric_node_create,
    events.SDN_FABRIC_NODE_DELETE.id: validate_sdn_fabric_node_delete,
    events.SDN_FABRIC_NODE_UPDATE.id: validate_sdn_fabric_node_update,
    events.SDN_LOCK_RELEASE.id: validate_sdn_lock_release,
    events.SDN_LOCK_ACQUIRE.id: validate_sdn_lock_acquire,
    events.SDN_LOCK_FORCE_RELEASE.id: validate_sdn_lock_force_release,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.SDN_APPLY.id: _SDN_APPLY,
    events.SDN_REVERT.id: _SDN_REVERT,
    events.SDN_VNET_CREATE.id: _SDN_VNET_CREATE,
    events.SDN_VNET_DELETE.id: _SDN_VNET_DELETE,
    events.SDN_VNET_UPDATE.id: _SDN_VNET_UPDATE,
    events.SDN_SUBNET_CREATE.id: _SDN_SUBNET_CREATE,
    events.SDN_SUBNET_DELETE.id: _SDN_SUBNET_DELETE,
    events.SDN_SUBNET_UPDATE.id: _SDN_SUBNET_UPDATE,
    events.SDN_IP_DELETE.id: _SDN_IP_DELETE,
    events.SDN_IP_CREATE.id: _SDN_IP_CREATE,
    events.SDN_IP_UPDATE.id: _SDN_IP_UPDATE,
    events.SDN_ZONE_CREATE.id: _SDN_ZONE_CREATE,
    events.SDN_ZONE_DELETE.id: _SDN_ZONE_DELETE,
    events.SDN_ZONE_UPDATE.id: _SDN_ZONE_UPDATE,
    events.SDN_CONTROLLER_CREATE.id: _SDN_CONTROLLER_CREATE,
    events.SDN_CONTROLLER_DELETE.id: _SDN_CONTROLLER_DELETE,
    events.SDN_CONTROLLER_UPDATE.id: _SDN_CONTROLLER_UPDATE,
    events.SDN_IPAM_CREATE.id: _SDN_IPAM_CREATE,
    events.SDN_IPAM_DELETE.id: _SDN_IPAM_DELETE,
    events.SDN_IPAM_UPDATE.id: _SDN_IPAM_UPDATE,
    events.SDN_IPAM_LIST.id: _SDN_IPAM_LIST,
    events.SDN_IPAM_READ.id: _SDN_IPAM_READ,
    events.SDN_DNS_CREATE.id: _SDN_DNS_CREATE,
    events.SDN_DNS_DELETE.id: _SDN_DNS_DELETE,
    events.SDN_DNS_UPDATE.id: _SDN_DNS_UPDATE,
    events.SDN_DNS_LIST.id: _SDN_DNS_LIST,
    events.SDN_DNS_READ.id: _SDN_DNS_READ,
    events.SDN_FABRIC_CREATE.id: _SDN_FABRIC_CREATE,
    events.SDN_FABRIC_DELETE.id: _SDN_FABRIC_DELETE,
    events.SDN_FABRIC_UPDATE.id: _SDN_FABRIC_UPDATE,
    events.SDN_FABRIC_NODE_CREATE.id: _SDN_FABRIC_NODE_CREATE,
    events.SDN_FABRIC_NODE_DELETE.id: _SDN_FABRIC_NODE_DELETE,
    events.SDN_FABRIC_NODE_UPDATE.id: _SDN_FABRIC_NODE_UPDATE,
    events.SDN_LOCK_RELEASE.id: _SDN_LOCK_RELEASE,
    events.SDN_LOCK_ACQUIRE.id: _SDN_LOCK_ACQUIRE,
    events.SDN_LOCK_FORCE_RELEASE.id: _SDN_LOCK_FORCE_RELEASE,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.SDN_APPLY.id: redact_sdn_apply,
    events.SDN_REVERT.id: redact_sdn_revert,
    events.SDN_VNET_CREATE.id: redact_sdn_vnet_create,
    events.SDN_VNET_DELETE.id: redact_sdn_vnet_delete,
    events.SDN_VNET_UPDATE.id: redact_sdn_vnet_update,
    events.SDN_SUBNET_CREATE.id: redact_sdn_subnet_create,
    events.SDN_SUBNET_DELETE.id: redact_sdn_subnet_delete,
    events.SDN_SUBNET_UPDATE.id: redact_sdn_subnet_update,
    events.SDN_IP_DELETE.id: redact_sdn_ip_delete,
    events.SDN_IP_CREATE.id: redact_sdn_ip_create,
    events.SDN_IP_UPDATE.id: redact_sdn_ip_update,
    events.SDN_ZONE_CREATE.id: redact_sdn_zone_create,
    events.SDN_ZONE_DELETE.id: redact_sdn_zone_delete,
    events.SDN_ZONE_UPDATE.id: redact_sdn_zone_update,
    events.SDN_CONTROLLER_CREATE.id: redact_sdn_controller_create,
    events.SDN_CONTROLLER_DELETE.id: redact_sdn_controller_delete,
    events.SDN_CONTROLLER_UPDATE.id: redact_sdn_controller_update,
    events.SDN_IPAM_CREATE.id: redact_sdn_ipam_create,
    events.SDN_IPAM_DELETE.id: redact_sdn_ipam_delete,
    events.SDN_IPAM_UPDATE.id: redact_sdn_ipam_update,
    events.SDN_IPAM_LIST.id: redact_sdn_ipam_list,
    events.SDN_IPAM_READ.id: redact_sdn_ipam_read,
    events.SDN_DNS_CREATE.id: redact_sdn_dns_create,
    events.SDN_DNS_DELETE.id: redact_sdn_dns_delete,
    events.SDN_DNS_UPDATE.id: redact_sdn_dns_update,
    events.SDN_DNS_LIST.id: redact_sdn_dns_list,
    events.SDN_DNS_READ.id: redact_sdn_dns_read,
    events.SDN_FABRIC_CREATE.id: redact_sdn_fabric_create,
    events.SDN_FABRIC_DELETE.id: redact_sdn_fabric_delete,
    events.SDN_FABRIC_UPDATE.id: redact_sdn_fabric_update,
    events.SDN_FABRIC_NODE_CREATE.id: redact_sdn_fabric_node_create,
    events.SDN_FABRIC_NODE_DELETE.id: redact_sdn_fabric_node_delete,
    events.SDN_FABRIC_NODE_UPDATE.id: redact_sdn_fabric_node_update,
    events.SDN_LOCK_RELEASE.id: redact_sdn_lock_release,
    events.SDN_LOCK_ACQUIRE.id: redact_sdn_lock_acquire,
    events.SDN_LOCK_FORCE_RELEASE.id: redact_sdn_lock_force_release,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.SDN_APPLY.id: _SDN_APPLY_RULES,
    events.SDN_REVERT.id: _SDN_REVERT_RULES,
    events.SDN_VNET_CREATE.id: _SDN_VNET_CREATE_RULES,
    events.SDN_VNET_DELETE.id: _SDN_VNET_DELETE_RULES,
    events.SDN_VNET_UPDATE.id: _SDN_VNET_UPDATE_RULES,
    events.SDN_SUBNET_CREATE.id: _SDN_SUBNET_CREATE_RULES,
    events.SDN_SUBNET_DELETE.id: _SDN_SUBNET_DELETE_RULES,
    events.SDN_SUBNET_UPDATE.id: _SDN_SUBNET_UPDATE_RULES,
    events.SDN_IP_DELETE.id: _SDN_IP_DELETE_RULES,
    events.SDN_IP_CREATE.id: _SDN_IP_CREATE_RULES,
    events.SDN_IP_UPDATE.id: _SDN_IP_UPDATE_RULES,
    events.SDN_ZONE_CREATE.id: _SDN_ZONE_CREATE_RULES,
    events.SDN_ZONE_DELETE.id: _SDN_ZONE_DELETE_RULES,
    events.SDN_ZONE_UPDATE.id: _SDN_ZONE_UPDATE_RULES,
    events.SDN_CONTROLLER_CREATE.id: _SDN_CONTROLLER_CREATE_RULES,
    events.SDN_CONTROLLER_DELETE.id: _SDN_CONTROLLER_DELETE_RULES,
    events.SDN_CONTROLLER_UPDATE.id: _SDN_CONTROLLER_UPDATE_RULES,
    events.SDN_IPAM_CREATE.id: _SDN_IPAM_CREATE_RULES,
    events.SDN_IPAM_DELETE.id: _SDN_IPAM_DELETE_RULES,
    events.SDN_IPAM_UPDATE.id: _SDN_IPAM_UPDATE_RULES,
    events.SDN_IPAM_LIST.id: _SDN_IPAM_LIST_RULES,
    events.SDN_IPAM_READ.id: _SDN_IPAM_READ_RULES,
    events.SDN_DNS_CREATE.id: _SDN_DNS_CREATE_RULES,
    events.SDN_DNS_DELETE.id: _SDN_DNS_DELETE_RULES,
    events.SDN_DNS_UPDATE.id: _SDN_DNS_UPDATE_RULES,
    events.SDN_DNS_LIST.id: _SDN_DNS_LIST_RULES,
    events.SDN_DNS_READ.id: _SDN_DNS_READ_RULES,
    events.SDN_FABRIC_CREATE.id: _SDN_FABRIC_CREATE_RULES,
    events.SDN_FABRIC_DELETE.id: _SDN_FABRIC_DELETE_RULES,
    events.SDN_FABRIC_UPDATE.id: _SDN_FABRIC_UPDATE_RULES,
    events.SDN_FABRIC_NODE_CREATE.id: _SDN_FABRIC_NODE_CREATE_RULES,
    events.SDN_FABRIC_NODE_DELETE.id: _SDN_FABRIC_NODE_DELETE_RULES,
    events.SDN_FABRIC_NODE_UPDATE.id: _SDN_FABRIC_NODE_UPDATE_RULES,
    events.SDN_LOCK_RELEASE.id: _SDN_LOCK_RELEASE_RULES,
    events.SDN_LOCK_ACQUIRE.id: _SDN_LOCK_ACQUIRE_RULES,
    events.SDN_LOCK_FORCE_RELEASE.id: _SDN_LOCK_FORCE_RELEASE_RULES,
}
