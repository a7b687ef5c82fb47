"""Records of all events: checked, redacted, described. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.redaction import NO_KEY
from auditlex.redaction import redact as _redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from auditlex.catalog import Event
    from auditlex.checking import Problem
    from auditlex.redaction import Hashes, Redactor

    _Tables: TypeAlias = tuple[
        Mapping[int, Callable[[Mapping[str, object]], tuple[Problem, ...]]],
        Mapping[int, Callable[[Mapping[str, object], Hashes], dict[str, object]]],
        Mapping[int, Redactor],
    ]


def _tables(area: str) -> _Tables:
    """The functions of an area, imported when they are first needed."""
    if area == 'audit':
        from pve_audit.areas import audit

        return audit.VALIDATE, audit.REDACT, audit.CHANGES
    if area == 'session':
        from pve_audit.areas import session

        return session.VALIDATE, session.REDACT, session.CHANGES
    if area == 'authorization':
        from pve_audit.areas import authorization

        return authorization.VALIDATE, authorization.REDACT, authorization.CHANGES
    if area == 'access':
        from pve_audit.areas import access

        return access.VALIDATE, access.REDACT, access.CHANGES
    raise LookupError(f"no area {area!r}")


def validate(record: Mapping[str, object]) -> tuple[Problem, ...]:
    """What is wrong with a record of any event; nothing if it is sound.

    Raises:
        auditlex.catalog.UnknownEvent: if the record's id is not of this catalog.
    """
    number = record.get("id")
    event = events.by_id(number if type(number) is int else 0)
    return _tables(event.area)[0][event.id](record)


def redact(
    event: Event, params: Mapping[str, object], hasher: Hashes = NO_KEY
) -> dict[str, object]:
    """The parameters of an event as they may be written."""
    return _tables(event.area)[1][event.id](params, hasher)


def redact_change(event: Event, key: str, value: object, hasher: Hashes = NO_KEY) -> object:
    """The old or new value of a change as it may be written; None where it is dropped."""
    return _redact({key: value}, _tables(event.area)[2][event.id], hasher).get(key)


def schema(event: Event | None = None) -> dict[str, object]:
    """The JSON Schema of all records, or of those of one event; it stands alone."""
    import json
    from importlib.resources import files

    text = files('pve_audit').joinpath("schemas/bundle.json").read_text(encoding="utf-8")
    bundle: dict[str, dict[str, object]] = json.loads(text)
    if event is None:
        return dict(bundle)
    definitions = {name: bundle["$defs"][name] for name in ("envelope", event.short_name)}
    return {
        "$schema": bundle["$schema"],
        "title": event.title,
        "allOf": [{"$ref": "#/$defs/envelope"}, {"$ref": f"#/$defs/{event.short_name}"}],
        "$defs": definitions,
    }
