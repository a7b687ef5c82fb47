"""The check of a written record agrees with a JSON Schema that is written here by hand."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from auditlex.checking import REASONS, TIME_PATTERN, Spec, validate
from tests.specs import (
    BARE,
    FEW,
    FULL,
    HASH_TEXT,
    INDEXED,
    PARAMS,
    PREDICATES,
    SOUND,
    Json,
    places,
    replaced,
    whole,
)


def text(least: int, most: int) -> Json:
    return {"type": "string", "minLength": least, "maxLength": most}


def obj(required: Json, optional: Json | None = None) -> Json:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


HAS_ERROR: Json = {"required": ["error"]}


def schema_of(spec: Spec) -> Json:
    """The table in the docstring of ``auditlex.checking``, as a schema."""
    event = spec.event
    statuses = ["attempt", *(s for s in event.statuses if s != "attempt")]
    envelope = obj(
        {
            "v": {"const": 1},
            "time": whole(TIME_PATTERN),
            "id": {"const": event.id},
            "event": {"const": event.name},
            "status": {"enum": statuses},
            "severity": {"enum": ["info", "notice", "warning", "error"]},
            "action": {"const": event.action},
            "object": obj({"type": {"const": event.object}, "id": text(1, 1024)}),
            "subject": obj({"user": text(1, 256)}, {"token": text(1, 256)}),
            "node": text(1, 256),
            "process": obj({"name": text(1, 64), "pid": {"type": "integer", "minimum": 0}}),
            "params": {"type": "object"},
        },
        {
            "source": obj(
                {},
                {
                    "ip": text(1, 64),
                    "port": {"type": "integer", "minimum": 0, "maximum": 65535},
                    "via": {"type": "array", "items": text(1, 64), "maxItems": 16},
                },
            ),
            "request": text(1, 128),
            "error": obj(
                {"reason": {"enum": list(REASONS)}},
                {
                    "code": {"type": "integer", "minimum": 0, "maximum": 999999},
                    "message": text(0, 4096),
                },
            ),
            "seq": {"type": "integer", "minimum": 0},
            "boot": text(1, 64),
            "invalid": {
                "type": "array",
                "minItems": 1,
                "maxItems": 1000,
                "items": obj({"path": text(1, 256), "rule": text(1, 64)}),
            },
        },
    )
    if spec.changes:
        envelope["properties"]["changes"] = {"type": "array", "maxItems": 1000}
    envelope["allOf"] = [
        {
            "if": {"properties": {"status": {"const": status}}, "required": ["status"]},
            "then": {"required": ["error"]} if status == "failure" else {"not": HAS_ERROR},
        }
        for status in statuses
    ]
    envelope["if"] = {"required": ["invalid"]}
    envelope["else"] = {"properties": contents_of(spec)}
    return envelope


def contents_of(spec: Spec) -> Json:
    properties = {name: PREDICATES[name][1] for name in spec.params}
    patterns = {f"^{s}{INDEXED[s][1]}$(?!\\n)": INDEXED[s][3] for s in spec.indexed}
    params: Json = {
        "properties": properties,
        "patternProperties": patterns,
        "additionalProperties": {"const": "***"},
        "required": list(spec.required),
    }
    keys: list[tuple[Json, Any]] = [({"const": k}, PREDICATES[k][1]) for k in spec.changes]
    keys += [(whole(s + INDEXED[s][1]), INDEXED[s][3]) for s in spec.indexed_changes]
    if not keys:
        return {"params": params}
    change: Json = {
        **obj({"key": {"type": "string", "anyOf": [k for k, _ in keys]}}, {"old": {}, "new": {}}),
        "allOf": [
            {
                "if": {"properties": {"key": key}, "required": ["key"]},
                "then": {"properties": dict.fromkeys(("old", "new"), or_null(value))},
            }
            for key, value in keys
        ],
    }
    return {"params": params, "changes": {"items": change}}


def or_null(schema: Json | bool) -> Json:
    return {"anyOf": [{"type": "null"}, schema]}


VALIDATORS: list[tuple[Spec, Validator]] = [
    (spec, Draft202012Validator(schema_of(spec))) for spec in (FULL, BARE)
]


VALUES: list[Any] = [
    None, True, False, 0, 1, 1.0, -1, -1.0, 1.5, 2, 2.0, 4.0, 128, 129, 65535, 65536, 999999,
    1000000, 1e300, 2**70, 101001, 210001, 210001.0, "210001", "", "x", " ", "é",
    "x" * 64, "x" * 65, "😀" * 64, "😀" * 65, "x" * 128, "x" * 129, "x" * 256, "x" * 257,
    "x" * 1024, "x" * 1025, "x" * 4096, "x" * 4097, "\ud800",
    "***", "***\n", " ***", "***(0)", "***(4)", "***(04)", "***(4)\n", "***(4294967296)",
    "***(42949672960)", "***(-1)", "***(\u0664)", HASH_TEXT, HASH_TEXT + "\n", HASH_TEXT.upper(),
    HASH_TEXT[:-1], "a", "b", "c", "a\n", "bob@pam", "bob@pam\n", "bob", "abcdefgh@ijkl",
    "2026-11-23T04:46:49.123456Z", "2026-11-23T04:46:49.123456Z\n", "2026-11-23T04:46:49Z",
    "2026-13-23T04:46:49.123456Z", "2026-11-32T04:46:49.123456Z", "2026-11-23T24:46:49.123456Z",
    "2026-11-23T04:60:49.123456Z", "2026-11-23T04:46:60.123456Z", "2026-11-23T04:46:61.123456Z",
    "2026-00-23T04:46:49.123456Z", "2026-11-00T04:46:49.123456Z", "2026-11-23T04:46:49,123456Z",
    "2026-11-23 04:46:49.123456Z", "\u0662026-11-23T04:46:49.123456Z",
    "2026-11-23T04:46:49.1234567Z",
    "attempt", "success", "failure", "Success", "info", "notice", "warning", "error", "denied",
    "create", "login", "vm", "session", "pve.vm.create", "pve.session.login", "vm.create",
    "cores", "password", "net7", "net32", "net07",
    [], [None], [[]], ["a"], ["a", "b"], ["a", "b", "a"], [""], ["x"] * 16, ["x"] * 17, ["x" * 65],
    [{"key": "cores"}], [{"key": "cores", "old": "x"}], [{"key": "gone"}], [{"old": 1}], [{}],
    [{"key": "cores", "extra": 1}], [{"key": ["cores"]}], [{"key": "net3", "new": "z"}],
    [{"key": "cores", "old": None, "new": 128.0}], [{"key": "cores", "new": True}],
    [{"path": "/", "rule": "x"}], [{"path": "/"}], [{"path": "", "rule": "x"}],
    [{"path": "/", "rule": "x" * 65}], [{"path": "/", "rule": "x", "more": 1}],
    {}, {"a": 1}, {"type": "vm"}, {"type": "vm", "id": "/"}, {"type": "user", "id": "/"},
    {"type": "vm", "id": "/", "x": 1}, {"user": "x"}, {"user": ""}, {"user": "x", "token": ""},
    {"token": "x"}, {"ip": "x"}, {"ip": None}, {"port": 0}, {"port": 65536}, {"port": True},
    {"via": []}, {"via": "x"}, {"host": "x"}, {"name": "x", "pid": 0}, {"name": "x", "pid": -1},
    {"name": "x", "pid": 1.0}, {"name": "x", "pid": "1"}, {"pid": 1}, {"name": "x"},
    {"reason": "denied"}, {"reason": "other"}, {"code": 1}, {"reason": "error", "code": -1},
    {"reason": "error", "message": None}, {"reason": "error", "extra": "x"},
    FEW, {**FEW, "extra": "x"}, {**FEW, "extra": "***"}, {**FEW, "net32": "a"},
    {**FEW, "net01": "a"},
    {**FEW, "net3": "z"}, {**FEW, "net10": "a"}, {**FEW, "net10": True}, {**FEW, "net12": "a"},
    {**FEW, "net\u0663": "a"}, {**FEW, "net3\n": "a"}, {**FEW, "net3\n": "***"}, {**FEW, "": "***"},
    {**FEW, "net1": "b"}, {**FEW, "net": "a"}, {**FEW, "net": "***"}, {"cores": 1}, PARAMS,
    {"cores": 1, "mode": "***"}, {"cores": 1, "more": "x"}, {"mode": "a"},
    {"cores": 1, "mode": "a"},
]  # fmt: skip
LONG: list[Any] = [
    [{"key": "cores"}] * 1000,
    [{"key": "cores"}] * 1001,
    [{"path": "/", "rule": "x"}] * 1000,
    [{"path": "/", "rule": "x"}] * 1001,
]
EXTRA = ["v", "source", "changes", "error", "seq", "boot", "invalid", "request", "extra", "x" * 300]


def removed(value: Any, path: tuple[str | int, ...]) -> Any:
    twin = copy.copy(value)
    if len(path) == 1:
        del twin[path[0]]
    else:
        twin[path[0]] = removed(value[path[0]], path[1:])
    return twin


def single_faults(sound: Json) -> Iterator[Any]:
    """Each place without its value, with each other value, and each object with a key more."""
    for path in places(sound):
        if path:
            yield removed(sound, path)
            for value in VALUES:
                yield replaced(sound, path, value)
    for value in LONG:
        for key in ("changes", "invalid"):
            yield {**sound, key: value}
    for value in VALUES[::3]:
        for key in EXTRA:
            yield {**sound, key: value}


def agree(spec: Spec, validator: Validator, case: Any) -> bool:
    problems = validate(case, spec)
    assert validator.is_valid(case) == (not problems), (problems, str(case)[:2_000])
    return not problems


def validator_of(spec: Spec) -> Validator:
    return next(validator for known, validator in VALIDATORS if known is spec)


@pytest.mark.parametrize(("spec", "sound"), SOUND, ids=range(len(SOUND)))
def test_a_sound_record_has_no_problems(spec: Spec, sound: Json) -> None:
    assert validate(sound, spec) == ()
    assert list(validator_of(spec).iter_errors(sound)) == []
    assert json.loads(json.dumps(sound)) == sound


def test_the_schemas_are_schemas() -> None:
    for spec, _ in VALIDATORS:
        Draft202012Validator.check_schema(schema_of(spec))


@pytest.mark.parametrize(("spec", "sound"), SOUND, ids=range(len(SOUND)))
def test_check_and_schema_agree_on_records_with_one_thing_changed(spec: Spec, sound: Json) -> None:
    """Systematic: every place of the record times every value above."""
    validator = validator_of(spec)
    verdicts = [agree(spec, validator, case) for case in single_faults(sound)]
    assert len(verdicts) > 1_000
    assert verdicts.count(True) > 20
    assert verdicts.count(False) > 500


def test_check_and_schema_agree_on_records_with_several_things_changed() -> None:
    dice = random.Random(20261123)
    verdicts: list[bool] = []
    for _ in range(3_000):
        spec, case = dice.choice(SOUND)
        for _ in range(dice.randint(2, 3)):
            path = dice.choice([p for p in places(case) if p])
            turn = dice.random()
            if turn < 0.2:
                case = removed(case, path)
            elif turn < 0.4:
                case = {**case, dice.choice(EXTRA): dice.choice(VALUES)}
            else:
                case = replaced(case, path, dice.choice(VALUES))
        verdicts.append(agree(spec, validator_of(spec), case))
    assert verdicts.count(True) > 20
    assert verdicts.count(False) > 500


JSON_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-5, 2**33),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(max_size=5),
        st.sampled_from(VALUES),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from([*PARAMS, *EXTRA, "key", "old", "id"]), inner, max_size=3),
    ),
    max_leaves=6,
)


@given(st.sampled_from(SOUND), st.data())
def test_check_and_schema_agree_on_records_with_anything_in_them(
    sound: tuple[Spec, Json], data: st.DataObject
) -> None:
    spec, case = sound
    path = data.draw(st.sampled_from([p for p in places(case) if p]))
    agree(spec, validator_of(spec), replaced(case, path, data.draw(JSON_VALUES)))
