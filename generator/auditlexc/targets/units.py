"""The model in, the units for translators out: every text of a catalog with its context.

A unit is one text with its context (``msgctxt``): a sentence of an event (``user.create/success``),
or a word that stands alone: a status, severity, area, object, action, a value of an enum, what is
said of an absent field. Units are keyed by their context, never by their English: two events may
say the same and be translated differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

import msgspec

from auditlexc import model
from auditlexc.findings import Findings
from auditlexc.grammar.language import SEVERITIES, STATUSES
from auditlexc.messages import plurals
from auditlexc.messages.units import Unit
from auditlexc.targets.base import AreaResult, Context, owner
from auditlexc.targets.readerwords import READER

DEFAULT_LOCALES: Final = "locales"

_ENVELOPE_DOC: Final = {
    "subject": "who acted, as alice@pve",
    "object": "the id of the object, as /access/users/alice@pve",
    "node": "the name of the machine",
    "source": "the address that the request came from, or words for an unknown one",
    "error": "what the product said, in English",
}
_STATUS_TITLE: Final = {"attempt": "attempt", "success": "success", "failure": "failure"}


class Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One unit: its context, its text, and what a translator should know.

    ``count`` is the field that is counted; ``severity`` is that of a sentence; ``cosmetic`` is
    whether its event says so of its wording.
    """

    context: str
    text: str
    plural: str = ""
    comments: tuple[str, ...] = ()
    file: str = ""
    count: str = ""
    severity: str = ""
    cosmetic: bool = False

    def unit(self, area: str = "") -> Unit:
        """What reads PO files has to know of it."""
        return Unit(
            context=self.context,
            text=self.text,
            plural=self.plural,
            count=self.count,
            area=area,
            severity=self.severity,
            cosmetic=self.cosmetic,
        )


def words(context: Context) -> Iterator[Message]:
    """The units that belong to no area."""
    for status in STATUSES:
        yield Message(
            context=f"status/{status}", text=_STATUS_TITLE[status],
            comments=("The outcome of an act, as the heading of a column shows it.",),
        )  # fmt: skip
    for severity in SEVERITIES:
        yield Message(
            context=f"severity/{severity}", text=severity, comments=("How much an event matters.",)
        )
    for flag, title in (("true", "yes"), ("false", "no")):
        yield Message(
            context=f"boolean/{flag}", text=title, comments=("The value of a yes-or-no field.",)
        )
    for name, text, comments in READER:
        yield Message(context=name, text=text, comments=comments)
    for action in context.actions:
        yield Message(context=f"action/{action.name}", text=action.title, comments=(action.doc,))
    for object_ in context.objects:
        yield _object(object_)
    for type_ in context.types:
        yield from _enum(f"enum/{type_.name}", type_)


def _object(object_: model.Object) -> Message:
    return Message(
        context=f"object/{object_.name}",
        text=object_.title,
        comments=(object_.doc or "A kind of thing that is acted upon.",),
    )


def _enum(context: str, type_: model.Type) -> Iterator[Message]:
    """The values of an enum for which the catalog has words."""
    if all(value.title == value.name for value in type_.values):
        return
    for value in type_.values:
        yield Message(
            context=f"{context}/{value.name}",
            text=value.title,
            comments=(f"The value '{value.name}'.",),
        )


def event_messages(event: model.Event) -> Iterator[Message]:
    """The sentences of an event, and the words for its fields that have no type of their own."""
    params = {p.name: p.field for p in event.params}
    file = event.at.file
    for message in event.messages:
        about = [f"{event.full_name} ({event.id}), {message.status}: {event.title}"]
        about += [_placeholder(name, params) for name in message.names]
        yield Message(
            context=message.context,
            text=message.text,
            plural=message.plural,
            comments=tuple(about),
            file=file,
            count=message.count,
            severity=event.severity.get(message.status, ""),
            cosmetic=event.wording == "cosmetic",
        )
    for field in params.values():
        if field.fallback:
            yield Message(
                context=f"fallback/{owner(event, field)}.{field.name}",
                text=field.fallback,
                comments=(f"Said in place of an absent value: {field.doc}",),
            )
        if field.type.values and not field.type.name:
            yield from _enum(f"enum/{owner(event, field)}.{field.name}", field.type)
    for name in dict.fromkeys(name for message in event.messages for name in message.names):
        yield from _inside(event, name, params)


def _inside(event: model.Event, name: str, params: Mapping[str, model.Field]) -> Iterator[Message]:
    """The words for what a sentence names inside a field: a key, or the items of a list."""
    stem, _, key = name.partition(".")
    field = params.get(stem)
    if field is None:
        return
    items = field.type.items
    if items is not None and items.type.values and not items.type.name and not key:
        yield from _enum(f"enum/{owner(event, field)}.{stem}", items.type)
    inner = next((k.field for k in field.type.keys if k.name == key), None)
    if inner is None:
        return
    if inner.fallback:
        yield Message(
            context=f"fallback/{owner(event, field)}.{name}",
            text=inner.fallback,
            comments=(f"Said in place of an absent value: {inner.doc}",),
        )
    if inner.type.values and not inner.type.name:
        yield from _enum(f"enum/{owner(event, field)}.{name}", inner.type)


def _placeholder(name: str, params: dict[str, model.Field]) -> str:
    """What a translator should know of a placeholder: its type, its meaning, an example."""
    stem, _, key = name.partition(".")
    field = params.get(stem)
    if field is None:
        return f"{{{name}}}: {_ENVELOPE_DOC.get(stem, '')}"
    if key:
        field = next((k.field for k in field.type.keys if k.name == key), field)
    example = f", as {field.example}" if isinstance(field.example, (str, int)) else ""
    doc = " ".join(field.doc.split())
    return f"{{{name}}}: {field.type.base}; {doc}{example}"


def area_units(area_: model.Area) -> tuple[Message, ...]:
    """The units of an area; one that several events share is there several times."""
    units = [
        Message(
            context=f"area/{area_.name}", text=area_.title, comments=("A part of the product.",)
        )
    ]
    units += [_object(o) for o in area_.objects]
    for type_ in area_.types:
        units += _enum(f"enum/{type_.name}", type_)
    for event in area_.events:
        units += event_messages(event)
    return tuple(units)


class Source(msgspec.Struct, frozen=True):
    """All units, in a form that can be compared quickly: those of no area, and of each as JSON."""

    words: tuple[Unit, ...]
    areas: tuple[str, ...]

    @property
    def units(self) -> Mapping[str, Unit]:
        """Every unit by its context, in the order of the template."""
        return _decoded(self)


@lru_cache(maxsize=8)
def _decoded(source: Source) -> Mapping[str, Unit]:
    found = {unit.context: unit for unit in source.words}
    for text in source.areas:
        for unit in msgspec.json.decode(text, type=list[Unit]):
            found.setdefault(unit.context, unit)
    return found


def source(context: Context, areas: Iterable[AreaResult]) -> Source:
    """The units of a catalog, from what a target left of each area under ``units``."""
    return Source(
        tuple(unit.unit() for unit in words(context)),
        tuple(result.fragments.get("units", "[]") for result in areas),
    )


def units(context: Context, areas: Iterable[AreaResult]) -> Mapping[str, Unit]:
    """Every unit by its context, in the order of the template."""
    return source(context, areas).units


def table(context: Context, findings: Findings) -> Mapping[str, plurals.Locale] | None:
    """The table of locales, or None where the project has none."""
    path = f"{context.config.locales or DEFAULT_LOCALES}/{plurals.FILE}"
    data = context.files.get(path)
    return plurals.table(path, data, findings) if data is not None else None
