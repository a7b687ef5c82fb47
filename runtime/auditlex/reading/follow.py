"""Paths in, entries out as they are written: through rotation, new files and files that are cut.

Files are looked at every fifth of a second; nothing has to be installed or allowed for that.
Guarantees: a line is given once and not before it is whole, also if its file was renamed, packed or
deleted after it was written, as long as that did not happen between two looks to a file that was
new itself.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from auditlex.query import Query
from auditlex.reading.entry import Entry, time_of
from auditlex.reading.order import key_of
from auditlex.reading.search import search
from auditlex.reading.segments import (
    Trouble,
    belongs,
    described,
    family,
    find,
    kind_of,
    opened,
    refused,
)
from auditlex.reading.tail import Tail

POLL: Final = 0.2
"""Seconds between looks."""

GRACE: Final = 5.0
"""Seconds that a file is read on after it was renamed; writers notice within one."""

_HEAD: Final = 128

Identity = tuple[int, int]


class _Old(msgspec.Struct):
    """A file that was there before and is not followed: its size and beginning.

    A number of a deleted file may become that of a new one, which those two tell.
    """

    size: int
    head: bytes


def follow(
    paths: Iterable[str | os.PathLike[str]],
    query: Query | None = None,
    *,
    newest: int = 0,
    poll: float = POLL,
    wait: Callable[[float], object] = time.sleep,
    troubles: list[Trouble] | None = None,
) -> Generator[Entry | None]:
    """The entries that fit a query, as they are written; it does not end by itself.

    None is given when nothing is new, before each wait: the time to show what there is, or to stop.

    Args:
        paths: files and folders, as for ``find``; they may not be there yet.
        query: what entries have to fit.
        newest: how many of the entries that are there already are given first.
        poll: seconds between looks.
        wait: waits so many seconds.
        troubles: a list to which is added what could not be read.
    """
    told = [] if troubles is None else troubles
    following = _Following([str(Path(path)) for path in paths], told)
    try:
        yield from following.first(query, newest)
        while True:
            found = following.new()
            for one in found:
                if query is None or _fits(query, one):
                    yield one
            if not found:
                yield None
                wait(poll)
    finally:
        following.close()


def _fits(query: Query, one: Entry) -> bool:
    return query(one.data) if one.readable else query.damaged(one.when, one.line)


class _Following:
    def __init__(self, paths: list[str], troubles: list[Trouble]) -> None:
        self._paths = paths
        self._troubles = troubles
        self._tails: dict[Identity, Tail] = {}
        self._old: dict[Identity, _Old] = {}
        self._gone: dict[Identity, float] = {}
        self._refused: set[str] = set()
        now = time.time()
        for path in self._seen():
            self._meet(path, new=False, recent=now - GRACE)

    def close(self) -> None:
        """Close all files."""
        for tail in self._tails.values():
            tail.close()

    def first(self, query: Query | None, newest: int) -> Iterator[Entry]:
        """The newest of the entries that were there when following began, the oldest first."""
        if newest < 1:
            return
        found = find(self._paths)
        ends = {identity: tail.offset for identity, tail in self._tails.items()}
        chosen = [
            one
            for one in search(found.segments, query, limit=newest, troubles=self._troubles)
            if one.place.offset < ends.get((one.place.device, one.place.inode), 2**63)
        ]
        yield from reversed(chosen)

    def new(self) -> list[Entry]:
        """The lines since the last look, in the order of their times."""
        seen = self._seen()
        there = {identity for path in seen if (identity := self._meet(path)) is not None}
        found: list[Entry] = []
        for identity, tail in list(self._tails.items()):
            try:
                fresh = list(tail.lines())
            except OSError as error:
                self._troubles.append(refused(tail.path, error))
                fresh = []
            found += fresh
            if identity in there or fresh:
                self._gone.pop(identity, None)
            elif time.monotonic() - self._gone.setdefault(identity, time.monotonic()) > GRACE:
                found += tail.rest()
                tail.close()
                del self._tails[identity], self._gone[identity]
        self._old = {identity: old for identity, old in self._old.items() if identity in there}
        found.sort(key=_key)
        return found

    def _seen(self) -> list[str]:
        """The files that may be followed: those not compressed, rotated ones too."""
        names: list[str] = []
        for path in self._paths:
            name = Path(path)
            inside = name.is_dir()
            wanted: Callable[[str], object] = belongs if inside else family(path).fullmatch
            try:
                names += [
                    str(file)
                    for file in (name if inside else name.parent).iterdir()
                    if kind_of(file.name) == "plain" and wanted(file.name)
                ]
            except OSError as error:
                self._refuse(path, error)
        return names

    def _refuse(self, path: str, error: OSError) -> None:
        """Tell what can't be read, once."""
        if path not in self._refused:
            self._refused.add(path)
            self._troubles.append(refused(path, error))

    def _meet(self, path: str, new: bool = True, recent: float = 0.0) -> Identity | None:
        """Look at a file: go on with it, begin with it, or leave it.

        Args:
            path: of the file.
            new: whether one that is not known has been made since the last look.
            recent: of files that are not new, those that were written to since then are followed.
        """
        try:
            status = Path(path).lstat()
            if not stat.S_ISREG(status.st_mode):
                return None
            identity = (status.st_dev, status.st_ino)
            tail = self._tails.get(identity)
            if tail is not None:
                tail.path = path
                return identity
            with opened(path) as number:
                segment = described(path, number)
                identity = (segment.device, segment.inode)
                if identity in self._tails:
                    return identity
                head = os.pread(number, _HEAD, 0)
                old = self._old.get(identity)
                if old is not None and segment.size >= old.size and head.startswith(old.head):
                    old.size = segment.size
                    return identity
                self._old.pop(identity, None)
                if new or segment.changed >= recent or path in self._paths:
                    self._tails[identity] = Tail(segment, os.dup(number), from_end=not new)
                else:
                    self._old[identity] = _Old(segment.size, head)
                return identity
        except FileNotFoundError:
            # It was renamed in this moment.
            return None
        except OSError as error:
            self._refuse(path, error)
            return None


def _key(one: Entry) -> tuple[object, ...]:
    return key_of(one.data, one.when, bool(time_of(one.data)), one.place.offset, one.line)
