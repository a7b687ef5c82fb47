"""Records to the system's log: RFC 5424 over the local socket.

Input: finished lines. Output: one message a record, its text the record itself, without a byte
order mark. Guarantees: what is longer than the receiver would keep is an error, not a shorter
record; the header is made of the record's envelope, in printable ASCII.
"""

from __future__ import annotations

import errno
import os
import socket
from typing import Final

from auditlex.sinks.base import NOTICE, PRIORITIES, SinkError, peek
from auditlex.sinks.unixsocket import UnixSocketSink

AUTHPRIV: Final = 10
"""The facility of messages about security, for few eyes."""

LOG_AUDIT: Final = 13
"""The facility that RFC 5424 has for audits; many receivers know no file for it."""

_TIME: Final = len("2026-11-23T04:46:49.123456Z")


class SyslogSink(UnixSocketSink):
    """Sends records to a syslog service.

    Args:
        path: of its socket, for datagrams or a stream. In a stream, a newline ends each message.
        facility: 0 to 23.
        app: the service that speaks, 1 to 48 printable ASCII characters without spaces.
        host: this machine, 1 to 255 such characters; asked for if it is not given.
        limit: bytes of the longest message that the receiver keeps.
        timeout: seconds that one record may take.

    Raises:
        ValueError: if an argument is not as said.
    """

    def __init__(
        self,
        path: str = "/dev/log",
        *,
        facility: int = AUTHPRIV,
        app: str = "auditlex",
        host: str = "",
        limit: int = 8192,
        timeout: float = 0.5,
    ) -> None:
        kinds = (socket.SOCK_DGRAM, socket.SOCK_STREAM)
        super().__init__(f"syslog {path}", path, kinds, timeout)
        if not 0 <= facility <= 23:
            raise ValueError("a facility of syslog is 0 to 23")
        self._facility = facility * 8
        self._app = _word("app", app, 48)
        self._host = _word("host", host or socket.gethostname(), 255)
        self._limit = limit

    def message(self, line: bytes, kind: socket.SocketKind) -> bytes:
        """The record after a header of RFC 5424.

        Raises:
            SinkError: if it is longer than the limit.
        """
        severity = PRIORITIES.get(peek(line, "severity"), NOTICE)
        time = peek(line, "time")
        event = peek(line, "event")
        head = b"<%d>1 %b %b %b %d %b - " % (
            self._facility + severity,
            time if len(time) == _TIME else b"-",
            self._host,
            self._app,
            os.getpid(),
            event if 0 < len(event) <= 32 and _printable(event) else b"-",
        )
        size = len(head) + len(line)
        if size > self._limit:
            raise SinkError(
                errno.EMSGSIZE,
                f"{self.name}: the message has {size} bytes, more than the limit of {self._limit};"
                " raise it here and in the receiver",
            )
        return head + (line if kind == socket.SOCK_STREAM else line[:-1])


def _printable(text: bytes) -> bool:
    return all(33 <= byte <= 126 for byte in text)


def _word(what: str, text: str, most: int) -> bytes:
    word = text.encode(errors="replace")
    if not 0 < len(word) <= most or not _printable(word):
        raise ValueError(f"{what}: 1 to {most} printable ASCII characters without spaces")
    return word
