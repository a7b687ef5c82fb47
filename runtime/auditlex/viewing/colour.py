"""Colours of a terminal, or none: what each part of the output looks like, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

When = Literal["auto", "always", "never"]
WHEN: Final = ("auto", "always", "never")

ROLES: Final[Mapping[str, str]] = {
    "heading": "1",
    "faint": "2",
    "time": "36",
    "success": "32",
    "attempt": "34",
    "failure": "31",
    "warning": "33",
    "error": "1;31",
    "odd": "35",
    "old": "31",
    "new": "32",
    "bar": "34",
}
"""By role, the parameters of the sequence: the eight colours that each terminal has."""


class Palette:
    """Paints text, or leaves it as it is.

    Args:
        on: whether there are colours.
    """

    __slots__ = ("on",)

    def __init__(self, on: bool) -> None:
        self.on = on

    def __call__(self, role: str, text: str) -> str:
        """The text in the colour of a role; where the role or the text is empty, as it is."""
        if not self.on or not role or not text:
            return text
        return f"\x1b[{ROLES[role]}m{text}\x1b[0m"


def wanted(when: When, terminal: bool, environ: Mapping[str, str]) -> bool:
    """Whether to paint.

    Args:
        when: what was asked for; ``always`` and ``never`` settle it.
        terminal: whether somebody is watching.
        environ: NO_COLOR that is not empty, and TERM=dumb, switch colours off.
    """
    if when != "auto":
        return when == "always"
    return terminal and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
