"""The quick way of records that are known to fit, for generated audit points alone.

Input: an auditor and an event. Output: a function from status, subject, object id and parameters as
they are written to a line in the sink. Guarantees: the bytes are those of ``Auditor.emit``; what it
can't do, it leaves to that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditlex.context import REQUEST, SOURCE, SUBJECT
from auditlex.identity import NOBODY
from auditlex.record import SECOND, VERSION, encoded, head, tamed

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditlex.auditor import Auditor
    from auditlex.catalog import Event
    from auditlex.identity import Subject

_OPEN: Final = b'{"v":%d,"time":"' % VERSION
_SEQ: Final = b',"seq":'
_DIGITS: Final = tuple(b"%03d" % number for number in range(1_000))
"""Thousandths in digits: to look them up takes half of the time that formatting takes."""

LONGEST_ID: Final = 1_024
"""Characters of an object's id."""

_join: Final = b"".join

_LARGEST: Final = 49_152
"""Bytes of parameters with which a line is below ``auditor.LARGEST``, whatever else is in it."""


def quick(  # noqa: C901 - one function, as a call takes a tenth of its time
    auditor: Auditor, event: Event
) -> Callable[..., bool | None]:
    """The quick way of an event.

    The function returns what ``Auditor.emit`` does, or None where it takes that to write the
    record. A decision that holds for every object is asked for once, here.
    """
    ways: dict[str, tuple[bytes, str]] = {}
    # An attempt may have to be refused, and a failure has an error: the general way does both.
    for status in {*event.statuses} - {"attempt", "failure"}:
        decision = auditor.static(event, status)
        if decision is not None and decision.write and decision.detail != "none":
            ways[status] = (head(event, status), decision.on_failure)
    clock, counters = auditor.clock, auditor.counters

    def put(status: str, subject: Subject | None, object_id: str, params: object) -> bool | None:
        try:
            way = ways.get(status) or _asked(auditor, event, status, object_id)
        except Exception:  # noqa: BLE001 - a status may be anything, and so may a policy
            return None
        if way is None:
            return None
        start, on_failure = way
        try:
            who = subject or SUBJECT.get() or NOBODY
            origin = SOURCE.get()
            request = REQUEST.get()
            kept = auditor.kept
            if kept[0] is who and kept[1] is origin and kept[2] is request:
                whence = kept[3]
            else:
                whence = auditor.whence(who, origin, request)
            told = encoded(params)
            place = encoded(object_id)
            size = len(object_id)
            # A text that grows by its quotes alone is ASCII and has nothing to escape.
            if len(place) != size + 2 or not 0 < size <= LONGEST_ID or not object_id.isprintable():
                return None
            if len(told) > _LARGEST:
                return None
            if not told.isascii() or b"\x7f" in told:
                told = tamed(told)
        except Exception:  # noqa: BLE001 - whatever was handed over, the general way says what is wrong
            return None
        lock = auditor.lock
        lock.acquire()
        try:
            if auditor.lost:
                auditor.tell_loss()
            nanos = clock.now()
            rest = nanos - clock.second
            if not 0 <= rest < SECOND:
                rest = clock.turn(nanos)
            # A signal handler may emit before the line is written: the number is taken at once.
            number = auditor.seq
            auditor.seq = number + 1
            millis = rest // 1_000_000
            line = _join((
                _OPEN, clock.words, _DIGITS[millis], _DIGITS[(rest - millis * 1_000_000) // 1_000],
                start, place, whence, told, _SEQ, encoded(number), auditor.last,
            ))  # fmt: skip
            try:
                auditor.sink.write(line)
            except Exception:  # noqa: BLE001 - a sink of somebody's own may raise anything
                return auditor.missed(line, on_failure)
            counters.written += 1
            return True
        finally:
            lock.release()

    return put


def _asked(auditor: Auditor, event: Event, status: str, object_id: str) -> tuple[bytes, str] | None:
    """The head of a line, and what if it can't be written, where the object matters.

    None leaves all else to the general way: what is off, and what has a form of its own.
    """
    if status in {"attempt", "failure"} or status not in event.statuses:
        return None
    if auditor.static(event, status) is not None:
        return None
    decision = auditor.policy.decide(event, status, auditor.node, object_id)
    if not decision.write or decision.detail == "none":
        return None
    return head(event, status), decision.on_failure
