"""Comparing fields, with the keys and items inside them: input two, output the changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from auditlexc.grammar.language import REDACTIONS, SENSITIVITIES
from auditlexc.ledger.change import Change
from auditlexc.ledger.inclusion import relation
from auditlexc.ledger.kinds import Kind
from auditlexc.ledger.released import Number, ReleasedField

Fields = Mapping[str, ReleasedField]


class _Presence(NamedTuple):
    """The kinds for a field or a key that comes, goes, or is required or not."""

    added_required: Kind
    added_optional: Kind
    removed: Kind
    made_required: Kind
    made_optional: Kind


_FIELD: Final = _Presence(
    Kind.FIELD_ADDED_REQUIRED,
    Kind.FIELD_ADDED_OPTIONAL,
    Kind.FIELD_REMOVED,
    Kind.FIELD_MADE_REQUIRED,
    Kind.FIELD_MADE_OPTIONAL,
)
_KEY: Final = _Presence(
    Kind.KEY_ADDED_REQUIRED,
    Kind.KEY_ADDED_OPTIONAL,
    Kind.KEY_REMOVED,
    Kind.KEY_MADE_REQUIRED,
    Kind.KEY_MADE_OPTIONAL,
)
_LOWEST: Final = (
    ("min_length", "minLength"),
    ("minimum", "minimum"),
    ("min_items", "minItems"),
)
_HIGHEST: Final = (
    ("max_length", "maxLength"),
    ("maximum", "maximum"),
    ("max_items", "maxItems"),
)
_PATTERNS: Final = {
    "same": Kind.PATTERN_REWRITTEN,
    "wider": Kind.PATTERN_WIDENED,
    "narrower": Kind.PATTERN_TIGHTENED,
    "other": Kind.PATTERN_CHANGED,
}


def compare_params(old: Fields, new: Fields) -> Iterator[Change]:
    """The changes from one table of parameters to another."""
    return _table(old, new, _FIELD, "")


def compare_fields(old: ReleasedField, new: ReleasedField, path: str) -> Iterator[Change]:
    """The changes of one field; ``path`` is how reports call it."""
    return _field(old, new, _FIELD, path)


def _table(old: Fields, new: Fields, kinds: _Presence, prefix: str) -> Iterator[Change]:
    for name in sorted({*old, *new}):
        path = prefix + name
        before, after = old.get(name), new.get(name)
        if before is None:
            if after is not None:
                added = kinds.added_required if after.required else kinds.added_optional
                yield Change(kind=added, field=path)
        elif after is None:
            yield Change(kind=kinds.removed, field=path)
        elif before != after:
            yield from _field(before, after, kinds, path)


def _field(old: ReleasedField, new: ReleasedField, kinds: _Presence, path: str) -> Iterator[Change]:
    if old.required != new.required:
        yield Change(kind=kinds.made_required if new.required else kinds.made_optional, field=path)
    if old.deprecated != new.deprecated:
        kind = Kind.FIELD_DEPRECATED if new.deprecated else Kind.FIELD_DEPRECATION_LIFTED
        yield Change(kind=kind, field=path)
    yield from _ordered(
        path, SENSITIVITIES, old.sensitivity, new.sensitivity,
        Kind.SENSITIVITY_STRENGTHENED, Kind.SENSITIVITY_WEAKENED,
    )  # fmt: skip
    yield from _ordered(
        path, REDACTIONS, old.redact, new.redact,
        Kind.REDACTION_STRENGTHENED, Kind.REDACTION_WEAKENED,
    )  # fmt: skip
    before, after = _outline(old), _outline(new)
    if before != after:
        # With another type, the limits of the former say nothing about those of the new one.
        yield Change(kind=Kind.FIELD_RETYPED, field=path, old=before, new=after)
        return
    yield from _index(old, new, path)
    yield from _limits(old, new, path)
    yield from _values(old, new, path)
    yield from _texts(old, new, path)
    if old.items is not None and new.items is not None and old.items != new.items:
        inner = path + ("[]" if old.base == "list" else ".*")
        yield from _field(old.items, new.items, _KEY, inner)
    yield from _table(old.keys, new.keys, _KEY, f"{path}.")


def _outline(field: ReleasedField) -> str:
    """The type as far as nothing can be compared where it differs."""
    indexed = "" if field.max_index is None else "indexed "
    return f"{indexed}{field.base}" + ("" if field.items is None else f" of {field.items.base}")


def _ordered(
    path: str, order: tuple[str, ...], old: str, new: str, stronger: Kind, weaker: Kind
) -> Iterator[Change]:
    if old != new:
        known = old in order and new in order
        grown = known and order.index(new) > order.index(old)
        yield Change(kind=stronger if grown else weaker, field=path, old=old, new=new)


def _index(old: ReleasedField, new: ReleasedField, path: str) -> Iterator[Change]:
    if old.max_index is not None and new.max_index is not None and old.max_index != new.max_index:
        raised = new.max_index > old.max_index
        yield Change(
            kind=Kind.MAX_INDEX_RAISED if raised else Kind.MAX_INDEX_LOWERED,
            field=path,
            old=old.max_index,
            new=new.max_index,
        )


def _limits(old: ReleasedField, new: ReleasedField, path: str) -> Iterator[Change]:
    """One change for each limit, which is wider the lower it is or the higher it is."""
    for limits, widens in ((_LOWEST, -1), (_HIGHEST, 1)):
        for attribute, name in limits:
            before: Number | None = getattr(old, attribute)
            after: Number | None = getattr(new, attribute)
            if before == after:
                continue
            wider = after is None or (before is not None and (after - before) * widens > 0)
            yield Change(
                kind=Kind.LIMIT_WIDENED if wider else Kind.LIMIT_TIGHTENED,
                field=path,
                part=name,
                old=before,
                new=after,
            )


def _values(old: ReleasedField, new: ReleasedField, path: str) -> Iterator[Change]:
    for value in sorted({*new.values} - {*old.values}):
        yield Change(kind=Kind.ENUM_VALUE_ADDED, field=path, new=value)
    for value in sorted({*old.values} - {*new.values}):
        yield Change(kind=Kind.ENUM_VALUE_REMOVED, field=path, old=value)


def _texts(old: ReleasedField, new: ReleasedField, path: str) -> Iterator[Change]:
    """Pattern, separator, default key and format, of which each may come, go or change."""
    if old.pattern and new.pattern:
        pattern = _PATTERNS[relation(old.pattern, new.pattern)]
    else:
        pattern = Kind.PATTERN_ADDED if new.pattern else Kind.PATTERN_REMOVED
    for before, after, kind in (
        (old.pattern, new.pattern, pattern),
        (
            old.separator,
            new.separator,
            _came(old.separator, new.separator, Kind.SEPARATOR_ADDED, Kind.SEPARATOR_REMOVED)
            or Kind.SEPARATOR_CHANGED,
        ),
        (
            old.default_key,
            new.default_key,
            _came(
                old.default_key, new.default_key, Kind.DEFAULT_KEY_ADDED, Kind.DEFAULT_KEY_REMOVED
            )
            or Kind.DEFAULT_KEY_CHANGED,
        ),
        (old.format, new.format, Kind.FORMAT_CHANGED),
    ):
        if before != after:
            yield Change(kind=kind, field=path, old=before or None, new=after or None)


def _came(old: str, new: str, added: Kind, removed: Kind) -> Kind | None:
    if old and new:
        return None
    return added if new else removed
