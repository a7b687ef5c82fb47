"""Time zones whose clocks are changed, by odd amounts or at odd times, and when that is."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

ZONES = ["UTC", "Europe/Vienna", "Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe",
         "Pacific/Apia", "Africa/Casablanca", "America/New_York"]  # fmt: skip
CHANGES = ["2026-03-29T01:00", "2026-10-25T01:00", "2026-03-08T05:31", "2026-11-01T04:30",
           "2026-04-04T15:00", "2026-10-03T15:30", "2011-12-30T10:00"]  # fmt: skip
"""When clocks are changed in those zones."""


def zone_of(name: str) -> ZoneInfo:
    """A zone, or the test is skipped: a machine may have no such data."""
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        pytest.skip("this machine has no time zones: install the Debian package tzdata")
