"""Which events the ``match`` of a rule selects.

Input is the mapping under ``match``, with the right shape; output are its keys with the events that
each selects. Guarantees: a name that the catalog does not have, a glob that fits nothing and a
mandatory event that a rule would switch off by its name are errors with a place.
"""

from __future__ import annotations

from typing import Final

from auditlex.basics import quoted
from auditlex.catalog import STATUSES, Event, UnknownEvent
from auditlex.policy.decide import ATTEMPT
from auditlex.policy.kinds import whole
from auditlex.policy.model import PerStatus, Report, Test, did_you_mean, patterns
from auditlex.policy.profiles import Known
from auditlex.policy.shape import MATCH
from auditlex.policy.yamlfile import Mapping, Node, Scalar, Sequence

_NOTHING: Final = {
    "area": "no event belongs to the area",
    "object": "no event acts on the object",
    "action": "no event has the action",
    "control": "no event answers the control",
    "profile": "no event answers a control of the profile",
}


class Matcher:
    """Resolves the ``match`` of one rule, which switches attempt, success and failure so."""

    def __init__(self, known: Known, report: Report, switches: tuple[bool | None, ...]) -> None:
        self.known, self.report, self.switches = known, report, switches

    def tests(self, match: Mapping) -> tuple[Test, ...] | None:
        """The keys of a match with their events, or None after an error."""
        tests: list[Test] = []
        for key in (key.name for key in MATCH.keys):
            node = match.get(key)
            if node is None:
                continue
            events = self.select(key, node)
            if events is None:
                return None
            words = tuple(item.text for item in items(node))
            tests.append(Test(key, words, events))
        return tuple(tests) or None

    def select(self, key: str, node: Node) -> PerStatus | None:
        """The events that one key of a match selects."""
        if key == "severity":
            return self.known.severity(frozenset(item.text for item in items(node)))
        if key == "privileged":
            ids = self.known.privileged(switched(node) is True)
            return ids, ids, ids
        found: set[int] = set()
        sound = True
        for item in items(node):
            ids = self.find(key, item)
            sound = sound and bool(ids)
            found |= ids
        every = frozenset(found)
        return (every, every, every) if sound and every else None

    def find(self, key: str, item: Scalar) -> frozenset[int]:
        """The events of one word of a match; none after an error."""
        if self.report.full:
            return frozenset()
        if key == "event":
            return self.event(item)
        if key == "glob":
            ids = self.known.matching(patterns([item.text]).match)
            if not ids:
                self.report.error(item.at, f"no event matches {quoted(item.text)}")
            return ids
        words = self.known.words[key]
        if item.text not in words:
            hint = did_you_mean(item.text, words)
            self.report.error(item.at, f"there is no {key} {quoted(item.text)}", hint)
        elif not words[item.text]:
            self.report.error(item.at, f"{_NOTHING[key]} {quoted(item.text)}")
        return words.get(item.text, frozenset())

    def event(self, item: Scalar) -> frozenset[int]:
        """The event of a name or number; none after an error."""
        events = self.known.events
        number = whole(item.value)
        try:
            event = events.by_name(item.text) if number is None else events.by_id(number)
        except UnknownEvent as error:
            # Numbers have near misses of another kind, and the message names them.
            message, _, near = str(error).partition(";")
            hint = did_you_mean(item.text, [one.short_name for one in events])
            if number is not None:
                hint = near.strip().capitalize()
            self.report.error(item.at, f"there is {message}", hint)
            return frozenset()
        self.judge(event, item)
        return frozenset((event.id,))

    def judge(self, event: Event, item: Scalar) -> None:
        """Report what can't be asked of an event that is named."""
        for number, status in enumerate(STATUSES):
            told = status in event.statuses and self.switches[number] is False and number != ATTEMPT
            if told and event.mandatory:
                message = f"the event {quoted(event.short_name)} is mandatory: its {status}"
                hint = "Take it out of this rule; it is always written."
                self.report.error(item.at, f"{message} can't be switched off", hint)
                break
        if event.retired:
            message = f"the event {quoted(event.short_name)} is retired since {event.retired}"
            hint = f"Its records are now {quoted(event.replaced_by)}." if event.replaced_by else ""
            self.report.warning(item.at, message, hint)


def all_of(tests: tuple[Test, ...]) -> PerStatus:
    """The events for which all tests hold; there is at least one."""
    attempt, success, failure = tests[0].events
    for test in tests[1:]:
        more = test.events
        attempt, success, failure = attempt & more[0], success & more[1], failure & more[2]
    return attempt, success, failure


def items(node: Node | None) -> tuple[Scalar, ...]:
    """The scalars of a list, or the one that stands for it."""
    if isinstance(node, Scalar):
        return (node,)
    items = node.items if isinstance(node, Sequence) else ()
    return tuple(item for item in items if isinstance(item, Scalar))


def switched(node: Node | None) -> bool | None:
    """What a switch says, or None where there is none."""
    return node.value in ("on", True) if isinstance(node, Scalar) else None
