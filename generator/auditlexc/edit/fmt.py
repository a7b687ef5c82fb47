"""The canonical form of a catalog's YAML files: a text in, the text as it should be out.

Guarantees: the data stay the same (but for the order of keys, and of events), every comment stays,
with the entry that it belongs to, and what was formatted is not changed by formatting it again.
Each text is proved before it is returned: it is read back and compared. Where that fails, the file
stays as it was.

The form:

- UTF-8 without byte order mark, line feeds, no tabs for indentation, no trailing space, one line
  break at the end.
- Two columns for each level; the items of a list stand two columns to the right of their key.
- Keys in the order of docs/catalog.md; names that are free (of fields, types, objects, areas) in
  the order of the author. Events by id. What holds an anchor or an alias is not moved.
- At most one blank line in a row; one before each section at the left margin, and one between two
  events. Single lines at the left margin, as ``include`` and ``lock``, may stand together.
- ``{a: b, c: [d, e]}``: a space behind each comma and colon, none inside the brackets. What would
  pass column 120 goes on a line below its key and is broken behind commas.
- Comments above an entry move with it and are indented as it is. A comment behind a value stands
  two columns from it. Comments at the head of a file stay there, and so do those at the head of a
  block that a blank line sets apart.
- Quotes, numbers and the texts behind ``|`` and ``>`` are left as they are.
- Keys behind ``?`` and the like are kept as they are written.
"""

from __future__ import annotations

import math
import re

from auditlexc import yamltree
from auditlexc.edit import arrange, layout, pieces, printer
from auditlexc.findings import Findings
from auditlexc.source import SourceFile
from auditlexc.yamlscalar import Value

_TAB_STEPS = (2, 4, 8)


def format_text(text: str, path: str, findings: Findings | None = None) -> str:
    """The canonical form of ``text``, or ``text`` itself where that can't be made.

    ``path`` is named in findings: a text that is no YAML, or YAML that catalogs don't have, gives
    those of ``yamltree`` and is returned as it came. A text in a form that is too unusual to be
    sure of is returned as it came without a finding. A byte order mark at the head is removed.
    """
    bare = text.removeprefix("\ufeff")
    found = Findings()
    tree = yamltree.parse(SourceFile(path, bare), found)
    if tree is None and "\t" in bare and (mended := _without_tabs(bare, path)) is not None:
        bare = mended
        found = Findings()
        tree = yamltree.parse(SourceFile(path, bare), found)
    if tree is None or found.items:
        if findings is not None:
            findings.items += found.items
        return text
    try:
        before = pieces.Cursor(bare.replace("\r\n", "\n"))
        page = arrange.arrange(layout.page_of(before))
        made = printer.text_of(page)
        if made == text:
            return text
        after = pieces.Cursor(made)
        same_comments = pieces.comments_of(before) == pieces.comments_of(after)
        # Read back as what was printed, it is printed so again.
        proved = same_comments and layout.page_of(after) == page and _same_data(tree, made, path)
    except pieces.StrangeError:
        return text
    return made if proved else text


def _without_tabs(text: str, path: str) -> str | None:
    """``text`` with spaces for the tabs that indent lines; None where that is ambiguous."""
    made = [_with_spaces(text, step) for step in _TAB_STEPS]
    trees = [yamltree.parse(SourceFile(path, s), Findings()) for s in made]
    first = trees[0]
    alike = first is not None and all(t is not None and equal(first, t) for t in trees)
    return made[0] if alike else None


def _with_spaces(text: str, step: int) -> str:
    """``text`` with each tab that indents as ``step`` spaces."""
    return re.sub("(?m)^[ \t]+", lambda found: found[0].replace("\t", " " * step), text)


def _same_data(tree: yamltree.Node, made: str, path: str) -> bool:
    """Whether ``made`` holds the data of ``tree``, its events in the order of their ids."""
    found = Findings()
    after = yamltree.parse(SourceFile(path, made), found)
    return after is not None and not found.items and equal(_by_id(tree), _by_id(after))


def _by_id(root: yamltree.Node) -> yamltree.Node:
    """``root`` with its events in an order that does not depend on the file's."""
    if not isinstance(root, yamltree.Mapping):
        return root
    pairs = tuple((k, _sorted(v) if k.text == "events" else v) for k, v in root.pairs)
    return yamltree.Mapping(pairs, 0, 0, 0, 0, False)


def _sorted(events: yamltree.Node) -> yamltree.Node:
    if not isinstance(events, yamltree.Sequence):
        return events
    items = tuple(sorted(events.items, key=_id_text))
    return yamltree.Sequence(items, 0, 0, 0, 0, False)


def _id_text(event: yamltree.Node) -> str:
    found = yamltree.find(event, ("id",))
    return found[0].text if found is not None and isinstance(found[0], yamltree.Scalar) else ""


def equal(one: yamltree.Node, other: yamltree.Node) -> bool:
    """Whether two trees hold the same data; the order of keys does not count."""
    if isinstance(one, yamltree.Scalar):
        return isinstance(other, yamltree.Scalar) and _equal_values(one.value, other.value)
    if isinstance(one, yamltree.Sequence):
        return (
            isinstance(other, yamltree.Sequence)
            and len(one.items) == len(other.items)
            and all(map(equal, one.items, other.items))
        )
    if not isinstance(other, yamltree.Mapping) or len(one.pairs) != len(other.pairs):
        return False
    values = {key.text: (key, value) for key, value in other.pairs}
    return all(
        (match := values.get(key.text)) is not None
        and _equal_values(key.value, match[0].value)
        and equal(value, match[1])
        for key, value in one.pairs
    )


def _equal_values(one: Value, other: Value) -> bool:
    if isinstance(one, float) and math.isnan(one):
        return isinstance(other, float) and math.isnan(other)
    return type(one) is type(other) and one == other
