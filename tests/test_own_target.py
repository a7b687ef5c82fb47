"""Templates of a project's own: what they see, what they make, and how their faults are told."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlexc import decls, handbook, model
from auditlexc.build import generate
from auditlexc.findings import Finding, Findings
from auditlexc.options import Options
from auditlexc.pipeline import Checked
from auditlexc.places import Ref, Span
from auditlexc.targets import bounds, filters, model_docs, own, visible
from auditlexc.targets.base import Artifact, Context
from tests import build, pages

GOLDEN = Path(__file__).parent / "golden"
UPDATE = os.environ.get("AUDITLEX_UPDATE_GOLDEN") == "1"

CATALOG = """\
auditlex: 1
product: {name: demo, title: Demo, version: "1.0"}
areas:
  access: {title: Access, ids: 100000-100999}
  disks: {title: Disks, ids: 101000-101999, doc: "One\\ntwo"}
include: [registry/*.yaml]
targets:
  mine:
    out: generated/mine
    templates: templates
    files:
"""
REGISTRY = {
    "registry/shared.yaml": """\
actions:
  create: {title: create, doc: Make something.}
  delete: {title: delete, doc: Remove something.}
objects:
  token:
    title: API token
    id: /tokens
""",
    "registry/access.yaml": """\
area: access
objects:
  user:
    title: user
    id: /users/{userid}
    fields:
      userid: {type: string, doc: Who. Not what., sensitivity: personal, example: alice}
events:
  - id: 100001
    name: user.create
    params: [userid]
    messages: {success: "{subject} made {userid}", failure: "{subject} made nothing: {error}"}
  - id: 100002
    name: token.create
    messages: {success: "{subject} made a token", failure: "{subject} made nothing: {error}"}
""",
    "registry/disks.yaml": """\
area: disks
objects:
  disk: {title: disk, id: /disks}
events:
  - id: 101001
    name: disk.delete
    messages: {success: "{subject} removed a disk", failure: "{subject} did not: {error}"}
  - id: 101002
    name: token.delete
    messages: {success: "{subject} removed a token", failure: "{subject} did not: {error}"}
""",
}


def run(folder: Path, files: str, templates: Mapping[str, str | bytes]) -> Checked:
    """Generate from the small catalog with these entries of ``files`` and these templates."""
    texts: dict[str, str | bytes] = {"events.yaml": CATALOG + files, **REGISTRY}
    texts |= {f"templates/{name}": text for name, text in templates.items()}
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        data = text if isinstance(text, bytes) else text.encode()
        (folder / path).write_bytes(data)
    return generate(folder, Options(jobs=1, cache=False))


def made(folder: Path, files: str, templates: Mapping[str, str | bytes]) -> dict[str, str]:
    """The files that are written, by their path below 'out'."""
    checked = run(folder, files, templates)
    assert list(checked.findings) == []
    out = folder / "generated/mine"
    return {
        str(path.relative_to(out)): path.read_text("utf-8")
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


def fault(folder: Path, files: str, templates: Mapping[str, str | bytes]) -> Finding:
    """The one finding; nothing is written."""
    checked = run(folder, files, templates)
    assert len(checked.findings) == 1, checked.findings
    assert not (folder / "generated").exists()
    return checked.findings[0]


ONE = '      - {template: t.j2, to: "out.txt"}\n'


def text(folder: Path, template: str, **others: str) -> str:
    """What one template makes of the whole catalog."""
    named = {f"{name}.j2": other for name, other in others.items()}
    return made(folder, ONE, {"t.j2": template, **named})["out.txt"]


def test_one_file_for_the_catalog(tmp_path: Path) -> None:
    template = """\
{% for area in catalog.areas %}
{{ area.title }}:
  {% for event in area.events if not event.retired %}
  - {{ event.symbol }} = {{ event.id }}{{ "" if loop.last else "," }}
  {% endfor %}
{% endfor %}
{{ catalog.product.name ~ "/" ~ catalog.events|length }}
"""
    assert text(tmp_path, template) == (
        "Access:\n  - USER_CREATE = 100001,\n  - TOKEN_CREATE = 100002\n"
        "Disks:\n  - DISK_DELETE = 101001,\n  - TOKEN_DELETE = 101002\ndemo/4\n"
    )


EACH = [
    ("area", "{{ area.name }}", {"access": "access", "disks": "disks"}),
    ("object", "{{ object.name }}", {"user": "user", "token": "token", "disk": "disk"}),
    ("event", "{{ area.name }}/{{ event.name }}",
     {"access/user.create": "user.create", "access/token.create": "token.create",
      "disks/disk.delete": "disk.delete", "disks/token.delete": "token.delete"}),
]  # fmt: skip


@pytest.mark.parametrize(("each", "to", "outputs"), EACH, ids=[each for each, _, _ in EACH])
def test_one_file_for_each(tmp_path: Path, each: str, to: str, outputs: dict[str, str]) -> None:
    """A shared object comes once, though two areas act on it."""
    files = f'      - {{template: t.j2, each: {each}, to: "x/{to}.txt"}}\n'
    assert made(tmp_path, files, {"t.j2": f"{{{{ {each}.name }}}}"}) == {
        f"x/{path}.txt": name for path, name in outputs.items()
    }


def test_templates_include_import_and_extend_each_other(tmp_path: Path) -> None:
    others = {
        "base": "<{% block body %}{% endblock %}>\n",
        "part": "part of {{ catalog.product.name }} {{ area }}",
        "macros": "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}",
    }
    template = """\
{% extends "base.j2" %}
{% from "macros.j2" import twice %}
{% block body %}
{% set area = "here" %}
{{ twice("a") }}{% include "part.j2" %}
{%- endblock %}
"""
    assert text(tmp_path, template, **others) == "<aapart of demo here>\n"


def test_filters(tmp_path: Path) -> None:
    template = (
        '{{ catalog.events[1].name|snake }} {{ "NeedTFA"|upper_snake }} {{ "net[n]"|camel }} '
        '{{ "acme-dns.zone"|pascal }} {{ "HTTPServer_x"|kebab }} '
        '{{ catalog.areas[0].objects[0].fields[0].doc|first_sentence }} {{ "a*b"|md }} '
        "{{ [1, none, true, {'a': 'é\"'}]|json }}"
    )
    assert text(tmp_path, template) == (
        'token_create NEED_TFA netN AcmeDnsZone http-server-x Who. a\\*b [1,null,true,{"a":"é\\""}]'
    )


@given(st.text(max_size=20))
def test_filters_take_any_text(name: str) -> None:
    """Names in code hold nothing but letters, digits and what joins them."""
    assert re.fullmatch(r"\w*", filters.snake(name) + filters.pascal(name) + filters.camel(name))
    assert re.fullmatch(r"[^\W_]*(?:-[^\W_]+)*", filters.kebab(name))
    assert filters.upper_snake(name) == filters.snake(name).upper()
    assert msgspec.json.decode(filters.json(name.encode("utf-8", "replace").decode())) is not None
    assert "\n" not in filters.first_sentence(name)


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("One. Two.", "One."),
        ("Version 1.0 is out. More.", "Version 1.0 is out."),
        ("As in e.g. this one", "As in e.g. this one"),
        ("What\nis it? Nothing.", "What is it?"),
        ("", ""),
    ],
)
def test_first_sentences(said: str, first: str) -> None:
    assert filters.first_sentence(said) == first


FAULTS = [
    # template, message, hint, line
    ("a\n{{ catalog.evnts }}", "Catalog has no attribute 'evnts'", "Did you mean 'events'?", 2),
    ("{% for e in catalog.events %}\n{{ e.nmae }}\n{% endfor %}",
     "Event has no attribute 'nmae'", "Did you mean 'name'?", 2),
    ("{{ catalog.events[0].at }}", "Event has no attribute 'at'", None, 1),
    ("{{ catalog.events[0]['at'] }}", "the template may not do this: access to attribute", "", 1),
    ("{{ catalog.events|map(attribute='at')|list|json }}", "the template may not do this", "", 1),
    ("{{ catalg }}", "there is no 'catalg'", "Did you mean 'catalog'?", 1),
    ("{{ event.name }}", "there is no 'event'", "It is there with 'each: event'.", 1),
    ("{{ zzz }}", "there is no 'zzz'", "", 1),
    ("{{ catalog.areas[9].name }}", "a list of 2 has no item 9", "", 1),
    ("{{ catalog.events[0].severity.failur }}", "a mapping has no key 'failur'",
     "Did you mean 'failure'?", 1),
    ("{{ 1 .x }}", "a int has no 'x'", "", 1),
    ("{{ [catalog.events[0].nmae]|json }}", "Event has no attribute 'nmae'", None, 1),
    ("{{ [range]|json }}", "an expression fails: TypeError: a method has no form in JSON", "", 1),
    ("{{ {}.x }}", "a mapping has no key 'x'", "", 1),
    ("\n\n{% for x in %}", "the template is wrong: Expected an expression", "", 3),
    ("{% if x %}", "the template is wrong: Unexpected end of template", "", 1),
    ("{{ 'a'|snak }}", "the template is wrong: No filter named 'snak'", "Did you mean 'snake'?", 1),
    ("{{ 'a' is nmber }}", "the template is wrong: No test named 'nmber'",
     "Did you mean 'number'?", 1),
    ("{{ 'a'|_joined }}", "the template is wrong", None, 1),
    ("\n{% include 'm.j2' %}", "there is no template 'm.j2' in 'templates'",
     "Did you mean 't.j2'?", 2),
    ("{% include '../events.yaml' %}", "there is no template '../events.yaml'", None, 1),
    ("{% include '/etc/passwd' %}", "there is no template '/etc/passwd'", None, 1),
    ("{% include ['x', 'y'] %}", "none of the templates x, y is there", "", 1),
    ("\n{{ 1 / 0 }}", "an expression fails: ZeroDivisionError", "", 2),
    ("{{ 'a' + 1 }}", "an expression fails: TypeError", "", 1),
    ("{{ catalog.product }}", "a whole Product can't be printed", "Name one of its attributes.", 1),
    ("{{ catalog.areas }}", "a list or a mapping can't be printed", "Use '|join' or '|json'.", 1),
    ("{{ catalog.events|map(attribute='name') }}", "a generator can't be printed", None, 1),
    ("{{ none }}", "the value is None", None, 1),
    ("{{ 'a' ~ none }}", "the value is None", None, 1),
    ("{{ catalog|json }}", "an expression fails: TypeError: Catalog has no form in JSON", "", 1),
    ("{{ ''.__class__ }}", "the template may not do this: access to attribute '__class__'", "", 1),
    ("{{ catalog.__struct_fields__ }}", "the template may not do this", "", 1),
    ("{{ catalog['__class__'] }}", "the template may not do this", "", 1),
    ("{{ [].append(1) }}", "the template may not do this: access to attribute 'append'", "", 1),
    ("{{ {'a': 1}.update({}) }}", "the template may not do this", "", 1),
    ("{{ catalog.events[0].severity.clear() }}", "the template may not do this", "", 1),
    ("{{ '%s' % 1 }}", "the template may not do this: '%' does not format text", "", 1),
    ("{{ '{}'.format(1) }}", "the template may not do this: access to attribute 'format'", "", 1),
    ("{{ 'a'['format'](1) }}", "the template may not do this", "", 1),
    ("{{ lipsum() }}", "there is no 'lipsum'", "", 1),
    ("{{ [1]|random }}", "the template is wrong: No filter named 'random'", None, 1),
    ("{{ 'a'|attr('upper') }}", "the template is wrong: No filter named 'attr'", None, 1),
    ("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", "the template calls or includes", "", 1),
    ("{% include 't.j2' %}", "the template calls or includes itself", "", 1),
    ("{{ '\\ud800' }}", "an expression fails: UnicodeEncodeError", "", 1),
]  # fmt: skip


@pytest.mark.parametrize(
    ("template", "message", "hint", "line"), FAULTS, ids=[row[0][:40] for row in FAULTS]
)
def test_a_fault_is_told_with_its_line(
    tmp_path: Path, template: str, message: str, hint: str | None, line: int
) -> None:
    finding = fault(tmp_path, ONE, {"t.j2": template})
    assert finding.code == "AL0901"
    assert finding.message.startswith(message)
    assert hint is None or finding.hint == hint
    assert "0x" not in finding.message
    if "UnicodeEncodeError" not in message:
        assert isinstance(finding.place, Span)
        assert (finding.place.file, finding.place.line) == ("templates/t.j2", line)


def test_a_fault_is_told_where_it_lies_and_not_where_it_was_included(tmp_path: Path) -> None:
    files = {"t.j2": "{% import 'm.j2' as m %}\n\n{{ m.f(catalog) }}", "m.j2":
             "\n{% macro f(x) %}\n\n{{ x.nothing }}{% endmacro %}"}  # fmt: skip
    finding = fault(tmp_path, ONE, files)
    assert finding.place == Span("templates/m.j2", 4, 1, 4, 1)
    wrong = {"t.j2": "{% include 'm.j2' %}", "m.j2": "\n{% endfor %}"}
    assert fault(tmp_path, ONE, wrong).place == Span("templates/m.j2", 2, 1, 2, 1)


def test_a_template_that_is_not_utf8(tmp_path: Path) -> None:
    finding = fault(tmp_path, ONE, {"t.j2": b"one\ntw\xff"})
    assert (finding.code, finding.message) == ("AL0901", "the template is not UTF-8")
    assert finding.place == Span("templates/t.j2", 2, 1, 2, 1)


def test_a_template_that_is_not_there_is_told_where_it_is_asked_for(tmp_path: Path) -> None:
    finding = fault(tmp_path, ONE, {"tt.j2": ""})
    assert finding.message == "there is no template 't.j2' in 'templates'"
    assert finding.hint == "Did you mean 'tt.j2'?"
    assert finding.place == Ref("events.yaml", ("targets", "mine", "files", 0, "template"))


def test_a_fault_in_to_is_told_in_events_yaml(tmp_path: Path) -> None:
    place = Ref("events.yaml", ("targets", "mine", "files", 0, "to"))
    for to, message in (
        ("{{ catalog.x }}", "Catalog has no attribute 'x'"),
        ("{{", "the template is wrong: unexpected"),
        ("{{ area.name }}", "there is no 'area'"),
    ):
        files = f'      - {{template: t.j2, to: "{to}"}}\n'
        finding = fault(tmp_path, files, {"t.j2": ""})
        assert finding.message.startswith(message)
        assert finding.place == place


GROWING = """\
{% set ns = namespace(x=START) %}
{% for i in range(60) %}{% set ns.x = MORE %}{% endfor %}
"""
CAPTURING = """\
{% set ns = namespace(x="aaaaaaaa") %}
{% for i in range(60) %}{% set ns.x %}{{ ns.x }}{{ ns.x }}{% endset %}{% endfor %}
"""
BOMBS = [
    "{% for i in range(999999) %}{% for j in range(999999) %}{% endfor %}{% endfor %}",
    "{% for a in [1] * 999999 %}{{ a }}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{% endfor %}",
    "{{ range(99999999)|list|length }}",
    "{{ 'a' * 99999999 }}",
    "{{ 99999999 * 'a' }}",
    "{{ [1] * 99999999 }}",
    "{{ 2 ** 99999999 }}",
    "{{ 'a'.ljust(99999999) }}",
    "{{ 'a'.zfill(99999999) }}",
    "{{ 'a'.expandtabs(tabsize=99999999) }}",
    "{{ 'a'|center(99999999) }}",
    "{{ 'a\nb'|indent(99999999) }}",
    *(
        GROWING.replace("START", start).replace("MORE", more)
        for start, more in (
            ("'aaaaaaaa'", "ns.x ~ ns.x"),
            ("'aaaaaaaa'", "ns.x + ns.x"),
            ("2", "ns.x * ns.x"),
            ("2", "ns.x ** 9"),
            ("[1]", "ns.x + ns.x"),
            ("'aaaaaaaa'", "ns.x|replace('a', 'aa')"),
            ("'aaaaaaaa'", "ns.x.replace('a', 'aa')"),
            ("'aaaaaaaa'", "ns.x.join([ns.x, ns.x])"),
            ("'aaaaaaaa'", "[ns.x, ns.x]|join(ns.x)"),
            ("'a\n'", "ns.x|indent(ns.x, true, true)"),
        )
    ),
    CAPTURING,
    "{% for e in catalog.events recursive %}{{ loop(catalog.events) }}{% endfor %}",
]


@pytest.mark.parametrize("template", BOMBS)
def test_a_template_without_bounds_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: str
) -> None:
    """Bounds are counted in steps and characters; here there are fewer of them than usual."""
    monkeypatch.setattr(bounds, "MOST_STEPS", 2_000_000)
    finding = fault(tmp_path, ONE, {"t.j2": template})
    assert finding.code == "AL0901"
    assert finding.hint == "Does a loop go through more than it should?" or (
        "without end" in finding.message
    )


def test_the_bounds_are_for_each_file_and_not_for_all(tmp_path: Path) -> None:
    files = '      - {template: t.j2, each: event, to: "{{ event.name }}"}\n'
    loop = "{% for i in range(900000) %}{% endfor %}"
    assert len(made(tmp_path, files, {"t.j2": f"{loop}{loop}{loop}"})) == 4


def test_loops_know_where_they_are(tmp_path: Path) -> None:
    """Counting must not take from loops what Jinja gives them."""
    template = """\
{% for e in catalog.events %}
{{ loop.index }}/{{ loop.length }}{{ loop.cycle("a", "b") }}{{ "" if loop.last else "," }}
{% else %}
none
{% endfor %}
{% for n in catalog.events|map(attribute="id") if loop is defined or n > 101000 %}
{{ n }}
{% endfor %}
{% for x in [] %}{% else %}
nothing
{% endfor %}
{% for k, v in catalog.events[0].severity|dictsort if k != "attempt" %}
{{ k }}={{ v }}
{% endfor %}
{% for x in [[1, []], [2, [[3, []]]]] recursive %}
{{ x[0] }}({{ loop(x[1]) }})
{%- endfor %}
"""
    assert text(tmp_path, template) == (
        "1/4a,\n2/4b,\n3/4a,\n4/4b\n101001\n101002\nnothing\nfailure=warning\nsuccess=notice\n"
        "1()2(3())"
    )


PATHS = [
    ("../x", "leads out"),
    ("a/../../x", "leads out"),
    ("/etc/x", "is absolute"),
    ("{{ '' }}", "is empty"),
    ("a//b", "has an empty part"),
    ("./a", "has an empty part"),
    ("a/", "has an empty part"),
    (" a", "has an empty part"),
    ("{{ catalog.areas[1].doc }}", "has a character that can't be printed"),
    ("{{ 'a' * 300 }}", "is too long"),
    (".auditlex-manifest.json", "is a name that auditlex keeps"),
]


@pytest.mark.parametrize(("to", "why"), PATHS, ids=[to for to, _ in PATHS])
def test_a_path_that_is_none(tmp_path: Path, to: str, why: str) -> None:
    finding = fault(tmp_path, f'      - {{template: t.j2, to: "{to}"}}\n', {"t.j2": "x"})
    assert finding.code == "AL0902"
    assert why in finding.message
    assert "\n" not in finding.message
    assert finding.place == Ref("events.yaml", ("targets", "mine", "files", 0, "to"))


@pytest.mark.parametrize("path", ["a\\b", "a\0", "a\n", "a\u202eb", "\u2028", "\ud800", "\x7f"])
def test_characters_that_no_path_has(path: str) -> None:
    assert own.problem(path).startswith("has a ")


@given(st.text(max_size=12) | st.text("./\\a ", max_size=8))
def test_a_path_that_is_accepted_stays_inside(path: str) -> None:
    if own.problem(path) == "":
        whole = Path("/root/out") / path
        assert Path(os.path.normpath(whole)) == whole
        assert whole.is_relative_to("/root/out")
        assert path == str(Path(path))
    else:
        assert own.problem(path).split()[0] in ("is", "has", "leads")


def test_two_outputs_with_one_path(tmp_path: Path) -> None:
    """Upper and lower case don't make two of one."""
    same = '      - {template: t.j2, each: event, to: "x.txt"}\n'
    finding = fault(tmp_path, same, {"t.j2": "x"})
    assert (finding.code, finding.related) == ("AL0904", ())
    two = '      - {template: t.j2, to: "a/X.txt"}\n      - {template: t.j2, to: "A/x.txt"}\n'
    finding = fault(tmp_path, two, {"t.j2": "x"})
    assert finding.code == "AL0904"
    assert finding.related[0].place == Ref("events.yaml", ("targets", "mine", "files", 0, "to"))


def test_one_template_that_fails_leaves_the_others_their_findings(tmp_path: Path) -> None:
    files = (
        '      - {template: a.j2, each: event, to: "{{ event.name }}"}\n'
        '      - {template: b.j2, to: "b"}\n'
    )
    checked = run(tmp_path, files, {"a.j2": "{{ event.x }}", "b.j2": "{{ catalog.y }}"})
    assert [f.message for f in checked.findings] == [
        "Event has no attribute 'x'",
        "Catalog has no attribute 'y'",
    ]


def test_templates_in_the_root_of_the_project() -> None:
    """'.' is a folder too."""
    config = decls.TargetDecl(
        out=".", templates=".", files=(decls.TemplateDecl(template="t.j2", to="o"),)
    )
    context = Context(
        product=build.catalog().product, root_path="events.yaml", out=".", config=config, rules={},
        actions=(), frameworks=(), types=(), objects=(),
        files={"t.j2": b"{{ catalog.product.name }}"},
    )  # fmt: skip
    target = own.target("mine", config)
    assert target.inputs(config) == ("./*",)
    assert target.models is not None
    findings = Findings()
    assert target.models(context, build.catalog(), findings) == (Artifact("o", b"pve"),)
    assert findings.items == []
    assert target.area(context, build.area()).artifacts == ()
    assert target.whole(context, (), findings) == ()


def test_the_page_about_templates_is_current(project: Path) -> None:
    assert handbook.pages()["docs/templates.md"].decode() == model_docs.render()
    page = (project / "docs/templates.md").read_text("utf-8")
    assert page == model_docs.render(), "run: python -m auditlexc.handbook"


def test_the_promise_about_the_model_is_kept() -> None:
    """Attributes are added here and never taken away: templates of others rely on each of them."""
    path = GOLDEN / "model.txt"
    if UPDATE:
        path.write_text(model_docs.promise(), "utf-8")
    assert path.read_text("utf-8") == model_docs.promise()


def test_every_kind_that_the_page_names_has_a_table() -> None:
    page = model_docs.render()
    headings = {f"#{title.lower()}" for title in re.findall(r"^### (\w+)$", page, re.MULTILINE)}
    inside = {link for link in pages.read(page).links if link.startswith("#")}
    assert inside <= headings
    assert headings == {f"#{name.lower()}" for name in visible.CLASSES}


def test_every_kind_of_value_of_the_model_is_on_the_page() -> None:
    """A class that is added to the model is promised, or there is a reason not to."""
    kinds = {
        kind
        for kind in vars(model).values()
        if isinstance(kind, type) and issubclass(kind, model.Value) and kind is not model.Value
    }
    assert kinds <= set(visible.CLASSES.values())


def test_the_example_on_the_page_works(project: Path, tmp_path: Path) -> None:
    page = (project / "docs/templates.md").read_text("utf-8")
    yaml = re.findall(r"```yaml\n# events.yaml\n(.*?)```", page, re.DOTALL)
    jinja = re.findall(r"```jinja\n\{# templates/perl/Events.pm.j2 #\}\n(.*?)```", page, re.DOTALL)
    head, _, _ = CATALOG.partition("targets:")
    texts = {"events.yaml": head + yaml[0], "templates/perl/Events.pm.j2": jinja[0],
             "templates/perl/area.pm.j2": "package {{ area.name }};\n", **REGISTRY}  # fmt: skip
    for path, content in texts.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content, "utf-8")
    assert list(generate(tmp_path, Options(jobs=1, cache=False)).findings) == []
    made_of = (tmp_path / "generated/perl/Events.pm").read_text("utf-8")
    assert "use constant USER_CREATE => 100001;    # user: create\n" in made_of
    assert (tmp_path / "generated/perl/Areas/Disks.pm").read_text("utf-8") == "package disks;\n"


@pytest.mark.parametrize("name", sorted(visible.CLASSES))
def test_what_is_promised_can_be_asked_for(name: str) -> None:
    kind = visible.CLASSES[name]
    assert "at" not in visible.attributes(kind)
    for attribute in visible.attributes(kind):
        assert not attribute.startswith("_")
        assert hasattr(kind, attribute)


def holds(hint: Any) -> str:
    return model_docs.holds(hint)


def test_types_in_words() -> None:
    assert holds(int | float | None) == "number or None"
    assert holds(tuple[tuple[model.Event, ...], ...]) == "list of (list of Event)"
    assert holds(tuple[str, Any]) == "(text, any value)"
    assert holds(decls.Scalar | None) == "single value or None"
