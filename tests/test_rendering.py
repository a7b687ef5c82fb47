"""Whatever a record holds can be shown, and nothing that it holds is believed."""

from __future__ import annotations

import copy
import unicodedata
from typing import Any, Final

import pytest

import pve_audit
from auditlex.rendering import escape
from auditlex.rendering.escape import FSI, MOST, PDI, bare, isolated, visible
from auditlex.rendering.renderer import Renderer, UnknownLocale, language, locales
from tests.records import paths
from tests.rendering import hostile, telling

KINDS = telling.marked_kinds()
RENDERERS = {
    "ltr": KINDS["ru"].renderer(),
    "rtl": KINDS["ar"].renderer(),
    "bare": KINDS["fr"].renderer(isolate=False),
}
EXAMPLES = telling.examples(telling.kinds())
VALUE: Final = 10 * (MOST + 30)
"""Characters of a value at most: each may be an escape of ten."""

SENTENCE: Final = 12 * VALUE

# --------------------------------------------------------------------------------------------------
# Escapes

SHOWN: list[tuple[str, str]] = [
    ("plain text", "plain text"),
    ("\x00\t\n\x1b[0m\x7f\x9b", r"\x00\x09\x0a\x1b[0m\x7f\x9b"),
    ("a\u2028b\u2029c\x85", r"a\u2028b\u2029c\x85"),
    ("\u202egpj.exe\u2066\u2069", r"\u202egpj.exe\u2066\u2069"),
    ("\U000e0041\U0010ffff\ud800\ufffe", r"\U000e0041\U0010ffff\ud800\ufffe"),
    ("so\u00adft \u200b\ufeff\u3164\u2800", r"so\xadft \u200b\ufeff\u3164\u2800"),
    ("Müller, Жанна, 张伟, ليلى", "Müller, Жанна, 张伟, ليلى"),
    # Joiners where writing needs them, and where they only make two names look alike.
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("क्\u200dष", "क्\u200dष"),
    ("root\u200d@pam", r"root\u200d@pam"),
    ("漢\u200c字", r"漢\u200c字"),
    ("می\u200c", r"می\u200c"),
    ("👩\u200d👧 👩\u200d\u200d👧", "👩\u200d👧 👩\\u200d\\u200d👧"),
    ("❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"),
    # Selectors: of emoji and of ideographs; anywhere else they could carry a message.
    ("☎\ufe0e葛\U000e0100", "☎\ufe0e葛\U000e0100"),
    ("a\ufe0f☎\ufe0f\ufe0f葛\ufe00", "a\\ufe0f☎\ufe0f\\ufe0f葛\\ufe00"),
    ("🔥\U000e0100\u2800\ufe0f", r"🔥\U000e0100\u2800\ufe0f"),
    # Marks: eight on one character, and none on what is before the value.
    ("e\u0301", "e\u0301"),
    ("\u0301e", r"\u0301e"),
    ("e" + "\u0301" * 10, "e" + "\u0301" * 8 + r"\u0301\u0301"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN, ids=lambda text: ascii(text)[:30])
def test_what_is_shown_of_a_text(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert bare(text) == shown
    assert isolated(text) == f"{FSI}{shown}{PDI}"


def test_of_a_long_text_the_rest_is_counted() -> None:
    assert visible("ä" * MOST) == "ä" * MOST
    assert visible("ä" * (MOST + 7)) == "ä" * MOST + "…(+7)"
    assert escape.plain("a" * MOST)
    assert not escape.plain("a" * (MOST + 1))
    assert not escape.plain("ä")


def test_every_character_alone() -> None:
    """What is shown as it is can be seen; what is not is told by its number."""
    for code in range(0x110000):
        char = chr(code)
        shown = visible(f"x{char}x")[1:-1]
        if unicodedata.category(char) in hostile.HIDDEN:
            assert int(shown.lstrip("\\xuU"), 16) == code
        else:
            assert shown == char or int(shown.lstrip("\\xuU"), 16) == code


def test_values_are_isolated_where_they_could_turn_the_sentence() -> None:
    """In a locale that is read from the left, ASCII can't; elsewhere it can."""
    assert RENDERERS["ltr"].voice.say("alice") == "alice"
    assert RENDERERS["ltr"].voice.say("אליס") == f"{FSI}אליס{PDI}"
    assert RENDERERS["rtl"].voice.say("alice") == f"{FSI}alice{PDI}"
    assert RENDERERS["bare"].voice.say("אליס") == "אליס"


# --------------------------------------------------------------------------------------------------
# A million hostile values: eight parts, so that they can be tried side by side

PART: Final = 125_000
PARTS: Final = 8


@pytest.mark.parametrize("part", range(PARTS))
def test_a_million_hostile_texts(part: int) -> None:
    """Alone, in lists, in property strings, as times, and in records that are told."""
    values = hostile.texts(part, PART)
    for name, renderer in RENDERERS.items():
        say, isolates = renderer.voice.say, name != "bare"
        hostile.sound([say(value) for value in values], VALUE, isolates=isolates)
        told = [renderer.sentence(record) for record in hostile.records(values)]
        hostile.sound(told, SENTENCE, isolates=isolates)
    renderer = RENDERERS[("ltr", "rtl", "bare")[part % 3]]
    voice = renderer.voice
    lists = [voice.list(each, "enum/mode/") for each in hostile.batches(values, 40)]
    hostile.sound(lists, VALUE)
    times = [f"2026-11-23T04:46:{value}" if value[:1] > "m" else value for value in values]
    hostile.sound([voice.times.local(each) for each in times], VALUE)
    hostile.sound([renderer.general(record) for record in hostile.records(values)], SENTENCE)
    part_of, label = voice.part, voice.label
    parts = [label("enum/mode/", part_of(f"{v},size=1", "file", "file")) for v in values]
    hostile.sound(parts, VALUE)


@pytest.mark.parametrize("name", RENDERERS)
def test_numbers_of_all_sizes(name: str) -> None:
    voice = RENDERERS[name].voice
    values = hostile.numbers(1, 20_000)
    for say in (voice.say, voice.number, voice.size, voice.moment, voice.truth):
        hostile.sound([say(value) for value in values], 400)
    assert {voice.plural(value) for value in values} <= set(range(6))


def odd() -> list[Any]:
    """Values that are no part of any record."""
    return [
        *hostile.EXTREMES, *hostile.cyclic(), hostile.deep(), *hostile.SEQUENCES[:8], "x" * 5_000,
    ]  # fmt: skip


@pytest.mark.parametrize("name", RENDERERS)
def test_no_value_is_too_odd_to_be_said(name: str) -> None:
    """Each part of a voice takes each value, however deep, large or round it is."""
    voice = RENDERERS[name].voice
    says = (voice.say, voice.time, voice.truth, voice.number, voice.size, voice.moment, voice.list)
    for value in [*odd(), *hostile.large()]:
        told = [say(value) for say in says] + [
            voice.label("enum/mode/", value),
            voice.list(value, "enum/mode/"),
            voice.list([value, value]),
            voice.say(voice.part(value, "file", "file")),
            voice.who({"subject": {"user": value}}),
            voice.who({"subject": {"user": value, "token": value}}),
            voice.whence({"source": {"ip": value}}),
            voice.why({"error": {"message": value, "reason": value, "code": value}}),
        ]
        hostile.sound(told, 2 * VALUE, isolates=name != "bare")
        assert voice.plural(value) in range(6)
        assert voice.english(value) in range(2)


@pytest.mark.parametrize("name", RENDERERS)
def test_every_place_of_a_record_may_hold_anything(name: str) -> None:
    """Also nothing: then the sentence is general, but there is one."""
    renderer = RENDERERS[name]
    values = odd()
    told: list[str] = []
    for _, record in EXAMPLES:
        for *where, last in paths(record):
            changed = copy.deepcopy(record)
            inner: Any = changed
            for step in where:
                inner = inner[step]
            for value in values:
                inner[last] = value
                told.append(renderer.sentence(changed))
            del inner[last]
            told.append(renderer.sentence(changed))
    told += [renderer.general(value) for value in values]
    hostile.sound(told, SENTENCE, isolates=name != "bare")
    assert len(told) > 10_000


def test_large_values_are_cut_where_they_are_told() -> None:
    renderer = RENDERERS["rtl"]
    for _, record in EXAMPLES:
        for value in hostile.large():
            params = dict.fromkeys(record["params"], value)
            changed = {**record, "subject": {"user": value}, "params": params}
            hostile.sound([renderer.sentence(changed)], SENTENCE)


def test_containers_are_shown_as_far_as_there_is_room() -> None:
    say = RENDERERS["ltr"].voice.say
    assert say(["a", 1, None, True]) == "a, 1, ru0 unknown, ru0 yes"
    assert say({"a": {"b": [1, 2]}}) == "a=b=1, 2"
    assert say(list(range(103))).endswith("98, 99, …(+3)" + PDI)
    assert say([[[[[[["deep"]]]]]]]) == f"{FSI}…{PDI}"
    assert len(say([["ab"] * 100] * 100)) == MOST + 2


# --------------------------------------------------------------------------------------------------
# Locales

SHIPPED = locales(pve_audit)
CHOICES = {
    "de": "de", "de_AT.UTF-8": "de", "de-CH": "de", "de_DE@euro": "de", "C": "en", "C.UTF-8": "en",
    "POSIX": "en", "": "en", "en_GB": "en", "zh_CN": "zh_Hans", "zh-TW": "zh_Hant", "zh": "zh_Hans",
    "zh_HK.UTF-8": "zh_Hant", "zh_Hant": "zh_Hant", "ar_EG.UTF-8": "ar",
}  # fmt: skip


@pytest.mark.parametrize(("asked", "tag"), CHOICES.items())
def test_a_locale_is_found_by_what_the_environment_calls_it(asked: str, tag: str) -> None:
    if tag not in SHIPPED:
        pytest.skip(f"{tag} is not there yet")
    assert language(pve_audit, asked).LOCALE.tag == tag.replace("_", "-")


@pytest.mark.parametrize(
    "asked", ["xx", "x/../de", "de/../../x", "sentences", "__init__", "e" * 500]
)
def test_what_is_no_locale_is_refused_with_those_that_there_are(asked: str) -> None:
    with pytest.raises(UnknownLocale, match=r"there is no locale '.{1,40}'; there are ar, .*, de"):
        language(pve_audit, asked)


def test_a_package_without_sentences_has_no_locales() -> None:
    import auditlexc

    assert locales(auditlexc) == ()


def test_general_sentences_know_no_more_than_the_record() -> None:
    renderer = Renderer(language(pve_audit, "en"))
    record = {
        "id": 299_999, "status": "failure", "action": "delete",
        "object": {"type": "user", "id": "/u"}, "subject": {"user": "alice@pve", "token": "ci"},
        "error": {"reason": "denied", "code": 403},
    }  # fmt: skip
    assert renderer.sentence(record) == "alice@pve!ci acted on user /u: delete: not allowed (403)"
    assert renderer.sentence({**record, "status": "attempt"}) == (
        "alice@pve!ci is about to act on user /u: delete"
    )
    assert renderer.sentence({}) == "unknown acted on unknown unknown: unknown"
    assert renderer.general(["no", "record"]) == "no, record"
