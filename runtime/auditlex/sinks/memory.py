"""Records in memory, for tests.

Input: finished lines. Output: the same lines in a list. Guarantees: the order is that of the
writes; what is in the lines is in no repr.
"""

from __future__ import annotations

from auditlex.sinks.base import Guarded, SinkError, closed


class MemorySink(Guarded):
    """Keeps what is written.

    Args:
        name: what it is called in messages.

    Attributes:
        lines: what was written, in order.
        broken: while it is set, every write raises it.
        reopened: how often ``reopen`` was called.
    """

    def __init__(self, name: str = "memory") -> None:
        super().__init__(name)
        self.lines: list[bytes] = []
        self.broken: SinkError | None = None
        self.reopened = 0

    def __repr__(self) -> str:
        return f"<MemorySink {self.name}, {len(self.lines)} records>"

    def write(self, line: bytes, /) -> None:
        """Keep one record.

        Raises:
            SinkError: if ``broken`` is set, or after ``close``.
            ValueError: if it is not one whole line.
        """
        if not line or line.find(b"\n") != len(line) - 1:
            raise ValueError("a record is one line that ends in a newline")
        with self._lock:
            if self._closed:
                raise closed(self.name)
            if self.broken is not None:
                raise self.broken
            self.lines.append(line)

    def reopen(self) -> None:
        """Count the call.

        Raises:
            SinkError: if ``broken`` is set, or after ``close``.
        """
        with self._lock:
            if self._closed:
                raise closed(self.name)
            if self.broken is not None:
                raise self.broken
            self.reopened += 1

    def close(self) -> None:
        """Refuse what is written from now on."""
        self._closed = True
