"""Records in a file: one write a record, through rotation, full disks and killed neighbours.

Input: finished lines. Output: lines at the end of a file that only its owner can read. Guarantees:
a link is never followed and a foreign file never written (see ``paths``); a line that was cut off,
by a full disk, a limit or the end of a process, is closed off with ``#torn``, so that the record
after it is whole; a record is in the file that is at the path, or was there within the last second,
or ``SinkError`` is raised; after a fork, each process writes for itself.
"""

from __future__ import annotations

import errno
import os
import signal
import stat
from contextlib import suppress
from time import monotonic
from types import FrameType
from typing import Final

from auditlex.sinks import paths
from auditlex.sinks.base import TORN, Guarded, SinkError, closed, failed

EVERY: Final = 1.0
"""Seconds between looks at what is at the path."""

GRACE: Final = 0.05
"""Seconds that nothing may be at the path after the file was renamed: a rotation is under way."""

_FLAGS: Final = os.O_RDWR | os.O_APPEND | os.O_CREAT

_LOOKS: Final = 1000
"""Looks at a last line that others keep changing: they are alive and write whole lines."""

_write: Final = os.write
_lseek: Final = os.lseek
_HERE: Final = os.SEEK_CUR


class FileSink(Guarded):
    """Appends records to a file.

    Nothing is opened before the first ``write`` or ``reopen``. A file that was renamed or deleted
    is noticed within a second, without a signal.

    Args:
        path: of the file; its folder must exist. A relative path counts from the working directory
            of this moment.
        mode: permission bits of the file.
        shared: whether other processes may write to the file, too. Then a record that ran into a
            line which another process left unfinished is written once more. Costs one system call
            a record.

    Attributes:
        name: ``file <path>``.
        torn: torn lines met so far, own and others'.
        opened: how often a file was opened.

    Raises:
        ValueError: if the path can't be one of a file.
    """

    def __init__(
        self, path: str | os.PathLike[str], mode: int = 0o600, *, shared: bool = True
    ) -> None:
        self._folder, self._file = paths.split(path)
        super().__init__(f"file {self._folder.rstrip('/')}/{self._file}")
        self.torn = 0
        self.opened = 0
        self._mode = mode
        self._shared = shared
        self._number = -1
        self._end = 0
        self._due = 0.0
        self._asked = False
        self._gone = False
        self._pending = False

    def write(self, line: bytes, /) -> None:
        """Append one record.

        Args:
            line: one whole record; its only newline is its last byte.

        Raises:
            SinkError: if it was not written whole.
        """
        # Not `with`: it takes as long again as the lock itself.
        lock = self._lock
        lock.acquire()
        try:
            if monotonic() >= self._due:
                self._tend()
            before = self._end
            size = len(line)
            written = _write(self._number, line)
            if written == size and (
                not self._shared or _lseek(self._number, 0, _HERE) - size == before
            ):
                self._end = before + size
            else:
                self._check(line, written, before)
        except SinkError:
            raise
        except OSError as error:
            raise failed(self.name, "the record was not written", error) from None
        finally:
            lock.release()

    def reopen(self) -> None:
        """Open what is at the path now.

        Raises:
            SinkError: if that is impossible.
        """
        with self._lock:
            self._asked = True
            self._tend()

    def reopen_soon(self) -> None:
        """Have the next write call ``reopen`` first. For signal handlers: it waits for nothing."""
        self._asked = True
        self._due = 0.0

    def look_soon(self) -> None:
        """Have the next write look first whether this is still the file at the path."""
        self._due = 0.0

    def close(self) -> None:
        """Let go of the file, for good."""
        with self._lock:
            self._closed = True
            self._due = 0.0
            number, self._number = self._number, -1
            if number >= 0:
                if self._pending:
                    with suppress(OSError):
                        close_off(number)
                os.close(number)

    def after_fork(self) -> None:
        """Called in a child process: it opens the file for itself."""
        super().after_fork()
        # Parent and child must not share a position in the file: it tells them of each other.
        self.reopen_soon()

    def _check(self, line: bytes, written: int, before: int) -> None:
        """After a write that was short or not at the expected place."""
        size = len(line)
        if written < size:
            raise self._short(written)
        if self._end != before:
            # A signal handler wrote in between, and where this record is can't be told any more.
            return
        self._end = end = _lseek(self._number, 0, _HERE)
        if end <= size or os.pread(self._number, 1, end - size - 1) in {b"\n", b""}:
            return
        self.torn += 1
        try:
            self.write(line)
        except SinkError as error:
            error.partial = True
            raise

    def _short(self, written: int) -> SinkError:
        """Close off what was written of a record; the error to raise."""
        if not written:
            return SinkError(errno.EIO, f"{self.name}: nothing of the record was written")
        self.torn += 1
        self._pending = True
        self._due = 0.0
        problem = OSError(errno.EIO, "")
        try:
            close_off(self._number)
            self._pending = False
        except OSError as error:
            problem = error
        made = failed(self.name, "only a part of the record was written", problem)
        made.partial = True
        return made

    def _tend(self) -> None:
        """Once a second, and when there is a reason: write to the right file, after a newline."""
        if self._closed:
            raise closed(self.name)
        # Before the reasons are looked at: a signal that comes now sets it back to 0.
        now = monotonic()
        self._due = now + EVERY
        asked, self._asked = self._asked, False
        try:
            self._find(asked, now)
            if self._pending:
                close_off(self._number)
                self._pending = False
        except OSError as error:
            self._asked = asked
            self._due = 0.0
            if isinstance(error, SinkError):
                raise
            raise failed(self.name, "it can't be used", error) from None

    def _find(self, asked: bool, now: float) -> None:
        """Compare what is open with what is at the path, and open that if it is another file."""
        folder = paths.open_folder(self._folder, self.name)
        try:
            if self._number >= 0 and not asked:
                there = paths.look(folder, self._file)
                held = os.fstat(self._number)
                if there is not None and os.path.samestat(there, held):
                    self._gone = False
                    return
                if there is None and held.st_nlink and not self._gone:
                    self._gone = True
                    self._due = now + GRACE
                    return
            self._take(folder)
            self._gone = False
        finally:
            os.close(folder)

    def _take(self, folder: int) -> None:
        """Open what is at the path and write there from now on."""
        number = paths.open_file(folder, self._file, self.name, _FLAGS, self._mode)
        try:
            if self._pending:
                # The file before may be on a full disk; what is torn at its end stays so.
                with suppress(OSError):
                    close_off(self._number)
                    self._pending = False
            end, torn = whole_end(number)
            if torn and not self._pending:
                self.torn += 1
            if self._number >= 0:
                # The number stays, so that nobody is caught between two files.
                os.dup2(number, self._number, inheritable=False)
            else:
                self._number, number = number, -1
        finally:
            if number >= 0:
                os.close(number)
        self._end = end
        self._pending = False
        self.opened += 1


def close_off(number: int) -> bool:
    """Close off the last line of a file if it is torn.

    Args:
        number: a descriptor for reading and appending.

    Returns:
        Whether there was one.

    Raises:
        OSError: if that can't be written.
    """
    if not _torn_at(number):
        return False
    with paths.locked(number):
        for _ in range(_LOOKS):
            size = _torn_at(number)
            if not size:
                break
            # The line may be one that another process is just writing. A change of the mode waits
            # for writes in progress, even where the change itself is refused.
            with suppress(OSError):
                os.fchmod(number, stat.S_IMODE(os.fstat(number).st_mode))
            if os.fstat(number).st_size == size:
                if os.write(number, TORN) != len(TORN):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                return True
    return False


def whole_end(number: int) -> tuple[int, bool]:
    """The end of a file after its last line, which is closed off if it is torn.

    Args:
        number: a descriptor for reading and appending.

    Returns:
        A size of the file at which it ended in a newline, and whether a line was closed off. What
        others write after that moment does not count: who writes at this end follows a whole line.

    Raises:
        OSError: if the line can't be closed off.
    """
    torn = False
    for _ in range(_LOOKS):
        # Looked at together: another process may be killed between two looks.
        size = os.fstat(number).st_size
        if size == 0 or os.pread(number, 1, size - 1) in {b"\n", b""}:
            return size, torn
        torn = close_off(number) or torn
    # No size is known at which a line ended, so that the first write looks for itself.
    return -1, torn


def _torn_at(number: int) -> int:
    """The size of a file whose last line is torn, else 0."""
    size = os.fstat(number).st_size
    return 0 if size == 0 or os.pread(number, 1, size - 1) in {b"\n", b""} else size


def reopen_on_sighup(sink: FileSink) -> None:
    """Have the file opened anew after SIGHUP, which is what logrotate's configuration sends.

    A handler that was there before is called afterwards. The signal does not end the process any
    more.

    Raises:
        ValueError: outside the main thread, or if a handler is there that is not Python's.
    """
    before = signal.getsignal(signal.SIGHUP)
    if before is None:
        raise ValueError("SIGHUP has a handler that Python can't call: call reopen_soon from it")

    def handle(number: int, frame: FrameType | None) -> None:
        sink.reopen_soon()
        if callable(before):
            before(number, frame)

    signal.signal(signal.SIGHUP, handle)
