"""An importable Python package: constants, and for each event a check and a redaction.

``events``, ``objects``, ``actions``, ``controls`` and ``enums`` hold constants; ``areas/<area>``
the functions of the events of an area, imported when they are first needed. The package imports the
runtime's declared entry points and nothing else.
"""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from auditlexc import model
from auditlexc.findings import Findings
from auditlexc.layout import environment
from auditlexc.places import Ref
from auditlexc.rules.summary import Symbol
from auditlexc.targets import routes
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target, owner
from auditlexc.targets.points import Point, imported
from auditlexc.targets.predicates import Predicates, rule, symbol

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES: Final = Path(__file__).parent / "templates" / "python"


@lru_cache(maxsize=1)
def templates() -> Environment:
    """The templates of this target, loaded when they are first needed."""
    return environment(_TEMPLATES, py=repr, doc=docstring)


_ENDING: Final = re.compile(r'"(?="")|"\Z')
"""Quotes that would end a docstring, alone or with those around them."""


def docstring(text: str, indent: int = 0) -> str:
    """A text as the inside of a docstring: wrapped, and unable to end it."""
    clean = _ENDING.sub(r'\\"', " ".join(text.split()).replace("\\", "\\\\"))
    if len(clean) + indent < 90:
        return clean
    lines = textwrap.wrap(clean, 96 - indent, break_long_words=False, break_on_hyphens=False)
    return ("\n" + " " * indent).join(lines)


def _tuple(items: Iterable[str]) -> str:
    """A tuple of texts as source."""
    return repr(tuple(items))


def _constant(event: model.Event) -> str:
    """The constant of an event."""
    severities = tuple(event.severity[s] for s in ("attempt", "success", "failure"))
    arguments: list[Any] = [
        event.id, event.full_name, event.area, event.object.name, event.action.name, event.title,
        severities, event.statuses, event.privileged, event.mandatory,
        tuple(c.name for c in event.controls),
    ]  # fmt: skip
    named = [
        f"{name}={value!r}"
        for name, value in (
            ("since", event.since),
            ("deprecated", event.deprecated),
            ("retired", event.retired),
            ("replaced_by", event.replaced_by),
        )
        if value
    ]
    lines = [", ".join(map(repr, arguments[:6])), ", ".join(map(repr, arguments[6:])), *named]
    listed = ",\n    ".join(lines)
    about = docstring(event.doc or event.title, 0)
    return f'{event.symbol}: Final = Event(\n    {listed},\n)\n"""{about}"""\n'


def _objects(objects: Iterable[model.Object]) -> str:
    return "".join(
        f"{constant(o.name)}: Final = Object({o.name!r}, {o.title!r}, {o.id!r})\n" for o in objects
    )


_RESERVED: Final = frozenset({"ALL", "TYPE_CHECKING"})
"""What the modules of constants call their own."""


def constant(name: str) -> str:
    """The name of a constant for a name of the catalog."""
    made = symbol(name).upper()
    return f"{made}_" if made in _RESERVED else made


def _enum(name: str, values: tuple[model.EnumValue, ...], doc: str) -> str:
    """A class of constants for an enum, and the set of its values."""
    lines = [f"class {camel(name)}:", f'    """{docstring(doc, 4)}"""', ""]
    seen: dict[str, str] = {}
    for value in values:
        member = _member(value.name)
        while member in seen:
            member += "_"
        seen[member] = value.name
        lines.append(f"    {member}: Final = {value.name!r}")
    lines.append(f"    VALUES: Final = frozenset({_tuple(v.name for v in values)})")
    return "\n".join(lines) + "\n"


def _member(value: str) -> str:
    """The name of the constant for a value of an enum."""
    made = "".join(c if c.isascii() and c.isalnum() else "_" for c in value).strip("_").upper()
    return made if made and not made[0].isdigit() and made != "VALUES" else f"V_{made}"


def camel(name: str) -> str:
    """A name in the form of a class: 'realm-type' is 'RealmType'."""
    made = "".join(part.capitalize() for part in symbol(name).split("_"))
    return f"{made}_" if keyword.iskeyword(made) or made == "Final" else made


def _enums(area_: model.Area) -> dict[str, str]:
    """The enums of an area: named types, and fields that list their values themselves."""
    found: dict[str, str] = {}
    for type_ in area_.types:
        if type_.values:
            found[camel(type_.name)] = _enum(type_.name, type_.values, f"Values of {type_.name}.")
    for event in area_.events:
        for param in event.params:
            type_ = param.field.type
            if type_.values and not type_.name:
                name = f"{owner(event, param.field)}_{param.field.symbol}"
                found.setdefault(camel(name), _enum(name, type_.values, param.field.doc))
    return found


class _Function:
    """What the template of an area needs to print the functions of one event."""

    def __init__(self, event: model.Event, predicates: Predicates, redaction: set[str]) -> None:
        self.name = event.name.replace(".", "_").replace("-", "_")
        if keyword.iskeyword(self.name):
            self.name += "_"
        self.constant = event.symbol
        self.full_name = event.full_name
        self.object = symbol(event.object.name)
        self.object_id = event.object_id
        self.checks, self.indexed_checks = self._predicates(
            [p.field for p in event.params], predicates
        )
        self.changes, self.indexed_changes = self._predicates(event.changes, predicates)
        self.rules, self.indexed_rules = self._rules([p.field for p in event.params], redaction)
        # A change can be of a key that is no parameter.
        names = {p.name for p in event.params}
        extra = [f for f in event.changes if f.name not in names]
        rules, indexed = self._rules(extra, redaction)
        self.change_rules = self.rules + rules if extra else []
        self.change_indexed = self.indexed_rules + indexed if extra else []
        self.required = _tuple(
            p.name
            for p in event.params
            if p.required and p.field.redact != "drop" and not p.field.indexed
        )

    def _predicates(
        self, fields: Iterable[model.Field], predicates: Predicates
    ) -> tuple[list[tuple[str, str]], list[tuple[str, int, str]]]:
        plain: list[tuple[str, str]] = []
        indexed: list[tuple[str, int, str]] = []
        for field in fields:
            name = predicates.of(field, f"{self.object}_{symbol(field.name)}")
            if field.indexed:
                indexed.append((field.stem, field.max_index, name))
            else:
                plain.append((field.name, name))
        return plain, indexed

    def _rules(
        self, fields: Iterable[model.Field], redaction: set[str]
    ) -> tuple[list[tuple[str, str]], list[tuple[str, int, str]]]:
        plain: list[tuple[str, str]] = []
        indexed: list[tuple[str, int, str]] = []
        for field in fields:
            source = rule(field, redaction)
            if field.indexed:
                indexed.append((field.stem, field.max_index, source))
            else:
                plain.append((field.name, source))
        return plain, indexed


def module(area_name: str) -> str:
    """The name of the module for an area."""
    name = symbol(area_name)
    return f"{name}_" if keyword.iskeyword(name) else name


def area(context: Context, area_: model.Area) -> Part:
    """The module of an area, and its lines for the modules of constants."""
    predicates = Predicates()
    redaction: set[str] = set()
    functions = [_Function(event, predicates, redaction) for event in area_.events]
    points = [
        Point(event, dict(function.rules), predicates)
        for event, function in zip(area_.events, functions, strict=True)
    ]
    text = templates().get_template("area.py.j2").render(
        area=area_,
        package=context.package,
        functions=functions,
        points=points,
        imported=imported(points),
        predicates=sorted((name, source) for source, name in predicates.functions.items()),
        patterns=sorted((name, pattern) for pattern, name in predicates.patterns.items()),
        checking=sorted({*predicates.imports, "Spec", "validate"}),
        redaction=sorted({*redaction, "NO_KEY", "Redactor", "redact"}),
    )  # fmt: skip
    path = f"{context.out}/areas/{module(area_.name)}.py"
    return Part(
        artifacts=(Artifact(path, text.encode()),) if area_.events else (),
        fragments={
            "events": "\n".join(map(_constant, area_.events)),
            "objects": _objects(area_.objects),
            "attributes": "".join(
                f"    {p.function}: _calls.{p.protocol} | None\n" for p in points
            ),
            "points": ", ".join(
                f"{e.id}: {p.function!r}" for e, p in zip(area_.events, points, strict=True)
            ),
            "calls": templates().get_template("calls.py.j2").render(points=points),
            "enums": "\n\n".join(text for _, text in sorted(_enums(area_).items())),
            "routes": routes.fragment(area_),
        },
    )


def whole(
    context: Context, areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    """The modules of constants, and the package around everything."""
    filled = [a for a in areas if a.events]
    shared = [_enum(t.name, t.values, f"Values of {t.name}.") for t in context.types if t.values]
    enums = [*shared, *(a.fragments["enums"] for a in areas if a.fragments.get("enums"))]
    objects = _objects(context.objects) + "".join(a.fragments.get("objects", "") for a in areas)
    names = sorted(line.partition(":")[0] for line in objects.splitlines() if line)
    values = {
        "product": context.product,
        "package": context.package,
        "areas": filled,
        "modules": [(a.area.name, module(a.area.name)) for a in filled],
        "fragments": [a.fragments["events"] for a in filled],
        "events": [e for a in filled for e in a.events],
        "objects": objects,
        "object_names": names,
        "actions": context.actions,
        "controls": [c for f in context.frameworks for c in f.controls],
        "enums": "\n\n".join(enums),
        "constant": constant,
        "attributes": "".join(a.fragments["attributes"] for a in filled),
        "points": "{" + ", ".join(a.fragments["points"] for a in filled) + "}",
        "calls": "".join(a.fragments["calls"] for a in filled),
    }
    made = [
        Artifact(
            f"{context.out}/{name}",
            templates().get_template(f"{name}.j2").render(values).encode(),
        )
        for name in (
            "__init__.py", "events.py", "objects.py", "actions.py", "controls.py", "enums.py",
            "records.py", "_calls.py",
        )
    ]  # fmt: skip
    made.append(Artifact(f"{context.out}/areas/__init__.py", _AREAS.encode()))
    made.append(Artifact(f"{context.out}/py.typed", b""))
    bindings = routes.module(a.fragments["routes"] for a in filled)
    made.append(Artifact(f"{context.out}/routes.py", bindings.encode()))
    return tuple(made)


_AREAS: Final = (
    '"""The functions of the events, by area. Written by \'auditlex generate\'. Do not edit."""\n'
)


def symbols(event: model.Event) -> tuple[Symbol, ...]:
    """The names in the package that only one event may have."""
    return (Symbol("Python", event.symbol),)


def area_symbols(area_: model.Area) -> tuple[tuple[Symbol, Ref], ...]:
    """The classes and constants that the area's own objects and types make."""
    enums: dict[tuple[str, Ref], None] = {}
    for type_ in area_.types:
        if type_.values and type_.at is not None:
            enums[camel(type_.name), type_.at] = None
    for event in area_.events:
        for param in event.params:
            field = param.field
            if field.type.values and not field.type.name and field.at is not None:
                enums[camel(f"{owner(event, field)}_{field.symbol}"), field.at] = None
    objects = ((constant(o.name), o.at) for o in area_.objects if o.at is not None)
    return (
        *((Symbol("Python's objects", name), at) for name, at in objects),
        *((Symbol("Python's enums", name), at) for name, at in enums),
    )


TARGET: Final = Target(
    name="python",
    doc="an importable Python package",
    default_out="generated/{product}_audit",
    area=area,
    whole=whole,
    symbols=symbols,
    area_symbols=area_symbols,
)
