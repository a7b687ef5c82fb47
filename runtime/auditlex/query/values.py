"""Getting at a value of a record by path, and what it means that a value fits.

Guarantees: nothing is raised whatever the record holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from operator import ge, gt, le, lt
from typing import Any, Final

import msgspec

from auditlex.predicates import is_array, is_object
from auditlex.query.globs import matcher
from auditlex.query.plan import Compares, Equals, Network, Path

Record = Mapping[str, Any]
Fits = Callable[[Any], bool]
Predicate = Callable[[Record], bool]

ABSENT: Final[Any] = object()
"""Stands for the value of a key that is not there; it fits nothing."""

SIDES: Final = ("old", "new")
_NUMERAL: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,18})(?:\.[0-9]{1,18})?")
_WORDS: Final[Mapping[Any, str]] = {True: "true", False: "false", None: "null"}


def sides(path: Path) -> tuple[str, tuple[str, ...]]:
    """Of a path below ``changes``, the changed key, and which of its values are meant."""
    inner = path[1:]
    if len(inner) > 1 and inner[-1] in SIDES:
        return ".".join(inner[:-1]), (inner[-1],)
    return ".".join(inner), SIDES


def asks(path: Path, fits: Fits) -> Predicate:
    """Whether the value at a path fits; of changes, whether one of the values does."""
    if path[0] == "changes" and len(path) > 1:
        return _asks_changes(path, fits)
    if len(path) == 1:
        key = path[0]
        return lambda record: fits(record.get(key, ABSENT))
    if len(path) == 2:
        first, second = path

        def two(record: Record) -> bool:
            inner = record.get(first)
            return is_object(inner) and fits(inner.get(second, ABSENT))

        return two

    head, rest = "".join(path[:1]), path[1:]

    def any_depth(record: Record) -> bool:
        inner: Any = record.get(head, ABSENT)
        for key in rest:
            if not is_object(inner):
                return False
            inner = inner.get(key, ABSENT)
        return fits(inner)

    return any_depth


def _asks_changes(path: Path, fits: Fits) -> Predicate:
    key, wanted = sides(path)

    def changed(record: Record) -> bool:
        changes = record.get("changes")
        return is_array(changes) and any(
            is_object(change)
            and change.get("key") == key
            and any(fits(change.get(side, ABSENT)) for side in wanted)
            for change in changes
        )

    return changed


def _or_an_item(fits: Fits) -> Fits:
    """Whether a value fits or, of a list, one of its items; lists in lists don't count."""
    return lambda value: any(map(fits, value)) if is_array(value) else fits(value)


def equals(plan: Equals) -> Fits:
    """Whether a value is what ``Equals`` says."""
    texts, numbers = plan.texts, plan.numbers
    globs = tuple(matcher(glob) for glob in plan.globs)
    strict = plan.strict

    def fits(value: Any) -> bool:
        kind: Any = value.__class__
        if kind is str:
            return value in texts or any(glob(value) for glob in globs)
        if kind is int:
            return value in numbers or (bool(globs) and not strict and matched(str(value)))
        if strict:
            return False
        if kind is float:
            return value in numbers
        if kind is bool or value is None:
            word = _WORDS[value]
            return word in texts or matched(word) or (kind is bool and value in numbers)
        return False

    def matched(word: str) -> bool:
        return any(glob(word) for glob in globs)

    if not globs and not numbers and len(texts) == 1 and strict:
        (only,) = texts
        # By far the most frequent test, so it has a path of its own.
        return lambda value: (
            value == only if type(value) is str else is_array(value) and (only in value)
        )
    return _or_an_item(fits)


_ORDERS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {"<": lt, "<=": le, ">": gt, ">=": ge}


def compares(plan: Compares) -> Fits:
    """Whether a number is in the order that ``Compares`` says."""
    order, number, strict = _ORDERS[plan.operator], plan.number, plan.strict

    def fits(value: Any) -> bool:
        kind: Any = value.__class__
        if kind is int:
            return order(value, number)
        if strict:
            return False
        if kind is float:
            return order(value, number)
        if kind is str and len(value) <= 40 and _NUMERAL.fullmatch(value):
            return order(float(value) if "." in value else int(value), number)
        return False

    return _or_an_item(fits)


@lru_cache(4_096)
def _packed(text: str) -> tuple[int, int] | None:
    """Bytes and number of an address; an IPv4 one in IPv6 clothes is an IPv4 one."""
    import ipaddress  # rarely needed, and not cheap to import

    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    mapped = getattr(address, "ipv4_mapped", None) or address
    return (4 if mapped.version == 4 else 16), int(mapped)


def within(networks: tuple[Network, ...]) -> Fits:
    """Whether an address is in one of the networks."""
    ranges = [(n.size, n.first, n.first + (1 << (8 * n.size - n.bits))) for n in networks]

    def fits(value: Any) -> bool:
        if type(value) is not str or len(value) > 64:
            return False
        packed = _packed(value)
        return packed is not None and any(
            packed[0] == size and first <= packed[1] < end for size, first, end in ranges
        )

    return _or_an_item(fits)


def lowered(text: str) -> bytes:
    """A text as bytes, its ASCII letters in lower case."""
    return text.encode("utf-8", "surrogatepass").lower()


def written(text: str) -> bytes:
    """A text as it stands in a line, without quotes, its ASCII letters in lower case."""
    return msgspec.json.encode(text)[1:-1].lower()


def holds(text: str) -> Fits:
    """Whether a text holds another; the case of ASCII letters does not count."""
    wanted = lowered(text)

    return _or_an_item(lambda value: type(value) is str and wanted in lowered(value))


_NAMED: Final = ("params", "changes")


def anywhere(text: str) -> Predicate:
    """Whether a text is somewhere in a record.

    That is in a text, in the digits of an integer, or in a name below ``params`` or ``changes``.
    """
    fits = holds(text)
    digits = text if text.lstrip("-").isdecimal() and text.isascii() else ""

    def found(value: Any, names: bool) -> bool:
        # Not by recursion: how deep a record is, is its writer's choice.
        waiting = [value]
        while waiting:
            one = waiting.pop()
            kind: Any = one.__class__
            if kind is str:
                if fits(one):
                    return True
            elif kind is dict:
                if names and any(map(fits, one)):
                    return True
                waiting.extend(one.values())
            elif kind is list:
                waiting.extend(one)
            elif kind is int and digits and digits in str(one):
                return True
        return False

    return lambda record: any(found(value, key in _NAMED) for key, value in record.items())
