"""Middleware that records the calls of a web API: ASGI and WSGI, without a framework.

``asgi.AuditMiddleware`` and ``wsgi.AuditMiddleware`` wrap an application. ``current`` is what a
handler can add to the record of its own call; ``hop_headers`` are for calls that it passes on.
"""

from __future__ import annotations

from auditlex.web.call import Call, current
from auditlex.web.onward import hop_headers
from auditlex.web.outcome import Outcome
from auditlex.web.routes import Match, Routes, choose
from auditlex.web.setup import Options

__all__ = ["Call", "Match", "Options", "Outcome", "Routes", "choose", "current", "hop_headers"]
