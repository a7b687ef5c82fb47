"""Reading logs: finding their files, searching, counting, following, and what is missing in them.

``find`` gives the files, ``search`` the entries that fit a query, sorted over all of them. A line
is an ``Entry``, whatever it holds.
"""

from __future__ import annotations

from auditlex.reading.count import WAYS, Counts, count
from auditlex.reading.entry import Entry, Mark, Place, entry
from auditlex.reading.follow import follow
from auditlex.reading.gaps import Gap, Gaps, gaps
from auditlex.reading.order import CursorError, cursor_of
from auditlex.reading.read import read
from auditlex.reading.search import search
from auditlex.reading.segments import Found, Segment, Trouble, find
from auditlex.reading.sources import Settings

__all__ = [
    "WAYS",
    "Counts",
    "CursorError",
    "Entry",
    "Found",
    "Gap",
    "Gaps",
    "Mark",
    "Place",
    "Segment",
    "Settings",
    "Trouble",
    "count",
    "cursor_of",
    "entry",
    "find",
    "follow",
    "gaps",
    "read",
    "search",
]
