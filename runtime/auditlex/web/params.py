"""What a call sends: query strings and bodies in, parameters out.

Guarantees: nothing is raised whatever was sent; what is too large, too much or malformed is not
read at all and said to be unread; values of forms, which are texts, become what the event declares
if they can be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

import msgspec

from auditlex.basics import indexes
from auditlex.checking import Spec
from auditlex.hashing import MASK
from auditlex.predicates import is_array, is_object
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


class Sent(msgspec.Struct, frozen=True):
    """Parameters, and whether some could not be read."""

    values: dict[str, object] = {}
    unread: bool = False

    def and_(self, other: Sent) -> Sent:
        """These and others; of one name that is in both, the other holds."""
        return Sent(self.values | other.values, self.unread or other.unread)


UNREAD: Final = Sent(unread=True)


def readable(content_type: str, content_encoding: str = "") -> bool:
    """Whether a body of this type can be read: a form or JSON, and not compressed."""
    return content_encoding.strip().lower() in ("", "identity") and (
        _kind(content_type) in ("", _FORM) or _is_json(content_type)
    )


def from_query(query: str | bytes) -> Sent:
    """The parameters of a query string."""
    data = query if isinstance(query, bytes) else query.encode("utf-8", "backslashreplace")
    return _form(data) if len(data) <= MOST_BYTES else UNREAD


def from_body(body: bytes, content_type: str) -> Sent:
    """The parameters of a body; one without a type is taken for a form."""
    if not body:
        return Sent()
    if len(body) > MOST_BYTES or not readable(content_type):
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
    decoded = _decoded(body) if _is_json(content_type) and len(body) <= MOST_RESPONSE else None
    if decoded is None:
        return {}
    if "data" not in decoded:
        return decoded
    data = _object(decoded["data"])
    return {} if data is None else data


def _kind(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _is_json(content_type: str) -> bool:
    kind = _kind(content_type)
    return kind == "application/json" or (
        kind.startswith("application/") and kind.endswith("+json")
    )


def _decoded(body: bytes) -> dict[str, object] | None:
    try:
        return _object(msgspec.json.decode(body))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
        return None


def _object(value: object) -> dict[str, object] | None:
    return value if is_object(value) else None


def _form(data: bytes) -> Sent:
    try:
        text = data.decode("utf-8", "backslashreplace")
        pairs = parse_qsl(
            text, keep_blank_values=True, errors="backslashreplace", max_num_fields=MOST_NAMES
        )
    except ValueError:
        return UNREAD
    values: dict[str, object] = {}
    for name, value in pairs:
        known = values.get(name)
        if known is None:
            values[name] = value
        elif is_array(known):
            known.append(value)
        else:
            values[name] = [known, value]
    return Sent(values)


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


def marked(params: Mapping[str, object], spec: Spec) -> dict[str, object]:
    """The parameters of a call of which some could not be read, so that the record says so.

    A required one that is missing says it. Otherwise one that may be absent is shown as masked
    where that is not as declared, which makes the record's ``invalid``; or one called ``body``.
    """
    if any(name not in params for name in spec.required):
        return dict(params)
    for name, holds in spec.params.items():
        if name not in params and not holds(MASK):
            return {**params, name: MASK}
    return {**params, "body": MASK}
