"""A ``concrete.Page`` in, the same page in canonical order out: keys, events and blank lines.

The order of keys is that of ``grammar.language``; names that are free (of fields, types, objects)
stay in the order of the file, because that order is the author's. What holds an anchor or an alias
is not moved: an alias must stay behind its anchor.
"""

from __future__ import annotations

from dataclasses import replace

from auditlexc.edit.concrete import BLANK, Collection, Entry, Leaf, Node, Page, Raw, keeps
from auditlexc.grammar import language
from auditlexc.grammar.shapes import Also, Either, Later, ListOf, Record, Shape, Table
from auditlexc.yamlscalar import core_scalar


def arrange(page: Page) -> Page:
    """``page`` with its keys, events and blank lines in order."""
    return replace(page, root=_collection(page.root, language.root))


def _shape_of(node: Node, shape: Shape | None) -> Shape | None:
    """The shape that speaks for ``node`` where there are several."""
    while True:
        if isinstance(shape, Also):
            shape = shape.shape
        elif isinstance(shape, Later):
            shape = shape.table[shape.name]
        elif isinstance(shape, Either):
            mapping = isinstance(node, Collection) and node.mapping
            shape = shape.mapping if mapping else shape.sequence
        else:
            return shape


def _node(node: Node, shape: Shape | None) -> Node:
    return _collection(node, _shape_of(node, shape)) if isinstance(node, Collection) else node


def _collection(node: Collection, shape: Shape | None) -> Collection:
    """A collection with everything in it in order."""
    entries = tuple(replace(e, value=_node(e.value, _inner(shape, e))) for e in node.entries)
    ranks = None if any(_pinned(e) for e in entries) else _ranks(entries, shape)
    moved = _moved(entries, ranks, shape is language.root) if ranks is not None else entries
    if node.flow:
        return replace(node, entries=moved)
    spaced = _spaced(moved, shape)
    tail = _single(node.tail)
    return replace(
        node, entries=spaced, tail=_without_blank(tail) if keeps(spaced[-1].value) else tail
    )


def _name(key: str) -> str:
    """A key without quotes."""
    return key.strip("\"'")


def _inner(shape: Shape | None, entry: Entry) -> Shape | None:
    """The shape of an entry's value."""
    if isinstance(shape, Record):
        return next((k.shape for k in shape.keys if k.name == _name(entry.key)), None)
    if isinstance(shape, Table):
        return shape.value
    return shape.item if isinstance(shape, ListOf) else None


def _pinned(entry: Entry) -> bool:
    """Whether an entry holds an anchor or an alias, or something of unknown form."""
    if entry.key.startswith(("&", "*")):
        return True
    value = entry.value
    if isinstance(value, Collection):
        return bool(value.anchor) or any(_pinned(e) for e in value.entries)
    return isinstance(value, Raw) or value.lines[0].startswith(("&", "*", "[", "{"))


def _ranks(entries: tuple[Entry, ...], shape: Shape | None) -> list[int] | None:
    """The number by which each entry is sorted, or None where the order is the author's."""
    if isinstance(shape, Record):
        known = {key.name: rank for rank, key in enumerate(shape.keys)}
        return [known.get(_name(e.key), len(known)) for e in entries]
    if isinstance(shape, ListOf) and shape.item is language.event:
        ids = [_id(e) for e in entries]
        return [i for i in ids if i is not None] if None not in ids else None
    return None


def _id(entry: Entry) -> int | None:
    """The id of an event."""
    if isinstance(entry.value, Collection):
        for pair in entry.value.entries:
            if _name(pair.key) == "id" and isinstance(pair.value, Leaf):
                value = core_scalar(pair.value.lines[0])
                return value if type(value) is int else None
    return None


def _moved(entries: tuple[Entry, ...], ranks: list[int], whole: bool) -> tuple[Entry, ...]:
    """The entries by rank; comments at the head of the block stay there.

    Those of a file (``whole``) are all of its head; in other blocks a blank line has to stand
    between them and the first entry. Blank lines between keys that change places mean nothing
    there, so they go.
    """
    order = sorted(range(len(entries)), key=lambda i: ranks[i])
    if order == list(range(len(entries))):
        return entries
    first = entries[0]
    cut = len(first.lead) if whole else _behind_last_blank(first.lead)
    head = first.lead[:cut] if order[0] else ()
    alone = [replace(first, lead=first.lead[len(head) :]), *entries[1:]]
    moved = [replace(alone[i], lead=_without_blank(alone[i].lead)) for i in order]
    return (replace(moved[0], lead=(*head, *moved[0].lead)), *moved[1:])


def _behind_last_blank(lead: tuple[str, ...]) -> int:
    return max((i + 1 for i, s in enumerate(lead) if s == BLANK), default=0)


def _spaced(entries: tuple[Entry, ...], shape: Shape | None) -> tuple[Entry, ...]:
    """The entries of a block with the blank lines that belong between them."""
    events = isinstance(shape, ListOf) and shape.item is language.event
    spaced: list[Entry] = []
    for entry in entries:
        before = spaced[-1] if spaced else None
        lead = _single((*entry.lead, *_above_dash(entry)))
        if before is None or keeps(before.value):
            lead = _without_blank(lead)
        elif events or (shape is language.root and (_tall(before) or _tall(entry))):
            lead = (BLANK, *_without_blank(lead))
        spaced.append(replace(_behind_dash(entry), lead=lead))
    return tuple(spaced)


def _single(lines: tuple[str, ...]) -> tuple[str, ...]:
    """``lines`` with one blank line where there are several."""
    return tuple(s for i, s in enumerate(lines) if i == 0 or s != BLANK or lines[i - 1] != BLANK)


def _without_blank(lines: tuple[str, ...]) -> tuple[str, ...]:
    """``lines`` without a blank line at their head."""
    return lines[1:] if lines[:1] == (BLANK,) else lines


def _tall(entry: Entry) -> bool:
    """Whether the value of an entry stands below its key."""
    value = entry.value
    if isinstance(value, Leaf):
        return value.block
    return isinstance(value, Collection) and not value.flow


def _compact(entry: Entry) -> Collection | None:
    """The block that begins behind the dash of an item."""
    value = entry.value
    if isinstance(value, Collection) and not (entry.key or value.flow or value.anchor):
        return value
    return None


def _above_dash(entry: Entry) -> tuple[str, ...]:
    """The comments that have no room between a dash and what begins behind it."""
    block = _compact(entry)
    return block.entries[0].lead if block is not None else ()


def _behind_dash(entry: Entry) -> Entry:
    """``entry`` without those comments."""
    block = _compact(entry)
    if block is None:
        return entry
    first = replace(block.entries[0], lead=())
    return replace(entry, value=replace(block, entries=(first, *block.entries[1:])))
