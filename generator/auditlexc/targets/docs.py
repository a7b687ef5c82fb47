"""The event reference in Markdown: a page for each area, an index, all ids, and the controls.

Every event, object and control has an anchor of its own (``<a id="user.create">``), so that links
to it hold whatever its title is and whoever renders the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from auditlexc import model
from auditlexc.findings import Findings
from auditlexc.layout import environment
from auditlexc.targets import sample
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target
from auditlexc.targets.markdown import code, md, paragraphs, quoted
from auditlexc.targets.phrases import Row, rows, severity_md, when_md
from auditlexc.targets.words import marks

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES: Final = Path(__file__).parent / "templates" / "docs"
_TAKEN: Final = frozenset({"readme", "ids"})


@lru_cache(maxsize=1)
def templates() -> Environment:
    """The templates of this target, loaded when they are first needed."""
    return environment(
        _TEMPLATES, md=md, code=code, quoted=quoted, paragraphs=paragraphs, fenced=fenced
    )


def render(name: str, values: dict[str, Any]) -> bytes:
    """What a template makes of the values."""
    return templates().get_template(name).render(values).encode()


def page(name: str) -> str:
    """The file of an area. Names have no underscore, so that this one can't be another area's."""
    return f"{name}_.md" if name in _TAKEN else f"{name}.md"


def fenced(line: str) -> str:
    """The line of a record as a block of code."""
    # The line begins with a brace, so that no text in it can end the block.
    return f"```json\n{line}\n```"


class ControlLink(msgspec.Struct, frozen=True, kw_only=True):
    """A control of an event and the page it is on."""

    name: str
    title: str
    page: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What the page of an area says of one event besides what the event says itself."""

    event: model.Event
    severity_md: str
    when_md: str
    rows: list[Row]
    controls: list[ControlLink]
    examples: tuple[sample.Told, ...]
    replaced_by: str


class Pages:
    """The work on one area: what events have in common is put into words once."""

    def __init__(self, product: model.Product, area_: model.Area) -> None:
        self._told = sample.told(product, area_)
        self._own = {event.name for event in area_.events}
        self._rows: dict[tuple[int, bool], list[Row]] = {}
        self._controls: dict[str, ControlLink] = {}

    def entry(self, event: model.Event) -> Entry:
        """The words for an event."""
        return Entry(
            event=event,
            severity_md=severity_md(event),
            when_md=when_md(event.when),
            rows=[row for param in event.params for row in self._of(param)],
            controls=[self._control(control) for control in event.controls],
            examples=self._told[event.name],
            replaced_by=self._elsewhere(event.replaced_by),
        )

    def _of(self, param: model.Param) -> list[Row]:
        key = (id(param.field), param.required)
        known = self._rows.get(key)
        if known is None:
            known = self._rows[key] = list(rows(param.name, param.required, param.field))
        return known

    def _control(self, control: model.Control) -> ControlLink:
        known = self._controls.get(control.name)
        if known is None:
            known = self._controls[control.name] = ControlLink(
                name=control.name, title=control.title, page=f"controls/{control.framework}.md"
            )
        return known

    def _elsewhere(self, name: str) -> str:
        """Where another event is told of: on this page, or by way of the list of all ids."""
        return f"#{name}" if not name or name in self._own else f"ids.md#{name}"


def area(context: Context, area_: model.Area) -> Part:
    """The page of an area, and its rows for the list of ids."""
    pages = Pages(context.product, area_)
    objects = {o.name: o for o in area_.objects}
    # Objects that areas share are told of where they are acted upon.
    objects |= {e.object.name: e.object for e in area_.events}
    file = page(area_.name)
    values = {
        "area": area_,
        # Made of names, which mean nothing to Markdown, and an underscore at most.
        "page_md": file,
        "objects": [objects[name] for name in sorted(objects)],
        "contents": [(event, severity_md(event), marks(event)) for event in area_.events],
        # One at a time: all of them together are large.
        "entries": map(pages.entry, area_.events),
    }
    return Part(
        artifacts=(Artifact(f"{context.out}/{file}", render("area.md.j2", values)),),
        fragments={"ids": render("ids-rows.md.j2", values).decode()},
    )


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The events of one area that answer a control, as links in Markdown."""

    area: model.Area
    links_md: str


def whole(
    context: Context, areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    """The index, the list of ids, and a page for each framework."""
    values = {
        "product": context.product,
        "areas": areas,
        "frameworks": context.frameworks,
        "count": sum(len(result.events) for result in areas),
        "page": page,
    }
    made = [
        Artifact(f"{context.out}/README.md", render("README.md.j2", values)),
        Artifact(
            f"{context.out}/ids.md",
            # Areas come by their ids, and so do the events in each.
            render("ids.md.j2", {"ids": [ids for r in areas if (ids := r.fragments.get("ids"))]}),
        ),
    ]
    answers = _answers(areas)
    made += [
        Artifact(
            f"{context.out}/controls/{framework.name}.md",
            render("controls.md.j2", {"framework": framework, "answers": answers}),
        )
        for framework in context.frameworks
    ]
    return tuple(made)


def _answers(areas: Iterable[AreaResult]) -> dict[str, list[Answer]]:
    """The events that answer each control, by area; an event that is retired answers none."""
    answers: dict[str, list[Answer]] = {}
    for result in areas:
        links: dict[str, list[str]] = {}
        for event in result.events:
            if event.retired:
                continue
            link = f"[{md(event.name)}](../{page(event.area)}#{event.name})"
            for control in event.controls:
                links.setdefault(control, []).append(link)
        for control, listed in links.items():
            answers.setdefault(control, []).append(
                Answer(area=result.area, links_md=", ".join(listed))
            )
    return answers


TARGET: Final = Target(
    name="docs",
    doc="the event reference in Markdown",
    default_out="docs/events",
    area=area,
    whole=whole,
)
