"""How a run was asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

ROOT = "events.yaml"


def quiet(_message: str) -> None:
    """Say nothing."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """``targets`` chooses some of those configured; ``out`` puts everything below another folder.

    ``check`` compares and writes nothing; ``jobs`` bounds the processes (0: as many as processors);
    ``tell`` is told the name of each area that is done.
    """

    targets: tuple[str, ...] = ()
    out: str = ""
    check: bool = False
    jobs: int = 0
    cache: bool = True
    tell: Callable[[str], None] = quiet

    def key(self, root_path: str) -> str:
        """What a stamp must have been made with to be of use."""
        return f"{root_path}|{','.join(self.targets)}|{self.out}"


def where(path: Path) -> tuple[Path, str]:
    """The folder of a catalog and the name of its root, of either of the two."""
    if path.suffix in (".yaml", ".yml") and not path.is_dir():
        return path.parent, path.name
    return path, ROOT
