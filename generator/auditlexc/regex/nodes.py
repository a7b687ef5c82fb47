"""What a pattern is once it is read: a tree of four kinds of nodes over sets of characters.

Groups, anchors and laziness are gone: they change what is captured, not which whole texts match.
The tree is normal: made by ``chain``, ``choice`` and ``repeat``, it has no level for nothing, so a
printed tree is read back as the same tree.
"""

from __future__ import annotations

import string
from collections.abc import Iterable
from functools import lru_cache

import msgspec

MAX_CODE = 0x10FFFF
_BEFORE_SURROGATES, _AFTER_SURROGATES = 0xD7FF, 0xE000
_READABLE = string.ascii_letters + string.digits + string.punctuation + " "


class Chars(msgspec.Struct, frozen=True):
    """One character of a set, given as ranges (first, last) of code points.

    The ranges are sorted, don't touch, and neither start nor end among the surrogates, which are
    no characters. Only the results of ``negated`` and ``common`` may be empty.
    """

    ranges: tuple[tuple[int, int], ...]

    @staticmethod
    def of(ranges: Iterable[tuple[int, int]]) -> Chars:
        """The set of all characters in the ranges, which may overlap and come in any order."""
        merged: list[tuple[int, int]] = []
        for low, high in sorted(ranges):
            if merged and low <= _after(merged[-1][1]):
                merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
            else:
                merged.append((low, high))
        return Chars(tuple(merged))

    def negated(self) -> Chars:
        """Every character that is not in the set."""
        gaps: list[tuple[int, int]] = []
        start = 0
        for low, high in self.ranges:
            if start < low:
                gaps.append((start, _before(low)))
            start = _after(high)
        if start <= MAX_CODE:
            gaps.append((start, MAX_CODE))
        return Chars(tuple(gaps))

    def single(self) -> str | None:
        """The character, if the set holds just one."""
        low, high = self.ranges[0]
        return chr(low) if len(self.ranges) == 1 and low == high else None

    def pick(self) -> str:
        """One character of the set: a letter, else a digit, else a sign, else the lowest."""
        for char in _READABLE:
            if any(low <= ord(char) <= high for low, high in self.ranges):
                return char
        return chr(self.ranges[0][0])


class Chain(msgspec.Struct, frozen=True):
    """All parts, one after the other; without parts, the empty text."""

    parts: tuple[Node, ...]


class Choice(msgspec.Struct, frozen=True):
    """Any one of the branches."""

    branches: tuple[Node, ...]


class Repeat(msgspec.Struct, frozen=True):
    """The body, from ``low`` to ``high`` times; without ``high`` there is no limit."""

    body: Node
    low: int
    high: int | None


Node = Chars | Chain | Choice | Repeat


class Regex(msgspec.Struct, frozen=True):
    """A pattern: the text as its author wrote it, and what it means."""

    text: str
    root: Node


EMPTY = Chain(())
EVERY = Chars(((0, MAX_CODE),))


@lru_cache(maxsize=4096)
def common(left: Chars, right: Chars) -> Chars:
    """The characters in both sets, perhaps none."""
    return Chars(
        tuple(
            (max(low, other_low), min(high, other_high))
            for low, high in left.ranges
            for other_low, other_high in right.ranges
            if max(low, other_low) <= min(high, other_high)
        )
    )


def chain(nodes: Iterable[Node]) -> Node:
    """The nodes, one after the other."""
    parts: list[Node] = []
    for node in nodes:
        parts.extend(node.parts if isinstance(node, Chain) else (node,))
    return parts[0] if len(parts) == 1 else Chain(tuple(parts))


def choice(nodes: Iterable[Node]) -> Node:
    """Any one of the nodes, of which there is at least one."""
    branches: list[Node] = []
    for node in nodes:
        branches.extend(node.branches if isinstance(node, Choice) else (node,))
    return branches[0] if len(branches) == 1 else Choice(tuple(branches))


def repeat(body: Node, low: int, high: int | None) -> Node:
    """The body, from ``low`` to ``high`` times."""
    if body == EMPTY or high == 0:
        return EMPTY
    return body if low == high == 1 else Repeat(body, low, high)


def shortest(node: Node) -> int:
    """The number of characters in the shortest text that matches."""
    match node:
        case Chars():
            return 1
        case Chain(parts):
            return sum(map(shortest, parts))
        case Choice(branches):
            return min(map(shortest, branches))
        case Repeat(body, low):
            return low * shortest(body)


def uses(node: Node, code: int) -> bool:
    """Whether some text that matches has this character in it."""
    match node:
        case Chars(ranges):
            return any(low <= code <= high for low, high in ranges)
        case Chain(parts):
            return any(uses(part, code) for part in parts)
        case Choice(branches):
            return any(uses(branch, code) for branch in branches)
        case Repeat(body):
            return uses(body, code)


def _after(code: int) -> int:
    return _AFTER_SURROGATES if code == _BEFORE_SURROGATES else code + 1


def _before(code: int) -> int:
    return _BEFORE_SURROGATES if code == _AFTER_SURROGATES else code - 1
