"""The only place of ``edit`` that writes: a file on disk is changed whole, or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from auditlexc.source import Refused


def save(path: Path, text: str, root: Path | None = None) -> None:
    """Put ``text`` in the place of the file at ``path``, in one step that a crash can't halve.

    The file keeps its mode; a new one gets the usual one. A symbolic link stays and the file that
    it leads to is changed, if that lies below ``root`` (the file's own folder if left out). Raises
    ``Refused`` where it leads elsewhere, or where the system does not let the file be written.
    """
    home = (root or path.parent).resolve()
    try:
        target = path.resolve()
        if not target.is_relative_to(home):
            raise Refused(
                "AL0003",
                f"'{path}' leads out of the catalog's folder",
                "Put the file itself into the folder.",
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, text.encode())
    except (OSError, RuntimeError) as error:
        why = error.strerror if isinstance(error, OSError) else "its links run in a circle"
        raise Refused("AL0907", f"'{path}' can't be written: {why}") from None


def _replace(target: Path, data: bytes) -> None:
    """Write a file beside ``target`` and rename it over it."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    mode = _mode(target)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = os.open(beside, flags, 0o666)
    try:
        with open(fd, "wb") as file:  # noqa: PTH123 - a descriptor has no path
            file.write(data)
            if mode is not None:
                os.fchmod(file.fileno(), mode)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        # The new name has to reach the disk too.
        os.fsync(folder)
    finally:
        os.close(folder)


def _mode(target: Path) -> int | None:
    """The mode of a file, or None where there is none yet."""
    try:
        about = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(about.st_mode):
        raise Refused("AL0907", f"'{target}' is not a regular file")
    return stat.S_IMODE(about.st_mode)
