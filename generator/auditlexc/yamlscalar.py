"""The values of plain scalars by the core schema of YAML 1.2.

Input is the text of a scalar without quotes, output its value; libyaml itself leaves that open.
See https://yaml.org/spec/1.2.2/#103-core-schema.
"""

from __future__ import annotations

import math
import re
from typing import Final

Value = str | int | float | bool | None

NUMBERLIKE: Final = "0123456789+-."
"""What a number begins with."""

WORDS: Final[dict[str, Value]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
"""What is not text and no number."""

_INT = re.compile(r"[-+]?[0-9]+\Z")
_OCT = re.compile(r"0o[0-7]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_INF = re.compile(r"([-+]?)\.(inf|Inf|INF)\Z")
_MAX_DIGITS = 300


def core_scalar(text: str) -> Value:
    """The value of a plain scalar by the core schema of YAML 1.2.

    What looks like a number and is longer than any number that makes sense is text.
    """
    if text in WORDS:
        return WORDS[text]
    if text[0] not in NUMBERLIKE or len(text) > _MAX_DIGITS:
        return text
    if _INT.match(text):
        return int(text)
    if _OCT.match(text) or _HEX.match(text):
        return int(text, base=0)
    if _FLOAT.match(text):
        return float(text)
    if infinite := _INF.match(text):
        return -math.inf if infinite[1] == "-" else math.inf
    return math.nan if text in (".nan", ".NaN", ".NAN") else text
