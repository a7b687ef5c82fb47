"""Several hops: a call is recorded once, and nobody can keep it from being recorded."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.context import REQUEST, using
from auditlex.web import Options, current, hop_headers
from auditlex.web.hops import LIFETIME, RECORDED, HopKey
from tests.calls import CANARY, WAYS, auditor, both
from tests.test_auditor import Kept

KEY = b"0123456789abcdef" * 2
OTHER = b"fedcba9876543210" * 2
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
LIST = ("GET", "/access/users")
TRUSTING: Options = {"trusted_proxies": ["203.0.113.0/24"], "hop_key": KEY}


def line(key: bytes = KEY, method: str = "GET", path: str = "/access/users", age: int = 0) -> str:
    """The line of a hop that records a call."""
    return HopKey(key).proof(method, path, "r-1", int(time.time()) - age)


def recorded(way: str, sent: str | None, options: Options) -> tuple[int, str | None]:
    """How many records a call makes, and the request id that its handler sees."""
    sink, seen = Kept(), list[str | None]()
    headers = {} if sent is None else {RECORDED: sent}
    both(
        way, auditor(sink), *LIST, headers=headers,
        handler=lambda: seen.append(REQUEST.get()), **options,
    )  # fmt: skip
    assert KEY not in b"".join(sink.lines)
    assert b"r-1;" not in b"".join(sink.lines)
    return len(sink.lines), seen[0]


@pytest.mark.parametrize("way", WAYS)
def test_a_hop_that_proves_that_it_records_a_call_is_believed(way: str) -> None:
    """The call is not recorded again, and has the same request id."""
    assert recorded(way, line(), TRUSTING) == (0, "r-1")
    assert recorded(way, line(age=LIFETIME - 5), TRUSTING) == (0, "r-1")


NOT_BELIEVED: dict[str, Callable[[], str | None]] = {
    "missing": lambda: None,
    "empty": lambda: "",
    "an id alone": lambda: "r-1",
    "nothing but an id": lambda: "r-1;;",
    "another key": lambda: line(OTHER),
    "another method": lambda: line(method="PUT"),
    "another path": lambda: line(path="/access/users/bob@pve"),
    "almost the same path": lambda: line(path="/access/users/"),
    "sent again later": lambda: line(age=LIFETIME + 5),
    "to be sent later": lambda: line(age=-LIFETIME - 5),
    "cut": lambda: line()[:-1],
    "longer": lambda: line() + "0",
    "another id": lambda: line().replace("r-1", "r-2"),
    "in capitals": lambda: line().upper(),
    "twice": lambda: f"{line()},{line()}",
    "no id": lambda: f"no id;{line().partition(';')[2]}",
    "an odd digit": lambda: "r-1;\xb2;" + "0" * 64,
    "very many digits": lambda: "r-1;" + "9" * 5_000 + ";" + "0" * 64,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", NOT_BELIEVED)
def test_nobody_else_is_believed(way: str, name: str) -> None:
    """Neither what is forged, nor what was sent before, nor what was meant for another call."""
    records, request = recorded(way, NOT_BELIEVED[name](), TRUSTING)
    assert records == 1
    assert request not in (None, "r-1", "r-2")


@pytest.mark.parametrize("way", WAYS)
def test_nobody_is_believed_where_nothing_says_so(way: str) -> None:
    """Neither without a key, nor from somewhere else; recorded twice is better than never."""
    without: Options = {"trusted_proxies": ["203.0.113.0/24"]}
    assert recorded(way, line(), without)[0] == 1
    elsewhere: Options = {"trusted_proxies": ["10.0.0.0/8"], "hop_key": KEY}
    assert recorded(way, line(), elsewhere)[0] == 1
    other: Options = {**TRUSTING, "hop_key": OTHER}
    assert recorded(way, line(), other)[0] == 1


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("on_failure", ["continue", "deny"])
def test_a_header_of_anybody_does_not_turn_deny_off(way: str, on_failure: str) -> None:
    """A plain proxy passes on what its client sends."""
    sink = Kept()
    sink.broken = True
    by = auditor(sink, on_failure)
    status = both(way, by, "DELETE", "/access/users/bob@pve", headers={RECORDED: "1"}, **TRUSTING)
    assert status == (503 if on_failure == "deny" else 200)


def passed_on(way: str, path: str, url: str, options: Options) -> dict[str, str]:
    """What a service sends on with a call that it gets."""
    made: list[dict[str, str]] = []
    both(
        way, auditor(Kept()), "GET", path,
        handler=lambda: made.append(hop_headers("get", url, KEY)), **options,
    )  # fmt: skip
    return made[0]


@pytest.mark.parametrize("way", WAYS)
def test_a_call_that_is_passed_on_is_recorded_by_the_first_hop(way: str) -> None:
    """It says so of calls that it records itself, and of no other."""
    url = "https://pve2:8006/access/users?full=1"
    sent = passed_on(way, "/access/users", url, {})
    assert recorded(way, sent[RECORDED], TRUSTING)[0] == 0
    odd = passed_on(way, "/access/users/b", "http://pve2/access/users/b%C3%B6b%20b", {})
    seen: list[str] = []
    sink = Kept()
    both(
        way, auditor(sink), "GET", "/access/users/böb b", headers=odd,
        handler=lambda: seen.append(str(current())), **TRUSTING,
    )  # fmt: skip
    assert (len(sink.lines), len(seen)) == (0, 1)
    for path, options in (("/access/nonsense", Options()), ("/x", Options(prefixes=["/api"]))):
        assert set(passed_on(way, path, url, options)) == {"traceparent"}


@pytest.mark.parametrize("way", WAYS)
def test_a_hop_in_between_passes_on_what_it_was_told(way: str) -> None:
    """It has recorded nothing, but somebody has."""
    sent: list[dict[str, str]] = []
    sink = Kept()
    both(
        way, auditor(sink), *LIST, headers={RECORDED: line()},
        handler=lambda: sent.append(hop_headers(*LIST, KEY)), **TRUSTING,
    )  # fmt: skip
    assert sink.lines == []
    assert recorded(way, sent[0][RECORDED], TRUSTING) == (0, "r-1")


def test_the_headers_say_what_is_to_be_passed_on() -> None:
    """Outside of the middleware, whoever sets the request id records the call."""
    assert hop_headers(*LIST, KEY) == {}
    with using(request=TRACE):
        assert set(hop_headers(*LIST, KEY)) == {"x-auditlex-recorded", "traceparent"}
    with using(request="r-1"):
        (sent,) = hop_headers(*LIST, KEY).values()
    assert HopKey(KEY).request(sent, *LIST, time.time()) == "r-1"
    with using(request="no id"):
        assert hop_headers(*LIST, KEY) == {}


@pytest.mark.parametrize("key", [b"", b"x" * 15, b"x" * 65, "x" * 32, None])
def test_a_key_has_a_size(key: bytes) -> None:
    """What is wrong is told without the key."""
    with pytest.raises(ValueError, match="16 to 64 bytes") as caught:
        HopKey(key)
    assert "xxxx" not in str(caught.value)
    with pytest.raises(ValueError, match="16 to 64 bytes"):
        hop_headers(*LIST, key)


def test_a_key_is_not_shown() -> None:
    """Whoever prints it."""
    key = HopKey(CANARY.encode())
    assert CANARY not in f"{key!r} {key}"


@pytest.mark.parametrize("way", WAYS)
def test_the_header_is_taken_away_from_whoever_is_not_believed(way: str) -> None:
    """The application would pass it on, and vouch for it."""

    def told(sent: str) -> bool:
        seen: list[bool] = []

        def look() -> None:
            call = current()
            assert call is not None
            headers = call.scope.get("headers", ())
            seen.append(
                "HTTP_X_AUDITLEX_RECORDED" in call.scope
                or any(name == RECORDED.encode() for name, _ in headers)
            )

        both(way, auditor(Kept()), *LIST, headers={RECORDED: sent}, handler=look, **TRUSTING)
        return seen[0]

    assert told(line())
    assert not told("r-1")


@given(st.text(max_size=100), st.text(max_size=20), st.text(max_size=20))
def test_no_line_is_too_odd(sent: str, method: str, path: str) -> None:
    """It does not hold, and nothing is raised."""
    assert HopKey(KEY).request(sent, method, path, time.time()) == ""


@given(st.sampled_from(["GET", "put"]), st.text(max_size=20), st.integers(0, LIFETIME))
def test_a_line_holds_for_its_own_call_alone(method: str, path: str, age: int) -> None:
    """Whatever the path is."""
    key = HopKey(KEY)
    sent = key.proof(method, path, "r:1", 1_000)
    assert key.request(sent, method.upper(), path, 1_000 + age) == "r:1"
    assert key.request(sent, method, f"{path}/", 1_000 + age) == ""
    assert key.request(sent, f"{method}X", path, 1_000 + age) == ""
    assert HopKey(OTHER).request(sent, method, path, 1_000 + age) == ""
