"""The options of middleware: what an application says in, checked values out.

Guarantees: what is wrong is told when the application starts; what the application's own functions
raise later is not passed on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from typing import Any, Final, TypedDict

from auditlex import active
from auditlex.auditor import Auditor
from auditlex.identity import Subject
from auditlex.identity import subject as subject_of
from auditlex.web.client import Forwarding, Proxies
from auditlex.web.outcome import Classify, Outcome
from auditlex.web.routes import Routes

Scope = MutableMapping[str, Any]
"""What a server says of a call: the scope of ASGI, the environ of WSGI."""

Identify = Callable[[Scope], Subject | None]
"""Who calls, or None if that is not known (yet)."""

Judge = Callable[[Scope, int, Mapping[str, str]], Outcome | None]
"""What a response means, by status and headers; None for what it means otherwise.

The names of the headers are in small letters.
"""

_SLASHES: Final = re.compile("/{2,}")


class Options(TypedDict, total=False):
    """What middleware can be told; everything has a default.

    Attributes:
        auditor: who writes; the auditor of the process if none is given.
        routes: the bindings; those of the auditor's catalog if none are given.
        prefixes: what the paths of the API begin with, as ``/api2/json``; what begins otherwise is
            not audited. The whole application is the API if none is given.
        trusted_proxies: the networks of proxies that are believed, see ``Proxies``.
        forwarding: the header in which they name the client.
        hop_key: the key with which one of them proves that it records a call, 16 to 64 bytes;
            without it nobody is believed that.
        subject: says who calls; if it is not given, ``scope["user"]`` or REMOTE_USER does.
        classify: says what an exception means.
        outcome: says what a response means, by its status and headers.
        denied: the event for calls without one of their own that are refused.
        unknown: the event for calls that there are not.
    """

    auditor: Auditor | None
    routes: Routes | None
    prefixes: Sequence[str]
    trusted_proxies: Iterable[str]
    forwarding: Forwarding
    hop_key: bytes | None
    subject: Identify | None
    classify: Classify | None
    outcome: Judge | None
    denied: str
    unknown: str


class Setup:
    """The options of middleware, checked once.

    Raises:
        ValueError: if a network is none, a prefix does not begin with a slash, or the key that hops
            share has not the size of one.
    """

    def __init__(self, options: Options, identify: Identify) -> None:
        self._auditor = options.get("auditor")
        self._routes = options.get("routes")
        self.prefixes = tuple(
            _SLASHES.sub("/", prefix).rstrip("/") for prefix in options.get("prefixes", ("",))
        )
        if any(prefix and not prefix.startswith("/") for prefix in self.prefixes):
            raise ValueError("a prefix of paths begins with a slash, as /api2/json")
        self.proxies = Proxies(
            options.get("trusted_proxies", ()),
            options.get("forwarding", "x-forwarded-for"),
            options.get("hop_key"),
        )
        self._identify = options.get("subject") or identify
        self.classify = options.get("classify")
        self._judge = options.get("outcome")
        self.denied = options.get("denied", "request.call")
        self.unknown = options.get("unknown", "request.call-unknown")

    def auditor(self) -> Auditor | None:
        """Who writes, if anybody does now."""
        return self._auditor or active.get()

    def routes(self, auditor: Auditor) -> Routes:
        """The bindings, read when the first call comes."""
        if self._routes is None:
            self._routes = Routes.of(auditor.catalog)
        return self._routes

    def subject(self, scope: Scope) -> Subject | None:
        """Who calls, as far as is known."""
        try:
            return self._identify(scope)
        except Exception:  # noqa: BLE001 - a record without a name is better than none
            return None

    def outcome(self, scope: Scope, code: int, headers: Mapping[str, str]) -> Outcome | None:
        """What the application says that a response means, if it says so."""
        if self._judge is None:
            return None
        try:
            said = self._judge(scope, code, headers)
        except Exception:  # noqa: BLE001 - the record is written, whatever happens here
            return None
        known = isinstance(said, Outcome) and said.status in ("success", "failure")
        return said if known else None

    def below(self, path: str) -> str | None:
        """The path within the API, or None if it is outside; empty parts don't count."""
        path = _SLASHES.sub("/", path)
        for prefix in self.prefixes:
            if path.startswith(prefix) and path[len(prefix) :][:1] in ("", "/"):
                return path[len(prefix) :] or "/"
        return None


def user_subject(user: object) -> Subject | None:
    """The subject of what frameworks call a user; None of one who is not logged in."""
    if user is None or isinstance(user, Subject):
        return user
    if isinstance(user, str):
        return subject_of(user) if user else None
    if getattr(user, "is_authenticated", True) is False:
        return None
    for attribute in ("username", "display_name", "name"):
        name: object = getattr(user, attribute, None)
        if isinstance(name, str) and name:
            return subject_of(name)
    return None
