"""What generated code makes its predicates of: from a value, whether it is as declared.

Input: a value parsed from JSON, after redaction. Output: a boolean. Guarantees: nothing is raised
whatever the value is; each answers as the fragment of JSON Schema that its docstring names.
"""

from __future__ import annotations

from auditlex.hashing import MASK, is_finite

TYPE_CHECKING = False  # see basics
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias, TypeGuard

    Predicate: TypeAlias = Callable[[object], bool]


def fullmatch(pattern: str) -> Callable[[str], object]:
    """A function that tells whether the whole of a text matches: by something, or by None.

    The pattern is compiled when it is first needed, once for each distinct pattern. Classes such as
    that of all digits mean ASCII, as they do in JavaScript.
    """
    known = _matchers.get(pattern)
    if known is not None:
        return known
    compiled: Callable[[str], object] | None = None

    def match(text: str) -> object:
        nonlocal compiled
        if compiled is None:
            import re  # costs more than all of this package, and a log may be only written

            compiled = re.compile(pattern, re.ASCII).fullmatch
        return compiled(text)

    _matchers[pattern] = match
    _patterns[match] = pattern
    return match


def direct(match: Callable[[str], object]) -> Callable[[str], object]:
    """What ``fullmatch`` made, compiled now and without a function around it."""
    import re  # see fullmatch

    return re.compile(_patterns[match], re.ASCII).fullmatch


_matchers: Final[dict[str, Callable[[str], object]]] = {}
_patterns: Final[dict[Callable[[str], object], str]] = {}


def is_integer(value: object) -> TypeGuard[int | float]:
    """Whether the value is an integer of JSON Schema: 1.0 is one, True is none."""
    return type(value) is int or (type(value) is float and value.is_integer())


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether the value is a number of JSON: NaN and infinities are none."""
    return type(value) is int or (type(value) is float and is_finite(value))


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether the value is an array."""
    return type(value) is list


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether the value is an object."""
    return type(value) is dict


def fits(
    value: dict[str, object], keys: Mapping[str, Predicate], required: tuple[str, ...]
) -> bool:
    """Whether an object has the required keys, declared ones that fit, and others only masked."""
    return all(name in value for name in required) and all(
        keys.get(name, is_masked)(item) for name, item in value.items()
    )


def is_masked(value: object) -> bool:
    """Whether the value is masked: the constant ``***``."""
    return type(value) is str and value == MASK


def is_hashed(value: object) -> bool:
    """Whether the value is hashed or masked: ``hash:`` 8 hex ``:`` 32 hex, or ``***``."""
    return type(value) is str and (value == MASK or _HASHED(value) is not None)


def is_measured(value: object) -> bool:
    """Whether the value is a length or masked: ``***(12)``, or ``***``."""
    return type(value) is str and (value == MASK or _MEASURED(value) is not None)


def never(value: object) -> bool:
    """False: a dropped field is never written."""
    return False


_HASHED: Final = fullmatch("hash:[0-9a-f]{8}:[0-9a-f]{32}")
_MEASURED: Final = fullmatch(r"\*\*\*\((0|[1-9][0-9]{0,9})\)")
