"""The events of the area 'notification': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, is_masked, validate
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

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P1: Final = fullmatch('[^\\t-\\r \\/:]+@[A-Za-z][A-Za-z0-9\\-._]+')


def _is_address(v: object) -> bool:
    return type(v) is str and len(v) <= 256


def _is_configid(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_mail_addresses(v: object) -> bool:
    return is_array(v) and all(map(_is_mail_author, v))


def _is_mail_author(v: object) -> bool:
    return type(v) is str


def _is_mail_users(v: object) -> bool:
    return is_array(v) and all(map(_is_userid, v))


def _is_metric_server_influxdbproto(v: object) -> bool:
    return type(v) is str and v in {'http', 'https', 'udp'}


def _is_metric_server_max_body_size(v: object) -> bool:
    return is_integer(v) and v >= 1


def _is_metric_server_mtu(v: object) -> bool:
    return is_integer(v) and 512 <= v <= 65536


def _is_metric_server_otel_compression(v: object) -> bool:
    return type(v) is str and v in {'gzip', 'none'}


def _is_metric_server_otel_max_body_size(v: object) -> bool:
    return is_integer(v) and v >= 1024


def _is_metric_server_otel_protocol(v: object) -> bool:
    return type(v) is str and v in {'http', 'https'}


def _is_metric_server_otel_timeout(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 10


def _is_metric_server_proto(v: object) -> bool:
    return type(v) is str and v in {'tcp', 'udp'}


def _is_metric_server_start_time(v: object) -> bool:
    return is_integer(v)


def _is_metric_server_timeout(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_metric_server_type(v: object) -> bool:
    return type(v) is str and v in {'graphite', 'influxdb', 'opentelemetry'}


def _is_notification_matcher_mode(v: object) -> bool:
    return type(v) is str and v in {'all', 'any'}


def _is_port(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 65536


def _is_setting_names(v: object) -> bool:
    return is_array(v) and all(map(_is_configid, v))


def _is_settings(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_smtp_endpoint_mode(v: object) -> bool:
    return type(v) is str and v in {'insecure', 'starttls', 'tls'}


def _is_userid(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and _P1(v) is not None


def _is_webhook_endpoint_method(v: object) -> bool:
    return type(v) is str and v in {'get', 'post', 'put'}


_SENDMAIL_ENDPOINT_CREATE: Final = Spec(
    events.SENDMAIL_ENDPOINT_CREATE,
    {'name': _is_configid, 'author': _is_mail_author, 'comment': _is_mail_author, 'disable': _is_flag, 'from-address': _is_mail_author, 'mailto': _is_mail_addresses, 'mailto-user': _is_mail_users, },
    ('name',),
    object_id='/mapping/notifications/{name}',
)
_SENDMAIL_ENDPOINT_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'author': KEEP, 'comment': KEEP, 'disable': KEEP, 'from-address': KEEP, 'mailto': Items(KEEP), 'mailto-user': Items(KEEP), },
)


def validate_sendmail_endpoint_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sendmail-endpoint.create; nothing if it is sound."""
    return validate(record, _SENDMAIL_ENDPOINT_CREATE)


def redact_sendmail_endpoint_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sendmail-endpoint.create as they may be written."""
    return redact(params, _SENDMAIL_ENDPOINT_CREATE_RULES, hasher)


_SENDMAIL_ENDPOINT_DELETE: Final = Spec(
    events.SENDMAIL_ENDPOINT_DELETE,
    {'name': _is_configid, },
    ('name',),
    object_id='/mapping/notifications/{name}',
)
_SENDMAIL_ENDPOINT_DELETE_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_sendmail_endpoint_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sendmail-endpoint.delete; nothing if it is sound."""
    return validate(record, _SENDMAIL_ENDPOINT_DELETE)


def redact_sendmail_endpoint_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sendmail-endpoint.delete as they may be written."""
    return redact(params, _SENDMAIL_ENDPOINT_DELETE_RULES, hasher)


_SENDMAIL_ENDPOINT_UPDATE: Final = Spec(
    events.SENDMAIL_ENDPOINT_UPDATE,
    {'name': _is_configid, 'author': _is_mail_author, 'comment': _is_mail_author, 'delete': _is_setting_names, 'digest': _is_digest, 'disable': _is_flag, 'from-address': _is_mail_author, 'mailto': _is_mail_addresses, 'mailto-user': _is_mail_users, },
    ('name',),
    {},
    {'author': _is_mail_author, 'comment': _is_mail_author, 'disable': _is_flag, 'from-address': _is_mail_author, 'mailto': _is_mail_addresses, 'mailto-user': _is_mail_users, },
    {},
    object_id='/mapping/notifications/{name}',
)
_SENDMAIL_ENDPOINT_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'author': KEEP, 'comment': KEEP, 'delete': Items(KEEP), 'digest': KEEP, 'disable': KEEP, 'from-address': KEEP, 'mailto': Items(KEEP), 'mailto-user': Items(KEEP), },
)


def validate_sendmail_endpoint_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.sendmail-endpoint.update; nothing if it is sound."""
    return validate(record, _SENDMAIL_ENDPOINT_UPDATE)


def redact_sendmail_endpoint_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.sendmail-endpoint.update as they may be written."""
    return redact(params, _SENDMAIL_ENDPOINT_UPDATE_RULES, hasher)


_NOTIFICATION_MATCHER_CREATE: Final = Spec(
    events.NOTIFICATION_MATCHER_CREATE,
    {'name': _is_configid, 'comment': _is_mail_author, 'disable': _is_flag, 'invert-match': _is_flag, 'match-calendar': _is_mail_addresses, 'match-field': _is_mail_addresses, 'match-severity': _is_mail_addresses, 'mode': _is_notification_matcher_mode, 'target': _is_setting_names, },
    ('name',),
    object_id='/cluster/notifications/matchers/{name}',
)
_NOTIFICATION_MATCHER_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'comment': KEEP, 'disable': KEEP, 'invert-match': KEEP, 'match-calendar': Items(KEEP), 'match-field': Items(KEEP), 'match-severity': Items(KEEP), 'mode': KEEP, 'target': Items(KEEP), },
)


def validate_notification_matcher_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.notification-matcher.create; nothing if it is sound."""
    return validate(record, _NOTIFICATION_MATCHER_CREATE)


def redact_notification_matcher_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.notification-matcher.create as they may be written."""
    return redact(params, _NOTIFICATION_MATCHER_CREATE_RULES, hasher)


_NOTIFICATION_MATCHER_DELETE: Final = Spec(
    events.NOTIFICATION_MATCHER_DELETE,
    {'name': _is_configid, },
    ('name',),
    object_id='/cluster/notifications/matchers/{name}',
)
_NOTIFICATION_MATCHER_DELETE_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_notification_matcher_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.notification-matcher.delete; nothing if it is sound."""
    return validate(record, _NOTIFICATION_MATCHER_DELETE)


def redact_notification_matcher_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.notification-matcher.delete as they may be written."""
    return redact(params, _NOTIFICATION_MATCHER_DELETE_RULES, hasher)


_NOTIFICATION_MATCHER_UPDATE: Final = Spec(
    events.NOTIFICATION_MATCHER_UPDATE,
    {'name': _is_configid, 'comment': _is_mail_author, 'delete': _is_setting_names, 'digest': _is_digest, 'disable': _is_flag, 'invert-match': _is_flag, 'match-calendar': _is_mail_addresses, 'match-field': _is_mail_addresses, 'match-severity': _is_mail_addresses, 'mode': _is_notification_matcher_mode, 'target': _is_setting_names, },
    ('name',),
    {},
    {'comment': _is_mail_author, 'disable': _is_flag, 'invert-match': _is_flag, 'match-calendar': _is_mail_addresses, 'match-field': _is_mail_addresses, 'match-severity': _is_mail_addresses, 'mode': _is_notification_matcher_mode, 'target': _is_setting_names, },
    {},
    object_id='/cluster/notifications/matchers/{name}',
)
_NOTIFICATION_MATCHER_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'comment': KEEP, 'delete': Items(KEEP), 'digest': KEEP, 'disable': KEEP, 'invert-match': KEEP, 'match-calendar': Items(KEEP), 'match-field': Items(KEEP), 'match-severity': Items(KEEP), 'mode': KEEP, 'target': Items(KEEP), },
)


def validate_notification_matcher_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.notification-matcher.update; nothing if it is sound."""
    return validate(record, _NOTIFICATION_MATCHER_UPDATE)


def redact_notification_matcher_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.notification-matcher.update as they may be written."""
    return redact(params, _NOTIFICATION_MATCHER_UPDATE_RULES, hasher)


_METRIC_SERVER_DELETE: Final = Spec(
    events.METRIC_SERVER_DELETE,
    {'id': _is_configid, },
    ('id',),
    object_id='/cluster/metrics/server/{id}',
)
_METRIC_SERVER_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_metric_server_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.metric-server.delete; nothing if it is sound."""
    return validate(record, _METRIC_SERVER_DELETE)


def redact_metric_server_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.metric-server.delete as they may be written."""
    return redact(params, _METRIC_SERVER_DELETE_RULES, hasher)


_METRIC_SERVER_CREATE: Final = Spec(
    events.METRIC_SERVER_CREATE,
    {'id': _is_configid, 'type': _is_metric_server_type, 'server': _is_address, 'port': _is_port, 'api-path-prefix': is_masked, 'bucket': _is_mail_author, 'disable': _is_flag, 'influxdbproto': _is_metric_server_influxdbproto, 'max-body-size': _is_metric_server_max_body_size, 'mtu': _is_metric_server_mtu, 'organization': _is_mail_author, 'otel-compression': _is_metric_server_otel_compression, 'otel-headers': is_masked, 'otel-max-body-size': _is_metric_server_otel_max_body_size, 'otel-path': is_masked, 'otel-protocol': _is_metric_server_otel_protocol, 'otel-resource-attributes': is_masked, 'otel-timeout': _is_metric_server_otel_timeout, 'otel-verify-ssl': _is_flag, 'path': _is_mail_author, 'proto': _is_metric_server_proto, 'timeout': _is_metric_server_timeout, 'token': is_masked, 'verify-certificate': _is_flag, },
    ('id', 'type', 'server', 'port'),
    object_id='/cluster/metrics/server/{id}',
)
_METRIC_SERVER_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'type': KEEP, 'server': KEEP, 'port': KEEP, 'api-path-prefix': MASKED, 'bucket': KEEP, 'disable': KEEP, 'influxdbproto': KEEP, 'max-body-size': KEEP, 'mtu': KEEP, 'organization': KEEP, 'otel-compression': KEEP, 'otel-headers': MASKED, 'otel-max-body-size': KEEP, 'otel-path': MASKED, 'otel-protocol': KEEP, 'otel-resource-attributes': MASKED, 'otel-timeout': KEEP, 'otel-verify-ssl': KEEP, 'path': KEEP, 'proto': KEEP, 'timeout': KEEP, 'token': MASKED, 'verify-certificate': KEEP, },
)


def validate_metric_server_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.metric-server.create; nothing if it is sound."""
    return validate(record, _METRIC_SERVER_CREATE)


def redact_metric_server_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.metric-server.create as they may be written."""
    return redact(params, _METRIC_SERVER_CREATE_RULES, hasher)


_METRIC_SERVER_UPDATE: Final = Spec(
    events.METRIC_SERVER_UPDATE,
    {'id': _is_configid, 'server': _is_address, 'port': _is_port, 'api-path-prefix': is_masked, 'bucket': _is_mail_author, 'delete': _is_settings, 'digest': _is_digest, 'disable': _is_flag, 'influxdbproto': _is_metric_server_influxdbproto, 'max-body-size': _is_metric_server_max_body_size, 'mtu': _is_metric_server_mtu, 'organization': _is_mail_author, 'otel-compression': _is_metric_server_otel_compression, 'otel-headers': is_masked, 'otel-max-body-size': _is_metric_server_otel_max_body_size, 'otel-path': is_masked, 'otel-protocol': _is_metric_server_otel_protocol, 'otel-resource-attributes': is_masked, 'otel-timeout': _is_metric_server_otel_timeout, 'otel-verify-ssl': _is_flag, 'path': _is_mail_author, 'proto': _is_metric_server_proto, 'timeout': _is_metric_server_timeout, 'token': is_masked, 'verify-certificate': _is_flag, },
    ('id', 'server', 'port'),
    {},
    {'api-path-prefix': is_masked, 'bucket': _is_mail_author, 'disable': _is_flag, 'influxdbproto': _is_metric_server_influxdbproto, 'max-body-size': _is_metric_server_max_body_size, 'mtu': _is_metric_server_mtu, 'organization': _is_mail_author, 'otel-compression': _is_metric_server_otel_compression, 'otel-headers': is_masked, 'otel-max-body-size': _is_metric_server_otel_max_body_size, 'otel-path': is_masked, 'otel-protocol': _is_metric_server_otel_protocol, 'otel-resource-attributes': is_masked, 'otel-timeout': _is_metric_server_otel_timeout, 'otel-verify-ssl': _is_flag, 'path': _is_mail_author, 'port': _is_port, 'proto': _is_metric_server_proto, 'server': _is_address, 'timeout': _is_metric_server_timeout, 'token': is_masked, 'verify-certificate': _is_flag, },
    {},
    object_id='/cluster/metrics/server/{id}',
)
_METRIC_SERVER_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'server': KEEP, 'port': KEEP, 'api-path-prefix': MASKED, 'bucket': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'disable': KEEP, 'influxdbproto': KEEP, 'max-body-size': KEEP, 'mtu': KEEP, 'organization': KEEP, 'otel-compression': KEEP, 'otel-headers': MASKED, 'otel-max-body-size': KEEP, 'otel-path': MASKED, 'otel-protocol': KEEP, 'otel-resource-attributes': MASKED, 'otel-timeout': KEEP, 'otel-verify-ssl': KEEP, 'path': KEEP, 'proto': KEEP, 'timeout': KEEP, 'token': MASKED, 'verify-certificate': KEEP, },
)


def validate_metric_server_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.metric-server.update; nothing if it is sound."""
    return validate(record, _METRIC_SERVER_UPDATE)


def redact_metric_server_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.metric-server.update as they may be written."""
    return redact(params, _METRIC_SERVER_UPDATE_RULES, hasher)


_METRIC_SERVER_READ: Final = Spec(
    events.METRIC_SERVER_READ,
    {'id': _is_configid, },
    ('id',),
    object_id='/cluster/metrics/server/{id}',
)
_METRIC_SERVER_READ_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_metric_server_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.metric-server.read; nothing if it is sound."""
    return validate(record, _METRIC_SERVER_READ)


def redact_metric_server_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.metric-server.read as they may be written."""
    return redact(params, _METRIC_SERVER_READ_RULES, hasher)


_METRIC_SERVER_EXPORT: Final = Spec(
    events.METRIC_SERVER_EXPORT,
    {'history': _is_flag, 'local-only': _is_flag, 'node-list': _is_mail_author, 'start-time': _is_metric_server_start_time, },
    (),
    object_id='/cluster/metrics',
)
_METRIC_SERVER_EXPORT_RULES: Final = Redactor(
    {'history': KEEP, 'local-only': KEEP, 'node-list': KEEP, 'start-time': KEEP, },
)


def validate_metric_server_export(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.metric-server.export; nothing if it is sound."""
    return validate(record, _METRIC_SERVER_EXPORT)


def redact_metric_server_export(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.metric-server.export as they may be written."""
    return redact(params, _METRIC_SERVER_EXPORT_RULES, hasher)


_GOTIFY_ENDPOINT_CREATE: Final = Spec(
    events.GOTIFY_ENDPOINT_CREATE,
    {'name': _is_configid, 'server': is_masked, 'token': is_masked, 'comment': _is_mail_author, 'disable': _is_flag, },
    ('name', 'server', 'token'),
    object_id='/mapping/notifications/{name}',
)
_GOTIFY_ENDPOINT_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'server': MASKED, 'token': MASKED, 'comment': KEEP, 'disable': KEEP, },
)


def validate_gotify_endpoint_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.gotify-endpoint.create; nothing if it is sound."""
    return validate(record, _GOTIFY_ENDPOINT_CREATE)


def redact_gotify_endpoint_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.gotify-endpoint.create as they may be written."""
    return redact(params, _GOTIFY_ENDPOINT_CREATE_RULES, hasher)


_GOTIFY_ENDPOINT_DELETE: Final = Spec(
    events.GOTIFY_ENDPOINT_DELETE,
    {'name': _is_configid, },
    ('name',),
    object_id='/mapping/notifications/{name}',
)
_GOTIFY_ENDPOINT_DELETE_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_gotify_endpoint_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.gotify-endpoint.delete; nothing if it is sound."""
    return validate(record, _GOTIFY_ENDPOINT_DELETE)


def redact_gotify_endpoint_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.gotify-endpoint.delete as they may be written."""
    return redact(params, _GOTIFY_ENDPOINT_DELETE_RULES, hasher)


_GOTIFY_ENDPOINT_UPDATE: Final = Spec(
    events.GOTIFY_ENDPOINT_UPDATE,
    {'name': _is_configid, 'comment': _is_mail_author, 'delete': _is_setting_names, 'digest': _is_digest, 'disable': _is_flag, 'server': is_masked, 'token': is_masked, },
    ('name',),
    {},
    {'comment': _is_mail_author, 'disable': _is_flag, 'server': is_masked, 'token': is_masked, },
    {},
    object_id='/mapping/notifications/{name}',
)
_GOTIFY_ENDPOINT_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'comment': KEEP, 'delete': Items(KEEP), 'digest': KEEP, 'disable': KEEP, 'server': MASKED, 'token': MASKED, },
)


def validate_gotify_endpoint_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.gotify-endpoint.update; nothing if it is sound."""
    return validate(record, _GOTIFY_ENDPOINT_UPDATE)


def redact_gotify_endpoint_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.gotify-endpoint.update as they may be written."""
    return redact(params, _GOTIFY_ENDPOINT_UPDATE_RULES, hasher)


_SMTP_ENDPOINT_CREATE: Final = Spec(
    events.SMTP_ENDPOINT_CREATE,
    {'name': _is_configid, 'from-address': _is_mail_author, 'server': _is_mail_author, 'author': _is_mail_author, 'comment': _is_mail_author, 'disable': _is_flag, 'mailto': _is_mail_addresses, 'mailto-user': _is_mail_users, 'mode': _is_smtp_endpoint_mode, 'password': is_masked, 'port': _is_metric_server_start_time, 'username': _is_mail_author, },
    ('name', 'from-address', 'server'),
    object_id='/mapping/notifications/{name}',
)
_SMTP_ENDPOINT_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'from-address': KEEP, 'server': KEEP, 'author': KEEP, 'comment': KEEP, 'disable': KEEP, 'mailto': Items(KEEP), 'mailto-user': Items(KEEP), 'mode': KEEP, 'password': MASKED, 'port': KEEP, 'username': KEEP, },
)


def validate_smtp_endpoint_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.smtp-endpoint.create; nothing if it is sound."""
    return validate(record, _SMTP_ENDPOINT_CREATE)


def redact_smtp_endpoint_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.smtp-endpoint.create as they may be written."""
    return redact(params, _SMTP_ENDPOINT_CREATE_RULES, hasher)


_SMTP_ENDPOINT_DELETE: Final = Spec(
    events.SMTP_ENDPOINT_DELETE,
    {'name': _is_configid, },
    ('name',),
    object_id='/mapping/notifications/{name}',
)
_SMTP_ENDPOINT_DELETE_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_smtp_endpoint_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.smtp-endpoint.delete; nothing if it is sound."""
    return validate(record, _SMTP_ENDPOINT_DELETE)


def redact_smtp_endpoint_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.smtp-endpoint.delete as they may be written."""
    return redact(params, _SMTP_ENDPOINT_DELETE_RULES, hasher)


_SMTP_ENDPOINT_UPDATE: Final = Spec(
    events.SMTP_ENDPOINT_UPDATE,
    {'name': _is_configid, 'author': _is_mail_author, 'comment': _is_mail_author, 'delete': _is_setting_names, 'digest': _is_digest, 'disable': _is_flag, 'from-address': _is_mail_author, 'mailto': _is_mail_addresses, 'mailto-user': _is_mail_users, 'mode': _is_smtp_endpoint_mode, 'password': is_masked, 'port': _is_metric_server_start_time, 'server': _is_mail_author, 'username': _is_mail_author, },
    ('name',),
    {},
    {'author': _is_mail_author, 'comment': _is_mail_author, 'disable': _is_flag, 'from-address': _is_mail_author, 'mailto': _is_mail_addresses, 'mailto-user': _is_mail_users, 'mode': _is_smtp_endpoint_mode, 'password': is_masked, 'port': _is_metric_server_start_time, 'server': _is_mail_author, 'username': _is_mail_author, },
    {},
    object_id='/mapping/notifications/{name}',
)
_SMTP_ENDPOINT_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'author': KEEP, 'comment': KEEP, 'delete': Items(KEEP), 'digest': KEEP, 'disable': KEEP, 'from-address': KEEP, 'mailto': Items(KEEP), 'mailto-user': Items(KEEP), 'mode': KEEP, 'password': MASKED, 'port': KEEP, 'server': KEEP, 'username': KEEP, },
)


def validate_smtp_endpoint_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.smtp-endpoint.update; nothing if it is sound."""
    return validate(record, _SMTP_ENDPOINT_UPDATE)


def redact_smtp_endpoint_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.smtp-endpoint.update as they may be written."""
    return redact(params, _SMTP_ENDPOINT_UPDATE_RULES, hasher)


_WEBHOOK_ENDPOINT_CREATE: Final = Spec(
    events.WEBHOOK_ENDPOINT_CREATE,
    {'name': _is_configid, 'method': _is_webhook_endpoint_method, 'url': is_masked, 'body': is_masked, 'comment': _is_mail_author, 'disable': _is_flag, 'header': _is_mail_addresses, 'secret': _is_mail_addresses, },
    ('name', 'method', 'url'),
    object_id='/mapping/notifications/{name}',
)
_WEBHOOK_ENDPOINT_CREATE_RULES: Final = Redactor(
    {'name': KEEP, 'method': KEEP, 'url': MASKED, 'body': MASKED, 'comment': KEEP, 'disable': KEEP, 'header': Items(Properties({'name': KEEP, 'value': MASKED}, '')), 'secret': Items(Properties({'name': KEEP, 'value': MASKED}, '')), },
)


def validate_webhook_endpoint_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.webhook-endpoint.create; nothing if it is sound."""
    return validate(record, _WEBHOOK_ENDPOINT_CREATE)


def redact_webhook_endpoint_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.webhook-endpoint.create as they may be written."""
    return redact(params, _WEBHOOK_ENDPOINT_CREATE_RULES, hasher)


_WEBHOOK_ENDPOINT_DELETE: Final = Spec(
    events.WEBHOOK_ENDPOINT_DELETE,
    {'name': _is_configid, },
    ('name',),
    object_id='/mapping/notifications/{name}',
)
_WEBHOOK_ENDPOINT_DELETE_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_webhook_endpoint_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.webhook-endpoint.delete; nothing if it is sound."""
    return validate(record, _WEBHOOK_ENDPOINT_DELETE)


def redact_webhook_endpoint_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.webhook-endpoint.delete as they may be written."""
    return redact(params, _WEBHOOK_ENDPOINT_DELETE_RULES, hasher)


_WEBHOOK_ENDPOINT_UPDATE: Final = Spec(
    events.WEBHOOK_ENDPOINT_UPDATE,
    {'name': _is_configid, 'body': is_masked, 'comment': _is_mail_author, 'delete': _is_setting_names, 'digest': _is_digest, 'disable': _is_flag, 'header': _is_mail_addresses, 'method': _is_webhook_endpoint_method, 'secret': _is_mail_addresses, 'url': is_masked, },
    ('name',),
    {},
    {'body': is_masked, 'comment': _is_mail_author, 'disable': _is_flag, 'header': _is_mail_addresses, 'method': _is_webhook_endpoint_method, 'secret': _is_mail_addresses, 'url': is_masked, },
    {},
    object_id='/mapping/notifications/{name}',
)
_WEBHOOK_ENDPOINT_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'body': MASKED, 'comment': KEEP, 'delete': Items(KEEP), 'digest': KEEP, 'disable': KEEP, 'header': Items(Properties({'name': KEEP, 'value': MASKED}, '')), 'method': KEEP, 'secret': Items(Properties({'name': KEEP, 'value': MASKED}, '')), 'url': MASKED, },
)


def validate_webhook_endpoint_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.webhook-endpoint.update; nothing if it is sound."""
    return validate(record, _WEBHOOK_ENDPOINT_UPDATE)


def redact_webhook_endpoint_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.webhook-endpoint.update as they may be written."""
    return redact(params, _WEBHOOK_ENDPOINT_UPDATE_RULES, hasher)


_WEBHOOK_ENDPOINT_LIST: Final = Spec(
    events.WEBHOOK_ENDPOINT_LIST,
    {},
    (),
    object_id='/mapping/notifications',
)
_WEBHOOK_ENDPOINT_LIST_RULES: Final = Redactor(
    {},
)


def validate_webhook_endpoint_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.webhook-endpoint.list; nothing if it is sound."""
    return validate(record, _WEBHOOK_ENDPOINT_LIST)


def redact_webhook_endpoint_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.webhook-endpoint.list as they may be written."""
    return redact(params, _WEBHOOK_ENDPOINT_LIST_RULES, hasher)


_WEBHOOK_ENDPOINT_READ: Final = Spec(
    events.WEBHOOK_ENDPOINT_READ,
    {'name': _is_configid, },
    ('name',),
    object_id='/mapping/notifications/{name}',
)
_WEBHOOK_ENDPOINT_READ_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_webhook_endpoint_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.webhook-endpoint.read; nothing if it is sound."""
    return validate(record, _WEBHOOK_ENDPOINT_READ)


def redact_webhook_endpoint_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.webhook-endpoint.read as they may be written."""
    return redact(params, _WEBHOOK_ENDPOINT_READ_RULES, hasher)


_NOTIFICATION_TARGET_TEST: Final = Spec(
    events.NOTIFICATION_TARGET_TEST,
    {'name': _is_configid, },
    ('name',),
    object_id='/mapping/notifications/{name}',
)
_NOTIFICATION_TARGET_TEST_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_notification_target_test(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.notification-target.test; nothing if it is sound."""
    return validate(record, _NOTIFICATION_TARGET_TEST)


def redact_notification_target_test(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.notification-target.test as they may be written."""
    return redact(params, _NOTIFICATION_TARGET_TEST_RULES, hasher)


def point_sendmail_endpoint_create(point: Point) -> Callable[..., bool]:
    """The audit point of SENDMAIL_ENDPOINT_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'author', 'comment', 'disable', 'from-address', 'mailto', 'mailto-user')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        author: Any = UNSET,
        comment: Any = UNSET,
        disable: Any = UNSET,
        from_address: Any = UNSET,
        mailto: Any = UNSET,
        mailto_user: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (author is UNSET or _type(author) is str and _len(author) <= 4096)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
            and (from_address is UNSET or _type(from_address) is str and _len(from_address) <= 4096)
            and mailto is UNSET
            and mailto_user is UNSET
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, author, comment, disable, from_address, mailto, mailto_user),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'author': author, 'comment': comment, 'disable': disable, 'from-address': from_address, 'mailto': mailto, 'mailto-user': mailto_user, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sendmail_endpoint_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SENDMAIL_ENDPOINT_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_sendmail_endpoint_update(point: Point) -> Callable[..., bool]:
    """The audit point of SENDMAIL_ENDPOINT_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'author', 'comment', 'delete', 'digest', 'disable', 'from-address', 'mailto', 'mailto-user')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        author: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        from_address: Any = UNSET,
        mailto: Any = UNSET,
        mailto_user: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (author is UNSET or _type(author) is str and _len(author) <= 4096)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and delete is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and (from_address is UNSET or _type(from_address) is str and _len(from_address) <= 4096)
            and mailto is UNSET
            and mailto_user is UNSET
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, author, comment, delete, digest, disable, from_address, mailto, mailto_user),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'author': author, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'from-address': from_address, 'mailto': mailto, 'mailto-user': mailto_user, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_notification_matcher_create(point: Point) -> Callable[..., bool]:
    """The audit point of NOTIFICATION_MATCHER_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'comment', 'disable', 'invert-match', 'match-calendar', 'match-field', 'match-severity', 'mode', 'target')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        comment: Any = UNSET,
        disable: Any = UNSET,
        invert_match: Any = UNSET,
        match_calendar: Any = UNSET,
        match_field: Any = UNSET,
        match_severity: Any = UNSET,
        mode: Any = UNSET,
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
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
            and (invert_match is UNSET or _type(invert_match) is bool)
            and match_calendar is UNSET
            and match_field is UNSET
            and match_severity is UNSET
            and (mode is UNSET or _type(mode) is str and mode in {'all', 'any'})
            and target is UNSET
        ):
            done = _put(
                status, subject, f'/cluster/notifications/matchers/{name}' if object_id is None else object_id,
                _made(name, comment, disable, invert_match, match_calendar, match_field, match_severity, mode, target),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'comment': comment, 'disable': disable, 'invert-match': invert_match, 'match-calendar': match_calendar, 'match-field': match_field, 'match-severity': match_severity, 'mode': mode, 'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_notification_matcher_delete(point: Point) -> Callable[..., bool]:
    """The audit point of NOTIFICATION_MATCHER_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/cluster/notifications/matchers/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_notification_matcher_update(point: Point) -> Callable[..., bool]:
    """The audit point of NOTIFICATION_MATCHER_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'comment', 'delete', 'digest', 'disable', 'invert-match', 'match-calendar', 'match-field', 'match-severity', 'mode', 'target')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        invert_match: Any = UNSET,
        match_calendar: Any = UNSET,
        match_field: Any = UNSET,
        match_severity: Any = UNSET,
        mode: Any = UNSET,
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
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and delete is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and (invert_match is UNSET or _type(invert_match) is bool)
            and match_calendar is UNSET
            and match_field is UNSET
            and match_severity is UNSET
            and (mode is UNSET or _type(mode) is str and mode in {'all', 'any'})
            and target is UNSET
        ):
            done = _put(
                status, subject, f'/cluster/notifications/matchers/{name}' if object_id is None else object_id,
                _made(name, comment, delete, digest, disable, invert_match, match_calendar, match_field, match_severity, mode, target),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'invert-match': invert_match, 'match-calendar': match_calendar, 'match-field': match_field, 'match-severity': match_severity, 'mode': mode, 'target': target, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_metric_server_delete(point: Point) -> Callable[..., bool]:
    """The audit point of METRIC_SERVER_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')
    _p0 = direct(_P0)

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
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
        ):
            done = _put(
                status, subject, f'/cluster/metrics/server/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_metric_server_create(point: Point) -> Callable[..., bool]:
    """The audit point of METRIC_SERVER_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'type', 'server', 'port', 'api-path-prefix', 'bucket', 'disable', 'influxdbproto', 'max-body-size', 'mtu', 'organization', 'otel-compression', 'otel-headers', 'otel-max-body-size', 'otel-path', 'otel-protocol', 'otel-resource-attributes', 'otel-timeout', 'otel-verify-ssl', 'path', 'proto', 'timeout', 'token', 'verify-certificate')
    _p0 = direct(_P0)

    def emit(
        *,
        id: Any = UNSET,
        type: Any = UNSET,
        server: Any = UNSET,
        port: Any = UNSET,
        api_path_prefix: Any = UNSET,
        bucket: Any = UNSET,
        disable: Any = UNSET,
        influxdbproto: Any = UNSET,
        max_body_size: Any = UNSET,
        mtu: Any = UNSET,
        organization: Any = UNSET,
        otel_compression: Any = UNSET,
        otel_headers: Any = UNSET,
        otel_max_body_size: Any = UNSET,
        otel_path: Any = UNSET,
        otel_protocol: Any = UNSET,
        otel_resource_attributes: Any = UNSET,
        otel_timeout: Any = UNSET,
        otel_verify_ssl: Any = UNSET,
        path: Any = UNSET,
        proto: Any = UNSET,
        timeout: Any = UNSET,
        token: Any = UNSET,
        verify_certificate: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and _type(type) is str and type in {'graphite', 'influxdb', 'opentelemetry'}
            and _type(server) is str and _len(server) <= 256
            and _type(port) is int and 1 <= port <= 65536
            and (bucket is UNSET or _type(bucket) is str and _len(bucket) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
            and (influxdbproto is UNSET or _type(influxdbproto) is str and influxdbproto in {'http', 'https', 'udp'})
            and (max_body_size is UNSET or _type(max_body_size) is int and 1 <= max_body_size <= 18446744073709551615)
            and (mtu is UNSET or _type(mtu) is int and 512 <= mtu <= 65536)
            and (organization is UNSET or _type(organization) is str and _len(organization) <= 4096)
            and (otel_compression is UNSET or _type(otel_compression) is str and otel_compression in {'gzip', 'none'})
            and (otel_max_body_size is UNSET or _type(otel_max_body_size) is int and 1024 <= otel_max_body_size <= 18446744073709551615)
            and (otel_protocol is UNSET or _type(otel_protocol) is str and otel_protocol in {'http', 'https'})
            and (otel_timeout is UNSET or _type(otel_timeout) is int and 1 <= otel_timeout <= 10)
            and (otel_verify_ssl is UNSET or _type(otel_verify_ssl) is bool)
            and (path is UNSET or _type(path) is str and _len(path) <= 4096)
            and (proto is UNSET or _type(proto) is str and proto in {'tcp', 'udp'})
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 18446744073709551615)
            and (verify_certificate is UNSET or _type(verify_certificate) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/metrics/server/{id}' if object_id is None else object_id,
                _made(id, type, server, port, UNSET if api_path_prefix is UNSET else MASK, bucket, disable, influxdbproto, max_body_size, mtu, organization, otel_compression, UNSET if otel_headers is UNSET else MASK, otel_max_body_size, UNSET if otel_path is UNSET else MASK, otel_protocol, UNSET if otel_resource_attributes is UNSET else MASK, otel_timeout, otel_verify_ssl, path, proto, timeout, UNSET if token is UNSET else MASK, verify_certificate),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'type': type, 'server': server, 'port': port, 'api-path-prefix': api_path_prefix, 'bucket': bucket, 'disable': disable, 'influxdbproto': influxdbproto, 'max-body-size': max_body_size, 'mtu': mtu, 'organization': organization, 'otel-compression': otel_compression, 'otel-headers': otel_headers, 'otel-max-body-size': otel_max_body_size, 'otel-path': otel_path, 'otel-protocol': otel_protocol, 'otel-resource-attributes': otel_resource_attributes, 'otel-timeout': otel_timeout, 'otel-verify-ssl': otel_verify_ssl, 'path': path, 'proto': proto, 'timeout': timeout, 'token': token, 'verify-certificate': verify_certificate, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_metric_server_update(point: Point) -> Callable[..., bool]:
    """The audit point of METRIC_SERVER_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'server', 'port', 'api-path-prefix', 'bucket', 'delete', 'digest', 'disable', 'influxdbproto', 'max-body-size', 'mtu', 'organization', 'otel-compression', 'otel-headers', 'otel-max-body-size', 'otel-path', 'otel-protocol', 'otel-resource-attributes', 'otel-timeout', 'otel-verify-ssl', 'path', 'proto', 'timeout', 'token', 'verify-certificate')
    _p0 = direct(_P0)

    def emit(
        *,
        id: Any = UNSET,
        server: Any = UNSET,
        port: Any = UNSET,
        api_path_prefix: Any = UNSET,
        bucket: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        influxdbproto: Any = UNSET,
        max_body_size: Any = UNSET,
        mtu: Any = UNSET,
        organization: Any = UNSET,
        otel_compression: Any = UNSET,
        otel_headers: Any = UNSET,
        otel_max_body_size: Any = UNSET,
        otel_path: Any = UNSET,
        otel_protocol: Any = UNSET,
        otel_resource_attributes: Any = UNSET,
        otel_timeout: Any = UNSET,
        otel_verify_ssl: Any = UNSET,
        path: Any = UNSET,
        proto: Any = UNSET,
        timeout: Any = UNSET,
        token: Any = UNSET,
        verify_certificate: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and _type(server) is str and _len(server) <= 256
            and _type(port) is int and 1 <= port <= 65536
            and (bucket is UNSET or _type(bucket) is str and _len(bucket) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and (influxdbproto is UNSET or _type(influxdbproto) is str and influxdbproto in {'http', 'https', 'udp'})
            and (max_body_size is UNSET or _type(max_body_size) is int and 1 <= max_body_size <= 18446744073709551615)
            and (mtu is UNSET or _type(mtu) is int and 512 <= mtu <= 65536)
            and (organization is UNSET or _type(organization) is str and _len(organization) <= 4096)
            and (otel_compression is UNSET or _type(otel_compression) is str and otel_compression in {'gzip', 'none'})
            and (otel_max_body_size is UNSET or _type(otel_max_body_size) is int and 1024 <= otel_max_body_size <= 18446744073709551615)
            and (otel_protocol is UNSET or _type(otel_protocol) is str and otel_protocol in {'http', 'https'})
            and (otel_timeout is UNSET or _type(otel_timeout) is int and 1 <= otel_timeout <= 10)
            and (otel_verify_ssl is UNSET or _type(otel_verify_ssl) is bool)
            and (path is UNSET or _type(path) is str and _len(path) <= 4096)
            and (proto is UNSET or _type(proto) is str and proto in {'tcp', 'udp'})
            and (timeout is UNSET or _type(timeout) is int and 0 <= timeout <= 18446744073709551615)
            and (verify_certificate is UNSET or _type(verify_certificate) is bool)
        ):
            done = _put(
                status, subject, f'/cluster/metrics/server/{id}' if object_id is None else object_id,
                _made(id, server, port, UNSET if api_path_prefix is UNSET else MASK, bucket, delete, digest, disable, influxdbproto, max_body_size, mtu, organization, otel_compression, UNSET if otel_headers is UNSET else MASK, otel_max_body_size, UNSET if otel_path is UNSET else MASK, otel_protocol, UNSET if otel_resource_attributes is UNSET else MASK, otel_timeout, otel_verify_ssl, path, proto, timeout, UNSET if token is UNSET else MASK, verify_certificate),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'server': server, 'port': port, 'api-path-prefix': api_path_prefix, 'bucket': bucket, 'delete': delete, 'digest': digest, 'disable': disable, 'influxdbproto': influxdbproto, 'max-body-size': max_body_size, 'mtu': mtu, 'organization': organization, 'otel-compression': otel_compression, 'otel-headers': otel_headers, 'otel-max-body-size': otel_max_body_size, 'otel-path': otel_path, 'otel-protocol': otel_protocol, 'otel-resource-attributes': otel_resource_attributes, 'otel-timeout': otel_timeout, 'otel-verify-ssl': otel_verify_ssl, 'path': path, 'proto': proto, 'timeout': timeout, 'token': token, 'verify-certificate': verify_certificate, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_metric_server_read(point: Point) -> Callable[..., bool]:
    """The audit point of METRIC_SERVER_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')
    _p0 = direct(_P0)

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
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
        ):
            done = _put(
                status, subject, f'/cluster/metrics/server/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_metric_server_export(point: Point) -> Callable[..., bool]:
    """The audit point of METRIC_SERVER_EXPORT."""
    _slow = point.slow
    _put = point.put
    _made = fields('history', 'local-only', 'node-list', 'start-time')

    def emit(
        *,
        history: Any = UNSET,
        local_only: Any = UNSET,
        node_list: Any = UNSET,
        start_time: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (history is UNSET or _type(history) is bool)
            and (local_only is UNSET or _type(local_only) is bool)
            and (node_list is UNSET or _type(node_list) is str and _len(node_list) <= 4096)
            and (start_time is UNSET or _type(start_time) is int and -9223372036854775808 <= start_time <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/metrics' if object_id is None else object_id,
                _made(history, local_only, node_list, start_time),
            )
            if done is not None:
                return done
        return _slow(
            {'history': history, 'local-only': local_only, 'node-list': node_list, 'start-time': start_time, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_gotify_endpoint_create(point: Point) -> Callable[..., bool]:
    """The audit point of GOTIFY_ENDPOINT_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'server', 'token', 'comment', 'disable')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        server: Any = UNSET,
        token: Any = UNSET,
        comment: Any = UNSET,
        disable: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and server is not UNSET
            and token is not UNSET
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, MASK, MASK, comment, disable),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'server': server, 'token': token, 'comment': comment, 'disable': disable, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_gotify_endpoint_delete(point: Point) -> Callable[..., bool]:
    """The audit point of GOTIFY_ENDPOINT_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_gotify_endpoint_update(point: Point) -> Callable[..., bool]:
    """The audit point of GOTIFY_ENDPOINT_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'comment', 'delete', 'digest', 'disable', 'server', 'token')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        server: Any = UNSET,
        token: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and delete is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, comment, delete, digest, disable, UNSET if server is UNSET else MASK, UNSET if token is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'server': server, 'token': token, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_smtp_endpoint_create(point: Point) -> Callable[..., bool]:
    """The audit point of SMTP_ENDPOINT_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'from-address', 'server', 'author', 'comment', 'disable', 'mailto', 'mailto-user', 'mode', 'password', 'port', 'username')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        from_address: Any = UNSET,
        server: Any = UNSET,
        author: Any = UNSET,
        comment: Any = UNSET,
        disable: Any = UNSET,
        mailto: Any = UNSET,
        mailto_user: Any = UNSET,
        mode: Any = UNSET,
        password: Any = UNSET,
        port: Any = UNSET,
        username: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(from_address) is str and _len(from_address) <= 4096
            and _type(server) is str and _len(server) <= 4096
            and (author is UNSET or _type(author) is str and _len(author) <= 4096)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
            and mailto is UNSET
            and mailto_user is UNSET
            and (mode is UNSET or _type(mode) is str and mode in {'insecure', 'starttls', 'tls'})
            and (port is UNSET or _type(port) is int and -9223372036854775808 <= port <= 18446744073709551615)
            and (username is UNSET or _type(username) is str and _len(username) <= 4096)
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, from_address, server, author, comment, disable, mailto, mailto_user, mode, UNSET if password is UNSET else MASK, port, username),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'from-address': from_address, 'server': server, 'author': author, 'comment': comment, 'disable': disable, 'mailto': mailto, 'mailto-user': mailto_user, 'mode': mode, 'password': password, 'port': port, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_smtp_endpoint_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SMTP_ENDPOINT_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_smtp_endpoint_update(point: Point) -> Callable[..., bool]:
    """The audit point of SMTP_ENDPOINT_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'author', 'comment', 'delete', 'digest', 'disable', 'from-address', 'mailto', 'mailto-user', 'mode', 'password', 'port', 'server', 'username')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        author: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        from_address: Any = UNSET,
        mailto: Any = UNSET,
        mailto_user: Any = UNSET,
        mode: Any = UNSET,
        password: Any = UNSET,
        port: Any = UNSET,
        server: Any = UNSET,
        username: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (author is UNSET or _type(author) is str and _len(author) <= 4096)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and delete is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and (from_address is UNSET or _type(from_address) is str and _len(from_address) <= 4096)
            and mailto is UNSET
            and mailto_user is UNSET
            and (mode is UNSET or _type(mode) is str and mode in {'insecure', 'starttls', 'tls'})
            and (port is UNSET or _type(port) is int and -9223372036854775808 <= port <= 18446744073709551615)
            and (server is UNSET or _type(server) is str and _len(server) <= 4096)
            and (username is UNSET or _type(username) is str and _len(username) <= 4096)
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, author, comment, delete, digest, disable, from_address, mailto, mailto_user, mode, UNSET if password is UNSET else MASK, port, server, username),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'author': author, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'from-address': from_address, 'mailto': mailto, 'mailto-user': mailto_user, 'mode': mode, 'password': password, 'port': port, 'server': server, 'username': username, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_webhook_endpoint_create(point: Point) -> Callable[..., bool]:
    """The audit point of WEBHOOK_ENDPOINT_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'method', 'url', 'body', 'comment', 'disable', 'header', 'secret')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        method: Any = UNSET,
        url: Any = UNSET,
        body: Any = UNSET,
        comment: Any = UNSET,
        disable: Any = UNSET,
        header: Any = UNSET,
        secret: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and _type(method) is str and method in {'get', 'post', 'put'}
            and url is not UNSET
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (disable is UNSET or _type(disable) is bool)
            and header is UNSET
            and secret is UNSET
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, method, MASK, UNSET if body is UNSET else MASK, comment, disable, header, secret),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'method': method, 'url': url, 'body': body, 'comment': comment, 'disable': disable, 'header': header, 'secret': secret, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_webhook_endpoint_delete(point: Point) -> Callable[..., bool]:
    """The audit point of WEBHOOK_ENDPOINT_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_webhook_endpoint_update(point: Point) -> Callable[..., bool]:
    """The audit point of WEBHOOK_ENDPOINT_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'body', 'comment', 'delete', 'digest', 'disable', 'header', 'method', 'secret', 'url')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        body: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        header: Any = UNSET,
        method: Any = UNSET,
        secret: Any = UNSET,
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
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and delete is UNSET
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and header is UNSET
            and (method is UNSET or _type(method) is str and method in {'get', 'post', 'put'})
            and secret is UNSET
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name, UNSET if body is UNSET else MASK, comment, delete, digest, disable, header, method, secret, UNSET if url is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'body': body, 'comment': comment, 'delete': delete, 'digest': digest, 'disable': disable, 'header': header, 'method': method, 'secret': secret, 'url': url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_webhook_endpoint_list(point: Point) -> Callable[..., bool]:
    """The audit point of WEBHOOK_ENDPOINT_LIST."""
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
                status, subject, f'/mapping/notifications' if object_id is None else object_id,
                _made(),
            )
            if done is not None:
                return done
        return _slow(
            {**more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_webhook_endpoint_read(point: Point) -> Callable[..., bool]:
    """The audit point of WEBHOOK_ENDPOINT_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_notification_target_test(point: Point) -> Callable[..., bool]:
    """The audit point of NOTIFICATION_TARGET_TEST."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/mapping/notifications/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.SENDMAIL_ENDPOINT_CREATE.id: point_sendmail_endpoint_create,
    events.SENDMAIL_ENDPOINT_DELETE.id: point_sendmail_endpoint_delete,
    events.SENDMAIL_ENDPOINT_UPDATE.id: point_sendmail_endpoint_update,
    events.NOTIFICATION_MATCHER_CREATE.id: point_notification_matcher_create,
    events.NOTIFICATION_MATCHER_DELETE.id: point_notification_matcher_delete,
    events.NOTIFICATION_MATCHER_UPDATE.id: point_notification_matcher_update,
    events.METRIC_SERVER_DELETE.id: point_metric_server_delete,
    events.METRIC_SERVER_CREATE.id: point_metric_server_create,
    events.METRIC_SERVER_UPDATE.id: point_metric_server_update,
    events.METRIC_SERVER_READ.id: point_metric_server_read,
    events.METRIC_SERVER_EXPORT.id: point_metric_server_export,
    events.GOTIFY_ENDPOINT_CREATE.id: point_gotify_endpoint_create,
    events.GOTIFY_ENDPOINT_DELETE.id: point_gotify_endpoint_delete,
    events.GOTIFY_ENDPOINT_UPDATE.id: point_gotify_endpoint_update,
    events.SMTP_ENDPOINT_CREATE.id: point_smtp_endpoint_create,
    events.SMTP_ENDPOINT_DELETE.id: point_smtp_endpoint_delete,
    events.SMTP_ENDPOINT_UPDATE.id: point_smtp_endpoint_update,
    events.WEBHOOK_ENDPOINT_CREATE.id: point_webhook_endpoint_create,
    events.WEBHOOK_ENDPOINT_DELETE.id: point_webhook_endpoint_delete,
    events.WEBHOOK_ENDPOINT_UPDATE.id: point_webhook_endpoint_update,
    events.WEBHOOK_ENDPOINT_LIST.id: point_webhook_endpoint_list,
    events.WEBHOOK_ENDPOINT_READ.id: point_webhook_endpoint_read,
    events.NOTIFICATION_TARGET_TEST.id: point_notification_target_test,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.SENDMAIL_ENDPOINT_CREATE.id: validate_sendmail_endpoint_create,
    events.SENDMAIL_ENDPOINT_DELETE.id: validate_sendmail_endpoint_delete,
    events.SENDMAIL_ENDPOINT_UPDATE.id: validate_sendmail_endpoint_update,
    events.NOTIFICATION_MATCHER_CREATE.id: validate_notification_matcher_create,
    events.NOTIFICATION_MATCHER_DELETE.id: validate_notification_matcher_delete,
    events.NOTIFICATION_MATCHER_UPDATE.id: validate_notification_matcher_update,
    events.METRIC_SERVER_DELETE.id: validate_metric_server_delete,
    events.METRIC_SERVER_CREATE.id: validate_metric_server_create,
    events.METRIC_SERVER_UPDATE.id: validate_metric_server_update,
    events.METRIC_SERVER_READ.id: validate_metric_server_read,
    events.METRIC_SERVER_EXPORT.id: validate_metric_server_export,
    events.GOTIFY_ENDPOINT_CREATE.id: validate_gotify_endpoint_create,
    events.GOTIFY_ENDPOINT_DELETE.id: validate_gotify_endpoint_delete,
    events.GOTIFY_ENDPOINT_UPDATE.id: validate_gotify_endpoint_update,
    events.SMTP_ENDPOINT_CREATE.id: validate_smtp_endpoint_create,
    events.SMTP_ENDPOINT_DELETE.id: validate_smtp_endpoint_delete,
    events.SMTP_ENDPOINT_UPDATE.id: validate_smtp_endpoint_update,
    events.WEBHOOK_ENDPOINT_CREATE.id: validate_webhook_endpoint_create,
    events.WEBHOOK_ENDPOINT_DELETE.id: validate_webhook_endpoint_delete,
    events.WEBHOOK_ENDPOINT_UPDATE.id: validate_webhook_endpoint_update,
    events.WEBHOOK_ENDPOINT_LIST.id: validate_webhook_endpoint_list,
    events.WEBHOOK_ENDPOINT_READ.id: validate_webhook_endpoint_read,
    events.NOTIFICATION_TARGET_TEST.id: validate_notification_target_test,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.SENDMAIL_ENDPOINT_CREATE.id: _SENDMAIL_ENDPOINT_CREATE,
    events.SENDMAIL_ENDPOINT_DELETE.id: _SENDMAIL_ENDPOINT_DELETE,
    events.SENDMAIL_ENDPOINT_UPDATE.id: _SENDMAIL_ENDPOINT_UPDATE,
    events.NOTIFICATION_MATCHER_CREATE.id: _NOTIFICATION_MATCHER_CREATE,
    events.NOTIFICATION_MATCHER_DELETE.id: _NOTIFICATION_MATCHER_DELETE,
    events.NOTIFICATION_MATCHER_UPDATE.id: _NOTIFICATION_MATCHER_UPDATE,
    events.METRIC_SERVER_DELETE.id: _METRIC_SERVER_DELETE,
    events.METRIC_SERVER_CREATE.id: _METRIC_SERVER_CREATE,
    events.METRIC_SERVER_UPDATE.id: _METRIC_SERVER_UPDATE,
    events.METRIC_SERVER_READ.id: _METRIC_SERVER_READ,
    events.METRIC_SERVER_EXPORT.id: _METRIC_SERVER_EXPORT,
    events.GOTIFY_ENDPOINT_CREATE.id: _GOTIFY_ENDPOINT_CREATE,
    events.GOTIFY_ENDPOINT_DELETE.id: _GOTIFY_ENDPOINT_DELETE,
    events.GOTIFY_ENDPOINT_UPDATE.id: _GOTIFY_ENDPOINT_UPDATE,
    events.SMTP_ENDPOINT_CREATE.id: _SMTP_ENDPOINT_CREATE,
    events.SMTP_ENDPOINT_DELETE.id: _SMTP_ENDPOINT_DELETE,
    events.SMTP_ENDPOINT_UPDATE.id: _SMTP_ENDPOINT_UPDATE,
    events.WEBHOOK_ENDPOINT_CREATE.id: _WEBHOOK_ENDPOINT_CREATE,
    events.WEBHOOK_ENDPOINT_DELETE.id: _WEBHOOK_ENDPOINT_DELETE,
    events.WEBHOOK_ENDPOINT_UPDATE.id: _WEBHOOK_ENDPOINT_UPDATE,
    events.WEBHOOK_ENDPOINT_LIST.id: _WEBHOOK_ENDPOINT_LIST,
    events.WEBHOOK_ENDPOINT_READ.id: _WEBHOOK_ENDPOINT_READ,
    events.NOTIFICATION_TARGET_TEST.id: _NOTIFICATION_TARGET_TEST,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.SENDMAIL_ENDPOINT_CREATE.id: redact_sendmail_endpoint_create,
    events.SENDMAIL_ENDPOINT_DELETE.id: redact_sendmail_endpoint_delete,
    events.SENDMAIL_ENDPOINT_UPDATE.id: redact_sendmail_endpoint_update,
    events.NOTIFICATION_MATCHER_CREATE.id: redact_notification_matcher_create,
    events.NOTIFICATION_MATCHER_DELETE.id: redact_notification_matcher_delete,
    events.NOTIFICATION_MATCHER_UPDATE.id: redact_notification_matcher_update,
    events.METRIC_SERVER_DELETE.id: redact_metric_server_delete,
    events.METRIC_SERVER_CREATE.id: redact_metric_server_create,
    events.METRIC_SERVER_UPDATE.id: redact_metric_server_update,
    events.METRIC_SERVER_READ.id: redact_metric_server_read,
    events.METRIC_SERVER_EXPORT.id: redact_metric_server_export,
    events.GOTIFY_ENDPOINT_CREATE.id: redact_gotify_endpoint_create,
    events.GOTIFY_ENDPOINT_DELETE.id: redact_gotify_endpoint_delete,
    events.GOTIFY_ENDPOINT_UPDATE.id: redact_gotify_endpoint_update,
    events.SMTP_ENDPOINT_CREATE.id: redact_smtp_endpoint_create,
    events.SMTP_ENDPOINT_DELETE.id: redact_smtp_endpoint_delete,
    events.SMTP_ENDPOINT_UPDATE.id: redact_smtp_endpoint_update,
    events.WEBHOOK_ENDPOINT_CREATE.id: redact_webhook_endpoint_create,
    events.WEBHOOK_ENDPOINT_DELETE.id: redact_webhook_endpoint_delete,
    events.WEBHOOK_ENDPOINT_UPDATE.id: redact_webhook_endpoint_update,
    events.WEBHOOK_ENDPOINT_LIST.id: redact_webhook_endpoint_list,
    events.WEBHOOK_ENDPOINT_READ.id: redact_webhook_endpoint_read,
    events.NOTIFICATION_TARGET_TEST.id: redact_notification_target_test,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.SENDMAIL_ENDPOINT_CREATE.id: _SENDMAIL_ENDPOINT_CREATE_RULES,
    events.SENDMAIL_ENDPOINT_DELETE.id: _SENDMAIL_ENDPOINT_DELETE_RULES,
    events.SENDMAIL_ENDPOINT_UPDATE.id: _SENDMAIL_ENDPOINT_UPDATE_RULES,
    events.NOTIFICATION_MATCHER_CREATE.id: _NOTIFICATION_MATCHER_CREATE_RULES,
    events.NOTIFICATION_MATCHER_DELETE.id: _NOTIFICATION_MATCHER_DELETE_RULES,
    events.NOTIFICATION_MATCHER_UPDATE.id: _NOTIFICATION_MATCHER_UPDATE_RULES,
    events.METRIC_SERVER_DELETE.id: _METRIC_SERVER_DELETE_RULES,
    events.METRIC_SERVER_CREATE.id: _METRIC_SERVER_CREATE_RULES,
    events.METRIC_SERVER_UPDATE.id: _METRIC_SERVER_UPDATE_RULES,
    events.METRIC_SERVER_READ.id: _METRIC_SERVER_READ_RULES,
    events.METRIC_SERVER_EXPORT.id: _METRIC_SERVER_EXPORT_RULES,
    events.GOTIFY_ENDPOINT_CREATE.id: _GOTIFY_ENDPOINT_CREATE_RULES,
    events.GOTIFY_ENDPOINT_DELETE.id: _GOTIFY_ENDPOINT_DELETE_RULES,
    events.GOTIFY_ENDPOINT_UPDATE.id: _GOTIFY_ENDPOINT_UPDATE_RULES,
    events.SMTP_ENDPOINT_CREATE.id: _SMTP_ENDPOINT_CREATE_RULES,
    events.SMTP_ENDPOINT_DELETE.id: _SMTP_ENDPOINT_DELETE_RULES,
    events.SMTP_ENDPOINT_UPDATE.id: _SMTP_ENDPOINT_UPDATE_RULES,
    events.WEBHOOK_ENDPOINT_CREATE.id: _WEBHOOK_ENDPOINT_CREATE_RULES,
    events.WEBHOOK_ENDPOINT_DELETE.id: _WEBHOOK_ENDPOINT_DELETE_RULES,
    events.WEBHOOK_ENDPOINT_UPDATE.id: _WEBHOOK_ENDPOINT_UPDATE_RULES,
    events.WEBHOOK_ENDPOINT_LIST.id: _WEBHOOK_ENDPOINT_LIST_RULES,
    events.WEBHOOK_ENDPOINT_READ.id: _WEBHOOK_ENDPOINT_READ_RULES,
    events.NOTIFICATION_TARGET_TEST.id: _NOTIFICATION_TARGET_TEST_RULES,
}
