"""Write a day's log: ``python -m examples.demo [FOLDER] [--records N] [--seed N]``.

The day ends now, so that ``auditlex view FOLDER --since 1h`` has something to show.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Final

import click

import pve_audit
from auditlex.auditor import Auditor
from auditlex.hashing import Hasher
from auditlex.identity import Source, Subject
from auditlex.policy.decide import Policy
from auditlex.policy.model import Defaults
from auditlex.record import Clock
from auditlex.sinks.file import FileSink
from examples.demo.cluster import NODES
from examples.demo.day import DAY, Happening, day

PROCESSES: Final = ("pvedaemon", "pveproxy", "pvescheduler")
RECORDS: Final = 100_000


class Cluster:
    """The auditors of all processes of all nodes, on one clock, with one log a node."""

    def __init__(self, folder: Path) -> None:
        self.now = 0
        clock = Clock(lambda: self.now)
        policy = Policy(
            pve_audit.events.ALL,
            digest="0" * 64,
            defaults=Defaults(switches=(True, True, True), detail="changes"),
        )
        hasher = Hasher(os.urandom(32))
        self.sinks = {node: FileSink(folder / f"{node}.log", shared=False) for node in NODES}
        self.auditors = {
            (node, name): Auditor(
                pve_audit, policy=policy, sink=self.sinks[node], node=node, process_name=name,
                hasher=hasher, clock=clock,
            )
            for node in NODES
            for name in PROCESSES
        }  # fmt: skip

    def tell(self, happening: Happening) -> None:
        """Write one record."""
        step = happening.step
        self.auditors[happening.node, happening.process].emit(
            pve_audit.events.by_name(step.event),
            step.params,
            status=step.status,
            changes=step.changes,
            error=step.error,
            subject=Subject(happening.user, happening.token)
            if happening.token
            else Subject(happening.user),
            source=Source(happening.address) if happening.address else None,
            request=happening.request,
        )

    def close(self) -> None:
        """Let go of the files."""
        for sink in self.sinks.values():
            sink.close()

    @property
    def invalid(self) -> int:
        """Records that did not fit their event."""
        return sum(auditor.counters.invalid for auditor in self.auditors.values())


def main() -> None:
    """Write the log."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", default="demo", type=Path)
    parser.add_argument("--records", type=int, default=RECORDS)
    parser.add_argument("--seed", type=int, default=20)
    options = parser.parse_args()
    folder: Path = options.folder
    folder.mkdir(mode=0o700, exist_ok=True)
    for old in folder.glob("*.log"):
        old.unlink()
    end = time.time_ns()
    cluster = Cluster(folder.resolve())
    shown = sys.stderr if sys.stderr.isatty() else None
    began = time.perf_counter()
    hour = time.localtime(end // 10**9 - DAY).tm_hour
    happenings = day(options.seed, options.records, hour)
    with click.progressbar(
        happenings, length=options.records, file=shown or sys.stderr,
        label="A day in a small cluster", hidden=shown is None, update_min_steps=1_000,
    ) as shown_happenings:  # fmt: skip
        for happening in shown_happenings:
            cluster.now = end - DAY * 10**9 + int(happening.at * 1e9)
            cluster.tell(happening)
    cluster.close()
    took = time.perf_counter() - began
    size = sum(file.stat().st_size for file in folder.glob("*.log"))
    click.echo(
        f"{options.records:,} records, {size / 1e6:.0f} MB, in {folder}/ ({took:.1f} s);"
        f" {cluster.invalid} of them not as declared"
    )


if __name__ == "__main__":
    main()
