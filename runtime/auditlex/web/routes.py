"""Which event a call of the API is: compiled bindings in, the event of a call out.

The bindings are data of the generated module ``routes`` of a catalog, which is imported when it is
first needed. They become a tree of the parts of paths, so that a call is found in as many steps as
its path has parts. Guarantees: nothing is raised whatever the path and the parameters are; what
``when`` says is decided as the compiler decides it when it proves that no call has two events.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, Final
from urllib.parse import unquote

import msgspec

from auditlex.catalog import Event, Events
from auditlex.predicates import is_array

Test = tuple[str, str, tuple[str, ...]]
"""A parameter, or response.NAME or subject.NAME; a word; and the texts that it compares with."""

Binding = tuple[str, str, int, tuple[tuple[Test, ...], ...]]
"""A method, a path, the id of an event, and alternatives of tests that hold together."""

_SEPARATORS: Final = re.compile(r"[,;\s]+")
_LONGEST: Final = 65_536
_NOTHING: Final[Mapping[str, object]] = {}
_TRUE: Final = frozenset({"1", "on", "yes", "true"})
_FALSE: Final = frozenset({"0", "off", "no", "false"})


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """An event that a call may be.

    Attributes:
        event: the event.
        when: alternatives of tests that hold together; none if any call will do.
        names: the parameters in the path, in order.
    """

    event: Event
    when: tuple[tuple[Test, ...], ...] = ()
    names: tuple[str, ...] = ()

    def asked(self) -> Iterator[str]:
        """What the tests look at."""
        return (test[0] for alternative in self.when for test in alternative)


class Match(msgspec.Struct, frozen=True):
    """What is bound to a call.

    Attributes:
        candidates: the events that it may be; none if nothing is bound to it.
        params: the parameters in the path.
        methods: the methods for which something is bound to the path.
    """

    candidates: tuple[Candidate, ...] = ()
    params: dict[str, str] = {}
    methods: frozenset[str] = frozenset()


class _Node:
    """What may follow a part of a path."""

    __slots__ = ("any", "ends", "parts", "rests")

    def __init__(self) -> None:
        self.parts: dict[str, _Node] = {}
        self.any: _Node | None = None
        self.ends: dict[str, list[Candidate]] = {}
        self.rests: dict[str, list[Candidate]] = {}


class Routes:
    """All bindings of a catalog.

    Args:
        bindings: as the generated module has them.
        events: the events of the catalog.
    """

    def __init__(self, bindings: Iterable[Binding], events: Events) -> None:
        self._root = _Node()
        for method, path, number, when in bindings:
            self._add(method, path, events.by_id(number), when)

    @classmethod
    def of(cls, catalog: Any) -> Routes:
        """The bindings of a generated package.

        Raises:
            ModuleNotFoundError: if it has no module of bindings.
        """
        data = import_module(f"{catalog.__name__}.routes")
        return cls(data.BINDINGS, catalog.events.ALL)

    def _add(
        self, method: str, path: str, event: Event, when: tuple[tuple[Test, ...], ...]
    ) -> None:
        node, names = self._root, list[str]()
        parts = _parts(path)
        for part in parts:
            if part.startswith("{"):
                names.append(part[1:-1].removesuffix("*"))
                node.any = node.any or _Node()
                parent, node = node, node.any
            else:
                parent, node = node, node.parts.setdefault(part, _Node())
            if part.endswith("*}"):
                candidate = Candidate(event, when, tuple(names))
                parent.rests.setdefault(method, []).append(candidate)
        node.ends.setdefault(method, []).append(Candidate(event, when, tuple(names)))

    def match(self, method: str, path: str, *, encoded: bool = False) -> Match:
        """What is bound to a call.

        ``path`` is the path as the application sees it, which is decoded; with ``encoded`` it is
        decoded here. Empty parts don't count. HEAD is looked up as GET.
        """
        if len(path) > _LONGEST:
            return Match()
        method = "GET" if method.upper() == "HEAD" else method.upper()
        parts = _parts(unquote(path, errors="backslashreplace") if encoded else path)
        methods: set[str] = set()
        found = _find(self._root, parts, 0, [], method, methods)
        if found is None:
            found = _find_rest(self._root, parts, 0, [], method, methods)
        if found is None:
            return Match(methods=frozenset(methods))
        candidates, values = found
        params = {
            name: value
            for candidate in candidates
            for name, value in zip(candidate.names, values, strict=True)
        }
        return Match(tuple(candidates), params, frozenset(methods))


_Found = tuple[list[Candidate], tuple[str, ...]]


def _parts(path: str) -> list[str]:
    return [part for part in path.split("/") if part]


def _find(
    node: _Node, parts: Sequence[str], at: int, values: list[str], method: str, methods: set[str]
) -> _Found | None:
    """The end of a path in the tree; parts that are written out go before those that vary."""
    if at == len(parts):
        methods.update(node.ends)
        return (node.ends[method], tuple(values)) if method in node.ends else None
    part = parts[at]
    if part in node.parts:
        found = _find(node.parts[part], parts, at + 1, values, method, methods)
        if found is not None:
            return found
    if node.any is None:
        return None
    return _find(node.any, parts, at + 1, [*values, part], method, methods)


def _find_rest(
    node: _Node, parts: Sequence[str], at: int, values: list[str], method: str, methods: set[str]
) -> _Found | None:
    """The end of a path whose last part holds slashes, as the name of a volume does."""
    if at == len(parts):
        return None
    found = None
    if parts[at] in node.parts:
        found = _find_rest(node.parts[parts[at]], parts, at + 1, values, method, methods)
    if found is None and node.any is not None:
        found = _find_rest(node.any, parts, at + 1, [*values, parts[at]], method, methods)
    if found is None and node.rests:
        methods.update(node.rests)
        if method in node.rests:
            return node.rests[method], (*values, "/".join(parts[at:]))
    return found


def choose(
    candidates: Iterable[Candidate],
    params: Mapping[str, object],
    response: Mapping[str, object] = _NOTHING,
    subject: Mapping[str, object] = _NOTHING,
) -> Event | None:
    """The event that a call is, or None if it is none of the candidates.

    A value of None counts as absent, and so does what is in no mapping.
    """
    for candidate in candidates:
        if not candidate.when or any(
            all(_holds(test, params, response, subject) for test in alternative)
            for alternative in candidate.when
        ):
            return candidate.event
    return None


def possible(
    candidates: Iterable[Candidate],
    params: Mapping[str, object],
    response: Mapping[str, object] | None = None,
    subject: Mapping[str, object] | None = None,
    doubts: Callable[[str], bool] | None = None,
) -> tuple[Event, ...]:
    """The events that a call may be, by as much as is known.

    Args:
        candidates: what is bound to the call.
        params: its parameters.
        response: what is in the response; None while there is none.
        subject: what is known of who calls; None while that is nothing.
        doubts: whether the value of a parameter is not certain.
    """

    def open_(key: str) -> bool:
        if key.startswith("response."):
            return response is None
        if key.startswith("subject."):
            return subject is None
        return doubts is not None and doubts(key)

    found: dict[Event, None] = {}
    for candidate in candidates:
        if not candidate.when or any(
            all(
                open_(test[0]) or _holds(test, params, response or _NOTHING, subject or _NOTHING)
                for test in alternative
            )
            for alternative in candidate.when
        ):
            found[candidate.event] = None
    return tuple(found)


def asks(candidates: Iterable[Candidate], what: str) -> frozenset[str]:
    """The names that conditions look at: with ``what`` 'response.' those in the response."""
    return frozenset(
        key.removeprefix(what)
        for candidate in candidates
        for key in candidate.asked()
        if key.startswith(what)
    )


def flags(candidates: Iterable[Candidate]) -> frozenset[str]:
    """The parameters that conditions compare with nothing but true and false."""
    compared: dict[str, set[str]] = {}
    for candidate in candidates:
        for alternative in candidate.when:
            for key, word, texts in alternative:
                if word in ("is", "not"):
                    compared.setdefault(key, set()).update(texts)
                elif word not in ("present", "absent"):
                    compared.setdefault(key, set()).add("")
    return frozenset(key for key, texts in compared.items() if texts <= {"0", "1"})


def compared(candidates: Iterable[Candidate]) -> frozenset[str]:
    """The parameters that conditions compare as a whole, so that only one text makes sense."""
    return frozenset(
        key
        for candidate in candidates
        for alternative in candidate.when
        for key, word, _ in alternative
        if word in ("is", "not", "prefix", "not_prefix")
    )


def flag(value: object) -> object:
    """True or False for a word that says so in a form; anything else as it is."""
    if type(value) is str and len(value) <= 5:
        word = value.lower()
        return True if word in _TRUE else False if word in _FALSE else value
    return value


def _holds(
    test: Test,
    params: Mapping[str, object],
    response: Mapping[str, object],
    subject: Mapping[str, object],
) -> bool:
    key, word, texts = test
    if key.startswith("response."):
        value = response.get(key.removeprefix("response."))
    elif key.startswith("subject."):
        value = subject.get(key.removeprefix("subject."))
    else:
        value = params.get(key)
    return _meets(word, texts, value)


def _meets(word: str, texts: tuple[str, ...], value: object) -> bool:
    """Whether a value meets one test."""
    if word in ("present", "absent"):
        return (value is not None) is (word == "present")
    if value is None:
        return word in ("not", "not_prefix", "excludes")
    text = as_text(value)
    if word in ("is", "not"):
        return (text in texts) is (word == "is")
    if word in ("prefix", "not_prefix"):
        return text.startswith(texts) is (word == "prefix")
    return (texts[0] in _items(value, text)) is (word == "includes")


def as_text(value: object) -> str:
    """A value as a form would send it: true is '1', 2.0 is '2', a list is parted by commas."""
    if type(value) is str:
        return value
    if type(value) is bool:
        return "1" if value else "0"
    if type(value) is float and value.is_integer():
        return str(int(value)) if abs(value) < 1e300 else ""
    if type(value) is int or type(value) is float:
        return str(value) if abs(value) < 1e300 else ""
    items = _list(value)
    return ",".join(as_text(item) for item in items if _list(item) is None) if items else ""


def _items(value: object, text: str) -> list[str]:
    items = _list(value)
    return _SEPARATORS.split(text) if items is None else [as_text(item) for item in items]


def _list(value: object) -> list[object] | None:
    return value if is_array(value) else None
