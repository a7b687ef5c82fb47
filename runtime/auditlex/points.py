"""What a generated audit point needs of the auditor: a way for what fits, one for the rest.

A point is a function of one event, made by generated code around a ``Point``. It checks, redacts
and calls ``put``; whatever is unusual goes to ``slow``, which is ``Auditor.emit`` and finds out
what is wrong. Both write the same bytes for what fits.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import UNSET

from auditlex.hashing import MASK
from auditlex.predicates import direct, is_object
from auditlex.quick import quick

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from auditlex.auditor import Auditor, Change
    from auditlex.catalog import Event
    from auditlex.identity import Subject
    from auditlex.record import Failure

__all__ = ["MASK", "NOTHING", "UNSET", "Point", "direct", "fields", "numbered"]

NOTHING: Final[tuple[Change, ...]] = ()
"""What stands for no changes; a call is compared with it alone, never with what it was given."""


class Point:
    """The ways that records of one event can take, and the hash for its values."""

    __slots__ = ("_auditor", "_event", "hashed", "put")

    def __init__(self, auditor: Auditor, event: Event) -> None:
        self._auditor = auditor
        self._event = event
        self.put: Callable[..., bool | None] = quick(auditor, event)
        self.hashed: Callable[[str, object], str] = auditor.hashed

    def slow(
        self,
        params: Mapping[str, Any],
        status: str,
        subject: Subject | None,
        object_id: str | None,
        changes: Iterable[Change] = NOTHING,
        error: Failure | None = None,
    ) -> bool:
        """Write what may not fit; ``params`` may hold UNSET for what was not given.

        Raises:
            AuditDenied: if it is an attempt that can't be written, and the policy says ``deny``.
        """
        given = {name: value for name, value in params.items() if value is not UNSET}
        auditor, event = self._auditor, self._event
        written = auditor.emit(
            event,
            given,
            status=status,
            subject=subject,
            object_id=object_id,
            changes=changes,
            error=error,
        )
        if not written and type(status) is str and status == "attempt":
            auditor.refuse(event, given, object_id)
        return written


@cache
def fields(*names: str) -> Callable[..., object]:
    """What makes the parameters of a record of their values, in the order of these names.

    A value that is UNSET is not written. It takes half of the time that a dict takes.
    """
    own = [(f"p{number}", Any) for number, _ in enumerate(names)]
    rename = {own_name: name for (own_name, _), name in zip(own, names, strict=True)}
    return msgspec.defstruct("Params", own, rename=rename, gc=False)


def numbered(stem: str, values: object) -> dict[str, object]:
    """The parameters of an indexed field: {0: a, 3: b} of 'net' is {'net0': a, 'net3': b}."""
    if values is UNSET:
        return {}
    if not is_object(values):
        return {f"{stem}0": values}
    items: Any = values
    # What is no number is no index, and its text may be anything.
    return {
        f"{stem}{index}" if type(index) is int and 0 <= index < 10_000 else MASK: value
        for index, value in items.items()
    }
