"""The commands beside check and generate: explain, diff, release, new, fmt and init."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalogs import lay
from tests.commands import as_before, broken, run
from tests.workshop import SMALL, built, files, small


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with as_before(monkeypatch):
        yield


# explain


def test_a_code_is_explained() -> None:
    result = run("explain", "al0201")
    assert result.exit_code == 0
    assert result.stdout.startswith("error[AL0201]: Two events have one id\n")
    assert {"Wrong:", "Right:"} <= set(result.stdout.splitlines())


def test_an_unknown_code_is_answered_with_one_that_is_near() -> None:
    result = run("explain", "AL0999")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is no diagnostic AL0999. Did you mean 'AL0" in result.stderr


@pytest.mark.parametrize("subject", ["100000", "user.create", "demo.user.create"])
def test_an_event_is_shown(subject: str, tmp_path: Path) -> None:
    result = run("explain", subject, "-C", small(tmp_path))
    assert result.exit_code == 0
    assert result.stdout.startswith("100000  demo.user.create\n")
    assert "{subject} created {userid}" in result.stdout


RICH = """
  - id: 100002
    name: user.update
    title: Somebody changed
    doc: Somebody is another now.
    privileged: true
    mandatory: true
    api: ["PUT /users/{userid}", "POST /users/{userid}"]
    when:
      - {mode: fast, response.state: {not: [1, 2]}}
      - {mode: {one_of: [slow]}, response.name: {prefix: a, not_prefix: ab}}
      - {mode: absent, subject.kind: {not: true}}
      - {mode: present, subject.realm: {equals: true}}
    params: [userid, mode?, size, "part[n]?", tags?]
    fields:
      size: {type: integer, minimum: 1, maximum: 9, doc: How many., sensitivity: public, example: 3}
      part[n]: {type: string, maxLength: 9, doc: A part., sensitivity: public, example: x}
      tags:
        type: map
        items: {type: struct, keys: {a: {type: number, minimum: 0, doc: One.}}}
        minItems: 1
        doc: Tags.
        sensitivity: personal
        example: {x: {a: 1}}
    changes: params
    reveals: [a number, a name]
    controls: [std-1]
    since: "0.1"
    deprecated: Do not
    replaced_by: user.create
    messages:
      success: {count: size, one: "{subject} did one thing", other: "{subject} did {size} things"}
      failure: "{subject} could not change {userid}: {error}"
"""


def test_all_that_is_known_of_an_event_is_shown(tmp_path: Path) -> None:
    words = SMALL["registry/vocabulary.yaml"].replace("types:", (
        "  update: {title: update, doc: Change it.}\n"
        "frameworks: {std: {title: A standard, controls: {std-1: {title: Item one}}}}\ntypes:"
    ))  # fmt: skip
    event = RICH
    texts = {
        "registry/vocabulary.yaml": words,
        "registry/one.yaml": SMALL["registry/one.yaml"] + event[1:],
    }
    result = run("explain", "user.update", "-C", lay(small(tmp_path), texts))
    assert result.exit_code == 0
    said = " ".join(result.stdout.split())
    for part in (
        "100002 demo.user.update (privileged, mandatory)", "Somebody changed. Somebody is another",
        "PUT /users/{userid}", "POST /users/{userid}", "When: mode is fast", "is not 1 or 2",
        "or: mode",
        "begins with 'a'", "does not begin with 'ab'", "mode is absent", "mode is there", "is 1",
        "is not 1", "Reveals: a number, a name", "Since: 0.1", "Deprecated: Do not",
        "Replaced by user.create", "size: integer, 1 to 9", "at most 9 characters",
        "at least 1 items", "personal", "may be absent", "Changes: mode, part[n], tags",
        "success: {subject} did {size} things", "std-1: Item one",
    ):  # fmt: skip
        assert part in said, part


def test_an_event_that_is_not_there_is_answered_with_one_that_is_near(tmp_path: Path) -> None:
    result = run("explain", "user.craete", "-C", small(tmp_path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Did you mean 'user.create'?" in result.stderr
    assert run("explain", "user.create", "-C", lay(tmp_path, {"events.yaml": "["})).exit_code == 1


def test_an_event_that_only_the_lock_remembers_is_shown(tmp_path: Path) -> None:
    small(tmp_path)
    assert run("release", tmp_path).stdout == "1.0 released in registry/ids.lock: 3 events\n"
    assert "nothing has changed" in run("release", tmp_path).stdout
    gone = SMALL["registry/two.yaml"] + "    retired: '1.1'\n    deprecated: Nobody has disks now\n"
    texts = {
        "events.yaml": SMALL["events.yaml"].replace('"1.0"', '"1.1"'),
        "registry/two.yaml": gone,
    }
    lay(tmp_path, texts)
    assert "1.1 can be released" in run("release", "--check", tmp_path).stdout
    assert run("release", tmp_path).exit_code == 0
    lay(tmp_path, {"registry/two.yaml": "area: two\n"})
    assert run("check", tmp_path).exit_code == 0
    result = run("explain", "disk.create", "-C", tmp_path)
    assert result.exit_code == 0
    assert "Retired in 1.1" in result.stdout
    assert run("explain", "101000", "-C", tmp_path).stdout == result.stdout


# diff, release, new, fmt, init


def test_a_release_of_a_broken_catalog_is_refused(tmp_path: Path) -> None:
    result = run("release", broken(tmp_path))
    assert result.exit_code == 1
    assert "AL0301" in result.stdout
    assert not (tmp_path / "registry/ids.lock").exists()


def test_what_breaks_a_release_is_found_by_check(tmp_path: Path) -> None:
    run("release", small(tmp_path))
    lay(tmp_path, {"registry/two.yaml": SMALL["registry/two.yaml"].replace("101000", "101001")})
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert "AL0802" in result.stdout


def test_a_release_of_what_is_no_catalog_is_refused(tmp_path: Path) -> None:
    assert run("release", lay(tmp_path, {"events.yaml": "{"})).exit_code == 1
    assert run("diff", tmp_path, tmp_path).exit_code == 1


def test_a_released_version_is_not_released_again_with_other_events(tmp_path: Path) -> None:
    run("release", small(tmp_path))
    more = SMALL["registry/two.yaml"] + "  - " + "\n    ".join(
        ("id: 101001", "name: disk.delete", "messages:", '  success: "{subject} deleted a disk"',
         '  failure: "{subject} could not delete a disk: {error}"\n')
    )  # fmt: skip
    lock = (tmp_path / "registry/ids.lock").read_text()
    result = run("release", lay(tmp_path, {"registry/two.yaml": more}))
    assert (result.exit_code == 1) == ((tmp_path / "registry/ids.lock").read_text() == lock)
    lay(tmp_path, {"events.yaml": SMALL["events.yaml"].replace('"1.0"', '"0.9"')})
    assert run("release", tmp_path).exit_code == 1


def two_sides(tmp_path: Path) -> tuple[Path, Path]:
    old, new = small(tmp_path / "old"), small(tmp_path / "new")
    changed = SMALL["registry/one.yaml"].replace(
        "params: [userid, mode?]", "params: [userid, mode]"
    )
    return old, lay(new, {"registry/one.yaml": changed})


def test_a_difference_is_told(tmp_path: Path) -> None:
    old, new = two_sides(tmp_path)
    result = run("diff", old, new)
    assert result.exit_code == 0
    assert "user.create" in result.stdout
    assert json.loads(run("diff", old, new, "--format", "json").stdout)
    assert "user.create" in run("diff", old, new, "--format", "markdown").stdout
    assert run("diff", old, new, "--fail-on-breaking").exit_code == 1
    assert run("diff", old, old, "--fail-on-breaking").exit_code == 0
    assert run("diff", old, broken(tmp_path / "broken")).exit_code == 1


def test_a_difference_between_revisions(tmp_path: Path) -> None:
    env = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

    def git(*words: str) -> None:
        named = [
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.com",
            "-c",
            "init.defaultBranch=m",
        ]
        subprocess.run(
            ["git", *named, *words], cwd=tmp_path, env=env, check=True, capture_output=True
        )

    old, new = two_sides(tmp_path)
    shutil.copytree(old, tmp_path / "sub")
    git("init", "-q")
    git("add", "sub")
    git("commit", "-qm", "one")
    shutil.copytree(new, tmp_path / "sub", dirs_exist_ok=True)
    there = run("diff", "git:HEAD", tmp_path / "sub", "-C", tmp_path / "sub")
    assert there.stdout == run("diff", old, new).stdout
    git("commit", "-qam", "two")
    both = run("diff", "git:HEAD~1", "git:HEAD", "-C", tmp_path / "sub")
    assert both.stdout == there.stdout
    wrong = run("diff", "git:nonsense", "-C", tmp_path / "sub")
    assert wrong.exit_code == 2
    assert "nonsense" in wrong.stderr


def test_a_new_event_is_drafted_in_place(tmp_path: Path) -> None:
    small(tmp_path)
    before = files(tmp_path)
    planned = run("new", "user.rename", "-C", tmp_path, "--dry-run")
    assert (planned.exit_code, files(tmp_path)) == (0, before)
    assert "would draft " in planned.stdout
    done = run(
        "new", "user.rename", "-C", tmp_path, "--title", "User renamed", "--api", "PUT /users"
    )
    assert done.exit_code == 0
    assert "drafted " in done.stdout
    assert run("explain", "user.rename", "-C", tmp_path).exit_code == 0
    assert run("new", "user.rename", "-C", tmp_path).exit_code == 1


def test_fmt_is_done_once(tmp_path: Path) -> None:
    lay(
        small(tmp_path), {"registry/two.yaml": SMALL["registry/two.yaml"].replace("id: ", "id:   ")}
    )
    built(tmp_path)
    stale = run("fmt", "--check", tmp_path)
    assert stale.exit_code == 1
    assert "registry/two.yaml is not formatted" in stale.stdout
    assert run("fmt", tmp_path).exit_code == 0
    assert run("fmt", "--check", tmp_path).exit_code == 0
    assert run("generate", "--check", "--no-cache", tmp_path).exit_code == 0


def test_fmt_of_a_file_that_is_no_yaml(tmp_path: Path) -> None:
    before = files(lay(small(tmp_path), {"registry/two.yaml": "area: [\n"}))
    result = run("fmt", tmp_path)
    assert result.exit_code == 1
    assert files(tmp_path)["registry/two.yaml"] == before["registry/two.yaml"]


def test_init_makes_a_catalog_that_compiles(tmp_path: Path) -> None:
    made = tmp_path / "my-product"
    result = run("init", made)
    assert result.exit_code == 0
    assert "Next: cd " in result.stdout
    assert run("check", made).stdout == "no findings\n"
    assert run("fmt", "--check", made).exit_code == 0
    assert run("generate", made).exit_code == 0
    before = files(made)
    again = run("init", made)
    assert again.exit_code == 2
    assert files(made) == before


@pytest.mark.parametrize("name", ["Not A Name", "../x", "", "é", "1st"])
def test_init_with_a_name_that_is_none(name: str, tmp_path: Path) -> None:
    result = run("init", tmp_path / "x", "--name", name)
    assert (result.exit_code == 0) == (name == "")
    assert result.exit_code in (0, 2)
