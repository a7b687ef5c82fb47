"""Keys for hashed values in a file: made, read, rotated, and asked for values.

Input: a file of its owner alone. Output: ``Keys``. Guarantees: the first key of the file is the one
that is written with; the older ones still tell whether a written hash is that of a value; a file is
changed in one step, so that nobody ever reads half of it; no key is in a message, a repr, a
traceback or a pickle.
"""

from __future__ import annotations

import fcntl
import hmac
import os
import re
import stat
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Never

from auditlex.hashing import Hasher

MOST_BYTES: Final = 16_384
"""Bytes of the longest file: more than a hundred keys."""

_BYTES: Final = 32
_WRITTEN: Final = re.compile("hash:([0-9a-f]{8}):[0-9a-f]{32}")
_READ: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY
_MAKE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


class KeyRefused(Exception):  # noqa: N818 - it is a refusal
    """A file that can't be the key for hashed values; says why, never what is in it."""


class Keys:
    """The key that is written with, and older ones.

    Attributes:
        current: the hash of the first key.
        ids: the ids of all keys, the current one first.

    Raises:
        ValueError: if there is none.
    """

    __slots__ = ("_all", "current", "ids")

    def __init__(self, hashers: Iterable[Hasher]) -> None:
        self._all = tuple(hashers)
        if not self._all:
            raise ValueError("there is no key")
        self.current = self._all[0]
        self.ids = tuple(hasher.key_id for hasher in self._all)

    def hash(self, field: str, value: object) -> str:
        """The written form of a value of this field, by the current key."""
        return self.current.hash(field, value)

    def matches(self, field: str, value: object, written: str) -> bool:
        """Whether a written hash is that of this value; False if it is of a key that is not here.

        Args:
            field: the field's name: of a key inside of it ``field.key``, of an indexed one
                ``field[n]``.
            value: the value; the number 1 and the text ``1`` are two values.
            written: as it stands in a record, ``hash:<key id>:<32 hex>``.
        """
        found = _WRITTEN.fullmatch(written)
        return found is not None and any(
            # Both are ASCII, or the comparison would be refused.
            hmac.compare_digest(hasher.hash(field, value), written)
            for hasher in self._all
            if hasher.key_id == found[1]
        )

    def __repr__(self) -> str:
        return f"<Keys {', '.join(self.ids)}>"

    def __reduce__(self) -> Never:
        raise TypeError("keys for hashing are neither pickled nor copied")


class KeyFile:
    """The keys in a file that may be rotated; what makes hashes for a service.

    Attributes:
        keys: the last good ones.

    Raises:
        KeyRefused: if there are none at first.
    """

    __slots__ = ("_path", "keys")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self.keys = load_keys(self._path)

    def hash(self, field: str, value: object) -> str:
        """The written form of a value of this field, by the current key."""
        return self.keys.current.hash(field, value)

    def reload(self) -> bool:
        """Read the file again; whether another key is the current one now.

        Raises:
            KeyRefused: if that is impossible; the keys before go on to hold.
        """
        before = self.keys.current.key_id
        self.keys = load_keys(self._path)
        return self.keys.current.key_id != before

    def __repr__(self) -> str:
        return f"<KeyFile {self._path}>"

    def __reduce__(self) -> Never:
        raise TypeError("keys for hashing are neither pickled nor copied")


def load_key(path: str | os.PathLike[str]) -> Hasher:
    """The current key of a file; see ``load_keys``.

    Raises:
        KeyRefused: as ``load_keys``.
    """
    return load_keys(path).current


def load_keys(path: str | os.PathLike[str]) -> Keys:
    """The keys in a file: one a line, each 32 to 128 hexadecimal digits, the current one first.

    A file with one key may also hold its 16 to 64 bytes as they are, or its digits on several
    lines.

    Raises:
        KeyRefused: if the file can't be read, is not the process's own or root's, is open to
            others, or holds no such key.
    """
    name = os.fspath(path)
    with _opened(name) as number:
        found = [Hasher(key) for key in _keys(number)]
    if not found:
        raise KeyRefused(f"'{name}' holds no key: 16 to 64 bytes, or their digits")
    return Keys(found)


def new(path: str | os.PathLike[str]) -> str:
    """Make a file with a new key, for its owner alone; gives the id of the key.

    Raises:
        KeyRefused: if there is such a file, or it can't be made.
    """
    name = os.fspath(path)
    keys = [os.urandom(_BYTES)]
    key_id = Hasher(keys[0]).key_id
    problem = _made(name, keys, None)
    keys.clear()
    if problem:
        raise KeyRefused(f"'{name}' can't be made: {problem}")
    _settle(name)
    return key_id


def rotate(path: str | os.PathLike[str]) -> Keys:
    """Put a new key before those in a file; it is replaced in one step, by one of its mode.

    Whoever has read the file before goes on to write with the key before, until it reads again.

    Raises:
        KeyRefused: as ``load_keys``, and if the file can't be replaced.
    """
    name = os.fspath(path)
    with _opened(name) as number:
        # Who rotates at the same time waits, and then finds another file at the path.
        fcntl.flock(number, fcntl.LOCK_EX)
        about = os.fstat(number)
        if not _is_at(about, name):
            raise KeyRefused(f"'{name}' was replaced at this moment; look at it, and try again")
        keys = _keys(number)
        known = {Hasher(key).key_id for key in keys}
        fresh = os.urandom(_BYTES)
        while Hasher(fresh).key_id in known:
            fresh = os.urandom(_BYTES)
        beside = f"{name}.{os.urandom(4).hex()}"
        problem = _replaced(name, beside, [fresh, *keys], about) if keys else "it holds no key"
        keys.clear()
        del fresh
    if problem:
        raise KeyRefused(f"'{name}' can't be rotated: {problem}")
    _settle(name)
    return load_keys(name)


@contextmanager
def _opened(name: str) -> Generator[int]:
    """The descriptor of a file that can be trusted with keys."""
    try:
        number = os.open(name, _READ)
    except OSError as error:
        raise KeyRefused(f"'{name}' can't be read: {error.strerror}") from None
    try:
        about = os.fstat(number)
        if not stat.S_ISREG(about.st_mode):
            raise KeyRefused(f"'{name}' is no regular file")
        if about.st_uid not in (0, os.geteuid()) or stat.S_IMODE(about.st_mode) & 0o077:
            raise KeyRefused(f"'{name}' is open to others: give it to its owner alone, mode 0600")
        yield number
    finally:
        os.close(number)


def _is_at(about: os.stat_result, name: str) -> bool:
    try:
        return os.path.samestat(about, os.lstat(name))
    except OSError:
        return False


def _keys(number: int) -> list[bytes]:
    """The keys in an open file; none if it holds anything else."""
    data = os.pread(number, MOST_BYTES + 1, 0)
    if len(data) > MOST_BYTES:
        return []
    lines = [_digits(line) for line in data.split(b"\n") if line.strip()]
    if lines and all(map(_is_key, lines)):
        return list(dict.fromkeys(lines))
    # Few bytes can look like digits; then they are too few as digits.
    return [key for key in (_digits(data), data) if _is_key(key)][:1]


def _digits(text: bytes) -> bytes:
    """What hexadecimal digits stand for; nothing if they are none."""
    try:
        return bytes.fromhex(text.decode("ascii"))
    except (UnicodeDecodeError, ValueError):
        return b""


def _is_key(data: bytes) -> bool:
    return 16 <= len(data) <= 64


def _made(name: str, keys: Sequence[bytes], about: os.stat_result | None) -> str:
    """Make a file of keys with this owner and mode; what went wrong, if something did.

    What is wrong is returned, because an exception would take the keys along in its traceback.
    """
    data = b"".join(b"%b\n" % key.hex().encode() for key in keys)
    if len(data) > MOST_BYTES:
        return "it has too many keys; take out the oldest, which are the last lines"
    try:
        number = os.open(name, _MAKE, 0o600)
    except OSError as error:
        return error.strerror or "it can't be opened"
    problem = ""
    try:
        # Whatever the umask has taken away.
        os.fchmod(number, 0o600 if about is None else stat.S_IMODE(about.st_mode))
        if about is not None:
            os.fchown(number, about.st_uid, about.st_gid)
        if os.write(number, data) != len(data):
            problem = "there is no room for it"
        os.fsync(number)
    except OSError as error:
        problem = error.strerror or "it can't be written"
    finally:
        os.close(number)
    if problem:
        Path(name).unlink(missing_ok=True)
    return problem


def _replaced(name: str, beside: str, keys: Sequence[bytes], about: os.stat_result) -> str:
    """Put a file of keys in the place of another; what went wrong, if something did."""
    problem = _made(beside, keys, about)
    if problem:
        return problem
    try:
        Path(beside).replace(name)
    except OSError as error:
        Path(beside).unlink(missing_ok=True)
        return error.strerror or "it can't be replaced"
    return ""


def _settle(name: str) -> None:
    """Have the system write down that the file is there; where it can't, it will by itself."""
    with suppress(OSError):
        folder = os.open(Path(name).parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
