"""Reading a node by a shape: what all shapes share, and how misfits are reported."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Protocol

from auditlexc import yamltree
from auditlexc.findings import Findings, did_you_mean


class _Bad:
    """The class of the one value ``BAD``."""

    def __repr__(self) -> str:
        return "BAD"


BAD: Final[Any] = _Bad()
"""Stands for a value that did not fit; the finding is already made."""

KINDS: Final = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    type(None): "nothing",
}

_MAX_HINTS: Final = 100
"""Findings with a guess at what was meant: a guess takes a thousand times longer than a finding."""


class Reading(Findings):
    """The findings about one file, and the names of what was declared in it but did not fit.

    What refers to a ``broken`` name is not reported a second time.
    """

    __slots__ = ("broken", "file")

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file
        self.broken: set[str] = set()

    def bad(self, code: str, node: yamltree.Node, message: str, hint: str = "") -> Any:
        """Report a finding at ``node`` and return ``BAD``."""
        self.add(code, yamltree.span_of(self.file, node), message, hint)
        return BAD

    def guess(self, word: str, known: Iterable[str]) -> str:
        """A hint that names what was probably meant; none after many findings."""
        return did_you_mean(word[:60], known) if len(self.items) < _MAX_HINTS else ""


class Shape(Protocol):
    """What all shapes can do."""

    @property
    def what(self) -> str:
        """The shape in words, for messages and docs: 'a whole number'."""
        ...

    def read(self, node: yamltree.Node, to: Reading) -> Any:
        """The value of ``node``, or ``BAD`` after reporting to ``to``."""
        ...


def kind_of(node: yamltree.Node) -> str:
    """What a node is, in words."""
    if isinstance(node, yamltree.Mapping):
        return "a mapping"
    if isinstance(node, yamltree.Sequence):
        return "a list"
    return KINDS[type(node.value)]


def wrong_kind(node: yamltree.Node, wanted: str, to: Reading) -> Any:
    """Report that ``node`` is not ``wanted``."""
    hint = ""
    if isinstance(node, yamltree.Scalar):
        if wanted.startswith(("text", "a name", "a version")) and node.value is not None:
            hint = f'Write it in quotes: "{node.text[:60]}".'
        elif isinstance(node.value, str) and node.text in ("yes", "no", "on", "off"):
            hint = "YAML 1.2 has true and false alone."
    return to.bad("AL0103", node, f"expected {wanted}, found {kind_of(node)}", hint)
