"""The text of an expression in, tokens out.

Guarantees: time in proportion to the length; each token knows its column; what is no token is an
error with a column.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from auditlex.basics import quoted
from auditlex.query.errors import QueryError
from auditlex.query.globs import escaped

LONGEST: Final = 10_000
"""Characters of the longest expression."""

MOST_TOKENS: Final = 4_000

Kind = Literal["word", "quoted", "path", "sign", "end"]

_SIGNS: Final = ("!=", "<=", ">=", "=", "<", ">", "(", ")", ",")
_ENDS: Final = frozenset("()=<>,\"'\\")
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r"}


class Token(msgspec.Struct, frozen=True):
    """A part of an expression.

    Attributes:
        kind: a word; a text in quotes; a path with a part in quotes; a sign; the end.
        text: what it means: quotes and escapes are gone.
        at: its column, from 1.
        glob: the same as a glob, if it has a ``*`` or ``?`` that is not escaped, else empty.
        segments: the parts of a path.
    """

    kind: Kind
    text: str
    at: int
    glob: str = ""
    segments: tuple[str, ...] = ()

    def is_word(self, *words: str) -> bool:
        """Whether it is one of these words, which are lower case, in whatever case."""
        return self.kind == "word" and self.text.lower() in words

    def is_sign(self, *signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind == "sign" and self.text in signs


def tokens(text: str) -> list[Token]:
    """The tokens of an expression, the end last.

    Raises:
        QueryError: if something in it is none.
    """
    if len(text) > LONGEST:
        what = f"the expression is longer than {LONGEST:,} characters"
        raise QueryError(LONGEST + 1, what, "Split it in two.")
    found: list[Token] = []
    place = 0
    while True:
        while place < len(text) and text[place].isspace():
            place += 1
        if place == len(text):
            found.append(Token("end", "", place + 1))
            return found
        token, place = _token(text, place)
        found.append(token)
        if len(found) > MOST_TOKENS:
            raise QueryError(token.at, f"there are more than {MOST_TOKENS:,} words", "Split it.")


def _token(text: str, start: int) -> tuple[Token, int]:
    for sign in _SIGNS:
        if text.startswith(sign, start):
            end = start + len(sign)
            if sign == "=" and text[end : end + 1] in ("=", "~"):
                what = f"there is no '={text[end]}'"
                raise QueryError(
                    start + 1, what, "One '=' compares, also with globs: user = \"a*\"."
                )
            return Token("sign", sign, start + 1), end
    character = text[start]
    if character in "\"'":
        meaning, glob, end = _quoted(text, start)
        return Token("quoted", meaning, start + 1, glob), end
    if character == "!":
        raise QueryError(start + 1, "a '!' stands only before '='", "Write 'not'.")
    if character == "\\":
        raise QueryError(start + 1, "a backslash stands only in quotes", 'Write "...".')
    return _word(text, start)


def _word(text: str, start: int) -> tuple[Token, int]:
    segments: list[str] = []
    end, begin, path = start, start, False
    while end < len(text):
        character = text[end]
        if character in "\"'" and end > start and text[end - 1] == ".":
            # params."a name".key: a part of a path in quotes.
            segments += text[begin : end - 1].split(".") if end - 1 > begin else []
            meaning, _, end = _quoted(text, end)
            segments.append(meaning)
            path = True
            if text[end : end + 1] != ".":
                begin = end
                break
            begin = end = end + 1
        elif character.isspace() or character in _ENDS or text.startswith("!=", end):
            break
        elif not character.isprintable():
            raise QueryError(end + 1, f"the character {quoted(character)} can't be seen",
                             'Write it as an escape in quotes: "\\u0000".')  # fmt: skip
        else:
            end += 1
    if path:
        segments += text[begin:end].split(".") if end > begin else []
        return Token("path", text[start:end], start + 1, segments=tuple(segments)), end
    word = text[start:end]
    wild = word if "*" in word or "?" in word else ""
    return Token("word", word, start + 1, wild, tuple(word.split("."))), end


def _quoted(text: str, start: int) -> tuple[str, str, int]:
    """A text in quotes: what it means, the same as a glob or nothing, and where it ends."""
    mark = text[start]
    place = start + 1
    meaning: list[str] = []
    glob: list[str] = []
    wild = False
    while True:
        character = text[place : place + 1]
        if not character:
            raise QueryError(start + 1, f"the text has no {mark} at its end", f"Add a {mark}.")
        if character == mark:
            joined = _joined(meaning, start)
            return joined, _joined(glob, start) if wild else "", place + 1
        place += 1
        if character == "\\":
            character, place = _escape(text, place)
            glob.append(escaped(character))
        else:
            wild = wild or character in "*?"
            glob.append(character)
        meaning.append(character)


def _escape(text: str, place: int) -> tuple[str, int]:
    """What stands behind a backslash, and where that ends."""
    character = text[place : place + 1]
    if character in ('"', "'", "\\", "*", "?"):
        return character, place + 1
    if character in _ESCAPES:
        return _ESCAPES[character], place + 1
    digits = text[place + 1 : place + 5]
    if character == "u" and len(digits) == 4 and all(d in "0123456789abcdefABCDEF" for d in digits):
        return chr(int(digits, 16)), place + 5
    raise QueryError(place, f"there is no escape {quoted(chr(92) + character)}",
                     'There are \\" \\\' \\\\ \\* \\? \\n \\t \\r and \\u0000.')  # fmt: skip


def _joined(parts: list[str], start: int) -> str:
    """The characters as text; two halves of a pair are one character, a single half is none."""
    text = "".join(parts)
    if text.isascii():
        return text
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        what = "there is half of a pair of surrogates in the text"
        raise QueryError(start + 1, what, "Write both halves or none.") from None
