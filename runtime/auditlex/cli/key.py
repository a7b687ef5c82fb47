"""``auditlex key``: make, rotate and list keys for hashed values, and look for a value."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from auditlex.cli.common import finish

if TYPE_CHECKING:
    from auditlex.keys import Keys

_MOST: Final = 1_048_576


@click.group("key")
def command() -> None:
    """Make or rotate a key for hashed values, or look for the value of one.

    A value that the catalog has hashed is written as hash:<key id>:<digits>. Equal values can be
    told without being known, by those who don't have the key; whoever has it can look for a value.
    """


@command.command("new")
@click.argument("file", type=click.Path(path_type=Path))
def new(file: Path) -> None:
    """Make FILE with a new key, mode 0600; a file that is there is left as it is."""
    from auditlex import keys

    with _told():
        click.echo(f"{_safe(file)}: made with key {keys.new(file)}")


@command.command("rotate")
@click.argument("file", type=click.Path(path_type=Path))
def rotate(file: Path) -> None:
    """Put a new key before those in FILE.

    The older ones stay, so that what they have hashed can still be looked for. Services write with
    the new key after SIGHUP or a restart.
    """
    from auditlex import keys

    with _told():
        found = keys.rotate(file)
    older = len(found.ids) - 1
    click.echo(f"{_safe(file)}: key {found.ids[0]} is the current one, {older} older kept")


@command.command("list")
@click.argument("file", type=click.Path(path_type=Path))
def list_(file: Path) -> None:
    """List the ids of the keys in FILE, the current one first. The keys are not shown."""
    for number, key_id in enumerate(_keys(file).ids):
        click.echo(f"{key_id}{'' if number else ' current'}")


@command.command("match")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("field")
@click.argument("hashed", metavar="HASH")
def match(file: Path, field: str, hashed: str) -> None:
    """Say whether HASH is that of a value of FIELD.

    FIELD is the name of the field: net[n] for net0, tfa.key for what is inside. The value is asked
    for without being shown, or read from the standard input: arguments are seen by everybody on the
    machine. Exit status 0: it is; 1: it is not.
    """
    parts = hashed.split(":")
    if len(parts) != 3 or parts[0] != "hash" or len(parts[1]) != 8 or len(parts[2]) != 32:
        raise click.UsageError("HASH is what stands in the record: hash:<key id>:<32 digits>.")
    keys = _keys(file)
    if parts[1] not in keys.ids:
        click.echo(f"{_safe(file)} has no key {_safe(parts[1])}; 'auditlex key list' says which")
        finish(False)
    value = _value()
    found = any(keys.matches(field, form, hashed) for form in _forms(value))
    click.echo(f"it is {'' if found else 'not '}the value of {_safe(field)}")
    finish(found)


def _keys(file: Path) -> Keys:
    from auditlex.keys import load_keys

    with _told():
        return load_keys(file)


@contextmanager
def _told() -> Generator[None]:
    """What is refused ends the command with a sentence."""
    from auditlex.keys import KeyRefused

    try:
        yield
    except KeyRefused as refused:
        raise click.ClickException(f"{_safe(refused)}.") from None


def _value() -> str:
    """The value to look for: typed in unseen, or from the standard input."""
    if sys.stdin is not None and sys.stdin.isatty():
        asked: str = click.prompt("Value", default="", hide_input=True, show_default=False)
        return asked
    data = sys.stdin.buffer.read(_MOST + 1) if sys.stdin is not None else b""
    if len(data) > _MOST:
        raise click.UsageError(f"The value has more than {_MOST:,} bytes.")
    try:
        return data.decode().removesuffix("\n")
    except UnicodeDecodeError:
        # Not the error itself: it holds the value.
        problem = "The value is no text in UTF-8."
    raise click.UsageError(problem)


def _forms(value: str) -> list[object]:
    """What the text may have been where it was hashed: itself, a number, a truth."""
    forms: list[object] = [value]
    for kind in (int, float):
        try:
            forms.append(kind(value))
        except ValueError:
            continue
    return [*forms, *([value == "true"] if value in ("true", "false") else [])]


def _safe(text: object) -> str:
    """The text without what a terminal would obey."""
    from auditlex.text import visible

    return visible(str(text))
