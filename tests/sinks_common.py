"""What the tests of sinks share: a record, its errors, and a small file system."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from auditlex.sinks import Sink, SinkError
from tests.conftest import PROJECT

CANARY = "c4n4ry-s3cr3t"
LINE = (
    '{"v":1,"time":"2026-11-23T04:46:49.123456Z","id":210001,"event":"pve.vm.create",'
    '"status":"success","severity":"warning","action":"create",'
    '"subject":{"user":"a\\"severity\\":\\"error"},"params":{"x":"' + CANARY + '"}}\n'
).encode()


def child(*arguments: object) -> Any:
    """What a job of ``sinks_child`` tells."""
    done = subprocess.run(
        [sys.executable, PROJECT / "tests" / "sinks_child.py", *map(str, arguments)],
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(PROJECT / "runtime")},
    )
    return json.loads(done.stdout)


def refused(do: Callable[[], object], *codes: int) -> SinkError:
    """The error of what has to be refused; it shows nothing of a record."""
    with pytest.raises(SinkError) as caught:
        do()
    error = caught.value
    assert error.errno in codes, error
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(error.args)
    assert CANARY not in shown
    assert error.__suppress_context__ or error.__context__ is None
    return error


def writes(sink: Sink, line: bytes = LINE) -> Callable[[], None]:
    return lambda: sink.write(line)


def fill(sink: Sink, line: bytes) -> tuple[int, SinkError]:
    """Write until that is refused: how many records went in, and the error."""
    for written in range(100_000):
        try:
            sink.write(line)
        except SinkError as error:
            return written, error
    raise AssertionError


@contextmanager
def small_disk(tmp_path: Path) -> Generator[Path]:
    """A file system of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir(mode=0o700)
    mount = shutil.which("mount")
    if os.geteuid() != 0 or mount is None:
        pytest.skip("mounting a file system takes root")
    options = ["-t", "tmpfs", "-o", "size=64k,mode=0700", "none"]
    done = subprocess.run([mount, *options, folder], check=False, capture_output=True)
    if done.returncode != 0:
        pytest.skip("mounting a file system is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
