"""Reading files: nothing outside the tree, nothing that is not text, no surprises of the system."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlexc import source
from auditlexc.findings import Finding, Findings
from auditlexc.places import Ref, Span
from auditlexc.source import Folder, Refused, Revision, Tree


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with some files, and something beside it that must stay out of reach."""
    root = tmp_path / "catalog"
    (root / "registry").mkdir(parents=True)
    (root / "events.yaml").write_text("auditlex: 1\n")
    (root / "registry/b.yaml").write_text("area: b\n")
    (root / "registry/a.yaml").write_text("area: a\n")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/secret.yaml").write_text("hunter2\n")
    return root


def refused(tree: Tree, path: str) -> Refused:
    """How a path is refused."""
    with pytest.raises(Refused) as caught:
        tree.read(path)
    return caught.value


def found(data: bytes) -> list[tuple[str, Span]]:
    """The findings about the bytes of a file."""
    findings = Findings()
    assert source.decode("a.yaml", data, findings) is None
    return [(f.code, f.place) for f in findings.items if isinstance(f.place, Span)]


# --- a folder


def test_files_are_read_by_their_path_below_the_folder(tree: Path) -> None:
    folder = Folder(tree)
    assert folder.read("events.yaml") == b"auditlex: 1\n"
    assert folder.read("registry/a.yaml") == b"area: a\n"
    assert folder.read("./registry//a.yaml") == b"area: a\n"


def test_a_missing_file_is_told_from_one_that_can_not_be_read(tree: Path) -> None:
    """Whoever can do without a file asks for ``missing``."""
    gone = refused(Folder(tree), "registry/c.yaml")
    assert (gone.code, gone.message, gone.missing) == (
        "AL0001", "'registry/c.yaml' does not exist", True,
    )  # fmt: skip
    below = refused(Folder(tree), "events.yaml/a")
    assert (below.code, below.missing) == ("AL0001", False)


def test_a_file_that_the_system_refuses_is_a_finding(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", deny)
    assert refused(Folder(tree), "events.yaml").message == (
        "'events.yaml' can't be read: Permission denied"
    )


@pytest.mark.parametrize(
    "path",
    ["../outside/secret.yaml", "registry/../../outside/secret.yaml", "..", "a/..", "a\\b", "a\0b"],
)
def test_a_path_that_leads_out_by_its_text_is_refused(tree: Path, path: str) -> None:
    assert refused(Folder(tree), path).code == "AL0002"
    with pytest.raises(Refused) as caught:
        Folder(tree).glob(path)
    assert caught.value.code == "AL0002"


def test_an_absolute_path_is_refused_even_if_it_leads_inside(tree: Path) -> None:
    assert refused(Folder(tree), str(tree / "events.yaml")).code == "AL0002"


def test_a_link_that_leads_out_is_refused(tree: Path) -> None:
    """A link to a file, a link to a folder on the way, and a link over a link."""
    (tree / "file.yaml").symlink_to("../outside/secret.yaml")
    (tree / "folder").symlink_to(tree.parent / "outside")
    (tree / "twice.yaml").symlink_to("file.yaml")
    for path in ("file.yaml", "folder/secret.yaml", "twice.yaml"):
        assert refused(Folder(tree), path).code == "AL0003", path
    with pytest.raises(Refused) as caught:
        Folder(tree).glob("folder/*.yaml")
    assert caught.value.code == "AL0003"


def test_a_folder_whose_name_only_begins_alike_is_outside(tree: Path) -> None:
    (tree.parent / "catalog-secrets").mkdir()
    (tree.parent / "catalog-secrets/a.yaml").write_text("x")
    (tree / "link.yaml").symlink_to("../catalog-secrets/a.yaml")
    assert refused(Folder(tree), "link.yaml").code == "AL0003"


def test_a_link_that_stays_inside_is_followed(tree: Path) -> None:
    (tree / "link.yaml").symlink_to("registry/a.yaml")
    assert Folder(tree).read("link.yaml") == b"area: a\n"
    (tree.parent / "catalog-link").symlink_to("catalog")
    assert Folder(tree.parent / "catalog-link").read("link.yaml") == b"area: a\n"


def test_links_in_a_circle_end(tree: Path) -> None:
    (tree / "a.yaml").symlink_to("b.yaml")
    (tree / "b.yaml").symlink_to("a.yaml")
    (tree / "loop").symlink_to("loop")
    said = refused(Folder(tree), "a.yaml")
    assert (said.code, said.message) == (
        "AL0001", "'a.yaml' can't be read: its links run in a circle",
    )  # fmt: skip
    with pytest.raises(Refused, match="circle"):
        Folder(tree).glob("loop/*.yaml")


def test_a_pipe_is_refused_without_waiting_for_a_writer(tree: Path) -> None:
    os.mkfifo(tree / "pipe.yaml")
    said = refused(Folder(tree), "pipe.yaml")
    assert (said.code, said.message) == ("AL0001", "'pipe.yaml' is not a regular file")


def test_a_device_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without rights to make one, /dev itself serves as the tree."""
    said = refused(Folder(Path("/dev")), "zero")
    assert (said.code, said.message) == ("AL0001", "'zero' is not a regular file")


def test_a_folder_is_no_file_and_leaves_nothing_open(tree: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for path in ("registry", ".", ""):
        said = refused(Folder(tree), path)
        assert (said.code, said.message) == ("AL0001", f"'{path}' is a folder")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_huge_file_is_refused_by_its_size_alone(tree: Path) -> None:
    with (tree / "huge.yaml").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    started = time.process_time()
    said = refused(Folder(tree), "huge.yaml")
    assert said.code == "AL0004"
    assert "104,857,600 bytes" in said.message
    assert time.process_time() - started < 0.05


def test_a_file_that_grew_after_it_was_measured_is_refused_too() -> None:
    assert found(b" " * (source.MAX_BYTES + 1)) == [("AL0004", Span("a.yaml"))]


# --- patterns


def test_patterns_match_in_one_folder_in_the_order_of_names(tree: Path) -> None:
    for name in (".hidden.yaml", "c.yml", "a[1].yaml", "a1.yaml", "Z.yaml"):
        (tree / "registry" / name).touch()
    (tree / "registry/sub").mkdir()
    (tree / "registry/sub/d.yaml").touch()
    folder = Folder(tree)
    assert folder.glob("registry/*.yaml") == (
        "registry/Z.yaml", "registry/a.yaml", "registry/a1.yaml", "registry/a[1].yaml",
        "registry/b.yaml",
    )  # fmt: skip
    assert folder.glob("*.yaml") == ("events.yaml",)
    assert folder.glob("registry/a[1]*") == ("registry/a[1].yaml",)
    assert folder.glob("registry/?*") == ()
    assert folder.glob("none/*.yaml") == ()
    assert folder.glob("reg*/a.yaml") == ()


def test_a_pattern_with_many_stars_takes_no_time(tree: Path) -> None:
    (tree / ("a" * 250)).touch()
    started = time.process_time()
    assert Folder(tree).glob("*a" * 60 + "*b") == ()
    assert time.process_time() - started < 0.5


def test_a_pattern_below_a_file_is_refused(tree: Path) -> None:
    with pytest.raises(Refused, match="can't be read"):
        Folder(tree).glob("events.yaml/*.yaml")


@pytest.mark.parametrize(
    "name", [b"\xff.yaml", b"a\nb.yaml", b"\x1b[31m.yaml", b"\xe2\x80\xae.yaml"]
)
def test_a_name_that_can_not_be_printed_is_refused_in_words_that_can(
    tree: Path, name: bytes
) -> None:
    (tree / "registry" / os.fsdecode(name)).touch()
    with pytest.raises(Refused) as caught:
        Folder(tree).glob("registry/*.yaml")
    assert caught.value.message.isprintable()
    assert caught.value.message.encode("utf-8")
    assert Folder(tree).glob("registry/b*.yaml") == ("registry/b.yaml",)


# --- text


def test_text_is_utf_8_and_nothing_else() -> None:
    assert found("é".encode("utf-16")) == [("AL0006", Span("a.yaml"))]
    assert found("é".encode("utf-16-be")) != []
    assert found(b"\xfe\xff\x00a") == [("AL0006", Span("a.yaml"))]
    assert found(b"\xef\xbb\xbfa: 1\n") == [("AL0007", Span("a.yaml"))]


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"\xff", 1, 1),
        (b"a: \xff\n", 1, 4),
        ("é: ü\nß: ".encode() + b"\xfc\n", 2, 4),
        ("a: 1\r\nb: 🔑".encode() + b"\x80", 2, 5),
        (b"a: \xed\xa0\x80", 1, 4),
        (b"a: \xc0\x80", 1, 4),
        (b"a:\n\xf0\x9f\x94", 2, 1),
    ],
)
def test_a_wrong_byte_is_found_by_line_and_character(data: bytes, line: int, column: int) -> None:
    assert found(data) == [("AL0006", Span("a.yaml", line, column, line, column + 1))]


@given(st.binary())
def test_bytes_are_decoded_or_reported(data: bytes) -> None:
    """One or the other, whatever they are; and what is decoded is what was there."""
    findings = Findings()
    text = source.decode("a.yaml", data, findings)
    assert (text is None) == (len(findings.items) == 1)
    assert text is None or text.text.encode("utf-8") == data


def test_who_asked_for_a_file_is_told_that_it_can_not_be_had(tree: Path) -> None:
    findings = Findings()
    asked = Ref("events.yaml", ("include", 0))
    assert source.read(Folder(tree), "registry/c.yaml", findings, asked) is None
    assert source.read(Folder(tree), "registry/c.yaml", findings) is None
    assert findings.items == [
        Finding("AL0001", asked, "'registry/c.yaml' does not exist", "Is the name spelt right?"),
        Finding(
            "AL0001", Span("registry/c.yaml"), "'registry/c.yaml' does not exist",
            "Is the name spelt right?",
        ),
    ]  # fmt: skip
    text = source.read(Folder(tree), "registry/a.yaml", findings)
    assert text == source.SourceFile("registry/a.yaml", "area: a\n")


# --- git


def git(root: Path, *words: str) -> str:
    """Run git without anything that this machine configures."""
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(root), "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
    }  # fmt: skip
    done = subprocess.run(
        ["git", "-C", str(root), *words],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    return done.stdout


def repository(root: Path) -> None:
    """Make a repository of a folder as it is."""
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "first")


def test_a_revision_has_the_files_as_they_were(tree: Path) -> None:
    repository(tree)
    (tree / "registry/a.yaml").write_text("area: changed\n")
    (tree / "registry/new.yaml").write_text("area: new\n")
    revision = Revision(tree, "HEAD")
    assert revision.read("registry/a.yaml") == b"area: a\n"
    assert revision.glob("registry/*.yaml") == ("registry/a.yaml", "registry/b.yaml")
    assert revision.glob("*.yaml") == ("events.yaml",)
    assert revision.glob("none/*.yaml") == ()
    said = refused(revision, "registry/new.yaml")
    assert (said.code, said.message, said.missing) == (
        "AL0001", "'registry/new.yaml' is not in git:HEAD", True,
    )  # fmt: skip


def test_a_catalog_below_the_top_of_the_repository_is_read_from_its_folder(tree: Path) -> None:
    """Also one in a folder whose name ends in a space."""
    deep = tree.parent / "deep er "
    deep.mkdir()
    tree.rename(deep / "catalog")
    (deep / "events.yaml").write_text("not this one\n")
    repository(deep.parent)
    revision = Revision(deep / "catalog", "main")
    assert revision.read("events.yaml") == b"auditlex: 1\n"
    assert revision.glob("*.yaml") == ("events.yaml",)
    assert revision.glob("registry/*.yaml") == ("registry/a.yaml", "registry/b.yaml")
    for path in ("../events.yaml", "/events.yaml"):
        assert refused(revision, path).code == "AL0002"


def test_what_is_no_file_in_git_is_refused(tree: Path) -> None:
    (tree / "link.yaml").symlink_to("registry/a.yaml")
    (tree / "folder").symlink_to("registry")
    repository(tree)
    revision = Revision(tree, "HEAD")
    assert refused(revision, "link.yaml").code == "AL0003"
    assert refused(revision, "folder/a.yaml").missing
    assert refused(revision, "registry").message == "'registry' is a folder"
    assert revision.glob("folder/*.yaml") == ()


def test_names_in_git_are_taken_literally(tree: Path) -> None:
    for name in ("a b.yaml", "ü.yaml", "*.yaml", ":(glob)x.yaml"):
        (tree / name).write_text(name)
    repository(tree)
    revision = Revision(tree, "HEAD")
    for name in ("a b.yaml", "ü.yaml", "*.yaml", ":(glob)x.yaml"):
        assert revision.read(name).decode() == name
    (tree / os.fsdecode(b"\xff.yaml")).touch()
    git(tree, "add", "--all")
    git(tree, "commit", "--quiet", "--message", "second")
    with pytest.raises(Refused) as caught:
        Revision(tree, "HEAD").glob("*.yaml")
    assert caught.value.message.isprintable()


def test_all_files_are_of_one_commit(tree: Path) -> None:
    """What the name means later does not matter."""
    repository(tree)
    revision = Revision(tree, "main")
    (tree / "events.yaml").write_text("auditlex: 2\n")
    git(tree, "commit", "--quiet", "--all", "--message", "second")
    assert revision.read("events.yaml") == b"auditlex: 1\n"
    assert Revision(tree, "main").read("events.yaml") == b"auditlex: 2\n"
    assert Revision(tree, "main~1").read("events.yaml") == b"auditlex: 1\n"


def test_a_huge_file_in_git_is_not_read(tree: Path) -> None:
    with (tree / "huge.yaml").open("wb") as file:
        file.truncate(source.MAX_BYTES + 1)
    repository(tree)
    assert refused(Revision(tree, "HEAD"), "huge.yaml").code == "AL0004"


@pytest.mark.parametrize(
    "name", ["--output=x", "-h", "none", "HEAD:events.yaml", "HEAD^{tree}", "", "a\0b", "a b"]
)
def test_what_names_no_revision_is_refused(tree: Path, name: str) -> None:
    """Above all, it is never taken for an option of git."""
    repository(tree)
    with pytest.raises(Refused) as caught:
        Revision(tree, name)
    assert caught.value.code == "AL0001"
    assert sorted(path.name for path in tree.iterdir()) == [".git", "events.yaml", "registry"]


def test_a_folder_without_a_repository_is_refused(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused) as caught:
        Revision(tree, "HEAD")
    assert caught.value.message.startswith("git:HEAD can't be read: fatal: not a git repository")
    monkeypatch.setenv("PATH", str(tree))
    with pytest.raises(Refused) as caught:
        Revision(tree, "HEAD")
    assert caught.value.message == "git can't be run: No such file or directory"


def test_the_variables_of_a_hook_don_t_lead_to_another_repository(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository(tree)
    monkeypatch.setenv("GIT_DIR", str(tree.parent / "outside"))
    monkeypatch.setenv("GIT_INDEX_FILE", "none")
    assert Revision(tree, "HEAD").read("events.yaml") == b"auditlex: 1\n"
