"""How fast are searching and counting? Whole processes, side by side with others, as JSON.

    python bench/view.py [--quick] [--rounds N] [--size MB] [--folder DIR] [--markdown]

A log of a gigabyte (``bench/viewlog.py``; with --quick a tenth of that) is asked two questions, by
each in turn, round after round: the newest fifty records of one event and user in two days, and how
many records each event has. Every answer is a process of its own, and all answers have to be equal.
Seconds are medians: ``process`` on the clock from start to end, ``processors`` of all processors,
``question`` on the clock without starting and importing, which is what the goals are about. Memory
is the peak of a process and its children, as for ``bench/compile.py``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import compile as memory
from bench import viewlog, viewpeers

HERE: Final = Path(__file__).resolve().parent
OURS: Final = "auditlex"
GIGABYTE: Final = 1_000_000_000
SLOW: Final = ("json.loads",)
"""Asked once, because they take long and are no goal."""

GOALS: Final[Mapping[tuple[str, str], float]] = {
    ("newest", "DuckDB read_json"): 0.5,
    ("newest", "ripgrep and decode"): 1.5,
    ("count", "DuckDB read_json"): 0.8,
}
"""How many times the others' time ours may take."""

MEMORY_MIB: Final = 200


class Took(NamedTuple):
    """Seconds: on the clock, of processors, and on the clock without what is imported."""

    process: float
    processors: float
    question: float


def ask(way: str, question: str, path: Path) -> tuple[Took, Any]:
    """Ask once: how long it took, and the answer."""
    command = [sys.executable, str(HERE / "viewpeers.py"), way, question, str(path)]
    before = os.times()
    start = time.perf_counter()
    run = subprocess.run(command, capture_output=True, check=False)
    seconds = time.perf_counter() - start
    after = os.times()
    if run.returncode:
        raise SystemExit(f"{way} failed:\n{run.stderr.decode(errors='replace')}")
    told = json.loads(run.stdout)
    processors = after.children_user + after.children_system
    processors -= before.children_user + before.children_system
    return Took(seconds, processors, told["seconds"]), told["answer"]


def measure(path: Path, ways: Sequence[str], rounds: int) -> dict[str, dict[str, Any]]:
    """Both questions, by all ways."""
    told: dict[str, dict[str, Any]] = {}
    for question in viewpeers.QUESTIONS:
        took: dict[str, list[Took]] = {way: [] for way in ways}
        answers: dict[str, Any] = {}
        for number in range(rounds):
            for way in ways:
                if way in SLOW and number:
                    continue
                one, answers[way] = ask(way, question, path)
                took[way].append(one)
        if different := [way for way in ways if answers[way] != answers[OURS]]:
            raise SystemExit(f"not all found the same: {different} differ for '{question}'")
        command = [sys.executable, str(HERE / "viewpeers.py"), OURS, question, str(path)]
        told[question] = {
            "peak_mib": round(memory.run(command, memory=True)["mib"], 1),
            "found": len(answers[OURS]),
            "ways": {
                way: {
                    f"{name}_seconds": round(statistics.median(each), 3)
                    for name, each in zip(Took._fields, zip(*took[way], strict=True), strict=True)
                }
                for way in ways
            },
        }
    return told


def verdicts(questions: Mapping[str, Any], size: int) -> dict[str, dict[str, Any]]:
    """Each goal with what was measured and whether it is met; none for less than a gigabyte."""
    told: dict[str, dict[str, Any]] = {}
    if size < GIGABYTE // 1_000_000:
        # Of less, starting Python is the larger part.
        return told
    for (question, way), most in GOALS.items():
        ways = questions[question]["ways"]
        if way in ways:
            ratio = round(ways[OURS]["question_seconds"] / ways[way]["question_seconds"], 2)
            told[f"{question}: at most {most:g} times {way}"] = {
                "measured": ratio, "met": ratio <= most,
            }  # fmt: skip
    peak = max(each["peak_mib"] for each in questions.values())
    told[f"memory below {MEMORY_MIB} MiB"] = {"measured": peak, "met": peak < MEMORY_MIB}
    return told


def markdown(result: Mapping[str, Any]) -> str:
    """The tables of docs/benchmarks.md."""
    rows = [
        "| | newest 50 | without start | CPU | count by event | without start | CPU |",
        "|---|---|---|---|---|---|---|",
    ]
    newest, count = (result["questions"][q]["ways"] for q in viewpeers.QUESTIONS)
    for way in newest:
        row = [way]
        for ways in (newest, count):
            names = ("process", "question", "processors")
            row += [f"{ways[way][f'{name}_seconds'] * 1000:.0f} ms" for name in names]
        rows.append(f"| {' | '.join(row)} |")
    rows += ["", "| goal | measured | met |", "|---|---|---|"]
    rows += [
        f"| {goal} | {each['measured']} | {'yes' if each['met'] else 'no'} |"
        for goal, each in result["goals"].items()
    ]
    return "\n".join(rows) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure searching and counting.")
    parser.add_argument("--quick", action="store_true", help="100 MB, three rounds")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--size", type=int, default=GIGABYTE // 1_000_000, help="of the log, in MB")
    parser.add_argument("--folder", help="where the log is kept; a temporary folder if left out")
    parser.add_argument("--markdown", action="store_true", help="tables instead of JSON")
    options = parser.parse_args(arguments)
    rounds = min(options.rounds, 3) if options.quick else options.rounds
    size = min(options.size, 100) if options.quick else options.size
    ways = [way for way in viewpeers.WAYS if viewpeers.available(way)]
    for way in viewpeers.WAYS:
        if way not in ways:
            print(f"not installed here, so not measured: {way}", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=options.folder) as temporary:
        path = viewlog.cached(Path(options.folder or temporary), size * 1_000_000)
        # What is on the disk alone would be the first one's to fetch.
        with path.open("rb") as stream:
            records = sum(piece.count(b"\n") for piece in iter(lambda: stream.read(1 << 20), b""))
        questions = measure(path, ways, rounds)
    result = {
        "machine": {
            "processors": len(os.sched_getaffinity(0)),
            "python": platform.python_version(),
            "system": platform.system(),
        },
        "versions": versions(),
        "records": records,
        "megabytes": size,
        "rounds": rounds,
        "questions": questions,
        "goals": verdicts(questions, size),
    }
    print(markdown(result) if options.markdown else json.dumps(result, indent=2))


def versions() -> dict[str, str]:
    """Of what was measured."""
    told: dict[str, str] = {}
    for package in ("msgspec", "duckdb"):
        try:
            told[package] = version(package)
        except PackageNotFoundError:
            continue
    if viewpeers.available("ripgrep and decode"):
        run = subprocess.run(["rg", "--version"], capture_output=True, text=True, check=True)
        told["ripgrep"] = run.stdout.split()[1]
    return told


if __name__ == "__main__":
    main()
