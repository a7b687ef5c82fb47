"""What a run takes from those before it and leaves to the next: units of areas, and the stamp."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from auditlexc.cache import Cache, Stamp, compiler_digest, digest, seen
from auditlexc.fresh import MISSING
from auditlexc.front import Front
from auditlexc.options import Options
from auditlexc.source import SourceFile
from auditlexc.targets.base import Artifact
from auditlexc.unit import Unit, Work

STAMP = "stamp"


class Memory:
    """The cache of one project as one run uses it; without a cache it knows nothing."""

    def __init__(self, folder: Path, options: Options) -> None:
        self.folder = folder
        self.options = options
        self.store = Cache(folder) if options.cache and not options.check else None
        self.compiler = compiler_digest() if self.store is not None else ""
        self.keys: dict[str, str] = {}
        self.known: dict[str, Unit] = {}
        self.in_place: frozenset[str] = frozenset()

    def recall(self, start: Front, work: Work) -> None:
        """Find the units that need not be made again: their files lie on the disk as written."""
        if self.store is None:
            return
        self.keys = self._keys(start, work)
        stamp = self.store.get(STAMP, Stamp)
        if stamp is None or stamp.compiler != self.compiler:
            return
        unchanged = {p for p, was in stamp.outputs.items() if seen(f"{self.folder}/{p}") == was}
        for name, key in self.keys.items():
            unit = self.store.get(key, Unit)
            if unit is not None and all(a.path in unchanged for a in unit.artifacts):
                self.known[name] = unit
        self.in_place = frozenset(a.path for unit in self.known.values() for a in unit.artifacts)

    def _keys(self, start: Front, work: Work) -> dict[str, str]:
        """The name of each area's entry: a digest of all that its unit is made from."""
        targets = ",".join(f"{job.target.name}={job.context.out}" for job in work.jobs)
        loaded = start.loaded
        dealt = {file.path for files in start.areas.values() for file in files}
        # Findings of a unit name the files that all areas share.
        shared = (file.path for _, file in loaded.files if file.path not in dealt)
        base = digest(
            self.compiler,
            loaded.root_path,
            loaded.root_text,
            digest(*shared),
            start.shared_digest,
            start.lock_text,
            targets,
        )
        return {
            name: "unit-" + digest(base, name, *(part for f in files for part in _identity(f)))
            for name, files in start.areas.items()
        }

    def keep(
        self,
        start: Front,
        work: Work,
        units: Mapping[str, Unit],
        globs: Mapping[str, tuple[str, ...]],
        outputs: tuple[str, ...],
        warnings: int,
    ) -> None:
        """Leave the units and a stamp to the next run."""
        if self.store is None:
            return
        for name, unit in units.items():
            if name not in self.known:
                # The bytes lie on the disk already.
                bare = tuple(Artifact(a.path, b"") for a in unit.artifacts)
                self.store.put(self.keys[name], msgspec.structs.replace(unit, artifacts=bare))
        loaded = start.loaded
        inputs = {file.path: digest(file.text) for _, file in loaded.files}
        inputs[loaded.root_path] = digest(loaded.root_text)
        inputs[loaded.root.lock] = digest(start.lock_text) if start.lock_text else MISSING
        for job in work.jobs:
            inputs |= {path: digest(data) for path, data in job.context.files.items()}
        looks = {path: look for path in outputs if (look := seen(f"{self.folder}/{path}"))}
        stamp = Stamp(
            compiler=self.compiler,
            options=self.options.key(loaded.root_path),
            inputs=inputs,
            globs={**loaded.globs, **globs},
            outputs=looks,
            warnings=warnings,
            events=sum(len(unit.events) for unit in units.values()),
        )
        self.store.put(STAMP, stamp)
        self.store.prune([STAMP, *self.keys.values()])


def _identity(file: object) -> tuple[str, str | bytes]:
    """What makes a file of an area the one it is: its path and its text or content."""
    if isinstance(file, SourceFile):
        return file.path, file.text
    return repr(getattr(file, "path", "")), msgspec.json.encode(file)
