"""Tasks by number in, their results in the same order out, made in several forked processes.

Guarantees: a process runs ahead of who reads its results by no more than a pipe holds, so memory
stays bounded; when the results are no longer wanted, the processes end; what a process that was
killed did not deliver is made here. What a task raises ends its process, and is raised here when
the task is made again.
"""

from __future__ import annotations

import fcntl
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from struct import Struct
from types import TracebackType
from typing import Final

_HEAD: Final = Struct("<IQ")
_END: Final = 0xFFFFFFFF
_PIPE: Final = 1 << 20
_SET_SIZE: Final = getattr(fcntl, "F_SETPIPE_SZ", 1031)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


class Pool:
    """Forked processes that make the tasks 0, n, 2n, …; 1, n + 1, …; and so on.

    Not where other threads hold locks: forking copies those as they are.

    Args:
        make: gives the parts of the result of a task.
        tasks: how many there are.
        workers: how many processes make them.
    """

    def __init__(self, make: Callable[[int], Iterable[bytes]], tasks: int, workers: int) -> None:
        self._make = make
        self._pids: list[int] = []
        self._pipes: list[int] = []
        workers = min(workers, tasks)
        for first in range(workers):
            self._fork(range(first, tasks, workers))

    def _fork(self, share: range) -> None:
        reading, writing = os.pipe()
        # A smaller pipe is slower, no more.
        with suppress(OSError):
            fcntl.fcntl(writing, _SET_SIZE, _PIPE)
        pid = os.fork()
        if pid:
            os.close(writing)
            self._pids.append(pid)
            self._pipes.append(reading)
            return
        try:
            # Whoever reads may have gone.
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
            for pipe in (reading, *self._pipes):
                os.close(pipe)
            for task in share:
                for part in self._make(task):
                    _send(writing, _HEAD.pack(len(part), task) + part)
                _send(writing, _HEAD.pack(_END, task))
        finally:
            # A worker must not run what its parent registered for its own end.
            os._exit(0)

    def results(self, task: int) -> Iterator[bytes]:
        """The parts of the result of a task; tasks are asked for in order."""
        place = task % len(self._pipes)
        given = 0
        while self._pipes[place] >= 0:
            head = self._receive(place, _HEAD.size)
            if head is None:
                break
            size, number = _HEAD.unpack(head)
            if number != task:
                break
            if size == _END:
                return
            part = self._receive(place, size)
            if part is None:
                break
            given += 1
            yield part
        self._close(place)
        for number, part in enumerate(self._make(task)):
            if number >= given:
                yield part

    def _receive(self, place: int, size: int) -> bytes | None:
        found = bytearray()
        while len(found) < size:
            part = os.read(self._pipes[place], size - len(found))
            if not part:
                return None
            found += part
        return bytes(found)

    def _close(self, place: int) -> None:
        if self._pipes[place] >= 0:
            os.close(self._pipes[place])
            self._pipes[place] = -1

    def kill(self, place: int) -> None:
        """End one of the processes, as the system may when memory runs out."""
        os.kill(self._pids[place], signal.SIGKILL)

    def close(self) -> None:
        """End the processes."""
        for place in range(len(self._pipes)):
            self._close(place)
        for pid in self._pids:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        self._pids.clear()

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _send(pipe: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(pipe, rest) :]
