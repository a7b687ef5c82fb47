"""The check of a written record agrees with a JSON Schema that is written here by hand."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from auditlex.catalog import STATUSES, Event
from auditlex.checking import (
    MOST_PROBLEMS,
    REASONS,
    TIME_PATTERN,
    Problem,
    Spec,
    check_changes,
    check_params,
    fits,
    fullmatch,
    is_array,
    is_hashed,
    is_integer,
    is_masked,
    is_measured,
    is_number,
    is_object,
    never,
    validate,
)
from auditlex.redaction import HASH, LENGTH, MASK, Hasher, Redactor, redact

Json = dict[str, Any]

HASH_TEXT = "hash:0a1b2c3d:" + "ab" * 16
USERID = fullmatch("[a-z]+@[a-z]+")


def whole(pattern: str) -> Json:
    """In JSON Schema ``$`` is the end; in Python it may also stand before a last line feed."""
    return {"type": "string", "pattern": f"^(?:{pattern})$(?!\\n)"}


def text(least: int, most: int) -> Json:
    return {"type": "string", "minLength": least, "maxLength": most}


def obj(required: Json, optional: Json | None = None) -> Json:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def is_userid(v: object) -> bool:
    return type(v) is str and len(v) <= 12 and USERID(v) is not None


def is_cores(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 128


def is_ratio(v: object) -> bool:
    return is_number(v) and 0 <= v < 2


def is_flag(v: object) -> bool:
    return type(v) is bool


def is_mode(v: object) -> bool:
    return type(v) is str and v in {"a", "b"}


def is_tags(v: object) -> bool:
    return is_array(v) and len(v) <= 2 and all(is_mode(item) for item in v)


def is_limits(v: object) -> bool:
    return is_object(v) and fits(v, {"cores": is_cores, "mode": is_mode}, ("cores",))


MODE: Json = {"enum": ["a", "b"]}
CORES: Json = {"type": "integer", "minimum": 1, "maximum": 128}
PREDICATES: dict[str, tuple[Callable[[object], bool], Json | bool]] = {
    "userid": (is_userid, {**whole("[a-z]+@[a-z]+"), "maxLength": 12}),
    "cores": (is_cores, CORES),
    "ratio": (is_ratio, {"type": "number", "minimum": 0, "exclusiveMaximum": 2}),
    "flag": (is_flag, {"type": "boolean"}),
    "mode": (is_mode, MODE),
    "tags": (is_tags, {"type": "array", "items": MODE, "maxItems": 2}),
    "limits": (
        is_limits,
        {
            "type": "object",
            "properties": {"cores": CORES, "mode": MODE},
            "required": ["cores"],
            "additionalProperties": {"const": "***"},
        },
    ),
    "password": (is_masked, {"const": "***"}),
    "token": (is_hashed, whole(r"\*\*\*|hash:[0-9a-f]{8}:[0-9a-f]{32}")),
    "pin": (is_measured, whole(r"\*\*\*(?:\((?:0|[1-9][0-9]{0,9})\))?")),
    "gone": (never, False),
}
INDEXED: dict[str, tuple[int, str, Callable[[object], bool], Json]] = {
    "net": (31, "(?:[0-9]|[12][0-9]|3[01])", is_mode, MODE),
    "net1": (1, "[01]", is_flag, {"type": "boolean"}),
}

FULL = Spec(
    Event(
        210001,
        "pve.vm.create",
        "vm",
        "vm",
        "create",
        "Create a machine",
        severities=("info", "notice", "error"),
    ),
    params={name: predicate for name, (predicate, _) in PREDICATES.items()},
    required=("userid", "cores"),
    indexed={stem: (most, predicate) for stem, (most, _, predicate, _) in INDEXED.items()},
    changes={"cores": is_cores, "password": is_masked},
    indexed_changes={"net": (31, is_mode)},
)
BARE = Spec(
    Event(
        101001, "pve.session.login", "session", "session", "login", "Login", statuses=("failure",)
    ),
    params={},
)


HAS_ERROR: Json = {"required": ["error"]}


def schema_of(spec: Spec) -> Json:
    """The table in the module's docstring, as a schema."""
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


# ------------------------------------------------------------------------------------- the records


def record(spec: Spec, status: str, **more: Any) -> Json:
    event = spec.event
    return {
        "v": 1,
        "time": "2026-11-23T04:46:49.123456Z",
        "id": event.id,
        "event": event.name,
        "status": status,
        "severity": event.severity(status),
        "action": event.action,
        "object": {"type": event.object, "id": "/vms/100"},
        "subject": {"user": "alice@pve"},
        "node": "pve1",
        "process": {"name": "pvedaemon", "pid": 1234},
        "params": {},
        **more,
    }


PARAMS: Json = {
    "userid": "alice@pve",
    "cores": 4,
    "ratio": 1.5,
    "flag": True,
    "mode": "a",
    "tags": ["a", "b"],
    "limits": {"cores": 1, "surprise": "***"},
    "password": "***",
    "token": HASH_TEXT,
    "pin": "***(4)",
    "net0": "a",
    "net31": "b",
    "surprise": "***",
}
ERROR: Json = {"reason": "denied", "code": 403, "message": ""}
FEW: Json = {"userid": "alice@pve", "cores": 4}
SOUND: list[tuple[Spec, Json]] = [
    (
        FULL,
        record(
            FULL,
            "success",
            params=PARAMS,
            subject={"user": "alice@pve", "token": "ci"},
            source={"ip": "203.0.113.7", "port": 443, "via": ["10.0.0.1"]},
            request="r-1",
            changes=[
                {"key": "cores", "old": 2, "new": 4},
                {"key": "password", "new": "***"},
                {"key": "net7", "old": "a", "new": None},
            ],
            seq=0,
            boot="b",
        ),
    ),
    (FULL, record(FULL, "failure", params=FEW, error=ERROR, source={})),
    (FULL, record(FULL, "attempt", params=FEW)),
    (
        FULL,
        record(
            FULL,
            "failure",
            params={"cores": "many"},
            changes=[1],
            error=ERROR,
            invalid=[{"path": "/params/userid", "rule": "missing"}],
        ),
    ),
    (BARE, record(BARE, "failure", error={"reason": "error"})),
    (BARE, record(BARE, "attempt", params={"password": "***"})),
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


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    pairs = value.items() if is_object(value) else enumerate(value) if is_array(value) else ()
    for step, inner in pairs:
        yield from places(inner, (*path, step))


def replaced(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return copy.deepcopy(new)
    twin = copy.copy(value)
    twin[path[0]] = replaced(value[path[0]], path[1:], new)
    return twin


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


# ------------------------------------------------------------------------------ what a problem says


def problems_of(sound: int, **more: Any) -> list[tuple[str, str]]:
    spec, case = SOUND[sound]
    return [(p.path, p.rule) for p in validate({**case, **more}, spec)]


@pytest.mark.parametrize(
    ("more", "problems"),
    [
        ({"v": 2}, [("/v", "constant")]),
        ({"v": True}, [("/v", "constant")]),
        ({"time": "now"}, [("/time", "time")]),
        ({"id": "210001"}, [("/id", "constant")]),
        ({"status": "done"}, [("/status", "choice")]),
        ({"severity": "grave"}, [("/severity", "choice")]),
        ({"object": {"type": "x"}}, [("/object/id", "missing"), ("/object/type", "constant")]),
        ({"subject": {"user": ""}}, [("/subject/user", "text")]),
        ({"source": {"via": ["a", 1]}}, [("/source/via/1", "text")]),
        ({"source": {"via": "a"}}, [("/source/via", "list")]),
        ({"source": {"port": -1}}, [("/source/port", "integer")]),
        ({"process": []}, [("/process", "object")]),
        ({"error": ERROR}, [("/error", "unknown")]),
        ({"extra": 1}, [("/extra", "unknown")]),
        ({"ex tra": 1}, [("/***", "unknown")]),
        ({"params": {}}, [("/params/userid", "missing"), ("/params/cores", "missing")]),
        ({"params": {**FEW, "mode": 1}}, [("/params/mode", "field")]),
        ({"params": {**FEW, "net3": 1}}, [("/params/net3", "field")]),
        ({"params": {**FEW, "other": 1}}, [("/params/other", "undeclared")]),
        ({"params": {**FEW, "a/b": 1}}, [("/params/***", "undeclared")]),
        ({"changes": 1}, [("/changes", "list")]),
        ({"changes": [1]}, [("/changes/0", "object")]),
        ({"changes": [{"key": "x"}]}, [("/changes/0/key", "choice")]),
        ({"changes": [{"key": "cores", "new": 0}]}, [("/changes/0/new", "field")]),
        ({"invalid": []}, [("/invalid", "list")]),
    ],
)
def test_a_problem_names_the_place_and_the_rule(
    more: Json, problems: list[tuple[str, str]]
) -> None:
    assert problems_of(0, **more) == problems


def test_a_failure_needs_an_error_and_a_status_must_be_the_events() -> None:
    spec, case = SOUND[4]
    without = {key: value for key, value in case.items() if key != "error"}
    assert [(p.path, p.rule) for p in validate(without, spec)] == [("/error", "missing")]
    assert ("/status", "choice") in problems_of(5, status="success")
    assert problems_of(5, changes=[]) == [("/changes", "unknown")]


def test_where_a_record_says_that_it_is_invalid_its_contents_are_not_checked() -> None:
    invalid = [{"path": "/params", "rule": "x"}]
    assert problems_of(0, params={"any": [1]}, changes=[1], invalid=invalid) == []
    assert problems_of(0, params=[], invalid=invalid) == [("/params", "object")]
    assert problems_of(0, changes={}, invalid=invalid) == [("/changes", "list")]
    assert problems_of(5, changes=[], invalid=invalid) == [("/changes", "unknown")]


def words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for inner in value.values():
            yield from words(inner)
    elif is_array(value):
        for inner in value:
            yield from words(inner)


def test_a_problem_fits_into_a_record_and_repeats_no_value() -> None:
    secret = "Xq7canaryZ9"
    seen = 0
    for spec, sound in SOUND:
        for path in places(sound):
            for value in (secret, [secret], {secret + " ": secret}, {"a": secret}):
                case = replaced(sound, path, value)
                for problem in validate(case, spec):
                    seen += 1
                    assert secret not in problem.message + problem.path + problem.rule
                    assert 1 <= len(problem.path) <= 256
                    assert 1 <= len(problem.rule) <= 64
                    assert problem.path.startswith("/")
                    assert problem.message.isprintable()
    assert seen > 500


@pytest.mark.parametrize("case", [None, 1, "x", [], [("v", 1)], True])
def test_what_is_no_object_is_no_record(case: Any) -> None:
    assert validate(case, FULL) == (Problem("/", "object", "must be an object"),)


def test_there_are_never_too_many_problems_to_write_down() -> None:
    many = {f"x{n}": n for n in range(50_000)}
    assert len(check_params(many, FULL)) == MOST_PROBLEMS
    assert len(validate({**SOUND[2][1], **many}, FULL)) <= 2 * MOST_PROBLEMS
    assert len(validate({**SOUND[2][1], "subject": many}, FULL)) <= 2 * MOST_PROBLEMS


class Sly:
    """A value that fails the test when anything is asked of it."""

    def _fail(self, *args: object) -> NoReturn:
        raise AssertionError("a value was asked to act")

    __str__ = __repr__ = __len__ = __iter__ = __bool__ = __hash__ = __format__ = _fail
    __eq__ = __lt__ = __getitem__ = __contains__ = _fail


@pytest.mark.parametrize(
    "value", [Sly(), float("nan"), float("inf"), b"x", (1,), {1}, {1: 2}, {None: Sly()}, object()]
)
def test_a_value_that_is_not_json_is_a_problem_and_nothing_worse(value: Any) -> None:
    spec, sound = SOUND[0]
    for path in places(sound):
        if path and path[-1] not in ("source", "v"):
            assert validate(replaced_by(sound, path, value), spec) != ()
    odd: Any = {**sound, 1: 2}
    assert validate(odd, spec)[0].path == "/***"


def replaced_by(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    """As ``replaced``, but with the value itself."""
    if not path:
        return new
    twin = copy.copy(value)
    twin[path[0]] = replaced_by(value[path[0]], path[1:], new)
    return twin


# ------------------------------------------------------------------------------------- the parts


def test_params_and_changes_can_be_checked_alone() -> None:
    assert check_params(PARAMS, FULL) == []
    assert check_changes([{"key": "cores", "new": 3}], FULL) == []
    assert [p.path for p in check_params({"cores": 0}, FULL)] == ["/params/userid", "/params/cores"]
    assert [p.path for p in check_changes([], BARE)] == ["/changes"]


def test_an_event_may_have_change_keys_of_one_kind_only() -> None:
    indexed = Spec(FULL.event, {}, indexed_changes={"net": (31, is_mode)})
    named = Spec(FULL.event, {}, changes={"cores": is_cores})
    assert check_changes([{"key": "net3", "old": "a"}], indexed) == []
    assert check_changes([{"key": "cores", "old": 1}], named) == []
    assert [p.path for p in check_changes([{"key": "net3"}], named)] == ["/changes/0/key"]


@pytest.mark.parametrize("pattern", ["[a-z]+", "a|ab", "", "a\\d", "[^x]*", "(?:a|b)?c"])
@pytest.mark.parametrize("value", ["", "a", "ab", "abc", "a\n", "a1", "a\u0661", "x", "c", "ac"])
def test_a_pattern_matches_the_whole_text_in_ascii(pattern: str, value: str) -> None:
    expected = re.fullmatch(pattern, value, re.ASCII)
    assert (fullmatch(pattern)(value) is not None) == (expected is not None)


def test_a_pattern_is_compiled_when_it_is_needed_and_then_kept() -> None:
    broken = fullmatch("(never used")
    assert fullmatch("(never used") is broken
    with pytest.raises(re.error):
        broken("x")


def test_the_forms_that_redaction_writes_are_known() -> None:
    table = Redactor({"token": HASH, "pin": LENGTH})
    for hasher in (None, Hasher(b"k" * 32)):
        given_: Json = {"token": "x", "pin": "1234"}
        written = redact(given_, table, hasher) if hasher else redact(given_, table)
        assert is_hashed(written["token"])
        assert is_measured(written["pin"])
    assert is_hashed(MASK)
    assert is_measured(MASK)
    assert is_masked(MASK)
    for value in ("x", "***\n", None, 1, ["***"], "hash:x"):
        assert not is_hashed(value)
        assert not is_measured(value)
        assert not is_masked(value)
        assert not never(value)


def test_numbers_are_those_of_json_schema() -> None:
    assert all(is_integer(v) and is_number(v) for v in (0, -1, 1.0, 2**70, 1e300))
    assert is_number(1.5)
    assert not is_integer(1.5)
    for value in (True, None, "1", float("nan"), float("inf"), [1]):
        assert not is_integer(value)
        assert not is_number(value)


def test_statuses_and_reasons_are_those_of_the_record() -> None:
    assert STATUSES == ("attempt", "success", "failure")
    assert len(REASONS) == 8
