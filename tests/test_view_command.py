"""``auditlex view``: which records are shown, in which order, and with which status it ends."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from auditlex.cli import stats, validate, view
from auditlex.reading import WAYS
from auditlex.viewing import options
from auditlex.viewing.export import HEADER
from auditlex.viewing.judging import KINDS
from tests.conftest import PROJECT
from tests.viewlog import (
    OTHERS,
    RUN,
    at,
    environment,
    failed,
    line,
    loaded,
    record,
    run,
    seqs,
    series,
    shown,
    start,
    write,
)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return write(tmp_path / "pve.log", OTHERS)


# Order, pages, files


def test_the_newest_come_first_or_the_oldest(log: Path) -> None:
    assert seqs(log, "-s", "success") == [4, 3, 1]
    assert seqs(log, "-s", "success", "--reverse") == [1, 3, 4]


def test_a_pipe_gets_everything_and_a_limit_a_page_with_the_way_to_the_next(
    tmp_path: Path,
) -> None:
    log = write(tmp_path / "a.log", series(70))
    assert len(seqs(log)) == 70
    assert len(seqs(log, "--limit", "0")) == 70
    seen: list[int] = []
    cursor: list[str] = []
    pages = 0
    while True:
        result = run("view", log, "--limit", "30", "--format", "json", *cursor)
        seen += [one["seq"] for one in loaded(result.stdout.splitlines())]
        pages += 1
        found = re.search(r"^--cursor (\S+)$", result.stderr, re.MULTILINE)
        if found is None:
            break
        cursor = ["--cursor", found[1]]
    assert seen == list(range(69, -1, -1))
    assert pages == 3


def test_exactly_a_page_has_no_next_one(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", series(5))
    assert run("view", log, "--limit", "5").stderr == ""
    assert "There is more" in run("view", log, "--limit", "4").stderr


def test_rotated_and_compressed_files_and_folders_are_merged(tmp_path: Path) -> None:
    every = series(9)
    write(tmp_path / "pve.log", every[6:])
    write(tmp_path / "pve.log.1", every[3:6])
    packed = gzip.compress(b"".join(line(one) + b"\n" for one in every[:3]))
    (tmp_path / "pve.log.2.gz").write_bytes(packed)
    write(tmp_path / "other.txt", every)
    newest_first = list(range(8, -1, -1))
    assert seqs(tmp_path) == newest_first
    assert seqs(tmp_path / "pve.log") == newest_first
    assert seqs(tmp_path / "pve.log", "--no-rotated") == [8, 7, 6]
    assert seqs(tmp_path / "pve.log", tmp_path / "pve.log.1") == newest_first


def test_without_a_path_the_usual_folder_is_read(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(options, "FOLDER", str(log.parent))
    assert len(shown("view", "--format", "lines")) == 5
    monkeypatch.setattr(options, "FOLDER", str(log.parent / "none"))
    for more in ([], ["--follow"]):
        result = run("view", *more)
        assert result.exit_code == 2
        assert "Name the file or folder of a log." in result.stderr


# How it ends


def test_the_status_says_whether_something_was_found(log: Path) -> None:
    assert run("view", log).exit_code == 0
    result = run("view", log, "--user", "nobody@pve")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")


def test_what_can_not_be_read_is_told_and_the_rest_is_shown(log: Path) -> None:
    missing, fifo = log.parent / "none.log", log.parent / "fifo.log"
    os.mkfifo(fifo)
    link = log.parent / "link.log"
    link.symlink_to(log)
    bad = log.parent / "bad.log.gz"
    bad.write_bytes(gzip.compress(line(record(seq=7)) + b"\n")[:-9])
    result = run("view", missing, fifo, link, bad, log, "--format", "json")
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) >= 5
    for path, why in ((missing, "no such file"), (fifo, "is no regular file"),
                      (link, "is a link"), (bad, "the file ends early")):  # fmt: skip
        assert f"auditlex view: {path}: {why}" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_reader_that_goes_away_ends_it_without_a_word(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", series(3_000))
    process = start("view", log, "--format", "lines")
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert process.wait(20) in (0, -signal.SIGPIPE)
    process.stderr.close()


def test_a_full_disk_is_told(log: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        process = subprocess.run(
            [sys.executable, "-P", "-c", RUN, "view", str(log)], stdout=full, check=False,
            stderr=subprocess.PIPE, text=True, env=environment(),
        )  # fmt: skip
    assert process.returncode != 0
    assert "No space left on device" in process.stderr
    assert "Traceback" not in process.stderr


def test_a_closed_output_is_no_traceback(log: Path) -> None:
    process = subprocess.run(
        ["/bin/sh", "-c", '"$0" -P -c "$1" view "$2" >&-', sys.executable, RUN, str(log)],
        check=False, capture_output=True, text=True, env=environment(),
    )  # fmt: skip
    assert "Traceback" not in process.stderr


# Following


def await_lines(process: subprocess.Popen[str], number: int) -> list[dict[str, Any]]:
    assert process.stdout is not None
    return loaded(process.stdout.readline() for _ in range(number))


def append(file: Path, *records: dict[str, Any]) -> None:
    with file.open("ab") as stream:
        stream.write(b"".join(line(one) + b"\n" for one in records))


def test_following_goes_on_through_rotation_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    every = series(20)
    log = write(tmp_path / "pve.log", every[:12])
    process = start("view", log, "-f", "--format", "json", "--status", "success")
    try:
        assert [one["seq"] for one in await_lines(process, 10)] == list(range(2, 12))
        append(log, every[12], failed(time=at("10:00:30")))
        assert await_lines(process, 1)[0]["seq"] == 12
        log.rename(tmp_path / "pve.log.1")
        append(tmp_path / "pve.log.1", every[13])
        append(log, *every[14:16])
        assert [one["seq"] for one in await_lines(process, 3)] == [13, 14, 15]
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
        assert (out, err, process.returncode) == ("", "", 130)
    finally:
        process.kill()


def test_following_shows_headings_once_and_as_many_as_asked_for(tmp_path: Path) -> None:
    log = write(tmp_path / "pve.log", series(12))
    process = start("view", log, "-f", "--limit", "2", "--format", "csv")
    try:
        assert process.stdout is not None
        first = [process.stdout.readline() for _ in range(3)]
        append(log, record(time=at("12:00:00"), seq=99))
        first.append(process.stdout.readline())
        assert [row.startswith("time,") for row in first] == [True, False, False, False]
    finally:
        process.kill()
        process.communicate()


def test_ctrl_c_ends_a_search_without_a_word(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditlex.reading.search", interrupted)
    result = run("view", log)
    assert (result.exit_code, result.stderr) == (130, "")


# What it costs


def test_help_and_a_page_import_only_what_they_need(log: Path) -> None:
    code = (
        "import sys\nfrom auditlex.cli import main\n"
        "try:\n    main(sys.argv[1:], prog_name='auditlex')\nexcept SystemExit: pass\n"
        "print(sorted(m for m in sys.modules if m.partition('.')[0] in "
        "('auditlexc', 'babel', 'jinja2', 'jsonschema', 'rich', 'msgspec', 'pve_audit')), "
        "file=sys.stderr)"
    )

    def modules(*words: str) -> set[str]:
        process = subprocess.run(
            [sys.executable, "-c", code, "view", *words], capture_output=True, text=True,
            check=True, env=environment(),
        )  # fmt: skip
        names: list[str] = json.loads(process.stderr.splitlines()[-1].replace("'", '"'))
        return {name.partition(".")[0] for name in names}

    assert modules("--help") == set()
    assert modules(str(log), "--format", "json") == {"msgspec"}
    assert modules(str(log), "--format", "table") == {"msgspec", "pve_audit"}


def test_the_page_for_administrators_names_every_option_and_column() -> None:
    page = (PROJECT / "docs/view.md").read_text(encoding="utf-8")
    for command in (view.command, stats.command, validate.command):
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.opts[-1] in page, option.opts
    for word in (*HEADER, *KINDS, *WAYS, *view.FORMATS):
        assert f"`{word}`" in page or f"**{word}**" in page, word
