"""The helpers for users' tests: what they capture, what they fail for, and what they never say."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import pve_audit
from auditlex import active, testing
from auditlex.act import act
from auditlex.auditor import AuditDenied
from auditlex.catalog import Event, UnknownEvent
from auditlex.hashing import Hasher
from auditlex.identity import Subject
from auditlex.reasons import reasons
from auditlex.record import Failure
from auditlex.testing import Capture, capture, find_catalog
from pve_audit import events

pytest_plugins = ["pytester"]

CANARY = "canary0123456789abcdef"


@pytest.fixture
def log() -> Generator[Capture]:
    """What is written; the assertions below are about it."""
    with capture(pve_audit) as made:
        yield made


def create(password: str = CANARY, comment: str | None = "night shift") -> None:
    """What an application does."""
    subject = Subject("alice@pve", "ci")
    params = {"userid": "bob@pve", "password": password}
    with act(events.USER_CREATE, params, subject=subject, comment=comment):
        pass


def failing() -> None:
    """What an application can't do."""
    with pytest.raises(PermissionError), act(events.USER_DELETE, userid="bob@pve"):
        raise PermissionError


def audit_point() -> object:
    """The catalog's own function for an event, or None while it is off."""
    return getattr(pve_audit, "user_create", None)


def refused(assertion: Callable[..., object], *args: Any, **kwargs: Any) -> str:
    """What an assertion fails with."""
    with pytest.raises(AssertionError) as found:
        assertion(*args, **kwargs)
    assert CANARY not in str(found.value)
    return str(found.value)


def test_what_is_audited_is_captured_and_what_was_installed_comes_back() -> None:
    """Captures may be inside each other; the inner one has what happens inside."""
    assert active.get() is None
    assert audit_point() is None
    with capture(pve_audit) as outer:
        create()
        with capture(pve_audit) as inner:
            failing()
            inside = audit_point()
            assert inside is not None
        create()
        assert active.get() is outer.auditor
        assert audit_point() not in (None, inside)
    assert active.get() is None
    assert audit_point() is None
    assert [r["event"] for r in outer.records] == ["pve.user.create"] * 2
    assert [r["event"] for r in inner.records] == ["pve.user.delete"]
    assert repr(outer) == "<Capture of 2 records>"
    # That something else is wrong comes before what is wrong with a record.
    with pytest.raises(ZeroDivisionError), capture(pve_audit), act(events.USER_CREATE):
        raise ZeroDivisionError
    assert active.get() is None


def test_the_catalog_s_own_audit_points_are_captured(log: Capture) -> None:
    """Whatever way an application audits."""
    assert pve_audit.user_delete is not None
    pve_audit.user_delete(userid="bob@pve")
    log.one(events.USER_DELETE, status="success", userid="bob@pve")


def test_records_are_copies(log: Capture) -> None:
    """What a test does with one changes no other."""
    create()
    log.records[0]["params"].clear()
    log.of("user.create")[0].clear()
    assert log.records[0]["params"]["userid"] == "bob@pve"


@pytest.mark.parametrize("event", [events.USER_CREATE, "user.create", "pve.user.create"])
def test_a_record_is_found_by_what_the_application_has(log: Capture, event: Event | str) -> None:
    """Values are redacted before they are compared, so that nobody has to know how they look."""
    create()
    create(comment=None)
    assert len(log.of(event)) == 2
    found = log.one(
        event,
        status="success",
        subject=Subject("alice@pve", "ci"),
        object_id="/access/users/bob@pve",
        userid="bob@pve",
        password=CANARY,
        comment="night shift",
    )
    assert found == log.records[0]
    assert log.one(event, comment=None) == log.records[1]
    log.assert_audited(event, subject="alice@pve", password="***")
    assert log.of(events.USER_DELETE) == []


@pytest.mark.parametrize(
    "expected",
    [
        {"status": "failure"}, {"status": "attempt"}, {"subject": "bob@pve"}, {"error": "denied"},
        {"subject": Subject("alice@pve")}, {"object_id": "/"}, {"userid": None}, {"email": CANARY},
        {"userid": "carol@pve"}, {"comment": CANARY}, {"odd": CANARY}, {CANARY + " x": "***"},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_not_as_expected_is_told_without_secrets(
    log: Capture, expected: dict[str, Any]
) -> None:
    """The message says what was expected, redacted, and what there is."""
    create()
    log.auditor.emit(events.USER_CREATE, {"userid": "dave@pve", "firstname": "***"})
    expected = {key: value.replace(CANARY, "x") if key in ("email", "comment") else value
                for key, value in expected.items()}  # fmt: skip
    for assertion in (log.one, log.assert_audited):
        said = refused(assertion, events.USER_CREATE, **expected)
        assert "pve.user.create with " in said
        assert "found none" in said
        assert '1. pve.user.create success by alice@pve: {"userid": "bob@pve", "pass' in said
        assert "2. pve.user.create success by unknown: " in said


def test_one_is_not_two(log: Capture) -> None:
    """A test that does not say which one it means is told so."""
    create()
    create()
    assert "found 2" in refused(log.one, events.USER_CREATE)
    failing()
    assert log.one(events.USER_DELETE, error="denied")["status"] == "failure"
    assert "3. pve.user.delete failure (denied)" in refused(log.one, events.USER_UPDATE)
    with pytest.raises(UnknownEvent):
        log.of("user.creat")


def test_that_nothing_is_audited_can_be_asserted(log: Capture) -> None:
    """And is not so when something is."""
    log.assert_nothing_audited()
    assert refused(log.one, events.USER_CREATE).endswith("There is no record.")
    create()
    assert "expected no record" in refused(log.assert_nothing_audited)
    log.clear()
    log.assert_nothing_audited()


@pytest.mark.parametrize(
    ("secret", "where"),
    [("shift\n\"", "/params/comment"), (b"shift", "/params/comment"), ("night", "/params/comment"),
     (4711, "/params/comment"), ("alice@pve", "/subject/user"), ("comment", "/params/***")],
)  # fmt: skip
def test_a_secret_in_a_record_is_found_and_not_told(
    log: Capture, secret: str | bytes | int, where: str
) -> None:
    """Whatever place it stands in, and escaped or not."""
    create(comment='night shift\n" 4711')
    said = refused(log.assert_no_secret, CANARY, secret)
    assert f"value 2 is in record 1 (pve.user.create): {where}" in said
    assert '"night shift' not in said
    log.assert_no_secret(CANARY, CANARY.encode(), 4712)


def test_an_empty_text_is_no_secret(log: Capture) -> None:
    """It would be in every record; a test without values would never fail."""
    empty: list[tuple[str | bytes, ...]] = [(), ("",), (b"",), (CANARY, "")]
    for values in empty:
        with pytest.raises(ValueError, match="assert_no_secret takes"):
            log.assert_no_secret(*values)


def test_digits_that_the_auditor_makes_are_no_secrets(log: Capture) -> None:
    """A number would be found in the time by chance."""
    create()
    record = log.records[0]
    log.assert_no_secret(record["time"][:4], record["process"]["pid"], record["boot"])


def test_a_record_that_does_not_fit_its_event_fails_the_test() -> None:
    """With the place, the rule, and no value; and once."""

    def audit() -> None:
        with capture(pve_audit) as log:
            log.auditor.emit(events.USER_CREATE, {"userid": CANARY + " no realm"})

    said = refused(audit)
    assert "record 1, pve.user.create success, is not as the catalog says" in said
    assert "/params/userid (field)" in said
    for name in ("one", "assert_audited", "assert_nothing_audited", "check", "clear"):
        log = Capture(pve_audit)
        log.auditor.emit(events.USER_CREATE)
        args = (events.USER_CREATE,) if name in ("one", "assert_audited") else ()
        assert "/params/userid (missing)" in refused(getattr(log, name), *args)
        log.check()
    with capture(pve_audit, allow_invalid=True) as log:
        log.auditor.emit(events.USER_CREATE)
    log.assert_audited(events.USER_CREATE)


def test_a_record_that_is_none_fails_the_test() -> None:
    """Where the auditor itself makes a mistake, invalid records allowed or not."""
    broken = SimpleNamespace(**{name: getattr(pve_audit, name) for name in dir(pve_audit)})

    def validate(record: Any) -> Any:
        return pve_audit.validate({**record, "node": ""})

    broken.validate = validate
    made: Any = broken
    log = Capture(made, allow_invalid=True)
    log.auditor.emit(events.USER_DELETE, {"userid": "bob@pve"})
    assert "/node must be text of 1 to 256 characters" in refused(log.check)


def test_a_record_that_could_not_be_made_fails_the_test() -> None:
    """Such as one of another catalog; what a test lets fail is not meant."""
    log = Capture(pve_audit)
    log.auditor.emit(Event(999_999, "other.thing.do", "", "thing", "do", ""))
    assert "1 could not be made" in refused(log.check)
    log.check()
    with log.failing():
        log.auditor.emit(events.USER_DELETE, {"userid": "bob@pve"})
    log.check()


def test_attempts_are_captured_where_they_are_asked_for() -> None:
    """And acts are refused where they can't be audited and must be."""
    for attempts, deny, statuses in [
        (False, False, ["success"]),
        (True, False, ["attempt", "success"]),
        (False, True, ["attempt", "success"]),
    ]:
        with capture(pve_audit, attempts=attempts, deny=deny) as log:
            create()
        assert [record["status"] for record in log.records] == statuses
    with capture(pve_audit, deny=True) as log, log.failing(), pytest.raises(AuditDenied):
        create()
    with capture(pve_audit, attempts=True) as log, log.failing():
        create()
    assert log.auditor.counters.lost == 2


def test_hashed_values_are_compared_as_hashes() -> None:
    """With the key that the capture has."""
    with capture(pve_audit, hasher=Hasher(b"0123456789abcdef")) as log:
        create()
    log.one(events.USER_CREATE, userid="bob@pve", password=CANARY)


def test_many_threads_may_be_captured(log: Capture) -> None:
    """No record is missing."""
    threads = [threading.Thread(target=create) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(log.of(events.USER_CREATE)) == 16


def test_long_messages_are_cut(log: Capture) -> None:
    """A failure that nobody can read helps nobody."""
    for _ in range(50):
        log.auditor.emit(
            events.USER_CREATE,
            {"userid": "bob@pve", "comment": "x" * 4_000},
            status="failure",
            error=Failure("denied"),
        )
    said = refused(log.assert_nothing_audited)
    assert "and 30 more" in said
    assert len(said) < 10_000


# Catalogs


def point(name: str) -> SimpleNamespace:
    """An entry point."""
    return SimpleNamespace(name=name, load=lambda: f"<{name}>")


@pytest.mark.parametrize(
    ("installed", "name", "found"),
    [
        (["a"], "", "<a>"), (["a", "a"], "", "<a>"), (["a", "b"], "b", "<b>"),
        ([], "pve_audit", pve_audit),
        ([], "", LookupError("no catalog in group auditlex.catalogs")),
        (["b", "a"], "", LookupError("which catalog[?] a, b are installed")),
        (["a"], "no_such_module", LookupError(r"no catalog 'no_such_module': .* \(a\)")),
    ],
)  # fmt: skip
def test_a_catalog_is_found_by_its_name_or_because_it_is_the_only_one(
    monkeypatch: pytest.MonkeyPatch, installed: list[str], name: str, found: object
) -> None:
    """The name of its entry point, or that of its module."""

    def entry_points(group: str) -> list[SimpleNamespace]:
        assert group == "auditlex.catalogs"
        return [point(each) for each in installed]

    monkeypatch.setattr(testing, "entry_points", entry_points)
    if isinstance(found, LookupError):
        with pytest.raises(LookupError, match=found.args[0]):
            find_catalog(name)
    else:
        assert find_catalog(name) == found


# The documentation


def test_the_code_in_the_documentation_runs(project: Path, log: Capture) -> None:
    """From top to bottom, as a reader would type it; then its test is run."""
    text = (project / "docs/emitting.md").read_text("utf-8")
    names: dict[str, Any] = {"__name__": "emitting"}
    before = reasons.classify(ValueError())
    points = {name: getattr(pve_audit, name) for name in pve_audit.POINTS.values()}
    try:
        for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
            exec(compile(block, "docs/emitting.md", "exec"), names)
        assert asyncio.run(names["start"]("pve1", 100)) == "UPID:…"
    finally:
        active.install(log.auditor)
        for name, point in points.items():
            setattr(pve_audit, name, point)
        reasons.register(ValueError, "invalid")
    assert reasons.classify(ValueError()) == before
    assert len(names["auditor"].sink.lines) == 6
    names["test_users_are_audited"](log)


# The plugin

HEAD = """
import pytest
import pve_audit
from auditlex import active
from auditlex.act import act
from pve_audit import events
"""


def test_the_fixture_captures_and_fails_tests_not_teardowns(pytester: pytest.Pytester) -> None:
    """A test that says nothing of records fails, too, if one of them does not fit."""
    pytester.makepyfile(
        HEAD
        + """
def test_good(audit_log):
    with act(events.USER_DELETE, userid="bob@pve"):
        pass
    audit_log.one(events.USER_DELETE)

def test_invalid(audit_log):
    with act(events.USER_DELETE, userid="SECRET no realm"[:]):
        pass

def test_other_failure(audit_log):
    with act(events.USER_DELETE, userid="bob@pve"):
        pass
    assert 1 == 2

def test_missing(audit_log):
    secret = "SEC" + "RET"
    audit_log.assert_audited(events.USER_CREATE, password=secret, userid="bob@pve")

def test_without():
    assert active.get() is None
    assert pve_audit.user_delete is None

@pytest.mark.usefixtures("audit_log")
class TestClass:
    def test_invalid_too(self):
        with act(events.USER_DELETE):
            pass
"""
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2, failed=4)
    text = result.stdout.str()
    assert "record 1, pve.user.delete success, is not as the catalog says" in text
    assert "/params/userid (missing)" in text
    assert "expected a record of pve.user.create with" in text
    assert "SECRET" not in text.replace('"SECRET no realm"', "")
    # The tracebacks begin and end in the test.
    assert "testing.py" not in text


@pytest.mark.parametrize(
    ("ini", "outcome"), [("pve", "passed"), ("pve_audit", "passed"), ("nothing", "errors")]
)
def test_the_catalog_is_configured(pytester: pytest.Pytester, ini: str, outcome: str) -> None:
    """By entry point or module; what is wrong with it is said without a traceback."""
    pytester.makeini(f"[pytest]\nauditlex_catalog = {ini}\n")
    pytester.makepyfile(
        HEAD
        + """
def test_it(audit_log):
    audit_log.assert_nothing_audited()
"""
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(**{outcome: 1})
    if outcome == "errors":
        result.stdout.fnmatch_lines(["*no catalog 'nothing'*Set auditlex_catalog*"])
        assert "Traceback" not in result.stdout.str()


def test_whoever_does_not_use_the_fixture_pays_nothing(pytester: pytest.Pytester) -> None:
    """The plugin is loaded wherever auditlex is installed."""
    pytester.makepyfile(
        """
import sys

def test_it():
    assert "auditlex.pytestplugin" in sys.modules
    assert "auditlex.testing" not in sys.modules
    assert "auditlex.auditor" not in sys.modules
    assert "pve_audit" not in sys.modules
"""
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=1)
