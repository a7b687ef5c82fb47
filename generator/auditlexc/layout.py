"""Jinja as this project uses it for its own files: strict, and without surprises in white space.

Templates of other people's projects are another matter: ``targets.sandbox`` is for them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment


def environment(folder: Path, **filters: Callable[..., Any]) -> Environment:
    """The templates in ``folder``, with filters of their own.

    Jinja is imported here, for most commands need none of it.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - source code, Markdown, YAML: each has filters that quote
    )
    made.filters |= filters
    return made
