"""A new event for ``auditlex new``: a name in, the edited files out, nothing written.

The event gets the next free id and comes to stand where its neighbours are. What it needs and what
is not declared yet, its object or its action, is declared in a few words too. A draft compiles; a
comment above it says what is left to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import PurePosixPath
from typing import Final

from auditlexc.edit.insert import add_item, add_pair
from auditlexc.edit.phrases import fits, shown
from auditlexc.edit.skeleton import Sketch, action_lines, event_lines, new_template, object_lines
from auditlexc.edit.survey import Sheet, Survey, survey
from auditlexc.findings import Findings, did_you_mean
from auditlexc.grammar import language
from auditlexc.places import Ref, Span
from auditlexc.source import Tree

BLOCK: Final = 20
"""How many ids stand together for one object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was asked for: ``name`` is 'object.action', the rest may be empty."""

    name: str
    area: str = ""
    title: str = ""
    api: str = ""

    @property
    def object(self) -> str:
        """What stands before the dot."""
        return self.name.partition(".")[0]

    @property
    def action(self) -> str:
        """What stands after the dot."""
        return self.name.partition(".")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A new event: where it stands, and the new text of each file that changes.

    ``declared`` says in words what else was declared: 'action unlock in registry/words.yaml'.
    """

    id: int
    name: str
    area: str
    place: Span
    edits: tuple[tuple[str, str], ...]
    declared: tuple[str, ...] = ()


def draft_event(tree: Tree, root_path: str, wanted: Wanted, findings: Findings) -> Draft | None:
    """The draft of an event in the catalog at ``root_path``, or None with at least one finding."""
    if not well_formed(wanted, root_path, findings):
        return None
    known = survey(tree, root_path, findings)
    if known is None or not is_new(known, wanted, findings):
        return None
    area = area_of(known, wanted, findings)
    number = free_id(known, wanted.object, area, findings) if area else 0
    if not number:
        return None
    return _Drafting(known, wanted, area, number, findings).draft()


def well_formed(wanted: Wanted, root_path: str, findings: Findings) -> bool:
    """Whether every word can stand in a catalog; findings where one can't."""
    shapes = (
        ("name", wanted.name, language.event_name,
         "Write it as object.action in lower-case letters, digits and hyphens: user-group.create."),
        ("title", wanted.title, language.line, ""),
        ("api", wanted.api, language.binding, ""),
    )  # fmt: skip
    for what, word, shape, hint in shapes:
        if (word or what == "name") and not fits(shape, word):
            findings.add(
                "AL0104",
                Span(root_path),
                f"the {what} '{shown(word)}' is not {shape.what}",
                hint,
            )
    return not findings.items


def is_new(known: Survey, wanted: Wanted, findings: Findings) -> bool:
    """Whether there is no such event and never was one."""
    symbol = _symbol(wanted.name)
    for event in known.events:
        if event.name == wanted.name:
            findings.add(
                "AL0202",
                event.at.at("name"),
                f"the event '{wanted.name}' is there already, with the id {event.id}",
                "Choose another action, or edit this event.",
            )
        elif (event.object, event.action) == (wanted.object, wanted.action):
            findings.add(
                "AL0203",
                event.at.at("name"),
                f"'{event.name}' has this object and action already",
                "Choose another action, or edit this event.",
            )
        elif _symbol(event.name) == symbol:
            findings.add(
                "AL0204",
                event.at.at("name"),
                f"'{event.name}' and '{wanted.name}' are both {symbol} in generated code",
                "Choose another name.",
            )
    for entry in known.released:
        if entry.event.name == wanted.name and not findings.items:
            findings.add(
                "AL0802",
                Ref(known.root_path, ("lock",)),
                f"'{wanted.name}' was released before, with the id {entry.event.id}",
                "Choose another name; a name that was released means one thing for ever.",
            )
    return not findings.items


def _symbol(name: str) -> str:
    return name.replace(".", "_").replace("-", "_").upper()


def area_of(known: Survey, wanted: Wanted, findings: Findings) -> str:
    """The area of the event, or nothing with a finding."""
    areas = known.root.areas
    place = Span(known.root_path)
    name = wanted.object
    declaring = {s.area for s in known.declaring("objects", name)}
    if wanted.area and wanted.area not in areas:
        findings.add(
            "AL0301",
            Ref(known.root_path, ("areas",), key=True),
            f"there is no area '{shown(wanted.area)}'",
            did_you_mean(shown(wanted.area), areas),
        )
    elif wanted.area and declaring and not declaring & {wanted.area, ""}:
        theirs = ", ".join(sorted(declaring))
        findings.add(
            "AL0301",
            place,
            f"the object '{name}' belongs to the area {theirs}, not to {wanted.area}",
            "Leave the area out, or name another object.",
        )
    elif wanted.area:
        return wanted.area
    else:
        # A shared object says nothing, but its events do.
        using = {e.area for e in known.events if e.object == name} - {""}
        possible = sorted((declaring - {""} or using or set(areas)) & set(areas))
        if len(possible) == 1:
            return possible[0]
        why = f"the object '{name}' is not declared" if not declaring else f"'{name}' is shared"
        if using or declaring - {""}:
            why = f"the object '{name}' is used in several areas"
        findings.add(
            "AL0102",
            place,
            f"{why}, so the event's area is not known",
            f"Say which: --area {possible[0]}" + "".join(f", {a}" for a in possible[1:]) + "."
            if possible
            else "",
        )
    return ""


def free_id(known: Survey, name: str, area: str, findings: Findings) -> int:
    """The next free id for an event of an object, or 0 with a finding."""
    ids, taken = known.range_of(area), known.taken()
    own = {e.id - e.id % BLOCK for e in known.events if e.object == name and e.id in ids}
    for block in sorted(own, reverse=True):
        used = max(i for i in taken if block <= i < block + BLOCK)
        # Behind what is used first, so that ids stay in the order in which events came.
        for number in chain(range(used + 1, block + BLOCK), range(block, used)):
            if number in ids and number not in taken:
                return number
    for block in range(ids.start - ids.start % BLOCK, ids.stop, BLOCK):
        if taken.isdisjoint(range(block, block + BLOCK)):
            for number in chain(range(block + 1, block + BLOCK), (block,)):
                if number in ids:
                    return number
    findings.add(
        "AL0206",
        Ref(known.root_path, ("areas", area, "ids")),
        f"the area '{area}' has no block of {BLOCK} ids left for '{name}'",
        "Widen its range, or choose an id by hand.",
    )
    return 0


class _Drafting:
    """The edits of one draft; ``texts`` are the files as they are so far."""

    def __init__(
        self, known: Survey, wanted: Wanted, area: str, number: int, findings: Findings
    ) -> None:
        self.known, self.wanted, self.area, self.number = known, wanted, area, number
        self.findings = findings
        self.texts = {s.path: s.text for s in known.sheets}
        self.declared: list[str] = []

    def draft(self) -> Draft | None:
        """The draft, or None with a finding."""
        path = self.file()
        if not path:
            return None
        name, action = self.wanted.object, self.wanted.action
        objects = self.known.declaring("objects", name)
        if not objects:
            self.declare(path, "objects", name, object_lines(name))
        actions = self.known.declaring("actions", action)
        if not actions:
            self.declare(self.file_of_actions(), "actions", action, action_lines(action))
        thing = objects[0].word("objects", name, "title") if objects else ""
        verb = actions[0].word("actions", action, "title") if actions else ""
        sketch = Sketch(
            id=self.number,
            name=self.wanted.name,
            thing=thing or name.replace("-", " "),
            verb=verb or action.replace("-", " "),
            template=objects[0].word("objects", name, "id") if objects else new_template(name),
            version=self.known.root.product.version,
            title=self.wanted.title,
            api=self.wanted.api,
        )
        made = add_item(self.texts[path], "events", self.number, event_lines(sketch))
        if made is None:
            self.refuse(path, "events", "Write the events as a list with dashes.")
        if made is None or self.findings.items:
            return None
        self.texts[path] = made
        before = {s.path: s.text for s in self.known.sheets}
        line = made[: made.index(f"- id: {self.number}")].count("\n") + 1
        return Draft(
            id=self.number,
            name=self.wanted.name,
            area=self.area,
            place=Span(path, line, 1, line, 1),
            edits=tuple((p, t) for p, t in self.texts.items() if before.get(p) != t),
            declared=tuple(self.declared),
        )

    def file(self) -> str:
        """The file for the event: where its object's events are, or its object, or its area's."""
        mine = [s for s in self.known.sheets if s.area == self.area]
        name = self.wanted.object
        events = [e for e in self.known.events if e.area == self.area]
        near = [e for e in events if e.object == name]
        for some in (near, events):
            if some is events and (home := [s for s in mine if name in s.names("objects")]):
                return home[0].path
            if some:
                below = [e for e in some if e.id < self.number] or some
                return max(below, key=lambda e: e.id).at.file
        return mine[0].path if mine else self.new_file()

    def new_file(self) -> str:
        """The first file of an area, in a folder that the root includes; nothing with a finding."""
        for pattern in self.known.root.include:
            folder = PurePosixPath(pattern)
            path = str(folder.with_name(f"{self.area}.yaml"))
            if folder.name == "*.yaml" and path not in self.texts:
                self.texts[path] = f"area: {self.area}\n"
                return path
        self.findings.add(
            "AL0105",
            Ref(self.known.root_path, ("areas", self.area), key=True),
            f"the area '{self.area}' has no file that the event could stand in",
            f"Make one that begins with 'area: {self.area}', and include it.",
        )
        return ""

    def file_of_actions(self) -> str:
        """Where actions are declared: where there are some, or in a shared file."""
        sheets = self.known.sheets
        holding = [s for s in sheets if s.names("actions")]
        shared = [s for s in sheets[1:] if not s.area]
        chosen: Sheet = (holding or shared or list(sheets))[0]
        return chosen.path

    def declare(self, path: str, section: str, name: str, lines: list[str]) -> None:
        """Declare a name at the end of a section."""
        made = add_pair(self.texts[path], section, name, lines)
        if made is None:
            self.refuse(path, section, "Write one name a line, indented below the section.")
            return
        self.texts[path] = made
        self.declared.append(f"{section.removesuffix('s')} {name} in {path}")

    def refuse(self, path: str, section: str, hint: str) -> None:
        self.findings.add(
            "AL0103",
            Ref(path, (section,), key=True),
            f"'{section}' is written in a form to which nothing can be added",
            hint,
        )
