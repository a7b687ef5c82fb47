"""``auditlex stats``: counts by one thing or another, as tables with bars, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from auditlex.viewing.width import cells
from tests.viewlog import (
    HOSTILE,
    SGR,
    Log,
    Terminal,
    assert_harmless,
    at,
    failed,
    on_terminal,
    outside,
    record,
    run,
    series,
    shown,
    write,
)

RECORDS: Log = [
    *series(6),
    record(time=at("10:59:59"), subject={"user": "root@pam"}),
    failed(time=at("23:30:00"), subject={"user": "bob@ldap"}),
    failed(time=at("23:59:59"), source=None),
    b"{damaged",
]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return write(tmp_path / "pve.log", RECORDS)


def counted(*words: str | Path) -> dict[str, Any]:
    result = run("stats", *words, "--format", "json")
    assert result.exit_code == 0, result.stderr
    made: dict[str, Any] = json.loads(result.stdout)
    return made


def test_counts_are_a_table_with_bars(log: Path) -> None:
    assert shown("stats", log, "--by", "status,user", "--locale", "de") == [
        "Anzahl: 9",
        "beschädigte Zeile: 1",
        "",
        "Ergebnis    Anzahl",
        "Erfolg           7  ████████████████████████████████████████",
        "Fehlschlag       2  ███████████▍",
        "",
        "Wer        Anzahl",
        "alice@pve       7  ████████████████████████████████████████",
        "bob@ldap        1  █████▊",
        "root@pam        1  █████▊",
    ]


def test_words_from_right_to_left_move_no_number(log: Path) -> None:
    rows = shown("stats", log, "--by", "status,user,hour", "--locale", "ar")
    assert rows[4].startswith("\u2068نجاح\u2069")
    for row in rows[3:]:
        assert outside(row).strip(" █▏▎▍▌▋▊▉0123456789") == ""


def test_ascii_has_bars_too(log: Path) -> None:
    rows = shown("stats", log, "--by", "status", "--ascii")
    assert all(row.isascii() for row in rows)
    assert rows[-1].endswith("###########")


def test_without_a_way_records_are_counted_by_the_usual_ones(log: Path) -> None:
    assert list(counted(log)["by"]) == ["event", "user", "status", "hour"]


def test_hours_and_days_are_those_of_the_zone(log: Path) -> None:
    utc = counted(log, "--by", "hour", "--by", "day", "--tz", "UTC")["by"]
    assert utc == {
        "hour": {"2026-11-23T10:00+00:00": 7, "2026-11-23T23:00+00:00": 2},
        "day": {"2026-11-23": 9},
    }
    berlin = counted(log, "--by", "hour,day", "--tz", "Europe/Berlin")["by"]
    assert berlin == {
        "hour": {"2026-11-23T11:00+01:00": 7, "2026-11-24T00:00+01:00": 2},
        "day": {"2026-11-23": 7, "2026-11-24": 2},
    }
    kolkata = counted(log, "--by", "hour,day", "--tz", "Asia/Kolkata")["by"]
    assert kolkata == {
        "hour": {
            "2026-11-23T15:00+05:30": 6, "2026-11-23T16:00+05:30": 1, "2026-11-24T05:00+05:30": 2,
        },
        "day": {"2026-11-23": 7, "2026-11-24": 2},
    }  # fmt: skip


def test_hours_are_in_the_order_of_time_and_in_the_way_of_the_locale(log: Path) -> None:
    rows = shown("stats", log, "--by", "hour", "--locale", "de", "--tz", "Europe/Berlin")
    assert [row[:16] for row in rows[-2:]] == ["23.11.2026 11:00", "24.11.2026 00:00"]
    rows = shown("stats", log, "--by", "day", "--locale", "de", "--tz", "Europe/Berlin")
    assert [row[:10] for row in rows[-2:]] == ["23.11.2026", "24.11.2026"]


def test_a_record_without_a_time_is_of_no_hour(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", [record(), record(time="yesterday")])
    assert counted(log, "--by", "hour,day")["by"] == {
        "hour": {"": 1, "2026-11-23T04:00+00:00": 1}, "day": {"": 1, "2026-11-23": 1},
    }  # fmt: skip
    assert shown("stats", log, "--by", "day", "--locale", "de")[3].split()[:2] == ["-", "1"]


def test_filters_are_those_of_view(log: Path) -> None:
    assert counted(log, "-s", "failure", "--by", "user")["by"]["user"] == {
        "alice@pve": 1, "bob@ldap": 1,
    }  # fmt: skip
    assert counted(log, "--where", "user = root@pam")["records"] == 1
    assert counted(log, "--since", "2026-11-23T23:00", "--by", "status")["records"] == 2


def test_a_record_without_it_is_counted_as_a_dash(log: Path) -> None:
    assert counted(log, "--by", "source")["by"]["source"] == {"192.0.2.21": 8, "": 1}
    assert any(row.startswith("-  ") for row in shown("stats", log, "--by", "source"))


def test_a_table_shows_the_most_frequent_and_sums_the_others_up(tmp_path: Path) -> None:
    users = [record(subject={"user": f"u{n:02}@pve"}) for n in range(30) for _ in range(n + 1)]
    log = write(tmp_path / "a.log", users)
    rows = shown("stats", log, "--by", "user", "--top", "3", "--locale", "en")
    assert [row.split()[:2] for row in rows[3:]] == [
        ["u29@pve", "30"], ["u28@pve", "29"], ["u27@pve", "28"], ["…", "378"],
    ]  # fmt: skip
    assert len(shown("stats", log, "--by", "user", "--top", "0")) == 33


def test_csv_has_a_line_for_each_name(log: Path) -> None:
    text = run("stats", log, "--by", "status,user", "--format", "csv").stdout_bytes.decode()
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["by", "value", "count"], ["status", "success", "7"], ["status", "failure", "2"],
        ["user", "alice@pve", "7"], ["user", "bob@ldap", "1"], ["user", "root@pam", "1"],
    ]  # fmt: skip


def test_the_status_says_whether_something_was_found(log: Path) -> None:
    assert run("stats", log, "--user", "nobody").exit_code == 1
    result = run("stats", log, log.parent / "none.log")
    assert result.exit_code == 2
    assert "auditlex stats: " in result.stderr
    result = run("stats", log, "--by", "colour\x1b")
    assert result.exit_code == 2
    assert "is none of event, status" in result.stderr
    assert_harmless(result.stderr)


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_no_name_does_any_harm(tmp_path: Path, form: str) -> None:
    ones = [record(subject={"user": text}, node=text, action=text, event=f"pve.{text}")
            for text in HOSTILE]  # fmt: skip
    log = write(tmp_path / "a.log", ones)
    words = ("--by", "user,node,action,event", "--top", "0", "--format", form)
    for locale in ("de", "ar"):
        text = run("stats", log, *words, "--locale", locale).stdout_bytes.decode()
        assert_harmless(text)
    if form == "csv":
        for row in csv.reader(io.StringIO(text, newline="")):
            assert row[1].lstrip(" \"'")[:1] not in ("=", "+", "-", "@", "\uff1d") or "'" in row[1]


@pytest.mark.parametrize("size", [(40, 20), (80, 24), (200, 50)])
def test_no_line_is_wider_than_the_terminal(tmp_path: Path, size: tuple[int, int]) -> None:
    users = [*HOSTILE, "x" * 80]
    log = write(tmp_path / "a.log", [record(subject={"user": text}) for text in users])
    rows, status = on_terminal("stats", log, "--top", "0", "--locale", "ja", size=size)
    assert status == 0
    assert max(cells(SGR.sub("", row)) for row in rows) <= size[0]


def test_colours_and_the_pager_are_those_of_view(log: Path) -> None:
    terminal = Terminal("stats", log, PAGER="cat")
    text = terminal.read()
    assert terminal.end() == 0
    assert "\x1b[34m█" in text
    assert "\x1b" not in run("stats", log).stdout


def test_names_that_are_too_many_are_counted_together(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["auditlex.reading.count"], "MOST", 1)
    made = counted(log, "--by", "user")
    assert made["others"] == {"user": 2}
    text = run("stats", log, "--by", "user", "--format", "csv").stdout
    assert '"user",,2' in text
    assert shown("stats", log, "--by", "user")[-1].split() == ["…", "2"]
