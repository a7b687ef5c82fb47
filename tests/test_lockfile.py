"""registry/ids.lock: what was released comes back from it, and no damage goes unseen."""

from __future__ import annotations

import json
import re
import time
from typing import Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlexc.findings import Finding
from auditlexc.ledger.judge import Candidate, judge_area, judge_catalog, known
from auditlexc.ledger.lockfile import Entry, Lock, parse_lock, render_lock, version_key
from auditlexc.ledger.release import release
from auditlexc.ledger.released import Released, canonical, digest, released
from auditlexc.places import Ref, Span
from tests.build import event, field, param

PATH: Final = "registry/ids.lock"
PLACE: Final = Ref("events.yaml", ("product", "version"))
EMPTY: Final = Lock(path=PATH, product="pve")


def promised(number: int, name: str = "", **more: object) -> Released:
    """An event that users rely on."""
    params = [param("userid", max_length=64), param("groups?", "list", items=field())]
    made = event(103_000 + number, name or f"user.act-{number}", params=params, changes=["groups"])
    return msgspec.structs.replace(released(made), **more)


def candidates(*events: Released) -> list[Candidate]:
    """Events with places."""
    return [Candidate(e, Ref("registry/access.yaml", ("events", i))) for i, e in enumerate(events)]


def locked(*events: Released, versions: tuple[str, ...] = ("0.1",), gone: str = "") -> Lock:
    """A lock in which events were released by the first of the versions."""
    entries = [Entry(event=e, added=versions[0], gone=gone) for e in events]
    return Lock(path=PATH, product="pve", versions=versions, entries=tuple(entries))


def released_as(lock: Lock, version: str, *events: Released) -> tuple[Lock, tuple[Finding, ...]]:
    """A release of the product."""
    return release(lock, "pve", version, candidates(*events), PLACE)


LOCK: Final = locked(promised(1), promised(2), promised(3), versions=("0.1", "0.2"))
LINES: Final = render_lock(LOCK).split("\n")


# Reading and writing


def test_what_is_written_is_read_again() -> None:
    lock = msgspec.structs.replace(
        LOCK, entries=(*LOCK.entries, Entry(event=promised(4), added="0.1", gone="0.2"))
    )
    text = render_lock(lock)
    assert parse_lock(text, PATH) == (lock, ())
    assert text.count("\n") == 5
    assert text.endswith("}\n")


def test_the_first_line_says_what_the_file_is() -> None:
    head = {"lock": 1, "product": "pve", "versions": ["0.1", "0.2"]}
    assert json.loads(LINES[0]) == head
    assert LINES[0] == json.dumps(head, separators=(",", ":"))


def test_a_line_says_what_was_promised_and_since_when() -> None:
    line = json.loads(LINES[1])
    assert list(line) == ["event", "added", "digest"]
    assert line["event"]["id"] == 103_001
    assert line["event"]["params"]["userid"] == {
        "base": "string",
        "required": True,
        "sensitivity": "public",
        "redact": "keep",
        "max_length": 64,
    }
    assert line["event"]["changes"] == {"groups": None}


def test_the_digest_covers_the_whole_line() -> None:
    body, end = LINES[1].rsplit(',"digest":"', 1)
    assert digest(f"{body}}}".encode()) == end.removesuffix('"}')
    assert LOCK.entries[0].event.digest == digest(canonical(LOCK.entries[0].event))


def test_the_same_events_make_the_same_bytes_in_any_order() -> None:
    turned = msgspec.structs.replace(LOCK, entries=LOCK.entries[::-1])
    assert render_lock(turned) == render_lock(LOCK)
    event_ = LOCK.entries[0].event
    shuffled = msgspec.structs.replace(event_, params=dict(list(event_.params.items())[::-1]))
    assert canonical(shuffled) == canonical(event_)


@given(st.lists(st.integers(1, 900), unique=True), st.text(), st.text())
def test_any_text_survives(numbers: list[int], title: str, pattern: str) -> None:
    field_ = msgspec.structs.replace(promised(1).params["userid"], pattern=pattern)
    events = [promised(n, title=title, params={title: field_}) for n in sorted(numbers)]
    lock = locked(*events)
    assert parse_lock(render_lock(lock), PATH) == (lock, ())


def test_a_part_keeps_its_places() -> None:
    part = LOCK.part(103_002, 103_900)
    assert [entry.event.id for entry in part.entries] == [103_002, 103_003]
    assert part.span(0) == Span(PATH, 3)
    assert part.part(103_003, 103_003).span(0) == Span(PATH, 4)
    assert LOCK.part(200_000, 299_999).entries == ()
    assert (part.last, EMPTY.last) == ("0.2", "")


def test_twenty_thousand_events_are_read_in_less_than_a_second() -> None:
    lock = locked(*(promised(n) for n in range(20_000)))
    text = render_lock(lock)
    start = time.process_time()
    again, findings = parse_lock(text, PATH)
    assert time.process_time() - start < 1.0
    assert findings == ()
    assert again == lock


# Damage


def sealed(line: str) -> str:
    """A line with a digest that fits, whatever it says."""
    body = line.rsplit(',"digest":"', 1)[0]
    return f'{body},"digest":"{digest(f"{body}}}".encode())}"}}'


DEEP: Final = '{"event":' * 100_000
DAMAGE: Final = {
    "empty": ("", 1, "the lock is empty"),
    "not a lock": ("hello\n", 1, "the first line is not the head of a lock"),
    "head of another kind": ('{"lock":"1"}\n', 1, "the first line is not the head of a lock"),
    "head with more": (
        '{"lock":1,"product":"pve","versions":[],"by":"me"}\n',
        1,
        "the first line is not the head of a lock",
    ),
    "format of tomorrow": ('{"lock":2,"product":"pve","versions":[]}\n', 1, "has format 2"),
    "no version": ('{"lock":1,"product":"pve","versions":["x"]}\n', 1, '"x" is not a version'),
    "versions out of order": (
        '{"lock":1,"product":"pve","versions":["0.10","0.9"]}\n',
        1,
        "the versions are not in order",
    ),
    "a version twice": (
        '{"lock":1,"product":"pve","versions":["1.0","1.0.0"]}\n',
        1,
        "the versions are not in order",
    ),
    "cut off": ("\n".join(LINES)[:-9], 4, "the lock is cut off"),
    "cut off in the first line": (LINES[0][:9], 1, "the lock is cut off"),
    "CR and LF": ("\r\n".join(LINES), 1, "lines end with CR and LF"),
    "blank line": ("\n".join([LINES[0], "", *LINES[1:]]), 2, "the line is no entry of a lock"),
    "no JSON": ("\n".join([LINES[0], "{", *LINES[2:]]), 2, "the line is no entry of a lock"),
    "too deep": ("\n".join([LINES[0], DEEP, ""]), 2, "the line is no entry of a lock"),
    "a lone surrogate": (
        "\n".join([LINES[0], '{"event":"\udc80"}', ""]),
        2,
        "the line is no entry of a lock: it is not UTF-8",
    ),
    "an unknown key": (
        "\n".join([LINES[0], sealed(LINES[1].replace('"added"', '"by":"me","added"')), ""]),
        2,
        "the line is no entry of a lock: object contains unknown field",
    ),
    "an id of five digits": (
        "\n".join([LINES[0], sealed(LINES[1].replace("103001", "10300")), ""]),
        2,
        "the line is no entry of a lock",
    ),
    "a name that is none": (
        "\n".join([LINES[0], sealed(LINES[1].replace("user.act-1", "User")), ""]),
        2,
        "the line is no entry of a lock",
    ),
    "a number too large": (
        "\n".join([LINES[0], sealed(LINES[1].replace(":64", ":1e999")), ""]),
        2,
        "the line is no entry of a lock",
    ),
    "no digest": (
        "\n".join([LINES[0], LINES[1].rsplit(',"digest"', 1)[0] + "}", ""]),
        2,
        "the line of 103001 has no digest",
    ),
    "edited": (
        "\n".join([LINES[0], LINES[1].replace(":64", ":65"), ""]),
        2,
        "the line of 103001 was changed: its digest doesn't fit",
    ),
    "another digest": (
        "\n".join([LINES[0], LINES[1][:-34] + "0" * 32 + '"}', ""]),
        2,
        "the line of 103001 was changed: its digest doesn't fit",
    ),
    "a space": (
        "\n".join([LINES[0], LINES[1].replace(",", ", ", 1), ""]),
        2,
        "the line of 103001 was changed: its digest doesn't fit",
    ),
    "not sorted": (
        "\n".join([LINES[0], LINES[2], LINES[1], ""]),
        3,
        "the lines are not sorted: 103001 comes after 103002",
    ),
    "an id twice": (
        "\n".join([LINES[0], LINES[1], LINES[1], ""]),
        3,
        "the id 103001 is here twice",
    ),
    "a name twice": (
        render_lock(locked(promised(1, "user.add"), promised(2, "user.add"))),
        3,
        "the name 'user.add' is here twice",
    ),
    "a version that no release has": (
        "\n".join([LINES[0], sealed(LINES[1].replace('"added":"0.1"', '"added":"0.3"')), ""]),
        2,
        '103001 names "0.3", which no release is called',
    ),
    "an unresolved merge": (
        "\n".join([LINES[0], "<<<<<<< HEAD", LINES[1], ""]),
        2,
        "the lock has an unresolved merge conflict",
    ),
    "an unresolved merge in the first line": (
        "\n".join(["<<<<<<< HEAD", LINES[0], ""]),
        1,
        "the lock has an unresolved merge conflict",
    ),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_a_finding_at_its_line(kind: str) -> None:
    text, line, message = DAMAGE[kind]
    _, findings = parse_lock(text, PATH)
    assert findings[0].code == "AL0804"
    assert findings[0].place == Span(PATH, line)
    assert message in findings[0].message
    assert findings[0].hint


def test_lines_that_are_sound_are_read_beside_those_that_are_not() -> None:
    text = "\n".join([LINES[0], LINES[1], "{}", LINES[3], ""])
    lock, findings = parse_lock(text, PATH)
    assert [f.place for f in findings] == [Span(PATH, 3)]
    assert [entry.event.id for entry in lock.entries] == [103_001, 103_003]
    assert [lock.span(0), lock.span(1)] == [Span(PATH, 2), Span(PATH, 4)]
    assert lock.part(103_003, 103_003).span(0) == Span(PATH, 4)


def test_what_clashes_is_shown_beside() -> None:
    text = "\n".join([LINES[0], LINES[1], LINES[2], LINES[1], ""])
    (finding,) = parse_lock(text, PATH)[1]
    assert [related.place for related in finding.related] == [Span(PATH, 2)]


@given(st.integers(0, len("\n".join(LINES)) - 1), st.sampled_from(["", "x", '"', "\n", "0", "\\"]))
def test_no_edit_of_an_entry_goes_unseen(at: int, put: str) -> None:
    """One character taken out or replaced, anywhere behind the first line."""
    text = "\n".join(LINES)
    at = max(at, len(LINES[0]) + 1)
    edited = text[:at] + put + text[at + 1 :]
    _, findings = parse_lock(edited, PATH)
    assert bool(findings) == (edited != text)


@given(st.text() | st.binary().map(lambda data: data.decode("utf-8", "surrogateescape")))
def test_no_text_makes_it_fall_over(text: str) -> None:
    assert parse_lock(text, PATH)[1]
    assert parse_lock(f"{LINES[0]}\n{text}", PATH)[0].product == "pve"


@pytest.mark.parametrize(
    ("low", "high"), [("0.9", "0.10"), ("1.0", "1.0.1"), ("0.9.9", "1.0"), ("2.0", "10.0")]
)
def test_versions_are_ordered_as_numbers(low: str, high: str) -> None:
    assert version_key(low) < version_key(high)
    assert version_key("1.0") == version_key("1.0.0")


@pytest.mark.parametrize("text", ["", "1", "1.0.0.0", "v1.0", "1.x", "1.0\n", "١.٠"])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text) or "^$"):
        version_key(text)


# Releasing


def test_a_first_release_adds_all_events() -> None:
    lock, findings = released_as(EMPTY, "0.1", promised(2), promised(1))
    assert findings == ()
    assert lock == locked(promised(1), promised(2))


def test_a_release_adds_changes_and_keeps() -> None:
    old = locked(promised(1), promised(2))
    changed = promised(1, controls=("pci-1",))
    lock, findings = released_as(old, "0.2", changed, promised(2), promised(3))
    assert findings == ()
    assert lock.versions == ("0.1", "0.2")
    assert [(e.event.id, e.added, e.gone) for e in lock.entries] == [
        (103_001, "0.1", ""),
        (103_002, "0.1", ""),
        (103_003, "0.2", ""),
    ]
    assert lock.entries[0].event == changed


def test_a_retired_event_that_is_taken_out_stays_in_the_lock_for_ever() -> None:
    retired = promised(2, retired="0.2", replaced_by="user.act-1")
    lock = locked(promised(1), promised(2))
    lock, findings = released_as(lock, "0.2", promised(1), retired)
    assert findings == ()
    lock, findings = released_as(lock, "0.3", promised(1))
    assert [f.code for f in findings] == ["AL0805"]
    lock, findings = released_as(lock, "0.4", promised(1))
    assert findings == ()
    assert [(e.event.id, e.gone) for e in lock.entries] == [(103_001, ""), (103_002, "0.3")]
    back, findings = released_as(lock, "0.5", promised(1), retired)
    assert findings == ()
    assert [e.gone for e in back.entries] == ["", ""]


@pytest.mark.parametrize(
    ("events", "code"),
    [
        ((promised(1, params={}), promised(2)), "AL0801"),
        ((promised(1), promised(2, "user.other")), "AL0802"),
        ((promised(1),), "AL0803"),
        ((promised(1, retired="0.2", replaced_by="x.y", api=("POST /a",)), promised(2)), "AL0806"),
    ],
)
def test_a_release_that_breaks_a_promise_is_refused(
    events: tuple[Released, ...], code: str
) -> None:
    old = locked(promised(1), promised(2))
    lock, findings = released_as(old, "0.2", *events)
    assert lock is old
    assert code in {finding.code for finding in findings}


def test_a_warning_does_not_stop_a_release() -> None:
    louder = promised(1, severity={"success": "error", "failure": "error"})
    lock, findings = released_as(locked(promised(1)), "0.2", louder)
    assert {f.code for f in findings} == {"AL0805"}
    assert lock.entries[0].event == louder


def test_the_last_version_is_taken_again_if_nothing_has_changed() -> None:
    lock = locked(promised(1))
    assert released_as(lock, "0.1", promised(1)) == (lock, ())


@pytest.mark.parametrize("version", ["0.1", "0.0.9", "0.1.0", "x"])
def test_a_version_comes_after_the_last(version: str) -> None:
    old = locked(promised(1))
    lock, findings = released_as(old, version, promised(1), promised(2))
    assert lock is old
    assert [(f.code, f.place) for f in findings] == [("AL0104", PLACE)]


def test_the_lock_of_another_product_is_left_alone() -> None:
    old = locked(promised(1))
    lock, findings = release(old, "pbs", "0.2", candidates(promised(1)), PLACE)
    assert lock is old
    assert [f.code for f in findings] == ["AL0804"]


@given(st.sets(st.integers(1, 500)), st.sets(st.integers(1, 500)))
def test_after_a_release_there_is_nothing_to_find(first: set[int], more: set[int]) -> None:
    lock = EMPTY
    for version, numbers in (("0.1", first), ("0.2", first | more)):
        events = candidates(*(promised(n) for n in sorted(numbers)))
        new, findings = release(lock, "pve", version, events, PLACE)
        lock, damage = parse_lock(render_lock(new), PATH)
        assert (findings, damage) == ((), ())
        assert judge_area(lock, version, events) == ()
        assert judge_catalog(lock, "pve", map(known, events)) == ()
