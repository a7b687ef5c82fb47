"""``auditlex policy``: check a policy file, or say why it decides as it does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from auditlex.cli.common import finish

if TYPE_CHECKING:
    from auditlex.catalog import Event
    from auditlex.policy import Known, Loaded, Policy

GROUP: Final = "auditlex.catalogs"
"""The entry points by which the packages of catalogs are found."""

DEFAULT: Final = "/etc/auditlex/policy.yaml"


def catalog_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The catalog of events: that of an installed package."""
    return click.option(
        "-C", "--catalog", "catalog", metavar="NAME",
        help="The catalog of events, by the name of its entry point; may be left out if there is "
        "only one.",
    )(command)  # fmt: skip


@click.group("policy")
def command() -> None:
    """Check an audit policy, or explain what it decides.

    A policy is a YAML file that says which outcomes of which events are recorded, on which nodes
    and for which objects.
    """


@command.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@catalog_option
def check(file: Path, catalog: str | None) -> None:
    """Say all that is wrong with a policy, and how much it records."""
    known = _known(catalog)
    loaded = _load(file, known)
    for problem in loaded.problems:
        click.echo(_safe(str(problem)))
    if loaded.policy is not None:
        click.echo(f"{_safe(str(file))}: {_counted(len(loaded.policy.rules), 'rule')}")
        click.echo(_summary(loaded.policy))
    finish(loaded.policy is not None)


@command.command("explain")
@click.argument("event")
@click.option("--node", help="The node on which it happens; this host if left out.")
@click.option("--object", "object_id", metavar="ID", help="The id of the object, as /vms/100.")
@click.option(
    "--status", type=click.Choice(["attempt", "success", "failure"]),
    help="The outcome; each that the event has, and the attempt, if left out.",
)  # fmt: skip
@click.option(
    "--policy", "file", type=click.Path(path_type=Path), default=DEFAULT, show_default=True,
    envvar="AUDITLEX_POLICY", help="The policy file; AUDITLEX_POLICY may name it, too.",
)  # fmt: skip
@catalog_option
def explain(
    event: str, node: str | None, object_id: str | None, status: str | None, file: Path,
    catalog: str | None,
) -> None:  # fmt: skip
    """Name the rule that decides whether EVENT is recorded.

    EVENT is a name, as vm.create, or a number.
    """
    known = _known(catalog)
    policy = _policy(file, known)
    found = _event(known, event)
    where = node if node is not None else os.uname().nodename.partition(".")[0]
    if policy.known_nodes and where not in policy.known_nodes:
        from auditlex.policy.model import did_you_mean

        message = f"The policy knows no node {where[:80]!r}. "
        _end(message + did_you_mean(where, policy.known_nodes))
    every = dict.fromkeys((status,) if status is not None else (*found.statuses, "attempt"))
    if object_id is None and any(policy.static(found, each, where) is None for each in every):
        _end("What is recorded depends on the object: name one with --object.")
    from auditlex.policy.explain import explain, text

    click.echo(f"{found.name} ({found.id}) on node {_safe(where)}{_of(object_id)}")
    for each in every:
        told = explain(policy, found, each, where, object_id or "")
        click.echo("\n" + _safe(text(str(file), found, each, told)))


def _of(object_id: str | None) -> str:
    return f", object {_safe(object_id)}" if object_id is not None else ""


def _known(name: str | None) -> Known:
    """The catalog of this name, or the only one that is installed."""
    from auditlex.policy import Known

    installed = {point.name: point for point in entry_points(group=GROUP)}
    if name is None and len(installed) != 1:
        names = ", ".join(sorted(installed))
        told = f"Several catalogs are installed: {names}. Name one with --catalog."
        raise click.UsageError(told if installed else "No catalog is installed.")
    if name is not None and name not in installed:
        from auditlex.policy.model import did_you_mean

        raise click.UsageError(f"No catalog {name[:80]!r}. {did_you_mean(name, installed)}".strip())
    point = installed[name] if name is not None else next(iter(installed.values()))
    try:
        return Known.of(point.load())
    except (ImportError, AttributeError, TypeError) as error:
        kind = type(error).__name__
        _end(f"The catalog {point.name!r} can't be used: {kind} in {point.value!r}.")


def _load(file: Path, known: Known) -> Loaded:
    from auditlex.policy import PolicyFile
    from auditlex.policy.load import Loaded

    # What a process would refuse to use must not look sound here.
    found = PolicyFile(file, known, "")
    sound = not any(problem.severity == "error" for problem in found.problems)
    return Loaded(found.policy if sound else None, found.problems)


def _policy(file: Path, known: Known) -> Policy:
    """The policy in a file; nothing but mandatory events where the usual place is empty."""
    if str(file) == DEFAULT and not os.path.lexists(file):
        from auditlex.policy import nothing

        click.echo(f"There is no {DEFAULT}: only mandatory events are recorded.")
        return nothing(known)
    loaded = _load(file, known)
    if loaded.policy is None:
        for problem in loaded.problems:
            click.echo(_safe(str(problem)), err=True)
        sys.exit(1)
    return loaded.policy


def _event(known: Known, name: str) -> Event:
    from auditlex.catalog import UnknownEvent

    number = name.isascii() and name.isdigit() and len(name) == 6
    try:
        return known.events.by_id(int(name)) if number else known.events.by_name(name)
    except UnknownEvent as error:
        _end(f"There is {error}")


def _summary(policy: Policy) -> str:
    """How many events are on, for each outcome and each node that rules name."""
    statuses = ["success", "failure", "attempt"]
    rows = [["", *statuses]]
    others = "all nodes" if not policy.named_nodes() else "other nodes"
    # No node has an empty name, so that only what holds everywhere holds there.
    for node, shown in (("", others), *((name, name) for name in policy.named_nodes())):
        rows.append([shown, *(_on(policy, status, node) for status in statuses)])
    rows.append(["events", *(str(len(_having(policy, status))) for status in statuses)])
    widths = [max(len(row[n]) for row in rows) for n in range(4)]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(row[n].rjust(widths[n]) for n in (1, 2, 3))])
        for row in rows
    ]
    partly = any("+" in cell for row in rows for cell in row[1:])
    return "\n".join([*lines, *(["+: events that depend on the object"] if partly else [])])


def _having(policy: Policy, status: str) -> list[Event]:
    return [event for event in policy.events if status == "attempt" or status in event.statuses]


def _on(policy: Policy, status: str, node: str) -> str:
    found = [policy.static(event, status, node) for event in _having(policy, status)]
    on = sum(decision is not None and decision.write for decision in found)
    partly = found.count(None)
    return f"{on} + {partly}" if partly else str(on)


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _safe(text: str) -> str:
    """The text without what a terminal would obey."""
    from auditlex.text import visible

    return "\n".join(visible(line) for line in text.split("\n"))


def _end(message: str) -> NoReturn:
    click.echo(_safe(f"Error: {message.strip()}"), err=True)
    sys.exit(1)
