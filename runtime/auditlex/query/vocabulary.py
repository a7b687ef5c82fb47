"""What one or more catalogs know, for expressions: events, areas, controls, objects, actions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from auditlex.catalog import Event


class Vocabulary:
    """The names of catalogs.

    Attributes:
        events: by full name.
        areas: by name, the full names of the events.
        controls: by name, the full names of the events that answer it.
        objects: the types of objects.
        actions: the actions.
    """

    __slots__ = ("actions", "areas", "controls", "events", "objects")

    def __init__(self, events: Iterable[Event] = (), controls: Iterable[str] = ()) -> None:
        self.events = {event.name: event for event in events}
        areas: dict[str, set[str]] = {}
        answered: dict[str, set[str]] = {name: set() for name in controls}
        for event in self.events.values():
            areas.setdefault(event.area, set()).add(event.name)
            for control in event.controls:
                answered.setdefault(control, set()).add(event.name)
        self.areas = {name: frozenset(names) for name, names in areas.items()}
        self.controls = {name: frozenset(names) for name, names in answered.items()}
        self.objects = frozenset(event.object for event in self.events.values())
        self.actions = frozenset(event.action for event in self.events.values())

    @classmethod
    def of(cls, *packages: Any) -> Vocabulary:
        """What generated packages know.

        Raises:
            TypeError: if one is no package that ``auditlex generate`` has written.
        """
        try:
            return cls(
                [event for package in packages for event in package.events.ALL],
                [control.name for package in packages for control in package.controls.ALL],
            )
        except AttributeError:
            raise TypeError("this is no package that 'auditlex generate' has written") from None
