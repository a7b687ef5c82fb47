"""Every record that was ever written stays readable: checked and told by each later catalog."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import pve_audit
from auditlex.catalog import Event
from auditlex.rendering.renderer import Renderer, language
from auditlexc.ledger.lockfile import parse_lock
from auditlexc.ledger.released import Released, ReleasedField
from auditlexc.pipeline import catalog
from auditlexc.targets import sample
from tests.catalogs import lay
from tests.commands import run
from tests.conftest import PROJECT
from tests.test_compile import imported
from tests.workshop import SMALL, no_sync

LOCK, _ = parse_lock((PROJECT / "registry/ids.lock").read_text(encoding="utf-8"), "ids.lock")
MODEL = catalog(PROJECT)[0]
assert MODEL is not None
EXAMPLES = {(e.id, p.name): p.field.example for e in MODEL.events for p in e.params}
RELEASED = {entry.event.id: entry.event for entry in LOCK.entries}

VERSIONS: tuple[Mapping[str, tuple[tuple[str, str], ...]], ...] = (
    {},
    {
        "events.yaml": (('version: "1.0"', 'version: "1.1"'),),
        # A value more, a field more, other words.
        "registry/vocabulary.yaml": (("[fast, slow]", "[fast, slow, careful]"),),
        "registry/one.yaml": (
            ("      mode: {type: mode, doc: How.}\n", (
                "      mode: {type: mode, doc: How.}\n"
                "      note: {type: string, doc: Why., sensitivity: internal, example: hello}\n"
            )),
            ("[userid, mode?]", "[userid, mode?, note?]"),
            ("{subject} created {userid}", "{subject} has created user {userid}"),
        ),
    },
    {
        "events.yaml": (('version: "1.1"', 'version: "2.0"'),),
        # An event ends.
        "registry/two.yaml": (
            ("disk.create\n", 'disk.create\n    retired: "2.0"\n    deprecated: No disks.\n'),
        ),
    },
)  # fmt: skip
"""What each version changes in the files of the one before."""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, list[dict[str, Any]]]]:
    """For each version its folder, and the records that it writes."""
    texts = dict(SMALL)
    texts["events.yaml"] += "lock: ids.lock\n"
    made: list[tuple[Path, list[dict[str, Any]]]] = []
    lock = ""
    with pytest.MonkeyPatch.context() as patch:
        no_sync(patch)
        for number, changes in enumerate(VERSIONS):
            for name, replaced in changes.items():
                for old, new in replaced:
                    assert old in texts[name]
                    texts[name] = texts[name].replace(old, new)
            folder = tmp_path_factory.mktemp(f"v{number}")
            lay(folder, texts | ({"ids.lock": lock} if lock else {}))
            released = run("release", folder)
            assert released.exit_code == 0, released.stdout
            generated = run("generate", folder)
            assert generated.exit_code == 0, generated.stdout
            lock = (folder / "ids.lock").read_text(encoding="utf-8")
            model = catalog(folder)[0]
            assert model is not None
            records = [
                json.loads(json.dumps(sample.record(model.product, event, example)))
                for event in model.events
                if not event.retired
                for example in event.examples
            ]
            made.append((folder, records))
    return made


def told(package: ModuleType, record: dict[str, Any]) -> str:
    """The sentence of a record in English; it must be its own, not a general one."""
    renderer = Renderer(language(package, "en"))
    sentence = renderer.sentence(record)
    assert sentence != renderer.general(record)
    return sentence


def test_each_version_reads_the_records_of_all_before_it(
    written: list[tuple[Path, list[dict[str, Any]]]],
) -> None:
    """Fields and values were added, words changed, an event ended: nothing becomes unreadable."""
    for number, (folder, _) in enumerate(written):
        with imported(folder / "generated", "demo_audit") as package:
            for _, records in written[: number + 1]:
                assert records
                for record in records:
                    assert package.validate(record) == ()
                    assert told(package, record)


def test_words_of_today_are_used_for_records_of_before(
    written: list[tuple[Path, list[dict[str, Any]]]],
) -> None:
    """A sentence that was reworded is told in its new words; one of a retired event in its last."""
    _, first = written[0]
    with imported(written[-1][0] / "generated", "demo_audit") as package:
        sentences = {(r["id"], r["status"]): told(package, r) for r in first}
    assert "has created user" in sentences[100000, "success"]
    assert sentences[101000, "success"].endswith("created a disk")


@pytest.mark.parametrize("locale", ["en", "de", "ar"])
def test_every_released_event_of_proxmox_ve_is_read(locale: str) -> None:
    """By its number and its name, with a sentence for each outcome it was released with."""
    renderer = Renderer(language(pve_audit, locale))
    assert LOCK.versions
    for number, event in RELEASED.items():
        known: Event = pve_audit.events.by_id(number)
        assert known.name == f"{pve_audit.PRODUCT}.{event.name}"
        for status in event.messages:
            record = released_record(event, status)
            assert pve_audit.validate(record) == (), event.name
            assert renderer.sentence(record) != renderer.general(record), event.name


def released_record(event: Released, status: str) -> dict[str, Any]:
    """A record as the catalog wrote it when the event was released, with what it must have."""
    params = {
        name: EXAMPLES[event.id, name]
        if field.pattern and field.redact == "keep"
        else value_of(field)
        for name, field in event.params.items()
        if field.required
    }  # fmt: skip
    record: dict[str, Any] = {
        "v": 1, "time": "2026-01-02T03:04:05.678901Z", "id": event.id,
        "event": f"{pve_audit.PRODUCT}.{event.name}", "status": status,
        "severity": event.severity[status], "action": event.action,
        "object": {"type": event.object, "id": "/some/object"},
        "subject": {"user": "alice@pve"}, "source": {"ip": "203.0.113.7"}, "node": "pve1",
        "process": {"name": "pvedaemon", "pid": 1}, "params": params,
    }  # fmt: skip
    if status == "failure":
        record["error"] = {"reason": "denied"}
    return record


def value_of(field: ReleasedField) -> Any:
    """A value as it is written in a record."""
    match field.redact:
        case "mask":
            return "***"
        case "hash":
            return f"hash:01234567:{'0' * 32}"
        case "length":
            return "***(12)"
        case _:
            pass
    match field.base:
        case "integer" | "number":
            return max(field.minimum or 0, min(field.maximum or 0, 0))
        case "boolean":
            return True
        case "enum":
            return field.values[0]
        case "list" if not field.separator:
            return [value_of(field.items)] * (field.min_items or 1) if field.items else []
        case "map":
            return {}
        case "struct":
            return {name: value_of(key) for name, key in field.keys.items() if key.required}
        case _:
            return "x" * (field.min_length or 1)
