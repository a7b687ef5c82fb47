"""The table as documentation: input ``language``, output docs/catalog.md.

The introduction is written by hand in the template; the tables behind it are printed from the
shapes, one for each record of the language.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from auditlexc.grammar import language
from auditlexc.grammar.shapes import (
    Also,
    Choice,
    Either,
    Flag,
    Json,
    Later,
    ListOf,
    Record,
    Shape,
    Table,
)
from auditlexc.layout import environment

PATH: Final = "docs/catalog.md"


class KeyRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a record's table, in Markdown."""

    name: str
    holds: str
    required: str
    doc: str


class RecordTable(msgspec.Struct, frozen=True, kw_only=True):
    """The table of a record."""

    title: str
    doc: str
    keys: tuple[KeyRow, ...]


def render() -> dict[str, bytes]:
    """The bytes of docs/catalog.md, by its path in the repository."""
    templates = environment(Path(__file__).parent)
    page = templates.get_template("catalog.md.j2").render(
        records=[_table(record) for record in language.RECORDS]
    )
    return {PATH: page.encode()}


def _table(record: Record) -> RecordTable:
    return RecordTable(
        title=record.name[0].upper() + record.name[1:],
        doc=_cell(record.doc),
        keys=tuple(
            KeyRow(
                name=key.name,
                holds=_cell(holds(key.shape)),
                required="yes" if key.required else "",
                doc=_cell(key.doc),
            )
            for key in record.keys
        ),
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def holds(shape: Shape) -> str:
    """What a shape takes, in Markdown, with links to the tables of records."""
    match shape:
        case Choice(words):
            return " or ".join(f"`{word}`" for word in words)
        case Flag():
            return "`true` or `false`"
        case Json():
            return "any value but null"
        case ListOf(item, least):
            return f"a list{_of_at_least(least)}, each item {holds(item)}"
        case Table(key, value, least):
            return f"a mapping{_of_at_least(least)} from {holds(key)} to {holds(value)}"
        case Record(name):
            return f"[{name}](#{name.replace(' ', '-')})"
        case Either():
            return "; or ".join(holds(possible) for possible in shape.shapes())
        case Also(inner):
            return holds(inner)
        case Later(name, table):
            return holds(table[name])
        case _:
            return shape.what


def _of_at_least(least: int) -> str:
    return " of one or more" if least == 1 else ""
