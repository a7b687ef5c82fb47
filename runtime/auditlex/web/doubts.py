"""What to make of a call of which not all is certain: its parameters in, entries for the log out.

A body that can't be read may say anything, and what an application takes for a parameter that came
twice is its own choice. Then a call may be several events, and act on several objects. Guarantees:
of events that can't be told apart the one chosen is never milder than another that the policy has
on; its record is marked as not valid; where the policy may refuse what can't be recorded, for any
object that the call may mean, that holds for the call.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from auditlex.act import wanted
from auditlex.auditor import Auditor
from auditlex.catalog import Event
from auditlex.checking import SEVERITIES, check_params
from auditlex.contracts import Catalog
from auditlex.hashing import MASK
from auditlex.predicates import is_array, is_object
from auditlex.web.params import Sent, fitted
from auditlex.web.routes import Match, as_text, compared, flag, flags

_PLACE: Final = re.compile(r"\{([^{}]*)\}")
_MOST_OBJECTS: Final = 16
_ODD: Final[tuple[object, ...]] = (MASK, [])
"""Values of which hardly any parameter can have both."""


class Known(msgspec.Struct, frozen=True):
    """What is known of the parameters of a call.

    Attributes:
        values: by name.
        fixed: the names that the path says, which are certain.
        several: the names that came more than once.
        unclear: those, and what decides between events but is no single value, or should be true or
            false and is no word for either.
        unread: whether there may be other parameters, and other values.
        raw: all that was sent, names among it.
    """

    values: dict[str, object]
    fixed: frozenset[str]
    several: frozenset[str]
    unclear: frozenset[str]
    unread: bool
    raw: tuple[object, ...]

    @classmethod
    def of(cls, match: Match, body: Sent, query: Sent) -> Known:
        """What is in the path holds before what was sent.

        Words that a form has for true and false are those, where an event depends on them.
        """
        sent = body.and_(query)
        fixed = frozenset(match.params)
        values: dict[str, object] = {**sent.values, **match.params}
        several = sent.several - fixed
        unclear = set(several)
        for name in compared(match.candidates) & values.keys():
            if is_array(values[name]) or is_object(values[name]):
                unclear.add(name)
        for name in flags(match.candidates) & values.keys():
            values[name] = flag(values[name])
            if as_text(values[name]) not in ("0", "1"):
                unclear.add(name)
        raw = (*body.values.values(), *query.values.values(), *body.values, *query.values)
        return cls(values, fixed, several, frozenset(unclear), sent.unread, raw)

    def doubts(self, name: str) -> bool:
        """Whether the value of a parameter is not certain."""
        return name in self.unclear or (self.unread and name not in self.fixed)


class Entry(msgspec.Struct, frozen=True):
    """What is to be written of a call that may be an event.

    Attributes:
        event: the event.
        params: its parameters, as the auditor is to get them.
        object_id: the id of the object, if it does not follow from them.
        objects: the ids that it may have, where names of it came more than once.
    """

    event: Event
    params: dict[str, object]
    object_id: str | None = None
    objects: tuple[str, ...] = ()


def entry(auditor: Auditor, event: Event, known: Known, asked: Iterable[str], sure: bool) -> Entry:
    """What is to be written of a call if it is this event.

    Args:
        auditor: who is going to write.
        event: the event.
        known: the parameters.
        asked: the names that decide between the events that the call may be.
        sure: whether it is this event for certain.
    """
    spec = auditor.catalog.spec(event)
    places: list[str] = _PLACE.findall(spec.object_id)
    named = [name for name in places if is_array(known.values.get(name))]
    # A list is as declared only where a list is; what is meant by it elsewhere, nobody knows.
    lists = {name: known.values[name] for name in (*known.several, *known.unclear, *named)}
    others = {name: value for name, value in known.values.items() if name not in lists}
    params = fitted(others, spec) | lists
    vague = known.unread or not sure or any(name in known.unclear for name in asked)
    if not vague and not named:
        return Entry(event, params)
    for name in params:
        if known.unread and known.doubts(name) and (name in places or name in asked):
            params[name] = []
    object_id = auditor.object_of(event, params)
    objects = _objects(auditor, event, known, named)
    if vague:
        declared = [name for name in asked if name in spec.params]
        open_ = [name for name in spec.params if name not in known.fixed]
        names = (*declared, *open_, *spec.params)
        params = marked(auditor.catalog, event, params, names)
    return Entry(event, params, object_id, objects)


def _objects(auditor: Auditor, event: Event, known: Known, named: Sequence[str]) -> tuple[str, ...]:
    """The ids that the object may have of which these parts came more than once."""
    choices = [_items(known.values[name]) for name in named]
    if not named or math.prod(map(len, choices)) > _MOST_OBJECTS:
        return ()
    spec = auditor.catalog.spec(event)
    made: dict[str, None] = {}
    for chosen in itertools.product(*choices):
        params = fitted({**known.values, **dict(zip(named, chosen, strict=True))}, spec)
        made[auditor.object_of(event, params)] = None
    return tuple(made)


def _items(value: object) -> list[object]:
    return value if is_array(value) else [value]


def faulty(catalog: Catalog, event: Event, params: Mapping[str, object]) -> bool:
    """Whether a record with these parameters is marked as not valid."""
    return bool(check_params(catalog.redact(event, params), catalog.spec(event)))


def marked(
    catalog: Catalog, event: Event, params: dict[str, object], names: Iterable[str]
) -> dict[str, object]:
    """Parameters of a record that is marked as not valid, since it may not be true.

    If nothing else makes it so, the first of the names is masked that does.
    """
    if faulty(catalog, event, params):
        return params
    for name in names:
        for odd in _ODD:
            tried = {**params, name: odd}
            if faulty(catalog, event, tried):
                return tried
    return params


def shown(catalog: Catalog, event: Event, params: Mapping[str, object]) -> dict[str, object]:
    """What a record with these parameters shows of them."""
    written = catalog.redact(event, params)
    for problem in check_params(written, catalog.spec(event)):
        written.pop(problem.path.removeprefix("/params/"), None)
    return written


def intents(auditor: Auditor, one: Entry) -> Iterator[tuple[str | None, bool, bool]]:
    """What is to be written before a call, for each object that it may act on.

    Yields:
        The id of the object, if it does not follow from the parameters; whether an attempt is to be
        written; and whether the call is refused without it.
    """
    needed: list[str] = []

    def asking(each: str | None) -> Callable[[Auditor], str]:
        def object_id(by: Auditor) -> str:
            needed.append(by.object_of(one.event, one.params) if each is None else each)
            return needed[-1]

        return object_id

    for each in one.objects or (one.object_id,):
        asked, denies = wanted(auditor, one.event, asking(each))
        if not needed:
            # The same for all objects.
            yield one.object_id, asked, denies
            return
        yield each, asked, denies


def recorded(auditor: Auditor, one: Entry, status: str) -> str | None:
    """The id of the object to write: of several the first that the policy has on."""
    if one.objects and not _writes(auditor, one.event, status, one.object_id):
        return next((o for o in one.objects if _writes(auditor, one.event, status, o)), None)
    return one.object_id


def worst(auditor: Auditor, entries: Sequence[Entry], status: str) -> list[Entry]:
    """The entries, first those that the policy has on, the most severe and privileged first."""

    def rank(one: Entry) -> tuple[bool, int, bool]:
        objects = one.objects or (one.object_id,)
        return (
            any(_writes(auditor, one.event, status, each) for each in objects),
            SEVERITIES.index(one.event.severity(status)),
            one.event.privileged,
        )

    return sorted(entries, key=rank, reverse=True)


def _writes(auditor: Auditor, event: Event, status: str, object_id: str | None) -> bool:
    """Whether the policy has a record on."""
    try:
        return auditor.policy.decide(event, status, auditor.node, object_id or "/").write
    except Exception:  # noqa: BLE001 - a policy that can't decide may have it on
        return True
