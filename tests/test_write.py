"""Output files: only what is ours is touched, wholly or not at all, and only where it belongs."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from auditlexc import write
from auditlexc.build import generate
from auditlexc.findings import Findings
from auditlexc.options import Options
from auditlexc.pipeline import Checked
from auditlexc.targets.base import Artifact
from auditlexc.write import MANIFEST, Writer, safe
from tests.catalogs import lay
from tests.workshop import SMALL, build, built, codes, files, no_sync, shown, small

EVENTS = "generated/demo_audit/events.py"
BUNDLE = "generated/schemas/bundle.json"
TWO = "registry/two.yaml"


@pytest.fixture(autouse=True, scope="module")
def _no_sync() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        no_sync(patch)
        yield


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The small catalog with everything that is generated from it."""
    built(small(tmp_path / "project"))
    return tmp_path / "project"


def looks(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Inode and times of everything below a folder."""
    return {
        str(p): (p.lstat().st_ino, p.lstat().st_mtime_ns, p.lstat().st_ctime_ns)
        for p in folder.rglob("*")
    }


def said(checked: Checked) -> dict[str, str]:
    """The code of what was found in each file."""
    return {found.file: found.code for found in shown(checked)}


def owned(folder: Path) -> list[str]:
    listed: list[str] = json.loads((folder / MANIFEST).read_bytes())["files"]
    return listed


def test_the_manifest_lists_what_was_written(project: Path) -> None:
    assert set(owned(project)) == {p for p in files(project) if p not in SMALL and p != MANIFEST}
    assert owned(project) == sorted(owned(project))


def test_check_is_content_with_what_is_current(project: Path) -> None:
    before = looks(project)
    checked = build(project, check=True)
    assert checked.findings == ()
    assert checked.outcome is not None
    assert checked.outcome.kept == len(owned(project)) + 1
    assert looks(project) == before


def test_check_names_every_file_that_is_not_current_and_writes_nothing(project: Path) -> None:
    lay(project, {EVENTS: "# stale, by auditlex generate", "generated/gone.py": "x"})
    (project / BUNDLE).unlink()
    manifest = json.loads((project / MANIFEST).read_bytes())
    manifest["files"].append("generated/gone.py")
    lay(project, {MANIFEST: json.dumps(manifest)})
    before = looks(project)
    checked = build(project, check=True)
    assert not checked.sound
    assert said(checked) == dict.fromkeys((EVENTS, BUNDLE, MANIFEST, "generated/gone.py"), "AL0903")
    assert looks(project) == before
    assert not build(project).findings
    assert not build(project, check=True).findings


def test_check_before_the_first_run_names_everything(tmp_path: Path) -> None:
    checked = build(small(tmp_path), check=True)
    assert set(codes(checked)) == {"AL0903"}
    assert sorted(files(tmp_path)) == sorted(SMALL)


def test_nothing_is_written_while_there_is_an_error(project: Path) -> None:
    lay(project, {TWO: SMALL[TWO].replace("disk.create", "disk.explode")})
    before = looks(project)
    checked = build(project)
    assert codes(checked) == ["AL0301", "AL0304"] or "AL0301" in codes(checked)
    assert checked.outcome is None
    assert looks(project) == before


def without_two(project: Path) -> None:
    """Take the second area out of the catalog."""
    (project / TWO).unlink()
    root = SMALL["events.yaml"].replace("  two: {title: Second, ids: 101000-101999}\n", "")
    lay(project, {"events.yaml": root})


def test_what_is_made_no_more_is_removed_and_nothing_else(project: Path) -> None:
    foreign = {
        "generated/demo_audit/areas/two.txt": "mine",
        "generated/schemas/events/mine.json": "{}",
        "generated/mine/x": "",
    }
    lay(project, foreign)
    without_two(project)
    checked = build(project)
    assert checked.outcome is not None
    assert "generated/schemas/events/two.json" in checked.outcome.removed
    assert {p: files(project)[p] for p in foreign} == {p: t.encode() for p, t in foreign.items()}
    assert not [p for p in files(project) if p.endswith(("two.py", "two.json", "two.md"))]


def test_folders_that_become_empty_go_and_others_stay(project: Path) -> None:
    lay(project, {"generated/schemas/events/mine.json": "{}"})
    (project / "generated/empty").mkdir()
    root = SMALL["events.yaml"] + "targets: {messages: }\n"
    lay(project, {"events.yaml": root.replace("messages: ", "messages: {}")})
    checked = build(project)
    assert checked.findings == ()
    assert not (project / "generated/demo_audit").exists()
    assert (project / "generated/empty").is_dir()
    assert [p for p in files(project) if p.startswith("generated/")] == [
        "generated/schemas/events/mine.json"
    ]
    assert owned(project) == ["locales/events.pot"]


def test_a_target_alone_leaves_the_files_of_the_others(project: Path) -> None:
    before = files(project)
    for name in ("python", "jsonschema", "messages", "docs"):
        checked = generate(project, Options(targets=(name,), jobs=1, cache=False))
        assert checked.findings == ()
        assert checked.outcome is not None
        assert checked.outcome.removed == ()
        assert files(project) == before


def test_an_unknown_target_is_a_finding(project: Path) -> None:
    checked = generate(project, Options(targets=("pyhton",), jobs=1, cache=False))
    assert codes(checked) == ["AL0908"]
    assert "python" in checked.findings[0].hint


def test_what_the_manifest_names_outside_is_not_touched(project: Path, tmp_path: Path) -> None:
    outside = lay(tmp_path / "outside", {"x": "mine", "deep/x": "mine"})
    (project / "generated/link").symlink_to(outside / "deep")
    manifest = json.loads((project / MANIFEST).read_bytes())
    manifest["files"] += [
        "../outside/x",
        str(outside / "x"),
        "generated/link/x",
        "",
        "a\\b",
        "a/../../x",
    ]
    lay(project, {MANIFEST: json.dumps(manifest)})
    checked = build(project)
    assert checked.findings == ()
    assert checked.outcome is not None
    assert checked.outcome.removed == ()
    assert files(outside) == {"x": b"mine", "deep/x": b"mine"}


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"files": 1}', '{"files": [1]}', "\0\xff"]
)
def test_a_damaged_manifest_is_a_finding(text: str, project: Path) -> None:
    """Nothing is guessed: what is ours can't be told any more."""
    lay(project, {MANIFEST: text})
    without_two(project)
    before = files(project)
    checked = build(project)
    assert "AL0906" in codes(checked)
    assert said(checked)[MANIFEST] == "AL0906"
    assert files(project) == before


def test_a_lost_manifest_is_made_again(project: Path) -> None:
    before = files(project)
    (project / MANIFEST).unlink()
    assert built(project) == before
    (project / MANIFEST).unlink()
    lay(project, {"registry/one.yaml": SMALL["registry/one.yaml"].replace("created", "made")})
    assert build(project).sound


def test_a_manifest_that_is_a_folder_is_a_finding(project: Path) -> None:
    (project / MANIFEST).unlink()
    (project / MANIFEST / "x").mkdir(parents=True)
    checked = build(project)
    assert set(codes(checked)) <= {"AL0906", "AL0907"}
    assert not checked.sound


def folder(path: Path) -> None:
    path.mkdir()


def mine(path: Path) -> None:
    path.write_text("mine")


def fifo(path: Path) -> None:
    os.mkfifo(path)


def link(path: Path) -> None:
    path.symlink_to(path.parent / "py.typed")


def dangling(path: Path) -> None:
    path.symlink_to("nowhere")


@pytest.mark.parametrize("obstacle", [folder, mine, fifo, link, dangling])
@pytest.mark.parametrize("path", [EVENTS, BUNDLE, "locales/events.pot"])
def test_what_is_not_ours_is_not_overwritten(
    path: str, obstacle: Callable[[Path], None], tmp_path: Path
) -> None:
    target = lay(small(tmp_path), {f"{path}.txt": ""}) / path
    obstacle(target)
    before = looks(tmp_path)
    checked = build(tmp_path)
    assert said(checked) == {path: "AL0906"}
    assert looks(tmp_path) == before


@pytest.mark.parametrize("path", [EVENTS, BUNDLE])
def test_a_file_of_ours_that_became_something_else_is_not_overwritten(
    path: str, project: Path
) -> None:
    (project / path).unlink()
    (project / path).mkdir()
    assert said(build(project)) == {path: "AL0906"}
    (project / path).rmdir()
    (project / path).symlink_to("../x.py")
    assert said(build(project)) == {path: "AL0906"}
    (project / path).unlink()
    assert build(project).findings == ()


@pytest.mark.parametrize(
    "path", ["generated", "generated/demo_audit", "generated/demo_audit/areas", "docs"]
)
def test_a_file_where_a_folder_belongs_is_a_finding(path: str, tmp_path: Path) -> None:
    lay(small(tmp_path), {path: "mine"})
    checked = build(tmp_path)
    assert set(codes(checked)) <= {"AL0906", "AL0907"}
    assert not checked.sound
    assert files(tmp_path) == {**{p: t.encode() for p, t in SMALL.items()}, path: b"mine"}


@pytest.mark.parametrize(
    "path", ["generated", "generated/demo_audit", "generated/demo_audit/areas"]
)
def test_a_folder_that_is_a_link_to_elsewhere_is_a_finding(path: str, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    project = small(tmp_path / "project")
    (project / path).parent.mkdir(parents=True, exist_ok=True)
    (project / path).symlink_to(outside)
    checked = build(project)
    assert set(codes(checked)) == {"AL0902"}
    assert list(outside.iterdir()) == []


def test_a_folder_that_is_a_link_within_the_project_is_fine(tmp_path: Path) -> None:
    small(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "generated").symlink_to("elsewhere")
    assert build(tmp_path).findings == ()
    assert build(tmp_path, check=True).findings == ()
    assert (tmp_path / "elsewhere/schemas/bundle.json").is_file()


def test_a_folder_that_is_a_link_to_itself_is_a_finding(tmp_path: Path) -> None:
    small(tmp_path)
    (tmp_path / "generated").symlink_to("generated")
    checked = build(tmp_path)
    assert set(codes(checked)) <= {"AL0902", "AL0906", "AL0907"}
    assert not checked.sound


@pytest.mark.parametrize("out", ["../x", "/tmp/x", "a/../../x", "a\\b", "a\0b"])
def test_a_folder_outside_of_the_project_is_refused(out: str, tmp_path: Path) -> None:
    project = small(tmp_path / "project")
    assert set(codes(build(project, out=out))) == {"AL0902"}
    assert list(tmp_path.iterdir()) == [project]
    assert sorted(files(project)) == sorted(SMALL)


@pytest.mark.parametrize("targets", ["", "targets: {}\n"])
def test_out_through_a_link_is_refused(targets: str, tmp_path: Path) -> None:
    """Not even the manifest goes there."""
    project = small(tmp_path / "project")
    lay(project, {"events.yaml": SMALL["events.yaml"] + targets})
    outside = tmp_path / "outside"
    outside.mkdir()
    (project / "out").symlink_to(outside)
    assert set(codes(build(project, out="out"))) == {"AL0902"}
    assert list(outside.iterdir()) == []


def test_out_puts_everything_below_another_folder(tmp_path: Path) -> None:
    here, there = small(tmp_path / "here"), small(tmp_path / "there")
    assert build(there, out="build/x").findings == ()
    made = {p.removeprefix("build/x/") for p in files(there) if p.startswith("build/x/")}
    assert made == set(built(here)) - set(SMALL)
    assert sorted(set(files(there)) - {f"build/x/{p}" for p in made}) == sorted(SMALL)
    assert build(there, out="build/x", check=True).findings == ()


@pytest.mark.parametrize(
    ("path", "fine"),
    [("a", True), ("a/b", True), ("", False), ("/a", False), ("../a", False), ("a/../../b", False),
     ("a\\b", False), ("a/..b", True), (".a", True)],
)  # fmt: skip
def test_which_paths_are_safe(path: str, fine: bool) -> None:
    assert safe(path) is fine


def test_two_outputs_with_one_path_are_a_finding(tmp_path: Path) -> None:
    findings = Findings()
    writer = Writer(tmp_path, MANIFEST, findings)
    assert writer.plan([Artifact("a", b"1"), Artifact("a", b"2"), Artifact("../b", b"3")]) == {
        "a": b"1"
    }
    assert [f.code for f in findings.items] == ["AL0904", "AL0902"]


def test_files_can_be_read_by_all_and_written_by_one(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        built(small(tmp_path), cache=True)
    finally:
        os.umask(before)
    for path in files(tmp_path):
        if path not in SMALL:
            assert stat.S_IMODE((tmp_path / path).stat().st_mode) == 0o644, path


def harmed(
    monkeypatch: pytest.MonkeyPatch, name: str, after: int, error: BaseException
) -> list[int]:
    """Let a function of ``os`` work a few times and then fail once, for files that we write."""
    original: Callable[..., Any] = getattr(os, name)
    calls = [0]

    def call(*args: Any, **more: Any) -> Any:
        calls[0] += 1
        if calls[0] == after + 1:
            raise error
        return original(*args, **more)

    monkeypatch.setattr(os, name, call)
    return calls


NO_SPACE = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("after", [0, 1, 5])
@pytest.mark.parametrize("name", ["write", "fsync", "replace"])
def test_a_full_disk_is_a_finding(
    name: str, after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small(tmp_path)
    with monkeypatch.context() as patch:
        calls = harmed(patch, name, after, NO_SPACE)
        checked = build(tmp_path)
        assert calls[0] > after
    assert codes(checked) == ["AL0907"]
    assert "No space left" in checked.findings[0].message
    assert not [p for p in files(tmp_path) if p.endswith(".new")]
    assert built(tmp_path)
    assert build(tmp_path, check=True).findings == ()


def test_short_writes_are_gone_on_with(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = files(project)
    for path in owned(project):
        (project / path).unlink()
    original = os.write

    def some(fd: int, data: bytes) -> int:
        return original(fd, bytes(data)[:100])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", some)
        assert build(project).findings == ()
    assert files(project) == wanted


@pytest.mark.parametrize("after", [0, 1, 3, 6])
def test_a_crash_leaves_each_file_old_or_new(
    after: int, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = files(project)
    change = {"registry/one.yaml": SMALL["registry/one.yaml"].replace("created", "made")}
    lay(project, {**change, "events.yaml": SMALL["events.yaml"].replace("Demon", "The demon")})
    with monkeypatch.context() as patch:
        harmed(patch, "replace", after, KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            build(project)
    between = files(project)
    new = built(project)
    for path, data in between.items():
        assert data in (old.get(path), new.get(path)), path
    assert old != new


def test_what_a_killed_run_left_is_no_obstacle(project: Path) -> None:
    pid = os.getpid()
    lay(project, {f"{EVENTS}.{pid}.new": "half", f"{BUNDLE}.1.new": "half"})
    (project / EVENTS).unlink()
    first, second = build(project), build(project)
    assert codes(second) == []
    assert codes(first) in ([], ["AL0907"])
    assert build(project, check=True).findings == ()


@pytest.mark.parametrize("name", ["mkdir", "unlink"])
def test_a_folder_that_is_not_ours_to_write_is_a_finding(
    name: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By injection: tests may run as root, whom no mode keeps out."""
    original: Callable[..., Any] = getattr(Path, name)

    def refuse(self: Path, *args: Any, **more: Any) -> Any:
        if "generated" in self.parts:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        return original(self, *args, **more)

    without_two(project)
    (project / EVENTS).unlink()
    monkeypatch.setattr(Path, name, refuse)
    checked = build(project)
    assert codes(checked) == ["AL0907"]
    assert "Permission denied" in checked.findings[0].message
    assert next(iter(said(checked))).startswith("generated/")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_read_only_folder_is_a_finding(project: Path) -> None:
    (project / EVENTS).unlink()
    where = (project / EVENTS).parent
    where.chmod(0o555)
    try:
        assert codes(build(project)) == ["AL0907"]
    finally:
        where.chmod(0o755)


def test_files_in_more_than_one_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "BATCH", 2)
    monkeypatch.setattr(write, "THREADS", 1)
    assert built(small(tmp_path / "a")) == built(small(tmp_path / "b"))
    monkeypatch.undo()
    assert built(small(tmp_path / "c")) == files(tmp_path / "a")


def test_an_output_is_never_a_file_of_the_catalog(tmp_path: Path) -> None:
    """Whatever the file says: a comment may speak of 'auditlex generate'."""
    root = SMALL["events.yaml"] + (
        "targets:\n  own: {out: registry, templates: t, files: [{template: x.j2, to: two.yaml}]}\n"
    )
    texts = {"events.yaml": root, "t/x.j2": "x", TWO: f"# See auditlex generate.\n{SMALL[TWO]}"}
    lay(small(tmp_path), texts)
    checked = build(tmp_path)
    assert (tmp_path / TWO).read_text() == texts[TWO]
    assert codes(checked) == ["AL0906"]


def test_two_runs_at_once_leave_what_one_leaves(tmp_path: Path) -> None:
    wanted = built(small(tmp_path / "alone"))
    both = small(tmp_path / "both")
    run = (
        "import sys; from pathlib import Path; from auditlexc.build import generate;"
        "found = [generate(Path(sys.argv[1])).findings for _ in range(6)]; sys.exit(any(found))"
    )
    processes = [subprocess.Popen([sys.executable, "-c", run, str(both)]) for _ in range(2)]
    assert [process.wait(60) for process in processes] == [0, 0]
    assert {p: d for p, d in files(both).items() if not p.endswith(".new")} == wanted
