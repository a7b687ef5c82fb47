"""An event as the API suggests it: a method in, the YAML of a registry file out.

What a description of an API can say is filled in: the fields with their types and limits, which of
them may be absent, the binding. What only a person can say is left open and marked so: how
sensitive each field is, above all. ``check`` finds whatever is still open.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from auditlexc.api.model import Method, Parameter, Shape
from auditlexc.api.smell import smell
from auditlexc.edit.phrases import past, quoted, scalar
from auditlexc.regex import parse, sample

_PLACE = re.compile(r"\{([^{}]*)\}")
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*(?:\[n\])?\??")
_PLAIN_CALL = re.compile(r"(?:[A-Z]+ )?(?:/[A-Za-z0-9._~{}-]*)+")
_WORDS: Final = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_EXAMPLE: Final = "example"
_DOC_LENGTH: Final = 400
VERBS: Final = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
"""The action that a method most often stands for; 'read' for all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What is known of the event to draft: ``id`` is 0 where no catalog gives one."""

    name: str
    method: Method
    id: int = 0
    title: str = ""
    object_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """``types`` and ``objects`` are what the catalog declares, ``docs`` whether to take over texts.

    An object that the catalog has is not drafted again; fields that it may lack stand at the event.
    """

    types: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    docs: bool = True


@dataclass(slots=True)
class _Object:
    name: str
    id: str
    fields: dict[str, Parameter] = field(default_factory=dict[str, Parameter])


def suggested(method: Method) -> str:
    """The name 'object.action' that the path and the verb suggest."""
    words = [word for word in method.path.split("/") if word]
    named = [word for word in words if not word.startswith("{")]
    last = _name(named[-1]) if named else "api"
    one = method.verb == "POST" or (words and words[-1].startswith("{"))
    if one and last.endswith("s") and not last.endswith(("ss", "us", "is")):
        last = last[:-1]
    return f"{last}.{VERBS.get(method.verb, 'read')}"


def template_of(method: Method) -> str:
    """The template of the object's id: the path, and what names a new object below it."""
    required = [p.name for p in method.parameters if p.required]
    named = [name for name in required if name not in _PLACE.findall(method.path)]
    if method.verb == "POST" and len(named) == 1 and not method.path.endswith("}"):
        return f"{method.path}/{{{named[0]}}}"
    return method.path


def draft(sketches: Sequence[Sketch], area: str, style: Style) -> str:
    """A registry file with the objects and events; fields of one object are merged."""
    objects: dict[str, _Object] = {}
    for sketch in sketches:
        _collect(objects, sketch)
    lines = [f"area: {area}", ""] if area else ["# area: the one that it belongs to", ""]
    new = [thing for thing in objects.values() if thing.name not in style.objects]
    if new:
        lines.append("objects:")
        for thing in new:
            lines += _indented(_object(thing, style))
        lines.append("")
    lines.append("events:")
    for index, sketch in enumerate(sketches):
        lines += [""] if index else []
        lines += _indented(_event(sketch, objects[_thing(sketch)], style))
    return "\n".join(lines) + "\n"


def _thing(sketch: Sketch) -> str:
    return sketch.name.partition(".")[0]


def _collect(objects: dict[str, _Object], sketch: Sketch) -> None:
    name = _thing(sketch)
    template = sketch.object_id or template_of(sketch.method)
    thing = objects.setdefault(name, _Object(name, template))
    # The most telling path is the object's: the one that names it.
    if len(_PLACE.findall(template)) > len(_PLACE.findall(thing.id)):
        thing.id = template
    for parameter in sketch.method.parameters:
        known = thing.fields.get(parameter.name)
        if known is None or _rich(parameter) > _rich(known):
            thing.fields[parameter.name] = parameter


def _rich(parameter: Parameter) -> tuple[bool, int]:
    return bool(parameter.shape.keys), len(parameter.doc)


def _object(thing: _Object, style: Style) -> list[str]:
    title = thing.name.replace("-", " ")
    lines = [f"{thing.name}:", f"  title: {scalar(title)}", f"  id: {_call(thing.id)}"]
    if thing.fields:
        lines.append("  fields:")
        for parameter in thing.fields.values():
            lines += _indented(_field(parameter, style), 4)
    return lines


def _event(sketch: Sketch, thing: _Object, style: Style) -> list[str]:
    method = sketch.method
    action = sketch.name.partition(".")[2]
    lines = [f"- id: {sketch.id}"] if sketch.id else ["- # id: a free one of the area"]
    lines.append(f"  name: {sketch.name}")
    if sketch.title:
        lines.append(f"  title: {scalar(sketch.title)}")
    if style.docs and method.doc:
        lines.append(f"  doc: {_flow(_prose(method.doc))}")
    elif method.doc:
        lines.append(f"  # API: {_prose(method.doc)}")
    lines.append(f"  api: {_call(f'{method.verb} {method.path}')}")
    required = set(_PLACE.findall(method.path))
    names = [
        p.name if p.required or p.name in required else f"{p.name}?"
        for p in sorted(method.parameters, key=lambda p: (not p.required, p.name))
    ]
    if names:
        lines.append(f"  params: [{', '.join(map(_flow, names))}]")
    if sketch.object_id and sketch.object_id != thing.id:
        lines.append(f"  object_id: {_flow(sketch.object_id)}")
    declared = thing.name in style.objects
    own = [p for p in method.parameters if declared or _differs(p, thing.fields[p.name])]
    if own:
        lines.append("  fields:")
        for parameter in own:
            lines += _indented(_field(parameter, style), 4)
    verb = action.replace("-", " ")
    named = _PLACE.findall(sketch.object_id or template_of(method))[-1:]
    what = " ".join([thing.name.replace("-", " "), *(f"{{{name}}}" for name in named)])
    return [
        *lines,
        "  messages:",
        f"    success: {quoted(f'{{subject}} {past(verb)} {what}')}",
        f"    failure: {quoted(f'{{subject}} could not {verb} {what}: {{error}}')}",
    ]


def _differs(one: Parameter, other: Parameter) -> bool:
    return one.shape != other.shape or (one.default != other.default and one.default is not None)


def _field(parameter: Parameter, style: Style) -> list[str]:
    """A field with what the API says of it, and a remark on what it does not say."""
    lines = [f"{_key_name(parameter.name)}:"]
    lines += _indented(_type_lines(parameter.shape, style))
    lines += _indented(_said(parameter, style))
    known = parameter.shape.format and _declared(parameter.shape, style)
    if not known:
        why = smell(parameter)
        hint = f" It may be a secret: {why}." if why else ""
        lines.append(f"  # sensitivity: to be decided by a person.{hint}")
        lines.append(f"  example: {_flow(example(parameter))}")
    return lines


def _said(parameter: Parameter, style: Style) -> list[str]:
    lines: list[str] = []
    doc = _prose(parameter.doc)
    if style.docs:
        lines.append(f"doc: {_flow(doc or 'To be described.')}")
    elif doc:
        lines.append(f"# API: {doc}")
    if parameter.default is not None:
        lines.append(f"default: {_flow(parameter.default)}")
    return lines


def _declared(shape: Shape, style: Style) -> str:
    """The catalog's type for a format of the API, or nothing."""
    if shape.base == "property-string":
        return ""
    for name in (shape.format, shape.format.removeprefix("pve-")):
        if name and name in style.types:
            return name
    return ""


def _type_lines(shape: Shape, style: Style) -> list[str]:
    declared = _declared(shape, style)
    if declared:
        return [f"type: {declared}"]
    if shape.base == "boolean" and "flag" in style.types:
        return ["type: flag"]
    base = "string" if shape.base == "any" else shape.base
    lines = [f"type: {base}"]
    if shape.format:
        lines[0] += f"  # the API's format: {_prose(shape.format)}"
    limits = {
        "pattern": shape.pattern or None,
        "minLength": shape.min_length,
        "maxLength": shape.max_length,
        "minimum": shape.minimum,
        "maximum": shape.maximum,
    }
    lines += [f"{key}: {_flow(value)}" for key, value in limits.items() if value is not None]
    if shape.foreign:
        lines.append(f"# The API's pattern has no portable form: {_prose(shape.foreign)}")
    if shape.values:
        lines.append(f"values: [{', '.join(_flow(value) for value in shape.values)}]")
    if shape.base in ("list", "map"):
        lines += _nested("items", _type_lines(shape.items or Shape(base="string"), style))
        if shape.separator:
            lines.append(f"separator: {_flow(shape.separator)}")
    if shape.keys:
        if shape.default_key:
            lines.append(f"default_key: {_flow(shape.default_key)}")
        keys: list[str] = []
        for key in shape.keys:
            keys += _key(key, style)
        lines += _nested("keys", keys)
    return lines


def _key(key: Parameter, style: Style) -> list[str]:
    name = key.name if key.required else f"{key.name}?"
    lines = _type_lines(key.shape, style)
    if key.alias:
        lines.append(f"doc: {_flow(f'Another name of {key.alias}.')}")
    else:
        lines += _said(key, style)
    why = smell(key)
    if why:
        lines.append(f"# sensitivity: to be decided by a person. It may be a secret: {why}.")
    return _nested(_key_name(name), lines)


def _nested(name: str, lines: Iterable[str]) -> list[str]:
    return [f"{name}:", *_indented(lines)]


def example(parameter: Parameter) -> Any:
    """A value that fits the shape."""
    shape = parameter.shape
    if shape.base == "enum":
        return shape.values[0] if shape.values else ""
    if shape.base == "boolean":
        return True
    if shape.base in ("integer", "number"):
        return shape.minimum if shape.minimum is not None else parameter.default or 1
    if shape.base == "list" and not shape.separator:
        return [
            example(Parameter(name="", shape=shape.items or Shape(base="string"), required=True))
        ]
    if shape.base == "property-string":
        asked = [key for key in shape.keys if key.required] or list(shape.keys[:1])
        return ",".join(f"{key.name}={_text(example(key))}" for key in asked)
    if shape.pattern:
        return sample(parse(shape.pattern))
    return _EXAMPLE.ljust(shape.min_length or 0, "-")[: shape.max_length]


def _text(value: Any) -> str:
    return {True: "1", False: "0"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _prose(text: str) -> str:
    """A text on one line, no longer than it has to be."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= _DOC_LENGTH else f"{line[:_DOC_LENGTH].rsplit(' ', 1)[0]} …"


def _flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, str):
        return scalar(value)
    return json.dumps(value)


def _call(text: str) -> str:
    """A call or a path, whose braces need no quotes unless it is an odd one."""
    return text if _PLAIN_CALL.fullmatch(text) else quoted(text)


def _key_name(name: str) -> str:
    """A name as the key of a block."""
    return name if _PLAIN_KEY.fullmatch(name) and name not in _WORDS else quoted(name)


def _name(word: str) -> str:
    made = re.sub(r"[^a-z0-9]+", "-", word.lower()).strip("-")
    return made if made[:1].isalpha() else f"x-{made}".rstrip("-")


def _indented(lines: Iterable[str], by: int = 2) -> list[str]:
    return [f"{' ' * by}{line}" if line else line for line in lines]
