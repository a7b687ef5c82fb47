"""Types of the model in, Python source out: predicates about written values, and redaction rules.

A predicate is one expression over ``v``; what repeats gets a function of its own. They accept what
the JSON Schemas of the ``jsonschema`` target accept, and a differential test holds both to that.
"""

from __future__ import annotations

from functools import cache

from auditlexc import model
from auditlexc.regex.nodes import uses
from auditlexc.regex.parse import parse
from auditlexc.targets.jsonschema import keeps_length

LEAST, MOST = -(2**63), 2**64 - 1
"""The integers that are written whole (``auditlex.containers``)."""

_REDACTED = {"mask": "is_masked", "hash": "is_hashed", "length": "is_measured", "drop": "never"}
_RULES = {"keep": "KEEP", "mask": "MASKED", "hash": "HASH", "length": "LENGTH", "drop": "DROP"}


def symbol(name: str) -> str:
    """A name of the catalog as one of Python: 'net[n]' is 'net', 'client-key' is 'client_key'."""
    return name.removesuffix("[n]").replace("-", "_").replace(".", "_").lower()


class Predicates:
    """The predicates of one module: each distinct expression once, under a telling name."""

    def __init__(self) -> None:
        self.functions: dict[str, str] = {}
        self.patterns: dict[str, str] = {}
        self.imports: set[str] = set()
        self._names: set[str] = set()

    def of(self, field: model.Field, hint: str) -> str:
        """The name of a function that tells whether a value is written as the field says."""
        redacted = _REDACTED.get(field.redact)
        if redacted is not None:
            self.imports.add(redacted)
            return redacted
        return self._function(
            self._kept(field.type, hint), (field.type.name and symbol(field.type.name)) or hint
        )

    def _function(self, expression: str, hint: str) -> str:
        known = self.functions.get(expression)
        if known is not None:
            return known
        name, number = f"_is_{hint}", 1
        while name in self._names:
            number += 1
            name = f"_is_{hint}_{number}"
        self._names.add(name)
        self.functions[expression] = name
        return name

    def _kept(self, type_: model.Type, hint: str) -> str:
        """The expression for a type whose values are kept."""
        base = type_.base
        if is_text(type_):
            return " and ".join(["type(v) is str", *self._text(type_)])
        if base in ("integer", "number"):
            self.imports.add(f"is_{base}")
            limits = _between("v", type_.minimum, type_.maximum)
            return f"is_{base}(v)" + (f" and {limits}" if limits else "")
        if base == "boolean":
            return "type(v) is bool"
        if base == "enum":
            return f"type(v) is str and v in {_names(type_)}"
        if base == "list":
            return self._list(type_, hint)
        if base == "map":
            return self._map(type_, hint)
        return self._struct(type_, hint)

    def _text(self, type_: model.Type) -> list[str]:
        if not keeps_length(type_):
            return []
        limits = _between("len(v)", type_.min_length, type_.max_length)
        tests = [limits] if limits else []
        if type_.pattern:
            tests += _matched("v", type_.pattern, self.pattern(type_.pattern))
        return tests

    def pattern(self, pattern: str) -> str:
        """The name of the function that matches a pattern."""
        self.imports.add("fullmatch")
        return self.patterns.setdefault(pattern, f"_P{len(self.patterns)}")

    def _list(self, type_: model.Type, hint: str) -> str:
        self.imports.add("is_array")
        tests = ["is_array(v)"]
        if limits := _between("len(v)", type_.min_items, type_.max_items):
            tests.append(limits)
        if type_.items is not None:
            tests.append(f"all(map({self.of(type_.items, f'{hint}_item')}, v))")
        return " and ".join(tests)

    def _map(self, type_: model.Type, hint: str) -> str:
        self.imports.add("is_object")
        tests = ["is_object(v)"]
        if limits := _between("len(v)", type_.min_items, type_.max_items):
            tests.append(limits)
        if type_.items is not None:
            tests.append(f"all(map({self.of(type_.items, f'{hint}_value')}, v.values()))")
        return " and ".join(tests)

    def _struct(self, type_: model.Type, hint: str) -> str:
        self.imports |= {"fits", "is_object"}
        keys = ", ".join(
            f"{key.name!r}: {self.of(key.field, f'{hint}_{symbol(key.name)}')}"
            for key in type_.keys
        )
        needed = [k.name for k in type_.keys if k.required and k.field.redact != "drop"]
        required = "".join(f"{name!r}, " for name in needed)
        return f"is_object(v) and fits(v, {{{keys}}}, ({required.rstrip()}))"


def is_text(type_: model.Type) -> bool:
    """Whether values of the type are written as texts that may be any."""
    base = type_.base
    return base in ("string", "property-string") or (base == "list" and bool(type_.separator))


def plain(type_: model.Type, name: str, longest: int, match: str) -> str:
    """The test, in place and without a call, that a variable holds a value of a plain type.

    It may refuse what a predicate accepts (an integer written as 1.0) but not the other way round.
    ``longest`` is the length up to which a text is written whole, ``match`` the name of what
    matches the type's pattern. ``_type`` and ``_len`` are the builtins, whose names a variable may
    have. Empty for types with parts.
    """
    base = type_.base
    if is_text(type_):
        kept = keeps_length(type_)
        most = min(type_.max_length or longest, longest) if kept else longest
        least = type_.min_length if kept else None
        tests = [f"_type({name}) is str", _between(f"_len({name})", least, most)]
        if type_.pattern and kept:
            tests += _matched(name, type_.pattern, match)
        return " and ".join(tests)
    if base in ("integer", "number"):
        low: float = LEAST if type_.minimum is None else type_.minimum
        high: float = MOST if type_.maximum is None else type_.maximum
        return f"_type({name}) is int and {_between(name, low, high)}"
    if base == "boolean":
        return f"_type({name}) is bool"
    if base == "enum":
        return f"_type({name}) is str and {name} in {_names(type_)}"
    return ""


def _matched(name: str, pattern: str, match: str) -> list[str]:
    """The tests that a text matches a pattern and does not end with a line feed.

    The second is the schema's, which closes a gap of some engines; few patterns could match one.
    """
    last = [f"{name}[-1:] != '\\n'"] if _has_newline(pattern) else []
    return [*last, f"{match}({name}) is not None"]


@cache
def _has_newline(pattern: str) -> bool:
    return uses(parse(pattern).root, ord("\n"))


def _names(type_: model.Type) -> str:
    """The values of an enum as a set."""
    return f"{{{', '.join(repr(name) for name in sorted(v.name for v in type_.values))}}}"


def _between(what: str, low: float | None, high: float | None) -> str:
    """The expression for a value within limits; empty without limits."""
    if low is not None and high is not None:
        return f"{low!r} <= {what} <= {high!r}"
    if low is not None:
        return f"{what} >= {low!r}"
    return f"{what} <= {high!r}" if high is not None else ""


def rule(field: model.Field, imports: set[str]) -> str:
    """The redaction rule of a field, as source; what it needs is added to ``imports``.

    A container always has a rule of its own, even if every part is kept: what it holds beyond what
    is declared must be masked.
    """
    name, arguments = _rule(field, imports)
    imports.add(name)
    return f"{name}({arguments})" if arguments else name


def _rule(field: model.Field, imports: set[str]) -> tuple[str, str]:
    """The name of a rule and its arguments."""
    type_ = field.type
    if field.redact != "keep" or (type_.items is None and not type_.keys):
        return _RULES[field.redact], ""
    if type_.keys:
        keys = ", ".join(f"{k.name!r}: {rule(k.field, imports)}" for k in type_.keys)
        if type_.base == "struct":
            return "Struct", f"{{{keys}}}"
        return "Properties", f"{{{keys}}}, {type_.default_key!r}"
    items = rule(type_.items, imports) if type_.items is not None else "KEEP"
    if type_.base == "map":
        return "Entries", items
    return ("Separated", f"{items}, {type_.separator!r}") if type_.separator else ("Items", items)
