"""Following: each line once, through whatever happens to the file."""

from __future__ import annotations

import gzip
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from auditlex import query as language
from auditlex import reading
from auditlex.reading import Entry, Trouble
from auditlex.reading import follow as followed
from auditlex.reading.entry import KEPT, LONGEST
from auditlex.reading.follow import POLL
from auditlex.reading.tail import Tail
from tests.readings import line_of, record, stored

Step = Callable[[], object]
MODULE = sys.modules["auditlex.reading.follow"]
"""The module, which has the name of the function."""


def line(seq: int) -> bytes:
    """A record of its own."""
    return line_of(record(seq=seq, seconds=seq))


def append(path: Path, *seqs: int) -> None:
    """Write records as the sink does."""
    with path.open("ab") as stream:
        for seq in seqs:
            stream.write(line(seq) + b"\n")
            stream.flush()


def seqs(entries: list[Entry]) -> list[int | None]:
    """Their numbers."""
    return [one.number("seq") for one in entries]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log with two records."""
    path = tmp_path / "pve.log"
    append(path, 0, 1)
    return path


def collected(
    paths: list[Path], steps: list[Step], text: str = "", newest: int = 0
) -> list[int | None]:
    """The numbers of what is given while one step happens before each look."""
    waiting = list(steps)
    found: list[Entry] = []
    stop: list[bool] = []

    def wait(seconds: float) -> None:
        assert seconds == POLL
        if waiting:
            waiting.pop(0)()
        else:
            stop.append(True)

    query = language.compile(text) if text else None
    for one in followed(paths, query, newest=newest, wait=wait):
        if one is not None:
            found.append(one)
        elif stop:
            break
    return seqs(found)


def test_new_lines_are_given_as_they_come(log: Path) -> None:
    """Not those that were there, unless asked for."""
    steps: list[Step] = [lambda: append(log, 2), lambda: None, lambda: append(log, 3, 4)]
    assert collected([log], steps) == [2, 3, 4]
    assert collected([log], [lambda: append(log, 5)], newest=3) == [2, 3, 4, 5]
    assert collected([log], [lambda: append(log, 6, 7)], text="seq = 7", newest=9) == [7]


def test_a_line_is_given_when_it_is_whole(log: Path) -> None:
    """Whatever the writes are; a torn one is closed off by the next writer."""

    def write(data: bytes) -> Step:
        def step() -> None:
            with log.open("ab") as stream:
                stream.write(data)

        return step

    whole = line(2)
    steps = [
        write(whole[:50]),
        write(whole[50:]),
        write(b"\n"),
        write(whole[:9]),
        write(b"#torn\n"),
    ]
    assert collected([log], steps) == [2, None]
    write(whole[:50])()
    assert collected([log], [write(whole[50:] + b"\n")]) == [2]


def test_rotation_loses_nothing_and_doubles_nothing(log: Path, tmp_path: Path) -> None:
    """Renamed with writers that go on for a second, packed at once or later, and again."""
    first = tmp_path / "pve.log.1"

    def rename() -> None:
        log.rename(first)
        append(first, 3)
        append(log, 4)
        append(first, 5)

    def pack() -> None:
        (tmp_path / "pve.log.2.gz").write_bytes(gzip.compress(first.read_bytes()))
        first.unlink()
        log.rename(first)
        append(log, 6)
        append(first, 7)

    steps: list[Step] = [lambda: append(log, 2), rename, pack, lambda: append(log, 8)]
    assert collected([log], steps) == [2, 3, 4, 5, 6, 7, 8]


def test_what_was_written_before_a_file_was_deleted_is_given(log: Path) -> None:
    """Also where it was renamed twice in between."""

    def delete() -> None:
        append(log, 2)
        log.unlink()

    def renamed_twice() -> None:
        append(log, 3)
        log.rename(log.with_suffix(".log.1"))
        append(log, 4)
        log.with_suffix(".log.1").rename(log.with_suffix(".log.2"))
        log.rename(log.with_suffix(".log.1"))
        append(log, 5)

    assert collected([log], [delete, lambda: append(log, 3)]) == [2, 3]
    assert collected([log], [renamed_twice]) == [3, 4, 5]


def test_a_file_that_is_cut_begins_anew(log: Path) -> None:
    """Also if it has grown beyond where it was before the next look."""

    def cut(*after: int) -> Step:
        def step() -> None:
            os.truncate(log, 0)
            append(log, *after)

        return step

    assert collected([log], [cut(2), lambda: append(log, 3), cut(), lambda: append(log, 4)]) == [
        2, 3, 4,
    ]  # fmt: skip
    assert collected([log], [cut(5, 6, 7, 8)]) == [5, 6, 7, 8]


def test_new_files_of_a_folder_are_followed(tmp_path: Path) -> None:
    """From their beginning; compressed ones and others are not."""
    log = tmp_path / "a.log"

    def more() -> None:
        append(tmp_path / "b.log", 1)
        append(tmp_path / "c.txt", 2)
        stored(tmp_path / "a.log.2.gz", line(3) + b"\n")
        (tmp_path / "d.log").symlink_to(tmp_path / "c.txt")

    append(log, 0)
    steps: list[Step] = [more, lambda: append(tmp_path / "b.log", 4), lambda: append(log, 5)]
    assert collected([tmp_path], steps) == [1, 4, 5]


def test_a_file_may_come_later(tmp_path: Path) -> None:
    """Its folder, too; that it was missing is told once."""
    log = tmp_path / "later" / "a.log"

    def make() -> None:
        log.parent.mkdir()
        append(log, 1)

    assert collected([log], [lambda: None, make, lambda: append(log, 2)]) == [1, 2]


def test_old_files_stay_unread_even_if_their_number_is_used_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new file may get the number of one that was deleted."""
    log, old = tmp_path / "a.log", tmp_path / "a.log.3"
    append(old, 0, 1, 2)
    os.utime(old, (1, 1))
    append(log, 3)
    monkeypatch.setattr(MODULE, "GRACE", 0.0)

    def reuse() -> None:
        # The same number, another file: what a file system does after a deletion.
        data = line(9) + b"\n"
        with old.open("r+b") as stream:
            stream.truncate(0)
            stream.write(data)

    assert collected([log], [lambda: append(log, 4), reuse, lambda: append(log, 5)]) == [4, 9, 5]


def test_lines_of_several_files_come_in_the_order_of_their_times(tmp_path: Path) -> None:
    """As far as they are there at one look."""
    first, second = tmp_path / "a.log", tmp_path / "b.log"
    append(first, 0)
    append(second, 0)

    def write() -> None:
        append(first, 1, 4, 5)
        append(second, 2, 3, 6)

    assert collected([tmp_path], [write]) == [1, 2, 3, 4, 5, 6]


def test_a_torn_end_is_given_when_nobody_can_finish_it(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is when the file is gone."""
    monkeypatch.setattr(MODULE, "GRACE", -1.0)

    def end() -> None:
        with log.open("ab") as stream:
            stream.write(line(2)[:30])
        log.unlink()

    assert collected([log], [end, lambda: None, lambda: None]) == [None]


def test_an_endless_line_is_given_once_and_cut(tmp_path: Path) -> None:
    """It is not held in memory until it ends."""
    path = tmp_path / "a.log"
    append(path, 0)
    found = reading.find([path]).segments[0]
    tail = Tail(found, os.open(path, os.O_RDONLY), from_end=True)
    try:
        with path.open("ab") as stream:
            given: list[Entry] = []
            for _ in range(4):
                stream.write(b"x" * (LONGEST * 2))
                stream.flush()
                given += tail.lines()
            stream.write(b"end\n" + line(1) + b"\n")
        for _ in range(20):
            given += tail.lines()
    finally:
        tail.close()
    assert [one.mark for one in given] == ["damaged", ""]
    assert len(given[0].line) == KEPT
    assert given[1].number("seq") == 1


def test_a_rotated_log_under_random_writes_is_followed_without_loss(tmp_path: Path) -> None:
    """A thousand writes, renames, packings and looks in a random order that is always the same."""
    chance = random.Random(5)
    log = tmp_path / "pve.log"
    append(log, 0)
    written = [0]

    def act() -> None:
        for _ in range(chance.randint(0, 3)):
            written.append(len(written))
            append(log, written[-1])
        kind = chance.random()
        if kind < 0.15:
            for number in range(4, 0, -1):
                before = tmp_path / f"pve.log.{number}"
                if before.exists():
                    before.rename(tmp_path / f"pve.log.{number + 1}")
            log.rename(tmp_path / "pve.log.1")
            append(log)
        elif kind < 0.25 and (tmp_path / "pve.log.2").exists():
            second = tmp_path / "pve.log.2"
            stored(tmp_path / "pve.log.2.gz", second.read_bytes())
            second.unlink()

    assert collected([log], [act] * 300) == written[1:]


def test_following_tells_what_it_can_t_read(tmp_path: Path) -> None:
    """Once, not at every look."""
    troubles: list[Trouble] = []
    (tmp_path / "a.log").symlink_to("b")
    looks: list[float] = []
    for one in followed([tmp_path / "none" / "x.log"], wait=looks.append, troubles=troubles):
        assert one is None
        if len(looks) == 3:
            break
    assert [str(trouble) for trouble in troubles] == [
        f"{tmp_path}/none/x.log: no such file or directory. Check the name."
    ]
