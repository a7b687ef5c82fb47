"""Secrets never reach a record, whatever shape they come in."""

from __future__ import annotations

import copy
import datetime
import decimal
import enum
import hashlib
import json
import pickle
import re
from collections import OrderedDict
from collections.abc import Callable
from types import MappingProxyType
from typing import Any, NoReturn, cast

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditlex.redaction import (
    DROP,
    HASH,
    KEEP,
    LENGTH,
    MASK,
    MASKED,
    MOST_DEPTH,
    MOST_VALUES,
    NO_KEY,
    Entries,
    Hasher,
    Items,
    NoKey,
    Properties,
    Redactor,
    Separated,
    Struct,
    redact,
)

CANARY = "Xq7canaryZ9"
KEY = b"a test's key, 32 bytes long, yes"
HASHER = Hasher(KEY)
HASHED = re.compile(r"hash:[0-9a-f]{8}:[0-9a-f]{32}")

LOGIN = Properties(
    {"user": KEEP, "password": MASKED, "note": KEEP, "token": HASH, "pin": LENGTH, "gone": DROP},
    "user",
    {"pw": "password", "name": "user"},
)
SECRET_FIRST = Properties({"password": MASKED, "user": KEEP}, "password")
OPEN = Properties({"model": KEEP, "bridge": KEEP, "tag": KEEP}, "model")

RULES: dict[str, Any] = {
    "kept": KEEP,
    "hashed": HASH,
    "measured": LENGTH,
    "masked": MASKED,
    "dropped": DROP,
    "struct": Struct({"public": KEEP, "secret": MASKED, "inner": Struct({"secret": HASH})}),
    "items": Items(MASKED),
    "rows": Items(Struct({"public": KEEP, "secret": MASKED})),
    "entries": Entries(MASKED),
    "words": Separated(HASH, ", ;"),
    "login": LOGIN,
    "first": SECRET_FIRST,
    "open": OPEN,
    "logins": Items(LOGIN),
}
TABLE = Redactor(RULES, {"net": (31, OPEN), "key": (3, MASKED), "note": (9, HASH)})
SHY = Redactor({name: rule for name, rule in RULES.items() if name not in ("kept", "open")})
"""Without the fields that keep all that they hold."""


def one(rule: Any, value: object, hasher: Hasher | NoKey = HASHER) -> object:
    return redact({"field": value}, Redactor({"field": rule}), hasher).get("field", "absent")


def encoded(value: object) -> str:
    """The value as JSON, by two encoders that must both take it."""
    text = json.dumps(value, allow_nan=False, ensure_ascii=False)
    text.encode()
    assert msgspec.json.decode(msgspec.json.encode(value)) == json.loads(text)
    return text


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


def test_what_no_table_declares_is_masked_under_its_name() -> None:
    assert redact({"surprise": CANARY, "also-this": 1}, TABLE) == {
        "surprise": MASK,
        "also-this": MASK,
    }


@pytest.mark.parametrize("key", [f"pw={CANARY}", f"{CANARY} b", f"ä{CANARY}", CANARY * 9, 7, None])
def test_an_undeclared_key_that_is_no_name_is_masked_too(key: Any) -> None:
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
        "other": MASK,
        "inner": {"secret": HASHER.hash("field.inner.secret", "x"), "z": MASK},
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


# ------------------------------------------------------------------------------- property strings


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("user=joe", "user=joe"),
        ("joe", "joe"),
        ("joe,password=x", "joe,password=***"),
        ("joe,pw=x", "joe,pw=***"),
        ("name=joe,pw=x", "name=joe,pw=***"),
        ("password=x,user=joe", "password=***,user=joe"),
        ("password=a=b==,note=c=d", "password=***,note=c=d"),
        ("pin=12345", "pin=***(5)"),
        ("gone=x", ""),
        ("gone=x,joe=y", MASK),
        ("gone=x,note=y", "note=y"),
        ("user=joe,note=two words é", "user=joe,note=two words é"),
        ("note=AA:BB:CC", "note=AA:BB:CC"),
    ],
)
def test_a_property_string_is_redacted_by_key(text: str, written: str) -> None:
    assert one(LOGIN, text) == written


def test_a_hashed_key_of_a_property_string_is_hashed_alone() -> None:
    assert one(LOGIN, "joe,token=x") == "joe,token=" + HASHER.hash("field.token", "x")
    assert one(LOGIN, "joe,token=x", NO_KEY) == "joe,token=***"


def test_the_default_key_may_be_the_secret() -> None:
    assert one(SECRET_FIRST, CANARY) == MASK
    assert one(SECRET_FIRST, f"{CANARY},user=joe") == "***,user=joe"


def test_a_property_string_without_secrets_is_kept() -> None:
    text = "virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0"
    assert one(Properties({"virtio": KEEP, "bridge": KEEP}), text) == text
    assert one(OPEN, "e1000,tag=5,bridge=password=x") == "e1000,tag=5,bridge=password=x"


@pytest.mark.parametrize(
    "text",
    [
        f"password={CANARY},password=x",
        f"password=x,password={CANARY}",
        f"password=x,pw={CANARY}",
        f"pw={CANARY},password=x",
        f"user=joe,{CANARY}",
        f"joe,{CANARY}",
        f"joe,user={CANARY}",
        f"user=joe,name={CANARY}",
        f"password=x,{CANARY}",
        f"password=x,{CANARY}=y",
        f"password=x,,{CANARY}",
        f"{CANARY}=x",
        f"={CANARY}",
        f"={CANARY},user=joe",
        f",password={CANARY}",
        f"password={CANARY},",
        f"password= {CANARY}",
        f"password ={CANARY}",
        f" password={CANARY}",
        f"user=joe, password={CANARY}",
        f"user=joe,password = {CANARY}",
        f"user=joe;password={CANARY}",
        f"user=joe password={CANARY}",
        f"user=joe&password={CANARY}",
        f"user=joe;pass word = {CANARY}",
        f"user=joe;PW={CANARY}",
        f"user=joe;password:{CANARY}",
        f"user=joe|token={CANARY}",
        f"PASSWORD={CANARY}",
        f"Password={CANARY},user=joe",
        f"password:{CANARY},user=joe",
        f"user=,password={CANARY}",
        f"user=joe,note=,password={CANARY}",
        f'password="x,note={CANARY}"',
        f"password='x,note={CANARY}'",
        f"password=x\\,note={CANARY}",
        f'"password={CANARY}"',
        f"'user=joe','password={CANARY}'",
        f"password=x\nnote={CANARY}",
        f"user=joe\npassword={CANARY}",
        f"user=joe\x00password={CANARY}",
        f"user=joe\u2028password={CANARY}",
        f"user=joe\u200bpassword={CANARY}",
        f"\ufeffpassword={CANARY}",
        f"user\u00a0=joe,password={CANARY}",
        f"password={CANARY}\ud800",
        f"unknown={CANARY}",
        f"user=joe,unknown={CANARY}",
        f'{{"password": "{CANARY}"}}',
        f"user=a,password={CANARY},note=b,token=c,pin=d,gone=e,extra=f",
        "," * 100_000 + CANARY,
        f"password{CANARY}",
        f"note=x,password{CANARY}",
    ],
)
def test_a_property_string_that_is_not_clear_hides_everything(text: str) -> None:
    written = one(LOGIN, text)
    if text == f"password{CANARY}":
        assert written == text, "the value of the default key, which is public"
    else:
        assert CANARY not in str(written)
        assert written in (MASK, "password=***", "user=joe,password=***")


def test_a_property_string_without_a_default_key_has_a_name_in_each_part() -> None:
    assert one(Properties({"user": KEEP}), CANARY) == MASK
    assert one(Properties({"user": KEEP}, "other"), CANARY) == MASK


PIECES = st.sampled_from(
    ["user", "password", "pw", "note", "token", "unknown", "=", "=", ",", ",", " ", ";", ":", '"',
     "'", "\\", "\n", "\t", "x", "1", "é", "\u200b", "\ud800", ",user=", ",note=", ",pw=", "%2C"]
)  # fmt: skip
SOUP = st.lists(PIECES, max_size=12).map("".join)


@given(SOUP, st.sampled_from(["password", "pw", "token", "gone"]), SOUP, SOUP)
@example("", "password", "a,note=b\\,", "")
@example("user=", "pw", "", ",user=x")
def test_no_secret_of_a_property_string_survives(
    before: str, key: str, filler: str, after: str
) -> None:
    """A comma and the name of a public key end a secret for every reader, so no filler has them."""
    filler = re.sub(r",\s*(user|note|name)\s*=", ",", filler)
    text = f"{before}{key}={filler}{CANARY}{after}"
    for rule in (LOGIN, SECRET_FIRST, Items(LOGIN)):
        written = one(rule, text)
        assert type(written) is str
        assert CANARY not in written
        encoded(written)


@given(SOUP)
def test_a_property_string_is_either_masked_or_like_what_came_in(text: str) -> None:
    written = one(LOGIN, text)
    assert type(written) is str
    if written != MASK:
        kept = [part for part in text.split(",") if not part.startswith("gone=")]
        assert len(written.split(",")) == max(1, len(kept))
        for was, now in zip(kept, written.split(","), strict=False):
            assert now == was or now.partition("=")[0] == was.partition("=")[0]


# ------------------------------------------------------------------------------- indexed parameters


@pytest.mark.parametrize("name", ["net0", "net9", "net10", "net31"])
def test_an_indexed_parameter_has_the_rule_of_its_stem(name: str) -> None:
    assert redact({name: "e1000,tag=5"}, TABLE) == {name: "e1000,tag=5"}


@pytest.mark.parametrize(
    "name",
    ["net", "net32", "net00", "net01", "net031", "net-1", "net1x", "netx", "net1000000", "0"],
)
def test_another_name_is_undeclared(name: str) -> None:
    assert list(redact({name: CANARY}, TABLE).values()) == [MASK]


@pytest.mark.parametrize("name", ["net\u0663", "net\uff11", "net\u00b9", "net1\n", "net 1"])
def test_digits_are_those_of_ascii(name: str) -> None:
    assert redact({name: CANARY}, TABLE) == {MASK: MASK}


def test_a_name_that_two_stems_fit_is_masked_and_an_exact_name_comes_first() -> None:
    table = Redactor({"net2": LENGTH}, {"net": (31, KEEP), "net1": (9, KEEP)})
    assert redact({"net10": "a", "net1": "b", "net2": "c", "net12": "d", "net3": "e"}, table) == {
        "net10": MASK,
        "net1": "b",
        "net2": "***(1)",
        "net12": MASK,
        "net3": "e",
    }


def test_a_dropped_indexed_parameter_is_absent() -> None:
    assert redact({"x1": 1}, Redactor({}, {"x": (3, DROP)})) == {}


# ------------------------------------------------------------------------------- hostile values


class Sly:
    """A value that fails the test when anything is asked of it."""

    def _fail(self, *args: object) -> NoReturn:
        raise AssertionError("a value was asked to act")

    __str__ = __repr__ = __len__ = __iter__ = __bool__ = __hash__ = __format__ = _fail
    __eq__ = __lt__ = __getitem__ = __contains__ = __int__ = __float__ = __index__ = _fail
    keys = items = encode = isascii = _fail


class Loud(str):
    """A text that gives another one away when it is looked at."""

    __slots__ = ()

    def __str__(self) -> str:
        return CANARY

    __repr__ = __str__

    def encode(self, encoding: str = "", errors: str = "") -> bytes:
        raise AssertionError("a value was asked to act")

    def isascii(self) -> bool:
        raise AssertionError("a value was asked to act")


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
