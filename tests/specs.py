"""What the tests of checking share: two events with all kinds of values, and sound records of them.

``PREDICATES`` and ``INDEXED`` have each value twice: as the code that checks it and as JSON Schema.
``places()`` and ``replaced()`` find and change what is in a record.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from auditlex.catalog import Event
from auditlex.checking import (
    Spec,
    fits,
    fullmatch,
    is_array,
    is_hashed,
    is_integer,
    is_masked,
    is_measured,
    is_number,
    is_object,
    never,
)

Json = dict[str, Any]

HASH_TEXT = "hash:0a1b2c3d:" + "ab" * 16
USERID = fullmatch("[a-z]+@[a-z]+")


def whole(pattern: str) -> Json:
    """In JSON Schema ``$`` is the end; in Python it may also stand before a last line feed."""
    return {"type": "string", "pattern": f"^(?:{pattern})$(?!\\n)"}


def is_userid(v: object) -> bool:
    return type(v) is str and len(v) <= 12 and USERID(v) is not None


def is_cores(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 128


def is_ratio(v: object) -> bool:
    return is_number(v) and 0 <= v < 2


def is_flag(v: object) -> bool:
    return type(v) is bool


def is_mode(v: object) -> bool:
    return type(v) is str and v in {"a", "b"}


def is_tags(v: object) -> bool:
    return is_array(v) and len(v) <= 2 and all(is_mode(item) for item in v)


def is_limits(v: object) -> bool:
    return is_object(v) and fits(v, {"cores": is_cores, "mode": is_mode}, ("cores",))


MODE: Json = {"enum": ["a", "b"]}
CORES: Json = {"type": "integer", "minimum": 1, "maximum": 128}
PREDICATES: dict[str, tuple[Callable[[object], bool], Json | bool]] = {
    "userid": (is_userid, {**whole("[a-z]+@[a-z]+"), "maxLength": 12}),
    "cores": (is_cores, CORES),
    "ratio": (is_ratio, {"type": "number", "minimum": 0, "exclusiveMaximum": 2}),
    "flag": (is_flag, {"type": "boolean"}),
    "mode": (is_mode, MODE),
    "tags": (is_tags, {"type": "array", "items": MODE, "maxItems": 2}),
    "limits": (
        is_limits,
        {
            "type": "object",
            "properties": {"cores": CORES, "mode": MODE},
            "required": ["cores"],
            "additionalProperties": {"const": "***"},
        },
    ),
    "password": (is_masked, {"const": "***"}),
    "token": (is_hashed, whole(r"\*\*\*|hash:[0-9a-f]{8}:[0-9a-f]{32}")),
    "pin": (is_measured, whole(r"\*\*\*(?:\((?:0|[1-9][0-9]{0,9})\))?")),
    "gone": (never, False),
}
INDEXED: dict[str, tuple[int, str, Callable[[object], bool], Json]] = {
    "net": (31, "(?:[0-9]|[12][0-9]|3[01])", is_mode, MODE),
    "net1": (1, "[01]", is_flag, {"type": "boolean"}),
}

FULL = Spec(
    Event(
        210001,
        "pve.vm.create",
        "vm",
        "vm",
        "create",
        "Create a machine",
        severities=("info", "notice", "error"),
    ),
    params={name: predicate for name, (predicate, _) in PREDICATES.items()},
    required=("userid", "cores"),
    indexed={stem: (most, predicate) for stem, (most, _, predicate, _) in INDEXED.items()},
    changes={"cores": is_cores, "password": is_masked},
    indexed_changes={"net": (31, is_mode)},
)
BARE = Spec(
    Event(
        101001, "pve.session.login", "session", "session", "login", "Login", statuses=("failure",)
    ),
    params={},
)


def record(spec: Spec, status: str, **more: Any) -> Json:
    event = spec.event
    return {
        "v": 1,
        "time": "2026-11-23T04:46:49.123456Z",
        "id": event.id,
        "event": event.name,
        "status": status,
        "severity": event.severity(status),
        "action": event.action,
        "object": {"type": event.object, "id": "/vms/100"},
        "subject": {"user": "alice@pve"},
        "node": "pve1",
        "process": {"name": "pvedaemon", "pid": 1234},
        "params": {},
        **more,
    }


PARAMS: Json = {
    "userid": "alice@pve",
    "cores": 4,
    "ratio": 1.5,
    "flag": True,
    "mode": "a",
    "tags": ["a", "b"],
    "limits": {"cores": 1, "surprise": "***"},
    "password": "***",
    "token": HASH_TEXT,
    "pin": "***(4)",
    "net0": "a",
    "net31": "b",
    "surprise": "***",
}
ERROR: Json = {"reason": "denied", "code": 403, "message": ""}
FEW: Json = {"userid": "alice@pve", "cores": 4}
SOUND: list[tuple[Spec, Json]] = [
    (
        FULL,
        record(
            FULL,
            "success",
            params=PARAMS,
            subject={"user": "alice@pve", "token": "ci"},
            source={"ip": "203.0.113.7", "port": 443, "via": ["10.0.0.1"]},
            request="r-1",
            changes=[
                {"key": "cores", "old": 2, "new": 4},
                {"key": "password", "new": "***"},
                {"key": "net7", "old": "a", "new": None},
            ],
            seq=0,
            boot="b",
        ),
    ),
    (FULL, record(FULL, "failure", params=FEW, error=ERROR, source={})),
    (FULL, record(FULL, "attempt", params=FEW)),
    (
        FULL,
        record(
            FULL,
            "failure",
            params={"cores": "many"},
            changes=[1],
            error=ERROR,
            invalid=[{"path": "/params/userid", "rule": "missing"}],
        ),
    ),
    (BARE, record(BARE, "failure", error={"reason": "error"})),
    (BARE, record(BARE, "attempt", params={"password": "***"})),
]


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    pairs = value.items() if is_object(value) else enumerate(value) if is_array(value) else ()
    for step, inner in pairs:
        yield from places(inner, (*path, step))


def replaced(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return copy.deepcopy(new)
    twin = copy.copy(value)
    twin[path[0]] = replaced(value[path[0]], path[1:], new)
    return twin
