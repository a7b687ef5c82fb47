"""Descriptions of APIs: what is read of them, and what is said of those that can't be read."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlexc.api import perl
from auditlexc.api.model import Api, ApiError, Parameter, Shape
from auditlexc.api.read import parse, read
from auditlexc.api.smell import smell
from tests.conftest import PROJECT

FOLDER = Path(__file__).parent / "api"
PUBLISHED = PROJECT.parent / "shared" / "pve" / "apidata.js"


def parameters(api: Api, verb: str, path: str) -> dict[str, Parameter]:
    """The parameters of a method by name."""
    method = next(m for m in api.methods if (m.verb, m.path) == (verb, path))
    return {p.name: p for p in method.parameters}


def test_a_script_gives_its_methods_by_path_and_verb() -> None:
    """What follows the schema in the script is code and is not looked at."""
    api = read(FOLDER / "pve.js")
    assert api.dialect == "pve"
    assert [(m.verb, m.path, m.mutating) for m in api.methods] == [
        ("POST", "/lamps", True),
        ("DELETE", "/lamps/{lamp}", True),
        ("GET", "/lamps/{lamp}", False),
    ]


def test_the_bare_tree_is_the_same_as_the_script() -> None:
    """The tree that a program prints needs no JavaScript around it."""
    text = (FOLDER / "pve.js").read_text()
    tree = text[text.index("[") : text.index("]\n;") + 1]
    assert parse(tree) == read(FOLDER / "pve.js")
    assert parse(f'{{"path": "", "children": {tree}}}').methods == parse(tree).methods


def test_the_dialect_is_put_into_the_words_of_the_catalog() -> None:
    """optional, 0/1 booleans, formats, suffixes, indexes, property strings and Perl patterns."""
    found = parameters(read(FOLDER / "pve.js"), "POST", "/lamps")
    assert [name for name, p in found.items() if p.required] == ["lamp"]
    assert found["lamp"].shape.format == "pve-configid"
    assert found["owner"].shape.format == "email"
    assert found["speed"].shape.base == "number"
    assert found["speed"].default == 0.5
    assert found["password"].shape.min_length == 5
    colours = found["colours"].shape
    assert (colours.base, colours.separator, colours.max_length) == ("list", ", ;", 64)
    assert colours.items is not None
    assert colours.items.format == "pve-colour"
    tags = found["tags"].shape
    assert (tags.base, tags.separator) == ("list", "")
    assert tags.items is not None
    assert tags.items.values == ("hall", "attic")
    bulb = found["bulb[n]"].shape
    keys = {key.name: key for key in bulb.keys}
    assert (bulb.base, bulb.default_key) == ("property-string", "kind")
    # The other spelling 'led=SERIAL' says what 'kind' would, so that 'kind' may be absent.
    assert not keys["kind"].required
    assert keys["led"].alias == "serial"
    assert keys["led"].shape == keys["serial"].shape
    assert (keys["watts"].shape.minimum, keys["watts"].shape.maximum) == (1, 60)
    flag = parameters(read(FOLDER / "pve.js"), "DELETE", "/lamps/{lamp}")["force"]
    assert (flag.shape.base, flag.default) == ("boolean", False)


def test_a_pattern_without_a_safe_form_is_kept_as_it_is_written() -> None:
    """It could hang an engine; the draft shows it to a person."""
    image = parameters(read(FOLDER / "pve.js"), "POST", "/lamps")["image"].shape
    assert (image.pattern, image.foreign) == ("", "^(?:[a-z]+)+$")


@pytest.mark.parametrize(
    ("written", "yes", "no"),
    [
        ("(?^:^[0-9A-F]{4}:[0-9A-F]{4}$)", ["12AB:0000"], ["12AB", "12ab:0000", "x12AB:0000"]),
        ("(?^i:[a-f]x)", ["ax", "FX", "Ax"], ["gx", "a"]),
        ("(?^i:b[^a-c])", ["bd", "BD", "B1"], ["bA", "ba", "BC"]),
        ("(?^i:a(?^:b)c)", ["abc", "AbC"], ["aBc", "ABC"]),
        ("[a-z]{,3}", ["", "abc"], ["abcd", "{,3}"]),
        ("^https?://.*", ["http://a", "https://"], ["ftp://a", " http://a"]),
        (r"a\$", ["a$"], ["a"]),
        (r"[\@\/:]+", ["@/:"], ["a"]),
        ("(?:(?^:^a$))", ["a"], ["aa", ""]),
    ],
)  # fmt: skip
def test_patterns_of_perl_mean_the_same(written: str, yes: list[str], no: list[str]) -> None:
    """Flags, counts without a first number, anchors inside of groups."""
    made = re.compile(rf"(?:{perl.translated(written)})\Z")
    assert perl.translated(written)
    assert [text for text in yes if not made.match(text)] == []
    assert [text for text in no if made.match(text)] == []


@pytest.mark.parametrize("written", ["(a+)+", "(?<=a)b", r"\bword", "a" * 3_000, "(", "(?#c)a"])
def test_a_pattern_that_is_not_portable_becomes_none(written: str) -> None:
    """Rather no limit than a wrong one, or one that never ends."""
    assert perl.translated(written) == ""


def test_an_openapi_document_gives_its_methods() -> None:
    """Parameters of the path and the body, parts laid over each other, a circle that ends."""
    api = read(FOLDER / "lamps.openapi.yaml")
    assert [(m.verb, m.path) for m in api.methods] == [
        ("POST", "/lamps"), ("DELETE", "/lamps/{lamp}"), ("GET", "/lamps/{lamp}"),
    ]  # fmt: skip
    found = parameters(api, "POST", "/lamps")
    assert {name: p.required for name, p in found.items()} == {
        "name": True, "watts": False, "api_key": False, "next": False, "notes": False,
        "place": True,
    }  # fmt: skip
    assert found["place"].shape.values == ("hall", "attic")
    assert (found["watts"].shape.base, found["watts"].shape.minimum) == ("integer", 1)
    assert found["notes"].shape.base == "map"
    assert found["name"].doc == "What it is called."
    inner = {key.name: key.shape.base for key in found["next"].shape.keys}
    assert inner["next"] == "any"
    read_ = parameters(api, "GET", "/lamps/{lamp}")
    assert read_["lamp"].shape.pattern == "[a-z]+"
    assert (read_["fields"].shape.base, read_["fields"].shape.separator) == ("list", ",")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "line 1, column 1"),
        ("const apiSchema = [", "line 1, column 20"),
        ("const apiSchema = [{\n  'path': 1}];", "line 2, column 3"),
        ("[]", "no method"),
        ("{}", "no 'path'"),
        ("7", "no 'path'"),
        ("null", "no 'path'"),
        ('[{"path": 3}]', "no 'path'"),
        ('[{"path": "/a", "info": []}]', "'info' is no mapping"),
        ('[{"path": "/a", "info": {"GET": 1}}]', "GET /a"),
        ('[{"path": "/a", "children": {"x": 1}}]', "'children' is no list"),
        ('[{"path": "/a", "info": {"GET": {"parameters": {"properties": {"p": 1}}}}}]', "'p'"),
        ('[{"path": "/a", "info": {"GET": {"parameters": {"properties": {"p": {"type": "x"}}}}}}]',
         "no type 'x'"),
        ('[{"path": "/a", "info": {"GET": {}}}, {"path": "/a", "info": {"GET": {}}}]', "twice"),
        (('[{"path": "/a", "info": {"GET": {"parameters": {"properties": {"p": '
          '{"type": "integer", "minimum": "x"}}}}}}]'), "'minimum' is no number"),
        ("[" * 100_000, "nested too deeply"),
        ("[NaN]", "number"),
        (f"[{'9' * 5_000}]", "number"),
        ('{"openapi": "2.0"}', "not a version 3"),
        ('{"openapi": 3}', "not a version 3"),
        ('{"openapi": "3.0.0"}', "'paths' is missing"),
        ('{"openapi": "3.0.0", "paths": {"/a": {"get": {"parameters": [{"in": "query"}]}}}}',
         "no name"),
        ('{"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/paths/~1a"}}}', "refers to itself"),
        ('{"openapi": "3.0.0", "paths": {"/a": {"$ref": "http://example.org/a"}}}', "outside"),
        ('{"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/paths/b"}}}', "nothing is at"),
        ('{"openapi": "3.0.0", "paths": {"/a": {"get": {"parameters": {"x": 1}}}}}', "no list"),
    ],
)  # fmt: skip
def test_what_is_no_description_of_an_api_is_refused_with_a_sentence(text: str, says: str) -> None:
    """Truncated, hostile, or something else: the sentence tells where."""
    with pytest.raises(ApiError) as raised:
        parse(text)
    assert says in raised.value.message


def test_a_document_that_multiplies_itself_is_refused() -> None:
    """A few lines must not become millions of schemas."""
    schemas: dict[str, Any] = {
        f"s{i}": {
            "properties": {f"p{j}": {"$ref": f"#/components/schemas/s{i + 1}"} for j in range(10)}
        }
        for i in range(10)
    }
    schemas["s10"] = {"type": "string"}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/s0"}}}}
    document = {
        "openapi": "3.0.0",
        "paths": {"/a": {"post": {"requestBody": body}}},
        "components": {"schemas": schemas},
    }
    with pytest.raises(ApiError, match="too large"):
        parse(json.dumps(document))


def test_files_that_can_t_be_read_are_named(tmp_path: Path) -> None:
    """Missing, a folder, no text, cut off."""
    for path, says in (
        (tmp_path / "none.js", "No such file"),
        (tmp_path, "directory"),
        (tmp_path / "bytes.js", "no UTF-8"),
        (tmp_path / "cut.js", "line"),
        (tmp_path / "bad.yaml", "line 2"),
    ):
        if path.name == "bytes.js":
            path.write_bytes(b"\xff\xfe[]")
        elif path.name == "cut.js":
            path.write_bytes((FOLDER / "pve.js").read_bytes()[:1500])
        elif path.name == "bad.yaml":
            path.write_text("openapi: 3\n- a\n")
        with pytest.raises(ApiError) as raised:
            read(path)
        assert says in raised.value.message
        assert str(path) in raised.value.message


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["path", "info", "children", "GET", "POST", "parameters", "properties", "type",
             "format", "enum", "items", "oneOf", "alias", "openapi", "paths", "get", "$ref",
             "schema", "name", "requestBody", "content", "application/json", "allOf", "required"]
        )
        | st.text(max_size=3),
        inner,
        max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@given(JSON)
def test_any_data_is_read_or_refused(data: Any) -> None:
    """Nothing but ``ApiError`` comes out."""
    for known in (
        data,
        {"openapi": "3.0.0", "paths": {"/a": data}},
        [{"path": "/a", "info": data}],
    ):
        with contextlib.suppress(ApiError):
            assert parse(json.dumps(known)).methods


@given(st.text(alphabet="(?^i:)[]a-z{,3}|*+$\\.", max_size=24))
def test_any_pattern_is_translated_or_left_out(written: str) -> None:
    """What comes out is a pattern that compiles."""
    re.compile(perl.translated(written))


@pytest.mark.parametrize(
    ("name", "form", "doc", "says"),
    [
        ("password", "", "", "its name sounds like one"),
        ("vncticket", "", "", "its name sounds like one"),
        ("apiToken", "", "", "its name sounds like one"),
        ("value", "pve-secret", "", "its format is 'pve-secret'"),
        ("value", "", "The API token of the remote cluster.", "its description says 'api token'"),
        ("value", "", "The key of a map.", ""),
        ("tokens-shown", "", "How many.", "its name sounds like one"),
    ],
)  # fmt: skip
def test_secrets_show_by_name_format_or_description(
    name: str, form: str, doc: str, says: str
) -> None:
    """An API that marks no secrets leaves no better source."""
    shape = Shape(base="string", format=form)
    assert smell(Parameter(name=name, shape=shape, required=True, doc=doc)) == says
    flag = Parameter(name=name, shape=Shape(base="boolean"), required=True, doc=doc)
    assert smell(flag) == ""


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published schema is not here")
def test_the_published_schema_is_read_whole() -> None:
    """The numbers are those of pve-docs 9.1.3."""
    api = read(PUBLISHED)
    assert len(api.methods) == 649
    assert sum(method.mutating for method in api.methods) == 322
    foreign = {p.shape.foreign for m in api.methods for p in m.parameters if p.shape.foreign}
    # Two patterns for names of container images can really hang an engine.
    assert len(foreign) == 2
