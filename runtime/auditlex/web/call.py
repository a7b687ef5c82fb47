"""One call of the API, as ASGI and WSGI have it in common: what was sent in, records out.

A ``Call`` knows the events that a call may be, writes the attempt where the policy asks for it, and
the outcome once. Handlers reach theirs with ``current()`` to say who acts, what changed, or why
something failed. Guarantees: nothing is raised into the application; where the policy says
``deny``, a call whose attempt can't be written is refused, whatever of it is not certain.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any, Final
from urllib.parse import quote

from msgspec import UNSET

from auditlex.auditor import AuditDenied, Auditor, Change
from auditlex.catalog import Event, UnknownEvent
from auditlex.context import SUBJECT
from auditlex.hashing import MASK
from auditlex.identity import Source, Subject
from auditlex.record import Failure
from auditlex.scrubbing import scrubbed
from auditlex.web.client import Client
from auditlex.web.doubts import Entry, Known, entry, intents, recorded, shown, worst
from auditlex.web.outcome import Outcome, leads_away, of_status, redirected
from auditlex.web.params import UNREAD, Sent, from_query, from_response
from auditlex.web.routes import Match, asks, possible
from auditlex.web.setup import Scope, Setup


class Call:
    """One call and what is to be recorded of it.

    Attributes:
        request: its request id.
        source: where it comes from.
        subject: who acts, where the handler knows it better than the server.
        changes: what changed, as key, old and new value; the handler adds it.
        failure: why it failed, where the handler knows it better than the status says.
        recorded: whether nothing (more) is to be written, because somebody else does.
        vouched: whether it is recorded by this process, or a hop before it.
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
        self.vouched = client.recorded or bool(self._match.candidates)
        self._query: str | bytes = ""
        self._body = Sent()
        self._skipped = False
        self._attempted = False
        self._sent: Known | None = None

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

    def skipped(self) -> None:
        """Say that there is a body, and that it was not read since no record needs it."""
        self._skipped = True

    def _known(self) -> Known:
        if self._sent is None:
            self._sent = Known.of(self._match, self._body, from_query(self._query))
        return self._sent

    def _asked(self) -> list[str]:
        """The parameters that decide between the events that the call may be."""
        keys = {key for candidate in self._match.candidates for key in candidate.asked()}
        return sorted(key for key in keys if not key.startswith(("response.", "subject.")))

    def _entries(
        self, status: str, who: Subject | None, response: Mapping[str, object] | None = None
    ) -> list[Entry]:
        """What the call may be, by what is known; more than one if that is not enough.

        If it is nothing, the API can only refuse it: still one of these, and to be seen.
        """
        known, asked, candidates = self._known(), self._asked(), self._match.candidates
        # Nobody is known yet, or nobody it was.
        facts = _facts(who) if response is None else _facts(who) or {}
        events = possible(candidates, known.values, response, facts, known.doubts)
        found = events or tuple(dict.fromkeys(candidate.event for candidate in candidates))
        # That the response is still to come makes nothing doubtful.
        sure = bool(events) and (
            len(events) == 1 or (response is None and not any(known.doubts(name) for name in asked))
        )
        made = [entry(self._auditor, event, known, asked, sure) for event in found]
        return made if sure else worst(self._auditor, made, status)

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
        said: Any = {"subject": who, "source": self.source, "request": self.request}
        for number, one in enumerate(self._entries("attempt", who)):
            for object_id, asked, denies in intents(self._auditor, one):
                # Which one it is is not known yet: one attempt will do, if none may refuse.
                if not denies and (number or self._attempted or not asked):
                    continue
                said["object_id"] = object_id
                if denies:
                    self._auditor.require(one.event, one.params, **said)
                else:
                    self._auditor.emit(one.event, one.params, status="attempt", **said)
                self._attempted = True

    def finish(self, outcome: Outcome, response: bytes = b"", content_type: str = "") -> None:
        """Write how the call ended, once."""
        if self.recorded:
            return
        self.recorded = True
        try:
            self._end(outcome, from_response(response, content_type) if response else {})
        except Exception:  # noqa: BLE001 - whatever it was, the application must go on
            self._auditor.counters.lost += 1

    def ended(self, code: int, headers: Mapping[str, str], response: bytes = b"") -> None:
        """Write how the call ended whose response has this status and these headers."""
        if self.recorded:
            return
        outcome = self._setup.outcome(self.scope, code, headers)
        if outcome is None and redirected(code):
            outcome = Outcome("failure", Failure("cancelled", code))
            self.recorded = not self._attempted
        elif outcome is None and leads_away(code) and not (self._who() or SUBJECT.get()):
            # To a page to log in, most likely.
            outcome = Outcome("failure", Failure("denied", code))
        self.finish(outcome or of_status(code), response, headers.get("content-type", ""))

    def _end(self, outcome: Outcome, response: Mapping[str, object]) -> None:
        code = None if outcome.error is None else outcome.error.code
        denied = code in (401, 403)
        said: Any = self.failure
        if isinstance(said, Failure):
            denied = denied or said.reason == "denied"
            if said.code is UNSET and code is not None:
                said = Failure(said.reason, code, said.message)
        if said is not None:
            # What is no failure the auditor tells.
            outcome = Outcome("failure", said)
        if self._match.candidates:
            self._finish(outcome, response)
        elif denied:
            self._refused(self._setup.denied, outcome)
        elif self._is_unknown(code):
            self._refused(self._setup.unknown, outcome)

    def _finish(self, outcome: Outcome, response: Mapping[str, object]) -> None:
        who = self._who()
        one = self._entries(outcome.status, who, response)[0]
        self._auditor.emit(
            one.event,
            one.params,
            status=outcome.status,
            subject=who,
            source=self.source,
            request=self.request,
            object_id=recorded(self._auditor, one, outcome.status),
            changes=self.changes if outcome.status == "success" else (),
            error=self._scrubbed(outcome.error, one.event, one.params),
        )

    def _scrubbed(
        self, error: Failure | None, event: Event, params: Mapping[str, object]
    ) -> Failure | None:
        """A failure whose message does not repeat what was sent and is not shown.

        The auditor does the same, but does not know of parameters that others stand before, or of
        names. What was not read can't be looked for.
        """
        if not isinstance(error, Failure) or type(error.message) is not str:
            return error
        known = self._known()
        message = None
        if not (known.unread or self._skipped):
            safe = shown(self._auditor.catalog, event, params)
            message = scrubbed(error.message, known.raw, [*safe.values(), *safe])
        return Failure(error.reason, error.code, MASK if message is None else message)

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
        params = {"method": self._method, "path": quote(self._path, safe="/!$&'()*+,;=:@~-._")}
        self._auditor.emit(
            event,
            params,
            status="failure",
            subject=self._who(),
            source=self.source,
            request=self.request,
            error=self._scrubbed(outcome.error, event, params),
        )


CALL: Final[ContextVar[Call | None]] = ContextVar("auditlex_call", default=None)


def current() -> Call | None:
    """The call that is being handled, or None outside of the middleware."""
    return CALL.get()


def _facts(who: Subject | None) -> dict[str, object] | None:
    """What conditions can ask of who calls, user and token; None if nobody is known."""
    if not isinstance(who, Subject):
        return None
    facts: dict[str, object] = {"user": who.user}
    return facts if who.token is UNSET else facts | {"token": who.token}
