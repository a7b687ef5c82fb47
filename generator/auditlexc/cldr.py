"""How a locale writes numbers and dates, from CLDR's data in Babel.

Digits are Western, calendars Gregorian, and controls of direction are left out of patterns: what
shows a date sets it apart itself.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

import msgspec

_TOKEN: Final = re.compile(r"'[^']*'|([A-Za-z])\1*|[^A-Za-z']+")
_KNOWN: Final = frozenset({"d", "dd", "M", "MM", "MMM", "y"})

_SPARSE: Final = frozenset({
    "be", "bg", "es", "et", "hu", "hy", "it", "ka", "lv", "pl", "pt_PT", "sl", "sq",
})  # fmt: skip
"""Locales that set thousands apart from five digits on (CLDR's minimumGroupingDigits is 2), which
Babel's data leave out."""


class Formats(msgspec.Struct, frozen=True, kw_only=True):
    """What ``auditlex.rendering.formats.Locale`` wants to know; an apostrophe begins a text."""

    direction: str
    group: str
    decimal: str
    least_grouped: int
    date: tuple[str, ...]
    months: tuple[str, ...]


def formats(name: str) -> Formats | None:
    """The data of a locale, by its name as 'pt_BR'; None if CLDR does not know it."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import get_date_format, get_month_names
    from babel.numbers import get_decimal_symbol, get_group_symbol

    try:
        locale = Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return None
    pattern = get_date_format("medium", locale).pattern
    date: list[str] = []
    for found in _TOKEN.finditer(pattern):
        token = found[0]
        if token in _KNOWN:
            date.append(token)
        elif text := _bare(token.strip("'")):
            date.append(f"'{text}")
    names = get_month_names("abbreviated", "format", locale)
    return Formats(
        direction="rtl" if locale.character_order == "right-to-left" else "ltr",
        group=get_group_symbol(locale, numbering_system="latn"),
        decimal=get_decimal_symbol(locale, numbering_system="latn"),
        least_grouped=2 if str(locale) in _SPARSE else 1,
        date=tuple(date),
        months=tuple(names[month] for month in range(1, 13)) if "MMM" in date else (),
    )


def _bare(text: str) -> str:
    return "".join(char for char in text if unicodedata.category(char) != "Cf")
