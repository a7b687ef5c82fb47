"""Every kind of change as a case: an event before and after, and what each reader makes of it.

``CASES`` has one case for each kind. Most are made of ``BASE``, an event that was released.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import msgspec

from auditlexc.ledger.changes import Change
from auditlexc.ledger.kinds import Kind
from auditlexc.ledger.released import Released, released
from tests.build import event, field, message, param


class Case(NamedTuple):
    """A change: before, after, how it is reported, and f(ine), c(are), b(reaking) for the three."""

    old: Released | None
    new: Released | None
    change: Change
    verdicts: str


BASE: Final = released(
    event(
        params=["userid"],
        api=["POST /users"],
        controls=["pci-1"],
        reveals=("ticket",),
        since="1.0",
    )
)


def becomes(verdicts: str, kind: Kind, new: dict[str, Any], /, **change: Any) -> Case:
    """The base, and what it becomes."""
    after = msgspec.structs.replace(BASE, **new)
    return Case(BASE, after, Change(kind=kind, **change), verdicts)


def was(
    verdicts: str,
    kind: Kind,
    old: dict[str, Any],
    new: dict[str, Any] | None = None,
    /,
    **change: Any,
) -> Case:
    """Something that differs from the base, and the base or another that does."""
    before = msgspec.structs.replace(BASE, **old)
    after = msgspec.structs.replace(BASE, **(new or {}))
    return Case(before, after, Change(kind=kind, **change), verdicts)


def disk(
    verdicts: str, kind: Kind, old: dict[str, Any], new: dict[str, Any], /, **change: Any
) -> Case:
    """An event whose one parameter becomes another."""
    name = {"name": "disk"}
    before = released(event(params=[param(**name | old)]))
    after = released(event(params=[param(**name | new)]))
    return Case(before, after, Change(kind=kind, **{"field": "disk"} | change), verdicts)


def said(
    verdicts: str,
    kind: Kind,
    old: str | dict[str, str],
    new: str | dict[str, str],
    /,
    **change: Any,
) -> Case:
    """An event whose sentence for a success becomes another, or goes, or comes."""

    def told(text: str | dict[str, str]) -> Released:
        if isinstance(text, str):
            return released(event(messages={"success": text} if text else {}))
        return released(event(messages={"success": message("success", **text)}))

    return Case(told(old), told(new), Change(kind=kind, part="success", **change), verdicts)


def keyed(*keys: str, **more: Any) -> dict[str, Any]:
    """A property string with keys."""
    return {"base": "property-string", "keys": [param(key) for key in keys], **more}


def listed(separator: str = "") -> dict[str, Any]:
    """A list of text."""
    return {"base": "list", "items": field(), "separator": separator}


def cores(*keys: str) -> Released:
    """An event that may report changes of some keys, of which none is a parameter."""
    return released(event(changes=keys))


RETIRED: Final = {"retired": "2.0", "replaced_by": "user.add"}
SEVERITY: Final = {"success": "notice", "failure": "warning"}
ONE: Final = {"text": "{n} user", "plural": "{n} users", "count": "n"}

CASES: Final[tuple[Case, ...]] = (
    Case(None, BASE, Change(kind=Kind.EVENT_ADDED), "fff"),
    Case(BASE, None, Change(kind=Kind.EVENT_REMOVED), "bbb"),
    Case(
        msgspec.structs.replace(BASE, **RETIRED),
        None,
        Change(kind=Kind.RETIRED_EVENT_REMOVED),
        "fcc",
    ),
    becomes("bcf", Kind.EVENT_RETIRED, RETIRED, new="2.0"),
    becomes("bbf", Kind.EVENT_RETIRED_ALONE, {"retired": "2.0"}, new="2.0"),
    was("fbf", Kind.EVENT_UNRETIRED, RETIRED, old="2.0"),
    was("fcf", Kind.RETIREMENT_MOVED, {"retired": "2.0"}, {"retired": "3.0"}, old="2.0", new="3.0"),
    was(
        "ccf",
        Kind.REPLACEMENT_CHANGED,
        RETIRED,
        RETIRED | {"replaced_by": "user.make"},
        old="user.add",
        new="user.make",
    ),
    becomes("cff", Kind.EVENT_DEPRECATED, {"deprecated": "Too broad."}, new="Too broad."),
    was("fff", Kind.DEPRECATION_LIFTED, {"deprecated": "Too broad."}, old="Too broad."),
    was(
        "fff",
        Kind.DEPRECATION_REWORDED,
        {"deprecated": "Too broad."},
        {"deprecated": "Too wide."},
        old="Too broad.",
        new="Too wide.",
    ),
    becomes("fff", Kind.SINCE_CHANGED, {"since": "1.1"}, old="1.0", new="1.1"),
    becomes("bbb", Kind.ID_CHANGED, {"id": 103_002}, old=103_001, new=103_002),
    becomes("bbc", Kind.NAME_CHANGED, {"name": "user.add"}, old="user.create", new="user.add"),
    becomes("fbf", Kind.OBJECT_CHANGED, {"object": "group"}, old="user", new="group"),
    becomes("fbf", Kind.ACTION_CHANGED, {"action": "add"}, old="create", new="add"),
    becomes("fbf", Kind.OBJECT_ID_CHANGED, {"object_id": "/u"}, old="/users", new="/u"),
    becomes("ccf", Kind.AREA_CHANGED, {"area": "realm"}, old="access", new="realm"),
    becomes("ffc", Kind.TITLE_CHANGED, {"title": "New"}, old="user: create", new="New"),
    becomes("fcf", Kind.STATUS_ADDED, {"severity": SEVERITY | {"attempt": "info"}}, part="attempt"),
    becomes("bbf", Kind.STATUS_REMOVED, {"severity": {"success": "notice"}}, part="failure"),
    becomes(
        "fcf",
        Kind.SEVERITY_RAISED,
        {"severity": SEVERITY | {"failure": "error"}},
        part="failure",
        old="warning",
        new="error",
    ),
    becomes(
        "fcf",
        Kind.SEVERITY_LOWERED,
        {"severity": SEVERITY | {"failure": "info"}},
        part="failure",
        old="warning",
        new="info",
    ),
    becomes("fcf", Kind.PRIVILEGED_GAINED, {"privileged": True}),
    was("fcf", Kind.PRIVILEGED_LOST, {"privileged": True}),
    becomes("fcf", Kind.MANDATORY_GAINED, {"mandatory": True}),
    was("fbf", Kind.MANDATORY_LOST, {"mandatory": True}),
    becomes("fff", Kind.CONTROL_ADDED, {"controls": ("nist-2", "pci-1")}, new="nist-2"),
    becomes("fcf", Kind.CONTROL_REMOVED, {"controls": ()}, old="pci-1"),
    becomes("fff", Kind.BINDING_ADDED, {"api": ("POST /users", "PUT /users")}, new="PUT /users"),
    becomes("ccf", Kind.BINDING_REMOVED, {"api": ()}, old="POST /users"),
    becomes("fcf", Kind.CONDITIONS_CHANGED, {"when": ("a present",)}, new="a present"),
    becomes("cff", Kind.REVEAL_ADDED, {"reveals": ("ticket", "token")}, new="token"),
    becomes("ccf", Kind.REVEAL_REMOVED, {"reveals": ()}, old="ticket"),
    Case(
        released(event()),
        released(event(params=["disk?"])),
        Change(kind=Kind.FIELD_ADDED_OPTIONAL, field="disk"),
        "fff",
    ),
    Case(
        released(event()),
        released(event(params=["disk"])),
        Change(kind=Kind.FIELD_ADDED_REQUIRED, field="disk"),
        "bbf",
    ),
    Case(
        released(event(params=["disk?"])),
        released(event()),
        Change(kind=Kind.FIELD_REMOVED, field="disk"),
        "bbc",
    ),
    disk(
        "bbc",
        Kind.FIELD_RETYPED,
        {"base": "string", "max_length": 9},
        {"base": "integer", "maximum": 9},
        old="string",
        new="integer",
    ),
    disk("bbf", Kind.FIELD_MADE_REQUIRED, {"name": "disk?"}, {}),
    disk("fcf", Kind.FIELD_MADE_OPTIONAL, {}, {"name": "disk?"}),
    disk("cff", Kind.FIELD_DEPRECATED, {}, {"deprecated": "Use 'size'."}),
    disk("fff", Kind.FIELD_DEPRECATION_LIFTED, {"deprecated": "Use 'size'."}, {}),
    disk(
        "fcf",
        Kind.MAX_INDEX_RAISED,
        {"name": "disk[n]", "max_index": 3},
        {"name": "disk[n]", "max_index": 7},
        field="disk[n]",
        old=3,
        new=7,
    ),
    disk(
        "bbf",
        Kind.MAX_INDEX_LOWERED,
        {"name": "disk[n]", "max_index": 7},
        {"name": "disk[n]", "max_index": 3},
        field="disk[n]",
        old=7,
        new=3,
    ),
    Case(cores(), cores("cores"), Change(kind=Kind.CHANGE_KEY_ADDED, field="cores"), "fff"),
    Case(cores("cores"), cores(), Change(kind=Kind.CHANGE_KEY_REMOVED, field="cores"), "bbc"),
    disk("fff", Kind.KEY_ADDED_OPTIONAL, keyed("a"), keyed("a", "b?"), field="disk.b"),
    disk("bbf", Kind.KEY_ADDED_REQUIRED, keyed("a"), keyed("a", "b"), field="disk.b"),
    disk("bbc", Kind.KEY_REMOVED, keyed("a", "b?"), keyed("a"), field="disk.b"),
    disk("bbf", Kind.KEY_MADE_REQUIRED, keyed("a?"), keyed("a"), field="disk.a"),
    disk("fcf", Kind.KEY_MADE_OPTIONAL, keyed("a"), keyed("a?"), field="disk.a"),
    disk("fcf", Kind.DEFAULT_KEY_ADDED, keyed("a"), keyed("a", default_key="a"), new="a"),
    disk("bbf", Kind.DEFAULT_KEY_REMOVED, keyed("a", default_key="a"), keyed("a"), old="a"),
    disk(
        "bbc",
        Kind.DEFAULT_KEY_CHANGED,
        keyed("a", "b", default_key="a"),
        keyed("a", "b", default_key="b"),
        old="a",
        new="b",
    ),
    disk("bbf", Kind.SEPARATOR_ADDED, listed(), listed(";,"), new=",;"),
    disk("bbf", Kind.SEPARATOR_REMOVED, listed(","), listed(), old=","),
    disk("bbf", Kind.SEPARATOR_CHANGED, listed(","), listed(",;"), old=",", new=",;"),
    disk(
        "fcf",
        Kind.ENUM_VALUE_ADDED,
        {"base": "enum", "values": ["raw"]},
        {"base": "enum", "values": ["raw", "qcow2"]},
        new="qcow2",
    ),
    disk(
        "bbc",
        Kind.ENUM_VALUE_REMOVED,
        {"base": "enum", "values": ["raw", "qcow2"]},
        {"base": "enum", "values": ["raw"]},
        old="qcow2",
    ),
    disk(
        "fcf",
        Kind.LIMIT_WIDENED,
        {"max_length": 8},
        {"max_length": 9},
        part="maxLength",
        old=8,
        new=9,
    ),
    disk(
        "bbf",
        Kind.LIMIT_TIGHTENED,
        {"max_length": 9},
        {"max_length": 8},
        part="maxLength",
        old=9,
        new=8,
    ),
    disk("bbf", Kind.PATTERN_ADDED, {}, {"pattern": "[a-z]+"}, new="[a-z]+"),
    disk("fcf", Kind.PATTERN_REMOVED, {"pattern": "[a-z]+"}, {}, old="[a-z]+"),
    disk(
        "fcf",
        Kind.PATTERN_WIDENED,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-z0-9]+"},
        old="[a-z]+",
        new="[a-z0-9]+",
    ),
    disk(
        "bbf",
        Kind.PATTERN_TIGHTENED,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-z]{1,8}"},
        old="[a-z]+",
        new="[a-z]{1,8}",
    ),
    disk(
        "bbf",
        Kind.PATTERN_CHANGED,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-y0]+"},
        old="[a-z]+",
        new="[a-y0]+",
    ),
    disk(
        "fff",
        Kind.PATTERN_REWRITTEN,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-z][a-z]*"},
        old="[a-z]+",
        new="[a-z][a-z]*",
    ),
    disk("fcc", Kind.FORMAT_CHANGED, {}, {"format": "path"}, new="path"),
    disk(
        "fcf",
        Kind.SENSITIVITY_STRENGTHENED,
        {},
        {"sensitivity": "personal"},
        old="public",
        new="personal",
    ),
    disk(
        "fbf",
        Kind.SENSITIVITY_WEAKENED,
        {"sensitivity": "secret"},
        {"sensitivity": "internal"},
        old="secret",
        new="internal",
    ),
    disk("fcc", Kind.REDACTION_STRENGTHENED, {}, {"redact": "hash"}, old="keep", new="hash"),
    disk(
        "cbc",
        Kind.REDACTION_WEAKENED,
        {"redact": "drop"},
        {"redact": "mask"},
        old="drop",
        new="mask",
    ),
    said("fff", Kind.MESSAGE_ADDED, "", "Done", new="Done"),
    said("ffb", Kind.MESSAGE_REMOVED, "Done", "", old="Done"),
    said("ffc", Kind.MESSAGE_REWORDED, "Done", "It is done", old="Done", new="It is done"),
    said("ffc", Kind.PLACEHOLDER_ADDED, "Done", "Did {a.b}", new="a.b"),
    said("ffc", Kind.PLACEHOLDER_REMOVED, "Did {a.b}", "Done", old="a.b"),
    said("ffc", Kind.PLURAL_ADDED, "{n} user", ONE, new="{n} users"),
    said("ffc", Kind.PLURAL_REMOVED, ONE, "{n} user", old="{n} users"),
    said("ffc", Kind.COUNT_CHANGED, ONE, ONE | {"count": "m"}, old="n", new="m"),
)
