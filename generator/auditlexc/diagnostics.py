"""Findings in, diagnostics out: every place turned into lines and columns, every code looked up.

A ``Diagnostic`` is all that a renderer in ``show`` needs besides the text of the files, which
``Sources`` keeps. The result is sorted by place and holds nothing twice; each file is read once and
parsed at most once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from auditlexc import yamltree
from auditlexc.findings import Finding, Findings
from auditlexc.places import Place, Ref, Span
from auditlexc.source import Refused, SourceFile, Tree


class RelatedPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Another place that a diagnostic speaks of, and what is there."""

    message: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Diagnostic(msgspec.Struct, frozen=True, kw_only=True):
    """A finding as it is shown.

    Lines and columns count from 1, columns in Unicode code points; the end is exclusive and never
    before the start. ``severity`` is ``error`` or ``warning``; ``hint`` may be empty.
    """

    code: str
    severity: str
    message: str
    hint: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    related: tuple[RelatedPlace, ...]


class Sources:
    """The text and the values of the files of a tree, read when they are first asked for."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._lines: dict[str, list[str]] = {}
        self._roots: dict[str, yamltree.Node | None] = {}

    def lines(self, file: str) -> list[str]:
        """The lines of a file; no line if it can't be read. What is not UTF-8 is replaced."""
        known = self._lines.get(file)
        if known is None:
            known = self._lines[file] = yamltree.lines_of(self._text(file))
        return known

    def span(self, place: Place) -> Span:
        """Where a place is, in lines and columns."""
        if isinstance(place, Span):
            return place
        return yamltree.locate(place, self._root(place), self.lines(place.file))

    def _text(self, file: str) -> str:
        try:
            data = self._tree.read(file)
        except Refused:
            return ""
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return ""  # UTF-16 read as UTF-8 is noise
        return data.decode("utf-8", "replace").removeprefix("\ufeff")

    def _root(self, ref: Ref) -> yamltree.Node | None:
        if ref.file not in self._roots:
            source = SourceFile(ref.file, "\n".join(self.lines(ref.file)))
            # Whatever is wrong with the YAML was reported when the catalog was read.
            self._roots[ref.file] = yamltree.parse(source, Findings())
        return self._roots[ref.file]


def locate(findings: Iterable[Finding], sources: Sources) -> tuple[Diagnostic, ...]:
    """The findings as diagnostics, sorted by file, line, column, code and message, each once."""
    return tuple(sorted({_diagnostic(finding, sources) for finding in findings}, key=_order))


def _diagnostic(finding: Finding, sources: Sources) -> Diagnostic:
    # The table is long, and most runs find nothing.
    from auditlexc.codes import CODES

    return Diagnostic(
        code=finding.code,
        severity=CODES[finding.code].severity,
        message=finding.message,
        hint=finding.hint,
        related=tuple(
            RelatedPlace(message=related.message, **_where(sources.span(related.place)))
            for related in finding.related
        ),
        **_where(sources.span(finding.place)),
    )


def _where(span: Span) -> dict[str, Any]:
    line, column = max(span.line, 1), max(span.column, 1)
    end_line, end_column = max(span.end_line, 1), max(span.end_column, 1)
    if (end_line, end_column) < (line, column):
        end_line, end_column = line, column
    return {
        "file": span.file,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def _order(diagnostic: Diagnostic) -> tuple[Any, ...]:
    rest = msgspec.structs.astuple(diagnostic)[:-1]
    related = tuple(msgspec.structs.astuple(place) for place in diagnostic.related)
    first = (diagnostic.file, diagnostic.line, diagnostic.column, diagnostic.code)
    return (*first, diagnostic.message, rest, related)
