"""Times as people write them: a stretch of time, from its first instant to the one after its last.

``2026-01-02`` is a day, ``2026-01-02T03:04`` a minute, ``...:05`` a second, with a fraction that
instant; ``2h``, ``3d`` or ``1d12h`` is that long ago; ``now``, ``today``, ``yesterday``. What has
no zone is in the caller's. Instants are texts as records have them, so that they compare as such.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final

import msgspec

_ISO: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
    r"(?:([Zz])|([+-])([0-9]{2}):?([0-9]{2}))?)?"
)
_AGO: Final = re.compile(r"(?:[0-9]{1,9}[smhdw])+")
_PART: Final = re.compile(r"([0-9]+)([smhdw])")
_SECONDS: Final = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}

CANONICAL: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")
"""How records write the time; texts of this form are in the order of the times."""

FIRST: Final = "0001-01-01T00:00:00.000000Z"
LAST: Final = "9999-12-31T23:59:59.999999Z"


class Now(msgspec.Struct, frozen=True):
    """What relative and local times count from: the time of asking, and a zone.

    A zone that is None is the machine's own.
    """

    instant: datetime
    zone: tzinfo | None = UTC

    @classmethod
    def here(cls, zone: tzinfo | None = None) -> Now:
        """This moment, in a zone."""
        return cls(datetime.now(UTC), zone)


def written(instant: datetime) -> str:
    """An instant as records write it."""
    utc = instant.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="microseconds") + "Z"


def stretch(text: str, now: Now) -> tuple[str, str]:
    """The first instant of a time and the one after its last.

    Raises:
        ValueError: if it is none; the message says why.
    """
    try:
        begin, end = _stretch(text.strip(), now)
        return written(begin), written(end)
    except OverflowError:
        raise ValueError("the time is out of range: years go from 1 to 9999") from None


def _stretch(text: str, now: Now) -> tuple[datetime, datetime]:
    word = text.lower()
    if word == "now":
        return now.instant, now.instant + _INSTANT
    if word in ("today", "yesterday"):
        day = now.instant.astimezone(now.zone).replace(tzinfo=None)
        day = day.replace(hour=0, minute=0, second=0, microsecond=0)
        begin = day - timedelta(days=word == "yesterday")
        return _placed(begin, now.zone), _placed(begin + _DAY, now.zone)
    if _AGO.fullmatch(word):
        seconds = sum(int(number) * _SECONDS[unit] for number, unit in _PART.findall(word))
        begin = now.instant - timedelta(seconds=seconds)
        return begin, begin + _INSTANT
    found = _ISO.fullmatch(text)
    if found is None:
        raise ValueError("no such form of a time")
    return _dated(found, now.zone)


_INSTANT: Final = timedelta(microseconds=1)
_DAY: Final = timedelta(days=1)


def _placed(local: datetime, zone: tzinfo | None) -> datetime:
    """A time of day in a zone as an instant; of two, where clocks go back, the first."""
    return (local if zone is None else local.replace(tzinfo=zone)).astimezone(UTC)


def _dated(found: re.Match[str], local: tzinfo | None) -> tuple[datetime, datetime]:
    year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes = found.groups()
    zone = local
    if utc:
        zone = UTC
    elif sign:
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        if offset >= _DAY or int(minutes) > 59:
            raise ValueError("no zone is that far away")
        zone = timezone(offset if sign == "+" else -offset)
    # A leap second is the last moment of its minute.
    leap = second == "60"
    clock = (int(hour or 0), int(minute or 0), 59 if leap else int(second or 0))
    begin = datetime(int(year), int(month), int(day), *clock, tzinfo=None)  # noqa: DTZ001 - zone comes last
    if fraction:
        begin += timedelta(microseconds=int(fraction[:6].ljust(6, "0")))
    if hour is None:
        long = _DAY
    elif second is None:
        long = timedelta(minutes=1)
    elif fraction is None:
        long = timedelta(seconds=1)
    else:
        long = _INSTANT
    if long is _DAY:
        # A day has 23 or 25 hours where clocks change.
        return _placed(begin, zone), _placed(begin + long, zone)
    instant = _placed(begin, zone)
    return instant, instant + long
