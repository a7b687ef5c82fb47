"""The bytes of a policy file in, a small tree of located values out.

Input is the file's content, output its only document. Scalars follow the core schema of YAML 1.2,
so that ``on`` is text. Guarantees: what is no YAML, no UTF-8, too large, too deep, has a key twice,
an anchor, an alias, a tag or a directive is an error with a place; nothing is raised.
"""

from __future__ import annotations

import math
import re
from typing import Any, Final

import msgspec
import yaml

from auditlex.basics import quoted
from auditlex.policy.model import Report

MAX_BYTES: Final = 1_048_576
"""Most bytes of a policy file; pmxcfs has the same limit for a file."""

MAX_DEPTH: Final = 16
MAX_NODES: Final = 50_000

Value = str | int | float | bool | None

_WORDS: Final[dict[str, Value]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_INT: Final = re.compile(r"[-+]?[0-9]{1,20}\Z")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_ODD_BREAK: Final = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
_LONGEST_NUMBER: Final = 40

At = tuple[int, int]


class Scalar(msgspec.Struct, frozen=True, gc=False):
    """A scalar: its value, its text, the line and column from 1 where it begins and ends."""

    value: Value
    text: str
    at: At
    end: At


class Sequence(msgspec.Struct, frozen=True):
    """A sequence, where it begins and where its last item ends."""

    items: tuple[Node, ...]
    at: At
    end: At


class Mapping(msgspec.Struct, frozen=True):
    """A mapping in the order of the file, where it begins and where its last value ends."""

    pairs: tuple[tuple[Scalar, Node], ...]
    at: At
    end: At

    def get(self, key: str) -> Node | None:
        """The value of a key, or None."""
        return next((value for name, value in self.pairs if name.text == key), None)


Node = Scalar | Sequence | Mapping


class _Stop(Exception):  # noqa: N818 - not an error of the program, but the end of a document
    """The document can't be read any further; the problem is already reported."""


def parse(data: bytes, report: Report) -> tuple[Node | None, list[str]]:
    """The tree of the only document, or None with at least one error; and the file's lines."""
    text = _decode(data, report)
    if text is None:
        return None, []
    try:
        return _build(text, report), [line.removesuffix("\r") for line in text.split("\n")]
    except _Stop:
        pass
    except yaml.YAMLError as error:
        report.error(*_syntax_error(text, error))
    return None, []


def _decode(data: bytes, report: Report) -> str | None:
    if len(data) > MAX_BYTES:
        report.error((0, 0), f"the file has more than {MAX_BYTES:,} bytes")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        report.error(_place(before), f"the byte 0x{data[error.start]:02X} is not UTF-8")
        return None
    odd = _ODD_BREAK.search(text)
    if odd is not None:
        report.error(
            _place(text[: odd.start()]),
            f"the character U+{ord(odd[0]):04X} ends a line for some readers, not for others",
            "End lines with a line feed.",
        )
        return None
    return text


def _place(before: str) -> At:
    """Line and column behind a text, from 1."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _syntax_error(text: str, error: yaml.YAMLError) -> tuple[At, str, str]:
    """Place, message and hint for an error of libyaml."""
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark
        problem = error.problem or "it is not YAML"
        if mark is not None and not text[mark.index :].strip():
            # What is open at the end of the file is wrong where it begins.
            mark = error.context_mark or mark
        at = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        reason = f"{error.context}, {problem}" if error.context else problem
        hint = "Put text that contains ': ' in quotes." if "mapping values" in reason else ""
        return at, reason, hint
    # libyaml counts bytes here.
    before = text.encode()[: getattr(error, "position", 0)].decode("utf-8", "ignore")
    return _place(before), str(getattr(error, "reason", "it is not YAML")), "Remove it."


def _build(text: str, report: Report) -> Node:
    """The tree of a text.

    Raises:
        _Stop: behind an error.
    """
    next_event = yaml.CLoader(text).get_event
    # Each open collection: its first event and the children of what it stands in.
    stack: list[tuple[Any, list[Node]]] = []
    children: list[Node] = []
    for _ in range(MAX_NODES):
        event: Any = next_event()
        if event is None:
            return _root(children, report)
        at = (event.start_mark.line + 1, event.start_mark.column + 1)
        _refuse(event, at, children, report)
        if isinstance(event, yaml.ScalarEvent):
            value = event.value if event.style else _plain(event.value)
            children.append(Scalar(value, event.value, at, _end(event)))
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(stack) == MAX_DEPTH:
                report.error(at, f"values are nested more than {MAX_DEPTH} deep")
                raise _Stop
            stack.append((event, children))
            children = []
        elif isinstance(event, yaml.CollectionEndEvent):
            first, outer = stack.pop()
            outer.append(_collection(first, event, children, report))
            children = outer
    report.error((0, 0), f"the file has more than {MAX_NODES:,} values")
    raise _Stop


def _refuse(event: Any, at: At, children: list[Node], report: Report) -> None:
    """Stop at what a policy needs not and a bomb is made of."""
    message, hint = "", ""
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
        message = f"the anchor or alias {quoted(event.anchor)} is not allowed"
        hint = "Write the value out; a text that begins with '*' or '&' needs quotes."
    elif getattr(event, "tag", None) is not None:
        message = f"the tag {quoted(event.tag)} is not allowed"
        hint = "Remove it; a text that begins with '!' needs quotes."
    elif isinstance(event, yaml.DocumentStartEvent):
        if children:
            message, hint = "a second document begins", "Remove '---', or use two files."
        elif event.version not in (None, (1, 2)) or event.tags:
            message = "directives are not allowed, but for '%YAML 1.2'"
            hint = "Remove the lines that begin with '%'."
    if message:
        report.error(at, message, hint)
        raise _Stop


def _collection(first: Any, last: Any, children: list[Node], report: Report) -> Node:
    at = (first.start_mark.line + 1, first.start_mark.column + 1)
    # For libyaml a block ends where the next token begins, behind comments and empty lines.
    end = _end(last) if first.flow_style else max([at, *(child.end for child in children)])
    if isinstance(first, yaml.SequenceStartEvent):
        return Sequence(tuple(children), at, end)
    pairs: dict[str, tuple[Scalar, Node]] = {}
    nodes = iter(children)
    for key, value in zip(nodes, nodes, strict=True):
        if not isinstance(key, Scalar):
            report.error(key.at, "a key must be a single word")
        elif key.text in pairs:
            line = pairs[key.text][0].at[0]
            hint = f"It is first in line {line}; which of the two is meant can't be told."
            report.error(key.at, f"the key {quoted(key.text)} is here twice", hint)
        else:
            pairs[key.text] = (key, value)
    return Mapping(tuple(pairs.values()), at, end)


def _end(event: Any) -> At:
    """Where an event ends; a block of text ends with the line before the one that ends it."""
    start, end = event.start_mark, event.end_mark
    if end.column == 0 and end.line > start.line:
        return end.line, MAX_BYTES
    return end.line + 1, end.column + 1


def _root(children: list[Node], report: Report) -> Node:
    if children and not (isinstance(children[0], Scalar) and children[0].value is None):
        return children[0]
    report.error((1, 1), "the file is empty", "A policy begins with 'auditlex-policy: 1'.")
    raise _Stop


def _plain(text: str) -> Value:
    """The value of a scalar without quotes; a number that nobody needs here is text."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "0123456789+-." or len(text) > _LONGEST_NUMBER:
        return text
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        number = float(text)
        return number if math.isfinite(number) else text
    return text
