"""Auditing for a service: one call when it starts, one when it ends.

``start`` puts together what a service needs: the policy file that is watched, the log file that
is reopened after rotation, the keys for hashed values, the spool. It switches the catalog's audit
points on and writes that auditing began; ``close`` writes that it ended. What happens to the policy
and to the keys meanwhile is written, too; what waits in the spool goes to the log when that works.
Nothing of this is ever refused, or in the way of the service, because a record can't be written.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import signal
import socket
import threading
from contextlib import suppress
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from auditlex import active
from auditlex.auditor import Auditor
from auditlex.catalog import Event, UnknownEvent
from auditlex.contracts import Catalog, Writes
from auditlex.hashing import NO_KEY
from auditlex.keys import KeyFile, KeyRefused, load_key
from auditlex.policy import Known, Policy, PolicyFile, Problem, nothing
from auditlex.record import Failure
from auditlex.sinks.file import FileSink
from auditlex.sinks.relay import Relay, Spool
from auditlex.sinks.spool import LEAST, SpoolSink
from auditlex.sinks.upkeep import Upkeep

if TYPE_CHECKING:
    from auditlex.hashing import Hashes
    from auditlex.policy.model import Spool as Spooled

__all__ = ["KeyRefused", "PolicyRefused", "Service", "load_key", "start"]

PATIENCE: Final = 2.0
"""Seconds that the end of a service may take to empty the spool."""

_UNFIT: Final = re.compile("[^A-Za-z0-9_.-]")
_STARTED: Final = "audit.start"
_STOPPED: Final = "audit.stop"
_LOADED: Final = "audit-policy.load"
_ROTATED: Final = "audit-key.rotate"
_LOST: Final = "audit-log.lose"
_LOGGER: Final = logging.getLogger("auditlex.policy")


class PolicyRefused(Exception):  # noqa: N818 - it is a refusal
    """A policy that can't be used when a service starts; what it denies would be allowed then.

    Attributes:
        problems: what is wrong with it.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)) or "the policy can't be used")
        self.problems = problems


class Service:
    """Auditing of one process, from ``start`` to ``close``; a context manager."""

    def __init__(
        self,
        catalog: Catalog,
        *,
        policy: str | os.PathLike[str] | None,
        sink: Writes,
        node: str,
        process: str,
        hasher: Hashes = NO_KEY,
        spool: Writes | None = None,
        sighup: bool = True,
        strict: bool = True,
    ) -> None:
        known = Known.of(catalog)
        self.policy = PolicyFile(policy, known, node) if policy is not None else None
        errors = _errors(self.policy.problems) if self.policy is not None else ()
        if strict and errors:
            raise PolicyRefused(errors)
        first = self.policy.policy if self.policy is not None else nothing(known)
        self.auditor = Auditor(
            catalog, policy=first, sink=sink, node=node, process_name=process, hasher=hasher,
            spool=spool,
        )  # fmt: skip
        self.relay: Relay | None = None
        self._digest = first.digest
        self._keys = hasher if isinstance(hasher, KeyFile) else None
        self._sink = sink
        self._process = process
        self._own_spool = spool is None
        self._spool: Spooled | None = None
        self._problem: Failure | None = None
        self._dropped = 0
        self._closed = False
        self._before: Any = None
        self._handler: Any = None
        names = (_STARTED, _STOPPED, _LOADED, _ROTATED, _LOST)
        self._own = {name: _event(catalog, name) for name in names}
        self._upkeep = Upkeep(self.upkeep)
        if isinstance(spool, SpoolSink):
            self._relay_by(spool)
        self._upkeep.start()
        self._take(first)
        self.auditor.install()
        version = str(getattr(catalog, "VERSION", ""))
        self._say(_STARTED, {"catalog": version, "policy": first.digest})
        self._tell_problem()
        if self.policy is not None:
            self._warn()
            if self.policy.problems:
                self._refused(self.policy.problems)
            self.policy.on_change = self._changed
            self.policy.on_problem = self._refused
            self.policy.start(sighup=sighup)
        if sighup and threading.current_thread() is threading.main_thread():
            self._listen()

    def _listen(self) -> None:
        """Reopen the log and read the keys on SIGHUP; a handler that was there is called, too."""
        before = signal.getsignal(signal.SIGHUP)
        if before is None:
            # It is not Python's, and could not be put back.
            return

        def handle(number: int, frame: FrameType | None) -> None:
            if isinstance(self._sink, FileSink):
                self._sink.reopen_soon()
            self._upkeep.wake()
            if callable(before):
                before(number, frame)

        self._before, self._handler = before, handle
        signal.signal(signal.SIGHUP, handle)

    def _changed(self, _old: Policy, new: Policy) -> None:
        """Take over a policy."""
        before, self._digest = self._digest, new.digest
        self._take(new)
        self.auditor.policy = new
        self.auditor.switch()
        self._warn()
        self._say(_LOADED, {"policy": new.digest, "previous": before})
        self._tell_problem()

    def _warn(self) -> None:
        """Say in the program's own log what a policy has that its author may not have meant."""
        problems = self.policy.problems if self.policy is not None else ()
        for problem in problems:
            if problem.severity != "error":
                _LOGGER.warning("%s", problem)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        """Say that a policy was not taken over; the one before goes on to hold."""
        errors = _errors(problems)
        if not errors or self.policy is None:
            return
        first = errors[0]
        message = f"{first.file}:{first.line}: {first.message}" if first.line else first.message
        self._say(
            _LOADED,
            {"policy": _digest(self.policy.path), "previous": self._digest},
            status="failure",
            error=Failure("invalid", message=message),
        )

    def _take_spool(self, wanted: Spooled | None) -> str:
        """Use the spool that the policy names; what is wrong with it, if something is.

        That may be mended later, so that it is used in any case; but nobody must rely on it.
        """
        self._spool = wanted
        if wanted is None:
            # What is in it still goes to the log.
            self.auditor.spool = None
            return ""
        try:
            # Of each service by itself, for they have different logs and users.
            path = Path(wanted.path, _UNFIT.sub("_", self._process).lstrip(".") or "_")
            spool = SpoolSink(path, max(wanted.max_bytes, LEAST))
        except ValueError as error:
            self.auditor.spool = None
            return str(error)
        self._relay_by(spool)
        try:
            spool.reopen()
        except OSError as error:
            return str(error)
        return ""

    def _take(self, policy: Policy) -> None:
        """Use the spool of a policy, unless the service was given one."""
        if self._own_spool and policy.spool != self._spool:
            problem = self._take_spool(policy.spool)
            if problem:
                self._problem = Failure(
                    "unavailable", message=f"the spool can't be used: {problem}"
                )

    def _tell_problem(self) -> None:
        """Say what is wrong with the spool of the policy."""
        problem, self._problem = self._problem, None
        if problem is not None:
            self._say(_LOADED, {"policy": self._digest}, status="failure", error=problem)

    def _relay_by(self, spool: SpoolSink) -> None:
        if self.relay is None:
            self.relay = Relay(self._sink, spool)
        else:
            self.relay.use(spool)
        self.auditor.spool = Spool(self.relay)
        self.auditor.sink = self.relay
        self._upkeep.start()

    def upkeep(self, asked: bool) -> bool:
        """Hand on what waits in the spool, and read the keys if that was asked for.

        It is called in a thread of its own; True if there is more to do at once.
        """
        if asked and self._keys is not None:
            self._read_keys(self._keys)
        self.auditor.tell()
        if self.relay is None:
            return False
        more = self.relay.step()
        if self.relay.dropped > self._dropped:
            lost, self._dropped = self.relay.dropped - self._dropped, self.relay.dropped
            self._say(_LOST, {"lost": lost}, status="failure", error=Failure("invalid"))
        return more

    def _read_keys(self, keys: KeyFile) -> None:
        try:
            changed = keys.reload()
        except KeyRefused as refused:
            current = {"keyid": keys.keys.current.key_id}
            error = Failure("invalid", message=str(refused))
            self._say(_ROTATED, current, status="failure", error=error)
            return
        if changed:
            self._say(_ROTATED, {"keyid": keys.keys.current.key_id})

    def _say(self, name: str, params: dict[str, Any], **more: Any) -> None:
        event = self._own[name]
        if event is not None:
            self.auditor.emit(event, params, **more)

    def close(self) -> None:
        """Write that auditing ended, and let go of everything. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        if self._handler is not None and signal.getsignal(signal.SIGHUP) == self._handler:
            # Only the main thread may; elsewhere the handler stays, and does nothing.
            with suppress(ValueError):
                signal.signal(signal.SIGHUP, self._before)
        if self.policy is not None:
            self.policy.close()
        self._upkeep.close()
        if self.relay is not None:
            self.relay.drain(PATIENCE)
        self._say(_STOPPED, {"records": self.auditor.counters.written})
        if active.get() is self.auditor:
            active.install(None)
            self.auditor.switch_off()
        closing = getattr(self.auditor.sink, "close", None)
        if closing is not None:
            # Whatever is wrong with the log, a service can end.
            with suppress(Exception):
                closing()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _value: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()


def start(
    catalog: Catalog,
    *,
    process: str,
    log: str | os.PathLike[str] | Writes,
    policy: str | os.PathLike[str] | None = None,
    node: str = "",
    key: str | os.PathLike[str] | None = None,
    spool: Writes | None = None,
    sighup: bool = True,
    strict: bool = True,
) -> Service:
    """Begin to audit in this process.

    ``catalog`` is the generated package, ``process`` what the records call this process, ``log``
    the file to write (or a sink), ``policy`` the policy file (without one, only mandatory events
    are written), ``node`` this node's name (the host's without its domain if left out), ``key`` the
    file with the keys for hashed values, ``spool`` where records wait that the log can't take (the
    one that the policy names if left out). ``sighup`` reloads policy and keys and reopens the log
    on SIGHUP; it takes effect in the main thread. ``strict`` refuses to start with a policy that
    can't be used; without it only mandatory events are written until the policy is mended.

    Raises:
        KeyRefused: if the key can't be used.
        PolicyRefused: if the policy can't be used.
    """
    sink: Any = FileSink(log) if isinstance(log, (str, os.PathLike)) else log
    return Service(
        catalog,
        policy=policy,
        sink=sink,
        node=node or socket.gethostname().partition(".")[0],
        process=process,
        hasher=KeyFile(key) if key is not None else NO_KEY,
        spool=spool,
        sighup=sighup,
        strict=strict,
    )


def _errors(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity == "error")


def _event(catalog: Catalog, name: str) -> Event | None:
    try:
        found: Event = catalog.events.by_name(name)
    except UnknownEvent:
        return None
    return found


def _digest(path: str) -> str:
    """The digest of a file that was refused; that of nothing where it can't be read."""
    try:
        data = Path(path).read_bytes()
    except OSError:
        data = b""
    return hashlib.sha256(data).hexdigest()
