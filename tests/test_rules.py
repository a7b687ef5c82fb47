"""What rules are made of: conditions, values, messages, names of secrets, and places in files."""

from __future__ import annotations

import itertools
import re
import string
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from auditlex.predicates import is_array, is_object
from auditlexc import regex, values, yamltree
from auditlexc.conditions import allowed, as_text, disjoint, overlap
from auditlexc.decls import ConditionDecl
from auditlexc.findings import Findings, did_you_mean
from auditlexc.model import Condition, Field, Param, Type
from auditlexc.options import Options
from auditlexc.pipeline import check
from auditlexc.places import Ref
from auditlexc.rules.examples import field_of
from auditlexc.rules.fields import looks_secret
from auditlexc.source import SourceFile
from auditlexc.targets.jsonschema import keeps_length, kept
from auditlexc.wording import Placeholder, wording
from tests.build import field, param, type_
from tests.catalogs import Draft, Memory, catalogs, styles
from tests.conftest import PROJECT
from tests.records import ODD, of_type
from tests.workshop import SMALL, codes, shown
from tests.yamltext import Style

# Conditions

SCALARS = st.sampled_from((True, False, 0, 1, 2, 1.0, 2.5, "1", "a", "ab", "b", "", "true"))
PREFIXES = st.sampled_from(("a", "ab", "b", "1", "aba"))
TESTS: st.SearchStrategy[ConditionDecl] = st.builds(
    ConditionDecl,
    equals=st.none() | SCALARS,
    one_of=st.none() | st.lists(SCALARS, min_size=1, max_size=3).map(tuple),
    is_not=st.none() | SCALARS | st.lists(SCALARS, min_size=1, max_size=3).map(tuple),
    prefix=st.none() | PREFIXES,
    not_prefix=st.none() | PREFIXES,
    includes=st.sampled_from((None, None, "a", "b")),
    excludes=st.sampled_from((None, None, "a", "b")),
    present=st.sampled_from((None, None, True, False)),
)
WHENS = st.dictionaries(st.sampled_from(("p", "q")), TESTS, max_size=2)
TEXTS = (
    [None, "", "0", "1", "2", "2.5", "1z", "true", "z"]
    + [
        "".join(letters)
        for length in range(1, 5)
        for letters in itertools.product("abz", repeat=length)
    ]
    + [
        separator.join(words)
        for separator in (",", "; ")
        for length in (2, 3)
        for words in itertools.product(("a", "b", "z", "abaz", "az", "bz", "1z"), repeat=length)
    ]
)
"""Values of a parameter that tell any two sets apart that the conditions here can make."""

SENT = {True: "1", False: "0"}


def sent(value: str | int | float | bool) -> str:
    """How a client sends a value."""
    known: dict[object, str] = {0: "0", 1: "1"}
    # For Python, true and 1.0 are 1, too.
    return value if isinstance(value, str) else known.get(value, str(value))


def items(value: str) -> list[str]:
    """The items of a list that is one text."""
    return re.sub("[,; ]+", ",", value).split(",")


def meets(test: ConditionDecl, value: str | None) -> bool:
    """Whether a parameter meets a condition: what the documentation says, word by word."""
    not_values = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
    return (
        (test.equals is None or value == sent(test.equals))
        and (test.one_of is None or value in {sent(v) for v in test.one_of})
        and (value is None or value not in {sent(v) for v in not_values if v is not None})
        and (test.prefix is None or (value is not None and value.startswith(test.prefix)))
        and (test.not_prefix is None or value is None or not value.startswith(test.not_prefix))
        and (test.includes is None or (value is not None and test.includes in items(value)))
        and (test.excludes is None or value is None or test.excludes not in items(value))
        and (test.present is None or test.present is (value is not None))
    )


def conditions(when: dict[str, ConditionDecl]) -> tuple[Condition, ...]:
    return tuple(Condition(key=key, test=test) for key, test in when.items())


def satisfiable(*whens: dict[str, ConditionDecl]) -> bool:
    """Whether one call meets all; each key is on its own."""
    return all(
        any(all(meets(when[key], value) for when in whens if key in when) for value in TEXTS)
        for key in ("p", "q")
    )


@given(TESTS)
def test_a_condition_is_possible_if_a_value_meets_it(test: ConditionDecl) -> None:
    found = allowed(test)
    assert found.possible() == any(meets(test, value) for value in TEXTS)
    assert found.absent == meets(test, None)
    for value in TEXTS[1:]:
        assert value is not None
        assert found.text(value) == meets(test, value)


@settings(max_examples=400)
@given(WHENS, WHENS)
def test_two_selectors_are_disjoint_if_no_call_meets_both(
    one: dict[str, ConditionDecl], other: dict[str, ConditionDecl]
) -> None:
    apart = disjoint(conditions(one), conditions(other))
    assert apart == disjoint(conditions(other), conditions(one))
    if satisfiable(one) and satisfiable(other):
        # What can never hold is reported on its own.
        assert apart == (not satisfiable(one, other))
    elif apart:
        assert not satisfiable(one, other)


@given(st.lists(WHENS, max_size=3), st.lists(WHENS, max_size=3))
def test_the_first_two_alternatives_that_overlap_are_named(
    one: list[dict[str, ConditionDecl]], other: list[dict[str, ConditionDecl]]
) -> None:
    left, right = [conditions(when) for when in one], [conditions(when) for when in other]
    pairs = [
        (i, j)
        for (i, a), (j, b) in itertools.product(enumerate(left or [()]), enumerate(right or [()]))
        if not disjoint(a, b)
    ]
    assert overlap(left, right) == (pairs[0] if pairs else None)


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "1"), (False, "0"), (1, "1"), (2.0, "2"), (2.5, "2.5"), ("x", "x"), ("", ""), (-0.0,
    "0"),
     (1e22, "10000000000000000000000")],
)  # fmt: skip
def test_a_value_as_an_api_sends_it(value: str | float, text: str) -> None:
    assert as_text(value) == text


# Values

PATTERNS = (
    "[a-z]+", "[^/]*", "(?:a|b){2,3}", r"\d+", "", "x?", r"[a-z]+(?:\.[a-z]+)*", r"[^a]+",
)  # fmt: skip
SCALAR_BASES = ("string", "integer", "number", "boolean", "enum")
DEEP_BASES = ("list", "list as text", "map", "struct", "property-string")


def limits(low: str, high: str) -> st.SearchStrategy[dict[str, Any]]:
    """A lower and an upper limit, in any order."""
    number = st.none() | st.integers(0, 3)
    return st.fixed_dictionaries({low: number, high: number})


LENGTHS = limits("min_length", "max_length")
COUNTS = limits("min_items", "max_items")
NUMBER = st.none() | st.integers(-3, 3) | st.sampled_from((0.5, 2.0, -1.5, 2**70))
BOUNDS = st.fixed_dictionaries({"minimum": NUMBER, "maximum": NUMBER})


@st.composite
def types(draw: st.DrawFn, depth: int = 2) -> Type:
    """Types of every base; limits may contradict each other."""
    base = draw(st.sampled_from(SCALAR_BASES + DEEP_BASES if depth else SCALAR_BASES))
    if base == "string":
        pattern = draw(st.sampled_from(PATTERNS))
        portable = regex.portable(regex.parse(pattern)) if pattern else ""
        return type_("string", pattern=portable, **draw(LENGTHS))
    if base in ("integer", "number"):
        return type_(base, **draw(BOUNDS))
    if base == "boolean":
        return type_("boolean")
    if base == "enum":
        words = st.sampled_from(("a", "b", "1", "true"))
        return type_("enum", values=draw(st.lists(words, min_size=1, unique=True)))
    if base in ("struct", "property-string"):
        names = draw(st.lists(st.sampled_from(("a", "b", "c?")), min_size=1, unique=True))
        return type_(base, keys=[keyed(name, draw(types(depth - 1))) for name in names])
    items = made("items", draw(types(depth - 1)))
    if base != "list as text":
        return type_(base, items=items, **draw(COUNTS))
    plain = type_("list", items=items, separator=";")
    # Redaction of a part makes a text longer or shorter than its limits.
    lengths = draw(LENGTHS)
    return type_("list", items=items, separator=";", **lengths) if keeps_length(plain) else plain


def made(name: str, inner: Type) -> Field:
    """An unredacted field of a type."""
    return msgspec.structs.replace(field(name), type=inner)


def keyed(name: str, inner: Type) -> Param:
    """A key of a type; 'name?' may be absent."""
    return msgspec.structs.replace(param(name), field=made(name.removesuffix("?"), inner))


def masked(value: object) -> bool:
    """Whether there is a mask in it: a written record has one where a value was not declared."""
    if is_object(value):
        return any(map(masked, value.values()))
    return any(map(masked, value)) if is_array(value) else value == "***"


def possible(type_: Type) -> bool:
    """Whether a strategy can be made of its limits."""
    pairs = [(type_.minimum, type_.maximum), (type_.min_length, type_.max_length),
             (type_.min_items, type_.max_items)]  # fmt: skip
    inner = [type_.items] if type_.items is not None else []
    return all(low is None or high is None or low <= high for low, high in pairs) and all(
        possible(f.type) for f in [*inner, *(key.field for key in type_.keys)]
    )


def validator(type_: Type) -> Validator:
    """What the schema of a type accepts."""
    return Draft202012Validator(kept(type_))


@settings(max_examples=800)
@given(types(), st.data())
def test_an_example_fits_its_type_exactly_if_the_schema_takes_it(
    type_: Type, data: st.DataObject
) -> None:
    """Before redaction; a type whose values are kept is written as it is."""
    value: Any = data.draw(ODD)
    if possible(type_) and type_.base != "integer" and data.draw(st.booleans()):
        value = data.draw(of_type(type_))
    if masked(value):
        return
    said = values.problem(type_, value)
    assert (said is None) == validator(type_).is_valid(value), said


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (type_("string", pattern="[^a]+"), "b\n"),
        (type_("integer"), 1.0),
        (type_("integer", minimum=0.5), 0),
        (type_("integer"), True),
        (type_("number"), False),
        (type_("boolean"), 1),
        (type_("enum", values=["1"]), 1),
        (type_("string", max_length=1), "\U0001f600"),
        (type_("map", items=field(), max_items=0), {"a": "b"}),
        (type_("struct", keys=[param("a")]), {}),
    ],
)
def test_cases_on_the_edge(type_: Type, value: Any) -> None:
    assert (values.problem(type_, value) is None) == validator(type_).is_valid(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize("base", ["integer", "number"])
def test_what_json_can_not_hold_is_no_number(base: str, value: float) -> None:
    assert values.problem(type_(base), value) is not None


@pytest.mark.parametrize("value", [2**64, -(2**63) - 1])
@pytest.mark.parametrize("base", ["integer", "number"])
def test_a_number_that_a_record_can_not_hold_is_no_example(base: str, value: int) -> None:
    assert values.problem(type_(base), value) == "has more than 64 bits"
    assert values.problem(type_(base), value + (1 if value < 0 else -1)) is None


@given(types(1), ODD)
def test_a_problem_does_not_repeat_the_value(type_: Type, value: Any) -> None:
    said = values.problem(type_, {"a": "wr0ng", "b": value}) or ""
    assert "wr0ng" not in said


# Messages

NAMES = st.sampled_from(("a", "user", "x-1", "A_b.c", "subject"))
PARTS = st.lists(NAMES.map(lambda name: Placeholder(name, 0, 0)) | st.text("ab {}!.", max_size=4))


def written(parts: Iterator[str | Placeholder] | list[str | Placeholder]) -> str:
    """A message with these parts."""
    return "".join(
        f"{{{p.name}}}" if isinstance(p, Placeholder) else p.replace("{", "{{").replace("}", "}}")
        for p in parts
    )


@given(PARTS)
def test_a_message_is_taken_apart_into_what_it_was_made_of(
    parts: list[str | Placeholder],
) -> None:
    text = written(parts)
    found = wording(text)
    assert found.wrong is None
    assert written(list(found.parts)) == text
    assert found.names == tuple(p.name for p in parts if isinstance(p, Placeholder))
    for placeholder in found.placeholders:
        assert text[placeholder.start : placeholder.end] == f"{{{placeholder.name}}}"


@settings(max_examples=300)
@given(st.text("ab.-_{}1!: ", max_size=12))
@example("}{")
@example("{a!r}")
@example("{a:>9}")
@example("{a[0]}")
@example("{}")
@example("{{}")
@example("{}}")
@example("{{{a}}}")
def test_what_is_a_message_is_one_for_python_too(text: str) -> None:
    """Translators check python-brace-format; what we take must mean there what it means here."""
    found = wording(text)
    if found.wrong is not None:
        assert text[found.wrong] in "{}"
        assert wording(text[: found.wrong]).wrong is None
        return
    theirs = ""
    for literal, name, form, conversion in string.Formatter().parse(text):
        theirs += literal.replace("{", "{{").replace("}", "}}")
        if name is not None:
            assert (form, conversion) == ("", None)
            theirs += f"{{{name}}}"
    assert theirs == text


# Names of secrets

SECRET_NAMES = (
    "password", "Password", "new-password", "userPassword", "passwd", "pass", "passphrase",
    "passcode",
    "pw", "secret", "client-key", "clientKey", "key", "keys", "api_key", "apiKey", "apikey",
    "apiToken",
    "token", "tokens", "otp", "totp", "pin", "ticket", "cookie", "credential", "credentials",
    "private",
    "private-key", "privatekey", "PrivateKey", "auth", "nonce", "salt", "challenge", "seed",
    "recovery", "recovery-code", "csrf-token", "key[n]", "cipassword", "sshkey", "signature",
)  # fmt: skip
PLAIN_NAMES = (
    "user", "userid", "author", "pinned", "spin", "monkeys", "passive", "bypass", "keyboard",
    "compass",
    "keep", "pint", "tick", "seedling-count", "salty", "bake",
    "net[n]", "authority", "hotplug", "input", "mapping", "pw0rd", "option",
)  # fmt: skip


@pytest.mark.parametrize("name", SECRET_NAMES)
def test_names_that_sound_like_a_secret(name: str) -> None:
    assert looks_secret(name)


@pytest.mark.parametrize("name", PLAIN_NAMES)
def test_names_that_do_not(name: str) -> None:
    assert not looks_secret(name)


@pytest.mark.parametrize(
    "name", ["SSLKey", "APIKey", "TLSCertKeys", "key1", "token2", "TOTPSeed", "pin0"]
)
def test_acronyms_and_numbers_hide_no_secret(name: str) -> None:
    assert looks_secret(name)


# The style of messages

STYLE = (
    ("success", "{subject} created {userid}", ""),
    ("success", "The disk was created", ""),
    ("success", "{{braces}} are fine", ""),
    ("success", "{subject} created {userid}'s disk", ""),
    ("success", "{subject} created {userid}.", "punctuation"),
    ("success", "{subject} created {userid}!", "punctuation"),
    ("success", "{subject} created {userid}:", "punctuation"),
    ("success", "{subject} created {userid},", "punctuation"),
    ("success", "created {userid}", "small letter"),
    ("success", "{subject}  created {userid}", "space"),
    ("success", "{subject} created {userid} ", "space"),
    ("success", " {subject} created {userid}", "space"),
    ("success", "{subject} created {userid} , too", "space"),
    ("success", "{subject} created '{userid}'", "quotes"),
    ("success", "{subject} created {userid}... and more", "dots"),
    ("success", "{subject} was succesful", "succesful"),
    ("success", "{subject} can not see {userid}", "can not"),
    ("failure", "{subject} could not create {userid}: {error}", ""),
    ("failure", "{subject} could not create {userid}", "why it failed"),
    ("attempt", "{subject} is about to create {userid}", ""),
)


@pytest.mark.parametrize(("status", "text", "word"), STYLE, ids=[text for _, text, _ in STYLE])
def test_the_style_of_messages(status: str, text: str, word: str) -> None:
    before = '      success: "{subject} created {userid}"'
    assert SMALL["registry/one.yaml"].count(before) == 1
    one = SMALL["registry/one.yaml"].replace(before, f"{before}\n      attempt: '{{node}}'")
    line = {"success": before,
    "failure": '      failure: "{subject} could not create {userid}: {error}"',
            "attempt": "      attempt: '{node}'"}[status]  # fmt: skip
    one = one.replace(line, f'      {status}: "{text}"')
    checked = check(Path(), Options(jobs=1), Memory({**SMALL, "registry/one.yaml": one}))
    assert codes(checked) == (["AL0506"] if word else [])
    assert all(word in finding.message for finding in checked.findings)


# Parameters with an index

FIELDS = {name: made(name, type_()) for name in ("net[n]", "net", "net7", "a", "é[n]")}


@pytest.mark.parametrize(
    ("name", "found"),
    [("net", "net"), ("net0", "net[n]"), ("net31", "net[n]"), ("net32", ""), ("net7", "net7"),
    ("net07", ""),
     ("net-1", ""), ("net00", ""), ("net99999999", ""), ("a0", ""), ("a", "a"), ("", ""), ("0", ""),
     ("net٣", ""), ("net1\n", "")],
)  # fmt: skip
def test_which_field_a_parameter_is_of(name: str, found: str) -> None:
    fields = {n: f if n != "net[n]" else field("net[n]") for n, f in FIELDS.items()}
    one = field_of(fields, name)
    assert (one.name if one is not None else "") == found


def test_what_was_probably_meant() -> None:
    assert did_you_mean("usr", ["user", "disk"]) == "Did you mean 'user'?"
    assert did_you_mean("zzz", ["user", "disk"]) == "Known: disk, user."
    assert did_you_mean("zzz", map(str, range(1000, 1020))) == ""
    assert did_you_mean("zzz", []) == ""


# Places


def theirs(node: Any, path: tuple[str | int, ...]) -> tuple[Any, Any]:
    """The node and the key that a path leads to, in PyYAML's tree."""
    key = None
    for step in path:
        if isinstance(node, yaml.MappingNode):
            key, node = next((k, v) for k, v in node.value if k.value == step)
        else:
            key, node = None, node.value[step]
    return node, key


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every path in a value."""
    yield path
    inner: Iterable[tuple[str | int, object]] = ()
    if is_object(value):
        inner = value.items()
    elif is_array(value):
        inner = enumerate(value)
    for key, item in inner:
        yield from places(item, (*path, key))


def start(node: Any) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


@settings(max_examples=25)
@given(catalogs(max_areas=1), styles())
def test_every_value_and_every_key_is_found_where_it_stands(draft: Draft, style: Style) -> None:
    """PyYAML, which knows nothing of our paths, says so, too."""
    texts = draft.texts(style)
    for path, content in draft.documents().items():
        text = texts[path]
        lines = yamltree.lines_of(text)
        root = yamltree.parse(SourceFile(path, text), Findings())
        tree: Any = yaml.compose(text, yaml.CLoader)
        for steps in places(content):
            node, key = theirs(tree, steps)
            span = yamltree.locate(Ref(path, steps), root, lines)
            assert (span.line, span.column) == start(node)
            if isinstance(node, yaml.ScalarNode):
                end = node.end_mark
                assert (span.end_line, span.end_column) == (end.line + 1, end.column + 1)
            if key is not None:
                span = yamltree.locate(Ref(path, steps, key=True), root, lines)
                assert (
                    lines[span.line - 1][span.column - 1 : span.end_column - 1]
                    == (text[key.start_mark.index : key.end_mark.index])
                )
            missing = yamltree.locate(Ref(path, (*steps, "no such key")), root, lines)
            assert (missing.line, missing.column) == start(node if key is None else key)


GOLDEN = sorted(
    p for p in (PROJECT / "tests/diagnostics").glob("AL*-*") if (p / "expected.txt").is_file()
)
HEAD = re.compile(r"^ *--> (.+):(\d+):(\d+)$")
MARKS = re.compile(r"^ +\| ( *)([\^-]+)$")


@pytest.mark.parametrize("case", GOLDEN, ids=lambda path: path.name)
def test_a_golden_case_underlines_its_place(case: Path) -> None:
    """Under the line it names, at the column it names, and never beyond the line's end."""
    lines = (case / "expected.txt").read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        head = HEAD.match(line)
        if head is None or number + 3 >= len(lines) or MARKS.match(lines[number + 3]) is None:
            continue
        marks = MARKS.match(lines[number + 3])
        assert marks is not None
        shown_line = lines[number + 2].partition(" | ")[2]
        assert lines[number + 2].partition("|")[0].strip() == head[2]
        from_column = len(marks[1])
        assert from_column + len(marks[2]) <= max(len(shown_line), from_column + 1)
        if not shown_line.startswith("…") and shown_line.isascii() and "\t" not in shown_line:
            assert from_column == int(head[3]) - 1


ID = "    id: /users/{userid}\n"
MODE = "type: enum, values: [fast, slow], sensitivity: public, example: fast"
PARAMS = "    params: [userid, mode?]\n"
SLIPS = (
    (MODE, ("type: struct, keys: {a: {type: string, doc: x}, 'a?': {type: string, doc: x}}, "
     "sensitivity: public, example: {a: x}"), "AL0210", "the key 'a' twice"),
    (MODE, MODE.replace("slow", "slow, fast"), "AL0210", "the value 'fast' twice"),
    (ID, "    id: /users/{userid\n", "AL0414", "left open"),
    (ID, "    id: /users/userid}\n", "AL0414", "left open"),
    (ID, "    id: '/users/{}'\n", "AL0414", "left open"),
    (PARAMS, f"{PARAMS}    object_id: '/x/{{userid}}{{'\n", "AL0414", "left open"),
    (PARAMS, ("    params: [userid, 'mode[n]']\n    object_id: '/x/{mode[n]}'\n    fields:\n"
     "      'mode[n]': {type: mode, doc: Some.}\n"), "AL0414", "stands for many"),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "word"), SLIPS, ids=[new for _, new, _, _ in SLIPS])
def test_slips_that_have_no_golden_case(old: str, new: str, code: str, word: str) -> None:
    texts = {path: text.replace(old, new) for path, text in SMALL.items()}
    assert texts != SMALL
    found = [f for f in shown(check(Path(), Options(jobs=1), Memory(texts))) if f.code == code]
    assert found
    assert all(word in f.message for f in found)


def test_an_indexed_parameter_needs_no_value_in_an_example() -> None:
    """Of net0, net1 and so on none has to be there, whatever the list of parameters says."""
    text = (
        SMALL["registry/one.yaml"]
        .replace("mode?]", "mode?, 'net[n]']")
        .replace("    messages:", "    examples: [{params: {userid: alice}}]\n    messages:", 1)
        .replace("doc: How.}", "doc: How.}\n      'net[n]': {type: mode, doc: A net.}")
    )
    checked = check(Path(), Options(jobs=1), Memory({**SMALL, "registry/one.yaml": text}))
    assert shown(checked) == ()


EXAMPLES = (
    ("{params: {userid: alice}, changes: [{key: mode, old: fast, new: slow}]}", ""),
    ("{params: {userid: alice}, changes: [{key: mode, new: brisk}]}", "is none of fast, slow"),
    ("{params: {userid: alice}, changes: [{key: moed, new: slow}]}", "not among the keys"),
    ("{params: {userid: alice, name: x}}", "does not carry"),
    ("{params: {userid: 1}}", "is not text"),
    ("{params: {}}", "lacks 'userid'"),
    ("{status: attempt, params: {userid: alice}}", ""),
    ("{status: failure, params: {userid: alice}}", "says why"),
    ("{status: failure, params: {userid: a}, error: {reason: denied, message: No}}", ""),
    ("{params: {userid: a}, error: {reason: denied, message: No}}", "only a failure"),
)


@pytest.mark.parametrize(("written_", "word"), EXAMPLES, ids=[text for text, _ in EXAMPLES])
def test_an_example_is_a_record_that_could_be(written_: str, word: str) -> None:
    text = SMALL["registry/one.yaml"].replace(
        "    messages:", f"    changes: params\n    examples: [{written_}]\n    messages:", 1
    )
    checked = check(Path(), Options(jobs=1), Memory({**SMALL, "registry/one.yaml": text}))
    assert codes(checked) == (["AL0408"] if word else [])
    assert all(word in finding.message for finding in checked.findings)


def test_an_example_of_an_outcome_that_there_is_not() -> None:
    text = SMALL["registry/two.yaml"].replace(
        "    messages:", "    statuses: [failure]\n    examples: [{params: {}}]\n    messages:"
    ).replace('      success: "{subject} created a disk"\n', "")  # fmt: skip
    checked = check(Path(), Options(jobs=1), Memory({**SMALL, "registry/two.yaml": text}))
    assert [f.message for f in shown(checked)] == ["'disk.create' has no outcome 'success'"]


def test_events_after_a_broken_one_are_found_where_they_stand() -> None:
    """What is left out of a list must not move what comes after it."""
    text = SMALL["registry/one.yaml"].replace("  - id: 100000\n", "  - id: 100000\n    foo: 1\n")
    text = text.replace("{subject} deleted {userid}", "{subject} deleted {userid}.")
    checked = check(Path(), Options(jobs=1), Memory({**SMALL, "registry/one.yaml": text}))
    warning = next(found for found in shown(checked) if found.code == "AL0506")
    assert "deleted" in text.splitlines()[warning.line - 1]
