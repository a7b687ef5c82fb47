"""What the tests of web middleware share: an auditor, and calls as ASGI has them.

``scope()`` is what a server says of a call, ``Server`` is its other end, and ``answering()`` and
``failing()`` are applications. ``call()`` and ``one()`` give the records of a call; each must be
valid. ``both()`` makes the same call by ASGI or by WSGI.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Unpack

import pve_audit
from auditlex.auditor import Auditor
from auditlex.catalog import Event
from auditlex.policy.load import load
from auditlex.web import asgi, wsgi
from auditlex.web.asgi import App, AuditMiddleware, Message, Receive, Send
from auditlex.web.setup import Options, Scope
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


WAYS: Final = ("asgi", "wsgi")
FORM_TYPE: Final = "application/x-www-form-urlencoded"


def ruled(sink: Kept, *rules: str) -> Auditor:
    """An auditor with a policy of these rules, of the event or match and what it says."""
    text = "auditlex-policy: 1\ncluster:\n" + "".join(f"  - {{{rule}}}\n" for rule in rules)
    loaded = load(text.encode(), "policy.yaml", pve_audit.events.ALL)
    assert loaded.policy is not None, loaded.problems
    made = test_auditor.auditor(sink)
    made.policy = loaded.policy
    return made


def both(
    way: str,
    by: Auditor,
    method: str,
    path: str,
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    handler: Callable[[], object] = lambda: None,
    response: tuple[int, Mapping[str, str]] = (200, {}),
    **options: Unpack[Options],
) -> int:
    """Make a call by one of the ways; gives the status of the response.

    The body has the type of a form and its true length if the headers don't say otherwise.
    """
    sent = {"content-type": FORM_TYPE, "content-length": str(len(body))} if body else {}
    sent |= headers or {}
    options["auditor"] = by
    if way == "asgi":
        return _by_asgi(scope(method, path, *_raw(sent)), body, handler, response, options)
    path, _, query = path.partition("?")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method, "PATH_INFO": path.encode().decode("latin-1"),
        "QUERY_STRING": query, "REMOTE_ADDR": "203.0.113.7", "REMOTE_PORT": "5000",
        "wsgi.input": io.BytesIO(body),
    }  # fmt: skip
    for name, value in sent.items():
        key = name.upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    return _by_wsgi(environ, handler, response, options)


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]


def _by_asgi(
    what: Scope,
    body: bytes,
    handler: Callable[[], object],
    response: tuple[int, Mapping[str, str]],
    options: Options,
) -> int:
    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive()).get("more_body"):
            pass
        handler()
        start = {"status": response[0], "headers": _raw(response[1])}
        await send({"type": "http.response.start", **start})
        await send({"type": "http.response.body", "body": b""})

    server = Server(body)
    asyncio.run(asgi.AuditMiddleware(app, **options)(what, server.receive, server.send))
    return server.status


def _by_wsgi(
    environ: dict[str, Any],
    handler: Callable[[], object],
    response: tuple[int, Mapping[str, str]],
    options: Options,
) -> int:
    def app(_environ: dict[str, Any], start: wsgi.StartResponse) -> Iterable[bytes]:
        handler()
        start(f"{response[0]} Any", list(response[1].items()))
        return [b""]

    told: list[str] = []

    def start(status: str, _headers: Any, _info: Any = None) -> Callable[[bytes], object]:
        told.append(status)
        return lambda data: None

    for _ in wsgi.AuditMiddleware(app, **options)(environ, start):
        pass
    return int(told[0][:3])
