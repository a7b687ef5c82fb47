"""What the commands share: where the catalog is, how findings are shown, how progress is told."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, TextIO

import click

FORMATS: Final = ("text", "json", "sarif", "github")


class Catalog(click.Path):
    """A folder with an events.yaml, or the root file itself."""

    name = "catalog"

    def __init__(self) -> None:
        super().__init__(exists=True, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; a usage error where it can be neither."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if not path.is_dir() and path.suffix not in (".yaml", ".yml"):
            self.fail(
                f"{os.fspath(path)!r} is neither a folder with an events.yaml nor a YAML file.",
                param,
                ctx,
            )
        return path


def catalog_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """The PATH of the catalog; the current folder if it is left out."""
    return click.argument("path", type=Catalog(), default=".")(command)


def catalog_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The catalog as an option, for commands whose arguments are something else."""
    return click.option(
        "-C", "--catalog", "path", type=Catalog(), default=".",
        help="The catalog's folder or root file; the current folder if left out.",
    )(command)  # fmt: skip


def without_collector() -> None:
    """Pause the cyclic garbage collector: a compile makes millions of values, none in a cycle."""
    gc.disable()


def terminal(stream: TextIO | None) -> bool:
    """Whether somebody is watching; a stream that was closed before the start is None."""
    return stream is not None and stream.isatty()


def show(findings: Iterable[Any], tree: Any, form: str, quiet: bool = False) -> None:
    """Print findings in one of ``FORMATS``; ``quiet`` text says nothing where nothing was found."""
    from auditlexc.diagnostics import Sources, locate

    sources = Sources(tree)
    diagnostics = locate(findings, sources)
    if form == "text":
        if quiet and not diagnostics:
            return
        from auditlexc.show import text

        color = terminal(sys.stdout) and not os.environ.get("NO_COLOR")
        color = color and os.environ.get("TERM") != "dumb"
        click.echo(text.render(diagnostics, sources, color=color).rstrip("\n"), color=color)
        return
    if form == "json":
        from auditlexc.show.json_ import render
    elif form == "sarif":
        from auditlexc.show.sarif import render
    else:
        from auditlexc.show.github import render
    out = render(diagnostics, sources).rstrip("\n")
    if out:
        click.echo(out)


def finish(sound: bool) -> None:
    """End the process with the status that the findings ask for."""
    if sys.stdout is not None:
        sys.stdout.flush()
    sys.exit(0 if sound else 1)


class Progress:
    """Tells on a terminal how far a long run is; nothing in CI, in a pipe, or of a short run."""

    _PATIENCE = 0.7

    def __init__(self, verbose: bool) -> None:
        self.verbose = verbose
        self.started = time.monotonic()
        self.done = 0
        self.shown = False
        self.live = terminal(sys.stderr) and not os.environ.get("CI")

    def __call__(self, name: str) -> None:
        """An area is done."""
        self.done += 1
        if self.verbose:
            click.echo(f"  {name}: {self.seconds():.2f} s", err=True)
        elif self.live and self.seconds() > self._PATIENCE:
            click.echo(f"\r  {self.done} areas ({name})\x1b[K", err=True, nl=False)
            self.shown = True

    def seconds(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    def end(self) -> None:
        """Clear the line."""
        if self.shown:
            click.echo("\r\x1b[K", err=True, nl=False)


def saved(path: Path, text: str, root: Path) -> None:
    """Write a file below ``root``, or end with a message that says why it can't be written."""
    from auditlexc.edit.files import save
    from auditlexc.source import Refused

    try:
        save(path, text, root)
    except Refused as refused:
        raise click.ClickException(f"{refused.message}. {refused.hint}".strip()) from None
