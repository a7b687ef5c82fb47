"""The proof that a hop records a call: made where the call is passed on, checked where it comes in.

Input: a key that the hops share, and a call. Output: one line of a header, or the request id in one
that holds. Guarantees: a line holds for one method and path, and for a minute; nothing is raised
whatever a line says; the key is in no representation.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from auditlex.context import request_id

RECORDED: Final = "x-auditlex-recorded"
"""The header by which a hop says, and proves, that it records a call itself."""

LIFETIME: Final = 60
"""Seconds that a proof holds; clocks may differ by as many."""

_PURPOSE: Final = b"auditlex-hop"


class HopKey:
    """A key that hops share.

    Args:
        key: 16 to 64 bytes that nobody can guess, as of ``secrets.token_bytes(32)``.

    Raises:
        ValueError: if it is anything else.
    """

    __slots__ = ("_key",)

    def __init__(self, key: bytes) -> None:
        if type(key) is not bytes or not 16 <= len(key) <= 64:
            raise ValueError("a key that hops share is 16 to 64 bytes, as secrets.token_bytes(32)")
        self._key = key

    def __repr__(self) -> str:
        return "<HopKey>"

    def proof(self, method: str, path: str, request: str, seconds: int) -> str:
        """The line for a call: its request id, the time since 1970, and a code over all of it."""
        return f"{request};{seconds};{self._code(method, path, request, seconds)}"

    def _code(self, method: str, path: str, request: str, seconds: int) -> str:
        # Only the path, which stands last, can hold what parts them.
        text = "\0".join((method.upper(), request, str(seconds), path))
        data = text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(data, key=self._key, digest_size=32, person=_PURPOSE).hexdigest()

    def request(self, line: str, method: str, path: str, now: float) -> str:
        """The request id in a line that holds for a call now; nothing if it does not."""
        request, _, rest = line.partition(";")
        time, _, code = rest.partition(";")
        if not request_id(request) or not (time.isascii() and time.isdigit() and len(time) <= 12):
            return ""
        wanted = self._code(method, path, request, int(time))
        if not hmac.compare_digest(wanted.encode(), code.encode("utf-8", "replace")):
            return ""
        return request if abs(now - int(time)) <= LIFETIME else ""
