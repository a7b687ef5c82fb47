"""Random small catalogs that are sound by construction, as plain data.

``catalogs()`` draws a ``Draft``: the root and the sections of each file. What the compiler must say
of one is known: no errors. Warnings are fine. ``tests.drafts`` draws the fields and types in it.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from auditlexc.grammar.language import REASONS, SEVERITIES, STATUSES
from auditlexc.source import Refused
from tests.drafts import LINES, RULES, SOUNDING, Data, Made, Namespace, fields, some, types
from tests.yamltext import PLAIN, Style, yaml

OBJECTS = ("user", "disk", "import-job", "list", "event", "acme-dns-zone", "final")
ACTIONS = ("create", "is", "delete", "finish-sync", "return", "update", "import")
AREA_FIELDS = ("remark", "Origin", "batch-no", "lambda", "part[n]")
OBJECT_FIELDS = ("userid", "hostName", "max_index", "class", "comment", "net[n]", "mode-of", "True")
EVENT_FIELDS = ("reason", "from", "isForced", "via-path", "opt[n]")
ROOT = "events.yaml"


@dataclass(frozen=True, slots=True)
class Draft:
    """A catalog as data: the root without 'include', and the other files by path."""

    root: Data
    files: dict[str, Data]

    def documents(self) -> dict[str, Data]:
        """Every file as data, the root first."""
        root = {**self.root, "include": list(self.files)} if self.files else self.root
        return {ROOT: root, **self.files}

    def texts(self, style: Style = PLAIN) -> dict[str, str]:
        """Every file as YAML."""
        return {path: yaml(content, style) for path, content in self.documents().items()}

    def write(self, folder: Path, style: Style = PLAIN) -> Path:
        """Put the files below ``folder``."""
        return lay(folder, self.texts(style))

    def copy(self) -> Draft:
        """The same once more, to be changed."""
        return copy.deepcopy(self)


def lay(folder: Path, texts: Mapping[str, str | bytes]) -> Path:
    """Write files below ``folder``, which is made if it is not there."""
    for path, content in texts.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


class Memory:
    """A tree that lies in memory, for checks of many catalogs."""

    def __init__(self, texts: Mapping[str, str | bytes]) -> None:
        self.texts = {p: t.encode() if isinstance(t, str) else t for p, t in texts.items()}

    def read(self, path: str) -> bytes:
        """The bytes of a file."""
        if path not in self.texts:
            raise Refused("AL0001", f"'{path}' does not exist", missing=True)
        return self.texts[path]

    def glob(self, pattern: str) -> tuple[str, ...]:
        """The files of one folder that match; only '*' at the head of a name is known here."""
        folder, _, end = pattern.partition("*")
        return tuple(sorted(p for p in self.texts if p.startswith(folder) and p.endswith(end)))


def styles() -> st.SearchStrategy[Style]:
    """Ways to write the same."""
    return st.builds(
        Style,
        quotes=st.sampled_from(("plain", "single", "double")),
        flow=st.sampled_from((0, 1, 2, 3, 4, 99)),
        indent=st.sampled_from((2, 3, 4)),
        comments=st.booleans(),
        head=st.sampled_from(("", "# A comment.\n", "---\n", "%YAML 1.2\n---\n", "\n\n")),
    )


@st.composite
def catalogs(draw: st.DrawFn, max_areas: int = 3) -> Draft:
    """A sound catalog with one or more areas and at least one event."""
    shared: Data = {}
    rules = dict(RULES)
    if draw(st.booleans()):
        rules = {
            "public": "keep",
            "internal": draw(st.sampled_from(("keep", "keep", "length"))),
            "personal": draw(st.sampled_from(("keep", "hash"))),
            "secret": draw(st.sampled_from(("mask", "hash", "length", "drop"))),
        }
        shared["sensitivity"] = {
            name: {"redact": redact, "doc": draw(LINES)} for name, redact in rules.items()
        }
    shared["actions"] = {
        name: {"title": draw(LINES), "doc": draw(LINES)}
        for name in draw(st.lists(st.sampled_from(ACTIONS), min_size=1, max_size=4, unique=True))
    }
    controls = _frameworks(draw, shared)
    space = Namespace(rules=rules, types={}, objects={})
    if declared := types(draw, space, "", draw(st.integers(0, 3))):
        shared["types"] = declared
    names: list[str] = list(draw(st.permutations(OBJECTS)))
    areas: dict[str, Data] = {}
    files: dict[str, Data] = {}
    work: list[_Area] = []
    shared_objects: dict[str, Data] = {}
    taken = 0
    if draw(st.integers(0, 3)) == 0:
        shared_objects = {names[0]: _object(draw, space, names[0], controls)}
        shared["objects"] = shared_objects
        taken = 1
    for number in range(draw(st.integers(1, max_areas))):
        name = draw(st.sampled_from((f"area{number}", f"the-{number}", f"import{number}")))
        first = 100_000 + 20_000 * draw(st.integers(number * 10, number * 10 + 9))
        areas[name] = {"title": draw(LINES), "ids": f"{first}-{first + 999}"}
        if draw(st.booleans()):
            areas[name]["defaults"] = _defaults(draw, controls)
        area = _Area(draw, name, first, space, controls, list(shared["actions"]))
        mine = names[taken : taken + draw(st.integers(1, 2))]
        taken += len(mine)
        area.fill(mine, shared_objects if number == 0 else {})
        work.append(area)
        files |= area.files(draw)
    events = [event for area in work for event in area.events]
    _retire(draw, events)
    root: Data = {
        "auditlex": 1,
        "product": {"name": "demo", "title": draw(LINES), "version": "1.2"},
        "areas": areas,
    }
    if draw(st.booleans()):
        root["product"]["doc"] = draw(LINES)
    if draw(st.booleans()):
        root |= shared
    else:
        files = {"registry/vocabulary.yaml": shared, **files}
        if len(areas) == 1 and draw(st.booleans()):
            # A small catalog may hold its only area in the root.
            (path,) = [p for p in files if p.startswith("registry/0")][:1]
            root |= files.pop(path)
    return Draft(root, files)


def _frameworks(draw: st.DrawFn, shared: Data) -> list[str]:
    controls: list[str] = []
    frameworks: Data = {}
    for number in range(draw(st.integers(0, 2))):
        names = [f"std-{number}.{item}" for item in range(1, draw(st.integers(2, 3)))]
        frameworks[f"standard-{number}"] = {
            "title": draw(LINES),
            "controls": {name: {"title": draw(LINES)} for name in names},
        }
        controls += names
    if frameworks:
        shared["frameworks"] = frameworks
    return controls


def _severity(draw: st.DrawFn) -> Any:
    if draw(st.booleans()):
        return draw(st.sampled_from(SEVERITIES))
    said = draw(st.lists(st.sampled_from(STATUSES), min_size=1, unique=True))
    return {status: draw(st.sampled_from(SEVERITIES)) for status in said}


def _defaults(draw: st.DrawFn, controls: list[str]) -> Data:
    return some(draw, {
        "severity": lambda: _severity(draw),
        "privileged": lambda: draw(st.booleans()),
        "controls": lambda: controls[:1],
        "since": lambda: "1.0",
    })  # fmt: skip


def _object(draw: st.DrawFn, space: Namespace, name: str, controls: list[str]) -> Data:
    """An object whose id needs its first field if that can be shown."""
    pool = (*OBJECT_FIELDS, *SOUNDING) if draw(st.integers(0, 3)) == 0 else OBJECT_FIELDS
    made = fields(draw, space, pool, draw(st.integers(0, 4)))
    decl: Data = {"title": draw(LINES), "id": f"/{name}"}
    key = next((n for n, m in made.items() if m.in_path and not n.endswith("[n]")), "")
    if key and draw(st.booleans()):
        decl["id"] += f"/{{{key}}}"
    if made:
        decl["fields"] = {n: m.decl for n, m in made.items()}
    if draw(st.integers(0, 3)) == 0:
        decl["defaults"] = _defaults(draw, controls)
    space.objects[name] = made
    return decl


class _Area:
    """The work on one area."""

    def __init__(
        self,
        draw: st.DrawFn,
        name: str,
        first: int,
        shared: Namespace,
        controls: list[str],
        actions: list[str],
    ) -> None:
        self.draw, self.name, self.first, self.controls = draw, name, first, controls
        self.actions = actions
        self.space = shared.inner()
        self.types = types(draw, self.space, f"{name}-", draw(st.integers(0, 2)))
        self.fields = fields(draw, self.space, AREA_FIELDS, draw(st.integers(0, 2)))
        self.objects: dict[str, Data] = {}
        self.events: list[Data] = []
        self.calls = 0

    def fill(self, names: list[str], others: dict[str, Data]) -> None:
        """Declare objects, and make events of them and of ``others``."""
        for name in names:
            self.objects[name] = _object(self.draw, self.space, name, self.controls)
        for name, decl in {**others, **self.objects}.items():
            count = self.draw(st.integers(1, min(3, len(self.actions))))
            self._events(name, decl, self.draw(st.permutations(self.actions))[:count])

    def files(self, draw: st.DrawFn) -> dict[str, Data]:
        """The area in one file or in two."""
        content: Data = {"area": self.name}
        for section, table in (
            ("types", self.types),
            ("fields", {n: m.decl for n, m in self.fields.items()}),
            ("objects", self.objects),
        ):
            if table:
                content[section] = table
        if len(self.events) < 2 or draw(st.booleans()):
            return {f"registry/0-{self.name}.yaml": {**content, "events": self.events}}
        half = len(self.events) // 2
        return {
            f"registry/0-{self.name}.yaml": {**content, "events": self.events[:half]},
            f"registry/1-{self.name}.yaml": {"area": self.name, "events": self.events[half:]},
        }

    def _events(self, object_name: str, decl: Data, actions: list[str]) -> None:
        """The events of one object, in groups that one call of the API tells apart."""
        draw = self.draw
        waiting = list(actions)
        while waiting:
            key, tests = draw(st.sampled_from(self._splits(object_name)))
            group, waiting = waiting[: len(tests)], waiting[len(tests) :]
            self.calls += 1
            for action, test in zip(group, tests, strict=False):
                event = self._event(object_name, decl, action)
                # What an event always has can't be absent from its call.
                if draw(st.integers(0, 4)) and not (test == "absent" and key in event["$made"]):
                    self._bind(event, key if len(group) > 1 else "", test)
                self.events.append(event)

    def _splits(self, object_name: str) -> list[tuple[str, list[Any]]]:
        """Ways to tell calls apart: a parameter, and conditions of which no two hold at once."""
        found: list[tuple[str, list[Any]]] = [
            ("response.state", ["on", ["off", "idle"], {"not": ["on", "off", "idle"]}]),
            ("subject.kind", [{"prefix": "ab"}, {"prefix": "ac"}, {"not_prefix": "a"}]),
        ]
        for name, made in self.space.objects[object_name].items():
            if not name.endswith("[n]"):
                found += [(name, tests) for tests in made.splits()]
        return found

    def _bind(self, event: Data, key: str, test: Any) -> None:
        draw = self.draw
        path = f"/{self.name}/{self.calls}"
        steps = [n for n, m in event["$made"].items() if m.in_path and not n.endswith(("?", "[n]"))]
        # All events of one call have to have the same path: nodes are always known.
        path += draw(st.sampled_from(("", "/{node}"))) if not key else "/{node}"
        path += f"/{{{steps[0]}}}" if steps and not key else ""
        event["api"] = (
            f"{draw(st.sampled_from(('POST', 'PUT')) if not key else st.just('GET'))} {path}"
        )
        if not key:
            return
        more = {"subject.realm": {"prefix": "p", "not": ["pam"], "not_prefix": "pv"}}
        choice = draw(st.integers(0, 3))
        when: Data = {key: test, **(more if choice == 1 else {})}
        event["when"] = [when, {key: test, **more}] if choice == 2 else when
        if draw(st.booleans()):
            event["api"] = [event["api"], f"DELETE /{self.name}/{event['id']}"]

    def _event(self, object_name: str, decl: Data, action: str) -> Data:
        draw = self.draw
        own = fields(draw, self.space, EVENT_FIELDS, draw(st.integers(0, 2)))
        known = {**self.fields, **self.space.objects[object_name], **own}
        params: dict[str, Made] = {}
        needed = decl["id"].partition("{")[2].rstrip("}")
        for name, made in known.items():
            if name == needed:
                params[name] = made
            elif draw(st.integers(0, 3)):
                params[name if draw(st.booleans()) else f"{name}?"] = made
        statuses = draw(st.lists(st.sampled_from(STATUSES), min_size=1, unique=True))
        event: Data = {
            "id": self.first + 20 * len(self.events) + draw(st.integers(0, 19)),
            "name": f"{object_name}.{action}",
            "$made": params,
            "messages": {s: _sentence(draw, params, s) for s in statuses},
            "statuses": statuses,
        }
        if set(statuses) == {"success", "failure"} and draw(st.booleans()):
            del event["statuses"]
        if own:
            event["fields"] = {n: m.decl for n, m in own.items()}
        if params:
            event["params"] = list(params)
        names = list(known) if draw(st.booleans()) else []
        event |= some(draw, {
            "title": lambda: draw(LINES),
            "doc": lambda: draw(LINES),
            "severity": lambda: _severity(draw),
            "privileged": lambda: draw(st.booleans()),
            "mandatory": lambda: draw(st.booleans()),
            "controls": lambda: draw(st.permutations(self.controls)),
            "changes": lambda: names or "params",
            "reveals": lambda: ["value of the response"],
            "since": lambda: draw(st.sampled_from(("0.9", "1.0.1"))),
            "object": lambda: object_name,
            "action": lambda: action,
            "object_id": lambda: "/other",
        })  # fmt: skip
        if draw(st.booleans()):
            event["examples"] = [_example(draw, event, known)]
        return event


def _retire(draw: st.DrawFn, events: list[Data]) -> None:
    """Say of some events that they are deprecated, retired or replaced."""
    for event in events:
        del event["$made"]
    if draw(st.booleans()):
        return
    gone = events[: draw(st.integers(0, len(events) - 1))]
    for event in gone:
        fate = draw(st.sampled_from(("stays", "deprecated", "retired")))
        if fate == "stays":
            continue
        event[fate] = draw(LINES) if fate == "deprecated" else "1.1"
        if fate == "retired":
            for key in ("api", "when", "mandatory"):
                event.pop(key, None)
        if draw(st.booleans()):
            event["replaced_by"] = events[-1]["name"]


def _sentence(draw: st.DrawFn, params: Mapping[str, Made], status: str) -> Any:
    names = ["subject", "object", "node", "source", *(["error"] * (status == "failure"))]
    for written, made in params.items():
        name = written.removesuffix("?")
        if name.endswith("[n]") or not made.shown:
            continue
        if name == written or made.fallback:
            names.append(name)
        if name == written:
            names += [f"{name}.{key}" for key in made.keys]
    chosen = draw(st.lists(st.sampled_from(names), max_size=3))
    words = [draw(LINES).replace("{", "{{").replace("}", "}}") for _ in range(2)]
    text = " ".join(["{subject}", *(f"{{{name}}}" for name in chosen), *words])
    plural: bool = draw(st.booleans())
    counted = [
        name
        for name, made in params.items()
        if made.base == "integer" and made.shown and not name.endswith(("?", "[n]"))
    ]
    if counted and plural:
        return {"count": counted[0], "one": f"{text} one", "other": f"{text} {{{counted[0]}}}"}
    return text


def _example(draw: st.DrawFn, event: Data, known: Mapping[str, Made]) -> Data:
    status = draw(st.sampled_from(event.get("statuses", ("success", "failure"))))
    params: Data = {}
    for written, made in event["$made"].items():
        name = written.removesuffix("?")
        if name.endswith("[n]"):
            params |= {name.replace("[n]", str(n)): made.example for n in (0, 31)}
        elif name == written or draw(st.booleans()):
            params[name] = made.example
    example: Data = {"status": status, "params": params}
    if status == "failure":
        example["error"] = {"reason": draw(st.sampled_from(REASONS)), "message": draw(LINES)}
    if isinstance(event.get("changes"), list):
        example["changes"] = [
            {"key": name.replace("[n]", "7"), "new": known[name].example}
            for name in event["changes"]
        ]
    return example
