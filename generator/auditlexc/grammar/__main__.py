"""``python -m auditlexc.grammar``: writes what is printed from the table of the language.

Run in the root of the repository. ``--check`` writes nothing and fails where a file is not current.
"""

from __future__ import annotations

import sys
from pathlib import Path

from auditlexc.grammar import reference, schema

USAGE = "usage: python -m auditlexc.grammar [--check]"


def render() -> dict[str, bytes]:
    """The bytes of each file, by its path in the repository."""
    return {**schema.render(), **reference.render()}


def main(arguments: list[str], root: Path) -> int:
    """Write or check the files below ``root``; 0 if all is well, 1 if not, 2 for a wrong call."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write(USAGE + "\n")
        return 2
    files = {root / path: data for path, data in render().items()}
    stale = [p for p, data in files.items() if not p.is_file() or p.read_bytes() != data]
    if arguments:
        for path in stale:
            sys.stderr.write(
                f"{path.relative_to(root)} is not current; 'make generate' writes it\n"
            )
        return 1 if stale else 0
    for path in stale:
        try:
            path.write_bytes(files[path])
        except OSError as error:
            sys.stderr.write(f"{path.relative_to(root)} can't be written: {error.strerror}\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path()))
