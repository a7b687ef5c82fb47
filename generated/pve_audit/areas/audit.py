"""The events of the area 'audit': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, is_number, validate
from auditlex.redaction import Items, KEEP, NO_KEY, Redactor, redact
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

_P0: Final = fullmatch('[0-9]+\\.[0-9]+(?:\\.[0-9]+)?')
_P1: Final = fullmatch('[a-f0-9]{64}')
_P2: Final = fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z')
_P3: Final = fullmatch('/[^\\x00-\\x1F \\x7F]*')
_P4: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P5: Final = fullmatch('[A-Za-z0-9\\-_]{1,32}')


def _is_api_path(v: object) -> bool:
    return type(v) is str and len(v) <= 4096 and _P3(v) is not None


def _is_audit_event(v: object) -> bool:
    return type(v) is str and len(v) <= 200


def _is_audit_key_keyid(v: object) -> bool:
    return type(v) is str and _P5(v) is not None


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
    return type(v) is str and len(v) <= 63 and _P4(v) is not None


def _is_sha256(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_time(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and _P2(v) is not None


def _is_version(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and _P0(v) is not None


_AUDIT_START: Final = Spec(
    events.AUDIT_START,
    {'catalog': _is_version, 'policy': _is_sha256, },
    (),
    object_id='/audit',
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
    object_id='/audit',
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
    object_id='/audit',
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
    object_id='/audit',
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
    object_id='/audit',
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
    object_id='/audit/policy',
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
    object_id='/audit/policy',
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
    object_id='/audit/policy/{target}',
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
    object_id='/audit/policy/{target}',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/log',
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
    object_id='/audit/record',
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
    object_id='/audit/record',
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
    object_id='/audit/catalog',
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
    object_id='/audit/key',
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
    object_id='/clock',
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


def point_audit_start(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('catalog', 'policy')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        catalog: Any = UNSET,
        policy: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (catalog is UNSET or _type(catalog) is str and _len(catalog) <= 32 and _p0(catalog) is not None)
            and (policy is UNSET or _type(policy) is str and _len(policy) <= 4096 and _p1(policy) is not None)
        ):
            done = _put(
                status, subject, f'/audit' if object_id is None else object_id,
                _made(catalog, policy),
            )
            if done is not None:
                return done
        return _slow(
            {'catalog': catalog, 'policy': policy, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_stop(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('records')

    def emit(
        *,
        records: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (records is UNSET or _type(records) is int and 0 <= records <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/audit' if object_id is None else object_id,
                _made(records),
            )
            if done is not None:
                return done
        return _slow(
            {'records': records, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_crash(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_CRASH."""
    _slow = point.slow
    _put = point.put
    _made = fields('last')
    _p2 = direct(_P2)

    def emit(
        *,
        last: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (last is UNSET or _type(last) is str and _len(last) <= 32 and _p2(last) is not None)
        ):
            done = _put(
                status, subject, f'/audit' if object_id is None else object_id,
                _made(last),
            )
            if done is not None:
                return done
        return _slow(
            {'last': last, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_recover(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_RECOVER."""
    _slow = point.slow
    _put = point.put
    _made = fields('duration', 'lost')

    def emit(
        *,
        duration: Any = UNSET,
        lost: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(duration) is int and 0 <= duration <= 18446744073709551615
            and _type(lost) is int and 0 <= lost <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/audit' if object_id is None else object_id,
                _made(duration, lost),
            )
            if done is not None:
                return done
        return _slow(
            {'duration': duration, 'lost': lost, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_refuse(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_REFUSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('event', 'method', 'path')
    _p3 = direct(_P3)

    def emit(
        *,
        event: Any = UNSET,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(event) is str and _len(event) <= 200
            and (method is UNSET or _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'})
            and (path is UNSET or _type(path) is str and _len(path) <= 4096 and _p3(path) is not None)
        ):
            done = _put(
                status, subject, f'/audit' if object_id is None else object_id,
                _made(event, method, path),
            )
            if done is not None:
                return done
        return _slow(
            {'event': event, 'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_policy_update(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_POLICY_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('policy', 'previous')
    _p1 = direct(_P1)

    def emit(
        *,
        policy: Any = UNSET,
        previous: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(policy) is str and _len(policy) <= 4096 and _p1(policy) is not None
            and (previous is UNSET or _type(previous) is str and _len(previous) <= 4096 and _p1(previous) is not None)
        ):
            done = _put(
                status, subject, f'/audit/policy' if object_id is None else object_id,
                _made(policy, previous),
            )
            if done is not None:
                return done
        return _slow(
            {'policy': policy, 'previous': previous, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_policy_load(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_POLICY_LOAD."""
    _slow = point.slow
    _put = point.put
    _made = fields('policy', 'previous')
    _p1 = direct(_P1)

    def emit(
        *,
        policy: Any = UNSET,
        previous: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(policy) is str and _len(policy) <= 4096 and _p1(policy) is not None
            and (previous is UNSET or _type(previous) is str and _len(previous) <= 4096 and _p1(previous) is not None)
        ):
            done = _put(
                status, subject, f'/audit/policy' if object_id is None else object_id,
                _made(policy, previous),
            )
            if done is not None:
                return done
        return _slow(
            {'policy': policy, 'previous': previous, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_policy_override(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_POLICY_OVERRIDE."""
    _slow = point.slow
    _put = point.put
    _made = fields('target', 'policy', 'previous')
    _p1 = direct(_P1)
    _p4 = direct(_P4)

    def emit(
        *,
        target: Any = UNSET,
        policy: Any = UNSET,
        previous: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(target) is str and _len(target) <= 63 and _p4(target) is not None
            and _type(policy) is str and _len(policy) <= 4096 and _p1(policy) is not None
            and (previous is UNSET or _type(previous) is str and _len(previous) <= 4096 and _p1(previous) is not None)
        ):
            done = _put(
                status, subject, f'/audit/policy/{target}' if object_id is None else object_id,
                _made(target, policy, previous),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, 'policy': policy, 'previous': previous, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_policy_reset(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_POLICY_RESET."""
    _slow = point.slow
    _put = point.put
    _made = fields('target')
    _p4 = direct(_P4)

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
            and _type(target) is str and _len(target) <= 63 and _p4(target) is not None
        ):
            done = _put(
                status, subject, f'/audit/policy/{target}' if object_id is None else object_id,
                _made(target),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_read(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('filter', 'from', 'to', 'nodes', 'records')
    _p2 = direct(_P2)

    def emit(
        *,
        filter: Any = UNSET,
        from_: Any = UNSET,
        to: Any = UNSET,
        nodes: Any = UNSET,
        records: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (filter is UNSET or _type(filter) is str and _len(filter) <= 1000)
            and (from_ is UNSET or _type(from_) is str and _len(from_) <= 32 and _p2(from_) is not None)
            and (to is UNSET or _type(to) is str and _len(to) <= 32 and _p2(to) is not None)
            and nodes is UNSET
            and (records is UNSET or _type(records) is int and 0 <= records <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(filter, from_, to, nodes, records),
            )
            if done is not None:
                return done
        return _slow(
            {'filter': filter, 'from': from_, 'to': to, 'nodes': nodes, 'records': records, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_export(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_EXPORT."""
    _slow = point.slow
    _put = point.put
    _made = fields('format', 'filter', 'from', 'to', 'nodes', 'records')
    _p2 = direct(_P2)

    def emit(
        *,
        format: Any = UNSET,
        filter: Any = UNSET,
        from_: Any = UNSET,
        to: Any = UNSET,
        nodes: Any = UNSET,
        records: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(format) is str and format in {'cef', 'csv', 'html', 'json', 'syslog'}
            and (filter is UNSET or _type(filter) is str and _len(filter) <= 1000)
            and (from_ is UNSET or _type(from_) is str and _len(from_) <= 32 and _p2(from_) is not None)
            and (to is UNSET or _type(to) is str and _len(to) <= 32 and _p2(to) is not None)
            and nodes is UNSET
            and (records is UNSET or _type(records) is int and 0 <= records <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(format, filter, from_, to, nodes, records),
            )
            if done is not None:
                return done
        return _slow(
            {'format': format, 'filter': filter, 'from': from_, 'to': to, 'nodes': nodes, 'records': records, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_create(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('file')

    def emit(
        *,
        file: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 4096
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(file),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_rotate(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_ROTATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'records', 'size', 'oldest', 'newest')
    _p2 = direct(_P2)

    def emit(
        *,
        file: Any = UNSET,
        records: Any = UNSET,
        size: Any = UNSET,
        oldest: Any = UNSET,
        newest: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 4096
            and (records is UNSET or _type(records) is int and 0 <= records <= 18446744073709551615)
            and (size is UNSET or _type(size) is int and 0 <= size <= 18446744073709551615)
            and (oldest is UNSET or _type(oldest) is str and _len(oldest) <= 32 and _p2(oldest) is not None)
            and (newest is UNSET or _type(newest) is str and _len(newest) <= 32 and _p2(newest) is not None)
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(file, records, size, oldest, newest),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'records': records, 'size': size, 'oldest': oldest, 'newest': newest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_prune(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_PRUNE."""
    _slow = point.slow
    _put = point.put
    _made = fields('files', 'oldest', 'newest')
    _p2 = direct(_P2)

    def emit(
        *,
        files: Any = UNSET,
        oldest: Any = UNSET,
        newest: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(files) is int and 0 <= files <= 18446744073709551615
            and (oldest is UNSET or _type(oldest) is str and _len(oldest) <= 32 and _p2(oldest) is not None)
            and (newest is UNSET or _type(newest) is str and _len(newest) <= 32 and _p2(newest) is not None)
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(files, oldest, newest),
            )
            if done is not None:
                return done
        return _slow(
            {'files': files, 'oldest': oldest, 'newest': newest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_write(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_WRITE."""
    _slow = point.slow
    _put = point.put
    _made = fields('file')

    def emit(
        *,
        file: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 4096
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(file),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_lose(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_LOSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('lost', 'oldest', 'newest')
    _p2 = direct(_P2)

    def emit(
        *,
        lost: Any = UNSET,
        oldest: Any = UNSET,
        newest: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(lost) is int and 1 <= lost <= 18446744073709551615
            and (oldest is UNSET or _type(oldest) is str and _len(oldest) <= 32 and _p2(oldest) is not None)
            and (newest is UNSET or _type(newest) is str and _len(newest) <= 32 and _p2(newest) is not None)
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(lost, oldest, newest),
            )
            if done is not None:
                return done
        return _slow(
            {'lost': lost, 'oldest': oldest, 'newest': newest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_miss(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_MISS."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'expected', 'found', 'missing')

    def emit(
        *,
        file: Any = UNSET,
        expected: Any = UNSET,
        found: Any = UNSET,
        missing: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 4096
            and _type(expected) is int and 0 <= expected <= 18446744073709551615
            and _type(found) is int and 0 <= found <= 18446744073709551615
            and _type(missing) is int and 1 <= missing <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(file, expected, found, missing),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'expected': expected, 'found': found, 'missing': missing, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_verify(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_VERIFY."""
    _slow = point.slow
    _put = point.put
    _made = fields('files', 'records')

    def emit(
        *,
        files: Any = UNSET,
        records: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(files) is int and 0 <= files <= 18446744073709551615
            and _type(records) is int and 0 <= records <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(files, records),
            )
            if done is not None:
                return done
        return _slow(
            {'files': files, 'records': records, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_log_run_low(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_LOG_RUN_LOW."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'free')

    def emit(
        *,
        file: Any = UNSET,
        free: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 4096
            and _type(free) is int and 0 <= free <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/audit/log' if object_id is None else object_id,
                _made(file, free),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'free': free, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_record_redact(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_RECORD_REDACT."""
    _slow = point.slow

    def emit(
        *,
        event: Any = UNSET,
        fields: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'event': event, 'fields': fields, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_record_classify(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_RECORD_CLASSIFY."""
    _slow = point.slow
    _put = point.put
    _made = fields('method', 'path')
    _p3 = direct(_P3)

    def emit(
        *,
        method: Any = UNSET,
        path: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(method) is str and method in {'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'}
            and _type(path) is str and _len(path) <= 4096 and _p3(path) is not None
        ):
            done = _put(
                status, subject, f'/audit/record' if object_id is None else object_id,
                _made(method, path),
            )
            if done is not None:
                return done
        return _slow(
            {'method': method, 'path': path, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_catalog_update(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_CATALOG_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('catalog', 'previous')
    _p0 = direct(_P0)

    def emit(
        *,
        catalog: Any = UNSET,
        previous: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(catalog) is str and _len(catalog) <= 32 and _p0(catalog) is not None
            and (previous is UNSET or _type(previous) is str and _len(previous) <= 32 and _p0(previous) is not None)
        ):
            done = _put(
                status, subject, f'/audit/catalog' if object_id is None else object_id,
                _made(catalog, previous),
            )
            if done is not None:
                return done
        return _slow(
            {'catalog': catalog, 'previous': previous, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_audit_key_rotate(point: Point) -> Callable[..., bool]:
    """The audit point of AUDIT_KEY_ROTATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('keyid')
    _p5 = direct(_P5)

    def emit(
        *,
        keyid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(keyid) is str and _len(keyid) <= 4096 and _p5(keyid) is not None
        ):
            done = _put(
                status, subject, f'/audit/key' if object_id is None else object_id,
                _made(keyid),
            )
            if done is not None:
                return done
        return _slow(
            {'keyid': keyid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_clock_step(point: Point) -> Callable[..., bool]:
    """The audit point of CLOCK_STEP."""
    _slow = point.slow
    _put = point.put
    _made = fields('offset', 'before')
    _p2 = direct(_P2)

    def emit(
        *,
        offset: Any = UNSET,
        before: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(offset) is int and -9223372036854775808 <= offset <= 18446744073709551615
            and _type(before) is str and _len(before) <= 32 and _p2(before) is not None
        ):
            done = _put(
                status, subject, f'/clock' if object_id is None else object_id,
                _made(offset, before),
            )
            if done is not None:
                return done
        return _slow(
            {'offset': offset, 'before': before, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.AUDIT_START.id: point_audit_start,
    events.AUDIT_STOP.id: point_audit_stop,
    events.AUDIT_CRASH.id: point_audit_crash,
    events.AUDIT_RECOVER.id: point_audit_recover,
    events.AUDIT_REFUSE.id: point_audit_refuse,
    events.AUDIT_POLICY_UPDATE.id: point_audit_policy_update,
    events.AUDIT_POLICY_LOAD.id: point_audit_policy_load,
    events.AUDIT_POLICY_OVERRIDE.id: point_audit_policy_override,
    events.AUDIT_POLICY_RESET.id: point_audit_policy_reset,
    events.AUDIT_LOG_READ.id: point_audit_log_read,
    events.AUDIT_LOG_EXPORT.id: point_audit_log_export,
    events.AUDIT_LOG_CREATE.id: point_audit_log_create,
    events.AUDIT_LOG_ROTATE.id: point_audit_log_rotate,
    events.AUDIT_LOG_PRUNE.id: point_audit_log_prune,
    events.AUDIT_LOG_WRITE.id: point_audit_log_write,
    events.AUDIT_LOG_LOSE.id: point_audit_log_lose,
    events.AUDIT_LOG_MISS.id: point_audit_log_miss,
    events.AUDIT_LOG_VERIFY.id: point_audit_log_verify,
    events.AUDIT_LOG_RUN_LOW.id: point_audit_log_run_low,
    events.AUDIT_RECORD_REDACT.id: point_audit_record_redact,
    events.AUDIT_RECORD_CLASSIFY.id: point_audit_record_classify,
    events.AUDIT_CATALOG_UPDATE.id: point_audit_catalog_update,
    events.AUDIT_KEY_ROTATE.id: point_audit_key_rotate,
    events.CLOCK_STEP.id: point_clock_step,
}
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
SPECS: Final[Mapping[int, Spec]] = {
    events.AUDIT_START.id: _AUDIT_START,
    events.AUDIT_STOP.id: _AUDIT_STOP,
    events.AUDIT_CRASH.id: _AUDIT_CRASH,
    events.AUDIT_RECOVER.id: _AUDIT_RECOVER,
    events.AUDIT_REFUSE.id: _AUDIT_REFUSE,
    events.AUDIT_POLICY_UPDATE.id: _AUDIT_POLICY_UPDATE,
    events.AUDIT_POLICY_LOAD.id: _AUDIT_POLICY_LOAD,
    events.AUDIT_POLICY_OVERRIDE.id: _AUDIT_POLICY_OVERRIDE,
    events.AUDIT_POLICY_RESET.id: _AUDIT_POLICY_RESET,
    events.AUDIT_LOG_READ.id: _AUDIT_LOG_READ,
    events.AUDIT_LOG_EXPORT.id: _AUDIT_LOG_EXPORT,
    events.AUDIT_LOG_CREATE.id: _AUDIT_LOG_CREATE,
    events.AUDIT_LOG_ROTATE.id: _AUDIT_LOG_ROTATE,
    events.AUDIT_LOG_PRUNE.id: _AUDIT_LOG_PRUNE,
    events.AUDIT_LOG_WRITE.id: _AUDIT_LOG_WRITE,
    events.AUDIT_LOG_LOSE.id: _AUDIT_LOG_LOSE,
    events.AUDIT_LOG_MISS.id: _AUDIT_LOG_MISS,
    events.AUDIT_LOG_VERIFY.id: _AUDIT_LOG_VERIFY,
    events.AUDIT_LOG_RUN_LOW.id: _AUDIT_LOG_RUN_LOW,
    events.AUDIT_RECORD_REDACT.id: _AUDIT_RECORD_REDACT,
    events.AUDIT_RECORD_CLASSIFY.id: _AUDIT_RECORD_CLASSIFY,
    events.AUDIT_CATALOG_UPDATE.id: _AUDIT_CATALOG_UPDATE,
    events.AUDIT_KEY_ROTATE.id: _AUDIT_KEY_ROTATE,
    events.CLOCK_STEP.id: _CLOCK_STEP,
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
