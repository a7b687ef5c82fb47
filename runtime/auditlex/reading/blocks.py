"""A plain file in, its blocks out, each with the times that its records can have.

The file's times are probed every ``BLOCK`` bytes. What is assumed of a record between two probes is
that it is at most ``SLACK`` seconds earlier or later than those, not earlier than all that was
probed in ``STRAY`` blocks before it, and not later than all that was probed in as many behind it.
A clock that was set, and files that were joined in any order, keep that; what does not is found by
a search that is ``thorough``.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from auditlex.query.needles import Bounds
from auditlex.query.times import CANONICAL, FIRST, LAST, written
from auditlex.reading.windows import line_time

BLOCK: Final = 1 << 18
"""Bytes of a block, about. For larger ones, memory would be fetched from the system each time."""

SLACK: Final = 3_600
"""Seconds that records may be out of order."""

STRAY: Final = 32
"""Blocks that records may be out of order, if that is less time."""

UNKNOWN: Final = ""
ALWAYS: Final = "~"
"""Later than every time."""

_PROBE: Final = 4_096
_LONG_PROBE: Final = 1 << 16


class _Timed(msgspec.Struct, gc=False):
    time: str = ""


_timed: Final = msgspec.json.Decoder(_Timed).decode


class Block(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a file.

    Attributes:
        start: where it begins.
        end: where it ends.
        low: the first time that a record in it may have.
        high: the last one.
        before: a time before it, for lines that have none.
    """

    start: int
    end: int
    low: str = UNKNOWN
    high: str = ALWAYS
    before: str = UNKNOWN


def shifted(time: str, seconds: float) -> str:
    """A time, so many seconds later; one that would be out of range is the first or last."""
    # A leap second can't be counted with.
    parsed = datetime.fromisoformat(time[:26].replace(":60.", ":59."))
    try:
        return written(parsed.replace(tzinfo=UTC) + timedelta(seconds=seconds))
    except OverflowError:
        return LAST if seconds > 0 else FIRST


def probe(number: int, start: int, size: int) -> str:
    """The time of the first record that begins at a place or soon behind, or empty.

    At the beginning of a file, only the first line counts: there is no record before it of which
    one without a time could have it.
    """
    base = max(start - 1, 0)
    for reach in (_PROBE, _LONG_PROBE):
        data = os.pread(number, min(reach, size - base), base)
        place = data.find(b"\n") if start else -1
        if start and place < 0:
            continue
        while (end := data.find(b"\n", place + 1)) >= 0:
            time = _time(data[place + 1 : end])
            if time or (not start and data[place + 1 : end].strip()):
                return time
            place = end
    return UNKNOWN


def _time(line: bytes) -> str:
    try:
        time = _timed(line).time
    except (ValueError, RecursionError):
        return line_time(line)
    return time if CANONICAL.fullmatch(time) else UNKNOWN


def last_of(number: int, size: int) -> str:
    """The time of the last record of an open file, or empty if there is none near its end."""
    start = max(size - _LONG_PROBE, 0)
    data = os.pread(number, size - start, start)
    end = len(data)
    while end > 0:
        begin = data.rfind(b"\n", 0, end - 1) + 1
        if begin == 0 and start:
            break
        time = _time(data[begin:end].rstrip(b"\n"))
        if time:
            return time
        end = begin
    return UNKNOWN


def everything(size: int, length: int = BLOCK) -> list[Block]:
    """The blocks of a file of which nothing is assumed."""
    return [Block(start, min(start + length, size)) for start in range(0, size, length)]


def timed(
    number: int,
    size: int,
    wanted: Bounds,
    length: int = BLOCK,
    slack: float = SLACK,
    stray: int = STRAY,
) -> list[Block]:
    """The blocks of an open file that may hold records of a stretch of time, in order."""
    starts = range(0, size, length)
    probed = [probe(number, start, size) for start in starts]
    probed.append(last_of(number, size))
    # Where nothing is a record for long, what is before and behind says when that was.
    times = _carried(probed)
    later = _carried(probed[::-1])[::-1]
    low = shifted(wanted.low, -slack) if wanted.low else UNKNOWN
    high = shifted(wanted.high, slack) if wanted.high else ALWAYS
    found: list[Block] = []
    for place, start in enumerate(starts):
        one, other = times[place], later[place + 1]
        before = times[place - 1] if place else UNKNOWN
        end = min(start + length, size)
        if not one or not other:
            found.append(Block(start, end, before=before))
            continue
        first, last = (one, other) if one <= other else (other, one)
        if last < low or first >= high:
            continue
        least, most = shifted(first, -slack), shifted(last, slack)
        sooner = times[place - stray : place + 2] if place >= stray else [UNKNOWN]
        behind = times[place : place + stray + 2]
        if UNKNOWN not in sooner:
            least = max(least, min(sooner))
        if UNKNOWN not in behind and len(behind) == stray + 2:
            most = min(most, max(behind))
        found.append(Block(start, end, least, most, before))
    return found


def _carried(times: list[str]) -> list[str]:
    """Each time, or the last one before it where there is none."""
    known = UNKNOWN
    carried: list[str] = []
    for time in times:
        known = time or known
        carried.append(known)
    return carried
