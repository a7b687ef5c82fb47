"""A unit: one English text that is translated, as the compiler hands it to what reads PO files."""

from __future__ import annotations

import msgspec


class Unit(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """A text with its context.

    ``plural`` is the form for other numbers, or empty, and ``count`` the field that is counted.
    ``area`` is empty for words that all areas share, ``severity`` for all but sentences of events.
    ``cosmetic`` says that the wording changed since the last release, but not what it means.
    """

    context: str
    text: str
    plural: str = ""
    count: str = ""
    area: str = ""
    severity: str = ""
    cosmetic: bool = False

    @property
    def texts(self) -> tuple[str, str | None]:
        """The text and its plural, as an entry of a PO file has them."""
        return self.text, self.plural or None
