"""The pages and schemas that follow from the compiler's own tables.

``python -m auditlexc.handbook`` writes them, ``--check`` compares: a page that no longer tells the
truth about a table fails ``make check``.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from auditlexc import grammar
from auditlexc.ledger import compatibility
from auditlexc.show import explain
from auditlexc.targets import model_docs


def pages() -> Mapping[str, bytes]:
    """Every page by its path below the project."""
    return {
        "docs/compatibility.md": compatibility.docs().encode(),
        "docs/diagnostics.md": explain.reference().encode(),
        "docs/templates.md": model_docs.render().encode(),
        **grammar.render(),
    }


def main(words: list[str]) -> int:
    """Write the pages that are not current, or with ``--check`` only name them."""
    check = words == ["--check"]
    if words and not check:
        print("usage: python -m auditlexc.handbook [--check]", file=sys.stderr)
        return 2
    root = Path.cwd()
    stale = [
        path
        for path, data in pages().items()
        if not (root / path).is_file() or (root / path).read_bytes() != data
    ]
    for path in stale:
        if not check:
            (root / path).write_bytes(pages()[path])
        print(f"{path} is not current" if check else f"  wrote {path}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
