"""One change of a released event, and how it is said."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec

from auditlexc.ledger.kinds import READERS, Kind, Reader, Row, Verdict, worst
from auditlexc.ledger.matrix import MATRIX
from auditlexc.show.escape import visible

Value = str | int | float | bool | None
"""What a change may hold as the value before or after."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one thing.

    ``field`` leads to a field: ``disk``, its key ``disk.size``, its items ``disk[]``, or
    ``changes.disk`` where the key of a change is no parameter. ``part`` is the limit or the status
    that it is about. ``old`` and ``new`` are None where there is nothing to show.
    """

    kind: Kind
    field: str = ""
    part: str = ""
    old: Value = None
    new: Value = None

    @property
    def row(self) -> Row:
        """What the matrix says."""
        return MATRIX[self.kind]

    @property
    def verdict(self) -> Verdict:
        """The worst of the three verdicts."""
        return self.row.verdict

    def verdict_for(self, readers: Sequence[Reader] = READERS) -> Verdict:
        """The worst verdict for some of the three."""
        return worst(self.row.cell(reader).verdict for reader in readers)

    def sentence(self) -> str:
        """The change in words: 'A limit is widened: userid, maxLength, 5 → 9'."""
        return f"{self.row.title}{self.details()}"

    def details(self) -> str:
        """What exactly has changed, after a colon; empty where the kind says it all."""
        said = [text for text in (self.field, self.part) if text]
        if self.old is not None and self.new is not None:
            said.append(f"{shown(self.old)} → {shown(self.new)}")
        elif self.old is not None or self.new is not None:
            said.append(shown(self.new if self.old is None else self.old))
        return ": " + ", ".join(said) if said else ""


def shown(value: Value) -> str:
    """A value on one line and safe to print: text is quoted, what does not print is escaped."""
    return visible(json.dumps(value, ensure_ascii=False))
