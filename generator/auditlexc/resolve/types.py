"""Field and type declarations in, fields of the model out.

A field has all that its type says, and what it says itself goes first. Sensitivity may only grow
and redaction may only get stronger on the way. Inside structs, property strings, lists and maps the
sensitivity of what is around holds for parts that name none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from auditlexc import decls, regex
from auditlexc.findings import Findings
from auditlexc.grammar.language import BASE_TYPES, REDACTIONS, SENSITIVITIES
from auditlexc.model import EnumValue, Field, Param, Type
from auditlexc.places import Ref
from auditlexc.resolve.scope import Scope, unknown

_BASES = frozenset(BASE_TYPES)
_INHERITED = tuple(
    name
    for name in decls.FieldDecl.__struct_fields__
    if name not in ("type", "sensitivity", "redact")
)
_TEXT = frozenset({"min_length", "max_length", "pattern"})
_NUMBER = frozenset({"minimum", "maximum"})
_LIST = frozenset({"items", "min_items", "max_items"})
APPLIES: Mapping[str, frozenset[str]] = {
    "string": _TEXT,
    "integer": _NUMBER,
    "number": _NUMBER,
    "boolean": frozenset(),
    "enum": frozenset({"values"}),
    "list": _LIST | {"separator", "min_length", "max_length"},
    "map": _LIST,
    "struct": frozenset({"keys"}),
    "property-string": frozenset({"keys", "default_key", "min_length", "max_length"}),
}
"""Which keys have a meaning for which base type."""
_LIMITING = frozenset[str]().union(*APPLIES.values())
_FOREIGN = {base: tuple(sorted(_LIMITING - keys)) for base, keys in APPLIES.items()}
_NEEDED = {
    "enum": "values",
    "struct": "keys",
    "property-string": "keys",
    "list": "items",
    "map": "items",
}
_SPELT = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
}


class Merged:
    """A declaration with all that its types say for it, and where each of it was said."""

    __slots__ = ("at", "base", "narrowed", "origin", "own", "said", "type_name", "undecided")

    def __init__(
        self, base: str, type_name: str, said: dict[str, Any], origin: dict[str, Ref]
    ) -> None:
        self.base, self.type_name, self.said, self.origin = base, type_name, said, origin
        self.at: Ref | None = None
        # Whether something here makes it another type than the one it names.
        self.narrowed = not type_name
        # Whether the declaration itself says anything about which values are allowed.
        self.own = False
        # Whether nobody has said yet how sensitive the values are.
        self.undecided = False


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """A declaration beside what it means, for the rules about fields.

    ``kind`` is type, field, key or items; ``narrows`` tells whether the declaration itself says
    anything about which values are allowed.
    """

    kind: str
    name: str
    decl: decls.FieldDecl
    field: Field
    narrows: bool
    at: Ref


class Types:
    """Makes fields in one scope; each named type is taken apart once."""

    def __init__(self, scope: Scope, findings: Findings) -> None:
        self.scope, self.findings = scope, findings
        self.used: set[str] = set()
        self.facts: list[Fact] = []
        self.broken: set[str] = set()
        self._open: list[str] = []
        self._circular: set[str] = set()
        self._merged: dict[str, Merged | None] = {}
        self._patterns: dict[str, str] = {}
        self._types: dict[tuple[str, str], Type] = {}

    def named(self, name: str, at: Ref) -> Merged | None:
        """A declared type with all it inherits, or None after a finding at ``at``."""
        if name in self._open:
            self._circular.add(name)
            self.findings.add(
                "AL0302",
                at,
                f"the type '{name}' contains itself: {' → '.join([*self._open, name])}",
                "Values would have no end; let one of the parts have another type.",
            )
            return None
        if name in self._merged:
            return self._merged[name]
        declared = self.scope.types.get(name)
        if declared is None:
            unknown(self.findings, self.scope, "type", name, {*self.scope.types, *BASE_TYPES}, at)
            return None
        self._merged[name] = None
        chain = [name]
        step = declared.decl.type
        while step in self.scope.types and step not in chain:
            chain.append(step)
            step = self.scope.types[step].decl.type
        if step in chain:
            self.findings.add(
                "AL0302",
                declared.at.at("type"),
                f"the type '{name}' is made of itself: {' → '.join([*chain, step])}",
                "Let one of them name a base type.",
            )
            return None
        self._open.append(name)
        merged = self.merge(declared.decl, declared.at)
        if merged is not None:
            merged.type_name, merged.at, merged.narrowed = name, declared.at, False
            self._apply(declared.decl, merged, declared.at)
            self._fact("type", name, declared.decl, merged, declared.at, self.level(merged))
        self._open.pop()
        if name in self._circular:
            return None
        self._merged[name] = merged
        return merged

    def merge(self, decl: decls.FieldDecl, at: Ref) -> Merged | None:
        """A declaration with what it inherits; None after a finding."""
        inner: Merged | None = None
        if decl.type in _BASES:
            merged = Merged(decl.type, "", {}, {})
        else:
            self.used.add(decl.type)
            inner = self.named(decl.type, at.at("type"))
            if inner is None:
                return None
            merged = Merged(inner.base, inner.type_name, dict(inner.said), dict(inner.origin))
            merged.at, merged.narrowed = inner.at, inner.narrowed
        for name in _INHERITED:
            if (value := getattr(decl, name)) is not None:
                merged.said[name] = value
                merged.origin[name] = at
                if name in _LIMITING:
                    merged.narrowed = merged.own = True
                elif name == "format":
                    merged.narrowed = True
        self._grow(decl, inner, merged, at)
        return merged

    def _grow(self, decl: decls.FieldDecl, inner: Merged | None, merged: Merged, at: Ref) -> None:
        """Sensitivity and redaction, which may only get stronger."""
        for key, order, word in (
            ("sensitivity", SENSITIVITIES, "sensitive"),
            ("redact", REDACTIONS, "strong"),
        ):
            own = getattr(decl, key)
            before = inner.said.get(key) if inner is not None else None
            if own is not None and before is not None and order.index(own) < order.index(before):
                self.findings.add(
                    "AL0410",
                    at.at(key),
                    f"'{own}' is less {word} than '{before}', which the type '{decl.type}' says",
                    "A field may be stricter than its type, never less strict.",
                )
                own = before
            if own is not None or before is not None:
                merged.said[key] = own if own is not None else before

    def field(
        self, name: str, decl: decls.FieldDecl, at: Ref, kind: str = "field", around: str = ""
    ) -> Field | None:
        """The field that a declaration means, or None after a finding.

        ``kind`` is field, key or items; ``around`` the sensitivity of what it is a part of.
        """
        merged = self.merge(decl, at)
        if merged is None:
            self.broken.add(name)
            return None
        self._apply(decl, merged, at)
        sensitivity: str = merged.said.get("sensitivity") or around
        if not sensitivity:
            self.findings.add(
                "AL0401",
                at,
                f"the field '{name}' has no sensitivity, and neither has its type",
                "Add 'sensitivity:' with public, internal, personal or secret.",
            )
            # Nothing is written of a catalog with errors; what redaction would lead to is no
            # further mistake.
            sensitivity = "secret"
            merged.said["redact"] = "keep"
            merged.undecided = True
        return self._fact(kind, name, decl, merged, at, sensitivity)

    def _fact(
        self,
        kind: str,
        name: str,
        decl: decls.FieldDecl,
        merged: Merged,
        at: Ref,
        sensitivity: str,
    ) -> Field:
        said = merged.said
        indexed = name.endswith("[n]")
        field = Field(
            name=name,
            type=self.type(merged, sensitivity),
            doc=said.get("doc", ""),
            sensitivity=sensitivity,
            redact=self._redact(merged, sensitivity, at),
            not_secret=said.get("not_secret", ""),
            example=said.get("example"),
            default=said.get("default"),
            fallback=said.get("fallback", ""),
            deprecated=said.get("deprecated", ""),
            indexed=indexed,
            max_index=said.get("max_index", 31) if indexed else 0,
            at=at,
        )
        self.facts.append(
            Fact(
                kind=kind,
                name=name,
                decl=decl,
                field=field,
                narrows=merged.own,
                at=at,
            )
        )
        return field

    def _redact(self, merged: Merged, sensitivity: str, at: Ref) -> str:
        """What becomes of the values: what is asked for, if it is not weaker than the rule."""
        rule = self.scope.rules[sensitivity]
        redact: str = merged.said.get("redact") or rule
        if merged.undecided or REDACTIONS.index(redact) >= REDACTIONS.index(rule):
            return redact
        self.findings.add(
            "AL0410",
            merged.origin.get("redact", at).at("redact"),
            f"'{redact}' is weaker than '{rule}', the rule for {sensitivity} values",
            "Leave 'redact' out, or choose a stronger one.",
        )
        return rule

    def _apply(self, decl: decls.FieldDecl, merged: Merged, at: Ref) -> None:
        """Keys that mean nothing for the base type, and keys that it can't do without."""
        for name in _FOREIGN[merged.base] if merged.own else ():
            if getattr(decl, name) is not None:
                key = _SPELT.get(name, name)
                self.findings.add(
                    "AL0411",
                    at.of_key(key),
                    f"'{key}' means nothing for the type '{merged.base}'",
                    f"It belongs to {', '.join(b for b in BASE_TYPES if name in APPLIES[b])}.",
                )
        needed = _NEEDED.get(merged.base)
        if needed is not None and needed not in merged.said:
            self.findings.add(
                "AL0102",
                at,
                f"the type '{merged.base}' needs '{needed}'",
                f"Add '{needed}:', or choose another type.",
            )

    @staticmethod
    def level(merged: Merged) -> str:
        """The sensitivity of a type by itself; fields may ask for more."""
        sensitivity: str = merged.said.get("sensitivity", SENSITIVITIES[0])
        return sensitivity

    def type(self, merged: Merged, sensitivity: str) -> Type:
        """The type with its limits; parts inherit the sensitivity of what is around them."""
        key = (merged.type_name, sensitivity)
        known = self._types.get(key) if not merged.narrowed else None
        if known is None:
            known = self._type(merged, sensitivity)
            if not merged.narrowed:
                self._types[key] = known
        return known

    def _type(self, merged: Merged, sensitivity: str) -> Type:
        said, base, origin = merged.said, merged.base, merged.origin
        if base in ("string", "integer", "number", "boolean"):
            pattern: str = said.get("pattern", "")
            return Type(
                base=base,
                name=merged.type_name,
                format=said.get("format", ""),
                pattern=self._pattern(pattern, origin["pattern"]) if pattern else "",
                min_length=said.get("min_length"),
                max_length=said.get("max_length"),
                minimum=said.get("minimum"),
                maximum=said.get("maximum"),
                at=merged.at,
            )
        items: decls.FieldDecl | None = said.get("items")
        return Type(
            base=base,
            name=merged.type_name,
            format=said.get("format", ""),
            min_length=said.get("min_length"),
            max_length=said.get("max_length"),
            values=_values(said.get("values", ())) if base == "enum" else (),
            items=self.field("items", items, origin["items"].at("items"), "items", sensitivity)
            if items is not None
            else None,
            min_items=said.get("min_items"),
            max_items=said.get("max_items"),
            separator=said.get("separator", ""),
            keys=self._keys(said["keys"], origin["keys"], sensitivity) if "keys" in said else (),
            default_key=said.get("default_key", ""),
            at=merged.at,
        )

    def _keys(
        self, written: Mapping[str, decls.FieldDecl], at: Ref, sensitivity: str
    ) -> tuple[Param, ...]:
        keys: list[Param] = []
        for spelt, decl in written.items():
            name = spelt.removesuffix("?")
            field = self.field(name, decl, at.at("keys", spelt), "key", sensitivity)
            if field is not None:
                keys.append(Param(name=name, required=spelt == name, field=field))
        return tuple(keys)

    def _pattern(self, text: str, at: Ref) -> str:
        """The portable form of a pattern; empty after a finding."""
        if text in self._patterns:
            return self._patterns[text]
        self._patterns[text] = ""
        place = at.at("pattern")
        try:
            parsed = regex.parse(text)
        except regex.PatternError as error:
            self.findings.add(
                "AL0405",
                place.part(error.offset, error.offset + 1),
                f"the pattern is not portable: {error.message}",
                error.hint,
            )
            return ""
        if why := regex.explodes(parsed):
            self.findings.add(
                "AL0406", place, f"matching the pattern can take exponential time: {why}",
                "Rewrite it so that no repeated part can match one text in two ways.",
            )  # fmt: skip
            return ""
        if why := regex.slow(parsed):
            self.findings.add(
                "AL0407", place, f"matching the pattern can take quadratic time: {why}",
                "Let neighbouring repeated parts have no character in common, or bound the length.",
            )  # fmt: skip
        self._patterns[text] = regex.portable(parsed)
        return self._patterns[text]


def _values(values: Mapping[str, str] | tuple[str, ...]) -> tuple[EnumValue, ...]:
    """The values of an enum with the words for each."""
    if isinstance(values, Mapping):
        return tuple(EnumValue(name=name, title=title) for name, title in values.items())
    return tuple(EnumValue(name=name, title=name) for name in values)
