"""ASGI middleware: applications are called as before, and their calls are recorded."""

from __future__ import annotations

import asyncio
import json

import pytest

from auditlex import active
from auditlex.web.asgi import AuditMiddleware, Message, Receive, Send
from auditlex.web.setup import Options, Scope
from tests.calls import CANARY, FORM, JSON, Server, answering, auditor, call, one, scope
from tests.test_auditor import Kept


def test_a_call_is_recorded_with_who_what_and_where() -> None:
    """And the caller gets the request id."""
    server = Server(b"userid=bob@pve&password=" + CANARY.encode() + b"&enable=0&expire=7&x=1")
    what = scope("POST", "/access/users", FORM, (b"content-length", b"70"), user="alice@pve")
    record = one(answering(), what, server)
    assert record["event"] == "pve.user.create"
    assert record["status"] == "success"
    assert record["subject"] == {"user": "alice@pve"}
    assert record["source"] == {"ip": "203.0.113.7", "port": 5000}
    assert record["params"] == {
        "userid": "bob@pve", "password": "***", "enable": False, "expire": 7, "***": "***",
    }  # fmt: skip
    assert server.headers[b"x-request-id"].decode() == record["request"]
    assert CANARY not in json.dumps(record)


@pytest.mark.parametrize("parts", [1, 2, 100])
def test_the_application_gets_the_body_as_it_was_sent(parts: int) -> None:
    """In however many parts it comes."""
    body = b'{"userid":"bob@pve","comment":"' + b"x" * 997 + b'"}'
    size = len(body) // parts + 1
    chunks = [body[n : n + size] for n in range(0, len(body), size)]
    got = bytearray()

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        more = True
        while more:
            message = await receive()
            got.extend(message["body"])
            more = message["more_body"]
        await answering()(_scope, receive, send)

    server = Server(*chunks)
    record = one(app, scope("POST", "/access/users", JSON, (b"transfer-encoding", b"x")), server)
    assert bytes(got) == body
    assert record["params"]["userid"] == "bob@pve"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ((FORM, (b"transfer-encoding", b"chunked")), b"userid=bob@pve&a=" + b"x" * 600_000),
        ((FORM, (b"content-length", b"600017")), b"userid=bob@pve&a=" + b"x" * 600_000),
        ((FORM, (b"content-length", b"9" * 30)), b"userid=bob@pve"),
        ((FORM, (b"content-length", b"\xb2")), b"userid=bob@pve"),
        ((FORM, (b"content-length", b"14"), (b"content-length", b"9")), b"userid=bob@pve"),
        ((FORM, JSON, (b"content-length", b"14")), b"userid=bob@pve"),
        (((b"content-length", b"14"),), b"userid=bob@pve"),
        ((JSON, (b"content-length", b"9")), b'{"a":NaN}'),
        (((b"content-type", b"text/plain"), (b"content-length", b"14")), b"userid=bob@pve"),
        ((FORM, (b"content-encoding", b"gzip"), (b"content-length", b"4")), b"\x1f\x8b.."),
    ],
)
def test_what_can_t_be_read_is_absent_and_the_record_says_so(
    headers: tuple[tuple[bytes, bytes], ...], body: bytes
) -> None:
    """The application gets it all the same."""
    got = bytearray()

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        message: Message = {"more_body": True}
        while message["more_body"]:
            message = await receive()
            got.extend(message["body"])
        await answering()(_scope, receive, send)

    chunks = [body[n : n + 65_536] for n in range(0, len(body), 65_536)]
    record = one(app, scope("POST", "/access/users", *headers), Server(*chunks))
    assert bytes(got) == body
    assert record["params"] == {}
    assert record["invalid"] == [{"path": "/params/userid", "rule": "missing"}]


def test_nothing_is_read_that_the_record_does_not_need() -> None:
    """An upload streams, and so does what is no form."""
    asked: list[int] = []

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        asked.append(server.asked)
        await answering()(_scope, receive, send)

    length = (b"content-length", b"10")
    server = Server(b"0123456789")
    call(app, scope("DELETE", "/access/users/bob@pve", FORM, length), server)
    server = Server(b"0123456789")
    call(app, scope("GET", "/access/nonsense", FORM, length), server)
    server = Server(b"0123456789")
    multipart = (b"content-type", b"multipart/form-data; boundary=x")
    call(app, scope("POST", "/nodes/pve1/storage/local/upload", multipart, length), server)
    server = Server()
    call(app, scope("GET", "/access/users"), server)
    assert asked == [0, 0, 0, 0]


def test_parameters_choose_the_event() -> None:
    """What is in the path holds before what is sent."""
    length = (b"content-length", b"90")
    revoke = Server(b"path=/vms/100&roles=A&users=bob@pve&delete=yes")
    assert one(answering(), scope("PUT", "/access/acl", FORM, length), revoke)["event"] == (
        "pve.acl.revoke"
    )
    other = Server(b"userid=mallory@pve&enable=1")
    record = one(answering(), scope("PUT", "/access/users/bob@pve", FORM, length), other)
    assert (record["event"], record["object"]["id"]) == (
        "pve.user.enable", "/access/users/bob@pve",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("body", "event"),
    [
        (b'{"data":{"NeedTFA":1,"ticket":"' + CANARY.encode() + b'"}}', "login-first-factor"),
        (b'{"data":{"ticket":"' + CANARY.encode() + b'"}}', "login"),
        (b'{"data":{"NeedTFA":1},"x":"' + b"x" * 70_000 + b'"}', "login"),
        (b"no JSON", "login"),
    ],
)
def test_the_response_chooses_the_event(body: bytes, event: str) -> None:
    """As far as it is small, and JSON; nothing of it is written."""
    server = Server(b"username=alice@pve&password=" + CANARY.encode())
    what = scope("POST", "/access/ticket", FORM, (b"content-length", b"50"))
    record = one(answering(200, body), what, server)
    assert record["event"] == f"pve.session.{event}"
    assert server.body == body
    assert CANARY not in json.dumps(record)


@pytest.mark.parametrize(
    ("status", "reason"),
    [(401, "denied"), (403, "denied"), (404, "not-found"), (409, "conflict"), (400, "invalid"),
     (422, "invalid"), (500, "error")],
)  # fmt: skip
def test_a_status_is_an_outcome(status: int, reason: str) -> None:
    """What the response says in words is not repeated."""
    record = one(answering(status, CANARY.encode()), scope("DELETE", "/access/users/bob@pve"))
    assert (record["status"], record["error"]) == ("failure", {"reason": reason, "code": status})


def test_calls_that_no_event_is_of_are_recorded_when_they_are_refused() -> None:
    """And those that there are not; what goes well and changes nothing is not."""
    assert call(answering(), scope("GET", "/access/groups")) == []
    denied = one(answering(403), scope("GET", "/access/groups"))
    assert (denied["event"], denied["params"]) == (
        "pve.request.call", {"method": "GET", "path": "/access/groups"},
    )  # fmt: skip
    for status in (404, 405, 501):
        unknown = one(answering(status), scope("GET", "/a b/\n\u202e?secret=" + CANARY))
        assert unknown["event"] == "pve.request.call-unknown"
        assert unknown["error"]["reason"] == "not-found"
        assert unknown["params"]["path"] == "/a%20b/%0A%E2%80%AE"
        assert CANARY not in json.dumps(unknown)
    # A handler that there is may say that it has nothing by that name.
    assert call(answering(404), scope("GET", "/access/groups/x", endpoint=call)) == []
    odd = one(answering(404), scope("BREW", "/pot"))
    assert odd["invalid"] == [{"path": "/params/method", "rule": "field"}]
    assert call(answering(404), scope("GET", "/x"), unknown="x.none") == []


def test_only_what_is_below_a_prefix_is_the_api() -> None:
    """The pages around it are not; the application may be mounted."""
    api: Options = {"prefixes": ["/api2/json", "/api2/extjs/"]}
    for path in (
        "/api2/json/access/users", "/api2/extjs/access/users", "//api2///json//access/users/",
    ):  # fmt: skip
        assert one(answering(), scope("GET", path), **api)["event"] == "pve.user.list"
    for path in ("/access/users", "/api2/jsonx/access/users", "/"):
        assert call(answering(404), scope("GET", path), **api) == []
    mounted = scope("GET", "/pve/access/users", root_path="/pve")
    assert one(answering(), mounted)["event"] == "pve.user.list"
    with pytest.raises(ValueError, match="begins with a slash"):
        AuditMiddleware(answering(), prefixes=["api"])


def test_a_call_that_is_none_of_its_events_is_not_lost() -> None:
    """The API can only refuse it, and that is to be seen."""
    server = Server(b"path=/vms&tfa-challenge=x&username=a@pve&password=x")
    what = scope("POST", "/access/ticket", FORM, (b"content-length", b"51"))
    record = one(answering(400), what, server)
    assert (record["event"], record["status"]) in {
        ("pve.session.login-second-factor", "failure"),
        ("pve.session.verify-privileges", "failure"),
        ("pve.session.login", "failure"),
    }
    pool = one(answering(400), scope("PUT", "/pools/p1?delete=1"))
    assert pool["event"].startswith("pve.pool.")


def test_what_is_no_call_passes() -> None:
    """Lifespan, and everything while there is no auditor."""
    seen: list[str] = []

    async def app(what: Scope, _receive: Receive, _send: Send) -> None:
        seen.append(what["type"])

    server = Server()
    sink = Kept()
    made = AuditMiddleware(app, auditor=auditor(sink))
    asyncio.run(made({"type": "lifespan"}, server.receive, server.send))
    without = AuditMiddleware(app)
    asyncio.run(without(scope("GET", "/access/users"), server.receive, server.send))
    assert seen == ["lifespan", "http"]
    assert sink.lines == []


def test_the_auditor_of_the_process_is_used_where_none_is_given() -> None:
    """Also one that is installed later."""
    sink = Kept()
    made = AuditMiddleware(answering())
    before = active.install(auditor(sink))
    try:
        asyncio.run(made(scope("GET", "/access/users"), Server().receive, Server().send))
    finally:
        active.install(before)
    assert len(sink.lines) == 1


def test_responses_of_all_kinds_pass_and_end() -> None:
    """Files that the server sends, and an id that the application has sent itself."""

    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        headers = [(b"X-Request-ID", b"its-own"), (b"content-encoding", b"gzip")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.pathsend", "path": "/x"})

    server = Server()
    record = one(app, scope("GET", "/access/users"), server)
    assert record["status"] == "success"
    assert server.headers == {
        b"content-encoding": b"gzip", b"x-request-id": record["request"].encode(),
    }  # fmt: skip

    async def zero(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.zerocopysend", "file": 1})

    assert one(zero, scope("GET", "/access/users"))["status"] == "success"
