"""What the tests of the command line share: commands run in this process or in one of their own."""

from __future__ import annotations

import gc
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from auditlex.cli import main
from tests.catalogs import lay
from tests.workshop import SMALL, no_sync, small

RUN = "import sys; from auditlex.cli import main; sys.argv[0] = 'auditlex'; main()"
BROKEN = SMALL["registry/two.yaml"].replace("disk.create", "disk.explode")


@contextmanager
def as_before(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """A command is the last thing that a process does; a test is not."""
    no_sync(monkeypatch)
    before = signal.getsignal(signal.SIGPIPE)
    try:
        yield
    finally:
        signal.signal(signal.SIGPIPE, before)
        gc.enable()


def run(*words: str | Path, env: dict[str, str | None] | None = None) -> Result:
    """The outcome of a command in this process; what is no exit is raised."""
    return CliRunner().invoke(main, list(map(str, words)), env=env, catch_exceptions=False)


def process(*words: str, cwd: Path, **more: Any) -> subprocess.CompletedProcess[str]:
    """The outcome of a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-P", "-c", RUN, *words], cwd=cwd, capture_output=True, text=True,
        check=False, **more,
    )  # fmt: skip


def broken(folder: Path) -> Path:
    return lay(small(folder), {"registry/two.yaml": BROKEN})
