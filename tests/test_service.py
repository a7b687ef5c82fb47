"""Auditing of a service: a real policy file, a real log, from the start to the end."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import pve_audit
from auditlex import active
from auditlex.identity import Subject
from auditlex.service import KeyRefused, Service, load_key, start
from pve_audit import events

ON = """\
auditlex-policy: 1
cluster:
  - {match: {area: access}, success: on, failure: on}
"""
CANARY = "canary0123456789abcdef"


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that only its owner sees; the audit points are left as they were."""
    tmp_path.chmod(0o700)
    policy = tmp_path / "policy.yaml"
    policy.write_text(ON)
    policy.chmod(0o640)
    yield tmp_path
    assert active.get() is None
    assert not any(getattr(pve_audit, name) for name in pve_audit.POINTS.values())


def begun(folder: Path, **more: Any) -> Service:
    """A service with the policy and the log in a folder."""
    return start(
        pve_audit, process="pvedaemon", log=folder / "audit.log", policy=folder / "policy.yaml",
        node="pve1", sighup=False, **more,
    )  # fmt: skip


def records(folder: Path) -> list[dict[str, Any]]:
    """What the log holds; each line is valid."""
    found = [json.loads(line) for line in (folder / "audit.log").read_bytes().splitlines()]
    assert all(pve_audit.validate(record) == () for record in found)
    return found


def test_a_service_writes_from_its_start_to_its_end(folder: Path) -> None:
    """What the policy has on, and what no policy can switch off."""
    with begun(folder):
        assert pve_audit.user_create is not None
        assert pve_audit.user_create(userid="bob@pve", password=CANARY, subject=Subject("a@pve"))
        assert pve_audit.vm_start is None
    found = records(folder)
    assert [record["event"] for record in found] == [
        "pve.audit.start", "pve.user.create", "pve.audit.stop",
    ]  # fmt: skip
    assert found[0]["params"]["catalog"] == "1.0"
    assert found[2]["params"] == {"records": 2}
    assert [record["seq"] for record in found] == [0, 1, 2]
    assert CANARY.encode() not in (folder / "audit.log").read_bytes()
    assert (folder / "audit.log").stat().st_mode & 0o777 == 0o600


def until(service: Service, seen: int) -> None:
    """Wait until the log has so many records, at most five seconds."""
    end = time.monotonic() + 5
    while service.auditor.counters.written < seen and time.monotonic() < end:
        time.sleep(0.02)
    assert service.auditor.counters.written >= seen


def test_a_changed_policy_is_taken_over_and_a_bad_one_is_not(folder: Path) -> None:
    """Both are written; what the bad one says does not count."""
    policy = folder / "policy.yaml"
    with begun(folder) as service:
        policy.write_text(ON.replace("area: access", "event: vm.start"))
        until(service, 2)
        assert pve_audit.user_create is None
        assert pve_audit.vm_start is not None
        policy.write_text(ON.replace("area", "aera"))
        until(service, 3)
        assert pve_audit.vm_start is not None
        assert pve_audit.vm_start(node="pve1", vmid=100)
    loaded, refused = [r for r in records(folder) if r["event"] == "pve.audit-policy.load"]
    assert (loaded["status"], refused["status"]) == ("success", "failure")
    assert loaded["params"]["policy"] == refused["params"]["previous"]
    assert "policy.yaml:3" in refused["error"]["message"]
    assert records(folder)[-2]["event"] == "pve.vm.start"


def test_a_service_without_a_policy_writes_what_is_mandatory(folder: Path) -> None:
    """Everything else is off by default."""
    service = start(
        pve_audit, process="pvedaemon", log=folder / "audit.log", node="pve1", sighup=False
    )
    assert pve_audit.user_create is None
    assert not service.auditor.emit(events.USER_DELETE, {"userid": "bob@pve"})
    service.close()
    service.close()
    assert [r["event"] for r in records(folder)] == ["pve.audit.start", "pve.audit.stop"]


def test_a_key_is_its_owner_s_alone(folder: Path) -> None:
    """What is refused is told without what is in it."""
    key = folder / "key"
    for data, mode, says in (
        (b"0123456789abcdef", 0o644, "open to others"),
        (b"short", 0o600, "holds no key"),
        (CANARY.encode() * 9, 0o600, "holds no key"),
    ):
        key.unlink(missing_ok=True)
        key.write_bytes(data)
        key.chmod(mode)
        with pytest.raises(KeyRefused, match=says) as raised:
            load_key(key)
        assert CANARY not in str(raised.value)
    link = folder / "link"
    link.symlink_to(key)
    with pytest.raises(KeyRefused, match="can't be read"):
        load_key(link)
    os.mkfifo(folder / "fifo")
    with pytest.raises(KeyRefused, match="no regular file"):
        load_key(folder / "fifo")
    key.write_text("30313233343536373839616263646566\n")
    assert load_key(key).hash("f", "v") == load_key_of(b"0123456789abcdef", folder).hash("f", "v")


def load_key_of(data: bytes, folder: Path) -> Any:
    """The key made of such bytes."""
    path = folder / "other"
    path.write_bytes(data)
    path.chmod(0o600)
    return load_key(path)
