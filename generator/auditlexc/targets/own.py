"""A target of a project's own: its Jinja templates, the whole catalog in, files out.

``files`` in events.yaml says which template makes which files: one for the catalog, or one for
each area, object or event. Templates run in the sandbox; whatever goes wrong in one is a finding
with the template's file and line.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.places import Ref
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target

if TYPE_CHECKING:
    from auditlexc.targets.templating import Templates

Variables = dict[str, Any]


def _area(_context: Context, _area: model.Area) -> Part:
    """Nothing: a template may look at the whole catalog."""
    return Part()


def _whole(
    _context: Context, _areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    """Nothing: summaries are not enough."""
    return ()


def _inputs(config: decls.TargetDecl) -> tuple[str, ...]:
    """All files of the folder: any of them may be included by another."""
    return (f"{config.templates}/*",)


def each(catalog: model.Catalog, kind: str) -> Iterator[Variables]:
    """The variables for each file to be made; an object that several areas share comes once."""
    if kind == "catalog":
        yield {"catalog": catalog}
    elif kind == "area":
        for area in catalog.areas:
            yield {"catalog": catalog, "area": area}
    elif kind == "object":
        objects: dict[str, model.Object] = {}
        for area in catalog.areas:
            for object_ in (*area.objects, *(event.object for event in area.events)):
                # Objects of two areas may have one name; a shared one is the same in each.
                objects.setdefault(f"{object_.area}/{object_.name}", object_)
        for object_ in objects.values():
            yield {"catalog": catalog, "object": object_}
    else:
        for area in catalog.areas:
            for event in area.events:
                yield {"catalog": catalog, "area": area, "event": event}


def _models(
    name: str, context: Context, catalog: model.Catalog, findings: Findings
) -> tuple[Artifact, ...]:
    """The files of all templates; a template that fails makes no further files."""
    # A catalog without templates of its own does not pay for the template engine.
    from auditlexc.targets.templating import Templates

    templates = Templates(context.config.templates or "", context.files, findings)
    made: dict[str, Made] = {}
    for index, wanted in enumerate(context.config.files):
        at = Ref(context.root_path, ("targets", name, "files", index))
        _files(context.out, wanted, at, catalog, templates, made, findings)
    return tuple(file.artifact for file in made.values())


class Made:
    """A file that was made, and what asked for it."""

    def __init__(self, artifact: Artifact, at: Ref) -> None:
        self.artifact, self.at = artifact, at


def _files(
    out: str,
    wanted: decls.TemplateDecl,
    at: Ref,
    catalog: model.Catalog,
    templates: Templates,
    made: dict[str, Made],
    findings: Findings,
) -> None:
    """Add the files of one template to those that are made."""
    to = templates.inline(wanted.to, at.at("to"))
    body = templates.named(wanted.template, at.at("template")) if to is not None else None
    if to is None or body is None:
        return
    for variables in each(catalog, wanted.each):
        path = templates.text(to, variables, at.at("to"))
        if path is None:
            return
        if wrong := problem(path):
            findings.add(
                "AL0902", at.at("to"), f"the output {shown(path)} {wrong}",
                "Name a path below 'out', with forward slashes and without '..'.",
            )  # fmt: skip
            return
        full = path if out in ("", ".") else f"{out}/{path}"
        # One file on systems that don't tell upper from lower case.
        other = made.get(full.casefold())
        if other is not None:
            findings.add(
                "AL0904", at.at("to"), f"the output {shown(path)} is made more than once",
                "Name what tells the outputs apart, such as '{{ event.name }}'.",
                [(other.at.at("to"), "first made here")] if other.at != at else (),
            )  # fmt: skip
            return
        data = templates.data(body, variables, at.at("template"))
        if data is None:
            return
        made[full.casefold()] = Made(Artifact(full, data), at)


def problem(path: str) -> str:
    """Why a path can't be that of an output, in words that follow it; '' if it can."""
    if not path:
        return "is empty"
    if not path.isprintable():
        return "has a character that can't be printed"
    if "\\" in path:
        return "has a backslash"
    if path.startswith("/"):
        return "is absolute"
    parts = path.split("/")
    if ".." in parts:
        return "leads out of its folder"
    if "" in parts or "." in parts or any(part != part.strip() for part in parts):
        return "has an empty part, or blanks around a part"
    if any(len(part.encode(errors="replace")) > 200 for part in parts) or len(path) > 1000:
        return "is too long"
    if PurePosixPath(path).name.startswith(".auditlex"):
        return "is a name that auditlex keeps for itself"
    return ""


def shown(path: str) -> str:
    """A path as a finding shows it."""
    return repr(path if len(path) <= 80 else f"{path[:80]}...")


def target(name: str, config: decls.TargetDecl) -> Target:
    """The target that a project configured under ``name``."""
    return Target(
        name=name,
        doc="files made by templates of the project",
        default_out=config.out or f"generated/{name}",
        area=_area,
        whole=_whole,
        inputs=_inputs,
        models=partial(_models, name),
    )
