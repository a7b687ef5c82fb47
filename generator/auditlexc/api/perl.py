"""Patterns as Perl writes them, in the catalog's portable form where there is one.

Proxmox VE compares ``m/^PATTERN$/``. What Perl prints of a compiled pattern has groups such as
``(?^i:...)``, which no other language knows (perlre, "Extended Patterns").
"""

from __future__ import annotations

import re

from auditlexc.regex import PatternError, TooLargeError, explodes, parse, portable

_TOKEN = re.compile(
    r"""
    (?P<flagged>\(\?\^(?P<flags>[a-z]*):)
  | (?P<open>\((?:\?:)?)
  | (?P<close>\))
  | (?P<escape>\\(?s:.))
  | (?P<class>\[\^?\]?(?:\\(?s:.)|[^\]\\])*\])
  | (?P<upto>\{,(?=[0-9]+\}))
  | (?P<letter>[A-Za-z])
  | (?P<other>(?s:.))
    """,
    re.VERBOSE,
)
_RANGE = re.compile(r"[a-z]-[a-z]|[A-Z]-[A-Z]|(?<!\\)[a-zA-Z]")
_START = re.compile(r"\A((?:\(\?:)*)\^+")
_END = re.compile(r"(?<!\\)\$(\)*)\Z")
_LONGEST = 2_000


def translated(pattern: str) -> str:
    """The pattern in portable form, or nothing if it has none or could hang an engine."""
    if len(pattern) > _LONGEST:
        return ""
    try:
        regex = parse(_modern(pattern))
        return "" if explodes(regex) else portable(regex)
    except (PatternError, TooLargeError, RecursionError):
        return ""


def _modern(pattern: str) -> str:
    """The same without what only Perl knows: letters stand for both cases below an 'i'."""
    made: list[str] = []
    blind = [False]
    for token in _TOKEN.finditer(pattern):
        text = token[0]
        match token.lastgroup:
            case "flagged" | "flags":
                blind.append("i" in token["flags"])
                text = "(?:"
            case "open":
                blind.append(blind[-1])
                text = "(?:"
            case "close":
                blind[1:] = blind[1:-1]
            case "upto":
                text = "{0,"
            case "class" if blind[-1]:
                text = _both_cases(text)
            case "letter" if blind[-1]:
                text = f"[{text.upper()}{text.lower()}]"
            case _:
                pass
        made.append(text)
    # That the whole text matches needs no saying, at the edge of a group neither.
    return _END.sub(r"\1", _START.sub(r"\1", "".join(made)))


def _both_cases(text: str) -> str:
    """A class of characters with the other case of each letter and range of letters."""
    escapes = re.sub(r"\\.", "", text[1:-1])
    more = dict.fromkeys(r.swapcase() for r in _RANGE.findall(escapes))
    return f"{text[:-1]}{''.join(m for m in more if m not in escapes)}]"
