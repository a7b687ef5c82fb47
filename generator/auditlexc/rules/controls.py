"""Controls that nothing answers, and declarations that nothing uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from auditlexc.findings import Findings
from auditlexc.places import Ref
from auditlexc.rules.summary import Overview


def answered(overview: Overview, findings: Findings) -> None:
    """Every control has an event, or says why no event can answer it."""
    if not overview.complete:
        return
    used = {name for event in overview.events if not event.retired for name in event.controls}
    for framework in overview.frameworks:
        for control in framework.controls:
            if control.at is None:
                continue
            if control.outside and control.name in used:
                findings.add(
                    "AL0702",
                    control.at.at("outside"),
                    f"events answer '{control.name}', which is said to be outside",
                    "Remove 'outside', or take the control off the events.",
                )
            elif not control.outside and control.name not in used:
                findings.add(
                    "AL0701",
                    control.at,
                    f"no event answers '{control.name}'",
                    "Name it under 'controls' of an event, or say why none can: 'outside: ...'.",
                )


def unused(overview: Overview, findings: Findings) -> None:
    """Everything declared is used; what could not be read may use anything."""
    if not overview.complete:
        return
    types = overview.shared_used_types.union(*(u.types for u in overview.usage))
    objects = frozenset[str]().union(*(u.objects for u in overview.usage))
    actions = frozenset[str]().union(*(u.actions for u in overview.usage))
    _unused(findings, "AL0303", "type", overview.shared_types, types)
    _unused(findings, "AL0304", "object", overview.shared_objects, objects)
    _unused(findings, "AL0305", "action", overview.actions, actions)
    for usage in overview.usage:
        _unused(findings, "AL0303", "type", usage.own_types, usage.types)
        _unused(findings, "AL0304", "object", usage.own_objects, usage.objects)
    # A field of a shared object is used when one area uses it.
    idle: dict[Ref, tuple[str, int]] = {}
    for usage in overview.usage:
        for name, at in usage.unused_fields:
            idle[at] = (name, idle.get(at, (name, 0))[1] + 1)
    shared = {at.path[1]: at.file for at in overview.shared_objects.values()}
    for at, (name, areas) in idle.items():
        is_shared = at.path[0] == "objects" and shared.get(at.path[1]) == at.file
        users = sum(1 for u in overview.usage if at.path[1] in u.objects) if is_shared else 1
        if areas >= users:
            findings.add(
                "AL0306", at, f"no event carries the field '{name}'",
                "Name it in the 'params' of an event, or remove it.",
            )  # fmt: skip


def _unused(
    findings: Findings, code: str, kind: str, declared: Mapping[str, Ref], used: Iterable[str]
) -> None:
    names = frozenset(used)
    for name, at in declared.items():
        if name not in names:
            findings.add(
                code, Ref(at.file, at.path, key=True), f"the {kind} '{name}' is never used",
                "Use it, or remove it.",
            )  # fmt: skip
