"""Templates of a project's own: loaded from its folder, run, and their faults turned into findings.

Nothing here raises because of what a template says. A fault is reported at the line of the template
where it lies, however deep templates include each other.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from jinja2 import Template
from jinja2.exceptions import (
    SecurityError,
    TemplateNotFound,
    TemplatesNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.loaders import FunctionLoader

from auditlexc.findings import Findings, did_you_mean
from auditlexc.places import Place, Span
from auditlexc.targets.bounds import MOST_BYTES, TooMuchError
from auditlexc.targets.sandbox import Sandbox, UnprintableError

_SHOWN: Final = 200


class NotTextError(Exception):
    """A template is not UTF-8; the message is its path and the line."""


class Templates:
    """The templates of one target; ``files`` holds the bytes of the folder's files by path."""

    def __init__(self, folder: str, files: Mapping[str, bytes], findings: Findings) -> None:
        self._folder = str(PurePosixPath(folder))
        prefix = "" if self._folder == "." else f"{self._folder}/"
        self._files = {
            path.removeprefix(prefix): (path, data)
            for path, data in files.items()
            if path.startswith(prefix)
        }
        self._paths = {path for path, _ in self._files.values()}
        self._findings = findings
        self._sandbox = Sandbox(FunctionLoader(self._load))

    def _load(self, name: str) -> tuple[str, str, None] | None:
        """The source of a template for Jinja, with the path that tracebacks are to show."""
        found = self._files.get(name)
        if found is None:
            return None
        path, data = found
        try:
            return data.decode("utf-8"), path, None
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise NotTextError(f"{path}\n{line}") from None

    def named(self, name: str, asked: Place) -> Template | None:
        """A template of the folder, or None after a finding."""
        try:
            return self._sandbox.get_template(name)
        except Exception as error:  # noqa: BLE001 - a template must not end in a traceback
            self._report(error, asked)
            return None

    def inline(self, source: str, asked: Place) -> Template | None:
        """A template that is written in events.yaml itself, or None after a finding."""
        try:
            return self._sandbox.from_string(source)
        except Exception as error:  # noqa: BLE001 - a template must not end in a traceback
            self._report(error, asked, inline=True)
            return None

    def text(self, template: Template, variables: Mapping[str, Any], asked: Place) -> str | None:
        """What an inline template makes, or None after a finding."""
        try:
            return self._run(template, variables).decode("utf-8")
        except Exception as error:  # noqa: BLE001 - a template must not end in a traceback
            self._report(error, asked, inline=True)
            return None

    def data(self, template: Template, variables: Mapping[str, Any], asked: Place) -> bytes | None:
        """What a template of the folder makes, or None after a finding."""
        try:
            return self._run(template, variables)
        except Exception as error:  # noqa: BLE001 - a template must not end in a traceback
            self._report(error, asked)
            return None

    def _run(self, template: Template, variables: Mapping[str, Any]) -> bytes:
        self._sandbox.bounds.reset()
        parts: list[str] = []
        size = 0
        for part in template.generate(variables):
            size += len(part)
            if size > MOST_BYTES:
                raise TooMuchError(f"the output has more than {MOST_BYTES:,} characters")
            parts.append(part)
        return "".join(parts).encode("utf-8")

    def _report(self, error: Exception, asked: Place, *, inline: bool = False) -> None:
        message, hint = self._said(error)
        place = asked
        if not inline or isinstance(error, NotTextError):
            place = self._place(error) or asked
        self._findings.add("AL0901", place, message, hint)

    def _place(self, error: Exception) -> Span | None:
        """The innermost line of a template that the error came through."""
        if isinstance(error, NotTextError):
            path, _, number = str(error).partition("\n")
            return _span(path, int(number))
        if isinstance(error, TemplateSyntaxError) and error.filename in self._paths:
            return _span(error.filename, error.lineno)
        place: Span | None = None
        for frame, line in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_filename in self._paths:
                place = _span(frame.f_code.co_filename, line)
        return place

    def _said(self, error: Exception) -> tuple[str, str]:
        """Message and hint for whatever a template can raise."""
        message, _, hint = str(error).partition("\n")
        if isinstance(error, NotTextError):
            return "the template is not UTF-8", "Save it as UTF-8."
        if isinstance(error, TemplateSyntaxError):
            return f"the template is wrong: {_short(message)}", self._spelling(message)
        if isinstance(error, TemplatesNotFound):
            names = ", ".join(map(str, error.templates))
            return f"none of the templates {_short(names)} is there", ""
        if isinstance(error, TemplateNotFound):
            name = _short(str(error.name))
            return f"there is no template '{name}' in '{self._folder}'", did_you_mean(
                name, self._files
            )
        if isinstance(error, SecurityError):
            return f"the template may not do this: {_short(message)}", ""
        if isinstance(error, TooMuchError):
            return message, "Does a loop go through more than it should?"
        if isinstance(error, (UndefinedError, UnprintableError)):
            return _short(message), hint
        if isinstance(error, RecursionError):
            return "the template calls or includes itself without end", ""
        return f"an expression fails: {type(error).__name__}: {_short(message)}", ""

    def _spelling(self, message: str) -> str:
        """A hint for a filter or test that does not exist."""
        kind, _, rest = message.partition(" named '")
        name = rest.partition("'")[0]
        if kind == "No filter":
            known = [other for other in self._sandbox.filters if other.isidentifier()]
            return did_you_mean(name, known)
        return did_you_mean(name, self._sandbox.tests) if kind == "No test" else ""


def _short(message: str) -> str:
    return message if len(message) <= _SHOWN else f"{message[:_SHOWN]}..."


def _span(path: str, line: int) -> Span:
    return Span(path, line, 1, line, 1)
