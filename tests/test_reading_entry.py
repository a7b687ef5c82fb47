"""Entries: any line is one, and what is odd about it is said."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.predicates import is_object
from auditlex.reading import Entry, Mark, Place, entry
from auditlex.reading.entry import DEEPEST, KEPT, LONGEST
from tests.readings import line_of, lines, parsed, record, stamp


def nested(depth: int) -> str:
    """A list in a list in a list."""
    return "[" * depth + "]" * depth


SOUND = line_of(record())
MARKED: list[tuple[bytes, Mark, str]] = [
    (SOUND, "", ""),
    (SOUND + b"\r", "", ""),
    (b" " + SOUND + b" ", "", ""),
    (line_of(record(v=2, extra={"a": 1})), "newer", "version 2"),
    (line_of(record(v=10**30)), "newer", "version unknown"),
    (line_of(record(v="1")), "foreign", "no version"),
    (line_of(record(v=True)), "foreign", "no version"),
    (line_of(record(v=0)), "foreign", "no version"),
    (line_of(record(time="2026-01-02")), "foreign", "no time"),
    (line_of(record(event=None)), "foreign", "no event"),
    (b"{}", "foreign", "no version"),
    (SOUND[:-1] + b',"x":' + nested(DEEPEST + 5).encode() + b"}", "foreign", "deeper than 64"),
    (SOUND[:-1] + b',"x":' + nested(DEEPEST - 1).encode() + b"}", "", ""),
    (SOUND[:-1] + b',"x":' + nested(100_000).encode() + b"}", "damaged", "too deep"),
    (SOUND[:50], "damaged", "not JSON"),
    (SOUND[:50] + b"#torn", "torn", "not written to its end"),
    (b"#torn", "torn", "not written to its end"),
    (SOUND + SOUND, "damaged", "not JSON"),
    (b"[1]", "damaged", "no object"),
    (b'"x"', "damaged", "no object"),
    (b"null", "damaged", "no object"),
    (SOUND.replace(b"pve1", b"pve\xff"), "damaged", "not UTF-8"),
    (SOUND.replace(b"pve1", b"pve\x00"), "damaged", "not JSON"),
    (b"\x00" * 100, "damaged", "not JSON"),
    (SOUND.replace(b"pve1", b"\\ud800"), "damaged", "not JSON"),
    (SOUND.replace(b":7", b":NaN"), "damaged", "not JSON"),
    (b'{"v":1,"x":1e999}', "foreign", "no time"),
    (b'{"v":1,"x":1e999,}', "damaged", "out of range"),
    (b" " * (LONGEST + 1), "damaged", "longer than 1,048,576"),
]


@pytest.mark.parametrize(("line", "mark", "why"), MARKED, ids=lambda value: str(value)[:40])
def test_what_is_odd_about_a_line_is_said(line: bytes, mark: Mark, why: str) -> None:
    """Without repeating what is in it."""
    found = entry(line)
    assert found.mark == mark
    assert why in found.why
    assert found.sound == (mark in ("", "newer"))
    assert found.readable == (mark not in ("damaged", "torn"))
    assert bool(found.data) <= found.readable
    assert found.why.isprintable()


def test_a_line_that_the_file_ends_in_is_torn() -> None:
    """Unless all of it is there but the line feed."""
    assert entry(SOUND[:-1], whole=False).mark == "torn"
    assert entry(SOUND, whole=False).mark == ""


def test_unknown_keys_are_kept() -> None:
    """At the top and inside, of newer records too."""
    data = record(v=9, colour="red", subject={"user": "a", "shoe": 43})
    found = entry(line_of(data))
    assert found.data == data
    assert found.at("subject", "shoe") == 43
    assert found.line == line_of(data)


def test_an_entry_answers_by_path_or_with_nothing() -> None:
    """Whatever is there instead."""
    data = record(seq=7, changes=[{"key": "a"}, 3], params={"b": 1}, error={"code": True})
    found = entry(line_of(data))
    assert (found.id, found.event, found.status) == (103001, "pve.user.create", "success")
    assert (found.severity, found.user, found.node) == ("notice", "alice@pve", "pve1")
    assert found.params == {"b": 1}
    assert found.changes == ({"key": "a"},)
    assert found.number("seq") == 7
    assert found.number("error", "code") is None
    assert found.text("seq") == ""
    assert found.at("params", "b", "c") is None
    empty = entry(b"{}")
    assert (empty.id, empty.event, empty.params, empty.changes) == (None, "", {}, ())


def test_the_time_of_a_line_without_one_is_that_of_the_record_before() -> None:
    """So that it stays where it is when entries are sorted."""
    assert entry(SOUND, before="x").when == stamp(0)
    assert entry(b"junk", before=stamp(7)).when == stamp(7)
    assert entry(line_of(record(time="soon")), before=stamp(7)).when == stamp(7)


def test_what_is_kept_of_a_long_line_is_little() -> None:
    """As is what is kept of a deep record."""
    assert len(entry(b"x" * (LONGEST + 1)).line) == KEPT
    deep = '{"a":' * 900 + "1" + "}" * 900
    found = entry(deep.encode())
    depth = 0
    inner: Any = found.data
    while is_object(inner):
        inner, depth = inner.get("a"), depth + 1
    assert (depth, inner) == (DEEPEST, "…")


@given(st.binary() | lines() | st.text().map(str.encode))
def test_any_bytes_are_an_entry(line: bytes) -> None:
    """With the data that a strict parser of JSON finds, or none."""
    found = entry(line, Place("x"), stamp(1))
    expected = parsed(line)
    assert found.data == (expected or {})
    assert found.readable == (expected is not None)
    assert isinstance(found, Entry)


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"])), inner),
))  # fmt: skip
def test_any_json_is_read_as_python_reads_it(value: Any) -> None:
    """Numbers included."""
    line = json.dumps({"x": value}).encode()
    assert entry(line).data == {"x": value}
