"""A target of a project's own, made with its templates."""

from __future__ import annotations

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target


def _area(_context: Context, _area: model.Area) -> Part:
    return Part()


def _whole(
    _context: Context, _areas: tuple[AreaResult, ...], _findings: Findings
) -> tuple[Artifact, ...]:
    return ()


def target(name: str, config: decls.TargetDecl) -> Target:
    """The target that a project configured under ``name``."""
    _ = config
    return Target(
        name=name, doc="templates of the project", default_out=f"generated/{name}",
        area=_area, whole=_whole,
    )  # fmt: skip
