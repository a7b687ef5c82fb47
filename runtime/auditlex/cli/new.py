"""``auditlex new``: an event drafted in place."""

from __future__ import annotations

from pathlib import Path

import click

from auditlex.cli.common import catalog_option, finish, saved, show


@click.command("new")
@click.argument("name", metavar="OBJECT.ACTION")
@catalog_option
@click.option("--area", default="", metavar="NAME", help="The area, for an object that is new.")
@click.option("--title", default="", metavar="TEXT", help="A few words that name the event.")
@click.option("--api", default="", metavar="CALL",
              help="The API method that causes it, as 'POST /users'.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Write nothing; only say what would be.")
def command(name: str, path: Path, area: str, title: str, api: str, dry_run: bool) -> None:
    """Draft an event in place, with the next free id.

    The rest of the file stays as it is, comments and all. An object or action that is not declared
    yet is declared, too.
    """
    from auditlexc.edit.draft import Wanted, draft_event
    from auditlexc.findings import Findings
    from auditlexc.options import where
    from auditlexc.source import Folder

    folder, root_path = where(path)
    tree = Folder(folder)
    findings = Findings()
    wanted = Wanted(name=name, area=area, title=title, api=api)
    draft = draft_event(tree, root_path, wanted, findings)
    show(findings.items, tree, "text", quiet=True)
    if draft is None:
        finish(False)
        return
    if not dry_run:
        for file, text in draft.edits:
            saved(folder / file, text, folder)
    for other in draft.declared:
        click.echo(f"declared {other}")
    verb = "would draft" if dry_run else "drafted"
    click.echo(f"{verb} {draft.id} {draft.name} at {draft.place.file}:{draft.place.line}")
