"""Every kind of change is found, and means for each of the three readers what the matrix says."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from auditlexc.ledger.changes import MATRIX, compare
from auditlexc.ledger.compatibility import docs
from auditlexc.ledger.kinds import READERS, Kind, Reader
from auditlexc.ledger.matrix import GROUPS
from auditlexc.ledger.released import Released, ReleasedField, ReleasedMessage, released
from tests.build import condition, event, field, param
from tests.changes import BASE, CASES, Case

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
