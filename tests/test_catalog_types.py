"""The constants and lookups that generated packages are made of."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import auditlex
from auditlex.basics import Frozen, indexes, is_name, quoted
from auditlex.catalog import (
    Action,
    Actions,
    Control,
    Controls,
    Event,
    Events,
    Object,
    Objects,
    Unknown,
    UnknownAction,
    UnknownControl,
    UnknownEvent,
    UnknownObject,
)
from auditlex.checking import Problem, Spec
from auditlex.redaction import KEEP, MASKED, Items, Properties, Redactor, Struct

ROOT = Path(__file__).parent.parent


def event(id: int, name: str, **more: Any) -> Event:
    _, object, action = name.split(".")
    return Event(id, name, "users", object, action, f"{object} {action}", **more)


CREATE = event(103001, "pve.user.create", privileged=True, controls=("nist-au-2",))
UPDATE = event(103010, "pve.user.update")
DELETE = event(103002, "pve.user.delete", severities=("info", "notice", "error"))
LOGIN = event(101001, "pve.session.login")
EVENTS = Events("pve", (CREATE, UPDATE, DELETE, LOGIN))
OBJECTS = Objects(
    [Object("user", "user", "/access/users/{userid}"), Object("group", "group", "/g")]
)
ACTIONS = Actions([Action("create", "create"), Action("delete", "delete")])
CONTROLS = Controls([Control("nist-au-2", "nist", "Event logging")])

FROZEN: list[Frozen] = [
    CREATE,
    next(iter(OBJECTS)),
    next(iter(ACTIONS)),
    next(iter(CONTROLS)),
    Problem("/params/userid", "field", "is not as declared"),
    Spec(CREATE, {}),
    Struct({"a": KEEP}),
    Items(KEEP),
    Properties({"user": KEEP, "password": MASKED}, "user", {"pw": "password"}),
    Redactor({"a": KEEP}),
]


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert auditlex.__version__ == project["version"]


def test_the_entry_points_import_nothing_but_themselves() -> None:
    """Each import here is paid for by every daemon and every command at its start."""
    script = (
        "import sys; before = set(sys.modules); sys.path.insert(0, sys.argv[1]); "
        "import auditlex.catalog, auditlex.checking, auditlex.redaction; "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script, str(ROOT / "runtime")],
        check=True,
        capture_output=True,
        text=True,
    )
    own = {"auditlex", *(f"auditlex.{p.stem}" for p in (ROOT / "runtime/auditlex").glob("*.py"))}
    imported = set(done.stdout.split())
    assert {"auditlex.catalog", "auditlex.checking", "auditlex.redaction"} <= imported
    assert imported <= own | {"__future__"}


@pytest.mark.parametrize("value", FROZEN, ids=lambda value: type(value).__name__)
def test_a_constant_can_be_neither_changed_nor_extended(value: Frozen) -> None:
    before = repr(value)
    for name in (*value.__match_args__, "extra"):
        with pytest.raises(AttributeError, match="frozen"):
            setattr(value, name, 1)
        with pytest.raises(AttributeError, match="frozen"):
            delattr(value, name)
    assert repr(value) == before
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("value", FROZEN, ids=lambda value: type(value).__name__)
def test_a_copy_is_equal_and_so_is_one_that_was_pickled(value: Frozen) -> None:
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert twin is not value
        assert twin == value
        assert repr(twin) == repr(value)


def test_constants_are_equal_by_value_within_one_type() -> None:
    assert event(103001, "pve.user.create", privileged=True, controls=("nist-au-2",)) == CREATE
    assert event(103001, "pve.user.create") != CREATE
    assert Action("a", "b") != Object("a", "b", "c")
    assert Action("a", "b") != ("a", "b")
    assert len({CREATE, copy.copy(CREATE), UPDATE}) == 2
    assert len({Action("a", "b"), Action("a", "b"), Action("a", "c")}) == 2


def test_reprs_name_what_a_reader_needs() -> None:
    assert repr(CREATE) == "<Event 103001 pve.user.create>"
    assert repr(Action("create", "create")) == "Action(name='create', title='create')"
    assert repr(EVENTS) == "<Events of pve: 4>"
    assert repr(OBJECTS) == "<Objects: 2>"
    assert repr(Spec(CREATE, {})) == "<Spec of pve.user.create>"


def test_an_event_tells_its_severity_by_status() -> None:
    assert [DELETE.severity(s) for s in ("attempt", "success", "failure")] == [
        "info",
        "notice",
        "error",
    ]
    assert CREATE.severity("failure") == "warning"
    with pytest.raises(ValueError, match="no status 'done'; there are attempt, success, failure"):
        CREATE.severity("done")


def test_an_event_has_a_name_without_the_product() -> None:
    assert CREATE.short_name == "user.create"


def test_an_event_is_found_by_number_and_by_either_name() -> None:
    assert EVENTS.by_id(103001) is CREATE
    assert EVENTS.by_name("pve.user.create") is CREATE
    assert EVENTS.by_name("user.create") is CREATE
    assert list(EVENTS) == [CREATE, UPDATE, DELETE, LOGIN]
    assert len(EVENTS) == 4
    assert CREATE in EVENTS
    assert event(103001, "pve.user.other") not in EVENTS
    assert "user.create" not in EVENTS


def test_objects_actions_and_controls_are_found_by_name() -> None:
    assert OBJECTS.by_name("user").title == "user"
    assert ACTIONS.by_name("create") in ACTIONS
    assert CONTROLS.by_name("nist-au-2").framework == "nist"
    assert [o.name for o in OBJECTS] == ["user", "group"]
    assert [a.name for a in ACTIONS] == ["create", "delete"]
    assert [c.name for c in CONTROLS] == ["nist-au-2"]
    assert len(ACTIONS) == 2
    assert Object("user", "other", "/") not in OBJECTS


@pytest.mark.parametrize(
    ("find", "error", "message"),
    [
        (lambda: EVENTS.by_name("user.creat"), UnknownEvent,
         "no event 'user.creat'; did you mean 'user.create'?"),
        (lambda: EVENTS.by_name("pve.user.creat"), UnknownEvent,
         "no event 'pve.user.creat'; did you mean 'pve.user.create'?"),
        (lambda: EVENTS.by_name("vm.start"), UnknownEvent, "no event 'vm.start'"),
        (lambda: EVENTS.by_name(""), UnknownEvent, "no event ''"),
        (lambda: EVENTS.by_name(".user.create"), UnknownEvent,
         "no event '.user.create'; did you mean 'pve.user.create'?"),
        (lambda: EVENTS.by_id(103003), UnknownEvent,
         ("no event 103003; did you mean "
          "103002 (user.delete), 103001 (user.create) or 103010 (user.update)?")),
        (lambda: EVENTS.by_id(103100), UnknownEvent,
         ("no event 103100; did you mean "
          "103010 (user.update), 103002 (user.delete) or 103001 (user.create)?")),
        (lambda: EVENTS.by_id(110001), UnknownEvent,
         "no event 110001; did you mean 101001 (session.login)?"),
        (lambda: EVENTS.by_id(900000), UnknownEvent, "no event 900000"),
        (lambda: EVENTS.by_id(-1), UnknownEvent, "no event -1"),
        (lambda: OBJECTS.by_name("usr"), UnknownObject, "no object 'usr'; did you mean 'user'?"),
        (lambda: ACTIONS.by_name("creates"), UnknownAction,
         "no action 'creates'; did you mean 'create'?"),
        (lambda: CONTROLS.by_name("nist-au2"), UnknownControl,
         "no control 'nist-au2'; did you mean 'nist-au-2'?"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_named_with_its_near_misses(
    find: Callable[[], object], error: type[Unknown], message: str
) -> None:
    with pytest.raises(error) as caught:
        find()
    assert str(caught.value) == message
    assert isinstance(caught.value, LookupError)


def test_at_most_three_near_misses_are_named() -> None:
    many = Events("pve", [event(103000 + n, f"pve.user.create{n}") for n in range(50)])
    with pytest.raises(UnknownEvent) as by_name:
        many.by_name("user.create")
    with pytest.raises(UnknownEvent) as by_id:
        many.by_id(103099)
    assert str(by_name.value).count("user.create") == 1 + 3
    assert str(by_id.value).count("103") == 1 + 3


class Hostile(str):
    """Text that acts when it is looked at."""

    __slots__ = ()

    def __hash__(self) -> int:
        raise RuntimeError("hashed")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("compared")

    def __repr__(self) -> str:
        raise RuntimeError("shown")


HOSTILE: list[object] = [
    "\x1b[31mred\n" * 1_000,
    "\u202euser.create",
    "\ud800",
    "x" * 1_000_000,
    Hostile("user.create"),
    Hostile("x"),
    object(),
    None,
    True,
    103001.0,
    10**5_000,
    -(10**5_000),
    float("nan"),
    b"user.create",
    ["user.create"],
    {"a": 1},
]


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_a_lookup_answers_whatever_it_is_asked_with_a_short_printable_message(
    value: object,
) -> None:
    asked = cast("Any", value)
    for find in (EVENTS.by_name, EVENTS.by_id, OBJECTS.by_name, ACTIONS.by_name, CONTROLS.by_name):
        with pytest.raises(Unknown) as caught:
            find(asked)
        message = str(caught.value)
        assert message.isprintable()
        assert len(message) <= 80 + len("no control ") + 60
        assert "\x1b" not in message


def test_two_of_one_name_or_number_are_refused() -> None:
    with pytest.raises(ValueError, match="one id"):
        Events("pve", [CREATE, event(103001, "pve.user.other")])
    with pytest.raises(ValueError, match="one name"):
        Events("pve", [CREATE, event(103009, "pve.user.create")])
    with pytest.raises(ValueError, match="two actions have one name"):
        Actions([Action("a", "b"), Action("a", "c")])


def test_what_is_quoted_is_shown_whole_while_it_is_short() -> None:
    assert quoted("x" * 78) == repr("x" * 78)
    assert quoted("x" * 79) == "'" + "x" * 76 + "..."
    assert quoted(10**20 - 1) == "9" * 20
    assert quoted(10**20) == quoted(10**21) == "<int>"


class Silent:
    """A value that must not be asked for its text."""

    def __repr__(self) -> NoReturn:
        raise AssertionError("shown")

    __str__ = __repr__


@given(st.one_of(st.text(), st.integers(), st.builds(Silent), st.binary(), st.none()))
def test_what_is_quoted_is_printable_and_at_most_80_characters(value: object) -> None:
    assert quoted(value).isprintable()
    assert len(quoted(value)) <= 80


@pytest.mark.parametrize(
    ("name", "readings"),
    [
        ("net0", [("net", 0)]),
        ("net10", [("net1", 0), ("net", 10)]),
        ("net01", [("net0", 1)]),
        ("net00", [("net0", 0)]),
        ("net", []),
        ("n", []),
        ("", []),
        ("7", []),
        ("10", [("1", 0)]),
        ("net-1", [("net-", 1)]),
        ("net\u0663", []),
        ("net\u00b2", []),
        ("net0x", []),
        ("a1234567", [("a" + "1234567"[:n], int("1234567"[n:])) for n in range(6, 0, -1)]),
    ],
)
def test_an_indexed_name_is_read_in_each_way_there_is(
    name: str, readings: list[tuple[str, int]]
) -> None:
    assert list(indexes(name)) == readings


@given(st.from_regex(r"[a-z][a-z-]{0,10}", fullmatch=True), st.integers(0, 999_999))
def test_a_stem_and_an_index_are_found_again(stem: str, index: int) -> None:
    assert (stem, index) in list(indexes(f"{stem}{index}"))


@pytest.mark.parametrize("name", ["vmid", "delete-old", "a_b", "X9", "n" * 70])
def test_names_of_parameters_are_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "name", ["", "a b", "a=b", "a\n", "\u00e4", "\ud800", "1a", "a.b", "a[n]", "n" * 71]
)
def test_other_text_is_no_name(name: str) -> None:
    assert not is_name(name)
