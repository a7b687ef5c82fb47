"""Translations are whole: every unit of the template, in every locale, well formed and compiled."""

from __future__ import annotations

import gettext
import unicodedata
from typing import Any

import msgspec
import pytest
import yaml
from babel import Locale
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from auditlexc.model import Event, Example, Field
from auditlexc.model import Message as Sentence
from auditlexc.pipeline import catalog
from auditlexc.targets.base import owner
from auditlexc.wording import Placeholder, wording
from tests.conftest import PROJECT

FOLDER = PROJECT / "locales"
COMPILED = PROJECT / "generated" / "pve_audit" / "messages"
CATALOG = catalog(PROJECT)[0]
assert CATALOG is not None
EVENTS = CATALOG.events
NUMBERS = range(10_001)
# What has no place in a sentence: control characters, bidi controls, what can't be seen.
FORBIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
ZWNJ = "\u200c"


class Pinned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What locales.yaml says of a locale."""

    name: str
    plural: str
    direction: str
    cldr: dict[str, int] = {}


LOCALES = msgspec.convert(
    yaml.safe_load((FOLDER / "locales.yaml").read_text(encoding="utf-8")), dict[str, Pinned]
)
Units = dict[str, Message]


def headers(name: str) -> dict[str, str]:
    """The head of a PO file."""
    with (FOLDER / name).open("rb") as file:
        return dict(read_po(file).mime_headers)


def units(name: str) -> Units:
    """The units of a PO or POT file by context, in the file's order."""
    with (FOLDER / name).open("rb") as file:
        messages = [m for m in read_po(file, abort_invalid=True) if m.id]
    found = {m.context or "": m for m in messages}
    assert len(found) == len(messages), "a context stands there twice"
    return found


def texts(value: Any) -> tuple[str, ...]:
    """A text, or the forms of a plural, as a tuple."""
    return (value,) if isinstance(value, str) else tuple(value)


def load(locale: str) -> gettext.GNUTranslations:
    """The compiled translation, as a viewer loads it."""
    with (COMPILED / locale / "LC_MESSAGES" / "pve_audit.mo").open("rb") as file:
        return gettext.GNUTranslations(file)


def plural_rule(locale: str) -> tuple[int, Any]:
    """The number of forms of a locale, and the function from a number to its form."""
    count, _, rule = LOCALES[locale].plural.partition(";")
    said = rule.strip().removeprefix("plural=").removesuffix(";")
    return int(count.removeprefix("nplurals=")), gettext.c2py(said)


TEMPLATE = units("events.pot")
TRANSLATED = {locale: units(f"{locale}.po") for locale in LOCALES}


def test_every_translation_is_in_the_table_of_locales() -> None:
    """A PO file without a pinned plural rule, or a rule without a PO file, is a mistake."""
    assert {path.stem for path in FOLDER.glob("*.po")} == set(LOCALES)
    assert "de" in LOCALES


@pytest.mark.parametrize("locale", LOCALES)
def test_a_translation_has_every_unit_of_the_template(locale: str) -> None:
    """The same contexts in the same order, and nothing that is no longer said."""
    done = TRANSLATED[locale]
    assert [c for c in TEMPLATE if c not in done] == [], "units without a translation"
    assert [c for c in done if c not in TEMPLATE] == [], "translations of what is gone"
    outdated = [c for c, unit in done.items() if texts(unit.id) != texts(TEMPLATE[c].id)]
    assert outdated == [], "translations of another English text"
    assert list(done) == list(TEMPLATE)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_unit_is_fuzzy_or_empty(locale: str) -> None:
    """A guess is never shown, so there is none; a plural has all its forms."""
    count, _ = plural_rule(locale)
    for context, unit in TRANSLATED[locale].items():
        said = texts(unit.string)
        assert not unit.fuzzy, context
        assert all(said), context
        assert len(said) == (count if unit.pluralizable else 1), context


@pytest.mark.parametrize("locale", LOCALES)
def test_placeholders_are_those_of_the_source(locale: str) -> None:
    """Each exactly as often as in English, in every form, and no brace that is not one of them."""
    for context, unit in TRANSLATED[locale].items():
        expected = sorted(wording(texts(unit.id)[-1]).names)
        for text in texts(unit.string):
            parts = wording(text)
            assert parts.wrong is None, (context, text)
            assert sorted(parts.names) == expected, (context, text)
        assert unit.python_brace_format == TEMPLATE[context].python_brace_format, context


@pytest.mark.parametrize("locale", LOCALES)
def test_texts_are_clean(locale: str) -> None:
    """Spaces at the ends and full stops as in English; nothing invisible, nothing decomposed."""
    for context, unit in TRANSLATED[locale].items():
        source = texts(unit.id)[-1]
        for text in texts(unit.string):
            assert leading(text) == leading(source), (context, text)
            assert leading(text[::-1]) == leading(source[::-1]), (context, text)
            assert text.endswith(".") == source.endswith("."), (context, text)
            assert "  " not in text, (context, text)
            assert not set("<>{}").intersection(literals(text)), (context, text)
            assert unicodedata.is_normalized("NFC", text), (context, text)
            bad = [c for c in text if c != ZWNJ and unicodedata.category(c) in FORBIDDEN_CATEGORIES]
            assert bad == [], (context, text)


def leading(text: str) -> str:
    """The white space that a text begins with."""
    return text[: len(text) - len(text.lstrip())]


def literals(text: str) -> str:
    """A text without its placeholders."""
    return "".join(p for p in wording(text).parts if isinstance(p, str))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_head_of_a_translation_is_fixed(locale: str) -> None:
    """The plural rule is the pinned one, and nothing changes from run to run."""
    head = headers(f"{locale}.po")
    assert head["Language"] == locale
    assert head["Plural-Forms"] == LOCALES[locale].plural
    source = (FOLDER / f"{locale}.po").read_text(encoding="utf-8").partition("\n\n")[0]
    assert "Date" not in source
    assert "X-Generator" not in source


@pytest.mark.parametrize("locale", LOCALES)
def test_plural_forms_agree_with_cldr(locale: str) -> None:
    """Each form stands for one category of CLDR and the other way round; no form is without use."""
    count, form = plural_rule(locale)
    category = Locale.parse(locale).plural_form
    pairs = {(category(number), form(number)) for number in NUMBERS}
    assert len({c for c, _ in pairs}) == len(pairs), pairs
    assert {f for _, f in pairs} == set(range(count)), pairs


@pytest.mark.parametrize("locale", LOCALES)
def test_the_direction_is_that_of_cldr(locale: str) -> None:
    """Right to left is right to left in every viewer."""
    orders = {"ltr": "left-to-right", "rtl": "right-to-left"}
    assert orders[LOCALES[locale].direction] == Locale.parse(locale).character_order


@pytest.mark.parametrize("locale", LOCALES)
def test_the_compiled_file_says_what_the_translation_says(locale: str) -> None:
    """Every unit is found by its context and English text, in each form."""
    compiled, (count, form) = load(locale), plural_rule(locale)
    one_of = {form(number): number for number in reversed(NUMBERS)}
    for context, unit in TRANSLATED[locale].items():
        said = texts(unit.string)
        if not unit.pluralizable:
            assert compiled.pgettext(context, texts(unit.id)[0]) == said[0], context
            continue
        one, other = texts(unit.id)
        for index in range(count):
            assert compiled.npgettext(context, one, other, one_of[index]) == said[index], context


def value(compiled: gettext.GNUTranslations, event: Event, field: Field, raw: Any) -> str:
    """A value in words: those of an enum's value where there are some."""
    if raw is None:
        return said(compiled, f"fallback/{owner(event, field)}.{field.name}", field.fallback)
    for option in field.type.values:
        if option.name == raw and option.title != option.name:
            place = field.type.name or f"{owner(event, field)}.{field.name}"
            return said(compiled, f"enum/{place}/{option.name}", option.title)
    return str(raw)


def said(compiled: gettext.GNUTranslations, context: str, text: str) -> str:
    """The translation of a unit, which the template has to have."""
    assert texts(TEMPLATE[context].id) == (text,), context
    return compiled.pgettext(context, text)


def shown(
    compiled: gettext.GNUTranslations, event: Event, example: Example, names: tuple[str, ...]
) -> dict[str, str]:
    """What the placeholders of a sentence stand for, in one example."""
    said_of = {
        "subject": f"{example.user}!{example.token}" if example.token else example.user or "-",
        "object": example.object,
        "node": example.node,
        "source": example.ip or "-",
        "error": example.error,
    }
    fields = {p.name: p.field for p in event.params}
    for name in set(names).intersection(fields):
        said_of[name] = value(compiled, event, fields[name], example.params.get(name))
    return {name: said_of[name] for name in names}


def count_of(sentence: Sentence, example: Example) -> int:
    raw = example.params[sentence.count]
    assert isinstance(raw, int)
    return raw


def sentences(event: Event) -> list[tuple[Sentence, Example]]:
    """Each sentence of an event with each example of its status."""
    return [(m, e) for m in event.messages for e in event.examples if e.status == m.status]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("event", EVENTS, ids=[event.name for event in EVENTS])
def test_every_sentence_renders_its_examples(event: Event, locale: str) -> None:
    """Translated, with all values in their places, and without a brace left over."""
    compiled = load(locale)
    pairs = sentences(event)
    assert {m.status for m, _ in pairs} == set(event.statuses), "a status has no example"
    for sentence, example in pairs:
        if sentence.count:
            number = count_of(sentence, example)
            text = compiled.npgettext(sentence.context, sentence.text, sentence.plural, number)
        else:
            text = compiled.pgettext(sentence.context, sentence.text)
        assert text not in (sentence.text, sentence.plural), "the sentence is still English"
        words = shown(compiled, event, example, sentence.names)
        parts = wording(text).parts
        rendered = "".join(words[p.name] if isinstance(p, Placeholder) else p for p in parts)
        assert not set("{}").intersection(rendered), rendered
        for name, word in words.items():
            assert word, (name, rendered)
            assert word in rendered
