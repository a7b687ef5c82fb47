"""The audit policy: what is loaded, what is decided, and what happens while a file changes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatchcase
from importlib.metadata import EntryPoint
from pathlib import Path
from textwrap import dedent
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

import pve_audit
from auditlex.catalog import (
    STATUSES,
    Control,
    Controls,
    Event,
    Events,
    Object,
    Objects,
    UnknownEvent,
)
from auditlex.cli import main
from auditlex.cli import policy as cli
from auditlex.policy import (
    Decision,
    Known,
    Loaded,
    Policy,
    PolicyFile,
    explain,
    load,
    nothing,
    shadow,
    watch,
    yamlfile,
)
from auditlex.policy.load import MAX_RULES
from auditlex.policy.model import MAX_PROBLEMS, Problem, Report, is_glob, patterns
from auditlex.policy.shape import POLICY, schema_text
from auditlex.policy.yamlfile import MAX_BYTES, parse
from tests.conftest import PROJECT

Json = dict[str, Any]
Strategy = st.SearchStrategy[Any]

QUIET = ("notice", "notice", "warning")


def event(id: int, name: str, area: str, **more: Any) -> Event:
    thing, action = name.rsplit(".", 1)
    return Event(id, f"demo.{name}", area, thing, action, name.title(), **more)


VM_CREATE = event(210001, "vm.create", "vm", controls=("pci-1", "nist-2"), privileged=True)
VM_START = event(210002, "vm.start", "vm", controls=("nist-2",))
VM_BREAK = event(210003, "vm.break", "vm", statuses=("failure",), severities=(*QUIET[:2], "error"))
USER_CREATE = event(103001, "user.create", "access", controls=("pci-1",), privileged=True)
USER_LOGIN = event(103002, "user.login", "access", controls=("pci-2",))
USER_OLD = event(103003, "user.make", "access", retired="1.1", replaced_by="user.create")
AUDIT_START = event(100001, "audit.start", "audit", mandatory=True)
AUDIT_STOP = event(100002, "audit.stop", "audit", mandatory=True, statuses=("success",))
EVERY = (
    AUDIT_START, AUDIT_STOP, USER_CREATE, USER_LOGIN, USER_OLD, VM_CREATE, VM_START, VM_BREAK,
)  # fmt: skip
EVENTS = Events("demo", EVERY)
CONTROLS = Controls(
    (
        Control("pci-1", "pci-dss", "One"), Control("pci-2", "pci-dss", "Two"),
        Control("nist-2", "nist-800-53", "Two"), Control("hipaa-9", "hipaa", "Nine"),
    )
)  # fmt: skip
OBJECTS = Objects(
    (Object("vm", "VM", "/vms/{vmid}"), Object("user", "user", "/access/users/{userid}"))
)
PACKAGE = SimpleNamespace(
    events=SimpleNamespace(ALL=EVENTS), controls=SimpleNamespace(ALL=CONTROLS),
    objects=SimpleNamespace(ALL=OBJECTS),
)  # fmt: skip
KNOWN = Known.of(PACKAGE)


def read(text: str, catalog: Events | Known = KNOWN) -> Loaded:
    return load(dedent(text).encode(), "policy.yaml", catalog)


def sound(text: str) -> Policy:
    """The policy of a text that has nothing wrong with it."""
    loaded = read("auditlex-policy: 1\n" + dedent(text))
    assert [str(problem) for problem in loaded.problems] == []
    assert loaded.policy is not None
    return loaded.policy


def problems(text: str) -> list[str]:
    return [str(problem) for problem in read("auditlex-policy: 1\n" + dedent(text)).problems]


def written(policy: Policy, status: str, node: str = "n1", thing: str = "/x") -> set[str]:
    """The short names of what is written."""
    return {e.short_name for e in EVERY if policy.decide(e, status, node, thing).write}


MANDATORY = {"audit.start", "audit.stop"}


# --------------------------------------------------------------------------------------------------
# What rules match


def test_without_a_policy_only_mandatory_events_are_written() -> None:
    policy = nothing(EVENTS)
    assert written(policy, "success") == written(policy, "failure") == MANDATORY
    assert written(policy, "attempt") == set()
    decision = policy.decide(AUDIT_START, "success", "n1", "")
    assert decision == Decision(
        write=True, detail="params", on_failure="continue", attempt=False, rule="mandatory"
    )
    assert policy.decide(VM_START, "success", "n1", "").rule == "defaults"
    assert policy.digest == sound("cluster: []").digest


@pytest.mark.parametrize(
    ("match", "success"),
    [
        ("event: vm.create", {"vm.create"}),
        ("event: demo.vm.create", {"vm.create"}),
        ("event: 210001", {"vm.create"}),
        ("event: [vm.create, 103002]", {"vm.create", "user.login"}),
        ("glob: 'vm.*'", {"vm.create", "vm.start", "vm.break"}),
        ("glob: 'demo.vm.s*'", {"vm.start"}),
        ("glob: '*.creat?'", {"vm.create", "user.create"}),
        ("glob: ['vm.s*', 'user.l*']", {"vm.start", "user.login"}),
        ("area: access", {"user.create", "user.login", "user.make"}),
        ("object: [vm, user]", {e.short_name for e in EVERY if not e.mandatory}),
        ("action: create", {"vm.create", "user.create"}),
        ("control: pci-1", {"vm.create", "user.create"}),
        ("profile: pci-dss", {"vm.create", "user.create", "user.login"}),
        ("profile: [nist-800-53]", {"vm.create", "vm.start"}),
        ("profile: everything", {e.short_name for e in EVERY}),
        ("privileged: true", {"vm.create", "user.create"}),
        ("privileged: off, area: access", {"user.login", "user.make"}),
        ("area: vm, action: [create, login]", {"vm.create"}),
    ],
)
def test_a_match_selects(match: str, success: set[str]) -> None:
    policy = sound(f"cluster: [{{match: {{{match}}}, success: on}}]")
    assert written(policy, "success") == success | MANDATORY
    assert written(policy, "failure") == MANDATORY


def test_severity_is_that_of_the_outcome() -> None:
    policy = sound("cluster: [{match: {severity: warning}, success: on, failure: on}]")
    assert written(policy, "success") == MANDATORY
    assert written(policy, "failure") == {e.short_name for e in EVERY} - {"vm.break"}
    policy = sound("cluster: [{match: {severity: [error, info]}, failure: on}]")
    assert written(policy, "failure") == MANDATORY | {"vm.break"}


def test_the_first_rule_that_speaks_of_the_outcome_decides() -> None:
    policy = sound("""
        cluster:
        - {match: {event: vm.create}, failure: off}
        - {match: {area: vm}, success: on, failure: on, detail: changes}
        """)
    assert policy.decide(VM_CREATE, "success", "n", "/x").rule == "cluster[1]"
    assert policy.decide(VM_CREATE, "success", "n", "/x").detail == "changes"
    assert policy.decide(VM_CREATE, "failure", "n", "/x").rule == "cluster[0]"
    assert not policy.decide(VM_CREATE, "failure", "n", "/x").write
    assert policy.decide(USER_LOGIN, "failure", "n", "/x").rule == "defaults"


def test_objects_and_nodes_narrow_a_rule() -> None:
    policy = sound("""
        cluster:
        - {match: {area: vm}, objects: [/vms/100, /vms/2*], success: on}
        - {match: {area: vm}, nodes: ["pve?", other], failure: on}
        """)
    assert "vm.start" in written(policy, "success", thing="/vms/100")
    assert "vm.start" in written(policy, "success", thing="/vms/200")
    assert written(policy, "success", thing="/vms/1000") == MANDATORY
    assert "vm.start" in written(policy, "failure", node="pve1")
    assert "vm.start" in written(policy, "failure", node="other")
    assert written(policy, "failure", node="pve10") == MANDATORY


def test_rules_of_a_node_come_first() -> None:
    policy = sound("""
        cluster: [{match: {area: vm}, success: on}]
        nodes:
          quiet: [{match: {event: vm.start}, success: off}]
          3: [{match: {event: user.login}, success: on}]
        """)
    assert written(policy, "success", "quiet") == MANDATORY | {"vm.create", "vm.break"}
    assert policy.decide(VM_START, "success", "quiet", "/x").rule == "nodes.quiet[0]"
    assert written(policy, "success", "3") > written(policy, "success", "other")
    assert policy.named_nodes() == ("3", "quiet")


def test_defaults_hold_where_no_rule_does() -> None:
    policy = sound("""
        defaults: {success: on, failure: off, detail: full, when-impossible: spool}
        cluster: [{match: {event: vm.create}, success: off}, {match: {area: vm}, failure: on}]
        spool: {path: /var/spool/audit}
        """)
    assert written(policy, "success") == {e.short_name for e in EVERY} - {"vm.create"}
    decision = policy.decide(VM_START, "failure", "n", "")
    assert (decision.detail, decision.on_failure) == ("full", "spool")
    assert policy.spool is not None
    assert (policy.spool.path, policy.spool.max_bytes) == ("/var/spool/audit", 16_777_216)


def test_a_glob_is_without_effect_on_mandatory_events() -> None:
    policy = sound("""
        cluster:
        - {match: {glob: "*"}, success: off, failure: off, detail: none}
        - {match: {area: audit}, success: on, detail: full}
        """)
    decision = policy.decide(AUDIT_STOP, "success", "n", "")
    assert (decision.write, decision.rule, decision.detail) == (True, "cluster[1]", "full")
    assert policy.decide(AUDIT_START, "failure", "n", "").rule == "mandatory"
    assert written(policy, "success") == MANDATORY


def test_deny_asks_for_the_attempt() -> None:
    policy = sound("""
        cluster:
        - {match: {event: user.login}, attempt: on}
        - {match: {area: vm}, attempt: off}
        - {match: {event: vm.create}, success: on, when-impossible: deny, detail: none}
        - {match: {event: vm.start}, success: on}
        """)
    assert written(policy, "attempt") == {"user.login", "vm.create"}
    attempt = policy.decide(VM_CREATE, "attempt", "n", "")
    assert attempt == policy.decide(VM_CREATE, "success", "n", "")
    assert attempt.on_failure == "deny"
    assert policy.decide(VM_CREATE, "failure", "n", "").attempt
    assert not policy.decide(VM_START, "success", "n", "").attempt


def test_static_knows_what_depends_on_the_object() -> None:
    policy = sound("""
        cluster:
        - {match: {event: vm.create}, nodes: loud, success: on}
        - {match: {event: [vm.create, vm.start]}, objects: /vms/1, success: on}
        - {match: {event: user.login}, nodes: loud, success: on}
        """)
    assert policy.static(VM_START, "success", "n") is None
    assert (
        policy.static(VM_START, "failure", "n") is None
        or not policy.decide(VM_START, "failure", "n", "").write
    )
    loud = policy.static(USER_LOGIN, "success", "loud")
    assert loud is not None
    assert loud.write
    quiet = policy.static(USER_LOGIN, "success", "n")
    assert quiet is not None
    assert not quiet.write
    assert policy.static(USER_CREATE, "success", "n") is policy.decide(
        USER_CREATE, "success", "n", "/vms/1"
    )


def test_what_a_policy_does_not_know_is_refused() -> None:
    policy, stranger = nothing(KNOWN), event(999999, "x.y", "z")
    with pytest.raises(UnknownEvent):
        policy.decide(stranger, "success", "n", "")
    with pytest.raises(UnknownEvent):
        policy.static(stranger, "success", "n")
    with pytest.raises(ValueError, match="no status 'succes'"):
        policy.decide(VM_CREATE, "succes", "n", "")
    with pytest.raises(ValueError, match="no status 'succes'"):
        policy.static(VM_CREATE, "succes", "n")


def test_a_digest_is_of_what_is_said() -> None:
    one = sound("cluster: [{match: {area: [vm, access]}, success: on}]")
    same = sound("""
        # A comment
        cluster:
          - success: true
            match: {area: [access, vm]}
        """)
    other = sound("cluster: [{match: {area: vm}, success: on}]")
    assert one.digest == same.digest != other.digest
    assert len(one.digest) == 64
    assert one.digest[:12] in repr(one)


def test_profiles_of_proxmox_ve_are_made_from_its_controls() -> None:
    known = Known.of(pve_audit)
    assert set(known.words["profile"]) == {
        "pci-dss", "nist-800-53", "hipaa", "disa-vmm", "everything",
    }  # fmt: skip
    for name, ids in known.words["profile"].items():
        text = f"auditlex-policy: 1\ncluster: [{{match: {{profile: {name}}}, success: on}}]"
        loaded = load(text.encode(), "p", known)
        assert loaded.policy is not None
        assert loaded.problems == ()
        for one in pve_audit.events.ALL:
            on = loaded.policy.decide(one, "success", "n", "").write
            frameworks = {pve_audit.controls.by_name(c).framework for c in one.controls}
            assert (one.id in ids) == (name in frameworks or name == "everything")
            assert on == (one.id in ids or one.mandatory)


def test_a_module_that_is_no_catalog_is_refused() -> None:
    with pytest.raises(TypeError, match="auditlex generate"):
        Known.of(ModuleType("x"))


def test_events_alone_are_a_catalog_without_controls() -> None:
    assert read("auditlex-policy: 1", EVENTS).policy is not None
    loaded = read("auditlex-policy: 1\ncluster: [{match: {profile: hipaa}, success: on}]", EVENTS)
    assert "there is no profile 'hipaa'. Known: everything." in str(loaded.problems[0])


# --------------------------------------------------------------------------------------------------
# What is wrong with a file

RULES = "cluster:\n- "


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("clutser: []", "2:1: error: there is no key 'clutser' here. Did you mean 'cluster'?"),
        (RULES + "{match: {event: vm.creat}, success: on}",
         "3:19: error: there is no event 'vm.creat'. Did you mean 'vm.create'?"),
        (RULES + "{match: {event: 210010}, success: on}",
         ("3:19: error: there is no event 210010. "
         "Did you mean 210001 (vm.create), 210003 (vm.break) or 210002 (vm.start)?")),
        (RULES + "{match: {glob: 'wm.*'}, success: on}",
         "3:18: error: no event matches 'wm.*'."),
        (RULES + "{match: {area: [vm, acces]}, success: on}",
         "3:23: error: there is no area 'acces'. Did you mean 'access'?"),
        (RULES + "{match: {object: vms}, success: on}",
         "3:20: error: there is no object 'vms'. Did you mean 'vm'?"),
        (RULES + "{match: {action: explode}, success: on}",
         ("3:20: error: there is no action 'explode'. "
         "Known: break, create, login, make, start, stop.")),
        (RULES + "{match: {control: pci-3}, success: on}",
         "3:21: error: there is no control 'pci-3'. Did you mean 'pci-2'?"),
        (RULES + "{match: {control: hipaa-9}, success: on}",
         "3:21: error: no event answers the control 'hipaa-9'."),
        (RULES + "{match: {profile: pci}, success: on}",
         "3:21: error: there is no profile 'pci'. Did you mean 'pci-dss'?"),
        (RULES + "{match: {profile: hipaa}, success: on}",
         "3:21: error: no event answers a control of the profile 'hipaa'."),
        (RULES + "{match: {area: vm, action: login}, success: on}",
         ("3:11: error: no event has all that is asked for here. "
         "All keys of 'match' have to hold; use two rules for either.")),
        (RULES + "{match: {event: audit.start}, failure: off}",
         ("3:19: error: the event 'audit.start' is mandatory: its failure can't be switched off. "
         "Take it out of this rule; it is always written.")),
        (RULES + "{match: {event: vm.start}, success: on, attempt: off, when-impossible: deny}",
         ("3:52: error: 'attempt: off' takes away what 'when-impossible: deny' needs. "
         "An act is refused when its attempt can't be recorded. Remove one of the two.")),
        (RULES + "{match: {event: vm.start}, success: on, when-impossible: spool}",
         ("3:60: error: there is no section 'spool'. "
         "Add 'spool: {path: /var/spool/auditlex}' at the end of the file.")),
        (RULES + "{match: {event: vm.start}, success: yes}",
         "3:39: error: here stands 'yes'; it has to be on or off."),
        (RULES + "{match: {event: vm.start}, detail: full}",
         "3:3: error: a rule has at least one of success, failure, attempt."),
        (RULES + "{success: on}",
         "3:3: error: the key 'match' is missing. Which events; all keys in it have to hold."),
        (RULES + "{match: {}, success: on}",
         ("3:11: error: what a rule matches has at least one of event, glob, area, object, action, "
         "control, profile, privileged, severity.")),
        (RULES + "{match: {event: vm.start}, objects: 100, success: on}",
         ("3:39: error: here stands '100'; it has to be an object's id or a glob of ids, "
         "as '/vms/100' or '/vms/2*'. Put it in quotes to make it text.")),
        (RULES + "{match: {event: vm.start}, objects: [], success: on}",
         "3:39: error: the list has 0 items; it may have 1 or more."),
        (RULES + "{match: {event: vm.start}, detail: chnages, success: on}",
         ("3:38: error: here stands 'chnages'; it has to be none, params, changes or full. "
         "Did you mean 'changes'?")),
        ("known-nodes: [pve1, pve2]\nnodes: {pve3: []}",
         "3:9: error: there is no node 'pve3' in 'known-nodes'. Did you mean 'pve2'?"),
        ("known-nodes: [pve1]\n" + RULES + "{match: {area: vm}, nodes: 'x*', success: on}",
         "4:30: error: no node matches 'x*' in 'known-nodes'. Known: pve1."),
        ("nodes:\n  pve1:\n  - {match: {area: vm}, nodes: pve1, success: on}",
         ("4:25: error: there is no key 'nodes' here. "
         "The rule stands in the section of one node and holds there only.")),
        ("nodes: {'a b': []}", "2:9: error: here stands 'a b'; it has to be the name of a node."),
        ("spool: {path: spool}",
         "2:15: error: here stands 'spool'; it has to be an absolute path."),
        ("spool: {path: /x, max-bytes: 10}",
         "2:30: error: here stands '10'; it has to be a number of bytes, at least 4096."),
        (RULES + "{match: {event: user.make}, success: on}",
         ("3:19: warning: the event 'user.make' is retired since 1.1. "
         "Its records are now 'user.create'.")),
        (RULES + "{match: {area: vm}, objects: [/vm/100], success: on}",
         "3:33: warning: no object has an id like '/vm/100'. Did you mean '/vms'?"),
        (RULES + "{match: {area: vm}, objects: ['/access/pools/*'], success: on}",
         "3:33: warning: no object has an id like '/access/pools/*'."),
        (RULES + "{match: {area: vm}, success: on}\n- {match: {event: vm.start}, success: off}",
         ("4:3: warning: this rule never decides: the rules before it decide all that it matches, "
         "cluster[0] in line 3 among them. Move it up, or remove it.")),
        (RULES + "{match: {area: audit}, success: off}",
         ("3:3: warning: this rule never decides: all events that it would switch off are "
         "mandatory. Move it up, or remove it.")),
        (RULES + "{match: {event: vm.break}, success: on}",
         ("3:3: warning: this rule never decides: the events that it matches do not have the "
         "outcomes that it speaks of. Move it up, or remove it.")),
    ],
)  # fmt: skip
def test_a_problem_has_place_and_remedy(text: str, problem: str) -> None:
    assert problems(text) == [f"policy.yaml:{problem}"]


def test_all_problems_are_reported_at_once_in_order() -> None:
    found = problems("""
        nodes: {b c: 1}
        cluster:
        - {match: {event: no.such}, success: maybe, colour: red}
        - 7
        """)
    assert [p.split(": ")[0] for p in found] == [
        f"policy.yaml:{place}" for place in ("3:9", "3:14", "5:19", "5:38", "5:45", "6:3")
    ]


@pytest.mark.parametrize(
    "second",
    [
        "{match: {area: vm}, objects: [/vms/21, /vms/1], success: on}",
        "{match: {area: vm}, objects: /vms/2*, nodes: a, success: on}",
        "{match: {area: vm}, objects: /vms/1, nodes: 'pve*', success: on}",
    ],
)
def test_a_rule_may_be_shadowed_for_its_objects_and_nodes_only(second: str) -> None:
    first = "{match: {glob: '*'}, objects: [/vms/1, /vms/2*], success: on}"
    (found,) = problems(f"cluster:\n- {first}\n- {second}")
    assert found.startswith("policy.yaml:4:3: warning: this rule never decides")
    assert problems(f"cluster:\n- {second}\n- {first}") == []


def test_the_search_for_shadows_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shadow, "MAX_COMPARISONS", 1)
    rule = "{match: {event: vm.start}, objects: [/vms/1, /vms/2], success: on}"
    assert len(problems(f"cluster: [{rule}, {rule}]")) == 0
    monkeypatch.undo()
    assert len(problems(f"cluster: [{rule}, {rule}]")) == 1


def test_too_many_problems_are_cut() -> None:
    found = problems("cluster:\n" + "- 1\n" * 500)
    assert len(found) == MAX_PROBLEMS + 1
    assert any("the others are left out" in line for line in found)


def test_too_many_rules_are_refused() -> None:
    rules = "[" + "{match: {area: vm}, success: on}," * (MAX_RULES // 2 + 1) + "]"
    assert problems(f"nodes: {{a: {rules}, b: {rules}}}") == [
        "policy.yaml: error: there are more than 1,000 rules."
    ]


HOSTILE = {
    "empty": (b"", "1:1: error: the file is empty"),
    "a comment": (b"# nothing\n", "1:1: error: the file is empty"),
    "null": (b"null", "1:1: error: the file is empty"),
    "a word": (b"off", "1:1: error: here stands 'off'; it has to be a policy"),
    "a list": (b"- 1", "1:1: error: here stands a list"),
    "no version": (b"cluster: []", "1:1: error: the key 'auditlex-policy' is missing"),
    "version 2": (b"auditlex-policy: 2", "1:18: error: here stands '2'; it has to be 1"),
    "version true": (b"auditlex-policy: true", "1:18: error: here stands 'true'"),
    "not UTF-8": (b"auditlex-policy: 1\n# \xff", "2:3: error: the byte 0xFF is not UTF-8"),
    "NUL": (b"auditlex-policy: 1\n\0", "2:1: error: control characters are not allowed"),
    "an image": (b"\x89PNG\r\n\x1a\n\0\0", "1:1: error: the byte 0x89 is not UTF-8"),
    "UTF-16": ("auditlex-policy: 1".encode("utf-16"), "1:1: error: the byte 0xFF is not UTF-8"),
    "carriage return": (b"a: 1\rb: 2", "1:5: error: the character U+000D ends a line"),
    "line separator": ("a: \u2028".encode(), "1:4: error: the character U+2028 ends a line"),
    "a bomb": (
        b"a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]",
        "1:4: error: the anchor or alias 'a' is not allowed",
    ),
    "an alias": (b"a: *x", "1:4: error: the anchor or alias 'x' is not allowed"),
    "a tag": (b"a: !!python/name:os.system x", "1:4: error: the tag 'tag:yaml.org"),
    "a directive": (b"%YAML 1.1\n---\na: 1", "1:1: error: directives are not allowed"),
    "two documents": (b"a: 1\n---\nb: 1", "2:1: error: a second document begins"),
    "a key twice": (b"spool: 1\nspool: 2", "2:1: error: the key 'spool' is here twice. It is"),
    "a key that is a list": (b"? [a]\n: 1", "1:3: error: a key must be a single word"),
    "deep": (b"[" * 10_000, "1:17: error: values are nested more than 16 deep"),
    "deep blocks": (b"- " * 40 + b"x", "1:33: error: values are nested more than 16 deep"),
    "open": (b"a: [1,\n\n", "3:1: error: while parsing a flow"),
    "a tab": (b"a:\n\t- 1", "2:1: error: while scanning"),
    "a colon": (b"a: b: c", "1:5: error: mapping values are not allowed"),
    "large": (b"#" * (MAX_BYTES + 1), ": error: the file has more than 1,048,576 bytes"),
    "many": (b"[" + b"1," * 200_000 + b"]", ": error: the file has more than 50,000 values"),
    "a long word": (b"a" * 1_000, "1:1: error: here stands 'aaaa"),
    "a long key": (b"? " + b"a" * 5_000 + b"\n: 1\n", "1:3: error: there is no key 'aaaa"),
    "a bad escape": (b'a: "\\ud800"', "1:7: error: "),
    "a huge number": (b"auditlex-policy: " + b"9" * 5_000, "1:18: error: here stands '999"),
    "infinity": (b"auditlex-policy: 1e999", "1:18: error: here stands '1e999'"),
}


@pytest.mark.parametrize(("data", "problem"), HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_file_is_an_error_with_a_place(data: bytes, problem: str) -> None:
    started = time.perf_counter()
    loaded = load(data, "f", KNOWN)
    assert loaded.policy is None
    told = [str(p) for p in loaded.problems]
    place = problem if problem.startswith(":") else f":{problem}"
    assert [p for p in told if p.startswith(f"f{place}")], told
    assert max(map(len, told)) < 500
    assert time.perf_counter() - started < 5


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "ignore")))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert load(data, "f", KNOWN).policy is None
    assert load(b"auditlex-policy: 1\n" + data, "f", KNOWN) is not None


def test_a_hostile_glob_costs_no_time() -> None:
    glob = patterns(["*a" * 100 + "b"])
    started = time.perf_counter()
    assert not glob.match("a" * 4_000)
    assert time.perf_counter() - started < 2


@given(st.text("ab[]!-*?", max_size=6), st.text("ab[]!-", max_size=6))
def test_only_star_and_question_mark_are_special(glob: str, text: str) -> None:
    def naive(glob: str, text: str) -> bool:
        if not glob or not text:
            return glob.strip("*") == text
        if glob[0] == "*":
            return naive(glob[1:], text) or naive(glob, text[1:])
        return glob[0] in ("?", text[0]) and naive(glob[1:], text[1:])

    assert patterns([glob]).match(text) == naive(glob, text)
    assert is_glob(glob) == (patterns([glob]).globs is not None)


# --------------------------------------------------------------------------------------------------
# The loader and the published schema agree

SCHEMA_FILE = PROJECT / "runtime/auditlex/policy/policy.schema.json"
VALIDATOR: Validator = Draft202012Validator(json.loads(SCHEMA_FILE.read_text("utf-8")))


def test_the_schema_is_the_one_that_the_table_makes() -> None:
    """Write it anew with ``SCHEMA_FILE.write_text(schema_text())``."""
    Draft202012Validator.check_schema(json.loads(schema_text()))
    assert SCHEMA_FILE.read_text("utf-8") == schema_text()


def flow(value: object) -> str:
    """A JSON value as YAML: JSON but for characters that YAML wants escaped otherwise."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(
        c if " " <= c <= "~" or "\xa0" <= c < "\u2000" else f"\\U{ord(c):08x}" for c in text
    )


switch: Strategy = st.sampled_from(["on", "off", True, False])
names: Strategy = st.sampled_from(
    ["vm", "vm.create", "pve1", "a:b", "vm.*", "*", "/vms/1", "*x", "-", "a\n"]
)
junk: Strategy = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=4) | names | st.sampled_from([1, 1.0, 4096, 103001, "info", "deny", "none"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner,
                                                                max_size=3),
    max_leaves=4,
)  # fmt: skip


def several(item: Strategy) -> Strategy:
    return item | st.lists(item, min_size=1, max_size=3)


match_shape: Strategy = st.fixed_dictionaries({}, optional={
    "event": several(st.sampled_from(["vm.create", 210001])), "glob": several(st.just("vm.*")),
    "area": several(st.just("vm")), "object": several(st.just("vm")), "profile": st.just("hipaa"),
    "privileged": switch, "severity": several(st.sampled_from(["info", "error"])),
})  # fmt: skip
rule_shape: Strategy = st.fixed_dictionaries({"match": match_shape}, optional={
    "objects": several(st.sampled_from(["/vms/1", "*", "/vms/2*"])),
    "nodes": several(st.sampled_from(["pve1", "pve*"])), "success": switch, "failure": switch,
    "attempt": switch, "detail": st.sampled_from(["none", "full"]),
    "when-impossible": st.sampled_from(["continue", "deny", "spool"]),
})  # fmt: skip
version: Strategy = st.sampled_from([1, 1.0])
policy_shape: Strategy = st.fixed_dictionaries({"auditlex-policy": version}, optional={
    "known-nodes": st.lists(st.sampled_from(["pve1", "pve2"]), min_size=1, max_size=2),
    "defaults": st.fixed_dictionaries({}, optional={"success": switch, "detail": st.just("none")}),
    "cluster": st.lists(rule_shape, max_size=2),
    "nodes": st.dictionaries(st.sampled_from(["pve1", "7"]), st.lists(rule_shape, max_size=1)),
    "spool": st.fixed_dictionaries({"path": st.just("/x")}, optional={"max-bytes": st.just(4096)}),
})  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each container in a value with each of its keys."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        pairs = list(cast("Json", value).items())
    elif isinstance(value, list):
        pairs = list(enumerate(cast("Sequence[Any]", value)))
    for key, inner in pairs:
        yield value, key
        yield from places(inner)


@st.composite
def documents(draw: st.DrawFn) -> Any:
    """Policies as they should be, and with up to two things wrong."""
    document = json.loads(json.dumps(draw(policy_shape)))
    for _ in range(draw(st.integers(0, 2))):
        found = list(places(document))
        if not found:
            break
        container, key = draw(st.sampled_from(found))
        change = draw(st.sampled_from(["replace", "remove", "add"]))
        if change == "remove":
            del container[key]
        elif change == "replace" or isinstance(container, list):
            container[key] = draw(junk)
        else:
            container[draw(names | st.sampled_from(["nodes", "attempt"]))] = draw(junk)
    return document


def shape_is_sound(text: str) -> bool:
    report = Report("f")
    tree, _ = parse(text.encode(), report)
    if tree is not None:
        POLICY.clean(tree, report)
    return report.problems == []


@given(documents() | junk)
def test_the_loader_accepts_what_the_schema_accepts(document: Any) -> None:
    """Both ways: an error of shape here is one there."""
    told = VALIDATOR.is_valid(document)
    assert shape_is_sound(flow(document)) == told, flow(document)
    if not told:
        assert load(flow(document).encode(), "f", KNOWN).policy is None


def test_the_differential_sees_both_sides() -> None:
    good: Json = {"auditlex-policy": 1, "cluster": [{"match": {"area": "vm"}, "success": "on"}]}
    assert VALIDATOR.is_valid(good)
    assert shape_is_sound(flow(good))
    good["cluster"][0]["nodes"] = "a\n"
    assert not VALIDATOR.is_valid(good)
    assert not shape_is_sound(flow(good))


# --------------------------------------------------------------------------------------------------
# A slow and simple evaluator agrees with the compiled policy

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


# --------------------------------------------------------------------------------------------------
# A file that changes

ON = "auditlex-policy: 1\ncluster: [{match: {area: vm}, success: on}]\n"
OFF = "auditlex-policy: 1\ncluster: []\n"


class Heard:
    """What a file calls back."""

    def __init__(self) -> None:
        self.changes: list[tuple[Policy, Policy]] = []
        self.problems: list[tuple[Problem, ...]] = []
        self.event = threading.Event()

    def change(self, old: Policy, new: Policy) -> None:
        self.changes.append((old, new))
        self.event.set()

    def problem(self, found: tuple[Problem, ...]) -> None:
        self.problems.append(found)
        self.event.set()

    def wait(self) -> None:
        """Wait for the next call, two seconds at most."""
        assert self.event.wait(2), "nothing happened within two seconds"
        self.event.clear()


def laid(path: Path, text: str) -> Path:
    """The file replaced at once, as an editor or pmxcfs does it."""
    fresh = path.with_suffix(".new")
    fresh.write_text(text)
    fresh.chmod(0o640)
    fresh.replace(path)
    return path


def watched(path: Path, heard: Heard) -> PolicyFile:
    return PolicyFile(path, KNOWN, "n1", on_change=heard.change, on_problem=heard.problem)


def test_a_change_is_seen_within_two_seconds(tmp_path: Path) -> None:
    heard = Heard()
    path = laid(tmp_path / "p.yaml", OFF)
    before = threading.active_count()
    with watched(path, heard) as file:
        assert threading.active_count() == before + 1
        assert (heard.changes, heard.problems) == ([], [])
        old = file.policy
        laid(path, ON)
        heard.wait()
        assert heard.changes == [(old, file.policy)]
        assert "vm.start" in written(file.policy, "success")
    assert threading.active_count() == before
    file.close()


def test_a_bad_file_keeps_the_last_good_policy(tmp_path: Path) -> None:
    heard = Heard()
    path = laid(tmp_path / "p.yaml", ON)
    file = watched(path, heard)
    good = file.policy
    assert not file.poll()
    laid(path, ON + "colour: red")
    assert not file.poll()
    assert file.policy is good
    assert "there is no key 'colour'" in str(heard.problems[0][0])
    file.poll()
    assert len(heard.problems) == 1
    laid(path, ON)
    assert not file.poll()
    assert file.problems == ()
    laid(path, ON + "colour: red")
    file.poll()
    assert len(heard.problems) == 2
    path.unlink()
    file.poll()
    assert str(heard.problems[2][0]).endswith("error: the file can't be read: no such file or "
                                              "directory.")  # fmt: skip
    assert file.policy.digest == good.digest
    assert heard.changes == []
    laid(path, OFF)
    assert file.poll()
    assert [new for _, new in heard.changes] == [file.policy]


def test_without_a_file_everything_is_off_and_that_is_a_problem(tmp_path: Path) -> None:
    heard = Heard()
    file = watched(tmp_path / "no.yaml", heard)
    assert written(file.policy, "success") == MANDATORY
    assert len(heard.problems) == 1
    assert repr(file).startswith("<PolicyFile ")


def unfit(path: Path) -> dict[str, Callable[[], object]]:
    good = laid(path.parent / "good.yaml", ON)
    return {
        "a symbolic link": lambda: path.symlink_to(good),
        "not a regular file": lambda: os.mkfifo(path),
        "not a regular": path.mkdir,
        "everybody may write": lambda: laid(path, ON).chmod(0o666),
        "more than 1,048,576 bytes": lambda: laid(path, "#" * (MAX_BYTES + 1)),
    }


@pytest.mark.parametrize("n", range(5))
def test_a_file_that_is_not_fit_is_a_problem(n: int, tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    told, make = list(unfit(path).items())[n]
    make()
    heard = Heard()
    file = watched(path, heard)
    (found,) = heard.problems
    assert told in str(found[0])
    assert written(file.policy, "success") == MANDATORY


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_a_problem(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", ON)
    path.chmod(0)
    assert "permission denied" in str(PolicyFile(path, KNOWN, "").problems[0])


def test_a_path_that_is_none_is_a_problem() -> None:
    assert "no path" in str(PolicyFile("a\0b", KNOWN, "").problems[0])


def test_a_change_that_keeps_size_and_times_is_seen(tmp_path: Path) -> None:
    """Some file systems count whole seconds: a young file is read again."""
    path = laid(tmp_path / "p.yaml", ON)
    file = PolicyFile(path, KNOWN, "n1")
    found = path.stat()
    with path.open("r+") as opened:
        opened.write(ON.replace("success: on", "success: no"))
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    file.poll()
    assert "here stands 'no'" in str(file.problems[0])


def test_an_old_file_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = laid(tmp_path / "p.yaml", ON)
    os.utime(path, (1, 1))
    file = PolicyFile(path, KNOWN, "n1")

    def read_all(descriptor: int) -> bytes:
        raise AssertionError(descriptor)

    monkeypatch.setattr(watch, "_read_all", read_all)
    assert not file.poll()


def test_a_node_that_the_policy_does_not_know_is_a_warning(tmp_path: Path) -> None:
    heard = Heard()
    path = laid(tmp_path / "p.yaml", "auditlex-policy: 1\nknown-nodes: [pve1]\n")
    file = PolicyFile(path, KNOWN, "pve2", on_problem=heard.problem)
    assert "this node, 'pve2', is not in 'known-nodes'. Did you mean 'pve1'?" in str(
        file.problems[0]
    )
    assert heard.problems == []


def test_what_a_callback_raises_ends_nothing(tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no")

    path = laid(tmp_path / "p.yaml", OFF)
    file = PolicyFile(path, KNOWN, "n1", on_change=fail, on_problem=fail)
    laid(path, ON)
    assert file.poll()
    laid(path, "")
    file.poll()
    assert file.failed_calls == 2


def test_sighup_reloads_at_once_and_calls_the_handler_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "INTERVAL", 60.0)
    calls: list[int] = []
    before = signal.signal(signal.SIGHUP, lambda number, frame: calls.append(number))
    try:
        own = signal.getsignal(signal.SIGHUP)
        heard = Heard()
        path = laid(tmp_path / "p.yaml", OFF)
        with watched(path, heard):
            laid(path, ON)
            os.kill(os.getpid(), signal.SIGHUP)
            heard.wait()
            assert (len(heard.changes), calls) == (1, [signal.SIGHUP])
            # Whoever asks is told again what is wrong.
            laid(path, "")
            for n in (1, 2):
                os.kill(os.getpid(), signal.SIGHUP)
                heard.wait()
                assert len(heard.problems) == n
        assert signal.getsignal(signal.SIGHUP) is own
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_handler_that_came_later_stays(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGHUP)
    try:
        with PolicyFile(laid(tmp_path / "p.yaml", OFF), KNOWN, "n1"):
            later = signal.SIG_IGN
            signal.signal(signal.SIGHUP, later)
        assert signal.getsignal(signal.SIGHUP) == later
    finally:
        signal.signal(signal.SIGHUP, before)


def test_the_signal_is_left_alone_in_other_threads(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGHUP)
    file = PolicyFile(laid(tmp_path / "p.yaml", OFF), KNOWN, "n1")
    thread = threading.Thread(target=file.start)
    thread.start()
    thread.join()
    assert signal.getsignal(signal.SIGHUP) == before
    file.close()


def test_a_file_that_nobody_holds_is_not_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "INTERVAL", 0.01)
    before = threading.active_count()
    file = PolicyFile(laid(tmp_path / "p.yaml", OFF), KNOWN, "n1").start(sighup=False)
    assert threading.active_count() == before + 1
    del file
    deadline = time.monotonic() + 2
    while threading.active_count() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert threading.active_count() == before


FORK = """
import os, sys, time
from tests.test_policy import KNOWN, OFF, ON, VM_START, laid
from auditlex.policy import PolicyFile, watch
from pathlib import Path
watch.INTERVAL = 0.05
path = laid(Path(sys.argv[1]), OFF)
file = PolicyFile(path, KNOWN, "n1").start()
child = os.fork()
if child == 0:
    for _ in range(200):
        if file.policy.decide(VM_START, "success", "n1", "").write:
            os._exit(0)
        time.sleep(0.01)
    os._exit(1)
laid(path, ON)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_a_child_goes_on_watching(tmp_path: Path) -> None:
    """Servers load first and fork then: threads do not come along."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", FORK, str(tmp_path / "p.yaml")],
        cwd=PROJECT, capture_output=True, text=True, check=False, timeout=20,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


# --------------------------------------------------------------------------------------------------
# The command line


class Point(EntryPoint):
    """An entry point that needs nothing to be installed."""

    def load(self) -> Any:
        return {"demo": PACKAGE, "other": PACKAGE}.get(self.name, ModuleType(self.name))


def installed(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    def found(group: str) -> list[EntryPoint]:
        return [Point(name, name, group) for name in names]

    monkeypatch.setattr(cli, "entry_points", found)


@pytest.fixture(autouse=True)
def _demo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = signal.getsignal(signal.SIGPIPE)
    installed(monkeypatch, "demo")
    monkeypatch.delenv("AUDITLEX_POLICY", raising=False)
    yield
    signal.signal(signal.SIGPIPE, before)


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["policy", *map(str, words)], catch_exceptions=False)


SHOWN = """\
auditlex-policy: 1
defaults: {detail: params}
cluster:
  # Guests that matter
  - match: {glob: "vm.*"}
    objects: [/vms/100, /vms/2*]
    success: on
    failure: on   # both
    when-impossible: deny

  - {match: {profile: pci-dss}, failure: on}
  - {match: {glob: "*"}, success: off, failure: off}
nodes:
  pve1:
    - match: {severity: error}
      failure: on
      detail: full
"""


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    laid(tmp_path / "p.yaml", SHOWN)
    return Path("p.yaml")


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SHOWN.replace("\n", "\r\n").encode())
    result = run("explain", "vm.break", "--node", "pve1", "--status", "failure", "--policy", path)
    assert "    | match: {severity: error}\n    | failure: on\n" in result.stdout


def test_check_counts_what_is_recorded(shown: Path) -> None:
    result = run("check", shown)
    assert result.exit_code == 0
    assert result.stdout == dedent("""\
        p.yaml: 4 rules
                     success  failure  attempt
        other nodes    2 + 2    3 + 3    0 + 3
        pve1           2 + 2    4 + 2    0 + 2
        events             7        7        8
        +: events that depend on the object
        """)


def test_check_of_a_small_policy(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", ON)
    assert run("check", "--catalog", "demo", path).stdout == dedent(f"""\
        {path}: 1 rule
                   success  failure  attempt
        all nodes        4        1        0
        events           7        7        8
        """)


def test_check_of_a_bad_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    laid(tmp_path / "p.yaml", SHOWN.replace("profile: pci-dss", "profile: pci\u202e").replace(
        "severity: error", "severity: bad"))  # fmt: skip
    result = run("check", "p.yaml")
    assert result.exit_code == 1
    assert result.stdout == (
        "p.yaml:11:23: error: here stands 'pci\\u202e'; it has to be a name.\n"
        "p.yaml:15:25: error: here stands 'bad'; it has to be info, notice, warning or error.\n"
    )
    assert run("check", "missing.yaml").stdout == (
        "missing.yaml: error: the file can't be read: no such file or directory.\n"
    )


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", ON.replace("]\n", ", {match: {area: vm}, success: on}]\n"))
    result = run("check", path)
    assert result.exit_code == 0
    assert "warning: this rule never decides" in result.stdout
    assert "2 rules" in result.stdout


def test_explain_names_the_rule(shown: Path) -> None:
    result = run(
        "explain", "vm.create", "--node", "pve1", "--object", "/vms/300", "--status", "failure",
        "--policy", shown,
    )  # fmt: skip
    assert result.exit_code == 0
    assert result.stdout == dedent("""\
        demo.vm.create (210001) on node pve1, object /vms/300

        failure: written
          detail: params, all parameters
          when impossible: continue, the act goes on
          attempt: not written
          decided by cluster[1] at p.yaml:11:5
            | {match: {profile: pci-dss}, failure: on}
          asked before:
            nodes.pve1[0] at p.yaml:15:7: its severity is error, this outcome's is warning
            cluster[0] at p.yaml:5:5: its objects are /vms/100, /vms/2*
        """)


def test_explain_says_where_an_attempt_comes_from(shown: Path) -> None:
    result = run(
        "explain", "210001", "--node", "x", "--object", "/vms/2", "--status", "attempt",
        "--policy", shown,
    )  # fmt: skip
    assert result.stdout == dedent("""\
        demo.vm.create (210001) on node x, object /vms/2

        attempt: written
          detail: params, all parameters
          when impossible: deny, the act is refused
          because success is written with 'when-impossible: deny'
          decided by cluster[0] at p.yaml:5:5
            | match: {glob: "vm.*"}
            | objects: [/vms/100, /vms/2*]
            | success: on
            | failure: on   # both
            | when-impossible: deny
          asked before:
            nodes.pve1[0] at p.yaml:15:7: it is for node pve1
        """)


def test_explain_tells_every_outcome_of_a_mandatory_event(shown: Path) -> None:
    result = run("explain", "audit.stop", "--node", "x", "--policy", shown)
    assert result.stdout == dedent("""\
        demo.audit.stop (100002) on node x

        success: written
          detail: params, all parameters
          when impossible: continue, the act goes on
          attempt: not written
          the event is mandatory: no rule can switch it off
          decided by no rule: it is mandatory
          asked before:
            nodes.pve1[0] at p.yaml:15:7: it is for node pve1
            cluster[0] at p.yaml:5:5: it matches vm.*
            cluster[1] at p.yaml:11:5: the event is not in profile pci-dss
            cluster[2] at p.yaml:12:5: it would switch off an event that is mandatory

        attempt: not written
          decided by no rule: the defaults hold
          asked before:
            nodes.pve1[0] at p.yaml:15:7: it is for node pve1
            cluster[0] at p.yaml:5:5: it matches vm.*
            cluster[1] at p.yaml:11:5: the event is not in profile pci-dss
            cluster[2] at p.yaml:12:5: it says nothing about attempt
        """)


@pytest.mark.parametrize(
    ("match", "reason"),
    [
        ("{area: vm}", "its area is vm, the event's is access"),
        ("{object: vm}", "its object is vm, the event's is user"),
        ("{action: [start, stop]}", "its action is start, stop, the event's is login"),
        ("{control: pci-1}", "the event is not in control pci-1"),
        ("{privileged: on}", "the event is no privileged function"),
        ("{glob: ['vm.*', 'a*', 'b*', 'u*e', 'x*', 'y*']}", "x"),
        ("{area: access}, nodes: other", "its nodes are other"),
    ],
)
def test_each_reason_has_its_words(match: str, reason: str, tmp_path: Path) -> None:
    if reason == "x":
        match, reason = (
            "{glob: ['vm.*', 'a*', 'vm.s*', 'au*', 'u*e', '*.stop']}",
            ("it matches vm.*, a*, vm.s*, au*, u*e and 1 more"),
        )
    text = f"auditlex-policy: 1\ncluster: [{{match: {match}, success: on}}]"
    path = laid(tmp_path / "p.yaml", text)
    result = run("explain", "user.login", "--status", "success", "--policy", path)
    assert f"p.yaml:2:11: {reason}\n" in result.stdout


def test_explain_wants_the_object_where_it_matters(shown: Path) -> None:
    result = run("explain", "vm.create", "--policy", shown)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "name one with --object" in result.stderr


def test_explain_knows_the_nodes(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", OFF + "known-nodes: [pve1]\n")
    result = run("explain", "vm.create", "--node", "pve2", "--policy", path)
    assert result.exit_code == 1
    assert result.stderr == "Error: The policy knows no node 'pve2'. Did you mean 'pve1'?\n"
    assert run("check", path).stdout.startswith(f"{path}: 0 rules")


def test_explain_of_a_bad_policy_or_an_unknown_event(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", "")
    result = run("explain", "vm.create", "--policy", path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "the file is empty" in result.stderr
    result = run("explain", "vm.creat", "--policy", laid(path, ON))
    assert result.exit_code == 1
    assert "no event 'vm.creat'; did you mean 'vm.create'" in result.stderr
    assert run("explain", "999999", "--policy", path).exit_code == 1


def test_without_a_file_in_the_usual_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = str(tmp_path / "policy.yaml")
    monkeypatch.setattr(cli, "DEFAULT", usual)
    result = run("explain", "vm.create", "--node", "n", "--policy", usual)
    assert result.exit_code == 0
    assert f"There is no {usual}: only mandatory events are recorded." in result.stdout
    assert run("explain", "vm.create", "--policy", tmp_path / "named.yaml").exit_code == 1
    monkeypatch.setenv("AUDITLEX_POLICY", str(laid(tmp_path / "env.yaml", ON)))
    assert "env.yaml:2:11" in run("explain", "vm.create", "--node", "n").stdout


@pytest.mark.parametrize(
    ("names", "words", "told"),
    [
        ((), (), "No catalog is installed."),
        (("demo", "other"), (), "Several catalogs are installed: demo, other. Name one with"),
        (("demo",), ("-C", "demi"), "No catalog 'demi'. Did you mean 'demo'?"),
    ],
)
def test_the_catalog_is_chosen(
    names: tuple[str, ...], words: tuple[str, ...], told: str, shown: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    installed(monkeypatch, *names)
    result = run("check", *words, shown)
    assert result.exit_code == 2
    assert told in result.stderr
    installed(monkeypatch, "demo", "other")
    assert run("check", "--catalog", "other", shown).exit_code == 0


def test_a_broken_catalog_ends_with_a_sentence(
    shown: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(monkeypatch, "broken")
    result = run("check", shown)
    assert result.exit_code == 1
    assert result.stderr == "Error: The catalog 'broken' can't be used: TypeError in 'broken'.\n"


def test_the_installed_catalog_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    text = "auditlex-policy: 1\ncluster: [{match: {profile: everything}, success: on}]\n"
    result = run("check", "-C", "pve", laid(tmp_path / "p.yaml", text))
    assert (result.exit_code, "1 rule" in result.stdout) == (0, True)


def test_each_option_is_documented() -> None:
    page = (PROJECT / "docs/policy.md").read_text("utf-8")
    group = cli.command
    for name, command in group.commands.items():
        shown = run(name, "--help").stdout
        assert f"auditlex policy {name}" in page
        assert command.help
        for param in command.params:
            if isinstance(param, click.Option):
                assert param.help
                assert param.help.endswith((".", "too.", "one."))
                assert all(option in shown for option in param.opts)
                assert param.opts[-1] in page


def examples() -> list[str]:
    """The policies in the documentation."""
    page = (PROJECT / "docs/policy.md").read_text("utf-8")
    blocks = [block.partition("```")[0] for block in page.split("```yaml\n")[1:]]
    return [block for block in blocks if "auditlex-policy: 1" in block]


@pytest.mark.parametrize("text", examples())
def test_the_examples_of_the_documentation_are_sound(text: str) -> None:
    loaded = load(text.encode(), "example", Known.of(pve_audit))
    assert [str(problem) for problem in loaded.problems] == []
    assert VALIDATOR.is_valid(yaml_value(text))


def yaml_value(text: str) -> Any:
    """A file's value as JSON has it."""

    def plain(node: yamlfile.Node) -> Any:
        if isinstance(node, yamlfile.Mapping):
            return {key.text: plain(value) for key, value in node.pairs}
        if isinstance(node, yamlfile.Sequence):
            return [plain(item) for item in node.items]
        return node.value

    tree, _ = parse(text.encode(), Report(""))
    assert tree is not None
    return plain(tree)


def test_the_documentation_names_each_key() -> None:
    page = (PROJECT / "docs/policy.md").read_text("utf-8")
    schema = json.loads(schema_text())
    keys = [*schema["properties"], *(k for d in schema["$defs"].values() for k in d["properties"])]
    assert [key for key in keys if f"`{key}`" not in page] == []
    assert len(examples()) > 3
