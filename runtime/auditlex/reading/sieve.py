"""Windows in, the lines out that fit a query: needles choose lines, the query decides.

Guarantees: the same lines as if each had been read whole and asked, whatever else is in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypedDict

import msgspec

from auditlex.query import EVERYTHING, Query
from auditlex.query.needles import HIDING, Needle
from auditlex.reading.entry import LONGEST, entry, time_of
from auditlex.reading.order import Key, key_of
from auditlex.reading.windows import Window, last_time, lines

_KEY: Final = frozenset(("time", "node", "boot", "seq"))
_CROWDED: Final = 0.3
"""Needles in a line on average from which on all lines are read."""

_ENOUGH: Final = 50
"""Lines from which it is told which needle is rarest."""

Candidate = tuple[int, bytes, bool]
"""Where a line begins, what it is, whether it is whole."""


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A line that fits.

    Attributes:
        key: what it is sorted by.
        line: without its line feed; of one that is too long, the beginning.
        whole: whether a line feed follows.
    """

    key: Key
    line: bytes
    whole: bool = True


class Sieve:
    """Finds the lines that fit one query. It learns from what it reads which needle is rarest."""

    def __init__(self, query: Query | None) -> None:
        self._query = query
        all_fit = query is None or query.expression == EVERYTHING
        self._matches: Callable[[Any], bool] | None = (
            None if all_fit or query is None else query.matches
        )
        self._choices = () if query is None else query.needles
        self._chosen: frozenset[Needle] | None = None
        self._settled = not self._choices
        touched = frozenset[str]() if query is None else query.touched
        self._decode = None if touched is None else _decoder(touched | _KEY)

    def hits(self, window: Window, before: Callable[[], str]) -> Iterator[Hit]:
        """The lines of a window that fit, in order.

        Args:
            window: whole lines.
            before: gives the time of the last record before the window; asked if it matters.
        """
        time = _Before(window, before)
        for offset, line, whole in self._candidates(window):
            hit = self._judged(offset, line, whole, time)
            if hit is not None:
                yield hit

    def _candidates(self, window: Window) -> Iterator[Candidate]:
        if not self._settled:
            self._settle(window)
        return lines(window) if self._chosen is None else _holding(window, self._chosen)

    def _settle(self, window: Window) -> None:
        """Choose the needles that are in the fewest lines, or none if those are many."""
        count = window.data.count(b"\n")
        if count >= _ENOUGH or self._chosen is None:
            folded = window.data.lower() if any(map(_folded, self._choices)) else b""
            found = [
                sum((folded if n.folded else window.data).count(n.text) for n in choice)
                for choice in self._choices
            ]
            least = min(found)
            crowded = least > _CROWDED * max(count, 1)
            self._chosen = None if crowded else self._choices[found.index(least)]
        self._settled = count >= _ENOUGH

    def _judged(self, offset: int, line: bytes, whole: bool, before: _Before) -> Hit | None:
        if self._decode is not None and len(line) <= LONGEST:
            try:
                part = self._decode(line)
                if not line.isascii():
                    line.decode()
            except (ValueError, RecursionError):
                pass
            else:
                if self._matches is not None and not self._matches(part):
                    return None
                time = time_of(part)
                key = key_of(part, time or before(offset), bool(time), offset, line)
                return Hit(key, line, whole)
        return self._judged_slowly(offset, line, whole, before)

    def _judged_slowly(self, offset: int, line: bytes, whole: bool, before: _Before) -> Hit | None:
        """The same for a line that is no record, or all of which may matter."""
        if not line.strip():
            return None
        one = entry(line, whole=whole)
        when = one.when or before(offset)
        if self._matches is not None and self._query is not None:
            fits = self._matches(one.data) if one.readable else self._query.damaged(when, one.line)
            if not fits:
                return None
        key = key_of(one.data, when, bool(time_of(one.data)), offset, one.line)
        return Hit(key, line, whole)


class _Before:
    """The time of the last record before a line of a window; lines are asked for in order."""

    def __init__(self, window: Window, before: Callable[[], str]) -> None:
        self._window = window
        self._before = before
        self._from = -1
        self._time = ""

    def __call__(self, offset: int) -> str:
        if self._from < 0:
            self._from, self._time = 0, self._before()
        end = offset - self._window.offset
        data = self._window.data[self._from : end]
        self._time = last_time(data, len(data), self._time)
        self._from = end
        return self._time


def _folded(choice: frozenset[Needle]) -> bool:
    return any(needle.folded for needle in choice)


def _decoder(keys: frozenset[str]) -> Callable[[bytes], dict[str, Any]]:
    """Reads these keys of an object and skims the others."""
    fields = dict.fromkeys(sorted(keys), Any)
    part: Any = TypedDict("part", fields, total=False)  # type: ignore[misc]  # keys known at run time
    decoder: Any = msgspec.json.Decoder(part)
    decode: Callable[[bytes], dict[str, Any]] = decoder.decode
    return decode


def _holding(window: Window, needles: frozenset[Needle]) -> Iterator[Candidate]:
    """The lines that hold a needle, or may hide one, in order."""
    data = window.data
    folded = data.lower() if _folded(needles) else b""
    starts: set[int] = set()
    for needle in needles:
        _collect(folded if needle.folded else data, needle.text, starts)
    if data.find(b"\\") >= 0:
        for mark in HIDING:
            _collect(data, mark, starts)
    for start in sorted(starts):
        end = data.find(b"\n", start)
        if end < 0:
            yield window.offset + start, data[start:], window.whole
        else:
            yield window.offset + start, data[start:end], True


def _collect(data: bytes, needle: bytes, starts: set[int]) -> None:
    """Where the lines begin that hold a needle."""
    place = data.find(needle)
    while place >= 0:
        starts.add(data.rfind(b"\n", 0, place) + 1)
        place = data.find(b"\n", place)
        if place < 0:
            break
        place = data.find(needle, place)
