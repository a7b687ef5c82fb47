"""An example of the catalog in, the record that would be written for it and its sentence out.

The record has the keys of the envelope in the order in which they are written; what is not the same
in every record and not in the example is fixed, so that equal catalogs give equal pages. The
sentence is made of the redacted record, as a viewer would make it: plain English text.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

import msgspec

from auditlexc.model import Area, Event, Example, Field, Product, Type
from auditlexc.targets.redacted import ABSENT, is_dict, is_list, redacted
from auditlexc.wording import wording

TIME: Final = "2026-01-02T03:04:05.678901Z"
PID: Final = 1234
UNKNOWN: Final = "unknown"
"""What a sentence says where a record does not tell."""

_MONTHS: Final = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
_LAST: Final = 253_402_300_800
"""Seconds since 1970 when the year 10000 begins."""

_UNITS: Final = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")
_BOOLEAN: Final = {"1": "yes", "true": "yes", "yes": "yes", "on": "yes",
                   "0": "no", "false": "no", "no": "no", "off": "no"}  # fmt: skip

Record = dict[str, Any]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """An example as the line that is written for it and as its sentence, in English."""

    doc: str
    status: str
    line: str
    sentence: str


def told(product: Product, area: Area) -> Mapping[str, tuple[Told, ...]]:
    """The examples of an area's events by the event's name.

    They are kept until another area is asked for: several targets show them, one after the other.
    """
    return _of_area(_Same(product, area))


class _Same:
    """What is equal only where product and area are the very same values."""

    def __init__(self, product: Product, area: Area) -> None:
        self.product = product
        self.area = area

    def __hash__(self) -> int:
        return id(self.area)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same) and self.area is other.area and self.product is other.product
        )


@lru_cache(maxsize=1)
def _of_area(asked: _Same) -> Mapping[str, tuple[Told, ...]]:
    return {
        event.name: tuple(_example(asked.product, event, example) for example in event.examples)
        for event in asked.area.events
    }


def _example(product: Product, event: Event, example: Example) -> Told:
    made = record(product, event, example)
    return Told(
        doc=example.doc,
        status=example.status,
        line=msgspec.json.encode(made).decode(),
        sentence=sentence(event, made),
    )


def record(product: Product, event: Event, example: Example) -> Record:
    """The example as the record that is written, redacted."""
    subject = {"user": example.user}
    if example.token:
        subject["token"] = example.token
    made: Record = {
        "v": 1,
        "time": TIME,
        "id": event.id,
        "event": event.full_name,
        "status": example.status,
        "severity": event.severity[example.status],
        "action": event.action.name,
        "object": {"type": event.object.name, "id": example.object},
        "subject": subject,
    }
    if example.ip:
        made["source"] = {"ip": example.ip}
    made["node"] = example.node
    made["process"] = {"name": f"{product.name}daemon", "pid": PID}
    made["params"] = redacted(example.params, [param.field for param in event.params])
    if example.changes:
        made["changes"] = [_change(event, *change) for change in example.changes]
    if example.reason:
        error: dict[str, Any] = {"reason": example.reason}
        if example.code is not None:
            error["code"] = example.code
        if example.error:
            error["message"] = example.error
        made["error"] = error
    return made


def _change(event: Event, key: str, old: Any, new: Any) -> Record:
    """A change; a side that was or is not there is null, one that is dropped is left out."""
    made: Record = {"key": key}
    for side, value in (("old", old), ("new", new)):
        for done in redacted({key: value}, event.changes).values():
            made[side] = None if value is None else done
    return made


def sentence(event: Event, made: Record) -> str:
    """The English sentence for a record of the event; empty if the event has none for its status.

    What is absent is told by the field's fallback; true, false and the values of enums in words. It
    is what ``auditlex.rendering`` says in English, but for its escapes and isolates.
    """
    message = next((m for m in event.messages if m.status == made["status"]), None)
    if message is None:
        return ""
    text = message.text
    if message.plural and made["params"].get(message.count) != 1:
        text = message.plural
    fields = {param.name: param.field for param in event.params}
    return "".join(
        part if isinstance(part, str) else _told(part.name, fields, made, message.count)
        for part in wording(text).parts
    )


def _told(name: str, fields: dict[str, Field], made: Record, count: str) -> str:
    """What stands in the sentence for a placeholder."""
    stem, _, key = name.partition(".")
    field = fields.get(stem)
    if field is None:
        return _envelope(stem, made)
    value = made["params"].get(stem, ABSENT)
    fallback = field.fallback
    if key:
        inner = next((k.field for k in field.type.keys if k.name == key), None)
        if inner is None:
            return fallback or UNKNOWN
        value = _part(field.type, value, key)
        fallback = inner.fallback or fallback
        field = inner
    if value is ABSENT or value is None:
        return fallback or UNKNOWN
    counted = name == count and type(value) in (int, float)
    return grouped(value) if counted else shown(field.type, value)


def _envelope(name: str, made: Record) -> str:
    """A placeholder that names a part of every record."""
    error: dict[str, Any] = made.get("error", {})
    subject: dict[str, str] = made["subject"]
    values = {
        "subject": "!".join(subject[key] for key in ("user", "token") if key in subject),
        "object": made["object"]["id"],
        "node": made["node"],
        "source": made.get("source", {}).get("ip", ""),
        "error": error.get("message") or error.get("reason", ""),
    }
    return values.get(name) or UNKNOWN


def _part(type_: Type, value: Any, key: str) -> Any:
    """The value of a key inside a struct or a property string, or ``ABSENT``."""
    if is_dict(value):
        return value.get(key, ABSENT)
    if not isinstance(value, str):
        return ABSENT
    for number, part in enumerate(value.split(",")):
        name, sign, text = part.partition("=")
        if not sign and number == 0:
            name, text = type_.default_key, part
        if name == key:
            return text
    return ABSENT


def shown(type_: Type, value: Any) -> str:
    """A value as a sentence says it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if type_.base == "boolean":
        # Inside a property string, everything is text.
        return _BOOLEAN.get(str(value), str(value))
    if type_.base == "enum":
        return next((v.title for v in type_.values if v.name == value), str(value))
    if is_list(value):
        inner = type_.items.type if type_.items is not None else type_
        return ", ".join(shown(inner, item) for item in value)
    if isinstance(value, (int, float)):
        return _number(type_, value)
    return str(value)


def _number(type_: Type, value: float) -> str:
    """A number as its format asks for; one that may be anything, such as an id, digit by digit."""
    if type_.format == "bytes":
        return _size(value)
    if type_.format == "epoch-seconds" and 0 <= value < _LAST:
        at = datetime.fromtimestamp(int(value), UTC)
        return f"{_MONTHS[at.month - 1]} {at.day}, {at.year} {at:%H:%M:%S}"
    if type_.base == "number":
        return grouped(value)
    return str(int(value)) if float(value).is_integer() else str(value)


def grouped(value: float) -> str:
    """A number with its thousands apart."""
    return f"{value:,}".removesuffix(".0")


def _size(value: float) -> str:
    """A number of bytes in the largest unit that leaves one before the point."""
    unit, left = 0, float(value)
    while abs(left) >= 1023.95 and unit < len(_UNITS) - 1:
        left /= 1024
        unit += 1
    return f"{grouped(math.floor(left * 10 + 0.5) / 10 if unit else value)} {_UNITS[unit]}"
