"""The events of the area 'console': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Redactor, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

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
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P0(v) is not None


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
