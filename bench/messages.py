"""How long do translations take? Updating, checking and compiling PO files, as JSON.

    python bench/messages.py [--quick] [--rounds N] [--slow]

Updating is measured three ways: ``auditlex messages update`` as a process over 32 languages; our
update of one file beside ``msgmerge`` and Babel's ``Catalog.update``; and all 32 files in this
process. All begin with the bytes of a file and end with bytes. 1 % or 20 % of the English texts are
reworded in between. Babel takes a minute for 5,000 messages, so that it gets them with ``--slow``
alone. Compiling is from PO to MO: ours with its checks, ``msgfmt``, and Babel without any.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from auditlexc.findings import Findings
from auditlexc.messages import head
from auditlexc.messages.checks import CHECKS
from auditlexc.messages.judge import usable
from auditlexc.messages.mo import compile_po
from auditlexc.messages.po import Po, read
from auditlexc.messages.units import Unit
from auditlexc.messages.update import block, flags_of, strings, update
from auditlexc.messages.update import head as new_head
from bench import synthetic

BIN: Final = Path(sys.executable).parent
RULE: Final = "nplurals=2; plural=(n != 1);"
LOCALES: Final = (
    "bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "id",
    "it", "ja", "ka", "ko", "lt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk",
)  # fmt: skip
"""32 languages; how many forms they have makes no difference here."""
OUTCOMES: Final = ("failure", "success")
GOAL_SECONDS: Final = 5.0


def units(count: int, changed: float) -> tuple[Unit, ...]:
    """Messages as a catalog has them, of which a share is worded anew, spread evenly."""
    made: list[Unit] = []
    every = round(1 / changed) if changed else count + 1
    for number in range(count):
        verb = "carried out" if number % every == every - 1 else "did"
        text = f"{{subject}} {verb} number {number} to thing {number % 90} for {{userid}}"
        made.append(Unit(context=f"thing{number // 2}.act/{OUTCOMES[number % 2]}",
                         text=text))  # fmt: skip
    return tuple(made)


def file(locale: str, found: tuple[Unit, ...], said: str = "hat Nummer {n} getan: {text}") -> str:
    """The PO file of a language, all translated, or a template if ``said`` is empty."""
    blocks = [new_head(locale, "demonstration", RULE)]
    for number, unit in enumerate(found):
        text = said.replace("{n}", str(number)).replace("{text}", unit.text) if said else ""
        blocks.append(block("", flags_of(unit, ()), None, unit, strings(unit, [text])))
    return "\n".join(blocks)


def ours(data: bytes, template: tuple[Unit, ...], locale: str = "de") -> bytes:
    """One file brought up to date by us."""
    findings = Findings()
    found = read("x", data, findings)
    assert found is not None
    assert head.judge(found, locale, None, findings) is not None
    assert not findings.items
    return update(found, None, template, 2, {}).text.encode()


def babel(data: bytes, template: bytes) -> bytes:
    """One file brought up to date by Babel, in the way of its own command."""
    catalog = read_po(io.BytesIO(data), locale="de")
    catalog.update(read_po(io.BytesIO(template)))
    out = io.BytesIO()
    write_po(out, catalog, include_previous=True)
    return out.getvalue()


def msgmerge(folder: Path) -> None:
    """One file brought up to date by gettext."""
    command = ["msgmerge", "--quiet", "--previous", "-o", "out.po", "de.po", "events.pot"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, on the clock."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def medians(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median of each, measured in turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            times[name].append(seconds(work))
    return {name: round(statistics.median(each), 5) for name, each in times.items()}


def updating(count: int, changed: float, rounds: int, folder: Path, slow: bool) -> dict[str, Any]:
    """One file of so many messages, by each tool; and 32 of them by us."""
    before, after = units(count, 0), units(count, changed)
    data, template = file("de", before).encode(), file("de", after, "").encode()
    (folder / "de.po").write_bytes(data)
    (folder / "events.pot").write_bytes(template)
    works: dict[str, Callable[[], object]] = {"ours": lambda: ours(data, after)}
    if shutil.which("msgmerge"):
        works["msgmerge"] = lambda: msgmerge(folder)
    if count <= 1_000 or slow:
        works["babel"] = lambda: babel(data, template)
    found = medians(works, 1 if "babel" in works and count * changed > 50 else rounds)
    many = [file(locale, before).encode() for locale in LOCALES]
    total = seconds(lambda: [ours(d, after, n) for d, n in zip(many, LOCALES, strict=True)])
    result = {f"{name}_seconds": took for name, took in found.items()}
    ratios = {
        f"{name}_ratio": round(took / found["ours"], 1) for name, took in found.items()
        if name != "ours"
    }  # fmt: skip
    return {
        "messages": count, "changed": changed, **result, **ratios,
        "ours_32_seconds": round(total, 3),
    }  # fmt: skip


def command(count: int, rounds: int, folder: Path) -> dict[str, Any]:
    """The command over 32 languages: the catalog is compiled, and every file read and written."""
    project = folder / "project"
    synthetic.catalog(project, count // 2)
    auditlex = [str(BIN / "auditlex"), "messages", "update", "-C", str(project)]
    subprocess.run([*auditlex, "--new", *LOCALES], check=True, capture_output=True)

    def run() -> None:
        subprocess.run(auditlex, check=True, stdout=subprocess.DEVNULL)

    for path in project.glob("locales/*.po"):
        text = path.read_text("utf-8")
        path.write_text(text.replace('\nmsgstr ""\n\n', '\nmsgstr "übersetzt"\n\n'), "utf-8")
    shutil.copytree(project / "locales", folder / "before")
    figures: dict[str, list[float]] = {"nothing": [], "changed": []}
    for _ in range(rounds):
        figures["nothing"].append(seconds(run))
        _reword(project)
        figures["changed"].append(seconds(run))
        assert "#, fuzzy" in (project / "locales/de.po").read_text("utf-8")
        _reword(project, back=True)
        shutil.rmtree(project / "locales")
        shutil.copytree(folder / "before", project / "locales")
    return {
        "messages": count, "locales": len(LOCALES), "changed": 0.01,
        "nothing_changed_seconds": round(statistics.median(figures["nothing"]), 3),
        "seconds": round(statistics.median(figures["changed"]), 3),
    }  # fmt: skip


def _reword(project: Path, back: bool = False) -> None:
    """Word one message in a hundred anew: that of one event in each file of fifty."""
    for path in sorted(project.glob("registry/area*.yaml")):
        text = path.read_text("utf-8")
        old, new = " did number 7 ", " carried out number 7 "
        path.write_text(text.replace(new, old) if back else text.replace(old, new, 1), "utf-8")


def compiling(count: int, rounds: int, folder: Path) -> dict[str, Any]:
    """One file to MO, by each tool; and all checks over it."""
    known = units(count, 0)
    by_context = {unit.context: unit for unit in known}
    data = file("de", known, "{text} – übersetzt").encode()
    (folder / "de.po").write_bytes(data)
    parsed = read("x", data, Findings())
    assert parsed is not None

    def by_babel() -> None:
        write_mo(io.BytesIO(), read_po(io.BytesIO(data), locale="de"))

    def by_us() -> None:
        assert compile_po("x", "de", data, by_context, Findings()) is not None

    def all_checks(po: Po = parsed) -> None:
        usable(po, "de", RULE, by_context, Findings(), CHECKS)

    works: dict[str, Callable[[], object]] = {
        "ours": by_us, "babel": by_babel, "all_checks": all_checks,
    }  # fmt: skip
    if shutil.which("msgfmt"):
        words = ["msgfmt", "--check", "-o", "out.mo", "de.po"]
        works["msgfmt"] = lambda: subprocess.run(words, cwd=folder, check=True, capture_output=True)
    found = medians(works, rounds)
    return {"messages": count, **{f"{name}_seconds": took for name, took in found.items()}}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure what translations take.")
    parser.add_argument("--quick", action="store_true", help="few rounds, 1,000 messages beside")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slow", action="store_true", help="Babel with 5,000 messages, too")
    options = parser.parse_args()
    rounds = 2 if options.quick else options.rounds
    cases = [(1_000, 0.01), (5_000, 0.01)]
    if not options.quick:
        cases += [(1_000, 0.2), (5_000, 0.2)]
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        work = Path(name)
        updates = [updating(n, share, rounds, work, options.slow) for n, share in cases]
        whole = command(5_000, min(rounds, 3), work)
        compiled = compiling(1_649, rounds, work)
    worst = max(each["ours_32_seconds"] for each in updates)
    result = {
        "machine": {
            "processors": len(os.sched_getaffinity(0)),
            "python": platform.python_version(),
            "system": platform.system(),
        },
        "rounds": rounds,
        "update": updates,
        "command": whole,
        "compile": compiled,
        "goals": {
            f"5000 messages, 32 languages: updated within {GOAL_SECONDS:.0f} s": worst
            < GOAL_SECONDS,
            f"the command over them within {GOAL_SECONDS:.0f} s": whole["seconds"] < GOAL_SECONDS,
            "compiling takes no longer than Babel's": compiled["ours_seconds"]
            <= compiled["babel_seconds"],
        },
    }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
