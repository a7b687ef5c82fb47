"""Whether a pattern matches all that another does is proved, not guessed."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlexc.ledger.inclusion import Relation, relation


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("[a-z]+", "[a-z0-9]+", "wider"),
        ("[a-z]{2,40}", "[a-z]{1,64}", "wider"),
        ("a|b", "a|b|c", "wider"),
        ("(ab)+", "[ab]*", "wider"),
        ("", "a?", "wider"),
        ("[0-9A-Z!]{0,4096}", "[0-9A-Z!+]{0,4096}", "wider"),
        ("(a|b{2,60000}c)d{60000}", "(c|[ab]|[bx]{1,60000}c)d{60000}", "wider"),
        ("a", "(b|a){0,60000}", "wider"),
        ("a{2,3}", "a{0,60000}", "wider"),
        ("a{2,3}", "a{3,60000}", "other"),
        ("[a-z]+", "[a-z]+@[a-z]+", "other"),
        ("[a-z]+", "[^\\n]*", "wider"),
        ("[0-9A-F]{2}(:[0-9A-F]{2}){5}", "([0-9A-F]{2}:){5}[0-9A-F]{2}", "same"),
        ("a(b|c)", "ab|ac", "same"),
        ("(a*)(b*)", "a*b*", "same"),
        ("(a|b)*", "(a*b*)*", "same"),
        ("a{3}", "aaa", "same"),
        ("[^a]", "[\\x00-`b-\\uffff]|[^\\x00-\\uffff]", "same"),
        ("[a-z0-9]+", "[a-z]+", "narrower"),
        ("x{0,5}", "x{1,5}", "narrower"),
        ("a+", "b+", "other"),
        ("a{1,5}", "a{2,6}", "other"),
    ],
)
def test_patterns_are_compared_by_what_they_match(old: str, new: str, expected: Relation) -> None:
    assert relation(old, new) == expected


@pytest.mark.parametrize("old", ["(", "a{2000}{2000}", "(?=a)"])
def test_what_cannot_be_read_is_taken_for_another_pattern(old: str) -> None:
    assert relation(old, "a") == "other"
    assert relation("a", old) == "other"


def test_what_takes_too_long_to_prove_counts_as_not_proved() -> None:
    """Both match the same, but to see it takes as many states as there are texts of that length."""
    assert relation("[ab]*a[ab]{4}", "[ab]*a[ab]{2}[ab]{2}") == "same"
    assert relation("[ab]*a[ab]{24}", "[ab]*a[ab]{12}[ab]{12}") == "other"
    assert relation("[ab]*a[ab]{24}", "[ab]*a[ab]{24}|c") == "wider"


ATOMS: Final = st.sampled_from(["a", "b", "[ab]", "ab", ""])
PATTERNS: Final = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda pair: f"(?:{pair[0]}|{pair[1]})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "{1,3}"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=5,
)
TEXTS: Final = ["".join(letters) for n in range(7) for letters in product("ab", repeat=n)]


@given(PATTERNS, PATTERNS)
def test_no_text_speaks_against_what_was_proved(old: str, new: str) -> None:
    before = {text for text in TEXTS if re.fullmatch(old, text)}
    after = {text for text in TEXTS if re.fullmatch(new, text)}
    found = relation(old, new)
    if found in ("same", "wider"):
        assert before <= after
    if found in ("same", "narrower"):
        assert after <= before


@given(PATTERNS, PATTERNS)
def test_one_branch_more_is_never_taken_for_less(old: str, branch: str) -> None:
    new = f"(?:{old}|{branch})"
    assert relation(old, new) in ("same", "wider")
    assert relation(new, old) in ("same", "narrower")
