"""What is wrong with an expression: where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable

from auditlex.text import visible

_CONTEXT = 60


class QueryError(ValueError):
    """An expression that can't be used.

    Attributes:
        column: the character at which it goes wrong, from 1.
        what: what is wrong there.
        hint: how to mend it, or empty.
    """

    def __init__(self, column: int, what: str, hint: str = "") -> None:
        super().__init__(column, what, hint)
        self.column = column
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        return f"column {self.column}: {self.what}.{f' {self.hint}' if self.hint else ''}"

    def shown(self, text: str) -> str:
        """The message, the expression and a mark below the place; of a long one, the part."""
        start = max(0, self.column - 1 - _CONTEXT)
        before = visible(text[start : self.column - 1])
        after = visible(text[self.column - 1 : self.column - 1 + _CONTEXT])
        lead = "…" if start else ""
        return f"{self}\n  {lead}{before}{after}\n  {' ' * (len(lead) + len(before))}^"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names what was probably meant, or lists what there is if that is short."""
    from difflib import get_close_matches  # rarely needed, and not cheap to import

    choices = sorted(set(known))
    near = get_close_matches(word[:200], choices, n=3, cutoff=0.6)
    if near:
        *rest, last = [f"'{one}'" for one in near]
        return f"Did you mean {', '.join(rest) + ' or ' if rest else ''}{last}?"
    return f"There are {', '.join(choices)}." if 0 < len(choices) <= 12 else ""
