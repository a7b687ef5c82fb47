"""Counts in, a table with bars, JSON or CSV out; hours and days are those of the reader's zone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, Final

import msgspec

from auditlex.rendering import formats
from auditlex.viewing.colour import Palette
from auditlex.viewing.telling import Paper
from auditlex.viewing.width import cells, cut, padded

if TYPE_CHECKING:
    from auditlex.reading import Counts
    from auditlex.rendering.voice import Voice

TIMES: Final = ("minute", "hour", "day")
"""Ways to count that are stretches of time, of the reader's zone and in their own order."""

_HEADINGS: Final = {
    "event": "event", "status": "status", "severity": "severity", "action": "action",
    "object": "object", "target": "object", "user": "subject", "token": "subject",
    "source": "source", "node": "node", "process": "process", "reason": "error", "hour": "hour",
    "day": "time", "minute": "time",
}  # fmt: skip
_LABELS: Final = {
    "status": "status/", "severity": "severity/", "action": "action/", "object": "object/",
    "reason": "reason/",
}  # fmt: skip
_BAR: Final = 40
_NAME: Final = 48


class Group(msgspec.Struct, frozen=True):
    """The counts of one way.

    Attributes:
        by: the way, as event or hour.
        counts: by name, in the order in which they are shown; times are in the reader's zone.
        others: records whose names were too many to be counted one by one.
    """

    by: str
    counts: dict[str, int]
    others: int = 0


def ways(by: Sequence[str], zone: tzinfo, known: Mapping[str, object]) -> tuple[str, ...]:
    """What records have to be counted by to know what is asked for.

    Args:
        by: what is asked for.
        zone: the reader's.
        known: what there is.

    Raises:
        ValueError: if there is no such way; the message names those that there are.
    """
    for name in by:
        if name not in known:
            raise ValueError(f"{name[:40]!r} is none of {', '.join(known)}.")
    return tuple(dict.fromkeys(_base(name, zone) for name in by))


def _base(name: str, zone: tzinfo) -> str:
    """Hours of UTC make up hours and days of most zones, minutes those of all."""
    if name not in ("hour", "day"):
        return name
    offset = datetime.now(zone).utcoffset()
    whole = offset is not None and not offset.total_seconds() % 3600
    return "hour" if whole else "minute"


def groups(by: Sequence[str], counts: Counts, zone: tzinfo) -> Iterator[Group]:
    """The counts of each way that was asked for."""
    for name in dict.fromkeys(by):
        base = _base(name, zone)
        found, others = counts.groups[base], counts.others.get(base, 0)
        if name in TIMES:
            found = _local(name, found, zone)
        yield Group(name, found, others)


_PRECISE: Final = {"minute": 16, "hour": 13, "day": 10}


def _local(name: str, counts: Mapping[str, int], zone: tzinfo) -> dict[str, int]:
    """Counts of stretches of UTC as those of a zone, in the order of time."""
    made: Counter[str] = Counter()
    for key, number in counts.items():
        try:
            text = key if len(key) > 13 else f"{key}:00"
            at = datetime.fromisoformat(f"{text}+00:00").astimezone(zone)
        except (ValueError, OverflowError):
            made[key] += number
            continue
        if name != "minute":
            at = at.replace(minute=0)
        made[at.date().isoformat() if name == "day" else at.isoformat(timespec="minutes")] += number
    return dict(sorted(made.items()))


def as_json(counts: Counts, found: Sequence[Group]) -> str:
    """All as one JSON object."""
    made: dict[str, Any] = {
        "records": counts.records,
        "damaged": counts.damaged,
        "by": {group.by: group.counts for group in found},
    }
    others = {group.by: group.others for group in found if group.others}
    if others:
        made["others"] = others
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode()


class Bars:
    """Lays counts out as tables with bars.

    Args:
        voice: has the words.
        width: of the terminal; None for any.
        paint: the colours.
        paper: what the output is written on.
        top: how many names are shown; 0 for all. Of times all are shown.
    """

    def __init__(
        self, voice: Voice, *, width: int | None, paint: Palette, paper: Paper, top: int
    ) -> None:
        self._voice = voice
        self._width = 100 if width is None else max(width, 40)
        self._paint = paint
        self._paper = paper
        self._top = top
        self._own = paper.apart(voice)

    def lines(self, counts: Counts, found: Sequence[Group]) -> Iterator[str]:
        """The lines."""
        words = self._voice.words
        yield self._paper(f"{words['heading/count']}: {self._number(counts.records)}")
        if counts.damaged:
            text = f"{words['word/damaged']}: {self._number(counts.damaged)}"
            yield self._paint("odd", self._paper(text))
        for group in found:
            yield ""
            yield from self._group(group)

    def _group(self, group: Group) -> Iterator[str]:
        rows = list(group.counts.items())
        most = max(group.counts.values(), default=1)
        hidden = group.others
        if self._top and len(rows) > self._top and group.by not in TIMES:
            hidden += sum(number for _, number in rows[self._top :])
            rows = rows[: self._top]
        shown = [(self._name(group.by, key), number) for key, number in rows]
        bars = [number / most for _, number in rows]
        if hidden:
            shown.append((self._paper.more, hidden))
            bars.append(0.0)
        heading = self._paper(self._voice.words[f"heading/{_HEADINGS[group.by]}"])
        counted = self._paper(self._voice.words["heading/count"])
        numbers = [self._paper(self._number(number)) for _, number in shown]
        right = max([cells(counted), *map(cells, numbers)])
        left = max([cells(heading), *(cells(name) for name, _ in shown)])
        left = min(left, _NAME, self._width - right - 4)
        room = min(self._width - left - right - 4, _BAR)
        head = self._own(cut(heading, left, self._paper.more))
        counted = _right(self._own(counted), right)
        yield self._paint("heading", f"{padded(head, left)}  {counted}")
        for (name, _), text, share in zip(shown, numbers, bars, strict=True):
            bar = self._bar(share, room)
            before = padded(self._own(cut(name, left, self._paper.more)), left)
            yield f"{before}  {_right(text, right)}  {self._paint('bar', bar)}".rstrip()

    def _bar(self, share: float, room: int) -> str:
        if room < 4 or not share:
            return ""
        if self._paper.ascii:
            return "#" * max(round(share * room), 1)
        eighths = max(round(share * room * 8), 1)
        full, rest = divmod(eighths, 8)
        return "█" * full + ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")[rest]

    def _name(self, by: str, key: str) -> str:
        voice = self._voice
        if not key:
            return "-"
        if by in TIMES:
            return self._paper(self._time(by, key))
        return self._paper(voice.label(_LABELS[by], key) if by in _LABELS else voice.say(key))

    def _time(self, by: str, key: str) -> str:
        """A time that ``_local`` has made, in the way of the locale."""
        voice = self._voice
        try:
            at = datetime.fromisoformat(key)
        except ValueError:
            return voice.say(key)
        day = formats.day(voice.locale, at)
        return day if by == "day" else f"{day} {at:%H:%M}"

    def _number(self, number: int) -> str:
        return formats.number(self._voice.locale, number)


def _right(text: str, width: int) -> str:
    return " " * (width - cells(text)) + text
