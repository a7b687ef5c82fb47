"""The answer to a call that is refused because it can't be audited: 503, as JSON."""

from __future__ import annotations

from typing import Final

import msgspec

STATUS: Final = 503
REQUEST_ID: Final = "x-request-id"


def body(request: str) -> bytes:
    """The body: what happened, and the request id."""
    return msgspec.json.encode(
        {
            "error": "unavailable",
            "message": "The call was refused because it can't be audited now.",
            "request": request,
        }
    )


def headers(request: str) -> list[tuple[str, str]]:
    """The headers that go with it."""
    return [
        ("content-type", "application/json"),
        ("content-length", str(len(body(request)))),
        ("cache-control", "no-store"),
        (REQUEST_ID, request),
    ]
