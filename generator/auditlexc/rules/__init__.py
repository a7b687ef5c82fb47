"""Contextual checks: one visible table of small functions.

A rule of an area sees that area and what is shared; a rule of the catalog sees a summary of every
event. A rule reports findings and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from auditlexc.findings import Findings
from auditlexc.resolve.events import Resolved
from auditlexc.resolve.shared import Shared
from auditlexc.rules import bindings, controls, examples, fields, identity, messages
from auditlexc.rules.summary import Overview

AreaRule = Callable[[Resolved, Shared, Findings], None]
CatalogRule = Callable[[Overview, Findings], None]

AREA_RULES: Final[tuple[AreaRule, ...]] = (
    identity.inside_area,
    identity.name_of_object_and_action,
    identity.retirement,
    identity.parameter_symbols,
    fields.documented,
    fields.exemplified,
    fields.possible_limits,
    fields.said_once,
    fields.fitting_examples,
    fields.secret_names,
    fields.object_ids,
    messages.present,
    messages.placeholders,
    messages.plurals,
    messages.style,
    bindings.paths,
    bindings.conditions,
    examples.fitting,
)

CATALOG_RULES: Final[tuple[CatalogRule, ...]] = (
    identity.ranges,
    identity.unique,
    identity.symbols,
    identity.replacements,
    bindings.disjoint,
    controls.answered,
    controls.unused,
)
