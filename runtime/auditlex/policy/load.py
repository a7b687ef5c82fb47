"""The text of a policy file in, a ``Policy`` out, or the list of what is wrong with it.

Input are the file's bytes and what the catalog knows; output is a ``Loaded``. Guarantees: a policy
comes back only if there is no error; every problem has a place; nothing is raised, whatever the
bytes are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Final, cast

import msgspec

from auditlex.basics import quoted
from auditlex.catalog import STATUSES, Events
from auditlex.policy.decide import Policy
from auditlex.policy.denial import taken_away, without_effect
from auditlex.policy.kinds import whole
from auditlex.policy.match import Matcher, all_of, items, switched
from auditlex.policy.model import (
    Defaults,
    Detail,
    OnFailure,
    Patterns,
    Problem,
    Report,
    Rule,
    Spool,
    did_you_mean,
    is_glob,
    patterns,
)
from auditlex.policy.profiles import Known, known
from auditlex.policy.shadow import dead
from auditlex.policy.shape import POLICY
from auditlex.policy.yamlfile import Mapping, Node, Scalar, Sequence, parse

MAX_RULES: Final = 1_000
"""Most rules of a file, those of nodes included."""

SPOOL_BYTES: Final = 16_777_216
"""Most bytes of a spool that says nothing about it."""

_TEXT_LINES: Final = 40


class Loaded(msgspec.Struct, frozen=True):
    """A policy, or None where there is an error; and all problems, errors and warnings."""

    policy: Policy | None
    problems: tuple[Problem, ...]


def load(data: bytes, file: str, catalog: Events | Known) -> Loaded:
    """Read a policy file.

    Args:
        data: the content of the file.
        file: its name, for places.
        catalog: the events of a package; ``Known.of(package)`` also knows profiles and controls.
    """
    report = Report(file)
    tree, lines = parse(data, report)
    root = POLICY.clean(tree, report) if tree is not None else None
    if not isinstance(root, Mapping):
        return Loaded(None, tuple(report.problems))
    policy = _Reader(root, lines, known(catalog), report).policy()
    problems = sorted(report.problems, key=lambda problem: (problem.line, problem.column))
    return Loaded(policy if report.sound else None, tuple(problems))


def nothing(catalog: Events | Known) -> Policy:
    """The policy where there is no file: everything is off but what is mandatory."""
    return Policy(known(catalog).events, digest=_digest(Defaults(), (), None))


def _digest(defaults: Defaults, rules: Iterable[Rule], spool: Spool | None) -> str:
    """SHA-256 of what a policy says, whatever its layout."""

    def told(rule: Rule) -> dict[str, Any]:
        return {
            "place": rule.place,
            "match": {test.key: sorted(test.words) for test in rule.tests},
            "nodes": sorted(rule.nodes.texts) if rule.nodes is not None else None,
            "objects": sorted(rule.objects.texts) if rule.objects is not None else None,
            "does": [rule.switches, rule.detail, rule.on_failure],
        }

    canonical = json.dumps(
        {
            "defaults": [defaults.switches, defaults.detail, defaults.on_failure],
            "rules": [told(rule) for rule in rules],
            "spool": [spool.path, spool.max_bytes] if spool is not None else None,
        },
        sort_keys=True,
    )
    return hashlib.sha256(canonical.encode()).hexdigest()


class _Reader:
    """Reads one file whose shape is known to be right, but for what was taken out of it."""

    def __init__(self, root: Mapping, lines: list[str], known: Known, report: Report) -> None:
        self.root, self.lines, self.known, self.report = root, lines, known, report
        self.nodes = frozenset(node.text for node in items(root.get("known-nodes")))
        self.defaults = Defaults()

    def policy(self) -> Policy:
        """The policy; what could not be resolved is reported and left out."""
        spool = self.spool()
        self.defaults = self.read_defaults()
        rules: list[Rule] = []
        listed = [
            (pair[0].text, rule, f"nodes.{pair[0].text}[{n}]")
            for pair in self.sections()
            for n, rule in enumerate(_rules(pair[1]))
        ]
        cluster = enumerate(_rules(self.root.get("cluster")))
        every = [*listed, *((None, rule, f"cluster[{n}]") for n, rule in cluster)]
        if len(every) > MAX_RULES:
            self.report.error((0, 0), f"there are more than {MAX_RULES:,} rules")
            every = []
        for node, mapping, place in every:
            rule = self.rule(mapping, node, place)
            if rule is not None:
                rules.append(rule)
        if self.report.sound:
            for rule, reason in dead(rules, self.known.events):
                hint = "Move it up, or remove it."
                self.report.warning(
                    (rule.line, rule.column), f"this rule never decides: {reason}", hint
                )
            self.denials(rules)
        return Policy(
            self.known.events,
            digest=_digest(self.defaults, rules, spool),
            rules=tuple(rules),
            defaults=self.defaults,
            spool=spool,
            known_nodes=tuple(sorted(self.nodes)),
        )

    def sections(self) -> Iterable[tuple[Scalar, Node]]:
        """The sections of nodes."""
        nodes = self.root.get("nodes")
        for name, section in nodes.pairs if isinstance(nodes, Mapping) else ():
            self.node(name)
            yield name, section

    def node(self, name: Scalar) -> None:
        """Report a node that there is not."""
        if not self.nodes:
            return
        if not any(map(patterns([name.text]).match, self.nodes)):
            kind = "no node matches" if is_glob(name.text) else "there is no node"
            hint = did_you_mean(name.text, self.nodes)
            self.report.error(name.at, f"{kind} {quoted(name.text)} in 'known-nodes'", hint)

    def spool(self) -> Spool | None:
        """The spool, if one is set up."""
        section = self.root.get("spool")
        path = section.get("path") if isinstance(section, Mapping) else None
        if not isinstance(section, Mapping) or not isinstance(path, Scalar):
            return None
        size = section.get("max-bytes")
        most = whole(size.value) if isinstance(size, Scalar) else None
        return Spool(path.text, SPOOL_BYTES if most is None else most)

    def read_defaults(self) -> Defaults:
        """The defaults, with what the format has where the file says nothing."""
        given = self.root.get("defaults")
        if not isinstance(given, Mapping):
            return Defaults()
        attempt, success, failure = (switched(given.get(status)) or False for status in STATUSES)
        return Defaults(
            switches=(attempt, success, failure),
            detail=_detail(given, Defaults().detail),
            on_failure=self.on_failure(given, Defaults().on_failure),
        )

    def denials(self, rules: list[Rule]) -> None:
        """Tell what looks as if it denied, and does not."""
        for rule, other in taken_away(rules):
            self.report.warning(
                (rule.line, rule.column),
                f"this rule takes away the 'deny' of {other.place} in line {other.line}",
                "Say here, too, what is to happen: 'when-impossible: deny', or 'continue'.",
            )
        for idle in without_effect(rules, self.defaults, self.known.events):
            at = (idle.line, idle.column) if idle is not None else self.root.at
            self.report.warning(
                at,
                "'when-impossible: deny' is without effect: nothing is recorded by it",
                "Switch on what must not happen unrecorded: 'success: on, failure: on'.",
            )

    def on_failure(self, mapping: Mapping, default: OnFailure) -> OnFailure:
        """What 'when-impossible' says; an error where it needs a spool and there is none."""
        node = mapping.get("when-impossible")
        if not isinstance(node, Scalar):
            return default
        if node.text == "spool" and self.root.get("spool") is None:
            hint = "Add 'spool: {path: /var/spool/auditlex}' at the end of the file."
            self.report.error(node.at, "there is no section 'spool'", hint)
        return cast("OnFailure", node.text)

    def rule(self, mapping: Mapping, node: str | None, place: str) -> Rule | None:
        """A rule, or None after an error that leaves nothing of it."""
        attempt, success, failure = (switched(mapping.get(status)) for status in STATUSES)
        switches = attempt, success, failure
        on_failure = self.on_failure(mapping, self.defaults.on_failure)
        off = mapping.get("attempt")
        if attempt is False and (success or failure) and on_failure == "deny" and off is not None:
            self.report.error(
                off.at,
                "'attempt: off' takes away what 'when-impossible: deny' needs",
                "An act is refused when its attempt can't be recorded. Remove one of the two.",
            )
        for name in items(mapping.get("nodes")):
            self.node(name)
        self.objects(mapping)
        match = mapping.get("match")
        if not isinstance(match, Mapping):
            return None
        tests = Matcher(self.known, self.report, switches).tests(match)
        if tests is None:
            return None
        events = all_of(tests)
        spoken = [ids for ids, switch in zip(events, switches, strict=True) if switch is not None]
        if spoken and not any(spoken):
            hint = "All keys of 'match' have to hold; use two rules for either."
            self.report.error(match.at, "no event has all that is asked for here", hint)
        return Rule(
            place=place, line=mapping.at[0], column=mapping.at[1], text=self.text(mapping),
            node=node, nodes=_patterns(mapping.get("nodes")),
            objects=_patterns(mapping.get("objects")), tests=tests, events=events,
            switches=switches, detail=_detail(mapping, self.defaults.detail),
            on_failure=on_failure, says_impossible=mapping.get("when-impossible") is not None,
        )  # fmt: skip

    def objects(self, mapping: Mapping) -> None:
        """Warn about objects whose ids begin like none of the catalog."""
        begin = self.known.beginnings
        for item in items(mapping.get("objects")) if begin else ():
            plain = item.text.partition("*")[0].partition("?")[0]
            if not any(plain.startswith(one) or one.startswith(plain) for one in begin):
                first, given = "/" + plain.split("/")[1], {f"/{b.split('/')[1]}" for b in begin}
                hint = did_you_mean(first, given) if first not in given else ""
                message = f"no object has an id like {quoted(item.text)}"
                self.report.warning(item.at, message, hint)

    def text(self, mapping: Mapping) -> str:
        """The lines of a rule without their indentation."""
        (line, column), (last, end) = mapping.at, mapping.end
        lines = [*self.lines[line - 1 : last - 1], self.lines[last - 1][: end - 1]]
        if line == last:
            return lines[0][column - 1 :]
        cut = [lines[0][column - 1 :], *(_outdent(text, column - 1) for text in lines[1:])]
        if len(cut) > _TEXT_LINES:
            cut = [*cut[:_TEXT_LINES], "..."]
        return "\n".join(cut)


def _outdent(text: str, columns: int) -> str:
    return text[columns:] if text[:columns].isspace() else text.lstrip(" ")


def _rules(node: Node | None) -> list[Mapping]:
    """The rules of a list."""
    items = node.items if isinstance(node, Sequence) else ()
    return [item for item in items if isinstance(item, Mapping)]


def _patterns(node: Node | None) -> Patterns | None:
    return patterns(item.text for item in items(node)) if node is not None else None


def _detail(mapping: Mapping, default: Detail) -> Detail:
    node = mapping.get("detail")
    return cast("Detail", node.text) if isinstance(node, Scalar) else default
