"""Why an act failed: an exception in, a reason, a code and a message that may be written out.

Input: an exception, and a table that an application extends with ``register``. Output: a
``Failure``, or None for an exception that is no failure. Guarantees:

- of an exception only the name of its type is told, unless the application has said that its text
  is safe: the texts of exceptions repeat what was sent, passwords among it;
- ``str()`` and ``repr()`` of an exception are not called unless its type was registered as safe;
  whatever goes wrong on the way, there is a reason, in the end ``error``;
- the entry of the most specific type wins, whoever made it and in whatever order.
"""

from __future__ import annotations

import sys
import threading
from asyncio import CancelledError
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import CancelledError as FutureCancelled
from typing import Any, Final, Literal, NamedTuple, TypeVar

from msgspec import UNSET

from auditlex.basics import quoted
from auditlex.checking import REASONS
from auditlex.contracts import AuditDenied
from auditlex.record import Failure
from auditlex.scrubbing import LONGEST_TEXT
from auditlex.text import fitting

Reason = Literal[
    "denied", "invalid", "not-found", "conflict", "unavailable", "timeout", "cancelled", "error"
]
"""The reasons that there are: those of ``auditlex.checking.REASONS``."""

Error = TypeVar("Error", bound=BaseException)

_MOST_CODE: Final = 999_999
_MOST_LEAVES: Final = 100


class Entry(NamedTuple):
    """What is known of a type of exceptions.

    Attributes:
        reason: why an act failed that ended with one, or None if it did not fail.
        code: the product's number for it, or None.
        text: what its text is, or None if that is not to be told.
    """

    reason: Reason | None
    code: int | None = None
    text: Callable[[Any], str] | None = None


DEFAULTS: Final[Mapping[type[BaseException], Reason]] = {
    PermissionError: "denied",
    FileNotFoundError: "not-found",
    ProcessLookupError: "not-found",
    LookupError: "not-found",
    FileExistsError: "conflict",
    ValueError: "invalid",
    TypeError: "invalid",
    TimeoutError: "timeout",
    ConnectionError: "unavailable",
    OSError: "unavailable",
    AuditDenied: "unavailable",
    CancelledError: "cancelled",
    FutureCancelled: "cancelled",
    KeyboardInterrupt: "cancelled",
    GeneratorExit: "cancelled",
    SystemExit: "cancelled",
}

HTTP: Final[Mapping[int, Reason]] = {
    400: "invalid", 401: "denied", 403: "denied", 404: "not-found", 405: "invalid",
    406: "invalid", 407: "denied", 408: "timeout", 409: "conflict", 410: "not-found",
    411: "invalid", 412: "conflict", 413: "invalid", 414: "invalid", 415: "invalid",
    416: "invalid", 422: "invalid", 423: "conflict", 428: "conflict", 429: "unavailable",
    431: "invalid", 502: "unavailable", 503: "unavailable", 504: "timeout", 507: "unavailable",
}  # fmt: skip
"""The reasons of the statuses of HTTP; of other statuses from 400 to 599 it is ``error``."""

_CATCH_ALL: Final = (Exception, BaseException)


class Reasons:
    """A table from types of exceptions to reasons; safe in threads."""

    __slots__ = ("_entries", "_lock", "_registered")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[type[BaseException], Entry] = {
            kind: Entry(reason) for kind, reason in DEFAULTS.items()
        }
        self._registered: frozenset[type[BaseException]] = frozenset()

    def register(
        self,
        exception_type: type[Error],
        reason: Reason | None,
        code: int | None = None,
        *,
        safe: bool | Callable[[Error], str] = False,
    ) -> None:
        """Say why an act failed that ends with an exception of this type or of a subclass.

        Args:
            exception_type: the type; one that was registered before is replaced.
            reason: one of ``auditlex.checking.REASONS``; None if such an exception is no failure,
                as where a framework answers with a redirect by raising one.
            code: the product's number for it, 0 to 999999. Where none is given and the exception
                has a status of HTTP, it is that.
            safe: whether ``str()`` of it may be written, subclasses included; or a function that
                says what may be. Parameters that the catalog masks are masked in it as well.

        Raises:
            TypeError: if it is no type of exceptions.
            ValueError: if there is no such reason or code, or if all texts of one of Python's own
                types are called safe: anybody raises those, with anything in them.
        """
        if not _is_exception(exception_type):
            raise TypeError("register takes a type of exceptions first")
        if reason is not None and reason not in REASONS:
            raise ValueError(f"no reason {quoted(reason)}; there are {', '.join(REASONS)}")
        if code is not None and not _is_code(code):
            raise ValueError(f"a code is an integer from 0 to {_MOST_CODE}")
        text: Callable[[Any], str] | None = None
        if safe is True:
            if exception_type.__module__.partition(".")[0] in sys.stdlib_module_names:
                raise ValueError(
                    f"{exception_type.__name__} is Python's own, so its text can be anything; "
                    f"register a type of yours, or give a function as safe"
                )
            text = str
        elif callable(safe):
            text = safe
        with self._lock:
            # Replaced, not changed: whoever looks something up at this moment sees the old table.
            self._entries = {**self._entries, exception_type: Entry(reason, code, text)}
            self._registered |= {exception_type}

    def classify(self, error: BaseException) -> Failure | None:
        """The failure to write, or None if the exception is none. Never raises an ``Exception``.

        A status of HTTP (``status_code`` or ``code``) says more than a default of Python's types,
        and less than a type that was registered. A group of exceptions has the reason that all of
        them have.
        """
        try:
            return self._classify(error)
        except Exception:  # noqa: BLE001 - a hostile exception is a failure like any other
            return Failure("error")

    def _classify(self, error: BaseException) -> Failure | None:
        name = fitting(type(error).__name__, 200)
        kind, entry = self._found(error)
        status = _http_status(error)
        said = kind in self._registered
        if status is not None and (not said or kind in _CATCH_ALL):
            text = _text(entry, error) if entry is not None and said else None
            return Failure(HTTP.get(status, "error"), status, text or name)
        leaves = [] if said else _leaves(error)
        if leaves:
            return self._of_all(leaves, name)
        if entry is None:
            return Failure("error", message=name)
        if entry.reason is None:
            return None
        code = entry.code if entry.code is not None else status
        return Failure(entry.reason, UNSET if code is None else code, _text(entry, error) or name)

    def _found(self, error: BaseException) -> tuple[type | None, Entry | None]:
        entries = self._entries
        for kind in type(error).__mro__:
            if kind in entries:
                return kind, entries[kind]
        return None, None

    def _of_all(self, leaves: Iterable[BaseException], name: str) -> Failure:
        """The failure of a group: the reason and the code in which its exceptions agree."""
        found = [self.classify(each) for each in leaves]
        reasons = {each.reason if each is not None else "error" for each in found}
        codes = {each.code if each is not None else UNSET for each in found}
        return Failure(
            reasons.pop() if len(reasons) == 1 else "error",
            codes.pop() if len(codes) == 1 else UNSET,
            name,
        )


reasons: Final = Reasons()
"""The table of this process. Applications register their exceptions here when they start."""


def _is_exception(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseException)


def _is_code(code: object) -> bool:
    return type(code) is int and 0 <= code <= _MOST_CODE


def _text(entry: Entry | None, error: BaseException) -> str | None:
    """What the text of a safe exception says; None if it is not safe, too long, or no text."""
    if entry is None or entry.text is None:
        return None
    try:
        text = entry.text(error)
    except Exception:  # noqa: BLE001 - it may be anything that an application has written
        return None
    return text if type(text) is str and 0 < len(text) <= LONGEST_TEXT else None


def _http_status(error: BaseException) -> int | None:
    """The status of HTTP that an exception of a web framework stands for, from 400 to 599.

    Lower ones are left: ``code = 200`` is some library's own number more often than a success.
    """
    if not isinstance(error, Exception):
        return None  # SystemExit has a code, too
    for name in ("status_code", "code"):
        value = _attribute(error, name)
        if issubclass(type(value), int):
            status = int.__int__(value)  # a plain one of http.HTTPStatus
            if 400 <= status <= 599:
                return status
    return None


def _attribute(error: Exception, name: str) -> Any:
    try:
        return getattr(error, name, None)
    except Exception:  # noqa: BLE001 - a property of anybody's making
        return None


def _leaves(error: BaseException) -> list[BaseException]:
    """The exceptions in a group and in the groups inside it, the first hundred; else nothing."""
    if not isinstance(error, BaseExceptionGroup):
        return []
    leaves: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting and len(leaves) < _MOST_LEAVES:
        each = waiting.pop()
        if issubclass(type(each), BaseExceptionGroup):
            waiting.extend(reversed(each.exceptions))
        else:
            leaves.append(each)
    return leaves
