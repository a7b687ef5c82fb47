"""The HTML reference for tests: made of a catalog, and taken apart as a browser would."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Final

import msgspec

from auditlexc.findings import Findings
from auditlexc.model import Area, Catalog
from auditlexc.rules.summary import summary
from auditlexc.targets import html
from auditlexc.targets.base import AreaResult, Context, head

_VOID: Final = frozenset({"meta", "link", "input", "img", "br", "hr", "wbr"})


def context(catalog: Catalog) -> Context:
    """What the target is told of a catalog that was made without files."""
    return Context(
        product=catalog.product,
        root_path="events.yaml",
        out="docs",
        rules={},
        actions=catalog.actions
        or tuple({e.action.name: e.action for e in catalog.events}.values()),
        frameworks=catalog.frameworks,
        types=catalog.types,
        objects=(),
    )


def made(told: Context, areas: tuple[Area, ...]) -> str:
    """The page of some areas."""
    results = tuple(
        AreaResult(
            area=head(area),
            events=tuple(summary(event, ()) for event in area.events),
            fragments=html.area(told, area).fragments,
        )
        for area in areas
    )
    (page,) = html.whole(told, results, Findings())
    assert page.path == f"{told.out}/index.html"
    return page.data.decode()


@dataclass
class Listed:
    """An event as the list shows it, part by part."""

    name: str
    parts: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


@dataclass
class Page:
    """A page: its elements with their attributes, its list, and what stands in its scripts."""

    elements: list[tuple[str, dict[str, str]]] = field(
        default_factory=list[tuple[str, dict[str, str]]]
    )
    listed: list[Listed] = field(default_factory=list[Listed])
    scripts: list[str] = field(default_factory=list[str])
    styles: list[str] = field(default_factory=list[str])
    shared: dict[str, Any] = field(default_factory=dict[str, Any])
    areas: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    @property
    def entries(self) -> dict[str, dict[str, Any]]:
        """What the JSON says of each event, by its name."""
        return {n: entry for area in self.areas for n, entry in area["events"].items()}

    def values(self, name: str) -> list[str]:
        """The values of an attribute, wherever it stands."""
        return [attributes[name] for _, attributes in self.elements if name in attributes]

    def fields(self, name: str) -> list[list[Any]]:
        """The rows of the fields of an event."""
        area = next(area for area in self.areas if name in area["events"])
        return [area["fields"][number] for number in area["events"][name].get("fields", [])]


def read(text: str) -> Page:
    """Take a page apart; every element that is opened must be closed in order."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs), f"<{tag}> says one thing twice"
        self.page.elements.append((tag, attributes))
        if tag not in _VOID:
            self.open.append((tag, attributes))
        if attributes.get("class") == "event":
            self.page.listed.append(Listed(attributes["id"]))
        elif tag == "span" and any(t == "article" for t, _ in self.open):
            kind = attributes["class"].split(" ")[0]
            self.page.listed[-1].parts.setdefault(kind, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if not self.open:
            return
        tag, attributes = self.open[-1]
        if tag == "style":
            self.page.styles.append(data)
        elif tag == "script" and "type" not in attributes:
            self.page.scripts.append(data)
        elif tag == "script":
            self._json(attributes, data)
        elif tag == "span" and any(t == "article" for t, _ in self.open):
            self.page.listed[-1].parts[attributes["class"].split(" ")[0]][-1] += data
        elif tag == "a" and any(t == "article" for t, _ in self.open):
            self.page.listed[-1].parts.setdefault("link", []).append(data)

    def _json(self, attributes: dict[str, str], data: str) -> None:
        assert attributes["type"] == "application/json"
        decoded: dict[str, Any] = msgspec.json.decode(data, type=dict[str, Any])
        if attributes.get("id") == "shared":
            self.page.shared = decoded
        else:
            self.page.areas.append(decoded)
