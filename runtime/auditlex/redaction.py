"""What becomes of parameters before they are written: kept, hashed, measured, masked or dropped.

Input: parameters as the product got them, the table that the compiler made for the event, a hasher.
Output: a new dict. Guarantees: what no table declares is masked, and so is its name, which may be
the rest of a secret (a form with ``password=a&b`` has a parameter ``b``); the input is not changed;
the output can always be encoded as JSON in UTF-8; no method of a value is called unless its type is
exactly a builtin one, so that a value can neither act nor speak for itself; the work is bounded by
the size of the input and, for containers, by ``MOST_VALUES`` and ``MOST_DEPTH``.

What is masked although it is declared: NaN, infinities, integers beyond 64 bits, bytes, text with
lone surrogates, objects of any other type (subclasses of builtin types too), containers that are
too deep, too large or cyclic, a container's rule on what is no such container, and a property
string that can't be read with certainty (see ``Properties``).

The old and new values of a change are redacted as parameters are: ``redact({key: old}, …)``.
"""

from __future__ import annotations

from auditlex.basics import Frozen, indexes, put
from auditlex.containers import (
    ABSENT,
    DROP,
    HASH,
    KEEP,
    LEAST_INT,
    LENGTH,
    MASKED,
    MOST_DEPTH,
    MOST_INT,
    MOST_VALUES,
    Entries,
    Items,
    Properties,
    Separated,
    Struct,
    Walk,
)
from auditlex.hashing import MASK, NO_KEY, Hasher, NoKey

TYPE_CHECKING = False  # see basics
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from auditlex.containers import Rule
    from auditlex.hashing import Hashes as Hashes

__all__ = [
    "DROP",
    "HASH",
    "KEEP",
    "LENGTH",
    "MASK",
    "MASKED",
    "MOST_DEPTH",
    "MOST_VALUES",
    "NO_KEY",
    "Entries",
    "Hasher",
    "Items",
    "NoKey",
    "Properties",
    "Redactor",
    "Separated",
    "Struct",
    "redact",
]


class Redactor(Frozen):
    """The rules of one event, or of its changes.

    Attributes:
        fields: the rule of each parameter: a method (KEEP, HASH, LENGTH, MASKED, DROP), or a
            Struct, Items, Entries, Separated or Properties with rules of its own.
        indexed: by stem, the largest index and the rule of parameters such as net0, net1. A name in
            ``fields`` comes first; a name that two stems fit is undeclared.
    """

    __match_args__ = ("fields", "indexed")
    __slots__ = __match_args__
    fields: Mapping[str, Rule]
    indexed: Mapping[str, tuple[int, Rule]]

    def __init__(
        self,
        fields: Mapping[str, Rule],
        indexed: Mapping[str, tuple[int, Rule]] | None = None,
    ) -> None:
        put(self, "fields", fields)
        put(self, "indexed", indexed or {})


def redact(
    params: Mapping[str, object], table: Redactor, hasher: Hashes = NO_KEY
) -> dict[str, object]:
    """The parameters as they may be written.

    What is undeclared becomes ``***`` under the name ``***``: one mark, however many there are.
    """
    untrusted: Mapping[Any, object] = params
    rules = table.fields
    walk = None
    written: dict[str, object] = {}
    for name, value in untrusted.items():
        rule = rules.get(name) if type(name) is str else None
        if rule == "mask":
            written[name] = MASK
        elif rule == "keep" and (
            (type(value) is str and value.isascii())
            or (type(value) is int and LEAST_INT <= value <= MOST_INT)
            or type(value) is bool
            or value is None
        ):
            # Most values, said here once more because a call costs as much as all the rest.
            written[name] = value
        else:
            walk = walk or Walk(hasher)
            key = field = name
            if rule is None:
                key, field, rule = _unnamed(name, table.indexed)
            done = walk.value(rule, value, field, 0)
            if done is not ABSENT:
                written[key] = done
    return written


def _unnamed(name: object, indexed: Mapping[str, tuple[int, Rule]]) -> tuple[str, str, Rule]:
    """The key to write, the field's name, and the rule: of an indexed parameter, or masked."""
    if type(name) is str:
        found = [
            (name, f"{stem}[n]", indexed[stem][1])
            for stem, index in indexes(name)
            if stem in indexed and index <= indexed[stem][0]
        ]
        if len(found) == 1:
            return found[0]
    return MASK, MASK, MASKED
