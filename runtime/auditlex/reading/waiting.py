"""What waits for its turn in a search: stretches by the times they can hold, hits by their keys."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator
from typing import Any, Final

from auditlex.reading.blocks import ALWAYS, UNKNOWN
from auditlex.reading.sieve import Hit
from auditlex.reading.sources import Stage, Stretch

HELD: Final = 1 << 24
"""Bytes of hits that wait for others which may come before them."""

_MANY: Final = 1_000
"""Hits that may wait and be sorted each time."""

_PAIR: Final = 200
"""Bytes that a hit takes besides its line, about."""


class _Turned:
    """A text that is before what is before others."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __lt__(self, other: _Turned) -> bool:
        return other.text < self.text


class Stretches:
    """Stretches, the next one that to which the first entry can belong."""

    def __init__(self, newest_first: bool) -> None:
        self._newest_first = newest_first
        # The next one is the last of the list.
        self._every: list[Stretch] = []

    def _rank(self, stretch: Stretch) -> Any:
        # Of several that may hold anything, those at the end of a file are likely the newest.
        if self._newest_first:
            return stretch.high, stretch.stage != "packed", stretch.start, -stretch.source
        return _Turned(stretch.low), stretch.stage != "packed", -stretch.start, -stretch.source

    def add(self, stretch: Stretch) -> None:
        """Let a stretch wait."""
        insort(self._every, stretch, key=self._rank)

    def next(self) -> Stretch | None:
        """The stretch whose turn it is, which waits no more."""
        return self._every.pop() if self._every else None

    def first(self, stage: Stage) -> Stretch | None:
        """A stretch of this stage, which waits no more."""
        for place, stretch in enumerate(self._every):
            if stretch.stage == stage:
                return self._every.pop(place)
        return None

    def bound(self) -> str | None:
        """The time beyond which no stretch can hold anything; None if no stretch waits."""
        if not self._every:
            return None
        return self._every[-1].high if self._newest_first else self._every[-1].low

    def __iter__(self) -> Iterator[Stretch]:
        return reversed(self._every)


class Waiting:
    """Hits, each with the number of its file, until nothing can come before them.

    Args:
        newest_first: their order.
        limit: how many are wanted in all; more are not kept.
    """

    def __init__(self, newest_first: bool, limit: int | None) -> None:
        self._newest_first = newest_first
        self._left = limit
        self._every: list[tuple[int, Hit]] = []
        self._sorted = 0
        self._weight = 0

    @property
    def full(self) -> bool:
        """Whether as many wait as are wanted."""
        return self._left is not None and len(self._every) >= self._left

    def add(self, hits: Iterable[tuple[int, Hit]]) -> None:
        """Let hits wait."""
        for pair in hits:
            self._every.append(pair)
            self._weight += len(pair[1].line) + _PAIR
        if self._left is not None and (
            len(self._every) > 4 * self._left + 64 or self._weight > HELD
        ):
            self._sort()

    def _sort(self) -> None:
        self._every.sort(key=_key, reverse=self._newest_first)
        if self._left is not None and len(self._every) > self._left:
            del self._every[self._left :]
            self._weigh()
        self._sorted = len(self._every)

    def _weigh(self) -> None:
        self._weight = sum(len(hit.line) + _PAIR for _, hit in self._every)

    def ready(self, bound: str | None) -> Iterator[tuple[int, Hit]]:
        """The hits that come before all that may be found yet; they wait no more.

        Args:
            bound: the time beyond which nothing can be found; None if nothing can at all.
        """
        heavy = self._weight > HELD
        if not self._every or (bound in (ALWAYS, UNKNOWN) and not heavy):
            return
        # Sorting again and again what stays would take longer than all else.
        fresh = len(self._every) - self._sorted
        if bound is not None and not heavy and self._sorted > _MANY and 4 * fresh < self._sorted:
            return
        self._sort()
        count = len(self._every) if bound is None else self._count(bound)
        if heavy:
            count = max(count, len(self._every) // 2)
        found, self._every = self._every[:count], self._every[count:]
        self._sorted = len(self._every)
        self._weigh()
        if self._left is not None:
            self._left -= len(found)
        yield from found

    def _count(self, bound: str) -> int:
        """How many of the sorted hits are beyond a time."""
        low, high = 0, len(self._every)
        while low < high:
            middle = (low + high) // 2
            time = self._every[middle][1].key[0]
            if (time > bound) if self._newest_first else (time < bound):
                low = middle + 1
            else:
                high = middle
        return low


def _key(pair: tuple[int, Hit]) -> Any:
    return pair[1].key
