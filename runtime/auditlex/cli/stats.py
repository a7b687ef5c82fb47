"""``auditlex stats``: how many records there are, by event, user, outcome, hour and more."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Any, Final

import click

from auditlex.cli.common import terminal
from auditlex.viewing import colour
from auditlex.viewing.options import (
    NOTHING,
    TROUBLE,
    Installed,
    Reader,
    files_argument,
    filter_options,
    filters_of,
    found,
    query_of,
    quiet,
    reader_options,
    safe,
    standard_output,
    tell,
    workers,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditlex.reading import Counts, Trouble
    from auditlex.viewing.tally import Group

BY: Final = ("event", "user", "status", "hour")
_TOP: Final = 10


_EXAMPLES: Final = """\b
Examples:
  auditlex stats --since 1d
  auditlex stats pve.log --status failure --by user,source
"""


@click.command("stats", epilog=_EXAMPLES)
@files_argument
@click.option("-b", "--by", metavar="WAY", multiple=True,
              help="event, user, status, severity, action, object, target, token, source, node, "
              "process, reason, minute, hour or day; several with commas. If left out: "
              f"{', '.join(BY)}.")  # fmt: skip
@filter_options
@reader_options
@click.option("-F", "--format", "form", type=click.Choice(("table", "json", "csv")),
              default="table", show_default=True, help="How the counts are printed.")  # fmt: skip
@click.option("--top", type=click.IntRange(0), default=_TOP, show_default=True, metavar="NUMBER",
              help="Names that a table shows, 0 for all.")  # fmt: skip
@click.option("--no-rotated", "rotated", flag_value=False, default=True, type=bool,
              help="Only the files that are named, without pve.log.1 and the like.")  # fmt: skip
@click.option("--color", type=click.Choice(colour.WHEN), default="auto", show_default=True,
              help="Whether to use colours.")  # fmt: skip
@click.option("--no-pager", is_flag=True, help="Print all at once, also what fills the screen.")
def command(**given: Any) -> None:
    """Count the records of a log: by event, user, outcome, hour and more.

    Files and filters are those of 'auditlex view'. Hours and days are those of the time zone that
    times are shown in.

    Exit status: 0 something was counted, 1 nothing was found, 2 something could not be read or the
    call was wrong.
    """
    with quiet():
        sys.exit(_stats(given))


def _stats(given: dict[str, Any]) -> int:
    from auditlex.reading import WAYS, count
    from auditlex.viewing import tally
    from auditlex.viewing.output import Output, pager

    stream = standard_output()
    watched = terminal(stream)
    installed = Installed(given.pop("catalog"))
    reader = Reader.of(given, stream.encoding)
    query = query_of(filters_of(given), reader.zone, installed)
    by = tuple(name for text in given["by"] for name in text.split(",")) or BY
    try:
        ways = tally.ways(by, reader.zone, WAYS)
    except ValueError as error:
        raise click.BadParameter(safe(str(error)), param_hint="--by") from None
    troubles: list[Trouble] = []
    segments = found(given["paths"], troubles, rotated=given["rotated"])
    counts = count(segments, ways, query, workers=workers(segments), troubles=troubles)
    groups = tuple(tally.groups(by, counts, reader.zone))
    with Output(
        stream, size=shutil.get_terminal_size(),
        pager=pager(os.environ) if watched and not given["no_pager"] else (),
    ) as output:  # fmt: skip
        output.lines(_lines(given, reader, installed, counts, groups))
    for trouble in troubles:
        tell(f"auditlex stats: {trouble}")
    if troubles:
        return TROUBLE
    return 0 if counts.records or counts.damaged else NOTHING


def _lines(
    given: dict[str, Any],
    reader: Reader,
    installed: Installed,
    counts: Counts,
    groups: tuple[Group, ...],
) -> Iterator[str]:
    """The counts in the format that was asked for."""
    from auditlex.viewing import export, tally

    if given["form"] == "json":
        made = tally.as_json(counts, groups).split("\n")
        return (export.seen(line, reader.paper.ascii) for line in made)
    if given["form"] == "csv":
        return export.counts(groups, reader.paper)
    watched = terminal(sys.stdout)
    bars = tally.Bars(
        reader.chorus(installed()).voice,
        width=shutil.get_terminal_size().columns if watched else None,
        paint=colour.Palette(colour.wanted(given["color"], watched, os.environ)),
        paper=reader.paper,
        top=given["top"],
    )
    return bars.lines(counts, groups)
