"""Searching: whatever is in the files, the answer is that of a reader without any trick."""

from __future__ import annotations

import base64
import os
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pve_audit
from auditlex import query as language
from auditlex import reading
from auditlex.query import Now, Query, Vocabulary
from auditlex.reading import Settings, Trouble
from tests.readings import START, line_of, lines, plainly, record, stored

NOW = Now(datetime(2026, 1, 3, tzinfo=UTC), UTC)
KNOWN = Vocabulary.of(pve_audit)

TERMS = [
    "event = user.create", 'event = "user.*"', "event = 103001", 'event = "other.thing.?reate"',
    'event = "*.thing.*"', "id > 200000", "status = failure", "status != success",
    "severity >= warning", "severity < notice", "user = root@pam", 'user = "*@pve"',
    'user = "o\\"dd\\\\@pve"',
    "node = pve2", "params.vmid = 100", "params.vmid > 50", "params.name = true",
    "params.name contains ALI", "params.vmid = a", "params.name.b = alice", "params.name",
    "changes", "changes.cores", "changes.cores.new > 3", "changes.cores = 2", "error",
    "error.reason = denied", "reason != denied", "source.ip in 203.0.113.0/24",
    "source.ip = 203.0.113.7", "source.via = 203.0.113.9", "source.ip = 2001:0db8::1", "invalid",
    "damaged", "not damaged", "alice", '"o\\"dd"', "103001", "pve.user", "zzz", "v > 1",
    "boot = b1",
    "seq <= 1", "area = access", "control = pci-10.2.1.5", "time >= 2026-01-02T00:20",
    "time < 2026-01-02T00:10", "time = 2026-01-02T00:05", "time < 2026-01-02", 'node = "*"',
    'params.name = "\\*\\*\\*"', 'params.name = "a/b"', 'object.id = "/access/*"', "x",
]  # fmt: skip


@st.composite
def queries(draw: st.DrawFn) -> str:
    """Filters of one to three terms."""
    made = draw(st.sampled_from(TERMS))
    for _ in range(draw(st.integers(0, 2))):
        word = draw(st.sampled_from(["and", "or", "and not"]))
        made = f"({made}) {word} {draw(st.sampled_from(TERMS))}"
    return made


NAMES = ["pve.log", "pve.log.1", "pve.log.2.gz", "pve.log.3.zst", "other.log"]


def files_in(folder: str, contents: list[bytes]) -> reading.Found:
    """The files of a log with these contents."""
    for name, content in zip(NAMES, contents, strict=False):
        stored(Path(folder, name), content)
    return reading.find([folder])


def searched(found: reading.Found, query: Query | None, **how: Any) -> list[bytes]:
    """The lines that a search finds; nothing may be unreadable."""
    troubles: list[Trouble] = []
    entries = list(reading.search(found.segments, query, troubles=troubles, **how))
    assert troubles == []
    return [entry.line for entry in entries]


CONTENTS = st.lists(
    st.tuples(st.lists(lines(), max_size=12), st.booleans()).map(
        lambda pair: b"\n".join(pair[0]) + (b"\n" if pair[1] else b"")
    ),
    min_size=1,
    max_size=4,
)


@given(CONTENTS, queries(), st.booleans(), st.sampled_from([7, 64, 1_000_000]))
@settings(max_examples=120)
def test_a_search_finds_what_reading_everything_finds(
    contents: list[bytes], text: str, newest_first: bool, block: int
) -> None:
    """In any order of records, with damaged lines, odd spellings, several files, compressed or not.

    The blocks are smaller than a line, so that the times of all lines are probed, or they hold all.
    """
    query = language.compile(text, KNOWN, NOW)
    assume = Settings(block=block, stray=10_000)
    with tempfile.TemporaryDirectory() as folder:
        found = files_in(folder, contents)
        expected = plainly(contents, query, newest_first)
        how: dict[str, Any] = {"newest_first": newest_first}
        assert searched(found, query, settings=assume, **how) == expected
        assert searched(found, query, settings=assume, limit=3, **how) == expected[:3]
        assert searched(found, query, settings=Settings(thorough=True), **how) == expected


@given(CONTENTS, queries(), st.booleans(), st.sampled_from([100, 900, 3_000]))
@settings(max_examples=60)
def test_a_search_through_several_processes_finds_the_same(
    contents: list[bytes], text: str, newest_first: bool, block: int
) -> None:
    """Also where records are out of order by no more than the slack."""
    query = language.compile(text, KNOWN, NOW)
    with tempfile.TemporaryDirectory() as folder:
        found = files_in(folder, contents)
        expected = plainly(contents, query, newest_first)
        assume = Settings(block=block, stray=10_000, alone=1)
        for workers in (1, 3):
            how: dict[str, Any] = {"newest_first": newest_first, "workers": workers}
            assert searched(found, query, settings=assume, **how) == expected


@given(CONTENTS, queries(), st.booleans(), st.integers(1, 4))
@settings(max_examples=60)
def test_pages_by_cursor_are_the_whole(
    contents: list[bytes], text: str, newest_first: bool, page: int
) -> None:
    """Nothing is doubled, and nothing left out but what is the same in all that orders it."""
    query = language.compile(text, KNOWN, NOW)
    with tempfile.TemporaryDirectory() as folder:
        found = files_in(folder, contents)
        expected = plainly(contents, query, newest_first)
        seen: list[bytes] = []
        cursor = ""
        while True:
            entries = list(
                reading.search(
                    found.segments, query, newest_first=newest_first, limit=page, cursor=cursor
                )
            )
            if not entries:
                break
            seen += [entry.line for entry in entries]
            cursor = reading.cursor_of(entries[-1], newest_first=newest_first)
        assert len(seen) <= len(expected)
        assert set(seen) == set(expected)
        if len(set(expected)) == len(expected):
            assert seen == expected


def numbers(entries: Iterable[reading.Entry]) -> list[int | None]:
    """Their numbers."""
    return [entry.number("seq") for entry in entries]


def day(seqs: Iterable[int]) -> bytes:
    """Records, one a second."""
    return b"".join(line_of(record(seq=seq, seconds=seq, boot="b")) + b"\n" for seq in seqs)


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_cursor_holds_when_files_grow_are_renamed_and_packed(
    tmp_path: Path, newest_first: bool
) -> None:
    """What comes behind it is what would have come; new records are not among that."""
    log = stored(tmp_path / "a.log", day(range(50, 100)))
    stored(tmp_path / "a.log.1", day(range(50)))

    def page(cursor: str, limit: int | None) -> list[reading.Entry]:
        found = reading.find([log])
        return list(
            reading.search(found.segments, limit=limit, cursor=cursor, newest_first=newest_first)
        )

    whole = numbers(page("", None))
    first = page("", 30)
    cursor = reading.cursor_of(first[-1], newest_first=newest_first)
    (tmp_path / "a.log.1").rename(tmp_path / "a.log.2")
    stored(tmp_path / "a.log.3.gz", (tmp_path / "a.log.2").read_bytes())
    (tmp_path / "a.log.2").unlink()
    log.rename(tmp_path / "a.log.1")
    stored(log, day(range(100, 120)))
    rest = numbers(page(cursor, None))
    expected = whole[30:]
    assert rest == (expected if newest_first else expected + list(range(100, 120)))


@pytest.mark.parametrize(
    "cursor", ["x", "é", "====", "W10", "WzEsdHJ1ZV0", "A" * 10_000, "[" * 9, "WzIsdHJ1ZSxbIiJdXQ"]
)
def test_what_is_no_cursor_is_refused(cursor: str) -> None:
    """With a sentence, before anything is read."""
    with pytest.raises(reading.CursorError, match="no cursor"):
        reading.search((), cursor=cursor)


def test_a_cursor_is_for_one_order() -> None:
    """And for one version of cursors."""
    cursor = reading.cursor_of(reading.entry(line_of(record())))
    with pytest.raises(reading.CursorError, match="other order"):
        reading.search((), cursor=cursor, newest_first=False)
    data = base64.urlsafe_b64decode(cursor + "==").replace(b"[1,", b"[2,", 1)
    with pytest.raises(reading.CursorError, match="another version"):
        reading.search((), cursor=base64.urlsafe_b64encode(data).decode())


def test_a_search_for_the_newest_reads_little(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a large file a few blocks, of old files none."""
    log = stored(tmp_path / "a.log", day(range(100_000, 120_000)))
    old = stored(tmp_path / "a.log.1", day(range(1_000)))
    packed = stored(tmp_path / "a.log.2.gz", day(range(1_000)))
    for path in (old, packed):
        os.utime(path, (START.timestamp(), START.timestamp()))
    read: list[int] = []
    before = os.pread

    def counting(number: int, size: int, offset: int) -> bytes:
        data = before(number, size, offset)
        read.append(len(data))
        return data

    monkeypatch.setattr(os, "pread", counting)
    query = language.compile("time >= 2026-01-03T09:00", KNOWN, NOW)
    found = reading.find([log])
    assume = Settings(block=1 << 14, slack=60)
    entries = list(reading.search(found.segments, query, limit=20, settings=assume))
    assert numbers(entries) == list(range(119_999, 119_979, -1))
    assert sum(read) < log.stat().st_size // 3


def test_hits_that_wait_take_no_endless_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where everything could still come before them, they are given when they are many."""
    log = stored(tmp_path / "a.log", day(range(3_000)))
    found = reading.find([log])
    module = sys.modules["auditlex.reading.waiting"]
    monkeypatch.setattr(module, "HELD", 50_000)
    assume = Settings(block=1_000, slack=10**6)
    for newest_first in (True, False):
        entries = reading.search(found.segments, newest_first=newest_first, settings=assume)
        seqs = numbers(entries)
        assert seqs == sorted(range(3_000), reverse=newest_first)


def test_much_rubbish_hides_nothing(tmp_path: Path) -> None:
    """More of it than is looked through for the time of the record before."""
    rubbish = b"rubbish " * 30 + b"\n"
    data = day(range(100)) + rubbish * 12_000 + day(range(100, 200)) + rubbish * 300
    found = reading.find([stored(tmp_path / "a.log", data)])
    for newest_first in (True, False):
        entries = list(reading.search(found.segments, newest_first=newest_first))
        sound = [entry for entry in entries if entry.sound]
        assert numbers(sound) == sorted(range(200), reverse=newest_first)
        assert len(entries) == 12_500
        whens = [entry.when for entry in entries]
        assert whens == sorted(whens, reverse=newest_first)
    query = language.compile("damaged and time < 2026-01-02T00:02", KNOWN, NOW)
    assert len(list(reading.search(found.segments, query))) == 12_000


def test_few_of_a_packed_file_are_put_aside(tmp_path: Path) -> None:
    """As many as are wanted; and more than fit into memory go to a file without a name."""
    packed = stored(tmp_path / "a.log.gz", day(range(40_000)))
    found = reading.find([packed])
    assert numbers(reading.search(found.segments, limit=3)) == [39_999, 39_998, 39_997]
    assert numbers(reading.search(found.segments)) == list(range(39_999, -1, -1))


def test_a_search_that_is_given_up_ends_its_processes(tmp_path: Path) -> None:
    """None is left behind."""
    log = stored(tmp_path / "a.log", day(range(2_000)))
    found = reading.find([log])
    assume = Settings(block=2_000, slack=1, stray=2, alone=2)
    entries = reading.search(found.segments, workers=2, settings=assume)
    seqs = numbers(next(entries) for _ in range(300))
    assert seqs == list(range(1_999, 1_699, -1))
    assert children()
    entries.close()
    assert not children()


def children() -> list[str]:
    """The processes that this one has started."""
    me = Path(f"/proc/{os.getpid()}/task")
    return [pid for task in me.iterdir() for pid in (task / "children").read_text().split()]


def test_what_is_not_there_any_more_is_told(tmp_path: Path) -> None:
    """The other files are searched."""
    stored(tmp_path / "a.log", day([1]))
    stored(tmp_path / "b.log", day([2]))
    found = reading.find([tmp_path])
    (tmp_path / "a.log").unlink()
    troubles: list[Trouble] = []
    assert numbers(reading.search(found.segments, troubles=troubles)) == [2]
    assert "the file is gone" in str(troubles[0])
    assert list(reading.search(found.segments, limit=0)) == []
    never = language.compile("time > 2026-01-02 and time < 2026-01-01", KNOWN, NOW)
    assert list(reading.search(found.segments, never)) == []
