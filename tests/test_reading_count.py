"""Counting: the figures are those of reading everything, with one process or several."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlex import query as language
from auditlex import reading
from auditlex.predicates import is_object
from auditlex.query.times import CANONICAL
from auditlex.reading import WAYS, Gap, Settings, Trouble, entry
from auditlex.reading import count as counted
from auditlex.reading.pool import Pool
from tests.readings import line_of, lines, parsed, plainly, record, stamp, stored
from tests.test_reading_search import CONTENTS, KNOWN, NOW, files_in, queries

EVERY = tuple(WAYS)


def plain_counts(found: list[bytes]) -> tuple[int, int, dict[str, Counter[str]]]:
    """Records, damaged lines, and groups, one line after the other."""
    groups: dict[str, Counter[str]] = {name: Counter() for name in EVERY}
    records = damaged = 0
    for line in found:
        data = parsed(line)
        if data is None:
            damaged += 1
            continue
        records += 1
        for name, way in WAYS.items():
            value: Any = data
            for key in way.path:
                value = value.get(key) if is_object(value) else None
            text = value if isinstance(value, str) else ""
            if way.cut:
                text = text[: way.cut] if CANONICAL.fullmatch(text) else ""
            groups[name][text] += 1
    return records, damaged, groups


@given(CONTENTS, queries() | st.just(""), st.sampled_from([50, 2_000]))
@settings(max_examples=80)
def test_counts_are_those_of_reading_everything(
    contents: list[bytes], text: str, block: int
) -> None:
    """By everything at once, also where lines are damaged or spelled oddly."""
    query = language.compile(text, KNOWN, NOW)
    records, damaged, groups = plain_counts(plainly(contents, query))
    with tempfile.TemporaryDirectory() as folder:
        found = files_in(folder, contents)
        counts = counted(found.segments, EVERY, query, settings=Settings(block=block, stray=10_000))
    assert (counts.records, counts.damaged) == (records, damaged)
    assert counts.groups == {name: dict(group) for name, group in groups.items()}
    assert counts.others == {}


@given(st.lists(lines(), max_size=40))
@settings(max_examples=15)
def test_several_processes_count_the_same(every: list[bytes]) -> None:
    """And tell what they could not read."""
    data = b"\n".join(every)
    assume = Settings(block=300)
    with tempfile.TemporaryDirectory() as folder:
        found = files_in(folder, [data, data, data])
        Path(folder, "bad.log.gz").write_bytes(b"junk")
        segments = reading.find([folder]).segments
        alone: list[Trouble] = []
        several: list[Trouble] = []
        first = counted(segments, ["event", "hour"], troubles=alone, settings=assume)
        second = counted(segments, ["event", "hour"], troubles=several, settings=assume, workers=3)
    assert first == second
    assert found.troubles == ()
    assert [str(one) for one in alone] == [str(one) for one in several]
    assert len(alone) == 1


def test_names_come_by_frequency_and_not_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those beyond the limit are counted together."""
    users = ["a"] * 3 + ["b"] * 5 + ["c", "d", "d"]
    data = b"".join(line_of(record(subject={"user": user})) + b"\n" for user in users)
    found = reading.find([stored(tmp_path / "a.log", data)])
    counts = counted(found.segments, ["user"])
    assert list(counts.groups["user"].items()) == [("b", 5), ("a", 3), ("d", 2), ("c", 1)]
    monkeypatch.setattr(sys.modules["auditlex.reading.count"], "MOST", 2)
    counts = counted(found.segments, ["user"])
    assert counts.records == 11
    assert counts.groups["user"] == {"a": 3, "b": 5}
    assert counts.others == {"user": 3}


def test_there_are_no_other_ways_to_count(tmp_path: Path) -> None:
    """The message lists those that there are."""
    with pytest.raises(ValueError, match="'colour', only by event, status"):
        counted((), ["colour"])


def test_a_pool_gives_results_in_order_and_makes_what_a_killed_process_did_not() -> None:
    """Parts that were given already are not given again."""

    def make(task: int) -> list[bytes]:
        return [b"%d.%d" % (task, part) * 1_000 for part in range(3)]

    with Pool(make, 20, 3) as pool:
        for task in range(20):
            if task == 7:
                pool.kill(1)
            assert list(pool.results(task)) == make(task)
    with Pool(make, 20, 3) as pool:
        # Nobody has to take all of them.
        assert next(iter(pool.results(0))) == make(0)[0]


def test_what_a_task_raises_is_raised_where_it_is_asked_for() -> None:
    """The process that made it ends."""

    def make(task: int) -> list[bytes]:
        if task == 3:
            raise ValueError("three")
        return [b"x"]

    with Pool(make, 6, 2) as pool:
        for task in range(3):
            assert list(pool.results(task)) == [b"x"]
        with pytest.raises(ValueError, match="three"):
            list(pool.results(3))


def numbered(seqs: list[int], **more: Any) -> list[reading.Entry]:
    """Records of one process with these numbers, a second apart."""
    return [
        entry(line_of(record(seq=seq, boot="b", seconds=second, **more)))
        for second, seq in enumerate(seqs)
    ]


def gap(first: int, last: int, since: int, until: int, **more: Any) -> Gap:
    """A gap of the process of ``numbered``."""
    where: dict[str, Any] = {"node": "pve1", "boot": "b", "pid": 7} | more
    return Gap(**where, first=first, last=last, since=stamp(since), until=stamp(until))


def test_numbers_that_are_missing_are_found() -> None:
    """Between which records they would have been, too."""
    assert reading.gaps(numbered([0, 1, 2, 3])) == ()
    assert reading.gaps(numbered([5, 6, 7])) == ()
    assert reading.gaps(numbered([0, 1, 5, 6, 8])) == (gap(2, 4, 1, 2), gap(7, 7, 3, 4))
    assert gap(2, 4, 1, 2).count == 3


def test_what_is_late_or_doubled_is_no_gap() -> None:
    """Threads and a spool may bring records late or twice."""
    assert reading.gaps(numbered([0, 2, 1, 3])) == ()
    assert reading.gaps(numbered([0, 4, 2])) == (gap(1, 1, 0, 1), gap(3, 3, 0, 1))
    doubled = [*numbered([0, 1]), *numbered([0, 1]), *numbered([0, 1, 2])]
    assert reading.gaps(doubled) == ()


def test_a_number_of_a_process_that_is_used_again_begins_anew() -> None:
    """What is missing at its beginning is a gap."""
    assert reading.gaps(numbered([0, 1, 2, 0, 1])) == ()
    assert reading.gaps(numbered([0, 2, 3, 0, 1])) == (gap(1, 1, 0, 1),)
    assert reading.gaps(numbered([0, 1, 2, 3, 2, 3])) == (gap(0, 1, 3, 4),)


def test_each_process_counts_for_itself() -> None:
    """By node, boot and number; lines without a number have none."""
    mixed = [
        one
        for pair in zip(
            numbered([0, 1, 3]), numbered([9, 10, 12], process={"name": "x", "pid": 8}), strict=True
        )
        for one in pair
    ]
    mixed += [entry(b"junk"), entry(line_of(record())), *numbered([0, 2], node="pve2")]
    assert reading.gaps(mixed) == (
        gap(2, 2, 1, 2), gap(11, 11, 1, 2, pid=8), gap(1, 1, 0, 1, node="pve2"),
    )  # fmt: skip


@given(st.sets(st.integers(0, 60), min_size=1), st.randoms(use_true_random=False))
def test_gaps_are_what_is_between_the_numbers(present: set[int], chance: Any) -> None:
    """In order; and in any order within a second."""
    seqs = sorted(present)
    missing = set(range(seqs[0], seqs[-1])) - present
    found = reading.gaps(numbered(seqs))
    assert {n for one in found for n in range(one.first, one.last + 1)} == missing
    at_once = [entry(line_of(record(seq=seq, boot="b"))) for seq in seqs]
    first, rest = at_once[0], at_once[1:]
    chance.shuffle(rest)
    found = reading.gaps([first, *rest])
    assert {n for one in found for n in range(one.first, one.last + 1)} == missing
