"""Units of several areas, made in two or more processes where that pays.

Workers are forks: they see what the parent resolved without it being sent, and send back their
units as MessagePack over a pipe. The result does not depend on how the work was split.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence

import msgspec

from auditlexc.parse import Document
from auditlexc.unit import Files, Unit, Work, compile_unit

_WORTH = 200_000
"""Characters of YAML below which a second process costs more than it saves."""


def size(files: Files) -> int:
    """How much there is to read in some files, in characters."""
    return sum(
        len(f.content.events) * 500 if isinstance(f, Document) else len(f.text) for f in files
    )


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def compile_units(
    work: Work, areas: Mapping[str, Files], jobs: int, tell: Callable[[str], None]
) -> dict[str, Unit]:
    """The unit of every area; ``tell`` is called with the name of each that this process made."""
    weights = {name: size(files) for name, files in areas.items()}
    count = min(jobs or processors(), len(areas))
    if count < 2 or sum(weights.values()) < _WORTH or not hasattr(os, "fork"):
        return _here(work, areas, list(areas), tell)
    shares: list[list[str]] = [[] for _ in range(count)]
    loads = [0] * count
    for name in sorted(areas, key=lambda n: (-weights[n], n)):
        least = loads.index(min(loads))
        shares[least].append(name)
        loads[least] += weights[name]
    children = [_fork(work, areas, share) for share in shares[1:]]
    units = _here(work, areas, shares[0], tell)
    for (pid, pipe), share in zip(children, shares[1:], strict=True):
        with open(pipe, "rb") as stream:
            data = stream.read()
        _, status = os.waitpid(pid, 0)
        if status or not data:
            # Whatever went wrong there goes wrong here again, where it can be seen.
            units |= _here(work, areas, share, tell)
            continue
        units |= msgspec.msgpack.decode(data, type=dict[str, Unit])
    return {name: units[name] for name in areas}


def _here(
    work: Work, areas: Mapping[str, Files], names: Sequence[str], tell: Callable[[str], None]
) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for name in names:
        units[name] = compile_unit(work, name, areas[name])
        tell(name)
    return units


def _fork(work: Work, areas: Mapping[str, Files], names: Sequence[str]) -> tuple[int, int]:
    """Start a worker for some areas: its process id and the pipe that its units come through."""
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    status = 1
    try:
        os.close(reading)
        data = msgspec.msgpack.encode(_here(work, areas, names, lambda _name: None))
        with open(writing, "wb") as stream:
            stream.write(data)
        status = 0
    finally:
        # A worker must not run what the parent registered for its own end.
        os._exit(status)
    raise AssertionError
