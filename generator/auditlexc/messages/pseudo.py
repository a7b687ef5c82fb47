"""Pseudo-translations: English that looks foreign, to find what a real language would break.

``en_XA`` has accents, is longer and stands in brackets: text that can't be translated shows, and so
does text that is cut off. ``ar_XB`` is turned from right to left. Placeholders stay as they are.
Neither is ever shipped, and ``ar_XB`` would not pass the checks: it holds what they forbid.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from auditlexc.messages.units import Unit
from auditlexc.messages.update import block, flags_of, head, strings
from auditlexc.wording import Placeholder, wording

RULE: Final = "nplurals=2; plural=(n != 1);"

_PLAIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ACCENTED: Final = "ÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýž"
_TABLE: Final = str.maketrans(_PLAIN, _ACCENTED)
_FILL: Final = "one two three four five six seven eight nine ten"
_TURNED: Final = ("\u202e", "\u202c")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def accented(text: str) -> str:
    """A text with accents, about a third longer, in brackets."""
    said = "".join(
        f"{{{part.name}}}" if isinstance(part, Placeholder) else _braces(part.translate(_TABLE))
        for part in wording(text).parts
    )
    more = max(len(text) // 3, 1)
    fill = (_FILL * (more // len(_FILL) + 1))[:more].strip().translate(_TABLE)
    return f"[{said} {fill}]"


def turned(text: str) -> str:
    """A text whose words run from right to left."""
    return "".join(
        f"{{{part.name}}}"
        if isinstance(part, Placeholder)
        else _WORD.sub(lambda word: f"{_TURNED[0]}{word[0]}{_TURNED[1]}", _braces(part))
        for part in wording(text).parts
    )


def _braces(text: str) -> str:
    """Text as a message writes it."""
    return text.replace("{", "{{").replace("}", "}}")


LOCALES: Final[Mapping[str, Callable[[str], str]]] = {"en_XA": accented, "ar_XB": turned}
"""The pseudo-locales and how they say a text."""


def pseudo(locale: str, units: Iterable[Unit], product: str) -> str:
    """The PO file of a pseudo-locale."""
    say = LOCALES[locale]
    blocks = ["# A pseudo-translation, for tests of programs. Never ship it.\n"
              + head(locale, product, RULE)]  # fmt: skip
    for unit in units:
        said = [say(text) for text in (unit.text, unit.plural) if text]
        blocks.append(block("", flags_of(unit, ()), None, unit, strings(unit, said)))
    return "\n".join(blocks)
