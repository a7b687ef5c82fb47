"""ASGI middleware: who calls and from where, and what handlers add."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from auditlex.context import REQUEST, SOURCE, SUBJECT
from auditlex.identity import Source, Subject
from auditlex.record import Failure
from auditlex.web import current
from auditlex.web.asgi import App, Receive, Send
from auditlex.web.setup import Options, Scope
from tests.calls import CANARY, answering, call, one, scope


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
