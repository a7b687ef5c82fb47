"""Examples of an event: those it has, or else made from the examples of its fields."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from auditlexc import decls, model
from auditlexc.conditions import allowed, as_text
from auditlexc.model import Condition, Event, Field, Param
from auditlexc.values import problem

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_REASON: Final = "denied"
_CODE: Final = 403
_ERROR: Final = "permission check failed"


def examples(
    event: Event, written: Sequence[decls.ExampleDecl], setting: decls.SettingDecl
) -> tuple[model.Example, ...]:
    """The examples of ``event``, whose own examples are not filled in yet.

    An outcome that none of them shows gets one with the parameters of the first.
    """
    own = [_written(decl, event, setting) for decl in written]
    params = _params(event)
    like = (
        own[0]
        if own
        else model.Example(
            status="",
            user=setting.user,
            ip=setting.ip,
            node=str(params.get("node", setting.node)),
            object=_object(event, params),
            params=params,
        )
    )
    shown = {example.status for example in own}
    made = (_outcome(like, s) for s in event.statuses if s not in shown and s != "attempt")
    return (*own, *made)


def _outcome(like: model.Example, status: str) -> model.Example:
    """The same act with another outcome; what changed is known of a success alone."""
    failed = status == "failure"
    return msgspec.structs.replace(
        like,
        status=status,
        doc="",
        changes=(),
        reason=_REASON if failed else "",
        code=_CODE if failed else None,
        error=_ERROR if failed else "",
    )


def _written(decl: decls.ExampleDecl, event: Event, setting: decls.SettingDecl) -> model.Example:
    error = decl.error
    return model.Example(
        status=decl.status,
        doc=decl.doc or "",
        user=decl.user or setting.user,
        token=decl.token or "",
        ip=decl.ip or setting.ip,
        node=decl.node or setting.node,
        object=decl.object or _object(event, decl.params),
        params=decl.params,
        changes=tuple((c.key, c.old, c.new) for c in decl.changes),
        reason=error.reason if error is not None else "",
        code=error.code if error is not None else None,
        error=error.message if error is not None else "",
    )


def _object(event: Event, params: Mapping[str, Any]) -> str:
    """The object's id; a place that the parameters don't fill stays open."""
    known = {p.name for p in event.params}

    def filled(found: re.Match[str]) -> str:
        value = params.get(found[1]) if found[1] in known else None
        return str(value) if isinstance(value, (str, int, float)) else found[0]

    return _PLACEHOLDER.sub(filled, event.object_id)


def _params(event: Event) -> dict[str, Any]:
    """What is always there, what the sentences name, and what makes the call this event."""
    chosen = {c.key: c for c in event.when[0]} if event.when else {}
    named = {name.partition(".")[0] for message in event.messages for name in message.names}
    made: dict[str, Any] = {}
    for param in event.params:
        condition = chosen.get(param.name)
        wanted = param.required or param.name in named or _asked(condition)
        if wanted and not param.field.indexed:
            value = _value(param, condition)
            if value is not None:
                made[param.name] = value
    return made


def _asked(condition: Condition | None) -> bool:
    """Whether a condition does not hold where the parameter is absent."""
    return condition is not None and not allowed(condition.test).absent


def _value(param: Param, condition: Condition | None) -> Any:
    """A value that meets the condition, None where the parameter has to be absent."""
    value = param.field.example
    if condition is None:
        return value
    sets = allowed(condition.test)
    if value is not None and sets.text(as_text(value)):
        return value
    if sets.only is not None:
        choices = sorted(text for text in sets.only if sets.text(text))
    else:
        choices = [f"{prefix}{value}" for prefix in sets.prefixes if sets.text(f"{prefix}{value}")]
    made = [_typed(param.field, choice) for choice in choices]
    fitting = [each for each in made if problem(param.field.type, each) is None]
    # Rather a valid value of another variant than one that the parameter can't have.
    return fitting[0] if fitting else value if made else None


def _typed(field: Field, text: str) -> Any:
    """A text of a condition as a value of the field."""
    if field.type.base == "boolean":
        return text == "1"
    if field.type.base == "integer" and text.lstrip("-").isdigit():
        return int(text)
    return text
