"""Records for tests: made from the model of an event, valid ones and ones with something wrong."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st

from auditlex.checking import is_array, is_object
from auditlexc import regex
from auditlexc.model import Event, Field, Type

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ODD: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**40), 2**40),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.sampled_from([0, 1, -1, 1.0, 1.5, "", "***", "0", "true", [], {}, ["***"], {"a": 1}, "a\n"]),
    TEXT,
    st.lists(TEXT, max_size=2),
    st.dictionaries(TEXT, TEXT, max_size=2),
)


def of_type(type_: Type) -> st.SearchStrategy[Any]:
    """Values that a type allows, before redaction."""
    if type_.base == "boolean":
        return st.booleans()
    if type_.base == "enum":
        return st.sampled_from([v.name for v in type_.values])
    if type_.base == "integer":
        low = int(type_.minimum) if type_.minimum is not None else -(2**40)
        high = int(type_.maximum) if type_.maximum is not None else 2**40
        return st.integers(low, high)
    if type_.base == "number":
        return st.floats(type_.minimum, type_.maximum, allow_nan=False, allow_infinity=False)
    if type_.base == "list" and not type_.separator:
        item = of_type(type_.items.type) if type_.items is not None else TEXT
        return st.lists(item, min_size=type_.min_items or 0, max_size=type_.max_items or 3)
    if type_.base == "map":
        item = of_type(type_.items.type) if type_.items is not None else TEXT
        return st.dictionaries(TEXT, item, min_size=type_.min_items or 0, max_size=3)
    if type_.base == "struct":
        return st.fixed_dictionaries(
            {k.name: of_type(k.field.type) for k in type_.keys if k.required},
            optional={k.name: of_type(k.field.type) for k in type_.keys if not k.required},
        )
    return text_of(type_)


def text_of(type_: Type) -> st.SearchStrategy[str]:
    """Texts of a string-like type: some by its pattern, some long."""
    least, most = type_.min_length or 0, type_.max_length
    if type_.pattern:
        sample = regex.sample(regex.parse(type_.pattern))
        return st.from_regex(type_.pattern, fullmatch=True).map(
            lambda text: text if least <= len(text) <= (most or 10**6) else sample
        )
    return st.text(
        st.characters(exclude_categories=["Cs"]),
        min_size=least,
        max_size=min(most, least + 12) if most is not None else least + 12,
    )


def params(event: Event) -> st.SearchStrategy[dict[str, Any]]:
    """Parameters that the event allows, before redaction."""
    return st.fixed_dictionaries(
        {name(p.field): of_type(p.field.type) for p in event.params if p.required},
        optional={name(p.field): of_type(p.field.type) for p in event.params if not p.required},
    )


def name(field: Field) -> str:
    """A parameter's name; an indexed one with an index."""
    return f"{field.stem}0" if field.indexed else field.name


def base(event: Event, status: str, written: dict[str, Any]) -> dict[str, Any]:
    """A sound record around some redacted parameters."""
    record: dict[str, Any] = {
        "v": 1,
        "time": "2026-01-02T03:04:05.678901Z",
        "id": event.id,
        "event": event.full_name,
        "status": status,
        "severity": event.severity[status],
        "action": event.action.name,
        "object": {"type": event.object.name, "id": "/some/object"},
        "subject": {"user": "alice@pve"},
        "node": "node1",
        "process": {"name": "exampled", "pid": 1234},
        "params": written,
    }
    if status == "failure":
        record["error"] = {"reason": "denied", "code": 403, "message": "permission denied"}
    return record


def paths(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a record."""
    inner: Iterable[tuple[Any, Any]] = ()
    if is_object(value):
        inner = value.items()
    elif is_array(value):
        inner = enumerate(value)
    found = [path] if path else []
    for step, item in inner:
        found += paths(item, (*path, step))
    return found


def mutated(draw: st.DrawFn, record: dict[str, Any]) -> dict[str, Any]:
    """The record with one place removed, replaced or added to."""
    # What is drawn is a copy: a later change inside of it must not change what is drawn next time.
    *where, last = draw(st.sampled_from(paths(record)))
    inner: Any = record
    for step in where:
        inner = inner[step]
    kind = draw(st.sampled_from(["replace", "replace", "remove", "add"]))
    if kind == "replace":
        inner[last] = copy.deepcopy(draw(ODD))
    elif kind == "remove":
        del inner[last]
    elif isinstance(inner, dict):
        extra = st.sampled_from(["seq", "boot", "invalid", "changes", "error", "request", "extra"])
        inner[draw(extra)] = copy.deepcopy(draw(ODD))
    else:
        inner.append(copy.deepcopy(draw(ODD)))
    return record
