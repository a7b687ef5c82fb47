"""``auditlex init``: the catalog to begin with compiles, and is written where it may be."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlexc import pipeline, yamltree
from auditlexc.build import generate
from auditlexc.edit.fmt import format_text
from auditlexc.edit.scaffold import FILES, name_for, scaffold, start
from auditlexc.findings import Findings
from auditlexc.grammar import language
from auditlexc.grammar.shapes import BAD, Reading
from auditlexc.options import Options
from auditlexc.source import Refused, SourceFile
from auditlexc.targets import TARGETS

TITLES = ["Example Wiki", 'The "Wiki": #1 \\ {{ x }} {# y #}', "ويكي", "yes", "`_*"]


def read(text: str, path: str) -> object:
    """A file as the grammar reads it, which has to be without a finding."""
    findings = Reading(path)
    root = yamltree.parse(SourceFile(path, text), findings)
    assert root is not None
    shape = language.root if path == "events.yaml" else language.content
    made = shape.read(root, findings)
    assert made is not BAD
    assert findings.items == []
    return made


@pytest.mark.parametrize("title", TITLES)
def test_each_file_fits_the_grammar_whatever_the_title(title: str) -> None:
    """A title with marks of YAML, Markdown or Jinja in it stays a title."""
    files = scaffold("wiki", title)
    assert set(files) == set(FILES)
    for path, text in files.items():
        assert text.endswith("\n")
        if path.endswith(".yaml"):
            read(text, path)
            assert format_text(text, path) == text
    root = yamltree.parse(SourceFile("", files["events.yaml"]), Findings())
    assert root is not None
    found = yamltree.find(root, ("product", "title"))
    assert found is not None
    assert isinstance(found[0], yamltree.Scalar)
    assert found[0].value == title


def test_the_catalog_compiles_and_is_up_to_date_after_it(tmp_path: Path) -> None:
    """No finding, not even a warning; a second run has nothing to do; the package imports."""
    folder = tmp_path / "new" / "wiki"
    start(folder, scaffold("wiki", TITLES[1]))
    assert pipeline.check(folder).findings == ()
    done = generate(folder, Options())
    assert done.findings == ()
    assert done.outcome is not None
    assert "generated/wiki_audit/__init__.py" in done.outcome.written
    assert ".auditlex-cache/" in (folder / ".gitignore").read_text().split("\n")
    again = generate(folder, Options(check=True))
    assert again.findings == ()
    assert again.outcome is not None
    assert again.outcome.written == ()
    project = Path(__file__).parent.parent
    program = (folder / "README.md").read_text().split("```python\n")[1].split("```")[0]
    code = "\n".join(line.removeprefix("   ") for line in program.split("\n"))
    out = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": f"{folder / 'generated'}:{project / 'runtime'}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(out.stdout.replace("'", '"')) == {"user": "ada", "password": "***"}


def test_the_catalog_shows_the_main_features() -> None:
    """Whoever looks for an example of something finds one, and every target is configured."""
    text = "\n".join(scaffold("wiki", "Wiki").values())
    for word in (
        "types:", "sensitivity: secret", "type: property-string", "type: list", "separator:",
        "when:", "changes:", "controls:", "outside:", "statuses:", "severity: {", "examples:",
        "mandatory: true", "privileged: true", "defaults:",
    ):  # fmt: skip
        assert word in text, word
    root = read(scaffold("wiki", "Wiki")["events.yaml"], "events.yaml")
    targets: Mapping[str, object] = getattr(root, "targets", {})
    assert set(targets) == set(TARGETS)


def test_the_name_goes_everywhere() -> None:
    """Nothing of another product is left in it."""
    one, other = scaffold("wiki", "Wiki"), scaffold("shop", "Shop")
    assert "generated/shop_audit" in other["events.yaml"]
    for path, text in other.items():
        assert "wiki" not in text.lower(), path
        assert text.replace("shop", "wiki").replace("Shop", "Wiki") == one[path]


@pytest.mark.parametrize(
    "name", ["", "Wiki", "my-wiki", "1wiki", "w" * 33, "wiki\n", "wïki", "\udcff"]
)
def test_names_that_can_not_be_are_refused(name: str) -> None:
    """With what a name looks like."""
    with pytest.raises(Refused, match="name") as error:
        scaffold(name, "Wiki")
    assert error.value.code == "AL0104"
    assert "wiki" in error.value.hint
    error.value.message.encode()


@pytest.mark.parametrize("title", ["", "two\nlines", "\u2028", "\udcff", "x" * 201])
def test_titles_that_can_not_be_are_refused(title: str) -> None:
    """A title is one line of text."""
    with pytest.raises(Refused, match="title"):
        scaffold("wiki", title)


@given(st.text())
@settings(max_examples=50)
def test_any_folder_gives_a_name(folder: str) -> None:
    """The name that is offered can be used."""
    assert scaffold(name_for(folder), "Wiki")


def test_names_follow_folders() -> None:
    """What is left of the folder's name in small letters and digits."""
    assert [name_for(f) for f in ("My Wiki-2", "2wiki", "...", "Wiki")] == [
        "mywiki2",
        "wiki",
        "product",
        "wiki",
    ]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    """Also if it is a hidden file; the message names what is there."""
    files = scaffold("wiki", "Wiki")
    (tmp_path / ".hidden").write_text("x")
    with pytest.raises(Refused, match=r"is not empty: \.hidden") as error:
        start(tmp_path, files)
    assert error.value.code == "AL0906"
    assert [p.name for p in tmp_path.iterdir()] == [".hidden"]
    for number in range(4):
        (tmp_path / str(number)).write_text("x")
    with pytest.raises(Refused, match=r"\.hidden, 0, 1, …"):
        start(tmp_path, files)


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    """It need not be new."""
    start(tmp_path, {"a/b.yaml": "x\n"})
    assert (tmp_path / "a" / "b.yaml").read_text() == "x\n"


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    """In words."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused, match="can't be used") as error:
        start(tmp_path / "file", {"a": "x"})
    assert error.value.code == "AL0907"
