"""ASGI middleware: how a call ends that fails, is given up, or is refused."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from auditlex.record import Failure
from auditlex.web.asgi import AuditMiddleware, Message, Receive, Send
from auditlex.web.setup import Scope
from tests.calls import CANARY, FORM, Kaputt, Server, answering, auditor, call, failing, one, scope
from tests.test_auditor import Kept, Says


@pytest.mark.parametrize("started", [None, 200, 500])
def test_an_exception_is_a_failure_and_goes_on(started: int | None) -> None:
    """Also that of a framework which has answered with 500 before."""
    what = scope("DELETE", "/access/users/bob@pve")
    sink = Kept()
    made = AuditMiddleware(
        failing(Kaputt(CANARY), started),
        auditor=auditor(sink),
        classify=lambda error: Failure("conflict", 409) if isinstance(error, Kaputt) else None,
    )
    with pytest.raises(Kaputt):
        asyncio.run(made(what, Server().receive, Server().send))
    (record,) = sink.records
    assert record["error"] == {"reason": "conflict", "code": 409}
    assert CANARY.encode() not in sink.lines[0]


def test_what_fails_after_the_answer_changes_nothing() -> None:
    """Such as a task in the background."""

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        await answering()(_scope, receive, send)
        raise Kaputt

    sink = Kept()
    made = AuditMiddleware(app, auditor=auditor(sink))
    with pytest.raises(Kaputt):
        asyncio.run(made(scope("DELETE", "/access/users/b@pve"), Server().receive, Server().send))
    assert [record["status"] for record in sink.records] == ["success"]


def test_the_record_is_there_before_the_answer_is_whole() -> None:
    """Whoever has the answer finds the record."""
    sink = Kept()
    seen: list[int] = []

    async def send(_message: Message) -> None:
        seen.append(len(sink.lines))

    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200})
        for more in (True, True, False):
            await send({"type": "http.response.body", "body": b"x", "more_body": more})

    made = AuditMiddleware(app, auditor=auditor(sink))
    asyncio.run(made(scope("GET", "/access/users"), Server().receive, send))
    assert seen == [0, 0, 0, 1]


def test_a_client_that_goes_away_has_cancelled() -> None:
    """Whether the application returns, or is stopped."""

    async def returns(_scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"x", "more_body": True})
        while (await receive())["type"] != "http.disconnect":
            pass

    record = one(returns, scope("GET", "/access/users"), Server(b""))
    assert record["error"] == {"reason": "cancelled", "code": 200}

    async def stopped(_scope: Scope, _receive: Receive, _send: Send) -> None:
        await asyncio.sleep(60)

    async def stop(made: AuditMiddleware) -> None:
        what = scope("DELETE", "/access/users/bob@pve")
        task = asyncio.create_task(made(what, Server().receive, Server().send))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    sink = Kept()
    asyncio.run(stop(AuditMiddleware(stopped, auditor=auditor(sink))))
    assert sink.records[0]["error"]["reason"] == "cancelled"

    async def broken(_scope: Scope, receive: Receive, send: Send) -> None:
        await returns(_scope, receive, send)
        raise ConnectionResetError

    sink = Kept()
    made = AuditMiddleware(broken, auditor=auditor(sink))
    with pytest.raises(ConnectionResetError):
        asyncio.run(made(scope("GET", "/access/users"), Server().receive, Server().send))
    assert sink.records[0]["error"]["reason"] == "cancelled"


def test_a_client_that_goes_away_while_it_sends_is_seen() -> None:
    """The application hears of it, too."""
    server = Server(b"userid=", gone=True)
    heard: list[str] = []

    async def app(_scope: Scope, receive: Receive, _send: Send) -> None:
        heard.append((await receive())["type"])
        heard.append((await receive())["type"])

    record = one(app, scope("POST", "/access/users", FORM, (b"content-length", b"50")), server)
    assert heard == ["http.request", "http.disconnect"]
    assert record["error"]["reason"] == "cancelled"


def test_an_application_that_does_not_answer_has_failed() -> None:
    """Servers answer with 500 then."""

    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        return

    assert one(app, scope("GET", "/access/users"))["error"] == {"reason": "error", "code": 500}


def test_redirections_to_the_same_call_are_none() -> None:
    """Nothing was done; what follows is recorded."""
    assert call(answering(307), scope("GET", "/access/users/")) == []
    deny = auditor(sink := Kept(), "deny")
    call(answering(308), scope("DELETE", "/access/users/bob@pve/"), by=deny)
    assert [record["status"] for record in sink.records] == ["attempt", "failure"]


def test_an_act_is_refused_whose_attempt_can_t_be_written() -> None:
    """The application is not called, and the answer says why."""
    sink = Kept()
    sink.broken = True
    deny = auditor(sink, "deny")
    server = Server(b"userid=bob@pve")
    what = scope("POST", "/access/users", FORM, (b"content-length", b"14"))
    assert call(failing(Kaputt()), what, server, by=deny) == []
    assert server.status == 503
    assert server.headers[b"content-type"] == b"application/json"
    assert int(server.headers[b"content-length"]) == len(server.body)
    assert json.loads(server.body) == {
        "error": "unavailable",
        "message": "The call was refused because it can't be audited now.",
        "request": server.headers[b"x-request-id"].decode(),
    }
    assert deny.counters.refused == 1
    sink.broken = False
    call(answering(), what, Server(b"userid=bob@pve"), by=deny)
    assert [(r["event"], r["status"]) for r in sink.records[1:]] == [
        ("pve.user.create", "attempt"), ("pve.user.create", "success"),
    ]  # fmt: skip
    assert len({record["request"] for record in sink.records[1:]}) == 1


def test_a_login_that_may_be_two_events_is_attempted_as_each() -> None:
    """Both of them could refuse it."""
    deny = auditor(sink := Kept(), "deny")
    server = Server(b"username=alice@pve&password=x")
    what = scope("POST", "/access/ticket", FORM, (b"content-length", b"29"))
    call(answering(), what, server, by=deny)
    assert [(r["event"].rpartition(".")[2], r["status"]) for r in sink.records] == [
        ("login", "attempt"), ("login-first-factor", "attempt"), ("login", "success"),
    ]  # fmt: skip


class Doubtful:
    """A policy that can't decide."""

    def decide(self, *_arguments: Any) -> Says:
        """Fail."""
        raise RuntimeError(CANARY)


def test_a_policy_that_can_t_decide_lets_nothing_happen() -> None:
    """It might have said that the act must be refused."""
    made = auditor(Kept())
    made.policy = Doubtful()
    server = Server()
    assert call(failing(Kaputt()), scope("DELETE", "/access/users/b@pve"), server, by=made) == []
    assert server.status == 503
    assert CANARY.encode() not in server.body
