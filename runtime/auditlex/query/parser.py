"""An expression in, a frozen tree out (``auditlex.query.ast``); the grammar is docs/filters.md.

Guarantees: what the parser returns is sound in its form: fields exist and can be asked what they
are asked. Whether a value fits its field, and whether the catalog has it, is the resolver's to say.
Depth and length are limited, so that no text makes it fail but with ``QueryError``.
"""

from __future__ import annotations

import re
from typing import Final

from auditlex.basics import quoted
from auditlex.query.ast import (
    EVERYTHING,
    KEYWORDS,
    Expression,
    Not,
    Operator,
    Test,
    Text,
    Value,
    all_of,
    any_of,
)
from auditlex.query.errors import QueryError
from auditlex.query.fields import BY_NAME, PARTED, Field, field_of
from auditlex.query.lexer import Token, tokens

DEEPEST: Final = 50
"""Parentheses and 'not' inside each other."""

MOST_VALUES: Final = 1_000

_COMPARING: Final = ("=", "!=", "<", "<=", ">", ">=")
_ORDERING: Final = ("<", "<=", ">", ">=")
_ORDERED: Final = ("time", "severity", "integer", "value")
_TEXTUAL: Final = ("text", "event", "address", "value")
_PUNCTUATION: Final = re.compile(r"[&|;~^#$+-]+")


def parse(text: str) -> Expression:
    """The tree of an expression; of an empty one, the expression that every record fits.

    Raises:
        QueryError: if it is none.
    """
    found = tokens(text)
    if len(found) == 1:
        return EVERYTHING
    parser = _Parser(found)
    made = parser.any_of(0)
    last = parser.token
    if last.kind != "end":
        hint = "There is no '(' for it." if last.is_sign(")") else "Join terms by 'and' or 'or'."
        raise QueryError(last.at, f"{quoted(last.text)} does not belong here", hint)
    return made


class _Parser:
    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.place = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    @property
    def following(self) -> Token:
        return self.tokens[min(self.place + 1, len(self.tokens) - 1)]

    def take(self) -> Token:
        token = self.token
        self.place += token.kind != "end"
        return token

    def any_of(self, depth: int) -> Expression:
        terms = [self.all_of(depth)]
        while self.token.is_word("or"):
            self.take()
            terms.append(self.all_of(depth))
        return any_of(*terms)

    def all_of(self, depth: int) -> Expression:
        terms = [self.term(depth)]
        while True:
            token = self.token
            if token.is_word("and"):
                self.take()
            elif token.is_word("or") or (token.kind in ("end", "sign") and not token.is_sign("(")):
                break
            terms.append(self.term(depth))
        return all_of(*terms)

    def term(self, depth: int) -> Expression:
        token = self.token
        if depth > DEEPEST:
            raise QueryError(token.at, f"it is nested deeper than {DEEPEST} levels", "Simplify it.")
        if token.is_word("not"):
            self.take()
            return Not(self.term(depth + 1))
        if token.is_sign("("):
            self.take()
            inside = self.any_of(depth + 1)
            if not self.token.is_sign(")"):
                raise QueryError(token.at, "the '(' has no ')'", "Add a ')' where it ends.")
            self.take()
            return inside
        if token.kind == "quoted":
            return self.text()
        if token.kind in ("word", "path") and not token.is_word(*KEYWORDS):
            return self.test_or_text()
        what = "a term is missing here" if token.kind == "end" else (
            f"{quoted(token.text)} does not begin a term"
        )  # fmt: skip
        raise QueryError(token.at, what, "A term is a comparison (user = root@pam) or a text.")

    def text(self) -> Expression:
        token = self.take()
        if self._compares(self.token):
            what = f"the text {quoted(token.text)} is compared, but is no field"
            raise QueryError(token.at, what, "Write the field without quotes.")
        return _text(token)

    def test_or_text(self) -> Expression:
        token = self.token
        following = self.following
        if self._compares(following):
            return self.test(field_of(self.take().segments, token.at), token)
        name = ".".join(token.segments)
        beginning = token.segments[0] in ("params", "changes")
        if token.kind == "path" or name in BY_NAME or name in PARTED or beginning:
            field = field_of(self.take().segments, token.at)
            if not field.optional:
                what = f"the field '{name}' is in every record"
                raise QueryError(token.at, what, f'Compare it: {name} = ...; the text is "{name}".')
            return Test(field.path if token.kind == "word" else _path(field, token), "has",
                        at=token.at)  # fmt: skip
        self._no_text(token)
        return _text(self.take())

    def _no_text(self, token: Token) -> None:
        """Refuse words that were meant to be something else than a text."""
        word = token.text
        first, colon, rest = word.partition(":")
        if colon and first in BY_NAME:
            raise QueryError(token.at, f"a ':' compares nothing, so {quoted(word)} is a text",
                             f'Write {first} = {rest or "..."}, or "{word}".')  # fmt: skip
        if _PUNCTUATION.fullmatch(word):
            raise QueryError(token.at, f"{quoted(word)} is no term",
                             "Join terms by 'and', 'or' and 'not'.")  # fmt: skip
        if token.glob:
            what = "a text is looked for anywhere, so it has no wildcards"
            raise QueryError(token.at, what, 'Leave them out, or put them in quotes: "\\*".')

    def _compares(self, token: Token) -> bool:
        if token.is_word("not"):
            after = self.tokens[min(self.place + 2, len(self.tokens) - 1)]
            return self.token.kind in ("word", "path") and after.is_word("in", "contains")
        return token.is_sign(*_COMPARING) or token.is_word("in", "contains")

    def test(self, field: Field, name: Token) -> Expression:
        path = _path(field, name)
        negated = self.token.is_word("not")
        if negated:
            self.take()
        token = self.take()
        operator: Operator = token.text.lower()  # type: ignore[assignment]  # one of _compares
        _allowed(field, operator, token.at)
        values = self.values() if operator == "in" else (self.value(),)
        if operator in _ORDERING or operator == "contains":
            values = tuple(Value(v.text, at=v.at) if operator == "contains" else v for v in values)
        test = Test(path, operator, values, name.at)
        return Not(test) if negated else test

    def values(self) -> tuple[Value, ...]:
        if not self.token.is_sign("("):
            return (self.value(),)
        start = self.take()
        found = [self.value()]
        while self.token.is_sign(","):
            self.take()
            if self.token.is_sign(")"):
                break
            found.append(self.value())
            if len(found) > MOST_VALUES:
                raise QueryError(self.token.at, f"there are more than {MOST_VALUES:,} values")
        if not self.token.is_sign(")"):
            hint = "Add a ')', and commas between values."
            raise QueryError(start.at, "the '(' has no ')'", hint)
        self.take()
        return tuple(found)

    def value(self) -> Value:
        token = self.token
        if token.kind not in ("word", "quoted") or token.is_word(*KEYWORDS):
            what = "a value is missing here"
            if token.kind != "end":
                what = f"a value is missing before {quoted(token.text)}"
            raise QueryError(token.at, what, 'Put texts with spaces or signs in quotes: "a b".')
        self.take()
        return Value(token.glob or token.text, bool(token.glob), token.at)


def _text(token: Token) -> Text:
    if not token.text:
        raise QueryError(token.at, "the text is empty", "Leave it out.")
    return Text(token.text, token.at)


def _path(field: Field, token: Token) -> tuple[str, ...]:
    return token.segments if field.kind == "value" else field.path


def _allowed(field: Field, operator: Operator, at: int) -> None:
    if field.kind in ("mark", "part"):
        inner = [name for name in BY_NAME if name.startswith(f"{field.name}.")]
        hint = f"Say {' or '.join(inner or [field.name + '.NAME'])}."
        if field.kind == "mark":
            hint = f"Write '{field.name}' or 'not {field.name}'."
        raise QueryError(at, f"'{field.name}' has no value to compare", hint)
    if operator in _ORDERING and field.kind not in _ORDERED:
        raise QueryError(at, f"'{field.name}' has no order", "Use =, != or in.")
    if operator == "contains" and field.kind not in _TEXTUAL:
        raise QueryError(at, f"'{field.name}' is no text that contains another", "Use = or in.")
