"""ASGI middleware: calls of an application in, the same calls and their records out.

A record is written before the last part of the response is sent, so that whoever has the answer
finds it; that of an error waits for the exception, which says more. Guarantees: what goes through
is the same as without the middleware, but for the request id; a body is kept only if the event
needs it, can be read (see ``params.Body``), and is not above ``params.MOST_BYTES``; nothing that
auditing meets is raised into the application.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import ExitStack
from typing import Any, Final, Unpack

from auditlex.auditor import Auditor
from auditlex.context import using
from auditlex.identity import Subject
from auditlex.web import refusal
from auditlex.web.call import CALL, Call
from auditlex.web.hops import RECORDED
from auditlex.web.outcome import Outcome, cancelled, of_exception, of_status
from auditlex.web.params import MOST_BYTES, MOST_RESPONSE, Body, Sent, announced, from_body
from auditlex.web.setup import Options, Scope, Setup, user_subject

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_TRY_AGAIN: Final = 1013
"""The code with which a websocket is closed that can't be opened now."""

_OF_BODIES: Final = ("content-length", "content-type", "content-encoding")
_BODILESS: Final = ("GET", "HEAD", "DELETE", "OPTIONS")
"""Methods whose calls have no body as a rule."""


class AuditMiddleware:
    """Records the calls of an ASGI application.

    Args:
        app: the application.
        options: see ``Options``.

    Raises:
        ValueError: if an option is not what it has to be.
    """

    def __init__(self, app: App, **options: Unpack[Options]) -> None:
        self.app = app
        self._setup = Setup(options, _user)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a call on and record it."""
        auditor = self._setup.auditor() if scope["type"] in ("http", "websocket") else None
        if auditor is None:
            await self.app(scope, receive, send)
            return
        scope, call, headers = _begun(self._setup, auditor, scope)
        with ExitStack() as stack:
            stack.callback(CALL.reset, CALL.set(call))
            known = self._setup.subject(scope)
            stack.enter_context(using(subject=known, source=call.source, request=call.request))
            kind = _Socket if scope["type"] == "websocket" else _Exchange
            await kind(self._setup, call, headers, receive, send).run(self.app, scope)


class _Exchange:
    """One request and its response."""

    def __init__(
        self, setup: Setup, call: Call, headers: dict[str, list[str]], receive: Receive, send: Send
    ) -> None:
        self._setup = setup
        self._call = call
        self._sent = headers
        self._receive = receive
        self._send = send
        self._waiting: list[Message] = []
        self._status: int | None = None
        self._complete = False
        self._gone = False
        self._headers: dict[str, str] = {}
        self._copy: bytearray | None = bytearray() if call.needs_response else None

    async def run(self, app: App, scope: Scope) -> None:
        """Let the application answer, unless it must not."""
        body = announced(*(self._sent.get(name, ()) for name in _OF_BODIES))
        if self._has_body(body, scope):
            if self._call.needs_body:
                await self._read(body)
            else:
                self._call.skipped()
        if not self._call.attempt():
            await self._refuse()
            return
        try:
            await app(scope, self.receive, self.send)
        except BaseException as error:
            self._raised(error)
            raise
        self._returned()

    async def _refuse(self) -> None:
        headers = refusal.headers(self._call.request)
        await self._send(
            {
                "type": "http.response.start",
                "status": refusal.STATUS,
                "headers": [(name.encode(), value.encode()) for name, value in headers],
            }
        )
        await self._send({"type": "http.response.body", "body": refusal.body(self._call.request)})

    def _has_body(self, body: Body, scope: Scope) -> bool:
        """Whether there is, or may be, a body."""
        if body.size is not None or self._sent.keys() & {"content-length", "transfer-encoding"}:
            return body.size != 0
        # HTTP/2 needs neither of them.
        later = not str(scope.get("http_version", "1.1")).startswith("1")
        return later and (self._call.needs_body or scope.get("method") not in _BODILESS)

    async def _read(self, announced: Body) -> None:
        """Read the body, if it can be, and keep it for the application."""
        if not announced.readable:
            self._call.body(None)
            return
        body, more = bytearray(), True
        while more and len(body) <= MOST_BYTES:
            message = await self._receive()
            if message["type"] != "http.request":
                self._waiting.append(message)
                break
            body += message.get("body", b"")
            more = bool(message.get("more_body", False))
        kept = {"type": "http.request", "body": bytes(body), "more_body": more}
        self._waiting.insert(0, kept)
        whole = not more and len(body) <= MOST_BYTES
        self._call.body(from_body(bytes(body), announced.kind) if whole else None)

    async def receive(self) -> Message:
        """What the client sends, what was read ahead first."""
        message = self._waiting.pop(0) if self._waiting else await self._receive()
        if message["type"] == "http.disconnect" and not self._complete:
            self._gone = True
        return message

    async def send(self, message: Message) -> None:
        """Pass on what the application answers, and see how it ends."""
        kind = message["type"]
        if kind == "http.response.start":
            self._status = message["status"]
            message = _with_id(message, self._call.request)
            self._look(message)
        elif kind == "http.response.body":
            if self._copy is not None:
                self._copy += message.get("body", b"")[: MOST_RESPONSE + 1 - len(self._copy)]
            self._complete = not message.get("more_body", False)
        elif kind == "http.response.zerocopysend":
            self._complete = not message.get("more_body", False)
        elif kind == "http.response.pathsend":
            self._complete = True
        if self._complete and self._status is not None and self._status < 500:
            self._end(self._status)
        await self._send(message)

    def _look(self, message: Message) -> None:
        """Decide whether the response can be looked into."""
        headers = _by_name(message.get("headers", ()))
        self._headers = {name: ", ".join(lines) for name, lines in headers.items()}
        if self._headers.get("content-encoding", "").strip().lower() not in ("", "identity"):
            self._copy = None

    def _end(self, status: int) -> None:
        self._call.ended(status, self._headers, bytes(self._copy or b""))

    def _returned(self) -> None:
        """The application is done."""
        if self._complete and self._status is not None:
            self._end(self._status)
        elif self._gone:
            self._call.finish(cancelled(self._status))
        else:
            # What is not answered the server answers with 500.
            self._call.finish(of_status(500))

    def _raised(self, error: BaseException) -> None:
        code = self._status if self._status is not None and self._status >= 400 else 500
        outcome = of_exception(error, self._setup.classify, code)
        if self._gone and isinstance(error, OSError):
            outcome = cancelled(self._status)
        self._call.finish(outcome)


class _Socket:
    """One websocket; what happens is that it is opened, or is not."""

    def __init__(
        self, setup: Setup, call: Call, headers: dict[str, list[str]], receive: Receive, send: Send
    ) -> None:
        self._setup = setup
        self._call = call
        self._receive = receive
        self._send = send
        self._status = 403

    async def run(self, app: App, scope: Scope) -> None:
        """Let the application accept it, unless it must not."""
        self._call.body(Sent())
        if not self._call.attempt():
            await self._refuse("websocket.http.response" in (scope.get("extensions") or {}))
            return
        try:
            await app(scope, self._receive, self.send)
        except BaseException as error:
            self._call.finish(of_exception(error, self._setup.classify))
            raise
        self._call.finish(cancelled())

    async def _refuse(self, answers: bool) -> None:
        await self._receive()
        if not answers:
            await self._send({"type": "websocket.close", "code": _TRY_AGAIN})
            return
        headers = refusal.headers(self._call.request)
        await self._send(
            {
                "type": "websocket.http.response.start",
                "status": refusal.STATUS,
                "headers": [(name.encode(), value.encode()) for name, value in headers],
            }
        )
        text = refusal.body(self._call.request)
        await self._send({"type": "websocket.http.response.body", "body": text})

    async def send(self, message: Message) -> None:
        """Pass on what the application sends; the first thing says whether it accepts."""
        kind = message["type"]
        if kind == "websocket.accept":
            message = _with_id(message, self._call.request)
            self._call.finish(Outcome("success"))
        elif kind == "websocket.close":
            self._call.finish(of_status(403))
        elif kind == "websocket.http.response.start":
            self._status = message["status"]
            message = _with_id(message, self._call.request)
            # Whatever it is, it is not the websocket that was asked for.
            self._call.finish(of_status(max(self._status, 400)))
        await self._send(message)


def _begun(
    setup: Setup, auditor: Auditor, scope: Scope
) -> tuple[Scope, Call, dict[str, list[str]]]:
    """The call, and the scope for the application.

    A header that says that the call is recorded elsewhere is taken out unless it holds: whoever
    passes the call on would vouch for it.
    """
    sent = list(scope.get("headers") or ())
    headers = _by_name(sent)
    peer = scope.get("client") or (None, None)
    method, path = str(scope.get("method", "GET")), str(scope.get("path", "/"))
    client = setup.proxies.client(peer[0] or None, peer[1] or None, headers, (method, path))
    scope = {**scope}
    if RECORDED in headers and not client.recorded:
        scope["headers"] = [pair for pair in sent if pair[0].lower() != RECORDED.encode()]
    root = str(scope.get("root_path", ""))
    if root and path.startswith(f"{root.rstrip('/')}/"):
        path = path[len(root.rstrip("/")) :]
    call = Call(setup, auditor, scope, method, path, client)
    call.query(scope.get("query_string") or b"")
    return scope, call, headers


def _user(scope: Scope) -> Subject | None:
    return user_subject(scope.get("user"))


def _by_name(headers: Any) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for name, value in headers:
        made.setdefault(bytes(name).decode("latin-1").lower(), []).append(
            bytes(value).decode("latin-1")
        )
    return made


def _with_id(message: Message, request: str) -> Message:
    """A response with the request id of the records, and no other."""
    name = refusal.REQUEST_ID.encode()
    kept = [pair for pair in message.get("headers") or () if bytes(pair[0]).lower() != name]
    return {**message, "headers": [*kept, (name, request.encode())]}
