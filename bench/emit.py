"""How fast is an audit record? Ours side by side with other libraries, as JSON.

    python bench/emit.py [--quick] [--rounds N] [--folder DIR] [--markdown] [--check]

One act (``bench/act.py``) is written by each library in turn, round after round, on one core, to
/dev/null and to a file: with the same fields, the same redaction, one write a record. Ours checks
every parameter; the others check nothing. Costs are processor time a record, p50 and p99 are on the
clock; all are medians over the rounds, and the ratios are what to look at. Besides: what a call
costs that is switched off, and what importing the catalog takes.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import timeit
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from importlib import import_module
from importlib.metadata import version
from itertools import repeat
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pve_audit
from bench import act, ours, peers
from bench.act import Way
from bench.ours import POINT

RATIOS: Final[Mapping[str, float]] = {
    "structlog, orjson, BytesLogger, bound": 3.3,
    "python-json-logger, orjson, dict": 8.0,
    "OpenTelemetry SDK, simple, console": 28.0,
    "pycadf, as_dict, json": 65.0,
}
"""How many times an audit point's processor time the others' has to be."""

SPREAD: Final = 2.5
OFF: Final = 0.25
IMPORT_MS: Final = 40.0
BATCH_NS: Final = 8_000_000
"""Processor time of one batch, about."""

PACKAGES: Final = (
    "structlog", "orjson", "python-json-logger", "opentelemetry-sdk", "pycadf", "loguru", "eliot",
    "msgspec",
)  # fmt: skip


Make = Callable[[str], Way]
OURS: Final[tuple[Make, ...]] = (ours.audit_point, ours.general)
WAYS: Final[tuple[Make, ...]] = (*OURS, *(make for _, make in peers.PEERS.values()))


def lines(makes: Sequence[Make]) -> dict[str, bytes]:
    """The second line that each way writes, by its name."""
    told: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, ours.in_context():
        for number, make in enumerate(makes):
            path = Path(folder, f"{number}.log")
            way = make(str(path))
            way.emit()
            start = path.stat().st_size
            way.emit()
            way.close()
            told[way.name] = path.read_bytes()[start:]
    return told


def cpu(emit: Callable[[], object], times: int) -> float:
    """Nanoseconds of processor time a call."""
    start = time.thread_time_ns()
    for _ in repeat(None, times):
        emit()
    return (time.thread_time_ns() - start) / times


def walls(emit: Callable[[], object], times: int) -> tuple[float, float]:
    """p50 and p99 of single calls, in nanoseconds on the clock."""
    clock = time.perf_counter_ns
    took: list[int] = []
    for _ in repeat(None, times):
        start = clock()
        emit()
        took.append(clock() - start)
    took.sort()
    return took[times // 2], took[times * 99 // 100]


def measure(folder: Path | None, rounds: int, calls: int) -> dict[str, dict[str, float]]:
    """All ways to /dev/null, or to files in a folder, interleaved."""
    with ExitStack() as stack:
        stack.enter_context(ours.in_context())
        paths = [os.devnull if folder is None else str(folder / f"{n}.log") for n in range(99)]
        ways = [make(path) for make, path in zip(WAYS, paths, strict=False)]
        for way in ways:
            stack.callback(way.close)
        for way in ways:
            # Some things are imported or compiled when they are first used.
            cpu(way.emit, 100)
        counts = [max(50, int(BATCH_NS / cpu(way.emit, 100))) for way in ways]
        # What is there now is no work for the collector any more, whose passes all would share.
        gc.collect()
        gc.freeze()
        costs: list[list[float]] = [[] for _ in ways]
        spreads: list[list[tuple[float, float]]] = [[] for _ in ways]
        for _ in range(rounds):
            for n, way in enumerate(ways):
                cpu(way.emit, 20)
                costs[n].append(cpu(way.emit, counts[n]))
                spreads[n].append(walls(way.emit, calls))
                if folder is not None:
                    os.truncate(paths[n], 0)
        gc.unfreeze()
    unit = statistics.median(costs[0])
    return {
        way.name: {
            "cpu_us": round(statistics.median(costs[n]) / 1000, 3),
            "p50_us": round(statistics.median(p50 for p50, _ in spreads[n]) / 1000, 3),
            "p99_us": round(statistics.median(p99 for _, p99 in spreads[n]) / 1000, 3),
            "ratio": round(statistics.median(costs[n]) / unit, 2),
        }
        for n, way in enumerate(ways)
    }


_ARGUMENTS: Final = (
    "userid='bob@pve', comment='Night shift', email='bob@example.com', enable=True, "
    "groups='operators', password=secret"
)
STATEMENTS: Final[Mapping[str, str]] = {
    "nothing": "pass",
    "audit point, guarded": f"audit.user_create and audit.user_create({_ARGUMENTS})",
    "Logger.isEnabledFor, guarded": (
        f"logger.isEnabledFor(20) and logger.info('pve.user.create', extra=dict({_ARGUMENTS}))"
    ),
    "structlog, filtered": f"log.info('pve.user.create', {_ARGUMENTS})",
    "OpenTelemetry, disabled": (
        f"otel.emit(event_name='pve.user.create', attributes=dict({_ARGUMENTS}))"
    ),
    "Auditor.emit, switched off": "emit(event, params)",
}


def switched_off(rounds: int) -> dict[str, float]:
    """Nanoseconds of calls that write nothing, without the loop around them."""
    structlog = import_module("structlog")
    os.environ["OTEL_SDK_DISABLED"] = "true"
    provider = import_module("opentelemetry.sdk._logs").LoggerProvider(shutdown_on_exit=False)
    otel = provider.get_logger("audit")
    del os.environ["OTEL_SDK_DISABLED"]
    quiet = logging.getLogger("audit")
    quiet.setLevel(logging.WARNING)
    names: dict[str, Any] = {
        "audit": pve_audit,
        "logger": quiet,
        "log": structlog.wrap_logger(
            structlog.BytesLogger(sys.stderr.buffer),
            wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        ).bind(),
        "otel": otel,
        "emit": ours.auditor(os.devnull, on=False)[0].emit,
        "event": pve_audit.events.USER_CREATE,
        "params": act.PARAMS,
        "secret": act.SECRET,
    }
    timers = {
        name: timeit.Timer(statement, timer=time.thread_time, globals=names)
        for name, statement in STATEMENTS.items()
    }
    took: dict[str, list[float]] = {name: [] for name in timers}
    for _ in range(rounds):
        for name, timer in timers.items():
            times = 5_000 if name.startswith("Auditor") else 100_000
            took[name].append(timer.timeit(times) * 1e9 / times)
    loop = statistics.median(took.pop("nothing"))
    return {name: round(statistics.median(each) - loop, 1) for name, each in took.items()}


def importing(rounds: int) -> dict[str, float]:
    """Milliseconds on the clock of fresh processes, over one that imports nothing."""
    programs = {
        "bare": "pass",
        "pve_audit": "import pve_audit; pve_audit.events.ALL",
        "pve_audit and auditor": "import pve_audit, auditlex.auditor",
    }
    took: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        # Bytecode is there wherever a package is installed, whatever is set here.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(rounds + 1):
            for name, program in programs.items():
                start = time.perf_counter()
                subprocess.run([sys.executable, "-c", program], check=True, env=environment)
                took[name].append((time.perf_counter() - start) * 1000)
    # In the first round Python compiles to bytecode.
    middle = {name: statistics.median(each[1:]) for name, each in took.items()}
    bare = middle.pop("bare")
    return {
        "bare": round(bare, 1),
        **{name: round(each - bare, 1) for name, each in middle.items()},
    }


def verdicts(
    null: Mapping[str, Mapping[str, float]],
    file: Mapping[str, Mapping[str, float]],
    off: Mapping[str, float],
    imports: Mapping[str, float],
) -> dict[str, dict[str, Any]]:
    """Each goal with what was measured and whether it is met."""
    told: dict[str, dict[str, Any]] = {}
    for where, ways in (("/dev/null", null), ("a file", file)):
        for name, least in RATIOS.items():
            ratio = ways[name]["ratio"]
            goal = f"{name}, to {where}: at least {least:g} times ours"
            told[goal] = {"measured": ratio, "met": ratio >= least}
    spread = round(file[POINT]["p99_us"] / file[POINT]["p50_us"], 2)
    told[f"p99 to a file at most {SPREAD} times p50"] = {
        "measured": spread, "met": spread <= SPREAD,
    }  # fmt: skip
    part = round(off["audit point, guarded"] / off["Logger.isEnabledFor, guarded"], 3)
    told[f"switched off: at most {OFF} times Logger.isEnabledFor"] = {
        "measured": part, "met": part <= OFF,
    }  # fmt: skip
    took = imports["pve_audit"]
    told[f"import of pve_audit within {IMPORT_MS:g} ms"] = {
        "measured": took, "met": took <= IMPORT_MS,
    }  # fmt: skip
    return told


def markdown(result: Mapping[str, Any]) -> str:
    """The tables of docs/benchmarks.md."""
    null, file = result["null"], result["file"]
    rows = [
        "| | bytes | to /dev/null | × ours | to a file | × ours | p50 | p99 |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name in null:
        n, f = null[name], file[name]
        rows.append(
            f"| {name} | {result['bytes'][name]} | {n['cpu_us']:.2f} µs | {n['ratio']:.1f} | "
            f"{f['cpu_us']:.2f} µs | {f['ratio']:.1f} | "
            f"{f['p50_us']:.1f} µs | {f['p99_us']:.1f} µs |"
        )
    rows += ["", "| switched off | ns |", "|---|---|"]
    rows += [f"| {name} | {each:.1f} |" for name, each in result["switched_off_ns"].items()]
    rows += ["", "| goal | measured | met |", "|---|---|---|"]
    rows += [
        f"| {goal} | {each['measured']} | {'yes' if each['met'] else 'no'} |"
        for goal, each in result["goals"].items()
    ]
    return "\n".join(rows) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure emitting against other libraries.")
    parser.add_argument("--quick", action="store_true", help="five rounds")
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--folder", help="where files are written; on a disk, not in memory")
    parser.add_argument("--markdown", action="store_true", help="tables instead of JSON")
    parser.add_argument("--check", action="store_true", help="compare one line of each, no more")
    options = parser.parse_args(arguments)
    if missing := peers.missing():
        raise SystemExit(f"not installed here: {', '.join(missing)}; run 'make bench'")
    # One core for all, as the cores of a machine need not be equally fast.
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    rounds = 5 if options.quick else options.rounds
    written = lines(WAYS)
    if poor := {name: wrong for name, line in written.items() if (wrong := act.lacks(line))}:
        raise SystemExit(f"these lines are not equivalent: {poor}")
    if options.check:
        print(json.dumps(sorted(written)))
        return
    null = measure(None, rounds, 1_000)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=options.folder) as folder:
        file = measure(Path(folder), rounds, 1_000)
    off = switched_off(rounds)
    imports = importing(rounds)
    result = {
        "machine": {
            "processors": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.system(),
        },
        "packages": {name: version(name) for name in PACKAGES},
        "rounds": rounds,
        "bytes": {name: len(line) for name, line in written.items()},
        "null": null,
        "file": file,
        "switched_off_ns": off,
        "import_ms": imports,
        "goals": verdicts(null, file, off, imports),
    }
    print(markdown(result) if options.markdown else json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
