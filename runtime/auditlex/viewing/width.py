"""Text in, the room that it takes on a terminal out; and text cut or wrapped to fit.

Input: text that has passed ``rendering.escape``. Widths are in cells, as terminals count them:
Chinese, Japanese and Korean characters and emoji take two, marks on a letter none. Guarantees: no
line is wider than asked for if that is at least 2; what is cut apart keeps its isolates balanced.

The table is Python's own ``unicodedata``: the same one decides what ``escape`` lets through, so
that a character newer than the table never gets here. That is why no package is needed for it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from auditlex.rendering.escape import FSI, PDI

_NOTHING: Final = frozenset({"Mn", "Me", "Cf"})
_WIDE: Final = frozenset("WF")
_EMOJI: Final = "\ufe0f"
"""Asks for a character to be shown as an emoji: then it takes two cells."""

_CLOSING: Final = frozenset({"Pe", "Pf", "Po", "Lm"})
"""Brackets and quotation marks that close, full stops and commas: no line begins with one."""

_OPENING: Final = frozenset({"Ps", "Pi"})
"""Brackets and quotation marks that open: no line ends with one."""


def cells(text: str) -> int:
    """The cells that a text takes."""
    if text.isascii():
        return len(text)
    count = last = 0
    for char in text:
        if char == _EMOJI and last == 1:
            count, last = count + 1, 2
            continue
        width = _cell(char)
        count += width
        last = width or last
    return count


@lru_cache(maxsize=8_192)
def _cell(char: str) -> int:
    code = ord(char)
    # Vowels and final consonants of Hangul join the consonant before them.
    if 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF:
        return 0
    if unicodedata.category(char) in _NOTHING:
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def padded(text: str, width: int) -> str:
    """The text with spaces behind it."""
    return text + " " * (width - cells(text))


def cut(text: str, width: int, more: str = "…") -> str:
    """The text, or its beginning and a mark if it is wider."""
    if cells(text) <= width:
        return text
    room = width - cells(more)
    made: list[str] = []
    for piece in _clusters(text):
        room -= cells(piece)
        if room < 0:
            break
        made.append(piece)
    return _balanced(["".join(made)])[0] + more


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines, broken between words where that can be."""
    if cells(text) <= width:
        return [text]
    if text.isascii():
        return list(_plain(text, width))
    return _balanced(list(_lines(list(_clusters(text)), width)))


def _plain(text: str, width: int) -> Iterator[str]:
    """The lines of a text in which each character takes one cell."""
    while len(text) > width:
        place = text.rfind(" ", 0, width + 1)
        end = place if place > 0 else width
        yield text[:end].rstrip(" ")
        text = text[end:].lstrip(" ")
    if text:
        yield text


def _clusters(text: str) -> Iterator[str]:
    """The pieces of a text that can't be broken: a character with what belongs to it."""
    start = 0
    for place in range(1, len(text)):
        # What opens an isolate goes with what follows, all else without a width with what precedes.
        if text[place - 1] != FSI and (text[place] == FSI or _cell(text[place])):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]


def _lines(pieces: list[str], width: int) -> Iterator[str]:
    widths = [cells(piece) for piece in pieces]
    start = 0
    while start < len(pieces):
        used, end, good = 0, start, 0
        while end < len(pieces) and used + widths[end] <= width:
            used += widths[end]
            end += 1
            if end < len(pieces) and _breaks(pieces[end - 1], pieces[end]):
                good = end
        if end < len(pieces) and not _blank(pieces[end]):
            end = good or max(end, start + 1)
        yield "".join(pieces[start:end]).rstrip(" ")
        while end < len(pieces) and pieces[end] == " ":
            end += 1
        start = end


def _breaks(one: str, other: str) -> bool:
    """Whether a line may end between two pieces."""
    if _blank(one):
        return True
    if one.isascii() and other.isascii():
        return False
    first, second = one.strip(FSI + PDI)[:1], other.strip(FSI + PDI)[:1]
    if _kind(first) in _OPENING or _kind(second) in _CLOSING:
        return False
    return cells(one) == 2 or cells(other) == 2


def _kind(char: str) -> str:
    return unicodedata.category(char) if char else ""


def _blank(piece: str) -> bool:
    return piece.strip(FSI + PDI) == " "


def _balanced(lines: list[str]) -> list[str]:
    """The lines, each with as many ends of isolates as beginnings."""
    made: list[str] = []
    depth = 0
    for line in lines:
        before = depth
        depth = max(depth + line.count(FSI) - line.count(PDI), 0)
        made.append(f"{FSI * before}{line}{PDI * depth}")
    return made
