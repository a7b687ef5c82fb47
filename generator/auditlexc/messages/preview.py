"""An event and its translations in; every sentence in every language out, with example values.

What translators look at: each form of a plural with a number that takes it, and what readers see
where there is no translation. Values come from the examples of the catalog.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from auditlexc import model
from auditlexc.messages import plurals
from auditlexc.messages.po import Entry
from auditlexc.show.escape import visible
from auditlexc.targets.base import owner
from auditlexc.targets.redacted import is_dict, is_list
from auditlexc.targets.sample import UNKNOWN, record
from auditlexc.wording import Placeholder, wording

ENGLISH: Final = "en"
_ISOLATE: Final = ("\u2068", "\u2069")
_FLAGS: Final = {"true": "yes", "false": "no"}


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """A language: its entries by context, its rule of plurals, whether it is read from the right.

    English has no entries.
    """

    locale: str
    entries: Mapping[str | None, Entry] = {}
    rule: str = "nplurals=2; plural=(n != 1);"
    rtl: bool = False

    def say(self, context: str, text: str) -> str:
        """A word in the language, or in English."""
        entry = self.entries.get(context)
        usable = entry is not None and entry.translated and not entry.fuzzy and entry.text == text
        return entry.strings[0] if entry is not None and usable else text


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence: in which language, for which number if it counts, and what there is to say."""

    locale: str
    number: int | None = None
    text: str
    note: str = ""


def preview(
    product: model.Product, event: model.Event, voices: Sequence[Voice]
) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """For each example of an event its heading, and its sentence in each language."""
    for message in event.messages:
        found = [e for e in event.examples if e.status == message.status]
        for number, example in enumerate(found[:3]):
            heading = f"{event.full_name} ({event.id}), {message.status}"
            heading += f", example {number + 1}" if len(found) > 1 else ""
            heading += f": {example.doc}" if example.doc else ""
            made = record(product, event, example)
            yield (
                visible(heading),
                tuple(line for voice in voices for line in _lines(event, message, made, voice)),
            )


def _lines(
    event: model.Event, message: model.Message, made: dict[str, Any], voice: Voice
) -> Iterator[Line]:
    """The sentence in one language, in each of its forms."""
    texts = (message.text, message.plural or None)
    entry = voice.entries.get(message.context)
    strings, note = tuple(text for text in texts if text is not None), ""
    rule = voice.rule
    if voice.locale != ENGLISH:
        note = _why(entry, texts)
        if entry is not None and not note.startswith("not"):
            strings = entry.strings
        else:
            rule = Voice(locale=ENGLISH).rule
    if not message.plural:
        text = _told(strings[0], _values(event, made, voice), voice.rtl)
        yield Line(locale=voice.locale, text=text, note=note)
        return
    for form, number in enumerate(plurals.examples(rule)[: len(strings)]):
        counted = {**made, "params": {**made["params"], message.count: number}}
        text = _told(strings[form], _values(event, counted, voice), voice.rtl)
        yield Line(locale=voice.locale, number=number, text=text, note=note)


def _why(entry: Entry | None, texts: tuple[str, str | None]) -> str:
    """Why readers see English, or nothing."""
    if entry is None or not entry.translated:
        return "not translated: readers see this"
    if entry.texts != texts:
        return "not up to date: readers see this"
    return "fuzzy: readers see English" if entry.fuzzy else ""


def _told(text: str, value: Callable[[str], str], rtl: bool) -> str:
    """A sentence with its values."""
    found = wording(text)
    if found.wrong is not None:
        return visible(text)
    start, end = _ISOLATE if rtl else ("", "")
    return "".join(
        f"{start}{visible(value(part.name))}{end}"
        if isinstance(part, Placeholder)
        else visible(part)
        for part in found.parts
    )


def _values(event: model.Event, made: dict[str, Any], voice: Voice) -> Callable[[str], str]:
    """What each placeholder stands for."""
    fields = {param.name: param.field for param in event.params}
    unknown = voice.say("word/unknown", UNKNOWN)
    error: Mapping[str, Any] = made.get("error", {})
    envelope = {
        "subject": made["subject"]["user"],
        "object": made["object"]["id"],
        "node": made["node"],
        "source": made.get("source", {}).get("ip", ""),
        "error": error.get("message") or error.get("reason", ""),
    }

    def value(name: str) -> str:
        stem, _, key = name.partition(".")
        field = fields.get(stem)
        if field is None:
            return str(envelope.get(stem) or unknown)
        raw = made["params"].get(stem)
        if key:
            inner = next((k.field for k in field.type.keys if k.name == key), None)
            raw = raw.get(key) if is_dict(raw) else None
            if inner is None or raw is None:
                return _absent(event, field, voice) or unknown
            field = inner
        if raw is None:
            return _absent(event, field, voice) or unknown
        return _shown(event, field, field.type, raw, voice)

    return value


def _absent(event: model.Event, field: model.Field, voice: Voice) -> str:
    context = f"fallback/{owner(event, field)}.{field.name}"
    return voice.say(context, field.fallback) if field.fallback else ""


def _shown(
    event: model.Event, field: model.Field, type_: model.Type, raw: Any, voice: Voice
) -> str:
    """A value in words."""
    if is_list(raw):
        inner = type_.items.type if type_.items is not None else type_
        return ", ".join(_shown(event, field, inner, item, voice) for item in raw)
    if isinstance(raw, bool) or type_.base == "boolean":
        flag = "true" if raw in (True, 1, "1", "true", "yes", "on") else "false"
        return voice.say(f"boolean/{flag}", _FLAGS[flag])
    if type_.base == "enum":
        place = type_.name or f"{owner(event, field)}.{field.name}"
        title = next((v.title for v in type_.values if v.name == raw), str(raw))
        return voice.say(f"enum/{place}/{raw}", title)
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    return str(raw)
