"""The reader's time zone: the machine's own, one by name, or a fixed distance from UTC."""

from __future__ import annotations

import calendar
import re
import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final

_FIXED: Final = re.compile(r"(?:UTC)?([+-])([0-9]{2}):?([0-9]{2})?")


class Local(tzinfo):
    """The zone of the machine, as the system's C library knows it.

    ``datetime.astimezone()`` knows it, too, but as a distance that holds at one time only.
    """

    def fromutc(self, dt: datetime) -> datetime:
        """A time of UTC as one of this zone."""
        parts = time.localtime(calendar.timegm(dt.timetuple()))
        return datetime(*parts[:6], dt.microsecond, tzinfo=self)

    def utcoffset(self, dt: datetime | None, /) -> timedelta | None:
        """The distance from UTC."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, dt: datetime | None, /) -> timedelta | None:
        """Not known, and not needed."""
        return None

    def tzname(self, dt: datetime | None, /) -> str | None:
        """What the zone is called at that time."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()


def zone(name: str = "") -> tzinfo:
    """A zone by name, as Europe/Berlin, UTC or +02:00; without one, the machine's own.

    Raises:
        ValueError: if there is none of that name; the message says what to do.
    """
    if name in ("", "local"):
        return Local()
    if name.upper() in ("UTC", "Z"):
        return UTC
    if (fixed := _FIXED.fullmatch(name)) is not None:
        sign, hours, minutes = fixed.groups()
        distance = timedelta(hours=int(hours), minutes=int(minutes or 0))
        if distance < timedelta(days=1):
            return timezone(distance if sign == "+" else -distance)
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        raise ValueError(
            "there is no such time zone. Write a name as Europe/Berlin, UTC, or +02:00."
        ) from None
