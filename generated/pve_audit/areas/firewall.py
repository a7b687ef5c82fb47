"""The events of the area 'firewall': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
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

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P1: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_addresses(v: object) -> bool:
    return type(v) is str and len(v) <= 512


def _is_cluster_firewall_rule_action(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 20 and _P0(v) is not None


def _is_cluster_firewall_rule_enable(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_cluster_firewall_rule_macro(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_comment(v: object) -> bool:
    return type(v) is str


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_forward_policy(v: object) -> bool:
    return type(v) is str and v in {'ACCEPT', 'DROP'}


def _is_group_name(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 18 and _P0(v) is not None


def _is_iface(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 20


def _is_log_level(v: object) -> bool:
    return type(v) is str and v in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'}


def _is_name(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 64 and _P0(v) is not None


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P1(v) is not None


def _is_node_firewall_options_nf_conntrack_max(v: object) -> bool:
    return is_integer(v) and v >= 32768


def _is_node_firewall_options_nf_conntrack_tcp_timeout_established(v: object) -> bool:
    return is_integer(v) and v >= 7875


def _is_node_firewall_options_nf_conntrack_tcp_timeout_syn_recv(v: object) -> bool:
    return is_integer(v) and 30 <= v <= 60


def _is_node_firewall_options_protection_synflood_burst(v: object) -> bool:
    return is_integer(v)


def _is_policy(v: object) -> bool:
    return type(v) is str and v in {'ACCEPT', 'DROP', 'REJECT'}


def _is_rule_direction(v: object) -> bool:
    return type(v) is str and v in {'forward', 'group', 'in', 'out'}


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_FIREWALL_GROUP_CREATE: Final = Spec(
    events.FIREWALL_GROUP_CREATE,
    {'group': _is_group_name, 'comment': _is_comment, 'digest': _is_digest, },
    ('group',),
    object_id='/cluster/firewall/groups/{group}',
)
_FIREWALL_GROUP_CREATE_RULES: Final = Redactor(
    {'group': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_firewall_group_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.firewall-group.create; nothing if it is sound."""
    return validate(record, _FIREWALL_GROUP_CREATE)


def redact_firewall_group_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.firewall-group.create as they may be written."""
    return redact(params, _FIREWALL_GROUP_CREATE_RULES, hasher)


_FIREWALL_GROUP_DELETE: Final = Spec(
    events.FIREWALL_GROUP_DELETE,
    {'group': _is_group_name, },
    ('group',),
    object_id='/cluster/firewall/groups/{group}',
)
_FIREWALL_GROUP_DELETE_RULES: Final = Redactor(
    {'group': KEEP, },
)


def validate_firewall_group_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.firewall-group.delete; nothing if it is sound."""
    return validate(record, _FIREWALL_GROUP_DELETE)


def redact_firewall_group_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.firewall-group.delete as they may be written."""
    return redact(params, _FIREWALL_GROUP_DELETE_RULES, hasher)


_FIREWALL_GROUP_RENAME: Final = Spec(
    events.FIREWALL_GROUP_RENAME,
    {'group': _is_group_name, 'rename': _is_group_name, 'comment': _is_comment, 'digest': _is_digest, },
    ('group', 'rename'),
    {},
    {'comment': _is_comment, },
    {},
    object_id='/cluster/firewall/groups/{rename}',
)
_FIREWALL_GROUP_RENAME_RULES: Final = Redactor(
    {'group': KEEP, 'rename': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_firewall_group_rename(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.firewall-group.rename; nothing if it is sound."""
    return validate(record, _FIREWALL_GROUP_RENAME)


def redact_firewall_group_rename(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.firewall-group.rename as they may be written."""
    return redact(params, _FIREWALL_GROUP_RENAME_RULES, hasher)


_CLUSTER_FIREWALL_RULE_CREATE: Final = Spec(
    events.CLUSTER_FIREWALL_RULE_CREATE,
    {'type': _is_rule_direction, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'pos': _is_cluster_firewall_rule_enable, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, },
    ('type', 'action'),
    object_id='/cluster/firewall/rules',
)
_CLUSTER_FIREWALL_RULE_CREATE_RULES: Final = Redactor(
    {'type': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'pos': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, },
)


def validate_cluster_firewall_rule_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-rule.create; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_RULE_CREATE)


def redact_cluster_firewall_rule_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-rule.create as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_RULE_CREATE_RULES, hasher)


_CLUSTER_FIREWALL_RULE_DELETE: Final = Spec(
    events.CLUSTER_FIREWALL_RULE_DELETE,
    {'pos': _is_cluster_firewall_rule_enable, 'digest': _is_digest, },
    ('pos',),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/rules',
)
_CLUSTER_FIREWALL_RULE_DELETE_RULES: Final = Redactor(
    {'pos': KEEP, 'digest': KEEP, },
)


def validate_cluster_firewall_rule_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-rule.delete; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_RULE_DELETE)


def redact_cluster_firewall_rule_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-rule.delete as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_RULE_DELETE_RULES, hasher)


_CLUSTER_FIREWALL_RULE_UPDATE: Final = Spec(
    events.CLUSTER_FIREWALL_RULE_UPDATE,
    {'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('pos',),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/rules',
)
_CLUSTER_FIREWALL_RULE_UPDATE_RULES: Final = Redactor(
    {'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_cluster_firewall_rule_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-rule.update; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_RULE_UPDATE)


def redact_cluster_firewall_rule_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-rule.update as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_RULE_UPDATE_RULES, hasher)


_CLUSTER_FIREWALL_RULE_MOVE: Final = Spec(
    events.CLUSTER_FIREWALL_RULE_MOVE,
    {'pos': _is_cluster_firewall_rule_enable, 'moveto': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('pos', 'moveto'),
    {},
    {'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/rules',
)
_CLUSTER_FIREWALL_RULE_MOVE_RULES: Final = Redactor(
    {'pos': KEEP, 'moveto': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_cluster_firewall_rule_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-rule.move; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_RULE_MOVE)


def redact_cluster_firewall_rule_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-rule.move as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_RULE_MOVE_RULES, hasher)


_CLUSTER_FIREWALL_RULE_ENABLE: Final = Spec(
    events.CLUSTER_FIREWALL_RULE_ENABLE,
    {'pos': _is_cluster_firewall_rule_enable, 'enable': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('pos', 'enable'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/rules',
)
_CLUSTER_FIREWALL_RULE_ENABLE_RULES: Final = Redactor(
    {'pos': KEEP, 'enable': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_cluster_firewall_rule_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-rule.enable; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_RULE_ENABLE)


def redact_cluster_firewall_rule_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-rule.enable as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_RULE_ENABLE_RULES, hasher)


_CLUSTER_FIREWALL_RULE_DISABLE: Final = Spec(
    events.CLUSTER_FIREWALL_RULE_DISABLE,
    {'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('pos',),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/rules',
)
_CLUSTER_FIREWALL_RULE_DISABLE_RULES: Final = Redactor(
    {'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_cluster_firewall_rule_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-rule.disable; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_RULE_DISABLE)


def redact_cluster_firewall_rule_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-rule.disable as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_RULE_DISABLE_RULES, hasher)


_CLUSTER_FIREWALL_IPSET_CREATE: Final = Spec(
    events.CLUSTER_FIREWALL_IPSET_CREATE,
    {'name': _is_name, 'comment': _is_comment, 'digest': _is_digest, },
    ('name',),
    object_id='/cluster/firewall/ipset/{name}',
)
_CLUSTER_FIREWALL_IPSET_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_cluster_firewall_ipset_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-ipset.create; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_IPSET_CREATE)


def redact_cluster_firewall_ipset_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-ipset.create as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_IPSET_CREATE_RULES, hasher)


_CLUSTER_FIREWALL_IPSET_DELETE: Final = Spec(
    events.CLUSTER_FIREWALL_IPSET_DELETE,
    {'name': _is_name, 'force': _is_flag, },
    ('name',),
    object_id='/cluster/firewall/ipset/{name}',
)
_CLUSTER_FIREWALL_IPSET_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'force': KEEP, },
)


def validate_cluster_firewall_ipset_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-ipset.delete; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_IPSET_DELETE)


def redact_cluster_firewall_ipset_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-ipset.delete as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_IPSET_DELETE_RULES, hasher)


_CLUSTER_FIREWALL_IPSET_RENAME: Final = Spec(
    events.CLUSTER_FIREWALL_IPSET_RENAME,
    {'name': _is_name, 'rename': _is_name, 'comment': _is_comment, 'digest': _is_digest, },
    ('name', 'rename'),
    {},
    {'comment': _is_comment, },
    {},
    object_id='/cluster/firewall/ipset/{rename}',
)
_CLUSTER_FIREWALL_IPSET_RENAME_RULES: Final = Redactor(
    {'name': KEEP, 'rename': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_cluster_firewall_ipset_rename(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-ipset.rename; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_IPSET_RENAME)


def redact_cluster_firewall_ipset_rename(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-ipset.rename as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_IPSET_RENAME_RULES, hasher)


_CLUSTER_FIREWALL_IPSET_ENTRY_CREATE: Final = Spec(
    events.CLUSTER_FIREWALL_IPSET_ENTRY_CREATE,
    {'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'nomatch': _is_flag, },
    ('name', 'cidr'),
    object_id='/cluster/firewall/ipset/{name}/{cidr}',
)
_CLUSTER_FIREWALL_IPSET_ENTRY_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'cidr': KEEP, 'comment': KEEP, 'nomatch': KEEP, },
)


def validate_cluster_firewall_ipset_entry_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-ipset-entry.create; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_IPSET_ENTRY_CREATE)


def redact_cluster_firewall_ipset_entry_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-ipset-entry.create as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_IPSET_ENTRY_CREATE_RULES, hasher)


_CLUSTER_FIREWALL_IPSET_ENTRY_DELETE: Final = Spec(
    events.CLUSTER_FIREWALL_IPSET_ENTRY_DELETE,
    {'name': _is_name, 'cidr': _is_comment, 'digest': _is_digest, },
    ('name', 'cidr'),
    object_id='/cluster/firewall/ipset/{name}/{cidr}',
)
_CLUSTER_FIREWALL_IPSET_ENTRY_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'cidr': KEEP, 'digest': KEEP, },
)


def validate_cluster_firewall_ipset_entry_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-ipset-entry.delete; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_IPSET_ENTRY_DELETE)


def redact_cluster_firewall_ipset_entry_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-ipset-entry.delete as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_IPSET_ENTRY_DELETE_RULES, hasher)


_CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE: Final = Spec(
    events.CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE,
    {'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'digest': _is_digest, 'nomatch': _is_flag, },
    ('name', 'cidr'),
    {},
    {'comment': _is_comment, 'nomatch': _is_flag, },
    {},
    object_id='/cluster/firewall/ipset/{name}/{cidr}',
)
_CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'cidr': KEEP, 'comment': KEEP, 'digest': KEEP, 'nomatch': KEEP, },
)


def validate_cluster_firewall_ipset_entry_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-ipset-entry.update; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE)


def redact_cluster_firewall_ipset_entry_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-ipset-entry.update as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE_RULES, hasher)


_CLUSTER_FIREWALL_ALIAS_CREATE: Final = Spec(
    events.CLUSTER_FIREWALL_ALIAS_CREATE,
    {'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, },
    ('name', 'cidr'),
    object_id='/cluster/firewall/aliases/{name}',
)
_CLUSTER_FIREWALL_ALIAS_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'cidr': KEEP, 'comment': KEEP, },
)


def validate_cluster_firewall_alias_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-alias.create; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_ALIAS_CREATE)


def redact_cluster_firewall_alias_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-alias.create as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_ALIAS_CREATE_RULES, hasher)


_CLUSTER_FIREWALL_ALIAS_DELETE: Final = Spec(
    events.CLUSTER_FIREWALL_ALIAS_DELETE,
    {'name': _is_name, 'digest': _is_digest, },
    ('name',),
    object_id='/cluster/firewall/aliases/{name}',
)
_CLUSTER_FIREWALL_ALIAS_DELETE_RULES: Final = Redactor(
    {'name': KEEP, 'digest': KEEP, },
)


def validate_cluster_firewall_alias_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-alias.delete; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_ALIAS_DELETE)


def redact_cluster_firewall_alias_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-alias.delete as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_ALIAS_DELETE_RULES, hasher)


_CLUSTER_FIREWALL_ALIAS_UPDATE: Final = Spec(
    events.CLUSTER_FIREWALL_ALIAS_UPDATE,
    {'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'digest': _is_digest, },
    ('name', 'cidr'),
    {},
    {'cidr': _is_comment, 'comment': _is_comment, },
    {},
    object_id='/cluster/firewall/aliases/{name}',
)
_CLUSTER_FIREWALL_ALIAS_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'cidr': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_cluster_firewall_alias_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-alias.update; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_ALIAS_UPDATE)


def redact_cluster_firewall_alias_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-alias.update as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_ALIAS_UPDATE_RULES, hasher)


_CLUSTER_FIREWALL_ALIAS_RENAME: Final = Spec(
    events.CLUSTER_FIREWALL_ALIAS_RENAME,
    {'name': _is_name, 'rename': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'digest': _is_digest, },
    ('name', 'rename', 'cidr'),
    {},
    {'cidr': _is_comment, 'comment': _is_comment, },
    {},
    object_id='/cluster/firewall/aliases/{name}',
)
_CLUSTER_FIREWALL_ALIAS_RENAME_RULES: Final = Redactor(
    {'name': KEEP, 'rename': KEEP, 'cidr': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_cluster_firewall_alias_rename(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-alias.rename; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_ALIAS_RENAME)


def redact_cluster_firewall_alias_rename(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-alias.rename as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_ALIAS_RENAME_RULES, hasher)


_CLUSTER_FIREWALL_OPTIONS_UPDATE: Final = Spec(
    events.CLUSTER_FIREWALL_OPTIONS_UPDATE,
    {'delete': _is_comment, 'digest': _is_digest, 'ebtables': _is_flag, 'log_ratelimit': _is_comment, 'policy_forward': _is_forward_policy, 'policy_in': _is_policy, 'policy_out': _is_policy, },
    (),
    {},
    {'ebtables': _is_flag, 'enable': _is_cluster_firewall_rule_enable, 'log_ratelimit': _is_comment, 'policy_forward': _is_forward_policy, 'policy_in': _is_policy, 'policy_out': _is_policy, },
    {},
    object_id='/cluster/firewall/options',
)
_CLUSTER_FIREWALL_OPTIONS_UPDATE_RULES: Final = Redactor(
    {'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'ebtables': KEEP, 'log_ratelimit': Properties({'enable': KEEP, 'burst': KEEP, 'rate': KEEP}, 'enable'), 'policy_forward': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, },
)


def validate_cluster_firewall_options_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-options.update; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_OPTIONS_UPDATE)


def redact_cluster_firewall_options_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-options.update as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_OPTIONS_UPDATE_RULES, hasher)


_CLUSTER_FIREWALL_OPTIONS_ENABLE: Final = Spec(
    events.CLUSTER_FIREWALL_OPTIONS_ENABLE,
    {'enable': _is_cluster_firewall_rule_enable, 'delete': _is_comment, 'digest': _is_digest, 'ebtables': _is_flag, 'log_ratelimit': _is_comment, 'policy_forward': _is_forward_policy, 'policy_in': _is_policy, 'policy_out': _is_policy, },
    ('enable',),
    {},
    {'ebtables': _is_flag, 'enable': _is_cluster_firewall_rule_enable, 'log_ratelimit': _is_comment, 'policy_forward': _is_forward_policy, 'policy_in': _is_policy, 'policy_out': _is_policy, },
    {},
    object_id='/cluster/firewall/options',
)
_CLUSTER_FIREWALL_OPTIONS_ENABLE_RULES: Final = Redactor(
    {'enable': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'ebtables': KEEP, 'log_ratelimit': Properties({'enable': KEEP, 'burst': KEEP, 'rate': KEEP}, 'enable'), 'policy_forward': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, },
)


def validate_cluster_firewall_options_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-options.enable; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_OPTIONS_ENABLE)


def redact_cluster_firewall_options_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-options.enable as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_OPTIONS_ENABLE_RULES, hasher)


_CLUSTER_FIREWALL_OPTIONS_DISABLE: Final = Spec(
    events.CLUSTER_FIREWALL_OPTIONS_DISABLE,
    {'delete': _is_comment, 'digest': _is_digest, 'ebtables': _is_flag, 'enable': _is_cluster_firewall_rule_enable, 'log_ratelimit': _is_comment, 'policy_forward': _is_forward_policy, 'policy_in': _is_policy, 'policy_out': _is_policy, },
    (),
    {},
    {'ebtables': _is_flag, 'enable': _is_cluster_firewall_rule_enable, 'log_ratelimit': _is_comment, 'policy_forward': _is_forward_policy, 'policy_in': _is_policy, 'policy_out': _is_policy, },
    {},
    object_id='/cluster/firewall/options',
)
_CLUSTER_FIREWALL_OPTIONS_DISABLE_RULES: Final = Redactor(
    {'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'ebtables': KEEP, 'enable': KEEP, 'log_ratelimit': Properties({'enable': KEEP, 'burst': KEEP, 'rate': KEEP}, 'enable'), 'policy_forward': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, },
)


def validate_cluster_firewall_options_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-firewall-options.disable; nothing if it is sound."""
    return validate(record, _CLUSTER_FIREWALL_OPTIONS_DISABLE)


def redact_cluster_firewall_options_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-firewall-options.disable as they may be written."""
    return redact(params, _CLUSTER_FIREWALL_OPTIONS_DISABLE_RULES, hasher)


_NODE_FIREWALL_LOG_READ: Final = Spec(
    events.NODE_FIREWALL_LOG_READ,
    {'node': _is_node, 'limit': _is_cluster_firewall_rule_enable, 'since': _is_cluster_firewall_rule_enable, 'start': _is_cluster_firewall_rule_enable, 'until': _is_cluster_firewall_rule_enable, },
    ('node',),
    object_id='/nodes/{node}/firewall/log',
)
_NODE_FIREWALL_LOG_READ_RULES: Final = Redactor(
    {'node': KEEP, 'limit': KEEP, 'since': KEEP, 'start': KEEP, 'until': KEEP, },
)


def validate_node_firewall_log_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-log.read; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_LOG_READ)


def redact_node_firewall_log_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-log.read as they may be written."""
    return redact(params, _NODE_FIREWALL_LOG_READ_RULES, hasher)


_NODE_FIREWALL_RULE_CREATE: Final = Spec(
    events.NODE_FIREWALL_RULE_CREATE,
    {'node': _is_node, 'type': _is_rule_direction, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'pos': _is_cluster_firewall_rule_enable, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, },
    ('node', 'type', 'action'),
    object_id='/nodes/{node}/firewall/rules',
)
_NODE_FIREWALL_RULE_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'type': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'pos': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, },
)


def validate_node_firewall_rule_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-rule.create; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_RULE_CREATE)


def redact_node_firewall_rule_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-rule.create as they may be written."""
    return redact(params, _NODE_FIREWALL_RULE_CREATE_RULES, hasher)


_NODE_FIREWALL_RULE_DELETE: Final = Spec(
    events.NODE_FIREWALL_RULE_DELETE,
    {'node': _is_node, 'pos': _is_cluster_firewall_rule_enable, 'digest': _is_digest, },
    ('node', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/nodes/{node}/firewall/rules',
)
_NODE_FIREWALL_RULE_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'pos': KEEP, 'digest': KEEP, },
)


def validate_node_firewall_rule_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-rule.delete; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_RULE_DELETE)


def redact_node_firewall_rule_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-rule.delete as they may be written."""
    return redact(params, _NODE_FIREWALL_RULE_DELETE_RULES, hasher)


_NODE_FIREWALL_RULE_UPDATE: Final = Spec(
    events.NODE_FIREWALL_RULE_UPDATE,
    {'node': _is_node, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/nodes/{node}/firewall/rules',
)
_NODE_FIREWALL_RULE_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_node_firewall_rule_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-rule.update; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_RULE_UPDATE)


def redact_node_firewall_rule_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-rule.update as they may be written."""
    return redact(params, _NODE_FIREWALL_RULE_UPDATE_RULES, hasher)


_NODE_FIREWALL_RULE_MOVE: Final = Spec(
    events.NODE_FIREWALL_RULE_MOVE,
    {'node': _is_node, 'pos': _is_cluster_firewall_rule_enable, 'moveto': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'pos', 'moveto'),
    {},
    {'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/nodes/{node}/firewall/rules',
)
_NODE_FIREWALL_RULE_MOVE_RULES: Final = Redactor(
    {'node': KEEP, 'pos': KEEP, 'moveto': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_node_firewall_rule_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-rule.move; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_RULE_MOVE)


def redact_node_firewall_rule_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-rule.move as they may be written."""
    return redact(params, _NODE_FIREWALL_RULE_MOVE_RULES, hasher)


_NODE_FIREWALL_RULE_ENABLE: Final = Spec(
    events.NODE_FIREWALL_RULE_ENABLE,
    {'node': _is_node, 'pos': _is_cluster_firewall_rule_enable, 'enable': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'pos', 'enable'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/nodes/{node}/firewall/rules',
)
_NODE_FIREWALL_RULE_ENABLE_RULES: Final = Redactor(
    {'node': KEEP, 'pos': KEEP, 'enable': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_node_firewall_rule_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-rule.enable; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_RULE_ENABLE)


def redact_node_firewall_rule_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-rule.enable as they may be written."""
    return redact(params, _NODE_FIREWALL_RULE_ENABLE_RULES, hasher)


_NODE_FIREWALL_RULE_DISABLE: Final = Spec(
    events.NODE_FIREWALL_RULE_DISABLE,
    {'node': _is_node, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/nodes/{node}/firewall/rules',
)
_NODE_FIREWALL_RULE_DISABLE_RULES: Final = Redactor(
    {'node': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_node_firewall_rule_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-rule.disable; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_RULE_DISABLE)


def redact_node_firewall_rule_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-rule.disable as they may be written."""
    return redact(params, _NODE_FIREWALL_RULE_DISABLE_RULES, hasher)


_GUEST_FIREWALL_RULE_CREATE: Final = Spec(
    events.GUEST_FIREWALL_RULE_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'type': _is_rule_direction, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'pos': _is_cluster_firewall_rule_enable, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, },
    ('node', 'vmid', 'type', 'action'),
    object_id='/vms/{vmid}/firewall/rules',
)
_GUEST_FIREWALL_RULE_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'type': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'pos': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, },
)


def validate_guest_firewall_rule_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-rule.create; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_RULE_CREATE)


def redact_guest_firewall_rule_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-rule.create as they may be written."""
    return redact(params, _GUEST_FIREWALL_RULE_CREATE_RULES, hasher)


_GUEST_FIREWALL_RULE_DELETE: Final = Spec(
    events.GUEST_FIREWALL_RULE_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'pos': _is_cluster_firewall_rule_enable, 'digest': _is_digest, },
    ('node', 'vmid', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/vms/{vmid}/firewall/rules',
)
_GUEST_FIREWALL_RULE_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'pos': KEEP, 'digest': KEEP, },
)


def validate_guest_firewall_rule_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-rule.delete; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_RULE_DELETE)


def redact_guest_firewall_rule_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-rule.delete as they may be written."""
    return redact(params, _GUEST_FIREWALL_RULE_DELETE_RULES, hasher)


_GUEST_FIREWALL_RULE_UPDATE: Final = Spec(
    events.GUEST_FIREWALL_RULE_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'vmid', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/vms/{vmid}/firewall/rules',
)
_GUEST_FIREWALL_RULE_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_guest_firewall_rule_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-rule.update; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_RULE_UPDATE)


def redact_guest_firewall_rule_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-rule.update as they may be written."""
    return redact(params, _GUEST_FIREWALL_RULE_UPDATE_RULES, hasher)


_GUEST_FIREWALL_RULE_MOVE: Final = Spec(
    events.GUEST_FIREWALL_RULE_MOVE,
    {'node': _is_node, 'vmid': _is_vmid, 'pos': _is_cluster_firewall_rule_enable, 'moveto': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'vmid', 'pos', 'moveto'),
    {},
    {'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/vms/{vmid}/firewall/rules',
)
_GUEST_FIREWALL_RULE_MOVE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'pos': KEEP, 'moveto': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_guest_firewall_rule_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-rule.move; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_RULE_MOVE)


def redact_guest_firewall_rule_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-rule.move as they may be written."""
    return redact(params, _GUEST_FIREWALL_RULE_MOVE_RULES, hasher)


_GUEST_FIREWALL_RULE_ENABLE: Final = Spec(
    events.GUEST_FIREWALL_RULE_ENABLE,
    {'node': _is_node, 'vmid': _is_vmid, 'pos': _is_cluster_firewall_rule_enable, 'enable': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'vmid', 'pos', 'enable'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/vms/{vmid}/firewall/rules',
)
_GUEST_FIREWALL_RULE_ENABLE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'pos': KEEP, 'enable': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_guest_firewall_rule_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-rule.enable; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_RULE_ENABLE)


def redact_guest_firewall_rule_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-rule.enable as they may be written."""
    return redact(params, _GUEST_FIREWALL_RULE_ENABLE_RULES, hasher)


_GUEST_FIREWALL_RULE_DISABLE: Final = Spec(
    events.GUEST_FIREWALL_RULE_DISABLE,
    {'node': _is_node, 'vmid': _is_vmid, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('node', 'vmid', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/vms/{vmid}/firewall/rules',
)
_GUEST_FIREWALL_RULE_DISABLE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_guest_firewall_rule_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-rule.disable; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_RULE_DISABLE)


def redact_guest_firewall_rule_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-rule.disable as they may be written."""
    return redact(params, _GUEST_FIREWALL_RULE_DISABLE_RULES, hasher)


_GROUP_FIREWALL_RULE_CREATE: Final = Spec(
    events.GROUP_FIREWALL_RULE_CREATE,
    {'group': _is_group_name, 'type': _is_rule_direction, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'pos': _is_cluster_firewall_rule_enable, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, },
    ('group', 'type', 'action'),
    object_id='/cluster/firewall/groups/{group}',
)
_GROUP_FIREWALL_RULE_CREATE_RULES: Final = Redactor(
    {'group': KEEP, 'type': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'pos': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, },
)


def validate_group_firewall_rule_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group-firewall-rule.create; nothing if it is sound."""
    return validate(record, _GROUP_FIREWALL_RULE_CREATE)


def redact_group_firewall_rule_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group-firewall-rule.create as they may be written."""
    return redact(params, _GROUP_FIREWALL_RULE_CREATE_RULES, hasher)


_GROUP_FIREWALL_RULE_DELETE: Final = Spec(
    events.GROUP_FIREWALL_RULE_DELETE,
    {'group': _is_group_name, 'pos': _is_cluster_firewall_rule_enable, 'digest': _is_digest, },
    ('group', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/groups/{group}',
)
_GROUP_FIREWALL_RULE_DELETE_RULES: Final = Redactor(
    {'group': KEEP, 'pos': KEEP, 'digest': KEEP, },
)


def validate_group_firewall_rule_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group-firewall-rule.delete; nothing if it is sound."""
    return validate(record, _GROUP_FIREWALL_RULE_DELETE)


def redact_group_firewall_rule_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group-firewall-rule.delete as they may be written."""
    return redact(params, _GROUP_FIREWALL_RULE_DELETE_RULES, hasher)


_GROUP_FIREWALL_RULE_UPDATE: Final = Spec(
    events.GROUP_FIREWALL_RULE_UPDATE,
    {'group': _is_group_name, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('group', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/groups/{group}',
)
_GROUP_FIREWALL_RULE_UPDATE_RULES: Final = Redactor(
    {'group': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_group_firewall_rule_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group-firewall-rule.update; nothing if it is sound."""
    return validate(record, _GROUP_FIREWALL_RULE_UPDATE)


def redact_group_firewall_rule_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group-firewall-rule.update as they may be written."""
    return redact(params, _GROUP_FIREWALL_RULE_UPDATE_RULES, hasher)


_GROUP_FIREWALL_RULE_MOVE: Final = Spec(
    events.GROUP_FIREWALL_RULE_MOVE,
    {'group': _is_group_name, 'pos': _is_cluster_firewall_rule_enable, 'moveto': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('group', 'pos', 'moveto'),
    {},
    {'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/groups/{group}',
)
_GROUP_FIREWALL_RULE_MOVE_RULES: Final = Redactor(
    {'group': KEEP, 'pos': KEEP, 'moveto': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_group_firewall_rule_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group-firewall-rule.move; nothing if it is sound."""
    return validate(record, _GROUP_FIREWALL_RULE_MOVE)


def redact_group_firewall_rule_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group-firewall-rule.move as they may be written."""
    return redact(params, _GROUP_FIREWALL_RULE_MOVE_RULES, hasher)


_GROUP_FIREWALL_RULE_ENABLE: Final = Spec(
    events.GROUP_FIREWALL_RULE_ENABLE,
    {'group': _is_group_name, 'pos': _is_cluster_firewall_rule_enable, 'enable': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('group', 'pos', 'enable'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/groups/{group}',
)
_GROUP_FIREWALL_RULE_ENABLE_RULES: Final = Redactor(
    {'group': KEEP, 'pos': KEEP, 'enable': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_group_firewall_rule_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group-firewall-rule.enable; nothing if it is sound."""
    return validate(record, _GROUP_FIREWALL_RULE_ENABLE)


def redact_group_firewall_rule_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group-firewall-rule.enable as they may be written."""
    return redact(params, _GROUP_FIREWALL_RULE_ENABLE_RULES, hasher)


_GROUP_FIREWALL_RULE_DISABLE: Final = Spec(
    events.GROUP_FIREWALL_RULE_DISABLE,
    {'group': _is_group_name, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('group', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/cluster/firewall/groups/{group}',
)
_GROUP_FIREWALL_RULE_DISABLE_RULES: Final = Redactor(
    {'group': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_group_firewall_rule_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group-firewall-rule.disable; nothing if it is sound."""
    return validate(record, _GROUP_FIREWALL_RULE_DISABLE)


def redact_group_firewall_rule_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group-firewall-rule.disable as they may be written."""
    return redact(params, _GROUP_FIREWALL_RULE_DISABLE_RULES, hasher)


_VNET_FIREWALL_RULE_CREATE: Final = Spec(
    events.VNET_FIREWALL_RULE_CREATE,
    {'vnet': _is_comment, 'type': _is_rule_direction, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'pos': _is_cluster_firewall_rule_enable, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, },
    ('vnet', 'type', 'action'),
    object_id='/sdn/vnets/{vnet}/firewall/rules',
)
_VNET_FIREWALL_RULE_CREATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'type': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'pos': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, },
)


def validate_vnet_firewall_rule_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-rule.create; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_RULE_CREATE)


def redact_vnet_firewall_rule_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-rule.create as they may be written."""
    return redact(params, _VNET_FIREWALL_RULE_CREATE_RULES, hasher)


_VNET_FIREWALL_RULE_DELETE: Final = Spec(
    events.VNET_FIREWALL_RULE_DELETE,
    {'vnet': _is_comment, 'pos': _is_cluster_firewall_rule_enable, 'digest': _is_digest, },
    ('vnet', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/rules',
)
_VNET_FIREWALL_RULE_DELETE_RULES: Final = Redactor(
    {'vnet': KEEP, 'pos': KEEP, 'digest': KEEP, },
)


def validate_vnet_firewall_rule_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-rule.delete; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_RULE_DELETE)


def redact_vnet_firewall_rule_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-rule.delete as they may be written."""
    return redact(params, _VNET_FIREWALL_RULE_DELETE_RULES, hasher)


_VNET_FIREWALL_RULE_UPDATE: Final = Spec(
    events.VNET_FIREWALL_RULE_UPDATE,
    {'vnet': _is_comment, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('vnet', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/rules',
)
_VNET_FIREWALL_RULE_UPDATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_vnet_firewall_rule_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-rule.update; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_RULE_UPDATE)


def redact_vnet_firewall_rule_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-rule.update as they may be written."""
    return redact(params, _VNET_FIREWALL_RULE_UPDATE_RULES, hasher)


_VNET_FIREWALL_RULE_MOVE: Final = Spec(
    events.VNET_FIREWALL_RULE_MOVE,
    {'vnet': _is_comment, 'pos': _is_cluster_firewall_rule_enable, 'moveto': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('vnet', 'pos', 'moveto'),
    {},
    {'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/rules',
)
_VNET_FIREWALL_RULE_MOVE_RULES: Final = Redactor(
    {'vnet': KEEP, 'pos': KEEP, 'moveto': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_vnet_firewall_rule_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-rule.move; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_RULE_MOVE)


def redact_vnet_firewall_rule_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-rule.move as they may be written."""
    return redact(params, _VNET_FIREWALL_RULE_MOVE_RULES, hasher)


_VNET_FIREWALL_RULE_ENABLE: Final = Spec(
    events.VNET_FIREWALL_RULE_ENABLE,
    {'vnet': _is_comment, 'pos': _is_cluster_firewall_rule_enable, 'enable': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('vnet', 'pos', 'enable'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/rules',
)
_VNET_FIREWALL_RULE_ENABLE_RULES: Final = Redactor(
    {'vnet': KEEP, 'pos': KEEP, 'enable': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_vnet_firewall_rule_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-rule.enable; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_RULE_ENABLE)


def redact_vnet_firewall_rule_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-rule.enable as they may be written."""
    return redact(params, _VNET_FIREWALL_RULE_ENABLE_RULES, hasher)


_VNET_FIREWALL_RULE_DISABLE: Final = Spec(
    events.VNET_FIREWALL_RULE_DISABLE,
    {'vnet': _is_comment, 'pos': _is_cluster_firewall_rule_enable, 'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'delete': _is_comment, 'dest': _is_addresses, 'digest': _is_digest, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    ('vnet', 'pos'),
    {},
    {'action': _is_cluster_firewall_rule_action, 'comment': _is_comment, 'dest': _is_addresses, 'dport': _is_comment, 'enable': _is_cluster_firewall_rule_enable, 'icmp-type': _is_comment, 'iface': _is_iface, 'log': _is_log_level, 'macro': _is_cluster_firewall_rule_macro, 'proto': _is_comment, 'source': _is_addresses, 'sport': _is_comment, 'type': _is_rule_direction, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/rules',
)
_VNET_FIREWALL_RULE_DISABLE_RULES: Final = Redactor(
    {'vnet': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, },
)


def validate_vnet_firewall_rule_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-rule.disable; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_RULE_DISABLE)


def redact_vnet_firewall_rule_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-rule.disable as they may be written."""
    return redact(params, _VNET_FIREWALL_RULE_DISABLE_RULES, hasher)


_GUEST_FIREWALL_IPSET_CREATE: Final = Spec(
    events.GUEST_FIREWALL_IPSET_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'comment': _is_comment, 'digest': _is_digest, },
    ('node', 'vmid', 'name'),
    object_id='/vms/{vmid}/firewall/ipset/{name}',
)
_GUEST_FIREWALL_IPSET_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_guest_firewall_ipset_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-ipset.create; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_IPSET_CREATE)


def redact_guest_firewall_ipset_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-ipset.create as they may be written."""
    return redact(params, _GUEST_FIREWALL_IPSET_CREATE_RULES, hasher)


_GUEST_FIREWALL_IPSET_DELETE: Final = Spec(
    events.GUEST_FIREWALL_IPSET_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'force': _is_flag, },
    ('node', 'vmid', 'name'),
    object_id='/vms/{vmid}/firewall/ipset/{name}',
)
_GUEST_FIREWALL_IPSET_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'force': KEEP, },
)


def validate_guest_firewall_ipset_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-ipset.delete; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_IPSET_DELETE)


def redact_guest_firewall_ipset_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-ipset.delete as they may be written."""
    return redact(params, _GUEST_FIREWALL_IPSET_DELETE_RULES, hasher)


_GUEST_FIREWALL_IPSET_RENAME: Final = Spec(
    events.GUEST_FIREWALL_IPSET_RENAME,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'rename': _is_name, 'comment': _is_comment, 'digest': _is_digest, },
    ('node', 'vmid', 'name', 'rename'),
    {},
    {'comment': _is_comment, },
    {},
    object_id='/vms/{vmid}/firewall/ipset/{rename}',
)
_GUEST_FIREWALL_IPSET_RENAME_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'rename': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_guest_firewall_ipset_rename(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-ipset.rename; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_IPSET_RENAME)


def redact_guest_firewall_ipset_rename(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-ipset.rename as they may be written."""
    return redact(params, _GUEST_FIREWALL_IPSET_RENAME_RULES, hasher)


_GUEST_FIREWALL_IPSET_ENTRY_CREATE: Final = Spec(
    events.GUEST_FIREWALL_IPSET_ENTRY_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'nomatch': _is_flag, },
    ('node', 'vmid', 'name', 'cidr'),
    object_id='/vms/{vmid}/firewall/ipset/{name}/{cidr}',
)
_GUEST_FIREWALL_IPSET_ENTRY_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'cidr': KEEP, 'comment': KEEP, 'nomatch': KEEP, },
)


def validate_guest_firewall_ipset_entry_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-ipset-entry.create; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_IPSET_ENTRY_CREATE)


def redact_guest_firewall_ipset_entry_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-ipset-entry.create as they may be written."""
    return redact(params, _GUEST_FIREWALL_IPSET_ENTRY_CREATE_RULES, hasher)


_GUEST_FIREWALL_IPSET_ENTRY_DELETE: Final = Spec(
    events.GUEST_FIREWALL_IPSET_ENTRY_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'cidr': _is_comment, 'digest': _is_digest, },
    ('node', 'vmid', 'name', 'cidr'),
    object_id='/vms/{vmid}/firewall/ipset/{name}/{cidr}',
)
_GUEST_FIREWALL_IPSET_ENTRY_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'cidr': KEEP, 'digest': KEEP, },
)


def validate_guest_firewall_ipset_entry_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-ipset-entry.delete; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_IPSET_ENTRY_DELETE)


def redact_guest_firewall_ipset_entry_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-ipset-entry.delete as they may be written."""
    return redact(params, _GUEST_FIREWALL_IPSET_ENTRY_DELETE_RULES, hasher)


_GUEST_FIREWALL_IPSET_ENTRY_UPDATE: Final = Spec(
    events.GUEST_FIREWALL_IPSET_ENTRY_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'digest': _is_digest, 'nomatch': _is_flag, },
    ('node', 'vmid', 'name', 'cidr'),
    {},
    {'comment': _is_comment, 'nomatch': _is_flag, },
    {},
    object_id='/vms/{vmid}/firewall/ipset/{name}/{cidr}',
)
_GUEST_FIREWALL_IPSET_ENTRY_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'cidr': KEEP, 'comment': KEEP, 'digest': KEEP, 'nomatch': KEEP, },
)


def validate_guest_firewall_ipset_entry_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-ipset-entry.update; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_IPSET_ENTRY_UPDATE)


def redact_guest_firewall_ipset_entry_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-ipset-entry.update as they may be written."""
    return redact(params, _GUEST_FIREWALL_IPSET_ENTRY_UPDATE_RULES, hasher)


_GUEST_FIREWALL_ALIAS_CREATE: Final = Spec(
    events.GUEST_FIREWALL_ALIAS_CREATE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, },
    ('node', 'vmid', 'name', 'cidr'),
    object_id='/vms/{vmid}/firewall/aliases/{name}',
)
_GUEST_FIREWALL_ALIAS_CREATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'cidr': KEEP, 'comment': KEEP, },
)


def validate_guest_firewall_alias_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-alias.create; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_ALIAS_CREATE)


def redact_guest_firewall_alias_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-alias.create as they may be written."""
    return redact(params, _GUEST_FIREWALL_ALIAS_CREATE_RULES, hasher)


_GUEST_FIREWALL_ALIAS_DELETE: Final = Spec(
    events.GUEST_FIREWALL_ALIAS_DELETE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'digest': _is_digest, },
    ('node', 'vmid', 'name'),
    object_id='/vms/{vmid}/firewall/aliases/{name}',
)
_GUEST_FIREWALL_ALIAS_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'digest': KEEP, },
)


def validate_guest_firewall_alias_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-alias.delete; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_ALIAS_DELETE)


def redact_guest_firewall_alias_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-alias.delete as they may be written."""
    return redact(params, _GUEST_FIREWALL_ALIAS_DELETE_RULES, hasher)


_GUEST_FIREWALL_ALIAS_UPDATE: Final = Spec(
    events.GUEST_FIREWALL_ALIAS_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'digest': _is_digest, },
    ('node', 'vmid', 'name', 'cidr'),
    {},
    {'cidr': _is_comment, 'comment': _is_comment, },
    {},
    object_id='/vms/{vmid}/firewall/aliases/{name}',
)
_GUEST_FIREWALL_ALIAS_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'cidr': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_guest_firewall_alias_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-alias.update; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_ALIAS_UPDATE)


def redact_guest_firewall_alias_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-alias.update as they may be written."""
    return redact(params, _GUEST_FIREWALL_ALIAS_UPDATE_RULES, hasher)


_GUEST_FIREWALL_ALIAS_RENAME: Final = Spec(
    events.GUEST_FIREWALL_ALIAS_RENAME,
    {'node': _is_node, 'vmid': _is_vmid, 'name': _is_name, 'rename': _is_name, 'cidr': _is_comment, 'comment': _is_comment, 'digest': _is_digest, },
    ('node', 'vmid', 'name', 'rename', 'cidr'),
    {},
    {'cidr': _is_comment, 'comment': _is_comment, },
    {},
    object_id='/vms/{vmid}/firewall/aliases/{name}',
)
_GUEST_FIREWALL_ALIAS_RENAME_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'name': KEEP, 'rename': KEEP, 'cidr': KEEP, 'comment': KEEP, 'digest': KEEP, },
)


def validate_guest_firewall_alias_rename(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-alias.rename; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_ALIAS_RENAME)


def redact_guest_firewall_alias_rename(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-alias.rename as they may be written."""
    return redact(params, _GUEST_FIREWALL_ALIAS_RENAME_RULES, hasher)


_NODE_FIREWALL_OPTIONS_UPDATE: Final = Spec(
    events.NODE_FIREWALL_OPTIONS_UPDATE,
    {'node': _is_node, 'delete': _is_comment, 'digest': _is_digest, 'log_level_forward': _is_log_level, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'log_nf_conntrack': _is_flag, 'ndp': _is_flag, 'nf_conntrack_allow_invalid': _is_flag, 'nf_conntrack_helpers': _is_comment, 'nf_conntrack_max': _is_node_firewall_options_nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': _is_node_firewall_options_nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': _is_node_firewall_options_nf_conntrack_tcp_timeout_syn_recv, 'nftables': _is_flag, 'nosmurfs': _is_flag, 'protection_synflood': _is_flag, 'protection_synflood_burst': _is_node_firewall_options_protection_synflood_burst, 'protection_synflood_rate': _is_node_firewall_options_protection_synflood_burst, 'smurf_log_level': _is_log_level, 'tcp_flags_log_level': _is_log_level, 'tcpflags': _is_flag, },
    ('node',),
    {},
    {'enable': _is_flag, 'log_level_forward': _is_log_level, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'log_nf_conntrack': _is_flag, 'ndp': _is_flag, 'nf_conntrack_allow_invalid': _is_flag, 'nf_conntrack_helpers': _is_comment, 'nf_conntrack_max': _is_node_firewall_options_nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': _is_node_firewall_options_nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': _is_node_firewall_options_nf_conntrack_tcp_timeout_syn_recv, 'nftables': _is_flag, 'nosmurfs': _is_flag, 'protection_synflood': _is_flag, 'protection_synflood_burst': _is_node_firewall_options_protection_synflood_burst, 'protection_synflood_rate': _is_node_firewall_options_protection_synflood_burst, 'smurf_log_level': _is_log_level, 'tcp_flags_log_level': _is_log_level, 'tcpflags': _is_flag, },
    {},
    object_id='/nodes/{node}/firewall/options',
)
_NODE_FIREWALL_OPTIONS_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'log_level_forward': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'log_nf_conntrack': KEEP, 'ndp': KEEP, 'nf_conntrack_allow_invalid': KEEP, 'nf_conntrack_helpers': KEEP, 'nf_conntrack_max': KEEP, 'nf_conntrack_tcp_timeout_established': KEEP, 'nf_conntrack_tcp_timeout_syn_recv': KEEP, 'nftables': KEEP, 'nosmurfs': KEEP, 'protection_synflood': KEEP, 'protection_synflood_burst': KEEP, 'protection_synflood_rate': KEEP, 'smurf_log_level': KEEP, 'tcp_flags_log_level': KEEP, 'tcpflags': KEEP, },
)


def validate_node_firewall_options_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-options.update; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_OPTIONS_UPDATE)


def redact_node_firewall_options_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-options.update as they may be written."""
    return redact(params, _NODE_FIREWALL_OPTIONS_UPDATE_RULES, hasher)


_NODE_FIREWALL_OPTIONS_ENABLE: Final = Spec(
    events.NODE_FIREWALL_OPTIONS_ENABLE,
    {'node': _is_node, 'delete': _is_comment, 'digest': _is_digest, 'enable': _is_flag, 'log_level_forward': _is_log_level, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'log_nf_conntrack': _is_flag, 'ndp': _is_flag, 'nf_conntrack_allow_invalid': _is_flag, 'nf_conntrack_helpers': _is_comment, 'nf_conntrack_max': _is_node_firewall_options_nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': _is_node_firewall_options_nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': _is_node_firewall_options_nf_conntrack_tcp_timeout_syn_recv, 'nftables': _is_flag, 'nosmurfs': _is_flag, 'protection_synflood': _is_flag, 'protection_synflood_burst': _is_node_firewall_options_protection_synflood_burst, 'protection_synflood_rate': _is_node_firewall_options_protection_synflood_burst, 'smurf_log_level': _is_log_level, 'tcp_flags_log_level': _is_log_level, 'tcpflags': _is_flag, },
    ('node',),
    {},
    {'enable': _is_flag, 'log_level_forward': _is_log_level, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'log_nf_conntrack': _is_flag, 'ndp': _is_flag, 'nf_conntrack_allow_invalid': _is_flag, 'nf_conntrack_helpers': _is_comment, 'nf_conntrack_max': _is_node_firewall_options_nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': _is_node_firewall_options_nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': _is_node_firewall_options_nf_conntrack_tcp_timeout_syn_recv, 'nftables': _is_flag, 'nosmurfs': _is_flag, 'protection_synflood': _is_flag, 'protection_synflood_burst': _is_node_firewall_options_protection_synflood_burst, 'protection_synflood_rate': _is_node_firewall_options_protection_synflood_burst, 'smurf_log_level': _is_log_level, 'tcp_flags_log_level': _is_log_level, 'tcpflags': _is_flag, },
    {},
    object_id='/nodes/{node}/firewall/options',
)
_NODE_FIREWALL_OPTIONS_ENABLE_RULES: Final = Redactor(
    {'node': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'enable': KEEP, 'log_level_forward': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'log_nf_conntrack': KEEP, 'ndp': KEEP, 'nf_conntrack_allow_invalid': KEEP, 'nf_conntrack_helpers': KEEP, 'nf_conntrack_max': KEEP, 'nf_conntrack_tcp_timeout_established': KEEP, 'nf_conntrack_tcp_timeout_syn_recv': KEEP, 'nftables': KEEP, 'nosmurfs': KEEP, 'protection_synflood': KEEP, 'protection_synflood_burst': KEEP, 'protection_synflood_rate': KEEP, 'smurf_log_level': KEEP, 'tcp_flags_log_level': KEEP, 'tcpflags': KEEP, },
)


def validate_node_firewall_options_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-options.enable; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_OPTIONS_ENABLE)


def redact_node_firewall_options_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-options.enable as they may be written."""
    return redact(params, _NODE_FIREWALL_OPTIONS_ENABLE_RULES, hasher)


_NODE_FIREWALL_OPTIONS_DISABLE: Final = Spec(
    events.NODE_FIREWALL_OPTIONS_DISABLE,
    {'node': _is_node, 'enable': _is_flag, 'delete': _is_comment, 'digest': _is_digest, 'log_level_forward': _is_log_level, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'log_nf_conntrack': _is_flag, 'ndp': _is_flag, 'nf_conntrack_allow_invalid': _is_flag, 'nf_conntrack_helpers': _is_comment, 'nf_conntrack_max': _is_node_firewall_options_nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': _is_node_firewall_options_nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': _is_node_firewall_options_nf_conntrack_tcp_timeout_syn_recv, 'nftables': _is_flag, 'nosmurfs': _is_flag, 'protection_synflood': _is_flag, 'protection_synflood_burst': _is_node_firewall_options_protection_synflood_burst, 'protection_synflood_rate': _is_node_firewall_options_protection_synflood_burst, 'smurf_log_level': _is_log_level, 'tcp_flags_log_level': _is_log_level, 'tcpflags': _is_flag, },
    ('node', 'enable'),
    {},
    {'enable': _is_flag, 'log_level_forward': _is_log_level, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'log_nf_conntrack': _is_flag, 'ndp': _is_flag, 'nf_conntrack_allow_invalid': _is_flag, 'nf_conntrack_helpers': _is_comment, 'nf_conntrack_max': _is_node_firewall_options_nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': _is_node_firewall_options_nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': _is_node_firewall_options_nf_conntrack_tcp_timeout_syn_recv, 'nftables': _is_flag, 'nosmurfs': _is_flag, 'protection_synflood': _is_flag, 'protection_synflood_burst': _is_node_firewall_options_protection_synflood_burst, 'protection_synflood_rate': _is_node_firewall_options_protection_synflood_burst, 'smurf_log_level': _is_log_level, 'tcp_flags_log_level': _is_log_level, 'tcpflags': _is_flag, },
    {},
    object_id='/nodes/{node}/firewall/options',
)
_NODE_FIREWALL_OPTIONS_DISABLE_RULES: Final = Redactor(
    {'node': KEEP, 'enable': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'log_level_forward': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'log_nf_conntrack': KEEP, 'ndp': KEEP, 'nf_conntrack_allow_invalid': KEEP, 'nf_conntrack_helpers': KEEP, 'nf_conntrack_max': KEEP, 'nf_conntrack_tcp_timeout_established': KEEP, 'nf_conntrack_tcp_timeout_syn_recv': KEEP, 'nftables': KEEP, 'nosmurfs': KEEP, 'protection_synflood': KEEP, 'protection_synflood_burst': KEEP, 'protection_synflood_rate': KEEP, 'smurf_log_level': KEEP, 'tcp_flags_log_level': KEEP, 'tcpflags': KEEP, },
)


def validate_node_firewall_options_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-firewall-options.disable; nothing if it is sound."""
    return validate(record, _NODE_FIREWALL_OPTIONS_DISABLE)


def redact_node_firewall_options_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-firewall-options.disable as they may be written."""
    return redact(params, _NODE_FIREWALL_OPTIONS_DISABLE_RULES, hasher)


_GUEST_FIREWALL_OPTIONS_UPDATE: Final = Spec(
    events.GUEST_FIREWALL_OPTIONS_UPDATE,
    {'node': _is_node, 'vmid': _is_vmid, 'delete': _is_comment, 'dhcp': _is_flag, 'digest': _is_digest, 'ipfilter': _is_flag, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'macfilter': _is_flag, 'ndp': _is_flag, 'policy_in': _is_policy, 'policy_out': _is_policy, 'radv': _is_flag, },
    ('node', 'vmid'),
    {},
    {'dhcp': _is_flag, 'enable': _is_flag, 'ipfilter': _is_flag, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'macfilter': _is_flag, 'ndp': _is_flag, 'policy_in': _is_policy, 'policy_out': _is_policy, 'radv': _is_flag, },
    {},
    object_id='/vms/{vmid}/firewall/options',
)
_GUEST_FIREWALL_OPTIONS_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'delete': Separated(KEEP, ', ;'), 'dhcp': KEEP, 'digest': KEEP, 'ipfilter': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'macfilter': KEEP, 'ndp': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, 'radv': KEEP, },
)


def validate_guest_firewall_options_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-options.update; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_OPTIONS_UPDATE)


def redact_guest_firewall_options_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-options.update as they may be written."""
    return redact(params, _GUEST_FIREWALL_OPTIONS_UPDATE_RULES, hasher)


_GUEST_FIREWALL_OPTIONS_ENABLE: Final = Spec(
    events.GUEST_FIREWALL_OPTIONS_ENABLE,
    {'node': _is_node, 'vmid': _is_vmid, 'enable': _is_flag, 'delete': _is_comment, 'dhcp': _is_flag, 'digest': _is_digest, 'ipfilter': _is_flag, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'macfilter': _is_flag, 'ndp': _is_flag, 'policy_in': _is_policy, 'policy_out': _is_policy, 'radv': _is_flag, },
    ('node', 'vmid', 'enable'),
    {},
    {'dhcp': _is_flag, 'enable': _is_flag, 'ipfilter': _is_flag, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'macfilter': _is_flag, 'ndp': _is_flag, 'policy_in': _is_policy, 'policy_out': _is_policy, 'radv': _is_flag, },
    {},
    object_id='/vms/{vmid}/firewall/options',
)
_GUEST_FIREWALL_OPTIONS_ENABLE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'enable': KEEP, 'delete': Separated(KEEP, ', ;'), 'dhcp': KEEP, 'digest': KEEP, 'ipfilter': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'macfilter': KEEP, 'ndp': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, 'radv': KEEP, },
)


def validate_guest_firewall_options_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-options.enable; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_OPTIONS_ENABLE)


def redact_guest_firewall_options_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-options.enable as they may be written."""
    return redact(params, _GUEST_FIREWALL_OPTIONS_ENABLE_RULES, hasher)


_GUEST_FIREWALL_OPTIONS_DISABLE: Final = Spec(
    events.GUEST_FIREWALL_OPTIONS_DISABLE,
    {'node': _is_node, 'vmid': _is_vmid, 'delete': _is_comment, 'dhcp': _is_flag, 'digest': _is_digest, 'enable': _is_flag, 'ipfilter': _is_flag, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'macfilter': _is_flag, 'ndp': _is_flag, 'policy_in': _is_policy, 'policy_out': _is_policy, 'radv': _is_flag, },
    ('node', 'vmid'),
    {},
    {'dhcp': _is_flag, 'enable': _is_flag, 'ipfilter': _is_flag, 'log_level_in': _is_log_level, 'log_level_out': _is_log_level, 'macfilter': _is_flag, 'ndp': _is_flag, 'policy_in': _is_policy, 'policy_out': _is_policy, 'radv': _is_flag, },
    {},
    object_id='/vms/{vmid}/firewall/options',
)
_GUEST_FIREWALL_OPTIONS_DISABLE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'delete': Separated(KEEP, ', ;'), 'dhcp': KEEP, 'digest': KEEP, 'enable': KEEP, 'ipfilter': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'macfilter': KEEP, 'ndp': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, 'radv': KEEP, },
)


def validate_guest_firewall_options_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-options.disable; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_OPTIONS_DISABLE)


def redact_guest_firewall_options_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-options.disable as they may be written."""
    return redact(params, _GUEST_FIREWALL_OPTIONS_DISABLE_RULES, hasher)


_VNET_FIREWALL_OPTIONS_UPDATE: Final = Spec(
    events.VNET_FIREWALL_OPTIONS_UPDATE,
    {'vnet': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'log_level_forward': _is_log_level, 'policy_forward': _is_forward_policy, },
    ('vnet',),
    {},
    {'enable': _is_flag, 'log_level_forward': _is_log_level, 'policy_forward': _is_forward_policy, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/options',
)
_VNET_FIREWALL_OPTIONS_UPDATE_RULES: Final = Redactor(
    {'vnet': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'log_level_forward': KEEP, 'policy_forward': KEEP, },
)


def validate_vnet_firewall_options_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-options.update; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_OPTIONS_UPDATE)


def redact_vnet_firewall_options_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-options.update as they may be written."""
    return redact(params, _VNET_FIREWALL_OPTIONS_UPDATE_RULES, hasher)


_VNET_FIREWALL_OPTIONS_ENABLE: Final = Spec(
    events.VNET_FIREWALL_OPTIONS_ENABLE,
    {'vnet': _is_comment, 'enable': _is_flag, 'delete': _is_comment, 'digest': _is_digest, 'log_level_forward': _is_log_level, 'policy_forward': _is_forward_policy, },
    ('vnet', 'enable'),
    {},
    {'enable': _is_flag, 'log_level_forward': _is_log_level, 'policy_forward': _is_forward_policy, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/options',
)
_VNET_FIREWALL_OPTIONS_ENABLE_RULES: Final = Redactor(
    {'vnet': KEEP, 'enable': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'log_level_forward': KEEP, 'policy_forward': KEEP, },
)


def validate_vnet_firewall_options_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-options.enable; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_OPTIONS_ENABLE)


def redact_vnet_firewall_options_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-options.enable as they may be written."""
    return redact(params, _VNET_FIREWALL_OPTIONS_ENABLE_RULES, hasher)


_VNET_FIREWALL_OPTIONS_DISABLE: Final = Spec(
    events.VNET_FIREWALL_OPTIONS_DISABLE,
    {'vnet': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'enable': _is_flag, 'log_level_forward': _is_log_level, 'policy_forward': _is_forward_policy, },
    ('vnet',),
    {},
    {'enable': _is_flag, 'log_level_forward': _is_log_level, 'policy_forward': _is_forward_policy, },
    {},
    object_id='/sdn/vnets/{vnet}/firewall/options',
)
_VNET_FIREWALL_OPTIONS_DISABLE_RULES: Final = Redactor(
    {'vnet': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'enable': KEEP, 'log_level_forward': KEEP, 'policy_forward': KEEP, },
)


def validate_vnet_firewall_options_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.vnet-firewall-options.disable; nothing if it is sound."""
    return validate(record, _VNET_FIREWALL_OPTIONS_DISABLE)


def redact_vnet_firewall_options_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.vnet-firewall-options.disable as they may be written."""
    return redact(params, _VNET_FIREWALL_OPTIONS_DISABLE_RULES, hasher)


_GUEST_FIREWALL_LOG_READ: Final = Spec(
    events.GUEST_FIREWALL_LOG_READ,
    {'node': _is_node, 'vmid': _is_vmid, 'limit': _is_cluster_firewall_rule_enable, 'since': _is_cluster_firewall_rule_enable, 'start': _is_cluster_firewall_rule_enable, 'until': _is_cluster_firewall_rule_enable, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}/firewall/log',
)
_GUEST_FIREWALL_LOG_READ_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'limit': KEEP, 'since': KEEP, 'start': KEEP, 'until': KEEP, },
)


def validate_guest_firewall_log_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-firewall-log.read; nothing if it is sound."""
    return validate(record, _GUEST_FIREWALL_LOG_READ)


def redact_guest_firewall_log_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-firewall-log.read as they may be written."""
    return redact(params, _GUEST_FIREWALL_LOG_READ_RULES, hasher)


def point_firewall_group_create(point: Point) -> Callable[..., bool]:
    """The audit point of FIREWALL_GROUP_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'comment', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_firewall_group_delete(point: Point) -> Callable[..., bool]:
    """The audit point of FIREWALL_GROUP_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_firewall_group_rename(point: Point) -> Callable[..., bool]:
    """The audit point of FIREWALL_GROUP_RENAME."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'rename', 'comment', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        rename: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and _type(rename) is str and 2 <= _len(rename) <= 18 and _p0(rename) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{rename}' if object_id is None else object_id,
                _made(group, rename, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'rename': rename, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_rule_create(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_RULE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('type', 'action', 'comment', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'pos', 'proto', 'source', 'sport')
    _p0 = direct(_P0)

    def emit(
        *,
        type: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        pos: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(type) is str and type in {'forward', 'group', 'in', 'out'}
            and _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (pos is UNSET or _type(pos) is int and 0 <= pos <= 18446744073709551615)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/rules' if object_id is None else object_id,
                _made(type, action, comment, dest, digest, dport, enable, icmp_type, iface, log, macro, pos, proto, source, sport),
            )
            if done is not None:
                return done
        return _slow(
            {'type': type, 'action': action, 'comment': comment, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'pos': pos, 'proto': proto, 'source': source, 'sport': sport, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_rule_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_RULE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('pos', 'digest')

    def emit(
        *,
        pos: Any = UNSET,
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
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/rules' if object_id is None else object_id,
                _made(pos, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'pos': pos, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_rule_update(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_RULE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/rules' if object_id is None else object_id,
                _made(pos, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_rule_move(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_RULE_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('pos', 'moveto', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        pos: Any = UNSET,
        moveto: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(moveto) is int and 0 <= moveto <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/rules' if object_id is None else object_id,
                _made(pos, moveto, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'pos': pos, 'moveto': moveto, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_rule_enable(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_RULE_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('pos', 'enable', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        pos: Any = UNSET,
        enable: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(enable) is int and 0 <= enable <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/rules' if object_id is None else object_id,
                _made(pos, enable, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'pos': pos, 'enable': enable, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_rule_disable(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_RULE_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/rules' if object_id is None else object_id,
                _made(pos, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_ipset_create(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_IPSET_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'comment', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/ipset/{name}' if object_id is None else object_id,
                _made(name, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_ipset_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_IPSET_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'force')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        force: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/ipset/{name}' if object_id is None else object_id,
                _made(name, force),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_ipset_rename(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_IPSET_RENAME."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'rename', 'comment', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        rename: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(rename) is str and 2 <= _len(rename) <= 64 and _p0(rename) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/ipset/{rename}' if object_id is None else object_id,
                _made(name, rename, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'rename': rename, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_ipset_entry_create(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_IPSET_ENTRY_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'cidr', 'comment', 'nomatch')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
        nomatch: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (nomatch is UNSET or _type(nomatch) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/ipset/{name}/{cidr}' if object_id is None else object_id,
                _made(name, cidr, comment, nomatch),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'cidr': cidr, 'comment': comment, 'nomatch': nomatch, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_ipset_entry_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_IPSET_ENTRY_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'cidr', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        cidr: Any = UNSET,
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
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/ipset/{name}/{cidr}' if object_id is None else object_id,
                _made(name, cidr, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'cidr': cidr, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_ipset_entry_update(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'cidr', 'comment', 'digest', 'nomatch')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
        digest: Any = UNSET,
        nomatch: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (nomatch is UNSET or _type(nomatch) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/ipset/{name}/{cidr}' if object_id is None else object_id,
                _made(name, cidr, comment, digest, nomatch),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'cidr': cidr, 'comment': comment, 'digest': digest, 'nomatch': nomatch, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_alias_create(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_ALIAS_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'cidr', 'comment')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/aliases/{name}' if object_id is None else object_id,
                _made(name, cidr, comment),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'cidr': cidr, 'comment': comment, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_alias_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_ALIAS_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
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
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/aliases/{name}' if object_id is None else object_id,
                _made(name, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_alias_update(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_ALIAS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'cidr', 'comment', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/aliases/{name}' if object_id is None else object_id,
                _made(name, cidr, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'cidr': cidr, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_alias_rename(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_ALIAS_RENAME."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'rename', 'cidr', 'comment', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        rename: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(rename) is str and 2 <= _len(rename) <= 64 and _p0(rename) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/aliases/{name}' if object_id is None else object_id,
                _made(name, rename, cidr, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'rename': rename, 'cidr': cidr, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_options_update(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_OPTIONS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('delete', 'digest', 'ebtables', 'log_ratelimit', 'policy_forward', 'policy_in', 'policy_out')

    def emit(
        *,
        delete: Any = UNSET,
        digest: Any = UNSET,
        ebtables: Any = UNSET,
        log_ratelimit: Any = UNSET,
        policy_forward: Any = UNSET,
        policy_in: Any = UNSET,
        policy_out: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (ebtables is UNSET or _type(ebtables) is bool)
            and log_ratelimit is UNSET
            and (policy_forward is UNSET or _type(policy_forward) is str and policy_forward in {'ACCEPT', 'DROP'})
            and (policy_in is UNSET or _type(policy_in) is str and policy_in in {'ACCEPT', 'DROP', 'REJECT'})
            and (policy_out is UNSET or _type(policy_out) is str and policy_out in {'ACCEPT', 'DROP', 'REJECT'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/options' if object_id is None else object_id,
                _made(delete, digest, ebtables, log_ratelimit, policy_forward, policy_in, policy_out),
            )
            if done is not None:
                return done
        return _slow(
            {'delete': delete, 'digest': digest, 'ebtables': ebtables, 'log_ratelimit': log_ratelimit, 'policy_forward': policy_forward, 'policy_in': policy_in, 'policy_out': policy_out, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_options_enable(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_OPTIONS_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('enable', 'delete', 'digest', 'ebtables', 'log_ratelimit', 'policy_forward', 'policy_in', 'policy_out')

    def emit(
        *,
        enable: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        ebtables: Any = UNSET,
        log_ratelimit: Any = UNSET,
        policy_forward: Any = UNSET,
        policy_in: Any = UNSET,
        policy_out: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(enable) is int and 0 <= enable <= 18446744073709551615
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (ebtables is UNSET or _type(ebtables) is bool)
            and log_ratelimit is UNSET
            and (policy_forward is UNSET or _type(policy_forward) is str and policy_forward in {'ACCEPT', 'DROP'})
            and (policy_in is UNSET or _type(policy_in) is str and policy_in in {'ACCEPT', 'DROP', 'REJECT'})
            and (policy_out is UNSET or _type(policy_out) is str and policy_out in {'ACCEPT', 'DROP', 'REJECT'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/options' if object_id is None else object_id,
                _made(enable, delete, digest, ebtables, log_ratelimit, policy_forward, policy_in, policy_out),
            )
            if done is not None:
                return done
        return _slow(
            {'enable': enable, 'delete': delete, 'digest': digest, 'ebtables': ebtables, 'log_ratelimit': log_ratelimit, 'policy_forward': policy_forward, 'policy_in': policy_in, 'policy_out': policy_out, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_firewall_options_disable(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_FIREWALL_OPTIONS_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('delete', 'digest', 'ebtables', 'enable', 'log_ratelimit', 'policy_forward', 'policy_in', 'policy_out')

    def emit(
        *,
        delete: Any = UNSET,
        digest: Any = UNSET,
        ebtables: Any = UNSET,
        enable: Any = UNSET,
        log_ratelimit: Any = UNSET,
        policy_forward: Any = UNSET,
        policy_in: Any = UNSET,
        policy_out: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (ebtables is UNSET or _type(ebtables) is bool)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and log_ratelimit is UNSET
            and (policy_forward is UNSET or _type(policy_forward) is str and policy_forward in {'ACCEPT', 'DROP'})
            and (policy_in is UNSET or _type(policy_in) is str and policy_in in {'ACCEPT', 'DROP', 'REJECT'})
            and (policy_out is UNSET or _type(policy_out) is str and policy_out in {'ACCEPT', 'DROP', 'REJECT'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/options' if object_id is None else object_id,
                _made(delete, digest, ebtables, enable, log_ratelimit, policy_forward, policy_in, policy_out),
            )
            if done is not None:
                return done
        return _slow(
            {'delete': delete, 'digest': digest, 'ebtables': ebtables, 'enable': enable, 'log_ratelimit': log_ratelimit, 'policy_forward': policy_forward, 'policy_in': policy_in, 'policy_out': policy_out, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_log_read(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_LOG_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'limit', 'since', 'start', 'until')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        limit: Any = UNSET,
        since: Any = UNSET,
        start: Any = UNSET,
        until: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (limit is UNSET or _type(limit) is int and 0 <= limit <= 18446744073709551615)
            and (since is UNSET or _type(since) is int and 0 <= since <= 18446744073709551615)
            and (start is UNSET or _type(start) is int and 0 <= start <= 18446744073709551615)
            and (until is UNSET or _type(until) is int and 0 <= until <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/log' if object_id is None else object_id,
                _made(node, limit, since, start, until),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'limit': limit, 'since': since, 'start': start, 'until': until, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_rule_create(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_RULE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'type', 'action', 'comment', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'pos', 'proto', 'source', 'sport')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        type: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        pos: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(type) is str and type in {'forward', 'group', 'in', 'out'}
            and _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (pos is UNSET or _type(pos) is int and 0 <= pos <= 18446744073709551615)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/rules' if object_id is None else object_id,
                _made(node, type, action, comment, dest, digest, dport, enable, icmp_type, iface, log, macro, pos, proto, source, sport),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'type': type, 'action': action, 'comment': comment, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'pos': pos, 'proto': proto, 'source': source, 'sport': sport, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_rule_delete(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_RULE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'pos', 'digest')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        pos: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/rules' if object_id is None else object_id,
                _made(node, pos, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'pos': pos, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_rule_update(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_RULE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/rules' if object_id is None else object_id,
                _made(node, pos, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_rule_move(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_RULE_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'pos', 'moveto', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        pos: Any = UNSET,
        moveto: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(moveto) is int and 0 <= moveto <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/rules' if object_id is None else object_id,
                _made(node, pos, moveto, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'pos': pos, 'moveto': moveto, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_rule_enable(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_RULE_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'pos', 'enable', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        pos: Any = UNSET,
        enable: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(enable) is int and 0 <= enable <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/rules' if object_id is None else object_id,
                _made(node, pos, enable, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'pos': pos, 'enable': enable, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_rule_disable(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_RULE_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/rules' if object_id is None else object_id,
                _made(node, pos, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_rule_create(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_RULE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'type', 'action', 'comment', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'pos', 'proto', 'source', 'sport')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        type: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        pos: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(type) is str and type in {'forward', 'group', 'in', 'out'}
            and _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (pos is UNSET or _type(pos) is int and 0 <= pos <= 18446744073709551615)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/rules' if object_id is None else object_id,
                _made(node, vmid, type, action, comment, dest, digest, dport, enable, icmp_type, iface, log, macro, pos, proto, source, sport),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'type': type, 'action': action, 'comment': comment, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'pos': pos, 'proto': proto, 'source': source, 'sport': sport, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_rule_delete(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_RULE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'pos', 'digest')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        pos: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/rules' if object_id is None else object_id,
                _made(node, vmid, pos, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'pos': pos, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_rule_update(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_RULE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/rules' if object_id is None else object_id,
                _made(node, vmid, pos, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_rule_move(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_RULE_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'pos', 'moveto', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        pos: Any = UNSET,
        moveto: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(moveto) is int and 0 <= moveto <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/rules' if object_id is None else object_id,
                _made(node, vmid, pos, moveto, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'pos': pos, 'moveto': moveto, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_rule_enable(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_RULE_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'pos', 'enable', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        pos: Any = UNSET,
        enable: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(enable) is int and 0 <= enable <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/rules' if object_id is None else object_id,
                _made(node, vmid, pos, enable, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'pos': pos, 'enable': enable, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_rule_disable(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_RULE_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/rules' if object_id is None else object_id,
                _made(node, vmid, pos, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_firewall_rule_create(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_FIREWALL_RULE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'type', 'action', 'comment', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'pos', 'proto', 'source', 'sport')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        type: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        pos: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and _type(type) is str and type in {'forward', 'group', 'in', 'out'}
            and _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (pos is UNSET or _type(pos) is int and 0 <= pos <= 18446744073709551615)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group, type, action, comment, dest, digest, dport, enable, icmp_type, iface, log, macro, pos, proto, source, sport),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'type': type, 'action': action, 'comment': comment, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'pos': pos, 'proto': proto, 'source': source, 'sport': sport, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_firewall_rule_delete(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_FIREWALL_RULE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'pos', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        pos: Any = UNSET,
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
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group, pos, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'pos': pos, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_firewall_rule_update(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_FIREWALL_RULE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group, pos, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_firewall_rule_move(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_FIREWALL_RULE_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'pos', 'moveto', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        pos: Any = UNSET,
        moveto: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(moveto) is int and 0 <= moveto <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group, pos, moveto, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'pos': pos, 'moveto': moveto, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_firewall_rule_enable(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_FIREWALL_RULE_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'pos', 'enable', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        pos: Any = UNSET,
        enable: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(enable) is int and 0 <= enable <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group, pos, enable, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'pos': pos, 'enable': enable, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_firewall_rule_disable(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_FIREWALL_RULE_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(group) is str and 2 <= _len(group) <= 18 and _p0(group) is not None
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/cluster/firewall/groups/{group}' if object_id is None else object_id,
                _made(group, pos, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_rule_create(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_RULE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'type', 'action', 'comment', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'pos', 'proto', 'source', 'sport')
    _p0 = direct(_P0)

    def emit(
        *,
        vnet: Any = UNSET,
        type: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        pos: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(type) is str and type in {'forward', 'group', 'in', 'out'}
            and _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (pos is UNSET or _type(pos) is int and 0 <= pos <= 18446744073709551615)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/rules' if object_id is None else object_id,
                _made(vnet, type, action, comment, dest, digest, dport, enable, icmp_type, iface, log, macro, pos, proto, source, sport),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'type': type, 'action': action, 'comment': comment, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'pos': pos, 'proto': proto, 'source': source, 'sport': sport, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_rule_delete(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_RULE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'pos', 'digest')

    def emit(
        *,
        vnet: Any = UNSET,
        pos: Any = UNSET,
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
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/rules' if object_id is None else object_id,
                _made(vnet, pos, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'pos': pos, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_rule_update(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_RULE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        vnet: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/rules' if object_id is None else object_id,
                _made(vnet, pos, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_rule_move(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_RULE_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'pos', 'moveto', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        vnet: Any = UNSET,
        pos: Any = UNSET,
        moveto: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(moveto) is int and 0 <= moveto <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/rules' if object_id is None else object_id,
                _made(vnet, pos, moveto, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'pos': pos, 'moveto': moveto, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_rule_enable(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_RULE_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'pos', 'enable', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        vnet: Any = UNSET,
        pos: Any = UNSET,
        enable: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and _type(enable) is int and 0 <= enable <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/rules' if object_id is None else object_id,
                _made(vnet, pos, enable, action, comment, delete, dest, digest, dport, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'pos': pos, 'enable': enable, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_rule_disable(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_RULE_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'pos', 'action', 'comment', 'delete', 'dest', 'digest', 'dport', 'enable', 'icmp-type', 'iface', 'log', 'macro', 'proto', 'source', 'sport', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        vnet: Any = UNSET,
        pos: Any = UNSET,
        action: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        dest: Any = UNSET,
        digest: Any = UNSET,
        dport: Any = UNSET,
        enable: Any = UNSET,
        icmp_type: Any = UNSET,
        iface: Any = UNSET,
        log: Any = UNSET,
        macro: Any = UNSET,
        proto: Any = UNSET,
        source: Any = UNSET,
        sport: Any = UNSET,
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
            and _type(vnet) is str and _len(vnet) <= 4096
            and _type(pos) is int and 0 <= pos <= 18446744073709551615
            and (action is UNSET or _type(action) is str and 2 <= _len(action) <= 20 and _p0(action) is not None)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dest is UNSET or _type(dest) is str and _len(dest) <= 512)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (dport is UNSET or _type(dport) is str and _len(dport) <= 4096)
            and (enable is UNSET or _type(enable) is int and 0 <= enable <= 18446744073709551615)
            and (icmp_type is UNSET or _type(icmp_type) is str and _len(icmp_type) <= 4096)
            and (iface is UNSET or _type(iface) is str and 2 <= _len(iface) <= 20)
            and (log is UNSET or _type(log) is str and log in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macro is UNSET or _type(macro) is str and _len(macro) <= 128)
            and (proto is UNSET or _type(proto) is str and _len(proto) <= 4096)
            and (source is UNSET or _type(source) is str and _len(source) <= 512)
            and (sport is UNSET or _type(sport) is str and _len(sport) <= 4096)
            and (type is UNSET or _type(type) is str and type in {'forward', 'group', 'in', 'out'})
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/rules' if object_id is None else object_id,
                _made(vnet, pos, action, comment, delete, dest, digest, dport, enable, icmp_type, iface, log, macro, proto, source, sport, type),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'pos': pos, 'action': action, 'comment': comment, 'delete': delete, 'dest': dest, 'digest': digest, 'dport': dport, 'enable': enable, 'icmp-type': icmp_type, 'iface': iface, 'log': log, 'macro': macro, 'proto': proto, 'source': source, 'sport': sport, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_ipset_create(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_IPSET_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'comment', 'digest')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/ipset/{name}' if object_id is None else object_id,
                _made(node, vmid, name, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_ipset_delete(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_IPSET_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'force')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        force: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/ipset/{name}' if object_id is None else object_id,
                _made(node, vmid, name, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_ipset_rename(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_IPSET_RENAME."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'rename', 'comment', 'digest')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        rename: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(rename) is str and 2 <= _len(rename) <= 64 and _p0(rename) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/ipset/{rename}' if object_id is None else object_id,
                _made(node, vmid, name, rename, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'rename': rename, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_ipset_entry_create(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_IPSET_ENTRY_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'cidr', 'comment', 'nomatch')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
        nomatch: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (nomatch is UNSET or _type(nomatch) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/ipset/{name}/{cidr}' if object_id is None else object_id,
                _made(node, vmid, name, cidr, comment, nomatch),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'cidr': cidr, 'comment': comment, 'nomatch': nomatch, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_ipset_entry_delete(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_IPSET_ENTRY_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'cidr', 'digest')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        cidr: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/ipset/{name}/{cidr}' if object_id is None else object_id,
                _made(node, vmid, name, cidr, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'cidr': cidr, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_ipset_entry_update(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_IPSET_ENTRY_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'cidr', 'comment', 'digest', 'nomatch')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
        digest: Any = UNSET,
        nomatch: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (nomatch is UNSET or _type(nomatch) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/ipset/{name}/{cidr}' if object_id is None else object_id,
                _made(node, vmid, name, cidr, comment, digest, nomatch),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'cidr': cidr, 'comment': comment, 'digest': digest, 'nomatch': nomatch, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_alias_create(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_ALIAS_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'cidr', 'comment')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/aliases/{name}' if object_id is None else object_id,
                _made(node, vmid, name, cidr, comment),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'cidr': cidr, 'comment': comment, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_alias_delete(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_ALIAS_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'digest')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/aliases/{name}' if object_id is None else object_id,
                _made(node, vmid, name, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_alias_update(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_ALIAS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'cidr', 'comment', 'digest')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/aliases/{name}' if object_id is None else object_id,
                _made(node, vmid, name, cidr, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'cidr': cidr, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_alias_rename(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_ALIAS_RENAME."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'name', 'rename', 'cidr', 'comment', 'digest')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        name: Any = UNSET,
        rename: Any = UNSET,
        cidr: Any = UNSET,
        comment: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(name) is str and 2 <= _len(name) <= 64 and _p0(name) is not None
            and _type(rename) is str and 2 <= _len(rename) <= 64 and _p0(rename) is not None
            and _type(cidr) is str and _len(cidr) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/aliases/{name}' if object_id is None else object_id,
                _made(node, vmid, name, rename, cidr, comment, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'name': name, 'rename': rename, 'cidr': cidr, 'comment': comment, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_options_update(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_OPTIONS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'delete', 'digest', 'log_level_forward', 'log_level_in', 'log_level_out', 'log_nf_conntrack', 'ndp', 'nf_conntrack_allow_invalid', 'nf_conntrack_helpers', 'nf_conntrack_max', 'nf_conntrack_tcp_timeout_established', 'nf_conntrack_tcp_timeout_syn_recv', 'nftables', 'nosmurfs', 'protection_synflood', 'protection_synflood_burst', 'protection_synflood_rate', 'smurf_log_level', 'tcp_flags_log_level', 'tcpflags')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        log_level_forward: Any = UNSET,
        log_level_in: Any = UNSET,
        log_level_out: Any = UNSET,
        log_nf_conntrack: Any = UNSET,
        ndp: Any = UNSET,
        nf_conntrack_allow_invalid: Any = UNSET,
        nf_conntrack_helpers: Any = UNSET,
        nf_conntrack_max: Any = UNSET,
        nf_conntrack_tcp_timeout_established: Any = UNSET,
        nf_conntrack_tcp_timeout_syn_recv: Any = UNSET,
        nftables: Any = UNSET,
        nosmurfs: Any = UNSET,
        protection_synflood: Any = UNSET,
        protection_synflood_burst: Any = UNSET,
        protection_synflood_rate: Any = UNSET,
        smurf_log_level: Any = UNSET,
        tcp_flags_log_level: Any = UNSET,
        tcpflags: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (log_level_forward is UNSET or _type(log_level_forward) is str and log_level_forward in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_in is UNSET or _type(log_level_in) is str and log_level_in in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_out is UNSET or _type(log_level_out) is str and log_level_out in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_nf_conntrack is UNSET or _type(log_nf_conntrack) is bool)
            and (ndp is UNSET or _type(ndp) is bool)
            and (nf_conntrack_allow_invalid is UNSET or _type(nf_conntrack_allow_invalid) is bool)
            and (nf_conntrack_helpers is UNSET or _type(nf_conntrack_helpers) is str and _len(nf_conntrack_helpers) <= 4096)
            and (nf_conntrack_max is UNSET or _type(nf_conntrack_max) is int and 32768 <= nf_conntrack_max <= 18446744073709551615)
            and (nf_conntrack_tcp_timeout_established is UNSET or _type(nf_conntrack_tcp_timeout_established) is int and 7875 <= nf_conntrack_tcp_timeout_established <= 18446744073709551615)
            and (nf_conntrack_tcp_timeout_syn_recv is UNSET or _type(nf_conntrack_tcp_timeout_syn_recv) is int and 30 <= nf_conntrack_tcp_timeout_syn_recv <= 60)
            and (nftables is UNSET or _type(nftables) is bool)
            and (nosmurfs is UNSET or _type(nosmurfs) is bool)
            and (protection_synflood is UNSET or _type(protection_synflood) is bool)
            and (protection_synflood_burst is UNSET or _type(protection_synflood_burst) is int and -9223372036854775808 <= protection_synflood_burst <= 18446744073709551615)
            and (protection_synflood_rate is UNSET or _type(protection_synflood_rate) is int and -9223372036854775808 <= protection_synflood_rate <= 18446744073709551615)
            and (smurf_log_level is UNSET or _type(smurf_log_level) is str and smurf_log_level in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (tcp_flags_log_level is UNSET or _type(tcp_flags_log_level) is str and tcp_flags_log_level in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (tcpflags is UNSET or _type(tcpflags) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/options' if object_id is None else object_id,
                _made(node, delete, digest, log_level_forward, log_level_in, log_level_out, log_nf_conntrack, ndp, nf_conntrack_allow_invalid, nf_conntrack_helpers, nf_conntrack_max, nf_conntrack_tcp_timeout_established, nf_conntrack_tcp_timeout_syn_recv, nftables, nosmurfs, protection_synflood, protection_synflood_burst, protection_synflood_rate, smurf_log_level, tcp_flags_log_level, tcpflags),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'delete': delete, 'digest': digest, 'log_level_forward': log_level_forward, 'log_level_in': log_level_in, 'log_level_out': log_level_out, 'log_nf_conntrack': log_nf_conntrack, 'ndp': ndp, 'nf_conntrack_allow_invalid': nf_conntrack_allow_invalid, 'nf_conntrack_helpers': nf_conntrack_helpers, 'nf_conntrack_max': nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': nf_conntrack_tcp_timeout_syn_recv, 'nftables': nftables, 'nosmurfs': nosmurfs, 'protection_synflood': protection_synflood, 'protection_synflood_burst': protection_synflood_burst, 'protection_synflood_rate': protection_synflood_rate, 'smurf_log_level': smurf_log_level, 'tcp_flags_log_level': tcp_flags_log_level, 'tcpflags': tcpflags, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_options_enable(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_OPTIONS_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'delete', 'digest', 'enable', 'log_level_forward', 'log_level_in', 'log_level_out', 'log_nf_conntrack', 'ndp', 'nf_conntrack_allow_invalid', 'nf_conntrack_helpers', 'nf_conntrack_max', 'nf_conntrack_tcp_timeout_established', 'nf_conntrack_tcp_timeout_syn_recv', 'nftables', 'nosmurfs', 'protection_synflood', 'protection_synflood_burst', 'protection_synflood_rate', 'smurf_log_level', 'tcp_flags_log_level', 'tcpflags')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        enable: Any = UNSET,
        log_level_forward: Any = UNSET,
        log_level_in: Any = UNSET,
        log_level_out: Any = UNSET,
        log_nf_conntrack: Any = UNSET,
        ndp: Any = UNSET,
        nf_conntrack_allow_invalid: Any = UNSET,
        nf_conntrack_helpers: Any = UNSET,
        nf_conntrack_max: Any = UNSET,
        nf_conntrack_tcp_timeout_established: Any = UNSET,
        nf_conntrack_tcp_timeout_syn_recv: Any = UNSET,
        nftables: Any = UNSET,
        nosmurfs: Any = UNSET,
        protection_synflood: Any = UNSET,
        protection_synflood_burst: Any = UNSET,
        protection_synflood_rate: Any = UNSET,
        smurf_log_level: Any = UNSET,
        tcp_flags_log_level: Any = UNSET,
        tcpflags: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (enable is UNSET or _type(enable) is bool)
            and (log_level_forward is UNSET or _type(log_level_forward) is str and log_level_forward in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_in is UNSET or _type(log_level_in) is str and log_level_in in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_out is UNSET or _type(log_level_out) is str and log_level_out in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_nf_conntrack is UNSET or _type(log_nf_conntrack) is bool)
            and (ndp is UNSET or _type(ndp) is bool)
            and (nf_conntrack_allow_invalid is UNSET or _type(nf_conntrack_allow_invalid) is bool)
            and (nf_conntrack_helpers is UNSET or _type(nf_conntrack_helpers) is str and _len(nf_conntrack_helpers) <= 4096)
            and (nf_conntrack_max is UNSET or _type(nf_conntrack_max) is int and 32768 <= nf_conntrack_max <= 18446744073709551615)
            and (nf_conntrack_tcp_timeout_established is UNSET or _type(nf_conntrack_tcp_timeout_established) is int and 7875 <= nf_conntrack_tcp_timeout_established <= 18446744073709551615)
            and (nf_conntrack_tcp_timeout_syn_recv is UNSET or _type(nf_conntrack_tcp_timeout_syn_recv) is int and 30 <= nf_conntrack_tcp_timeout_syn_recv <= 60)
            and (nftables is UNSET or _type(nftables) is bool)
            and (nosmurfs is UNSET or _type(nosmurfs) is bool)
            and (protection_synflood is UNSET or _type(protection_synflood) is bool)
            and (protection_synflood_burst is UNSET or _type(protection_synflood_burst) is int and -9223372036854775808 <= protection_synflood_burst <= 18446744073709551615)
            and (protection_synflood_rate is UNSET or _type(protection_synflood_rate) is int and -9223372036854775808 <= protection_synflood_rate <= 18446744073709551615)
            and (smurf_log_level is UNSET or _type(smurf_log_level) is str and smurf_log_level in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (tcp_flags_log_level is UNSET or _type(tcp_flags_log_level) is str and tcp_flags_log_level in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (tcpflags is UNSET or _type(tcpflags) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/options' if object_id is None else object_id,
                _made(node, delete, digest, enable, log_level_forward, log_level_in, log_level_out, log_nf_conntrack, ndp, nf_conntrack_allow_invalid, nf_conntrack_helpers, nf_conntrack_max, nf_conntrack_tcp_timeout_established, nf_conntrack_tcp_timeout_syn_recv, nftables, nosmurfs, protection_synflood, protection_synflood_burst, protection_synflood_rate, smurf_log_level, tcp_flags_log_level, tcpflags),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'delete': delete, 'digest': digest, 'enable': enable, 'log_level_forward': log_level_forward, 'log_level_in': log_level_in, 'log_level_out': log_level_out, 'log_nf_conntrack': log_nf_conntrack, 'ndp': ndp, 'nf_conntrack_allow_invalid': nf_conntrack_allow_invalid, 'nf_conntrack_helpers': nf_conntrack_helpers, 'nf_conntrack_max': nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': nf_conntrack_tcp_timeout_syn_recv, 'nftables': nftables, 'nosmurfs': nosmurfs, 'protection_synflood': protection_synflood, 'protection_synflood_burst': protection_synflood_burst, 'protection_synflood_rate': protection_synflood_rate, 'smurf_log_level': smurf_log_level, 'tcp_flags_log_level': tcp_flags_log_level, 'tcpflags': tcpflags, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_firewall_options_disable(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_FIREWALL_OPTIONS_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'enable', 'delete', 'digest', 'log_level_forward', 'log_level_in', 'log_level_out', 'log_nf_conntrack', 'ndp', 'nf_conntrack_allow_invalid', 'nf_conntrack_helpers', 'nf_conntrack_max', 'nf_conntrack_tcp_timeout_established', 'nf_conntrack_tcp_timeout_syn_recv', 'nftables', 'nosmurfs', 'protection_synflood', 'protection_synflood_burst', 'protection_synflood_rate', 'smurf_log_level', 'tcp_flags_log_level', 'tcpflags')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        enable: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        log_level_forward: Any = UNSET,
        log_level_in: Any = UNSET,
        log_level_out: Any = UNSET,
        log_nf_conntrack: Any = UNSET,
        ndp: Any = UNSET,
        nf_conntrack_allow_invalid: Any = UNSET,
        nf_conntrack_helpers: Any = UNSET,
        nf_conntrack_max: Any = UNSET,
        nf_conntrack_tcp_timeout_established: Any = UNSET,
        nf_conntrack_tcp_timeout_syn_recv: Any = UNSET,
        nftables: Any = UNSET,
        nosmurfs: Any = UNSET,
        protection_synflood: Any = UNSET,
        protection_synflood_burst: Any = UNSET,
        protection_synflood_rate: Any = UNSET,
        smurf_log_level: Any = UNSET,
        tcp_flags_log_level: Any = UNSET,
        tcpflags: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(enable) is bool
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (log_level_forward is UNSET or _type(log_level_forward) is str and log_level_forward in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_in is UNSET or _type(log_level_in) is str and log_level_in in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_out is UNSET or _type(log_level_out) is str and log_level_out in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_nf_conntrack is UNSET or _type(log_nf_conntrack) is bool)
            and (ndp is UNSET or _type(ndp) is bool)
            and (nf_conntrack_allow_invalid is UNSET or _type(nf_conntrack_allow_invalid) is bool)
            and (nf_conntrack_helpers is UNSET or _type(nf_conntrack_helpers) is str and _len(nf_conntrack_helpers) <= 4096)
            and (nf_conntrack_max is UNSET or _type(nf_conntrack_max) is int and 32768 <= nf_conntrack_max <= 18446744073709551615)
            and (nf_conntrack_tcp_timeout_established is UNSET or _type(nf_conntrack_tcp_timeout_established) is int and 7875 <= nf_conntrack_tcp_timeout_established <= 18446744073709551615)
            and (nf_conntrack_tcp_timeout_syn_recv is UNSET or _type(nf_conntrack_tcp_timeout_syn_recv) is int and 30 <= nf_conntrack_tcp_timeout_syn_recv <= 60)
            and (nftables is UNSET or _type(nftables) is bool)
            and (nosmurfs is UNSET or _type(nosmurfs) is bool)
            and (protection_synflood is UNSET or _type(protection_synflood) is bool)
            and (protection_synflood_burst is UNSET or _type(protection_synflood_burst) is int and -9223372036854775808 <= protection_synflood_burst <= 18446744073709551615)
            and (protection_synflood_rate is UNSET or _type(protection_synflood_rate) is int and -9223372036854775808 <= protection_synflood_rate <= 18446744073709551615)
            and (smurf_log_level is UNSET or _type(smurf_log_level) is str and smurf_log_level in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (tcp_flags_log_level is UNSET or _type(tcp_flags_log_level) is str and tcp_flags_log_level in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (tcpflags is UNSET or _type(tcpflags) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/firewall/options' if object_id is None else object_id,
                _made(node, enable, delete, digest, log_level_forward, log_level_in, log_level_out, log_nf_conntrack, ndp, nf_conntrack_allow_invalid, nf_conntrack_helpers, nf_conntrack_max, nf_conntrack_tcp_timeout_established, nf_conntrack_tcp_timeout_syn_recv, nftables, nosmurfs, protection_synflood, protection_synflood_burst, protection_synflood_rate, smurf_log_level, tcp_flags_log_level, tcpflags),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'enable': enable, 'delete': delete, 'digest': digest, 'log_level_forward': log_level_forward, 'log_level_in': log_level_in, 'log_level_out': log_level_out, 'log_nf_conntrack': log_nf_conntrack, 'ndp': ndp, 'nf_conntrack_allow_invalid': nf_conntrack_allow_invalid, 'nf_conntrack_helpers': nf_conntrack_helpers, 'nf_conntrack_max': nf_conntrack_max, 'nf_conntrack_tcp_timeout_established': nf_conntrack_tcp_timeout_established, 'nf_conntrack_tcp_timeout_syn_recv': nf_conntrack_tcp_timeout_syn_recv, 'nftables': nftables, 'nosmurfs': nosmurfs, 'protection_synflood': protection_synflood, 'protection_synflood_burst': protection_synflood_burst, 'protection_synflood_rate': protection_synflood_rate, 'smurf_log_level': smurf_log_level, 'tcp_flags_log_level': tcp_flags_log_level, 'tcpflags': tcpflags, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_options_update(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_OPTIONS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'delete', 'dhcp', 'digest', 'ipfilter', 'log_level_in', 'log_level_out', 'macfilter', 'ndp', 'policy_in', 'policy_out', 'radv')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        delete: Any = UNSET,
        dhcp: Any = UNSET,
        digest: Any = UNSET,
        ipfilter: Any = UNSET,
        log_level_in: Any = UNSET,
        log_level_out: Any = UNSET,
        macfilter: Any = UNSET,
        ndp: Any = UNSET,
        policy_in: Any = UNSET,
        policy_out: Any = UNSET,
        radv: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dhcp is UNSET or _type(dhcp) is bool)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (ipfilter is UNSET or _type(ipfilter) is bool)
            and (log_level_in is UNSET or _type(log_level_in) is str and log_level_in in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_out is UNSET or _type(log_level_out) is str and log_level_out in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macfilter is UNSET or _type(macfilter) is bool)
            and (ndp is UNSET or _type(ndp) is bool)
            and (policy_in is UNSET or _type(policy_in) is str and policy_in in {'ACCEPT', 'DROP', 'REJECT'})
            and (policy_out is UNSET or _type(policy_out) is str and policy_out in {'ACCEPT', 'DROP', 'REJECT'})
            and (radv is UNSET or _type(radv) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/options' if object_id is None else object_id,
                _made(node, vmid, delete, dhcp, digest, ipfilter, log_level_in, log_level_out, macfilter, ndp, policy_in, policy_out, radv),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'delete': delete, 'dhcp': dhcp, 'digest': digest, 'ipfilter': ipfilter, 'log_level_in': log_level_in, 'log_level_out': log_level_out, 'macfilter': macfilter, 'ndp': ndp, 'policy_in': policy_in, 'policy_out': policy_out, 'radv': radv, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_options_enable(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_OPTIONS_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'enable', 'delete', 'dhcp', 'digest', 'ipfilter', 'log_level_in', 'log_level_out', 'macfilter', 'ndp', 'policy_in', 'policy_out', 'radv')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        enable: Any = UNSET,
        delete: Any = UNSET,
        dhcp: Any = UNSET,
        digest: Any = UNSET,
        ipfilter: Any = UNSET,
        log_level_in: Any = UNSET,
        log_level_out: Any = UNSET,
        macfilter: Any = UNSET,
        ndp: Any = UNSET,
        policy_in: Any = UNSET,
        policy_out: Any = UNSET,
        radv: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(enable) is bool
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dhcp is UNSET or _type(dhcp) is bool)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (ipfilter is UNSET or _type(ipfilter) is bool)
            and (log_level_in is UNSET or _type(log_level_in) is str and log_level_in in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_out is UNSET or _type(log_level_out) is str and log_level_out in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macfilter is UNSET or _type(macfilter) is bool)
            and (ndp is UNSET or _type(ndp) is bool)
            and (policy_in is UNSET or _type(policy_in) is str and policy_in in {'ACCEPT', 'DROP', 'REJECT'})
            and (policy_out is UNSET or _type(policy_out) is str and policy_out in {'ACCEPT', 'DROP', 'REJECT'})
            and (radv is UNSET or _type(radv) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/options' if object_id is None else object_id,
                _made(node, vmid, enable, delete, dhcp, digest, ipfilter, log_level_in, log_level_out, macfilter, ndp, policy_in, policy_out, radv),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'enable': enable, 'delete': delete, 'dhcp': dhcp, 'digest': digest, 'ipfilter': ipfilter, 'log_level_in': log_level_in, 'log_level_out': log_level_out, 'macfilter': macfilter, 'ndp': ndp, 'policy_in': policy_in, 'policy_out': policy_out, 'radv': radv, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_options_disable(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_OPTIONS_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'delete', 'dhcp', 'digest', 'enable', 'ipfilter', 'log_level_in', 'log_level_out', 'macfilter', 'ndp', 'policy_in', 'policy_out', 'radv')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        delete: Any = UNSET,
        dhcp: Any = UNSET,
        digest: Any = UNSET,
        enable: Any = UNSET,
        ipfilter: Any = UNSET,
        log_level_in: Any = UNSET,
        log_level_out: Any = UNSET,
        macfilter: Any = UNSET,
        ndp: Any = UNSET,
        policy_in: Any = UNSET,
        policy_out: Any = UNSET,
        radv: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dhcp is UNSET or _type(dhcp) is bool)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (enable is UNSET or _type(enable) is bool)
            and (ipfilter is UNSET or _type(ipfilter) is bool)
            and (log_level_in is UNSET or _type(log_level_in) is str and log_level_in in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (log_level_out is UNSET or _type(log_level_out) is str and log_level_out in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (macfilter is UNSET or _type(macfilter) is bool)
            and (ndp is UNSET or _type(ndp) is bool)
            and (policy_in is UNSET or _type(policy_in) is str and policy_in in {'ACCEPT', 'DROP', 'REJECT'})
            and (policy_out is UNSET or _type(policy_out) is str and policy_out in {'ACCEPT', 'DROP', 'REJECT'})
            and (radv is UNSET or _type(radv) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/options' if object_id is None else object_id,
                _made(node, vmid, delete, dhcp, digest, enable, ipfilter, log_level_in, log_level_out, macfilter, ndp, policy_in, policy_out, radv),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'delete': delete, 'dhcp': dhcp, 'digest': digest, 'enable': enable, 'ipfilter': ipfilter, 'log_level_in': log_level_in, 'log_level_out': log_level_out, 'macfilter': macfilter, 'ndp': ndp, 'policy_in': policy_in, 'policy_out': policy_out, 'radv': radv, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_options_update(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_OPTIONS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'delete', 'digest', 'log_level_forward', 'policy_forward')

    def emit(
        *,
        vnet: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        log_level_forward: Any = UNSET,
        policy_forward: Any = UNSET,
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
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (log_level_forward is UNSET or _type(log_level_forward) is str and log_level_forward in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (policy_forward is UNSET or _type(policy_forward) is str and policy_forward in {'ACCEPT', 'DROP'})
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/options' if object_id is None else object_id,
                _made(vnet, delete, digest, log_level_forward, policy_forward),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'delete': delete, 'digest': digest, 'log_level_forward': log_level_forward, 'policy_forward': policy_forward, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_options_enable(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_OPTIONS_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'enable', 'delete', 'digest', 'log_level_forward', 'policy_forward')

    def emit(
        *,
        vnet: Any = UNSET,
        enable: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        log_level_forward: Any = UNSET,
        policy_forward: Any = UNSET,
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
            and _type(enable) is bool
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (log_level_forward is UNSET or _type(log_level_forward) is str and log_level_forward in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (policy_forward is UNSET or _type(policy_forward) is str and policy_forward in {'ACCEPT', 'DROP'})
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/options' if object_id is None else object_id,
                _made(vnet, enable, delete, digest, log_level_forward, policy_forward),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'enable': enable, 'delete': delete, 'digest': digest, 'log_level_forward': log_level_forward, 'policy_forward': policy_forward, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_vnet_firewall_options_disable(point: Point) -> Callable[..., bool]:
    """The audit point of VNET_FIREWALL_OPTIONS_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vnet', 'delete', 'digest', 'enable', 'log_level_forward', 'policy_forward')

    def emit(
        *,
        vnet: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        enable: Any = UNSET,
        log_level_forward: Any = UNSET,
        policy_forward: Any = UNSET,
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
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (enable is UNSET or _type(enable) is bool)
            and (log_level_forward is UNSET or _type(log_level_forward) is str and log_level_forward in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'})
            and (policy_forward is UNSET or _type(policy_forward) is str and policy_forward in {'ACCEPT', 'DROP'})
        ):
            done = _put(
                status, subject, f'/sdn/vnets/{vnet}/firewall/options' if object_id is None else object_id,
                _made(vnet, delete, digest, enable, log_level_forward, policy_forward),
            )
            if done is not None:
                return done
        return _slow(
            {'vnet': vnet, 'delete': delete, 'digest': digest, 'enable': enable, 'log_level_forward': log_level_forward, 'policy_forward': policy_forward, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_firewall_log_read(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_FIREWALL_LOG_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'limit', 'since', 'start', 'until')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        limit: Any = UNSET,
        since: Any = UNSET,
        start: Any = UNSET,
        until: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (limit is UNSET or _type(limit) is int and 0 <= limit <= 18446744073709551615)
            and (since is UNSET or _type(since) is int and 0 <= since <= 18446744073709551615)
            and (start is UNSET or _type(start) is int and 0 <= start <= 18446744073709551615)
            and (until is UNSET or _type(until) is int and 0 <= until <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}/firewall/log' if object_id is None else object_id,
                _made(node, vmid, limit, since, start, until),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'limit': limit, 'since': since, 'start': start, 'until': until, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.FIREWALL_GROUP_CREATE.id: point_firewall_group_create,
    events.FIREWALL_GROUP_DELETE.id: point_firewall_group_delete,
    events.FIREWALL_GROUP_RENAME.id: point_firewall_group_rename,
    events.CLUSTER_FIREWALL_RULE_CREATE.id: point_cluster_firewall_rule_create,
    events.CLUSTER_FIREWALL_RULE_DELETE.id: point_cluster_firewall_rule_delete,
    events.CLUSTER_FIREWALL_RULE_UPDATE.id: point_cluster_firewall_rule_update,
    events.CLUSTER_FIREWALL_RULE_MOVE.id: point_cluster_firewall_rule_move,
    events.CLUSTER_FIREWALL_RULE_ENABLE.id: point_cluster_firewall_rule_enable,
    events.CLUSTER_FIREWALL_RULE_DISABLE.id: point_cluster_firewall_rule_disable,
    events.CLUSTER_FIREWALL_IPSET_CREATE.id: point_cluster_firewall_ipset_create,
    events.CLUSTER_FIREWALL_IPSET_DELETE.id: point_cluster_firewall_ipset_delete,
    events.CLUSTER_FIREWALL_IPSET_RENAME.id: point_cluster_firewall_ipset_rename,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_CREATE.id: point_cluster_firewall_ipset_entry_create,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_DELETE.id: point_cluster_firewall_ipset_entry_delete,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE.id: point_cluster_firewall_ipset_entry_update,
    events.CLUSTER_FIREWALL_ALIAS_CREATE.id: point_cluster_firewall_alias_create,
    events.CLUSTER_FIREWALL_ALIAS_DELETE.id: point_cluster_firewall_alias_delete,
    events.CLUSTER_FIREWALL_ALIAS_UPDATE.id: point_cluster_firewall_alias_update,
    events.CLUSTER_FIREWALL_ALIAS_RENAME.id: point_cluster_firewall_alias_rename,
    events.CLUSTER_FIREWALL_OPTIONS_UPDATE.id: point_cluster_firewall_options_update,
    events.CLUSTER_FIREWALL_OPTIONS_ENABLE.id: point_cluster_firewall_options_enable,
    events.CLUSTER_FIREWALL_OPTIONS_DISABLE.id: point_cluster_firewall_options_disable,
    events.NODE_FIREWALL_LOG_READ.id: point_node_firewall_log_read,
    events.NODE_FIREWALL_RULE_CREATE.id: point_node_firewall_rule_create,
    events.NODE_FIREWALL_RULE_DELETE.id: point_node_firewall_rule_delete,
    events.NODE_FIREWALL_RULE_UPDATE.id: point_node_firewall_rule_update,
    events.NODE_FIREWALL_RULE_MOVE.id: point_node_firewall_rule_move,
    events.NODE_FIREWALL_RULE_ENABLE.id: point_node_firewall_rule_enable,
    events.NODE_FIREWALL_RULE_DISABLE.id: point_node_firewall_rule_disable,
    events.GUEST_FIREWALL_RULE_CREATE.id: point_guest_firewall_rule_create,
    events.GUEST_FIREWALL_RULE_DELETE.id: point_guest_firewall_rule_delete,
    events.GUEST_FIREWALL_RULE_UPDATE.id: point_guest_firewall_rule_update,
    events.GUEST_FIREWALL_RULE_MOVE.id: point_guest_firewall_rule_move,
    events.GUEST_FIREWALL_RULE_ENABLE.id: point_guest_firewall_rule_enable,
    events.GUEST_FIREWALL_RULE_DISABLE.id: point_guest_firewall_rule_disable,
    events.GROUP_FIREWALL_RULE_CREATE.id: point_group_firewall_rule_create,
    events.GROUP_FIREWALL_RULE_DELETE.id: point_group_firewall_rule_delete,
    events.GROUP_FIREWALL_RULE_UPDATE.id: point_group_firewall_rule_update,
    events.GROUP_FIREWALL_RULE_MOVE.id: point_group_firewall_rule_move,
    events.GROUP_FIREWALL_RULE_ENABLE.id: point_group_firewall_rule_enable,
    events.GROUP_FIREWALL_RULE_DISABLE.id: point_group_firewall_rule_disable,
    events.VNET_FIREWALL_RULE_CREATE.id: point_vnet_firewall_rule_create,
    events.VNET_FIREWALL_RULE_DELETE.id: point_vnet_firewall_rule_delete,
    events.VNET_FIREWALL_RULE_UPDATE.id: point_vnet_firewall_rule_update,
    events.VNET_FIREWALL_RULE_MOVE.id: point_vnet_firewall_rule_move,
    events.VNET_FIREWALL_RULE_ENABLE.id: point_vnet_firewall_rule_enable,
    events.VNET_FIREWALL_RULE_DISABLE.id: point_vnet_firewall_rule_disable,
    events.GUEST_FIREWALL_IPSET_CREATE.id: point_guest_firewall_ipset_create,
    events.GUEST_FIREWALL_IPSET_DELETE.id: point_guest_firewall_ipset_delete,
    events.GUEST_FIREWALL_IPSET_RENAME.id: point_guest_firewall_ipset_rename,
    events.GUEST_FIREWALL_IPSET_ENTRY_CREATE.id: point_guest_firewall_ipset_entry_create,
    events.GUEST_FIREWALL_IPSET_ENTRY_DELETE.id: point_guest_firewall_ipset_entry_delete,
    events.GUEST_FIREWALL_IPSET_ENTRY_UPDATE.id: point_guest_firewall_ipset_entry_update,
    events.GUEST_FIREWALL_ALIAS_CREATE.id: point_guest_firewall_alias_create,
    events.GUEST_FIREWALL_ALIAS_DELETE.id: point_guest_firewall_alias_delete,
    events.GUEST_FIREWALL_ALIAS_UPDATE.id: point_guest_firewall_alias_update,
    events.GUEST_FIREWALL_ALIAS_RENAME.id: point_guest_firewall_alias_rename,
    events.NODE_FIREWALL_OPTIONS_UPDATE.id: point_node_firewall_options_update,
    events.NODE_FIREWALL_OPTIONS_ENABLE.id: point_node_firewall_options_enable,
    events.NODE_FIREWALL_OPTIONS_DISABLE.id: point_node_firewall_options_disable,
    events.GUEST_FIREWALL_OPTIONS_UPDATE.id: point_guest_firewall_options_update,
    events.GUEST_FIREWALL_OPTIONS_ENABLE.id: point_guest_firewall_options_enable,
    events.GUEST_FIREWALL_OPTIONS_DISABLE.id: point_guest_firewall_options_disable,
    events.VNET_FIREWALL_OPTIONS_UPDATE.id: point_vnet_firewall_options_update,
    events.VNET_FIREWALL_OPTIONS_ENABLE.id: point_vnet_firewall_options_enable,
    events.VNET_FIREWALL_OPTIONS_DISABLE.id: point_vnet_firewall_options_disable,
    events.GUEST_FIREWALL_LOG_READ.id: point_guest_firewall_log_read,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.FIREWALL_GROUP_CREATE.id: validate_firewall_group_create,
    events.FIREWALL_GROUP_DELETE.id: validate_firewall_group_delete,
    events.FIREWALL_GROUP_RENAME.id: validate_firewall_group_rename,
    events.CLUSTER_FIREWALL_RULE_CREATE.id: validate_cluster_firewall_rule_create,
    events.CLUSTER_FIREWALL_RULE_DELETE.id: validate_cluster_firewall_rule_delete,
    events.CLUSTER_FIREWALL_RULE_UPDATE.id: validate_cluster_firewall_rule_update,
    events.CLUSTER_FIREWALL_RULE_MOVE.id: validate_cluster_firewall_rule_move,
    events.CLUSTER_FIREWALL_RULE_ENABLE.id: validate_cluster_firewall_rule_enable,
    events.CLUSTER_FIREWALL_RULE_DISABLE.id: validate_cluster_firewall_rule_disable,
    events.CLUSTER_FIREWALL_IPSET_CREATE.id: validate_cluster_firewall_ipset_create,
    events.CLUSTER_FIREWALL_IPSET_DELETE.id: validate_cluster_firewall_ipset_delete,
    events.CLUSTER_FIREWALL_IPSET_RENAME.id: validate_cluster_firewall_ipset_rename,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_CREATE.id: validate_cluster_firewall_ipset_entry_create,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_DELETE.id: validate_cluster_firewall_ipset_entry_delete,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE.id: validate_cluster_firewall_ipset_entry_update,
    events.CLUSTER_FIREWALL_ALIAS_CREATE.id: validate_cluster_firewall_alias_create,
    events.CLUSTER_FIREWALL_ALIAS_DELETE.id: validate_cluster_firewall_alias_delete,
    events.CLUSTER_FIREWALL_ALIAS_UPDATE.id: validate_cluster_firewall_alias_update,
    events.CLUSTER_FIREWALL_ALIAS_RENAME.id: validate_cluster_firewall_alias_rename,
    events.CLUSTER_FIREWALL_OPTIONS_UPDATE.id: validate_cluster_firewall_options_update,
    events.CLUSTER_FIREWALL_OPTIONS_ENABLE.id: validate_cluster_firewall_options_enable,
    events.CLUSTER_FIREWALL_OPTIONS_DISABLE.id: validate_cluster_firewall_options_disable,
    events.NODE_FIREWALL_LOG_READ.id: validate_node_firewall_log_read,
    events.NODE_FIREWALL_RULE_CREATE.id: validate_node_firewall_rule_create,
    events.NODE_FIREWALL_RULE_DELETE.id: validate_node_firewall_rule_delete,
    events.NODE_FIREWALL_RULE_UPDATE.id: validate_node_firewall_rule_update,
    events.NODE_FIREWALL_RULE_MOVE.id: validate_node_firewall_rule_move,
    events.NODE_FIREWALL_RULE_ENABLE.id: validate_node_firewall_rule_enable,
    events.NODE_FIREWALL_RULE_DISABLE.id: validate_node_firewall_rule_disable,
    events.GUEST_FIREWALL_RULE_CREATE.id: validate_guest_firewall_rule_create,
    events.GUEST_FIREWALL_RULE_DELETE.id: validate_guest_firewall_rule_delete,
    events.GUEST_FIREWALL_RULE_UPDATE.id: validate_guest_firewall_rule_update,
    events.GUEST_FIREWALL_RULE_MOVE.id: validate_guest_firewall_rule_move,
    events.GUEST_FIREWALL_RULE_ENABLE.id: validate_guest_firewall_rule_enable,
    events.GUEST_FIREWALL_RULE_DISABLE.id: validate_guest_firewall_rule_disable,
    events.GROUP_FIREWALL_RULE_CREATE.id: validate_group_firewall_rule_create,
    events.GROUP_FIREWALL_RULE_DELETE.id: validate_group_firewall_rule_delete,
    events.GROUP_FIREWALL_RULE_UPDATE.id: validate_group_firewall_rule_update,
    events.GROUP_FIREWALL_RULE_MOVE.id: validate_group_firewall_rule_move,
    events.GROUP_FIREWALL_RULE_ENABLE.id: validate_group_firewall_rule_enable,
    events.GROUP_FIREWALL_RULE_DISABLE.id: validate_group_firewall_rule_disable,
    events.VNET_FIREWALL_RULE_CREATE.id: validate_vnet_firewall_rule_create,
    events.VNET_FIREWALL_RULE_DELETE.id: validate_vnet_firewall_rule_delete,
    events.VNET_FIREWALL_RULE_UPDATE.id: validate_vnet_firewall_rule_update,
    events.VNET_FIREWALL_RULE_MOVE.id: validate_vnet_firewall_rule_move,
    events.VNET_FIREWALL_RULE_ENABLE.id: validate_vnet_firewall_rule_enable,
    events.VNET_FIREWALL_RULE_DISABLE.id: validate_vnet_firewall_rule_disable,
    events.GUEST_FIREWALL_IPSET_CREATE.id: validate_guest_firewall_ipset_create,
    events.GUEST_FIREWALL_IPSET_DELETE.id: validate_guest_firewall_ipset_delete,
    events.GUEST_FIREWALL_IPSET_RENAME.id: validate_guest_firewall_ipset_rename,
    events.GUEST_FIREWALL_IPSET_ENTRY_CREATE.id: validate_guest_firewall_ipset_entry_create,
    events.GUEST_FIREWALL_IPSET_ENTRY_DELETE.id: validate_guest_firewall_ipset_entry_delete,
    events.GUEST_FIREWALL_IPSET_ENTRY_UPDATE.id: validate_guest_firewall_ipset_entry_update,
    events.GUEST_FIREWALL_ALIAS_CREATE.id: validate_guest_firewall_alias_create,
    events.GUEST_FIREWALL_ALIAS_DELETE.id: validate_guest_firewall_alias_delete,
    events.GUEST_FIREWALL_ALIAS_UPDATE.id: validate_guest_firewall_alias_update,
    events.GUEST_FIREWALL_ALIAS_RENAME.id: validate_guest_firewall_alias_rename,
    events.NODE_FIREWALL_OPTIONS_UPDATE.id: validate_node_firewall_options_update,
    events.NODE_FIREWALL_OPTIONS_ENABLE.id: validate_node_firewall_options_enable,
    events.NODE_FIREWALL_OPTIONS_DISABLE.id: validate_node_firewall_options_disable,
    events.GUEST_FIREWALL_OPTIONS_UPDATE.id: validate_guest_firewall_options_update,
    events.GUEST_FIREWALL_OPTIONS_ENABLE.id: validate_guest_firewall_options_enable,
    events.GUEST_FIREWALL_OPTIONS_DISABLE.id: validate_guest_firewall_options_disable,
    events.VNET_FIREWALL_OPTIONS_UPDATE.id: validate_vnet_firewall_options_update,
    events.VNET_FIREWALL_OPTIONS_ENABLE.id: validate_vnet_firewall_options_enable,
    events.VNET_FIREWALL_OPTIONS_DISABLE.id: validate_vnet_firewall_options_disable,
    events.GUEST_FIREWALL_LOG_READ.id: validate_guest_firewall_log_read,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.FIREWALL_GROUP_CREATE.id: _FIREWALL_GROUP_CREATE,
    events.FIREWALL_GROUP_DELETE.id: _FIREWALL_GROUP_DELETE,
    events.FIREWALL_GROUP_RENAME.id: _FIREWALL_GROUP_RENAME,
    events.CLUSTER_FIREWALL_RULE_CREATE.id: _CLUSTER_FIREWALL_RULE_CREATE,
    events.CLUSTER_FIREWALL_RULE_DELETE.id: _CLUSTER_FIREWALL_RULE_DELETE,
    events.CLUSTER_FIREWALL_RULE_UPDATE.id: _CLUSTER_FIREWALL_RULE_UPDATE,
    events.CLUSTER_FIREWALL_RULE_MOVE.id: _CLUSTER_FIREWALL_RULE_MOVE,
    events.CLUSTER_FIREWALL_RULE_ENABLE.id: _CLUSTER_FIREWALL_RULE_ENABLE,
    events.CLUSTER_FIREWALL_RULE_DISABLE.id: _CLUSTER_FIREWALL_RULE_DISABLE,
    events.CLUSTER_FIREWALL_IPSET_CREATE.id: _CLUSTER_FIREWALL_IPSET_CREATE,
    events.CLUSTER_FIREWALL_IPSET_DELETE.id: _CLUSTER_FIREWALL_IPSET_DELETE,
    events.CLUSTER_FIREWALL_IPSET_RENAME.id: _CLUSTER_FIREWALL_IPSET_RENAME,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_CREATE.id: _CLUSTER_FIREWALL_IPSET_ENTRY_CREATE,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_DELETE.id: _CLUSTER_FIREWALL_IPSET_ENTRY_DELETE,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE.id: _CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE,
    events.CLUSTER_FIREWALL_ALIAS_CREATE.id: _CLUSTER_FIREWALL_ALIAS_CREATE,
    events.CLUSTER_FIREWALL_ALIAS_DELETE.id: _CLUSTER_FIREWALL_ALIAS_DELETE,
    events.CLUSTER_FIREWALL_ALIAS_UPDATE.id: _CLUSTER_FIREWALL_ALIAS_UPDATE,
    events.CLUSTER_FIREWALL_ALIAS_RENAME.id: _CLUSTER_FIREWALL_ALIAS_RENAME,
    events.CLUSTER_FIREWALL_OPTIONS_UPDATE.id: _CLUSTER_FIREWALL_OPTIONS_UPDATE,
    events.CLUSTER_FIREWALL_OPTIONS_ENABLE.id: _CLUSTER_FIREWALL_OPTIONS_ENABLE,
    events.CLUSTER_FIREWALL_OPTIONS_DISABLE.id: _CLUSTER_FIREWALL_OPTIONS_DISABLE,
    events.NODE_FIREWALL_LOG_READ.id: _NODE_FIREWALL_LOG_READ,
    events.NODE_FIREWALL_RULE_CREATE.id: _NODE_FIREWALL_RULE_CREATE,
    events.NODE_FIREWALL_RULE_DELETE.id: _NODE_FIREWALL_RULE_DELETE,
    events.NODE_FIREWALL_RULE_UPDATE.id: _NODE_FIREWALL_RULE_UPDATE,
    events.NODE_FIREWALL_RULE_MOVE.id: _NODE_FIREWALL_RULE_MOVE,
    events.NODE_FIREWALL_RULE_ENABLE.id: _NODE_FIREWALL_RULE_ENABLE,
    events.NODE_FIREWALL_RULE_DISABLE.id: _NODE_FIREWALL_RULE_DISABLE,
    events.GUEST_FIREWALL_RULE_CREATE.id: _GUEST_FIREWALL_RULE_CREATE,
    events.GUEST_FIREWALL_RULE_DELETE.id: _GUEST_FIREWALL_RULE_DELETE,
    events.GUEST_FIREWALL_RULE_UPDATE.id: _GUEST_FIREWALL_RULE_UPDATE,
    events.GUEST_FIREWALL_RULE_MOVE.id: _GUEST_FIREWALL_RULE_MOVE,
    events.GUEST_FIREWALL_RULE_ENABLE.id: _GUEST_FIREWALL_RULE_ENABLE,
    events.GUEST_FIREWALL_RULE_DISABLE.id: _GUEST_FIREWALL_RULE_DISABLE,
    events.GROUP_FIREWALL_RULE_CREATE.id: _GROUP_FIREWALL_RULE_CREATE,
    events.GROUP_FIREWALL_RULE_DELETE.id: _GROUP_FIREWALL_RULE_DELETE,
    events.GROUP_FIREWALL_RULE_UPDATE.id: _GROUP_FIREWALL_RULE_UPDATE,
    events.GROUP_FIREWALL_RULE_MOVE.id: _GROUP_FIREWALL_RULE_MOVE,
    events.GROUP_FIREWALL_RULE_ENABLE.id: _GROUP_FIREWALL_RULE_ENABLE,
    events.GROUP_FIREWALL_RULE_DISABLE.id: _GROUP_FIREWALL_RULE_DISABLE,
    events.VNET_FIREWALL_RULE_CREATE.id: _VNET_FIREWALL_RULE_CREATE,
    events.VNET_FIREWALL_RULE_DELETE.id: _VNET_FIREWALL_RULE_DELETE,
    events.VNET_FIREWALL_RULE_UPDATE.id: _VNET_FIREWALL_RULE_UPDATE,
    events.VNET_FIREWALL_RULE_MOVE.id: _VNET_FIREWALL_RULE_MOVE,
    events.VNET_FIREWALL_RULE_ENABLE.id: _VNET_FIREWALL_RULE_ENABLE,
    events.VNET_FIREWALL_RULE_DISABLE.id: _VNET_FIREWALL_RULE_DISABLE,
    events.GUEST_FIREWALL_IPSET_CREATE.id: _GUEST_FIREWALL_IPSET_CREATE,
    events.GUEST_FIREWALL_IPSET_DELETE.id: _GUEST_FIREWALL_IPSET_DELETE,
    events.GUEST_FIREWALL_IPSET_RENAME.id: _GUEST_FIREWALL_IPSET_RENAME,
    events.GUEST_FIREWALL_IPSET_ENTRY_CREATE.id: _GUEST_FIREWALL_IPSET_ENTRY_CREATE,
    events.GUEST_FIREWALL_IPSET_ENTRY_DELETE.id: _GUEST_FIREWALL_IPSET_ENTRY_DELETE,
    events.GUEST_FIREWALL_IPSET_ENTRY_UPDATE.id: _GUEST_FIREWALL_IPSET_ENTRY_UPDATE,
    events.GUEST_FIREWALL_ALIAS_CREATE.id: _GUEST_FIREWALL_ALIAS_CREATE,
    events.GUEST_FIREWALL_ALIAS_DELETE.id: _GUEST_FIREWALL_ALIAS_DELETE,
    events.GUEST_FIREWALL_ALIAS_UPDATE.id: _GUEST_FIREWALL_ALIAS_UPDATE,
    events.GUEST_FIREWALL_ALIAS_RENAME.id: _GUEST_FIREWALL_ALIAS_RENAME,
    events.NODE_FIREWALL_OPTIONS_UPDATE.id: _NODE_FIREWALL_OPTIONS_UPDATE,
    events.NODE_FIREWALL_OPTIONS_ENABLE.id: _NODE_FIREWALL_OPTIONS_ENABLE,
    events.NODE_FIREWALL_OPTIONS_DISABLE.id: _NODE_FIREWALL_OPTIONS_DISABLE,
    events.GUEST_FIREWALL_OPTIONS_UPDATE.id: _GUEST_FIREWALL_OPTIONS_UPDATE,
    events.GUEST_FIREWALL_OPTIONS_ENABLE.id: _GUEST_FIREWALL_OPTIONS_ENABLE,
    events.GUEST_FIREWALL_OPTIONS_DISABLE.id: _GUEST_FIREWALL_OPTIONS_DISABLE,
    events.VNET_FIREWALL_OPTIONS_UPDATE.id: _VNET_FIREWALL_OPTIONS_UPDATE,
    events.VNET_FIREWALL_OPTIONS_ENABLE.id: _VNET_FIREWALL_OPTIONS_ENABLE,
    events.VNET_FIREWALL_OPTIONS_DISABLE.id: _VNET_FIREWALL_OPTIONS_DISABLE,
    events.GUEST_FIREWALL_LOG_READ.id: _GUEST_FIREWALL_LOG_READ,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.FIREWALL_GROUP_CREATE.id: redact_firewall_group_create,
    events.FIREWALL_GROUP_DELETE.id: redact_firewall_group_delete,
    events.FIREWALL_GROUP_RENAME.id: redact_firewall_group_rename,
    events.CLUSTER_FIREWALL_RULE_CREATE.id: redact_cluster_firewall_rule_create,
    events.CLUSTER_FIREWALL_RULE_DELETE.id: redact_cluster_firewall_rule_delete,
    events.CLUSTER_FIREWALL_RULE_UPDATE.id: redact_cluster_firewall_rule_update,
    events.CLUSTER_FIREWALL_RULE_MOVE.id: redact_cluster_firewall_rule_move,
    events.CLUSTER_FIREWALL_RULE_ENABLE.id: redact_cluster_firewall_rule_enable,
    events.CLUSTER_FIREWALL_RULE_DISABLE.id: redact_cluster_firewall_rule_disable,
    events.CLUSTER_FIREWALL_IPSET_CREATE.id: redact_cluster_firewall_ipset_create,
    events.CLUSTER_FIREWALL_IPSET_DELETE.id: redact_cluster_firewall_ipset_delete,
    events.CLUSTER_FIREWALL_IPSET_RENAME.id: redact_cluster_firewall_ipset_rename,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_CREATE.id: redact_cluster_firewall_ipset_entry_create,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_DELETE.id: redact_cluster_firewall_ipset_entry_delete,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE.id: redact_cluster_firewall_ipset_entry_update,
    events.CLUSTER_FIREWALL_ALIAS_CREATE.id: redact_cluster_firewall_alias_create,
    events.CLUSTER_FIREWALL_ALIAS_DELETE.id: redact_cluster_firewall_alias_delete,
    events.CLUSTER_FIREWALL_ALIAS_UPDATE.id: redact_cluster_firewall_alias_update,
    events.CLUSTER_FIREWALL_ALIAS_RENAME.id: redact_cluster_firewall_alias_rename,
    events.CLUSTER_FIREWALL_OPTIONS_UPDATE.id: redact_cluster_firewall_options_update,
    events.CLUSTER_FIREWALL_OPTIONS_ENABLE.id: redact_cluster_firewall_options_enable,
    events.CLUSTER_FIREWALL_OPTIONS_DISABLE.id: redact_cluster_firewall_options_disable,
    events.NODE_FIREWALL_LOG_READ.id: redact_node_firewall_log_read,
    events.NODE_FIREWALL_RULE_CREATE.id: redact_node_firewall_rule_create,
    events.NODE_FIREWALL_RULE_DELETE.id: redact_node_firewall_rule_delete,
    events.NODE_FIREWALL_RULE_UPDATE.id: redact_node_firewall_rule_update,
    events.NODE_FIREWALL_RULE_MOVE.id: redact_node_firewall_rule_move,
    events.NODE_FIREWALL_RULE_ENABLE.id: redact_node_firewall_rule_enable,
    events.NODE_FIREWALL_RULE_DISABLE.id: redact_node_firewall_rule_disable,
    events.GUEST_FIREWALL_RULE_CREATE.id: redact_guest_firewall_rule_create,
    events.GUEST_FIREWALL_RULE_DELETE.id: redact_guest_firewall_rule_delete,
    events.GUEST_FIREWALL_RULE_UPDATE.id: redact_guest_firewall_rule_update,
    events.GUEST_FIREWALL_RULE_MOVE.id: redact_guest_firewall_rule_move,
    events.GUEST_FIREWALL_RULE_ENABLE.id: redact_guest_firewall_rule_enable,
    events.GUEST_FIREWALL_RULE_DISABLE.id: redact_guest_firewall_rule_disable,
    events.GROUP_FIREWALL_RULE_CREATE.id: redact_group_firewall_rule_create,
    events.GROUP_FIREWALL_RULE_DELETE.id: redact_group_firewall_rule_delete,
    events.GROUP_FIREWALL_RULE_UPDATE.id: redact_group_firewall_rule_update,
    events.GROUP_FIREWALL_RULE_MOVE.id: redact_group_firewall_rule_move,
    events.GROUP_FIREWALL_RULE_ENABLE.id: redact_group_firewall_rule_enable,
    events.GROUP_FIREWALL_RULE_DISABLE.id: redact_group_firewall_rule_disable,
    events.VNET_FIREWALL_RULE_CREATE.id: redact_vnet_firewall_rule_create,
    events.VNET_FIREWALL_RULE_DELETE.id: redact_vnet_firewall_rule_delete,
    events.VNET_FIREWALL_RULE_UPDATE.id: redact_vnet_firewall_rule_update,
    events.VNET_FIREWALL_RULE_MOVE.id: redact_vnet_firewall_rule_move,
    events.VNET_FIREWALL_RULE_ENABLE.id: redact_vnet_firewall_rule_enable,
    events.VNET_FIREWALL_RULE_DISABLE.id: redact_vnet_firewall_rule_disable,
    events.GUEST_FIREWALL_IPSET_CREATE.id: redact_guest_firewall_ipset_create,
    events.GUEST_FIREWALL_IPSET_DELETE.id: redact_guest_firewall_ipset_delete,
    events.GUEST_FIREWALL_IPSET_RENAME.id: redact_guest_firewall_ipset_rename,
    events.GUEST_FIREWALL_IPSET_ENTRY_CREATE.id: redact_guest_firewall_ipset_entry_create,
    events.GUEST_FIREWALL_IPSET_ENTRY_DELETE.id: redact_guest_firewall_ipset_entry_delete,
    events.GUEST_FIREWALL_IPSET_ENTRY_UPDATE.id: redact_guest_firewall_ipset_entry_update,
    events.GUEST_FIREWALL_ALIAS_CREATE.id: redact_guest_firewall_alias_create,
    events.GUEST_FIREWALL_ALIAS_DELETE.id: redact_guest_firewall_alias_delete,
    events.GUEST_FIREWALL_ALIAS_UPDATE.id: redact_guest_firewall_alias_update,
    events.GUEST_FIREWALL_ALIAS_RENAME.id: redact_guest_firewall_alias_rename,
    events.NODE_FIREWALL_OPTIONS_UPDATE.id: redact_node_firewall_options_update,
    events.NODE_FIREWALL_OPTIONS_ENABLE.id: redact_node_firewall_options_enable,
    events.NODE_FIREWALL_OPTIONS_DISABLE.id: redact_node_firewall_options_disable,
    events.GUEST_FIREWALL_OPTIONS_UPDATE.id: redact_guest_firewall_options_update,
    events.GUEST_FIREWALL_OPTIONS_ENABLE.id: redact_guest_firewall_options_enable,
    events.GUEST_FIREWALL_OPTIONS_DISABLE.id: redact_guest_firewall_options_disable,
    events.VNET_FIREWALL_OPTIONS_UPDATE.id: redact_vnet_firewall_options_update,
    events.VNET_FIREWALL_OPTIONS_ENABLE.id: redact_vnet_firewall_options_enable,
    events.VNET_FIREWALL_OPTIONS_DISABLE.id: redact_vnet_firewall_options_disable,
    events.GUEST_FIREWALL_LOG_READ.id: redact_guest_firewall_log_read,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.FIREWALL_GROUP_CREATE.id: _FIREWALL_GROUP_CREATE_RULES,
    events.FIREWALL_GROUP_DELETE.id: _FIREWALL_GROUP_DELETE_RULES,
    events.FIREWALL_GROUP_RENAME.id: _FIREWALL_GROUP_RENAME_RULES,
    events.CLUSTER_FIREWALL_RULE_CREATE.id: _CLUSTER_FIREWALL_RULE_CREATE_RULES,
    events.CLUSTER_FIREWALL_RULE_DELETE.id: Redactor({'pos': KEEP, 'digest': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, }, {}),
    events.CLUSTER_FIREWALL_RULE_UPDATE.id: Redactor({'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, 'enable': KEEP, }, {}),
    events.CLUSTER_FIREWALL_RULE_MOVE.id: _CLUSTER_FIREWALL_RULE_MOVE_RULES,
    events.CLUSTER_FIREWALL_RULE_ENABLE.id: _CLUSTER_FIREWALL_RULE_ENABLE_RULES,
    events.CLUSTER_FIREWALL_RULE_DISABLE.id: _CLUSTER_FIREWALL_RULE_DISABLE_RULES,
    events.CLUSTER_FIREWALL_IPSET_CREATE.id: _CLUSTER_FIREWALL_IPSET_CREATE_RULES,
    events.CLUSTER_FIREWALL_IPSET_DELETE.id: _CLUSTER_FIREWALL_IPSET_DELETE_RULES,
    events.CLUSTER_FIREWALL_IPSET_RENAME.id: _CLUSTER_FIREWALL_IPSET_RENAME_RULES,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_CREATE.id: _CLUSTER_FIREWALL_IPSET_ENTRY_CREATE_RULES,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_DELETE.id: _CLUSTER_FIREWALL_IPSET_ENTRY_DELETE_RULES,
    events.CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE.id: _CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE_RULES,
    events.CLUSTER_FIREWALL_ALIAS_CREATE.id: _CLUSTER_FIREWALL_ALIAS_CREATE_RULES,
    events.CLUSTER_FIREWALL_ALIAS_DELETE.id: _CLUSTER_FIREWALL_ALIAS_DELETE_RULES,
    events.CLUSTER_FIREWALL_ALIAS_UPDATE.id: _CLUSTER_FIREWALL_ALIAS_UPDATE_RULES,
    events.CLUSTER_FIREWALL_ALIAS_RENAME.id: _CLUSTER_FIREWALL_ALIAS_RENAME_RULES,
    events.CLUSTER_FIREWALL_OPTIONS_UPDATE.id: Redactor({'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'ebtables': KEEP, 'log_ratelimit': Properties({'enable': KEEP, 'burst': KEEP, 'rate': KEEP}, 'enable'), 'policy_forward': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, 'enable': KEEP, }, {}),
    events.CLUSTER_FIREWALL_OPTIONS_ENABLE.id: _CLUSTER_FIREWALL_OPTIONS_ENABLE_RULES,
    events.CLUSTER_FIREWALL_OPTIONS_DISABLE.id: _CLUSTER_FIREWALL_OPTIONS_DISABLE_RULES,
    events.NODE_FIREWALL_LOG_READ.id: _NODE_FIREWALL_LOG_READ_RULES,
    events.NODE_FIREWALL_RULE_CREATE.id: _NODE_FIREWALL_RULE_CREATE_RULES,
    events.NODE_FIREWALL_RULE_DELETE.id: Redactor({'node': KEEP, 'pos': KEEP, 'digest': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, }, {}),
    events.NODE_FIREWALL_RULE_UPDATE.id: Redactor({'node': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, 'enable': KEEP, }, {}),
    events.NODE_FIREWALL_RULE_MOVE.id: _NODE_FIREWALL_RULE_MOVE_RULES,
    events.NODE_FIREWALL_RULE_ENABLE.id: _NODE_FIREWALL_RULE_ENABLE_RULES,
    events.NODE_FIREWALL_RULE_DISABLE.id: _NODE_FIREWALL_RULE_DISABLE_RULES,
    events.GUEST_FIREWALL_RULE_CREATE.id: _GUEST_FIREWALL_RULE_CREATE_RULES,
    events.GUEST_FIREWALL_RULE_DELETE.id: Redactor({'node': KEEP, 'vmid': KEEP, 'pos': KEEP, 'digest': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, }, {}),
    events.GUEST_FIREWALL_RULE_UPDATE.id: Redactor({'node': KEEP, 'vmid': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, 'enable': KEEP, }, {}),
    events.GUEST_FIREWALL_RULE_MOVE.id: _GUEST_FIREWALL_RULE_MOVE_RULES,
    events.GUEST_FIREWALL_RULE_ENABLE.id: _GUEST_FIREWALL_RULE_ENABLE_RULES,
    events.GUEST_FIREWALL_RULE_DISABLE.id: _GUEST_FIREWALL_RULE_DISABLE_RULES,
    events.GROUP_FIREWALL_RULE_CREATE.id: _GROUP_FIREWALL_RULE_CREATE_RULES,
    events.GROUP_FIREWALL_RULE_DELETE.id: Redactor({'group': KEEP, 'pos': KEEP, 'digest': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, }, {}),
    events.GROUP_FIREWALL_RULE_UPDATE.id: Redactor({'group': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, 'enable': KEEP, }, {}),
    events.GROUP_FIREWALL_RULE_MOVE.id: _GROUP_FIREWALL_RULE_MOVE_RULES,
    events.GROUP_FIREWALL_RULE_ENABLE.id: _GROUP_FIREWALL_RULE_ENABLE_RULES,
    events.GROUP_FIREWALL_RULE_DISABLE.id: _GROUP_FIREWALL_RULE_DISABLE_RULES,
    events.VNET_FIREWALL_RULE_CREATE.id: _VNET_FIREWALL_RULE_CREATE_RULES,
    events.VNET_FIREWALL_RULE_DELETE.id: Redactor({'vnet': KEEP, 'pos': KEEP, 'digest': KEEP, 'action': KEEP, 'comment': KEEP, 'dest': KEEP, 'dport': KEEP, 'enable': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, }, {}),
    events.VNET_FIREWALL_RULE_UPDATE.id: Redactor({'vnet': KEEP, 'pos': KEEP, 'action': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'dest': KEEP, 'digest': KEEP, 'dport': KEEP, 'icmp-type': KEEP, 'iface': KEEP, 'log': KEEP, 'macro': KEEP, 'proto': KEEP, 'source': KEEP, 'sport': KEEP, 'type': KEEP, 'enable': KEEP, }, {}),
    events.VNET_FIREWALL_RULE_MOVE.id: _VNET_FIREWALL_RULE_MOVE_RULES,
    events.VNET_FIREWALL_RULE_ENABLE.id: _VNET_FIREWALL_RULE_ENABLE_RULES,
    events.VNET_FIREWALL_RULE_DISABLE.id: _VNET_FIREWALL_RULE_DISABLE_RULES,
    events.GUEST_FIREWALL_IPSET_CREATE.id: _GUEST_FIREWALL_IPSET_CREATE_RULES,
    events.GUEST_FIREWALL_IPSET_DELETE.id: _GUEST_FIREWALL_IPSET_DELETE_RULES,
    events.GUEST_FIREWALL_IPSET_RENAME.id: _GUEST_FIREWALL_IPSET_RENAME_RULES,
    events.GUEST_FIREWALL_IPSET_ENTRY_CREATE.id: _GUEST_FIREWALL_IPSET_ENTRY_CREATE_RULES,
    events.GUEST_FIREWALL_IPSET_ENTRY_DELETE.id: _GUEST_FIREWALL_IPSET_ENTRY_DELETE_RULES,
    events.GUEST_FIREWALL_IPSET_ENTRY_UPDATE.id: _GUEST_FIREWALL_IPSET_ENTRY_UPDATE_RULES,
    events.GUEST_FIREWALL_ALIAS_CREATE.id: _GUEST_FIREWALL_ALIAS_CREATE_RULES,
    events.GUEST_FIREWALL_ALIAS_DELETE.id: _GUEST_FIREWALL_ALIAS_DELETE_RULES,
    events.GUEST_FIREWALL_ALIAS_UPDATE.id: _GUEST_FIREWALL_ALIAS_UPDATE_RULES,
    events.GUEST_FIREWALL_ALIAS_RENAME.id: _GUEST_FIREWALL_ALIAS_RENAME_RULES,
    events.NODE_FIREWALL_OPTIONS_UPDATE.id: Redactor({'node': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'log_level_forward': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'log_nf_conntrack': KEEP, 'ndp': KEEP, 'nf_conntrack_allow_invalid': KEEP, 'nf_conntrack_helpers': KEEP, 'nf_conntrack_max': KEEP, 'nf_conntrack_tcp_timeout_established': KEEP, 'nf_conntrack_tcp_timeout_syn_recv': KEEP, 'nftables': KEEP, 'nosmurfs': KEEP, 'protection_synflood': KEEP, 'protection_synflood_burst': KEEP, 'protection_synflood_rate': KEEP, 'smurf_log_level': KEEP, 'tcp_flags_log_level': KEEP, 'tcpflags': KEEP, 'enable': KEEP, }, {}),
    events.NODE_FIREWALL_OPTIONS_ENABLE.id: _NODE_FIREWALL_OPTIONS_ENABLE_RULES,
    events.NODE_FIREWALL_OPTIONS_DISABLE.id: _NODE_FIREWALL_OPTIONS_DISABLE_RULES,
    events.GUEST_FIREWALL_OPTIONS_UPDATE.id: Redactor({'node': KEEP, 'vmid': KEEP, 'delete': Separated(KEEP, ', ;'), 'dhcp': KEEP, 'digest': KEEP, 'ipfilter': KEEP, 'log_level_in': KEEP, 'log_level_out': KEEP, 'macfilter': KEEP, 'ndp': KEEP, 'policy_in': KEEP, 'policy_out': KEEP, 'radv': KEEP, 'enable': KEEP, }, {}),
    events.GUEST_FIREWALL_OPTIONS_ENABLE.id: _GUEST_FIREWALL_OPTIONS_ENABLE_RULES,
    events.GUEST_FIREWALL_OPTIONS_DISABLE.id: _GUEST_FIREWALL_OPTIONS_DISABLE_RULES,
    events.VNET_FIREWALL_OPTIONS_UPDATE.id: Redactor({'vnet': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'log_level_forward': KEEP, 'policy_forward': KEEP, 'enable': KEEP, }, {}),
    events.VNET_FIREWALL_OPTIONS_ENABLE.id: _VNET_FIREWALL_OPTIONS_ENABLE_RULES,
    events.VNET_FIREWALL_OPTIONS_DISABLE.id: _VNET_FIREWALL_OPTIONS_DISABLE_RULES,
    events.GUEST_FIREWALL_LOG_READ.id: _GUEST_FIREWALL_LOG_READ_RULES,
}
