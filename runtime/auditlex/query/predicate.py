"""A plan in, functions out that say whether a record fits it.

A record is what a line is as JSON. A damaged line is no record: it has no fields but the time, for
which that of the record before it is taken, so that what was asked of a stretch of time shows it.
"""

from __future__ import annotations

from typing import Any

from auditlex.query import values
from auditlex.query.globs import matcher
from auditlex.query.plan import (
    Anywhere,
    Compares,
    Damaged,
    During,
    Equals,
    Every,
    Holds,
    Named,
    No,
    Plan,
    Some,
    Within,
)
from auditlex.query.times import CANONICAL
from auditlex.query.values import ABSENT, Predicate, Record


def predicate(plan: Plan) -> Predicate:
    """Whether a record, as parsed from JSON, fits the plan; never raises."""
    if isinstance(plan, Every):
        return _every([predicate(one) for one in plan.plans])
    if isinstance(plan, Some):
        some = [predicate(one) for one in plan.plans]
        return lambda record: any(one(record) for one in some)
    if isinstance(plan, No):
        inner = predicate(plan.plan)
        return lambda record: not inner(record)
    if isinstance(plan, During):
        return _during(plan)
    if isinstance(plan, Named):
        return _named(plan)
    if isinstance(plan, Anywhere):
        return values.anywhere(plan.text)
    if isinstance(plan, Damaged):
        return lambda record: False
    if isinstance(plan, Equals):
        return values.asks(plan.path, values.equals(plan))
    if isinstance(plan, Compares):
        return values.asks(plan.path, values.compares(plan))
    if isinstance(plan, Within):
        return values.asks(plan.path, values.within(plan.networks))
    if isinstance(plan, Holds):
        return values.asks(plan.path, values.holds(plan.text))
    return values.asks(plan.path, lambda value: value is not ABSENT)


def damaged(plan: Plan, time: str, line: bytes) -> bool:
    """Whether a line that is no record fits the plan.

    Args:
        plan: what is asked.
        time: the time of the record before it, as records have it, or empty.
        line: what there is of it.
    """
    if isinstance(plan, Every):
        return all(damaged(one, time, line) for one in plan.plans)
    if isinstance(plan, Some):
        return any(damaged(one, time, line) for one in plan.plans)
    if isinstance(plan, No):
        return not damaged(plan.plan, time, line)
    if isinstance(plan, During):
        return _during(plan)({"time": time})
    if isinstance(plan, Anywhere):
        return values.written(plan.text) in line.lower()
    # It has no other fields.
    return isinstance(plan, Damaged)


def _every(plans: list[Predicate]) -> Predicate:
    if not plans:
        return lambda record: True
    if len(plans) == 1:
        return plans[0]
    if len(plans) == 2:
        first, second = plans
        return lambda record: first(record) and second(record)
    return lambda record: all(one(record) for one in plans)


def _during(plan: During) -> Predicate:
    low, high = plan.low or "", plan.high or "~"

    def fits(record: Record) -> bool:
        time = record.get("time")
        if type(time) is not str or not low <= time < high:
            return False
        return CANONICAL.fullmatch(time) is not None

    return fits


def _named(plan: Named) -> Predicate:
    full, short = plan.full, plan.short
    globs = tuple(matcher(glob) for glob in plan.globs)

    def fits(record: Record) -> bool:
        name: Any = record.get("event")
        if type(name) is not str:
            return False
        if name in full:
            return True
        rest = name.partition(".")[2]
        return rest in short or any(glob(rest) or glob(name) for glob in globs)

    return fits
