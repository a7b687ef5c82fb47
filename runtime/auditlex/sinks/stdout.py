"""Records on the standard output, or any descriptor that is open: for containers and pipes.

Input: finished lines. Output: bytes. Guarantees: a reader that has stopped reading holds a record
up for ``timeout`` seconds and then is an error; a line that was cut off is closed off with
``#torn`` before the next one; up to 4096 bytes, lines of several processes on one pipe don't mix.
"""

from __future__ import annotations

import errno
import os
import select
import stat
from time import monotonic
from typing import Final

from auditlex.sinks.base import TORN, Guarded, SinkError, closed, failed

_PIECE: Final = select.PIPE_BUF
"""What a pipe takes at once when it says that it can be written."""


class StdoutSink(Guarded):
    """Writes records to a descriptor that somebody else opened and closes.

    What ``print`` keeps in its buffer comes out later than the record that follows it.

    Args:
        descriptor: 1 is the standard output.
        timeout: seconds that one record may take.

    Attributes:
        name: ``stdout``, or ``descriptor <number>``.
        torn: lines cut off so far.
    """

    def __init__(self, descriptor: int = 1, timeout: float = 1.0) -> None:
        super().__init__("stdout" if descriptor == 1 else f"descriptor {descriptor}")
        self.torn = 0
        self._number = descriptor
        self._timeout = timeout
        self._patience = timeout
        self._pending = False
        self._busy = False

    def write(self, line: bytes, /) -> None:
        """Write one record.

        Raises:
            SinkError: if it was not written whole in time.
        """
        with self._lock:
            if self._closed:
                raise closed(self.name)
            if self._busy:
                raise SinkError(errno.EBUSY, f"{self.name}: a signal came amid a record")
            self._busy = True
            try:
                self._whole(line)
            finally:
                self._busy = False

    def reopen(self) -> None:
        """There is nothing to open.

        Raises:
            SinkError: after ``close``, or if the descriptor is not open.
        """
        if self._closed:
            raise closed(self.name)
        try:
            os.fstat(self._number)
        except OSError as error:
            raise failed(self.name, "it can't be used", error) from None

    def close(self) -> None:
        """Write no more; the descriptor stays open."""
        self._closed = True

    def after_fork(self) -> None:
        """Called in a child process: another thread of the parent may have been amid a record."""
        super().after_fork()
        self._busy = False

    def _whole(self, line: bytes) -> None:
        before = TORN if self._pending else b""
        rest = memoryview(before + line)
        sent = 0
        end = monotonic() + self._patience
        try:
            # A file takes a record at once; a pipe could block for ever on more than it has room.
            regular = stat.S_ISREG(os.fstat(self._number).st_mode)
            piece = len(rest) if regular else _PIECE
            while sent < len(rest):
                sent += self._piece(rest[sent : sent + piece], end)
        except OSError as error:
            own = sent - len(before)
            if own >= 0:
                self.torn += own > 0
                self._pending = own > 0
            made = failed(self.name, "the record was not written whole", error)
            made.partial = own > 0
            raise made from None
        self._pending = False
        self._patience = self._timeout

    def _piece(self, data: memoryview, end: float) -> int:
        """Write once, as soon as that does not block."""
        # A new one each time: in a signal handler, the interrupted one can't be used.
        poll = select.poll()
        poll.register(self._number, select.POLLOUT)
        ready = poll.poll(max(0.0, end - monotonic()) * 1000)
        try:
            if ready:
                return os.write(self._number, data)
        except BlockingIOError:
            pass
        if monotonic() >= end:
            # One slow record is enough: the next ones are tried without waiting.
            self._patience = 0.0
            raise TimeoutError(errno.ETIMEDOUT, "")
        return 0
