"""What a pass reports: findings, collected and never raised.

A finding names its code, its place and a sentence; the severity, title and long form belong to the
code and stand in ``codes``.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import msgspec

from auditlexc.places import Place


class Related(msgspec.Struct, frozen=True):
    """Another place that a finding speaks of, with what is there ("first defined here")."""

    place: Place
    message: str


class Finding(msgspec.Struct, frozen=True):
    """One thing found wrong: ``code`` is a key of ``codes.CODES``."""

    code: str
    place: Place
    message: str
    hint: str = ""
    related: tuple[Related, ...] = ()


class Findings:
    """The list that a pass appends to."""

    __slots__ = ("items",)

    def __init__(self) -> None:
        self.items: list[Finding] = []

    def add(
        self,
        code: str,
        place: Place,
        message: str,
        hint: str = "",
        related: Iterable[tuple[Place, str]] = (),
    ) -> None:
        """Append one finding; ``related`` holds pairs of place and text."""
        self.items.append(
            Finding(code, place, message, hint, tuple(Related(p, t) for p, t in related))
        )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names what was probably meant, or lists what there is when that is short."""
    choices = sorted(known)
    near = difflib.get_close_matches(word, choices, n=1, cutoff=0.6)
    if near:
        return f"Did you mean '{near[0]}'?"
    if choices and len(choices) <= 12:
        return "Known: " + ", ".join(choices) + "."
    return ""
