"""``auditlex diff``: what changed between two catalogs, and for whom it matters."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import click

from auditlex.cli.common import catalog_option, finish, show, without_collector

FORMATS: Final = ("text", "json", "markdown")


@click.command("diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="[NEW]", default=None, required=False)
@catalog_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True,
              help="How the changes are printed.")  # fmt: skip
@click.option("--fail-on-breaking", is_flag=True, help="Status 1 if a change breaks somebody.")
def command(old: str, new: str | None, path: Path, form: str, fail_on_breaking: bool) -> None:
    """Say what changed between two catalogs, and for whom it matters.

    OLD and NEW are the folders of two catalogs, or 'git:REVISION' for the catalog at --catalog as
    it was in that revision. NEW is the catalog at --catalog if it is left out.

    \b
      auditlex diff git:v1.0
      auditlex diff git:main git:HEAD --format markdown
    """  # noqa: D301 - click keeps the lines after a backspace
    from auditlexc.ledger.diff import as_json, as_markdown, as_text, diff
    from auditlexc.promise import side
    from auditlexc.source import Refused

    without_collector()
    new = new if new is not None else str(path)
    try:
        before, after = side(old, path), side(new, path)
    except Refused as refused:
        raise click.UsageError(f"{refused.message}. {refused.hint}".strip()) from None
    for text, one in ((old, before), (new, after)):
        if one.events is None:
            click.echo(f"'{text}' is no sound catalog:", err=True)
            show(one.findings, one.tree, "text")
            finish(False)
    difference = diff(before.events or (), after.events or ())
    render = {"text": as_text, "json": as_json, "markdown": as_markdown}[form]
    click.echo(render(difference).rstrip("\n"))
    if fail_on_breaking and difference.verdict == "breaking":
        sys.exit(1)
