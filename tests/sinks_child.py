"""Processes for the tests of sinks: started as a script, they do one job and tell it as JSON.

Writers are forked here and not in the test's process, which may have threads.
"""

from __future__ import annotations

import json
import mmap
import os
import random
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

from auditlex.sinks import FileSink, MemorySink, SinkError, SpoolSink, paths, reopen_on_sighup

LONG = 40_000
PAD = "x" * LONG


def record(who: int, seq: int, size: int) -> bytes:
    return b'{"who":%d,"seq":%d,"pad":"%b"}\n' % (who, seq, PAD[:size].encode())


def fork(work: Callable[[], None]) -> int:
    """A child that does something and ends without coming back here."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return pid


def wait_for(told: mmap.mmap, at: int) -> None:
    """Wait until a writer was told of its first record: how long that takes is not its load."""
    end = time.monotonic() + 10
    while not any(told[at : at + 8]) and time.monotonic() < end:
        time.sleep(0.0002)


def kills(path: str, count: str, seed: str, company: str) -> object:
    """Writers that are killed at any moment, with ``company`` beside one that lives.

    Every fourth writer has a second thread. Gives what the writers were told is written.
    """
    chance = random.Random(int(seed))
    number = int(count)
    told = mmap.mmap(-1, 16 * (number + 1))
    stop = mmap.mmap(-1, 1)

    def write(who: int, slot: int, sizes: list[int], sink: FileSink) -> None:
        for seq in range(1_000_000):
            sink.write(record(2 * who + slot, seq, sizes[seq % len(sizes)]))
            told[16 * who + 8 * slot : 16 * who + 8 * slot + 8] = (seq + 1).to_bytes(8, "little")
            if stop[0]:
                return
            if who == number:
                time.sleep(0.0005)

    def work(who: int, sizes: list[int]) -> None:
        sink = FileSink(path)
        if who % 4 == 0 and who != number:
            threading.Thread(target=write, args=(who, 1, sizes, sink), daemon=True).start()
        write(who, 0, sizes, sink)

    neighbour = fork(partial(work, number, [100, 3_000, 600])) if company else 0
    for who in range(number):
        sizes = [chance.choice((50, 400, 4_000, LONG)) for _ in range(50)]
        begin = chance.uniform(0, 0.002)
        victim = fork(partial(work, who, sizes))
        wait_for(told, 16 * who)
        time.sleep(begin)
        os.kill(victim, signal.SIGKILL)
        os.waitpid(victim, 0)
    stop[0] = 1
    status = os.waitpid(neighbour, 0)[1] if company else 0
    FileSink(path).reopen()
    return {
        "status": status,
        "told": [
            int.from_bytes(told[at : at + 8], "little") for at in range(0, 16 * (number + 1), 8)
        ],
    }


def crowd(path: str, processes: str, threads: str, records: str) -> object:
    """Many threads in many processes append to one file through sinks made before the fork."""
    sink = FileSink(path)
    sink.reopen()

    def work(process: int) -> None:
        def write(who: int) -> None:
            for seq in range(int(records)):
                sink.write(record(who, seq, (who * 7 + seq * 31) % 2_000))

        many = [
            threading.Thread(target=write, args=(process * int(threads) + n,))
            for n in range(int(threads))
        ]
        for thread in many:
            thread.start()
        for thread in many:
            thread.join()
        if sink.torn or sink.opened != 2:
            raise AssertionError((sink.torn, sink.opened))

    children = [fork(partial(work, process)) for process in range(int(processes))]
    return {"status": [os.waitpid(child, 0)[1] for child in children]}


def limit(path: str) -> object:
    """A limit of file sizes is met, and lifted."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, hard))
    sink = FileSink(path)
    errors: list[dict[str, object]] = []
    for seq in range(9):
        try:
            sink.write(record(0, seq, 700))
        except SinkError as error:
            errors.append({"seq": seq, "partial": error.partial, "text": str(error)})
    torn = sink.torn
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    sink.write(record(0, 9, 700))
    ignored = signal.getsignal(signal.SIGXFSZ) == signal.SIG_IGN
    return {"errors": errors, "torn": torn, "torn_after": sink.torn, "ignored": ignored}


def steady(path: str, pid_file: str, stop: str) -> object:
    """Write until a file appears; open the log anew on SIGHUP."""
    sink = FileSink(path)
    reopen_on_sighup(sink)
    Path(pid_file).write_text(f"{os.getpid()}\n")
    seq = 0
    while not Path(stop).exists():
        sink.write(record(0, seq, 100))
        seq += 1
        time.sleep(0.0005)
    return {"written": seq, "opened": sink.opened}


def handler(path: str) -> object:
    """A signal handler writes to the sink that it interrupts."""
    sink = FileSink(path)
    nested = 0

    def handle(_number: int, _frame: FrameType | None) -> None:
        nonlocal nested
        # Counted first: the handler may be interrupted by itself.
        number = nested
        nested += 1
        sink.write(record(1, number, 100))

    signal.signal(signal.SIGALRM, handle)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    seq = 0
    while nested < 100:
        sink.write(record(0, seq, 300))
        seq += 1
    signal.setitimer(signal.ITIMER_REAL, 0)
    return {"own": seq, "nested": nested, "torn": sink.torn}


def forked(path: str) -> object:
    """A fork while another thread holds the lock: the child writes all the same."""
    sink = FileSink(path)
    inside, go_on = threading.Event(), threading.Event()
    parent = os.getpid()
    real = paths.open_folder

    def slow(path: str, name: str) -> int:
        if os.getpid() == parent:
            inside.set()
            go_on.wait(10)
        return real(path, name)

    paths.open_folder = slow
    thread = threading.Thread(target=sink.write, args=(record(0, 0, 10),))
    thread.start()
    inside.wait(10)

    def work() -> None:
        signal.alarm(5)
        sink.write(record(1, 0, 10))

    _, status = os.waitpid(fork(work), 0)
    go_on.set()
    thread.join()
    return {"status": status}


def spooled(path: str, count: str, seed: str) -> object:
    """Writers to a spool are killed; all that they were told is kept can be drained."""
    chance = random.Random(int(seed))
    told = mmap.mmap(-1, 8 * int(count))

    def work(who: int) -> None:
        sink = SpoolSink(path)
        for seq in range(1_000_000):
            sink.write(record(who, seq, 200 if seq % 3 else 6_000))
            told[8 * who : 8 * who + 8] = (seq + 1).to_bytes(8, "little")

    for who in range(int(count)):
        victim = fork(partial(work, who))
        wait_for(told, 8 * who)
        time.sleep(chance.uniform(0, 0.01))
        os.kill(victim, signal.SIGKILL)
        os.waitpid(victim, 0)
    target = MemorySink()
    while SpoolSink(path).drain(target):
        pass
    found = [[0, 0] for _ in range(int(count))]
    for line in target.lines:
        read = json.loads(line)
        # In order, and none left out.
        found[read["who"]][0] += read["seq"] == found[read["who"]][0]
        found[read["who"]][1] += 1
    return {
        "told": [int.from_bytes(told[at : at + 8], "little") for at in range(0, len(told), 8)],
        "found": found,
    }


JOBS: dict[str, Callable[..., object]] = {
    work.__name__: work for work in (kills, crowd, limit, steady, handler, forked, spooled)
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(JOBS[sys.argv[1]](*sys.argv[2:])))
