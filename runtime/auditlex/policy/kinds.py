"""The kinds of values in a policy file: each reads a located tree and makes a JSON Schema.

``clean`` gives back a node without what has the wrong shape, each piece of which is reported;
``schema`` is the JSON Schema that accepts exactly what ``clean`` has nothing to say about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from auditlex.basics import quoted
from auditlex.policy.model import Report, did_you_mean
from auditlex.policy.yamlfile import Mapping, Node, Scalar, Sequence, Value

Schema = dict[str, Any]

MANY: Final = 1_000
"""What is not worth a smaller limit."""


@dataclass(frozen=True)
class Text:
    """A text of 1 to ``most`` characters that fits ``pattern``."""

    what: str
    pattern: str
    most: int = 200

    def schema(self) -> Schema:
        """The JSON Schema of it."""
        # '$' alone would also match before a last line feed.
        whole = f"^(?:{self.pattern})$(?!\\n)"
        return {"type": "string", "minLength": 1, "maxLength": self.most, "pattern": whole}

    def clean(self, node: Node, report: Report) -> Node | None:
        """The node, or None after an error."""
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            hint = ""
            if isinstance(node, Scalar) and node.value is not None:
                hint = "Put it in quotes to make it text."
            return wrong(node, self.what, report, hint)
        text = node.value
        if 1 <= len(text) <= self.most and re.fullmatch(self.pattern, text):
            return node
        return wrong(node, self.what, report)


@dataclass(frozen=True)
class Whole:
    """A whole number."""

    what: str
    least: int
    most: int

    def schema(self) -> Schema:
        """The JSON Schema of it."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def clean(self, node: Node, report: Report) -> Node | None:
        """The node, or None after an error."""
        number = whole(node.value) if isinstance(node, Scalar) else None
        if number is not None and self.least <= number <= self.most:
            return node
        return wrong(node, self.what, report)


@dataclass(frozen=True)
class Choice:
    """One of some words; with ``flags`` true and false, too."""

    what: str
    words: tuple[str, ...]
    flags: bool = False

    def schema(self) -> Schema:
        """The JSON Schema of it."""
        return {"enum": [*self.words, *((True, False) if self.flags else ())]}

    def clean(self, node: Node, report: Report) -> Node | None:
        """The node, or None after an error."""
        if isinstance(node, Scalar):
            value = node.value
            if isinstance(value, str):
                if value in self.words:
                    return node
                return wrong(node, self.what, report, did_you_mean(value, self.words, listed=False))
            if self.flags and isinstance(value, bool):
                return node
        return wrong(node, self.what, report)


@dataclass(frozen=True)
class Either:
    """One of two kinds, a text or a number."""

    what: str
    first: Text
    second: Whole

    def schema(self) -> Schema:
        """The JSON Schema of it."""
        return {"anyOf": [self.first.schema(), self.second.schema()]}

    def clean(self, node: Node, report: Report) -> Node | None:
        """The node, or None after an error."""
        silent = Report("")
        if self.first.clean(node, silent) is None and self.second.clean(node, silent) is None:
            return wrong(node, self.what, report)
        return node


@dataclass(frozen=True)
class Listing:
    """A list; where one item alone may stand for a list of it, ``single``."""

    item: Kind
    least: int
    most: int
    single: bool = False

    def schema(self) -> Schema:
        """The JSON Schema of it."""
        item = self.item.schema()
        several = {"type": "array", "items": item, "minItems": self.least, "maxItems": self.most}
        return {"anyOf": [item, several]} if self.single else several

    def clean(self, node: Node, report: Report) -> Node | None:
        """The node with its good items, or None after an error."""
        if not isinstance(node, Sequence):
            return self.item.clean(node, report) if self.single else wrong(node, "a list", report)
        if not self.least <= len(node.items) <= self.most:
            limit = (
                f"{self.least} to {self.most:,}" if self.most < MANY else f"{self.least} or more"
            )
            report.error(node.at, f"the list has {len(node.items):,} items; it may have {limit}")
            return None
        cleaned = [self.item.clean(item, report) for item in node.items]
        return Sequence(tuple(item for item in cleaned if item is not None), node.at, node.end)


@dataclass(frozen=True)
class Key:
    """One key of a table: its name, what stands under it, a sentence about it."""

    name: str
    kind: Kind
    doc: str
    required: bool = False


@dataclass(frozen=True)
class Table:
    """A mapping with known keys; ``one_of`` names keys of which at least one has to be there."""

    what: str
    name: str
    keys: tuple[Key, ...]
    one_of: tuple[str, ...] = ()
    elsewhere: tuple[tuple[str, str], ...] = ()

    def schema(self) -> Schema:
        """A reference to the definition of it."""
        return {"$ref": f"#/$defs/{self.name}"}

    def definition(self) -> Schema:
        """The JSON Schema of it."""
        made: Schema = {
            "type": "object",
            "properties": {
                key.name: {"description": key.doc, **key.kind.schema()} for key in self.keys
            },
            "additionalProperties": False,
        }
        if required := [key.name for key in self.keys if key.required]:
            made["required"] = required
        if self.one_of:
            made["anyOf"] = [{"required": [name]} for name in self.one_of]
        return made

    def clean(self, node: Node, report: Report) -> Node | None:
        """The node with its good values, or None after an error."""
        if not isinstance(node, Mapping):
            return wrong(node, self.what, report)
        kinds = {key.name: key.kind for key in self.keys}
        pairs: list[tuple[Scalar, Node]] = []
        for name, value in node.pairs:
            if name.text not in kinds:
                hint = dict(self.elsewhere).get(name.text) or did_you_mean(name.text, kinds)
                report.error(name.at, f"there is no key {quoted(name.text)} here", hint)
            elif (cleaned := kinds[name.text].clean(value, report)) is not None:
                pairs.append((name, cleaned))
        for key in self.keys:
            if key.required and node.get(key.name) is None:
                report.error(node.at, f"the key '{key.name}' is missing", key.doc)
        if self.one_of and not any(node.get(name) is not None for name in self.one_of):
            report.error(node.at, f"{self.what} has at least one of {', '.join(self.one_of)}")
        return Mapping(tuple(pairs), node.at, node.end)


@dataclass(frozen=True)
class ByName:
    """A mapping from names that fit ``name`` to values of one kind."""

    name: Text
    value: Kind
    most: int

    def schema(self) -> Schema:
        """The JSON Schema of it."""
        return {
            "type": "object",
            "propertyNames": self.name.schema(),
            "additionalProperties": self.value.schema(),
            "maxProperties": self.most,
        }

    def clean(self, node: Node, report: Report) -> Node | None:
        """The node with its good pairs, or None after an error."""
        if not isinstance(node, Mapping):
            return wrong(node, f"a mapping from {self.name.what}", report)
        if len(node.pairs) > self.most:
            report.error(node.at, f"the mapping has more than {self.most:,} keys")
            return None
        pairs: list[tuple[Scalar, Node]] = []
        for name, value in node.pairs:
            # A key is text whatever it looks like, as in JSON.
            key = self.name.clean(Scalar(name.text, name.text, name.at, name.end), report)
            cleaned = self.value.clean(value, report)
            if key is not None and cleaned is not None:
                pairs.append((name, cleaned))
        return Mapping(tuple(pairs), node.at, node.end)


Kind = Text | Whole | Choice | Either | Listing | Table | ByName


def wrong(node: Node, what: str, report: Report, hint: str = "") -> Node | None:
    """Report that something else is needed here; nothing is left of the node."""
    report.error(node.at, f"here stands {shown(node)}; it has to be {what}", hint)
    return None


def shown(node: Node) -> str:
    """What a node is, for a message."""
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    return "nothing" if node.value is None else quoted(node.text)


def whole(value: Value) -> int | None:
    """The whole number that a value is, or None; 1.0 is one, true is none."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
