"""The auditor of a process: what happened in, a line in the log out.

An ``Auditor`` holds a catalog, the policy, a sink, and who this process is. ``emit`` decides by the
policy whether a record is written, redacts it, checks it, and writes it. Guarantees:

- nothing is raised into the application, whatever it hands over and whatever the sink does;
- nothing is written that the catalog does not declare, and nothing raw that it calls a secret;
- an act that does not fit its event is written with ``invalid``, the values that don't fit masked;
- what could not be written is counted, and the loss is itself written as soon as writing works;
- records stand in the sink in the order of ``seq``, which has no gaps in a process.
"""

from __future__ import annotations

import os
import re
import threading
import weakref
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import UNSET, UnsetType

from auditlex import active
from auditlex.basics import is_name
from auditlex.catalog import STATUSES, Event, Events, UnknownEvent
from auditlex.checking import REASONS, Problem, Spec, check_changes, check_params
from auditlex.context import REQUEST, SOURCE, SUBJECT
from auditlex.contracts import AuditDenied, Catalog, Change, Counters, Decider, Decides, Writes
from auditlex.hashing import MASK
from auditlex.identity import (
    NOBODY,
    Process,
    Source,
    Subject,
    boot_id,
    fitted_source,
    fitted_subject,
    process,
)
from auditlex.points import Point
from auditlex.quick import LONGEST_ID
from auditlex.record import (
    VERSION,
    Clock,
    Encoder,
    Failure,
    Fault,
    Record,
    Target,
    encoded,
)
from auditlex.redaction import NO_KEY
from auditlex.text import MOST as LONGEST
from auditlex.text import cut, fitting

if TYPE_CHECKING:
    from auditlex.hashing import Hashes

_PLACE = re.compile(r"\{([^{}]*)\}")
_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})
LARGEST: Final = 65_536
"""Bytes of the longest line; of what is longer the parameters are masked."""

_MOST_FAULTS: Final = 100
_MOST_CHANGES: Final = 1_000
_LOSS: Final = "audit-log.lose"

__all__ = ["LARGEST", "AuditDenied", "Auditor", "Catalog", "Change", "Counters", "Writes", "filled"]


class Auditor:
    """Writes the records of one process; safe in threads, and again its own after a fork."""

    def __init__(
        self,
        catalog: Catalog,
        *,
        policy: Decider,
        sink: Writes,
        node: str,
        process_name: str,
        hasher: Hashes = NO_KEY,
        spool: Writes | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.catalog = catalog
        self.policy = policy
        self.sink = sink
        self.spool = spool
        self.node = fitting(node, 256) or "unknown"
        self.counters = Counters()
        self._hasher = hasher
        self.clock = clock or Clock()
        self._boot = boot_id()
        self.last = b',"boot":%b}\n' % encoded(self._boot)
        self._name = process_name
        self._loss = _loss_event(catalog.events.ALL)
        self._decided: dict[tuple[int, str], Decides | None] = {}
        self._asked = policy
        self.renew()
        _AUDITORS.add(self)

    def renew(self) -> None:
        """Begin anew in a forked process: its own number and sequence, a lock that nobody holds."""
        # A signal handler may emit while its own thread is writing.
        self.lock = threading.RLock()
        self._encoder = Encoder()
        self._process: Process = process(self._name)
        self.seq = 0
        self.lost = 0
        self.kept: tuple[Subject | None, Source | None, str | None, bytes]
        self.kept = (None, None, None, b"")

    def __repr__(self) -> str:
        return f"<Auditor of {self.catalog.PRODUCT} on {self.node}, {self.counters}>"

    def emit(
        self,
        event: Event,
        params: Mapping[str, object] = _NOTHING,
        *,
        status: str = "success",
        subject: Subject | None = None,
        source: Source | None = None,
        request: str | None = None,
        object_id: str | None = None,
        changes: Iterable[Change] = (),
        error: Failure | None = None,
    ) -> bool:
        """Write a record, if the policy has the event on; False if it has not, or it was lost.

        What is not given is taken from the context (``auditlex.context``). Never raises.
        """
        try:
            return self._emit(
                event, params, status, subject, source, request, object_id, changes, error
            )
        except Exception:  # noqa: BLE001 - whatever it was, the application must go on
            self._count_lost()
            return False

    def hashed(self, field: str, value: object) -> str:
        """The written form of a value that is only compared, never read."""
        return self._hasher.hash(field, value)

    def install(self) -> None:
        """Make this the auditor of the process, and switch the catalog's audit points on or off."""
        active.install(self)
        self.switch()

    def switch(self) -> None:
        """Set each audit point of the catalog to a function, or to None where it is off.

        It is called again when the policy changes.
        """
        for number, name in self.catalog.POINTS.items():
            event = self.catalog.events.by_id(number)
            on = any(self._may(event, status) for status in ("attempt", *event.statuses))
            setattr(self.catalog, name, self._point(event, name) if on else None)

    def _point(self, event: Event, name: str) -> Callable[..., bool]:
        """The audit point of an event, made when it is first called: few services use them all."""
        made: Callable[..., bool] | None = None

        def first(**arguments: Any) -> bool:
            nonlocal made
            if made is None:
                made = self.catalog.point(event, Point(self, event))
            if getattr(self.catalog, name) is first:
                setattr(self.catalog, name, made)
            return made(**arguments)

        return first

    def switch_off(self) -> None:
        """Set each audit point of the catalog to None."""
        for name in self.catalog.POINTS.values():
            setattr(self.catalog, name, None)

    def static(self, event: Event, status: str) -> Decides | None:
        """What the policy says of every object, or None if it depends on the object."""
        if self._asked is not self.policy:
            self._decided, self._asked = {}, self.policy
        key = (event.id, status)
        try:
            return self._decided[key]
        except KeyError:
            ask: Callable[[Event, str, str], Decides | None] | None
            ask = getattr(self.policy, "static", None)
            decided = ask(event, status, self.node) if ask is not None else None
            self._decided[key] = decided
            return decided

    def _may(self, event: Event, status: str) -> bool:
        """Whether the policy writes such a record for any object."""
        decided = self.static(event, status)
        return decided is None or decided.write

    def whence(self, who: Subject, origin: Source | None, request: str | None) -> bytes:
        """The bytes between the object's id and the parameters: who, from where, this process.

        Those of the last caller are kept, because one request makes several records.
        """
        parts: dict[str, Any] = {"subject": fitted_subject(who)}
        if origin is not None:
            parts["source"] = fitted_source(origin)
        parts |= {"node": self.node, "process": self._process}
        if request:
            parts["request"] = fitting(request, 128)
        made = b'},%b,"params":' % encoded(parts)[1:-1]
        self.kept = (who, origin, request, made)
        return made

    def require(self, event: Event, params: Mapping[str, object] = _NOTHING, **more: Any) -> None:
        """Write the intent of an act before it happens.

        Raises:
            AuditDenied: if it can't be written; the act must not happen then.
        """
        if not self.emit(event, params, status="attempt", **more):
            self.counters.refused += 1
            raise AuditDenied(event)

    def _emit(
        self,
        event: Event,
        params: Mapping[str, object],
        status: str,
        subject: Subject | None,
        source: Source | None,
        request: str | None,
        object_id: str | None,
        changes: Iterable[Change],
        error: Failure | None,
    ) -> bool:
        faults: list[Fault] = []
        if status not in STATUSES or (status != "attempt" and status not in event.statuses):
            faults.append(Fault("/status", "choice"))
            status = "attempt"
        decision = self.static(event, status)
        if decision is not None and not decision.write:
            return False
        spec = self.catalog.spec(event)
        written = self._params(event, spec, params, faults)
        if object_id is None:
            object_id = filled(spec.object_id, written)
        if decision is None:
            decision = self.policy.decide(event, status, self.node, object_id)
            if not decision.write:
                return False
        shown: list[dict[str, Any]] | UnsetType = UNSET
        if decision.detail in ("changes", "full"):
            shown = self._changes(event, spec, changes, decision.detail == "full", faults)
        if decision.detail == "none":
            written = {name: written[name] for name in spec.required if name in written}
        origin = source or SOURCE.get()
        record = Record(
            v=VERSION,
            time="",
            id=event.id,
            event=event.name,
            status=status,
            severity=event.severity(status),
            action=event.action,
            object=Target(event.object, fitting(object_id, LONGEST_ID) or "/"),
            subject=fitted_subject(subject or SUBJECT.get() or NOBODY),
            source=UNSET if origin is None else fitted_source(origin),
            node=self.node,
            process=self._process,
            request=fitting(request or REQUEST.get(), 128) or UNSET,
            params=written,
            changes=shown,
            error=_failure(error) if status == "failure" else UNSET,
            boot=self._boot,
            invalid=faults or UNSET,
        )
        return self._put(record, decision.on_failure)

    def object_of(self, event: Event, params: Mapping[str, object]) -> str:
        """The id of the object as a record with these parameters has it."""
        spec = self.catalog.spec(event)
        return filled(spec.object_id, self._params(event, spec, params, []))

    def _params(
        self, event: Event, spec: Spec, params: Mapping[str, object], faults: list[Fault]
    ) -> dict[str, object]:
        """The parameters as they are written; what does not fit the event is masked."""
        written = self.catalog.redact(event, params, self._hasher)
        for name, value in written.items():
            if type(value) is str and len(value) > LONGEST:
                written[name] = cut(value)
        for problem in check_params(written, spec)[:_MOST_FAULTS]:
            faults.append(_fault(problem))
            name = problem.path.removeprefix("/params/")
            if name in written:
                written[name] = MASK
        return written

    def _changes(
        self,
        event: Event,
        spec: Spec,
        changes: Iterable[Change],
        everything: bool,
        faults: list[Fault],
    ) -> list[dict[str, Any]] | UnsetType:
        """The changes of declared keys, redacted; None where the event has no such keys."""
        if not spec.changes and not spec.indexed_changes:
            return UNSET
        made: list[dict[str, Any]] = []
        for key, old, new in changes:
            if len(made) >= _MOST_CHANGES:
                break
            if old == new and not everything:
                continue
            sides = {
                side: self.catalog.redact_change(event, key, value, self._hasher)
                for side, value in (("old", old), ("new", new))
                if value is not None
            }
            change = {"key": key, **sides}
            problems = check_changes([change], spec)
            if any(problem.path.endswith("/key") for problem in problems):
                # No key of this event: that something else changed is not the log's to tell.
                continue
            for problem in problems:
                faults.append(Fault(f"/changes/{len(made)}", problem.rule))
                change |= dict.fromkeys(sides, MASK)
            made.append(change)
        return made or UNSET

    def _put(self, record: Record, on_failure: str) -> bool:
        """Give the record its place in the sequence and write it."""
        with self.lock:
            if self.lost:
                self.tell_loss()
            sent = self._sent(self._line(record), on_failure)
            if sent and record.invalid is not UNSET:
                self.counters.invalid += 1
            return sent

    def _sent(self, line: bytes, on_failure: str) -> bool:
        """Write the line; False if it was lost. The lock is held."""
        try:
            self.sink.write(line)
        except Exception:  # noqa: BLE001 - a sink of somebody's own may raise anything
            return self.missed(line, on_failure)
        self.seq += 1
        self.counters.written += 1
        return True

    def missed(self, line: bytes, on_failure: str) -> bool:
        """A line that the sink did not take: to the spool, or lost. The lock is held."""
        if on_failure == "spool" and self._spooled(line):
            self.seq += 1
            return True
        self.counters.lost += 1
        self.lost += 1
        return False

    def _line(self, record: Record) -> bytes:
        """The record as a line, with the time and the place in the sequence that it gets now."""
        now = self.clock.stamp()
        placed = _replaced(record, time=now, seq=self.seq)
        try:
            line = self._encoder.line(placed)
        except (TypeError, ValueError, OverflowError):
            line = b""
        if line and len(line) <= LARGEST:
            return line
        # Too large, or a text that is none, such as half of a surrogate pair in a key.
        hidden = dict.fromkeys((name for name in record.params if is_name(name)), MASK)
        fault = Fault("/params", "size" if line else "object")
        bare = _replaced(placed, params=hidden, changes=UNSET, invalid=[fault])
        return self._encoder.line(bare)

    def _spooled(self, line: bytes) -> bool:
        if self.spool is None:
            return False
        try:
            self.spool.write(line)
        except Exception:  # noqa: BLE001 - see _sent
            return False
        self.counters.spooled += 1
        return True

    def tell_loss(self) -> None:
        """Write how many records were lost, before the next one; or leave it for later."""
        if self._loss is None:
            self.lost = 0
            return
        event = self._loss
        record = Record(
            v=VERSION,
            time="",
            id=event.id,
            event=event.name,
            status="failure",
            severity=event.severity("failure"),
            action=event.action,
            object=Target(event.object, self.catalog.spec(event).object_id or "/"),
            subject=Subject(self._name or NOBODY.user),
            node=self.node,
            process=self._process,
            params={"lost": self.lost},
            error=Failure("unavailable"),
            boot=self._boot,
        )
        try:
            self.sink.write(self._line(record))
        except Exception:  # noqa: BLE001 - see _sent
            return
        self.seq += 1
        self.counters.written += 1
        self.lost = 0

    def _count_lost(self) -> None:
        with self.lock:
            self.counters.lost += 1
            self.lost += 1


_AUDITORS: Final[weakref.WeakSet[Auditor]] = weakref.WeakSet()


def _renew() -> None:
    for auditor in tuple(_AUDITORS):
        auditor.renew()


os.register_at_fork(after_in_child=_renew)


def filled(template: str, written: Mapping[str, object]) -> str:
    """An object's id made of parameters as they are written; what is not there is masked."""

    def value(found: re.Match[str]) -> str:
        each = written.get(found[1], MASK)
        return str(each) if type(each) in (str, int) else MASK

    return _PLACE.sub(value, template)


def _replaced(record: Record, **values: Any) -> Record:
    return msgspec.structs.replace(record, **values)


def _failure(error: Failure | None) -> Failure:
    """An error with a reason that there is and a message that fits."""
    if error is None:
        return Failure("error")
    return Failure(
        reason=error.reason if error.reason in REASONS else "error",
        code=error.code if type(error.code) is int and 0 <= error.code <= 999_999 else UNSET,
        message=fitting(error.message) if type(error.message) is str else UNSET,
    )


def _fault(problem: Problem) -> Fault:
    return Fault(problem.path[:256], problem.rule)


def _loss_event(events: Events) -> Event | None:
    """The catalog's event for lost records, if it has one."""
    try:
        return events.by_name(_LOSS)
    except UnknownEvent:
        return None
