"""The command line of policies: ``auditlex policy check`` and ``explain``."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from auditlex.cli import main
from auditlex.cli import policy as cli
from tests.conftest import PROJECT
from tests.policies import OFF, ON, PACKAGE, laid


class Point(EntryPoint):
    """An entry point that needs nothing to be installed."""

    def load(self) -> Any:
        return {"demo": PACKAGE, "other": PACKAGE}.get(self.name, ModuleType(self.name))


def installed(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    def found(group: str) -> list[EntryPoint]:
        return [Point(name, name, group) for name in names]

    monkeypatch.setattr(cli, "entry_points", found)


@pytest.fixture(autouse=True)
def _demo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = signal.getsignal(signal.SIGPIPE)
    installed(monkeypatch, "demo")
    monkeypatch.delenv("AUDITLEX_POLICY", raising=False)
    yield
    signal.signal(signal.SIGPIPE, before)


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["policy", *map(str, words)], catch_exceptions=False)


SHOWN = """\
auditlex-policy: 1
defaults: {detail: params}
cluster:
  # Guests that matter
  - match: {glob: "vm.*"}
    objects: [/vms/100, /vms/2*]
    success: on
    failure: on   # both
    when-impossible: deny

  - {match: {profile: pci-dss}, failure: on}
  - {match: {glob: "*"}, success: off, failure: off}
nodes:
  pve1:
    - match: {severity: error}
      failure: on
      detail: full
"""


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    laid(tmp_path / "p.yaml", SHOWN)
    return Path("p.yaml")


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SHOWN.replace("\n", "\r\n").encode())
    result = run("explain", "vm.break", "--node", "pve1", "--status", "failure", "--policy", path)
    assert "    | match: {severity: error}\n    | failure: on\n" in result.stdout


def test_check_counts_what_is_recorded(shown: Path) -> None:
    result = run("check", shown)
    assert result.exit_code == 0
    assert result.stdout == dedent("""\
        p.yaml:15:7: warning: this rule takes away the 'deny' of cluster[0] in line 5. \
Say here, too, what is to happen: 'when-impossible: deny', or 'continue'.
        p.yaml: 4 rules
                     success  failure  attempt
        other nodes    2 + 2    3 + 3    0 + 3
        pve1           2 + 2    4 + 2    0 + 2
        events             7        7        8
        +: events that depend on the object
        """)


def test_check_of_a_small_policy(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", ON)
    assert run("check", "--catalog", "demo", path).stdout == dedent(f"""\
        {path}: 1 rule
                   success  failure  attempt
        all nodes        4        1        0
        events           7        7        8
        """)


def test_check_of_a_bad_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    laid(tmp_path / "p.yaml", SHOWN.replace("profile: pci-dss", "profile: pci\u202e").replace(
        "severity: error", "severity: bad"))  # fmt: skip
    result = run("check", "p.yaml")
    assert result.exit_code == 1
    assert result.stdout == (
        "p.yaml:11:23: error: here stands 'pci\\u202e'; it has to be a name.\n"
        "p.yaml:15:25: error: here stands 'bad'; it has to be info, notice, warning or error.\n"
    )
    assert run("check", "missing.yaml").stdout == (
        "missing.yaml: error: the file can't be read: no such file or directory.\n"
    )


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", ON.replace("]\n", ", {match: {area: vm}, success: on}]\n"))
    result = run("check", path)
    assert result.exit_code == 0
    assert "warning: this rule never decides" in result.stdout
    assert "2 rules" in result.stdout


def test_explain_names_the_rule(shown: Path) -> None:
    result = run(
        "explain", "vm.create", "--node", "pve1", "--object", "/vms/300", "--status", "failure",
        "--policy", shown,
    )  # fmt: skip
    assert result.exit_code == 0
    assert result.stdout == dedent("""\
        demo.vm.create (210001) on node pve1, object /vms/300

        failure: written
          detail: params, all parameters
          when impossible: continue, the act goes on
          attempt: not written
          decided by cluster[1] at p.yaml:11:5
            | {match: {profile: pci-dss}, failure: on}
          asked before:
            nodes.pve1[0] at p.yaml:15:7: its severity is error, this outcome's is warning
            cluster[0] at p.yaml:5:5: its objects are /vms/100, /vms/2*
        """)


def test_explain_says_where_an_attempt_comes_from(shown: Path) -> None:
    result = run(
        "explain", "210001", "--node", "x", "--object", "/vms/2", "--status", "attempt",
        "--policy", shown,
    )  # fmt: skip
    assert result.stdout == dedent("""\
        demo.vm.create (210001) on node x, object /vms/2

        attempt: written
          detail: params, all parameters
          when impossible: deny, the act is refused
          because success is written with 'when-impossible: deny'
          decided by cluster[0] at p.yaml:5:5
            | match: {glob: "vm.*"}
            | objects: [/vms/100, /vms/2*]
            | success: on
            | failure: on   # both
            | when-impossible: deny
          asked before:
            nodes.pve1[0] at p.yaml:15:7: it is for node pve1
        """)


def test_explain_tells_every_outcome_of_a_mandatory_event(shown: Path) -> None:
    result = run("explain", "audit.stop", "--node", "x", "--policy", shown)
    assert result.stdout == dedent("""\
        demo.audit.stop (100002) on node x

        success: written
          detail: params, all parameters
          when impossible: continue, the act goes on
          attempt: not written
          the event is mandatory: no rule can switch it off
          decided by no rule: it is mandatory
          asked before:
            nodes.pve1[0] at p.yaml:15:7: it is for node pve1
            cluster[0] at p.yaml:5:5: it matches vm.*
            cluster[1] at p.yaml:11:5: the event is not in profile pci-dss
            cluster[2] at p.yaml:12:5: it would switch off an event that is mandatory

        attempt: not written
          decided by no rule: the defaults hold
          asked before:
            nodes.pve1[0] at p.yaml:15:7: it is for node pve1
            cluster[0] at p.yaml:5:5: it matches vm.*
            cluster[1] at p.yaml:11:5: the event is not in profile pci-dss
            cluster[2] at p.yaml:12:5: it says nothing about attempt
        """)


@pytest.mark.parametrize(
    ("match", "reason"),
    [
        ("{area: vm}", "its area is vm, the event's is access"),
        ("{object: vm}", "its object is vm, the event's is user"),
        ("{action: [start, stop]}", "its action is start, stop, the event's is login"),
        ("{control: pci-1}", "the event is not in control pci-1"),
        ("{privileged: on}", "the event is no privileged function"),
        ("{glob: ['vm.*', 'a*', 'b*', 'u*e', 'x*', 'y*']}", "x"),
        ("{area: access}, nodes: other", "its nodes are other"),
    ],
)
def test_each_reason_has_its_words(match: str, reason: str, tmp_path: Path) -> None:
    if reason == "x":
        match, reason = (
            "{glob: ['vm.*', 'a*', 'vm.s*', 'au*', 'u*e', '*.stop']}",
            ("it matches vm.*, a*, vm.s*, au*, u*e and 1 more"),
        )
    text = f"auditlex-policy: 1\ncluster: [{{match: {match}, success: on}}]"
    path = laid(tmp_path / "p.yaml", text)
    result = run("explain", "user.login", "--status", "success", "--policy", path)
    assert f"p.yaml:2:11: {reason}\n" in result.stdout


def test_explain_wants_the_object_where_it_matters(shown: Path) -> None:
    result = run("explain", "vm.create", "--policy", shown)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "name one with --object" in result.stderr


def test_explain_knows_the_nodes(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", OFF + "known-nodes: [pve1]\n")
    result = run("explain", "vm.create", "--node", "pve2", "--policy", path)
    assert result.exit_code == 1
    assert result.stderr == "Error: The policy knows no node 'pve2'. Did you mean 'pve1'?\n"
    assert run("check", path).stdout.startswith(f"{path}: 0 rules")


def test_explain_of_a_bad_policy_or_an_unknown_event(tmp_path: Path) -> None:
    path = laid(tmp_path / "p.yaml", "")
    result = run("explain", "vm.create", "--policy", path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "the file is empty" in result.stderr
    result = run("explain", "vm.creat", "--policy", laid(path, ON))
    assert result.exit_code == 1
    assert "no event 'vm.creat'; did you mean 'vm.create'" in result.stderr
    assert run("explain", "999999", "--policy", path).exit_code == 1


def test_without_a_file_in_the_usual_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = str(tmp_path / "policy.yaml")
    monkeypatch.setattr(cli, "DEFAULT", usual)
    result = run("explain", "vm.create", "--node", "n", "--policy", usual)
    assert result.exit_code == 0
    assert f"There is no {usual}: only mandatory events are recorded." in result.stdout
    assert run("explain", "vm.create", "--policy", tmp_path / "named.yaml").exit_code == 1
    monkeypatch.setenv("AUDITLEX_POLICY", str(laid(tmp_path / "env.yaml", ON)))
    assert "env.yaml:2:11" in run("explain", "vm.create", "--node", "n").stdout


@pytest.mark.parametrize(
    ("names", "words", "told"),
    [
        ((), (), "No catalog is installed."),
        (("demo", "other"), (), "Several catalogs are installed: demo, other. Name one with"),
        (("demo",), ("-C", "demi"), "No catalog 'demi'. Did you mean 'demo'?"),
    ],
)
def test_the_catalog_is_chosen(
    names: tuple[str, ...], words: tuple[str, ...], told: str, shown: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    installed(monkeypatch, *names)
    result = run("check", *words, shown)
    assert result.exit_code == 2
    assert told in result.stderr
    installed(monkeypatch, "demo", "other")
    assert run("check", "--catalog", "other", shown).exit_code == 0


def test_a_broken_catalog_ends_with_a_sentence(
    shown: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(monkeypatch, "broken")
    result = run("check", shown)
    assert result.exit_code == 1
    assert result.stderr == "Error: The catalog 'broken' can't be used: TypeError in 'broken'.\n"


def test_the_installed_catalog_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    text = "auditlex-policy: 1\ncluster: [{match: {profile: everything}, success: on}]\n"
    result = run("check", "-C", "pve", laid(tmp_path / "p.yaml", text))
    assert (result.exit_code, "1 rule" in result.stdout) == (0, True)


def test_each_option_is_documented() -> None:
    page = (PROJECT / "docs/policy.md").read_text("utf-8")
    group = cli.command
    for name, command in group.commands.items():
        shown = run(name, "--help").stdout
        assert f"auditlex policy {name}" in page
        assert command.help
        for param in command.params:
            if isinstance(param, click.Option):
                assert param.help
                assert param.help.endswith((".", "too.", "one."))
                assert all(option in shown for option in param.opts)
                assert param.opts[-1] in page
