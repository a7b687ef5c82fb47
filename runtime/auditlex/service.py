"""Auditing for a service: one call when it starts, one when it ends.

``start`` puts together what a service needs: the policy file that is watched, the log file that
is reopened after rotation, the key for hashed values. It switches the catalog's audit points on and
writes that auditing began; ``close`` writes that it ended. What happens to the policy meanwhile is
written, too.
"""

from __future__ import annotations

import hashlib
import os
import socket
import stat
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from auditlex import active
from auditlex.auditor import Auditor, Catalog, Writes
from auditlex.catalog import Event, UnknownEvent
from auditlex.hashing import NO_KEY, Hasher, NoKey
from auditlex.policy import Known, Policy, PolicyFile, Problem, nothing
from auditlex.record import Failure
from auditlex.sinks.file import FileSink, reopen_on_sighup

_MOST_KEY: Final = 256
_STARTED: Final = "audit.start"
_STOPPED: Final = "audit.stop"
_LOADED: Final = "audit-policy.load"


class KeyRefused(Exception):  # noqa: N818 - it is a refusal
    """A file that can't be the key for hashed values; says why, never what is in it."""


def load_key(path: str | os.PathLike[str]) -> Hasher:
    """The key in a file of 16 to 64 bytes, or twice as many hexadecimal digits.

    Raises:
        KeyRefused: if the file can't be read, is not the process's own or root's, is open to
            others, or holds no such key.
    """
    name = os.fspath(path)
    try:
        number = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        raise KeyRefused(f"'{name}' can't be read: {error.strerror}") from None
    try:
        about = os.fstat(number)
        if not stat.S_ISREG(about.st_mode):
            raise KeyRefused(f"'{name}' is no regular file")
        if about.st_uid not in (0, os.geteuid()) or stat.S_IMODE(about.st_mode) & 0o077:
            raise KeyRefused(f"'{name}' is open to others: give it to its owner alone, mode 0600")
        data = os.read(number, _MOST_KEY + 1)
    finally:
        os.close(number)
    try:
        digits = bytes.fromhex(data.decode("ascii"))
    except (UnicodeDecodeError, ValueError):
        digits = b""
    try:
        # Few bytes can look like digits; then they are too few as digits.
        return Hasher(digits if 16 <= len(digits) <= 64 else data)
    except ValueError:
        raise KeyRefused(f"'{name}' holds no key: 16 to 64 bytes, or their digits") from None


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
        hasher: Hasher | NoKey = NO_KEY,
        spool: Writes | None = None,
        sighup: bool = True,
    ) -> None:
        known = Known.of(catalog)
        self.policy = PolicyFile(policy, known, node) if policy is not None else None
        first = self.policy.policy if self.policy is not None else nothing(known)
        self.auditor = Auditor(
            catalog, policy=first, sink=sink, node=node, process_name=process, hasher=hasher,
            spool=spool,
        )  # fmt: skip
        self._catalog = catalog
        self._digest = first.digest
        self._own = {name: _event(catalog, name) for name in (_STARTED, _STOPPED, _LOADED)}
        self.auditor.install()
        version = str(getattr(catalog, "VERSION", ""))
        self._say(_STARTED, {"catalog": version, "policy": first.digest})
        if self.policy is not None:
            if self.policy.problems:
                self._refused(self.policy.problems)
            self.policy.on_change = self._changed
            self.policy.on_problem = self._refused
            self.policy.start(sighup=sighup)
        if sighup and isinstance(sink, FileSink):
            reopen_on_sighup(sink)

    def _changed(self, _old: Policy, new: Policy) -> None:
        """Take over a policy."""
        before, self._digest = self._digest, new.digest
        self.auditor.policy = new
        self.auditor.switch()
        self._say(_LOADED, {"policy": new.digest, "previous": before})

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        """Say that a policy was not taken over; the one before goes on to hold."""
        errors = [problem for problem in problems if problem.severity == "error"]
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

    def _say(self, name: str, params: dict[str, Any], **more: Any) -> None:
        event = self._own[name]
        if event is not None:
            self.auditor.emit(event, params, **more)

    def close(self) -> None:
        """Write that auditing ended, and let go of everything. Safe to call twice."""
        if active.get() is not self.auditor:
            return
        if self.policy is not None:
            self.policy.close()
        self._say(_STOPPED, {"records": self.auditor.counters.written})
        active.install(None)
        self.auditor.switch_off()
        closing = getattr(self.auditor.sink, "close", None)
        if closing is not None:
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
) -> Service:
    """Begin to audit in this process.

    ``catalog`` is the generated package, ``process`` what the records call this process, ``log``
    the file to write (or a sink), ``policy`` the policy file (without one, only mandatory events
    are written), ``node`` this node's name (the host's without its domain if left out), ``key`` the
    file with the key for hashed values. ``sighup`` reloads and reopens on SIGHUP; it takes effect
    in the main thread.

    Raises:
        KeyRefused: if the key can't be used.
    """
    sink: Any = FileSink(log) if isinstance(log, (str, os.PathLike)) else log
    return Service(
        catalog,
        policy=policy,
        sink=sink,
        node=node or socket.gethostname().partition(".")[0],
        process=process,
        hasher=load_key(key) if key is not None else NO_KEY,
        spool=spool,
        sighup=sighup,
    )


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
