"""A message in, the same out without what parameters have in it that the record does not show.

What an application says of a failure repeats what was sent, passwords among it. So each word of a
parameter that is redacted is looked for in the message and masked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from auditlex.containers import is_array, is_object
from auditlex.hashing import MASK

LONGEST_TEXT: Final = 65_536
"""Characters of the longest message that is looked at; a longer one is not written at all."""

_MOST_WORDS: Final = 2_000
_SHORTEST_WORD: Final = 4
_BETWEEN_WORDS = re.compile(r"[\s,;=&\"'(){}\[\]]+")


def scrubbed(text: str, raw: Iterable[object], written: object) -> str | None:
    """A message without the words that parameters have and the record does not show.

    Args:
        text: the message.
        raw: values as the application has them.
        written: the same as they are written.

    Returns:
        The message, such words masked; None if there are too many to look for, or it is too long.
        Words of fewer than four characters are left: every text has them.
    """
    if len(text) > LONGEST_TEXT:
        return None
    shown = "\0".join(_texts(written))
    words: set[str] = set()
    for value in raw:
        for leaf in _texts(value):
            words.update(
                word
                for word in (leaf, *_escaped(leaf), *_BETWEEN_WORDS.split(leaf))
                if _SHORTEST_WORD <= len(word) <= len(text) and word not in shown
            )
            if len(words) > _MOST_WORDS:
                return None
    if not words:
        return text
    # The longest first: a part of a secret must not keep the whole from being found.
    pattern = "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    return re.sub(pattern, MASK, text)


def _escaped(text: str) -> tuple[str, str]:
    """How a text stands in messages that quote it."""
    return repr(text)[1:-1], json.dumps(text)[1:-1]


def _texts(value: object) -> Iterator[str]:
    """The first ten thousand texts, keys and numbers in a value of builtin types, as texts."""
    waiting = [value]
    for _ in range(10_000):
        if not waiting:
            return
        each = waiting.pop()
        if type(each) is str:
            yield each
        elif type(each) is int and abs(each) < 10**20:
            yield str(each)
        elif type(each) is bytes:
            yield each[:LONGEST_TEXT].decode("utf-8", "replace")
        elif is_object(each):
            waiting.extend(each)
            waiting.extend(each.values())
        elif is_array(each):
            waiting.extend(each)
