"""ASGI middleware: applications are called as before, and their calls are recorded."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Unpack

import pytest

import pve_audit
from auditlex import active
from auditlex.auditor import Auditor
from auditlex.catalog import Event
from auditlex.context import REQUEST, SOURCE, SUBJECT
from auditlex.identity import Source, Subject
from auditlex.record import Failure
from auditlex.web import current
from auditlex.web.asgi import App, AuditMiddleware, Message, Receive, Send
from auditlex.web.call import Options, Scope
from tests import test_auditor
from tests.test_auditor import Kept, Says

CANARY = "canary0123456789abcdef"
FORM = (b"content-type", b"application/x-www-form-urlencoded")
JSON = (b"content-type", b"application/json")


class Outcomes:
    """A policy that writes outcomes, and attempts where they may refuse an act."""

    def __init__(self, on_failure: str) -> None:
        self._on_failure = on_failure

    def decide(self, _event: Event, status: str, _node: str, _object_id: str) -> Says:
        """What it says of a record."""
        write = status != "attempt" or self._on_failure == "deny"
        return Says(write, "full", self._on_failure)


def auditor(sink: Kept, on_failure: str = "continue") -> Auditor:
    """An auditor with such a policy."""
    made = test_auditor.auditor(sink)
    made.policy = Outcomes(on_failure)
    return made


def scope(method: str, path: str, *headers: tuple[bytes, bytes], **more: Any) -> Scope:
    """The scope of a call."""
    path, _, query = path.partition("?")
    made: dict[str, Any] = {
        "type": "http", "http_version": "1.1", "method": method, "path": path,
        "query_string": query.encode(), "headers": list(headers), "client": ("203.0.113.7", 5000),
    }  # fmt: skip
    return made | more


class Server:
    """What a server does for one call."""

    def __init__(self, *bodies: bytes, gone: bool = False) -> None:
        self.sent: list[Message] = []
        self.asked = 0
        self._messages: list[Message] = [
            {"type": "http.request", "body": body, "more_body": n + 1 < len(bodies) or gone}
            for n, body in enumerate(bodies or (b"",))
        ]
        self.gone = gone

    async def receive(self) -> Message:
        """The next message of the client."""
        self.asked += 1
        if self._messages:
            return self._messages.pop(0)
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        """Keep a message for the client."""
        self.sent.append(message)

    @property
    def status(self) -> int:
        """The status of the response."""
        return int(self.sent[0]["status"])

    @property
    def body(self) -> bytes:
        """The body of the response."""
        return b"".join(message.get("body", b"") for message in self.sent[1:])

    @property
    def headers(self) -> dict[bytes, bytes]:
        """The headers of the response."""
        return dict(self.sent[0]["headers"])


def answering(status: int = 200, body: bytes = b'{"data":null}', *headers: Any) -> App:
    """An application that reads the body and answers."""

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.start", "status": status, "headers": [JSON, *headers]})
        await send({"type": "http.response.body", "body": body})

    return app


def call(
    app: App,
    what: Scope,
    server: Server | None = None,
    by: Auditor | None = None,
    **options: Unpack[Options],
) -> list[Any]:
    """The records of one call."""
    sink = Kept()
    options["auditor"] = by or auditor(sink)
    made = AuditMiddleware(app, **options)
    server = server or Server()
    asyncio.run(made(what, server.receive, server.send))
    for record in sink.records:
        assert pve_audit.validate(record) == ()
    return sink.records


def one(
    app: App, what: Scope, server: Server | None = None, **options: Unpack[Options]
) -> dict[str, Any]:
    """The only record of one call."""
    (record,) = call(app, what, server, None, **options)
    found: dict[str, Any] = record
    return found


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
        "userid": "bob@pve", "password": "***", "enable": False, "expire": 7, "x": "***",
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
    """Path before query string before body."""
    length = (b"content-length", b"90")
    revoke = Server(b"path=/vms/100&roles=A&users=bob@pve&delete=yes")
    assert one(answering(), scope("PUT", "/access/acl", FORM, length), revoke)["event"] == (
        "pve.acl.revoke"
    )
    both = Server(b"path=/vms/100&roles=A&users=bob@pve&delete=1")
    record = one(answering(), scope("PUT", "/access/acl?delete=0", FORM, length), both)
    assert record["event"] == "pve.acl.grant"
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
    for path in ("/api2/json/access/users", "/api2/extjs/access/users"):
        assert one(answering(), scope("GET", path), **api)["event"] == "pve.user.list"
    for path in ("/access/users", "/api2/jsonx/access/users", "/"):
        assert call(answering(404), scope("GET", path), **api) == []
    mounted = scope("GET", "/pve/access/users", root_path="/pve")
    assert one(answering(), mounted)["event"] == "pve.user.list"
    with pytest.raises(ValueError, match="begins with a slash"):
        AuditMiddleware(answering(), prefixes=["api"])


class Kaputt(Exception):  # noqa: N818 - an exception of the application
    """Something that the application raises."""


def failing(error: BaseException, started: int | None = None) -> App:
    """An application that raises, perhaps when it has begun to answer."""

    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        if started is not None:
            await send({"type": "http.response.start", "status": started, "headers": []})
            await send({"type": "http.response.body", "body": b"x", "more_body": started < 500})
        raise error

    return app


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


def forwarded(*more: tuple[bytes, bytes], peer: str = "10.0.0.1") -> Scope:
    """A call that came through a proxy."""
    return scope(
        "GET", "/access/users", (b"x-forwarded-for", b"198.51.100.9"), *more, client=(peer, 1)
    )


def test_the_client_is_told_by_trusted_proxies_only() -> None:
    """With the way that it took."""
    trusting: Options = {"trusted_proxies": ["10.0.0.0/8"]}
    record = one(answering(), forwarded(), **trusting)
    assert record["source"] == {"ip": "198.51.100.9", "via": ["10.0.0.1"]}
    spoofed = one(answering(), forwarded(peer="203.0.113.9"), **trusting)
    assert spoofed["source"] == {"ip": "203.0.113.9", "port": 1}
    assert one(answering(), forwarded())["source"] == {"ip": "10.0.0.1", "port": 1}
    assert one(answering(), scope("GET", "/access/users", client=None))["source"] == {}


def test_a_call_that_a_proxy_records_is_not_recorded_again() -> None:
    """Its request id stays; whoever is not trusted can't hide behind the header."""
    seen: list[tuple[str | None, bool]] = []

    async def app(what: Scope, receive: Receive, send: Send) -> None:
        names = {name.lower() for name, _ in what["headers"]}
        seen.append((REQUEST.get(), b"x-auditlex-recorded" in names))
        await answering()(what, receive, send)

    hop = (b"X-Auditlex-Recorded", b"r-1")
    trusting: Options = {"trusted_proxies": ["10.0.0.0/8"]}
    assert call(app, forwarded(hop), **trusting) == []
    assert seen == [("r-1", True)]
    record = one(app, forwarded(hop, peer="203.0.113.9"), **trusting)
    # The application must not pass on what it would vouch for.
    assert seen[1] == (record["request"], False)
    assert record["request"] != "r-1"
    assert one(app, forwarded((hop[0], b"no id")), **trusting)["event"] == "pve.user.list"
    assert seen[2][1] is False


def test_handlers_know_who_calls() -> None:
    """By the context, which threads and tasks of theirs share."""
    seen: list[object] = []

    async def app(what: Scope, receive: Receive, send: Send) -> None:
        seen.extend((SUBJECT.get(), SOURCE.get(), REQUEST.get()))
        await asyncio.to_thread(lambda: seen.append(SUBJECT.get()))
        await answering()(what, receive, send)

    record = one(app, scope("GET", "/access/users"), subject=lambda _: Subject("a@pve", "ci"))
    alice = Subject("a@pve", "ci")
    assert seen == [alice, Source("203.0.113.7", 5000), record["request"], alice]
    assert record["subject"] == {"user": "a@pve", "token": "ci"}
    assert (SUBJECT.get(), SOURCE.get(), REQUEST.get(), current()) == (None, None, None, None)


class User:
    """What a framework calls a user."""

    def __init__(self, name: str, known: bool = True) -> None:
        self.is_authenticated = known
        self.display_name = name

    @property
    def username(self) -> str:
        """What some frameworks don't have."""
        raise AttributeError


@pytest.mark.parametrize(
    ("user", "told"),
    [
        ("alice@pve", {"user": "alice@pve"}),
        (Subject("alice@pve", "ci"), {"user": "alice@pve", "token": "ci"}),
        (User("alice@pve"), {"user": "alice@pve"}),
        (User("", known=False), {"user": "unknown"}),
        (None, {"user": "unknown"}),
        ("", {"user": "unknown"}),
        (object(), {"user": "unknown"}),
    ],
)
def test_the_user_is_the_one_of_the_framework(user: object, told: dict[str, str]) -> None:
    """Also if it is only found out inside the application."""

    async def app(what: Scope, receive: Receive, send: Send) -> None:
        what["user"] = user
        await answering()(what, receive, send)

    assert one(app, scope("GET", "/access/users"))["subject"] == told


def test_a_handler_adds_what_it_alone_knows() -> None:
    """Who it is, what changed, why it failed, or that it writes the record itself."""

    def adding(add: Callable[[Any], object]) -> App:
        async def app(what: Scope, receive: Receive, send: Send) -> None:
            add(current())
            await answering()(what, receive, send)

        return app

    def change(call: Any) -> None:
        call.subject = Subject("bob@pve")
        call.changes.append(("comment", "old", "new"))

    what = scope("PUT", "/access/users/bob@pve?comment=new")
    record = one(adding(change), what)
    assert record["subject"] == {"user": "bob@pve"}
    assert record["changes"] == [{"key": "comment", "old": "old", "new": "new"}]

    def fail(call: Any) -> None:
        call.failure = Failure("conflict", message="it is there already")
        call.changes.append(("comment", "old", "new"))

    record = one(adding(fail), what)
    assert record["error"] == {"reason": "conflict", "message": "it is there already"}
    assert "changes" not in record

    def silence(call: Any) -> None:
        assert CANARY not in repr(call)
        call.recorded = True

    assert call(adding(silence), scope("GET", f"/access/users?x={CANARY}")) == []


def test_functions_of_the_application_may_fail() -> None:
    """The call goes on, and is recorded without what they would have said."""

    def lost(_scope: Scope) -> Subject:
        raise RuntimeError(CANARY)

    assert one(answering(), scope("GET", "/access/users"), subject=lost)["subject"] == {
        "user": "unknown"
    }


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
