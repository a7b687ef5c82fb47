"""Redaction inside containers: structs, lists, maps, lists in one text, property strings.

Input: a rule, a value, the name of its field. Output: the written form, or ``ABSENT``. Guarantees:
those of ``redaction``, of which this is the inner part.
"""

from __future__ import annotations

from auditlex.basics import Frozen, put
from auditlex.hashing import MASK, is_finite

TYPE_CHECKING = False  # see basics
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final, TypeAlias, TypeGuard

    from auditlex.hashing import Hashes

    Rule: TypeAlias = "str | Container"

KEEP: Final = "keep"
HASH: Final = "hash"
LENGTH: Final = "length"
MASKED: Final = "mask"
DROP: Final = "drop"

ABSENT: Final = object()
"""Stands for a value that is not written at all."""

MOST_DEPTH: Final = 16
"""Containers inside each other before what is inside is masked."""

MOST_VALUES: Final = 10_000
"""Values in all containers of one set of parameters before further containers are masked."""

LEAST_INT: Final = -(2**63)
MOST_INT: Final = 2**64 - 1


class Walk:
    """Applies rules to the values of one set of parameters and counts what is in containers."""

    __slots__ = ("_hasher", "_left")

    def __init__(self, hasher: Hashes) -> None:
        self._hasher = hasher
        self._left = MOST_VALUES

    def value(self, rule: Rule, value: object, field: str, depth: int) -> object:
        """The written form, or ``ABSENT``; ``field`` goes into hashes."""
        if isinstance(rule, Container):
            return rule.redact(value, field, depth, self)
        if rule == KEEP:
            return self.plain(value, depth)
        if rule == HASH:
            return self._hasher.hash(field, value)
        if rule == LENGTH:
            if type(value) is str or type(value) is bytes or is_array(value):
                return f"{MASK}({len(value)})"
            return MASK
        return ABSENT if rule == DROP else MASK

    def plain(self, value: object, depth: int) -> object:
        """A copy of a JSON value in which whatever is not JSON is masked."""
        written: object = MASK
        if type(value) is str:
            written = value if is_encodable(value) else MASK
        elif value is None or type(value) is bool:
            written = value
        elif type(value) is int:
            written = value if LEAST_INT <= value <= MOST_INT else MASK
        elif type(value) is float:
            written = value if is_finite(value) else MASK
        elif is_array(value):
            written = self.items(KEEP, value, "", depth)
        elif is_object(value):
            written = self.entries(KEEP, value, "", depth)
        return written

    def items(
        self, rule: Rule, value: list[object] | tuple[object, ...], field: str, depth: int
    ) -> object:
        """An array with one rule for every item."""
        if not self.enter(len(value), depth):
            return MASK
        written = [self.value(rule, item, field, depth + 1) for item in value]
        return [item for item in written if item is not ABSENT]

    def entries(self, rule: Rule, value: dict[object, object], field: str, depth: int) -> object:
        """An object with one rule for every value; a key that can't be written is masked."""
        if not self.enter(len(value), depth):
            return MASK
        written: dict[str, object] = {}
        for key, item in value.items():
            if type(key) is not str or not is_encodable(key):
                written[MASK] = MASK
                continue
            done = self.value(rule, item, field, depth + 1)
            if done is not ABSENT:
                written[key] = done
        return written

    def enter(self, size: int, depth: int) -> bool:
        """Whether a container of this size may be gone into; counts its values if so."""
        if depth >= MOST_DEPTH or size > self._left:
            return False
        self._left -= size
        return True


class Container(Frozen):
    """The rule of a field that holds other values."""

    __slots__ = ()

    def redact(self, value: object, field: str, depth: int, walk: Walk) -> object:
        """The written form of the value; the subclasses say how."""
        raise NotImplementedError


class Struct(Container):
    """A JSON object with declared keys; others are masked with their values, as one."""

    __match_args__ = ("keys",)
    __slots__ = __match_args__
    keys: Mapping[str, Rule]

    def __init__(self, keys: Mapping[str, Rule]) -> None:
        put(self, "keys", keys)

    def redact(self, value: object, field: str, depth: int, walk: Walk) -> object:
        """An object; the mask for anything else."""
        if not is_object(value) or not walk.enter(len(value), depth):
            return MASK
        written: dict[str, object] = {}
        for key, item in value.items():
            rule = self.keys.get(key) if type(key) is str else None
            if type(key) is not str or rule is None:
                written[MASK] = MASK
                continue
            done = walk.value(rule, item, f"{field}.{key}", depth + 1)
            if done is not ABSENT:
                written[key] = done
        return written


class Items(Container):
    """A JSON array: one rule for every item, and for a value that is no array."""

    __match_args__ = ("rule",)
    __slots__ = __match_args__
    rule: Rule

    def __init__(self, rule: Rule) -> None:
        put(self, "rule", rule)

    def redact(self, value: object, field: str, depth: int, walk: Walk) -> object:
        """An array, or the written form of a single item."""
        if is_array(value):
            return walk.items(self.rule, value, field, depth)
        return walk.value(self.rule, value, field, depth)


class Entries(Container):
    """A JSON object whose keys are data: one rule for every value."""

    __match_args__ = ("rule",)
    __slots__ = __match_args__
    rule: Rule

    def __init__(self, rule: Rule) -> None:
        put(self, "rule", rule)

    def redact(self, value: object, field: str, depth: int, walk: Walk) -> object:
        """An object; the mask for anything else."""
        if is_object(value):
            return walk.entries(self.rule, value, field, depth)
        return MASK


class Separated(Container):
    """A list in one text: one rule for every item. A JSON array is treated as by ``Items``."""

    __match_args__ = ("rule", "separators")
    __slots__ = __match_args__
    rule: Rule
    separators: str

    def __init__(self, rule: Rule, separators: str) -> None:
        put(self, "rule", rule)
        put(self, "separators", separators)

    def redact(self, value: object, field: str, depth: int, walk: Walk) -> object:
        """A text, or an array; its items stand between the first of the separators."""
        if is_array(value):
            return walk.items(self.rule, value, field, depth)
        if type(value) is not str or self.rule == KEEP:
            return walk.plain(value, depth) if self.rule == KEEP else MASK
        first = self.separators[0]
        for other in self.separators[1:]:
            value = value.replace(other, first)
        parts = [part for part in value.split(first) if part]
        if not walk.enter(len(parts), depth):
            return MASK
        written = [walk.value(self.rule, part, field, depth + 1) for part in parts]
        return first.join([item for item in written if type(item) is str])


class Properties(Container):
    """A property string, ``name=value,name=value``: rules by key.

    The first part may leave out ``default_key``. An alias is another name of a key. The text is
    masked as a whole when a key is unknown, repeated or missing, when a value is empty, when the
    text holds quotes, backslashes or what can't be printed, and when a value that is kept seems to
    hold a key that is not: in all these cases nobody can say where a secret begins and ends.
    """

    __match_args__ = ("keys", "default_key", "aliases")
    __slots__ = ("aliases", "default_key", "guarded", "keys", "names")
    keys: Mapping[str, Rule]
    default_key: str
    aliases: Mapping[str, str]

    def __init__(
        self,
        keys: Mapping[str, Rule],
        default_key: str = "",
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        names = {**(aliases or {}), **{key: key for key in keys}}
        hidden = [name.lower() for name, key in names.items() if keys[key] != KEEP]
        put(self, "keys", keys)
        put(self, "default_key", default_key)
        put(self, "aliases", aliases or {})
        put(self, "names", names)
        put(self, "guarded", tuple([name + sign for name in hidden for sign in "=:"]))

    names: Mapping[str, str]
    """The key that each name stands for, aliases among them."""

    guarded: tuple[str, ...]
    """How the keys that are not kept begin, in lower case."""

    def redact(self, value: object, field: str, depth: int, walk: Walk) -> object:
        """A text with the parts in the order they had; the mask for anything else."""
        if type(value) is not str or not _is_unquoted(value):
            return MASK
        written: dict[str, str] = {}
        for n, part in enumerate(value.split(",", len(self.keys))):
            name, sign, text = part.partition("=")
            if not sign:
                # Only at the start: further on it may be the end of a secret with a comma in it.
                name, text = ("", "") if n else (self.default_key, part)
            key = self.names.get(name)
            if key is None or key in written or not text:
                return MASK
            rule = self.keys[key]
            if rule == KEEP:
                if self.guarded and self._hides_a_key(text):
                    return MASK
                written[key] = part
                continue
            done = walk.value(rule, text, f"{field}.{key}", depth + 1)
            written[key] = f"{name if sign else ''}{sign}{done}" if type(done) is str else ""
        return ",".join([part for part in written.values() if part])

    def _hides_a_key(self, text: str) -> bool:
        if "=" not in text and ":" not in text:
            return False
        squeezed = "".join(text.lower().split())
        return any(start in squeezed for start in self.guarded)


def is_array(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    """Whether the value is exactly a list or a tuple."""
    return type(value) is list or type(value) is tuple


def is_object(value: object) -> TypeGuard[dict[object, object]]:
    """Whether the value is exactly a dict."""
    return type(value) is dict


def is_encodable(text: str) -> bool:
    """Whether the text can be written in UTF-8: it holds no lone surrogate."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_unquoted(text: str) -> bool:
    return text.isprintable() and not ('"' in text or "'" in text or "\\" in text)
