"""Is there anything to do? The stamp of the last run in, yes or no out, without reading YAML.

Only digests of the inputs and the looks of the outputs are compared, so this imports no parser, no
template engine and no target.
"""

from __future__ import annotations

from pathlib import Path

from auditlexc.cache import Cache, Stamp, compiler_digest, digest, seen
from auditlexc.options import Options
from auditlexc.source import Folder, Refused

MISSING = ""
"""Stands for an input that was not there."""


def current(folder: Path, root_path: str, options: Options) -> Stamp | None:
    """The stamp of the last run if nothing has changed since, else None."""
    stamp = Cache(folder).get("stamp", Stamp)
    if (
        stamp is None
        or stamp.options != options.key(root_path)
        or stamp.compiler != compiler_digest()
    ):
        return None
    tree = Folder(folder)
    try:
        if any(tree.glob(pattern) != paths for pattern, paths in stamp.globs.items()):
            return None
    except Refused:
        return None
    if any(_digest(tree, path) != was for path, was in stamp.inputs.items()):
        return None
    root = str(folder)
    if any(seen(f"{root}/{path}") != was for path, was in stamp.outputs.items()):
        return None
    return stamp


def _digest(tree: Folder, path: str) -> str:
    try:
        return digest(tree.read(path))
    except Refused:
        return MISSING
