"""The events of the area 'ha': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
from auditlex.redaction import KEEP, NO_KEY, Redactor, Separated, redact
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


def _is_comment(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_configid(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_ha_group_type(v: object) -> bool:
    return type(v) is str and v in {'group'}


def _is_ha_manager_resource_mode(v: object) -> bool:
    return type(v) is str and v in {'freeze', 'ignore'}


def _is_ha_node_request(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_ha_resource_max_relocate(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_ha_resource_sid(v: object) -> bool:
    return type(v) is str


def _is_ha_resource_state(v: object) -> bool:
    return type(v) is str and v in {'disabled', 'enabled', 'ignored', 'started', 'stopped'}


def _is_ha_resource_type(v: object) -> bool:
    return type(v) is str and v in {'ct', 'vm'}


def _is_ha_rule_affinity(v: object) -> bool:
    return type(v) is str and v in {'negative', 'positive'}


def _is_ha_rule_type(v: object) -> bool:
    return type(v) is str and v in {'node-affinity', 'resource-affinity'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P1(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_HA_RESOURCE_CREATE: Final = Spec(
    events.HA_RESOURCE_CREATE,
    {'sid': _is_ha_resource_sid, 'comment': _is_comment, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, 'type': _is_ha_resource_type, },
    ('sid',),
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_CREATE_RULES: Final = Redactor(
    {'sid': KEEP, 'comment': KEEP, 'failback': KEEP, 'group': KEEP, 'max_relocate': KEEP, 'max_restart': KEEP, 'state': KEEP, 'type': KEEP, },
)


def validate_ha_resource_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.create; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_CREATE)


def redact_ha_resource_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.create as they may be written."""
    return redact(params, _HA_RESOURCE_CREATE_RULES, hasher)


_HA_RESOURCE_DELETE: Final = Spec(
    events.HA_RESOURCE_DELETE,
    {'sid': _is_ha_resource_sid, 'purge': _is_flag, },
    ('sid',),
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_DELETE_RULES: Final = Redactor(
    {'sid': KEEP, 'purge': KEEP, },
)


def validate_ha_resource_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.delete; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_DELETE)


def redact_ha_resource_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.delete as they may be written."""
    return redact(params, _HA_RESOURCE_DELETE_RULES, hasher)


_HA_RESOURCE_UPDATE: Final = Spec(
    events.HA_RESOURCE_UPDATE,
    {'sid': _is_ha_resource_sid, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    ('sid',),
    {},
    {'comment': _is_comment, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    {},
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_UPDATE_RULES: Final = Redactor(
    {'sid': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'failback': KEEP, 'group': KEEP, 'max_relocate': KEEP, 'max_restart': KEEP, 'state': KEEP, },
)


def validate_ha_resource_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.update; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_UPDATE)


def redact_ha_resource_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.update as they may be written."""
    return redact(params, _HA_RESOURCE_UPDATE_RULES, hasher)


_HA_RESOURCE_MIGRATE: Final = Spec(
    events.HA_RESOURCE_MIGRATE,
    {'node': _is_node, 'sid': _is_ha_resource_sid, },
    ('node', 'sid'),
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_MIGRATE_RULES: Final = Redactor(
    {'node': KEEP, 'sid': KEEP, },
)


def validate_ha_resource_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.migrate; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_MIGRATE)


def redact_ha_resource_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.migrate as they may be written."""
    return redact(params, _HA_RESOURCE_MIGRATE_RULES, hasher)


_HA_RESOURCE_RELOCATE: Final = Spec(
    events.HA_RESOURCE_RELOCATE,
    {'node': _is_node, 'sid': _is_ha_resource_sid, },
    ('node', 'sid'),
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_RELOCATE_RULES: Final = Redactor(
    {'node': KEEP, 'sid': KEEP, },
)


def validate_ha_resource_relocate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.relocate; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_RELOCATE)


def redact_ha_resource_relocate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.relocate as they may be written."""
    return redact(params, _HA_RESOURCE_RELOCATE_RULES, hasher)


_HA_RESOURCE_START: Final = Spec(
    events.HA_RESOURCE_START,
    {'sid': _is_ha_resource_sid, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    ('sid', 'state'),
    {},
    {'comment': _is_comment, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    {},
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_START_RULES: Final = Redactor(
    {'sid': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'failback': KEEP, 'group': KEEP, 'max_relocate': KEEP, 'max_restart': KEEP, 'state': KEEP, },
)


def validate_ha_resource_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.start; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_START)


def redact_ha_resource_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.start as they may be written."""
    return redact(params, _HA_RESOURCE_START_RULES, hasher)


_HA_RESOURCE_STOP: Final = Spec(
    events.HA_RESOURCE_STOP,
    {'sid': _is_ha_resource_sid, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    ('sid', 'state'),
    {},
    {'comment': _is_comment, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    {},
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_STOP_RULES: Final = Redactor(
    {'sid': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'failback': KEEP, 'group': KEEP, 'max_relocate': KEEP, 'max_restart': KEEP, 'state': KEEP, },
)


def validate_ha_resource_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.stop; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_STOP)


def redact_ha_resource_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.stop as they may be written."""
    return redact(params, _HA_RESOURCE_STOP_RULES, hasher)


_HA_RESOURCE_DISABLE: Final = Spec(
    events.HA_RESOURCE_DISABLE,
    {'sid': _is_ha_resource_sid, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    ('sid', 'state'),
    {},
    {'comment': _is_comment, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    {},
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_DISABLE_RULES: Final = Redactor(
    {'sid': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'failback': KEEP, 'group': KEEP, 'max_relocate': KEEP, 'max_restart': KEEP, 'state': KEEP, },
)


def validate_ha_resource_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.disable; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_DISABLE)


def redact_ha_resource_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.disable as they may be written."""
    return redact(params, _HA_RESOURCE_DISABLE_RULES, hasher)


_HA_RESOURCE_IGNORE: Final = Spec(
    events.HA_RESOURCE_IGNORE,
    {'sid': _is_ha_resource_sid, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    ('sid', 'state'),
    {},
    {'comment': _is_comment, 'failback': _is_flag, 'group': _is_configid, 'max_relocate': _is_ha_resource_max_relocate, 'max_restart': _is_ha_resource_max_relocate, 'state': _is_ha_resource_state, },
    {},
    object_id='/cluster/ha/resources/{sid}',
)
_HA_RESOURCE_IGNORE_RULES: Final = Redactor(
    {'sid': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'failback': KEEP, 'group': KEEP, 'max_relocate': KEEP, 'max_restart': KEEP, 'state': KEEP, },
)


def validate_ha_resource_ignore(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-resource.ignore; nothing if it is sound."""
    return validate(record, _HA_RESOURCE_IGNORE)


def redact_ha_resource_ignore(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-resource.ignore as they may be written."""
    return redact(params, _HA_RESOURCE_IGNORE_RULES, hasher)


_HA_GROUP_CREATE: Final = Spec(
    events.HA_GROUP_CREATE,
    {'group': _is_configid, 'nodes': _is_ha_resource_sid, 'comment': _is_comment, 'nofailback': _is_flag, 'restricted': _is_flag, 'type': _is_ha_group_type, },
    ('group', 'nodes'),
    object_id='/cluster/ha/groups/{group}',
)
_HA_GROUP_CREATE_RULES: Final = Redactor(
    {'group': KEEP, 'nodes': Separated(KEEP, ', ;'), 'comment': KEEP, 'nofailback': KEEP, 'restricted': KEEP, 'type': KEEP, },
)


def validate_ha_group_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-group.create; nothing if it is sound."""
    return validate(record, _HA_GROUP_CREATE)


def redact_ha_group_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-group.create as they may be written."""
    return redact(params, _HA_GROUP_CREATE_RULES, hasher)


_HA_GROUP_DELETE: Final = Spec(
    events.HA_GROUP_DELETE,
    {'group': _is_configid, },
    ('group',),
    object_id='/cluster/ha/groups/{group}',
)
_HA_GROUP_DELETE_RULES: Final = Redactor(
    {'group': KEEP, },
)


def validate_ha_group_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-group.delete; nothing if it is sound."""
    return validate(record, _HA_GROUP_DELETE)


def redact_ha_group_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-group.delete as they may be written."""
    return redact(params, _HA_GROUP_DELETE_RULES, hasher)


_HA_GROUP_UPDATE: Final = Spec(
    events.HA_GROUP_UPDATE,
    {'group': _is_configid, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'nodes': _is_ha_resource_sid, 'nofailback': _is_flag, 'restricted': _is_flag, },
    ('group',),
    {},
    {'comment': _is_comment, 'nodes': _is_ha_resource_sid, 'nofailback': _is_flag, 'restricted': _is_flag, },
    {},
    object_id='/cluster/ha/groups/{group}',
)
_HA_GROUP_UPDATE_RULES: Final = Redactor(
    {'group': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'nodes': Separated(KEEP, ', ;'), 'nofailback': KEEP, 'restricted': KEEP, },
)


def validate_ha_group_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-group.update; nothing if it is sound."""
    return validate(record, _HA_GROUP_UPDATE)


def redact_ha_group_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-group.update as they may be written."""
    return redact(params, _HA_GROUP_UPDATE_RULES, hasher)


_HA_RULE_CREATE: Final = Spec(
    events.HA_RULE_CREATE,
    {'resources': _is_ha_resource_sid, 'rule': _is_configid, 'type': _is_ha_rule_type, 'affinity': _is_ha_rule_affinity, 'comment': _is_comment, 'disable': _is_flag, 'nodes': _is_ha_resource_sid, 'strict': _is_flag, },
    ('resources', 'rule', 'type'),
    object_id='/cluster/ha/rules/{rule}',
)
_HA_RULE_CREATE_RULES: Final = Redactor(
    {'resources': Separated(KEEP, ', ;'), 'rule': KEEP, 'type': KEEP, 'affinity': KEEP, 'comment': KEEP, 'disable': KEEP, 'nodes': Separated(KEEP, ', ;'), 'strict': KEEP, },
)


def validate_ha_rule_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-rule.create; nothing if it is sound."""
    return validate(record, _HA_RULE_CREATE)


def redact_ha_rule_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-rule.create as they may be written."""
    return redact(params, _HA_RULE_CREATE_RULES, hasher)


_HA_RULE_DELETE: Final = Spec(
    events.HA_RULE_DELETE,
    {'rule': _is_configid, },
    ('rule',),
    object_id='/cluster/ha/rules/{rule}',
)
_HA_RULE_DELETE_RULES: Final = Redactor(
    {'rule': KEEP, },
)


def validate_ha_rule_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-rule.delete; nothing if it is sound."""
    return validate(record, _HA_RULE_DELETE)


def redact_ha_rule_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-rule.delete as they may be written."""
    return redact(params, _HA_RULE_DELETE_RULES, hasher)


_HA_RULE_UPDATE: Final = Spec(
    events.HA_RULE_UPDATE,
    {'rule': _is_configid, 'type': _is_ha_rule_type, 'affinity': _is_ha_rule_affinity, 'comment': _is_comment, 'delete': _is_comment, 'digest': _is_digest, 'disable': _is_flag, 'nodes': _is_ha_resource_sid, 'resources': _is_ha_resource_sid, 'strict': _is_flag, },
    ('rule', 'type'),
    {},
    {'affinity': _is_ha_rule_affinity, 'comment': _is_comment, 'disable': _is_flag, 'nodes': _is_ha_resource_sid, 'resources': _is_ha_resource_sid, 'strict': _is_flag, },
    {},
    object_id='/cluster/ha/rules/{rule}',
)
_HA_RULE_UPDATE_RULES: Final = Redactor(
    {'rule': KEEP, 'type': KEEP, 'affinity': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'disable': KEEP, 'nodes': Separated(KEEP, ', ;'), 'resources': Separated(KEEP, ', ;'), 'strict': KEEP, },
)


def validate_ha_rule_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-rule.update; nothing if it is sound."""
    return validate(record, _HA_RULE_UPDATE)


def redact_ha_rule_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-rule.update as they may be written."""
    return redact(params, _HA_RULE_UPDATE_RULES, hasher)


_HA_MANAGER_DISARM: Final = Spec(
    events.HA_MANAGER_DISARM,
    {'resource-mode': _is_ha_manager_resource_mode, },
    ('resource-mode',),
    object_id='/cluster/ha',
)
_HA_MANAGER_DISARM_RULES: Final = Redactor(
    {'resource-mode': KEEP, },
)


def validate_ha_manager_disarm(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-manager.disarm; nothing if it is sound."""
    return validate(record, _HA_MANAGER_DISARM)


def redact_ha_manager_disarm(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-manager.disarm as they may be written."""
    return redact(params, _HA_MANAGER_DISARM_RULES, hasher)


_HA_MANAGER_ARM: Final = Spec(
    events.HA_MANAGER_ARM,
    {},
    (),
    object_id='/cluster/ha',
)
_HA_MANAGER_ARM_RULES: Final = Redactor(
    {},
)


def validate_ha_manager_arm(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-manager.arm; nothing if it is sound."""
    return validate(record, _HA_MANAGER_ARM)


def redact_ha_manager_arm(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-manager.arm as they may be written."""
    return redact(params, _HA_MANAGER_ARM_RULES, hasher)


_HA_NODE_FENCE: Final = Spec(
    events.HA_NODE_FENCE,
    {'target': _is_node, },
    ('target',),
    object_id='/cluster/ha/nodes/{target}',
)
_HA_NODE_FENCE_RULES: Final = Redactor(
    {'target': KEEP, },
)


def validate_ha_node_fence(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-node.fence; nothing if it is sound."""
    return validate(record, _HA_NODE_FENCE)


def redact_ha_node_fence(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-node.fence as they may be written."""
    return redact(params, _HA_NODE_FENCE_RULES, hasher)


_HA_NODE_RECOVER: Final = Spec(
    events.HA_NODE_RECOVER,
    {'target': _is_node, },
    ('target',),
    object_id='/cluster/ha/nodes/{target}',
)
_HA_NODE_RECOVER_RULES: Final = Redactor(
    {'target': KEEP, },
)


def validate_ha_node_recover(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-node.recover; nothing if it is sound."""
    return validate(record, _HA_NODE_RECOVER)


def redact_ha_node_recover(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-node.recover as they may be written."""
    return redact(params, _HA_NODE_RECOVER_RULES, hasher)


_HA_NODE_ENTER_MAINTENANCE: Final = Spec(
    events.HA_NODE_ENTER_MAINTENANCE,
    {'target': _is_node, 'request': _is_ha_node_request, },
    ('target',),
    object_id='/cluster/ha/nodes/{target}',
)
_HA_NODE_ENTER_MAINTENANCE_RULES: Final = Redactor(
    {'target': KEEP, 'request': KEEP, },
)


def validate_ha_node_enter_maintenance(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-node.enter-maintenance; nothing if it is sound."""
    return validate(record, _HA_NODE_ENTER_MAINTENANCE)


def redact_ha_node_enter_maintenance(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-node.enter-maintenance as they may be written."""
    return redact(params, _HA_NODE_ENTER_MAINTENANCE_RULES, hasher)


_HA_NODE_LEAVE_MAINTENANCE: Final = Spec(
    events.HA_NODE_LEAVE_MAINTENANCE,
    {'target': _is_node, 'request': _is_ha_node_request, },
    ('target',),
    object_id='/cluster/ha/nodes/{target}',
)
_HA_NODE_LEAVE_MAINTENANCE_RULES: Final = Redactor(
    {'target': KEEP, 'request': KEEP, },
)


def validate_ha_node_leave_maintenance(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-node.leave-maintenance; nothing if it is sound."""
    return validate(record, _HA_NODE_LEAVE_MAINTENANCE)


def redact_ha_node_leave_maintenance(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-node.leave-maintenance as they may be written."""
    return redact(params, _HA_NODE_LEAVE_MAINTENANCE_RULES, hasher)


_HA_GUEST_START: Final = Spec(
    events.HA_GUEST_START,
    {'vmid': _is_vmid, 'node': _is_node, 'request': _is_ha_node_request, },
    ('vmid', 'node'),
    object_id='/vms/{vmid}',
)
_HA_GUEST_START_RULES: Final = Redactor(
    {'vmid': KEEP, 'node': KEEP, 'request': KEEP, },
)


def validate_ha_guest_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-guest.start; nothing if it is sound."""
    return validate(record, _HA_GUEST_START)


def redact_ha_guest_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-guest.start as they may be written."""
    return redact(params, _HA_GUEST_START_RULES, hasher)


_HA_GUEST_STOP: Final = Spec(
    events.HA_GUEST_STOP,
    {'vmid': _is_vmid, 'node': _is_node, 'request': _is_ha_node_request, },
    ('vmid', 'node'),
    object_id='/vms/{vmid}',
)
_HA_GUEST_STOP_RULES: Final = Redactor(
    {'vmid': KEEP, 'node': KEEP, 'request': KEEP, },
)


def validate_ha_guest_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-guest.stop; nothing if it is sound."""
    return validate(record, _HA_GUEST_STOP)


def redact_ha_guest_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-guest.stop as they may be written."""
    return redact(params, _HA_GUEST_STOP_RULES, hasher)


_HA_GUEST_MIGRATE: Final = Spec(
    events.HA_GUEST_MIGRATE,
    {'vmid': _is_vmid, 'node': _is_node, 'target': _is_node, 'request': _is_ha_node_request, },
    ('vmid', 'node', 'target'),
    object_id='/vms/{vmid}',
)
_HA_GUEST_MIGRATE_RULES: Final = Redactor(
    {'vmid': KEEP, 'node': KEEP, 'target': KEEP, 'request': KEEP, },
)


def validate_ha_guest_migrate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-guest.migrate; nothing if it is sound."""
    return validate(record, _HA_GUEST_MIGRATE)


def redact_ha_guest_migrate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-guest.migrate as they may be written."""
    return redact(params, _HA_GUEST_MIGRATE_RULES, hasher)


_HA_GUEST_RELOCATE: Final = Spec(
    events.HA_GUEST_RELOCATE,
    {'vmid': _is_vmid, 'node': _is_node, 'target': _is_node, 'request': _is_ha_node_request, },
    ('vmid', 'node', 'target'),
    object_id='/vms/{vmid}',
)
_HA_GUEST_RELOCATE_RULES: Final = Redactor(
    {'vmid': KEEP, 'node': KEEP, 'target': KEEP, 'request': KEEP, },
)


def validate_ha_guest_relocate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-guest.relocate; nothing if it is sound."""
    return validate(record, _HA_GUEST_RELOCATE)


def redact_ha_guest_relocate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-guest.relocate as they may be written."""
    return redact(params, _HA_GUEST_RELOCATE_RULES, hasher)


_HA_GUEST_RECOVER: Final = Spec(
    events.HA_GUEST_RECOVER,
    {'vmid': _is_vmid, 'node': _is_node, 'target': _is_node, },
    ('vmid', 'node'),
    object_id='/vms/{vmid}',
)
_HA_GUEST_RECOVER_RULES: Final = Redactor(
    {'vmid': KEEP, 'node': KEEP, 'target': KEEP, },
)


def validate_ha_guest_recover(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-guest.recover; nothing if it is sound."""
    return validate(record, _HA_GUEST_RECOVER)


def redact_ha_guest_recover(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-guest.recover as they may be written."""
    return redact(params, _HA_GUEST_RECOVER_RULES, hasher)


_HA_GUEST_FAIL: Final = Spec(
    events.HA_GUEST_FAIL,
    {'vmid': _is_vmid, 'node': _is_node, 'request': _is_ha_node_request, },
    ('vmid', 'node'),
    object_id='/vms/{vmid}',
)
_HA_GUEST_FAIL_RULES: Final = Redactor(
    {'vmid': KEEP, 'node': KEEP, 'request': KEEP, },
)


def validate_ha_guest_fail(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.ha-guest.fail; nothing if it is sound."""
    return validate(record, _HA_GUEST_FAIL)


def redact_ha_guest_fail(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.ha-guest.fail as they may be written."""
    return redact(params, _HA_GUEST_FAIL_RULES, hasher)


def point_ha_resource_create(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('sid', 'comment', 'failback', 'group', 'max_relocate', 'max_restart', 'state', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        sid: Any = UNSET,
        comment: Any = UNSET,
        failback: Any = UNSET,
        group: Any = UNSET,
        max_relocate: Any = UNSET,
        max_restart: Any = UNSET,
        state: Any = UNSET,
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
            and _type(sid) is str and _len(sid) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (failback is UNSET or _type(failback) is bool)
            and (group is UNSET or _type(group) is str and _len(group) <= 4096 and _p0(group) is not None)
            and (max_relocate is UNSET or _type(max_relocate) is int and 0 <= max_relocate <= 18446744073709551615)
            and (max_restart is UNSET or _type(max_restart) is int and 0 <= max_restart <= 18446744073709551615)
            and (state is UNSET or _type(state) is str and state in {'disabled', 'enabled', 'ignored', 'started', 'stopped'})
            and (type is UNSET or _type(type) is str and type in {'ct', 'vm'})
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(sid, comment, failback, group, max_relocate, max_restart, state, type),
            )
            if done is not None:
                return done
        return _slow(
            {'sid': sid, 'comment': comment, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, 'state': state, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_delete(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('sid', 'purge')

    def emit(
        *,
        sid: Any = UNSET,
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
            and _type(sid) is str and _len(sid) <= 4096
            and (purge is UNSET or _type(purge) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(sid, purge),
            )
            if done is not None:
                return done
        return _slow(
            {'sid': sid, 'purge': purge, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_update(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('sid', 'comment', 'delete', 'digest', 'failback', 'group', 'max_relocate', 'max_restart', 'state')
    _p0 = direct(_P0)

    def emit(
        *,
        sid: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        failback: Any = UNSET,
        group: Any = UNSET,
        max_relocate: Any = UNSET,
        max_restart: Any = UNSET,
        state: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(sid) is str and _len(sid) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (failback is UNSET or _type(failback) is bool)
            and (group is UNSET or _type(group) is str and _len(group) <= 4096 and _p0(group) is not None)
            and (max_relocate is UNSET or _type(max_relocate) is int and 0 <= max_relocate <= 18446744073709551615)
            and (max_restart is UNSET or _type(max_restart) is int and 0 <= max_restart <= 18446744073709551615)
            and (state is UNSET or _type(state) is str and state in {'disabled', 'enabled', 'ignored', 'started', 'stopped'})
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(sid, comment, delete, digest, failback, group, max_relocate, max_restart, state),
            )
            if done is not None:
                return done
        return _slow(
            {'sid': sid, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, 'state': state, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_MIGRATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'sid')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        sid: Any = UNSET,
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
            and _type(sid) is str and _len(sid) <= 4096
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(node, sid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'sid': sid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_relocate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_RELOCATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'sid')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        sid: Any = UNSET,
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
            and _type(sid) is str and _len(sid) <= 4096
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(node, sid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'sid': sid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_start(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('sid', 'state', 'comment', 'delete', 'digest', 'failback', 'group', 'max_relocate', 'max_restart')
    _p0 = direct(_P0)

    def emit(
        *,
        sid: Any = UNSET,
        state: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        failback: Any = UNSET,
        group: Any = UNSET,
        max_relocate: Any = UNSET,
        max_restart: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(sid) is str and _len(sid) <= 4096
            and _type(state) is str and state in {'disabled', 'enabled', 'ignored', 'started', 'stopped'}
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (failback is UNSET or _type(failback) is bool)
            and (group is UNSET or _type(group) is str and _len(group) <= 4096 and _p0(group) is not None)
            and (max_relocate is UNSET or _type(max_relocate) is int and 0 <= max_relocate <= 18446744073709551615)
            and (max_restart is UNSET or _type(max_restart) is int and 0 <= max_restart <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(sid, state, comment, delete, digest, failback, group, max_relocate, max_restart),
            )
            if done is not None:
                return done
        return _slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_stop(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('sid', 'state', 'comment', 'delete', 'digest', 'failback', 'group', 'max_relocate', 'max_restart')
    _p0 = direct(_P0)

    def emit(
        *,
        sid: Any = UNSET,
        state: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        failback: Any = UNSET,
        group: Any = UNSET,
        max_relocate: Any = UNSET,
        max_restart: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(sid) is str and _len(sid) <= 4096
            and _type(state) is str and state in {'disabled', 'enabled', 'ignored', 'started', 'stopped'}
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (failback is UNSET or _type(failback) is bool)
            and (group is UNSET or _type(group) is str and _len(group) <= 4096 and _p0(group) is not None)
            and (max_relocate is UNSET or _type(max_relocate) is int and 0 <= max_relocate <= 18446744073709551615)
            and (max_restart is UNSET or _type(max_restart) is int and 0 <= max_restart <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(sid, state, comment, delete, digest, failback, group, max_relocate, max_restart),
            )
            if done is not None:
                return done
        return _slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_disable(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('sid', 'state', 'comment', 'delete', 'digest', 'failback', 'group', 'max_relocate', 'max_restart')
    _p0 = direct(_P0)

    def emit(
        *,
        sid: Any = UNSET,
        state: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        failback: Any = UNSET,
        group: Any = UNSET,
        max_relocate: Any = UNSET,
        max_restart: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(sid) is str and _len(sid) <= 4096
            and _type(state) is str and state in {'disabled', 'enabled', 'ignored', 'started', 'stopped'}
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (failback is UNSET or _type(failback) is bool)
            and (group is UNSET or _type(group) is str and _len(group) <= 4096 and _p0(group) is not None)
            and (max_relocate is UNSET or _type(max_relocate) is int and 0 <= max_relocate <= 18446744073709551615)
            and (max_restart is UNSET or _type(max_restart) is int and 0 <= max_restart <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(sid, state, comment, delete, digest, failback, group, max_relocate, max_restart),
            )
            if done is not None:
                return done
        return _slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_ignore(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_IGNORE."""
    _slow = point.slow
    _put = point.put
    _made = fields('sid', 'state', 'comment', 'delete', 'digest', 'failback', 'group', 'max_relocate', 'max_restart')
    _p0 = direct(_P0)

    def emit(
        *,
        sid: Any = UNSET,
        state: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        failback: Any = UNSET,
        group: Any = UNSET,
        max_relocate: Any = UNSET,
        max_restart: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(sid) is str and _len(sid) <= 4096
            and _type(state) is str and state in {'disabled', 'enabled', 'ignored', 'started', 'stopped'}
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (failback is UNSET or _type(failback) is bool)
            and (group is UNSET or _type(group) is str and _len(group) <= 4096 and _p0(group) is not None)
            and (max_relocate is UNSET or _type(max_relocate) is int and 0 <= max_relocate <= 18446744073709551615)
            and (max_restart is UNSET or _type(max_restart) is int and 0 <= max_restart <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/ha/resources/{sid}' if object_id is None else object_id,
                _made(sid, state, comment, delete, digest, failback, group, max_relocate, max_restart),
            )
            if done is not None:
                return done
        return _slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_group_create(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GROUP_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'nodes', 'comment', 'nofailback', 'restricted', 'type')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        nodes: Any = UNSET,
        comment: Any = UNSET,
        nofailback: Any = UNSET,
        restricted: Any = UNSET,
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
            and _type(group) is str and _len(group) <= 4096 and _p0(group) is not None
            and _type(nodes) is str and _len(nodes) <= 4096
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (nofailback is UNSET or _type(nofailback) is bool)
            and (restricted is UNSET or _type(restricted) is bool)
            and (type is UNSET or _type(type) is str and type in {'group'})
        ):
            done = _put(
                status, subject, f'/cluster/ha/groups/{group}' if object_id is None else object_id,
                _made(group, nodes, comment, nofailback, restricted, type),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'nodes': nodes, 'comment': comment, 'nofailback': nofailback, 'restricted': restricted, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_group_delete(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GROUP_DELETE."""
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
            and _type(group) is str and _len(group) <= 4096 and _p0(group) is not None
        ):
            done = _put(
                status, subject, f'/cluster/ha/groups/{group}' if object_id is None else object_id,
                _made(group),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_group_update(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GROUP_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('group', 'comment', 'delete', 'digest', 'nodes', 'nofailback', 'restricted')
    _p0 = direct(_P0)

    def emit(
        *,
        group: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        nodes: Any = UNSET,
        nofailback: Any = UNSET,
        restricted: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(group) is str and _len(group) <= 4096 and _p0(group) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (nodes is UNSET or _type(nodes) is str and _len(nodes) <= 4096)
            and (nofailback is UNSET or _type(nofailback) is bool)
            and (restricted is UNSET or _type(restricted) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/ha/groups/{group}' if object_id is None else object_id,
                _made(group, comment, delete, digest, nodes, nofailback, restricted),
            )
            if done is not None:
                return done
        return _slow(
            {'group': group, 'comment': comment, 'delete': delete, 'digest': digest, 'nodes': nodes, 'nofailback': nofailback, 'restricted': restricted, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_rule_create(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RULE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('resources', 'rule', 'type', 'affinity', 'comment', 'disable', 'nodes', 'strict')
    _p0 = direct(_P0)

    def emit(
        *,
        resources: Any = UNSET,
        rule: Any = UNSET,
        type: Any = UNSET,
        affinity: Any = UNSET,
        comment: Any = UNSET,
        disable: Any = UNSET,
        nodes: Any = UNSET,
        strict: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(resources) is str and _len(resources) <= 4096
            and _type(rule) is str and _len(rule) <= 4096 and _p0(rule) is not None
            and _type(type) is str and type in {'node-affinity', 'resource-affinity'}
            and (affinity is UNSET or _type(affinity) is str and affinity in {'negative', 'positive'})
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
            and (nodes is UNSET or _type(nodes) is str and _len(nodes) <= 4096)
            and (strict is UNSET or _type(strict) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/ha/rules/{rule}' if object_id is None else object_id,
                _made(resources, rule, type, affinity, comment, disable, nodes, strict),
            )
            if done is not None:
                return done
        return _slow(
            {'resources': resources, 'rule': rule, 'type': type, 'affinity': affinity, 'comment': comment, 'disable': disable, 'nodes': nodes, 'strict': strict, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_rule_delete(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RULE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('rule')
    _p0 = direct(_P0)

    def emit(
        *,
        rule: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(rule) is str and _len(rule) <= 4096 and _p0(rule) is not None
        ):
            done = _put(
                status, subject, f'/cluster/ha/rules/{rule}' if object_id is None else object_id,
                _made(rule),
            )
            if done is not None:
                return done
        return _slow(
            {'rule': rule, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_rule_update(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RULE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('rule', 'type', 'affinity', 'comment', 'delete', 'digest', 'disable', 'nodes', 'resources', 'strict')
    _p0 = direct(_P0)

    def emit(
        *,
        rule: Any = UNSET,
        type: Any = UNSET,
        affinity: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        nodes: Any = UNSET,
        resources: Any = UNSET,
        strict: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(rule) is str and _len(rule) <= 4096 and _p0(rule) is not None
            and _type(type) is str and type in {'node-affinity', 'resource-affinity'}
            and (affinity is UNSET or _type(affinity) is str and affinity in {'negative', 'positive'})
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and (nodes is UNSET or _type(nodes) is str and _len(nodes) <= 4096)
            and (resources is UNSET or _type(resources) is str and _len(resources) <= 4096)
            and (strict is UNSET or _type(strict) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/ha/rules/{rule}' if object_id is None else object_id,
                _made(rule, type, affinity, comment, delete, digest, disable, nodes, resources, strict),
            )
            if done is not None:
                return done
        return _slow(
            {'rule': rule, 'type': type, 'affinity': affinity, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'nodes': nodes, 'resources': resources, 'strict': strict, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_manager_disarm(point: Point) -> Callable[..., bool]:
    """The audit point of HA_MANAGER_DISARM."""
    _slow = point.slow
    _put = point.put
    _made = fields('resource-mode')

    def emit(
        *,
        resource_mode: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(resource_mode) is str and resource_mode in {'freeze', 'ignore'}
        ):
            done = _put(
                status, subject, f'/cluster/ha' if object_id is None else object_id,
                _made(resource_mode),
            )
            if done is not None:
                return done
        return _slow(
            {'resource-mode': resource_mode, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_manager_arm(point: Point) -> Callable[..., bool]:
    """The audit point of HA_MANAGER_ARM."""
    _slow = point.slow
    _put = point.put
    _made = fields()

    def emit(
        *,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
        ):
            done = _put(
                status, subject, f'/cluster/ha' if object_id is None else object_id,
                _made(),
            )
            if done is not None:
                return done
        return _slow(
            {**more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_fence(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_FENCE."""
    _slow = point.slow
    _put = point.put
    _made = fields('target')
    _p1 = direct(_P1)

    def emit(
        *,
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
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
        ):
            done = _put(
                status, subject, f'/cluster/ha/nodes/{target}' if object_id is None else object_id,
                _made(target),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_recover(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_RECOVER."""
    _slow = point.slow
    _put = point.put
    _made = fields('target')
    _p1 = direct(_P1)

    def emit(
        *,
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
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
        ):
            done = _put(
                status, subject, f'/cluster/ha/nodes/{target}' if object_id is None else object_id,
                _made(target),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_enter_maintenance(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_ENTER_MAINTENANCE."""
    _slow = point.slow
    _put = point.put
    _made = fields('target', 'request')
    _p1 = direct(_P1)

    def emit(
        *,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/cluster/ha/nodes/{target}' if object_id is None else object_id,
                _made(target, request),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_leave_maintenance(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_LEAVE_MAINTENANCE."""
    _slow = point.slow
    _put = point.put
    _made = fields('target', 'request')
    _p1 = direct(_P1)

    def emit(
        *,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/cluster/ha/nodes/{target}' if object_id is None else object_id,
                _made(target, request),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_start(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('vmid', 'node', 'request')
    _p1 = direct(_P1)

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(vmid, node, request),
            )
            if done is not None:
                return done
        return _slow(
            {'vmid': vmid, 'node': node, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_stop(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('vmid', 'node', 'request')
    _p1 = direct(_P1)

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(vmid, node, request),
            )
            if done is not None:
                return done
        return _slow(
            {'vmid': vmid, 'node': node, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_MIGRATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vmid', 'node', 'target', 'request')
    _p1 = direct(_P1)

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(vmid, node, target, request),
            )
            if done is not None:
                return done
        return _slow(
            {'vmid': vmid, 'node': node, 'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_relocate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_RELOCATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('vmid', 'node', 'target', 'request')
    _p1 = direct(_P1)

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(target) is str and _len(target) <= 63 and _p1(target) is not None
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(vmid, node, target, request),
            )
            if done is not None:
                return done
        return _slow(
            {'vmid': vmid, 'node': node, 'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_recover(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_RECOVER."""
    _slow = point.slow
    _put = point.put
    _made = fields('vmid', 'node', 'target')
    _p1 = direct(_P1)

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (target is UNSET or _type(target) is str and _len(target) <= 63 and _p1(target) is not None)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(vmid, node, target),
            )
            if done is not None:
                return done
        return _slow(
            {'vmid': vmid, 'node': node, 'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_fail(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_FAIL."""
    _slow = point.slow
    _put = point.put
    _made = fields('vmid', 'node', 'request')
    _p1 = direct(_P1)

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        request: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (request is UNSET or _type(request) is str and _len(request) <= 128)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(vmid, node, request),
            )
            if done is not None:
                return done
        return _slow(
            {'vmid': vmid, 'node': node, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.HA_RESOURCE_CREATE.id: point_ha_resource_create,
    events.HA_RESOURCE_DELETE.id: point_ha_resource_delete,
    events.HA_RESOURCE_UPDATE.id: point_ha_resource_update,
    events.HA_RESOURCE_MIGRATE.id: point_ha_resource_migrate,
    events.HA_RESOURCE_RELOCATE.id: point_ha_resource_relocate,
    events.HA_RESOURCE_START.id: point_ha_resource_start,
    events.HA_RESOURCE_STOP.id: point_ha_resource_stop,
    events.HA_RESOURCE_DISABLE.id: point_ha_resource_disable,
    events.HA_RESOURCE_IGNORE.id: point_ha_resource_ignore,
    events.HA_GROUP_CREATE.id: point_ha_group_create,
    events.HA_GROUP_DELETE.id: point_ha_group_delete,
    events.HA_GROUP_UPDATE.id: point_ha_group_update,
    events.HA_RULE_CREATE.id: point_ha_rule_create,
    events.HA_RULE_DELETE.id: point_ha_rule_delete,
    events.HA_RULE_UPDATE.id: point_ha_rule_update,
    events.HA_MANAGER_DISARM.id: point_ha_manager_disarm,
    events.HA_MANAGER_ARM.id: point_ha_manager_arm,
    events.HA_NODE_FENCE.id: point_ha_node_fence,
    events.HA_NODE_RECOVER.id: point_ha_node_recover,
    events.HA_NODE_ENTER_MAINTENANCE.id: point_ha_node_enter_maintenance,
    events.HA_NODE_LEAVE_MAINTENANCE.id: point_ha_node_leave_maintenance,
    events.HA_GUEST_START.id: point_ha_guest_start,
    events.HA_GUEST_STOP.id: point_ha_guest_stop,
    events.HA_GUEST_MIGRATE.id: point_ha_guest_migrate,
    events.HA_GUEST_RELOCATE.id: point_ha_guest_relocate,
    events.HA_GUEST_RECOVER.id: point_ha_guest_recover,
    events.HA_GUEST_FAIL.id: point_ha_guest_fail,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.HA_RESOURCE_CREATE.id: validate_ha_resource_create,
    events.HA_RESOURCE_DELETE.id: validate_ha_resource_delete,
    events.HA_RESOURCE_UPDATE.id: validate_ha_resource_update,
    events.HA_RESOURCE_MIGRATE.id: validate_ha_resource_migrate,
    events.HA_RESOURCE_RELOCATE.id: validate_ha_resource_relocate,
    events.HA_RESOURCE_START.id: validate_ha_resource_start,
    events.HA_RESOURCE_STOP.id: validate_ha_resource_stop,
    events.HA_RESOURCE_DISABLE.id: validate_ha_resource_disable,
    events.HA_RESOURCE_IGNORE.id: validate_ha_resource_ignore,
    events.HA_GROUP_CREATE.id: validate_ha_group_create,
    events.HA_GROUP_DELETE.id: validate_ha_group_delete,
    events.HA_GROUP_UPDATE.id: validate_ha_group_update,
    events.HA_RULE_CREATE.id: validate_ha_rule_create,
    events.HA_RULE_DELETE.id: validate_ha_rule_delete,
    events.HA_RULE_UPDATE.id: validate_ha_rule_update,
    events.HA_MANAGER_DISARM.id: validate_ha_manager_disarm,
    events.HA_MANAGER_ARM.id: validate_ha_manager_arm,
    events.HA_NODE_FENCE.id: validate_ha_node_fence,
    events.HA_NODE_RECOVER.id: validate_ha_node_recover,
    events.HA_NODE_ENTER_MAINTENANCE.id: validate_ha_node_enter_maintenance,
    events.HA_NODE_LEAVE_MAINTENANCE.id: validate_ha_node_leave_maintenance,
    events.HA_GUEST_START.id: validate_ha_guest_start,
    events.HA_GUEST_STOP.id: validate_ha_guest_stop,
    events.HA_GUEST_MIGRATE.id: validate_ha_guest_migrate,
    events.HA_GUEST_RELOCATE.id: validate_ha_guest_relocate,
    events.HA_GUEST_RECOVER.id: validate_ha_guest_recover,
    events.HA_GUEST_FAIL.id: validate_ha_guest_fail,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.HA_RESOURCE_CREATE.id: _HA_RESOURCE_CREATE,
    events.HA_RESOURCE_DELETE.id: _HA_RESOURCE_DELETE,
    events.HA_RESOURCE_UPDATE.id: _HA_RESOURCE_UPDATE,
    events.HA_RESOURCE_MIGRATE.id: _HA_RESOURCE_MIGRATE,
    events.HA_RESOURCE_RELOCATE.id: _HA_RESOURCE_RELOCATE,
    events.HA_RESOURCE_START.id: _HA_RESOURCE_START,
    events.HA_RESOURCE_STOP.id: _HA_RESOURCE_STOP,
    events.HA_RESOURCE_DISABLE.id: _HA_RESOURCE_DISABLE,
    events.HA_RESOURCE_IGNORE.id: _HA_RESOURCE_IGNORE,
    events.HA_GROUP_CREATE.id: _HA_GROUP_CREATE,
    events.HA_GROUP_DELETE.id: _HA_GROUP_DELETE,
    events.HA_GROUP_UPDATE.id: _HA_GROUP_UPDATE,
    events.HA_RULE_CREATE.id: _HA_RULE_CREATE,
    events.HA_RULE_DELETE.id: _HA_RULE_DELETE,
    events.HA_RULE_UPDATE.id: _HA_RULE_UPDATE,
    events.HA_MANAGER_DISARM.id: _HA_MANAGER_DISARM,
    events.HA_MANAGER_ARM.id: _HA_MANAGER_ARM,
    events.HA_NODE_FENCE.id: _HA_NODE_FENCE,
    events.HA_NODE_RECOVER.id: _HA_NODE_RECOVER,
    events.HA_NODE_ENTER_MAINTENANCE.id: _HA_NODE_ENTER_MAINTENANCE,
    events.HA_NODE_LEAVE_MAINTENANCE.id: _HA_NODE_LEAVE_MAINTENANCE,
    events.HA_GUEST_START.id: _HA_GUEST_START,
    events.HA_GUEST_STOP.id: _HA_GUEST_STOP,
    events.HA_GUEST_MIGRATE.id: _HA_GUEST_MIGRATE,
    events.HA_GUEST_RELOCATE.id: _HA_GUEST_RELOCATE,
    events.HA_GUEST_RECOVER.id: _HA_GUEST_RECOVER,
    events.HA_GUEST_FAIL.id: _HA_GUEST_FAIL,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.HA_RESOURCE_CREATE.id: redact_ha_resource_create,
    events.HA_RESOURCE_DELETE.id: redact_ha_resource_delete,
    events.HA_RESOURCE_UPDATE.id: redact_ha_resource_update,
    events.HA_RESOURCE_MIGRATE.id: redact_ha_resource_migrate,
    events.HA_RESOURCE_RELOCATE.id: redact_ha_resource_relocate,
    events.HA_RESOURCE_START.id: redact_ha_resource_start,
    events.HA_RESOURCE_STOP.id: redact_ha_resource_stop,
    events.HA_RESOURCE_DISABLE.id: redact_ha_resource_disable,
    events.HA_RESOURCE_IGNORE.id: redact_ha_resource_ignore,
    events.HA_GROUP_CREATE.id: redact_ha_group_create,
    events.HA_GROUP_DELETE.id: redact_ha_group_delete,
    events.HA_GROUP_UPDATE.id: redact_ha_group_update,
    events.HA_RULE_CREATE.id: redact_ha_rule_create,
    events.HA_RULE_DELETE.id: redact_ha_rule_delete,
    events.HA_RULE_UPDATE.id: redact_ha_rule_update,
    events.HA_MANAGER_DISARM.id: redact_ha_manager_disarm,
    events.HA_MANAGER_ARM.id: redact_ha_manager_arm,
    events.HA_NODE_FENCE.id: redact_ha_node_fence,
    events.HA_NODE_RECOVER.id: redact_ha_node_recover,
    events.HA_NODE_ENTER_MAINTENANCE.id: redact_ha_node_enter_maintenance,
    events.HA_NODE_LEAVE_MAINTENANCE.id: redact_ha_node_leave_maintenance,
    events.HA_GUEST_START.id: redact_ha_guest_start,
    events.HA_GUEST_STOP.id: redact_ha_guest_stop,
    events.HA_GUEST_MIGRATE.id: redact_ha_guest_migrate,
    events.HA_GUEST_RELOCATE.id: redact_ha_guest_relocate,
    events.HA_GUEST_RECOVER.id: redact_ha_guest_recover,
    events.HA_GUEST_FAIL.id: redact_ha_guest_fail,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.HA_RESOURCE_CREATE.id: _HA_RESOURCE_CREATE_RULES,
    events.HA_RESOURCE_DELETE.id: _HA_RESOURCE_DELETE_RULES,
    events.HA_RESOURCE_UPDATE.id: _HA_RESOURCE_UPDATE_RULES,
    events.HA_RESOURCE_MIGRATE.id: _HA_RESOURCE_MIGRATE_RULES,
    events.HA_RESOURCE_RELOCATE.id: _HA_RESOURCE_RELOCATE_RULES,
    events.HA_RESOURCE_START.id: _HA_RESOURCE_START_RULES,
    events.HA_RESOURCE_STOP.id: _HA_RESOURCE_STOP_RULES,
    events.HA_RESOURCE_DISABLE.id: _HA_RESOURCE_DISABLE_RULES,
    events.HA_RESOURCE_IGNORE.id: _HA_RESOURCE_IGNORE_RULES,
    events.HA_GROUP_CREATE.id: _HA_GROUP_CREATE_RULES,
    events.HA_GROUP_DELETE.id: _HA_GROUP_DELETE_RULES,
    events.HA_GROUP_UPDATE.id: _HA_GROUP_UPDATE_RULES,
    events.HA_RULE_CREATE.id: _HA_RULE_CREATE_RULES,
    events.HA_RULE_DELETE.id: _HA_RULE_DELETE_RULES,
    events.HA_RULE_UPDATE.id: _HA_RULE_UPDATE_RULES,
    events.HA_MANAGER_DISARM.id: _HA_MANAGER_DISARM_RULES,
    events.HA_MANAGER_ARM.id: _HA_MANAGER_ARM_RULES,
    events.HA_NODE_FENCE.id: _HA_NODE_FENCE_RULES,
    events.HA_NODE_RECOVER.id: _HA_NODE_RECOVER_RULES,
    events.HA_NODE_ENTER_MAINTENANCE.id: _HA_NODE_ENTER_MAINTENANCE_RULES,
    events.HA_NODE_LEAVE_MAINTENANCE.id: _HA_NODE_LEAVE_MAINTENANCE_RULES,
    events.HA_GUEST_START.id: _HA_GUEST_START_RULES,
    events.HA_GUEST_STOP.id: _HA_GUEST_STOP_RULES,
    events.HA_GUEST_MIGRATE.id: _HA_GUEST_MIGRATE_RULES,
    events.HA_GUEST_RELOCATE.id: _HA_GUEST_RELOCATE_RULES,
    events.HA_GUEST_RECOVER.id: _HA_GUEST_RECOVER_RULES,
    events.HA_GUEST_FAIL.id: _HA_GUEST_FAIL_RULES,
}
