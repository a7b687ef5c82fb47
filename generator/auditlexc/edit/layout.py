"""Text in, its layout as a ``concrete.Page`` out.

Input is a text with LF as line break that ``yamltree`` accepts. Every scalar and every comment is
in the page; a comment goes to the entry that it stands above or behind.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from auditlexc.edit.concrete import BLANK, NOTHING, Collection, Entry, Leaf, Node, Page, Raw
from auditlexc.edit.pieces import (
    CLOSE,
    OPEN,
    Cursor,
    StrangeError,
    end_of,
    is_block_scalar,
    is_empty,
    is_end,
    is_start,
    start_of,
)


def read(text: str) -> Page:
    """The layout of ``text``; raises ``StrangeError`` where its form is not understood."""
    return page_of(Cursor(text))


def page_of(cursor: Cursor) -> Page:
    """The layout of a text that is cut already, and not read yet."""
    text = cursor.text
    first = cursor.events[2]
    if not isinstance(first, yaml.MappingStartEvent) or first.flow_style:
        raise StrangeError
    before: tuple[str, ...] = ()
    if cursor.begin:
        # What stands up to '---' is kept, with the rest of that line if it is a comment.
        rest = text[cursor.begin :].partition("\n")[0]
        if rest.strip() and not rest.lstrip().startswith("#"):
            raise StrangeError
        cursor.note()
        cursor.last = cursor.begin + len(rest)
        before = _stripped(text[: cursor.last])
    root = _Walk(cursor).block(-1)
    if cursor.peek():
        raise StrangeError
    return Page(root, before, _stripped(text[cursor.stop :]))


class _Walk:
    """One walk over the events and pieces of a file."""

    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self.events = iter(cursor.events)
        self.event: Any = None
        """The event that comes next."""
        for _ in range(3):
            self.step()

    def step(self) -> Any:
        """Go to the next event; the one that was next so far."""
        event, self.event = self.event, next(self.events, None)
        return event

    def skip(self) -> int:
        """Step over the events of one node; where it ends."""
        depth, end = 0, self.cursor.last
        while True:
            event = self.step()
            depth += is_start(event) - is_end(event)
            # The end of a block is reported where the next piece starts.
            if not is_start(event) and not (is_end(event) and end_of(event) == start_of(event)):
                end = max(end, end_of(event))
            if depth == 0:
                return end

    # Blocks

    def block(self, outer: int) -> Collection:
        """A mapping or a list made by indentation, inside one at column ``outer``."""
        cursor = self.cursor
        event = self.step()
        anchor, above = self.anchor(event)
        if anchor and (note := cursor.note()):
            above = (*above, note)
        mapping = isinstance(event, yaml.MappingStartEvent)
        entries: list[Entry] = []
        column = -1
        while not is_end(self.event):
            lead = (*above, *cursor.lead())
            above = ()
            if column < 0:
                column = cursor.column(cursor.start)
            entries.append(self.pair(lead, column) if mapping else self.item(lead, column))
        self.step()
        return Collection(mapping, False, tuple(entries), cursor.tail(column, outer), anchor)

    def anchor(self, event: Any) -> tuple[str, tuple[str, ...]]:
        """The anchor of the collection that ``event`` begins, and the comments before it."""
        if event.anchor is None:
            return "", ()
        above = self.cursor.comments()
        return self.cursor.take(), above

    def pair(self, lead: tuple[str, ...], column: int) -> Entry:
        """One pair of a mapping."""
        if self.cursor.peek() != "s" or is_empty(self.event):
            return self.raw(lead, column)
        key = self.key()
        if self.cursor.peek() != ":":
            raise StrangeError
        self.cursor.take()
        return self.entry(key, lead, column)

    def key(self) -> str:
        """A key; an alias with the space that has to follow it."""
        alias = isinstance(self.step(), yaml.AliasEvent)
        return self.cursor.take() + (" " if alias else "")

    def item(self, lead: tuple[str, ...], column: int) -> Entry:
        """One item of a list."""
        if self.cursor.peek() != "-":
            raise StrangeError
        self.cursor.take()
        return self.entry("", lead, column)

    def entry(self, key: str, lead: tuple[str, ...], column: int) -> Entry:
        """The entry whose key or dash is read."""
        cursor, event = self.cursor, self.event
        if is_empty(event):
            self.step()
            return Entry(key, NOTHING, lead, cursor.note())
        if is_start(event) and not event.flow_style:
            note = cursor.note()
            if key or event.anchor is not None:
                return Entry(key, self.block(column), lead, note)
            # Behind the dash comes the first entry, so that comments go above the dash.
            above = tuple(s for s in (note, *cursor.lead()) if s != BLANK)
            return Entry(key, self.block(column), (*lead, *above))
        end = cursor.last
        lead = (*lead, *cursor.comments())
        if is_block_scalar(event):
            text, note = self.text(column)
            return Entry(key, text, lead, note)
        below = bool(key) and "\n" in cursor.text[end : cursor.start]
        value = self.flow() if is_start(event) else self.leaf(below)
        return Entry(key, value, lead, cursor.note())

    def leaf(self, below: bool = False) -> Leaf:
        """A scalar that is not a block scalar, or an alias."""
        self.step()
        return Leaf(_continued(self.cursor.take()), below=below)

    def text(self, column: int) -> tuple[Leaf, str]:
        """A block scalar in a block at ``column``, and the comment on its first line."""
        cursor = self.cursor
        event = self.step()
        header = cursor.header(start_of(event))
        head = " ".join(cursor.take().split())
        note = cursor.note()
        lines = cursor.text[header.end() : max(header.end(), end_of(event))].split("\n")
        if not lines[-1]:
            lines.pop()
        elif "-" not in head.rpartition(" ")[2]:
            # The file ends inside the text, which thus has no line break at its end: '-' says so.
            head = head.replace("+", "") + "-"
        digit = re.search(r"[1-9]", head.rpartition(" ")[2])
        indent = int(digit[0]) if digit else 0
        margin = column + indent if indent else _margin(lines)
        lines = [s[margin:] for s in lines]
        if "+" not in head:
            while lines and not lines[-1]:
                lines.pop()
        last = cursor.line(start_of(event)) + len(lines)
        cursor.last = cursor.newlines[last] if last < len(cursor.newlines) else len(cursor.text)
        return Leaf((head, *lines), block=True, indent=indent), note

    def raw(self, lead: tuple[str, ...], column: int) -> Entry:
        """A pair in a form of which nothing more is known than where it ends."""
        cursor = self.cursor
        start = cursor.start
        end = max(self.skip(), self.skip())
        text = cursor.text[start:end].rstrip()
        cursor.take_until(end)
        cursor.last = start + len(text)
        first, *more = text.split("\n")
        return Entry("", Raw((first, *(_moved(s, column) for s in more))), lead, cursor.note())

    # Braces and brackets

    def flow(self) -> Collection | Leaf:
        """A collection in braces or brackets; one text where its form is strange."""
        cursor = self.cursor
        first = cursor.piece
        last, strange = self.closing(first)
        if not strange:
            return self.braces()
        start, end = cursor.pieces[first].start, cursor.pieces[last].end
        self.skip()
        cursor.take_until(end)
        return Leaf(_continued(cursor.text[start:end]))

    def closing(self, index: int) -> tuple[int, bool]:
        """The piece that closes a collection, and whether it holds '?' or a pair with one half."""
        opened: list[str] = []
        strange, before = False, ""
        while True:
            kind = self.cursor.pieces[index].kind
            if kind in OPEN:
                opened.append(kind)
            if kind == "?" or (kind == ":" and before in (*OPEN, ",")):
                strange = True
            if kind in (",", "]") and before == ":" and opened[-1] == "[":
                strange = True
            if kind in CLOSE:
                opened.pop()
                if not opened:
                    return index, strange
            before = before if kind == "#" else kind
            index += 1

    def braces(self) -> Collection:
        """A collection in braces or brackets, or the pair without braces in a list."""
        cursor = self.cursor
        event = self.step()
        mapping = isinstance(event, yaml.MappingStartEvent)
        anchor, above = self.anchor(event)
        above = (*above, *cursor.comments())
        bare = cursor.peek() not in OPEN
        if not bare:
            cursor.take()
        entries: list[Entry] = []
        while not is_end(self.event):
            lead = (*above, *cursor.comments())
            key = self.key() if mapping else ""
            if mapping and cursor.peek() == ":":
                cursor.take()
            value: Node = NOTHING
            if is_empty(self.event):
                self.step()
            else:
                lead = (*lead, *cursor.comments())
                value = self.braces() if is_start(self.event) else self.leaf()
            note = ""
            above = ()
            if not bare:
                note, above = self.comma()
            entries.append(Entry(key, value, lead, note))
        self.step()
        tail: tuple[str, ...] = ()
        if not bare:
            tail = (*above, *cursor.comments())
            cursor.take()
        return Collection(mapping, True, tuple(entries), tail, anchor, bare)

    def comma(self) -> tuple[str, tuple[str, ...]]:
        """Step over a comma: the comment on the line of the value, and those below it."""
        cursor = self.cursor
        note = cursor.note()
        below: tuple[str, ...] = ()
        if cursor.peek_behind_comments() == ",":
            below = cursor.comments()
            cursor.take()
            if not note and not below:
                note = cursor.note()
        return note, below


def _stripped(text: str) -> tuple[str, ...]:
    """The lines of ``text`` without trailing space and without blank lines at the end."""
    lines = text.rstrip().split("\n")
    return tuple(s.rstrip() for s in lines) if lines != [""] else ()


def _margin(lines: list[str]) -> int:
    """The indentation of the first line of a block scalar."""
    return next((len(s) - len(s.lstrip(" ")) for s in lines if s.strip(" ")), 0)


def _moved(line: str, column: int) -> str:
    """``line`` without the indentation of its block."""
    return line[min(column, len(line) - len(line.lstrip(" "))) :]


def _continued(text: str) -> tuple[str, ...]:
    """The lines of a scalar that goes on over lines, without what folding removes."""
    first, *more = text.split("\n")
    if not more:
        return (text,)
    lines = [first, *(s.lstrip(" \t") for s in more)]
    return (*(_without_trailing_space(s) for s in lines[:-1]), lines[-1])


def _without_trailing_space(line: str) -> str:
    """``line`` without trailing space; one that is escaped stays."""
    bare = line.rstrip(" \t")
    escapes = len(bare) - len(bare.rstrip("\\"))
    return line[: len(bare) + 1] if escapes % 2 and len(line) > len(bare) else bare
