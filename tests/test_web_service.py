"""The example service, used as a new user would: by httpx, and by proxmoxer over HTTPS."""

from __future__ import annotations

import asyncio
import gc
import json
import shutil
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import pve_audit
from examples.access_service.store import Store

httpx: Any = pytest.importorskip("httpx", reason="httpx is a dependency of the tests")
pytest.importorskip("starlette", reason="starlette is a dependency of the tests")
uvicorn: Any = pytest.importorskip("uvicorn", reason="uvicorn is a dependency of the tests")

from examples.access_service.__main__ import begun  # noqa: E402 - only where uvicorn is
from examples.access_service.service import ROUTES, application  # noqa: E402 - the same

CANARY = "canary-0123456789abcdef"
PASSWORD = f"root-{CANARY}"
CODE = f"code-{CANARY}"


def records(log: Path) -> list[dict[str, Any]]:
    """What is in the log of calls: every line is valid, in order, and holds no secret."""
    text = log.read_text(encoding="utf-8")
    assert CANARY not in text
    made: list[dict[str, Any]] = [json.loads(line) for line in text.splitlines()]
    numbers = [record["seq"] for record in made]
    # What was lost leaves a gap, and is told.
    assert numbers == sorted(set(numbers))
    lost = any(record["event"] == "pve.audit-log.lose" for record in made)
    assert lost is (numbers != list(range(len(made))))
    for record in made:
        assert pve_audit.validate(record) == ()
        assert "invalid" not in record
    assert made[0]["event"] == "pve.audit.start"
    return [record for record in made if not record["event"].startswith("pve.audit")]


def short(record: dict[str, Any]) -> tuple[str, str, str]:
    """Event, status and subject."""
    return record["event"].removeprefix("pve."), record["status"], record["subject"]["user"]


def driven(log: Path, drive: Callable[[Any], Awaitable[None]]) -> list[dict[str, Any]]:
    """What the service records while a client drives it that has logged in as root."""
    store = Store(PASSWORD)

    async def run(app: Any) -> None:
        transport = httpx.ASGITransport(app=app)
        base = "http://pve1/api2/json"
        async with httpx.AsyncClient(transport=transport, base_url=base) as client:
            form = {"username": "root@pam", "password": PASSWORD}
            told = (await client.post("/access/ticket", data=form)).json()["data"]
            client.cookies.set("PVEAuthCookie", told["ticket"])
            client.headers["CSRFPreventionToken"] = told["CSRFPreventionToken"]
            await drive(client)

    with begun(log, sighup=False) as service:
        asyncio.run(run(application(store, service.auditor)))
    return records(log)


def test_a_login_and_what_follows_are_recorded(tmp_path: Path) -> None:
    """Success, failure, denial and attempt, with what changed."""

    async def drive(client: Any) -> None:
        sent = {"userid": "bob@pve", "password": f"bob-{CANARY}", "comment": "night"}
        assert (await client.post("/access/users", data=sent)).status_code == 200
        assert (await client.post("/access/users", json=sent)).status_code == 409
        assert (await client.put("/access/users/bob@pve", data={"comment": "day"})).is_success
        grant = {"path": "/vms/100", "roles": "PVEAuditor", "users": "bob@pve"}
        assert (await client.put("/access/acl", data=grant)).is_success
        assert (await client.put("/access/acl", json={**grant, "delete": True})).is_success
        assert (await client.delete("/access/users/carol@pve")).status_code == 404
        assert (await client.get("/access/nonsense")).status_code == 404
        client.headers.pop("CSRFPreventionToken")
        answer = await client.delete("/access/users/bob@pve")
        assert answer.status_code == 401
        assert len(answer.headers["x-request-id"]) == 32

    made = driven(tmp_path / "audit.log", drive)
    root = "root@pam"
    assert [short(record) for record in made] == [
        ("session.login", "success", root),
        ("user.create", "success", root),
        ("user.create", "failure", root),
        ("user.update", "success", root),
        ("acl.grant", "attempt", root),
        ("acl.grant", "success", root),
        ("acl.revoke", "attempt", root),
        ("acl.revoke", "success", root),
        ("user.delete", "failure", root),
        ("request.call-unknown", "failure", root),
        ("user.delete", "failure", "unknown"),
    ]
    assert made[3]["changes"] == [{"key": "comment", "old": "night", "new": "day"}]
    assert made[2]["error"] == {
        "reason": "conflict", "code": 409, "message": "user 'bob@pve' already exists",
    }  # fmt: skip
    assert made[4]["request"] == made[5]["request"]
    assert made[-1]["error"]["reason"] == "denied"


def test_permissions_are_not_changed_without_a_record(tmp_path: Path) -> None:
    """The log is gone, and so is the way to give roles away; other things go on."""
    folder = tmp_path / "log"
    folder.mkdir()
    log = folder / "audit.log"
    answers: list[tuple[int, Any]] = []

    async def drive(client: Any) -> None:
        shutil.move(folder, tmp_path / "gone")
        time.sleep(1.1)  # until the sink looks
        grant = {"path": "/", "roles": "Administrator", "users": "mallory@pve"}
        answer = await client.put("/access/acl", data=grant)
        answers.append((answer.status_code, answer.json()))
        listed = await client.get("/access/acl")
        answers.append((listed.status_code, listed.json()))
        shutil.move(tmp_path / "gone", folder)

    driven(log, drive)
    assert answers[0][0] == 503
    assert answers[0][1]["error"] == "unavailable"
    assert answers[1] == (200, {"data": []})


def test_every_route_is_one_that_the_catalog_knows() -> None:
    """But for reading groups and roles, which changes and reveals nothing."""
    from auditlex.web.routes import Routes

    routes = Routes.of(pve_audit)
    unbound = [(m, path) for m, path, _ in ROUTES if not routes.match(m, path).candidates]
    assert unbound == [("GET", "/access/groups"), ("GET", "/access/roles")]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 and its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        [
            openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
            "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(cert),
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return cert, key


@pytest.fixture
def service(
    tmp_path: Path, certificate: tuple[Path, Path]
) -> Iterator[tuple[Store, int, str, Path]]:
    """The service on a port of 127.0.0.1: its store, the port, the certificate, the log."""
    cert, key = certificate
    log = tmp_path / "audit.log"
    store = Store(PASSWORD)
    audit = begun(log, sighup=False)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(
            application(store, audit.auditor),
            ssl_certfile=str(cert),
            ssl_keyfile=str(key),
            proxy_headers=False,
            log_level="error",
            lifespan="off",
            # A connection that both sides close at one time can take TLS half a minute.
            timeout_graceful_shutdown=3,
        )
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield store, listening.getsockname()[1], str(cert), log
    finally:
        # Exceptions that were caught hold responses, and those keep their sockets open.
        gc.collect()
        deadline = time.monotonic() + 5
        while server.server_state.connections and time.monotonic() < deadline:
            time.sleep(0.01)
        server.should_exit = True
        thread.join(10)
        listening.close()
        audit.close()
        assert not thread.is_alive()
        with warnings.catch_warnings():
            # The server's loop ends before the transports of TLS do; they are collected here, not
            # in the middle of another test.
            warnings.simplefilter("ignore", ResourceWarning)
            del server, thread
            gc.collect()


def refused(act: Callable[[], object], status: int) -> None:
    """An act of proxmoxer that the service answers with an error."""
    proxmoxer: Any = pytest.importorskip("proxmoxer", reason="proxmoxer is not installed")
    caught: Any
    with pytest.raises(proxmoxer.ResourceException) as caught:
        act()
    assert caught.value.status_code == status


def test_proxmoxer_is_recorded_call_by_call(service: tuple[Store, int, str, Path]) -> None:
    """A real client, over real HTTPS: users, groups, roles, permissions, tokens, second factors."""
    proxmoxer: Any = pytest.importorskip("proxmoxer", reason="proxmoxer is not installed")
    store, port, cert, log = service
    common = {"port": port, "verify_ssl": cert}
    with pytest.raises(proxmoxer.AuthenticationError):
        proxmoxer.ProxmoxAPI("127.0.0.1", user="root@pam", password=f"wrong-{CANARY}", **common)
    root = proxmoxer.ProxmoxAPI("127.0.0.1", user="root@pam", password=PASSWORD, **common)
    root.access.groups.post(groupid="operators", comment="who runs guests")
    root.access.roles.post(roleid="Operator", privs="VM.Audit,VM.PowerMgmt")
    root.access.roles("Operator").put(privs="VM.Console", append=1)
    root.access.users.post(userid="bob@pve", password=f"bob-{CANARY}", groups="operators")
    root.access.users("bob@pve").put(enable=0)
    root.access.users("bob@pve").put(enable=1)
    root.access.acl.put(path="/vms/100", roles="Operator", groups="operators", propagate=0)
    assert root.access.acl.get()[0]["roleid"] == "Operator"
    root.access.acl.put(path="/vms/100", roles="Operator", groups="operators", delete=1)
    token = root.access.users("bob@pve").token("ci").post(comment="build server")
    bob = proxmoxer.ProxmoxAPI(
        "127.0.0.1", user="bob@pve", token_name="ci", token_value=token["value"], **common
    )
    assert bob.access.users("bob@pve").get()["groups"] == ["operators"]
    refused(lambda: bob.access.users("root@pam").get(), 403)
    refused(lambda: bob.access.acl.put(path="/", roles="Operator", users="bob@pve"), 403)
    refused(lambda: root.access.users.post(userid="bob@pve"), 409)
    refused(lambda: root.access("no-such-thing").get(), 404)
    root.access.password.put(userid="bob@pve", password=f"new-{CANARY}")
    root.access.users("bob@pve").token("ci").delete()
    store.update_user("bob@pve", append=False, second=store.hashed(CODE))
    again = proxmoxer.ProxmoxAPI(
        "127.0.0.1", user="bob@pve", password=f"new-{CANARY}", otp=CODE, **common
    )
    root.access.users("bob@pve").delete()
    for client in (root, bob, again):
        # There is no public way to do so.
        client._store["session"].close()
    text = log.read_text(encoding="utf-8")
    assert token["value"] not in text
    assert "PVE:" not in text
    made = records(log)
    name, me = "root@pam", "bob@pve"
    assert [short(record) for record in made] == [
        ("session.login", "failure", name),
        ("session.login", "success", name),
        ("group.create", "success", name),
        ("role.create", "success", name),
        ("role.update", "success", name),
        ("user.create", "success", name),
        ("user.disable", "success", name),
        ("user.enable", "success", name),
        ("acl.grant", "attempt", name),
        ("acl.grant", "success", name),
        ("acl.list", "success", name),
        ("acl.revoke", "attempt", name),
        ("acl.revoke", "success", name),
        ("token.create", "success", name),
        ("user.read", "success", me),
        ("user.read", "failure", me),
        ("acl.grant", "attempt", me),
        ("acl.grant", "failure", me),
        ("user.create", "failure", name),
        ("request.call-unknown", "failure", name),
        ("user.change-password", "success", name),
        ("token.delete", "success", name),
        ("session.login-first-factor", "success", me),
        ("session.login-second-factor", "success", me),
        ("user.delete", "success", name),
    ]
    assert {record["source"]["ip"] for record in made} == {"127.0.0.1"}
    assert made[14]["subject"] == {"user": me, "token": "ci"}
    assert made[0]["error"] == {
        "reason": "denied", "code": 401, "message": "authentication failure",
    }  # fmt: skip
    assert {made[n]["error"]["reason"] for n in (15, 17)} == {"denied"}
    before, after = "VM.Audit,VM.PowerMgmt", "VM.Audit,VM.Console,VM.PowerMgmt"
    assert made[4]["changes"] == [{"key": "privs", "old": before, "new": after}]


def test_the_middleware_needs_no_framework() -> None:
    """Importing it imports none."""
    code = (
        "import sys, auditlex.web.asgi, auditlex.web.wsgi;"
        "sys.exit(bool({'starlette', 'httpx', 'uvicorn'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
