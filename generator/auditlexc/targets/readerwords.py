"""The units that every product has: words of whoever shows a log, each with its English."""

from __future__ import annotations

from typing import Final

_REASON: Final = "Why an act failed, where the product said no more."
_HEADING: Final = "The heading of a column, or the name of a part of a record."
_READER: Final = (
    ("reason/denied", "not allowed", _REASON),
    ("reason/invalid", "the request was not valid", _REASON),
    ("reason/not-found", "there is no such object", _REASON),
    ("reason/conflict", "in conflict with the present state", _REASON),
    ("reason/unavailable", "not available", _REASON),
    ("reason/timeout", "timed out", _REASON),
    ("reason/cancelled", "cancelled", _REASON),
    ("reason/error", "unknown error", _REASON),
    ("heading/time", "Time", _HEADING),
    ("heading/message", "What happened", _HEADING),
    ("heading/event", "Event", _HEADING),
    ("heading/status", "Outcome", _HEADING),
    ("heading/severity", "Severity", _HEADING),
    ("heading/area", "Area", _HEADING),
    ("heading/action", "Action", _HEADING),
    ("heading/object", "Object", _HEADING),
    ("heading/subject", "Who", _HEADING),
    ("heading/source", "From", f"{_HEADING} Where a request came from."),
    ("heading/node", "Node", _HEADING),
    ("heading/process", "Process", _HEADING),
    ("heading/request", "Request", _HEADING),
    ("heading/params", "Parameters", _HEADING),
    ("heading/changes", "Changes", _HEADING),
    ("heading/error", "Error", _HEADING),
    ("heading/sequence", "Sequence number", _HEADING),
    ("heading/invalid", "Not as declared", f"{_HEADING} What does not fit the catalog."),
    ("heading/count", "Count", f"{_HEADING} How many records there are."),
    ("heading/hour", "Hour", _HEADING),
    ("word/unknown", "unknown", "Stands in a sentence where a record does not tell."),
    ("word/before", "before", "Names the old value of a change."),
    ("word/after", "after", "Names the new value of a change."),
    ("word/damaged", "damaged line", "Stands in place of a record that can't be read."),
    (
        "word/torn",
        "line that was cut off",
        "Stands in place of a record that was not written whole.",
    ),
    ("word/newer", "written by a newer version", "Marks a record that this version does not know."),
)
_PLACES: Final = (
    "{subject}: who acts, as alice@pve",
    "{kind}: a kind of object, as user",
    "{object}: the id of the object",
    "{action}: what is done, as create",
)
READER: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    *((context, text, (doc,)) for context, text, doc in _READER),
    (
        "sentence/attempt",
        "{subject} is about to act on {kind} {object}: {action}",
        ("Said before an act, in the words for an action and an object.", *_PLACES),
    ),
    (
        "sentence/other",
        "{subject} acted on {kind} {object}: {action}",
        ("Said of a record for which there is no sentence.", *_PLACES),
    ),
)
"""Context, English and comments of what viewers say besides the sentences of events."""
