"""``auditlex messages``: what translators and those who ship translations do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from auditlex.cli.common import FORMATS, catalog_option, finish, saved, show, without_collector

if TYPE_CHECKING:
    from auditlexc.messages.project import Project
    from auditlexc.messages.update import Updated

_FATES: Final = (
    ("new", "new"),
    ("reworded", "to look at, for the English was reworded"),
    ("cleared", "no longer fuzzy"),
    ("cosmetic", "kept through a cosmetic change"),
    ("moved", "moved to the attic"),
    ("returned", "back from the attic"),
)


def locales_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """The locales that a command is about; all of them if none is named."""
    return click.argument("locales", metavar="[LOCALE]...", nargs=-1)(command)


@click.group("messages")
def command() -> None:
    """Keep translations up to date, check them, and see how they look.

    A translation is a PO file, as locales/de.po. It is edited with any editor for such files;
    docs/translating.md tells how.
    """


@command.command("update")
@locales_argument
@click.option("--check", "dry", is_flag=True,
              help="Write nothing; fail if something is not up to date.")  # fmt: skip
@click.option("--new", "new", is_flag=True, help="Begin the files of the named locales.")
@catalog_option
def update(locales: tuple[str, ...], dry: bool, new: bool, path: Path) -> None:
    """Bring the template and the translations up to date.

    Sentences that are new come in, empty; where English was reworded, the translation is marked as
    fuzzy, with the old English beside it; what is said no more moves to the attic. All else stays
    as it is, byte for byte. A file with errors is not touched.
    """
    from auditlexc.messages.project import begin, plan

    project = _project(path)
    if new:
        project = begin(project, _begun(project, locales))
    chosen = _chosen(project, locales)
    made = plan(project, chosen)
    show(made.findings, project.tree, "text", quiet=True)
    for change in made.changes:
        if dry:
            click.echo(f"{change.path} is not up to date")
        elif change.text is None:
            (project.folder / change.path).unlink(missing_ok=True)
            click.echo(f"  removed {change.path}")
        else:
            saved(project.folder / change.path, change.text, project.folder)
            click.echo(f"  wrote {change.path}")
    for locale, done in made.done.items():
        if told := _told(done):
            click.echo(f"{locale}: {told}")
    if not made.changes and not made.findings:
        click.echo(f"{len(project.units):,} texts, {_languages(len(chosen))}: all is up to date")
    if dry and made.changes:
        click.echo("Run 'auditlex messages update'.", err=True)
    finish(not made.findings and not (dry and made.changes))


@command.command("check")
@locales_argument
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True,
              help="How findings are printed.")  # fmt: skip
@catalog_option
def check(locales: tuple[str, ...], form: str, path: Path) -> None:
    """Say all that is wrong with translations.

    The status is 1 if there is an error. What is missing or fuzzy is no error: readers see English.
    """
    from auditlexc.messages.project import check as findings_of
    from auditlexc.unit import is_error

    project = _project(path, form)
    found = findings_of(project, _chosen(project, locales))
    show(found, project.tree, form)
    finish(not any(is_error(finding.code) for finding in found))


@command.command("stats")
@locales_argument
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text",
              show_default=True, help="How the figures are printed.")  # fmt: skip
@click.option("--badge", type=click.Path(path_type=Path), metavar="FILE",
              help="Also write a badge: a picture (.svg) or its data (.json).")  # fmt: skip
@click.option("--fail-under", type=click.FloatRange(0, 100), default=0.0, metavar="PERCENT",
              help="Fail if less of a translation is done.")  # fmt: skip
@catalog_option
def stats(
    locales: tuple[str, ...], form: str, badge: Path | None, fail_under: float, path: Path
) -> None:
    """Tell how far translations are, by area and by severity."""
    from auditlexc.findings import Findings
    from auditlexc.messages import stats as figures
    from auditlexc.messages.project import read

    if badge is not None and badge.suffix not in (".svg", ".json"):
        raise click.BadParameter("The file ends with .svg or .json.", param_hint="--badge")
    project = _project(path)
    findings = Findings()
    units = tuple(project.units.values())
    files = [(name, read(project, name, findings)) for name in _chosen(project, locales)]
    found = [
        figures.stats(name, file, units, project.areas) for name, file in files if file is not None
    ]
    click.echo(figures.as_json(found) if form == "json" else figures.as_table(found), nl=False)
    if findings.items:
        click.echo("Some files can't be read: see 'auditlex messages check'.", err=True)
    if badge is not None:
        saved(badge, figures.badge(found, svg=badge.suffix == ".svg"), badge.parent)
    finish(not findings.items and all(one.total.percent >= fail_under for one in found))


@command.command("pseudo")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@catalog_option
def pseudo(folder: Path, path: Path) -> None:
    """Write pseudo-translations into FOLDER, for tests of programs.

    en_XA is English with accents, longer and in brackets; ar_XB runs from right to left. Text that
    is not translated, or is cut off, shows at once. They are never shipped.
    """
    from auditlexc.messages.pseudo import LOCALES
    from auditlexc.messages.pseudo import pseudo as made

    project = _project(path)
    if folder.resolve() == (project.folder / project.below).resolve():
        raise click.BadParameter(
            "Pseudo-translations don't belong among the translations; name another folder.",
            param_hint="FOLDER",
        )
    for locale in LOCALES:
        file = folder / f"{locale}.po"
        saved(file, made(locale, project.units.values(), _product(project)), folder)
        click.echo(f"  wrote {file}")


@command.command("preview")
@click.argument("event")
@click.option("--locale", "locales", multiple=True, metavar="LOCALE",
              help="Show this language only; can be repeated.")  # fmt: skip
@click.option("--from", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path),
              metavar="FOLDER",
              help="Read the PO files in this folder instead of those of the catalog.")  # fmt: skip
@catalog_option
def preview(event: str, locales: tuple[str, ...], folder: Path | None, path: Path) -> None:
    """Show the sentences of EVENT in every language.

    EVENT is a name, as user.create, or an id. The values are those of its examples; a plural is
    shown in each of its forms, with a number that takes it.
    """
    from auditlexc.findings import Findings, did_you_mean
    from auditlexc.messages.preview import preview as lines_of
    from auditlexc.messages.project import from_folder, voices
    from auditlexc.pipeline import catalog

    project = _project(path)
    model, _, _ = catalog(path)
    events = model.events if model is not None else ()
    found = next((e for e in events if event in (str(e.id), e.name, e.full_name)), None)
    if model is None or found is None:
        near = did_you_mean(event[:80], [e.name for e in events])
        click.echo(f"There is no event {event[:80]!r}. {near}".rstrip(), err=True)
        sys.exit(1)
    if folder is not None:
        project = from_folder(project, folder)
    findings = Findings()
    spoken = voices(project, _chosen(project, locales), findings)
    for number, (heading, lines) in enumerate(lines_of(model.product, found, spoken)):
        click.echo(f"{'' if not number else chr(10)}{heading}")
        width = max(len(line.locale) for line in lines)
        for line in lines:
            count = f"{line.number:>8,}  " if line.number is not None else ""
            note = f"  ({line.note})" if line.note else ""
            click.echo(f"  {line.locale:<{width}}  {count}{line.text}{note}")
    if findings.items:
        click.echo("Some files can't be read: see 'auditlex messages check'.", err=True)
    finish(not findings.items)


def _project(path: Path, form: str = "text") -> Project:
    """The project, or the end of the process with what is wrong with its catalog."""
    from auditlexc.messages.project import load

    without_collector()
    project = load(path)
    if not project.sound:
        show(project.findings, project.tree, form)
        click.echo("The catalog has errors; translations have to wait.", err=True)
        finish(False)
    return project


def _product(project: Project) -> str:
    return project.product.title if project.product is not None else ""


def _chosen(project: Project, locales: tuple[str, ...]) -> list[str]:
    """The locales that were named, or all."""
    for name in locales:
        if name not in project.files:
            from auditlexc.findings import did_you_mean

            hint = did_you_mean(name[:60], project.files)
            raise click.UsageError(f"There is no translation {name[:60]!r}. {hint}".strip())
    return list(dict.fromkeys(locales)) or sorted(project.files)


def _begun(project: Project, locales: tuple[str, ...]) -> tuple[str, ...]:
    """The named locales, if each can be begun."""
    from auditlexc.messages.project import cannot_begin

    if not locales:
        raise click.UsageError("Name the locales to begin, as 'auditlex messages update --new nl'.")
    for name in locales:
        if why := cannot_begin(project, name):
            raise click.UsageError(why)
    return locales


def _told(done: Updated) -> str:
    """What happened to the entries of a file; nothing if nothing did."""
    parts = [f"{count:,} {said}" for name, said in _FATES if (count := getattr(done, name))]
    return ", ".join(parts)


def _languages(count: int) -> str:
    return f"{count} language{'' if count == 1 else 's'}"
