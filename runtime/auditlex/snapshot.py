"""Copies of what an application hands over, taken at once: later changes must not change a record.

Input: any value. Output: the same of builtin types alone. Guarantees: nothing is raised; nothing of
a value is called unless it is a builtin type's own (attributes of objects that are compared are
read, and what they raise is kept from the application); the work is bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from msgspec import UNSET

from auditlex.basics import indexes
from auditlex.hashing import MASK

if TYPE_CHECKING:
    from auditlex.checking import Spec

_MOST_VALUES: Final = 10_000
_MOST_DEPTH: Final = 16
_PLAIN: Final = (str, int, float, bool, bytes)


class Opaque:
    """Stands for a value that can't be copied; equal where it stands for the very same one.

    It is written as ``***``, since no field of a catalog has its type.
    """

    __slots__ = ("_of",)

    def __init__(self, of: object) -> None:
        self._of = of

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Opaque) and other._of is self._of

    def __hash__(self) -> int:
        return id(self._of)

    def __repr__(self) -> str:
        return MASK


_UNREADABLE: Final = Opaque(None)


def snapshot(value: object) -> object:
    """A copy of a value: text, numbers, lists and dicts of them; whatever else, ``Opaque``.

    Values of subclasses become values of the builtin type, as members of a ``StrEnum`` text.
    """
    try:
        return _copy(value, [_MOST_VALUES], 0)
    except Exception:  # noqa: BLE001 - another thread may be changing it right now
        return Opaque(value)


def _copy(value: Any, left: list[int], depth: int) -> object:
    kind = cast("type[object]", type(value))
    if value is None or kind in _PLAIN:
        return value
    copied: object = Opaque(value)
    if issubclass(kind, str):
        copied = str.__str__(value)
    elif issubclass(kind, int):
        copied = int.__int__(value)
    elif issubclass(kind, float):
        copied = float.__float__(value)
    elif depth < _MOST_DEPTH:
        if issubclass(kind, dict):
            items = _taken(dict[Any, Any].items(value), left)
            if items is not None:
                copied = {_key(key): _copy(each, left, depth + 1) for key, each in items}
        elif issubclass(kind, (list, tuple)):
            values = _taken(_iterated(value), left)
            if values is not None:
                copied = [_copy(each, left, depth + 1) for each in values]
    return copied


def _iterated(value: Any) -> Iterator[Any]:
    if issubclass(type(value), list):
        return list[Any].__iter__(value)
    return tuple[Any, ...].__iter__(value)


def _taken(values: Any, left: list[int]) -> list[Any] | None:
    taken = list(values)
    left[0] -= len(taken)
    return taken if left[0] >= 0 else None


def _key(key: Any) -> str:
    # Whatever is no text would have to be hashed, and so be called.
    return str.__str__(key) if issubclass(type(key), str) else MASK


def declared(name: str, spec: Spec) -> str:
    """The name of a parameter that a keyword stands for: ``force_stop`` for ``force-stop``."""
    if "_" in name and name not in spec.params:
        dashed = name.replace("_", "-")
        if dashed in spec.params:
            return dashed
    return name


def states(thing: object, spec: Spec) -> dict[str, object]:
    """The values of an event's change keys in a mapping or in the attributes of an object.

    What is None, unset or a method is left out. Attributes have ``_`` where keys have ``-``.
    """
    found: dict[str, object] = {}
    try:
        read, names = _reader(thing)
        for key in (*spec.changes, *_indexed(names, spec)):
            value = read(key)
            if value is not None and value is not UNSET and not callable(value):
                found[key] = snapshot(value)
    except Exception:  # noqa: BLE001 - an object that can't be read has told what it has told
        return found
    return found


def _indexed(names: Callable[[], Iterator[object]], spec: Spec) -> Iterator[str]:
    if not spec.indexed_changes:
        return
    for name in names():
        if type(name) is str and name not in spec.changes:
            for stem, index in indexes(name[:80]):
                if stem in spec.indexed_changes and index <= spec.indexed_changes[stem][0]:
                    yield name
                    break


def _reader(
    thing: object,
) -> tuple[Callable[[str], object], Callable[[], Iterator[object]]]:
    """How to read a value by its name, and which names there are."""
    if thing is None:
        return (lambda key: None), (lambda: iter(()))
    if isinstance(thing, Mapping):
        mapping = cast("Mapping[str, object]", thing)

        def item(key: str) -> object:
            try:
                return mapping.get(key)
            except Exception:  # noqa: BLE001 - a mapping of anybody's making
                return _UNREADABLE

        return item, lambda: iter(list(mapping))

    def attribute(key: str) -> object:
        for name in dict.fromkeys((key, key.replace("-", "_"))):
            try:
                return getattr(thing, name)
            except AttributeError:
                continue
            except Exception:  # noqa: BLE001 - a property of anybody's making
                return _UNREADABLE
        return None

    return attribute, lambda: iter(dir(thing))
