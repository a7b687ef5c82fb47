"""The auditor of a process: what happened in, a line in the log out.

An ``Auditor`` holds a catalog, the policy, a sink, and who this process is. ``emit`` decides by the
policy whether a record is written, redacts it, checks it, and writes it. Guarantees:

- nothing is raised into the application, whatever it hands over and whatever the sink does;
- nothing is written that the catalog does not declare, and nothing raw that it calls a secret;
- an act that does not fit its event is written with ``invalid``, the values that don't fit masked;
- what could not be written is counted, and the loss is itself written as soon as writing works;
- records stand in the sink in the order of ``seq``; what was lost leaves a gap there.
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
from auditlex.changes import told
from auditlex.checking import REASONS, Problem, Spec, check_params
from auditlex.context import REQUEST, SOURCE, SUBJECT
from auditlex.contracts import AuditDenied, Catalog, Change, Counters, Decider, Decides, Writes
from auditlex.hashing import MASK
from auditlex.identity import (
    NOBODY,
    Process,
    Source,
    Subject,
    fitted_source,
    fitted_subject,
    process,
    run_id,
)
from auditlex.identity import subject as subject_of
from auditlex.points import Point
from auditlex.quick import LONGEST_ID
from auditlex.record import (
    VERSION,
    Clock,
    Failure,
    Fault,
    Record,
    Target,
    encoded,
    tamed,
)
from auditlex.redaction import NO_KEY
from auditlex.scrubbing import scrubbed
from auditlex.text import MOST as LONGEST
from auditlex.text import cut, fitting

if TYPE_CHECKING:
    from auditlex.hashing import Hashes

_PLACE = re.compile(r"\{([^{}]*)\}")
_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})
LARGEST: Final = 65_536
"""Bytes of the longest line; of what is longer the parameters are masked."""

_MOST_FAULTS: Final = 100
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
        self._name = process_name
        self._loss = _loss_event(catalog.events.ALL)
        self._decided: tuple[Decider, dict[tuple[int, str], Decides | None]] = (policy, {})
        self.renew()
        _AUDITORS.add(self)

    def renew(self) -> None:
        """Begin anew in a forked process: its own number and sequence, a lock that nobody holds."""
        # A signal handler may emit while its own thread is writing.
        self.lock = threading.RLock()
        self._process: Process = process(self._name)
        self._boot = run_id()
        self.last = b',"boot":%b}\n' % encoded(self._boot)
        self.counters.clear()
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
        status: str | None = None,
        subject: Subject | None = None,
        source: Source | None = None,
        request: str | None = None,
        object_id: str | None = None,
        changes: Iterable[Change] = (),
        error: Failure | None = None,
        forced: bool = False,
    ) -> bool:
        """Write a record, if the policy has the event on; False if it has not, or it was lost.

        Without a status it is success, or the one that the event has. What else is not given is
        taken from the context (``auditlex.context``). ``forced`` is for an intent whose object is
        not known yet: it is written although the policy may have it off. Never raises.
        """
        try:
            return self._emit(
                event, params, status, subject, source, request, object_id, changes, error, forced
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
        policy, decided = self._decided
        if policy is not self.policy:
            # Both at once, as another thread may be here, too.
            self._decided = policy, decided = self.policy, {}
        key = (event.id, status)
        try:
            return decided[key]
        except KeyError:
            ask: Callable[[Event, str, str], Decides | None] | None
            ask = getattr(policy, "static", None)
            decided[key] = made = ask(event, status, self.node) if ask is not None else None
            return made

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
        """Write the intent of an act before it happens; ``act`` knows where that is needed.

        Of an object that is not known yet, it is written if the policy says ``deny`` of some.

        Raises:
            AuditDenied: if it is not written; the act must not happen then.
        """
        forced = self._may_be_denied(event, params, more.get("object_id"))
        if not self.emit(event, params, status="attempt", forced=forced, **more):
            self.counters.refused += 1
            raise AuditDenied(event)

    def _may_be_denied(self, event: Event, params: Mapping[str, object], given: object) -> bool:
        """Whether the object is not known yet, and may be one of which the policy says ``deny``."""
        may_deny: Callable[[Event, str], bool] | None = getattr(self.policy, "may_deny", None)
        try:
            known = given if type(given) is str else self.object_of(event, params)
            return MASK in known and may_deny is not None and may_deny(event, self.node)
        except Exception:  # noqa: BLE001 - emit finds out what is wrong
            return False

    def refuse(self, event: Event, params: Mapping[str, object], object_id: object = None) -> None:
        """After an attempt that was not written: refuse the act, if the policy says so.

        Raises:
            AuditDenied: if it says ``deny``, or can't be asked.
        """
        try:
            decision = self.static(event, "attempt")
            if decision is None:
                known = object_id if type(object_id) is str else self.object_of(event, params)
                decision = self.policy.decide(event, "attempt", self.node, known)
            denied = decision.write and decision.on_failure == "deny"
        except Exception:  # noqa: BLE001 - whether it may happen unrecorded is not known then
            denied = True
        if denied:
            self.counters.refused += 1
            raise AuditDenied(event)

    def _emit(
        self,
        event: Event,
        params: Mapping[str, object],
        given: str | None,
        subject: Subject | None,
        source: Source | None,
        request: str | None,
        object_id: str | None,
        changes: Iterable[Change],
        error: Failure | None,
        forced: bool,
    ) -> bool:
        faults: list[Fault] = []
        status = usual(event) if given is None else given
        asked = status
        if type(status) is not str or status not in _known(event):
            faults.append(Fault("/status", "choice"))
            # What is no outcome of the event is written where any of its outcomes is.
            status = "attempt"
            asked = next((s for s in _known(event) if self._may(event, s)), status)
        decision = self.static(event, asked)
        if decision is not None and not decision.write and not forced:
            return False
        who = self._subject(subject, faults)
        spec = self.catalog.spec(event)
        written = self._params(event, spec, params, faults)
        if object_id is None:
            object_id = filled(spec.object_id, written)
        if decision is None:
            decision = self.policy.decide(event, asked, self.node, object_id)
            if not decision.write and not forced:
                return False
        shown: list[dict[str, Any]] | UnsetType = UNSET
        if decision.detail in ("changes", "full"):
            everything = decision.detail == "full"
            shown = told(self.catalog, event, spec, changes, everything, self._hasher, faults)
        if decision.detail == "none":
            written = {name: written[name] for name in spec.required if name in written}
        record = Record(
            v=VERSION,
            time="",
            id=event.id,
            event=event.name,
            status=status,
            severity=event.severity(status),
            action=event.action,
            object=Target(event.object, fitting(object_id, LONGEST_ID) or "/"),
            subject=who,
            source=self._source(source, faults),
            node=self.node,
            process=self._process,
            request=fitting(request or REQUEST.get(), 128) or UNSET,
            params=written,
            changes=shown,
            error=_failure(error, params, written, faults) if status == "failure" else UNSET,
            boot=self._boot,
            invalid=faults or UNSET,
        )
        return self._put(record, decision.on_failure)

    def _subject(self, given: object, faults: list[Fault]) -> Subject:
        """Who acted; what is no subject is taken by its text, and told."""
        who = given or SUBJECT.get() or NOBODY
        if isinstance(who, Subject):
            return fitted_subject(who)
        faults.append(Fault("/subject", "object"))
        return subject_of(who)

    def _source(self, given: object, faults: list[Fault]) -> Source | UnsetType:
        """From where; what is no source is left out, and told."""
        origin = given or SOURCE.get()
        if origin is None:
            return UNSET
        if isinstance(origin, Source):
            return fitted_source(origin)
        faults.append(Fault("/source", "object"))
        return UNSET

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

    def _put(self, record: Record, on_failure: str) -> bool:
        """Give the record its place in the sequence and write it."""
        with self.lock:
            if self.lost:
                self.tell_loss()
            if on_failure == "deny" and record.status == "attempt":
                # What allows an act must not go to a file that was deleted a moment ago.
                look: Callable[[], None] | None = getattr(self.sink, "look_soon", None)
                if look is not None:
                    look()
            sent = self._sent(record, on_failure)
            if sent and record.invalid is not UNSET:
                self.counters.invalid += 1
            return sent

    def _sent(self, record: Record, on_failure: str) -> bool:
        """Write the record; False if it was lost. The lock is held."""
        # A signal handler may emit before the line is written: the number is taken at once.
        number = self.seq
        self.seq = number + 1
        line = self._line(record, number)
        try:
            self.sink.write(line)
        except Exception:  # noqa: BLE001 - a sink of somebody's own may raise anything
            return self.missed(line, on_failure)
        self.counters.written += 1
        return True

    def missed(self, line: bytes, on_failure: str) -> bool:
        """A line that the sink did not take: to the spool, or lost. The lock is held.

        What is lost has its number, so that there is a gap where it would stand.
        """
        if on_failure == "spool" and self._spooled(line):
            return True
        self.counters.lost += 1
        self.lost += 1
        return False

    def _line(self, record: Record, number: int) -> bytes:
        """The record as a line, with the time that it gets now and its place in the sequence."""
        placed = _replaced(record, time=self.clock.stamp(), seq=number)
        try:
            line = tamed(encoded(placed))
        except (TypeError, ValueError, OverflowError):
            line = b""
        if line and len(line) < LARGEST:
            return line + b"\n"
        # Too large, or a text that is none, such as half of a surrogate pair in a key.
        hidden = dict.fromkeys((name for name in record.params if is_name(name)), MASK)
        fault = Fault("/params", "size" if line else "object")
        bare = _replaced(placed, params=hidden, changes=UNSET, invalid=[fault])
        return tamed(encoded(bare)) + b"\n"

    def _spooled(self, line: bytes) -> bool:
        if self.spool is None:
            return False
        try:
            self.spool.write(line)
        except Exception:  # noqa: BLE001 - see _sent
            return False
        self.counters.spooled += 1
        return True

    def tell(self) -> None:
        """Say what was lost, if there is something and writing works again."""
        with self.lock:
            if self.lost:
                self.tell_loss()

    def tell_loss(self) -> None:
        """Write how many records were lost, before the next one; or leave it for later."""
        if self._loss is None:
            # A catalog without such an event has the gap in the sequence alone.
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
        number, told = self.seq, self.lost
        self.seq = number + 1
        self.lost = 0
        try:
            self.sink.write(self._line(record, number))
        except Exception:  # noqa: BLE001 - see _sent
            # It was never there: its number is still free, unless a signal handler took the next.
            self.lost += told
            self.seq -= self.seq == number + 1
            return
        self.counters.written += 1

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


def usual(event: Event) -> str:
    """The outcome of an event where none is said."""
    return "success" if "success" in event.statuses else event.statuses[0]


def _known(event: Event) -> tuple[str, ...]:
    """The outcomes that a record of the event can have."""
    return tuple(s for s in STATUSES if s == "attempt" or s in event.statuses)


def _failure(
    error: object, params: Mapping[str, object], written: object, faults: list[Fault]
) -> Failure:
    """An error with a reason that there is, and a message without what the record does not show."""
    if error is None:
        return Failure("error")
    if not isinstance(error, Failure):
        faults.append(Fault("/error", "object"))
        return Failure("error")
    message: str | UnsetType = UNSET
    if type(error.message) is str:
        message = fitting(scrubbed(error.message, [*params, *params.values()], written) or MASK)
    return Failure(
        reason=error.reason if error.reason in REASONS else "error",
        code=error.code if type(error.code) is int and 0 <= error.code <= 999_999 else UNSET,
        message=message,
    )


def _fault(problem: Problem) -> Fault:
    return Fault(problem.path[:256], problem.rule)


def _loss_event(events: Events) -> Event | None:
    """The catalog's event for lost records, if it has one."""
    try:
        return events.by_name(_LOSS)
    except UnknownEvent:
        return None
