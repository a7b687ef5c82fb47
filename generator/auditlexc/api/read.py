"""A file in, an ``Api`` out: what the file is shows from what is in it, not from its name."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import yaml

from auditlexc.api import openapi, pve
from auditlexc.api.data import is_mapping
from auditlexc.api.model import Api, ApiError

MAX_BYTES: Final = 64 * 1024 * 1024
"""Largest file that is read, in bytes; that of Proxmox VE has 4 MB."""

_START = re.compile(r"(?m)^[ \t]*(?:const|let|var)[ \t]+\w+[ \t]*=[ \t]*(?=[\[{])")


def read(path: Path) -> Api:
    """The API that a file describes; raises ``ApiError`` where it can't be one."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ApiError(f"'{path}' can't be read: {error.strerror or error}") from None
    if len(data) > MAX_BYTES:
        raise ApiError(f"'{path}' is larger than {MAX_BYTES // 1024 // 1024} MiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ApiError(f"'{path}' is no UTF-8 at byte {error.start}") from None
    try:
        return parse(text, path.suffix in (".yaml", ".yml"))
    except ApiError as error:
        raise ApiError(f"'{path}': {error.message}", error.hint) from None


def parse(text: str, is_yaml: bool = False) -> Api:
    """The API that a text describes; raises ``ApiError``."""
    try:
        data = _yaml(text) if is_yaml else _json(text)
        if is_mapping(data) and "openapi" in data:
            return openapi.read(data)
        return pve.read(data)
    except RecursionError:
        raise ApiError("it is nested too deeply to be read") from None


def _json(text: str) -> Any:
    """The value of a JSON text, or the first that a JavaScript text assigns to a name."""
    start = _START.search(text)
    script = start is not None and text.lstrip()[:1] not in ("[", "{")
    # What follows the value in a script is code.
    begin = start.end() if start is not None and script else 0
    try:
        decoder = json.JSONDecoder(parse_constant=_no_constant)
        if not script:
            return decoder.decode(text)
        return decoder.raw_decode(text, begin)[0]
    except json.JSONDecodeError as error:
        raise ApiError(
            f"line {error.lineno}, column {error.colno}: {_lowered(error.msg)}",
            "Give the whole apidata.js of Proxmox VE, its JSON, or an OpenAPI 3 document.",
        ) from None
    except ValueError:
        raise ApiError("it has a number that is too long or none") from None


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _yaml(text: str) -> Any:
    try:
        if yaml.__with_libyaml__:
            return yaml.load(text, Loader=yaml.CSafeLoader)
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark is not None else ""
        raise ApiError(f"{where}{error.problem or 'no YAML'}") from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise ApiError(f"no YAML: {str(error).splitlines()[0]}") from None


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
