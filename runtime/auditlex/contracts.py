"""What an auditor works with, and what its users meet: a catalog, a policy, a sink; and counters.

The protocols are what it needs of each and no more, so that tests and other packages can bring
their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from auditlex.catalog import Event
    from auditlex.checking import Spec
    from auditlex.hashing import Hashes
    from auditlex.points import Point

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

    def __reduce__(self) -> tuple[type[AuditDenied], tuple[Event]]:
        """Made anew of its event, where it is handed to another process."""
        return type(self), (self.event,)


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

    def clear(self) -> None:
        """Begin again at zero, in a new process."""
        self.written = self.invalid = self.spooled = self.lost = self.refused = 0

    def __repr__(self) -> str:
        return f"Counters({', '.join(f'{name}={getattr(self, name)}' for name in self.__slots__)})"
