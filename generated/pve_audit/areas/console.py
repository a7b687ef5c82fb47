"""The events of the area 'console': checks of records and redaction of parameters.

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


def _is_close_reason(v: object) -> bool:
    return type(v) is str and v in {'closed', 'ended', 'lost', 'stopped'}


def _is_console_kind(v: object) -> bool:
    return type(v) is str and v in {'spice', 'term', 'vnc'}


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_guest_console_serial(v: object) -> bool:
    return type(v) is str and v in {'serial0', 'serial1', 'serial2', 'serial3'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_node_console_cmd(v: object) -> bool:
    return type(v) is str and v in {'ceph_install', 'login', 'upgrade'}


def _is_port(v: object) -> bool:
    return is_integer(v) and 5900 <= v <= 5999


def _is_proxy_address(v: object) -> bool:
    return type(v) is str and len(v) <= 256


def _is_root_shell_via(v: object) -> bool:
    return type(v) is str and v in {'console', 'local', 'login', 'ssh'}


def _is_screen_height(v: object) -> bool:
    return is_integer(v) and 16 <= v <= 2160


def _is_screen_width(v: object) -> bool:
    return is_integer(v) and 16 <= v <= 4096


def _is_seconds(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_upid(v: object) -> bool:
    return type(v) is str


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_GUEST_CONSOLE_REQUEST_VNC: Final = Spec(
    events.GUEST_CONSOLE_REQUEST_VNC,
    {'node': _is_node, 'vmid': _is_vmid, 'generate-password': _is_flag, 'height': _is_screen_height, 'websocket': _is_flag, 'width': _is_screen_width, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_CONSOLE_REQUEST_VNC_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'generate-password': KEEP, 'height': KEEP, 'websocket': KEEP, 'width': KEEP, },
)


def validate_guest_console_request_vnc(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-console.request-vnc; nothing if it is sound."""
    return validate(record, _GUEST_CONSOLE_REQUEST_VNC)


def redact_guest_console_request_vnc(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-console.request-vnc as they may be written."""
    return redact(params, _GUEST_CONSOLE_REQUEST_VNC_RULES, hasher)


_GUEST_CONSOLE_REQUEST_TERM: Final = Spec(
    events.GUEST_CONSOLE_REQUEST_TERM,
    {'node': _is_node, 'vmid': _is_vmid, 'serial': _is_guest_console_serial, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_CONSOLE_REQUEST_TERM_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'serial': KEEP, },
)


def validate_guest_console_request_term(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-console.request-term; nothing if it is sound."""
    return validate(record, _GUEST_CONSOLE_REQUEST_TERM)


def redact_guest_console_request_term(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-console.request-term as they may be written."""
    return redact(params, _GUEST_CONSOLE_REQUEST_TERM_RULES, hasher)


_GUEST_CONSOLE_REQUEST_SPICE: Final = Spec(
    events.GUEST_CONSOLE_REQUEST_SPICE,
    {'node': _is_node, 'vmid': _is_vmid, 'proxy': _is_proxy_address, },
    ('node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_CONSOLE_REQUEST_SPICE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'proxy': KEEP, },
)


def validate_guest_console_request_spice(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-console.request-spice; nothing if it is sound."""
    return validate(record, _GUEST_CONSOLE_REQUEST_SPICE)


def redact_guest_console_request_spice(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-console.request-spice as they may be written."""
    return redact(params, _GUEST_CONSOLE_REQUEST_SPICE_RULES, hasher)


_GUEST_CONSOLE_SEND_KEY: Final = Spec(
    events.GUEST_CONSOLE_SEND_KEY,
    {'key': is_masked, 'node': _is_node, 'vmid': _is_vmid, 'skiplock': _is_flag, },
    ('key', 'node', 'vmid'),
    object_id='/vms/{vmid}',
)
_GUEST_CONSOLE_SEND_KEY_RULES: Final = Redactor(
    {'key': MASKED, 'node': KEEP, 'vmid': KEEP, 'skiplock': KEEP, },
)


def validate_guest_console_send_key(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-console.send-key; nothing if it is sound."""
    return validate(record, _GUEST_CONSOLE_SEND_KEY)


def redact_guest_console_send_key(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-console.send-key as they may be written."""
    return redact(params, _GUEST_CONSOLE_SEND_KEY_RULES, hasher)


_GUEST_CONSOLE_CONNECT: Final = Spec(
    events.GUEST_CONSOLE_CONNECT,
    {'node': _is_node, 'port': _is_port, 'vmid': _is_vmid, 'vncticket': is_masked, },
    ('node', 'port', 'vmid', 'vncticket'),
    object_id='/vms/{vmid}',
)
_GUEST_CONSOLE_CONNECT_RULES: Final = Redactor(
    {'node': KEEP, 'port': KEEP, 'vmid': KEEP, 'vncticket': MASKED, },
)


def validate_guest_console_connect(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-console.connect; nothing if it is sound."""
    return validate(record, _GUEST_CONSOLE_CONNECT)


def redact_guest_console_connect(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-console.connect as they may be written."""
    return redact(params, _GUEST_CONSOLE_CONNECT_RULES, hasher)


_GUEST_CONSOLE_OPEN: Final = Spec(
    events.GUEST_CONSOLE_OPEN,
    {'node': _is_node, 'vmid': _is_vmid, 'kind': _is_console_kind, 'upid': _is_upid, },
    ('node', 'vmid', 'kind'),
    object_id='/vms/{vmid}',
)
_GUEST_CONSOLE_OPEN_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'kind': KEEP, 'upid': KEEP, },
)


def validate_guest_console_open(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-console.open; nothing if it is sound."""
    return validate(record, _GUEST_CONSOLE_OPEN)


def redact_guest_console_open(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-console.open as they may be written."""
    return redact(params, _GUEST_CONSOLE_OPEN_RULES, hasher)


_GUEST_CONSOLE_CLOSE: Final = Spec(
    events.GUEST_CONSOLE_CLOSE,
    {'node': _is_node, 'vmid': _is_vmid, 'kind': _is_console_kind, 'duration': _is_seconds, 'reason': _is_close_reason, 'upid': _is_upid, },
    ('node', 'vmid', 'kind', 'duration', 'reason'),
    object_id='/vms/{vmid}',
)
_GUEST_CONSOLE_CLOSE_RULES: Final = Redactor(
    {'node': KEEP, 'vmid': KEEP, 'kind': KEEP, 'duration': KEEP, 'reason': KEEP, 'upid': KEEP, },
)


def validate_guest_console_close(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.guest-console.close; nothing if it is sound."""
    return validate(record, _GUEST_CONSOLE_CLOSE)


def redact_guest_console_close(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.guest-console.close as they may be written."""
    return redact(params, _GUEST_CONSOLE_CLOSE_RULES, hasher)


_NODE_CONSOLE_REQUEST_VNC: Final = Spec(
    events.NODE_CONSOLE_REQUEST_VNC,
    {'node': _is_node, 'cmd': _is_node_console_cmd, 'cmd-opts': is_masked, 'height': _is_screen_height, 'websocket': _is_flag, 'width': _is_screen_width, },
    ('node',),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_REQUEST_VNC_RULES: Final = Redactor(
    {'node': KEEP, 'cmd': KEEP, 'cmd-opts': MASKED, 'height': KEEP, 'websocket': KEEP, 'width': KEEP, },
)


def validate_node_console_request_vnc(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.request-vnc; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_REQUEST_VNC)


def redact_node_console_request_vnc(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.request-vnc as they may be written."""
    return redact(params, _NODE_CONSOLE_REQUEST_VNC_RULES, hasher)


_NODE_CONSOLE_REQUEST_TERM: Final = Spec(
    events.NODE_CONSOLE_REQUEST_TERM,
    {'node': _is_node, 'cmd': _is_node_console_cmd, 'cmd-opts': is_masked, },
    ('node',),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_REQUEST_TERM_RULES: Final = Redactor(
    {'node': KEEP, 'cmd': KEEP, 'cmd-opts': MASKED, },
)


def validate_node_console_request_term(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.request-term; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_REQUEST_TERM)


def redact_node_console_request_term(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.request-term as they may be written."""
    return redact(params, _NODE_CONSOLE_REQUEST_TERM_RULES, hasher)


_NODE_CONSOLE_REQUEST_SPICE: Final = Spec(
    events.NODE_CONSOLE_REQUEST_SPICE,
    {'node': _is_node, 'cmd': _is_node_console_cmd, 'cmd-opts': is_masked, 'proxy': _is_proxy_address, },
    ('node',),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_REQUEST_SPICE_RULES: Final = Redactor(
    {'node': KEEP, 'cmd': KEEP, 'cmd-opts': MASKED, 'proxy': KEEP, },
)


def validate_node_console_request_spice(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.request-spice; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_REQUEST_SPICE)


def redact_node_console_request_spice(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.request-spice as they may be written."""
    return redact(params, _NODE_CONSOLE_REQUEST_SPICE_RULES, hasher)


_NODE_CONSOLE_CONNECT: Final = Spec(
    events.NODE_CONSOLE_CONNECT,
    {'node': _is_node, 'port': _is_port, 'vncticket': is_masked, },
    ('node', 'port', 'vncticket'),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_CONNECT_RULES: Final = Redactor(
    {'node': KEEP, 'port': KEEP, 'vncticket': MASKED, },
)


def validate_node_console_connect(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.connect; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_CONNECT)


def redact_node_console_connect(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.connect as they may be written."""
    return redact(params, _NODE_CONSOLE_CONNECT_RULES, hasher)


_NODE_CONSOLE_REQUEST_UPGRADE_SHELL: Final = Spec(
    events.NODE_CONSOLE_REQUEST_UPGRADE_SHELL,
    {'node': _is_node, 'cmd': _is_node_console_cmd, 'cmd-opts': is_masked, 'height': _is_screen_height, 'proxy': _is_proxy_address, 'websocket': _is_flag, 'width': _is_screen_width, },
    ('node', 'cmd'),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_REQUEST_UPGRADE_SHELL_RULES: Final = Redactor(
    {'node': KEEP, 'cmd': KEEP, 'cmd-opts': MASKED, 'height': KEEP, 'proxy': KEEP, 'websocket': KEEP, 'width': KEEP, },
)


def validate_node_console_request_upgrade_shell(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.request-upgrade-shell; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_REQUEST_UPGRADE_SHELL)


def redact_node_console_request_upgrade_shell(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.request-upgrade-shell as they may be written."""
    return redact(params, _NODE_CONSOLE_REQUEST_UPGRADE_SHELL_RULES, hasher)


_NODE_CONSOLE_REQUEST_CEPH_INSTALL: Final = Spec(
    events.NODE_CONSOLE_REQUEST_CEPH_INSTALL,
    {'node': _is_node, 'cmd': _is_node_console_cmd, 'cmd-opts': is_masked, 'height': _is_screen_height, 'proxy': _is_proxy_address, 'websocket': _is_flag, 'width': _is_screen_width, },
    ('node', 'cmd'),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_REQUEST_CEPH_INSTALL_RULES: Final = Redactor(
    {'node': KEEP, 'cmd': KEEP, 'cmd-opts': MASKED, 'height': KEEP, 'proxy': KEEP, 'websocket': KEEP, 'width': KEEP, },
)


def validate_node_console_request_ceph_install(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.request-ceph-install; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_REQUEST_CEPH_INSTALL)


def redact_node_console_request_ceph_install(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.request-ceph-install as they may be written."""
    return redact(params, _NODE_CONSOLE_REQUEST_CEPH_INSTALL_RULES, hasher)


_NODE_CONSOLE_OPEN: Final = Spec(
    events.NODE_CONSOLE_OPEN,
    {'node': _is_node, 'kind': _is_console_kind, 'cmd': _is_node_console_cmd, 'upid': _is_upid, },
    ('node', 'kind'),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_OPEN_RULES: Final = Redactor(
    {'node': KEEP, 'kind': KEEP, 'cmd': KEEP, 'upid': KEEP, },
)


def validate_node_console_open(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.open; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_OPEN)


def redact_node_console_open(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.open as they may be written."""
    return redact(params, _NODE_CONSOLE_OPEN_RULES, hasher)


_NODE_CONSOLE_CLOSE: Final = Spec(
    events.NODE_CONSOLE_CLOSE,
    {'node': _is_node, 'kind': _is_console_kind, 'duration': _is_seconds, 'reason': _is_close_reason, 'cmd': _is_node_console_cmd, 'upid': _is_upid, },
    ('node', 'kind', 'duration', 'reason'),
    object_id='/nodes/{node}',
)
_NODE_CONSOLE_CLOSE_RULES: Final = Redactor(
    {'node': KEEP, 'kind': KEEP, 'duration': KEEP, 'reason': KEEP, 'cmd': KEEP, 'upid': KEEP, },
)


def validate_node_console_close(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.node-console.close; nothing if it is sound."""
    return validate(record, _NODE_CONSOLE_CLOSE)


def redact_node_console_close(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.node-console.close as they may be written."""
    return redact(params, _NODE_CONSOLE_CLOSE_RULES, hasher)


_ROOT_SHELL_OPEN: Final = Spec(
    events.ROOT_SHELL_OPEN,
    {'node': _is_node, 'via': _is_root_shell_via, 'upid': _is_upid, },
    ('node', 'via'),
    object_id='/nodes/{node}',
)
_ROOT_SHELL_OPEN_RULES: Final = Redactor(
    {'node': KEEP, 'via': KEEP, 'upid': KEEP, },
)


def validate_root_shell_open(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.root-shell.open; nothing if it is sound."""
    return validate(record, _ROOT_SHELL_OPEN)


def redact_root_shell_open(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.root-shell.open as they may be written."""
    return redact(params, _ROOT_SHELL_OPEN_RULES, hasher)


_ROOT_SHELL_CLOSE: Final = Spec(
    events.ROOT_SHELL_CLOSE,
    {'node': _is_node, 'via': _is_root_shell_via, 'duration': _is_seconds, 'reason': _is_close_reason, 'upid': _is_upid, },
    ('node', 'via', 'duration', 'reason'),
    object_id='/nodes/{node}',
)
_ROOT_SHELL_CLOSE_RULES: Final = Redactor(
    {'node': KEEP, 'via': KEEP, 'duration': KEEP, 'reason': KEEP, 'upid': KEEP, },
)


def validate_root_shell_close(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.root-shell.close; nothing if it is sound."""
    return validate(record, _ROOT_SHELL_CLOSE)


def redact_root_shell_close(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.root-shell.close as they may be written."""
    return redact(params, _ROOT_SHELL_CLOSE_RULES, hasher)


def point_guest_console_request_vnc(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_CONSOLE_REQUEST_VNC."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'generate-password', 'height', 'websocket', 'width')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        generate_password: Any = UNSET,
        height: Any = UNSET,
        websocket: Any = UNSET,
        width: Any = UNSET,
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
            and (generate_password is UNSET or _type(generate_password) is bool)
            and (height is UNSET or _type(height) is int and 16 <= height <= 2160)
            and (websocket is UNSET or _type(websocket) is bool)
            and (width is UNSET or _type(width) is int and 16 <= width <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, generate_password, height, websocket, width),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'generate-password': generate_password, 'height': height, 'websocket': websocket, 'width': width, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_console_request_term(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_CONSOLE_REQUEST_TERM."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'serial')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        serial: Any = UNSET,
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
            and (serial is UNSET or _type(serial) is str and serial in {'serial0', 'serial1', 'serial2', 'serial3'})
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, serial),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'serial': serial, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_console_request_spice(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_CONSOLE_REQUEST_SPICE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'proxy')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        proxy: Any = UNSET,
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
            and (proxy is UNSET or _type(proxy) is str and _len(proxy) <= 256)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, proxy),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'proxy': proxy, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_console_send_key(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_CONSOLE_SEND_KEY."""
    _slow = point.slow
    _put = point.put
    _made = fields('key', 'node', 'vmid', 'skiplock')
    _p0 = direct(_P0)

    def emit(
        *,
        key: Any = UNSET,
        node: Any = UNSET,
        vmid: Any = UNSET,
        skiplock: Any = UNSET,
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
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and (skiplock is UNSET or _type(skiplock) is bool)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(MASK, node, vmid, skiplock),
            )
            if done is not None:
                return done
        return _slow(
            {'key': key, 'node': node, 'vmid': vmid, 'skiplock': skiplock, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_console_connect(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_CONSOLE_CONNECT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'port', 'vmid', 'vncticket')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        port: Any = UNSET,
        vmid: Any = UNSET,
        vncticket: Any = UNSET,
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
            and _type(port) is int and 5900 <= port <= 5999
            and _type(vmid) is int and 100 <= vmid <= 999999999
            and vncticket is not UNSET
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, port, vmid, MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'port': port, 'vmid': vmid, 'vncticket': vncticket, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_console_open(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_CONSOLE_OPEN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'kind', 'upid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        kind: Any = UNSET,
        upid: Any = UNSET,
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
            and _type(kind) is str and kind in {'spice', 'term', 'vnc'}
            and (upid is UNSET or _type(upid) is str and _len(upid) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, kind, upid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'kind': kind, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_guest_console_close(point: Point) -> Callable[..., bool]:
    """The audit point of GUEST_CONSOLE_CLOSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'vmid', 'kind', 'duration', 'reason', 'upid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        vmid: Any = UNSET,
        kind: Any = UNSET,
        duration: Any = UNSET,
        reason: Any = UNSET,
        upid: Any = UNSET,
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
            and _type(kind) is str and kind in {'spice', 'term', 'vnc'}
            and _type(duration) is int and 0 <= duration <= 18446744073709551615
            and _type(reason) is str and reason in {'closed', 'ended', 'lost', 'stopped'}
            and (upid is UNSET or _type(upid) is str and _len(upid) <= 4096)
        ):
            done = _put(
                status, subject, f'/vms/{vmid}' if object_id is None else object_id,
                _made(node, vmid, kind, duration, reason, upid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'vmid': vmid, 'kind': kind, 'duration': duration, 'reason': reason, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_request_vnc(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_REQUEST_VNC."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'cmd', 'cmd-opts', 'height', 'websocket', 'width')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        cmd: Any = UNSET,
        cmd_opts: Any = UNSET,
        height: Any = UNSET,
        websocket: Any = UNSET,
        width: Any = UNSET,
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
            and (cmd is UNSET or _type(cmd) is str and cmd in {'ceph_install', 'login', 'upgrade'})
            and (height is UNSET or _type(height) is int and 16 <= height <= 2160)
            and (websocket is UNSET or _type(websocket) is bool)
            and (width is UNSET or _type(width) is int and 16 <= width <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, cmd, UNSET if cmd_opts is UNSET else MASK, height, websocket, width),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'cmd': cmd, 'cmd-opts': cmd_opts, 'height': height, 'websocket': websocket, 'width': width, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_request_term(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_REQUEST_TERM."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'cmd', 'cmd-opts')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        cmd: Any = UNSET,
        cmd_opts: Any = UNSET,
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
            and (cmd is UNSET or _type(cmd) is str and cmd in {'ceph_install', 'login', 'upgrade'})
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, cmd, UNSET if cmd_opts is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'cmd': cmd, 'cmd-opts': cmd_opts, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_request_spice(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_REQUEST_SPICE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'cmd', 'cmd-opts', 'proxy')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        cmd: Any = UNSET,
        cmd_opts: Any = UNSET,
        proxy: Any = UNSET,
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
            and (cmd is UNSET or _type(cmd) is str and cmd in {'ceph_install', 'login', 'upgrade'})
            and (proxy is UNSET or _type(proxy) is str and _len(proxy) <= 256)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, cmd, UNSET if cmd_opts is UNSET else MASK, proxy),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'cmd': cmd, 'cmd-opts': cmd_opts, 'proxy': proxy, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_connect(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_CONNECT."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'port', 'vncticket')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        port: Any = UNSET,
        vncticket: Any = UNSET,
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
            and _type(port) is int and 5900 <= port <= 5999
            and vncticket is not UNSET
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, port, MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'port': port, 'vncticket': vncticket, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_request_upgrade_shell(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_REQUEST_UPGRADE_SHELL."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'cmd', 'cmd-opts', 'height', 'proxy', 'websocket', 'width')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        cmd: Any = UNSET,
        cmd_opts: Any = UNSET,
        height: Any = UNSET,
        proxy: Any = UNSET,
        websocket: Any = UNSET,
        width: Any = UNSET,
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
            and _type(cmd) is str and cmd in {'ceph_install', 'login', 'upgrade'}
            and (height is UNSET or _type(height) is int and 16 <= height <= 2160)
            and (proxy is UNSET or _type(proxy) is str and _len(proxy) <= 256)
            and (websocket is UNSET or _type(websocket) is bool)
            and (width is UNSET or _type(width) is int and 16 <= width <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, cmd, UNSET if cmd_opts is UNSET else MASK, height, proxy, websocket, width),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'cmd': cmd, 'cmd-opts': cmd_opts, 'height': height, 'proxy': proxy, 'websocket': websocket, 'width': width, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_request_ceph_install(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_REQUEST_CEPH_INSTALL."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'cmd', 'cmd-opts', 'height', 'proxy', 'websocket', 'width')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        cmd: Any = UNSET,
        cmd_opts: Any = UNSET,
        height: Any = UNSET,
        proxy: Any = UNSET,
        websocket: Any = UNSET,
        width: Any = UNSET,
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
            and _type(cmd) is str and cmd in {'ceph_install', 'login', 'upgrade'}
            and (height is UNSET or _type(height) is int and 16 <= height <= 2160)
            and (proxy is UNSET or _type(proxy) is str and _len(proxy) <= 256)
            and (websocket is UNSET or _type(websocket) is bool)
            and (width is UNSET or _type(width) is int and 16 <= width <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, cmd, UNSET if cmd_opts is UNSET else MASK, height, proxy, websocket, width),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'cmd': cmd, 'cmd-opts': cmd_opts, 'height': height, 'proxy': proxy, 'websocket': websocket, 'width': width, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_open(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_OPEN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'kind', 'cmd', 'upid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        kind: Any = UNSET,
        cmd: Any = UNSET,
        upid: Any = UNSET,
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
            and _type(kind) is str and kind in {'spice', 'term', 'vnc'}
            and (cmd is UNSET or _type(cmd) is str and cmd in {'ceph_install', 'login', 'upgrade'})
            and (upid is UNSET or _type(upid) is str and _len(upid) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, kind, cmd, upid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'kind': kind, 'cmd': cmd, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_node_console_close(point: Point) -> Callable[..., bool]:
    """The audit point of NODE_CONSOLE_CLOSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'kind', 'duration', 'reason', 'cmd', 'upid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        kind: Any = UNSET,
        duration: Any = UNSET,
        reason: Any = UNSET,
        cmd: Any = UNSET,
        upid: Any = UNSET,
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
            and _type(kind) is str and kind in {'spice', 'term', 'vnc'}
            and _type(duration) is int and 0 <= duration <= 18446744073709551615
            and _type(reason) is str and reason in {'closed', 'ended', 'lost', 'stopped'}
            and (cmd is UNSET or _type(cmd) is str and cmd in {'ceph_install', 'login', 'upgrade'})
            and (upid is UNSET or _type(upid) is str and _len(upid) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, kind, duration, reason, cmd, upid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'kind': kind, 'duration': duration, 'reason': reason, 'cmd': cmd, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_root_shell_open(point: Point) -> Callable[..., bool]:
    """The audit point of ROOT_SHELL_OPEN."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'via', 'upid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        via: Any = UNSET,
        upid: Any = UNSET,
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
            and _type(via) is str and via in {'console', 'local', 'login', 'ssh'}
            and (upid is UNSET or _type(upid) is str and _len(upid) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, via, upid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'via': via, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_root_shell_close(point: Point) -> Callable[..., bool]:
    """The audit point of ROOT_SHELL_CLOSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'via', 'duration', 'reason', 'upid')
    _p0 = direct(_P0)

    def emit(
        *,
        node: Any = UNSET,
        via: Any = UNSET,
        duration: Any = UNSET,
        reason: Any = UNSET,
        upid: Any = UNSET,
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
            and _type(via) is str and via in {'console', 'local', 'login', 'ssh'}
            and _type(duration) is int and 0 <= duration <= 18446744073709551615
            and _type(reason) is str and reason in {'closed', 'ended', 'lost', 'stopped'}
            and (upid is UNSET or _type(upid) is str and _len(upid) <= 4096)
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node, via, duration, reason, upid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'via': via, 'duration': duration, 'reason': reason, 'upid': upid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.GUEST_CONSOLE_REQUEST_VNC.id: point_guest_console_request_vnc,
    events.GUEST_CONSOLE_REQUEST_TERM.id: point_guest_console_request_term,
    events.GUEST_CONSOLE_REQUEST_SPICE.id: point_guest_console_request_spice,
    events.GUEST_CONSOLE_SEND_KEY.id: point_guest_console_send_key,
    events.GUEST_CONSOLE_CONNECT.id: point_guest_console_connect,
    events.GUEST_CONSOLE_OPEN.id: point_guest_console_open,
    events.GUEST_CONSOLE_CLOSE.id: point_guest_console_close,
    events.NODE_CONSOLE_REQUEST_VNC.id: point_node_console_request_vnc,
    events.NODE_CONSOLE_REQUEST_TERM.id: point_node_console_request_term,
    events.NODE_CONSOLE_REQUEST_SPICE.id: point_node_console_request_spice,
    events.NODE_CONSOLE_CONNECT.id: point_node_console_connect,
    events.NODE_CONSOLE_REQUEST_UPGRADE_SHELL.id: point_node_console_request_upgrade_shell,
    events.NODE_CONSOLE_REQUEST_CEPH_INSTALL.id: point_node_console_request_ceph_install,
    events.NODE_CONSOLE_OPEN.id: point_node_console_open,
    events.NODE_CONSOLE_CLOSE.id: point_node_console_close,
    events.ROOT_SHELL_OPEN.id: point_root_shell_open,
    events.ROOT_SHELL_CLOSE.id: point_root_shell_close,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.GUEST_CONSOLE_REQUEST_VNC.id: validate_guest_console_request_vnc,
    events.GUEST_CONSOLE_REQUEST_TERM.id: validate_guest_console_request_term,
    events.GUEST_CONSOLE_REQUEST_SPICE.id: validate_guest_console_request_spice,
    events.GUEST_CONSOLE_SEND_KEY.id: validate_guest_console_send_key,
    events.GUEST_CONSOLE_CONNECT.id: validate_guest_console_connect,
    events.GUEST_CONSOLE_OPEN.id: validate_guest_console_open,
    events.GUEST_CONSOLE_CLOSE.id: validate_guest_console_close,
    events.NODE_CONSOLE_REQUEST_VNC.id: validate_node_console_request_vnc,
    events.NODE_CONSOLE_REQUEST_TERM.id: validate_node_console_request_term,
    events.NODE_CONSOLE_REQUEST_SPICE.id: validate_node_console_request_spice,
    events.NODE_CONSOLE_CONNECT.id: validate_node_console_connect,
    events.NODE_CONSOLE_REQUEST_UPGRADE_SHELL.id: validate_node_console_request_upgrade_shell,
    events.NODE_CONSOLE_REQUEST_CEPH_INSTALL.id: validate_node_console_request_ceph_install,
    events.NODE_CONSOLE_OPEN.id: validate_node_console_open,
    events.NODE_CONSOLE_CLOSE.id: validate_node_console_close,
    events.ROOT_SHELL_OPEN.id: validate_root_shell_open,
    events.ROOT_SHELL_CLOSE.id: validate_root_shell_close,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.GUEST_CONSOLE_REQUEST_VNC.id: _GUEST_CONSOLE_REQUEST_VNC,
    events.GUEST_CONSOLE_REQUEST_TERM.id: _GUEST_CONSOLE_REQUEST_TERM,
    events.GUEST_CONSOLE_REQUEST_SPICE.id: _GUEST_CONSOLE_REQUEST_SPICE,
    events.GUEST_CONSOLE_SEND_KEY.id: _GUEST_CONSOLE_SEND_KEY,
    events.GUEST_CONSOLE_CONNECT.id: _GUEST_CONSOLE_CONNECT,
    events.GUEST_CONSOLE_OPEN.id: _GUEST_CONSOLE_OPEN,
    events.GUEST_CONSOLE_CLOSE.id: _GUEST_CONSOLE_CLOSE,
    events.NODE_CONSOLE_REQUEST_VNC.id: _NODE_CONSOLE_REQUEST_VNC,
    events.NODE_CONSOLE_REQUEST_TERM.id: _NODE_CONSOLE_REQUEST_TERM,
    events.NODE_CONSOLE_REQUEST_SPICE.id: _NODE_CONSOLE_REQUEST_SPICE,
    events.NODE_CONSOLE_CONNECT.id: _NODE_CONSOLE_CONNECT,
    events.NODE_CONSOLE_REQUEST_UPGRADE_SHELL.id: _NODE_CONSOLE_REQUEST_UPGRADE_SHELL,
    events.NODE_CONSOLE_REQUEST_CEPH_INSTALL.id: _NODE_CONSOLE_REQUEST_CEPH_INSTALL,
    events.NODE_CONSOLE_OPEN.id: _NODE_CONSOLE_OPEN,
    events.NODE_CONSOLE_CLOSE.id: _NODE_CONSOLE_CLOSE,
    events.ROOT_SHELL_OPEN.id: _ROOT_SHELL_OPEN,
    events.ROOT_SHELL_CLOSE.id: _ROOT_SHELL_CLOSE,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.GUEST_CONSOLE_REQUEST_VNC.id: redact_guest_console_request_vnc,
    events.GUEST_CONSOLE_REQUEST_TERM.id: redact_guest_console_request_term,
    events.GUEST_CONSOLE_REQUEST_SPICE.id: redact_guest_console_request_spice,
    events.GUEST_CONSOLE_SEND_KEY.id: redact_guest_console_send_key,
    events.GUEST_CONSOLE_CONNECT.id: redact_guest_console_connect,
    events.GUEST_CONSOLE_OPEN.id: redact_guest_console_open,
    events.GUEST_CONSOLE_CLOSE.id: redact_guest_console_close,
    events.NODE_CONSOLE_REQUEST_VNC.id: redact_node_console_request_vnc,
    events.NODE_CONSOLE_REQUEST_TERM.id: redact_node_console_request_term,
    events.NODE_CONSOLE_REQUEST_SPICE.id: redact_node_console_request_spice,
    events.NODE_CONSOLE_CONNECT.id: redact_node_console_connect,
    events.NODE_CONSOLE_REQUEST_UPGRADE_SHELL.id: redact_node_console_request_upgrade_shell,
    events.NODE_CONSOLE_REQUEST_CEPH_INSTALL.id: redact_node_console_request_ceph_install,
    events.NODE_CONSOLE_OPEN.id: redact_node_console_open,
    events.NODE_CONSOLE_CLOSE.id: redact_node_console_close,
    events.ROOT_SHELL_OPEN.id: redact_root_shell_open,
    events.ROOT_SHELL_CLOSE.id: redact_root_shell_close,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.GUEST_CONSOLE_REQUEST_VNC.id: _GUEST_CONSOLE_REQUEST_VNC_RULES,
    events.GUEST_CONSOLE_REQUEST_TERM.id: _GUEST_CONSOLE_REQUEST_TERM_RULES,
    events.GUEST_CONSOLE_REQUEST_SPICE.id: _GUEST_CONSOLE_REQUEST_SPICE_RULES,
    events.GUEST_CONSOLE_SEND_KEY.id: _GUEST_CONSOLE_SEND_KEY_RULES,
    events.GUEST_CONSOLE_CONNECT.id: _GUEST_CONSOLE_CONNECT_RULES,
    events.GUEST_CONSOLE_OPEN.id: _GUEST_CONSOLE_OPEN_RULES,
    events.GUEST_CONSOLE_CLOSE.id: _GUEST_CONSOLE_CLOSE_RULES,
    events.NODE_CONSOLE_REQUEST_VNC.id: _NODE_CONSOLE_REQUEST_VNC_RULES,
    events.NODE_CONSOLE_REQUEST_TERM.id: _NODE_CONSOLE_REQUEST_TERM_RULES,
    events.NODE_CONSOLE_REQUEST_SPICE.id: _NODE_CONSOLE_REQUEST_SPICE_RULES,
    events.NODE_CONSOLE_CONNECT.id: _NODE_CONSOLE_CONNECT_RULES,
    events.NODE_CONSOLE_REQUEST_UPGRADE_SHELL.id: _NODE_CONSOLE_REQUEST_UPGRADE_SHELL_RULES,
    events.NODE_CONSOLE_REQUEST_CEPH_INSTALL.id: _NODE_CONSOLE_REQUEST_CEPH_INSTALL_RULES,
    events.NODE_CONSOLE_OPEN.id: _NODE_CONSOLE_OPEN_RULES,
    events.NODE_CONSOLE_CLOSE.id: _NODE_CONSOLE_CLOSE_RULES,
    events.ROOT_SHELL_OPEN.id: _ROOT_SHELL_OPEN_RULES,
    events.ROOT_SHELL_CLOSE.id: _ROOT_SHELL_CLOSE_RULES,
}
