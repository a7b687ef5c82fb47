"""What templates of one's own may see of the model: the attributes that docs/templates.md promises.

Everything else, such as where a value was written, is to a template as if it were not there.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import msgspec

from auditlexc import decls, model

CLASSES: Final[dict[str, type[msgspec.Struct]]] = {
    "Catalog": model.Catalog,
    "Product": model.Product,
    "Area": model.Area,
    "Object": model.Object,
    "Event": model.Event,
    "Param": model.Param,
    "Field": model.Field,
    "Type": model.Type,
    "EnumValue": model.EnumValue,
    "Action": model.Action,
    "Binding": model.Binding,
    "Condition": model.Condition,
    "Test": decls.ConditionDecl,
    "Message": model.Message,
    "Example": model.Example,
    "Framework": model.Framework,
    "Control": model.Control,
}
"""The kinds of values that a template can meet, by the name they have in the documentation."""

HIDDEN: Final = frozenset({"at"})
"""Places in the catalog's files: they change when somebody adds a line."""

NAMES: Final = {kind: name for name, kind in CLASSES.items()}


def fields(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The visible attributes of a kind that hold something, in order."""
    return tuple(name for name in kind.__struct_fields__ if name not in HIDDEN)


def properties(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The visible attributes of a kind that are worked out from others, by name."""
    return tuple(
        name
        for name in sorted(vars(kind))
        if not name.startswith("_") and isinstance(vars(kind)[name], property)
    )


@cache
def attributes(kind: type[msgspec.Struct]) -> frozenset[str]:
    """The names that a template may ask a value of this kind for."""
    return frozenset((*fields(kind), *properties(kind))) if kind in NAMES else frozenset()
