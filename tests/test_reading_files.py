"""Files: which ones are read, how, and what is said of those that can't be."""

from __future__ import annotations

import errno
import gzip
import os
import sys
from pathlib import Path
from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from auditlex import reading
from auditlex.reading import Entry, Trouble
from auditlex.reading.entry import KEPT
from auditlex.reading.unpack import PIECE, pieces
from auditlex.reading.windows import block, lines, windows
from tests.readings import line_of, record, stored

LINES = [line_of(record(seconds=n, seq=n)) for n in range(6)]


def names(found: reading.Found) -> list[str]:
    """The names of the files, sorted."""
    return sorted(Path(segment.path).name for segment in found.segments)


def read_all(found: reading.Found) -> tuple[list[Entry], list[str]]:
    """Every entry of every file, and what could not be read."""
    troubles: list[Trouble] = list(found.troubles)
    entries = [one for segment in found.segments for one in reading.read(segment, troubles)]
    return entries, [str(trouble) for trouble in troubles]


def test_a_file_brings_its_rotated_ones(tmp_path: Path) -> None:
    """Those that are named after it, and no others."""
    own = ["a.log", "a.log.1", "a.log.2.gz", "a.log-20260102", "a.log-20260101.zst"]
    for name in (*own, "b.log", "a.log.bak", "a.log.1.tmp", "aa.log", "a.log.swp", "xa.log"):
        stored(tmp_path / name, LINES[0] + b"\n")
    assert names(reading.find([tmp_path / "a.log"])) == sorted(own)
    assert names(reading.find([tmp_path / "a.log"], rotated=False)) == ["a.log"]
    assert names(reading.find([tmp_path / "a.log.1"])) == ["a.log.1"]
    assert names(reading.find([tmp_path])) == sorted([*own, "aa.log", "b.log", "xa.log"])
    twice = reading.find([tmp_path / "a.log", tmp_path, str(tmp_path / "a.log")])
    assert len(twice.segments) == 8


def test_a_file_that_is_being_rotated_is_read_once(tmp_path: Path) -> None:
    """Under two names, or beside its compressed twin, or while nothing has its name."""
    stored(tmp_path / "a.log", LINES[0] + b"\n")
    os.link(tmp_path / "a.log", tmp_path / "a.log.1")
    stored(tmp_path / "a.log.2", LINES[1] + b"\n")
    stored(tmp_path / "a.log.2.gz", LINES[1][:7])
    assert names(reading.find([tmp_path])) == ["a.log", "a.log.2"]
    (tmp_path / "a.log").unlink()
    assert names(reading.find([tmp_path / "a.log"])) == ["a.log.1", "a.log.2"]


def test_a_file_that_was_renamed_after_it_was_found_is_read(tmp_path: Path) -> None:
    """It is the same file; what has its name now is another."""
    path = stored(tmp_path / "a.log", LINES[0] + b"\n")
    found = reading.find([path])
    path.rename(tmp_path / "a.log.1")
    stored(path, LINES[1] + b"\n")
    entries, troubles = read_all(found)
    assert [one.line for one in entries] == [LINES[0]]
    assert troubles == []
    (tmp_path / "a.log.1").unlink()
    entries, troubles = read_all(found)
    assert entries == []
    assert "the file is gone" in troubles[0]


def test_nothing_but_regular_files_is_read(tmp_path: Path) -> None:
    """Links, pipes and devices are refused by name and passed over in folders; nothing hangs."""
    stored(tmp_path / "real.log", LINES[0] + b"\n")
    (tmp_path / "link.log").symlink_to(tmp_path / "real.log")
    (tmp_path / "loop.log").symlink_to("loop.log")
    os.mkfifo(tmp_path / "pipe.log")
    (tmp_path / "folder.log").mkdir()
    found = reading.find([tmp_path])
    assert names(found) == ["real.log"]
    said = "\n".join(map(str, found.troubles))
    assert said.count("is a link") == 2
    assert said.count("is no regular file") == 2
    for name, what in (
        ("link.log", "Give the path that it leads to"),
        ("pipe.log", "is no regular file"),
        ("none.log", "no such file"),
    ):
        (trouble,) = reading.find([tmp_path / name]).troubles
        assert what in str(trouble)
    (trouble,) = reading.find(["/dev/null"]).troubles
    assert "is no regular file" in str(trouble)
    (trouble,) = reading.find([tmp_path / "folder.log"]).troubles
    assert "no log in this folder" in str(trouble)


def test_what_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the others are read."""
    closed = str(stored(tmp_path / "a.log", LINES[0] + b"\n"))
    stored(tmp_path / "b.log", LINES[0] + b"\n")
    before = os.open

    def refusing(path: str, *rest: Any) -> int:
        # Root may read everything, so permissions would prove nothing.
        if path == closed:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return before(path, *rest)

    monkeypatch.setattr(os, "open", refusing)
    found = reading.find([tmp_path])
    assert names(found) == ["b.log"]
    assert (
        str(found.troubles[0]) == f"{closed}: permission denied. Its owner can read it: try sudo."
    )


def test_hostile_names_are_shown_escaped(tmp_path: Path) -> None:
    """A name may hold anything but a slash and NUL."""
    path = tmp_path / "a\x1b[31m\n.log"
    path.symlink_to("x")
    (trouble,) = reading.find([path]).troubles
    assert str(trouble).isprintable()


KINDS = ["a.log", "a.log.gz", "a.log.zst"]


@pytest.mark.parametrize("name", KINDS)
def test_every_line_is_read_in_order_and_numbered(tmp_path: Path, name: str) -> None:
    """With the places that it has in the file, or in what is compressed."""
    data = LINES[0] + b"\n\nx\n" + LINES[1] + b"#torn\n" + LINES[2]
    found = reading.find([stored(tmp_path / name, data)])
    entries, troubles = read_all(found)
    assert troubles == []
    assert [(one.place.number, one.mark) for one in entries] == [
        (1, ""), (3, "damaged"), (4, "torn"), (5, ""),
    ]  # fmt: skip
    for one in entries:
        assert data[one.place.offset :].startswith(one.line)
    assert entries[1].when == entries[0].when


@pytest.mark.parametrize("name", KINDS)
def test_an_endless_line_takes_no_endless_memory(tmp_path: Path, name: str) -> None:
    """Its beginning is kept, and what comes behind it is read."""
    data = LINES[0] + b"\n" + b"x" * 10_000_000 + b"\n" + LINES[1] + b"\n" + b"y" * 3_000_000
    found = reading.find([stored(tmp_path / name, data)])
    entries, _ = read_all(found)
    expected = [LINES[0], b"x" * KEPT, LINES[1], b"y" * KEPT]
    assert [one.line for one in entries] == expected
    searched = list(reading.search(found.segments, newest_first=False))
    assert [one.line for one in searched] == expected
    counts = reading.count(found.segments)
    assert (counts.records, counts.damaged) == (2, 2)


def test_a_compressed_file_that_ends_early_gives_what_there_is(tmp_path: Path) -> None:
    """And says so."""
    data = b"\n".join(LINES * 2_000)
    for name, packed in (
        ("a.log.gz", gzip.compress(data)),
        ("b.log.zst", zstandard.compress(data)),
    ):
        path = tmp_path / name
        path.write_bytes(packed[:-20])
        found = reading.find([path])
        entries, troubles = read_all(found)
        assert "ends early" in troubles[0]
        told: list[Trouble] = []
        searched = list(reading.search(found.segments, newest_first=False, troubles=told))
        assert len(searched) == len(entries)
        assert "ends early" in str(told[0])
        if name.endswith("gz"):
            assert len(entries) > 1_000
        path.write_bytes(b"this is not compressed at all")
        entries, troubles = read_all(reading.find([path]))
        assert entries == []
        assert "damaged" in troubles[0]


def test_zst_without_its_package_says_which_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other files are read all the same."""
    stored(tmp_path / "a.log.zst", LINES[0] + b"\n")
    stored(tmp_path / "b.log", LINES[1] + b"\n")
    monkeypatch.setitem(sys.modules, "zstandard", None)
    entries, troubles = read_all(reading.find([tmp_path]))
    assert [one.line for one in entries] == [LINES[1]]
    assert "python3-zstandard" in troubles[0]


def test_a_bomb_is_unpacked_in_pieces(tmp_path: Path) -> None:
    """Whatever it promises."""
    bomb = zstandard.ZstdCompressor(level=19).compress(b"\0" * 50_000_000)
    for name, packed in (
        ("a.log.zst", bomb),
        ("a.log.gz", gzip.compress(b"\0" * 50_000_000, 9)),
    ):
        path = tmp_path / name
        path.write_bytes(packed)
        with path.open("rb") as stream:
            kind: Any = name.rpartition(".")[2]
            assert max(map(len, pieces(stream.fileno(), kind))) <= PIECE
        entries, _ = read_all(reading.find([path]))
        assert [one.mark for one in entries] == ["damaged"]


def test_several_members_are_one_file(tmp_path: Path) -> None:
    """As 'cat a.gz b.gz' makes them."""
    first, second = LINES[0] + b"\n", LINES[1] + b"\n"
    (tmp_path / "a.log.gz").write_bytes(gzip.compress(first) + gzip.compress(second))
    (tmp_path / "b.log.zst").write_bytes(zstandard.compress(first) + zstandard.compress(second))
    entries, troubles = read_all(reading.find([tmp_path]))
    assert sorted(one.line for one in entries) == [LINES[0], LINES[0], LINES[1], LINES[1]]
    assert troubles == []


@given(st.lists(st.binary(max_size=9).map(lambda b: b.replace(b"\n", b"")), max_size=9),
       st.booleans(), st.integers(1, 30))  # fmt: skip
def test_each_line_is_in_one_block(every: list[bytes], ended: bool, length: int) -> None:
    """Wherever the blocks are cut; and pieces of any size give the same lines."""
    data = b"\n".join(every) + (b"\n" if ended and every else b"")
    number = os.memfd_create("lines")
    try:
        os.write(number, data)
        size = len(data)
        found: list[tuple[int, bytes, bool]] = []
        for start in range(0, size, length):
            found += lines(block(number, start, min(start + length, size), size))
    finally:
        os.close(number)
    cut = [data[n : n + length] for n in range(0, size, length)]
    assert [line for window in windows(cut) for line in lines(window)] == found
    assert b"\n".join(line for _, line, _ in found) == data.removesuffix(b"\n")
    assert all(data[offset:].startswith(line) for offset, line, _ in found)
    assert [whole for _, _, whole in found[:-1]] == [True] * len(found[:-1])


def test_a_file_that_is_cut_while_it_is_read_ends_there(tmp_path: Path) -> None:
    """Nothing is raised, and no signal ends the process."""
    path = stored(tmp_path / "a.log", b"\n".join(LINES * 3_000))
    found = reading.find([path])
    entries = reading.search(found.segments, newest_first=False)
    next(entries)
    os.truncate(path, 1_000)
    assert len(list(entries)) < 18_000
