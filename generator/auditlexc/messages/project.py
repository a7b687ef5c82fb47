"""A project's catalog and translations, read for the commands: ``messages update``, ``check``, ...

Nothing is written here: what should be is returned with what is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from auditlexc.findings import Finding, Findings
from auditlexc.front import Front, front
from auditlexc.messages import head, plurals, po
from auditlexc.messages.checks import CHECKS
from auditlexc.messages.judge import current, usable
from auditlexc.messages.po import Po
from auditlexc.messages.preview import ENGLISH, Voice
from auditlexc.messages.units import Unit
from auditlexc.messages.update import Texts, Updated, update
from auditlexc.messages.update import head as new_head
from auditlexc.model import Product
from auditlexc.options import Options, where
from auditlexc.pipeline import judge, unique, units_of
from auditlexc.places import Span
from auditlexc.settings import jobs, read_inputs
from auditlexc.source import Folder, Refused, Tree
from auditlexc.targets import messages
from auditlexc.targets import units as catalog_units
from auditlexc.targets.base import AreaResult, Artifact
from auditlexc.unit import Work, is_error

ATTIC = "attic"


class Project(msgspec.Struct, frozen=True, kw_only=True):
    """What is translated, and the files that translate it.

    ``findings`` are those about the catalog; with an error among them nothing else can be relied
    on. ``units`` are in the order of the template. ``files`` holds the bytes of each translation by
    its locale, ``paths`` where it lies; ``equal`` the texts of the last release whose translations
    are as good as those of today's.
    """

    folder: Path
    tree: Tree
    findings: tuple[Finding, ...]
    product: Product | None = None
    units: Mapping[str, Unit] = {}
    areas: Mapping[str, str] = {}
    template: Artifact = Artifact("", b"")
    below: str = ""
    locales: Mapping[str, plurals.Locale] | None = None
    table: str = ""
    table_findings: tuple[Finding, ...] = ()
    files: Mapping[str, bytes] = {}
    paths: Mapping[str, str] = {}
    equal: Mapping[str, Texts] = {}

    @property
    def sound(self) -> bool:
        """Whether the catalog has no error."""
        return self.product is not None and not any(is_error(f.code) for f in self.findings)


def load(path: Path, options: Options | None = None, *, exact: bool = False) -> Project:
    """Read the catalog at ``path`` and its translations.

    ``exact`` is for a second try, where the text of a file misled about its area.
    """
    options = options or Options()
    folder, root_path = where(path)
    tree = Folder(folder)
    findings = Findings()
    start = front(tree, root_path, findings, exact)
    if start is None:
        return Project(folder=folder, tree=tree, findings=unique(findings))
    root = start.loaded.root
    todo = jobs(root, root_path, start.base, ("messages",), "", findings)
    if not todo:
        return Project(folder=folder, tree=tree, findings=unique(findings))
    job, _ = read_inputs(tree, todo[0], findings)
    context = job.context
    work = Work(shared=start.shared, lock=start.lock, jobs=(job,))
    units = units_of(start, work, {}, options)
    if any(unit.misplaced for unit in units.values()):
        return load(path, options, exact=True)
    judge(start, units, findings)
    by_area = sorted(units.values(), key=lambda u: (u.area.first, u.area.name))
    results = [
        AreaResult(
            area=u.area, events=u.events, fragments=u.fragments.get(messages.TARGET.name, {})
        )
        for u in by_area
    ]
    paths = {head.locale_of(p): p for p in sorted(context.files) if p.endswith(".po")}
    below = context.config.locales or catalog_units.DEFAULT_LOCALES
    known = catalog_units.units(context, results)
    wrong = Findings()
    return Project(
        folder=folder,
        tree=tree,
        findings=unique(findings),
        product=start.shared.product,
        units=known,
        areas={u.area.name: u.area.title for u in by_area},
        template=messages.template(context, results),
        below=below,
        locales=catalog_units.table(context, wrong),
        table_findings=unique(wrong),
        table=f"{below}/{plurals.FILE}",
        files={locale: context.files[p] for locale, p in paths.items()},
        paths=paths,
        equal=_equal(start, known),
    )


def _equal(start: Front, units: Mapping[str, Unit]) -> dict[str, Texts]:
    """The sentences of the last release that were changed in their words alone."""
    marked = {unit.context: unit for unit in units.values() if unit.cosmetic}
    if start.lock is None or not marked:
        return {}
    from auditlexc.ledger.released import ReleasedMessage
    from auditlexc.ledger.wording import alike

    found: dict[str, Texts] = {}
    for entry in start.lock.entries:
        for status, said in entry.event.messages.items():
            unit = marked.get(f"{entry.event.name}/{status}")
            if unit is None:
                continue
            if alike(said, ReleasedMessage(text=unit.text, plural=unit.plural, count=unit.count)):
                found[unit.context] = (said.text, said.plural or None)
    return found


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A translation that could be read, with its rule of plurals, which may be empty."""

    locale: str
    po: Po
    rule: str


def opened(project: Project, locale: str, findings: Findings) -> Opened | None:
    """Read a translation; None, with findings, if its form or its head is wrong."""
    file = po.read(project.paths[locale], project.files[locale], findings)
    if file is None:
        return None
    rule = head.judge(file, locale, project.locales, findings)
    if rule is None or not file.sound:
        return None
    if not rule and any(unit.plural for unit in project.units.values()):
        findings.add(
            "AL0911", Span(file.path), "the head of the file has no 'Plural-Forms'",
            f"Add it, or the locale to {project.table}.",
        )  # fmt: skip
        return None
    return Opened(locale=locale, po=file, rule=rule)


def check(project: Project, locales: Iterable[str]) -> tuple[Finding, ...]:
    """All findings about the table of locales and about translations."""
    findings = Findings()
    findings.items += project.table_findings
    chosen = list(locales)
    if project.locales is not None:
        wanted = {n: one for n, one in project.locales.items() if n in chosen or not project.paths}
        plurals.compare(project.table, wanted, findings)
    for locale in chosen:
        file = po.read(project.paths[locale], project.files[locale], findings)
        if file is None:
            continue
        rule = head.judge(file, locale, project.locales, findings)
        # Without a rule forms can't be judged, but everything else can.
        usable(file, locale, rule or "", project.units, findings, CHECKS)
        if file.sound:
            current(file, project.units, findings)
    return unique(findings)


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it should be; ``text`` is None if there should be none."""

    path: str
    text: str | None


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What an update does: the files to write, and the fate of the entries by locale."""

    changes: tuple[Change, ...]
    done: Mapping[str, Updated]
    findings: tuple[Finding, ...]


def plan(project: Project, locales: Iterable[str], template: bool = True) -> Plan:
    """What to write so that everything is up to date; files with errors stay as they are."""
    if project.table_findings:
        # Without the table nobody knows how many forms a plural has.
        return Plan(changes=(), done={}, findings=project.table_findings)
    findings = Findings()
    changes: list[Change] = []
    done: dict[str, Updated] = {}
    if template and _read(project.tree, project.template.path, findings) != project.template.data:
        text = project.template.data.decode()
        changes.append(Change(path=project.template.path, text=text))
    units = tuple(project.units.values())
    for locale in locales:
        file = opened(project, locale, findings)
        place = f"{project.below}/{ATTIC}/{locale}.po"
        before = _read(project.tree, place, findings) if file is not None else None
        attic = None
        if before is not None:
            attic = po.read(place, before, findings, keyed=False)
            if attic is None or not attic.sound:
                continue
        if file is None:
            continue
        known = plurals.rule(file.rule)
        forms = known.count if known is not None else 2
        made = done[locale] = update(file.po, attic, units, forms, project.equal)
        if made.text.encode() != project.files[locale]:
            changes.append(Change(path=project.paths[locale], text=made.text))
        if made.attic.encode() != (before or b""):
            changes.append(Change(path=place, text=made.attic or None))
    return Plan(changes=tuple(changes), done=done, findings=unique(findings))


def _read(tree: Tree, path: str, findings: Findings) -> bytes | None:
    """The bytes of a file, or None if there is none."""
    try:
        return tree.read(path)
    except Refused as refused:
        if not refused.missing:
            findings.add(refused.code, Span(path), refused.message, refused.hint)
        return None


def read(project: Project, locale: str, findings: Findings) -> Po | None:
    """A translation as it is; None, with findings, if it is damaged."""
    file = po.read(project.paths[locale], project.files[locale], findings)
    return file if file is not None and file.sound else None


def voices(project: Project, locales: Iterable[str], findings: Findings) -> tuple[Voice, ...]:
    """The languages that can be shown, English first."""
    found = [Voice(locale=ENGLISH)]
    for locale in locales:
        file = opened(project, locale, findings)
        if file is None:
            continue
        known = (project.locales or {}).get(locale)
        rtl = known.direction == "rtl" if known is not None else locale[:2] in _FROM_THE_RIGHT
        entries = {entry.context: entry for entry in file.po.entries}
        found.append(Voice(locale=locale, entries=entries, rule=file.rule, rtl=rtl))
    return tuple(found)


_FROM_THE_RIGHT: Final = frozenset(("ar", "fa", "he", "ur"))


def from_folder(project: Project, folder: Path) -> Project:
    """The project with the PO files of another folder, whose heads are believed."""
    tree = Folder(folder)
    paths = {head.locale_of(path): path for path in tree.glob("*.po")}
    return msgspec.structs.replace(
        project,
        tree=tree,
        paths=paths,
        files={locale: tree.read(path) for locale, path in paths.items()},
        locales=None,
    )


def cannot_begin(project: Project, locale: str) -> str:
    """Why no translation to a locale can be begun, or nothing."""
    if locale in project.files:
        return f"There is a translation {locale!r} already."
    if not re.fullmatch(plurals.NAME, locale):
        return f"{locale[:60]!r} is not the name of a locale, as nl, pt_BR or zh_Hans."
    if project.locales is not None and locale not in project.locales:
        line = plurals.suggestion(locale)
        how = f", if this is right:\n\n    {line}" if line else ", with its rule of plurals."
        return f"Add {locale} to {project.table} first{how}"
    return ""


def begin(project: Project, locales: Iterable[str]) -> Project:
    """The project with files for new locales that have no more than a head."""
    title = project.product.title if project.product is not None else ""
    texts: dict[str, bytes] = {}
    for locale in locales:
        known = (project.locales or {}).get(locale)
        rule = known.plural if known is not None else plurals.usual(locale)
        comment = f"# Translation of the audit messages of {title}: {locale}.\n#\n"
        comment += "# This translation awaits a review by a native speaker.\n"
        texts[locale] = (comment + new_head(locale, title, rule)).encode()
    return msgspec.structs.replace(
        project,
        files={**project.files, **texts},
        paths={**project.paths, **{name: f"{project.below}/{name}.po" for name in texts}},
    )
