"""Around an act: an attempt before it, where the policy asks for one, and its outcome after it.

Input: an event, parameters, and whatever happens in between. Output: records. Guarantees:

- what the act raises goes on as it is, ``KeyboardInterrupt`` and cancellation included;
- nothing else is raised into the application but ``AuditDenied``, before the act, where the policy
  says that it must not happen unaudited;
- an act that was begun ends with one record: success if nothing was raised, else failure;
- what was handed over is copied at once: what the application changes later changes no record.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar, Token, copy_context
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar, cast

from msgspec import UNSET

from auditlex import active
from auditlex.auditor import Auditor, Change
from auditlex.catalog import Event
from auditlex.checking import check_params
from auditlex.context import REQUEST, SOURCE, SUBJECT, new_request
from auditlex.hashing import MASK
from auditlex.reasons import Reason, Reasons, reasons
from auditlex.record import Failure
from auditlex.scrubbing import scrubbed
from auditlex.snapshot import declared, snapshot, states

if TYPE_CHECKING:
    from auditlex.checking import Spec
    from auditlex.identity import Source, Subject

P = ParamSpec("P")
R = TypeVar("R")

Mapped = Callable[..., Mapping[str, object]] | Mapping[str, str] | Iterable[str]
"""How parameters of an event come from arguments of a function; see ``act``."""

_NEW, _OPEN, _DONE = range(3)


def act(
    event: Event,
    values: Mapping[str, object] | None = None,
    /,
    *,
    subject: Subject | None = None,
    auditor: Auditor | None = None,
    object_id: str | None = None,
    params: Mapped | None = None,
    reasons: Reasons = reasons,
    **more: object,
) -> Act:
    """An act to be audited, for ``with``, ``async with`` and as a decorator.

    >>> with act(events.VM_CREATE, node="pve1", vmid=100) as creation:  # doctest: +SKIP
    ...     creation.set(upid=start())

    Args:
        event: what happens, a constant of the generated package.
        values: parameters of the event. What is None is absent. ``force_stop`` stands for
            ``force-stop``.
        subject: who acts; else the one of the context.
        auditor: who writes; else the one that is installed when the act begins. If there is none,
            nothing is audited.
        object_id: the id of the object; else it follows from the parameters.
        params: for decorators, which arguments of the function are parameters of the event: their
            names; a mapping from parameters to names of arguments; or a function that is called
            with the arguments and gives parameters.
        reasons: the table of exceptions; else that of the process.
        more: more parameters of the event.

    Raises:
        AuditDenied: when the act begins, if it must not happen because it can't be audited.
        RuntimeError: when it begins a second time: each act has an ``act`` of its own. A decorated
            function may be called as often as one likes.
    """
    return Act(event, subject, auditor, object_id, params, reasons, {**(values or {}), **more})


class Act:
    """An act; made by ``act``.

    Attributes:
        event: what happens.
        subject: who acts. Where that is known only later, as in a login, it can be set until the
            act ends.
        object_id: the id of the object, if it does not follow from the parameters; can be set.
    """

    __slots__ = (
        "_after", "_auditor", "_before", "_failure", "_gone", "_outer", "_own", "_params",
        "_reasons", "_request", "_source", "_spec", "_state", "_values", "event", "object_id",
        "subject",
    )  # fmt: skip

    def __init__(
        self,
        event: Event,
        subject: Subject | None,
        auditor: Auditor | None,
        object_id: str | None,
        params: Mapped | None,
        reasons: Reasons,
        values: Mapping[str, object],
    ) -> None:
        self.event = event
        self.subject = subject
        self.object_id = object_id
        self._auditor = auditor
        self._params = params
        self._reasons = reasons
        self._values: dict[str, object] = dict(values)
        self._gone: list[object] = []
        self._before: dict[str, object] = {}
        self._after: dict[str, object] | None = None
        self._failure: Failure | None = None
        self._request: str | None = None
        self._source: Source | None = None
        self._spec: Spec | None = None
        self._own: Token[str | None] | None = None
        self._outer: Token[Act | None] | None = None
        self._state = _NEW

    def __repr__(self) -> str:
        return f"<Act {self.event.name}>"

    def set(self, values: Mapping[str, object] | None = None, /, **more: object) -> None:
        """Add parameters that are known only now; None takes one away."""
        if self._state == _OPEN and self._auditor is not None:
            named = self._named({**(values or {}), **more})
            # A message may still repeat them.
            self._gone += [self._values[name] for name in named if name in self._values]
            self._values |= named

    def before(self, thing: object) -> None:
        """Keep how the object is before the act: a mapping, or anything with attributes.

        Only the keys are looked at that the event declares as changing. It is copied now.
        """
        if self._state == _OPEN and self._spec is not None:
            self._before = states(thing, self._spec)

    def after(self, thing: object) -> None:
        """Keep how the object is after the act; None if it is no more.

        Without this there are no changes, since what is not there would look like taken away.
        """
        if self._state == _OPEN and self._spec is not None:
            self._after = states(thing, self._spec)

    def fail(self, reason: Reason = "error", message: str = "", code: int | None = None) -> None:
        """Say that the act failed, and why, whether or not it raises an exception.

        Args:
            reason: one of ``auditlex.checking.REASONS``.
            message: a text for people that holds nothing secret.
            code: the product's number for it, 0 to 999999.
        """
        if self._state == _OPEN:
            self._failure = Failure(reason, UNSET if code is None else code, message or UNSET)

    def deny(self, message: str = "", code: int | None = None) -> None:
        """Say that the act was not permitted; the same as ``fail("denied", …)``."""
        self.fail("denied", message, code)

    def __enter__(self) -> Act:
        if self._state != _NEW:
            raise RuntimeError(
                f"this act of {self.event.name} was begun before; call act() for each"
            )
        self._state = _OPEN
        self._outer = _CURRENT.set(self)
        self._auditor = self._auditor or active.get()
        if self._auditor is not None:
            try:
                self._begin(self._auditor)
            except BaseException:
                self._leave()
                raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if self._auditor is not None and self._state == _OPEN:
                self._end(self._auditor, error)
        finally:
            self._leave()

    async def __aenter__(self) -> Act:
        return self.__enter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.__exit__(kind, error, trace)

    def __call__(self, function: Callable[P, R], /) -> Callable[P, R]:
        """The function with an act around each call of it.

        Raises:
            TypeError: if it is a generator function, which returns before it has done anything.
        """
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            raise TypeError("act can't go around a generator; use 'with act(...)' inside of it")
        arguments = _arguments(function, self._params)
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def waits(*args: P.args, **kwargs: P.kwargs) -> Any:
                with self._again(arguments, args, kwargs):
                    return await function(*args, **kwargs)

            return cast("Callable[P, R]", waits)

        @functools.wraps(function)
        def calls(*args: P.args, **kwargs: P.kwargs) -> R:
            with self._again(arguments, args, kwargs):
                return function(*args, **kwargs)

        return calls

    def _again(
        self,
        arguments: Callable[..., Mapping[str, object]],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> Act:
        """A new act for a call of a decorated function."""
        auditor = self._auditor or active.get()
        values = self._values
        if auditor is not None:
            try:
                values = {**values, **arguments(*args, **kwargs)}
            except Exception:  # noqa: BLE001 - the call itself will tell what is wrong with it
                values = self._values
        return Act(self.event, self.subject, auditor, self.object_id, None, self._reasons, values)

    def _begin(self, auditor: Auditor) -> None:
        self.subject = self.subject or SUBJECT.get()
        self._source = SOURCE.get()
        self._request = REQUEST.get()
        if not self._request:
            self._request = new_request()
            self._own = REQUEST.set(self._request)
        try:
            self._spec = auditor.catalog.spec(self.event)
        except Exception:  # noqa: BLE001 - an event of another catalog; the auditor counts it
            self._spec = None
        self._values = self._named(self._values)
        asked, deny = wanted(auditor, self.event, self._object)
        if deny:
            auditor.require(self.event, self._present(), **self._common())
        elif asked:
            auditor.emit(self.event, self._present(), status="attempt", **self._common())

    def _object(self, auditor: Auditor) -> str:
        """The id of the object, as far as it is known now."""
        if self.object_id is not None:
            return self.object_id
        return auditor.object_of(self.event, self._present())

    def _end(self, auditor: Auditor, error: BaseException | None) -> None:
        params = self._present()
        changes: list[Change] = []
        try:
            changes = self._changes()
            failure = self._outcome(auditor, error, params, changes)
        except Exception:  # noqa: BLE001 - the outcome is told in any case
            failure = self._failure or (None if error is None else Failure("error"))
            failure = None if failure is None else Failure(failure.reason)
        auditor.emit(
            self.event,
            params,
            status="success" if failure is None else "failure",
            changes=changes,
            error=failure,
            **self._common(),
        )

    def _outcome(
        self,
        auditor: Auditor,
        error: BaseException | None,
        params: dict[str, object],
        changes: list[Change],
    ) -> Failure | None:
        """Why the act failed, if it did; what the application has said of it comes first."""
        failure = self._failure
        if failure is None and error is not None:
            failure = self._reasons.classify(error)
        if failure is None or type(failure.message) is not str:
            return failure
        if error is not None and failure.message == type(error).__name__:
            return failure
        return Failure(
            failure.reason, failure.code, self._safe(auditor, failure.message, params, changes)
        )

    def _safe(
        self, auditor: Auditor, message: str, params: dict[str, object], changes: list[Change]
    ) -> str:
        """A message without what the record does not show of parameters and changes."""
        written = auditor.catalog.redact(self.event, params)
        if self._spec is not None:
            for problem in check_params(written, self._spec):
                written.pop(problem.path.removeprefix("/params/"), None)
        sides = [(key, side) for key, *both in changes for side in both if side is not None]
        shown = [auditor.catalog.redact_change(self.event, key, side) for key, side in sides]
        raw = [*params, *params.values(), *self._gone, *(side for _, side in sides)]
        safe = scrubbed(message, raw, [written, shown])
        return MASK if safe is None else safe

    def _changes(self) -> list[Change]:
        if self._after is None:
            return []
        keys = dict.fromkeys((*self._before, *self._after))
        return [(key, self._before.get(key), self._after.get(key)) for key in keys]

    def _common(self) -> dict[str, Any]:
        return {
            "subject": self.subject,
            "source": self._source,
            "request": self._request,
            "object_id": self.object_id,
        }

    def _named(self, values: Mapping[str, object]) -> dict[str, object]:
        """Copies of parameters under the names that the catalog has for them."""
        spec = self._spec
        return {
            # A name that is no text is the redaction's to hide.
            declared(name, spec) if spec is not None and type(name) is str else name: (
                snapshot(value)
            )
            for name, value in values.items()
        }

    def _present(self) -> dict[str, object]:
        return {name: value for name, value in self._values.items() if value is not None}

    def _leave(self) -> None:
        """Give the context back as it was found."""
        self._state = _DONE
        try:
            if self._own is not None:
                REQUEST.reset(self._own)
            if self._outer is not None:
                _CURRENT.reset(self._outer)
        except ValueError:
            # The act ends in another context than the one it began in, as where a framework runs
            # both in threads; the one that was changed is no more.
            pass
        self._own = self._outer = None


def wanted(
    auditor: Auditor, event: Event, object_id: Callable[[Auditor], str]
) -> tuple[bool, bool]:
    """Whether an attempt is to be written before an act, and whether the act is refused without it.

    It is refused if the policy says ``deny`` of the attempt or of any outcome that it has on; and
    if the policy can't be asked, for whether it may happen unrecorded is not known then.

    Args:
        auditor: who is going to write.
        event: what is going to happen.
        object_id: gives the id of the object; it is called only if the policy asks for that.
    """
    # One policy for all questions, whatever another thread puts in its place meanwhile.
    policy: Any = auditor.policy
    known: str | None = None
    try:
        write = False
        for status in ("attempt", *event.statuses):
            ask = getattr(policy, "static", None)
            decision = None if ask is None else ask(event, status, auditor.node)
            if decision is None:
                known = object_id(auditor) if known is None else known
                may_deny = getattr(policy, "may_deny", None)
                if MASK in known and may_deny is not None and may_deny(event, auditor.node):
                    # Which object it is comes out later, when it is too late to refuse.
                    return True, True
                decision = policy.decide(event, status, auditor.node, known)
            if decision.write and decision.on_failure == "deny":
                return True, True
            write = write or (status == "attempt" and bool(decision.write))
    except Exception:  # noqa: BLE001 - see above
        return True, True
    return write, False


_CURRENT: Final[ContextVar[Act | None]] = ContextVar("auditlex_act", default=None)
_NOTHING: Final = Event(0, "nothing", "", "", "", "")


def current() -> Act:
    """The innermost act that goes on in this task or thread.

    Where there is none it is one that nobody writes, so that a decorated function can be called
    by itself in a test.
    """
    return _CURRENT.get() or Act(_NOTHING, None, None, None, None, reasons, {})


def carry(function: Callable[P, R]) -> Callable[P, R]:
    """The function with the context of now: subject, source, request id and act.

    For threads and ``concurrent.futures``, which begin with an empty context; tasks of asyncio and
    ``asyncio.to_thread`` need it not. It can be called many times and in many threads at once.

    >>> pool.submit(carry(copy_disk), 100)  # doctest: +SKIP
    """
    context = copy_context()

    @functools.wraps(function)
    def carried(*args: P.args, **kwargs: P.kwargs) -> R:
        # A context can be in use once at a time, so that each call gets a copy.
        return context.copy().run(function, *args, **kwargs)

    return carried


def _arguments(
    function: Callable[..., object], params: Mapped | None
) -> Callable[..., Mapping[str, object]]:
    """What makes parameters of the arguments of a call.

    Raises:
        ValueError: if the function has no argument of such a name.
    """
    if params is None:
        return lambda *args, **kwargs: {}
    if callable(params):
        return params
    if isinstance(params, Mapping):
        names = dict(cast("Mapping[str, str]", params))
    else:
        names = {name: name for name in params}
    signature = inspect.signature(function)
    for name in names.values():
        if name not in signature.parameters:
            raise ValueError(f"{name!r} is no argument of the function that act goes around")

    def read(*args: Any, **kwargs: Any) -> Mapping[str, object]:
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        return {name: bound.arguments[argument] for name, argument in names.items()}

    return read
