"""What is wrong with a text that is not the YAML of a catalog, in the words of a finding.

Input is the text and what libyaml says of it; libyaml names the place where it gave up, which is
not always the place to look at.
"""

from __future__ import annotations

import re

import yaml

from auditlexc.findings import Findings
from auditlexc.places import Span
from auditlexc.source import SourceFile

_ODD_BREAK = re.compile("\r(?!\n)|[\x85\u2028\u2029]")


def has_odd_break(source: SourceFile, findings: Findings) -> bool:
    """Report the first line break of YAML 1.1, which libyaml reads, that is none in YAML 1.2."""
    # To look for single characters is far faster than the pattern, and most files have none.
    if not any(character in source.text for character in "\r\x85\u2028\u2029"):
        return False
    found = _ODD_BREAK.search(source.text)
    if found is None:
        return False
    before = source.text[: found.start()]
    line, column = before.count("\n") + 1, found.start() - before.rfind("\n")
    findings.add(
        "AL0013",
        Span(source.path, line, column, line, column + 1),
        f"the character U+{ord(found[0]):04X} ends a line for some readers of YAML, not for others",
        "End lines with a line feed; in text, write the character as an escape in double quotes.",
    )
    return True


def syntax_error(source: SourceFile, error: yaml.YAMLError) -> tuple[Span, str, str]:
    """Place, message and hint for an error of libyaml."""
    line, column, reason = _problem(source, error)
    lines = source.text.split("\n")
    if line >= len(lines):
        # libyaml counts a line behind the last one.
        line, column = len(lines) - 1, len(lines[-1])
    here = lines[line]
    hint = ""
    tab = here[: len(here) - len(here.lstrip(" \t"))].find("\t")
    # libyaml names the tab, or takes it for a blank in a longer text and names the colon behind it.
    if tab >= 0 and (column <= tab or "mapping values are not allowed" in reason):
        column, reason = tab, "a tab is used for indentation"
        hint = "Indent with spaces; 'auditlex fmt' mends it."
    elif reason == "control characters are not allowed" and column < len(here):
        reason = f"the character U+{ord(here[column]):04X} is not allowed"
        hint = "Write it as an escape in double quotes, or remove it."
    elif "mapping values are not allowed" in reason:
        hint = "Put text that contains ': ' in quotes."
    return Span(source.path, line + 1, column + 1, line + 1, column + 2), reason, hint


def _problem(source: SourceFile, error: yaml.YAMLError) -> tuple[int, int, str]:
    """Line and column from 0, and what libyaml says."""
    if isinstance(error, yaml.MarkedYAMLError):
        context, problem = error.context, error.problem or "it is not YAML"
        mark = error.problem_mark
        if mark is not None and not source.text[mark.index :].strip():
            # What is open at the end of the file is wrong where it begins.
            mark = error.context_mark or mark
        reason = f"{context}, {problem}" if context else problem
        return (mark.line, mark.column, reason) if mark is not None else (0, 0, reason)
    position, reason = getattr(error, "position", 0), getattr(error, "reason", "it is not YAML")
    # libyaml counts bytes here.
    before = source.text.encode("utf-8")[:position].decode("utf-8", "ignore")
    return before.count("\n"), len(before) - before.rfind("\n") - 1, str(reason)
