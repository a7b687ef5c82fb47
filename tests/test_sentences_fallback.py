"""What is not translated, or not well, is told in English: a whole sentence, and nothing but it."""

from __future__ import annotations

import re

import pytest

from auditlex.rendering.escape import FSI, PDI
from auditlexc.findings import Findings
from auditlexc.messages.po import read
from tests.conftest import PROJECT
from tests.records import base
from tests.rendering import hostile, telling
from tests.rendering.telling import NUMBERS, translation

PVE = telling.pve()
EXAMPLES = telling.examples(PVE)
KINDS = telling.marked_kinds()
UNITS = telling.contexts(telling.kinds())
ENGLISH = KINDS["en"].renderer()
PARTIAL = telling.partial()


def entries(locale: str) -> dict[str, tuple[str, ...]]:
    """What a file of the tests translates, by context."""
    path = f"tests/locales/{locale}.po"
    po = read(path, (PROJECT / path).read_bytes(), Findings())
    assert po is not None
    return {entry.context or "": entry.strings for entry in po.entries}


def bare(text: str) -> str:
    """A sentence without isolates."""
    return text.replace(FSI, "").replace(PDI, "")


@pytest.mark.parametrize("locale", ["he", "fa"])
def test_what_is_not_translated_is_english_unit_by_unit(locale: str) -> None:
    """A Hebrew sentence where there is one, else a whole English one; words by themselves."""
    own, tongue = entries(locale), PARTIAL[locale]
    assert len(own) > 290
    assert tongue.locale.borrowed == PARTIAL["en"].locale.texts.keys() - own.keys()
    assert {n: tongue.locale.texts[n] for n in own} == own
    say, english = tongue.renderer().sentence, PARTIAL["en"].renderer().sentence
    script = re.compile("[\u0590-\u05ff]" if locale == "he" else "[\u0600-\u06ff]")
    foreign = 0
    for event, example in EXAMPLES:
        context = f"{event.name}/{example['status']}"
        for record in telling.counted(event, example, NUMBERS):
            said = say(record)
            hostile.sound([said], 2_000)
            # Each value is set apart, so that what is left is the translation alone.
            around = re.sub(f"{FSI}[^{PDI}]*{PDI}", "", said)
            if context in own:
                assert script.search(around)
                foreign += 1
            elif not script.search(said):
                assert bare(said) == bare(english(record))
    assert foreign > 100


@pytest.mark.parametrize("locale", ["he", "fa"])
def test_a_borrowed_plural_is_chosen_as_in_english(locale: str) -> None:
    """'0 things', though Persian has one form for none and one."""
    units = {n: t for n, t in UNITS.items() if n != "thing.count/success"}
    say = telling.with_files({locale: translation(locale, units, telling.marked(locale))})[locale]
    event, record = next(
        (e, r) for e, r in telling.examples(telling.kinds()) if e.name == "thing.count"
    )
    sentence = say.renderer().sentence
    told = [bare(sentence(each)) for each in telling.counted(event, record, (0, 1, 2))]
    assert [re.findall(r"\d+ things?", text) for text in told] == [
        ["0 things"], ["1 thing"], ["2 things"],
    ]  # fmt: skip


CONTEXT = "thing.change/failure"
ENTRY = (
    f'msgctxt "{CONTEXT}"\nmsgid "{{subject}} could not change {{name}}: {{error}}"\n'
    'msgstr "{subject} konnte {name} nicht ändern: {error}"\n'
)
POOR: dict[str, tuple[str, str]] = {
    "fuzzy": ("msgctxt", "#, fuzzy\nmsgctxt"),
    "fuzzy among other flags": ("msgctxt", "#, python-brace-format, fuzzy\nmsgctxt"),
    "empty": ('msgstr "{subject} konnte {name} nicht ändern: {error}"', 'msgstr ""'),
    "of another English text": ("could not change {name}", "failed to change {name}"),
    "of another event": (CONTEXT, "thing.alter/failure"),
    "without a context": (f'msgctxt "{CONTEXT}"\n', ""),
    "obsolete": (ENTRY, "".join(f"#~ {line}\n" for line in ENTRY.splitlines())),
    "a placeholder too few": ("konnte {name} nicht", "konnte es nicht"),
    "a placeholder that there is not": ("konnte {name} nicht", "konnte {naem} {name} nicht"),
    "an attribute": ("konnte {name} nicht", "konnte {name.__class__} nicht"),
    "an index": ("konnte {name} nicht", "konnte {name[0]} nicht"),
    "a format": ("konnte {name} nicht", "konnte {name:>99999999} nicht"),
    "a lone brace": ("nicht ändern", "nicht } ändern"),
    "a control character": ("nicht ändern", "nicht \x1b[0m ändern"),
    "a control of direction": ("nicht ändern", "nicht \u202e ändern"),
    "an isolate that is not closed": ("nicht ändern", "nicht \u2068 ändern"),
    "two lines": ("nicht ändern", "nicht\\nändern"),
    "a tag": ("nicht ändern", "nicht <b>ändern</b>"),
}


@pytest.mark.parametrize(("before", "after"), POOR.values(), ids=list(POOR))
def test_a_translation_that_can_not_be_used_is_english(before: str, after: str) -> None:
    """All of the sentence, and nothing but that sentence."""
    assert before in ENTRY
    others = {n: t for n, t in UNITS.items() if n != CONTEXT}
    for entry, german in ((ENTRY, True), (ENTRY.replace(before, after), False)):
        po = translation("de", others, telling.marked("de"), f"\n{entry}")
        tongue = telling.with_files({"de": po})["de"]
        assert tongue.locale.borrowed == (set() if german else {CONTEXT})
        renderer = tongue.renderer()
        record = base(telling.kinds().events[0], "failure", {"name": "x"})
        said = renderer.sentence(record)
        assert ("konnte x nicht ändern" in said) == german
        assert german or said == ENGLISH.sentence(record)
        record = base(telling.kinds().events[3], "success", {})
        assert renderer.sentence(record) == "de0 alice@pve began"


POOR_PLURALS = {
    "too few": ["{subject} {amount} {room} {until}"],
    "too many": ["{subject} {amount} {room} {until}"] * 3,
    "one is empty": ["", "{subject} {amount} {room} {until}"],
    "a placeholder too few": ["{subject} eins {room} {until}", "{subject} viele {room} {until}"],
}


@pytest.mark.parametrize("forms", POOR_PLURALS.values(), ids=list(POOR_PLURALS))
def test_a_plural_that_can_not_be_used_is_english(forms: list[str]) -> None:
    context = "thing.count/success"
    others = {n: t for n, t in UNITS.items() if n != context}
    one, many = UNITS[context]
    entry = "".join(f'msgstr[{n}] "{form}"\n' for n, form in enumerate(forms))
    more = f'\nmsgctxt "{context}"\nmsgid "{one}"\nmsgid_plural "{many}"\n{entry}'
    tongue = telling.with_files({"de": translation("de", others, telling.marked("de"), more)})["de"]
    assert tongue.locale.borrowed == {context}
    assert tongue.locale.texts[context] == (one, many)


BROKEN: dict[str, bytes] = {
    "empty": b"",
    "binary": bytes(range(256)) * 100,
    "not UTF-8": b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\xe9',
    "another language": b'msgid ""\nmsgstr "Language: xx\\n"\n',
    "a rule that never ends": translation("de", UNITS, telling.marked("de"))
    .replace("(n != 1)", "n/0")
    .encode(),
}  # fmt: skip


GERMAN = {"1,234.5": "1.234,5", "12,345": "12.345", "1.2 MiB": "1,2 MiB",
          "Nov 23, 2026": "23.11.2026"}  # fmt: skip
"""Numbers and dates are German in any case."""


@pytest.mark.parametrize("data", BROKEN.values(), ids=list(BROKEN))
def test_a_file_that_can_not_be_read_is_english(data: bytes) -> None:
    """What can be used of it is used; nothing is raised, and sentences are whole."""
    files = {"locales/de.po": data, "locales/locales.yaml": telling.table(["de"])}
    renderer = telling.tongues(telling.kinds(), files)["de"].renderer()
    german = KINDS["de"].renderer()
    for _, record in telling.examples(telling.kinds()):
        said = renderer.sentence(record)
        hostile.sound([said], 500)
        english = ENGLISH.sentence(record)
        for number, of_german in GERMAN.items():
            english = english.replace(number, of_german)
        assert said in {english, german.sentence(record)}


def test_without_a_table_the_rule_and_the_direction_are_those_of_the_file_and_cldr() -> None:
    po = translation("ar", UNITS, telling.marked("ar"))
    (_, arabic) = telling.tongues(telling.kinds(), {"locales/ar.po": po.encode()}).values()
    assert arabic.locale.about.direction == "rtl"
    assert arabic.renderer().voice.say("alice") == f"{FSI}alice{PDI}"


def test_files_of_locales_that_nobody_knows_are_left_out() -> None:
    po = translation("de", UNITS, telling.marked("de")).encode()
    files = {f"locales/{name}.po": po for name in ("xx", "en", "de", "not-a-locale")}
    assert set(telling.tongues(telling.kinds(), files)) == {"en", "de"}
