"""Audit points: the generated functions write what the general way writes, and never more."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pve_audit
from auditlex import active
from auditlex.auditor import Auditor
from auditlex.catalog import Event
from auditlex.context import using
from auditlex.hashing import Hasher
from auditlex.identity import Source, Subject
from auditlex.record import Clock, Failure
from auditlexc import model
from auditlexc.pipeline import catalog
from auditlexc.targets.points import argument
from tests import records
from tests.conftest import PROJECT
from tests.test_auditor import CANARY, SECRET, VALUES, Fixed, Kept, Says

MODEL = catalog(PROJECT)[0]
assert MODEL is not None
EVENTS = MODEL.events
BY_NAME = {event.name: event for event in EVENTS}
SUBJECT = Subject("alice@pve")


def auditor(sink: Kept, says: Says | None = None) -> Auditor:
    """An auditor whose clock stands still."""
    return Auditor(
        pve_audit,
        policy=Fixed(says or Says()),
        sink=sink,
        node="pve1",
        process_name="pvedaemon",
        hasher=Hasher(b"0123456789abcdef"),
        clock=Clock(lambda: 1_798_675_201_000_042_999),
    )


@pytest.fixture(autouse=True)
def _same_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two auditors write the same bytes only if both are of one run."""
    monkeypatch.setattr("auditlex.auditor.run_id", lambda: "0123456789abcdef" * 2)


@pytest.fixture(autouse=True)
def _uninstalled() -> Iterator[None]:
    """The points are attributes of a module: what a test sets, it leaves behind."""
    yield
    active.install(None)
    for name in pve_audit.POINTS.values():
        setattr(pve_audit, name, None)


def arguments(event: model.Event, params: dict[str, Any]) -> dict[str, Any]:
    """Parameters as the arguments of the event's audit point."""
    names = {p.name: p.name for p in event.params}
    made: dict[str, Any] = {}
    stems = {p.field.stem: p.name for p in event.params if p.field.indexed}
    plain = {argument(p.name) for p in event.params if not p.field.indexed}
    for name, value in params.items():
        if name in names:
            made[argument(name)] = value
            continue
        stem = name.rstrip("0123456789")
        key = argument(stems[stem])
        key = f"{key}_n" if key in plain else key
        made.setdefault(key, {})[int(name[len(stem) :])] = value
    return made


def lines(event: model.Event, example: model.Example) -> tuple[bytes, bytes]:
    """The line that the point writes and the line that the general way writes."""
    more: dict[str, Any] = {"status": example.status}
    if example.status == "failure":
        more["error"] = Failure(example.reason, example.code or 0, example.error)
    return both(event, example.params, changes=list(example.changes), **more)


def both(event: model.Event, given_: Mapping[str, Any], **more: Any) -> tuple[bytes, bytes]:
    """What the point and the general way write of the same parameters."""
    emitted = pve_audit.events.by_id(event.id)
    quick, slow = Kept(), Kept()
    first = auditor(quick)
    first.install()
    # In the order in which a point has them: what is always there, then the rest as it is listed.
    order = {p.name: (not p.required, n) for n, p in enumerate(event.params)}
    indexed = {p.field.stem: (True, 999 + n) for n, p in enumerate(event.params) if p.field.indexed}
    order |= {name: indexed[name.rstrip("0123456789")] for name in given_ if name not in order}
    params = {name: given_[name] for name in sorted(given_, key=order.__getitem__)}
    with using(subject=SUBJECT, source=Source("203.0.113.7"), request="r-1"):
        point = point_of(emitted)
        assert point(**arguments(event, params), **more)
        assert auditor(slow).emit(emitted, params, **more)
    return quick.lines[0], slow.lines[0]


@pytest.mark.parametrize("event", EVENTS, ids=lambda e: e.name)
def test_a_point_writes_what_the_general_way_writes(event: model.Event) -> None:
    """Byte for byte, for every example of every event."""
    for example in event.examples:
        quick, slow = lines(event, example)
        assert quick == slow
        record = json.loads(quick)
        assert pve_audit.validate(record) == ()
        assert "invalid" not in record


@settings(max_examples=400)
@given(st.data())
def test_a_point_writes_what_the_general_way_writes_of_any_parameters(data: st.DataObject) -> None:
    """Byte for byte, for whatever the types allow: odd texts, limits, numbers in other forms."""
    event = BY_NAME[data.draw(st.sampled_from(tuple(BY_NAME)))]
    # Parameters with an index are written by number, whatever the order they are given in.
    plain = {p.name for p in event.params if not p.field.indexed}
    drawn = data.draw(records.params(event))
    given_ = {name: value for name, value in drawn.items() if name in plain}
    status = data.draw(
        st.sampled_from([s for s in event.statuses if s != "failure"] or ["attempt"])
    )
    quick, slow = both(event, given_, status=status)
    assert quick == slow


@given(
    st.sampled_from(tuple(EVENTS)),
    st.dictionaries(st.text(max_size=6) | st.sampled_from(["userid", "vmid", *SECRET]), VALUES),
    st.sampled_from(["attempt", "success", "failure", "odd"]),
)
def test_whatever_a_point_is_called_with_a_valid_line_comes_out(
    event: model.Event, params: dict[str, Any], status: str
) -> None:
    """Missing, unknown and impossible arguments, too; nothing is raised, no secret is left."""
    sink = Kept()
    auditor(sink).install()
    given_ = params | dict.fromkeys(SECRET, CANARY)
    first = {argument(p.name): CANARY for p in event.params if p.field.redact == "mask"}
    point = point_of(pve_audit.events.by_id(event.id))
    assert point(**{**given_, **first}, status=status) is True
    (line,) = sink.lines
    assert line.count(b"\n") == 1
    record = json.loads(line)
    assert pve_audit.validate(record) == ()
    secrets = {p.name for p in event.params if p.field.redact == "mask"}
    assert CANARY not in json.dumps({n: record["params"].get(n) for n in (*SECRET, *secrets)})


def test_a_point_is_none_while_its_event_is_off() -> None:
    """The call is not made, and its arguments are not computed."""
    assert point_of(pve_audit.events.USER_CREATE) is None
    sink = Kept()
    made = auditor(sink)
    made.install()
    assert active.get() is made
    assert pve_audit.user_create is not None
    assert pve_audit.user_create(userid="bob@pve", password=CANARY)
    off = auditor(sink, Says(write=False))
    off.policy = _Off()
    off.install()
    assert point_of(pve_audit.events.USER_CREATE) is None
    assert len(sink.lines) == 1
    assert CANARY.encode() not in sink.lines[0]


def point_of(event: Event) -> Any:
    """The audit point of an event, or None."""
    return getattr(pve_audit, pve_audit.POINTS[event.id])


class _Off(Fixed):
    """A policy that has everything off and says so beforehand."""

    def static(self, _event: Event, _status: str, _node: str) -> Says:
        """What it says of every object."""
        return Says(write=False)


def test_long_texts_are_cut_and_what_is_too_large_is_masked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With a mark that can be seen."""
    sink = Kept()
    made = auditor(sink)
    made.install()
    assert pve_audit.pool_create is not None
    assert pve_audit.pool_create(poolid="production", comment="x" * 1_000_000)
    (record,) = (json.loads(line) for line in sink.lines)
    assert re.search(r"x…\(\+99\d{4}\)\Z", record["params"]["comment"])
    assert len(record["params"]["comment"]) <= 4_096
    assert pve_audit.validate(record) == ()
    monkeypatch.setattr("auditlex.auditor.LARGEST", 2_000)
    monkeypatch.setattr("auditlex.quick._LARGEST", 1_000)
    assert pve_audit.pool_create(poolid="production", comment="x" * 4_000)
    assert len(sink.lines[1]) <= 2_000
    record = json.loads(sink.lines[1])
    assert record["invalid"] == [{"path": "/params", "rule": "size"}]
    assert record["params"] == {"poolid": "***", "comment": "***"}
    assert pve_audit.validate(record) == ()


def test_the_package_is_imported_without_its_areas_and_the_emitter() -> None:
    """Who only looks up constants pays for nothing else."""
    code = (
        "import sys, pve_audit; "
        "print([m for m in sys.modules if m.startswith(('pve_audit.areas.', 'msgspec', "
        "'auditlex.auditor', 'typing', 'pve_audit._calls'))])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
