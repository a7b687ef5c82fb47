"""An event of the model in, text for a terminal out: all that ``auditlex explain`` says of it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from auditlexc.conditions import as_text
from auditlexc.decls import ConditionDecl
from auditlexc.ledger.lockfile import Entry
from auditlexc.model import Event, Field, Type

WIDTH = 100
_WRITTEN = {
    "keep": "",
    "mask": "written as ***",
    "hash": "written as a keyed hash",
    "length": "only its length is written",
    "drop": "not written",
}


def describe(event: Event) -> str:
    """An event in full."""
    marks = [
        m for m, on in (("privileged", event.privileged), ("mandatory", event.mandatory)) if on
    ]
    lines = [f"{event.id}  {event.full_name}" + (f"  ({', '.join(marks)})" if marks else "")]
    lines += ["", *_wrapped(f"{event.title}. {event.doc}".strip())]
    lines += ["", *_facts(event)]
    if event.params:
        lines += ["", "Parameters:"]
        for param in event.params:
            lines += _field(param.field, required=param.required)
    if event.changes:
        lines += ["", *_wrapped("Changes: " + ", ".join(f.name for f in event.changes))]
    lines += ["", "Messages:"]
    for message in event.messages:
        lines += _wrapped(f"{message.status}: {message.plural or message.text}", "  ")
    if event.controls:
        lines += ["", "Controls:"]
        lines += [f"  {c.name}: {c.title}" for c in event.controls]
    return "\n".join(lines)


def describe_gone(entry: Entry) -> str:
    """An event that only the lock remembers."""
    event = entry.event
    replaced = f", replaced by {event.replaced_by}" if event.replaced_by else ""
    return (
        f"{event.id}  {event.name}\n\n"
        f"Retired in {event.retired or entry.gone}{replaced}. It is no longer in the catalog; its "
        "id and its name never come back."
    )


def _facts(event: Event) -> Iterator[str]:
    severity = ", ".join(f"{s}: {event.severity[s]}" for s in event.statuses)
    yield f"Object:    {event.object.title}, {event.object_id}"
    yield f"Action:    {event.action.title}"
    yield f"Outcomes:  {severity}"
    for binding in event.api:
        yield f"API:       {binding.method} {binding.path}"
    for index, alternative in enumerate(event.when):
        tests = " and ".join(condition(c.key, c.test) for c in alternative)
        yield f"{'When:' if not index else 'or:':<10} {tests}"
    if event.reveals:
        yield f"Reveals:   {', '.join(event.reveals)} (never written)"
    if event.since:
        yield f"Since:     {event.since}"
    if event.deprecated:
        yield f"Deprecated: {event.deprecated}"
    if event.retired:
        yield f"Retired:   {event.retired}"
    if event.replaced_by:
        yield f"Replaced by {event.replaced_by}"


def condition(key: str, test: ConditionDecl) -> str:
    """A condition in words: 'delete is 1'."""
    words: list[str] = []
    if test.present is not None:
        words.append("is there" if test.present else "is absent")
    if test.equals is not None:
        words.append(f"is {as_text(test.equals)}")
    if test.one_of is not None:
        words.append(f"is {' or '.join(map(as_text, test.one_of))}")
    if test.is_not is not None:
        values = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
        words.append(f"is not {' or '.join(map(as_text, values))}")
    if test.prefix is not None:
        words.append(f"begins with '{test.prefix}'")
    if test.not_prefix is not None:
        words.append(f"does not begin with '{test.not_prefix}'")
    if test.includes is not None:
        words.append(f"lists '{test.includes}'")
    if test.excludes is not None:
        words.append(f"does not list '{test.excludes}'")
    return f"{key} {' and '.join(words)}"


def kind(type_: Type) -> str:
    """A type with its limits in words: 'string, 8 to 64 characters'."""
    words = [type_.name or type_.base]
    words += _limits(type_.min_length, type_.max_length, "characters")
    words += _limits(type_.minimum, type_.maximum, "")
    words += _limits(type_.min_items, type_.max_items, "items")
    if type_.values:
        words.append(" | ".join(v.name for v in type_.values))
    if type_.keys:
        words.append("keys " + ", ".join(k.name for k in type_.keys))
    return ", ".join(words)


def _limits(low: float | None, high: float | None, unit: str) -> list[str]:
    if low is None and high is None:
        return []
    if low is None:
        words = f"at most {high}"
    else:
        words = f"at least {low}" if high is None else f"{low} to {high}"
    return [f"{words} {unit}".strip()]


def _field(field: Field, *, required: bool) -> Iterator[str]:
    facts = [kind(field.type), field.sensitivity, "required" if required else "may be absent"]
    facts += [w for w in (_WRITTEN[field.redact],) if w]
    yield from _wrapped(f"{field.name}: {'; '.join(facts)}", "  ")
    yield from _wrapped(field.doc, "      ")


def _wrapped(text: str, indent: str = "") -> Iterable[str]:
    return textwrap.wrap(
        " ".join(text.split()),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  " if indent else "",
    )
