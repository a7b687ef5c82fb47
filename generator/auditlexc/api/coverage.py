"""A catalog against an API: which calls have an event, and does each event know their parameters?

Input is the model of the catalog and an ``Api``; output a ``Coverage``, sorted and frozen. Methods
and bindings are matched by verb and path, letter by letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec

from auditlexc.api.compare import Difference, differences
from auditlexc.api.model import Api, Method, Parameter
from auditlexc.api.smell import smell
from auditlexc.conditions import Allowed, allowed
from auditlexc.grammar.language import SENSITIVITIES
from auditlexc.model import Catalog, Event, Field, Param


class Call(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """A method of the API."""

    path: str
    method: str


class Binding(msgspec.Struct, frozen=True, kw_only=True):
    """A call that an event is bound to and the API does not have."""

    event: str
    method: str
    path: str


class Drift(msgspec.Struct, frozen=True, kw_only=True):
    """Where an event and a method disagree on a parameter."""

    event: str
    method: str
    path: str
    parameter: str
    kind: str
    message: str


class Secret(msgspec.Struct, frozen=True, kw_only=True):
    """A parameter that may hold a secret and is not classified; ``event`` is empty without one."""

    event: str
    method: str
    path: str
    parameter: str
    why: str


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """What was found: numbers of methods, and lists of what is left to do.

    ``methods`` counts all methods, ``mutating`` those that change something, ``covered`` those of
    them that have an event, ``reads_covered`` the others that have one.
    """

    methods: int
    mutating: int
    covered: int
    reads_covered: int
    uncovered: tuple[Call, ...]
    unknown_bindings: tuple[Binding, ...]
    parameter_drift: tuple[Drift, ...]
    unclassified_secrets: tuple[Secret, ...]

    @property
    def percent(self) -> float:
        """How much of what changes something has an event; 100 where nothing does."""
        return 100 * self.covered / self.mutating if self.mutating else 100.0


def coverage(catalog: Catalog, api: Api) -> Coverage:
    """Hold the catalog against the API."""
    methods = {(m.verb, m.path): m for m in api.methods}
    bound: dict[tuple[str, str], list[Event]] = {}
    for event in catalog.events:
        for binding in () if event.retired else event.api:
            bound.setdefault((binding.method, binding.path), []).append(event)
    mutating = [m for m in api.methods if m.mutating]
    covered = [m for m in mutating if (m.verb, m.path) in bound]
    return Coverage(
        methods=len(api.methods),
        mutating=len(mutating),
        covered=len(covered),
        reads_covered=sum(not m.mutating and (m.verb, m.path) in bound for m in api.methods),
        uncovered=tuple(
            Call(method=m.verb, path=m.path) for m in mutating if (m.verb, m.path) not in bound
        ),
        unknown_bindings=tuple(
            Binding(event=event.name, method=verb, path=path)
            for (verb, path), events in sorted(bound.items())
            if (verb, path) not in methods
            for event in events
        ),
        parameter_drift=tuple(_drift(methods, bound)),
        unclassified_secrets=tuple(
            secret
            for method in api.methods
            for secret in _secrets(method, bound.get((method.verb, method.path), []))
        ),
    )


def _drift(
    methods: Mapping[tuple[str, str], Method], bound: Mapping[tuple[str, str], list[Event]]
) -> Iterator[Drift]:
    for call in sorted(bound.keys() & methods.keys(), key=lambda key: (key[1], key[0])):
        method = methods[call]
        for event in bound[call]:
            twins = [m for b in event.api if (m := methods.get((b.method, b.path))) is not None]
            for found in (*_lacks(method, event, twins), *_extra(call, event, twins)):
                yield Drift(
                    event=event.name,
                    method=method.verb,
                    path=method.path,
                    parameter=found.parameter,
                    kind=found.kind,
                    message=found.message,
                )


def _lacks(method: Method, event: Event, twins: list[Method]) -> Iterator[Difference]:
    """What the method has and the event does not, or has otherwise."""
    params = {param.name: param for param in event.params}
    for parameter in method.parameters:
        name = parameter.name
        if absent_from(event, name):
            continue
        param = params.get(name)
        if param is None:
            yield Difference(parameter=name, kind="missing", message="the event does not carry it")
            continue
        yield from _optional(parameter, param, event, twins)
        yield from differences(parameter, param.field)


def _optional(
    parameter: Parameter, param: Param, event: Event, twins: list[Method]
) -> Iterator[Difference]:
    name = parameter.name
    if param.required and not parameter.required and not _present(event, name):
        yield Difference(parameter=name, kind="optional", message="the API lets it be absent")
    asked = all(any(p.name == name and p.required for p in twin.parameters) for twin in twins)
    if not param.required and asked and "[n]" not in name:
        yield Difference(parameter=name, kind="optional", message="the API asks for it")


def _extra(call: tuple[str, str], event: Event, twins: list[Method]) -> Iterator[Difference]:
    """What the event has and none of its methods; told at the first of them."""
    if (twins[0].verb, twins[0].path) != call:
        return
    known = {parameter.name for twin in twins for parameter in twin.parameters}
    for param in event.params:
        if param.name not in known:
            yield Difference(
                parameter=param.name, kind="unknown", message="the API does not have it"
            )


def absent_from(event: Event, name: str) -> bool:
    """Whether the event is chosen only where the parameter is absent."""
    return _always(event, name, lambda sets: not sets.any_text())


def _present(event: Event, name: str) -> bool:
    """Whether the event is chosen only where the parameter is there."""
    return _always(event, name, lambda sets: not sets.absent)


def _always(event: Event, name: str, holds: Callable[[Allowed], bool]) -> bool:
    """Whether something holds of a parameter in every alternative of the event's conditions."""
    if not event.when:
        return False
    for conditions in event.when:
        test = next((c.test for c in conditions if c.key == name), None)
        if test is None or not holds(allowed(test)):
            return False
    return True


def _secrets(method: Method, events: list[Event]) -> Iterator[Secret]:
    for parameter in method.parameters:
        for name, why in smells(parameter):
            for event in events:
                if not absent_from(event, parameter.name) and not classified(event, name):
                    yield _secret(method, event.name, name, why)
            if not events:
                yield _secret(method, "", name, why)


def _secret(method: Method, event: str, name: str, why: str) -> Secret:
    return Secret(event=event, method=method.verb, path=method.path, parameter=name, why=why)


def smells(parameter: Parameter, above: str = "") -> Iterator[tuple[str, str]]:
    """The parameter and the keys inside it that may hold a secret, as paths with dots."""
    name = f"{above}.{parameter.name}" if above else parameter.name
    why = smell(parameter)
    if why:
        yield name, why
    inner = parameter.shape.items
    for key in (*parameter.shape.keys, *(inner.keys if inner is not None else ())):
        yield from smells(key, name)


def classified(event: Event, name: str) -> bool:
    """Whether the field, or one around it, is a secret or says why it is none."""
    fields = {param.name: param.field for param in event.params}
    field: Field | None = None
    for part in name.split("."):
        field = fields.get(part)
        if field is None or field.sensitivity == SENSITIVITIES[-1]:
            return field is not None
        inner = field.type.items.type.keys if field.type.items is not None else ()
        fields = {key.name: key.field for key in (*field.type.keys, *inner)}
    return field is not None and bool(field.not_secret)
