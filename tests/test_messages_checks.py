"""What is wrong with a translation is found, and nothing that is right.

``NOTED`` are the defects that other tools were once measured with, ``OWN`` those that we thought
of; ``VALID`` are translations as good translators write them.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlexc.codes import CODES
from auditlexc.findings import Findings
from auditlexc.messages import head as heads
from auditlexc.messages.checks import CHECKS, ERRORS, Pair, clean
from auditlexc.messages.judge import usable
from auditlexc.messages.mo import compile_po
from auditlexc.messages.po import read
from auditlexc.messages.units import Unit
from auditlexc.places import Span
from tests.pofiles import RULES, entry, head

Case = tuple[str, str, str | tuple[str, ...], str]
"""Locale, key of the English text, translation or its forms, the code that must be found."""

UNITS: Mapping[str, Unit] = {
    unit.context: unit
    for unit in (
        Unit(context="user", text="{subject} created user {userid}"),
        Unit(context="group", text="{subject} added user {userid} to group {group}"),
        Unit(context="fail", text="{subject} could not delete VM {vmid}: {error}"),
        Unit(context="net", text="{subject} set {net.bridge} of VM {vmid}"),
        Unit(context="twice", text="{vmid}: {subject} cloned VM {vmid}"),
        Unit(context="brace", text="{subject} wrote {{x}} to {file}"),
        Unit(context="word", text="guest"),
        Unit(context="phrase", text="nobody was asked for a password"),
        Unit(context="loan", text="file system"),
        Unit(context="name", text="Active Directory server"),
        Unit(context="stop", text="This can't be undone."),
        Unit(context="ask", text="Do you want to go on?"),
        Unit(context="colon", text="Known nodes:"),
        Unit(context="dots", text="and so on..."),
        Unit(context="lines", text="first line\nsecond line"),
        Unit(context="spaced", text=" and {count} more "),
        Unit(context="html", text="{a} < {b} && {b} > {a} &amp; <b>"),
        Unit(context="no", text="no"),
        Unit(
            context="count", text="{subject} removed {n} record",
            plural="{subject} removed {n} records", count="n",
        ),
        Unit(
            context="one", text="{subject} removed a record",
            plural="{subject} removed {n} records", count="n",
        ),
    )
}  # fmt: skip

NOTED: Mapping[str, Case] = {
    "a brace left open": ("de", "user", "{subject} hat {userid angelegt", "AL0914"),
    "a brace too many": ("de", "user", "{subject} hat {userid}} angelegt", "AL0914"),
    "a conversion": ("de", "user", "{subject!r} hat {userid} angelegt", "AL0914"),
    "an attribute": ("de", "user", "{subject.x.y} hat {userid} angelegt", "AL0914"),
    "a placeholder translated": ("de", "user", "{benutzer} hat {userid} angelegt", "AL0916"),
    "a placeholder left out": ("de", "user", "{subject} hat jemanden angelegt", "AL0917"),
    "a placeholder of a neighbour": ("de", "user", "{subject} {userid} {group}", "AL0916"),
    "a form too few": ("ru", "count", ("{subject} {n}", "{subject} {n}"), "AL0918"),
    "a form too many": ("de", "count", ("{subject} {n}",) * 3, "AL0918"),
    "the number of 21 left out": (
        "ru", "one",
        ("{subject} удалил запись", "{subject} удалил {n} записи", "{subject} удалил {n} записей"),
        "AL0919",
    ),
    "a value of the plural left out": (
        "de", "one", ("{subject} hat einen gelöscht", "es wurden {n} gelöscht"), "AL0917",
    ),
    "a control character": ("de", "user", "{subject} hat\t{userid} angelegt", "AL0920"),
    "a private character": ("de", "user", "{subject} \ue000 {userid}", "AL0920"),
    "a line separator": ("de", "user", "{subject} hat\u2028{userid} angelegt", "AL0920"),
    "a bidi override": ("de", "user", "{subject} hat \u202e{userid}", "AL0921"),
    "a space without width": ("de", "user", "{subject} hat\u200b {userid} angelegt", "AL0920"),
    "a byte order mark": ("de", "user", "\ufeff{subject} hat {userid} angelegt", "AL0920"),
    "a damaged character": ("de", "user", "{subject} hat {userid} gel\ufffdscht", "AL0920"),
    "wide braces": ("ja", "user", "{subject} が {userid} と\uff5buserid\uff5d", "AL0915"),
    "a tag": ("de", "user", "{subject} hat <b>{userid}</b> angelegt", "AL0922"),
    "an entity": ("de", "user", "{subject} hat&nbsp;{userid} angelegt", "AL0922"),
    "a line too many": ("de", "user", "{subject} hat\n{userid} angelegt", "AL0923"),
    "a space at the end": ("de", "user", "{subject} hat {userid} angelegt ", "AL0923"),
}  # fmt: skip

# One character that must not be there, anywhere in a translation.
_UNSEEN = {
    "a bell": "\x07", "an escape": "\x1b", "a NEL": "\x85", "a C1 control": "\x9b", "a DEL": "\x7f",
    "a soft hyphen": "\xad", "a word joiner": "\u2060", "a paragraph separator": "\u2029",
    "an invisible times": "\u2062", "a Mongolian separator": "\u180e", "a filler": "\u3164",
    "a choseong filler": "\u115f", "a halfwidth filler": "\uffa0", "a blank pattern": "\u2800",
    "a grapheme joiner": "\u034f", "a plane 15 character": "\U000f0001",
    "a plane 16 character": "\U00100001", "a tag character": "\U000e0041",
    "a noncharacter": "\ufdd0", "the last character": "\uffff", "an annotation": "\ufff9",
    "a joiner in German": "\u200d", "a non-joiner in German": "\u200c", "a return": "\r",
}  # fmt: skip
_TURNING = {
    "LRM": "\u200e", "RLM": "\u200f", "ALM": "\u061c", "LRE": "\u202a", "RLE": "\u202b",
    "PDF": "\u202c", "LRO": "\u202d", "RLO": "\u202e", "LRI": "\u2066", "RLI": "\u2067",
    "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip
_WIDE = "\uff5b\uff5d\ufe5b\ufe5c\u2774\u2775\ufe37\ufe38"
_MARKUP = (
    "<i>x</i>",
    "<br>",
    "<script>",
    "</b>",
    "<",
    ">",
    "a<b",
    "&lt;",
    "&#60;",
    "&#x3c;",
    "&quot;",
)

OWN: Mapping[str, Case] = {
    **{
        f"{name}": ("de", "user", f"{{subject}} hat{char} {{userid}} angelegt", "AL0920")
        for name, char in _UNSEEN.items()
    },
    **{
        f"{name} in Arabic": ("ar", "user", f"{{subject}} أنشأ {char}{{userid}}", "AL0921")
        for name, char in _TURNING.items()
    },
    **{
        f"brace {char!a}": ("zh_Hans", "user", f"{{subject}} 创建了 {{userid}} {char}", "AL0915")
        for char in _WIDE
    },
    **{
        f"markup {text}": ("fr", "user", f"{{subject}} a créé {{userid}} {text}", "AL0922")
        for text in _MARKUP
    },
    "no name": ("de", "user", "{subject} hat {userid} {} angelegt", "AL0914"),
    "a number": ("de", "user", "{subject} hat {userid} {0} angelegt", "AL0914"),
    "a format": ("de", "user", "{subject} hat {userid:>999999999} angelegt", "AL0914"),
    "an index": ("de", "user", "{subject[0]} hat {userid} angelegt", "AL0914"),
    "underscores": ("de", "user", "{__class__} {subject} {userid}", "AL0914"),
    "dunder attributes": ("de", "user", "{subject.__init__} hat {userid}", "AL0914"),
    "a space in braces": ("de", "user", "{ subject } hat {userid} angelegt", "AL0914"),
    "a line in braces": ("de", "user", "{sub\nject} hat {userid} angelegt", "AL0914"),
    "braces in braces": ("de", "user", "{subject} hat {{userid} angelegt", "AL0914"),
    "a lone brace": ("de", "word", "Gast {", "AL0914"),
    "a lone brace that closes": ("de", "word", "} Gast", "AL0914"),
    "an accent in the name": ("de", "user", "{subject} hat {üserid} angelegt", "AL0914"),
    "a Cyrillic letter in the name": ("ru", "user", "{subject} создал {us\u0435rid}", "AL0914"),
    "capitals": ("de", "user", "{Subject} hat {userid} angelegt", "AL0916"),
    "a typo": ("de", "user", "{subjekt} hat {userid} angelegt", "AL0916"),
    "a key left out": ("de", "net", "{subject} hat {net} der VM {vmid} gesetzt", "AL0916"),
    "another key": ("de", "net", "{subject} hat {net.mac} der VM {vmid} gesetzt", "AL0916"),
    "a key added": ("de", "user", "{subject.user} hat {userid} angelegt", "AL0916"),
    "a name in a word": ("de", "word", "{guest}", "AL0916"),
    "the reason left out": ("de", "fail", "{subject} konnte VM {vmid} nicht löschen", "AL0917"),
    "who left out": ("de", "fail", "VM {vmid} nicht gelöscht: {error}", "AL0917"),
    "all left out": ("de", "user", "Benutzer angelegt", "AL0917"),
    "doubled instead": ("de", "user", "{subject} hat {{userid}} angelegt", "AL0917"),
    "dollar instead": ("de", "word", "${guest}", "AL0916"),
    "no forms": ("ja", "count", ("{subject} {n}", "{subject} {n}"), "AL0918"),
    "two forms in Polish": ("pl", "count", ("{subject} {n}",) * 2, "AL0918"),
    "four forms in Czech": ("cs", "count", ("{subject} {n}",) * 4, "AL0918"),
    "five forms in Arabic": ("ar", "count", ("{subject} {n}",) * 5, "AL0918"),
    "seven forms in Arabic": ("ar", "count", ("{subject} {n}",) * 7, "AL0918"),
    "two forms in Hebrew": ("he", "count", ("{subject} {n}",) * 2, "AL0918"),
    "one form in German": ("de", "count", ("{subject} {n}",), "AL0918"),
    "an empty first form": ("de", "count", ("", "{subject} {n}"), "AL0918"),
    "an empty last form": ("de", "count", ("{subject} {n}", ""), "AL0918"),
    "an empty form in Russian": ("ru", "count", ("{subject} {n}", "", "{subject} {n}"), "AL0918"),
    "no number for 0 in French": ("fr", "one", ("{subject} a", "{subject} a {n}"), "AL0919"),
    "no number for 0 in Persian": ("fa", "one", ("{subject} یک", "{subject} {n}"), "AL0919"),
    "no number in Japanese": ("ja", "one", ("{subject} が記録を削除しました",), "AL0919"),
    "no number for many": ("de", "one", ("{subject} eins", "{subject} viele"), "AL0919"),
    "no number for few": (
        "ar", "one", ("{subject} ص", "{subject} و", "{subject} ا", "{subject} ق",
                      "{subject} {n}", "{subject} {n}"), "AL0919",
    ),
    "an unknown name in one form": (
        "de", "one", ("{subject} einen", "{subject} {n} {zahl}"), "AL0916",
    ),
    "a tag in one form": ("de", "one", ("{subject} einen", "{subject} {n}<br>"), "AL0922"),
    "a lone brace in one form": ("de", "one", ("{subject} einen {", "{subject} {n}"), "AL0914"),
    "who left out of one form": ("de", "one", ("einen", "{subject} {n}"), "AL0917"),
    "a space in one form": ("de", "one", ("{subject} einen ", "{subject} {n}"), "AL0923"),
    "a space before": ("de", "user", " {subject} hat {userid} angelegt", "AL0923"),
    "a no-break space before": ("fr", "user", "\xa0{subject} a créé {userid}", "AL0923"),
    "an ideographic space behind": ("ja", "user", "{subject} が {userid} を作成\u3000", "AL0923"),
    "no spaces where English has": ("de", "spaced", "und {count} weitere", "AL0923"),
    "other spaces": ("de", "spaced", "  und {count} weitere ", "AL0923"),
    "a line at the end": ("de", "user", "{subject} hat {userid} angelegt\n", "AL0923"),
    "a line too few": ("de", "lines", "eine Zeile", "AL0923"),
    "a value twice": ("de", "user", "{subject} hat {userid} {userid} angelegt", "AL0924"),
    "a value three times": ("de", "twice", "{vmid} {vmid} {vmid} {subject}", "AL0924"),
    "who twice": ("de", "fail", "{subject} {subject} VM {vmid}: {error}", "AL0924"),
    "a form with a value twice": ("de", "count", ("{subject} {n}", "{subject} {n} {n}"), "AL0924"),
    "parts of letters": ("de", "word", "Gera\u0308t", "AL0925"),
    "parts of syllables": ("ko", "word", "\u1100\u1161", "AL0925"),
    "a compatibility sign": ("de", "word", "\u212bngström", "AL0925"),
    "a long word": ("de", "no", "nein, unter gar keinen Umständen", "AL0926"),
    "a long sentence": ("de", "user", "{subject} hat {userid} " + "sehr " * 40 + "gut", "AL0926"),
    "English": ("de", "user", "{subject} created user {userid}", "AL0927"),
    "an English phrase": ("ja", "phrase", "nobody was asked for a password", "AL0927"),
    "English forms": (
        "de", "count", ("{subject} removed {n} record", "{subject} removed {n} records"), "AL0927",
    ),
    "a full stop": ("de", "user", "{subject} hat {userid} angelegt.", "AL0928"),
    "a full stop in Chinese": ("zh_Hans", "user", "{subject} 创建了 {userid}。", "AL0928"),
    "an exclamation": ("de", "user", "{subject} hat {userid} angelegt!", "AL0928"),
    "no full stop": ("de", "stop", "Das lässt sich nicht ändern", "AL0928"),
    "no question": ("de", "ask", "Soll es weitergehen", "AL0928"),
    "a question that became a sentence": ("de", "ask", "Soll es weitergehen.", "AL0928"),
    "no colon": ("de", "colon", "Bekannte Knoten", "AL0928"),
    "no dots": ("de", "dots", "und so weiter.", "AL0928"),
}  # fmt: skip

VALID: tuple[tuple[str, str, str | tuple[str, ...]], ...] = (
    ("de", "user", "{subject} hat den Benutzer {userid} angelegt"),
    ("de", "user", "Der Benutzer {userid} wurde von {subject} angelegt"),
    ("fr", "user", "{subject} a créé l’utilisateur {userid}"),
    ("fr", "fail", "{subject} n’a pas pu supprimer la VM {vmid}\u00a0: {error}"),
    ("fr", "colon", "Nœuds connus\u202f:"),
    ("it", "user", "{subject} ha creato l'utente {userid}"),
    ("pl", "user", "Użytkownik {userid} został utworzony przez {subject}"),
    ("cs", "user", "Uživatel {userid} byl vytvořen uživatelem {subject}"),
    ("ru", "user", "{subject} создал пользователя {userid}"),
    ("uk", "user", "{subject} створив користувача {userid} — п'ятого"),
    ("ja", "user", "{subject} がユーザー {userid} を作成しました"),
    ("ja", "stop", "元に戻すことはできません。"),
    ("ja", "ask", "続けますか？".replace("？", "\uff1f")),
    ("ja", "colon", "既知のノード\uff1a"),
    ("zh_Hans", "user", "{subject} 创建了用户 {userid}"),
    ("zh_Hans", "fail", "{subject} 无法删除虚拟机 {vmid}\uff1a{error}"),
    ("ko", "user", "{subject}님이 사용자 {userid}을(를) 만들었습니다"),
    ("ar", "user", "أنشأ {subject} المستخدم {userid}"),
    ("ar", "ask", "هل تريد المتابعة؟"),
    ("he", "user", "{subject} יצר את המשתמש {userid}"),
    ("fa", "user", "{subject} کاربر {userid} را ساخت و نمی\u200cداند"),
    ("fa", "stop", "این را نمی\u200cتوان برگرداند."),
    ("hi", "word", "अतिथि क्\u200dष"),
    ("el", "ask", "Θέλετε να συνεχίσετε;"),
    ("de", "brace", "{subject} hat {{x}} in {file} geschrieben"),
    ("de", "net", "{subject} hat {net.bridge} der VM {vmid} gesetzt"),
    ("de", "twice", "{vmid}: {subject} hat die VM {vmid} geklont"),
    ("de", "twice", "{subject} hat die VM {vmid} geklont"),
    ("de", "name", "Active Directory server"),
    ("it", "loan", "file system"),
    ("de", "word", "Gast"),
    ("fr", "word", "guest"),
    ("de", "lines", "erste Zeile\nzweite Zeile"),
    ("de", "spaced", " und {count} weitere "),
    ("de", "html", "{a} < {b} && {b} > {a} &amp; <b>"),
    ("de", "dots", "und so weiter…"),
    ("de", "dots", "und so weiter..."),
    ("de", "no", "nein"),
    ("de", "phrase", "100 % sicher: „nie“ – 5 × 3 & mehr"),
    ("de", "one", ("{subject} hat einen Eintrag gelöscht", "{subject} hat {n} Einträge gelöscht")),
    ("de", "count", ("{subject} hat einen gelöscht", "{subject} hat {n} gelöscht")),
    ("fr", "one", ("{subject} a supprimé {n} entrée", "{subject} a supprimé {n} entrées")),
    ("ja", "one", ("{subject} が {n} 件の記録を削除しました",)),
    ("ru", "one", ("{subject} удалил {n} запись", "{subject} — {n} записи", "{subject} — {n}")),
    ("pl", "one", ("{subject} usunął wpis", "{subject} usunął {n} wpisy", "{subject}: {n}")),
    ("he", "one", ("{subject} מחק רשומה", "{subject} מחק שתי רשומות", "{subject} מחק {n}")),
    (
        "ar", "one",
        ("لم يحذف {subject} أي سجل", "حذف {subject} سجلاً", "حذف {subject} سجلين",
         "حذف {subject} {n} سجلات", "حذف {subject} {n} سجلًا", "حذف {subject} {n} سجل"),
    ),
)  # fmt: skip


def found(
    locale: str, key: str, said: str | tuple[str, ...], comments: str = ""
) -> list[tuple[str, Span]]:
    """The codes and places that a file with this one translation gets."""
    unit = UNITS[key]
    text = head(locale) + "\n" + entry(unit.context, unit.text, said, unit.plural, comments)
    findings = Findings()
    file = read(f"locales/{locale}.po", text.encode(), findings)
    assert file is not None
    rule = heads.judge(file, locale, None, findings)
    usable(file, locale, rule or "", UNITS, findings, CHECKS)
    result: list[tuple[str, Span]] = []
    for one in findings.items:
        assert isinstance(one.place, Span)
        assert one.hint
        lines = text.split("\n")
        assert lines[one.place.line - 1].startswith(("msgstr", '"'))
        assert one.place.column <= one.place.end_column <= len(lines[one.place.line - 1]) + 1
        result.append((one.code, one.place))
    return result


@pytest.mark.parametrize("case", NOTED.values(), ids=NOTED)
def test_a_defect_that_was_noted_is_found(case: Case) -> None:
    locale, key, said, code = case
    assert {each for each, _ in found(locale, key, said)} == {code}


@pytest.mark.parametrize("case", OWN.values(), ids=OWN)
def test_a_defect_is_found_with_its_code(case: Case) -> None:
    locale, key, said, code = case
    codes = [each for each, _ in found(locale, key, said)]
    assert code in codes
    # What else is said follows from it: a line break also makes the text end otherwise.
    errors = {each for each in codes if CODES[each].severity == "error"}
    assert errors - {code} <= {"AL0917", "AL0922", "AL0923"}


def test_there_are_as_many_cases_as_we_say() -> None:
    assert len(NOTED) == 23
    assert len(OWN) >= 100
    assert len(VALID) >= 30
    assert {case[3] for case in (*NOTED.values(), *OWN.values())} == {
        *(check.code for check in CHECKS), "AL0918",
    }  # fmt: skip


@pytest.mark.parametrize(("locale", "key", "said"), VALID)
def test_a_good_translation_raises_no_alarm(
    locale: str, key: str, said: str | tuple[str, ...]
) -> None:
    assert found(locale, key, said) == []


@pytest.mark.parametrize("case", [*NOTED.values(), *OWN.values()])
def test_a_file_with_an_error_is_not_compiled_and_one_with_a_warning_is(case: Case) -> None:
    locale, key, said, code = case
    unit = UNITS[key]
    text = head(locale) + "\n" + entry(unit.context, unit.text, said, unit.plural)
    findings = Findings()
    made = compile_po(f"locales/{locale}.po", locale, text.encode(), UNITS, findings)
    assert (made is None) == (CODES[code].severity == "error") == bool(findings.items)


@pytest.mark.parametrize("case", [c for c in OWN.values() if CODES[c[3]].severity == "warning"])
def test_a_warning_is_answered_by_its_flag(case: Case) -> None:
    locale, key, said, code = case
    flag = next(check.flag for check in CHECKS if check.code == code)
    codes = [each for each, _ in found(locale, key, said, f"#, python-brace-format, {flag}\n")]
    assert code not in codes


def test_an_error_is_answered_by_no_flag() -> None:
    flags = ", ".join(check.flag for check in CHECKS if check.flag)
    codes = [each for each, _ in found("de", "user", "{subject}", f"#, {flags}\n")]
    assert codes == ["AL0917"]


def test_what_is_not_used_is_not_judged() -> None:
    """Fuzzy, empty and outdated entries, and those of other programs, may hold anything."""
    bad = "<b>{wrong"
    blocks = [
        entry("user", UNITS["user"].text, bad, comments="#, fuzzy\n"),
        entry("group", "another text", bad),
        entry("elsewhere", "x", bad),
        entry("word", "guest", ""),
    ]
    findings = Findings()
    file = read("locales/de.po", "\n".join([head(), *blocks]).encode(), findings)
    assert file is not None
    assert usable(file, "de", RULES["de"], UNITS, findings, CHECKS) == []
    assert findings.items == []


def test_a_placeholder_is_underlined_where_it_stands() -> None:
    ((_, span),) = found("de", "user", "{subject} hat {userid} und {wrong} angelegt")
    assert (span.column, span.end_column) == (36, 43)


def test_one_translation_does_not_fill_the_screen() -> None:
    assert len(found("de", "word", "{x}" * 1_000)) < 10


_PIECES = st.sampled_from(
    ("{subject}", "{userid}", "{", "}", "{{", "}}", " ", "x", "ä", "\n", "<", "&amp;", "\u200b",
     "\u202e", "\uff5b", "\ufffd", ".", "\xa0", "{n}", "日本", "\u3164", "\t")
)  # fmt: skip


@settings(max_examples=500)
@given(st.lists(_PIECES, max_size=8).map("".join), st.sampled_from(sorted(UNITS)))
def test_what_looks_clean_at_a_glance_has_no_error(said: str, key: str) -> None:
    source = UNITS[key].text
    if not clean(said, source):
        return
    pair = Pair(said=said, source=source, sources=(source,), locale="de")
    assert [fault for check in ERRORS for fault in check.find(pair)] == []


@pytest.mark.parametrize(("locale", "key", "said"), [v for v in VALID if isinstance(v[2], str)])
def test_good_translations_look_clean_at_a_glance(locale: str, key: str, said: str) -> None:
    """Most of them, or the glance would save nothing."""
    if key in ("user", "fail", "net", "word", "no") and not set("\xa0\u200c\u200d") & set(said):
        assert clean(said, UNITS[key].text)
