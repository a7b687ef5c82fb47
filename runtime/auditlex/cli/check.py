"""``auditlex check``: all findings about a catalog."""

from __future__ import annotations

from pathlib import Path

import click

from auditlex.cli.common import (
    FORMATS,
    Progress,
    catalog_argument,
    finish,
    show,
    without_collector,
)


@click.command("check")
@catalog_argument
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True,
              help="How findings are printed.")  # fmt: skip
@click.option("-j", "--jobs", type=click.IntRange(0, 64), default=0, help="Processes; 0: all.")
@click.option("-v", "--verbose", is_flag=True, help="Tell what is being done.")
def command(path: Path, form: str, jobs: int, verbose: bool) -> None:
    """Check a catalog and say all that is wrong with it.

    PATH is the folder of events.yaml, or the file itself. The status is 1 if there is an error,
    and 0 if there are only warnings.
    """
    from auditlexc.options import Options
    from auditlexc.pipeline import check

    without_collector()
    progress = Progress(verbose)
    checked = check(path, Options(jobs=jobs, tell=progress))
    progress.end()
    show(checked.findings, checked.tree, form)
    if verbose:
        click.echo(
            f"{checked.events} events in {checked.areas} areas, {progress.seconds():.2f} s",
            err=True,
        )
    finish(checked.sound)
