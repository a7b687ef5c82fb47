"""The constants of a generated package: events, objects, actions, controls, and how to find them.

Input: what generated code says. Output: frozen values and lookup tables. Guarantees: thousands of
constants are made in milliseconds; nothing is imported that Python has not imported by itself;
error messages quote what they were asked for escaped and cut.
"""

from __future__ import annotations

from auditlex.basics import Frozen, put, quoted

TYPE_CHECKING = False  # see basics
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any, Final

STATUSES: Final = ("attempt", "success", "failure")
"""The outcomes that a record can have, in the order of ``Event.severities``."""

_MOST_HINTS: Final = 3
_LONGEST_NAME: Final = 200


class Unknown(LookupError):  # noqa: N818 - named for what went wrong, as KeyError is
    """A catalog has nothing by that name or number; the message names near misses."""


class UnknownEvent(Unknown):
    """A catalog has no such event."""


class UnknownObject(Unknown):
    """A catalog has no such object type."""


class UnknownAction(Unknown):
    """A catalog has no such action."""


class UnknownControl(Unknown):
    """A catalog has no such control."""


class Event(Frozen):
    """One event of a catalog.

    Attributes:
        id: its number, six digits.
        name: its full name, as ``pve.user.create``.
        area: the name of its area.
        object: the name of the object type that is acted upon.
        action: the name of what is done to it.
        title: a few words, in English.
        severities: info, notice, warning or error; for attempt, success and failure in this order.
        statuses: the outcomes that it has: of attempt, success, failure.
        privileged: whether it is a privileged function.
        mandatory: whether no policy can switch it off.
        controls: the names of the controls that it answers.
        since: the version of the catalog that brought it, or empty.
        deprecated: why it should no longer be used, or empty.
        retired: the version that stopped it, or empty.
        replaced_by: the name of what is written instead, or empty.
    """

    __match_args__ = (
        "id", "name", "area", "object", "action", "title", "severities", "statuses", "privileged",
        "mandatory", "controls", "since", "deprecated", "retired", "replaced_by",
    )  # fmt: skip
    __slots__ = __match_args__

    id: int
    name: str
    area: str
    object: str
    action: str
    title: str
    severities: tuple[str, str, str]
    statuses: tuple[str, ...]
    privileged: bool
    mandatory: bool
    controls: tuple[str, ...]
    since: str
    deprecated: str
    retired: str
    replaced_by: str

    def __init__(
        self,
        id: int,
        name: str,
        area: str,
        object: str,
        action: str,
        title: str,
        severities: tuple[str, str, str] = ("notice", "notice", "warning"),
        statuses: tuple[str, ...] = ("success", "failure"),
        privileged: bool = False,
        mandatory: bool = False,
        controls: tuple[str, ...] = (),
        since: str = "",
        deprecated: str = "",
        retired: str = "",
        replaced_by: str = "",
    ) -> None:
        put(self, "id", id)
        put(self, "name", name)
        put(self, "area", area)
        put(self, "object", object)
        put(self, "action", action)
        put(self, "title", title)
        put(self, "severities", severities)
        put(self, "statuses", statuses)
        put(self, "privileged", privileged)
        put(self, "mandatory", mandatory)
        put(self, "controls", controls)
        put(self, "since", since)
        put(self, "deprecated", deprecated)
        put(self, "retired", retired)
        put(self, "replaced_by", replaced_by)

    @property
    def short_name(self) -> str:
        """The name without the product: ``user.create``."""
        return self.name.partition(".")[2]

    def severity(self, status: str) -> str:
        """The severity of a record with this status.

        Raises:
            ValueError: if there is no such status.
        """
        if status not in STATUSES:
            raise ValueError(f"no status {quoted(status)}; there are {', '.join(STATUSES)}")
        return self.severities[STATUSES.index(status)]

    def __hash__(self) -> int:
        return self.id

    def __repr__(self) -> str:
        return f"<Event {self.id} {self.name}>"


class Object(Frozen):
    """A kind of thing that is acted upon.

    Attributes:
        name: its name.
        title: what people call it, in English.
        id: the template of its id, as ``/vms/{vmid}``.
    """

    __match_args__ = ("name", "title", "id")
    __slots__ = __match_args__

    name: str
    title: str
    id: str

    def __init__(self, name: str, title: str, id: str) -> None:
        put(self, "name", name)
        put(self, "title", title)
        put(self, "id", id)


class Action(Frozen):
    """What is done to an object.

    Attributes:
        name: its name.
        title: the verb, in English.
    """

    __match_args__ = ("name", "title")
    __slots__ = __match_args__

    name: str
    title: str

    def __init__(self, name: str, title: str) -> None:
        put(self, "name", name)
        put(self, "title", title)


class Control(Frozen):
    """An item of a standard that events answer.

    Attributes:
        name: its name in the catalog, as ``pci-10.2.1.7``.
        framework: the name of the standard in the catalog.
        title: what it asks, in a few words, in English.
    """

    __match_args__ = ("name", "framework", "title")
    __slots__ = __match_args__

    name: str
    framework: str
    title: str

    def __init__(self, name: str, framework: str, title: str) -> None:
        put(self, "name", name)
        put(self, "framework", framework)
        put(self, "title", title)


class Events:
    """All events of a catalog, in the order given, found by number or name."""

    __slots__ = ("_by_id", "_by_name", "product")

    def __init__(self, product: str, events: Iterable[Event]) -> None:
        every = tuple(events)
        self.product = product
        self._by_id = {event.id: event for event in every}
        self._by_name = {event.name: event for event in every}
        if not len(self._by_id) == len(self._by_name) == len(every):
            raise ValueError("two events have one id or one name")

    def by_id(self, id: int) -> Event:
        """The event with this number.

        Raises:
            UnknownEvent: if there is none.
        """
        # A float or a bool that equals an id is not an id.
        found = self._by_id.get(id) if type(id) is int else None
        if found is None:
            raise UnknownEvent(f"no event {quoted(id)}{self._near_id(id)}")
        return found

    def by_name(self, name: str) -> Event:
        """The event with this name, in full or without the product.

        Raises:
            UnknownEvent: if there is none.
        """
        if type(name) is str:
            found = self._by_name.get(name) or self._by_name.get(f"{self.product}.{name}")
            if found is not None:
                return found
        # The product's name is alike in all of them, so it would make all of them alike.
        full = type(name) is str and name.count(".") > 1
        asked, product = (name.partition(".")[2], self.product + ".") if full else (name, "")
        near = [product + word for word in _near(asked, [event.short_name for event in self])]
        raise UnknownEvent(f"no event {quoted(name)}{_did_you_mean(near, quote=True)}")

    def _near_id(self, id: object) -> str:
        if type(id) is not int or not 100_000 <= id <= 999_999:
            return ""
        digits = str(id)
        swapped = [int(digits[:n] + digits[n + 1] + digits[n] + digits[n + 2 :]) for n in range(5)]
        close = sorted(
            (known for known in self._by_id if known // 1_000 == id // 1_000),
            key=lambda known: (abs(known - id), known),
        )
        near = [known for known in dict.fromkeys(swapped + close) if known in self._by_id]
        return _did_you_mean([f"{n} ({self._by_id[n].short_name})" for n in near])

    def __iter__(self) -> Iterator[Event]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, event: object) -> bool:
        return isinstance(event, Event) and self._by_id.get(event.id) == event

    def __repr__(self) -> str:
        return f"<Events of {self.product}: {len(self)}>"


class _Named:
    """Things by name; the subclasses say which, and what is raised."""

    __slots__ = ("_by_name",)

    _kind: str
    _error: type[Unknown]

    def __init__(self, things: Iterable[Any]) -> None:
        every = tuple(things)
        self._by_name: dict[str, Any] = {thing.name: thing for thing in every}
        if len(self._by_name) != len(every):
            raise ValueError(f"two {self._kind}s have one name")

    def _find(self, name: object) -> Any:
        found = self._by_name.get(name) if type(name) is str else None
        if found is None:
            near = _near(name, self._by_name)
            raise self._error(f"no {self._kind} {quoted(name)}{_did_you_mean(near, quote=True)}")
        return found

    def __len__(self) -> int:
        return len(self._by_name)

    def __contains__(self, thing: object) -> bool:
        return any(thing == known for known in self._by_name.values())

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self)}>"


class Objects(_Named):
    """All object types of a catalog."""

    __slots__ = ()
    _kind, _error = "object", UnknownObject

    def by_name(self, name: str) -> Object:
        """The object type with this name; raises ``UnknownObject``."""
        found: Object = self._find(name)
        return found

    def __iter__(self) -> Iterator[Object]:
        return iter(self._by_name.values())


class Actions(_Named):
    """All actions of a catalog."""

    __slots__ = ()
    _kind, _error = "action", UnknownAction

    def by_name(self, name: str) -> Action:
        """The action with this name; raises ``UnknownAction``."""
        found: Action = self._find(name)
        return found

    def __iter__(self) -> Iterator[Action]:
        return iter(self._by_name.values())


class Controls(_Named):
    """All controls of a catalog."""

    __slots__ = ()
    _kind, _error = "control", UnknownControl

    def by_name(self, name: str) -> Control:
        """The control with this name; raises ``UnknownControl``."""
        found: Control = self._find(name)
        return found

    def __iter__(self) -> Iterator[Control]:
        return iter(self._by_name.values())


def _near(name: object, known: Collection[str]) -> list[str]:
    if type(name) is not str or len(name) > _LONGEST_NAME:
        return []
    from difflib import get_close_matches  # costs more than this module and is rarely needed

    return get_close_matches(name, known, n=_MOST_HINTS, cutoff=0.75)


def _did_you_mean(near: list[str], quote: bool = False) -> str:
    if not near:
        return ""
    *rest, last = [f"'{word}'" if quote else word for word in near[:_MOST_HINTS]]
    return f"; did you mean {', '.join(rest) + ' or ' if rest else ''}{last}?"
