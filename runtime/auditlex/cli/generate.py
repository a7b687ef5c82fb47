"""``auditlex generate``: check, compile, and write what changed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditlex.cli.common import (
    FORMATS,
    Progress,
    catalog_argument,
    finish,
    show,
    without_collector,
)

if TYPE_CHECKING:
    from auditlexc.pipeline import Checked

_LISTED = 20


@click.command("generate")
@catalog_argument
@click.option("--check", is_flag=True, help="Write nothing; fail if a file is not current.")
@click.option("--target", "targets", multiple=True, metavar="NAME",
              help="Run this target only; can be repeated.")  # fmt: skip
@click.option("--out", default="", metavar="DIR",
              help="Put everything below this folder of the project.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True,
              help="How findings are printed.")  # fmt: skip
@click.option("-j", "--jobs", type=click.IntRange(0, 64), default=0, help="Processes; 0: all.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep the results of other runs.")
@click.option("-v", "--verbose", is_flag=True, help="Tell what is being done.")
def command(
    path: Path,
    check: bool,
    targets: tuple[str, ...],
    out: str,
    form: str,
    jobs: int,
    no_cache: bool,
    verbose: bool,
) -> None:
    """Check a catalog and write everything that is made from it.

    PATH is the folder of events.yaml, or the file itself. Nothing is written while there is an
    error. Files that a former run made and this one does not are removed.
    """
    from auditlexc.fresh import current
    from auditlexc.options import Options, where

    progress = Progress(verbose)
    options = Options(
        targets=targets, out=_below(out), check=check, jobs=jobs, cache=not no_cache,
        tell=progress,
    )  # fmt: skip
    if options.cache and not check:
        folder, root_path = where(path)
        stamp = current(folder, root_path, options)
        if stamp is not None:
            if form == "text":
                warned = (
                    f"; {stamp.warnings} warnings, see 'auditlex check'" if stamp.warnings else ""
                )
                click.echo(f"{stamp.events} events: nothing to do{warned}")
            else:
                show((), None, form)
            return
    without_collector()
    from auditlexc.build import generate

    checked = generate(path, options)
    progress.end()
    show(checked.findings, checked.tree, form, quiet=True)
    if form == "text" and checked.outcome is not None and checked.sound:
        _tell(checked, check, verbose, progress.seconds())
    finish(checked.sound)


def _below(out: str) -> str:
    """The folder for ``--out`` as paths are written everywhere; '' for the project's own."""
    from auditlexc.source import Refused, inside

    try:
        folder = inside(out)
    except Refused:
        folder = ""
    if not out.isprintable() or (out and not folder):
        raise click.BadParameter(
            f"{out!r} is not the name of a folder below that of events.yaml.",
            param_hint="--out",
        )
    return "" if folder == "." else folder


def _tell(checked: Checked, check: bool, verbose: bool, seconds: float) -> None:
    """Say in a few lines what was written."""
    outcome = checked.outcome
    if outcome is None:
        return
    if not check:
        changed = [
            *(f"  wrote {p}" for p in outcome.written),
            *(f"  removed {p}" for p in outcome.removed),
        ]
        if verbose or len(changed) <= _LISTED:
            lines = changed
        else:
            folders = Counter(_folder(p) for p in (*outcome.written, *outcome.removed))
            lines = [f"  {count:>6} files in {name}" for name, count in sorted(folders.items())]
        for line in lines:
            click.echo(line)
    summary = f"{checked.events} events in {checked.areas} areas: "
    if check:
        summary += f"all {outcome.kept} files are current"
    else:
        summary += f"{len(outcome.written)} files written, {outcome.kept} unchanged"
        summary += f", {len(outcome.removed)} removed" if outcome.removed else ""
    click.echo(f"{summary} ({seconds:.2f} s)")


def _folder(path: str) -> str:
    """The first two steps of a path: what people know the outputs by."""
    return "/".join(path.split("/")[:-1][:2]) or "."
