"""Reading files: input a tree and a path inside it, output the text, or a finding.

A tree is where a catalog lives: a folder, or a revision of a git repository. Nothing outside the
tree is ever read: a path with ``..``, an absolute path or a symbolic link that leads out is
refused.
"""

from __future__ import annotations

import errno
import os
import stat
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Protocol

import msgspec

from auditlexc.findings import Findings
from auditlexc.places import Place, Span

MAX_BYTES = 32 * 1024 * 1024
"""Largest file that is read, in bytes; a catalog of 5,000 events has about 4 MB in all."""


class SourceFile(msgspec.Struct, frozen=True):
    """A file as it was read: ``path`` is relative to the tree, with forward slashes."""

    path: str
    text: str


class Tree(Protocol):
    """Where the files of a catalog come from."""

    def read(self, path: str) -> bytes:
        """The bytes of a file; raises ``Refused`` when it can't or must not be read."""
        ...

    def glob(self, pattern: str) -> tuple[str, ...]:
        """The files that match a pattern (``*`` within one folder), sorted."""
        ...


class Refused(Exception):  # noqa: N818 - no error of the program: becomes a finding
    """A file that is not read: the code of the finding, what, and how to mend it.

    ``missing`` tells whether there simply is no such file.
    """

    def __init__(self, code: str, message: str, hint: str = "", *, missing: bool = False) -> None:
        super().__init__(message)
        self.code, self.message, self.hint, self.missing = code, message, hint, missing


def inside(path: str) -> str:
    """``path`` normalized; raises ``Refused`` if it leads out of the tree by its text alone."""
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or "\\" in path or "\0" in path:
        raise Refused(
            "AL0002",
            f"'{path}' leads out of the catalog's folder",
            "Name files by a path relative to events.yaml, with forward slashes and without '..'.",
        )
    return str(pure)


class Folder:
    """A catalog in a folder of the file system."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def read(self, path: str) -> bytes:
        """The bytes of a regular file below the folder."""
        name = inside(path)
        try:
            real = (self.root / name).resolve(strict=True)
            if not real.is_relative_to(self.root):
                raise Refused(
                    "AL0003",
                    f"'{path}' is a symbolic link that leads out of the catalog's folder",
                    "Put the file itself into the folder.",
                )
            return self._read(real, path)
        except (OSError, RuntimeError) as error:
            raise unreadable(path, error) from None

    def _read(self, real: Path, path: str) -> bytes:
        # To open a FIFO must not wait for a writer; a link made since then must not be followed.
        flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NOCTTY
        fd = os.open(real, flags)
        try:
            about = os.fstat(fd)
            if stat.S_ISDIR(about.st_mode):
                raise is_folder(path)
            if not stat.S_ISREG(about.st_mode):
                raise Refused("AL0001", f"'{path}' is not a regular file")
            if about.st_size > MAX_BYTES:
                raise too_large(path, about.st_size)
            with open(fd, "rb", closefd=False) as file:
                return file.read(MAX_BYTES + 1)
        finally:
            os.close(fd)

    def glob(self, pattern: str) -> tuple[str, ...]:
        """The files below the folder that match; links to folders are not followed."""
        parent, name = _split(pattern)
        try:
            folder = (self.root / parent).resolve()
            if not folder.is_relative_to(self.root):
                raise Refused("AL0003", f"'{pattern}' leads out of the catalog's folder")
            with os.scandir(folder) as entries:
                # What a link leads to is judged when it is read.
                names = [e.name for e in entries if not e.is_dir(follow_symlinks=False)]
        except FileNotFoundError:
            return ()
        except (OSError, RuntimeError) as error:
            raise unreadable(pattern, error) from None
        return _matching(parent, name, names)


class Revision:
    """A catalog in a revision of the git repository around ``root``.

    Raises ``Refused`` where there is no such repository or revision. The revision is looked up
    once, so that all files are of one commit.
    """

    def __init__(self, root: Path, revision: str) -> None:
        self.root, self.revision = root, revision
        if revision.startswith("-"):
            raise Refused("AL0001", f"'{revision}' is not the name of a revision")
        self.prefix = os.fsdecode(self._git("rev-parse", "--show-prefix").removesuffix(b"\n"))
        found = self._git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        self.commit = found.decode("ascii").strip()

    def _git(self, *words: str) -> bytes:
        # In a hook of git its variables name another repository; LC_ALL: one language for findings.
        environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        environment |= {"LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1"}
        try:
            done = subprocess.run(
                ["git", "--literal-pathspecs", "-C", str(self.root), *words],  # noqa: S607 - git of the user's PATH
                check=False,
                capture_output=True,
                stdin=subprocess.DEVNULL,
                env=environment,
            )
        except OSError as error:
            raise Refused("AL0001", f"git can't be run: {error.strerror}") from None
        except ValueError:
            raise Refused("AL0001", "the name of a revision has no NUL in it") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            why = said[0] if said else f"no revision '{self.revision}'"
            raise Refused("AL0001", f"git:{self.revision} can't be read: {why}")
        return done.stdout

    def read(self, path: str) -> bytes:
        """The bytes of the file at that revision."""
        name = f"{self.prefix}{inside(path)}"
        where = f"git:{self.revision}"
        listed = self._git("ls-tree", "--full-tree", "-l", "-z", self.commit, "--", name)
        if not listed:
            raise Refused("AL0001", f"'{path}' is not in {where}", missing=True)
        mode, kind, blob, size = listed.split(b"\t")[0].decode("ascii").split()
        if kind == "tree":
            raise is_folder(path)
        if mode == "120000":
            raise Refused(
                "AL0003",
                f"'{path}' is a symbolic link in {where}",
                "Put the file itself into the folder.",
            )
        if kind != "blob":
            raise Refused("AL0001", f"'{path}' is not a regular file in {where}")
        if int(size) > MAX_BYTES:
            raise too_large(path, int(size))
        return self._git("cat-file", "blob", blob)

    def glob(self, pattern: str) -> tuple[str, ...]:
        """The files of that revision that match."""
        parent, name = _split(pattern)
        folder = f"{self.prefix}{parent}"
        # With the slash git lists what is in a folder, without it the folder.
        places = ("--", folder if folder.endswith("/") else f"{folder}/") if folder else ()
        listed = self._git("ls-tree", "--full-tree", "-z", self.commit, *places)
        rows = [row.partition(b"\t") for row in listed.split(b"\0") if row]
        names = [os.fsdecode(n).rpartition("/")[2] for about, _, n in rows if b" blob " in about]
        return _matching(parent, name, names)


def _split(pattern: str) -> tuple[str, str]:
    """The folder of a pattern ('' for the tree's own) and the pattern of the names in it."""
    parent, _, name = inside(pattern).rpartition("/")
    return parent, name


def _matching(parent: str, pattern: str, names: list[str]) -> tuple[str, ...]:
    """The names that match, with their folder; refused if one of them can't be printed."""
    literal = pattern.replace("[", "[[]").replace("?", "[?]")
    found = sorted(n for n in names if not n.startswith(".") and fnmatchcase(n, literal))
    for name in found:
        if not name.isprintable():
            raise Refused(
                "AL0001",
                f"{name!a} in '{parent or '.'}' is not a name that can be printed",
                "Rename the file.",
            )
    return tuple(f"{parent}/{name}" if parent else name for name in found)


def too_large(path: str, size: int) -> Refused:
    """The refusal of a file over the limit."""
    return Refused(
        "AL0004",
        f"'{path}' has {size:,} bytes, more than the {MAX_BYTES:,} that are read",
        "Split the catalog into a file for each area.",
    )


def is_folder(path: str) -> Refused:
    """The refusal of a folder."""
    return Refused("AL0001", f"'{path}' is a folder", "Name the files in it, as 'folder/*.yaml'.")


def unreadable(path: str, error: OSError | RuntimeError) -> Refused:
    """The refusal of a file that the system does not give."""
    if isinstance(error, FileNotFoundError):
        return Refused(
            "AL0001", f"'{path}' does not exist", "Is the name spelt right?", missing=True
        )
    # Newer versions of Python raise the system's error, older ones one of their own.
    if isinstance(error, RuntimeError) or error.errno == errno.ELOOP:
        return Refused("AL0001", f"'{path}' can't be read: its links run in a circle")
    return Refused("AL0001", f"'{path}' can't be read: {error.strerror}")


def decode(path: str, data: bytes, findings: Findings) -> SourceFile | None:
    """The text of a file, or None with a finding at the byte that is wrong."""
    if len(data) > MAX_BYTES:
        refused = too_large(path, len(data))
        findings.add(refused.code, Span(path), refused.message, refused.hint)
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        findings.add("AL0006", Span(path), "the file is UTF-16", "Save it as UTF-8.")
        return None
    if data.startswith(b"\xef\xbb\xbf"):
        findings.add(
            "AL0007",
            Span(path),
            "the file begins with a byte order mark",
            "Save it as UTF-8 without BOM; 'auditlex fmt' removes it.",
        )
        return None
    try:
        return SourceFile(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        findings.add(
            "AL0006",
            Span(path, line, column, line, column + 1),
            f"byte 0x{data[error.start]:02x} is not UTF-8",
            "Save the file as UTF-8.",
        )
        return None


def read(
    tree: Tree, path: str, findings: Findings, place: Place | None = None
) -> SourceFile | None:
    """The file at ``path``, or None with a finding at ``place`` (who asked for it)."""
    try:
        return decode(path, tree.read(path), findings)
    except Refused as refused:
        findings.add(refused.code, place or Span(path), refused.message, refused.hint)
        return None
