"""Sample records: redacted as the runtime redacts, valid by their schemas, told in a sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from auditlex import redaction
from auditlex.redaction import Hasher, Redactor, redact
from auditlexc import pipeline
from auditlexc.model import Catalog, EnumValue, Event, Example, Field, Param, Type
from auditlexc.targets import jsonschema, predicates, sample
from auditlexc.targets.redacted import redacted
from tests import build
from tests.catalogs import Draft, Memory, catalogs
from tests.conftest import PROJECT

PRODUCT = build.catalog().product
HASHER = Hasher(bytes(16), "00000000")
RULES = {
    name: getattr(redaction, name)
    for name in ("DROP", "HASH", "KEEP", "LENGTH", "MASKED", "Entries", "Items", "Properties",
                 "Separated", "Struct")
}  # fmt: skip
NAMES = ["a", "b", "key", "Key", "net0", "x-y", "under_score"]


def rule(field: Field) -> Any:
    """The runtime's rule for a field, as the Python target writes it."""
    return eval(predicates.rule(field, set()), RULES)  # the source that is under test


def runtime(values: dict[str, Any], fields: list[Field]) -> dict[str, Any]:
    """What the runtime makes of the values."""
    table = Redactor(
        {f.name: rule(f) for f in fields if not f.indexed},
        {f.stem: (f.max_index, rule(f)) for f in fields if f.indexed},
    )
    return redact(values, table, HASHER)


def types(depth: int) -> st.SearchStrategy[Type]:
    """Types of all kinds, containers inside each other."""
    plain = st.sampled_from(["string", "integer", "number", "boolean", "enum"]).map(build.type_)
    if depth == 0:
        return plain
    keys = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True).flatmap(
        lambda names: st.tuples(*(fields(depth - 1).map(as_key(n)) for n in names))
    )
    items = fields(depth - 1)
    return st.one_of(
        plain,
        keys.map(lambda made: build.type_("struct", keys=made)),
        st.tuples(keys, st.booleans()).map(
            lambda pair: build.type_(
                "property-string", keys=pair[0], default_key=pair[0][0].name if pair[1] else ""
            )
        ),
        st.tuples(items, st.sampled_from(["", ",", ", ;", ";"])).map(
            lambda pair: build.type_("list", items=pair[0], separator=pair[1])
        ),
        items.map(lambda made: build.type_("map", items=made)),
    )


def as_key(name: str) -> Callable[[Field], Param]:
    """Makes a key of that name of a field."""

    def key(made: Field) -> Param:
        return build.param(name, redact=made.redact, type=made.type)

    return key


def fields(depth: int, name: str = "items") -> st.SearchStrategy[Field]:
    """Fields, most of them kept so that there is something to look into."""
    redactions = st.sampled_from(["keep", "keep", "keep", "keep", "mask", "hash", "length", "drop"])
    return st.tuples(types(depth), redactions).map(
        lambda pair: build.field(name, type=pair[0], redact=pair[1])
    )


ODD: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=5),
    st.text("ab,;= '\"\\\u00e9\ud800", max_size=8),
)
PARTS = st.lists(
    st.tuples(st.sampled_from([*NAMES, ""]), st.sampled_from(["=", "=", ""]),
              st.sampled_from(["v", "w=", "key=1", "k ey=1", "KEY:x", "", "4"])).map("".join),
    min_size=1, max_size=4,
)  # fmt: skip


def values(type_: Type) -> st.SearchStrategy[Any]:
    """Values that mostly fit the type."""
    made: st.SearchStrategy[Any] = ODD
    if type_.base == "struct":
        known = {k.name: values(k.field.type) for k in type_.keys}
        other = {"more": ODD, "no name": ODD, "\ud800": ODD}
        made = st.fixed_dictionaries({}, optional={**known, **other})
    elif type_.base == "property-string":
        made = PARTS.map(",".join)
    elif type_.base == "list" and type_.separator:
        made = st.lists(st.sampled_from(["a", "b b", "", "c=1"]), max_size=4).flatmap(
            lambda parts: st.sampled_from([c.join(parts) for c in type_.separator])
        )
    elif type_.items is not None:
        inner = values(type_.items.type)
        keys = st.sampled_from(["k", "l m", "\udfff"])
        made = st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3)
    return st.one_of(made, made, made, ODD, st.lists(ODD, max_size=2))


def told(value: Any) -> str:
    """A value with the types of its parts; NaN is equal to nothing, not even to itself."""
    return repr(value)


@settings(max_examples=400)
@given(st.data())
def test_values_are_redacted_as_the_runtime_does(data: st.DataObject) -> None:
    field = data.draw(fields(3, "f"))
    value = data.draw(values(field.type))
    assert told(redacted({"f": value}, [field])) == told(runtime({"f": value}, [field]))


@given(
    st.dictionaries(
        st.sampled_from(["net", "net0", "net1", "net10", "net01", "net99", "net1x", "net-1", "",
                         "no name", "net1000000", "né", "net٣", "x" * 71, "x" * 70]),
        st.integers(0, 3),
    )
)  # fmt: skip
def test_names_are_looked_up_as_the_runtime_does(params: dict[str, Any]) -> None:
    """Indexed names, names that fit two fields, and names that are none."""
    declared = [
        build.field("net"),
        build.field("net[n]", redact="hash", max_index=31),
        build.field("net1[n]", redact="drop", max_index=5),
    ]
    assert redacted(params, declared) == runtime(params, declared)


def test_containers_too_deep_are_masked_as_the_runtime_does() -> None:
    field, value = build.field(), "x"
    nested: Any = value
    for _ in range(20):
        field = build.field("items", "list", items=field)
        nested = [nested]
    assert redacted({"items": nested}, [field]) == runtime({"items": nested}, [field])
    assert "***" in json.dumps(redacted({"items": nested}, [field]))
    plain = build.field("f")
    assert redacted({"f": nested}, [plain]) == runtime({"f": nested}, [plain])


def test_the_input_is_not_changed() -> None:
    field = build.field("f", "struct", keys=[build.param("a", redact="mask")])
    value = {"f": {"a": "secret", "b": [1]}}
    assert redacted(value, [field]) == {"f": {"a": "***", "***": "***"}}
    assert value == {"f": {"a": "secret", "b": [1]}}


def validators(catalog: Catalog) -> dict[int, Validator]:
    """A validator for each event, out of the functions that make the schemas."""
    envelope = {**jsonschema.envelope(), "$schema": jsonschema.DIALECT}
    resource: Resource[Any] = Resource.from_contents(envelope, default_specification=DRAFT202012)
    empty: Registry[Any] = Registry()
    registry = empty.with_resource("urn:envelope", resource)
    return {
        event.id: Draft202012Validator(
            {"$ref": "urn:envelope", **jsonschema.event_schema(event)}, registry=registry
        )
        for event in catalog.events
    }


def check(catalog: Catalog) -> int:
    """Validate every example, written as a line and read again; returns how many there are."""
    judges = validators(catalog)
    count = 0
    for event in catalog.events:
        for example in event.examples:
            record = sample.record(catalog.product, event, example)
            line = json.loads(json.dumps(record))
            assert line == record
            assert [e.message for e in judges[event.id].iter_errors(line)] == [], event.name
            assert sample.sentence(event, record) or event.messages == ()
            count += 1
    return count


@pytest.mark.parametrize(
    "folder", [PROJECT, Path(__file__).parent / "golden/docs/catalog"], ids=["project", "golden"]
)
def test_every_example_is_a_valid_record(folder: Path) -> None:
    catalog, checked, _ = pipeline.catalog(folder)
    assert catalog is not None
    assert checked.sound
    assert check(catalog) >= 5


@settings(max_examples=40)
@given(catalogs())
def test_every_example_of_any_sound_catalog_is_a_valid_record(draft: Draft) -> None:
    catalog, _, _ = pipeline.catalog(Path(), Memory(draft.texts()))
    assert catalog is not None
    check(catalog)


def test_the_keys_are_in_the_order_in_which_they_are_written() -> None:
    event = build.event(params=["userid"], changes=["userid"])
    example = Example(
        status="failure", user="alice@pve", token="ci", ip="203.0.113.7", node="pve1",
        object="/users/bob", params={"userid": "bob", "more": 1},
        changes=(("userid", None, "b"), ("userid", "b", None)),
        reason="denied", code=403, error="no",
    )  # fmt: skip
    record = sample.record(PRODUCT, event, example)
    assert record == {
        "v": 1,
        "time": "2026-01-02T03:04:05.678901Z",
        "id": 103001,
        "event": "pve.user.create",
        "status": "failure",
        "severity": "warning",
        "action": "create",
        "object": {"type": "user", "id": "/users/bob"},
        "subject": {"user": "alice@pve", "token": "ci"},
        "source": {"ip": "203.0.113.7"},
        "node": "pve1",
        "process": {"name": "pvedaemon", "pid": 1234},
        "params": {"userid": "bob", "***": "***"},
        "changes": [
            {"key": "userid", "old": None, "new": "b"},
            {"key": "userid", "old": "b", "new": None},
        ],
        "error": {"reason": "denied", "code": 403, "message": "no"},
    }
    assert list(record) == [
        "v", "time", "id", "event", "status", "severity", "action", "object", "subject", "source",
        "node", "process", "params", "changes", "error",
    ]  # fmt: skip


def test_what_an_example_does_not_say_is_left_out() -> None:
    example = Example(status="success", user="root", node="n", object="/o")
    record = sample.record(PRODUCT, build.event(), example)
    assert not {"source", "changes", "error"} & set(record)
    assert record["subject"] == {"user": "root"}
    failure = Example(status="failure", user="root", node="n", object="/o", reason="timeout")
    made = sample.record(PRODUCT, build.event(), failure)
    assert made["error"] == {"reason": "timeout"}
    assert sample.sentence(build.event(), made) == "root could not create user: timeout"


def test_changes_are_redacted_and_dropped_ones_lose_their_values() -> None:
    event = build.event(
        changes=[build.field("a", redact="mask"), build.field("b", redact="drop"),
                 build.field("net[n]", redact="length")],
    )  # fmt: skip
    changes = (("a", "x", "y"), ("b", "x", "y"), ("net3", "four", None), ("c", 1, 2))
    example = Example(status="success", user="root", node="n", object="/o", changes=changes)
    assert sample.record(PRODUCT, event, example)["changes"] == [
        {"key": "a", "old": "***", "new": "***"},
        {"key": "b"},
        {"key": "net3", "old": "***(4)", "new": None},
        {"key": "c", "old": "***", "new": "***"},
    ]


def sentence(text: str, params: dict[str, Any], *declared: Any, plural: str = "") -> str:
    """The sentence of an event with one message, for a record with these parameters."""
    message = build.message("success", text, plural, "count" if plural else "")
    event = build.event(params=declared, messages={"success": message})
    example = Example(status="success", user="root", node="n1", object="/o", params=params)
    return sample.sentence(event, sample.record(PRODUCT, event, example))


def drive(**more: Any) -> Any:
    """A parameter that has keys."""
    keys = [build.param("file"), build.param("ro?", "boolean", fallback="not said"),
            build.param("key?", redact="mask")]  # fmt: skip
    return build.param(
        "drive?", more.pop("base", "property-string"), keys=keys, default_key="file", **more
    )


MODES = [EnumValue(name="ro", title="read only")]
SENTENCES: list[tuple[str, dict[str, Any], tuple[Any, ...], str]] = [
    ("{subject} on {node}: {object} from {source}", {}, (), "root on n1: /o from unknown"),
    ("{{{a}}} {a}", {"a": "x"}, (build.param("a"),), "{x} x"),
    ("{a}", {"a": True}, (build.param("a", "boolean"),), "yes"),
    ("{a}", {"a": False}, (build.param("a", "boolean"),), "no"),
    ("{a}", {"a": "ro"}, (build.param("a", "enum", values=MODES),), "read only"),
    ("{a}", {"a": "other"}, (build.param("a", "enum", values=MODES),), "other"),
    ("{a}", {"a": 7}, (build.param("a", "integer"),), "7"),
    ("{a}", {"a": 7.0}, (build.param("a", "number"),), "7"),
    ("{a}", {"a": 0.5}, (build.param("a", "number"),), "0.5"),
    ("{a}", {"a": ["x", "y"]}, (build.param("a", "list", items=build.field()),), "x, y"),
    ("{a}", {"a": [True]}, (build.param("a", "list", items=build.field(base="boolean")),), "yes"),
    ("{a}", {}, (build.param("a?", fallback="nobody"),), "nobody"),
    ("{a}", {"a": None}, (build.param("a?", fallback="nobody"),), "nobody"),
    ("{a}", {}, (build.param("a?"),), "unknown"),
    ("{subject}", {"subject": "x"}, (build.param("subject"),), "x"),
    ("{drive.file}", {"drive": "a.img,ro=1"}, (drive(),), "a.img"),
    ("{drive.file}", {"drive": "ro=1,file=b"}, (drive(),), "b"),
    ("{drive.ro}", {"drive": "a.img,ro=1"}, (drive(),), "yes"),
    ("{drive.ro}", {"drive": "a.img,ro=0"}, (drive(),), "no"),
    ("{drive.ro}", {"drive": "a.img,ro=maybe"}, (drive(),), "maybe"),
    ("{drive.ro}", {"drive": "a.img"}, (drive(),), "not said"),
    ("{drive.file}", {}, (drive(fallback="no drive"),), "no drive"),
    ("{drive.file}", {"drive": "b=c"}, (drive(fallback="no drive"),), "***"),
    ("{drive.file}", {"drive": {"file": "x"}}, (drive(base="struct"),), "x"),
    ("{drive.ro}", {"drive": {"file": "x", "ro": True}}, (drive(base="struct"),), "yes"),
    ("{drive.none}", {"drive": "a.img"}, (drive(),), "unknown"),
    ("{error}", {}, (), "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "params", "declared", "said"), SENTENCES)
def test_sentences(text: str, params: dict[str, Any], declared: Any, said: str) -> None:
    assert sentence(text, params, *declared) == said


@pytest.mark.parametrize(("count", "said"), [(1, "one"), (0, "0 of them"), (2, "2 of them")])
def test_a_message_that_counts(count: int, said: str) -> None:
    declared = build.param("count", "integer")
    assert sentence("one", {"count": count}, declared, plural="{count} of them") == said


def test_a_secret_is_in_no_sentence_even_if_a_message_names_it() -> None:
    """Rules forbid such messages; nothing here relies on that."""
    secret = build.param("a", redact="mask", sensitivity="secret")
    assert sentence("{a} {drive.key}", {"a": "hush", "drive": "f,key=hush"}, secret, drive()) == (
        "*** ***"
    )


def test_an_event_without_a_message_for_the_status_has_no_sentence() -> None:
    event: Event = build.event()
    example = Example(status="attempt", user="root", node="n", object="/o")
    assert sample.sentence(event, sample.record(PRODUCT, event, example)) == ""
