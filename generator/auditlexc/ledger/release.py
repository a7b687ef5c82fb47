"""Releasing a version: input the lock and the events, output the lock with it, or findings."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from auditlexc.findings import Finding, Findings
from auditlexc.ledger.judge import Candidate, judge_area, judge_catalog, known
from auditlexc.ledger.lockfile import Entry, Lock, version_key
from auditlexc.places import Place

WARNINGS = frozenset({"AL0805"})
"""What a release goes on after; whoever releases has seen it."""


def release(
    lock: Lock, product: str, version: str, candidates: Sequence[Candidate], place: Place
) -> tuple[Lock, tuple[Finding, ...]]:
    """The lock after the release of ``version``, or the same lock if there is an error.

    ``candidates`` are all events of the catalog, ``place`` is where its version stands. Every line
    stays: an event that was retired and is not there any more is marked as gone. The version has
    to be later than the last one (AL0104); the last one is taken again if nothing has changed, and
    then the lock stays as it is.
    """
    findings = Findings()
    findings.items += judge_catalog(lock, product, map(known, candidates))
    findings.items += judge_area(lock, version, candidates)
    again = version == lock.last
    if not again:
        _later(lock, version, place, findings)
    if any(finding.code not in WARNINGS for finding in findings.items):
        return lock, tuple(findings.items)
    events = {candidate.event.id: candidate.event for candidate in candidates}
    before = {entry.event.id: entry for entry in lock.entries}
    entries = {
        id_: Entry(event=event, added=before[id_].added if id_ in before else version)
        for id_, event in events.items()
    }
    for id_, entry in before.items():
        if id_ not in events:
            gone = entry.gone or version
            entries[id_] = msgspec.structs.replace(entry, gone=gone)
    new = Lock(
        path=lock.path,
        product=product,
        versions=lock.versions if again else (*lock.versions, version),
        entries=tuple(entry for _, entry in sorted(entries.items())),
    )
    if again and new.entries != lock.entries:
        findings.add(
            "AL0104",
            place,
            f"version {version} is released already, and the catalog has changed since",
            "Raise the version.",
        )
    return (lock if again else new), tuple(findings.items)


def _later(lock: Lock, version: str, place: Place, findings: Findings) -> None:
    try:
        key = version_key(version)
    except ValueError:
        findings.add("AL0104", place, "the version can't be released", 'Write it as "1.0".')
        return
    if lock.last and key <= version_key(lock.last):
        findings.add(
            "AL0104",
            place,
            f"version {version} does not come after {lock.last}, which is released",
            "Raise the version.",
        )
