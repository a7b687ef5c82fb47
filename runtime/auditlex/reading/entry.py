"""A line of a log in, an ``Entry`` out, whatever the line holds.

Guarantees: nothing is raised; what is no record is marked and kept as far as it can be shown;
unknown keys stay; nothing in ``data`` is nested deeper than ``DEEPEST`` levels, so that whoever
shows or compares it may recurse.
"""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec

from auditlex.predicates import is_array, is_object
from auditlex.query.times import CANONICAL
from auditlex.record import VERSION

LONGEST: Final = 1 << 20
"""Bytes of the longest line that is read as a record; writers stay below 65,536."""

KEPT: Final = 65_536
"""Bytes that are kept of a longer line."""

DEEPEST: Final = 64
"""Levels of lists and objects; what is deeper is left out."""

TORN: Final = b"#torn"

Mark = Literal["", "newer", "foreign", "damaged", "torn"]
"""What is odd about a line. A newer one is a record of a later version of the format; a foreign one
is JSON, but lacks what each record has; a damaged one can't be read; a torn one was not written to
its end. Damaged and torn ones have no data."""


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where a line is.

    Attributes:
        file: the path of the file, as it was given or found.
        offset: bytes before the line; in a compressed file, of what is compressed.
        device: of the file.
        inode: of the file.
        number: the line's number from 1, or 0 where lines were not counted.
    """

    file: str
    offset: int = 0
    device: int = 0
    inode: int = 0
    number: int = 0


NOWHERE: Final = Place("")


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a log.

    Attributes:
        line: as it is in the file, without the line feed; of one that is too long, the beginning.
        data: the record as parsed from JSON, with all of its keys; empty if there is none.
        mark: what is odd about it.
        why: the same in a few words, or empty.
        when: the time that it is sorted by: its own, or that of the record before it in its file.
        place: where it is.
    """

    line: bytes
    data: dict[str, Any]
    mark: Mark = ""
    why: str = ""
    when: str = ""
    place: Place = NOWHERE

    @property
    def sound(self) -> bool:
        """Whether it is a record at all, of whatever version."""
        return self.mark in ("", "newer")

    @property
    def readable(self) -> bool:
        """Whether there is data."""
        return self.mark not in ("damaged", "torn")

    def text(self, *path: str) -> str:
        """The text at a path of keys, or empty if there is none there."""
        found = self.at(*path)
        return found if type(found) is str else ""

    def number(self, *path: str) -> int | None:
        """The integer at a path of keys, or None if there is none there."""
        found = self.at(*path)
        return found if type(found) is int else None

    def at(self, *path: str) -> Any:
        """What is at a path of keys, or None."""
        found: Any = self.data
        for key in path:
            if not is_object(found):
                return None
            found = found.get(key)
        return found

    @property
    def id(self) -> int | None:
        """The number of the event."""
        return self.number("id")

    @property
    def event(self) -> str:
        """The full name of the event."""
        return self.text("event")

    @property
    def status(self) -> str:
        """attempt, success or failure."""
        return self.text("status")

    @property
    def severity(self) -> str:
        """info, notice, warning or error."""
        return self.text("severity")

    @property
    def user(self) -> str:
        """Who did it."""
        return self.text("subject", "user")

    @property
    def node(self) -> str:
        """On which machine."""
        return self.text("node")

    @property
    def params(self) -> dict[str, Any]:
        """The parameters; empty if there are none."""
        found = self.data.get("params")
        return found if is_object(found) else {}

    @property
    def changes(self) -> tuple[dict[str, Any], ...]:
        """The changes that are objects; each has at least a ``key`` if its writer was sound."""
        found = self.data.get("changes")
        return tuple(one for one in found if is_object(one)) if is_array(found) else ()


_decode: Final = msgspec.json.Decoder().decode


class _Nothing(msgspec.Struct):
    """Reads JSON through without keeping anything."""


_skim: Final = msgspec.json.Decoder(_Nothing).decode


def entry(line: bytes, place: Place = NOWHERE, before: str = "", whole: bool = True) -> Entry:
    """The entry of a line.

    Args:
        line: without its line feed.
        place: where it is.
        before: the time of the record before it, for a line that has none.
        whole: whether a line feed follows; where none does, the file ends within the line.
    """
    if len(line) > LONGEST:
        why = f"longer than {LONGEST:,} bytes"
        return _damaged(line[:KEPT], "damaged", why, before, place)
    try:
        data = decoded(line)
    except ValueError as error:
        if line.endswith(TORN):
            return _damaged(line, "torn", "not written to its end", before, place)
        if not whole:
            return _damaged(line, "torn", "the file ends within it", before, place)
        return _damaged(line, "damaged", str(error), before, place)
    time = time_of(data)
    mark, why = _judged(data, time)
    if line.count(b"{") + line.count(b"[") > DEEPEST and (pruned := _pruned(data)) is not None:
        data = pruned
        mark, why = "foreign", f"nested deeper than {DEEPEST} levels"
    return Entry(
        line=line, data=data, mark=mark, why=why, when=time or before, place=place
    )  # fmt: skip


def _damaged(line: bytes, mark: Mark, why: str, before: str, place: Place) -> Entry:
    return Entry(line=line, data={}, mark=mark, why=why, when=before, place=place)


def decoded(line: bytes) -> dict[str, Any]:
    """The object that a line is.

    Raises:
        ValueError: if it is none; the message says why, without repeating what is in it.
    """
    try:
        data: Any = _decode(line)
    except msgspec.ValidationError:
        data = _out_of_range(line)
    except RecursionError:
        raise ValueError("nested too deep to be read") from None
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    except msgspec.DecodeError as error:
        raise ValueError(f"not JSON: {_told(error)}") from None
    if not is_object(data):
        raise ValueError("JSON, but no object")
    return data


def _told(error: msgspec.DecodeError) -> str:
    text = str(error).removeprefix("JSON is malformed: ")
    return text[:1].lower() + text[1:]


def _out_of_range(line: bytes) -> Any:
    """JSON with a number that no computer has; it is shown as it was written."""
    import json  # all but never needed

    try:
        _skim(line)
        data = json.loads(line.decode(), parse_float=_number, parse_int=_number)
    except (ValueError, RecursionError):
        raise ValueError("not JSON: a number is out of range") from None
    return data


def _number(digits: str) -> int | float | str:
    if len(digits) > 300:
        return digits
    number = float(digits) if any(sign in digits for sign in ".eE") else int(digits)
    return digits if abs(number) == float("inf") else number


def time_of(data: dict[str, Any]) -> str:
    """The time of a record, or empty if it has none in the form that records have."""
    time = data.get("time")
    return time if type(time) is str and CANONICAL.fullmatch(time) else ""


def _judged(data: dict[str, Any], time: str) -> tuple[Mark, str]:
    version = data.get("v")
    if type(version) is not int or version < 1:
        return "foreign", "no record: it has no version"
    if not time:
        return "foreign", "no record: it has no time"
    if type(data.get("event")) is not str:
        return "foreign", "no record: it has no event"
    if version > VERSION:
        return "newer", f"of version {version if version < 10**6 else 'unknown'} of the format"
    return "", ""


def _pruned(data: dict[str, Any]) -> dict[str, Any] | None:
    """The same without what is too deep; None if nothing is."""
    found = False
    top: dict[str, Any] = {}
    waiting: list[tuple[Any, Any, int]] = [(data, top, 1)]
    while waiting:
        one, copy, depth = waiting.pop()
        pairs: Any = one.items() if is_object(one) else enumerate(one)
        for key, value in pairs:
            made: Any = value
            if is_object(value) or is_array(value):
                if depth == DEEPEST:
                    found, made = True, "…"
                else:
                    made = {} if is_object(value) else []
                    waiting.append((value, made, depth + 1))
            if is_array(copy):
                copy.append(made)
            else:
                copy[key] = made
    return top if found else None
