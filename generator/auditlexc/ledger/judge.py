"""What a catalog may not do to what was released: input the lock and the events, output findings.

``judge_area`` looks at what became of each event and needs one area with its part of the lock;
``judge_catalog`` looks at ids and names, and needs a few words about every event. Neither is asked
about a catalog that could not be read as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from auditlexc.findings import Finding, Findings
from auditlexc.ledger.change import Change
from auditlexc.ledger.changes import compare
from auditlexc.ledger.kinds import READERS, Kind, Reader
from auditlexc.ledger.lockfile import Lock, version_key
from auditlexc.ledger.released import Released
from auditlexc.places import Place, Ref, Span


class Candidate(msgspec.Struct, frozen=True):
    """An event that may be released, and where it stands."""

    event: Released
    at: Ref


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """As much of an event as has to be known of the whole catalog."""

    id: int
    name: str
    retired: str = ""
    replaced_by: str = ""
    at: Ref


def known(candidate: Candidate) -> Known:
    """What the catalog has to know of an event."""
    event = candidate.event
    return Known(
        id=event.id,
        name=event.name,
        retired=event.retired,
        replaced_by=event.replaced_by,
        at=candidate.at,
    )


_CONCERNED: Final[dict[Reader, str]] = {
    "emitter": "code that writes it",
    "reader": "readers of its records",
    "viewer": "viewers of its sentences",
}
_RETIREMENTS: Final = (Kind.EVENT_RETIRED, Kind.EVENT_RETIRED_ALONE)


def judge_area(lock: Lock, version: str, candidates: Iterable[Candidate]) -> tuple[Finding, ...]:
    """Findings about the events of one area.

    ``lock`` needs to hold the ids of the area alone; ``version`` is the one that the catalog names.
    AL0801 for what breaks somebody, AL0805 for what somebody should look at, AL0806 for retired
    events that are bound to the API or mandatory.
    """
    findings = Findings()
    released = {entry.event.id: index for index, entry in enumerate(lock.entries)}
    for candidate in candidates:
        event = candidate.event
        _still_written(candidate, findings)
        index = released.get(event.id)
        if index is None:
            continue
        old = lock.entries[index].event
        if old.name == event.name and old != event:
            _Judgement(lock, index, version, candidate, findings).judge(compare(old, event))
    return tuple(findings.items)


def _still_written(candidate: Candidate, findings: Findings) -> None:
    event = candidate.event
    if not event.retired:
        return
    if event.api:
        findings.add(
            "AL0806",
            candidate.at.of_key("api"),
            f"'{event.name}' is retired, and {_listed(event.api)} still causes it",
            "Take 'api' out; bind the method to the event that is written instead.",
        )
    if event.mandatory:
        findings.add(
            "AL0806",
            candidate.at.of_key("mandatory"),
            f"'{event.name}' is retired and mandatory",
            "Take 'mandatory' out: nothing writes the event any more.",
        )


class _Judgement:
    """The changes of one event against what was released of it."""

    def __init__(
        self, lock: Lock, index: int, version: str, candidate: Candidate, findings: Findings
    ) -> None:
        self.lock, self.version, self.findings = lock, version, findings
        self.old, self.new, self.at = lock.entries[index].event, candidate.event, candidate.at
        self.line = lock.span(index)
        self.retires = bool(self.new.retired and not self.old.retired)
        self.excused = self.retires and self.explained() and self.in_time()
        # Nobody calls the function of a retired event.
        called = not self.old.retired and not self.excused
        self.readers: tuple[Reader, ...] = READERS if called else READERS[1:]

    def explained(self) -> bool:
        """Whether it is said what is written instead, or why nothing is."""
        return bool(self.new.replaced_by or self.new.deprecated)

    def in_time(self) -> bool:
        """Whether the version that retires it is still to come."""
        return _later(self.new.retired, self.lock.last)

    def judge(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if self.excused and change.row.retiring:
                continue
            verdict = change.verdict_for(self.readers)
            if verdict == "breaking":
                self.add("AL0801", change, "which breaks", self.hint(change))
            elif verdict == "care":
                self.add("AL0805", change, "which asks for care from", "")

    def add(self, code: str, change: Change, what: str, hint: str) -> None:
        """One finding: the change, for whom it matters, and why."""
        row, verdict = change.row, change.verdict_for(self.readers)
        concerned: list[Reader] = [r for r in self.readers if row.cell(r).verdict == verdict]
        reasons = dict.fromkeys(row.cell(r).why for r in concerned)
        self.findings.add(
            code,
            self.place(change),
            f"{self.new.name} {self.new.id}: {row.title[0].lower()}{row.title[1:]}"
            f"{change.details()}, {what} {_listed([_CONCERNED[r] for r in concerned])}",
            " ".join([*reasons, hint] if hint else reasons),
            [(self.line, f"released like this in {self.lock.last}")],
        )

    def place(self, change: Change) -> Place:
        """The key of the event that the change is about, and the entry in it if there is one."""
        key = change.row.key
        if not key:
            return self.at
        if key in ("messages", "severity"):
            return self.at.at(key, change.part)
        if key not in ("params", "changes"):
            return self.at.at(key)
        inside = change.field.removeprefix("changes.")
        if inside != change.field:
            key = "changes"
        names = self.new.params if key == "params" else self.new.changes
        # Parameters keep the order in which the event lists them.
        for index, name in enumerate(names):
            if inside == name or inside.startswith((f"{name}.", f"{name}[]")):
                return self.at.at(key, index)
        return self.at.at(key)

    def hint(self, change: Change) -> str:
        """How to mend it; to retire the event is the way that is always open."""
        new = self.new
        coming = self.version if _later(self.version, self.lock.last) else ""
        if self.retires and not self.in_time():
            return (
                f"Write 'retired: \"{coming}\"', the version to come: {self.lock.last} is released."
                if coming
                else "Raise the product's version, which is released, and write it in 'retired'."
            )
        if self.old.retired or change.kind in _RETIREMENTS:
            return change.row.mend or "Take the change back: a retired event stays as it was."
        written = f"'retired: \"{coming}\"'" if coming else "the next version in 'retired'"
        way = (
            f"retire {new.id} with {written} and 'replaced_by', and give what is new an id of its "
            "own."
        )
        return f"{change.row.mend} Or {way}" if change.row.mend else f"{way[0].upper()}{way[1:]}"


def judge_catalog(lock: Lock, product: str, events: Iterable[Known]) -> tuple[Finding, ...]:
    """Findings about ids and names, which are the whole catalog's.

    AL0802 for an id or a name that was released for something else, AL0803 for a released event
    that is not there, AL0804 for another product's lock, AL0805 for a retired event that is taken
    out, AL0806 for a replacement that is itself retired.
    """
    findings = Findings()
    if lock.versions and lock.product != product:
        findings.add(
            "AL0804",
            Span(lock.path),
            f"the lock is that of '{lock.product}', and the catalog that of '{product}'",
            "Name another file in 'lock'; a product that is renamed breaks all of its users.",
        )
        return tuple(findings.items)
    events = tuple(events)
    ids = {entry.event.id: index for index, entry in enumerate(lock.entries)}
    names = {entry.event.name: index for index, entry in enumerate(lock.entries)}
    for event in events:
        same_id, same_name = ids.get(event.id), names.get(event.name)
        if same_id is not None and same_id == same_name:
            _back(lock, same_id, event, findings)
        elif same_id is not None:
            _renamed(lock, same_id, event, findings)
        elif same_name is not None:
            _renumbered(lock, same_name, event, findings)
    _replacements(events, findings)
    _missing(lock, events, findings)
    return tuple(findings.items)


def _back(lock: Lock, index: int, event: Known, findings: Findings) -> None:
    """An event that was gone may come back to explain its records, but not to be written again."""
    entry = lock.entries[index]
    if entry.gone and not event.retired:
        findings.add(
            "AL0802",
            event.at.at("id"),
            f"{event.id} {event.name} was retired in {entry.event.retired} and comes back",
            "Give the event a new id and a new name.",
            [(lock.span(index), f"gone since {entry.gone}")],
        )


def _renamed(lock: Lock, index: int, event: Known, findings: Findings) -> None:
    entry = lock.entries[index]
    old = entry.event
    over = bool(entry.gone or old.retired)
    findings.add(
        "AL0802",
        event.at.at("id" if over else "name"),
        f"the id {event.id} was released for '{old.name}' and is now that of '{event.name}'",
        f"Give '{event.name}' an id that was never used."
        if over
        else f"Call it '{old.name}' again; or leave '{old.name}' there, retired, and give "
        f"'{event.name}' an id that was never used.",
        [(lock.span(index), f"released as '{old.name}'")],
    )


def _renumbered(lock: Lock, index: int, event: Known, findings: Findings) -> None:
    entry = lock.entries[index]
    old = entry.event
    over = bool(entry.gone or old.retired)
    findings.add(
        "AL0802",
        event.at.at("name" if over else "id"),
        f"the name '{event.name}' was released with the id {old.id} and now has {event.id}",
        "Give the event a name that was never used."
        if over
        else f"Give it the id {old.id} again; or leave {old.id} there, retired, and give the new "
        "event a name that was never used.",
        [(lock.span(index), f"released as {old.id}")],
    )


def _replacements(events: Sequence[Known], findings: Findings) -> None:
    retired = {event.name: event for event in events if event.retired}
    for event in events:
        other = retired.get(event.replaced_by)
        if other is None:
            continue
        findings.add(
            "AL0806",
            event.at.at("replaced_by"),
            f"'{event.name}' is replaced by '{other.name}', which is retired itself",
            f"Name '{other.replaced_by}', which is written instead of that."
            if other.replaced_by
            else "Name the event that is written now, or say in 'deprecated' why there is none.",
            [(other.at.at("retired"), f"retired in {other.retired}")],
        )


def _missing(lock: Lock, events: Sequence[Known], findings: Findings) -> None:
    ids, names = {event.id for event in events}, {event.name for event in events}
    for index, entry in enumerate(lock.entries):
        old = entry.event
        # An event of that name has its finding already.
        if entry.gone or old.id in ids or old.name in names:
            continue
        if old.retired:
            findings.add(
                "AL0805",
                lock.span(index),
                f"the retired event {old.id} {old.name} is taken out of the catalog",
                "Put it back if any of its records is still kept: they need its schema and its "
                "sentences.",
            )
            continue
        findings.add(
            "AL0803",
            lock.span(index),
            f"{old.id} {old.name} was released and is not in the catalog",
            "Put it back, with 'retired' and the version that stops it; with 'replaced_by', or "
            "with the reason in 'deprecated'.",
        )


def _later(version: str, last: str) -> bool:
    """Whether a version comes after the one released last; what is no version does not."""
    try:
        return not last or version_key(version) > version_key(last)
    except ValueError:
        return False


def _listed(words: Sequence[str]) -> str:
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]
