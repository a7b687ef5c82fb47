"""How a call ended: the status of a response or an exception in, the outcome of a record out.

Guarantees: what a response or an exception says in words is not repeated, since nobody knows what
is in it; nothing is raised, even if the application's own classification is.
"""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Callable
from typing import Final

import msgspec

from auditlex.auditor import AuditDenied
from auditlex.record import Failure

Classify = Callable[[BaseException], Failure | None]
"""What an exception means, or None for what it means otherwise."""


class Outcome(msgspec.Struct, frozen=True, gc=False):
    """How a call ended.

    Attributes:
        status: success or failure.
        error: why it failed, if it did.
    """

    status: str
    error: Failure | None = None


SUCCESS: Final = Outcome("success")

_REASONS: Final = {
    401: "denied", 402: "denied", 403: "denied", 407: "denied", 451: "denied",
    404: "not-found", 405: "not-found", 410: "not-found", 501: "not-found",
    409: "conflict", 412: "conflict", 423: "conflict",
    408: "timeout", 504: "timeout",
    429: "unavailable", 502: "unavailable", 503: "unavailable",
    499: "cancelled",
}  # fmt: skip
"""Reasons by status where the class of the status does not say it."""

_EXCEPTIONS: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (CancelledError, "cancelled"),
    (KeyboardInterrupt, "cancelled"),
    (SystemExit, "cancelled"),
    (GeneratorExit, "cancelled"),
    (AuditDenied, "unavailable"),
    (TimeoutError, "timeout"),
    (PermissionError, "denied"),
    (FileNotFoundError, "not-found"),
    (FileExistsError, "conflict"),
    (ConnectionError, "unavailable"),
)
"""Reasons by exception; the first that fits holds."""


def redirected(code: int) -> bool:
    """Whether a response asks to send the same call elsewhere: nothing was done then."""
    return code in (307, 308)


def leads_away(code: int) -> bool:
    """Whether a response asks to call something else instead, such as a page to log in."""
    return 300 <= code < 400 and code != 304 and not redirected(code)


def of_status(code: int) -> Outcome:
    """The outcome that a status of HTTP stands for."""
    if code < 400:
        return SUCCESS
    reason = _REASONS.get(code, "invalid" if code < 500 else "error")
    return Outcome("failure", Failure(reason, code))


def cancelled(code: int | None = None) -> Outcome:
    """The caller did not wait for the end."""
    return Outcome("failure", Failure("cancelled") if code is None else Failure("cancelled", code))


def of_exception(
    error: BaseException, classify: Classify | None = None, code: int = 500
) -> Outcome:
    """The outcome that an exception stands for; the application's own classification goes first."""
    if classify is not None:
        try:
            found = classify(error)
        except Exception:  # noqa: BLE001 - the record is written, whatever happens here
            found = None
        if found is not None:
            return Outcome("failure", found)
    for kind, reason in _EXCEPTIONS:
        if isinstance(error, kind):
            return Outcome("failure", Failure(reason, code))
    # Frameworks have exceptions that are responses.
    status: object = getattr(error, "status_code", None)
    if type(status) is int and 400 <= status <= 599:
        return of_status(status)
    return Outcome("failure", Failure("error", code))
