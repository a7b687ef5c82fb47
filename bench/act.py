"""The act that all libraries of ``bench/emit.py`` write, and whether a line tells all of it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from auditlex.predicates import is_array, is_object

EVENT: Final = "pve.user.create"
ID: Final = 103001
SECRET: Final = "correct horse battery staple"
MASK: Final = "***"
PARAMS: Final[Mapping[str, object]] = {
    "userid": "bob@pve",
    "comment": "Night shift",
    "email": "bob@example.com",
    "enable": True,
    "groups": "operators",
    "password": SECRET,
}
"""What the product got: six parameters, one of them a secret."""

SUBJECT: Final = {"user": "alice@pve"}
SOURCE: Final = {"ip": "203.0.113.7"}
NODE: Final = "pve1"
PROCESS: Final = {"name": "pvedaemon", "pid": os.getpid()}
BOOT: Final = "4f1c8e0ab9d24c6e8f7a6b5c4d3e2f10"
REQUEST_FIELDS: Final[Mapping[str, object]] = {"subject": SUBJECT, "source": SOURCE}
PROCESS_FIELDS: Final[Mapping[str, object]] = {
    "v": 1, "node": NODE, "process": PROCESS, "boot": BOOT,
}  # fmt: skip
CONTEXT: Final[Mapping[str, object]] = {**PROCESS_FIELDS, **REQUEST_FIELDS}
_SECRETS: Final = frozenset({"password"})


class Way(NamedTuple):
    """A way of writing the act: its name, a call that writes one record, and one that ends it."""

    name: str
    emit: Callable[[], object]
    close: Callable[[], object]


def masked(params: Mapping[str, object]) -> dict[str, object]:
    """The redaction that the others get: one pass, a set of names."""
    return {name: MASK if name in _SECRETS else value for name, value in params.items()}


def target() -> dict[str, object]:
    """The object of the act, made of a parameter as ours is."""
    return {"type": "user", "id": f"/access/users/{PARAMS['userid']}"}


def lacks(line: bytes) -> list[str]:
    """What a line does not tell of the act, or tells though it must not; empty if it is as good.

    Where a library has names of its own for a field, its value is looked for.
    """
    leaves = list(_leaves(json.loads(line)))
    values = [value for _, value in leaves]
    wanted: dict[str, object] = {
        "event": EVENT, "id": ID, "status": "success", "severity": "notice", "action": "create",
        "object.type": "user", "object.id": "/access/users/bob@pve", "node": NODE,
        "process.name": PROCESS["name"], "process.pid": PROCESS["pid"], "v": 1,
        "subject.user": SUBJECT["user"], "source.ip": SOURCE["ip"],
    }  # fmt: skip
    wrong = [name for name, value in wanted.items() if value not in values]
    wrong += [f"params.{pair[0]}" for pair in masked(PARAMS).items() if pair not in leaves]
    names = {name for name, _ in leaves}
    wrong += [name for name in ("seq", "boot") if name not in names]
    if not names & {"time", "timestamp", "eventTime"}:
        wrong.append("time")
    if SECRET.encode() in line:
        wrong.append("the secret is there")
    if line.count(b"\n") != 1 or not line.endswith(b"\n"):
        wrong.append("it is not one line")
    return wrong


def _leaves(value: object, name: str = "") -> Iterator[tuple[str, object]]:
    """All values in a record that hold no others, with their keys."""
    if is_object(value):
        for key, item in value.items():
            yield from _leaves(item, key)
    elif is_array(value):
        for item in value:
            yield from _leaves(item, name)
    else:
        yield name, value
