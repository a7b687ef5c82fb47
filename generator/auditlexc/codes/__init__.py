"""The one table of diagnostics: every code that a finding can have, with its long form.

A code is one entry in one of these modules, which are split by the first two digits; those about
translations (AL0905, AL0911 and later) have one of their own. The table is imported when a finding
is shown or explained, never by a pass that reports one.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from auditlexc.codes import (
    bindings,
    controls,
    fields,
    grammar,
    identity,
    ledger,
    messages,
    references,
    source,
    targets,
    translations,
)
from auditlexc.codes.code import Code

__all__ = ["CODES", "Code"]

_ENTRIES: Final = (
    *source.CODES,
    *grammar.CODES,
    *identity.CODES,
    *references.CODES,
    *fields.CODES,
    *messages.CODES,
    *bindings.CODES,
    *controls.CODES,
    *ledger.CODES,
    *targets.CODES,
    *translations.CODES,
)

CODES: Final[Mapping[str, Code]] = MappingProxyType(
    {entry.code: entry for entry in sorted(_ENTRIES, key=lambda entry: entry.code)}
)
"""Every code, sorted."""
