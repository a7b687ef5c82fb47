r"""Values of records in, text that can be shown out: one line, nothing hidden, nothing turned.

Control characters, separators of lines and paragraphs, controls of direction and whatever else
can't be seen become visible escapes, ``\x1b`` or ``\u202e``. Joiners and selectors of variants stay
where writing needs them; of marks that pile up on one character eight stay. A value with other than
printable ASCII is isolated (U+2068 … U+2069), so that its direction does not spread to the sentence
around it; in a locale that is written from right to left every value is. The rules follow the
Unicode Bidirectional Algorithm, UAX #9, and its advice for interpolated text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

FSI: Final = "\u2068"
PDI: Final = "\u2069"
MOST: Final = 4_096
"""Characters of a value that are shown; of what is longer the rest is counted."""

MARKS: Final = 8
"""Marks on one character that are shown: more would reach into the lines above and below."""

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_BLANK: Final = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\U0001d159"
)
"""Letters, marks and signs that look like nothing."""

_JOINERS: Final = frozenset("\u200c\u200d")
_usual: Final = re.compile(
    "[ -~¡-¬®-\u02ff\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a"
    "\u2010-\u2027\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]*"
).fullmatch
"""Letters and signs of many languages that need no second look."""

Say = Callable[[object], str]


def visible(text: str) -> str:
    """The text with everything escaped that can't be seen or could turn other text round."""
    if len(text) > MOST:
        text = f"{text[:MOST]}…(+{len(text) - MOST})"
    return text if _usual(text) else "".join(_shown(text))


def _shown(text: str) -> list[str]:
    """Each character, as it is or escaped."""
    made: list[str] = []
    before, kind_before, marks = "", "", 0
    for at, char in enumerate(text):
        kind = unicodedata.category(char)
        marks = marks + 1 if kind[0] == "M" else 0
        if char in _JOINERS:
            seen = (before == "\ufe0f" or _joins(before)) and _joins(text[at + 1 : at + 2])
        elif "\ufe00" <= char <= "\ufe0f":
            # The one for text and the one for emoji.
            seen = char >= "\ufe0e" and kind_before in {"So", "Sm"}
        elif "\U000e0100" <= char <= "\U000e01ef":
            seen = _ideograph(before)
        else:
            seen = kind not in _UNSEEN and char not in _BLANK
        # A mark at the start would stand on what is before the value.
        if seen and marks <= MARKS and (at or not marks):
            made.append(char)
            before, kind_before = char, kind
        else:
            made.append(_escape(char))
            before = kind_before = ""
    return made


def _joins(char: str) -> bool:
    """Whether a joiner may stand beside it: in scripts from Arabic to Mongolian, and in emoji."""
    kind = unicodedata.category(char) if char else "Cn"
    if kind in _UNSEEN or char in _BLANK:
        return False
    return "\u0600" <= char <= "\u1cff" or kind == "So" or "\U0001f3fb" <= char <= "\U0001f3ff"


def _ideograph(char: str) -> bool:
    return (
        "\u3400" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0003ffff"
    )


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def isolated(text: str) -> str:
    """The text, visible, with its direction kept to itself."""
    return f"{FSI}{visible(text)}{PDI}"


def bare(text: str) -> str:
    """The text, visible, for terminals and files that know no isolates."""
    return visible(text)


def plain(text: str) -> bool:
    """Whether a text is printable ASCII and not too long: it can be shown as it is."""
    return text.isascii() and text.isprintable() and len(text) <= MOST
