"""Acts whose object comes out late: what may be denied is refused while that is still possible."""

from __future__ import annotations

from typing import Any

import pytest

import pve_audit
from auditlex.act import act
from auditlex.auditor import AuditDenied, Auditor
from auditlex.policy import Known, Policy, load
from tests.test_auditor import Kept

TEXT = b"""auditlex-policy: 1
defaults: {success: off, failure: off}
cluster:
  - match: {event: vm.create}
    objects: ["/vms/1*"]
    success: on
    failure: on
    when-impossible: deny
nodes:
  pve2:
    - {match: {event: vm.create}, success: off, failure: off}
"""


def policy() -> Policy:
    """Guests whose numbers begin with 1 are created with a record or not at all, but on pve2."""
    loaded = load(TEXT, "policy.yaml", Known.of(pve_audit))
    assert loaded.policy is not None
    assert loaded.problems == ()
    return loaded.policy


def creating(node: str, sink: Kept | None = None, **known: Any) -> bool:
    """Whether a guest is created; nothing can be written if no sink is given."""
    if sink is None:
        sink = Kept()
        sink.broken = True
    auditor = Auditor(pve_audit, policy=policy(), sink=sink, node=node, process_name="pvedaemon")
    with act(pve_audit.events.VM_CREATE, auditor=auditor, node=node, **known) as made:
        made.set(vmid=100)
        return True


@pytest.mark.parametrize("known", [{}, {"vmid": 100}], ids=["not-known-yet", "known"])
def test_an_object_that_is_not_known_yet_counts_as_any(known: dict[str, Any]) -> None:
    """The number of a new guest is drawn inside the act; by then it could not be refused."""
    with pytest.raises(AuditDenied):
        creating("pve1", **known)


def test_an_intent_is_written_of_an_object_that_is_not_known_yet() -> None:
    """Where writing works, the act goes on."""
    sink = Kept()
    assert creating("pve1", sink)
    intent, outcome = sink.records
    assert (intent["status"], intent["object"]["id"]) == ("attempt", "/vms/***")
    assert (outcome["status"], outcome["object"]["id"]) == ("success", "/vms/100")


def test_what_can_not_be_denied_is_not_refused() -> None:
    """For no object of this node, or not for this one."""
    assert creating("pve2")
    assert creating("pve1", vmid=200)


def test_a_policy_tells_whether_it_may_deny() -> None:
    rules = policy()
    create, delete = pve_audit.events.VM_CREATE, pve_audit.events.VM_DELETE
    assert [rules.may_deny(create, node) for node in ("pve1", "pve2", "pve9")] == [
        True,
        False,
        True,
    ]
    assert not rules.may_deny(delete, "pve1")
