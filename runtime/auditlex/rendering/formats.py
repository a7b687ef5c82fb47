"""How a locale writes numbers, dates and times; made of CLDR's data by the compiler.

Input: a ``Locale``, numbers, times as records have them. Output: text in Western digits. Nothing is
raised, and a time that is none is shown as it is, but for what ``escape`` does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Final

import msgspec

from auditlex.predicates import is_integer
from auditlex.rendering.escape import visible

_KEPT: Final = 4_096
"""Minutes whose words are kept: a page of a log has few."""

_UNITS: Final = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")
_HUGE: Final = 10**300
"""No float is much larger, and Python writes no integer of more than 4,300 digits."""

_EXACT: Final = 2**53
"""Up to here JavaScript knows integers, and plurals are the same there."""

_minute: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}").fullmatch
_rest: Final = re.compile(r":[0-5][0-9](?:\.[0-9]{1,9})?Z").fullmatch


class Locale(msgspec.Struct, frozen=True, kw_only=True):
    """A locale.

    ``tag`` is that of BCP 47, ``name`` what its own readers call it, ``plural`` the rule of
    gettext. ``group`` stands between thousands of numbers that have at least ``least_grouped``
    digits before the first of them, ``decimal`` before fractions. ``date`` are the parts of a date:
    d, dd, M, MM, MMM, y, or, after an apostrophe, text. ``categories`` gives the form of each of
    CLDR's categories of plurals, for readers that know those.
    """

    tag: str
    name: str
    direction: str = "ltr"
    plural: str = "nplurals=2; plural=(n != 1);"
    categories: dict[str, int] = {}
    group: str = ","
    decimal: str = "."
    least_grouped: int = 1
    date: tuple[str, ...] = ("y", "'-", "MM", "'-", "dd")
    months: tuple[str, ...] = ()


class Plural:
    """Which form a number takes in a locale."""

    __slots__ = ("_form", "_rule")

    def __init__(self, locale: Locale) -> None:
        self._rule = locale.plural.partition("plural=")[2].rstrip("; ")
        self._form: Callable[[int], int] | None = None

    def form(self, number: object) -> int:
        """The form; that of many for what is no whole number."""
        if self._form is None:
            from gettext import c2py  # few records have a number that is counted

            self._form = c2py(self._rule)
        return self._form(int(number) if is_integer(number) and 0 <= number < _EXACT else 1_000)


def digits(value: float) -> str:
    """A number as JavaScript writes it: 1.5, 100000, 1e+21; an integer beyond reason in hex."""
    if type(value) is int:
        return str(value) if -_HUGE < value < _HUGE else f"{hex(value)[:300]}…"
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    text = repr(value)
    mantissa, mark, power = text.partition("e")
    if mark and -7 < int(power) < 21:
        from decimal import Decimal  # few records have such a number

        text = f"{Decimal(text):f}"
    elif mark:
        text = f"{mantissa}e{int(power):+d}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text


def number(locale: Locale, value: float) -> str:
    """A number with its thousands apart: 12,345.6 or 12.345,6."""
    text = digits(value)
    sign = "-" if text[:1] == "-" else ""
    whole, point, rest = text.removeprefix("-").partition(".")
    if not whole.isdecimal():
        return text
    if len(whole) >= 3 + locale.least_grouped:
        whole = f"{int(whole):,}".replace(",", locale.group)
    return f"{sign}{whole}{locale.decimal if point else ''}{rest}"


def size(locale: Locale, value: float) -> str:
    """A number of bytes, in the largest unit that leaves one before the point: 1.5 GiB."""
    unit = 0
    left = float(value) if abs(value) < _HUGE else 0.0
    # What would be rounded to 1024 is one of the next unit.
    while abs(left) >= 1023.95 and unit < len(_UNITS) - 1:
        left /= 1024
        unit += 1
    shown = math.floor(left * 10 + 0.5) / 10 if unit else value
    return f"{number(locale, shown)} {_UNITS[unit]}"


def day(locale: Locale, at: datetime) -> str:
    """A date."""
    made: list[str] = []
    for part in locale.date:
        match part:
            case "d":
                made.append(str(at.day))
            case "dd":
                made.append(f"{at.day:02}")
            case "M":
                made.append(str(at.month))
            case "MM":
                made.append(f"{at.month:02}")
            case "MMM":
                made.append(locale.months[at.month - 1])
            case "y":
                made.append(f"{at.year:04}")
            case _:
                made.append(part.removeprefix("'"))
    return "".join(made)


class Times:
    """Times of records as a reader sees them: in a zone, in the way of a locale.

    Whatever is the same in a minute is put into words once: zones differ by whole minutes. What is
    no time, or one of an age when they did not, ``odd`` says as it is.
    """

    __slots__ = ("_kept", "_locale", "_odd", "_zone")

    def __init__(
        self, locale: Locale, zone: tzinfo | None = None, odd: Callable[[str], str] = visible
    ) -> None:
        self._locale = locale
        self._zone = zone or UTC
        self._odd = odd
        self._kept: dict[str, str] = {}

    def local(self, text: str) -> str:
        """'2026-11-23T04:46:49.123456Z' as '23.11.2026 05:46:49'; what is no time as it is."""
        known = self._kept.get(text[:16])
        if known is None:
            known = self._words(text[:16])
            if known is None:
                return self._odd(text)
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[text[:16]] = known
        return f"{known}{text[16:19]}" if _rest(text, 16) else self._odd(text)

    def epoch(self, seconds: float) -> str:
        """Seconds since 1970 as a date and a time."""
        try:
            at = datetime.fromtimestamp(int(seconds), UTC)
        except (OverflowError, ValueError, OSError):
            return number(self._locale, seconds)
        return self.local(f"{at.replace(tzinfo=None).isoformat()}Z")

    def _words(self, text: str) -> str | None:
        """The words for a minute."""
        if not _minute(text):
            return None
        try:
            at = datetime.fromisoformat(f"{text}+00:00").astimezone(self._zone)
            offset = at.utcoffset()
        except (ValueError, OverflowError):
            return None
        if offset is None or offset.total_seconds() % 60:
            return None
        return f"{day(self._locale, at)} {at:%H:%M}"
