"""What a call sent, and how it ended."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

import pve_audit
from auditlex.auditor import AuditDenied
from auditlex.record import Failure
from auditlex.web.outcome import (
    Outcome,
    cancelled,
    leads_away,
    of_exception,
    of_status,
    redirected,
)
from auditlex.web.params import (
    MOST_BYTES,
    UNREAD,
    Sent,
    announced,
    fitted,
    from_body,
    from_query,
    from_response,
    readable,
)
from pve_audit import events

FORM = "application/x-www-form-urlencoded"
JSON = "application/json; charset=utf-8"


def test_forms_and_json_are_read() -> None:
    """Null is what is not there."""
    assert from_query("a=1&b=%C3%A9+x&c=").values == {"a": "1", "b": "é x", "c": ""}
    assert from_body(b"a=1", FORM) == Sent({"a": "1"})
    assert from_body(b'{"a":1,"b":null,"c":[true]}', JSON) == Sent({"a": 1, "c": [True]})
    assert from_body(b'{"a":1}', "application/vnd.x+json") == Sent({"a": 1})
    assert from_body(b"", JSON) == Sent()
    assert from_query("a=%FF\ud800").values == {"a": "\\xff\\ud800"}
    assert from_body("a=é".encode() + b"\xff", FORM).values == {"a": "é\\xff"}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"a=" + b"x" * MOST_BYTES, FORM),
        (b"&".join(b"a%d=1" % n for n in range(1_001)), FORM),
        (json.dumps({f"a{n}": 1 for n in range(1_001)}).encode(), JSON),
        (b"[" * 100_000, JSON),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, JSON),
        (b'{"a":NaN}', JSON),
        (b"[1]", JSON),
        (b"{", JSON),
        (b"\xff", JSON),
        (b'{"a":1,"a":2}', JSON),
        (b'{"a":{"b":1,"\\u0062":2}}', JSON),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"a=1", "text/plain"),
        (b"a=1", ""),
        (b"a=1", f"{FORM}, {JSON}"),
        (b"a=1", f"{FORM}; charset=utf-7"),
        (b"a=1;b=2", FORM),
        (b' {"a":1}', FORM),
    ],
)
def test_what_is_too_much_or_malformed_is_not_read(body: bytes, kind: str) -> None:
    """Rather than read in part, or otherwise than the application may."""
    assert from_body(body, kind) == UNREAD


def test_long_queries_are_not_read() -> None:
    """No server lets them through; somebody may embed the middleware without one."""
    assert from_query("a" * (MOST_BYTES + 1)) == UNREAD


def test_names_that_come_more_than_once_are_told() -> None:
    """In one place, or in two unless they mean the same there."""
    sent = from_query(b"a=1&a=2&b=3&c=4&c=4")
    assert sent.values == {"a": ["1", "2"], "b": "3", "c": ["4", "4"]}
    assert sent.several == {"a", "c"}
    body = Sent({"b": 3, "d": True, "e": "x", "f": [1], "g": "1"})
    both = body.and_(from_query("b=3&d=1&e=y&f=1&h=2"))
    assert both.several == {"e", "f"}
    assert both.values == {
        "b": "3", "d": "1", "e": ["x", "y"], "f": [[1], "1"], "g": "1", "h": "2",
    }  # fmt: skip
    assert both.and_(UNREAD).unread


Lines = tuple[list[str], list[str], list[str]]
HEADERS: list[tuple[Lines, int | None, bool]] = [
    (([], [FORM], []), None, True),
    ((["12"], [FORM], ["identity"]), 12, True),
    ((["12", " 12"], [FORM, FORM], []), 12, True),
    ((["12", "13"], [FORM], []), 12, False),
    ((["12"], [FORM, JSON], []), 12, False),
    ((["12"], [FORM], ["gzip"]), 12, False),
    ((["12"], [FORM], ["identity", "gzip"]), 12, False),
    ((["\xb2"], [FORM], []), None, False),
    ((["\u0661"], [FORM], []), None, False),
    ((["-1"], [FORM], []), None, False),
    ((["+1"], [FORM], []), None, False),
    ((["9" * 30], [FORM], []), None, False),
    (([str(MOST_BYTES + 1)], [FORM], []), MOST_BYTES + 1, False),
    ((["0"], [], []), 0, True),
]


@pytest.mark.parametrize(("headers", "size", "sound"), HEADERS)
def test_headers_announce_a_body(headers: Lines, size: int | None, sound: bool) -> None:
    """What contradicts itself announces none that could be read."""
    found = announced(*headers)
    assert (found.size, found.readable) == (size, sound)


def test_types_are_told_by_their_first_word() -> None:
    """And what is compressed is not unpacked."""
    assert readable(FORM)
    assert readable(f"{FORM}; charset=UTF-8")
    assert not readable(f'{JSON}; charset="utf-16"')
    assert readable("Application/JSON ; x=y")
    assert readable("", "identity")
    assert not readable("text/plain")
    assert not readable(JSON, "gzip")


def test_a_response_is_told_without_its_wrapping() -> None:
    """Only JSON that is a mapping says anything."""
    assert from_response(b'{"data":{"NeedTFA":1}}', JSON) == {"NeedTFA": 1}
    assert from_response(b'{"NeedTFA":1}', JSON) == {"NeedTFA": 1}
    for body, kind in ((b'{"data":[1]}', JSON), (b"[1]", JSON), (b'{"a":1}', "text/html")):
        assert from_response(body, kind) == {}
    assert from_response(b'{"a":"' + b"x" * 70_000 + b'"}', JSON) == {}


def test_values_become_what_the_event_declares() -> None:
    """Texts of forms become numbers and booleans, lists one text, and secrets stay as they are."""
    spec = pve_audit.spec(events.USER_UPDATE)
    sent = {
        "userid": "bob@pve",
        "enable": "yes",
        "append": "0",
        "expire": "1798675200",
        "comment": 7,
        "firstname": "1",
        "groups": ["a", "b"],
        "keys": "1",
        "other": "1",
    }
    assert fitted(sent, spec) == {
        "userid": "bob@pve",
        "enable": True,
        "append": False,
        "expire": 1798675200,
        "comment": "7",
        "firstname": "1",
        "groups": "a,b",
        "keys": "1",
        "other": "1",
    }
    assert fitted({"enable": 1}, spec) == {"enable": True}
    for odd in ("maybe", "1_0", "0x1", " 1", "+1", "1" * 30, "\u0661", {"a": 1}):
        assert fitted({"expire": odd}, spec) == {"expire": odd}


def test_indexed_names_pass_through() -> None:
    """With the type of their field."""
    spec = pve_audit.spec(events.VM_CREATE)
    sent = {"vmid": "100", "net0": "virtio,bridge=vmbr0", "scsi30": "local:8", "memory": "2048"}
    found = fitted(sent, spec)
    assert found["vmid"] == 100
    assert (found["net0"], found["scsi30"]) == (sent["net0"], sent["scsi30"])


@given(
    st.dictionaries(
        st.text(max_size=5),
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2)
            ),
            max_leaves=4,
        ),
    ),
    st.sampled_from(tuple(events.ALL)),
)
def test_nothing_that_is_sent_is_too_odd(params: dict[str, Any], event: Any) -> None:
    """Fitting never loses a parameter."""
    spec = pve_audit.spec(event)
    assert fitted(params, spec).keys() == params.keys()


@given(st.binary(max_size=40), st.sampled_from([FORM, JSON, "", "x/y"]))
def test_no_body_is_too_odd(body: bytes, kind: str) -> None:
    """It is read, or it is not."""
    assert isinstance(from_body(body, kind).values, dict)
    assert isinstance(from_query(body).values, dict)
    assert isinstance(from_response(body, kind), dict)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (400, "invalid"), (401, "denied"), (403, "denied"), (404, "not-found"), (409, "conflict"),
        (413, "invalid"), (422, "invalid"), (429, "unavailable"), (499, "cancelled"),
        (500, "error"), (501, "not-found"), (503, "unavailable"), (504, "timeout"), (599, "error"),
    ],
)  # fmt: skip
def test_a_status_has_a_reason(code: int, reason: str) -> None:
    """The code itself is told, too."""
    assert of_status(code) == Outcome("failure", Failure(reason, code))


def test_what_is_no_error_is_a_success() -> None:
    """But for those that ask to be called elsewhere, which have done nothing."""
    assert {of_status(code).status for code in (101, 200, 201, 204, 302, 303, 304)} == {"success"}
    assert [code for code in range(300, 309) if redirected(code)] == [307, 308]
    assert [code for code in range(299, 401) if leads_away(code)][:5] == [300, 301, 302, 303, 305]
    assert cancelled().error == Failure("cancelled")
    assert cancelled(200).error == Failure("cancelled", 200)


class Teapot(Exception):  # noqa: N818 - a framework's exception that is a response
    """An exception with a status."""

    status_code = 409


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError("canary"), "denied"),
        (FileNotFoundError("canary"), "not-found"),
        (FileExistsError("canary"), "conflict"),
        (TimeoutError("canary"), "timeout"),
        (ConnectionResetError("canary"), "unavailable"),
        (asyncio.CancelledError(), "cancelled"),
        (KeyboardInterrupt(), "cancelled"),
        (AuditDenied(events.USER_CREATE), "unavailable"),
        (Teapot(), "conflict"),
        (KeyError("canary"), "error"),
    ],
)
def test_an_exception_has_a_reason(error: BaseException, reason: str) -> None:
    """What it says is not repeated: nobody knows what is in it."""
    found = of_exception(error).error
    assert found is not None
    assert found.reason == reason
    assert found.message is UNSET


def test_the_application_classifies_its_own_exceptions() -> None:
    """And may fail in that."""

    def mine(error: BaseException) -> Failure | None:
        if isinstance(error, ZeroDivisionError):
            raise error
        return Failure("conflict", 409) if isinstance(error, KeyError) else None

    assert of_exception(KeyError(), mine).error == Failure("conflict", 409)
    assert of_exception(PermissionError(), mine).error == Failure("denied", 500)
    assert of_exception(ZeroDivisionError(), mine).error == Failure("error", 500)
