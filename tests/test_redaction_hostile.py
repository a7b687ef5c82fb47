"""Secrets never reach a record, whatever shape they come in."""

from __future__ import annotations

import copy
import datetime
import decimal
import enum
import re
from collections import OrderedDict
from collections.abc import Callable
from types import MappingProxyType
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.redaction import (
    HASH,
    KEEP,
    MASK,
    MASKED,
    MOST_DEPTH,
    MOST_VALUES,
    Entries,
    Items,
    Redactor,
    Separated,
    Struct,
    redact,
)
from tests.redactions import CANARY, HASHER, RULES, SHY, SOUP, TABLE, Loud, Sly, encoded, one


class Table(dict[str, object]):
    """A dict that gives another one away when it is looked at."""

    def items(self) -> Any:
        raise AssertionError("a value was asked to act")


class Number(int):
    """A number that speaks for itself."""

    def __repr__(self) -> str:
        return CANARY


class Kind(enum.StrEnum):
    A = CANARY


class Point(tuple[int, ...]):
    """A kind of tuple."""


def cyclic_list() -> object:
    value: list[object] = [CANARY]
    value += [value, value]
    return value


def cyclic_dict() -> object:
    value: dict[str, object] = {}
    value["secret"] = value["public"] = value["other"] = value
    return value


def deep(levels: int, leaf: object = CANARY) -> object:
    for n in range(levels):
        leaf = [leaf] if n % 2 else {"public": leaf}
    return leaf


def doubled(levels: int) -> object:
    """Small in memory, 2 ** levels large when it is written out."""
    value: object = CANARY
    for _ in range(levels):
        value = [value, value]
    return value


UNFIT: list[object] = [
    Sly(),
    Loud("x"),
    Table(public=CANARY),
    Number(5),
    Kind.A,
    Point((1, 2)),
    OrderedDict(public=CANARY),
    MappingProxyType({"public": CANARY}),
    {CANARY},
    frozenset((CANARY,)),
    CANARY.encode(),
    bytearray(b"x"),
    memoryview(b"x"),
    decimal.Decimal(1),
    datetime.datetime.now(datetime.UTC),
    complex(1, 2),
    float("nan"),
    float("inf"),
    float("-inf"),
    2**64,
    -(2**63) - 1,
    10**5_000,
    CANARY + "\ud800",
    "\udfff" + CANARY,
    lambda: CANARY,
    (n for n in CANARY),
    Sly,
    ...,
]


@pytest.mark.parametrize("value", UNFIT, ids=lambda value: type(value).__name__)
def test_what_is_not_json_is_masked_and_not_asked_for_anything(value: object) -> None:
    assert one(KEEP, value) == MASK
    assert one(MASKED, value) == MASK
    assert one(KEEP, [value]) == [MASK]
    assert one(KEEP, {"a": value}) == {"a": MASK}
    assert one(Items(KEEP), (value,)) == [MASK]
    assert one(Entries(KEEP), {"a": value}) == {"a": MASK}
    assert one(Struct({"a": KEEP}), {"a": value}) == {"a": MASK}
    for rule in RULES.values():
        assert CANARY not in encoded(one(rule, value))


@pytest.mark.parametrize(
    "make",
    [cyclic_list, cyclic_dict, lambda: deep(5_000), lambda: doubled(60), lambda: [CANARY] * 20_000],
)
def test_cycles_depth_and_size_end_in_a_mask(make: Any) -> None:
    for rule in RULES.values():
        written = encoded(one(rule, make()))
        assert len(written) < 40 * MOST_VALUES
        if rule not in (KEEP, RULES["logins"]):  # a text alone is the public key's value there
            assert CANARY not in written


def test_containers_are_followed_so_deep_and_no_deeper() -> None:
    assert CANARY in encoded(one(KEEP, deep(MOST_DEPTH)))
    assert CANARY not in encoded(one(KEEP, deep(MOST_DEPTH + 1)))


NESTS: list[tuple[Callable[[Any], Any], Callable[[object], object]]] = [
    (lambda rule: Struct({"a": rule}), lambda value: {"a": value}),
    (Entries, lambda value: {"a": value}),
    (Items, lambda value: [value]),
    (lambda rule: Separated(rule, ","), lambda value: [value]),
]


@pytest.mark.parametrize(("wrap", "hold"), NESTS, ids=["struct", "entries", "items", "separated"])
def test_rules_are_followed_so_deep_and_no_deeper(
    wrap: Callable[[Any], Any], hold: Callable[[object], object]
) -> None:
    rule: Any = KEEP
    value: object = "kept"
    for _ in range(MOST_DEPTH):
        rule, value = wrap(rule), hold(value)
    assert one(rule, value) == value
    assert "kept" not in encoded(one(wrap(rule), hold(value)))


def test_containers_may_hold_so_many_values_in_all_and_no_more() -> None:
    half = [1] * (MOST_VALUES // 2)
    table = Redactor({"a": KEEP, "b": KEEP, "c": KEEP, "d": KEEP})
    written = redact({"a": half, "b": half, "c": [1], "d": "text"}, table)
    assert written == {"a": half, "b": half, "c": MASK, "d": "text"}
    assert one(Separated(HASH, ","), "a," * (MOST_VALUES + 1)) == MASK


def test_keys_that_are_no_text_are_not_asked_for_anything() -> None:
    class Key:
        def __hash__(self) -> int:
            return 987654321

        def __eq__(self, other: object) -> bool:
            raise AssertionError("a value was asked to act")

        __repr__ = Sly.__repr__

    hostile: Any = {Key(): CANARY, Loud("kept"): CANARY, 1: CANARY, None: CANARY, ("a",): CANARY}
    assert redact(hostile, TABLE, HASHER) == {MASK: MASK}
    for rule in (KEEP, Struct({"kept": KEEP}), Entries(KEEP)):
        assert one(rule, hostile) == {MASK: MASK}


def test_an_unknown_method_masks() -> None:
    assert one("reveal", CANARY) == MASK


def test_parameters_may_be_any_mapping() -> None:
    assert redact(MappingProxyType({"kept": 1, "masked": 2}), TABLE) == {"kept": 1, "masked": MASK}


LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(min_value=2**63, max_value=2**70),
    st.floats(),
    st.text(max_size=8),
    st.text(st.characters(), max_size=4),
    st.binary(max_size=4),
    SOUP,
    st.sampled_from([Loud("x"), Number(3), Kind.A]),
)
KEYS = st.one_of(
    st.sampled_from([*RULES, "public", "secret", "inner", "net0", "net32", "key1", "\ud800"]),
    st.text(st.characters(), max_size=4),
    st.integers(),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(KEYS, inner, max_size=4),
    ),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_any_input_is_left_alone_and_gives_what_json_can_hold(params: Any) -> None:
    before = copy.deepcopy(params)
    written = redact(params, TABLE, HASHER)
    assert repr(params) == repr(before)
    encoded(written)
    assert encoded(redact(params, TABLE, HASHER)) == encoded(written)


def with_canaries(value: object) -> object:
    """The same shape with a secret in the place of each value."""
    if isinstance(value, dict):
        return {key: with_canaries(item) for key, item in cast("dict[Any, object]", value).items()}
    if isinstance(value, list | tuple):
        return [with_canaries(item) for item in cast("list[object]", value)]
    return CANARY.encode() if isinstance(value, bytes) else CANARY


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_a_secret_survives_only_where_a_table_keeps_it(params: dict[Any, object]) -> None:
    """In every position of any shape; what stands where a key is public is taken out first."""
    written = encoded(redact(cast("Any", with_canaries(params)), SHY, HASHER))
    public = re.sub(rf'"public": (?:"{CANARY}"|[\[{{].*)', "", written)
    public = re.sub(rf'"login": "{CANARY}"|"logins": (?:"{CANARY}"|\[.*)', "", public)
    assert CANARY not in public


@given(VALUES)
def test_a_masked_field_says_nothing_about_its_value(value: object) -> None:
    assert redact({"masked": value}, TABLE, HASHER) == {"masked": MASK}
    assert redact({"dropped": value}, TABLE, HASHER) == {}
