"""Words for drafts: whether they can stand in a catalog, their past, how YAML writes them."""

from __future__ import annotations

import json
import re
from typing import Final

from auditlexc.grammar.shapes import Text

_IRREGULAR: Final = {
    "begin": "began", "build": "built", "choose": "chose", "commit": "committed", "cut": "cut",
    "find": "found", "forget": "forgot", "get": "got", "give": "gave", "go": "went", "hold": "held",
    "keep": "kept", "leave": "left", "lend": "lent", "lose": "lost", "make": "made", "meet": "met",
    "override": "overrode", "pay": "paid", "permit": "permitted", "put": "put", "read": "read",
    "rerun": "reran", "reset": "reset", "run": "ran", "see": "saw", "sell": "sold", "send": "sent",
    "set": "set", "shut": "shut", "spend": "spent", "split": "split", "submit": "submitted",
    "take": "took", "tell": "told", "transfer": "transferred", "undo": "undid",
    "withdraw": "withdrew", "write": "wrote",
}  # fmt: skip
_DOUBLED = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,./()_-]*(?<! )")
_WORDS: Final = frozenset({"true", "false", "null"})


_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def fits(shape: Text, word: str) -> bool:
    """Whether a word from the command line has the form that the grammar asks for."""
    whole = re.fullmatch(shape.pattern or "", word) is not None
    return whole and len(word) <= shape.max_length and shown(word, len(word)) == word


def shown(word: str, most: int = 60) -> str:
    """The beginning of a word, with '?' for bytes that the command line could not decode."""
    return word[:most].encode("utf-8", "replace").decode()


def past(verb: str) -> str:
    """A verb, perhaps with words after it, in the past: 'log in' is 'logged in'."""
    word, space, rest = verb.partition(" ")
    if word in _IRREGULAR:
        done = _IRREGULAR[word]
    elif _DOUBLED.fullmatch(word):
        done = f"{word}{word[-1]}ed"
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        done = f"{word[:-1]}ied"
    else:
        done = f"{word}d" if word.endswith("e") else f"{word}ed"
    return done + space + rest


def quoted(text: str) -> str:
    """``text`` in double quotes, with escapes for what ends a line or can't be seen."""
    plain = json.dumps(text, ensure_ascii=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", plain)


def scalar(text: str) -> str:
    """``text`` as a value, in quotes if it needs them anywhere, braces included."""
    plain = _PLAIN.fullmatch(text) and "," not in text and text.lower() not in _WORDS
    return text if plain else quoted(text)
