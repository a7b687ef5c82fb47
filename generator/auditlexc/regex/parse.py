r"""Reading a pattern: input its text, output the tree, or an error that says how to mend it.

Refused is what engines don't agree on, and what can't matter because the whole text has to match.
The tree is at most ``MAX_DEPTH`` groups deep, and some text of at most ``MAX_REPEAT`` characters
matches it.
"""

from __future__ import annotations

import re
from typing import Final

from auditlexc.regex.nodes import Chars, Node, Regex, chain, choice, repeat, shortest

MAX_DEPTH: Final = 100
MAX_REPEAT: Final = 65_535


class PatternError(ValueError):
    """A pattern that can't be used: what is wrong, where in its text (from 0), how to mend it."""

    def __init__(self, message: str, offset: int, hint: str) -> None:
        super().__init__(message)
        self.message, self.offset, self.hint = message, offset, hint


def parse(text: str) -> Regex:
    r"""The meaning of a pattern, which covers the whole text whether it is anchored or not.

    Allowed are characters, ``\`` before a sign, ``\t \n \r \f \v \0 \xHH \uHHHH``, ``.`` (all but
    a line feed), ``\d \D \w \W \s \S`` (ASCII), ``[...]``, ``(...)``, ``(?:...)`` and Perl's
    ``(?^:...)``, ``|``, the repeats ``? * + {m} {m,} {m,n}`` and their lazy forms, ``^`` at the
    very start and ``$`` at the very end. Raises ``PatternError`` for everything else.
    """
    return _Parser(text).regex()


_ANY = Chars(((ord("\n"), ord("\n")),)).negated()
_DIGIT = Chars(((ord("0"), ord("9")),))
_WORD = Chars.of((ord(low), ord(high)) for low, high in ("AZ", "az", "09", "__"))
_SPACE = Chars(((ord("\t"), ord("\r")), (ord(" "), ord(" "))))
_SETS = {
    "d": _DIGIT,
    "D": _DIGIT.negated(),
    "w": _WORD,
    "W": _WORD.negated(),
    "s": _SPACE,
    "S": _SPACE.negated(),
}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v"}
_SIGNS: dict[str, tuple[int, int | None]] = {"?": (0, 1), "*": (0, None), "+": (1, None)}
_COUNTS = re.compile(r"\{([0-9]*)(,?)([0-9]*)\}")
_CODE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|0(?![0-9]))")
_GROUP = re.compile(r"\((?:\?\^?:|(?!\?))")

_NO_POSITION = "Leave it out: a pattern always covers the whole text."
_SAY_AGAIN = "Write the part out a second time."
_LIST = "List the characters, as in [A-Za-z]."
_REFUSED_GROUPS = (
    (r"\(\?<?[=!]", "looks ahead or behind", "Say what the whole text may be instead."),
    (r"\(\?P=", "is a backreference", _SAY_AGAIN),
    (r"\(\?(P?<|')", "names a group", "Nothing is captured: write (?:...)."),
    (r"\(\?>", "is an atomic group, which not every engine has", "Write (?:...)."),
    (r"\(\?\^?[a-zLU]*(-[a-z]+)?[:)]", "sets flags", "Spell both cases out, as in [A-Za-z]."),
    (r"\(\?.?", "is a kind of group that not every engine has", "Write (?:...)."),
)
_REFUSED_ESCAPES = (
    ("bBAZzG", "is a position", _NO_POSITION),
    ("123456789gk", "is a backreference", _SAY_AGAIN),
    ("pPX", "depends on the version of Unicode", _LIST),
    ("0acexuoN", "does not name one character in every engine", r"Write \xHH or \uHHHH."),
    ("", "does not mean the same in every engine", _LIST),
)


class _Parser:
    """A position in the text; each method reads one construct and moves on."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.start = 0  # the position up to which there were only group openings
        self.caret = -1  # where ^ stood

    def regex(self) -> Regex:
        root = self.choice(0)
        if self.at < len(self.text):
            raise PatternError("')' closes no group", self.at, r"Write \) for the character.")
        if shortest(root) > MAX_REPEAT:
            raise PatternError(
                f"no text of up to {MAX_REPEAT} characters matches", 0, "Repeat less often."
            )
        return Regex(self.text, root)

    def choice(self, depth: int) -> Node:
        branches = [self.branch(depth)]
        while self.take("|"):
            branches.append(self.branch(depth))
        return choice(branches)

    def branch(self, depth: int) -> Node:
        parts: list[Node] = []
        while self.next() not in ("", "|", ")"):
            if self.next() in "^$":
                self.anchor()
            else:
                start = self.at
                node = self.group(depth) if self.next() == "(" else self.char()
                parts.append(self.repeated(node, start))
        return chain(parts)

    def anchor(self) -> None:
        if self.next() == "^":
            if self.at != self.start:
                raise PatternError("'^' is not at the very start", self.at, _NO_POSITION)
            self.caret = self.at
        elif self.text[self.at + 1 :].strip(")"):
            raise PatternError("'$' is not at the very end", self.at, _NO_POSITION)
        self.at += 1

    def group(self, depth: int) -> Node:
        start = self.at
        if depth == MAX_DEPTH:
            raise PatternError(
                f"groups are more than {MAX_DEPTH} deep", start, "Nest fewer groups."
            )
        opening = _GROUP.match(self.text, start)
        if opening is None:
            rest = self.text[start:]
            found, what, hint = next(
                (found, what, hint)
                for form, what, hint in _REFUSED_GROUPS
                if (found := re.match(form, rest))
            )
            raise PatternError(f"'{found[0]}' {what}", start, hint)
        self.at = opening.end()
        if start == self.start:
            self.start = self.at
        node = self.choice(depth + 1)
        if not self.take(")"):
            raise PatternError(
                "this group is never closed", start, r"Add ')', or write \( for the sign."
            )
        return node

    def repeated(self, body: Node, start: int) -> Node:
        at = self.at
        if self.next() == "{":
            low, high = self.counts()
        elif self.next() in _SIGNS:
            low, high = _SIGNS[self.next()]
            self.at += 1
        else:
            return body
        if start <= self.caret < at:
            raise PatternError("'^' is repeated", self.caret, _NO_POSITION)
        lazy = self.take("?")  # the same whole texts match
        if self.next() == "+" and not lazy:
            raise PatternError("a repeat with '+' never gives back", self.at, "Leave the '+' out.")
        if self.next() == "{" or self.next() in _SIGNS:
            raise PatternError("two repeats in a row", self.at, "Write (?:...) around the first.")
        return repeat(body, low, high)

    def counts(self) -> tuple[int, int | None]:
        start = self.at
        found = _COUNTS.match(self.text, start)
        if found is None or not found[1]:
            shown = found[0] if found is not None and found[2] else "{"
            mended = "{0" + shown[1:] if len(shown) > 1 else r"\{"
            raise PatternError(f"'{shown}' is no repeat in some engines", start, f"Write {mended}.")
        for count in (found[1], found[3]):
            if len(count) > len(str(MAX_REPEAT)) or int(count or 0) > MAX_REPEAT:
                raise PatternError(
                    f"a limit is over {MAX_REPEAT}", start, "Leave it out, as in {1,}."
                )
        low = int(found[1])
        high = int(found[3]) if found[3] else None if found[2] else low
        if high is not None and high < low:
            raise PatternError("the limits are the wrong way round", start, "Write {least,most}.")
        self.at = found.end()
        return low, high

    def char(self) -> Chars:
        """A character or a set, outside brackets."""
        char = self.next()
        if char == "[":
            return self.brackets()
        if char == ".":
            self.at += 1
            return _ANY
        if char in _SIGNS:
            raise PatternError(
                f"'{char}' has nothing to repeat", self.at, rf"Write \{char} for the sign."
            )
        if char in "{}]":
            raise PatternError(f"'{char}' stands alone", self.at, rf"Write \{char} for the sign.")
        return self.literal()

    def brackets(self) -> Chars:
        start = self.at
        self.at += 1
        negated = self.take("^")
        if self.next() == "]":
            raise PatternError(
                "the brackets are empty", start, r"Write \] for the sign, if it is meant."
            )
        ranges: list[tuple[int, int]] = []
        while not self.take("]"):
            ranges += self.range(start)
        chars = Chars.of(ranges)
        if negated:
            chars = chars.negated()
        if not chars.ranges:
            raise PatternError(
                "the brackets leave no character", start, "Say which characters may stand."
            )
        return chars

    def range(self, start: int) -> tuple[tuple[int, int], ...]:
        """A range, a set or a character in the brackets that start at ``start``."""
        here = self.at
        low = self.item(start)
        if self.next() != "-" or self.text.startswith("-]", self.at):
            return low.ranges
        self.at += 1
        first, last = low.single(), self.item(start).single()
        if first is None or last is None:
            raise PatternError("a range can't end in a set", here, r"Write \- for the sign.")
        if first > last:
            raise PatternError(
                "the range is the wrong way round", here, r"Swap its ends, or write \-."
            )
        return ((ord(first), ord(last)),)

    def item(self, start: int) -> Chars:
        """A set or a character in the brackets that start at ``start``."""
        if not self.next():
            raise PatternError("these brackets are never closed", start, r"Add ']', or write \[.")
        if self.next() == "[" and self.text[self.at + 1 : self.at + 2] in tuple(":.="):
            raise PatternError(
                "'[' starts a POSIX class in some engines", self.at, rf"{_LIST} \[ is a sign."
            )
        inside = self.text[start : self.at] not in ("[", "[^")
        if self.next() == "-" and inside and not self.text.startswith("-]", self.at):
            raise PatternError("'-' is neither first nor last", self.at, r"Write \- for the sign.")
        return self.literal()

    def literal(self) -> Chars:
        """A character, or an escape for a character or a set."""
        char = self.next()
        if char == "\\":
            return self.escape()
        if "\ud800" <= char <= "\udfff":
            raise PatternError(
                "half a character (a surrogate)", self.at, "Write the whole character."
            )
        self.at += 1
        return _one(ord(char))

    def escape(self) -> Chars:
        start = self.at
        name = self.text[start + 1 : start + 2]
        self.at += 2
        if not name:
            raise PatternError("the pattern ends in a backslash", start, r"Write \\ for the sign.")
        if name in _SETS:
            return _SETS[name]
        if name in _CONTROLS:
            return _one(ord(_CONTROLS[name]))
        code = _CODE.match(self.text, start)
        if code is not None:
            self.at = code.end()
            number = int(code[1] or code[2] or "0", 16)
            if 0xD800 <= number <= 0xDFFF:
                raise PatternError(
                    f"'{code[0]}' is half a character", start, "Write the whole character."
                )
            return _one(number)
        if name.isascii() and not name.isalnum():
            return _one(ord(name))
        what, hint = next(
            (what, hint) for names, what, hint in _REFUSED_ESCAPES if name in names or not names
        )
        raise PatternError(f"'\\{name}' {what}", start, hint)

    def next(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self, char: str) -> bool:
        taken = self.next() == char
        self.at += taken
        return taken


def _one(code: int) -> Chars:
    return Chars(((code, code),))
