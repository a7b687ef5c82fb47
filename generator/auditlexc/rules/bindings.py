"""Bindings: paths whose parts are fields, conditions on what there is, no call with two events."""

from __future__ import annotations

import re

from auditlexc.conditions import allowed, as_text, overlap
from auditlexc.decls import ConditionDecl
from auditlexc.findings import Findings, did_you_mean
from auditlexc.model import Event, Field
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved, lacking
from auditlexc.resolve.shared import Shared
from auditlexc.rules.summary import Overview, Summary

_PART = re.compile(r"\{([^{}]+)\}")


def paths(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """What varies in a path is a required field of the event or the node's name."""
    for event, decl in zip(resolved.area.events, resolved.decls, strict=True):
        params = {p.name: p for p in event.params}
        for index, binding in enumerate(event.api):
            place = event.at.at("api", index)
            names = _PART.findall(binding.path)
            for name in names:
                if name == "node" and name not in params:
                    continue
                if name not in params and lacking(event, decl):
                    continue
                if name not in params or not params[name].required:
                    if name in params:
                        why = "may be absent"
                        hint = f"Write '{name}' without '?': a call without it has another path."
                    else:
                        why = "is not among its parameters"
                        hint = did_you_mean(name, params) or f"Add '{name}' to 'params'."
                    findings.add(
                        "AL0601",
                        place,
                        f"the path of '{event.name}' has {{{name}}}, which {why}",
                        hint,
                    )
            if len(set(names)) != len(names):
                findings.add("AL0601", place, "the path has one name twice", "Rename one.")
        if event.when and not event.api:
            findings.add(
                "AL0602",
                event.at.of_key("when"),
                f"'{event.name}' has conditions, but no call that they could tell apart",
                "Add 'api:', or remove 'when:'.",
            )


def conditions(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Conditions are about known parameters, can hold, and compare with possible values."""
    for event, decl in zip(resolved.area.events, resolved.decls, strict=True):
        # The parameters of one method are spread over its variants.
        known = {f.name: f for f in event.object.fields} | {p.name: p.field for p in event.params}
        for index, alternative in enumerate(event.when):
            at = event.at.at("when", index) if len(decl.when) > 1 else event.at.at("when")
            for condition in alternative:
                if condition.key not in known and condition.key in resolved.broken:
                    continue
                _condition(
                    event, known, condition.key, condition.test, at.at(condition.key), findings
                )


def _condition(
    event: Event,
    known: dict[str, Field],
    key: str,
    test: ConditionDecl,
    place: Ref,
    findings: Findings,
) -> None:
    sets = allowed(test)
    if not sets.possible():
        findings.add(
            "AL0603", place, f"the condition on '{key}' can never hold", "Correct it, or remove it."
        )
    elif not sets.any_text() and any(p.name == key and p.required for p in event.params):
        findings.add(
            "AL0603",
            place,
            f"the condition on '{key}' can never hold: the event always has it",
            f"Write '{key}?' under 'params', or take it out there.",
        )
    if key.startswith(("response.", "subject.")):
        return
    field = known.get(key)
    if field is None:
        findings.add(
            "AL0602",
            Ref(place.file, place.path, key=True),
            f"'{event.name}' has no parameter '{key}'",
            did_you_mean(key, known) or f"Declare it under 'fields' of '{event.object.name}'.",
        )
        return
    has_items = test.includes is not None or test.excludes is not None
    if has_items and field.type.base != "list":
        findings.add(
            "AL0604",
            place,
            f"'{key}' is no list and so can't have an item",
            "Compare its whole value, or make it a list.",
        )
        return
    values = list(test.one_of or ())
    if test.equals is not None:
        values.append(test.equals)
    for value in values:
        text = as_text(value)
        if (field.type.base == "enum" and text not in {v.name for v in field.type.values}) or (
            field.type.base == "boolean" and text not in ("0", "1")
        ):
            findings.add(
                "AL0604",
                place,
                f"'{key}' can't be '{text[:60]}'",
                did_you_mean(text[:60], (v.name for v in field.type.values))
                or "Compare with true or false.",
            )


def disjoint(overview: Overview, findings: Findings) -> None:
    """No call has two events."""
    by_call: dict[tuple[str, str], list[tuple[Summary, int]]] = {}
    for event in overview.events:
        for index, binding in enumerate(event.api):
            call = binding.method, _PART.sub("{}", binding.path.rstrip("/"))
            others = by_call.setdefault(call, [])
            for other, _ in others:
                if other.id == event.id and other.name == event.name and other.at != event.at:
                    # Reported as two events of one name.
                    continue
                if other is not event and overlap(event.when, other.when) is None:
                    continue
                findings.add(
                    "AL0208",
                    event.at.at("api", index),
                    f"'{event.name}' and '{other.name}' are both caused by "
                    f"{binding.method} {binding.path}"
                    if other is not event
                    else f"'{event.name}' names {binding.method} {binding.path} twice",
                    "Tell them apart with 'when', so that no call meets both."
                    if other is not event
                    else "Remove one.",
                    [(other.at.at("api"), "the other binding")],
                )
            others.append((event, index))
