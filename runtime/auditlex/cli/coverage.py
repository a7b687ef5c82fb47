"""``auditlex coverage``: a catalog held against the API whose calls it records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditlex.cli.common import catalog_option, finish, show, without_collector

if TYPE_CHECKING:
    from auditlexc.api.model import Api


@click.command("coverage")
@click.argument("apidata", type=click.Path(path_type=Path))
@catalog_option
@click.option("--format", "form", type=click.Choice(("text", "json", "markdown")), default="text",
              show_default=True, help="How the result is printed.")  # fmt: skip
@click.option("--fail-under", type=click.FloatRange(0, 100), default=0.0, metavar="PERCENT",
              help="Fail if fewer of the calls that change something have one.")  # fmt: skip
@click.option("--strict", is_flag=True,
              help="End with status 1 if anything is left to do.")  # fmt: skip
def command(apidata: Path, path: Path, form: str, fail_under: float, strict: bool) -> None:
    """Hold the catalog against the API that APIDATA describes.

    APIDATA is the apidata.js of Proxmox VE, its JSON, or an OpenAPI 3 document. Listed are calls
    without an event, bindings to calls that don't exist, parameters on which the two disagree, and
    parameters that may hold a secret and are not classified.
    """
    from auditlexc.api.coverage import coverage
    from auditlexc.api.report import FORMATS
    from auditlexc.pipeline import catalog

    without_collector()
    api = described(apidata)
    model, checked, _ = catalog(path)
    if model is None:
        show(checked.findings, checked.tree, "text")
        finish(False)
        return
    found = coverage(model, api)
    click.echo(FORMATS[form](found), nl=False)
    if not checked.sound:
        click.echo("The catalog has errors: see 'auditlex check'.", err=True)
    left = found.uncovered or found.unknown_bindings or found.parameter_drift
    sound = not (strict and (left or found.unclassified_secrets))
    finish(sound and checked.sound and found.percent >= fail_under)


def described(apidata: Path) -> Api:
    """The API, or the end of the process with a sentence."""
    from auditlexc.api.model import ApiError
    from auditlexc.api.read import read

    try:
        return read(apidata)
    except ApiError as error:
        raise click.ClickException(f"{error.message}. {error.hint}".strip()) from None
