"""The targets: one module and one template folder each, and one line here.

A target named here can be configured in events.yaml under ``targets`` and asked for with
``auditlex generate --target NAME``.
"""

from __future__ import annotations

from typing import Final

from auditlexc.targets import docs, html, jsonschema, messages, python, sentences, web
from auditlexc.targets.base import Target

TARGETS: Final[dict[str, Target]] = {
    target.name: target
    for target in (
        python.TARGET,
        jsonschema.TARGET,
        messages.TARGET,
        sentences.TARGET,
        web.TARGET,
        docs.TARGET,
        html.TARGET,
    )
}
