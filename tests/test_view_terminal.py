"""``auditlex view`` on a terminal: widths, colours, the pager, Ctrl-C."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

from auditlex.viewing.output import Output, environment, pager
from auditlex.viewing.width import cells
from tests.viewlog import (
    SGR,
    Log,
    Terminal,
    assert_harmless,
    failed,
    on_terminal,
    record,
    series,
    write,
)

MANY: Log = [
    *series(30),
    failed(subject={"user": "漢字" * 20}, error={"reason": "error", "message": "é" * 200}),
    b"\x1b[2J" * 90,
]  # fmt: skip


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return write(tmp_path / "pve.log", MANY)


@pytest.mark.parametrize(
    ("locale", "size"),
    [("de", (80, 24)), ("ar", (80, 24)), ("de", (60, 20)), ("de", (200, 50)), ("ar", (40, 10))],
)
def test_no_line_of_a_table_is_wider_than_the_terminal(
    log: Path, locale: str, size: tuple[int, int]
) -> None:
    rows, status = on_terminal("view", log, "--locale", locale, size=size)
    assert status == 0
    assert_harmless("\n".join(rows), colours=True)
    widths = [cells(SGR.sub("", row)) for row in rows]
    assert max(widths) <= size[0]
    assert max(widths) > size[0] // 2


def test_a_language_that_is_not_there_is_english_and_arabic_is_arabic(log: Path) -> None:
    rows, status = on_terminal("view", log, LC_ALL="xx_XX.UTF-8")
    assert (status, SGR.sub("", rows[0]).split()[0]) == (0, "Time")
    rows, status = on_terminal("view", log, LC_ALL="ar_EG.UTF-8")
    assert (status, SGR.sub("", rows[0]).split()[0]) == (0, "\u2068الوقت\u2069")


def test_a_terminal_gets_colours_and_a_page(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", series(70))
    rows, _ = on_terminal("view", log)
    assert rows[0].startswith("\x1b[1m")
    assert rows[51] == "There is more: --limit 0 shows all, --cursor goes on."
    assert rows[52].startswith("--cursor ")
    rows, _ = on_terminal("view", log, NO_COLOR="1")
    assert "\x1b" not in "".join(rows)


def test_the_console_of_linux_gets_no_isolates(log: Path) -> None:
    rows, _ = on_terminal("view", log, "--locale", "ar", TERM="linux")
    assert "漢字" in "".join(rows)
    assert "\u2068" not in "".join(rows)


# The pager


def a_pager(folder: Path) -> Path:
    """A pager that says what it got, and waits for a key."""
    file = folder / "pager"
    file.write_text(
        f"#!{sys.executable}\n"
        "import os, sys\n"
        "text = sys.stdin.read()\n"
        "print('PAGED', len(text.splitlines()), sys.argv[1:], os.environ['LESS'],\n"
        "      os.environ.get('LESSSECURE'), flush=True)\n"
        "open('/dev/tty').readline()\n"
        "print('END', flush=True)\n"
    )
    file.chmod(0o755)
    return file


def test_what_fills_the_screen_goes_through_the_pager(log: Path, tmp_path: Path) -> None:
    terminal = Terminal("view", log, PAGER=f"{a_pager(tmp_path)} -x 'a b'")
    terminal.read("PAGED")
    terminal.type("\n")
    text = terminal.read()
    assert "['-x', 'a b'] FRX None" in text
    assert "pve1" not in text
    assert terminal.end() == 0


def test_what_fits_on_the_screen_does_not(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", series(5))
    terminal = Terminal("view", log, PAGER=str(a_pager(tmp_path)))
    assert "PAGED" not in terminal.read()
    assert "pve1" in terminal.text
    assert terminal.end() == 0


@pytest.mark.parametrize("command", ["", "cat", "/no/such/pager", "'"])
def test_there_may_be_no_pager(log: Path, command: str) -> None:
    terminal = Terminal("view", log, "--color", "never", PAGER=command, PATH="/nowhere")
    text = terminal.read()
    assert text.count("pve1") == 31
    assert terminal.end() == 0


@pytest.mark.skipif(shutil.which("less") is None, reason="there is no less on this machine")
def test_less_pages_in_colour_and_is_left_with_q(log: Path) -> None:
    terminal = Terminal("view", log, "--locale", "de", LESSCHARSET=None)
    terminal.read("\n:")
    terminal.type("q")
    text = terminal.read()
    assert terminal.end() == 0
    assert "\x1b[1mZeit" in text
    assert "ESC" not in text
    assert "geändert" in text


@pytest.mark.skipif(shutil.which("less") is None, reason="there is no less on this machine")
def test_leaving_less_in_the_middle_of_much_is_no_error(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", series(3_500))
    terminal = Terminal("view", log, "--limit", "0")
    terminal.read("\n:")
    terminal.type("q")
    assert "Traceback" not in terminal.read()
    assert terminal.end() == 0


def test_with_the_rights_of_another_the_pager_is_less_and_runs_nothing() -> None:
    assert pager({"PAGER": "sh -c id", "SUDO_UID": "1000"}) == (
        ("less",) if shutil.which("less") else ()
    )
    assert pager({"PAGER": "", "SUDO_UID": "1000"}) == ()
    assert environment({"SUDO_UID": "1000", "LESS": "R"}, utf8=True) == {
        "SUDO_UID": "1000", "LESS": "R", "LV": "-c", "LESSCHARSET": "utf-8", "LESSSECURE": "1",
    }  # fmt: skip
    assert "LESSSECURE" not in environment({}, utf8=False)


def test_the_project_has_a_pager_of_its_own_name() -> None:
    assert pager({"AUDITLEX_PAGER": "cat", "PAGER": "less"}) == ()


# Ctrl-C


def test_ctrl_c_on_a_terminal_ends_following_without_a_word(log: Path) -> None:
    terminal = Terminal("view", log, "-f", "--limit", "1", "--color", "never")
    terminal.read("pve1")
    os.killpg(terminal.process.pid, signal.SIGINT)
    text = terminal.read()
    assert terminal.end() == 130
    assert "Traceback" not in text
    assert "Aborted" not in text


def test_where_the_reader_is_gone_writing_ends() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        os.close(reading)
        before = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        try:
            texts = iter("abc")
            with Output(stream, live=True) as output:
                output.lines(texts)
            assert list(texts) == ["b", "c"]
        finally:
            signal.signal(signal.SIGPIPE, before)
            devnull = os.open(os.devnull, os.O_WRONLY)
            os.dup2(devnull, stream.fileno())
            os.close(devnull)


def test_a_detail_fits_the_terminal_too(log: Path) -> None:
    rows, _ = on_terminal("view", log, "--format", "detail", "--locale", "ja", size=(60, 24))
    longest = max(cells(SGR.sub("", row)) for row in rows if ".log:+" not in row)
    assert longest <= 60
    assert record()["node"] in "".join(rows)
