"""Around an act: what is written before and after it, and that it goes on as if nothing were."""

from __future__ import annotations

import asyncio
import concurrent.futures
import dataclasses
import enum
import http
import json
import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from contextvars import copy_context
from typing import Any, NoReturn, assert_type

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pve_audit
from auditlex import active
from auditlex.act import Act, act, carry, current
from auditlex.auditor import AuditDenied, Auditor
from auditlex.catalog import Event
from auditlex.context import REQUEST, using
from auditlex.contracts import Decider
from auditlex.identity import Source, Subject
from auditlex.policy import nothing
from auditlex.reasons import Reason, Reasons
from auditlex.scrubbing import LONGEST_TEXT, scrubbed
from auditlex.sinks.base import SinkError
from auditlex.sinks.memory import MemorySink
from auditlex.snapshot import Opaque, snapshot
from auditlex.testing import Capture, Says, capture
from pve_audit import events

CANARY = "canary0123456789abcdef"
ALICE = Subject("alice@pve", "ci")
BOB: Mapping[str, Any] = {"userid": "bob@pve"}


@pytest.fixture
def log() -> Generator[Capture]:
    """What is written: outcomes, without attempts."""
    with capture(pve_audit) as made:
        yield made


class ByStatus:
    """A policy that says something of each status; it may ask for the object."""

    def __init__(self, by_object: bool = False, /, **says: Says | Exception) -> None:
        self._says = says
        self._by_object = by_object
        self.asked: list[str] = []

    def decide(self, _event: Event, status: str, _node: str, object_id: str, /) -> Says:
        """What it says of a status."""
        self.asked.append(object_id)
        said = self._says[status]
        if isinstance(said, Exception):
            raise said
        return said

    def static(self, event: Event, status: str, node: str) -> Says | None:
        """The same, if it does not depend on the object."""
        return None if self._by_object else self.decide(event, status, node, "")


def auditor(policy: Decider) -> tuple[Auditor, MemorySink]:
    """An auditor with this policy, and where it writes to."""
    sink = MemorySink()
    return (
        Auditor(pve_audit, policy=policy, sink=sink, node="pve1", process_name="test"),
        sink,
    )


def statuses(sink: MemorySink) -> list[str]:
    """The statuses of what was written, in order."""
    return [json.loads(line)["status"] for line in sink.lines]


ON, OFF = Says(True, True, "continue"), Says(False, False, "continue")
DENY, DENY_OFF = Says(True, True, "deny"), Says(False, False, "deny")


def test_an_act_that_raises_nothing_succeeds(log: Capture) -> None:
    """Parameters that are known later are in the record, and those that are None are not."""
    with (
        using(subject=ALICE, source=Source("203.0.113.7"), request="r-1"),
        act(events.USER_UPDATE, comment=None, email="a@example.org", **BOB) as update,
    ):
        update.set(firstname="Bob", email=None)
        update.set({"expire": 0})
    record = log.one(events.USER_UPDATE, status="success", subject=ALICE)
    assert record["params"] == {"userid": "bob@pve", "firstname": "Bob", "expire": 0}
    assert record["source"] == {"ip": "203.0.113.7"}
    assert record["request"] == "r-1"
    assert "error" not in record
    assert "changes" not in record


def test_a_keyword_stands_for_a_name_with_a_dash(log: Capture) -> None:
    """Names of parameters need not be names of Python."""
    with act(events.VM_DELETE, node="pve1", vmid=100, destroy_unreferenced_disks=True):
        pass
    assert "destroy-unreferenced-disks" in log.one(events.VM_DELETE)["params"]


def test_a_name_that_is_no_text_is_hidden() -> None:
    """The act goes on, whoever hands such a thing over; the record says that it does not fit."""
    odd: Any = {1: CANARY, None: CANARY, (CANARY,): CANARY, "userid": "bob@pve"}
    with capture(pve_audit, allow_invalid=True) as log, act(events.USER_DELETE, odd) as done:
        done.set(odd)
    log.assert_no_secret(CANARY)
    assert log.one(events.USER_DELETE)["params"] == {"userid": "bob@pve", "***": "***"}


def test_subject_and_object_may_be_known_only_at_the_end(log: Capture) -> None:
    """As in a login, or where a number is chosen by the act."""
    with act(events.USER_CREATE, **BOB) as creation:
        creation.subject = ALICE
        creation.object_id = "/access/users/other@pve"
    log.one(events.USER_CREATE, subject=ALICE, object_id="/access/users/other@pve")
    with act(events.USER_CREATE, subject=Subject("carol@pve"), object_id="/x", **BOB):
        pass
    log.one(events.USER_CREATE, subject="carol@pve", object_id="/x")


class Custom(Exception):  # noqa: N818 - the name is looked for in records
    """An exception of an application."""


class Narrower(Custom):
    """A special one."""


class CodedError(Exception):
    """One as werkzeug has: a code at the class."""

    code = 403


class StatusedError(Exception):
    """One as Starlette has: a status at the instance."""

    def __init__(self, status_code: object) -> None:
        super().__init__(CANARY)
        self.status_code = status_code


class Hostile(Exception):  # noqa: N818 - it is no error of ours
    """One that raises whatever is done with it."""

    def __str__(self) -> NoReturn:
        raise RuntimeError(CANARY)

    __repr__ = __str__

    @property
    def code(self) -> int:
        """Not even this."""
        raise RuntimeError(CANARY)

    status_code = code


REASONED: list[tuple[BaseException, str, int | None]] = [
    (PermissionError(13, CANARY), "denied", None),
    (FileNotFoundError(2, CANARY), "not-found", None),
    (KeyError(CANARY), "not-found", None),
    (IndexError(CANARY), "not-found", None),
    (LookupError(CANARY), "not-found", None),
    (FileExistsError(17, CANARY), "conflict", None),
    (ValueError(CANARY), "invalid", None),
    (UnicodeEncodeError("ascii", CANARY, 0, 1, CANARY), "invalid", None),
    (TypeError(CANARY), "invalid", None),
    (TimeoutError(CANARY), "timeout", None),
    (ConnectionRefusedError(CANARY), "unavailable", None),
    (OSError(5, CANARY), "unavailable", None),
    (AuditDenied(events.VM_START), "unavailable", None),
    (asyncio.CancelledError(CANARY), "cancelled", None),
    (concurrent.futures.CancelledError(CANARY), "cancelled", None),
    (KeyboardInterrupt(CANARY), "cancelled", None),
    (GeneratorExit(CANARY), "cancelled", None),
    (SystemExit(404), "cancelled", None),
    (RuntimeError(CANARY), "error", None),
    (Custom(CANARY), "error", None),
    (MemoryError(CANARY), "error", None),
    (Hostile(CANARY), "error", None),
    (CodedError(CANARY), "denied", 403),
    *(
        (StatusedError(status), reason, status)
        for statuses, reason in [
            ((401, 403, 407), "denied"),
            ((404, 410), "not-found"),
            ((409, 412), "conflict"),
            ((400, 422), "invalid"),
            ((408, 504), "timeout"),
            ((429, 503), "unavailable"),
            ((418, 500, 599), "error"),
        ]
        for status in statuses
    ),
    (StatusedError(http.HTTPStatus.NOT_FOUND), "not-found", 404),
    *((StatusedError(odd), "error", None) for odd in (200, 302, 600, -1, "404", True, None, 404.0)),
    (ExceptionGroup(CANARY, [KeyError(1), IndexError(2)]), "not-found", None),
    (ExceptionGroup(CANARY, [CodedError(), ExceptionGroup("", [CodedError()])]), "denied", 403),
    (ExceptionGroup(CANARY, [KeyError(1), ValueError(2)]), "error", None),
    (BaseExceptionGroup(CANARY, [KeyboardInterrupt()]), "cancelled", None),
]


@pytest.mark.parametrize(("error", "reason", "code"), REASONED)
def test_an_exception_says_why_an_act_failed_and_goes_on_unchanged(
    log: Capture, error: BaseException, reason: str, code: int | None
) -> None:
    """Its text does not reach the record: it can hold anything."""
    caught: BaseException | None = None
    try:
        with act(events.USER_DELETE, **BOB):
            raise error
    except BaseException as found:  # noqa: BLE001 - it is what the test is about
        caught = found
    assert caught is error
    assert (caught.__cause__, caught.__context__) == (None, None)
    record = log.one(events.USER_DELETE, status="failure", error=reason, **BOB)
    assert record["error"].get("code") == code
    assert record["error"]["message"] == type(error).__name__
    log.assert_no_secret(CANARY)


def test_what_an_application_registers_wins_where_it_is_the_most_specific() -> None:
    """In whatever order it is registered, over statuses of HTTP too."""
    table = Reasons()
    table.register(Narrower, "conflict", 7)
    table.register(Custom, "invalid")
    table.register(OSError, "timeout")
    table.register(CodedError, "conflict")

    def reason(error: BaseException) -> tuple[str, object] | None:
        found = table.classify(error)
        return None if found is None else (found.reason, found.code)

    assert reason(Narrower()) == ("conflict", 7)
    assert reason(Custom())[:1] == ("invalid",)  # type: ignore[index]  # it is a failure
    assert reason(BrokenPipeError())[:1] == ("unavailable",)  # type: ignore[index]  # as above
    assert reason(BlockingIOError())[:1] == ("timeout",)  # type: ignore[index]  # as above
    assert reason(CodedError()) == ("conflict", 403)
    table.register(Exception, "cancelled")
    assert reason(StatusedError(404)) == ("not-found", 404)
    table.register(StatusedError, None)
    assert reason(StatusedError(302)) is None
    # What one table knows, no other does.
    other = Reasons().classify(Narrower())
    assert other is not None
    assert other.reason == "error"


def test_an_exception_may_be_no_failure(log: Capture) -> None:
    """Some frameworks answer by raising."""
    table = Reasons()
    table.register(Custom, None)
    with pytest.raises(Custom), act(events.USER_DELETE, reasons=table, **BOB):
        raise Custom
    log.one(events.USER_DELETE, status="success")


def first(error: Exception) -> str:
    """What an exception was made with, up to a mark."""
    return str(error.args[0]).partition("|")[0]


@pytest.mark.parametrize("safe", [True, first])
def test_a_text_that_is_safe_is_told(log: Capture, safe: Any) -> None:
    """That of subclasses, too; but not the parameters that the record masks."""
    table = Reasons()
    table.register(Custom, "invalid", safe=safe)
    said = f"user bob@pve exists; password {CANARY!r}, pin 4711"
    params = {**BOB, "password": f"{CANARY} and pin=4711"}
    with pytest.raises(Narrower), act(events.USER_CREATE, params, reasons=table):
        raise Narrower(said if safe is True else f"{said}|{CANARY} more")
    record = log.one(events.USER_CREATE, error="invalid")
    assert record["error"]["message"] == "user bob@pve exists; password '***', pin ***"


@pytest.mark.parametrize(
    "odd", [None, 1, "", "x" * (LONGEST_TEXT + 1), Hostile()], ids=lambda odd: type(odd).__name__
)
def test_a_text_that_is_none_leaves_the_name_of_the_type(odd: Any) -> None:
    """Whatever a function of the application gives, or raises."""
    table = Reasons()

    def text(_error: Custom) -> str:
        if isinstance(odd, Exception):
            raise odd
        return odd  # type: ignore[no-any-return]  # it is wrong on purpose

    table.register(Custom, "invalid", safe=text)
    found = table.classify(Custom(CANARY))
    assert found is not None
    assert found.message == "Custom"


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        (("Custom", "invalid"), TypeError, "a type of exceptions"),
        ((int, "invalid"), TypeError, "a type of exceptions"),
        ((Custom, "odd"), ValueError, "no reason 'odd'; there are denied, invalid"),
        ((Custom, "error", -1), ValueError, "0 to 999999"),
        ((Custom, "error", True), ValueError, "0 to 999999"),
    ],
)
def test_a_mistake_in_the_table_is_told_at_once(
    arguments: tuple[Any, ...], error: type[Exception], said: str
) -> None:
    """Not when something has failed already."""
    with pytest.raises(error, match=said):
        Reasons().register(*arguments)


@pytest.mark.parametrize("kind", [ValueError, json.JSONDecodeError, Exception])
def test_texts_of_python_s_own_exceptions_are_never_all_safe(kind: type[Exception]) -> None:
    """Anybody raises those, and subclasses of others' making inherit from them."""
    with pytest.raises(ValueError, match="Python's own"):
        Reasons().register(kind, "invalid", safe=True)


def test_a_hostile_type_is_a_failure_like_any_other(log: Capture) -> None:
    """Even its name may not be had."""

    class Meta(type):
        def __getattribute__(cls, name: str) -> Any:
            if name in ("__name__", "__mro__"):
                raise RuntimeError(CANARY)
            return super().__getattribute__(name)

    class OddError(Exception, metaclass=Meta):
        pass

    with pytest.raises(OddError), act(events.USER_DELETE, **BOB):
        raise OddError(CANARY)
    assert log.one(events.USER_DELETE)["error"] == {"reason": "error"}


def test_a_failure_needs_no_exception(log: Capture) -> None:
    """What the application says comes before what an exception says."""
    with act(events.USER_CREATE, password=CANARY, **BOB) as creation:
        creation.fail("conflict", f"there is one with {CANARY}", 409)
    record = log.one(events.USER_CREATE, status="failure", error="conflict")
    assert record["error"] == {
        "reason": "conflict",
        "code": 409,
        "message": "there is one with ***",
    }
    log.clear()

    def denied() -> NoReturn:
        current().deny()
        raise ValueError("x")

    with pytest.raises(ValueError, match="x"), act(events.USER_CREATE, **BOB):
        denied()
    assert log.one(events.USER_CREATE)["error"] == {"reason": "denied"}
    log.clear()
    with act(events.USER_CREATE, **BOB) as creation:
        creation.fail("odd")  # type: ignore[arg-type]  # a caller without a type checker
    log.one(events.USER_CREATE, error="error")


def test_messages_lose_what_the_record_does_not_show() -> None:
    """In quoted and escaped forms, too; where that can't be done there is no message."""
    secret = 'pass"wörd\n1'
    said = f"{secret} {json.dumps(secret)} {secret!r} visible"
    cleaned = scrubbed(said, [{"a": [secret, b"bytes123", 4711], "b": "visible"}], ["visible"])
    assert cleaned == "*** \"***\" '***' visible"
    assert scrubbed("bytes123 4711 abc", [(b"bytes123", 4711, "abc", None)], []) == "*** *** abc"
    assert scrubbed("x" * (LONGEST_TEXT + 1), [], []) is None
    assert scrubbed("x" * 10, [[f"word{n}" for n in range(3_000)]], []) is None


@given(st.text(min_size=4), st.text(), st.text())
def test_a_word_of_a_parameter_is_never_left(secret: str, left: str, right: str) -> None:
    """Wherever it stands in a message."""
    cleaned = scrubbed(f"{left}{secret}{right}", [secret], [])
    assert cleaned is not None
    assert secret not in cleaned or secret in "***" or set(secret) <= {"*"}


# Attempts, and acts that must not happen unaudited


def run(policy: ByStatus, broken: bool = False) -> tuple[list[str], bool]:
    """The statuses that are written of an act, and whether it happened."""
    made, sink = auditor(policy)
    sink.broken = SinkError(28, "full") if broken else None
    happened = False
    try:
        with act(events.VM_DELETE, auditor=made, node="pve1", vmid=100):
            happened = True
    except AuditDenied:
        assert not happened
    return statuses(sink), happened


@pytest.mark.parametrize("by_object", [False, True])
@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.parametrize("attempt", [ON, OFF, DENY, DENY_OFF])
@pytest.mark.parametrize("outcome", [ON, OFF, DENY, DENY_OFF])
def test_the_policy_says_whether_an_attempt_is_written_and_what_if_not(
    attempt: Says, outcome: Says, broken: bool, by_object: bool
) -> None:
    """All combinations: deny refuses the act or has its attempt written, or nothing is written."""
    policy = ByStatus(by_object, attempt=attempt, success=outcome, failure=outcome)
    written, happened = run(policy, broken)
    if any(said.write and said.on_failure == "deny" for said in (attempt, outcome)):
        # A policy that denies and does not write the attempt contradicts itself: nothing happens.
        assert happened == (attempt.write and not broken)
    else:
        assert happened
    if not broken and happened:
        assert written == ["attempt"] * attempt.write + ["success"] * outcome.write
    if by_object and happened:
        assert policy.asked[0] == "/vms/100"


class Silent:
    """A policy that can't be asked whether anything depends on the object."""

    def decide(self, _event: Event, _status: str, _node: str, _object_id: str, /) -> Says:
        """It can't say."""
        raise RuntimeError(CANARY)


@pytest.mark.parametrize("error", [RuntimeError(CANARY), KeyError(CANARY), MemoryError()])
@pytest.mark.parametrize("by_object", [False, True])
def test_an_act_is_refused_where_the_policy_can_t_be_asked(
    error: Exception, by_object: bool
) -> None:
    """Whether it may happen unaudited is not known then; the error itself is not shown."""
    for policy in (ByStatus(by_object, attempt=error, success=error), Silent()):
        made, sink = auditor(policy)
        happened = False
        with (
            pytest.raises(AuditDenied) as refused,
            act(events.VM_START, auditor=made, node="pve1", vmid=100),
        ):
            happened = True
        assert not happened
        assert sink.lines == []
        assert (made.counters.lost, made.counters.refused) == (1, 1)
        assert CANARY not in str(refused.value)
        assert current().event.name == "nothing"


def test_an_act_is_refused_where_the_policy_can_t_be_asked_of_the_outcome() -> None:
    """An attempt that denies and is not written asks for the outcomes, too."""
    made, sink = auditor(ByStatus(attempt=DENY_OFF, success=RuntimeError(), failure=ON))
    with pytest.raises(AuditDenied), act(events.VM_START, auditor=made, node="pve1", vmid=100):
        pass
    assert sink.lines == []


def test_a_policy_that_fails_after_the_attempt_is_a_loss_and_not_the_end() -> None:
    """What has happened can't be refused any more; the loss is counted."""
    made, sink = auditor(ByStatus(attempt=ON, success=RuntimeError()))
    with act(events.VM_START, auditor=made, node="pve1", vmid=100):
        pass
    assert statuses(sink) == ["attempt"]
    assert (made.counters.lost, made.counters.refused) == (1, 0)


def test_an_event_of_another_catalog_is_a_loss() -> None:
    """It is counted, and the act goes on, unless the policy does not know the event either."""
    foreign = Event(999_999, "other.thing.do", "", "thing", "do", "")
    made, sink = auditor(nothing(pve_audit.events.ALL))
    with pytest.raises(AuditDenied), act(foreign, auditor=made, a=1):
        pass
    made, sink = auditor(ByStatus(attempt=ON, success=ON, failure=ON))
    with act(foreign, auditor=made, a=1) as done:
        done.before({"a": 1})
        done.after({"a": 2})
    assert sink.lines == []
    assert made.counters.lost == 2


def test_a_refused_act_leaves_the_context_as_it_was() -> None:
    """Nothing of it is to be seen afterwards, and nothing of it was begun."""
    with capture(pve_audit, deny=True) as log, log.failing():
        with pytest.raises(AuditDenied), act(events.VM_DELETE, node="pve1", vmid=100):
            pytest.fail("the act began")
        assert REQUEST.get() is None
        assert current().event.id == 0
    assert log.auditor.counters.refused == 1
    log.assert_nothing_audited()


def test_the_outcome_of_an_act_that_can_t_be_written_is_lost_and_counted(log: Capture) -> None:
    """What has happened can't be refused any more."""
    with act(events.VM_START, node="pve1", vmid=100), log.failing():
        pass
    with log.failing(), act(events.VM_START, node="pve1", vmid=100):
        pass
    assert log.auditor.counters.lost == 1
    assert [record["event"] for record in log.records] == ["pve.vm.start"]


def test_without_an_auditor_nothing_is_audited_and_nothing_fails() -> None:
    """A library may audit whether or not its application does."""
    assert active.get() is None
    with act(events.VM_START, vmid=100) as start:
        start.before({"a": 1})
        start.after(None)
        start.set(node="pve1")
        start.deny()
        assert current() is start
        assert REQUEST.get() is None
    with pytest.raises(ValueError, match="x"), act(events.VM_START):
        raise ValueError("x")


# Context


def test_nested_acts_share_a_request_id_that_is_made_and_taken_back(log: Capture) -> None:
    """So that it can be seen which of them belong together."""
    with act(events.VM_DELETE, node="pve1", vmid=100) as outer:
        assert current() is outer
        with act(events.VM_STOP, node="pve1", vmid=100) as inner:
            assert current() is inner
        assert current() is outer
        with using(request="mine"), act(events.VM_START, node="pve1", vmid=100):
            pass
        shared = REQUEST.get()
    assert REQUEST.get() is None
    assert shared is not None
    assert len(shared) == 32
    assert [(r["event"], r["request"]) for r in log.records] == [
        ("pve.vm.stop", shared),
        ("pve.vm.start", "mine"),
        ("pve.vm.delete", shared),
    ]


def test_an_act_may_end_in_another_context_than_it_began_in(log: Capture) -> None:
    """As where a framework opens and closes a resource in threads of a pool."""
    deletion = act(events.USER_DELETE, **BOB)

    def begin() -> None:
        with using(subject=ALICE, request="r-1"):
            deletion.__enter__()

    copy_context().run(begin)
    copy_context().run(deletion.__exit__, None, None, None)
    assert log.one(events.USER_DELETE, subject=ALICE)["request"] == "r-1"
    made = act(events.USER_DELETE, **BOB)
    copy_context().run(made.__enter__)
    copy_context().run(made.__exit__, None, None, None)
    assert len(log.of(events.USER_DELETE)) == 2


def test_threads_carry_the_context_on(log: Capture) -> None:
    """A function that is carried runs in many threads at once, each in a copy of the context."""
    barrier = threading.Barrier(4, timeout=20)

    def start(vmid: int) -> str | None:
        barrier.wait()
        with act(events.VM_START, node="pve1", vmid=vmid):
            current().set()
        return REQUEST.get()

    def named() -> None:
        current().set(name="web")

    with (
        concurrent.futures.ThreadPoolExecutor(4) as pool,
        using(subject=ALICE),
        act(events.VM_CREATE, node="pve1", vmid=199) as whole,
    ):
        requests = set(pool.map(carry(start), range(100, 104)))
        bare = {pool.submit(REQUEST.get).result()}
        thread = threading.Thread(target=carry(named))
        thread.start()
        thread.join()
        assert current() is whole
    assert bare == {None}
    assert {record["request"] for record in log.records} == requests
    assert {record["subject"]["user"] for record in log.records} == {"alice@pve"}
    assert len(log.of(events.VM_START)) == 4
    assert log.one(events.VM_CREATE)["params"]["name"] == "web"


def test_tasks_do_not_see_each_other_s_context(log: Capture) -> None:
    """They inherit what was set before they began; ``to_thread`` does, too."""

    @act(events.VM_START, params=("node", "vmid"))
    async def start(node: str, vmid: int) -> int:
        await asyncio.sleep(0)
        assert current().event is events.VM_START
        await asyncio.to_thread(stop, vmid)
        return vmid

    @act(events.VM_STOP, node="pve1", params=["vmid"])
    def stop(vmid: int) -> None:
        assert vmid >= 100

    async def request(vmid: int) -> int:
        with using(subject=Subject(f"user{vmid}@pve")):
            return await start("pve1", vmid=vmid)

    async def main() -> list[int]:
        return await asyncio.gather(*(request(vmid) for vmid in range(100, 120)))

    assert asyncio.run(main()) == list(range(100, 120))
    for record in log.records:
        assert record["subject"]["user"] == f"user{record['params']['vmid']}@pve"
    by_request = {record["request"] for record in log.records}
    assert len(log.records) == 40
    assert len(by_request) == 20


def test_a_cancelled_task_is_a_cancelled_act(log: Capture) -> None:
    """And cancelled it stays: nothing keeps the exception."""

    async def act_(began: asyncio.Event) -> None:
        async with act(events.VM_START, node="pve1", vmid=100):
            began.set()
            await asyncio.sleep(60)

    async def main() -> bool:
        began = asyncio.Event()
        task = asyncio.create_task(act_(began))
        await began.wait()
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    assert asyncio.run(main())
    record = log.one(events.VM_START, status="failure", error="cancelled")
    assert record["error"]["message"] == "CancelledError"


def test_a_generator_that_is_closed_is_a_cancelled_act(log: Capture) -> None:
    """It did not come to its end."""

    def steps() -> Iterator[int]:
        with act(events.VM_START, node="pve1", vmid=100):
            yield 1
            yield 2

    walk = steps()
    assert next(walk) == 1
    walk.close()  # type: ignore[attr-defined]  # it is a generator
    log.one(events.VM_START, error="cancelled")
    assert list(steps()) == [1, 2]
    log.one(events.VM_START, status="success")


# Decorators


def test_a_decorated_function_is_an_act_at_each_call(log: Capture) -> None:
    """Its arguments become parameters; what it returns and raises is as before."""

    @act(events.USER_UPDATE, params=("userid", "comment"))
    def update(userid: str, comment: str | None = None, *, again: bool = False) -> str:
        """It changes a user."""
        current().set(firstname="Bob")
        if again:
            update(userid, "inner")
            raise PermissionError(CANARY)
        return userid.upper()

    assert update("bob@pve", "x") == "BOB@PVE"
    assert update("bob@pve") == "BOB@PVE"
    with pytest.raises(PermissionError):
        update("bob@pve", "outer", again=True)
    assert (update.__name__, update.__doc__) == ("update", "It changes a user.")
    assert [(r["status"], r["params"].get("comment")) for r in log.records] == [
        ("success", "x"), ("success", None), ("success", "inner"), ("failure", "outer"),
    ]  # fmt: skip
    assert all(record["params"]["firstname"] == "Bob" for record in log.records)
    log.assert_no_secret(CANARY)


def test_arguments_may_have_other_names_or_be_computed(log: Capture) -> None:
    """A mapping from parameters to arguments, or a function of the arguments."""

    class Users:
        @act(events.USER_DELETE, params={"userid": "who"})
        def delete(self, who: str) -> None: ...

        @staticmethod
        def _params(_self: object, user: Mapping[str, str]) -> Mapping[str, object]:
            return {"userid": user["id"]}

        @act(events.USER_UPDATE, params=_params)
        def update(self, user: Mapping[str, str]) -> None: ...

    Users().delete("bob@pve")
    Users().update({"id": "bob@pve"})
    log.one(events.USER_DELETE, **BOB)
    log.one(events.USER_UPDATE, **BOB)


def test_arguments_that_can_t_be_read_do_not_keep_the_call_from_being_made() -> None:
    """The record says that something is missing, and the call says what is wrong."""

    def params(user: Any) -> Mapping[str, object]:
        return {"userid": user.name}

    @act(events.USER_DELETE, params=params)
    def delete(user: object) -> object:
        return user

    @act(events.USER_DELETE, params=("userid",))
    def other(userid: str) -> str:
        return userid

    with capture(pve_audit, allow_invalid=True) as log:
        assert delete(1) == 1
        with pytest.raises(TypeError):
            other()  # type: ignore[call-arg]  # it is wrong on purpose
    first, second = log.records
    assert first["invalid"] == [{"path": "/params/userid", "rule": "missing"}]
    assert second["error"]["reason"] == "invalid"


def test_a_mistake_in_a_decorator_is_told_when_it_decorates() -> None:
    """Not when the function is called for the first time."""

    def steps() -> Iterator[int]:
        yield 1

    async def waits() -> Any:
        yield 1

    for generator in (steps, waits):
        with pytest.raises(TypeError, match="can't go around a generator"):
            act(events.VM_START)(generator)
    with pytest.raises(ValueError, match="'vmid' is no argument"):
        act(events.VM_START, params=("vmid",))(test_an_act_happens_once)


def test_an_act_happens_once(log: Capture) -> None:
    """Two threads that share one would get each other's records."""
    deletion = act(events.USER_DELETE, **BOB)
    with deletion, pytest.raises(RuntimeError, match=r"pve.user.delete was begun before"):
        deletion.__enter__()
    with pytest.raises(RuntimeError, match="call act"):
        deletion.__enter__()
    deletion.set(comment=CANARY)
    deletion.fail()
    assert len(log.records) == 1
    assert repr(deletion) == "<Act pve.user.delete>"


def typed() -> None:
    """Never called: type checkers read it, and tell of ignores that are not needed."""

    @act(events.VM_START, params=("vmid",))
    def plain(vmid: int, *, force: bool = False) -> str:
        return f"{vmid}{force}"

    @act(events.VM_START)
    async def waits(vmid: int) -> bytes:
        return bytes(vmid)

    assert_type(plain(1, force=True), str)
    plain("1")  # type: ignore[arg-type]  # it takes a number
    plain(1, odd=True)  # type: ignore[call-arg]  # it has no such argument

    async def more() -> None:
        assert_type(await waits(1), bytes)
        await waits()  # type: ignore[call-arg]  # it takes a number
        async with act(events.VM_START) as made:
            assert_type(made, Act)

    assert_type(carry(plain)(1), str)
    carry(plain)("1")  # type: ignore[arg-type]  # it takes a number
    with act(events.VM_START) as made:
        assert_type(made, Act)
        reason: Reason = "denied"
        made.fail(reason)
        made.fail("forbidden")  # type: ignore[arg-type]  # there is no such reason
    assert more is not None  # reachable: an act keeps no exception from going on


# Changes


@dataclasses.dataclass
class User:
    """An object with attributes."""

    comment: str | None = None
    email: str | None = None
    firstname: str | None = None
    password: str = CANARY
    lastname: object = None
    expire: int = 0

    def groups(self) -> list[str]:
        """No state."""
        return [CANARY]


def changes(log: Capture) -> dict[str, tuple[object, object]]:
    """The changes of the last record, by key."""
    found = log.records[-1].get("changes", [])
    return {change["key"]: (change.get("old"), change.get("new")) for change in found}


def test_changes_are_what_is_different_in_declared_keys(log: Capture) -> None:
    """The object itself may be changed in between: it was copied."""
    user = User(comment="old", email="b@example.org", lastname="Same")
    with act(events.USER_UPDATE, **BOB) as update:
        update.before(user)
        user.comment, user.email, user.firstname, user.password = "new", None, "Bob", CANARY + "2"
        update.after(user)
        user.comment = CANARY
    assert changes(log) == {
        "comment": ("old", "new"),
        "email": ("b@example.org", None),
        "firstname": (None, "Bob"),
        "lastname": ("Same", "Same"),
        "expire": (0, 0),
    }
    log.assert_no_secret(CANARY)


def test_mappings_have_indexed_keys_and_values_that_are_masked(log: Capture) -> None:
    """Only keys that the event declares, up to the largest index."""
    before: dict[Any, Any] = {
        "cores": 2, "net0": "virtio=BC:24:11:00:00:01,bridge=vmbr0", "cipassword": CANARY,
        "odd": CANARY, "net99999": CANARY, 7: CANARY,
    }  # fmt: skip
    after = {**before, "cores": 4, "cipassword": CANARY + "2"}
    del after["net0"]
    after["net1"] = "virtio=BC:24:11:00:00:02,bridge=vmbr1"
    with act(events.VM_UPDATE, node="pve1", vmid=100) as update:
        update.before(before)
        before["cores"] = 99
        update.after(after)
    found = changes(log)
    assert found["cores"] == (2, 4)
    assert found["net0"][1] is None
    assert found["net1"][0] is None
    assert set(found) <= {"cores", "net0", "net1", "cipassword"}
    log.assert_no_secret(CANARY)


def test_of_an_object_with_attributes_indexed_ones_are_found(log: Capture) -> None:
    """And a dash in a key is an underscore in an attribute."""

    class Config:
        def __init__(self, cores: int, net0: str) -> None:
            self.cores = cores
            self.net0 = net0

    with act(events.VM_UPDATE, node="pve1", vmid=100) as update:
        update.before(Config(1, "virtio,bridge=vmbr0"))
        update.after(Config(1, "virtio,bridge=vmbr1"))
    assert changes(log)["net0"] == ("virtio,bridge=vmbr0", "virtio,bridge=vmbr1")


def test_what_begins_or_ends_has_one_side(log: Capture) -> None:
    """Without ``after`` there are no changes: nobody has said that all is gone."""
    for before, after, expected in [
        (None, {"comment": "x"}, {"comment": (None, "x")}),
        ({"comment": "x"}, None, {"comment": ("x", None)}),
    ]:
        with act(events.USER_UPDATE, **BOB) as update:
            update.before(before)
            update.after(after)
        assert changes(log) == expected
    with act(events.USER_UPDATE, **BOB) as update:
        update.before({"comment": "x"})
    assert changes(log) == {}
    with act(events.USER_UPDATE, **BOB) as update:
        update.after({"comment": "x"})
    assert changes(log) == {"comment": (None, "x")}


class Raises:
    """An object whose attributes can't be read."""

    def __getattr__(self, name: str) -> NoReturn:
        raise (AttributeError if name.startswith("_") else RuntimeError)(CANARY)

    def __dir__(self) -> NoReturn:
        raise RuntimeError(CANARY)


class Speaks:
    """A value that says its secret to whoever asks, and is equal to everything."""

    def __repr__(self) -> str:
        return CANARY

    __str__ = __repr__

    def __eq__(self, other: object) -> NoReturn:
        raise RuntimeError(CANARY)

    def __hash__(self) -> NoReturn:
        raise RuntimeError(CANARY)


class Unmapped(Mapping[str, object]):
    """A mapping that can't be read."""

    def __getitem__(self, key: str) -> NoReturn:
        raise RuntimeError(CANARY)

    def __len__(self) -> NoReturn:
        raise RuntimeError(CANARY)

    def __iter__(self) -> NoReturn:
        raise RuntimeError(CANARY)


CYCLE: list[object] = []
CYCLE.append(CYCLE)


@pytest.mark.parametrize(
    "thing",
    [Raises(), Unmapped(), {"comment": Speaks()}, User(lastname=Speaks()), {"comment": CYCLE},
     {"comment": {Speaks: 1}}, {Speaks: 1}, 7, "text", object(), User],
    ids=lambda thing: type(thing).__name__,
)  # fmt: skip
@pytest.mark.parametrize("event", [events.USER_UPDATE, events.VM_UPDATE])
def test_no_object_keeps_an_act_from_being_told(thing: Any, event: Event) -> None:
    """Nor does it tell anything that is not its state."""
    params = {"userid": "bob@pve"} if event is events.USER_UPDATE else {"node": "n", "vmid": 100}
    with capture(pve_audit, allow_invalid=True) as log:
        for before, after in [(thing, {"comment": "x"}), ({"comment": "x"}, thing), (thing, thing)]:
            with act(event, params) as update:
                update.before(before)
                update.after(after)
    assert [record["status"] for record in log.records] == ["success"] * 3
    log.assert_no_secret(CANARY)


def test_copies_are_of_builtin_types(log: Capture) -> None:
    """Members of enumerations and other subclasses become what they are members of."""

    class Word(enum.StrEnum):
        A = "a"

    class Number(enum.IntEnum):
        ONE = 1

    original = {Word.A: [Word.A, Number.ONE, (1.5, None, True)], "b": Speaks(), 3: {1}}
    copied: Any = snapshot(original)
    assert list(copied) == ["a", "b", "***"]
    assert copied["a"] == ["a", 1, [1.5, None, True]]
    assert [type(each) for each in copied["a"]] == [str, int, list]
    assert copied["b"] == Opaque(original["b"])
    assert copied["b"] != copied["***"]
    assert repr(copied["b"]) == "***"
    assert hash(copied["b"]) == hash(Opaque(original["b"]))
    assert snapshot([0] * 20_000) != [0] * 20_000
    assert isinstance(snapshot(User()), Opaque)
    with act(events.VM_START, node="pve1", vmid=Number.ONE + 99, timeout=Number.ONE):
        pass
    assert log.one(events.VM_START)["params"] == {"node": "pve1", "vmid": 100, "timeout": 1}


def test_parameters_are_copied_when_they_are_handed_over() -> None:
    """The attempt and the outcome tell of the same act."""
    groups = ["admins"]
    with (
        capture(pve_audit, attempts=True, allow_invalid=True) as log,
        act(events.USER_CREATE, groups=groups, **BOB) as creation,
    ):
        creation.set(keys=groups)
        groups.append(CANARY)
    log.assert_no_secret(CANARY)
    attempt, success = log.records
    assert attempt["params"].get("groups") == success["params"].get("groups")
    assert [record["status"] for record in log.records] == ["attempt", "success"]


# Whatever is handed over

ODD: dict[str, Callable[[], object]] = {
    "speaks": Speaks, "raises": Raises, "hostile": Hostile, "cycle": lambda: CYCLE,
    "long": lambda: "a" * 5_000,
}  # fmt: skip


def odd(name: str) -> object:
    """A value that must not be shown by hypothesis, which asks values what they are."""
    return ODD[name]()


HOSTILE = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12),
    st.binary(max_size=4), st.sampled_from(sorted(ODD)).map(odd),
    st.sampled_from(["\n", "\x00", "\ud800", "\u202e", "{}", "=", ",,=,"]),
)  # fmt: skip
VALUES = st.recursive(
    HOSTILE,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=5,
)
SECRET = ("password", "cipassword", "args", "keys")
TABLE = Reasons()
TABLE.register(Custom, "conflict", safe=True)
ERRORS: list[Callable[[], BaseException]] = [
    lambda: ValueError(CANARY),
    lambda: Custom(f"wrong: {CANARY}"),
    lambda: ExceptionGroup(CANARY, [Narrower(CANARY), KeyError(CANARY)]),
    lambda: StatusedError(403),
    lambda: Hostile(CANARY),
    lambda: asyncio.CancelledError(CANARY),
]


@given(
    st.sampled_from(tuple(events.ALL)),
    st.dictionaries(st.text(max_size=6) | st.sampled_from(["userid", "vmid", "node"]), VALUES),
    st.dictionaries(st.sampled_from(["comment", "cores", "net0", "name"]), VALUES),
    st.sampled_from([None, *ERRORS]),
)
def test_whatever_happens_the_act_is_told_and_no_secret_is(
    event: Event,
    params: dict[str, Any],
    state: dict[str, Any],
    error: Callable[[], BaseException] | None,
) -> None:
    """Secrets stand in exceptions, in masked parameters and in changes."""
    secrets: dict[str, object] = dict.fromkeys(SECRET, CANARY)
    raised = error() if error is not None else None
    found: BaseException | None = None
    with capture(pve_audit, attempts=True, allow_invalid=True) as log:
        try:
            with act(event, secrets, reasons=TABLE) as made:
                made.set(params)
                made.before({**state, **secrets})
                made.after({**secrets, "password": CANARY + "2"})
                if raised is not None:
                    raise raised
        except BaseException as caught:  # noqa: BLE001 - it is what the test is about
            found = caught
        assert found is raised
        log.check()
        assert [record["status"] for record in log.records][:1] == ["attempt"]
        assert len(log.records) == 2
        for record in log.records:
            log_line = json.dumps(
                {key: record.get(key) for key in ("error", "changes", "object", "subject")}
            )
            assert CANARY not in log_line
            for name in SECRET:
                assert CANARY not in json.dumps(record["params"].get(name))
    assert log.auditor.counters.lost == 0
