"""What ``auditlex view`` is asked for: its filters, languages and catalogs."""

from __future__ import annotations

import time
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from auditlex.viewing import speaking
from tests.viewlog import OTHERS, installed, record, run, seqs, shown, write


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return write(tmp_path / "pve.log", OTHERS)


# Filters


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("--event user.create", [1]),
        ("--event pve.user.create", [1]),
        ("-e vm.*", [3, 2]),
        ("-e 210003", [3, 2]),
        ("-e user.create -e vm.update", [3, 2, 1]),
        ("--area access", [1]),
        ("--object /vms/200", [2]),
        ("-o /vms/*", [4, 3, 2]),
        ("--type user", [1]),
        ("--user root@pam", [1]),
        ("-u *@ldap", [2]),
        ("-u *@ldap -u root@pam", [2, 1]),
        ("--token ci", [2]),
        ("--node pve2", [1]),
        ("--status failure", [2]),
        ("-s failure -s success", [4, 3, 2, 1]),
        ("--severity warning", [3, 2]),
        ("--severity info", [4, 3, 2, 1]),
        ("--source 198.51.100.7", [2]),
        ("--source 198.51.0.0/16", [2]),
        ("--request r-2", [2]),
        ("--grep BOB@ldap", [2]),
        ("--grep 200 --grep denied", [2]),
        ("--grep damaged", [None]),
        ("--since 2026-11-23T10:30", [None, 4]),
        ("--until 2026-11-23T08:00", [1]),
        ("--since 2026-11-23 --until 2026-11-23", [None, 4, 3, 2, 1]),
        ("--since 2026-11-23T09:00 --until 2026-11-23T10:00 --status success", [3]),
        ("--where user=alice@pve", [4, 3]),
        ("--where params.vmid>=200 --type vm", [2]),
        ("--where damaged", [None]),
        ("--control pci-10.2.1.5 --type user", [1]),
    ],
)
def test_filters_choose_records_and_are_joined_by_and(
    log: Path, words: str, found: list[int | None]
) -> None:
    assert seqs(log, *words.split()) == found


def test_times_are_of_the_readers_zone(log: Path) -> None:
    words = ("--until", "2026-11-23T10:00")
    assert seqs(log, *words, "--tz", "Europe/Berlin") == [2, 1]
    assert seqs(log, *words, "--tz", "+01:00") == [2, 1]
    assert seqs(log, *words, "--tz", "UTC") == [3, 2, 1]
    assert seqs(log, *words, env={"TZ": "Europe/Berlin"}) == [2, 1]


def test_relative_times_count_from_now(tmp_path: Path) -> None:
    now = time.time()
    stamps = [time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime(now - ago))
              for ago in (7_300, 3_500)]  # fmt: skip
    log = write(tmp_path / "a.log", [record(time=t, seq=n) for n, t in enumerate(stamps)])
    assert seqs(log, "--since", "2h") == [1]
    assert seqs(log, "--since", "3h") == [1, 0]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("--event user.craete", "Invalid value for --event: There is no event 'user.craete'."),
        ("--event vm.updat", "Did you mean 'vm.update'"),
        ("--area acess", "Did you mean 'access'?"),
        ("--status failed", "Invalid value for --status"),
        ("--severity loud", "There are error, info, notice, warning."),
        ("--since yesteryear", "Invalid value for --since"),
        ("--source 1.2.3.4/99", "is no network"),
        ("--control pci-1", "Invalid value for --control"),
        ("--tz Mars/Olympus", "Write a name as Europe/Berlin, UTC, or +02:00."),
        ("--locale tlh", "there are ar, "),
        ("--catalog nope", "There is no catalog 'nope'. Installed: pve."),
        ("--cursor nope", "This is no cursor"),
        ("--follow --cursor x", "leave --cursor out"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_option_is_told_with_its_name(
    log: Path, words: str, told: str
) -> None:
    result = run("view", log, *words.split())
    assert result.exit_code == 2
    assert told.lower() in " ".join(result.stderr.split()).lower()
    assert "Traceback" not in result.stderr


def test_an_expression_that_can_not_be_used_is_shown_with_the_place(log: Path) -> None:
    result = run("view", log, "--where", "user = x and nod = y")
    assert result.exit_code == 2
    rows = result.stderr.splitlines()
    assert rows[-1].index("^") == rows[-2].index("nod")
    assert "Did you mean 'node'?" in result.stderr


# Languages and catalogs


@pytest.mark.parametrize(
    ("env", "word"),
    [
        ({"LC_ALL": "de_DE.UTF-8"}, "geändert"),
        ({"LC_ALL": "de_AT"}, "geändert"),
        ({"LC_ALL": None, "LC_MESSAGES": "de_DE.UTF-8", "LANG": "fr_FR.UTF-8"}, "geändert"),
        ({"LC_ALL": None, "LC_MESSAGES": None, "LANG": "de_DE@euro"}, "geändert"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "de"}, "geändert"),
        ({"LC_ALL": "tlh_QX.UTF-8"}, "changed"),
        ({"LC_ALL": "POSIX"}, "changed"),
        ({"LC_ALL": None, "LC_MESSAGES": None, "LANG": None}, "changed"),
        ({"LC_ALL": "\x1b[2J"}, "changed"),
    ],
)
def test_the_language_is_that_of_the_system(
    log: Path, env: dict[str, str | None], word: str
) -> None:
    env = {"LC_MESSAGES": None, "LANG": None, **env}
    result = run("view", log, "-e", "vm.update", "-s", "success", env=env)
    assert (result.exit_code, result.stderr) == (0, "")
    assert word in result.stdout


def test_the_language_that_is_asked_for_counts_most(log: Path) -> None:
    words = ("view", log, "-s", "success", "-e", "vm.update", "--format", "lines")
    assert "changed" in "".join(shown(*words, "--locale", "en", env={"LC_ALL": "de_DE"}))
    assert "geändert" in "".join(shown(*words, "--locale", "de_CH"))


def test_json_needs_no_catalog_and_no_language(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any, **__: Any) -> Any:
        raise AssertionError("a catalog was asked for")

    monkeypatch.setattr(speaking.Catalogs, "installed", never)
    assert seqs(log, "--user", "root@pam", "--since", "2026-11-23") == [1]


def test_a_catalog_is_named_by_its_entry_point_or_its_package(log: Path) -> None:
    for name in ("pve", "pve_audit"):
        assert shown("view", log, "--catalog", name, "-s", "failure")


def test_without_a_catalog_records_are_told_in_general_words(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(monkeypatch)
    result = run("view", log, "-s", "failure", "--format", "lines")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "[pve.vm.update: unknown] bob@ldap!ci acted on vm /vms/200: update" in result.stdout
    assert run("view", log, "--locale", "de").exit_code == 2


def test_a_catalog_that_can_not_be_used_is_told_and_the_others_are_used(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(
        monkeypatch,
        EntryPoint("broken", "no_such_package_at_all", speaking.GROUP),
        EntryPoint("odd", "json", speaking.GROUP),
        EntryPoint("pve", "pve_audit", speaking.GROUP),
    )
    result = run("view", log, "-s", "failure", "--locale", "de")
    assert result.exit_code == 0
    assert "nicht ändern" in result.stdout
    assert result.stderr.splitlines() == [
        "The catalog 'broken' can't be used: ModuleNotFoundError in 'no_such_package_at_all'.",
        "The catalog 'odd' can't be used: AttributeError in 'json'.",
    ]
