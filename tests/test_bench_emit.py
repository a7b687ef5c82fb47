"""The benchmark of emitting is fair: all libraries write the same fields, and none the secret."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import pve_audit
from bench import act, emit, peers
from bench.ours import GENERAL, POINT

ROOT = Path(__file__).resolve().parent.parent


def ours() -> dict[str, bytes]:
    """The lines that both of our ways write."""
    return emit.lines(emit.OURS)


def told(line: bytes) -> dict[str, Any]:
    """A line, without what differs from record to record."""
    record: dict[str, Any] = json.loads(line)
    # Each auditor is a run of its own.
    del record["time"], record["seq"], record["boot"]
    return record


def test_both_of_our_ways_write_the_same_valid_record() -> None:
    """The audit point and the general way differ in what they cost and in nothing else."""
    lines = ours()
    assert set(lines) == {POINT, GENERAL}
    assert told(lines[POINT]) == told(lines[GENERAL])
    for line in lines.values():
        assert act.lacks(line) == []
        assert pve_audit.validate(json.loads(line)) == ()


@pytest.mark.parametrize("name", ["id", "object", "subject", "source", "process", "seq", "time"])
def test_a_line_without_a_field_is_not_equivalent(name: str) -> None:
    record = json.loads(ours()[POINT])
    del record[name]
    assert act.lacks(json.dumps(record).encode() + b"\n") != []


@pytest.mark.parametrize("name", list(act.PARAMS))
def test_a_line_without_a_parameter_is_not_equivalent(name: str) -> None:
    record = json.loads(ours()[POINT])
    del record["params"][name]
    assert act.lacks(json.dumps(record).encode() + b"\n") == [f"params.{name}"]


def test_a_line_with_the_secret_is_not_equivalent() -> None:
    record = json.loads(ours()[POINT])
    record["note"] = act.SECRET
    assert act.lacks(json.dumps(record).encode() + b"\n") == ["the secret is there"]


def test_a_record_on_two_lines_is_not_equivalent() -> None:
    record = json.loads(ours()[POINT])
    assert act.lacks(json.dumps(record, indent=1).encode() + b"\n") == ["it is not one line"]


def test_the_lines_of_the_other_libraries_are_equivalent() -> None:
    """Measured is what does the same work; they are installed for the benchmark only."""
    python = Path(sys.executable)
    if peers.missing():
        python = ROOT / ".venv-bench/bin/python"
    if not python.exists():
        pytest.skip("the other libraries are not installed: 'make bench' does it")
    done = subprocess.run(
        [python, ROOT / "bench/emit.py", "--check"], capture_output=True, text=True, check=False
    )
    if "not installed here" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)) == len(emit.OURS) + len(peers.PEERS)


def measured(cost: float, ratio: float) -> dict[str, dict[str, float]]:
    """What is measured where all others cost the same."""
    named = {"cpu_us": cost, "p50_us": cost, "p99_us": 2 * cost, "ratio": ratio}
    return dict.fromkeys((POINT, *emit.RATIOS), named)


@pytest.mark.parametrize(("ratio", "met"), [(65.0, 11), (64.9, 9), (8.0, 7), (3.2, 3)])
def test_a_goal_is_met_from_its_figure_on(ratio: float, met: int) -> None:
    """Of eleven goals eight are ratios, four for each sink."""
    ways = measured(2.0, ratio)
    off = {"audit point, guarded": 10.0, "Logger.isEnabledFor, guarded": 40.0}
    goals = emit.verdicts(ways, ways, off, {"pve_audit": 40.0})
    assert sum(each["met"] for each in goals.values()) == met
    assert len(goals) == 11


def test_the_tables_show_every_library_and_every_goal() -> None:
    ways = measured(2.0, 70.0)
    off = {"audit point, guarded": 10.0, "Logger.isEnabledFor, guarded": 40.0}
    goals = emit.verdicts(ways, ways, off, {"pve_audit": 41.0})
    page = emit.markdown({
        "null": ways, "file": ways, "bytes": dict.fromkeys(ways, 494), "switched_off_ns": off,
        "goals": goals,
    })  # fmt: skip
    assert all(f"| {name} |" in page for name in (*ways, *off, *goals))
    assert page.count("| no |") == 1
