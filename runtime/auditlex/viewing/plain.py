"""English for logs whose catalog is not installed: the words that each viewer needs, no sentences.

The words are those of ``targets/readerwords`` in the compiler; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

LOCALE: Final = Locale(tag="en", name="English")

WORDS: Final[Mapping[str, str]] = {
    "status/attempt": "attempt",
    "status/success": "success",
    "status/failure": "failure",
    "severity/info": "info",
    "severity/notice": "notice",
    "severity/warning": "warning",
    "severity/error": "error",
    "boolean/true": "yes",
    "boolean/false": "no",
    "reason/denied": "not allowed",
    "reason/invalid": "the request was not valid",
    "reason/not-found": "there is no such object",
    "reason/conflict": "in conflict with the present state",
    "reason/unavailable": "not available",
    "reason/timeout": "timed out",
    "reason/cancelled": "cancelled",
    "reason/error": "unknown error",
    "heading/time": "Time",
    "heading/message": "What happened",
    "heading/event": "Event",
    "heading/status": "Outcome",
    "heading/severity": "Severity",
    "heading/area": "Area",
    "heading/action": "Action",
    "heading/object": "Object",
    "heading/subject": "Who",
    "heading/source": "From",
    "heading/node": "Node",
    "heading/process": "Process",
    "heading/request": "Request",
    "heading/params": "Parameters",
    "heading/changes": "Changes",
    "heading/error": "Error",
    "heading/sequence": "Sequence number",
    "heading/invalid": "Not as declared",
    "heading/count": "Count",
    "heading/hour": "Hour",
    "word/unknown": "unknown",
    "word/before": "before",
    "word/after": "after",
    "word/damaged": "damaged line",
    "word/torn": "line that was cut off",
    "word/newer": "written by a newer version",
    "sentence/attempt": "{subject} is about to act on {kind} {object}: {action}",
    "sentence/other": "{subject} acted on {kind} {object}: {action}",
}


def sentences(voice: Voice, /) -> Sentences:
    """None: what a record says is told in general words."""
    return {}
