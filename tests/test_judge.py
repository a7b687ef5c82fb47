"""What a catalog does to released events is judged, with the place, the reason and the way out."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from auditlexc.codes import CODES
from auditlexc.findings import Finding
from auditlexc.ledger.changes import MATRIX
from auditlexc.ledger.judge import Candidate, Known, judge_area, judge_catalog, known
from auditlexc.ledger.kinds import Kind
from auditlexc.ledger.lockfile import Entry, Lock
from auditlexc.ledger.release import WARNINGS
from auditlexc.ledger.released import Released, released
from auditlexc.places import Ref, Span
from tests.build import event, field, message, param

PATH: Final = "registry/ids.lock"
AT: Final = Ref("registry/access.yaml", ("events", 4))
BASE: Final = released(
    event(
        params=["userid", param("groups?", redact="hash", sensitivity="personal")],
        changes=[field("pin", redact="mask", sensitivity="secret")],
        mandatory=True,
        api=["POST /users"],
        controls=["pci-1"],
    )
)
RETIRED: Final = {
    "retired": "0.2",
    "replaced_by": "user.add",
    "api": (),
    "mandatory": False,
}


def lock_of(*events: Released, gone: str = "") -> Lock:
    """A lock of version 0.1."""
    entries = tuple(Entry(event=e, added="0.1", gone=gone) for e in events)
    return Lock(path=PATH, product="pve", versions=("0.1",), entries=entries)


def judged(new: dict[str, Any], old: Released = BASE, version: str = "0.2") -> tuple[Finding, ...]:
    """The findings when the released event becomes another."""
    candidate = Candidate(msgspec.structs.replace(old, **new), AT)
    return judge_area(lock_of(old), version, [candidate])


def codes(findings: tuple[Finding, ...]) -> list[str]:
    """The codes, in order."""
    return [finding.code for finding in findings]


# One event


def test_nothing_changed_is_nothing_found() -> None:
    assert judged({}) == ()


def test_a_new_event_is_nobodys_loss() -> None:
    fresh = msgspec.structs.replace(BASE, id=103_002, name="user.other")
    assert judge_area(lock_of(BASE), "0.2", [Candidate(fresh, AT)]) == ()


def test_a_breaking_change_says_what_where_for_whom_why_and_how_to_mend_it() -> None:
    userid = msgspec.structs.replace(BASE.params["userid"], max_length=8)
    (finding,) = judged({"params": {**BASE.params, "userid": userid}})
    assert finding.code == "AL0801"
    assert finding.place == AT.at("params", 0)
    assert finding.message == (
        "user.create 103001: a limit is tightened: userid, maxLength, 8, which breaks code that "
        "writes it and readers of its records"
    )
    assert finding.hint == (
        "Calls with a value that is no longer allowed are refused. Stored records with another "
        "value don't fit the schema. Keep the wider limit. Or retire 103001 with "
        "'retired: \"0.2\"' and 'replaced_by', and give what is new an id of its own."
    )
    assert [(r.place, r.message) for r in finding.related] == [
        (Span(PATH, 2), "released like this in 0.1")
    ]


def test_the_next_version_is_named_only_where_it_is_known() -> None:
    (finding,) = judged({"object_id": "/u"}, version="0.1")
    assert "Retire 103001 with the next version in 'retired'" in finding.hint


def test_a_change_that_needs_care_is_a_warning_with_its_reason() -> None:
    (finding,) = judged({"severity": {"success": "notice", "failure": "info"}})
    assert (finding.code, finding.place) == ("AL0805", AT.at("severity", "failure"))
    assert finding.message.endswith(
        'lowered: failure, "warning" → "info", which asks for care from readers of its records'
    )
    assert finding.hint == MATRIX[Kind.SEVERITY_LOWERED].reader.why


def test_a_harmless_change_is_no_finding() -> None:
    assert judged({"controls": ("nist-1", "pci-1"), "since": "0.1"}) == ()


def test_a_place_is_the_nearest_key_of_the_event() -> None:
    messages = {"success": BASE.messages["success"]}
    (finding,) = judged({"messages": messages})
    assert finding.place == AT.at("messages", "failure")
    (finding,) = judged({"area": "realm"})
    assert finding.place == AT
    pin = msgspec.structs.replace(BASE.changes["pin"] or BASE.params["userid"], redact="keep")
    (finding,) = judged({"changes": {"pin": pin}})
    assert (finding.code, finding.place) == ("AL0801", AT.at("changes", 0))
    (finding,) = judged({"changes": {}})
    assert finding.place == AT.at("changes")
    (finding,) = judged({"params": {"userid": BASE.params["userid"]}})
    assert finding.place == AT.at("params")


def test_a_key_inside_a_field_is_shown_at_the_field() -> None:
    def disks(*keys: str) -> Released:
        inner = field("items", "struct", keys=[param(key) for key in keys])
        many = param("net[n]", "property-string", keys=[param(key) for key in keys])
        return released(event(params=["net", many, param("nets", "list", items=inner)]))

    found = judged({"params": disks("a", "b").params}, disks("a"))
    assert [f.place for f in found] == [AT.at("params", 1), AT.at("params", 2)]


def test_only_one_area_is_looked_at_and_only_by_id() -> None:
    """A name that has moved to another id is a matter of the whole catalog."""
    other = msgspec.structs.replace(BASE, name="user.other", params={})
    assert judge_area(lock_of(BASE), "0.2", [Candidate(other, AT)]) == ()
    lock = lock_of(BASE).part(200_000, 299_999)
    changed = msgspec.structs.replace(BASE, params={})
    assert judge_area(lock, "0.2", [Candidate(changed, AT)]) == ()


# Retiring


def test_a_retirement_with_a_replacement_is_the_way_out() -> None:
    assert judged(RETIRED) == ()


def test_a_retirement_with_a_reason_is_one_too() -> None:
    assert judged(RETIRED | {"replaced_by": "", "deprecated": "Users come from LDAP."}) == ()


def test_a_retirement_without_either_is_refused() -> None:
    (first, *_) = judged(RETIRED | {"replaced_by": ""})
    assert (first.code, first.place) == ("AL0801", AT.at("retired"))
    assert "'replaced_by'" in first.hint
    assert "'deprecated'" in first.hint


def test_nobody_can_retire_in_a_version_that_is_released() -> None:
    (first, *_) = judged(RETIRED | {"retired": "0.1"})
    assert first.code == "AL0801"
    assert first.hint.endswith("Write 'retired: \"0.2\"', the version to come: 0.1 is released.")
    (first, *_) = judged(RETIRED | {"retired": "0.1"}, version="0.1")
    assert "Raise the product's version" in first.hint
    (first, *_) = judged(RETIRED | {"retired": "soon"})
    assert first.code == "AL0801"


def test_a_retirement_excuses_nothing_that_stored_records_need() -> None:
    """Their schema and their sentences are those of the retired event."""
    params = {"userid": BASE.params["userid"]}
    assert codes(judged(RETIRED | {"params": params})) == ["AL0801"]
    assert codes(judged(RETIRED | {"messages": {}})) == ["AL0801", "AL0801"]
    (finding,) = judged(RETIRED | {"object_id": "/u"})
    assert "Take the change back" not in finding.hint


def test_a_retired_event_stays_as_it_was() -> None:
    old = msgspec.structs.replace(BASE, **RETIRED)
    (finding,) = judged({"object_id": "/u"}, old)
    assert finding.code == "AL0801"
    assert "a retired event stays as it was" in finding.hint
    (finding,) = judged({"retired": ""}, old)
    assert (finding.code, finding.place) == ("AL0801", AT.at("name"))
    assert finding.hint.endswith("Leave it retired, and add an event with a new id and name.")


def test_nobody_calls_a_retired_event_any_more() -> None:
    """What breaks or bothers calls alone is no finding then."""
    old = msgspec.structs.replace(BASE, **RETIRED)
    userid = msgspec.structs.replace(BASE.params["userid"], deprecated=True)
    assert judged({"params": {**BASE.params, "userid": userid}}, old) == ()
    assert codes(judged({"params": {**BASE.params, "userid": userid}})) == ["AL0805"]


def test_a_retired_event_that_is_still_caused_contradicts_itself() -> None:
    findings = judge_area(
        lock_of(),
        "0.2",
        [Candidate(msgspec.structs.replace(BASE, retired="0.1", api=("GET /a", "POST /a")), AT)],
    )
    assert [(f.code, f.place) for f in findings] == [
        ("AL0806", AT.of_key("api")),
        ("AL0806", AT.of_key("mandatory")),
    ]
    assert "GET /a and POST /a still causes it" in findings[0].message


# The whole catalog


def whole(lock: Lock, *events: Known, product: str = "pve") -> tuple[Finding, ...]:
    """The findings about a catalog of these events."""
    return judge_catalog(lock, product, events)


def some(number: int, name: str, **more: str) -> Known:
    """An event of a catalog."""
    at = Ref("registry/access.yaml", ("events", number - 103_000))
    return Known(id=number, name=name, at=at, **more)


def promised(number: int, name: str, **more: Any) -> Released:
    """An event of a lock."""
    return msgspec.structs.replace(BASE, id=number, name=name, **more)


ONE: Final = promised(103_001, "user.create")
OLD: Final = promised(103_002, "user.make", retired="0.1", replaced_by="user.create")


def test_what_is_there_as_it_was_is_no_finding() -> None:
    assert whole(lock_of(ONE), known(Candidate(ONE, AT)), some(103_005, "user.new")) == ()


def test_a_released_event_that_is_missing_is_shown_in_the_lock() -> None:
    (finding,) = whole(lock_of(ONE))
    assert (finding.code, finding.place) == ("AL0803", Span(PATH, 2))
    assert finding.message == "103001 user.create was released and is not in the catalog"
    assert finding.hint.startswith("Put it back, with 'retired'")


def test_a_retired_event_may_be_taken_out_with_care() -> None:
    (finding,) = whole(lock_of(ONE, OLD), known(Candidate(ONE, AT)))
    assert (finding.code, finding.place) == ("AL0805", Span(PATH, 3))


def test_what_is_gone_is_not_missed() -> None:
    assert whole(lock_of(OLD, gone="0.1")) == ()


def test_an_id_keeps_its_name() -> None:
    event_ = some(103_001, "user.add")
    (finding,) = whole(lock_of(ONE), event_)
    assert (finding.code, finding.place) == ("AL0802", event_.at.at("name"))
    assert finding.hint.startswith("Call it 'user.create' again")
    assert [r.place for r in finding.related] == [Span(PATH, 2)]


def test_a_name_keeps_its_id() -> None:
    event_ = some(103_009, "user.create")
    (finding,) = whole(lock_of(ONE), event_)
    assert (finding.code, finding.place) == ("AL0802", event_.at.at("id"))
    assert finding.hint.startswith("Give it the id 103001 again")


def test_two_events_cannot_change_places() -> None:
    two = promised(103_002, "user.delete")
    found = whole(lock_of(ONE, two), some(103_001, "user.delete"), some(103_002, "user.create"))
    assert codes(found) == ["AL0802", "AL0802"]


def test_nothing_of_a_retired_event_comes_back() -> None:
    for lock in (lock_of(OLD), lock_of(OLD, gone="0.1")):
        event_ = some(103_002, "user.other")
        (finding,) = whole(lock, event_)
        assert (finding.code, finding.place) == ("AL0802", event_.at.at("id"))
        assert finding.hint == "Give 'user.other' an id that was never used."
        event_ = some(103_007, "user.make")
        (finding,) = whole(lock, event_)
        assert (finding.code, finding.place) == ("AL0802", event_.at.at("name"))
        assert finding.hint == "Give the event a name that was never used."


def test_an_event_that_was_gone_comes_back_to_explain_its_records_alone() -> None:
    lock = lock_of(OLD, gone="0.1")
    assert whole(lock, some(103_002, "user.make", retired="0.1")) == ()
    (finding,) = whole(lock, some(103_002, "user.make"))
    assert finding.code == "AL0802"
    assert "comes back" in finding.message


def test_a_replacement_is_written() -> None:
    events = (
        some(103_001, "user.create", retired="0.1", replaced_by="user.make"),
        some(103_002, "user.make", retired="0.2", replaced_by="user.add"),
        some(103_003, "user.add"),
    )
    (finding,) = whole(lock_of(), *events)
    assert (finding.code, finding.place) == ("AL0806", events[0].at.at("replaced_by"))
    assert finding.hint.startswith("Name 'user.add'")
    (finding,) = whole(lock_of(), events[0], some(103_002, "user.make", retired="0.2"))
    assert finding.hint.startswith("Name the event that is written now")


def test_the_lock_is_that_of_the_product() -> None:
    (finding,) = whole(lock_of(ONE), product="pbs")
    assert (finding.code, finding.place) == ("AL0804", Span(PATH, 1))
    assert whole(Lock(path=PATH, product="pve"), product="pbs") == ()


def test_every_finding_has_a_code_with_the_severity_that_a_release_takes_it_for() -> None:
    severities = {code: CODES[code].severity for code in CODES if code.startswith("AL08")}
    assert {code for code, severity in severities.items() if severity == "warning"} == WARNINGS


def test_a_reworded_sentence_is_a_matter_for_translators() -> None:
    text = released(event(messages={"success": message("success", "New words")})).messages
    old = released(event(messages={"success": "Old words"}))
    (finding,) = judged({"messages": text}, old)
    assert finding.code == "AL0805"
    assert finding.message.endswith("asks for care from viewers of its sentences")
