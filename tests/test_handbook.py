"""The pages that follow from the compiler's tables are current, and are written as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditlexc import handbook


def test_the_committed_pages_are_current(project: Path) -> None:
    """Editors and readers get what the compiler reads by; 'make generate' writes it."""
    for path, data in handbook.pages().items():
        assert (project / path).read_bytes() == data, path


def test_the_handbook_writes_checks_and_refuses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says what it wrote, what it would write, and what it can't."""
    assert handbook.main([], tmp_path) == 1
    assert "can't be written" in capsys.readouterr().err
    for path in handbook.pages():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    assert handbook.main(["--check"], tmp_path) == 1
    assert capsys.readouterr().err.count("is not current") == len(handbook.pages())
    assert handbook.main([], tmp_path) == 0
    assert handbook.main(["--check"], tmp_path) == 0
    (tmp_path / "docs/catalog.md").write_text("edited", "utf-8")
    assert handbook.main(["--check"], tmp_path) == 1
    assert capsys.readouterr().err.startswith("docs/catalog.md is not current")
    assert handbook.main(["--force"], tmp_path) == 2
