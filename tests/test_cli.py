"""The command line: what is printed, where, and with which status a process ends."""

from __future__ import annotations

import importlib
import io
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from auditlex.cli import COMMANDS
from auditlex.cli.common import FORMATS, Progress
from auditlexc.codes import CODES
from tests.catalogs import lay
from tests.commands import RUN, as_before, broken, process, run
from tests.conftest import PROJECT
from tests.workshop import SMALL, files, small

KEYS = {
    "code", "severity", "message", "hint", "file", "line", "column", "end_line", "end_column",
    "related",
}  # fmt: skip
WARNED = SMALL["registry/two.yaml"].replace("created a disk", "created a disk.")


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with as_before(monkeypatch):
        yield


def test_every_module_of_a_command_is_in_the_table() -> None:
    modules = {p.stem for p in (PROJECT / "runtime/auditlex/cli").glob("*.py")}
    assert modules - {"__init__", "common"} == set(COMMANDS)


def commands() -> dict[str, click.Command]:
    return {name: importlib.import_module(f"auditlex.cli.{name}").command for name in COMMANDS}


def test_the_list_of_commands_says_what_each_does() -> None:
    shown = run("--help").stdout
    for name, line in COMMANDS.items():
        assert re.search(rf"^  {name} +{line[:20]}", shown, re.MULTILINE)
    assert run("-h").stdout == shown


@pytest.mark.parametrize(("name", "command"), commands().items(), ids=list(COMMANDS))
def test_the_help_of_a_command_documents_each_option(name: str, command: click.Command) -> None:
    """An option without a sentence, or one that the help leaves out, is a mistake."""
    result = run(name, "--help")
    assert result.exit_code == 0
    assert command.help is not None
    assert command.help.partition("\n")[0] == COMMANDS[name]
    assert command.name == name
    for param in command.params:
        if isinstance(param, click.Option):
            assert not param.hidden
            assert param.help
            assert param.help.endswith((".", "all."))
            assert all(opt in result.stdout for opt in param.opts)
            assert " ".join(param.help.split())[:30] in " ".join(result.stdout.split())
        else:
            assert param.human_readable_name.upper() in result.stdout


@pytest.mark.parametrize("name", ["explain", "diff"])
def test_examples_in_the_help_are_not_run_together(name: str) -> None:
    assert "\\b" not in run(name, "--help").stdout


def test_the_handbook_names_each_command_and_option() -> None:
    pages = [*PROJECT.glob("docs/*.md"), PROJECT / "README.md"]
    text = "\n".join(page.read_text("utf-8") for page in pages)
    assert [name for name in COMMANDS if f"auditlex {name}" not in text] == []


def test_the_version() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout.startswith("auditlex, version ")) == (0, True)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["chek"], "Did you mean 'check'?"),
        (["xyzzy"], "no command 'xyzzy'"),
        (["x" * 999], "no command"),
    ],
)
def test_an_unknown_command_is_a_wrong_call(words: list[str], hint: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert hint in result.stderr
    assert len(result.stderr) < 400


@pytest.mark.parametrize(
    "words",
    [
        ["check", "--format", "xml"],
        ["check", "no-such-folder"],
        ["check", "-j", "-1"],
        ["generate", "--frobnicate"],
        ["generate", "--target"],
        ["explain"],
        ["explain", "AL0001", "AL0002"],
        ["diff"],
        ["diff", "no-such-folder"],
        ["diff", "git:--help"],
        ["new"],
        ["fmt", "a", "b"],
        ["release", "no-such-folder"],
        ["init"],
    ],
)
def test_a_wrong_call_ends_with_2(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Error: " in result.stderr
    assert "Traceback" not in result.stderr


def test_check_of_a_sound_catalog(tmp_path: Path) -> None:
    result = run("check", small(tmp_path))
    assert (result.exit_code, result.stdout, result.stderr) == (0, "no findings\n", "")
    assert run("check", tmp_path / "events.yaml").stdout == "no findings\n"


def test_check_of_a_catalog_with_an_error(tmp_path: Path) -> None:
    result = run("check", broken(tmp_path))
    assert result.exit_code == 1
    assert "error[AL0301]: there is no action 'explode'" in result.stdout
    assert "--> registry/two.yaml:6:11" in result.stdout
    assert result.stderr == ""


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    result = run("check", lay(small(tmp_path), {"registry/two.yaml": WARNED}))
    assert result.exit_code == 0
    assert result.stdout.endswith("\n1 warning\n")


def test_check_of_a_folder_without_a_catalog(tmp_path: Path) -> None:
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert "AL0001" in result.stdout


def test_findings_as_json(tmp_path: Path) -> None:
    result = run("check", "--format", "json", broken(tmp_path))
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert {f["code"] for f in found} >= {"AL0301"}
    for finding in found:
        assert set(finding) == KEYS
        assert finding["severity"] == CODES[finding["code"]].severity
        assert (finding["line"], finding["column"]) <= (finding["end_line"], finding["end_column"])
        for related in finding["related"]:
            assert set(related) == KEYS - {"code", "severity", "hint", "related"}
    assert json.loads(run("check", "--format", "json", small(tmp_path)).stdout) == []


def test_findings_as_sarif(tmp_path: Path) -> None:
    result = run("check", "--format", "sarif", broken(tmp_path))
    assert result.exit_code == 1
    sarif = json.loads(result.stdout)
    assert sarif["version"] == "2.1.0"
    (one,) = sarif["runs"]
    assert {r["ruleId"] for r in one["results"]} >= {"AL0301"}
    assert json.loads(run("check", "--format", "sarif", small(tmp_path)).stdout)["runs"][0][
        "results"
    ] == []  # fmt: skip


def test_findings_as_annotations(tmp_path: Path) -> None:
    result = run("check", "--format", "github", broken(tmp_path))
    assert result.exit_code == 1
    assert all(re.match(r"::(error|warning) file=", line) for line in result.stdout.splitlines())
    assert run("check", "--format", "github", small(tmp_path)).stdout == ""


@pytest.mark.parametrize("form", FORMATS)
def test_generate_prints_findings_in_every_format(form: str, tmp_path: Path) -> None:
    checked = run("check", "--format", form, broken(tmp_path))
    made = run("generate", "--format", form, tmp_path)
    assert (made.exit_code, made.stdout) == (checked.exit_code, checked.stdout)


def test_generate_says_what_it_did(tmp_path: Path) -> None:
    small(tmp_path)
    first = run("generate", tmp_path)
    assert (first.exit_code, first.stderr) == (0, "")
    assert "3 events in 2 areas: " in first.stdout
    assert "files written, 0 unchanged" in first.stdout
    assert run("generate", tmp_path).stdout == "3 events: nothing to do\n"
    again = run("generate", "--no-cache", tmp_path)
    assert "0 files written" in again.stdout
    lay(tmp_path, {"registry/two.yaml": WARNED})
    changed = run("generate", tmp_path)
    assert changed.exit_code == 0
    assert "warning[AL0506]" in changed.stdout
    assert "  wrote docs/events/two.md\n" in changed.stdout
    quiet = run("generate", tmp_path)
    assert quiet.stdout == "3 events: nothing to do; 1 warnings, see 'auditlex check'\n"
    assert run("generate", "--format", "json", tmp_path).stdout == "[]\n"


def test_generate_lists_few_files_and_counts_many(tmp_path: Path) -> None:
    root = SMALL["events.yaml"] + "targets: {jsonschema: {}}\n"
    few = run("generate", lay(small(tmp_path / "few"), {"events.yaml": root}))
    assert "  wrote generated/schemas/bundle.json\n" in few.stdout
    many = run("generate", small(tmp_path / "many"))
    assert "files in generated/demo_audit\n" in many.stdout
    assert "  wrote " not in many.stdout
    all_of_them = run("generate", "--verbose", small(tmp_path / "verbose"))
    assert "  wrote generated/demo_audit/events.py\n" in all_of_them.stdout
    assert "  one: " in all_of_them.stderr


def test_generate_says_what_it_removed(tmp_path: Path) -> None:
    run("generate", small(tmp_path))
    (tmp_path / "registry/two.yaml").unlink()
    lay(tmp_path, {"events.yaml": re.sub("  two: .*\n", "", SMALL["events.yaml"])})
    result = run("generate", tmp_path)
    assert "  removed generated/schemas/events/two.json\n" in result.stdout
    assert ", 3 removed" in result.stdout


def test_generate_check(tmp_path: Path) -> None:
    small(tmp_path)
    stale = run("generate", "--check", tmp_path)
    assert stale.exit_code == 1
    assert "error[AL0903]: the generated file is not current" in stale.stdout
    assert sorted(files(tmp_path)) == sorted(SMALL)
    run("generate", tmp_path)
    current = run("generate", "--check", tmp_path)
    assert current.exit_code == 0
    assert "files are current" in current.stdout


def test_generate_of_one_target_and_below_another_folder(tmp_path: Path) -> None:
    result = run("generate", "--target", "python", "--out", "build/", small(tmp_path))
    assert result.exit_code == 0
    made = set(files(tmp_path)) - set(SMALL)
    assert made
    assert all(p.startswith(("build/generated/demo_audit/", "build/.auditlex")) for p in made)
    assert run("generate", "--target", "perl", tmp_path).exit_code == 1


@pytest.mark.parametrize(
    "out",
    ["..", "/tmp", "a/../..", "/", "//"],
)
def test_generate_writes_nothing_outside(out: str, tmp_path: Path) -> None:
    result = run("generate", "--out", out, small(tmp_path))
    assert result.exit_code in (1, 2)
    assert sorted(files(tmp_path)) == sorted(SMALL)


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("live", "ci", "seconds", "told"),
    [(True, "", 5, True), (True, "true", 5, False), (False, "", 5, False), (True, "", 0, False)],
)
def test_progress_is_for_those_who_wait_at_a_terminal(
    live: bool, ci: str, seconds: float, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = Terminal() if live else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("CI", ci)
    progress = Progress(verbose=False)
    progress.started -= seconds
    progress("one")
    progress("two")
    progress.end()
    assert ("2 areas (two)" in stream.getvalue()) is told
    assert stream.getvalue().endswith("\x1b[K") is told
    assert bool(stream.getvalue()) is told


def test_verbose_tells_on_stderr(tmp_path: Path) -> None:
    result = run("check", "-v", small(tmp_path))
    assert result.stdout == "no findings\n"
    assert [line.split(":")[0].strip() for line in result.stderr.splitlines()[:2]] == ["one", "two"]
    assert "3 events in 2 areas" in result.stderr


def at_terminal(folder: Path, *words: str, **env: str) -> str:
    """What a command prints on a terminal."""
    ours, theirs = pty.openpty()
    inherited = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "CI")}
    with subprocess.Popen(
        [sys.executable, "-P", "-c", RUN, *words], cwd=folder, stdout=theirs, stderr=theirs,
        env={**inherited, **env},
    ):  # fmt: skip
        os.close(theirs)
        said = b""
        while True:
            try:
                chunk = os.read(ours, 65536)
            except OSError:
                # The other side is closed; Linux says so in this way.
                break
            said += chunk
    os.close(ours)
    return said.decode()


def test_colors_are_for_terminals_and_for_those_who_want_them(tmp_path: Path) -> None:
    broken(tmp_path)
    assert "\x1b[1;31merror[AL0301]\x1b[0m" in at_terminal(tmp_path, "check")
    assert "\x1b" not in at_terminal(tmp_path, "check", NO_COLOR="1")
    assert "\x1b" not in at_terminal(tmp_path, "check", "--format", "json")
    assert "\x1b" not in process("check", cwd=tmp_path).stdout


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    text = SMALL["registry/one.yaml"] + "".join(
        f"  - id: {100100 + n}\n    name: nobody.does{n}\n    messages: {{success: x}}\n"
        for n in range(800)
    )
    lay(small(tmp_path), {"registry/one.yaml": text})
    line = f'"{sys.executable}" -P -c "{RUN}" check | head -n 1'
    done = subprocess.run(
        ["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("error[")
    assert done.stderr == ""


def test_a_process_ends_with_the_status(tmp_path: Path) -> None:
    assert process("check", cwd=small(tmp_path)).returncode == 0
    assert process("check", cwd=broken(tmp_path)).returncode == 1
    wrong = process("check", "--no-such-option", cwd=tmp_path)
    assert (wrong.returncode, "Traceback" in wrong.stderr) == (2, False)
