"""Bindings of events to API methods in, the text of a module with nothing but data out.

One line for each binding: the method, the path, the event's id, and its conditions as alternatives
of tests that hold together. A test is a key, a word and texts, since an API sends
texts: true is '1'. A last part of a path whose field may hold slashes is written ``{name*}``.
Guarantees: the module imports nothing; what has the same meaning has the same text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditlexc import model
from auditlexc.conditions import as_text
from auditlexc.decls import ConditionDecl
from auditlexc.layout import environment

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES: Final = Path(__file__).parent / "templates" / "python"
_LAST: Final = re.compile(r".*/\{([^{}]+)\}")

Test = tuple[str, str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _templates() -> Environment:
    return environment(_TEMPLATES)


def fragment(area: model.Area) -> str:
    """The lines of an area's bindings."""
    return "".join(
        f"    ({binding.method!r}, {_path(event, binding.path)!r}, {event.id}, {_when(event)!r}),\n"
        for event in area.events
        if not event.retired
        for binding in event.api
    )


def module(fragments: Iterable[str]) -> str:
    """The module with the bindings of all areas."""
    return _templates().get_template("routes.py.j2").render(lines="".join(fragments))


def _path(event: model.Event, path: str) -> str:
    """The path, with a star where its last part may hold slashes."""
    last = _LAST.fullmatch(path)
    field = next((p.field for p in event.params if last and p.name == last[1]), None)
    return f"{path[:-1]}*}}" if field is not None and _slashes(field) else path


def _slashes(field: model.Field) -> bool:
    """Whether a value of the field can hold a slash."""
    type_ = field.type
    if type_.base != "string":
        return False
    tries = ("a/b", "a:b/c", f"{field.example}/x")
    return not type_.pattern or any(re.fullmatch(type_.pattern, t, re.ASCII) for t in tries)


def _when(event: model.Event) -> tuple[tuple[Test, ...], ...]:
    """The event's conditions."""
    return tuple(
        tuple(test for condition in alternative for test in _tests(condition.key, condition.test))
        for alternative in event.when
    )


def _tests(key: str, test: ConditionDecl) -> Iterator[Test]:
    """What one condition asks, each test by its own."""
    if test.equals is not None:
        yield key, "is", (as_text(test.equals),)
    if test.one_of is not None:
        yield key, "is", tuple(map(as_text, test.one_of))
    if test.is_not is not None:
        values = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
        yield key, "not", tuple(map(as_text, values))
    for word in ("prefix", "not_prefix", "includes", "excludes"):
        text: str | None = getattr(test, word)
        if text is not None:
            yield key, word, (text,)
    if test.present is not None:
        yield key, "present" if test.present else "absent", ()
