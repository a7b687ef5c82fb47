"""The loader and the published schema of a policy agree, and the documentation with both."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

import pve_audit
from auditlex.policy import Known, load, yamlfile
from auditlex.policy.model import Report
from auditlex.policy.shape import POLICY, schema_text
from auditlex.policy.yamlfile import parse
from tests.conftest import PROJECT
from tests.policies import KNOWN, Json, Strategy, flow, several

SCHEMA_FILE = PROJECT / "runtime/auditlex/policy/policy.schema.json"
VALIDATOR: Validator = Draft202012Validator(json.loads(SCHEMA_FILE.read_text("utf-8")))


def test_the_schema_is_the_one_that_the_table_makes() -> None:
    """Write it anew with ``SCHEMA_FILE.write_text(schema_text())``."""
    Draft202012Validator.check_schema(json.loads(schema_text()))
    assert SCHEMA_FILE.read_text("utf-8") == schema_text()


switch: Strategy = st.sampled_from(["on", "off", True, False])
names: Strategy = st.sampled_from(
    ["vm", "vm.create", "pve1", "a:b", "vm.*", "*", "/vms/1", "*x", "-", "a\n"]
)
junk: Strategy = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=4) | names | st.sampled_from([1, 1.0, 4096, 103001, "info", "deny", "none"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner,
                                                                max_size=3),
    max_leaves=4,
)  # fmt: skip


match_shape: Strategy = st.fixed_dictionaries({}, optional={
    "event": several(st.sampled_from(["vm.create", 210001])), "glob": several(st.just("vm.*")),
    "area": several(st.just("vm")), "object": several(st.just("vm")), "profile": st.just("hipaa"),
    "privileged": switch, "severity": several(st.sampled_from(["info", "error"])),
})  # fmt: skip
rule_shape: Strategy = st.fixed_dictionaries({"match": match_shape}, optional={
    "objects": several(st.sampled_from(["/vms/1", "*", "/vms/2*"])),
    "nodes": several(st.sampled_from(["pve1", "pve*"])), "success": switch, "failure": switch,
    "attempt": switch, "detail": st.sampled_from(["none", "full"]),
    "when-impossible": st.sampled_from(["continue", "deny", "spool"]),
})  # fmt: skip
version: Strategy = st.sampled_from([1, 1.0])
policy_shape: Strategy = st.fixed_dictionaries({"auditlex-policy": version}, optional={
    "known-nodes": st.lists(st.sampled_from(["pve1", "pve2"]), min_size=1, max_size=2),
    "defaults": st.fixed_dictionaries({}, optional={"success": switch, "detail": st.just("none")}),
    "cluster": st.lists(rule_shape, max_size=2),
    "nodes": st.dictionaries(st.sampled_from(["pve1", "7"]), st.lists(rule_shape, max_size=1)),
    "spool": st.fixed_dictionaries({"path": st.just("/x")}, optional={"max-bytes": st.just(4096)}),
})  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each container in a value with each of its keys."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        pairs = list(cast("Json", value).items())
    elif isinstance(value, list):
        pairs = list(enumerate(cast("Sequence[Any]", value)))
    for key, inner in pairs:
        yield value, key
        yield from places(inner)


@st.composite
def documents(draw: st.DrawFn) -> Any:
    """Policies as they should be, and with up to two things wrong."""
    document = json.loads(json.dumps(draw(policy_shape)))
    for _ in range(draw(st.integers(0, 2))):
        found = list(places(document))
        if not found:
            break
        container, key = draw(st.sampled_from(found))
        change = draw(st.sampled_from(["replace", "remove", "add"]))
        if change == "remove":
            del container[key]
        elif change == "replace" or isinstance(container, list):
            container[key] = draw(junk)
        else:
            container[draw(names | st.sampled_from(["nodes", "attempt"]))] = draw(junk)
    return document


def shape_is_sound(text: str) -> bool:
    report = Report("f")
    tree, _ = parse(text.encode(), report)
    if tree is not None:
        POLICY.clean(tree, report)
    return report.problems == []


@given(documents() | junk)
def test_the_loader_accepts_what_the_schema_accepts(document: Any) -> None:
    """Both ways: an error of shape here is one there."""
    told = VALIDATOR.is_valid(document)
    assert shape_is_sound(flow(document)) == told, flow(document)
    if not told:
        assert load(flow(document).encode(), "f", KNOWN).policy is None


def test_the_differential_sees_both_sides() -> None:
    good: Json = {"auditlex-policy": 1, "cluster": [{"match": {"area": "vm"}, "success": "on"}]}
    assert VALIDATOR.is_valid(good)
    assert shape_is_sound(flow(good))
    good["cluster"][0]["nodes"] = "a\n"
    assert not VALIDATOR.is_valid(good)
    assert not shape_is_sound(flow(good))


def examples() -> list[str]:
    """The policies in the documentation."""
    page = (PROJECT / "docs/policy.md").read_text("utf-8")
    blocks = [block.partition("```")[0] for block in page.split("```yaml\n")[1:]]
    return [block for block in blocks if "auditlex-policy: 1" in block]


@pytest.mark.parametrize("text", examples())
def test_the_examples_of_the_documentation_are_sound(text: str) -> None:
    loaded = load(text.encode(), "example", Known.of(pve_audit))
    assert [str(problem) for problem in loaded.problems] == []
    assert VALIDATOR.is_valid(yaml_value(text))


def yaml_value(text: str) -> Any:
    """A file's value as JSON has it."""

    def plain(node: yamlfile.Node) -> Any:
        if isinstance(node, yamlfile.Mapping):
            return {key.text: plain(value) for key, value in node.pairs}
        if isinstance(node, yamlfile.Sequence):
            return [plain(item) for item in node.items]
        return node.value

    tree, _ = parse(text.encode(), Report(""))
    assert tree is not None
    return plain(tree)


def test_the_documentation_names_each_key() -> None:
    page = (PROJECT / "docs/policy.md").read_text("utf-8")
    schema = json.loads(schema_text())
    keys = [*schema["properties"], *(k for d in schema["$defs"].values() for k in d["properties"])]
    assert [key for key in keys if f"`{key}`" not in page] == []
    assert len(examples()) > 3
