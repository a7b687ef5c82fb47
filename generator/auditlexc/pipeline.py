"""The passes, strung together: a path in, findings and perhaps files out.

``check`` stops before the targets; ``generate`` runs them and writes; ``catalog`` gives the model
to whoever wants to look at it. All of them report every finding they can, and nothing is written
while there is an error among them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from auditlexc import cache as caches
from auditlexc import model, parse, source
from auditlexc.findings import Finding, Findings
from auditlexc.ledger import lockfile
from auditlexc.ledger.judge import Known, judge_catalog
from auditlexc.parse import Document, Loaded
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved, Used
from auditlexc.resolve.shared import Shared, resolve_shared
from auditlexc.resolve.types import Types
from auditlexc.rules import AREA_RULES, CATALOG_RULES
from auditlexc.rules.summary import Overview
from auditlexc.settings import Job, jobs, read_inputs
from auditlexc.source import Folder, SourceFile, Tree
from auditlexc.targets.base import AreaResult, Artifact, Context
from auditlexc.unit import Files, Unit, Work, is_error, resolve_unit
from auditlexc.workers import compile_units
from auditlexc.write import MANIFEST, Outcome, Writer

ROOT = "events.yaml"


def quiet(_message: str) -> None:
    """Say nothing."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How to run: ``targets`` chooses some, ``out`` puts all below another folder."""

    targets: tuple[str, ...] = ()
    out: str = ""
    check: bool = False
    jobs: int = 0
    cache: bool = True
    tell: Callable[[str], None] = quiet


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


class Front(msgspec.Struct, frozen=True, kw_only=True):
    """A catalog before its areas are looked at."""

    loaded: Loaded
    shared: Shared
    base: Context
    areas: Mapping[str, Files]
    lock: lockfile.Lock
    lock_text: str
    shared_types: Types
    shared_digest: str


def where(path: Path) -> tuple[Path, str]:
    """The folder of a catalog and the name of its root, of either of them."""
    return (path, ROOT) if path.is_dir() or path.suffix not in (".yaml", ".yml") else (
        path.parent,
        path.name,
    )  # fmt: skip


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
        parsed = parse.document(file, frozenset(areas), findings)
        if parsed is not None and parsed.content.area is not None:
            areas[parsed.content.area].append(parsed)
        elif parsed is not None:
            documents.append(parsed)
            shared_texts.append(file.text)
    shared = resolve_shared(root, root_path, documents, loaded.broken, findings)
    types = _shared_types(shared, findings)
    lock_text = _lock_text(tree, root.lock, findings)
    lock = lockfile.Lock(path=root.lock, product=root.product.name)
    if lock_text is not None:
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
        shared_digest=caches.digest(*shared_texts),
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
        types=tuple(types.type(m, "secret") for _, m in named if m is not None),
        objects=tuple(
            model.Object(
                name=name, title=d.decl.title, doc=d.decl.doc or "", id=d.decl.id, at=d.at
            )
            for name, d in sorted(shared.scope.objects.items())
        ),
    )


def overview(front: Front, units: Mapping[str, Unit]) -> Overview:
    """What the rules over the whole catalog see."""
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
    )


def _units(
    front: Front, work: Work, known: Mapping[str, Unit], options: Options
) -> dict[str, Unit]:
    """The unit of each area: the known ones, and the others compiled."""
    todo = {name: files for name, files in front.areas.items() if name not in known}
    made = compile_units(work, todo, options.jobs, options.tell)
    return {name: known.get(name) or made[name] for name in front.areas}


def _judge(front: Front, units: Mapping[str, Unit], findings: Findings) -> Overview:
    """The findings of the units, and of the rules over the whole catalog."""
    for unit in units.values():
        findings.items += unit.findings
    whole = overview(front, units)
    for rule in CATALOG_RULES:
        rule(whole, findings)
    if not whole.broken and not any(f.code < "AL0200" for f in findings.items):
        # Events that could not be read are not gone.
        known = (
            Known(id=e.id, name=e.name, retired=e.retired, replaced_by=e.replaced_by, at=e.at)
            for e in whole.events
        )
        findings.items += judge_catalog(front.lock, front.shared.product.name, known)
    return whole


def check(path: Path, options: Options | None = None, tree: Tree | None = None) -> Checked:
    """Check the catalog at ``path`` (its folder or root file), or in ``tree``."""
    options = options or Options()
    folder, root_path = where(path)
    tree = tree or Folder(folder)
    for exact in (False, True):
        findings = Findings()
        start = front(tree, root_path, findings, exact)
        if start is None:
            return Checked(findings=unique(findings), tree=tree)
        work = Work(shared=start.shared, lock=start.lock, jobs=())
        # The configuration of targets is checked too.
        jobs(start.loaded.root, root_path, start.base, (), "", findings)
        units = _units(start, work, {}, options)
        if not any(unit.misplaced for unit in units.values()):
            break
    whole = _judge(start, units, findings)
    return Checked(
        findings=unique(findings), tree=tree, events=len(whole.events), areas=len(units)
    )


def unique(findings: Findings) -> tuple[Finding, ...]:
    """The findings without repetitions (a shared type is looked at from several areas)."""
    seen: dict[object, Finding] = {}
    for finding in findings.items:
        seen.setdefault((finding.code, finding.place, finding.message), finding)
    return tuple(seen.values())


def catalog(
    path: Path, tree: Tree | None = None
) -> tuple[model.Catalog | None, Checked, lockfile.Lock | None]:
    """The whole model with what was found on the way; None where there is no root."""
    folder, root_path = where(path)
    tree = tree or Folder(folder)
    findings = Findings()
    start = front(tree, root_path, findings, exact=True)
    if start is None:
        return None, Checked(findings=unique(findings), tree=tree), None
    whole = whole_catalog(start, findings)
    checked = Checked(findings=unique(findings), tree=tree, events=len(whole.events))
    return whole, checked, start.lock


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


def generate(path: Path, options: Options | None = None) -> Checked:
    """Check and compile the catalog at ``path``; write what changed, or only compare."""
    options = options or Options()
    folder, root_path = where(path)
    tree = Folder(folder)
    compiler = caches.compiler_digest()
    store = caches.Cache(folder) if options.cache and not options.check else None
    for exact in (False, True):
        findings = Findings()
        start = front(tree, root_path, findings, exact)
        if start is None:
            return Checked(findings=unique(findings), tree=tree)
        todo, globs = _jobs(start, tree, options, findings)
        work = Work(shared=start.shared, lock=start.lock, jobs=todo)
        keys = _keys(start, work, compiler) if store is not None else {}
        known, unchanged = _known(store, keys, folder, compiler)
        units = _units(start, work, known, options)
        if not any(unit.misplaced for unit in units.values()):
            break
    whole = _judge(start, units, findings)
    checked = Checked(
        findings=unique(findings), tree=tree, events=len(whole.events), areas=len(units)
    )
    if not checked.sound:
        return checked
    artifacts = _artifacts(start, todo, units, findings)
    writer = Writer(folder, f"{options.out}/{MANIFEST}" if options.out else MANIFEST, findings)
    outcome, paths = _put(writer, artifacts, todo, unchanged, known, options, findings)
    checked = msgspec.structs.replace(checked, findings=unique(findings), outcome=outcome)
    if store is not None and checked.sound:
        _remember(store, start, units, known, keys, globs, checked, folder, compiler, paths, options)
    return checked


def _jobs(
    start: Front, tree: Tree, options: Options, findings: Findings
) -> tuple[tuple[Job, ...], dict[str, tuple[str, ...]]]:
    """The targets with what they read besides the catalog."""
    root, root_path = start.loaded.root, start.loaded.root_path
    todo: list[Job] = []
    globs: dict[str, tuple[str, ...]] = {}
    for job in jobs(root, root_path, start.base, options.targets, options.out, findings):
        ready, read = read_inputs(tree, job, findings)
        todo.append(ready)
        globs |= read
    return tuple(todo), globs


def _keys(start: Front, work: Work, compiler: str) -> dict[str, str]:
    """The name of each area's cache entry: a digest of all that its unit is made from."""
    root_text = msgspec.json.encode(start.loaded.root, order="deterministic")
    targets = ",".join(f"{j.target.name}={j.context.out}" for j in work.jobs)
    base = caches.digest(compiler, root_text, start.shared_digest, start.lock_text, targets)
    return {
        name: "unit-"
        + caches.digest(
            base,
            name,
            *(
                part
                for file in files
                for part in (
                    (file.path, file.text)
                    if isinstance(file, SourceFile)
                    else (file.path, msgspec.json.encode(file.content))
                )
            ),
        )
        for name, files in start.areas.items()
    }


def _known(
    store: caches.Cache | None, keys: Mapping[str, str], folder: Path, compiler: str
) -> tuple[dict[str, Unit], frozenset[str]]:
    """The units that the cache holds and whose files lie on the disk as they were written."""
    if store is None:
        return {}, frozenset()
    stamp = store.get("stamp", caches.Stamp)
    if stamp is None or stamp.compiler != compiler:
        return {}, frozenset()
    unchanged = frozenset(
        path for path, was in stamp.outputs.items() if caches.seen(folder / path) == was
    )
    known: dict[str, Unit] = {}
    for name, key in keys.items():
        unit = store.get(key, Unit)
        if unit is not None and all(a.path in unchanged for a in unit.artifacts):
            known[name] = unit
    return known, unchanged


def _artifacts(
    start: Front,
    todo: tuple[Job, ...],
    units: Mapping[str, Unit],
    findings: Findings,
) -> list[Artifact]:
    """All files of all targets; those of a cached area have no bytes, for they are in place."""
    artifacts = [artifact for unit in units.values() for artifact in unit.artifacts]
    by_area = sorted(units.values(), key=lambda u: (u.area.first, u.area.name))
    models: model.Catalog | None = None
    for job in todo:
        name = job.target.name
        if job.target.models is not None:
            if models is None:
                models = whole_catalog(start, Findings())
            artifacts += job.target.models(job.context, models, findings)
        results = tuple(
            AreaResult(area=u.area, events=u.events, fragments=u.fragments.get(name, {}))
            for u in by_area
        )
        artifacts += job.target.whole(job.context, results, findings)
    return artifacts


def _put(
    writer: Writer,
    artifacts: list[Artifact],
    todo: tuple[Job, ...],
    unchanged: frozenset[str],
    known: Mapping[str, Unit],
    options: Options,
    findings: Findings,
) -> tuple[Outcome | None, tuple[str, ...]]:
    """Write what is stale and remove what is no longer made, or say what would be done."""
    in_place = frozenset(a.path for unit in known.values() for a in unit.artifacts) & unchanged
    plan = writer.plan(artifacts, [job.context.out for job in todo])
    partial = bool(options.targets)
    files = {*plan, *(writer.known if partial else ())}
    stale = writer.stale(plan, in_place)
    orphans = writer.orphans(plan)
    manifest = Artifact(writer.manifest, writer.manifest_bytes(files - set(orphans)))
    plan[manifest.path] = manifest.data
    stale += writer.stale({manifest.path: manifest.data}, frozenset())
    if not options.check:
        writer.foreign(path for path in stale if path != manifest.path)
    if any(is_error(f.code) for f in findings.items):
        return None, ()
    outcome = Outcome(written=stale, removed=orphans, kept=len(plan) - len(stale))
    if options.check:
        _report(outcome, findings)
        return outcome, ()
    try:
        writer.write(plan, stale)
        writer.remove(orphans)
    except OSError as error:
        findings.add(
            "AL0907",
            Ref(str(error.filename or writer.manifest)),
            f"an output can't be written: {error.strerror}",
            "Is there space, and are the folders yours to write?",
        )
        return None, ()
    return outcome, tuple(plan)


def _report(outcome: Outcome, findings: Findings) -> None:
    """What ``--check`` says of files that are not as they should be."""
    for path in outcome.written:
        findings.add(
            "AL0903", Ref(path), "the generated file is not current", "Run 'auditlex generate'."
        )
    for path in outcome.removed:
        findings.add(
            "AL0903", Ref(path), "the generated file is not made any more",
            "Run 'auditlex generate'; it removes the file.",
        )  # fmt: skip


def _remember(
    store: caches.Cache,
    start: Front,
    units: Mapping[str, Unit],
    known: Mapping[str, Unit],
    keys: Mapping[str, str],
    globs: Mapping[str, tuple[str, ...]],
    checked: Checked,
    folder: Path,
    compiler: str,
    paths: tuple[str, ...],
    options: Options,
) -> None:
    """Keep the units and the stamp for the next run."""
    for name, unit in units.items():
        if name not in known:
            bare = tuple(Artifact(a.path, b"") for a in unit.artifacts)
            store.put(keys[name], msgspec.structs.replace(unit, artifacts=bare))
    loaded = start.loaded
    texts = {file.path: file.text for _, file in loaded.files}
    inputs = {path: caches.digest(text) for path, text in texts.items()}
    if start.lock_text:
        inputs[loaded.root.lock] = caches.digest(start.lock_text)
    outputs = {path: look for path in paths if (look := caches.seen(folder / path)) is not None}
    store.put(
        "stamp",
        caches.Stamp(
            compiler=compiler,
            options=stamp_options(options, loaded.root_path),
            inputs=inputs,
            globs=globs,
            outputs=outputs,
            warnings=len(checked.findings),
            events=checked.events,
        ),
    )
    store.prune(["stamp", *keys.values()])


def stamp_options(options: Options, root_path: str) -> str:
    """What a stamp must have been made with to be of use."""
    return f"{root_path}|{','.join(options.targets)}|{options.out}"
