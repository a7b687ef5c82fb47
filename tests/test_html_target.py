"""The HTML reference: what it says, that it stays closed to the outside, and that no text opens it.

What it does in a browser is tested in browser/test_reference.py.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jinja2 import nodes
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from auditlexc import pipeline
from auditlexc.model import Action, Catalog, Control, EnumValue, Example, Framework, Product
from auditlexc.show.escape import visible
from auditlexc.targets import docs, html, jsonschema, sample
from auditlexc.targets.base import Context
from tests import build
from tests.browser.reading import Page, context, made, read
from tests.catalogs import Draft, Memory, catalogs
from tests.conftest import PROJECT

GOLDEN = Path(__file__).parent / "golden" / "html"
CATALOG = Path(__file__).parent / "golden" / "docs" / "catalog"
TEMPLATES = Path(html.__file__).parent / "templates" / "html"
SCRIPT = "".join((TEMPLATES / name).read_text("utf-8") for name in ("fill.js", "page.js"))
UPDATE = os.environ.get("AUDITLEX_UPDATE_GOLDEN") == "1"
FENCED = re.compile(r"```json\n(.*)\n```")
# Whatever YAML can say, and what ends a script, a comment, an attribute or an entity.
HOSTILE = st.text(max_size=30) | st.lists(
    st.sampled_from(["</script>", "<!--", "-->", "]]>", "&lt;", "\"'`=", "<b onload=x>", "\u202e",
                     "\u2028", "\x1b[0m", "\t", "\\u003c", "{x}", "{{", "#", "\U000e0041", " "]),
    max_size=6,
).map("".join)  # fmt: skip


def of_folder(folder: Path) -> tuple[Context, Catalog]:
    """A catalog, and what the target is told besides."""
    catalog, _, front = pipeline.catalog(folder)
    assert catalog is not None
    assert front is not None
    return msgspec.structs.replace(front.base, out="docs"), catalog


def sound(text: str) -> None:
    """What holds for every page, whatever the catalog says."""
    page = read(text)
    assert text.startswith(
        "<!doctype html>\n<!-- Written by 'auditlex generate'. Do not edit. -->\n"
    )
    assert text.endswith("</html>\n")
    assert "".join(text.splitlines()).isprintable()
    assert re.fullmatch(
        "default-src 'none'; script-src '(sha256-[^' ]+)'; style-src '(sha256-[^' ]+)'; "
        "base-uri 'none'; form-action 'none'",
        page.elements[3][1]["content"],
    )
    assert page.elements[3][1]["http-equiv"] == "Content-Security-Policy"
    policy = page.elements[3][1]["content"]
    (script,), (style,) = page.scripts, page.styles
    assert f"script-src '{html.digest(script)}'" in policy
    assert f"style-src '{html.digest(style)}'" in policy
    assert script == SCRIPT
    assert style == (TEMPLATES / "page.css").read_text("utf-8")
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"link", "img", "iframe", "object", "embed", "base", "svg", "audio", "video"}
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
    for name in ("src", "srcset", "action", "formaction", "data", "poster", "background"):
        assert page.values(name) == []
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    assert all(link[:1] == "#" and (link[1:] in {"", *ids}) for link in page.values("href"))
    assert {i for name in ("for", "aria-labelledby", "aria-controls", "aria-describedby")
            for value in page.values(name) for i in value.split()} <= set(ids)  # fmt: skip
    assert [one.name for one in page.listed] == list(page.entries)


def test_golden() -> None:
    """The list and the JSON of a catalog with everything in it."""
    told, catalog = of_folder(CATALOG)
    parts = {f"{area.name}.{kind}": text for area in catalog.areas
             for kind, text in html.area(told, area).fragments.items()}  # fmt: skip
    shown = {
        name.replace(".list", ".html") if name.endswith(".list") else f"{name}.json": (
            text
            if name.endswith(".list")
            else f"{msgspec.json.format(text.encode(), indent=1).decode()}\n"
        )
        for name, text in parts.items()
    }
    if UPDATE:
        GOLDEN.mkdir(exist_ok=True)
        for name, text in shown.items():
            (GOLDEN / name).write_text(text, "utf-8")
    assert shown == {path.name: path.read_text("utf-8") for path in GOLDEN.iterdir()}


@pytest.mark.parametrize("folder", [PROJECT, CATALOG], ids=["project", "golden"])
def test_every_event_is_told_of_and_the_page_is_sound(folder: Path) -> None:
    told, catalog = of_folder(folder)
    text = made(told, catalog.areas)
    sound(text)
    page = read(text)
    assert [one.name for one in page.listed] == [event.name for event in catalog.events]
    for event, one in zip(catalog.events, page.listed, strict=True):
        assert one.parts["link"] == [event.name]
        assert one.parts["id"] == [str(event.id)]
        assert one.parts["title"] == [html.plain(event.title)]
        assert " ".join(one.parts.get("doc", [])) == html.plain(event.doc)
        entry = page.entries[event.name]
        assert [row[0] for row in page.fields(event.name) if row[0] in {
            p.name for p in event.params
        }] == [p.name for p in event.params]  # fmt: skip
        assert len(entry["messages"]) == len(event.messages)
        assert [page.shared["controls"][n][0] for n in entry.get("controls", [])] == [
            control.name for control in event.controls
        ]
        assert event.action.name in page.shared["actions"]


def judges(catalog: Catalog) -> dict[int, Validator]:
    """What judges the records of each event."""
    common = jsonschema.envelope()
    return {
        event.id: Draft202012Validator({"allOf": [common, jsonschema.event_schema(event)]})
        for event in catalog.events
    }


@pytest.mark.parametrize("folder", [PROJECT, CATALOG], ids=["project", "golden"])
def test_records_are_those_of_the_markdown_pages_and_valid(folder: Path) -> None:
    """A reader who copies a record from here or from there has the same one, and a real one."""
    told, catalog = of_folder(folder)
    page = read(made(told, catalog.areas))
    there: list[str] = []
    for area in catalog.areas:
        (artifact,) = docs.area(told, area).artifacts
        there += FENCED.findall(artifact.data.decode())
    here = [shown["line"] for entry in page.entries.values() for shown in entry.get("examples", [])]
    assert list(map(msgspec.json.decode, here)) == list(map(msgspec.json.decode, there))
    assert len(here) == sum(len(event.examples) for event in catalog.events) > 0
    validators = judges(catalog)
    for record in map(msgspec.json.decode, here):
        assert list(validators[record["id"]].iter_errors(record)) == []


@settings(max_examples=25)
@given(catalogs())
def test_any_sound_catalog_gives_a_sound_page(draft: Draft) -> None:
    catalog, _, front = pipeline.catalog(Path(), Memory(draft.texts()))
    assert catalog is not None
    assert front is not None
    told = msgspec.structs.replace(front.base, out="docs")
    text = made(told, catalog.areas)
    sound(text)
    assert text == made(told, catalog.areas)


def hostile(text: str) -> Catalog:
    """A catalog that says a text wherever it can say one."""
    control = Control(name="rule-1", framework="rules", title=text, doc=text)
    field = build.param(
        "name", "enum", values=[EnumValue(name=text, title=text)], doc=text, default=text,
        deprecated=text,
    )  # fmt: skip
    pattern = build.param("other?", pattern=text, doc=text)
    event = build.event(
        params=[field, pattern],
        title=text,
        doc=f"{text}\n\n{text}",
        object=build.object_("user", title=text, doc=text),
        action=Action(name="create", title=text, doc=text),
        object_id=text,
        api=[f"POST {text}"],
        when=((build.condition("name", equals=text),),),
        reveals=(text,),
        since=text,
        deprecated=text,
        retired=text,
        messages={"success": f"{text.replace('{', '').replace('}', '')} {{name}}"},
        examples=(
            Example(status="success", doc=text, user=text, object=text, params={"other": text}),
        ),
    )
    event = msgspec.structs.replace(event, controls=(control,))
    return build.catalog(
        product=Product(name="pve", title=text, doc=text, version=text),
        areas=(build.area(title=text, doc=text, events=(event,)),),
        actions=(event.action,),
        frameworks=(Framework(name="rules", title=text, controls=(control,)),),
    )


def elements(page: Page) -> list[tuple[str, list[str]]]:
    """The elements of a page; a text of several paragraphs has a span for each."""
    return [(tag, sorted(attributes)) for tag, attributes in page.elements if tag != "span"]


@cache
def usual() -> list[tuple[str, list[str]]]:
    """The elements where all texts are harmless."""
    catalog = hostile("x")
    return elements(read(made(context(catalog), catalog.areas)))


@settings(max_examples=60)
@given(HOSTILE)
def test_no_text_gets_out_of_its_place(text: str) -> None:
    """Whatever a catalog says stays a text: the page has the same elements, and shows it."""
    assume(html.plain(text))
    catalog = hostile(text)
    page = made(context(catalog), catalog.areas)
    sound(page)
    seen = read(page)
    assert len(seen.listed) == 1
    assert elements(seen) == usual()
    entry, line = seen.entries["user.create"], html.plain(text)
    assert seen.listed[0].parts["title"] == [line]
    assert seen.areas[0]["objects"] == {"user": [line, line]}
    assert seen.shared["controls"] == [["rule-1", line, line]]
    assert entry["object_id"] == visible(text)
    assert entry["when"] == f"\tname\t is \t{visible(text)}\t"
    assert entry["api"] == [visible(f"POST {text}")]
    (shown,) = entry["examples"]
    assert msgspec.json.decode(shown["line"])["params"]["other"] == text
    assert shown["line"].isprintable()


def test_what_does_not_print_is_visible() -> None:
    """Nobody is misled by a text that turns the reading direction around."""
    assert html.plain(" a\u202eb\n\tc\x00 ") == "a<U+202E>b c<U+0000>"
    assert html.code("a\tb  c") == "\ta<U+0009>b  c\t"
    assert html.markup('<a href="x">&') == "&lt;a href=&quot;x&quot;&gt;&amp;"
    assert html.line('{"a":"\u202e \U000e0041é"}') == '{"a":"\\u202e \\udb40\\udc41é"}'
    assert html.embedded('["</script>&\u2028\u2029"]'.encode()) == (
        '["\\u003c/script\\u003e\\u0026\\u2028\\u2029"]'
    )


def test_fields_that_say_the_same_are_one_row() -> None:
    """Many events carry the same fields: the page holds the words for them once."""
    one = build.event(params=["userid", "comment?"])
    other = build.event(103_002, "user.delete", params=["userid", "comment"])
    catalog = build.catalog(one, other)
    page = read(made(context(catalog), catalog.areas))
    assert [row[:3] for row in page.areas[0]["fields"]] == [
        ["userid", "text", True], ["comment", "text", False], ["comment", "text", True],
    ]  # fmt: skip
    assert [page.entries[name]["fields"] for name in ("user.create", "user.delete")] == [
        [0, 1], [0, 2],
    ]  # fmt: skip


SECRET = build.param("key", sensitivity="secret", redact="mask")
SECRETS: list[tuple[dict[str, Any], bool]] = [
    ({"params": ["name"]}, False),
    ({"params": [SECRET]}, True),
    ({"params": [build.param("drive", "struct", keys=[build.param("a"), SECRET])]}, True),
    ({"params": [build.param("keys", "list", items=SECRET.field)]}, True),
    ({"changes": [SECRET.field]}, True),
    ({"reveals": ("ticket",)}, True),
]


@pytest.mark.parametrize(("said", "secret"), SECRETS, ids=[str(list(s)) for s, _ in SECRETS])
def test_an_event_has_secrets_if_any_part_of_it_is_one(said: dict[str, Any], secret: bool) -> None:
    catalog = build.catalog(build.event(**said))
    page = read(made(context(catalog), catalog.areas))
    assert page.entries["user.create"].get("secret", False) is secret


def test_messages_show_their_placeholders_and_no_doubled_braces() -> None:
    text = "{subject} said {{hi}} to {name.part}"
    catalog = build.catalog(build.event(params=["name"], messages={"success": text}))
    (message,) = read(made(context(catalog), catalog.areas)).entries["user.create"]["messages"]
    assert message == {
        "status": "success", "text": "\t{subject}\t said {hi} to \t{name.part}\t",
    }  # fmt: skip


def test_only_what_is_used_can_be_chosen() -> None:
    """A filter that finds nothing by itself is no help."""
    used = Control(name="a-1", framework="a", title="One")
    event = msgspec.structs.replace(build.event(), controls=(used,))
    catalog = build.catalog(
        event,
        actions=tuple(Action(name=n, title=n, doc=n) for n in ("create", "delete")),
        frameworks=(
            Framework(name="a", title="A",
                      controls=(used, Control(name="a-2", framework="a", title="Two"))),
            Framework(name="b", title="B",
                      controls=(Control(name="b-1", framework="b", title="Three"),)),
        ),
    )  # fmt: skip
    areas = (*catalog.areas, build.area("empty", 104_000, 104_999))
    page = read(made(context(catalog), areas))
    options = [a["value"] for tag, a in page.elements if tag == "option" and a["value"]]
    assert options == ["user", "create", "info", "notice", "warning", "error", "a-1"]
    assert page.values("data-area") == ["", "access"]


def test_a_catalog_without_events_has_a_page() -> None:
    catalog = build.catalog()
    text = made(context(catalog), catalog.areas)
    sound(text)
    assert "0 events" in text
    assert "control" not in read(text).values("id")


def test_the_examples_of_an_area_are_told_once() -> None:
    """The two references show the same ones, and nothing of the areas before is kept."""
    product = build.catalog().product
    one, other = build.area(events=(build.event(),)), build.area(events=(build.event(),))
    assert one == other
    first = sample.told(product, one)
    assert sample.told(product, one) is first
    assert sample.told(product, other) is not first
    assert sample.told(product, one) is not first


def test_the_script_makes_no_html_of_texts_and_asks_for_nothing() -> None:
    script = SCRIPT
    style = (TEMPLATES / "page.css").read_text("utf-8")
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
                 "Function(", "fetch(", "XMLHttpRequest", "import(", "http:", "https:", "cookie",
                 "DOMParser", "setHTML", "createContextualFragment", "srcdoc"):  # fmt: skip
        assert word not in script, word
    for word in ("url(", "@import", "http:", "https:", "@font-face", "expression("):
        assert word not in style, word
    for text in (script, style):
        assert "</" not in text
        assert "<!--" not in text
        assert text.replace("\n", "").isprintable()


@pytest.mark.parametrize("name", sorted(p.name for p in TEMPLATES.glob("*.j2")))
def test_every_value_in_a_template_is_made_fit_for_html(name: str) -> None:
    """Each ``{{ }}`` ends with the filter that escapes, or holds what was made as HTML or JSON."""
    source = (TEMPLATES / name).read_text("utf-8")
    for output in jinja2.Environment().parse(source).find_all(nodes.Output):
        for value in output.nodes:
            if not isinstance(value, nodes.TemplateData):
                assert fit(value), f"{name}:{value.lineno}"


def fit(value: nodes.Node) -> bool:
    """Whether an expression is HTML: by its filter, as a word of the template, or made before."""
    if isinstance(value, nodes.Filter):
        return value.name == "markup"
    if isinstance(value, nodes.CondExpr):
        return isinstance(value.expr1, nodes.Const) and isinstance(value.expr2, nodes.Const)
    if isinstance(value, nodes.Getitem):
        return isinstance(value.node, nodes.Getattr) and value.node.attr == "fragments"
    # 'name' of the list is set with the filter.
    return isinstance(value, nodes.Name) and value.name in {"script", "style", "data", "name"}


def test_values_that_are_set_are_made_fit_for_html() -> None:
    source = (TEMPLATES / "area.html.j2").read_text("utf-8")
    assignments = list(jinja2.Environment().parse(source).find_all(nodes.Assign))
    assert assignments
    assert all(fit(one.node) for one in assignments)
