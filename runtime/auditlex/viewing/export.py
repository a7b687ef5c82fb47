r"""Entries in, JSON or CSV out: for programs and spreadsheets.

JSON is the record as it is in the file, a line each; only characters that a terminal would obey, or
nobody would see, become escapes, which mean the same in JSON. What is no record becomes an object
that says so. CSV is that of RFC 4180, with the fields in ``COLUMNS``; a text that a spreadsheet
would take for a formula gets an apostrophe before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

import msgspec

from auditlex.rendering.escape import visible
from auditlex.viewing.speaking import Speaker
from auditlex.viewing.telling import Paper, sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from auditlex.reading import Entry
    from auditlex.viewing.tally import Group

_encode: Final = msgspec.json.Encoder().encode

# ----------------------------------------------------------------------------------------------
# JSON


def as_json(entries: Iterable[Entry], speaker: Speaker | None, paper: Paper) -> Iterator[str]:
    """A line of JSON for each entry.

    Args:
        entries: of ``auditlex.reading``.
        speaker: adds the sentence under the key ``sentence``; None for records as they are.
        paper: what the output is written on.
    """
    for entry in entries:
        if not entry.readable:
            yield seen(_encode(_no_record(entry)).decode(), paper.ascii)
            continue
        text = entry.line.decode()
        if speaker is not None and "sentence" not in entry.data:
            text = _with(text, "sentence", sentence(speaker, entry))
        yield seen(text, paper.ascii)


def _no_record(entry: Entry) -> dict[str, Any]:
    """What is told of a line that is no record; no record has a key called mark."""
    return {
        "mark": entry.mark,
        "why": entry.why,
        "file": entry.place.file.encode("utf-8", "backslashreplace").decode(),
        "offset": entry.place.offset,
        "line": entry.line.decode("utf-8", "backslashreplace"),
    }


def _with(text: str, key: str, value: str) -> str:
    """The text of a JSON object with one more key."""
    start = text.rstrip()[:-1].rstrip()
    comma = "" if start.endswith("{") else ","
    return f'{start}{comma}"{key}":{_encode(value).decode()}}}'


def seen(text: str, ascii: bool = False) -> str:
    """A line of JSON with escapes for what can't be seen, and so harmless on a terminal.

    Args:
        text: JSON that is sound.
        ascii: whether all that is not ASCII is escaped.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_in_ascii(char) if ascii else _in_unicode(char) for char in text)


@lru_cache(maxsize=8_192)
def _in_unicode(char: str) -> str:
    # A mark by itself is escaped, too: in JSON it is the same.
    return char if visible(char) == char else _in_ascii(char)


def _in_ascii(char: str) -> str:
    if char < " ":
        # Inside of texts they are escaped already: this one stands between.
        return " "
    if char <= "~":
        return char
    data = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[n : n + 2].hex()}" for n in range(0, len(data), 2))


# ----------------------------------------------------------------------------------------------
# CSV

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "time": ("time",),
    "node": ("node",),
    "event": ("event",),
    "id": ("id",),
    "status": ("status",),
    "severity": ("severity",),
    "action": ("action",),
    "object.type": ("object", "type"),
    "object.id": ("object", "id"),
    "user": ("subject", "user"),
    "token": ("subject", "token"),
    "ip": ("source", "ip"),
    "port": ("source", "port"),
    "via": ("source", "via"),
    "process": ("process", "name"),
    "pid": ("process", "pid"),
    "request": ("request",),
    "params": ("params",),
    "changes": ("changes",),
    "reason": ("error", "reason"),
    "code": ("error", "code"),
    "message": ("error", "message"),
    "seq": ("seq",),
    "boot": ("boot",),
    "invalid": ("invalid",),
}
"""By the name in the header, where in a record a field is. ``mark`` and ``sentence`` follow."""

HEADER: Final = (*COLUMNS, "mark", "sentence")

_FORMULA: Final = re.compile(
    # At the beginning, or behind what a spreadsheet of another country would split a cell at.
    r"(?P<before>^[\s'\"]*|[;|][\s'\"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])"
)


class Csv:
    """Makes CSV.

    Args:
        speaker: makes the sentences.
        paper: what the output is written on.
    """

    def __init__(self, speaker: Speaker, paper: Paper) -> None:
        self._speaker = speaker
        self._paper = paper
        self._headed = False

    def rows(self, entries: Iterable[Entry]) -> Iterator[str]:
        """The lines without their line feeds; the header before the first of all."""
        if not self._headed:
            self._headed = True
            yield ",".join(HEADER) + "\r"
        for entry in entries:
            cells = [_cell(entry.at(*path)) for path in COLUMNS.values()]
            cells += [_cell(entry.mark), _cell(sentence(self._speaker, entry))]
            yield self._paper(",".join(cells)) + "\r"


def _cell(value: object) -> str:
    """A value as a field: numbers as they are, text in quotes, all else as JSON in quotes."""
    if value is None:
        return ""
    if type(value) is int and abs(value) < 2**64:
        return str(value)
    if type(value) is not str:
        value = _plain(value)
    text = neutral(visible(value)).replace('"', '""')
    return f'"{text}"'


def _plain(value: object) -> str:
    try:
        return _encode(value).decode()
    except (ValueError, TypeError, RecursionError):
        return type(value).__name__


def neutral(text: str) -> str:
    """The text so that no spreadsheet computes it: '=1+1 instead of =1+1."""
    return _FORMULA.sub(r"\g<before>'", text)


def counts(groups: Iterable[Group], paper: Paper) -> Iterator[str]:
    """Counts as the lines of a CSV file without their line feeds: by, value, count."""
    yield "by,value,count\r"
    for group in groups:
        for name, number in group.counts.items():
            yield paper(f"{_cell(group.by)},{_cell(name)},{number}\r")
        if group.others:
            yield f"{_cell(group.by)},,{group.others}\r"
