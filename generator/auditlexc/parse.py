"""The files of a catalog in, declarations out.

``load`` reads the root and everything it includes; ``document`` makes declarations of one file. A
file says by its ``area`` key whose it is. To hand files to workers before they are parsed, the area
is first guessed from the text; who parses the file finds out whether the guess was right.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from auditlexc import decls, source, yamltree
from auditlexc.findings import Findings, did_you_mean
from auditlexc.grammar import language
from auditlexc.grammar.shapes import BAD, Reading
from auditlexc.places import Ref
from auditlexc.source import Refused, SourceFile, Tree, inside

_AREA = re.compile(r"^area:[ \t]+[\"']?([a-z0-9-]+)[\"']?[ \t]*(?:#.*)?$", re.MULTILINE)


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One file as declarations; ``broken`` names what was declared in it but did not fit."""

    path: str
    content: decls.Content
    broken: frozenset[str] = frozenset()


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """The root of a catalog and the texts of its files, each under its guessed area or ''."""

    root_path: str
    root_text: str
    root: decls.RootDecl
    broken: frozenset[str]
    globs: Mapping[str, tuple[str, ...]]
    files: tuple[tuple[str, SourceFile], ...]


def guess_area(text: str) -> str:
    """The area that a file seems to belong to, or '' for the shared ones."""
    found = _AREA.search(text)
    return found[1] if found else ""


def load(tree: Tree, root_path: str, findings: Findings) -> Loaded | None:
    """Read the root and every file it includes; None where the root itself can't be used."""
    text = source.read(tree, root_path, findings)
    if text is None:
        return None
    reading = Reading(root_path)
    node = yamltree.parse(text, reading)
    root = language.root.read(node, reading) if node is not None else BAD
    findings.items += reading.items
    if root is BAD:
        return None
    files: list[tuple[str, SourceFile]] = []
    asked: dict[str, Ref] = {root_path: Ref(root_path)}
    globs: dict[str, tuple[str, ...]] = {}
    for index, pattern in enumerate(root.include):
        place = Ref(root_path, ("include", index))
        for path in _expand(tree, pattern, place, globs, findings):
            if path in asked:
                findings.add(
                    "AL0015",
                    place,
                    f"'{path}' is already part of the catalog",
                    "Name each file once.",
                    [(asked[path], "included here")],
                )
                continue
            asked[path] = place
            if (file := source.read(tree, path, findings, place)) is not None:
                files.append((guess_area(file.text), file))
    return Loaded(
        root_path=root_path,
        root_text=text.text,
        root=root,
        broken=frozenset(reading.broken),
        globs=globs,
        files=tuple(files),
    )


def _expand(
    tree: Tree,
    pattern: str,
    place: Ref,
    globs: dict[str, tuple[str, ...]],
    findings: Findings,
) -> tuple[str, ...]:
    """The files that an entry of ``include`` names."""
    try:
        if "*" not in pattern:
            return (inside(pattern),)
        globs[pattern] = tree.glob(pattern)
    except Refused as refused:
        findings.add(refused.code, place, refused.message, refused.hint)
        return ()
    paths = tuple(p for p in globs[pattern] if p.endswith((".yaml", ".yml")))
    if not paths:
        findings.add("AL0014", place, f"'{pattern}' matches no YAML file", "Is it spelt right?")
    return paths


def document(
    file: SourceFile,
    areas: frozenset[str],
    findings: Findings,
    broken: frozenset[str] = frozenset(),
) -> Document | None:
    """The declarations of one file, with what did not fit left out and reported.

    ``broken`` names areas, too, whose declaration did not fit.
    """
    reading = Reading(file.path)
    node = yamltree.parse(file, reading)
    content = language.content.read(node, reading) if node is not None else BAD
    if content is BAD and isinstance(node, yamltree.Mapping):
        # One wrong section must not hide what is wrong in the others.
        content = _salvage(node, reading)
    findings.items += reading.items
    if content is BAD:
        return None
    if content.area is not None and content.area not in areas:
        if content.area in broken:
            return None
        findings.add(
            "AL0301",
            Ref(file.path, ("area",)),
            f"there is no area '{content.area}'",
            did_you_mean(content.area, areas) or "Declare it in events.yaml under 'areas'.",
        )
        return None
    if content.area is None:
        for section in ("fields", "events"):
            if getattr(content, section):
                findings.add(
                    "AL0105",
                    Ref(file.path, (section,), key=True),
                    f"'{section}' needs to know its area",
                    "Put 'area: NAME' at the head of the file.",
                )
    return Document(path=file.path, content=content, broken=frozenset(reading.broken))


def _salvage(node: yamltree.Mapping, reading: Reading) -> decls.Content:
    """The sections that fit, read once more without reporting again."""
    quiet = Reading(reading.file)
    shapes = {key.name: key for key in language.content.keys}
    values: dict[str, Any] = {}
    for key, value in node.pairs:
        if key.text in shapes:
            read = shapes[key.text].shape.read(value, quiet)
            if read is not BAD:
                values[key.text] = read
    reading.broken |= quiet.broken
    return decls.Content(**values)
