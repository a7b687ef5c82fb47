"""What the entry points of generated packages share: frozen values and the handling of names.

Input: nothing. Output: a base class and a few functions without state. Guarantees: importing this
module imports no other; no function calls into a value that it is given unless its type is exactly
one of the builtin types.
"""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` is not imported: it alone costs more than all of this package.
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final, NoReturn

INDEX_DIGITS: Final = 6
"""The most digits that the index of a field has: catalogs allow indexes up to 100,000."""

NAME_LENGTH: Final = 64 + INDEX_DIGITS
"""The most characters that the name of a parameter has."""

_SHOWN: Final = 80


class Frozen:
    """A value that never changes: compared, hashed, copied and pickled by its attributes.

    A subclass lists them in ``__match_args__``, in the order of its ``__init__``, which sets them
    with ``put``.
    """

    __match_args__: tuple[str, ...] = ()
    __slots__ = ()

    def _values(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self.__match_args__])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: it can't be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: it can't be changed")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Frozen) or type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        pairs = [f"{name}={getattr(self, name)!r}" for name in self.__match_args__]
        return f"{type(self).__name__}({', '.join(pairs)})"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), self._values()


put = object.__setattr__
"""Sets an attribute of a value that is being made."""


def quoted(value: object) -> str:
    """What an error message may say of a value that came from outside, at most 80 characters.

    Text is quoted and escaped; an integer is shown if it is small; of anything else, its type.
    """
    if type(value) is str:
        shown = repr(value[:_SHOWN])
    elif type(value) is int and abs(value) < 10**20:
        shown = repr(value)
    else:
        shown = f"<{type(value).__name__}>"
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 3] + "..."


def is_name(text: str) -> bool:
    """Whether the text has the form of a field's name: of ASCII letters, digits, _ and -."""
    return len(text) <= NAME_LENGTH and text.isascii() and text.replace("-", "_").isidentifier()


def indexes(name: str) -> Iterator[tuple[str, int]]:
    """Each way to read a name as the stem of an indexed field and an index.

    ``net10`` is ``net1`` and 0, or ``net`` and 10. An index has no leading zeros and at most six
    digits; a stem is never empty.
    """
    for cut in range(len(name) - 1, max(0, len(name) - 1 - INDEX_DIGITS), -1):
        if name[cut] not in "0123456789":
            return
        if name[cut] != "0" or cut == len(name) - 1:
            yield name[:cut], int(name[cut:])
