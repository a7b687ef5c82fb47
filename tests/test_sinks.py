"""The sink for files: a record is written whole or it is an error, whatever happens to files."""

from __future__ import annotations

import errno
import gzip
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlex.sinks import TORN, FileSink, file, paths, reopen_on_sighup
from tests.conftest import PROJECT
from tests.sinks_child import record
from tests.sinks_common import LINE, child, fill, refused, small_disk, writes

ROTATE = PROJECT / "runtime" / "auditlex" / "sinks" / "logrotate.conf"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A path in a folder that can be trusted."""
    tmp_path.chmod(0o700)
    return tmp_path / "audit.log"


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A look at the path before each write, and no grace."""
    monkeypatch.setattr(file, "EVERY", 0.0)
    monkeypatch.setattr(file, "GRACE", 0.0)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    with small_disk(tmp_path) as folder:
        yield folder


class TestFile:
    """Files: opened safely."""

    def test_records_are_appended_and_the_file_is_private(self, log: Path) -> None:
        """Whatever the umask, and whatever the mode before."""
        log.write_bytes(b"before\n")
        log.chmod(0o644)
        sink = FileSink(log)
        assert log.stat().st_mode & 0o777 == 0o644  # nothing is touched before the first use
        sink.write(LINE)
        sink.write(LINE)
        assert log.read_bytes() == b"before\n" + LINE * 2
        assert log.stat().st_mode & 0o777 == 0o600
        assert repr(sink) == f"<FileSink file {log}>"
        sink.close()
        sink.close()
        refused(writes(sink), errno.EBADF)
        refused(sink.reopen, errno.EBADF)
        assert log.read_bytes() == b"before\n" + LINE * 2

    def test_a_new_file_is_private(self, log: Path) -> None:
        """A permissive umask changes nothing, nor does one that takes everything."""
        for umask in (0, 0o777):
            before = os.umask(umask)
            try:
                FileSink(log).write(LINE)
            finally:
                os.umask(before)
            assert log.stat().st_mode & 0o777 == 0o600
            log.unlink()

    @pytest.mark.parametrize("target", ["there", "missing"])
    def test_a_link_is_not_followed(self, log: Path, target: str) -> None:
        """Neither to a file that is there nor to one that could be made."""
        aim = log.with_name("aim")
        if target == "there":
            aim.write_bytes(b"")
        log.symlink_to(aim)
        error = refused(writes(FileSink(log)), errno.ELOOP)
        assert "is a link" in str(error)
        assert not aim.exists() or aim.read_bytes() == b""

    def test_a_link_on_the_way_is_not_followed(self, tmp_path: Path) -> None:
        """Wherever it is; the message names it."""
        (tmp_path / "real" / "below").mkdir(parents=True)
        (tmp_path / "link").symlink_to(tmp_path / "real")
        sink = FileSink(tmp_path / "link" / "below" / "audit.log")
        error = refused(writes(sink), errno.ELOOP)
        assert f"{tmp_path}/link is a link" in str(error)
        assert list((tmp_path / "real" / "below").iterdir()) == []

    @pytest.mark.parametrize("kind", ["fifo", "folder", "socket"])
    def test_only_files_are_written(self, log: Path, kind: str) -> None:
        """Without waiting for a reader."""
        if kind == "fifo":
            os.mkfifo(log)
        elif kind == "folder":
            log.mkdir()
        else:
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(os.fspath(log))
        refused(writes(FileSink(log)), errno.EINVAL)

    def test_a_device_is_refused(self) -> None:
        """It is not even opened; neither is a folder where everybody may write for root's sake."""
        error = refused(writes(FileSink("/dev/full")), errno.EINVAL, errno.EPERM)
        assert "regular" in str(error) or "folder" in str(error)

    def test_a_hard_link_is_refused(self, log: Path) -> None:
        """It could be any file of ours that somebody gave a second name."""
        other = log.with_name("other")
        other.write_bytes(b"x\n")
        log.hardlink_to(other)
        refused(writes(FileSink(log)), errno.EMLINK)
        assert other.read_bytes() == b"x\n"

    def test_a_foreign_file_or_folder_is_refused(self, log: Path) -> None:
        """Its owner could read and change what is written."""
        if os.geteuid() != 0:
            pytest.skip("giving files away takes root")
        log.write_bytes(b"")
        os.chown(log, 1, 1)
        refused(writes(FileSink(log)), errno.EPERM)
        os.chown(log, 0, 0)
        os.chown(log.parent, 1, 1)
        refused(writes(FileSink(log)), errno.EPERM)
        os.chown(log.parent, 0, 0)
        FileSink(log).write(LINE)

    def test_a_folder_that_others_can_change_is_refused(self, log: Path) -> None:
        """Unless it is sticky, so that they can't replace our file."""
        log.parent.chmod(0o777)
        assert "chmod o-w" in str(refused(writes(FileSink(log)), errno.EPERM))
        log.parent.chmod(0o1777)
        FileSink(log).write(LINE)
        log.parent.chmod(0o770)
        if os.geteuid() == 0:
            FileSink(log).write(LINE)
            os.chown(log.parent, -1, 1)
        assert "chmod g-w" in str(refused(writes(FileSink(log)), errno.EPERM))

    def test_a_missing_folder_is_an_error_until_it_is_there(self, tmp_path: Path) -> None:
        """Nothing is made that could be in the wrong place."""
        sink = FileSink(tmp_path / "new" / "audit.log")
        assert "create the folder" in str(refused(writes(sink), errno.ENOENT))
        (tmp_path / "new").mkdir(mode=0o700)
        sink.write(LINE)
        assert (tmp_path / "new" / "audit.log").read_bytes() == LINE

    @pytest.mark.parametrize("path", ["", "/", "a/../b", "a/", "/a/.", "a\0b"])
    def test_paths_that_can_not_be(self, path: str) -> None:
        """They are refused at once."""
        with pytest.raises(ValueError, match="path"):
            FileSink(path)

    def test_the_working_directory_counts_once(
        self, log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A daemon that goes to / still writes to the same file."""
        monkeypatch.chdir(log.parent)
        sink = FileSink("./audit.log")
        monkeypatch.chdir("/")
        sink.write(LINE)
        assert log.read_bytes() == LINE

    def test_descriptors_of_standard_streams_are_not_taken(self, log: Path) -> None:
        """What is printed to a closed standard output must not become part of the log."""
        code = f"""
import os
os.close(1)
from auditlex.sinks import FileSink
sink = FileSink({os.fspath(log)!r})
sink.write(b'{{}}\\n')
try:
    os.write(1, b'x')
except OSError:
    sink.write(b'[]\\n')
"""
        subprocess.run([sys.executable, "-c", code], check=True, cwd=PROJECT / "runtime")
        assert log.read_bytes() == b"{}\n[]\n"

    def test_descriptors_are_given_back(self, log: Path, hasty: None) -> None:
        """Also those of refused files and of former ones."""
        before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208  # a Path would be opened, too
        sink = FileSink(log)
        for _ in range(5):
            sink.write(LINE)
            log.unlink()
            log.symlink_to("x")
            refused(writes(sink), errno.ELOOP)
            log.unlink()
        sink.close()
        assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208  # as above


class TestTorn:
    """Files: what was cut off is closed off, and no record is lost for it."""

    @given(before=st.binary(max_size=20), tail=st.binary(min_size=1, max_size=20))
    @settings(max_examples=40)
    def test_a_torn_tail_is_found_at_open(self, before: bytes, tail: bytes) -> None:
        """The next record is whole, nothing that was there is lost, and it is counted."""
        with TemporaryDirectory() as folder:
            log = Path(folder, "audit.log")
            log.write_bytes(before + tail)
            sink = FileSink(log)
            sink.write(LINE)
            sink.close()
            torn = not tail.endswith(b"\n")
            assert sink.torn == torn
            assert log.read_bytes() == before + tail + (TORN if torn else b"") + LINE

    def test_a_line_that_another_process_left_is_noticed(self, log: Path) -> None:
        """The record that ran into it is written again; a whole line of another costs nothing."""
        sink = FileSink(log)
        sink.write(LINE)
        with log.open("ab") as other:
            other.write(b'{"to')
        sink.write(LINE)
        with log.open("ab") as other:
            other.write(b"{}\n")
        sink.write(LINE)
        assert log.read_bytes() == LINE + b'{"to' + LINE + LINE + b"{}\n" + LINE
        assert sink.torn == 1

    def test_alone_it_is_not_looked_for(self, log: Path) -> None:
        """``shared=False`` saves a system call and is a promise of the caller."""
        sink = FileSink(log, shared=False)
        sink.write(LINE)
        with log.open("ab") as other:
            other.write(b"{")
        sink.write(LINE)
        assert log.read_bytes() == LINE + b"{" + LINE
        assert sink.torn == 0

    def test_a_file_made_shorter_is_no_torn_line(self, log: Path) -> None:
        """Whoever empties it loses what was in it, but not the next record."""
        sink = FileSink(log)
        sink.write(LINE)
        sink.write(LINE)
        os.truncate(log, 0)
        sink.write(LINE)
        os.truncate(log, 3)
        sink.write(LINE)
        assert log.read_bytes() == LINE[:3] + LINE + LINE
        assert sink.torn == 1

    def test_a_limit_of_file_sizes_is_survived(self, log: Path) -> None:
        """The first record over it is torn, the next are refused, and none is lost after it."""
        told = child("limit", log)
        assert told["ignored"]
        first, *others = told["errors"]
        assert first["partial"]
        assert others
        assert not any(error["partial"] for error in others)
        assert all("raise the limit" in error["text"] for error in told["errors"])
        assert told["torn"] == told["torn_after"] == 1
        *whole, torn, last = log.read_bytes().splitlines(keepends=True)
        assert [json.loads(line)["seq"] for line in whole] == list(range(first["seq"]))
        assert torn.endswith(TORN)
        assert json.loads(last)["seq"] == 9

    def test_a_full_disk_is_survived(self, disk: Path) -> None:
        """A torn record is an error; it is closed off when there is room, before the next one."""
        log = disk / "audit.log"
        sink = FileSink(log)
        ballast = disk / "ballast"
        ballast.write_bytes(b"x" * 20_000)
        line = record(0, 0, 3_000)
        written, error = fill(sink, line)
        assert error.errno == errno.ENOSPC
        assert error.partial
        assert "make room" in str(error)
        assert not refused(writes(sink), errno.ENOSPC).partial
        assert sink.torn == 1
        ballast.unlink()
        sink.write(LINE)
        sink.close()
        lines = log.read_bytes().splitlines(keepends=True)
        assert lines[:written] == [line] * written
        assert lines[written].endswith(TORN)
        assert lines[written + 1 :] == [LINE]
        assert sink.torn == 1

    @pytest.mark.parametrize("company", ["", "yes"])
    def test_writers_are_killed(self, log: Path, company: str) -> None:
        """At most one line a kill is not whole; what was told is written, whole and once.

        Alone, such a line ends in the mark. A neighbour may run into it, and writes once more.
        """
        count = 100
        told = child("kills", log, count, 1, company)
        assert told["status"] == 0
        seen: dict[int, int] = {}
        flagged: list[bytes] = []
        with log.open("rb") as lines:
            for line in lines:
                try:
                    who, seq = line[: line.index(b',"pad"')].split(b',"seq":')
                    if not line.startswith(b'{"who":') or line.count(b'"who"') > 1:
                        raise ValueError
                    json.loads(line)
                except ValueError:
                    flagged.append(line)
                    continue
                number = int(who[7:])
                assert int(seq) == seen.get(number, 0)
                seen[number] = int(seq) + 1
        assert len([line for line in flagged if line != TORN]) <= count
        assert bool(company) or all(line.endswith(TORN) for line in flagged)
        # A record may be written and its writer killed before it was told so.
        for number, least in enumerate(told["told"]):
            assert least <= seen.get(number, 0) <= least + 1
        assert sum(told["told"]) >= count


class TestRotation:
    """Files: renamed, deleted, replaced."""

    def test_a_renamed_file_is_noticed(self, log: Path, hasty: None) -> None:
        """Records before are in the old file, records after it in the new one."""
        sink = FileSink(log)
        sink.write(LINE)
        log.rename(log.with_suffix(".1"))
        log.write_bytes(b"")
        log.chmod(0o644)
        sink.write(LINE)
        assert log.with_suffix(".1").read_bytes() == LINE
        assert log.read_bytes() == LINE
        assert log.stat().st_mode & 0o777 == 0o600
        assert sink.opened == 2

    def test_it_takes_a_second_and_costs_no_look_before(
        self, log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """By the clock that nobody sets."""
        now = 1000.0
        monkeypatch.setattr(file, "monotonic", lambda: now)
        sink = FileSink(log)
        sink.write(LINE)
        log.unlink()
        now += 0.9
        sink.write(LINE)
        assert not log.exists()
        now += 0.1
        sink.write(LINE)
        assert log.read_bytes() == LINE

    def test_between_rename_and_create_nothing_is_in_the_way(
        self, log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Logrotate makes the new file itself; only if it does not, we do."""
        now = 1000.0
        monkeypatch.setattr(file, "monotonic", lambda: now)
        sink = FileSink(log)
        sink.write(LINE)
        log.rename(log.with_suffix(".1"))
        now += 1.0
        sink.write(LINE)
        assert not log.exists()
        assert log.with_suffix(".1").read_bytes() == LINE * 2
        now += 0.05
        sink.write(LINE)
        assert log.read_bytes() == LINE
        now += 1.0
        sink.write(LINE)
        assert log.read_bytes() == LINE * 2
        assert sink.opened == 2

    def test_a_deleted_file_is_made_anew(self, log: Path, hasty: None) -> None:
        """Nobody would ever see what is written to the old one."""
        sink = FileSink(log)
        sink.write(LINE)
        log.unlink()
        sink.write(LINE)
        assert log.read_bytes() == LINE

    def test_a_replaced_folder_is_noticed(self, tmp_path: Path, hasty: None) -> None:
        """By a link it is refused, by a folder that is ours the file is made in it."""
        folder = tmp_path / "log"
        folder.mkdir(mode=0o700)
        sink = FileSink(folder / "audit.log")
        sink.write(LINE)
        folder.rename(tmp_path / "old")
        refused(writes(sink), errno.ENOENT)
        folder.symlink_to(tmp_path / "old")
        refused(writes(sink), errno.ELOOP)
        folder.unlink()
        folder.mkdir(mode=0o700)
        sink.write(LINE)  # while nothing is at the path, it could be a rotation
        sink.write(LINE)
        in_new, in_old = (p / "audit.log" for p in (folder, tmp_path / "old"))
        assert in_old.read_bytes() + in_new.read_bytes() == LINE * 3
        assert in_new.read_bytes()

    def test_a_file_replaced_by_a_link_is_refused(self, log: Path, hasty: None) -> None:
        """Each time, until it is gone; then records are written again."""
        sink = FileSink(log)
        sink.write(LINE)
        aim = log.with_name("aim")
        log.unlink()
        log.symlink_to(aim)
        for _ in range(2):
            refused(writes(sink), errno.ELOOP)
        log.unlink()
        sink.write(LINE)
        assert log.read_bytes() == LINE
        assert not aim.exists()

    def test_a_read_only_file_system_is_an_error(self, disk: Path) -> None:
        """And only as long as it lasts."""
        sink = FileSink(disk / "audit.log")
        remount = ["mount", "-o", "remount,{},mode=0700", os.fspath(disk)]
        subprocess.run([part.format("ro") for part in remount], check=True)
        assert "mount the file system" in str(refused(writes(sink), errno.EROFS))
        subprocess.run([part.format("rw") for part in remount], check=True)
        sink.write(LINE)
        assert (disk / "audit.log").read_bytes() == LINE
        sink.close()

    def test_a_read_only_file_is_an_error(self, log: Path, hasty: None) -> None:
        """For root, made so by its attribute; for others, by its mode."""
        log.write_bytes(b"")
        if os.geteuid() != 0:
            log.chmod(0o400)
            refused(writes(FileSink(log)), errno.EACCES)
            return
        chattr = shutil.which("chattr")
        fixed = [chattr or "chattr", "+i", os.fspath(log)]
        if not chattr or subprocess.run(fixed, check=False, capture_output=True).returncode:
            pytest.skip("the file system knows no immutable files")
        try:
            sink = FileSink(log)
            refused(writes(sink), errno.EPERM)
            subprocess.run([chattr, "-i", log], check=True)
            sink.write(LINE)
            subprocess.run([chattr, "+i", log], check=True)
            refused(writes(sink), errno.EPERM)
            subprocess.run([chattr, "-i", log], check=True)
            subprocess.run([chattr, "+a", log], check=True)
            sink.write(LINE)
            with log.open("ab") as other:
                other.write(b"{")
            sink.reopen()
        finally:
            subprocess.run([chattr, "-ia", log], check=True)
        assert log.read_bytes() == LINE * 2 + b"{" + TORN

    def test_sighup_opens_the_file_anew(self, log: Path) -> None:
        """At the next write, after what was there before has been called, too."""
        called: list[int] = []
        before = signal.signal(signal.SIGHUP, lambda number, _frame: called.append(number))
        try:
            sink = FileSink(log)
            reopen_on_sighup(sink)
            sink.write(LINE)
            log.rename(log.with_suffix(".1"))
            signal.raise_signal(signal.SIGHUP)
            assert not log.exists()
            sink.write(LINE)
            assert log.read_bytes() == LINE
            assert called == [signal.SIGHUP]
            for nothing in (signal.SIG_IGN, signal.SIG_DFL):
                signal.signal(signal.SIGHUP, nothing)
                reopen_on_sighup(sink)
                signal.raise_signal(signal.SIGHUP)
            sink.write(LINE)
            assert sink.opened == 3
        finally:
            signal.signal(signal.SIGHUP, before)

    def test_sighup_needs_the_main_thread(self, log: Path) -> None:
        """As all handlers do."""
        found: list[Exception] = []

        def work() -> None:
            try:
                reopen_on_sighup(FileSink(log))
            except ValueError as error:
                found.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert len(found) == 1

    @pytest.mark.parametrize("with_signal", [True, False])
    def test_logrotate_with_the_shipped_configuration(
        self, tmp_path: Path, with_signal: bool
    ) -> None:
        """Under load, every record is in exactly one file, and each file is private."""
        program = shutil.which("logrotate", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        if program is None:
            pytest.skip("logrotate is not installed")
        log, run = tmp_path / "log", tmp_path / "run"
        for folder in (log, run):
            folder.mkdir(mode=0o700)
        config = tmp_path / "conf"
        text = ROTATE.read_text()
        text = text.replace("/var/log/auditlex/", f"{log}/")
        pid_file = run / "service.pid"
        if with_signal:
            text, signals = re.subn(r"systemctl kill .*", f'kill -HUP "$(cat {pid_file})"', text)
            assert signals == 1
            text = text.replace("    # ", "    ")
        config.write_text(text)
        config.chmod(0o644)
        stop = tmp_path / "stop"
        job = threading.Thread(
            target=lambda: told.append(child("steady", log / "audit.log", pid_file, stop))
        )
        told: list[Any] = []
        job.start()
        path = log / "audit.log"
        try:
            for _ in range(3):
                # Not before records are in the new file: empty ones are not rotated.
                end = time.monotonic() + 10
                while not (path.exists() and path.stat().st_size) and time.monotonic() < end:
                    time.sleep(0.01)
                done = subprocess.run(
                    [program, "-f", "-s", tmp_path / "state", config],
                    capture_output=True,
                    text=True,
                    check=True,
                )
                assert "error" not in done.stderr
        finally:
            stop.touch()
            job.join()
        files = sorted(log.iterdir())
        assert [re.sub(r".*/", "", str(p)) for p in files] == [
            "audit.log",
            "audit.log.1",
            "audit.log.2.gz",
            "audit.log.3.gz",
        ]
        found: list[int] = []
        for each in reversed(files):
            assert each.stat().st_mode & 0o777 == 0o600
            data = each.read_bytes()
            text = (gzip.decompress(data) if each.suffix == ".gz" else data).decode()
            found.extend(json.loads(line)["seq"] for line in text.splitlines())
        assert found == list(range(told[0]["written"]))
        assert told[0]["opened"] >= 3


class TestTogether:
    """Files: many writers."""

    def test_threads_and_processes(self, log: Path) -> None:
        """8 processes with 8 threads each, one sink made before they were: every line is whole."""
        told = child("crowd", log, 8, 8, 100)
        assert told["status"] == [0] * 8
        seen: dict[int, list[int]] = {}
        for line in log.read_bytes().splitlines():
            read = json.loads(line)
            assert len(read["pad"]) == (read["who"] * 7 + read["seq"] * 31) % 2_000
            seen.setdefault(read["who"], []).append(read["seq"])
        assert seen == {who: list(range(100)) for who in range(64)}

    def test_threads_while_the_file_changes(self, log: Path) -> None:
        """64 threads write while another renames: every record is in one of the files."""
        sink = FileSink(log)

        def work(who: int) -> None:
            for seq in range(60):
                sink.write(record(who, seq, 100))

        threads = [threading.Thread(target=work, args=(who,)) for who in range(64)]
        for thread in threads:
            thread.start()
        for number in range(20):
            if log.exists():
                log.rename(log.with_suffix(f".{number}"))
            sink.reopen_soon()
            time.sleep(0.002)
        for thread in threads:
            thread.join()
        found = [
            (read["who"], read["seq"])
            for each in log.parent.iterdir()
            for read in map(json.loads, each.read_bytes().splitlines())
        ]
        assert len(found) == 64 * 60
        assert len(set(found)) == 64 * 60
        assert sink.torn == 0

    def test_a_signal_handler_may_write(self, log: Path) -> None:
        """To the sink that it interrupts: no standstill, no record twice."""
        told = child("handler", log)
        assert told["torn"] == 0
        found = [json.loads(line) for line in log.read_bytes().splitlines()]
        for who, many in ((0, told["own"]), (1, told["nested"])):
            assert sorted(r["seq"] for r in found if r["who"] == who) == list(range(many))

    def test_a_fork_amid_a_write(self, log: Path) -> None:
        """The child does not wait for a lock whose holder it does not have."""
        assert child("forked", log) == {"status": 0}
        assert sorted(json.loads(line)["who"] for line in log.read_bytes().splitlines()) == [0, 1]

    def test_a_lock_that_is_never_given_back(self, log: Path) -> None:
        """It is waited for, not for ever."""
        log.write_bytes(b"x\n")
        with (
            log.open("rb") as one,
            log.open("rb") as two,
            paths.locked(one.fileno()) as first,
            paths.locked(two.fileno(), 0.01) as second,
        ):
            assert (first, second) == (True, False)
        with log.open("rb") as one, paths.locked(one.fileno(), 0.01) as again:
            assert again


def test_the_configuration_of_logrotate_is_as_promised() -> None:
    """Seven days, private, never by copying, and without a signal that could end somebody."""
    words = ROTATE.read_text()
    for word in (
        "daily", "rotate 7", "compress", "delaycompress", "notifempty", "create 0600",
    ):  # fmt: skip
        assert re.search(rf"^    {word}$", words, re.MULTILINE), word
    assert "copytruncate" not in words
    assert "postrotate" not in re.sub(r"#.*", "", words)
