"""What an entry of the table of diagnostics says."""

from __future__ import annotations

import msgspec


class Code(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of finding: how bad it is, why it is wrong, and an example of it, bad and mended.

    ``severity`` is ``error`` or ``warning``. ``language`` is what ``bad`` and ``good`` are written
    in: ``yaml``, ``shell``, ``jinja`` or ``po``.
    """

    code: str
    severity: str
    title: str
    why: str
    bad: str
    good: str
    language: str = "yaml"
