"""ASGI middleware: a websocket is one call, recorded when it is opened or not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

import pytest

from auditlex.auditor import Auditor
from auditlex.web.asgi import App, AuditMiddleware, Message, Receive
from auditlex.web.setup import Scope
from tests.calls import CANARY, Kaputt, Server, auditor, failing, scope
from tests.test_auditor import Kept

CONSOLE = "/nodes/pve1/qemu/100/vncwebsocket?port=5900&vncticket=" + CANARY


def socket(*messages: Message, by: Auditor, extensions: Iterable[str] = ()) -> list[Message]:
    """What a server gets to send of a websocket whose application sends these messages."""
    sent: list[Message] = []
    made = AuditMiddleware(_sending(messages), auditor=by)
    what = scope("GET", CONSOLE, type="websocket", extensions={name: {} for name in extensions})
    del what["method"]

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(made(what, receive, send))
    return sent


def _sending(messages: Iterable[Message]) -> App:
    async def app(_scope: Scope, receive: Receive, send: Callable[..., Awaitable[None]]) -> None:
        await receive()
        for message in messages:
            await send(message)

    return app


def test_a_websocket_is_recorded_when_it_is_opened() -> None:
    """Or when it is not."""
    sink = Kept()
    made = auditor(sink)
    accepted = socket({"type": "websocket.accept"}, {"type": "websocket.close"}, by=made)
    assert dict(accepted[0]["headers"]).keys() == {b"x-request-id"}
    assert socket({"type": "websocket.close"}, by=made) == [{"type": "websocket.close"}]
    socket({"type": "websocket.http.response.start", "status": 404, "headers": []}, by=made)
    socket(by=made)
    assert {record["event"] for record in sink.records} == {"pve.guest-console.connect"}
    assert [record.get("error", {}).get("reason") for record in sink.records] == [
        None, "denied", "not-found", "cancelled",
    ]  # fmt: skip
    assert CANARY.encode() not in b"".join(sink.lines)


def test_a_websocket_is_refused_that_can_t_be_recorded() -> None:
    """With 503 where the server can say so."""
    sink = Kept()
    sink.broken = True
    deny = auditor(sink, "deny")
    assert socket({"type": "websocket.accept"}, by=deny) == [
        {"type": "websocket.close", "code": 1013}
    ]
    told = socket({"type": "x"}, by=deny, extensions=["websocket.http.response"])
    assert [message["type"] for message in told] == [
        "websocket.http.response.start", "websocket.http.response.body",
    ]  # fmt: skip
    assert told[0]["status"] == 503


def test_a_websocket_that_fails_is_recorded() -> None:
    """And the exception goes on."""
    sink = Kept()
    made = AuditMiddleware(failing(Kaputt()), auditor=auditor(sink))
    what = scope("GET", CONSOLE, type="websocket")
    with pytest.raises(Kaputt):
        asyncio.run(made(what, Server().receive, Server().send))
    assert sink.records[0]["error"] == {"reason": "error", "code": 500}
