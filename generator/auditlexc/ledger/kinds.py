"""The kinds of change there are, and the form of a row of the matrix."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

Verdict = Literal["fine", "care", "breaking"]
VERDICTS: Final[tuple[Verdict, ...]] = ("fine", "care", "breaking")
"""From harmless to breaking. ``care``: nothing fails, but a person should look at it."""

Reader = Literal["emitter", "reader", "viewer"]
READERS: Final[tuple[Reader, ...]] = ("emitter", "reader", "viewer")
"""Code that calls the generated function; programs and people that read stored records, with the
new schema or with expectations from before; whoever sees or translates sentences."""


class Kind(StrEnum):
    """What can become of a released event; the value is the name that reports use."""

    EVENT_ADDED = "event-added"
    EVENT_REMOVED = "event-removed"
    RETIRED_EVENT_REMOVED = "retired-event-removed"
    EVENT_RETIRED = "event-retired"
    EVENT_RETIRED_ALONE = "event-retired-alone"
    EVENT_UNRETIRED = "event-unretired"
    RETIREMENT_MOVED = "retirement-moved"
    REPLACEMENT_CHANGED = "replacement-changed"
    EVENT_DEPRECATED = "event-deprecated"
    DEPRECATION_LIFTED = "deprecation-lifted"
    DEPRECATION_REWORDED = "deprecation-reworded"
    SINCE_CHANGED = "since-changed"

    ID_CHANGED = "id-changed"
    NAME_CHANGED = "name-changed"
    OBJECT_CHANGED = "object-changed"
    ACTION_CHANGED = "action-changed"
    OBJECT_ID_CHANGED = "object-id-changed"
    AREA_CHANGED = "area-changed"
    TITLE_CHANGED = "title-changed"

    STATUS_ADDED = "status-added"
    STATUS_REMOVED = "status-removed"
    SEVERITY_RAISED = "severity-raised"
    SEVERITY_LOWERED = "severity-lowered"
    PRIVILEGED_GAINED = "privileged-gained"
    PRIVILEGED_LOST = "privileged-lost"
    MANDATORY_GAINED = "mandatory-gained"
    MANDATORY_LOST = "mandatory-lost"
    CONTROL_ADDED = "control-added"
    CONTROL_REMOVED = "control-removed"

    BINDING_ADDED = "binding-added"
    BINDING_REMOVED = "binding-removed"
    CONDITIONS_CHANGED = "conditions-changed"
    REVEAL_ADDED = "reveal-added"
    REVEAL_REMOVED = "reveal-removed"

    FIELD_ADDED_OPTIONAL = "field-added-optional"
    FIELD_ADDED_REQUIRED = "field-added-required"
    FIELD_REMOVED = "field-removed"
    FIELD_RETYPED = "field-retyped"
    FIELD_MADE_REQUIRED = "field-made-required"
    FIELD_MADE_OPTIONAL = "field-made-optional"
    FIELD_DEPRECATED = "field-deprecated"
    FIELD_DEPRECATION_LIFTED = "field-deprecation-lifted"
    MAX_INDEX_RAISED = "max-index-raised"
    MAX_INDEX_LOWERED = "max-index-lowered"
    CHANGE_KEY_ADDED = "change-key-added"
    CHANGE_KEY_REMOVED = "change-key-removed"

    KEY_ADDED_OPTIONAL = "key-added-optional"
    KEY_ADDED_REQUIRED = "key-added-required"
    KEY_REMOVED = "key-removed"
    KEY_MADE_REQUIRED = "key-made-required"
    KEY_MADE_OPTIONAL = "key-made-optional"
    DEFAULT_KEY_ADDED = "default-key-added"
    DEFAULT_KEY_REMOVED = "default-key-removed"
    DEFAULT_KEY_CHANGED = "default-key-changed"
    SEPARATOR_ADDED = "separator-added"
    SEPARATOR_REMOVED = "separator-removed"
    SEPARATOR_CHANGED = "separator-changed"

    ENUM_VALUE_ADDED = "enum-value-added"
    ENUM_VALUE_REMOVED = "enum-value-removed"
    LIMIT_WIDENED = "limit-widened"
    LIMIT_TIGHTENED = "limit-tightened"
    PATTERN_ADDED = "pattern-added"
    PATTERN_REMOVED = "pattern-removed"
    PATTERN_WIDENED = "pattern-widened"
    PATTERN_TIGHTENED = "pattern-tightened"
    PATTERN_CHANGED = "pattern-changed"
    PATTERN_REWRITTEN = "pattern-rewritten"
    FORMAT_CHANGED = "format-changed"

    SENSITIVITY_STRENGTHENED = "sensitivity-strengthened"
    SENSITIVITY_WEAKENED = "sensitivity-weakened"
    REDACTION_STRENGTHENED = "redaction-strengthened"
    REDACTION_WEAKENED = "redaction-weakened"

    MESSAGE_ADDED = "message-added"
    MESSAGE_REMOVED = "message-removed"
    MESSAGE_REWORDED = "message-reworded"
    PLACEHOLDER_ADDED = "placeholder-added"
    PLACEHOLDER_REMOVED = "placeholder-removed"
    PLURAL_ADDED = "plural-added"
    PLURAL_REMOVED = "plural-removed"
    COUNT_CHANGED = "count-changed"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a change means for one reader, and why, in a sentence."""

    verdict: Verdict
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a kind of change means.

    ``title`` names the kind in words. ``key`` is the key of an event in the YAML that a finding
    points at, or empty for the event as a whole. ``mend`` says what else can be done, if it is
    breaking, than to retire the event. ``retiring`` marks what belongs to the retirement of an
    event, and so is no finding where an event is retired as it should be.
    """

    kind: Kind
    title: str
    emitter: Cell
    reader: Cell
    viewer: Cell
    key: str = ""
    mend: str = ""
    retiring: bool = False

    def cell(self, reader: Reader) -> Cell:
        """The cell for one reader."""
        cells: dict[Reader, Cell] = {
            "emitter": self.emitter,
            "reader": self.reader,
            "viewer": self.viewer,
        }
        return cells[reader]

    @property
    def verdict(self) -> Verdict:
        """The worst of the three verdicts."""
        return worst((self.emitter.verdict, self.reader.verdict, self.viewer.verdict))


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The worst of some verdicts; fine if there are none."""
    found: Verdict = "fine"
    for verdict in verdicts:
        if VERDICTS.index(verdict) > VERDICTS.index(found):
            found = verdict
    return found


def fine(why: str) -> Cell:
    """Nothing has to be done."""
    return Cell("fine", why)


def care(why: str) -> Cell:
    """Nothing fails, but a person should look at it."""
    return Cell("care", why)


def breaking(why: str) -> Cell:
    """Something that worked does not work any more."""
    return Cell("breaking", why)


CALLS: Final = fine("Calls stay as they are.")
RECORDS: Final = fine("Records stay as they are.")
SENTENCES: Final = fine("Sentences stay as they are.")
"""The cells of readers whom a change does not concern."""
