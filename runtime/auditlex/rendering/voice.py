"""What generated sentences are made with: each part of a record, said in one locale.

Input: a locale, its words, a way to escape. Output: text that is safe to show, and not much longer
than ``escape.MOST`` allows, whatever the value is. A generated module makes one function for each
sentence around a ``Voice``; what such a function can't say, because the record is not as declared,
it leaves to ``Renderer`` by raising.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sized
from datetime import tzinfo
from itertools import islice
from typing import Any, Final

from auditlex.predicates import is_array, is_integer, is_object
from auditlex.rendering import escape, formats
from auditlex.rendering.formats import Locale

_DEEP: Final = 6
_MANY: Final = 100
_FLAT: Final = frozenset({bool, int, float, str})
_FLAGS: Final[Mapping[object, str]] = {
    True: "boolean/true", "1": "boolean/true", "true": "boolean/true",
    "yes": "boolean/true", "on": "boolean/true",
    False: "boolean/false", "0": "boolean/false", "false": "boolean/false",
    "no": "boolean/false", "off": "boolean/false",
}  # fmt: skip
_ENGLISH: Final = Locale(tag="en", name="English")


class Voice:
    """Says values in a locale.

    Args:
        locale: the locale.
        words: by context, every unit that is no sentence of an event.
        zone: the reader's time zone; UTC if left out.
        isolate: whether values are set apart by isolates (see ``escape``).
    """

    def __init__(
        self,
        locale: Locale,
        words: Mapping[str, str],
        *,
        zone: tzinfo | None = None,
        isolate: bool = True,
    ) -> None:
        self.locale = locale
        self.words = words
        self.times = formats.Times(locale, zone, self.say)
        self.plural = formats.Plural(locale).form
        self.english = formats.Plural(_ENGLISH).form
        self._wrap = escape.isolated if isolate else escape.bare
        self._always = isolate and locale.direction == "rtl"
        self._unknown = words.get("word/unknown", "unknown")

    def say(self, value: object) -> str:
        """A value as it is."""
        if type(value) is not str:
            value = self._text(value)
        if len(value) <= escape.MOST and value.isascii() and value.isprintable():
            return f"\u2068{value}\u2069" if self._always else value
        return self._wrap(value)

    def time(self, value: object) -> str:
        """The time of a record, in the reader's zone; what is none as it is."""
        return self._ours(self.times.local, value) if type(value) is str else self.say(value)

    def who(self, record: Mapping[str, Any]) -> str:
        """Who acted, with the API token: alice@pve!ci."""
        subject = record["subject"]
        user = subject["user"]
        if "token" in subject:
            return self.say(f"{self._text(user)}!{self._text(subject['token'])}")
        return self.say(user)

    def whence(self, record: Mapping[str, Any]) -> str:
        """The address that the request came from."""
        address = record["source"].get("ip") if "source" in record else None
        return self.say(address) if type(address) is str and address else self._unknown

    def why(self, record: Mapping[str, Any]) -> str:
        """What the product said of a failure, or words for the kind of failure."""
        error = record["error"]
        message = error.get("message")
        if type(message) is str and message:
            return self.say(message)
        words = self.label("reason/", error.get("reason"))
        code = error.get("code")
        return f"{words} ({self.say(code)})" if is_integer(code) else words

    def label(self, context: str, value: object) -> str:
        """The word for a value of an enum; ``context`` is all of the unit's before the value."""
        word = self.words.get(f"{context}{value}") if type(value) is str else None
        return word if word is not None else self.say(value)

    def truth(self, value: object) -> str:
        """Yes or no; inside property strings, everything is text."""
        flag = _FLAGS.get(value) if type(value) in _FLAT else None
        return self.words[flag] if flag is not None else self.say(value)

    def number(self, value: object) -> str:
        """A number with its thousands apart."""
        if type(value) is int or type(value) is float:
            return self._ours(formats.number, self.locale, value)
        return self.say(value)

    def size(self, value: object) -> str:
        """A number of bytes."""
        if type(value) is int or type(value) is float:
            return self._ours(formats.size, self.locale, value)
        return self.say(value)

    def moment(self, value: object) -> str:
        """Seconds since 1970."""
        if type(value) is int or type(value) is float:
            return self._ours(self.times.epoch, value)
        return self.say(value)

    def list(self, value: object, context: str = "") -> str:
        """The items of a list, each a word of an enum if there is a context."""
        if not is_array(value) or len(self._text(value)) >= escape.MOST:
            return self.label(context, value) if context else self.say(value)
        shown = [self.label(context, v) if context else self.say(v) for v in value[:_MANY]]
        return ", ".join([*shown, *_more(value, _MANY)])

    def part(self, value: object, key: str, default_key: str) -> object:
        """A key of a struct or of a property string, as text where it is one; None if absent."""
        if is_object(value):
            return value.get(key)
        if type(value) is not str:
            return None
        for number, piece in enumerate(value.split(",")):
            name, sign, text = piece.partition("=")
            if not sign and number == 0:
                name, text = default_key, piece
            if name == key:
                return text
        return None

    def _ours(self, write: Callable[..., str], *values: object) -> str:
        """What has nothing in it to escape, set apart where everything is."""
        text = write(*values)
        return f"\u2068{text}\u2069" if self._always else text

    def _text(self, value: object) -> str:
        """A value as text; of containers as much as there is room for."""
        if type(value) is str:
            return value
        made = ""
        for piece in self._pieces(value, 0):
            made += piece
            if len(made) > escape.MOST:
                return f"{made[: escape.MOST - 1]}…"
        return made

    def _pieces(self, value: object, depth: int) -> Iterator[str]:
        """A value in pieces, so that whoever wants no more can stop: it may contain itself."""
        if type(value) is str:
            yield value
        elif value is None:
            yield self._unknown
        elif type(value) is bool:
            yield self.words["boolean/true" if value else "boolean/false"]
        elif type(value) is int or type(value) is float:
            yield formats.digits(value)
        elif (is_array(value) or is_object(value)) and depth >= _DEEP:
            yield "…"
        elif is_array(value):
            for number, item in enumerate(islice(value, _MANY)):
                if number:
                    yield ", "
                yield from self._pieces(item, depth + 1)
            yield from _more(value, _MANY, ", ")
        elif is_object(value):
            for number, (key, item) in enumerate(islice(value.items(), _MANY)):
                if number:
                    yield ", "
                yield from self._pieces(key, depth + 1)
                yield "="
                yield from self._pieces(item, depth + 1)
            yield from _more(value, _MANY, ", ")
        else:
            yield type(value).__name__


def _more(value: Sized, shown: int, before: str = "") -> list[str]:
    """How many items are not shown, if there are any."""
    return [f"{before}…(+{len(value) - shown})"] if len(value) > shown else []
