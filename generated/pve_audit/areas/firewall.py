"""The events of the area 'firewall': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
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

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P1: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_addresses(v: object) -> bool:
    return type(v) is str and len(v) <= 512


def _is_cluster_firewall_rule_action(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 20 and v[-1:] != '\n' and _P0(v) is not None


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
    return type(v) is str and 2 <= len(v) <= 18 and v[-1:] != '\n' and _P0(v) is not None


def _is_iface(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 20


def _is_log_level(v: object) -> bool:
    return type(v) is str and v in {'alert', 'crit', 'debug', 'emerg', 'err', 'info', 'nolog', 'notice', 'warning'}


def _is_name(v: object) -> bool:
    return type(v) is str and 2 <= len(v) <= 64 and v[-1:] != '\n' and _P0(v) is not None


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P1(v) is not None


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
