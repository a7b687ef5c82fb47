"""What a former run found out, so that this one need not: areas compiled, and a stamp of the whole.

Everything here is safe to delete. An entry is named by a digest of all it was made from, the
compiler included, and carries a digest of itself: what is stale is not found, what is damaged is
not used. Entries are MessagePack, decoded into typed values; nothing in them is ever run.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

import msgspec

FOLDER = ".auditlex-cache"
_MAGIC = b"auditlex-cache-1\n"
_SIZE = 16
_T = TypeVar("_T")


class Seen(msgspec.Struct, frozen=True):
    """How a file looked: if it looks so again, it was not written in between."""

    size: int
    mtime: int
    ctime: int
    inode: int


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """A finished run: what went in, what came out."""

    compiler: str
    options: str
    inputs: Mapping[str, str]
    globs: Mapping[str, tuple[str, ...]]
    outputs: Mapping[str, Seen]
    warnings: int = 0
    events: int = 0


def digest(*parts: bytes | str) -> str:
    """A digest of several parts; where one ends and the next begins matters."""
    state = blake2b(digest_size=_SIZE)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(raw).to_bytes(8, "little"))
        state.update(raw)
    return state.hexdigest()


def compiler_digest() -> str:
    """A digest of the compiler's own files: another compiler trusts no cache of this one."""
    root = Path(__file__).parent
    names: list[str] = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if f != "__pycache__")
        names += [os.path.join(folder, f) for f in sorted(files)]
    state = blake2b(digest_size=_SIZE)
    for name in names:
        about = os.stat(name)
        state.update(f"{name}\0{about.st_size}\0{about.st_mtime_ns}\n".encode())
    return state.hexdigest()


def seen(path: str) -> Seen | None:
    """How a file looks now, or None where there is none."""
    try:
        about = os.lstat(path)
    except OSError:
        return None
    return Seen(about.st_size, about.st_mtime_ns, about.st_ctime_ns, about.st_ino)


class Cache:
    """The entries in one folder; a cache that can't be used is as good as none."""

    def __init__(self, root: Path) -> None:
        self.folder = root / FOLDER

    def get(self, name: str, type_: type[_T]) -> _T | None:
        """An entry, or None where it is missing, damaged, or of another shape."""
        try:
            data = (self.folder / name).read_bytes()
        except OSError:
            return None
        start = len(_MAGIC) + _SIZE
        body = data[start:]
        if data[:start] != _MAGIC + blake2b(body, digest_size=_SIZE).digest():
            return None
        try:
            return msgspec.msgpack.decode(body, type=type_)
        except msgspec.MsgspecError:
            return None

    def put(self, name: str, value: object) -> None:
        """Keep an entry; a full disk or a read-only folder is no error."""
        try:
            body = msgspec.msgpack.encode(value)
        except OverflowError:
            # MessagePack has no integers beyond 64 bits, catalogs have.
            return
        path = self.folder / name
        beside = self.folder / f"{name}.{os.getpid()}.new"
        try:
            if not self.folder.is_dir():
                self.folder.mkdir(parents=True)
                (self.folder / ".gitignore").write_text("*\n", encoding="utf-8")
            beside.write_bytes(_MAGIC + blake2b(body, digest_size=_SIZE).digest() + body)
            os.replace(beside, path)
        except OSError:
            with suppress(OSError):
                beside.unlink()

    def prune(self, keep: Iterable[str]) -> None:
        """Remove the entries that the finished run had no use for."""
        kept = {*keep, ".gitignore"}
        with suppress(OSError), os.scandir(self.folder) as found:
            for entry in found:
                if entry.name not in kept:
                    os.unlink(entry.path)
