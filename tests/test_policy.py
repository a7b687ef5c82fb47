"""The audit policy: what its rules match, and which of them decides."""

from __future__ import annotations

from types import ModuleType

import pytest

import pve_audit
from auditlex.catalog import UnknownEvent
from auditlex.policy import Decision, Known, load, nothing
from tests.policies import (
    AUDIT_START,
    AUDIT_STOP,
    EVENTS,
    EVERY,
    KNOWN,
    MANDATORY,
    USER_CREATE,
    USER_LOGIN,
    VM_CREATE,
    VM_START,
    event,
    read,
    sound,
    written,
)


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
