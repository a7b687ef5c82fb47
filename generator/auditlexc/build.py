"""Check and compile: a path in, findings and files out.

Nothing is written while there is an error. Areas that did not change since the last run are taken
from the cache; what depends on all areas is put together from their fragments.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import msgspec

from auditlexc import model
from auditlexc.findings import Findings
from auditlexc.front import Front, front
from auditlexc.memory import Memory
from auditlexc.options import Options, where
from auditlexc.pipeline import Checked, judge, unique, units_of, whole_catalog
from auditlexc.places import Span
from auditlexc.settings import Job, jobs, read_inputs
from auditlexc.source import Folder, Tree
from auditlexc.targets.base import AreaResult, Artifact
from auditlexc.unit import Unit, Work, is_error
from auditlexc.write import MANIFEST, Outcome, Writer

Globs = dict[str, tuple[str, ...]]
_BESIDE = re.compile(r"\.[0-9]+\.new\Z")
"""The end of the name under which a file is written before it is moved to its place."""


def generate(path: Path, options: Options | None = None, *, exact: bool = False) -> Checked:
    """Check and compile the catalog at ``path``; write what changed, or only compare.

    ``exact`` is for a second try, where the text of a file misled about its area.
    """
    options = options or Options()
    folder, root_path = where(path)
    tree = Folder(folder)
    findings = Findings()
    start = front(tree, root_path, findings, exact)
    if start is None:
        return Checked(findings=unique(findings), tree=tree)
    todo, globs = _jobs(start, tree, options, findings)
    work = Work(shared=start.shared, lock=start.lock, jobs=todo)
    memory = Memory(folder, options)
    memory.recall(start, work)
    units = units_of(start, work, memory.known, options)
    if any(unit.misplaced for unit in units.values()):
        return generate(path, options, exact=True)
    events = judge(start, units, findings)
    checked = Checked(findings=unique(findings), tree=tree, events=events, areas=len(units))
    if not checked.sound:
        return checked
    artifacts = _artifacts(start, todo, units, findings)
    outcome = _put(folder, artifacts, _inputs(start, todo), memory.in_place, options, findings)
    found = unique(findings)
    checked = msgspec.structs.replace(checked, findings=found, outcome=outcome)
    if outcome is not None and checked.sound:
        made = tuple(a.path for a in artifacts)
        memory.keep(start, work, units, globs, (*made, _manifest(options)), len(found))
    return checked


def _manifest(options: Options) -> str:
    """Where the manifest lies: beside what it is about."""
    return f"{options.out}/{MANIFEST}" if options.out else MANIFEST


def _jobs(
    start: Front, tree: Tree, options: Options, findings: Findings
) -> tuple[tuple[Job, ...], Globs]:
    """The targets with what they read besides the catalog."""
    root, root_path = start.loaded.root, start.loaded.root_path
    todo: list[Job] = []
    globs: Globs = {}
    for job in jobs(root, root_path, start.base, options.targets, options.out, findings):
        ready, read = read_inputs(tree, job, findings)
        todo.append(ready)
        globs |= read
    return tuple(todo), globs


def _artifacts(
    start: Front, todo: tuple[Job, ...], units: Mapping[str, Unit], findings: Findings
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
    # './x' and 'x' are one file, also to the manifest of the next run.
    return [Artifact(str(PurePosixPath(a.path)), a.data) for a in artifacts]


def _inputs(start: Front, todo: tuple[Job, ...]) -> frozenset[str]:
    """The paths of all that was read."""
    loaded = start.loaded
    read = (file.path for _, file in loaded.files)
    more = (path for job in todo for path in job.context.files)
    return frozenset({loaded.root_path, loaded.root.lock, *read, *more})


def _put(
    folder: Path,
    artifacts: list[Artifact],
    inputs: frozenset[str],
    in_place: frozenset[str],
    options: Options,
    findings: Findings,
) -> Outcome | None:
    """Write what is stale and remove what is no longer made, or say what would be done."""
    writer = Writer(folder, _manifest(options), findings, inputs)
    plan = writer.plan(artifacts)
    # A run of some targets knows nothing of the files of the others, in whatever folder they lie.
    orphans = () if options.targets else writer.orphans(plan)
    stale = writer.stale(plan, in_place)
    listed = {*plan, *writer.known} if options.targets else set(plan)
    manifest = writer.plan([Artifact(writer.manifest, writer.manifest_bytes(listed))])
    plan |= manifest
    stale += writer.stale(manifest, frozenset())
    if any(is_error(f.code) for f in findings.items):
        return None
    outcome = Outcome(written=stale, removed=orphans, kept=len(plan) - len(stale))
    if options.check:
        _report(outcome, findings)
        return outcome
    try:
        writer.write(plan, stale)
        writer.remove(orphans)
    except OSError as error:
        findings.add(
            "AL0907",
            Span(_shown(folder, error, writer.manifest)),
            f"an output can't be written: {error.strerror}",
            "Is there space, and are the folders yours to write?",
        )
        return None
    return outcome


def _shown(folder: Path, error: OSError, other: str) -> str:
    """The path that an error is about, from the project's folder on."""
    name = error.filename if isinstance(error.filename, str) else other
    return _BESIDE.sub("", name.removeprefix(f"{folder.resolve()}/"))


def _report(outcome: Outcome, findings: Findings) -> None:
    """What ``--check`` says of files that are not as they should be."""
    for path in outcome.written:
        findings.add(
            "AL0903", Span(path), "the generated file is not current", "Run 'auditlex generate'."
        )
    for path in outcome.removed:
        findings.add(
            "AL0903", Span(path), "the generated file is not made any more",
            "Run 'auditlex generate'; it removes the file.",
        )  # fmt: skip
