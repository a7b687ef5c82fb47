"""Catalogs told in languages without a file: for each locale its module and the JSON for browsers.

``PVE`` is the catalog of the project, ``KINDS`` a small one in which every way to say a value has
its place. ``translation`` makes PO files that say which unit and which form they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import msgspec

from auditlex.rendering.renderer import Renderer
from auditlexc import pipeline
from auditlexc.messages import plurals
from auditlexc.messages.po import quoted
from auditlexc.model import Catalog, Event
from auditlexc.rules.summary import summary
from auditlexc.targets import sample, sentences, units, web
from auditlexc.targets.base import AreaResult, Context, head
from auditlexc.targets.translated import Translated, translated
from tests.catalogs import Memory
from tests.conftest import PROJECT

Record = dict[str, Any]
Files = Mapping[str, bytes]

_SLAVIC: Final = "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
_ARABIC: Final = "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"
RULES: Final[Mapping[str, tuple[str, str]]] = {
    "ar": ("rtl", f"nplurals=6; plural=({_ARABIC});"),
    "de": ("ltr", "nplurals=2; plural=(n != 1);"),
    "fa": ("rtl", "nplurals=2; plural=(n > 1);"),
    "fr": ("ltr", "nplurals=2; plural=(n > 1);"),
    "he": ("rtl", "nplurals=2; plural=(n != 1);"),
    "ja": ("ltr", "nplurals=1; plural=0;"),
    "ru": ("ltr", f"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : {_SLAVIC});"),
}
"""Direction and rule of plurals of the locales in tests."""

NUMBERS: Final = (0, 1, 2, 3, 5, 7, 11, 21, 100, 102, 1_234, 1_000_000)
"""Together they take every form of every locale."""


@dataclass(frozen=True)
class Project:
    """A catalog, and what targets may know of it."""

    context: Context
    catalog: Catalog

    @property
    def events(self) -> tuple[Event, ...]:
        """Its events."""
        return self.catalog.events


@dataclass(frozen=True)
class Tongue:
    """One locale of a catalog: what the compiler writes for it."""

    locale: Translated
    source: str
    table: dict[str, Any]

    def renderer(self, *, zone: tzinfo | None = None, isolate: bool = True) -> Renderer:
        """What tells records, made of the generated source."""
        module: Any = ModuleType(f"sentences_{self.locale.locale}")
        exec(compile(self.source, module.__name__, "exec"), module.__dict__)
        return Renderer(module, zone=zone, isolate=isolate)


@cache
def pve() -> Project:
    """The project's own catalog."""
    catalog, _, front = pipeline.catalog(PROJECT)
    assert catalog is not None
    assert front is not None
    return Project(front.base, catalog)


@cache
def kinds() -> Project:
    """The catalog in which each kind of placeholder has its place."""
    catalog, checked, front = pipeline.catalog(Path(), Memory(KINDS))
    assert checked.sound, checked.findings
    assert catalog is not None
    assert front is not None
    return Project(front.base, catalog)


def tongues(project: Project, files: Files) -> dict[str, Tongue]:
    """The locales that the files translate a catalog to, and English."""
    context = msgspec.structs.replace(project.context, files=files)
    made = results(context, project)
    told = sentences.tellings(made)
    return {
        each.locale: Tongue(each, sentences.module(each, told), web.table(each, told))
        for each in translated(context, made)
    }


def results(context: Context, project: Project) -> tuple[AreaResult, ...]:
    """What the areas of a catalog leave to the whole."""
    return tuple(
        AreaResult(
            area=head(area),
            events=tuple(summary(event, ()) for event in area.events),
            fragments=sentences.area(context, area).fragments,
        )
        for area in project.catalog.areas
    )


def contexts(project: Project) -> dict[str, tuple[str, ...]]:
    """By context, the texts of every unit: one, or one and its plural."""
    found = units.units(project.context, results(project.context, project))
    return {n: (u.text, u.plural) if u.plural else (u.text,) for n, u in found.items()}


def table(locales: Iterable[str]) -> bytes:
    """A locales.yaml."""
    rows = {
        locale: {"name": locale, "plural": RULES[locale][1], "direction": RULES[locale][0]}
        for locale in locales
    }
    return json.dumps(rows).encode()


Say = Callable[[str, str, int], str]


def translation(locale: str, units: Mapping[str, tuple[str, ...]], say: Say, more: str = "") -> str:
    """A PO file; ``say`` is asked for each form of each unit, and an empty answer leaves it out."""
    rule = RULES[locale][1]
    count = len(plurals.examples(rule))
    lines = [
        'msgid ""', 'msgstr ""', quoted(f"Language: {locale}\n"),
        quoted("Content-Type: text/plain; charset=UTF-8\n"), quoted(f"Plural-Forms: {rule}\n"),
    ]  # fmt: skip
    for context, (text, *plural) in units.items():
        said = [say(context, (plural or [text])[0], n) for n in range(count if plural else 1)]
        if not any(said):
            continue
        lines += ["", f"msgctxt {quoted(context)}", f"msgid {quoted(text)}"]
        lines += [f"msgid_plural {quoted(each)}" for each in plural]
        lines += [
            f"msgstr{f'[{n}]' if plural else ''} {quoted(form)}" for n, form in enumerate(said)
        ]
    return "\n".join(lines) + f"\n{more}"


def marked(locale: str) -> Say:
    """Says the English text after the locale and the form: 'ru1 ...'."""
    return lambda _context, text, form: f"{locale}{form} {text}"


@cache
def marked_kinds() -> dict[str, Tongue]:
    """``KINDS`` in all locales of ``RULES``, whole."""
    units = contexts(kinds())
    return with_files({name: translation(name, units, marked(name)) for name in RULES})


def with_files(texts: Mapping[str, str]) -> dict[str, Tongue]:
    """``KINDS`` with PO files, by their locale."""
    files = {f"locales/{name}.po": text.encode() for name, text in texts.items()}
    return tongues(kinds(), {**files, "locales/locales.yaml": table(texts)})


@cache
def partial() -> dict[str, Tongue]:
    """``PVE`` in Hebrew and Persian, of which a fifth is translated."""
    files = {
        f"locales/{name}.po": (PROJECT / f"tests/locales/{name}.po").read_bytes()
        for name in ("he", "fa")
    }
    return tongues(pve(), {**files, "locales/locales.yaml": table(["he", "fa"])})


def examples(project: Project) -> list[tuple[Event, Record]]:
    """The records of all examples, as they would be read from a log."""
    return [
        (event, json.loads(json.dumps(sample.record(project.catalog.product, event, example))))
        for event in project.events
        for example in event.examples
    ]


def counted(event: Event, record: Record, numbers: Iterable[int]) -> list[Record]:
    """The record with each of the numbers, if its sentence counts; else the record alone."""
    message = next((m for m in event.messages if m.status == record["status"]), None)
    if message is None or not message.count:
        return [record]
    return [{**record, "params": {**record["params"], message.count: n}} for n in numbers]


KINDS: Final = {
    "events.yaml": """
auditlex: 1
product: {name: demo, title: Demonstration, version: "1.0"}
areas:
  one: {title: First, ids: 100000-100999}
include: [registry/*.yaml]
""",
    "registry/vocabulary.yaml": """
actions:
  change: {title: change, doc: Change it.}
  count: {title: count, doc: Count them.}
  list: {title: list, doc: List them.}
  begin: {title: begin, doc: Begin it.}
types:
  mode:
    type: enum
    values: {ro: read only, rw: '{both} ways'}
    sensitivity: public
    example: ro
""",
    "registry/one.yaml": """
area: one
objects:
  thing:
    title: thing
    id: /things
    fields:
      name: {type: string, doc: Its name., sensitivity: public, example: alpha}
      comment: {type: string, doc: About it., sensitivity: public, example: x, fallback: no word}
      mode: {type: mode, doc: How., fallback: as usual}
      speed:
        {type: enum, values: {slow: at ease, fast: in haste}, doc: S., sensitivity: public,
         example: slow}
      flag: {type: boolean, doc: Whether., sensitivity: public, example: true}
      ratio: {type: number, minimum: -1000000, maximum: 1000000, doc: How much.,
              sensitivity: public, example: 1234.5}
      amount: {type: integer, doc: How many., sensitivity: public, example: 12345, fallback: few}
      room: {type: integer, format: bytes, doc: Room., sensitivity: public, example: 1234567}
      until: {type: integer, minimum: 0, format: epoch-seconds, doc: U., sensitivity: public,
              example: 1795400000, fallback: ever}
      names: {type: list, items: {type: string}, doc: N., sensitivity: public, example: [a, b]}
      modes: {type: list, items: {type: mode}, doc: M., sensitivity: public, example: [ro, rw],
              fallback: none}
      moods: {type: list, items: {type: enum, values: {up: in good spirits, down: sad}}, doc: M.,
              sensitivity: public, example: [up, down]}
      tags: {type: list, items: {type: string}, separator: ",", doc: T., sensitivity: public,
             example: "a,b"}
      disk:
        type: property-string
        default_key: file
        doc: A disk.
        sensitivity: public
        example: a.img,size=3,bus=scsi
        fallback: no disk
        keys:
          file: {type: string, doc: F., fallback: no file}
          size?: {type: integer, doc: S., fallback: no size}
          backup?: {type: boolean, doc: B., fallback: unsaid}
          mode?: {type: mode, doc: M., fallback: usual}
          bus?: {type: enum, values: {ide: the old one, scsi: the new one}, doc: B., fallback: any}
      owner:
        type: struct
        doc: Whose it is.
        sensitivity: public
        example: {name: Ada, since: 1795400000}
        keys:
          name: {type: string, doc: N.}
          since?: {type: integer, minimum: 0, format: epoch-seconds, doc: S., fallback: always}
events:
  - id: 100001
    name: thing.change
    statuses: [attempt, success, failure]
    params: [name, comment?, mode?, speed, flag, ratio, amount?]
    messages:
      attempt: "{subject} will change {name}"
      success: "{subject} on {node} from {source} changed {object} ({name}, {comment}) to {mode},
        {speed}, {flag}: {ratio} and {amount} in {{braces}} with 'a' \\"b\\" \\\\ c"
      failure: "{subject} could not change {name}: {error}"
  - id: 100002
    name: thing.count
    params: [amount, room, until?]
    messages:
      success:
        count: amount
        one: "{subject} counted {amount} thing in {room} until {until}"
        other: "{subject} counted {amount} things in {room} until {until}"
      failure: "{subject} could not count: {error}"
  - id: 100003
    name: thing.list
    params: [names, modes?, moods, tags, disk?, owner]
    messages:
      success: "{names} {modes} {moods} {tags} {disk.file} {disk.size} {disk.backup} {disk.mode}
        {disk.bus} {owner.name} {owner.since}"
      failure: "{subject} could not list things: {error}"
  - id: 100004
    name: thing.begin
    params: []
    messages:
      success: "{subject} began"
      failure: "{subject} could not begin: {error}"
""",
}
