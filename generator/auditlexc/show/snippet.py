"""A line of source with a part of it underlined.

Columns on the screen are not characters: wide characters take two, combining marks none, a tab as
many as lead to the next stop, and what does not print is written as its code point. A long line is
cut around the part that is underlined.
"""

from __future__ import annotations

import unicodedata

from auditlexc.show.escape import visible_char

ROOM = 96
"""Most columns that a line takes."""

TAB = 4
"""Columns from one tab stop to the next."""

_NEAR = 4 * ROOM
"""Characters looked at on either side; a line may be as long as a file."""


def underlined(line: str, column: int, end_column: int, mark: str) -> tuple[str, str]:
    """The line as it is shown, and what stands below it.

    ``column`` and ``end_column`` count characters of ``line`` from 1 and may lie beyond its end;
    at least one ``mark`` is always there.
    """
    first = min(column - 1, len(line))
    last = min(max(end_column - 1, first), len(line), first + _NEAR)
    start, stop = max(first - _NEAR, 0), min(last + _NEAR, len(line))
    cells = _cells(line[start:stop])
    first, last = first - start, last - start
    low, high = _window([width for _, width in cells], first, last)
    before = "…" if start + low > 0 else ""
    after = "…" if start + high < len(line) else ""
    shown = before + "".join(text for text, _ in cells[low:high]) + after
    indent = len(before) + sum(width for _, width in cells[low:first])
    marks = max(sum(width for _, width in cells[first : min(last, high)]), 1)
    return shown, " " * indent + mark * marks


def _cells(text: str) -> list[tuple[str, int]]:
    """What is shown for each character, and how many columns it takes."""
    cells: list[tuple[str, int]] = []
    at = 0
    for char in text:
        if char == "\t":
            width = TAB - at % TAB
            shown = " " * width
        elif not char.isprintable():
            shown = visible_char(char)
            width = len(shown)
        else:
            shown, width = char, _width(char)
        cells.append((shown, width))
        at += width
    return cells


def _width(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.category(char) in ("Mn", "Me") or "\u1160" <= char <= "\u11ff":
        return 0  # the second range: the vowels and finals of Korean syllables written in parts
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _window(widths: list[int], first: int, last: int) -> tuple[int, int]:
    """The stretch that is shown: all that fits, with the marked part in it, or its beginning."""
    if sum(widths) <= ROOM:
        return 0, len(widths)
    low = high = first
    left = ROOM
    while high < last and widths[high] <= left:
        left -= widths[high]
        high += 1
    side = left // 2
    while low > 0 and widths[low - 1] <= side:
        low -= 1
        side -= widths[low]
        left -= widths[low]
    while high < len(widths) and widths[high] <= left:
        left -= widths[high]
        high += 1
    while low > 0 and widths[low - 1] <= left:
        low -= 1
        left -= widths[low]
    return low, high
