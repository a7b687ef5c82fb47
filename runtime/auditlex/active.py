"""The auditor of this process, for code that is not handed one.

A service installs one when it starts; libraries and generated functions ask for it. Where none is
installed, nothing is audited, and nothing fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditlex.auditor import Auditor

_installed: Auditor | None = None
_watchers: list[Callable[[Auditor | None], None]] = []


def get() -> Auditor | None:
    """The installed auditor, or None."""
    return _installed


def install(auditor: Auditor | None) -> Auditor | None:
    """Make an auditor that of this process, or none with None; the one before is returned."""
    global _installed
    before, _installed = _installed, auditor
    for watcher in tuple(_watchers):
        watcher(auditor)
    return before


def watch(watcher: Callable[[Auditor | None], None]) -> None:
    """Call ``watcher`` whenever another auditor is installed, and now."""
    _watchers.append(watcher)
    watcher(_installed)
