"""Diagnostics for code scanners: SARIF 2.1.0.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote

from auditlexc.codes import CODES, Code
from auditlexc.diagnostics import Diagnostic, RelatedPlace, Sources

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_BASE: Final = "%SRCROOT%"


def render(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """One log with one run; its rules are the codes that occur. Paths are relative to the tree."""
    codes = sorted({diagnostic.code for diagnostic in diagnostics})
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "auditlex", "rules": [_rule(CODES[c]) for c in codes]}},
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {
                    _BASE: {"description": {"text": "The folder that holds events.yaml."}}
                },
                "results": [_result(d, codes.index(d.code)) for d in diagnostics],
            }
        ],
    }
    return json.dumps(log, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.code,
        "shortDescription": _message(code.title),
        "fullDescription": _message(" ".join(code.why.split())),
        "help": _message(f"Run 'auditlex explain {code.code}' for an example."),
        "defaultConfiguration": {"level": code.severity},
    }


def _result(diagnostic: Diagnostic, index: int) -> dict[str, Any]:
    said = "\n".join(filter(None, (diagnostic.message, diagnostic.hint)))
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": index,
        "level": diagnostic.severity,
        "message": _message(said),
        "locations": [_location(diagnostic)],
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            {"id": number, "message": _message(related.message), **_location(related)}
            for number, related in enumerate(diagnostic.related)
        ]
    return result


def _location(place: Diagnostic | RelatedPlace) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {
                "uri": quote(place.file, errors="replace"),
                "uriBaseId": _BASE,
            },
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
            },
        }
    }


def _message(text: str) -> dict[str, str]:
    # A brace alone would begin a placeholder (3.11.5).
    return {"text": text.replace("{", "{{").replace("}", "}}")}
