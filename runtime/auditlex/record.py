"""The parts of a record in, the line that is written out: version 1 of the format.

The keys stand in the order in which they are declared here, without spaces, so that a line can be
searched without being parsed. A line is UTF-8, ends with a line feed, and holds none before.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import UNSET, UnsetType

from auditlex.identity import Process, Source, Subject

if TYPE_CHECKING:
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


class Encoder:
    """Makes lines; not for several threads at once, since it keeps its buffer."""

    __slots__ = ("_buffer", "_encode_into")

    def __init__(self) -> None:
        self._buffer = bytearray(1_024)
        self._encode_into = msgspec.json.Encoder(order=None).encode_into

    def line(self, record: Record) -> bytes:
        """The record as a line.

        Raises:
            ValueError, TypeError: if it holds what JSON has not.
        """
        buffer = self._buffer
        self._encode_into(record, buffer)
        buffer += b"\n"
        return bytes(buffer)


_MILLION: Final = 1_000_000


class Clock:
    """The time as records have it: UTC, to the microsecond, 27 characters.

    The date and the second are put into words once a second.
    """

    __slots__ = ("_now", "_second", "_words")

    def __init__(self, now: Any = time.time_ns) -> None:
        self._now = now
        self._second = -1
        self._words = ""

    def stamp(self) -> str:
        """The current time."""
        second, nanos = divmod(self._now(), 1_000 * _MILLION)
        if second != self._second:
            self._words = time.strftime("%Y-%m-%dT%H:%M:%S.", time.gmtime(second))
            self._second = second
        return f"{self._words}{nanos // 1_000:06d}Z"


encoded: Final = msgspec.json.Encoder().encode
"""A part of a record as bytes.

Raises:
    ValueError, TypeError: if it holds what JSON has not.
"""


class Frame:
    """The bytes that all records of an event with one status have in common.

    ``head`` follows the time and ends before the object's id. A line that is put together of bytes
    is the one that ``Encoder`` makes of the same ``Record``, several times faster.
    """

    START: Final = b'{"v":%d,"time":"' % VERSION

    __slots__ = ("head",)

    def __init__(self, event: Event, status: str) -> None:
        fixed = {
            "id": event.id,
            "event": event.name,
            "status": status,
            "severity": event.severity(status),
            "action": event.action,
        }
        kind = encoded(event.object)
        self.head = b'",%b,"object":{"type":%b,"id":' % (encoded(fixed)[1:-1], kind)
