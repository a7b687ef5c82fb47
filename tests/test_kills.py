"""A thousand kills under load: nothing is torn or merged unseen, no act is without its intent.

The victims are processes that do acts which must not happen unrecorded. Each act leaves a line of
its own beside the log; for each such line there has to be the attempt in the log, whole.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

import pve_audit
from auditlex.act import act
from auditlex.auditor import Auditor
from auditlex.policy import Known, Policy
from auditlex.policy.load import load
from auditlex.sinks import TORN, FileSink, MemorySink, SinkError, SpoolSink
from auditlex.sinks.relay import Relay, Spool
from pve_audit import events
from tests.conftest import PROJECT
from tests.sinks_child import fork
from tests.sinks_common import LINE

KILLS: Final = 1_000
ROUNDS: Final = 4
AT_ONCE: Final = 8
LONGEST: Final = 0.02
"""Seconds that a victim lives, at most."""

DENY: Final = b"""\
auditlex-policy: 1
cluster:
  - {match: {object: user}, success: on, failure: on, when-impossible: deny}
"""
SIZES: Final = (0, 50, 1_000, 2_048)


def policy(text: bytes) -> Policy:
    """A policy of all events."""
    loaded = load(text, "p", Known.of(pve_audit))
    assert loaded.policy is not None
    return loaded.policy


DENIES: Final = policy(DENY)
SPOOLS: Final = policy(DENY.replace(b"deny", b"spool") + b"spool: {path: /x}\n")


def audited(sink: Any, spool: Any = None) -> Auditor:
    """An auditor that denies what it can't record; or, with a spool, keeps it there."""
    return Auditor(
        pve_audit, policy=DENIES if spool is None else SPOOLS, sink=sink, spool=spool,
        node="pve1", process_name="victim",
    )  # fmt: skip


# In a process of its own: it forks, and must have no threads


def acts(folder: Path, who: int, seed: int) -> None:
    """Do acts for ever. Every fourth victim has a second thread."""
    chance = random.Random(seed)
    auditor = audited(FileSink(folder / "audit.log"))
    done = os.open(folder / "acts", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    sizes = [chance.choice(SIZES) for _ in range(20)]

    def work(thread: int) -> None:
        for number in range(1_000_000):
            name = f"{who}-{thread}-{number}"
            filling = "x" * sizes[number % len(sizes)]
            with act(
                events.USER_UPDATE, auditor=auditor, userid=f"{name}@pve", comment=filling,
                firstname=filling[:1_024], groups=filling * 2,
            ):  # fmt: skip
                os.write(done, f"{name}\n".encode())

    if who % 4 == 0:
        threading.Thread(target=work, args=(1,), daemon=True).start()
    work(0)


def spools(folder: Path, who: int, seed: int) -> None:
    """Do acts for ever, with a sink that is out of order every now and then."""
    chance = random.Random(seed)

    class Flaky(FileSink):
        """A file that can't be written most of the time."""

        def write(self, line: bytes, /) -> None:
            """Write one record, or fail."""
            if chance.random() < 0.9:
                raise SinkError(28, "full")
            super().write(line)

    relay = Relay(Flaky(folder / "audit.log"), SpoolSink(folder / "spool"))
    auditor = audited(relay, Spool(relay))
    told = os.open(folder / "acts", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for number in range(1_000_000):
        name = f"{who}-0-{number}"
        if auditor.emit(events.USER_DELETE, {"userid": f"{name}@pve"}):
            os.write(told, f"{name}\n".encode())


def kill(folder: Path, job: Callable[[Path, int, int], None], count: int, seed: int) -> None:
    """Start victims, several at once, and kill each at some moment.

    In three rounds of four all are at work by then: how long that takes depends on the machine.
    """
    chance = random.Random(seed)
    done = folder / "acts"
    done.touch()
    for first in range(0, count, AT_ONCE):
        batch = range(first, min(first + AT_ONCE, count))
        before = done.stat().st_size
        lives = sorted((chance.uniform(0, LONGEST), who) for who in batch)
        victims = {
            who: fork(partial(job, folder, who, chance.randrange(2**32))) for _, who in lives
        }
        end = time.monotonic() + 5
        while first // AT_ONCE % 4 and time.monotonic() < end:
            with done.open("rb") as lines:
                lines.seek(before)
                seen = {line.split(b"-")[0] for line in lines}
            if len(seen) == len(batch):
                break
            time.sleep(0.001)
        begun = time.monotonic()
        for moment, who in lives:
            time.sleep(max(0.0, begun + moment - time.monotonic()))
            os.kill(victims[who], signal.SIGKILL)
        for victim in victims.values():
            assert os.waitpid(victim, 0)[1] == signal.SIGKILL


def apart(call: str) -> None:
    """Call something of this module in a process of its own."""
    code = f"from pathlib import Path; from tests.test_kills import *; {call}"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=PROJECT, timeout=120)


def killed(folder: Path, job: str, count: int, seed: int) -> None:
    """Kill victims, started by a process of its own."""
    apart(f"kill(Path({os.fspath(folder)!r}), {job}, {count}, {seed})")


def crowd(folder: Path, who: int, _seed: int) -> None:
    """Do acts in eight threads, and end."""
    auditor = audited(FileSink(folder / "audit.log"))

    def work(thread: int) -> None:
        for number in range(40):
            filling = "x" * SIZES[number % len(SIZES)]
            with act(
                events.USER_UPDATE, auditor=auditor, userid=f"{who}-{thread}-{number}@pve",
                comment=filling,
            ):  # fmt: skip
                pass

    threads = [threading.Thread(target=work, args=(thread,)) for thread in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def crowds(folder: Path, count: int) -> None:
    """Start processes and wait for them."""
    for process in [fork(partial(crowd, folder, who, 0)) for who in range(count)]:
        assert os.waitpid(process, 0)[1] == 0


# The tests


class Found:
    """What is in a log: records by who did what, and lines that are none."""

    def __init__(self, log: Path) -> None:
        self.acts: dict[tuple[str, str], int] = {}
        self.seqs: dict[int, list[int]] = {}
        self.flagged: list[bytes] = []
        with log.open("rb") as lines:
            for line in lines:
                try:
                    record = json.loads(line)
                except ValueError:
                    self.flagged.append(line)
                    continue
                assert pve_audit.validate(record) == ()
                assert "invalid" not in record
                key = record["params"]["userid"].removesuffix("@pve"), record["status"]
                self.acts[key] = self.acts.get(key, 0) + 1
                self.seqs.setdefault(record["process"]["pid"], []).append(record["seq"])


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A folder that can be trusted."""
    tmp_path.chmod(0o700)
    return tmp_path


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_no_act_is_without_its_intent(folder: Path, seed: int) -> None:
    """Whoever was killed, and whenever; at most one line for each is not whole, and is flagged."""
    count = KILLS // ROUNDS
    killed(folder, "acts", count, seed)
    # Who comes next closes the last line off, if it is torn.
    FileSink(folder / "audit.log").reopen()
    found = Found(folder / "audit.log")
    done = (folder / "acts").read_text().splitlines()
    assert len(set(done)) == len(done) > 3 * count
    missing = [name for name in done if (name, "attempt") not in found.acts]
    assert missing == []
    assert set(found.acts.values()) == {1}
    # An outcome is missing where the victim died before it could be told: once in each thread.
    threads: dict[str, int] = {}
    for name in done:
        if (name, "success") not in found.acts:
            who = name.rpartition("-")[0]
            threads[who] = threads.get(who, 0) + 1
    assert set(threads.values()) <= {1}
    assert len([line for line in found.flagged if line != TORN]) <= count
    for line in found.flagged:
        if not line.endswith(TORN):
            # What was torn may be as short as one byte; the record that ran into it is whole.
            start = line.rindex(b'{"v":1,"time":')
            assert start > 0
            assert pve_audit.validate(json.loads(line[start:])) == ()
    for seqs in found.seqs.values():
        assert seqs == list(range(len(seqs)))


def test_a_line_that_is_torn_while_a_file_is_opened_is_noticed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process is killed right after the end of the file was looked at."""
    log = folder / "audit.log"
    log.write_bytes(LINE)
    real, left = os.pread, [b'{"torn']

    def looks(number: int, size: int, offset: int) -> bytes:
        seen = real(number, size, offset)
        while left:
            os.write(number, left.pop())
        return seen

    monkeypatch.setattr(os, "pread", looks)
    sink = FileSink(log)
    sink.write(LINE)
    sink.write(LINE)
    assert log.read_bytes() == LINE + b'{"torn' + LINE + LINE + LINE
    assert sink.torn == 1


@pytest.mark.parametrize("seed", range(2))
def test_nothing_that_was_spooled_is_lost(folder: Path, seed: int) -> None:
    """What was told to be kept is in the log in the end; twice at most for each kill."""
    count = 60
    killed(folder, "spools", count, seed)
    rest = MemorySink()
    while SpoolSink(folder / "spool").drain(rest):
        pass
    log = folder / "audit.log"
    FileSink(log).reopen()
    with log.open("ab") as file:
        file.write(b"".join(rest.lines))
    found = Found(log)
    told = (folder / "acts").read_text().splitlines()
    assert len(told) > count
    # Some of it was in the spool when its writers died, and some was handed on before.
    assert rest.lines
    assert [name for name in told if (name, "success") not in found.acts] == []
    assert sum(many - 1 for many in found.acts.values()) <= count
    assert len([line for line in found.flagged if line != TORN]) <= count


def test_records_of_threads_and_processes_are_whole_and_in_order(folder: Path) -> None:
    """Eight processes with eight threads each, one file: those of each process by their number."""
    apart(f"crowds(Path({os.fspath(folder)!r}), 8)")
    found = Found(folder / "audit.log")
    assert found.flagged == []
    assert len(found.acts) == 8 * 8 * 40 * 2
    assert set(found.acts.values()) == {1}
    assert list(found.seqs.values()) == [list(range(8 * 40 * 2))] * 8
