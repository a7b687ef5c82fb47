"""What all sinks share: the interface, the error, and what may be read off a finished line.

Input: a finished line of a record. Output: the record outside the process, or a ``SinkError``.
Guarantees: an error never says what was in a record; ``peek`` reads the envelope only, which holds
nothing that a user wrote before the severity.
"""

from __future__ import annotations

import errno
import os
import threading
from typing import Final, Protocol
from weakref import WeakSet

TORN: Final = b"#torn\n"
"""What closes a torn line off. A whole record ends in ``}``, so the two are never confused."""

PRIORITIES: Final = {b"error": 3, b"warning": 4, b"notice": 5, b"info": 6}
"""The severity of a record as syslog counts: smaller is worse."""

NOTICE: Final = 5

_ENVELOPE: Final = 600

_HINTS: Final = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "raise the quota or make room",
    errno.EFBIG: "rotate the file or raise the limit of file sizes",
    errno.EROFS: "mount the file system for writing",
    errno.EPERM: "look for attributes of the file (lsattr)",
    errno.EACCES: "look at owner and mode",
    errno.ECONNREFUSED: "start the service that listens there",
}


class SinkError(OSError):
    """A record was not written whole.

    Attributes:
        errno: the number of the system's error.
        partial: whether a part of the record may have been written.
    """

    def __init__(self, code: int, message: str, *, partial: bool = False) -> None:
        super().__init__(code, message)
        self.partial = partial

    def __str__(self) -> str:
        return str(self.strerror)


class Sink(Protocol):
    """Where records go. All methods may be called from any thread.

    Attributes:
        name: what the sink is called in messages, such as ``file /var/log/audit.log``.
    """

    @property
    def name(self) -> str:
        """What the sink is called in messages."""
        ...

    def write(self, line: bytes, /) -> None:
        """Write one record.

        Args:
            line: one whole record in UTF-8; its only newline is its last byte.

        Raises:
            SinkError: if the record was not written whole.
        """
        ...

    def reopen(self) -> None:
        """Let go of what is open and open it anew; also good to find errors before the first write.

        Raises:
            SinkError: if that is impossible.
        """
        ...

    def close(self) -> None:
        """Let go of everything, for good. A second call does nothing."""
        ...


class Guarded:
    """A sink with a lock that outlives a fork.

    Attributes:
        name: what the sink is called in messages.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._closed = False
        # A signal handler that writes a record must not wait for the write it interrupts.
        self._lock = threading.RLock()
        _living.add(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    def after_fork(self) -> None:
        """Called in a child process: another thread of the parent may have held the lock."""
        self._lock = threading.RLock()


_living: Final[WeakSet[Guarded]] = WeakSet()


def _after_fork() -> None:
    for sink in list(_living):
        sink.after_fork()


os.register_at_fork(after_in_child=_after_fork)


def failed(name: str, doing: str, error: OSError, hint: str = "") -> SinkError:
    """The error of a sink that could not do something, in words.

    Args:
        name: the name of the sink.
        doing: what it could not do.
        error: what the system said.
        hint: how to mend it, if more is known than the error tells.
    """
    code = error.errno or 0
    hint = hint or _HINTS.get(code, "")
    # The text of an error can hold anything; its number can not.
    why = os.strerror(code) if code else type(error).__name__
    return SinkError(code, f"{name}: {doing}: {why}{f'; {hint}' if hint else ''}")


def closed(name: str) -> SinkError:
    """The error of a sink that is used after ``close``."""
    return SinkError(errno.EBADF, f"{name}: it is closed; make a new one")


def peek(line: bytes, key: str) -> bytes:
    """A text of the envelope without decoding the record; empty if it is not there.

    Args:
        line: a record in the canonical order of keys.
        key: ``time``, ``event``, ``status`` or ``severity``: they stand before anything that comes
            from a user.
    """
    mark = f'"{key}":"'.encode()
    start = line.find(mark, 0, _ENVELOPE)
    if start < 0:
        return b""
    start += len(mark)
    end = line.find(b'"', start, _ENVELOPE)
    found = line[start : max(start, end)]
    return found if found.isascii() and b"\\" not in found else b""
