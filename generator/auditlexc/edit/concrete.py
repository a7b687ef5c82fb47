"""The layout of a YAML file as a value: entries, comments and blank lines, without positions.

Input for ``read`` is a text with LF as line break that ``yamltree`` accepts. What comes back holds
every scalar and every comment as it is written, but no indentation and no spacing: two texts that
differ in those alone give equal pages. What has no place in such a tree (keys behind ``?``, empty
keys) is kept as ``Raw`` lines.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

BLANK: Final = ""
"""Stands for one or more blank lines among the lines of ``lead`` and ``tail``."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar or an alias as written, with its anchor.

    The lines behind the first one carry no indentation. ``indent`` is the indentation indicator of
    a block scalar, 0 without one; ``below`` tells that the text begins under its key.
    """

    lines: tuple[str, ...]
    block: bool = False
    indent: int = 0
    below: bool = field(default=False, compare=False)

    @property
    def keeps(self) -> bool:
        """Whether the blank lines behind it are part of its text."""
        return self.block and "+" in self.lines[0]


@dataclass(frozen=True, slots=True)
class Raw:
    """An entry that is printed as it is, moved to its column."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A pair of a mapping or an item of a list (there ``key`` is empty).

    ``lead`` are the comment lines above it. ``note`` is the comment behind its value, or behind
    its key where the value is a block of lines.
    """

    key: str
    value: Node
    lead: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    """A mapping or a list, made by indentation or (``flow``) by braces and brackets.

    ``tail`` are the comment lines behind the last entry, ``anchor`` an anchor. ``bare`` marks the
    single pair without braces that a list in brackets may hold.
    """

    mapping: bool
    flow: bool
    entries: tuple[Entry, ...]
    tail: tuple[str, ...] = ()
    anchor: str = ""
    bare: bool = False


Node = Leaf | Raw | Collection


@dataclass(frozen=True, slots=True)
class Page:
    """A file: the lines up to ``---``, the mapping of the catalog, the lines from ``...`` on."""

    root: Collection
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


NOTHING: Final = Leaf(("",))
"""A value that is not written."""


def keeps(node: Node) -> bool:
    """Whether a blank line behind ``node`` would become part of a text in it."""
    while isinstance(node, Collection) and not node.flow and not node.tail:
        node = node.entries[-1].value
    return isinstance(node, Leaf) and node.keeps
