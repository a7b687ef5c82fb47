"""Compile a catalog in a folder of its own and look at what came out."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from auditlexc.build import generate
from auditlexc.cache import FOLDER
from auditlexc.diagnostics import Diagnostic, Sources, locate
from auditlexc.options import Options
from auditlexc.pipeline import Checked
from tests.catalogs import Draft, lay
from tests.yamltext import PLAIN, Style

SMALL = {
    "events.yaml": (
        "auditlex: 1\n"
        'product: {name: demo, title: Demonstration, version: "1.0"}\n'
        "areas:\n"
        "  one: {title: First, ids: 100000-100999}\n"
        "  two: {title: Second, ids: 101000-101999}\n"
        "include: [registry/*.yaml]\n"
    ),
    "registry/vocabulary.yaml": (
        "actions:\n"
        "  create: {title: create, doc: Make it.}\n"
        "  delete: {title: delete, doc: Remove it.}\n"
        "types:\n"
        "  mode: {type: enum, values: [fast, slow], sensitivity: public, example: fast}\n"
    ),
    "registry/one.yaml": (
        "area: one\n"
        "objects:\n"
        "  user:\n"
        "    title: user\n"
        "    id: /users/{userid}\n"
        "    fields:\n"
        "      userid: {type: string, doc: Who., sensitivity: personal, example: alice}\n"
        "      mode: {type: mode, doc: How.}\n"
        "events:\n"
        "  - id: 100000\n"
        "    name: user.create\n"
        "    params: [userid, mode?]\n"
        "    messages:\n"
        '      success: "{subject} created {userid}"\n'
        '      failure: "{subject} could not create {userid}: {error}"\n'
        "  - id: 100001\n"
        "    name: user.delete\n"
        "    params: [userid]\n"
        "    messages:\n"
        '      success: "{subject} deleted {userid}"\n'
        '      failure: "{subject} could not delete {userid}: {error}"\n'
    ),
    "registry/two.yaml": (
        "area: two\n"
        "objects:\n"
        "  disk: {title: disk, id: /disk}\n"
        "events:\n"
        "  - id: 101000\n"
        "    name: disk.create\n"
        "    messages:\n"
        '      success: "{subject} created a disk"\n'
        '      failure: "{subject} could not create a disk: {error}"\n'
    ),
}
"""A sound catalog of two areas without a warning."""


@contextmanager
def workspace(draft: Draft | None = None, style: Style = PLAIN) -> Generator[Path]:
    """An empty folder, or one with a catalog in it; where possible in memory."""
    shm = Path("/dev/shm")
    root = Path(tempfile.mkdtemp(dir=shm if os.access(shm, os.W_OK) else None))
    try:
        yield draft.write(root, style) if draft is not None else root
    finally:
        shutil.rmtree(root)


def _at_once(_fd: int) -> None:
    return None


def no_sync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for no disk: what survives a power cut is not what these tests are about."""
    monkeypatch.setattr(os, "fsync", _at_once)


def small(folder: Path) -> Path:
    """The small catalog in a folder."""
    return lay(folder, SMALL)


def build(folder: Path, *, cache: bool = False, jobs: int = 1, **more: bool | str) -> Checked:
    """Check and generate."""
    options = Options(
        cache=cache, jobs=jobs, check=bool(more.get("check")), out=str(more.get("out", ""))
    )
    return generate(folder, options)


def built(folder: Path, *, cache: bool = False, jobs: int = 1) -> dict[str, bytes]:
    """Generate, and everything that lies in the folder then; there must be no error."""
    checked = build(folder, cache=cache, jobs=jobs)
    assert checked.sound, shown(checked)
    return files(folder)


def files(folder: Path) -> dict[str, bytes]:
    """All files below a folder but the cache, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and FOLDER not in path.parts
    }


def outputs(folder: Path, draft: Draft) -> dict[str, bytes]:
    """What was generated: all files but the catalog's own."""
    own = draft.documents()
    return {path: data for path, data in files(folder).items() if path not in own}


def shown(checked: Checked) -> tuple[Diagnostic, ...]:
    """The findings with their places."""
    return locate(checked.findings, Sources(checked.tree))


def codes(checked: Checked) -> list[str]:
    """The codes of what was found, in order, each as often as it was."""
    return sorted(finding.code for finding in checked.findings)
