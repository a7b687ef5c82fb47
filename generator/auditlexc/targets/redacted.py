"""Parameters of an example in, parameters as they are written out: the model's rules, applied.

The runtime does the same with tables that are generated from these rules, and the compiler does not
import it; a differential test holds both to one result. What no field declares is masked, and so is
its name. The input is not changed, and the output can always be encoded as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeGuard

from auditlexc.model import Field, Type

MASK: Final = "***"
KEY_ID: Final = "00000000"
"""The id of the key that samples are hashed with, which is all zeros and so no key at all."""

ABSENT: Final = object()
"""Stands for a value that is not written."""

_MOST_DEPTH: Final = 16
_LEAST_INT: Final = -(2**63)
_MOST_INT: Final = 2**64 - 1
_MOST_DIGITS: Final = 6


def redacted(values: Mapping[str, Any], fields: Iterable[Field]) -> dict[str, Any]:
    """The values by name as they are written; ``fields`` declares them."""
    named = {field.name: field for field in fields}
    result: dict[str, Any] = {}
    for name, value in values.items():
        field = named.get(name) or _indexed(name, named)
        if field is None:
            result[MASK] = MASK
            continue
        done = written(field, value, field.name, 0)
        if done is not ABSENT:
            result[name] = done
    return result


def _indexed(name: str, fields: Mapping[str, Field]) -> Field | None:
    """The one indexed field that a name such as 'net0' is of; None if none or several fit."""
    found = [
        field
        for field in fields.values()
        if field.indexed
        and name.startswith(field.stem)
        and _is_index(name[len(field.stem) :])
        and int(name[len(field.stem) :]) <= field.max_index
    ]
    return found[0] if len(found) == 1 else None


def _is_index(text: str) -> bool:
    return (
        text.isascii()
        and text.isdigit()
        and len(text) <= _MOST_DIGITS
        and (text == "0" or not text.startswith("0"))
    )


def written(field: Field, value: Any, name: str, depth: int) -> Any:
    """The written form of one value, or ``ABSENT``; ``name`` goes into hashes."""
    redact = field.redact
    if redact == "keep":
        return _kept(field.type, value, name, depth)
    if redact == "hash":
        return _hashed(name, value)
    if redact == "length":
        return f"{MASK}({len(value)})" if isinstance(value, str) or is_list(value) else MASK
    return ABSENT if redact == "drop" else MASK


def _kept(type_: Type, value: Any, name: str, depth: int) -> Any:
    """The written form of a value that is kept as far as its parts are."""
    base = type_.base
    if base == "struct":
        return _struct(type_, value, name, depth)
    if base == "property-string":
        return _properties(type_, value, name, depth)
    if type_.items is None:
        return plain(value, depth)
    if base == "map":
        return _entries(type_.items, value, name, depth)
    if is_list(value):
        return _items(type_.items, value, name, depth)
    if type_.separator:
        return _separated(type_.items, type_.separator, value, name, depth)
    return written(type_.items, value, name, depth)


def _struct(type_: Type, value: Any, name: str, depth: int) -> Any:
    if not is_dict(value) or depth >= _MOST_DEPTH:
        return MASK
    keys = {key.name: key.field for key in type_.keys}
    result: dict[str, Any] = {}
    for key, item in value.items():
        if key not in keys:
            result[MASK] = MASK
            continue
        done = written(keys[key], item, f"{name}.{key}", depth + 1)
        if done is not ABSENT:
            result[key] = done
    return result


def _items(items: Field, value: Sequence[Any], name: str, depth: int) -> Any:
    if depth >= _MOST_DEPTH:
        return MASK
    done = [written(items, item, name, depth + 1) for item in value]
    return [item for item in done if item is not ABSENT]


def _entries(items: Field, value: Any, name: str, depth: int) -> Any:
    if not is_dict(value) or depth >= _MOST_DEPTH:
        return MASK
    result: dict[str, Any] = {}
    for key, item in value.items():
        if not _is_encodable(key):
            result[MASK] = MASK
            continue
        done = written(items, item, name, depth + 1)
        if done is not ABSENT:
            result[key] = done
    return result


def _separated(items: Field, separators: str, value: Any, name: str, depth: int) -> Any:
    """A list in one text; what is kept item by item is kept with its own separators."""
    if items.redact == "keep" and not items.type.keys and items.type.items is None:
        return plain(value, depth)
    if not isinstance(value, str) or depth >= _MOST_DEPTH:
        return MASK
    first = separators[0]
    for other in separators[1:]:
        value = value.replace(other, first)
    done = (written(items, part, name, depth + 1) for part in value.split(first) if part)
    return first.join(item for item in done if isinstance(item, str))


def _properties(type_: Type, value: Any, name: str, depth: int) -> Any:
    """A property string; masked as a whole where nobody can say where a secret begins and ends."""
    if not isinstance(value, str) or not value.isprintable() or any(c in value for c in "\"'\\"):
        return MASK
    keys = {key.name: key.field for key in type_.keys}
    plain_keys = {
        key
        for key, field in keys.items()
        if field.redact == "keep" and not field.type.keys and field.type.items is None
    }
    hidden = [key.lower() + sign for key in keys if key not in plain_keys for sign in "=:"]
    result: dict[str, str] = {}
    for number, part in enumerate(value.split(",", len(keys))):
        key, sign, text = part.partition("=")
        if not sign:
            # Only the first part may leave its name out.
            key, text = ("", "") if number else (type_.default_key, part)
        if key not in keys or key in result or not text:
            return MASK
        if key in plain_keys:
            squeezed = "".join(text.lower().split())
            if any(start in squeezed for start in hidden):
                return MASK
            result[key] = part
            continue
        done = written(keys[key], text, f"{name}.{key}", depth + 1)
        result[key] = f"{key if sign else ''}{sign}{done}" if isinstance(done, str) else ""
    return ",".join(part for part in result.values() if part)


def plain(value: Any, depth: int) -> Any:
    """A copy of a JSON value; what can't be encoded is masked."""
    if isinstance(value, str):
        return value if _is_encodable(value) else MASK
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if _LEAST_INT <= value <= _MOST_INT else MASK
    if isinstance(value, float):
        return value if value - value == 0.0 else MASK
    if depth >= _MOST_DEPTH:
        return MASK
    if is_list(value):
        return [plain(item, depth + 1) for item in value]
    if is_dict(value):
        found = {k: plain(item, depth + 1) for k, item in value.items() if _is_encodable(k)}
        return found if len(found) == len(value) else {**found, MASK: MASK}
    return MASK


def is_list(value: Any) -> TypeGuard[Sequence[Any]]:
    """Whether the value is a JSON array."""
    return isinstance(value, (list, tuple))


def is_dict(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether the value is a JSON object."""
    return isinstance(value, dict)


def _is_encodable(text: str) -> bool:
    """Whether the text holds no lone surrogate, for which UTF-8 has no form."""
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def _hashed(name: str, value: Any) -> str:
    """The ``hash:`` form that a runtime with a key of zeros writes."""
    # Few catalogs hash anything.
    from hashlib import blake2b

    start = f"{len(name)}:{name}:"
    if isinstance(value, str):
        told = f"s{start}{value}"
    elif value is None or isinstance(value, bool):
        told = f"c{start}{value}"
    elif isinstance(value, int):
        told = f"i{start}{value:x}"
    elif isinstance(value, float) and value - value == 0.0:
        told = f"f{start}{value!r}"
    else:
        return MASK
    made = blake2b(
        told.encode(errors="surrogatepass"),
        key=bytes(16),
        digest_size=16,
        person=b"auditlex value",
    )
    return f"hash:{KEY_ID}:{made.hexdigest()}"
