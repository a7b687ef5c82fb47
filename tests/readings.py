"""Logs for tests of reading: lines of every kind, and a reader that does without any trick."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import zstandard
from hypothesis import strategies as st

from auditlex.predicates import is_object
from auditlex.query import Query
from auditlex.query.times import CANONICAL

EVENTS = {
    103001: "pve.user.create",
    103003: "pve.user.delete",
    210006: "pve.vm.start",
    999999: "other.thing.create",
}
USERS = ["alice@pve", "root@pam", "bob@pve", 'o"dd\\@pve', "é@pve"]
START = datetime(2026, 1, 2, tzinfo=UTC)


def stamp(seconds: float) -> str:
    """A time as records have it."""
    instant = START + timedelta(seconds=seconds)
    return instant.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def record(**more: Any) -> dict[str, Any]:
    """A sound record."""
    id_ = more.pop("id", 103001)
    made = {
        "v": 1,
        "time": stamp(more.pop("seconds", 0)),
        "id": id_,
        "event": EVENTS.get(id_, "pve.some.event"),
        "status": "success",
        "severity": "notice",
        "action": "create",
        "object": {"type": "user", "id": "/access/users/bob@pve"},
        "subject": {"user": "alice@pve"},
        "node": "pve1",
        "process": {"name": "pvedaemon", "pid": 7},
        "params": {},
    }
    return made | more


def line_of(data: Any, how: dict[str, Any] | None = None) -> bytes:
    """A line as the runtime writes it, or in another spelling."""
    spelled: dict[str, Any] = {"separators": (",", ":"), "ensure_ascii": False} | (how or {})
    return json.dumps(data, **spelled).encode()


VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [100, "100", 1, True, False, None, "***", 2.5, ["a", 100], {"b": "alice"}, "Alice", "", "a/b"]
)


@st.composite
def records(draw: st.DrawFn) -> dict[str, Any]:
    """Records, most of them sound, with few values, so that filters find some."""
    made = record(
        id=draw(st.sampled_from(sorted(EVENTS))),
        seconds=draw(st.integers(0, 5_000)) / 2,
        status=draw(st.sampled_from(["success", "failure", "attempt"])),
        severity=draw(st.sampled_from(["info", "notice", "warning", "error"])),
        subject={"user": draw(st.sampled_from(USERS))},
        node=draw(st.sampled_from(["pve1", "pve2"])),
        params=draw(st.dictionaries(st.sampled_from(["vmid", "name"]), VALUES, max_size=2)),
    )
    optional: dict[str, st.SearchStrategy[Any]] = {
        "source": st.sampled_from(
            [{"ip": "203.0.113.7"}, {"ip": "::ffff:203.0.113.7"}, {"ip": "2001:db8::1"},
             {"via": ["203.0.113.9", "x"]}]
        ),
        "changes": st.sampled_from([[{"key": "cores", "old": 2, "new": 4}], [], [7], {}]),
        "error": st.just({"reason": "denied", "code": 403, "message": "no"}),
        "seq": st.integers(0, 3),
        "boot": st.sampled_from(["b1", "b2"]),
        "invalid": st.just([{"path": "/params", "rule": "text"}]),
        "v": st.sampled_from([2, "1", 0]),
        "time": st.sampled_from(["yesterday", 7, "2026-01-02T00:00:00Z"]),
        "event": st.sampled_from([None, 7, "short"]),
        "more": st.sampled_from([{"x": ["alice"]}, "user"]),
        "id": st.sampled_from([103001.0, "103001", True]),
    }  # fmt: skip
    for key in draw(st.lists(st.sampled_from(sorted(optional)), max_size=2)):
        made[key] = draw(optional[key])
    return made


@st.composite
def lines(draw: st.DrawFn) -> bytes:
    """Lines: most are records as the runtime writes them, some are spelled oddly or damaged."""
    line = line_of(draw(records()))
    kind = draw(st.sampled_from(["plain"] * 12 + ["odd"] * 4 + ["bad"] * 4))
    if kind == "odd":
        how: list[dict[str, Any]] = [
            {"separators": (", ", ": ")}, {"ensure_ascii": True}, {"sort_keys": True},
        ]  # fmt: skip
        line = line_of(json.loads(line), draw(st.sampled_from(how)))
        if draw(st.booleans()):
            line = line.replace(b"a", b"\\u0061")
        if draw(st.booleans()):
            line = line.replace(b"/", b"\\/")
    elif kind == "bad":
        cut = draw(st.integers(0, len(line)))
        bad = [
            line[:cut], line[:cut] + b"#torn", line + line, b"", b"  ", b"alice", b"[1]", b"7",
            b"\x00" * 5 + line, line[:cut] + b"\xff" + line[cut:], line + b"\r", b"{}",
            b'"\\ud800"',
            b'{"x":NaN}', b'{"v":1,"v":1}', b"[" * 2_000, b"\xef\xbb\xbf" + line,
            line[:-1] + b',"x":1e999}', line[:-1] + b',"time":"' + stamp(1).encode() + b'"}',
        ]  # fmt: skip
        line = draw(st.sampled_from(bad)).replace(b"\n", b"")
    return line


class Seen(NamedTuple):
    """A line as the plain reader sees it, in the order of a search."""

    when: str
    node: str
    boot: str
    seq: int
    offset: int
    checksum: int
    line: bytes


def parsed(line: bytes) -> dict[str, Any] | None:
    """The object that a line is, by Python's own parser at its strictest."""

    def refuse(_: str) -> None:
        raise ValueError

    try:
        data = json.loads(line.decode(), parse_constant=refuse)
        # Halves of pairs are no text.
        json.dumps(data, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return data if is_object(data) else None


def plainly(files: Iterable[bytes], query: Query | None, newest_first: bool = True) -> list[bytes]:
    """All lines of some files that fit, in order; without any trick."""
    found: list[Seen] = []
    for data in files:
        offset, before = 0, ""
        for line in data.split(b"\n"):
            start, offset = offset, offset + len(line) + 1
            if not line.strip():
                continue
            parts = parsed(line)
            time = parts.get("time") if parts else None
            own = type(time) is str and CANONICAL.fullmatch(time) is not None
            before = when = str(time) if own else before
            if query is not None and not (
                query.damaged(when, line) if parts is None else query(parts)
            ):
                continue
            key = when, "\U0010ffff", "", 0
            if own and parts is not None:
                node, boot, seq = parts.get("node"), parts.get("boot"), parts.get("seq")
                key = (
                    when,
                    node if type(node) is str else "",
                    boot if type(boot) is str else "",
                    seq if type(seq) is int else 0,
                )
            found.append(Seen(*key, start, zlib.crc32(line), line))
    found.sort(reverse=newest_first)
    return [one.line for one in found]


def stored(path: Path, data: bytes) -> Path:
    """A file with this content, compressed as its name says."""
    if path.suffix == ".gz":
        data = gzip.compress(data, 1)
    elif path.suffix == ".zst":
        data = zstandard.compress(data, 1)
    path.write_bytes(data)
    return path
