"""How far each translation is: units and files in, counts by area and severity out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from auditlexc.grammar.language import SEVERITIES
from auditlexc.messages.po import Po
from auditlexc.messages.units import Unit

WORDS = "words"
"""Stands for the area of what all areas share, and for the severity of what is no sentence."""


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """Of so many units so many are shown in the language; why the others are not.

    ``fuzzy`` waits for somebody to look at it, ``outdated`` is of another English text, ``untold``
    has no translation.
    """

    units: int
    done: int
    fuzzy: int
    outdated: int
    untold: int

    @property
    def percent(self) -> float:
        """The share that is done, rounded down to a tenth: 100 only if everything is."""
        return self.done * 1000 // self.units / 10 if self.units else 100.0


class Stats(msgspec.Struct, frozen=True, kw_only=True):
    """The counts of one locale, as a whole and by the two ways to part them."""

    locale: str
    total: Count
    areas: Mapping[str, Count]
    severities: Mapping[str, Count]


def stats(locale: str, po: Po, units: Sequence[Unit], areas: Iterable[str]) -> Stats:
    """Count the units of a locale; ``areas`` gives the order."""
    entries = {entry.context: entry for entry in po.entries}
    states: list[tuple[Unit, str]] = []
    for unit in units:
        entry = entries.get(unit.context)
        if entry is None or not entry.translated:
            state = "untold"
        elif entry.fuzzy:
            state = "fuzzy"
        else:
            state = "done" if entry.texts == unit.texts else "outdated"
        states.append((unit, state))
    return Stats(
        locale=locale,
        total=_count(state for _, state in states),
        areas={
            name or WORDS: _count(state for unit, state in states if unit.area == name)
            for name in ("", *areas)
        },
        severities={
            name or WORDS: _count(state for unit, state in states if unit.severity == name)
            for name in (*reversed(SEVERITIES), "")
        },
    )


def _count(states: Iterable[str]) -> Count:
    found = list(states)
    return Count(
        units=len(found),
        done=found.count("done"),
        fuzzy=found.count("fuzzy"),
        outdated=found.count("outdated"),
        untold=found.count("untold"),
    )


def as_json(found: Sequence[Stats]) -> str:
    """All counts as JSON."""

    def counts(count: Count) -> dict[str, float]:
        return {**msgspec.structs.asdict(count), "percent": count.percent}

    data = [
        {
            "locale": one.locale,
            "total": counts(one.total),
            "areas": {name: counts(count) for name, count in one.areas.items()},
            "severities": {name: counts(count) for name, count in one.severities.items()},
        }
        for one in found
    ]
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n"


def as_table(found: Sequence[Stats]) -> str:
    """Three tables: each locale as a whole, by severity, and by area."""
    if not found:
        return "There are no translations.\n"
    total = [["locale", "units", "done", "fuzzy", "outdated", "untold", ""]]
    total += [
        [
            one.locale,
            *(
                f"{number:,}"
                for number in (
                    one.total.units, one.total.done, one.total.fuzzy, one.total.outdated,
                    one.total.untold,
                )
            ),
            f"{one.total.percent:.1f} %",
        ]
        for one in found
    ]  # fmt: skip
    severities = [["locale", *found[0].severities]]
    severities += [[o.locale, *(_percent(c) for c in o.severities.values())] for o in found]
    areas = [["area, %", *(one.locale for one in found)]]
    areas += [[name, *(_percent(one.areas[name]) for one in found)] for name in found[0].areas]
    return "\n".join(_aligned(rows) for rows in (total, severities, areas))


def _percent(count: Count) -> str:
    if not count.units:
        return "-"
    return "100" if count.done == count.units else f"{count.percent:.1f}"


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    lines = (
        "  ".join(
            cell.rjust(width) if n else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
    return "\n".join(lines) + "\n"


_COLORS = ((100.0, "#2e7d32"), (90.0, "#558b2f"), (70.0, "#9e7700"), (0.0, "#b3541e"))
"""From which percentage on a badge has which color; white text can be read on each."""


def badge(found: Sequence[Stats], *, svg: bool) -> str:
    """A small picture of the share that is translated, of all locales together, or its data.

    The data is what services that draw badges read from a URL.
    """
    units = sum(one.total.units for one in found)
    done = sum(one.total.done for one in found)
    percent = done * 100 // units if units else 100
    color = next(color for least, color in _COLORS if percent >= least)
    label, said = "translated", f"{percent}% in {len(found)} languages"
    if len(found) == 1:
        said = f"{found[0].locale} {percent}%"
    if not svg:
        data = {"schemaVersion": 1, "label": label, "message": said, "color": color}
        return msgspec.json.encode(data).decode() + "\n"
    left, right = 7 * len(label) + 12, 7 * len(said) + 12
    title = f"{label}: {said}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img" '
        f'aria-label="{title}">\n<title>{title}</title>\n'
        f'<rect width="{left}" height="20" fill="#444"/>\n'
        f'<rect x="{left}" width="{right}" height="20" fill="{color}"/>\n'
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" '
        'text-anchor="middle">\n'
        f'<text x="{left / 2:g}" y="14">{label}</text>\n'
        f'<text x="{left + right / 2:g}" y="14">{said}</text>\n</g>\n</svg>\n'
    )
