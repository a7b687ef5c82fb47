"""Whatever is done to a catalog, the compiler says what is wrong with it or compiles what it says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlexc.diagnostics import Sources, locate
from auditlexc.options import Options
from auditlexc.pipeline import Checked, catalog, check
from auditlexc.show import github, json_, sarif, text
from tests.catalogs import ROOT, Draft, Memory, catalogs, lay, styles
from tests.mutations import mutate_data, mutate_text
from tests.workshop import build, files, no_sync, workspace
from tests.yamltext import Style

import os
from hypothesis import Phase
MAX=int(os.environ.get("MX","250"))
PH=[Phase.generate] if "MX" in os.environ else list(Phase)
OURS = (".md", ".mo", ".pot", ".typed")


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
        for place in (found, *found.related):
            lines = sources.lines(place.file)
            assert 1 <= place.line <= max(len(lines), 1) + 1
            assert 1 <= place.column
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


def encoded(draft: Draft, style: Style = Style()) -> dict[str, bytes]:  # noqa: B008 - a frozen value
    return {path: content.encode() for path, content in draft.texts(style).items()}


@settings(max_examples=MAX, phases=PH, report_multiple_bugs=False)
@given(catalogs(max_areas=2), styles(), st.data())
def test_a_changed_text_is_a_finding_or_compiles(
    draft: Draft, style: Style, data: st.DataObject
) -> None:
    texts = encoded(draft, style)
    for _ in range(3):
        path = data.draw(st.sampled_from(sorted(texts)))
        changed = {**texts, path: mutate_text(data, texts[path])}
        compiled(changed)


def meaning(texts: dict[str, bytes]) -> Any:
    """What a catalog says to those who read what is made of it, without places."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: bare(item) for key, item in value.items() if key != "at"}
        return [bare(item) for item in value] if isinstance(value, list) else value

    model, _, _ = catalog(Path(), Memory(texts))
    return bare(msgspec.to_builtins(model))


@settings(max_examples=MAX, phases=PH, report_multiple_bugs=False)
@given(catalogs(max_areas=2), st.data())
def test_changed_data_is_a_finding_or_other_output_or_means_the_same(
    draft: Draft, data: st.DataObject
) -> None:
    before = encoded(draft)
    after = encoded(mutate_data(data, draft))
    made = compiled(after)
    if made is None:
        return
    if meaning(before) == meaning(after):
        assert made == compiled(before)


@pytest.mark.parametrize("content", [b"", b"\0", b"x", b"[]", b"- 1", b"? [a]\n: b", b"\xff\xfe", b"{}"])
def test_a_root_that_is_none(content: bytes) -> None:
    assert compiled({ROOT: content}) is None
