"""Examples of events: records that could have been written."""

from __future__ import annotations

import re

from auditlexc.findings import Findings, did_you_mean
from auditlexc.model import Event, Example, Field
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved, lacking
from auditlexc.resolve.shared import Shared
from auditlexc.values import problem

_DIGITS = re.compile(r"[0-9]{1,20}\Z")


def field_of(fields: dict[str, Field], name: str) -> Field | None:
    """The field that a parameter is a value of; 'net0' is one of 'net[n]'."""
    if name in fields:
        return fields[name]
    digits = _DIGITS.search(name)
    # The name before the index can end with digits of its own: 'ipv60' is one of 'ipv6[n]'.
    for start in range(digits.start(), len(name)) if digits is not None else ():
        field = fields.get(f"{name[:start]}[n]")
        index = name[start:]
        if field is not None and index == str(int(index)) and int(index) <= field.max_index:
            return field
    return None


def fitting(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Examples have the event's parameters, with values that fit, and a possible outcome."""
    for event, decl in zip(resolved.area.events, resolved.decls, strict=True):
        fields = {p.name: p.field for p in event.params}
        unsure = lacking(event, decl)
        # The others are made of these, or of the examples of fields, which are judged there.
        for index, example in enumerate(event.examples[: len(decl.examples)]):
            at = event.at.at("examples", index)
            _params(event, fields, example, unsure, at, findings)
            _changes(event, example, unsure, at, findings)
            _outcome(event, example, at, findings)


def _params(
    event: Event,
    fields: dict[str, Field],
    example: Example,
    unsure: bool,
    at: Ref,
    findings: Findings,
) -> None:
    for name, value in example.params.items():
        field = field_of(fields, name)
        if field is None and unsure:
            continue
        if field is None:
            findings.add(
                "AL0408",
                at.of_key("params", name),
                f"the example has '{name[:60]}', which '{event.name}' does not carry",
                did_you_mean(name[:60], fields),
            )
        elif wrong := problem(field.type, value):
            findings.add(
                "AL0408", at.at("params", name), f"'{name}' in the example {wrong}",
                "Give a value as the product gets it.",
            )  # fmt: skip
    missing = [
        p.name
        for p in event.params
        # Of an indexed field none has to be there.
        if p.required and not p.field.indexed and p.name not in example.params
    ]
    if missing:
        findings.add(
            "AL0408",
            at.at("params"),
            f"the example lacks {', '.join(repr(name) for name in missing)}",
            "Required parameters are in every record.",
        )


def _changes(event: Event, example: Example, unsure: bool, at: Ref, findings: Findings) -> None:
    allowed = {f.name: f for f in event.changes}
    for index, (key, old, new) in enumerate(example.changes):
        field = field_of(allowed, key)
        if field is None and unsure:
            continue
        if field is None:
            findings.add(
                "AL0408",
                at.at("changes", index, "key"),
                f"'{key}' is not among the keys whose change '{event.name}' records",
                did_you_mean(key, allowed) or "Name it under 'changes' of the event.",
            )
            continue
        for side, value in (("old", old), ("new", new)):
            if value is not None and (wrong := problem(field.type, value)):
                findings.add(
                    "AL0408", at.at("changes", index, side), f"'{key}' in the example {wrong}", ""
                )


def _outcome(event: Event, example: Example, at: Ref, findings: Findings) -> None:
    if example.status != "attempt" and example.status not in event.statuses:
        findings.add(
            "AL0408",
            at.at("status"),
            f"'{event.name}' has no outcome '{example.status}'",
            f"Its outcomes: {', '.join(event.statuses)}.",
        )
    if (example.status == "failure") != bool(example.reason):
        findings.add(
            "AL0408",
            at,
            "a failure says why" if example.status == "failure" else "only a failure has an error",
            "Add 'error: {reason: denied, message: ...}'."
            if example.status == "failure"
            else "Remove 'error', or say 'status: failure'.",
        )
