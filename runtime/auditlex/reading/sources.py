"""The files of a search: opened once, cut into stretches, each with the times it can hold.

A stretch is a plain file that nobody has looked into, a block of one, a compressed file, or hits of
one that were put aside. ``Sources.hits`` gives the hits of a stretch or the stretches that it
turned out to consist of.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO, Final, Literal

import msgspec

from auditlex.query.needles import Bounds
from auditlex.query.times import written
from auditlex.reading.blocks import (
    ALWAYS,
    BLOCK,
    SLACK,
    STRAY,
    UNKNOWN,
    Block,
    everything,
    last_of,
    shifted,
    timed,
)
from auditlex.reading.segments import Segment, Trouble, refused, reopened
from auditlex.reading.sieve import Hit, Sieve
from auditlex.reading.unpack import Broken, Unsupported, pieces
from auditlex.reading.windows import (
    Window,
    block,
    last_time,
    line_time,
    time_before,
    windows,
)

_ASIDE: Final = 1 << 18
"""Bytes of lines that are put aside together."""

_IN_MEMORY: Final = 1 << 23
"""Bytes of hits that are put aside in memory; more go to a file without a name."""

_FOLDER: Final = "/var/tmp"  # noqa: S108 - the file has no name there

Stage = Literal["file", "block", "packed", "aside"]


class Settings(msgspec.Struct, frozen=True):
    """What is assumed of files, and how the work is cut; ``thorough`` is for users.

    Attributes:
        block: bytes of a block.
        slack: seconds that records may be out of order.
        stray: blocks that they may be.
        thorough: whether to assume nothing, and to read everything.
        alone: stretches that are looked into before other processes are asked for help.
    """

    block: int = BLOCK
    slack: float = SLACK
    stray: int = STRAY
    thorough: bool = False
    alone: int = 64


DEFAULT: Final = Settings()


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """A part of a file that is looked into at once.

    Attributes:
        source: the number of the file.
        stage: what it is.
        low: the first time that a record in it may have.
        high: the last one.
        start: where it begins, in the file or in what was put aside.
        end: where it ends.
        before: a time before it, for lines that have none.
    """

    source: int
    stage: Stage
    low: str = UNKNOWN
    high: str = ALWAYS
    start: int = 0
    end: int = 0
    before: str = UNKNOWN


class Sources:
    """Open files. Use as a context; what can't be read becomes a ``Trouble``."""

    def __init__(
        self, segments: Iterable[Segment], troubles: list[Trouble], settings: Settings
    ) -> None:
        self.segments: list[Segment] = []
        self.troubles = troubles
        self.settings = settings
        self._numbers: list[int] = []
        self._sizes: list[int] = []
        self._aside: IO[bytes] | None = None
        self._closing = ExitStack()
        for segment in segments:
            try:
                number = reopened(segment)
            except OSError as error:
                troubles.append(refused(segment.path, error))
                continue
            self._closing.callback(os.close, number)
            self.segments.append(segment)
            self._numbers.append(number)
            self._sizes.append(os.fstat(number).st_size)

    def __enter__(self) -> Sources:
        return self

    def __exit__(self, *unused: object) -> None:
        self._closing.close()

    def stretches(self, wanted: Bounds) -> Iterator[Stretch]:
        """Each file as one stretch, without those that can't hold a record of these times."""
        for source, segment in enumerate(self.segments):
            size = self._sizes[source]
            if not size:
                continue
            high, low = ALWAYS, UNKNOWN
            if not self.settings.thorough:
                high = self._high(source, segment)
                if wanted.low and high < wanted.low:
                    continue
            plain = segment.kind == "plain" and not self.settings.thorough
            if not plain and segment.kind != "plain":
                low = self._low(source)
            if wanted.high and low >= wanted.high:
                continue
            yield Stretch(source, "file" if plain else "packed", low, high, 0, size)

    def _high(self, source: int, segment: Segment) -> str:
        """The last time that a file may hold: nobody writes records after having written them."""
        changed = written(datetime.fromtimestamp(max(segment.changed, 0), UTC))
        if segment.kind == "plain":
            changed = max(changed, last_of(self._numbers[source], self._sizes[source]))
        return shifted(changed, self.settings.slack)

    def _low(self, source: int) -> str:
        """The first time that a compressed file may hold: that of its first record, or sooner."""
        if self.settings.thorough:
            return UNKNOWN
        try:
            for piece in pieces(self._numbers[source], self.segments[source].kind):
                first = next((line for line in piece.split(b"\n")[:-1] if line.strip()), b"")
                time = line_time(first)
                return shifted(time, -self.settings.slack) if time else UNKNOWN
        except (Broken, Unsupported, OSError):
            # It is told when the file is read.
            pass
        return UNKNOWN

    def blocks(self, stretch: Stretch, wanted: Bounds | None) -> list[Stretch]:
        """A file as blocks, without those that can't hold a record of these times.

        If none are given, the blocks say nothing of times.
        """
        number, size = self._numbers[stretch.source], self._sizes[stretch.source]
        length, slack = self.settings.block, self.settings.slack
        found: list[Block]
        try:
            if wanted is None:
                found = everything(size, length)
            else:
                found = timed(number, size, wanted, length, slack, self.settings.stray)
        except OSError as error:
            self.troubles.append(refused(self.segments[stretch.source].path, error))
            found = []
        return [
            Stretch(stretch.source, "block", b.low, b.high, b.start, b.end, b.before) for b in found
        ]

    def windows(self, stretch: Stretch) -> Iterator[tuple[Window, Callable[[], str]]]:
        """The lines of a block or file, and what gives the time of the record before them."""
        number, size = self._numbers[stretch.source], self._sizes[stretch.source]
        segment = self.segments[stretch.source]
        try:
            if stretch.stage == "block":
                one = block(number, stretch.start, stretch.end, size)
                yield one, partial(time_before, number, one.offset, stretch.before)
                return
            before = ""
            for window in windows(pieces(number, segment.kind)):
                yield window, partial(str, before)
                if window.data.endswith(b"\n"):
                    before = last_time(window.data, len(window.data), before)
        except (Broken, Unsupported) as error:
            hint = "What came before is shown." if isinstance(error, Broken) else ""
            self.troubles.append(Trouble(segment.path, str(error), hint))
        except OSError as error:
            self.troubles.append(refused(segment.path, error))

    def hits(self, stretch: Stretch, sieve: Sieve) -> Iterator[list[Hit]]:
        """The hits of a block or file, some at a time, in its order."""
        held: list[Hit] = []
        weight = 0
        for window, before in self.windows(stretch):
            for hit in sieve.hits(window, before):
                held.append(hit)
                weight += len(hit.line) + 100
            if weight >= _ASIDE and stretch.stage == "packed":
                yield held
                held, weight = [], 0
        yield held

    def put_aside(self, source: int, data: bytes, low: str, high: str) -> Stretch:
        """Keep encoded hits for later."""
        if self._aside is None:
            import tempfile  # rarely needed, and not cheap to import

            # /tmp may be in memory, where it would be no relief.
            folder = _FOLDER if Path(_FOLDER).is_dir() else None
            aside = tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=folder)  # noqa: SIM115 - next line
            self._aside = self._closing.enter_context(aside)
        start = self._aside.seek(0, os.SEEK_END)
        self._aside.write(data)
        return Stretch(source, "aside", low, high, start, start + len(data))

    def taken(self, stretch: Stretch) -> bytes:
        """What was put aside."""
        assert self._aside is not None  # noqa: S101 - there is no such stretch without
        self._aside.seek(stretch.start)
        return self._aside.read(stretch.end - stretch.start)
