"""``when`` selectors as sets: can one hold at all, can two hold at once?

A condition on a parameter allows its absence or not, and a set of texts: some listed ones, or all
but some, with a prefix that must and prefixes that must not begin the text, and with items that
must or must not be in it where it is a list. Two selectors are
disjoint when one parameter's sets have nothing in common.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from auditlexc.decls import ConditionDecl, Scalar
from auditlexc.model import Condition

_SEPARATORS = re.compile(r"[,;\s]+")


class Allowed(msgspec.Struct, frozen=True, kw_only=True):
    """What a parameter may be: absent, one of ``only`` (None: any), none of ``never``."""

    absent: bool = True
    only: frozenset[str] | None = None
    never: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    not_prefixes: tuple[str, ...] = ()
    items: frozenset[str] = frozenset()
    no_items: frozenset[str] = frozenset()

    def text(self, value: str) -> bool:
        """Whether a text is allowed."""
        return (
            (self.only is None or value in self.only)
            and value not in self.never
            and all(value.startswith(p) for p in self.prefixes)
            and not any(value.startswith(p) for p in self.not_prefixes)
            and self._listed(value)
        )

    def _listed(self, value: str) -> bool:
        """Whether a text lists what it has to, and nothing that it must not."""
        if not self.items and not self.no_items:
            return True
        found = set(_SEPARATORS.split(value))
        return self.items <= found and not self.no_items & found

    def any_text(self) -> bool:
        """Whether some text is allowed."""
        if self.only is not None:
            return any(self.text(value) for value in self.only)
        if self.items & self.no_items:
            return False
        longest = max(self.prefixes, key=len, default="")
        return all(longest.startswith(p) for p in self.prefixes) and not any(
            longest.startswith(p) for p in self.not_prefixes
        )

    def possible(self) -> bool:
        """Whether anything is allowed."""
        return self.absent or self.any_text()

    def and_(self, other: Allowed) -> Allowed:
        """What both allow."""
        if self.only is None or other.only is None:
            only = self.only if other.only is None else other.only
        else:
            only = self.only & other.only
        return Allowed(
            absent=self.absent and other.absent,
            only=only,
            never=self.never | other.never,
            prefixes=self.prefixes + other.prefixes,
            not_prefixes=self.not_prefixes + other.not_prefixes,
            items=self.items | other.items,
            no_items=self.no_items | other.no_items,
        )


def as_text(value: Scalar) -> str:
    """A value as an API sends it: true is '1', 2.0 is '2'."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def allowed(test: ConditionDecl) -> Allowed:
    """The set that a condition stands for."""
    absent = True
    only: frozenset[str] | None = None
    never: frozenset[str] = frozenset()
    if test.equals is not None:
        absent, only = False, frozenset({as_text(test.equals)})
    if test.one_of is not None:
        listed = frozenset(as_text(v) for v in test.one_of)
        absent, only = False, listed if only is None else only & listed
    if test.is_not is not None:
        values = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
        never = frozenset(as_text(v) for v in values)
    if test.prefix is not None or test.includes is not None or test.present is True:
        absent = False
    if test.present is False:
        only = frozenset()
    return Allowed(
        absent=absent,
        only=only,
        never=never,
        prefixes=(test.prefix,) if test.prefix is not None else (),
        not_prefixes=(test.not_prefix,) if test.not_prefix is not None else (),
        items=frozenset() if test.includes is None else frozenset({test.includes}),
        no_items=frozenset() if test.excludes is None else frozenset({test.excludes}),
    )


def disjoint(one: Sequence[Condition], other: Sequence[Condition]) -> bool:
    """Whether no call meets both sets of conditions."""
    tests = {condition.key: allowed(condition.test) for condition in one}
    return any(
        condition.key in tests and not tests[condition.key].and_(allowed(condition.test)).possible()
        for condition in other
    )


def overlap(
    one: Sequence[Sequence[Condition]], other: Sequence[Sequence[Condition]]
) -> tuple[int, int] | None:
    """The first two alternatives that one call can meet; no alternative at all means any call."""
    for i, left in enumerate(one or ((),)):
        for j, right in enumerate(other or ((),)):
            if not disjoint(left, right):
                return i, j
    return None
