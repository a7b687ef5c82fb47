"""``auditlex explain``: the long form of a diagnostic, or all that is known of an event."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditlex.cli.common import catalog_option, finish, show, without_collector

if TYPE_CHECKING:
    from auditlexc.model import Catalog, Event

_CODE = re.compile(r"AL[0-9]{4}\Z", re.IGNORECASE)


@click.command("explain")
@click.argument("subject", metavar="CODE|ID|NAME")
@catalog_option
def command(subject: str, path: Path) -> None:
    """Explain a diagnostic, or show an event.

    \b
      auditlex explain AL0201         what the diagnostic means and how to mend it
      auditlex explain 103001         the event with this id
      auditlex explain user.create    the event with this name
    """  # noqa: D301 - click keeps the lines after a backspace
    if _CODE.match(subject):
        _code(subject.upper())
        return
    from auditlexc.describe import describe, describe_gone
    from auditlexc.pipeline import catalog

    without_collector()
    model, checked, start = catalog(path)
    if model is None or start is None:
        show(checked.findings, checked.tree, "text")
        finish(False)
        return
    event = _find(model, subject)
    if event is not None:
        click.echo(describe(event))
        return
    entries = start.lock.entries if start.lock is not None else ()
    gone = [e for e in entries if _is(subject, e.event.id, e.event.name)]
    if gone:
        click.echo(describe_gone(gone[0]))
        return
    from auditlexc.findings import did_you_mean

    near = did_you_mean(subject[:80], [e.name for e in model.events])
    click.echo(f"There is no event {subject[:80]!r}. {near}".rstrip(), err=True)
    sys.exit(1)


def _code(code: str) -> None:
    from auditlexc.codes import CODES
    from auditlexc.findings import did_you_mean

    if code not in CODES:
        click.echo(f"There is no diagnostic {code}. {did_you_mean(code, CODES)}".rstrip(), err=True)
        sys.exit(1)
    from auditlexc.show.explain import explain

    click.echo(explain(code).rstrip("\n"))


def _is(subject: str, number: int, name: str) -> bool:
    return subject in (str(number), name)


def _find(model: Catalog, subject: str) -> Event | None:
    """The event with this id, name or full name."""
    for event in model.events:
        if _is(subject, event.id, event.name) or subject == event.full_name:
            return event
    return None
