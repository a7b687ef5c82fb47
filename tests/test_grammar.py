"""The catalog language: its shapes, the schemas and the reference that are printed from them."""

from __future__ import annotations

import copy
import functools
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

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
from auditlexc.source import SourceFile

ROOT = Path(__file__).parent.parent


def emit(value: Any) -> str:
    """A value as YAML of one line, with every unusual character escaped."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return '"' + "".join(_escaped(c) for c in value) + '"'
        case list():
            items: list[Any] = value
            return "[" + ", ".join(emit(item) for item in items) + "]"
        case dict():
            pairs: dict[str, Any] = value
            # The question mark lifts YAML's limit on the length of keys.
            return "{" + ", ".join(f"? {emit(k)} : {emit(v)}" for k, v in pairs.items()) + "}"
        case _:
            raise TypeError(type(value))


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


def validator(record: Record) -> Draft202012Validator:
    """The validator of one record of the language."""
    if record is language.root:
        return Draft202012Validator(schema.catalog_schema())
    if record is language.content:
        return Draft202012Validator(schema.registry_schema())
    definitions = schema.catalog_schema()["$defs"]
    return Draft202012Validator(
        {"$ref": f"#/$defs/{schema.slug(record)}", "$defs": definitions}
    )


VALIDATORS = {record.name: validator(record) for record in language.RECORDS}


# --- documents made from the shapes

TEXTS = (
    "user", "password-change", "net[n]", "net[n]?", "userid", "userid?", "user.create", "1.0", "2.10.3",
    "nist-au-2", "pci-10.2.1.7", "/users/{userid}", "POST /users/{userid}", "GET /a/b/", "100000-199999",
    "success", "present", "absent", "response.data", "subject.user", "net[n].bridge", ", ;", "Grüße 🔑",
    "[a-z]+", "registry/*.yaml", "pve_audit",
)  # fmt: skip

ODD_TEXTS = (
    "", " ", "\n", "user\n", "User", "1.0\n", "user create", "a\tb", "a\nb", "a\x00b", "a\x7fb", "a\x85b",
    "a\u2028b", "a\x9bb", "/users/\xa0", "/users/ü", "/a b", "\ufeffuser", "user.create.more", "-", "?",
    "[n]", "x" * 64, "x" * 65, "x" * 66, "x" * 201, "x" * 301, "x" * 1_001, "x" * 4_001, "x" * 10_001,
    "🔑" * 64, "🔑" * 200, "POST /ü", "post /a", "GET a", "100000-0", "१.०", "ＡＢ", "<<", "no", "null",
)  # fmt: skip

OTHER_VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, 2, -1, 31, 99_999, 100_000, 100_001, 999_999, 1_000_000, 10**30, 1.0, 0.5,
    -0.0, 203001.0, 1e300, [], {}, [None], [[]], {"": ""}, [1], ["user"], {"user": "x"}, {"success": "info"},
    *TEXTS, *ODD_TEXTS,
)  # fmt: skip

KEYS = (
    "name", "id", "type", "not", "is_not", "minLength", "min_length", "doc", "<<", "success", "user", "secret",
    *ODD_TEXTS,
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
            samples = ("", 1, False, 0.5, [None, {"a": []}], {"": None, "a b": [1]})
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
        pairs: dict[str, Any] = value
        for key, inner in pairs.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        items: list[Any] = value
        for index, inner in enumerate(items):
            yield from places(inner, (*path, index))


def mutated(document: Any, rng: random.Random) -> Any:
    """A copy with one thing changed: a value, a key, an entry more or less."""
    path = rng.choice(list(places(document)))
    if not path:
        return rng.choice((document, *OTHER_VALUES[:20]))
    changed = copy.deepcopy(document)
    parent = changed
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
    elif how == "add" and isinstance(parent, dict):
        parent[rng.choice(KEYS)] = rng.choice(OTHER_VALUES)
    elif how == "rename" and isinstance(parent, dict):
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
@settings(max_examples=1_000)
def test_reader_and_schema_accept_the_same_documents(
    data: st.DataObject, index: int, seed: int
) -> None:
    """Valid documents, and each with one mutation, are judged alike by both readings of the table."""
    record = language.RECORDS[index]
    document = data.draw(documents(record), "document")
    assert agree(record, document)
    rng = random.Random(seed)
    for _ in range(12):
        agree(record, mutated(document, rng))
