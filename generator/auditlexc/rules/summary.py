"""What rules over the whole catalog see: a summary of each event, cheap to keep and to compare."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from auditlexc import decls, model
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved


class Symbol(msgspec.Struct, frozen=True):
    """A name in generated code: unique within its namespace."""

    namespace: str
    name: str


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """An event, in what others must not repeat and indexes must list."""

    id: int
    name: str
    object: str
    action: str
    area: str
    symbol: str
    title: str
    api: tuple[model.Binding, ...] = ()
    when: tuple[tuple[model.Condition, ...], ...] = ()
    contexts: tuple[str, ...] = ()
    symbols: tuple[Symbol, ...] = ()
    controls: tuple[str, ...] = ()
    severity: str = ""
    privileged: bool = False
    mandatory: bool = False
    retired: str = ""
    replaced_by: str = ""
    at: Ref


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """Which names an area uses, and which it declares."""

    area: str
    types: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()
    own_types: Mapping[str, Ref] = {}
    own_objects: Mapping[str, Ref] = {}
    unused_fields: tuple[tuple[str, Ref], ...] = ()
    symbols: tuple[tuple[Symbol, Ref], ...] = ()


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """The whole catalog, summarized."""

    root_path: str
    areas: Mapping[str, decls.AreaDecl]
    events: tuple[Summary, ...]
    usage: tuple[Usage, ...]
    shared_types: Mapping[str, Ref]
    shared_objects: Mapping[str, Ref]
    shared_used_types: frozenset[str]
    actions: Mapping[str, Ref]
    frameworks: tuple[model.Framework, ...]
    broken: frozenset[str]
    complete: bool


def summary(event: model.Event, symbols: tuple[Symbol, ...]) -> Summary:
    """The summary of an event; ``symbols`` are those that targets make of it."""
    return Summary(
        id=event.id,
        name=event.name,
        object=event.object.name,
        action=event.action.name,
        area=event.area,
        symbol=event.symbol,
        title=event.title,
        api=event.api,
        when=event.when,
        contexts=tuple(m.context for m in event.messages),
        symbols=symbols,
        controls=tuple(c.name for c in event.controls),
        severity=event.severity["success"],
        privileged=event.privileged,
        mandatory=event.mandatory,
        retired=event.retired,
        replaced_by=event.replaced_by,
        at=event.at,
    )


def usage(resolved: Resolved, symbols: tuple[tuple[Symbol, Ref], ...]) -> Usage:
    """What an area uses and declares; ``symbols`` are those that targets make of it."""
    used = resolved.used
    # A field of one event alone is listed there, or it is reported as unknown.
    fields = [
        (fact.name, fact.at)
        for fact in resolved.facts
        if fact.kind == "field" and fact.at not in used.fields and "events" not in fact.at.path
    ]
    area = resolved.area
    return Usage(
        area=area.name,
        types=used.types,
        objects=used.objects,
        actions=used.actions,
        broken=resolved.broken,
        own_types=resolved.declared_types,
        own_objects={o.name: o.at for o in area.objects if o.at is not None},
        unused_fields=tuple(dict.fromkeys(fields)),
        symbols=symbols,
    )
