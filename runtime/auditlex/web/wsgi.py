"""WSGI middleware: calls of an application in, the same calls and their records out.

The application, and the iteration over its response, run in a context of their own with subject,
source and request id. A record is written when the response is at its end, or before it is begun
where it is all there. Guarantees: as those of ``asgi``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextvars import Context, copy_context
from io import BytesIO
from typing import Any, Final, Protocol, Unpack, cast

from auditlex.context import REQUEST, SOURCE, SUBJECT
from auditlex.identity import Subject
from auditlex.web import refusal
from auditlex.web.call import CALL, Call
from auditlex.web.hops import RECORDED
from auditlex.web.outcome import cancelled, of_exception, of_status
from auditlex.web.params import MOST_BYTES, MOST_RESPONSE, announced, from_body
from auditlex.web.setup import Options, Scope, Setup, user_subject

Write = Callable[[bytes], object]
Headers = list[tuple[str, str]]

_RECORDED: Final = f"HTTP_{RECORDED.upper().replace('-', '_')}"
_REFUSED: Final = "503 Service Unavailable"
_BODILESS: Final = ("GET", "HEAD", "DELETE", "OPTIONS")
"""Methods whose calls have no body as a rule; some servers say of all that there may be one."""


class StartResponse(Protocol):
    """What a server gives to begin a response with."""

    def __call__(self, status: str, headers: Headers, exc_info: Any = ..., /) -> Write:
        """Begin it."""
        ...


App = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]


class AuditMiddleware:
    """Records the calls of a WSGI application.

    Args:
        app: the application.
        options: see ``Options``.

    Raises:
        ValueError: if an option is not what it has to be.
    """

    def __init__(self, app: App, **options: Unpack[Options]) -> None:
        self.app = app
        self._setup = Setup(options, _user)

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Pass a call on and record it."""
        auditor = self._setup.auditor()
        if auditor is None:
            return self.app(environ, start_response)
        path = _text(environ.get("PATH_INFO") or "/")
        method = str(environ.get("REQUEST_METHOD", "GET"))
        whole = _text(environ.get("SCRIPT_NAME") or "") + path
        port = str(environ.get("REMOTE_PORT", ""))
        client = self._setup.proxies.client(
            str(environ.get("REMOTE_ADDR") or "") or None,
            int(port) if port.isascii() and port.isdigit() and len(port) <= 5 else None,
            _headers(environ),
            (method, whole),
        )
        if not client.recorded:
            environ.pop(_RECORDED, None)
        call = Call(self._setup, auditor, environ, method, path, client)
        call.query(str(environ.get("QUERY_STRING") or ""))
        _read(call, environ)
        if not call.attempt():
            start_response(_REFUSED, refusal.headers(call.request))
            return [refusal.body(call.request)]
        context = copy_context()
        context.run(_enter, call, self._setup.subject(environ))
        return _Response(self._setup, call, context, start_response).run(self.app, environ)


class _Response:
    """The response to one call, as an iterable."""

    def __init__(
        self, setup: Setup, call: Call, context: Context, start_response: StartResponse
    ) -> None:
        self._setup = setup
        self._call = call
        self._context = context
        self._start = start_response
        self._status: int | None = None
        self._length: int | None = None
        self._sent = 0
        self._headers: dict[str, str] = {}
        self._copy: bytearray | None = bytearray() if call.needs_response else None
        self._result: Iterable[bytes] = ()
        self._items: Iterator[bytes] = iter(())
        self._bodiless = False

    def run(self, app: App, environ: dict[str, Any]) -> Iterable[bytes]:
        """Let the application answer."""
        self._bodiless = environ.get("REQUEST_METHOD") == "HEAD"
        try:
            self._result = self._context.run(app, environ, self.start)
        except BaseException as error:
            self._raised(error)
            raise
        if isinstance(self._result, (list, tuple)):
            # All of it is there, so that the record need not wait for the server.
            for chunk in self._result:
                self._seen(chunk)
            if self._status is not None:
                self._end()
            return self._result
        try:
            self._items = self._context.run(iter, self._result)
        except BaseException as error:
            self._raised(error)
            raise
        return self

    def start(self, status: str, headers: Headers, exc_info: Any = None, /) -> Write:
        """What the application begins its response with."""
        code = status[:3]
        self._status = int(code) if code.isascii() and code.isdigit() else 500
        self._headers = named = {name.lower(): value for name, value in headers}
        length = named.get("content-length", "")
        self._length = int(length) if length.isascii() and length.isdigit() else None
        self._bodiless = self._bodiless or self._status in (204, 304)
        if named.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            self._copy = None
        kept = [pair for pair in headers if pair[0].lower() != refusal.REQUEST_ID]
        kept.append((refusal.REQUEST_ID, self._call.request))
        write = self._start(status, kept, exc_info) if exc_info else self._start(status, kept)

        def seen(data: bytes) -> object:
            self._seen(data)
            return write(data)

        return seen

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        """The next part of the response; at its end the record is written."""
        try:
            chunk: bytes = self._context.run(next, self._items)
        except StopIteration:
            self._end()
            raise
        except BaseException as error:
            self._raised(error)
            raise
        self._seen(chunk)
        return chunk

    def close(self) -> None:
        """What a server calls when it is done, whether the response is at its end or not."""
        try:
            closing = getattr(self._result, "close", None)
            if closing is not None:
                self._context.run(closing)
        finally:
            whole = self._length is not None and self._sent >= self._length
            if self._bodiless or whole:
                self._end()
            else:
                self._call.finish(cancelled(self._status))

    def _seen(self, chunk: bytes) -> None:
        self._sent += len(chunk)
        if self._copy is not None:
            self._copy += chunk[: MOST_RESPONSE + 1 - len(self._copy)]

    def _end(self) -> None:
        if self._status is None:
            self._call.finish(of_status(500))
        else:
            self._call.ended(self._status, self._headers, bytes(self._copy or b""))

    def _raised(self, error: BaseException) -> None:
        code = self._status if self._status is not None and self._status >= 400 else 500
        self._call.finish(of_exception(error, self._setup.classify, code))


def _enter(call: Call, subject: Subject | None) -> None:
    CALL.set(call)
    SOURCE.set(call.source)
    REQUEST.set(call.request)
    if subject is not None:
        SUBJECT.set(subject)


def _user(environ: Scope) -> Subject | None:
    return user_subject(environ.get("REMOTE_USER"))


def _text(latin: object) -> str:
    """A path as its client meant it: servers hand over each byte as a character."""
    return str(latin).encode("latin-1", "replace").decode("utf-8", "backslashreplace")


def _headers(environ: dict[str, Any]) -> dict[str, list[str]]:
    return {
        name[5:].lower().replace("_", "-"): [str(value)]
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }


def _read(call: Call, environ: dict[str, Any]) -> None:
    """Read the body, if it is needed and can be, and leave it for the application."""
    length = str(environ.get("CONTENT_LENGTH") or "")
    ends = bool(environ.get("wsgi.input_terminated"))
    body = announced(
        [length],
        [str(environ.get("CONTENT_TYPE") or "")],
        [str(environ.get("HTTP_CONTENT_ENCODING") or "")],
    )
    if body.size == 0 or not (length or ends or "HTTP_TRANSFER_ENCODING" in environ):
        return
    if not call.needs_body:
        if not ends or environ.get("REQUEST_METHOD") not in _BODILESS:
            call.skipped()
        return
    # Nobody can say where a body ends that has no length, unless the server ends it.
    if not body.readable or not (length or ends):
        call.body(None)
        return
    stream = environ["wsgi.input"]
    data, whole = _all(stream, MOST_BYTES + 1 if body.size is None else body.size)
    whole = whole and (len(data) <= MOST_BYTES if body.size is None else len(data) == body.size)
    environ["wsgi.input"] = BytesIO(data) if body.size == len(data) else _Rest(data, stream)
    call.body(from_body(data, body.kind) if whole else None)


def _all(stream: Any, most: int) -> tuple[bytes, bool]:
    """At most so many bytes, and whether nothing was wrong with them."""
    parts: list[bytes] = []
    while most > 0:
        try:
            part = cast("bytes", stream.read(most))
        except Exception:  # noqa: BLE001 - the application meets it, too, when it reads on
            return b"".join(parts), False
        if not part:
            break
        parts.append(part)
        most -= len(part)
    return b"".join(parts), True


class _Rest:
    """A body whose beginning was read already."""

    def __init__(self, begun: bytes, stream: Any) -> None:
        self._begun = BytesIO(begun)
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        """At most so many bytes, or all there are."""
        if size < 0:
            return self._begun.read() + cast("bytes", self._stream.read())
        return self._begun.read(size) or cast("bytes", self._stream.read(size))

    def readline(self, size: int = -1) -> bytes:
        """The next line, or at most so many bytes of it."""
        line = self._begun.readline(size)
        if line.endswith(b"\n") or 0 <= size <= len(line):
            return line
        rest = self._stream.readline(size - len(line) if size >= 0 else -1)
        return line + cast("bytes", rest)

    def readlines(self, hint: int = -1) -> list[bytes]:
        """All lines."""
        return list(self)

    def __iter__(self) -> Iterator[bytes]:
        while line := self.readline():
            yield line
