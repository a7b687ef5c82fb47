"""The head of a PO file: tools obey it, so nothing may be smuggled into it."""

from __future__ import annotations

import pytest

from auditlexc.findings import Findings
from auditlexc.messages import head as heads
from auditlexc.messages.mo import compile_po
from auditlexc.messages.plurals import Locale
from auditlexc.messages.po import read
from auditlexc.messages.units import Unit
from auditlexc.places import Span
from tests.pofiles import RULE, RULES, entry, head

TABLE = {"de": Locale(name="Deutsch", plural=RULE, direction="ltr")}
GOOD = head()
HEADS = {
    "another language": GOOD.replace("Language: de", "Language: fr"),
    "no language": GOOD.replace('"Language: de\\n"\n', ""),
    "an empty language": GOOD.replace("Language: de", "Language: "),
    "another charset": GOOD.replace("UTF-8", "ISO-8859-15"),
    "no charset": GOOD.replace("; charset=UTF-8", ""),
    "a charset and more": GOOD.replace("UTF-8", "UTF-8; charset=UTF-7"),
    "no type": GOOD.replace('"Content-Type: text/plain; charset=UTF-8\\n"\n', ""),
    "an encoding": GOOD.replace("8bit", "base64"),
    "another rule": GOOD.replace(RULE, "nplurals=1; plural=0;"),
    "no rule": GOOD.replace(f'"Plural-Forms: {RULE}\\n"\n', ""),
    "a rule that counts wrong": GOOD.replace("nplurals=2", "nplurals=20"),
    "a rule that runs": GOOD.replace("(n != 1)", "__import__('os').system('x')"),
    "a second rule": GOOD + '"Plural-Forms: nplurals=1; plural=0;\\n"\n',
    "a second rule in capitals": GOOD + '"PLURAL-FORMS: nplurals=1; plural=0;\\n"\n',
    "a second language": GOOD + '"Language: fr\\n"\n',
    "a line without a colon": GOOD + '"hello\\n"\n',
    "an empty line": GOOD + '"\\n"\n',
    "a line without a name": GOOD + '": x\\n"\n',
    "an escape sequence": GOOD + '"X-\x1b[2J: x\\n"\n',
    "a name that turns": GOOD + '"X-\u202e: x\\n"\n',
    "a plural": GOOD.replace('msgstr ""\n', 'msgid_plural ""\nmsgstr[0] ""\n'),
    "fuzzy": f"#, fuzzy\n{GOOD}",
    "none": "",
}


def judged(text: str, locale: str = "de", known: bool = True) -> tuple[str | None, Findings]:
    findings = Findings()
    file = read(f"locales/{locale}.po", text.encode(), findings)
    assert file is not None
    assert findings.items == []
    return heads.judge(file, locale, TABLE if known else None, findings), findings


@pytest.mark.parametrize("text", HEADS.values(), ids=HEADS)
def test_a_wrong_head_is_a_finding_at_its_line(text: str) -> None:
    rule, findings = judged(f"{text}\n{entry('a', 'b', 'c')}")
    assert rule is None
    assert {found.code for found in findings.items} == {"AL0911"}
    for found in findings.items:
        assert isinstance(found.place, Span)
        assert 1 <= found.place.line <= max(text.count("\n"), 1)
        assert found.hint
        assert "\x1b" not in found.message


@pytest.mark.parametrize(
    "more",
    [
        '"Last-Translator: Ada Example <ada@example.org>\\n"\n', '"X-Generator: Poedit 3.4\\n"\n',
        '"PO-Revision-Date: 2026-01-01 00:00+0000\\n"\n', '"Language-Team: none\\n"\n',
    ],
)  # fmt: skip
def test_what_tools_add_to_a_head_is_fine(more: str) -> None:
    assert judged(GOOD + more)[0] == RULE
    assert judged(GOOD.replace("8bit", "8BIT") + more)[0] == RULE


@pytest.mark.parametrize("locale", RULES)
def test_without_a_table_the_rule_of_the_file_holds(locale: str) -> None:
    assert judged(head(locale), locale, known=False)[0] == RULES[locale]
    spaced = head(locale, RULES[locale].removesuffix(";"))
    assert judged(spaced, locale, known=False)[0] == RULES[locale].removesuffix(";")


def test_without_any_rule_a_file_without_plurals_is_compiled() -> None:
    units = {"a": Unit(context="a", text="b"), "c": Unit(context="c", text="d", plural="e")}
    text = f"{HEADS['no rule']}\n{entry('a', 'b', 'c')}"
    findings = Findings()
    assert compile_po("x/de.po", "de", text.encode(), units, findings) is not None
    counted = f"{text}\n{entry('c', 'd', ('x', 'y'), 'e')}"
    assert compile_po("x/de.po", "de", counted.encode(), units, findings) is None
    assert [found.code for found in findings.items] == ["AL0911"]


@pytest.mark.parametrize("locale", ["", "DE", "de_de", "de-DE", "../de", "de.UTF-8", "german"])
def test_a_file_is_named_after_its_locale(locale: str) -> None:
    findings = Findings()
    file = read("x", GOOD.encode(), findings)
    assert file is not None
    assert heads.judge(file, locale, None, findings) is None
    assert "not the name of a locale" in findings.items[0].message


def test_a_locale_that_is_not_in_the_table_is_a_finding() -> None:
    assert judged(head("nl"), "nl")[0] is None


def test_a_damaged_table_is_not_blamed_on_the_file() -> None:
    findings = Findings()
    file = read("x", GOOD.encode(), findings)
    assert file is not None
    broken = {"de": Locale(name="x", plural="nonsense", direction="ltr")}
    assert heads.judge(file, "de", broken, findings) is None
    assert findings.items == []
