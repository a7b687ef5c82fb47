"""What users rely on: input an event of the model, output the part of it that was promised.

Examples, defaults, documentation and places are no part of the promise, and the order in which
things are written down is none either: what has no order is sorted. Equal promises are equal values
with one digest, whatever the YAML looks like.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated, Any, Final

import msgspec

from auditlexc import model
from auditlexc.conditions import as_text

Number = int | float


class Promise(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """A base: what is written to the lock, and what must be there when it is read.

    The order of the attributes is the order in the lock, so digests depend on it. Defaults are
    None, false or empty: of others, msgspec leaves out the very object alone, not its equals.
    """


class ReleasedField(Promise, frozen=True, kw_only=True):
    """A field, a key or an item: its type with its limits, and how it is protected.

    ``required`` is false for items; ``max_index`` is None where the field is not indexed; the
    characters of ``separator`` are sorted. The rest means what it means in ``model.Type`` and
    ``model.Field``.
    """

    base: str
    required: bool = False
    sensitivity: str
    redact: str
    max_index: int | None = None
    deprecated: bool = False
    format: str = ""
    pattern: str = ""
    min_length: int | None = None
    max_length: int | None = None
    minimum: Number | None = None
    maximum: Number | None = None
    min_items: int | None = None
    max_items: int | None = None
    values: tuple[str, ...] = ()
    separator: str = ""
    items: ReleasedField | None = None
    keys: Mapping[str, ReleasedField] = {}
    default_key: str = ""


class ReleasedMessage(Promise, frozen=True, kw_only=True):
    """The English sentence for one status; ``plural`` and ``count`` are empty if none counts."""

    text: str
    plural: str = ""
    count: str = ""


class Released(Promise, frozen=True, kw_only=True):
    """The promise of one event.

    ``severity`` has an entry for each status that there is. ``changes`` names the keys whose old
    and new values a record may carry; None means that the key is the parameter of that name.
    ``when`` holds the alternatives as text, ``api`` methods and paths.
    """

    id: Annotated[int, msgspec.Meta(ge=100_000, le=999_999)]
    name: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+\.[a-z0-9-]+\Z")]
    area: str
    object: str
    action: str
    object_id: str
    title: str = ""
    severity: Mapping[str, str]
    privileged: bool = False
    mandatory: bool = False
    controls: tuple[str, ...] = ()
    params: Mapping[str, ReleasedField] = {}
    changes: Mapping[str, ReleasedField | None] = {}
    messages: Mapping[str, ReleasedMessage] = {}
    api: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    reveals: tuple[str, ...] = ()
    since: str = ""
    deprecated: str = ""
    retired: str = ""
    replaced_by: str = ""

    @property
    def statuses(self) -> tuple[str, ...]:
        """The outcomes there are, sorted."""
        return tuple(sorted(self.severity))

    @property
    def digest(self) -> str:
        """32 hexadecimal digits that are the same for equal promises alone."""
        return digest(canonical(self))


_ENCODER: Final = msgspec.json.Encoder(order="deterministic")


def canonical(value: Promise) -> bytes:
    """The one JSON text for a promise: compact, keys of tables sorted, defaults left out."""
    return _ENCODER.encode(value)


def digest(data: bytes) -> str:
    """BLAKE2b of 16 bytes, in hexadecimal."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def released(event: model.Event) -> Released:
    """The promise that an event makes."""
    severity = event.severity
    params = {param.name: _field(param.field, param.required) for param in event.params}
    return Released(
        id=event.id,
        name=event.name,
        area=event.area,
        object=event.object.name,
        action=event.action.name,
        object_id=event.object_id,
        title=event.title,
        severity={status: severity.get(status, "") for status in event.statuses},
        privileged=event.privileged,
        mandatory=event.mandatory,
        controls=_sorted([control.name for control in event.controls]),
        params=params,
        changes=_changes(event, params),
        messages={
            message.status: ReleasedMessage(
                text=message.text, plural=message.plural, count=message.count
            )
            for message in event.messages
        },
        api=_sorted([f"{binding.method} {binding.path}" for binding in event.api]),
        when=_sorted([_conditions(alternative) for alternative in event.when]),
        reveals=_sorted(event.reveals),
        since=event.since,
        deprecated=event.deprecated,
        retired=event.retired,
        replaced_by=event.replaced_by,
    )


def _changes(
    event: model.Event, params: Mapping[str, ReleasedField]
) -> dict[str, ReleasedField | None]:
    """The keys of changes; a key that differs from the parameter of its name stands for itself."""
    fields = {param.name: param.field for param in event.params} if event.changes else {}
    changes: dict[str, ReleasedField | None] = {}
    for field in event.changes:
        name = field.name
        changes[name] = None
        if fields.get(name) is not field:
            own = _field(field)
            param = params.get(name)
            if param is None or own != msgspec.structs.replace(param, required=False):
                changes[name] = own
    return changes


_SIMPLE: Final = frozenset({"boolean", "integer", "number", "string"})


def _field(field: model.Field, required: bool = False) -> ReleasedField:
    type_ = field.type
    if type_.base in _SIMPLE:
        return ReleasedField(
            base=type_.base,
            required=required,
            sensitivity=field.sensitivity,
            redact=field.redact,
            max_index=field.max_index if field.indexed else None,
            deprecated=field.deprecated != "",
            format=type_.format,
            pattern=type_.pattern,
            min_length=type_.min_length,
            max_length=type_.max_length,
            minimum=_number(type_.minimum),
            maximum=_number(type_.maximum),
        )
    return ReleasedField(
        base=type_.base,
        required=required,
        sensitivity=field.sensitivity,
        redact=field.redact,
        max_index=field.max_index if field.indexed else None,
        deprecated=field.deprecated != "",
        format=type_.format,
        min_length=type_.min_length,
        max_length=type_.max_length,
        min_items=type_.min_items,
        max_items=type_.max_items,
        values=_sorted([value.name for value in type_.values]),
        separator="".join(sorted(set(type_.separator))),
        items=_field(type_.items) if type_.items is not None else None,
        keys={key.name: _field(key.field, key.required) for key in type_.keys},
        default_key=type_.default_key,
    )


def _number(value: Number | None) -> Number | None:
    """One form for one number: 1.0 is 1."""
    return int(value) if type(value) is float and value.is_integer() else value


def _sorted(names: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(names))) if len(names) > 1 else tuple(names)


def _conditions(alternative: tuple[model.Condition, ...]) -> str:
    return "; ".join(sorted(f"{c.key} {_tests(c)}" for c in alternative))


def _tests(condition: model.Condition) -> str:
    """The tests in words; values are quoted, so that no value can look like a test."""
    test = condition.test
    tests: list[str] = []
    if test.present is not None:
        tests.append("present" if test.present else "absent")
    if test.equals is not None:
        tests.append(f"is {_quoted(test.equals)}")
    if test.one_of is not None:
        tests.append("is " + " or ".join(sorted({_quoted(v) for v in test.one_of})))
    if test.is_not is not None:
        values = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
        tests.append("is not " + " or ".join(sorted({_quoted(v) for v in values})))
    if test.prefix is not None:
        tests.append(f"begins with {_quoted(test.prefix)}")
    if test.not_prefix is not None:
        tests.append(f"does not begin with {_quoted(test.not_prefix)}")
    if test.includes is not None:
        tests.append(f"lists {_quoted(test.includes)}")
    if test.excludes is not None:
        tests.append(f"does not list {_quoted(test.excludes)}")
    return " and ".join(tests)


def _quoted(value: Any) -> str:
    return msgspec.json.encode(as_text(value)).decode()
