"""Parts of the model in, Markdown out that says them in words: types, redaction, conditions.

Every function here returns Markdown in which each value of the catalog is escaped; a name that ends
in ``_md`` holds such Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import msgspec

from auditlexc import model
from auditlexc.decls import ConditionDecl, Scalar
from auditlexc.grammar.language import STATUSES
from auditlexc.targets.markdown import code, md

_FORMATS: Final = {
    "bytes": "number of bytes",
    "cidr": "network, as 203.0.113.0/24",
    "date": "date",
    "date-time": "date and time",
    "duration-seconds": "seconds",
    "email": "e-mail address",
    "epoch-seconds": "seconds since 1970",
    "hostname": "name of a host",
    "ip": "IP address",
    "mac": "MAC address",
    "path": "path of a file",
    "uri": "URI",
    "uuid": "UUID",
}
_WRITTEN: Final = {
    "mask": "`***`",
    "hash": "a keyed hash",
    "length": "its length, as `***(12)`",
    "drop": "nothing",
}
_BLANKS: Final = {" ": "a blank", "\t": "a tab"}


class Row(NamedTuple):
    """A field or a key of one as the tables show it."""

    name_md: str
    type_md: str
    presence_md: str
    sensitivity_md: str
    written_md: str
    doc_md: str


def rows(name: str, required: bool, field: model.Field) -> Iterator[Row]:
    """The row of a field, and below it those of its keys, with the field's name before theirs."""
    type_ = field.type
    inner = type_
    below = f"{name}."
    while inner.items is not None:
        below = f"{below[:-1]}[]." if inner.base == "list" else f"{below}*."
        inner = inner.items.type
    yield Row(
        code(name),
        type_md(type_),
        "required" if required else "optional",
        md(field.sensitivity),
        written_md(field),
        _doc_md(field),
    )
    for key in inner.keys:
        yield from rows(f"{below}{key.name}", key.required, key.field)


def _doc_md(field: model.Field) -> str:
    """What a field means, and what else there is to know of it."""
    said = [md(field.doc)] if field.doc else []
    if field.indexed:
        said.append(f"One for each n from 0 to {field.max_index}.")
    if field.default is not None:
        said.append(f"Taken as {code(msgspec.json.encode(field.default).decode())} when absent.")
    if field.deprecated:
        said.append(f"Deprecated: {md(field.deprecated)}")
    return " ".join(said)


def type_md(type_: model.Type) -> str:
    """A type with its limits in words."""
    base = type_.base
    if base == "string":
        return _limited("text", type_)
    if base in ("integer", "number"):
        words = "whole number" if base == "integer" else "number"
        limits = _between(type_.minimum, type_.maximum, "")
        return ", ".join(filter(None, (_formatted(words, type_), limits)))
    if base == "boolean":
        return "true or false"
    if base == "enum":
        return f"one of {_listed([_enum_value(value) for value in type_.values], 'or')}"
    if base == "struct":
        return "object with the keys below"
    if base == "property-string":
        words = "property string with the keys below"
        if type_.default_key:
            words += f", where {code(type_.default_key)} may stand without its name"
        return _limited(words, type_)
    items = type_md(type_.items.type) if type_.items is not None else "values"
    if base == "map":
        return "; ".join(filter(None, (f"object, any keys; each {items}", _count(type_))))
    if not type_.separator:
        return "; ".join(filter(None, (f"list; each {items}", _count(type_))))
    between = _listed([_BLANKS.get(c) or code(c) for c in type_.separator], "or")
    return f"{_limited(f'text with items between {between}', type_)}; each {items}"


def _enum_value(value: model.EnumValue) -> str:
    shown = code(value.name)
    return shown if value.title == value.name else f"{shown} ({md(value.title)})"


def _formatted(words: str, type_: model.Type) -> str:
    return f"{words} ({_FORMATS[type_.format]})" if type_.format else words


def _limited(words: str, type_: model.Type) -> str:
    """The words with the limits of a text."""
    said = [_formatted(words, type_)]
    if limits := _between(type_.min_length, type_.max_length, " characters"):
        said.append(limits)
    if type_.pattern:
        said.append(f"matching {code(type_.pattern)}")
    return ", ".join(said)


def _count(type_: model.Type) -> str:
    return _between(type_.min_items, type_.max_items, " of them")


def _between(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        return f"exactly {least}{unit}" if least == most else f"{least} to {most}{unit}"
    if least is not None:
        return f"at least {least}{unit}"
    return f"at most {most}{unit}" if most is not None else ""


def written_md(field: model.Field) -> str:
    """What stands in a record for the value."""
    if field.redact != "keep":
        return _WRITTEN[field.redact]
    type_ = field.type
    if any(not _kept(key.field) for key in type_.keys):
        return "key by key, as below"
    if type_.items is not None and not _kept(type_.items):
        return f"for each item, {written_md(type_.items)}"
    return "the value"


def _kept(field: model.Field) -> bool:
    """Whether nothing of a value is redacted."""
    return (
        field.redact == "keep"
        and all(_kept(key.field) for key in field.type.keys)
        and (field.type.items is None or _kept(field.type.items))
    )


def severity_md(event: model.Event) -> str:
    """The severity of an event, and where other statuses differ from the first, theirs."""
    first, *others = (*event.statuses, *STATUSES[:1])
    usual = event.severity[first]
    said = [md(usual)]
    said += [f"{s}: {md(event.severity[s])}" for s in others if event.severity[s] != usual]
    return "; ".join(said)


def when_md(when: Sequence[Sequence[model.Condition]]) -> str:
    """The conditions of an event: alternatives, each of which holds as a whole."""
    alternatives = [" and ".join(map(_condition, conditions)) for conditions in when]
    return "; or ".join(alternatives)


def _condition(condition: model.Condition) -> str:
    test = condition.test
    where, dot, name = condition.key.partition(".")
    subject = f"{code(name)} of the {where}" if dot and where in ("response", "subject") else ""
    return f"{subject or code(condition.key)} {' and '.join(_tests(test))}"


def _tests(test: ConditionDecl) -> Iterator[str]:
    if test.present is not None:
        yield "is present" if test.present else "is absent"
    if test.equals is not None:
        yield f"is {_value(test.equals)}"
    if test.one_of is not None:
        yield f"is {_listed([_value(value) for value in test.one_of], 'or')}"
    if test.is_not is not None:
        values = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
        yield f"is absent or not {_listed([_value(value) for value in values], 'or')}"
    if test.prefix is not None:
        yield f"begins with {code(test.prefix)}"
    if test.not_prefix is not None:
        yield f"is absent or does not begin with {code(test.not_prefix)}"


def _value(value: Scalar) -> str:
    return code(value if isinstance(value, str) else msgspec.json.encode(value).decode())


def _listed(items: Sequence[str], last: str) -> str:
    """'a, b or c'."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"
