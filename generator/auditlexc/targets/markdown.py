"""Texts of the catalog in, Markdown out that shows exactly these texts.

What is written is plain CommonMark with GitHub's tables. No character of a value can begin or end
markup, a cell of a table, a line or an entity; each result is one line.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_SPECIAL: Final = re.compile(r"[\\`*_\[\]~&<>|$]")
_MARKS: Final = "#+=:-"
_NUMBER: Final = re.compile(r"[0-9]{1,9}(?=[.)](?: |$))")
_UNFIT_FOR_CODE: Final = re.compile(r"[\\`|\t\r\n]|^ | $|^$")
# An entity where some reader of tables or formulas takes a backslash for something else.
_ESCAPES: Final = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "$": "&#36;",
}


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES.get(found[0]) or f"\\{found[0]}"


# Names and words such as 'notice' come again and again.
@lru_cache(maxsize=4096)
def md(text: str) -> str:
    """The text as Markdown that shows it: one line, fit for a paragraph and for a table."""
    line = text.strip(" \t\r\n")
    # Most texts need none of what follows, and this is asked of each one of them.
    if "  " in line or "\n" in line or "\t" in line or "\r" in line:
        line = _BLANKS.sub(" ", line)
    if _SPECIAL.search(line):
        line = _SPECIAL.sub(_escape, line)
    # What would begin a heading, a list or a rule if it stood at the start of a line.
    if line[:1] in _MARKS:
        return f"\\{line}" if line else ""
    number = _NUMBER.match(line) if line[0].isdecimal() else None
    return f"{number[0]}\\{line[number.end() :]}" if number is not None else line


@lru_cache(maxsize=4096)
def code(text: str) -> str:
    """The text as code, fit for a paragraph and for a table."""
    if _UNFIT_FOR_CODE.search(text) is None:
        return f"`{text}`"
    return f"<code>{md(text)}</code>"


def paragraphs(text: str) -> str:
    """A text of several paragraphs, which empty lines divide."""
    return "\n\n".join(md(part) for part in re.split(r"\n[ \t]*\n", text) if part.strip())


def quoted(text: str) -> str:
    """The text as Markdown for the title of a link, which quotes surround."""
    return md(text).replace('"', "&quot;")
