"""Parts of the model in, Markdown out that says them in words: types, redaction, conditions.

Every function here returns Markdown in which each value of the catalog is escaped; a name that ends
in ``_md`` holds such Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from auditlexc import model
from auditlexc.targets.markdown import code, md
from auditlexc.targets.words import Words

_WORDS: Final = Words(md, code)

type_md: Final = _WORDS.type
severity_md: Final = _WORDS.severity
when_md: Final = _WORDS.when


class Row(NamedTuple):
    """A field or a key of one as the tables show it."""

    name_md: str
    type_md: str
    presence_md: str
    sensitivity_md: str
    written_md: str
    doc_md: str


def rows(name: str, required: bool, field: model.Field) -> Iterator[Row]:
    """The row of a field, and below it those of its keys, with the field's name before theirs."""
    for row in _WORDS.rows(name, required, field):
        yield Row(
            code(row.name),
            row.type,
            "required" if row.required else "optional",
            md(row.sensitivity),
            row.written,
            row.doc,
        )
