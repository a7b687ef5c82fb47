"""Writing a pattern again: input the tree, output text that every engine understands alike.

The same text is proved against Python, ECMAScript and Perl by the tests. What remains different:
without its ``u`` or ``v`` flag ECMAScript takes a character beyond U+FFFF for two, and RE2 (Go)
refuses more than 1000 repeats.
"""

from __future__ import annotations

import re
import string

from auditlexc.regex.nodes import (
    EVERY,
    MAX_CODE,
    Chain,
    Chars,
    Choice,
    Node,
    Regex,
    Repeat,
    shortest,
)

_SIGNS = frozenset("^$\\.*+?()[]{}|")
# ECMAScript's v flag, which HTML's pattern attribute implies, wants more signs escaped than others.
_SIGNS_IN_BRACKETS = frozenset("^-\\()[]{}|/")
# \v is left out: in Perl it is a set of characters. \u is left out: RE2 does not know it.
_CONTROLS = {"\t": r"\t", "\n": r"\n", "\r": r"\r", "\f": r"\f"}
# Ranges that readers know, and cuts between which make the others easier to read.
_BLOCKS = ((0x00, 0x1F), (ord("0"), ord("9")), (ord("A"), ord("Z")), (ord("a"), ord("z")))
_COUNTS: dict[tuple[int, int | None], str] = {(0, 1): "?", (0, None): "*", (1, None): "+"}


def portable(regex: Regex) -> str:
    r"""The pattern in its canonical form, the same for all patterns written alike but for spelling.

    It has only characters, ``\`` before signs, ``\t \n \r \f \xHH``, brackets, ``(?:...)``, ``|``
    and greedy repeats, is not anchored and may be an alternation: wrap it as ``^(?:...)$``. ``.``
    stands for any character but a line feed, ``\d``, ``\w`` and ``\s`` for ASCII characters.
    """
    return _text(regex.root)


def sample(regex: Regex) -> str:
    """A short text that matches, the same every time; empty only if little else matches."""
    return _sample(regex.root)


def matches(regex: Regex, text: str) -> bool:
    """Whether the whole text matches. Takes as long as ``explodes`` and ``slow`` say it does."""
    return re.fullmatch(portable(regex), text) is not None


def _text(node: Node) -> str:
    match node:
        case Chars():
            return _chars(node)
        case Chain(parts):
            return "".join(
                _group(part) if isinstance(part, Choice) else _text(part) for part in parts
            )
        case Choice(branches):
            return "|".join(map(_text, branches))
        case Repeat(body, low, high):
            inner = _text(body) if isinstance(body, Chars) else _group(body)
            return inner + _count(low, high)


def _group(node: Node) -> str:
    return f"(?:{_text(node)})"


def _count(low: int, high: int | None) -> str:
    if (low, high) in _COUNTS:
        return _COUNTS[low, high]
    if low == high:
        return f"{{{low}}}"
    return f"{{{low},{'' if high is None else high}}}"


def _chars(chars: Chars) -> str:
    char = chars.single()
    if char is not None:
        return _escaped(char, _SIGNS)
    if chars == EVERY:
        return r"[\s\S]"
    if chars.ranges[-1][1] == MAX_CODE:
        return f"[^{_ranges(chars.negated())}]"
    return f"[{_ranges(chars)}]"


def _ranges(chars: Chars) -> str:
    """What stands between brackets: letters, digits, and then the rest by code point."""
    pieces = [piece for low, high in chars.ranges for piece in _pieces(low, high)]
    pieces.sort(key=lambda piece: (_rank(chr(piece[0])), piece))
    return "".join(_range(low, high) for low, high in pieces)


def _rank(char: str) -> int:
    return 0 if char in string.ascii_letters else 1 if char in string.digits else 2


def _pieces(low: int, high: int) -> list[tuple[int, int]]:
    """The range, cut at the ends of the block it goes beyond: 0-9 and : instead of 0-:."""
    blocks = [block for block in _BLOCKS if low <= block[1] and block[0] <= high]
    if len(blocks) != 1:
        return [(low, high)]
    first, last = blocks[0]
    cut = (low, first - 1), (max(low, first), min(high, last)), (last + 1, high)
    return [piece for piece in cut if piece[0] <= piece[1]]


def _range(low: int, high: int) -> str:
    """A range, or its characters where there are only up to three."""
    codes = range(low, high + 1) if high - low < 3 else (low, high)
    between = "" if high - low < 3 else "-"
    return between.join(_escaped(chr(code), _SIGNS_IN_BRACKETS) for code in codes)


def _escaped(char: str, signs: frozenset[str]) -> str:
    if char in signs:
        return "\\" + char
    if ord(char) <= 0xFF and not char.isprintable():
        return _CONTROLS.get(char, f"\\x{ord(char):02X}")
    return char


def _sample(node: Node) -> str:
    match node:
        case Chars():
            return node.pick()
        case Chain(parts):
            return "".join(map(_sample, parts))
        case Choice(branches):
            return _sample(min(branches, key=shortest))
        case Repeat(body, low, high):
            # One character more than needed shows more: 'http://a' for 'http://.*'.
            more = low == 0 and high != 1 and isinstance(body, Chars) and body.pick() != " "
            return _sample(body) * (low + more)
