"""A ``Coverage`` as text for a terminal, as JSON for a program, as Markdown for a page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

import msgspec

from auditlexc.api.coverage import Coverage

_CLEAN: Final = "Every call that changes something has an event, and no parameter differs."


def as_json(found: Coverage) -> str:
    """The keys are those of ``Coverage``, and ``percent``."""
    data = msgspec.to_builtins(found)
    head = {"methods": data["methods"], "mutating": data["mutating"], "covered": data["covered"]}
    return json.dumps({**head, "percent": round(found.percent, 2), **data}, indent=2) + "\n"


def as_text(found: Coverage) -> str:
    """A line for each thing that is left to do, and a summary."""
    lines: list[str] = []
    for title, rows in _sections(found):
        listed = list(rows)
        if listed:
            lines += [f"{title} ({len(listed)}):", *(f"  {row}" for row in listed), ""]
    if not lines:
        lines += [_CLEAN, ""]
    return "\n".join([*lines, _summary(found)]) + "\n"


def as_markdown(found: Coverage) -> str:
    """The same as a page."""
    lines = ["# Coverage of the API", "", _summary(found)]
    empty = True
    for title, rows in _sections(found):
        listed = list(rows)
        if listed:
            empty = False
            lines += ["", f"## {title}", "", *(f"- {_marked(row)}" for row in listed)]
    if empty:
        lines += ["", _CLEAN]
    return "\n".join(lines) + "\n"


FORMATS: Final[dict[str, Callable[[Coverage], str]]] = {
    "text": as_text,
    "json": as_json,
    "markdown": as_markdown,
}


def _summary(found: Coverage) -> str:
    return (
        f"{found.covered} of {found.mutating} calls that change something have an event "
        f"({found.percent:.1f} %), and {found.reads_covered} of "
        f"{found.methods - found.mutating} that don't."
    )


def _sections(found: Coverage) -> Iterator[tuple[str, Iterator[str]]]:
    yield (
        "Calls without an event",
        (f"{call.method} {call.path}" for call in found.uncovered),
    )
    yield (
        "Bindings to calls that the API does not have",
        (f"{b.event}: {b.method} {b.path}" for b in found.unknown_bindings),
    )
    yield (
        "Parameters that may hold a secret and are not classified",
        (
            f"{s.method} {s.path}: {s.parameter}, {s.why}"
            + (f" ({s.event})" if s.event else " (no event)")
            for s in found.unclassified_secrets
        ),
    )
    yield "Parameters that differ", _drift(found)


def _drift(found: Coverage) -> Iterator[str]:
    """One line for the same difference of several events of a call."""

    def same(index: int) -> tuple[str, ...]:
        drift = found.parameter_drift[index]
        return drift.method, drift.path, drift.parameter, drift.message

    order = sorted(range(len(found.parameter_drift)), key=lambda i: (*same(i), i))
    for (method, path, parameter, message), indexes in groupby(order, key=same):
        events = ", ".join(found.parameter_drift[index].event for index in indexes)
        yield f"{method} {path}: {parameter}: {message} ({events})"


def _marked(row: str) -> str:
    """A row as Markdown: no character of it means anything."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|!" else c for c in row)
