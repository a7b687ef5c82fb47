"""Options of a command in, the query that all of them together make out.

Each option becomes a term of the language of ``auditlex.query``; they are joined by 'and', several
values of one option by 'or'. Guarantees: what is wrong is told with the name of the option.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from auditlex import query
from auditlex.query import Expression, Query, QueryError
from auditlex.query.ast import Test, Text, Value

Known = Callable[[], query.Vocabulary]
"""Gives the names of the catalogs; called if they are needed."""


class FilterError(ValueError):
    """An option that can't be used; ``option`` is its name, the message says what to do."""

    def __init__(self, option: str, message: str) -> None:
        super().__init__(message)
        self.option = option


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for; each is as it was written, empty if it was not."""

    event: tuple[str, ...] = ()
    area: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    user: tuple[str, ...] = ()
    token: tuple[str, ...] = ()
    node: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    severity: str = ""
    source: tuple[str, ...] = ()
    control: tuple[str, ...] = ()
    request: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    grep: tuple[str, ...] = ()
    where: tuple[str, ...] = ()

    def query(self, now: query.Now, known: Known) -> Query | None:
        """The query; None if nothing was asked for.

        Args:
            now: what relative and local times count from.
            known: the names of the catalogs.

        Raises:
            FilterError: if an option can't be used.
        """
        terms: list[Expression] = []
        vocabulary: query.Vocabulary | None = None
        for option, term, text in self._terms():
            if vocabulary is None and option not in _WITHOUT_CATALOG:
                vocabulary = known()
            try:
                query.compile(term, vocabulary, now)
            except QueryError as error:
                raise FilterError(f"--{option}", _told(error, text)) from None
            terms.append(term)
        return query.compile(query.all_of(*terms), vocabulary, now) if terms else None

    def _terms(self) -> Iterator[tuple[str, Expression, str]]:
        """The term of each option that was given; if it was written as one, its text."""
        for option, path in _PATHS.items():
            values = tuple(Value(text, glob=_wild(text)) for text in getattr(self, option))
            if len(values) == 1:
                yield option, Test(path, "=", values), ""
            elif values:
                yield option, Test(path, "in", values), ""
        if self.severity:
            yield "severity", Test(("severity",), ">=", (Value(self.severity),)), ""
        if self.since:
            yield "since", Test(("time",), ">=", (Value(self.since),)), ""
        if self.until:
            yield "until", Test(("time",), "<=", (Value(self.until),)), ""
        for text in self.grep:
            yield "grep", Text(text), ""
        for text in self.where:
            try:
                expression = query.parse(text)
            except QueryError as error:
                raise FilterError("--where", _told(error, text)) from None
            if expression != query.EVERYTHING:
                yield "where", expression, text


_PATHS: Final = {
    "event": ("event",),
    "area": ("area",),
    "object": ("object", "id"),
    "type": ("object", "type"),
    "user": ("subject", "user"),
    "token": ("subject", "token"),
    "node": ("node",),
    "status": ("status",),
    "source": ("source", "ip"),
    "control": ("control",),
    "request": ("request",),
}
"""What each option asks for, as a path of the language."""

_WITHOUT_CATALOG: Final = frozenset({
    "object", "user", "token", "node", "status", "severity", "source", "request", "since", "until",
    "grep",
})  # fmt: skip
"""Options for which no catalog has to be loaded."""


def _wild(text: str) -> bool:
    return "*" in text or "?" in text


def _told(error: QueryError, text: str) -> str:
    if text:
        return error.shown(text)
    # What is not written as an expression has no column.
    what = f"{error.what[:1].upper()}{error.what[1:]}."
    return f"{what} {error.hint}".strip()
