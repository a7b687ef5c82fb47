"""Which rules can never decide anything, and why.

Input are the rules in the order in which they are asked, output the dead ones with a reason.
Guarantees: a rule that is named here decides for no event, outcome, node and object; one that is
not named may still be dead where only several globs together leave nothing for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from auditlex.catalog import STATUSES, Event
from auditlex.policy.decide import ATTEMPT, passes_over, rule_picks
from auditlex.policy.model import Patterns, Rule, is_glob

MAX_COMPARISONS: Final = 200_000
"""Comparisons of rules; a file that needs more is made to need them, and gets no such warnings."""

Cell = tuple[str | None, str | None]
"""A node and an object, or globs of them; None means all."""


def dead(rules: Iterable[Rule], events: Iterable[Event]) -> Iterator[tuple[Rule, str]]:
    """The rules that can never decide, with the reason as a sentence without its end."""
    found = _Search(events)
    for rule in rules:
        reason = found.reason(rule)
        if reason:
            yield rule, reason


class _Search:
    """What the rules so far have left open."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.events = {event.id: event for event in events}
        self.closed: dict[tuple[int, int], Rule] = {}
        self.partly: dict[tuple[int, int], list[Rule]] = {}
        self.comparisons = 0

    def reason(self, rule: Rule) -> str:
        """Why this rule can never decide, or nothing; then it counts as an earlier one."""
        alive = mandatory = False
        blamed: dict[int, Rule] = {}
        reached: list[tuple[int, int]] = []
        for status, pick in rule_picks(rule):
            for id in rule.events[status]:
                event = self.events[id]
                if status != ATTEMPT and STATUSES[status] not in event.statuses:
                    continue
                if passes_over(pick, status, event.mandatory):
                    mandatory = True
                    continue
                earlier = self.closed.get((id, status))
                if earlier is None and not alive:
                    earlier = self.coverer(rule, self.partly.get((id, status), []))
                alive = alive or earlier is None
                if earlier is not None:
                    blamed[id] = earlier
                reached.append((id, status))
        self.note(rule, reached)
        if alive:
            return ""
        if blamed:
            first = blamed[min(blamed)]
            return (
                "the rules before it decide all that it matches, "
                f"{first.place} in line {first.line} among them"
            )
        if mandatory:
            return "all events that it would switch off are mandatory"
        return "the events that it matches do not have the outcomes that it speaks of"

    def note(self, rule: Rule, reached: Iterable[tuple[int, int]]) -> None:
        """Remember what a rule decides."""
        for key in reached:
            if key in self.closed:
                continue
            if rule.always:
                self.closed[key] = rule
            else:
                self.partly.setdefault(key, []).append(rule)

    def coverer(self, rule: Rule, earlier: list[Rule]) -> Rule | None:
        """An earlier rule if all of them together hold wherever this one does, or None."""
        last = None
        for cell in _cells(rule):
            for other in earlier:
                self.comparisons += 1
                if self.comparisons > MAX_COMPARISONS:
                    return None
                if _covers(other, cell):
                    last = other
                    break
            else:
                return None
        return last


def _cells(rule: Rule) -> Iterator[Cell]:
    nodes: tuple[str | None, ...] = (rule.node,)
    if rule.nodes is not None:
        nodes = rule.nodes.texts
    objects: tuple[str | None, ...] = (None,) if rule.objects is None else rule.objects.texts
    return ((node, thing) for node in nodes for thing in objects)


def _covers(rule: Rule, cell: Cell) -> bool:
    node, thing = cell
    if rule.node is not None and rule.node != node:
        return False
    return _holds(rule.nodes, node) and _holds(rule.objects, thing)


def _holds(patterns: Patterns | None, text: str | None) -> bool:
    """Whether patterns match all that one name or glob does; None means all."""
    if patterns is None or "*" in patterns.texts:
        return True
    if text is None:
        return False
    return text in patterns.texts or (not is_glob(text) and patterns.match(text))
