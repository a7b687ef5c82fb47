"""The event reference as one HTML page that is searched in the browser, from disk if need be.

The page loads nothing: its style and its script stand in it, and its Content-Security-Policy names
the digests of the two and forbids everything else. What the list shows is HTML; what an opened
event shows is JSON, which the script turns into nodes by templates that the page holds. Texts of
the catalog are never HTML, and characters that do not print are shown by their code points.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from auditlexc import model
from auditlexc.findings import Findings
from auditlexc.grammar.language import SEVERITIES
from auditlexc.layout import environment
from auditlexc.show.escape import visible
from auditlexc.targets import sample
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target
from auditlexc.targets.words import Row, Words, marks, severities
from auditlexc.wording import wording

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES: Final = Path(__file__).parent / "templates" / "html"
_SCRIPTS: Final = ("fill.js", "page.js")
"""What makes the script of the page, in order."""

_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS: Final = re.compile(r"\n[ \t]*\n")
_MARK: Final = "\t"
"""Stands before and after what is code in a text of the JSON; ``visible`` leaves no other tab."""


def plain(text: str) -> str:
    """A text of the catalog on one line, with everything that does not print made visible."""
    return visible(_BLANKS.sub(" ", text.strip(" \t\r\n")))


def code(text: str) -> str:
    """A name or a value of the catalog, marked as code for the script."""
    return f"{_MARK}{visible(text)}{_MARK}"


def markup(text: str) -> str:
    """A text of the catalog as HTML that shows it, fit for an attribute in quotes as well."""
    return escape(plain(text))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, which empty lines divide."""
    return [part for part in _PARAGRAPHS.split(text) if part.strip()]


def digest(text: str) -> str:
    """What a Content-Security-Policy calls an inline script or style by."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def embedded(data: bytes) -> str:
    """JSON fit to stand in a script element: no character in it can end the element or a line."""
    text = data.decode()
    for char in "<>&\u2028\u2029":
        if char in text:
            text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def line(text: str) -> str:
    """The line of a record, the same as JSON, with what does not print in JSON's own escapes."""
    return text if text.isprintable() else "".join(map(_printing, text))


def _printing(char: str) -> str:
    if char.isprintable():
        return char
    units = char.encode("utf-16-be")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


WORDS: Final = Words(plain, code)
"""The words of the page: one line each, with what is code between tabs."""


class Shown(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An example: the line that is written, and its sentence."""

    status: str
    line: str
    sentence: str = ""
    doc: str = ""


class Sentence(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A message; where it counts, ``text`` is the form for one and ``plural`` the other."""

    status: str
    text: str
    plural: str = ""
    count: str = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an opened event shows besides what the list shows already.

    ``fields`` and ``controls`` are places in the lists of the area and of the page. ``secret`` says
    whether a value that it carries or reveals is a secret.
    """

    object_id: str
    severity: list[tuple[str, str]]
    api: list[str] = []
    when: str = ""
    privileged: bool = False
    mandatory: bool = False
    secret: bool = False
    deprecated: str = ""
    retired: str = ""
    replaced_by: str = ""
    since: str = ""
    fields: list[int] = []
    changes: list[str] = []
    reveals: list[str] = []
    controls: list[int] = []
    messages: list[Sentence] = []
    examples: list[Shown] = []


class AreaData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON of an area: objects with title and doc, rows of fields, events by name."""

    area: str
    objects: dict[str, tuple[str, str]]
    fields: list[Row]
    events: dict[str, Entry]


class PageData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON of what all areas share.

    Actions have title and doc; controls have name, title and the title of their framework.
    """

    product: str
    actions: dict[str, tuple[str, str]]
    controls: list[tuple[str, str, str]]


class Entries:
    """The work on one area: fields that events have in common are put into words once."""

    def __init__(self, context: Context, area_: model.Area) -> None:
        self.rows: list[Row] = []
        self._told = sample.told(context.product, area_)
        self._numbers: dict[Row, int] = {}
        self._known: dict[tuple[int, bool], list[int]] = {}
        self._secret: dict[int, bool] = {}
        self._controls = {control.name: n for n, (control, _) in enumerate(_controls(context))}

    def entry(self, event: model.Event) -> Entry:
        """What there is to say of an event."""
        carried = (*(param.field for param in event.params), *event.changes)
        return Entry(
            object_id=visible(event.object_id),
            severity=severities(event),
            api=[visible(f"{binding.method} {binding.path}") for binding in event.api],
            when=WORDS.when(event.when),
            privileged=event.privileged,
            mandatory=event.mandatory,
            secret=bool(event.reveals) or any(map(self._is_secret, carried)),
            deprecated=plain(event.deprecated),
            retired=plain(event.retired),
            replaced_by=event.replaced_by,
            since=plain(event.since),
            fields=[number for param in event.params for number in self._numbered(param)],
            changes=[visible(field.name) for field in event.changes],
            reveals=[plain(secret) for secret in event.reveals],
            controls=[self._controls[control.name] for control in event.controls],
            messages=[_sentence(message) for message in event.messages],
            examples=[_shown(told) for told in self._told[event.name]],
        )

    def _numbered(self, param: model.Param) -> list[int]:
        """The numbers of the rows of a field; rows that say the same are one row."""
        key = (id(param.field), param.required)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = [
                self._number(row) for row in WORDS.rows(param.name, param.required, param.field)
            ]
        return known

    def _number(self, row: Row) -> int:
        number = self._numbers.setdefault(row, len(self.rows))
        if number == len(self.rows):
            self.rows.append(row)
        return number

    def _is_secret(self, field: model.Field) -> bool:
        """Whether a field or anything in it is a secret."""
        known = self._secret.get(id(field))
        if known is None:
            inner = [key.field for key in field.type.keys]
            if field.type.items is not None:
                inner.append(field.type.items)
            known = self._secret[id(field)] = field.sensitivity == "secret" or any(
                map(self._is_secret, inner)
            )
        return known


def _sentence(message: model.Message) -> Sentence:
    return Sentence(
        status=message.status,
        text=_marked(message.text),
        plural=_marked(message.plural),
        count=message.count,
    )


def _marked(text: str) -> str:
    """A message with its placeholders as code."""
    return "".join(
        visible(part) if isinstance(part, str) else code(f"{{{part.name}}}")
        for part in wording(text).parts
    )


def _shown(told: sample.Told) -> Shown:
    return Shown(
        status=told.status,
        line=line(told.line),
        sentence=visible(told.sentence),
        doc=plain(told.doc),
    )


def _controls(context: Context) -> Iterator[tuple[model.Control, model.Framework]]:
    """All controls in the order in which their numbers count them."""
    for framework in context.frameworks:
        for control in framework.controls:
            yield control, framework


@lru_cache(maxsize=1)
def templates() -> Environment:
    """The templates of this target, loaded when they are first needed."""
    return environment(_TEMPLATES, markup=markup, paragraphs=paragraphs)


def render(name: str, values: dict[str, Any]) -> str:
    """What a template makes of the values."""
    return templates().get_template(name).render(values)


def area(context: Context, area_: model.Area) -> Part:
    """The list of an area's events as HTML, what they show when opened as JSON, its objects."""
    if not area_.events:
        return Part()
    entries = Entries(context, area_)
    objects = {event.object.name: event.object for event in area_.events}
    titles = {name: (plain(o.title), plain(o.doc)) for name, o in sorted(objects.items())}
    events = {event.name: entries.entry(event) for event in area_.events}
    data = AreaData(area=area_.name, objects=titles, fields=entries.rows, events=events)
    values = {
        "area": area_,
        "events": [(e, e.severity[e.statuses[0]], marks(e)) for e in area_.events],
    }
    return Part(
        fragments={
            "list": render("area.html.j2", values),
            "data": embedded(msgspec.json.encode(data)),
            "objects": msgspec.json.encode(titles).decode(),
        }
    )


def whole(
    context: Context, areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    """The page."""
    script = "".join((_TEMPLATES / name).read_text("utf-8") for name in _SCRIPTS)
    style = (_TEMPLATES / "page.css").read_text("utf-8")
    there = [result for result in areas if result.events]
    events = [event for result in there for event in result.events]
    used = {event.action for event in events}
    answered = {name for event in events for name in event.controls}
    objects: dict[str, tuple[str, str]] = {}
    for result in there:
        objects |= msgspec.json.decode(result.fragments["objects"], type=type(objects))
    data = PageData(
        product=context.product.name,
        actions={a.name: (plain(a.title), plain(a.doc)) for a in context.actions if a.name in used},
        controls=[(c.name, plain(c.title), plain(f.title)) for c, f in _controls(context)],
    )
    values = {
        "product": context.product,
        "areas": there,
        "count": len(events),
        "objects": sorted((name, title) for name, (title, _) in objects.items()),
        "actions": [action for action in context.actions if action.name in used],
        "severities": SEVERITIES,
        "frameworks": [
            (framework, listed)
            for framework in context.frameworks
            if (listed := [c for c in framework.controls if c.name in answered])
        ],
        "data": embedded(msgspec.json.encode(data)),
        "script": script,
        "style": style,
        "script_digest": digest(script),
        "style_digest": digest(style),
    }
    page = render("page.html.j2", values)
    return (Artifact(f"{context.out}/index.html", page.encode()),)


TARGET: Final = Target(
    name="html",
    doc="the event reference as one HTML page to search",
    default_out="docs/reference",
    area=area,
    whole=whole,
    # A page of thousands of events takes as long to write as all else that an edit leads to.
    by_default=False,
)
