"""The cluster of the demonstration: its people, guests, storages, and what is known of them."""

from __future__ import annotations

from random import Random
from typing import Final, NamedTuple

NODES: Final = ("pve1", "pve2", "pve3")
STORAGES: Final = ("local", "local-zfs", "ceph-vm", "backup")
POOLS: Final = ("production", "testing")


class Person(NamedTuple):
    """Somebody who works with the cluster: how much, from where, and when."""

    user: str
    address: str
    weight: int
    hours: tuple[int, int]
    token: str = ""


PEOPLE: Final = (
    Person("root@pam", "192.0.2.10", 4, (7, 20)),
    Person("alice@pve", "192.0.2.21", 10, (8, 17)),
    Person("bob@pve", "192.0.2.22", 8, (9, 18)),
    Person("carol@ldap", "198.51.100.7", 5, (7, 16)),
    Person("dmitri@ldap", "198.51.100.8", 3, (12, 22)),
    Person("monitoring@pve", "192.0.2.90", 12, (0, 24), "metrics"),
    Person("terraform@pve", "192.0.2.91", 12, (6, 22), "ci"),
    Person("backup@pve", "192.0.2.92", 6, (0, 24), "nightly"),
)
INTRUDERS: Final = ("203.0.113.66", "203.0.113.140", "2001:db8:bad::1")
GUESSED: Final = ("root@pam", "admin@pam", "test@pve", "oracle@pam", "алиса@pve", "guest@pve")


class Guest:
    """A guest, and the node it is on."""

    def __init__(self, vmid: int, node: str, container: bool, name: str) -> None:
        self.vmid, self.node, self.container, self.name = vmid, node, container, name
        self.cores, self.memory = 2, 2048
        self.snapshots = 0


def guests(random: Random) -> list[Guest]:
    """The guests at the beginning of the day."""
    names = ("web", "mail", "db", "ci", "wiki", "dns", "proxy", "files", "git", "desk")
    return [
        Guest(100 + n, random.choice(NODES), n % 3 == 2, f"{random.choice(names)}{n % 7 + 1}")
        for n in range(48)
    ]
