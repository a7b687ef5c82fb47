"""One translation in, what is wrong with it out: one visible table of small functions.

A check sees a form of a translation beside the English that it is for, and yields faults: what, how
to mend it, and which characters. Checks know nothing of files. Those with an error keep a file from
being compiled; a warning can be answered with its flag in the PO file, as ``#, ignore-same``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Final

import msgspec

from auditlexc.wording import Wording, wording


class Fault(msgspec.Struct, frozen=True):
    """What is wrong, how to mend it, and from which character to which; all of it if 0 to 0."""

    message: str
    hint: str
    start: int = 0
    end: int = 0


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A form of a translation and the English that it is compared with.

    ``source`` is the singular where the form stands for one number alone, else the plural, or the
    only text. ``sources`` are all English texts of the unit. ``count`` is the field that is
    counted, ``lone`` whether the form stands for a single number, ``locale`` the language.
    """

    said: str
    source: str
    sources: tuple[str, ...]
    count: str = ""
    lone: bool = False
    locale: str = ""

    @property
    def parts(self) -> Wording:
        """The translation, taken apart."""
        return wording(self.said)

    @property
    def known(self) -> frozenset[str]:
        """What the English texts name."""
        return frozenset(name for text in self.sources for name in wording(text).names)


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the table: the code, the function, and the flag that answers a warning."""

    code: str
    find: Callable[[Pair], Iterator[Fault]]
    flag: str = ""


_WIDE: Final = re.compile("[\uff5b\uff5d\ufe5b\ufe5c\u2774\u2775\ufe37\ufe38]")
_BIDI: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARKUP: Final = re.compile(
    r"<[^<>]{0,60}>|[<>]|&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
)
_WORD: Final = re.compile(r"(?<![\w.-])[a-z]{2,}(?![\w-]|\.\w)")
"""A word of English that is no name and no abbreviation."""
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
_BLANK: Final = frozenset("\ufffd\u034f\u115f\u1160\u2800\u3164\uffa0")
"""What stands for a damaged character, and letters that have no shape."""
_INDIC: Final = frozenset(
    ("as", "bn", "gu", "hi", "kn", "ml", "mr", "ne", "or", "pa", "si", "ta", "te")
)
_JOINERS: Final[Mapping[str, frozenset[str]]] = {
    "\u200c": _INDIC | {"ar", "ckb", "fa", "ku", "ps", "sd", "ug", "ur"},
    "\u200d": _INDIC,
}
"""The languages that need these two characters between letters."""
_STOPS: Final[Mapping[str, str]] = {
    ".": ".\u3002\uff0e\u06d4\u0964\u0589\u1362\u104b\u17d4",
    "…": "…",
    "!": "!\uff01",
    "?": "?\uff1f\u061f",
    ":": ":\uff1a",
    ",": ",\uff0c\u3001\u060c",
    ";": ";\uff1b\u061b",
}
"""Punctuation at the end, and how other scripts write it."""
_ENDS: Final = {char: kind for kind, chars in _STOPS.items() for char in chars}
_MOST: Final = 5_000
"""Characters beyond which a text is too long in any case."""
_UNMARKED: Final = frozenset(("km", "lo", "my", "th"))
"""Languages that have no full stop, or seldom write it."""


def braces(pair: Pair) -> Iterator[Fault]:
    """Braces stand around a name, or twice."""
    at = pair.parts.wrong
    if at is not None:
        yield Fault(
            "has a brace that is neither doubled nor around a name",
            "Write {name} exactly as in English; {{ and }} are braces.", at, at + 1,
        )  # fmt: skip


def wide(pair: Pair) -> Iterator[Fault]:
    """Braces are those of ASCII: a look-alike is text, and the value would be missing."""
    for found in _WIDE.finditer(pair.said):
        if found[0] not in pair.source:
            yield Fault(
                f"has the look-alike '{found[0]}' of a brace",
                "Type { and } without the input method of the language.", *found.span(),
            )  # fmt: skip


def unknown(pair: Pair) -> Iterator[Fault]:
    """A placeholder is one of the English text."""
    for placeholder in pair.parts.placeholders:
        if placeholder.name not in pair.known:
            names = ", ".join(f"{{{name}}}" for name in sorted(pair.known)) or "none"
            yield Fault(
                f"names {{{placeholder.name}}}, which the English text does not",
                f"Placeholders are not translated. English has {names}.",
                placeholder.start, placeholder.end,
            )  # fmt: skip


def missing(pair: Pair) -> Iterator[Fault]:
    """Every placeholder of the English text is there."""
    if pair.parts.wrong is not None:
        # What stands behind a lone brace is not known.
        return
    said = set(pair.parts.names)
    wanted = dict.fromkeys(wording(pair.source).names)
    left = [name for name in wanted if name not in said and name != pair.count]
    # A name that is misspelt is reported as such, and not as one that is left out, too.
    for name in left[len(said - pair.known) :]:
        yield Fault(f"leaves out {{{name}}}", "Say it: readers would not know what it was.")


def uncounted(pair: Pair) -> Iterator[Fault]:
    """The number is said where the form stands for several."""
    if not pair.count or pair.lone or pair.parts.wrong is not None:
        return
    if pair.count not in pair.parts.names:
        yield Fault(
            f"leaves out {{{pair.count}}}, and this form stands for more than one number",
            "Name the number: in this language the form is not for a single one.",
        )


def invisible(pair: Pair) -> Iterator[Fault]:
    """No character that can't be seen, breaks the line, or stands for a damaged one."""
    if pair.said.isprintable() and not _BLANK.intersection(pair.said):
        return
    for at, char in enumerate(pair.said):
        if not _unseen(char) or char in pair.source or _BIDI.match(char):
            continue
        if pair.locale.partition("_")[0] in _JOINERS.get(char, ()):
            continue
        name = unicodedata.name(char, "control character").lower()
        yield Fault(
            f"holds U+{ord(char):04X} ({name})",
            "Remove it: it can't be seen, but readers and programs stumble over it.", at, at + 1,
        )  # fmt: skip


def _unseen(char: str) -> bool:
    """Whether a character has no shape. Line feeds are counted elsewhere, spaces have a width."""
    code = ord(char)
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return True
    return char in _BLANK or (char != "\n" and unicodedata.category(char) in _UNSEEN)


def bidi(pair: Pair) -> Iterator[Fault]:
    """No character that turns the direction of reading: viewers isolate values themselves."""
    for found in _BIDI.finditer(pair.said):
        if found[0] not in pair.source:
            yield Fault(
                f"holds U+{ord(found[0]):04X}, which changes the direction of reading",
                "Remove it: viewers keep values and text apart by themselves.", *found.span(),
            )  # fmt: skip


def markup(pair: Pair) -> Iterator[Fault]:
    """No markup that the English text does not have."""
    for found in _MARKUP.finditer(pair.said):
        if found[0] not in pair.source:
            yield Fault(
                f"holds '{found[0]}', which looks like HTML",
                "Write plain text; a character is itself, as & or é.", *found.span(),
            )  # fmt: skip


def lines(pair: Pair) -> Iterator[Fault]:
    """As many lines as in English."""
    said, source = pair.said.count("\n"), pair.source.count("\n")
    if said != source:
        at = pair.said.find("\n")
        yield Fault(
            f"has {said + 1} lines, and English {source + 1}", "Break lines where English does.",
            max(at, 0), max(at, 0) + 1 if at >= 0 else 0,
        )  # fmt: skip


def edges(pair: Pair) -> Iterator[Fault]:
    """Spaces at the start and the end as in English: other text may be put beside it."""
    said, source = pair.said, pair.source
    if _lead(said) != _lead(source):
        yield Fault("does not begin with the spaces of English", "Begin it as English does.")
    elif _lead(said[::-1]) != _lead(source[::-1]):
        yield Fault("does not end with the spaces of English", "End it as English does.")


def _lead(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def repeated(pair: Pair) -> Iterator[Fault]:
    """No placeholder more often than in English."""
    names = pair.parts.names
    if len(set(names)) == len(names):
        return
    for name in dict.fromkeys(names):
        most = max(wording(text).names.count(name) for text in pair.sources)
        if most and names.count(name) > most:
            again = [p for p in pair.parts.placeholders if p.name == name][most]
            yield Fault(
                f"names {{{name}}} {names.count(name)} times",
                "Name it once, if the language allows it.", again.start, again.end,
            )  # fmt: skip


def composed(pair: Pair) -> Iterator[Fault]:
    """Letters with accents are one character, as everywhere (NFC)."""
    # Its time grows with the square of accents in a row.
    if len(pair.said) < _MOST and not unicodedata.is_normalized("NFC", pair.said):
        yield Fault(
            "has letters in parts (it is not NFC)",
            "Type the letter with its accent anew; searching would not find it as it is.",
        )


def long(pair: Pair) -> Iterator[Fault]:
    """No longer than three times the English, and twenty characters."""
    most = 3 * len(pair.source) + 20
    if len(pair.said) > most:
        yield Fault(
            f"has {len(pair.said)} characters, and English {len(pair.source)}",
            "Is it the translation of this sentence? Say it shorter if you can.",
        )


def same(pair: Pair) -> Iterator[Fault]:
    """Not the English text itself, but for names and loan words: 'Windows Vista', 'file system'."""
    if pair.said not in pair.sources or pair.locale.startswith("en"):
        return
    plain = "".join(p for p in pair.parts.parts if isinstance(p, str))
    if len(_WORD.findall(plain)) > (1 if pair.parts.names else 2):
        yield Fault("is the English text", "Translate it; leave it empty if you don't know it.")


def ended(pair: Pair) -> Iterator[Fault]:
    """The same punctuation at the end."""
    said, source = _end(pair.said), _end(pair.source)
    if pair.locale == "el" and said == ";":
        said = "?"
    if said != source and pair.locale not in _UNMARKED:
        last = len(pair.said.rstrip())
        yield Fault(
            f"ends with '{pair.said.rstrip()[-1:]}', and English not" if said
            else f"does not end with '{pair.source.rstrip()[-1:]}' as English does",
            "End the sentence as English does.", max(last - 1, 0), last,
        )  # fmt: skip


def _end(text: str) -> str:
    """The kind of punctuation that a text ends with, or nothing."""
    bare = text.rstrip()
    return "…" if bare.endswith("...") else _ENDS.get(bare[-1:], "")


CHECKS: Final = (
    Check(code="AL0914", find=braces),
    Check(code="AL0915", find=wide),
    Check(code="AL0916", find=unknown),
    Check(code="AL0917", find=missing),
    Check(code="AL0919", find=uncounted),
    Check(code="AL0920", find=invisible),
    Check(code="AL0921", find=bidi),
    Check(code="AL0922", find=markup),
    Check(code="AL0923", find=lines),
    Check(code="AL0923", find=edges),
    Check(code="AL0924", find=repeated, flag="ignore-repeated"),
    Check(code="AL0925", find=composed, flag="ignore-nfc"),
    Check(code="AL0926", find=long, flag="ignore-length"),
    Check(code="AL0927", find=same, flag="ignore-same"),
    Check(code="AL0928", find=ended, flag="ignore-end"),
)
"""Every check of a form; the number of forms (AL0918) is that of a whole entry."""

ERRORS: Final = tuple(check for check in CHECKS if not check.flag)
"""Those after which a file is not compiled."""

_NAMED: Final = re.compile(r"\{([A-Za-z][A-Za-z0-9_.-]*)\}")
_SUSPECT: Final = re.compile(f"[{''.join(_BLANK)}{_WIDE.pattern[1:-1]}<>&]")


@lru_cache(maxsize=10_000)
def names(source: str) -> list[str]:
    """The placeholders of an English text, sorted."""
    return sorted(wording(source).names)


def clean(said: str, source: str) -> bool:
    """Whether a translation is seen at a glance to have none of ``ERRORS``.

    Nearly all are, and this takes a tenth of the time. False means no more than: look closely.
    """
    named = _NAMED.findall(said)
    named.sort()
    return (
        named == names(source)
        and said.count("{") == len(named) == said.count("}")
        and said.isprintable()
        and not _SUSPECT.search(said)
        and "\n" not in source
        and said.strip() == said
        and source.strip() == source
    )
