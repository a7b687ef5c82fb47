"""``auditlex fmt``: the canonical form of a catalog's YAML files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from auditlex.cli.common import catalog_argument, finish, saved, show


@click.command("fmt")
@catalog_argument
@click.option("--check", is_flag=True, help="Write nothing; fail if a file is not formatted.")
def command(path: Path, check: bool) -> None:
    """Format the YAML files of a catalog.

    Comments stay where they belong, and the data never changes: a file for which that can't be
    guaranteed is left as it is.
    """
    from auditlexc.edit.project import formatted

    done = formatted(path)
    if done.findings:
        show(done.findings, done.tree, "text")
    for name, text in done.changed:
        if check:
            click.echo(f"{name} is not formatted")
        else:
            saved(done.folder / name, text, done.folder)
            click.echo(f"formatted {name}")
    if check and done.changed:
        click.echo("Run 'auditlex fmt'.", err=True)
        sys.exit(1)
    finish(not done.findings)
