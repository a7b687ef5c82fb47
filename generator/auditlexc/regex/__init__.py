"""Patterns that mean the same everywhere: the regular expressions a catalog may use.

A ``pattern`` ends up in JSON Schemas, in Python, and in whatever reads the schemas: ECMAScript, Go
and others with RE2, Perl. So only what these agree on is allowed, the whole text must always match,
and a pattern that could make an engine hang is found before anybody runs it.

``parse`` reads a pattern, ``portable`` writes it for any engine, ``explodes`` and ``slow`` say why
matching may take long, ``sample`` makes a text that matches, ``matches`` tries one.
"""

from auditlexc.regex.ambiguity import Pump, TooLargeError, explodes, find_pump, slow
from auditlexc.regex.nodes import Regex
from auditlexc.regex.parse import PatternError, parse
from auditlexc.regex.portable import matches, portable, sample

__all__ = [
    "PatternError",
    "Pump",
    "Regex",
    "TooLargeError",
    "explodes",
    "find_pump",
    "matches",
    "parse",
    "portable",
    "sample",
    "slow",
]
