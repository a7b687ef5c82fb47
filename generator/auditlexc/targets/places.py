"""Messages in, what is printed of them out: literal text, and for each placeholder how it is said.

How a value is said follows from its field: a value of an enum by its label, a flag by yes or no, a
count with its thousands apart, a time in the reader's zone. Translations have the placeholders of
the English text, so that all of this is decided once for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

import msgspec

from auditlexc import model
from auditlexc.targets.base import owner
from auditlexc.wording import wording

Kind = Literal[
    "subject", "object", "node", "source", "error", "text", "enum", "boolean", "count", "number",
    "bytes", "time", "list",
]  # fmt: skip

_BASES: Final[Mapping[str, Kind]] = {
    "boolean": "boolean", "enum": "enum", "number": "number", "list": "list",
}  # fmt: skip
_FORMATS: Final[Mapping[str, Kind]] = {"bytes": "bytes", "epoch-seconds": "time"}


class Place(msgspec.Struct, frozen=True, array_like=True, kw_only=True, omit_defaults=True):
    """How a placeholder is said.

    ``name`` is the parameter's, ``key`` that of a key in it, ``default_key`` the one that may stand
    without its name. ``label`` is what stands before a value in the contexts of an enum's labels,
    ``fallback`` the context of what is said if the value is absent.
    """

    kind: Kind
    name: str = ""
    key: str = ""
    default_key: str = ""
    label: str = ""
    fallback: str = ""


class Sentence(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """A message of an event: its unit, and the parameter that is counted if it has a plural."""

    status: str
    context: str
    count: str


class Telling(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """All messages of an event, and all of their placeholders."""

    id: int
    name: str
    sentences: tuple[Sentence, ...]
    places: dict[str, Place]


def telling(event: model.Event) -> Telling:
    """The messages of an event."""
    names = dict.fromkeys(name for message in event.messages for name in message.names)
    counts = {message.count for message in event.messages if message.count}
    return Telling(
        id=event.id,
        name=event.full_name,
        sentences=tuple(
            Sentence(status=m.status, context=m.context, count=m.count) for m in event.messages
        ),
        places={name: _place(event, name, name in counts) for name in names},
    )


def parts(text: str) -> tuple[str | tuple[str], ...]:
    """A text taken apart: literals, and names of placeholders as tuples of one."""
    return tuple(part if isinstance(part, str) else (part.name,) for part in wording(text).parts)


def _place(event: model.Event, name: str, counted: bool) -> Place:
    stem, _, key = name.partition(".")
    field = next((param.field for param in event.params if param.name == stem), None)
    if field is None:
        return _envelope(stem)
    own = owner(event, field)
    fallback = f"fallback/{own}.{stem}" if field.fallback else ""
    default_key = ""
    if key:
        default_key = field.type.default_key
        field = next((k.field for k in field.type.keys if k.name == key), field)
        fallback = f"fallback/{own}.{name}" if field.fallback else fallback
    type_ = field.type
    kind: Kind = (
        "count" if counted else _FORMATS.get(type_.format) or _BASES.get(type_.base, "text")
    )
    labelled = type_
    if kind == "list" and type_.items is not None and not type_.separator:
        labelled = type_.items.type
    elif kind == "list" and type_.separator:
        kind = "text"
    label = _label(f"{own}.{name}", labelled)
    if kind == "enum" and not label:
        kind = "text"
    return Place(
        kind=kind, name=stem, key=key, default_key=default_key, label=label, fallback=fallback
    )


def _envelope(name: str) -> Place:
    """A placeholder that names a part of every record."""
    kinds: Sequence[Kind] = ("subject", "object", "node", "source", "error")
    known: dict[str, Kind] = {kind: kind for kind in kinds}
    return Place(kind=known.get(name, "text"), name=name)


def _label(name: str, type_: model.Type) -> str:
    """What stands before a value in the context of its label; empty if there are no labels."""
    if type_.base != "enum" or all(value.title == value.name for value in type_.values):
        return ""
    return f"enum/{type_.name or name}/"
