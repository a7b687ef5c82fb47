"""A log to search in: seeded, varied, made of the examples of the catalog by the auditor itself.

Each example of each event is written once by ``Auditor.emit``; the log repeats those lines with
other times, users, addresses, nodes, guests, processes and sequence numbers, in the frequencies of
a small cluster: few events make up most of it, one act in twelve fails.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pve_audit
from auditlex.auditor import Auditor
from auditlex.context import using
from auditlex.identity import Source, Subject
from auditlex.policy.decide import Policy
from auditlex.policy.model import Defaults
from auditlex.record import Clock, Failure
from auditlex.sinks.memory import MemorySink
from auditlexc.model import Event
from auditlexc.pipeline import catalog

PROJECT: Final = Path(__file__).resolve().parent.parent
VERSION: Final = 2
SEED: Final = 20_260_102
START: Final = datetime(2026, 1, 1, tzinfo=UTC)
DAYS: Final = 30
USERS: Final = 40
REALMS: Final = (("admin", "pam"), ("alice", "pve"), ("ops", "ad"), ("ci", "pve"))
NODES: Final = ("pve1", "pve2", "pve3", "pve4", "pve5")
PROCESSES: Final = ("pvedaemon", "pveproxy", "pvescheduler", "pve-ha-lrm")
BYTES_A_RECORD: Final = 476
"""About; a log of a gigabyte has 2.1 million records."""

OFTEN: Final = (
    "session.login", "task.end", "vm.start", "vm.shutdown", "backup.create", "user.update",
    "user.create", "snapshot.create", "request.call", "storage.update", "vm.update",
)  # fmt: skip
"""The first words of events that happen all the time, most often first, as far as there are any."""

_WHEN: Final = 1_767_225_600_000_000_000
_PARTS: Final = {
    "time": re.compile(rb'"time":"[^"]{27}"'),
    "user": re.compile(rb'"subject":\{"user":"[^"]*"'),
    "ip": re.compile(rb'"ip":"[^"]*"'),
    "node": re.compile(rb'"node":"[^"]*","process":\{"name":"[^"]*","pid":[0-9]+\}'),
    "request": re.compile(rb'"request":"[^"]*"'),
    "guest": re.compile(rb'/vms/[0-9]+(?=["/])'),
    "seq": re.compile(rb'"seq":[0-9]+,"boot":"[^"]*"'),
}


def templates() -> list[tuple[str, str, bytes]]:
    """For each example the event, the status, and its line with places for %-formatting."""
    model = catalog(PROJECT)[0]
    if model is None:
        raise SystemExit("the catalog has errors: run 'auditlex check'")
    on = Defaults(switches=(True, True, True), detail="changes")
    sink = MemorySink()
    auditor = Auditor(
        pve_audit,
        policy=Policy(pve_audit.events.ALL, digest="0" * 64, defaults=on),
        sink=sink,
        node="pve1",
        process_name="pvedaemon",
        clock=Clock(lambda: _WHEN),
    )
    made: list[tuple[str, str, bytes]] = []
    for event in model.events:
        made += _of_event(event, auditor, sink)
    return made


def _of_event(event: Event, auditor: Auditor, sink: MemorySink) -> Iterator[tuple[str, str, bytes]]:
    for example in event.examples:
        error = None
        if example.status == "failure":
            error = Failure(example.reason, example.code or 0, example.error)
        with using(subject=Subject("u"), source=Source("203.0.113.7"), request="r"):
            before = len(sink.lines)
            auditor.emit(
                pve_audit.events.by_id(event.id),
                example.params,
                status=example.status,
                changes=example.changes,
                error=error,
            )
            (line,) = sink.lines[before:]
        yield event.full_name, example.status, _places(line)


def _places(line: bytes) -> bytes:
    line = line.replace(b"%", b"%%")
    found = _PARTS["time"].sub(b'"time":"%(time)b"', line, count=1)
    found = _PARTS["user"].sub(b'"subject":{"user":"%(user)b"', found, count=1)
    found = _PARTS["ip"].sub(b'"ip":"%(ip)b"', found, count=1)
    found = _PARTS["node"].sub(
        b'"node":"%(node)b","process":{"name":"%(process)b","pid":%(pid)d}', found, count=1
    )
    found = _PARTS["request"].sub(b'"request":"%(request)x"', found, count=1)
    found = _PARTS["guest"].sub(b"/vms/%(guest)d", found)
    return _PARTS["seq"].sub(b'"seq":%(seq)d,"boot":"' + b"5ca1ab1e" * 4 + b'"', found, count=1)


def write(path: Path, size: int) -> int:
    """Write a log of about so many bytes; how many records it has."""
    chance = random.Random(SEED)
    every = templates()
    weights = [_weight(name, status) for name, status, _ in every]
    users = [f"{name}{n}@{realm}".encode() for n in range(USERS // 4) for name, realm in REALMS]
    often = [1 / (n + 1) for n in range(len(users))]
    writers = [
        (node.encode(), process.encode(), chance.randrange(900, 90_000))
        for node in NODES
        for process in PROCESSES
    ]
    numbers = [0] * len(writers)
    count = max(size // BYTES_A_RECORD, 1)
    step = timedelta(days=DAYS) / count
    written = number = 0
    batch = 10_000
    with path.open("wb") as stream:
        while written < size:
            drawn = chance.choices(every, weights, k=batch)
            acting = chance.choices(users, often, k=batch)
            lines: list[bytes] = []
            for (_, _, template), user in zip(drawn, acting, strict=True):
                who = number * number % 97 % len(writers)
                node, process, pid = writers[who]
                instant = START + number * step
                lines.append(template % {
                    b"time": instant.strftime("%Y-%m-%dT%H:%M:%S.%fZ").encode(),
                    b"user": user,
                    b"ip": b"203.0.113.%d" % (number * 7 % 251),
                    b"node": node,
                    b"process": process,
                    b"pid": pid,
                    b"request": number * 2_654_435_761 % 2**40,
                    b"guest": 100 + number * 31 % 400,
                    b"seq": numbers[who],
                })  # fmt: skip
                numbers[who] += 1
                number += 1
            data = b"".join(lines)
            stream.write(data)
            written += len(data)
    return number


def _weight(name: str, status: str) -> float:
    short = name.partition(".")[2]
    often = 60 / (OFTEN.index(short) + 1) if short in OFTEN else 0.12
    return often * (1 if status == "success" else 0.09)


def cached(folder: Path, size: int) -> Path:
    """A log of about so many bytes in a folder; made if it is not there."""
    path = folder / f"view-{VERSION}-{size // 1_000_000}mb.log"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        write(unfinished, size)
        unfinished.rename(path)
    return path
