"""What the catalog says of Proxmox VE's parameters it says in words of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from auditlexc.api.model import Parameter, Shape
from auditlexc.api.read import read
from auditlexc.model import Field
from auditlexc.pipeline import catalog
from tests.conftest import PROJECT

PUBLISHED = PROJECT.parent / "shared" / "pve" / "apidata.js"
LONGEST = 6
"""Words in a row that two descriptions of one thing may have in common by chance."""


def words(text: str) -> list[str]:
    """The words of a text without case and signs."""
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """All runs of words that are one longer than chance allows."""
    found = words(text)
    for start in range(len(found) - LONGEST):
        yield tuple(found[start : start + LONGEST + 1])


def described(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    """The descriptions of parameters and of the keys inside them."""
    for parameter in parameters:
        yield parameter.doc
        inner: Shape | None = parameter.shape
        while inner is not None:
            yield from described(inner.keys)
            inner = inner.items


def documented(field: Field) -> Iterator[str]:
    """The documentation of a field and of the keys inside it."""
    yield field.doc
    for key in field.type.keys:
        yield from documented(key.field)
    if field.type.items is not None:
        yield from documented(field.type.items)


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published schema is not here")
def test_no_sentence_is_taken_over() -> None:
    """Facts carry over, sentences don't."""
    theirs = {
        run
        for method in read(PUBLISHED).methods
        for text in (method.doc, *described(method.parameters))
        for run in runs(text)
    }
    assert len(theirs) > 5_000
    model = catalog(PROJECT)[0]
    assert model is not None
    ours = {
        text
        for event in model.events
        for text in (
            event.doc,
            event.object.doc,
            *(doc for param in event.params for doc in documented(param.field)),
        )
    }
    assert [text for text in ours if any(run in theirs for run in runs(text))] == []
