"""``auditlex release``: the catalog's version goes into the lock."""

from __future__ import annotations

from pathlib import Path

import click

from auditlex.cli.common import catalog_argument, finish, saved, show, without_collector


@click.command("release")
@catalog_argument
@click.option("--check", is_flag=True, help="Write nothing; only say whether it could be released.")
def command(path: Path, check: bool) -> None:
    """Write the catalog's version into the lock.

    From then on its ids, names and fields are a promise: 'auditlex check' refuses changes that
    break it.
    """
    from auditlexc.ledger.lockfile import render_lock
    from auditlexc.promise import prepare

    without_collector()
    ready = prepare(path)
    show(ready.findings, ready.tree, "text", quiet=True)
    if ready.lock is None:
        finish(False)
        return
    new = render_lock(ready.lock)
    version = ready.lock.last
    if ready.text == new:
        click.echo(f"{version} is released already; nothing has changed since")
        return
    if not check:
        saved(ready.path, new, ready.folder)
    word = "can be released" if check else f"released in {ready.shown}"
    click.echo(f"{version} {word}: {len(ready.lock.entries)} events")
