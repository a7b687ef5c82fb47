"""Shapes: what a value in a catalog may look like, and the reader that follows from it.

A shape turns a located node into a plain value or a declaration, and reports whatever does not fit
with the exact place. What it accepts is what ``schema`` prints, and a differential test holds both
to that. Every reader returns ``BAD`` when it made a finding, so that one mistake is reported once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from auditlexc import yamltree
from auditlexc.grammar.reading import BAD, Reading, Shape, wrong_kind
from auditlexc.yamltree import shown

__all__ = [
    "BAD", "Also", "Choice", "Either", "Flag", "Json", "Key", "Later", "ListOf", "Number",
    "Reading", "Record", "Shape", "Table", "Text", "Whole", "Word",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """Text; ``pattern`` must match all of it and ``what`` says in words what it must be."""

    what: str = "text"
    pattern: str | None = None
    max_length: int = 10_000
    _match: Callable[[str], object] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        compiled = re.compile(self.pattern if self.pattern is not None else r"(?s:.+)")
        object.__setattr__(self, "_match", compiled.fullmatch)

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The text of a scalar."""
        if type(node) is not yamltree.Scalar or type(node.value) is not str:
            return wrong_kind(node, self.what, to)
        text = node.value
        if not self._match(text):
            return to.bad("AL0104", node, f"expected {self.what}, found {shown(text)}")
        if len(text) > self.max_length:
            return to.bad("AL0104", node, f"the text is longer than {self.max_length:,} characters")
        return text


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def what(self) -> str:
        """The words, listed."""
        return "one of " + ", ".join(self.words)

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The word."""
        if type(node) is yamltree.Scalar and node.value in self.words and type(node.value) is str:
            return node.value
        if isinstance(node, yamltree.Scalar) and isinstance(node.value, str):
            return to.bad(
                "AL0104",
                node,
                f"expected {self.what}, found {shown(node.text)}",
                to.guess(node.text, self.words),
            )
        return wrong_kind(node, self.what, to)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within limits."""

    minimum: int | None = None
    maximum: int | None = None

    @property
    def what(self) -> str:
        """The limits in words."""
        if self.minimum is not None and self.minimum == self.maximum:
            return f"the number {self.minimum}"
        if self.minimum is not None and self.maximum is not None:
            return f"a whole number from {self.minimum} to {self.maximum}"
        least = f" of at least {self.minimum}" if self.minimum is not None else ""
        return f"a whole number{least}"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The number."""
        if type(node) is not yamltree.Scalar:
            return wrong_kind(node, self.what, to)
        value = node.value
        if type(value) is float and value.is_integer():
            value = int(value)
        if type(value) is not int:
            return wrong_kind(node, self.what, to)
        if (self.minimum is not None and value < self.minimum) or (
            self.maximum is not None and value > self.maximum
        ):
            return to.bad("AL0104", node, f"expected {self.what}, found {node.text[:60]}")
        return value


@dataclass(frozen=True, slots=True)
class Number:
    """A finite number."""

    what: str = "a number"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The number."""
        value = node.value if type(node) is yamltree.Scalar else None
        if type(value) is int or (type(value) is float and math.isfinite(value)):
            return value
        return wrong_kind(node, self.what, to)


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    what: str = "true or false"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The truth value."""
        if type(node) is yamltree.Scalar and type(node.value) is bool:
            return node.value
        return wrong_kind(node, self.what, to)


@dataclass(frozen=True, slots=True)
class Word:
    """Text, a number, or true or false: a value that a parameter can be compared with."""

    what: str = "text, a number, or true or false"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The value."""
        value = node.value if type(node) is yamltree.Scalar else None
        if value is None or (type(value) is float and not math.isfinite(value)):
            return wrong_kind(node, self.what, to)
        return value


@dataclass(frozen=True, slots=True)
class Json:
    """Any value that JSON can hold, but null at the top."""

    what: str = "a value"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The value in plain Python."""
        if type(node) is yamltree.Scalar and node.value is None:
            return wrong_kind(node, self.what, to)
        return self._plain(node, to)

    def _plain(self, node: yamltree.Node, to: Reading) -> Any:
        if isinstance(node, yamltree.Scalar):
            if type(node.value) is float and not math.isfinite(node.value):
                return to.bad("AL0104", node, f"{shown(node.text)} has no form in JSON")
            return node.value
        if isinstance(node, yamltree.Sequence):
            items = tuple(self._plain(item, to) for item in node.items)
            return BAD if BAD in items else list(items)
        pairs = {key.text: self._plain(value, to) for key, value in node.pairs}
        return BAD if any(value is BAD for value in pairs.values()) else pairs


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list whose items have one shape.

    One item that does not fit spoils the list, for what comes after it would be taken to stand one
    place earlier. With ``gaps``, None keeps its place.
    """

    item: Shape
    min_items: int = 0
    gaps: bool = False

    @property
    def what(self) -> str:
        """The items in words."""
        return f"a list of {self.item.what.removeprefix('a ').removeprefix('an ')}"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """A tuple of the items."""
        if type(node) is not yamltree.Sequence:
            return wrong_kind(node, "a list", to)
        if len(node.items) < self.min_items:
            return to.bad("AL0104", node, f"the list needs {self.min_items} or more items")
        read = self.item.read
        values = tuple([read(item, to) for item in node.items])
        if BAD not in values:
            return values
        return tuple(None if v is BAD else v for v in values) if self.gaps else BAD


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping from names to values of one shape."""

    key: Text | Choice
    value: Shape
    min_items: int = 0
    what: str = "a mapping"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """A dict of the entries that fit, in the order of the text."""
        if type(node) is not yamltree.Mapping:
            return wrong_kind(node, self.what, to)
        if len(node.pairs) < self.min_items:
            return to.bad("AL0104", node, f"the mapping needs {self.min_items} or more entries")
        table: dict[str, Any] = {}
        for key, value in node.pairs:
            # A key is its text, whatever scalar it looks like: '5:' and 'true:' are names.
            name = self.key.read(as_text(key), to)
            entry = self.value.read(value, to)
            if entry is BAD:
                to.broken.add(key.text)
            elif name is not BAD:
                table[name] = entry
        return table


def as_text(key: yamltree.Scalar) -> yamltree.Scalar:
    """A key as JSON knows keys: text."""
    if type(key.value) is str:
        return key
    return yamltree.Scalar(
        key.text, key.text, key.line, key.column, key.end_line, key.end_column, plain=False
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key of a record: its shape and its sentence of documentation."""

    name: str
    shape: Shape
    doc: str
    required: bool = False
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with a fixed set of keys, read into ``make(**attributes)``."""

    name: str
    make: type[msgspec.Struct]
    keys: tuple[Key, ...]
    doc: str = ""
    _table: dict[str, tuple[str, Shape]] = field(init=False, repr=False, compare=False)
    _required: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        table = {k.name: (k.attribute or k.name, k.shape) for k in self.keys}
        object.__setattr__(self, "_table", table)
        object.__setattr__(self, "_required", tuple(k.name for k in self.keys if k.required))

    @property
    def what(self) -> str:
        """The name of the thing that the mapping describes."""
        return f"a mapping that describes {self.name}"

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The declaration; ``BAD`` where a key is missing or wrong."""
        if type(node) is not yamltree.Mapping:
            return wrong_kind(node, self.what, to)
        table = self._table
        values: dict[str, Any] = {}
        sound = True
        for key, value in node.pairs:
            entry = table.get(key.text)
            if entry is None:
                self._unknown(key, to)
                sound = False
                continue
            read = entry[1].read(value, to)
            values[entry[0]] = read
            if read is BAD:
                sound = False
        for name in self._required:
            if table[name][0] not in values:
                to.bad(
                    "AL0102",
                    node,
                    f"{self.name} has no '{name}'",
                    next(f"Add '{name}': {k.doc}" for k in self.keys if k.name == name),
                )
                sound = False
        if sound:
            return self.make(**values)
        # As far as it could be read, the name is the one by which others refer to it.
        own = values.get("name")
        if isinstance(own, str):
            to.broken.add(own)
        return BAD

    def _unknown(self, key: yamltree.Scalar, to: Reading) -> None:
        hint = to.guess(key.text, self._table)
        if key.text == "<<":
            hint = "YAML 1.2 has no merge keys; declare a type and name it instead."
        to.bad("AL0101", key, f"{self.name} has no key {shown(key.text)}", hint)


@dataclass(frozen=True, slots=True)
class Either:
    """Shapes told apart by what YAML calls them: a scalar, a list, a mapping."""

    scalar: Shape | None = None
    sequence: Shape | None = None
    mapping: Shape | None = None

    def shapes(self) -> tuple[Shape, ...]:
        """Those that are possible."""
        return tuple(s for s in (self.scalar, self.sequence, self.mapping) if s is not None)

    @property
    def what(self) -> str:
        """The shapes in words."""
        return " or ".join(s.what for s in self.shapes())

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """What the shape for the node's kind reads."""
        if type(node) is yamltree.Scalar:
            shape = self.scalar
        else:
            shape = self.mapping if type(node) is yamltree.Mapping else self.sequence
        return shape.read(node, to) if shape is not None else wrong_kind(node, self.what, to)


@dataclass(frozen=True, slots=True)
class Also:
    """A shape whose value is turned into another form ("one item" into a list of one)."""

    shape: Shape
    turn: Callable[[Any], Any]

    @property
    def what(self) -> str:
        """The shape in words."""
        return self.shape.what

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The value, turned."""
        value = self.shape.read(node, to)
        return BAD if value is BAD else self.turn(value)


@dataclass(frozen=True, slots=True)
class Later:
    """A shape that contains itself, named before it is made."""

    name: str
    table: Mapping[str, Shape]

    @property
    def what(self) -> str:
        """The shape in words."""
        return self.table[self.name].what

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """What the shape reads."""
        return self.table[self.name].read(node, to)
