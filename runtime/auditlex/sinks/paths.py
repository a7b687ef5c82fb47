"""Opening files and folders so that nobody else decides what is opened.

Input: an absolute path. Output: a descriptor. Guarantees: every folder on the way is opened from
the descriptor of the one above it; no link is followed; a file is a regular one, has one name, and
is ours; a folder on the way belongs to us or to root and can't be changed by others. What is
refused is refused with a ``SinkError`` that says how to mend it.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from auditlex.sinks.base import SinkError, failed

_FOLDER: Final = os.O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC

# Without O_NONBLOCK a FIFO that takes the file's place between look and open would block.
_FILE: Final = os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NOCTTY | os.O_NONBLOCK

LOCK_TIME: Final = 2.0
"""Seconds to wait for a lock: whoever holds it is stopped or stuck, and auditing must go on."""


def split(path: str | os.PathLike[str]) -> tuple[str, str]:
    """The folder and the name, absolute; the working directory counts now and never again.

    Raises:
        ValueError: if the path has no name, goes upwards, or can't be one.
    """
    text = os.fspath(path)
    if not text or "\0" in text:
        raise ValueError("the path is empty or has a NUL in it")
    parts = text.split("/")
    if ".." in parts:
        raise ValueError("the path goes upwards (..): write it without")
    if not text.startswith("/"):
        parts = [*Path.cwd().parts[1:], *parts]
    parts = [part for part in parts if part not in {"", "."}]
    if not parts or text.endswith(("/", "/.")):
        raise ValueError("the path names a folder, not a file")
    return "/" + "/".join(parts[:-1]), parts[-1]


def open_folder(path: str, name: str) -> int:
    """The descriptor of a folder, for use as ``dir_fd``.

    Args:
        path: an absolute path.
        name: who asks, for messages.

    Raises:
        SinkError: if it is not there, not to be trusted, or a link is on the way.
    """
    here = os.open("/", _FOLDER)
    shown = ""
    try:
        parts = [part for part in path.split("/") if part]
        _trust(os.fstat(here), "/", name, last=not parts)
        for number, part in enumerate(parts, 1):
            shown += f"/{part}"
            try:
                below = os.open(part, _FOLDER, dir_fd=here)
            except OSError as error:
                raise _no_folder(here, part, shown, name, error) from None
            os.close(here)
            here = below
            _trust(os.fstat(here), shown, name, last=number == len(parts))
    except BaseException:
        os.close(here)
        raise
    return here


def _no_folder(above: int, part: str, shown: str, name: str, error: OSError) -> SinkError:
    try:
        is_link = stat.S_ISLNK(os.stat(part, dir_fd=above, follow_symlinks=False).st_mode)
    except OSError:
        is_link = False
    if is_link:
        return SinkError(errno.ELOOP, f"{name}: {shown} is a link; name the folder it leads to")
    hint = "create the folder" if error.errno == errno.ENOENT else ""
    return failed(name, f"the folder {shown} can't be opened", error, hint)


def _trust(found: os.stat_result, shown: str, name: str, *, last: bool) -> None:
    """Refuse a folder in which others could put something in the place of what we look for.

    The group is looked at in the last folder only: above it, a group could at most take the folder
    away, and what it puts there instead has the wrong owner.
    """
    if found.st_uid not in {0, os.geteuid()}:
        why = "belongs to somebody else; chown it to root or to this service's user"
    elif found.st_mode & stat.S_ISVTX:
        return
    elif found.st_mode & stat.S_IWOTH:
        why = "can be written by everybody; chmod o-w"
    elif last and found.st_mode & stat.S_IWGRP and found.st_gid != 0:
        why = "can be written by its group; chmod g-w"
    else:
        return
    raise SinkError(errno.EPERM, f"{name}: the folder {shown} {why}")


def open_file(folder: int, file: str, name: str, flags: int, mode: int) -> int:
    """A regular file of ours with one name and this mode.

    Args:
        folder: a descriptor from ``open_folder``.
        file: the name of the file in it.
        name: who asks, for messages.
        flags: how to open it, such as ``O_RDWR | O_APPEND | O_CREAT``.
        mode: the permission bits that it gets.

    Raises:
        SinkError: if it can't be opened, or is not such a file.
    """
    try:
        # A look first: merely opening some devices does something.
        there = look(folder, file)
        if there is not None:
            _ours(there, name)
        number = os.open(file, flags | _FILE, mode, dir_fd=folder)
    except SinkError:
        raise
    except OSError as error:
        raise failed(name, "it can't be opened", error) from None
    try:
        found = os.fstat(number)
        _ours(found, name)
        if stat.S_IMODE(found.st_mode) != mode:
            os.fchmod(number, mode)
        if number > 2:
            return number
        # Where standard streams are closed, what is printed would end up in the file.
        higher = fcntl.fcntl(number, fcntl.F_DUPFD_CLOEXEC, 3)
    except SinkError:
        os.close(number)
        raise
    except OSError as error:
        os.close(number)
        raise failed(name, f"it can't be made private (mode {mode:04o})", error) from None
    os.close(number)
    return higher


def look(folder: int, file: str) -> os.stat_result | None:
    """What is at a name, a link itself included; None if there is nothing."""
    try:
        return os.stat(file, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return None


def _ours(found: os.stat_result, name: str) -> None:
    if stat.S_ISLNK(found.st_mode):
        raise SinkError(errno.ELOOP, f"{name}: it is a link; name the file itself")
    if not stat.S_ISREG(found.st_mode):
        raise SinkError(errno.EINVAL, f"{name}: it is not a regular file; move it away")
    if found.st_nlink > 1:
        raise SinkError(errno.EMLINK, f"{name}: it has a second name (hard link); remove one")
    if found.st_uid != os.geteuid():
        raise SinkError(errno.EPERM, f"{name}: it belongs to somebody else; chown it or move it")


@contextmanager
def locked(number: int, wait: float = LOCK_TIME) -> Generator[bool]:
    """Hold the lock of an open file; gives whether it was got in time.

    Args:
        number: the descriptor.
        wait: seconds.
    """
    end = time.monotonic() + wait
    got = False
    while not got:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            got = True
        except OSError as error:
            # File systems without locks: then the caller goes on as if it had waited in vain.
            if error.errno not in {errno.EAGAIN, errno.EINTR} or time.monotonic() > end:
                break
            time.sleep(0.001)
    try:
        yield got
    finally:
        if got:
            fcntl.flock(number, fcntl.LOCK_UN)
