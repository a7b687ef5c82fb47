"""What filters mean: which records fit, and that all forms of a filter mean the same."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Callable
from datetime import UTC, datetime
from operator import ge, gt, le, lt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pve_audit
from auditlex.predicates import is_array, is_object
from auditlex.query import Now, Vocabulary
from auditlex.query import compile as compiled
from auditlex.query.needles import HIDING
from auditlex.query.times import CANONICAL
from tests.readings import line_of, record, records
from tests.test_reading_search import queries

NOW = Now(datetime(2026, 1, 3, tzinfo=UTC), UTC)
KNOWN = Vocabulary.of(pve_audit)

RECORD = record(
    id=210006,
    seconds=3_600,
    status="failure",
    severity="warning",
    action="start",
    object={"type": "vm", "id": "/vms/100"},
    subject={"user": "alice@pve", "token": "ci"},
    source={"ip": "203.0.113.7", "port": 443, "via": ["198.51.100.1", "10.0.0.1"]},
    request="r-1",
    params={
        "vmid": 100, "name": "Web*1", "text": "42", "share": 0.5, "on": True, "none": None,
        "tags": ["prod", 7], "net0": {"bridge": "vmbr0", "deep": [["x"]]}, "odd name": "y",
        "password": "***",
    },
    changes=[{"key": "cores", "old": 2, "new": 4}, {"key": "a.b", "new": ["u", "v"]}],
    error={"reason": "denied", "code": 403, "message": "Permission check failed"},
    seq=7,
    boot="b1",
)  # fmt: skip

FIT = [
    "", "event = vm.start", "event = pve.vm.start", "event = 210006", "event != user.create",
    'event = "vm.*"', 'event = "pve.vm.*"', 'event = "*start"', "event in (user.create, vm.start)",
    "event in (user.create, 210006)", "event contains VM.st", "id = 210006", "id > 210005",
    "id in (1, 210006)", "area = vm", 'area = "v*"', "area != access", "status = failure",
    "status in (failure, attempt)", 'status = "f*"', "severity = warning", "severity >= warning",
    "severity > notice", "severity < error", "severity <= warning", "severity != error",
    "action = start", "object.type = vm", "object.id = /vms/100", 'object.id = "/vms/1??"',
    "user = alice@pve", 'user = "*@pve"', "token = ci", "token", "source", "source.ip",
    "source.ip = 203.0.113.7", "source.ip in 203.0.113.0/24", "ip = 203.0.113.0/24",
    'source.ip = "203.0.113.*"', "source.ip = ::ffff:203.0.113.7", "source.port = 443",
    "source.port >= 443", "source.via = 10.0.0.1", "source.via in (10.0.0.0/8, x)",
    "source.via contains 51.100", "node = pve1", "process = pvedaemon", "pid = 7", "request = r-1",
    "request", "params.vmid = 100", "params.vmid >= 99.5", "params.vmid < 101",
    "params.vmid in (1, 100)", 'params.vmid = "1*"', 'params.name = "Web\\*1"',
    "params.name = Web*",
    "params.name contains WEB", "params.text = 42", "params.text > 41", "params.text <= 42.0",
    "params.share = 0.5", "params.share < 1", "params.on = true", "params.on = 1",
    "params.none = null", "params.none", "params.tags = prod", "params.tags = 7",
    "params.tags > 6", "params.tags contains RO", "params.net0.bridge = vmbr0", "params.net0",
    'params."odd name" = y', 'params.password = "\\*\\*\\*"', 'params.password = "*"',
    "changes", "changes.cores", "changes.cores = 2", "changes.cores = 4", "changes.cores.new = 4",
    "changes.cores.old < 3", "changes.a.b", "changes.a.b = u", "changes.a.b.new = v",
    "changes.cores contains x or changes.a.b contains U", "error", "error.reason = denied",
    "reason in (denied, timeout)", "error.code >= 400", "error.message contains permission",
    "seq = 7", "boot = b1", "v = 1", "not invalid", "not damaged", "time = 2026-01-02",
    "time = 2026-01-02T01:00", "time >= 2026-01-02T01:00:00.000000Z", "time < 1h", "time >= 1d",
    "time <= 2026-01-02", "time in (2026-01-01, 2026-01-02)", "time > 2026-01-01",
    "alice", "ALICE@PVE", '"Permission check"', "10000 or 100", "cores", "vmbr0", "ODD", "x",
    "alice and vmbr0", "zzz or alice", "not zzz", "not (zzz and alice)", "alice failure",
]  # fmt: skip

UNFIT = [
    "event = user.create", 'event = "user.*"', "id = 2", "event != vm.start", "id < 210006",
    "area = access", "control = nist-ia-2", "status = success", "status != failure",
    "severity > warning", "severity = error", "user = ALICE@pve", "user = alice", "user = al?ce@pv",
    "token != ci", "source.ip = 203.0.113.8", "source.ip in 203.0.114.0/24",
    "source.ip in 2001:db8::/32", "source.port = 444",
    "source.via = 10.0.0.2", "params.vmid = 10", "params.vmid > 100", "params.vmid = 100.5",
    "params.name = web*", "params.name = Web", 'params.name = "Web\\*"', "params.name > 1",
    "params.text = 42.0", "params.share = 0", "params.on = false", "params.on = 0",
    "params.on > 0", "params.none = ''", "params.tags = [", "params.net0.bridge.x = y",
    "params.net0.deep = x", "params.net0 = vmbr0", "params.gone", "params.gone = ''",
    "params.gone < 1", 'params.gone = "*"', "changes.memory", "changes.cores.old = 4",
    "changes.cores > 4", "changes.b", "error.code < 400", "seq > 7", "invalid", "damaged",
    "time = 2026-01-01", "time < 2026-01-02T01:00", "time > 2026-01-02", "time >= 1h",
    "time < 2026-01-02", "zzz", "userx", "not alice", "alice and zzz", '"al ice"',
    "0.5",
]  # fmt: skip


@pytest.mark.parametrize("text", FIT)
def test_the_record_fits(text: str) -> None:
    """And does not fit the opposite."""
    assert compiled(text, KNOWN, NOW)(RECORD)
    if text:
        assert not compiled(f"not ({text})", KNOWN, NOW)(RECORD)


@pytest.mark.parametrize("text", UNFIT)
def test_the_record_does_not_fit(text: str) -> None:
    """And fits the opposite."""
    assert not compiled(text, KNOWN, NOW)(RECORD)
    assert compiled(f"not ({text})", KNOWN, NOW)(RECORD)


def test_controls_are_those_of_the_catalog() -> None:
    """By name or glob."""
    event = next(event for event in pve_audit.events.ALL if event.controls)
    made = record(id=event.id, event=event.name)
    assert compiled(f"control = {event.controls[0]}", KNOWN, NOW)(made)
    assert compiled(f'control = "{event.controls[0][:5]}*"', KNOWN, NOW)(made)
    assert compiled(f"area = {event.area}", pve_audit, NOW)(made)


def test_addresses_are_found_however_they_are_written() -> None:
    """IPv4 in IPv6, short and long IPv6; what is none fits no network."""
    for shown in ("::ffff:203.0.113.7", "203.0.113.7"):
        made = record(source={"ip": shown})
        assert compiled("ip = 203.0.113.7", None, NOW)(made)
        assert compiled("ip in 203.0.113.7/32", None, NOW)(made)
        assert not compiled("ip in ::/0", None, NOW)(made)
    made = record(source={"ip": "2001:db8::1"})
    for text in ("ip = 2001:0db8:0:0::1", "ip in 2001:db8::/32", "ip in ::/0"):
        assert compiled(text, None, NOW)(made)
    for odd in ("unknown", "", "1" * 100, 7, None, ["2001:db8::1"] * 2):
        assert compiled("ip in 0.0.0.0/0", None, NOW)(record(source={"ip": odd})) is False


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["time", "event", "subject", "user", "params", "key", "old",
                                       "changes", "cores", "source", "ip", "vmid"]), inner),
    max_leaves=12,
), queries())  # fmt: skip
def test_no_record_makes_a_filter_fail(data: Any, text: str) -> None:
    """Whatever is where something else was expected."""
    query = compiled(text, KNOWN, NOW)
    odd: dict[str, Any] = {"params": data, "changes": data, "source": data}
    shape = data if is_object(data) else odd
    assert query(shape) in (True, False)
    assert query.damaged("", b"\xff\x00") in (True, False)


def test_deep_records_make_no_filter_fail() -> None:
    """Deeper than Python recurses."""
    deep: Any = "alice"
    for _ in range(5_000):
        deep = [{"x": deep}]
    for text in ("alice", "params.x = alice", "params.x contains alice", "params.x > 1"):
        compiled(text, None, NOW)({"params": {"x": deep}})


@given(records(), queries())
@settings(max_examples=200)
def test_what_fits_holds_the_needles_and_is_within_the_bounds(data: Any, text: str) -> None:
    """So no search that goes by them misses anything."""
    query = compiled(text, KNOWN, NOW)
    if not query(data):
        return
    for how in ({}, {"separators": (" , ", " : ")}, {"ensure_ascii": True}):
        line = line_of(data, how)
        for choice in query.needles:
            assert any(mark in line for mark in HIDING) or any(
                needle.text in (line.lower() if needle.folded else line) for needle in choice
            )
    low, high = query.bounds.low, query.bounds.high
    time = data["time"]
    assert low is None or (type(time) is str and low <= time)
    assert high is None or (type(time) is str and time < high)
    if query.touched is not None:
        assert query({key: data[key] for key in query.touched if key in data})


@given(records(), queries())
@settings(max_examples=200)
def test_the_data_of_a_filter_mean_the_same(data: Any, text: str) -> None:
    """To a program that knows no more than what docs/filters.md says of them."""
    query = compiled(text, KNOWN, NOW)
    sent = json.loads(json.dumps(query.as_data()))
    assert applied(sent, data) == query(data)


@pytest.mark.parametrize("text", FIT + UNFIT)
def test_the_data_of_every_example_mean_the_same(text: str) -> None:
    """Those above."""
    query = compiled(text, KNOWN, NOW)
    assert applied(json.loads(json.dumps(query.as_data())), RECORD) == query(RECORD)


MISSING = object()


def applied(test: Any, data: Any) -> bool:
    """A filter applied to a record, from the page alone."""
    name, *rest = test
    if name in ("and", "or"):
        every = [applied(one, data) for one in rest]
        return all(every) if name == "and" else any(every)
    if name == "not":
        return not applied(rest[0], data)
    if name == "damaged":
        return False
    if name == "time":
        time = data.get("time")
        low, high = rest
        return (
            isinstance(time, str)
            and CANONICAL.fullmatch(time) is not None
            and (low is None or low <= time)
            and (high is None or time < high)
        )
    if name == "event":
        event = data.get("event")
        if not isinstance(event, str):
            return False
        short = event.partition(".")[2]
        full_names, short_names, globs = rest
        matched = any(globbed(glob, event) or globbed(glob, short) for glob in globs)
        return event in full_names or short in short_names or matched
    if name == "text":
        return somewhere(rest[0].lower(), data, "")
    found = looked_up(rest[0], data)
    if name == "has":
        return any(value is not MISSING for value in found)
    return any(fits(name, rest[1:], item) for value in found for item in spread(value))


def spread(value: Any) -> list[Any]:
    """The items of a list, or the value."""
    return value if is_array(value) else [value]


def looked_up(path: list[str], data: Any) -> list[Any]:
    """The values at a path; below changes there may be two of each change."""
    if path[0] == "changes" and len(path) > 1:
        sides = ["old", "new"]
        keys = path[1:]
        if len(keys) > 1 and keys[-1] in sides:
            sides = [keys.pop()]
        changes = data.get("changes")
        return [
            change.get(side, MISSING)
            for change in (changes if is_array(changes) else [])
            if is_object(change) and change.get("key") == ".".join(keys)
            for side in sides
        ]
    for key in path:
        data = data.get(key, MISSING) if is_object(data) else MISSING
    return [data]


def fits(name: str, rest: list[Any], value: Any) -> bool:
    """Whether one value fits one test."""
    kind: Any = value.__class__
    if name == "contains":
        return kind is str and rest[0].lower() in value.lower()
    if name == "network":
        return kind is str and any(inside(first, bits, value) for first, bits in rest[0])
    if name == "compares":
        sign, number, strict = rest
        if kind is str and not strict:
            try:
                value = float(value)
            except ValueError:
                return False
        elif kind is not int and (strict or kind is not float):
            return False
        return SIGNS[sign](value, number)
    texts, numbers, globs, strict = rest
    if kind is str:
        return value in texts or any(globbed(glob, value) for glob in globs)
    if strict:
        return kind is int and value in numbers
    if kind in (int, float):
        return value in numbers or (
            kind is int and any(globbed(glob, str(value)) for glob in globs)
        )
    if value is None or isinstance(value, bool):
        word = json.dumps(value)
        matched = word in texts or any(globbed(glob, word) for glob in globs)
        return matched or (isinstance(value, bool) and int(value) in numbers)
    return False


SIGNS: dict[str, Callable[[Any, Any], bool]] = {"<": lt, "<=": le, ">": gt, ">=": ge}


def inside(first: str, bits: int, text: str) -> bool:
    """Whether an address is in a network."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    plain = mapped or address
    size = len(first) * 4
    shift = size - bits
    return size == plain.max_prefixlen and int(plain) >> shift == int(first, 16) >> shift


def globbed(glob: list[list[str | None]], text: str) -> bool:
    """Whether a text matches a glob, tried in every way there is."""
    first, *rest = glob
    if len(text) < len(first) or any(
        c is not None and c != t for c, t in zip(first, text, strict=False)
    ):
        return False
    behind = text[len(first) :]
    if not rest:
        return not behind
    return any(globbed(rest, behind[start:]) for start in range(len(behind) + 1))


def somewhere(text: str, value: Any, key: str) -> bool:
    """Whether a text is in a value, in digits, or in a name of params or changes."""
    if is_object(value):
        named = key in ("params", "changes")
        return any(
            (named and text in name.lower()) or somewhere(text, inner, key or name)
            for name, inner in value.items()
        )
    if is_array(value):
        return any(somewhere(text, inner, key) for inner in value)
    if type(value) is int:
        return text in str(value)
    return isinstance(value, str) and text in value.lower()
