"""Every diagnostic has a golden case, a long form and an entry in docs/diagnostics.md.

How a case is made is told in tests/diagnostics/README.md.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from auditlexc import yamltree
from auditlexc.build import generate
from auditlexc.codes import CODES, Code
from auditlexc.diagnostics import Sources, locate
from auditlexc.findings import Findings
from auditlexc.ledger.lockfile import render_lock
from auditlexc.messages import project
from auditlexc.options import Options
from auditlexc.pipeline import Checked, check
from auditlexc.promise import prepare
from auditlexc.show import text
from auditlexc.show.explain import reference
from auditlexc.source import SourceFile

HERE = Path(__file__).parent
CASES = HERE / "diagnostics"
BASE = CASES / "base"
FOLDERS = sorted(path for path in CASES.glob("AL*-*") if path.is_dir())
UPDATE = os.environ.get("AUDITLEX_UPDATE_GOLDEN") == "1"


class File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file that git can't hold well."""

    path: str
    hex: str | None = None
    repeat: tuple[str, int] | None = None
    size: int | None = None
    symlink: str | None = None
    fifo: bool = False

    def make(self, folder: Path) -> None:
        """Create it below ``folder``."""
        path = folder / self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        if self.hex is not None:
            path.write_bytes(bytes.fromhex(self.hex))
        elif self.repeat is not None:
            path.write_text(self.repeat[0] * self.repeat[1], "utf-8")
        elif self.size is not None:
            with path.open("wb") as file:
                file.truncate(self.size)
        elif self.symlink is not None:
            path.symlink_to(self.symlink)
        elif self.fifo:
            os.mkfifo(path)


class Setup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What setup.json says."""

    run: str = "check"
    released: bool = False
    remove: tuple[str, ...] = ()
    files: tuple[File, ...] = ()


def _messages(folder: Path) -> Checked:
    """What ``messages check`` finds."""
    found = project.load(folder, Options(jobs=1))
    assert found.sound, found.findings
    return Checked(findings=project.check(found, sorted(found.files)), tree=found.tree)


RUNS: Mapping[str, Callable[[Path], Checked]] = {
    "check": lambda folder: check(folder, Options(jobs=1, cache=False)),
    "generate": lambda folder: generate(folder, Options(jobs=1, cache=False)),
    "generate --check": lambda folder: generate(folder, Options(jobs=1, cache=False, check=True)),
    "messages check": _messages,
}


def output(folder: Path, run: str) -> str:
    """What is shown when ``run`` is done in ``folder``."""
    checked = RUNS[run](folder)
    sources = Sources(checked.tree)
    return text.render(locate(checked.findings, sources), sources)


def release(folder: Path) -> None:
    """Write the lock that remembers the catalog in ``folder``."""
    ready = prepare(folder)
    assert ready.lock is not None, ready.findings
    ready.path.write_text(render_lock(ready.lock), "utf-8")


def lay_out(case: Path, folder: Path) -> Setup:
    """Put the case over the base into ``folder``."""
    path = case / "setup.json"
    setup = msgspec.json.decode(path.read_bytes(), type=Setup) if path.exists() else Setup()
    shutil.copytree(BASE, folder)
    if setup.released:
        release(folder)
    for name in setup.remove:
        (folder / name).unlink()
    ours = shutil.ignore_patterns("expected.txt", "setup.json")
    shutil.copytree(case, folder, ignore=ours, dirs_exist_ok=True)
    for file in setup.files:
        file.make(folder)
    return setup


@pytest.mark.parametrize("case", FOLDERS, ids=lambda path: path.name)
def test_the_compiler_says_what_is_wrong(case: Path, tmp_path: Path) -> None:
    setup = lay_out(case, tmp_path / "catalog")
    said = output(tmp_path / "catalog", setup.run)
    golden = case / "expected.txt"
    assert f"[{case.name.partition('-')[0]}]" in said
    if UPDATE:
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")


@pytest.mark.parametrize("run", RUNS)
def test_nothing_is_wrong_with_the_base(run: str, tmp_path: Path) -> None:
    """Else a case would be wrong in more than its own way."""
    folder = tmp_path / "catalog"
    shutil.copytree(BASE, folder)
    generate(folder, Options(jobs=1, cache=False))
    assert output(folder, run) == "no findings\n"


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_case(code: str) -> None:
    assert [folder.name for folder in FOLDERS if folder.name.startswith(f"{code}-")]


def test_every_case_is_of_a_code_and_every_folder_is_a_case() -> None:
    names = [path.name for path in CASES.iterdir() if path.is_dir() and path != BASE]
    assert [name for name in names if name.partition("-")[0] not in CODES] == []


def test_every_code_in_the_compiler_is_in_the_table_and_the_other_way_round() -> None:
    """A finding whose code nobody knows could not be shown, an entry for nothing misleads."""
    root = HERE.parent / "generator" / "auditlexc"
    modules = [path for path in root.rglob("*.py") if path.parent.name != "codes"]
    texts = [path.read_text("utf-8") for path in modules]
    used = {code for said in texts for code in re.findall(r'"(AL\d\d(?!00)\d\d)"', said)}
    assert sorted(used) == list(CODES)


def test_the_reference_in_the_docs_is_current() -> None:
    path = HERE.parent / "docs" / "diagnostics.md"
    if UPDATE:
        path.write_text(reference(), "utf-8")
    assert path.read_text("utf-8") == reference()


@pytest.mark.parametrize("entry", CODES.values(), ids=lambda entry: entry.code)
def test_an_entry_of_the_table_is_whole(entry: Code) -> None:
    assert entry.severity in {"error", "warning"}
    assert entry.language in {"yaml", "shell", "jinja", "po"}
    assert not entry.title.endswith(".")
    assert entry.why.endswith(".")
    assert 1 <= len(re.findall(r"\.(?:\s|$)", entry.why)) <= 4
    assert entry.bad.strip() != entry.good.strip() != ""


@pytest.mark.parametrize(
    "entry", [e for e in CODES.values() if e.language == "yaml"], ids=lambda entry: entry.code
)
def test_the_mended_example_is_yaml_that_has_no_finding(entry: Code) -> None:
    findings = Findings()
    assert yamltree.parse(SourceFile(entry.code, entry.good), findings) is not None
    assert findings.items == []
