"""Entries in, what is wrong with them out: each line held against its catalog.

Guarantees: nothing is raised, whatever a line holds; a finding never repeats a value; the answer
for a record is that of its JSON Schema, for the checks of a catalog are proved to be equal to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from auditlex.catalog import UnknownEvent
from auditlex.predicates import is_array, is_object
from auditlex.rendering.escape import isolated, plain
from auditlex.viewing.speaking import Catalogs, products

if TYPE_CHECKING:
    from auditlex.reading import Entry, Gap

Kind = Literal["damaged", "torn", "foreign", "newer", "unknown", "invalid", "marked", "gap"]

KINDS: Final[dict[Kind, str]] = {
    "damaged": "can't be read",
    "torn": "cut off",
    "foreign": "no record",
    "newer": "of a newer version, not checked",
    "unknown": "of no event of the installed catalogs",
    "invalid": "not as the catalog says",
    "marked": "marked as not valid by the writer",
    "gap": "missing",
}
"""What can be wrong, each in a few words."""

_MOST: Final = 20
"""Findings about one line."""

_LONGEST: Final = 200
"""Characters of the name of an event."""


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that is wrong.

    Attributes:
        kind: of ``KINDS``.
        message: what, without any value.
        file: the path.
        line: the number of the line in its file, from 1; 0 for a gap.
        offset: bytes before the line.
        event: the full name, if the record has one.
        path: where in the record, as /params/userid.
        rule: which rule is broken.
        gap: the numbers that are missing.
    """

    kind: Kind
    message: str
    file: str = ""
    line: int = 0
    offset: int = 0
    event: str = ""
    path: str = ""
    rule: str = ""
    gap: Gap | None = None

    def __str__(self) -> str:
        where = f"{_shown(self.file)}:{self.line}: " if self.line else ""
        event = f"{_shown(self.event)}: " if self.event else ""
        path = f"{_shown(self.path)} " if self.path else ""
        return f"{where}{self.kind}: {event}{path}{self.message}"


class Judge:
    """Holds lines against catalogs.

    Args:
        catalogs: which.
    """

    def __init__(self, catalogs: Catalogs) -> None:
        self._packages: dict[str, ModuleType] = {}
        for package in catalogs.packages:
            self._packages.update(dict.fromkeys(products(package), package))

    def findings(self, entry: Entry) -> Iterator[Finding]:
        """What is wrong with a line."""
        for kind, path, rule, message in islice(self._wrong(entry), _MOST):
            yield Finding(
                kind=kind,
                message=message,
                file=entry.place.file,
                line=entry.place.number,
                offset=entry.place.offset,
                event=entry.event[:_LONGEST],
                path=path,
                rule=rule,
            )

    def _wrong(self, entry: Entry) -> Iterator[tuple[Kind, str, str, str]]:
        """Kind, path, rule and message of each thing that is wrong with a line."""
        if entry.mark:
            yield entry.mark, "", "", entry.why or KINDS[entry.mark]
            return
        package = self._packages.get(entry.event.partition(".")[0])
        if package is None:
            yield "unknown", "", "", "no catalog of this product is installed"
            return
        try:
            problems = package.validate(entry.data)
        except UnknownEvent:
            yield "unknown", "", "", "the catalog has no event of this number"
            return
        for problem in problems:
            yield "invalid", problem.path, problem.rule, problem.message
        marks = entry.data.get("invalid")
        if is_array(marks):
            for mark in marks:
                if is_object(mark):
                    path, rule = mark.get("path"), mark.get("rule")
                    told = rule[:64] if type(rule) is str else ""
                    where = path[:256] if type(path) is str else ""
                    yield "marked", where, told, "was found not valid when it was written"


def missing(gap: Gap) -> Finding:
    """What a gap is as a finding."""
    one = gap.count == 1
    numbers = f"record {gap.first}" if one else f"records {gap.first} to {gap.last}"
    since = f"behind {gap.since}, " if gap.since else ""
    return Finding(
        kind="gap",
        message=f"{numbers} of process {gap.pid} on {_shown(gap.node)}, "
        f"boot {_shown(gap.boot) or '-'}, {'is' if one else 'are'} missing, "
        f"{since}before {gap.until}",
        gap=gap,
    )


def _shown(text: str) -> str:
    return text if plain(text) else isolated(text)
