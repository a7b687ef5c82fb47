"""Where something stands: floor zero, imported by every pass.

A ``Span`` is a place in the text of a file. A ``Ref`` names a value by its path inside a document
and is turned into a span only when a finding has to be shown, so that the passes behind the parser
carry no positions and what is cached stays true when lines move.
"""

from __future__ import annotations

import msgspec

Path = tuple[str | int, ...]


class Span(msgspec.Struct, frozen=True, tag=True):
    """A stretch of a file: lines and columns count from 1, the end is exclusive.

    A file that could not be read at all is named with line 1, column 1.
    """

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


class Ref(msgspec.Struct, frozen=True, tag=True):
    """A value in a document, by the keys and indexes that lead to it.

    ``key`` asks for the key instead of the value; ``start`` and ``end`` narrow a scalar to a part
    of its text, counted in characters of the value.
    """

    file: str
    path: Path = ()
    key: bool = False
    start: int | None = None
    end: int | None = None

    def at(self, *more: str | int) -> Ref:
        """The value ``more`` steps further in."""
        return Ref(self.file, self.path + more)

    def of_key(self, *more: str | int) -> Ref:
        """The key that leads to the value ``more`` steps further in."""
        return Ref(self.file, self.path + more, key=True)

    def part(self, start: int, end: int) -> Ref:
        """The characters ``start`` to ``end`` of the scalar."""
        return Ref(self.file, self.path, start=start, end=end)


Place = Span | Ref
