"""Numbers, sizes, plurals, dates and times are as CLDR and the zones have them, in every locale."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Final

import pytest
from babel.core import Locale as CldrLocale
from babel.dates import format_date
from babel.numbers import format_decimal

import pve_audit
from auditlex.rendering import formats
from auditlex.rendering.escape import FSI, PDI, visible
from auditlex.rendering.formats import Locale, Plural, Times
from auditlex.rendering.renderer import language, locales
from auditlexc import cldr
from auditlexc.messages.plurals import LARGE
from tests.rendering import telling
from tests.rendering.clocks import CHANGES, ZONES, zone_of

KINDS = telling.marked_kinds()
SHIPPED = locales(pve_audit)
TESTED = (*SHIPPED, "he", "fa")
ZEROS: Final = range(10_001)


def locale_of(name: str) -> Locale:
    """The locale as viewers get it."""
    if name in SHIPPED:
        return language(pve_audit, name).LOCALE
    return language_of_tests(name)


def language_of_tests(name: str) -> Locale:
    """A locale that is not shipped."""
    return KINDS[name].renderer().voice.locale


def bare_of(text: str) -> str:
    """Without controls of direction, in Western digits; a minus is a hyphen."""
    made = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else "-" if char == "\u2212" else char
        for char in made
    )


@pytest.mark.parametrize("name", TESTED)
def test_dates_are_those_of_cldr(name: str) -> None:
    locale = locale_of(name)
    days = [date(2026, month, each) for month in range(1, 13) for each in (1, 9, 10, 28)]
    for each in (*days, date(1999, 12, 31), date(2100, 2, 28)):
        at = datetime(each.year, each.month, each.day, tzinfo=UTC)
        assert formats.day(locale, at) == bare_of(format_date(each, "medium", locale=name))


@pytest.mark.parametrize("name", TESTED)
def test_numbers_are_those_of_cldr(name: str) -> None:
    locale = locale_of(name)
    values: list[float] = [*range(0, 1_200, 7), 9_999, 10_000, 12_345, 123_456, 10**6, 10**15 + 1]
    values += [0.5, 1.25, 1234.5, 98765.125, 10**9 + 0.5, 0.001]
    for value in (*values, *(-value for value in values if value)):
        wanted = bare_of(
            format_decimal(value, locale=name, decimal_quantization=False, numbering_system="latn")
        )
        if locale.least_grouped == 2 and 1_000 <= abs(value) < 10_000:
            wanted = wanted.replace(locale.group, "", 1)
        assert formats.number(locale, value) == wanted


def test_which_locales_leave_four_digits_together() -> None:
    """Babel does not know; this is what CLDR's minimumGroupingDigits says of those we ship."""
    assert {n for n in SHIPPED if locale_of(n).least_grouped == 2} == {"es", "it", "pl"}
    assert formats.number(locale_of("es"), 1234) == "1234"
    assert formats.number(locale_of("es"), 12345) == "12.345"


@pytest.mark.parametrize("name", TESTED)
def test_plural_forms_are_those_of_cldr(name: str) -> None:
    """For whole numbers to ten thousand, and for some large ones."""
    locale = locale_of(name)
    form, category = Plural(locale).form, CldrLocale.parse(name).plural_form
    assert all(form(n) == locale.categories[category(n)] for n in (*ZEROS, *LARGE))
    assert form(True) == form("1") == form(None) == form(-1) == form(1.5) == form(1_000)
    assert form(1.0) == form(1)
    assert form(2**70) == form(1_000)


@pytest.mark.parametrize("name", TESTED)
def test_what_is_known_of_a_locale_is_what_the_compiler_found(name: str) -> None:
    locale, found = locale_of(name), cldr.formats(name)
    assert found is not None
    assert (locale.group, locale.decimal, locale.date, locale.months) == (
        found.group, found.decimal, found.date, found.months,
    )  # fmt: skip
    assert locale.direction == found.direction == ("rtl" if name in {"ar", "fa", "he"} else "ltr")


def test_a_locale_that_cldr_does_not_know_has_no_formats() -> None:
    assert cldr.formats("xx_XX") is None
    assert cldr.formats("not a locale") is None


SIZES: list[tuple[float, str]] = [
    (0, "0 B"), (1, "1 B"), (1023, "1.023 B"), (1024, "1 KiB"), (1280, "1,3 KiB"),
    (1_048_524, "1.023,9 KiB"), (1_048_525, "1 MiB"), (52_428_800, "50 MiB"),
    (2**40 * 1.5, "1,5 TiB"), (2**70, "1.024 EiB"), (-2048, "-2 KiB"), (0.5, "0,5 B"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "shown"), SIZES)
def test_sizes(value: float, shown: str) -> None:
    assert formats.size(locale_of("de"), value) == shown


NUMBERS: list[tuple[float, str]] = [
    (0, "0"), (-0.0, "0"), (1.0, "1"), (999, "999"), (-1_000, "-1.000"),
    (1e16, "10.000.000.000.000.000"), (-0.5, "-0,5"), (1e-6, "0,000001"), (1e-7, "1e-7"),
    (1.5e21, "1,5e+21"), (1e300, "1e+300"),
    (float("nan"), "NaN"), (float("inf"), "Infinity"), (float("-inf"), "-Infinity"),
    (12345678.75, "12.345.678,75"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "shown"), NUMBERS)
def test_numbers(value: float, shown: str) -> None:
    assert formats.number(locale_of("de"), value) == shown


def test_of_a_number_beyond_reason_the_beginning_is_shown() -> None:
    """Python refuses to write more than 4,300 digits, and nobody reads them."""
    assert formats.number(locale_of("de"), 10**299).count(".") == 99
    for value in (10**300, -(10**5_000)):
        shown = formats.number(locale_of("de"), value)
        assert shown.lstrip("-").startswith("0x")
        assert len(shown) <= 301


@pytest.mark.parametrize("name", ZONES)
def test_times_are_those_of_the_zone(name: str) -> None:
    """Each minute of the hours around a change, and any second of a century."""
    zone, locale = zone_of(name), locale_of("de")
    times = Times(locale, zone)
    random = Random(name)
    changes = [datetime.fromisoformat(f"{text}+00:00") for text in CHANGES]
    moments = [
        each + timedelta(minutes=n, seconds=n % 60) for each in changes for n in range(-200, 200)
    ]
    moments += [
        datetime(1973, 1, 1, tzinfo=UTC) + timedelta(seconds=random.randrange(4 * 10**9))
        for _ in range(2_000)
    ]
    for at in moments:
        wanted = f"{at.astimezone(zone):%d.%m.%Y %H:%M:%S}"
        assert times.local(f"{at:%Y-%m-%dT%H:%M:%S.%f}Z") == wanted
        assert times.local(f"{at:%Y-%m-%dT%H:%M:%S}Z") == wanted
        assert times.epoch(at.timestamp()) == wanted


def test_a_zone_that_differs_by_seconds_leaves_the_time_as_it_is() -> None:
    """Before there were zones; minutes would not be enough."""
    zone = zone_of("Europe/Vienna")
    assert Times(locale_of("de"), zone).local("1890-01-01T00:00:00Z") == "1890-01-01T00:00:00Z"


DAMAGED = [
    "", "now", "2026-11-23", "2026-11-23T04:46", "2026-11-23T04:46:4", "2026-11-23T04:46:49",
    "2026-11-23T04:46:49+01:00", "2026-11-23T04:46:61Z", "2026-11-23T04:46:49.Z",
    "2026-11-23T04:46:49.1234567890Z", "2026-11-23T04:46:49Z ", "2026-11-23T04:46:49Z\x1b[0m",
    "2026-13-23T04:46:49Z", "2026-02-29T04:46:49Z", "2026-11-23T24:46:49Z", "2026-11-23 04:46:49Z",
    "2026-11- 3T04:46:49Z", "2026-W47-1T04:46:49Z", "٢٠٢٦-11-23T04:46:49Z", "2026-11-23T04:46:٤٩Z",
    "0000-11-23T04:46:49Z", "9999-12-31T23:59:59", "-026-11-23T04:46:49Z", "x" * 30,
]  # fmt: skip


@pytest.mark.parametrize("text", DAMAGED, ids=ascii)
def test_what_is_no_time_is_shown_as_it_is(text: str) -> None:
    times = Times(locale_of("de"))
    assert times.local(text) == visible(text)
    # The same minute, once it is known.
    assert times.local("2026-11-23T04:46:49Z") == "23.11.2026 04:46:49"
    assert times.local(text) == visible(text)
    ltr, rtl = KINDS["ru"].renderer().voice, KINDS["ar"].renderer().voice
    assert ltr.time(text) == ltr.say(text)
    assert rtl.time(text) == f"{FSI}{rtl.say(text)}{PDI}"


def test_times_at_the_ends_of_the_calendar() -> None:
    """What a zone moves out of it is shown as it is."""
    times = Times(locale_of("de"), zone_of("Asia/Kathmandu"))
    assert times.local("9999-12-31T23:59:59Z") == "9999-12-31T23:59:59Z"
    assert Times(locale_of("de")).local("0001-01-01T00:00:00Z") == "01.01.0001 00:00:00"
    assert Times(locale_of("de")).epoch(10**20) == "100.000.000.000.000.000.000"


def test_there_may_be_more_minutes_than_are_kept() -> None:
    times = Times(locale_of("de"))
    start = datetime(2026, 1, 1, tzinfo=UTC)
    texts = [f"{start + timedelta(minutes=n):%Y-%m-%dT%H:%M}:00Z" for n in range(10_000)]
    assert [times.local(text)[-8:-3] for text in texts] == [text[11:16] for text in texts]
