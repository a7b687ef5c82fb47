"""``auditlex view``: the log as sentences, filtered, in the reader's language."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
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
    paths_of,
    query_of,
    quiet,
    reader_options,
    standard_output,
    tell,
    workers,
)

if TYPE_CHECKING:
    from auditlex.query import Query
    from auditlex.reading import Entry, Trouble
    from auditlex.viewing.output import Output

FORMATS: Final = ("table", "lines", "detail", "json", "csv")
_LIMIT: Final = 50
_BEHIND: Final = 10
"""Entries that --follow begins with."""

_BURST: Final = 20
"""Entries that are shown at least once they have come."""

Lay = Callable[[Iterable["Entry"]], Iterator[str]]
"""What lays entries out as lines of text."""


_EXAMPLES: Final = """\b
Examples:
  auditlex view --since 2h --status failure
  auditlex view pve.log -e "vm.*" -u alice@pve --format detail
  auditlex view -w 'params.vmid = 100 and severity >= warning' -l de
  auditlex view -f
"""


@click.command("view", epilog=_EXAMPLES)
@files_argument
@filter_options
@reader_options
@click.option("-F", "--format", "form", type=click.Choice(FORMATS), default="table",
              show_default=True, help="How records are shown.")  # fmt: skip
@click.option("-N", "--limit", type=click.IntRange(0), metavar="NUMBER",
              help=f"At most so many records, 0 for all. If left out: {_LIMIT} on a terminal, "
              "otherwise all.")  # fmt: skip
@click.option("-r", "--reverse", is_flag=True, help="The oldest first.")
@click.option("--thorough", is_flag=True, help="Read everything, in whatever order it stands.")
@click.option("-f", "--follow", is_flag=True,
              help=f"Show the last {_BEHIND}, or NUMBER, and then new ones.")  # fmt: skip
@click.option("--cursor", metavar="TEXT", default="", help="Go on where another call has ended.")
@click.option("--no-rotated", "rotated", flag_value=False, default=True, type=bool,
              help="Only the files that are named, without pve.log.1 and the like.")  # fmt: skip
@click.option("--color", type=click.Choice(colour.WHEN), default="auto", show_default=True,
              help="Whether to use colours.")  # fmt: skip
@click.option("--no-pager", is_flag=True, help="Print all at once, also what fills the screen.")
def command(**given: Any) -> None:
    """Show the records of a log as sentences, the newest first.

    Without FILE, the logs in /var/log/auditlex. A file brings those that were rotated from it, also
    compressed ones; a folder stands for the logs in it; several are merged by time.

    Filters are joined by 'and'; --where takes an expression. What can't be read is shown as well,
    marked.

    Exit status: 0 something was shown, 1 nothing was found, 2 something could not be read or the
    call was wrong.
    """
    with quiet():
        sys.exit(_View(given).run())


class _View:
    """One call of the command."""

    def __init__(self, given: dict[str, Any]) -> None:
        self.stream = standard_output()
        self.terminal = terminal(self.stream)
        self.installed = Installed(given.pop("catalog"))
        self.reader = Reader.of(given, self.stream.encoding)
        self.filters = filters_of(given)
        self.given = given
        self.troubles: list[Trouble] = []
        self.shown = 0
        if given["follow"] and given["cursor"]:
            raise click.UsageError("--follow begins with the last records: leave --cursor out.")

    def run(self) -> int:
        """Show what was asked for; gives the exit status."""
        query = query_of(self.filters, self.reader.zone, self.installed)
        lay = self.lay()
        if self.given["follow"]:
            self.follow(query, lay)
        else:
            self.search(query, lay)
        if self.troubles:
            self.warn()
            return TROUBLE
        return 0 if self.shown else NOTHING

    def search(self, query: Query | None, lay: Lay) -> None:
        """Show a page, or everything."""
        from auditlex.reading import CursorError, Settings, cursor_of, search

        segments = found(self.given["paths"], self.troubles, rotated=self.given["rotated"])
        newest_first = not self.given["reverse"]
        limit = self.given["limit"]
        if limit is None:
            limit = _LIMIT if self.terminal else 0
        try:
            entries = search(
                segments, query, newest_first=newest_first, limit=limit + 1 if limit else None,
                cursor=self.given["cursor"], workers=workers(segments), troubles=self.troubles,
                settings=Settings(thorough=self.given["thorough"]),
            )  # fmt: skip
        except CursorError as error:
            message = f"{str(error)[:1].upper()}{str(error)[1:]}."
            raise click.BadParameter(message, param_hint="--cursor") from None
        page = Page(entries, limit)
        with self.output() as output:
            output.lines(lay(page))
        self.shown = page.shown
        if page.more and page.last is not None:
            cursor = cursor_of(page.last, newest_first=newest_first)
            tell(f"There is more: --limit 0 shows all, --cursor goes on.\n--cursor {cursor}")

    def follow(self, query: Query | None, lay: Lay) -> None:
        """Show the last records, and new ones until Ctrl-C."""
        from auditlex.reading import follow

        limit = self.given["limit"]
        entries = follow(
            paths_of(self.given["paths"]), query, newest=_BEHIND if limit is None else limit,
            troubles=self.troubles,
        )  # fmt: skip
        with self.output(live=True) as output:
            for batch in batches(entries):
                self.shown += len(batch)
                output.lines(lay(batch))
                output.flush()
                self.warn()

    def warn(self) -> None:
        """Tell what could not be read so far."""
        for trouble in self.troubles:
            tell(f"auditlex view: {trouble}")
        if self.given["follow"]:
            self.troubles.clear()

    def output(self, *, live: bool = False) -> Output:
        """Where lines go."""
        from auditlex.viewing.output import Output, pager

        paged = self.terminal and not live and not self.given["no_pager"]
        return Output(
            self.stream, live=live, size=shutil.get_terminal_size(),
            pager=pager(os.environ) if paged else (),
        )  # fmt: skip

    def lay(self) -> Lay:
        """What lays entries out in the format that was asked for."""
        form, paper = self.given["form"], self.reader.paper
        if form == "json":
            from auditlex.viewing.export import as_json

            # Without a language, records are what they are, and no catalog is needed.
            speaker = self.reader.chorus(self.installed()) if self.reader.locale else None
            return lambda entries: as_json(entries, speaker, paper)
        chorus = self.reader.chorus(self.installed())
        if form == "csv":
            from auditlex.viewing.export import Csv

            return Csv(chorus, paper).rows
        if form == "lines":
            from auditlex.viewing.lines import rows

            return lambda entries: map(paper, rows(entries, chorus))
        width = shutil.get_terminal_size().columns if self.terminal else None
        paint = colour.Palette(colour.wanted(self.given["color"], self.terminal, os.environ))
        if form == "detail":
            from auditlex.viewing.detail import Detail

            return Detail(chorus, width=width, paint=paint, paper=paper).rows
        from auditlex.viewing.table import Table

        return Table(chorus, width=width, paint=paint, paper=paper).rows


class Page:
    """Some of the entries, and whether there are more.

    Args:
        entries: one more than the limit at least, if there are so many.
        limit: how many are given at most; 0 for all.

    Attributes:
        shown: how many were given.
        last: the last of them.
        more: whether there are more.
    """

    def __init__(self, entries: Iterable[Entry], limit: int) -> None:
        self._entries = entries
        self._limit = limit
        self.shown = 0
        self.last: Entry | None = None
        self.more = False

    def __iter__(self) -> Iterator[Entry]:
        for entry in self._entries:
            if self._limit and self.shown == self._limit:
                self.more = True
                return
            self.shown += 1
            self.last = entry
            yield entry


def batches(entries: Iterable[Entry | None]) -> Iterator[list[Entry]]:
    """What comes together; where entries never cease to come, some of them."""
    batch: list[Entry] = []
    for entry in entries:
        if entry is not None:
            batch.append(entry)
        if batch and (entry is None or len(batch) >= _BURST):
            yield batch
            batch = []
