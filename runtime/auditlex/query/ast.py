"""An expression as it was written: frozen nodes that know their canonical text.

``str(node)`` parses back to an equal node. Names of fields are the record's own, so ``user`` has
become ``subject.user``. Where something stands (``at``) does not count when nodes are compared.
"""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

import msgspec

Operator = Literal["=", "!=", "<", "<=", ">", ">=", "in", "contains", "has"]
"""``has`` has no values and no sign: a field by itself says that it is there."""

KEYWORDS: Final = frozenset(("and", "or", "not", "in", "contains"))

_WORD: Final = re.compile(r"[\w.:/@+%*?#$&;~^{}\[\]|-][\w.:/@!+%*?#$&;~^{}\[\]|-]*")
_SEGMENT: Final = re.compile(r"[\w-]+")
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def quoted(text: str, glob: bool = False) -> str:
    """A text in quotes; of a glob, its own escapes stay as they are."""
    made = ""
    for character in text:
        if glob and character != '"' and character.isprintable():
            made += character
        elif character in _ESCAPES:
            made += _ESCAPES[character]
        elif not glob and character in "*?":
            made += "\\" + character
        elif character.isprintable():
            made += character
        else:
            made += "".join(f"\\u{unit:04x}" for unit in _units(character))
    return f'"{made}"'


def _units(character: str) -> list[int]:
    data = character.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(data[n : n + 2], "big") for n in range(0, len(data), 2)]


def is_word(text: str) -> bool:
    """Whether a text needs no quotes where a value is expected."""
    plain = _WORD.fullmatch(text) is not None and text.isprintable()
    return plain and text.lower() not in KEYWORDS


class _Placed(msgspec.Struct, frozen=True, eq=False):
    """A node that knows where it stands, which does not count when it is compared."""

    def _meaning(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__struct_fields__ if name != "at")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Placed) or type(other) is not type(self):
            return NotImplemented
        return self._meaning() == other._meaning()

    def __hash__(self) -> int:
        return hash((type(self), self._meaning()))


class Value(_Placed, frozen=True, eq=False):
    """What a field is compared with: a text as it was meant, or a glob with its escapes.

    Whether it is a number, a time or a network is the field's to say.
    """

    text: str
    glob: bool = False
    at: int = 1

    def __str__(self) -> str:
        wild = "*" in self.text or "?" in self.text
        if is_word(self.text) and wild == self.glob:
            return self.text
        return quoted(self.text, self.glob)


class Test(_Placed, frozen=True, eq=False):
    """A field and what is asked of it; more than one value only behind ``in``."""

    path: tuple[str, ...]
    operator: Operator
    values: tuple[Value, ...] = ()
    at: int = 1

    def __str__(self) -> str:
        first, *rest = self.path
        name = ".".join([first, *(s if _SEGMENT.fullmatch(s) else quoted(s) for s in rest)])
        if self.operator == "has":
            return name
        if self.operator == "in":
            return f"{name} in ({', '.join(map(str, self.values))})"
        return f"{name} {self.operator} {self.values[0]}"


class Text(_Placed, frozen=True, eq=False):
    """A text that stands somewhere in the record."""

    text: str
    at: int = 1

    def __str__(self) -> str:
        return quoted(self.text)


class Not(msgspec.Struct, frozen=True):
    """The opposite."""

    term: Expression

    def __str__(self) -> str:
        return f"not {_inside(self.term)}"


class And(msgspec.Struct, frozen=True):
    """All of two or more; none of them is an ``And``. Made by ``all_of``. Of none: any record."""

    terms: tuple[Expression, ...]

    def __str__(self) -> str:
        return " and ".join(str(t) if isinstance(t, Not) else _inside(t) for t in self.terms)


class Or(msgspec.Struct, frozen=True):
    """One at least of two or more; none of them is an ``Or``. Made by ``any_of``."""

    terms: tuple[Expression, ...]

    def __str__(self) -> str:
        return " or ".join(str(term) for term in self.terms)


Expression: TypeAlias = And | Or | Not | Test | Text

EVERYTHING: Final = And(())
"""What the empty expression says: any record."""


def _inside(term: Expression) -> str:
    return f"({term})" if isinstance(term, And | Or) else str(term)


def all_of(*terms: Expression) -> Expression:
    """An expression that holds where all of these hold; nested ones become one."""
    flat = [one for term in terms for one in (term.terms if isinstance(term, And) else (term,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(first: Expression, *others: Expression) -> Expression:
    """An expression that holds where one of these holds; nested ones become one."""
    terms = (first, *others)
    if EVERYTHING in terms:
        return EVERYTHING
    flat = [one for term in terms for one in (term.terms if isinstance(term, Or) else (term,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat))
