"""Messages: one for each status, naming only what is there and may be read by all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditlexc import decls
from auditlexc.findings import Findings, did_you_mean
from auditlexc.grammar.language import STATUSES
from auditlexc.model import Event, Param
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved, lacking
from auditlexc.resolve.shared import Shared
from auditlexc.wording import ENVELOPE, Placeholder, wording

_CAPITAL = re.compile(r"[a-z]")
_QUOTE = re.compile(r"(?<![A-Za-z}])'")
"""A quote that does not follow a letter or a placeholder, as in "isn't", begins a quotation."""
_SPACES = re.compile(r" {2,}| [,;:!?]|^ | $")


def present(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Every outcome has its sentence, and no sentence is for an outcome that is not."""
    for event in resolved.area.events:
        said = {m.status for m in event.messages}
        for status in event.statuses:
            if status not in said:
                findings.add(
                    "AL0501",
                    event.at.of_key("messages"),
                    f"'{event.name}' has no message for {status}",
                    f"Add '{status}:', or say in 'statuses' that it can't happen.",
                )
        for status in STATUSES[1:]:
            if status in said and status not in event.statuses:
                findings.add(
                    "AL0509",
                    event.at.of_key("messages", status),
                    f"'{event.name}' has no outcome '{status}', but a message for it",
                    "Remove the message, or add the status to 'statuses'.",
                )


def texts(event: Event, decl: decls.EventDecl) -> Iterator[tuple[str, str, Ref]]:
    """Status, text and place of every sentence of an event, plural forms one by one."""
    for status in STATUSES:
        said: str | decls.PluralDecl | None = getattr(decl.messages, status)
        at = event.at.at("messages", status)
        if isinstance(said, str):
            yield status, said, at
        elif said is not None:
            yield status, said.one, at.at("one")
            yield status, said.other, at.at("other")


def placeholders(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Placeholders are well formed and name what the record has and the reader may see."""
    for event, decl in zip(resolved.area.events, resolved.decls, strict=True):
        params = {p.name: p for p in event.params}
        # Of what is broken the event knows nothing, so that nothing can be said about it here.
        unsure = lacking(event, decl)
        for status, text, at in texts(event, decl):
            found = wording(text)
            if found.wrong is not None:
                findings.add(
                    "AL0502",
                    at.part(found.wrong, found.wrong + 1),
                    "a brace that is neither doubled nor around a name",
                    "Write {name} for a field, {{ and }} for braces.",
                )
            for placeholder in found.placeholders:
                name, _, key = placeholder.name.partition(".")
                if (unsure and name not in params) or (key and key in resolved.broken):
                    continue
                _placeholder(event, params, status, placeholder, at, findings)


def _placeholder(
    event: Event,
    params: dict[str, Param],
    status: str,
    placeholder: Placeholder,
    at: Ref,
    findings: Findings,
) -> None:
    name, _, key = placeholder.name.partition(".")
    place = at.part(placeholder.start, placeholder.end)
    param = params.get(name)
    if param is None and not key and name in ENVELOPE:
        if name == "error" and status != "failure":
            findings.add(
                "AL0508", place, f"a record of {status} has no error",
                "Only the message for failure can say {error}.",
            )  # fmt: skip
        return
    if param is None:
        findings.add(
            "AL0503",
            place,
            f"'{event.name}' has no field '{name}'",
            did_you_mean(name, (*params, *ENVELOPE)) or "Add it to 'params'.",
        )
        return
    field = param.field
    required = param.required
    if key:
        inner = {k.name: k for k in param.field.type.keys}
        if key not in inner:
            findings.add(
                "AL0503", place, f"the field '{name}' has no key '{key}'", did_you_mean(key, inner)
            )
            return
        field = inner[key].field if param.field.redact == "keep" else param.field
        required = required and inner[key].required
        if not required and (inner[key].field.fallback or param.field.fallback):
            required = True
    if field.redact != "keep":
        findings.add(
            "AL0505",
            place,
            f"'{placeholder.name}' is redacted, a message can't show it",
            "Take it out of the sentence.",
        )
    elif field.indexed:
        findings.add(
            "AL0503", place, f"'{name}' stands for many parameters, a message can't name it", ""
        )
    elif not required and not field.fallback:
        findings.add(
            "AL0504",
            place,
            f"'{placeholder.name}' may be absent",
            "Give the field a 'fallback:', or require it, or take it out of the sentence.",
        )


def plurals(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """A plural message counts a number that is there, and says it at least in the general form."""
    for event, decl in zip(resolved.area.events, resolved.decls, strict=True):
        params = {p.name: p for p in event.params}
        for status in STATUSES:
            said = getattr(decl.messages, status)
            if not isinstance(said, decls.PluralDecl):
                continue
            at = event.at.at("messages", status)
            param = params.get(said.count)
            if param is None and lacking(event, decl):
                continue
            if param is None:
                findings.add(
                    "AL0507", at.at("count"), f"'{event.name}' has no field '{said.count}'",
                    did_you_mean(said.count, params),
                )  # fmt: skip
            elif (
                param.field.type.base != "integer"
                or not param.required
                or (param.field.redact != "keep")
            ):
                findings.add(
                    "AL0507",
                    at.at("count"),
                    f"'{said.count}' is not a whole number that is always there",
                    "Count a required integer field that is not redacted.",
                )
            elif said.count not in wording(said.other).names:
                findings.add(
                    "AL0507",
                    at.at("other"),
                    f"the form for other numbers does not say {{{said.count}}}",
                    "Name the number in it.",
                )


def style(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """English of one kind: no capital at a loss, no period, no double space, a failure's reason."""
    for event, decl in zip(resolved.area.events, resolved.decls, strict=True):
        for status, text, at in texts(event, decl):
            wrong = _style(status, text)
            if wrong is not None:
                findings.add("AL0506", at, f"the message {wrong[0]}", wrong[1])


def _style(status: str, text: str) -> tuple[str, str] | None:
    if text.endswith((".", "!", ":", ",")):
        return "ends with punctuation", "Leave the end open; readers add what they need."
    if _SPACES.search(text):
        return "has a space too many", "One space between words, none before punctuation."
    if _CAPITAL.match(text[0]):
        return "begins with a small letter", "Begin with a capital, or with a placeholder."
    if status == "failure" and "{error}" not in text:
        return "does not say why it failed", "Add {error}, as in '...: {error}'."
    for word, better in (("succesful", "successful"), ("can not ", "cannot "), ("  ", " ")):
        if word in text:
            return f"has '{word}'", f"Write '{better}'."
    if "..." in text or _QUOTE.search(text):
        return "has dots or quotes around a value", "Values stand without quotes; say it in full."
    return None
