"""``auditlex draft``: the YAML of an event, from the API's description of a call."""

from __future__ import annotations

from pathlib import Path

import click

from auditlex.cli.common import Catalog, finish, saved, show
from auditlex.cli.coverage import described

_OPEN = """\
# A draft, made from the API's description of the call. A person still has to decide how sensitive
# each field is (public, internal, personal or secret), and to read every text and example.
"""


@click.command("draft")
@click.argument("apidata", type=click.Path(path_type=Path))
@click.argument("method")
@click.argument("call_path", metavar="PATH")
@click.option("-C", "--catalog", "path", type=Catalog(), default=".",
              help="The catalog that it is for; its types and ids are used.")  # fmt: skip
@click.option("--name", default="", metavar="OBJECT.ACTION",
              help="The event's name; suggested by the call if left out.")  # fmt: skip
@click.option("--area", default="", metavar="NAME", help="The area that it is for.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path),
              help="Write to this file, which must not exist yet.")  # fmt: skip
def command(
    apidata: Path, method: str, call_path: str, path: Path, name: str, area: str,
    output: Path | None,
) -> None:  # fmt: skip
    """Write the YAML of an event for the call METHOD PATH that APIDATA describes.

    Its object, fields and types come from the description. What no description says is left open:
    how sensitive each field is, above all. 'auditlex check' finds what is still open.
    """
    from auditlexc.edit.apidraft import draft
    from auditlexc.edit.draft import Wanted
    from auditlexc.edit.fit import fitted
    from auditlexc.findings import Findings, did_you_mean
    from auditlexc.options import where
    from auditlexc.source import Folder

    verb = method.upper()
    calls = {f"{m.verb} {m.path}": m for m in described(apidata).methods}
    call = calls.get(f"{verb} {call_path}")
    if call is None:
        near = did_you_mean(f"{verb} {call_path}"[:300], calls)
        raise click.ClickException(
            f"There is no call {verb[:10]} {call_path[:200]}. {near}".strip()
        )
    folder, root_path = where(path)
    tree, findings = Folder(folder), Findings()
    made = fitted(call, tree, root_path, Wanted(name=name, area=area), findings)
    show(findings.items, tree, "text", quiet=True)
    if made is None:
        finish(False)
        return
    text = _OPEN + draft([made.sketch], made.area, made.style)
    if output is None:
        click.echo(text, nl=False)
    elif output.exists():
        raise click.ClickException(f"'{output}' exists already. Name another file.")
    else:
        saved(output, text, output.absolute().parent)
        click.echo(f"drafted {made.sketch.name} in {output}")
