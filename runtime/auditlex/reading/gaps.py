"""Entries in, the numbers that are missing among them out.

Each process numbers its records from 0 on without a gap. A number that is not there was lost, or
removed, or is in a file that was not read.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from auditlex.reading.entry import Entry

MOST_PROCESSES: Final = 100_000
MOST_GAPS: Final = 1_000
"""Gaps of one process that are told apart; after that, gaps of this process are not looked for."""


class Gap(msgspec.Struct, frozen=True):
    """Records of one process that are missing.

    Attributes:
        node: the machine.
        boot: which start of it.
        pid: the process.
        first: the first number that is missing.
        last: the last one.
        since: the time of the record before, or empty if there was none.
        until: the time of the record after.
    """

    node: str
    boot: str
    pid: int
    first: int
    last: int
    since: str
    until: str

    @property
    def count(self) -> int:
        """How many records are missing."""
        return self.last - self.first + 1


class _Run:
    """A process, as far as it was read: the largest number, its time, and what is missing."""

    __slots__ = ("gaps", "time", "top")

    def __init__(self, top: int, time: str) -> None:
        self.top = top
        self.time = time
        self.gaps: list[Gap] = []


class Gaps:
    """Looks for gaps in entries that are given one by one, oldest first or in their file's order.

    What is late, because threads or a spool were, fills its gap. The first number of a process is
    taken as it is: what was before may be in a file that is gone.
    """

    def __init__(self) -> None:
        self._runs: dict[tuple[str, str, int], _Run] = {}
        self._ended: list[Gap] = []

    def add(self, entry: Entry) -> None:
        """Look at an entry; what is no record has no number."""
        seq, pid = entry.number("seq"), entry.number("process", "pid")
        if not entry.sound or seq is None or pid is None or seq < 0:
            return
        key = (entry.node, entry.text("boot"), pid)
        run = self._runs.get(key)
        if run is None:
            if len(self._runs) < MOST_PROCESSES:
                self._runs[key] = _Run(seq, entry.when)
        elif seq > run.top:
            if seq > run.top + 1 and len(run.gaps) < MOST_GAPS:
                run.gaps.append(Gap(*key, run.top + 1, seq - 1, run.time, entry.when))
            run.top, run.time = seq, entry.when
        elif not _filled(run, seq) and entry.when > run.time:
            # A later record with a smaller number: another process has got the same number.
            self._ended += run.gaps
            self._runs[key] = _Run(seq, entry.when)
            if seq:
                self._runs[key].gaps.append(Gap(*key, 0, seq - 1, run.time, entry.when))

    def found(self) -> tuple[Gap, ...]:
        """The gaps so far, by node, boot, process and number."""
        every = self._ended + [gap for run in self._runs.values() for gap in run.gaps]
        return tuple(sorted(every, key=lambda g: (g.node, g.boot, g.pid, g.since, g.first)))


def _filled(run: _Run, seq: int) -> bool:
    """Whether a number was missing; it is not any more."""
    for place, gap in enumerate(run.gaps):
        if gap.first <= seq <= gap.last:
            before = msgspec.structs.replace(gap, last=seq - 1)
            after = msgspec.structs.replace(gap, first=seq + 1)
            run.gaps[place : place + 1] = [one for one in (before, after) if one.count]
            return True
    return False


def gaps(entries: Iterable[Entry]) -> tuple[Gap, ...]:
    """The numbers that are missing among entries; see ``Gaps``."""
    looking = Gaps()
    for entry in entries:
        looking.add(entry)
    return looking.found()
