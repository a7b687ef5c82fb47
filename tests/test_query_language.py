"""The language of filters: what is a filter, what is none, and what its canonical text is."""

from __future__ import annotations

import doctest
import re
import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pve_audit
from auditlex.query import EVERYTHING, FIELDS, Now, QueryError, Vocabulary, all_of, any_of, parse
from auditlex.query import compile as compiled
from auditlex.query.ast import And, Expression, Not, Or, Text, Value
from auditlex.query.ast import Test as Comparison  # pytest takes what is called Test for one
from auditlex.query.fields import BY_NAME
from auditlex.query.globs import escaped, matcher
from auditlex.query.times import stretch
from tests.conftest import PROJECT

KNOWN = Vocabulary.of(pve_audit)
NOW = Now(datetime(2026, 3, 29, 12, tzinfo=UTC), ZoneInfo("Europe/Vienna"))

CANONICAL = [
    ("", ""),
    ("user=root@pam", "subject.user = root@pam"),
    ("event = user.create", "event = user.create"),
    ("event='user.*'", "event = user.*"),
    ("status IN (success,failure)", "status in (success, failure)"),
    ("node in pve1", "node in (pve1)"),
    ("node in (pve1,)", "node in (pve1)"),
    ("a b", '"a" and "b"'),
    ("a or b c", '"a" or "b" and "c"'),
    ("(a or b) c", '("a" or "b") and "c"'),
    ("((a)) and (b and (c))", '"a" and "b" and "c"'),
    ("not a b", 'not "a" and "b"'),
    ("not (a b)", 'not ("a" and "b")'),
    ("NOT NOT a", 'not not "a"'),
    ("user not in (a, b)", "not subject.user in (a, b)"),
    ("params.name not contains x", "not params.name contains x"),
    ("params.name contains 'a*'", 'params.name contains "a\\*"'),
    ("params.'odd name'.x = 1", 'params."odd name".x = 1'),
    ('params.password = "\\*\\*\\*"', 'params.password = "\\*\\*\\*"'),
    ("user = 'and'", 'subject.user = "and"'),
    ("user != 'a b'", 'subject.user != "a b"'),
    ("user!=a", "subject.user != a"),
    ("user = ci@pve!token", "subject.user = ci@pve!token"),
    ('user = "caf\\u00e9"', "subject.user = café"),
    ('user = "\\ud83d\\ude00"', 'subject.user = "\U0001f600"'),
    ("user = '\\u0000\\n'", 'subject.user = "\\u0000\\n"'),
    ("ip in 203.0.113.0/24", "source.ip in (203.0.113.0/24)"),
    ("changes.cores.new>4", "changes.cores.new > 4"),
    ("invalid or damaged", "invalid or damaged"),
    ("'error' error", '"error" and error'),
    ("time>=2h", "time >= 2h"),
    ("source.ip = 2001:db8::1", "source.ip = 2001:db8::1"),
    ("UPID:pve1:00", '"UPID:pve1:00"'),
]


@pytest.mark.parametrize(("text", "canonical"), CANONICAL)
def test_a_filter_has_one_canonical_text(text: str, canonical: str) -> None:
    """It parses back, and is its own canonical text."""
    tree = parse(text)
    assert str(tree) == canonical
    assert parse(canonical) == tree


WRONG = [
    ("usr = a", 1, "no field 'usr'", "'user'"),
    ("user =", 7, "value is missing", "quotes"),
    ("user = and", 8, "value is missing before 'and'", "quotes"),
    ("user == a", 6, "no '=='", "One '='"),
    ("user =~ a", 6, "no '=~'", "globs"),
    ("user < a", 6, "no order", "="),
    ("id contains 7", 4, "no text", "="),
    ("error = a", 7, "no value", "error.reason"),
    ("invalid = true", 9, "no value", "'not invalid'"),
    ("user", 1, "in every record", 'text is "user"'),
    ("object = vm", 1, "two parts", "object.type"),
    ("subject = a", 1, "two parts", "user"),
    ("subject", 1, "two parts", "user"),
    ("since = 2h", 1, "since", "time >= 2h"),
    ("(a", 1, "no ')'", "Add"),
    ("a)", 2, "does not belong", "no '('"),
    ("a or", 5, "term is missing", "comparison"),
    ("or a", 1, "does not begin", "comparison"),
    ("()", 2, "does not begin", "comparison"),
    ("a && b", 3, "no term", "'and'"),
    ("user:root", 1, "':'", "user = root"),
    ("!a", 1, "'!'", "'not'"),
    ("a\\b", 2, "backslash", "Write"),
    ('"a', 1, 'no " at its end', "Add"),
    ("'\\x'", 2, "no escape", "\\u"),
    ("'\\ud800'", 1, "half", "both"),
    ("''", 1, "empty", "Leave"),
    ("a*", 1, "wildcards", "Leave"),
    ("'user' = a", 1, "is no field", "without quotes"),
    ("user in (a", 9, "no ')'", "commas"),
    ("params.", 1, "empty part", "params.net0"),
    ("params.a..b = 1", 1, "empty part", "params.net0"),
    ("params = 1", 8, "no value", "params.NAME"),
    ("a \x00", 3, "can't be seen", "escape"),
    ("event = user.creat", 9, "no event 'user.creat'", "'user.create'"),
    ("event = create", 9, "no event 'create'", ""),
    ("event = pve.user.creat", 9, "no event", "'pve.user.create'"),
    ("status = sucess", 10, "no status 'sucess'", "'success'"),
    ("severity > high", 12, "no severity 'high'", "info"),
    ("severity > '*'", 12, "no rank", "Name"),
    ("area = acces", 8, "no area", "'access'"),
    ("area = 'zz*'", 8, "no area matches", ""),
    ("control = pci-10.2", 11, "no control", "pci-10.2"),
    ("object.type = vmm", 15, "no object.type", "'vm'"),
    ("reason = no", 10, "no error.reason", ""),
    ("id = x", 6, "is a number", "digits"),
    ("params.a < b", 12, "compares numbers", "digits"),
    ("params.a contains ''", 19, "contains the empty one", "Leave"),
    ("time > soon", 8, "no time", "2026-01-31"),
    ("time = '2026*'", 8, "no wildcards", "2026-01-31"),
    ("time > 2026-13-01", 8, "month", "2026-01-31"),
    ("time > 9999-12-31", 8, "out of range", ""),
    ("time > 999999999w", 8, "out of range", ""),
    ("time > 2026-01-01T00:00+99:00", 8, "zone", ""),
    ("ip in 203.0.113.0/33", 7, "no network", "203.0.113.0/24"),
]


@pytest.mark.parametrize(("text", "column", "what", "hint"), WRONG)
def test_what_is_wrong_is_said_with_place_and_remedy(
    text: str, column: int, what: str, hint: str
) -> None:
    """And shown below the place, in one line each, without raw control characters."""
    with pytest.raises(QueryError) as caught:
        compiled(text, KNOWN, NOW)
    error = caught.value
    assert what in error.what
    assert error.column == column
    assert hint in error.hint
    first, second, third = error.shown(text).split("\n")
    assert first == str(error)
    assert third.index("^") <= len(second)
    assert (first + second + third).isprintable()


def test_limits_are_errors_not_failures() -> None:
    """However deep, long or many."""
    for text in (
        "(" * 5_000 + "a" + ")" * 5_000,
        "not " * 2_000 + "a",
        "a" * 20_000,
        "a " * 4_900,
        "node in (" + ",".join(["a"] * 1_500) + ")",
        "params." + "a." * 40 + "b = 1",
    ):
        with pytest.raises(QueryError):
            parse(text)
    parse("(" * 50 + "a" + ")" * 50)


@given(st.text() | st.lists(st.sampled_from(
    ["user", "=", "!=", "in", "(", ")", ",", "not", "and", "or", "a*", '"x"', "'", "\\", "time",
     "2h", "contains", "params.a", "changes", "!", "<", "event", "user.create", ".", "*", "id", "7"]
)).map(" ".join))  # fmt: skip
def test_any_text_is_a_filter_or_an_error(text: str) -> None:
    """Nothing else is raised; the column is within the text or just behind it."""
    try:
        query = compiled(text, KNOWN, NOW)
    except QueryError as error:
        column, shown = error.column, error.shown(text)
    else:
        column, shown = 1, "^"
        assert parse(str(query)) == query.expression
    assert 1 <= column <= len(text) + 1
    assert shown.endswith("^")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
PLAIN = st.sampled_from(["a", "and", "x y", 'q"', "b\\", "*", "é", "!", "a!", "'", "=", "", "\n"])


def globs() -> st.SearchStrategy[Value]:
    """Globs as the parser makes them."""
    parts = st.lists(st.sampled_from(["*", "?"]) | TEXTS.map(escaped), min_size=1, max_size=4)
    made = parts.map("".join).filter(lambda text: re.sub(r"\\.", "", text, flags=re.DOTALL) != "")
    return made.map(lambda text: Value(text, glob=True)).filter(
        lambda value: any(c in re.sub(r"\\.", "", value.text, flags=re.DOTALL) for c in "*?")
    )


def values() -> st.SearchStrategy[Value]:
    """Values as the parser makes them."""
    return (TEXTS | PLAIN).map(Value) | globs()


@st.composite
def comparisons(draw: st.DrawFn) -> Expression:
    """Comparisons as the parser makes them."""
    names = st.sampled_from(["a", "odd name", "x-1", 'q"', "é"])
    path = ("params", *draw(st.lists(names, min_size=1, max_size=3)))
    kind = draw(st.sampled_from(["=", "!=", "in", "contains", "has", "field"]))
    if kind == "=":
        return Comparison(path, "=", (draw(values()),))
    if kind == "!=":
        return Comparison(("subject", "user"), "!=", (draw(values()),))
    if kind == "in":
        return Comparison(("node",), "in", tuple(draw(st.lists(values(), min_size=1, max_size=3))))
    if kind == "contains":
        return Comparison(path, "contains", (Value(draw(TEXTS | PLAIN)),))
    if kind == "has":
        return Comparison(path, "has")
    return Comparison((draw(st.sampled_from(["error", "invalid"])),), "has")


EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(
    comparisons() | (TEXTS | PLAIN).filter(bool).map(Text),
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(lambda terms: all_of(*terms)),
        st.lists(inner, min_size=2, max_size=3).map(lambda terms: any_of(*terms)),
    ),
    max_leaves=8,
)


@given(EXPRESSIONS)
def test_the_canonical_text_of_a_tree_parses_back(tree: Expression) -> None:
    """Whatever is in it."""
    assert parse(str(tree)) == tree


def test_trees_are_flat_and_frozen() -> None:
    """``all_of`` and ``any_of`` leave no nesting behind that parentheses would have to say."""
    a, b, c = Text("a"), Text("b"), Text("c")
    assert all_of(a, all_of(b, c)) == And((a, b, c))
    assert any_of(any_of(a, b), c) == Or((a, b, c))
    assert all_of(a) == a
    assert all_of() == EVERYTHING == parse(" ")
    assert all_of(EVERYTHING, a) == a
    assert any_of(a, EVERYTHING) == EVERYTHING
    assert Value("a", at=3) == Value("a", at=9)
    assert hash(Value("a", at=3)) == hash(Value("a", at=9))
    assert Value("a") != Text("a")
    with pytest.raises(AttributeError):
        a.text = "b"  # type: ignore[misc]  # that is what is tested


@given(st.lists(st.sampled_from("ab*?.\\"), max_size=8), st.text("ab.*?\\", max_size=10))
def test_globs_match_what_the_same_regular_expression_matches(
    pattern: list[str], text: str
) -> None:
    """A star is any text, a question mark one character, a backslash makes them themselves."""
    glob = "".join(pattern)
    expression = ""
    for quoted, one in re.findall(r"(\\.)|(.)", glob, re.DOTALL):
        if quoted:
            expression += re.escape(quoted[1])
        elif one == "*":
            expression += ".*"
        else:
            expression += "." if one == "?" else re.escape(one)
    assert matcher(glob)(text) == bool(re.fullmatch(expression, text, re.DOTALL))
    assert matcher(escaped(glob))(glob)


def test_no_glob_takes_long() -> None:
    """What makes regular expressions and naive globs take forever."""
    start = time.process_time()
    assert not matcher("a*" * 200 + "b")("a" * 5_000)
    assert not matcher("?a*" * 200 + "b")("a" * 5_000 + "c")
    assert matcher("*" * 1_000)("a" * 5_000)
    assert time.process_time() - start < 1


TIMES = [
    ("2026-03-29", "2026-03-28T23:00:00.000000Z", "2026-03-29T22:00:00.000000Z"),
    ("2026-10-25", "2026-10-24T22:00:00.000000Z", "2026-10-25T23:00:00.000000Z"),
    ("today", "2026-03-28T23:00:00.000000Z", "2026-03-29T22:00:00.000000Z"),
    ("yesterday", "2026-03-27T23:00:00.000000Z", "2026-03-28T23:00:00.000000Z"),
    ("now", "2026-03-29T12:00:00.000000Z", "2026-03-29T12:00:00.000001Z"),
    ("2h", "2026-03-29T10:00:00.000000Z", "2026-03-29T10:00:00.000001Z"),
    ("1D12H", "2026-03-28T00:00:00.000000Z", "2026-03-28T00:00:00.000001Z"),
    ("1w", "2026-03-22T12:00:00.000000Z", "2026-03-22T12:00:00.000001Z"),
    ("2026-01-02T03:04", "2026-01-02T02:04:00.000000Z", "2026-01-02T02:05:00.000000Z"),
    ("2026-01-02 03:04:05", "2026-01-02T02:04:05.000000Z", "2026-01-02T02:04:06.000000Z"),
    ("2026-01-02T03:04:05.5Z", "2026-01-02T03:04:05.500000Z", "2026-01-02T03:04:05.500001Z"),
    ("2026-01-02T03:04+01:00", "2026-01-02T02:04:00.000000Z", "2026-01-02T02:05:00.000000Z"),
    ("2026-01-02T03:04-0130", "2026-01-02T04:34:00.000000Z", "2026-01-02T04:35:00.000000Z"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000000Z", "2017-01-01T00:00:00.000000Z"),
]


@pytest.mark.parametrize(("text", "low", "high"), TIMES)
def test_a_time_is_a_stretch(text: str, low: str, high: str) -> None:
    """As long as what was written of it; days have 23 to 25 hours."""
    assert stretch(text, NOW) == (low, high)


def test_a_zone_that_is_none_is_the_machine_s(monkeypatch: pytest.MonkeyPatch) -> None:
    """With its own rules for summer."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        here = Now(NOW.instant, None)
        assert stretch("2026-07-01", here)[0] == "2026-07-01T04:00:00.000000Z"
        assert stretch("2026-01-01", here)[0] == "2026-01-01T05:00:00.000000Z"
        assert Now.here().zone is None
    finally:
        monkeypatch.undo()
        time.tzset()


def test_without_a_catalog_names_are_taken_as_they_are() -> None:
    """But areas and controls mean nothing."""
    compiled("event = no.such", None, NOW)
    compiled("event = user.create", [pve_audit], NOW)
    for text in ("area = access", "control = x"):
        with pytest.raises(QueryError, match="known by a catalog"):
            compiled(text, None, NOW)
    with pytest.raises(TypeError):
        compiled("a", 7, NOW)


PAGE = (PROJECT / "docs" / "filters.md").read_text(encoding="utf-8")


def test_every_example_of_the_page_is_a_filter() -> None:
    """Those of the first table."""
    table = PAGE.split("| filter | records |")[1].split("\n\n")[0]
    examples = re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)
    assert len(examples) > 12
    for text in examples:
        compiled(text, KNOWN, NOW)


def test_the_session_of_the_page_is_true() -> None:
    """As Python's own doctest sees it."""
    session = PAGE.split("```python\n")[1].split("```")[0]
    examples = doctest.DocTestParser().get_doctest(session, {}, "filters", None, None)
    assert len(examples.examples) == 6
    told: list[str] = []
    result = doctest.DocTestRunner().run(examples, out=told.append)
    assert result.failed == 0, "".join(told)


def test_the_page_lists_every_field() -> None:
    """As the table of the code has them."""
    shown = PAGE.split("<!-- fields -->\n")[1].split("<!-- /fields -->")[0]
    assert shown == fields_table()


COMPARED = {
    "text": "= in contains", "choice": "= in", "integer": "= < in", "time": "= < in",
    "severity": "= < in", "event": "= in contains", "address": "= in contains", "area": "= in",
    "control": "= in", "value": "= < in contains", "part": "", "mark": "",
}  # fmt: skip


def fields_table() -> str:
    """The fields as rows of Markdown."""
    rows = ["| field | short | is | compared by |", "|---|---|---|---|"]
    for field in FIELDS:
        short = ", ".join(f"`{name}`" for name in field.aliases)
        ways = f"`{COMPARED[field.kind]}`" if COMPARED[field.kind] else ""
        rows.append(f"| `{field.name}` | {short} | {field.doc} | {ways} |")
    return "\n".join(rows) + "\n"


def test_fields_are_named_once() -> None:
    """No alias is another field's name."""
    assert len(BY_NAME) == sum(1 + len(field.aliases) for field in FIELDS)
