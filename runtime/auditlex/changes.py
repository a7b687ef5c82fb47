"""What an act changed: keys with old and new values in, the ``changes`` of a record out.

Only keys that the event declares are told, redacted as the catalog says. Whatever is handed over,
nothing is raised: what is no change is left out and marked, what does not fit is masked.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from msgspec import UNSET, UnsetType

from auditlex.checking import check_changes
from auditlex.hashing import MASK
from auditlex.record import Fault

if TYPE_CHECKING:
    from auditlex.catalog import Event
    from auditlex.checking import Spec
    from auditlex.contracts import Catalog, Change
    from auditlex.hashing import Hashes

_MOST: Final = 1_000
"""Changes of one record; of more, the first are told."""


def told(
    catalog: Catalog,
    event: Event,
    spec: Spec,
    changes: Iterable[Change],
    everything: bool,
    hasher: Hashes,
    faults: list[Fault],
) -> list[dict[str, Any]] | UnsetType:
    """The changes of declared keys; UNSET where there are none.

    Args:
        catalog: the generated package.
        event: what happened.
        spec: what its records are like.
        changes: key, old and new value of each; None where there is or was none.
        everything: whether keys are told that did not change, too.
        hasher: for values that are hashed.
        faults: what does not fit is added to them.
    """
    if not spec.changes and not spec.indexed_changes:
        return UNSET
    made: list[dict[str, Any]] = []
    for key, old, new in _read(changes, faults):
        if not everything and _same(old, new):
            continue
        sides = {
            side: catalog.redact_change(event, key, value, hasher)
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


def _read(changes: Iterable[Change], faults: list[Fault]) -> list[tuple[str, Any, Any]]:
    """What is a change of something with a name; the rest is left out."""
    found: list[tuple[str, Any, Any]] = []
    try:
        for change in changes:
            key, old, new = change
            if type(key) is str:
                found.append((key, old, new))
            if len(found) >= _MOST:
                break
    except Exception:  # noqa: BLE001 - it may be no iterable, or one that raises anything
        faults.append(Fault("/changes", "list"))
    return found


def _same(old: object, new: object) -> bool:
    """Whether two values are known to be equal."""
    try:
        return bool(old == new)
    except Exception:  # noqa: BLE001 - some can't be compared, and cycles only for so long
        return False
