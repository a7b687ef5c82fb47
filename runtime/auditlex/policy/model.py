"""What a policy is made of, and what is found wrong with one: frozen values without behaviour.

Input: nothing. Output: the types that loading makes, deciding reads and explaining shows.
Guarantees: nothing here changes once it is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import translate
from typing import Final, Literal

import msgspec

from auditlex.basics import quoted

Detail = Literal["none", "params", "changes", "full"]
OnFailure = Literal["continue", "deny", "spool"]
Severity = Literal["error", "warning"]

DETAILS: Final[tuple[Detail, ...]] = ("none", "params", "changes", "full")
"""How much a record carries: required parameters; all; changes, too; all values, changed or not."""

ON_FAILURE: Final[tuple[OnFailure, ...]] = ("continue", "deny", "spool")
"""What becomes of an act that can't be recorded."""


class Decision(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a policy says of one outcome of one event on one node and object.

    Attributes:
        write: whether a record is written.
        detail: how much it carries.
        on_failure: what becomes of the act when the record can't be written.
        attempt: whether a record of the attempt is written before the act.
        rule: who decided: ``cluster[3]``, ``nodes.pve1[0]``, ``defaults`` or ``mandatory``.
    """

    write: bool
    detail: Detail
    on_failure: OnFailure
    attempt: bool
    rule: str


class Problem(msgspec.Struct, frozen=True, gc=False):
    """Something wrong with a policy file.

    Attributes:
        severity: an error keeps the file from being used, a warning does not.
        file: the file's name as it was given.
        line: the line from 1, or 0 if the file as a whole is meant.
        column: the column from 1, or 0.
        message: what is wrong.
        hint: how to mend it, or empty.
    """

    severity: Severity
    file: str
    line: int
    column: int
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {self.severity}: {self.message}.{f' {self.hint}' if self.hint else ''}"


class Patterns(msgspec.Struct, frozen=True, gc=False):
    """Names and globs of which one has to match; made by ``patterns``.

    Attributes:
        texts: as written.
        exact: those without a wildcard.
        globs: the others as one expression, or None.
    """

    texts: tuple[str, ...]
    exact: frozenset[str]
    globs: re.Pattern[str] | None

    def match(self, text: str) -> bool:
        """Whether one of them matches the whole text."""
        return text in self.exact or (self.globs is not None and self.globs.match(text) is not None)


def is_glob(text: str) -> bool:
    """Whether a name has a wildcard: ``*`` for any text, ``?`` for one character."""
    return "*" in text or "?" in text


def patterns(texts: Iterable[str]) -> Patterns:
    """The patterns of these names and globs; case counts, only ``*`` and ``?`` are special."""
    every = tuple(texts)
    # A bracket opens a set of characters for fnmatch; here it is a bracket.
    globs = "|".join(translate(text.replace("[", "[[]")) for text in every if is_glob(text))
    exact = frozenset(text for text in every if not is_glob(text))
    return Patterns(every, exact, re.compile(globs) if globs else None)


PerStatus = tuple[frozenset[int], frozenset[int], frozenset[int]]
"""Ids of events for attempt, success and failure, in the order of ``auditlex.catalog.STATUSES``."""


class Test(msgspec.Struct, frozen=True, gc=False):
    """One key of a rule's ``match``, the words under it and the events that it selects."""

    key: str
    words: tuple[str, ...]
    events: PerStatus


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One rule, with its names resolved.

    Attributes:
        place: where it stands among the rules: ``cluster[3]`` or ``nodes.pve1[0]``.
        line: its line in the file, from 1.
        column: its column, from 1.
        text: its lines in the file.
        node: the node whose section it stands in, or None.
        nodes: the nodes that it names, or None for all.
        objects: the ids of objects that it names, or None for all.
        tests: the keys of its ``match``, all of which have to hold.
        events: the events for which they do.
        switches: on, off or unsaid for attempt, success and failure, in this order.
        detail: how much records carry that it switches on.
        on_failure: what becomes of acts that can't be recorded.
        says_impossible: whether the rule says so itself, or the defaults do.
    """

    place: str
    line: int
    column: int
    text: str
    node: str | None
    nodes: Patterns | None
    objects: Patterns | None
    tests: tuple[Test, ...]
    events: PerStatus
    switches: tuple[bool | None, bool | None, bool | None]
    detail: Detail
    on_failure: OnFailure
    says_impossible: bool = True

    @property
    def always(self) -> bool:
        """Whether it holds on every node and for every object."""
        return self.node is None and self.nodes is None and self.objects is None

    def on_node(self, node: str) -> bool:
        """Whether it holds on this node."""
        return self.node in (None, node) and (self.nodes is None or self.nodes.match(node))


class Defaults(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What holds where no rule says anything.

    ``switches`` are on or off for attempt, success and failure, in this order.
    """

    switches: tuple[bool, bool, bool] = (False, False, False)
    detail: Detail = "params"
    on_failure: OnFailure = "continue"


class Spool(msgspec.Struct, frozen=True, gc=False):
    """Where records wait that could not be written: an absolute path, and bytes at most."""

    path: str
    max_bytes: int


MAX_PROBLEMS: Final = 100


class Report:
    """Collects the problems of one file; of more than ``MAX_PROBLEMS`` it keeps the first."""

    __slots__ = ("_left_out", "file", "problems")

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self._left_out = False

    @property
    def sound(self) -> bool:
        """Whether there is no error."""
        return not any(problem.severity == "error" for problem in self.problems)

    @property
    def full(self) -> bool:
        """Whether there are more problems than are kept, so that it is idle to look for others."""
        return self._left_out

    def error(self, at: tuple[int, int], message: str, hint: str = "") -> None:
        """Something that keeps the file from being used, at this line and column, from 1."""
        self._add(Problem("error", self.file, *at, message, hint))

    def warning(self, at: tuple[int, int], message: str, hint: str = "") -> None:
        """Something that should be looked at."""
        self._add(Problem("warning", self.file, *at, message, hint))

    def _add(self, problem: Problem) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(problem)
        elif not self._left_out:
            self._left_out = True
            more = f"there are more than {MAX_PROBLEMS} problems; the others are left out"
            self.problems.append(Problem("error", self.file, 0, 0, more))


def did_you_mean(word: object, known: Iterable[str], *, listed: bool = True) -> str:
    """A hint that names what was probably meant, or else lists what there is if that is short."""
    from difflib import get_close_matches  # rarely needed, and not cheap to import

    choices = sorted(set(known))
    near = get_close_matches(str(word)[:200], choices, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {quoted(near[0])}?"
    return f"Known: {', '.join(choices)}." if listed and 0 < len(choices) <= 12 else ""
