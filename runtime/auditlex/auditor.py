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
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec
from msgspec import UNSET, UnsetType

from auditlex import active
from auditlex.basics import is_name
from auditlex.catalog import STATUSES, Event, Events, UnknownEvent
from auditlex.checking import REASONS, Problem, Spec, check_changes, check_params
from auditlex.context import REQUEST, SOURCE, SUBJECT
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
from auditlex.record import (
    VERSION,
    Clock,
    Encoder,
    Failure,
    Fault,
    Frame,
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

_LONGEST_ID: Final = 1_024
_MOST_FAULTS: Final = 100
_MOST_CHANGES: Final = 1_000
_LOSS: Final = "audit-log.lose"

Change = tuple[str, object, object]
"""A key, its old value and its new one; None where there is or was none."""


class Catalog(Protocol):
    """A generated package, as far as auditing needs it."""

    @property
    def PRODUCT(self) -> str:  # noqa: N802 - it is a constant of a module
        """The product's name."""
        ...

    @property
    def events(self) -> Any:
        """Its module of constants, with ``ALL``."""
        ...

    @property
    def POINTS(self) -> Mapping[int, str]:  # noqa: N802 - it is a constant of a module
        """The names of the audit points by the ids of their events."""
        ...

    def point(self, event: Event, point: Point, /) -> Callable[..., bool]:
        """The audit point of an event."""
        ...

    def spec(self, event: Event) -> Spec:
        """What a record of the event has to be like."""
        ...

    def redact(
        self, event: Event, params: Mapping[str, object], hasher: Hashes = ...
    ) -> dict[str, object]:
        """Parameters as they may be written."""
        ...

    def redact_change(self, event: Event, key: str, value: object, hasher: Hashes = ...) -> object:
        """One side of a change as it may be written."""
        ...


class Decides(Protocol):
    """A decision of the policy: whether to write, how much, and what if writing fails."""

    @property
    def write(self) -> bool:
        """Whether the record is written."""
        ...

    @property
    def detail(self) -> str:
        """none, params, changes or full."""
        ...

    @property
    def on_failure(self) -> str:
        """continue, deny or spool."""
        ...


class Decider(Protocol):
    """A policy."""

    def decide(self, event: Event, status: str, node: str, object_id: str, /) -> Decides:
        """What the policy says of a record."""
        ...


class Writes(Protocol):
    """A sink."""

    def write(self, line: bytes, /) -> None:
        """Write a line; ``OSError`` if it was not written."""
        ...


class AuditDenied(Exception):  # noqa: N818 - it is a refusal
    """An act is refused because its record can't be written."""

    def __init__(self, event: Event) -> None:
        super().__init__(f"{event.name} is refused: it can't be audited now")
        self.event = event


class Counters:
    """What became of records since the process began.

    Attributes:
        written: lines that reached the sink.
        invalid: those of them that did not fit their event.
        spooled: lines that reached the spool instead.
        lost: records that could not be written anywhere.
        refused: acts that were refused for that reason.
    """

    __slots__ = ("invalid", "lost", "refused", "spooled", "written")

    def __init__(self) -> None:
        self.written = self.invalid = self.spooled = self.lost = self.refused = 0

    def __repr__(self) -> str:
        return f"Counters({', '.join(f'{name}={getattr(self, name)}' for name in self.__slots__)})"


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
        self._clock = clock or Clock()
        self._boot = boot_id()
        self._last = b',"boot":%b}\n' % encoded(self._boot)
        self._name = process_name
        self._loss = _loss_event(catalog.events.ALL)
        self.renew()
        _AUDITORS.add(self)

    def renew(self) -> None:
        """Begin anew in a forked process: its own number and sequence, a lock that nobody holds."""
        # A signal handler may emit while its own thread is writing.
        self._lock = threading.RLock()
        self._encoder = Encoder()
        self._process: Process = process(self._name)
        self._seq = 0
        self._lost = 0
        self._kept: tuple[Subject | None, Source | None, str | None, Process | None, bytes]
        self._kept = (None, None, None, None, b"")

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

    def quick(self, event: Event) -> Callable[..., bool | None]:
        """The way for records that are known to fit, for generated audit points alone.

        The function takes status, subject, object id, and parameters as they are written, which it
        does not look at again. It returns what ``emit`` does, or None where it takes ``emit`` to
        write the record. A decision that holds for every object is asked for once.
        """
        statuses = {"attempt", *event.statuses}
        static = {status: self._static(event, status) for status in statuses}
        decisions = {status: decided for status, decided in static.items() if decided is not None}
        heads = {status: Frame(event, status).head for status in statuses}
        start = Frame.START

        def put(
            status: str, subject: Subject | None, object_id: str, params: dict[str, object]
        ) -> bool | None:
            decision = decisions.get(status)
            if decision is None:
                if status not in statuses:
                    return None
                decision = self.policy.decide(event, status, self.node, object_id)
            if not decision.write:
                return False
            if status == "failure" or decision.detail == "none" or len(object_id) > _LONGEST_ID:
                return None
            try:
                end = b"%b},%b%b" % (encoded(object_id), self._whence(subject), encoded(params))
            except (TypeError, ValueError, OverflowError):
                return None
            if len(end) > LARGEST:
                return None
            with self._lock:
                if self._lost:
                    self._tell_loss()
                line = b"%b%b%b%b,\"seq\":%d%b" % (
                    start, self._clock.stamp().encode(), heads[status], end, self._seq, self._last,
                )  # fmt: skip
                return self._sent(line, decision.on_failure)

        return put

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
            made = self.catalog.point(event, Point(self, event)) if on else None
            setattr(self.catalog, name, made)

    def switch_off(self) -> None:
        """Set each audit point of the catalog to None."""
        for name in self.catalog.POINTS.values():
            setattr(self.catalog, name, None)

    def _static(self, event: Event, status: str) -> Decides | None:
        """What the policy says of every object, or None if it depends on the object."""
        ask: Callable[[Event, str, str], Decides | None] | None
        ask = getattr(self.policy, "static", None)
        return ask(event, status, self.node) if ask is not None else None

    def _may(self, event: Event, status: str) -> bool:
        """Whether the policy writes such a record for any object."""
        decided = self._static(event, status)
        return decided is None or decided.write

    def _whence(self, subject: Subject | None) -> bytes:
        """The bytes between the object and the parameters: who, from where, and this process.

        Those of the last caller are kept, because one request makes several records.
        """
        key = (subject or SUBJECT.get() or NOBODY, SOURCE.get(), REQUEST.get(), self._process)
        kept = self._kept
        if kept[0] is key[0] and kept[1] is key[1] and kept[2] is key[2] and kept[3] is key[3]:
            return kept[4]
        who, origin, request, process_ = key
        parts: dict[str, Any] = {"subject": fitted_subject(who)}
        if origin is not None:
            parts["source"] = fitted_source(origin)
        parts |= {"node": self.node, "process": process_}
        if request is not None:
            parts["request"] = request
        made = encoded(parts)[1:-1] + b',"params":'
        self._kept = (*key, made)
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
        spec = self.catalog.spec(event)
        faults: list[Fault] = []
        if status not in STATUSES or (status != "attempt" and status not in event.statuses):
            faults.append(Fault("/status", "choice"))
            status = "attempt"
        written = self._params(event, spec, params, faults)
        if object_id is None:
            object_id = filled(spec.object_id, written)
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
            object=Target(event.object, fitting(object_id, _LONGEST_ID) or "/"),
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
        with self._lock:
            if self._lost:
                self._tell_loss()
            sent = self._sent(self._line(record), on_failure)
            if sent and record.invalid is not UNSET:
                self.counters.invalid += 1
            return sent

    def _sent(self, line: bytes, on_failure: str) -> bool:
        """Write the line; False if it was lost. The lock is held."""
        try:
            self.sink.write(line)
        except OSError:
            if on_failure == "spool" and self._spooled(line):
                self._seq += 1
                return True
            self.counters.lost += 1
            self._lost += 1
            return False
        self._seq += 1
        self.counters.written += 1
        return True

    def _line(self, record: Record) -> bytes:
        """The record as a line, with the time and the place in the sequence that it gets now."""
        now = self._clock.stamp()
        placed = _replaced(record, time=now, seq=self._seq)
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
        except OSError:
            return False
        self.counters.spooled += 1
        return True

    def _tell_loss(self) -> None:
        """Write how many records were lost, before the next one; or leave it for later."""
        if self._loss is None:
            self._lost = 0
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
            params={"lost": self._lost},
            error=Failure("unavailable"),
            boot=self._boot,
        )
        try:
            self.sink.write(self._line(record))
        except OSError:
            return
        self._seq += 1
        self.counters.written += 1
        self._lost = 0

    def _count_lost(self) -> None:
        with self._lock:
            self.counters.lost += 1
            self._lost += 1


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
