"""Auditing of a service: a real policy file, a real log, from the start to the end."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pve_audit
from auditlex import active
from auditlex.hashing import Hasher
from auditlex.identity import Subject
from auditlex.keys import rotate
from auditlex.service import KeyRefused, Service, load_key, start
from auditlex.sinks import FileSink, MemorySink, SinkError, SpoolSink
from auditlex.sinks.relay import MOST_TIME, STEP, Relay, Spool
from auditlex.sinks.upkeep import Upkeep
from pve_audit import events
from tests.conftest import PROJECT
from tests.sinks_child import fork
from tests.sinks_common import CANARY as LINE_CANARY
from tests.sinks_common import LINE, refused

ON = """\
auditlex-policy: 1
cluster:
  - {match: {area: access}, success: on, failure: on}
"""
CANARY = "canary0123456789abcdef"


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that only its owner sees; the audit points are left as they were."""
    tmp_path.chmod(0o700)
    policy = tmp_path / "policy.yaml"
    policy.write_text(ON)
    policy.chmod(0o640)
    yield tmp_path
    assert active.get() is None
    assert not any(getattr(pve_audit, name) for name in pve_audit.POINTS.values())


def begun(folder: Path, **more: Any) -> Service:
    """A service with the policy and the log in a folder."""
    return start(
        pve_audit, process="pvedaemon", log=folder / "audit.log", policy=folder / "policy.yaml",
        node="pve1", sighup=False, **more,
    )  # fmt: skip


def records(folder: Path) -> list[dict[str, Any]]:
    """What the log holds; each line is valid."""
    found = [json.loads(line) for line in (folder / "audit.log").read_bytes().splitlines()]
    assert all(pve_audit.validate(record) == () for record in found)
    return found


def test_a_service_writes_from_its_start_to_its_end(folder: Path) -> None:
    """What the policy has on, and what no policy can switch off."""
    with begun(folder):
        assert pve_audit.user_create is not None
        assert pve_audit.user_create(userid="bob@pve", password=CANARY, subject=Subject("a@pve"))
        assert pve_audit.vm_start is None
    found = records(folder)
    assert [record["event"] for record in found] == [
        "pve.audit.start", "pve.user.create", "pve.audit.stop",
    ]  # fmt: skip
    assert found[0]["params"]["catalog"] == "1.0"
    assert found[2]["params"] == {"records": 2}
    assert [record["seq"] for record in found] == [0, 1, 2]
    assert CANARY.encode() not in (folder / "audit.log").read_bytes()
    assert (folder / "audit.log").stat().st_mode & 0o777 == 0o600


def until(service: Service, seen: int) -> None:
    """Wait until the log has so many records, at most five seconds."""
    end = time.monotonic() + 5
    while service.auditor.counters.written < seen and time.monotonic() < end:
        time.sleep(0.02)
    assert service.auditor.counters.written >= seen


def test_a_changed_policy_is_taken_over_and_a_bad_one_is_not(folder: Path) -> None:
    """Both are written; what the bad one says does not count."""
    policy = folder / "policy.yaml"
    with begun(folder) as service:
        policy.write_text(ON.replace("area: access", "event: vm.start"))
        until(service, 2)
        assert pve_audit.user_create is None
        assert pve_audit.vm_start is not None
        policy.write_text(ON.replace("area", "aera"))
        until(service, 3)
        assert pve_audit.vm_start is not None
        assert pve_audit.vm_start(node="pve1", vmid=100)
    loaded, refused = [r for r in records(folder) if r["event"] == "pve.audit-policy.load"]
    assert (loaded["status"], refused["status"]) == ("success", "failure")
    assert loaded["params"]["policy"] == refused["params"]["previous"]
    assert "policy.yaml:3" in refused["error"]["message"]
    assert records(folder)[-2]["event"] == "pve.vm.start"


def test_a_service_without_a_policy_writes_what_is_mandatory(folder: Path) -> None:
    """Everything else is off by default."""
    service = start(
        pve_audit, process="pvedaemon", log=folder / "audit.log", node="pve1", sighup=False
    )
    assert pve_audit.user_create is None
    assert not service.auditor.emit(events.USER_DELETE, {"userid": "bob@pve"})
    service.close()
    service.close()
    assert [r["event"] for r in records(folder)] == ["pve.audit.start", "pve.audit.stop"]


def test_a_key_is_its_owner_s_alone(folder: Path) -> None:
    """What is refused is told without what is in it."""
    key = folder / "key"
    for data, mode, says in (
        (b"0123456789abcdef", 0o644, "open to others"),
        (b"short", 0o600, "holds no key"),
        (CANARY.encode() * 9, 0o600, "holds no key"),
    ):
        key.unlink(missing_ok=True)
        key.write_bytes(data)
        key.chmod(mode)
        with pytest.raises(KeyRefused, match=says) as raised:
            load_key(key)
        assert CANARY not in str(raised.value)
    link = folder / "link"
    link.symlink_to(key)
    with pytest.raises(KeyRefused, match="can't be read"):
        load_key(link)
    os.mkfifo(folder / "fifo")
    with pytest.raises(KeyRefused, match="no regular file"):
        load_key(folder / "fifo")
    key.write_text("30313233343536373839616263646566\n")
    assert load_key(key).hash("f", "v") == load_key_of(b"0123456789abcdef", folder).hash("f", "v")


def load_key_of(data: bytes, folder: Path) -> Any:
    """The key made of such bytes."""
    path = folder / "other"
    path.write_bytes(data)
    path.chmod(0o600)
    return load_key(path)


def eventually(is_so: Callable[[], bool], seconds: float = 5) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)
    assert is_so()


# The spool


class Failing(MemorySink):
    """A sink that can be out of order, or slow, or refuse what is too large."""

    def __init__(self) -> None:
        super().__init__()
        self.lag = 0.0
        self.most = 1_000_000
        self.odd: Exception | None = None

    def fail(self, yes: bool = True) -> None:
        """Be out of order, or in order again."""
        self.broken = SinkError(errno.ENOSPC, "full") if yes else None

    def write(self, line: bytes, /) -> None:
        """Keep one record, if that works now."""
        time.sleep(self.lag)
        if len(line) > self.most:
            raise SinkError(errno.EMSGSIZE, "too large")
        if self.odd is not None:
            raise self.odd
        super().write(line)

    @property
    def records(self) -> list[dict[str, Any]]:
        """What was written; each line is valid."""
        found = [json.loads(line) for line in self.lines]
        assert all(pve_audit.validate(record) == () for record in found)
        return found

    @property
    def seqs(self) -> list[int]:
        """The places of the records in the sequence."""
        return [record["seq"] for record in self.records]


SPOOLS = """\
auditlex-policy: 1
defaults: {when-impossible: spool}
cluster:
  - {match: {area: access}, success: on, failure: on}
spool: {path: %s}
"""


def spooling(folder: Path, sink: Any, **more: Any) -> Service:
    """A service that spools what its sink does not take."""
    policy = SPOOLS % (folder / "unused")
    # Not anew where several processes do so: one of them could read half of it.
    if (folder / "policy.yaml").read_text() != policy:
        (folder / "policy.yaml").write_text(policy)
    more.setdefault("spool", SpoolSink(folder / "spool"))
    return start(
        pve_audit, process="pvedaemon", log=sink, policy=folder / "policy.yaml", node="pve1",
        sighup=False, **more,
    )  # fmt: skip


def delete(service: Service) -> bool:
    """One act that is recorded."""
    return service.auditor.emit(events.USER_DELETE, {"userid": "bob@pve"})


def test_what_waits_goes_to_the_sink_before_the_next_record(folder: Path) -> None:
    """In order, when it works again; nothing is lost and nothing doubled."""
    sink = Failing()
    service = spooling(folder, sink)
    sink.fail()
    assert all(delete(service) for _ in range(5))
    assert sink.seqs == [0]
    sink.fail(False)
    assert delete(service)
    assert sink.seqs == list(range(7))
    assert service.auditor.counters.lost == 0
    assert service.auditor.counters.spooled == 5
    service.close()
    assert sink.seqs == list(range(8))
    assert service.relay is not None
    assert service.relay.drained == 5


def test_what_waits_goes_to_the_sink_while_nothing_happens(folder: Path) -> None:
    """A thread looks after it."""
    sink = Failing()
    with spooling(folder, sink) as service:
        sink.fail()
        assert all(delete(service) for _ in range(3 * STEP))
        sink.fail(False)
        eventually(lambda: len(sink.lines) == 3 * STEP + 1)
    assert sink.seqs == list(range(3 * STEP + 2))


def test_what_waits_goes_to_the_sink_at_the_end_or_at_the_next_start(folder: Path) -> None:
    """If it works then; else it stays."""
    sink = Failing()
    service = spooling(folder, sink)
    sink.fail()
    assert all(delete(service) for _ in range(5))
    service.close()
    assert sink.seqs == [0]
    other = Failing()
    service = spooling(folder, other)
    assert [record["event"] for record in other.records] == [
        *["pve.user.delete"] * 5, "pve.audit.stop", "pve.audit.start",
    ]  # fmt: skip
    other.fail()
    assert delete(service)
    other.fail(False)
    service.close()
    assert other.seqs[-3:] == [0, 1, 2]


def test_an_act_does_not_wait_for_all_that_waits(folder: Path) -> None:
    """Where the sink is slow, what waits is handed on a little at a time."""
    sink = Failing()
    service = spooling(folder, sink)
    sink.fail()
    assert all(delete(service) for _ in range(200))
    sink.lag = 0.001
    sink.fail(False)
    for _ in range(10):
        begin = time.monotonic()
        assert delete(service)
        # What a step takes, and the wait for one that the thread has begun.
        assert time.monotonic() - begin < 3 * MOST_TIME + 3 * STEP * 0.002
    sink.lag = 0.0
    service.close()
    assert sorted(sink.seqs) == list(range(212))


@pytest.mark.parametrize("odd", [ValueError(LINE_CANARY), RuntimeError(LINE_CANARY)])
def test_whatever_a_sink_raises_records_are_spooled(folder: Path, odd: Exception) -> None:
    """And handed on when it does not any more."""
    sink = Failing()
    with spooling(folder, sink) as service:
        sink.odd = odd
        assert all(delete(service) for _ in range(3))
        assert service.relay is not None
        assert not service.relay.step()
        assert service.relay.problem == f"the sink failed with {type(odd).__name__}"
        sink.odd = None
        assert not service.relay.step()
        assert service.relay.problem == ""
    assert sink.seqs == list(range(5))


def test_a_spool_that_can_t_be_used_keeps_no_record_from_the_sink(folder: Path) -> None:
    """What was in it is lost with it; what is to come is not."""
    sink = Failing()
    with spooling(folder, sink) as service:
        sink.fail()
        assert delete(service)
        (folder / "spool").chmod(0o755)
        assert not delete(service)
        sink.fail(False)
        assert delete(service)
        assert service.relay is not None
        assert "others may enter" in service.relay.problem
        (folder / "spool").chmod(0o700)
    assert len(set(sink.seqs)) == len(sink.seqs) == 5
    assert [r["params"] for r in sink.records if r["event"] == "pve.audit-log.lose"] == [
        {"lost": 1}
    ]


def test_what_the_sink_never_takes_does_not_hold_up_the_rest(folder: Path) -> None:
    """It is left out, and that is recorded."""
    sink = Failing()
    with spooling(folder, sink) as service:
        sink.most = 900
        assert service.auditor.emit(events.USER_UPDATE, {"userid": "bob@pve", "comment": "x" * 900})
        sink.fail()
        assert delete(service)
        sink.fail(False)
        assert delete(service)
        eventually(lambda: len(sink.lines) == 4)
    (lost,) = [record for record in sink.records if record["event"] == "pve.audit-log.lose"]
    assert lost["params"] == {"lost": 1}
    assert [r["event"] for r in sink.records].count("pve.user.delete") == 2


def test_the_spool_is_the_one_that_the_policy_names(folder: Path) -> None:
    """For each service a folder of its own in it; it may change while the service runs."""
    sink = Failing()
    (folder / "unused").mkdir(mode=0o700)
    (folder / "other").mkdir(mode=0o700)
    with spooling(folder, sink, spool=None) as service:
        sink.fail()
        assert delete(service)
        assert (folder / "unused" / "pvedaemon" / "position").exists()
        (folder / "policy.yaml").write_text(SPOOLS % (folder / "other"))
        eventually((folder / "other" / "pvedaemon" / "lock").exists)
        eventually(lambda: service.auditor.counters.spooled == 2)
        assert delete(service)
        assert list((folder / "other" / "pvedaemon").glob("*.log"))
        sink.fail(False)
        eventually(lambda: len(sink.lines) == 4)
        text = ON.replace("success: on", "when-impossible: continue, success: on")
        (folder / "policy.yaml").write_text(text)
        eventually(lambda: service.auditor.spool is None)
    assert sink.seqs == list(range(6))
    assert service.auditor.counters.lost == 0


@pytest.mark.parametrize("path", ["missing", "a/../b"])
def test_a_spool_that_can_t_be_used_is_told(folder: Path, path: str) -> None:
    """At the start, before anybody relies on it; a folder that is made later is used."""
    sink = Failing()
    (folder / "policy.yaml").write_text(SPOOLS % (folder / path))
    with start(
        pve_audit, process="p/../q", log=sink, policy=folder / "policy.yaml", sighup=False
    ) as service:
        _, told = sink.records
        assert (told["event"], told["status"]) == ("pve.audit-policy.load", "failure")
        assert "the spool can't be used" in told["error"]["message"]
        sink.fail()
        assert not delete(service)
        (folder / "missing").mkdir(mode=0o700)
        assert delete(service) == (path == "missing")
        sink.fail(False)
    assert service.auditor.counters.lost == (1 if path == "missing" else 2)
    assert "pve.audit-log.lose" in [record["event"] for record in sink.records]


def test_one_failure_in_the_middle_of_many_is_no_loss(folder: Path) -> None:
    """Whatever happens in whatever order: each record arrives once, in order, in the end."""

    @given(
        st.lists(st.sampled_from(["act", "act", "act", "fail", "mend", "step", "anew", "flaky"]))
    )
    @settings(max_examples=60)
    def check(steps: list[str]) -> None:
        with TemporaryDirectory() as above:
            Path(above).chmod(0o700)
            sink, written, flaky = Failing(), 0, 0
            relay = Relay(sink, SpoolSink(Path(above, "spool")))
            for step in [*steps, "mend", "step"]:
                if step in ("fail", "mend"):
                    sink.fail(step == "fail")
                elif step == "flaky":
                    flaky = 2
                elif step == "step":
                    relay.drain(5)
                elif step == "anew":
                    relay = Relay(sink, SpoolSink(Path(above, "spool")))
                else:
                    line = LINE.replace(b'"v":1', b'"v":%d' % written)
                    written += 1
                    if flaky:
                        sink.fail(flaky % 2 == 0)
                        flaky -= 1
                    try:
                        relay.write(line)
                    except SinkError:
                        Spool(relay).write(line)
            assert [json.loads(line)["v"] for line in sink.lines] == list(range(written))

    check()


def test_processes_share_a_spool(folder: Path) -> None:
    """Each writes, spools and hands on; every record arrives once, those of each in order."""
    log = folder / "audit.log"
    # In its place is what is no file, until it goes away.
    log.mkdir()
    (folder / "policy.yaml").write_text(SPOOLS % (folder / "unused"))

    def work(number: int) -> None:
        signal.alarm(30)
        with spooling(folder, FileSink(log)) as service:
            for act in range(300):
                assert delete(service)
                if number == 0 and act == 100:
                    log.rmdir()
                time.sleep(0.0005)
            assert service.auditor.counters.lost == 0
            assert service.auditor.counters.spooled > 0

    def begin(number: int) -> int:
        return fork(lambda: work(number))

    children = [begin(number) for number in range(4)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    seen: dict[int, list[int]] = {}
    for record in records(folder):
        seen.setdefault(record["process"]["pid"], []).append(record["seq"])
    assert sorted(seen) == sorted(children)
    for found in seen.values():
        assert sorted(found) == list(range(302))
    assert SpoolSink(folder / "spool").waiting() == 0


def test_a_daemon_hands_on_what_it_spools(folder: Path) -> None:
    """It is a child of the process that started the service, and threads are not inherited."""
    log, done = folder / "audit.log", folder / "done"

    def daemon(service: Service) -> None:
        signal.alarm(30)
        log.unlink()
        log.mkdir()
        assert service.relay is not None
        refused(service.relay.reopen, errno.EINVAL)
        assert delete(service)
        log.rmdir()
        eventually(lambda: log.exists() and log.stat().st_size > 0)
        done.touch()

    def starts() -> None:
        service = spooling(folder, FileSink(log))
        fork(lambda: daemon(service))

    assert os.waitpid(fork(starts), 0)[1] == 0
    eventually(done.exists)
    assert [record["event"] for record in records(folder)] == ["pve.user.delete"]


def test_nothing_is_doubled_by_a_process_that_ends_without_closing(folder: Path) -> None:
    """Its thread ends before the interpreter does, and not in the middle of a record."""
    code = f"""
import sys, time
sys.path.insert(0, {os.fspath(PROJECT)!r})
from pathlib import Path
from tests.test_service import Failing, delete, spooling
folder = Path({os.fspath(folder)!r})
class Slow(Failing):
    def write(self, line):
        super().write(line)
        with (folder / "seen").open("ab") as file:
            file.write(line)
        time.sleep(0.002)
sink = Slow()
service = spooling(folder, sink)
sink.fail()
for _ in range(400):
    delete(service)
sink.fail(False)
time.sleep(float(sys.argv[1]))
"""
    for delay in (0, 0.05, 1.1):
        subprocess.run([sys.executable, "-c", code, str(delay)], check=True, timeout=60)
    with spooling(folder, FileSink(folder / "seen")):
        eventually(lambda: SpoolSink(folder / "spool").waiting() == 0, 20)
    seen = [json.loads(line) for line in (folder / "seen").read_bytes().splitlines()]
    places = [(record["process"]["pid"], record["seq"]) for record in seen]
    assert len(set(places)) == len(places)
    # Each run: what was written at its start, and 400 acts; then the last start and end.
    assert len(places) == 3 * 401 + 2


def test_what_upkeep_raises_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the thread goes on, until what it works for is no more."""

    class Work:
        def __init__(self) -> None:
            self.calls: list[bool] = []

        def work(self, asked: bool) -> bool:
            self.calls.append(asked)
            if len(self.calls) == 1:
                raise RuntimeError(CANARY)
            return len(self.calls) < 4

    monkeypatch.setattr("auditlex.sinks.upkeep.INTERVAL", 0.02)
    work = Work()
    upkeep = Upkeep(work.work)
    upkeep.wake()
    upkeep.start()
    upkeep.start()
    upkeep.wake()
    eventually(lambda: len(work.calls) > 6)
    assert upkeep.failed_calls == 1
    assert True in work.calls
    upkeep.close()
    upkeep.close()
    seen = len(work.calls)
    other = Work()
    forgotten = Upkeep(other.work)
    forgotten.start()
    del other, forgotten
    eventually(lambda: not [t for t in threading.enumerate() if t.name == "auditlex-upkeep"])
    assert len(work.calls) == seen


def test_a_relay_is_a_sink(folder: Path) -> None:
    """With a name, and what the sink behind it can do."""
    sink = MemorySink("m")
    relay = Relay(sink, SpoolSink(folder / "spool"))
    relay.reopen()
    assert (relay.name, sink.reopened, repr(Spool(relay))) == ("m", 1, "<Spool for m>")
    relay.close()
    refused(lambda: relay.write(LINE), errno.EBADF)
    refused(lambda: Spool(relay).write(LINE), errno.EBADF)
    assert relay.problem.endswith("it is closed; make a new one")

    class Bare:
        def write(self, line: bytes, /) -> None:
            """Take one record."""

    bare = Relay(Bare(), SpoolSink(folder / "spool"))
    bare.reopen()
    bare.close()
    assert bare.name == "sink"


# Signals and keys


def test_keys_are_read_anew_on_sighup(folder: Path) -> None:
    """What is written then is by the new key, and that is recorded; a bad file changes nothing."""
    key = folder / "key"
    key.write_bytes(b"0123456789abcdef")
    key.chmod(0o600)
    before = signal.getsignal(signal.SIGHUP)
    service = start(
        pve_audit, process="p", log=folder / "audit.log", policy=folder / "policy.yaml",
        node="pve1", key=key,
    )  # fmt: skip
    first = Hasher(b"0123456789abcdef")
    assert service.auditor.hashed("f", "v") == first.hash("f", "v")
    second = rotate(key).current
    assert service.auditor.hashed("f", "v") == first.hash("f", "v")
    signal.raise_signal(signal.SIGHUP)
    eventually(lambda: service.auditor.hashed("f", "v") == second.hash("f", "v"))
    until(service, 2)
    # The same keys again are no news.
    service.upkeep(True)
    key.chmod(0o644)
    signal.raise_signal(signal.SIGHUP)
    until(service, 3)
    assert service.auditor.hashed("f", "v") == second.hash("f", "v")
    service.close()
    assert signal.getsignal(signal.SIGHUP) == before
    _, rotated, failed, _ = records(folder)
    assert rotated["params"] == failed["params"] == {"keyid": second.key_id}
    assert (rotated["status"], failed["status"]) == ("success", "failure")
    assert "open to others" in failed["error"]["message"]


def test_sighup_reopens_the_log_and_calls_who_was_there(folder: Path) -> None:
    """The policy is read again, too; at the end all is as before."""
    called: list[int] = []
    before = signal.signal(signal.SIGHUP, lambda number, _frame: called.append(number))
    mine = signal.getsignal(signal.SIGHUP)
    try:
        service = start(
            pve_audit, process="p", log=folder / "audit.log", policy=folder / "policy.yaml"
        )
        (folder / "audit.log").rename(folder / "audit.log.1")
        signal.raise_signal(signal.SIGHUP)
        assert delete(service)
        assert [record["event"] for record in records(folder)] == ["pve.user.delete"]
        assert called == [signal.SIGHUP]
        service.close()
        assert signal.getsignal(signal.SIGHUP) == mine
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_service_may_start_and_end_in_any_thread(folder: Path) -> None:
    """There it can't have signals, and works without."""
    before = signal.getsignal(signal.SIGHUP)
    failed: list[BaseException] = []

    def work() -> None:
        try:
            with start(
                pve_audit, process="p", log=folder / "audit.log", policy=folder / "policy.yaml"
            ) as service:
                assert delete(service)
        except BaseException as error:  # noqa: BLE001 - told in the test's thread
            failed.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert failed == []
    assert len(records(folder)) == 3
    assert signal.getsignal(signal.SIGHUP) == before


def test_a_service_that_is_not_the_last_one_ends_all_the_same(folder: Path) -> None:
    """It leaves the other's audit points as they are, and lets go of its own threads and files."""
    first = begun(folder)
    second = start(pve_audit, process="q", log=folder / "other.log", sighup=False)
    first.close()
    assert active.get() is second.auditor
    assert [record["event"] for record in records(folder)] == ["pve.audit.start", "pve.audit.stop"]
    assert not first.auditor.emit(events.USER_DELETE, {"userid": "bob@pve"})
    second.close()
