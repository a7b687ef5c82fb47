"""What the names in a policy stand for: profiles, areas, controls and all else, as sets of events.

Input are the constants of a generated package. Output is a ``Known``, which loading and explaining
look into. Guarantees: nothing of a product's catalog is written down here; a profile is whatever
the catalog's controls make it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from auditlex.catalog import STATUSES, Control, Event, Events
from auditlex.policy.model import PerStatus

EVERYTHING: Final = "everything"
"""The profile that holds all events."""

Ids = frozenset[int]


def profiles(events: Iterable[Event], controls: Iterable[Control]) -> dict[str, Ids]:
    """The events of each profile.

    There is one for each framework, with every event that answers one of its controls, and
    ``everything``.
    """
    every = tuple(events)
    framework = {control.name: control.framework for control in controls}
    held: dict[str, set[int]] = {name: set() for name in framework.values()}
    for event in every:
        for control in event.controls:
            if control in framework:
                held[framework[control]].add(event.id)
    held[EVERYTHING] = {event.id for event in every}
    return {name: frozenset(ids) for name, ids in held.items()}


class Known:
    """What the rules of a policy can name, of one catalog.

    Attributes:
        events: all events.
        words: for each key of ``match`` that holds plain names, the events of each name.
        beginnings: how the ids of objects begin, as ``/vms/``; empty where that is not known.
    """

    __slots__ = ("beginnings", "events", "words")

    def __init__(
        self,
        events: Events,
        controls: Iterable[Control] = (),
        templates: Iterable[str] = (),
    ) -> None:
        every = tuple(events)
        known = tuple(controls)
        self.events = events
        self.words: Mapping[str, Mapping[str, Ids]] = {
            "area": _by(every, lambda event: (event.area,)),
            "object": _by(every, lambda event: (event.object,)),
            "action": _by(every, lambda event: (event.action,)),
            "control": {control.name: frozenset[int]() for control in known}
            | _by(every, lambda event: event.controls),
            "profile": profiles(every, known),
        }
        self.beginnings = frozenset(template.partition("{")[0] for template in templates)

    @classmethod
    def of(cls, package: Any) -> Known:
        """What a generated package knows: its events, controls and objects.

        Raises:
            TypeError: if it is no package that ``auditlex generate`` has written.
        """
        try:
            return cls(
                package.events.ALL,
                tuple(package.controls.ALL),
                [thing.id for thing in package.objects.ALL],
            )
        except AttributeError:
            raise TypeError("this is no package that 'auditlex generate' has written") from None

    def privileged(self, wanted: bool) -> Ids:
        """The events that are privileged functions, or those that are none."""
        return frozenset(event.id for event in self.events if event.privileged is wanted)

    def severity(self, wanted: frozenset[str]) -> PerStatus:
        """The events whose attempts, successes and failures have one of these severities."""
        attempt, success, failure = (
            frozenset(event.id for event in self.events if event.severity(status) in wanted)
            for status in STATUSES
        )
        return attempt, success, failure

    def matching(self, match: Callable[[str], bool]) -> Ids:
        """The events whose name, with or without the product, fits."""
        return frozenset(
            event.id for event in self.events if match(event.short_name) or match(event.name)
        )


def known(catalog: Events | Known) -> Known:
    """A ``Known`` of events alone, without controls and objects, or the one given."""
    return catalog if isinstance(catalog, Known) else Known(catalog)


def _by(events: Iterable[Event], names: Callable[[Event], Iterable[str]]) -> dict[str, Ids]:
    held: dict[str, set[int]] = {}
    for event in events:
        for name in names(event):
            held.setdefault(name, set()).add(event.id)
    return {name: frozenset(ids) for name, ids in held.items()}
