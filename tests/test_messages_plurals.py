"""Rules of plurals: read as gettext reads them, pinned, and in agreement with CLDR."""

from __future__ import annotations

import gettext

import pytest
from babel import Locale as CldrLocale
from babel.messages.plurals import PLURALS
from hypothesis import given
from hypothesis import strategies as st

from auditlexc.diagnostics import Sources, locate
from auditlexc.findings import Findings
from auditlexc.messages import plurals
from auditlexc.messages.plurals import FILE, NUMBERS, Locale
from tests.catalogs import Memory
from tests.conftest import PROJECT
from tests.pofiles import ARABIC, RULE, RULES, RUSSIAN


def table(text: str) -> tuple[dict[str, Locale], list[str]]:
    """The table that a text holds, and what was found, compared with CLDR too."""
    findings = Findings()
    found = plurals.table(f"locales/{FILE}", text.encode(), findings)
    if found is not None:
        plurals.compare(f"locales/{FILE}", found, findings, range(1_001))
    tree = Memory({f"locales/{FILE}": text.encode()})
    located = locate(findings.items, Sources(tree))
    assert all(each.line <= 2 for each in located)
    return dict(found or {}), [f"{each.code} {each.message}" for each in located]


def line(name: str, rule: str, direction: str = "ltr", more: str = "") -> str:
    return f'{name}: {{name: x, plural: "{rule}", direction: {direction}{more}}}\n'


SHIPPED = plurals.table(FILE, (PROJECT / "locales" / FILE).read_bytes(), Findings()) or {}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_rule_parts_numbers_as_cldr_does(name: str) -> None:
    """Every whole number to 10,000, and some beyond, in the form of its category."""
    findings = Findings()
    plurals.compare(FILE, {name: SHIPPED[name]}, findings, NUMBERS)
    assert findings.items == []
    category = CldrLocale.parse(name).plural_form
    forms = plurals.categories(name, SHIPPED[name])
    known = SHIPPED[name].rule
    assert known is not None
    for number in (*NUMBERS, 10**5, 10**6, 2 * 10**6, 10**9):
        assert forms[category(number)] == known.form(number)


@pytest.mark.parametrize("name", RULES)
def test_a_usual_rule_agrees_with_cldr(name: str) -> None:
    direction = "rtl" if name in ("ar", "fa", "he") else "ltr"
    more = ", cldr: {many: 1}" if name in ("fr", "it") else ""
    assert table(line(name, RULES[name], direction, more))[1] == []


@pytest.mark.parametrize("name", sorted(PLURALS))
def test_any_rule_that_tools_have_can_be_read(name: str) -> None:
    count, expression = PLURALS[name]
    known = plurals.rule(f"nplurals={count}; plural={expression};")
    assert known is not None
    theirs = gettext.c2py(expression)
    assert all(known.form(n) == theirs(n) for n in range(300))


@pytest.mark.parametrize(
    "rule",
    [
        "", "x", "nplurals=2", "nplurals=2; plural=", "nplurals=2; plural=n",
        "nplurals=0; plural=0;",
        "nplurals=2; plural=(n != );", "nplurals=2; plural=n[0];", "nplurals=2; plural=n.x;",
        "nplurals=2; plural=__import__('os');", "nplurals=2; plural=n/0;",
        "nplurals=2; plural=n%0;",
        "nplurals=2; plural=n%n;", "nplurals=2; plural=10/(n-500) > 0;", "nplurals=2; plural=n-1;",
        "nplurals=2; plural=n==1 ? 0;", "nplurals=2; plural=n > 5 ? 2 : 1;",
        "nplurals=999; plural=0;", "nplurals=2; plural=0; nplurals=1; plural=0;",
        f"nplurals=2; plural={'(' * 400}n{')' * 400};", f"nplurals=2; plural={'n+' * 200}0;",
        "nplurals=2; plural=n=1;", "nplurals=2; plural=(n != 1)100;", "nplurals=2; plural=n**9;",
    ],
)  # fmt: skip
def test_a_rule_that_no_reader_can_use_is_none(rule: str) -> None:
    assert plurals.rule(rule) is None
    assert plurals.of_one(rule) == frozenset()
    assert plurals.examples(rule) == ()


@given(st.text(st.sampled_from("n0123456789 =!<>&|?:()%+-*;"), max_size=30))
def test_any_text_is_a_rule_or_none(text: str) -> None:
    known = plurals.rule(f"nplurals=3; plural={text};")
    assert known is None or all(0 <= known.form(n) < 3 for n in range(200))


def test_forms_of_a_single_number_and_their_examples() -> None:
    assert plurals.of_one(RULE) == {0}
    assert plurals.examples(RULE) == (1, 2)
    assert plurals.of_one(RUSSIAN) == frozenset()
    assert plurals.examples(RUSSIAN) == (1, 2, 5)
    assert plurals.of_one(ARABIC) == {0, 1, 2}
    assert plurals.examples(ARABIC) == (0, 1, 2, 5, 11, 100)
    assert plurals.of_one("nplurals=1; plural=0;") == frozenset()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (line("ru", RULE), "AL0912 21 is 'one' to CLDR and takes form 1, where others take 0"),
        (line("fr", RULE), "AL0912 1 is 'one' to CLDR and takes form 0, where others take 1"),
        (line("fr", "nplurals=2; plural=(n > 1);"),
         "AL0912 the category 'other' of CLDR shares its form with another"),
        (line("de", "nplurals=3; plural=(n != 1);"), "AL0912 no number takes form 2"),
        (line("pl", RULE), "AL0912 the category 'many' of CLDR shares its form with another"),
        (line("ja", RULE),
         "AL0912 1 is 'other' to CLDR and takes form 0, where others take 1"),
        (line("ar", ARABIC), "AL0912 'ar' is not written ltr"),
        (line("de", RULE, "rtl"), "AL0912 'de' is not written rtl"),
        (line("xx", RULE), "AL0912 CLDR knows no locale 'xx'"),
        (line("de", "nplurals=2; plural=x;"), "AL0912 this is no rule that can be read"),
        (line("fr", "nplurals=2; plural=(n > 1);", more=", cldr: {many: 0}"),
         "AL0912 1000000 is 'many' to CLDR and takes form 1, where others take 0"),
    ],
)  # fmt: skip
def test_a_rule_that_does_not_fit_is_a_finding(text: str, found: str) -> None:
    assert table(text)[1] == [found]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("de: x\n", "AL0103"), ("- de\n", "AL0103"), ("de: {name: x}\n", "AL0102"),
        ("DE: {name: x, plural: x, direction: ltr}\n", "AL0104"), ("de: [\n", "AL0009"),
        (line("de", RULE, "up"), "AL0104"), (line("de", RULE, more=", x: y"), "AL0101"),
        ("../x: {name: x, plural: x, direction: ltr}\n", "AL0104"), ("a\0b", "AL0009"),
    ],
)  # fmt: skip
def test_a_table_that_can_not_be_read_is_a_finding(text: str, code: str) -> None:
    assert [found[:6] for found in table(text)[1]][:1] == [code]


def test_the_usual_rule_begins_a_new_locale() -> None:
    assert plurals.suggestion("nl").startswith('nl: {name: Nederlands, plural: "nplurals=2;')
    assert "direction: rtl" in plurals.suggestion("he")
    assert plurals.suggestion("xx") == ""
    assert plurals.usual("xx") == RULE
