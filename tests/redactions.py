"""What the tests of redaction share: rules of every kind, a key, and values that are hostile.

``one()`` is a value as a rule writes it. ``CANARY`` is the secret that no output may have. ``SOUP``
draws texts made of what property strings are made of.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

import msgspec
from hypothesis import strategies as st

from auditlex.redaction import (
    DROP,
    HASH,
    KEEP,
    LENGTH,
    MASKED,
    Entries,
    Hasher,
    Items,
    NoKey,
    Properties,
    Redactor,
    Separated,
    Struct,
    redact,
)

CANARY = "Xq7canaryZ9"
KEY = b"a test's key, 32 bytes long, yes"
HASHER = Hasher(KEY)
HASHED = re.compile(r"hash:[0-9a-f]{8}:[0-9a-f]{32}")

LOGIN = Properties(
    {"user": KEEP, "password": MASKED, "note": KEEP, "token": HASH, "pin": LENGTH, "gone": DROP},
    "user",
    {"pw": "password", "name": "user"},
)
SECRET_FIRST = Properties({"password": MASKED, "user": KEEP}, "password")
OPEN = Properties({"model": KEEP, "bridge": KEEP, "tag": KEEP}, "model")

RULES: dict[str, Any] = {
    "kept": KEEP,
    "hashed": HASH,
    "measured": LENGTH,
    "masked": MASKED,
    "dropped": DROP,
    "struct": Struct({"public": KEEP, "secret": MASKED, "inner": Struct({"secret": HASH})}),
    "items": Items(MASKED),
    "rows": Items(Struct({"public": KEEP, "secret": MASKED})),
    "entries": Entries(MASKED),
    "words": Separated(HASH, ", ;"),
    "login": LOGIN,
    "first": SECRET_FIRST,
    "open": OPEN,
    "logins": Items(LOGIN),
}
TABLE = Redactor(RULES, {"net": (31, OPEN), "key": (3, MASKED), "note": (9, HASH)})
SHY = Redactor({name: rule for name, rule in RULES.items() if name not in ("kept", "open")})
"""Without the fields that keep all that they hold."""


def one(rule: Any, value: object, hasher: Hasher | NoKey = HASHER) -> object:
    return redact({"field": value}, Redactor({"field": rule}), hasher).get("field", "absent")


def encoded(value: object) -> str:
    """The value as JSON, by two encoders that must both take it."""
    text = json.dumps(value, allow_nan=False, ensure_ascii=False)
    text.encode()
    assert msgspec.json.decode(msgspec.json.encode(value)) == json.loads(text)
    return text


PIECES = st.sampled_from(
    ["user", "password", "pw", "note", "token", "unknown", "=", "=", ",", ",", " ", ";", ":", '"',
     "'", "\\", "\n", "\t", "x", "1", "é", "\u200b", "\ud800", ",user=", ",note=", ",pw=", "%2C"]
)  # fmt: skip
SOUP = st.lists(PIECES, max_size=12).map("".join)


class Sly:
    """A value that fails the test when anything is asked of it."""

    def _fail(self, *args: object) -> NoReturn:
        raise AssertionError("a value was asked to act")

    __str__ = __repr__ = __len__ = __iter__ = __bool__ = __hash__ = __format__ = _fail
    __eq__ = __lt__ = __getitem__ = __contains__ = __int__ = __float__ = __index__ = _fail
    keys = items = encode = isascii = _fail


class Loud(str):
    """A text that gives another one away when it is looked at."""

    __slots__ = ()

    def __str__(self) -> str:
        return CANARY

    __repr__ = __str__

    def encode(self, encoding: str = "", errors: str = "") -> bytes:
        raise AssertionError("a value was asked to act")

    def isascii(self) -> bool:
        raise AssertionError("a value was asked to act")
