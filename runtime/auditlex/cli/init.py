"""``auditlex init``: a small catalog that compiles."""

from __future__ import annotations

import shlex
from pathlib import Path

import click


@click.command("init")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", default="", help="The product's name; the folder's if left out.")
@click.option("--title", default="", help="What people call the product.")
def command(folder: Path, name: str, title: str) -> None:
    """Make a small catalog that compiles.

    DIR is made if it does not exist; a folder with anything in it is left alone.
    """
    from auditlexc.edit.scaffold import name_for, scaffold, start
    from auditlexc.source import Refused

    name = name or name_for(folder.resolve().name)
    try:
        files = scaffold(name, title or name.capitalize())
        start(folder, files)
    except Refused as refused:
        raise click.UsageError(f"{refused.message}. {refused.hint}".strip()) from None
    for path in files:
        click.echo(f"  wrote {folder / path}")
    click.echo(f"Next: cd {shlex.quote(str(folder))} && auditlex generate")
