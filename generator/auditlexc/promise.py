"""Catalogs as promises: what a release would write, and what each side of a diff holds."""

from __future__ import annotations

from pathlib import Path

import msgspec

from auditlexc import model
from auditlexc.findings import Finding
from auditlexc.ledger.judge import Candidate
from auditlexc.ledger.lockfile import Lock, render_lock
from auditlexc.ledger.release import release
from auditlexc.ledger.released import Released, released
from auditlexc.options import where
from auditlexc.pipeline import catalog, check
from auditlexc.places import Ref
from auditlexc.source import Folder, Refused, Revision, Tree

GIT = "git:"


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """A release before it is written; ``lock`` is None where it can't be."""

    findings: tuple[Finding, ...]
    tree: Tree
    lock: Lock | None = None
    folder: Path = Path()
    path: Path = Path()
    shown: str = ""
    text: str = ""


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a diff; ``events`` is None where it can't be read."""

    findings: tuple[Finding, ...]
    tree: Tree
    events: tuple[Released, ...] | None = None


def promises(catalog_: model.Catalog) -> tuple[Candidate, ...]:
    """What every event of a catalog promises, by id."""
    return tuple(Candidate(released(event), event.at) for event in catalog_.events)


def prepare(path: Path) -> Ready:
    """What ``auditlex release`` would write for the catalog at ``path``."""
    folder, root_path = where(path)
    checked = check(path)
    if not checked.sound:
        return Ready(findings=checked.findings, tree=checked.tree)
    whole, again, start = catalog(path)
    if whole is None or start is None:
        return Ready(findings=again.findings, tree=again.tree)
    place = Ref(root_path, ("product", "version"))
    product = whole.product
    lock = start.lock or Lock(path=start.loaded.root.lock, product=product.name)
    new, findings = release(lock, product.name, product.version, promises(whole), place)
    warnings = tuple(f for f in checked.findings if f.code not in {g.code for g in findings})
    ready = Ready(findings=(*warnings, *findings), tree=checked.tree)
    if new is lock and (not lock.versions or lock.last != product.version):
        return ready
    if any(f.code == "AL0104" for f in findings):
        return ready
    return msgspec.structs.replace(
        ready,
        lock=new,
        folder=folder,
        path=folder / lock.path,
        shown=lock.path,
        text=render_lock(lock) if lock.versions else "",
    )


def side(text: str, path: Path) -> Side:
    """One side of a diff: ``git:REVISION`` of the catalog at ``path``, or a catalog's path.

    Raises:
        Refused: if there is no such revision or path.
    """
    if text.startswith(GIT):
        folder, root_path = where(path)
        tree: Tree = Revision(folder, text.removeprefix(GIT))
        whole, checked, _ = catalog(Path(root_path) if root_path != "events.yaml" else path, tree)
    else:
        other = Path(text)
        if not other.exists():
            raise Refused(
                "AL0001",
                f"there is no '{text}'",
                "Name a folder with an events.yaml, or a revision as 'git:REVISION'.",
            )
        tree = Folder(where(other)[0])
        whole, checked, _ = catalog(other, tree)
    if whole is None or not checked.sound:
        return Side(findings=checked.findings, tree=tree)
    events = tuple(candidate.event for candidate in promises(whole))
    return Side(findings=(), tree=tree, events=events)
