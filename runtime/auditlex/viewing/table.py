"""What is said of entries in, the rows of a table out, as wide as the terminal.

Columns are time, mark, node, who, sentence. Where there is not enough room, who goes first, since
the sentence names them, then the node; where there is hardly any, the sentence gets lines of its
own. Guarantees: no line is wider than asked for, down to ``NARROWEST`` cells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from auditlex.viewing.colour import Palette
from auditlex.viewing.speaking import Speaker
from auditlex.viewing.telling import Line, Paper, Teller, Told
from auditlex.viewing.width import cells, cut, padded, wrapped

NARROWEST: Final = 32

_BATCH: Final = 200
"""Entries that are looked at to find how wide the columns are."""

_LEAST: Final = 40
"""Cells of the sentence below which columns give way."""

_STACKED: Final = 18
"""Cells of the sentence below which it gets lines of its own."""

_MOST: Final = {"time": 26, "node": 20, "who": 28}
_HIGHEST: Final = 12
"""Lines of one entry; the detail shows all of it."""

_GAP: Final = "  "


class Table:
    """Lays entries out. Columns grow with what they have to hold, never shrink.

    Args:
        speaker: what tells records, and has the headings.
        width: of the terminal; None for lines that are not broken.
        paint: the colours.
        paper: what the output is written on.
    """

    def __init__(
        self,
        speaker: Speaker,
        *,
        width: int | None,
        paint: Palette,
        paper: Paper,
    ) -> None:
        self._tell = Teller(speaker, paper)
        self._paint = paint
        self._paper = paper
        self._width = None if width is None else max(width, NARROWEST)
        self._own = paper.apart(speaker.voice)
        words = speaker.voice.words
        heading = {name: paper(words[f"heading/{of}"]) for name, of in _HEADINGS.items()}
        self._heading = heading
        self._widths = {"time": cells(heading["time"]), "mark": 3, "node": 0, "who": 0}
        self._headed = False

    def rows(self, entries: Iterable[Line]) -> Iterator[str]:
        """The lines, beginning with the headings; some at a time."""
        remaining = iter(entries)
        while batch := [self._tell(entry) for entry in islice(remaining, _BATCH)]:
            yield from self.batch(batch)

    def batch(self, told: list[Told]) -> Iterator[str]:
        """The lines of some entries; before the first of them, the headings."""
        self._grow(told)
        columns, room = self._columns()
        if not self._headed:
            self._headed = True
            yield from self._head(columns, room)
        for each in told:
            yield from self._row(each, columns, room)

    def _grow(self, told: list[Told]) -> None:
        for name in self._widths:
            needed = max((cells(getattr(each, name)) for each in told), default=0)
            if name in _MOST and needed:
                needed = max(min(needed, _MOST[name]), cells(self._heading[name]))
            self._widths[name] = max(self._widths[name], needed)

    def _columns(self) -> tuple[list[str], int | None]:
        """The columns before the sentence, and the cells that are left for it."""
        columns = [name for name in self._widths if self._widths[name]]
        if self._width is None:
            return columns, None
        for unneeded in ("who", "node"):
            if self._room(columns) < _LEAST and unneeded in columns:
                columns.remove(unneeded)
        return columns, self._room(columns)

    def _room(self, columns: list[str]) -> int:
        used = sum(self._widths[name] + len(_GAP) for name in columns)
        return (self._width or 0) - used

    def _head(self, columns: list[str], room: int | None) -> Iterator[str]:
        names = [*columns, *(["message"] if room is None or room >= _STACKED else [])]
        texts = [
            padded(self._own(self._heading.get(name, "")), self._widths.get(name, 0))
            for name in names
        ]
        line = _GAP.join(texts).rstrip()
        if self._width is not None:
            line = cut(line, self._width, self._paper.more)
        yield self._paint("heading", line)

    def _row(self, told: Told, columns: list[str], room: int | None) -> Iterator[str]:
        paint, widths = self._paint, self._widths
        before = ""
        for name in columns:
            text = cut(getattr(told, name), widths[name], self._paper.more)
            role = {"time": "time", "mark": told.tone}.get(name, "")
            before += paint(role, text) + " " * (widths[name] - cells(text)) + _GAP
        if room is None:
            yield f"{before}{self._own(told.sentence)}"
            return
        if room < _STACKED:
            yield before.rstrip()
            before, room = _GAP, (self._width or 0) - len(_GAP)
            yield from (f"{before}{self._own(line)}" for line in self._broken(told, room))
            return
        indent = " " * ((self._width or 0) - room)
        for number, line in enumerate(self._broken(told, room)):
            yield f"{indent if number else before}{self._own(line)}"

    def _broken(self, told: Told, room: int) -> list[str]:
        lines = wrapped(told.sentence, room)
        if len(lines) > _HIGHEST:
            last = cut(lines[_HIGHEST - 1], room - len(self._paper.more), "") + self._paper.more
            lines = [*lines[: _HIGHEST - 1], last]
        return lines


_HEADINGS: Final = {"time": "time", "node": "node", "who": "subject", "message": "message"}
