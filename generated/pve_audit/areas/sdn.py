"""The events of the area 'sdn': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, is_masked, is_number, validate
from auditlex.redaction import Items, KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

_P0: Final = fullmatch('[a-z\\t-\\r \\(-_]{0,256}')
_P1: Final = fullmatch('[A-Fa-f0-9.:]+')
_P2: Final = fullmatch('[A-Fa-f0-9]{2}(?::[A-Fa-f0-9]{2}){5}')
_P3: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P4: Final = fullmatch('(?:[A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}')
_P5: Final = fullmatch('[A-Fa-f0-9.:]+/[0-9]{1,3}')
_P6: Final = fullmatch('[0-9]{1,3}(?:\\.[0-9]{1,3}){3}')


def _is_cidr(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P5(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_dns_type(v: object) -> bool:
    return type(v) is str and v in {'powerdns'}


def _is_fabric_protocol(v: object) -> bool:
    return type(v) is str and v in {'openfabric', 'ospf'}


def _is_fingerprint(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P4(v) is not None


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_ip_address(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 45 and v[-1:] != '\n' and _P1(v) is not None


def _is_ipam_type(v: object) -> bool:
    return type(v) is str and v in {'netbox', 'phpipam', 'pve'}


def _is_ipv4(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P6(v) is not None


def _is_ipv6(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P1(v) is not None


def _is_mac_addr(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P2(v) is not None


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P3(v) is not None


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
