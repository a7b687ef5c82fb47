"""The events of the area 'ha': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, validate
from auditlex.redaction import KEEP, NO_KEY, Redactor, Separated, redact
from auditlex.points import Point, UNSET
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P1: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_comment(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_configid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


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
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P1(v) is not None


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
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(sid) and len(sid) <= 4096 and (comment is UNSET or _is_comment(comment)) and (failback is UNSET or _is_flag(failback)) and (group is UNSET or _is_configid(group) and len(group) <= 4096) and (max_relocate is UNSET or _is_ha_resource_max_relocate(max_relocate)) and (max_restart is UNSET or _is_ha_resource_max_relocate(max_restart)) and (state is UNSET or _is_ha_resource_state(state)) and (type is UNSET or _is_ha_resource_type(type)):
            params: dict[str, object] = {'sid': sid, }
            if comment is not UNSET:
                params['comment'] = comment
            if failback is not UNSET:
                params['failback'] = failback
            if group is not UNSET:
                params['group'] = group
            if max_relocate is not UNSET:
                params['max_relocate'] = max_relocate
            if max_restart is not UNSET:
                params['max_restart'] = max_restart
            if state is not UNSET:
                params['state'] = state
            if type is not UNSET:
                params['type'] = type
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'sid': sid, 'comment': comment, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, 'state': state, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_delete(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        sid: Any = UNSET,
        purge: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(sid) and len(sid) <= 4096 and (purge is UNSET or _is_flag(purge)):
            params: dict[str, object] = {'sid': sid, }
            if purge is not UNSET:
                params['purge'] = purge
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'sid': sid, 'purge': purge, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_update(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_UPDATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(sid) and len(sid) <= 4096 and (comment is UNSET or _is_comment(comment)) and (delete is UNSET or _is_comment(delete)) and (digest is UNSET or _is_digest(digest)) and (failback is UNSET or _is_flag(failback)) and (group is UNSET or _is_configid(group) and len(group) <= 4096) and (max_relocate is UNSET or _is_ha_resource_max_relocate(max_relocate)) and (max_restart is UNSET or _is_ha_resource_max_relocate(max_restart)) and (state is UNSET or _is_ha_resource_state(state)):
            params: dict[str, object] = {'sid': sid, }
            if comment is not UNSET:
                params['comment'] = comment
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if failback is not UNSET:
                params['failback'] = failback
            if group is not UNSET:
                params['group'] = group
            if max_relocate is not UNSET:
                params['max_relocate'] = max_relocate
            if max_restart is not UNSET:
                params['max_restart'] = max_restart
            if state is not UNSET:
                params['state'] = state
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'sid': sid, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, 'state': state, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_MIGRATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        sid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_ha_resource_sid(sid) and len(sid) <= 4096:
            params: dict[str, object] = {'node': node, 'sid': sid, }
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'sid': sid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_relocate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_RELOCATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        sid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_ha_resource_sid(sid) and len(sid) <= 4096:
            params: dict[str, object] = {'node': node, 'sid': sid, }
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'sid': sid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_start(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_START."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(sid) and len(sid) <= 4096 and _is_ha_resource_state(state) and (comment is UNSET or _is_comment(comment)) and (delete is UNSET or _is_comment(delete)) and (digest is UNSET or _is_digest(digest)) and (failback is UNSET or _is_flag(failback)) and (group is UNSET or _is_configid(group) and len(group) <= 4096) and (max_relocate is UNSET or _is_ha_resource_max_relocate(max_relocate)) and (max_restart is UNSET or _is_ha_resource_max_relocate(max_restart)):
            params: dict[str, object] = {'sid': sid, 'state': state, }
            if comment is not UNSET:
                params['comment'] = comment
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if failback is not UNSET:
                params['failback'] = failback
            if group is not UNSET:
                params['group'] = group
            if max_relocate is not UNSET:
                params['max_relocate'] = max_relocate
            if max_restart is not UNSET:
                params['max_restart'] = max_restart
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_stop(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_STOP."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(sid) and len(sid) <= 4096 and _is_ha_resource_state(state) and (comment is UNSET or _is_comment(comment)) and (delete is UNSET or _is_comment(delete)) and (digest is UNSET or _is_digest(digest)) and (failback is UNSET or _is_flag(failback)) and (group is UNSET or _is_configid(group) and len(group) <= 4096) and (max_relocate is UNSET or _is_ha_resource_max_relocate(max_relocate)) and (max_restart is UNSET or _is_ha_resource_max_relocate(max_restart)):
            params: dict[str, object] = {'sid': sid, 'state': state, }
            if comment is not UNSET:
                params['comment'] = comment
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if failback is not UNSET:
                params['failback'] = failback
            if group is not UNSET:
                params['group'] = group
            if max_relocate is not UNSET:
                params['max_relocate'] = max_relocate
            if max_restart is not UNSET:
                params['max_restart'] = max_restart
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_disable(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_DISABLE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(sid) and len(sid) <= 4096 and _is_ha_resource_state(state) and (comment is UNSET or _is_comment(comment)) and (delete is UNSET or _is_comment(delete)) and (digest is UNSET or _is_digest(digest)) and (failback is UNSET or _is_flag(failback)) and (group is UNSET or _is_configid(group) and len(group) <= 4096) and (max_relocate is UNSET or _is_ha_resource_max_relocate(max_relocate)) and (max_restart is UNSET or _is_ha_resource_max_relocate(max_restart)):
            params: dict[str, object] = {'sid': sid, 'state': state, }
            if comment is not UNSET:
                params['comment'] = comment
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if failback is not UNSET:
                params['failback'] = failback
            if group is not UNSET:
                params['group'] = group
            if max_relocate is not UNSET:
                params['max_relocate'] = max_relocate
            if max_restart is not UNSET:
                params['max_restart'] = max_restart
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_resource_ignore(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RESOURCE_IGNORE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(sid) and len(sid) <= 4096 and _is_ha_resource_state(state) and (comment is UNSET or _is_comment(comment)) and (delete is UNSET or _is_comment(delete)) and (digest is UNSET or _is_digest(digest)) and (failback is UNSET or _is_flag(failback)) and (group is UNSET or _is_configid(group) and len(group) <= 4096) and (max_relocate is UNSET or _is_ha_resource_max_relocate(max_relocate)) and (max_restart is UNSET or _is_ha_resource_max_relocate(max_restart)):
            params: dict[str, object] = {'sid': sid, 'state': state, }
            if comment is not UNSET:
                params['comment'] = comment
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if failback is not UNSET:
                params['failback'] = failback
            if group is not UNSET:
                params['group'] = group
            if max_relocate is not UNSET:
                params['max_relocate'] = max_relocate
            if max_restart is not UNSET:
                params['max_restart'] = max_restart
            if object_id is None:
                object_id = f'/cluster/ha/resources/{sid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'sid': sid, 'state': state, 'comment': comment, 'delete': delete, 'digest': digest, 'failback': failback, 'group': group, 'max_relocate': max_relocate, 'max_restart': max_restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_group_create(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GROUP_CREATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(group) and len(group) <= 4096 and _is_ha_resource_sid(nodes) and len(nodes) <= 4096 and (comment is UNSET or _is_comment(comment)) and (nofailback is UNSET or _is_flag(nofailback)) and (restricted is UNSET or _is_flag(restricted)) and (type is UNSET or _is_ha_group_type(type)):
            params: dict[str, object] = {'group': group, 'nodes': nodes, }
            if comment is not UNSET:
                params['comment'] = comment
            if nofailback is not UNSET:
                params['nofailback'] = nofailback
            if restricted is not UNSET:
                params['restricted'] = restricted
            if type is not UNSET:
                params['type'] = type
            if object_id is None:
                object_id = f'/cluster/ha/groups/{group}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'group': group, 'nodes': nodes, 'comment': comment, 'nofailback': nofailback, 'restricted': restricted, 'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_group_delete(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GROUP_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        group: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(group) and len(group) <= 4096:
            params: dict[str, object] = {'group': group, }
            if object_id is None:
                object_id = f'/cluster/ha/groups/{group}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'group': group, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_group_update(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GROUP_UPDATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(group) and len(group) <= 4096 and (comment is UNSET or _is_comment(comment)) and (delete is UNSET or _is_comment(delete)) and (digest is UNSET or _is_digest(digest)) and (nodes is UNSET or _is_ha_resource_sid(nodes) and len(nodes) <= 4096) and (nofailback is UNSET or _is_flag(nofailback)) and (restricted is UNSET or _is_flag(restricted)):
            params: dict[str, object] = {'group': group, }
            if comment is not UNSET:
                params['comment'] = comment
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if nodes is not UNSET:
                params['nodes'] = nodes
            if nofailback is not UNSET:
                params['nofailback'] = nofailback
            if restricted is not UNSET:
                params['restricted'] = restricted
            if object_id is None:
                object_id = f'/cluster/ha/groups/{group}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'group': group, 'comment': comment, 'delete': delete, 'digest': digest, 'nodes': nodes, 'nofailback': nofailback, 'restricted': restricted, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_rule_create(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RULE_CREATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_resource_sid(resources) and len(resources) <= 4096 and _is_configid(rule) and len(rule) <= 4096 and _is_ha_rule_type(type) and (affinity is UNSET or _is_ha_rule_affinity(affinity)) and (comment is UNSET or _is_comment(comment)) and (disable is UNSET or _is_flag(disable)) and (nodes is UNSET or _is_ha_resource_sid(nodes) and len(nodes) <= 4096) and (strict is UNSET or _is_flag(strict)):
            params: dict[str, object] = {'resources': resources, 'rule': rule, 'type': type, }
            if affinity is not UNSET:
                params['affinity'] = affinity
            if comment is not UNSET:
                params['comment'] = comment
            if disable is not UNSET:
                params['disable'] = disable
            if nodes is not UNSET:
                params['nodes'] = nodes
            if strict is not UNSET:
                params['strict'] = strict
            if object_id is None:
                object_id = f'/cluster/ha/rules/{rule}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'resources': resources, 'rule': rule, 'type': type, 'affinity': affinity, 'comment': comment, 'disable': disable, 'nodes': nodes, 'strict': strict, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_rule_delete(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RULE_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        rule: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(rule) and len(rule) <= 4096:
            params: dict[str, object] = {'rule': rule, }
            if object_id is None:
                object_id = f'/cluster/ha/rules/{rule}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'rule': rule, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_rule_update(point: Point) -> Callable[..., bool]:
    """The audit point of HA_RULE_UPDATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(rule) and len(rule) <= 4096 and _is_ha_rule_type(type) and (affinity is UNSET or _is_ha_rule_affinity(affinity)) and (comment is UNSET or _is_comment(comment)) and (delete is UNSET or _is_comment(delete)) and (digest is UNSET or _is_digest(digest)) and (disable is UNSET or _is_flag(disable)) and (nodes is UNSET or _is_ha_resource_sid(nodes) and len(nodes) <= 4096) and (resources is UNSET or _is_ha_resource_sid(resources) and len(resources) <= 4096) and (strict is UNSET or _is_flag(strict)):
            params: dict[str, object] = {'rule': rule, 'type': type, }
            if affinity is not UNSET:
                params['affinity'] = affinity
            if comment is not UNSET:
                params['comment'] = comment
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if disable is not UNSET:
                params['disable'] = disable
            if nodes is not UNSET:
                params['nodes'] = nodes
            if resources is not UNSET:
                params['resources'] = resources
            if strict is not UNSET:
                params['strict'] = strict
            if object_id is None:
                object_id = f'/cluster/ha/rules/{rule}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'rule': rule, 'type': type, 'affinity': affinity, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'nodes': nodes, 'resources': resources, 'strict': strict, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_manager_disarm(point: Point) -> Callable[..., bool]:
    """The audit point of HA_MANAGER_DISARM."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        resource_mode: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_ha_manager_resource_mode(resource_mode):
            params: dict[str, object] = {'resource-mode': resource_mode, }
            if object_id is None:
                object_id = f'/cluster/ha'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'resource-mode': resource_mode, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_manager_arm(point: Point) -> Callable[..., bool]:
    """The audit point of HA_MANAGER_ARM."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and True:
            params: dict[str, object] = {}
            if object_id is None:
                object_id = f'/cluster/ha'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {**more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_fence(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_FENCE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        target: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(target):
            params: dict[str, object] = {'target': target, }
            if object_id is None:
                object_id = f'/cluster/ha/nodes/{target}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_recover(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_RECOVER."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        target: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(target):
            params: dict[str, object] = {'target': target, }
            if object_id is None:
                object_id = f'/cluster/ha/nodes/{target}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_enter_maintenance(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_ENTER_MAINTENANCE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(target) and (request is UNSET or _is_ha_node_request(request)):
            params: dict[str, object] = {'target': target, }
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/cluster/ha/nodes/{target}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_node_leave_maintenance(point: Point) -> Callable[..., bool]:
    """The audit point of HA_NODE_LEAVE_MAINTENANCE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(target) and (request is UNSET or _is_ha_node_request(request)):
            params: dict[str, object] = {'target': target, }
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/cluster/ha/nodes/{target}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_start(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_START."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_vmid(vmid) and _is_node(node) and (request is UNSET or _is_ha_node_request(request)):
            params: dict[str, object] = {'vmid': vmid, 'node': node, }
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/vms/{vmid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'vmid': vmid, 'node': node, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_stop(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_STOP."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_vmid(vmid) and _is_node(node) and (request is UNSET or _is_ha_node_request(request)):
            params: dict[str, object] = {'vmid': vmid, 'node': node, }
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/vms/{vmid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'vmid': vmid, 'node': node, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_migrate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_MIGRATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_vmid(vmid) and _is_node(node) and _is_node(target) and (request is UNSET or _is_ha_node_request(request)):
            params: dict[str, object] = {'vmid': vmid, 'node': node, 'target': target, }
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/vms/{vmid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'vmid': vmid, 'node': node, 'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_relocate(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_RELOCATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        target: Any = UNSET,
        request: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_vmid(vmid) and _is_node(node) and _is_node(target) and (request is UNSET or _is_ha_node_request(request)):
            params: dict[str, object] = {'vmid': vmid, 'node': node, 'target': target, }
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/vms/{vmid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'vmid': vmid, 'node': node, 'target': target, 'request': request, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_recover(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_RECOVER."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        target: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_vmid(vmid) and _is_node(node) and (target is UNSET or _is_node(target)):
            params: dict[str, object] = {'vmid': vmid, 'node': node, }
            if target is not UNSET:
                params['target'] = target
            if object_id is None:
                object_id = f'/vms/{vmid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'vmid': vmid, 'node': node, 'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_ha_guest_fail(point: Point) -> Callable[..., bool]:
    """The audit point of HA_GUEST_FAIL."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        vmid: Any = UNSET,
        node: Any = UNSET,
        request: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_vmid(vmid) and _is_node(node) and (request is UNSET or _is_ha_node_request(request)):
            params: dict[str, object] = {'vmid': vmid, 'node': node, }
            if request is not UNSET:
                params['request'] = request
            if object_id is None:
                object_id = f'/vms/{vmid}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
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
