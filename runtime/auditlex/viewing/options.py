"""What the commands that read logs share: their options, the reader, the files."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

import click

if TYPE_CHECKING:
    from auditlex.reading import Segment, Trouble
    from auditlex.viewing.filters import Filters
    from auditlex.viewing.speaking import Catalogs, Chorus
    from auditlex.viewing.telling import Paper

FOLDER: Final = "/var/log/auditlex"
"""The usual place of logs."""

NOTHING: Final = 1
"""The exit status where nothing was found."""

TROUBLE: Final = 2
"""The exit status where something could not be read."""

INTERRUPTED: Final = 130
"""The exit status behind Ctrl-C, as shells have it."""

_MOST_WORKERS: Final = 4
_WORTH: Final = 1 << 23
"""Bytes of files that several processes read."""

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

_FILTERS: Final = (
    ("-e", "--event", "NAME", "Events by name, glob or number: user.create, \"vm.*\", 210001."),
    ("-a", "--area", "NAME", "Events of an area of the catalog, as access."),
    ("-o", "--object", "ID", "Records about an object: /vms/100, \"/vms/2*\"."),
    ("-t", "--type", "NAME", "Records about a type of object, as vm."),
    ("-u", "--user", "NAME", "Records of who acted: alice@pve, \"*@ldap\"."),
    ("", "--token", "NAME", "Records of an API token."),
    ("-n", "--node", "NAME", "Records of a node."),
    ("-s", "--status", "STATUS", "attempt, success or failure."),
    ("", "--source", "ADDRESS", "Records of requests from an address or a network."),
    ("", "--control", "NAME", "Events that answer a control of a standard."),
    ("", "--request", "ID", "Records of one request."),
)  # fmt: skip
"""Filters that may be given several times: one of the values has to fit."""


def files_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """The files and folders; the usual place if none is named."""
    return click.argument("paths", metavar="[FILE|FOLDER]...", nargs=-1)(command)


def filter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Everything that chooses records; the parameters are the fields of ``Filters``."""
    options: list[Decorator] = [
        click.option(*filter(None, (short, name)), metavar=metavar, multiple=True, help=doc)
        for short, name, metavar, doc in _FILTERS
    ]
    options += [
        click.option("--severity", metavar="LEVEL", default="",
                     help="At least info, notice, warning or error."),
        click.option("-S", "--since", metavar="TIME", default="",
                     help="From then on: 2h, 3d, today, 2026-01-31, 2026-01-31T18:30."),
        click.option("-U", "--until", metavar="TIME", default="",
                     help="Up to then; all of the day or minute that is named."),
        click.option("-g", "--grep", metavar="TEXT", multiple=True,
                     help="Records with this text anywhere; of several, all."),
        click.option("-w", "--where", metavar="EXPR", multiple=True,
                     help="An expression: 'user = alice@pve and not status = success'."),
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def reader_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The reader's language and zone, and the catalogs."""
    options: list[Decorator] = [
        click.option("-l", "--locale", metavar="TAG",
                     help="The language, as de; that of LC_ALL, LC_MESSAGES or LANG if left out."),
        click.option("--tz", metavar="ZONE", default="",
                     help="The time zone: Europe/Berlin, UTC, +02:00; the machine's if left out."),
        click.option("--ascii", is_flag=True, help="Print nothing but ASCII."),
        catalog_option,
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def catalog_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The catalogs of events: installed packages."""
    return click.option(
        "-C", "--catalog", "catalog", metavar="NAME", multiple=True,
        help="The catalog of events, by the name of its entry point or package; all that are "
        "installed if left out.",
    )(command)  # fmt: skip


@dataclass(frozen=True)
class Reader:
    """Who reads.

    Attributes:
        locale: as it was asked for, or None.
        zone: of times.
        paper: what the output is written on.
    """

    locale: str | None
    zone: tzinfo
    paper: Paper

    @classmethod
    def of(cls, given: dict[str, Any], encoding: str) -> Reader:
        """The reader that options describe; a usage error if they describe none."""
        from auditlex.viewing.telling import Paper
        from auditlex.viewing.zones import zone

        # The console of Linux shows isolates as boxes.
        isolates = os.environ.get("TERM") not in ("linux", "dumb")
        paper = Paper(encoding, ascii=given.pop("ascii"), isolates=isolates)
        try:
            found = zone(given.pop("tz"))
        except ValueError as error:
            told = str(error)
            raise click.BadParameter(f"{told[:1].upper()}{told[1:]}", param_hint="--tz") from None
        return cls(given.pop("locale"), found, paper)

    def chorus(self, catalogs: Catalogs) -> Chorus:
        """Who tells this reader what happened; a usage error if the locale is not there."""
        from auditlex.rendering.renderer import UnknownLocale
        from auditlex.viewing.speaking import chorus, from_environment

        tag = from_environment(os.environ) if self.locale is None else self.locale
        try:
            return chorus(
                catalogs, tag, strict=self.locale is not None, zone=self.zone,
                isolate=self.paper.isolates,
            )  # fmt: skip
        except UnknownLocale as error:
            told = str(error)
            message = f"{told[:1].upper()}{told[1:]}."
            raise click.BadParameter(message, param_hint="--locale") from None


class Installed:
    """The catalogs that options name, loaded when they are first needed."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._found: Catalogs | None = None

    def __call__(self) -> Catalogs:
        """The catalogs; a usage error if there is none of a name. Tells what can't be used."""
        if self._found is None:
            from auditlex.viewing.speaking import Catalogs, UnknownCatalog

            try:
                self._found = Catalogs.installed(self._names)
            except UnknownCatalog as error:
                message = str(error.args[0])
                raise click.BadParameter(message, param_hint="--catalog") from None
            for warning in self._found.warnings:
                tell(warning)
        return self._found

    def vocabulary(self) -> Any:
        """The names of the catalogs."""
        from auditlex.query import Vocabulary

        return Vocabulary.of(*self().packages)


def filters_of(given: dict[str, Any]) -> Filters:
    """The filters among the options of a command, taken out of them."""
    from auditlex.viewing.filters import Filters

    return Filters(**{name: given.pop(name) for name in Filters.__struct_fields__})


def query_of(filters: Filters, zone: tzinfo, installed: Installed) -> Any:
    """The query of the filters, or None; a usage error if one can't be used."""
    from auditlex.query import Now
    from auditlex.viewing.filters import FilterError

    try:
        return filters.query(Now.here(zone), installed.vocabulary)
    except FilterError as error:
        raise click.BadParameter(safe(str(error)), param_hint=error.option) from None


def found(
    paths: tuple[str, ...], troubles: list[Trouble], *, rotated: bool = True
) -> tuple[Segment, ...]:
    """The files of some paths, or of the usual place."""
    from auditlex.reading import find

    looked = find(paths_of(paths), rotated=rotated)
    troubles += looked.troubles
    return looked.segments


def paths_of(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The paths, or the usual place; a usage error if there is no such place."""
    if not paths and not Path(FOLDER).is_dir():
        raise click.UsageError(f"There is no {FOLDER}. Name the file or folder of a log.")
    return paths or (FOLDER,)


def workers(segments: Iterable[Segment]) -> int:
    """How many processes may read files; for small ones it is not worth to start another."""
    if sum(segment.size for segment in segments) < _WORTH:
        return 1
    return min(len(os.sched_getaffinity(0)), _MOST_WORKERS)


def standard_output() -> TextIO:
    """Where output goes; nowhere if it was closed before the start."""
    return sys.stdout if sys.stdout is not None else Path(os.devnull).open("w", encoding="utf-8")


def tell(message: str) -> None:
    """Say something to whoever started the command, beside its output."""
    click.echo(safe(message), err=True)


def safe(text: str) -> str:
    """The text without what a terminal would obey; its lines stay."""
    from auditlex.rendering.escape import visible

    return "\n".join(visible(line) for line in text.split("\n"))


@contextmanager
def quiet() -> Generator[None]:
    """Ctrl-C ends a command without a word."""
    try:
        yield
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
