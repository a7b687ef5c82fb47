"""Sentences for browsers: a JSON file for each locale, and a reader in JavaScript.

A file holds what the Python modules of ``sentences`` hold: words, and messages taken apart into
literals and placeholders, so that nothing is parsed where it is shown. A test holds the reader to
the same text as Python's, for every event, locale and form.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.messages import plurals
from auditlexc.targets import messages, sentences
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target
from auditlexc.targets.places import Place, Telling, parts
from auditlexc.targets.translated import Translated, translated

READER: Final = "messages.mjs"
_TEMPLATE: Final = Path(__file__).parent / "templates" / "web" / READER
_STATUSES: Final = ("attempt", "success", "failure")


def area(context: Context, area_: model.Area) -> Part:
    """How the placeholders of an area's events are said, and its units."""
    return sentences.area(context, area_)


def whole(
    context: Context, areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    """A file for each locale, and the reader."""
    events = sentences.tellings(areas)
    made = [
        Artifact(f"{context.out}/{each.tag}.json", _encoded(table(each, events)))
        for each in translated(context, areas)
    ]
    return (*made, Artifact(f"{context.out}/{READER}", _TEMPLATE.read_bytes()))


def table(locale: Translated, events: Iterable[Telling]) -> dict[str, Any]:
    """What a locale's file says."""
    about, data = locale.about, locale.formats
    told: dict[str, list[Any]] = {}
    spoken: set[str] = set()
    for each in events:
        row: dict[str, Any] = dict.fromkeys(_STATUSES)
        for sentence in each.sentences:
            spoken.add(sentence.context)
            forms = [_parts(each, text) for text in locale.texts[sentence.context]]
            row[sentence.status] = forms[0]
            if len(forms) > 1:
                row[sentence.status] = {"count": sentence.count, "forms": forms}
                if sentence.context in locale.borrowed:
                    row[sentence.status]["english"] = True
        told[str(each.id)] = list(row.values())
    return {
        "locale": locale.tag,
        "name": about.name,
        "direction": about.direction,
        "plural": dict(sorted(plurals.categories(locale.locale, about).items())),
        "group": data.group,
        "decimal": data.decimal,
        "leastGrouped": data.least_grouped,
        "date": data.date,
        "months": data.months,
        "words": {name: said[0] for name, said in locale.texts.items() if name not in spoken},
        "sentences": told,
    }


def _parts(event: Telling, text: str) -> list[str | list[str]]:
    """Literals as texts, placeholders as lists: the kind, and what it needs, as in ``Place``."""
    return [
        piece if isinstance(piece, str) else _place(event.places[piece[0]]) for piece in parts(text)
    ]


def _place(place: Place) -> list[str]:
    said = [place.kind, place.name, place.key, place.default_key, place.label, place.fallback]
    while not said[-1]:
        said.pop()
    return [str(each) for each in said]


def _encoded(value: dict[str, Any]) -> bytes:
    """JSON, an event a line, so that differences can be read."""
    told = value.pop("sentences")
    head = msgspec.json.format(msgspec.json.encode(value), indent=1)[:-2]
    rows = b",\n".join(
        b'  "%b":%b' % (name.encode(), msgspec.json.encode(row)) for name, row in told.items()
    )
    return b'%b,\n "sentences": {\n%b\n }\n}\n' % (head, rows)


def _inputs(config: decls.TargetDecl) -> tuple[str, ...]:
    return messages.TARGET.inputs(config)


TARGET: Final = Target(
    name="web",
    doc="sentences for browsers: JSON for each locale, and a reader in JavaScript",
    default_out="generated/web",
    area=area,
    whole=whole,
    inputs=_inputs,
    by_default=False,
)
