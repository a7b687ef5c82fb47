"""Parts of the model in, words that say them out: fields, types, redaction, severity, conditions.

The words are the same on every page. How a text of the catalog and how a name or a value stands
among them differs: ``Words`` is told by two functions, which make it fit for the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import msgspec

from auditlexc import model
from auditlexc.decls import ConditionDecl, Scalar
from auditlexc.grammar.language import STATUSES

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
_BLANKS: Final = {" ": "a blank", "\t": "a tab"}


class Row(NamedTuple):
    """A field or a key of one as the tables show it."""

    name: str
    type: str
    required: bool
    sensitivity: str
    written: str
    doc: str


class Words:
    """What says the parts of the model; ``text`` makes a text of the catalog fit, ``code`` a name.

    Each function returns one line, in which everything that the catalog says passed through one of
    the two.
    """

    def __init__(self, text: Callable[[str], str], code: Callable[[str], str]) -> None:
        self._text = text
        self._code = code
        self._written = {
            "mask": code("***"),
            "hash": "a keyed hash",
            "length": f"its length, as {code('***(12)')}",
            "drop": "nothing",
        }

    def rows(self, name: str, required: bool, field: model.Field) -> Iterator[Row]:
        """The row of a field, and below it those of its keys, with the field's name before theirs.

        Names are as the catalog says them.
        """
        type_ = field.type
        inner = type_
        below = f"{name}."
        while inner.items is not None:
            below = f"{below[:-1]}[]." if inner.base == "list" else f"{below}*."
            inner = inner.items.type
        yield Row(
            name,
            self.type(type_),
            required,
            field.sensitivity,
            self.written(field),
            self.meaning(field),
        )
        for key in inner.keys:
            yield from self.rows(f"{below}{key.name}", key.required, key.field)

    def meaning(self, field: model.Field) -> str:
        """What a field means, and what else there is to know of it."""
        said = [self._text(field.doc)] if field.doc else []
        if field.indexed:
            said.append(f"One for each n from 0 to {field.max_index}.")
        if field.default is not None:
            default = self._code(msgspec.json.encode(field.default).decode())
            said.append(f"Taken as {default} when absent.")
        if field.deprecated:
            said.append(f"Deprecated: {self._text(field.deprecated)}")
        return " ".join(said)

    def type(self, type_: model.Type) -> str:
        """A type with its limits."""
        base = type_.base
        if base == "string":
            return self._limited("text", type_)
        if base in ("integer", "number"):
            words = "whole number" if base == "integer" else "number"
            limits = _between(type_.minimum, type_.maximum, "")
            return ", ".join(filter(None, (_formatted(words, type_), limits)))
        if base == "boolean":
            return "true or false"
        if base == "enum":
            return f"one of {_listed([self._enum_value(value) for value in type_.values], 'or')}"
        if base == "struct":
            return "object with the keys below"
        if base == "property-string":
            words = "property string with the keys below"
            if type_.default_key:
                words += f", where {self._code(type_.default_key)} may stand without its name"
            return self._limited(words, type_)
        items = self.type(type_.items.type) if type_.items is not None else "values"
        if base == "map":
            return "; ".join(filter(None, (f"object, any keys; each {items}", _count(type_))))
        if not type_.separator:
            return "; ".join(filter(None, (f"list; each {items}", _count(type_))))
        between = _listed([_BLANKS.get(c) or self._code(c) for c in type_.separator], "or")
        return f"{self._limited(f'text with items between {between}', type_)}; each {items}"

    def _enum_value(self, value: model.EnumValue) -> str:
        shown = self._code(value.name)
        return shown if value.title == value.name else f"{shown} ({self._text(value.title)})"

    def _limited(self, words: str, type_: model.Type) -> str:
        """The words with the limits of a text."""
        said = [_formatted(words, type_)]
        if limits := _between(type_.min_length, type_.max_length, " characters"):
            said.append(limits)
        if type_.pattern:
            said.append(f"matching {self._code(type_.pattern)}")
        return ", ".join(said)

    def written(self, field: model.Field) -> str:
        """What stands in a record for the value."""
        if field.redact != "keep":
            return self._written[field.redact]
        type_ = field.type
        if any(not _kept(key.field) for key in type_.keys):
            return "key by key, as below"
        if type_.items is not None and not _kept(type_.items):
            return f"for each item, {self.written(type_.items)}"
        return "the value"

    def severity(self, event: model.Event) -> str:
        """The severity of an event, and where other statuses differ from the first, theirs."""
        (_, usual), *others = severities(event)
        said = [self._text(usual)]
        said += [f"{status}: {self._text(other)}" for status, other in others if other != usual]
        return "; ".join(said)

    def when(self, when: Sequence[Sequence[model.Condition]]) -> str:
        """The conditions of an event: alternatives, each of which holds as a whole."""
        alternatives = [" and ".join(map(self._condition, conditions)) for conditions in when]
        return "; or ".join(alternatives)

    def _condition(self, condition: model.Condition) -> str:
        where, dot, name = condition.key.partition(".")
        subject = ""
        if dot and where in ("response", "subject"):
            subject = f"{self._code(name)} of the {where}"
        tests = " and ".join(self._tests(condition.test))
        return f"{subject or self._code(condition.key)} {tests}"

    def _tests(self, test: ConditionDecl) -> Iterator[str]:
        if test.present is not None:
            yield "is present" if test.present else "is absent"
        if test.equals is not None:
            yield f"is {self._value(test.equals)}"
        if test.one_of is not None:
            yield f"is {_listed([self._value(value) for value in test.one_of], 'or')}"
        if test.is_not is not None:
            values = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
            yield f"is absent or not {_listed([self._value(value) for value in values], 'or')}"
        if test.prefix is not None:
            yield f"begins with {self._code(test.prefix)}"
        if test.not_prefix is not None:
            yield f"is absent or does not begin with {self._code(test.not_prefix)}"
        if test.includes is not None:
            yield f"lists {self._code(test.includes)}"
        if test.excludes is not None:
            yield f"is absent or does not list {self._code(test.excludes)}"

    def _value(self, value: Scalar) -> str:
        return self._code(value if isinstance(value, str) else msgspec.json.encode(value).decode())


def severities(event: model.Event) -> list[tuple[str, str]]:
    """The severity for each status an event can have, the usual status first, 'attempt' last."""
    statuses = dict.fromkeys((*event.statuses, *STATUSES[:1]))
    return [(status, event.severity[status]) for status in statuses]


def marks(event: model.Event) -> list[str]:
    """What is special about an event, in a word each."""
    made: list[str] = []
    if event.privileged:
        made.append("privileged")
    if event.mandatory:
        made.append("mandatory")
    if event.deprecated:
        made.append("deprecated")
    if event.retired:
        made.append("retired")
    return made


def _formatted(words: str, type_: model.Type) -> str:
    return f"{words} ({_FORMATS[type_.format]})" if type_.format else words


def _count(type_: model.Type) -> str:
    return _between(type_.min_items, type_.max_items, " of them")


def _between(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        return f"exactly {least}{unit}" if least == most else f"{least} to {most}{unit}"
    if least is not None:
        return f"at least {least}{unit}"
    return f"at most {most}{unit}" if most is not None else ""


def _kept(field: model.Field) -> bool:
    """Whether nothing of a value is redacted."""
    return (
        field.redact == "keep"
        and all(_kept(key.field) for key in field.type.keys)
        and (field.type.items is None or _kept(field.type.items))
    )


def _listed(items: Sequence[str], last: str) -> str:
    """'a, b or c'."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"
