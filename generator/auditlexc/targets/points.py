"""The audit points of an event: a typed function for each, and a fast one behind it.

``Point`` holds what the templates need to print of one event: the signature for type checkers, and
the function that checks, redacts and hands over the parameters. Events with indexed or very many
parameters, and calls with values that have parts of their own, take the runtime's general way.
"""

from __future__ import annotations

import keyword
import re
from typing import Final

from auditlexc import model
from auditlexc.targets.jsonschema import keeps_length
from auditlexc.targets.predicates import Predicates, is_text, plain

_PLACE = re.compile(r"\{([^{}]*)\}")
_OWN: Final = frozenset({"status", "subject", "object_id", "changes", "error", "self"})
"""Names of what a call says besides its parameters."""

MOST: Final = 40
"""Parameters of an event beyond which the general way is as good."""

LONGEST: Final = 4_096
"""Characters of a text that needs no cutting (``auditlex.text.MOST``)."""

_TYPES: Final = {
    "string": "str", "property-string": "str", "integer": "int", "number": "float",
    "boolean": "bool", "map": "Mapping[str, object]", "struct": "Mapping[str, object]",
}  # fmt: skip
_WALKED: Final = ("MASKED", "HASH", "LENGTH", "DROP", "Properties")
"""Rules in the rule of a text with parts for which each part has to be looked at."""


def argument(name: str) -> str:
    """A parameter's name as that of an argument: 'client-key' is 'client_key', 'from' 'from_'."""
    made = name.replace("[n]", "").replace("-", "_").replace(".", "_")
    return f"{made}_" if keyword.iskeyword(made) or made in _OWN else made


class Argument:
    """One argument: its name, the parameter's, its type, and how the fast way treats it."""

    def __init__(self, param: model.Param, rule: str, predicates: Predicates) -> None:
        field = param.field
        self.name = argument(param.name)
        self.key = param.name
        self.required = param.required
        self.type = _type(field.type)
        self.dropped = rule == "DROP"
        self.match = ""
        pattern = field.type.pattern
        if rule == "KEEP" and pattern and is_text(field.type) and keeps_length(field.type):
            self.match = predicates.pattern(pattern)
        self.test = self._test(field.type, rule)
        self.value = self.name
        if rule == "MASKED":
            self.value = "MASK"
        elif rule == "HASH":
            self.value = f"_hashed({param.name!r}, {self.name})"
        if self.value != self.name and not self.required:
            self.value = f"UNSET if {self.name} is UNSET else {self.value}"

    def _test(self, type_: model.Type, rule: str) -> str:
        """The condition under which the value can be written as it is, or needs no look."""
        name = self.name
        if rule in ("MASKED", "HASH", "DROP"):
            # Whatever it is, it is not seen.
            return f"{name} is not UNSET" if self.required else ""
        test = ""
        if rule == "KEEP" or not (rule == "LENGTH" or any(word in rule for word in _WALKED)):
            test = plain(type_, name, LONGEST, self.match.lower())
        if not test:
            return "False" if self.required else f"{name} is UNSET"
        return test if self.required else f"({name} is UNSET or {test})"


class Point:
    """What is printed of one event."""

    def __init__(self, event: model.Event, rules: dict[str, str], predicates: Predicates) -> None:
        self.function = argument(event.name.replace(".", "_"))
        self.protocol = "".join(w.capitalize() for w in re.split("[._-]", event.name))
        self.constant = event.symbol
        self.doc = event.doc or event.title
        self.indexed = [p.field for p in event.params if p.field.indexed]
        plain = [p for p in event.params if not p.field.indexed]
        taken: set[str] = set()
        self.arguments: list[Argument] = []
        for param in plain:
            made = Argument(param, rules.get(param.name, ""), predicates)
            taken.add(made.name)
            self.arguments.append(made)
        self.required = [a for a in self.arguments if a.required]
        self.optional = [a for a in self.arguments if not a.required]
        # In a record, what is always there comes first.
        self.arguments = [*self.required, *self.optional]
        self.maps = [
            (f"{name}_n" if (name := argument(f.stem)) in taken else name, f.stem, _type(f.type))
            for f in self.indexed
        ]
        few = not self.indexed and len(self.arguments) <= MOST
        self.fast = few and all(a.test != "False" for a in self.arguments)
        self.written = [a for a in self.arguments if self.fast and not a.dropped]
        self.matches = sorted({a.match for a in self.arguments if self.fast and a.match})
        self.hashes = any("_hashed(" in a.value for a in self.written)
        self.masks = any("MASK" in a.value for a in self.written)
        self.statuses = ", ".join(repr(s) for s in ("attempt", *_outcomes(event)))
        self.usual = "success" if "success" in event.statuses else _outcomes(event)[0]
        by_key = {a.key: a for a in self.arguments}
        self.object_id = "f" + repr(
            _PLACE.sub(lambda found: f"{{{by_key[found[1]].name}}}", event.object_id)
        )


def imported(points: list[Point]) -> list[str]:
    """What the module of an area imports of ``auditlex.points``."""
    used = {
        "MASK": any(p.masks for p in points),
        "NOTHING": bool(points),
        "Point": True,
        "UNSET": any(p.arguments or p.maps for p in points),
        "direct": any(p.matches for p in points),
        "fields": any(p.fast for p in points),
        "numbered": any(p.maps for p in points),
    }
    return [name for name, needed in used.items() if needed]


def _outcomes(event: model.Event) -> tuple[str, ...]:
    return tuple(s for s in event.statuses if s != "attempt") or ("attempt",)


def _type(type_: model.Type) -> str:
    """The type that a caller gives."""
    if type_.base == "enum":
        return f"Literal[{', '.join(repr(v.name) for v in type_.values)}]"
    if type_.base == "list":
        if type_.separator:
            return "str"
        return f"Sequence[{_type(type_.items.type) if type_.items is not None else 'object'}]"
    return _TYPES.get(type_.base, "object")
