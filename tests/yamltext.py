"""Plain values in, YAML out, in any of several styles that all mean the same.

Not PyYAML's writer: that one speaks YAML 1.1 and knows one style at a time. Nothing here is random;
a style is a value, and ``tests.catalogs.styles`` draws one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from auditlex.predicates import is_array, is_object
from auditlexc.yamlscalar import NUMBERLIKE, WORDS

_SAFE = re.compile(r"[A-Za-z/](?:[A-Za-z0-9_./ -]*[A-Za-z0-9_./-])?")
_SINGLE = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*")
_BLOCK = re.compile(r"[A-Za-z0-9'\".,: #{}-]*(?:\n[A-Za-z0-9'\".,:#{}-][A-Za-z0-9'\".,: #{}-]*)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a document is written.

    ``quotes`` is plain (where that is possible), single or double; from the depth ``flow`` on,
    collections stand in brackets; ``comments`` puts comments between the entries of the top.
    """

    quotes: str = "plain"
    flow: int = 3
    indent: int = 2
    comments: bool = False
    head: str = ""


PLAIN = Style()


def yaml(value: object, style: Style = PLAIN) -> str:
    """The YAML of a value; ends with a newline."""
    text = _node(value, style, 0)
    return f"{style.head}{text.lstrip(chr(10))}\n"


def _node(value: object, style: Style, depth: int) -> str:
    """A value as it stands after 'key:' or '-': on the same line, or on lines of its own."""
    if not is_object(value) and not is_array(value):
        return f" {scalar(value, style, depth)}" if depth else scalar(value, style, depth)
    if depth >= style.flow or not value:
        return f" {_flow(value, style)}" if depth else _flow(value, style)
    margin = " " * (style.indent * depth)
    comment = f"\n{margin}# A comment." if style.comments and depth < 2 else ""
    if is_object(value):
        return "".join(
            f"{comment}\n{margin}{key(k, style)}:{_node(v, style, depth + 1)}"
            for k, v in value.items()
        )
    return "".join(f"{comment}\n{margin}-{_node(v, style, depth + 1)}" for v in value)


def _flow(value: object, style: Style) -> str:
    if is_object(value):
        pairs = (f"{key(k, style)}: {_flow(v, style)}" for k, v in value.items())
        return f"{{{', '.join(pairs)}}}"
    if is_array(value):
        return f"[{', '.join(_flow(v, style) for v in value)}]"
    return scalar(value, style, None)


def key(name: str, style: Style) -> str:
    """A key; quoted where the style asks for it or the text does."""
    return _text(name, style)


def scalar(value: object, style: Style, depth: int | None = None) -> str:
    """A scalar; without a ``depth`` it stands in brackets and has no lines of its own."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return repr(value)
    if style.quotes == "plain" and depth and "\n" in value and _BLOCK.fullmatch(value):
        margin = " " * (style.indent * depth)
        return "|-" + "".join(f"\n{margin}{line}" for line in value.split("\n"))
    return _text(value, style)


def _text(text: str, style: Style) -> str:
    if style.quotes == "plain" and _SAFE.fullmatch(text) and text not in WORDS:
        # A word that begins like a number would be read as one; the pattern lets none through.
        assert text[0] not in NUMBERLIKE
        return text
    if style.quotes != "double" and _SINGLE.fullmatch(text):
        return "'" + text.replace("'", "''") + "'"
    return double(text)


def double(text: str) -> str:
    """A text in double quotes; what is not ASCII or not printable is escaped as YAML does it."""
    escaped = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() and c != "\ufeff" else f"\\U{ord(c):08x}" for c in escaped)
