"""What a call sends: query strings and bodies in, parameters out.

Guarantees: nothing is raised whatever was sent; what is too large, too much, malformed, or read in
two ways by different servers is not read at all and said to be unread; values of forms, which are
texts, become what the event declares if they can be.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

import msgspec

from auditlex.basics import indexes
from auditlex.checking import Spec
from auditlex.predicates import is_object
from auditlex.web.routes import as_text, flag

if TYPE_CHECKING:
    from auditlex.predicates import Predicate

MOST_BYTES: Final = 512 * 1024
"""Bytes of the longest body that is read."""

MOST_NAMES: Final = 1_000
"""Parameters that a call may have before they are not read."""

MOST_RESPONSE: Final = 64 * 1024
"""Bytes of the longest response that is looked into where a condition asks for it."""

_INTEGER: Final = re.compile("-?[0-9]{1,20}")
_NUMBER: Final = re.compile(r"-?[0-9]{1,20}\.[0-9]{1,20}")
_FORM: Final = "application/x-www-form-urlencoded"
_SCALARS: Final = (str, int, float, bool)
_CHARSETS: Final = ("utf-8", "utf8", "us-ascii", "ascii")


class Sent(msgspec.Struct, frozen=True):
    """Parameters, and what is not certain of them.

    Attributes:
        values: by name; of a name that came with several values, the list of them.
        several: the names that came more than once. What an application takes for the value, the
            first, the last or all of them, is its own choice.
        unread: whether some could not be read.
    """

    values: dict[str, object] = {}
    several: frozenset[str] = frozenset()
    unread: bool = False

    def and_(self, other: Sent) -> Sent:
        """These and others; a name that is in both has several values, unless they are equal."""
        values = self.values | other.values
        both = self.values.keys() & other.values.keys()
        several = {name for name in both if not _same(self.values[name], other.values[name])}
        for name in several:
            values[name] = [self.values[name], other.values[name]]
        return Sent(values, self.several | other.several | several, self.unread or other.unread)


UNREAD: Final = Sent(unread=True)


class Body(msgspec.Struct, frozen=True):
    """What the headers of a call say of its body.

    Attributes:
        size: its bytes, or None if they don't say.
        kind: its type.
        readable: whether it can be read: a form or JSON in UTF-8, not too long, not compressed. It
            may also have no type, since then it may be empty.
    """

    size: int | None
    kind: str
    readable: bool


def announced(lengths: Iterable[str], kinds: Iterable[str], encodings: Iterable[str]) -> Body:
    """What the lines of three headers say; lines that contradict each other say nothing."""
    every = [{line.strip() for line in lines} or {""} for lines in (lengths, kinds, encodings)]
    length, kind, encoding = (min(lines) for lines in every)
    known = length.isascii() and length.isdigit() and len(length) <= 18
    size = int(length) if known else None
    sound = all(len(lines) == 1 for lines in every) and (known or not length)
    return Body(
        size=size,
        kind=kind,
        readable=sound and (size or 0) <= MOST_BYTES and readable(kind, encoding),
    )


def readable(content_type: str, content_encoding: str = "") -> bool:
    """Whether a body of this type can be read: a form or JSON, in UTF-8, and not compressed.

    Some applications unpack what is compressed and some do not, so that it can mean two things.
    """
    if content_encoding.strip().lower() not in ("", "identity"):
        return False
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset" and value.strip(" \"'").lower() not in _CHARSETS:
            return False
    return _kind(content_type) in ("", _FORM) or _is_json(content_type)


def from_query(query: str | bytes) -> Sent:
    """The parameters of a query string."""
    data = query if isinstance(query, bytes) else query.encode("utf-8", "backslashreplace")
    return _form(data) if len(data) <= MOST_BYTES else UNREAD


def from_body(body: bytes, content_type: str) -> Sent:
    """The parameters of a body; without a type it may be anything."""
    if not body:
        return Sent()
    if len(body) > MOST_BYTES or not content_type.strip() or not readable(content_type):
        return UNREAD
    if not _is_json(content_type):
        return _form(body)
    decoded = _decoded(body)
    if decoded is None or len(decoded) > MOST_NAMES:
        return UNREAD
    # null is how JSON says that something is not there.
    return Sent({name: value for name, value in decoded.items() if value is not None})


def from_response(body: bytes, content_type: str) -> dict[str, object]:
    """What a response holds, without the ``data`` around it; empty if it can't be read."""
    if not _is_json(content_type) or len(body) > MOST_RESPONSE:
        return {}
    try:
        decoded = _object(msgspec.json.decode(body))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
        return {}
    if decoded is None:
        return {}
    if "data" not in decoded:
        return decoded
    data = _object(decoded["data"])
    return {} if data is None else data


def _same(one: object, other: object) -> bool:
    """Whether two values mean the same, however they were sent."""
    if type(one) in _SCALARS and type(other) in _SCALARS:
        return as_text(one) == as_text(other)
    return one == other


def _kind(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _is_json(content_type: str) -> bool:
    kind = _kind(content_type)
    return kind == "application/json" or (
        kind.startswith("application/") and kind.endswith("+json")
    )


def _decoded(body: bytes) -> dict[str, object] | None:
    try:
        return _object(json.loads(body, object_pairs_hook=_once, parse_constant=_no_constant))
    except (RecursionError, ValueError):
        return None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object; of one that has a key twice, parsers keep the one or the other."""
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a key is there twice")
    return made


def _no_constant(_name: str) -> object:
    raise ValueError("NaN and infinities are no JSON")


def _object(value: object) -> dict[str, object] | None:
    return value if is_object(value) else None


def _form(data: bytes) -> Sent:
    # Some servers part parameters at a semicolon, and some look for JSON whatever the type says.
    if b";" in data or data.lstrip()[:1] in (b"{", b"["):
        return UNREAD
    try:
        text = data.decode("utf-8", "backslashreplace")
        pairs = parse_qsl(
            text, keep_blank_values=True, errors="backslashreplace", max_num_fields=MOST_NAMES
        )
    except ValueError:
        return UNREAD
    found: dict[str, list[object]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    several = frozenset(name for name, values in found.items() if len(values) > 1)
    return Sent(
        {name: values if name in several else values[0] for name, values in found.items()}, several
    )


def fitted(params: Mapping[str, object], spec: Spec) -> dict[str, object]:
    """The parameters with values as the event declares them, where that can be had."""
    return {name: _fitted(value, _predicate(name, spec)) for name, value in params.items()}


def _predicate(name: str, spec: Spec) -> Predicate | None:
    if name in spec.params:
        return spec.params[name]
    for stem, index in indexes(name):
        if stem in spec.indexed and index <= spec.indexed[stem][0]:
            return spec.indexed[stem][1]
    return None


def _fitted(value: object, holds: Predicate | None) -> object:
    """The value, or the first of its other forms that is as declared."""
    if holds is None or holds(value):
        return value
    return next((form for form in _forms(value) if holds(form)), value)


def _forms(value: object) -> list[object]:
    """What else a value may have been meant to be."""
    if type(value) is not str:
        return [as_text(value), flag(as_text(value))]
    forms: list[object] = []
    known = flag(value)
    if known is not value:
        forms.append(known)
    if _INTEGER.fullmatch(value):
        forms.append(int(value))
    elif _NUMBER.fullmatch(value):
        forms.append(float(value))
    return [*forms, [value], [item for item in value.replace(";", ",").split(",") if item]]
