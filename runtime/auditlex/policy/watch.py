"""A policy file that is kept loaded while it changes.

Input is a path, output the last good policy and calls of ``on_change`` and ``on_problem``.
Guarantees: there is always a policy; a bad file never replaces a good one; a change is seen within
two seconds, and after SIGHUP at once; the file is opened without following a link in its place,
has to be a regular file, and must not be writable by everybody; nothing but ``start`` raises.
"""

from __future__ import annotations

import os
import signal
import stat
import sys
import threading
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from types import FrameType, TracebackType
from typing import Any, Final, Self

from auditlex.catalog import Events
from auditlex.policy.decide import Policy
from auditlex.policy.load import load, nothing
from auditlex.policy.model import Problem, did_you_mean
from auditlex.policy.profiles import Known, known
from auditlex.policy.yamlfile import MAX_BYTES

INTERVAL: Final = 1.0
"""Seconds between two looks at the file."""

_UNSURE_NS: Final = 2_500_000_000
"""A younger file may change again and keep its times: some systems count whole seconds."""

OnChange = Callable[[Policy, Policy], object]
OnProblem = Callable[[tuple[Problem, ...]], object]
Signature = tuple[int, ...]

_STOP, _RELOAD = object(), object()


class Unfit(Exception):  # noqa: N818 - not an error of the program, but a file that can't be used
    """The file can't be read; the message says why."""


class PolicyFile:
    """The policy in a file.

    Args:
        path: the file.
        catalog: the events of a package; ``Known.of(package)`` also knows profiles and controls.
        node: the node that this process runs on; empty if that does not matter.
        on_change: called with the policy before and the one now, after it has changed.
        on_problem: called with what is wrong when the file can't be used, once for each state.

    The callbacks may be set later, too. They are called in the thread that looked, and what they
    raise is counted and otherwise ignored.

    Attributes:
        policy: the last good policy; at first, without a good file, one with everything off.
        problems: what is wrong with the file now, warnings included.
        failed_calls: how many callbacks have raised something.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        catalog: Events | Known,
        node: str,
        *,
        on_change: OnChange | None = None,
        on_problem: OnProblem | None = None,
    ) -> None:
        self.path = os.fspath(path)
        self.node = node
        self.on_change: OnChange | None = None
        self.on_problem = on_problem
        self.failed_calls = 0
        self.problems: tuple[Problem, ...] = ()
        self._known = known(catalog)
        self.policy = nothing(self._known)
        self._signature: Signature | None = None
        self._data: bytes | None = None
        self._sure = False
        self._thread: threading.Thread | None = None
        self._previous: Any = None
        self._handler: Any = None
        self._fresh()
        _FILES.add(self)
        self.poll()
        self.on_change = on_change

    def _fresh(self) -> None:
        # A signal handler may put into a SimpleQueue whatever the thread is doing; not so an Event.
        self._wake: SimpleQueue[object] = SimpleQueue()
        self._lock = threading.Lock()

    def poll(self, force: bool = False) -> bool:
        """Look at the file now; True if the policy has changed.

        With ``force`` a file that looks the same is read, too, and its problems are told again.
        """
        with self._lock:
            before = self.policy
            told = self._look(force)
        # What is in another place, or said otherwise, is no change.
        changed = self.policy.digest != before.digest
        if told:
            self._call(self.on_problem, self.problems)
        if changed:
            self._call(self.on_change, before, self.policy)
        return changed

    def _look(self, force: bool) -> bool:
        """Read the file where that is needed; True if there are problems that nobody knows of."""
        try:
            data, signature, sure = self._read(force)
        except Unfit as unfit:
            self._signature = self._data = None
            problem = Problem("error", self.path, 0, 0, str(unfit))
            return self._found((problem,), force)
        if data is None:
            return False
        self._signature, self._sure = signature, sure
        if data == self._data and not force:
            return False
        self._data = data
        loaded = load(data, self.path, self._known)
        problems = loaded.problems
        if loaded.policy is not None:
            nodes = loaded.policy.known_nodes
            if self.node and nodes and self.node not in nodes:
                message = f"this node, {self.node!r}, is not in 'known-nodes'"
                hint = did_you_mean(self.node, nodes)
                problems = (*problems, Problem("warning", self.path, 0, 0, message, hint))
            self.policy = loaded.policy
        return self._found(problems, force)

    def _found(self, problems: tuple[Problem, ...], force: bool) -> bool:
        new = problems != self.problems or force
        self.problems = problems
        return new and any(problem.severity == "error" for problem in problems)

    def _read(self, force: bool) -> tuple[bytes | None, Signature, bool]:
        """The content, or None if it is the same as before; what it was known by; if that is sure.

        Raises:
            Unfit: if the file can't be used.
        """
        flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
        try:
            # Without O_NONBLOCK a FIFO in its place would hold this thread up for ever.
            descriptor = os.open(self.path, flags)
        except OSError as error:
            raise Unfit(self._refused(error)) from None
        except ValueError:
            raise Unfit("the path is no path") from None
        try:
            now = time.time_ns()
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                raise Unfit("it is not a regular file")
            if found.st_mode & stat.S_IWOTH:
                raise Unfit("everybody may write to it; chmod o-w mends that")
            signature = _signature(found)
            if signature == self._signature and self._sure and not force:
                return None, signature, True
            data = _read_all(descriptor)
            # What changed while it was read is read again at the next look.
            same = _signature(os.fstat(descriptor)) == signature
            return data, signature, same and now - found.st_mtime_ns > _UNSURE_NS
        except OSError as error:
            raise Unfit(self._refused(error)) from None
        finally:
            os.close(descriptor)

    def _refused(self, error: OSError) -> str:
        if Path(self.path).is_symlink():
            return "it is a symbolic link, which is not followed"
        reason = error.strerror or type(error).__name__
        return f"the file can't be read: {reason[:1].lower()}{reason[1:]}"

    def _call(self, callback: Callable[..., object] | None, *values: object) -> None:
        if callback is None:
            return
        try:
            callback(*values)
        except Exception:  # noqa: BLE001 - a callback must not end the watch, whatever it raises
            self.failed_calls += 1

    def start(self, *, sighup: bool = True) -> Self:
        """Look at the file every second in a thread of its own, and in children made by fork.

        With ``sighup`` the signal makes it look at once; a handler that was there is called, too.
        That needs the main thread: in any other the signal is left alone.
        """
        if self._thread is None:
            self._run()
            if sighup and threading.current_thread() is threading.main_thread():
                self._handler = self._on_signal
                self._previous = signal.signal(signal.SIGHUP, self._handler)
        return self

    def _run(self) -> None:
        self._thread = threading.Thread(
            target=_watch, args=(weakref.ref(self), self._wake), name="auditlex-policy", daemon=True
        )
        self._thread.start()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._wake.put(_RELOAD)
        if callable(self._previous):
            self._previous(number, frame)

    def after_fork(self) -> None:
        """In a child: threads are not inherited, and a lock may be held by one of them."""
        running = self._thread is not None
        self._fresh()
        if running:
            self._run()

    def close(self) -> None:
        """Stop looking; the handler of SIGHUP that was there before is put back."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._wake.put(_STOP)
        if thread is not threading.current_thread():
            thread.join()
        self._fresh()
        if self._handler is not None and signal.getsignal(signal.SIGHUP) == self._handler:
            # Only the main thread may; elsewhere the handler stays, and does nothing.
            with suppress(ValueError):
                signal.signal(signal.SIGHUP, self._previous or signal.SIG_DFL)
        self._handler = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<PolicyFile {self.path!r}: {self.policy!r}>"


def _watch(watched: weakref.ref[PolicyFile], wake: SimpleQueue[object]) -> None:
    """What the thread does; it ends with the file that it watches."""
    while True:
        force = False
        try:
            asked = wake.get(timeout=INTERVAL)
            if asked is _STOP:
                return
            force = True
        except Empty:
            pass
        file = watched()
        if file is None or sys.is_finalizing():
            return
        file.poll(force)
        # The thread must not keep alive what it watches.
        del file


def _in_child() -> None:
    for file in list(_FILES):
        file.after_fork()


_FILES: Final[weakref.WeakSet[PolicyFile]] = weakref.WeakSet()
os.register_at_fork(after_in_child=_in_child)


def _signature(found: os.stat_result) -> Signature:
    """What tells one state of a file from another without reading it."""
    return (
        found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_dev,
        found.st_mode,
    )  # fmt: skip


def _read_all(descriptor: int) -> bytes:
    """The content, or a little more than is allowed of it."""
    parts: list[bytes] = []
    length = 0
    while length <= MAX_BYTES and (part := os.read(descriptor, MAX_BYTES + 1 - length)):
        parts.append(part)
        length += len(part)
    return b"".join(parts)
