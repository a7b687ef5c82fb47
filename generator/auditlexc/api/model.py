"""An API as it describes itself: methods with their parameters, whatever file they came from.

The types are those of the catalog's language, so that both can be compared: a text of
``name=value`` pairs is a property string, a text with separators is a list.
"""

from __future__ import annotations

from typing import Any

import msgspec

MUTATING = ("POST", "PUT", "PATCH", "DELETE")
"""The methods of HTTP that change something (RFC 9110, 9.2.1, calls the others safe)."""


class ApiError(Exception):
    """A file that is no description of an API: what is wrong and where, and how to mend it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """What values a parameter may have.

    ``base`` is one of string, integer, number, boolean, enum, list, map, struct, property-string,
    and any where the description does not say. ``format`` is the name that the API gives it,
    ``pattern`` is in the catalog's portable form; ``foreign`` is the pattern as the API has it
    where it has no portable form.
    """

    base: str
    format: str = ""
    pattern: str = ""
    foreign: str = ""
    min_length: int | None = None
    max_length: int | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    values: tuple[str, ...] = ()
    items: Shape | None = None
    separator: str = ""
    keys: tuple[Parameter, ...] = ()
    default_key: str = ""


class Parameter(msgspec.Struct, frozen=True, kw_only=True):
    """A parameter of a method or a key inside one; ``name`` is 'net[n]' where it is indexed.

    ``alias`` names the key that this one is another name of, in a property string.
    """

    name: str
    shape: Shape
    required: bool
    doc: str = ""
    default: Any = None
    alias: str = ""


class Method(msgspec.Struct, frozen=True, kw_only=True):
    """A call of the API; ``path`` has ``{name}`` for a part that varies."""

    verb: str
    path: str
    doc: str = ""
    parameters: tuple[Parameter, ...] = ()

    @property
    def mutating(self) -> bool:
        """Whether it may change something."""
        return self.verb in MUTATING


class Api(msgspec.Struct, frozen=True, kw_only=True):
    """All methods, by path and verb; ``dialect`` is 'pve' or 'openapi'."""

    dialect: str
    methods: tuple[Method, ...]
