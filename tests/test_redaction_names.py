"""Secrets that stand where a name should be never reach a record, a problem or a text about them.

A form with ``password=a&b`` has a parameter called ``b``, which is the rest of the password. Only
the keys of maps are data and written as their rules say.
"""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.basics import indexes
from auditlex.containers import Container
from auditlex.redaction import (
    DROP,
    HASH,
    KEEP,
    LENGTH,
    MASK,
    MASKED,
    Entries,
    Items,
    Properties,
    Redactor,
    Separated,
    Struct,
    redact,
)
from tests.redactions import CANARY, HASHER, LOGIN, SHY, Loud, Sly, encoded, one

SECRETS: list[Any] = [
    CANARY,
    CANARY.lower(),
    f"_{CANARY}",
    f"{CANARY}-1",
    f"{CANARY}0",
    f"net{CANARY}",
    f"net0{CANARY}",
    f"password{CANARY}",
    f"userid={CANARY}",
    f"{CANARY} with spaces",
    f"{CANARY}\ud800",
    f"ä{CANARY}",
    CANARY * 1_000,
    f"***{CANARY}",
    f"/{CANARY}/",
    CANARY.encode(),
    (CANARY,),
    Loud(CANARY),
]
"""Keys that have the form of a name, nearly have it, or have none."""

METHODS = [KEEP, HASH, LENGTH, MASKED, DROP]
NAMES = ["user", "secret", "net", "net1"]
VALUES: list[object] = [
    "", 1, None, True, [], {}, ["x"], {"x": 1}, Sly(), CANARY, {CANARY: CANARY}, [{CANARY: 1}],
]  # fmt: skip


def hit(written: object) -> bool:
    """Whether the secret is in what is written, as JSON or as it shows itself."""
    return CANARY.lower() in encoded(written).lower() or CANARY.lower() in repr(written).lower()


@pytest.mark.parametrize("name", SECRETS, ids=range(len(SECRETS)))
def test_a_secret_in_the_place_of_a_name_leaves_one_mark(name: Any) -> None:
    """Alone, beside declared names, and beside others of its kind, whatever the value is."""
    for value in VALUES:
        assert redact({name: value}, SHY, HASHER) == {MASK: MASK}
        written = redact({"masked": 1, name: value, "net3": "e1000", "b": value}, SHY, HASHER)
        assert written == {"masked": MASK, MASK: MASK}
        for rule in (Struct({}), Struct({"b": KEEP})):
            assert one(rule, {name: value, "c": value}) == {MASK: MASK}
            assert one(Items(rule), [{name: value}, {name: 1}]) == [{MASK: MASK}] * 2
            assert one(Struct({"a": rule}), {"a": {name: value}}) == {"a": {MASK: MASK}}
            assert one(Entries(rule), {"a": {name: value}}) == {"a": {MASK: MASK}}
            assert one(Separated(rule, ","), [{name: value}]) == [{MASK: MASK}]


def test_indexes_that_no_field_has_are_not_written() -> None:
    """A stem and a number beyond the largest index may be a secret, too."""
    table = Redactor({}, {"net": (31, KEEP)})
    assert redact({"net31": "a", "net32": "b", "net007": "c", "net": "d"}, table) == {
        "net31": "a",
        MASK: MASK,
    }


@pytest.mark.parametrize("name", [name for name in SECRETS if type(name) is str])
@pytest.mark.parametrize(
    "around",
    ["{}=x", "{}", "user=joe,{}=x", "joe,{}=x", "{}=x,user=joe", "user=joe,{}", "password=x,{}",
     "password=x,{}=", "note=a,{}=b,token=c", "=x,{}=y", "user=joe&{}", "user=joe;{}=x"],
)  # fmt: skip
def test_an_undeclared_key_of_a_property_string_hides_it_all(name: str, around: str) -> None:
    keys = {"user": MASKED, "password": MASKED, "note": LENGTH, "token": HASH, "gone": DROP}
    for rule in (Properties(keys), Properties(keys, "user"), Items(Properties(keys, "user"))):
        written = one(rule, around.format(name))
        assert not hit(written)
    if not around.startswith(("{}", "user=joe&", "user=joe;")):
        # Where the first part is whole, no public value can hold the name.
        assert not hit(one(LOGIN, around.format(name)))


def rules() -> st.SearchStrategy[Any]:
    """Rules without maps and without values that are kept, whose keys and texts may be anything."""
    hiding: st.SearchStrategy[Any] = st.sampled_from([HASH, LENGTH, MASKED, DROP])
    return st.recursive(
        hiding,
        lambda inner: st.one_of(
            st.dictionaries(st.sampled_from(NAMES), inner, max_size=3).map(Struct),
            inner.map(Items),
            inner.map(lambda rule: Separated(rule, ", ;")),
            st.dictionaries(st.sampled_from(NAMES), hiding, min_size=1, max_size=3).map(Properties),
        ),
        max_leaves=8,
    )


TEXTS = [name for name in SECRETS if type(name) is str]
KEYS = st.sampled_from([*NAMES, "net0", "net31", "net32", "other", *SECRETS])
INPUTS: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(["", "x", "user=x", 1, None, *TEXTS, *(f"user=x,{text}=y" for text in TEXTS)]),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=10,
)


def allowed(written: object, rule: Any) -> bool:
    """Whether each key is one that the rule declares, or the mark."""
    if isinstance(rule, Struct) and type(written) is dict:
        inner = cast("dict[str, object]", written)
        return all(
            item == MASK if key == MASK else allowed(item, rule.keys[key])
            for key, item in inner.items()
        )
    if isinstance(rule, Items | Separated) and type(written) is list:
        return all(allowed(item, rule.rule) for item in cast("list[object]", written))
    if isinstance(rule, Items):
        return allowed(written, rule.rule)
    return type(written) in (str, list) if isinstance(rule, Container) else type(written) is str


@given(
    st.dictionaries(st.sampled_from(NAMES), rules(), max_size=3),
    st.dictionaries(st.sampled_from(["net", "net1"]), st.tuples(st.just(31), rules()), max_size=2),
    st.dictionaries(KEYS, INPUTS, max_size=6),
)
def test_no_name_is_written_that_no_table_declares(
    fields: dict[str, Any], indexed: dict[str, tuple[int, Any]], params: dict[Any, object]
) -> None:
    written = redact(cast("Any", params), Redactor(fields, indexed), HASHER)
    assert not hit(written)
    for name, value in written.items():
        if name == MASK:
            assert value == MASK
            continue
        found = [indexed[stem][1] for stem, _ in indexes(name) if stem in indexed]
        rule = fields[name] if name in fields else found[0]
        assert allowed(value, rule)


def test_keys_of_maps_are_data_and_stay() -> None:
    """What a catalog declares as a map is written with its keys; their values as its rule says."""
    assert one(Entries(MASKED), {"a b": 1, "c": 2}) == {"a b": MASK, "c": MASK}
    assert one(KEEP, {"a b": {"c": 1}}) == {"a b": {"c": 1}}
