"""Calls that mean several things: for each call that Proxmox VE accepts there is exactly one event.

The compiler proves that no call has two. That every call has one is shown here by trying them:
all combinations of what conditions ask for, with values that the parameters can have.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable

import pytest

from auditlexc.conditions import as_text
from auditlexc.decls import ConditionDecl
from auditlexc.model import Event, Field
from auditlexc.pipeline import catalog
from tests.conftest import PROJECT

MODEL = catalog(PROJECT)[0]
assert MODEL is not None
CALLS: dict[str, list[Event]] = {}
for _event in MODEL.events:
    for _binding in _event.api:
        CALLS.setdefault(f"{_binding.method} {_binding.path}", []).append(_event)
SEVERAL = {call: events for call, events in CALLS.items() if len(events) > 1}
Sent = dict[str, str | None]
NEVER: dict[str, Callable[[Sent], bool]] = {
    # A ticket is verified on a path, where it proves nothing else.
    "POST /access/ticket": lambda sent: sent["path"] is None or sent["tfa-challenge"] is None,
}


def meets(test: ConditionDecl, value: str | None) -> bool:
    """Whether a value meets a condition, as docs/catalog.md has it."""
    found = re.split(r"[,;\s]+", value) if value is not None else []
    forbidden = test.is_not if isinstance(test.is_not, tuple) else (test.is_not,)
    return (
        (test.equals is None or value == as_text(test.equals))
        and (test.one_of is None or value in {as_text(v) for v in test.one_of})
        and (value is None or value not in [as_text(v) for v in forbidden if v is not None])
        and (test.prefix is None or (value or "").startswith(test.prefix))
        and (test.not_prefix is None or not (value or "").startswith(test.not_prefix))
        and (test.includes is None or test.includes in found)
        and (test.excludes is None or test.excludes not in found)
        and (test.present is None or test.present is (value is not None))
    )


def holds(event: Event, sent: Sent) -> bool:
    """Whether the event is the one for a call."""
    return not event.when or any(
        all(meets(condition.test, sent.get(condition.key)) for condition in conditions)
        for conditions in event.when
    )


def values(field: Field | None, tests: Iterable[ConditionDecl], required: bool) -> list[str | None]:
    """Values of a parameter that tell the conditions apart and that the product can get."""
    made: set[str] = set()
    for test in tests:
        asked = (test.equals, *(test.one_of or ()))
        made |= {as_text(value) for value in asked if value is not None}
        made |= {f"{prefix}x" for prefix in (test.prefix, test.not_prefix) if prefix is not None}
        items = [item for item in (test.includes, test.excludes) if item is not None]
        made |= {text for item in items for text in (item, f"other,{item}", f"{item};other")}
    if field is None or field.type.base in ("string", "list", "property-string"):
        made.add("other")
    elif field.type.base == "boolean":
        made = {"0", "1"}
    elif field.type.base == "integer":
        made |= {"0", "1", "7"} if (field.type.minimum or 0) <= 0 else {"1", "7"}
    elif field.type.base == "enum":
        made = {value.name for value in field.type.values}
    return [*sorted(made), *(() if required else (None,))]


@pytest.mark.parametrize("call", sorted(SEVERAL))
def test_each_call_has_exactly_one_event(call: str) -> None:
    """Whatever is sent, or left out."""
    events = SEVERAL[call]
    tests: dict[str, list[ConditionDecl]] = {}
    for event in events:
        for conditions in event.when:
            for condition in conditions:
                tests.setdefault(condition.key, []).append(condition.test)
    assert tests
    fields = {param.name: param for event in events for param in event.params}
    choices = {
        key: values(
            fields[key].field if key in fields else None,
            asked,
            key in fields
            and all(any(p.name == key and p.required for p in e.params) for e in events),
        )
        for key, asked in tests.items()
    }
    for combination in itertools.product(*choices.values()):
        sent: Sent = dict(zip(choices, combination, strict=True))
        if call in NEVER and not NEVER[call](sent):
            continue
        named = [event.name for event in events if holds(event, sent)]
        assert len(named) == 1, (sent, named)


def test_there_are_calls_with_several_events() -> None:
    """The classification has 49; 'PUT /cluster/sdn' does the same in both its variants."""
    assert len(SEVERAL) >= 48
