"""Records to systemd's journal, in its own protocol, with fields to search for.

Input: finished lines. Output: one entry a record: MESSAGE is the record itself; PRIORITY,
AUDIT_EVENT, AUDIT_STATUS and SYSLOG_IDENTIFIER are fields of their own. Guarantees: no byte of a
record can end a field early; what is too large for a datagram goes in a sealed memory file.
"""

from __future__ import annotations

import errno
import fcntl
import os
import socket
from typing import Final

from auditlex.sinks.base import NOTICE, PRIORITIES, peek
from auditlex.sinks.unixsocket import UnixSocketSink

_SEALS: Final = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SEAL
_TOO_LARGE: Final = frozenset({errno.EMSGSIZE, errno.ENOBUFS})


class JournaldSink(UnixSocketSink):
    """Sends records to journald.

    Args:
        path: of its socket.
        identifier: the service that speaks (SYSLOG_IDENTIFIER).
        timeout: seconds that one record may take.

    Raises:
        ValueError: if the identifier is empty, or the path can't be one.
    """

    def __init__(
        self,
        path: str = "/run/systemd/journal/socket",
        *,
        identifier: str = "auditlex",
        timeout: float = 0.5,
    ) -> None:
        super().__init__(f"journald {path}", path, (socket.SOCK_DGRAM,), timeout)
        if not identifier:
            raise ValueError("identifier: a name of the service")
        self._start = field("SYSLOG_IDENTIFIER", identifier.encode(errors="replace"))

    def message(self, line: bytes, kind: socket.SocketKind) -> bytes:
        """The fields of the entry."""
        severity = PRIORITIES.get(peek(line, "severity"), NOTICE)
        return b"".join(
            (
                self._start,
                field("PRIORITY", b"%d" % severity),
                field("AUDIT_EVENT", peek(line, "event")),
                field("AUDIT_STATUS", peek(line, "status")),
                field("MESSAGE", line[:-1]),
            )
        )

    def send(self, connection: socket.socket, message: bytes) -> int:
        """Send the entry, through memory if it is too large for a datagram.

        Raises:
            OSError: if that is impossible.
        """
        try:
            return connection.send(message, socket.MSG_NOSIGNAL)
        except OSError as error:
            if error.errno not in _TOO_LARGE:
                raise
        memory = os.memfd_create("auditlex", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            with os.fdopen(memory, "wb", closefd=False) as file:
                file.write(message)
            fcntl.fcntl(memory, fcntl.F_ADD_SEALS, _SEALS)
            socket.send_fds(connection, [b""], [memory], socket.MSG_NOSIGNAL)
        finally:
            os.close(memory)
        return len(message)


def field(name: str, value: bytes) -> bytes:
    """A field in the form that gives its length, so that any byte may be in it."""
    return b"%b\n%b%b\n" % (name.encode(), len(value).to_bytes(8, "little"), value)
