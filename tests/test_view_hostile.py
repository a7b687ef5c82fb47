"""Nothing that is in a log reaches a terminal as anything but text, in any format or language."""

from __future__ import annotations

import copy
import csv
import io
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pve_audit
from auditlex.rendering.renderer import locales
from auditlex.viewing.colour import Palette
from auditlex.viewing.detail import Detail
from auditlex.viewing.export import Csv, as_json
from auditlex.viewing.lines import rows
from auditlex.viewing.speaking import Catalogs, chorus
from auditlex.viewing.table import Table
from auditlex.viewing.telling import Paper
from auditlex.viewing.width import cells
from tests.records import paths
from tests.viewlog import HOSTILE, assert_harmless, entries, failed, record, run, write

LOCALES = [tag for tag in ("de", "ar", "ja", "he") if tag in locales(pve_audit)]
SPEAKERS = {tag: chorus(Catalogs([pve_audit]), tag) for tag in LOCALES}
BARE = chorus(Catalogs([pve_audit]), "de", isolate=False)
PAPER = Paper()
FULL = failed(
    source={"ip": "192.0.2.7", "port": 1, "via": ["x"]}, subject={"user": "a", "token": "t"},
    changes=[{"key": "cores", "old": 2, "new": 4}],
    invalid=[{"path": "/params/cores", "rule": "field"}], future={"x": ["y"]},
)  # fmt: skip


PLACES = [path for path in paths(FULL) if path]


def put(one: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """The record with another value at a place."""
    made: Any = copy.deepcopy(one)
    inner: Any = made
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    result: dict[str, Any] = made
    return result


def raw(one: Any) -> bytes:
    """JSON with everything in it as it is, but what JSON can't have."""
    return json.dumps(one, ensure_ascii=False).encode("utf-8", "backslashreplace")


def assert_all_harmless(*lines: bytes) -> None:
    """Each format, in each language, of lines that are in a log."""
    every = entries(*lines)
    for speaker in (*SPEAKERS.values(), BARE):
        for width in (60, None):
            laid = list(Table(speaker, width=width, paint=Palette(False), paper=PAPER).rows(every))
            assert_harmless("\n".join(laid))
            assert width is None or max(map(cells, laid)) <= width
        told = list(rows(every, speaker))
        assert len(told) == len(lines)
        assert_harmless("\n".join(told))
        detail = Detail(speaker, width=60, paint=Palette(True), paper=PAPER)
        assert_harmless("\n".join(detail.rows(every)), colours=True)
        made = list(as_json(every, speaker, PAPER))
        assert_harmless("\n".join(made))
        for row in made:
            json.loads(row, parse_int=str)
        text = "\n".join(Csv(speaker, PAPER).rows(every)) + "\n"
        assert_harmless(text)
        table = list(csv.reader(io.StringIO(text, newline="")))
        assert len(table) == len(lines) + 1
        assert {len(row) for row in table} == {len(table[0])}


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_hostile_text_in_any_field_is_shown_and_harmless(number: int) -> None:
    text = HOSTILE[number]
    assert_all_harmless(*(raw(put(FULL, path, text)) for path in PLACES))


@pytest.mark.parametrize("where", ["params", "source", "future", "subject", "process"])
def test_a_hostile_name_of_a_key_is_harmless(where: str) -> None:
    ones = [put(FULL, (where,), {**FULL[where], text: 1}) for text in HOSTILE]
    assert_all_harmless(*map(raw, ones))


ODD: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.integers(-(10**400), 10**400), st.floats(),
        st.text(max_size=20), st.sampled_from(HOSTILE),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=200)
@given(st.sampled_from(PLACES), ODD, st.sampled_from(["\x1b[2J", "", "\u202e"]))
def test_any_value_in_any_place_is_harmless(path: tuple[Any, ...], value: Any, end: str) -> None:
    assert_all_harmless(raw(put(FULL, path, value)) + end.encode())


@settings(max_examples=200)
@given(st.binary(max_size=200), st.integers(0, 400))
def test_any_bytes_are_harmless(data: bytes, cut: int) -> None:
    lines = [data.replace(b"\n", b"") or b"x", raw(FULL)[:cut] or b"x", raw(FULL)[:cut] + b"#torn"]
    assert_all_harmless(*lines)


def test_monsters_are_harmless() -> None:
    deep = b'{"v":1,"time":"2026-11-23T04:46:49.123456Z","event":"pve.a.b","params":%s}'
    assert_all_harmless(
        b"[" * 100_000,
        deep % (b"[" * 60 + b"]" * 60),
        deep % (b'{"a":' * 500 + b"1" + b"}" * 500),
        deep % (b"9" * 6_000),
        deep % b"1e999999",
        b'{"id":%s}' % (b"9" * 5_000),
        raw(record(id=10**18, object={"type": "\x1b" * 9_000, "id": ["\x9b"]})),
        b'{"a":"\\ud800","\\udfff":1}',
        b"\x00" * 3_000,
    )


def test_numbers_of_any_size_are_told() -> None:
    one = failed(error={"reason": "denied", "code": 10**5_000})
    line = json.dumps({**one, "error": {"reason": "denied", "code": 0}}).encode()
    assert_all_harmless(line.replace(b'"code": 0', b'"code": ' + b"7" * 4_000))
    assert msgspec.json.decode(line)["status"] == "failure"


@pytest.mark.parametrize("form", ["table", "lines", "detail", "json", "csv"])
def test_the_command_itself_prints_nothing_else(tmp_path: Path, form: str) -> None:
    lines = [raw(put(FULL, path, text)) for path in PLACES[:12] for text in HOSTILE[:12]]
    lines = [*lines, b"\x1b[2Jx", b'{"v":\x9b', b'{"v":1#torn']
    log = write(tmp_path / "\x1b[31m.log", lines)
    for more in ((), ("--grep", "\x1b[2J"), ("--locale", "de", "--color", "always")):
        result = run("view", log, "--format", form, *more)
        assert_harmless(result.stdout, colours="always" in more)
        assert_harmless(result.stderr)


def test_a_message_about_a_hostile_option_is_harmless(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", [record()])
    for option in ("--event", "--area", "--type", "--status", "--severity", "--since", "--until",
                   "--source", "--control", "--where", "--locale", "--tz", "--catalog", "--cursor",
                   "--format", "--limit"):  # fmt: skip
        result = run("view", log, option, "\x1b[2J\u202e")
        assert result.exit_code in (1, 2), option
        assert_harmless(result.stderr)
    result = run("view", tmp_path / "\x1b[2J\u202e")
    assert result.exit_code == 2
    assert_harmless(result.stderr)
