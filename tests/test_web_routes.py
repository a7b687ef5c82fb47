"""Finding the event of a call: the tree of paths, and the conditions of the whole catalog."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pve_audit
from auditlex.catalog import Event, Events
from auditlex.web.routes import Binding, Candidate, Match, Routes, choose, flag, flags, possible
from auditlexc.decls import ConditionDecl
from tests.test_variants import CALLS, SEVERAL, Sent, holds, values

ROUTES = Routes.of(pve_audit)
ALICE = Event(900_001, "x.a.create", "a", "a", "create", "A")
BOB = Event(900_002, "x.a.read", "a", "a", "read", "B")
CAROL = Event(900_003, "x.a.delete", "a", "a", "delete", "C")
EVENTS = Events("x", (ALICE, BOB, CAROL))


def routes(*bindings: tuple[str, str, int]) -> Routes:
    """A tree of bindings without conditions."""
    made: list[Binding] = [(method, path, number, ()) for method, path, number in bindings]
    return Routes(made, EVENTS)


def named(match: Match) -> list[str]:
    """The names of the events."""
    return [candidate.event.short_name for candidate in match.candidates]


@pytest.mark.parametrize("call", sorted(CALLS))
def test_each_call_of_the_catalog_is_found(call: str) -> None:
    """With its parameters, and all events that it may be."""
    method, _, path = call.partition(" ")
    names = re.findall(r"\{([^{}]+)\}", path)
    filled = path
    for name in names:
        filled = filled.replace(f"{{{name}}}", f"v-{name}")
    match = ROUTES.match(method, filled)
    assert named(match) == [event.name for event in CALLS[call]]
    assert match.params == {name: f"v-{name}" for name in names}


def test_paths_are_compared_as_the_application_sees_them() -> None:
    """Empty parts don't count, HEAD is GET, escapes are decoded where they still are there."""
    assert ROUTES.match("PUT", "/access/users/bob@pve/").params == {"userid": "bob@pve"}
    assert named(ROUTES.match("HEAD", "//access///users")) == ["user.list"]
    assert named(ROUTES.match("head", "/access/users")) == ["user.list"]
    assert ROUTES.match("GET", "/access/users/b%6fb%40pve", encoded=True).params == {
        "userid": "bob@pve"
    }
    assert ROUTES.match("GET", "/access/users/b%6fb").params == {"userid": "b%6fb"}
    # An escaped slash parts the path for whoever decodes first, as every framework does.
    assert named(ROUTES.match("DELETE", "/access/users/b%2Ftoken%2Fci", encoded=True)) == [
        "token.delete"
    ]


def test_what_is_bound_to_nothing_is_told() -> None:
    """With the methods that there are for the path."""
    assert ROUTES.match("GET", "/access/nonsense") == Match()
    assert ROUTES.match("GET", "") == Match()
    assert ROUTES.match("GET", "/") == Match()
    assert ROUTES.match("BREW", "/access/acl") == Match(methods=frozenset({"GET", "PUT"}))
    assert ROUTES.match("GET", "/access/users/" + "x" * 70_000) == Match()
    assert ROUTES.match("DELETE", "/access/users/a/b/c") == Match()


def test_the_last_part_may_hold_slashes_where_its_field_can() -> None:
    """But only if nothing else is found."""
    volume = ROUTES.match("DELETE", "/nodes/pve1/storage/local/content/local:iso/a.iso")
    assert named(volume) == ["volume.delete"]
    assert volume.params == {"node": "pve1", "storage": "local", "volume": "local:iso/a.iso"}
    entry = ROUTES.match("DELETE", "/nodes/pve1/qemu/100/firewall/ipset/lan/10.0.0.0/8")
    assert entry.params["cidr"] == "10.0.0.0/8"
    made = routes(("GET", "/a/{rest*}", 900_001), ("GET", "/a/{x}/b", 900_002))
    assert named(made.match("GET", "/a/1/b")) == ["a.read"]
    assert made.match("GET", "/a/1/c").params == {"rest": "1/c"}
    assert named(made.match("GET", "/a/1")) == ["a.create"]
    assert made.match("PUT", "/a/1/c") == Match(methods=frozenset({"GET"}))


def test_what_is_written_out_goes_before_what_varies() -> None:
    """And the tree is searched back where that leads nowhere."""
    made = routes(
        ("GET", "/a/b/c", 900_001), ("GET", "/a/{x}/d", 900_002), ("PUT", "/a/{y}/c", 900_003)
    )
    assert named(made.match("GET", "/a/b/c")) == ["a.create"]
    assert made.match("GET", "/a/b/d").params == {"x": "b"}
    found = made.match("PUT", "/a/b/c")
    assert (named(found), found.params) == (["a.delete"], {"y": "b"})
    assert made.match("DELETE", "/a/b/c").methods == {"GET", "PUT"}


def test_two_names_for_one_place_are_both_told() -> None:
    """Bindings of one call may name its parts differently."""
    made = routes(("GET", "/a/{x}", 900_001), ("GET", "/a/{y}", 900_002))
    assert made.match("GET", "/a/1").params == {"x": "1", "y": "1"}


@given(st.text(max_size=30) | st.lists(st.sampled_from(["/", "access", "users", "%2f", "\0"])))
def test_no_path_is_too_odd(path: str | list[str]) -> None:
    """Whatever it is, there is an answer."""
    for encoded in (True, False):
        match = ROUTES.match("GET", "".join(path), encoded=encoded)
        assert isinstance(match.params, dict)


def combinations(call: str) -> Iterator[Sent]:
    """All combinations of what the conditions of a call ask for."""
    tests: dict[str, list[ConditionDecl]] = {}
    for event in CALLS[call]:
        for conditions in event.when:
            for condition in conditions:
                tests.setdefault(condition.key, []).append(condition.test)
    fields = {param.name: param.field for event in CALLS[call] for param in event.params}
    choices = {key: values(fields.get(key), asked, False) for key, asked in tests.items()}
    for combination in itertools.product(*choices.values()):
        yield dict(zip(choices, combination, strict=True))


WITH_CONDITIONS = sorted(
    call for call, events in CALLS.items() if any(event.when for event in events)
)


@pytest.mark.parametrize("call", WITH_CONDITIONS)
def test_the_chosen_event_is_the_one_that_the_catalog_means(call: str) -> None:
    """For every combination of parameters: against an evaluation of its own, on the model."""
    method, _, path = call.partition(" ")
    candidates = ROUTES.match(method, path).candidates
    tried = 0
    for sent in combinations(call):
        params = {name: value for name, value in sent.items() if "." not in name}
        response = {
            name.removeprefix("response."): value
            for name, value in sent.items()
            if name.startswith("response.")
        }
        wanted = [event.name for event in CALLS[call] if holds(event, sent)]
        chosen = choose(candidates, params, response)
        assert ([] if chosen is None else [chosen.short_name]) == wanted
        if chosen is not None:
            assert chosen in possible(candidates, params)
        # What a form has as text, JSON has as a number or boolean.
        typed = {n: int(v) if v in ("0", "1") else v for n, v in params.items()}
        assert choose(candidates, typed, response) is chosen
        flagged = {n: bool(int(v)) if v in ("0", "1") else v for n, v in params.items()}
        assert choose(candidates, flagged, response) is chosen
        tried += 1
    assert tried > 1
    assert call in SEVERAL or len(CALLS[call]) == 1


def test_items_are_looked_for_in_arrays_and_in_text() -> None:
    """``delete`` comes as one text from forms, and as an array from JSON."""
    when = ((("delete", "includes", ("enabled",)),),)
    candidate = Candidate(ALICE, when)
    for value in ("enabled", "a,enabled", "a; enabled b", ["a", "enabled"]):
        assert choose([candidate], {"delete": value}) is ALICE
    others: list[object] = ["", "disabled", "enabled2", ["a"], [], {}, None, 7]
    for other in others:
        assert choose([candidate], {"delete": other}) is None


def test_a_login_is_only_known_by_its_response() -> None:
    """Before that it may be one of two events."""
    candidates = ROUTES.match("POST", "/access/ticket").candidates
    sent = {"username": "alice@pve", "password": "x"}
    assert [event.short_name for event in possible(candidates, sent)] == [
        "session.login", "session.login-first-factor",
    ]  # fmt: skip
    one, two = choose(candidates, sent), choose(candidates, sent, {"NeedTFA": 1})
    assert one is not None
    assert two is not None
    assert (one.short_name, two.short_name) == ("session.login", "session.login-first-factor")


def test_words_for_true_and_false_are_those_where_nothing_else_is_compared() -> None:
    """A form may say 'yes' where the catalog says true."""
    candidates = ROUTES.match("PUT", "/access/acl").candidates
    assert flags(candidates) == {"delete"}
    assert flags(ROUTES.match("PUT", "/cluster/ha/resources/vm:100").candidates) == frozenset()
    assert [flag(word) for word in ("yes", "ON", "True", "1")] == [True] * 4
    assert [flag(word) for word in ("no", "off", "FALSE", "0")] == [False] * 4
    assert [flag(word) for word in ("", "maybe", 1, None, ["1"])] == ["", "maybe", 1, None, ["1"]]


def test_a_catalog_without_bindings_is_told() -> None:
    """Middleware can't do without."""
    with pytest.raises(ModuleNotFoundError):
        Routes.of(SimpleNamespace(__name__="json", events=None))
