"""What the tests of audit policies share: a small catalog, and policies made over it.

``KNOWN`` is what a policy may name. ``sound()`` and ``problems()`` load a text over it, and
``laid()`` puts one where a process watches.
"""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent
from types import SimpleNamespace
from typing import Any

from hypothesis import strategies as st

from auditlex.catalog import Control, Controls, Event, Events, Object, Objects
from auditlex.policy import Known, Loaded, Policy, load

Json = dict[str, Any]
Strategy = st.SearchStrategy[Any]

QUIET = ("notice", "notice", "warning")


def event(id: int, name: str, area: str, **more: Any) -> Event:
    thing, action = name.rsplit(".", 1)
    return Event(id, f"demo.{name}", area, thing, action, name.title(), **more)


VM_CREATE = event(210001, "vm.create", "vm", controls=("pci-1", "nist-2"), privileged=True)
VM_START = event(210002, "vm.start", "vm", controls=("nist-2",))
VM_BREAK = event(210003, "vm.break", "vm", statuses=("failure",), severities=(*QUIET[:2], "error"))
USER_CREATE = event(103001, "user.create", "access", controls=("pci-1",), privileged=True)
USER_LOGIN = event(103002, "user.login", "access", controls=("pci-2",))
USER_OLD = event(103003, "user.make", "access", retired="1.1", replaced_by="user.create")
AUDIT_START = event(100001, "audit.start", "audit", mandatory=True)
AUDIT_STOP = event(100002, "audit.stop", "audit", mandatory=True, statuses=("success",))
EVERY = (
    AUDIT_START, AUDIT_STOP, USER_CREATE, USER_LOGIN, USER_OLD, VM_CREATE, VM_START, VM_BREAK,
)  # fmt: skip
EVENTS = Events("demo", EVERY)
CONTROLS = Controls(
    (
        Control("pci-1", "pci-dss", "One"), Control("pci-2", "pci-dss", "Two"),
        Control("nist-2", "nist-800-53", "Two"), Control("hipaa-9", "hipaa", "Nine"),
    )
)  # fmt: skip
OBJECTS = Objects(
    (Object("vm", "VM", "/vms/{vmid}"), Object("user", "user", "/access/users/{userid}"))
)
PACKAGE = SimpleNamespace(
    events=SimpleNamespace(ALL=EVENTS), controls=SimpleNamespace(ALL=CONTROLS),
    objects=SimpleNamespace(ALL=OBJECTS),
)  # fmt: skip
KNOWN = Known.of(PACKAGE)


def read(text: str, catalog: Events | Known = KNOWN) -> Loaded:
    return load(dedent(text).encode(), "policy.yaml", catalog)


def sound(text: str) -> Policy:
    """The policy of a text that has nothing wrong with it."""
    loaded = read("auditlex-policy: 1\n" + dedent(text))
    assert [str(problem) for problem in loaded.problems] == []
    assert loaded.policy is not None
    return loaded.policy


def problems(text: str) -> list[str]:
    return [str(problem) for problem in read("auditlex-policy: 1\n" + dedent(text)).problems]


def written(policy: Policy, status: str, node: str = "n1", thing: str = "/x") -> set[str]:
    """The short names of what is written."""
    return {e.short_name for e in EVERY if policy.decide(e, status, node, thing).write}


MANDATORY = {"audit.start", "audit.stop"}


ON = "auditlex-policy: 1\ncluster: [{match: {area: vm}, success: on}]\n"
OFF = "auditlex-policy: 1\ncluster: []\n"


def flow(value: object) -> str:
    """A JSON value as YAML: JSON but for characters that YAML wants escaped otherwise."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(
        c if " " <= c <= "~" or "\xa0" <= c < "\u2000" else f"\\U{ord(c):08x}" for c in text
    )


def several(item: Strategy) -> Strategy:
    return item | st.lists(item, min_size=1, max_size=3)


def laid(path: Path, text: str) -> Path:
    """The file replaced at once, as an editor or pmxcfs does it."""
    fresh = path.with_suffix(".new")
    fresh.write_text(text)
    fresh.chmod(0o640)
    fresh.replace(path)
    return path
