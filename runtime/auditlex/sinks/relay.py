"""A sink and the spool of what it could not take: records go through, and what waits follows.

Input: finished lines for the sink, and those that it did not take for the spool. Output: all of
them in the sink. Guarantees: what waits goes to the sink in order, and before the next record if
that can be done in ``MOST_TIME`` seconds; a record never waits longer for others; whatever is wrong
with the spool keeps no record from the sink.
"""

from __future__ import annotations

import errno
from time import monotonic
from typing import TYPE_CHECKING, Final

from auditlex.sinks.base import Guarded, SinkError
from auditlex.sinks.spool import SpoolSink

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditlex.contracts import Writes

MOST_TIME: Final = 0.02
"""Seconds that a record waits for those before it."""

STEP: Final = 64
"""Records that are handed on at once: other writers to the spool wait as long."""


class Relay(Guarded):
    """Writes to a sink, after what the spool holds.

    Args:
        sink: where records go.
        spool: where those are that it has not taken.

    Attributes:
        name: that of the sink.
        drained: records that have gone from the spool to the sink.
        dropped: records of the spool that the sink will never take because they are too large.
        problem: why the spool could not be emptied the last time, or nothing.
    """

    def __init__(self, sink: Writes, spool: SpoolSink) -> None:
        super().__init__(str(getattr(sink, "name", "sink")))
        self.drained = 0
        self.dropped = 0
        self.problem = ""
        self._sink = sink
        self._spools = [spool]
        # Something may be left of the process before.
        self._behind = True
        self._busy = False

    def use(self, spool: SpoolSink) -> None:
        """Take another spool for what comes; what the one before holds still goes to the sink."""
        with self._lock:
            self._spools.append(spool)
            self._behind = True

    def write(self, line: bytes, /) -> None:
        """Write one record to the sink.

        Raises:
            SinkError: if it was not written whole, or whatever else the sink raises.
        """
        if self._behind:
            self._catch_up()
        self._sink.write(line)

    def spool(self, line: bytes, /) -> None:
        """Keep one record that the sink did not take.

        Raises:
            SinkError: if it was not kept.
        """
        spool = self._spools[-1]
        spool.write(line)
        self._behind = True

    def step(self) -> bool:
        """Hand the next records on; whether there may be more that can be handed on now."""
        if not self._lock.acquire(timeout=MOST_TIME):
            return True
        try:
            # A signal handler may write while its own thread is in here.
            return not self._busy and self._step()
        finally:
            self._lock.release()

    def drain(self, seconds: float) -> bool:
        """Hand on what the spool holds, for so long at most; whether nothing is left."""
        end = monotonic() + seconds
        while self.step():
            if monotonic() >= end:
                return False
        return not self._behind

    def reopen(self) -> None:
        """Have the sink open its file anew.

        Raises:
            SinkError: if that is impossible.
        """
        reopening = getattr(self._sink, "reopen", None)
        if reopening is not None:
            reopening()

    def look_soon(self) -> None:
        """Have the sink look first whether its file is still the one at the path, if it is one."""
        look = getattr(self._sink, "look_soon", None)
        if look is not None:
            look()

    def close(self) -> None:
        """Close the sink and the spool; what is in it stays."""
        for each in (self._sink, *self._spools):
            closing = getattr(each, "close", None)
            if closing is not None:
                closing()

    def after_fork(self) -> None:
        """Called in a child process: another thread of the parent may have been handing on."""
        super().after_fork()
        self._busy = False

    def _catch_up(self) -> None:
        end = monotonic() + MOST_TIME
        while self._behind and self.step() and monotonic() < end:
            pass

    def _step(self) -> bool:
        self._busy = True
        # Before the look: what is spooled from now on is not overlooked.
        self._behind = False
        target = _Target(self._sink)
        try:
            done = self._spools[0].drain(target, STEP)
        except Exception as error:  # noqa: BLE001 - neither sink nor spool may keep a record away
            self._behind = True
            self.problem = str(error) if isinstance(error, SinkError) else type(error).__name__
            return False
        finally:
            self._busy = False
            self.drained += target.taken
            self.dropped += target.dropped
        self.problem = ""
        if done == STEP:
            self._behind = True
        elif len(self._spools) > 1:
            self._spools.pop(0).close()
            self._behind = True
        return self._behind


class Spool:
    """The spool of a relay, as a sink for what the relay's sink did not take."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay

    def write(self, line: bytes, /) -> None:
        """Keep one record.

        Raises:
            SinkError: if it was not kept.
        """
        self._relay.spool(line)

    def __repr__(self) -> str:
        return f"<Spool for {self._relay.name}>"


class _Target:
    """The sink as a spool hands on to it: with errors of one kind, and none for what never fits."""

    name = "relay"

    def __init__(self, sink: Writes) -> None:
        self._sink = sink
        self._look: Callable[[], None] | None = getattr(sink, "reopen_soon", None)
        self.taken = 0
        self.dropped = 0

    def write(self, line: bytes, /) -> None:
        try:
            if self._look is not None:
                # What leaves the spool must not go to a file that was taken away just now.
                self._look()
                self._look = None
            self._sink.write(line)
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EMSGSIZE:
                # It would be in the way of all others for ever.
                self.dropped += 1
                return
            if isinstance(error, SinkError):
                raise
            why = SinkError(errno.EIO, f"the sink failed with {type(error).__name__}")
        else:
            self.taken += 1
            return
        raise why

    def reopen(self) -> None:
        """There is nothing to open."""

    def close(self) -> None:
        """There is nothing to close."""
