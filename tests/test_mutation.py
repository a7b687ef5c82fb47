"""Whatever is done to a catalog: the compiler says what is wrong with it, or compiles it."""

from __future__ import annotations

import gettext
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlex.predicates import is_array, is_object
from auditlexc.diagnostics import Diagnostic, RelatedPlace, Sources, locate
from auditlexc.findings import Findings
from auditlexc.messages.mo import compile_po
from auditlexc.messages.units import Unit
from auditlexc.options import Options
from auditlexc.pipeline import Checked, catalog, check
from auditlexc.places import Span
from auditlexc.show import github, json_, sarif, text
from tests.catalogs import ROOT, Draft, Memory, catalogs, lay, styles
from tests.mutations import mutate_data, mutate_text
from tests.workshop import SMALL, build, files, no_sync, shown, workspace
from tests.yamltext import PLAIN, Style

OURS = (".html", ".md", ".mo", ".pot", ".typed")


@pytest.fixture(autouse=True, scope="module")
def _no_sync() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        no_sync(patch)
        yield


def fit_to_be_shown(checked: Checked) -> None:
    """Every finding has a place in its file, and every renderer can print it."""
    sources = Sources(checked.tree)
    diagnostics = locate(checked.findings, sources)
    for found in diagnostics:
        places: tuple[Diagnostic | RelatedPlace, ...] = (found, *found.related)
        for place in places:
            lines = sources.lines(place.file)
            assert 1 <= place.line <= max(len(lines), 1) + 1
            assert place.column >= 1
            # An end is exclusive, and may be the start of a line that is none.
            assert place.line <= place.end_line <= len(lines) + 1
    shown = text.render(diagnostics, sources)
    assert all(c.isprintable() or c == "\n" for c in shown)
    assert len(json.loads(json_.render(diagnostics, sources))) == len(diagnostics)
    json.loads(sarif.render(diagnostics, sources))
    github.render(diagnostics, sources)


def compiled(texts: dict[str, bytes]) -> dict[str, bytes] | None:
    """What a catalog becomes, or None where it has errors; then nothing was written."""
    checked = check(Path(), Options(jobs=1), Memory(texts))
    fit_to_be_shown(checked)
    with workspace() as folder:
        lay(folder, texts)
        made = build(folder)
        assert made.sound == checked.sound
        if not made.sound:
            assert made.outcome is None
            assert files(folder) == texts
            return None
        result = {p: data for p, data in files(folder).items() if p not in texts}
    for path, data in result.items():
        if path.endswith(".py"):
            compile(data, path, "exec")
        elif path.endswith(".json"):
            json.loads(data)
        else:
            assert path.endswith(OURS)
            data.decode()
    return result


def encoded(draft: Draft, style: Style = PLAIN) -> dict[str, bytes]:
    return {path: content.encode() for path, content in draft.texts(style).items()}


@settings(max_examples=60, report_multiple_bugs=False)
@given(catalogs(max_areas=2), styles(), st.data())
def test_a_changed_text_is_a_finding_or_compiles(
    draft: Draft, style: Style, data: st.DataObject
) -> None:
    texts = encoded(draft, style)
    for _ in range(3):
        path = data.draw(st.sampled_from(sorted(texts)))
        changed = {**texts, path: mutate_text(data, texts[path])}
        compiled(changed)


PO = b"""\
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#. A comment.
#, python-brace-format
msgctxt "a/success"
msgid "{subject} did {a}"
msgstr "{subject} hat {a}"

msgctxt "b/success"
msgid "{n} thing"
msgid_plural "{n} things"
msgstr[0] "{n} Ding"
msgstr[1] "{n} Dinge"

#, fuzzy
#| msgid "old"
msgctxt "c"
msgid "c"
msgstr "C"
"""
UNITS = {
    unit.context: unit
    for unit in (
        Unit(context="a/success", text="{subject} did {a}"),
        Unit(context="b/success", text="{n} thing", plural="{n} things", count="n"),
    )
}


@settings(max_examples=150)
@given(st.data(), st.sampled_from(("de", "de", "de", "xx", "", "../de", "zh_Hans")))
def test_a_changed_translation_is_a_finding_or_compiles(data: st.DataObject, name: str) -> None:
    text = mutate_text(data, mutate_text(data, PO))
    findings = Findings()
    made = compile_po("locales/de.po", name, text, UNITS, findings)
    assert (made is None) == bool(findings.items)
    for found in findings.items:
        assert found.code.startswith("AL09")
        assert isinstance(found.place, Span)
        assert 1 <= found.place.line <= text.count(b"\n") + 2


@pytest.mark.parametrize("rule", ["(n != )", "(n != 1)100", "(../x != 1)", "n[0]", "0; nplurals=9"])
def test_a_plural_rule_that_is_none_is_a_finding(rule: str) -> None:
    findings = Findings()
    text = PO.replace(b"(n != 1)", rule.encode())
    made = compile_po("locales/de.po", "de", text, UNITS, findings)
    if made is None:
        assert [found.code for found in findings.items] == ["AL0911"]
        return
    read = gettext.GNUTranslations(io.BytesIO(made))
    assert read.npgettext("b/success", "{n} thing", "{n} things", 2) == "{n} Dinge"


def meaning(texts: dict[str, bytes]) -> Any:
    """What a catalog says to those who read what is made of it, without places."""

    def bare(value: object) -> Any:
        if is_object(value):
            return {key: bare(item) for key, item in value.items() if key != "at"}
        return [bare(item) for item in value] if is_array(value) else value

    model, _, _ = catalog(Path(), Memory(texts))
    return bare(msgspec.to_builtins(model))


@settings(max_examples=120, report_multiple_bugs=False)
@given(catalogs(max_areas=2), st.data())
def test_changed_data_is_a_finding_or_compiles(draft: Draft, data: st.DataObject) -> None:
    before = encoded(draft)
    after = encoded(mutate_data(data, draft))
    made = compiled(after)
    if made is None:
        return
    if meaning(before) == meaning(after):
        assert made == compiled(before)


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"x", b"[]", b"- 1", b"? [a]\n: b", b"\xff\xfe", b"{}"]
)
def test_a_root_that_is_none(content: bytes) -> None:
    assert compiled({ROOT: content}) is None


def test_what_is_missing_at_the_end_is_missing_on_the_last_line() -> None:
    text = b"area: one\nevents: [{id:"
    checked = check(Path(), Options(jobs=1), Memory({**SMALL, "registry/one.yaml": text}))
    (found,) = (d for d in shown(checked) if d.code == "AL0009")
    assert found.line <= text.count(b"\n") + 1


EVENT = """
  - id: 100002
    name: user.update
    object_id: /users/{userid}
    title: Somebody changed
    doc: Somebody is another now.
    params: [userid, count, mode?]
    fields:
      count:
        {type: integer, minimum: 1, maximum: 9, doc: How many., sensitivity: public, example: 3}
      mode: {type: mode, doc: How now., fallback: some mode, default: slow, deprecated: Nobody asks}
    changes: [mode]
    reveals: [a number]
    api: PUT /users/{userid}
    when: {mode: fast}
    severity: {failure: error}
    privileged: true
    controls: [std-1]
    since: "0.1"
    deprecated: Do not
    messages:
      success: "{subject} changed {userid}"
      failure: {count: count, one: "{error} in one", other: "{error} in {count}"}
    examples:
      - doc: As it is
        user: bob
        params: {userid: alice, count: 4, mode: slow}
"""
CHANGES = (
    ("id: 100002", "id: 100003"), ("user.update", "user.rename"), ("/users/{userid}\n    t",
    "/u\n    t"),
    ("Somebody changed", "It changed"), ("another now", "new"), ("count, mode?", "count, mode"),
    ("minimum: 1", "minimum: 2"), ("maximum: 9", "maximum: 8"), ("How many", "How much"),
    ("example: 3}", "example: 4}"), ("sensitivity: public", "sensitivity: internal"),
    ("default: slow", "redact: hash"), ("some mode", "no mode"),
    ("default: slow", "default: fast"), ("Nobody asks", "Gone"), ("a number", "a name"), ("PUT",
    "POST"),
    ("mode: fast", "mode: slow"), ("failure: error", "failure: info"), ("leged: true",
    "leged: false"),
    ("privileged: true", "mandatory: true"), ("[std-1]", "[]"), ('"0.1"', '"0.2"'), ("Do not",
    "Never"),
    ("changed {userid}", "set {userid}"), ("in one", "once"), ("in {count}", "for {count}"),
    ("As it is", "As it was"), ("bob", "eve"), ("count: 4", "count: 5"),
    ("deprecated: Do not\n", "replaced_by: user.create\n    deprecated: Do not\n"),
    ('api: PUT /users/{userid}\n    when: {mode: fast}\n', 'retired: "1.1"\n'),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new"), CHANGES, ids=[new for _, new in CHANGES])
def test_what_is_said_of_an_event_reaches_an_output(old: str, new: str) -> None:
    def texts(event: str) -> dict[str, bytes]:
        made = {**SMALL, "registry/one.yaml": SMALL["registry/one.yaml"] + event[1:]}
        made["registry/vocabulary.yaml"] = made["registry/vocabulary.yaml"].replace(
            "types:",
            "  update: {title: update, doc: Change it.}\n"
            "  rename: {title: rename, doc: Change it.}\n"
            "frameworks: {std: {title: A standard, controls: {std-1: {title: One}}}}\ntypes:",
        )
        return {path: text.encode() for path, text in made.items()}

    assert EVENT.count(old) == 1
    before, after = compiled(texts(EVENT)), compiled(texts(EVENT.replace(old, new)))
    assert before is not None
    assert after is not None
    assert before != after
