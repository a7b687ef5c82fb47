"""Bytes of a file in, windows out: whole lines, some hundred kilobytes at a time.

Guarantees: each line is in exactly one window; memory stays bounded however long a line is: of one
that is longer than ``LONGEST``, so much is kept that its being too long can be told.

Files are read with ``pread`` and not mapped into memory: a file that is cut while it is read would
end the process, and mapped pages count as its memory.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from auditlex.reading.entry import LONGEST, decoded, time_of

TAIL: Final = 8_192
"""Bytes that are read beyond a block for the end of its last line."""

LOOKBACK: Final = 1 << 20
"""Bytes before a block in which the record before a damaged line is looked for."""


class Window(msgspec.Struct, frozen=True, gc=False):
    """Whole lines of a file.

    Attributes:
        offset: bytes before them.
        data: the lines with their line feeds; the last may lack one. A line that is too long stands
            alone, cut.
        whole: whether the last line is; False where the file ends within it.
    """

    offset: int
    data: bytes
    whole: bool = True


def block(number: int, start: int, end: int, size: int) -> Window:
    """The lines that begin in a stretch of an open file.

    Args:
        number: of the file.
        start: the first byte of the stretch.
        end: the first one behind it.
        size: bytes of the file that are read at all.
    """
    base = max(start - 1, 0)
    stop = min(end, size)
    data = os.pread(number, min(end + TAIL, size) - base, base)
    first = 0
    if start:
        first = data.find(b"\n", 0, stop - base) + 1
        if not first:
            return Window(stop, b"")
    if base + first >= stop:
        return Window(stop, b"")
    # The line that the stretch ends in belongs to it, too.
    cut = data.find(b"\n", stop - base - 1) + 1
    if cut:
        return Window(base + first, data[first:cut])
    begun = data.rfind(b"\n", first, stop - base) + 1 or first
    more = _to_end(number, base + len(data), size, LONGEST + 1 - (len(data) - begun))
    whole = more.endswith(b"\n")
    return Window(base + first, data[first:] + more, whole or base + len(data) + len(more) < size)


def _to_end(number: int, start: int, size: int, most: int) -> bytes:
    """From the middle of a line to its end, or so many bytes of it."""
    found: list[bytes] = []
    while start < size and most > 0:
        piece = os.pread(number, min(1 << 16, size - start, most), start)
        if not piece:
            break
        cut = piece.find(b"\n") + 1
        if cut:
            found.append(piece[:cut])
            break
        found.append(piece)
        start += len(piece)
        most -= len(piece)
    return b"".join(found)


def windows(pieces: Iterable[bytes]) -> Iterator[Window]:
    """The lines of what comes in pieces."""
    rest = b""
    offset = 0
    skipped = 0  # bytes of a line that is too long, beyond what was given
    for piece in pieces:
        cut = piece.rfind(b"\n") + 1
        if skipped and not cut:
            skipped += len(piece)
        elif not cut:
            rest += piece
            if len(rest) > LONGEST:
                yield Window(offset, rest[: LONGEST + 1])
                skipped, rest = len(rest), b""
        else:
            if skipped:
                first = piece.find(b"\n") + 1
                offset += skipped + first
                skipped = 0
            else:
                first = 0
            if first < cut or rest:
                data = rest + piece[first:cut]
                yield Window(offset, data)
                offset += len(data)
            rest = piece[cut:]
    if rest:
        yield Window(offset, rest, whole=False)


def lines(window: Window) -> Iterator[tuple[int, bytes, bool]]:
    """Each line of a window: where it begins, what it is without its line feed, whether whole."""
    offset = window.offset
    every = window.data.split(b"\n")
    last = every.pop()
    for line in every:
        yield offset, line, True
        offset += len(line) + 1
    if last:
        yield offset, last, window.whole


def last_time(data: bytes, end: int, before: str) -> str:
    """The time of the last record among the lines before a place, or ``before`` if there is none.

    The place is the beginning of a line.
    """
    while end > 0:
        start = data.rfind(b"\n", 0, end - 1) + 1
        time = line_time(data[start : end - 1])
        if time:
            return time
        end = start
    return before


def line_time(line: bytes) -> str:
    """The time of a line, or empty if it has none."""
    if len(line) > LONGEST:
        return ""
    try:
        return time_of(decoded(line))
    except ValueError:
        return ""


def time_before(number: int, offset: int, otherwise: str = "") -> str:
    """The time of the last record before a place of an open file.

    It is looked for in ``LOOKBACK`` bytes; if there is none, the other one is given.
    """
    reach = 1 << 14
    while offset > 0:
        start = max(offset - reach, 0)
        data = os.pread(number, offset - start, start)
        if len(data) == offset - start:
            first = data.find(b"\n") + 1 if start else 0
            found = last_time(data[first:], len(data) - first, "") if first or not start else ""
            if found:
                return found
        if not start:
            # There is no other one.
            return ""
        if reach >= LOOKBACK:
            break
        reach *= 8
    return otherwise if offset > 0 else ""
