"""WSGI middleware: the same records as those of ASGI, by another way of calling."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, Unpack
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest

import pve_audit
from auditlex.auditor import Auditor
from auditlex.context import REQUEST, SOURCE, SUBJECT
from auditlex.identity import Source, Subject
from auditlex.record import Failure
from auditlex.web import Options, current
from auditlex.web.wsgi import App, AuditMiddleware, Headers, StartResponse
from tests.calls import auditor
from tests.test_auditor import Kept

CANARY = "canary0123456789abcdef"
FORM = "application/x-www-form-urlencoded"


def environ(method: str, path: str, body: bytes = b"", **more: Any) -> dict[str, Any]:
    """What a server says of a call."""
    path, _, query = path.partition("?")
    made: dict[str, Any] = {
        "REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query,
        "REMOTE_ADDR": "203.0.113.7", "REMOTE_PORT": "5000", "wsgi.input": io.BytesIO(body),
    }  # fmt: skip
    if body:
        made |= {"CONTENT_LENGTH": str(len(body)), "CONTENT_TYPE": FORM}
    setup_testing_defaults(made)
    return made | more


class Started:
    """What a server learns of a response."""

    def __init__(self) -> None:
        self.status = ""
        self.headers: dict[str, str] = {}
        self.written: list[bytes] = []

    def __call__(self, status: str, headers: Headers, exc_info: Any = None) -> Any:
        """Begin it."""
        self.status, self.headers = status, dict(headers)
        return self.written.append


def answering(status: str = "200 OK", body: Iterable[bytes] = (b"x",), **headers: str) -> App:
    """An application that answers."""

    def app(_environ: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        sent = [(name.replace("_", "-"), value) for name, value in headers.items()]
        start(status, [("Content-Type", "application/json"), *sent])
        return body

    return app


def call(
    app: App,
    what: dict[str, Any],
    started: Started | None = None,
    by: Auditor | None = None,
    **options: Unpack[Options],
) -> list[Any]:
    """The records of one call that is answered to its end."""
    sink = Kept()
    options["auditor"] = by or auditor(sink)
    made = AuditMiddleware(app, **options)
    response = made(what, started or Started())
    for _ in response:
        pass
    getattr(response, "close", lambda: None)()
    for record in sink.records:
        assert pve_audit.validate(record) == ()
    return sink.records


def one(
    app: App, what: dict[str, Any], started: Started | None = None, **options: Unpack[Options]
) -> dict[str, Any]:
    """The only record of one call."""
    (record,) = call(app, what, started, None, **options)
    found: dict[str, Any] = record
    return found


def streaming(*chunks: bytes) -> Iterator[bytes]:
    """A response that comes bit by bit."""
    yield from chunks


@pytest.mark.parametrize("body", [[b"a", b"b"], (b"ab",), streaming(b"a", b"b"), []])
def test_a_call_is_recorded_with_who_what_and_where(body: Iterable[bytes]) -> None:
    """Whether the response is all there or not."""
    started = Started()
    sent = b"userid=bob@pve&enable=0&password=" + CANARY.encode()
    what = environ("POST", "/access/users", sent, REMOTE_USER="alice@pve")
    record = one(answering(body=body), what, started)
    assert (record["event"], record["status"]) == ("pve.user.create", "success")
    assert record["subject"] == {"user": "alice@pve"}
    assert record["source"] == {"ip": "203.0.113.7", "port": 5000}
    assert record["params"] == {"userid": "bob@pve", "enable": False, "password": "***"}
    assert started.headers["x-request-id"] == record["request"]


def test_it_keeps_to_the_standard() -> None:
    """The validator of the standard library stands on both sides."""
    sink = Kept()

    def app(what: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        assert what["wsgi.input"].read(5) == b"useri"
        start("200 OK", [("Content-Type", "text/plain")])
        return [b"done"]

    inner: Any = validator(app)
    wrapped: Any = AuditMiddleware(inner, auditor=auditor(sink))
    outer = validator(wrapped)
    response: Any = outer(
        environ("POST", "/access/users", b"userid=bob@pve", SCRIPT_NAME=""), Started()
    )
    assert b"".join(response) == b"done"
    response.close()
    assert sink.records[0]["params"] == {"userid": "bob@pve"}


def test_the_response_chooses_the_event() -> None:
    """Also where it is written in the old way."""
    login = b"username=a@pve&password=x"
    tfa = b'{"data":{"NeedTFA":1}}'
    record = one(answering(body=[tfa]), environ("POST", "/access/ticket", login))
    assert record["event"] == "pve.session.login-first-factor"

    def writing(_what: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        start("200 OK", [("Content-Type", "application/json")])(tfa)
        return []

    started = Started()
    record = one(writing, environ("POST", "/access/ticket", login), started)
    assert record["event"] == "pve.session.login-first-factor"
    assert started.written == [tfa]
    zipped = answering(body=[tfa], Content_Encoding="gzip")
    assert one(zipped, environ("POST", "/access/ticket", login))["event"] == "pve.session.login"


def test_an_act_is_refused_whose_attempt_can_t_be_written() -> None:
    """The application is not called."""
    sink = Kept()
    sink.broken = True
    deny = auditor(sink, "deny")
    started = Started()

    def app(_what: dict[str, Any], _start: StartResponse) -> Iterable[bytes]:
        raise AssertionError

    response = AuditMiddleware(app, auditor=deny)(environ("DELETE", "/access/users/b@p"), started)
    told = json.loads(b"".join(response))
    assert started.status == "503 Service Unavailable"
    assert told["request"] == started.headers["x-request-id"]
    assert deny.counters.refused == 1
    sink.broken = False
    call(answering(), environ("DELETE", "/access/users/b@pve"), by=deny)
    assert [record["status"] for record in sink.records[1:]] == ["attempt", "success"]


def test_exceptions_are_failures_wherever_they_come_from() -> None:
    """From the call, from the iteration, and from what can't be iterated."""

    def at_once(_what: dict[str, Any], _start: StartResponse) -> Iterable[bytes]:
        raise PermissionError(CANARY)

    def later(_what: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        start("200 OK", [])
        yield b"x"
        raise PermissionError(CANARY)

    class Odd:
        def __iter__(self) -> Iterator[bytes]:
            raise PermissionError(CANARY)

    for app in (at_once, later, answering(body=Odd())):
        sink = Kept()
        made = AuditMiddleware(
            app, auditor=auditor(sink), classify=lambda _: Failure("denied", 403)
        )
        with pytest.raises(PermissionError):
            list(made(environ("GET", "/access/users"), Started()))
        (record,) = sink.records
        assert record["error"] == {"reason": "denied", "code": 403}
        assert CANARY.encode() not in sink.lines[0]


@pytest.mark.parametrize(
    ("method", "app", "outcome"),
    [
        ("GET", answering(body=streaming(b"a", b"b")), "cancelled"),
        ("GET", answering(body=streaming(b"a", b"b"), Content_Length="1"), None),
        ("HEAD", answering(body=streaming(b"a", b"b")), None),
        ("GET", answering("304 Not Modified", streaming(b"", b"")), None),
    ],
)
def test_a_response_that_is_closed_early_is_cancelled_unless_it_was_whole(
    method: str, app: App, outcome: str | None
) -> None:
    """Servers stop reading where there is nothing more to be sent."""
    sink = Kept()
    response: Any = AuditMiddleware(app, auditor=auditor(sink))(
        environ(method, "/access/users"), Started()
    )
    next(iter(response))
    assert sink.lines == []
    response.close()
    (record,) = sink.records
    assert record.get("error", {}).get("reason") == outcome


def test_a_response_is_closed_once_it_is_done() -> None:
    """And its own close is called."""
    closed: list[bool] = []

    class Closing:
        def __init__(self) -> None:
            self._items = iter([b"a"])

        def __iter__(self) -> Iterator[bytes]:
            return self._items

        def close(self) -> None:
            closed.append(True)

    assert one(answering(body=Closing()), environ("GET", "/access/users"))["status"] == "success"
    assert closed == [True]


def test_an_application_that_does_not_begin_has_failed() -> None:
    """Servers answer with 500 then."""

    def app(_what: dict[str, Any], _start: StartResponse) -> Iterable[bytes]:
        return streaming()

    assert one(app, environ("GET", "/access/users"))["error"] == {"reason": "error", "code": 500}


def test_a_response_can_be_begun_again_with_an_error() -> None:
    """As applications do that fail in the middle."""

    def app(_what: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        start("200 OK", [("X-Request-ID", "its-own")])
        start("403 Forbidden", [], (None, None, None))
        return [b""]

    assert one(app, environ("GET", "/access/users"))["error"] == {"reason": "denied", "code": 403}


def test_handlers_know_who_calls_also_while_they_stream() -> None:
    """In a context of the call's own, which nobody else sees."""
    seen: list[object] = []

    def app(_what: dict[str, Any], start: StartResponse) -> Iterator[bytes]:
        start("200 OK", [])
        seen.extend((SUBJECT.get(), SOURCE.get(), REQUEST.get()))
        yield b"a"
        seen.append(REQUEST.get())
        call = current()
        assert call is not None
        call.subject = Subject("bob@pve")

    record = one(app, environ("GET", "/access/users"), subject=lambda _: Subject("a@pve"))
    source = Source("203.0.113.7", 5000)
    assert seen == [Subject("a@pve"), source, record["request"], record["request"]]
    assert record["subject"] == {"user": "bob@pve"}
    assert (SUBJECT.get(), REQUEST.get(), current()) == (None, None, None)


def test_proxies_are_believed_as_they_are_configured() -> None:
    """And nobody else."""
    what = environ("GET", "/access/users", HTTP_X_FORWARDED_FOR="198.51.100.9")
    record = one(answering(), what)
    assert record["source"] == {"ip": "203.0.113.7", "port": 5000}
    behind = one(answering(), what, trusted_proxies=["203.0.113.0/24"])
    assert behind["source"] == {"ip": "198.51.100.9", "via": ["203.0.113.7"]}


def test_paths_are_the_bytes_that_were_sent() -> None:
    """Servers hand them over as Latin-1."""
    path = "/access/users/bö\u202e@pve".encode().decode("latin-1")
    record = one(answering("404 Not Found"), environ("GET", path))
    assert record["event"] == "pve.user.read"
    unknown = one(answering("404 Not Found"), environ("GET", "/x/é".encode().decode("latin-1")))
    assert unknown["params"]["path"] == "/x/%C3%A9"


def test_nothing_happens_without_an_auditor() -> None:
    """The application is called as it would be."""
    assert AuditMiddleware(answering())(environ("GET", "/x"), Started()) == (b"x",)
