"""A catalog's files in, what a new event has to know about them out.

The files are looked at as YAML alone, so that an event can be drafted while others are unfinished.
Files that are no YAML are findings: what is in them can't be known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditlexc import source, yamltree
from auditlexc.decls import RootDecl
from auditlexc.findings import Findings
from auditlexc.ledger import lockfile
from auditlexc.parse import load
from auditlexc.places import Ref
from auditlexc.source import SourceFile, Tree


@dataclass(frozen=True, slots=True)
class Known:
    """An event of the catalog: where it stands, and as much as could be read of it."""

    at: Ref
    id: int
    name: str
    object: str
    action: str
    area: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of the catalog; ``area`` is empty if it is shared."""

    path: str
    text: str
    root: yamltree.Mapping
    area: str

    def names(self, section: str) -> tuple[str, ...]:
        """The names that a section declares, in the order of the file."""
        found = yamltree.find(self.root, (section,))
        if found is None or not isinstance(found[0], yamltree.Mapping):
            return ()
        return tuple(key.text for key, _ in found[0].pairs)

    def word(self, *path: str | int) -> str:
        """The text of a scalar, or nothing."""
        found = yamltree.find(self.root, path)
        node = found[0] if found is not None else None
        return node.text if isinstance(node, yamltree.Scalar) else ""

    def events(self) -> Iterator[Known]:
        """The events of the file."""
        found = yamltree.find(self.root, ("events",))
        items = found[0].items if found and isinstance(found[0], yamltree.Sequence) else ()
        for index in range(len(items)):
            name = self.word("events", index, "name")
            number = self.word("events", index, "id")
            thing, _, verb = name.partition(".")
            yield Known(
                at=Ref(self.path, ("events", index)),
                id=int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0,
                name=name,
                object=self.word("events", index, "object") or thing,
                action=self.word("events", index, "action") or verb,
                area=self.area,
            )


@dataclass(frozen=True, slots=True)
class Survey:
    """A catalog as far as drafting needs it.

    ``sheets`` begin with the root; ``released`` is the content of the lock.
    """

    root_path: str
    root: RootDecl
    sheets: tuple[Sheet, ...]
    events: tuple[Known, ...]
    released: tuple[lockfile.Entry, ...]

    def range_of(self, area: str) -> range:
        """The ids that an area may use."""
        first, _, last = self.root.areas[area].ids.partition("-")
        return range(int(first), int(last) + 1)

    def taken(self) -> frozenset[int]:
        """The ids that are or were in use."""
        return frozenset({e.id for e in self.events} | {e.event.id for e in self.released})

    def declaring(self, section: str, name: str) -> tuple[Sheet, ...]:
        """The files that declare a name."""
        return tuple(s for s in self.sheets if name in s.names(section))


def survey(tree: Tree, root_path: str, findings: Findings) -> Survey | None:
    """Look at all files; None with findings where one of them can't be read."""
    loaded = load(tree, root_path, findings)
    root_file = source.read(tree, root_path, Findings())
    if loaded is None or root_file is None or findings.items:
        return None
    sheets: list[Sheet] = []
    for file in (root_file, *(f for _, f in loaded.files)):
        sheet = _sheet(file, findings)
        if sheet is not None:
            sheets.append(sheet)
    lock = _lock(tree, loaded.root.lock, findings)
    if findings.items:
        return None
    return Survey(
        root_path=root_path,
        root=loaded.root,
        sheets=tuple(sheets),
        events=tuple(event for sheet in sheets for event in sheet.events()),
        released=lock,
    )


def _sheet(file: SourceFile, findings: Findings) -> Sheet | None:
    root = yamltree.parse(file, findings)
    if not isinstance(root, yamltree.Mapping):
        if root is not None:
            findings.add("AL0103", Ref(file.path), "expected a mapping of sections")
        return None
    found = yamltree.find(root, ("area",))
    area = found[0].text if found and isinstance(found[0], yamltree.Scalar) else ""
    return Sheet(file.path, file.text, root, area)


def _lock(tree: Tree, path: str, findings: Findings) -> tuple[lockfile.Entry, ...]:
    """What was ever released; nothing where there is no lock yet."""
    try:
        file = source.decode(path, tree.read(path), findings)
    except source.Refused as refused:
        if not refused.missing:
            findings.add(refused.code, Ref(path), refused.message, refused.hint)
        return ()
    if file is None:
        return ()
    lock, damaged = lockfile.parse_lock(file.text, path)
    findings.items += damaged
    return lock.entries
