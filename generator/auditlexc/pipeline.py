"""The passes up to the verdict: a path in, findings out; or the whole model, for who needs it.

Every finding that can be had is had: a file that can't be read or an event that does not fit hides
nothing in the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from auditlexc import model
from auditlexc.findings import Finding, Findings
from auditlexc.front import Front, front
from auditlexc.options import Options, where
from auditlexc.rules import CATALOG_RULES
from auditlexc.rules.summary import Overview
from auditlexc.settings import jobs
from auditlexc.source import Folder, Tree
from auditlexc.unit import Unit, Work, is_error, resolve_unit
from auditlexc.workers import compile_units
from auditlexc.write import Outcome

_LEAVES_OUT = frozenset({"AL0301", "AL0302"})
"""Findings after which the model has less in it than the files."""


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What was found, and where the files are that the findings speak of."""

    findings: tuple[Finding, ...]
    tree: Tree
    events: int = 0
    areas: int = 0
    outcome: Outcome | None = None

    @property
    def sound(self) -> bool:
        """Whether there is no error."""
        return not any(is_error(f.code) for f in self.findings)


def overview(front: Front, units: Mapping[str, Unit], complete: bool) -> Overview:
    """What the rules over the whole catalog see; ``complete`` if everything could be read."""
    scope = front.shared.scope
    events = [event for unit in units.values() for event in unit.events]
    return Overview(
        root_path=front.loaded.root_path,
        areas=front.shared.areas,
        events=tuple(sorted(events, key=lambda e: (e.id, e.name, e.at.file, repr(e.at.path)))),
        usage=tuple(unit.usage for unit in units.values()),
        shared_types={n: d.at for n, d in scope.types.items()},
        shared_objects={n: d.at for n, d in scope.objects.items()},
        shared_used_types=frozenset(front.shared_types.used),
        actions={n: a.at for n, a in scope.actions.items() if a.at is not None},
        frameworks=front.shared.frameworks,
        broken=scope.broken.union(*(u.usage.broken for u in units.values())),
        complete=complete,
    )


def units_of(
    front: Front, work: Work, known: Mapping[str, Unit], options: Options
) -> dict[str, Unit]:
    """The unit of each area: the known ones, and the others compiled."""
    todo = {name: files for name, files in front.areas.items() if name not in known}
    made = compile_units(work, todo, options.jobs, options.tell)
    return {name: known.get(name) or made[name] for name in front.areas}


def judge(front: Front, units: Mapping[str, Unit], findings: Findings) -> int:
    """Add the findings of the units and of the rules over the catalog; returns how many events."""
    for unit in units.values():
        findings.items += unit.findings
    # Codes below AL0200 are about what could not be read; what names something unknown is left out.
    complete = not any(f.code < "AL0200" or f.code in _LEAVES_OUT for f in findings.items)
    whole = overview(front, units, complete)
    for rule in CATALOG_RULES:
        rule(whole, findings)
    if complete and (front.lock is not None or any(e.replaced_by for e in whole.events)):
        # Events that could not be read are not gone.
        from auditlexc.ledger.judge import Known, judge_catalog
        from auditlexc.ledger.lockfile import Lock

        product = front.shared.product.name
        lock = front.lock or Lock(path=front.loaded.root.lock, product=product)
        known = (
            Known(id=e.id, name=e.name, retired=e.retired, replaced_by=e.replaced_by, at=e.at)
            for e in whole.events
        )
        findings.items += judge_catalog(lock, product, known)
    return len(whole.events)


def check(
    path: Path, options: Options | None = None, tree: Tree | None = None, *, exact: bool = False
) -> Checked:
    """Check the catalog at ``path`` (its folder or root file), or in ``tree``.

    ``exact`` is for a second try, where the text of a file misled about its area.
    """
    options = options or Options()
    folder, root_path = where(path)
    tree = tree or Folder(folder)
    findings = Findings()
    start = front(tree, root_path, findings, exact)
    if start is None:
        return Checked(findings=unique(findings), tree=tree)
    work = Work(shared=start.shared, lock=start.lock)
    units = units_of(start, work, {}, options)
    if any(unit.misplaced for unit in units.values()):
        return check(path, options, tree, exact=True)
    # The configuration of the targets is a part of the catalog.
    jobs(start.loaded.root, root_path, start.base, (), "", findings)
    events = judge(start, units, findings)
    return Checked(findings=unique(findings), tree=tree, events=events, areas=len(units))


def unique(findings: Findings) -> tuple[Finding, ...]:
    """The findings without repetitions (a shared type is looked at from several areas)."""
    seen: dict[object, Finding] = {}
    for finding in findings.items:
        seen.setdefault((finding.code, finding.place, finding.message), finding)
    return tuple(seen.values())


def catalog(
    path: Path, tree: Tree | None = None
) -> tuple[model.Catalog | None, Checked, Front | None]:
    """The whole model, what was found on the way, and what came before; None without a root."""
    folder, root_path = where(path)
    tree = tree or Folder(folder)
    findings = Findings()
    start = front(tree, root_path, findings, exact=True)
    if start is None:
        return None, Checked(findings=unique(findings), tree=tree), None
    whole = whole_catalog(start, findings)
    checked = Checked(findings=unique(findings), tree=tree, events=len(whole.events))
    return whole, checked, start


def whole_catalog(start: Front, findings: Findings) -> model.Catalog:
    """Every area resolved in this process, for those who need the events whole."""
    work = Work(shared=start.shared, lock=start.lock)
    areas: list[model.Area] = []
    for name, files in start.areas.items():
        resolved = resolve_unit(work, name, files, findings)
        if resolved is not None:
            areas.append(resolved.area)
    return model.Catalog(
        product=start.shared.product,
        areas=tuple(sorted(areas, key=lambda a: a.first)),
        actions=start.base.actions,
        types=start.base.types,
        frameworks=start.base.frameworks,
    )
