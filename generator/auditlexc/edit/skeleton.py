"""The lines of a draft: what an event, an object and an action have to say at least.

All are written without indentation, in the form that ``fmt`` gives.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from auditlexc.edit.phrases import past, quoted, scalar

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_COMMENT: Final = (
    "# A draft. Still to say: the call that causes it (api), what else a record carries (params),",
    "# when it is written (doc), and which controls it answers. Then remove this comment.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What is known of a new event.

    ``thing`` and ``verb`` are what people call its object and its action, ``template`` is that of
    the object's id, ``version`` the catalog's. ``title`` and ``api`` may be empty.
    """

    id: int
    name: str
    thing: str
    verb: str
    template: str
    version: str
    title: str = ""
    api: str = ""


def new_template(name: str) -> str:
    """The template of the id of an object that is not declared yet."""
    return f"/{name}/{{name}}"


def object_lines(name: str) -> list[str]:
    """The least that an object has to say."""
    title = name.replace("-", " ")
    return [
        f"{name}:",
        f"  title: {scalar(title)}",
        f"  id: {new_template(name)}",
        "  fields:",
        "    name:",
        "      type: string",
        f"      doc: The name of the {title}.",
        "      sensitivity: internal",
        "      example: example",
    ]


def action_lines(name: str) -> list[str]:
    """The least that an action has to say."""
    title = name.replace("-", " ")
    return [
        f"{name}: {{title: {scalar(title)}, doc: {scalar(title.capitalize() + ' something.')}}}"
    ]


def event_lines(event: Sketch) -> list[str]:
    """The event as an item of a list, below a comment that says what is left to do."""
    params = tuple(dict.fromkeys(_PLACEHOLDER.findall(event.template)))
    what = " ".join([event.thing, *(f"{{{name}}}" for name in params[-1:])])
    lines = [*_COMMENT, f"- id: {event.id}", f"  name: {event.name}"]
    if event.title:
        lines.append(f"  title: {scalar(event.title)}")
    if event.api:
        lines.append(f"  api: {event.api}")
    if params:
        lines.append(f"  params: [{', '.join(map(scalar, params))}]")
    return [
        *lines,
        "  messages:",
        f"    success: {quoted(f'{{subject}} {past(event.verb)} {what}')}",
        f"    failure: {quoted(f'{{subject}} could not {event.verb} {what}: {{error}}')}",
        f"  since: {quoted(event.version)}",
    ]
