"""The example service as a process: what it is told by signals, and how it starts and ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import pve_audit
from tests.conftest import PROJECT

httpx: Any = pytest.importorskip("httpx", reason="httpx is a dependency of the tests")
pytest.importorskip("starlette", reason="starlette is a dependency of the tests")
pytest.importorskip("uvicorn", reason="uvicorn is a dependency of the tests")

from examples.access_service.__main__ import PASSWORD, POLICY  # noqa: E402 - only where uvicorn is

SECRET = "root-0123456789abcdef"


def test_the_service_outlives_sighup_and_takes_over_policies(tmp_path: Path) -> None:
    """As a process of its own: it says when auditing begins and ends, and what it is told."""
    log, policy = tmp_path / "audit.log", tmp_path / "policy.yaml"
    policy.write_bytes(POLICY.read_bytes())
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    process = subprocess.Popen(
        [
            sys.executable, "-m", "examples.access_service", "--port", port, "--log", str(log),
            "--policy", str(policy),
        ],
        cwd=PROJECT,
        env={**os.environ, PASSWORD: SECRET},
    )  # fmt: skip
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}/api2/json", trust_env=False) as client:
            eventually(lambda: logged_in(client))
            log.rename(tmp_path / "audit.log.1")
            process.send_signal(signal.SIGHUP)
            eventually(lambda: logged_in(client) and log.exists())
            assert process.poll() is None
            policy.write_text("auditlex-policy: 1\n")
            process.send_signal(signal.SIGHUP)
            eventually(lambda: b"pve.audit-policy.load" in log.read_bytes())
            before = log.read_bytes()
            assert logged_in(client)
            assert log.read_bytes() == before
            policy.write_text("no policy")
            process.send_signal(signal.SIGHUP)
            eventually(lambda: log.read_bytes() != before)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.wait(20)
    made = [
        json.loads(line)
        for path in (tmp_path / "audit.log.1", log)
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert [record["seq"] for record in made] == list(range(len(made)))
    assert all(pve_audit.validate(record) == () for record in made)
    assert SECRET not in json.dumps(made)
    told = [(record["event"].removeprefix("pve."), record["status"]) for record in made]
    assert set(told[1:-3]) == {("session.login", "success")}
    assert [told[0], *told[-3:]] == [
        ("audit.start", "success"),
        ("audit-policy.load", "success"),
        ("audit-policy.load", "failure"),
        ("audit.stop", "success"),
    ]


def logged_in(client: Any) -> bool:
    """Log in; False while the service is not there."""
    form = {"username": "root@pam", "password": SECRET}
    try:
        return bool(client.post("/access/ticket", data=form).is_success)
    except httpx.TransportError:
        return False


def eventually(is_so: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_the_service_does_not_start_without_a_policy(tmp_path: Path) -> None:
    """What it denies would be allowed then; it says what is wrong."""
    policy = tmp_path / "policy.yaml"
    policy.write_text("auditlex-policy: 1\ncluster: [{match: {event: acl.grand}, success: on}]\n")
    for path, told in ((policy, "did you mean"), (tmp_path / "none.yaml", "none.yaml")):
        done = subprocess.run(
            [
                sys.executable, "-m", "examples.access_service",
                "--log", str(tmp_path / "audit.log"), "--policy", str(path),
            ],
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 1
        assert told in done.stderr.lower()
        assert "Traceback" not in done.stderr


def test_the_command_line_says_what_it_takes() -> None:
    """A new user starts there."""
    told = subprocess.run(
        [sys.executable, "-m", "examples.access_service", "--help"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "--trusted-proxy" in told.stdout
