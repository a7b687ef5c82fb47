"""``auditlex new``: drafts of events, put in place without touching anything else."""

from __future__ import annotations

import difflib
import json
import os
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlexc import pipeline, yamltree
from auditlexc.edit.draft import BLOCK, Draft, Wanted, draft_event
from auditlexc.edit.files import save
from auditlexc.edit.fmt import format_text
from auditlexc.edit.insert import add_item, add_pair
from auditlexc.edit.phrases import past, quoted, scalar
from auditlexc.edit.scaffold import scaffold
from auditlexc.findings import Finding, Findings
from auditlexc.ledger.lockfile import Entry, Lock, render_lock
from auditlexc.ledger.released import Released
from auditlexc.places import Ref, Span
from auditlexc.source import Refused, SourceFile


class Memory:
    """A tree of files that are nowhere but here."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = dict(files)

    def read(self, path: str) -> bytes:
        if path not in self.files:
            raise Refused("AL0001", f"'{path}' does not exist", missing=True)
        return self.files[path].encode()

    def glob(self, pattern: str) -> tuple[str, ...]:
        pure = PurePosixPath(pattern)
        return tuple(
            path
            for path in sorted(self.files)
            if PurePosixPath(path).parent == pure.parent and fnmatchcase(path, pattern)
        )


CATALOG = scaffold("wiki", "Example Wiki")


def draft(files: Mapping[str, str], name: str, area: str = "", **more: str) -> Draft:
    """A draft that has to succeed."""
    findings = Findings()
    made = draft_event(Memory(files), "events.yaml", Wanted(name=name, area=area, **more), findings)
    assert made is not None, findings.items
    assert not findings.items
    return made


def refused(files: Mapping[str, str], name: str, area: str = "", **more: str) -> list[Finding]:
    """What is said against a draft that has to fail."""
    findings = Findings()
    wanted = Wanted(name=name, area=area, **more)
    assert draft_event(Memory(files), "events.yaml", wanted, findings) is None
    assert findings.items
    return findings.items


def edited(files: Mapping[str, str], made: Draft) -> dict[str, str]:
    """The catalog with the draft in it."""
    return {**files, **dict(made.edits)}


COMMENT = [
    "# A draft. Still to say: the call that causes it (api), what else a record carries (params),",
    "# when it is written (doc), and which controls it answers. Then remove this comment.",
]


def codes(files: Mapping[str, str]) -> list[str]:
    """What the compiler finds in a catalog."""
    return [f.code for f in pipeline.check(Path(), tree=Memory(files)).findings]


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went and those that came."""
    diff = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    return [s[2:] for s in diff if s[0] == "-"], [s[2:] for s in diff if s[0] == "+"]


def lock(*events: tuple[int, str], gone: str = "") -> str:
    """A lock in which events were released."""
    entries = tuple(
        Entry(event=released(number, name), added="0.1", gone=gone) for number, name in events
    )
    return render_lock(Lock(path="", product="wiki", versions=("0.1", "0.2"), entries=entries))


def released(number: int, name: str) -> Released:
    """As little as a released event can say."""
    thing, _, verb = name.partition(".")
    return Released(
        id=number, name=name, area="documents", object=thing, action=verb,
        object_id="/x", severity={"success": "info"},
    )  # fmt: skip


def test_a_draft_stands_behind_its_neighbours_and_nothing_else_changes() -> None:
    """The file of the object's events, behind those with smaller ids, with a comment above."""
    made = draft(CATALOG, "document.unpublish")
    assert (made.id, made.area, made.name) == (902006, "documents", "document.unpublish")
    assert [path for path, _ in made.edits] == [
        "registry/documents.yaml",
        "registry/vocabulary.yaml",
    ]
    gone, come = changed(
        CATALOG["registry/documents.yaml"], dict(made.edits)["registry/documents.yaml"]
    )
    assert gone == []
    assert come == [
        "",
        *(f"  {line}" for line in COMMENT),
        "  - id: 902006",
        "    name: document.unpublish",
        "    params: [document]",
        "    messages:",
        '      success: "{subject} unpublished document {document}"',
        '      failure: "{subject} could not unpublish document {document}: {error}"',
        '    since: "0.1"',
    ]
    assert made.declared == ("action unpublish in registry/vocabulary.yaml",)
    gone, come = changed(
        CATALOG["registry/vocabulary.yaml"], dict(made.edits)["registry/vocabulary.yaml"]
    )
    assert gone == []
    assert come == ["  unpublish: {title: unpublish, doc: Unpublish something.}"]
    line = dict(made.edits)["registry/documents.yaml"].split("\n")[made.place.line - 1]
    assert line == "  - id: 902006"


@pytest.mark.parametrize(
    ("name", "area"),
    [("document.start", ""), ("document.archive", ""), ("session.force-logout", ""),
     ("comment.create", "documents"), ("audit.rotate", "audit"), ("yes-no.no", "session")],
)  # fmt: skip
def test_a_draft_compiles_and_is_formatted(name: str, area: str) -> None:
    """Whatever had to be declared with it: the compiler is content, and so is the formatter."""
    made = draft(CATALOG, name, area)
    files = edited(CATALOG, made)
    assert codes(files) == []
    for path, text in made.edits:
        assert format_text(text, path) == text


def test_what_is_given_is_used() -> None:
    """A title and a call go into the draft, quoted where YAML needs it."""
    made = draft(
        CATALOG,
        "document.archive",
        title="It's: archived #1",
        api="POST /documents/{document}/archive",
    )
    text = dict(made.edits)["registry/documents.yaml"]
    assert '    title: "It\'s: archived #1"\n    api: POST /documents/{document}/archive\n' in text
    assert codes(edited(CATALOG, made)) == []


def test_drafts_follow_one_another() -> None:
    """Each draft finds the one before; the block of ids is filled, then a new one begins."""
    files: dict[str, str] = dict(CATALOG)
    ids: list[int] = []
    for number in range(22):
        made = draft(files, f"document.do-{number}")
        files = edited(files, made)
        ids.append(made.id)
    # The first of the block comes last, since nobody begins with it.
    assert ids == [*range(902006, 902020), 902000, *range(902021, 902028)]
    assert codes(files) == []
    for path, text in files.items():
        if path.endswith(".yaml"):
            assert format_text(text, path) == text


def test_another_object_gets_a_block_of_its_own() -> None:
    """Objects that have no events yet begin the first block in which nothing is."""
    made = draft(CATALOG, "comment.create", "documents")
    assert made.id == 902021
    assert made.declared == ("object comment in registry/documents.yaml",)
    both = edited(CATALOG, made)
    assert draft(both, "comment.delete").id == 902022
    assert draft(both, "folder.create", "documents").id == 902041


def test_ids_of_the_lock_are_taken() -> None:
    """What was ever released is never given out again, be the event there or gone."""
    files = {
        **CATALOG,
        "registry/ids.lock": lock((902006, "document.move"), (902007, "document.rename")),
    }
    assert draft(files, "document.archive").id == 902008
    files["registry/ids.lock"] = lock((902021, "folder.create"), gone="0.2")
    assert draft(files, "comment.create", "documents").id == 902041


def test_names_of_the_lock_are_taken() -> None:
    """A name means one thing for ever."""
    files = {**CATALOG, "registry/ids.lock": lock((902006, "document.move"), gone="0.2")}
    [finding] = refused(files, "document.move")
    assert finding.code == "AL0802"
    assert "902006" in finding.message


def test_ids_of_other_files_are_taken() -> None:
    """An id in a wrong file or area is an id all the same."""
    stray = "\n  - id: 902006\n    name: audit.lose\n    messages: {success: Lost}\n"
    files = {**CATALOG, "registry/audit.yaml": CATALOG["registry/audit.yaml"] + stray}
    assert draft(files, "document.archive").id == 902007


@pytest.mark.parametrize(
    ("name", "area", "code", "hint"),
    [
        ("document", "", "AL0104", "object.action"),
        ("Document.Create", "", "AL0104", "lower-case"),
        ("a.b.c", "", "AL0104", "object.action"),
        ("x" * 70 + ".b" * 40, "", "AL0104", "object.action"),
        ("document.\udcff", "", "AL0104", "object.action"),
        ("", "", "AL0104", "object.action"),
        ("document.create\n", "", "AL0104", "object.action"),
        ("document.create", "", "AL0202", "another action"),
        ("document.archive", "document", "AL0301", "'documents'"),
        ("document.archive", "session", "AL0301", "Leave the area out"),
        ("comment.create", "", "AL0102", "--area audit, documents, session"),
    ],
)
def test_what_can_not_be_is_said_with_a_way_out(name: str, area: str, code: str, hint: str) -> None:
    """A finding each, that tells what to do; never a traceback."""
    [finding] = refused(CATALOG, name, area)
    assert finding.code == code
    assert hint in finding.hint
    finding.message.encode()


@pytest.mark.parametrize(
    ("key", "value"), [("title", "two\nlines"), ("api", "SEND /x"), ("title", "\udcff")]
)
def test_what_is_given_has_to_fit(key: str, value: str) -> None:
    """A title is one line, a call is a method and a path."""
    [finding] = refused(CATALOG, "document.archive", **{key: value})
    assert finding.code == "AL0104"
    finding.message.encode()


def test_names_that_generated_code_can_not_tell_apart_are_refused() -> None:
    """user-group.create and user.group-create are both USER_GROUP_CREATE."""
    files = edited(CATALOG, draft(CATALOG, "user-group.create", "session"))
    [finding] = refused(files, "user.group-create", "session")
    assert finding.code == "AL0204"
    assert isinstance(finding.place, Ref)
    assert finding.place.file == "registry/session.yaml"


def test_an_object_and_action_under_another_name_are_refused() -> None:
    """An event may say its object and action apart from its name."""
    text = CATALOG["registry/documents.yaml"].replace(
        "name: document.read", "name: x.y\n    object: document\n    action: read"
    )
    [finding] = refused({**CATALOG, "registry/documents.yaml": text}, "document.read")
    assert finding.code == "AL0203"


def test_a_full_range_is_a_finding() -> None:
    """There is no id that the area could give."""
    files = {
        **CATALOG,
        "events.yaml": CATALOG["events.yaml"].replace("902000-902999", "902000-902019"),
    }
    [finding] = refused(files, "comment.create", "documents")
    assert finding.code == "AL0206"
    assert finding.place == Ref("events.yaml", ("areas", "documents", "ids"))
    for number in range(BLOCK - 5):
        files = edited(files, draft(files, f"document.do-{number}"))
    assert [f.code for f in refused(files, "document.archive")] == ["AL0206"]


def test_a_range_that_begins_within_a_block_is_used() -> None:
    """What of a block lies in the range counts."""
    files = {
        **CATALOG,
        "events.yaml": CATALOG["events.yaml"].replace("902000-902999", "902000-902025"),
    }
    assert draft(files, "comment.create", "documents").id == 902021
    files = {
        **CATALOG,
        "events.yaml": CATALOG["events.yaml"].replace("901000-901999", "901001-901040"),
    }
    files = edited(files, draft(files, "key.create", "session"))
    assert draft(files, "door.create", "session").id == 901040


def test_broken_files_are_findings_and_not_guessed_at() -> None:
    """Nobody knows which ids are in a file that is no YAML."""
    files = {**CATALOG, "registry/documents.yaml": "events: [\n"}
    assert [f.code for f in refused(files, "session.logout")] == ["AL0009"]
    assert [f.code for f in refused({}, "session.logout")] == ["AL0001"]
    assert [f.code for f in refused({**CATALOG, "registry/x.yaml": "- a\n"}, "session.logout")] == [
        "AL0103"
    ]
    damaged = {
        **CATALOG,
        "registry/ids.lock": lock((902001, "document.create")).replace("create", "crowd"),
    }
    assert {f.code for f in refused(damaged, "session.logout")} == {"AL0804"}


def test_an_unfinished_event_elsewhere_does_not_matter() -> None:
    """What does not fit the grammar can be mended later."""
    files = {
        **CATALOG,
        "registry/session.yaml": CATALOG["registry/session.yaml"] + "\n  - id: soon\n    nmae: x\n",
    }
    assert draft(files, "document.archive").id == 902006


def test_shared_objects_need_an_area_unless_their_events_tell() -> None:
    """Whoever shares an object has to say for which area the event is."""
    shared = "objects:\n  door:\n    title: door\n    id: /doors\n"
    files = {**CATALOG, "registry/objects.yaml": shared}
    [finding] = refused(files, "door.open")
    assert finding.code == "AL0102"
    made = draft(files, "door.open", "session")
    assert made.declared == ("action open in registry/vocabulary.yaml",)
    files = edited(files, made)
    assert draft(files, "door.start").area == "session"
    files = edited(files, draft(files, "door.stop", "documents"))
    assert "several areas" in refused(files, "door.read")[0].message


def test_an_area_without_a_file_gets_one() -> None:
    """Where the root includes a folder, the new file is made there."""
    root = CATALOG["events.yaml"].replace(
        "include:", "  empty: {title: Empty, ids: 903000-903999}\n\ninclude:"
    )
    files = {**CATALOG, "events.yaml": root}
    made = draft(files, "box.create", "empty")
    assert [path for path, _ in made.edits] == ["registry/empty.yaml"]
    assert codes(edited(files, made)) == []
    named = root.replace(
        "[registry/*.yaml]", "[" + ", ".join(p for p in CATALOG if p.startswith("registry/")) + "]"
    )
    [finding] = refused({**CATALOG, "events.yaml": named}, "box.create", "empty")
    assert finding.code == "AL0105"


def test_a_catalog_of_one_file_is_drafted_into() -> None:
    """The root may hold everything."""
    head = CATALOG["events.yaml"].split("include:")[0]
    shared = CATALOG["registry/vocabulary.yaml"]
    files = {"events.yaml": head + shared + CATALOG["registry/documents.yaml"]}
    made = draft(files, "document.archive")
    assert [path for path, _ in made.edits] == ["events.yaml"]
    assert changed(files["events.yaml"], made.edits[0][1])[0] == []


LINES = ["- id: 5", "  name: new"]


NEW = "  - id: 5\n    name: new\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("events:\n- id: 1\n- id: 9\n", "events:\n- id: 1\n\n- id: 5\n  name: new\n\n- id: 9\n"),
        ("events:\n  # of 9\n  - id: 9\n", f"events:\n{NEW}\n  # of 9\n  - id: 9\n"),
        ("a: 1", f"a: 1\n\nevents:\n{NEW}"),
        ("a: 1\n\n\n", f"a: 1\n\n\nevents:\n{NEW}"),
        ("events: []   # none\n", f"events:  # none\n{NEW}"),
        ("events:\nzoo: 1\n", f"events:\n{NEW}zoo: 1\n"),
        (
            "events:\n  - id: 1\n    # of 1\n\n    # of 1, too\n\n  # of 9\n  - id: 9",
            f"events:\n  - id: 1\n    # of 1\n\n    # of 1, too\n\n{NEW}\n  # of 9\n  - id: 9",
        ),
        (
            "events:\n  - id: 1\n    doc: |+\n      kept\n\n\nzoo: 1\n",
            f"events:\n  - id: 1\n    doc: |+\n      kept\n\n\n{NEW}\nzoo: 1\n",
        ),
        (
            "events:\n  - id: 1\n    doc: |\n      text\n\n\nzoo: 1\n",
            f"events:\n  - id: 1\n    doc: |\n      text\n\n{NEW}\n\nzoo: 1\n",
        ),
        (
            "events:\r\n  - {id: 1,\r\n    a: b}\r\n",
            "events:\r\n  - {id: 1,\r\n    a: b}\r\n\r\n" + NEW.replace("\n", "\r\n"),
        ),
        (
            "a: 1\r\nevents:\r\n  - id: 1",
            "a: 1\r\nevents:\r\n  - id: 1\r\n\r\n" + NEW.replace("\n", "\r\n"),
        ),
    ],
)
def test_items_are_added_in_place(before: str, after: str) -> None:
    """By id, with a blank line around, in the indentation of the list."""
    assert add_item(before, "events", 5, LINES) == after


@pytest.mark.parametrize(
    "text",
    [
        "events: [{id: 1}]\n",
        "{events: []}\n",
        "{a: 1}\n",
        "- a\n",
        "a: [",
        "events: 7\n",
        "--- {a: 1}\n",
    ],
)
def test_items_are_not_added_where_that_would_break_the_file(text: str) -> None:
    """Brackets take no lines."""
    assert add_item(text, "events", 5, LINES) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "objects:\n    z:\n        a: 1\n    # at the end\n",
            "objects:\n    z:\n        a: 1\n    m: 1\n    # at the end\n",
        ),
        ("objects:\n  a: 1\n  c: 2\n  z: 3\n", "objects:\n  a: 1\n  c: 2\n  m: 1\n  z: 3\n"),
        (
            "objects:\n  # of p\n  p: 1\n  q: 2\n  z: 3\n",
            "objects:\n  m: 1\n  # of p\n  p: 1\n  q: 2\n  z: 3\n",
        ),
        (
            "area: x\n# of events\nevents:\n  - a\n",
            "area: x\nobjects:\n  m: 1\n\n# of events\nevents:\n  - a\n",
        ),
        ("# head\nevents:\n  - a\n", "# head\nobjects:\n  m: 1\n\nevents:\n  - a\n"),
        ("objects: {}\n", "objects:\n  m: 1\n"),
    ],
)
def test_pairs_are_added_in_place(before: str, after: str) -> None:
    """At the end, by name where the names are sorted, in a new section where there is none."""
    assert add_pair(before, "objects", "m", ["m: 1"]) == after


def test_pairs_are_not_added_where_that_would_break_the_file() -> None:
    """Braces take no lines, and a name is there once."""
    assert add_pair("objects: {a: 1}\n", "objects", "m", ["m: 1"]) is None
    assert add_pair("objects:\n  m: 2\n", "objects", "m", ["m: 1"]) is None
    assert add_pair("{a: 1}\n", "objects", "m", ["m: 1"]) is None


def test_sections_in_braces_are_findings() -> None:
    """The author is told how to write the section."""
    words = "actions: {create: {title: create, doc: Make.}}\n"
    files = {**CATALOG, "registry/vocabulary.yaml": words}
    assert [f.code for f in refused(files, "document.archive")] == ["AL0103"]
    files = {
        **CATALOG,
        "registry/documents.yaml": "area: documents\nevents: [{id: 902001, name: x.y}]\n",
    }
    assert [f.code for f in refused(files, "document.read", "documents")] == ["AL0103"]


@pytest.mark.parametrize(
    ("verb", "done"),
    [("create", "created"), ("delete", "deleted"), ("log in", "logged in"), ("stop", "stopped"),
     ("add", "added"), ("copy", "copied"), ("deploy", "deployed"), ("edit", "edited"),
     ("set", "set"), ("write", "wrote"), ("run low", "ran low"), ("fix", "fixed"),
     ("ban", "banned"), ("y", "yed"),
     ("verify", "verified"), ("view", "viewed"), ("unlock", "unlocked"), ("change", "changed")],
)  # fmt: skip
def test_the_past_of_verbs(verb: str, done: str) -> None:
    """Drafts say what was done."""
    assert past(verb) == done


@given(st.text())
def test_texts_are_written_so_that_they_are_read_as_they_are(text: str) -> None:
    """Whatever the command line brings goes into YAML and comes out again."""
    for written in (quoted(text), scalar(text)):
        findings = Findings()
        root = yamltree.parse(SourceFile("x", f"a: {{b: {written}, c: 1}}\n"), findings)
        assert root is not None
        assert not findings.items
        assert yamltree.find(root, ("a", "b")) is not None
        node = yamltree.find(root, ("a", "b"))
        assert node is not None
        assert isinstance(node[0], yamltree.Scalar)
        assert node[0].value == text


def test_saving_keeps_the_mode_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """A file is replaced whole; a new one gets its folders."""
    path = tmp_path / "a.yaml"
    path.write_text("old")
    path.chmod(0o640)
    save(path, "new\r\n€", tmp_path)
    assert path.read_bytes() == "new\r\n€".encode()
    assert path.stat().st_mode & 0o777 == 0o640
    save(tmp_path / "b" / "c.yaml", "x", tmp_path)
    mask = os.umask(0o027)
    try:
        save(tmp_path / "d.yaml", "x")
    finally:
        os.umask(mask)
    assert (tmp_path / "d.yaml").stat().st_mode & 0o777 == 0o640
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a.yaml", "b", "c.yaml", "d.yaml"]


def test_saving_follows_links_within_the_folder_alone(tmp_path: Path) -> None:
    """A link stays a link; one that leads out is refused."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "real.yaml").write_text("old")
    (home / "link.yaml").symlink_to("real.yaml")
    save(home / "link.yaml", "new", home)
    assert (home / "link.yaml").is_symlink()
    assert (home / "real.yaml").read_text() == "new"
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "real.yaml").write_text("theirs")
    (home / "out.yaml").symlink_to("../other/real.yaml")
    (home / "folder").symlink_to("../other")
    for name in ("out.yaml", "folder/real.yaml", "../other/real.yaml"):
        with pytest.raises(Refused, match="leads out") as error:
            save(home / name, "mine", home)
        assert error.value.code == "AL0003"
    assert (tmp_path / "other" / "real.yaml").read_text() == "theirs"


def test_a_failed_save_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is told in words, and nothing lies beside the file."""
    path = tmp_path / "a.yaml"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="No space left on device") as error:
        save(path, "new")
    assert error.value.code == "AL0907"
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]


def test_saving_says_why_it_can_not(tmp_path: Path) -> None:
    """A folder, a link in a circle, or no room to write are refused in words."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "file").write_text("")
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "circle", "file/below", "pipe"):
        with pytest.raises(Refused) as error:
            save(tmp_path / name, "x", tmp_path)
        assert error.value.code in ("AL0907", "AL0003")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["circle", "file", "folder", "pipe"]


def test_a_draft_can_be_kept_as_json() -> None:
    """What is returned is plain data."""
    made = draft(CATALOG, "document.archive")
    assert isinstance(made.place, Span)
    assert json.dumps([made.id, made.name, made.area, made.edits, made.declared])
