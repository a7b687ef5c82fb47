"""A thread that looks after what nobody waits for, once a second and when it is asked to.

Input: a function. Output: calls of it. Guarantees: the thread keeps nobody alive; in a process made
by fork there is one, too; it has ended before the interpreter does, so that it is never cut off in
the middle of its work unless the process is.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Final

INTERVAL: Final = 1.0
"""Seconds between two calls."""

_STOP, _ASKED = object(), object()
_WAIT: Final = 5.0


class Upkeep:
    """Calls a function in a thread of its own.

    Args:
        work: a method; it is told whether somebody asked for the call, and says whether it should
            be called again at once. What it raises is counted and otherwise ignored.

    Attributes:
        failed_calls: how often it has raised something.
    """

    def __init__(self, work: Callable[[bool], bool]) -> None:
        self.failed_calls = 0
        self._work = weakref.WeakMethod(work)
        self._thread: threading.Thread | None = None
        # A signal handler may put into a SimpleQueue whatever the thread is doing; not so an Event.
        self._asked: SimpleQueue[object] = SimpleQueue()
        _LIVING.add(self)

    def start(self) -> None:
        """Begin; a second call does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=_run, args=(weakref.ref(self), self._asked), name="auditlex-upkeep",
                daemon=True,
            )  # fmt: skip
            self._thread.start()

    def wake(self) -> None:
        """Ask for a call now. For signal handlers: it waits for nothing."""
        if self._thread is not None:
            self._asked.put(_ASKED)

    def close(self) -> None:
        """End, after the call that goes on."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._asked.put(_STOP)
            if thread is not threading.current_thread():
                thread.join(_WAIT)
            self._asked = SimpleQueue()

    def once(self, asked: bool) -> bool:
        """Call the function; whether it should be called again at once."""
        work = self._work()
        try:
            return work is not None and work(asked)
        except Exception:  # noqa: BLE001 - it must not end the thread, whatever it is
            self.failed_calls += 1
            return False

    def after_fork(self) -> None:
        """In a child: threads are not inherited."""
        running, self._thread = self._thread is not None, None
        self._asked = SimpleQueue()
        if running:
            self.start()


def _run(held: weakref.ref[Upkeep], asked: SimpleQueue[object]) -> None:
    """What the thread does; it ends with what it looks after."""
    more = False
    while True:
        told: object = None
        with suppress(Empty):
            told = asked.get(timeout=0.001 if more else INTERVAL)
        upkeep = held()
        if told is _STOP or upkeep is None or sys.is_finalizing():
            return
        more = upkeep.once(told is _ASKED)
        # The thread must not keep alive what it works for.
        del upkeep


_LIVING: Final[weakref.WeakSet[Upkeep]] = weakref.WeakSet()


def _in_child() -> None:
    for each in list(_LIVING):
        each.after_fork()


def _at_exit() -> None:
    for each in list(_LIVING):
        each.close()


os.register_at_fork(after_in_child=_in_child)
atexit.register(_at_exit)
