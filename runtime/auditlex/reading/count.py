"""Files in, how many records there are by event, by user, by hour, and so on.

Only the keys that are counted by are taken out of each line; the rest of it is read over. Where a
stretch holds anything unusual it is read again, line by line, as a search does, so that the figures
are the same (but where a line holds two records and, near to it, two lines one: no writer does
that). Guarantees: memory stays bounded also where each record has another user.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from operator import attrgetter
from typing import Any, Final, NamedTuple

import msgspec

from auditlex.query import EVERYTHING, Query
from auditlex.query.needles import Bounds
from auditlex.query.times import CANONICAL
from auditlex.reading.entry import LONGEST, Entry, entry, time_of
from auditlex.reading.pool import Pool
from auditlex.reading.segments import Segment, Trouble
from auditlex.reading.sieve import Sieve
from auditlex.reading.sources import Settings, Sources, Stretch
from auditlex.reading.windows import Window, lines

_SMALL: Final = Settings(block=1 << 17)
"""Memory for larger pieces, of which there are several here, would be fetched from the system anew
each time."""

_SHARE: Final = 64
"""Blocks that a process counts at once."""

MOST: Final = 100_000
"""Names that are counted one by one; the others are counted together."""


class Way(NamedTuple):
    """What is counted by: the keys in the record, and how many characters of a time."""

    path: tuple[str, ...]
    cut: int = 0


WAYS: Final[Mapping[str, Way]] = {
    "event": Way(("event",)),
    "status": Way(("status",)),
    "severity": Way(("severity",)),
    "action": Way(("action",)),
    "object": Way(("object", "type")),
    "target": Way(("object", "id")),
    "user": Way(("subject", "user")),
    "token": Way(("subject", "token")),
    "source": Way(("source", "ip")),
    "node": Way(("node",)),
    "process": Way(("process", "name")),
    "reason": Way(("error", "reason")),
    "day": Way(("time",), 10),
    "hour": Way(("time",), 13),
    "minute": Way(("time",), 16),
}
"""Everything that records can be counted by. Days, hours and minutes are those of UTC, as in
``2026-01-31T18``."""


class Counts(msgspec.Struct):
    """What there is.

    Attributes:
        records: how many lines fit and can be read.
        damaged: how many lines fit and are damaged or torn.
        groups: for each way, how many records have each name; the empty name is for those without.
        others: for each way, how many records have a name that is none of the first ``MOST``.
    """

    records: int
    damaged: int
    groups: dict[str, dict[str, int]]
    others: dict[str, int]


def count(
    segments: Iterable[Segment],
    by: Sequence[str] = ("event",),
    query: Query | None = None,
    *,
    workers: int = 1,
    troubles: list[Trouble] | None = None,
    settings: Settings = _SMALL,
) -> Counts:
    """How many records fit a query, by one or more of ``WAYS``.

    Args:
        segments: what ``find`` has found.
        by: names of ``WAYS``.
        query: what records have to fit; all do if it is left out.
        workers: processes that may be used. More than one forks: not where there are threads.
        troubles: a list to which is added what could not be read.
        settings: as for ``search``.

    Raises:
        ValueError: if there is no such way.
    """
    for name in by:
        if name not in WAYS:
            raise ValueError(f"records can't be counted by '{name}', only by {', '.join(WAYS)}")
    told = [] if troubles is None else troubles
    with Sources(segments, told, settings) as sources, ExitStack() as stack:
        if query is not None and query.expression == EVERYTHING:
            query = None
        counter = _Counter(sources, tuple(by), query)
        tasks = counter.tasks()
        total = _Tally(tuple(by))
        if workers > 1 and len(tasks) > 1 and hasattr(os, "fork"):

            def make(task: int) -> Iterator[bytes]:
                start = len(told)
                tally = counter.tally(tasks[task])
                yield _encode((tally.result(), told[start:]))
                del told[start:]

            pool = stack.enter_context(Pool(make, len(tasks), workers))
            for number in range(len(tasks)):
                for part in pool.results(number):
                    counts, more = _decode(part)
                    total.add(counts)
                    told += more
        else:
            for task in tasks:
                counter.tally(task, total)
        return total.result()


_encode: Final = msgspec.msgpack.Encoder().encode
_decode: Final = msgspec.msgpack.Decoder(tuple[Counts, list[Trouble]]).decode


class _Tally:
    """Counts that are added up."""

    def __init__(self, by: tuple[str, ...]) -> None:
        self.records = 0
        self.damaged = 0
        self.groups: dict[str, Counter[str]] = {name: Counter() for name in by}
        self.others: Counter[str] = Counter()

    def add(self, counts: Counts) -> None:
        """Add those of another."""
        self.records += counts.records
        self.damaged += counts.damaged
        for name, group in counts.groups.items():
            self.groups[name].update(group)
        self.others.update(counts.others)
        self.cut()

    def cut(self) -> None:
        """Keep no more than ``MOST`` names of each way: the first ones."""
        for name, group in self.groups.items():
            for extra in list(group)[MOST:] if len(group) > MOST else ():
                self.others[name] += group.pop(extra)

    def one(self, found: Entry) -> None:
        """Count an entry."""
        if not found.readable:
            self.damaged += 1
            return
        self.records += 1
        for name, group in self.groups.items():
            way = WAYS[name]
            group[time_of(found.data)[: way.cut] if way.cut else found.text(*way.path)] += 1

    def result(self) -> Counts:
        """The counts, the most frequent names first."""
        groups = {
            name: dict(sorted(group.items(), key=lambda pair: (-pair[1], pair[0])))
            for name, group in self.groups.items()
        }
        return Counts(self.records, self.damaged, groups, dict(self.others))


class _Counter:
    def __init__(self, sources: Sources, by: tuple[str, ...], query: Query | None) -> None:
        self._sources = sources
        self._by = by
        self._query = query
        self._wanted = Bounds() if query is None else query.bounds
        self._sieve = None if query is None else Sieve(query)
        self._rows = _rows(by)
        self._getters = {name: attrgetter(".".join(WAYS[name].path)) for name in by}

    def tasks(self) -> list[list[Stretch]]:
        """What is to be counted, in parts."""
        parts: list[list[Stretch]] = []
        for stretch in self._sources.stretches(self._wanted):
            if stretch.stage == "packed":
                parts.append([stretch])
                continue
            # Where all of a file is wanted, nobody needs to know when what was written.
            probed = self._wanted != Bounds()
            blocks = self._sources.blocks(stretch, self._wanted if probed else None)
            parts += [blocks[n : n + _SHARE] for n in range(0, len(blocks), _SHARE)]
        return parts

    def tally(self, stretches: list[Stretch], tally: _Tally | None = None) -> _Tally:
        """Count some stretches."""
        tally = tally or _Tally(self._by)
        for stretch in stretches:
            for window, before in self._sources.windows(stretch):
                if self._sieve is None:
                    self._all(window, tally)
                else:
                    for hit in self._sieve.hits(window, before):
                        tally.one(entry(hit.line, whole=hit.whole))
                tally.cut()
        return tally

    def _all(self, window: Window, tally: _Tally) -> None:
        """Count all lines of a window."""
        data = window.data
        try:
            if len(data) > LONGEST:
                raise ValueError("one of the lines may be too long")
            if not data.isascii():
                data.decode()
            rows = self._rows(data)
            # The fastest way to count them.
            ends = len(data) - len(data.replace(b"\n", b""))
            if len(rows) != ends + (not data.endswith(b"\n")):
                raise ValueError("a line is blank, or holds two records, or a part of one")
            found = {name: self._names(name, rows) for name in self._by}
        except (ValueError, RecursionError):
            for _, line, whole in lines(window):
                if line.strip():
                    tally.one(entry(line, whole=whole))
            return
        tally.records += len(rows)
        for name, names in found.items():
            tally.groups[name].update(names)

    def _names(self, name: str, rows: list[Any]) -> Iterable[str]:
        cut = WAYS[name].cut
        if not cut:
            return map(self._getters[name], rows)
        names: list[str] = list(map(self._getters[name], rows))
        if _CANONICALS.fullmatch("".join(names)) is None or len(names) * 27 != sum(map(len, names)):
            raise ValueError("one of the times is odd")
        return [time[:cut] for time in names]


_CANONICALS: Final = re.compile(f"(?:{CANONICAL.pattern})*")


def _rows(by: tuple[str, ...]) -> Callable[[bytes], list[Any]]:
    """Takes what is counted by out of each line: texts, and an empty one where there is none."""
    inner: dict[str, set[str]] = {}
    for name in by:
        head, *rest = WAYS[name].path
        inner.setdefault(head, set()).update(rest)
    fields: list[tuple[str, Any, Any]] = []
    for head, keys in sorted(inner.items()):
        if keys:
            part: Any = msgspec.defstruct(head, [(key, str, "") for key in sorted(keys)], gc=False)
            fields.append((head, part, msgspec.field(default_factory=part)))
        else:
            fields.append((head, str, ""))
    row: Any = msgspec.defstruct("row", fields, gc=False)
    decode: Callable[[bytes], list[Any]] = msgspec.json.Decoder(row).decode_lines
    return decode
