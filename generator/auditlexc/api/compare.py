"""A parameter as the API describes it against the field of an event: where do they disagree?

A catalog may know more than the API says: a text may be a list or a property string in it, and
what has a named format may have limits. It must not know less, and must not refuse what the API
takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from auditlexc.api.model import Parameter, Shape
from auditlexc.conditions import as_text
from auditlexc.model import Field, Type
from auditlexc.regex import matches, parse, sample

_LIMITS = (
    ("minLength", "min_length"),
    ("maxLength", "max_length"),
    ("minimum", "minimum"),
    ("maximum", "maximum"),
)


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One disagreement: ``parameter`` is 'net[n].bridge' for a key inside.

    ``kind`` is one of missing, unknown, type, enum, limit, pattern, optional, default.
    """

    parameter: str
    kind: str
    message: str


def differences(parameter: Parameter, field: Field, name: str = "") -> Iterator[Difference]:
    """All disagreements on what values there may be."""
    name = name or parameter.name
    yield from _of_types(parameter.shape, field.type, name)
    if parameter.default is not None and field.default is not None:
        ours, theirs = _word(field.default), _word(parameter.default)
        if ours != theirs:
            yield Difference(
                parameter=name,
                kind="default",
                message=f"the default is {theirs!r} in the API and {ours!r} in the catalog",
            )


def _word(value: Any) -> str:
    return as_text(value) if isinstance(value, (str, int, float)) else str(value)


def _of_types(shape: Shape, type_: Type, name: str) -> Iterator[Difference]:
    if shape.base == "any":
        return
    if not _alike(shape, type_):
        yield Difference(
            parameter=name,
            kind="type",
            message=f"the API has {_named(shape.base, shape.separator)}, "
            f"the catalog {_named(type_.base, type_.separator)}",
        )
        return
    if shape.base == "enum":
        yield from _enum(shape, type_, name)
        return
    yield from _limits(shape, type_, name)
    if shape.base == "property-string" or shape.base == type_.base == "struct":
        yield from _keys(shape, type_, name)
    if shape.items is not None and type_.items is not None:
        yield from _of_types(shape.items, type_.items.type, f"{name}[]")


def _alike(shape: Shape, type_: Type) -> bool:
    """Whether values of one base can be values of the other."""
    if shape.base == "string":
        text = type_.base == "list" and bool(type_.separator)
        named = type_.base == "enum" and bool(shape.format or shape.pattern)
        return type_.base in ("string", "property-string") or text or named
    if shape.base == "enum" and type_.base == "string":
        # Many words of one form, such as scsi0 to scsi30, are shorter as a pattern.
        return bool(type_.pattern)
    if shape.base == "list":
        return type_.base == "list" and bool(type_.separator) == bool(shape.separator)
    return shape.base == type_.base


def _named(base: str, separator: str) -> str:
    return "a list in one text" if base == "list" and separator else f"'{base}'"


def _enum(shape: Shape, type_: Type, name: str) -> Iterator[Difference]:
    theirs, ours = set(shape.values), {value.name for value in type_.values}
    if type_.base == "string":
        pattern = parse(type_.pattern)
        ours = {value for value in theirs if matches(pattern, value)}
    for values, text in ((theirs - ours, "lacks"), (ours - theirs, "has")):
        if values:
            listed = ", ".join(repr(value[:40]) for value in sorted(values))
            yield Difference(
                parameter=name,
                kind="enum",
                message=f"the catalog {text} {listed}"
                + (", which the API does not take" if text == "has" else ""),
            )


def _limits(shape: Shape, type_: Type, name: str) -> Iterator[Difference]:
    for word, attribute in _LIMITS:
        theirs, ours = getattr(shape, attribute), getattr(type_, attribute)
        # Only those who know a named format know its limits.
        if theirs == ours or (theirs is None and shape.format):
            continue
        yield Difference(
            parameter=name,
            kind="limit",
            message=f"'{word}' is {_shown(theirs)} in the API and {_shown(ours)} in the catalog",
        )
    if shape.pattern and type_.base == "string":
        if not type_.pattern:
            yield Difference(
                parameter=name, kind="pattern", message="the API has a pattern, the catalog none"
            )
        elif not matches(parse(type_.pattern), sample(parse(shape.pattern))):
            yield Difference(
                parameter=name,
                kind="pattern",
                message="the catalog's pattern refuses a text that the API's allows",
            )


def _shown(value: float | None) -> str:
    return "not set" if value is None else str(value)


def _keys(shape: Shape, type_: Type, name: str) -> Iterator[Difference]:
    ours = {key.name: key for key in type_.keys}
    for key in shape.keys:
        place = f"{name}.{key.name}"
        param = ours.pop(key.name, None)
        if param is None:
            yield Difference(parameter=place, kind="missing", message="the catalog lacks the key")
            continue
        if param.required and not key.required:
            yield Difference(parameter=place, kind="optional", message="the API lets it be absent")
        elif key.required and not param.required:
            yield Difference(parameter=place, kind="optional", message="the API asks for it")
        yield from differences(key, param.field, place)
    for extra in ours:
        yield Difference(
            parameter=f"{name}.{extra}", kind="unknown", message="the API does not have the key"
        )
    if shape.default_key != type_.default_key and shape.base == "property-string":
        theirs, mine = shape.default_key or "none", type_.default_key or "none"
        yield Difference(
            parameter=name,
            kind="type",
            message=f"the key without a name is {theirs} in the API and {mine} in the catalog",
        )
