"""The generated package and the generated schemas are two readings of one catalog: they agree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

import pve_audit
from auditlex.catalog import UnknownAction, UnknownEvent, UnknownObject
from auditlex.redaction import Hasher
from auditlexc.model import Catalog, Event
from auditlexc.pipeline import catalog
from auditlexc.rules.examples import field_of
from auditlexc.targets import sample
from tests import records
from tests.conftest import PROJECT

SCHEMAS = PROJECT / "generated" / "schemas"


def load() -> Catalog:
    found, _, _ = catalog(PROJECT)
    assert found is not None
    return found


CATALOG = load()
EVENTS = CATALOG.events
NAMES = [event.name for event in EVENTS]
SHARDS = 20


def schema_of(path: Path) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


def validators() -> dict[int, Validator]:
    """A validator for each event, from the file of its area."""
    names = ["envelope.json", *sorted(f"events/{area.name}.json" for area in CATALOG.areas)]
    registry: Registry[Any] = Registry()
    for name in names:
        schema = schema_of(SCHEMAS / name)
        Draft202012Validator.check_schema(schema)
        resource = Resource.from_contents(schema, default_specification=DRAFT202012)
        registry = registry.with_resource(f"file:///{name}", resource)
    return {
        event.id: Draft202012Validator(
            {"$ref": f"file:///events/{event.area}.json#/$defs/{event.name}"}, registry=registry
        )
        for event in EVENTS
    }


def accepts(validator: Validator, record: dict[str, Any]) -> bool:
    return not any(validator.iter_errors(record))


VALIDATORS = validators()
BUNDLE = Draft202012Validator(schema_of(SCHEMAS / "bundle.json"))


def constant(event: Event) -> Any:
    return getattr(pve_audit.events, event.symbol)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_schema_and_code_agree_on_ten_thousand_records(shard: int) -> None:
    """Whatever a record holds, the generated code accepts it exactly if its schema does."""
    mine = EVENTS[shard::SHARDS]
    verdicts: set[bool] = set()

    @settings(max_examples=500)
    @given(st.data())
    def agree(data: st.DataObject) -> None:
        event = data.draw(st.sampled_from(mine))
        status = data.draw(st.sampled_from(["attempt", *event.statuses]))
        written = pve_audit.redact(constant(event), data.draw(records.params(event)))
        record = records.base(event, status, written)
        if event.changes and data.draw(st.sampled_from([True, False])):
            field = data.draw(st.sampled_from(event.changes))
            name = records.name(field)
            value = data.draw(records.of_type(field.type))
            new = pve_audit.redact_change(constant(event), name, value)
            record["changes"] = [{"key": name, "old": None, "new": new}]
        for _ in range(data.draw(st.integers(0, 2))):
            record = data.draw(st.composite(records.mutated)(record))
        problems = pve_audit.validate({**record, "id": event.id})
        if record.get("id") != event.id or isinstance(record.get("id"), bool):
            # Which event it is can't be asked of a record without an id.
            record["id"] = event.id
        accepted = accepts(VALIDATORS[event.id], record)
        verdicts.add(accepted)
        assert accepted == (not problems), (event.name, record, problems)

    agree()
    assert verdicts == {True, False}, "the cases must be of both kinds"


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
def test_every_example_is_a_sound_record(event: Event) -> None:
    """The examples in the catalog, redacted, are records that schema, bundle and code accept."""
    for example in event.examples:
        record = sample.record(CATALOG.product, event, example)
        assert [e.message for e in VALIDATORS[event.id].iter_errors(record)] == []
        assert accepts(BUNDLE, record)
        assert pve_audit.validate(record) == ()


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
def test_no_secret_survives_redaction(event: Event) -> None:
    """A canary in every parameter that is not kept is gone, whatever is around it."""
    for example in event.examples:
        params = dict(example.params)
        hidden = {p.field.stem: p.field for p in event.params if p.field.redact != "keep"}
        for name in hidden:
            params[name] = f"canary-{name}"
        params["undeclared"] = "canary-undeclared"
        text = json.dumps(pve_audit.redact(constant(event), params))
        assert "canary" not in text
        for name, value in params.items():
            field = field_of({p.name: p.field for p in event.params}, name)
            if field is not None and field.redact == "keep" and isinstance(value, int):
                assert json.dumps(value) in text


def test_a_secret_inside_a_property_string_is_masked_alone() -> None:
    """Of a realm's second factor, the key is masked and the rest is readable."""
    written = pve_audit.redact(
        pve_audit.events.REALM_UPDATE,
        {"realm": "corp", "tfa": "type=yubico,id=1,key=canary-key,url=https://tfa.example.com"},
    )
    assert written["tfa"] == "type=yubico,id=1,key=***,url=https://tfa.example.com"


def test_a_keyed_hash_needs_a_key_and_hides_it() -> None:
    """The hasher is part of the generated interface and never shows its key."""
    hasher = Hasher(b"0123456789abcdef0123456789abcdef")
    assert "0123456789abcdef" not in repr(hasher)
    event = pve_audit.events.USER_CREATE
    assert "canary" not in json.dumps(
        pve_audit.redact(event, {"userid": "a@pve", "password": "canary"}, hasher)
    )


def test_schemas_pass_the_metaschema() -> None:
    """Envelope and bundle are schemas of draft 2020-12."""
    Draft202012Validator.check_schema(schema_of(SCHEMAS / "envelope.json"))
    Draft202012Validator.check_schema(schema_of(SCHEMAS / "bundle.json"))
    assert pve_audit.schema() == schema_of(SCHEMAS / "bundle.json")


def test_the_schema_of_one_event_stands_alone() -> None:
    """Who needs one event gets a schema that refers to nothing outside itself."""
    event = next(e for e in EVENTS if e.name == "user.create")
    validator = Draft202012Validator(pve_audit.schema(constant(event)))
    written = pve_audit.redact(constant(event), {"userid": "a@pve", "password": "not-a-secret"})
    record = records.base(event, "success", written)
    assert accepts(validator, record)
    assert not accepts(validator, {**record, "params": {"userid": "a@pve", "password": "raw"}})


def test_constants_can_be_imported_and_found() -> None:
    """A constant is found by its number and by both of its names."""
    event = pve_audit.events.USER_CREATE
    assert event.id == 103001
    assert pve_audit.events.by_id(103001) is event
    assert pve_audit.events.by_name("user.create") is event
    assert pve_audit.events.by_name("pve.user.create") is event
    assert [e.name for e in pve_audit.events.ALL] == [e.full_name for e in EVENTS]


def test_errors_of_lookup_name_near_misses() -> None:
    """Who misspells a name is told the right one."""
    with pytest.raises(UnknownEvent, match=r"user\.create"):
        pve_audit.events.by_name("user.creat")
    with pytest.raises(UnknownEvent, match="103001"):
        pve_audit.events.by_id(130001)
    with pytest.raises(UnknownObject, match="user"):
        pve_audit.objects.by_name("usr")
    with pytest.raises(UnknownAction, match="create"):
        pve_audit.actions.by_name("craete")
    with pytest.raises(UnknownEvent):
        pve_audit.validate({"id": True})


def test_importing_the_package_imports_no_compiler_and_no_parser() -> None:
    """The package stands on the runtime's entry points alone."""
    code = "import sys, pve_audit; print(*sorted(sys.modules))"
    # Measuring coverage imports modules of its own into every process.
    quiet = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
        env=quiet,
    )
    modules = set(done.stdout.split())
    assert not {m for m in modules if m.split(".")[0] in {"auditlexc", "yaml", "jinja2", "msgspec"}}
    assert "typing" not in modules, "it would cost more than the whole package"
