"""The grammar of messages: ``{name}``, ``{a.b}``, ``{{`` and ``}}``, and nothing else.

``str.format`` is never used on a message: its grammar reaches attributes and pads without bound.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

ENVELOPE = ("subject", "object", "node", "source", "error")
"""What a message may name besides the event's own fields; ``error`` in a failure alone."""

_TOKEN = re.compile(r"\{\{|\}\}|\{([A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)?)\}|[{}]")


class Placeholder(msgspec.Struct, frozen=True):
    """A name in a message and where it stands, braces included."""

    name: str
    start: int
    end: int


class Wording(msgspec.Struct, frozen=True):
    """A message taken apart: text and placeholders in turn, or the offset of a lone brace."""

    parts: tuple[str | Placeholder, ...]
    wrong: int | None = None

    @property
    def placeholders(self) -> tuple[Placeholder, ...]:
        """The placeholders, in order."""
        return tuple(p for p in self.parts if isinstance(p, Placeholder))

    @property
    def names(self) -> tuple[str, ...]:
        """What the placeholders name, in order."""
        return tuple(p.name for p in self.parts if isinstance(p, Placeholder))


@lru_cache(maxsize=10_000)
def wording(text: str) -> Wording:
    """Take a message apart; ``wrong`` is where a brace is neither doubled nor around a name."""
    parts: list[str | Placeholder] = []
    literal, last = "", 0
    for token in _TOKEN.finditer(text):
        literal += text[last : token.start()]
        last = token.end()
        found = token[0]
        if found == "{{" or found == "}}":
            literal += found[0]
        elif token[1] is not None:
            if literal:
                parts.append(literal)
                literal = ""
            parts.append(Placeholder(token[1], token.start(), token.end()))
        else:
            return Wording(tuple(parts), token.start())
    literal += text[last:]
    if literal:
        parts.append(literal)
    return Wording(tuple(parts))
