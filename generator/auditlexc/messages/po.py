r"""A PO file in, its entries out: the values of each, and the exact text that it was read from.

An entry is read by one regular expression if it is written as tools write it, else line by line by
``poblock``. Whatever is wrong is a finding with its line, and reading goes on with the next entry.
What was read can be put together again without a byte being changed. Time and memory are linear in
the size of the file, whatever it holds.

Stricter than other readers in what could hide something: no byte order mark, no NUL, no CR, and no
escape but ``\\``, ``\"``, ``\n``, ``\r`` and ``\t``.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from auditlexc.findings import Findings
from auditlexc.places import Span

MAX_BYTES: Final = 8 * 1024 * 1024
"""Largest file that is read, in bytes: ten times that of a catalog with 5,000 messages."""

MAX_FINDINGS: Final = 50
"""Findings in one file after which reading ends: the file is something else."""

_STRING: Final = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
_LINES: Final = rf"{_STRING}\n(?:{_STRING}\n)*+"
_ENTRY: Final = re.compile(
    r"\n*+(?P<raw>(?P<comments>(?:#(?!~).*\n)*+)"
    rf"(?:msgctxt (?P<context>{_LINES}))?msgid (?P<text>{_LINES})"
    rf"(?:msgid_plural (?P<plural>{_LINES})(?P<forms>(?:msgstr\[[0-9]\] {_LINES})++)"
    rf"|msgstr (?P<string>{_LINES})))"
    # Whatever else comes next may still belong to the entry.
    r"(?=\n|\Z|#|msgctxt |msgid )"
)
_FORM: Final = re.compile(rf"msgstr\[([0-9])\] ({_LINES})")
_ESCAPE: Final = re.compile(r"\\(.)")
_ESCAPED: Final = {"\\": "\\", '"': '"', "n": "\n", "r": "\r", "t": "\t"}
_QUOTED: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL: Final = re.compile(r'[\\"\n\r\t]')
_PREVIOUS: Final = re.compile(r"^#\|[ \t]*", re.MULTILINE)
_PREVIOUS_IDS: Final = re.compile(
    rf"(?:msgctxt {_LINES})?msgid ({_LINES})(?:msgid_plural ({_LINES}))?"
)


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry: its values, and the text that it was read from.

    ``context`` and ``plural`` are None where the entry has none; ``strings`` has one text, or one
    for each form of a plural. ``raw`` begins with the comments and ends with a line feed; ``said``
    is where ``msgstr`` begins in it. ``offset`` is the place of ``raw`` in the text of the file.
    """

    context: str | None
    text: str
    plural: str | None = None
    strings: tuple[str, ...]
    comments: str = ""
    raw: str
    said: int
    offset: int = 0

    @property
    def texts(self) -> tuple[str, str | None]:
        """The English text and its plural."""
        return self.text, self.plural

    @property
    def flags(self) -> tuple[str, ...]:
        """The flags, in the order in which they stand there."""
        if "#," not in self.comments:
            return ()
        lines = [line[2:] for line in self.comments.split("\n") if line.startswith("#,")]
        return tuple(flag for line in lines for part in line.split(",") if (flag := part.strip()))

    @property
    def fuzzy(self) -> bool:
        """Whether somebody has to look at the translation before it can be used."""
        return "fuzzy" in self.comments and "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Whether every form has a text."""
        return "" not in self.strings

    @property
    def previous(self) -> tuple[str, str | None] | None:
        """The English text and its plural that the translation was made for, if it says so."""
        lines = [line for line in self.comments.split("\n") if line.startswith("#|")]
        bare = _PREVIOUS.sub("", "".join(f"{line}\n" for line in lines))
        found = _PREVIOUS_IDS.fullmatch(bare)
        if found is None:
            return None
        return value(found[1]), value(found[2]) if found[2] is not None else None


class Po(msgspec.Struct, frozen=True, kw_only=True):
    """A file: its head, its entries in order, those marked as obsolete, and comments at the end.

    ``head`` is None where the file has none. ``sound`` is whether nothing was wrong with the form.
    """

    path: str
    text: str
    head: Entry | None
    entries: tuple[Entry, ...]
    obsolete: tuple[Entry, ...] = ()
    tail: str = ""
    sound: bool = True

    def line(self, entry: Entry) -> int:
        """The line in which an entry begins, from 1."""
        return self.text.count("\n", 0, entry.offset) + 1

    def span(self, entry: Entry, form: int = 0, start: int = 0, end: int = 0) -> Span:
        """Where a part of a translation stands: characters ``start`` to ``end`` of a form.

        The whole of it if ``end`` is 0.
        """
        first = self.line(entry) + entry.raw.count("\n", 0, entry.said)
        at = 0
        current = -1
        for number, line in enumerate(entry.raw[entry.said :].split("\n"), first):
            quote = line.find('"')
            if quote < 0:
                continue
            if line.lstrip().startswith("msgstr"):
                current, at = current + 1, 0
            if current != form:
                continue
            places = _places(line, quote + 1)
            if not end:
                return Span(self.path, number, quote + 2, number, places[-1] + 1)
            if start < at + len(places) - 1:
                last = min(end - at, len(places) - 1)
                return Span(self.path, number, places[start - at] + 1, number, places[last] + 1)
            at += len(places) - 1
        return Span(self.path, first, 1, first, 1)


def _places(line: str, start: int) -> list[int]:
    """Where each character of a quoted text stands in its line, and where the quote ends it."""
    places: list[int] = []
    at = start
    while at < len(line) and line[at] != '"':
        places.append(at)
        at += 2 if line[at] == "\\" else 1
    return [*places, at]


def value(lines: str) -> str:
    """What quoted lines say, one below the other; unknown escapes stay as they are."""
    if lines.count("\n") == 1:
        text = lines[1:-2]
    else:
        text = "".join([line.strip(" \t\f\v")[1:-1] for line in lines.split("\n")])
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[0]), text)


def quoted(text: str) -> str:
    """A text as a PO file writes it, in one line."""
    return f'"{_SPECIAL.sub(lambda found: _QUOTED[found[0]], text)}"'


def read(path: str, data: bytes, findings: Findings, *, keyed: bool = True) -> Po | None:
    """Read a file; None, with a finding, where its bytes are no text of the kind.

    ``keyed`` demands that no context is there twice.
    """
    text = _text(path, data, findings)
    if text is None:
        return None
    return _Reader(path, text, findings, keyed).read()


def _text(path: str, data: bytes, findings: Findings) -> str | None:
    """The text of a file, or None after a finding."""

    def refuse(at: int, message: str, hint: str) -> None:
        before = data[:at].decode("utf-8", "replace")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        findings.add("AL0905", Span(path, line, column, line, column + 1), message, hint)

    if len(data) > MAX_BYTES:
        size = f"{len(data):,} bytes, more than the {MAX_BYTES:,} that are read"
        refuse(0, f"the file has {size}", "A translation of a catalog is never as large.")
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        refuse(0, "the file is UTF-16", "Save it as UTF-8.")
    elif data.startswith(b"\xef\xbb\xbf"):
        refuse(0, "the file begins with a byte order mark", "Save it as UTF-8 without BOM.")
    elif (at := data.find(b"\0")) >= 0:
        refuse(at, "the file holds a NUL: it is no text", "Take it back from version control.")
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            byte = f"byte 0x{data[error.start]:02x}"
            refuse(error.start, f"{byte} is not UTF-8", "Save the file as UTF-8.")
            return None
        if (at := data.find(b"\r")) < 0:
            return text
        windows = data.startswith(b"\r\n", at)
        refuse(
            at,
            "lines end with CR and LF" if windows else "there is a CR in the line",
            "Save the file with the line ends of Unix." if windows else "Remove it.",
        )
    return None


class _Reader:
    """The work on one text."""

    def __init__(self, path: str, text: str, findings: Findings, keyed: bool) -> None:
        self.path, self.findings, self.keyed = path, findings, keyed
        self.text = text if text.endswith("\n") or not text else f"{text}\n"
        self.entries: list[Entry] = []
        self.obsolete: list[Entry] = []
        self.tail = ""
        self.wrong = 0

    def bad(self, offset: int, message: str, hint: str = "") -> None:
        """A finding about the line at an offset."""
        self.wrong += 1
        if self.wrong > MAX_FINDINGS:
            return
        line = self.text.count("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        width = max(end - self.text.rfind("\n", 0, offset) - 1, 1)
        self.findings.add("AL0905", Span(self.path, line, 1, line, width + 1), message, hint)

    def read(self) -> Po:
        text, at = self.text, 0
        while at < len(text) and self.wrong <= MAX_FINDINGS:
            found = _ENTRY.match(text, at)
            if found is not None:
                self.entries.append(self.regular(found))
                at = found.end()
            else:
                at = self.irregular(at)
        entries, head = self.entries, None
        if entries and not entries[0].text and entries[0].context is None:
            head, entries = entries[0], entries[1:]
        self.once(head, entries)
        return Po(
            path=self.path,
            text=text,
            head=head,
            entries=tuple(entries),
            obsolete=tuple(self.obsolete),
            tail=self.tail,
            sound=not self.wrong,
        )

    def regular(self, found: re.Match[str]) -> Entry:
        """An entry as tools write it."""
        raw, comments, context, text, plural, forms, string = found.groups()
        strings: tuple[str, ...]
        if string is not None:
            strings = (value(string),)
            said = found.start("string") - found.start("raw") - 7
        else:
            pairs = _FORM.findall(forms)
            strings = tuple([value(lines) for _, lines in pairs])
            said = found.start("forms") - found.start("raw")
            if [int(n) for n, _ in pairs] != list(range(len(pairs))):
                self.bad(found.start("forms"), *NOT_COUNTED)
        if "\\" in raw:
            self.escapes(raw, len(comments), found.start("raw"))
        return Entry(
            context=value(context) if context is not None else None,
            text=value(text),
            plural=value(plural) if plural is not None else None,
            strings=strings,
            comments=comments,
            raw=raw,
            said=said,
            offset=found.start("raw"),
        )

    def escapes(self, raw: str, start: int, offset: int) -> None:
        """Report the escapes of an entry that are none."""
        for found in _ESCAPE.finditer(raw, start):
            if found[1] not in _ESCAPED:
                self.bad(
                    offset + found.start(),
                    f"'{found[0]}' is no escape",
                    'Write \\\\ for a backslash; \\", \\n, \\r and \\t are the others.',
                )

    def irregular(self, at: int) -> int:
        """Read what is not written in the usual way; returns where it ends."""
        # Most files have nothing of the kind.
        from auditlexc.messages import poblock

        block = poblock.read_block(self.text, at)
        for offset, message, hint in block.wrong:
            self.bad(offset, message, hint)
        if block.entry is not None:
            self.entries.append(block.entry)
            self.escapes(block.entry.raw, len(block.entry.comments), block.entry.offset)
        self.obsolete += block.obsolete
        self.tail += block.tail
        return block.end

    def once(self, head: Entry | None, entries: list[Entry]) -> None:
        """Report entries that say the same twice, and heads that are not at the head."""
        seen: dict[tuple[str | None, str], Entry] = {}
        for entry in entries:
            if not entry.text:
                second = head is not None and entry.context is None
                self.bad(
                    entry.offset + len(entry.comments),
                    "there is a second head" if second else "the entry has no English text",
                    "Remove it: the head is the first entry of the file." if second
                    else "Remove it.",
                )  # fmt: skip
                continue
            # Without a context it is another program's, and told apart by its text.
            key = (entry.context, "" if entry.context is not None else entry.text)
            first = seen.setdefault(key, entry)
            if self.keyed and first is not entry and self.wrong <= MAX_FINDINGS:
                self.twice(entry, first)

    def twice(self, entry: Entry, first: Entry) -> None:
        """Report an entry whose context was there before."""
        self.wrong += 1
        line = self.text.count("\n", 0, entry.offset + len(entry.comments)) + 1
        before = self.text.count("\n", 0, first.offset + len(first.comments)) + 1
        name = entry.context if entry.context is not None else entry.text
        self.findings.add(
            "AL0913",
            Span(self.path, line, 1, line, 1),
            f"'{name[:100]}' is translated twice",
            "Keep one of the two.",
            [(Span(self.path, before, 1, before, 1), "first here")],
        )


NOT_COUNTED: Final = (
    "the forms of the plural are not counted from 0",
    "Write msgstr[0], msgstr[1] and so on.",
)
