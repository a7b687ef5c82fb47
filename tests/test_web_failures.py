"""Why calls failed: what handlers say is written without what was sent; who is led away failed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

import pve_audit
from auditlex.context import using
from auditlex.identity import Subject
from auditlex.record import Failure
from auditlex.web import Options, Outcome, current
from auditlex.web.setup import Scope
from tests.calls import CANARY, WAYS, auditor, both
from tests.test_auditor import Kept

USERS = "/access/users"
JSON = {"content-type": "application/json"}
OTHER = "other-0123456789"


def failed(
    way: str,
    path: str,
    body: str,
    message: str,
    headers: Mapping[str, str] | None = None,
    method: str = "POST",
    status: int = 409,
) -> dict[str, Any]:
    """The record of a call whose handler says why it failed."""
    sink = Kept()

    def handler() -> None:
        call = current()
        assert call is not None
        call.failure = Failure("conflict", message=message)

    both(way, auditor(sink), method, path, body.encode(), headers, handler, (status, {}))
    (record,) = sink.records
    assert pve_audit.validate(record) == ()
    assert CANARY not in json.dumps(record)
    made: dict[str, Any] = record
    return made


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("path", "body", "headers"),
    [
        (USERS, f"userid=b@pve&password={CANARY}", {}),
        (USERS, f'{{"userid":"b@pve","password":"{CANARY}"}}', JSON),
        (USERS, f'{{"userid":"b@pve","password":{{"deep":["{CANARY}"]}}}}', JSON),
        (f"{USERS}?password={CANARY}", "userid=b@pve", {}),
        (f"{USERS}?password=x", f"userid=b@pve&password={CANARY}", {}),
        (USERS, f"userid=b@pve&password={CANARY}&password=x", {}),
        (USERS, f"userid=b@pve&password=x&password={CANARY}", {}),
        (USERS, f"userid=b@pve&password=sunrise&{CANARY}", {}),
        (USERS, f"userid=b@pve&{CANARY}=1", {}),
        (USERS, f"userid=b@pve&unheard-of={CANARY}", {}),
        (USERS, f'{{"userid":"b@pve","unheard-of":{{"{CANARY}":1}}}}', {}),
        (USERS, f"userid={CANARY}", {}),
        (USERS, f"userid=b@pve&userid={CANARY}", {}),
        (USERS, f"userid=b@pve&password={CANARY}", {"content-type": "text/plain"}),
        (USERS, f'{{"userid":"b@pve","password":"{CANARY}', JSON),
    ],
)
def test_a_message_does_not_repeat_what_the_record_hides(
    way: str, path: str, body: str, headers: dict[str, str]
) -> None:
    """From wherever it was sent, and whether it could be read or not."""
    record = failed(way, path, body, f"no: {CANARY!r} and b@pve", headers)
    assert record["error"]["reason"] == "conflict"
    if "invalid" not in record:
        assert record["error"]["message"] == "no: '***' and b@pve"


@pytest.mark.parametrize("way", WAYS)
def test_a_message_keeps_what_the_record_shows(way: str) -> None:
    """Or it would say nothing."""
    message = "user 'bob@pve' of the night shift already exists, comment and userid are wrong"
    body = f"userid=bob@pve&comment=night shift&password={CANARY}"
    assert failed(way, USERS, body, message)["error"]["message"] == message


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("DELETE", f"{USERS}/bob@pve", f"reason={CANARY}", 409),
        ("GET", f"/access/groups?password={CANARY}", "", 403),
        ("POST", "/access/nonsense", f"password={CANARY}", 404),
        ("POST", f"/access/nonsense?x={CANARY}", "", 403),
    ],
)
def test_a_message_does_not_repeat_what_no_record_needs(
    way: str, method: str, path: str, body: str, status: int
) -> None:
    """A body that was not read can't be looked for, so that nothing is repeated."""
    record = failed(way, path, body, f"no {CANARY}", method=method, status=status)
    assert record["error"]["message"] == ("***" if body else "no ***")


@pytest.mark.parametrize("way", WAYS)
def test_what_an_exception_is_said_to_mean_is_scrubbed_too(way: str) -> None:
    """It may hold the text of the exception."""
    sink = Kept()

    def raising() -> None:
        raise ValueError(f"password {CANARY} is too short")

    with pytest.raises(ValueError, match="too short"):
        both(
            way, auditor(sink), "POST", USERS, f"userid=b@pve&password={CANARY}".encode(),
            handler=raising,
            classify=lambda error: Failure("invalid", message=str(error)),
        )  # fmt: skip
    (record,) = sink.records
    assert record["error"] == {"reason": "invalid", "message": "password *** is too short"}


@pytest.mark.parametrize("way", WAYS)
def test_a_handler_that_says_it_is_denied_is_heard_where_there_is_no_event(way: str) -> None:
    """Some APIs answer 200 to everything."""
    sink = Kept()

    def deny() -> None:
        call = current()
        assert call is not None
        call.failure = Failure("denied")

    both(way, auditor(sink), "GET", "/access/groups", handler=deny)
    assert sink.records[0]["event"] == "pve.request.call"


@pytest.mark.parametrize("way", WAYS)
def test_what_handlers_say_may_be_nonsense(way: str) -> None:
    """The call goes on, and the record says that something is wrong."""
    sink = Kept()

    def odd() -> None:
        call: Any = current()
        call.failure = f"no failure {CANARY}"
        call.subject = "alice@pve"

    assert both(way, auditor(sink), "GET", USERS, handler=odd) == 200
    (record,) = sink.records
    assert record["error"] == {"reason": "error"}
    assert record["subject"] == {"user": "alice@pve"}
    assert {fault["path"] for fault in record["invalid"]} == {"/subject", "/error"}

    def broken() -> None:
        call: Any = current()
        call.changes = 7

    lost = auditor(Kept())
    assert both(way, lost, "GET", USERS, handler=broken) == 200

    def no_subject(_scope: Scope) -> Any:
        return 7

    assert both(way, auditor(sink), "GET", USERS, subject=no_subject) == 200


def alice(_scope: Scope) -> Subject:
    """Who calls."""
    return Subject("alice@pve")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("code", [300, 301, 302, 303, 305])
def test_to_be_led_away_is_no_success_for_somebody_unknown(way: str, code: int) -> None:
    """The page to log in, most likely."""
    away = (code, {"location": "/login"})

    def one(**options: Any) -> dict[str, Any]:
        sink = Kept()
        both(way, auditor(sink), "GET", USERS, response=away, **options)
        (record,) = sink.records
        made: dict[str, Any] = record
        return made

    denied = one()
    assert (denied["status"], denied["error"]) == ("failure", {"reason": "denied", "code": code})
    assert one(subject=alice)["status"] == "success"
    with using(subject=Subject("alice@pve")):
        assert one()["status"] == "success"

    def logs_in() -> None:
        call = current()
        assert call is not None
        call.subject = Subject("alice@pve")

    assert one(handler=logs_in)["status"] == "success"


@pytest.mark.parametrize("way", WAYS)
def test_what_has_not_changed_is_a_success(way: str) -> None:
    """It leads nowhere."""
    sink = Kept()
    both(way, auditor(sink), "GET", USERS, response=(304, {}))
    assert sink.records[0]["status"] == "success"


@pytest.mark.parametrize("way", WAYS)
def test_the_application_says_what_a_response_means(way: str) -> None:
    """By status and headers; what it does not say has its usual meaning."""

    def judge(scope: Scope, code: int, headers: Mapping[str, str]) -> Any:
        assert isinstance(scope, dict)
        if headers.get("x-outcome") == "none":
            return "nonsense"
        if headers.get("x-outcome") == "odd":
            return Outcome("nonsense")
        if headers.get("x-outcome") == "raise":
            raise RuntimeError(CANARY)
        if headers.get("location") == "/welcome":
            return Outcome("success")
        return Outcome("failure", Failure("conflict", code)) if code == 307 else None

    options: Options = {"outcome": judge}
    wanted = {
        (302, "/welcome", ""): None, (302, "/login", ""): "denied", (307, "/x", ""): "conflict",
        (200, "/x", "raise"): None, (403, "/x", "none"): "denied",
        (409, "/x", "odd"): "conflict",
    }  # fmt: skip
    for (code, location, said), reason in wanted.items():
        sink = Kept()
        response = (code, {"Location": location, "X-Outcome": said})
        both(way, auditor(sink), "GET", USERS, response=response, **options)
        (record,) = sink.records
        assert record.get("error", {}).get("reason") == reason
        assert CANARY not in json.dumps(record)
