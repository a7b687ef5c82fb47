"""Lines put into a YAML file, every other byte as it was.

Input is a text with its tree and lines without line breaks; output the new text, or None where the
file is laid out so that lines can't be added (a section in brackets, a flow mapping at the root).
Each new text is read back: it must hold the old data and the new entry, nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from auditlexc import yamltree
from auditlexc.edit.fmt import equal
from auditlexc.findings import Findings
from auditlexc.grammar import language
from auditlexc.source import SourceFile

_RANKS = {key.name: rank for rank, key in enumerate(language.root.keys)}


def add_item(text: str, section: str, number: int, lines: Sequence[str]) -> str | None:
    """``text`` with an item at the end of a list, or before the first item with a higher ``id``.

    ``lines`` are the item without indentation, its dash and the comments above it included.
    """
    root = _tree(text)
    if root is None:
        return None
    found = yamltree.find(root, (section,))
    node = found[0] if found is not None else None
    if not isinstance(node, yamltree.Sequence) or not node.items or node.flow:
        return _proved(root, section, [_Lines(text).with_section(root, section, lines)])
    higher = (i for i, item in enumerate(node.items) if _id(item) > number)
    index = next(higher, len(node.items))
    # A blank line may belong to the text before it ('|+'), so that none can be added there.
    gaps: tuple[list[str], ...] = ([""], [])
    tries = [_Lines(text).with_item(node, index, lines, gap) for gap in gaps]
    return _proved(root, section, tries)


def add_pair(text: str, section: str, name: str, lines: Sequence[str]) -> str | None:
    """``text`` with a pair at the end of a mapping, or in its place where the names are sorted."""
    root = _tree(text)
    if root is None:
        return None
    found = yamltree.find(root, (section,))
    node = found[0] if found is not None else None
    if not isinstance(node, yamltree.Mapping) or not node.pairs or node.flow:
        return _proved(root, section, [_Lines(text).with_section(root, section, lines)])
    names = [key.text for key, _ in node.pairs]
    is_sorted = len(names) > 2 and names == sorted(names)
    index = bisect_left(names, name) if is_sorted else len(names)
    return _proved(root, section, [_Lines(text).with_pair(node, index, lines)])


def _proved(root: yamltree.Mapping, section: str, tries: Sequence[str | None]) -> str | None:
    """The first of the texts that holds what it should."""
    return next((made for made in tries if made is not None and _grown(root, made, section)), None)


def _tree(text: str) -> yamltree.Mapping | None:
    findings = Findings()
    root = yamltree.parse(SourceFile("", text), findings)
    return root if isinstance(root, yamltree.Mapping) and not findings.items else None


def _id(node: yamltree.Node) -> int:
    found = yamltree.find(node, ("id",))
    value = found[0].value if found and isinstance(found[0], yamltree.Scalar) else None
    return value if isinstance(value, int) else 0


def _grown(before: yamltree.Mapping, text: str, section: str) -> bool:
    """Whether ``text`` holds what was there before, and one entry more in ``section``."""
    after = _tree(text)
    if after is None:
        return False
    old = {key.text: value for key, value in before.pairs}
    new = {key.text: value for key, value in after.pairs}
    if {*old, section} != {*new}:
        return False
    if not all(equal(value, new[name]) for name, value in old.items() if name != section):
        return False
    was, now = old.get(section), new[section]
    if isinstance(now, yamltree.Sequence):
        items = was.items if isinstance(was, yamltree.Sequence) else ()
        return len(now.items) == len(items) + 1 and _within(items, now.items)
    if isinstance(now, yamltree.Mapping):
        pairs = was.pairs if isinstance(was, yamltree.Mapping) else ()
        values = {key.text: value for key, value in now.pairs}
        return len(now.pairs) == len(pairs) + 1 and all(
            key.text in values and equal(value, values[key.text]) for key, value in pairs
        )
    return False


def _within(old: Sequence[yamltree.Node], new: Sequence[yamltree.Node]) -> bool:
    """Whether ``new`` is ``old`` with one item put in."""
    same = 0
    while same < len(old) and equal(old[same], new[same]):
        same += 1
    return all(map(equal, old[same:], new[same + 1 :]))


class _Lines:
    """The lines of a file."""

    def __init__(self, text: str) -> None:
        self.ending = "\r\n" if "\r\n" in text else "\n"
        self.lines = text.split("\n")
        self.ended = not self.lines[-1]
        if self.ended:
            self.lines.pop()

    def put(self, index: int, lines: Sequence[str]) -> str:
        """The text with ``lines`` before the line ``index``."""
        tail = self.ending.removesuffix("\n")
        new = [f"{line}{tail}" for line in lines]
        all_lines = [*self.lines[:index], *new, *self.lines[index:]]
        if index == len(self.lines) and not self.ended:
            all_lines[index - 1] += tail
        return "\n".join(all_lines) + ("\n" if self.ended or index == len(self.lines) else "")

    def blank(self, index: int) -> bool:
        """Whether a line is blank or behind the end."""
        return index >= len(self.lines) or not self.lines[index].strip()

    def column(self, index: int) -> int:
        """How far a line is indented."""
        return len(self.lines[index]) - len(self.lines[index].lstrip(" "))

    def end(self, node: yamltree.Node, column: int) -> int:
        """The line behind an entry at ``column`` with the comments that are indented below it."""
        index = self.last(node) + 1
        end = index
        while index < len(self.lines):
            comment = self.lines[index].lstrip().startswith("#") and self.column(index) > column
            if not comment and not self.blank(index):
                break
            index += 1
            end = index if comment else end
        return end

    def last(self, node: yamltree.Node) -> int:
        """The last line of a node; a text behind '|' or '>' ends before its blank lines."""
        if isinstance(node, yamltree.Mapping) and node.pairs and not node.flow:
            return max(max(key.line, self.last(value)) for key, value in node.pairs)
        if isinstance(node, yamltree.Sequence) and node.items and not node.flow:
            return max(self.last(item) for item in node.items)
        if node.end_column == 0 and node.end_line > node.line:
            line = node.end_line - 1
            while line > node.line and self.blank(line) and "+" not in self.lines[node.line]:
                line -= 1
            return line
        return min(node.end_line, len(self.lines) - 1)

    def above(self, line: int) -> int:
        """The first of the comment lines directly above ``line``, or ``line``."""
        while line and self.lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line

    def with_item(
        self, node: yamltree.Sequence, index: int, lines: Sequence[str], gap: Sequence[str]
    ) -> str:
        """The text with an item before the one at ``index``, with ``gap`` above it."""
        dash = self.lines[node.line].find("-", node.column)
        column = node.column if dash < 0 else dash
        moved = [f"{' ' * column}{line}" for line in lines]
        if index == 0:
            return self.put(self.above(node.line), [*moved, ""])
        line = self.end(node.items[index - 1], column)
        return self.put(line, [*gap, *moved, *([] if self.blank(line) else [""])])

    def with_pair(self, node: yamltree.Mapping, index: int, lines: Sequence[str]) -> str:
        """The text with a pair before the one at ``index``."""
        first = node.pairs[0][0]
        moved = [f"{' ' * first.column}{line}" for line in lines]
        if index == 0:
            return self.put(self.above(first.line), moved)
        key, value = node.pairs[index - 1]
        return self.put(max(key.line + 1, self.end(value, first.column)), moved)

    def with_section(
        self, root: yamltree.Mapping, section: str, lines: Sequence[str]
    ) -> str | None:
        """The text with a section that is not there yet, or is there without entries."""
        moved = [f"  {line}" for line in lines]
        for key, value in root.pairs:
            if key.text != section:
                continue
            head = re.match(
                r"(.*?:)[ \t]*(?:\[[ \t]*\]|\{[ \t]*\}|~|null)?[ \t]*(#.*)?\r?$",
                self.lines[key.line],
            )
            if head is None or key.column or value.end_line > key.line:
                return None
            self.lines[key.line] = head[1] + (f"  {head[2].rstrip()}" if head[2] else "")
            self.lines[key.line] += self.ending.removesuffix("\n")
            return self.put(key.line + 1, moved)
        for key, _ in root.pairs:
            if _RANKS.get(key.text, -1) > _RANKS[section]:
                # Comments from the first line on are the file's.
                line = self.above(key.line) or key.line
                return self.put(line, [f"{section}:", *moved, ""])
        gap = [] if self.blank(len(self.lines) - 1) else [""]
        return self.put(len(self.lines), [*gap, f"{section}:", *moved])
