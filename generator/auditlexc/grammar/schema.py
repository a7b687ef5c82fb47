"""The table as JSON Schema, draft 2020-12: input ``language``, output two documents for editors.

One is for events.yaml, one for the files that it includes. Each is complete in itself. What they
accept is what the readers of the shapes accept, as far as JSON can say it: JSON has no infinity
and no repeated keys. The patterns mean the same to Python's ``re.search`` and to JavaScript, with
or without its ``u`` flag.
"""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from auditlexc.grammar import language
from auditlexc.grammar.shapes import (
    Also,
    Choice,
    Either,
    Flag,
    Json,
    Key,
    Later,
    ListOf,
    Number,
    Record,
    Shape,
    Table,
    Text,
    Whole,
    Word,
)

Document = dict[str, Any]
"""A JSON Schema, or a part of one."""

CATALOG_PATH: Final = "generator/auditlexc/schemas/catalog.schema.json"
REGISTRY_PATH: Final = "generator/auditlexc/schemas/registry.schema.json"


def catalog_schema() -> Document:
    """The schema of events.yaml."""
    return _document("catalog", "events.yaml", language.root)


def registry_schema() -> Document:
    """The schema of the files that events.yaml includes."""
    return _document("registry", "a file of a catalog", language.content)


def render() -> dict[str, bytes]:
    """The bytes of both schemas, by their paths in the repository."""
    return {CATALOG_PATH: _bytes(catalog_schema()), REGISTRY_PATH: _bytes(registry_schema())}


def _bytes(document: Document) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _document(name: str, what: str, record: Record) -> Document:
    printer = _Printer()
    top = printer.record(record)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:auditlex:grammar:{name}:{language.LANGUAGE}",
        **top,
        "title": f"auditlex: {what}",
        "$defs": dict(sorted(printer.defs.items())),
    }


def text_pattern(pattern: str) -> str:
    """``pattern`` as one that finds a text only where it matches all of it.

    In Python ``$`` also matches before a last newline; the lookahead takes that away, and changes
    nothing in JavaScript.
    """
    return rf"^(?:{pattern})$(?!\n)"


class _Printer:
    """Prints shapes; ``defs`` gathers the records that the printed shapes refer to."""

    def __init__(self) -> None:
        self.defs: dict[str, Document] = {}

    def shape(self, shape: Shape) -> Document:  # noqa: C901 - the table of all shapes
        match shape:
            case Text():
                return _text(shape)
            case Choice(words):
                return {"enum": list(words)}
            case Whole():
                return _whole(shape)
            case Number():
                return {"type": "number"}
            case Flag():
                return {"type": "boolean"}
            case Word():
                return {"type": ["string", "number", "boolean"]}
            case Json():
                return {"type": ["string", "number", "boolean", "array", "object"]}
            case ListOf():
                least = {"minItems": shape.min_items} if shape.min_items else {}
                return {"type": "array", "items": self.shape(shape.item), **least}
            case Table():
                return self.table(shape)
            case Record():
                return self.reference(slug(shape), shape)
            case Either():
                return {"anyOf": [self.shape(possible) for possible in shape.shapes()]}
            case Also(inner):
                return self.shape(inner)
            case Later(name):
                return self.reference(f"{name}-or-type", shape.table[name])
            case _:
                raise TypeError(f"no JSON Schema for {type(shape).__name__}")

    def reference(self, name: str, shape: Shape) -> Document:
        """A reference to the definition of ``shape``, which is printed on first use."""
        if name not in self.defs:
            # Taken before the shape is printed, because it may contain itself.
            self.defs[name] = {}
            printed = self.record(shape) if isinstance(shape, Record) else self.shape(shape)
            self.defs[name] = printed
        return {"$ref": f"#/$defs/{name}"}

    def table(self, table: Table) -> Document:
        least = {"minProperties": table.min_items} if table.min_items else {}
        value = self.shape(table.value)
        if isinstance(table.key, Choice):
            known = dict.fromkeys(table.key.words, value)
            return {"type": "object", "properties": known, "additionalProperties": False, **least}
        names = {"description": table.key.what, **_text_limits(table.key)}
        return {"type": "object", "propertyNames": names, "additionalProperties": value, **least}

    def record(self, record: Record) -> Document:
        about = {"description": record.doc} if record.doc else {}
        required = [key.name for key in record.keys if key.required]
        return {
            "title": title(record),
            **about,
            "type": "object",
            "properties": {key.name: self.key(record, key) for key in record.keys},
            **({"required": required} if required else {}),
            "additionalProperties": False,
        }

    def key(self, record: Record, key: Key) -> Document:
        default = default_of(record, key)
        return {
            "description": key.doc,
            **self.shape(key.shape),
            **({} if default is None else {"default": default}),
        }


def default_of(record: Record, key: Key) -> Any:
    """What a key means when it is left out, or None where no value says it."""
    attribute = key.attribute or key.name
    for field in msgspec.structs.fields(record.make):
        if field.name == attribute and isinstance(field.default, str | int | float):
            return field.default
    return None


def title(record: Record) -> str:
    """The name of a record without its article."""
    return record.name.removeprefix("a ").removeprefix("an ").removeprefix("the ")


def slug(record: Record) -> str:
    """The name of a record among the ``$defs``."""
    return title(record).replace(" ", "-")


def _text(text: Text) -> Document:
    title = {"title": text.what} if text.pattern is not None else {}
    return {**title, "type": "string", **_text_limits(text)}


def _text_limits(text: Text) -> Document:
    if text.pattern is None:
        return {"minLength": 1, "maxLength": text.max_length}
    return {"pattern": text_pattern(text.pattern), "maxLength": text.max_length}


def _whole(whole: Whole) -> Document:
    if whole.minimum is not None and whole.minimum == whole.maximum:
        return {"type": "integer", "const": whole.minimum}
    limits = {"minimum": whole.minimum, "maximum": whole.maximum}
    return {"type": "integer", **{k: v for k, v in limits.items() if v is not None}}
