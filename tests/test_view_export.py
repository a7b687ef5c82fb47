"""Records as JSON and CSV: what programs and spreadsheets get."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

import pve_audit
from auditlex.viewing.export import COLUMNS, HEADER, Csv, as_json
from auditlex.viewing.speaking import Catalogs, Chorus, chorus
from auditlex.viewing.telling import Paper
from tests.viewlog import assert_harmless, entries, loaded, record

PAPER = Paper()


def speaker() -> Chorus:
    return chorus(Catalogs([pve_audit]), "de")


# JSON


def test_json_is_the_line_as_it_is_in_the_file() -> None:
    odd = b'{"v":1, "time":"2026-11-23T04:46:49.123456Z","event":"pve.vm.update","id":2.10003e5}'
    one = entries(record(), odd)
    assert [row.encode() for row in as_json(one, None, PAPER)] == [entry.line for entry in one]


def test_json_with_a_language_has_the_sentence_too() -> None:
    (made,) = loaded(as_json(entries(record()), speaker(), PAPER))
    assert made.pop("sentence") == "alice@pve hat die VM 100 geändert"
    assert made == record()
    (empty,) = as_json(entries(b" { } "), speaker(), PAPER)
    assert json.loads(empty) == {"sentence": "[beschädigte Zeile]  { } "}


def test_json_of_a_line_that_is_no_record_says_so() -> None:
    made = loaded(as_json(entries(b'{"v":\xff', b'{"v":1#torn'), None, PAPER))
    assert [(one["mark"], one["line"]) for one in made] == [
        ("damaged", '{"v":\\xff'),
        ("torn", '{"v":1#torn'),
    ]


def test_json_escapes_what_nobody_would_see_and_means_the_same() -> None:
    text = "a\u202eb\u2028\x7f\x9b\u2066🙂漢\U000e0041"
    one = record(params={"x": text})
    (row,) = as_json(entries(one), None, PAPER)
    assert_harmless(row)
    assert "🙂漢" in row
    assert json.loads(row) == one
    (row,) = as_json(entries(one), None, Paper(ascii=True))
    assert row.isascii()
    assert json.loads(row) == one


def test_spaces_between_the_parts_of_json_move_no_cursor() -> None:
    raw = b'{"v":1,\r\t"time":"2026-11-23T04:46:49.123456Z","event":"pve.vm.update"}'
    (row,) = as_json(entries(raw), None, PAPER)
    assert_harmless(row)
    assert json.loads(row) == json.loads(raw)


# CSV


def table_of(*records: dict[str, Any] | bytes) -> list[dict[str, str]]:
    text = "\n".join(Csv(speaker(), PAPER).rows(entries(*records))) + "\n"
    assert text.count("\r\n") == text.count("\n")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_has_a_header_of_names_that_stay_and_a_sentence() -> None:
    (row,) = table_of(record())
    assert tuple(row) == HEADER
    assert {key: text for key, text in row.items() if text} == {
        "time": "2026-11-23T04:46:49.123456Z", "node": "pve1", "event": "pve.vm.update",
        "id": "210003", "status": "success", "severity": "notice", "action": "update",
        "object.type": "vm", "object.id": "/vms/100", "user": "alice@pve", "ip": "192.0.2.21",
        "process": "pvedaemon", "pid": "1234", "request": "r-1",
        "params": '{"node":"pve1","vmid":100,"cores":4}',
        "changes": '[{"key":"cores","old":2,"new":4}]', "seq": "0", "boot": "b-1",
        "sentence": "alice@pve hat die VM 100 geändert",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", '"=1',
     "'=1", "x;=1", "x; =1", 'x;"=1', "x|=1"],
)  # fmt: skip
def test_no_cell_is_a_formula(text: str) -> None:
    (row,) = table_of(record(subject={"user": text}))
    for part in row["user"].replace("|", ";").split(";"):
        assert part.lstrip(" \"'")[:1] not in "=+-@\uff1d\uff0b\uff0d\uff20" or "'" in part
    assert row["user"].replace("'", "") == text.replace("'", "")
    assert row["user"] != text


def test_numbers_stay_numbers_and_quotes_are_doubled() -> None:
    text = "\n".join(Csv(speaker(), PAPER).rows(entries(record(seq=-5, node='a"b'))))
    assert ",-5," in text
    assert '"a""b"' in text
    assert len(COLUMNS) + 2 == len(HEADER)
