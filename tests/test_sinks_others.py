"""The sinks beside files: descriptors, syslog, the journal, the spool, memory."""

from __future__ import annotations

import errno
import os
import pickle
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlex.sinks import (
    LOG_AUDIT,
    TORN,
    FileSink,
    JournaldSink,
    MemorySink,
    Sink,
    SinkError,
    SpoolSink,
    StdoutSink,
    SyslogSink,
)
from auditlex.sinks.base import peek
from auditlex.sinks.unixsocket import UnixSocketSink
from tests.sinks_child import record
from tests.sinks_common import CANARY, LINE, child, fill, refused, small_disk, writes


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    with small_disk(tmp_path) as folder:
        yield folder


class TestStdout:
    """Descriptors."""

    def test_records_go_out(self) -> None:
        """However large they are, as long as somebody reads."""
        reader, writer = os.pipe()
        large = record(0, 0, 39_000) * 5
        sink = StdoutSink(writer)
        got: list[bytes] = []
        with os.fdopen(reader, "rb") as pipe:
            thread = threading.Thread(target=lambda: got.append(pipe.read()))
            thread.start()
            sink.reopen()
            sink.write(LINE)
            sink.write(large)
            sink.close()
            os.close(writer)
            thread.join()
        assert got == [LINE + large]
        refused(writes(sink), errno.EBADF)
        refused(sink.reopen, errno.EBADF)
        assert StdoutSink().name == "stdout"

    def test_a_full_device_is_an_error(self) -> None:
        """Not a crash, and not a record that only seems to be written."""
        number = os.open("/dev/full", os.O_WRONLY)
        try:
            assert not refused(writes(StdoutSink(number)), errno.ENOSPC).partial
        finally:
            os.close(number)
        refused(writes(StdoutSink(number)), errno.EBADF)
        refused(StdoutSink(number).reopen, errno.EBADF)

    @pytest.mark.parametrize("blocking", [True, False])
    def test_a_reader_that_stopped_reading(self, blocking: bool) -> None:
        """One record waits for it, the next don't; what was cut off is closed off at last."""
        reader, writer = os.pipe()
        os.set_blocking(writer, blocking)
        sink = StdoutSink(writer, timeout=0.05)
        line = record(0, 0, 39_000)
        sink.write(line)
        assert refused(writes(sink, line), errno.ETIMEDOUT).partial
        begin = time.monotonic()
        for _ in range(50):
            assert not refused(writes(sink, line), errno.ETIMEDOUT).partial
        assert time.monotonic() - begin < 1
        data = os.read(reader, 200_000)
        sink.write(LINE)
        os.close(writer)
        data += os.read(reader, 200_000)
        os.close(reader)
        first, torn, last = data.splitlines(keepends=True)
        assert (first, last) == (line, LINE)
        assert torn.endswith(TORN)
        assert sink.torn == 1

    def test_a_reader_that_is_gone(self) -> None:
        """An error, and no signal."""
        reader, writer = os.pipe()
        os.close(reader)
        try:
            refused(writes(StdoutSink(writer)), errno.EPIPE)
        finally:
            os.close(writer)


AnySink = TypeVar("AnySink", bound=UnixSocketSink)


class Keep:
    """Closes sinks at the end of a test."""

    def __init__(self) -> None:
        self.sinks: list[UnixSocketSink] = []

    def __call__(self, sink: AnySink) -> AnySink:
        self.sinks.append(sink)
        return sink


@pytest.fixture
def keep() -> Iterator[Keep]:
    """Closes sinks at the end of the test."""
    made = Keep()
    yield made
    for sink in made.sinks:
        sink.close()


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket for datagrams, in the place of a service's."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as made:
        made.bind(os.fspath(tmp_path / "s"))
        made.settimeout(5)
        yield made


class TestSockets:
    """syslog and journald."""

    def test_a_message_of_syslog(self, keep: Keep, tmp_path: Path, receiver: socket.socket) -> None:
        """Header and record, without a byte order mark and without the newline."""
        sink = keep(
            SyslogSink(os.fspath(tmp_path / "s"), facility=LOG_AUDIT, app="pvedaemon", host="pve1")
        )
        sink.write(LINE)
        head = f"<{13 * 8 + 4}>1 2026-11-23T04:46:49.123456Z pve1 pvedaemon {os.getpid()}"
        assert receiver.recv(9_000) == f"{head} pve.vm.create - ".encode() + LINE[:-1]
        sink.write(b'{"v":1}\n')
        assert receiver.recv(9_000).endswith(b' - {"v":1}')
        sink.write(LINE.replace(b"pve.vm.create", b"pve." + b"x" * 40))
        assert b" - - {" in receiver.recv(9_000)
        assert repr(sink) == f"<SyslogSink syslog {tmp_path}/s>"
        sink.close()
        refused(writes(sink), errno.EBADF)
        refused(sink.reopen, errno.EBADF)

    def test_what_would_be_cut_is_refused(
        self, keep: Keep, tmp_path: Path, receiver: socket.socket
    ) -> None:
        """By our limit, or by the system's."""
        path = os.fspath(tmp_path / "s")
        large = LINE.replace(CANARY.encode(), CANARY.encode() * 1_000)
        assert "more than the limit" in str(
            refused(writes(keep(SyslogSink(path)), large), errno.EMSGSIZE)
        )
        sink = keep(SyslogSink(path, limit=10_000_000))
        sink.write(large)
        assert receiver.recv(20_000).endswith(large[:-1])
        refused(writes(sink, large * 100), errno.EMSGSIZE)
        sink.write(LINE)
        assert receiver.recv(9_000).endswith(LINE[:-1])

    def test_a_stream(self, keep: Keep, tmp_path: Path) -> None:
        """A newline ends each message; a receiver that went away is called again."""
        path = os.fspath(tmp_path / "s")
        sink = keep(SyslogSink(path))
        for _ in range(2):
            with socket.socket(socket.AF_UNIX) as server:
                server.bind(path)
                server.listen()
                server.settimeout(5)
                sink.write(LINE)
                connection, _ = server.accept()
                with connection, connection.makefile("rb") as stream:
                    assert stream.readline().endswith(LINE)
                    sink.write(LINE)
                    assert stream.readline().endswith(LINE)
            Path(path).unlink()
        refused(writes(sink), errno.ENOENT)

    def test_part_of_a_message_is_the_end_of_a_stream(self, keep: Keep, tmp_path: Path) -> None:
        """Nothing may follow it there; the next message has a connection of its own."""
        path = os.fspath(tmp_path / "s")
        sink = keep(SyslogSink(path, limit=100_000_000, timeout=0.1))
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(path)
            server.listen()
            server.settimeout(5)
            large = LINE[:-1] + b" " * 10_000_000 + b"\n"
            assert refused(writes(sink, large), errno.ETIMEDOUT).partial
            sink.write(LINE)
            first, _ = server.accept()
            with first, first.makefile("rb") as stream:
                assert not stream.read().endswith(b"\n")
            second, _ = server.accept()
            sink.close()
            with second, second.makefile("rb") as stream:
                assert stream.read().count(b"\n") == 1

    def test_nobody_reads(self, keep: Keep, tmp_path: Path, receiver: socket.socket) -> None:
        """One record waits, the next don't; when there is room again, records go out."""
        sink = keep(JournaldSink(os.fspath(tmp_path / "s"), timeout=0.05))
        sent, error = fill(sink, LINE)
        assert error.errno == errno.ETIMEDOUT
        begin = time.monotonic()
        for _ in range(20):
            refused(writes(sink), errno.ETIMEDOUT)
        assert time.monotonic() - begin < 0.5
        for _ in range(sent):
            receiver.recv(9_000)
        sink.write(LINE)
        assert receiver.recv(9_000)

    def test_a_receiver_started_anew(self, keep: Keep, tmp_path: Path) -> None:
        """The record goes to the new one; while there is none, it is an error at once."""
        path = os.fspath(tmp_path / "s")
        sink = keep(JournaldSink(path))
        refused(writes(sink), errno.ENOENT)
        refused(sink.reopen, errno.ENOENT)
        for _ in range(2):
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as server:
                server.bind(path)
                sink.write(LINE)
                assert server.recv(9_000)
            refused(writes(sink), errno.ECONNREFUSED)
            Path(path).unlink()

    def test_fields_of_the_journal(
        self, keep: Keep, tmp_path: Path, receiver: socket.socket
    ) -> None:
        """Each with its length, so that any byte may be in it."""
        sink = keep(JournaldSink(os.fspath(tmp_path / "s"), identifier="pvedaemon"))
        sink.reopen()
        sink.write(LINE)
        assert fields(receiver.recv(9_000)) == {
            "SYSLOG_IDENTIFIER": b"pvedaemon",
            "PRIORITY": b"4",
            "AUDIT_EVENT": b"pve.vm.create",
            "AUDIT_STATUS": b"success",
            "MESSAGE": LINE[:-1],
        }

    def test_large_entries_go_through_memory(
        self, keep: Keep, tmp_path: Path, receiver: socket.socket
    ) -> None:
        """Sealed, as journald asks for it."""
        sink = keep(JournaldSink(os.fspath(tmp_path / "s")))
        large = LINE.replace(CANARY.encode(), b"\xf0\x9f\x98\x80" * 200_000)
        sink.write(large)
        data, passed, _, _ = socket.recv_fds(receiver, 10, 1)
        assert data == b""
        try:
            with pytest.raises(PermissionError):
                os.write(passed[0], b"x")
            size = os.fstat(passed[0]).st_size
            assert fields(os.pread(passed[0], size, 0))["MESSAGE"] == large[:-1]
        finally:
            os.close(passed[0])

    @pytest.mark.parametrize(
        "wrong",
        [
            {"facility": 24},
            {"app": "a b"},
            {"app": ""},
            {"app": "x" * 49},
            {"host": "ä"},
            {"path": ""},
            {"path": "/" + "x" * 108},
        ],
    )
    def test_settings_that_can_not_be(self, wrong: dict[str, Any]) -> None:
        """They are refused before anything is sent."""
        with pytest.raises(ValueError, match=r"facility|app|host|path"):
            SyslogSink(**wrong)

    def test_only_the_envelope_is_read(self) -> None:
        """A user's text can't pass for it."""
        assert peek(LINE, "severity") == b"warning"
        without = LINE.replace(b'"severity":"warning",', b"")
        assert peek(without, "severity") == b""
        assert peek(b'{"event":"', "event") == b""
        assert peek('{"event":"ä"'.encode(), "event") == b""
        assert peek(b" " * 600 + LINE, "event") == b""


def fields(entry: bytes) -> dict[str, bytes]:
    """An entry of the journal, read back."""
    found: dict[str, bytes] = {}
    while entry:
        name, _, rest = entry.partition(b"\n")
        size = int.from_bytes(rest[:8], "little")
        found[name.decode()] = rest[8 : 8 + size]
        assert rest[8 + size : 9 + size] == b"\n"
        entry = rest[9 + size :]
    return found


class TestSpool:
    """Records that wait."""

    def test_in_and_out(self, tmp_path: Path) -> None:
        """In order, across processes' ends, and only the owner may look."""
        folder = tmp_path / "spool"
        target = MemorySink()
        sink = SpoolSink(folder)
        assert sink.drain(target) == 0
        lines = [record(0, seq, 50_000) for seq in range(60)]
        for line in lines:
            sink.write(line)
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {p.stat().st_mode & 0o777 for p in folder.iterdir()} == {0o600}
        assert sink.waiting() == sum(map(len, lines))
        sink.close()
        refused(writes(sink), errno.EBADF)
        again = SpoolSink(folder)
        assert again.drain(target, 7) == 7
        assert again.waiting() == sum(map(len, lines[7:]))
        again.write(LINE)
        assert again.drain(target) == 54
        assert target.lines == [*lines, LINE]
        assert again.waiting() == 0
        assert sorted(p.name for p in folder.iterdir()) == ["lock", "position"]
        again.write(LINE)
        again.drain(target)
        assert target.lines == [*lines, LINE, LINE]
        again.reopen()
        assert repr(again) == f"<SpoolSink spool {folder}>"

    def test_a_full_spool_refuses(self, tmp_path: Path) -> None:
        """It never takes more than it may, and takes records again when some are gone."""
        sink = SpoolSink(tmp_path / "spool", 65_536)
        line = record(0, 0, 1_000)
        kept, error = fill(sink, line)
        assert error.errno == errno.ENOSPC
        assert not error.partial
        assert 65_536 - len(line) < sink.waiting() <= 65_536
        target = MemorySink()
        sink.drain(target, 10)
        sink.write(line)
        sink.drain(target)
        assert target.lines == [line] * (kept + 1)

    @given(st.lists(st.one_of(st.integers(0, 9_000), st.sampled_from(["drain", "broken", "new"]))))
    @settings(max_examples=40)
    def test_nothing_is_lost_or_moved(self, steps: list[int | str]) -> None:
        """Whatever comes in whatever order: what went in comes out, in order."""
        with TemporaryDirectory() as above:
            sink, target = SpoolSink(Path(above, "spool"), 200_000), MemorySink()
            inside: list[bytes] = []
            for seq, step in enumerate(steps):
                if isinstance(step, int):
                    inside.append(record(0, seq, step))
                    sink.write(inside[-1])
                elif step == "drain":
                    sink.drain(target, 3)
                elif step == "new":
                    sink = SpoolSink(Path(above, "spool"), 200_000)
                elif sink.waiting():
                    target.broken = SinkError(errno.EIO, "broken")
                    refused(lambda: sink.drain(target), errno.EIO)  # noqa: B023  # called at once
                    target.broken = None
            while sink.drain(target):
                pass
            assert target.lines == inside

    def test_a_target_that_fails_in_the_middle(self, tmp_path: Path) -> None:
        """What it took is not handed on again, the rest is."""

        class Failing(MemorySink):
            def write(self, line: bytes, /) -> None:
                if len(self.lines) == 3:
                    self.broken = SinkError(errno.ENOSPC, "full")
                super().write(line)

        sink = SpoolSink(tmp_path / "spool")
        lines = [record(0, seq, 10) for seq in range(9)]
        for line in lines:
            sink.write(line)
        first, second = Failing(), MemorySink()
        refused(lambda: sink.drain(first), errno.ENOSPC)
        sink.drain(second)
        assert first.lines + second.lines == lines

    def test_writers_are_killed(self, tmp_path: Path) -> None:
        """All that a writer was told is kept comes out once, in order, whole."""
        told = child("spooled", tmp_path / "spool", 40, 7)
        for least, (in_order, all_found) in zip(told["told"], told["found"], strict=True):
            assert in_order == all_found
            assert least <= all_found <= least + 1
        assert sum(told["told"]) > 100

    def test_a_torn_record_is_dropped(self, tmp_path: Path) -> None:
        """Its writer ended before it could believe that it was kept."""
        sink, target = SpoolSink(tmp_path / "spool"), MemorySink()
        sink.write(LINE)
        segment = tmp_path / "spool" / "0000000001.log"
        for _ in range(2):
            with segment.open("ab") as other:
                other.write(LINE[:20])
            sink.write(LINE)
        with segment.open("ab") as other:
            other.write(LINE[:20])
        assert sink.drain(target) == 3
        assert target.lines == [LINE] * 3
        assert sink.torn == 3

    def test_a_damaged_position_hands_on_twice(self, tmp_path: Path) -> None:
        """That is better than never."""
        sink, target = SpoolSink(tmp_path / "spool"), MemorySink()
        sink.write(LINE)
        sink.write(LINE)
        sink.drain(target, 1)
        (tmp_path / "spool" / "position").write_bytes(b"?")
        sink.drain(target)
        assert target.lines == [LINE] * 3

    def test_a_full_disk_keeps_no_part(self, disk: Path) -> None:
        """The segment ends with the last whole record."""
        sink, target = SpoolSink(disk / "spool"), MemorySink()
        line = record(0, 0, 3_000)
        written, error = fill(sink, line)
        assert error.errno == errno.ENOSPC
        assert sink.waiting() == written * len(line)
        sink.drain(target)
        assert target.lines == [line] * written

    def test_folders_that_are_refused(self, tmp_path: Path) -> None:
        """A link, one where others may enter, a file, and one whose parent is missing."""
        (tmp_path / "aim").mkdir(mode=0o700)
        (tmp_path / "link").symlink_to(tmp_path / "aim")
        (tmp_path / "open").mkdir(mode=0o755)
        (tmp_path / "file").touch()
        for name, code in (
            ("link", errno.ELOOP),
            ("open", errno.EPERM),
            ("file", errno.ENOTDIR),
            ("no/spool", errno.ENOENT),
        ):
            refused(writes(SpoolSink(tmp_path / name)), code)
        assert list((tmp_path / "aim").iterdir()) == []
        with pytest.raises(ValueError, match="65536"):
            SpoolSink(tmp_path / "small", 65_535)

    def test_links_in_the_folder_are_not_followed(self, tmp_path: Path) -> None:
        """Nor is a segment with a second name written."""
        sink = SpoolSink(tmp_path / "spool")
        sink.reopen()
        segment = tmp_path / "spool" / "0000000001.log"
        segment.symlink_to(tmp_path / "aim")
        refused(writes(sink), errno.ELOOP)
        segment.unlink()
        (tmp_path / "other").touch()
        segment.hardlink_to(tmp_path / "other")
        refused(writes(sink), errno.EMLINK)
        assert (tmp_path / "other").read_bytes() == b""


class TestMemory:
    """For tests of others."""

    def test_lines_are_kept_and_errors_come_as_asked(self) -> None:
        """It takes whole lines only, and tells nothing of them."""
        sink = MemorySink("mine")
        sink.write(LINE)
        sink.reopen()
        assert (sink.lines, sink.reopened) == ([LINE], 1)
        assert repr(sink) == "<MemorySink mine, 1 records>"
        for wrong in (b"", b"{}", b"\n\n", b"{}\n{}\n"):
            with pytest.raises(ValueError, match="newline"):
                sink.write(wrong)
        sink.broken = SinkError(errno.EIO, "mine: broken")
        refused(writes(sink), errno.EIO)
        refused(sink.reopen, errno.EIO)
        sink.broken = None
        sink.close()
        refused(writes(sink), errno.EBADF)
        refused(sink.reopen, errno.EBADF)
        assert sink.lines == [LINE]


def test_the_error_is_an_os_error() -> None:
    """It survives pickling, as errors in worker processes do."""
    error = SinkError(errno.ENOSPC, "file x: full", partial=True)
    assert isinstance(error, OSError)
    assert str(error) == "file x: full"
    again = pickle.loads(pickle.dumps(error))
    assert (again.errno, str(again), again.partial) == (errno.ENOSPC, "file x: full", True)


def test_all_sinks_have_the_interface(tmp_path: Path) -> None:
    """Type checkers prove it here."""
    sinks: list[Sink] = [
        FileSink(tmp_path / "x"),
        StdoutSink(),
        SyslogSink(),
        JournaldSink(),
        SpoolSink(tmp_path / "y"),
        MemorySink(),
    ]
    assert len({sink.name for sink in sinks}) == len(sinks)
    for sink in sinks:
        sink.close()
        sink.close()
        refused(sink.reopen, errno.EBADF)
