"""Records that could not go where they belong, kept on the disk until they can.

Input: finished lines. Output: the same lines, in the same order, to another sink. Guarantees: the
folder never takes more than ``most`` bytes of records; what ``write`` accepted outlives the end of
the process; any number of threads and processes may write and drain; a record is handed on at least
once, and a second time only if the process ends between handing it on and noting that.

In the folder are ``<number>.log``, the segments, oldest first; ``position``, the segment and the
byte in it up to which all is handed on; and ``lock``, held during every operation. Nothing is kept
in the process.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Final

from auditlex.sinks import paths
from auditlex.sinks.base import Sink, SinkError, closed, failed

_SEGMENT: Final = re.compile(r"([0-9]{10})\.log")
_POSITION: Final = re.compile(rb"([0-9]{10}) ([0-9]{20})\n")
_PARTS: Final = 16
LEAST: Final = 65_536
"""The least bytes that a spool may be told to hold."""

_CHUNK: Final = 262_144
"""Bytes that are read at once: a drain of a few records must not read megabytes."""

_IMPATIENT: Final = 0.05
"""Seconds to wait for the lock after somebody has not let go of it for as long as is allowed."""

_APPEND: Final = os.O_RDWR | os.O_APPEND | os.O_CREAT
_KEEP: Final = os.O_RDWR | os.O_CREAT


class SpoolSink:
    """Keeps records in a folder of their own.

    Args:
        path: of the folder, made if it is missing; only its owner may enter it.
        most: bytes of records that it may hold, at least 65,536.

    Attributes:
        name: ``spool <path>``.
        torn: records that were cut off by the end of a process, and dropped: nobody was told that
            they had been written.

    Raises:
        ValueError: if an argument is not as said.
    """

    def __init__(self, path: str | os.PathLike[str], most: int = 16 * 1024 * 1024) -> None:
        above, own = paths.split(path)
        if most < LEAST:
            raise ValueError(f"a spool has room for at least {LEAST} bytes")
        self._above = above
        self._own = own
        self._path = f"{above.rstrip('/')}/{own}"
        self.name = f"spool {self._path}"
        self.torn = 0
        self._most = most
        self._size = most // _PARTS
        self._closed = False
        self._patience = paths.LOCK_TIME

    def __repr__(self) -> str:
        return f"<SpoolSink {self.name}>"

    def write(self, line: bytes, /) -> None:
        """Keep one record.

        Raises:
            SinkError: if it was not written whole, or the spool is full.
        """
        with self._held() as folder:
            segments = _segments(folder)
            if sum(size for _, size in segments) + len(line) > self._most:
                raise SinkError(
                    errno.ENOSPC, f"{self.name}: it is full; mend what keeps it from being drained"
                )
            last, size = segments[-1] if segments else (_position(folder)[0] + 1, 0)
            if size and size + len(line) > self._size:
                last, size = last + 1, 0
            with self._open(folder, f"{last:010}.log", _APPEND) as number:
                size = self._whole(number, size)
                written = os.write(number, line)
                if written != len(line):
                    os.ftruncate(number, size)
                    raise SinkError(
                        errno.ENOSPC, f"{self.name}: the record was not written; make room"
                    )

    def drain(self, target: Sink, most: int = 1000) -> int:
        """Hand records on, oldest first.

        Other writers to the spool wait meanwhile, so ``most`` should be small.

        Args:
            target: where they go.
            most: how many at most.

        Returns:
            How many were handed on; fewer than ``most`` means that the spool is empty now.

        Raises:
            SinkError: if the target takes no more, or the spool can't be read. What was handed on
                until then is noted.
        """
        done = 0
        with self._held() as folder, self._open(folder, "position", _KEEP) as note:
            at, start = _read_position(note)
            for segment, found in _segments(folder):
                with self._open(folder, f"{segment:010}.log", _APPEND) as number:
                    size = self._whole(number, found)
                    if segment != at:
                        at, start = segment, 0
                    for line in _lines(number, start, size):
                        if done == most:
                            return done
                        target.write(line)
                        start += len(line)
                        _write_position(note, at, start)
                        done += 1
                os.unlink(f"{segment:010}.log", dir_fd=folder)
        return done

    def waiting(self) -> int:
        """Bytes of records that wait to be handed on.

        Raises:
            SinkError: if the folder can't be read.
        """
        with self._held() as folder:
            at, start = _position(folder)
            return sum(size - (start if n == at else 0) for n, size in _segments(folder))

    def reopen(self) -> None:
        """Look whether the folder can be used; nothing stays open in it.

        Raises:
            SinkError: if it can't.
        """
        with self._held():
            pass

    def close(self) -> None:
        """Take no more records. What was kept stays for the next one that drains the folder."""
        self._closed = True

    def _whole(self, number: int, size: int) -> int:
        """Drop a torn last record; gives the size of the segment afterwards."""
        if size == 0 or os.pread(number, 1, size - 1) == b"\n":
            return size
        self.torn += 1
        size = os.pread(number, size, 0).rfind(b"\n") + 1
        os.ftruncate(number, size)
        return size

    @contextmanager
    def _held(self) -> Generator[int]:
        """The folder, while nobody else works in it."""
        if self._closed:
            raise closed(self.name)
        folder = self._folder()
        try:
            # A lock of one operation's own: a child process never shares it.
            with (
                self._open(folder, "lock", _KEEP) as lock,
                paths.locked(lock, self._patience) as got,
            ):
                self._patience = paths.LOCK_TIME if got else _IMPATIENT
                if not got:
                    raise SinkError(errno.EBUSY, f"{self.name}: another process does not let go")
                if os.fstat(lock).st_size == 0:
                    # On a disk that is full by now, there would be no room to note a position.
                    with self._open(folder, "position", _KEEP) as note:
                        _write_position(note, 0, 0)
                    os.write(lock, b"\n")
                yield folder
        except SinkError:
            raise
        except OSError as error:
            raise failed(self.name, "it can't be used", error) from None
        finally:
            os.close(folder)

    def _folder(self) -> int:
        above = paths.open_folder(self._above, self.name)
        try:
            with suppress(FileExistsError):
                os.mkdir(self._own, 0o700, dir_fd=above)
        except OSError as error:
            raise failed(self.name, "the folder can't be made", error) from None
        finally:
            os.close(above)
        folder = paths.open_folder(self._path, self.name)
        if os.fstat(folder).st_mode & 0o077:
            os.close(folder)
            raise SinkError(errno.EPERM, f"{self.name}: others may enter the folder; chmod 700")
        return folder

    @contextmanager
    def _open(self, folder: int, file: str, flags: int) -> Generator[int]:
        number = paths.open_file(folder, file, f"{self.name}, {file}", flags, 0o600)
        try:
            yield number
        finally:
            os.close(number)


def _segments(folder: int) -> list[tuple[int, int]]:
    """Numbers and sizes of the segments, oldest first."""
    readable = os.open(".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=folder)
    try:
        with os.scandir(readable) as entries:
            return sorted(
                (int(found[1]), entry.stat(follow_symlinks=False).st_size)
                for entry in entries
                if (found := _SEGMENT.fullmatch(entry.name))
            )
    finally:
        os.close(readable)


def _lines(number: int, start: int, end: int) -> Generator[bytes]:
    """The records of a segment between two bytes of it."""
    while start < end:
        chunk = os.pread(number, min(_CHUNK, end - start), start)
        if b"\n" not in chunk:
            chunk = os.pread(number, end - start, start)
        whole, newline, _ = chunk.rpartition(b"\n")
        if not newline:
            return
        for record in whole.split(b"\n"):
            yield record + b"\n"
        start += len(whole) + 1


def _position(folder: int) -> tuple[int, int]:
    try:
        number = os.open("position", os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder)
    except FileNotFoundError:
        return 0, 0
    try:
        return _read_position(number)
    finally:
        os.close(number)


def _read_position(number: int) -> tuple[int, int]:
    """Segment and byte; the beginning if they can't be read, for twice is better than never."""
    found = _POSITION.fullmatch(os.pread(number, 100, 0))
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _write_position(number: int, segment: int, start: int) -> None:
    os.pwrite(number, b"%010d %020d\n" % (segment, start), 0)
