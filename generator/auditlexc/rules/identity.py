"""Ids, names and generated symbols: what can never change and must never be there twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from auditlexc.findings import Findings, did_you_mean
from auditlexc.model import Param
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved
from auditlexc.resolve.shared import Shared
from auditlexc.rules.summary import Overview, Summary

MESSAGES = "the message catalogs"
"""The namespace of message contexts."""


def inside_area(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Every id lies in the range of its area."""
    area = resolved.area
    if area.first > area.last:
        # Reported as such, once.
        return
    for event in area.events:
        if not area.first <= event.id <= area.last:
            findings.add(
                "AL0206",
                event.at.at("id"),
                f"the id {event.id} is outside the area '{area.name}'",
                f"Its ids run from {area.first} to {area.last}.",
            )


def name_of_object_and_action(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """An event's name is its object and its action."""
    for event in resolved.area.events:
        wanted = f"{event.object.name}.{event.action.name}"
        if event.name != wanted:
            findings.add(
                "AL0209",
                event.at.at("name"),
                f"the name is '{event.name}', but object and action make '{wanted}'",
                "Leave 'object' and 'action' out, or let the name follow from them.",
            )


def retirement(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """What is replaced says since when or why."""
    for event in resolved.area.events:
        if event.replaced_by and not event.retired and not event.deprecated:
            findings.add(
                "AL0806",
                event.at.at("replaced_by"),
                f"'{event.name}' is replaced, but neither retired nor deprecated",
                "Say since when: 'retired: \"VERSION\"', or why: 'deprecated: ...'.",
            )


def parameter_symbols(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """No two parameters of one event become the same name in generated code."""
    for event in resolved.area.events:
        seen: dict[str, str] = {}
        for index, param in enumerate(event.params):
            symbol = param.field.symbol.lower()
            first = seen.setdefault(symbol, param.name)
            taken = _indexed(event.params, param)
            if taken:
                findings.add(
                    "AL0204",
                    event.at.at("params", index),
                    f"'{param.name}' can't be told from '{taken}'",
                    "Give one of them another name.",
                )
            elif first != param.name:
                findings.add(
                    "AL0204",
                    event.at.at("params", index),
                    f"'{param.name}' and '{first}' both become '{symbol}' in generated code",
                    "Leave one of them out, or put both into a map.",
                )


def _indexed(params: Sequence[Param], param: Param) -> str:
    """The indexed parameter that one name could also be of: 'net1' is 'net[n]', too."""
    stem = param.field.stem
    for other in params:
        if other is param or not other.field.indexed:
            continue
        rest = stem.removeprefix(other.field.stem)
        if rest != stem and rest.isdecimal() and (param.field.indexed or rest == str(int(rest))):
            return other.name
    return ""


def ranges(overview: Overview, findings: Findings) -> None:
    """The ranges of the areas run forwards and don't overlap."""
    spans: list[tuple[int, int, str]] = []
    for name, area in overview.areas.items():
        first, _, last = area.ids.partition("-")
        place = Ref(overview.root_path, ("areas", name, "ids"))
        if int(first) > int(last):
            findings.add(
                "AL0207", place, f"the range {area.ids} runs backwards", f"Write '{last}-{first}'."
            )
            continue
        for other_first, other_last, other in spans:
            if int(first) <= other_last and other_first <= int(last):
                findings.add(
                    "AL0207",
                    place,
                    f"the ids of '{name}' overlap those of '{other}'",
                    "Give each area a range of its own.",
                    [(Ref(overview.root_path, ("areas", other, "ids")), "the other range")],
                )
        spans.append((int(first), int(last), name))


def unique(overview: Overview, findings: Findings) -> None:
    """No id, name, object with action, message context or generated symbol is there twice."""
    events = overview.events
    _repeats(events, findings, "AL0201", "id", lambda e: e.id, "the id {} is taken",
             "Ids are never shared; 'auditlex new' finds a free one.")  # fmt: skip
    _repeats(events, findings, "AL0202", "name", lambda e: e.name, "the name '{}' is taken",
             "Every event has a name of its own.")  # fmt: skip
    by_pair: dict[tuple[str, str], Summary] = {}
    for event in events:
        first = by_pair.setdefault((event.object, event.action), event)
        if first is not event and first.name != event.name:
            findings.add(
                "AL0203",
                event.at.at("action"),
                f"'{event.name}' has the object and action of '{first.name}'",
                "One event for each thing that can be done to an object.",
                [(first.at.at("name"), "the other event")],
            )
    _shared_names(events, findings, "AL0205", "message context", _contexts)
    _shared_names(events, findings, "AL0204", "symbol", _symbols)


def _contexts(event: Summary) -> list[tuple[str, str]]:
    return [(context, "") for context in event.contexts]


def _symbols(event: Summary) -> list[tuple[str, str]]:
    return [(symbol.name, symbol.namespace) for symbol in event.symbols]


def symbols(overview: Overview, findings: Findings) -> None:
    """No object or type makes a name that another makes, in generated code or for translators."""
    seen: dict[tuple[str, str], Ref] = {}
    for usage in overview.usage:
        for symbol, at in usage.symbols:
            first = seen.setdefault((symbol.namespace, symbol.name), at)
            if first == at:
                continue
            code = "AL0205" if symbol.namespace == MESSAGES else "AL0204"
            findings.add(
                code,
                Ref(at.file, at.path, key=True),
                f"two declarations make the same name '{symbol.name}' in {symbol.namespace}",
                "Rename one of them, or declare it once in a file that all areas share.",
                [(Ref(first.file, first.path, key=True), "the other declaration")],
            )


def _repeats(
    events: Iterable[Summary],
    findings: Findings,
    code: str,
    key: str,
    pick: Callable[[Summary], Any],
    message: str,
    hint: str,
) -> None:
    seen: dict[Any, Summary] = {}
    for event in events:
        first = seen.setdefault(pick(event), event)
        if first is not event:
            findings.add(
                code,
                event.at.at(key),
                message.format(pick(event)),
                hint,
                [(first.at.at(key), f"first used here, by '{first.name}'")],
            )


def _shared_names(
    events: Iterable[Summary],
    findings: Findings,
    code: str,
    what: str,
    pick: Callable[[Summary], list[tuple[str, str]]],
) -> None:
    """Names that two events of different names make."""
    seen: dict[tuple[str, str], Summary] = {}
    for event in events:
        for name in pick(event):
            first = seen.setdefault(name, event)
            # Events of one name are reported as such.
            if first.name != event.name:
                where = f" in {name[1]}" if name[1] else ""
                findings.add(
                    code,
                    event.at.at("name"),
                    f"'{event.name}' and '{first.name}' make the same {what} '{name[0]}'{where}",
                    "Rename the event that is not released yet.",
                    [(first.at.at("name"), "the other event")],
                )


def replacements(overview: Overview, findings: Findings) -> None:
    """What replaces an event is another event."""
    names = {event.name for event in overview.events} | overview.broken
    for event in overview.events:
        if not event.replaced_by:
            continue
        place = event.at.at("replaced_by")
        if event.replaced_by == event.name:
            findings.add(
                "AL0806", place, f"'{event.name}' is replaced by itself", "Name another event."
            )
        elif event.replaced_by not in names:
            findings.add(
                "AL0301", place, f"there is no event '{event.replaced_by}'",
                did_you_mean(event.replaced_by, names),
            )  # fmt: skip
