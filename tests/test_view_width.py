"""The room that text takes on a terminal, and text cut and wrapped to fit it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.rendering.escape import FSI, PDI, isolated, visible
from auditlex.viewing.width import cells, cut, padded, wrapped
from tests.viewlog import HOSTILE

TEXT = st.one_of(
    st.text(),
    st.text("aé漢字カ、。「」한🙂❤\ufe0f عبر\u0301 -/", max_size=80),
    st.lists(st.sampled_from(HOSTILE), max_size=4).map(" ".join),
).map(lambda text: isolated(text) if not text.isascii() else visible(text))


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0), ("abc", 3), ("é", 1), ("e\u0301", 1), ("漢字", 4), ("カ", 2), ("ｶ", 1),
        ("한", 2), ("\u1112\u1161\u11ab", 2), ("🙂", 2), ("❤\ufe0f", 2), ("❤", 1),
        (f"{FSI}x{PDI}", 1), ("می\u200cخواهم", 7), ("…", 1), ("✓", 1), ("Ａ", 2),
    ],
)  # fmt: skip
def test_cells_are_counted_as_terminals_count_them(text: str, width: int) -> None:
    assert cells(text) == width


def test_padding_fills_up_to_the_width() -> None:
    assert padded("漢", 4) == "漢  "
    assert padded("abcd", 2) == "abcd"


def test_a_cut_text_says_that_it_was_cut() -> None:
    assert cut("alice@pve", 9) == "alice@pve"
    assert cut("alice@pve", 6) == "alice…"
    assert cut("alice@pve", 6, "...") == "ali..."
    assert cut("漢字漢字", 6) == "漢字…"
    assert cut(f"{FSI}漢字漢字{PDI}", 6) == f"{FSI}漢字{PDI}…"


def test_lines_break_between_words() -> None:
    assert wrapped("alice has changed it", 9) == ["alice has", "changed", "it"]
    assert wrapped("abcdefghij", 4) == ["abcd", "efgh", "ij"]
    assert wrapped("Gäste öffnen", 6) == ["Gäste", "öffnen"]
    assert wrapped("", 5) == [""]


def test_chinese_and_japanese_break_anywhere_but_before_a_full_stop() -> None:
    assert wrapped("漢字漢字漢字", 6) == ["漢字漢", "字漢字"]
    assert wrapped("漢字漢。字", 6) == ["漢字", "漢。字"]
    assert wrapped("漢字「漢」", 6) == ["漢字", "「漢」"]


def test_an_isolate_that_is_broken_ends_and_begins_again() -> None:
    assert wrapped(f"a {FSI}öö uu{PDI} b", 4) == [f"a {FSI}öö{PDI}", f"{FSI}uu{PDI} b"]


@given(TEXT, st.integers(2, 60))
def test_no_line_is_wider_than_asked_for_and_nothing_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(cells(line) <= width for line in lines)
    assert all(line.count(FSI) == line.count(PDI) for line in lines)
    drop = str.maketrans("", "", f" {FSI}{PDI}")
    assert "".join(lines).translate(drop) == text.translate(drop)


@given(TEXT, st.integers(2, 60))
def test_a_cut_text_fits_and_keeps_its_isolates_balanced(text: str, width: int) -> None:
    made = cut(text, width)
    assert cells(made) <= width
    assert made.count(FSI) == made.count(PDI)
    assert made == text or made.endswith("…")
