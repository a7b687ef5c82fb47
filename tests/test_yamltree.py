"""YAML as catalogs have it: values by the core schema of YAML 1.2, places, and what is refused."""

from __future__ import annotations

import json
import math
import time
from typing import Any, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from auditlexc import yamltree
from auditlexc.findings import Finding, Findings
from auditlexc.places import Ref, Span
from auditlexc.source import SourceFile
from auditlexc.yamlscalar import core_scalar
from auditlexc.yamltree import MAX_DEPTH, Mapping, Node, Scalar, Sequence


def parse(text: str) -> tuple[Node | None, list[Finding]]:
    """The tree of a text and the findings about it; None only with a finding."""
    findings = Findings()
    node = yamltree.parse(SourceFile("a.yaml", text), findings)
    assert node is not None or findings.items
    return node, findings.items


def sound(text: str) -> Node:
    """The tree of a text without findings."""
    node, findings = parse(text)
    assert findings == []
    assert node is not None
    return node


def plain(node: Node) -> Any:
    """A tree as plain values."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.pairs}


def value(text: str) -> Any:
    """The value of a plain scalar in a document."""
    return plain(sound(f"- {text}\n"))[0]


def where(finding: Finding) -> tuple[str, int, int]:
    """Code, line and column of a finding."""
    assert isinstance(finding.place, Span)
    return finding.code, finding.place.line, finding.place.column


def only(text: str) -> Finding:
    """The one finding about a text."""
    _, findings = parse(text)
    assert len(findings) == 1, findings
    return findings[0]


# --- values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("null", None), ("Null", None), ("NULL", None), ("~", None), ("", None), ("nULL", "nULL"),
        ("true", True), ("True", True), ("TRUE", True), ("tRUE", "tRUE"), ("false", False),
        ("False", False), ("FALSE", False), ("yes", "yes"), ("no", "no"), ("on", "on"),
        ("off", "off"), ("y", "y"), ("N", "N"), ("0", 0), ("-0", 0), ("+1", 1), ("-19", -19),
        ("08", 8), ("007", 7), ("1_000", "1_000"), ("0o17", 15), ("0o8", "0o8"), ("0O17", "0O17"),
        ("-0o17", "-0o17"), ("0o", "0o"), ("0x1F", 31), ("0x", "0x"), ("0X1f", "0X1f"),
        ("-0x1", "-0x1"), ("0xG", "0xG"), ("0b1", "0b1"), ("1.5", 1.5), ("1.", 1.0), (".5", 0.5),
        ("-.5", -0.5), ("1e3", 1000.0), ("1E-3", 0.001), ("+1.5e+2", 150.0), ("1.e1", 10.0),
        (".", "."), ("+", "+"), ("e3", "e3"), ("1e", "1e"), (".e1", ".e1"),
        ("1.2.3", "1.2.3"), ("0.1", 0.1), ("1,5", "1,5"), (".inf", math.inf),
        ("-.Inf", -math.inf), ("+.INF", math.inf), (".iNF", ".iNF"), ("inf", "inf"),
        ("1e999", math.inf), ("12:30", "12:30"), ("12:30:45", "12:30:45"),
        ("190:20:30.15", "190:20:30.15"), ("2026-11-23", "2026-11-23"),
        ("2026-11-23T04:46:49Z", "2026-11-23T04:46:49Z"), ("203.0.113.7", "203.0.113.7"),
        ("١٢", "١٢"), ("１", "１"), ("=", "="), ("<<", "<<"), ('"1"', "1"), ("'true'", "true"),
        ('""', ""), ("''", ""), ('"\\u00e9\\x41\\U0001f511"', "éA🔑"), ("it's", "it's"),
        ("'it''s'", "it's"), ("a#b", "a#b"), ("a #b", "a"), ("nan", "nan"),
        ("9" * 300, int("9" * 300)), ("9" * 301, "9" * 301), ("0x" + "f" * 299, "0x" + "f" * 299),
    ],
)  # fmt: skip
def test_plain_scalars_mean_what_the_core_schema_says(text: str, expected: Any) -> None:
    """The type counts, too: 1 is not True and not 1.0."""
    got = value(text)
    assert (type(got), got) == (type(expected), expected)


@pytest.mark.parametrize("text", [".nan", ".NaN", ".NAN"])
def test_not_a_number_is_a_number(text: str) -> None:
    assert math.isnan(value(text))


def test_nan_in_other_spellings_is_text() -> None:
    assert [value(text) for text in (".Nan", "+.nan", "-.nan")] == [".Nan", "+.nan", "-.nan"]


def test_block_text_keeps_or_folds_its_lines_and_is_never_a_number() -> None:
    assert plain(sound("a: |\n  1\nb: >-\n  true\n  it\nc: |+\n  x\n\n")) == {
        "a": "1\n", "b": "true it", "c": "x\n\n",
    }  # fmt: skip


def test_keys_keep_their_text_whatever_they_look_like() -> None:
    node = sound("5: a\ntrue: b\n~: c\n0x1F: d\n1.0: e\n? \n: f\n")
    assert plain(node) == {"5": "a", "true": "b", "~": "c", "0x1F": "d", "1.0": "e", "": "f"}


@given(st.text(max_size=12))
@example("0o7\n")
@example("1\n")
def test_any_text_has_a_value_in_the_core_schema(text: str) -> None:
    """Nothing raises, and only what is ASCII is anything else than text."""
    got = core_scalar(text)
    assert got == text or text.isascii()


# --- places


def test_every_value_knows_where_it_stands() -> None:
    """Lines and columns from 0; characters, not bytes."""
    node = sound("é: [ü, '🔑 x']\nb:\n  c: >\n    text\n")
    assert isinstance(node, Mapping)
    (key, flow), (_, block) = node.pairs
    assert isinstance(flow, Sequence)
    assert isinstance(block, Mapping)
    quoted = flow.items[1]
    assert (key.line, key.column, key.end_line, key.end_column) == (0, 0, 0, 1)
    assert (flow.line, flow.column, flow.end_column, flow.flow) == (0, 3, 13, True)
    assert (quoted.column, quoted.end_column) == (7, 12)
    assert (block.line, block.column, block.flow) == (2, 2, False)
    assert isinstance(quoted, Scalar)
    assert (key.plain, quoted.plain) == (True, False)


def test_a_block_is_shown_by_its_first_line() -> None:
    node = sound("a:\n  - b: 1\n    c: 2\n  - d\n")
    assert isinstance(node, Mapping)
    assert yamltree.span_of("f", node) == Span("f", 1, 1, 1, 2)
    assert yamltree.span_of("f", node.pairs[0][1]) == Span("f", 2, 3, 2, 6)


def located(text: str, ref: Ref) -> tuple[int, int, int, int]:
    """Where a reference is found: first line and column, last line and column."""
    span = yamltree.locate(ref, parse(text)[0], yamltree.lines_of(text))
    assert span.file == ref.file
    return span.line, span.column, span.end_line, span.end_column


TEXT = """\
objects:
  user:
    fields:
      comment?: {type: string}
events:
  - name: user.create
    messages:
      success: "{subject} did {it}"
      failure: "a \\"b\\" {it}"
      attempt: >-
        on two
        lines
    api: POST /users
    params: [a, b]
"""


@pytest.mark.parametrize(
    ("ref", "place"),
    [
        (Ref("f"), (1, 1, 1, 8)),
        (Ref("f", ("events", 0, "name")), (6, 11, 6, 22)),
        (Ref("f", ("events", 0, "name"), key=True), (6, 5, 6, 9)),
        (Ref("f", ("events", 0, "params", 1)), (14, 17, 14, 18)),
        # A parameter that may be absent has a question mark behind its name.
        (Ref("f", ("objects", "user", "fields", "comment", "type")), (4, 24, 4, 30)),
        # Where something is not written down, the nearest key around it is meant.
        (Ref("f", ("events", 0, "severity")), (6, 5, 6, 9)),
        (Ref("f", ("events", 0, "messages", "other")), (7, 5, 7, 13)),
        (Ref("f", ("events", 7)), (5, 1, 5, 7)),
        (Ref("f", ("none", "at", "all")), (1, 1, 1, 8)),
        # One text may stand for a list of one.
        (Ref("f", ("events", 0, "api", 0)), (13, 10, 13, 21)),
        (Ref("f", ("events", 0, "api", 1)), (13, 5, 13, 8)),
        # A part of a text is narrowed if it stands there as it is.
        (Ref("f", ("events", 0, "messages", "success"), start=14, end=18), (8, 31, 8, 35)),
        (Ref("f", ("events", 0, "messages", "success"), start=14, end=99), (8, 16, 8, 36)),
        (Ref("f", ("events", 0, "messages", "failure"), start=6, end=10), (9, 16, 9, 30)),
        (Ref("f", ("events", 0, "messages", "attempt"), start=3, end=6), (10, 16, 13, 1)),
    ],
)  # fmt: skip
def test_a_reference_finds_its_place(ref: Ref, place: tuple[int, int, int, int]) -> None:
    assert located(TEXT, ref) == place


def test_a_file_that_is_no_yaml_has_one_place() -> None:
    assert located("a: [", Ref("f", ("a", 0))) == (1, 1, 1, 1)


# --- what is refused


def test_a_repeated_key_is_reported_with_the_first() -> None:
    """The tree has the first of the two, so that what is in it can be checked as well."""
    node, findings = parse("a: 1\nb: 2\n'a': 3\na: 4\n")
    assert node is not None
    assert plain(node) == {"a": 1, "b": 2}
    assert [where(f) for f in findings] == [("AL0010", 3, 1), ("AL0010", 4, 1)]
    for finding in findings:
        assert [r.place for r in finding.related] == [Span("a.yaml", 1, 1, 1, 2)]


def test_keys_of_one_text_are_one_key() -> None:
    """As in JSON; also in flow, and where one is an alias."""
    assert where(only("1: a\n'1': b\n")) == ("AL0010", 2, 1)
    assert where(only("{a: 1, b: 2, a: 3}")) == ("AL0010", 1, 14)
    assert where(only("- &x a\n- {a: 1, *x : 2}\n"))[0] == "AL0010"


def test_a_message_repeats_no_control_characters() -> None:
    finding = only('{"\\e[31m": 1, "\\e[31m": 2}')
    assert finding.message == r"the key '\x1b[31m' is here twice"
    assert "\x1b" not in only("a: !%1b[31m x").message


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: *b", (1, 4)),
        ("a: &b 1\nc: *d", (2, 4)),
        ("- *a\n- &a 1\n", (1, 3)),
        ("&a [*a]", (1, 5)),
        ("&a {b: {c: *a}}", (1, 12)),
        ("- &a 1\n- &a [*a]\n", (2, 7)),
    ],
)
def test_an_alias_of_nothing_or_of_what_contains_it_is_reported(
    text: str, place: tuple[int, int]
) -> None:
    assert where(only(text)) == ("AL0011", *place)


def test_an_alias_is_what_it_stands_for() -> None:
    assert plain(sound("- &a [1, &b x]\n- *a\n- *b\n- &a 2\n- *a\n")) == [
        [1, "x"],
        [1, "x"],
        "x",
        2,
        2,
    ]


def test_a_small_file_can_not_expand_to_billions() -> None:
    """Each line has nine times the values of the one before."""
    lines = ["- &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 20)]
    started = time.process_time()
    finding = only("\n".join(lines))
    assert finding.code == "AL0011"
    assert "2,000,000 values" in finding.message
    assert time.process_time() - started < 1


def test_aliases_can_not_nest_deeper_than_brackets() -> None:
    """Each value is shallow, but contains the one before."""
    lines = ["- &a0 [x]"]
    lines += [f"- &a{n} {'[' * 10}*a{n - 1}{']' * 10}" for n in range(1, 5)]
    assert where(only("\n".join(lines)))[:2] == ("AL0012", 5)
    assert parse("\n".join(lines[:4]))[1] == []


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{" * 100_000, "{a: " * 100_000, "- " * 100_000, "? " * 100_000]
)
def test_deep_nesting_ends_early(text: str) -> None:
    started = time.process_time()
    assert only(text).code == "AL0012"
    assert time.process_time() - started < 1


def test_the_depth_is_exact() -> None:
    assert parse("[" * MAX_DEPTH + "]" * MAX_DEPTH)[1] == []
    finding = only("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))
    assert where(finding) == ("AL0012", 1, MAX_DEPTH + 1)


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamltree, "MAX_NODES", 100)
    assert only("[" + "a, " * 200 + "]").code == "AL0011"
    assert parse("[" + "a, " * 90 + "]")[1] == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: !!str 1", (1, 4)),
        ("a: !own x", (1, 4)),
        ("a: ! 1", (1, 4)),
        ("a: !!map {}", (1, 4)),
        ("a: !!python/object/apply:os.system [id]", (1, 4)),
        ("!!seq\n- a\n", (1, 1)),
        ("%YAML 1.1\n---\na: 1\n", (1, 1)),
        ("%TAG ! tag:example.org,2026:\n---\na: 1\n", (1, 1)),
        ("a: 1\n---\nb: 2\n", (2, 1)),
        ("a: 1\n...\n---\nb: 2\n", (3, 1)),
        ("? [a]\n: b\n", (1, 3)),
        ("{[a]: b}", (1, 2)),
        ("{{subject}: b}", (1, 2)),
        ("a: x\x85b: y", (1, 5)),
        ("a: 1\nb: x\u2028c: y", (2, 5)),
        ("a: 1\rb: 2\r", (1, 5)),
    ],
)  # fmt: skip
def test_features_that_catalogs_do_not_have_are_refused(text: str, place: tuple[int, int]) -> None:
    assert where(only(text)) == ("AL0013", *place)


def test_what_is_harmless_is_allowed() -> None:
    assert plain(sound("%YAML 1.2\n---\na: 1\n...\n")) == {"a": 1}
    assert plain(sound("# comment\r\na: 1\r\n")) == {"a": 1}
    assert plain(sound("---\na: 1\n")) == {"a": 1}
    assert plain(sound('a: "\\N\\L\\P\\r\\0"\n')) == {"a": "\x85\u2028\u2029\r\0"}
    assert plain(sound("<<: {a: 1}\nb: 2\n")) == {"<<": {"a": 1}, "b": 2}
    assert plain(sound('{"a":1,"b":[]}')) == {"a": 1, "b": []}


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: 1\n\tb: 2\n", (2, 1), "a tab is used for indentation"),
        ("é: x\n \tb: 2\n", (2, 2), "a tab is used for indentation"),
        ("a: b: c", (1, 5), "mapping values are not allowed"),
        ("a: [1, 2\nb: 3\n", (2, 2), "','"),
        ("a: 1\nb: [1, 2\n", (2, 4), "flow sequence"),
        ("a: 1\nb: 'x\n\n", (2, 4), "quoted scalar"),
        ("é: ü\nb: x\0y\n", (2, 5), "U+0000"),
        ("a: \x1b[31m", (1, 4), "U+001B"),
        ("a: \x7f", (1, 4), "U+007F"),
        ("é: \ufffe", (1, 4), "U+FFFE"),
        ("a: @b", (1, 4), "cannot start any token"),
        ('a: "\\q"', (1, 5), "unknown escape"),
        ('a: "\\ud800"', (1, 7), "Unicode"),
        ("a: 1\n b: 2\n", (2, 3), "mapping values are not allowed"),
        ("a\nb: 1\n", (2, 2), "mapping values are not allowed"),
        ("%NONE\n---\na: 1", (1, 6), "directive"),
        ("- a\nb: 1\n", (2, 1), "'-'"),
        ("a: 1\n...\nb", (3, 1), "document start"),
    ],
)  # fmt: skip
def test_a_mistake_is_shown_where_it_is(text: str, place: tuple[int, int], words: str) -> None:
    finding = only(text)
    assert (finding.code, words in finding.message) == ("AL0009", True), finding.message
    assert where(finding)[1:] == place


@pytest.mark.parametrize(
    "text", ["", "\n\n", "# nothing\n", "---\n", "~\n", "null", "--- # x\n...\n"]
)
def test_a_file_with_nothing_in_it_is_reported(text: str) -> None:
    assert where(only(text)) == ("AL0005", 1, 1)


def test_empty_quotes_are_something() -> None:
    assert plain(sound('""')) == ""
    assert plain(sound("{}")) == {}


# --- any input


PIECES = (*"ab01:-?,[]{}#&*!|>'\"%@` \n\t\\~<.eE+\x85\0é🔑", "- ", ": ", "&a ", "*a", "\n  ")
YAMLISH = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@settings(max_examples=1_000)
@given(st.one_of(YAMLISH, st.text(max_size=30)))
def test_no_text_raises_and_each_is_read_or_reported(text: str) -> None:
    node, findings = parse(text)
    lines = text.split("\n")
    for finding in findings:
        assert isinstance(finding.place, Span)
        assert 1 <= finding.place.line <= len(lines) + 1
        assert finding.message.isprintable()
    if node is not None:
        yamltree.span_of("a.yaml", node)
        plain(node)


TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


def readable(text: str) -> str:
    """JSON without the escapes that libyaml does not join: pairs of surrogates."""
    return "".join(
        c if (c.isprintable() and c <= "\ud7ff") or c in "\n\t" else f"\\U{ord(c):08x}"
        for c in text
    )


@settings(max_examples=500)
@given(JSON, st.booleans())
def test_json_means_what_it_means_to_a_reader_of_json(document: Any, indented: bool) -> None:
    """JSON is YAML 1.2, so there is an oracle: the standard library."""
    text = readable(json.dumps(document, ensure_ascii=False, indent=1 if indented else None))
    if document is None:
        assert only(text).code == "AL0005"
        return
    got = plain(sound(text))
    assert repr(got) == repr(json.loads(json.dumps(document)))


BLOCKS = st.recursive(
    st.sampled_from([1, True, None, "a", "no", "1.0", "x: y", "# no", "", " b ", "- c", "{d}"]),
    lambda inner: st.lists(inner, min_size=1, max_size=3)
    | st.dictionaries(st.sampled_from(["k", "5", "on", "é", "a b"]), inner, min_size=1, max_size=3),
    max_leaves=12,
)  # fmt: skip


def block(document: Any, indent: str = "") -> str:
    """A document in block style, as people write it."""
    if isinstance(document, dict):
        pairs = cast("dict[str, Any]", document).items()
        return "".join(f"\n{indent}{k}:{block(v, indent + '  ')}" for k, v in pairs)
    if isinstance(document, list):
        items = cast("Any", document)
        return "".join(f"\n{indent}-{block(v, indent + '  ')}" for v in items)
    return " " + json.dumps(document, ensure_ascii=False)


@given(BLOCKS)
def test_block_style_means_the_same_as_json(document: Any) -> None:
    if document is not None:
        assert repr(plain(sound(block(document)))) == repr(document)


def test_a_large_catalog_is_read_fast() -> None:
    """Far above what a slow machine needs; it fails when something becomes quadratic."""
    line = "  - {id: 203001, name: user.create, doc: 'Who acts', params: [a, b, c]}\n"
    started = time.process_time()
    node = sound("events:\n" + line * 5_000)
    assert isinstance(node, Mapping)
    assert time.process_time() - started < 5
