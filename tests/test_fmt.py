"""The canonical form of catalog files: golden pairs, and properties over made-up files."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlexc import yamltree
from auditlexc.edit import arrange, layout, printer
from auditlexc.edit.concrete import Page
from auditlexc.edit.fmt import equal, format_text
from auditlexc.edit.project import formatted
from auditlexc.findings import Findings
from auditlexc.source import SourceFile

GOLDEN = Path(__file__).parent / "golden" / "fmt"
CASES = sorted(p.name.removesuffix(".in.yaml") for p in GOLDEN.glob("*.in.yaml"))


def tree(text: str) -> yamltree.Node:
    """The data of a text that has to be sound."""
    findings = Findings()
    root = yamltree.parse(SourceFile("x.yaml", text), findings)
    assert root is not None, text
    assert not findings.items, (findings.items, text)
    return root


def test_there_are_golden_cases() -> None:
    """A glob that finds nothing would pass every test below."""
    assert len(CASES) >= 8
    assert {p.name for p in GOLDEN.iterdir()} == {
        f"{c}.{k}.yaml" for c in CASES for k in ("in", "out")
    }


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    """Each file gets the form that stands beside it, byte for byte."""
    before = (GOLDEN / f"{case}.in.yaml").read_bytes().decode()
    after = (GOLDEN / f"{case}.out.yaml").read_bytes().decode()
    assert format_text(before, case) == after
    assert before != after


@pytest.mark.parametrize("case", CASES)
def test_golden_results_stay(case: str) -> None:
    """What is formatted is not changed again."""
    after = (GOLDEN / f"{case}.out.yaml").read_bytes().decode()
    assert format_text(after, case) == after


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: [", "AL0009"),
        ("", "AL0005"),
        ("a: 1\na: 2\n", "AL0010"),
        ("a: !x 1\n", "AL0013"),
        ("a: \x07\n", "AL0009"),
        ("a:\n  b: 1\n\tc: 2\n", "AL0009"),
    ],
)
def test_what_is_not_a_catalog_stays_and_is_reported(text: str, code: str) -> None:
    """A file that can't be read is not touched, and the reader's finding says why."""
    findings = Findings()
    assert format_text(text, "x.yaml", findings) == text
    assert [f.code for f in findings.items] == [code]
    assert format_text(text, "x.yaml") == text


@pytest.mark.parametrize(
    "text", ["- a\n", "{a:   1}\n", "word\n", "--- {a:   1}\n", "--- # x\n- 1\n"]
)
def test_what_is_no_mapping_of_lines_stays(text: str) -> None:
    """Without a mapping at the root there is no form to give."""
    findings = Findings()
    assert format_text(text, "x.yaml", findings) == text
    assert not findings.items


def test_a_whole_catalog_is_formatted(tmp_path: Path) -> None:
    """The root and what it includes; what can't be read is a finding and stays."""
    (tmp_path / "events.yaml").write_bytes(
        b"\xef\xbb\xbfinclude:  [a/*.yaml, b.yaml, ../c.yaml, '../*']\n"
    )
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "good.yaml").write_text("area: x\n")
    (tmp_path / "a" / "bad.yaml").write_text("area: [\n")
    (tmp_path / "a" / "other.yaml").write_text("area:  x")
    (tmp_path / "b.yaml").write_bytes(b"area:  \xff")
    done = formatted(tmp_path)
    assert done.changed == (
        ("events.yaml", "include: [a/*.yaml, b.yaml, ../c.yaml, '../*']\n"),
        ("a/other.yaml", "area: x\n"),
    )
    assert sorted(f.code for f in done.findings) == ["AL0002", "AL0002", "AL0006", "AL0009"]
    assert [f.code for f in formatted(tmp_path / "a").findings] == ["AL0001"]


def test_tabs_that_can_be_read_in_two_ways_stay() -> None:
    """A tab beside spaces may mean two levels or one; nobody but the author knows."""
    text = "a:\n\tb: 1\n  c: 2\n"
    assert format_text(text, "x.yaml") == text


def test_no_text_is_put_in_place_of_data() -> None:
    """Equal means equal kinds too: 1, 1.0, true and "1" are four things."""
    values = ["1", "1.0", "true", '"1"', "[1]", "{1: 1}", "~", ".nan"]
    for one in values:
        for other in values:
            alike = equal(tree(f"a: {one}"), tree(f"a: {other}"))
            assert alike == (one == other), (one, other)
    assert not equal(tree("a: {b: 1}"), tree("a: {c: 1}"))
    assert not equal(tree("a: {b: 1}"), tree("a: {b: 1, c: 1}"))
    assert equal(tree("{a: 1, b: 2}"), tree("{b: 2, a: 1}"))


@pytest.mark.parametrize(
    "made",
    ["a: 2 # c\n", "a: 1\n", "a: 1 # d\n", "a: 1 # c\n# c\n", "b: 1 # c\n", "a: 1 # c\nb: 2\n"],
)
def test_a_mistake_of_the_printer_changes_no_file(
    made: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every text is proved; one that lost or changed something is thrown away."""

    def text_of(_: Page) -> str:
        return made

    monkeypatch.setattr(printer, "text_of", text_of)
    assert format_text("a:  1 # c\n", "x.yaml") == "a:  1 # c\n"


def test_a_mistake_of_the_order_changes_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that is printed truly but holds other data than the file is thrown away too."""
    other = layout.read("a: 2 # c\n")

    def arranged(_: Page) -> Page:
        return other

    monkeypatch.setattr(arrange, "arrange", arranged)
    assert format_text("a:  1 # c\n", "x.yaml") == "a:  1 # c\n"


# Files that nobody would write by hand


class Author:
    """Writes a catalog file in a bad hand; every comment is numbered and names its event."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.lines: list[str] = []
        self.comments = 0
        self.anchors = 0
        self.open: list[int] = []
        self.closed: list[int] = []
        self.owner = 0

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def comment(self) -> str:
        self.comments += 1
        return f"# c{self.comments} of {self.owner}" + " " * self.rng.choice([0, 0, 2])

    def space(self, least: int = 1) -> str:
        return " " * self.rng.choice([least, least, least + 1, least + 4])

    def note(self) -> str:
        return (
            self.space() + self.comment() if self.chance(0.15) else " " * self.rng.choice([0, 0, 1])
        )

    def between(self, column: int) -> None:
        """Comments and blank lines."""
        while self.chance(0.25):
            self.lines.append(
                " " * column + self.comment() if self.chance(0.6) else " " * self.rng.choice([0, 3])
            )

    def scalar(self, flow: bool = False) -> str:
        """A value in one line."""
        return self.rng.choice(
            ["word", "two words", "12", "0.5", "true", "~", '"quo: # ted"', "'it''s'", "a#b",
             '"a\\tb\\""', "x" if flow else "http://x/{y}", "2026-01-01", '""', "''", "ü ≠ 漢"]
        )  # fmt: skip

    def flow(self, column: int, depth: int = 0) -> str:
        """A collection in braces or brackets, perhaps over lines."""
        items: list[str] = []
        mapping = self.chance(0.5)
        for number in range(self.rng.choice([0, 1, 2, 3, 3, 14])):
            nested = depth < 2 and self.chance(0.3)
            value = self.flow(column, depth + 1) if nested else self.scalar(flow=True)
            key = self.rng.choice([f"k{number}", f'"k {number}"'])
            item = f"{key}{self.space(0)}:{self.space()}{value}" if mapping else value
            if mapping and not nested and self.chance(0.1):
                item = key
            items.append(item)
        gaps = ["", " ", "  "]
        if self.chance(0.3):
            gaps = ["", f"\n{' ' * (column + 3)}", f" {self.comment()}\n{' ' * (column + 5)}"]
        text = ""
        for number, item in enumerate(items):
            # A comment is used once, so that each can be told from the others.
            gap = self.rng.choice(gaps)
            gaps = [g for g in gaps if g != gap or "#" not in g]
            text += ("," if number else "") + gap + item
        text += self.rng.choice(["", " "])
        return f"{{{text}}}" if mapping else f"[{text}]"

    def value(self, head: str, column: int, depth: int) -> None:
        """What stands behind a key or a dash at ``column``."""
        kind = self.rng.choice(
            ["scalar"] * 4 + ["flow", "flow", "block", "folded", "null", "map", "list", "list"]
        )
        if kind == "block":
            margin = " " * (column + self.rng.choice([1, 2, 3]))
            mark = self.rng.choice(["|", ">", "|-", ">-", "|+", ">+"])
            self.lines.append(f"{head}{self.space()}{mark}{self.note()}")
            texts = ["text", "  deeper", "# no comment", "", "trailing  ", "- a: b"]
            body = ["first", *self.rng.choices(texts, k=self.rng.choice([0, 1, 4]))]
            self.lines += [margin + s if s else s for s in body]
        elif kind == "folded":
            margin = " " * (column + self.rng.choice([1, 2, 5]))
            quote = self.rng.choice(["", '"', "'"])
            self.lines.append(f"{head}{self.space()}{quote}begins  ")
            self.lines += ["", margin + "goes on"] if self.chance(0.3) else [margin + "goes on"]
            self.lines.append(f"{margin}ends{quote}{self.note()}")
        elif kind == "null":
            self.lines.append(head + self.note())
        elif kind == "map" and depth < 3:
            self.below(head, column, depth, self.mapping)
        elif kind == "list" and depth < 3:
            self.below(head, column, depth, self.list)
        elif kind == "flow":
            self.lines += f"{head}{self.space()}{self.flow(column)}{self.note()}".split("\n")
        elif self.chance(0.1) and ":" in head:
            self.lines.append(head + self.note())
            self.between(column + 1)
            self.lines.append(" " * (column + 2) + self.scalar() + self.note())
        else:
            self.lines.append(f"{head}{self.space()}{self.scalar()}{self.note()}")

    def below(self, head: str, column: int, depth: int, write: object) -> None:
        """A block behind a key or a dash."""
        assert callable(write)
        dash = not head.endswith(":")
        inner = column + self.rng.choice([2, 3, 4])
        if dash and self.chance(0.7):
            write(inner, depth + 1, head.ljust(inner))
            return
        if self.chance(0.1):
            self.anchors += 1
            head += f" &a{self.anchors}"
            self.open.append(self.anchors)
        self.lines.append(head + self.note())
        if not dash and write == self.list and self.chance(0.5):
            inner = column
        write(inner, depth + 1, "")
        if "&" in head:
            self.closed.append(self.open.pop())

    def mapping(self, column: int, depth: int, head: str = "", names: tuple[str, ...] = ()) -> None:
        names = names or ("type", "doc", "maxLength", "values", "free", '"title"', "when")
        for name in self.rng.sample(names, self.rng.randint(1, len(names))):
            if not head:
                self.between(column)
            key = (head or " " * column) + name + ("" if self.chance(0.9) else self.space()) + ":"
            head = ""
            if self.closed and self.chance(0.05):
                self.lines.append(f"{key} *a{self.rng.choice(self.closed)}{self.note()}")
            else:
                self.value(key, column, depth)
        self.between(column)

    def list(self, column: int, depth: int, head: str = "") -> None:
        for _ in range(self.rng.choice([1, 2, 3])):
            if not head:
                self.between(column)
            dash = (head or " " * column) + "-"
            head = ""
            self.value(dash, column, depth)

    def events(self, column: int) -> None:
        ids = self.rng.sample(range(100001, 100999), self.rng.randint(1, 4))
        for number in ids:
            self.owner = 0
            if self.chance(0.3):
                self.lines.append("")
            self.owner = number
            self.lines += [
                " " * column + self.comment() for _ in range(self.rng.choice([0, 0, 1, 2]))
            ]
            dash = " " * column + "-" + self.space()
            self.lines.append(f"{dash}id: {number}{self.note()}")
            self.mapping(len(dash), 1, "", ("name", "api", "params", "messages", "examples"))
        self.owner = 0

    def file(self) -> str:
        sections = ["area", "types", "fields", "objects", "lock", "events"]
        self.rng.shuffle(sections)
        for name in sections[: self.rng.randint(1, 6)]:
            self.between(0)
            if name == "events":
                self.lines.append("events:" + self.note())
                self.events(self.rng.choice([0, 2, 4]))
            else:
                self.value(f"{name}:", 0, 0)
        self.between(0)
        return "\n".join(self.lines) + "\n" * self.rng.choice([0, 1, 3])


HANDS = st.integers(0, 2**32).map(random.Random)
"""Chance by number: a number is quickly made, and every decision follows from it."""


def owned(text: str) -> set[tuple[str, int]]:
    """Which comment belongs to which event, by the lines of a formatted file."""
    found: set[tuple[str, int]] = set()
    above: list[str] = []
    event, inside = 0, False
    for line in text.split("\n"):
        if not line.startswith(" ") and line and not line.startswith("#"):
            inside, event, above = line.startswith("events:"), 0, []
        comment = re.search(r"# (c\d+) of \d+", line)
        if not inside:
            continue
        if line.startswith("  - "):
            number = re.search(r"id: (\d+)", line)
            event = int(number[1]) if number else 0
            found |= {(c, event) for c in above}
            above = []
        if comment is None:
            above = above if line else []
        elif line.startswith("  #"):
            above.append(comment[1])
        else:
            found.add((comment[1], event))
    return found


@given(HANDS)
def test_no_hand_is_too_bad(rng: random.Random) -> None:
    """Files in any layout keep their data and comments, and then stay as they are."""
    author = Author(rng)
    before = author.file()
    data = tree(before)
    after = format_text(before, "x.yaml")
    assert format_text(after, "x.yaml") == after
    # Not by leaving the file alone, which is the way out where a proof fails.
    assert after == printer.text_of(arrange.arrange(layout.read(before)))
    comments = re.findall(r"# c\d+ of \d+", before)
    assert len(set(comments)) == len(comments)
    assert sorted(re.findall(r"# c\d+ of \d+", after)) == sorted(comments)
    kept = {(c, int(e)) for c, e in re.findall(r"# (c\d+) of ([1-9]\d*)", before)}
    assert kept <= owned(after)
    unsorted = re.sub(r"(?m)^events:", "events2:", before)
    assert equal(tree(unsorted), tree(format_text(unsorted, "x.yaml")))
    ids = [int(i) for i in re.findall(r"(?m)^  - id: (\d+)", after)]
    if not author.anchors:
        assert ids == sorted(ids)
    assert isinstance(data, yamltree.Mapping)


@given(HANDS)
@settings(max_examples=50)
def test_the_form_is_what_the_docs_say(rng: random.Random) -> None:
    """No tab, no trailing space, no second blank line, even columns, outside of texts."""
    after = format_text(Author(rng).file(), "x.yaml")
    assert after.endswith("\n")
    # Texts behind '|' and '>' are the author's, so they are cut out.
    bare = re.sub(
        r"(?m)^( *)(.*[:-] +[|>][-+0-9]*(?:  #.*)?)\n(?:\1 +.*\n|[ ]*\n)*", r"\1\2\n", after
    )
    for line in bare.split("\n"):
        assert line == line.rstrip()
        # Keys with a number are those in braces.
        key = re.match(r'( *)(?:[a-zA-Z]+|"[a-z]+"):(?: |$)', line)
        assert key is None or len(key[1]) % 2 == 0
    assert "\n\n\n" not in bare
    assert not bare.startswith("\n")


@given(HANDS)
@settings(max_examples=30)
def test_line_breaks_of_other_systems_are_line_breaks(rng: random.Random) -> None:
    """A file with CR LF and a byte order mark gets the form of the same file without them."""
    text = Author(rng).file()
    assert format_text("\ufeff" + text.replace("\n", "\r\n"), "x.yaml") == format_text(
        text, "x.yaml"
    )
