"""Every kind of change is found, and means for each of the three readers what the matrix says."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlexc.grammar.language import REDACTIONS, SENSITIVITIES, SEVERITIES, STATUSES
from auditlexc.ledger.changes import MATRIX, Change, compare
from auditlexc.ledger.compatibility import docs
from auditlexc.ledger.kinds import READERS, Kind, Reader
from auditlexc.ledger.matrix import GROUPS
from auditlexc.ledger.released import Released, ReleasedField, ReleasedMessage, released
from auditlexc.model import Field
from tests.build import condition, event, field, message, param


class Case(NamedTuple):
    """A change: before, after, how it is reported, and f(ine), c(are), b(reaking) for the three."""

    old: Released | None
    new: Released | None
    change: Change
    verdicts: str


BASE: Final = released(
    event(
        params=["userid"],
        api=["POST /users"],
        controls=["pci-1"],
        reveals=("ticket",),
        since="1.0",
    )
)


def becomes(verdicts: str, kind: Kind, new: dict[str, Any], /, **change: Any) -> Case:
    """The base, and what it becomes."""
    after = msgspec.structs.replace(BASE, **new)
    return Case(BASE, after, Change(kind=kind, **change), verdicts)


def was(
    verdicts: str,
    kind: Kind,
    old: dict[str, Any],
    new: dict[str, Any] | None = None,
    /,
    **change: Any,
) -> Case:
    """Something that differs from the base, and the base or another that does."""
    before = msgspec.structs.replace(BASE, **old)
    after = msgspec.structs.replace(BASE, **(new or {}))
    return Case(before, after, Change(kind=kind, **change), verdicts)


def disk(
    verdicts: str, kind: Kind, old: dict[str, Any], new: dict[str, Any], /, **change: Any
) -> Case:
    """An event whose one parameter becomes another."""
    name = {"name": "disk"}
    before = released(event(params=[param(**name | old)]))
    after = released(event(params=[param(**name | new)]))
    return Case(before, after, Change(kind=kind, **{"field": "disk"} | change), verdicts)


def said(
    verdicts: str,
    kind: Kind,
    old: str | dict[str, str],
    new: str | dict[str, str],
    /,
    **change: Any,
) -> Case:
    """An event whose sentence for a success becomes another, or goes, or comes."""

    def told(text: str | dict[str, str]) -> Released:
        if isinstance(text, str):
            return released(event(messages={"success": text} if text else {}))
        return released(event(messages={"success": message("success", **text)}))

    return Case(told(old), told(new), Change(kind=kind, part="success", **change), verdicts)


def keyed(*keys: str, **more: Any) -> dict[str, Any]:
    """A property string with keys."""
    return {"base": "property-string", "keys": [param(key) for key in keys], **more}


def listed(separator: str = "") -> dict[str, Any]:
    """A list of text."""
    return {"base": "list", "items": field(), "separator": separator}


def cores(*keys: str) -> Released:
    """An event that may report changes of some keys, of which none is a parameter."""
    return released(event(changes=keys))


RETIRED: Final = {"retired": "2.0", "replaced_by": "user.add"}
SEVERITY: Final = {"success": "notice", "failure": "warning"}
ONE: Final = {"text": "{n} user", "plural": "{n} users", "count": "n"}

CASES: Final[tuple[Case, ...]] = (
    Case(None, BASE, Change(kind=Kind.EVENT_ADDED), "fff"),
    Case(BASE, None, Change(kind=Kind.EVENT_REMOVED), "bbb"),
    Case(
        msgspec.structs.replace(BASE, **RETIRED),
        None,
        Change(kind=Kind.RETIRED_EVENT_REMOVED),
        "fcc",
    ),
    becomes("bcf", Kind.EVENT_RETIRED, RETIRED, new="2.0"),
    becomes("bbf", Kind.EVENT_RETIRED_ALONE, {"retired": "2.0"}, new="2.0"),
    was("fbf", Kind.EVENT_UNRETIRED, RETIRED, old="2.0"),
    was("fcf", Kind.RETIREMENT_MOVED, {"retired": "2.0"}, {"retired": "3.0"}, old="2.0", new="3.0"),
    was(
        "ccf",
        Kind.REPLACEMENT_CHANGED,
        RETIRED,
        RETIRED | {"replaced_by": "user.make"},
        old="user.add",
        new="user.make",
    ),
    becomes("cff", Kind.EVENT_DEPRECATED, {"deprecated": "Too broad."}, new="Too broad."),
    was("fff", Kind.DEPRECATION_LIFTED, {"deprecated": "Too broad."}, old="Too broad."),
    was(
        "fff",
        Kind.DEPRECATION_REWORDED,
        {"deprecated": "Too broad."},
        {"deprecated": "Too wide."},
        old="Too broad.",
        new="Too wide.",
    ),
    becomes("fff", Kind.SINCE_CHANGED, {"since": "1.1"}, old="1.0", new="1.1"),
    becomes("bbb", Kind.ID_CHANGED, {"id": 103_002}, old=103_001, new=103_002),
    becomes("bbc", Kind.NAME_CHANGED, {"name": "user.add"}, old="user.create", new="user.add"),
    becomes("fbf", Kind.OBJECT_CHANGED, {"object": "group"}, old="user", new="group"),
    becomes("fbf", Kind.ACTION_CHANGED, {"action": "add"}, old="create", new="add"),
    becomes("fbf", Kind.OBJECT_ID_CHANGED, {"object_id": "/u"}, old="/users", new="/u"),
    becomes("ccf", Kind.AREA_CHANGED, {"area": "realm"}, old="access", new="realm"),
    becomes("ffc", Kind.TITLE_CHANGED, {"title": "New"}, old="user: create", new="New"),
    becomes("fcf", Kind.STATUS_ADDED, {"severity": SEVERITY | {"attempt": "info"}}, part="attempt"),
    becomes("bbf", Kind.STATUS_REMOVED, {"severity": {"success": "notice"}}, part="failure"),
    becomes(
        "fcf",
        Kind.SEVERITY_RAISED,
        {"severity": SEVERITY | {"failure": "error"}},
        part="failure",
        old="warning",
        new="error",
    ),
    becomes(
        "fcf",
        Kind.SEVERITY_LOWERED,
        {"severity": SEVERITY | {"failure": "info"}},
        part="failure",
        old="warning",
        new="info",
    ),
    becomes("fcf", Kind.PRIVILEGED_GAINED, {"privileged": True}),
    was("fcf", Kind.PRIVILEGED_LOST, {"privileged": True}),
    becomes("fcf", Kind.MANDATORY_GAINED, {"mandatory": True}),
    was("fbf", Kind.MANDATORY_LOST, {"mandatory": True}),
    becomes("fff", Kind.CONTROL_ADDED, {"controls": ("nist-2", "pci-1")}, new="nist-2"),
    becomes("fcf", Kind.CONTROL_REMOVED, {"controls": ()}, old="pci-1"),
    becomes("fff", Kind.BINDING_ADDED, {"api": ("POST /users", "PUT /users")}, new="PUT /users"),
    becomes("ccf", Kind.BINDING_REMOVED, {"api": ()}, old="POST /users"),
    becomes("fcf", Kind.CONDITIONS_CHANGED, {"when": ("a present",)}, new="a present"),
    becomes("cff", Kind.REVEAL_ADDED, {"reveals": ("ticket", "token")}, new="token"),
    becomes("ccf", Kind.REVEAL_REMOVED, {"reveals": ()}, old="ticket"),
    Case(
        released(event()),
        released(event(params=["disk?"])),
        Change(kind=Kind.FIELD_ADDED_OPTIONAL, field="disk"),
        "fff",
    ),
    Case(
        released(event()),
        released(event(params=["disk"])),
        Change(kind=Kind.FIELD_ADDED_REQUIRED, field="disk"),
        "bbf",
    ),
    Case(
        released(event(params=["disk?"])),
        released(event()),
        Change(kind=Kind.FIELD_REMOVED, field="disk"),
        "bbc",
    ),
    disk(
        "bbc",
        Kind.FIELD_RETYPED,
        {"base": "string", "max_length": 9},
        {"base": "integer", "maximum": 9},
        old="string",
        new="integer",
    ),
    disk("bbf", Kind.FIELD_MADE_REQUIRED, {"name": "disk?"}, {}),
    disk("fcf", Kind.FIELD_MADE_OPTIONAL, {}, {"name": "disk?"}),
    disk("cff", Kind.FIELD_DEPRECATED, {}, {"deprecated": "Use 'size'."}),
    disk("fff", Kind.FIELD_DEPRECATION_LIFTED, {"deprecated": "Use 'size'."}, {}),
    disk(
        "fcf",
        Kind.MAX_INDEX_RAISED,
        {"name": "disk[n]", "max_index": 3},
        {"name": "disk[n]", "max_index": 7},
        field="disk[n]",
        old=3,
        new=7,
    ),
    disk(
        "bbf",
        Kind.MAX_INDEX_LOWERED,
        {"name": "disk[n]", "max_index": 7},
        {"name": "disk[n]", "max_index": 3},
        field="disk[n]",
        old=7,
        new=3,
    ),
    Case(cores(), cores("cores"), Change(kind=Kind.CHANGE_KEY_ADDED, field="cores"), "fff"),
    Case(cores("cores"), cores(), Change(kind=Kind.CHANGE_KEY_REMOVED, field="cores"), "bbc"),
    disk("fff", Kind.KEY_ADDED_OPTIONAL, keyed("a"), keyed("a", "b?"), field="disk.b"),
    disk("bbf", Kind.KEY_ADDED_REQUIRED, keyed("a"), keyed("a", "b"), field="disk.b"),
    disk("bbc", Kind.KEY_REMOVED, keyed("a", "b?"), keyed("a"), field="disk.b"),
    disk("bbf", Kind.KEY_MADE_REQUIRED, keyed("a?"), keyed("a"), field="disk.a"),
    disk("fcf", Kind.KEY_MADE_OPTIONAL, keyed("a"), keyed("a?"), field="disk.a"),
    disk("fcf", Kind.DEFAULT_KEY_ADDED, keyed("a"), keyed("a", default_key="a"), new="a"),
    disk("bbf", Kind.DEFAULT_KEY_REMOVED, keyed("a", default_key="a"), keyed("a"), old="a"),
    disk(
        "bbc",
        Kind.DEFAULT_KEY_CHANGED,
        keyed("a", "b", default_key="a"),
        keyed("a", "b", default_key="b"),
        old="a",
        new="b",
    ),
    disk("bbf", Kind.SEPARATOR_ADDED, listed(), listed(";,"), new=",;"),
    disk("bbf", Kind.SEPARATOR_REMOVED, listed(","), listed(), old=","),
    disk("bbf", Kind.SEPARATOR_CHANGED, listed(","), listed(",;"), old=",", new=",;"),
    disk(
        "fcf",
        Kind.ENUM_VALUE_ADDED,
        {"base": "enum", "values": ["raw"]},
        {"base": "enum", "values": ["raw", "qcow2"]},
        new="qcow2",
    ),
    disk(
        "bbc",
        Kind.ENUM_VALUE_REMOVED,
        {"base": "enum", "values": ["raw", "qcow2"]},
        {"base": "enum", "values": ["raw"]},
        old="qcow2",
    ),
    disk(
        "fcf",
        Kind.LIMIT_WIDENED,
        {"max_length": 8},
        {"max_length": 9},
        part="maxLength",
        old=8,
        new=9,
    ),
    disk(
        "bbf",
        Kind.LIMIT_TIGHTENED,
        {"max_length": 9},
        {"max_length": 8},
        part="maxLength",
        old=9,
        new=8,
    ),
    disk("bbf", Kind.PATTERN_ADDED, {}, {"pattern": "[a-z]+"}, new="[a-z]+"),
    disk("fcf", Kind.PATTERN_REMOVED, {"pattern": "[a-z]+"}, {}, old="[a-z]+"),
    disk(
        "fcf",
        Kind.PATTERN_WIDENED,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-z0-9]+"},
        old="[a-z]+",
        new="[a-z0-9]+",
    ),
    disk(
        "bbf",
        Kind.PATTERN_TIGHTENED,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-z]{1,8}"},
        old="[a-z]+",
        new="[a-z]{1,8}",
    ),
    disk(
        "bbf",
        Kind.PATTERN_CHANGED,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-y0]+"},
        old="[a-z]+",
        new="[a-y0]+",
    ),
    disk(
        "fff",
        Kind.PATTERN_REWRITTEN,
        {"pattern": "[a-z]+"},
        {"pattern": "[a-z][a-z]*"},
        old="[a-z]+",
        new="[a-z][a-z]*",
    ),
    disk("fcc", Kind.FORMAT_CHANGED, {}, {"format": "path"}, new="path"),
    disk(
        "fcf",
        Kind.SENSITIVITY_STRENGTHENED,
        {},
        {"sensitivity": "personal"},
        old="public",
        new="personal",
    ),
    disk(
        "fbf",
        Kind.SENSITIVITY_WEAKENED,
        {"sensitivity": "secret"},
        {"sensitivity": "internal"},
        old="secret",
        new="internal",
    ),
    disk("fcc", Kind.REDACTION_STRENGTHENED, {}, {"redact": "hash"}, old="keep", new="hash"),
    disk(
        "cbc",
        Kind.REDACTION_WEAKENED,
        {"redact": "drop"},
        {"redact": "mask"},
        old="drop",
        new="mask",
    ),
    said("fff", Kind.MESSAGE_ADDED, "", "Done", new="Done"),
    said("ffb", Kind.MESSAGE_REMOVED, "Done", "", old="Done"),
    said("ffc", Kind.MESSAGE_REWORDED, "Done", "It is done", old="Done", new="It is done"),
    said("ffc", Kind.PLACEHOLDER_ADDED, "Done", "Did {a.b}", new="a.b"),
    said("ffc", Kind.PLACEHOLDER_REMOVED, "Did {a.b}", "Done", old="a.b"),
    said("ffc", Kind.PLURAL_ADDED, "{n} user", ONE, new="{n} users"),
    said("ffc", Kind.PLURAL_REMOVED, ONE, "{n} user", old="{n} users"),
    said("ffc", Kind.COUNT_CHANGED, ONE, ONE | {"count": "m"}, old="n", new="m"),
)
WORDS: Final = {"f": "fine", "c": "care", "b": "breaking"}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("case", CASES, ids=[case.change.kind.value for case in CASES])
def test_a_change_is_found_and_means_what_the_matrix_says(case: Case, reader: Reader) -> None:
    assert compare(case.old, case.new) == (case.change,)
    cell = MATRIX[case.change.kind].cell(reader)
    assert cell.verdict == WORDS[case.verdicts[READERS.index(reader)]]
    assert cell.why.endswith(".")


def test_the_cases_and_the_matrix_cover_each_other() -> None:
    """A kind without a case is untested, a kind without a row says nothing."""
    assert Counter(case.change.kind for case in CASES) == Counter(Kind)
    assert Counter(row.kind for _, rows in GROUPS for row in rows) == Counter(Kind)
    assert set(MATRIX) == set(Kind)


def test_what_is_breaking_says_how_to_mend_it_or_is_about_the_event_as_a_whole() -> None:
    """For the rest, to retire the event is the only way, and the hint says so."""
    plain = {kind for kind, row in MATRIX.items() if row.verdict == "breaking" and not row.mend}
    assert plain == {
        Kind.EVENT_RETIRED, Kind.ID_CHANGED, Kind.NAME_CHANGED, Kind.OBJECT_CHANGED,
        Kind.ACTION_CHANGED, Kind.OBJECT_ID_CHANGED, Kind.MANDATORY_LOST,
    }  # fmt: skip


def test_the_page_in_the_docs_is_current(project: Path) -> None:
    path = project / "docs" / "compatibility.md"
    if os.environ.get("AUDITLEX_UPDATE_GOLDEN") == "1":
        path.write_text(docs(), "utf-8")
    assert path.read_text("utf-8") == docs()


# What the single cases don't show


def kinds(old: Released | None, new: Released | None) -> list[Kind]:
    """The kinds of the changes, in order."""
    return [change.kind for change in compare(old, new)]


@pytest.mark.parametrize(
    ("limit", "low", "high"),
    [
        ("minLength", {"min_length": 1}, {"min_length": 5}),
        ("minItems", {"base": "list", "items": field(), "min_items": 1},
         {"base": "list", "items": field(), "min_items": 2}),
        ("minimum", {"base": "number", "minimum": -1.5}, {"base": "number", "minimum": 0}),
        ("minimum", {"base": "integer"}, {"base": "integer", "minimum": -5}),
        ("maxItems", {"base": "map", "items": field()},
         {"base": "map", "items": field(), "max_items": 0}),
        ("maximum", {"base": "number", "maximum": 1e9}, {"base": "number", "maximum": 0.5}),
        ("maxLength", {}, {"max_length": 1}),
    ],
)  # fmt: skip
def test_a_limit_is_judged_by_what_it_lets_through(
    limit: str, low: dict[str, Any], high: dict[str, Any]
) -> None:
    wide = released(event(params=[param("disk", **low)]))
    narrow = released(event(params=[param("disk", **high)]))
    (tightened,), (widened,) = compare(wide, narrow), compare(narrow, wide)
    assert (tightened.kind, tightened.part) == (Kind.LIMIT_TIGHTENED, limit)
    assert (widened.kind, widened.part) == (Kind.LIMIT_WIDENED, limit)


def test_a_shifted_range_is_wider_at_one_end_and_tighter_at_the_other() -> None:
    old = released(event(params=[param("vmid", "integer", minimum=100, maximum=200)]))
    new = released(event(params=[param("vmid", "integer", minimum=150, maximum=250)]))
    assert kinds(old, new) == [Kind.LIMIT_TIGHTENED, Kind.LIMIT_WIDENED]


def test_changes_deep_inside_a_field_name_the_way_there() -> None:
    def nested(base: str, **item: Any) -> Released:
        keys = [param("size?", **item)]
        inner = field("items", "struct", keys=keys)
        return released(event(params=[param("disks", base, items=inner)]))

    (change,) = compare(nested("list"), nested("list", sensitivity="secret"))
    assert (change.kind, change.field) == (Kind.SENSITIVITY_STRENGTHENED, "disks[].size")
    (change,) = compare(nested("map", max_length=8), nested("map"))
    assert (change.kind, change.field) == (Kind.LIMIT_WIDENED, "disks.*.size")
    (change,) = compare(nested("list"), nested("map"))
    assert (change.kind, change.old, change.new) == (
        Kind.FIELD_RETYPED,
        "list of struct",
        "map of struct",
    )


def test_a_key_of_changes_that_is_a_parameter_is_told_once() -> None:
    old = released(event(params=["cores?"], changes=["cores"]))
    new = released(event(params=[param("cores?", max_length=3)], changes=["cores"]))
    assert kinds(old, new) == [Kind.LIMIT_TIGHTENED]


def test_a_key_of_changes_that_is_no_parameter_is_compared_by_itself() -> None:
    """What it reveals of old and new values would else go unseen."""
    old = released(event(changes=[field("pin", redact="mask", sensitivity="secret")]))
    new = released(event(changes=[field("pin", redact="keep", sensitivity="public")]))
    assert kinds(old, new) == [Kind.SENSITIVITY_WEAKENED, Kind.REDACTION_WEAKENED]
    assert {change.field for change in compare(old, new)} == {"changes.pin"}


def test_a_key_of_changes_may_outlive_its_parameter() -> None:
    old = released(event(params=["cores"], changes=["cores"]))
    new = released(event(changes=["cores"]))
    assert kinds(old, new) == [Kind.FIELD_REMOVED]


def test_a_removed_event_that_was_retired_is_another_matter() -> None:
    assert kinds(BASE, None) == [Kind.EVENT_REMOVED]
    assert kinds(None, None) == []


def test_the_order_in_which_things_are_written_down_is_no_promise() -> None:
    def ordered(step: int) -> Released:
        values = ["raw", "qcow2"][::step]
        return released(
            event(
                params=[param("a"), param("b?", "enum", values=values)][::step],
                controls=["pci-1", "nist-2"][::step],
                api=["POST /a", "PUT /a"][::step],
                when=(
                    (condition("a", one_of=("x", 1)[::step]), condition("b", present=True))[::step],
                ),
                statuses=("success", "failure")[::step],
                reveals=("x", "y")[::step],
            )
        )

    assert ordered(1) == ordered(-1)
    assert ordered(1).digest == ordered(-1).digest


def test_examples_defaults_and_documentation_are_no_promise() -> None:
    plain = released(event(params=["userid"]))
    more: dict[str, Any] = {"doc": "Other.", "example": 5, "default": 7, "fallback": "nobody"}
    assert released(event(params=[param("userid", **more)], doc="Other.")) == plain


@pytest.mark.parametrize("promise", [Released, ReleasedField, ReleasedMessage])
def test_what_is_left_out_of_the_lock_is_nothing(promise: type[msgspec.Struct]) -> None:
    """A default that says something would be left out or not, as its object happens to be."""
    defaults = [f.default for f in msgspec.structs.fields(promise)]
    assert {d for d in defaults if d is not msgspec.NODEFAULT} <= {None, False, "", ()}


def test_equal_texts_have_equal_digests_whatever_object_they_are() -> None:
    """Text that was read is another object than the same text in the code."""
    words = {"redact": "".join(["ke", "ep"]), "sensitivity": "".join(["pub", "lic"])}
    one = released(event(params=[param("a", **words)], title="".join([])))
    other = released(event(params=["a"], title=""))
    assert one == other
    assert one.digest == other.digest


def test_the_outcomes_are_those_with_a_severity() -> None:
    assert BASE.statuses == ("failure", "success")


def test_one_number_has_one_form() -> None:
    one = released(event(params=[param("n", "number", minimum=1)]))
    assert one == released(event(params=[param("n", "number", minimum=1.0)]))
    assert one.digest == released(event(params=[param("n", "number", minimum=1.0)])).digest


def test_conditions_are_told_in_words() -> None:
    def when(**test: Any) -> str:
        (text,) = released(event(when=((condition("type", **test),),))).when
        return text

    assert when(present=False) == "type absent"
    assert when(equals=True) == 'type is "1"'
    assert when(one_of=("b", "a")) == 'type is "a" or "b"'
    assert when(is_not=2.0) == 'type is not "2"'
    assert when(is_not=("x", "y")) == 'type is not "x" or "y"'
    assert when(prefix="a", not_prefix="ab", present=True) == (
        'type present and begins with "a" and does not begin with "ab"'
    )
    assert when(includes="a", excludes="b") == 'type lists "a" and does not list "b"'


# Any two events

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
