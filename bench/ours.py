"""The act of ``bench/act.py``, told by ours: by the generated audit point, and by ``emit``."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Final

import pve_audit
from auditlex.auditor import Auditor
from auditlex.context import using
from auditlex.identity import Source, Subject
from auditlex.points import Point
from auditlex.policy.decide import Policy
from auditlex.policy.model import Defaults
from auditlex.sinks.file import FileSink
from bench import act
from bench.act import Way

POINT: Final = "auditlex, audit point"
GENERAL: Final = "auditlex, Auditor.emit"


class Descriptor:
    """Ours to /dev/null, which the file sink refuses: one write a record, as to a file."""

    def __init__(self, path: str) -> None:
        self._number = os.open(path, os.O_WRONLY | os.O_APPEND)

    def write(self, line: bytes) -> None:
        """Write a record."""
        if os.write(self._number, line) != len(line):
            raise OSError("the record was not written whole")

    def close(self) -> None:
        """Close it."""
        os.close(self._number)


def auditor(path: str, on: bool = True) -> tuple[Auditor, Callable[[], object]]:
    """An auditor with a policy that has everything on, or off, and what closes its sink."""
    policy = Policy(pve_audit.events.ALL, digest="0" * 64, defaults=Defaults(switches=(on, on, on)))
    sink = Descriptor(path) if path == os.devnull else FileSink(path)
    made = Auditor(
        pve_audit, policy=policy, sink=sink, node=act.NODE,
        process_name=str(act.PROCESS["name"]),
    )  # fmt: skip
    return made, sink.close


def general(path: str) -> Way:
    """``Auditor.emit``, which takes any event and a dict."""
    made, close = auditor(path)
    event, emit, params = pve_audit.events.USER_CREATE, made.emit, act.PARAMS
    return Way(GENERAL, lambda: emit(event, params), close)


def audit_point(path: str) -> Way:
    """The generated function of the event, called as an application calls it."""
    made, close = auditor(path)
    event = pve_audit.events.USER_CREATE
    # What Auditor.install sets pve_audit.user_create to; that would be for the whole process.
    call = pve_audit.point(event, Point(made, event))
    userid, comment, email, enable, groups, password = act.PARAMS.values()

    def emit() -> None:
        call(
            userid=userid,
            comment=comment,
            email=email,
            enable=enable,
            groups=groups,
            password=password,
        )

    return Way(POINT, emit, close)


def in_context() -> AbstractContextManager[None]:
    """What a request has in common, for ours."""
    return using(subject=Subject(act.SUBJECT["user"]), source=Source(act.SOURCE["ip"]))
