"""``wording: cosmetic`` held against the lock: input an area's events, output findings.

The mark says that the sentences of an event have changed since the last release in their words
alone. It is looked at by what keeps translations, which must not rest on a mark that was forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from auditlexc.findings import Finding, Findings
from auditlexc.ledger.lockfile import Lock
from auditlexc.ledger.released import Released, ReleasedMessage, released
from auditlexc.model import Event
from auditlexc.wording import wording

_OUT = "Take 'wording' out."


def judge_wording(lock: Lock, events: Iterable[Event]) -> tuple[Finding, ...]:
    """Findings about marks that mean nothing, or that hide more than another wording.

    ``lock`` needs to hold the ids of the area alone.
    """
    findings = Findings()
    known = {entry.event.id: entry.event for entry in lock.entries}
    for event in events:
        if not event.wording:
            continue
        at = event.at.at("wording")
        old = known.get(event.id)
        if old is None:
            findings.add(
                "AL0510", at, f"'{event.name}' was never released, so that nothing has changed",
                _OUT,
            )  # fmt: skip
            continue
        new = released(event).messages
        if old.messages == new:
            findings.add(
                "AL0510", at, f"the sentences of '{event.name}' are those of {lock.last}", _OUT
            )
            continue
        for status, said in new.items():
            before = old.messages.get(status)
            if before is not None and not alike(before, said):
                findings.add(
                    "AL0510",
                    at,
                    f"the message for {status} names or counts other fields than in {lock.last}",
                    f"{_OUT} Its translations have to be looked at.",
                )
    return tuple(findings.items)


def settled(event: Event, old: Released | None) -> Released:
    """What an event promises, with the released words for the current ones where they say the same.

    To be held against the lock: that only the wording changed is said already.
    """
    new = released(event)
    if old is None or not event.wording:
        return new
    messages = {
        status: before if (before := old.messages.get(status)) and alike(before, said) else said
        for status, said in new.messages.items()
    }
    return msgspec.structs.replace(new, messages=messages)


def alike(one: ReleasedMessage, other: ReleasedMessage) -> bool:
    """Whether two sentences have the same placeholders and count the same."""
    return one.count == other.count and all(
        sorted(wording(a).names) == sorted(wording(b).names)
        for a, b in ((one.text, other.text), (one.plural, other.plural))
    )
