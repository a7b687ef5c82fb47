"""JSON Schemas (draft 2020-12) of the written record: the envelope, each event, and all as one.

They describe a record as it lies in the log, after redaction. ``events/<area>.json`` holds the
schema of each event of an area as ``#/$defs/<name>`` and accepts the records of them all; it refers
to ``envelope.json``. ``bundle.json`` is the same for all areas and stands alone; a copy of it goes
into the Python package. (One file an area, not one an event: writing a thousand files takes longer
than compiling a thousand events.)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import msgspec

from auditlexc import model
from auditlexc.findings import Findings
from auditlexc.grammar.language import REASONS, SEVERITIES, STATUSES
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
COMMENT: Final = "Written by 'auditlex generate'. Do not edit."
MASK: Final = "***"
HASH: Final = r"^hash:[0-9a-f]{8}:[0-9a-f]{32}$"
LENGTH: Final = r"^\*\*\*\((?:0|[1-9][0-9]{0,9})\)$"
TIME: Final = (
    "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)\.[0-9]{6}Z$"
)
_NO_NEWLINE: Final = {"pattern": "\n$"}

Schema = dict[str, Any]


def text(least: int, most: int, **more: Any) -> Schema:
    """The schema of a text with a least and a greatest length."""
    return {"type": "string", "minLength": least, "maxLength": most, **more}


def exact(pattern: str) -> Schema:
    """A pattern that must match all of a text.

    Some engines let ``$`` match before a last newline; the second keyword closes that gap.
    """
    return {"type": "string", "pattern": pattern, "not": _NO_NEWLINE}


def struct(properties: Schema, required: tuple[str, ...], **more: Any) -> Schema:
    """The schema of an object that has no other keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
        **more,
    }


def envelope() -> Schema:
    """The schema of what all records have in common."""
    properties: Schema = {
        "v": {"const": 1, "description": "The version of the record."},
        "time": {**exact(TIME), "description": "When, in UTC, to the microsecond."},
        "id": {"type": "integer", "minimum": 100000, "maximum": 999999,
               "description": "The number of the event."},
        "event": text(3, 200, description="The full name of the event."),
        "status": {"enum": list(STATUSES), "description": "The outcome."},
        "severity": {"enum": list(SEVERITIES), "description": "How much it matters."},
        "action": text(1, 64, description="What was done."),
        "object": struct({"type": text(1, 64), "id": text(1, 1024)}, ("type", "id"),
                         description="What it was done to."),
        "subject": struct({"user": text(1, 256), "token": text(1, 256)}, ("user",),
                          description="Who did it."),
        "source": struct({"ip": text(1, 64),
                          "port": {"type": "integer", "minimum": 0, "maximum": 65535},
                          "via": {"type": "array", "maxItems": 16, "items": text(1, 64)}}, (),
                         description="From where, and through which proxies."),
        "node": text(1, 256, description="On which machine."),
        "process": struct({"name": text(1, 64), "pid": {"type": "integer", "minimum": 0}},
                          ("name", "pid"), description="Which process wrote the record."),
        "request": text(1, 128, description="What ties the records of one request together."),
        "params": {"type": "object", "description": "The parameters, redacted."},
        "changes": {"type": "array", "maxItems": 1000,
                    "description": "What changed, by key, from old to new."},
        "error": struct({"reason": {"enum": list(REASONS)},
                         "code": {"type": "integer", "minimum": 0, "maximum": 999999},
                         "message": text(0, 4096)}, ("reason",), description="Why it failed."),
        "seq": {"type": "integer", "minimum": 0,
                "description": "The number of the record in its process; a gap is a loss."},
        "boot": text(1, 64, description="Which start of the machine."),
        "invalid": {"type": "array", "minItems": 1, "maxItems": 1000,
                    "items": struct({"path": text(1, 256), "rule": text(1, 64)},
                                    ("path", "rule")),
                    "description": "What in the record is not as the catalog says."},
    }  # fmt: skip
    required = (
        "v", "time", "id", "event", "status", "severity", "action", "object", "subject", "node",
        "process", "params",
    )  # fmt: skip
    return {
        **struct(properties, required),
        "if": {"properties": {"status": {"const": "failure"}}, "required": ["status"]},
        "then": {"required": ["error"]},
        "else": {"properties": {"error": False}},
    }


def value(field: model.Field) -> Schema | bool:
    """The schema of a field as it is written: redacted, and else as its type says."""
    if field.redact == "mask":
        return {"const": MASK}
    if field.redact == "hash":
        # Where there is no key, nothing can be hashed.
        return {"anyOf": [exact(HASH), {"const": MASK}]}
    if field.redact == "length":
        return {"anyOf": [exact(LENGTH), {"const": MASK}]}
    if field.redact == "drop":
        return False
    return kept(field.type)


def kept(type_: model.Type) -> Schema:
    """The schema of a type whose values are kept; inside it, parts may be redacted."""
    if type_.base == "boolean":
        return {"type": "boolean"}
    if type_.base == "enum":
        return {"enum": [v.name for v in type_.values]}
    if type_.base in ("integer", "number"):
        return _limited({"type": type_.base}, minimum=type_.minimum, maximum=type_.maximum)
    if type_.base == "struct":
        required = tuple(k.name for k in type_.keys if k.required and k.field.redact != "drop")
        keys = struct({k.name: value(k.field) for k in type_.keys}, required)
        return {**keys, "additionalProperties": {"const": MASK}}
    if type_.base == "map":
        schema: Schema = {"type": "object"}
        if type_.items is not None:
            schema["additionalProperties"] = value(type_.items)
        return _limited(schema, minProperties=type_.min_items, maxProperties=type_.max_items)
    if type_.base == "list" and not type_.separator:
        schema = {"type": "array"}
        if type_.items is not None:
            schema["items"] = value(type_.items)
        return _limited(schema, minItems=type_.min_items, maxItems=type_.max_items)
    return _text(type_)


def _text(type_: model.Type) -> Schema:
    """The schema of a type whose values are texts: strings, property strings, separated lists."""
    if not keeps_length(type_):
        return {"type": "string"}
    schema = _limited({"type": "string"}, minLength=type_.min_length, maxLength=type_.max_length)
    return schema | exact(f"^(?:{type_.pattern})$") if type_.pattern else schema


def _limited(schema: Schema, **limits: float | None) -> Schema:
    """The schema with those limits that there are."""
    return schema | {name: limit for name, limit in limits.items() if limit is not None}


def redacts_inside(type_: model.Type) -> bool:
    """Whether redaction can change a part of a value that is otherwise kept, however deep.

    It can in everything that has keys: a key that is not declared is masked.
    """
    if type_.keys:
        return True
    items = type_.items
    return items is not None and (items.redact != "keep" or redacts_inside(items.type))


def keeps_length(type_: model.Type) -> bool:
    """Whether a text is written as long as it was: a masked part makes it shorter or longer."""
    return not redacts_inside(type_)


def indexes(most: int) -> str:
    """A regular expression for the numbers from 0 to ``most``, without leading zeros."""
    if most < 10:
        return f"[0-{most}]"
    digits = str(most)
    ranges = ["[0-9]", *(f"[1-9][0-9]{{{n}}}" for n in range(1, len(digits) - 1))]
    for place, digit in enumerate(digits):
        low = 1 if place == 0 else 0
        rest = len(digits) - place - 1
        if int(digit) - 1 >= low:
            tail = f"[0-9]{{{rest}}}" if rest else ""
            ranges.append(f"{digits[:place]}[{low}-{int(digit) - 1}]{tail}")
    return f"(?:{'|'.join([*ranges, digits])})"


def params(event: model.Event) -> Schema:
    """The schema of an event's parameters; what is not declared can only be masked."""
    plain = {p.name: value(p.field) for p in event.params if not p.field.indexed}
    indexed = {
        f"^{p.field.stem}{indexes(p.field.max_index)}$": value(p.field)
        for p in event.params
        if p.field.indexed
    }
    schema: Schema = {"properties": plain}
    if indexed:
        schema["patternProperties"] = indexed
    required = [p.name for p in event.params if p.required and p.field.redact != "drop"]
    schema["required"] = [n for n in required if not n.endswith("[n]")]
    schema["additionalProperties"] = {"const": MASK}
    return schema


def changes(event: model.Event) -> Schema | bool:
    """The schema of the changes of an event, or false where it has none."""
    if not event.changes:
        return False
    choices: list[Schema] = []
    for field in event.changes:
        name: Schema = {"const": field.name}
        if field.indexed:
            name = exact(f"^{field.stem}{indexes(field.max_index)}$")
        side = value(field)
        sides: Schema | bool = {"anyOf": [side, {"type": "null"}]} if side is not False else False
        choices.append(struct({"key": name, "old": sides, "new": sides}, ("key",)))
    return {"items": {"anyOf": choices}}


def event_schema(event: model.Event) -> Schema:
    """What an event asks besides the envelope.

    Not its severity: that may change in a later version, and stored records stay valid.
    """
    statuses = [s for s in STATUSES if s == "attempt" or s in event.statuses]
    properties: Schema = {
        "id": {"const": event.id},
        "event": {"const": event.full_name},
        "status": {"enum": statuses},
        "action": {"const": event.action.name},
        "object": {"properties": {"type": {"const": event.object.name}}},
    }
    schema: Schema = {"title": event.title, "properties": properties}
    if event.doc:
        schema["description"] = event.doc
    # A record that says itself what is invalid is not judged a second time.
    content: Schema = {"params": params(event)}
    listed = changes(event)
    if listed is False:
        properties["changes"] = False
    else:
        content["changes"] = listed
    schema["if"] = {"required": ["invalid"]}
    schema["else"] = {"properties": content}
    return schema


def pretty(schema: Schema) -> bytes:
    """A schema as an indented text that ends with a newline."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


def _base(context: Context) -> str:
    """The base of the identifiers, if the project has one; without it, files are found by path."""
    base = (context.config.base or context.product.url).rstrip("/")
    return base if base.startswith(("https://", "http://")) else ""


def _head(base: str, name: str, title: str) -> Schema:
    head: Schema = {"$schema": DIALECT, "$comment": COMMENT}
    if base:
        head["$id"] = f"{base}/{name}"
    return {**head, "title": title}


def _choice(events: Iterable[tuple[int, str]]) -> Schema:
    """The id of a record says which definition it must meet."""
    listed = list(events)
    return {
        "properties": {"id": {"enum": [number for number, _ in listed]}},
        "allOf": [
            {
                "if": {"properties": {"id": {"const": number}}},
                "then": {"$ref": f"#/$defs/{name}"},
            }
            for number, name in listed
        ],
    }


def area(context: Context, area_: model.Area) -> Part:
    """The schema of the area with one for each event, and the same for the bundle."""
    if not area_.events:
        return Part()
    schemas = {event.name: event_schema(event) for event in area_.events}
    name = f"events/{area_.name}.json"
    document = {
        **_head(_base(context), name, f"Audit records of {context.product.title}: {area_.title}"),
        "$ref": "../envelope.json",
        **_choice((event.id, event.name) for event in area_.events),
        "$defs": {n: {"$ref": "../envelope.json", **schema} for n, schema in schemas.items()},
    }
    lines = [
        f'"{event.name}":{msgspec.json.encode(schemas[event.name]).decode()}'
        for event in area_.events
    ]
    return Part(
        artifacts=(Artifact(f"{context.out}/{name}", pretty(document)),),
        fragments={"bundle": ",\n".join(lines)},
    )


def whole(
    context: Context, areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    """The envelope and the bundle."""
    base = _base(context)
    common = envelope()
    start = {
        **_head(base, "bundle.json", f"Audit records of {context.product.title}"),
        "$ref": "#/$defs/envelope",
        **_choice((event.id, event.name) for result in areas for event in result.events),
    }
    # Put together from texts: it may hold thousands of events.
    definitions = [f'"envelope":{msgspec.json.encode(common).decode()}']
    definitions += [text for r in areas if (text := r.fragments.get("bundle", ""))]
    opening = msgspec.json.encode(start).decode()[:-1]
    joined = ",\n".join(definitions)
    bundle = f'{opening},\n"$defs":{{\n{joined}\n}}}}\n'.encode()
    result = [
        Artifact(
            f"{context.out}/envelope.json",
            pretty({**_head(base, "envelope.json", "Audit record"), **common}),
        ),
        Artifact(f"{context.out}/bundle.json", bundle),
    ]
    if context.package_dir:
        result.append(Artifact(f"{context.package_dir}/schemas/bundle.json", bundle))
    return tuple(result)


TARGET: Final = Target(
    name="jsonschema",
    doc="JSON Schemas of the records",
    default_out="generated/schemas",
    area=area,
    whole=whole,
)
