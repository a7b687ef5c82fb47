"""What a search may skip: bytes that every fitting line has, and the stretch of time they are in.

Guarantees: a line of JSON that fits the plan holds one needle of each set, however its writer
spaced it, unless it holds one of ``HIDING``: an escape of a character that needs none. So needles
choose lines; whether one fits is decided by its record. One thing they miss: a number of params or
changes that is written with an exponent, which no writer of records does.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from auditlex.query.globs import literals, pieces
from auditlex.query.plan import (
    Anywhere,
    Compares,
    Damaged,
    During,
    Equals,
    Every,
    Has,
    Holds,
    Named,
    No,
    Path,
    Plan,
    Some,
    Within,
)
from auditlex.query.values import sides, written

_MOST: Final = 8
"""Needles of one set; to look for more takes longer than to read the records."""

_SHORTEST: Final = 3
"""Bytes of the shortest needle; shorter ones are everywhere."""

_encode: Final = msgspec.json.Encoder().encode


class Needle(msgspec.Struct, frozen=True):
    """Bytes that a line holds; ``folded`` ones are looked for in lower case."""

    text: bytes
    folded: bool = False


class Bounds(msgspec.Struct, frozen=True):
    """The first time that may fit, and the first that is too late; None where there is no end."""

    low: str | None = None
    high: str | None = None

    @property
    def empty(self) -> bool:
        """Whether no time is within."""
        return self.low is not None and self.high is not None and self.low >= self.high


def bounds(plan: Plan) -> Bounds:
    """The stretch of time outside of which no record, and no damaged line, fits."""
    if isinstance(plan, During):
        return Bounds(plan.low, plan.high)
    if isinstance(plan, Every):
        inner = [bounds(one) for one in plan.plans]
        lows = [one.low for one in inner if one.low is not None]
        highs = [one.high for one in inner if one.high is not None]
        return Bounds(max(lows, default=None), min(highs, default=None))
    if isinstance(plan, Some) and plan.plans:
        inner = [bounds(one) for one in plan.plans]
        lows = [one.low for one in inner if one.low is not None]
        highs = [one.high for one in inner if one.high is not None]
        return Bounds(
            min(lows) if len(lows) == len(inner) else None,
            max(highs) if len(highs) == len(inner) else None,
        )
    return Bounds()


def needles(plan: Plan) -> tuple[frozenset[Needle], ...]:
    """Sets of which each fitting line holds one member; none where nothing can be said."""
    found: set[frozenset[Needle]] = set()
    for one in plan.plans if isinstance(plan, Every) else (plan,):
        if isinstance(one, Every):
            found.update(needles(one))
        elif choice := _choice(one):
            found.add(choice)
    return tuple(sorted(found, key=lambda choice: sorted(n.text for n in choice)))


def _choice(plan: Plan) -> frozenset[Needle]:
    """Needles of which each fitting line holds one; none if nothing can be said."""
    made: frozenset[Needle] = frozenset()
    if isinstance(plan, Every):
        inner = needles(plan)
        made = min(inner, key=len, default=made)
    elif isinstance(plan, Some):
        each = [_choice(one) for one in plan.plans]
        made = frozenset[Needle]().union(*each) if all(each) else made
    elif isinstance(plan, Equals):
        made = _equals(plan)
    elif isinstance(plan, Named):
        made = _named(plan)
    elif isinstance(plan, Holds | Anywhere):
        made = frozenset((_folded(plan.text),))
    elif isinstance(plan, Has):
        made = frozenset((_key(plan.path),))
    return made if made and len(made) <= _MOST and all(map(_useful, made)) else frozenset()


def _useful(needle: Needle) -> bool:
    return len(needle.text) >= _SHORTEST


def _equals(plan: Equals) -> frozenset[Needle]:
    found: set[Needle] = set()
    digits = {str(number) for number in plan.numbers}
    for text in plan.texts:
        # As a number it has no quotes.
        bare = not plan.strict and (text in digits or text in ("true", "false", "null"))
        found.add(Needle(text.encode() if bare else _quoted(text)))
    found.update(Needle(text.encode()) for text in digits)
    if not plan.strict and (plan.numbers & {0, 1} or plan.globs):
        # True is 1, and a glob may fit digits.
        return frozenset()
    for glob in plan.globs:
        found.add(_of_glob(glob))
    return frozenset(found)


def _named(plan: Named) -> frozenset[Needle]:
    found = {Needle(_quoted(name)) for name in plan.full}
    found |= {Needle(b"." + _quoted(name)[1:]) for name in plan.short}
    # What the glob matches may begin in the middle of the name.
    return frozenset(found | {_of_glob(glob, anchored=False) for glob in plan.globs})


def _of_glob(glob: str, anchored: bool = True) -> Needle:
    """The longest text that each match holds; an empty needle if there is none."""
    runs = literals(glob)
    if not runs:
        return Needle(b"")
    longest = max(runs, key=len)
    bare = _quoted(longest)[1:-1]
    parts = pieces(glob)
    if len(parts) == 1 and None not in parts[0] and anchored:
        return Needle(b'"' + bare + b'"')
    return Needle(bare)


def _quoted(text: str) -> bytes:
    return _encode(text)


def _folded(text: str) -> Needle:
    return Needle(written(text), folded=True)


def _key(path: Path) -> Needle:
    if path[0] == "changes" and len(path) > 1:
        return Needle(_quoted(sides(path)[0]))
    return Needle(_quoted("".join(path[-1:])))


HIDING: Final = (b"\\u", b"\\/")
"""What a line holds if it may hide a needle: an escape of a character that needs none."""


def touched(plan: Plan) -> frozenset[str] | None:
    """The keys of a record that decide whether it fits; None if all of them may."""
    if isinstance(plan, Anywhere):
        return None
    if isinstance(plan, No):
        return touched(plan.plan)
    if isinstance(plan, Every | Some):
        return _union(touched(one) for one in plan.plans)
    if isinstance(plan, During):
        return frozenset(("time",))
    if isinstance(plan, Named):
        return frozenset(("event",))
    if isinstance(plan, Equals | Compares | Within | Holds | Has):
        return frozenset((plan.path[0],))
    assert isinstance(plan, Damaged)  # noqa: S101 - the last of the alternatives
    return frozenset()


def _union(sets: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    found: set[str] = set()
    for one in sets:
        if one is None:
            return None
        found |= one
    return frozenset(found)
