"""Python modules that tell records as sentences: one for each locale, a function for each sentence.

A function is one expression over a record and its parameters; it says each part by the runtime's
``Voice``, which escapes and isolates. Translations are literals in it and are never interpreted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.messages import plurals
from auditlexc.targets import messages
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target
from auditlexc.targets.places import Place, Telling, parts, telling
from auditlexc.targets.translated import Translated, translated

_HEAD: Final = '''"""Messages in {name} ({tag}). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag={tag!r},
    name={own!r},
    direction={direction!r},
    plural={plural!r},
    categories={categories!r},
    group={group!r},
    decimal={decimal!r},
    least_grouped={least_grouped!r},
    date={date!r},
    months={months!r},
)
'''
_OPEN: Final = '''

def sentences(voice: Voice) -> Sentences:
    """The functions of the sentences: by event, for attempt, success and failure."""
'''
_OWN: Final[Mapping[str, str]] = {
    "say": "say", "who": "who", "whence": "whence", "why": "why", "label": "label",
    "truth": "truth", "number": "number", "size": "size", "moment": "moment", "listed": "list",
    "part": "part", "words": "words", "form": "plural", "english": "english",
}  # fmt: skip
"""What sentences call, by what it is of the voice; each module has what it uses."""

_CALLED: Final = re.compile(r"\b([a-z]+)[(\[]")
_INIT: Final = '''"""Sentences, a module a locale. Written by 'auditlex generate'. Do not edit."""

LOCALES = {locales!r}
'''
_STATUSES: Final = ("attempt", "success", "failure")
_RECORD: Final[Mapping[str, str]] = {
    "subject": "who(r)", "object": 'say(r["object"]["id"])', "node": 'say(r["node"])',
    "source": "whence(r)", "error": "why(r)",
}  # fmt: skip
_SAYS: Final[Mapping[str, str]] = {
    "text": "say({})", "enum": "label({label}, {})", "boolean": "truth({})", "count": "number({})",
    "number": "number({})", "bytes": "size({})", "time": "moment({})",
    "list": "listed({}, {label})",
}  # fmt: skip


def area(context: Context, area_: model.Area) -> Part:
    """How the placeholders of an area's events are said, and its units."""
    told = [telling(event) for event in area_.events if event.messages]
    return Part(
        fragments={
            "told": msgspec.json.encode(told).decode(),
            "units": messages.area(context, area_).fragments["units"],
        }
    )


def whole(
    context: Context, areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    """A module for each locale, and one that lists them."""
    events = tellings(areas)
    folder = f"{context.package_dir}/sentences" if context.package_dir else context.out
    locales = translated(context, areas)
    listed = _INIT.format(locales=tuple(sorted(t.locale for t in locales)))
    made = [Artifact(f"{folder}/__init__.py", listed.encode())]
    made += [Artifact(f"{folder}/{t.locale}.py", module(t, events).encode()) for t in locales]
    return tuple(made)


def tellings(areas: Iterable[AreaResult]) -> list[Telling]:
    """The messages of all events, by id."""
    found = [
        each
        for area_ in areas
        for each in msgspec.json.decode(area_.fragments.get("told", "[]"), type=list[Telling])
    ]
    return sorted(found, key=lambda each: each.id)


def module(locale: Translated, events: Iterable[Telling]) -> str:
    """The module of a locale."""
    about, data = locale.about, locale.formats
    spoken = {sentence.context for each in events for sentence in each.sentences}
    lines = [
        _HEAD.format(
            name=about.name, tag=locale.tag, own=about.name, direction=about.direction,
            plural=about.plural, categories=dict(plurals.categories(locale.locale, about)),
            group=data.group, decimal=data.decimal, least_grouped=data.least_grouped,
            date=data.date, months=data.months,
        ),
        "WORDS: Final[Mapping[str, str]] = {",
        *(f"    {c!r}: {said[0]!r}," for c, said in locale.texts.items() if c not in spoken),
        "}",
        _OPEN,
    ]  # fmt: skip
    table: list[str] = []
    functions: list[str] = []
    for each in events:
        names: dict[str, str] = dict.fromkeys(_STATUSES, "None")
        for sentence in each.sentences:
            name = f"e{each.id}_{sentence.status}"
            names[sentence.status] = name
            rule = "english" if sentence.context in locale.borrowed else "form"
            form = f"{rule}(p[{_double(sentence.count)}])"
            functions.append(_function(name, each, locale.texts[sentence.context], form))
        table.append(f"        {each.id}: ({', '.join(names.values())}),")
    called = set(_CALLED.findall("\n".join(functions)))
    used = [f"    {name} = voice.{of}" for name, of in _OWN.items() if name in called]
    lines += [*used, "", *functions, "    return {", *table, "    }", ""]
    return "\n".join(lines)


def _function(name: str, event: Telling, texts: tuple[str, ...], chosen: str) -> str:
    """The function of one sentence; ``chosen`` is the call that chooses one of several texts."""
    lines = [f"    def {name}(r: Record, p: Record) -> str:"]
    *others, last = texts
    if others:
        lines.append(f"        f = {chosen}")
        lines += [
            f"        if f == {form}:\n            return {_expression(event, text)}"
            for form, text in enumerate(others)
        ]
    lines.append(f"        return {_expression(event, last)}\n")
    return "\n".join(lines)


def _expression(event: Telling, text: str) -> str:
    """A text as an expression: an f-string of literals and of calls for its placeholders."""
    pieces = [
        _literal(piece) if isinstance(piece, str) else f"{{{_said(event.places[piece[0]])}}}"
        for piece in parts(text)
    ]
    return f"f'{''.join(pieces)}'"


def _literal(text: str) -> str:
    """Text inside an f-string between single quotes."""
    escaped = repr(f'"{text}')[2:-1]
    return escaped.replace("{", "{{").replace("}", "}}")


def _said(place: Place) -> str:
    """The call that says a placeholder; it has no single quote, as the f-string around it has."""
    if place.kind in _RECORD:
        return _RECORD[place.kind]
    name, label = _double(place.name), _double(place.label)
    value = f"p.get({name})" if place.fallback else f"p[{name}]"
    if place.key:
        value = f"part({value}, {_double(place.key)}, {_double(place.default_key)})"
    if not place.fallback:
        return _SAYS[place.kind].format(value, label=label)
    call = _SAYS[place.kind].format("v", label=label)
    return f"{call} if (v := {value}) is not None else words[{_double(place.fallback)}]"


def _double(text: str) -> str:
    """A name as a literal between double quotes; names have nothing to escape."""
    return f'"{text}"'


def _inputs(config: decls.TargetDecl) -> tuple[str, ...]:
    return messages.TARGET.inputs(config)


TARGET: Final = Target(
    name="sentences",
    doc="Python modules that tell records as sentences, one for each locale",
    default_out="generated/sentences",
    area=area,
    whole=whole,
    inputs=_inputs,
)
