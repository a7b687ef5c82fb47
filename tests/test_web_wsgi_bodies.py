"""WSGI middleware: bodies are read where they can be; the application gets them all the same."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from auditlex.web.wsgi import StartResponse
from tests.test_web_wsgi import CANARY, answering, environ, one


def test_the_application_gets_the_body_as_it_was_sent() -> None:
    """With a length, without one, and where it is too long to be looked at."""
    got: list[bytes] = []

    def app(what: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        stream = what["wsgi.input"]
        got.append(
            stream.readline() + stream.read(3) + b"".join(stream.readlines()) + stream.read()
        )
        return answering()(what, start)

    short = b"userid=bob@pve&comment=x\ny\nz"
    for body, unread in ((short, False), (b"userid=bob@pve&a=\n" + b"x\n" * 300_000, True)):
        record = one(app, environ("POST", "/access/users", body))
        assert got.pop() == body
        assert ("invalid" in record) is unread
        chunked = environ("POST", "/access/users", body) | {
            "CONTENT_LENGTH": "", "wsgi.input_terminated": True,
        }  # fmt: skip
        record = one(app, chunked)
        assert got.pop() == body
        assert ("invalid" in record) is unread


@pytest.mark.parametrize(
    "more",
    [
        {"CONTENT_LENGTH": "x"},
        {"CONTENT_LENGTH": "\xb2"},
        {"CONTENT_LENGTH": "14, 14"},
        {"CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked"},
        {"CONTENT_LENGTH": "99"},
        {"CONTENT_TYPE": "multipart/form-data; boundary=x"},
        {"HTTP_CONTENT_ENCODING": "gzip"},
    ],
)
def test_what_can_t_be_read_is_absent_and_the_record_says_so(more: dict[str, str]) -> None:
    """As what is cut off, or of a type that is not looked into."""
    record = one(answering(), environ("POST", "/access/users", b"userid=bob@pve", **more))
    assert record["invalid"] == [{"path": "/params/userid", "rule": "missing"}]


class Broken:
    """A body that breaks off."""

    def __init__(self, *parts: bytes) -> None:
        self._parts = list(parts)

    def read(self, size: int = -1) -> bytes:
        """The next part, or an error that is none of the operating system."""
        if not self._parts:
            raise EOFError(CANARY)
        assert size
        return self._parts.pop(0)


@pytest.mark.parametrize("length", [{"CONTENT_LENGTH": "99"}, {"wsgi.input_terminated": True}])
def test_a_body_that_breaks_off_is_not_taken_for_whole(length: dict[str, Any]) -> None:
    """The application meets the error when it reads on."""
    met: list[bytes | None] = []

    def app(what: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        met.append(what["wsgi.input"].read(14))
        with pytest.raises(EOFError):
            what["wsgi.input"].read(85)
        return answering()(what, start)

    what = environ("POST", "/access/users", b"userid=bob@pve")
    what |= {"CONTENT_LENGTH": "", "wsgi.input": Broken(b"userid=bob@pve"), **length}
    record = one(app, what)
    assert met == [b"userid=bob@pve"]
    assert record["invalid"] == [{"path": "/params/userid", "rule": "missing"}]
