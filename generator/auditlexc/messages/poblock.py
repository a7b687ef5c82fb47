"""One entry of a PO file that is not written in the usual way, read line by line.

Lines may be indented, an empty line may part comments from what they are about, and entries that
other tools have marked as obsolete (``#~``) are read like others. What can't be read is skipped up
to the next empty line and reported once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from auditlexc.findings import Findings
from auditlexc.messages.po import Entry, read, value

BLANKS: Final = " \t\f\v"
_KEYWORD: Final = re.compile(
    r"(msgctxt|msgid_plural|msgid|msgstr)(?:\[([0-9]{1,3})\])?[ \t]*(?=\"|\Z)"
)
_STRING: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"')
_OBSOLETE: Final = re.compile(r"#~ ?")
_ORDER: Final = {
    "": ("msgctxt", "msgid"),
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr",),
    "msgstr": ("msgstr",),
}
"""What may follow a keyword."""


@dataclass(slots=True)
class Block:
    """What was read: an entry, obsolete ones, or comments at the end; and where reading goes on.

    ``wrong`` has an offset, a message and a hint for each mistake.
    """

    end: int
    entry: Entry | None = None
    obsolete: tuple[Entry, ...] = ()
    tail: str = ""
    wrong: list[tuple[int, str, str]] = field(default_factory=list[tuple[int, str, str]])


def read_block(text: str, at: int) -> Block:
    """Read one entry of ``text``, whose lines all have an end, from the offset ``at`` on."""
    return _Lines(text, at).read()


class _Lines:
    """The work on one entry."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at = text, at
        self.start = -1
        self.last = at
        self.said = -1
        self.comments: list[str] = []
        self.keyword = ""
        self.parts: dict[str, list[str]] = {}
        self.forms: list[int] = []

    def read(self) -> Block:
        text = self.text
        while self.at < len(text):
            end = text.index("\n", self.at) + 1
            line = text[self.at : end].strip(BLANKS + "\n")
            if not line:
                if self.keyword == "msgstr":
                    break
            elif line.startswith("#~") and not self.keyword:
                return self.obsolete()
            elif line.startswith("#"):
                if self.keyword:
                    break
                self.comments.append(line)
                self.begins()
            elif self.ended(line):
                break
            elif (wrong := self.add(line)) is not None:
                return self.skip(*wrong)
            self.at = end
            if line:
                self.last = end
        return self.finish()

    def begins(self) -> None:
        if self.start < 0:
            self.start = self.at

    def ended(self, line: str) -> bool:
        """Whether the line begins the next entry."""
        return self.keyword == "msgstr" and line.startswith(("msgctxt", "msgid"))

    def add(self, line: str) -> tuple[str, str] | None:
        """Take a line in; a message and a hint if it has no place here."""
        self.begins()
        string = line
        if not line.startswith('"'):
            found = _KEYWORD.match(line)
            if found is None:
                return (
                    "the line is neither a comment nor a part of an entry",
                    "Lines begin with #, msgctxt, msgid, msgid_plural, msgstr or a quotation mark.",
                )
            name, form = found[1], found[2]
            if name not in _ORDER[self.keyword] or (form is not None and name != "msgstr"):
                return f"{name} has no place here", "An entry is msgctxt, msgid, msgstr."
            if (wrong := self.form(name, form)) is not None:
                return wrong
            if name == "msgstr" and self.said < 0:
                self.said = self.at
            self.keyword = name
            self.parts[f"{name}{form or ''}"] = []
            string = line[found.end() :]
        elif not self.keyword:
            return "the text belongs to no entry", "Remove it, or put msgid or msgstr before it."
        if not _STRING.fullmatch(string):
            return (
                "the text is not between two quotation marks",
                'Write \\" for a quotation mark within it.',
            )
        list(self.parts.values())[-1].append(string)
        return None

    def form(self, name: str, form: str | None) -> tuple[str, str] | None:
        """What is wrong with the number of a form, if anything."""
        if name != "msgstr":
            return None
        plural = "msgid_plural" in self.parts
        if plural != (form is not None):
            return (
                ("msgstr needs the number of its form", "Write msgstr[0].")
                if plural
                else ("msgstr has a number, but the entry no msgid_plural", "Write msgstr.")
            )
        if self.keyword == "msgstr" and form is None:
            return "msgstr stands here twice", "Keep one of the two."
        if form is not None and int(form) != len(self.forms):
            return (
                "the forms of the plural are not counted from 0",
                "Write msgstr[0], msgstr[1] and so on.",
            )
        self.forms.append(int(form or 0))
        return None

    def skip(self, message: str, hint: str) -> Block:
        """Leave out everything up to the next empty line."""
        offset = self.at
        while self.at < len(self.text):
            end = self.text.index("\n", self.at) + 1
            empty = not self.text[self.at : end].strip(BLANKS + "\n")
            self.at = end
            if empty:
                break
        return Block(self.at, wrong=[(offset, message, hint)])

    def finish(self) -> Block:
        """The block, as what was read ends."""
        if not self.keyword:
            tail = self.text[self.start : self.last] if self.start >= 0 else ""
            return Block(self.at, tail=tail)
        raw = self.text[self.start : self.last]
        if self.keyword != "msgstr":
            message = f"the entry ends after {self.keyword}"
            return Block(self.at, wrong=[(self.start, message, 'Add msgstr ""; or remove it.')])
        joined = {name: "".join(f"{s}\n" for s in said) for name, said in self.parts.items()}
        values = {name: value(lines) for name, lines in joined.items()}
        entry = Entry(
            context=values.get("msgctxt"),
            text=values["msgid"],
            plural=values.get("msgid_plural"),
            strings=tuple(said for name, said in values.items() if name.startswith("msgstr")),
            comments="".join(f"{line}\n" for line in self.comments),
            raw=raw,
            said=self.said - self.start,
            offset=self.start,
        )
        return Block(self.at, entry=entry)

    def obsolete(self) -> Block:
        """Entries whose lines begin with ``#~``; without that they are like others."""
        start = self.start if self.start >= 0 else self.at
        first = self.at
        lines = list(self.comments)
        while self.at < len(self.text):
            end = self.text.index("\n", self.at) + 1
            line = self.text[self.at : end].strip(BLANKS + "\n")
            if not line.startswith("#~"):
                break
            bare = _OBSOLETE.sub("", line, count=1)
            lines.append(f"#{bare}" if bare.startswith("|") else bare)
            self.at = end
        wrong = Findings()
        inner = None
        # What is marked twice would be read in turns without end.
        if not any(line.startswith("#~") for line in lines):
            inner = read("", "".join(f"{line}\n" for line in lines).encode(), wrong, keyed=False)
        if inner is None or inner.head is not None or not inner.sound:
            message = "the obsolete entry can't be read"
            return Block(self.at, wrong=[(first, message, "Remove it.")])
        return Block(
            self.at, obsolete=inner.entries, tail=self._only_comments(inner.entries, start)
        )

    def _only_comments(self, entries: tuple[Entry, ...], start: int) -> str:
        """What is kept of comments that no obsolete entry follows: nothing is lost silently."""
        return "" if entries else self.text[start : self.at]
