"""A ``concrete.Page`` in, its one text out.

Everything about columns and line breaks is decided here, and by the page alone: how the file was
indented before plays no part, but for the line breaks inside long texts.
"""

from __future__ import annotations

from typing import Final

from auditlexc.edit.concrete import BLANK, NOTHING, Collection, Entry, Leaf, Node, Page, Raw

WIDTH: Final = 120
"""Collections in braces and brackets are broken so that they end before this column."""

STEP: Final = 2
"""Columns by which a level is indented."""


def text_of(page: Page) -> str:
    """The text of ``page``, with one line break at its end."""
    printer = _Printer()
    printer.block(page.root, 0)
    return "".join(f"{line}\n" for line in (*page.before, *printer.lines, *page.after))


def _with(line: str, note: str) -> str:
    return f"{line}  {note}" if note else line


class _Printer:
    """The lines of a block so far."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def comments(self, lines: tuple[str, ...], column: int) -> None:
        self.lines += [" " * column + s if s != BLANK else s for s in lines]

    def block(self, block: Collection, column: int, opening: str = "") -> None:
        """A mapping or a list; ``opening`` is the dash before its first line."""
        for entry in block.entries:
            if not opening:
                self.comments(entry.lead, column)
            head = opening or " " * column
            opening = ""
            if isinstance(entry.value, Raw):
                first, *more = entry.value.lines
                lines = [head + first, *(" " * column + s if s else s for s in more)]
                self.lines += [*lines[:-1], _with(lines[-1], entry.note)]
            else:
                self.entry(head + (f"{entry.key}:" if block.mapping else "-"), entry, column)
        self.comments(block.tail, column)

    def entry(self, head: str, entry: Entry, column: int) -> None:
        """The value behind its key or dash, which is ``head``."""
        value = entry.value
        if isinstance(value, Leaf):
            self.leaf(head, value, entry.note, column)
        elif isinstance(value, Collection) and value.flow:
            lines = _Flow(head, column + STEP).print(value)
            self.lines += [*lines[:-1], _with(lines[-1], entry.note)]
        elif isinstance(value, Collection):
            if head.endswith(":") or value.anchor:
                self.lines.append(_with(f"{head} {value.anchor}".rstrip(), entry.note))
                self.block(value, column + STEP)
            else:
                self.block(value, column + STEP, f"{head} ")

    def leaf(self, head: str, leaf: Leaf, note: str, column: int) -> None:
        """A scalar."""
        first, *more = leaf.lines
        if leaf.block:
            self.lines.append(_with(f"{head} {first}", note))
            margin = " " * (column + (leaf.indent or STEP))
            self.lines += [margin + s if s else s for s in more]
            return
        margin = " " * (column + STEP)
        if leaf.below and (more or len(head) + 1 + len(first) > WIDTH):
            self.lines.append(head)
            head = margin + first
        else:
            head = f"{head} {first}" if first else head
        lines = [head, *(margin + s if s else s for s in more)]
        self.lines += [*lines[:-1], _with(lines[-1], note)]


class _Flow:
    """A collection in braces or brackets behind ``head``: one line, or filled lines below a key.

    A line break comes before an item that does not fit, around a comment, and nowhere else.
    """

    def __init__(self, head: str, column: int) -> None:
        self.lines: list[str] = []
        self.line = head
        self.column = column

    def print(self, node: Collection) -> list[str]:
        """The lines."""
        flat = _flat(node)
        if flat is not None and len(self.line) + 1 + len(flat) <= WIDTH:
            return [f"{self.line} {flat}"]
        if self.line.endswith(":"):
            self.break_line(self.column)
        else:
            self.line += " "
        self.collection(node, self.column + 1, 0)
        return [*self.lines, self.line]

    def break_line(self, column: int) -> None:
        """Go to a new line at ``column``, unless the line is new already."""
        if self.line.strip():
            self.lines.append(self.line.rstrip())
        self.line = " " * column

    def comments(self, lines: tuple[str, ...], column: int) -> None:
        for comment in lines:
            self.break_line(column)
            self.line += comment
            self.break_line(column)

    def collection(self, node: Collection, column: int, closers: int) -> None:
        """A collection whose lines go on at ``column``; ``closers`` follow right behind it."""
        opening, closing = ("", "") if node.bare else ("{", "}") if node.mapping else ("[", "]")
        self.line += (f"{node.anchor} " if node.anchor else "") + opening
        for index, entry in enumerate(node.entries):
            last = index == len(node.entries) - 1
            behind = closers + len(closing) if last else 1
            self.comments(entry.lead, column)
            self.entry(entry, node.mapping, column, behind, index == 0)
            self.line += "" if last else ","
            if entry.note:
                self.line += f"  {entry.note}"
                self.break_line(column)
        self.comments(node.tail, column)
        self.line += closing

    def entry(self, entry: Entry, mapping: bool, column: int, behind: int, first: bool) -> None:
        """One pair or item, on this line if it fits with the ``behind`` marks that follow."""
        flat = _flat_entry(entry, mapping)
        gap = "" if first or not self.line.strip() else " "
        room = WIDTH - behind - len(flat or "")
        if flat is not None and len(self.line) + len(gap) <= room:
            self.line += gap + flat
            return
        if (gap or flat is not None) and column < len(self.line):
            self.break_line(column)
        if flat is not None and (len(self.line) <= room or isinstance(entry.value, Leaf)):
            self.line += flat
            return
        if mapping:
            self.line += f"{entry.key}: "
        if isinstance(entry.value, Leaf):
            head, *more = entry.value.lines
            self.line += head
            for text in more:
                self.lines.append(self.line.rstrip())
                self.line = " " * column + text if text else ""
        elif isinstance(entry.value, Collection):
            self.collection(entry.value, column + STEP, behind)


def _flat(node: Node) -> str | None:
    """A node in one line, or None where it has comments or more lines."""
    if isinstance(node, Leaf):
        return node.lines[0] if len(node.lines) == 1 else None
    if isinstance(node, Raw) or node.tail:
        return None
    parts: list[str] = []
    for entry in node.entries:
        part = _flat_entry(entry, node.mapping)
        if part is None or entry.lead or entry.note:
            return None
        parts.append(part)
    text = ", ".join(parts)
    if not node.bare:
        text = f"{{{text}}}" if node.mapping else f"[{text}]"
    return f"{node.anchor} {text}" if node.anchor else text


def _flat_entry(entry: Entry, mapping: bool) -> str | None:
    """A pair or an item in one line, without the comments around it."""
    value = _flat(entry.value)
    if value is None or not mapping:
        return value
    return entry.key.rstrip() if entry.value == NOTHING else f"{entry.key}: {value}"
