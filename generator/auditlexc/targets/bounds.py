"""How much a template of one's own may do: steps, characters, and what little text can become much.

The bounds are in steps and characters and not in seconds, so that they fall in the same place on
every machine. They are far above what any catalog needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from typing import Any, Final

from jinja2.exceptions import SecurityError

from auditlexc.targets.redacted import is_list

MOST_BYTES: Final = 16 * 1024 * 1024
"""The most bytes of one output file, and the most characters of one text in a template."""

MOST_STEPS: Final = 20_000_000
"""The most rounds of loops and calls for one output file."""

_MOST_PRINTED: Final = 4 * MOST_BYTES
_MOST_ITEMS: Final = 1_000_000
_MOST_BITS: Final = 256
_MOST_WIDTH: Final = 1_000

FORMATS: Final = frozenset({"format", "format_map", "translate", "encode"})
"""Methods of text that are refused: a width in a format costs nothing to write and much to make."""

_WIDTHS: Final = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs"})


class TooMuchError(Exception):
    """A template makes or does more than the bounds allow."""


class Bounds:
    """Counts the steps and the characters of one output file."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Begin with another file."""
        self.steps, self.characters = MOST_STEPS, _MOST_PRINTED

    def step(self, steps: int = 1) -> None:
        """Count steps; raises ``TooMuchError`` when there were too many."""
        self.steps -= steps
        if self.steps < 0:
            raise TooMuchError(f"the template needs more than {MOST_STEPS:,} steps for one file")

    def print(self, characters: int) -> None:
        """Count characters, those that never reach the file too; raises ``TooMuchError``."""
        self.characters -= characters
        if self.characters < 0:
            raise TooMuchError(f"the template prints more than {_MOST_PRINTED:,} characters")


class Counted:
    """What a loop goes through, counting its rounds and the text that stands in its body."""

    def __init__(self, items: Iterable[Any], bounds: Bounds, characters: int) -> None:
        self._items, self._bounds, self._characters = items, bounds, characters

    def __iter__(self) -> Iterator[Any]:
        step, characters = self._bounds.step, self._characters
        for item in self._items:
            step()
            self._bounds.print(characters)
            yield item

    def __len__(self) -> int:
        if not hasattr(self._items, "__len__"):
            raise TypeError("it has no length")
        length: int = len(self._items)  # type: ignore[arg-type] # the line above has looked
        return length


def room(characters: int) -> None:
    """Raise ``TooMuchError`` if a text has too many characters."""
    if characters > MOST_BYTES:
        raise TooMuchError(f"a text of more than {MOST_BYTES:,} characters")


def numbers(bounds: Bounds, *limits: int) -> range:
    """The ``range`` of templates."""
    made = range(*limits)
    if len(made) > _MOST_ITEMS:
        raise TooMuchError(f"a range of more than {_MOST_ITEMS:,} numbers")
    bounds.step(len(made))
    return made


def method(text: str, name: str, args: tuple[Any, ...], more: Iterable[Any]) -> tuple[Any, ...]:
    """The arguments of a method of text, if what it makes is within bounds."""
    if name in _WIDTHS:
        _width(*args, *more)
    elif name == "join":
        return (_joined(text, *args),)
    elif name == "replace":
        _replaced(text, *args)
    return args


def _width(*numbers: Any) -> None:
    if any(isinstance(number, int) and number > _MOST_WIDTH for number in numbers):
        raise TooMuchError(f"a width of more than {_MOST_WIDTH:,}")


def _joined(between: Any, items: Iterable[Any]) -> list[Any]:
    listed = list(items)
    room(
        sum(len(item) for item in listed if isinstance(item, str)) + len(str(between)) * len(listed)
    )
    return listed


def _replaced(text: Any, old: Any = "", new: Any = "", *_count: Any) -> None:
    text = str(text)
    room(len(text) + (text.count(str(old)) + 1) * len(str(new)))


def _indented(text: Any, width: Any = 4, *_more: Any, **_named: Any) -> None:
    each = len(width) if isinstance(width, str) else width
    _width(each)
    room(len(str(text)) + (str(text).count("\n") + 1) * each)


def _join(_context: Any, items: Any, between: Any = "", attribute: Any = None) -> None:
    # With an attribute, what is joined is names and the like.
    if attribute is None and is_list(items):
        _joined(between, items)


def _centered(_text: Any, width: Any = 80) -> None:
    _width(width)


def _replace(_context: Any, *args: Any) -> None:
    _replaced(*args)


GUARDS: Final[Mapping[str, Callable[..., Any]]] = {
    "center": _centered,
    "indent": _indented,
    "join": _join,
    "replace": _replace,
}


def guarded(filter_: Callable[..., Any], guard: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that looks at its arguments first."""

    @wraps(filter_)
    def looked(*args: Any, **kwargs: Any) -> Any:
        guard(*args, **kwargs)
        return filter_(*args, **kwargs)

    return looked


def _small(value: Any) -> Any:
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise TooMuchError(f"a number of more than {_MOST_BITS} bits")
    return value


def _length(value: Any) -> int:
    return len(value) if isinstance(value, str) or is_list(value) else 0


def _add(left: Any, right: Any) -> Any:
    room(_length(left) + _length(right))
    return _small(left + right)


def _multiply(left: Any, right: Any) -> Any:
    for some, times in ((left, right), (right, left)):
        if isinstance(times, int) and not isinstance(some, int):
            room(_length(some) * times)
    return _small(left * right)


def _power(left: Any, right: Any) -> Any:
    if isinstance(left, int) and isinstance(right, int):
        _small(left)
        if right > _MOST_BITS:
            raise TooMuchError(f"a power of more than {_MOST_BITS}")
    return _small(left**right)


def _modulo(left: Any, right: Any) -> Any:
    if isinstance(left, str):
        raise SecurityError("'%' does not format text here; join texts with '~'")
    return left % right


BINOPS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "+": _add,
    "*": _multiply,
    "**": _power,
    "%": _modulo,
}
