"""The decision: rules in, one look-up out.

Input are the rules of a policy in the order in which they are asked, output is a ``Policy``. What
it decides depends on event, outcome, node and object, and on nothing else:

* For success, failure and attempt each, the first rule decides that holds and says something about
  that outcome; where none does, the defaults.
* A mandatory event is written whatever the rules say: a rule that would switch it off is passed
  over.
* Where success or failure is written with ``deny``, so is the attempt: an act can't be refused for
  want of a record that would only be tried after it.

Guarantees: rules are matched with events when the policy is made; a decision that depends on
neither node nor object is one look-up in a dict. A policy never changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from auditlex.basics import quoted
from auditlex.catalog import STATUSES, Event, Events, UnknownEvent
from auditlex.policy.model import Decision, Defaults, Detail, OnFailure, Rule, Spool

ATTEMPT, SUCCESS, FAILURE = range(3)
DEFAULTS: Final = "defaults"
MANDATORY: Final = "mandatory"


class Pick(msgspec.Struct, frozen=True, gc=False):
    """What one rule, or none, says of one outcome."""

    write: bool
    detail: Detail
    on_failure: OnFailure
    place: str

    @property
    def denies(self) -> bool:
        """Whether the act is refused where this can't be recorded."""
        return self.write and self.on_failure == "deny"


Candidate = tuple[Rule | None, Pick]
"""A rule that may decide one outcome of one event, and what it says; defaults have no rule."""

Chain = tuple[Candidate, ...]


class Case(msgspec.Struct, frozen=True):
    """An event of which something depends on node or object: a chain for each status.

    ``denying`` are the outcomes that the event has: one of them with ``deny`` asks for the attempt.
    """

    chains: tuple[Chain, Chain, Chain]
    denying: tuple[int, ...]

    def decide(self, status: int, node: str, object_id: str) -> Decision:
        """The decision for this node and object."""
        attempt: Pick | None = None
        for outcome in self.denying:
            pick = _first(self.chains[outcome], node, object_id)
            if pick.denies:
                attempt = pick
                break
        if attempt is None:
            attempt = _first(self.chains[ATTEMPT], node, object_id)
        if status == ATTEMPT:
            return _made(attempt, attempt)
        return _made(_first(self.chains[status], node, object_id), attempt)

    def may_deny(self, node: str) -> bool:
        """Whether the acts on some object of this node are refused."""
        return any(
            pick.denies
            for outcome in (ATTEMPT, *self.denying)
            for pick in _some(self.chains[outcome], node)
        )

    def static(self, status: int, node: str) -> Decision | None:
        """The decision for this node if it is the same for all objects."""
        attempt: Pick | None = None
        for outcome in self.denying:
            pick = _only(self.chains[outcome], node)
            if pick is None:
                return None
            if pick.denies:
                attempt = pick
                break
        if attempt is None:
            attempt = _only(self.chains[ATTEMPT], node)
        pick = attempt if status == ATTEMPT else _only(self.chains[status], node)
        return None if pick is None or attempt is None else _made(pick, attempt)


def _first(chain: Chain, node: str, object_id: str) -> Pick:
    """What the first candidate says that holds; the last one always does."""
    for rule, pick in chain:
        if rule is None or (
            rule.on_node(node) and (rule.objects is None or rule.objects.match(object_id))
        ):
            return pick
    raise AssertionError("a chain ends with a candidate that always holds")


def _some(chain: Chain, node: str) -> Iterator[Pick]:
    """What is said on a node of one object or another."""
    for rule, pick in chain:
        if rule is None or rule.on_node(node):
            yield pick
            if rule is None or rule.objects is None:
                return


def _only(chain: Chain, node: str) -> Pick | None:
    """What is said for all objects on a node, or None."""
    rule, pick = next(one for one in chain if one[0] is None or one[0].on_node(node))
    return pick if rule is None or rule.objects is None else None


def _made(pick: Pick, attempt: Pick) -> Decision:
    return Decision(
        write=pick.write, detail=pick.detail, on_failure=pick.on_failure, attempt=attempt.write,
        rule=pick.place,
    )  # fmt: skip


class Policy:
    """A policy for the events of one catalog.

    Attributes:
        digest: SHA-256 of what it says, 64 hexadecimal digits. Comments and layout don't count.
        rules: its rules in the order in which they are asked: those of nodes, then the cluster's.
        defaults: what holds where no rule says anything.
        spool: where records wait that could not be written, or None.
        known_nodes: all nodes there are, or empty.
    """

    __slots__ = ("_table", "defaults", "digest", "events", "known_nodes", "rules", "spool")

    def __init__(
        self,
        events: Events,
        *,
        digest: str,
        rules: tuple[Rule, ...] = (),
        defaults: Defaults | None = None,
        spool: Spool | None = None,
        known_nodes: tuple[str, ...] = (),
    ) -> None:
        self.events = events
        self.digest = digest
        self.rules = rules
        self.defaults = defaults or Defaults()
        self.spool = spool
        self.known_nodes = known_nodes
        self._table = _compile(events, rules, self.defaults)

    def decide(self, event: Event, status: str, node: str, object_id: str) -> Decision:
        """What is to be done about this outcome of this event.

        Raises:
            UnknownEvent: if the event is not one of the policy's catalog.
            ValueError: if there is no such status.
        """
        try:
            found = self._table[status][event.id]
        except KeyError:
            raise _unknown(event, status) from None
        if type(found) is Decision:
            return found
        assert isinstance(found, Case)  # noqa: S101 - told to the type checkers
        return found.decide(STATUSES.index(status), node, object_id)

    def static(self, event: Event, status: str, node: str) -> Decision | None:
        """The same for all objects on this node, or None where it depends on the object.

        Raises:
            UnknownEvent: if the event is not one of the policy's catalog.
            ValueError: if there is no such status.
        """
        try:
            found = self._table[status][event.id]
        except KeyError:
            raise _unknown(event, status) from None
        if type(found) is Decision:
            return found
        assert isinstance(found, Case)  # noqa: S101 - told to the type checkers
        return found.static(STATUSES.index(status), node)

    def may_deny(self, event: Event, node: str) -> bool:
        """Whether some object is refused what can't be recorded, where it is not known yet which.

        Raises:
            UnknownEvent: if the event is not one of the policy's catalog.
        """
        try:
            found = self._table[STATUSES[ATTEMPT]][event.id]
        except KeyError:
            raise _unknown(event, STATUSES[ATTEMPT]) from None
        if isinstance(found, Decision):
            return found.write and found.on_failure == "deny"
        return found.may_deny(node)

    def named_nodes(self) -> tuple[str, ...]:
        """The nodes that rules name, without those that only globs mean, sorted."""
        named = {rule.node for rule in self.rules if rule.node is not None}
        for rule in self.rules:
            named |= rule.nodes.exact if rule.nodes is not None else set()
        return tuple(sorted(named))

    def __repr__(self) -> str:
        return f"<Policy {self.digest[:12]}: {len(self.rules)} rules>"


def _unknown(event: Event, status: str) -> Exception:
    if status not in STATUSES:
        return ValueError(f"no status {quoted(status)}; there are {', '.join(STATUSES)}")
    return UnknownEvent(f"the policy's catalog has no event {quoted(event.id)}")


Table = dict[str, dict[int, Decision | Case]]


def _compile(events: Events, rules: Iterable[Rule], defaults: Defaults) -> Table:
    every = tuple(events)
    picked = chains(every, rules, defaults)
    table: Table = {status: {} for status in STATUSES}
    # Thousands of events share a few decisions.
    shared: dict[Decision, Decision] = {}
    for event in every:
        case = Case(picked[event.id], _denying(event))
        fixed = all(len(chain) == 1 for chain in case.chains)
        for number, status in enumerate(STATUSES):
            if fixed:
                made = case.decide(number, "", "")
                table[status][event.id] = shared.setdefault(made, made)
            else:
                table[status][event.id] = case
    return table


def _denying(event: Event) -> tuple[int, ...]:
    return tuple(n for n in (SUCCESS, FAILURE) if STATUSES[n] in event.statuses)


def chains(
    events: Iterable[Event], rules: Iterable[Rule], defaults: Defaults
) -> dict[int, tuple[Chain, Chain, Chain]]:
    """For each event the candidates for attempt, success and failure, in order.

    A chain ends with the first candidate that always holds, which is the defaults at the latest.
    """
    every = tuple(events)
    open_: dict[int, tuple[list[Candidate], ...]] = {event.id: ([], [], []) for event in every}
    closed: set[tuple[int, int]] = set()
    mandatory = {event.id for event in every if event.mandatory}
    for rule in rules:
        for status, pick in rule_picks(rule):
            candidate = (rule, pick)
            for id in rule.events[status]:
                passed_over = passes_over(pick, status, id in mandatory)
                if (id, status) in closed or passed_over:
                    continue
                open_[id][status].append(candidate)
                if rule.always:
                    closed.add((id, status))
    made: dict[int, tuple[Chain, Chain, Chain]] = {}
    for id, (attempt, success, failure) in open_.items():
        for status, chain in enumerate((attempt, success, failure)):
            if (id, status) not in closed:
                chain.append((None, default_pick(defaults, status, id in mandatory)))
        made[id] = tuple(attempt), tuple(success), tuple(failure)
    return made


def rule_picks(rule: Rule) -> Iterator[tuple[int, Pick]]:
    """What a rule says: the status and the pick for each that it speaks of."""
    for status, switch in enumerate(rule.switches):
        if switch is not None:
            yield status, Pick(switch, rule.detail, rule.on_failure, rule.place)


def passes_over(pick: Pick, status: int, mandatory: bool) -> bool:
    """Whether a pick is without effect, because it would switch off what can't be."""
    return mandatory and status != ATTEMPT and not pick.write


def default_pick(defaults: Defaults, status: int, mandatory: bool) -> Pick:
    """What holds where no rule says anything."""
    write = defaults.switches[status]
    if mandatory and status != ATTEMPT and not write:
        return Pick(True, defaults.detail, defaults.on_failure, MANDATORY)
    return Pick(write, defaults.detail, defaults.on_failure, DEFAULTS)
