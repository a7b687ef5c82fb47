"""Small changes to catalogs: to the text of a file, or to the data in it."""

from __future__ import annotations

import copy
import re
from typing import Any

from hypothesis import strategies as st

from auditlex.predicates import is_array, is_object
from tests.catalogs import Draft

Step = tuple[Any, Any]
"""A container and the key or index of something in it."""

WORDS = (
    "", "a", "x" * 70, "null", "true", "-1", "0", "1e400", "100000", "é", "{subject}", "{", "a.b",
    "secret", "keep", "drop", "string", "struct", "list", "enum", "none", "absent", "present", "~",
    "[", "*x", "&x", "!!str", "|", "\\", '"', "'", "#", ": ", "- ", "\t", "../x", "/", "\u2028",
    "\0",
    "area: one", "<<: *x",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 2**70, 1e308, "", "x", "secret", "public", "absent", "a.b",
    "{subject}", "{", "*", [], {}, ["x", "x"], {"type": "string"}, {"x": {"x": {}}}, "999999",
    100000,
)  # fmt: skip
_WORD = re.compile(rb"[A-Za-z0-9_.-]+")
_NUMBER = re.compile(rb"[0-9]+")


def steps(value: object) -> list[Step]:
    """Every place in a value."""
    inner: list[tuple[Any, Any]] = []
    if is_object(value):
        inner = list(value.items())
    elif is_array(value):
        inner = list(enumerate(value))
    return [step for key, child in inner for step in [(value, key), *steps(child)]]


def mutate_data(data: st.DataObject, draft: Draft) -> Draft:
    """A catalog with one change to its data."""
    other = draft.copy()
    draw = data.draw
    contents = [c for c in (other.root, *other.files.values()) if c]
    places = [place for content in contents for place in steps(content)]
    container, key = draw(st.sampled_from(places), label="where")
    how = draw(st.sampled_from(("delete", "replace", "move", "rename", "repeat", "swap", "number")))
    value = container[key]
    if how == "delete":
        del container[key]
    elif how == "replace":
        container[key] = copy.deepcopy(draw(st.sampled_from(VALUES)))
    elif how == "move":
        there, name = draw(st.sampled_from(places))
        container[key] = copy.deepcopy(there[name])
    elif is_object(container):
        if how == "rename" or not isinstance(value, int):
            name = draw(st.sampled_from((*WORDS, f"{key}?", f"{key}[n]", key.removesuffix("?"))))
            container[name] = container.pop(key)
        else:
            container[key] = value + draw(st.integers(-3, 3))
    elif how == "repeat":
        container.insert(0, value)
    else:
        container.reverse()
    return other


def mutate_text(data: st.DataObject, text: bytes) -> bytes:
    """A text with one change."""
    draw = data.draw
    how = draw(
        st.sampled_from(
            ("line", "twice", "swap", "word", "number", "byte", "cut", "insert", "join")
        )
    )
    lines = text.split(b"\n")
    at = draw(st.integers(0, len(lines) - 1))
    to = draw(st.integers(0, len(lines) - 1))
    spot = draw(st.integers(0, max(len(text) - 1, 0)))
    if how == "line":
        del lines[at]
    elif how == "twice":
        lines.insert(to, lines[at])
    elif how == "swap":
        lines[at], lines[to] = lines[to], lines[at]
    elif how == "join":
        lines[at : at + 2] = [b"".join(lines[at : at + 2])]
    if how in ("line", "twice", "swap", "join"):
        return b"\n".join(lines)
    new = draw(st.sampled_from(WORDS)).encode()
    if how in ("word", "number"):
        found = list((_WORD if how == "word" else _NUMBER).finditer(text))
        if not found:
            return text + new
        match = draw(st.sampled_from(found))
        if how == "number":
            new = str(int(match[0]) + draw(st.integers(-2, 2))).encode()
        return text[: match.start()] + new + text[match.end() :]
    if how == "byte":
        return text[:spot] + bytes([draw(st.integers(0, 255))]) + text[spot + 1 :]
    return text[:spot] + (new + text[spot:] if how == "insert" else b"")
