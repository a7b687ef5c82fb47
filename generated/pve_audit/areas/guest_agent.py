"""The events of the area 'guest-agent': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Redactor, redact
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

_P0: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_guest_agent_command(v: object) -> bool:
    return type(v) is str and v in {'fsfreeze-freeze', 'fsfreeze-status', 'fsfreeze-thaw', 'fstrim', 'get-fsinfo', 'get-host-name', 'get-memory-block-info', 'get-memory-blocks', 'get-osinfo', 'get-time', 'get-timezone', 'get-users', 'get-vcpus', 'info', 'network-get-interfaces', 'ping', 'shutdown', 'suspend-disk', 'suspend-hybrid', 'suspend-ram'}


def _is_guest_agent_count(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 16777216


def _is_guest_agent_offset(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_guest_agent_pid(v: object) -> bool:
    return is_integer(v)


def _is_guest_agent_username(v: object) -> bool:
    return type(v) is str


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_GUEST_AGENT_SEND_COMMAND: Final = Spec(
    events.GUEST_AGENT_SEND_COMMAND,
    {'command': _is_guest_agent_command, 'node': _is_node, 'vmid': _is_vmid, },
    ('command', 'node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_SEND_COMMAND_RULES: Final = Redactor(
    {'command': KEEP, 'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_send_command(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.send-command; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_SEND_COMMAND)


def redact_guest_agent_send_command(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.send-command as they may be written."""
    return redact(params, _GUEST_AGENT_SEND_COMMAND_RULES, hasher)


_GUEST_AGENT_FS_FREEZE: Final = Spec(
    events.GUEST_AGENT_FS_FREEZE,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_FS_FREEZE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_fs_freeze(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.fs-freeze; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_FS_FREEZE)


def redact_guest_agent_fs_freeze(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.fs-freeze as they may be written."""
    return redact(params, _GUEST_AGENT_FS_FREEZE_RULES, hasher)


_GUEST_AGENT_FS_FREEZE_STATUS: Final = Spec(
    events.GUEST_AGENT_FS_FREEZE_STATUS,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_FS_FREEZE_STATUS_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_fs_freeze_status(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.fs-freeze-status; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_FS_FREEZE_STATUS)


def redact_guest_agent_fs_freeze_status(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.fs-freeze-status as they may be written."""
    return redact(params, _GUEST_AGENT_FS_FREEZE_STATUS_RULES, hasher)


_GUEST_AGENT_FS_THAW: Final = Spec(
    events.GUEST_AGENT_FS_THAW,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_FS_THAW_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_fs_thaw(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.fs-thaw; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_FS_THAW)


def redact_guest_agent_fs_thaw(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.fs-thaw as they may be written."""
    return redact(params, _GUEST_AGENT_FS_THAW_RULES, hasher)


_GUEST_AGENT_FS_TRIM: Final = Spec(
    events.GUEST_AGENT_FS_TRIM,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_FS_TRIM_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_fs_trim(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.fs-trim; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_FS_TRIM)


def redact_guest_agent_fs_trim(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.fs-trim as they may be written."""
    return redact(params, _GUEST_AGENT_FS_TRIM_RULES, hasher)


_GUEST_AGENT_PING: Final = Spec(
    events.GUEST_AGENT_PING,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_PING_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_ping(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.ping; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_PING)


def redact_guest_agent_ping(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.ping as they may be written."""
    return redact(params, _GUEST_AGENT_PING_RULES, hasher)


_GUEST_AGENT_SHUTDOWN: Final = Spec(
    events.GUEST_AGENT_SHUTDOWN,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_SHUTDOWN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_shutdown(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.shutdown; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_SHUTDOWN)


def redact_guest_agent_shutdown(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.shutdown as they may be written."""
    return redact(params, _GUEST_AGENT_SHUTDOWN_RULES, hasher)


_GUEST_AGENT_SUSPEND_DISK: Final = Spec(
    events.GUEST_AGENT_SUSPEND_DISK,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_SUSPEND_DISK_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_suspend_disk(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.suspend-disk; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_SUSPEND_DISK)


def redact_guest_agent_suspend_disk(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.suspend-disk as they may be written."""
    return redact(params, _GUEST_AGENT_SUSPEND_DISK_RULES, hasher)


_GUEST_AGENT_SUSPEND_HYBRID: Final = Spec(
    events.GUEST_AGENT_SUSPEND_HYBRID,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_SUSPEND_HYBRID_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_suspend_hybrid(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.suspend-hybrid; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_SUSPEND_HYBRID)


def redact_guest_agent_suspend_hybrid(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.suspend-hybrid as they may be written."""
    return redact(params, _GUEST_AGENT_SUSPEND_HYBRID_RULES, hasher)


_GUEST_AGENT_SUSPEND_RAM: Final = Spec(
    events.GUEST_AGENT_SUSPEND_RAM,
    {'node': _is_node, 'vmid': _is_vmid, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_SUSPEND_RAM_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_suspend_ram(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.suspend-ram; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_SUSPEND_RAM)


def redact_guest_agent_suspend_ram(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.suspend-ram as they may be written."""
    return redact(params, _GUEST_AGENT_SUSPEND_RAM_RULES, hasher)


_GUEST_AGENT_SET_PASSWORD: Final = Spec(
    events.GUEST_AGENT_SET_PASSWORD,
    {'node': _is_node, 'password': is_masked, 'username': _is_guest_agent_username, 'vmid': _is_vmid, 'crypted': _is_flag, },
    ('node', 'password', 'username', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_SET_PASSWORD_RULES: Final = Redactor(
    {'node': KEEP, 'password': MASKED, 'username': KEEP, 'vmid': KEEP, 'crypted': KEEP, },
)


def validate_guest_agent_set_password(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.set-password; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_SET_PASSWORD)


def redact_guest_agent_set_password(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.set-password as they may be written."""
    return redact(params, _GUEST_AGENT_SET_PASSWORD_RULES, hasher)


_GUEST_AGENT_EXEC: Final = Spec(
    events.GUEST_AGENT_EXEC,
    {'command': is_masked, 'node': _is_node, 'vmid': _is_vmid, 'input-data': is_masked, },
    ('command', 'node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_EXEC_RULES: Final = Redactor(
    {'command': MASKED, 'node': KEEP, 'vmid': KEEP, 'input-data': MASKED, },
)


def validate_guest_agent_exec(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.exec; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_EXEC)


def redact_guest_agent_exec(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.exec as they may be written."""
    return redact(params, _GUEST_AGENT_EXEC_RULES, hasher)


_GUEST_AGENT_FILE_WRITE: Final = Spec(
    events.GUEST_AGENT_FILE_WRITE,
    {'content': is_masked, 'file': _is_guest_agent_username, 'node': _is_node, 'vmid': _is_vmid, 'encode': _is_flag, },
    ('content', 'file', 'node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_FILE_WRITE_RULES: Final = Redactor(
    {'content': MASKED, 'file': KEEP, 'node': KEEP, 'vmid': KEEP, 'encode': KEEP, },
)


def validate_guest_agent_file_write(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.file-write; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_FILE_WRITE)


def redact_guest_agent_file_write(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.file-write as they may be written."""
    return redact(params, _GUEST_AGENT_FILE_WRITE_RULES, hasher)


_GUEST_AGENT_FILE_READ: Final = Spec(
    events.GUEST_AGENT_FILE_READ,
    {'file': _is_guest_agent_username, 'node': _is_node, 'vmid': _is_vmid, 'count': _is_guest_agent_count, 'decode': _is_flag, 'offset': _is_guest_agent_offset, },
    ('file', 'node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_FILE_READ_RULES: Final = Redactor(
    {'file': KEEP, 'node': KEEP, 'vmid': KEEP, 'count': KEEP, 'decode': KEEP, 'offset': KEEP, },
)


def validate_guest_agent_file_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.file-read; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_FILE_READ)


def redact_guest_agent_file_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.file-read as they may be written."""
    return redact(params, _GUEST_AGENT_FILE_READ_RULES, hasher)


_GUEST_AGENT_EXEC_STATUS: Final = Spec(
    events.GUEST_AGENT_EXEC_STATUS,
    {'node': _is_node, 'pid': _is_guest_agent_pid, 'vmid': _is_vmid, },
    ('node', 'pid', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_AGENT_EXEC_STATUS_RULES: Final = Redactor(
    {'node': KEEP, 'pid': KEEP, 'vmid': KEEP, },
)


def validate_guest_agent_exec_status(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-agent.exec-status; nothing if it is sound."""
    return validate(record, _GUEST_AGENT_EXEC_STATUS)


def redact_guest_agent_exec_status(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-agent.exec-status as they may be written."""
    return redact(params, _GUEST_AGENT_EXEC_STATUS_RULES, hasher)


def point_guest_agent_send_command(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_SEND_COMMAND."""
    _slow = point.slow
    _put = point.put
    _made = fields('command', 'node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        command: Any = UNSET,
        node: Any = UNSET,
        vmid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(command) is str and command in {'fsfreeze-freeze', 'fsfreeze-status', 'fsfreeze-thaw', 'fstrim', 'get-fsinfo', 'get-host-name', 'get-memory-block-info', 'get-memory-blocks', 'get-osinfo', 'get-time', 'get-timezone', 'get-users', 'get-vcpus', 'info', 'network-get-interfaces', 'ping', 'shutdown', 'suspend-disk', 'suspend-hybrid', 'suspend-ram'}
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(command, node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'command': command, 'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_fs_freeze(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_FS_FREEZE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_fs_freeze_status(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_FS_FREEZE_STATUS."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_fs_thaw(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_FS_THAW."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_fs_trim(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_FS_TRIM."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_ping(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_PING."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_shutdown(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_SHUTDOWN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_suspend_disk(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_SUSPEND_DISK."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_suspend_hybrid(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_SUSPEND_HYBRID."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_suspend_ram(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_SUSPEND_RAM."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_set_password(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_SET_PASSWORD."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'password', 'username', 'vmid', 'crypted')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        password: Any = UNSET,
        username: Any = UNSET,
        vmid: Any = UNSET,
        crypted: Any = UNSET,
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
            and password is not UNSET
            and _type(username) is str and _len(username) <= 4096
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (crypted is UNSET or _type(crypted) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, MASK, username, vmid, crypted),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'password': password, 'username': username, 'vmid': vmid, 'crypted': crypted, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_exec(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_EXEC."""
    _slow = point.slow
    _put = point.put
    _made = fields('command', 'node', 'vmid', 'input-data')
    _p0 = direct(_P0)

    def emit(
        *,
        command: Any = UNSET,
        node: Any = UNSET,
        vmid: Any = UNSET,
        input_data: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and command is not UNSET
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(MASK, node, vmid, UNSET if input_data is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'command': command, 'node': node, 'vmid': vmid, 'input-data': input_data, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_file_write(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_FILE_WRITE."""
    _slow = point.slow
    _put = point.put
    _made = fields('content', 'file', 'node', 'vmid', 'encode')
    _p0 = direct(_P0)

    def emit(
        *,
        content: Any = UNSET,
        file: Any = UNSET,
        node: Any = UNSET,
        vmid: Any = UNSET,
        encode: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and content is not UNSET
            and _type(file) is str and _len(file) <= 4096
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (encode is UNSET or _type(encode) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(MASK, file, node, vmid, encode),
            )
            if done is not None:
                return done
        return _slow(
            {'content': content, 'file': file, 'node': node, 'vmid': vmid, 'encode': encode, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_file_read(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_FILE_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'node', 'vmid', 'count', 'decode', 'offset')
    _p0 = direct(_P0)

    def emit(
        *,
        file: Any = UNSET,
        node: Any = UNSET,
        vmid: Any = UNSET,
        count: Any = UNSET,
        decode: Any = UNSET,
        offset: Any = UNSET,
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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (count is UNSET or _type(count) is int and 1 <= count <= 16777216)
            and (decode is UNSET or _type(decode) is bool)
            and (offset is UNSET or _type(offset) is int and 0 <= offset <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(file, node, vmid, count, decode, offset),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'node': node, 'vmid': vmid, 'count': count, 'decode': decode, 'offset': offset, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_agent_exec_status(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_AGENT_EXEC_STATUS."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'pid', 'vmid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        pid: Any = UNSET,
        vmid: Any = UNSET,
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
            and _type(pid) is int and -9223372036854775808 <= pid <= 18446744073709551615
            and _type(vmid) is int and 100 <= vmid <= 999999999
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, pid, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'pid': pid, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.GUEST_AGENT_SEND_COMMAND.id: point_guest_agent_send_command,
    events.GUEST_AGENT_FS_FREEZE.id: point_guest_agent_fs_freeze,
    events.GUEST_AGENT_FS_FREEZE_STATUS.id: point_guest_agent_fs_freeze_status,
    events.GUEST_AGENT_FS_THAW.id: point_guest_agent_fs_thaw,
    events.GUEST_AGENT_FS_TRIM.id: point_guest_agent_fs_trim,
    events.GUEST_AGENT_PING.id: point_guest_agent_ping,
    events.GUEST_AGENT_SHUTDOWN.id: point_guest_agent_shutdown,
    events.GUEST_AGENT_SUSPEND_DISK.id: point_guest_agent_suspend_disk,
    events.GUEST_AGENT_SUSPEND_HYBRID.id: point_guest_agent_suspend_hybrid,
    events.GUEST_AGENT_SUSPEND_RAM.id: point_guest_agent_suspend_ram,
    events.GUEST_AGENT_SET_PASSWORD.id: point_guest_agent_set_password,
    events.GUEST_AGENT_EXEC.id: point_guest_agent_exec,
    events.GUEST_AGENT_FILE_WRITE.id: point_guest_agent_file_write,
    events.GUEST_AGENT_FILE_READ.id: point_guest_agent_file_read,
    events.GUEST_AGENT_EXEC_STATUS.id: point_guest_agent_exec_status,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.GUEST_AGENT_SEND_COMMAND.id: validate_guest_agent_send_command,
    events.GUEST_AGENT_FS_FREEZE.id: validate_guest_agent_fs_freeze,
    events.GUEST_AGENT_FS_FREEZE_STATUS.id: validate_guest_agent_fs_freeze_status,
    events.GUEST_AGENT_FS_THAW.id: validate_guest_agent_fs_thaw,
    events.GUEST_AGENT_FS_TRIM.id: validate_guest_agent_fs_trim,
    events.GUEST_AGENT_PING.id: validate_guest_agent_ping,
    events.GUEST_AGENT_SHUTDOWN.id: validate_guest_agent_shutdown,
    events.GUEST_AGENT_SUSPEND_DISK.id: validate_guest_agent_suspend_disk,
    events.GUEST_AGENT_SUSPEND_HYBRID.id: validate_guest_agent_suspend_hybrid,
    events.GUEST_AGENT_SUSPEND_RAM.id: validate_guest_agent_suspend_ram,
    events.GUEST_AGENT_SET_PASSWORD.id: validate_guest_agent_set_password,
    events.GUEST_AGENT_EXEC.id: validate_guest_agent_exec,
    events.GUEST_AGENT_FILE_WRITE.id: validate_guest_agent_file_write,
    events.GUEST_AGENT_FILE_READ.id: validate_guest_agent_file_read,
    events.GUEST_AGENT_EXEC_STATUS.id: validate_guest_agent_exec_status,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.GUEST_AGENT_SEND_COMMAND.id: _GUEST_AGENT_SEND_COMMAND,
    events.GUEST_AGENT_FS_FREEZE.id: _GUEST_AGENT_FS_FREEZE,
    events.GUEST_AGENT_FS_FREEZE_STATUS.id: _GUEST_AGENT_FS_FREEZE_STATUS,
    events.GUEST_AGENT_FS_THAW.id: _GUEST_AGENT_FS_THAW,
    events.GUEST_AGENT_FS_TRIM.id: _GUEST_AGENT_FS_TRIM,
    events.GUEST_AGENT_PING.id: _GUEST_AGENT_PING,
    events.GUEST_AGENT_SHUTDOWN.id: _GUEST_AGENT_SHUTDOWN,
    events.GUEST_AGENT_SUSPEND_DISK.id: _GUEST_AGENT_SUSPEND_DISK,
    events.GUEST_AGENT_SUSPEND_HYBRID.id: _GUEST_AGENT_SUSPEND_HYBRID,
    events.GUEST_AGENT_SUSPEND_RAM.id: _GUEST_AGENT_SUSPEND_RAM,
    events.GUEST_AGENT_SET_PASSWORD.id: _GUEST_AGENT_SET_PASSWORD,
    events.GUEST_AGENT_EXEC.id: _GUEST_AGENT_EXEC,
    events.GUEST_AGENT_FILE_WRITE.id: _GUEST_AGENT_FILE_WRITE,
    events.GUEST_AGENT_FILE_READ.id: _GUEST_AGENT_FILE_READ,
    events.GUEST_AGENT_EXEC_STATUS.id: _GUEST_AGENT_EXEC_STATUS,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.GUEST_AGENT_SEND_COMMAND.id: redact_guest_agent_send_command,
    events.GUEST_AGENT_FS_FREEZE.id: redact_guest_agent_fs_freeze,
    events.GUEST_AGENT_FS_FREEZE_STATUS.id: redact_guest_agent_fs_freeze_status,
    events.GUEST_AGENT_FS_THAW.id: redact_guest_agent_fs_thaw,
    events.GUEST_AGENT_FS_TRIM.id: redact_guest_agent_fs_trim,
    events.GUEST_AGENT_PING.id: redact_guest_agent_ping,
    events.GUEST_AGENT_SHUTDOWN.id: redact_guest_agent_shutdown,
    events.GUEST_AGENT_SUSPEND_DISK.id: redact_guest_agent_suspend_disk,
    events.GUEST_AGENT_SUSPEND_HYBRID.id: redact_guest_agent_suspend_hybrid,
    events.GUEST_AGENT_SUSPEND_RAM.id: redact_guest_agent_suspend_ram,
    events.GUEST_AGENT_SET_PASSWORD.id: redact_guest_agent_set_password,
    events.GUEST_AGENT_EXEC.id: redact_guest_agent_exec,
    events.GUEST_AGENT_FILE_WRITE.id: redact_guest_agent_file_write,
    events.GUEST_AGENT_FILE_READ.id: redact_guest_agent_file_read,
    events.GUEST_AGENT_EXEC_STATUS.id: redact_guest_agent_exec_status,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.GUEST_AGENT_SEND_COMMAND.id: _GUEST_AGENT_SEND_COMMAND_RULES,
    events.GUEST_AGENT_FS_FREEZE.id: _GUEST_AGENT_FS_FREEZE_RULES,
    events.GUEST_AGENT_FS_FREEZE_STATUS.id: _GUEST_AGENT_FS_FREEZE_STATUS_RULES,
    events.GUEST_AGENT_FS_THAW.id: _GUEST_AGENT_FS_THAW_RULES,
    events.GUEST_AGENT_FS_TRIM.id: _GUEST_AGENT_FS_TRIM_RULES,
    events.GUEST_AGENT_PING.id: _GUEST_AGENT_PING_RULES,
    events.GUEST_AGENT_SHUTDOWN.id: _GUEST_AGENT_SHUTDOWN_RULES,
    events.GUEST_AGENT_SUSPEND_DISK.id: _GUEST_AGENT_SUSPEND_DISK_RULES,
    events.GUEST_AGENT_SUSPEND_HYBRID.id: _GUEST_AGENT_SUSPEND_HYBRID_RULES,
    events.GUEST_AGENT_SUSPEND_RAM.id: _GUEST_AGENT_SUSPEND_RAM_RULES,
    events.GUEST_AGENT_SET_PASSWORD.id: _GUEST_AGENT_SET_PASSWORD_RULES,
    events.GUEST_AGENT_EXEC.id: _GUEST_AGENT_EXEC_RULES,
    events.GUEST_AGENT_FILE_WRITE.id: _GUEST_AGENT_FILE_WRITE_RULES,
    events.GUEST_AGENT_FILE_READ.id: _GUEST_AGENT_FILE_READ_RULES,
    events.GUEST_AGENT_EXEC_STATUS.id: _GUEST_AGENT_EXEC_STATUS_RULES,
}
