"""Judging a pattern: input the tree, output why a backtracking engine may take long, or nothing.

Such an engine tries every way to match before it gives up, so it matters in how many ways the same
text can be read. The pattern becomes an automaton without empty steps (Glushkov's): a state for
each set of characters that stands in it, and the number of ways from state to state. Then

- time is exponential if over one word a state leads back to itself in two ways, as in ``(a*)*``;
- else time grows with a power of the length if over one word a loop leads back into itself, a later
  loop into itself, and the first to the later, as in ``a*a*``;
- else the number of ways has a limit, and time is linear.

Two or three readers that walk the automaton in step decide this (Weber and Seidl, "On the degree of
ambiguity of finite automata", 1991). Counted repeats are written out where that adds few ways, and
taken as unlimited elsewhere. Engines differ in how often a repeated part may match the empty text;
here it is once, as in Python.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import Final

import msgspec

from auditlexc.regex.nodes import EVERY, Chain, Chars, Choice, Node, Regex, Repeat, common

MAX_STATES: Final = 2_000
MAX_STEPS: Final = 200_000
MAX_TURNS: Final = 16
"""Counted repeats, nested ones multiplied, are written out up to here."""
MAX_FIXED: Final = 256
"""So are parts that match in one way only, up to this number of characters."""

_TOO_LARGE = "it is too large to prove that every text is matched in reasonable time"


class Pump(msgspec.Struct, frozen=True):
    """Texts that take long: each part's prefix and then, many times, its word; what follows fails.

    Time grows at least with the length to the ``power``; exponentially if that is None.
    """

    parts: tuple[tuple[str, str], ...]
    power: int | None = None

    def text(self, times: int) -> str:
        """The text in which every word stands so many times."""
        return "".join(prefix + word * times for prefix, word in self.parts)


class TooLargeError(Exception):
    """The pattern can't be judged with reasonable effort."""


def explodes(regex: Regex) -> str | None:
    """Why matching may take exponential time, in a sentence with an example; None if it can't.

    Cautious in three respects: a pattern too large to be judged gets a sentence as well, so may one
    with large counts, and that something can follow which does not match is taken for granted. The
    pattern's own size counts as fixed: ``a?`` thirty times in a row gets none.
    """
    return _why(regex, powers=False)


def slow(regex: Regex) -> str | None:
    """Why matching may take more than linear time, in a sentence with an example; None if it can't.

    A pattern that ``explodes`` is slow, too.
    """
    return _why(regex, powers=True)


def find_pump(regex: Regex, *, powers: bool = True) -> Pump | None:
    """Texts that take exponential time, else (with ``powers``) more than linear time, else None.

    Raises ``TooLargeError``.
    """
    automaton = _Automaton(regex.root)
    return automaton.doubling() or (automaton.sharing() if powers else None)


def _why(regex: Regex, *, powers: bool) -> str | None:
    try:
        pump = find_pump(regex, powers=powers)
    except TooLargeError:
        return _TOO_LARGE
    if pump is None:
        return None
    words = [word for _, word in pump.parts]
    word = " and ".join(dict.fromkeys(map(repr, words)))
    text = pump.text(max(3, 8 // len("".join(words))))
    if pump.power is None:
        why = f"a repeated part can match {word} in two ways"
        return f"{why}: the time for texts like {text!r} doubles with each {word}"
    why = f"{pump.power} repeats can share out {word} in many ways"
    return f"{why}: the time for texts like {text!r} grows with power {pump.power} of their length"


_States = tuple[int, ...]
_Goal = Callable[[_States, _States], bool]
_Path = list[tuple[_States, Chars]]  # states that were entered, by which characters


class _Part(msgspec.Struct, frozen=True):
    """In how many ways a part can be empty, and can start and end in which states."""

    empty: int
    first: Mapping[int, int]
    last: Mapping[int, int]


_NOTHING = _Part(1, {}, {})


class _Link(msgspec.Struct, frozen=True):
    """A word that leads from one state to itself, to another, and from there to itself."""

    start: int
    word: str
    end: int


class _Automaton:
    """State 0 is where matching starts; to enter another reads a character out of its set.

    The number of ways from state to state is exact up to one and stands for more at two. ``loops``
    are the outermost ones, from left to right; in each, every state leads to every other.
    """

    def __init__(self, root: Node) -> None:
        self.chars: list[Chars] = [EVERY]
        self.ways: list[dict[int, int]] = [{}]
        self.loops: list[range] = []
        self.steps = 0
        self.connect({0: 1}, self.part(root).first)
        self.everywhere = range(len(self.chars))

    def part(self, node: Node) -> _Part:
        match node:
            case Chars():
                return self.state(node)
            case Chain(parts):
                return self.chain(self.part(part) for part in parts)
            case Choice(branches):
                made = [self.part(branch) for branch in branches]
                return _Part(
                    min(2, sum(part.empty for part in made)),
                    {state: ways for part in made for state, ways in part.first.items()},
                    {state: ways for part in made for state, ways in part.last.items()},
                )
            case Repeat():
                return self.repeat(node)

    def state(self, chars: Chars) -> _Part:
        state = len(self.chars)
        if state > MAX_STATES:
            raise TooLargeError
        self.chars.append(chars)
        self.ways.append({})
        return _Part(0, {state: 1}, {state: 1})

    def chain(self, parts: Iterable[_Part]) -> _Part:
        whole = _NOTHING
        for part in parts:
            self.connect(whole.last, part.first)
            whole = _Part(
                min(2, whole.empty * part.empty),
                {**whole.first, **_times(part.first, whole.empty)},
                {**_times(whole.last, part.empty), **part.last},
            )
        return whole

    def repeat(self, node: Repeat) -> _Part:
        body, low, high = node.body, node.low, node.high
        if _length(node) > MAX_FIXED and max(low, high or 1) * _turns(body) > MAX_TURNS:
            return self.loop(body, low)
        if high is None:
            copies = [self.part(body) for _ in range(low - 1)]
            return self.chain([*copies, self.loop(body, min(low, 1))])
        copies = [self.part(body) for _ in range(high)]
        optional = _NOTHING
        for copy in reversed(copies[low:]):
            optional = self.chain([copy, optional])
            optional = _Part(min(2, optional.empty + 1), optional.first, optional.last)
        return self.chain([*copies[:low], optional])

    def loop(self, body: Node, low: int) -> _Part:
        start = len(self.chars)
        part = self.part(body)
        # While rounds are still needed, empty ones may come in between.
        self.connect(part.last, _times(part.first, 1 + part.empty if low > 1 else 1))
        while self.loops and self.loops[-1].start >= start:
            self.loops.pop()
        if len(self.chars) > start:
            self.loops.append(range(start, len(self.chars)))
        rounds = 1 + part.empty  # how often it can be passed before or after what is not empty
        return _Part(
            min(2, part.empty * rounds if low else rounds),
            _times(part.first, rounds if low else 1),
            _times(part.last, rounds),
        )

    def connect(self, last: Mapping[int, int], first: Mapping[int, int]) -> None:
        self.spend(len(last) * len(first))
        for state, ways in last.items():
            for other, more in first.items():
                self.ways[state][other] = min(2, self.ways[state].get(other, 0) + ways * more)

    def doubling(self) -> Pump | None:
        """A state that leads back to itself over one word in two ways, with the way to it."""

        def rejoined(before: _States, after: _States) -> bool:
            parted = before[0] != before[1] or self.ways[before[0]][after[0]] > 1
            return parted and after[0] == after[1]

        for loop in self.loops:
            path = self.walk((loop.start, loop.start), rejoined, (loop, loop))
            if path is not None:
                joined = [at for at, (states, _) in enumerate(path) if states[0] == states[1]]
                parting, end = joined[-2], path[-1][0][0]
                state = path[parting][0][0]
                word = _word(path[parting:]) + self.way(end, state)
                return Pump(((self.way(0, state), word),))
        return None

    def sharing(self) -> Pump | None:
        """The longest row of loops each of which can share a word with the next."""
        rows: list[list[_Link]] = []
        for later in self.loops:
            longest: list[_Link] = []
            for earlier, row in zip(self.loops, rows, strict=False):
                link = self.shared(earlier, later) if len(row) >= len(longest) else None
                if link is not None:
                    longest = [*row, link]
            rows.append(longest)
        row = max([[], *rows], key=len)
        parts: list[tuple[str, str]] = []
        state = 0
        for link in row:
            parts.append((self.way(state, link.start), link.word))
            state = link.end
        return Pump(tuple(parts), len(row) + 1) if row else None

    def shared(self, earlier: range, later: range) -> _Link | None:
        """A word that both loops and the way between them can read."""
        within = (earlier, self.everywhere, later)
        for start, end in product(earlier, later):
            path = self.walk((start, start, end), _at((start, end, end)), within)
            if path is not None:
                return _Link(start, _word(path), end)
        return None

    def way(self, start: int, end: int) -> str:
        """A text that leads from one state to another, which it can."""
        if start == end:
            return ""
        return _word(self.walk((start,), _at((end,)), (self.everywhere,)) or [])

    def walk(self, start: _States, goal: _Goal, within: tuple[range, ...]) -> _Path | None:
        """The shortest way for several readers in step, each kept within some states.

        It begins at the start, and ends with the first step, from states to states, that ``goal``
        accepts.
        """
        before = {start: (start, EVERY)}  # what each was entered from, by which characters
        queue = deque([start])
        while queue:
            here = queue.popleft()
            for states, chars in self.following(here, within):
                if goal(here, states):
                    path = [(states, chars)]
                    while here != start:
                        path.append((here, before[here][1]))
                        here = before[here][0]
                    return [(start, EVERY), *reversed(path)]
                if states not in before:
                    before[states] = (here, chars)
                    queue.append(states)
        return None

    def following(self, states: _States, within: tuple[range, ...]) -> list[tuple[_States, Chars]]:
        """Where the readers can go by one character, and which characters lead there."""
        found: list[tuple[_States, Chars]] = [((), EVERY)]
        for state, allowed in zip(states, within, strict=True):
            self.spend(len(found) * len(self.ways[state]))
            found = [
                ((*done, after), both)
                for done, chars in found
                for after in self.ways[state]
                if after in allowed and (both := common(chars, self.chars[after])).ranges
            ]
        return found

    def spend(self, steps: int) -> None:
        self.steps += steps
        if self.steps > MAX_STEPS:
            raise TooLargeError


def _at(end: _States) -> _Goal:
    return lambda _, after: after == end


def _word(path: _Path) -> str:
    return "".join(chars.pick() for _, chars in path[1:])


def _times(ways: Mapping[int, int], factor: int) -> dict[int, int]:
    return {state: min(2, many * factor) for state, many in ways.items() if factor}


def _length(node: Node) -> float:
    """The number of characters of a part that can match in one way only, infinity for others."""
    match node:
        case Chars():
            return 1
        case Chain(parts):
            return sum(map(_length, parts))
        case Repeat(body, low, high) if low == high:
            return low * _length(body)
        case _:
            return math.inf


def _turns(node: Node) -> int:
    """How many rounds of the innermost part counted repeats allow, where they are written out."""
    match node:
        case Chain(nodes) | Choice(nodes):
            return max(map(_turns, nodes), default=1)
        case Repeat(body, low, high) if _length(node) > MAX_FIXED:
            turns = max(low, high or 1) * _turns(body)
            return turns if turns <= MAX_TURNS else 1
        case _:
            return 1
