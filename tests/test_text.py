"""Any value as text that may stand in a record."""

from __future__ import annotations

import unicodedata
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.text import MOST, cut, fitting, visible


class Speaks(str):
    """A text of a type that must not be asked what it is."""

    __slots__ = ()

    def __str__(self) -> NoReturn:
        raise RuntimeError("asked")

    __len__ = __str__


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("bob@pve", "bob@pve"),
        ("", ""),
        (None, ""),
        (True, "true"),
        (False, "false"),
        (-(2**63), "-9223372036854775808"),
        (2**64 - 1, "18446744073709551615"),
        (2**64, "<int>"),
        (1.5, "<float>"),
        (b"a\xff\n", "a\\xff\\x0a"),
        (["secret"], "<list>"),
        ({"a": "secret"}, "<dict>"),
        (ValueError("secret"), "<ValueError>"),
        ("a\nb\x00c\x7fd\x85e", "a\\x0ab\\x00c\\x7fd\\x85e"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("abc\u202edef\u2066\u2028\ufeff", "abc\\u202edef\\u2066\\u2028\\ufeff"),
        ("half \ud800 a pair", "half \\ud800 a pair"),
        ("größer 日本 🎉", "größer 日本 🎉"),
    ],
)
def test_a_value_is_shown_as_text(value: object, shown: str) -> None:
    """Text and numbers as they are, all else by type; what can't be seen, escaped."""
    assert fitting(value) == shown


def test_only_exact_types_are_asked() -> None:
    """A subclass may say anything, or do something."""
    assert fitting(Speaks("secret")) == "<Speaks>"


def test_a_type_has_a_name_that_fits() -> None:
    """Types can be made with any name."""
    odd = type("a\n" + "x" * 100, (), {})()
    assert fitting(odd) == "<a\\x0a" + "x" * 55 + ">"
    assert fitting(odd, 5) == "<a\\x0"


def test_long_text_is_cut_and_says_by_how_much() -> None:
    """To the character; it is never longer than it may be, the mark included."""
    assert cut("x" * MOST) == "x" * MOST
    shown = cut("x" * (MOST + 1))
    assert MOST - 8 < len(shown) <= MOST
    kept = shown.index("…")
    assert shown == "x" * kept + f"…(+{MOST + 1 - kept})"
    assert len(fitting(b"x" * 1_000_000)) <= MOST
    assert len(fitting("\x00" * 5_000)) <= MOST


@given(st.text() | st.binary() | st.text(alphabet="\x00\n\ud800\u202eé").map(lambda t: t * 50),
       st.integers(0, 60))  # fmt: skip
def test_whatever_the_text_is_it_fits(value: str | bytes, most: int) -> None:
    """It is short enough, can be encoded, and holds nothing that a terminal would obey."""
    shown = fitting(value, most)
    assert len(shown) <= most
    shown.encode("utf-8")
    assert not any(unicodedata.category(each) in ("Cc", "Cs") for each in shown)
    assert not set(shown) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"
    )


@given(st.text(), st.integers(0, 60))
def test_cutting_keeps_a_beginning(text: str, most: int) -> None:
    """And never makes a text longer."""
    shown = cut(text, most)
    assert len(shown) <= max(most, 0)
    assert shown == text if len(text) <= most else text.startswith(shown.partition("…")[0])


@given(st.text())
def test_what_is_visible_stays(text: str) -> None:
    """Making visible twice is the same as once."""
    assert visible(visible(text)) == visible(text)
