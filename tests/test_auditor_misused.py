"""The auditor called in odd ways: nothing is raised, nothing is silent, nothing leaks."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from typing import Any

import pytest

import pve_audit
from auditlex import active
from auditlex.auditor import AuditDenied, Auditor
from auditlex.context import SUBJECT, using
from auditlex.identity import Subject
from auditlex.record import Failure
from pve_audit import events
from tests.conftest import PROJECT
from tests.test_auditor import CANARY, Kept, Says, auditor, one

BOB = {"userid": "bob@pve"}


class Outcomes:
    """A policy that has some outcomes of every event on."""

    def __init__(self, *on: str, on_failure: str = "continue") -> None:
        self.on = on
        self.on_failure = on_failure

    def decide(self, _event: object, status: str, _node: str, _object_id: str) -> Says:
        """On or off."""
        return Says(write=status in self.on, on_failure=self.on_failure)

    def static(self, event: object, status: str, node: str) -> Says:
        """The same for every object."""
        return self.decide(event, status, node, "")


def with_policy(sink: Kept, policy: Any) -> Auditor:
    """An auditor with a policy."""
    made = auditor(sink)
    made.policy = policy
    return made


@pytest.mark.parametrize("status", ["done", "", "failure", 7, ["success"], b"success"])
def test_an_outcome_that_the_event_has_not_is_written_and_marked(status: Any) -> None:
    """Attempts are off in nearly every policy: what is odd must not vanish with them."""
    sink = Kept()
    made = with_policy(sink, Outcomes("success"))
    assert made.emit(events.AUDIT_STOP, {"records": 1}, status=status)
    (record,) = sink.records
    assert {"path": "/status", "rule": "choice"} in record["invalid"]
    assert made.counters.invalid == 1
    assert pve_audit.validate(record) == ()


def test_an_outcome_of_an_event_that_is_off_is_off_whatever_it_is() -> None:
    sink = Kept()
    assert not with_policy(sink, Outcomes()).emit(events.AUDIT_STOP, {"records": 1}, status="done")
    assert sink.lines == []


def test_without_an_outcome_it_is_the_one_that_the_event_has() -> None:
    """An event that is only ever a failure need not be told so."""
    record = one(
        events.REQUEST_CALL, {"method": "GET", "path": "/version"}, error=Failure("denied")
    )
    assert record["status"] == "failure"
    assert "invalid" not in record
    assert one(events.USER_DELETE, BOB)["status"] == "success"


def test_an_error_is_written_without_what_was_redacted() -> None:
    """Whoever says why an act failed repeats what was sent."""
    said = Failure("invalid", 400, f"the password {CANARY!r} of bob@pve is too short")
    params = {"userid": "bob@pve", "password": CANARY}
    record = one(events.USER_CREATE, params, status="failure", error=said)
    assert record["error"]["message"] == "the password '***' of bob@pve is too short"
    sink = Kept()
    auditor(sink).install()
    try:
        assert pve_audit.user_create is not None
        assert pve_audit.user_create(
            userid="bob@pve", password=CANARY, status="failure", error=said
        )
    finally:
        active.install(None)
        for name in pve_audit.POINTS.values():
            setattr(pve_audit, name, None)
    assert CANARY.encode() not in b"".join(sink.lines)


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({"subject": "alice@pve"}, "/subject"),
        ({"subject": 7}, "/subject"),
        ({"source": "203.0.113.7"}, "/source"),
        ({"status": "failure", "error": f"text {CANARY}"}, "/error"),
    ],
    ids=["subject", "subject-number", "source", "error"],
)
def test_what_is_of_the_wrong_kind_is_written_and_marked(more: dict[str, Any], path: str) -> None:
    """A text where a Subject is wanted is a likely mistake; the act is recorded all the same."""
    record = one(events.USER_DELETE, BOB, **more)
    assert {"path": path, "rule": "object"} in record["invalid"]
    assert CANARY not in json.dumps(record)
    if more.get("subject") == "alice@pve":
        assert record["subject"] == {"user": "alice@pve"}


class Explosive:
    """Raises whatever it is asked."""

    def __bool__(self) -> bool:
        raise RuntimeError(CANARY)

    def __iter__(self) -> Any:
        raise RuntimeError(CANARY)

    def __str__(self) -> str:
        raise RuntimeError(CANARY)

    __repr__ = __format__ = __eq__ = __str__  # type: ignore[assignment]  # all of them raise

    def __hash__(self) -> int:
        raise RuntimeError(CANARY)


@pytest.mark.parametrize(
    "odd",
    [
        {"subject": "alice@pve"}, {"subject": Explosive()}, {"object_id": [1]},
        {"object_id": Explosive()}, {"status": []}, {"status": Explosive()},
        {"changes": Explosive()}, {"error": Explosive()}, {"more": Explosive()},
        {"userid": Explosive()}, {"comment": Explosive()}, {"enable": Explosive()},
    ],
    ids="-".join,
)  # fmt: skip
def test_an_audit_point_raises_nothing(odd: dict[str, Any]) -> None:
    """What can't be written is counted; everything else is there, marked."""
    sink = Kept()
    made = auditor(sink)
    made.install()
    try:
        point: Any = pve_audit.user_create
        written = point(**{"userid": "bob@pve", **odd})
        point_of_a_net: Any = pve_audit.vm_create
        assert point_of_a_net(node="pve1", vmid=100, net={CANARY: "virtio"})
    finally:
        active.install(None)
        for name in pve_audit.POINTS.values():
            setattr(pve_audit, name, None)
    assert written or made.counters.lost == 1
    assert CANARY.encode() not in b"".join(sink.lines)
    for record in sink.records:
        assert pve_audit.validate(record) == ()


def test_an_attempt_at_an_audit_point_is_refused_where_the_policy_says_so() -> None:
    """Under deny, an intent that can't be written is no intent."""
    sink = Kept()
    made = with_policy(sink, Outcomes("attempt", "success", on_failure="deny"))
    made.install()
    try:
        assert pve_audit.vm_delete is not None
        assert pve_audit.vm_delete(node="pve1", vmid=100, status="attempt")
        sink.broken = True
        with pytest.raises(AuditDenied):
            pve_audit.vm_delete(node="pve1", vmid=100, status="attempt")
        # What has happened can't be refused any more: it is lost, and that is told later.
        assert not pve_audit.vm_delete(node="pve1", vmid=100)
        made.policy = Outcomes("success")
        assert not pve_audit.vm_delete(node="pve1", vmid=100, status="attempt")
    finally:
        active.install(None)
        for name in pve_audit.POINTS.values():
            setattr(pve_audit, name, None)
    assert made.counters.refused == 1


def test_a_refusal_can_be_handed_to_another_process() -> None:
    """As a pool of processes does with what its workers raise."""
    refusal = pickle.loads(pickle.dumps(AuditDenied(events.VM_DELETE)))
    assert isinstance(refusal, AuditDenied)
    assert refusal.event == events.VM_DELETE
    assert str(refusal) == "pve.vm.delete is refused: it can't be audited now"


@pytest.mark.parametrize("char", ["\x7f", "\x9b", "\u2028", "\u202e", "\u2066", "\ufeff"])
def test_no_line_has_a_character_that_a_terminal_obeys(char: str) -> None:
    """JSON allows them; whoever looks at the file with a pager should not have to."""
    sink = Kept()
    made = auditor(sink)
    made.install()
    try:
        assert pve_audit.user_create is not None
        assert pve_audit.user_create(userid="bob@pve", comment=f"a{char}b")
        assert made.emit(events.USER_CREATE, {"userid": "bob@pve", "comment": f"a{char}b"})
    finally:
        active.install(None)
        for name in pve_audit.POINTS.values():
            setattr(pve_audit, name, None)
    for line, record in zip(sink.lines, sink.records, strict=True):
        assert char.encode() not in line
        assert record["params"]["comment"] == f"a{char}b"


@pytest.mark.parametrize("number", [2**64, 10**30, -(2**63) - 1])
def test_a_number_that_no_reader_holds_is_masked_by_both_ways(number: int) -> None:
    sink = Kept()
    made = auditor(sink)
    made.install()
    try:
        assert pve_audit.user_create is not None
        assert pve_audit.user_create(userid="bob@pve", expire=number)
        assert made.emit(events.USER_CREATE, {"userid": "bob@pve", "expire": number})
    finally:
        active.install(None)
        for name in pve_audit.POINTS.values():
            setattr(pve_audit, name, None)
    for record in sink.records:
        assert record["params"]["expire"] == "***"
        assert record["invalid"]


def test_a_context_that_is_left_elsewhere_raises_nothing() -> None:
    """A generator may be closed in another context than it was begun in."""
    from contextvars import copy_context

    def dependency() -> Any:
        with using(subject=Subject("alice@pve")):
            yield

    made = dependency()
    copy_context().run(next, made)
    made.close()
    assert SUBJECT.get() is None


INTERRUPTED = """
import signal, sys, threading
import pve_audit
from auditlex.auditor import Auditor
from auditlex.sinks.file import FileSink
from tests.test_auditor import Fixed
made = Auditor(pve_audit, policy=Fixed(), sink=FileSink(sys.argv[1]), node="pve1", process_name="x")
made.install()
events = pve_audit.events
def handle(*_):
    made.emit(events.USER_DELETE, {"userid": "handler@pve"})
# What is imported or opened when it is first needed can't be needed in the middle of that.
handle()
signal.signal(signal.SIGALRM, handle)
signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
for n in range(6000):
    made.emit(events.USER_DELETE, {"userid": f"user{n}@pve"})
    pve_audit.user_delete(userid=f"point{n}@pve")
signal.setitimer(signal.ITIMER_REAL, 0)
print(made.counters.written, made.counters.lost)
"""


def test_a_signal_handler_may_emit(tmp_path: Any) -> None:
    """While its own thread is writing: every record is there once, with a number of its own."""
    tmp_path.chmod(0o700)
    log = tmp_path / "x.log"
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(log)], cwd=PROJECT, capture_output=True,
        text=True, timeout=60, check=False, env={**os.environ, "TZ": "UTC"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    written, lost = map(int, done.stdout.split())
    records = [json.loads(line) for line in log.read_bytes().splitlines()]
    assert len(records) == written
    assert lost == 0
    numbers = [record["seq"] for record in records]
    assert sorted(numbers) == list(range(written))
    users = {record["params"]["userid"] for record in records}
    assert {f"user{n}@pve" for n in range(6000)} <= users
    assert {f"point{n}@pve" for n in range(6000)} <= users


def test_two_runs_of_a_process_can_be_told_apart() -> None:
    """Even where both have the number 1, as in containers."""
    first, second = Kept(), Kept()
    auditor(first).emit(events.USER_DELETE, BOB)
    auditor(second).emit(events.USER_DELETE, BOB)
    (one_,), (other,) = first.records, second.records
    assert one_["boot"] != other["boot"]
    assert one_["boot"].partition("-")[0] == other["boot"].partition("-")[0]


def test_an_error_does_not_repeat_a_name_that_is_not_written() -> None:
    """A password with a '&' in it arrives as a parameter; the product says which one it was."""
    said = Failure("invalid", 400, f"{CANARY}: property is not defined in schema, userid is")
    record = one(events.USER_CREATE, {**BOB, CANARY: ""}, status="failure", error=said)
    assert CANARY not in json.dumps(record)
    assert "userid is" in record["error"]["message"]
