"""OpenAPI 3 documents: the methods with their parameters and the fields of their bodies.

References are followed within the document; one that leads around in a circle ends where it
meets itself. What a body of JSON or of a form holds counts as parameters, one for each property.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from auditlexc.api.data import is_list, is_mapping
from auditlexc.api.model import Api, ApiError, Method, Parameter, Shape
from auditlexc.regex import PatternError, TooLargeError, explodes, parse, portable

_VERBS: Final = ("get", "head", "options", "post", "put", "patch", "delete")
_BODIES: Final = (
    "application/json", "application/x-www-form-urlencoded", "multipart/form-data",
)  # fmt: skip
_BASES: Final = {
    "string": "string", "integer": "integer", "number": "number", "boolean": "boolean",
    "array": "list", "object": "struct",
}  # fmt: skip
_VERSION = re.compile(r"3(?:\.\d+)*\Z")
_SEPARATORS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_DEEPEST: Final = 12
_MOST: Final = 200_000


def read(data: Mapping[str, Any]) -> Api:
    """The API in the document; raises ``ApiError``."""
    version = data.get("openapi")
    if not isinstance(version, str) or not _VERSION.match(version):
        raise ApiError(f"'openapi' is {str(version)[:20]!r}, not a version 3", "Convert it first.")
    methods = sorted(_Document(data).methods(), key=lambda m: (m.path, m.verb))
    if not methods:
        raise ApiError("there is no method in it", "Its methods stand below 'paths'.")
    return Api(dialect="openapi", methods=tuple(methods))


class _Document:
    """The document, with what of it was looked at already."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.looked = 0
        self.inside: list[str] = []

    def methods(self) -> Iterator[Method]:
        """All methods of all paths."""
        for path, written in _mapping(self.data.get("paths"), "'paths'").items():
            item = self.resolved(written, path)
            shared = item.get("parameters")
            for verb in _VERBS:
                if verb in item:
                    where = f"{verb.upper()} {path}"
                    yield self.method(verb, path, self.resolved(item[verb], where), shared, where)

    def method(
        self, verb: str, path: str, said: Mapping[str, Any], shared: Any, where: str
    ) -> Method:
        """A method with its own parameters, those of its path, and its body."""
        found: dict[str, Parameter] = {}
        for listed in (shared, said.get("parameters")):
            for parameter in _list(listed, f"{where}: 'parameters'"):
                self.add(found, self.resolved(parameter, where), where)
        if "requestBody" in said:
            self.body(found, self.resolved(said["requestBody"], where), where)
        doc = said.get("description") or said.get("summary")
        return Method(
            verb=verb.upper(),
            path=path,
            doc=doc if isinstance(doc, str) else "",
            parameters=tuple(found.values()),
        )

    def add(self, found: dict[str, Parameter], said: Mapping[str, Any], where: str) -> None:
        """A parameter of the path, the query, a header or a cookie."""
        name = said.get("name")
        if not isinstance(name, str):
            raise ApiError(f"{where}: a parameter has no name")
        schema = said.get("schema", {})
        place = f"{where}, '{name}'"
        shape = self.shape(schema, place)
        if shape.base == "list" and not said.get("explode", True):
            separator = _SEPARATORS.get(str(said.get("style", "form")), ",")
            shape = Shape(base="list", items=shape.items, separator=separator)
        found[name] = Parameter(
            name=name,
            shape=shape,
            required=said.get("required") is True,
            doc=_text(said.get("description")) or self.doc(schema, place),
            default=self.resolved(schema, place).get("default"),
        )

    def body(self, found: dict[str, Parameter], said: Mapping[str, Any], where: str) -> None:
        """What a body holds, unless a parameter has the name already."""
        content = _mapping(said.get("content"), f"{where}: 'content'")
        for kind in _BODIES:
            if kind not in content:
                continue
            schema = _mapping(content[kind], where).get("schema", {})
            shape = self.shape(schema, where)
            for key in shape.keys:
                found.setdefault(key.name, key)
            return

    def doc(self, schema: Any, where: str) -> str:
        """The description of a schema."""
        return _text(self.resolved(schema, where).get("description"))

    def resolved(self, value: Any, where: str) -> Mapping[str, Any]:
        """A mapping, or what it refers to; what several parts say together, as one."""
        seen: set[str] = set()
        while is_mapping(value) and isinstance(value.get("$ref"), str):
            reference = value["$ref"]
            if reference in seen:
                raise ApiError(f"{where}: '{reference[:100]}' refers to itself")
            seen.add(reference)
            value = self.target(reference, where)
        return _mapping(value, where)

    def target(self, reference: str, where: str) -> Any:
        """What a reference names."""
        if not reference.startswith("#/"):
            raise ApiError(
                f"{where}: '{reference[:100]}' is outside of the document",
                "Bundle the document first.",
            )
        value: Any = self.data
        for part in reference[2:].split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            if not is_mapping(value) or key not in value:
                raise ApiError(f"{where}: nothing is at '{reference[:100]}'")
            value = value[key]
        return value

    def shape(self, schema: Any, where: str, depth: int = 0) -> Shape:
        """What values a schema allows; ``any`` where it is inside itself, or too deep."""
        self.looked += 1
        if self.looked > _MOST:
            raise ApiError(f"{where}: the schemas are too large to be read")
        if depth > _DEEPEST or isinstance(schema, bool):
            return Shape(base="any")
        reference = schema.get("$ref") if is_mapping(schema) else None
        if not isinstance(reference, str):
            return self.inner(schema, where, depth)
        if reference in self.inside:
            return Shape(base="any")
        self.inside.append(reference)
        made = self.inner(schema, where, depth)
        self.inside.pop()
        return made

    def inner(self, schema: Any, where: str, depth: int) -> Shape:
        """The same, once it is known that the schema is not inside itself."""
        said = self.whole(schema, where, depth)
        kind = said.get("type")
        if is_list(kind):
            kinds = [k for k in kind if k != "null"]
            kind = kinds[0] if len(kinds) == 1 else None
        if is_list(said.get("enum")):
            values = tuple(str(value) for value in said["enum"] if value is not None)
            if kind in (None, "string"):
                return Shape(base="enum", values=values)
        if kind is None and is_mapping(said.get("properties")):
            kind = "object"
        base = _BASES.get(str(kind), "any")
        if base == "list":
            return Shape(base=base, items=self.shape(said.get("items", {}), where, depth + 1))
        if base == "struct":
            return self.struct(said, where, depth)
        pattern, foreign = _pattern(said.get("pattern")) if base == "string" else ("", "")
        return Shape(
            base=base,
            format=_text(said.get("format")),
            pattern=pattern,
            foreign=foreign,
            min_length=_whole(said.get("minLength")),
            max_length=_whole(said.get("maxLength")),
            minimum=_number(said.get("minimum")),
            maximum=_number(said.get("maximum")),
        )

    def struct(self, said: Mapping[str, Any], where: str, depth: int) -> Shape:
        """An object with named properties, or a map where it has none."""
        properties = said.get("properties")
        if not is_mapping(properties) or not properties:
            more = said.get("additionalProperties", {})
            return Shape(base="map", items=self.shape(more, where, depth + 1))
        asked = said.get("required")
        required = {str(name) for name in asked} if is_list(asked) else set[str]()
        keys: list[Parameter] = []
        for name, schema in properties.items():
            place = f"{where}, '{name}'"
            known: Mapping[str, Any] = {}
            if not isinstance(schema, bool):
                known = self.resolved(schema, place)
            if known.get("readOnly") is True:
                continue
            keys.append(
                Parameter(
                    name=str(name),
                    shape=self.shape(schema, place, depth + 1),
                    required=name in required,
                    doc=_text(known.get("description")),
                    default=known.get("default"),
                )
            )
        return Shape(base="struct", keys=tuple(keys))

    def whole(self, schema: Any, where: str, depth: int) -> Mapping[str, Any]:
        """A schema with the parts of its 'allOf' laid over each other."""
        said = self.resolved(schema, where)
        parts = said.get("allOf")
        if not is_list(parts) or depth > _DEEPEST:
            return said
        made: dict[str, Any] = {}
        properties: dict[str, Any] = {}
        required: list[Any] = []
        rest = {key: value for key, value in said.items() if key != "allOf"}
        for part in (*(self.whole(p, where, depth + 1) for p in parts), rest):
            properties |= _mapping(part.get("properties", {}), where)
            required += _list(part.get("required"), where)
            made |= part
        if properties:
            made |= {"properties": properties, "required": required}
        return made


def _pattern(written: Any) -> tuple[str, str]:
    """The pattern in portable form, or as it is written where it has none."""
    if not isinstance(written, str) or not written:
        return "", ""
    # A pattern of JSON Schema may match anywhere; the catalog's match the whole text.
    start = written.removeprefix("^") if written.startswith("^") else f".*{written}"
    whole = start[:-1] if start.endswith("$") and not start.endswith(r"\$") else f"{start}.*"
    try:
        regex = parse(whole)
        return ("", written) if explodes(regex) else (portable(regex), "")
    except (PatternError, TooLargeError, RecursionError):
        return "", written


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not is_mapping(value):
        raise ApiError(f"{where} is no mapping" if value is not None else f"{where} is missing")
    return value


def _list(value: Any, where: str) -> list[Any]:
    if value is None:
        return []
    if not is_list(value):
        raise ApiError(f"{where} is no list")
    return value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> int | float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None
