"""The events of the area 'notification': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, is_masked, validate
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

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P1: Final = fullmatch('[^\\t-\\r \\/:]+@[A-Za-z][A-Za-z0-9\\-._]+')


def _is_address(v: object) -> bool:
    return type(v) is str and len(v) <= 256


def _is_configid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


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
    return type(v) is str and len(v) <= 64 and v[-1:] != '\n' and _P1(v) is not None


def _is_webhook_endpoint_method(v: object) -> bool:
    return type(v) is str and v in {'get', 'post', 'put'}


_SENDMAIL_ENDPOINT_CREATE: Final = Spec(
    events.SENDMAIL_ENDPOINT_CREATE,
    {'name': _is_configid, 'author': _is_mail_author, 'comment': _is_mail_author, 'disable': _is_flag, 'from-address': _is_mail_author, 'mailto': _is_mail_addresses, 'mailto-user': _is_mail_users, },
    ('name',),
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
