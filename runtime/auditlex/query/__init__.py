"""The language of filters: one for the command line, the web view and notifications.

``parse`` makes a tree of an expression, ``compile`` a ``Query`` of a tree. docs/filters.md has the
grammar. Nothing here reads files, and nothing imports the rest of the runtime.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import msgspec

from auditlex.query.ast import EVERYTHING, Expression, all_of, any_of
from auditlex.query.data import Data, as_data
from auditlex.query.errors import QueryError
from auditlex.query.fields import FIELDS, Field
from auditlex.query.needles import Bounds, Needle, bounds, needles, touched
from auditlex.query.parser import parse
from auditlex.query.plan import Plan
from auditlex.query.predicate import damaged, predicate
from auditlex.query.resolve import resolve
from auditlex.query.times import Now, stretch
from auditlex.query.values import Predicate, Record
from auditlex.query.vocabulary import Vocabulary

__all__ = [
    "EVERYTHING",
    "FIELDS",
    "Bounds",
    "Expression",
    "Field",
    "Needle",
    "Now",
    "Query",
    "QueryError",
    "Vocabulary",
    "all_of",
    "any_of",
    "compile",
    "parse",
    "stretch",
]


class Query(msgspec.Struct, frozen=True, dict=True):
    """An expression that can be asked of records; made by ``compile``.

    Attributes:
        expression: as it was written.
        plan: the same with every name resolved.
    """

    expression: Expression
    plan: Plan

    def __str__(self) -> str:
        return str(self.expression)

    @cached_property
    def matches(self) -> Predicate:
        """A function that says whether a record, as parsed from JSON, fits; it never raises."""
        return predicate(self.plan)

    def __call__(self, record: Record) -> bool:
        """Whether a record, as parsed from JSON, fits."""
        return self.matches(record)

    def damaged(self, time: str, line: bytes) -> bool:
        """Whether a line that is no record fits; ``time`` is that of the record before it."""
        return damaged(self.plan, time, line)

    def as_data(self) -> Data:
        """The query as data that JSON can carry, for programs in other languages."""
        return as_data(self.plan)

    @cached_property
    def bounds(self) -> Bounds:
        """The stretch of time outside of which nothing fits."""
        return bounds(self.plan)

    @cached_property
    def needles(self) -> tuple[frozenset[Needle], ...]:
        """Sets of bytes: every line that fits holds one of each set, if it has no odd escapes."""
        return needles(self.plan)

    @cached_property
    def touched(self) -> frozenset[str] | None:
        """The keys of records that it looks at; None if it looks at all of them."""
        return touched(self.plan)


def compile(expression: Expression | str, catalog: Any = None, now: Now | None = None) -> Query:
    """A query of an expression.

    Args:
        expression: a tree that ``parse`` made, or a text for it.
        catalog: a ``Vocabulary``, a generated package such as ``pve_audit``, a list of packages, or
            None. Without one, names of events are not checked, and areas and controls are unknown.
        now: what ``2h`` counts from and the zone of times that have none; this moment and the
            machine's own zone if left out.

    Raises:
        QueryError: if the expression has a flaw.
        TypeError: if the catalog is none.
    """
    tree = parse(expression) if isinstance(expression, str) else expression
    return Query(tree, resolve(tree, vocabulary(catalog), now or Now.here()))


def vocabulary(catalog: Any) -> Vocabulary | None:
    """The vocabulary of what ``compile`` takes as a catalog."""
    if catalog is None or isinstance(catalog, Vocabulary):
        return catalog
    return Vocabulary.of(*(catalog if isinstance(catalog, list | tuple) else (catalog,)))
