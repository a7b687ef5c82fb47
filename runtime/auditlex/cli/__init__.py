"""The command line: ``auditlex COMMAND``.

A command is a module and a line in ``COMMANDS``; it is imported when it is run, so that
``auditlex --help`` and a run with nothing to do import no compiler.
"""

from __future__ import annotations

import importlib
import sys
from io import TextIOWrapper
from typing import Any, Final

import click

from auditlex import __version__

COMMANDS: Final = {
    "check": "Check a catalog and say all that is wrong with it.",
    "generate": "Check a catalog and write everything that is made from it.",
    "explain": "Explain a diagnostic, or show an event.",
    "diff": "Say what changed between two catalogs, and for whom it matters.",
    "release": "Write the catalog's version into the lock.",
    "coverage": "Hold the catalog against the API that APIDATA describes.",
    "draft": "Write the YAML of an event for the call METHOD PATH that APIDATA describes.",
    "new": "Draft an event in place, with the next free id.",
    "fmt": "Format the YAML files of a catalog.",
    "init": "Make a small catalog that compiles.",
    "messages": "Keep translations up to date, check them, and see how they look.",
    "policy": "Check an audit policy, or explain what it decides.",
    "view": "Show the records of a log as sentences, the newest first.",
    "validate": "Check each line of a log against the catalog.",
    "stats": "Count the records of a log: by event, user, outcome, hour and more.",
    "key": "Make or rotate a key for hashed values, or look for the value of one.",
}
"""Every command with its line of help, in the order in which they are listed."""


class Commands(click.Group):
    """The group of all commands, each imported when it is needed."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run a command; what the system refuses, such as a full disk, ends it with a sentence."""
        for stream in (sys.stdout, sys.stderr):
            # A character that the terminal does not have is shown as an escape.
            if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
                stream.reconfigure(errors="backslashreplace")
        try:
            return super().main(*args, **extra)
        except OSError as error:
            name = f"'{error.filename}': " if error.filename else ""
            click.echo(f"Error: {name}{error.strerror or error}", err=True)
            sys.exit(1)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of ``COMMANDS``."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported from the module of its name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"auditlex.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was meant, or a usage error that names what is near."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            meant = f" Did you mean '{near[0]}'?" if near else ""
            ctx.fail(f"There is no command {args[0][:60]!r}.{meant}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="auditlex")
def main() -> None:
    """Say who did what: a catalog of audit events, checked and compiled.

    Exit status: 0 all is well, 1 something was found, 2 the call was wrong.
    """
    # A reader that goes away ('auditlex check | head') is no error.
    if sys.platform != "win32":
        import signal

        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
