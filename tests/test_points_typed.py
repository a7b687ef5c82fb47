"""Type checkers refuse what an audit point does not declare, before anything runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

RIGHT = """
import pve_audit

if pve_audit.user_create is not None:
    pve_audit.user_create(userid="bob@pve", password="x", enable=True)
"""
WRONG = """
import pve_audit

if pve_audit.user_create is not None:
    pve_audit.user_create(userid="bob@pve", pasword="x")
    pve_audit.user_create(userid=7)
    pve_audit.user_create(password="x")
    pve_audit.user_create(userid="bob@pve", status="done")
    pve_audit.user_create("bob@pve")
pve_audit.user_creat
pve_audit.user_create(userid="bob@pve")
"""
CHECKERS = {
    "mypy": ("mypy", "--strict", "--no-incremental", "--no-error-summary"),
    "pyright": ("pyright", "--pythonpath", sys.executable),
}


def told(checker: str, file: Path) -> list[str]:
    """The lines in which a type checker finds an error."""
    done = subprocess.run(
        [sys.executable, "-m", *CHECKERS[checker], str(file)], cwd=PROJECT, capture_output=True,
        text=True, check=False, timeout=120,
    )  # fmt: skip
    found = [line for line in done.stdout.splitlines() if "error" in line and file.name in line]
    assert bool(found) == bool(done.returncode), done.stdout + done.stderr
    numbers = [line.split(file.name)[1].split(":")[1] for line in found if ":" in line]
    return sorted(set(numbers), key=int)


@pytest.mark.parametrize("checker", CHECKERS)
def test_type_checkers_reject_what_is_not_declared(checker: str, tmp_path: Path) -> None:
    """An unknown or missing field, a wrong type, outcome or name, and a call without its guard."""
    right, wrong = tmp_path / "right.py", tmp_path / "wrong.py"
    right.write_text(RIGHT)
    wrong.write_text(WRONG)
    assert told(checker, right) == []
    assert told(checker, wrong) == ["5", "6", "7", "8", "9", "10", "11"]
