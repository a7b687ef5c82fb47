"""How fast is the compiler? Whole processes, side by side with glean_parser, as JSON.

    python bench/compile.py [--quick] [--rounds N] [--markdown]

For each size, rounds of: ours cold (all targets, no cache, no outputs), glean_parser on as many
events with six extra keys (one output, Kotlin), ours with nothing changed, ours with one event
edited. Medians are printed, and ratios of medians from the same rounds, because the speed of a
shared machine drifts. Memory is the peak of the proportional set sizes of a process and its
children, sampled from /proc every 10 ms, so that what forks share counts once.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import synthetic

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
GOALS = {
    "glean_ratio": 8.0,
    "cold_5000_seconds": 2.5,
    "growth_5000_to_20000": 4.4,
    "peak_5000_mib": 300,
    "nothing_changed_seconds": 0.150,
    "one_edited_seconds": 0.400,
    "help_seconds": 0.100,
    "project_cold_seconds": 1.5,
}
OUTPUTS = ("generated", "docs", "locales", ".auditlex-cache", ".auditlex-manifest.json")


def pss(pid: int) -> int:
    """The proportional set size of a process and its children, in KiB."""
    total = 0
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
        for task in Path(f"/proc/{pid}/task").iterdir():
            children = (task / "children").read_text(encoding="ascii")
            total += sum(pss(int(child)) for child in children.split())
    except OSError:
        # It ended in between.
        pass
    return total


def run(command: Sequence[str], memory: bool = False) -> dict[str, float]:
    """Run a command: seconds on the clock, seconds of processor time, and perhaps peak MiB."""
    before = os.times()
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak = 0
    if memory:
        done = threading.Event()

        def sample() -> None:
            nonlocal peak
            while not done.wait(0.01):
                peak = max(peak, pss(process.pid))

        thread = threading.Thread(target=sample)
        thread.start()
        _, errors = process.communicate()
        done.set()
        thread.join()
    else:
        _, errors = process.communicate()
    seconds = time.perf_counter() - start
    after = os.times()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{errors.decode(errors='replace')}")
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return {"seconds": seconds, "cpu": cpu, "mib": peak / 1024}


def clear(folder: Path) -> None:
    """Remove what a compile wrote."""
    for name in OUTPUTS:
        path = folder / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def middle(runs: Sequence[dict[str, float]], key: str = "seconds") -> float:
    """The median of a figure."""
    return statistics.median(one[key] for one in runs)


def measure(events: int, rounds: int, work: Path) -> dict[str, Any]:
    """All figures for one size."""
    ours, theirs = work / f"ours-{events}", work / f"theirs-{events}"
    synthetic.catalog(ours, events)
    metrics = synthetic.glean(theirs, events)
    auditlex = [str(BIN / "auditlex"), "generate", str(ours)]
    glean = [
        str(BIN / "glean_parser"), "translate", "-f", "kotlin", "-o", str(theirs / "out"),
        str(metrics),
    ]  # fmt: skip
    # The first run compiles Python to bytecode, which is not what is measured.
    run(auditlex)
    cold: list[dict[str, float]] = []
    glean_runs: list[dict[str, float]] = []
    unchanged: list[dict[str, float]] = []
    edited: list[dict[str, float]] = []
    for number in range(rounds):
        clear(ours)
        cold.append(run(auditlex))
        glean_runs.append(run(glean))
        unchanged.append(run(auditlex))
        synthetic.edit(ours, number)
        edited.append(run(auditlex))
    clear(ours)
    peak = run(auditlex, memory=True)["mib"]
    glean_peak = run(glean, memory=True)["mib"]
    return {
        "events": events,
        "cold_seconds": round(middle(cold), 3),
        "cold_cpu_seconds": round(middle(cold, "cpu"), 3),
        "cold_events_per_second": round(events / middle(cold)),
        "glean_seconds": round(middle(glean_runs), 3),
        "glean_cpu_seconds": round(middle(glean_runs, "cpu"), 3),
        "glean_events_per_second": round(events / middle(glean_runs)),
        "ratio": round(middle(glean_runs) / middle(cold), 1),
        "nothing_changed_seconds": round(middle(unchanged), 3),
        "one_edited_seconds": round(middle(edited), 3),
        "peak_mib": round(peak),
        "glean_peak_mib": round(glean_peak),
    }


def project(rounds: int, work: Path) -> dict[str, Any]:
    """The catalog of Proxmox VE with all of its targets, from cold."""
    folder = work / "project"
    for name in ("registry", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "events.yaml", folder)
    generated = ("generated", "docs", ".auditlex-cache", ".auditlex-manifest.json")
    runs: list[dict[str, float]] = []
    for _ in range(rounds + 1):
        for name in generated:
            path = folder / name
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        runs.append(run([str(BIN / "auditlex"), "generate", str(folder)]))
    return {
        "cold_seconds": round(middle(runs[1:]), 3),
        "cold_cpu_seconds": round(middle(runs[1:], "cpu"), 3),
        "nothing_changed_seconds": round(
            middle([run([str(BIN / "auditlex"), "generate", str(folder)]) for _ in range(rounds)]),
            3,
        ),
    }


def verdicts(
    sizes: dict[int, dict[str, Any]], ours: dict[str, Any], help_seconds: float
) -> dict[str, bool]:
    """Which goals are met, as far as the measured sizes tell."""
    met = {
        f"{n} events: at least {GOALS['glean_ratio']:.0f} times glean_parser": s["ratio"]
        >= GOALS["glean_ratio"]
        for n, s in sizes.items()
    }
    if (five := sizes.get(5_000)) is not None:
        met["5000 events: cold within 2.5 s"] = five["cold_seconds"] <= GOALS["cold_5000_seconds"]
        met["5000 events: peak below 300 MiB"] = five["peak_mib"] < GOALS["peak_5000_mib"]
        met["5000 events: nothing changed within 150 ms"] = (
            five["nothing_changed_seconds"] <= GOALS["nothing_changed_seconds"]
        )
        met["5000 events: one edited within 400 ms"] = (
            five["one_edited_seconds"] <= GOALS["one_edited_seconds"]
        )
        if (twenty := sizes.get(20_000)) is not None:
            growth = twenty["cold_seconds"] / five["cold_seconds"]
            met["linear from 5000 to 20000 events"] = growth <= GOALS["growth_5000_to_20000"]
    met["Proxmox VE's catalog: cold within 1.5 s"] = (
        ours["cold_seconds"] <= GOALS["project_cold_seconds"]
    )
    met["auditlex --help within 100 ms"] = help_seconds <= GOALS["help_seconds"]
    return met


def markdown(result: dict[str, Any]) -> str:
    """The tables of docs/benchmarks.md."""
    lines = [
        "| events | cold | glean_parser | ratio | nothing changed | one edited | peak | its peak |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {s['events']:,} | {s['cold_seconds']} s | {s['glean_seconds']} s | {s['ratio']} × | "
        f"{s['nothing_changed_seconds'] * 1000:.0f} ms | {s['one_edited_seconds'] * 1000:.0f} ms | "
        f"{s['peak_mib']} MiB | {s['glean_peak_mib']} MiB |"
        for s in result["sizes"]
    ]
    lines += ["", "| goal | met |", "|---|---|"]
    lines += [f"| {goal} | {'yes' if met else 'no'} |" for goal, met in result["goals"].items()]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the compiler against glean_parser.")
    parser.add_argument("--quick", action="store_true", help="1,000 events, three rounds")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 5_000, 20_000])
    parser.add_argument("--markdown", action="store_true", help="tables instead of JSON")
    options = parser.parse_args()
    counts = [1_000] if options.quick else options.sizes
    rounds = 3 if options.quick else options.rounds
    sizes: dict[int, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(prefix="bench-") as work:
        for events in counts:
            # The largest size takes glean_parser a minute a round.
            few = min(rounds, 3) if events >= 20_000 else rounds
            sizes[events] = measure(events, few, Path(work))
            print(json.dumps(sizes[events]), file=sys.stderr)
        ours = project(rounds, Path(work))
        helps = [run([str(BIN / "auditlex"), "--help"]) for _ in range(2 * rounds + 1)]
        glean_helps = [run([str(BIN / "glean_parser"), "--help"]) for _ in range(2 * rounds + 1)]
    result = {
        "machine": {
            "processors": len(os.sched_getaffinity(0)),
            "python": platform.python_version(),
            "system": platform.system(),
        },
        "rounds": rounds,
        "sizes": list(sizes.values()),
        "project": ours,
        "help_seconds": round(middle(helps), 3),
        "glean_help_seconds": round(middle(glean_helps), 3),
        "goals": verdicts(sizes, ours, middle(helps)),
    }
    print(markdown(result) if options.markdown else json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
