"""One call of the API, as ASGI and WSGI have it in common: what was sent in, records out.

A ``Call`` knows the events that a call may be, writes the attempt where the policy asks for it, and
the outcome once. Handlers reach theirs with ``current()`` to say who acts, what changed, or why
something failed. Guarantees: what the application's own functions raise is not passed on; where the
policy says ``deny``, a call whose attempt can't be written is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from contextvars import ContextVar
from typing import Any, Final, TypedDict
from urllib.parse import quote

from msgspec import UNSET

from auditlex import active
from auditlex.auditor import AuditDenied, Auditor, Change
from auditlex.catalog import Event, UnknownEvent
from auditlex.identity import Source, Subject
from auditlex.identity import subject as subject_of
from auditlex.record import Failure
from auditlex.web.client import Client, Forwarding, Proxies
from auditlex.web.outcome import Classify, Outcome, of_status, redirected
from auditlex.web.params import UNREAD, Sent, fitted, from_query, from_response, marked
from auditlex.web.routes import Match, Routes, asks, choose, flag, flags, possible

Scope = MutableMapping[str, Any]
"""What a server says of a call: the scope of ASGI, the environ of WSGI."""

Identify = Callable[[Scope], Subject | None]
"""Who calls, or None if that is not known (yet)."""


class Options(TypedDict, total=False):
    """What middleware can be told; everything has a default.

    Attributes:
        auditor: who writes; the auditor of the process if none is given.
        routes: the bindings; those of the auditor's catalog if none are given.
        prefixes: what the paths of the API begin with, as ``/api2/json``; what begins otherwise is
            not audited. The whole application is the API if none is given.
        trusted_proxies: the networks of proxies that are believed, see ``Proxies``.
        forwarding: the header in which they name the client.
        subject: says who calls; if it is not given, ``scope["user"]`` or REMOTE_USER does.
        classify: says what an exception means.
        denied: the event for calls without one of their own that are refused.
        unknown: the event for calls that there are not.
    """

    auditor: Auditor | None
    routes: Routes | None
    prefixes: Sequence[str]
    trusted_proxies: Iterable[str]
    forwarding: Forwarding
    subject: Identify | None
    classify: Classify | None
    denied: str
    unknown: str


class Setup:
    """The options of middleware, checked once.

    Raises:
        ValueError: if a network is none, or a prefix does not begin with a slash.
    """

    def __init__(self, options: Options, identify: Identify) -> None:
        self._auditor = options.get("auditor")
        self._routes = options.get("routes")
        self.prefixes = tuple(prefix.rstrip("/") for prefix in options.get("prefixes", ("",)))
        if any(prefix and not prefix.startswith("/") for prefix in self.prefixes):
            raise ValueError("a prefix of paths begins with a slash, as /api2/json")
        self.proxies = Proxies(
            options.get("trusted_proxies", ()), options.get("forwarding", "x-forwarded-for")
        )
        self._identify = options.get("subject") or identify
        self.classify = options.get("classify")
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

    def below(self, path: str) -> str | None:
        """The path within the API, or None if it is outside."""
        for prefix in self.prefixes:
            if path.startswith(prefix) and path[len(prefix) :][:1] in ("", "/"):
                return path[len(prefix) :] or "/"
        return None


class Call:
    """One call and what is to be recorded of it.

    Attributes:
        request: its request id.
        source: where it comes from.
        subject: who acts, where the handler knows it better than the server.
        changes: what changed, as key, old and new value; the handler adds it.
        failure: why it failed, where the handler knows it better than the status says.
        recorded: whether nothing (more) is to be written, because somebody else does.
    """

    def __init__(
        self, setup: Setup, auditor: Auditor, scope: Scope, method: str, path: str, client: Client
    ) -> None:
        self.request = client.request
        self.source: Source = client.source
        self.subject: Subject | None = None
        self.changes: list[Change] = []
        self.failure: Failure | None = None
        self.scope = scope
        self._setup = setup
        self._auditor = auditor
        self._method = method
        below = setup.below(path)
        self._path = below or path
        self.recorded = client.recorded or below is None
        self._match = Match() if self.recorded else setup.routes(auditor).match(method, below or "")
        self._query: str | bytes = ""
        self._body = Sent()
        self._attempted = False
        self._params: dict[str, object] | None = None

    def __repr__(self) -> str:
        return f"<Call {self.request}>"

    @property
    def needs_body(self) -> bool:
        """Whether the record needs what is in the body."""
        known = self._match.params.keys()
        for candidate in self._match.candidates:
            spec = self._auditor.catalog.spec(candidate.event)
            if candidate.when or spec.indexed or spec.params.keys() - known:
                return True
        return False

    @property
    def needs_response(self) -> bool:
        """Whether the event depends on the response."""
        return bool(asks(self._match.candidates, "response."))

    def query(self, query: str | bytes) -> None:
        """Say what the query string is."""
        self._query = query

    def body(self, sent: Sent | None) -> None:
        """Say what the body holds; None if it can't be read."""
        self._body = UNREAD if sent is None else sent

    def _events(self) -> tuple[Event, ...]:
        return tuple(candidate.event for candidate in self._match.candidates)

    def _sent(self) -> dict[str, object]:
        """All parameters: what is in the path holds before the query string, that before the body.

        Words that a form has for true and false are those, where an event depends on them.
        """
        if self._params is None:
            sent = self._body.and_(from_query(self._query))
            self._body = Sent(unread=sent.unread)
            self._params = {**sent.values, **self._match.params}
            for name in flags(self._match.candidates) & self._params.keys():
                self._params[name] = flag(self._params[name])
        return self._params

    def _written(self, event: Event) -> dict[str, object]:
        """The parameters as the auditor is to get them."""
        spec = self._auditor.catalog.spec(event)
        params = fitted(self._sent(), spec)
        return marked(params, spec) if self._body.unread else params

    def _who(self) -> Subject | None:
        return self.subject or self._setup.subject(self.scope)

    def attempt(self) -> bool:
        """Write the attempt, if the policy asks for it; False if the call must be refused."""
        if self.recorded or not self._match.candidates:
            return True
        try:
            self._attempt()
        except AuditDenied:
            return False
        except Exception:  # noqa: BLE001 - whether it may go on unrecorded is not known then
            self._auditor.counters.refused += 1
            return False
        return True

    def _attempt(self) -> None:
        who = self._who()
        sent = self._sent()
        events = possible(self._match.candidates, sent, _facts(who)) or self._events()[:1]
        for number, event in enumerate(events):
            params = self._written(event)
            decision: Any = self._auditor.policy.decide(
                event, "attempt", self._auditor.node, self._auditor.object_of(event, params)
            )
            denies = decision.on_failure == "deny"
            # What the response decides is not known yet: one attempt will do, if none may refuse.
            if not decision.write or (number and not denies):
                continue
            said: Any = {"subject": who, "source": self.source, "request": self.request}
            if denies:
                self._auditor.require(event, params, **said)
            else:
                self._auditor.emit(event, params, status="attempt", **said)
            self._attempted = True

    def finish(self, outcome: Outcome, response: bytes = b"", content_type: str = "") -> None:
        """Write how the call ended, once."""
        if self.recorded:
            return
        self.recorded = True
        code = None if outcome.error is None else outcome.error.code
        if self.failure is not None:
            said = self.failure
            if said.code is UNSET and code is not None:
                said = Failure(said.reason, code, said.message)
            outcome = Outcome("failure", said)
        if self._match.candidates:
            self._finish(outcome, from_response(response, content_type) if response else {})
        elif code in (401, 403):
            self._refused(self._setup.denied, outcome)
        elif self._is_unknown(code):
            self._refused(self._setup.unknown, outcome)

    def ended(self, code: int, response: bytes = b"", content_type: str = "") -> None:
        """Write how the call ended whose response has this status."""
        if not redirected(code):
            self.finish(of_status(code), response, content_type)
        elif self._attempted:
            self.finish(Outcome("failure", Failure("cancelled", code)))
        self.recorded = True

    def _finish(self, outcome: Outcome, response: Mapping[str, object]) -> None:
        who = self._who()
        event = choose(self._match.candidates, self._sent(), response, _facts(who))
        if event is None:
            # A call that the API can only refuse: still one of these, and to be seen.
            event = self._events()[0]
        self._auditor.emit(
            event,
            self._written(event),
            status=outcome.status,
            subject=who,
            source=self.source,
            request=self.request,
            changes=self.changes if outcome.status == "success" else (),
            error=outcome.error,
        )

    def _is_unknown(self, code: object) -> bool:
        """Whether no handler was found: where the framework says so, or the status does."""
        if code in (405, 501):
            return True
        return code == 404 and "endpoint" not in self.scope

    def _refused(self, name: str, outcome: Outcome) -> None:
        """Write of a call that is no event of its own that it was refused."""
        try:
            event: Event = self._auditor.catalog.events.ALL.by_name(name)
        except UnknownEvent:
            return
        self._auditor.emit(
            event,
            {"method": self._method, "path": quote(self._path, safe="/!$&'()*+,;=:@~-._")},
            status="failure",
            subject=self._who(),
            source=self.source,
            request=self.request,
            error=outcome.error,
        )


CALL: Final[ContextVar[Call | None]] = ContextVar("auditlex_call", default=None)


def current() -> Call | None:
    """The call that is being handled, or None outside of the middleware."""
    return CALL.get()


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


def _facts(who: Subject | None) -> dict[str, object]:
    """What conditions can ask of who calls: user and token."""
    if who is None:
        return {}
    facts: dict[str, object] = {"user": who.user}
    return facts if who.token is UNSET else facts | {"token": who.token}


__all__ = [
    "CALL",
    "Call",
    "Identify",
    "Options",
    "Scope",
    "Setup",
    "current",
    "user_subject",
]
