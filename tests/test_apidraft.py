"""Drafts from an API's description: complete but for what a person has to decide, and sound."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from auditlex.cli import main
from auditlexc.api.model import Method
from auditlexc.api.read import read
from auditlexc.edit.apidraft import Sketch, Style, draft, suggested
from auditlexc.pipeline import check
from tests.conftest import PROJECT
from tests.workshop import codes, no_sync

FOLDER = Path(__file__).parent / "api"
PUBLISHED = PROJECT.parent / "shared" / "pve" / "apidata.js"
ROOT = """\
auditlex: 1
product: {name: demo, title: Demonstration, version: "1.0"}
areas:
  lamps: {title: Lamps, ids: 100000-100999}
  other: {title: Others, ids: 101000-101999}
include: [registry/*.yaml]
"""
WORDS = """\
actions:
  create: {title: create, doc: Make it.}
  delete: {title: delete, doc: Remove it.}
  update: {title: change, doc: Change it.}
  read: {title: read, doc: Read it.}
types:
  configid: {type: string, doc: A name., sensitivity: internal, example: name1}
  flag: {type: boolean, sensitivity: public, example: true}
"""
OPEN = {"AL0401", "AL0409"}
"""What only a person can decide: how sensitive a field is, and whether it is a secret."""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    no_sync(monkeypatch)


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A catalog of words without an event."""
    (tmp_path / "registry").mkdir()
    (tmp_path / "events.yaml").write_text(ROOT)
    (tmp_path / "registry" / "words.yaml").write_text(WORDS)
    return tmp_path


def run(*words: str | Path) -> Result:
    """The outcome of 'auditlex draft'."""
    return CliRunner().invoke(main, ["draft", *map(str, words)], catch_exceptions=False)


def test_the_draft_says_all_that_the_api_says(folder: Path) -> None:
    """Types, limits, keys, what may be absent, known types; and what is left to decide."""
    done = run(FOLDER / "pve.js", "POST", "/lamps", "-C", folder, "--area", "lamps")
    assert done.exit_code == 0
    assert done.stdout == (FOLDER / "lamp.create.yaml").read_text()


def test_a_draft_is_sound_but_for_what_a_person_decides(folder: Path) -> None:
    """With the sensitivity filled in, and the secret named, nothing is left to mend."""
    path = folder / "registry" / "lamp.yaml"
    done = run(FOLDER / "pve.js", "POST", "/lamps", "-C", folder, "--area", "lamps", "-o", path)
    assert done.stdout == f"drafted lamp.create in {path}\n"
    found = codes(check(folder))
    assert set(found) - {"AL0303", "AL0305"} == {"AL0401"}
    mark = "# sensitivity: to be decided by a person."
    lines = [
        f"{line[: line.index(mark)]}sensitivity: {'secret' if 'secret' in line else 'internal'}"
        if mark in line
        else line
        for line in path.read_text().splitlines()
    ]
    path.write_text("\n".join(lines))
    assert set(codes(check(folder))) <= {"AL0303", "AL0305"}


def test_an_object_that_the_catalog_has_is_not_drafted_again(folder: Path) -> None:
    """The next free id of its block, in the area where it is."""
    (folder / "registry" / "lamps.yaml").write_text(
        (FOLDER / "lamps.yaml").read_text().replace("POST /lanterns", "PUT /lamps")
    )
    done = run(FOLDER / "pve.js", "delete", "/lamps/{lamp}", "-C", folder)
    assert done.exit_code == 0
    assert "area: lamps\n" in done.stdout
    assert "objects:" not in done.stdout
    assert "  - id: 100002\n    name: lamp.delete\n" in done.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("POST", "/lamp"), "There is no call POST /lamp. Did you mean 'POST /lamps'?"),
        (("POST", "/lamps", "--name", "Lamp"), "the name 'Lamp' is not"),
        (("POST", "/lamps", "--area", "lamp"), "there is no area 'lamp'"),
    ],
)
def test_what_can_t_be_drafted_is_a_sentence(
    folder: Path, words: tuple[str, ...], says: str
) -> None:
    """A call that is misspelt, a name that can't stand in a catalog, an area that is not there."""
    done = run(FOLDER / "pve.js", *words, "-C", folder)
    assert done.exit_code == 1
    assert says in done.output


def test_an_event_that_is_there_is_not_drafted_twice(folder: Path) -> None:
    """Neither is a file overwritten."""
    (folder / "registry" / "lamps.yaml").write_text((FOLDER / "lamps.yaml").read_text())
    done = run(FOLDER / "pve.js", "POST", "/lamps", "-C", folder)
    assert done.exit_code == 1
    assert "the event 'lamp.create' is there already" in done.stdout
    done = run(
        FOLDER / "pve.js", "GET", "/lamps/{lamp}", "-C", folder,
        "-o", folder / "registry" / "lamps.yaml",
    )  # fmt: skip
    assert done.exit_code == 1
    assert "exists already" in done.stderr


def test_without_a_catalog_there_is_a_draft_without_an_id(tmp_path: Path) -> None:
    """To look at an API before there is a catalog."""
    done = run(FOLDER / "lamps.openapi.yaml", "POST", "/lamps", "-C", tmp_path)
    assert done.exit_code == 0
    assert "- # id: a free one of the area\n    name: lamp.create\n" in done.stdout
    assert "It may be a secret: its name sounds like one." in done.stdout


@pytest.mark.parametrize(
    ("verb", "path", "name"),
    [
        ("POST", "/users", "user.create"),
        ("DELETE", "/users/{id}", "user.delete"),
        ("PATCH", "/a/{b}/big_Things/{c}", "big-thing.update"),
        ("GET", "/", "api.read"),
        ("PUT", "/nodes/{node}/dns", "dns.update"),
        ("POST", "/2fa", "x-2fa.create"),
        ("POST", "/nodes/{node}/status", "status.create"),
    ],
)
def test_a_name_is_suggested_by_the_call(verb: str, path: str, name: str) -> None:
    """The thing that the path names last, and what the method does to it."""
    assert suggested(Method(verb=verb, path=path)) == name


def test_hostile_words_of_an_api_stay_words(folder: Path) -> None:
    """A description can't end a line, begin a comment or add a key."""
    evil = 'a: b # c\n  sensitivity: public\x1b[31m "q" \u2028 {x: 1} - - *a &b !c'
    source = folder / "evil.json"
    call = "/evils/ # {a}: b"
    parameters = {
        "a b": {"description": evil, "type": "string", "default": evil, "enum": [evil, "y"]},
        "true": {"type": "string", "format": evil, "pattern": evil},
    }
    info = {"POST": {"description": evil, "parameters": {"properties": parameters}}}
    source.write_text(json.dumps([{"path": call, "info": info}]))
    path = folder / "registry" / "evil.yaml"
    words = ("-C", folder, "--area", "lamps", "--name", "evil.create", "-o", path)
    assert run(source, "POST", call, *words).exit_code == 0
    found = set(codes(check(folder)))
    # The names are none that a catalog takes; everything else is a text in its place.
    assert found <= OPEN | {"AL0104", "AL0303", "AL0305", "AL0408", "AL0412"}
    assert "\x1b" not in path.read_text()


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published schema is not here")
def test_every_call_of_proxmox_ve_can_be_drafted(tmp_path: Path) -> None:
    """All at once, each as an event of an object of its own: nothing is wrong but what is open."""
    (tmp_path / "registry").mkdir()
    (tmp_path / "events.yaml").write_text(ROOT.replace("101000-101999", "200000-299999"))
    (tmp_path / "registry" / "words.yaml").write_text(WORDS)
    for number, method in enumerate(read(PUBLISHED).methods):
        action = suggested(method).partition(".")[2]
        sketch = Sketch(name=f"thing{number}.{action}", method=method, id=200_000 + number)
        text = draft([sketch], "other", Style(types=frozenset({"configid", "flag"})))
        (tmp_path / "registry" / f"thing{number}.yaml").write_text(text)
    found = check(tmp_path)
    assert found.events == 649
    wrong = {f.code: f.message for f in found.findings if f.code not in OPEN}
    # Defaults that break the API's own limits are for a person to see, and so are its pitfalls.
    assert set(wrong) <= {"AL0303", "AL0305", "AL0412", "AL0407", "AL0406"}, wrong
