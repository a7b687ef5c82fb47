"""Records to a socket of this machine: what the sinks for syslog and journald have in common.

Input: finished lines, and a subclass that makes messages of them. Output: messages on an AF_UNIX
socket. Guarantees: one record takes ``timeout`` seconds at most, and after one that took too long
the next ones don't wait; a connection that broke is made anew once a record; part of a message is
never followed by another one on the same connection; a forked process makes its own connection.
"""

from __future__ import annotations

import errno
import os
import socket
from time import monotonic
from typing import Final

from auditlex.sinks.base import Guarded, SinkError, closed, failed

_BROKEN: Final = frozenset(
    {errno.ECONNREFUSED, errno.ECONNRESET, errno.EPIPE, errno.ENOTCONN, errno.ENOENT}
)
"""What a sender hears when the receiver was started anew."""

_SLOW: Final = frozenset({errno.EAGAIN, errno.ETIMEDOUT})


class UnixSocketSink(Guarded):
    """Sends each record as one message. Subclasses say how, in ``message``.

    That a message was sent does not say that its receiver wrote it down.

    Args:
        name: what the sink is called in messages.
        path: of the socket.
        kinds: kinds of socket to try, in order.
        timeout: seconds that one record may take.

    Raises:
        ValueError: if the path is too long for a socket.
    """

    def __init__(
        self, name: str, path: str, kinds: tuple[socket.SocketKind, ...], timeout: float
    ) -> None:
        super().__init__(name)
        if not path or "\0" in path or len(os.fsencode(path)) > 107:
            raise ValueError("the path of a socket has 1 to 107 bytes")
        self._path = path
        self._kinds = kinds
        self._timeout = timeout
        self._patience = timeout
        self._socket: socket.socket | None = None
        self._busy = False

    def message(self, line: bytes, kind: socket.SocketKind) -> bytes:
        """The bytes to send for a record.

        Raises:
            SinkError: if it can't be sent.
        """
        raise NotImplementedError

    def send(self, connection: socket.socket, message: bytes) -> int:
        """Send some of a message, and of a datagram all; gives how many bytes.

        Raises:
            OSError: if that is impossible.
        """
        return connection.send(message, socket.MSG_NOSIGNAL)

    def write(self, line: bytes, /) -> None:
        """Send one record.

        Raises:
            SinkError: if it was not sent whole.
        """
        with self._lock:
            if self._closed:
                raise closed(self.name)
            if self._busy:
                raise SinkError(errno.EBUSY, f"{self.name}: a signal came amid a record")
            self._busy = True
            try:
                self._deliver(line)
            finally:
                self._busy = False

    def reopen(self) -> None:
        """Connect anew.

        Raises:
            SinkError: if nobody listens.
        """
        with self._lock:
            if self._closed:
                raise closed(self.name)
            self._drop()
            self._patience = self._timeout
            try:
                self._connect()
            except OSError as error:
                raise failed(self.name, "it can't be reached", error) from None

    def close(self) -> None:
        """Hang up, for good."""
        with self._lock:
            self._closed = True
            self._drop()

    def after_fork(self) -> None:
        """Called in a child process: two writers would mix their messages in one stream."""
        super().after_fork()
        self._busy = False
        self._drop()

    def _deliver(self, line: bytes) -> None:
        end = monotonic() + self._patience
        fresh = self._socket is None
        while True:
            sent = 0
            try:
                connection = self._socket or self._connect()
                message = self.message(line, connection.type)
                while sent < len(message):
                    connection.settimeout(max(0.0, end - monotonic()))
                    sent += self.send(connection, message[sent:] if sent else message)
            except SinkError:
                raise
            except OSError as error:
                slow = isinstance(error, TimeoutError) or error.errno in _SLOW
                if slow:
                    self._patience = 0.0
                if sent or not slow:
                    self._drop()
                if not sent and not fresh and error.errno in _BROKEN:
                    fresh = True
                    continue
                why = OSError(errno.ETIMEDOUT, "") if slow else error
                made = failed(self.name, "the record was not sent whole", why)
                made.partial = sent > 0
                raise made from None
            self._patience = self._timeout
            return

    def _connect(self) -> socket.socket:
        for kind in self._kinds:
            made = socket.socket(socket.AF_UNIX, kind | socket.SOCK_CLOEXEC)
            made.settimeout(self._patience)
            try:
                made.connect(self._path)
            except OSError as error:
                made.close()
                if error.errno == errno.EPROTOTYPE and kind != self._kinds[-1]:
                    continue
                raise
            self._socket = made
            return made
        raise OSError(errno.EPROTOTYPE, "")

    def _drop(self) -> None:
        gone, self._socket = self._socket, None
        if gone is not None:
            gone.close()
