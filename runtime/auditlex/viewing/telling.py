"""An entry in, what there is to say of it out: when, where, who, what, and what is odd about it.

Guarantees: nothing is raised whatever the line holds; each text is one line, escaped, and made of
characters that the paper has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, Protocol

from auditlex.predicates import is_object
from auditlex.rendering.escape import FSI, PDI, visible
from auditlex.rendering.voice import Voice
from auditlex.viewing.speaking import Speaker

_SHOWN: Final = 160
"""Bytes of a damaged line that are shown among others; the detail shows more."""


class Line(Protocol):
    """What is shown of an entry of ``auditlex.reading``."""

    @property
    def line(self) -> bytes:
        """As it is in the file."""
        ...

    @property
    def data(self) -> dict[str, Any]:
        """The record."""
        ...

    @property
    def mark(self) -> str:
        """What is odd about it: newer, foreign, damaged or torn."""
        ...

    @property
    def when(self) -> str:
        """The time that it is sorted by."""
        ...


class Paper:
    """What output is written on: which characters it has.

    Args:
        encoding: of the output.
        ascii: whether it has only those of ASCII; others become escapes.
        isolates: whether it knows the characters that set texts apart (see ``rendering.escape``).

    Attributes:
        more: stands for what was cut off.
    """

    __slots__ = ("_encoding", "ascii", "isolates", "more")

    def __init__(
        self, encoding: str = "utf-8", *, ascii: bool = False, isolates: bool = True
    ) -> None:
        unicode = encoding.lower().replace("_", "-") in ("utf-8", "utf8")
        self.ascii = ascii or not unicode
        self.isolates = isolates and not self.ascii
        self.more = "..." if self.ascii else "…"
        self._encoding = "" if unicode and not ascii else "ascii" if ascii else encoding

    def __call__(self, text: str) -> str:
        """The text with escapes for what is not there."""
        if not self._encoding or text.isascii():
            return text
        return text.encode(self._encoding, "backslashreplace").decode(self._encoding)

    def apart(self, voice: Voice) -> Callable[[str], str]:
        """What sets a cell apart from those beside it, where the locale runs from right to left.

        Otherwise a column of numbers would become a part of the words before it.
        """
        if self.isolates and voice.locale.direction == "rtl":
            return lambda text: f"{FSI}{text}{PDI}" if text else text
        return lambda text: text


class Told(NamedTuple):
    """What is said of an entry.

    Attributes:
        time: in the reader's zone, or empty.
        mark: a sign for the outcome, and one or two for a severity that asks for attention.
        tone: the role of the mark in ``colour.ROLES``.
        node: where.
        who: who acted.
        sentence: what happened, with what is odd in brackets before it.
    """

    time: str
    mark: str
    tone: str
    node: str
    who: str
    sentence: str


_SIGNS: Final[Mapping[str, tuple[str, str]]] = {
    "success": ("✓", "+"),
    "failure": ("✗", "x"),
    "attempt": ("»", ">"),
}
"""The sign for each outcome, and the one in ASCII."""

_RANKS: Final = {"warning": "!", "error": "!!"}
_UNREADABLE: Final = "?"


class Teller:
    """Tells entries.

    Args:
        speaker: what tells records.
        paper: what the output is written on.
    """

    __slots__ = ("_paper", "_speaker")

    def __init__(self, speaker: Speaker, paper: Paper) -> None:
        self._speaker = speaker
        self._paper = paper

    def __call__(self, entry: Line) -> Told:
        """What is said of an entry."""
        fit, data = self._paper, entry.data
        mark, tone = self._mark(entry)
        return Told(
            fit(moment(self._speaker.voice, entry)),
            mark,
            tone,
            fit(where(self._speaker.voice, data)),
            fit(who(self._speaker.voice, data)),
            fit(sentence(self._speaker, entry)),
        )

    def _mark(self, entry: Line) -> tuple[str, str]:
        status, severity = entry.data.get("status"), entry.data.get("severity")
        if type(status) is not str or status not in _SIGNS:
            return _UNREADABLE, "odd"
        rank = _RANKS.get(severity, "") if type(severity) is str else ""
        tone = "error" if rank == "!!" else status
        if status == "success" and rank == "!":
            tone = "warning"
        return f"{_SIGNS[status][self._paper.ascii]}{rank}", tone


def moment(voice: Voice, entry: Line) -> str:
    """When, in the reader's zone; empty if no record tells it."""
    return voice.times.local(entry.when) if entry.when else ""


def where(voice: Voice, data: Mapping[str, Any]) -> str:
    """The node, or empty."""
    return voice.say(data["node"]) if "node" in data else ""


def who(voice: Voice, data: Mapping[str, Any]) -> str:
    """Who acted, or empty."""
    subject = data.get("subject")
    return voice.who(data) if is_object(subject) and "user" in subject else ""


def sentence(speaker: Speaker, entry: Line, shown: int = _SHOWN) -> str:
    """What happened; before it, in brackets, what is odd about the line.

    Args:
        speaker: what tells records.
        entry: the line.
        shown: how much of a line that is no record is shown.
    """
    words, data = speaker.voice.words, entry.data
    if entry.mark in ("damaged", "torn") or type(data.get("event")) is not str:
        word = words["word/torn" if entry.mark == "torn" else "word/damaged"]
        return f"[{word}] {speaker.voice.say(raw(entry.line, shown))}"
    odd: list[str] = []
    if entry.mark == "newer":
        odd.append(words["word/newer"])
    elif entry.mark:
        odd.append(words["word/damaged"])
    elif "invalid" in data:
        odd.append(words["heading/invalid"])
    if not speaker.knows(data):
        odd.append(f"{speaker.voice.say(data['event'])}: {words['word/unknown']}")
    marks = "".join(f"[{each}] " for each in odd)
    return f"{marks}{speaker.sentence(data)}"


def raw(line: bytes, shown: int) -> str:
    """The beginning of a line, as text that can be shown, and how many bytes are missing."""
    if len(line) <= shown:
        return visible(line.decode("utf-8", "backslashreplace"))
    while shown and line[shown] & 0xC0 == 0x80:
        shown -= 1  # not in the middle of a character
    return f"{visible(line[:shown].decode('utf-8', 'backslashreplace'))}…(+{len(line) - shown})"
