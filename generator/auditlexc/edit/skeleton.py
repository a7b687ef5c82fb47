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


def object_lines(name: str) -> list[str]:
    """The least that an object has to say."""
    title = name.replace("-", " ")
    return [
        f"{name}:",
        f"  title: {title}",
        f"  id: /{name}/{{name}}",
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


def event_lines(
    name: str, number: int, object_: Thing, verb: str, version: str, title: str = "", api: str = ""
) -> list[str]:
    """The event; ``verb`` and ``thing`` are what people call its action and its object."""
    params = tuple(dict.fromkeys(_PLACEHOLDER.findall(template)))
    which = "".join(f" {{{name}}}" for name in params[-1:])
    lines = [f"- id: {number}", f"  name: {wanted.name}"]
    if wanted.title:
        lines.append(f"  title: {scalar(wanted.title)}")
    if wanted.api:
        lines.append(f"  api: {wanted.api}")
    if params:
        lines.append(f"  params: [{', '.join(params)}]")
    return [
        *lines,
        "  messages:",
        f"    success: {quoted(f'{{subject}} {past(verb)} {thing}{which}')}",
        f"    failure: {quoted(f'{{subject}} could not {verb} {thing}{which}: {{error}}')}",
        f"  since: {quoted(version)}",
    ]
