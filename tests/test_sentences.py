"""Records are told in every locale: each event, each outcome, each form of a plural; or in English.

The generated functions are held against ``targets.sample``, which tells the examples of the
documentation in its own way.
"""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pve_audit
from auditlex.rendering.escape import FSI, PDI
from auditlex.rendering.renderer import Renderer, language
from auditlexc.findings import Findings
from auditlexc.messages import plurals
from auditlexc.model import Event
from auditlexc.targets import sample, sentences, web
from auditlexc.targets.redacted import is_dict, is_list
from auditlexc.wording import wording
from pve_audit.sentences import LOCALES
from tests.conftest import PROJECT
from tests.records import base, params
from tests.rendering import hostile, telling
from tests.rendering.clocks import zone_of
from tests.rendering.telling import NUMBERS, Record, translation

PVE = telling.pve()
EXAMPLES = telling.examples(PVE)
KINDS = telling.marked_kinds()
UNITS = telling.contexts(telling.kinds())
RENDERERS = {name: Renderer(language(pve_audit, name)) for name in LOCALES}

# --------------------------------------------------------------------------------------------------
# English, told twice


def test_english_is_what_the_documentation_says() -> None:
    """For every example of every event; 'alice@pve!ci' where an API token acted."""
    say = RENDERERS["en"].sentence
    assert len(EXAMPLES) > 900
    for event, record in EXAMPLES:
        assert say(record) == sample.sentence(event, record)


def tamed(value: Any) -> Any:
    """The value with printable ASCII alone, and numbers as people write them."""
    if isinstance(value, str):
        return re.sub(r"[^ -~]", "?", value)
    if isinstance(value, float):
        return round(value, 3) + 0.0  # no negative zero
    if is_list(value):
        return [tamed(item) for item in value]
    if is_dict(value):
        return {key: tamed(item) for key, item in value.items()}
    return value


@settings(max_examples=300)
@given(st.data())
def test_english_is_the_same_for_other_values(data: st.DataObject) -> None:
    """Of the catalog in which every kind of placeholder has its place."""
    event = data.draw(st.sampled_from(telling.kinds().events))
    status = data.draw(st.sampled_from(event.statuses))
    record = base(event, status, tamed(data.draw(params(event))))
    assert ENGLISH.sentence(record) == sample.sentence(event, record)


ENGLISH = KINDS["en"].renderer()

# --------------------------------------------------------------------------------------------------
# Every event, outcome, locale and form


def told(event: Event, record: Record) -> list[str]:
    """The values that have to be in a sentence as they are."""
    message = next(m for m in event.messages if m.status == record["status"])
    envelope = {
        "subject": "!".join(record["subject"].values()),
        "object": record["object"]["id"],
        "node": record["node"],
        "source": record.get("source", {}).get("ip"),
        "error": record.get("error", {}).get("message"),
    }
    fields = {param.name: param.field.type for param in event.params}
    values: list[str] = []
    for name in message.names:
        type_ = fields.get(name)
        if type_ is not None and type_.base in {"string", "integer"} and not type_.format:
            value = record["params"].get(name)
            # Of one or two, languages may have words; thousands stand apart.
            values += [] if name == message.count or value is None else [str(value)]
        elif type_ is None and envelope.get(name) is not None:
            values.append(envelope[name])
    return values


@pytest.mark.parametrize("locale", LOCALES)
def test_every_event_is_told_in_every_form(locale: str) -> None:
    """No placeholder is left, no value is missing, and in Arabic each is set apart."""
    renderer = RENDERERS[locale]
    rtl = renderer.voice.locale.direction == "rtl"
    said: list[str] = []
    for event, example in EXAMPLES:
        if not any(m.status == example["status"] for m in event.messages):
            continue
        for record in telling.counted(event, example, NUMBERS):
            sentence = renderer.sentence(record)
            assert sentence != renderer.general(record), event.name
            for value in told(event, record):
                shown = f"{FSI}{value}{PDI}" if rtl else value
                assert shown in sentence, (event.name, sentence)
            said.append(sentence)
    hostile.sound(said, 2_000)
    assert not any(re.search(r"[{}]", sentence) for sentence in said)
    assert len(said) > len(EXAMPLES)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_numbers_take_every_form(locale: str) -> None:
    voice = RENDERERS[locale].voice
    count = len(plurals.examples(voice.locale.plural))
    assert {voice.plural(n) for n in NUMBERS} == set(range(count))


def test_every_locale_of_the_project_is_there() -> None:
    names = {path.stem for path in (PROJECT / "locales").glob("*.po")}
    assert set(LOCALES) == {*names, "en"}
    assert list(LOCALES) == sorted(LOCALES)


def test_each_form_of_a_plural_is_told_for_its_numbers() -> None:
    """And of every locale in tests, which say their locale and form at the start."""
    event, record = next(
        (e, r) for e, r in telling.examples(telling.kinds()) if e.name == "thing.count"
    )
    for locale, (_, rule) in telling.RULES.items():
        renderer = KINDS[locale].renderer()
        known = plurals.rule(rule)
        assert known is not None
        for counted in telling.counted(event, record, (*NUMBERS, 1_000_000, 2**40)):
            form = known.form(counted["params"]["amount"])
            assert renderer.sentence(counted).startswith(f"{locale}{form} ")


# --------------------------------------------------------------------------------------------------
# Translations are data

ODD_TEXTS = [
    "'", '"', "\\", "\\'", "''' + x + '''", '"""', "\\n", "{{subject}}", "{{{{", "}}}}", "{{0}}",
    "'); import os; os.abort(); ('", "$x ${{x}}", "%s %(x)s", "#{{x}}", "f'{{1+1}}'",
    "\\N{{DIGIT ONE}}", "é 漢 \U0001f600", "`", "\\u0041", "&amp", "//", "/*", "//]]",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_a_translation_is_never_interpreted(text: str) -> None:
    """Whatever stands in it is literal, in Python and in JSON."""

    def say(context: str, said: str, _form: int) -> str:
        return f"{text} {said} {text}"

    tongue = telling.with_files({"de": translation("de", UNITS, say)})["de"]
    shown = text.replace("{{", "{").replace("}}", "}")
    record = base(telling.kinds().events[3], "success", {})
    assert tongue.locale.borrowed == set()
    assert tongue.renderer().sentence(record) == f"{shown} alice@pve began {shown}"
    assert json.loads(json.dumps(tongue.table))["sentences"]["100004"][1] == [
        f"{shown} ", ["subject", "subject"], f" began {shown}",
    ]  # fmt: skip


def test_no_word_of_a_translation_is_taken_for_a_placeholder() -> None:
    """The label of a value may have braces: it is not taken apart."""
    params: dict[str, Any] = {"names": [], "modes": ["rw"], "moods": [], "tags": "", "owner": {}}
    record = base(telling.kinds().events[2], "success", params)
    assert "{both} ways" in ENGLISH.sentence(record)


# --------------------------------------------------------------------------------------------------
# The targets


def test_both_targets_write_a_file_for_each_locale() -> None:
    """The list of the locales beside the modules, and the reader beside the JSON."""
    project = telling.kinds()
    files = {
        f"locales/{name}.po": translation(name, UNITS, telling.marked(name)).encode()
        for name in ("de", "ar")
    }
    context = msgspec.structs.replace(project.context, files=files, out="out")
    results = telling.results(context, project)
    made = {a.path: a.data for a in sentences.whole(context, results, Findings())}
    assert set(made) == {f"out/{name}.py" for name in ("__init__", "ar", "de", "en")}
    assert b"LOCALES = ('ar', 'de', 'en')" in made["out/__init__.py"]
    inside = msgspec.structs.replace(context, package="demo", package_dir="generated/demo")
    assert {a.path.rpartition("/")[0] for a in sentences.whole(inside, results, Findings())} == {
        "generated/demo/sentences"
    }
    told = {a.path: a.data for a in web.whole(context, results, Findings())}
    assert set(told) == {
        f"out/{name}" for name in ("ar.json", "de.json", "en.json", "messages.mjs")
    }
    assert json.loads(told["out/ar.json"])["direction"] == "rtl"
    lines = told["out/de.json"].decode().splitlines()
    assert sum(line.startswith('  "10000') for line in lines) == len(project.events)


def test_the_modules_say_all_that_the_messages_name() -> None:
    """Each placeholder of each message has its place, and each place a message."""
    for tongue in (*KINDS.values(), *telling.partial().values()):
        spoken = json.dumps(tongue.table["sentences"], ensure_ascii=False)
        for name, texts in tongue.locale.texts.items():
            if name not in tongue.table["words"]:
                for text in texts:
                    literals = [p for p in wording(text).parts if isinstance(p, str)]
                    assert all(json.dumps(p, ensure_ascii=False) in spoken for p in literals)


# --------------------------------------------------------------------------------------------------
# The page about it


def test_the_example_of_the_documentation() -> None:
    """docs/rendering.md, line by line."""
    page = (PROJECT / "docs" / "rendering.md").read_text("utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    record = {
        **EXAMPLES[0][1], "id": 210_001, "time": "2026-11-23T04:46:49.123456Z", "status": "success",
        "subject": {"user": "alice@pve", "token": "ci"}, "params": {"vmid": 100, "node": "pve1"},
    }  # fmt: skip
    zone_of("Europe/Vienna")
    names: dict[str, Any] = {"line": json.dumps(record)}
    told = 0
    for line in code.splitlines():
        expression, _, wanted = line.partition("  # ")
        if wanted.startswith("'"):
            assert eval(expression, names) == eval(wanted)
            told += 1
        else:
            exec(expression, names)
    assert told == 4
