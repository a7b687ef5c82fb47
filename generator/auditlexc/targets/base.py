"""What a target is: pure functions from the model to files.

A target works in two steps, so that areas can be compiled side by side and kept one by one:
``area`` makes what follows from one area alone, ``whole`` makes what follows from all of them, out
of the summaries and the fragments that the areas left. Neither reads or writes a file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.places import Ref
from auditlexc.rules.summary import Summary, Symbol


class Artifact(msgspec.Struct, frozen=True):
    """A file to be: its path below the root of the project, with forward slashes, and its bytes."""

    path: str
    data: bytes


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What a target makes of one area: files of its own, and texts for files of the whole."""

    artifacts: tuple[Artifact, ...] = ()
    fragments: Mapping[str, str] = {}


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """What a target may know besides an area: the configuration and what all areas share."""

    product: model.Product
    root_path: str
    out: str = ""
    below: str = ""
    """The folder that everything is put below, with a slash at its end, or empty."""
    config: decls.TargetDecl = decls.TargetDecl()
    package: str = ""
    package_dir: str = ""
    rules: Mapping[str, str]
    actions: tuple[model.Action, ...]
    frameworks: tuple[model.Framework, ...]
    types: tuple[model.Type, ...]
    objects: tuple[model.Object, ...]
    files: Mapping[str, bytes] = {}
    """Other inputs that the target asked for: translations, templates; by path."""


class AreaResult(msgspec.Struct, frozen=True, kw_only=True):
    """What the whole sees of an area: its head (without objects and events) and what it left."""

    area: model.Area
    events: tuple[Summary, ...]
    fragments: Mapping[str, str]


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """A target: its name, the folder it writes if events.yaml names none, and its functions.

    ``symbols`` gives the names in generated code that no two events may share, ``area_symbols``
    those that an area's objects and types make. ``inputs`` lists the
    patterns of further files that it reads. ``models`` is for targets that need every event whole
    and so can't be put together from fragments. ``by_default`` is whether it runs where events.yaml
    names no targets.
    """

    name: str
    doc: str
    default_out: str
    area: Callable[[Context, model.Area], Part]
    whole: Callable[[Context, tuple[AreaResult, ...], Findings], tuple[Artifact, ...]]
    symbols: Callable[[model.Event], tuple[Symbol, ...]] = lambda _event: ()
    area_symbols: Callable[[model.Area], tuple[tuple[Symbol, Ref], ...]] = lambda _area: ()
    inputs: Callable[[decls.TargetDecl], tuple[str, ...]] = lambda _config: ()
    models: Callable[[Context, model.Catalog, Findings], tuple[Artifact, ...]] | None = None
    by_default: bool = True


def owner(event: model.Event, field: model.Field) -> str:
    """Whose a field is, for names made of it: its event's if only that has it, or its object's."""
    own = field.at is not None and field.at.path[:1] == ("events",)
    return event.name if own else event.object.name


def head(area: model.Area) -> model.Area:
    """An area without its content."""
    return msgspec.structs.replace(area, objects=(), types=(), events=())
