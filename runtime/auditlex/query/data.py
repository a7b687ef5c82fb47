"""A plan as data that JSON can carry, for programs in other languages: docs/filters.md says how.

Each test is a list: its name, then what it needs. Nothing in it depends on a catalog, a zone or the
time of asking.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from auditlex.query.globs import pieces
from auditlex.query.plan import (
    Anywhere,
    Compares,
    Damaged,
    During,
    Equals,
    Every,
    Has,
    Holds,
    Named,
    No,
    Plan,
    Some,
)

Data = list[Any]


def as_data(plan: Plan) -> Data:
    """The plan as lists, texts, numbers and null.

    >>> from auditlex.query.plan import Has
    >>> as_data(Has(("error",)))
    ['has', ['error']]
    """
    if isinstance(plan, Every | Some):
        return ["and" if isinstance(plan, Every) else "or", *map(as_data, plan.plans)]
    if isinstance(plan, No):
        return ["not", as_data(plan.plan)]
    if isinstance(plan, During):
        return ["time", plan.low, plan.high]
    if isinstance(plan, Named):
        return ["event", sorted(plan.full), sorted(plan.short), _globs(plan.globs)]
    if isinstance(plan, Anywhere):
        return ["text", plan.text]
    if isinstance(plan, Damaged):
        return ["damaged"]
    path = list(plan.path)
    if isinstance(plan, Equals):
        numbers = sorted(plan.numbers)
        return ["equals", path, sorted(plan.texts), numbers, _globs(plan.globs), plan.strict]
    if isinstance(plan, Compares):
        return ["compares", path, plan.operator, plan.number, plan.strict]
    if isinstance(plan, Holds):
        return ["contains", path, plan.text]
    if isinstance(plan, Has):
        return ["has", path]
    networks = [[f"{n.first:0{2 * n.size}x}", n.bits] for n in plan.networks]
    return ["network", path, networks]


def _globs(globs: Iterable[str]) -> Data:
    """Globs as lists of the pieces between their stars; a piece has characters, null is any one."""
    return [[list(piece) for piece in pieces(glob)] for glob in globs]
