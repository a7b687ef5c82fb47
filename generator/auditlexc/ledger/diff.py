"""What changed between two catalogs: input what each promises, output a report of the changes.

The JSON is one object:

- ``changes``: a list, the worst first, of objects with ``event`` (its name), ``id``, ``kind`` (see
  docs/compatibility.md), ``field`` and ``part`` (what of the event it is about, or empty), ``old``
  and ``new`` (text, numbers or null), ``emitter``, ``reader`` and ``viewer`` (fine, care or
  breaking), and ``why``, an object with a sentence for each of these three;
- ``breaking``, ``care``, ``fine``: how many changes have that as their worst verdict.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import msgspec

from auditlexc.ledger.change import Change
from auditlexc.ledger.changes import compare
from auditlexc.ledger.kinds import READERS, VERDICTS, Verdict
from auditlexc.ledger.released import Released
from auditlexc.show.escape import visible


class EventChange(msgspec.Struct, frozen=True, kw_only=True):
    """A change and the event that has it, as it was called before."""

    event: str
    id: int
    change: Change


class Diff(msgspec.Struct, frozen=True, kw_only=True):
    """All changes: the worst first, then by id, then in the order of the matrix's groups."""

    changes: tuple[EventChange, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """How many changes have this as their worst verdict."""
        return sum(found.change.verdict == verdict for found in self.changes)

    @property
    def verdict(self) -> Verdict:
        """The worst of all; fine if nothing has changed."""
        return self.changes[0].change.verdict if self.changes else "fine"


_WORST_FIRST: Final[tuple[Verdict, ...]] = ("breaking", "care", "fine")
_HEADINGS: Final[dict[Verdict, str]] = {
    "breaking": "Breaking",
    "care": "Needs care",
    "fine": "Fine",
}
_COUNTED: Final[dict[Verdict, str]] = {
    "breaking": "breaking",
    "care": "to look at",
    "fine": "fine",
}


_MARKUP: Final = frozenset("\\`*_{}[]<>#|~")


def diff(old: Sequence[Released], new: Sequence[Released]) -> Diff:
    """What became of each event: the same event is the one with the same id, else the same name."""
    found: list[EventChange] = []
    for before, after in _pairs(old, new):
        event = before or after
        if event is not None:
            found += [
                EventChange(event=event.name, id=event.id, change=change)
                for change in compare(before, after)
            ]
    found.sort(key=lambda item: -VERDICTS.index(item.change.verdict))
    return Diff(changes=tuple(found))


def _pairs(
    old: Sequence[Released], new: Sequence[Released]
) -> list[tuple[Released | None, Released | None]]:
    """Each event with what became of it, by the id that comes first."""
    news = {event.id: event for event in new}
    olds = {event.id: event for event in old}
    moved = {event.name: event for event in new if event.id not in olds}
    pairs: list[tuple[Released | None, Released | None]] = []
    for id_, event in olds.items():
        after = news.pop(id_, None) or moved.get(event.name)
        if after is not None and after.id != id_:
            news.pop(after.id, None)
            del moved[event.name]
        pairs.append((event, after))
    pairs += [(None, event) for event in news.values()]
    return sorted(pairs, key=lambda pair: (pair[0] or pair[1] or old[0]).id)


def as_text(found: Diff) -> str:
    """The report for a terminal."""
    if not found.changes:
        return "Nothing has changed.\n"
    lines: list[str] = []
    for verdict, items in _by_verdict(found):
        lines.append(f"{_HEADINGS[verdict]}")
        for (id_, event), changes in groupby(items, key=lambda item: (item.id, item.event)):
            lines.append(f"  {id_} {visible(event)}")
            for item in changes:
                lines.append(f"    {visible(item.change.sentence())}")
                lines += [f"      {reader}: {why}" for reader, why in _reasons(item.change)]
        lines.append("")
    lines.append(_summary(found))
    return "\n".join(lines) + "\n"


def as_json(found: Diff) -> str:
    """The report for programs, as the module says."""
    document: dict[str, object] = {"changes": [_object(item) for item in found.changes]}
    for verdict in _WORST_FIRST:
        document[verdict] = found.count(verdict)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_markdown(found: Diff) -> str:
    """The report for a pull request or release notes."""
    if not found.changes:
        return "Nothing has changed.\n"
    lines = [_summary(found), ""]
    for verdict, items in _by_verdict(found):
        lines += [
            f"## {_HEADINGS[verdict]}",
            "",
            "| event | change | emitter | reader | viewer |",
            "|---|---|---|---|---|",
        ]
        for item in items:
            row = item.change.row
            cells = [row.cell(reader) for reader in READERS]
            words = [
                c.verdict if c.verdict == "fine" else f"**{c.verdict}**: {_cell(c.why)}"
                for c in cells
            ]
            event = f"{item.id} {_cell(item.event)}"
            lines.append(f"| {event} | {_cell(item.change.sentence())} | {' | '.join(words)} |")
        lines.append("")
    return "\n".join(lines)


def _by_verdict(found: Diff) -> Iterator[tuple[Verdict, list[EventChange]]]:
    for verdict in _WORST_FIRST:
        items = [item for item in found.changes if item.change.verdict == verdict]
        if items:
            yield verdict, items


def _reasons(change: Change) -> Iterator[tuple[str, str]]:
    for reader in READERS:
        cell = change.row.cell(reader)
        if cell.verdict != "fine":
            yield reader, f"{cell.verdict}. {cell.why}"


def _object(item: EventChange) -> dict[str, object]:
    change, row = item.change, item.change.row
    verdicts: dict[str, object] = {reader: row.cell(reader).verdict for reader in READERS}
    return {
        "event": item.event,
        "id": item.id,
        "kind": change.kind.value,
        "field": change.field,
        "part": change.part,
        "old": change.old,
        "new": change.new,
        **verdicts,
        "why": {reader: row.cell(reader).why for reader in READERS},
    }


def _summary(found: Diff) -> str:
    total = len(found.changes)
    counts = [f"{found.count(v)} {_COUNTED[v]}" for v in _WORST_FIRST]
    return f"{total} {'change' if total == 1 else 'changes'}: {', '.join(counts)}"


def _cell(text: str) -> str:
    """Text inside a table: nothing in it is markup."""
    return "".join(f"\\{char}" if char in _MARKUP else char for char in visible(text))
