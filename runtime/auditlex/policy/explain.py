"""Why a policy decides as it does.

Input is a policy and one outcome of one event on one node and object; output is an ``Explanation``
and its text. Guarantees: rules are asked one by one, in words, and apart from the compiled table;
the decision is the policy's own.
"""

from __future__ import annotations

from typing import Final

import msgspec

from auditlex.catalog import STATUSES, Event
from auditlex.policy.decide import (
    ATTEMPT,
    FAILURE,
    MANDATORY,
    SUCCESS,
    Policy,
    passes_over,
    rule_picks,
)
from auditlex.policy.model import Decision, Rule, Test

_DETAIL: Final = {
    "none": "required parameters only",
    "params": "all parameters",
    "changes": "parameters, and what changed",
    "full": "parameters, and all values before and after",
}
_IMPOSSIBLE: Final = {
    "continue": "the act goes on",
    "deny": "the act is refused",
    "spool": "the record waits in the spool",
}


class Step(msgspec.Struct, frozen=True):
    """A rule that was asked before one decided, and why it did not."""

    rule: Rule
    reason: str


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """A decision and how it came about.

    Attributes:
        decision: what the policy decides.
        rule: the rule that decides, or None: then the defaults do, or that the event is mandatory.
        steps: the rules that were asked before it, in order.
        because: the outcome whose ``deny`` asks for an attempt, or empty.
    """

    decision: Decision
    rule: Rule | None
    steps: tuple[Step, ...]
    because: str = ""


def explain(policy: Policy, event: Event, status: str, node: str, object_id: str) -> Explanation:
    """Why the policy decides so.

    Raises:
        UnknownEvent: if the event is not one of the policy's catalog.
        ValueError: if there is no such status.
    """
    decision = policy.decide(event, status, node, object_id)
    number, because = STATUSES.index(status), ""
    if number == ATTEMPT:
        for outcome in (SUCCESS, FAILURE):
            other = policy.decide(event, STATUSES[outcome], node, object_id)
            told = STATUSES[outcome] in event.statuses
            if told and other.write and other.on_failure == "deny":
                number, because = outcome, STATUSES[outcome]
                break
    steps: list[Step] = []
    for rule in policy.rules:
        reason = why_not(rule, event, number, node, object_id)
        if not reason:
            return Explanation(decision=decision, rule=rule, steps=tuple(steps), because=because)
        steps.append(Step(rule, reason))
    return Explanation(decision=decision, rule=None, steps=tuple(steps), because=because)


def why_not(rule: Rule, event: Event, status: int, node: str, object_id: str) -> str:
    """Why a rule does not decide, as a clause; empty if it does."""
    if rule.node is not None and rule.node != node:
        return f"it is for node {rule.node}"
    for test in rule.tests:
        if event.id not in test.events[status]:
            return _unlike(test, event, status)
    if rule.nodes is not None and not rule.nodes.match(node):
        return f"its nodes are {_listed(rule.nodes.texts)}"
    if rule.objects is not None and not rule.objects.match(object_id):
        return f"its objects are {_listed(rule.objects.texts)}"
    pick = dict(rule_picks(rule)).get(status)
    if pick is None:
        return f"it says nothing about {STATUSES[status]}"
    if passes_over(pick, status, event.mandatory):
        return "it would switch off an event that is mandatory"
    return ""


def _unlike(test: Test, event: Event, status: int) -> str:
    words = _listed(test.words)
    if test.key in ("event", "glob"):
        return f"it matches {words}"
    if test.key in ("area", "object", "action"):
        own = {"area": event.area, "object": event.object, "action": event.action}[test.key]
        return f"its {test.key} is {words}, the event's is {own}"
    if test.key == "severity":
        own = event.severity(STATUSES[status])
        return f"its severity is {words}, this outcome's is {own}"
    if test.key == "privileged":
        return f"the event is {'a' if event.privileged else 'no'} privileged function"
    return f"the event is not in {test.key} {words}"


def _listed(words: tuple[str, ...]) -> str:
    shown = ", ".join(words[:5])
    return shown if len(words) <= 5 else f"{shown} and {len(words) - 5} more"


def text(file: str, event: Event, status: str, told: Explanation) -> str:
    """An explanation for people, in lines without the last line feed."""
    decision = told.decision
    lines = [f"{status}: {'written' if decision.write else 'not written'}"]
    if decision.write:
        lines.append(f"  detail: {decision.detail}, {_DETAIL[decision.detail]}")
        told_failure = _IMPOSSIBLE[decision.on_failure]
        lines.append(f"  when impossible: {decision.on_failure}, {told_failure}")
    if status != "attempt":
        lines.append(
            f"  attempt: {'written before the act' if decision.attempt else 'not written'}"
        )
    if told.because:
        lines.append(f"  because {told.because} is written with 'when-impossible: deny'")
    if event.mandatory and status != "attempt":
        lines.append("  the event is mandatory: no rule can switch it off")
    if told.rule is not None:
        rule = told.rule
        lines.append(f"  decided by {rule.place} at {file}:{rule.line}:{rule.column}")
        lines += [f"    | {line}" for line in rule.text.split("\n")]
    elif decision.rule == MANDATORY:
        lines.append("  decided by no rule: it is mandatory")
    else:
        lines.append("  decided by no rule: the defaults hold")
    if told.steps:
        lines.append("  asked before:")
    for step in told.steps:
        rule = step.rule
        lines.append(f"    {rule.place} at {file}:{rule.line}:{rule.column}: {step.reason}")
    return "\n".join(lines)
