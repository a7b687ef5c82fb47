"""The schema that Proxmox products publish of their API, as ``pve-docs`` ships it.

It is a tree: nodes with a ``path``, methods by verb below ``info``, and ``children``. Parameters
are JSON Schema in the products' own dialect: ``optional`` at the parameter, booleans as 0 and 1, a
``format`` that is a name or holds the keys of a property string, ``-list`` and ``-opt`` at the end
of such a name, ``net[n]`` for parameters that are numbered, patterns of Perl.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from auditlexc.api import perl
from auditlexc.api.data import is_list, is_mapping
from auditlexc.api.model import Api, ApiError, Method, Parameter, Shape

_BASES: Final = frozenset({"string", "integer", "number", "boolean"})
_PLACE: Final = re.compile(r"\{([^{}]*)\}")
_DEEPEST: Final = 100
_MOST_METHODS: Final = 20_000
SEPARATOR: Final = ", ;"
"""What parts the items of a text whose format ends with '-list'."""


def read(data: Any) -> Api:
    """The API in the tree; raises ``ApiError``."""
    nodes = data if is_list(data) else [data]
    methods: dict[tuple[str, str], Method] = {}
    for node in nodes:
        for method in _methods(node, 0):
            if len(methods) >= _MOST_METHODS:
                raise ApiError(f"there are more than {_MOST_METHODS} methods")
            if methods.setdefault((method.path, method.verb), method) is not method:
                raise ApiError(f"{method.verb} {method.path} is there twice")
    if not methods:
        raise ApiError(
            "there is no method in it",
            "Give the apidata.js of Proxmox VE, its JSON, or an OpenAPI 3 document.",
        )
    return Api(dialect="pve", methods=tuple(methods[key] for key in sorted(methods)))


def _methods(node: Any, depth: int) -> Iterator[Method]:
    if not is_mapping(node) or not isinstance(node.get("path"), str):
        raise ApiError("a part of the tree has no 'path'")
    path: str = node["path"]
    if depth > _DEEPEST:
        raise ApiError(f"{path[:100]}: the tree is deeper than {_DEEPEST}")
    for verb, info in _mapping(node, "info", path).items():
        where = f"{verb} {path}"
        if not is_mapping(info):
            raise ApiError(f"{where}: what is said of it is no mapping")
        yield _method(verb, path, info, where)
    children: Any = node.get("children") or []
    if not is_list(children):
        raise ApiError(f"{path}: 'children' is no list")
    for child in children:
        yield from _methods(child, depth + 1)


def _method(verb: str, path: str, info: Mapping[str, Any], where: str) -> Method:
    declared = _mapping(_mapping(info, "parameters", where), "properties", where)
    # What the path names is always there, whatever is said of it ('optional' with a default).
    always = frozenset(_PLACE.findall(path))
    return Method(
        verb=verb,
        path=path,
        doc=_text(info, "description", where),
        parameters=tuple(
            _parameter(name, schema, f"{where}, '{name}'", name in always)
            for name, schema in declared.items()
        ),
    )


def _parameter(name: str, schema: Any, where: str, always: bool = False) -> Parameter:
    if not is_mapping(schema):
        raise ApiError(f"{where}: its schema is no mapping")
    schema = _merged(schema)
    shape = _shape(schema, where)
    return Parameter(
        name=name,
        shape=shape,
        required=always or not _true(schema.get("optional")),
        doc=_text(schema, "description", where),
        default=_default(schema.get("default"), shape),
        alias=_text(schema, "alias", where),
    )


def _shape(schema: Mapping[str, Any], where: str) -> Shape:
    """What values a schema allows."""
    kind = schema.get("type", "string")
    form = schema.get("format")
    if kind == "array":
        items = schema.get("items")
        return Shape(base="list", items=_shape(items, where) if is_mapping(items) else None)
    if kind == "object":
        return Shape(base="map")
    if kind not in _BASES:
        raise ApiError(f"{where}: there is no type {str(kind)[:40]!r}")
    if is_mapping(form):
        return _property_string(form, schema, where)
    values = schema.get("enum")
    name = form if isinstance(form, str) else ""
    if is_list(values):
        return Shape(base="enum", format=name, values=tuple(str(value) for value in values))
    length = (_number(schema, "minLength", where), _number(schema, "maxLength", where))
    if kind == "string" and name.endswith("-list"):
        item = Shape(base="string", format=name.removesuffix("-list"))
        return Shape(
            base="list", format=name, separator=SEPARATOR, items=item,
            min_length=_whole(length[0]), max_length=_whole(length[1]),
        )  # fmt: skip
    foreign = _text(schema, "pattern", where) if kind == "string" else ""
    pattern = perl.translated(foreign)
    return Shape(
        base=kind,
        format=name.removesuffix("-opt"),
        pattern=pattern,
        foreign="" if pattern else foreign,
        min_length=_whole(length[0]),
        max_length=_whole(length[1]),
        minimum=_number(schema, "minimum", where) if kind in ("integer", "number") else None,
        maximum=_number(schema, "maximum", where) if kind in ("integer", "number") else None,
    )


def _property_string(form: Mapping[str, Any], schema: Mapping[str, Any], where: str) -> Shape:
    """``name=value,name=value``; a key that another one stands for may be absent."""
    keys: dict[str, Parameter] = {}
    spared: set[str] = set()
    default_key = ""
    for name, key in form.items():
        if not is_mapping(key):
            raise ApiError(f"{where}: the key '{name}' has no schema")
        keys[name] = _parameter(name, key, f"{where}, key '{name}'")
        if _true(key.get("default_key")):
            default_key = name
        spared |= {key[other] for other in ("alias", "keyAlias") if isinstance(key.get(other), str)}
    return Shape(
        base="property-string",
        keys=tuple(_key(key, keys, spared) for key in keys.values()),
        default_key=default_key,
        min_length=_whole(_number(schema, "minLength", where)),
        max_length=_whole(_number(schema, "maxLength", where)),
    )


def _key(key: Parameter, keys: dict[str, Parameter], spared: set[str]) -> Parameter:
    meant = keys.get(key.alias, key)
    return Parameter(
        name=key.name,
        shape=meant.shape,
        required=key.required and not key.alias and key.name not in spared,
        doc=key.doc,
        default=key.default,
        alias=key.alias,
    )


def _merged(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema that depends on another parameter ('oneOf'), with what all its forms allow."""
    forms = schema.get("oneOf")
    if not is_list(forms) or not all(is_mapping(form) for form in forms):
        return schema
    items: list[Mapping[str, Any]] = [f["items"] for f in forms if is_mapping(f.get("items"))]
    merged = {key: value for key, value in schema.items() if key != "oneOf"}
    if forms and all(_true(form.get("optional")) for form in forms):
        merged["optional"] = 1
    if not items or merged.get("type") != "array":
        return merged
    if all(is_list(item.get("enum")) for item in items):
        values = dict.fromkeys(str(value) for item in items for value in item["enum"])
        return {**merged, "items": {"type": "string", "enum": list(values)}}
    keyed: list[Mapping[str, Any]] = [i["format"] for i in items if is_mapping(i.get("format"))]
    if len(keyed) == len(items):
        return {**merged, "items": {"type": "string", "format": _all_keys(keyed)}}
    return merged


def _all_keys(forms: list[Mapping[str, Any]]) -> dict[str, Any]:
    """The keys of several property strings; those that not all have may be absent."""
    keys: dict[str, Any] = {}
    for form in forms:
        for name, key in form.items():
            everywhere = all(name in other for other in forms)
            known = everywhere or not is_mapping(key)
            keys.setdefault(name, key if known else {**key, "optional": 1})
    return keys


def _true(value: Any) -> bool:
    return value in (1, "1", True)


def _default(value: Any, shape: Shape) -> Any:
    """The default as a value of the type, None where there is none or it is only a remark."""
    if value is None or isinstance(value, (list, dict)):
        return None
    if shape.base == "boolean":
        return _true(value) if value in (0, 1, "0", "1", True, False) else None
    if shape.base in ("integer", "number"):
        return _numeric(value, shape.base)
    text = str(value)
    if shape.base == "enum":
        return text if text in shape.values else None
    return text


def _numeric(value: Any, base: str) -> Any:
    try:
        return int(value) if base == "integer" else float(value)
    except (ValueError, OverflowError):
        return None


def _number(schema: Mapping[str, Any], key: str, where: str) -> int | float | None:
    value = schema.get(key)
    if value is None or isinstance(value, (int, float)):
        return value
    try:
        return int(value)
    except (TypeError, ValueError):
        raise ApiError(f"{where}: '{key}' is no number") from None


def _whole(value: int | float | None) -> int | None:
    return None if value is None else int(value)


def _text(schema: Mapping[str, Any], key: str, where: str) -> str:
    value = schema.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ApiError(f"{where}: '{key}' is no text")
    return value


def _mapping(node: Mapping[str, Any], key: str, where: str) -> Mapping[str, Any]:
    value = node.get(key)
    if value is None:
        return {}
    if not is_mapping(value):
        raise ApiError(f"{where}: '{key}' is no mapping")
    return value
