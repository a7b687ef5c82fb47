"""Where a call comes from: nobody is believed but proxies that are configured."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from auditlex.identity import Source
from auditlex.web.client import Forwarding, Proxies, parse_node

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
TRACEPARENT = f"00-{TRACE}-00f067aa0ba902b7-01"
TRUSTED = Proxies(["10.0.0.0/8", "2001:db8::/64"])
FORWARDED = Proxies(["10.0.0.0/8"], "forwarded")


def source(line: str, peer: str = "10.0.0.1", proxies: Proxies = TRUSTED) -> Source:
    """The source of a call with such a header."""
    name = "forwarded" if proxies is FORWARDED else "x-forwarded-for"
    return proxies.client(peer, 5000, {name: [line]}).source


@pytest.mark.parametrize(
    ("line", "ip", "via"),
    [
        ("203.0.113.7", "203.0.113.7", ("10.0.0.1",)),
        ("198.51.100.1, 203.0.113.7", "203.0.113.7", ("10.0.0.1",)),
        ("127.0.0.1, 203.0.113.7, 10.0.0.2", "203.0.113.7", ("10.0.0.2", "10.0.0.1")),
        ("10.9.9.9, 10.0.0.2", "10.9.9.9", ("10.0.0.2", "10.0.0.1")),
        ("203.0.113.7:4711", "203.0.113.7", ("10.0.0.1",)),
        ("[2001:db8:1::7]:4711", "2001:db8:1::7", ("10.0.0.1",)),
        ("2001:db8:1::7", "2001:db8:1::7", ("10.0.0.1",)),
        ("::ffff:203.0.113.7", "203.0.113.7", ("10.0.0.1",)),
        ("203.0.113.7, 2001:db8::5", "203.0.113.7", ("2001:db8::5", "10.0.0.1")),
        ("", "10.0.0.1", None),
        ("unknown", "10.0.0.1", None),
        ("203.0.113.7, nonsense", "10.0.0.1", None),
        ("203.0.113.7,", "10.0.0.1", None),
        ("203.0.113.7, <script>, 10.0.0.2", "10.0.0.2", ("10.0.0.1",)),
        (",".join(["203.0.113.7"] * 5_000), "10.0.0.1", None),
    ],
)
def test_the_nearest_address_that_is_no_proxy_is_the_client(
    line: str, ip: str, via: tuple[str, ...] | None
) -> None:
    """What stands further left anybody may have written."""
    found = source(line)
    assert found.ip == ip
    assert found.via == (UNSET if via is None else via)


def test_a_port_is_told_where_it_belongs_to_the_client() -> None:
    """The peer's own port is of no use behind a proxy."""
    assert source("203.0.113.7:4711").port == 4711
    assert source("203.0.113.7").port is UNSET
    assert source("203.0.113.7:99999").port is UNSET
    assert TRUSTED.client("203.0.113.7", 5000, {}).source == Source("203.0.113.7", 5000)


@pytest.mark.parametrize(
    ("line", "ip"),
    [
        ("for=203.0.113.7;proto=https;by=10.0.0.1", "203.0.113.7"),
        ('For="[2001:db8:1::7]:4711"', "2001:db8:1::7"),
        ("for=198.51.100.1, for=203.0.113.7", "203.0.113.7"),
        ('for="203.0.113.7, 198.51.100.1"', "10.0.0.1"),
        # A quote that the client leaves open must not swallow what the proxy adds.
        ('for="198.51.100.1, for=203.0.113.7', "203.0.113.7"),
        ("for=_hidden", "10.0.0.1"),
        ("proto=https", "10.0.0.1"),
    ],
)
def test_the_forwarded_header_is_read_as_its_standard_has_it(line: str, ip: str) -> None:
    """From its end, too."""
    assert source(line, proxies=FORWARDED).ip == ip


def test_only_the_configured_header_is_read() -> None:
    """Proxies pass on the other one as the client sent it."""
    headers = {"x-forwarded-for": ["198.51.100.1"], "forwarded": ["for=203.0.113.7"]}
    assert FORWARDED.client("10.0.0.1", 1, headers).source.ip == "203.0.113.7"
    assert TRUSTED.client("10.0.0.1", 1, headers).source.ip == "198.51.100.1"


def test_lines_of_one_header_are_one_list() -> None:
    """Some proxies add a line instead of an entry."""
    headers = {"x-forwarded-for": ["198.51.100.1", "203.0.113.7", "10.0.0.2"]}
    assert TRUSTED.client("10.0.0.1", 1, headers).source.ip == "203.0.113.7"


def test_at_most_so_many_hops_are_followed() -> None:
    """A record has no room for more."""
    found = source(", ".join(["203.0.113.7", *["10.0.0.9"] * 40]))
    assert found.ip == "10.0.0.9"
    assert isinstance(found.via, tuple)
    assert len(found.via) == 16


@pytest.mark.parametrize("peer", ["203.0.113.7", "2001:db8:1::1", "testclient", "::ffff:1.2.3.4"])
def test_whoever_is_no_proxy_is_not_believed(peer: str) -> None:
    """Neither an address, nor a request id, nor that somebody else records the call."""
    client = TRUSTED.client(
        peer,
        5000,
        {
            "x-forwarded-for": ["10.0.0.1"],
            "traceparent": [TRACEPARENT],
            "x-request-id": ["spoofed"],
            "x-auditlex-recorded": ["spoofed"],
        },
    )
    assert client.source.ip == peer.removeprefix("::ffff:")
    assert client.request not in (TRACE, "spoofed")
    assert len(client.request) == 32
    assert not client.recorded


@pytest.mark.parametrize(
    ("headers", "request_id"),
    [
        ({"traceparent": [TRACEPARENT], "x-request-id": ["r-1"]}, TRACE),
        ({"x-request-id": ["r-1"]}, "r-1"),
        ({"traceparent": ["nonsense"], "x-request-id": ["r-1"]}, "r-1"),
        ({"x-auditlex-recorded": ["r-2"], "x-request-id": ["r-1"]}, "r-1"),
        ({"x-request-id": ["two\nlines"]}, None),
        ({"x-request-id": ["one", "two"]}, None),
        ({"x-request-id": ["x" * 200]}, None),
        ({}, None),
    ],
)
def test_a_trusted_proxy_may_name_the_request(
    headers: dict[str, list[str]], request_id: str | None
) -> None:
    """If it does so in the form that ids have, and once."""
    client = TRUSTED.client("10.0.0.1", 1, headers)
    if request_id is None:
        assert len(client.request) == 32
    else:
        assert client.request == request_id
    assert not client.recorded


def test_a_socket_has_no_address_and_is_trusted_by_its_own_word() -> None:
    """An empty address is not a reason to trust anybody."""
    headers = {"x-forwarded-for": ["203.0.113.7"]}
    assert TRUSTED.client(None, None, headers).source == Source()
    local = Proxies(["unix"]).client(None, None, headers)
    assert local.source == Source("203.0.113.7")
    assert Proxies(["unix"]).client("no-address", None, headers).source == Source("no-address")
    assert Proxies(["unix"]).client(None, None, {}).source == Source()


def test_wrong_settings_are_told() -> None:
    """When the service starts, with what to write instead."""
    with pytest.raises(ValueError, match=r"'10\.0\.0\.1/8' is no network: write an address"):
        Proxies(["10.0.0.1/8"])
    with pytest.raises(ValueError, match="list of networks"):
        Proxies("10.0.0.0/8")
    odd: Forwarding = "x-real-ip"  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType] - the point
    with pytest.raises(ValueError, match="x-forwarded-for or forwarded"):
        Proxies([], odd)


@given(st.text(max_size=40), st.sampled_from(["x-forwarded-for", "forwarded"]))
def test_no_header_is_too_odd(line: str, forwarding: Forwarding) -> None:
    """And what comes out is an address in any case."""
    proxies = Proxies(["10.0.0.0/8"], forwarding)
    found = proxies.client("10.0.0.1", 1, {forwarding: [line], "traceparent": [line]})
    assert isinstance(found.source.ip, str)
    assert parse_node(found.source.ip) is not None
