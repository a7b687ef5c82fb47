"""Diagnostics as annotations of a GitHub workflow: one command a line.

https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from collections.abc import Sequence

from auditlexc.codes import CODES
from auditlexc.diagnostics import Diagnostic, Sources
from auditlexc.show.escape import visible


def render(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """A line for each diagnostic; nothing where there are none."""
    return "".join(f"{_command(diagnostic)}\n" for diagnostic in diagnostics)


def _command(diagnostic: Diagnostic) -> str:
    # Columns are refused for a place of several lines.
    one_line = diagnostic.line == diagnostic.end_line
    properties = {
        "file": visible(diagnostic.file),
        "line": diagnostic.line,
        "col": diagnostic.column if one_line else "",
        "endLine": diagnostic.end_line,
        "endColumn": diagnostic.end_column if one_line else "",
        "title": f"{diagnostic.code} {CODES[diagnostic.code].title}",
    }
    lines = [diagnostic.message, *([diagnostic.hint] if diagnostic.hint else [])]
    lines += [f"{r.file}:{r.line}:{r.column}: {r.message}" for r in diagnostic.related]
    where = ",".join(f"{name}={_property(str(v))}" for name, v in properties.items() if v != "")
    said = _data("\n".join(visible(line) for line in lines))
    return f"::{diagnostic.severity} {where}::{said}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
