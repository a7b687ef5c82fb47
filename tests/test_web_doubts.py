"""Calls of which not all is certain: nobody chooses a milder event, or another object, by them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pve_audit
from auditlex.auditor import Auditor
from auditlex.catalog import Event
from auditlex.web.doubts import Known, entry, faulty, worst
from auditlex.web.params import UNREAD, Sent
from auditlex.web.routes import Routes
from pve_audit import events
from pve_audit.routes import BINDINGS
from tests.calls import WAYS, auditor, both, ruled
from tests.test_auditor import Kept

ROUTES = Routes.of(pve_audit)
REVOKE_DENIES = "match: {event: acl.revoke}, success: on, failure: on, when-impossible: deny"
GRANT_DENIES = "match: {event: acl.grant}, success: on, failure: on, when-impossible: deny"
VIP = "/access/users/vip@pve"
VIP_DENIES = (
    f"match: {{object: user}}, objects: [{VIP}], success: on, failure: on, when-impossible: deny"
)
VIP_ON = f"match: {{object: user}}, objects: [{VIP}], success: on, failure: on"
ALL_ON = 'match: {glob: "*"}, success: on, failure: on'

FORM = "path=/vms&roles=PVEAuditor&users=a%40pve&delete=1"
ACL = ("PUT", "/access/acl")
Sending = tuple[str, str, dict[str, str]]
"""A path with a query string, a body, and headers."""

DOUBTFUL: dict[str, Sending] = {
    "of another type": (ACL[1], FORM, {"content-type": "text/plain"}),
    "of no type": (ACL[1], FORM, {"content-type": ""}),
    "of two types": (ACL[1], FORM, {"content-type": "application/json, text/plain"}),
    "in another encoding": (
        ACL[1], FORM, {"content-type": "application/x-www-form-urlencoded; charset=utf-16"},
    ),
    "too long": (ACL[1], FORM + "&x=" + "a" * 600_000, {}),
    "too many": (ACL[1], FORM + "&".join(f"x{n}=" for n in range(1_100)), {}),
    "compressed": (ACL[1], FORM, {"content-encoding": "gzip"}),
    "deflated": (ACL[1], FORM, {"content-encoding": "deflate"}),
    "of odd length": (ACL[1], FORM, {"content-length": "\xb2"}),
    "of parts": (
        ACL[1],
        '--x\r\nContent-Disposition: form-data; name="delete"\r\n\r\n1\r\n--x--\r\n',
        {"content-type": "multipart/form-data; boundary=x"},
    ),
    "no JSON": (ACL[1], FORM, {"content-type": "application/json"}),
    "JSON with a key twice": (
        ACL[1], '{"path":"/vms","roles":"A","delete":1,"delete":0}',
        {"content-type": "application/json"},
    ),
    "JSON that calls itself a form": (ACL[1], '{"path":"/","roles":"A","delete":1}', {}),
    "parted by semicolons": (ACL[1], FORM.replace("&", ";"), {}),
    "twice, the mild one first": (ACL[1], FORM.replace("delete=1", "delete=0&delete=1"), {}),
    "twice, the mild one last": (ACL[1], f"{FORM}&delete=0", {}),
    "twice the same": (ACL[1], f"{FORM}&delete=1", {}),
    "in two places": (f"{ACL[1]}?delete=0", FORM, {}),
    "in two places, the other way": (f"{ACL[1]}?{FORM}", "delete=0", {}),
    "in the query string, with a body that is not read": (
        f"{ACL[1]}?delete=0", FORM, {"content-type": "text/plain"},
    ),
    "no word for yes or no": (ACL[1], FORM.replace("delete=1", "delete=t"), {}),
    "a number that is neither": (ACL[1], FORM.replace("delete=1", "delete=2"), {}),
    "a list": (
        ACL[1], '{"path":"/vms","roles":"A","delete":[1]}', {"content-type": "application/json"},
    ),
    "empty": (ACL[1], FORM.replace("delete=1", "delete="), {}),
}  # fmt: skip


def sent(
    way: str, by: Auditor, sending: Sending, method: str = ACL[0], **more: Any
) -> tuple[int, list[str]]:
    """Send it: the status, and 'handled' if the application was called."""
    path, body, headers = sending
    handled: list[str] = []
    done = both(
        way, by, method, path, body.encode(), headers, lambda: handled.append("handled"), **more
    )
    return done, handled


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("rule", [REVOKE_DENIES, GRANT_DENIES])
@pytest.mark.parametrize("name", DOUBTFUL)
def test_a_call_that_may_be_refused_is_not_let_through_by_doubts(
    way: str, rule: str, name: str
) -> None:
    """Whichever of its events the policy refuses, and whatever the application makes of it."""
    sink = Kept()
    sink.broken = True
    by = ruled(sink, rule)
    assert sent(way, by, DOUBTFUL[name]) == (503, [])
    assert by.counters.refused == 1
    sink.broken = False
    assert sent(way, by, DOUBTFUL[name]) == (200, ["handled"])
    wanted = rule.partition("acl.")[2].partition("}")[0]
    # What was lost before is told first.
    made = [record for record in sink.records if record["object"]["type"] == "acl"]
    assert [(r["event"].rpartition(".")[2], r["status"]) for r in made] == [
        (wanted, "attempt"), (wanted, "success"),
    ]  # fmt: skip
    for record in made:
        assert record["invalid"]
        assert pve_audit.validate(record) == ()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", DOUBTFUL)
def test_a_doubtful_call_is_recorded_once_and_marked(way: str, name: str) -> None:
    """Without what nobody knows."""
    sink = Kept()
    assert sent(way, ruled(sink, ALL_ON), DOUBTFUL[name]) == (200, ["handled"])
    (record,) = sink.records
    assert record["event"] in ("pve.acl.grant", "pve.acl.revoke")
    assert record["params"].get("delete", "***") == "***"
    assert record["invalid"]


@pytest.mark.parametrize("way", WAYS)
def test_a_call_that_is_certain_is_not_marked(way: str) -> None:
    """However it is sent."""
    for path, body, headers in (
        (ACL[1], FORM, {}),
        (f"{ACL[1]}?delete=1", FORM.replace("&delete=1", ""), {}),
        (f"{ACL[1]}?{FORM}", "", {}),
        (f"{ACL[1]}?delete=1", FORM, {}),
        (ACL[1], FORM.replace("delete=1", "delete=On"), {}),
        (ACL[1], '{"path":"/vms","roles":"A","delete":true}', {"content-type": "application/json"}),
        (ACL[1], FORM + "&other=1&other=2", {}),
    ):
        sink = Kept()
        sent(way, ruled(sink, ALL_ON), (path, body, headers))
        (record,) = sink.records
        assert record["event"] == "pve.acl.revoke"
        assert "invalid" not in record
        assert record["params"]["delete"] is True


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("method", "path", "event"),
    [
        ("PUT", "/access/users/bob@pve", "user.disable"),
        ("PUT", "/access/tfa/bob@pve/1", "tfa.disable"),
        ("POST", "/access/ticket", "session.impersonate"),
        ("POST", "/nodes/pve1/qemu", "vm.restore"),
        ("PUT", "/storage/local", "storage.disable"),
        ("PUT", "/nodes/pve1/storage/local/content/a.iso", "volume.unprotect"),
    ],
)
def test_of_events_that_can_t_be_told_apart_the_most_severe_is_written(
    way: str, method: str, path: str, event: str
) -> None:
    """Of those that the policy has on."""
    doubtful = (path, "enable=0", {"content-type": "text/plain"})
    sink = Kept()
    sent(way, ruled(sink, ALL_ON), doubtful, method)
    (record,) = sink.records
    assert record["event"] == f"pve.{event}"
    assert record["invalid"]
    sink = Kept()
    sent(way, ruled(sink, f"match: {{event: {event}}}, success: off", ALL_ON), doubtful, method)
    assert [record["event"] for record in sink.records] != [f"pve.{event}"]
    assert len(sink.records) == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_word_that_no_event_is_for_is_written_as_the_most_severe(way: str) -> None:
    """The API can only refuse it, or else it does what nobody knows."""
    sink = Kept()
    sent(way, ruled(sink, ALL_ON), ("/nodes/pve1/status", "command=HALT", {}), "POST")
    (record,) = sink.records
    assert record["event"] in ("pve.node.reboot", "pve.node.shutdown")
    assert record["invalid"] == [{"path": "/params/command", "rule": "field"}]
    sink.broken = True
    by = ruled(sink, "match: {event: node.shutdown}, failure: on, when-impossible: deny")
    assert sent(way, by, ("/nodes/pve1/status", "command=HALT", {}), "POST") == (503, [])


TWICE: dict[str, Sending] = {
    "first": ("/access/users", "userid=vip%40pve&userid=x%40pve", {}),
    "last": ("/access/users", "userid=x%40pve&userid=vip%40pve", {}),
    "in the query string": ("/access/users?userid=x%40pve", "userid=vip%40pve", {}),
    "in the body": ("/access/users?userid=vip%40pve", "userid=x%40pve", {}),
    "among several": ("/access/users", "&".join(["userid=x%40pve"] * 9 + ["userid=vip@pve"]), {}),
}
UNKNOWN: dict[str, Sending] = {
    "not read": ("/access/users", "userid=vip%40pve", {"content-type": "text/plain"}),
    "not read, another one in the query string": (
        "/access/users?userid=x%40pve", "userid=vip%40pve", {"content-type": "text/plain"},
    ),
    "a key twice": (
        "/access/users", '{"userid":"x@pve","userid":"vip@pve"}',
        {"content-type": "application/json"},
    ),
    "very many": ("/access/users", "&".join(["userid=vip%40pve"] * 99), {}),
    "not as declared": ("/access/users", "userid=vip%40pve%20", {}),
    "a list": ("/access/users", '{"userid":["vip@pve"]}', {"content-type": "application/json"}),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", TWICE)
def test_an_object_that_is_named_twice_is_each_of_them(way: str, name: str) -> None:
    """What the policy says of any of them holds."""
    sink = Kept()
    sink.broken = True
    assert sent(way, ruled(sink, VIP_DENIES), TWICE[name], "POST") == (503, [])
    sink = Kept()
    assert sent(way, ruled(sink, VIP_DENIES), TWICE[name], "POST") == (200, ["handled"])
    assert [(r["status"], r["object"]["id"]) for r in sink.records] == [
        ("attempt", VIP), ("success", VIP),
    ]  # fmt: skip
    sink = Kept()
    sent(way, ruled(sink, VIP_ON), TWICE[name], "POST")
    (record,) = sink.records
    assert record["object"]["id"] == VIP
    for record in sink.records:
        assert record["params"] == {"userid": "***"}
        assert record["invalid"] == [{"path": "/params/userid", "rule": "field"}]
    sink = Kept()
    sent(way, ruled(sink, ALL_ON), TWICE[name], "POST")
    (record,) = sink.records
    assert record["object"]["id"] == "/access/users/***"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", UNKNOWN)
def test_an_object_that_nobody_knows_may_be_any(way: str, name: str) -> None:
    """If it could be one that must not be touched unrecorded, the call is refused."""
    sink = Kept()
    sink.broken = True
    assert sent(way, ruled(sink, VIP_DENIES), UNKNOWN[name], "POST") == (503, [])
    assert sent(way, ruled(sink, VIP_ON), UNKNOWN[name], "POST") == (200, ["handled"])
    sink = Kept()
    assert sent(way, ruled(sink, ALL_ON, VIP_DENIES), UNKNOWN[name], "POST")[0] == 200
    (record,) = sink.records
    assert record["object"]["id"] == "/access/users/***"
    assert record["invalid"]


@pytest.mark.parametrize("way", WAYS)
def test_an_object_in_the_path_is_certain(way: str) -> None:
    """Whatever else is sent."""
    for path, body, headers in (
        ("/access/users/x@pve", "userid=vip%40pve&comment=a", {}),
        ("/access/users/x@pve?userid=vip%40pve", "comment=a", {}),
        ("/access/users/x@pve", "userid=vip%40pve", {"content-type": "text/plain"}),
    ):
        sink = Kept()
        assert sent(way, ruled(sink, VIP_DENIES), (path, body, headers), "PUT")[0] == 200
        assert sink.records == []
        sent(way, ruled(sink, ALL_ON), (path, body, headers), "PUT")
        assert sink.records[0]["object"]["id"] == "/access/users/x@pve"


@pytest.mark.parametrize("way", WAYS)
def test_repeated_names_are_a_list_where_one_is_declared(way: str) -> None:
    """Forms have no other way to send one."""
    sink = Kept()
    body = "name=mail&mailto=a%40example.org&mailto=b%40example.org&comment=x&comment=y"
    path = "/cluster/notifications/endpoints/sendmail"
    sent(way, ruled(sink, ALL_ON), (path, body, {}), "POST")
    (record,) = sink.records
    assert record["event"] == "pve.sendmail-endpoint.create"
    assert record["params"]["mailto"] == ["a@example.org", "b@example.org"]
    # What is one text is not joined of two.
    assert record["params"]["comment"] == "***"
    assert record["invalid"] == [{"path": "/params/comment", "rule": "field"}]


def bound() -> Iterator[tuple[str, str, list[Event]]]:
    """The calls of the catalog, and what they may be."""
    for method, path in sorted({(method, path) for method, path, _, _ in BINDINGS}):
        match = ROUTES.match(method, path)
        yield method, path, [candidate.event for candidate in match.candidates]


def test_every_event_can_be_marked() -> None:
    """Of each call whose body can't be read, and the object is still the one in the path."""
    by = ruled(Kept(), ALL_ON)
    marked = 0
    for method, path, found in bound():
        match = ROUTES.match(method, path.replace("{", "v").replace("*}", "").replace("}", ""))
        known = Known.of(match, UNREAD, Sent())
        for event in found:
            spec = pve_audit.spec(event)
            one = entry(by, event, known, ["delete"], sure=False)
            assert faulty(pve_audit, event, one.params) or not spec.params
            marked += bool(spec.params)
            plain = by.object_of(event, dict(match.params))
            assert one.object_id == plain
    assert marked > 400


@given(
    st.sampled_from(list(bound())),
    st.dictionaries(
        st.sampled_from(["delete", "enable", "type", "path", "x"]),
        st.sampled_from(["0", "1", "yes", "2", "", "disabled", ["0", "1"], True, 1.5, None]),
    ),
    st.booleans(),
)
def test_what_is_written_is_never_milder_than_what_it_may_be(
    call: tuple[str, str, list[Event]], values: dict[str, object], unread: bool
) -> None:
    """Of the same status, and with everything on."""
    method, path, found = call
    several = frozenset(name for name, value in values.items() if isinstance(value, list))
    known = Known.of(ROUTES.match(method, path), Sent(values, several, unread), Sent())
    by = auditor(Kept())
    made = [entry(by, event, known, sorted(values), sure=False) for event in found]
    severities = ["info", "notice", "warning", "error"]
    for status in ("success", "failure"):
        first, *rest = worst(by, made, status)
        for other in rest:
            ranks = [severities.index(one.event.severity(status)) for one in (first, other)]
            assert ranks[0] >= ranks[1]
        assert json.dumps(pve_audit.redact(first.event, first.params))


def test_a_policy_that_can_t_decide_has_everything_on() -> None:
    """As far as anybody knows."""

    class Doubtful:
        def decide(self, *_arguments: Any) -> Any:
            raise RuntimeError

    by = auditor(Kept())
    by.policy = Doubtful()
    known = Known.of(ROUTES.match(*ACL), UNREAD, Sent())
    made = [
        entry(by, event, known, ["delete"], sure=False)
        for event in (events.ACL_GRANT, events.ACL_REVOKE)
    ]
    assert worst(by, made, "success") == made
