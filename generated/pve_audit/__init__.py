"""The audit events of Proxmox VE, version 1.0.

``events.USER_CREATE`` is a constant, ``events.by_name("user.create")`` finds it; ``validate`` checks
a record, ``redact`` makes parameters fit to be written. Schemas and translations are package data.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from pve_audit import actions, controls, enums, events, objects
from pve_audit.records import redact, redact_change, schema, validate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

PRODUCT: Final = 'pve'
TITLE: Final = 'Proxmox VE'
VERSION: Final = '1.0'

__all__ = [
    "PRODUCT",
    "TITLE",
    "VERSION",
    "actions",
    "controls",
    "enums",
    "events",
    "objects",
    "redact",
    "redact_change",
    "schema",
    "validate",
]
