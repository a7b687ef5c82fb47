"""The check of a written record: what a problem says, and the parts that checks are made of."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any, NoReturn

import pytest

from auditlex.catalog import STATUSES
from auditlex.checking import (
    MOST_PROBLEMS,
    REASONS,
    Problem,
    Spec,
    check_changes,
    check_params,
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
from tests.specs import (
    BARE,
    ERROR,
    FEW,
    FULL,
    PARAMS,
    SOUND,
    Json,
    is_cores,
    is_mode,
    places,
    replaced,
)


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
        ({"extra": 1}, [("/***", "unknown")]),
        ({"extra": 1, "ex tra": 2}, [("/***", "unknown")]),
        ({"params": {}}, [("/params/userid", "missing"), ("/params/cores", "missing")]),
        ({"params": {**FEW, "mode": 1}}, [("/params/mode", "field")]),
        ({"params": {**FEW, "net3": 1}}, [("/params/net3", "field")]),
        ({"params": {**FEW, "other": 1}}, [("/params/***", "undeclared")]),
        ({"params": {**FEW, "a/b": 1, "c": 2}}, [("/params/***", "undeclared")]),
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
                    assert secret not in repr(problem)
                    assert 1 <= len(problem.path) <= 256
                    assert 1 <= len(problem.rule) <= 64
                    assert problem.path.startswith("/")
                    assert problem.message.isprintable()
    assert seen > 500


@pytest.mark.parametrize("name", ["Xq7canaryZ9", "Xq7canaryZ9 x", "Xq7canaryZ9" * 9, "net32", ""])
def test_no_problem_repeats_a_name_that_is_not_declared(name: str) -> None:
    """Beside the keys of each object in a record, and as its only key; it is told once."""
    told = 0
    for spec, sound in SOUND:
        for path in places(sound):
            value: Any = sound
            for step in path:
                value = value[step]
            for case in ({name: 1}, {**value, name: 1} if is_object(value) else name):
                problems = validate(replaced(sound, path, case), spec)
                paths = [problem.path for problem in problems]
                assert not name or name not in repr(problems)
                assert len(paths) == len(set(zip(paths, [p.rule for p in problems], strict=True)))
                told += sum(path.endswith("/***") for path in paths)
    assert told > 50


@pytest.mark.parametrize("case", [None, 1, "x", [], [("v", 1)], True])
def test_what_is_no_object_is_no_record(case: Any) -> None:
    assert validate(case, FULL) == (Problem("/", "object", "must be an object"),)


def test_there_are_never_too_many_problems_to_write_down() -> None:
    many = {f"x{n}": n for n in range(50_000)}
    indexed = Spec(FULL.event, {}, indexed={"x": (100_000, never)})
    assert len(check_params(many, indexed)) == MOST_PROBLEMS
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
