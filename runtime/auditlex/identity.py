"""Who acted, from where, and which process says so: the parts of a record that calls share.

Frozen values that are made once a request or once a process and written into many records. Their
limits are those of the record's envelope (``auditlex.checking``); ``fitting`` makes any text fit.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import msgspec
from msgspec import UNSET, UnsetType

from auditlex.text import fitting

_BOOT_ID: Final = "/proc/sys/kernel/random/boot_id"
_MOST_HOPS: Final = 16


class Subject(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Who acted: a user, and the API token that was used for it, if any."""

    user: str
    token: str | UnsetType = UNSET


class Source(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """From where: the client's address and port, and the proxies in between, nearest last."""

    ip: str | UnsetType = UNSET
    port: int | UnsetType = UNSET
    via: tuple[str, ...] | UnsetType = UNSET


class Process(msgspec.Struct, frozen=True, gc=False):
    """The process that makes the record."""

    name: str
    pid: int


NOBODY: Final = Subject("unknown")
"""Who acted where nobody said it: a record without a subject would be no record."""


def subject(user: object, token: object = None) -> Subject:
    """A subject of whatever a caller has: text that fits into a record.

    >>> subject("alice@pve", "ci")
    Subject(user='alice@pve', token='ci')
    """
    name = fitting(user, 256) or NOBODY.user
    return Subject(name, fitting(token, 256) or UNSET) if token is not None else Subject(name)


def source(ip: object = None, port: object = None, via: tuple[object, ...] = ()) -> Source:
    """A source of whatever a caller has; what is no address or port is left out or made to fit."""
    number = port if type(port) is int and 0 <= port <= 65_535 else UNSET
    hops = tuple(hop for each in via[:_MOST_HOPS] if (hop := fitting(each, 64)))
    return Source(
        ip=(fitting(ip, 64) or UNSET) if ip is not None else UNSET,
        port=number,
        via=hops or UNSET,
    )


def fits(text: object, most: int) -> bool:
    """Whether a text can stand in a record as it is."""
    return type(text) is str and 0 < len(text) <= most and text.isascii() and text.isprintable()


def fitted_subject(who: Subject) -> Subject:
    """The subject itself if it can stand in a record, or one that can."""
    if fits(who.user, 256) and (who.token is UNSET or fits(who.token, 256)):
        return who
    return subject(fitting(who.user, 256), None if who.token is UNSET else who.token)


def fitted_source(where: Source) -> Source:
    """The source itself if it can stand in a record, or one that can."""
    if where.port is UNSET and where.via is UNSET and (where.ip is UNSET or fits(where.ip, 64)):
        return where
    via: object = where.via
    return source(
        None if where.ip is UNSET else where.ip,
        None if where.port is UNSET else where.port,
        via if isinstance(via, tuple) else (),
    )


def process(name: str) -> Process:
    """This process under a name such as 'pvedaemon'."""
    return Process(fitting(name, 64) or "unknown", os.getpid())


def run_id() -> str:
    """What tells this run of a process from all others, on all boots: 41 characters.

    Numbers of processes come again, in containers soon; so the id of the boot is not enough.
    """
    return f"{boot_id()}-{os.urandom(4).hex()}"


def boot_id() -> str:
    """The kernel's id of this boot, or a random one where there is none: 32 hexadecimal digits.

    With ``seq`` and the process it makes a gap in the records visible.
    """
    try:
        return Path(_BOOT_ID).read_text(encoding="ascii").strip().replace("-", "")
    except (OSError, UnicodeDecodeError):
        return os.urandom(16).hex()
