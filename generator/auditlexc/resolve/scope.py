"""Which names there are: the shared part of a catalog and what one area adds to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from auditlexc import model
from auditlexc.findings import Findings, did_you_mean
from auditlexc.grammar.language import BASE_TYPES
from auditlexc.parse import Document
from auditlexc.places import Place, Ref


class Declared(msgspec.Struct, frozen=True, kw_only=True):
    """A declaration with its place."""

    decl: Any
    at: Ref


Table = Mapping[str, Declared]


class Scope(msgspec.Struct, frozen=True, kw_only=True):
    """The names that can be used in one place; ``broken`` ones are declared, but wrongly."""

    types: Table
    objects: Table
    fields: Table
    actions: Mapping[str, model.Action]
    rules: Mapping[str, str]
    controls: Mapping[str, model.Control]
    broken: frozenset[str]


def tables(
    documents: Iterable[Document], sections: Iterable[str], findings: Findings, outer: Scope | None
) -> dict[str, dict[str, Declared]]:
    """The named declarations of some files; a name that is there twice is a finding."""
    found: dict[str, dict[str, Declared]] = {section: {} for section in sections}
    for document in documents:
        for section, table in found.items():
            for name, decl in getattr(document.content, section).items():
                at = Ref(document.path, (section, name))
                if section == "types" and name in BASE_TYPES:
                    findings.add(
                        "AL0210", Ref(at.file, at.path, key=True), f"'{name}' is a base type",
                        "Give your type another name.",
                    )  # fmt: skip
                    continue
                first = table.get(name)
                if first is None and outer is not None:
                    first = getattr(outer, section).get(name)
                if first is None:
                    table[name] = Declared(decl=decl, at=at)
                    continue
                twice(findings, section, name, at, first.at)
    return found


def twice(findings: Findings, section: str, name: str, at: Ref, first: Place) -> None:
    """Report a name that is declared a second time."""
    findings.add(
        "AL0210",
        Ref(at.file, at.path, key=True),
        f"'{name}' is declared twice under '{section}'",
        "Give one of them another name, or remove it.",
        [(Ref(first.file, first.path, key=True) if isinstance(first, Ref) else first,
          "first declared here")],
    )  # fmt: skip


def unknown(
    findings: Findings,
    scope: Scope,
    kind: str,
    name: str,
    known: Iterable[str],
    at: Place,
    hint: str = "",
) -> None:
    """Report a name that nothing declares, unless its declaration was reported already."""
    if name not in scope.broken:
        findings.add(
            "AL0301", at, f"there is no {kind} '{name}'", did_you_mean(name, known) or hint
        )
