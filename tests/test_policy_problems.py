"""What is wrong with a policy: each problem has a place and a remedy, whatever the bytes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.policy import load, shadow
from auditlex.policy.load import MAX_RULES
from auditlex.policy.model import MAX_PROBLEMS, is_glob, patterns
from auditlex.policy.yamlfile import MAX_BYTES
from tests.policies import KNOWN, problems

RULES = "cluster:\n- "


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("clutser: []", "2:1: error: there is no key 'clutser' here. Did you mean 'cluster'?"),
        (RULES + "{match: {event: vm.creat}, success: on}",
         "3:19: error: there is no event 'vm.creat'. Did you mean 'vm.create'?"),
        (RULES + "{match: {event: 210010}, success: on}",
         ("3:19: error: there is no event 210010. "
         "Did you mean 210001 (vm.create), 210003 (vm.break) or 210002 (vm.start)?")),
        (RULES + "{match: {glob: 'wm.*'}, success: on}",
         "3:18: error: no event matches 'wm.*'."),
        (RULES + "{match: {area: [vm, acces]}, success: on}",
         "3:23: error: there is no area 'acces'. Did you mean 'access'?"),
        (RULES + "{match: {object: vms}, success: on}",
         "3:20: error: there is no object 'vms'. Did you mean 'vm'?"),
        (RULES + "{match: {action: explode}, success: on}",
         ("3:20: error: there is no action 'explode'. "
         "Known: break, create, login, make, start, stop.")),
        (RULES + "{match: {control: pci-3}, success: on}",
         "3:21: error: there is no control 'pci-3'. Did you mean 'pci-2'?"),
        (RULES + "{match: {control: hipaa-9}, success: on}",
         "3:21: error: no event answers the control 'hipaa-9'."),
        (RULES + "{match: {profile: pci}, success: on}",
         "3:21: error: there is no profile 'pci'. Did you mean 'pci-dss'?"),
        (RULES + "{match: {profile: hipaa}, success: on}",
         "3:21: error: no event answers a control of the profile 'hipaa'."),
        (RULES + "{match: {area: vm, action: login}, success: on}",
         ("3:11: error: no event has all that is asked for here. "
         "All keys of 'match' have to hold; use two rules for either.")),
        (RULES + "{match: {event: audit.start}, failure: off}",
         ("3:19: error: the event 'audit.start' is mandatory: its failure can't be switched off. "
         "Take it out of this rule; it is always written.")),
        (RULES + "{match: {event: vm.start}, success: on, attempt: off, when-impossible: deny}",
         ("3:52: error: 'attempt: off' takes away what 'when-impossible: deny' needs. "
         "An act is refused when its attempt can't be recorded. Remove one of the two.")),
        (RULES + "{match: {event: vm.start}, success: on, when-impossible: spool}",
         ("3:60: error: there is no section 'spool'. "
         "Add 'spool: {path: /var/spool/auditlex}' at the end of the file.")),
        (RULES + "{match: {event: vm.start}, success: yes}",
         "3:39: error: here stands 'yes'; it has to be on or off."),
        (RULES + "{match: {event: vm.start}, detail: full}",
         "3:3: error: a rule has at least one of success, failure, attempt."),
        (RULES + "{success: on}",
         "3:3: error: the key 'match' is missing. Which events; all keys in it have to hold."),
        (RULES + "{match: {}, success: on}",
         ("3:11: error: what a rule matches has at least one of event, glob, area, object, action, "
         "control, profile, privileged, severity.")),
        (RULES + "{match: {event: vm.start}, objects: 100, success: on}",
         ("3:39: error: here stands '100'; it has to be an object's id or a glob of ids, "
         "as '/vms/100' or '/vms/2*'. Put it in quotes to make it text.")),
        (RULES + "{match: {event: vm.start}, objects: [], success: on}",
         "3:39: error: the list has 0 items; it may have 1 or more."),
        (RULES + "{match: {event: vm.start}, detail: chnages, success: on}",
         ("3:38: error: here stands 'chnages'; it has to be none, params, changes or full. "
         "Did you mean 'changes'?")),
        ("known-nodes: [pve1, pve2]\nnodes: {pve3: []}",
         "3:9: error: there is no node 'pve3' in 'known-nodes'. Did you mean 'pve2'?"),
        ("known-nodes: [pve1]\n" + RULES + "{match: {area: vm}, nodes: 'x*', success: on}",
         "4:30: error: no node matches 'x*' in 'known-nodes'. Known: pve1."),
        ("nodes:\n  pve1:\n  - {match: {area: vm}, nodes: pve1, success: on}",
         ("4:25: error: there is no key 'nodes' here. "
         "The rule stands in the section of one node and holds there only.")),
        ("nodes: {'a b': []}", "2:9: error: here stands 'a b'; it has to be the name of a node."),
        ("spool: {path: spool}",
         "2:15: error: here stands 'spool'; it has to be an absolute path."),
        ("spool: {path: /x, max-bytes: 10}",
         "2:30: error: here stands '10'; it has to be a number of bytes, at least 4096."),
        (RULES + "{match: {event: user.make}, success: on}",
         ("3:19: warning: the event 'user.make' is retired since 1.1. "
         "Its records are now 'user.create'.")),
        (RULES + "{match: {area: vm}, objects: [/vm/100], success: on}",
         "3:33: warning: no object has an id like '/vm/100'. Did you mean '/vms'?"),
        (RULES + "{match: {area: vm}, objects: ['/access/pools/*'], success: on}",
         "3:33: warning: no object has an id like '/access/pools/*'."),
        (RULES + "{match: {area: vm}, success: on}\n- {match: {event: vm.start}, success: off}",
         ("4:3: warning: this rule never decides: the rules before it decide all that it matches, "
         "cluster[0] in line 3 among them. Move it up, or remove it.")),
        (RULES + "{match: {area: audit}, success: off}",
         ("3:3: warning: this rule never decides: all events that it would switch off are "
         "mandatory. Move it up, or remove it.")),
        (RULES + "{match: {event: vm.break}, success: on}",
         ("3:3: warning: this rule never decides: the events that it matches do not have the "
         "outcomes that it speaks of. Move it up, or remove it.")),
    ],
)  # fmt: skip
def test_a_problem_has_place_and_remedy(text: str, problem: str) -> None:
    assert problems(text) == [f"policy.yaml:{problem}"]


def test_all_problems_are_reported_at_once_in_order() -> None:
    found = problems("""
        nodes: {b c: 1}
        cluster:
        - {match: {event: no.such}, success: maybe, colour: red}
        - 7
        """)
    assert [p.split(": ")[0] for p in found] == [
        f"policy.yaml:{place}" for place in ("3:9", "3:14", "5:19", "5:38", "5:45", "6:3")
    ]


@pytest.mark.parametrize(
    "second",
    [
        "{match: {area: vm}, objects: [/vms/21, /vms/1], success: on}",
        "{match: {area: vm}, objects: /vms/2*, nodes: a, success: on}",
        "{match: {area: vm}, objects: /vms/1, nodes: 'pve*', success: on}",
    ],
)
def test_a_rule_may_be_shadowed_for_its_objects_and_nodes_only(second: str) -> None:
    first = "{match: {glob: '*'}, objects: [/vms/1, /vms/2*], success: on}"
    (found,) = problems(f"cluster:\n- {first}\n- {second}")
    assert found.startswith("policy.yaml:4:3: warning: this rule never decides")
    assert problems(f"cluster:\n- {second}\n- {first}") == []


def test_the_search_for_shadows_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shadow, "MAX_COMPARISONS", 1)
    rule = "{match: {event: vm.start}, objects: [/vms/1, /vms/2], success: on}"
    assert len(problems(f"cluster: [{rule}, {rule}]")) == 0
    monkeypatch.undo()
    assert len(problems(f"cluster: [{rule}, {rule}]")) == 1


def test_too_many_problems_are_cut() -> None:
    found = problems("cluster:\n" + "- 1\n" * 500)
    assert len(found) == MAX_PROBLEMS + 1
    assert any("the others are left out" in line for line in found)


def test_too_many_rules_are_refused() -> None:
    rules = "[" + "{match: {area: vm}, success: on}," * (MAX_RULES // 2 + 1) + "]"
    assert problems(f"nodes: {{a: {rules}, b: {rules}}}") == [
        "policy.yaml: error: there are more than 1,000 rules."
    ]


HOSTILE = {
    "empty": (b"", "1:1: error: the file is empty"),
    "a comment": (b"# nothing\n", "1:1: error: the file is empty"),
    "null": (b"null", "1:1: error: the file is empty"),
    "a word": (b"off", "1:1: error: here stands 'off'; it has to be a policy"),
    "a list": (b"- 1", "1:1: error: here stands a list"),
    "no version": (b"cluster: []", "1:1: error: the key 'auditlex-policy' is missing"),
    "version 2": (b"auditlex-policy: 2", "1:18: error: here stands '2'; it has to be 1"),
    "version true": (b"auditlex-policy: true", "1:18: error: here stands 'true'"),
    "not UTF-8": (b"auditlex-policy: 1\n# \xff", "2:3: error: the byte 0xFF is not UTF-8"),
    "NUL": (b"auditlex-policy: 1\n\0", "2:1: error: control characters are not allowed"),
    "an image": (b"\x89PNG\r\n\x1a\n\0\0", "1:1: error: the byte 0x89 is not UTF-8"),
    "UTF-16": ("auditlex-policy: 1".encode("utf-16"), "1:1: error: the byte 0xFF is not UTF-8"),
    "carriage return": (b"a: 1\rb: 2", "1:5: error: the character U+000D ends a line"),
    "line separator": ("a: \u2028".encode(), "1:4: error: the character U+2028 ends a line"),
    "a bomb": (
        b"a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]",
        "1:4: error: the anchor or alias 'a' is not allowed",
    ),
    "an alias": (b"a: *x", "1:4: error: the anchor or alias 'x' is not allowed"),
    "a tag": (b"a: !!python/name:os.system x", "1:4: error: the tag 'tag:yaml.org"),
    "a directive": (b"%YAML 1.1\n---\na: 1", "1:1: error: directives are not allowed"),
    "two documents": (b"a: 1\n---\nb: 1", "2:1: error: a second document begins"),
    "a key twice": (b"spool: 1\nspool: 2", "2:1: error: the key 'spool' is here twice. It is"),
    "a key that is a list": (b"? [a]\n: 1", "1:3: error: a key must be a single word"),
    "deep": (b"[" * 10_000, "1:17: error: values are nested more than 16 deep"),
    "deep blocks": (b"- " * 40 + b"x", "1:33: error: values are nested more than 16 deep"),
    "open": (b"a: [1,\n\n", "3:1: error: while parsing a flow"),
    "a tab": (b"a:\n\t- 1", "2:1: error: while scanning"),
    "a colon": (b"a: b: c", "1:5: error: mapping values are not allowed"),
    "large": (b"#" * (MAX_BYTES + 1), ": error: the file has more than 1,048,576 bytes"),
    "many": (b"[" + b"1," * 200_000 + b"]", ": error: the file has more than 50,000 values"),
    "a long word": (b"a" * 1_000, "1:1: error: here stands 'aaaa"),
    "a long key": (b"? " + b"a" * 5_000 + b"\n: 1\n", "1:3: error: there is no key 'aaaa"),
    "a bad escape": (b'a: "\\ud800"', "1:7: error: "),
    "a huge number": (b"auditlex-policy: " + b"9" * 5_000, "1:18: error: here stands '999"),
    "infinity": (b"auditlex-policy: 1e999", "1:18: error: here stands '1e999'"),
}


@pytest.mark.parametrize(("data", "problem"), HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_file_is_an_error_with_a_place(data: bytes, problem: str) -> None:
    started = time.perf_counter()
    loaded = load(data, "f", KNOWN)
    assert loaded.policy is None
    told = [str(p) for p in loaded.problems]
    place = problem if problem.startswith(":") else f":{problem}"
    assert [p for p in told if p.startswith(f"f{place}")], told
    assert max(map(len, told)) < 500
    assert time.perf_counter() - started < 5


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "ignore")))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert load(data, "f", KNOWN).policy is None
    assert load(b"auditlex-policy: 1\n" + data, "f", KNOWN) is not None


def test_a_hostile_glob_costs_no_time() -> None:
    glob = patterns(["*a" * 100 + "b"])
    started = time.perf_counter()
    assert not glob.match("a" * 4_000)
    assert time.perf_counter() - started < 2


@given(st.text("ab[]!-*?", max_size=6), st.text("ab[]!-", max_size=6))
def test_only_star_and_question_mark_are_special(glob: str, text: str) -> None:
    def naive(glob: str, text: str) -> bool:
        if not glob or not text:
            return glob.strip("*") == text
        if glob[0] == "*":
            return naive(glob[1:], text) or naive(glob, text[1:])
        return glob[0] in ("?", text[0]) and naive(glob[1:], text[1:])

    assert patterns([glob]).match(text) == naive(glob, text)
    assert is_glob(glob) == (patterns([glob]).globs is not None)
