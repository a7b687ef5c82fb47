"""Artifacts in, files out: the only place that touches output files.

Every file is written beside its place, flushed to the disk, and renamed into it, so that a reader
sees the old or the new one and never half of it. Files that a former run wrote and this one does
not are removed, if the manifest says they are ours; anything else in the folders is left alone.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from threading import Thread

import msgspec

from auditlexc.findings import Findings
from auditlexc.places import Span
from auditlexc.targets.base import Artifact

MANIFEST = ".auditlex-manifest.json"
BATCH = 256
"""Files that are open at once."""

THREADS = 8

_IN_THE_WAY = frozenset({errno.ELOOP, errno.ENOTDIR, errno.ENXIO, errno.EISDIR})
"""What opening says of a link, of a file where a folder is to be, of a socket, of a folder."""

MARKS = (b"by 'auditlex generate'", b"X-Generator: auditlex generate")
"""What generated files say of themselves: a lost manifest must not block a run."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Which files below the project are ours."""

    comment: str = "written by 'auditlex generate': the files that it owns and may remove"
    manifest: int = 1
    files: tuple[str, ...]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a run did or, with ``check``, would do; paths are sorted."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept: int = 0


def read_manifest(path: Path, findings: Findings, shown: str) -> frozenset[str]:
    """The files that are ours; none, with a finding, where the manifest is damaged."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return frozenset()
    except OSError as error:
        findings.add("AL0907", Span(shown), f"the manifest can't be read: {error.strerror}")
        return frozenset()
    try:
        return frozenset(msgspec.json.decode(data, type=Manifest).files)
    except msgspec.DecodeError as error:
        findings.add(
            "AL0906",
            Span(shown),
            f"the manifest of generated files is damaged: {error}",
            "Restore it from version control, or remove it together with the generated files.",
        )
        return frozenset()


def safe(path: str) -> bool:
    """Whether a path stays below the project by its text."""
    pure = PurePosixPath(path)
    return bool(path) and not pure.is_absolute() and ".." not in pure.parts and "\\" not in path


class Writer:
    """Puts the artifacts of one run below ``root``; ``manifest`` is the manifest's path there.

    ``inputs`` are the paths of what the run has read, which is never written.
    """

    def __init__(
        self, root: Path, manifest: str, findings: Findings, inputs: Iterable[str] = ()
    ) -> None:
        self.root = root.resolve()
        self._prefix = f"{self.root}/"
        self.manifest = manifest
        self.inputs = frozenset(inputs)
        self.findings = findings
        self.known = read_manifest(self.root / manifest, findings, manifest)

    def plan(self, artifacts: Sequence[Artifact]) -> dict[str, bytes]:
        """The files to write, after a look at every path."""
        plan: dict[str, bytes] = {}
        folders: dict[str, bool] = {}
        for artifact in artifacts:
            if artifact.path in plan:
                self.findings.add(
                    "AL0904",
                    Span(artifact.path),
                    "two outputs have this path",
                    "Give the targets different folders, or the templates different names.",
                )
                continue
            if not safe(artifact.path) or not self._inside(artifact.path, folders):
                self.findings.add(
                    "AL0902",
                    Span(artifact.path),
                    "the output leads out of the project",
                    "Name a path below the folder of events.yaml, not through a symbolic link.",
                )
                continue
            if os.path.normpath(artifact.path) in self.inputs:
                self._foreign(artifact.path)
                continue
            plan[artifact.path] = artifact.data
        return plan

    def _inside(self, path: str, folders: dict[str, bool]) -> bool:
        folder = os.path.dirname(path)
        if folder not in folders:
            try:
                folders[folder] = (self.root / folder).resolve().is_relative_to(self.root)
            except (OSError, RuntimeError):
                # It can't exist, or its links run in a circle; writing will say why.
                folders[folder] = True
        return folders[folder]

    def stale(self, plan: Mapping[str, bytes], unchanged: frozenset[str]) -> tuple[str, ...]:
        """The files of the plan whose bytes on disk differ; findings for what is in their way."""
        stale: list[str] = []
        for path, data in plan.items():
            if path in unchanged:
                continue
            found = self._found(path)
            if found == data:
                continue
            stale.append(path)
            if found is not None and path not in self.known and not _ours(found):
                self._foreign(path)
        return tuple(sorted(stale))

    def _found(self, path: str) -> bytes | None:
        """What lies at a path: the bytes of a file, or None; a finding if it is no file."""
        try:
            fd = os.open(
                self._prefix + path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            )
        except OSError as error:
            if error.errno in _IN_THE_WAY:
                self._foreign(path)
            # What else is wrong shows when the file is written.
            return None
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            self._foreign(path)
            return None
        with open(fd, "rb") as file:
            return file.read()

    def _foreign(self, path: str) -> None:
        self.findings.add(
            "AL0906",
            Span(path),
            "something that auditlex did not write is in the way",
            "Move it elsewhere, or remove it if it is not needed.",
        )

    def orphans(self, keep: Iterable[str]) -> tuple[str, ...]:
        """The files that are ours and are made no more."""
        made = set(keep)
        folders: dict[str, bool] = {}
        return tuple(
            path
            for path in sorted(self.known)
            if path not in made
            and safe(path)
            and self._inside(path, folders)
            and (self.root / path).is_file()
        )

    def write(self, plan: Mapping[str, bytes], stale: Sequence[str]) -> None:
        """Write the stale files: first all beside their places and to the disk, then rename all."""
        for folder in sorted({os.path.dirname(path) for path in stale}):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        beside: list[str] = []
        try:
            for start in range(0, len(stale), BATCH):
                paths = stale[start : start + BATCH]
                names = [f"{self._prefix}{path}.{os.getpid()}.new" for path in paths]
                beside += names
                _write([(name, plan[path]) for name, path in zip(names, paths, strict=True)])
            for path, name in zip(stale, beside, strict=True):
                os.replace(name, self._prefix + path)
        except BaseException:
            for name in beside:
                with suppress(OSError):
                    os.unlink(name)
            raise

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files of ours, and folders that are empty then."""
        for path in paths:
            (self.root / path).unlink(missing_ok=True)
            folder = (self.root / path).parent
            while folder != self.root:
                try:
                    folder.rmdir()
                except OSError:
                    break
                folder = folder.parent

    @staticmethod
    def manifest_bytes(files: Iterable[str]) -> bytes:
        """The manifest of a run, one file a line."""
        encoded = msgspec.json.encode(Manifest(files=tuple(sorted(files))))
        return msgspec.json.format(encoded, indent=1) + b"\n"


def _ours(data: bytes) -> bool:
    """Whether a file says that it is generated: at its head, or as translations do."""
    return MARKS[0] in data[:2048] or MARKS[1] in data


def _write(files: Sequence[tuple[str, bytes]]) -> None:
    """Write new files and see them on the disk.

    Waiting for all of them at once lets the file system commit them together, which takes a tenth
    of the time of waiting for one after the other.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    open_files: list[int] = []
    try:
        for name, data in files:
            open_files.append(os.open(name, flags, 0o644))
            view = memoryview(data)
            while view:
                view = view[os.write(open_files[-1], view) :]
        _sync(open_files)
    finally:
        for fd in open_files:
            os.close(fd)


def _sync(open_files: Sequence[int]) -> None:
    """``fsync`` of all; raises the first error."""
    errors: list[OSError] = []

    def wait(first: int) -> None:
        try:
            for fd in open_files[first::THREADS]:
                os.fsync(fd)
        except OSError as error:
            errors.append(error)

    threads = [Thread(target=wait, args=(n,)) for n in range(min(THREADS, len(open_files)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
