"""Who acts in the current task or thread: subject, source and request id, by context variables.

They are set once where a call comes in and read by whatever emits below; threads and asyncio tasks
inherit them as they inherit every context variable.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from contextvars import ContextVar, Token
from typing import Any, Final

from auditlex.identity import Source, Subject
from auditlex.text import fitting

SUBJECT: Final[ContextVar[Subject | None]] = ContextVar("auditlex_subject", default=None)
SOURCE: Final[ContextVar[Source | None]] = ContextVar("auditlex_source", default=None)
REQUEST: Final[ContextVar[str | None]] = ContextVar("auditlex_request", default=None)

_TRACEPARENT = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?", re.DOTALL)
_ID = re.compile(r"[A-Za-z0-9._:/+=@-]{1,128}")


@contextmanager
def using(
    *,
    subject: Subject | None = None,
    source: Source | None = None,
    request: str | None = None,
) -> Generator[None]:
    """Let everything emitted inside have this subject, source and request id; what is None stays.

    Not around a ``yield`` of a generator of your own: what runs between its steps would have them,
    too (PEP 568 says why).

    >>> with using(subject=Subject("alice@pve")):
    ...     SUBJECT.get().user
    'alice@pve'
    """
    with ExitStack() as stack:
        if subject is not None:
            stack.callback(_back, SUBJECT, SUBJECT.set(subject))
        if source is not None:
            stack.callback(_back, SOURCE, SOURCE.set(source))
        if request:
            stack.callback(_back, REQUEST, REQUEST.set(fitting(request, 128)))
        yield


def _back(variable: ContextVar[Any], token: Token[Any]) -> None:
    """Undo a change, where the context is still the one that it was made in."""
    # A generator may be closed in another context, in which there is nothing to undo.
    with suppress(ValueError):
        variable.reset(token)


def new_request() -> str:
    """A request id of 32 random hexadecimal digits, as a trace id of W3C Trace Context."""
    return secrets.token_hex(16)


def traced(traceparent: str) -> str:
    """The trace id of a ``traceparent`` header (W3C Trace Context, 3.2), or nothing."""
    found = _TRACEPARENT.fullmatch(traceparent)
    if found is None or traceparent.startswith("ff") or not found[1].strip("0"):
        return ""
    return found[1]


def traceparent() -> str:
    """The header with which a child call carries the current request id on, or nothing."""
    request = REQUEST.get()
    if request is None or re.fullmatch("[0-9a-f]{32}", request) is None:
        return ""
    return f"00-{request}-{secrets.token_hex(8)}-01"


def request_id(text: str) -> str:
    """A request id as it was sent, or nothing if it has not the form of one."""
    return text if _ID.fullmatch(text) else ""
