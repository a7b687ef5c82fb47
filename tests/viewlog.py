"""Logs for the tests of 'auditlex view' and its siblings, and what no output of theirs may hold."""

from __future__ import annotations

import codecs
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
import unicodedata
from collections.abc import Iterable
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from click.testing import CliRunner, Result

import auditlex.cli
from auditlex.reading import Entry, entry
from auditlex.viewing import speaking

RUN: Final = "import sys; from auditlex.cli import main; sys.argv[0] = 'auditlex'; main()"
DAY: Final = "2026-11-23"

HOSTILE: Final = (
    "\x1b[31mred\x1b[2J", "\x1b]8;;http://x.example\x07click\x1b]8;;\x07", "\x1b]52;c;aGk=\x07",
    "\x9b2J\x9d52;c;x\x9c", "\u202eevil\u202c", "\u2066a\u2069\u2069\u2069", "a\nb\r\nc\rd",
    "\x00nul", "\x7f\x08\x08", "\u2028\u2029\x85", "\ufeff\u200b\u00ad", "\U000e0041\U000e0001",
    "=1+1", "+1", "-1", "@sum", "\t=1", "\uff1d1\uff0b1", "x;=1+1", "a\"b'c,d", "e\u0301" * 40,
    "\u0301" * 100, "عربي مع abc", "漢字かな交じり文", "👩‍👩‍👧‍👦 👍🏽 ❤️", "\u3164\u115f\u2800",
    "{subject}{0.__class__}%s", "x" * 5_000, "", " ", "\ud7b0\u1160\u11ff",
)  # fmt: skip
"""Texts that would hurt a terminal, a spreadsheet or a layout."""


Log = list[dict[str, Any] | bytes]
"""What is in a log: records, and lines that are none."""


def record(**changes: Any) -> dict[str, Any]:
    """A sound record: alice@pve has changed the cores of guest 100; with other values of keys."""
    made: dict[str, Any] = {
        "v": 1, "time": f"{DAY}T04:46:49.123456Z", "id": 210003, "event": "pve.vm.update",
        "status": "success", "severity": "notice", "action": "update",
        "object": {"type": "vm", "id": "/vms/100"}, "subject": {"user": "alice@pve"},
        "source": {"ip": "192.0.2.21"}, "node": "pve1",
        "process": {"name": "pvedaemon", "pid": 1234}, "request": "r-1",
        "params": {"node": "pve1", "vmid": 100, "cores": 4},
        "changes": [{"key": "cores", "old": 2, "new": 4}], "seq": 0, "boot": "b-1",
    }  # fmt: skip
    made.update(changes)
    return {key: value for key, value in made.items() if value is not None}


def failed(**changes: Any) -> dict[str, Any]:
    """The same, refused."""
    error = {"reason": "denied", "code": 403, "message": "Permission check failed"}
    base = {"status": "failure", "severity": "warning", "error": error, "changes": None}
    return record(**{**base, **changes})


def at(clock: str, day: str = DAY) -> str:
    """A time of day, in UTC, as records have it."""
    return f"{day}T{clock}.000000Z"


def series(number: int, **changes: Any) -> list[dict[str, Any]]:
    """So many records, a second apart."""
    return [
        record(time=at(f"10:{n // 60:02}:{n % 60:02}"), seq=n, **changes) for n in range(number)
    ]


def line(one: dict[str, Any] | bytes) -> bytes:
    """A record as a line, without its line feed; bytes as they are."""
    return one if isinstance(one, bytes) else msgspec.json.encode(one)


def write(file: Path, records: Iterable[dict[str, Any] | bytes]) -> Path:
    """A log."""
    file.write_bytes(b"".join(line(one) + b"\n" for one in records))
    return file


def entries(*records: dict[str, Any] | bytes) -> list[Entry]:
    """The same as entries."""
    return [entry(line(one)) for one in records]


PLAIN: Final[dict[str, str | None]] = {
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "NO_COLOR": None, "PAGER": None, "COLUMNS": None,
    "LINES": None, "TERM": "xterm", "LESS": None, "AUDITLEX_PAGER": None, "SUDO_UID": None,
}  # fmt: skip


def run(*words: str | Path, env: dict[str, str | None] | None = None) -> Result:
    """The outcome of a command in this process; what is no exit is raised."""
    before = signal.getsignal(signal.SIGPIPE)
    zone = os.environ.get("TZ")
    try:
        os.environ["TZ"] = (env or {}).get("TZ") or "UTC"
        time.tzset()
        return CliRunner().invoke(
            auditlex.cli.main, list(map(str, words)), env={**PLAIN, **(env or {})},
            catch_exceptions=False,
        )  # fmt: skip
    finally:
        signal.signal(signal.SIGPIPE, before)
        if zone is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = zone
        time.tzset()


def shown(*words: str | Path, env: dict[str, str | None] | None = None) -> list[str]:
    """The lines that a command prints; it has to end well."""
    result = run(*words, env=env)
    assert result.exit_code == 0, result.output
    return result.stdout.splitlines()


# Where the tests run in the background of a shell, interrupts are ignored by all that they start.
INTERRUPTIBLE: Final = (
    f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler); {RUN}"
)


def environment(**changes: str | None) -> dict[str, str]:
    """The environment of a process: ``PLAIN`` and changes to it."""
    made: dict[str, str | None] = {**os.environ, **PLAIN, **changes}
    return {name: value for name, value in made.items() if value is not None}


def start(*words: str | Path, **more: Any) -> subprocess.Popen[str]:
    """A command in a process of its own."""
    env = environment(PYTHONUNBUFFERED="1", **more.pop("env", {}))
    return subprocess.Popen(
        [sys.executable, "-P", "-c", INTERRUPTIBLE, *map(str, words)], env=env, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more,
    )  # fmt: skip


class Terminal:
    """A command on a terminal of its own."""

    def __init__(
        self, *words: str | Path, size: tuple[int, int] = (80, 24), **env: str | None
    ) -> None:
        columns, rows = size
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (rows, columns))
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-c", INTERRUPTIBLE, *map(str, words)], env=environment(**env),
            stdin=slave, stdout=slave, stderr=slave, close_fds=True, start_new_session=True,
        )  # fmt: skip
        os.close(slave)
        self.text = ""
        self._decode = codecs.getincrementaldecoder("utf-8")().decode

    def read(self, until: str = "", seconds: float = 20.0) -> str:
        """What it has written, until some text comes or, without one, until its end."""
        end = time.monotonic() + seconds
        while not until or until not in self.text:
            left = end - time.monotonic()
            if left <= 0:
                self.end(kill=True)
                raise AssertionError(f"{until!r} did not come: {self.text!r}")
            if not select.select([self.master], [], [], left)[0]:
                continue
            try:
                data = os.read(self.master, 65_536)
            except OSError:
                break  # the other side is closed
            if not data:
                break
            self.text += self._decode(data)
        return self.text

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self.master, keys.encode())

    def end(self, *, kill: bool = False) -> int:
        """Wait for its end, or bring it about; gives the exit status."""
        if kill:
            self.process.kill()
        try:
            return self.process.wait(20)
        finally:
            self.process.kill()
            os.close(self.master)


def on_terminal(
    *words: str | Path, size: tuple[int, int] = (80, 24), **env: str | None
) -> tuple[list[str], int]:
    """The lines of a command on a terminal without a pager, as written, and its exit status."""
    terminal = Terminal(*words, "--no-pager", size=size, **env)
    text = terminal.read()
    status = terminal.end()
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n"), status


SGR: Final = re.compile(r"\x1b\[[0-9;]*m")


def assert_harmless(text: str, *, colours: bool = False) -> None:
    """Nothing that a terminal would obey, lines of their own, isolates in balance."""
    if colours:
        text = SGR.sub("", text)
    for row in text.replace("\r\n", "\n").split("\n"):
        depth = 0
        for char in row:
            depth += (char == "\u2068") - (char == "\u2069")
            assert depth >= 0, f"an isolate ends that has not begun: {row!r}"
            kind = unicodedata.category(char)
            assert kind not in {"Cc", "Cs", "Zl", "Zp", "Cn"}, f"{char!r} in {row!r}"
            assert kind != "Cf" or char in "\u2068\u2069\u200c\u200d", f"{char!r} in {row!r}"
        assert depth == 0, f"an isolate does not end: {row!r}"


def outside(row: str) -> str:
    """What of a line stands in no isolate."""
    made, depth = "", 0
    for char in row:
        depth += char == "\u2068"
        made += char if not depth else ""
        depth -= char == "\u2069"
    return made


def installed(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> None:
    """Let these catalogs be all that there are."""

    def entry_points(group: str) -> tuple[EntryPoint, ...]:
        assert group == speaking.GROUP
        return points

    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)


def loaded(rows: Iterable[str]) -> list[dict[str, Any]]:
    """Lines of JSON, parsed."""
    return [json.loads(row) for row in rows]


def seqs(*words: str | Path, **env: Any) -> list[Any]:
    """The numbers of the records that a command shows, in its order."""
    return [one.get("seq") for one in loaded(shown("view", *words, "--format", "json", **env))]


OTHERS: Final[Log] = [
    record(time=at("08:00:00"), seq=1, event="pve.user.create", id=101001, action="create",
           object={"type": "user", "id": "/access/users/bob@pve"}, node="pve2",
           params={"userid": "bob@pve"}, subject={"user": "root@pam"}, changes=None),
    failed(time=at("09:00:00"), seq=2, subject={"user": "bob@ldap", "token": "ci"},
           object={"type": "vm", "id": "/vms/200"}, source={"ip": "198.51.100.7"},
           params={"node": "pve1", "vmid": 200}, request="r-2"),
    record(time=at("10:00:00"), seq=3, severity="error"),
    record(time=at("11:00:00"), seq=4, id=299_999, event="pve.thing.twist", action="twist"),
    b"{damaged",
]  # fmt: skip
"""A log with something for each filter; the numbers are in the order of time."""
