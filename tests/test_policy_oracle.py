"""A slow and simple evaluator agrees with the compiled policy."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from auditlex.catalog import STATUSES, Event
from auditlex.policy import explain, load
from tests.policies import CONTROLS, EVERY, KNOWN, Json, Strategy, flow, several

NODES = ("n1", "n2", "m1")
THINGS = ("/vms/1", "/vms/20", "/x")


def selects(match: Json, one: Event, status: str) -> bool:
    def any_of(key: str, fits: Callable[[Any], bool]) -> bool:
        if key not in match:
            return True
        words: list[Any] = match[key] if isinstance(match[key], list) else [match[key]]
        return any(map(fits, words))

    framework = {c.name: c.framework for c in CONTROLS}
    return (
        any_of("event", lambda w: w in (one.name, one.short_name, one.id))
        and any_of("glob", lambda w: fnmatchcase(one.name, w) or fnmatchcase(one.short_name, w))
        and any_of("area", lambda w: w == one.area)
        and any_of("action", lambda w: w == one.action)
        and any_of("control", lambda w: w in one.controls)
        and any_of("profile", lambda w: w == "everything" or w in {framework[c] for c in
                                                                   one.controls})
        and any_of("privileged", lambda w: one.privileged is (w is True))
        and any_of("severity", lambda w: one.severity(status) == w)
    )  # fmt: skip


def naive(document: Json, one: Event, status: str, node: str, thing: str) -> Json:
    """The decision by the book: ask every rule in turn, for every outcome anew."""
    defaults: Json = {"detail": "params", "when-impossible": "continue"} | document["defaults"]
    asked = [
        (f"nodes.{name}[{n}]", rule)
        for name, rules in document["nodes"].items()
        for n, rule in enumerate(rules)
        if name == node
    ] + [(f"cluster[{n}]", rule) for n, rule in enumerate(document["cluster"])]

    def pick(status: str) -> Json:
        always = one.mandatory and status != "attempt"
        for place, rule in asked:
            holds = (
                selects(rule["match"], one, status)
                and any(fnmatchcase(node, glob) for glob in rule.get("nodes", ["*"]))
                and any(fnmatchcase(thing, glob) for glob in rule.get("objects", ["*"]))
            )
            if holds and status in rule and not (always and rule[status] == "off"):
                said = {**defaults, **rule}
                return {
                    "write": rule[status] == "on", "detail": said["detail"],
                    "on_failure": said["when-impossible"], "rule": place,
                }  # fmt: skip
        on = defaults.get(status) == "on"
        return {
            "write": on or always, "detail": defaults["detail"],
            "on_failure": defaults["when-impossible"],
            "rule": "mandatory" if always and not on else "defaults",
        }  # fmt: skip

    attempt = pick("attempt")
    for outcome in ("failure", "success"):
        picked = pick(outcome)
        if outcome in one.statuses and picked["write"] and picked["on_failure"] == "deny":
            attempt = picked
    return (attempt if status == "attempt" else pick(status)) | {"attempt": attempt["write"]}


onoff: Strategy = st.sampled_from(["on", "off"])
said: dict[str, Strategy] = {
    "success": onoff, "failure": onoff, "attempt": onoff,
    "detail": st.sampled_from(["none", "params", "changes", "full"]),
    "when-impossible": st.sampled_from(["continue", "deny"]),
}  # fmt: skip
meant_match: Strategy = st.one_of(
    st.fixed_dictionaries({"event": several(st.sampled_from(
        ["vm.create", "demo.vm.start", 210003, "user.login"]))}),
    st.fixed_dictionaries({"glob": several(st.sampled_from(["*", "vm.*", "*.create", "a*"]))}),
    st.fixed_dictionaries({"area": several(st.sampled_from(["vm", "access", "audit"]))},
                          optional={"severity": st.sampled_from(["warning", "notice"])}),
    st.fixed_dictionaries({"profile": st.sampled_from(["pci-dss", "nist-800-53", "everything"])}),
    st.fixed_dictionaries({"control": several(st.sampled_from(["pci-1", "nist-2"])),
                           "privileged": st.booleans()}),
)  # fmt: skip


def speaking(rule: Json) -> Json:
    """The rule, made to say something and not to contradict itself."""
    if rule.get("when-impossible") == "deny" and rule.get("attempt") == "off":
        rule = {key: value for key, value in rule.items() if key != "attempt"}
    return rule if {"success", "failure", "attempt"} & set(rule) else {**rule, "success": "on"}


node_rule: Strategy = st.fixed_dictionaries({"match": meant_match}, optional={
    "objects": st.lists(st.sampled_from(["/vms/1", "/vms/2*", "*"]), min_size=1, max_size=2),
    **said,
}).map(speaking)  # fmt: skip


def merged(rule: Json, nodes: Json) -> Json:
    return {**rule, **nodes}


cluster_rule: Strategy = st.builds(
    merged,
    node_rule,
    st.fixed_dictionaries({}, optional={
        "nodes": st.lists(st.sampled_from(["n1", "n*", "?1"]), min_size=1, max_size=2)
    }),
)  # fmt: skip
meant: Strategy = st.fixed_dictionaries({
    "auditlex-policy": st.just(1),
    "defaults": st.fixed_dictionaries({}, optional=said),
    "cluster": st.lists(cluster_rule, max_size=4),
    "nodes": st.dictionaries(st.sampled_from(["n1", "m1"]), st.lists(node_rule, max_size=2)),
})  # fmt: skip


@given(meant)
def test_the_compiled_policy_decides_as_a_simple_one(document: Json) -> None:
    loaded = load(flow(document).encode(), "f", KNOWN)
    if loaded.policy is None:
        # What was drawn has good names only.
        refused = ("no event has all", "takes away what")
        assert all(any(r in str(p) for r in refused) for p in loaded.problems)
        return
    policy, deciders = loaded.policy, set[str]()
    for one in EVERY:
        for status in STATUSES:
            for node in NODES:
                static = policy.static(one, status, node)
                for thing in THINGS:
                    decision = policy.decide(one, status, node, thing)
                    told = explain(policy, one, status, node, thing)
                    expected = naive(document, one, status, node, thing)
                    assert {key: getattr(decision, key) for key in expected} == expected
                    assert static in (None, decision)
                    assert told.decision == decision
                    assert (told.rule.place if told.rule else decision.rule) == decision.rule
                    if status == "attempt" or status in one.statuses:
                        deciders.add(decision.rule)
    shadowed = {(p.line, p.column) for p in loaded.problems if "never decides" in p.message}
    assert not shadowed & {(r.line, r.column) for r in policy.rules if r.place in deciders}
