"""A policy file that changes: what is taken up, what is told, and who goes on watching."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from auditlex.policy import Policy, PolicyFile, watch
from auditlex.policy.model import Problem
from auditlex.policy.yamlfile import MAX_BYTES
from tests.conftest import PROJECT
from tests.policies import KNOWN, MANDATORY, OFF, ON, laid, written


class Heard:
    """What a file calls back."""

    def __init__(self) -> None:
        self.changes: list[tuple[Policy, Policy]] = []
        self.problems: list[tuple[Problem, ...]] = []
        self.event = threading.Event()

    def change(self, old: Policy, new: Policy) -> None:
        self.changes.append((old, new))
        self.event.set()

    def problem(self, found: tuple[Problem, ...]) -> None:
        self.problems.append(found)
        self.event.set()

    def wait(self) -> None:
        """Wait for the next call, two seconds at most."""
        assert self.event.wait(2), "nothing happened within two seconds"
        self.event.clear()


def watched(path: Path, heard: Heard) -> PolicyFile:
    return PolicyFile(path, KNOWN, "n1", on_change=heard.change, on_problem=heard.problem)


def test_a_change_is_seen_within_two_seconds(tmp_path: Path) -> None:
    heard = Heard()
    path = laid(tmp_path / "p.yaml", OFF)
    before = threading.active_count()
    with watched(path, heard) as file:
        assert threading.active_count() == before + 1
        assert (heard.changes, heard.problems) == ([], [])
        old = file.policy
        laid(path, ON)
        heard.wait()
        assert heard.changes == [(old, file.policy)]
        assert "vm.start" in written(file.policy, "success")
    assert threading.active_count() == before
    file.close()


def test_a_bad_file_keeps_the_last_good_policy(tmp_path: Path) -> None:
    heard = Heard()
    path = laid(tmp_path / "p.yaml", ON)
    file = watched(path, heard)
    good = file.policy
    assert not file.poll()
    laid(path, ON + "colour: red")
    assert not file.poll()
    assert file.policy is good
    assert "there is no key 'colour'" in str(heard.problems[0][0])
    file.poll()
    assert len(heard.problems) == 1
    laid(path, ON)
    assert not file.poll()
    assert file.problems == ()
    laid(path, ON + "colour: red")
    file.poll()
    assert len(heard.problems) == 2
    path.unlink()
    file.poll()
    assert str(heard.problems[2][0]).endswith("error: the file can't be read: no such file or "
                                              "directory.")  # fmt: skip
    assert file.policy.digest == good.digest
    assert heard.changes == []
    laid(path, OFF)
    assert file.poll()
    assert [new for _, new in heard.changes] == [file.policy]


def test_without_a_file_everything_is_off_and_that_is_a_problem(tmp_path: Path) -> None:
    heard = Heard()
    file = watched(tmp_path / "no.yaml", heard)
    assert written(file.policy, "success") == MANDATORY
    assert len(heard.problems) == 1
    assert repr(file).startswith("<PolicyFile ")


def unfit(path: Path) -> dict[str, Callable[[], object]]:
    good = laid(path.parent / "good.yaml", ON)
    return {
        "a symbolic link": lambda: path.symlink_to(good),
        "not a regular file": lambda: os.mkfifo(path),
        "not a regular": path.mkdir,
        "everybody may write": lambda: laid(path, ON).chmod(0o666),
        "more than 1,048,576 bytes": lambda: laid(path, "#" * (MAX_BYTES + 1)),
    }


@pytest.mark.parametrize("n", range(5))
def test_a_file_that_is_not_fit_is_a_problem(n: int, tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    told, make = list(unfit(path).items())[n]
    make()
    heard = Heard()
    file = watched(path, heard)
    (found,) = heard.problems
    assert told in str(found[0])
    assert written(file.policy, "success") == MANDATORY


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_a_problem(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", ON)
    path.chmod(0)
    assert "permission denied" in str(PolicyFile(path, KNOWN, "").problems[0])


def test_a_path_that_is_none_is_a_problem() -> None:
    assert "no path" in str(PolicyFile("a\0b", KNOWN, "").problems[0])


def test_a_change_that_keeps_size_and_times_is_seen(tmp_path: Path) -> None:
    """Some file systems count whole seconds: a young file is read again."""
    path = laid(tmp_path / "p.yaml", ON)
    file = PolicyFile(path, KNOWN, "n1")
    found = path.stat()
    with path.open("r+") as opened:
        opened.write(ON.replace("success: on", "success: no"))
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    file.poll()
    assert "here stands 'no'" in str(file.problems[0])


def test_an_old_file_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = laid(tmp_path / "p.yaml", ON)
    os.utime(path, (1, 1))
    file = PolicyFile(path, KNOWN, "n1")

    def read_all(descriptor: int) -> bytes:
        raise AssertionError(descriptor)

    monkeypatch.setattr(watch, "_read_all", read_all)
    assert not file.poll()


def test_a_node_that_the_policy_does_not_know_is_a_warning(tmp_path: Path) -> None:
    heard = Heard()
    path = laid(tmp_path / "p.yaml", "auditlex-policy: 1\nknown-nodes: [pve1]\n")
    file = PolicyFile(path, KNOWN, "pve2", on_problem=heard.problem)
    assert "this node, 'pve2', is not in 'known-nodes'. Did you mean 'pve1'?" in str(
        file.problems[0]
    )
    assert heard.problems == []


def test_what_a_callback_raises_ends_nothing(tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no")

    path = laid(tmp_path / "p.yaml", OFF)
    file = PolicyFile(path, KNOWN, "n1", on_change=fail, on_problem=fail)
    laid(path, ON)
    assert file.poll()
    laid(path, "")
    file.poll()
    assert file.failed_calls == 2


def test_sighup_reloads_at_once_and_calls_the_handler_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "INTERVAL", 60.0)
    calls: list[int] = []
    before = signal.signal(signal.SIGHUP, lambda number, frame: calls.append(number))
    try:
        own = signal.getsignal(signal.SIGHUP)
        heard = Heard()
        path = laid(tmp_path / "p.yaml", OFF)
        with watched(path, heard):
            laid(path, ON)
            os.kill(os.getpid(), signal.SIGHUP)
            heard.wait()
            assert (len(heard.changes), calls) == (1, [signal.SIGHUP])
            # Whoever asks is told again what is wrong.
            laid(path, "")
            for n in (1, 2):
                os.kill(os.getpid(), signal.SIGHUP)
                heard.wait()
                assert len(heard.problems) == n
        assert signal.getsignal(signal.SIGHUP) is own
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_handler_that_came_later_stays(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGHUP)
    try:
        with PolicyFile(laid(tmp_path / "p.yaml", OFF), KNOWN, "n1"):
            later = signal.SIG_IGN
            signal.signal(signal.SIGHUP, later)
        assert signal.getsignal(signal.SIGHUP) == later
    finally:
        signal.signal(signal.SIGHUP, before)


def test_the_signal_is_left_alone_in_other_threads(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGHUP)
    file = PolicyFile(laid(tmp_path / "p.yaml", OFF), KNOWN, "n1")
    thread = threading.Thread(target=file.start)
    thread.start()
    thread.join()
    assert signal.getsignal(signal.SIGHUP) == before
    file.close()


def test_a_file_that_nobody_holds_is_not_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "INTERVAL", 0.01)
    before = threading.active_count()
    file = PolicyFile(laid(tmp_path / "p.yaml", OFF), KNOWN, "n1").start(sighup=False)
    assert threading.active_count() == before + 1
    del file
    deadline = time.monotonic() + 2
    while threading.active_count() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert threading.active_count() == before


FORK = """
import os, sys, time
from tests.policies import KNOWN, OFF, ON, VM_START, laid
from auditlex.policy import PolicyFile, watch
from pathlib import Path
watch.INTERVAL = 0.05
path = laid(Path(sys.argv[1]), OFF)
file = PolicyFile(path, KNOWN, "n1").start()
child = os.fork()
if child == 0:
    for _ in range(200):
        if file.policy.decide(VM_START, "success", "n1", "").write:
            os._exit(0)
        time.sleep(0.01)
    os._exit(1)
laid(path, ON)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_a_child_goes_on_watching(tmp_path: Path) -> None:
    """Servers load first and fork then: threads do not come along."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", FORK, str(tmp_path / "p.yaml")],
        cwd=PROJECT, capture_output=True, text=True, check=False, timeout=20,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
