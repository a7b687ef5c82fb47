"""The parts of a record in, the line that is written out: version 1 of the format.

The keys stand in the order in which they are declared here, without spaces, so that a line can be
searched without being parsed. A line is UTF-8, ends with a line feed, and holds none before.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import UNSET, UnsetType

from auditlex.identity import Process, Source, Subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditlex.catalog import Event

VERSION: Final = 1


class Target(msgspec.Struct, frozen=True, gc=False):
    """The object that was acted upon."""

    type: str
    id: str


class Failure(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Why an act failed: one of ``checking.REASONS``, the product's code, and what it said."""

    reason: str
    code: int | UnsetType = UNSET
    message: str | UnsetType = UNSET


class Fault(msgspec.Struct, frozen=True, gc=False):
    """What is not as the catalog says: where in the record, and which rule is broken."""

    path: str
    rule: str


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A record; ``auditlex.checking`` says what each key may be."""

    v: int
    time: str
    id: int
    event: str
    status: str
    severity: str
    action: str
    object: Target
    subject: Subject
    source: Source | UnsetType = UNSET
    node: str
    process: Process
    request: str | UnsetType = UNSET
    params: Any
    changes: list[dict[str, Any]] | UnsetType = UNSET
    error: Failure | UnsetType = UNSET
    seq: int | UnsetType = UNSET
    boot: str | UnsetType = UNSET
    invalid: list[Fault] | UnsetType = UNSET


_RAW: Final = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def tamed(line: bytes) -> bytes:
    """JSON with escapes for characters that a terminal or an editor would obey.

    It means the same. JSON itself wants escapes below U+0020 alone; these are those of DEL and C1,
    of lines and paragraphs, and of direction.
    """
    if line.isascii() and b"\x7f" not in line:
        return line
    return _RAW.sub(_escaped, line.decode()).encode()


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


SECOND: Final = 1_000_000_000
"""Nanoseconds."""


class Clock:
    """The time as records have it: UTC, to the microsecond, 27 characters.

    Args:
        now: gives nanoseconds since 1970.

    Attributes:
        now: the same.
        second: the second that ``words`` is about, in nanoseconds since 1970.
        words: the date and the time up to the point behind the second.
    """

    __slots__ = ("now", "second", "words")

    def __init__(self, now: Callable[[], int] = time.time_ns) -> None:
        self.now = now
        self.second = -SECOND
        self.words = b""

    def turn(self, nanos: int) -> int:
        """Put the second of a time into words; gives the nanoseconds since it began."""
        rest = nanos % SECOND
        self.second = nanos - rest
        at = time.gmtime(self.second // SECOND)
        self.words = time.strftime("%Y-%m-%dT%H:%M:%S.", at).encode()
        return rest

    def stamp(self) -> str:
        """The current time."""
        nanos = self.now()
        rest = nanos - self.second
        if not 0 <= rest < SECOND:
            rest = self.turn(nanos)
        return (b"%b%06dZ" % (self.words, rest // 1_000)).decode()


encoded: Final = msgspec.json.Encoder().encode
"""A part of a record as bytes.

Raises:
    ValueError, TypeError: if it holds what JSON has not.
"""


def head(event: Event, status: str) -> bytes:
    """The bytes that all records of an event with one status share.

    They follow the microseconds of the time and end before the object's id. A line put together of
    bytes is the one that ``Encoder`` makes of the same ``Record``, several times faster.
    """
    fixed = {
        "id": event.id,
        "event": event.name,
        "status": status,
        "severity": event.severity(status),
        "action": event.action,
    }
    return b'Z",%b,"object":{"type":%b,"id":' % (encoded(fixed)[1:-1], encoded(event.object))
