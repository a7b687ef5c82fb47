"""Any two events: no change is silent, none is made up, and the way back is the opposite."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from auditlexc.grammar.language import REDACTIONS, SENSITIVITIES, SEVERITIES, STATUSES
from auditlexc.ledger.changes import Change, compare
from auditlexc.ledger.kinds import Kind
from auditlexc.ledger.released import Released, ReleasedField, ReleasedMessage, released
from auditlexc.model import Field
from tests.build import event, param

NAMES: Final = st.sampled_from(["a", "b", "net[n]"])
LOW: Final = st.none() | st.integers(0, 3)


@st.composite
def fields(draw: st.DrawFn, depth: int = 2, item: bool = False) -> ReleasedField:
    """A field as ``released`` could have made it."""
    bases = ["string", "integer", "enum"] + (
        ["list", "struct", "map", "property-string"] if depth else []
    )
    base = draw(st.sampled_from(bases))
    more: dict[str, Any] = {}
    if base == "string":
        more["pattern"] = draw(st.sampled_from(["", "[a-z]+", "[a-z]*", "[0-9]+", "[a-z][a-z]*"]))
        more["format"] = draw(st.sampled_from(["", "path", "ip"]))
        more["min_length"], more["max_length"] = draw(LOW), draw(LOW)
    elif base == "integer":
        more["minimum"], more["maximum"] = draw(LOW), draw(LOW)
    elif base == "enum":
        more["values"] = tuple(sorted(draw(st.sets(st.sampled_from("xyz"), min_size=1))))
    elif base in ("list", "map"):
        more["items"] = draw(fields(depth=depth - 1, item=True))
        more["min_items"] = draw(LOW)
        if base == "list":
            more["separator"] = draw(st.sampled_from(["", ",", ",;"]))
    else:
        keys = draw(st.dictionaries(st.sampled_from("kl"), fields(depth=depth - 1), min_size=1))
        more["keys"] = keys
        if base == "property-string":
            more["default_key"] = draw(st.sampled_from(["", *sorted(keys)]))
    return ReleasedField(
        base=base,
        required=not item and draw(st.booleans()),
        sensitivity=draw(st.sampled_from(SENSITIVITIES)),
        redact=draw(st.sampled_from(REDACTIONS)),
        deprecated=draw(st.booleans()),
        max_index=None if item else draw(LOW),
        **more,
    )


def some(*choices: str) -> st.SearchStrategy[tuple[str, ...]]:
    """A sorted choice of words."""
    return st.sets(st.sampled_from(choices)).map(lambda words: tuple(sorted(words)))


def optional(*choices: str) -> st.SearchStrategy[str]:
    """One of some words, or nothing."""
    return st.sampled_from(("", *choices))


MESSAGES: Final = st.builds(
    ReleasedMessage,
    text=st.sampled_from(["One", "One {a}", "{a} one", "{{a}} {b.c}"]),
    plural=optional("Many", "Many {a}"),
    count=optional("a", "b"),
)
ATTRIBUTES: Final[dict[str, st.SearchStrategy[Any]]] = {
    "id": st.integers(103_001, 103_004),
    "name": st.sampled_from(["user.create", "user.add"]),
    "area": st.sampled_from(["access", "realm"]),
    "object": st.sampled_from(["user", "group"]),
    "action": st.sampled_from(["create", "add"]),
    "object_id": st.sampled_from(["/users", "/u"]),
    "title": optional("One", "Two"),
    "severity": st.dictionaries(st.sampled_from(STATUSES), st.sampled_from(SEVERITIES)),
    "privileged": st.booleans(),
    "mandatory": st.booleans(),
    "controls": some("a", "b", "c"),
    "params": st.dictionaries(NAMES, fields()),
    "changes": st.dictionaries(st.sampled_from(["x", "y"]), fields(item=True)),
    "messages": st.dictionaries(st.sampled_from(STATUSES), MESSAGES),
    "api": some("POST /a", "PUT /a"),
    "when": some("a present", "a absent"),
    "reveals": some("x", "y"),
    "since": optional("1.0", "1.1"),
    "deprecated": optional("Why.", "Why not."),
    "retired": optional("2.0", "2.1"),
    "replaced_by": optional("user.add", "user.make"),
}
EVENTS: Final = st.builds(Released, **ATTRIBUTES)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[Released, Released]:
    """An event, and the same with one attribute drawn anew."""
    old = draw(EVENTS)
    name = draw(st.sampled_from(sorted(ATTRIBUTES)))
    return old, msgspec.structs.replace(old, **{name: draw(ATTRIBUTES[name])})


def test_the_strategies_know_every_attribute() -> None:
    """An attribute that they left out would be promised and never compared."""
    assert set(ATTRIBUTES) == set(Released.__struct_fields__)


@given(EVENTS)
def test_nothing_differs_from_itself(one: Released) -> None:
    again = msgspec.json.decode(msgspec.json.encode(one), type=Released)
    assert compare(one, again) == ()
    assert one.digest == again.digest


@given(mutations())
def test_no_mutation_is_silent_and_no_change_is_made_up(pair: tuple[Released, Released]) -> None:
    old, new = pair
    assert (compare(old, new) == ()) == (old.digest == new.digest) == (old == new)


FORWARD: Final = {
    Kind.EVENT_ADDED: Kind.EVENT_REMOVED,
    Kind.EVENT_RETIRED: Kind.EVENT_UNRETIRED,
    Kind.EVENT_DEPRECATED: Kind.DEPRECATION_LIFTED,
    Kind.STATUS_ADDED: Kind.STATUS_REMOVED,
    Kind.SEVERITY_RAISED: Kind.SEVERITY_LOWERED,
    Kind.PRIVILEGED_GAINED: Kind.PRIVILEGED_LOST,
    Kind.MANDATORY_GAINED: Kind.MANDATORY_LOST,
    Kind.CONTROL_ADDED: Kind.CONTROL_REMOVED,
    Kind.BINDING_ADDED: Kind.BINDING_REMOVED,
    Kind.REVEAL_ADDED: Kind.REVEAL_REMOVED,
    Kind.FIELD_ADDED_OPTIONAL: Kind.FIELD_REMOVED,
    Kind.FIELD_MADE_REQUIRED: Kind.FIELD_MADE_OPTIONAL,
    Kind.FIELD_DEPRECATED: Kind.FIELD_DEPRECATION_LIFTED,
    Kind.MAX_INDEX_RAISED: Kind.MAX_INDEX_LOWERED,
    Kind.CHANGE_KEY_ADDED: Kind.CHANGE_KEY_REMOVED,
    Kind.KEY_ADDED_OPTIONAL: Kind.KEY_REMOVED,
    Kind.KEY_MADE_REQUIRED: Kind.KEY_MADE_OPTIONAL,
    Kind.DEFAULT_KEY_ADDED: Kind.DEFAULT_KEY_REMOVED,
    Kind.SEPARATOR_ADDED: Kind.SEPARATOR_REMOVED,
    Kind.ENUM_VALUE_ADDED: Kind.ENUM_VALUE_REMOVED,
    Kind.LIMIT_WIDENED: Kind.LIMIT_TIGHTENED,
    Kind.PATTERN_ADDED: Kind.PATTERN_REMOVED,
    Kind.PATTERN_WIDENED: Kind.PATTERN_TIGHTENED,
    Kind.SENSITIVITY_STRENGTHENED: Kind.SENSITIVITY_WEAKENED,
    Kind.REDACTION_STRENGTHENED: Kind.REDACTION_WEAKENED,
    Kind.MESSAGE_ADDED: Kind.MESSAGE_REMOVED,
    Kind.PLACEHOLDER_ADDED: Kind.PLACEHOLDER_REMOVED,
    Kind.PLURAL_ADDED: Kind.PLURAL_REMOVED,
}
BACK: Final = FORWARD | {there: here for here, there in FORWARD.items()}
LIKE: Final = {
    Kind.EVENT_RETIRED_ALONE: Kind.EVENT_RETIRED,
    Kind.RETIRED_EVENT_REMOVED: Kind.EVENT_REMOVED,
    Kind.FIELD_ADDED_REQUIRED: Kind.FIELD_ADDED_OPTIONAL,
    Kind.KEY_ADDED_REQUIRED: Kind.KEY_ADDED_OPTIONAL,
}
"""Kinds that differ in more than the direction, and the kind that stands for both."""


@given(EVENTS, EVENTS)
def test_the_way_back_is_the_opposite(one: Released, other: Released) -> None:
    def there(change: Change) -> tuple[Any, ...]:
        kind = LIKE.get(change.kind, change.kind)
        return kind, change.field, change.part, change.old, change.new

    def back(change: Change) -> tuple[Any, ...]:
        kind = LIKE.get(change.kind, change.kind)
        return BACK.get(kind, kind), change.field, change.part, change.new, change.old

    assert Counter(map(there, compare(one, other))) == Counter(map(back, compare(other, one)))


@given(st.lists(st.sampled_from(["a", "b", "c"]), unique=True), st.booleans())
def test_keys_of_changes_stand_for_parameters_where_they_are_alike(
    names: list[str], same: bool
) -> None:
    """Whether the field is the same object or a copy that the cache gave back."""
    params = [param(f"{name}?", max_length=5) for name in names]
    copies = [
        p.field if same else msgspec.json.decode(msgspec.json.encode(p.field), type=Field)
        for p in params
    ]
    assert released(event(params=params, changes=copies)).changes == dict.fromkeys(names)
