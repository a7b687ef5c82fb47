"""Comparing what an event promised with what it promises: input two, output the changes.

Every difference is a change: the result is empty if and only if the two are equal. What a change
means for whom stands in ``MATRIX``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from auditlexc.grammar.language import SEVERITIES
from auditlexc.ledger.change import Change
from auditlexc.ledger.field_changes import compare_fields, compare_params
from auditlexc.ledger.kinds import Kind
from auditlexc.ledger.matrix import MATRIX
from auditlexc.ledger.released import Released, ReleasedField, ReleasedMessage
from auditlexc.wording import wording

__all__ = ["MATRIX", "Change", "compare"]


def compare(old: Released | None, new: Released | None) -> tuple[Change, ...]:
    """The changes from ``old`` to ``new``; None stands for an event that is not there."""
    if old == new:
        return ()
    if old is None or new is None:
        if old is None:
            return (Change(kind=Kind.EVENT_ADDED),)
        gone = Kind.RETIRED_EVENT_REMOVED if old.retired else Kind.EVENT_REMOVED
        return (Change(kind=gone),)
    return (
        *_life(old, new),
        *_identity(old, new),
        *_outcome(old, new),
        *_sets(old, new),
        *compare_params(old.params, new.params),
        *_change_keys(old, new),
        *_messages(old.messages, new.messages),
    )


def _life(old: Released, new: Released) -> Iterator[Change]:
    retired = unretired = False
    if old.retired != new.retired:
        retired, unretired = not old.retired, not new.retired
        if retired:
            kind = Kind.EVENT_RETIRED if new.replaced_by else Kind.EVENT_RETIRED_ALONE
        else:
            kind = Kind.EVENT_UNRETIRED if unretired else Kind.RETIREMENT_MOVED
        yield Change(kind=kind, old=old.retired or None, new=new.retired or None)
    # That a retired event names its replacement, and one that is back names none, says nothing new.
    goes_along = (retired and not old.replaced_by) or (unretired and not new.replaced_by)
    if old.replaced_by != new.replaced_by and not goes_along:
        yield Change(
            kind=Kind.REPLACEMENT_CHANGED,
            old=old.replaced_by or None,
            new=new.replaced_by or None,
        )
    if old.deprecated != new.deprecated:
        if old.deprecated and new.deprecated:
            kind = Kind.DEPRECATION_REWORDED
        else:
            kind = Kind.EVENT_DEPRECATED if new.deprecated else Kind.DEPRECATION_LIFTED
        yield Change(kind=kind, old=old.deprecated or None, new=new.deprecated or None)
    if old.since != new.since:
        yield Change(kind=Kind.SINCE_CHANGED, old=old.since or None, new=new.since or None)


def _identity(old: Released, new: Released) -> Iterator[Change]:
    for kind, before, after in (
        (Kind.ID_CHANGED, old.id, new.id),
        (Kind.NAME_CHANGED, old.name, new.name),
        (Kind.OBJECT_CHANGED, old.object, new.object),
        (Kind.ACTION_CHANGED, old.action, new.action),
        (Kind.OBJECT_ID_CHANGED, old.object_id, new.object_id),
        (Kind.AREA_CHANGED, old.area, new.area),
        (Kind.TITLE_CHANGED, old.title, new.title),
    ):
        if before != after:
            yield Change(kind=kind, old=before, new=after)


def _outcome(old: Released, new: Released) -> Iterator[Change]:
    for status in sorted({*old.severity, *new.severity}):
        before, after = old.severity.get(status), new.severity.get(status)
        if before == after:
            continue
        if before is None or after is None:
            kind = Kind.STATUS_ADDED if before is None else Kind.STATUS_REMOVED
            yield Change(kind=kind, part=status)
        else:
            known = before in SEVERITIES and after in SEVERITIES
            raised = known and SEVERITIES.index(after) > SEVERITIES.index(before)
            kind = Kind.SEVERITY_RAISED if raised else Kind.SEVERITY_LOWERED
            yield Change(kind=kind, part=status, old=before, new=after)
    if old.privileged != new.privileged:
        yield Change(kind=Kind.PRIVILEGED_GAINED if new.privileged else Kind.PRIVILEGED_LOST)
    if old.mandatory != new.mandatory:
        yield Change(kind=Kind.MANDATORY_GAINED if new.mandatory else Kind.MANDATORY_LOST)


def _sets(old: Released, new: Released) -> Iterator[Change]:
    for before, after, added, removed in (
        (old.controls, new.controls, Kind.CONTROL_ADDED, Kind.CONTROL_REMOVED),
        (old.api, new.api, Kind.BINDING_ADDED, Kind.BINDING_REMOVED),
        (old.reveals, new.reveals, Kind.REVEAL_ADDED, Kind.REVEAL_REMOVED),
    ):
        if before != after:
            for name in sorted({*after} - {*before}):
                yield Change(kind=added, new=name)
            for name in sorted({*before} - {*after}):
                yield Change(kind=removed, old=name)
    if old.when != new.when:
        yield Change(
            kind=Kind.CONDITIONS_CHANGED,
            old=" or ".join(old.when) or None,
            new=" or ".join(new.when) or None,
        )


def _change_keys(old: Released, new: Released) -> Iterator[Change]:
    if old.changes == new.changes:
        return
    for name in sorted({*old.changes, *new.changes}):
        if name not in new.changes:
            yield Change(kind=Kind.CHANGE_KEY_REMOVED, field=name)
        elif name not in old.changes:
            yield Change(kind=Kind.CHANGE_KEY_ADDED, field=name)
        elif old.changes[name] != new.changes[name]:
            before, after = _change_key(old, name), _change_key(new, name)
            if before is not None and after is not None:
                yield from compare_fields(before, after, f"changes.{name}")


def _change_key(event: Released, name: str) -> ReleasedField | None:
    """What a record holds as the old and the new value of a key, which is never required."""
    field = event.changes[name] or event.params.get(name)
    return None if field is None else msgspec.structs.replace(field, required=False)


def _messages(
    old: Mapping[str, ReleasedMessage], new: Mapping[str, ReleasedMessage]
) -> Iterator[Change]:
    if old == new:
        return
    for status in sorted({*old, *new}):
        before, after = old.get(status), new.get(status)
        if before is None:
            if after is not None:
                yield Change(kind=Kind.MESSAGE_ADDED, part=status, new=after.text)
        elif after is None:
            yield Change(kind=Kind.MESSAGE_REMOVED, part=status, old=before.text)
        elif before != after:
            yield from _message(status, before, after)


def _message(status: str, old: ReleasedMessage, new: ReleasedMessage) -> Iterator[Change]:
    named_before, named_after = _names(old), _names(new)
    for name in sorted(named_after - named_before):
        yield Change(kind=Kind.PLACEHOLDER_ADDED, part=status, new=name)
    for name in sorted(named_before - named_after):
        yield Change(kind=Kind.PLACEHOLDER_REMOVED, part=status, old=name)
    if bool(old.plural) != bool(new.plural):
        kind = Kind.PLURAL_ADDED if new.plural else Kind.PLURAL_REMOVED
        yield Change(kind=kind, part=status, old=old.plural or None, new=new.plural or None)
    elif old.count != new.count:
        yield Change(kind=Kind.COUNT_CHANGED, part=status, old=old.count, new=new.count)
    if named_before != named_after:
        # A sentence that names other fields is another sentence anyhow.
        return
    if old.text != new.text:
        yield Change(kind=Kind.MESSAGE_REWORDED, part=status, old=old.text, new=new.text)
    elif old.plural and new.plural and old.plural != new.plural:
        yield Change(kind=Kind.MESSAGE_REWORDED, part=status, old=old.plural, new=new.plural)


def _names(message: ReleasedMessage) -> frozenset[str]:
    return frozenset((*wording(message.text).names, *wording(message.plural).names))
