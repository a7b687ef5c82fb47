"""Fields: documented, with an example that fits, limits that can be met, secrets named as such."""

from __future__ import annotations

import re
from functools import lru_cache
from math import ceil, floor

from auditlexc.findings import Findings, did_you_mean
from auditlexc.grammar.language import SENSITIVITIES
from auditlexc.model import Type
from auditlexc.places import Ref
from auditlexc.resolve.events import Resolved, lacking, placeholders
from auditlexc.resolve.shared import Shared
from auditlexc.values import problem

_SECRET = re.compile(
    r"(?:^|[_-])(?:pass(?:word|wd|phrase|code)?|pw|pwd|secret|token|key|otp|totp|pin|ticket|cookie|"
    r"credentials?|private|auth|signature|nonce|salt|challenge|seed|recovery)s?[0-9]*(?:$|[_-])"
    r"|passw|secret|credential|token|(?:key|ticket)[0-9]*$"
)
_JOINT = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
"""Where a word ends inside a name: 'apiToken', 'TLSKey'."""


@lru_cache(maxsize=10_000)
def looks_secret(name: str) -> bool:
    """Whether a field's name sounds like a secret: password, client-key, apiToken."""
    spelt = _JOINT.sub("-", name.removesuffix("[n]")).lower()
    return _SECRET.search(spelt) is not None


def documented(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Every field, and every key inside one, says what it is."""
    for fact in resolved.facts:
        if fact.kind in ("field", "key") and not fact.field.doc:
            findings.add(
                "AL0402",
                fact.at,
                f"the {fact.kind} '{fact.name}' has no documentation, and neither has its type",
                "Add 'doc:' with a sentence that says what it is.",
            )


def exemplified(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Every field has an example."""
    for fact in resolved.facts:
        if fact.kind == "field" and fact.field.example is None:
            findings.add(
                "AL0403",
                fact.at,
                f"the field '{fact.name}' has no example, and neither has its type",
                "Add 'example:' with a value that is valid.",
            )


def _impossible(type_: Type) -> tuple[str, str] | None:
    """The key and the reason where no value can meet the limits."""
    pairs = (
        ("minimum", type_.minimum, type_.maximum),
        ("minLength", type_.min_length, type_.max_length),
        ("minItems", type_.min_items, type_.max_items),
    )
    for key, low, high in pairs:
        if low is not None and high is not None and low > high:
            return key, f"the smallest allowed is {low}, the largest {high}"
    low, high = type_.minimum, type_.maximum
    if type_.base == "integer" and low is not None and high is not None and ceil(low) > floor(high):
        return "minimum", f"no whole number lies between {low} and {high}"
    if type_.default_key and type_.default_key not in {k.name for k in type_.keys}:
        return "default_key", f"'{type_.default_key}' is not one of the keys"
    return None


def possible_limits(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Limits leave some value; what is inherited is judged where it is narrowed."""
    for fact in resolved.facts:
        decl = fact.decl
        if fact.narrows:
            wrong = _impossible(fact.field.type)
            if wrong is not None:
                findings.add(
                    "AL0404", fact.at.at(wrong[0]), f"'{fact.name}' can have no value: {wrong[1]}",
                    "Correct the limits.",
                )  # fmt: skip
        if decl.max_index is not None and not fact.field.indexed:
            findings.add(
                "AL0411",
                fact.at.of_key("max_index"),
                f"'{fact.name}' is not indexed, 'max_index' means nothing",
                f"Call it '{fact.name}[n]' if it stands for {fact.name}0, {fact.name}1, and so on.",
            )


def said_once(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """No key of a struct and no value of an enum is there twice."""
    for fact in resolved.facts:
        keys = tuple(name.removesuffix("?") for name in fact.decl.keys or ())
        values = fact.decl.values if isinstance(fact.decl.values, tuple) else ()
        for index, name in enumerate(keys):
            if name in keys[:index]:
                findings.add(
                    "AL0210",
                    fact.at.of_key("keys", tuple(fact.decl.keys or ())[index]),
                    f"'{fact.name}' has the key '{name}' twice",
                    "Say once whether it may be absent.",
                )
        for index, value in enumerate(values):
            if value in values[:index]:
                findings.add(
                    "AL0210",
                    fact.at.at("values", index),
                    f"'{fact.name}' has the value '{value[:60]}' twice",
                    "Remove one.",
                )


def fitting_examples(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """Examples and defaults are values of their fields; what is wrong is told without the value."""
    for fact in resolved.facts:
        decl, field = fact.decl, fact.field
        for code, key, value in (
            ("AL0408", "example", field.example),
            ("AL0412", "default", field.default),
        ):
            if value is None or (getattr(decl, key) is None and not fact.narrows):
                continue
            wrong = problem(field.type, value)
            if wrong is not None:
                inherited = "" if getattr(decl, key) is not None else ", which comes with the type,"
                findings.add(
                    code,
                    fact.at.at(key),
                    f"the {key} of '{fact.name}'{inherited} {wrong}",
                    f"Give '{fact.name}' a fitting '{key}:'.",
                )


def secret_names(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """What sounds like a secret is one, or says why not."""
    for fact in resolved.facts:
        if fact.kind not in ("field", "key"):
            continue
        sounds = looks_secret(fact.name)
        secret = fact.field.sensitivity == SENSITIVITIES[-1]
        if sounds and not secret and not fact.field.not_secret:
            findings.add(
                "AL0409",
                fact.at.at("sensitivity"),
                f"'{fact.name}' looks like a secret and is {fact.field.sensitivity}",
                "Say 'sensitivity: secret', or why it is none: 'not_secret: ...'.",
            )
        elif fact.decl.not_secret is not None and secret:
            findings.add(
                "AL0415",
                fact.at.of_key("not_secret"),
                f"'{fact.name}' says why it is no secret and is classified as one",
                "Remove 'not_secret', or classify it anew.",
            )


def object_ids(resolved: Resolved, _shared: Shared, findings: Findings) -> None:
    """An object's id can be made of what the record always has, and of nothing secret."""
    for event, decl in zip(resolved.area.events, resolved.decls, strict=True):
        params = {p.name: p for p in event.params}
        own = event.object_id != event.object.id
        names = placeholders(event.object_id)
        if not event.object_id.count("{") == event.object_id.count("}") == len(names):
            names = (*names, "")
        for name in names:
            param = params.get(name)
            fits = param is not None and param.required and not param.field.indexed
            if param is not None and fits and param.field.redact == "keep":
                continue
            if name and param is None and lacking(event, decl):
                continue
            at = event.at.at("object_id") if own else event.at.at("params")
            if not name:
                why = "a brace is left open"
                hint = "Write '{name}' for a parameter; no other braces."
            elif param is None:
                why = f"'{name}' is not a parameter of the event"
                hint = did_you_mean(name, params)
                hint = hint or "Add the parameter, or give the event an 'object_id' of its own."
            elif not param.required:
                why = f"'{name}' may be absent"
                hint = f"Write '{name}' without '?', or give the event an 'object_id' of its own."
            elif param.field.indexed:
                why = f"'{name}' stands for many parameters"
                hint = "Give the event an 'object_id' without it."
            else:
                why = f"'{name}' is redacted"
                hint = "Give the event an 'object_id' without it."
            related: list[tuple[Ref, str]] = []
            if not own and event.object.at is not None:
                related = [(event.object.at.at("id"), "the template of the id")]
            findings.add(
                "AL0414",
                at,
                f"'{event.name}' can't make the object's id {event.object_id}: {why}",
                hint,
                related,
            )
