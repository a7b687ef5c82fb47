"""Diagnostics for people: the message, the place, the line of source with the place underlined.

Nothing but printable characters and line feeds comes out, whatever the files hold; with ``color``
also the few escape sequences in ``_STYLES``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from auditlexc.diagnostics import Diagnostic, RelatedPlace, Sources
from auditlexc.show.escape import visible
from auditlexc.show.snippet import underlined

_STYLES: Final = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "note": "\x1b[1;36m",
    "frame": "\x1b[1;34m",
    "strong": "\x1b[1m",
}
_END: Final = "\x1b[0m"


def render(diagnostics: Sequence[Diagnostic], sources: Sources, *, color: bool = False) -> str:
    """All diagnostics, an empty line between two, and a line that counts them."""
    page = _Page(sources, color)
    blocks = ["\n".join(page.block(diagnostic)) for diagnostic in diagnostics]
    return "\n\n".join([*blocks, summary(diagnostics)]) + "\n"


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many there are of each severity: '3 errors, 1 warning', or 'no findings'."""
    counts = [
        (sum(d.severity == severity for d in diagnostics), severity)
        for severity in ("error", "warning")
    ]
    said = [f"{count:,} {name}{'s' * (count != 1)}" for count, name in counts if count]
    return ", ".join(said) or "no findings"


class _Page:
    """How lines are made: from which files, and in which colors."""

    def __init__(self, sources: Sources, color: bool) -> None:
        self.sources = sources
        self.color = color

    def style(self, name: str, text: str) -> str:
        return f"{_STYLES[name]}{text}{_END}" if self.color else text

    def block(self, diagnostic: Diagnostic) -> Iterator[str]:
        """The lines for one diagnostic."""
        places: tuple[Diagnostic | RelatedPlace, ...] = (diagnostic, *diagnostic.related)
        gutter = max(len(str(place.line)) for place in places)
        head = self.style(diagnostic.severity, f"{diagnostic.severity}[{diagnostic.code}]")
        yield head + self.style("strong", f": {visible(diagnostic.message)}")
        yield from self.place(diagnostic, gutter, diagnostic.severity, "^")
        if diagnostic.hint:
            yield f"{' ' * gutter} {self.style('frame', '=')} hint: {visible(diagnostic.hint)}"
        for related in diagnostic.related:
            yield f"{self.style('note', 'note')}: {visible(related.message)}"
            yield from self.place(related, gutter, "note", "-")

    def place(
        self, place: Diagnostic | RelatedPlace, gutter: int, style: str, mark: str
    ) -> Iterator[str]:
        """The name of a place, and its line of source if there is one."""
        margin = " " * gutter
        name = f"{visible(place.file)}:{place.line}:{place.column}"
        yield f"{margin}{self.style('frame', '-->')} {name}"
        lines = self.sources.lines(place.file)
        if place.line > len(lines):
            return
        line = lines[place.line - 1]
        if not line.strip():
            return
        end = place.end_column if place.line == place.end_line else len(line.rstrip()) + 1
        shown, marks = underlined(line, place.column, end, mark)
        bar = self.style("frame", "|")
        yield f"{margin} {bar}"
        yield f"{self.style('frame', str(place.line).rjust(gutter))} {bar} {shown.rstrip()}"
        yield f"{margin} {bar} {self.style(style, marks)}"
