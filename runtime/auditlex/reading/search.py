"""Files and a query in, entries out, sorted over all files, the newest first or the oldest.

The stretches of all files wait in the order of the times that they can hold. The next one is looked
into, its hits are sorted among those that wait, and given are those that no other stretch can come
before. So of ten files with a million records each, a search for the newest fifty looks into a few
blocks. Guarantees: memory stays bounded, whatever is in the files and however much fits; entries
come in order as far as the files' records are (``blocks`` says how far they may not be).
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain
from typing import Final

import msgspec

from auditlex.query import Query
from auditlex.query.needles import Bounds
from auditlex.reading.blocks import ALWAYS, UNKNOWN
from auditlex.reading.entry import Entry, Place, entry
from auditlex.reading.order import Key, key_in
from auditlex.reading.pool import Pool
from auditlex.reading.segments import Segment, Trouble
from auditlex.reading.sieve import Hit, Sieve
from auditlex.reading.sources import DEFAULT, Settings, Sources, Stretch
from auditlex.reading.waiting import Stretches, Waiting

_FEW: Final = 1_000
"""Entries at most for which only the best of a compressed file are kept."""


def search(
    segments: Iterable[Segment],
    query: Query | None = None,
    *,
    newest_first: bool = True,
    limit: int | None = None,
    cursor: str = "",
    workers: int = 1,
    troubles: list[Trouble] | None = None,
    settings: Settings = DEFAULT,
) -> Generator[Entry]:
    """The entries that fit a query, in order.

    Args:
        segments: what ``find`` has found.
        query: what they have to fit; all do if it is left out.
        newest_first: whether the newest come first; else the oldest.
        limit: how many there are at most.
        cursor: of the entry behind which to begin; it has to be of the same order.
        workers: processes that may be used. More than one forks: not where there are threads.
        troubles: a list to which is added what could not be read.
        settings: ``Settings(thorough=True)`` assumes nothing of the order of records and the times
            of files; it reads everything.

    Raises:
        CursorError: if the cursor is none, or of the other order.
    """
    after = key_in(cursor, newest_first=newest_first) if cursor else None
    told = [] if troubles is None else troubles
    return _searched(segments, query, newest_first, limit, after, workers, told, settings)


def _searched(
    segments: Iterable[Segment],
    query: Query | None,
    newest_first: bool,
    limit: int | None,
    after: Key | None,
    workers: int,
    troubles: list[Trouble],
    settings: Settings,
) -> Generator[Entry]:
    wanted = _wanted(query, newest_first, after)
    if limit == 0 or wanted.empty:
        return
    with Sources(segments, troubles, settings) as sources:
        one = _Search(sources, Sieve(query), wanted, newest_first, after, limit)
        for given, (source, hit) in enumerate(one.sorted(workers), start=1):
            segment = sources.segments[source]
            place = Place(segment.path, hit.key[4], segment.device, segment.inode)
            yield entry(hit.line, place, hit.key[0], hit.whole)
            if given == limit:
                break


def _wanted(query: Query | None, newest_first: bool, after: Key | None) -> Bounds:
    """The times that entries may have; those of damaged lines are of records before them."""
    bounds = Bounds() if query is None else query.bounds
    low, high = bounds.low, bounds.high
    if after is not None and after[0] and newest_first:
        # Behind the last character of a time, so that the time itself is within.
        high = min(high or ALWAYS, after[0] + "~")
    elif after is not None and after[0]:
        low = max(low or UNKNOWN, after[0])
    return Bounds(low, high)


class _Found(msgspec.Struct, frozen=True):
    """What another process found in a stretch, or in a part of one."""

    hits: list[Hit]
    troubles: list[Trouble] = []


_encode: Final = msgspec.msgpack.Encoder().encode
_hits: Final = msgspec.msgpack.Decoder(list[Hit]).decode
_found: Final = msgspec.msgpack.Decoder(_Found).decode
_Given = tuple[int, Hit]


class _Search:
    """The state of one search: the stretches that wait, and the hits that do."""

    def __init__(
        self,
        sources: Sources,
        sieve: Sieve,
        wanted: Bounds,
        newest_first: bool,
        after: Key | None,
        limit: int | None,
    ) -> None:
        self.sources = sources
        self.sieve = sieve
        self.wanted = wanted
        self.newest_first = newest_first
        self.after = after
        self.limit = limit
        self.alone = sources.settings.alone
        self.stretches = Stretches(newest_first)
        self.waiting = Waiting(newest_first, limit)
        self.tasks: dict[Stretch, int] = {}
        self.pool: Pool | None = None

    def sorted(self, workers: int) -> Iterator[_Given]:
        """The hits in order, each with the number of its file."""
        for stretch in self.sources.stretches(self.wanted):
            self.stretches.add(stretch)
        looked = 0
        with ExitStack() as stack:
            while (following := self.stretches.next()) is not None:
                if following.stage == "file":
                    self.cut(following)
                    continue
                self.look(following)
                looked += 1
                yield from self.waiting.ready(self.stretches.bound())
                if looked == self.alone and workers > 1 and not self.waiting.full:
                    self.share(workers)
                    if self.pool is not None:
                        stack.callback(self.pool.close)
            yield from self.waiting.ready(None)

    def cut(self, stretch: Stretch) -> None:
        """Let the blocks of a file take its place."""
        for block in self.sources.blocks(stretch, self.wanted):
            self.stretches.add(block)

    def look(self, stretch: Stretch) -> None:
        """Let the hits of a stretch wait; those of a whole file are put aside first."""
        if stretch.stage == "aside":
            self.take(stretch.source, _hits(self.sources.taken(stretch)))
            return
        task = self.tasks.get(stretch)
        if task is None or self.pool is None:
            parts: Iterable[list[Hit]] = self.parts(stretch)
        else:
            parts = map(self.told, self.pool.results(task))
        for hits in parts:
            if stretch.stage == "packed":
                self.put_aside(stretch.source, hits)
            else:
                self.take(stretch.source, hits)

    def parts(self, stretch: Stretch) -> Iterator[list[Hit]]:
        """The hits of a stretch, some at a time."""
        if stretch.stage != "packed" or self.limit is None or self.limit > _FEW:
            yield from self.sources.hits(stretch, self.sieve)
        else:
            # More than are wanted in all are not wanted of one file.
            best = Waiting(self.newest_first, self.limit)
            for hits in self.sources.hits(stretch, self.sieve):
                best.add((stretch.source, hit) for hit in hits if self.behind(hit))
            yield [hit for _, hit in best.ready(None)]

    def take(self, source: int, hits: Iterable[Hit]) -> None:
        """Let hits wait for their turn, if they are behind the cursor."""
        self.waiting.add((source, hit) for hit in hits if self.behind(hit))

    def behind(self, hit: Hit) -> bool:
        """Whether a hit is behind the cursor."""
        if self.after is None:
            return True
        return hit.key < self.after if self.newest_first else hit.key > self.after

    def put_aside(self, source: int, hits: list[Hit]) -> None:
        """Keep hits until it is the turn of their times."""
        if hits:
            times = [hit.key[0] for hit in hits]
            data = _encode(hits)
            self.stretches.add(self.sources.put_aside(source, data, min(times), max(times)))

    def share(self, workers: int) -> None:
        """Let other processes look into the stretches that wait."""
        while (stretch := self.stretches.first("file")) is not None:
            self.cut(stretch)
        tasks = [stretch for stretch in self.stretches if stretch.stage != "aside"]
        if len(tasks) < self.alone or not hasattr(os, "fork"):
            return
        self.tasks = {stretch: number for number, stretch in enumerate(tasks)}

        def make(task: int) -> Iterator[bytes]:
            told = self.sources.troubles
            start = len(told)
            last: list[Hit] = []
            for hits in chain(self.parts(tasks[task]), [last]):
                yield _encode(_Found(hits, told[start:]))
                del told[start:]

        self.pool = Pool(make, len(tasks), workers)

    def told(self, part: bytes) -> list[Hit]:
        """The hits that another process found; what it could not read is passed on."""
        found = _found(part)
        self.sources.troubles.extend(found.troubles)
        return found.hits
