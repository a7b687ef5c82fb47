"""``auditlex validate``: every line of a log, held against the catalog."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import click

from auditlex.cli.common import terminal
from auditlex.viewing.options import (
    TROUBLE,
    Installed,
    catalog_option,
    files_argument,
    found,
    quiet,
    tell,
)

if TYPE_CHECKING:
    from auditlex.reading import Entry, Segment, Trouble
    from auditlex.viewing.judging import Finding

_MOST: Final = 100


@click.command("validate")
@files_argument
@click.option("-F", "--format", "form", type=click.Choice(("text", "json")), default="text",
              show_default=True, help="How the report is printed.")  # fmt: skip
@click.option("--max-problems", "most", type=click.IntRange(0), default=_MOST, metavar="NUMBER",
              show_default=True, help="Problems that are told one by one, 0 for all.")  # fmt: skip
@catalog_option
def command(paths: tuple[str, ...], form: str, most: int, catalog: tuple[str, ...]) -> None:
    """Check each line of a log against the catalog.

    Finds lines that can't be read or were cut off, records that are not as the catalog says or
    of no event of it, and numbers that are missing between the records of a process. Only the
    files that are named are read, not those that were rotated from them; a folder stands for all
    logs in it.

    Exit status: 0 all is well, 1 something is wrong, 2 something could not be read or the call was
    wrong.
    """
    with quiet():
        troubles: list[Trouble] = []
        segments = found(paths, troubles, rotated=False)
        check = _Check(segments, troubles, Installed(catalog), form, most)
        check.run()
        for trouble in troubles:
            tell(f"auditlex validate: {trouble}")
        sys.exit(TROUBLE if troubles else 1 if check.counts else 0)


class _Check:
    """One call of the command."""

    def __init__(
        self,
        segments: tuple[Segment, ...],
        troubles: list[Trouble],
        installed: Installed,
        form: str,
        most: int,
    ) -> None:
        from auditlex.reading import Gaps
        from auditlex.viewing.judging import Judge

        # The oldest first, for the numbers of a process go on from file to file.
        self.segments = tuple(reversed(segments))
        self.troubles = troubles
        self.judge = Judge(installed())
        self.gaps = Gaps()
        self.form = form
        self.most = most
        self.counts: Counter[str] = Counter()
        self.lines = self.records = 0
        self.wrong = 0
        self.told: list[Finding] = []

    def run(self) -> None:
        """Check all files, and report."""
        from auditlex.viewing.judging import missing

        for entry in self.entries():
            self.lines += 1
            self.records += entry.sound
            self.gaps.add(entry)
            wrong = False
            for finding in self.judge.findings(entry):
                wrong = True
                self.tell(finding)
            self.wrong += wrong
        for gap in self.gaps.found():
            self.tell(missing(gap))
        self.report()

    def entries(self) -> Iterator[Entry]:
        """Every line of all files; shows how far they are read where somebody is watching."""
        from auditlex.reading import read

        size = sum(segment.size for segment in self.segments)
        # What is told at once would be written into the bar.
        watched = terminal(sys.stderr) and self.most > 0
        with click.progressbar(
            length=size, label="Checking", file=sys.stderr, hidden=not watched,
            update_min_steps=max(size // 200, 1),
        ) as bar:  # fmt: skip
            for segment in self.segments:
                done = 0
                for entry in read(segment, self.troubles):
                    yield entry
                    # In a compressed file, the place is one in what was compressed.
                    if segment.kind == "plain":
                        bar.update(entry.place.offset - done)
                        done = entry.place.offset
                bar.update(max(segment.size - done, 0))

    def tell(self, finding: Finding) -> None:
        """Count a finding; tell it later, or at once if all are told."""
        self.counts[finding.kind] += 1
        if not self.most and self.form == "text":
            click.echo(str(finding))
        elif not self.most or len(self.told) < self.most:
            self.told.append(finding)

    def report(self) -> None:
        """Print what was found."""
        if self.form == "json":
            import msgspec

            from auditlex.viewing.export import seen

            made = msgspec.json.format(msgspec.json.encode(self.summary()), indent=2)
            click.echo("\n".join(map(seen, made.decode().split("\n"))))
            return
        from auditlex.viewing.judging import KINDS

        for finding in self.told:
            click.echo(str(finding))
        left = self.counts.total() - len(self.told)
        if self.most and left:
            click.echo(f"… and {left:,} more; --max-problems 0 tells all")
        files = f"{len(self.segments)} file{'' if len(self.segments) == 1 else 's'}"
        click.echo(f"{files}, {self.lines:,} lines, {self.records:,} records")
        for kind, words in KINDS.items():
            if self.counts[kind]:
                click.echo(f"  {self.counts[kind]:>9,}  {kind}: {words}")
        if not self.counts and not self.troubles:
            click.echo("All is as the catalog says.")

    def summary(self) -> dict[str, Any]:
        """The report as data."""
        return {
            "files": [segment.path for segment in self.segments],
            "lines": self.lines,
            "records": self.records,
            "wrong": self.wrong,
            "sound": not self.counts and not self.troubles,
            "counts": dict(sorted(self.counts.items())),
            "problems": self.told,
            "left_out": self.counts.total() - len(self.told),
            "unreadable": [
                {"file": trouble.path, "what": trouble.what} for trouble in self.troubles
            ],
        }
