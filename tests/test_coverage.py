"""A catalog held against an API: what is said of it, how it is printed, how a process ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from auditlex.cli import main
from auditlexc.api.coverage import Coverage, coverage
from auditlexc.api.read import read
from auditlexc.pipeline import catalog
from tests.conftest import PROJECT

FOLDER = Path(__file__).parent / "api"
SHARED = PROJECT.parent / "shared" / "pve"
ROOT = """\
auditlex: 1
product: {name: demo, title: Demonstration, version: "1.0"}
areas:
  lamps: {title: Lamps, ids: 100000-100999}
include: [registry/*.yaml]
"""
WORDS = "actions:\n  create: {title: create, doc: Make it.}\n"
published = pytest.mark.skipif(not SHARED.exists(), reason="the published schema is not here")


@pytest.fixture(name="lamps")
def _lamps(tmp_path: Path) -> Path:
    """A catalog that disagrees with the API of lamps in every way."""
    (tmp_path / "registry").mkdir()
    (tmp_path / "events.yaml").write_text(ROOT)
    (tmp_path / "registry" / "words.yaml").write_text(WORDS)
    (tmp_path / "registry" / "lamps.yaml").write_text((FOLDER / "lamps.yaml").read_text())
    return tmp_path


def run(*words: str | Path) -> Result:
    """The outcome of 'auditlex coverage'."""
    return CliRunner().invoke(main, ["coverage", *map(str, words)], catch_exceptions=False)


def held(folder: Path, api: Path) -> Coverage:
    """The coverage of a catalog that has no error."""
    model, checked, _ = catalog(folder)
    assert model is not None
    assert checked.sound
    return coverage(model, read(api))


def test_every_disagreement_is_listed(lamps: Path) -> None:
    """Types, enums, limits, patterns, what may be absent, and keys inside property strings."""
    found = held(lamps, FOLDER / "pve.js")
    assert (found.methods, found.mutating, found.covered, found.reads_covered) == (3, 2, 1, 0)
    assert [(c.method, c.path) for c in found.uncovered] == [("DELETE", "/lamps/{lamp}")]
    assert [(b.event, b.method, b.path) for b in found.unknown_bindings] == [
        ("lamp.create", "POST", "/lanterns")
    ]
    assert {(d.parameter, d.kind, d.message) for d in found.parameter_drift} == {
        ("bulb[n].kind", "enum", "the catalog has 'torch', which the API does not take"),
        ("bulb[n].serial", "optional", "the API lets it be absent"),
        ("bulb[n].serial", "pattern",
         "the catalog's pattern refuses a text that the API's allows"),
        ("bulb[n].watts", "limit", "'maximum' is 60 in the API and 100 in the catalog"),
        ("colours", "optional", "the API lets it be absent"),
        ("ghost", "unknown", "the API does not have it"),
        ("speed", "type", "the API has 'number', the catalog 'integer'"),
    }  # fmt: skip


def test_a_key_that_may_open_a_door_is_listed_until_somebody_decided(lamps: Path) -> None:
    """A reason is a decision, and so is a secret around the key."""
    path = lamps / "registry" / "lamps.yaml"
    text = path.read_text()
    listed = [(s.parameter, s.why) for s in held(lamps, FOLDER / "pve.js").unclassified_secrets]
    assert listed == [("bulb[n].code", "its description says 'passphrase'")]
    for old, new in (
        ("doc: Opens the socket.", "doc: Opens the socket., sensitivity: secret"),
        ("doc: Opens the socket.", "doc: Opens the socket., not_secret: It is a number."),
        ("doc: What is screwed in.\n        sensitivity: internal",
         "doc: What is screwed in.\n        sensitivity: secret"),
    ):  # fmt: skip
        assert old in text
        path.write_text(text.replace(old, new))
        assert held(lamps, FOLDER / "pve.js").unclassified_secrets == ()


def test_what_an_event_s_conditions_exclude_it_need_not_carry(lamps: Path) -> None:
    """Nor is a parameter optional where the event is chosen by its presence."""
    path = lamps / "registry" / "lamps.yaml"
    text = path.read_text()
    path.write_text(
        text.replace("tags?, ghost?]", "ghost?]\n    when: {tags: absent, colours: present}")
    )
    kinds = {(d.parameter, d.kind) for d in held(lamps, FOLDER / "pve.js").parameter_drift}
    assert not kinds & {("tags", "missing"), ("colours", "optional")}
    path.write_text(text.replace("tags?, ghost?]", "ghost?]"))
    kinds = {(d.parameter, d.kind) for d in held(lamps, FOLDER / "pve.js").parameter_drift}
    assert {("tags", "missing"), ("colours", "optional")} <= kinds


def test_an_openapi_document_is_held_against_the_same_catalog(lamps: Path) -> None:
    """Everyone else's APIs."""
    found = held(lamps, FOLDER / "lamps.openapi.yaml")
    assert (found.methods, found.mutating, found.covered) == (3, 2, 1)
    assert ("name", "missing") in {(d.parameter, d.kind) for d in found.parameter_drift}
    assert {s.parameter for s in found.unclassified_secrets} == {"api_key", "next.api_key"}


def test_json_has_the_keys_that_are_promised(lamps: Path) -> None:
    """For programs; every list holds mappings of texts."""
    done = run(FOLDER / "pve.js", "-C", lamps, "--format", "json")
    assert done.exit_code == 0
    data: dict[str, Any] = json.loads(done.stdout)
    assert set(data) == {
        "methods", "mutating", "covered", "percent", "reads_covered", "uncovered",
        "unknown_bindings", "parameter_drift", "unclassified_secrets",
    }  # fmt: skip
    assert (data["methods"], data["mutating"], data["covered"], data["percent"]) == (3, 2, 1, 50.0)
    assert data["uncovered"] == [{"path": "/lamps/{lamp}", "method": "DELETE"}]
    assert set(data["parameter_drift"][0]) == {
        "event", "method", "path", "parameter", "kind", "message",
    }  # fmt: skip
    assert set(data["unclassified_secrets"][0]) == {"event", "method", "path", "parameter", "why"}


def test_text_and_markdown_say_the_same(lamps: Path) -> None:
    """For people at a terminal and for a page."""
    text = run(FOLDER / "pve.js", "-C", lamps).stdout
    assert "Calls without an event (1):\n  DELETE /lamps/{lamp}\n" in text
    assert "1 of 2 calls that change something have an event (50.0 %)" in text
    assert "bulb[n].code, its description says 'passphrase' (lamp.create)" in text
    page = run(FOLDER / "pve.js", "-C", lamps, "--format", "markdown").stdout
    assert page.startswith("# Coverage of the API\n")
    assert "- DELETE /lamps/\\{lamp\\}\n" in page
    assert page.count("\n- ") == text.count("\n  ")


@pytest.mark.parametrize(("words", "status"), [
    ((), 0), (("--fail-under", "50"), 0), (("--fail-under", "50.1"), 1), (("--strict",), 1),
    (("--fail-under", "101"), 2),
])  # fmt: skip
def test_the_status_says_whether_enough_is_covered(
    lamps: Path, words: tuple[str, ...], status: int
) -> None:
    """For CI."""
    assert run(FOLDER / "pve.js", "-C", lamps, *words).exit_code == status


def test_a_broken_catalog_is_no_coverage(lamps: Path) -> None:
    """What could be read of it is shown; the status says that it is not enough."""
    path = lamps / "registry" / "lamps.yaml"
    path.write_text(path.read_text().replace("tags?, ghost?]", "tags?, gost?]"))
    done = run(FOLDER / "pve.js", "-C", lamps)
    assert done.exit_code == 1
    assert "The catalog has errors: see 'auditlex check'." in done.stderr
    (lamps / "events.yaml").unlink()
    assert run(FOLDER / "pve.js", "-C", lamps).exit_code == 1


def test_a_file_that_is_cut_off_is_a_sentence(lamps: Path, tmp_path: Path) -> None:
    """Never a traceback."""
    cut = tmp_path / "cut.js"
    cut.write_bytes((FOLDER / "pve.js").read_bytes()[:1500])
    done = run(cut, "-C", lamps)
    assert done.exit_code == 1
    assert done.stderr.startswith(f"Error: '{cut}': line ")
    assert "Give the whole apidata.js" in done.stderr


@published
def test_every_call_that_changes_proxmox_ve_has_an_event() -> None:
    """All 322 of the published schema, each with the parameters that the API documents."""
    found = held(PROJECT, SHARED / "apidata.js")
    assert (found.methods, found.mutating, found.covered) == (649, 322, 322)
    assert found.uncovered == ()
    assert found.parameter_drift == ()
    assert found.unclassified_secrets == ()


@published
def test_the_calls_that_are_newer_than_the_schema_have_events(tmp_path: Path) -> None:
    """Six methods, known from newer sources; nothing else is bound to what does not exist."""
    text = (SHARED / "apidata.js").read_text()
    tree: list[Any] = json.JSONDecoder().raw_decode(text, text.index("["))[0]
    newer: list[dict[str, Any]] = json.loads((SHARED / "taxonomy-drift.json").read_text())
    for row in newer:
        info: dict[str, Any] = {row["method"]: {"parameters": {"properties": {}}}}
        tree.append({"path": row["path"], "info": info})
    path = tmp_path / "newer.json"
    path.write_text(json.dumps(tree))
    found = held(PROJECT, path)
    assert (found.mutating, found.covered) == (328, 328)
    assert found.unknown_bindings == ()
    assert run(path, "-C", PROJECT, "--fail-under", "100").exit_code == 0


@published
def test_every_variant_and_every_read_of_the_classification_has_an_event() -> None:
    """The 51 reads that are privileged or reveal a secret, and the methods with variants."""
    model, _, _ = catalog(PROJECT)
    assert model is not None
    events: dict[tuple[str, str], list[str]] = {}
    for event in model.events:
        for binding in event.api:
            events.setdefault((binding.method, binding.path), []).append(event.action.name)
    rows: list[dict[str, Any]] = json.loads((SHARED / "taxonomy.json").read_text())
    lacking = [(r["method"], r["path"]) for r in rows if (r["method"], r["path"]) not in events]
    assert lacking == []
    few: dict[str, list[str]] = {}
    for row in rows:
        actions = {row["action"], *(v["action"] for v in row["action_variants"])}
        have = events[row["method"], row["path"]]
        if len(have) < len(actions):
            few[f"{row['method']} {row['path']}"] = sorted(have)
    # Where the variants are all that there is, nothing is left for the act that they vary.
    assert few == {
        "PUT /cluster/ceph/flags/{flag}": ["set", "unset"],
        "POST /nodes/{node}/qemu/{vmid}/dbus-vmstate": ["dbus-vmstate-start", "dbus-vmstate-stop"],
        "POST /nodes/{node}/status": ["reboot", "shutdown"],
    }
