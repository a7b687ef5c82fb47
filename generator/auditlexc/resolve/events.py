"""The files of one area in, the area of the model out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.grammar.language import STATUSES
from auditlexc.model import Binding, Condition, Event, Field, Message, Object, Param
from auditlexc.parse import Document
from auditlexc.places import Ref
from auditlexc.resolve.examples import examples
from auditlexc.resolve.scope import Declared, Scope, tables, unknown
from auditlexc.resolve.shared import Shared
from auditlexc.resolve.types import Fact, Types
from auditlexc.wording import wording

_SECTIONS = ("types", "fields", "objects", "actions", "sensitivity", "frameworks")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_DEFAULT_SEVERITY = {"attempt": "notice", "success": "notice", "failure": "warning"}


class Used(msgspec.Struct, frozen=True, kw_only=True):
    """The names that an area uses, for what must not be declared in vain."""

    types: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    fields: frozenset[Ref] = frozenset()


class Resolved(msgspec.Struct, frozen=True, kw_only=True):
    """An area with what rules need beside it."""

    area: model.Area
    decls: tuple[decls.EventDecl, ...]
    facts: tuple[Fact, ...]
    used: Used
    declared_types: Mapping[str, Ref]
    broken: frozenset[str]


def resolve_area(
    shared: Shared, name: str, documents: Sequence[Document], findings: Findings
) -> Resolved:
    """Resolve the files of one area; what can't be resolved is reported and left out."""
    return _Area(shared, name, documents, findings).resolve()


def lacking(event: Event, decl: decls.EventDecl) -> bool:
    """Whether an event lists parameters or changes that could not be resolved.

    That is reported where they are listed or declared; what else names them is no further mistake.
    """
    changes = decl.changes if isinstance(decl.changes, tuple) else ()
    return len(event.params) < len({name.removesuffix("?") for name in decl.params}) or len(
        event.changes
    ) < len(changes)


def placeholders(template: str) -> tuple[str, ...]:
    """The names in an object's id."""
    return tuple(_PLACEHOLDER.findall(template))


class _Area:
    """The work on one area."""

    def __init__(
        self, shared: Shared, name: str, documents: Sequence[Document], findings: Findings
    ) -> None:
        self.shared, self.name, self.documents, self.findings = shared, name, documents, findings
        self.decl = shared.areas[name]
        outer = shared.scope
        found = tables(documents, ("types", "objects", "fields"), findings, outer)
        self._strays()
        self.scope: Scope = msgspec.structs.replace(
            outer,
            types={**outer.types, **found["types"]},
            objects={**outer.objects, **found["objects"]},
            fields=found["fields"],
            broken=outer.broken.union(*(d.broken for d in documents)),
        )
        self.own_types = found["types"]
        self.own_objects = found["objects"]
        self.types = Types(self.scope, findings)
        self.objects: dict[str, Object] = {}
        self.object_fields: dict[str, dict[str, Field]] = {}
        self.area_fields: dict[str, Field] = {}
        self.used_fields: set[Ref] = set()
        self.used_objects: set[str] = set()
        self.used_actions: set[str] = set()

    def _strays(self) -> None:
        """What only shared files may declare."""
        for document in self.documents:
            for section in ("actions", "sensitivity", "frameworks"):
                if getattr(document.content, section):
                    self.findings.add(
                        "AL0105",
                        Ref(document.path, (section,), key=True),
                        f"'{section}' belongs to a file that all areas share",
                        "Move it to a file without 'area'.",
                    )

    def resolve(self) -> Resolved:
        for name, declared in sorted(self.own_types.items()):
            self.types.named(name, declared.at)
        for name, declared in self.scope.fields.items():
            field = self.types.field(name, declared.decl, declared.at)
            if field is not None:
                self.area_fields[name] = field
        for name, declared in sorted(self.own_objects.items()):
            self._object(name, declared)
        events: list[tuple[Event, decls.EventDecl]] = []
        for document in self.documents:
            for index, decl in enumerate(document.content.events):
                if decl is None:
                    continue
                event = self._event(decl, Ref(document.path, ("events", index)))
                if event is not None:
                    events.append((event, decl))
        events.sort(key=lambda pair: (pair[0].id, pair[0].name, pair[0].at.file, pair[0].at.path))
        first, _, last = self.decl.ids.partition("-")
        named = ((n, self.types.named(n, d.at)) for n, d in sorted(self.own_types.items()))
        area = model.Area(
            name=self.name,
            title=self.decl.title,
            doc=self.decl.doc or "",
            first=int(first),
            last=int(last),
            objects=tuple(o for _, o in sorted(self.objects.items()) if o.area == self.name),
            types=tuple(self.types.type(m, self.types.level(m)) for _, m in named if m is not None),
            events=tuple(event for event, _ in events),
        )
        return Resolved(
            area=area,
            decls=tuple(decl for _, decl in events),
            facts=tuple(self.types.facts),
            used=Used(
                types=frozenset(self.types.used),
                objects=frozenset(self.used_objects),
                actions=frozenset(self.used_actions),
                fields=frozenset(self.used_fields),
            ),
            declared_types={name: d.at for name, d in self.own_types.items()},
            broken=self.scope.broken | self.types.broken,
        )

    def _object(self, name: str, declared: Declared) -> Object:
        decl: decls.ObjectDecl = declared.decl
        fields: dict[str, Field] = {}
        for field_name, field_decl in decl.fields.items():
            field = self.types.field(field_name, field_decl, declared.at.at("fields", field_name))
            if field is not None:
                fields[field_name] = field
        self.object_fields[name] = fields
        self.objects[name] = Object(
            name=name,
            title=decl.title,
            doc=decl.doc or "",
            area=self.name if name in self.own_objects else "",
            id=decl.id,
            fields=tuple(fields.values()),
            at=declared.at,
        )
        return self.objects[name]

    def _event(self, decl: decls.EventDecl, at: Ref) -> Event | None:
        object_name = decl.object or decl.name.partition(".")[0]
        action_name = decl.action or decl.name.partition(".")[2]
        self.used_objects.add(object_name)
        self.used_actions.add(action_name)
        declared = self.scope.objects.get(object_name)
        action = self.scope.actions.get(action_name)
        if declared is None:
            place = at.at("object" if decl.object else "name")
            unknown(
                self.findings, self.scope, "object", object_name, self.scope.objects, place,
                "Declare it under 'objects'.",
            )  # fmt: skip
        if action is None:
            place = at.at("action" if decl.action else "name")
            unknown(
                self.findings, self.scope, "action", action_name, self.scope.actions, place,
                "Declare it under 'actions'.",
            )  # fmt: skip
        if declared is None or action is None:
            return None
        object_ = self.objects.get(object_name) or self._object(object_name, declared)
        said: decls.ObjectDecl = declared.decl
        defaults = [d for d in (said.defaults, self.decl.defaults) if d is not None]
        params, lookup = self._params(decl, object_name, at)
        object_id = decl.object_id or object_.id
        statuses = (
            tuple(s for s in STATUSES if s in decl.statuses) if decl.statuses else STATUSES[1:]
        )
        event = Event(
            id=decl.id,
            name=decl.name,
            full_name=f"{self.shared.product.name}.{decl.name}",
            area=self.name,
            object=object_,
            action=action,
            title=decl.title or f"{object_.title}: {action.title}",
            doc=decl.doc or "",
            api=tuple(_binding(text) for text in decl.api),
            when=tuple(
                tuple(Condition(key=key, test=test) for key, test in when.items())
                for when in decl.when
            ),
            object_id=object_id,
            params=params,
            changes=self._changes(decl, params, lookup, at),
            reveals=decl.reveals,
            statuses=statuses,
            severity=_severity([decl.severity, *(d.severity for d in defaults)]),
            privileged=_first([decl.privileged, *(d.privileged for d in defaults)]) or False,
            mandatory=decl.mandatory or False,
            controls=self._controls(decl, defaults, at),
            messages=_messages(decl),
            wording=decl.wording or "",
            since=_first([decl.since, *(d.since for d in defaults)]) or "",
            deprecated=decl.deprecated or "",
            retired=decl.retired or "",
            replaced_by=decl.replaced_by or "",
            at=at,
        )
        made = examples(event, decl.examples, self.shared.setting)
        return msgspec.structs.replace(event, examples=made)

    def _params(
        self, decl: decls.EventDecl, object_name: str, at: Ref
    ) -> tuple[tuple[Param, ...], dict[str, Field]]:
        """The parameters of an event, and all fields that it can name."""
        own: dict[str, Field] = {}
        for name, field_decl in decl.fields.items():
            field = self.types.field(name, field_decl, at.at("fields", name))
            if field is not None:
                own[name] = field
        objects = self.object_fields[object_name]
        lookup = {**self.area_fields, **objects, **own} if own or self.area_fields else objects
        params: list[Param] = []
        seen: dict[str, int] = {}
        for index, written in enumerate(decl.params):
            name = written.removesuffix("?")
            place = at.at("params", index)
            if name in seen:
                self.findings.add(
                    "AL0307", place, f"the parameter '{name}' is listed twice", "Remove one.",
                    [(at.at("params", seen[name]), "first listed here")],
                )  # fmt: skip
                continue
            seen[name] = index
            field = lookup.get(name)
            if field is None and name in self.types.broken:
                continue
            if field is None:
                hint = f"Declare it under 'fields' of '{object_name}'."
                unknown(self.findings, self.scope, "field", name, lookup, place, hint)
                continue
            if field.at is not None:
                self.used_fields.add(field.at)
            params.append(Param(name=name, required=written == name, field=field))
        return tuple(params), lookup

    def _changes(
        self, decl: decls.EventDecl, params: tuple[Param, ...], lookup: Mapping[str, Field], at: Ref
    ) -> tuple[Field, ...]:
        if decl.changes is None:
            return ()
        if isinstance(decl.changes, str):
            return tuple(p.field for p in params if not p.required)
        fields: list[Field] = []
        for index, name in enumerate(decl.changes):
            field = lookup.get(name)
            if field is None:
                if name not in self.types.broken:
                    place = at.at("changes", index)
                    unknown(self.findings, self.scope, "field", name, lookup, place)
                continue
            if field.at is not None:
                self.used_fields.add(field.at)
            fields.append(field)
        return tuple(fields)

    def _controls(
        self, decl: decls.EventDecl, defaults: list[decls.DefaultsDecl], at: Ref
    ) -> tuple[model.Control, ...]:
        known = self.scope.controls
        names: dict[str, Ref] = {}
        for index, name in enumerate(decl.controls):
            names.setdefault(name, at.at("controls", index))
        area_at = Ref(self.shared.root_path, ("areas", self.name, "defaults", "controls"))
        object_at = self.scope.objects[decl.object or decl.name.partition(".")[0]].at
        for said in defaults:
            place = area_at if said is self.decl.defaults else object_at.at("defaults", "controls")
            for index, name in enumerate(said.controls):
                names.setdefault(name, place.at(index))
        for name, place in names.items():
            if name not in known:
                unknown(
                    self.findings, self.scope, "control", name, known, place,
                    "Declare it under 'frameworks'.",
                )  # fmt: skip
        return tuple(known[name] for name in sorted(names) if name in known)


def _binding(text: str) -> Binding:
    method, _, path = text.partition(" ")
    return Binding(method=method, path=path)


def _first(values: Sequence[Any]) -> Any:
    """The first value that is said at all."""
    return next((value for value in values if value is not None), None)


def _severity(said: Sequence[str | Mapping[str, str] | None]) -> dict[str, str]:
    """The severity of each status, the nearest word first."""
    severity = dict(_DEFAULT_SEVERITY)
    for value in reversed(said):
        if isinstance(value, str):
            severity = dict.fromkeys(severity, value)
        elif value is not None:
            severity.update(value)
    return severity


def _messages(decl: decls.EventDecl) -> tuple[Message, ...]:
    messages: list[Message] = []
    for status in STATUSES:
        said = getattr(decl.messages, status)
        if said is None:
            continue
        context = f"{decl.name}/{status}"
        if isinstance(said, str):
            messages.append(
                Message(status=status, context=context, text=said, names=wording(said).names)
            )
            continue
        names = dict.fromkeys((*wording(said.one).names, *wording(said.other).names))
        messages.append(
            Message(
                status=status,
                context=context,
                text=said.one,
                plural=said.other,
                count=said.count,
                names=tuple(names),
            )
        )
    return tuple(messages)
