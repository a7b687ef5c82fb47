"""Globs: ``*`` for any text, ``?`` for one character, a backslash before either for itself.

Guarantees: matching takes time in proportion to the text times the pattern at worst; there are no
regular expressions, so none can be made that takes longer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_PIECE: Final = re.compile(r"\\(.)|(\*+)|(\?)|([^\\*?]+)|(\\)$", re.DOTALL)

Piece = tuple[str | None, ...]
"""Characters in order; None is any one."""


def escaped(text: str) -> str:
    """A text as the glob that matches it alone."""
    return re.sub(r"([\\*?])", r"\\\1", text)


def pieces(pattern: str) -> list[Piece]:
    """What stands between the stars, one more than there are stars; stars in a row are one."""
    made: list[list[str | None]] = [[]]
    for one in _PIECE.finditer(pattern):
        quoted, star, any_one, plain, lone = one.groups()
        if star:
            made.append([])
        elif any_one:
            made[-1].append(None)
        else:
            made[-1].extend(quoted or plain or lone)
    return [tuple(piece) for piece in made]


def literals(pattern: str) -> list[str]:
    """The texts that each match holds, in order; the first and last may be at its ends."""
    runs: list[str] = []
    for piece in pieces(pattern):
        run = ""
        for character in (*piece, None):
            if character is not None:
                run += character
            elif run:
                runs.append(run)
                run = ""
    return runs


def matcher(pattern: str) -> Callable[[str], bool]:
    """A function that says whether the whole text matches; case counts."""
    first, *rest = pieces(pattern)
    if not rest:
        size = len(first)
        return lambda text: len(text) == size and _at(text, 0, first)
    *middle, last = rest
    least = len(first) + len(last) + sum(map(len, middle))
    plain = [None if None in piece else "".join(map(str, piece)) for piece in middle]

    def match(text: str) -> bool:
        if len(text) < least or not _at(text, 0, first):
            return False
        end = len(text) - len(last)
        if not _at(text, end, last):
            return False
        start = len(first)
        # The leftmost place of each piece leaves most room for those behind it.
        for piece, whole in zip(middle, plain, strict=True):
            found = (
                text.find(whole, start, end)
                if whole is not None
                else _find(text, piece, start, end)
            )
            if found < 0:
                return False
            start = found + len(piece)
        return start <= end

    return match


def _at(text: str, start: int, piece: Piece) -> bool:
    return all(
        character is None or text[start + number] == character
        for number, character in enumerate(piece)
    )


def _find(text: str, piece: Piece, start: int, end: int) -> int:
    for place in range(start, end - len(piece) + 1):
        if _at(text, place, piece):
            return place
    return -1
