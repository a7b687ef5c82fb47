"""Paths in, the files of a log out: the file itself, its rotated ones, plain or compressed.

Guarantees: a link, a pipe, a device is never read; a file that is found under two names, because it
is being rotated, is read once; of a file and its compressed twin, the file is read; what can't be
read is told as a ``Trouble`` and stops nothing.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal

import msgspec

from auditlex.text import visible

Kind = Literal["plain", "gz", "zst"]

_ROTATED: Final = r"(?:[.-][0-9][0-9TZ:._-]{0,30})?"
_ZIPPED: Final = r"(?:\.gz|\.zst)?"
_IN_FOLDER: Final = re.compile(rf"[^.].*\.(?:log|jsonl|ndjson){_ROTATED}{_ZIPPED}")
_FLAGS: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


class Trouble(msgspec.Struct, frozen=True):
    """Something that could not be read.

    Attributes:
        path: of the file or folder.
        what: why not.
        hint: what to do, or empty.
    """

    path: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{visible(self.path)}: {self.what}.{f' {self.hint}' if self.hint else ''}"


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a log.

    Attributes:
        path: as it was given or found.
        kind: plain, gz or zst.
        device: of the file.
        inode: of the file.
        size: bytes when it was found.
        changed: when it was last written to, in seconds since 1970.
    """

    path: str
    kind: Kind = "plain"
    device: int
    inode: int
    size: int
    changed: float


class Found(msgspec.Struct, frozen=True):
    """What there is: files, those last written to first, and what could not be read."""

    segments: tuple[Segment, ...]
    troubles: tuple[Trouble, ...] = ()


def find(paths: Iterable[str | os.PathLike[str]], *, rotated: bool = True) -> Found:
    """The files of some logs.

    Args:
        paths: files and folders. A folder stands for the files in it whose names end in .log,
            .jsonl or .ndjson, those with a number or date behind that, and compressed ones; not for
            folders in it.
        rotated: whether a file brings its rotated ones: ``pve.log`` those called ``pve.log.1``,
            ``pve.log.2.gz``, ``pve.log-20260102.zst``.
    """
    troubles: list[Trouble] = []
    found: dict[tuple[int, int], Segment] = {}
    for path in paths:
        for name in _names(os.fspath(path), rotated, troubles):
            segment = _look(name, troubles)
            if segment is not None:
                found.setdefault((segment.device, segment.inode), segment)
    plain = {segment.path for segment in found.values() if segment.kind == "plain"}
    kept = [s for s in found.values() if s.kind == "plain" or unzipped(s.path) not in plain]
    kept.sort(key=lambda segment: (-segment.changed, segment.path))
    return Found(tuple(kept), tuple(troubles))


def unzipped(path: str) -> str:
    """The name of a file without that of its compression."""
    return re.sub(r"\.(?:gz|zst)$", "", path)


def kind_of(path: str) -> Kind:
    """How a file of this name is compressed."""
    return "gz" if path.endswith(".gz") else "zst" if path.endswith(".zst") else "plain"


def family(path: str) -> re.Pattern[str]:
    """The names, without folders, of a file and its rotated ones."""
    return re.compile(re.escape(Path(path).name) + _ROTATED + _ZIPPED)


def belongs(name: str) -> bool:
    """Whether a file of a folder is taken for one of a log."""
    return _IN_FOLDER.fullmatch(name) is not None


def _names(path: str, rotated: bool, troubles: list[Trouble]) -> list[str]:
    """The paths that a path stands for, sorted."""
    try:
        mode = os.lstat(path).st_mode
    except OSError as error:
        if error.errno == errno.ENOENT and rotated:
            # There may be nothing at the path for a moment; what was renamed is there.
            names = _siblings(path)
            if names:
                return names
        troubles.append(refused(path, error))
        return []
    if stat.S_ISDIR(mode):
        try:
            names = sorted(str(file) for file in Path(path).iterdir() if belongs(file.name))
        except OSError as error:
            troubles.append(refused(path, error))
            return []
        if not names:
            troubles.append(Trouble(path, "there is no log in this folder", "Logs end in .log."))
        return names
    if rotated and stat.S_ISREG(mode) and kind_of(path) == "plain":
        return list(dict.fromkeys((path, *_siblings(path))))
    return [path]


def _siblings(path: str) -> list[str]:
    """A file and its rotated ones."""
    pattern = family(path)
    try:
        return sorted(str(file) for file in Path(path).parent.iterdir()
                      if pattern.fullmatch(file.name))  # fmt: skip
    except OSError:
        # The file itself may be readable where the folder is not.
        return []


def _look(path: str, troubles: list[Trouble]) -> Segment | None:
    try:
        with opened(path) as number:
            return described(path, number)
    except OSError as error:
        troubles.append(refused(path, error))
        return None


def described(path: str, number: int) -> Segment:
    """The segment of an open file."""
    status = os.fstat(number)
    return Segment(
        path=path,
        kind=kind_of(path),
        device=status.st_dev,
        inode=status.st_ino,
        size=status.st_size,
        changed=status.st_mtime,
    )


@contextmanager
def opened(path: str) -> Generator[int]:
    """A regular file, open for reading, as its number.

    Raises:
        OSError: if it is none, or can't be read. A link is ELOOP, any other kind of file EINVAL.
    """
    number = os.open(path, _FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            raise OSError(errno.EINVAL, "no regular file", path)
        yield number
    finally:
        os.close(number)


def reopened(segment: Segment) -> int:
    """The file of a segment, open for reading; found again if it was renamed in between.

    Raises:
        OSError: if it is gone, or can't be read.
    """
    others = _siblings(re.sub(rf"{_ROTATED}$", "", unzipped(segment.path)))
    for path in (segment.path, *others):
        try:
            number = os.open(path, _FLAGS)
        except OSError as error:
            if path == segment.path and error.errno != errno.ENOENT:
                raise
            continue
        status = os.fstat(number)
        if (status.st_dev, status.st_ino) == (segment.device, segment.inode):
            return number
        os.close(number)
    raise FileNotFoundError(errno.ENOENT, "the file is gone", segment.path)


_HINTS: Final = {
    errno.ENOENT: "Check the name.",
    errno.EACCES: "Its owner can read it: try sudo.",
    errno.EPERM: "Its owner can read it: try sudo.",
}


def refused(path: str, error: OSError) -> Trouble:
    """What an error of the system means."""
    if error.errno == errno.ELOOP:
        return Trouble(path, "is a link", "Give the path that it leads to.")
    if error.errno in (errno.EINVAL, errno.ENXIO):
        return Trouble(path, "is no regular file", "Give a file or a folder.")
    text = (error.strerror or type(error).__name__).lower()
    return Trouble(path, text, _HINTS.get(error.errno or 0, ""))
