"""A YAML text cut into pieces: the events of libyaml, and everything between them.

libyaml's events give the structure and the exact place of each scalar. Between scalars stands
nothing but space, comments, anchors and the few marks ``- : ? , [ ] { }``. ``Cursor`` holds both
lists and steps through the pieces.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any, Final, NamedTuple

import yaml

from auditlexc.edit.concrete import BLANK


class StrangeError(Exception):
    """The file has a form that is not understood here."""


class Piece(NamedTuple):
    """A scalar ('s'), a comment ('#'), the anchor of a collection ('&'), or a mark (itself)."""

    kind: str
    start: int
    end: int


OPEN: Final = ("[", "{")
CLOSE: Final = ("]", "}")

_GAP = re.compile("(#[^\n\x85\u2028\u2029]*)|(&[^\\s,\\[\\]{}]*)|([-:?,\\[\\]{}])|\\S")
_HEADER = re.compile(r"((?:&\S*[ \t]+)?[|>][0-9+-]*)[ \t]*(?:#[^\n]*)?(?:\n|\Z)")


class Cursor:
    """The pieces of one file and how far they are read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.newlines = [m.start() for m in re.finditer("\n", text)]
        self.events: list[Any] = list(yaml.parse(text, Loader=yaml.CLoader))
        self.begin, self.stop = 0, len(text)
        for event in self.events:
            # What is not written has no width.
            if end_of(event) > start_of(event):
                if isinstance(event, yaml.DocumentStartEvent):
                    self.begin = end_of(event)
                elif isinstance(event, yaml.DocumentEndEvent):
                    self.stop = start_of(event)
        self.pieces = self._cut()
        self.piece = 0
        self.last = self.begin
        """Where what was read so far ends."""

    def _cut(self) -> list[Piece]:
        """Everything between ``begin`` and ``stop`` that is not space."""
        pieces: list[Piece] = []
        position = self.begin
        for event in self.events:
            if not isinstance(event, yaml.ScalarEvent | yaml.AliasEvent) or is_empty(event):
                continue
            start, end = start_of(event), end_of(event)
            pieces += self._gap(position, start)
            if is_block_scalar(event):
                header = self.header(start)
                pieces.append(Piece("s", start, header.end(1)))
                pieces += self._gap(header.end(1), header.end())
                end = max(end, header.end())
            else:
                pieces.append(Piece("s", start, end))
            position = end
        return pieces + self._gap(position, self.stop)

    def _gap(self, start: int, end: int) -> list[Piece]:
        found: list[Piece] = []
        for match in _GAP.finditer(self.text, start, end):
            if match.lastindex is None:
                raise StrangeError
            kind = ("#", "&", match[0])[match.lastindex - 1]
            found.append(Piece(kind, *match.span()))
        return found

    def header(self, start: int) -> re.Match[str]:
        """The line that begins a block scalar: group 1 is what stands before a comment."""
        header = _HEADER.match(self.text, start)
        if header is None:
            raise StrangeError
        return header

    def line(self, offset: int) -> int:
        """The number of the line that holds ``offset``, from 0."""
        return bisect_left(self.newlines, offset)

    def column(self, offset: int) -> int:
        """The column of ``offset``, from 0."""
        return offset - (self.text.rfind("\n", 0, offset) + 1)

    @property
    def start(self) -> int:
        """Where the next piece starts."""
        return self.pieces[self.piece].start

    def peek(self) -> str:
        """The kind of the next piece, or nothing at the end."""
        return self.pieces[self.piece].kind if self.piece < len(self.pieces) else ""

    def peek_behind_comments(self) -> str:
        """The kind of the next piece that is no comment."""
        index = self.piece
        while index < len(self.pieces) and self.pieces[index].kind == "#":
            index += 1
        return self.pieces[index].kind if index < len(self.pieces) else ""

    def take(self) -> str:
        """Step over the next piece; its text."""
        piece = self.pieces[self.piece]
        self.piece, self.last = self.piece + 1, piece.end
        return self.text[piece.start : piece.end]

    def take_until(self, end: int) -> None:
        """Step over the pieces that start before ``end``."""
        while self.piece < len(self.pieces) and self.start < end:
            self.piece += 1
        self.last = end

    def gap(self) -> tuple[str, ...]:
        """``BLANK`` if there are blank lines before the next piece."""
        return (BLANK,) if self.line(self.start) - self.line(self.last) > 1 else ()

    def lead(self) -> tuple[str, ...]:
        """The comments up to the next other piece, with the blank lines around them."""
        lines: list[str] = []
        while self.peek() == "#":
            lines += self.gap()
            lines.append(self.take().rstrip())
        return (*lines, *self.gap()) if self.peek() else tuple(lines)

    def comments(self) -> tuple[str, ...]:
        """The comments up to the next other piece."""
        lines: list[str] = []
        while self.peek() == "#":
            lines.append(self.take().rstrip())
        return tuple(lines)

    def note(self) -> str:
        """The comment on the line where what was read so far ends, or nothing."""
        if self.peek() == "#" and "\n" not in self.text[self.last : self.start]:
            return self.take().rstrip()
        return ""

    def tail(self, column: int, outer: int) -> tuple[str, ...]:
        """The comments behind the last entry of a block that are indented as its entries are."""
        lines: list[str] = []
        while self.peek() == "#":
            here = self.column(self.start)
            if outer >= 0 and (here < column or here <= outer):
                break
            lines += self.gap()
            lines.append(self.take().rstrip())
        return tuple(lines)


def comments_of(cursor: Cursor) -> list[str]:
    """Every comment of a text, sorted."""
    text = cursor.text
    inside = [text[p.start : p.end].rstrip() for p in cursor.pieces if p.kind == "#"]
    outside = (text[: cursor.begin] + "\n" + text[cursor.stop :]).split("\n")
    return sorted(inside + [s.strip() for s in outside if "#" in s])


def start_of(event: Any) -> int:
    """Where an event starts, in characters."""
    index: int = event.start_mark.index
    return index


def end_of(event: Any) -> int:
    """Where an event ends, in characters."""
    index: int = event.end_mark.index
    return index


def is_empty(event: Any) -> bool:
    """Whether an event is a value that is not written."""
    return isinstance(event, yaml.ScalarEvent) and start_of(event) == end_of(event)


def is_start(event: Any) -> bool:
    """Whether a collection starts."""
    return isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent)


def is_end(event: Any) -> bool:
    """Whether a collection ends."""
    return isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent)


def is_block_scalar(event: Any) -> bool:
    """Whether an event is a text after ``|`` or ``>``."""
    return isinstance(event, yaml.ScalarEvent) and event.style in ("|", ">")
