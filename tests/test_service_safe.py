"""A service errs on the safe side: bad policies, silent losses, logs that are taken away."""

from __future__ import annotations

import errno
import json
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import pve_audit
from auditlex import active
from auditlex.service import PolicyRefused, Service, start
from auditlex.sinks import MemorySink, SinkError
from pve_audit import events

ON = "auditlex-policy: 1\ncluster:\n  - {match: {area: access}, success: on, failure: on}\n"
BAD = "auditlex-policy: 1\ncluster:\n  - {match: {event: user.creat}, success: on}\n"
DENY = (
    "auditlex-policy: 1\ncluster:\n"
    "  - {match: {event: user.delete}, success: on, failure: on, when-impossible: deny}\n"
)
TAKEN = (
    "auditlex-policy: 1\ncluster:\n"
    "  - {match: {event: user.delete}, success: on, failure: on}\n"
    "  - {match: {area: access}, success: on, failure: on, when-impossible: deny}\n"
)


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that only its owner sees."""
    tmp_path.chmod(0o700)
    yield tmp_path
    assert active.get() is None


def begun(folder: Path, text: str | None = ON, **more: Any) -> Service:
    """A service with a policy of this text, and a log in the folder if it is given no other."""
    path = folder / "policy.yaml"
    if text is not None:
        path.write_text(text)
        path.chmod(0o640)
    log = more.pop("log", folder / "audit.log")
    return start(
        pve_audit, process="pvedaemon", log=log, policy=path, node="pve1", sighup=False, **more
    )


@pytest.mark.parametrize("text", [BAD, "no policy", None], ids=["unknown", "odd", "missing"])
def test_a_service_does_not_start_with_a_policy_that_can_t_be_used(
    folder: Path, text: str | None
) -> None:
    """What the policy denies would be allowed; who wants that says so."""
    with pytest.raises(PolicyRefused) as refused:
        begun(folder, text)
    assert refused.value.problems
    assert "policy.yaml" in str(refused.value)
    with begun(folder, text, strict=False) as service:
        assert not service.auditor.emit(events.USER_DELETE, {"userid": "bob@pve"})
    written = [json.loads(line) for line in (folder / "audit.log").read_bytes().splitlines()]
    assert ("pve.audit-policy.load", "failure") in [(r["event"], r["status"]) for r in written]


def test_what_a_policy_may_not_mean_is_said_in_the_program_s_own_log(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "auditlex.policy"), begun(folder, TAKEN):
        pass
    assert "takes away the 'deny'" in caplog.text


def test_a_loss_is_told_although_nothing_happens_any_more(folder: Path) -> None:
    """Not only before the next record, which may never come."""
    sink = MemorySink()
    with begun(folder, log=sink):
        sink.broken = SinkError(errno.ENOSPC, "full")
        assert pve_audit.user_delete is not None
        assert not pve_audit.user_delete(userid="bob@pve")
        sink.broken = None
        until = time.monotonic() + 10
        while b"audit-log.lose" not in b"".join(sink.lines) and time.monotonic() < until:
            time.sleep(0.05)
        (told,) = [r for r in map(json.loads, sink.lines) if r["event"] == "pve.audit-log.lose"]
        assert told["params"] == {"lost": 1}


def test_an_intent_does_not_go_to_a_log_that_was_deleted(folder: Path) -> None:
    """A look once a second would be too late for what allows an act."""
    with begun(folder, DENY) as service:
        for number in range(3):
            (folder / "audit.log").unlink()
            params = {"userid": f"user{number}@pve"}
            service.auditor.require(events.USER_DELETE, params)
            lines = (folder / "audit.log").read_bytes().splitlines()
            assert json.loads(lines[-1])["params"] == params
