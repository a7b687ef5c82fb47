"""Whether a parameter may hold a secret: judged by its name, its format and its description.

An API that does not mark its secrets leaves no better source. A false alarm costs a sentence of
explanation in the catalog; what is overlooked ends in a log.
"""

from __future__ import annotations

import re

from auditlexc.api.model import Parameter
from auditlexc.rules.fields import looks_secret

_FORMAT = re.compile(r"passw|secret|credential|private|pem-string")
_DOC = re.compile(
    r"\b(?:pass(?:word|phrase|wd)s?|secrets?|credentials?|private[ -]keys?|api[ -]?(?:token|key)s?|"
    r"auth(?:entication)?[ -](?:key|token)s?|shared[ -]keys?|encryption[ -]keys?|"
    r"keyring|one[ -]time|token (?:value|secret))\b",
    re.IGNORECASE,
)


def smell(parameter: Parameter) -> str:
    """Why the parameter may hold a secret, as words that end a sentence, or nothing."""
    if parameter.shape.base == "boolean":
        return ""
    if looks_secret(parameter.name):
        return "its name sounds like one"
    if _FORMAT.search(parameter.shape.format):
        return f"its format is '{parameter.shape.format}'"
    found = _DOC.search(parameter.doc)
    return f"its description says '{found[0].lower()}'" if found is not None else ""
