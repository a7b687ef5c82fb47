"""Reading files: input a tree and a path inside it, output the text, or a finding.

A tree is where a catalog lives: a folder, or a revision of a git repository. Nothing outside the
tree is ever read: a path with ``..``, an absolute path or a symbolic link that leads out is refused.
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


class Refused(Exception):
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
            # A FIFO or a device must not be opened for reading by blocking on it.
            fd = os.open(real, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
            with open(fd, "rb") as file:
                about = os.fstat(fd)
                if not stat.S_ISREG(about.st_mode):
                    raise Refused("AL0001", f"'{path}' is not a regular file")
                if about.st_size > MAX_BYTES:
                    raise too_large(path, about.st_size)
                return file.read(MAX_BYTES + 1)
        except (OSError, RuntimeError, ValueError) as error:
            raise unreadable(path, error) from None

    def glob(self, pattern: str) -> tuple[str, ...]:
        """The files below the folder that match; links to folders are not followed."""
        pure = PurePosixPath(inside(pattern))
        folder = self.root.joinpath(*pure.parts[:-1])
        if not folder.resolve().is_relative_to(self.root):
            raise Refused("AL0003", f"'{pattern}' leads out of the catalog's folder")
        if not folder.is_dir():
            return ()
        names = sorted(
            entry.name for entry in os.scandir(folder) if fnmatchcase(entry.name, pure.name)
        )
        return tuple(str(pure.parent / name) for name in names if not name.startswith("."))


class Revision:
    """A catalog in a revision of the git repository around ``root``."""

    def __init__(self, root: Path, revision: str) -> None:
        self.root, self.revision = root, revision
        if revision.startswith("-"):
            raise Refused("AL0001", f"'{revision}' is not the name of a revision")
        prefix = self._git("rev-parse", "--show-prefix")
        self.prefix = prefix.decode().strip()
        self._git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")

    def _git(self, *words: str) -> bytes:
        try:
            done = subprocess.run(  # noqa: S603 - fixed program, arguments without a shell
                ["git", "-C", str(self.root), *words],  # noqa: S607 - git of the user's PATH
                check=False,
                capture_output=True,
                stdin=subprocess.DEVNULL,
            )
        except OSError as error:
            raise Refused("AL0001", f"git can't be run: {error.strerror}") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            why = said[0] if said else f"no revision '{self.revision}'"
            raise Refused("AL0001", f"git:{self.revision} can't be read: {why}")
        return done.stdout

    def read(self, path: str) -> bytes:
        """The bytes of the file at that revision."""
        name = inside(path)
        listed = self._git("ls-tree", "-l", "-z", self.revision, "--", f"{self.prefix}{name}")
        if not listed:
            raise Refused("AL0001", f"'{path}' is not in git:{self.revision}", missing=True)
        mode, _kind, _id, size, *_ = listed.decode("utf-8", "replace").split()
        if mode not in ("100644", "100755"):
            raise Refused("AL0003", f"'{path}' is not a regular file in git:{self.revision}")
        if int(size) > MAX_BYTES:
            raise too_large(path, int(size))
        return self._git("cat-file", "blob", f"{self.revision}:{self.prefix}{name}")

    def glob(self, pattern: str) -> tuple[str, ...]:
        """The files of that revision that match."""
        pure = PurePosixPath(inside(pattern))
        parent = "" if str(pure.parent) == "." else f"{pure.parent}/"
        listed = self._git(
            "ls-tree", "--name-only", "-z", self.revision, "--", f"{self.prefix}{parent}"
        ) if self.prefix or parent else self._git("ls-tree", "--name-only", "-z", self.revision)
        names = (n.rpartition("/")[2] for n in listed.decode("utf-8", "replace").split("\0") if n)
        return tuple(
            f"{parent}{n}"
            for n in sorted(names)
            if fnmatchcase(n, pure.name) and not n.startswith(".")
        )


def too_large(path: str, size: int) -> Refused:
    """The refusal of a file over the limit."""
    return Refused(
        "AL0004",
        f"'{path}' has {size:,} bytes, more than the {MAX_BYTES:,} that are read",
        "Split the catalog into a file for each area.",
    )


def unreadable(path: str, error: Exception) -> Refused:
    """The refusal of a file that the system does not give."""
    code = error.errno if isinstance(error, OSError) else None
    if code == errno.ENOENT:
        return Refused(
            "AL0001", f"'{path}' does not exist", "Is the name spelt right?", missing=True
        )
    if code == errno.EISDIR:
        return Refused("AL0001", f"'{path}' is a folder", "Name the files in it, as 'folder/*.yaml'.")
    why = error.strerror if isinstance(error, OSError) and error.strerror else "its links run in a circle"
    return Refused("AL0001", f"'{path}' can't be read: {why}")


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


def read(tree: Tree, path: str, findings: Findings, place: Place | None = None) -> SourceFile | None:
    """The file at ``path``, or None with a finding at ``place`` (who asked for it)."""
    try:
        return decode(path, tree.read(path), findings)
    except Refused as refused:
        findings.add(refused.code, place or Span(path), refused.message, refused.hint)
        return None
