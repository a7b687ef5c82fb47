"""Random fields and types that are sound by construction, as plain data, for ``tests.catalogs``.

Each comes as a ``Made``: the declaration, with what the rest of a catalog has to know of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from auditlex.predicates import is_object
from auditlexc.grammar.language import FORMATS, REDACTIONS, SENSITIVITIES

Data = dict[str, Any]

RULES: Mapping[str, str] = {
    "public": "keep", "internal": "keep", "personal": "keep", "secret": "mask",
}  # fmt: skip
"""What the language says where a catalog has no 'sensitivity'."""

TYPES = ("size", "none", "true", "mode", "spec", "any", "path-of", "text8", "number-of")
KEYS = ("size", "Kind", "is-on", "in", "max_rate", "def", "a1", "host")
VALUES = (
    "on",
    "off",
    "1",
    "null",
    "present",
    "a b",
    "a-b",
    "A_B",
    "ö",
    'say "x"',
    "VALUES",
    "class",
    "",
)
SOUNDING = ("password", "apiToken", "ssh-key", "pin")
"""Names that sound like secrets; they are classified or explained."""

LINES = st.sampled_from((
    "Who did it", "A text with 'quotes', \"more\" of them and \\ a stroke",
    "Äpfel für 10 €, ünd 鸡蛋 🍏",
    "{{ name }} and {% if %} and {not_a_name} and {}", "100 % of it: # no comment, <b> & `code`",
    "x" * 90 + " and longer than a line of Python may be, twice", "ends with a stroke \\",
    "- a\u00a0b",
    'Three """ quotes {# and #} "', "%s %(name)s $name ${name} */ --> '''", "yes", "0", "null",
))  # fmt: skip
"""Texts of one line that a careless printer of something stumbles over."""

TEXTS = LINES | st.sampled_from(("two\nlines", "a\n\nb  c\n", "\ttab and \x07 bell", "", "\u2028"))
DOCS = LINES | st.sampled_from(("One line.\nAnd one more.", 'A paragraph.\n\nAnother "one"'))

PATTERNS = (
    ("[a-z]+@[a-z]+", "alice@pve"),
    (r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}", "192.0.2.7"),
    ("[^/'\"]+", "ä \\ 鸡"),
    ("(?:yes|no)?", "yes"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A declaration and what it means.

    ``sensitivity`` and ``redact`` are what it says with its type, or empty; ``keys`` those that are
    always there and shown if the whole is; ``shown`` tells whether the value is written as it is.
    """

    decl: Any
    base: str
    example: Any
    sensitivity: str = ""
    redact: str = ""
    keys: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    documented: bool = False
    exemplified: bool = False
    fallback: bool = False
    shown: bool = False

    @property
    def in_path(self) -> bool:
        """Whether it may stand in a path or in an object's id."""
        return self.shown and self.base in ("string", "integer", "enum")

    def splits(self) -> list[list[Any]]:
        """Conditions on it of which no two hold at once."""
        found: list[list[Any]] = [["absent", "present"]]
        if self.base == "boolean":
            found.append([True, "0", "absent"])
        elif self.base == "enum" and len(self.values) > 1:
            found.append([[self.values[0]], list(self.values[1:]), "absent"])
            found.append([{"equals": self.values[0]}, {"not": self.values[0]}])
        elif self.base in ("integer", "number"):
            found.append([1, [2.0, 3], {"not": [1, 2, 3]}])
        elif self.base == "string":
            found.append([{"prefix": "ab"}, {"not_prefix": "ab", "present": True}, "absent"])
        elif self.base == "list":
            found.append([{"includes": "ab"}, {"excludes": "ab", "present": True}, "absent"])
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Namespace:
    """What can be named: the rules of redaction, the types, the fields of objects."""

    rules: Mapping[str, str]
    types: dict[str, Made]
    objects: dict[str, dict[str, Made]]

    def inner(self) -> Namespace:
        """The same for an area, which adds names of its own."""
        return Namespace(rules=self.rules, types=dict(self.types), objects=dict(self.objects))


def some(draw: st.DrawFn, parts: Mapping[str, Callable[[], Any]]) -> Data:
    """Some of the parts; each is made only if it is chosen."""
    chosen = draw(st.integers(0, 2 ** len(parts) - 1))
    return {key: make() for bit, (key, make) in enumerate(parts.items()) if chosen >> bit & 1}


def types(draw: st.DrawFn, space: Namespace, prefix: str, count: int) -> Data:
    """Declarations of types, each of which may name those before it."""
    found: Data = {}
    for word in draw(st.permutations(TYPES))[:count]:
        made = _made(draw, space, "type", 2)
        found[f"{prefix}{word}"] = made.decl
        space.types[f"{prefix}{word}"] = made
    return found


def fields(draw: st.DrawFn, space: Namespace, pool: Sequence[str], count: int) -> dict[str, Made]:
    """Fields with names of the pool."""
    found: dict[str, Made] = {}
    for name in draw(st.permutations(pool))[:count]:
        made = _made(draw, space, "field", 2, whole=name in SOUNDING)
        if name in SOUNDING and made.sensitivity != "secret":
            made.decl["not_secret"] = draw(LINES)
        if name.endswith("[n]") and is_object(made.decl) and draw(st.booleans()):
            made.decl["max_index"] = draw(st.sampled_from((31, 99, 255)))
        found[name] = made
    return found


def _made(draw: st.DrawFn, space: Namespace, kind: str, depth: int, *, whole: bool = False) -> Made:
    """A declaration for a type, field, key or items; ``whole`` asks for a mapping."""
    if space.types and draw(st.integers(0, 2)) == 0:
        name = draw(st.sampled_from(sorted(space.types)))
        inner = space.types[name]
        ready = inner.sensitivity and inner.documented and inner.exemplified
        if kind != "type" and not whole and (ready or kind == "items") and draw(st.booleans()):
            return _finished(space, inner, name, kind)
        decl: Data = {"type": name, **_narrower(draw, inner)}
        inner = replace(inner, values=tuple(decl.get("values", inner.values)))
    else:
        inner, decl = _plain(draw, space, depth)
        if kind == "items" and not whole and len(decl) == 1 and draw(st.booleans()):
            return _finished(space, inner, inner.base, kind)
    needs = kind in ("field", "key")
    if (needs and not inner.documented) or draw(st.integers(0, 3)) == 0:
        decl["doc"] = draw(DOCS)
    if (kind == "field" and not inner.exemplified) or draw(st.integers(0, 3)) == 0:
        decl["example"] = inner.example
    made = replace(
        _sensitive(draw, space, inner, decl, kind),
        decl=decl,
        documented=inner.documented or "doc" in decl,
        exemplified=inner.exemplified or "example" in decl,
    )
    decl |= some(draw, {
        "fallback": lambda: draw(LINES),
        "deprecated": lambda: draw(LINES),
        "default": lambda: inner.example,
        "format": lambda: draw(st.sampled_from(FORMATS)),
    })  # fmt: skip
    return _finished(space, replace(made, fallback=inner.fallback or "fallback" in decl),
                     decl, kind)  # fmt: skip


def _finished(space: Namespace, made: Made, decl: Any, kind: str) -> Made:
    """The declaration with what becomes of its values."""
    sensitivity = made.sensitivity or ("public" if kind == "field" else "")
    redact = made.redact or space.rules.get(sensitivity, "keep")
    return replace(made, decl=decl, shown=redact == "keep" and sensitivity != "secret")


def _sensitive(draw: st.DrawFn, space: Namespace, inner: Made, decl: Data, kind: str) -> Made:
    """Say how sensitive it is, never less than its type does."""
    sensitivity, redact = inner.sensitivity, inner.redact
    if (kind == "field" and not sensitivity) or draw(st.integers(0, 3)) == 0:
        least = SENSITIVITIES.index(sensitivity) if sensitivity else 0
        sensitivity = draw(st.sampled_from(SENSITIVITIES[least:]))
        decl["sensitivity"] = sensitivity
    if sensitivity:
        least = REDACTIONS.index(space.rules[sensitivity])
        before = REDACTIONS.index(redact) if redact else 0
        if (redact and before < least) or draw(st.integers(0, 5)) == 0:
            redact = draw(st.sampled_from(REDACTIONS[max(least, before) :]))
            decl["redact"] = redact
    return replace(inner, sensitivity=sensitivity, redact=redact)


def _narrower(draw: st.DrawFn, inner: Made) -> Data:
    """Limits of its own that the type's example meets."""
    if inner.base == "integer" and draw(st.booleans()):
        return {"maximum": inner.example}
    if inner.base == "string" and draw(st.booleans()):
        return {"maxLength": len(inner.example)}
    if inner.base == "enum" and draw(st.booleans()):
        return {"values": [inner.example]}
    return {}


def _plain(draw: st.DrawFn, space: Namespace, depth: int) -> tuple[Made, Data]:
    """A base type with limits and an example that meets them."""
    bases = ("string", "string", "integer", "number", "boolean", "enum")
    deep = ("list", "map", "struct", "property-string", "list-as-text")
    base = draw(st.sampled_from((*bases, *deep) if depth else bases))
    make = {
        "string": _string, "integer": _integer, "number": _number, "boolean": _boolean,
        "enum": _enum,
    }.get(base)  # fmt: skip
    if make is not None:
        made = make(draw)
        return made, made.decl
    if base in ("struct", "property-string"):
        return _keyed(draw, space, base, depth)
    item = _made(draw, space, "items", depth - 1)
    decl: Data = {"type": base.removesuffix("-as-text"), "items": item.decl}
    example: Any = [item.example] * draw(st.integers(0, 2))
    if base == "list-as-text":
        decl["separator"] = draw(st.sampled_from((";", ", ;", "\t ")))
        example = "a;b,c"
    else:
        if base == "map":
            example = dict(zip(("a", "the key"), example, strict=False))
        decl |= some(draw, {"minItems": lambda: len(example), "maxItems": lambda: len(example) + 1})
    return Made(decl=decl, base=decl["type"], example=example), decl


def _string(draw: st.DrawFn) -> Made:
    decl: Data = {"type": "string"}
    if draw(st.booleans()):
        decl["pattern"], example = draw(st.sampled_from(PATTERNS))
    else:
        example = draw(TEXTS)
    size = len(example)
    decl |= some(draw, {
        "minLength": lambda: max(0, size - draw(st.integers(0, 2))),
        "maxLength": lambda: size + draw(st.integers(0, 50)),
    })  # fmt: skip
    return Made(decl=decl, base="string", example=example)


def _integer(draw: st.DrawFn) -> Made:
    example = draw(st.integers(-(2**63), 2**64 - 1) | st.integers(0, 10))
    decl: Data = {"type": "integer"}
    decl |= some(draw, {"minimum": lambda: example - 1, "maximum": lambda: float(2**80)})
    return Made(decl=decl, base="integer", example=example)


def _number(draw: st.DrawFn) -> Made:
    example = draw(st.floats(allow_nan=False, allow_infinity=False) | st.integers(0, 10))
    decl: Data = {"type": "number"}
    decl |= some(draw, {"minimum": lambda: example, "maximum": lambda: example})
    return Made(decl=decl, base="number", example=example)


def _boolean(draw: st.DrawFn) -> Made:
    return Made(decl={"type": "boolean"}, base="boolean", example=draw(st.booleans()))


def _enum(draw: st.DrawFn) -> Made:
    names = draw(st.lists(st.sampled_from(VALUES[:-1]), min_size=1, max_size=4, unique=True))
    values: Any = {name: draw(LINES) for name in names} if draw(st.booleans()) else names
    decl: Data = {"type": "enum", "values": values}
    return Made(decl=decl, base="enum", example=names[-1], values=tuple(names))


def _keyed(draw: st.DrawFn, space: Namespace, base: str, depth: int) -> tuple[Made, Data]:
    keys: dict[str, Made] = {}
    for name in draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=3, unique=True)):
        keys[name if draw(st.booleans()) else f"{name}?"] = _made(draw, space, "key", depth - 1)
    decl: Data = {"type": base, "keys": {name: made.decl for name, made in keys.items()}}
    example: Any = {
        name.removesuffix("?"): made.example
        for name, made in keys.items()
        if not name.endswith("?") or draw(st.booleans())
    }
    if base == "property-string":
        example = "size=1,text"
        decl |= some(draw, {"default_key": lambda: next(iter(keys)).removesuffix("?"),
                            "maxLength": lambda: 40})  # fmt: skip
    shown = tuple(name for name, made in keys.items() if not name.endswith("?") and made.shown)
    return Made(decl=decl, base=base, example=example, keys=shown), decl
