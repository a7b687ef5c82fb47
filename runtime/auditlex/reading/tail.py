"""One file that grows in, its new lines out, however it is cut or renamed meanwhile."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final

from auditlex.reading.entry import LONGEST, Entry, Place, entry
from auditlex.reading.segments import Segment
from auditlex.reading.windows import time_before

_PIECE: Final = 1 << 20
_MARK: Final = 64
"""Bytes before the place up to which was read; they tell whether the file is still the same."""


class Tail:
    """An open file that is followed.

    Attributes:
        path: where it was last seen.
        device: of the file.
        inode: of the file; it is nobody else's while the file is open.
        offset: up to where its lines were given.
    """

    def __init__(self, segment: Segment, number: int, from_end: bool) -> None:
        self.path = segment.path
        self.device = segment.device
        self.inode = segment.inode
        self.offset = 0
        self._number = number
        self._before = ""
        self._mark = b""
        self._skipping = False
        if from_end:
            self.offset = _last_line(number, os.fstat(number).st_size)
            self._before = time_before(number, self.offset)
            self._remember()

    def close(self) -> None:
        """Close the file."""
        os.close(self._number)

    def lines(self) -> Iterator[Entry]:
        """New lines that are whole, as many as are read at once; none if nothing is new."""
        size = os.fstat(self._number).st_size
        if self._is_other(size):
            # It was cut, so that what is in it now is new.
            self.offset, self._before, self._mark, self._skipping = 0, "", b"", False
        if size <= self.offset:
            return
        data = os.pread(self._number, _PIECE + LONGEST, self.offset)
        end = data.rfind(b"\n") + 1
        if self._skipping:
            first = data.find(b"\n") + 1
            self.offset += first or len(data)
            self._skipping = not first
            data, end = (data[first:], end - first) if first else (b"", 0)
        elif not end and len(data) > LONGEST:
            yield self._entry(data[: LONGEST + 1])
            self.offset += len(data)
            self._skipping = True
        for line in data[:end].split(b"\n")[:-1]:
            if line.strip():
                yield self._entry(line)
            self.offset += len(line) + 1
        self._remember()

    def rest(self) -> Iterator[Entry]:
        """What is behind the last line feed: of a file that nobody writes to any more."""
        data = os.pread(self._number, LONGEST + 1, self.offset)
        if data.strip() and not self._skipping and b"\n" not in data:
            yield self._entry(data, whole=False)
            self.offset += len(data)

    def _entry(self, line: bytes, whole: bool = True) -> Entry:
        place = Place(self.path, self.offset, self.device, self.inode)
        found = entry(line, place, self._before, whole)
        self._before = found.when
        return found

    def _is_other(self, size: int) -> bool:
        """Whether the file was cut since it was last read, even if it has grown again."""
        if size < self.offset:
            return True
        start = self.offset - len(self._mark)
        return bool(self._mark) and os.pread(self._number, len(self._mark), start) != self._mark

    def _remember(self) -> None:
        start = max(self.offset - _MARK, 0)
        self._mark = os.pread(self._number, self.offset - start, start)


def _last_line(number: int, size: int) -> int:
    """Where the last line begins that is not whole; the size if all are."""
    start = size
    while start > 0:
        base = max(start - _PIECE, 0)
        data = os.pread(number, start - base, base)
        found = data.rfind(b"\n") + 1
        if found:
            return base + found
        start = base
    return 0
