"""Does a value fit a type? The third reading of a type, besides the schema and generated code.

Used for examples and defaults, which are written as the product gets them, before redaction. What
is accepted here is what the JSON Schema of the type accepts (draft 2020-12): whole numbers may be
written 1.0, and true is not a number. Only whole numbers of more than 64 bits are refused here
alone: no record holds them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, TypeGuard

from auditlexc.model import Type

MAX_SHOWN = 60


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern of a type, ready to match."""
    return re.compile(pattern)


def problem(type_: Type, value: Any) -> str | None:
    """What is wrong with ``value``, in words that follow 'it' or 'KEY', or None.

    The value itself is not repeated: it may be a secret.
    """
    return _CHECKS[type_.base](type_, value)


def _string(type_: Type, value: Any) -> str | None:
    if type(value) is not str:
        return (
            "is not text; put it in quotes"
            if not isinstance(value, (list, dict))
            else "is not text"
        )
    length = len(value)
    if type_.min_length is not None and length < type_.min_length:
        return f"is shorter than {type_.min_length} characters"
    if type_.max_length is not None and length > type_.max_length:
        return f"is longer than {type_.max_length} characters"
    # Like the schema, which has to close a gap of some engines at the last newline.
    if type_.pattern and (value.endswith("\n") or compiled(type_.pattern).fullmatch(value) is None):
        return f"does not match the pattern {type_.pattern}"
    return None


def _limits(type_: Type, value: int | float) -> str | None:
    if type_.minimum is not None and value < type_.minimum:
        return f"is less than {type_.minimum}"
    if type_.maximum is not None and value > type_.maximum:
        return f"is more than {type_.maximum}"
    return None


def _size(value: float) -> str | None:
    """Records hold whole numbers of 64 bits; what is larger is masked in them."""
    if type(value) is int and not -(2**63) <= value < 2**64:
        return "has more than 64 bits"
    return None


def _integer(type_: Type, value: Any) -> str | None:
    if type(value) is int or (type(value) is float and value.is_integer()):
        return _limits(type_, value) or _size(value)
    return "is not a whole number"


def _number(type_: Type, value: Any) -> str | None:
    if type(value) is int or (type(value) is float and math.isfinite(value)):
        return _limits(type_, value) or _size(value)
    return "is not a number"


def _boolean(_type: Type, value: Any) -> str | None:
    return None if type(value) is bool else "is not true or false"


def _enum(type_: Type, value: Any) -> str | None:
    names = [v.name for v in type_.values]
    if not names or (type(value) is str and value in names):
        return None
    return "is none of " + ", ".join(names)


def _count(type_: Type, count: int, noun: str) -> str | None:
    if type_.min_items is not None and count < type_.min_items:
        return f"has fewer than {type_.min_items} {noun}"
    if type_.max_items is not None and count > type_.max_items:
        return f"has more than {type_.max_items} {noun}"
    return None


def _is_list(value: object) -> TypeGuard[list[object]]:
    return type(value) is list


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _list(type_: Type, value: Any) -> str | None:
    if type_.separator:
        return _string(type_, value)
    if not _is_list(value):
        return "is not a list"
    if wrong := _count(type_, len(value), "items"):
        return wrong
    if type_.items is not None:
        for index, item in enumerate(value):
            if wrong := problem(type_.items.type, item):
                return f"has an item ({index}) that {wrong}"
    return None


def _map(type_: Type, value: Any) -> str | None:
    if not _is_mapping(value):
        return "is not a mapping"
    if wrong := _count(type_, len(value), "entries"):
        return wrong
    if type_.items is not None:
        for item in value.values():
            if wrong := problem(type_.items.type, item):
                return f"has an entry that {wrong}"
    return None


def _struct(type_: Type, value: Any) -> str | None:
    if not _is_mapping(value):
        return "is not a mapping"
    known = {key.name: key for key in type_.keys}
    for name, item in value.items():
        if name not in known:
            return f"has a key '{name[:MAX_SHOWN]}' that is not declared"
        if wrong := problem(known[name].field.type, item):
            return f"has a key '{name}' that {wrong}"
    missing = [key.name for key in type_.keys if key.required and key.name not in value]
    return f"lacks the key '{missing[0]}'" if missing else None


_CHECKS: dict[str, Callable[[Type, Any], str | None]] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "enum": _enum,
    "list": _list,
    "map": _map,
    "struct": _struct,
    "property-string": _string,
}
