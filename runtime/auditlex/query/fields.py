"""Every field that an expression can ask for: one table."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from auditlex.query.errors import QueryError, did_you_mean

Kind = Literal[
    "text", "choice", "integer", "time", "severity", "event", "address", "area", "control",
    "value", "part", "mark",
]  # fmt: skip
"""What a field holds, and so what it can be compared with. A value is any JSON, a part has fields
of its own, a mark is only there or not."""


class Field(msgspec.Struct, frozen=True):
    """A field of records.

    Attributes:
        name: as a path of the record.
        kind: what it holds.
        doc: what it is, in a few words.
        aliases: other names.
        optional: whether a record may be without it, so that it can be asked for by itself.
        choices: the values of a choice.
    """

    name: str
    kind: Kind
    doc: str
    aliases: tuple[str, ...] = ()
    optional: bool = False
    choices: tuple[str, ...] = ()

    @property
    def path(self) -> tuple[str, ...]:
        """The path."""
        return tuple(self.name.split("."))


STATUSES: Final = ("attempt", "success", "failure")
SEVERITIES: Final = ("info", "notice", "warning", "error")
REASONS: Final = (
    "denied", "invalid", "not-found", "conflict", "unavailable", "timeout", "cancelled", "error",
)  # fmt: skip

FIELDS: Final = (
    Field("time", "time", "when"),
    Field("event", "event", "what happened, by name or number"),
    Field("id", "integer", "the number of the event"),
    Field("status", "choice", "attempt, success or failure", choices=STATUSES),
    Field("severity", "severity", "info, notice, warning or error, in this order"),
    Field("area", "area", "the area of the catalog that the event belongs to"),
    Field("control", "control", "a control that the event answers, as pci-10.2.1.5"),
    Field("action", "text", "what was done, as create"),
    Field("object.type", "text", "what kind of thing it was done to, as vm"),
    Field("object.id", "text", "which one, as /vms/100"),
    Field("subject.user", "text", "who did it", aliases=("user",)),
    Field("subject.token", "text", "the API token that was used", ("token",), optional=True),
    Field("source", "part", "from where", optional=True),
    Field("source.ip", "address", "the address of the client", ("ip",), optional=True),
    Field("source.port", "integer", "its port", optional=True),
    Field("source.via", "address", "the proxies in between; one of them", optional=True),
    Field("node", "text", "on which machine"),
    Field("process.name", "text", "which program wrote the record", aliases=("process",)),
    Field("process.pid", "integer", "the number of its process", aliases=("pid",)),
    Field("request", "text", "what the records of one request share", optional=True),
    Field("params", "part", "the parameters: params.vmid"),
    Field("changes", "part", "what changed: changes.cores, .old, .new", optional=True),
    Field("error", "part", "why it failed", optional=True),
    Field("error.reason", "choice", "why, in a word", ("reason",), optional=True, choices=REASONS),
    Field("error.code", "integer", "the product's number for it", optional=True),
    Field("error.message", "text", "what the product said", optional=True),
    Field("seq", "integer", "the number of the record in its process", optional=True),
    Field("boot", "text", "which start of the machine", optional=True),
    Field("v", "integer", "the version of the record's format"),
    Field("invalid", "mark", "the record is not as its catalog says", optional=True),
    Field("damaged", "mark", "the line is no record", optional=True),
)

BY_NAME: Final = {
    name: field for field in FIELDS for name in (field.name, *field.aliases)
}  # fmt: skip
PARTED: Final = {"object": "object.type or object.id", "subject": "user or token"}
"""Keys of records that are no fields, and what is."""

_OPEN: Final = ("params", "changes")
LONGEST_PATH: Final = 16


def field_of(segments: tuple[str, ...], at: int) -> Field:
    """The field of a path; one below ``params`` or ``changes`` can hold any value.

    Raises:
        QueryError: if there is none.
    """
    name = ".".join(segments)
    known = BY_NAME.get(name)
    if known is not None:
        return known
    if segments[0] in _OPEN and len(segments) > 1:
        if not all(segments) or len(segments) > LONGEST_PATH:
            raise QueryError(at, "the path has an empty part or too many", "params.net0.bridge")
        doc = "a parameter" if segments[0] == "params" else "an old or new value"
        return Field(name, "value", doc, optional=True)
    if name in PARTED:
        raise QueryError(at, f"'{name}' has two parts", f"Say {PARTED[name]}.")
    if name in ("since", "until"):
        sign = ">=" if name == "since" else "<"
        raise QueryError(at, f"there is no field '{name}'", f"Write: time {sign} 2h.")
    hint = did_you_mean(name, BY_NAME) or "Parameters are params.NAME."
    raise QueryError(at, f"there is no field {_shown(name)}", hint)


def _shown(name: str) -> str:
    from auditlex.basics import quoted

    return quoted(name)
