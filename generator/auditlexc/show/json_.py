"""Diagnostics for programs: one JSON array, one object for each, in ASCII."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec

from auditlexc.diagnostics import Diagnostic, Sources


def render(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """The array. The keys of an object are the attributes of ``Diagnostic``; all are always there.

    Characters beyond ASCII are escaped, so that a terminal can't be driven by what they do.
    """
    return json.dumps(msgspec.to_builtins(diagnostics), indent=2) + "\n"
