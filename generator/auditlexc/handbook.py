"""The pages and schemas that follow from the compiler's own tables.

``python -m auditlexc.handbook`` writes them below the current folder, ``--check`` compares: a page
that no longer tells the truth about a table fails ``make check``.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from auditlexc.grammar import reference, schema
from auditlexc.ledger import compatibility
from auditlexc.show import explain
from auditlexc.targets import model_docs

USAGE = "usage: python -m auditlexc.handbook [--check]"


def pages() -> Mapping[str, bytes]:
    """The bytes of every page, by its path in the repository."""
    return {
        "docs/compatibility.md": compatibility.docs().encode(),
        "docs/diagnostics.md": explain.reference().encode(),
        "docs/templates.md": model_docs.render().encode(),
        **reference.render(),
        **schema.render(),
    }


def main(words: list[str], root: Path) -> int:
    """Write or check the pages below ``root``; 0 if all is well, 1 if not, 2 for a wrong call."""
    if words not in ([], ["--check"]):
        print(USAGE, file=sys.stderr)
        return 2
    made = pages()
    stale = [p for p, data in made.items() if _bytes(root / p) != data]
    for path in stale:
        if words:
            print(f"{path} is not current; 'make generate' writes it", file=sys.stderr)
            continue
        try:
            (root / path).write_bytes(made[path])
        except OSError as error:
            print(f"{path} can't be written: {error.strerror}", file=sys.stderr)
            return 1
        print(f"  wrote {path}")
    return 1 if words and stale else 0


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path.cwd()))
