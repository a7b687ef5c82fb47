"""A compressed file in, its bytes out, a piece at a time.

Guarantees: memory stays bounded whatever the file claims; a file that ends early or is damaged
gives what there is before that, and then ``Broken``.

zst needs the package ``zstandard``: Debian and so Proxmox VE carry it as python3-zstandard, which
is why it was chosen over backports.zstd.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import Final

from auditlex.reading.segments import Kind

PIECE: Final = 1 << 18
"""Bytes of a piece, at most."""

_FEED: Final = 1 << 10
"""Compressed bytes that are unpacked at once; each may become 32,768 bytes at worst."""

_WINDOW: Final = 1 << 27
"""Bytes that a zst file may make its reader remember; what 'zstd -d' allows by default."""


class Broken(Exception):  # noqa: N818 - what the file is
    """A compressed file that can't be read, or not to its end; the message says why."""


class Unsupported(Exception):  # noqa: N818 - what the file is
    """A package is missing that could read the file; the message says which."""


def pieces(number: int, kind: Kind) -> Iterator[bytes]:
    """The bytes of an open file.

    Args:
        number: of the open file; its position is moved.
        kind: how it is compressed.

    Raises:
        Broken, Unsupported: as said there.
        OSError: if reading fails.
    """
    os.lseek(number, 0, os.SEEK_SET)
    with open(number, "rb", closefd=False) as raw:
        if kind == "plain":
            while piece := raw.read(PIECE):
                yield piece
        elif kind == "gz":
            yield from _gz(raw)
        else:
            yield from _zst(raw)


def _gz(raw: io.BufferedReader) -> Iterator[bytes]:
    import gzip  # rarely needed, as the other one
    import zlib

    # The file is written while it is read, or was cut off: what came before is good.
    try:
        with gzip.GzipFile(fileobj=raw) as stream:
            while piece := stream.read1(PIECE):
                yield piece
    except EOFError:
        raise Broken("the file ends early") from None
    except gzip.BadGzipFile as error:
        raise Broken(f"the compressed data is damaged ({error})") from None
    except zlib.error:
        raise Broken("the compressed data is damaged") from None


def _zst(raw: io.BufferedReader) -> Iterator[bytes]:
    try:
        import zstandard
    except ImportError:
        raise Unsupported(
            "reading .zst needs the package zstandard: apt install python3-zstandard, or "
            "pip install 'auditlex[zst]'"
        ) from None
    decompressor = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
    try:
        frame = decompressor.decompressobj()
        begun = False
        while read := raw.read(_FEED):
            while read:
                if frame.eof:
                    frame, begun = decompressor.decompressobj(), False
                begun = True
                made = frame.decompress(read)
                for start in range(0, len(made), PIECE):
                    yield made[start : start + PIECE]
                read = frame.unused_data if frame.eof else b""
    except zstandard.ZstdError as error:
        raise Broken(f"the compressed data is damaged ({error})") from None
    if begun and not frame.eof:
        raise Broken("the file ends early")
