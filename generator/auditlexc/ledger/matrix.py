"""The whole matrix: what each kind of change means for each reader, in groups for the reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from auditlexc.ledger.kinds import Kind, Row
from auditlexc.ledger.matrix_events import CAUSE, IDENTITY, LIFE, OUTCOME
from auditlexc.ledger.matrix_fields import FIELDS, KEYS
from auditlexc.ledger.matrix_values import LIMITS, MESSAGES, PROTECTION

GROUPS: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    ("Coming and going", LIFE),
    ("Identity", IDENTITY),
    ("Outcome and weight", OUTCOME),
    ("What causes the event", CAUSE),
    ("Fields", FIELDS),
    ("Parts of a field", KEYS),
    ("Values", LIMITS),
    ("Protection", PROTECTION),
    ("Sentences", MESSAGES),
)

MATRIX: Final[Mapping[Kind, Row]] = {row.kind: row for _, rows in GROUPS for row in rows}
