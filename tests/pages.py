"""Markdown pages for tests: what a reader sees of them, and where their links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

_READER: Final = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_ANCHOR: Final = re.compile(r'<a id="([^"]*)">')


@dataclass
class Page:
    """A page as GitHub's Markdown reads it."""

    anchors: list[str] = field(default_factory=list[str])
    links: list[str] = field(default_factory=list[str])
    html: set[str] = field(default_factory=set[str])


def read(text: str) -> Page:
    """Take a page apart."""
    page = Page()
    for token in _tokens(_READER.parse(text)):
        if token.type == "html_inline":
            page.html.add(_ANCHOR.sub("<a id>", token.content))
            page.anchors += _ANCHOR.findall(token.content)
        elif token.type == "html_block" and not token.content.startswith("<!-- "):
            page.html.add(token.content)
        elif token.type == "link_open":
            page.links.append(str(token.attrs["href"]))
    return page


def seen(text: str) -> str:
    """The text that a reader sees of some Markdown, code and plain text alike."""
    shown = (t.content for t in _tokens(_READER.parse(text)) if t.type in ("text", "code_inline"))
    return "".join(shown)


def html(text: str) -> str:
    """What some Markdown becomes."""
    made: str = _READER.render(text)
    return made


def _tokens(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or [])


def dead_links(texts: Mapping[str, str]) -> list[str]:
    """The links of the pages, by path, that lead to no page or to no anchor of it."""
    read_pages = {path: read(text) for path, text in texts.items()}
    dead: list[str] = []
    for path, page in read_pages.items():
        for link in page.links:
            where, _, anchor = link.partition("#")
            target = _resolved(path, where) if where else path
            if target not in read_pages or (anchor and anchor not in read_pages[target].anchors):
                dead.append(f"{path}: {link}")
    return dead


def _resolved(path: str, link: str) -> str:
    parts = list(PurePosixPath(path).parent.parts)
    for part in link.split("/"):
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
