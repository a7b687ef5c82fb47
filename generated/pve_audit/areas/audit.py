"""The events of the area 'audit': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, is_number, validate
from auditlex.redaction import Items, KEEP, NO_KEY, Redactor, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

_P0: Final = fullmatch('[0-9]+\\.[0-9]+(?:\\.[0-9]+)?')
_P1: Final = fullmatch('[a-f0-9]{64}')
_P2: Final = fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z')
_P3: Final = fullmatch('/[^\\x00-\\x1F \\x7F]*')
_P4: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P5: Final = fullmatch('[A-Za-z0-9\\-_]{1,32}')


def _is_api_path(v: object) -> bool:
    return type(v) is str and len(v) <= 4096 and v[-1:] != '\n' and _P3(v) is not None


def _is_audit_event(v: object) -> bool:
    return type(v) is str and len(v) <= 200


def _is_audit_key_keyid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P5(v) is not None


def _is_audit_log_filter(v: object) -> bool:
    return type(v) is str and len(v) <= 1000


def _is_audit_log_format(v: object) -> bool:
    return type(v) is str and v in {'cef', 'csv', 'html', 'json', 'syslog'}


def _is_audit_log_nodes(v: object) -> bool:
    return is_array(v) and all(map(_is_node, v))


def _is_audit_policy_rules(v: object) -> bool:
    return is_array(v) and all(map(_is_audit_policy_rules_item, v))


def _is_audit_policy_rules_item(v: object) -> bool:
    return type(v) is str and len(v) <= 500


def _is_audit_record_fields(v: object) -> bool:
    return is_array(v) and all(map(_is_audit_record_fields_item, v))


def _is_audit_record_fields_item(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_clock_offset(v: object) -> bool:
    return is_number(v)


def _is_count(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_count_2(v: object) -> bool:
    return is_integer(v) and v >= 1


def _is_file(v: object) -> bool:
    return type(v) is str


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_http_method(v: object) -> bool:
    return type(v) is str and v in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P4(v) is not None


def _is_sha256(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P1(v) is not None


def _is_time(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and v[-1:] != '\n' and _P2(v) is not None


def _is_version(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and v[-1:] != '\n' and _P0(v) is not None


_AUDIT_START: Final = Spec(
    events.AUDIT_START,
    {'catalog': _is_version, 'policy': _is_sha256, },
    (),
)
_AUDIT_START_RULES: Final = Redactor(
    {'catalog': KEEP, 'policy': KEEP, },
)


def validate_audit_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit.start; nothing if it is sound."""
    return validate(record, _AUDIT_START)


def redact_audit_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit.start as they may be written."""
    return redact(params, _AUDIT_START_RULES, hasher)


_AUDIT_STOP: Final = Spec(
    events.AUDIT_STOP,
    {'records': _is_count, },
    (),
)
_AUDIT_STOP_RULES: Final = Redactor(
    {'records': KEEP, },
)


def validate_audit_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit.stop; nothing if it is sound."""
    return validate(record, _AUDIT_STOP)


def redact_audit_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit.stop as they may be written."""
    return redact(params, _AUDIT_STOP_RULES, hasher)


_AUDIT_CRASH: Final = Spec(
    events.AUDIT_CRASH,
    {'last': _is_time, },
    (),
)
_AUDIT_CRASH_RULES: Final = Redactor(
    {'last': KEEP, },
)


def validate_audit_crash(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit.crash; nothing if it is sound."""
    return validate(record, _AUDIT_CRASH)


def redact_audit_crash(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit.crash as they may be written."""
    return redact(params, _AUDIT_CRASH_RULES, hasher)


_AUDIT_RECOVER: Final = Spec(
    events.AUDIT_RECOVER,
    {'duration': _is_count, 'lost': _is_count, },
    ('duration', 'lost'),
)
_AUDIT_RECOVER_RULES: Final = Redactor(
    {'duration': KEEP, 'lost': KEEP, },
)


def validate_audit_recover(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit.recover; nothing if it is sound."""
    return validate(record, _AUDIT_RECOVER)


def redact_audit_recover(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit.recover as they may be written."""
    return redact(params, _AUDIT_RECOVER_RULES, hasher)


_AUDIT_REFUSE: Final = Spec(
    events.AUDIT_REFUSE,
    {'event': _is_audit_event, 'method': _is_http_method, 'path': _is_api_path, },
    ('event',),
)
_AUDIT_REFUSE_RULES: Final = Redactor(
    {'event': KEEP, 'method': KEEP, 'path': KEEP, },
)


def validate_audit_refuse(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit.refuse; nothing if it is sound."""
    return validate(record, _AUDIT_REFUSE)


def redact_audit_refuse(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit.refuse as they may be written."""
    return redact(params, _AUDIT_REFUSE_RULES, hasher)


_AUDIT_POLICY_UPDATE: Final = Spec(
    events.AUDIT_POLICY_UPDATE,
    {'policy': _is_sha256, 'previous': _is_sha256, },
    ('policy',),
    {},
    {'rules': _is_audit_policy_rules, 'fail-closed': _is_flag, 'keep-days': _is_count, },
    {},
)
_AUDIT_POLICY_UPDATE_RULES: Final = Redactor(
    {'policy': KEEP, 'previous': KEEP, },
)


def validate_audit_policy_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-policy.update; nothing if it is sound."""
    return validate(record, _AUDIT_POLICY_UPDATE)


def redact_audit_policy_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-policy.update as they may be written."""
    return redact(params, _AUDIT_POLICY_UPDATE_RULES, hasher)


_AUDIT_POLICY_LOAD: Final = Spec(
    events.AUDIT_POLICY_LOAD,
    {'policy': _is_sha256, 'previous': _is_sha256, },
    ('policy',),
)
_AUDIT_POLICY_LOAD_RULES: Final = Redactor(
    {'policy': KEEP, 'previous': KEEP, },
)


def validate_audit_policy_load(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-policy.load; nothing if it is sound."""
    return validate(record, _AUDIT_POLICY_LOAD)


def redact_audit_policy_load(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-policy.load as they may be written."""
    return redact(params, _AUDIT_POLICY_LOAD_RULES, hasher)


_AUDIT_POLICY_OVERRIDE: Final = Spec(
    events.AUDIT_POLICY_OVERRIDE,
    {'target': _is_node, 'policy': _is_sha256, 'previous': _is_sha256, },
    ('target', 'policy'),
    {},
    {'rules': _is_audit_policy_rules, 'fail-closed': _is_flag, 'keep-days': _is_count, },
    {},
)
_AUDIT_POLICY_OVERRIDE_RULES: Final = Redactor(
    {'target': KEEP, 'policy': KEEP, 'previous': KEEP, },
)


def validate_audit_policy_override(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-policy.override; nothing if it is sound."""
    return validate(record, _AUDIT_POLICY_OVERRIDE)


def redact_audit_policy_override(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-policy.override as they may be written."""
    return redact(params, _AUDIT_POLICY_OVERRIDE_RULES, hasher)


_AUDIT_POLICY_RESET: Final = Spec(
    events.AUDIT_POLICY_RESET,
    {'target': _is_node, },
    ('target',),
)
_AUDIT_POLICY_RESET_RULES: Final = Redactor(
    {'target': KEEP, },
)


def validate_audit_policy_reset(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-policy.reset; nothing if it is sound."""
    return validate(record, _AUDIT_POLICY_RESET)


def redact_audit_policy_reset(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-policy.reset as they may be written."""
    return redact(params, _AUDIT_POLICY_RESET_RULES, hasher)


_AUDIT_LOG_READ: Final = Spec(
    events.AUDIT_LOG_READ,
    {'filter': _is_audit_log_filter, 'from': _is_time, 'to': _is_time, 'nodes': _is_audit_log_nodes, 'records': _is_count, },
    (),
)
_AUDIT_LOG_READ_RULES: Final = Redactor(
    {'filter': KEEP, 'from': KEEP, 'to': KEEP, 'nodes': Items(KEEP), 'records': KEEP, },
)


def validate_audit_log_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.read; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_READ)


def redact_audit_log_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.read as they may be written."""
    return redact(params, _AUDIT_LOG_READ_RULES, hasher)


_AUDIT_LOG_EXPORT: Final = Spec(
    events.AUDIT_LOG_EXPORT,
    {'format': _is_audit_log_format, 'filter': _is_audit_log_filter, 'from': _is_time, 'to': _is_time, 'nodes': _is_audit_log_nodes, 'records': _is_count, },
    ('format',),
)
_AUDIT_LOG_EXPORT_RULES: Final = Redactor(
    {'format': KEEP, 'filter': KEEP, 'from': KEEP, 'to': KEEP, 'nodes': Items(KEEP), 'records': KEEP, },
)


def validate_audit_log_export(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.export; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_EXPORT)


def redact_audit_log_export(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.export as they may be written."""
    return redact(params, _AUDIT_LOG_EXPORT_RULES, hasher)


_AUDIT_LOG_CREATE: Final = Spec(
    events.AUDIT_LOG_CREATE,
    {'file': _is_file, },
    ('file',),
)
_AUDIT_LOG_CREATE_RULES: Final = Redactor(
    {'file': KEEP, },
)


def validate_audit_log_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.create; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_CREATE)


def redact_audit_log_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.create as they may be written."""
    return redact(params, _AUDIT_LOG_CREATE_RULES, hasher)


_AUDIT_LOG_ROTATE: Final = Spec(
    events.AUDIT_LOG_ROTATE,
    {'file': _is_file, 'records': _is_count, 'size': _is_count, 'oldest': _is_time, 'newest': _is_time, },
    ('file',),
)
_AUDIT_LOG_ROTATE_RULES: Final = Redactor(
    {'file': KEEP, 'records': KEEP, 'size': KEEP, 'oldest': KEEP, 'newest': KEEP, },
)


def validate_audit_log_rotate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.rotate; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_ROTATE)


def redact_audit_log_rotate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.rotate as they may be written."""
    return redact(params, _AUDIT_LOG_ROTATE_RULES, hasher)


_AUDIT_LOG_PRUNE: Final = Spec(
    events.AUDIT_LOG_PRUNE,
    {'files': _is_count, 'oldest': _is_time, 'newest': _is_time, },
    ('files',),
)
_AUDIT_LOG_PRUNE_RULES: Final = Redactor(
    {'files': KEEP, 'oldest': KEEP, 'newest': KEEP, },
)


def validate_audit_log_prune(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.prune; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_PRUNE)


def redact_audit_log_prune(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.prune as they may be written."""
    return redact(params, _AUDIT_LOG_PRUNE_RULES, hasher)


_AUDIT_LOG_WRITE: Final = Spec(
    events.AUDIT_LOG_WRITE,
    {'file': _is_file, },
    ('file',),
)
_AUDIT_LOG_WRITE_RULES: Final = Redactor(
    {'file': KEEP, },
)


def validate_audit_log_write(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.write; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_WRITE)


def redact_audit_log_write(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.write as they may be written."""
    return redact(params, _AUDIT_LOG_WRITE_RULES, hasher)


_AUDIT_LOG_LOSE: Final = Spec(
    events.AUDIT_LOG_LOSE,
    {'lost': _is_count_2, 'oldest': _is_time, 'newest': _is_time, },
    ('lost',),
)
_AUDIT_LOG_LOSE_RULES: Final = Redactor(
    {'lost': KEEP, 'oldest': KEEP, 'newest': KEEP, },
)


def validate_audit_log_lose(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.lose; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_LOSE)


def redact_audit_log_lose(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.lose as they may be written."""
    return redact(params, _AUDIT_LOG_LOSE_RULES, hasher)


_AUDIT_LOG_MISS: Final = Spec(
    events.AUDIT_LOG_MISS,
    {'file': _is_file, 'expected': _is_count, 'found': _is_count, 'missing': _is_count_2, },
    ('file', 'expected', 'found', 'missing'),
)
_AUDIT_LOG_MISS_RULES: Final = Redactor(
    {'file': KEEP, 'expected': KEEP, 'found': KEEP, 'missing': KEEP, },
)


def validate_audit_log_miss(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.miss; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_MISS)


def redact_audit_log_miss(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.miss as they may be written."""
    return redact(params, _AUDIT_LOG_MISS_RULES, hasher)


_AUDIT_LOG_VERIFY: Final = Spec(
    events.AUDIT_LOG_VERIFY,
    {'files': _is_count, 'records': _is_count, },
    ('files', 'records'),
)
_AUDIT_LOG_VERIFY_RULES: Final = Redactor(
    {'files': KEEP, 'records': KEEP, },
)


def validate_audit_log_verify(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.verify; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_VERIFY)


def redact_audit_log_verify(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.verify as they may be written."""
    return redact(params, _AUDIT_LOG_VERIFY_RULES, hasher)


_AUDIT_LOG_RUN_LOW: Final = Spec(
    events.AUDIT_LOG_RUN_LOW,
    {'file': _is_file, 'free': _is_count, },
    ('file', 'free'),
)
_AUDIT_LOG_RUN_LOW_RULES: Final = Redactor(
    {'file': KEEP, 'free': KEEP, },
)


def validate_audit_log_run_low(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-log.run-low; nothing if it is sound."""
    return validate(record, _AUDIT_LOG_RUN_LOW)


def redact_audit_log_run_low(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-log.run-low as they may be written."""
    return redact(params, _AUDIT_LOG_RUN_LOW_RULES, hasher)


_AUDIT_RECORD_REDACT: Final = Spec(
    events.AUDIT_RECORD_REDACT,
    {'event': _is_audit_event, 'fields': _is_audit_record_fields, },
    ('event', 'fields'),
)
_AUDIT_RECORD_REDACT_RULES: Final = Redactor(
    {'event': KEEP, 'fields': Items(KEEP), },
)


def validate_audit_record_redact(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-record.redact; nothing if it is sound."""
    return validate(record, _AUDIT_RECORD_REDACT)


def redact_audit_record_redact(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-record.redact as they may be written."""
    return redact(params, _AUDIT_RECORD_REDACT_RULES, hasher)


_AUDIT_RECORD_CLASSIFY: Final = Spec(
    events.AUDIT_RECORD_CLASSIFY,
    {'method': _is_http_method, 'path': _is_api_path, },
    ('method', 'path'),
)
_AUDIT_RECORD_CLASSIFY_RULES: Final = Redactor(
    {'method': KEEP, 'path': KEEP, },
)


def validate_audit_record_classify(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-record.classify; nothing if it is sound."""
    return validate(record, _AUDIT_RECORD_CLASSIFY)


def redact_audit_record_classify(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-record.classify as they may be written."""
    return redact(params, _AUDIT_RECORD_CLASSIFY_RULES, hasher)


_AUDIT_CATALOG_UPDATE: Final = Spec(
    events.AUDIT_CATALOG_UPDATE,
    {'catalog': _is_version, 'previous': _is_version, },
    ('catalog',),
)
_AUDIT_CATALOG_UPDATE_RULES: Final = Redactor(
    {'catalog': KEEP, 'previous': KEEP, },
)


def validate_audit_catalog_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-catalog.update; nothing if it is sound."""
    return validate(record, _AUDIT_CATALOG_UPDATE)


def redact_audit_catalog_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-catalog.update as they may be written."""
    return redact(params, _AUDIT_CATALOG_UPDATE_RULES, hasher)


_AUDIT_KEY_ROTATE: Final = Spec(
    events.AUDIT_KEY_ROTATE,
    {'keyid': _is_audit_key_keyid, },
    ('keyid',),
)
_AUDIT_KEY_ROTATE_RULES: Final = Redactor(
    {'keyid': KEEP, },
)


def validate_audit_key_rotate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.audit-key.rotate; nothing if it is sound."""
    return validate(record, _AUDIT_KEY_ROTATE)


def redact_audit_key_rotate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.audit-key.rotate as they may be written."""
    return redact(params, _AUDIT_KEY_ROTATE_RULES, hasher)


_CLOCK_STEP: Final = Spec(
    events.CLOCK_STEP,
    {'offset': _is_clock_offset, 'before': _is_time, },
    ('offset', 'before'),
)
_CLOCK_STEP_RULES: Final = Redactor(
    {'offset': KEEP, 'before': KEEP, },
)


def validate_clock_step(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.clock.step; nothing if it is sound."""
    return validate(record, _CLOCK_STEP)


def redact_clock_step(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.clock.step as they may be written."""
    return redact(params, _CLOCK_STEP_RULES, hasher)


VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.AUDIT_START.id: validate_audit_start,
    events.AUDIT_STOP.id: validate_audit_stop,
    events.AUDIT_CRASH.id: validate_audit_crash,
    events.AUDIT_RECOVER.id: validate_audit_recover,
    events.AUDIT_REFUSE.id: validate_audit_refuse,
    events.AUDIT_POLICY_UPDATE.id: validate_audit_policy_update,
    events.AUDIT_POLICY_LOAD.id: validate_audit_policy_load,
    events.AUDIT_POLICY_OVERRIDE.id: validate_audit_policy_override,
    events.AUDIT_POLICY_RESET.id: validate_audit_policy_reset,
    events.AUDIT_LOG_READ.id: validate_audit_log_read,
    events.AUDIT_LOG_EXPORT.id: validate_audit_log_export,
    events.AUDIT_LOG_CREATE.id: validate_audit_log_create,
    events.AUDIT_LOG_ROTATE.id: validate_audit_log_rotate,
    events.AUDIT_LOG_PRUNE.id: validate_audit_log_prune,
    events.AUDIT_LOG_WRITE.id: validate_audit_log_write,
    events.AUDIT_LOG_LOSE.id: validate_audit_log_lose,
    events.AUDIT_LOG_MISS.id: validate_audit_log_miss,
    events.AUDIT_LOG_VERIFY.id: validate_audit_log_verify,
    events.AUDIT_LOG_RUN_LOW.id: validate_audit_log_run_low,
    events.AUDIT_RECORD_REDACT.id: validate_audit_record_redact,
    events.AUDIT_RECORD_CLASSIFY.id: validate_audit_record_classify,
    events.AUDIT_CATALOG_UPDATE.id: validate_audit_catalog_update,
    events.AUDIT_KEY_ROTATE.id: validate_audit_key_rotate,
    events.CLOCK_STEP.id: validate_clock_step,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.AUDIT_START.id: redact_audit_start,
    events.AUDIT_STOP.id: redact_audit_stop,
    events.AUDIT_CRASH.id: redact_audit_crash,
    events.AUDIT_RECOVER.id: redact_audit_recover,
    events.AUDIT_REFUSE.id: redact_audit_refuse,
    events.AUDIT_POLICY_UPDATE.id: redact_audit_policy_update,
    events.AUDIT_POLICY_LOAD.id: redact_audit_policy_load,
    events.AUDIT_POLICY_OVERRIDE.id: redact_audit_policy_override,
    events.AUDIT_POLICY_RESET.id: redact_audit_policy_reset,
    events.AUDIT_LOG_READ.id: redact_audit_log_read,
    events.AUDIT_LOG_EXPORT.id: redact_audit_log_export,
    events.AUDIT_LOG_CREATE.id: redact_audit_log_create,
    events.AUDIT_LOG_ROTATE.id: redact_audit_log_rotate,
    events.AUDIT_LOG_PRUNE.id: redact_audit_log_prune,
    events.AUDIT_LOG_WRITE.id: redact_audit_log_write,
    events.AUDIT_LOG_LOSE.id: redact_audit_log_lose,
    events.AUDIT_LOG_MISS.id: redact_audit_log_miss,
    events.AUDIT_LOG_VERIFY.id: redact_audit_log_verify,
    events.AUDIT_LOG_RUN_LOW.id: redact_audit_log_run_low,
    events.AUDIT_RECORD_REDACT.id: redact_audit_record_redact,
    events.AUDIT_RECORD_CLASSIFY.id: redact_audit_record_classify,
    events.AUDIT_CATALOG_UPDATE.id: redact_audit_catalog_update,
    events.AUDIT_KEY_ROTATE.id: redact_audit_key_rotate,
    events.CLOCK_STEP.id: redact_clock_step,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.AUDIT_START.id: _AUDIT_START_RULES,
    events.AUDIT_STOP.id: _AUDIT_STOP_RULES,
    events.AUDIT_CRASH.id: _AUDIT_CRASH_RULES,
    events.AUDIT_RECOVER.id: _AUDIT_RECOVER_RULES,
    events.AUDIT_REFUSE.id: _AUDIT_REFUSE_RULES,
    events.AUDIT_POLICY_UPDATE.id: Redactor({'policy': KEEP, 'previous': KEEP, 'rules': Items(KEEP), 'fail-closed': KEEP, 'keep-days': KEEP, }, {}),
    events.AUDIT_POLICY_LOAD.id: _AUDIT_POLICY_LOAD_RULES,
    events.AUDIT_POLICY_OVERRIDE.id: Redactor({'target': KEEP, 'policy': KEEP, 'previous': KEEP, 'rules': Items(KEEP), 'fail-closed': KEEP, 'keep-days': KEEP, }, {}),
    events.AUDIT_POLICY_RESET.id: _AUDIT_POLICY_RESET_RULES,
    events.AUDIT_LOG_READ.id: _AUDIT_LOG_READ_RULES,
    events.AUDIT_LOG_EXPORT.id: _AUDIT_LOG_EXPORT_RULES,
    events.AUDIT_LOG_CREATE.id: _AUDIT_LOG_CREATE_RULES,
    events.AUDIT_LOG_ROTATE.id: _AUDIT_LOG_ROTATE_RULES,
    events.AUDIT_LOG_PRUNE.id: _AUDIT_LOG_PRUNE_RULES,
    events.AUDIT_LOG_WRITE.id: _AUDIT_LOG_WRITE_RULES,
    events.AUDIT_LOG_LOSE.id: _AUDIT_LOG_LOSE_RULES,
    events.AUDIT_LOG_MISS.id: _AUDIT_LOG_MISS_RULES,
    events.AUDIT_LOG_VERIFY.id: _AUDIT_LOG_VERIFY_RULES,
    events.AUDIT_LOG_RUN_LOW.id: _AUDIT_LOG_RUN_LOW_RULES,
    events.AUDIT_RECORD_REDACT.id: _AUDIT_RECORD_REDACT_RULES,
    events.AUDIT_RECORD_CLASSIFY.id: _AUDIT_RECORD_CLASSIFY_RULES,
    events.AUDIT_CATALOG_UPDATE.id: _AUDIT_CATALOG_UPDATE_RULES,
    events.AUDIT_KEY_ROTATE.id: _AUDIT_KEY_ROTATE_RULES,
    events.CLOCK_STEP.id: _CLOCK_STEP_RULES,
}
