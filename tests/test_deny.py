"""No combination of settings turns ``deny`` off in silence.

What a policy says is worked out here once more, from its documentation, and held against what it
decides: for all combinations of settings. What it decides is then held against what happens: for
all decisions, all ways in which a sink can fail, and all ways in which an act can be audited.
"""

from __future__ import annotations

import asyncio
import errno
import itertools
import json
import os
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

import pve_audit
from auditlex import active
from auditlex.act import act
from auditlex.auditor import AuditDenied, Auditor
from auditlex.catalog import Event, Events
from auditlex.contracts import Decides
from auditlex.policy import Known, Policy, Problem
from auditlex.policy.load import load
from auditlex.record import Failure
from auditlex.service import start
from auditlex.sinks import FileSink, MemorySink, SinkError, StdoutSink
from auditlex.web import asgi, wsgi
from auditlex.web.routes import Routes
from pve_audit import events

USERS: Final = events.USER_DELETE
OWN: Final = events.AUDIT_LOG_EXPORT
"""A mandatory event, which no policy can switch off."""

FEW: Final = (USERS, OWN, events.TFA_LOCK, events.TICKET_USE)
"""Events with both outcomes, a mandatory one, one that only succeeds and one that only fails."""

KNOWN: Final = Known(Events("pve", FEW), pve_audit.controls.ALL)
BOB: Final = "/access/users/bob@pve"
PARAMS: Final[dict[int, dict[str, Any]]] = {
    USERS.id: {"userid": "bob@pve"}, OWN.id: {"format": "csv"},
}  # fmt: skip
ROUTES: Final = Routes.of(pve_audit)
STATUSES: Final = ("attempt", "success", "failure")
IMPOSSIBLE: Final = (None, "continue", "deny", "spool")
DETAILS: Final = ("none", "params", "changes", "full")

Switches = Mapping[str, bool]


# What a policy says


class Said(NamedTuple):
    """A rule or the defaults, as they are written."""

    switches: Switches
    impossible: str | None = None
    match: str = '{glob: "*"}'
    objects: str | None = None
    detail: str | None = None

    def text(self) -> str:
        """In YAML."""
        parts = [f"{name}: {'on' if on else 'off'}" for name, on in self.switches.items()]
        parts += [f"when-impossible: {self.impossible}"] if self.impossible else []
        parts += [f"detail: {self.detail}"] if self.detail else []
        return ", ".join(parts)

    def rule(self) -> str:
        """As a rule."""
        objects = f", objects: [{self.objects}]" if self.objects else ""
        return f"{{match: {self.match}{objects}, {self.text()}}}"


def written(defaults: Said, cluster: tuple[Said, ...], node: tuple[Said, ...] = ()) -> bytes:
    """A policy file."""
    lines = ["auditlex-policy: 1", f"defaults: {{{defaults.text()}}}"]
    lines += ["cluster:", *(f"  - {rule.rule()}" for rule in cluster)] if cluster else []
    lines += ["nodes:", "  pve1:", *(f"    - {rule.rule()}" for rule in node)] if node else []
    lines += ["spool: {path: /var/spool/auditlex}"]
    return "\n".join(lines).encode()


def says(
    defaults: Said, rules: tuple[Said, ...], event: Event, status: str, thing: str
) -> tuple[bool, str]:
    """Whether a record is written and what if that is impossible, as the documentation has it."""
    fallback = defaults.impossible or "continue"
    for rule in rules:
        holds = rule.match == '{glob: "*"}' or event.short_name in rule.match
        if not holds or rule.objects not in (None, thing) or status not in rule.switches:
            continue
        if event.mandatory and status != "attempt" and not rule.switches[status]:
            continue
        return rule.switches[status], rule.impossible or fallback
    on = defaults.switches.get(status, False)
    return on or (event.mandatory and status != "attempt"), fallback


def denies(defaults: Said, rules: tuple[Said, ...], event: Event, thing: str) -> bool:
    """Whether an act must not happen unrecorded: one of its records is on and says so."""
    return any(
        says(defaults, rules, event, status, thing) == (True, "deny")
        for status in ("attempt", *event.statuses)
    )


def contradicts(rule: Said, fallback: str) -> bool:
    """Whether a rule takes away the attempt that its own deny needs, or says nothing at all."""
    switches = rule.switches
    off = switches.get("attempt") is False
    on = switches.get("success") or switches.get("failure")
    return not switches or (off and bool(on) and (rule.impossible or fallback) == "deny")


ALL_SWITCHES: Final = [
    {
        name: on
        for name, on in zip(STATUSES, choice, strict=True)
        if on is not None
    }
    for choice in itertools.product((None, True, False), repeat=3)
]  # fmt: skip
DEFAULT_SWITCHES: Final[list[Switches]] = [
    {}, {"failure": True}, {"success": True, "failure": True, "attempt": False},
    {"success": False, "failure": False, "attempt": True},
]  # fmt: skip
OVERRIDES: Final[list[tuple[Said, ...]]] = [
    (),
    (Said({"success": True, "failure": True}),),
    (Said({"success": True}, "continue"),),
    (Said({"success": False, "failure": False}),),
    (Said({"success": True, "failure": False}, "deny", objects=BOB),),
    (Said({"failure": True}, "spool", "{event: user.delete}"),),
]


@pytest.mark.parametrize("impossible", IMPOSSIBLE)
@pytest.mark.parametrize("match", ['{glob: "*"}', "{event: user.delete}"])
def test_a_policy_denies_where_it_says_so(impossible: str | None, match: str) -> None:
    """For all combinations: the attempt is written, and the act is refused without it."""
    details = itertools.cycle((None, *DETAILS))
    refused = checked = denying = 0
    every = itertools.product(
        IMPOSSIBLE, DEFAULT_SWITCHES, ALL_SWITCHES, OVERRIDES, (None, BOB)
    )  # fmt: skip
    for fallback, switched, switches, override, objects in every:
        defaults = Said(switched, fallback)
        rule = Said(switches, impossible, match, objects, next(details))
        loaded = load(written(defaults, (rule,), override), "p", KNOWN)
        if loaded.policy is None:
            # What contradicts itself is an error, and never in force.
            assert contradicts(rule, fallback or "continue")
            refused += 1
            continue
        assert not contradicts(rule, fallback or "continue")
        for node, rules in (("pve1", (*override, rule)), ("pve2", (rule,))):
            for event, thing in itertools.product(FEW, (BOB, "/other")):
                must = denies(defaults, rules, event, thing)
                decided = loaded.policy.decide(event, "attempt", node, thing)
                assert (decided.write and decided.on_failure == "deny") == must
                fixed = loaded.policy.static(event, "attempt", node)
                assert fixed is None or fixed == decided
                for status in event.statuses:
                    outcome = loaded.policy.decide(event, status, node, thing)
                    expected = says(defaults, rules, event, status, thing)
                    assert (outcome.write, outcome.on_failure) == expected
                    assert outcome.attempt or not must
                checked += 1
                denying += must
    assert min(refused, checked, denying) > 100 or impossible in ("continue", "spool")


def problems(text: bytes) -> tuple[Problem, ...]:
    """What 'auditlex policy check' says of a policy."""
    return load(text, "p", Known.of(pve_audit)).problems


ON: Final[Switches] = {"success": True, "failure": True}
OFF: Final[Switches] = {"success": False, "failure": False}


@pytest.mark.parametrize(
    "text",
    [
        # Nothing is on of which anything could be denied.
        written(Said({}, "deny"), ()),
        written(Said(OFF, "deny"), (Said(OFF),)),
        written(Said({}, "deny"), (Said(ON, "continue"),)),
        written(Said({}), (Said(OFF, "deny"),)),
        written(Said({}), (Said({"success": False}, "deny"), Said(ON))),
        # What comes first says nothing of it, and so takes what was to be denied away.
        written(Said({}), (Said(ON, match="{event: user.delete}"), Said(ON, "deny"))),
        written(Said({}), (Said(ON, "deny"),), (Said(ON),)),
        written(Said({}), (Said(ON, objects=BOB), Said(ON, "deny"))),
    ],
)  # fmt: skip
def test_a_policy_that_only_looks_as_if_it_denied_is_told(text: bytes) -> None:
    """Whoever has written it thinks that acts are refused."""
    assert any("deny" in str(problem) for problem in problems(text))


@pytest.mark.parametrize(
    "text",
    [
        written(Said({}, "deny"), (Said(ON),)),
        written(Said({}), (Said(ON, "deny"),)),
        written(Said({}), (Said(OFF, match="{event: user.delete}"), Said(ON, "deny"))),
        written(Said({}), (Said(ON, "continue", "{event: user.delete}"), Said(ON, "deny"))),
        written(Said({}), (Said(ON, "deny"),), (Said(ON, "continue"),)),
        written(Said({}), (Said({"attempt": True}, "deny"), Said(ON))),
        written(Said(ON, "deny"), (Said({"success": False}, match="{object: user}"),)),
    ],
)  # fmt: skip
def test_a_policy_that_denies_as_it_says_is_sound(text: bytes) -> None:
    """What was switched off in so many words was meant."""
    assert problems(text) == ()


# What happens


class Hostile(Exception):  # noqa: N818 - it is no error of ours
    """Raises when it is shown."""

    def __str__(self) -> str:
        raise RuntimeError

    __repr__ = __str__


class Broken:
    """A sink that fails in one way."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def write(self, _line: bytes, /) -> None:
        """Fail."""
        raise self._error


class Mute:
    """A policy that can't always be asked."""

    def __init__(self, policy: Policy, statuses: tuple[str, ...], late: bool) -> None:
        self._policy = policy
        self._statuses = statuses
        self._late = late

    def decide(self, event: Event, status: str, node: str, object_id: str, /) -> Decides:
        """What the policy says, or an error."""
        if status in self._statuses:
            raise Hostile
        return self._policy.decide(event, status, node, object_id)

    def static(self, event: Event, status: str, node: str, /) -> Decides | None:
        """The same."""
        if self._late:
            return None
        return None if status in self._statuses else self._policy.static(event, status, node)


@pytest.fixture(name="faults", scope="module")
def _faults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """Sinks that take nothing, each for another reason; and one that does."""
    folder = tmp_path_factory.mktemp("faults")
    folder.chmod(0o700)
    closed = FileSink(folder / "closed")
    closed.close()
    (folder / "link").symlink_to(folder / "aim")
    (folder / "folder").mkdir()
    full = os.open("/dev/full", os.O_WRONLY)
    yield {
        "none": None,
        "open": FileSink(folder / "missing" / "audit.log"),
        "link": FileSink(folder / "link"),
        "folder": FileSink(folder / "folder"),
        "closed": closed,
        "full": StdoutSink(full),
        "write": Broken(OSError(errno.EIO, "io")),
        "space": Broken(SinkError(errno.ENOSPC, "full", partial=True)),
        "value": Broken(ValueError("odd")),
        "key": Broken(KeyError("odd")),
        "memory": Broken(MemoryError()),
        "deep": Broken(RecursionError()),
        "stop": Broken(StopIteration()),
        "hostile": Broken(Hostile()),
        "group": Broken(ExceptionGroup("g", [OSError(1, "x")])),
    }
    os.close(full)


Way = Callable[[Auditor, Event, list[int]], bool]
"""Does an act and notes that it happened; whether it was let happen."""


def by_with(auditor: Auditor, event: Event, happened: list[int]) -> bool:
    """With a block."""
    try:
        with act(event, PARAMS[event.id], auditor=auditor):
            happened.append(1)
    except AuditDenied:
        return False
    return True


def by_decorator(auditor: Auditor, event: Event, happened: list[int]) -> bool:
    """With a decorated function."""

    @act(event, PARAMS[event.id], auditor=auditor)
    def do() -> None:
        happened.append(1)

    try:
        do()
    except AuditDenied:
        return False
    return True


def run(waiting: Coroutine[Any, Any, None]) -> None:
    """Run what never really waits, without a loop."""
    try:
        waiting.send(None)
    except StopIteration:
        return
    raise AssertionError("it waits")


def by_async_with(auditor: Auditor, event: Event, happened: list[int]) -> bool:
    """With a block of a coroutine."""

    async def do() -> None:
        async with act(event, PARAMS[event.id], auditor=auditor):
            happened.append(1)

    try:
        run(do())
    except AuditDenied:
        return False
    return True


def by_async_decorator(auditor: Auditor, event: Event, happened: list[int]) -> bool:
    """With a decorated coroutine."""

    @act(event, PARAMS[event.id], auditor=auditor)
    async def do() -> None:
        happened.append(1)

    async def outer() -> None:
        await do()

    try:
        run(outer())
    except AuditDenied:
        return False
    return True


def by_asgi(auditor: Auditor, _event: Event, happened: list[int]) -> bool:
    """With a call of a web service."""
    sent: list[Any] = []

    async def app(_scope: Any, _receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
        happened.append(1)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope: dict[str, Any] = {
        "type": "http",
        "method": "DELETE",
        "path": BOB,
        "headers": [],
        "query_string": b"",
    }
    run(asgi.AuditMiddleware(app, auditor=auditor, routes=ROUTES)(scope, receive, send))
    assert sent[0]["status"] in (200, 503)
    return bool(sent[0]["status"] == 200)


def by_wsgi(auditor: Auditor, _event: Event, happened: list[int]) -> bool:
    """With a call of a web service of the older kind."""
    told: list[str] = []

    def app(_environ: Any, begin: Callable[..., Any]) -> list[bytes]:
        happened.append(1)
        begin("200 OK", [("Content-Length", "0")])
        return []

    def begin(status: str, _headers: Any, _info: Any = None) -> Callable[[bytes], object]:
        told.append(status)
        return lambda data: None

    environ = {"REQUEST_METHOD": "DELETE", "PATH_INFO": BOB, "REMOTE_ADDR": "203.0.113.7"}
    answer = wsgi.AuditMiddleware(app, auditor=auditor, routes=ROUTES)(environ, begin)
    list(answer)
    getattr(answer, "close", lambda: None)()
    assert told[0][:3] in ("200", "503")
    return told[0][:3] == "200"


WAYS: Final[dict[str, Way]] = {
    "with": by_with, "decorator": by_decorator, "async with": by_async_with,
    "async decorator": by_async_decorator, "asgi": by_asgi, "wsgi": by_wsgi,
}  # fmt: skip


def policies(event: Event, way: str = "") -> Iterator[tuple[Policy, bool]]:
    """A policy for each combination of decisions, and whether it denies acts of this event.

    With each detail for acts in a block; all other ways are made of these, and take turns.
    """
    choices = [None, *IMPOSSIBLE[1:]]
    details = itertools.cycle((*DETAILS, "params"))
    every = itertools.product(choices, choices, choices, ("continue", "deny"), (None, BOB))
    for *each, fallback, objects in every:
        if objects is not None and event is OWN:
            continue
        for detail in DETAILS if way == "with" else (next(details),):
            rules = tuple(
                Said({status: True}, impossible, f"{{event: {event.short_name}}}", objects, detail)
                for status, impossible in zip(STATUSES, each, strict=True)
                if impossible is not None
            )
            defaults = Said({}, fallback)
            loaded = load(written(defaults, rules), "p", KNOWN)
            assert loaded.policy is not None
            yield loaded.policy, denies(defaults, rules, event, objects or "/audit/log")


def attempts(sink: MemorySink) -> list[str]:
    """The statuses of what was written, in order; each line is valid."""
    found = [json.loads(line) for line in sink.lines]
    assert all(pve_audit.validate(record) == () for record in found)
    return [record["status"] for record in found if record["event"] != "pve.audit-log.lose"]


def audited(policy: Any, sink: Any, spool: Any = None) -> Auditor:
    """An auditor."""
    return Auditor(
        pve_audit, policy=policy, sink=sink, spool=spool, node="pve2", process_name="test"
    )


@pytest.mark.parametrize(
    ("event", "way"),
    [*((USERS, way) for way in WAYS), *((OWN, way) for way in list(WAYS)[:4])],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_an_act_that_can_t_be_recorded_is_refused(
    event: Event, way: str, faults: dict[str, Any]
) -> None:
    """Before it happens, whatever the sink and the spool do; no other act ever is."""
    do = WAYS[way]
    denied = 0
    for policy, must in policies(event, way):
        auditor = audited(policy, MemorySink())
        counters = auditor.counters
        for fault, sink in faults.items():
            for spool in (None, MemorySink(), Broken(OSError(errno.EIO, "io"))):
                kept = MemorySink()
                auditor.sink, auditor.spool, auditor.lost = sink or kept, spool, 0
                counters.lost = counters.refused = 0
                happened: list[int] = []
                let = do(auditor, event, happened)
                assert let == bool(happened)
                if fault == "none":
                    assert let
                    assert not must or attempts(kept)[0] == "attempt"
                    assert counters.lost == counters.refused == 0
                else:
                    assert let == (not must)
                    assert counters.refused == must
                    denied += must
    assert denied > 1_000


@pytest.mark.parametrize("way", WAYS)
def test_an_act_is_refused_where_nobody_can_say_whether_it_may_happen(way: str) -> None:
    """Where the policy fails, for the attempt or for an outcome."""
    failing = [("attempt",), ("success",), ("failure",), STATUSES]
    for policy, _ in policies(USERS, way):
        for statuses, late in itertools.product(failing, (False, True)):
            sink = MemorySink()
            auditor = audited(Mute(policy, statuses, late), sink)
            happened: list[int] = []
            let = WAYS[way](auditor, USERS, happened)
            assert let == bool(happened)
            asked = policy.decide(USERS, "attempt", "pve2", BOB)
            if asked.write and "attempt" not in statuses:
                # The attempt was written, whatever may be said of the outcome.
                assert let
                assert attempts(sink)[0] == "attempt"
            else:
                assert not let


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(1), asyncio.CancelledError()])
@pytest.mark.parametrize("way", WAYS)
def test_what_ends_a_process_or_a_task_goes_on(way: str, error: BaseException) -> None:
    """It comes out of the sink as it is, and the act does not happen."""
    rules = (Said(ON, "deny"),)
    policy = load(written(Said({}), rules), "p", KNOWN).policy
    happened: list[int] = []
    with pytest.raises(type(error)):
        WAYS[way](audited(policy, Broken(error)), USERS, happened)
    assert happened == []


def test_an_act_whose_object_is_not_known_yet_may_be_of_any() -> None:
    """A rule for some objects refuses it, too: which one it is comes out when it is too late."""
    rules = (Said(ON, "deny", objects=BOB),)
    policy = load(written(Said({}), rules), "p", KNOWN).policy
    broken = Broken(OSError(errno.EIO, "io"))
    for object_id, refused in ((BOB, True), (None, True), ("/access/users/eve@pve", False)):
        auditor = audited(policy, broken)
        happened = False
        try:
            with act(USERS, auditor=auditor, object_id=object_id) as deletion:
                deletion.set(userid="bob@pve")
                happened = True
        except AuditDenied:
            pass
        assert happened is not refused
        assert auditor.counters.lost == refused


def test_require_is_refused_by_itself(faults: dict[str, Any]) -> None:
    """For code that asks the auditor without an act around it."""
    for policy, must in policies(USERS):
        if not must:
            continue
        for fault, sink in faults.items():
            auditor = audited(policy, sink or MemorySink(), MemorySink())
            if fault == "none":
                auditor.require(USERS, PARAMS[USERS.id])
                continue
            with pytest.raises(AuditDenied, match=r"^pve\.user\.delete is refused"):
                auditor.require(USERS, PARAMS[USERS.id])
            assert auditor.counters.refused == 1


def test_an_attempt_by_an_audit_point_is_refused(faults: dict[str, Any]) -> None:
    """It is the one record of a point that comes before what it tells of."""
    policy = load(written(Said({}), (Said(ON, "deny"),)), "p", Known.of(pve_audit)).policy
    for fault, sink in faults.items():
        if fault == "none":
            continue
        auditor = audited(policy, sink)
        auditor.install()
        try:
            assert pve_audit.user_delete is not None
            with pytest.raises(AuditDenied):
                pve_audit.user_delete(userid="bob@pve", status="attempt")
        finally:
            active.install(None)
            auditor.switch_off()


class Swaps:
    """A policy in whose place another is put while it is asked."""

    def __init__(self, policy: Policy, then: Callable[[], None]) -> None:
        self._policy = policy
        self._then = then

    def decide(self, event: Event, status: str, node: str, object_id: str, /) -> Decides:
        """What the policy says."""
        return self._policy.decide(event, status, node, object_id)

    def static(self, event: Event, status: str, node: str, /) -> Decides | None:
        """What the policy says, a moment too late."""
        said = self._policy.static(event, status, node)
        self._then()
        return said


def test_a_policy_that_changes_while_it_is_asked_is_in_force_from_then_on() -> None:
    """What the one before has said must not be kept for the new one."""
    off = load(written(Said({}), (Said(OFF),)), "p", KNOWN).policy
    deny = load(written(Said({}), (Said(ON, "deny"),)), "p", KNOWN).policy
    assert off is not None
    sink = MemorySink()
    auditor = audited(deny, sink)

    def change() -> None:
        auditor.policy = deny  # type: ignore[assignment]  # it is none of the policies that are None
        auditor.static(OWN, "success")

    auditor.policy = Swaps(off, change)
    assert not auditor.emit(USERS, PARAMS[USERS.id])
    assert auditor.emit(USERS, PARAMS[USERS.id])
    assert attempts(sink) == ["success"]


# The audit system itself


EVERYTHING: Final = """\
auditlex-policy: 1
defaults: {when-impossible: deny}
cluster:
  - {match: {glob: "*"}, success: on, failure: on, when-impossible: deny}
"""


class Unclosable(Broken):
    """A sink that can't even be closed."""

    def close(self) -> None:
        """Fail."""
        raise self._error


def test_the_audit_system_itself_is_never_refused(faults: dict[str, Any], tmp_path: Path) -> None:
    """It starts, takes over policies and ends, whether or not it can say so; it counts."""
    tmp_path.chmod(0o700)
    policy = tmp_path / "policy.yaml"
    for number, sink in enumerate((*faults.values(), Unclosable(Hostile()))):
        kept = MemorySink()
        policy.write_text(EVERYTHING)
        policy.chmod(0o600)
        service = start(
            pve_audit, process="test", log=sink or kept, policy=policy, node="pve1", sighup=False
        )
        assert service.policy is not None
        policy.write_text(f"{EVERYTHING}# {number}\n".replace("failure: on", "failure: off"))
        service.policy.poll(force=True)
        policy.write_text("auditlex-policy: 2\n")
        service.policy.poll(force=True)
        own = [event for event in events.ALL if event.area == "audit"]
        for event in own:
            emitted = service.auditor.emit(event, status="failure", error=Failure("error"))
            assert emitted == (sink is None)
        if sink is not None:
            assert service.auditor.counters.lost == 3 + len(own)
        service.close()
        assert service.auditor.counters.refused == 0
        assert active.get() is None
        if sink is None:
            told = [json.loads(line)["event"] for line in kept.lines]
            assert told[:3] == ["pve.audit.start", *["pve.audit-policy.load"] * 2]
            assert told[-1] == "pve.audit.stop"


def test_the_loss_is_told_although_everything_is_denied() -> None:
    """With the first record that can be written, before that."""
    policy = load(EVERYTHING.encode(), "p", KNOWN).policy
    sink = MemorySink()
    auditor = audited(policy, sink)
    sink.broken = SinkError(errno.ENOSPC, "full")
    happened: list[int] = []
    assert not by_with(auditor, USERS, happened)
    sink.broken = None
    assert by_with(auditor, USERS, happened)
    found = [json.loads(line) for line in sink.lines]
    assert [(record["event"], record["status"]) for record in found] == [
        ("pve.audit-log.lose", "failure"),
        ("pve.user.delete", "attempt"),
        ("pve.user.delete", "success"),
    ]
    assert found[0]["params"] == {"lost": 1}
