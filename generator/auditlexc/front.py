"""A catalog's files in; its shared part resolved and its areas dealt out. What precedes units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditlexc import model, parse, source
from auditlexc.cache import digest
from auditlexc.findings import Findings
from auditlexc.parse import Document, Loaded
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved, Used
from auditlexc.resolve.shared import Shared, resolve_shared
from auditlexc.resolve.types import Types
from auditlexc.rules import AREA_RULES
from auditlexc.source import SourceFile, Tree
from auditlexc.targets.base import Context
from auditlexc.unit import Files

if TYPE_CHECKING:
    from auditlexc.ledger.lockfile import Lock


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """A catalog before its areas are looked at."""

    loaded: Loaded
    shared: Shared
    base: Context
    areas: Mapping[str, Files]
    lock: Lock | None
    lock_text: str
    shared_types: Types
    shared_digest: str


def front(tree: Tree, root_path: str, findings: Findings, exact: bool = False) -> Front | None:
    """Read everything, resolve what is shared, and deal the files out to the areas.

    ``exact`` parses every file to learn its area, where the guess by the text went wrong.
    """
    loaded = parse.load(tree, root_path, findings)
    if loaded is None:
        return None
    root = loaded.root
    areas: dict[str, list[SourceFile | Document]] = {name: [] for name in root.areas}
    documents: list[Document] = []
    shared_texts: list[str] = []
    own = Document(path=root_path, content=root, broken=loaded.broken)
    if root.area is None:
        documents.append(own)
    elif root.area in areas:
        areas[root.area].append(own)
    else:
        findings.add(
            "AL0301", Ref(root_path, ("area",)), f"there is no area '{root.area}'",
            "Declare it under 'areas'.",
        )  # fmt: skip
    for area, file in loaded.files:
        if area in areas and not exact:
            areas[area].append(file)
            continue
        parsed = parse.document(file, frozenset(areas), findings, loaded.broken)
        if parsed is not None and parsed.content.area is not None:
            areas[parsed.content.area].append(parsed)
        elif parsed is not None:
            documents.append(parsed)
            shared_texts.append(file.text)
    shared = resolve_shared(root, root_path, documents, loaded.broken, findings)
    types = _shared_types(shared, findings)
    lock_text = _lock_text(tree, root.lock, findings)
    lock: Lock | None = None
    if lock_text is not None:
        from auditlexc.ledger import lockfile

        lock, wrong = lockfile.parse_lock(lock_text, root.lock)
        findings.items += wrong
    return Front(
        loaded=loaded,
        shared=shared,
        base=_context(shared, types, root_path),
        areas=areas,
        lock=lock,
        lock_text=lock_text or "",
        shared_types=types,
        shared_digest=digest(*shared_texts),
    )


def _lock_text(tree: Tree, path: str, findings: Findings) -> str | None:
    """The text of the lock; None where nothing was ever released."""
    try:
        data = tree.read(path)
    except source.Refused as refused:
        if not refused.missing:
            findings.add(refused.code, Ref(path), refused.message, refused.hint)
        return None
    decoded = source.decode(path, data, findings)
    return decoded.text if decoded is not None else None


def _shared_types(shared: Shared, findings: Findings) -> Types:
    """The shared types, judged once by the rules about fields."""
    types = Types(shared.scope, findings)
    for name, declared in sorted(shared.scope.types.items()):
        types.named(name, declared.at)
    resolved = Resolved(
        area=model.Area(name="", title="", first=0, last=0),
        decls=(),
        facts=tuple(types.facts),
        used=Used(),
        declared_types={},
        broken=shared.scope.broken,
    )
    for rule in AREA_RULES:
        rule(resolved, shared, findings)
    return types


def _context(shared: Shared, types: Types, root_path: str) -> Context:
    """What every target may know; out and configuration come with the target."""
    named = ((n, types.named(n, d.at)) for n, d in sorted(shared.scope.types.items()))
    return Context(
        product=shared.product,
        root_path=root_path,
        rules=shared.scope.rules,
        actions=tuple(shared.scope.actions.values()),
        frameworks=shared.frameworks,
        types=tuple(types.type(m, types.level(m)) for _, m in named if m is not None),
        objects=tuple(
            model.Object(name=name, title=d.decl.title, doc=d.decl.doc or "", id=d.decl.id, at=d.at)
            for name, d in sorted(shared.scope.objects.items())
        ),
    )
