"""Policies that only look as if they denied: rules in, what is to be told of them out.

``deny`` refuses an act whose record can't be written. It is without effect where nothing is
recorded, and it is taken away by a rule that comes first, records the same, and does not say what
is to happen then. Who wrote such a policy believes that acts are refused. What says ``continue`` in
so many words is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from auditlex.catalog import Event
from auditlex.policy.decide import default_pick, rule_picks
from auditlex.policy.model import Defaults, Rule

MAX_COMPARISONS: Final = 200_000
"""Comparisons of rules; a file that needs more is made to need them, and is told of no more."""


def without_effect(
    rules: Sequence[Rule], defaults: Defaults, events: Iterable[Event]
) -> Iterator[Rule | None]:
    """The rules that say ``deny`` and record nothing; None for the defaults."""
    for rule in rules:
        if rule.says_impossible and rule.on_failure == "deny" and not any(rule.switches):
            yield rule
    if defaults.on_failure != "deny":
        return
    follows = any(any(rule.switches) and not rule.says_impossible for rule in rules)
    by_itself = any(
        default_pick(defaults, status, event.mandatory).write
        for event in events
        for status in range(3)
        if event.mandatory is False
    )
    if not follows and not by_itself:
        yield None


def taken_away(rules: Sequence[Rule]) -> Iterator[tuple[Rule, Rule]]:
    """Rules that do not say ``when-impossible``, each with a later one whose ``deny`` it takes."""
    comparisons = 0
    denying = [
        rule
        for rule in rules
        if rule.says_impossible and rule.on_failure == "deny" and any(rule.switches)
    ]
    places = {rule.place: number for number, rule in enumerate(rules)}
    for number, rule in enumerate(rules):
        if rule.says_impossible or rule.on_failure == "deny":
            continue
        for other in denying:
            comparisons += 1
            if comparisons > MAX_COMPARISONS:
                return
            if places[other.place] > number and _meet(rule, other):
                yield rule, other
                break


def _meet(rule: Rule, other: Rule) -> bool:
    """Whether both record the same outcome of some event, on some node, of some object."""
    if rule.node is not None and other.node is not None and rule.node != other.node:
        return False
    switched = {status: pick.write for status, pick in rule_picks(rule)}
    return any(
        pick.write and switched.get(status) and rule.events[status] & other.events[status]
        for status, pick in rule_picks(other)
    )
