"""``auditlex validate``: what it finds in a log, how it reports it, what it costs."""

from __future__ import annotations

import copy
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

import pve_audit
from auditlex.reading import entry
from auditlex.viewing.judging import KINDS, Judge
from auditlex.viewing.speaking import Catalogs
from tests.viewlog import (
    HOSTILE,
    RUN,
    Terminal,
    assert_harmless,
    environment,
    failed,
    installed,
    line,
    record,
    run,
    series,
    write,
)

JUDGE = Judge(Catalogs([pve_audit]))
SCHEMA: Validator = Draft202012Validator(pve_audit.schema(pve_audit.events.by_name("vm.update")))


def kinds(one: dict[str, Any] | bytes) -> list[tuple[str, str]]:
    """What is found in a line: kind and path."""
    return [(found.kind, found.path) for found in JUDGE.findings(entry(line(one)))]


def report(*words: str | Path) -> tuple[dict[str, Any], int]:
    result = run("validate", *words, "--format", "json")
    made: dict[str, Any] = json.loads(result.stdout)
    return made, result.exit_code


def test_a_sound_log_is_sound(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", [*series(5), failed(seq=5)])
    result = run("validate", log)
    assert result.exit_code == 0
    assert result.stdout == "1 file, 6 lines, 6 records\nAll is as the catalog says.\n"


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (record(), []),
        (record(severity="loud"), [("invalid", "/severity")]),
        (record(params={"node": "pve1"}), [("invalid", "/params/vmid")]),
        (record(extra=1), [("invalid", "/***")]),
        (record(event="pve.vm.create"), [("invalid", "/event")]),
        (record(id=299_999), [("unknown", "")]),
        (record(id="210003"), [("unknown", "")]),
        (record(event="pbs.vm.update"), [("unknown", "")]),
        (record(v=2), [("newer", "")]),
        (record(time="yesterday"), [("foreign", "")]),
        (b"[1]", [("damaged", "")]),
        (b"{", [("damaged", "")]),
        (b'{"v":1#torn', [("torn", "")]),
        (
            record(invalid=[{"path": "/params/cores", "rule": "field"}]),
            [("marked", "/params/cores")],
        ),
    ],
)
def test_each_kind_of_wrong_is_told_apart(
    one: dict[str, Any] | bytes, found: list[tuple[str, str]]
) -> None:
    assert kinds(one) == found
    assert {kind for kind, _ in found} <= set(KINDS)


PATHS = st.sampled_from(
    [(key,) for key in record()]
    + [("object", "id"), ("subject", "user"), ("params", "cores"), ("changes", 0, "new")]
)
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 10**6), st.text(max_size=3), st.just([]), st.just({})
)


@settings(max_examples=150)
@given(PATHS, VALUES, st.booleans())
def test_the_answer_is_that_of_the_schema(path: tuple[Any, ...], value: Any, without: bool) -> None:
    one: Any = copy.deepcopy(record())
    inner = one
    for key in path[:-1]:
        inner = inner[key]
    if without:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    assert bool(kinds(one)) == (not SCHEMA.is_valid(one))


GAP = (
    "gap: records 2 to 4 of process 1234 on pve1, boot b-1, are missing, "
    "behind 2026-11-23T04:46:49.123456Z, before 2026-11-23T04:46:49.123456Z"
)


def test_the_report_says_where_and_what(tmp_path: Path) -> None:
    log = write(
        tmp_path / "a.log",
        [record(), b"", b"{x", record(seq=1, severity="loud"), record(seq=5), record(seq=6, id=1)],
    )
    result = run("validate", log)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{log}:3: damaged: not JSON: object keys must be strings (byte 1)",
        f"{log}:4: invalid: pve.vm.update: /severity must be one of info, notice, warning, error",
        f"{log}:6: unknown: pve.vm.update: the catalog has no event of this number",
        GAP,
        "1 file, 5 lines, 4 records",
        "          1  damaged: can't be read",
        "          1  unknown: of no event of the installed catalogs",
        "          1  invalid: not as the catalog says",
        "          1  gap: missing",
    ]


def test_the_report_as_json(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", [record(), b"{x", record(seq=2)])
    made, status = report(log)
    assert status == 1
    gap = made["problems"].pop()
    assert gap["kind"] == "gap"
    assert (gap["gap"]["first"], gap["gap"]["last"], gap["gap"]["pid"]) == (1, 1, 1234)
    assert made == {
        "files": [str(log)], "lines": 3, "records": 2, "wrong": 1, "sound": False,
        "counts": {"damaged": 1, "gap": 1},
        "problems": [{
            "kind": "damaged", "message": "not JSON: object keys must be strings (byte 1)",
            "file": str(log), "line": 2, "offset": len(line(record())) + 1,
        }],
        "left_out": 0, "unreadable": [],
    }  # fmt: skip


def test_only_so_many_problems_are_told_one_by_one(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", [b"{x"] * 150)
    rows = run("validate", log).stdout.splitlines()
    assert rows[100:] == [
        "… and 50 more; --max-problems 0 tells all", "1 file, 150 lines, 0 records",
        "        150  damaged: can't be read",
    ]  # fmt: skip
    assert len(run("validate", log, "--max-problems", "0").stdout.splitlines()) == 152
    made, _ = report(log, "--max-problems", "7")
    assert (len(made["problems"]), made["left_out"], made["counts"]) == (7, 143, {"damaged": 150})
    made, _ = report(log, "--max-problems", "0")
    assert len(made["problems"]) == 150


def test_numbers_go_on_from_file_to_file(tmp_path: Path) -> None:
    every = series(9)
    packed = gzip.compress(b"".join(line(one) + b"\n" for one in every[:3]))
    (tmp_path / "pve.log.2.gz").write_bytes(packed)
    write(tmp_path / "pve.log.1", every[3:6])
    write(tmp_path / "pve.log", every[6:])
    for age, name in enumerate(["pve.log", "pve.log.1", "pve.log.2.gz"]):
        os.utime(tmp_path / name, (10**9 - age, 10**9 - age))
    assert report(tmp_path)[0]["counts"] == {}
    (tmp_path / "pve.log.1").unlink()
    made, _ = report(tmp_path)
    assert made["counts"] == {"gap": 1}
    assert made["lines"] == 6
    made, _ = report(tmp_path / "pve.log")
    assert made["lines"] == 3, "only the file that is named"


def test_what_can_not_be_read_is_told_and_the_rest_is_checked(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", [b"{x"])
    bad = tmp_path / "b.log.gz"
    bad.write_bytes(gzip.compress(b"{y\n" * 99)[:-9])
    result = run("validate", tmp_path / "none.log", bad, log)
    assert result.exit_code == 2
    assert f"auditlex validate: {tmp_path}/none.log: no such file" in result.stderr
    assert f"auditlex validate: {bad}: the file ends early" in result.stderr
    assert f"{log}:1: damaged" in result.stdout
    made, _ = report(tmp_path / "none.log")
    assert made["unreadable"] == [
        {"file": f"{tmp_path}/none.log", "what": "no such file or directory"}
    ]
    assert made["sound"] is False


def test_a_report_is_harmless_and_repeats_no_value(tmp_path: Path) -> None:
    secret = "c4n4ry"
    ones: list[dict[str, Any] | bytes] = [b"\x1b[2J" + secret.encode()]
    for text in HOSTILE:
        ones += [
            record(event=f"pve.{text}"), record(severity=text), record(node=text * 2),
            record(params={text: secret}), record(invalid=[{"path": text, "rule": text}]),
            record(**{text or "x": secret}), record(boot=text, seq=7), record(boot=text, seq=9),
        ]  # fmt: skip
    log = write(tmp_path / "\x1b[31m.log", ones)
    for form in ("text", "json"):
        result = run("validate", log, "--format", form, "--max-problems", "0")
        assert result.exit_code == 1
        assert_harmless(result.stdout + result.stderr)
        assert secret not in result.stdout
    json.loads(result.stdout)


def test_without_a_catalog_nothing_can_be_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(monkeypatch)
    made, status = report(write(tmp_path / "a.log", [record()]))
    assert (status, made["counts"]) == (1, {"unknown": 1})


def test_a_bar_is_shown_where_somebody_watches(tmp_path: Path) -> None:
    log = write(tmp_path / "a.log", series(3_000))
    terminal = Terminal("validate", log)
    text = terminal.read()
    assert terminal.end() == 0
    assert "Checking" in text
    assert "100%" in text
    assert text.endswith("All is as the catalog says.\r\n")
    assert "Checking" not in run("validate", log).stderr


def test_memory_does_not_grow_with_the_log(tmp_path: Path) -> None:
    small = write(tmp_path / "a.log", series(300))
    large = tmp_path / "b.log"
    large.write_bytes(small.read_bytes() * 60)
    code = (
        f"import resource\ntry:\n    exec({RUN!r})\n"
        "finally:\n    print('PEAK', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )

    def peak(log: Path) -> int:
        process = subprocess.run(
            [sys.executable, "-P", "-c", code, "validate", str(log)], capture_output=True,
            text=True, check=False, env=environment(),
        )  # fmt: skip
        return int(process.stdout.rpartition("PEAK ")[2])

    assert peak(large) - peak(small) < 8_192
