"""Reading PO files: the same values as Babel finds, the exact text, and no trust in anything."""

from __future__ import annotations

import io
import time
from typing import Any

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlexc.findings import Findings
from auditlexc.messages import po
from auditlexc.messages.head import headers
from auditlexc.messages.po import Entry, Po
from auditlexc.places import Span
from tests.conftest import PROJECT
from tests.mutations import mutate_text
from tests.pofiles import RUSSIAN, Made, entry, files, head

SHIPPED = sorted(PROJECT.glob("locales/*.po"))


def read(text: str | bytes) -> tuple[Po | None, Findings]:
    """A file as it is read, and the findings."""
    findings = Findings()
    data = text.encode() if isinstance(text, str) else text
    return po.read("locales/de.po", data, findings), findings


def sound(text: str) -> Po:
    """A file without a finding."""
    file, findings = read(text)
    assert findings.items == []
    assert file is not None
    assert file.sound
    return file


def values(message: Message) -> tuple[Any, ...]:
    """What Babel found in an entry."""
    ids = message.id if isinstance(message.id, (list, tuple)) else (message.id, None)
    said = message.string
    strings = tuple(said) if isinstance(said, (list, tuple)) else (said,)
    return (message.context, *ids, strings, message.fuzzy)


def ours(found: Entry) -> tuple[Any, ...]:
    return (found.context, found.text, found.plural, found.strings, found.fuzzy)


def drawn(made: Made) -> tuple[Any, ...]:
    return (made.context, made.text, made.plural, made.strings, made.fuzzy)


@settings(max_examples=120)
@given(files())
def test_values_are_those_that_babel_finds(file: tuple[str, list[Made]]) -> None:
    text, made = file
    theirs = read_po(io.BytesIO(text.encode()), abort_invalid=True)
    found = sound(text)
    wanted = [drawn(one) for one in made if not one.obsolete]
    assert [ours(one) for one in found.entries] == wanted
    assert [values(message) for message in theirs if message.id] == wanted
    gone = [drawn(one) for one in made if one.obsolete]
    assert [ours(one) for one in found.obsolete] == gone
    assert [values(message) for message in theirs.obsolete.values()] == gone


@settings(max_examples=80)
@given(files())
def test_nothing_of_a_file_is_lost(file: tuple[str, list[Made]]) -> None:
    """Each entry has its own text, comments included; between entries there are empty lines."""
    text, made = file
    found = sound(text)
    assert found.head is not None
    for one in (found.head, *found.entries):
        assert found.text[one.offset : one.offset + len(one.raw)] == one.raw
        assert one.raw[one.said :].lstrip().startswith("msgstr")
        assert found.line(one) == found.text[: one.offset].count("\n") + 1
    rest = found.text
    for one in (found.head, *found.entries):
        rest = rest.replace(one.raw, "", 1)
    left = [line for line in rest.split("\n") if line.strip()]
    kept = [line for one in made if one.obsolete for line in one.written.split("\n") if line]
    assert left == kept


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_files_are_read_as_babel_reads_them(path: Any) -> None:
    data = path.read_bytes()
    found = sound(data.decode())
    theirs = [values(message) for message in read_po(io.BytesIO(data)) if message.id]
    assert [ours(one) for one in found.entries] == theirs
    assert found.head is not None
    assert "\n".join(one.raw for one in (found.head, *found.entries)).encode() == data


def test_the_english_of_before_is_read_from_the_comments() -> None:
    before = '#, fuzzy\n#| msgctxt "x"\n#| msgid ""\n#| "old \\"text\\""\n#| msgid_plural "olds"\n'
    found = sound(head() + "\n" + entry("a", "new", ("x", "y"), "news", before)).entries[0]
    assert found.previous == ('old "text"', "olds")
    assert sound(head() + "\n" + entry("a", "new", "x")).entries[0].previous is None
    half = '#, fuzzy\n#| msgid "old\n'
    assert sound(head() + "\n" + entry("a", "new", "x", "", half)).entries[0].previous is None


def test_a_place_in_a_translation_is_a_place_in_the_file() -> None:
    said = ("null {a}", 'eins "q" {a}', "zwei\n{a}")
    text = head("ru", RUSSIAN) + "\n" + entry("c", "one {a}", said, "more {a}")
    file = sound(text)
    lines = text.split("\n")
    for form, string in enumerate(said):
        at = string.index("{a}")
        span = file.span(file.entries[0], form, at, at + 3)
        assert lines[span.line - 1][span.column - 1 : span.end_column - 1] == "{a}"
        whole = file.span(file.entries[0], form)
        assert lines[whole.line - 1].startswith(f"msgstr[{form}]")


def test_a_place_in_a_wrapped_translation_is_on_its_line() -> None:
    wrapped = 'msgctxt "c"\nmsgid "x"\nmsgstr ""\n"eins zwei "\n"drei {a} vier"\n'
    file = sound(head() + "\n" + wrapped)
    at = file.entries[0].strings[0].index("{a}")
    span = file.span(file.entries[0], 0, at, at + 3)
    assert file.text.split("\n")[span.line - 1][span.column - 1 :].startswith("{a} vier")


def test_comments_at_the_end_are_kept() -> None:
    assert sound(head() + "\n# the end\n").tail == "# the end\n"
    assert sound("# nothing else\n").tail == "# nothing else\n"
    assert sound("").head is None


# What is no translation


ENTRY = entry("a/success", "x", "y")
HOSTILE = {
    "NUL": (head() + "\n" + ENTRY).replace("y", "\0"),
    "CR": (head() + "\n" + ENTRY).replace("y", "a\rb"),
    "Windows": (head() + "\n" + ENTRY).replace("\n", "\r\n"),
    "text": "Hello, this is no translation.\n",
    "JSON": '{"msgid": "x"}\n',
    "YAML": "msgid: x\nmsgstr: y\n",
    "no end quote": head() + '\nmsgid "a\nmsgstr "b"\n',
    "quote inside": head() + '\nmsgid "a"b"\nmsgstr "b"\n',
    "text behind": head() + '\nmsgid "a" x\nmsgstr "b"\n',
    "no msgstr": head() + '\nmsgid "a"\n',
    "no msgid": head() + '\nmsgstr "a"\n',
    "context alone": head() + '\nmsgctxt "a"\n',
    "context twice": head() + '\nmsgctxt "a"\nmsgctxt "b"\nmsgid "x"\nmsgstr ""\n',
    "msgid twice": head() + '\nmsgid "a"\nmsgid "b"\nmsgstr ""\n',
    "msgstr twice": head() + '\nmsgid "a"\nmsgstr "b"\nmsgstr "c"\n',
    "form without plural": head() + '\nmsgid "a"\nmsgstr[0] "b"\n',
    "plural without form": head() + '\nmsgid "a"\nmsgid_plural "b"\nmsgstr "c"\n',
    "form left out": head() + '\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[2] "d"\n',
    "form twice": head() + '\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[0] "d"\n',
    "huge form": head() + '\nmsgid "a"\nmsgid_plural "b"\nmsgstr[99999999] "c"\n',
    "negative form": head() + '\nmsgid "a"\nmsgid_plural "b"\nmsgstr[-1] "c"\n',
    "index on msgid": head() + '\nmsgid[0] "a"\nmsgstr "b"\n',
    "stray text": head() + '\n"stray"\n',
    "stray behind": head() + "\n" + ENTRY + '\n"stray"\n',
    "comment inside": head() + '\nmsgid "a"\n# no\nmsgstr "b"\n',
    "escape": head() + '\nmsgctxt "a"\nmsgid "a"\nmsgstr "\\0"\n',
    "escape x": head() + '\nmsgctxt "a"\nmsgid "a"\nmsgstr "\\x1b[31m"\n',
    "escape at the end": head() + '\nmsgid "a"\nmsgstr "b\\"\n',
    "two heads": head() + "\n" + head(),
    "head at the end": ENTRY + "\n" + head(),
    "empty with context": head() + '\nmsgctxt "a"\nmsgid ""\nmsgstr "x"\n',
    "same context": head() + "\n" + ENTRY + "\n" + entry("a/success", "other", "z"),
    "merge conflict": f"{head()}\n<<<<<<< ours\n{ENTRY}=======\n{ENTRY}>>>>>>> theirs\n",
    "obsolete in obsolete": head() + '\n#~ #~ msgid "a"\n#~ #~ msgstr "b"\n',
    "obsolete, half": head() + '\n#~ msgid "a"\n',
    "UTF-16": (head() + "\n" + ENTRY).encode("utf-16"),
    "Latin-1": (head() + "\n" + ENTRY.replace("y", "Gerät")).encode("latin-1"),
    "BOM": b"\xef\xbb\xbf" + (head() + "\n" + ENTRY).encode(),
    "surrogates": (head() + "\n").encode() + b'msgid "a"\nmsgstr "\xed\xa0\x80"\n',
    "overlong": (head() + "\n").encode() + b'msgid "a"\nmsgstr "\xc0\xaf"\n',
    "gzip": b"\x1f\x8b\x08\x00" + bytes(range(256)) * 10,
    "MO": bytes.fromhex("de120495") + b"\0" * 100,
    "huge": b"#" * (po.MAX_BYTES + 1),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_translation_is_a_finding(text: str | bytes) -> None:
    file, findings = read(text)
    assert findings.items
    assert file is None or not file.sound
    data = text.encode() if isinstance(text, str) else text
    for found in findings.items:
        assert found.code in ("AL0905", "AL0913")
        assert isinstance(found.place, Span)
        assert 1 <= found.place.line <= data.count(b"\n") + 2
        assert found.hint


def test_reading_goes_on_behind_a_mistake() -> None:
    text = f'{head()}\nmsgid "a\nmsgstr "b"\n\n{ENTRY}\nwrong\n\n{entry("b", "x", "y")}'
    file, findings = read(text)
    assert file is not None
    assert [one.context for one in file.entries] == ["a/success", "b"]
    lines = [f.place.line for f in findings.items if isinstance(f.place, Span)]
    assert lines == [9, 16]


def test_a_file_of_something_else_does_not_fill_the_screen() -> None:
    _, findings = read("wrong\n\n" * 100_000)
    assert len(findings.items) == po.MAX_FINDINGS


LARGE = {
    "comments": "# a\n" * 125_000,
    "comments in vain": ("# a\n" * 10 + "x\n") * 10_000,
    "strings": 'msgid "a"\n' + '"b"\n' * 125_000,
    "strings in vain": 'msgid ""\n' + '"b"\n' * 125_000 + 'x\nmsgstr ""\n',
    "quotes": '"' * 500_000,
    "backslashes": 'msgid "' + "\\" * 500_000,
    "escapes": 'msgid "a"\nmsgstr "' + "\\n" * 250_000 + '"\n',
    "wrong escapes": 'msgid "a"\nmsgstr "' + "\\z" * 250_000 + '"\n',
    "braces": 'msgid "a"\nmsgstr "' + "{a}" * 150_000 + '"\n',
    "empty lines": "\n" * 500_000,
    "blank lines": " \n" * 250_000,
    "obsolete": '#~ msgid "a"\n' * 37_500,
    "obsolete marks": "#~" * 250_000,
    "forms": 'msgid "a"\nmsgid_plural "b"\n' + 'msgstr[0] ""\n' * 37_500,
    "entries": 'msgid "a"\nmsgstr "b"\n' * 22_500,
    "head lines": 'msgid ""\nmsgstr ""\n' + '"a: b\\n"\n' * 50_000,
    "one line": "x" * 500_000,
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
def test_a_large_file_of_anything_is_read_in_a_moment(text: str) -> None:
    """Nothing takes time that grows faster than the file; ten times what any takes is allowed."""
    start = time.process_time()
    file, _ = read(text)
    if file is not None and file.head is not None:
        headers(file.head)
    assert time.process_time() - start < 4


@settings(max_examples=80)
@given(st.data(), files())
def test_a_changed_file_never_breaks_the_reader(
    data: st.DataObject, file: tuple[str, list[Made]]
) -> None:
    text = mutate_text(data, mutate_text(data, file[0].encode()))
    found, findings = read(text)
    assert (found is None or not found.sound) == bool(findings.items)
    if found is None:
        return
    for one in found.entries:
        _ = (one.flags, one.fuzzy, one.previous, found.line(one))
        for form in range(len(one.strings)):
            span = found.span(one, form)
            assert span.line <= found.text.count("\n") + 1
