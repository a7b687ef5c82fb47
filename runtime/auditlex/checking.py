"""Whether one written record is what the catalog says: the Python half of the JSON Schemas.

Input: a record, as parsed from JSON, and the ``Spec`` of its event, made by generated code. Output:
a tuple of problems, empty if there are none. Guarantees: nothing is raised whatever the record
holds; a problem repeats neither a value nor a name that is not declared; the answer is the same as
that of the event's JSON Schema.

The record, version 1. A key that is not listed is refused, at the top and inside; a key marked with
? may be absent. Integers are those of JSON Schema: 1.0 is one, a boolean is none. Lengths count
code points.

    v           1
    time        text, TIME_PATTERN
    id          the event's id
    event       the event's full name
    status      one of the event's statuses, or attempt
    severity    info, notice, warning or error; not the event's own, which a later version may
                change
    action      the event's action
    object      {type: the event's object, id: text 1-1024}
    subject     {user: text 1-256, token?: text 1-256}
    source?     {ip?: text 1-64, port?: integer 0-65535, via?: list of 0-16 texts 1-64}
    node        text 1-256
    process     {name: text 1-64, pid: integer >= 0}
    request?    text 1-128
    params      object: each required parameter is there; each declared one, indexed names such as
                net0 among them, fits its predicate (all predicates that its name has); each other
                one is "***", whatever its name
    changes?    list of 0-1000 {key, old?, new?}: key is one of the event's change keys, old and new
                are null or fit its predicate; refused where the event has no change keys
    error       {reason: one of REASONS, code?: integer 0-999999, message?: text 0-4096};
                required if the status is failure, else refused
    seq?        integer >= 0
    boot?       text 1-64
    invalid?    list of 1-1000 {path: text 1-256, rule: text 1-64}; where it is there, of params it
                is only checked that they are an object, of changes that they are a list of 0-1000
                and not refused
"""

from __future__ import annotations

from auditlex.basics import Frozen, indexes, put
from auditlex.catalog import STATUSES
from auditlex.hashing import MASK
from auditlex.predicates import (
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

TYPE_CHECKING = False  # see basics
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.catalog import Event
    from auditlex.predicates import Predicate

    Check: TypeAlias = Callable[[object, str, list["Problem"]], None]

__all__ = [
    "MOST_PROBLEMS",
    "REASONS",
    "TIME_PATTERN",
    "Problem",
    "Spec",
    "check_changes",
    "check_params",
    "fits",
    "fullmatch",
    "is_array",
    "is_hashed",
    "is_integer",
    "is_masked",
    "is_measured",
    "is_number",
    "is_object",
    "never",
    "validate",
]

TIME_PATTERN: Final = (
    "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    "T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)[.][0-9]{6}Z"
)

SEVERITIES: Final = ("info", "notice", "warning", "error")

REASONS: Final = (
    "denied", "invalid", "not-found", "conflict", "unavailable", "timeout", "cancelled", "error",
)  # fmt: skip

MOST_PROBLEMS: Final = 1_000
"""Problems after which the rest of the params or of the changes is not looked at."""


class Problem(Frozen):
    """Something in a record that the catalog does not allow.

    Attributes:
        path: where, as ``/params/userid``; keys that are not declared are shown as one ``***``.
        rule: what is broken: constant, choice, field, integer, list, missing, object, text, time,
            undeclared or unknown.
        message: the same in a few words, without the value.
    """

    __match_args__ = ("path", "rule", "message")
    __slots__ = __match_args__
    path: str
    rule: str
    message: str

    def __init__(self, path: str, rule: str, message: str) -> None:
        put(self, "path", path)
        put(self, "rule", rule)
        put(self, "message", message)


class Spec(Frozen):
    """What is special about the records of one event.

    Attributes:
        event: its constants.
        params: by name, whether a written parameter, after redaction, is as declared.
        required: the parameters that are always there.
        indexed: by stem, the largest index and the predicate of parameters such as net0, net1.
        changes: by key, whether an old or new value, after redaction, is as declared.
        indexed_changes: the same for indexed keys.
        object_id: the template of the object's id, as ``/access/users/{userid}``.
    """

    __match_args__ = (
        "event", "params", "required", "indexed", "changes", "indexed_changes", "object_id",
    )  # fmt: skip
    __slots__ = __match_args__
    event: Event
    params: Mapping[str, Predicate]
    required: tuple[str, ...]
    indexed: Mapping[str, tuple[int, Predicate]]
    changes: Mapping[str, Predicate]
    indexed_changes: Mapping[str, tuple[int, Predicate]]
    object_id: str

    def __init__(
        self,
        event: Event,
        params: Mapping[str, Predicate],
        required: tuple[str, ...] = (),
        indexed: Mapping[str, tuple[int, Predicate]] | None = None,
        changes: Mapping[str, Predicate] | None = None,
        indexed_changes: Mapping[str, tuple[int, Predicate]] | None = None,
        object_id: str = "",
    ) -> None:
        put(self, "event", event)
        put(self, "params", params)
        put(self, "required", required)
        put(self, "indexed", indexed or {})
        put(self, "changes", changes or {})
        put(self, "indexed_changes", indexed_changes or {})
        put(self, "object_id", object_id)

    def __repr__(self) -> str:
        return f"<Spec of {self.event.name}>"


def validate(record: Mapping[str, object], spec: Spec) -> tuple[Problem, ...]:
    """What is wrong with the record."""
    problems: list[Problem] = []
    _ENVELOPE(record, "", problems)
    if not is_object(record):
        return tuple(problems)
    event = spec.event
    _constant(record, "v", "/v", 1, problems)
    _constant(record, "id", "/id", event.id, problems)
    _constant(record, "event", "/event", event.name, problems)
    _constant(record, "action", "/action", event.action, problems)
    target = record.get("object")
    if is_object(target):
        _constant(target, "type", "/object/type", event.object, problems)
    _outcome(record, event, problems)
    checked = "invalid" not in record
    params = record.get("params")
    if checked and is_object(params):
        problems += check_params(params, spec)
    if "changes" in record:
        problems += check_changes(record["changes"], spec, contents=checked)
    return tuple(problems)


def _outcome(record: dict[str, object], event: Event, problems: list[Problem]) -> None:
    status = record.get("status")
    if type(status) is not str or status not in STATUSES:
        return  # the envelope's own check has told
    if status != "attempt" and status not in event.statuses:
        problems.append(Problem("/status", "choice", "is not a status of this event"))
    if status == "failure":
        if "error" not in record:
            problems.append(Problem("/error", "missing", "is required in a failure"))
    elif "error" in record:
        problems.append(Problem("/error", "unknown", "is allowed in a failure only"))


def check_params(params: Mapping[str, object], spec: Spec) -> list[Problem]:
    """What is wrong with the parameters of a record, after redaction."""
    problems = [
        Problem(f"/params/{name}", "missing", "is required")
        for name in spec.required
        if name not in params
    ]
    undeclared = False
    for name, value in params.items():
        if len(problems) >= MOST_PROBLEMS:
            break
        if not spec.indexed and type(name) is str and name in spec.params:
            # The usual case, without a list.
            if not spec.params[name](value):
                problems.append(Problem(f"/params/{name}", "field", "is not as declared"))
            continue
        predicates = _predicates(name, spec.params, spec.indexed)
        if not predicates:
            undeclared = undeclared or not is_masked(value)
        elif not all(holds(value) for holds in predicates):
            problems.append(Problem(f"/params/{name}", "field", "is not as declared"))
    if undeclared:
        problems.append(Problem(f"/params/{MASK}", "undeclared", "is undeclared and not masked"))
    return problems


def check_changes(changes: object, spec: Spec, contents: bool = True) -> list[Problem]:
    """What is wrong with the changes of a record, after redaction; or only with the list itself."""
    if not spec.changes and not spec.indexed_changes:
        return [Problem("/changes", "unknown", "is not a part of this event")]
    problems: list[Problem] = []
    (_CHANGES if contents else _CHANGES_UNSEEN)(changes, "/changes", problems)
    if problems or not contents or not is_array(changes):
        return problems
    for n, change in enumerate(filter(is_object, changes)):
        predicates = _predicates(change["key"], spec.changes, spec.indexed_changes)
        if not predicates:
            problems.append(Problem(f"/changes/{n}/key", "choice", "is not a key that changes"))
        for side in ("old", "new"):
            value = change.get(side)
            if value is not None and not all(holds(value) for holds in predicates):
                problems.append(Problem(f"/changes/{n}/{side}", "field", "is not as declared"))
    return problems


def _predicates(
    name: object,
    named: Mapping[str, Predicate],
    indexed: Mapping[str, tuple[int, Predicate]],
) -> list[Predicate]:
    """All predicates that hold for a parameter or change key of this name."""
    if type(name) is not str:
        return []
    found = [named[name]] if name in named else []
    if indexed:
        for stem, index in indexes(name):
            if stem in indexed and index <= indexed[stem][0]:
                found.append(indexed[stem][1])
    return found


def _constant(
    record: dict[str, object], key: str, path: str, want: str | int, problems: list[Problem]
) -> None:
    if key not in record:
        return  # told already
    value = record[key]
    like = type(value) is str if type(want) is str else is_integer(value)
    if not like or value != want:
        problems.append(Problem(path, "constant", f"must be {want}"))


def _leaf(rule: str, message: str, holds: Predicate) -> Check:
    def check(value: object, path: str, problems: list[Problem]) -> None:
        if not holds(value):
            problems.append(Problem(path, rule, message))

    return check


def _text(least: int, most: int) -> Check:
    message = f"must be text of {least} to {most} characters"
    return _leaf("text", message, lambda v: type(v) is str and least <= len(v) <= most)


def _integer(most: int | None = None) -> Check:
    message = "must be an integer, 0 or more" + ("" if most is None else f", at most {most}")
    return _leaf(
        "integer", message, lambda v: is_integer(v) and v >= 0 and (most is None or v <= most)
    )


def _choice(*words: str) -> Check:
    message = f"must be one of {', '.join(words)}"
    return _leaf("choice", message, lambda v: type(v) is str and v in words)


def _list(least: int, most: int, item: Check) -> Check:
    def check(value: object, path: str, problems: list[Problem]) -> None:
        if not is_array(value) or not least <= len(value) <= most:
            problems.append(Problem(path, "list", f"must be a list of {least} to {most} items"))
            return
        for n, each in enumerate(value):
            item(each, f"{path}/{n}", problems)

    return check


def _object(required: dict[str, Check], optional: dict[str, Check]) -> Check:
    checks = {**required, **optional}

    def check(value: object, path: str, problems: list[Problem]) -> None:
        if not is_object(value):
            problems.append(Problem(path or "/", "object", "must be an object"))
            return
        for key, inner in checks.items():
            if key in value:
                inner(value[key], f"{path}/{key}", problems)
            elif key in required:
                problems.append(Problem(f"{path}/{key}", "missing", "is required"))
        if any(key not in checks for key in value):
            problems.append(Problem(f"{path}/{MASK}", "unknown", "is not a part of a record"))

    return check


_TIME: Final = fullmatch(TIME_PATTERN)
_ANY: Final = _leaf("any", "", lambda v: True)
_TEXT: Final = _leaf("text", "must be text", lambda v: type(v) is str)
_OBJECT: Final = _leaf("object", "must be an object", is_object)

_CHANGES: Final = _list(0, 1_000, _object({"key": _TEXT}, {"old": _ANY, "new": _ANY}))
_CHANGES_UNSEEN: Final = _list(0, 1_000, _ANY)

_ENVELOPE: Final = _object(
    required={
        "v": _ANY,
        "time": _leaf(
            "time",
            "must be a time in UTC, to the microsecond",
            lambda v: type(v) is str and _TIME(v) is not None,
        ),
        "id": _ANY,
        "event": _ANY,
        "status": _choice(*STATUSES),
        "severity": _choice(*SEVERITIES),
        "action": _ANY,
        "object": _object({"type": _ANY, "id": _text(1, 1_024)}, {}),
        "subject": _object({"user": _text(1, 256)}, {"token": _text(1, 256)}),
        "node": _text(1, 256),
        "process": _object({"name": _text(1, 64), "pid": _integer()}, {}),
        "params": _OBJECT,
    },
    optional={
        "source": _object(
            {}, {"ip": _text(1, 64), "port": _integer(65_535), "via": _list(0, 16, _text(1, 64))}
        ),
        "request": _text(1, 128),
        "changes": _ANY,
        "error": _object(
            {"reason": _choice(*REASONS)}, {"code": _integer(999_999), "message": _text(0, 4_096)}
        ),
        "seq": _integer(),
        "boot": _text(1, 64),
        "invalid": _list(1, 1_000, _object({"path": _text(1, 256), "rule": _text(1, 64)}, {})),
    },
)
