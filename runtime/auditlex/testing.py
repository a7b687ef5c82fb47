"""For the tests of applications: what was audited, in memory, and assertions about it.

Input: a generated package. Output: the records that the code under test makes. Guarantees: every
record is held against the catalog, and one that does not fit fails the test; the auditor that was
installed before is installed again; what an assertion says shows no value that the log would not.

    with capture(pve_audit) as log:
        create_user("bob@pve", password="…")
    log.one(events.USER_CREATE, status="success", userid="bob@pve")

Nothing here needs pytest; the fixture ``audit_log`` is in ``auditlex.pytestplugin``.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import entry_points
from typing import Final, Protocol, cast

from auditlex import active
from auditlex.auditor import Auditor, Catalog
from auditlex.basics import quoted
from auditlex.catalog import Event
from auditlex.checking import Problem
from auditlex.expectation import Record, expect, listed, shown, where
from auditlex.hashing import NO_KEY, Hasher, NoKey
from auditlex.identity import Subject
from auditlex.sinks.base import SinkError
from auditlex.sinks.memory import MemorySink

__all__ = [
    "GROUP",
    "Capture",
    "Checked",
    "Everything",
    "Record",
    "Says",
    "capture",
    "find_catalog",
]

GROUP: Final = "auditlex.catalogs"
"""The group of entry points in which generated packages are found."""


class Checked(Catalog, Protocol):
    """A generated package, as far as tests need it."""

    def validate(self, record: Mapping[str, object], /) -> tuple[Problem, ...]:
        """What is wrong with a record."""
        ...


class Says:
    """The decision of a policy that has everything on."""

    __slots__ = ("attempt", "detail", "on_failure", "rule", "write")

    def __init__(self, write: bool, attempt: bool, on_failure: str) -> None:
        self.write = write
        self.attempt = attempt
        self.on_failure = on_failure
        self.detail = "full"
        self.rule = "testing"


class Everything:
    """A policy that has everything on: success and failure, and attempts if they are asked for."""

    __slots__ = ("_attempt", "_outcome", "digest")

    def __init__(self, *, attempts: bool = False, deny: bool = False) -> None:
        on_failure = "deny" if deny else "continue"
        attempts = attempts or deny
        self.digest = "0" * 64
        self._attempt = Says(attempts, attempts, on_failure)
        self._outcome = Says(True, attempts, on_failure)

    def decide(self, event: Event, status: str, node: str, object_id: str, /) -> Says:
        """The same for all events."""
        return self._attempt if status == "attempt" else self._outcome

    def static(self, event: Event, status: str, node: str, /) -> Says:
        """The same for all objects."""
        return self.decide(event, status, node, "")


class Capture:
    """What was audited since it was made; ``capture`` makes one and installs its auditor.

    Attributes:
        auditor: its auditor, for code that is handed one.
    """

    def __init__(
        self,
        catalog: Checked,
        *,
        attempts: bool = False,
        deny: bool = False,
        allow_invalid: bool = False,
        hasher: Hasher | NoKey = NO_KEY,
    ) -> None:
        self._catalog = catalog
        self._allow_invalid = allow_invalid
        self._hasher = hasher
        self._sink = MemorySink()
        self._told = 0
        self._told_lost = 0
        self._meant_lost = 0
        self.auditor = Auditor(
            catalog,
            policy=Everything(attempts=attempts, deny=deny),
            sink=self._sink,
            node="testnode",
            process_name="test",
            hasher=hasher,
        )

    def __repr__(self) -> str:
        return f"<Capture of {len(self._sink.lines)} records>"

    @property
    def records(self) -> list[Record]:
        """All records so far, in order, as parsed from their lines; copies."""
        return [json.loads(line) for line in tuple(self._sink.lines)]

    def of(self, event: Event | str) -> list[Record]:
        """The records of one event: a constant, or a name with or without the product.

        Raises:
            UnknownEvent: if the catalog has no event of that name.
        """
        wanted = self._event(event)
        return [record for record in self.records if record["id"] == wanted.id]

    def one(
        self,
        event: Event | str,
        /,
        *,
        status: str | None = None,
        subject: Subject | str | None = None,
        object_id: str | None = None,
        error: str | None = None,
        **params: object,
    ) -> Record:
        """The one record of an event that is as expected.

        Args:
            event: a constant, or a name.
            status: attempt, success or failure.
            subject: the user, or the user with the token.
            object_id: the id of the object.
            error: the reason of the failure.
            params: parameters as the application has them: they are redacted before they are
                compared. None: the parameter is absent.

        Raises:
            AssertionError: if there is none, there are several, or a record fits no event.
        """
        __tracebackhide__ = True
        found, said = self._matching(event, status, subject, object_id, error, params)
        if len(found) != 1:
            raise AssertionError(
                f"expected one record of {said}, found {len(found) or 'none'}.\n"
                f"{shown(self.records)}"
            )
        return found[0]

    def assert_audited(
        self,
        event: Event | str,
        /,
        *,
        status: str | None = None,
        subject: Subject | str | None = None,
        object_id: str | None = None,
        error: str | None = None,
        **params: object,
    ) -> None:
        """Fail unless at least one record is as expected; the arguments are those of ``one``.

        Raises:
            AssertionError: if there is none, or a record fits no event.
        """
        __tracebackhide__ = True
        found, said = self._matching(event, status, subject, object_id, error, params)
        if not found:
            raise AssertionError(f"expected a record of {said}, found none.\n{shown(self.records)}")

    def assert_nothing_audited(self) -> None:
        """Fail if there is a record.

        Raises:
            AssertionError: if there is one, or one was lost.
        """
        __tracebackhide__ = True
        self.check()
        if self._sink.lines:
            raise AssertionError(f"expected no record.\n{shown(self.records)}")

    def assert_no_secret(self, *values: str | bytes | int) -> None:
        """Fail if one of the values is anywhere in a record, alone or inside a text.

        The message says where, and not what.

        Raises:
            AssertionError: if one is.
            ValueError: if no value is given, or an empty one.
        """
        __tracebackhide__ = True
        if not values or not all(str(value) for value in values if not isinstance(value, bytes)):
            raise ValueError("assert_no_secret takes at least one value, and no empty one")
        found: list[str] = []
        for number, value in enumerate(values, 1):
            word = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
            if not word:
                raise ValueError("assert_no_secret takes no empty value")
            for n, record in enumerate(self.records, 1):
                found += [f"value {number} is in record {n} ({record['event']}): {path}"
                          for path in where(word, record)]  # fmt: skip
        if found:
            raise AssertionError("secrets were written:\n" + listed(found))

    def check(self) -> None:
        """Fail if a record does not fit its event, or one could not be made; each is told once.

        Raises:
            AssertionError: if so.
        """
        __tracebackhide__ = True
        lines = tuple(self._sink.lines)
        wrong: list[str] = []
        for n, line in enumerate(lines[self._told :], self._told + 1):
            record: Record = json.loads(line)
            faults = [f"{p.path} {p.message}" for p in self._catalog.validate(record)]
            if not faults and not self._allow_invalid:
                faults = [f"{f['path']} ({f['rule']})" for f in record.get("invalid", ())]
            if faults:
                name = f"record {n}, {record['event']} {record['status']},"
                wrong.append(f"{name} is not as the catalog says: {'; '.join(faults)}")
        self._told = len(lines)
        lost = self.auditor.counters.lost - self._meant_lost - self._told_lost
        if lost > 0:
            self._told_lost += lost
            wrong.append(f"{lost} could not be made: an event of another catalog?")
        if wrong:
            raise AssertionError("what was audited is not right:\n" + listed(wrong))

    def clear(self) -> None:
        """Forget what was audited so far, after it was checked.

        Raises:
            AssertionError: if a record does not fit its event.
        """
        __tracebackhide__ = True
        self.check()
        self._sink.lines.clear()
        self._told = 0

    @contextmanager
    def failing(self) -> Generator[None]:
        """Let no record be written inside, as on a full disk."""
        lost = self.auditor.counters.lost
        self._sink.broken = SinkError(errno.ENOSPC, "no space left, says the test")
        try:
            yield
        finally:
            self._sink.broken = None
            self._meant_lost += self.auditor.counters.lost - lost

    def _event(self, event: Event | str) -> Event:
        found: Event = self._catalog.events.by_name(event) if isinstance(event, str) else event
        return found

    def _matching(
        self,
        event: Event | str,
        status: str | None,
        subject: Subject | str | None,
        object_id: str | None,
        error: str | None,
        params: Mapping[str, object],
    ) -> tuple[list[Record], str]:
        """The records that are as expected, and in words what that is."""
        __tracebackhide__ = True
        self.check()
        wanted = self._event(event)
        envelope = {"status": status, "object": object_id, "error": error}
        expected = expect(self._catalog, wanted, self._hasher, envelope, subject, params)
        return [record for record in self.of(wanted) if expected.fits(record)], str(expected)


@contextmanager
def capture(
    catalog: Checked,
    *,
    attempts: bool = False,
    deny: bool = False,
    allow_invalid: bool = False,
    hasher: Hasher | NoKey = NO_KEY,
) -> Generator[Capture]:
    """Capture what is audited inside, by acts and by the catalog's audit points.

    Its auditor is the installed one meanwhile; what was installed before comes back.

    Args:
        catalog: the generated package.
        attempts: whether attempts are written, too.
        deny: whether acts are refused that can't be audited; attempts are written then.
            ``Capture.failing`` makes it so.
        allow_invalid: whether the code under test may audit what the catalog does not declare.
        hasher: the key of hashed fields; without one they are masked.

    Raises:
        AssertionError: at the end, if a record does not fit its event.
    """
    __tracebackhide__ = True
    log = Capture(catalog, attempts=attempts, deny=deny, allow_invalid=allow_invalid, hasher=hasher)
    before = active.get()
    points = {name: getattr(catalog, name, None) for name in catalog.POINTS.values()}
    log.auditor.install()
    try:
        yield log
    finally:
        active.install(before)
        for name, point in points.items():
            setattr(catalog, name, point)
    log.check()


def find_catalog(name: str = "") -> Checked:
    """A generated package by the name of its entry point or of its module; without, the only one.

    Raises:
        LookupError: if there is none, or if there are several and no name is given.
    """
    found = {point.name: point for point in entry_points(group=GROUP)}
    if name in found:
        return cast("Checked", found[name].load())
    listed = ", ".join(sorted(found)) or "none"
    if name:
        try:
            return cast("Checked", import_module(name))
        except ImportError as error:
            raise LookupError(
                f"no catalog {quoted(name)}: it is neither a module nor one of those that are "
                f"installed ({listed})"
            ) from error
    if len(found) != 1:
        raise LookupError(
            f"which catalog? {listed} are installed" if found else f"no catalog in group {GROUP}"
        )
    return find_catalog(*found)
