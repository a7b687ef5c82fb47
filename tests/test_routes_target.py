"""The generated module of bindings: all of them, as the catalog means them, and lazily imported."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from auditlex.web.routes import Candidate, choose
from auditlexc.conditions import allowed, as_text
from auditlexc.decls import ConditionDecl
from auditlexc.model import Area, Condition
from auditlexc.targets.routes import fragment, module
from pve_audit import events
from pve_audit.routes import BINDINGS
from tests.test_variants import MODEL, meets


def areas() -> tuple[Area, ...]:
    assert MODEL is not None
    return MODEL.areas


def test_every_binding_of_the_catalog_is_there_once() -> None:
    """Without those of events that are retired."""
    wanted = [
        (binding.method, binding.path, event.id)
        for area in areas()
        for event in area.events
        if not event.retired
        for binding in event.api
    ]
    found = [(method, path.replace("*}", "}"), id) for method, path, id, _ in BINDINGS]
    assert sorted(found) == sorted(wanted)
    assert len(set(found)) == len(found) > 400


def test_the_module_is_made_of_fragments_and_is_nothing_but_data() -> None:
    """So that it can be read without the runtime, and its areas compiled one by one."""
    text = module(map(fragment, areas()))
    names: dict[str, Any] = {}
    exec(compile(text, "routes.py", "exec"), names)
    assert names["BINDINGS"] == BINDINGS
    assert re.findall(r"^ *(?:from|import) .*", text, re.MULTILINE) == [
        "from __future__ import annotations",
        "    from typing import Final, TypeAlias",
    ]
    assert module([]).rstrip().endswith("= (\n)")


def test_a_last_part_that_may_hold_slashes_is_marked() -> None:
    """Names of volumes and networks do, names of users don't."""
    paths = {path for _, path, _, _ in BINDINGS}
    assert "/nodes/{node}/storage/{storage}/content/{volume*}" in paths
    assert "/cluster/firewall/ipset/{name}/{cidr*}" in paths
    assert "/access/users/{userid}" in paths


def test_importing_the_catalog_does_not_import_its_bindings() -> None:
    """They are a hundred kilobytes that only a web server needs."""
    code = "import sys, pve_audit; sys.exit(any('routes' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


SCALARS = st.sampled_from([True, False, 0, 1, 1.0, 2.5, "1", "gift", "x-gift", "a,b", ""])
TEXTS = st.sampled_from(["x-", "gift", "a", "", "g"])
CONDITIONS = st.builds(
    ConditionDecl,
    equals=st.none() | SCALARS,
    one_of=st.none() | st.lists(SCALARS, min_size=1, max_size=2).map(tuple),
    is_not=st.none() | SCALARS | st.lists(SCALARS, min_size=1, max_size=2).map(tuple),
    prefix=st.none() | TEXTS,
    not_prefix=st.none() | TEXTS,
    includes=st.none() | TEXTS,
    excludes=st.none() | TEXTS,
    present=st.none() | st.booleans(),
)
SENT = st.none() | SCALARS | st.sampled_from(["gift;a", "x-a b", "a, gift", "g,"])


def compiled(*conditions: Condition) -> Candidate:
    """A candidate with these conditions, by way of the generated text."""
    event = next(e for area in areas() for e in area.events if e.api)
    changed = msgspec.structs.replace(event, when=(conditions,))
    made = msgspec.structs.replace(areas()[0], events=(changed,))
    names: dict[str, Any] = {}
    exec(module([fragment(made)]), names)
    return Candidate(events.VM_CREATE, names["BINDINGS"][0][3])


@given(CONDITIONS, SENT)
def test_a_condition_means_what_the_compiler_takes_it_for(test: ConditionDecl, sent: Any) -> None:
    """The compiler proves with sets that no call has two events; the runtime tests values."""
    found = choose([compiled(Condition(key="kind", test=test))], {"kind": sent}) is not None
    sets = allowed(test)
    assert found is (sets.absent if sent is None else sets.text(as_text(sent)))
    assert found is meets(test, None if sent is None else as_text(sent))


@given(CONDITIONS, SENT)
def test_the_response_and_the_caller_are_asked_in_the_same_way(
    test: ConditionDecl, sent: Any
) -> None:
    """Each by its own name, and never taken from the parameters."""
    wanted = choose([compiled(Condition(key="kind", test=test))], {"kind": sent}) is not None
    noise = {"kind": "noise", "response.kind": "noise", "subject.kind": "noise"}
    response = compiled(Condition(key="response.kind", test=test))
    subject = compiled(Condition(key="subject.kind", test=test))
    assert (choose([response], noise, {"kind": sent}, noise) is not None) is wanted
    assert (choose([subject], noise, noise, {"kind": sent}) is not None) is wanted
