"""How the draft of a call's event fits into a catalog: its name, its area, its id, known types."""

from __future__ import annotations

from dataclasses import dataclass, replace

from auditlexc.api.model import Method
from auditlexc.edit.apidraft import Sketch, Style, suggested
from auditlexc.edit.draft import Wanted, area_of, free_id, is_new, well_formed
from auditlexc.edit.survey import Survey, survey
from auditlexc.findings import Findings
from auditlexc.source import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The sketch of an event; ``area`` is empty and the id 0 where no catalog gives them."""

    sketch: Sketch
    style: Style
    area: str


def fitted(
    method: Method, tree: Tree, root_path: str, wanted: Wanted, findings: Findings
) -> Fitted | None:
    """The sketch for a call in the catalog at ``root_path``, or None with a finding.

    ``wanted`` may lack the name; the call suggests one then. Where there is no catalog, the draft
    is for none.
    """
    name = wanted.name or suggested(method)
    wanted = replace(wanted, name=name)
    if not well_formed(wanted, root_path, findings):
        return None
    sketch = Sketch(name=name, method=method, title=wanted.title)
    if root_path not in tree.glob("*"):
        return Fitted(sketch=sketch, style=Style(), area=wanted.area)
    known = survey(tree, root_path, findings)
    if known is None or not is_new(known, wanted, findings):
        return None
    area, number = _place(known, wanted, findings)
    if findings.items:
        return None
    types = frozenset(name for sheet in known.sheets for name in sheet.names("types"))
    style = Style(types=types, objects=frozenset(_objects(known)))
    return Fitted(sketch=replace(sketch, id=number), style=style, area=area)


def _place(known: Survey, wanted: Wanted, findings: Findings) -> tuple[str, int]:
    """The area and the next free id; nothing of an object that is new and of no named area."""
    if not wanted.area and not known.declaring("objects", wanted.object):
        return "", 0
    area = area_of(known, wanted, findings)
    return area, free_id(known, wanted.object, area, findings) if area else 0


def _objects(known: Survey) -> set[str]:
    return {name for sheet in known.sheets for name in sheet.names("objects")}
