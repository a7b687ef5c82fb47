"""One area in, its unit out: findings, summaries, and what every target makes of it.

A unit is a pure function of the shared part of the catalog, the area's files, the lock and the
configuration. That is why units can be made side by side in two processes and kept between runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Finding, Findings
from auditlexc.parse import Document, document
from auditlexc.resolve.events import Resolved, resolve_area
from auditlexc.resolve.shared import Shared
from auditlexc.rules import AREA_RULES
from auditlexc.rules.summary import Summary, Usage, summary, usage
from auditlexc.settings import Job
from auditlexc.source import SourceFile
from auditlexc.targets import TARGETS
from auditlexc.targets.base import Artifact, head

if TYPE_CHECKING:
    from auditlexc.ledger.lockfile import Lock


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of an area when it is compiled.

    ``misplaced`` says that a file turned out to belong elsewhere: the unit must not be used.
    """

    area: model.Area
    events: tuple[Summary, ...] = ()
    usage: Usage
    findings: tuple[Finding, ...] = ()
    fragments: Mapping[str, Mapping[str, str]] = {}
    artifacts: tuple[Artifact, ...] = ()
    misplaced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What all units have in common; ``lock`` is None where nothing was ever released."""

    shared: Shared
    lock: Lock | None
    jobs: tuple[Job, ...] = ()


Files = Sequence[SourceFile | Document]


def parse_files(
    name: str, files: Files, areas: Mapping[str, decls.AreaDecl], findings: Findings
) -> tuple[tuple[Document, ...], bool]:
    """The documents of an area, and whether one of the files belongs elsewhere after all."""
    known = frozenset(areas)
    documents: list[Document] = []
    for file in files:
        parsed = file if isinstance(file, Document) else document(file, known, findings)
        if parsed is None:
            continue
        if parsed.content.area != name:
            return (), True
        documents.append(parsed)
    return tuple(documents), False


def resolve_unit(work: Work, name: str, files: Files, findings: Findings) -> Resolved | None:
    """The model of an area with the findings about it; None if a file is misplaced."""
    documents, misplaced = parse_files(name, files, work.shared.areas, findings)
    if misplaced:
        return None
    resolved = resolve_area(work.shared, name, documents, findings)
    for rule in AREA_RULES:
        rule(resolved, work.shared, findings)
    return resolved


def compile_unit(work: Work, name: str, files: Files) -> Unit:
    """Compile one area; targets run only if nothing is wrong with it."""
    findings = Findings()
    resolved = resolve_unit(work, name, files, findings)
    if resolved is None:
        empty = model.Area(name=name, title="", first=0, last=0)
        return Unit(area=empty, usage=Usage(area=name), misplaced=True)
    area = resolved.area
    findings.items += _judge(work, area)
    fragments: dict[str, Mapping[str, str]] = {}
    artifacts: list[Artifact] = []
    if not findings.items or not any(is_error(f.code) for f in findings.items):
        for job in work.jobs:
            part = job.target.area(job.context, area)
            fragments[job.target.name] = part.fragments
            artifacts += part.artifacts
    return Unit(
        area=head(area),
        events=tuple(
            summary(e, tuple(s for t in TARGETS.values() for s in t.symbols(e)))
            for e in area.events
        ),
        usage=usage(resolved, tuple(s for t in TARGETS.values() for s in t.area_symbols(area))),
        findings=tuple(findings.items),
        fragments=fragments,
        artifacts=tuple(artifacts),
    )


def _judge(work: Work, area: model.Area) -> tuple[Finding, ...]:
    """What became of the events that were released; others need no comparison."""
    marked = any(event.wording for event in area.events)
    if work.lock is None and not marked and not any(event.retired for event in area.events):
        return ()
    # Most runs of a new catalog end above, without the ledger.
    from auditlexc.ledger.judge import Candidate, judge_area
    from auditlexc.ledger.lockfile import Lock
    from auditlexc.ledger.wording import judge_wording, settled

    whole = work.lock or Lock(path="", product="")
    lock = whole.part(area.first, area.last)
    known = {entry.event.id: entry.event for entry in lock.entries}
    candidates = [
        Candidate(settled(event, known.get(event.id)), event.at)
        for event in area.events
        if event.id in known or event.retired
    ]
    findings = judge_area(lock, work.shared.product.version, candidates)
    return (*findings, *judge_wording(lock, area.events)) if marked else findings


def is_error(code: str) -> bool:
    """Whether findings of this code stop a run; the table is read only when there is a finding."""
    from auditlexc.codes import CODES

    return CODES[code].severity == "error"
