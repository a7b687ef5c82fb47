"""Middleware that records the calls of a web API: ASGI and WSGI, without a framework.

``asgi.AuditMiddleware`` and ``wsgi.AuditMiddleware`` wrap an application. ``current`` is what a
handler can add to the record of its own call; ``hop_headers`` are for calls that it passes on.
"""

from __future__ import annotations

from auditlex.web.call import Call, Options, current
from auditlex.web.client import hop_headers
from auditlex.web.routes import Match, Routes, choose

__all__ = ["Call", "Match", "Options", "Routes", "choose", "current", "hop_headers"]
