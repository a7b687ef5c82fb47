"""A record in, its sentence out, in the language of the reader; whatever the record is.

A sentence is made by the generated function of its event and status. Where there is none, or the
record is not as declared, a general sentence is made of what every record has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import tzinfo
from types import ModuleType
from typing import Any, Final, Protocol

from auditlex.catalog import STATUSES
from auditlex.predicates import is_object
from auditlex.rendering.formats import Locale
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]
Sentence = Callable[[Record, Record], str]
Sentences = Mapping[int, tuple[Sentence | None, Sentence | None, Sentence | None]]
"""By the id of an event, the functions for attempt, success and failure."""

_PLACE: Final = {status: place for place, status in enumerate(STATUSES)}
_names: Final = re.compile(r"(\{\w+\})").split


class Language(Protocol):
    """A generated module: a locale with all that it says."""

    @property
    def LOCALE(self) -> Locale:  # noqa: N802 - it is a constant of a module
        """The locale."""
        ...

    @property
    def WORDS(self) -> Mapping[str, str]:  # noqa: N802 - it is a constant of a module
        """By context, every unit that is no sentence of an event."""
        ...

    def sentences(self, voice: Voice, /) -> Sentences:
        """The functions of the sentences."""
        ...


class UnknownLocale(LookupError):  # noqa: N818 - named for what went wrong, as KeyError is
    """A catalog has no such locale; the message names those that there are."""


class Renderer:
    """Tells records of a catalog in one language.

    Attributes:
        voice: what says single values, and has the words.
    """

    def __init__(
        self, language: Language, *, zone: tzinfo | None = None, isolate: bool = True
    ) -> None:
        self.voice = Voice(language.LOCALE, language.WORDS, zone=zone, isolate=isolate)
        self._sentences = language.sentences(self.voice)

    def sentence(self, record: Record) -> str:
        """The sentence of a record as it was parsed from JSON."""
        try:
            params = record["params"]
            made = self._sentences[record["id"]][_PLACE[record["status"]]]
            if made is not None and is_object(params):
                return made(record, params)
        except (LookupError, TypeError, AttributeError, ValueError, OverflowError):
            # Not as declared, of another version, or of no event of this catalog.
            pass
        return self.general(record)

    def knows(self, record: Record) -> bool:
        """Whether the record is of an event that there are sentences for."""
        number = record.get("id")
        return type(number) is int and number in self._sentences

    def general(self, record: object) -> str:
        """A sentence made of what every record has; of what is none, the value."""
        voice = self.voice
        if not is_object(record):
            return voice.say(record)
        status, target = record.get("status"), record.get("object")
        subject = record.get("subject")
        values = {
            "{subject}": voice.who(record)
            if is_object(subject) and "user" in subject
            else voice.say(None),
            "{kind}": voice.label("object/", target.get("type") if is_object(target) else None),
            "{object}": voice.say(target.get("id") if is_object(target) else None),
            "{action}": voice.label("action/", record.get("action")),
        }
        text = voice.words["sentence/attempt" if status == "attempt" else "sentence/other"]
        # Not str.format: a text must not be able to name anything else.
        made = "".join(values.get(piece, piece) for piece in _names(text))
        if status != "failure":
            return made
        error = record.get("error")
        return f"{made}: {voice.why(record) if is_object(error) else voice.say(None)}"


def language(catalog: ModuleType, tag: str) -> Language:
    """The module of a locale of a generated package: ``language(pve_audit, "de")``.

    A region that there is no translation for falls back to its language: de_AT to de.

    Raises:
        UnknownLocale: if the catalog has none.
    """
    import importlib

    known = locales(catalog)
    wanted = tag.replace("-", "_").partition(".")[0].partition("@")[0]
    if wanted in {"", "C", "POSIX"}:
        wanted = "en"
    chinese = {"zh_CN": "zh_Hans", "zh_SG": "zh_Hans", "zh": "zh_Hans", "zh_TW": "zh_Hant",
               "zh_HK": "zh_Hant", "zh_MO": "zh_Hant"}  # fmt: skip
    for each in (wanted, chinese.get(wanted, ""), wanted.partition("_")[0]):
        if each in known:
            made: Any = importlib.import_module(f"{catalog.__name__}.sentences.{each}")
            found: Language = made
            return found
    raise UnknownLocale(f"there is no locale {tag[:40]!r}; there are {', '.join(known)}")


def locales(catalog: ModuleType) -> tuple[str, ...]:
    """The locales of a generated package, sorted; none if it was made without sentences."""
    import importlib

    try:
        made: Any = importlib.import_module(f"{catalog.__name__}.sentences")
    except ModuleNotFoundError:
        return ()
    found: tuple[str, ...] = made.LOCALES
    return found
