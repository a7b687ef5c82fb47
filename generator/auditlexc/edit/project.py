"""A whole catalog's files in, the texts that formatting would change out."""

from __future__ import annotations

from pathlib import Path

import msgspec

from auditlexc import source, yamltree
from auditlexc.edit.fmt import format_text
from auditlexc.findings import Finding, Findings
from auditlexc.options import where
from auditlexc.places import Span
from auditlexc.source import Folder, Tree

_BOM = b"\xef\xbb\xbf"


class Formatted(msgspec.Struct, frozen=True, kw_only=True):
    """Which files would change, with their new texts; ``findings`` tell of files left alone."""

    folder: Path
    tree: Tree
    findings: tuple[Finding, ...]
    changed: tuple[tuple[str, str], ...]


def formatted(path: Path) -> Formatted:
    """Format the root of a catalog and every file that it includes."""
    folder, root_path = where(path)
    tree = Folder(folder)
    findings = Findings()
    changed: list[tuple[str, str]] = []
    for name in _files(tree, root_path, findings):
        try:
            data = tree.read(name)
        except source.Refused as refused:
            findings.add(refused.code, Span(name), refused.message, refused.hint)
            continue
        # Removing the mark is a part of formatting.
        file = source.decode(name, data.removeprefix(_BOM), findings)
        if file is None:
            continue
        text = format_text(file.text, name, findings)
        if text.encode() != data:
            changed.append((name, text))
    return Formatted(
        folder=folder, tree=tree, findings=tuple(findings.items), changed=tuple(changed)
    )


def _files(tree: Tree, root_path: str, findings: Findings) -> list[str]:
    """The root and what it includes, as far as it says so in a form that can be read."""
    names = [root_path]
    try:
        data = tree.read(root_path)
    except source.Refused:
        return names
    quiet = Findings()
    text = source.decode(root_path, data.removeprefix(_BOM), quiet)
    root = yamltree.parse(text, quiet) if text is not None else None
    found = yamltree.find(root, ("include",)) if root is not None else None
    patterns = found[0].items if found and isinstance(found[0], yamltree.Sequence) else ()
    for pattern in patterns:
        if isinstance(pattern, yamltree.Scalar):
            try:
                paths = tree.glob(pattern.text) if "*" in pattern.text else (pattern.text,)
            except source.Refused as refused:
                findings.add(refused.code, Span(root_path), refused.message, refused.hint)
                continue
            names += [p for p in paths if p.endswith((".yaml", ".yml")) and p not in names]
    return names
