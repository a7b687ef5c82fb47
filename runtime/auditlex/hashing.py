"""The ``hash:`` form of a value: equal values of a field can be told without being known.

Input: a key, a field's name, a value. Output: text. Guarantees: without the key nobody can try
values out; the key is in no repr, no exception and no pickle; a value whose type is not exactly a
builtin scalar is masked.
"""

from __future__ import annotations

TYPE_CHECKING = False  # see basics
if TYPE_CHECKING:
    from typing import Final, Never, Protocol

    class Hashes(Protocol):
        """What makes the ``hash:`` form of a value: ``Hasher`` or ``NoKey``."""

        def hash(self, field: str, value: object, /) -> str:
            """The written form of a value of this field."""
            ...


MASK: Final = "***"
"""What is written for a value that must not be seen, and for a key that can't be written."""


class Hasher:
    """A keyed hash.

    Written are 16 bytes of BLAKE2b over the field's name, the value's type and the value. ``key``
    is 16 to 64 secret bytes; ``key_id``, 8 hexadecimal digits, is made of the key if it is not
    given.

    Raises:
        ValueError: if the key or its id is not of that form.
    """

    __slots__ = ("_keyed", "key_id")

    def __init__(self, key: bytes, key_id: str = "") -> None:
        from hashlib import blake2b  # costs more than all of this package and may not be needed

        if not 16 <= len(key) <= 64:
            raise ValueError("a key for hashing has 16 to 64 bytes")
        if not key_id:
            key_id = blake2b(key=key, digest_size=4, person=b"auditlex key id").hexdigest()
        if len(key_id) != 8 or not set(key_id) <= set("0123456789abcdef"):
            raise ValueError("the id of a key has 8 digits, 0-9 and a-f")
        self.key_id = key_id
        self._keyed = blake2b(key=key, digest_size=16, person=b"auditlex value")

    def hash(self, field: str, value: object) -> str:
        """``hash:<key id>:<32 hex>`` for text, bytes, numbers, booleans and None; else the mask."""
        start = f"{len(field)}:{field}:"
        if type(value) is str:
            # The log can't hold lone surrogates, but equal values should still be seen as equal.
            told = f"s{start}{value}".encode(errors="surrogatepass")
        elif type(value) is bytes:
            told = f"b{start}".encode() + value
        elif type(value) is int:
            # Hexadecimal, because Python refuses to write very large integers in decimal.
            told = f"i{start}{value:x}".encode()
        elif type(value) is float and is_finite(value):
            told = f"f{start}{value!r}".encode()
        elif type(value) is bool or value is None:
            told = f"c{start}{value}".encode()
        else:
            return MASK
        digest = self._keyed.copy()
        digest.update(told)
        return f"hash:{self.key_id}:{digest.hexdigest()}"

    def __repr__(self) -> str:
        return f"<Hasher {self.key_id}>"

    def __reduce__(self) -> Never:
        raise TypeError("a key for hashing is neither pickled nor copied")


class NoKey:
    """Stands where no key is set up: what would be hashed is masked."""

    __slots__ = ()

    def hash(self, field: str, value: object) -> str:
        """The mask."""
        return MASK

    def __repr__(self) -> str:
        return "<NoKey>"


NO_KEY: Final = NoKey()


def is_finite(value: float) -> bool:
    """Whether the number is neither NaN nor infinite."""
    return value - value == 0.0
