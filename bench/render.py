"""How fast is a log told in a reader's language? Rows a second, as JSON.

    python bench/render.py [--quick] [--records N] [--rounds N] [--markdown]

A day's log of ``examples/demo`` is told in German and in Arabic on one core: each line decoded, its
time put into the reader's zone, its sentence said with every value escaped and, where it has to be,
isolated. Beside it, in the same rounds, the usual ways on the compiled translations (MO):
``pgettext`` and ``str.format`` or ``format_map``, which escape and isolate nothing. Costs are
processor time a row, medians over the rounds.
"""

from __future__ import annotations

import argparse
import gc
import gettext
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

import msgspec
from babel.dates import format_datetime

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pve_audit
from auditlex.rendering.renderer import Renderer, language
from auditlexc import pipeline

ROOT: Final = Path(__file__).resolve().parent.parent
MESSAGES: Final = ROOT / "generated" / "pve_audit" / "messages"
ZONE: Final = ZoneInfo("Europe/Vienna")
GOALS: Final[Mapping[str, int]] = {"de": 150_000, "ar": 100_000}
"""Rows a second."""

NAMES: Final[Mapping[str, str]] = {"de": "German", "ar": "Arabic"}
OURS: Final = "auditlex"
FAST: Final = "msgspec, strftime, pgettext, str.format"
SLOW: Final = "json, Babel, pgettext, format_map"
ISOLATES: Final = {0x2068: None, 0x2069: None}
Row = Callable[[bytes], str]


class Text(NamedTuple):
    """What the usual ways know of a sentence: its unit, and words for what may be absent."""

    context: str
    text: str
    plural: str
    counted: str
    spare: dict[str, Any]


def log(records: int) -> list[bytes]:
    """The lines of a day, from all nodes."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        program = [sys.executable, "-m", "examples.demo", folder, "--records", str(records)]
        subprocess.run(program, check=True, cwd=ROOT, stderr=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL)  # fmt: skip
        return [line for path in sorted(Path(folder).glob("*.log"))
                for line in path.read_bytes().splitlines()]  # fmt: skip


def ours(locale: str) -> Row:
    """The way that the viewer goes."""
    renderer = Renderer(language(pve_audit, locale), zone=ZONE)
    decode, local, sentence = msgspec.json.decode, renderer.voice.times.local, renderer.sentence

    def row(line: bytes) -> str:
        record = decode(line)
        return f"{local(record['time'])} {sentence(record)}"

    return row


def texts() -> dict[tuple[str, str], Text]:
    """The sentences of the catalog by event and outcome."""
    catalog = pipeline.catalog(ROOT)[0]
    if catalog is None:
        raise SystemExit("the catalog of the project can't be read")
    return {
        (event.full_name, message.status): Text(
            message.context, message.text, message.plural, message.count,
            {p.name: p.field.fallback for p in event.params if p.field.fallback},
        )
        for event in catalog.events
        for message in event.messages
    }  # fmt: skip


def usual(locale: str, known: Mapping[tuple[str, str], Text], *, babel: bool) -> Row:
    """What one writes first: a translated text, and Python's way to fill it in.

    ``babel`` takes ``json``, Babel's dates and ``format_map``; without it, what is faster:
    msgspec, ``strftime`` and ``str.format``.
    """
    path = MESSAGES / locale / "LC_MESSAGES" / "pve_audit.mo"
    with path.open("rb") as file:
        translations = gettext.GNUTranslations(file)
    pgettext, npgettext = translations.pgettext, translations.npgettext
    decode: Callable[[bytes], Any] = json.loads if babel else msgspec.json.decode

    def row(line: bytes) -> str:
        record: dict[str, Any] = decode(line)
        at = datetime.fromisoformat(record["time"])
        if babel:
            when = format_datetime(at, "medium", tzinfo=ZONE, locale=locale)
        else:
            when = f"{at.astimezone(ZONE):%d.%m.%Y %H:%M:%S}"
        found = known.get((record["event"], record["status"]))
        if found is None:
            return f"{when} {record['event']}"
        context, text, plural, counted, spare = found
        params: dict[str, Any] = record["params"]
        error: dict[str, Any] = record.get("error", {})
        values: dict[str, Any] = {
            **spare,
            "source": record.get("source", {}).get("ip", "unknown"),
            "subject": "!".join(record["subject"].values()),
            "object": record["object"]["id"],
            "node": record["node"],
            "error": error.get("message") or error.get("reason"),
            **params,
        }
        if plural:
            said = npgettext(context, text, plural, params[counted])
        else:
            said = pgettext(context, text)
        return f"{when} {said.format_map(values) if babel else said.format(**values)}"

    return row


def cost(row: Row, lines: Sequence[bytes]) -> float:
    """Microseconds of processor time a row."""
    start = time.thread_time_ns()
    for line in lines:
        row(line)
    return (time.thread_time_ns() - start) / len(lines) / 1_000


def steps(locale: str, lines: Sequence[bytes], rounds: int) -> dict[str, float]:
    """Microseconds of each step of ours by itself."""
    renderer = Renderer(language(pve_audit, locale), zone=ZONE)
    records = [msgspec.json.decode(line) for line in lines]
    times = [record["time"] for record in records]
    ways: list[tuple[str, Callable[[Any], object], Sequence[Any]]] = [
        ("decode", msgspec.json.decode, lines),
        ("time", renderer.voice.times.local, times),
        ("sentence", renderer.sentence, records),
    ]
    told: dict[str, list[float]] = {name: [] for name, _, _ in ways}
    for _ in range(rounds):
        for name, way, values in ways:
            start = time.thread_time_ns()
            for value in values:
                way(value)
            told[name].append((time.thread_time_ns() - start) / len(values) / 1_000)
    return {name: round(statistics.median(each), 3) for name, each in told.items()}


def agreement(locale: str, known: Mapping[tuple[str, str], Text], lines: Sequence[bytes]) -> float:
    """The part of the sentences that both tell alike, isolates aside."""
    one, other = ours(locale), usual(locale, known, babel=False)
    same = sum(_said(one(line)) == _said(other(line)) for line in lines)
    return round(same / len(lines), 3)


def _said(row: str) -> str:
    """The sentence of a row, which begins with a date and a time."""
    return row.translate(ISOLATES).split(" ", 2)[2]


def measure(
    known: Mapping[tuple[str, str], Text], lines: Sequence[bytes], rounds: int
) -> dict[str, dict[str, float]]:
    """All ways in each language, in turn, round after round."""
    ways: dict[str, Row] = {}
    for locale in GOALS:
        name = NAMES[locale]
        ways[f"{name}, {OURS}"] = ours(locale)
        ways[f"{name}, {FAST}"] = usual(locale, known, babel=False)
        ways[f"{name}, {SLOW}"] = usual(locale, known, babel=True)
    for row in ways.values():
        # Plural rules, months and such are made when they are first asked for.
        cost(row, lines[:2_000])
    gc.collect()
    gc.freeze()
    costs: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, row in ways.items():
            # The slowest way need not take as long as all others together.
            costs[name].append(cost(row, lines[::8] if SLOW in name else lines))
    gc.unfreeze()
    told: dict[str, dict[str, float]] = {}
    for name, each in costs.items():
        middle = statistics.median(each)
        unit = statistics.median(costs[f"{name.partition(',')[0]}, {OURS}"])
        told[name] = {
            "us": round(middle, 2),
            "rows_per_second": round(1e6 / middle),
            "ratio": round(middle / unit, 2),
        }
    return told


def markdown(result: Mapping[str, Any]) -> str:
    """The tables of docs/benchmarks.md."""
    rows = ["| | µs a row | rows a second | × ours |", "|---|---|---|---|"]
    rows += [
        f"| {name} | {each['us']:.2f} | {each['rows_per_second']:,} | {each['ratio']:.1f} |"
        for name, each in result["ways"].items()
    ]
    rows += ["", "| of ours, µs | decode | time | sentence |", "|---|---|---|---|"]
    rows += [
        f"| {NAMES[locale]} | {each['decode']:.2f} | {each['time']:.2f} | {each['sentence']:.2f} |"
        for locale, each in result["steps_us"].items()
    ]
    rows += ["", "| goal | measured | met |", "|---|---|---|"]
    rows += [
        f"| {goal} | {each['measured']:,} | {'yes' if each['met'] else 'no'} |"
        for goal, each in result["goals"].items()
    ]
    return "\n".join(rows) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure telling a log in a reader's language.")
    parser.add_argument("--quick", action="store_true", help="20,000 records, three rounds")
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--markdown", action="store_true", help="tables instead of JSON")
    options = parser.parse_args(arguments)
    # One core for all, as the cores of a machine need not be equally fast.
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    rounds = 3 if options.quick else options.rounds
    lines = log(20_000 if options.quick else options.records)
    known = texts()
    alike = {locale: agreement(locale, known, lines[:5_000]) for locale in GOALS}
    ways = measure(known, lines, rounds)
    result = {
        "machine": {
            "processors": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.system(),
        },
        "records": len(lines),
        "bytes": round(statistics.mean(map(len, islice(lines, 10_000)))),
        "rounds": rounds,
        "alike": alike,
        "ways": ways,
        "steps_us": {locale: steps(locale, lines[:20_000], rounds) for locale in GOALS},
        "goals": {
            f"{NAMES[locale]}: at least {goal:,} rows a second": {
                "measured": ways[f"{NAMES[locale]}, {OURS}"]["rows_per_second"],
                "met": ways[f"{NAMES[locale]}, {OURS}"]["rows_per_second"] >= goal,
            }
            for locale, goal in GOALS.items()
        },
    }
    print(markdown(result) if options.markdown else json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
