"""Comparing two patterns: does one match all that the other matches?

Mostly, the two are built alike and the one has more characters in its sets or more room in its
repeats; that is seen part by part. Otherwise a pattern is taken apart character by character: what
may follow after a character is a set of patterns again (Antimirov's partial derivatives).
Characters that no set in either pattern tells apart are tried once. The search looks for a text
that the one matches and the other doesn't, and gives up when there is too much to try.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal

from auditlexc.regex import PatternError, parse
from auditlexc.regex.nodes import (
    EMPTY,
    MAX_CODE,
    Chain,
    Chars,
    Choice,
    Node,
    Repeat,
    chain,
    common,
    repeat,
)

Relation = Literal["same", "wider", "narrower", "other"]
MAX_STEPS: Final = 20_000
_NONE: Final[frozenset[Node]] = frozenset()


@lru_cache(maxsize=1024)
def relation(old: str, new: str) -> Relation:
    """How the texts that ``new`` matches relate to those that ``old`` matches.

    What would be too much work counts as not proved, and a pattern that can't be read is ``other``.
    """
    if old == new:
        return "same"
    try:
        before, after = parse(old).root, parse(new).root
    except PatternError:
        return "other"
    wider, narrower = covers(after, before), covers(before, after)
    if wider and narrower:
        return "same"
    return "wider" if wider else "narrower" if narrower else "other"


def covers(wide: Node, narrow: Node) -> bool:
    """Whether ``wide`` surely matches all that ``narrow`` matches."""
    return _alike(wide, narrow) or _searched(wide, narrow)


def _alike(wide: Node, narrow: Node) -> bool:
    """Whether part by part shows it; if not, it may be true all the same."""
    match wide, narrow:
        case Chars(), Chars():
            return common(wide, narrow) == narrow
        case Repeat(body, low, high), Repeat(inner, least, most):
            room = low <= least and (high is None or (most is not None and most <= high))
            return room and _alike(body, inner)
        case Repeat(body, low, high), _ if low <= 1 and high != 0 and _alike(body, narrow):
            return True
        case _, Choice(branches):
            return all(_alike(wide, branch) for branch in branches)
        case Choice(branches), _:
            return any(_alike(branch, narrow) for branch in branches)
        case Chain(parts), Chain(inner_parts):
            return len(parts) == len(inner_parts) and all(map(_alike, parts, inner_parts))
        case _:
            return False


def _searched(wide: Node, narrow: Node) -> bool:
    """Whether a search for a text that speaks against it ends without one."""
    letters = _letters(wide, narrow)
    start = (narrow, frozenset({wide}))
    seen = {start}
    waiting = [start]
    steps = 0
    while waiting:
        one, others = waiting.pop()
        if _empty(one) and not any(_empty(other) for other in others):
            return False
        for letter in letters:
            steps += 1 + len(others)
            if steps > MAX_STEPS:
                return False
            rests = _after(one, letter)
            if not rests:
                continue
            left = _NONE.union(*(_after(other, letter) for other in others))
            # A rest that the others have, too, needs no proof.
            new = {(rest, left) for rest in rests - left} - seen
            if new and not left:
                # Every part of a pattern matches something, so there is a text.
                return False
            seen |= new
            waiting += new
    return True


def _letters(*roots: Node) -> tuple[int, ...]:
    """One character for each class of characters that no set in the patterns tells apart."""
    sets: set[Chars] = set()
    for root in roots:
        _sets(root, sets)
    cuts = sorted({0, *(c for s in sets for low, high in s.ranges for c in (low, high + 1))})
    classes: dict[tuple[bool, ...], int] = {}
    for cut in cuts:
        # Surrogates are no characters; a class may begin among them and go on behind them.
        code = 0xE000 if 0xD800 <= cut < 0xE000 else cut
        if code <= MAX_CODE:
            classes.setdefault(tuple(_holds(s, code) for s in sets), code)
    return tuple(classes.values())


def _sets(node: Node, found: set[Chars]) -> None:
    match node:
        case Chars():
            found.add(node)
        case Chain(parts) | Choice(parts):
            for part in parts:
                _sets(part, found)
        case Repeat(body):
            _sets(body, found)


def _holds(chars: Chars, code: int) -> bool:
    return any(low <= code <= high for low, high in chars.ranges)


@lru_cache(maxsize=4096)
def _empty(node: Node) -> bool:
    """Whether the empty text matches."""
    match node:
        case Chars():
            return False
        case Chain(parts):
            return all(map(_empty, parts))
        case Choice(branches):
            return any(map(_empty, branches))
        case Repeat(body, low):
            return low == 0 or _empty(body)


@lru_cache(maxsize=16_384)
def _after(node: Node, letter: int) -> frozenset[Node]:
    """What the rest of a text may be when it begins with the letter."""
    match node:
        case Chars():
            return frozenset({EMPTY}) if _holds(node, letter) else _NONE
        case Choice(branches):
            return _NONE.union(*(_after(branch, letter) for branch in branches))
        case Chain(parts):
            rests: set[Node] = set()
            for index, part in enumerate(parts):
                rests.update(chain((rest, *parts[index + 1 :])) for rest in _after(part, letter))
                if not _empty(part):
                    break
            return frozenset(rests)
        case Repeat(body, low, high):
            more = repeat(body, max(low - 1, 0), None if high is None else high - 1)
            return frozenset(chain((rest, more)) for rest in _after(body, letter))
