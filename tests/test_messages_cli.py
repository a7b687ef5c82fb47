"""``auditlex messages``: translations of a small project are begun, kept up to date and shown."""

from __future__ import annotations

import gc
import gettext
import io
import json
import re
import signal
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result

from auditlex.cli import main
from auditlexc.findings import Findings
from auditlexc.messages import project
from auditlexc.messages.checks import CHECKS
from auditlexc.messages.mo import compile_po
from auditlexc.messages.po import read
from auditlexc.messages.pseudo import accented, turned
from auditlexc.wording import wording
from tests.catalogs import lay
from tests.conftest import PROJECT
from tests.pofiles import RULE
from tests.workshop import SMALL, build, files, no_sync, shown

LOCALES = f'de: {{name: Deutsch, plural: "{RULE}", direction: ltr}}\n'
DELETED = "{subject} hat {userid} gelöscht"
ONE = SMALL["registry/one.yaml"]


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    no_sync(monkeypatch)
    before = signal.getsignal(signal.SIGPIPE)
    yield
    signal.signal(signal.SIGPIPE, before)
    gc.enable()


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["messages", *map(str, words)], catch_exceptions=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small catalog with an empty German translation."""
    lay(tmp_path, {**SMALL, "locales/locales.yaml": LOCALES})
    assert run("update", "--new", "de", "-C", tmp_path).exit_code == 0
    return tmp_path


def translate(folder: Path, context: str, said: str, locale: str = "de") -> Path:
    """Fill in one translation."""
    path = folder / f"locales/{locale}.po"
    found = read("x", path.read_bytes(), Findings())
    assert found is not None
    (entry,) = [one for one in found.entries if one.context == context]
    raw = entry.raw[: entry.said] + f'msgstr "{said}"\n'
    path.write_text(found.text.replace(entry.raw, raw), "utf-8")
    return path


def change(folder: Path, old: str, new: str, path: str = "registry/one.yaml") -> None:
    text = (folder / path).read_text("utf-8")
    assert old in text
    (folder / path).write_text(text.replace(old, new), "utf-8")


# The life of a translation


def test_a_new_translation_has_every_text(folder: Path) -> None:
    text = (folder / "locales/de.po").read_text("utf-8")
    assert text.startswith("# Translation of the audit messages of Demonstration: de.\n")
    assert "awaits a review by a native speaker" in text
    template = read_po(io.BytesIO((folder / "locales/events.pot").read_bytes()))
    contexts = [message.context for message in template if message.id]
    assert [m.context for m in read_po(io.StringIO(text)) if m.id] == contexts
    assert run("check", "-C", folder).stdout == "no findings\n"
    assert "all is up to date" in run("update", "-C", folder).stdout


def test_the_template_is_that_of_generate(folder: Path) -> None:
    before = (folder / "locales/events.pot").read_bytes()
    assert build(folder).sound
    assert (folder / "locales/events.pot").read_bytes() == before


def test_a_locale_is_begun_once_and_only_if_its_rule_is_known(folder: Path) -> None:
    assert "already" in run("update", "--new", "de", "-C", folder).stderr
    unknown = run("update", "--new", "nl", "-C", folder)
    assert unknown.exit_code == 2
    assert "nl: {name: Nederlands, plural:" in unknown.stderr
    assert "not the name of a locale" in run("update", "--new", "../x", "-C", folder).stderr
    assert "Name the locales" in run("update", "--new", "-C", folder).stderr
    (folder / "locales/locales.yaml").unlink()
    assert run("update", "--new", "nl", "-C", folder).exit_code == 0
    assert f"Plural-Forms: {RULE}" in (folder / "locales/nl.po").read_text("utf-8")


def test_a_reworded_sentence_is_fuzzy_until_it_was_looked_at(folder: Path) -> None:
    path = translate(folder, "user.delete/success", DELETED)
    assert run("update", "-C", folder).exit_code == 0
    before = files(folder)
    change(folder, "{subject} deleted {userid}", "{subject} removed {userid}")
    check = run("check", "-C", folder)
    assert (check.exit_code, "AL0929" in check.stdout) == (0, True)
    dry = run("update", "--check", "-C", folder)
    assert dry.exit_code == 1
    assert dry.stdout.splitlines() == [
        "locales/events.pot is not up to date",
        "locales/de.po is not up to date",
        "de: 1 to look at, for the English was reworded",
    ]
    assert {p: d for p, d in files(folder).items() if p.startswith("locales")} == {
        p: d for p, d in before.items() if p.startswith("locales")
    }
    assert run("update", "-C", folder).exit_code == 0
    assert '#| msgid "{subject} deleted {userid}"' in path.read_text("utf-8")
    assert build(folder).sound
    compiled = "generated/demo_audit/messages/de/LC_MESSAGES/demo_audit.mo"
    with (folder / compiled).open("rb") as file:
        said = gettext.GNUTranslations(file).pgettext("user.delete/success", "{subject} removed")
    assert said == "{subject} removed"
    change(folder, "{subject} removed {userid}", "{subject} deleted {userid}")
    assert "1 no longer fuzzy" in run("update", "-C", folder).stdout
    assert {p: d for p, d in files(folder).items() if p in before} == before


def test_an_event_that_goes_leaves_its_translation_in_the_attic(folder: Path) -> None:
    translate(folder, "user.delete/success", DELETED)
    before = files(folder)
    head, _, event = ONE.partition("  - id: 100001\n")
    lay(folder, {"registry/one.yaml": head})
    vocabulary = SMALL["registry/vocabulary.yaml"]
    lay(folder, {"registry/vocabulary.yaml": vocabulary.replace("  delete:", "  drop:")})
    assert "1 moved to the attic" in run("update", "-C", folder).stdout
    attic = folder / "locales/attic/de.po"
    assert DELETED in attic.read_text("utf-8")
    assert DELETED not in (folder / "locales/de.po").read_text("utf-8")
    assert build(folder).sound
    assert event
    lay(folder, {"registry/one.yaml": ONE, "registry/vocabulary.yaml": vocabulary})
    assert "1 back from the attic" in run("update", "-C", folder).stdout
    assert not attic.exists()
    assert (folder / "locales/de.po").read_bytes() == before["locales/de.po"]


def codes(folder: Path) -> list[str]:
    return [found.code for found in shown(build(folder))]


def released(folder: Path) -> None:
    done = CliRunner().invoke(main, ["release", str(folder)], catch_exceptions=False)
    assert done.exit_code == 0


def test_a_cosmetic_change_since_the_release_keeps_translations(folder: Path) -> None:
    translate(folder, "user.delete/success", DELETED)
    released(folder)
    change(folder, "{subject} deleted {userid}", "{subject} has deleted {userid}")
    change(folder, "    name: user.delete\n", "    name: user.delete\n    wording: cosmetic\n")
    assert "1 kept through a cosmetic change" in run("update", "-C", folder).stdout
    text = (folder / "locales/de.po").read_text("utf-8")
    assert "fuzzy" not in text
    assert DELETED in text
    assert codes(folder) == []


def test_a_mark_is_not_believed_when_placeholders_changed(folder: Path) -> None:
    translate(folder, "user.delete/success", DELETED)
    released(folder)
    change(folder, "{subject} deleted {userid}", "{subject} deleted {userid} on {node}")
    change(folder, "    name: user.delete\n", "    name: user.delete\n    wording: cosmetic\n")
    assert "1 to look at" in run("update", "-C", folder).stdout
    assert "AL0510" in codes(folder)


def test_a_mark_that_outlives_its_release_keeps_nothing(folder: Path) -> None:
    """Once the new words are released, the mark says nothing, and a warning says so."""
    translate(folder, "user.delete/success", DELETED)
    released(folder)
    change(folder, "{subject} deleted {userid}", "{subject} has deleted {userid}")
    change(folder, "    name: user.delete\n", "    name: user.delete\n    wording: cosmetic\n")
    assert run("update", "-C", folder).exit_code == 0
    change(folder, 'version: "1.0"', 'version: "1.1"', "events.yaml")
    released(folder)
    assert "AL0510" in codes(folder)


# What is wrong


def test_a_file_with_errors_is_not_touched(folder: Path) -> None:
    path = folder / "locales/de.po"
    path.write_bytes(path.read_bytes() + b'\nmsgid "x\n')
    before = path.read_bytes()
    change(folder, "{subject} deleted {userid}", "{subject} removed {userid}")
    done = run("update", "-C", folder)
    assert done.exit_code == 1
    assert "AL0905" in done.stdout
    assert "wrote locales/events.pot" in done.stdout
    assert path.read_bytes() == before
    assert "can't be read" in run("stats", "-C", folder).stderr
    assert "can't be read" in run("preview", "user.create", "-C", folder).stderr


def test_an_attic_with_errors_keeps_its_file_as_it_is(folder: Path) -> None:
    (folder / "locales/attic").mkdir()
    (folder / "locales/attic/de.po").write_bytes(b"\xff")
    change(folder, "{subject} deleted {userid}", "{subject} removed {userid}")
    before = (folder / "locales/de.po").read_bytes()
    assert run("update", "-C", folder).exit_code == 1
    assert (folder / "locales/de.po").read_bytes() == before


def test_a_catalog_with_errors_moves_nothing_to_the_attic(folder: Path) -> None:
    """Half a catalog would look as if most events were gone."""
    translate(folder, "user.delete/success", DELETED)
    before = files(folder)
    change(folder, "params: [userid]", "params: [nobody]")
    for command in ("update", "check", "stats", "pseudo x", "preview user.create"):
        done = run(*command.split(), "-C", folder)
        assert done.exit_code == 1
        assert "AL0301" in done.stdout
        assert "The catalog has errors" in done.stderr
    left = files(folder)
    assert {p: left[p] for p in before if p.startswith("locales")} == {
        p: before[p] for p in before if p.startswith("locales")
    }


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_findings_come_in_every_format(folder: Path, form: str) -> None:
    path = translate(folder, "user.delete/success", "{subject} hat {wrong}")
    line = path.read_text("utf-8").split("{wrong}")[0].count("\n") + 1
    done = run("check", "--format", form, "-C", folder)
    assert done.exit_code == 1
    assert "AL0916" in done.stdout
    assert str(line) in done.stdout
    if form == "json":
        (found,) = json.loads(done.stdout)
        assert (found["line"], found["column"]) == (line, 23)


@pytest.mark.parametrize("table", ["de: [\n", "x: y\n", LOCALES.replace("!=", "=!")])
def test_a_damaged_table_stops_an_update(folder: Path, table: str) -> None:
    """Otherwise new plurals would get the wrong number of forms."""
    lay(folder, {"locales/locales.yaml": table})
    before = files(folder)
    change(folder, "{subject} deleted {userid}", "{subject} removed {userid}")
    for words in (("update",), ("update", "--check"), ("check",)):
        done = run(*words, "-C", folder)
        assert done.exit_code == 1
        assert "locales/locales.yaml:" in done.stdout
    assert {p: d for p, d in files(folder).items() if p.startswith("locales")} == {
        p: d for p, d in before.items() if p.startswith("locales")
    }


def test_only_the_named_locales_are_looked_at(folder: Path) -> None:
    translate(folder, "user.delete/success", "<b>")
    lay(folder, {"locales/locales.yaml": LOCALES + LOCALES.replace("de:", "sv:")})
    assert run("update", "--new", "sv", "-C", folder).exit_code == 0
    assert run("check", "sv", "-C", folder).exit_code == 0
    assert run("check", "sv", "de", "-C", folder).exit_code == 1
    unknown = run("check", "se", "-C", folder)
    assert unknown.exit_code == 2
    assert "There is no translation 'se'" in unknown.stderr


def test_without_a_table_the_heads_are_believed(folder: Path) -> None:
    (folder / "locales/locales.yaml").unlink()
    assert run("check", "-C", folder).stdout == "no findings\n"
    path = folder / "locales/de.po"
    path.write_text(path.read_text("utf-8").replace(RULE, "nplurals=1; plural=0;"), "utf-8")
    assert run("check", "-C", folder).exit_code == 0
    path.write_text(path.read_text("utf-8").replace("nplurals=1; ", ""), "utf-8")
    assert "AL0911" in run("check", "-C", folder).stdout


@pytest.mark.parametrize("locale", sorted(p.stem for p in (PROJECT / "locales").glob("*.po")))
def test_a_shipped_translation_is_clean_and_up_to_date(locale: str) -> None:
    found = ours()
    assert project.check(found, [locale]) == ()
    assert project.plan(found, [locale]).changes == ()


_OURS: list[project.Project] = []


def ours() -> project.Project:
    """The catalog of Proxmox VE, read once."""
    if not _OURS:
        _OURS.append(project.load(PROJECT))
    return _OURS[0]


def test_what_is_compiled_is_what_babel_would_compile() -> None:
    """The same texts for the same keys; ours are sorted as the format wants it."""
    found = ours()
    findings = Findings()
    for locale, data in found.files.items():
        made = compile_po("x", locale, data, found.units, findings, found.locales)
        assert made is not None, findings.items
        buffer = io.BytesIO()
        write_mo(buffer, read_po(io.BytesIO(data), locale=locale))
        buffer.seek(0)
        mine, theirs = gettext.GNUTranslations(io.BytesIO(made)), gettext.GNUTranslations(buffer)
        texts, others = (dict(vars(each)["_catalog"]) for each in (mine, theirs))
        assert texts.pop("") != others.pop("")
        assert texts == others
        count = int.from_bytes(made[8:12], "little")
        places = [
            (int.from_bytes(made[at : at + 4], "little"),
             int.from_bytes(made[at + 4 : at + 8], "little"))
            for at in range(28, 28 + 8 * count, 8)
        ]  # fmt: skip
        keys = [made[start : start + length] for length, start in places]
        assert keys == sorted(keys)


# Figures, pseudo-translations, previews


def test_figures_by_locale_area_and_severity(folder: Path) -> None:
    translate(folder, "user.delete/success", DELETED)
    translate(folder, "user.delete/failure", "x {subject} {userid} {error}")
    (one,) = json.loads(run("stats", "--format", "json", "-C", folder).stdout)
    assert one["locale"] == "de"
    assert (one["total"]["done"], one["areas"]["one"]["done"]) == (2, 2)
    assert one["severities"]["notice"] == {
        "units": 3, "done": 1, "fuzzy": 0, "outdated": 0, "untold": 2, "percent": 33.3,
    }  # fmt: skip
    assert sum(area["units"] for area in one["areas"].values()) == one["total"]["units"]
    assert sum(each["units"] for each in one["severities"].values()) == one["total"]["units"]
    change(folder, "{subject} deleted {userid}", "{subject} removed {userid}")
    (one,) = json.loads(run("stats", "--format", "json", "-C", folder).stdout)
    assert (one["total"]["done"], one["total"]["outdated"]) == (1, 1)
    run("update", "-C", folder)
    (one,) = json.loads(run("stats", "--format", "json", "-C", folder).stdout)
    assert (one["total"]["done"], one["total"]["fuzzy"]) == (1, 1)
    table = run("stats", "-C", folder).stdout
    assert table.startswith("locale  units  done  fuzzy  outdated  untold\nde ")
    assert "area, %" in table
    assert run("stats", "--fail-under", "50", "-C", folder).exit_code == 1


def test_all_is_done_only_if_all_is() -> None:
    for one in json.loads(run("stats", "--format", "json", "-C", PROJECT).stdout):
        total = one["total"]
        assert (total["percent"] == 100) == (total["done"] == total["units"])


@pytest.mark.parametrize("locales", [("de",), ("de", "sv")])
def test_a_badge_is_a_small_picture_or_its_data(folder: Path, locales: tuple[str, ...]) -> None:
    lay(folder, {"locales/locales.yaml": LOCALES + LOCALES.replace("de:", "sv:")})
    run("update", "--new", "sv", "-C", folder)
    assert run("stats", *locales, "--badge", folder / "a.svg", "-C", folder).exit_code == 0
    picture = (folder / "a.svg").read_text("utf-8")
    assert ET.fromstring(picture).tag.endswith("svg")
    assert "http" not in picture.replace("http://www.w3.org/2000/svg", "")
    run("stats", *locales, "--badge", folder / "a.json", "-C", folder)
    data = json.loads((folder / "a.json").read_text("utf-8"))
    assert data["message"] == ("de 0%" if len(locales) == 1 else "0% in 2 languages")
    assert run("stats", "--badge", folder / "a.png", "-C", folder).exit_code == 2


def test_figures_of_no_translation(tmp_path: Path) -> None:
    lay(tmp_path, SMALL)
    assert run("stats", "-C", tmp_path).stdout == "There are no translations.\n"
    assert run("check", "-C", tmp_path).stdout == "no findings\n"


def test_pseudo_translations_show_what_is_not_translated(folder: Path) -> None:
    done = run("pseudo", folder / "pseudo", "-C", folder)
    assert done.exit_code == 0
    units = project.load(folder).units
    for name in ("en_XA", "ar_XB"):
        findings = Findings()
        found = read(name, (folder / f"pseudo/{name}.po").read_bytes(), findings)
        assert found is not None
        assert findings.items == []
        assert [entry.texts for entry in found.entries] == [unit.texts for unit in units.values()]
        for entry in found.entries:
            assert entry.strings[0] != entry.text
            assert wording(entry.strings[0]).names == wording(entry.text).names
    assert run("pseudo", folder / "locales", "-C", folder).exit_code == 2
    assert not (folder / "locales/en_XA.po").exists()


def test_pseudo_texts() -> None:
    assert accented("{a} did {{x}}") == "[{a} ðîð {{ẋ}} öñé]"
    assert turned("{a} did it") == "{a} \u202edid\u202c \u202eit\u202c"
    assert len(accented("x" * 300)) > 390


def test_a_preview_shows_every_language_and_form(folder: Path) -> None:
    translate(folder, "user.delete/success", DELETED)
    counted = ONE.replace(
        'success: "{subject} created {userid}"',
        'success: {count: size, one: "{subject} made 1", other: "{subject} made {size}"}',
    ).replace(
        "[userid, mode?]\n",
        "[userid, mode?, size]\n    fields: {size: {type: integer, doc: Size., sensitivity: public,"
        " example: 3}}\n",
    )
    lay(folder, {"registry/one.yaml": counted})
    run("update", "-C", folder)
    deleted = run("preview", "user.delete", "-C", folder).stdout.splitlines()
    assert deleted[0] == "demo.user.delete (100001), success"
    assert deleted[1].split(None, 1)[0] == "en"
    assert deleted[2].endswith(" hat alice gelöscht")
    path = folder / "locales/de.po"
    text = path.read_text("utf-8")
    head, _, rest = text.partition('msgid_plural "{subject} made {size}"\n')
    path.write_text(
        head + 'msgid_plural "{subject} made {size}"\nmsgstr[0] "{subject}: eins"\n'
        'msgstr[1] "{subject}: {size}"\n' + rest.partition("\n\n")[1] + rest.partition("\n\n")[2],
        "utf-8",
    )
    shown_ = [line.split() for line in run("preview", "100000", "-C", folder).stdout.splitlines()]
    assert [line[:2] for line in shown_[1:5]] == [
        ["en", "1"],
        ["en", "2"],
        ["de", "1"],
        ["de", "2"],
    ]
    assert shown_[3][-1] == "eins"
    only = run("preview", "user.delete", "--locale", "de", "-C", folder)
    assert only.exit_code == 0
    other = run("preview", "user.explode", "-C", folder)
    assert other.exit_code == 1
    assert "no event 'user.explode'" in other.stderr


def test_a_preview_says_why_readers_see_english(folder: Path) -> None:
    assert (
        "(not translated: readers see this)" in run("preview", "user.delete", "-C", folder).stdout
    )
    translate(folder, "user.delete/success", DELETED)
    change(folder, "{subject} deleted {userid}", "{subject} removed {userid}")
    assert "(not up to date:" in run("preview", "user.delete", "-C", folder).stdout
    run("update", "-C", folder)
    assert "(fuzzy: readers see English)" in run("preview", "user.delete", "-C", folder).stdout


def test_a_preview_of_other_files_never_harms_the_terminal(folder: Path) -> None:
    run("pseudo", folder / "pseudo", "-C", folder)
    path = folder / "pseudo/en_XA.po"
    path.write_text(path.read_text("utf-8").replace("[", "[\x1b"), "utf-8")
    out = run("preview", "user.create", "--from", folder / "pseudo", "-C", folder).stdout
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "<U+202E>" in out
    assert out.count("\u2068") == out.count("\u2069") > 0


def test_every_event_of_ours_can_be_shown() -> None:
    """In every language, with every value in its place."""
    from auditlexc.messages.preview import preview
    from auditlexc.pipeline import catalog

    model, _, _ = catalog(PROJECT)
    assert model is not None
    found = ours()
    findings = Findings()
    voices = project.voices(found, sorted(found.files), findings)
    assert findings.items == []
    assert len(voices) == len(found.files) + 1
    for event in model.events:
        for _, lines in preview(model.product, event, voices):
            assert {line.locale for line in lines} == {voice.locale for voice in voices}
            assert all("{" not in line.text for line in lines)


def test_the_services_of_translators_know_our_files() -> None:
    """Crowdin names each of our languages, and Weblate finds the files by their names."""
    (source,) = yaml.safe_load((PROJECT / "crowdin.yml").read_text("utf-8"))["files"]
    assert (PROJECT / source["source"].lstrip("/")).is_file()
    assert source["translation"] == "/locales/%locale_with_underscore%.po"
    assert set(ours().files) <= set(source["languages_mapping"]["locale_with_underscore"].values())
    (component,) = json.loads((PROJECT / "locales/weblate.json").read_text("utf-8"))
    assert (PROJECT / component["new_base"]).is_file()
    assert set(PROJECT.glob(component["filemask"])) == {
        PROJECT / path for path in ours().paths.values()
    }
    # Two events may say the same in English and something else in other languages.
    assert component["allow_translation_propagation"] is False
    assert re.fullmatch(component["language_regex"], "zh_Hans")


def test_the_page_for_translators_names_every_flag_and_command() -> None:
    page = (PROJECT / "docs/translating.md").read_text("utf-8")
    assert [check.flag for check in CHECKS if check.flag and f"`{check.flag}`" not in page] == []
    for name in ("update", "check", "stats", "pseudo", "preview"):
        assert f"auditlex messages {name}" in page
