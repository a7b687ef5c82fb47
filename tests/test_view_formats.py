"""How records are laid out: lines, tables and details, and in which words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import pve_audit
from auditlex.rendering.renderer import Renderer, language
from auditlex.viewing import plain
from auditlex.viewing.colour import Palette, wanted
from auditlex.viewing.detail import Detail
from auditlex.viewing.lines import rows
from auditlex.viewing.speaking import Catalogs, Chorus, chorus
from auditlex.viewing.table import Table
from auditlex.viewing.telling import Paper
from auditlex.viewing.width import cells
from auditlex.viewing.zones import zone
from tests.viewlog import (
    Log,
    assert_harmless,
    at,
    entries,
    failed,
    outside,
    record,
    run,
    shown,
    write,
)

BERLIN = zone("Europe/Berlin")
PAPER = Paper()
NO_COLOUR = Palette(False)
UNKNOWN = record(id=299_999, event="pve.thing.twist", action="twist")
ALICE = "23.11.2026 05:46:49 pve1 alice@pve"
REFUSED = "konnte die VM 100 nicht ändern: Permission check failed"
NEWER = record(v=7, extra={"a": 1})
MARKED = record(invalid=[{"path": "/params/cores", "rule": "field"}])


def speaker(tag: str = "de", **more: Any) -> Chorus:
    return chorus(Catalogs([pve_audit]), tag, zone=BERLIN, **more)


def table(*records: dict[str, Any] | bytes, tag: str = "de", width: int | None = None) -> list[str]:
    laid = Table(speaker(tag), width=width, paint=NO_COLOUR, paper=PAPER)
    return list(laid.rows(entries(*records)))


def detail(*records: dict[str, Any] | bytes, tag: str = "de") -> list[str]:
    laid = Detail(speaker(tag), width=None, paint=NO_COLOUR, paper=PAPER)
    return list(laid.rows(entries(*records)))


def lines(*records: dict[str, Any] | bytes, tag: str = "de") -> list[str]:
    return list(rows(entries(*records), speaker(tag)))


# Lines


def test_a_line_has_time_node_who_and_sentence() -> None:
    assert lines(record(), failed(subject={"user": "bob@pve", "token": "ci"})) == [
        "23.11.2026 05:46:49 pve1 alice@pve: alice@pve hat die VM 100 geändert",
        f"23.11.2026 05:46:49 pve1 bob@pve!ci: bob@pve!ci {REFUSED}",
    ]


def test_the_fast_way_and_the_careful_one_say_the_same() -> None:
    sound = [record(), failed(), record(status="attempt", changes=None), record(source=None)]
    renderer = Renderer(language(pve_audit, "de"), zone=BERLIN)
    every = entries(*sound)
    assert list(rows(every, renderer)) == list(rows(every, speaker()))
    for one, row in zip(every, rows(every, renderer), strict=True):
        told = table_cells(one)
        assert row == f"{told[0]} {told[1]} {told[2]}: {told[3]}"


def table_cells(one: Any) -> tuple[str, str, str, str]:
    from auditlex.viewing.telling import Teller

    told = Teller(speaker(), PAPER)(one)
    return told.time, told.node, told.who, told.sentence


def test_what_is_odd_is_marked_in_the_words_of_the_reader() -> None:
    assert lines(
        UNKNOWN, NEWER, MARKED, b"{broken", b'{"v":1,"time":"2026#torn', b"[1]", b'{"a":1}'
    ) == [
        f"{ALICE}: [pve.thing.twist: unbekannt] alice@pve: twist (VM /vms/100)",
        f"{ALICE}: [von einer neueren Version geschrieben] alice@pve hat die VM 100 geändert",
        f"{ALICE}: [Nicht wie festgelegt] alice@pve hat die VM 100 geändert",
        "- - -: [beschädigte Zeile] {broken",
        '- - -: [abgeschnittene Zeile] {"v":1,"time":"2026#torn',
        "- - -: [beschädigte Zeile] [1]",
        '- - -: [beschädigte Zeile] {"a":1}',
    ]


def test_a_product_without_a_catalog_is_never_told_in_the_words_of_another() -> None:
    (row,) = lines(record(event="pbs.vm.update"))
    assert "[pbs.vm.update: unbekannt]" in row
    assert "hat die VM" not in row


def test_a_long_damaged_line_is_shown_in_part_and_not_in_the_middle_of_a_character() -> None:
    (row,) = lines(b"x" * 159 + "ö".encode() * 300)
    assert row.endswith("x" * 9 + "\u2026(+600)\u2069")


# Tables


def test_a_table_has_headings_and_columns() -> None:
    assert table(record(), failed(node="pve-with-a-name")) == [
        "Zeit                      Knoten           Wer        Was geschehen ist",
        "23.11.2026 05:46:49  ✓    pve1             alice@pve  alice@pve hat die VM 100 geändert",
        f"23.11.2026 05:46:49  ✗!   pve-with-a-name  alice@pve  alice@pve {REFUSED}",
    ]


@pytest.mark.parametrize("tag", ["de", "en", "ja", "ar", "zh_Hans", "ko"])
@pytest.mark.parametrize("width", [32, 40, 60, 80, 200])
def test_no_table_is_wider_than_the_terminal(tag: str, width: int) -> None:
    records: Log = [
        record(), failed(), UNKNOWN, NEWER, b"x" * 900, "漢字".encode() * 99,
        failed(subject={"user": "漢" * 64}, node="節" * 64),
        failed(error={"reason": "error", "message": "no-spaces-" * 40}),
    ]  # fmt: skip
    laid = table(*records, tag=tag, width=width)
    assert max(map(cells, laid)) <= width
    assert_harmless("\n".join(laid))


def test_columns_give_way_where_there_is_no_room() -> None:
    assert "Wer" in table(record(), width=90)[0]
    assert "Wer" not in table(record(), width=80)[0]
    assert "Knoten" in table(record(), width=80)[0]
    assert "Knoten" not in table(record(), width=70)[0]
    assert table(record(), width=40) == [
        "Zeit",
        "23.11.2026 05:46:49  ✓",
        "  alice@pve hat die VM 100 geändert",
    ]


def test_a_sentence_that_never_ends_does_not_fill_the_screen() -> None:
    laid = table(failed(error={"reason": "error", "message": "word " * 800}), width=80)
    assert len(laid) == 13
    assert laid[-1].endswith("…")


def test_columns_stay_as_wide_as_they_were() -> None:
    laid = Table(speaker(), width=None, paint=NO_COLOUR, paper=PAPER)
    first = list(laid.rows(entries(record(node="a-long-name"))))
    second = list(laid.rows(entries(record())))
    assert len(first) == 2
    assert len(second) == 1
    assert second[0].index("alice") == first[1].index("alice")


def test_marks_tell_outcome_and_severity() -> None:
    one: Log = [
        record(severity="info"), record(severity="warning"), record(severity="error"),
        failed(), failed(severity="error"), record(status="attempt"), record(status="other"),
        b"x",
    ]  # fmt: skip
    assert [row[21:24].rstrip() for row in table(*one, width=None)[1:-1]] == [
        "✓", "✓!", "✓!!", "✗!", "✗!!", "»", "?",
    ]  # fmt: skip
    assert table(b"x")[1].split()[0] == "?"
    paper = Paper(ascii=True)
    laid = Table(speaker(), width=None, paint=NO_COLOUR, paper=paper).rows(entries(*one))
    assert [row[21:24].rstrip() for row in list(laid)[1:-1]] == [
        "+", "+!", "+!!", "x!", "x!!", ">", "?",
    ]  # fmt: skip


def test_colours_are_asked_for_watched_and_not_refused() -> None:
    assert wanted("auto", True, {"TERM": "xterm"})
    assert not wanted("auto", False, {"TERM": "xterm"})
    assert not wanted("auto", True, {"NO_COLOR": "1"})
    assert wanted("auto", True, {"NO_COLOR": ""})
    assert not wanted("auto", True, {"TERM": "dumb"})
    assert wanted("always", False, {"NO_COLOR": "1"})
    assert not wanted("never", True, {})


def test_words_from_right_to_left_move_no_column() -> None:
    """A number beside an Arabic word would become a part of it: each cell stands for itself."""
    log: Log = [record(), failed(), UNKNOWN, b"\xff"]
    for width in (None, 80, 40):
        assert all(outside(row).isascii() or "✓" in row or "✗" in row
                   for row in table(*log, tag="ar", width=width))  # fmt: skip
    for row in detail(*log, tag="ar")[1:]:
        assert outside(row).strip(" ✓✗?!-/:0123456789") == ""


def test_a_failure_is_red() -> None:
    laid = Table(speaker(), width=80, paint=Palette(True), paper=PAPER)
    text = "\n".join(laid.rows(entries(failed())))
    assert "\x1b[31m✗!\x1b[0m" in text
    assert_harmless(text, colours=True)


# Details


def test_a_detail_has_all_parts_with_their_names() -> None:
    one = failed(
        source={"ip": "192.0.2.7", "port": 4711, "via": ["198.51.100.1"]},
        params={"node": "pve1", "vmid": 100, "net0": "virtio,bridge=vmbr0", "tags": ["a", "b"]},
        changes=[{"key": "cores", "old": 2, "new": 4}, {"key": "memory", "new": "2048"}],
        invalid=[{"path": "/params/cores", "rule": "field"}], future={"x": 1},
    )  # fmt: skip
    assert detail(one) == [
        f"23.11.2026 05:46:49 ✗! [Nicht wie festgelegt] alice@pve {REFUSED}",
        "  Zeit                  2026-11-23T04:46:49.123456Z",
        "  Ereignis              pve.vm.update (210003)",
        "  Ergebnis              Fehlschlag (failure)",
        "  Schweregrad           Warnung (warning)",
        "  Aktion                ändern (update)",
        "  Objekt                VM (vm) /vms/100",
        "  Wer                   alice@pve",
        '  Von wo                ip 192.0.2.7, port 4711, via ["198.51.100.1"]',
        "  Knoten                pve1",
        "  Prozess               pvedaemon (1234)",
        "  Anfrage               r-1",
        "  Parameter             node: pve1",
        "                        vmid: 100",
        "                        net0: virtio,bridge=vmbr0",
        '                        tags: ["a","b"]',
        "  Änderungen            - cores: 2",
        "                        + cores: 4",
        "                        + memory: 2048",
        "  Fehler                nicht erlaubt (denied)",
        "                        code: 403",
        "                        message: Permission check failed",
        "  Laufende Nummer       0 (boot b-1)",
        "  Nicht wie festgelegt  /params/cores, rule field",
        '  future                {"x":1}',
        "",
    ]


def test_a_detail_of_a_damaged_line_says_why_and_shows_it() -> None:
    assert detail(b'{"v":1,\x1b[2J', tag="en") == [
        '- ? [damaged line] {"v":1,\\x1b[2J',
        "  damaged line  not JSON: object keys must be strings (byte 7)",
        '                {"v":1,\\x1b[2J',
        "",
    ]


def test_a_detail_shows_also_what_is_not_as_it_should_be() -> None:
    odd = record(
        object=3, subject="alice", process=[], source="x", params=[1], changes={"a": 1},
        invalid="all",
    )  # fmt: skip
    laid = "\n".join(detail(odd, tag="en"))
    for part in ("Object  3", "Who  alice", "From  x", "Parameters  [1]", 'Changes  {"a":1}',
                 "Not as declared  all"):  # fmt: skip
        assert part in re.sub(" {2,}", "  ", laid)


def test_a_detail_marks_what_is_newer_or_too_much() -> None:
    laid = detail(record(v=7, params={f"p{n}": n for n in range(1_500)}), tag="en")
    assert laid[1].split("  ")[1:] == ["written by a newer version", "of version 7 of the format"]
    assert sum(re.search(r" p[0-9]+: ", row) is not None for row in laid) == 1_000
    assert laid[-2].strip() != ""
    assert any(row.strip() == "…(+500)" for row in laid)
    many = detail(record(changes=[{"key": "cores", "new": 1}, 3, {"key": "x"}] * 500), tag="en")
    assert any(row.strip() == "…(+500)" for row in many)
    assert any(row.strip() == "x" for row in many)


def test_a_diff_has_its_colours() -> None:
    laid = Detail(speaker(), width=60, paint=Palette(True), paper=PAPER)
    text = "\n".join(laid.rows(entries(record())))
    assert "\x1b[31m- cores: 2\x1b[0m" in text
    assert "\x1b[32m+ cores: 4\x1b[0m" in text
    assert_harmless(text, colours=True)


# Languages


def test_without_a_catalog_the_viewer_speaks_english_of_its_own() -> None:
    english = language(pve_audit, "en").WORDS
    kinds = {key.partition("/")[0] for key in plain.WORDS} - {"action", "object", "area", "enum"}
    needed = {key: text for key, text in english.items() if key.partition("/")[0] in kinds}
    assert dict(plain.WORDS) == needed
    alone = chorus(Catalogs([]), "de", zone=BERLIN)
    (row,) = rows(entries(record()), alone)
    assert row == (
        "2026-11-23 05:46:49 pve1 alice@pve: [pve.vm.update: unknown] "
        "alice@pve acted on vm /vms/100: update"
    )


def test_ascii_is_ascii_in_every_format(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", [record(node="Knöten-漢"), failed(), b"\xff\xfe"])
    for form in ("table", "lines", "detail", "json", "csv"):
        result = run("view", log, "--ascii", "--format", form, "--locale", "de")
        assert result.stdout.isascii(), form
        assert result.exit_code == 0
    assert any("Kn\\xf6ten" in row for row in shown("view", log, "--ascii", "--format", "lines"))


def test_times_are_those_of_the_zone() -> None:
    summer, winter = record(time=at("22:30:00", "2026-06-30")), record(time=at("23:30:00"))
    times = [row[:19] for row in lines(summer, winter)]
    assert times == ["01.07.2026 00:30:00", "24.11.2026 00:30:00"]
