"""The event reference in Markdown."""

from __future__ import annotations

from typing import Final

from auditlexc import model
from auditlexc.findings import Findings
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target


def area(context: Context, area_: model.Area) -> Part:
    """The page of an area."""
    _ = context, area_
    return Part()


def whole(
    context: Context, areas: tuple[AreaResult, ...], findings: Findings
) -> tuple[Artifact, ...]:
    """The index."""
    _ = context, areas, findings
    return ()


TARGET: Final = Target(
    name="docs", doc="the event reference in Markdown", default_out="docs/events",
    area=area, whole=whole,
)  # fmt: skip
