"""Any sound catalog compiles, and how it is written down does not matter."""

from __future__ import annotations

import importlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from babel.messages.pofile import read_po
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from auditlexc import workers, yamltree
from auditlexc.findings import Findings
from auditlexc.front import front
from auditlexc.options import Options, quiet
from auditlexc.pipeline import catalog, check
from auditlexc.source import Folder, SourceFile
from auditlexc.targets import sample
from auditlexc.unit import Files, Unit, Work, compile_unit
from tests.catalogs import Draft, Memory, catalogs, lay, styles
from tests.workshop import (
    SMALL,
    build,
    built,
    codes,
    files,
    no_sync,
    outputs,
    shown,
    small,
    workspace,
)
from tests.yamltext import Style

FORKS = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
RUN = "import sys; from auditlex.cli import main; sys.argv[0] = 'auditlex'; main()"


@pytest.fixture(autouse=True, scope="module")
def _no_sync() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        no_sync(patch)
        yield


def plain(node: yamltree.Node) -> Any:
    """A tree as plain values."""
    if isinstance(node, yamltree.Mapping):
        return {key.text: plain(value) for key, value in node.pairs}
    if isinstance(node, yamltree.Sequence):
        return [plain(item) for item in node.items]
    return node.value


def yaml_value(text: str) -> Any:
    """What a text in YAML means."""
    tree = yamltree.parse(SourceFile("text", text), Findings())
    assert tree is not None
    return plain(tree)


@settings(max_examples=30)
@given(catalogs(), styles())
def test_the_tests_write_yaml_that_says_what_they_mean(draft: Draft, style: Style) -> None:
    texts = draft.texts(style)
    for path, content in draft.documents().items():
        findings = Findings()
        tree = yamltree.parse(SourceFile(path, texts[path]), findings)
        assert tree is not None, findings.items
        assert plain(tree) == content


@settings(max_examples=100)
@given(catalogs(), styles())
def test_a_sound_catalog_has_no_errors(draft: Draft, style: Style) -> None:
    checked = check(Path(), Options(jobs=1), Memory(draft.texts(style)))
    assert checked.sound, shown(checked)
    assert checked.areas == len(draft.root["areas"])
    assert checked.events == sum(len(d.get("events", ())) for d in draft.documents().values())


@settings(max_examples=60)
@given(catalogs(), styles())
def test_a_sound_catalog_becomes_files_that_can_be_read(draft: Draft, style: Style) -> None:
    """Python that compiles, schemas in JSON, a template that gettext reads; and once is enough."""
    with workspace(draft, style) as folder:
        made = built(folder)
        again = build(folder)
        assert again.outcome is not None
        assert again.outcome.written == again.outcome.removed == ()
        assert files(folder) == made
    contexts = {
        f"{event['name']}/{status}"
        for content in draft.documents().values()
        for event in content.get("events", ())
        for status in event["messages"]
    }
    for path, data in made.items():
        if path.endswith(".py"):
            compile(data, path, "exec")
        elif path.endswith(".json"):
            json.loads(data)
        elif path.endswith(".pot"):
            template = read_po(io.BytesIO(data), abort_invalid=True)
            assert contexts <= {str(message.context) for message in template}


@settings(max_examples=6)
@given(catalogs())
def test_schemas_are_schemas(draft: Draft) -> None:
    with workspace(draft) as folder:
        for path, data in built(folder).items():
            if path.startswith("generated/schemas/"):
                Draft202012Validator.check_schema(json.loads(data))


def validator(schema: bytes) -> Validator:
    """What a schema accepts."""
    return Draft202012Validator(json.loads(schema))


@contextmanager
def imported(folder: Path, name: str) -> Generator[ModuleType]:
    """A generated package, and afterwards no trace of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(folder), *sys.path])
        patch.setattr(sys, "dont_write_bytecode", True)
        try:
            yield importlib.import_module(name)
        finally:
            for loaded in [m for m in sys.modules if m.partition(".")[0] == name]:
                del sys.modules[loaded]


@settings(max_examples=12)
@given(catalogs())
def test_generated_packages_accept_the_examples(draft: Draft) -> None:
    """The package is imported, every area of it is used, and schema and code take each example."""
    with workspace(draft) as folder:
        made = built(folder)
        model, _, _ = catalog(folder)
        assert model is not None
        bundle = validator(made["generated/schemas/bundle.json"])
        with imported(folder / "generated", "demo_audit") as package:
            for event in model.events:
                assert package.events.by_name(event.name).id == event.id
                for example in event.examples:
                    record = sample.record(model.product, event, example)
                    assert package.validate(record) == ()
                    assert [e.message for e in bundle.iter_errors(record)] == []


@settings(max_examples=15)
@given(catalogs(), styles(), styles())
def test_the_style_of_the_yaml_makes_no_difference(draft: Draft, one: Style, other: Style) -> None:
    with workspace(draft, one) as first, workspace(draft, other) as second:
        built(first)
        built(second)
        assert outputs(first, draft) == outputs(second, draft)


def shuffled(draw: st.DataObject, draft: Draft) -> Draft:
    """The same catalog with its files, sections, tables and events in another order."""

    def mixed(table: dict[str, Any]) -> dict[str, Any]:
        return {key: table[key] for key in draw.draw(st.permutations(list(table)))}

    def content(sections: dict[str, Any]) -> dict[str, Any]:
        for section in ("areas", "actions", "types", "objects", "frameworks", "sensitivity"):
            if section in sections:
                sections[section] = mixed(sections[section])
        if "events" in sections:
            sections["events"] = draw.draw(st.permutations(sections["events"]))
        return mixed(sections)

    other = draft.copy()
    return Draft(content(other.root), mixed({p: content(c) for p, c in other.files.items()}))


@settings(max_examples=25)
@given(catalogs(), st.data())
def test_the_order_of_the_catalog_makes_no_difference(draft: Draft, data: st.DataObject) -> None:
    other = shuffled(data, draft)
    with workspace(draft) as first, workspace(other) as second:
        built(first)
        built(second)
        assert outputs(first, draft) == outputs(second, other)


@FORKS
@settings(max_examples=10)
@given(catalogs())
def test_two_processes_make_what_one_makes(draft: Draft) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "_WORTH", 0)
        with workspace(draft) as one, workspace(draft) as two:
            alone, together = build(one, jobs=1), build(two, jobs=2)
            assert files(one) == files(two)
            assert shown(alone) == shown(together)


@FORKS
@pytest.mark.parametrize("end", ["raises", "exits", "says nothing"])
def test_the_work_of_a_worker_that_fails_is_done_again(
    end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = os.getpid()
    told: list[str] = []

    def fail(work: Work, name: str, content: Files) -> Unit:
        if os.getpid() == parent:
            return compile_unit(work, name, content)
        if end == "raises":
            raise RuntimeError
        os._exit(9 if end == "exits" else 0)

    monkeypatch.setattr(workers, "_WORTH", 0)
    monkeypatch.setattr(workers, "compile_unit", fail)
    checked = check(small(tmp_path), Options(jobs=2, tell=told.append))
    assert checked.findings == ()
    assert checked.events == 3
    assert sorted(told) == ["one", "two"]


class _ExitError(Exception):
    """What ``os._exit`` does in the test below."""


@pytest.mark.parametrize("fails", [False, True])
def test_a_worker_sends_its_units_and_says_how_it_ended(
    fails: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child's side of the fork, in this process."""
    reading, writing = os.pipe()
    closed = os.dup(reading)

    def leave(status: int) -> None:
        raise _ExitError(status)

    def fail(_work: Work, _name: str, _content: Files) -> Unit:
        raise RuntimeError

    start = front(Folder(small(tmp_path)), "events.yaml", Findings())
    assert start is not None
    monkeypatch.setattr(os, "fork", int)
    monkeypatch.setattr(os, "pipe", lambda: (closed, writing))
    monkeypatch.setattr(os, "_exit", leave)
    monkeypatch.setattr(workers, "_WORTH", 0)
    if fails:
        monkeypatch.setattr(workers, "compile_unit", fail)
    with pytest.raises(_ExitError) as exited:
        workers.compile_units(Work(shared=start.shared, lock=None), start.areas, 2, quiet)
    assert exited.value.args == (int(fails),)
    if fails:
        os.close(writing)
    data = os.read(reading, 1_000_000)
    os.close(reading)
    assert bool(data) is not fails
    if not fails:
        units = msgspec.msgpack.decode(data, type=dict[str, Unit])
        assert len(units) == 1
        assert next(iter(units.values())).findings == ()


def test_no_more_processes_than_areas_and_none_for_little(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never() -> int:
        raise AssertionError

    monkeypatch.setattr(os, "fork", never)
    assert check(small(tmp_path), Options(jobs=8)).events == 3
    assert workers.processors() >= 1


def test_same_input_same_bytes(tmp_path: Path) -> None:
    """Hash seeds, time zones, locales, folders and umasks leave no trace in any output."""
    worlds: list[tuple[dict[str, str], int, list[str]]] = [
        ({"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"}, 0o022, []),
        ({"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8"}, 0o002, ["-j2"]),
        ({"PYTHONHASHSEED": "77", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8"}, 0o077,
         ["--no-cache", "-j1"]),
    ]  # fmt: skip
    made: list[dict[str, bytes]] = []
    for number, (env, umask, flags) in enumerate(worlds):
        folder = small(tmp_path / ("in/" * number + f"world {number}"))
        there = number != 1
        command = ["generate", "." if there else str(folder), "--out", "build", *flags]
        subprocess.run(
            [sys.executable, "-P", "-c", RUN, *command],
            cwd=folder if there else tmp_path,
            env={**os.environ, **env},
            umask=umask,
            check=True,
            capture_output=True,
        )
        made.append({p: d for p, d in files(folder).items() if p.startswith("build/")})
    assert len(made[0]) > 10
    assert made[0] == made[1] == made[2]
    for data in made[0].values():
        assert str(tmp_path).encode() not in data


TWO = SMALL["registry/two.yaml"]
BARE = TWO.removeprefix("area: two\n")
NOTED = TWO.replace("title: disk", 'title: "disk area: one"')
NOTED_ = TWO.replace("title: disk", 'title: "disk area: one "')
SAME = {
    "a quoted key": (f'"area": two\n{BARE}', TWO),
    "a blank before the colon": (f"area : 'two'\n{BARE}", TWO),
    "an explicit key": (f"? area\n: two\n{BARE}", TWO),
    "a value on the next line": (f"area:\n  two\n{BARE}", TWO),
    "an anchor": (f"area: &a two\n{BARE}", TWO),
    "an escape": (f'area: "tw\\x6f"\n{BARE}', TWO),
    "another area in a comment": (f"# area: one\narea: two # area: one\n{BARE}#area: one\n", TWO),
    "the last key": (f"{BARE}area: two\n", TWO),
    "the key in the middle": (BARE.replace("events:", "area:   two\nevents:"), TWO),
    "a start of the document": (f"---\n{TWO}...\n", TWO),
    "carriage returns": (TWO.replace("\n", "\r\n"), TWO),
    "brackets": (json.dumps(yaml_value(TWO), indent=0), TWO),
    "brackets, key first": (f"{{\narea: two\n, {json.dumps(yaml_value(BARE))[1:]}", TWO),
    "another area in brackets": (json.dumps(yaml_value(NOTED), indent=1), NOTED),
    "another area in quotes": (
        BARE.replace("title: disk", 'title: "disk\narea: one\n"') + "area: two\n", NOTED_,
    ),
    "another area in a block": (
        TWO.replace("  disk: {title: disk, id: /disk}", "  disk:\n    title: disk\n    id: /disk\n"
                    "    doc: |-\n      area: one\n      area: one"),
        TWO.replace("id: /disk}", 'id: /disk, doc: "area: one\\narea: one"}'),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "meaning"), SAME.values(), ids=SAME)
def test_where_a_file_belongs_is_what_it_says(text: str, meaning: str, tmp_path: Path) -> None:
    """The compiler guesses the area of a file from its text; only the value of the key counts."""
    odd, even = small(tmp_path / "odd"), small(tmp_path / "even")
    lay(odd, {"registry/two.yaml": text})
    lay(even, {"registry/two.yaml": meaning})
    checked = check(odd, Options(jobs=1))
    assert (codes(checked), checked.events) == ([], 3)
    model, again, _ = catalog(odd)
    assert model is not None
    assert again.findings == ()
    assert [len(area.events) for area in model.areas] == [2, 1]
    made, wanted = built(odd), built(even)
    assert made.pop("registry/two.yaml") != wanted.pop("registry/two.yaml")
    assert made == wanted


def test_a_shared_file_that_looks_like_that_of_an_area(tmp_path: Path) -> None:
    text = SMALL["registry/vocabulary.yaml"].replace("Make it.", '"Make\narea: one\n it."')
    odd, even = small(tmp_path / "odd"), small(tmp_path / "even")
    lay(odd, {"registry/vocabulary.yaml": text})
    lay(even, {"registry/vocabulary.yaml": text.replace("\narea: one\n", " area: one")})
    assert check(odd, Options(jobs=1)).findings == ()
    made, wanted = built(odd, cache=True), built(even)
    assert made.pop("registry/vocabulary.yaml") != wanted.pop("registry/vocabulary.yaml")
    assert made == wanted


def test_removing_an_area_removes_its_files(tmp_path: Path) -> None:
    draft = small(tmp_path)
    before = built(draft, cache=True)
    root = SMALL["events.yaml"].replace("  two: {title: Second, ids: 101000-101999}\n", "")
    (tmp_path / "registry/two.yaml").unlink()
    lay(tmp_path, {"events.yaml": root})
    after = built(tmp_path, cache=True)
    assert {p for p in before if p not in after} >= {"generated/schemas/events/two.json"}
    shutil.rmtree(tmp_path / "generated")
    assert built(tmp_path) == after
    assert codes(build(tmp_path)) == []
