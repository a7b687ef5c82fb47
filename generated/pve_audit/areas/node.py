"""The events of the area 'node': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
from auditlex.points import MASK, NOTHING, Point, UNSET, direct, fields, numbered
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

_P0: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P1: Final = fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?')


def _is_apt_repository_index(v: object) -> bool:
    return is_integer(v)


def _is_count(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 80


def _is_digest_2(v: object) -> bool:
    return type(v) is str and len(v) <= 40


def _is_file(v: object) -> bool:
    return type(v) is str


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_node_command(v: object) -> bool:
    return type(v) is str and v in {'reboot', 'shutdown'}


def _is_node_config_ballooning_target(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 100


def _is_seconds(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 300


def _is_service_service(v: object) -> bool:
    return type(v) is str and v in {'chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'}


def _is_syslog_service(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_syslog_since(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


_SERVICE_START: Final = Spec(
    events.SERVICE_START,
    {'node': _is_node, 'service': _is_service_service, },
    ('node', 'service'),
    object_id='/nodes/{node}/services/{service}',
)
_SERVICE_START_RULES: Final = Redactor(
    {'node': KEEP, 'service': KEEP, },
)


def validate_service_start(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.service.start; nothing if it is sound."""
    return validate(record, _SERVICE_START)


def redact_service_start(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.service.start as they may be written."""
    return redact(params, _SERVICE_START_RULES, hasher)


_SERVICE_STOP: Final = Spec(
    events.SERVICE_STOP,
    {'node': _is_node, 'service': _is_service_service, },
    ('node', 'service'),
    object_id='/nodes/{node}/services/{service}',
)
_SERVICE_STOP_RULES: Final = Redactor(
    {'node': KEEP, 'service': KEEP, },
)


def validate_service_stop(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.service.stop; nothing if it is sound."""
    return validate(record, _SERVICE_STOP)


def redact_service_stop(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.service.stop as they may be written."""
    return redact(params, _SERVICE_STOP_RULES, hasher)


_SERVICE_RESTART: Final = Spec(
    events.SERVICE_RESTART,
    {'node': _is_node, 'service': _is_service_service, },
    ('node', 'service'),
    object_id='/nodes/{node}/services/{service}',
)
_SERVICE_RESTART_RULES: Final = Redactor(
    {'node': KEEP, 'service': KEEP, },
)


def validate_service_restart(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.service.restart; nothing if it is sound."""
    return validate(record, _SERVICE_RESTART)


def redact_service_restart(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.service.restart as they may be written."""
    return redact(params, _SERVICE_RESTART_RULES, hasher)


_SERVICE_RELOAD: Final = Spec(
    events.SERVICE_RELOAD,
    {'node': _is_node, 'service': _is_service_service, },
    ('node', 'service'),
    object_id='/nodes/{node}/services/{service}',
)
_SERVICE_RELOAD_RULES: Final = Redactor(
    {'node': KEEP, 'service': KEEP, },
)


def validate_service_reload(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.service.reload; nothing if it is sound."""
    return validate(record, _SERVICE_RELOAD)


def redact_service_reload(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.service.reload as they may be written."""
    return redact(params, _SERVICE_RELOAD_RULES, hasher)


_SUBSCRIPTION_DELETE: Final = Spec(
    events.SUBSCRIPTION_DELETE,
    {'node': _is_node, },
    ('node',),
    object_id='/nodes/{node}/subscription',
)
_SUBSCRIPTION_DELETE_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_subscription_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.subscription.delete; nothing if it is sound."""
    return validate(record, _SUBSCRIPTION_DELETE)


def redact_subscription_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.subscription.delete as they may be written."""
    return redact(params, _SUBSCRIPTION_DELETE_RULES, hasher)


_SUBSCRIPTION_REFRESH: Final = Spec(
    events.SUBSCRIPTION_REFRESH,
    {'node': _is_node, 'force': _is_flag, },
    ('node',),
    object_id='/nodes/{node}/subscription',
)
_SUBSCRIPTION_REFRESH_RULES: Final = Redactor(
    {'node': KEEP, 'force': KEEP, },
)


def validate_subscription_refresh(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.subscription.refresh; nothing if it is sound."""
    return validate(record, _SUBSCRIPTION_REFRESH)


def redact_subscription_refresh(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.subscription.refresh as they may be written."""
    return redact(params, _SUBSCRIPTION_REFRESH_RULES, hasher)


_SUBSCRIPTION_UPDATE: Final = Spec(
    events.SUBSCRIPTION_UPDATE,
    {'key': is_masked, 'node': _is_node, },
    ('key', 'node'),
    object_id='/nodes/{node}/subscription',
)
_SUBSCRIPTION_UPDATE_RULES: Final = Redactor(
    {'key': MASKED, 'node': KEEP, },
)


def validate_subscription_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.subscription.update; nothing if it is sound."""
    return validate(record, _SUBSCRIPTION_UPDATE)


def redact_subscription_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.subscription.update as they may be written."""
    return redact(params, _SUBSCRIPTION_UPDATE_RULES, hasher)


_SUBSCRIPTION_READ: Final = Spec(
    events.SUBSCRIPTION_READ,
    {'node': _is_node, },
    ('node',),
    object_id='/nodes/{node}/subscription',
)
_SUBSCRIPTION_READ_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_subscription_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.subscription.read; nothing if it is sound."""
    return validate(record, _SUBSCRIPTION_READ)


def redact_subscription_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.subscription.read as they may be written."""
    return redact(params, _SUBSCRIPTION_READ_RULES, hasher)


_APT_INDEX_REFRESH: Final = Spec(
    events.APT_INDEX_REFRESH,
    {'node': _is_node, 'notify': _is_flag, 'quiet': _is_flag, },
    ('node',),
    object_id='/nodes/{node}/apt',
)
_APT_INDEX_REFRESH_RULES: Final = Redactor(
    {'node': KEEP, 'notify': KEEP, 'quiet': KEEP, },
)


def validate_apt_index_refresh(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.apt-index.refresh; nothing if it is sound."""
    return validate(record, _APT_INDEX_REFRESH)


def redact_apt_index_refresh(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.apt-index.refresh as they may be written."""
    return redact(params, _APT_INDEX_REFRESH_RULES, hasher)


_APT_REPOSITORY_UPDATE: Final = Spec(
    events.APT_REPOSITORY_UPDATE,
    {'index': _is_apt_repository_index, 'node': _is_node, 'path': _is_file, 'digest': _is_digest, 'enabled': _is_flag, },
    ('index', 'node', 'path'),
    object_id='/nodes/{node}/apt/repositories{path}#{index}',
)
_APT_REPOSITORY_UPDATE_RULES: Final = Redactor(
    {'index': KEEP, 'node': KEEP, 'path': KEEP, 'digest': KEEP, 'enabled': KEEP, },
)


def validate_apt_repository_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.apt-repository.update; nothing if it is sound."""
    return validate(record, _APT_REPOSITORY_UPDATE)


def redact_apt_repository_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.apt-repository.update as they may be written."""
    return redact(params, _APT_REPOSITORY_UPDATE_RULES, hasher)


_APT_REPOSITORY_CREATE: Final = Spec(
    events.APT_REPOSITORY_CREATE,
    {'handle': _is_file, 'node': _is_node, 'digest': _is_digest, },
    ('handle', 'node'),
    object_id='/nodes/{node}/apt/repositories/{handle}',
)
_APT_REPOSITORY_CREATE_RULES: Final = Redactor(
    {'handle': KEEP, 'node': KEEP, 'digest': KEEP, },
)


def validate_apt_repository_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.apt-repository.create; nothing if it is sound."""
    return validate(record, _APT_REPOSITORY_CREATE)


def redact_apt_repository_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.apt-repository.create as they may be written."""
    return redact(params, _APT_REPOSITORY_CREATE_RULES, hasher)


_APT_REPOSITORY_ENABLE: Final = Spec(
    events.APT_REPOSITORY_ENABLE,
    {'index': _is_apt_repository_index, 'node': _is_node, 'path': _is_file, 'digest': _is_digest, 'enabled': _is_flag, },
    ('index', 'node', 'path', 'enabled'),
    object_id='/nodes/{node}/apt/repositories{path}#{index}',
)
_APT_REPOSITORY_ENABLE_RULES: Final = Redactor(
    {'index': KEEP, 'node': KEEP, 'path': KEEP, 'digest': KEEP, 'enabled': KEEP, },
)


def validate_apt_repository_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.apt-repository.enable; nothing if it is sound."""
    return validate(record, _APT_REPOSITORY_ENABLE)


def redact_apt_repository_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.apt-repository.enable as they may be written."""
    return redact(params, _APT_REPOSITORY_ENABLE_RULES, hasher)


_APT_REPOSITORY_DISABLE: Final = Spec(
    events.APT_REPOSITORY_DISABLE,
    {'index': _is_apt_repository_index, 'node': _is_node, 'path': _is_file, 'digest': _is_digest, 'enabled': _is_flag, },
    ('index', 'node', 'path', 'enabled'),
    object_id='/nodes/{node}/apt/repositories{path}#{index}',
)
_APT_REPOSITORY_DISABLE_RULES: Final = Redactor(
    {'index': KEEP, 'node': KEEP, 'path': KEEP, 'digest': KEEP, 'enabled': KEEP, },
)


def validate_apt_repository_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.apt-repository.disable; nothing if it is sound."""
    return validate(record, _APT_REPOSITORY_DISABLE)


def redact_apt_repository_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.apt-repository.disable as they may be written."""
    return redact(params, _APT_REPOSITORY_DISABLE_RULES, hasher)


_NODE_CONFIG_UPDATE: Final = Spec(
    events.NODE_CONFIG_UPDATE,
    {'node': _is_node, 'acme': _is_file, 'ballooning-target': _is_node_config_ballooning_target, 'delete': _is_file, 'description': is_masked, 'digest': _is_digest_2, 'startall-onboot-delay': _is_seconds, 'wakeonlan': _is_file, },
    ('node',),
    {'acmedomain': (31, _is_file), },
    {'acme': _is_file, 'ballooning-target': _is_node_config_ballooning_target, 'description': is_masked, 'startall-onboot-delay': _is_seconds, 'wakeonlan': _is_file, },
    {'acmedomain': (31, _is_file), },
    object_id='/nodes/{node}/config',
)
_NODE_CONFIG_UPDATE_RULES: Final = Redactor(
    {'node': KEEP, 'acme': Properties({'account': KEEP, 'domains': Separated(KEEP, ', ;')}, ''), 'ballooning-target': KEEP, 'delete': Separated(KEEP, ', ;'), 'description': MASKED, 'digest': KEEP, 'startall-onboot-delay': KEEP, 'wakeonlan': Properties({'bind-interface': KEEP, 'broadcast-address': KEEP, 'mac': KEEP}, 'mac'), },
    {'acmedomain': (31, Properties({'alias': KEEP, 'domain': KEEP, 'plugin': KEEP}, 'domain')), },
)


def validate_node_config_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-config.update; nothing if it is sound."""
    return validate(record, _NODE_CONFIG_UPDATE)


def redact_node_config_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-config.update as they may be written."""
    return redact(params, _NODE_CONFIG_UPDATE_RULES, hasher)


_NODE_REBOOT: Final = Spec(
    events.NODE_REBOOT,
    {'command': _is_node_command, 'node': _is_node, },
    ('command', 'node'),
    object_id='/nodes/{node}',
)
_NODE_REBOOT_RULES: Final = Redactor(
    {'command': KEEP, 'node': KEEP, },
)


def validate_node_reboot(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node.reboot; nothing if it is sound."""
    return validate(record, _NODE_REBOOT)


def redact_node_reboot(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node.reboot as they may be written."""
    return redact(params, _NODE_REBOOT_RULES, hasher)


_NODE_BATCH_EXECUTE: Final = Spec(
    events.NODE_BATCH_EXECUTE,
    {'commands': is_masked, 'node': _is_node, },
    ('commands', 'node'),
    object_id='/nodes/{node}',
)
_NODE_BATCH_EXECUTE_RULES: Final = Redactor(
    {'commands': MASKED, 'node': KEEP, },
)


def validate_node_batch_execute(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node.batch-execute; nothing if it is sound."""
    return validate(record, _NODE_BATCH_EXECUTE)


def redact_node_batch_execute(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node.batch-execute as they may be written."""
    return redact(params, _NODE_BATCH_EXECUTE_RULES, hasher)


_NODE_WAKE: Final = Spec(
    events.NODE_WAKE,
    {'node': _is_node, },
    ('node',),
    object_id='/nodes/{node}',
)
_NODE_WAKE_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_node_wake(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node.wake; nothing if it is sound."""
    return validate(record, _NODE_WAKE)


def redact_node_wake(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node.wake as they may be written."""
    return redact(params, _NODE_WAKE_RULES, hasher)


_NODE_READ_REPORT: Final = Spec(
    events.NODE_READ_REPORT,
    {'node': _is_node, },
    ('node',),
    object_id='/nodes/{node}/report',
)
_NODE_READ_REPORT_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_node_read_report(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node.read-report; nothing if it is sound."""
    return validate(record, _NODE_READ_REPORT)


def redact_node_read_report(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node.read-report as they may be written."""
    return redact(params, _NODE_READ_REPORT_RULES, hasher)


_NODE_SHUTDOWN: Final = Spec(
    events.NODE_SHUTDOWN,
    {'command': _is_node_command, 'node': _is_node, },
    ('command', 'node'),
    object_id='/nodes/{node}',
)
_NODE_SHUTDOWN_RULES: Final = Redactor(
    {'command': KEEP, 'node': KEEP, },
)


def validate_node_shutdown(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node.shutdown; nothing if it is sound."""
    return validate(record, _NODE_SHUTDOWN)


def redact_node_shutdown(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node.shutdown as they may be written."""
    return redact(params, _NODE_SHUTDOWN_RULES, hasher)


_SYSLOG_READ: Final = Spec(
    events.SYSLOG_READ,
    {'node': _is_node, 'limit': _is_count, 'service': _is_syslog_service, 'since': _is_syslog_since, 'start': _is_count, 'until': _is_syslog_since, },
    ('node',),
    object_id='/nodes/{node}/syslog',
)
_SYSLOG_READ_RULES: Final = Redactor(
    {'node': KEEP, 'limit': KEEP, 'service': KEEP, 'since': KEEP, 'start': KEEP, 'until': KEEP, },
)


def validate_syslog_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.syslog.read; nothing if it is sound."""
    return validate(record, _SYSLOG_READ)


def redact_syslog_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.syslog.read as they may be written."""
    return redact(params, _SYSLOG_READ_RULES, hasher)


_JOURNAL_READ: Final = Spec(
    events.JOURNAL_READ,
    {'node': _is_node, 'endcursor': _is_file, 'lastentries': _is_count, 'since': _is_count, 'startcursor': _is_file, 'until': _is_count, },
    ('node',),
    object_id='/nodes/{node}/journal',
)
_JOURNAL_READ_RULES: Final = Redactor(
    {'node': KEEP, 'endcursor': KEEP, 'lastentries': KEEP, 'since': KEEP, 'startcursor': KEEP, 'until': KEEP, },
)


def validate_journal_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.journal.read; nothing if it is sound."""
    return validate(record, _JOURNAL_READ)


def redact_journal_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.journal.read as they may be written."""
    return redact(params, _JOURNAL_READ_RULES, hasher)


def point_service_start(point: Point) -> Callable[..., bool]:
    """The audit point of SERVICE_START."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        service: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(service) is str and service in {'chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'}
        ):
            done = _put(
                status, subject, f'/nodes/{node}/services/{service}' if object_id is None else object_id,
                _made(node, service),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service': service, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_service_stop(point: Point) -> Callable[..., bool]:
    """The audit point of SERVICE_STOP."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        service: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(service) is str and service in {'chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'}
        ):
            done = _put(
                status, subject, f'/nodes/{node}/services/{service}' if object_id is None else object_id,
                _made(node, service),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service': service, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_service_restart(point: Point) -> Callable[..., bool]:
    """The audit point of SERVICE_RESTART."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        service: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(service) is str and service in {'chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'}
        ):
            done = _put(
                status, subject, f'/nodes/{node}/services/{service}' if object_id is None else object_id,
                _made(node, service),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service': service, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_service_reload(point: Point) -> Callable[..., bool]:
    """The audit point of SERVICE_RELOAD."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'service')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        service: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(service) is str and service in {'chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'}
        ):
            done = _put(
                status, subject, f'/nodes/{node}/services/{service}' if object_id is None else object_id,
                _made(node, service),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'service': service, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_subscription_delete(point: Point) -> Callable[..., bool]:
    """The audit point of SUBSCRIPTION_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/subscription' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_subscription_refresh(point: Point) -> Callable[..., bool]:
    """The audit point of SUBSCRIPTION_REFRESH."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'force')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/subscription' if object_id is None else object_id,
                _made(node, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_subscription_update(point: Point) -> Callable[..., bool]:
    """The audit point of SUBSCRIPTION_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('key', 'node')
    _p0 = direct(_P0)

    def emit(
        *,
        key: Any = UNSET,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and key is not UNSET
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/subscription' if object_id is None else object_id,
                _made(MASK, node),
            )
            if done is not None:
                return done
        return _slow(
            {'key': key, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_subscription_read(point: Point) -> Callable[..., bool]:
    """The audit point of SUBSCRIPTION_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/subscription' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_apt_index_refresh(point: Point) -> Callable[..., bool]:
    """The audit point of APT_INDEX_REFRESH."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'notify', 'quiet')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        notify: Any = UNSET,
        quiet: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (notify is UNSET or _type(notify) is bool)
            and (quiet is UNSET or _type(quiet) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/apt' if object_id is None else object_id,
                _made(node, notify, quiet),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'notify': notify, 'quiet': quiet, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_apt_repository_update(point: Point) -> Callable[..., bool]:
    """The audit point of APT_REPOSITORY_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('index', 'node', 'path', 'digest', 'enabled')
    _p0 = direct(_P0)

    def emit(
        *,
        index: Any = UNSET,
        node: Any = UNSET,
        path: Any = UNSET,
        digest: Any = UNSET,
        enabled: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(index) is int and -9223372036854775808 <= index <= 18446744073709551615
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(path) is str and _len(path) <= 4096
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 80)
            and (enabled is UNSET or _type(enabled) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/apt/repositories{path}#{index}' if object_id is None else object_id,
                _made(index, node, path, digest, enabled),
            )
            if done is not None:
                return done
        return _slow(
            {'index': index, 'node': node, 'path': path, 'digest': digest, 'enabled': enabled, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_apt_repository_create(point: Point) -> Callable[..., bool]:
    """The audit point of APT_REPOSITORY_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('handle', 'node', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        handle: Any = UNSET,
        node: Any = UNSET,
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
            and _type(handle) is str and _len(handle) <= 4096
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 80)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/apt/repositories/{handle}' if object_id is None else object_id,
                _made(handle, node, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'handle': handle, 'node': node, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_apt_repository_enable(point: Point) -> Callable[..., bool]:
    """The audit point of APT_REPOSITORY_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('index', 'node', 'path', 'enabled', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        index: Any = UNSET,
        node: Any = UNSET,
        path: Any = UNSET,
        enabled: Any = UNSET,
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
            and _type(index) is int and -9223372036854775808 <= index <= 18446744073709551615
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(path) is str and _len(path) <= 4096
            and _type(enabled) is bool
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 80)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/apt/repositories{path}#{index}' if object_id is None else object_id,
                _made(index, node, path, enabled, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'index': index, 'node': node, 'path': path, 'enabled': enabled, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_apt_repository_disable(point: Point) -> Callable[..., bool]:
    """The audit point of APT_REPOSITORY_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('index', 'node', 'path', 'enabled', 'digest')
    _p0 = direct(_P0)

    def emit(
        *,
        index: Any = UNSET,
        node: Any = UNSET,
        path: Any = UNSET,
        enabled: Any = UNSET,
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
            and _type(index) is int and -9223372036854775808 <= index <= 18446744073709551615
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(path) is str and _len(path) <= 4096
            and _type(enabled) is bool
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 80)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/apt/repositories{path}#{index}' if object_id is None else object_id,
                _made(index, node, path, enabled, digest),
            )
            if done is not None:
                return done
        return _slow(
            {'index': index, 'node': node, 'path': path, 'enabled': enabled, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_config_update(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONFIG_UPDATE."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        acme: Any = UNSET,
        ballooning_target: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        startall_onboot_delay: Any = UNSET,
        wakeonlan: Any = UNSET,
        acmedomain: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'acme': acme, 'ballooning-target': ballooning_target, 'delete': delete, 'description': description, 'digest': digest, 'startall-onboot-delay': startall_onboot_delay, 'wakeonlan': wakeonlan, **numbered('acmedomain', acmedomain), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_reboot(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_REBOOT."""
    _slow = point.slow
    _put = point.put
    _made = fields('command', 'node')
    _p0 = direct(_P0)

    def emit(
        *,
        command: Any = UNSET,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(command) is str and command in {'reboot', 'shutdown'}
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(command, node),
            )
            if done is not None:
                return done
        return _slow(
            {'command': command, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_batch_execute(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_BATCH_EXECUTE."""
    _slow = point.slow
    _put = point.put
    _made = fields('commands', 'node')
    _p0 = direct(_P0)

    def emit(
        *,
        commands: Any = UNSET,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and commands is not UNSET
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(MASK, node),
            )
            if done is not None:
                return done
        return _slow(
            {'commands': commands, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_wake(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_WAKE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_read_report(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_READ_REPORT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/report' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_SHUTDOWN."""
    _slow = point.slow
    _put = point.put
    _made = fields('command', 'node')
    _p0 = direct(_P0)

    def emit(
        *,
        command: Any = UNSET,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(command) is str and command in {'reboot', 'shutdown'}
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(command, node),
            )
            if done is not None:
                return done
        return _slow(
            {'command': command, 'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_syslog_read(point: Point) -> Callable[..., bool]:
    """The audit point of SYSLOG_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'limit', 'service', 'since', 'start', 'until')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        limit: Any = UNSET,
        service: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (limit is UNSET or _type(limit) is int and 0 <= limit <= 18446744073709551615)
            and (service is UNSET or _type(service) is str and _len(service) <= 128)
            and (since is UNSET or _type(since) is str and _len(since) <= 4096 and _p1(since) is not None)
            and (start is UNSET or _type(start) is int and 0 <= start <= 18446744073709551615)
            and (until is UNSET or _type(until) is str and _len(until) <= 4096 and _p1(until) is not None)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/syslog' if object_id is None else object_id,
                _made(node, limit, service, since, start, until),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'limit': limit, 'service': service, 'since': since, 'start': start, 'until': until, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_journal_read(point: Point) -> Callable[..., bool]:
    """The audit point of JOURNAL_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'endcursor', 'lastentries', 'since', 'startcursor', 'until')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        endcursor: Any = UNSET,
        lastentries: Any = UNSET,
        since: Any = UNSET,
        startcursor: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and (endcursor is UNSET or _type(endcursor) is str and _len(endcursor) <= 4096)
            and (lastentries is UNSET or _type(lastentries) is int and 0 <= lastentries <= 18446744073709551615)
            and (since is UNSET or _type(since) is int and 0 <= since <= 18446744073709551615)
            and (startcursor is UNSET or _type(startcursor) is str and _len(startcursor) <= 4096)
            and (until is UNSET or _type(until) is int and 0 <= until <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/journal' if object_id is None else object_id,
                _made(node, endcursor, lastentries, since, startcursor, until),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'endcursor': endcursor, 'lastentries': lastentries, 'since': since, 'startcursor': startcursor, 'until': until, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.SERVICE_START.id: point_service_start,
    events.SERVICE_STOP.id: point_service_stop,
    events.SERVICE_RESTART.id: point_service_restart,
    events.SERVICE_RELOAD.id: point_service_reload,
    events.SUBSCRIPTION_DELETE.id: point_subscription_delete,
    events.SUBSCRIPTION_REFRESH.id: point_subscription_refresh,
    events.SUBSCRIPTION_UPDATE.id: point_subscription_update,
    events.SUBSCRIPTION_READ.id: point_subscription_read,
    events.APT_INDEX_REFRESH.id: point_apt_index_refresh,
    events.APT_REPOSITORY_UPDATE.id: point_apt_repository_update,
    events.APT_REPOSITORY_CREATE.id: point_apt_repository_create,
    events.APT_REPOSITORY_ENABLE.id: point_apt_repository_enable,
    events.APT_REPOSITORY_DISABLE.id: point_apt_repository_disable,
    events.NODE_CONFIG_UPDATE.id: point_node_config_update,
    events.NODE_REBOOT.id: point_node_reboot,
    events.NODE_BATCH_EXECUTE.id: point_node_batch_execute,
    events.NODE_WAKE.id: point_node_wake,
    events.NODE_READ_REPORT.id: point_node_read_report,
    events.NODE_SHUTDOWN.id: point_node_shutdown,
    events.SYSLOG_READ.id: point_syslog_read,
    events.JOURNAL_READ.id: point_journal_read,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.SERVICE_START.id: validate_service_start,
    events.SERVICE_STOP.id: validate_service_stop,
    events.SERVICE_RESTART.id: validate_service_restart,
    events.SERVICE_RELOAD.id: validate_service_reload,
    events.SUBSCRIPTION_DELETE.id: validate_subscription_delete,
    events.SUBSCRIPTION_REFRESH.id: validate_subscription_refresh,
    events.SUBSCRIPTION_UPDATE.id: validate_subscription_update,
    events.SUBSCRIPTION_READ.id: validate_subscription_read,
    events.APT_INDEX_REFRESH.id: validate_apt_index_refresh,
    events.APT_REPOSITORY_UPDATE.id: validate_apt_repository_update,
    events.APT_REPOSITORY_CREATE.id: validate_apt_repository_create,
    events.APT_REPOSITORY_ENABLE.id: validate_apt_repository_enable,
    events.APT_REPOSITORY_DISABLE.id: validate_apt_repository_disable,
    events.NODE_CONFIG_UPDATE.id: validate_node_config_update,
    events.NODE_REBOOT.id: validate_node_reboot,
    events.NODE_BATCH_EXECUTE.id: validate_node_batch_execute,
    events.NODE_WAKE.id: validate_node_wake,
    events.NODE_READ_REPORT.id: validate_node_read_report,
    events.NODE_SHUTDOWN.id: validate_node_shutdown,
    events.SYSLOG_READ.id: validate_syslog_read,
    events.JOURNAL_READ.id: validate_journal_read,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.SERVICE_START.id: _SERVICE_START,
    events.SERVICE_STOP.id: _SERVICE_STOP,
    events.SERVICE_RESTART.id: _SERVICE_RESTART,
    events.SERVICE_RELOAD.id: _SERVICE_RELOAD,
    events.SUBSCRIPTION_DELETE.id: _SUBSCRIPTION_DELETE,
    events.SUBSCRIPTION_REFRESH.id: _SUBSCRIPTION_REFRESH,
    events.SUBSCRIPTION_UPDATE.id: _SUBSCRIPTION_UPDATE,
    events.SUBSCRIPTION_READ.id: _SUBSCRIPTION_READ,
    events.APT_INDEX_REFRESH.id: _APT_INDEX_REFRESH,
    events.APT_REPOSITORY_UPDATE.id: _APT_REPOSITORY_UPDATE,
    events.APT_REPOSITORY_CREATE.id: _APT_REPOSITORY_CREATE,
    events.APT_REPOSITORY_ENABLE.id: _APT_REPOSITORY_ENABLE,
    events.APT_REPOSITORY_DISABLE.id: _APT_REPOSITORY_DISABLE,
    events.NODE_CONFIG_UPDATE.id: _NODE_CONFIG_UPDATE,
    events.NODE_REBOOT.id: _NODE_REBOOT,
    events.NODE_BATCH_EXECUTE.id: _NODE_BATCH_EXECUTE,
    events.NODE_WAKE.id: _NODE_WAKE,
    events.NODE_READ_REPORT.id: _NODE_READ_REPORT,
    events.NODE_SHUTDOWN.id: _NODE_SHUTDOWN,
    events.SYSLOG_READ.id: _SYSLOG_READ,
    events.JOURNAL_READ.id: _JOURNAL_READ,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.SERVICE_START.id: redact_service_start,
    events.SERVICE_STOP.id: redact_service_stop,
    events.SERVICE_RESTART.id: redact_service_restart,
    events.SERVICE_RELOAD.id: redact_service_reload,
    events.SUBSCRIPTION_DELETE.id: redact_subscription_delete,
    events.SUBSCRIPTION_REFRESH.id: redact_subscription_refresh,
    events.SUBSCRIPTION_UPDATE.id: redact_subscription_update,
    events.SUBSCRIPTION_READ.id: redact_subscription_read,
    events.APT_INDEX_REFRESH.id: redact_apt_index_refresh,
    events.APT_REPOSITORY_UPDATE.id: redact_apt_repository_update,
    events.APT_REPOSITORY_CREATE.id: redact_apt_repository_create,
    events.APT_REPOSITORY_ENABLE.id: redact_apt_repository_enable,
    events.APT_REPOSITORY_DISABLE.id: redact_apt_repository_disable,
    events.NODE_CONFIG_UPDATE.id: redact_node_config_update,
    events.NODE_REBOOT.id: redact_node_reboot,
    events.NODE_BATCH_EXECUTE.id: redact_node_batch_execute,
    events.NODE_WAKE.id: redact_node_wake,
    events.NODE_READ_REPORT.id: redact_node_read_report,
    events.NODE_SHUTDOWN.id: redact_node_shutdown,
    events.SYSLOG_READ.id: redact_syslog_read,
    events.JOURNAL_READ.id: redact_journal_read,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.SERVICE_START.id: _SERVICE_START_RULES,
    events.SERVICE_STOP.id: _SERVICE_STOP_RULES,
    events.SERVICE_RESTART.id: _SERVICE_RESTART_RULES,
    events.SERVICE_RELOAD.id: _SERVICE_RELOAD_RULES,
    events.SUBSCRIPTION_DELETE.id: _SUBSCRIPTION_DELETE_RULES,
    events.SUBSCRIPTION_REFRESH.id: _SUBSCRIPTION_REFRESH_RULES,
    events.SUBSCRIPTION_UPDATE.id: _SUBSCRIPTION_UPDATE_RULES,
    events.SUBSCRIPTION_READ.id: _SUBSCRIPTION_READ_RULES,
    events.APT_INDEX_REFRESH.id: _APT_INDEX_REFRESH_RULES,
    events.APT_REPOSITORY_UPDATE.id: _APT_REPOSITORY_UPDATE_RULES,
    events.APT_REPOSITORY_CREATE.id: _APT_REPOSITORY_CREATE_RULES,
    events.APT_REPOSITORY_ENABLE.id: _APT_REPOSITORY_ENABLE_RULES,
    events.APT_REPOSITORY_DISABLE.id: _APT_REPOSITORY_DISABLE_RULES,
    events.NODE_CONFIG_UPDATE.id: _NODE_CONFIG_UPDATE_RULES,
    events.NODE_REBOOT.id: _NODE_REBOOT_RULES,
    events.NODE_BATCH_EXECUTE.id: _NODE_BATCH_EXECUTE_RULES,
    events.NODE_WAKE.id: _NODE_WAKE_RULES,
    events.NODE_READ_REPORT.id: _NODE_READ_REPORT_RULES,
    events.NODE_SHUTDOWN.id: _NODE_SHUTDOWN_RULES,
    events.SYSLOG_READ.id: _SYSLOG_READ_RULES,
    events.JOURNAL_READ.id: _JOURNAL_READ_RULES,
}
