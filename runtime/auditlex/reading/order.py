"""The order of entries, and cursors: the text by which a reader goes on behind an entry.

Entries are in the order of time, node, boot and seq; then of their place in the file. All of that
is in the line or stays as it is when a file grows, is renamed or compressed, so a cursor holds.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from auditlex.reading.entry import Entry, time_of

Key = tuple[str, str, str, int, int, int]
"""Time, node, boot, seq, bytes before the line, checksum of the line."""

_LAST: Final = "\U0010ffff"
"""Stands for the node of a line without a time: it comes behind the record before it."""

_LONGEST: Final = 256
_LARGEST: Final = 2**63


class CursorError(ValueError):
    """A text that is no cursor, or one for another order."""


class _Cursor(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    version: int
    newest_first: bool
    key: Key


def key_of(data: Mapping[str, Any], when: str, own: bool, offset: int, line: bytes) -> Key:
    """The key of a line.

    Args:
        data: what the line is as JSON, or the part that has time, node, boot and seq.
        when: the time that it is sorted by.
        own: whether that is its own time.
        offset: bytes before the line.
        line: the line itself.
    """
    checksum = zlib.crc32(line)
    if not own:
        return when, _LAST, "", 0, offset, checksum
    node, boot, seq = data.get("node"), data.get("boot"), data.get("seq")
    return (
        when,
        node[:_LONGEST] if type(node) is str else "",
        boot[:_LONGEST] if type(boot) is str else "",
        seq if type(seq) is int and -_LARGEST < seq < _LARGEST else 0,
        offset,
        checksum,
    )


def cursor_of(entry: Entry, *, newest_first: bool = True) -> str:
    """The text by which a search in the same order goes on behind this entry."""
    own = bool(time_of(entry.data))
    key = key_of(entry.data, entry.when, own, entry.place.offset, entry.line)
    data = msgspec.json.encode(_Cursor(1, newest_first, key))
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def key_in(cursor: str, *, newest_first: bool) -> Key:
    """The key in a cursor.

    Raises:
        CursorError: if it is none, or of the other order.
    """
    try:
        data = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        found = msgspec.json.decode(data, type=_Cursor)
    except (ValueError, binascii.Error, RecursionError):
        raise CursorError("this is no cursor; take one that a search has given") from None
    if found.version != 1:
        raise CursorError("the cursor is of another version; begin anew")
    if found.newest_first is not newest_first:
        raise CursorError("the cursor is of the other order; begin anew or turn the order around")
    return found.key
