"""The model in, docs/templates.md out: everything that templates of one's own can rely on.

The tables are printed from the annotations in ``model`` and the docstrings beside them, so that the
page can't promise what is not there. ``promise`` lists the same as plain lines for a test.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec

from auditlexc import decls
from auditlexc.grammar import language
from auditlexc.layout import environment
from auditlexc.targets.bounds import MOST_BYTES, MOST_STEPS
from auditlexc.targets.filters import FILTERS
from auditlexc.targets.markdown import code, md
from auditlexc.targets.sandbox import JINJA_FILTERS
from auditlexc.targets.visible import CLASSES, NAMES, fields, properties

_TEMPLATES: Final = Path(__file__).parent / "templates" / "model"

_WORDS: Final[Mapping[object, str]] = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    type(None): "None",
    Any: "any value",
}


_SINGLE: Final = ("text", "whole number", "number", "true or false")


class Attribute(msgspec.Struct, frozen=True, kw_only=True):
    """An attribute as the page shows it; ``holds`` may contain names of kinds."""

    name: str
    holds: str
    doc: str


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of value with its attributes."""

    name: str
    doc: str
    attributes: tuple[Attribute, ...]


class FilterRow(msgspec.Struct, frozen=True, kw_only=True):
    """A filter with an example: ``NAME`` filtered is ``made``."""

    name: str
    doc: str
    given: str
    made: str


_GIVEN: Final = {
    "json": 'say "hi"',
    "md": "a*b_c",
    "first_sentence": "A user was made. It can log in.",
}


def render() -> str:
    """The text of docs/templates.md."""
    templates = environment(_TEMPLATES, md=md, code=code, linked=_linked)
    return templates.get_template("templates.md.j2").render(
        kinds=[_kind(name, kind) for name, kind in CLASSES.items()],
        filters=[_filter(name) for name in FILTERS],
        jinja_filters=JINJA_FILTERS,
        megabytes=MOST_BYTES // 1024 // 1024,
        steps=MOST_STEPS,
        language=language.LANGUAGE,
    )


def promise() -> str:
    """Every attribute that is promised, one line each: 'Event.name: text'."""
    return "".join(
        f"{kind.name}.{attribute.name}: {attribute.holds}\n"
        for name, class_ in CLASSES.items()
        for kind in (_kind(name, class_),)
        for attribute in kind.attributes
    )


def _kind(name: str, kind: type[msgspec.Struct]) -> Kind:
    hints = typing.get_type_hints(kind, include_extras=True)
    listed = [
        Attribute(name=field, holds=holds(hints[field]), doc=_doc(kind, field, hints[field]))
        for field in fields(kind)
    ]
    for worked_out in properties(kind):
        getter = vars(kind)[worked_out].fget
        listed.append(
            Attribute(
                name=worked_out,
                holds=holds(typing.get_type_hints(getter)["return"]),
                doc=getter.__doc__ or "",
            )
        )
    return Kind(name=name, doc=kind.__doc__ or "", attributes=tuple(listed))


def _doc(kind: type[msgspec.Struct], field: str, hint: Any) -> str:
    """The description of an attribute; those of a test stand in the language itself."""
    if kind is decls.ConditionDecl:
        keys = language.condition.keys
        return next(key.doc for key in keys if field in (key.attribute, key.name))
    if typing.get_origin(hint) is Annotated:
        for extra in hint.__metadata__:
            if isinstance(extra, msgspec.Meta) and extra.description:
                return extra.description
    raise ValueError(f"{kind.__name__}.{field} has no description")


def holds(hint: Any) -> str:
    """A type in words: 'list of Event', 'text or None'."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        return holds(args[0])
    if origin in (typing.Union, types.UnionType):
        return _any_of([holds(arg) for arg in args])
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        return f"list of {_many(args[0])}"
    if origin is tuple:
        return f"({', '.join(map(holds, args))})"
    if origin is not None and issubclass(origin, Mapping):
        return f"mapping from {holds(args[0])} to {holds(args[1])}"
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return NAMES[hint]
    return _WORDS[hint]


def _any_of(choices: list[str]) -> str:
    if set(_SINGLE) <= set(choices):
        choices = ["single value", *(choice for choice in choices if choice not in _SINGLE)]
    elif "number" in choices:
        choices = [choice for choice in choices if choice != "whole number"]
    return " or ".join(choices)


def _many(hint: Any) -> str:
    """What a list is of: a list of lists is said in brackets."""
    text = holds(hint)
    return f"({text})" if " of " in text else text


def _linked(text: str) -> str:
    """A type in words with the names of kinds as links to their tables."""
    words = [
        f"{word[: word.index(bare)]}[{bare}](#{bare.lower()}){word[word.index(bare) + len(bare) :]}"
        if (bare := word.strip("(),")) in CLASSES
        else md(word)
        for word in text.split(" ")
    ]
    return " ".join(words)


def _filter(name: str) -> FilterRow:
    filter_ = FILTERS[name]
    given = _GIVEN.get(name, "user.change-password")
    return FilterRow(name=name, doc=filter_.__doc__ or "", given=given, made=filter_(given))
