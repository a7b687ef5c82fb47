"""What hostile hands and clumsy ones did: each test is a case that once went wrong."""

from __future__ import annotations

import ast
import io
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result

from auditlex.cli import main
from auditlexc.options import Options
from auditlexc.pipeline import check
from auditlexc.rules.examples import field_of
from auditlexc.targets.python import docstring
from tests.build import field
from tests.catalogs import Memory, lay
from tests.conftest import PROJECT
from tests.workshop import SMALL, files, no_sync, small

RUN = "import sys; from auditlex.cli import main; sys.argv[0] = 'auditlex'; main()"


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> object:
    """A command is the last thing that a process does; a test is not."""
    no_sync(monkeypatch)
    before = signal.getsignal(signal.SIGPIPE)
    yield
    signal.signal(signal.SIGPIPE, before)


def run(*words: str | Path) -> Result:
    """The outcome of a command in this process; what is no exit is raised."""
    return CliRunner().invoke(main, list(map(str, words)), catch_exceptions=False)


def command(shell: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """The outcome of 'auditlex' with the words and redirections of a shell."""
    return subprocess.run(
        ["/bin/sh", "-c", f'"$PYTHON" -P -c "$RUN" {shell}'],
        cwd=cwd, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHON": sys.executable, "RUN": RUN, **env},
    )  # fmt: skip


def codes(changes: dict[str, tuple[str, str]]) -> list[str]:
    """The codes of what is found in Proxmox VE's catalog after some replacements of text."""
    paths = [PROJECT / "events.yaml", *(PROJECT / "registry").glob("*.yaml")]
    texts = {path.relative_to(PROJECT).as_posix(): path.read_text("utf-8") for path in paths}
    for path, (old, new) in changes.items():
        assert old in texts[path]
        texts[path] = texts[path].replace(old, new, 1)
    tree = Memory({path: text.encode() for path, text in texts.items()})
    return sorted(f.code for f in check(PROJECT, Options(jobs=1), tree).findings)


# One mistake is one finding

USERS = "registry/access-users.yaml"
WORDS = "registry/vocabulary.yaml"


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (USERS, "userid: userid\n", "userid: usrid\n", ["AL0301"]),
        (USERS, "params: [userid, comment?,", "params: [usrid, comment?,", ["AL0301"]),
        (USERS, "maxLength: 254", "maxLength: -1", ["AL0104"]),
        (USERS, "changes: [comment,", "changes: [coment,", ["AL0301"]),
        (USERS, "name: user.delete", "name: usr.delete", ["AL0301"]),
        (USERS, "area: access\n", "area: acces\n", ["AL0301"]),
        (WORDS, "    example: 636\n", "    example: .nan\n", ["AL0104"]),
        (WORDS, "  comment:\n    type: string", "  comment:\n    type: comment", ["AL0302"]),
        ("events.yaml", "ids: 101000-101999", "ids: 101999-101000", ["AL0207"]),
        ("events.yaml", "ids: 101000-101999", "ids: 101000", ["AL0103"]),
    ],
)
def test_what_follows_from_a_mistake_is_not_reported(
    path: str, old: str, new: str, expected: list[str]
) -> None:
    """A field that can't be resolved is missing everywhere; that is said once, where it is so."""
    assert codes({path: (old, new)}) == expected


def test_an_event_with_an_unknown_action_is_not_gone(tmp_path: Path) -> None:
    """It was released and could not be resolved: that does not make it one that was removed."""
    folder = small(tmp_path)
    assert run("release", folder).exit_code == 0
    lay(folder, {"registry/two.yaml": SMALL["registry/two.yaml"].replace("disk.create", "disk.x")})
    result = run("check", folder)
    assert re.findall(r"\[(AL\d{4})\]", result.stdout) == ["AL0301"]


def test_apostrophes_are_not_quotes_around_a_value() -> None:
    """English has them: "isn't", "users' list". The style is about '{userid}'."""
    old = 'success: "{subject} created user {userid}"'
    fine = "success: \"{subject}'s wish: user {userid} isn't on the users' list\""
    assert codes({USERS: (old, fine)}) == []
    for wrong in ("'{userid}'", "'x'", "({userid} 'x')"):
        new = f'success: "{{subject}} created user {wrong}"'
        assert codes({USERS: (old, new)}) == ["AL0506"]


# Where things are written


@pytest.mark.parametrize("out", [".", "./", "./."])
def test_the_project_itself_is_a_place_for_out(tmp_path: Path, out: str) -> None:
    """'./x' and 'x' are one file: nothing that was just written is removed as no longer made."""
    folder = small(tmp_path)
    assert run("generate", folder).exit_code == 0
    before = files(folder)
    result = run("generate", folder, "--no-cache", "--out", out)
    assert result.exit_code == 0
    assert "removed" not in result.stdout
    assert files(folder) == before


def test_a_dot_before_a_path_of_events_yaml_changes_nothing(tmp_path: Path) -> None:
    """The schemas inside the package are written by another target than the package."""
    targets = "targets:\n  python: {out: generated/demo_audit}\n  jsonschema: {out: generated/s}\n"
    plain = lay(small(tmp_path / "a"), {"events.yaml": SMALL["events.yaml"] + targets})
    dotted = lay(
        small(tmp_path / "b"),
        {"events.yaml": SMALL["events.yaml"] + targets.replace("out: ", "out: ./")},
    )
    for folder in (plain, dotted):
        assert run("generate", folder).exit_code == 0
    dotted_files = files(dotted)
    assert "generated/demo_audit/schemas/bundle.json" in dotted_files
    assert {p: d for p, d in dotted_files.items() if p != "events.yaml"} == {
        p: d for p, d in files(plain).items() if p != "events.yaml"
    }


@pytest.mark.parametrize("out", ["../x", "/x", "a/../../x", "a\nb", "a\udcff", "a\\b", "\x1b[31m"])
def test_a_folder_for_out_that_can_not_be_is_wrong_usage(tmp_path: Path, out: str) -> None:
    """What somebody typed is not blamed on events.yaml."""
    result = run("generate", small(tmp_path), "--out", out)
    assert result.exit_code == 2
    assert "--out" in result.stderr
    assert "events.yaml:" not in result.stderr + result.stdout
    assert sorted(files(tmp_path)) == sorted(SMALL)


def test_what_can_not_be_written_is_named_as_the_reader_knows_it(tmp_path: Path) -> None:
    """Not by the name it has for a moment, which differs from run to run."""
    folder = small(tmp_path)
    (folder / "docs").mkdir()
    # A name that is free, but whose name beside it is too long.
    long = "n" * 250
    text = SMALL["events.yaml"] + f"targets:\n  messages: {{template: docs/{long}}}\n"
    result = run("generate", lay(folder, {"events.yaml": text}))
    assert result.exit_code == 1
    assert f"docs/{long}:1:1" in result.stdout
    assert ".new" not in result.stdout


# What is around a run


@pytest.mark.parametrize("words", ["check", "check --format json", "--help", "generate --no-cache"])
def test_a_full_disk_behind_the_output_is_a_sentence(tmp_path: Path, words: str) -> None:
    done = command(f"{words} >/dev/full", small(tmp_path))
    assert done.returncode == 1
    assert done.stderr == "Error: No space left on device\n"


@pytest.mark.parametrize("words", ["check", "check -v", "generate", "explain user.create"])
def test_closed_outputs_are_no_error(tmp_path: Path, words: str) -> None:
    """A daemon may start a command without any."""
    assert command(f"{words} >&- 2>&-", small(tmp_path)).returncode == 0


def test_characters_that_the_terminal_lacks_are_escapes(tmp_path: Path) -> None:
    wrong = SMALL["registry/two.yaml"].replace("{subject} created a disk", "{subjct} made a 盘")
    folder = lay(small(tmp_path), {"registry/two.yaml": wrong})
    done = command("check", folder, PYTHONIOENCODING="latin-1")
    assert done.returncode == 1
    assert "{subjct} made a \\u76d8" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    "words", ["check", "generate", "fmt", "release", "explain x -C", "new a.b -C"]
)
def test_a_file_that_is_no_catalog_is_wrong_usage(tmp_path: Path, words: str) -> None:
    (tmp_path / "README.md").write_text("# Hello\n", "utf-8")
    result = run(*words.split(), tmp_path / "README.md")
    assert result.exit_code == 2
    assert "README.md' is neither a folder with an events.yaml nor a YAML file" in result.stderr


def test_diff_compares_with_the_catalog_that_was_named(tmp_path: Path) -> None:
    """Not with that of the folder in which the command is run."""
    old, new = small(tmp_path / "old"), small(tmp_path / "new")
    done = command(f"diff {old} -C {new}", tmp_path)
    assert (done.returncode, done.stdout) == (0, "Nothing has changed.\n")


def test_the_next_step_after_init_can_be_pasted(tmp_path: Path) -> None:
    done = command("init 'my wiki; x'", tmp_path)
    assert done.stdout.endswith("Next: cd 'my wiki; x' && auditlex generate\n")


# Hostile texts


@pytest.mark.parametrize(
    "text", ['"""', 'x"""', 'x\\"""', '""""', 'a"b""c"""d""""e"', "\\", "\\\\", 'x\\"', "'''"]
)
def test_a_docstring_holds_what_is_put_into_it(text: str) -> None:
    source = f'"""{docstring(text)}"""\n'
    assert ast.literal_eval(source.strip()) == text


def test_a_comment_for_translators_hides_no_entry(tmp_path: Path) -> None:
    """A backslash at its end joins it with the next line; 'msgctxt' begins an entry only there."""
    doc = 'See msgctxt "x" for more \\'
    shared = SMALL["registry/vocabulary.yaml"].replace("doc: Make it.", f"doc: {doc}")
    shared = shared.replace("doc: Remove it.", f"doc: {doc}")
    folder = lay(small(tmp_path), {"registry/vocabulary.yaml": shared})
    assert run("generate", folder).exit_code == 0
    template = (folder / "locales/events.pot").read_bytes()
    contexts = [entry.context for entry in read_po(io.BytesIO(template)) if entry.id]
    assert {"action/create", "action/delete"} <= set(contexts)
    assert [line for line in template.splitlines() if line.endswith(b"\\")] == []


@pytest.mark.parametrize(
    ("python", "found"),
    [
        ("out: generated/my-package", ["AL0908"]),
        ("out: generated/class", ["AL0908"]),
        ("out: generated/one, package: two", ["AL0908"]),
        ("out: .", ["AL0908"]),
        ("out: generated/one, package: one", []),
        ("out: ./generated/One_2", []),
    ],
)
def test_a_package_has_a_name_that_can_be_imported(python: str, found: list[str]) -> None:
    """Otherwise what is generated would not even be Python."""
    texts = SMALL | {"events.yaml": SMALL["events.yaml"] + f"targets: {{python: {{{python}}}}}\n"}
    tree = Memory({path: text.encode() for path, text in texts.items()})
    checked = check(PROJECT, Options(jobs=1), tree)
    assert [f.code for f in checked.findings] == found


def test_a_type_has_not_the_name_of_a_base_type() -> None:
    """It would never be used: 'type: string' means the base type."""
    new = "types:\n  string: {type: enum, values: [a], sensitivity: public, example: a}\n"
    assert codes({WORDS: ("types:\n", new)}) == ["AL0210"]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("net0", "net"), ("net31", "net"), ("net32", None), ("net01", None), ("net", None),
        ("ipv60", "ipv6"), ("ipv631", "ipv6"), ("ipv632", None), ("ipv6", None),
        ("s100", "s10"), ("s1", None), ("7", None), ("net" + "0" * 5_000, None),
    ],
)  # fmt: skip
def test_an_index_is_told_from_digits_of_the_name(name: str, stem: str | None) -> None:
    """'ipv60' is the first of 'ipv6[n]', not the sixtieth of 'ipv[n]'."""
    known = {indexed: field(indexed) for indexed in ("net[n]", "ipv6[n]", "s10[n]")}
    found = field_of(known, name)
    assert (found.name if found is not None else None) == (f"{stem}[n]" if stem else None)
