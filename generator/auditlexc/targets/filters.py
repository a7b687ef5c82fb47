"""The filters that templates of one's own have besides Jinja's; docs/templates.md lists them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import msgspec
from jinja2 import Undefined

from auditlexc.targets.markdown import md
from auditlexc.targets.redacted import is_dict, is_list

_BETWEEN: Final = re.compile(r"[\W_]+")
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SENTENCE: Final = re.compile(r"(.+?[.!?])(?: (?=[A-Z\"'(])|$)")


def words(name: str) -> list[str]:
    """The words of a name, in lower case: 'user.change-password' and 'changePassword' alike."""
    return [
        word.lower() for part in _BETWEEN.split(str(name)) for word in _HUMP.split(part) if word
    ]


def json(value: Any) -> str:
    """The value as JSON on one line: text in quotes, true, null, numbers, lists and mappings."""
    return msgspec.json.encode(_builtin(value)).decode()


def _builtin(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        raise TypeError(f"{type(value).__name__} has no form in JSON; name one of its attributes")
    if is_dict(value):
        return {str(key): _builtin(item) for key, item in value.items()}
    if is_list(value):
        return [_builtin(item) for item in value]
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Undefined):
        # It says itself what is not there.
        str(value)
    raise TypeError(f"a {type(value).__name__} has no form in JSON")


def snake(name: str) -> str:
    """The name in the form 'user_create'."""
    return "_".join(words(name))


def upper_snake(name: str) -> str:
    """The name in the form 'USER_CREATE'."""
    return snake(name).upper()


def kebab(name: str) -> str:
    """The name in the form 'user-create'."""
    return "-".join(words(name))


def pascal(name: str) -> str:
    """The name in the form 'UserCreate'."""
    return "".join(word.capitalize() for word in words(name))


def camel(name: str) -> str:
    """The name in the form 'userCreate'."""
    made = pascal(name)
    return made[:1].lower() + made[1:]


def first_sentence(text: str) -> str:
    """The text up to the end of its first sentence, on one line."""
    line = " ".join(str(text).split())
    found = _SENTENCE.match(line)
    return found[1] if found else line


def markdown(text: str) -> str:
    """The text so that Markdown shows it as it is: on one line, without markup of its own."""
    return md(str(text))


FILTERS: Final[dict[str, Callable[..., str]]] = {
    "json": json,
    "md": markdown,
    "snake": snake,
    "upper_snake": upper_snake,
    "camel": camel,
    "pascal": pascal,
    "kebab": kebab,
    "first_sentence": first_sentence,
}
