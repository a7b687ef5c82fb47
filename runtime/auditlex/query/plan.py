"""What an expression asks, with every name resolved: the form that predicates are made of.

Frozen values. A test never depends on the catalog, the zone or the time of asking any more, so that
the same plan means the same to a search, to a browser and to a notification.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Path: TypeAlias = tuple[str, ...]


class Equals(msgspec.Struct, frozen=True):
    """A value is one of these texts or numbers, or matches one of these globs.

    A list fits if one of its items does. Numbers are equal to numbers alone; where the path is not
    ``strict``, ``true``, ``false`` and ``null`` are the texts of those, and True is 1. Where it is,
    only a text is a text and only an integer a number.
    """

    path: Path
    texts: frozenset[str] = frozenset()
    numbers: frozenset[int | float] = frozenset()
    globs: tuple[str, ...] = ()
    strict: bool = True


class Compares(msgspec.Struct, frozen=True):
    """A number is in this order to another; where not ``strict``, a text that is one, too."""

    path: Path
    operator: Literal["<", "<=", ">", ">="]
    number: int | float
    strict: bool = True


class During(msgspec.Struct, frozen=True):
    """The time is ``low`` or later and before ``high``; texts as records have them."""

    low: str | None = None
    high: str | None = None


class Named(msgspec.Struct, frozen=True):
    """The event's name is one of these, in full or without the product, or matches a glob."""

    full: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    globs: tuple[str, ...] = ()


class Network(msgspec.Struct, frozen=True):
    """Addresses: how many bytes they have (4 or 16), the first one, and bits that count."""

    size: int
    first: int
    bits: int


class Within(msgspec.Struct, frozen=True):
    """An address, or one of a list, is in one of these networks."""

    path: Path
    networks: tuple[Network, ...]


class Holds(msgspec.Struct, frozen=True):
    """A text, or one of a list, holds this one; the case of ASCII letters does not count."""

    path: Path
    text: str


class Has(msgspec.Struct, frozen=True):
    """There is such a key; below ``changes``, a change of that key."""

    path: Path


class Anywhere(msgspec.Struct, frozen=True):
    """A value, or a name in params and changes, holds this text; ASCII case does not count."""

    text: str


class Damaged(msgspec.Struct, frozen=True):
    """The line is no record."""


class Every(msgspec.Struct, frozen=True):
    """All of them hold; of none, that is always."""

    plans: tuple[Plan, ...] = ()


class Some(msgspec.Struct, frozen=True):
    """One of them holds; of none, that is never."""

    plans: tuple[Plan, ...] = ()


class No(msgspec.Struct, frozen=True):
    """It does not hold."""

    plan: Plan


Plan: TypeAlias = (
    Equals
    | Compares
    | During
    | Named
    | Within
    | Holds
    | Has
    | Anywhere
    | Damaged
    | Every
    | Some
    | No
)
