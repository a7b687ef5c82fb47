"""Where a call really comes from: the peer's address and headers in, source and request id out.

Anybody can send any header. What proxies add is believed only if the peer is one that the
configuration trusts, and then only as far back as each address was added by a trusted one. Just one
header is read, the configured one: proxies pass on others as the client sent them. That a proxy
records a call itself is believed only if it proves so. Guarantees: nothing is raised whatever the
headers hold; they are not looked at beyond fixed limits.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import Final, Literal

import msgspec
from msgspec import UNSET

from auditlex.context import new_request, request_id, traced
from auditlex.identity import Source
from auditlex.web.hops import RECORDED, HopKey

Address = IPv4Address | IPv6Address
Forwarding = Literal["x-forwarded-for", "forwarded"]

_LONGEST: Final = 4_096
_MOST_HOPS: Final = 16


class Client(msgspec.Struct, frozen=True):
    """What is known of a call before it is looked at.

    Attributes:
        source: where it comes from.
        request: its request id.
        recorded: whether a trusted proxy proves that it records it.
    """

    source: Source
    request: str
    recorded: bool


class Proxies:
    """The proxies that are trusted.

    Args:
        networks: addresses and networks, as ``10.0.0.0/8``; ``unix`` for peers without an address,
            which come through a socket in the file system.
        forwarding: the header in which they name the client.
        key: the key with which they prove that they record a call, if they do; see ``HopKey``.

    Raises:
        ValueError: if one is neither, or the key is none.
    """

    def __init__(
        self,
        networks: Iterable[str] = (),
        forwarding: Forwarding = "x-forwarded-for",
        key: bytes | None = None,
    ) -> None:
        if isinstance(networks, str):
            raise ValueError("trusted proxies are a list of networks, not one text")
        if forwarding not in ("x-forwarded-for", "forwarded"):
            raise ValueError("the header of proxies is x-forwarded-for or forwarded")
        every = tuple(networks)
        self._unix = "unix" in every
        self._networks = tuple(_network(text) for text in every if text != "unix")
        self._forwarding: Forwarding = forwarding
        self._key = None if key is None else HopKey(key)

    def trusts(self, address: Address | None) -> bool:
        """Whether a peer is one of them."""
        if address is None:
            return self._unix
        return any(address in network for network in self._networks)

    def client(
        self,
        peer: str | None,
        port: int | None,
        headers: Mapping[str, Iterable[str]],
        call: tuple[str, str] = ("", ""),
    ) -> Client:
        """Who calls; ``headers`` are by name in small letters, each with its lines in order.

        ``call`` is the method and the decoded path, as they came from the peer.
        """
        address = parse_address(peer) if peer else None
        # A peer whose address can't be read is nobody to trust, even if it looks like a socket.
        if not self.trusts(address) or (peer and address is None):
            return Client(_source(address, peer, port), new_request(), recorded=False)
        line = "" if self._key is None else _one(headers, RECORDED)
        sent = self._key.request(line, *call, time.time()) if self._key and line else ""
        request = (
            sent
            or traced(_one(headers, "traceparent"))
            or request_id(_one(headers, "x-request-id"))
            or new_request()
        )
        return Client(self._behind(address, port, headers), request, recorded=bool(sent))

    def _behind(
        self, peer: Address | None, port: int | None, headers: Mapping[str, Iterable[str]]
    ) -> Source:
        """The nearest address that no trusted proxy has, and the proxies up to it."""
        hops: list[tuple[Address, int | None]] = [] if peer is None else [(peer, port)]
        line = ",".join(headers.get(self._forwarding, ()))
        entries = _entries(line, self._forwarding) if len(line) <= _LONGEST else []
        for entry in reversed(entries):
            if len(hops) > _MOST_HOPS:
                break
            hop = parse_node(entry)
            if hop is None:
                break
            hops.append(hop)
            if not self.trusts(hop[0]):
                break
        if not hops:
            return Source()
        (found, own_port), via = hops[-1], tuple(str(hop) for hop, _ in reversed(hops[:-1]))
        return Source(
            ip=str(found),
            port=UNSET if own_port is None else own_port,
            via=via or UNSET,
        )


def parse_address(text: str) -> Address | None:
    """An address; an IPv4 address that is written as one of IPv6 is told as what it is."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def parse_node(text: str) -> tuple[Address, int | None] | None:
    """An address with or without a port, as proxies write it: ``[2001:db8::1]:443``."""
    text = text.strip()
    if len(text) > 80:
        return None
    if text.startswith("["):
        inside, closed, after = text[1:].partition("]")
        if not closed or (after and not after.startswith(":")):
            return None
        return _with_port(inside, after[1:])
    if text.count(":") == 1:
        host, _, port = text.partition(":")
        return _with_port(host, port)
    return _with_port(text, "")


def _with_port(host: str, port: str) -> tuple[Address, int | None] | None:
    address = parse_address(host)
    if address is None:
        return None
    # Ports may be hidden behind words; the address counts all the same.
    number = int(port) if port.isascii() and port.isdigit() and len(port) <= 5 else None
    return address, number if number is not None and number <= 65_535 else None


def _entries(line: str, forwarding: Forwarding) -> list[str]:
    """The hops in a header, the nearest last."""
    if not line.strip():
        return []
    if forwarding == "x-forwarded-for":
        return line.split(",")
    return [_for(element) for element in _split(line, ",")]


def _for(element: str) -> str:
    """The node after ``for=`` in an element of a Forwarded header (RFC 7239), or nothing."""
    for pair in _split(element, ";"):
        name, _, value = pair.partition("=")
        if name.strip().lower() == "for":
            value = value.strip()
            return value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value
    return ""


def _split(text: str, separator: str) -> list[str]:
    """The parts of a text; a separator between quotes separates nothing.

    It is read from its end, which a trusted proxy wrote: a quote that a client left open before
    that must not swallow it.
    """
    parts: list[list[str]] = [[]]
    quoted = False
    for character in reversed(text):
        quoted ^= character == '"'
        if character == separator and not quoted:
            parts.append([])
        else:
            parts[-1].append(character)
    return ["".join(reversed(part)) for part in reversed(parts)]


def _one(headers: Mapping[str, Iterable[str]], name: str) -> str:
    """The value of a header that comes once; nothing if it comes more often."""
    lines = tuple(headers.get(name, ()))
    return lines[0].strip() if len(lines) == 1 and len(lines[0]) <= _LONGEST else ""


def _source(address: Address | None, peer: str | None, port: int | None) -> Source:
    if address is None:
        return Source(ip=peer[:64]) if peer else Source()
    number = UNSET if port is None or not 0 < port <= 65_535 else port
    return Source(ip=str(address), port=number)


def _network(text: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(text.strip())
    except ValueError:
        raise ValueError(
            f"'{text}' is no network: write an address, a network such as 10.0.0.0/8, or unix"
        ) from None
