"""The reader's time zone: by name, as a distance, or the machine's own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from auditlex.viewing.zones import Local, zone

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def _in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("_in_berlin")
def test_the_machines_zone_knows_summer_and_winter() -> None:
    start = datetime(2026, 1, 1, 0, 30, 15, 123456, tzinfo=UTC)
    for hours in range(0, 366 * 24, 5):
        at = start + timedelta(hours=hours)
        ours, theirs = at.astimezone(Local()), at.astimezone(BERLIN)
        assert ours.replace(tzinfo=None) == theirs.replace(tzinfo=None)
        assert ours.tzname() == theirs.tzname()
    assert zone().utcoffset(datetime(2026, 7, 1)) == timedelta(hours=2)  # noqa: DTZ001 - it is asked for its offset
    assert zone("local").utcoffset(None) is None
    assert zone().tzname(None) is None
    assert zone().dst(None) is None


@pytest.mark.parametrize(
    ("name", "hours"),
    [("UTC", 0), ("utc", 0), ("Z", 0), ("+02:00", 2), ("-0530", -5.5), ("UTC+3", None),
     ("UTC+03", 3), ("Asia/Kolkata", 5.5), ("Europe/Berlin", 1)],
)  # fmt: skip
def test_a_zone_has_a_name_or_a_distance(name: str, hours: float | None) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    if hours is None:
        with pytest.raises(ValueError, match="no such time zone"):
            zone(name)
    else:
        assert at.astimezone(zone(name)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    "name",
    ["Mars/Olympus", "/etc/passwd", "../../etc/passwd", "+99:00", "a\0b", "é", "Europe", " "],
)
def test_what_is_no_zone_is_a_sentence(name: str) -> None:
    with pytest.raises(ValueError, match="Write a name as Europe/Berlin, UTC, or"):
        zone(name)
