"""The benchmark of reading: the log that it makes, and that all ways answer alike."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import pve_audit
from auditlex.reading import find, gaps, read
from bench import viewlog, viewpeers


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small log."""
    return viewlog.cached(tmp_path_factory.mktemp("bench"), 3_000_000)


def test_the_log_is_sound_and_always_the_same(log: Path, tmp_path: Path) -> None:
    """Its records are as the catalog says, and none is missing."""
    entries = [one for segment in find([log]).segments for one in read(segment)]
    assert len(entries) == 10_000
    assert all(one.mark == "" for one in entries)
    assert len({one.event for one in entries}) > 300
    assert gaps(entries) == ()
    for one in entries[:500]:
        assert pve_audit.validate(one.data) == ()
    other = viewlog.cached(tmp_path, 3_000_000)
    assert hashlib.sha256(other.read_bytes()).digest() == hashlib.sha256(log.read_bytes()).digest()
    assert viewlog.cached(tmp_path, 3_000_000) == other


@pytest.mark.parametrize("way", [way for way in viewpeers.WAYS if viewpeers.available(way)])
def test_all_ways_answer_alike(log: Path, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are installed here; asked of the whole month, as the log is small."""
    low, high = "2026-01-01T00:00:00.000000Z", "2026-02-01T00:00:00.000000Z"
    asked = viewpeers.FILTER.replace(viewpeers.LOW, low).replace(viewpeers.HIGH, high)
    for name, value in (("LOW", low), ("HIGH", high), ("FILTER", asked)):
        monkeypatch.setattr(viewpeers, name, value)
    plain = [ask(str(log)) for ask in viewpeers.WAYS["json.loads"]()]
    newest, counts = viewpeers.WAYS[way]()
    assert newest(str(log)) == plain[0] != []
    assert counts(str(log)) == plain[1]
