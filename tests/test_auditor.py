"""The auditor: what is written of what happened, and what becomes of records that can't be."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pve_audit
from auditlex.auditor import AuditDenied, Auditor
from auditlex.catalog import Event
from auditlex.context import using
from auditlex.hashing import Hasher
from auditlex.identity import Source, Subject
from auditlex.record import Clock, Failure
from pve_audit import events

CANARY = "canary0123456789abcdef"
ALICE = Subject("alice@pve", "ci")


@dataclass(frozen=True)
class Says:
    """A decision."""

    write: bool = True
    detail: str = "full"
    on_failure: str = "continue"


@dataclass
class Fixed:
    """A policy that always says the same."""

    says: Says = field(default_factory=Says)

    def decide(self, _event: Event, _status: str, _node: str, _object_id: str) -> Says:
        """What it always says."""
        return self.says


class Kept:
    """A sink in memory that can be out of order for a while."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.broken = False

    def write(self, line: bytes) -> None:
        """Keep the line, or fail as a full disk does."""
        if self.broken:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.lines.append(line)

    @property
    def records(self) -> list[dict[str, Any]]:
        """What was written, read again."""
        return [json.loads(line) for line in self.lines]


def auditor(sink: Kept | None = None, says: Says | None = None, **more: Any) -> Auditor:
    """An auditor of Proxmox VE's catalog with a sink in memory."""
    return Auditor(
        pve_audit,
        policy=Fixed(says or Says()),
        sink=sink if sink is not None else Kept(),
        node="pve1",
        process_name="pvedaemon",
        **more,
    )


def one(event: Event, params: Mapping[str, object], **more: Any) -> dict[str, Any]:
    """The record of an act; it must be a valid one."""
    sink = Kept()
    assert auditor(sink).emit(event, params, **more)
    (record,) = sink.records
    assert pve_audit.validate(record) == ()
    return record


def test_a_record_says_who_did_what_to_which_object_from_where() -> None:
    """The keys come in the order of the format, on one line without spaces."""
    sink = Kept()
    made = auditor(sink, clock=Clock(lambda: 1_798_675_201_000_042_999))
    with using(subject=ALICE, source=Source("203.0.113.7"), request="r-1"):
        assert made.emit(
            events.USER_CREATE, {"userid": "bob@pve", "password": CANARY, "comment": "night shift"}
        )
    line = sink.lines[0]
    assert line.startswith(
        b'{"v":1,"time":"2026-12-31T00:00:01.000042Z","id":103001,"event":"pve.user.create",'
        b'"status":"success","severity":"notice","action":"create",'
        b'"object":{"type":"user","id":"/access/users/bob@pve"},'
        b'"subject":{"user":"alice@pve","token":"ci"},"source":{"ip":"203.0.113.7"},'
        b'"node":"pve1","process":{"name":"pvedaemon","pid":'
    )
    (record,) = sink.records
    assert list(record) == [
        "v", "time", "id", "event", "status", "severity", "action", "object", "subject", "source",
        "node", "process", "request", "params", "seq", "boot",
    ]  # fmt: skip
    assert record["params"] == {"userid": "bob@pve", "password": "***", "comment": "night shift"}
    assert record["request"] == "r-1"
    assert record["seq"] == 0
    assert line.endswith(b"}\n")
    assert line.count(b"\n") == 1
    assert pve_audit.validate(record) == ()


def test_a_failure_says_why() -> None:
    """The reason is one that there is; what the product said is cut where it is too long."""
    record = one(
        events.USER_DELETE,
        {"userid": "bob@pve"},
        status="failure",
        error=Failure("denied", 403, "no\x1b[31m " + "x" * 9_000),
    )
    assert record["severity"] == "warning"
    assert record["error"]["reason"] == "denied"
    assert record["error"]["code"] == 403
    assert record["error"]["message"].startswith("no\\x1b[31m xxx")
    assert len(record["error"]["message"]) <= 4_096
    other = one(
        events.USER_DELETE, {"userid": "b@pve"}, status="failure", error=Failure("odd", 10**9)
    )
    assert other["error"] == {"reason": "error"}
    assert one(events.USER_DELETE, {"userid": "b@pve"}, status="failure")["error"] == {
        "reason": "error"
    }


def test_what_does_not_fit_its_event_is_written_masked_and_counted() -> None:
    """A record is never dropped because somebody called it wrongly."""
    sink = Kept()
    made = auditor(sink)
    assert made.emit(events.USER_CREATE, {"userid": f"{CANARY} no realm", "enable": "x" + CANARY})
    (record,) = sink.records
    assert record["invalid"] == [
        {"path": "/params/userid", "rule": "field"},
        {"path": "/params/enable", "rule": "field"},
    ]
    assert record["params"] == {"userid": "***", "enable": "***"}
    assert record["object"]["id"] == "/access/users/***"
    assert CANARY.encode() not in sink.lines[0]
    assert pve_audit.validate(record) == ()
    assert made.counters.invalid == 1
    assert made.emit(events.USER_CREATE, {})
    assert sink.records[1]["invalid"] == [{"path": "/params/userid", "rule": "missing"}]
    assert made.emit(events.TASK_INTERRUPT, {}, status="success")
    assert {"path": "/status", "rule": "choice"} in sink.records[2]["invalid"]
    assert pve_audit.validate(sink.records[2]) == ()


def test_changes_tell_the_declared_keys_and_nothing_raw() -> None:
    """Equal ones only where everything is asked for."""
    changes = [
        ("comment", "old", "new"),
        ("firstname", "A", "A"),
        ("password", CANARY, CANARY + "2"),
        ("unheard-of", 1, 2),
        ("email", None, "alice@example.org"),
        ("expire", "no number", 0),
    ]
    params = {"userid": "bob@pve"}
    record = one(events.USER_UPDATE, params, changes=changes)
    assert CANARY not in json.dumps(record)
    assert [c["key"] for c in record["changes"]][:2] == ["comment", "firstname"]
    assert {"key": "email", "new": "alice@example.org"} in record["changes"]
    assert "unheard-of" not in json.dumps(record)
    assert record["invalid"][-1]["rule"] == "field"
    for detail, keys in (("changes", 3), ("params", None), ("none", None)):
        sink = Kept()
        auditor(sink, Says(detail=detail)).emit(events.USER_UPDATE, params, changes=changes)
        (found,) = sink.records
        assert (len(found["changes"]) if "changes" in found else None) == keys
        assert pve_audit.validate(found) == ()


def test_only_what_identifies_is_kept_where_no_detail_is_asked_for() -> None:
    """A record without its required parameters would be none."""
    sink = Kept()
    auditor(sink, Says(detail="none")).emit(
        events.USER_CREATE, {"userid": "bob@pve", "comment": "night shift"}
    )
    assert sink.records[0]["params"] == {"userid": "bob@pve"}


def test_what_the_policy_has_off_is_not_written() -> None:
    """And takes no place in the sequence."""
    sink = Kept()
    made = auditor(sink, Says(write=False))
    assert not made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    assert sink.lines == []
    assert repr(made.counters) == "Counters(invalid=0, lost=0, refused=0, spooled=0, written=0)"


def test_what_can_t_be_written_is_counted_and_the_loss_is_told() -> None:
    """As soon as writing works again, before the next record."""
    sink = Kept()
    made = auditor(sink)
    sink.broken = True
    for _ in range(3):
        assert not made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    assert (made.counters.lost, made.counters.written) == (3, 0)
    sink.broken = False
    assert made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    loss, record = sink.records
    assert (loss["event"], loss["params"]) == ("pve.audit-log.lose", {"lost": 3})
    assert pve_audit.validate(loss) == ()
    # The three that are missing have left a gap.
    assert [loss["seq"], record["seq"]] == [3, 4]
    assert made.counters.written == 2


def test_an_act_is_refused_that_can_t_be_audited() -> None:
    """The intent is written before the act, or the act does not happen."""
    sink = Kept()
    made = auditor(sink, Says(on_failure="deny"))
    made.require(events.VM_DELETE, {"node": "pve1", "vmid": 100})
    assert sink.records[0]["status"] == "attempt"
    sink.broken = True
    with pytest.raises(AuditDenied, match=r"^pve.vm.delete is refused: it can't be audited now$"):
        made.require(events.VM_DELETE, {"node": "pve1", "vmid": 100})
    assert made.counters.refused == 1


def test_a_spool_takes_what_the_sink_does_not() -> None:
    """Nothing is lost then, and the sequence goes on."""
    sink, spool = Kept(), Kept()
    made = auditor(sink, Says(on_failure="spool"), spool=spool)
    sink.broken = True
    assert made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    sink.broken = False
    assert made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    assert [spool.records[0]["seq"], sink.records[0]["seq"]] == [0, 1]
    assert (made.counters.spooled, made.counters.lost) == (1, 0)
    sink.broken = spool.broken = True
    assert not made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    assert made.counters.lost == 1


def test_records_of_many_threads_are_whole_and_in_order() -> None:
    """The order in the sink is that of the sequence, which has no gap."""
    sink = Kept()
    made = auditor(sink)

    def act(number: int) -> None:
        for _ in range(50):
            made.emit(events.VM_START, {"node": "pve1", "vmid": 100 + number})

    threads = [threading.Thread(target=act, args=(n,)) for n in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [record["seq"] for record in sink.records] == list(range(64 * 50))


def _child(made: Auditor, sink: Kept, pipe: Any) -> None:
    made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    pipe.send(sink.records[-1])
    pipe.close()


def test_a_forked_process_has_its_own_number_and_sequence() -> None:
    """Two processes with one number would look like one with torn records."""
    sink = Kept()
    made = auditor(sink)
    made.emit(events.USER_DELETE, {"userid": "bob@pve"})
    forking = multiprocessing.get_context("fork")
    ours, theirs = forking.Pipe()
    process = forking.Process(target=_child, args=(made, sink, theirs))
    process.start()
    assert ours.poll(20)
    record = ours.recv()
    process.join(20)
    assert record["process"]["pid"] == process.pid
    assert (record["seq"], sink.records[0]["seq"]) == (0, 0)


class Evil:
    """Says its secret to whoever asks."""

    def __repr__(self) -> str:
        return CANARY

    __str__ = __repr__


SURROGATE = "\ud800"
HOSTILE = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12),
    st.binary(max_size=4), st.just(Evil()), st.just(CANARY * 200_000),
    st.sampled_from(["\n", "\x00", SURROGATE, "\u202e", "a" * 5_000, "{}", "=", ",,=,"]),
)  # fmt: skip
VALUES = st.recursive(
    HOSTILE,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)
SECRET = ("password", "cipassword", "args", "keys")


@given(
    st.sampled_from(tuple(events.ALL)),
    st.dictionaries(st.text(max_size=6) | st.sampled_from(["userid", "vmid", *SECRET]), VALUES),
    st.sampled_from(["attempt", "success", "failure", "odd"]),
    st.tuples(HOSTILE, HOSTILE, HOSTILE),
)
def test_whatever_is_handed_over_a_valid_line_comes_out(
    event: Event, params: dict[str, Any], status: str, words: tuple[Any, Any, Any]
) -> None:
    """Nothing is raised, the line is one line, and the record is one of its event."""
    sink = Kept()
    made = auditor(sink, hasher=Hasher(b"0123456789abcdef"))
    params = params | dict.fromkeys(SECRET, CANARY)
    assert made.emit(
        event,
        params,
        status=status,
        subject=Subject(words[0], words[1]),
        source=Source(words[1], words[2]),
        request=words[2],
        changes=[(words[0], words[1], words[2])],
        error=Failure(words[0], words[1], words[2]),
    )
    (line,) = sink.lines
    assert line.count(b"\n") == 1
    record = json.loads(line)
    assert pve_audit.validate(record) == ()
    written = {name: record["params"].get(name) for name in SECRET}
    assert CANARY not in json.dumps(written)
    assert made.counters.lost == 0
