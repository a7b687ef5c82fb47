"""What a run takes from the runs before it changes nothing but the time it takes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlexc import cache, fresh, memory, workers
from auditlexc.cache import FOLDER, Cache, Stamp, digest, seen
from auditlexc.fresh import current
from auditlexc.options import ROOT, Options, where
from auditlexc.pipeline import Checked
from auditlexc.unit import Files, Unit, Work, compile_unit
from tests.catalogs import Draft, catalogs, lay
from tests.mutations import mutate_data
from tests.workshop import SMALL, build, built, codes, files, no_sync, shown, small, workspace

ONE = "registry/one.yaml"


@pytest.fixture(autouse=True, scope="module")
def _no_sync() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        no_sync(patch)
        yield


def edited(text: str = SMALL[ONE], mark: str = "made") -> dict[str, str]:
    """One changed file of the small catalog."""
    return {ONE: text.replace("created", mark)}


def cold(texts: dict[str, str]) -> dict[str, bytes]:
    """What the small catalog with other texts becomes where there is no cache."""
    with workspace() as folder:
        return built(lay(small(folder), texts))


def nothing_to_do(folder: Path) -> bool:
    return current(folder, ROOT, Options()) is not None


def resolved(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the areas that are compiled from now on."""
    names: list[str] = []
    original = compile_unit

    def spy(work: Work, name: str, content: Files) -> Unit:
        names.append(name)
        return original(work, name, content)

    monkeypatch.setattr(workers, "compile_unit", spy)
    return names


def renamed(data: st.DataObject, draft: Draft) -> Draft:
    """The catalog with one of its files under another name."""
    if not draft.files:
        return draft
    path = data.draw(st.sampled_from(sorted(draft.files)))
    return Draft(
        draft.root, {p if p != path else f"{p[:-5]}-2.yaml": c for p, c in draft.files.items()}
    )


@settings(max_examples=60, report_multiple_bugs=False)
@given(catalogs(), st.data())
def test_what_is_made_on_top_of_a_run_is_what_is_made_from_scratch(
    draft: Draft, data: st.DataObject
) -> None:
    """After any edits, the files and the findings are the same with a cache and without."""
    with workspace(draft) as warm:
        built(warm, cache=True)
        for _ in range(3):
            change = data.draw(st.sampled_from((mutate_data, mutate_data, renamed)))
            other = change(data, draft)
            for path in draft.documents():
                (warm / path).unlink()
            other.write(warm)
            later = build(warm, cache=True)
            with workspace(other) as scratch:
                fresh_one = build(scratch)
                assert shown(later) == shown(fresh_one)
                if not later.sound:
                    other = draft
                    continue
                assert files(warm) == files(scratch)
            draft = other


def test_only_the_area_that_changed_is_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(small(tmp_path), cache=True)
    wanted = cold(edited())
    names = resolved(monkeypatch)
    assert built(lay(tmp_path, edited()), cache=True) == wanted
    assert names == ["one"]
    names.clear()
    built(tmp_path, cache=True)
    assert names == []


def test_a_shared_file_under_another_name_is_another_input(tmp_path: Path) -> None:
    """What an area's unit says of a shared object names the file that the object is in."""
    shared = SMALL["registry/vocabulary.yaml"] + (
        "objects:\n"
        "  node:\n"
        "    title: node\n"
        "    id: /node\n"
        "    fields:\n"
        "      idle: {type: mode, doc: Nobody carries it.}\n"
    )
    event = SMALL["registry/two.yaml"].replace("disk.create", "node.create")
    texts = {
        "registry/vocabulary.yaml": shared,
        "registry/two.yaml": event.replace("  disk", "  other"),
    }
    first = build(lay(small(tmp_path), texts), cache=True)
    (tmp_path / "registry/vocabulary.yaml").rename(tmp_path / "registry/words.yaml")
    second = build(tmp_path, cache=True)
    assert codes(first) == codes(second) == ["AL0304", "AL0306"]
    assert [f.file for f in shown(second)] == ["registry/two.yaml", "registry/words.yaml"]


def test_a_run_with_nothing_to_do_is_known_at_once(tmp_path: Path) -> None:
    assert not nothing_to_do(small(tmp_path))
    built(tmp_path, cache=True)
    assert nothing_to_do(tmp_path)
    stamp = current(tmp_path, ROOT, Options())
    assert stamp is not None
    assert (stamp.events, stamp.warnings) == (3, 0)


def write(path: str, text: str = "x") -> Callable[[Path], object]:
    return lambda folder: lay(folder, {path: text})


def alike(folder: Path) -> None:
    """Another content of the same size and the same time."""
    path = folder / "locales/events.pot"
    about = path.stat()
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))


Change = Callable[[Path], object]


def gone(path: str) -> Change:
    def remove(folder: Path) -> None:
        shutil.rmtree(folder / path) if (folder / path).is_dir() else (folder / path).unlink()

    return remove


def moved(folder: Path) -> None:
    (folder / "registry/two.yaml").rename(folder / "registry/2.yaml")


def touched(folder: Path) -> None:
    (folder / "locales/events.pot").touch()


CHANGES: Mapping[str, Change] = {
    "another text": write(ONE, edited()[ONE]),
    "another file": write("registry/three.yaml", "actions: {}"),
    "a file less": gone("registry/two.yaml"),
    "a file under another name": moved,
    "a folder less": gone("registry"),
    "no root": gone(ROOT),
    "a lock": write("registry/ids.lock", "x"),
    "a translation": write("locales/de.po", 'msgid ""\nmsgstr ""\n'),
    "an output less": gone("generated/demo_audit/events.py"),
    "no outputs": gone("generated"),
    "another output": write("generated/schemas/bundle.json"),
    "no manifest": gone(".auditlex-manifest.json"),
    "an output that was touched": touched,
    "an output that looks alike": alike,
    "no cache": gone(FOLDER),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_is_noticed(change: Change, tmp_path: Path) -> None:
    built(small(tmp_path), cache=True)
    change(tmp_path)
    assert not nothing_to_do(tmp_path)
    with workspace() as scratch:
        shutil.copytree(tmp_path, scratch, dirs_exist_ok=True)
        shutil.rmtree(scratch / FOLDER, ignore_errors=True)
        later, other = build(tmp_path, cache=True), build(scratch)
        assert shown(later) == shown(other)
        assert files(tmp_path) == files(scratch)


def test_a_pattern_that_leads_out_now_is_a_change(tmp_path: Path) -> None:
    project = small(tmp_path / "project")
    built(project, cache=True)
    (project / "registry").rename(tmp_path / "registry")
    (project / "registry").symlink_to(tmp_path / "registry")
    assert not nothing_to_do(project)


def test_other_options_and_another_root_are_other_runs(tmp_path: Path) -> None:
    built(small(tmp_path), cache=True)
    for other in (Options(out="x"), Options(targets=("python",))):
        assert current(tmp_path, ROOT, other) is None
    assert current(tmp_path, "other.yaml", Options()) is None
    assert current(tmp_path, ROOT, Options(jobs=2)) is not None
    lay(tmp_path, {"other.yaml": SMALL[ROOT]})
    assert where(tmp_path / "other.yaml") == (tmp_path, "other.yaml")
    assert build(tmp_path / "other.yaml", cache=True).sound
    assert current(tmp_path, ROOT, Options()) is None


def test_another_compiler_trusts_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built(small(tmp_path), cache=True)
    for module in (memory, fresh):
        monkeypatch.setattr(module, "compiler_digest", lambda: "another")
    names = resolved(monkeypatch)
    assert not nothing_to_do(tmp_path)
    built(tmp_path, cache=True)
    assert names == ["one", "two"]
    assert nothing_to_do(tmp_path)


def test_the_digest_of_the_compiler_is_that_of_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path, {"cache.py": "", "targets/a.j2": "x", "__pycache__/a.pyc": "x"})
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "cache.py"))
    before = cache.compiler_digest()
    lay(tmp_path, {"__pycache__/b.pyc": "x"})
    assert cache.compiler_digest() == before
    lay(tmp_path, {"targets/a.j2": "xy"})
    assert cache.compiler_digest() != before


def test_parts_of_a_digest_are_apart() -> None:
    made = [
        digest(),
        digest(""),
        digest("ab"),
        digest("a", "b"),
        digest("", "ab"),
        digest("ab", ""),
    ]
    assert len(set(made)) == len(made)
    assert digest("ä") == digest("ä".encode())


def entries(folder: Path) -> list[Path]:
    return sorted(p for p in (folder / FOLDER).iterdir() if p.name != ".gitignore")


def test_the_cache_keeps_what_the_last_run_used_and_no_more(tmp_path: Path) -> None:
    built(small(tmp_path), cache=True)
    assert len(entries(tmp_path)) == 3
    lay(tmp_path, {f"{FOLDER}/unit-old": "", f"{FOLDER}/stamp.1.new": ""})
    built(lay(tmp_path, edited()), cache=True)
    assert len(entries(tmp_path)) == 3
    assert (tmp_path / FOLDER / ".gitignore").read_text() == "*\n"


def test_without_a_cache_there_is_none(tmp_path: Path) -> None:
    built(small(tmp_path))
    build(tmp_path, cache=True, check=True)
    assert not (tmp_path / FOLDER).exists()


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which a run has finished and one file was changed afterwards."""
    folder = small(tmp_path_factory.mktemp("done"))
    built(folder, cache=True)
    return folder


def cases(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every entry cut, and with a flipped byte at every 97th place."""
    for path in entries(folder):
        data = path.read_bytes()
        for length in {0, 1, 16, 33, len(data) // 2, len(data) - 1}:
            yield path, data[:length]
        yield path, data + b"x"
        for at in range(0, len(data), 97):
            yield path, data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]


def test_a_damaged_entry_is_not_used(done: Path) -> None:
    """The run goes on as if the entry were not there, and mends it."""
    wanted = files(done)
    originals = {path: path.read_bytes() for path in entries(done)}
    count = 0
    for path, damaged in cases(done):
        path.write_bytes(damaged)
        if path.name == "stamp":
            assert not nothing_to_do(done)
        checked = build(done, cache=True)
        assert checked.findings == ()
        assert checked.outcome is not None
        assert checked.outcome.written == ()
        for other, data in originals.items():
            if other.name != "stamp":
                assert other.read_bytes() == data
        count += 1
    assert count > 50
    assert files(done) == wanted
    assert nothing_to_do(done)


SHAPES: tuple[object, ...] = (None, 1, "x", [], {}, {"compiler": 1}, {"area": {}, "usage": {}})


@pytest.mark.parametrize("value", SHAPES, ids=repr)
def test_an_entry_of_another_shape_is_not_used(value: object, tmp_path: Path) -> None:
    """As a version of the compiler may have left it that forgot to say that it is another."""
    built(small(tmp_path), cache=True)
    store = Cache(tmp_path)
    for path in entries(tmp_path):
        store.put(path.name, value)
        assert (store.get(path.name, Unit), store.get(path.name, Stamp)) == (None, None)
    assert not nothing_to_do(tmp_path)
    assert built(lay(tmp_path, edited()), cache=True) == cold(edited())


def in_the_way(folder: Path) -> None:
    shutil.rmtree(folder / FOLDER, ignore_errors=True)
    (folder / FOLDER).write_text("x")


def dangling(folder: Path) -> None:
    shutil.rmtree(folder / FOLDER, ignore_errors=True)
    (folder / FOLDER).symlink_to("nowhere/at/all")


def folders(folder: Path) -> None:
    for path in entries(folder):
        path.unlink()
        (path / "x").mkdir(parents=True)


@pytest.mark.parametrize("harm", [in_the_way, dangling, folders])
def test_a_cache_that_can_not_be_used_is_none(harm: Callable[[Path], None], tmp_path: Path) -> None:
    built(small(tmp_path), cache=True)
    harm(tmp_path)
    assert not nothing_to_do(tmp_path)
    assert built(lay(tmp_path, edited()), cache=True) == cold(edited())
    assert built(tmp_path, cache=True)


@pytest.mark.parametrize("name", ["read_bytes", "write_bytes", "mkdir"])
def test_a_cache_that_is_not_ours_to_use(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original: Callable[..., Any] = getattr(Path, name)

    def refuse(self: Path, *args: Any, **more: Any) -> Any:
        if FOLDER in self.parts:
            raise PermissionError(13, "Permission denied", str(self))
        return original(self, *args, **more)

    if name != "mkdir":
        built(small(tmp_path), cache=True)
    monkeypatch.setattr(Path, name, refuse)
    made: Checked = build(lay(small(tmp_path), edited()), cache=True)
    assert codes(made) == []
    assert files(tmp_path) == cold(edited())


def test_numbers_of_any_size_do_no_harm(tmp_path: Path) -> None:
    """MessagePack knows integers of 64 bits; a catalog knows larger ones."""
    text = SMALL[ONE].replace(
        "    params: [userid]\n",
        f"    params: [userid]\n    api: DELETE /x\n    when: {{mode: {{not: {2**64}}}}}\n",
    )
    built(lay(small(tmp_path), {ONE: text}), cache=True)
    assert built(tmp_path, cache=True) == cold({ONE: text})


def test_how_a_file_looks(tmp_path: Path) -> None:
    assert seen(str(tmp_path / "none")) is None
    lay(tmp_path, {"file": "x"})
    look = seen(str(tmp_path / "file"))
    assert look == seen(str(tmp_path / "file"))
    lay(tmp_path, {"file": "xy"})
    assert look != seen(str(tmp_path / "file"))
