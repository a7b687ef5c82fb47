"""The event reference: its golden pages, its links, and that no text of a catalog can change it."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import Any

import jinja2
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import nodes

from auditlexc import pipeline
from auditlexc.build import generate
from auditlexc.decls import ConditionDecl
from auditlexc.findings import Findings
from auditlexc.model import Catalog, Condition, EnumValue, Type
from auditlexc.options import Options
from auditlexc.rules.summary import summary
from auditlexc.targets import docs
from auditlexc.targets.base import AreaResult, Context, head
from auditlexc.targets.markdown import code, md, paragraphs, quoted
from auditlexc.targets.phrases import rows, severity_md, type_md, when_md
from tests import build, pages
from tests.catalogs import Draft, Memory, catalogs
from tests.conftest import PROJECT

GOLDEN = Path(__file__).parent / "golden" / "docs"
TEMPLATES = Path(docs.__file__).parent / "templates" / "docs"
UPDATE = os.environ.get("AUDITLEX_UPDATE_GOLDEN") == "1"
MARK = "<!-- Written by 'auditlex generate'. Do not edit. -->\n"

# Readers differ in what they do with blanks other than the usual one at the end of a line.
LINES = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"], include_characters=" "),
    max_size=30,
)
MARKUP = st.text("\\`*_[]()<>&|~$#+-=:!.0123 ab\n\"'{}", max_size=30)


def made(context: Context, catalog: Catalog) -> dict[str, str]:
    """All pages of a catalog by their paths."""
    parts = [docs.area(context, area) for area in catalog.areas]
    artifacts = [artifact for part in parts for artifact in part.artifacts]
    results = tuple(
        AreaResult(
            area=head(area),
            events=tuple(summary(e, ()) for e in area.events),
            fragments=part.fragments,
        )
        for area, part in zip(catalog.areas, parts, strict=True)
    )
    artifacts += docs.whole(context, results, Findings())
    texts = {a.path: a.data.decode() for a in artifacts}
    assert len(texts) == len(artifacts), "two pages have one path"
    return texts


def of_folder(folder: Path) -> dict[str, str]:
    """All pages of the catalog in a folder."""
    catalog, _, front = pipeline.catalog(folder)
    assert catalog is not None
    assert front is not None
    return made(msgspec.structs.replace(front.base, out="docs"), catalog)


def test_golden(tmp_path: Path) -> None:
    """A catalog with everything in it, written by a whole run."""
    shutil.copytree(GOLDEN / "catalog", tmp_path / "catalog")
    checked = generate(tmp_path / "catalog", Options(jobs=1, cache=False))
    assert list(checked.findings) == []
    out = tmp_path / "catalog" / "docs"
    written = {str(p.relative_to(out)): p.read_text("utf-8") for p in out.rglob("*.md")}
    if UPDATE:
        shutil.rmtree(GOLDEN / "expected", ignore_errors=True)
        shutil.copytree(out, GOLDEN / "expected")
    kept = GOLDEN / "expected"
    assert written == {str(p.relative_to(kept)): p.read_text("utf-8") for p in kept.rglob("*.md")}


def sound(texts: dict[str, str]) -> None:
    """What holds for every reference."""
    assert pages.dead_links(texts) == []
    for path, text in texts.items():
        assert text.startswith(MARK), path
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        assert re.search(r"[ \t]$|\n\n\n", text, re.MULTILINE) is None, path
        page = pages.read(text)
        assert len(set(page.anchors)) == len(page.anchors), path
        assert page.html <= {"<a id>", "</a>", "<br>", "<code>", "</code>"}, path


@pytest.mark.parametrize("folder", [PROJECT, GOLDEN / "catalog"], ids=["project", "golden"])
def test_every_link_leads_somewhere_and_the_pages_are_tidy(folder: Path) -> None:
    texts = of_folder(folder)
    assert sum(len(pages.read(text).links) for text in texts.values()) > 20
    sound(texts)


def test_every_event_and_every_control_is_told_of() -> None:
    texts = of_folder(PROJECT)
    catalog, _, _ = pipeline.catalog(PROJECT)
    assert catalog is not None
    ids = pages.read(texts["docs/ids.md"]).anchors
    assert ids == [event.name for event in catalog.events]
    for area in catalog.areas:
        anchors = pages.read(texts[f"docs/{area.name}.md"]).anchors
        assert [a for a in anchors if "." in a] == [event.name for event in area.events]
        assert {f"object-{e.object.name}" for e in area.events} <= set(anchors)
    for framework in catalog.frameworks:
        page = pages.read(texts[f"docs/controls/{framework.name}.md"])
        assert page.anchors == [control.name for control in framework.controls]


@settings(max_examples=25)
@given(catalogs())
def test_any_sound_catalog_gives_sound_pages(draft: Draft) -> None:
    catalog, _, front = pipeline.catalog(Path(), Memory(draft.texts()))
    assert catalog is not None
    assert front is not None
    context = msgspec.structs.replace(front.base, out="docs")
    texts = made(context, catalog)
    sound(texts)
    assert texts == made(context, catalog)


@given(LINES | MARKUP)
def test_markdown_shows_any_text_as_it_is(text: str) -> None:
    """Wherever it stands: alone, in a table, in a heading, in bold, in the title of a link."""
    line = re.sub("[ \t\n]+", " ", text).strip(" ")
    shown = re.sub(" +", " ", line)
    assert pages.seen(md(text)) == shown
    assert pages.seen(f"a {md(text)} b") == f"a {shown} b"
    assert pages.html(f"# {md(text)}\n").count("<h1>") == 1
    table = pages.html(f"| a | b |\n|---|---|\n| {md(text)} | end |\n")
    assert table.count("<td>") == 2
    assert pages.seen(f"| a |\n|---|\n| {md(text)} |\n") == f"a{shown}"
    assert pages.seen(f'[x](y "{quoted(text)}")') == "x"
    assert pages.seen(f"> {md(text)}") == shown


@given(LINES | MARKUP)
def test_code_shows_any_text_as_it_is(text: str) -> None:
    shown = re.sub("[ \t\n]+", " ", text).strip(" ")
    assert pages.seen(code(text)).strip(" ") == shown
    in_a_table = f"| a | b |\n|---|---|\n| {code(text)} | {code(text)} |\n"
    assert pages.html(in_a_table).count("<td>") == 2
    assert pages.seen(in_a_table).replace(" ", "") == f"ab{shown}{shown}".replace(" ", "")


def test_markdown_leaves_ordinary_text_alone() -> None:
    """Pages are read as text too, and diffs of them."""
    for text in (
        "Who acted (if anybody).",
        "1.10",
        "user.change-password",
        "2 of 3, say",
        "",
        "x!",
    ):
        assert md(text) == text
    assert md("1. first") == "1\\. first"
    assert md("- item") == "\\- item"
    assert paragraphs("one\ntwo\n\n \n\nthree\n") == "one two\n\nthree"
    assert code("user.create") == "`user.create`"
    assert code("a|b") == "<code>a&#124;b</code>"
    assert code("") == "<code></code>"


TYPES = [
    (build.type_("string"), "text"),
    (build.type_("string", min_length=4, max_length=4), "text, exactly 4 characters"),
    (build.type_("string", max_length=9, pattern="[a-z]+", format="email"),
     "text (e-mail address), at most 9 characters, matching `[a-z]+`"),
    (build.type_("integer", minimum=1, maximum=65535), "whole number, 1 to 65535"),
    (build.type_("integer", minimum=0, format="epoch-seconds"),
     "whole number (seconds since 1970), at least 0"),
    (build.type_("number", maximum=0.5), "number, at most 0.5"),
    (build.type_("boolean"), "true or false"),
    (build.type_("enum", values=["a"]), "one of `a` (A)"),
    (build.type_("enum", values=[EnumValue(name=n, title=n) for n in "abc"]),
     "one of `a`, `b` or `c`"),
    (build.type_("list", items=build.field(base="integer"), min_items=1, max_items=3),
     "list; each whole number; 1 to 3 of them"),
    (build.type_("list"), "list; each values"),
    (build.type_("list", items=build.field(), separator=", ;", max_length=80),
     "text with items between `,`, a blank or `;`, at most 80 characters; each text"),
    (build.type_("map", items=build.field(base="boolean")), "object, any keys; each true or false"),
    (build.type_("struct", keys=[build.param("a")]), "object with the keys below"),
    (build.type_("property-string", keys=[build.param("a")], default_key="a", max_length=7),
     ("property string with the keys below, where `a` may stand without its name, "
      "at most 7 characters")),
]  # fmt: skip


@pytest.mark.parametrize(("type_", "words"), TYPES, ids=[words for _, words in TYPES])
def test_types_in_words(type_: Type, words: str) -> None:
    assert type_md(type_) == words


TESTS = [
    ({"equals": 1}, "`delete` is `1`"),
    ({"equals": True}, "`delete` is `true`"),
    ({"equals": "a b"}, "`delete` is `a b`"),
    ({"one_of": ("a", "b", 3)}, "`delete` is `a`, `b` or `3`"),
    ({"is_not": "a"}, "`delete` is absent or not `a`"),
    ({"is_not": ("a", "b")}, "`delete` is absent or not `a` or `b`"),
    ({"prefix": "PVE:"}, "`delete` begins with `PVE:`"),
    ({"not_prefix": "PVE:"}, "`delete` is absent or does not begin with `PVE:`"),
    ({"includes": "a"}, "`delete` lists `a`"),
    ({"excludes": "a"}, "`delete` is absent or does not list `a`"),
    ({"present": True}, "`delete` is present"),
    ({"present": False}, "`delete` is absent"),
    ({"present": True, "is_not": "a"}, "`delete` is present and is absent or not `a`"),
]  # fmt: skip


@pytest.mark.parametrize(("test", "words"), TESTS, ids=[words for _, words in TESTS])
def test_conditions_in_words(test: dict[str, Any], words: str) -> None:
    assert when_md([[Condition(key="delete", test=ConditionDecl(**test))]]) == words


def test_alternatives_in_words() -> None:
    absent = ConditionDecl(present=False)
    when = [
        [Condition(key="a", test=absent), Condition(key="response.B", test=absent)],
        [Condition(key="subject.c", test=absent), Condition(key="net.d", test=absent)],
    ]
    assert when_md(when) == (
        "`a` is absent and `B` of the response is absent; "
        "or `c` of the subject is absent and `net.d` is absent"
    )


def test_severity_in_words() -> None:
    assert severity_md(build.event()) == "notice; failure: warning"
    everywhere = {"attempt": "error", "success": "error", "failure": "error"}
    assert severity_md(build.event(severity=everywhere)) == "error"
    info = build.event(severity={"success": "info"}, statuses=("success",))
    assert severity_md(info) == "info; attempt: notice"


def test_the_rows_of_a_field_go_as_deep_as_its_keys() -> None:
    """What is redacted far inside is said, and said to be below."""
    secret = build.param("key", redact="mask", sensitivity="secret")
    inner = build.field("items", "struct", keys=[build.param("deep", "struct", keys=[secret])])
    listed = build.field("parts", "map", items=build.field("items", "list", items=inner))
    found = list(rows("parts", True, listed))
    assert [row.name_md for row in found] == [
        "`parts`", "`parts.*[].deep`", "`parts.*[].deep.key`",
    ]  # fmt: skip
    assert [row.written_md for row in found] == [
        "for each item, for each item, key by key, as below", "key by key, as below", "`***`",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name", sorted(p.name for p in Path(docs.__file__).parent.glob("templates/docs/*"))
)
def test_every_value_in_a_template_is_made_fit_for_markdown(name: str) -> None:
    """Each ``{{ }}`` ends with a filter that escapes, or holds what was made as Markdown."""
    source = (TEMPLATES / name).read_text("utf-8")
    for output in jinja2.Environment().parse(source).find_all(nodes.Output):
        for value in output.nodes:
            if isinstance(value, nodes.TemplateData):
                continue
            assert fit(value), f"{name}:{value.lineno}"


def fit(value: nodes.Node) -> bool:
    """Whether an expression is Markdown: by its filter, its name, or as words of the template."""
    if isinstance(value, nodes.Filter):
        return value.name in ("md", "code", "quoted", "paragraphs", "fenced")
    if isinstance(value, nodes.CondExpr):
        return value.expr2 is not None and fit(value.expr1) and fit(value.expr2)
    if isinstance(value, nodes.Call):
        return isinstance(value.node, nodes.Name) and value.node.name == "page"
    if isinstance(value, nodes.Getattr):
        return value.attr.endswith("_md")
    return isinstance(value, nodes.Const) or (
        isinstance(value, nodes.Name) and value.name.endswith("_md")
    )


def test_an_area_can_have_the_name_of_another_page() -> None:
    assert [docs.page(name) for name in ("access", "ids", "readme")] == [
        "access.md", "ids_.md", "readme_.md",
    ]  # fmt: skip


def test_importing_the_target_loads_no_template_engine() -> None:
    """Most runs change nothing and need none."""
    import subprocess
    import sys

    script = "import sys, auditlexc.targets; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
