"""The report of what changed between two catalogs, for people and for programs."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from auditlexc.ledger.diff import Diff, as_json, as_markdown, as_text, diff
from auditlexc.ledger.kinds import Kind
from auditlexc.ledger.released import Released, released
from tests.build import event, param

ONE: Final = released(event(params=[param("userid", max_length=64)]))


def other(number: int, name: str, **more: Any) -> Released:
    """Another event."""
    return msgspec.structs.replace(ONE, id=number, name=name, **more)


def kinds(found: Diff) -> list[tuple[int, str, Kind]]:
    """The changes in short."""
    return [(item.id, item.event, item.change.kind) for item in found.changes]


NARROW: Final = released(event(params=[param("userid", max_length=32)]))
OLD: Final = (ONE, other(103_002, "user.delete", severity={"success": "notice"}))
NEW: Final = (
    other(103_002, "user.delete", severity={"success": "error"}),
    other(103_003, "user.lock"),
    NARROW,
)
FOUND: Final = diff(OLD, NEW)


def test_the_worst_comes_first_and_then_the_lowest_id() -> None:
    assert kinds(FOUND) == [
        (103_001, "user.create", Kind.LIMIT_TIGHTENED),
        (103_002, "user.delete", Kind.SEVERITY_RAISED),
        (103_003, "user.lock", Kind.EVENT_ADDED),
    ]
    assert FOUND.verdict == "breaking"
    assert [FOUND.count(verdict) for verdict in ("breaking", "care", "fine")] == [1, 1, 1]


def test_nothing_is_said_of_nothing() -> None:
    assert diff(OLD, OLD[::-1]) == Diff()
    assert diff((), ()).verdict == "fine"
    assert as_text(Diff()) == as_markdown(Diff()) == "Nothing has changed.\n"


def test_an_event_that_comes_or_goes_is_one_change() -> None:
    assert kinds(diff((), [ONE])) == [(103_001, "user.create", Kind.EVENT_ADDED)]
    assert kinds(diff([ONE], ())) == [(103_001, "user.create", Kind.EVENT_REMOVED)]


def test_an_event_with_another_id_is_known_by_its_name() -> None:
    moved = other(103_009, "user.create")
    assert kinds(diff([ONE], [moved])) == [(103_001, "user.create", Kind.ID_CHANGED)]


def test_an_event_with_another_name_is_known_by_its_id() -> None:
    renamed = other(103_001, "user.add")
    assert kinds(diff([ONE], [renamed])) == [(103_001, "user.create", Kind.NAME_CHANGED)]


def test_two_events_that_change_places_are_both_renamed() -> None:
    two = other(103_002, "user.delete")
    swapped = (other(103_001, "user.delete"), other(103_002, "user.create"))
    assert {kind for _, _, kind in kinds(diff((ONE, two), swapped))} == {Kind.NAME_CHANGED}


def test_a_name_that_moves_onto_a_released_id_is_that_ids() -> None:
    """The id comes first: 103002 is renamed, and 103001 is gone."""
    found = diff((ONE, other(103_002, "user.delete")), [other(103_002, "user.create")])
    assert sorted(kinds(found)) == [
        (103_001, "user.create", Kind.EVENT_REMOVED),
        (103_002, "user.delete", Kind.NAME_CHANGED),
    ]


def test_text_is_grouped_by_verdict_and_event() -> None:
    assert (
        as_text(FOUND)
        == """\
Breaking
  103001 user.create
    A limit is tightened: userid, maxLength, 64 → 32
      emitter: breaking. Calls with a value that is no longer allowed are refused.
      reader: breaking. Stored records with another value don't fit the schema.

Needs care
  103002 user.delete
    The severity of a status is raised: success, "notice" → "error"
      reader: care. Alerts that go by severity come more often.

Fine
  103003 user.lock
    An event is added

3 changes: 1 breaking, 1 to look at, 1 fine
"""
    )


def test_json_says_all_that_is_known() -> None:
    document = json.loads(as_json(FOUND))
    assert {verdict: document[verdict] for verdict in ("breaking", "care", "fine")} == {
        "breaking": 1,
        "care": 1,
        "fine": 1,
    }
    assert document["changes"][0] == {
        "event": "user.create",
        "id": 103_001,
        "kind": "limit-tightened",
        "field": "userid",
        "part": "maxLength",
        "old": 64,
        "new": 32,
        "emitter": "breaking",
        "reader": "breaking",
        "viewer": "fine",
        "why": {
            "emitter": "Calls with a value that is no longer allowed are refused.",
            "reader": "Stored records with another value don't fit the schema.",
            "viewer": "Sentences stay as they are.",
        },
    }
    assert json.loads(as_json(Diff())) == {"changes": [], "breaking": 0, "care": 0, "fine": 0}


def test_markdown_is_a_table_for_each_verdict() -> None:
    text = as_markdown(FOUND)
    assert text.startswith(
        "3 changes: 1 breaking, 1 to look at, 1 fine\n\n## Breaking\n\n| event |"
    )
    assert (
        '| 103002 user.delete | The severity of a status is raised: success, "notice" → '
        '"error" | fine | **care**: Alerts that go by severity come more often. | fine |\n'
    ) in text
    assert text.endswith("|\n")
    single = as_markdown(diff((), [ONE]))
    assert single.startswith("1 change: 0 breaking, 0 to look at, 1 fine\n\n## Fine\n")


def test_nothing_in_a_catalog_is_obeyed_by_a_terminal_or_by_markdown() -> None:
    evil = msgspec.structs.replace(ONE, title="\x1b[2J\u202e|<b>*x*\n# x")
    found = diff([ONE], [evil])
    for text in (as_text(found), as_markdown(found)):
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert "\n# x" not in text
    assert "\\|\\<b\\>\\*x\\*" in as_markdown(found)


@given(st.sets(st.integers(103_001, 103_009)), st.sets(st.integers(103_001, 103_009)))
def test_every_event_is_accounted_for(old: set[int], new: set[int]) -> None:
    found = diff(
        [other(n, f"user.act-{n}") for n in sorted(old)],
        [other(n, f"user.act-{n}") for n in sorted(new)],
    )
    assert {i for i, _, kind in kinds(found) if kind is Kind.EVENT_REMOVED} == old - new
    assert {i for i, _, kind in kinds(found) if kind is Kind.EVENT_ADDED} == new - old
    assert len(found.changes) == len(old ^ new)
