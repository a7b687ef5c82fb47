"""registry/ids.lock: input its text, output what was released, or findings.

The first line says what the file is: ``{"lock":1,"product":"pve","versions":["0.1"]}``. Then there
is a line for each id ever released, by id, with what its event promises, the version that added it
and, if it is in the catalog no more, the version since which it is gone:

    {"event":{"id":103001,"name":"user.create",...},"added":"0.1","digest":"..."}

No line is ever taken out. The digest at the end of a line covers all before it, so that an edit by
hand or a bad merge doesn't pass for a release.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import Final

import msgspec

from auditlexc.findings import Finding, Findings
from auditlexc.ledger.change import shown
from auditlexc.ledger.released import Promise, Released, canonical, digest
from auditlexc.places import Span

FORMAT: Final = 1
"""The version of the format of the file."""


class Entry(Promise, frozen=True, kw_only=True):
    """What is kept of an event.

    ``added`` is the version that released it first. ``gone`` is the first version without it, or
    empty: then it is only kept so that its id and name never come back.
    """

    event: Released
    added: str
    gone: str = ""


class Lock(msgspec.Struct, frozen=True, kw_only=True):
    """All that was ever released: ``entries`` by id, ``versions`` from first to last.

    ``lines`` are the lines of the entries, or empty where they follow each other from line 2 on.
    """

    path: str
    product: str
    versions: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    lines: tuple[int, ...] = ()

    @property
    def last(self) -> str:
        """The version released last, or empty."""
        return self.versions[-1] if self.versions else ""

    def span(self, index: int) -> Span:
        """Where the entry with this index stands."""
        return Span(self.path, self.lines[index] if self.lines else index + 2)

    def part(self, first: int, last: int) -> Lock:
        """The same lock with the ids from ``first`` to ``last`` alone."""
        start = bisect_left(self.entries, first, key=_id)
        end = bisect_right(self.entries, last, key=_id)
        return msgspec.structs.replace(
            self,
            entries=self.entries[start:end],
            lines=self.lines[start:end] if self.lines else tuple(range(start + 2, end + 2)),
        )


def version_key(version: str) -> tuple[int, int, int]:
    """What orders versions: '0.10' comes after '0.9', '1.0.0' is '1.0'. Raises ``ValueError``."""
    if not _VERSION.fullmatch(version):
        raise ValueError(version)
    numbers = [int(part) for part in version.split(".")]
    return numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else 0


def render_lock(lock: Lock) -> str:
    """The text of the file."""
    header = _Header(lock=FORMAT, product=lock.product, versions=lock.versions)
    lines = [msgspec.json.encode(header).decode()]
    for entry in sorted(lock.entries, key=_id):
        data = canonical(entry)
        lines.append(f'{data[:-1].decode()},"digest":"{digest(data)}"}}')
    return "\n".join(lines) + "\n"


def parse_lock(text: str, path: str) -> tuple[Lock, tuple[Finding, ...]]:
    """What the text says, without the lines that are damaged, and a finding for each of these."""
    reading = _Reading(path)
    return reading.read(text), tuple(reading.findings.items)


class _Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    lock: int
    product: str
    versions: tuple[str, ...]


_VERSION: Final = re.compile(r"[0-9]{1,32}\.[0-9]{1,32}(?:\.[0-9]{1,32})?")
_END: Final = re.compile(r',"digest":"([0-9a-f]{32})"\}')
_LENGTH_OF_END: Final = len(',"digest":""}') + 32
_MARKERS: Final = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_RESTORE: Final = "Take the file back from version control; 'auditlex release' alone writes it."
_MERGE: Final = (
    "Take one side's file whole, give the other side's new events free ids and names where they "
    "clash, and release again."
)
_HEADER_DECODER: Final = msgspec.json.Decoder(_Header)
_DECODER: Final = msgspec.json.Decoder(Entry)


def _id(entry: Entry) -> int:
    return entry.event.id


class _Reading:
    """The work on one text."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.findings = Findings()
        self.names: dict[str, int] = {}
        self.ids: dict[int, int] = {}
        self.highest = 0

    def bad(self, line: int, message: str, hint: str = _RESTORE, first: int = 0) -> None:
        """A finding in a line; ``first`` is the line that it clashes with."""
        related = [(Span(self.path, first), "here first")] if first else []
        self.findings.add("AL0804", Span(self.path, line), message, hint, related)

    def read(self, text: str) -> Lock:
        lines = text.split("\n")
        if lines.pop():
            self.bad(len(lines) + 1, "the lock is cut off: its last line has no end")
        if not lines:
            if not text:
                self.bad(1, "the lock is empty")
            return Lock(path=self.path, product="")
        if any(line.endswith("\r") for line in lines):
            self.bad(1, "lines end with CR and LF", "Let them end with LF alone.")
            lines = [line.removesuffix("\r") for line in lines]
        header = self.header(lines[0])
        versions = frozenset(header.versions)
        entries: list[Entry] = []
        places: list[int] = []
        for number, line in enumerate(lines[1:], 2):
            entry = self.entry(number, line)
            if entry is not None and self.fits(number, entry, versions):
                entries.append(entry)
                places.append(number)
        regular = len(places) == len(lines) - 1
        return Lock(
            path=self.path,
            product=header.product,
            versions=header.versions,
            entries=tuple(entries),
            lines=() if regular else tuple(places),
        )

    def header(self, line: str) -> _Header:
        """What the first line says, as far as it can be used."""
        nothing = _Header(lock=FORMAT, product="", versions=())
        if self.conflict(1, line):
            return nothing
        try:
            header = _HEADER_DECODER.decode(line)
        except (msgspec.DecodeError, UnicodeEncodeError) as error:
            self.bad(1, f"the first line is not the head of a lock: {_reason(error)}")
            return nothing
        if header.lock != FORMAT:
            self.bad(
                1,
                f"the lock has format {header.lock}, and this compiler knows {FORMAT}",
                "Use the version of auditlex that wrote it, or a later one.",
            )
            return nothing
        try:
            keys = [version_key(version) for version in header.versions]
        except ValueError as error:
            self.bad(1, f"{shown(str(error)[:40])} is not a version")
            return nothing
        if any(one >= other for one, other in pairwise(keys)):
            self.bad(1, "the versions are not in order")
        return header

    def conflict(self, number: int, line: str) -> bool:
        """Whether the line is what a merge left behind; reports it."""
        if line.startswith(_MARKERS):
            self.bad(number, "the lock has an unresolved merge conflict", _MERGE)
            return True
        return False

    def entry(self, number: int, line: str) -> Entry | None:
        """What a line says, or None after a finding."""
        if self.conflict(number, line):
            return None
        end = _END.fullmatch(line, max(0, len(line) - _LENGTH_OF_END))
        body = line[: end.start()] + "}" if end is not None else line
        try:
            data = body.encode()
            entry = _DECODER.decode(data)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
            self.bad(number, f"the line is no entry of a lock: {_reason(error)}")
            return None
        if end is None:
            self.bad(number, f"the line of {entry.event.id} has no digest at its end")
            return None
        if digest(data) != end[1]:
            self.bad(number, f"the line of {entry.event.id} was changed: its digest doesn't fit")
            return None
        return entry

    def fits(self, number: int, entry: Entry, versions: frozenset[str]) -> bool:
        """Whether an entry agrees with the lines before it; reports it."""
        id_, name = entry.event.id, entry.event.name
        same_id, same_name = self.ids.get(id_), self.names.get(name)
        if same_id is not None:
            self.bad(number, f"the id {id_} is here twice", _MERGE, same_id)
            return False
        if same_name is not None:
            self.bad(number, f"the name '{name}' is here twice", _MERGE, same_name)
            return False
        if id_ < self.highest:
            self.bad(number, f"the lines are not sorted: {id_} comes after {self.highest}")
            return False
        named = {entry.added, entry.gone} if entry.gone else {entry.added}
        for version in sorted(named - versions) if versions else ():
            self.bad(number, f"{id_} names {shown(version[:40])}, which no release is called")
            return False
        self.ids[id_] = self.names[name] = number
        self.highest = id_
        return True


def _reason(error: Exception) -> str:
    """Why a line can't be read, without what stands in it."""
    if isinstance(error, RecursionError):
        return "it is nested too deep"
    if isinstance(error, UnicodeEncodeError):
        return "it is not UTF-8"
    text = shown(str(error)[:200]).strip('"')
    return text[:1].lower() + text[1:]
