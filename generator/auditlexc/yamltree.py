"""YAML text in, a tree of located values out, built straight from libyaml's event stream.

Scalars follow the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema): ``on``,
``no``, ``12:30`` and ``1_000`` are text, ``0o17`` is 15. Repeated keys, nesting beyond
``MAX_DEPTH``, more than ``MAX_NODES`` values, tags, directives, a second document and line breaks
that are none in YAML 1.2 are findings. The tree that comes back is finite and has no cycles, with
its aliases taken for what they stand for.
"""

from __future__ import annotations

from typing import Any, Final, cast

import msgspec
import yaml

from auditlexc.findings import Findings
from auditlexc.places import Path, Ref, Span
from auditlexc.source import SourceFile
from auditlexc.yamlerror import has_odd_break, syntax_error
from auditlexc.yamlscalar import NUMBERLIKE, WORDS, Value, core_scalar

MAX_DEPTH: Final = 40
"""Deepest nesting; the catalog language itself needs about 12."""

MAX_NODES: Final = 2_000_000
"""Most values in one document: a collection counts twice, an alias as what it stands for."""


class Scalar(msgspec.Struct, frozen=True, gc=False):
    """A scalar: its value by the core schema, its text, where it stands (from 0), if unquoted."""

    value: Value
    text: str
    line: int
    column: int
    end_line: int
    end_column: int
    plain: bool


class Sequence(msgspec.Struct, frozen=True):
    """A sequence and where it stands; ``flow`` if it is written in brackets."""

    items: tuple[Node, ...]
    line: int
    column: int
    end_line: int
    end_column: int
    flow: bool


class Mapping(msgspec.Struct, frozen=True):
    """A mapping with scalar keys, in the order of the text, and where it stands."""

    pairs: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int
    end_line: int
    end_column: int
    flow: bool


Node = Scalar | Sequence | Mapping


class _Stop(Exception):  # noqa: N818 - not an error of the program, but the end of a document
    """The document can't be read any further; the finding is already made."""


def parse(source: SourceFile, findings: Findings) -> Node | None:
    """The tree of the only document in ``source``, or None with at least one finding.

    A repeated key is a finding and the tree is still returned, with the first of the two.
    """
    if has_odd_break(source, findings):
        return None
    try:
        return _Builder(source, findings).build()
    except _Stop:
        return None
    except yaml.YAMLError as error:
        findings.add("AL0009", *syntax_error(source, error))
        return None


class _Builder:
    """One pass over the events of one file."""

    def __init__(self, source: SourceFile, findings: Findings) -> None:
        self.source, self.findings = source, findings
        self.anchors: dict[str, Node] = {}
        # Count of values and depth of the collections with an anchor, by identity.
        self.sizes: dict[int, tuple[int, int]] = {}
        # What aliases add to the count of values.
        self.aliased = 0

    def stop(self, code: str, event: Any, message: str, hint: str = "") -> _Stop:
        start, end = event.start_mark, event.end_mark
        self.findings.add(
            code,
            Span(self.source.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1),
            message,
            hint,
        )
        return _Stop()

    def build(self) -> Node:  # noqa: C901 - one loop over events, the hot path of a compile
        next_event = yaml.CLoader(self.source.text).get_event
        # Each open collection: its first event and the children of what it stands in.
        stack: list[tuple[Any, list[Node]]] = []
        children: list[Node] = []
        # The hot path of a compile: locals, and the frequent events first.
        words = WORDS
        scalar_event, mapping_start, mapping_end, sequence_start, sequence_end = (
            yaml.ScalarEvent, yaml.MappingStartEvent, yaml.MappingEndEvent,
            yaml.SequenceStartEvent, yaml.SequenceEndEvent,
        )  # fmt: skip
        event: Any = None
        for count in range(MAX_NODES):
            event = next_event()
            kind = cast("type[object]", type(event))
            if kind is scalar_event:
                if event.tag is not None:
                    raise self.tag(event)
                value = text = event.value
                plain = not event.style
                if plain:
                    if text in words:
                        value = words[text]
                    elif text[0] in NUMBERLIKE:
                        value = core_scalar(text)
                start, end = event.start_mark, event.end_mark
                node: Node = Scalar(
                    value, text, start.line, start.column, end.line, end.column, plain
                )
                children.append(node)
                if event.anchor is not None:
                    self.anchors[event.anchor] = node
            elif kind is mapping_start or kind is sequence_start:
                if event.tag is not None:
                    raise self.tag(event)
                if len(stack) == MAX_DEPTH:
                    raise self.too_deep(event)
                if event.anchor is not None:
                    # Until the collection ends, an alias to it would be a cycle.
                    self.anchors.pop(event.anchor, None)
                stack.append((event, children))
                children = []
            elif kind is mapping_end or kind is sequence_end:
                first, outer = stack.pop()
                start, end = first.start_mark, event.end_mark
                if kind is mapping_end:
                    node = Mapping(
                        self.pairs(children), start.line, start.column, end.line, end.column,
                        first.flow_style,
                    )  # fmt: skip
                else:
                    node = Sequence(
                        tuple(children), start.line, start.column, end.line, end.column,
                        first.flow_style,
                    )  # fmt: skip
                if first.anchor is not None:
                    self.anchors[first.anchor] = node
                    self.sizes[id(node)] = self.size(node)
                children = outer
                children.append(node)
            elif kind is yaml.AliasEvent:
                children.append(self.alias(event, len(stack), count))
            elif kind is yaml.DocumentStartEvent:
                self.document(event, children)
            elif event is None:
                return self.root(children)
        raise self.stop("AL0011", event, f"the document has more than {MAX_NODES:,} values")

    def alias(self, event: Any, depth: int, count: int) -> Node:
        """What an alias stands for."""
        node = self.anchors.get(event.anchor)
        if node is None:
            raise self.stop(
                "AL0011",
                event,
                f"the alias '*{event.anchor}' stands for nothing, or for what contains it",
                f"Define '&{event.anchor}' before it is used.",
            )
        values, levels = self.size(node)
        if depth + levels > MAX_DEPTH:
            raise self.too_deep(event)
        self.aliased += values
        if count + self.aliased > MAX_NODES:
            raise self.stop(
                "AL0011",
                event,
                f"with its aliases the document has more than {MAX_NODES:,} values",
                "Declare a type and name it instead.",
            )
        return node

    def size(self, node: Node) -> tuple[int, int]:
        """How many values a node has with its aliases, and how many levels of collections."""
        if isinstance(node, Scalar):
            return 1, 0
        if (known := self.sizes.get(id(node))) is not None:
            return known
        inner = node.items if isinstance(node, Sequence) else [v for _, v in node.pairs]
        sizes = [self.size(child) for child in inner]
        return 2 + len(inner) + sum(s[0] for s in sizes), 1 + max((s[1] for s in sizes), default=0)

    def document(self, event: Any, children: list[Node]) -> None:
        """Check the beginning of a document."""
        if children:
            raise self.stop(
                "AL0013", event, "a second document begins", "Remove '---', or use two files."
            )
        if event.version not in (None, (1, 2)) or event.tags:
            raise self.stop(
                "AL0013",
                event,
                "directives are not allowed, but for '%YAML 1.2'",
                "Remove the lines that begin with '%'.",
            )

    def root(self, children: list[Node]) -> Node:
        """The value of the document."""
        if children and not (isinstance(root := children[0], Scalar) and root.value is None):
            return root
        self.findings.add(
            "AL0005",
            Span(self.source.path),
            "the file is empty",
            "Give it at least one section, or take it out of 'include'.",
        )
        raise _Stop

    def tag(self, event: Any) -> _Stop:
        return self.stop(
            "AL0013",
            event,
            f"the tag {shown(event.tag)} is not allowed",
            "Remove it; what a value is follows from its text.",
        )

    def too_deep(self, event: Any) -> _Stop:
        return self.stop("AL0012", event, f"values are nested more than {MAX_DEPTH} deep")

    def pairs(self, children: list[Node]) -> tuple[tuple[Scalar, Node], ...]:
        """The pairs of a mapping; findings for keys that repeat or are not scalars."""
        nodes = iter(children)
        found = tuple(zip(nodes, nodes, strict=True))
        if len({key.text for key, _ in found if type(key) is Scalar}) == len(found):
            # One text for each pair: all keys are scalars, and no two are alike.
            return cast("tuple[tuple[Scalar, Node], ...]", found)
        pairs: dict[str, tuple[Scalar, Node]] = {}
        for key, value in found:
            if not isinstance(key, Scalar):
                self.findings.add(
                    "AL0013", span_of(self.source.path, key), "a key must be a single word or text"
                )
            elif key.text in pairs:
                self.findings.add(
                    "AL0010",
                    span_of(self.source.path, key),
                    f"the key {shown(key.text)} is here twice",
                    "Remove one; which of the two is meant can't be told.",
                    [(span_of(self.source.path, pairs[key.text][0]), "first defined here")],
                )
            else:
                pairs[key.text] = (key, value)
        return tuple(pairs.values())


def shown(text: str) -> str:
    """A text for a message: in quotes, cut, and without anything that a terminal obeys."""
    return repr(text if len(text) <= 60 else f"{text[:57]}...")


def span_of(file: str, node: Node) -> Span:
    """Where a node stands; a block collection is named by its first line."""
    first = node
    while not isinstance(first, Scalar) and not first.flow:
        inner = [key for key, _ in first.pairs] if isinstance(first, Mapping) else first.items
        if not inner:
            break
        first = inner[0]
    return Span(file, node.line + 1, node.column + 1, first.end_line + 1, first.end_column + 1)


def find(root: Node, path: Path) -> tuple[Node, Scalar | None] | None:
    """The node that ``path`` leads to, with its key; None where there is no such value."""
    node, key = root, None
    for step in path:
        if isinstance(node, Mapping):
            for name, value in node.pairs:
                if name.text == step or name.text == f"{step}?":
                    node, key = value, name
                    break
            else:
                return None
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node, key = node.items[step], None
        elif not (isinstance(node, Scalar) and step == 0):
            # A scalar may stand for the only item of a list.
            return None
    return node, key


def locate(ref: Ref, root: Node | None, lines: list[str]) -> Span:
    """The span that a reference means; the nearest value around it where it is not written down.

    ``root`` is what ``parse`` made of the file, ``lines`` what ``lines_of`` made of its text.
    Without a root the span is the start of the file.
    """
    if root is None:
        return Span(ref.file)
    path = ref.path
    found = find(root, path)
    while found is None and path:
        path = path[:-1]
        found = find(root, path)
    node, key = found if found is not None else (root, None)
    if key is not None and (ref.key or path != ref.path):
        return span_of(ref.file, key)
    whole = span_of(ref.file, node)
    if path != ref.path or ref.start is None or ref.end is None or not isinstance(node, Scalar):
        return whole
    return _part(node, lines, whole, ref.start, ref.end)


def _part(node: Scalar, lines: list[str], whole: Span, start: int, end: int) -> Span:
    """Narrow a scalar to some of its characters where its text stands on one line unescaped."""
    if node.line != node.end_line or not start <= end <= len(node.text):
        return whole
    shift = lines[node.line].find(node.text, node.column, node.end_column)
    if shift < 0:
        return whole
    return Span(whole.file, whole.line, shift + start + 1, whole.line, shift + end + 1)


def lines_of(text: str) -> list[str]:
    """The lines of a text without their ends."""
    return [line.removesuffix("\r") for line in text.split("\n")]
