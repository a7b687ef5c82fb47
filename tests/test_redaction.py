"""Redaction: what the methods, hashes, containers and indexed names write of a value."""

from __future__ import annotations

import hashlib
import pickle
import re
from typing import Any, cast

import pytest

from auditlex.redaction import (
    DROP,
    HASH,
    KEEP,
    LENGTH,
    MASK,
    MASKED,
    NO_KEY,
    Entries,
    Hasher,
    Items,
    Redactor,
    Separated,
    Struct,
    redact,
)
from tests.redactions import CANARY, HASHED, HASHER, KEY, LOGIN, RULES, TABLE, Loud, Sly, one

# ------------------------------------------------------------------------------------- the methods


def test_each_method_does_what_it_is_called() -> None:
    names: list[str] = ["kept", "hashed", "measured", "masked", "dropped"]
    params = dict.fromkeys(names, "secret")
    written = redact(params, TABLE, HASHER)
    assert list(written) == ["kept", "hashed", "measured", "masked"]
    assert written["kept"] == "secret"
    assert HASHED.fullmatch(str(written["hashed"]))
    assert written["measured"] == "***(6)"
    assert written["masked"] == MASK


def test_what_no_table_declares_is_masked_with_its_name_and_as_one() -> None:
    assert redact({"kept": 1, "surprise": CANARY, "masked": 2, "also-this": 1}, TABLE) == {
        "kept": 1,
        MASK: MASK,
        "masked": MASK,
    }


@pytest.mark.parametrize(
    "key", [CANARY, f"pw={CANARY}", f"{CANARY} b", f"ä{CANARY}", CANARY * 9, MASK, "", 7, None]
)
def test_an_undeclared_key_is_masked_whatever_its_form(key: Any) -> None:
    assert redact({key: CANARY}, TABLE) == {MASK: MASK}
    assert one(Struct({}), {key: CANARY}) == {MASK: MASK}


def test_values_of_json_are_kept_as_they_are() -> None:
    value: list[object] = [None, True, False, 0, -1, 2**64 - 1, -(2**63), 1.5, "é😀\x00", [], {}]
    assert one(KEEP, value) == value
    for item in value:
        assert one(KEEP, item) == item
        assert type(one(KEEP, item)) is type(item)
    assert one(KEEP, {"a": {"b": (1, 2)}}) == {"a": {"b": [1, 2]}}


def test_a_kept_container_is_copied() -> None:
    inner = [1]
    value = {"a": inner}
    written = cast("dict[str, object]", one(KEEP, value))
    inner.append(2)
    assert written == {"a": [1]}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("", "***(0)"),
        ("😀", "***(1)"),
        (b"abc", "***(3)"),
        ([1, 2], "***(2)"),
        ((1,), "***(1)"),
        (12345, MASK),
        (1.5, MASK),
        (None, MASK),
        ({"a": 1}, MASK),
    ],
)
def test_the_length_of_text_lists_and_bytes_is_written(value: object, written: str) -> None:
    assert one(LENGTH, value) == written


# --------------------------------------------------------------------------------------- the hash


def test_a_hash_is_keyed_blake2b_over_field_type_and_value() -> None:
    """Fixed for good: a reader compares hashes of today with those of years ago."""
    told = hashlib.blake2b(b"s5:emaila", key=KEY, digest_size=16, person=b"auditlex value")
    assert HASHER.hash("email", "a") != f"hash:{HASHER.key_id}:{told.hexdigest()}"
    told = hashlib.blake2b(b"s5:email:a", key=KEY, digest_size=16, person=b"auditlex value")
    assert HASHER.hash("email", "a") == f"hash:{HASHER.key_id}:{told.hexdigest()}"


def test_a_hash_tells_fields_types_values_and_keys_apart() -> None:
    values: list[object] = ["1", b"1", 1, 1.0, True, "True", None, "None", "", b"", 0, -1, "\ud800"]
    hashes = [HASHER.hash("pin", value) for value in values]
    hashes += [HASHER.hash("pi", "n:1"), HASHER.hash("pin2", "1"), Hasher(KEY[1:]).hash("pin", "1")]
    assert len(set(hashes)) == len(hashes)
    assert all(HASHED.fullmatch(text) for text in hashes)
    assert HASHER.hash("pin", "1") == Hasher(KEY).hash("pin", "1")


def test_what_is_no_scalar_is_not_hashed() -> None:
    values: list[object] = [[], {}, (), float("nan"), float("inf"), object(), Sly(), Loud("x")]
    for value in values:
        assert HASHER.hash("pin", value) == MASK
    assert HASHED.fullmatch(HASHER.hash("pin", 10**9_999))


def test_without_a_key_nothing_is_hashed() -> None:
    assert redact({"hashed": CANARY}, TABLE) == {"hashed": MASK}
    assert redact({"words": f"{CANARY};b"}, TABLE, NO_KEY) == {"words": "***,***"}
    assert repr(NO_KEY) == "<NoKey>"


def test_the_field_in_a_hash_is_the_declared_name_with_the_keys_inside() -> None:
    written = redact({"note3": "a", "login": "token=a"}, TABLE, HASHER)
    assert written["note3"] == HASHER.hash("note[n]", "a")
    assert written["login"] == "token=" + HASHER.hash("login.token", "a")
    assert one(Struct({"a": Items(HASH)}), {"a": ["b"]}) == {"a": [HASHER.hash("field.a", "b")]}


def test_the_id_of_a_key_is_made_of_it_or_given() -> None:
    assert re.fullmatch("[0-9a-f]{8}", HASHER.key_id)
    assert HASHER.key_id != Hasher(KEY[1:]).key_id
    assert len({Hasher(b"k" * size).key_id for size in (16, 17, 63, 64)}) == 4
    assert Hasher(KEY, "0a1b2c3d").hash("f", "v").startswith("hash:0a1b2c3d:")


@pytest.mark.parametrize(
    ("key", "key_id"),
    [(b"k" * 15, ""), (b"k" * 65, ""), (KEY, "1234567"), (KEY, "ABCDEF01"), (KEY, CANARY)],
)
def test_a_key_of_another_form_is_refused_without_being_shown(key: bytes, key_id: str) -> None:
    with pytest.raises(ValueError, match="key") as caught:
        Hasher(key, key_id)
    assert key.decode() not in str(caught.value)
    assert CANARY not in str(caught.value)


def test_a_hasher_does_not_give_its_key_away() -> None:
    assert repr(HASHER) == f"<Hasher {HASHER.key_id}>"
    seen = [getattr(HASHER, name) for name in dir(HASHER) if not name.startswith("__")]
    assert "test's key" not in repr(seen)
    assert KEY not in seen
    assert not hasattr(HASHER, "__dict__")
    with pytest.raises(TypeError):
        pickle.dumps(HASHER)


# ------------------------------------------------------------------------------------- containers


def test_a_struct_is_redacted_by_key() -> None:
    value = {"public": 1, "secret": CANARY, "other": CANARY, "inner": {"secret": "x", "z": CANARY}}
    assert one(RULES["struct"], value) == {
        "public": 1,
        "secret": MASK,
        MASK: MASK,
        "inner": {"secret": HASHER.hash("field.inner.secret", "x"), MASK: MASK},
    }
    assert one(Struct({"a": DROP, "b": KEEP}), {"a": 1, "b": 2}) == {"b": 2}


def test_lists_and_maps_are_redacted_item_by_item() -> None:
    assert one(Items(MASKED), ["a", "b"]) == [MASK, MASK]
    assert one(Items(DROP), ["a", "b"]) == []
    assert one(RULES["rows"], [{"public": 1, "secret": 2}, CANARY]) == [
        {"public": 1, "secret": MASK},
        MASK,
    ]
    assert one(Entries(MASKED), {"a": CANARY, "b c": 1}) == {"a": MASK, "b c": MASK}
    assert one(Entries(DROP), {"a": 1}) == {}
    assert one(Entries(KEEP), {"a": 1, "\ud800": 2, 3: 4}) == {"a": 1, MASK: MASK}


def test_a_list_may_come_as_its_only_item() -> None:
    assert one(Items(LENGTH), "abc") == "***(3)"
    assert one(Items(KEEP), "abc") == "abc"


@pytest.mark.parametrize("value", [CANARY, 1, True, None, [CANARY], b"x", {CANARY}])
def test_a_value_that_is_no_such_container_is_masked(value: object) -> None:
    assert one(Struct({"a": KEEP}), value) == MASK
    assert one(Entries(KEEP), value) == MASK


@pytest.mark.parametrize("value", [1, True, None, [CANARY], b"x", {"user": CANARY}, {CANARY}])
def test_a_property_string_is_text(value: object) -> None:
    assert one(LOGIN, value) == MASK


def test_a_list_in_one_text_is_redacted_item_by_item() -> None:
    a, b = HASHER.hash("field", "a"), HASHER.hash("field", "b")
    assert one(Separated(HASH, ", ;"), "a, b;a") == f"{a},{b},{a}"
    assert one(Separated(MASKED, ";"), "a,b;c") == "***;***"
    assert one(Separated(DROP, ","), "a,b") == ""
    assert one(Separated(KEEP, ", ;"), "a, b;c") == "a, b;c"
    assert one(Separated(HASH, ","), ["a", "b"]) == [a, b]
    assert one(Separated(HASH, ","), 5) == MASK
    assert one(Separated(KEEP, ","), 5) == 5
    assert one(Separated(Struct({}), ","), "a,b") == "***,***"


# ------------------------------------------------------------------------------- indexed parameters


@pytest.mark.parametrize("name", ["net0", "net9", "net10", "net31"])
def test_an_indexed_parameter_has_the_rule_of_its_stem(name: str) -> None:
    assert redact({name: "e1000,tag=5"}, TABLE) == {name: "e1000,tag=5"}


@pytest.mark.parametrize(
    "name",
    ["net", "net32", "net00", "net01", "net031", "net-1", "net1x", "netx", "net1000000", "0"],
)
def test_another_name_is_undeclared(name: str) -> None:
    assert redact({name: CANARY}, TABLE) == {MASK: MASK}


@pytest.mark.parametrize("name", ["net\u0663", "net\uff11", "net\u00b9", "net1\n", "net 1"])
def test_digits_are_those_of_ascii(name: str) -> None:
    assert redact({name: CANARY}, TABLE) == {MASK: MASK}


def test_a_name_that_two_stems_fit_is_undeclared_and_an_exact_name_comes_first() -> None:
    table = Redactor({"net2": LENGTH}, {"net": (31, KEEP), "net1": (9, KEEP)})
    assert redact({"net10": "a", "net1": "b", "net2": "c", "net12": "d", "net3": "e"}, table) == {
        MASK: MASK,
        "net1": "b",
        "net2": "***(1)",
        "net3": "e",
    }


def test_a_dropped_indexed_parameter_is_absent() -> None:
    assert redact({"x1": 1}, Redactor({}, {"x": (3, DROP)})) == {}
