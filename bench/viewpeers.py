"""The questions of ``bench/view.py``, asked by ours and by others: one process for each answer.

    python bench/viewpeers.py WAY FILE

prints the answer as JSON, with the seconds that it took without what was imported for it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

EVENT: Final = "pve.user.create"
USER: Final = "admin2@pam"
LOW: Final = "2026-01-15T00:00:00.000000Z"
HIGH: Final = "2026-01-17T00:00:00.000000Z"
NEWEST: Final = 50
FILTER: Final = f"event = user.create and user = {USER} and time >= {LOW} and time < {HIGH}"
PROCESSES: Final = 2

Answer = Any


def ours() -> tuple[Callable[[str], Answer], Callable[[str], Answer]]:
    """The newest, and the counts, by ``auditlex.reading``."""
    from auditlex import query, reading

    def newest(path: str) -> Answer:
        asked = query.compile(FILTER, import_module("pve_audit"))
        found = reading.find([path], rotated=False)
        entries = reading.search(found.segments, asked, limit=NEWEST)
        return [[entry.data["time"], entry.data["seq"], entry.data["params"]] for entry in entries]

    def counts(path: str) -> Answer:
        found = reading.find([path], rotated=False)
        return reading.count(found.segments, ["event"], workers=PROCESSES).groups["event"]

    return newest, counts


def duckdb() -> tuple[Callable[[str], Answer], Callable[[str], Answer]]:
    """The same by DuckDB's ``read_json``, told which columns to read."""
    base = import_module("duckdb").connect(config={"threads": PROCESSES})
    source = "read_json('{}', format='newline_delimited', columns={})"

    def newest(path: str) -> Answer:
        columns = """{
            time: 'VARCHAR', event: 'VARCHAR', subject: 'STRUCT("user" VARCHAR)',
            params: 'JSON', seq: 'BIGINT'
        }"""
        rows = base.execute(
            f"SELECT time, seq, params FROM {source.format(path, columns)} "
            f"WHERE event = '{EVENT}' AND subject.user = '{USER}' "
            f"AND time >= '{LOW}' AND time < '{HIGH}' ORDER BY time DESC LIMIT {NEWEST}"
        ).fetchall()
        return [[when, seq, json.loads(params)] for when, seq, params in rows]

    def counts(path: str) -> Answer:
        columns = "{event: 'VARCHAR'}"
        rows = base.execute(
            f"SELECT event, count(*) FROM {source.format(path, columns)} GROUP BY event"
        ).fetchall()
        return dict(rows)

    return newest, counts


def ripgrep() -> tuple[Callable[[str], Answer], Callable[[str], Answer]]:
    """The same by ripgrep, and Python that decodes what it finds."""
    from collections import Counter, deque

    import msgspec

    decode = msgspec.json.Decoder().decode

    def newest(path: str) -> Answer:
        pattern = f'"event":"{EVENT}".*"user":"{USER}"'.replace(".", "[.]").replace("[.]*", ".*")
        kept: deque[Any] = deque(maxlen=NEWEST)
        command = ["rg", "--no-filename", "--no-line-number", pattern, path]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            for line in process.stdout:
                record = decode(line)
                if (
                    record["event"] == EVENT
                    and record["subject"]["user"] == USER
                    and LOW <= record["time"] < HIGH
                ):
                    kept.append([record["time"], record["seq"], record["params"]])
        return list(kept)[::-1]

    def counts(path: str) -> Answer:
        # A parameter may be called event, too.
        pattern = '"id":[0-9]+,"event":"[^"]*"'
        command = ["rg", "--no-filename", "--no-line-number", "-o", pattern, path]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            found = Counter(process.stdout)
        return {line.split(b'"')[5].decode(): number for line, number in found.items()}

    return newest, counts


def decoding() -> tuple[Callable[[str], Answer], Callable[[str], Answer]]:
    """The same by ``json.loads`` of each line."""
    from collections import Counter

    def newest(path: str) -> Answer:
        found: list[Any] = []
        with Path(path).open("rb") as stream:
            for line in stream:
                record = json.loads(line)
                if (
                    record["event"] == EVENT
                    and record["subject"]["user"] == USER
                    and LOW <= record["time"] < HIGH
                ):
                    found.append([record["time"], record["seq"], record["params"]])
        return found[: -NEWEST - 1 : -1]

    def counts(path: str) -> Answer:
        with Path(path).open("rb") as stream:
            return dict(Counter(json.loads(line)["event"] for line in stream))

    return newest, counts


WAYS: Final[Mapping[str, Callable[[], tuple[Callable[[str], Answer], Callable[[str], Answer]]]]] = {
    "auditlex": ours,
    "DuckDB read_json": duckdb,
    "ripgrep and decode": ripgrep,
    "json.loads": decoding,
}
QUESTIONS: Final = ("newest", "count")


def available(way: str) -> bool:
    """Whether a way can be gone here."""
    if way == "DuckDB read_json":
        return find_spec("duckdb") is not None
    return way != "ripgrep and decode" or shutil.which("rg") is not None


def main() -> None:
    """Answer one question."""
    way, question, path = sys.argv[1:]
    ask = WAYS[way]()[QUESTIONS.index(question)]
    start = time.perf_counter()
    answer = ask(path)
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "answer": answer}))


if __name__ == "__main__":
    main()
