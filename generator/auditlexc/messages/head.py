"""The head of a PO file: its charset, its language, its rule of plurals.

Every tool reads the head before anything else, and some obey it: what is injected there changes how
the whole file is understood.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from auditlexc.findings import Findings, did_you_mean
from auditlexc.messages import plurals
from auditlexc.messages.plurals import Locale
from auditlexc.messages.po import Entry, Po
from auditlexc.places import Span

_NAME: Final = re.compile(plurals.NAME)
_LISTED: Final = 10
"""Lines of a head that are reported one by one."""
_CHARSET: Final = re.compile(r"text/plain; *charset=utf-8", re.IGNORECASE)


def locale_of(path: str) -> str:
    """The locale that a file is named after."""
    return path.rpartition("/")[2].removesuffix(".po")


def judge(
    po: Po, locale: str, locales: Mapping[str, Locale] | None, findings: Findings
) -> str | None:
    """The rule of plurals that holds for a file; None after a finding about its head.

    ``locales`` is the table of the project; None where it has none, and the head is believed. The
    rule may be empty then.
    """
    if not _NAME.fullmatch(locale):
        findings.add(
            "AL0911", Span(po.path), f"'{locale[:60]}' is not the name of a locale",
            "Name the file after its locale, as 'de.po' or 'zh_Hans.po'.",
        )  # fmt: skip
        return None
    if locales is not None and locale not in locales:
        findings.add(
            "AL0911", Span(po.path), f"{plurals.FILE} does not have '{locale}'",
            did_you_mean(locale, locales) if len(locales) > 12
            else f"Add it to {plurals.FILE}, with its rule of plurals.",
        )  # fmt: skip
        return None
    if po.head is None:
        findings.add(
            "AL0911", Span(po.path), "the file has no head",
            'Begin it with an entry whose msgid is "", as in the other translations.',
        )  # fmt: skip
        return None
    head = _Head(po, po.head, findings)
    said = head.said
    head.demand("Language", said.get("Language", "").replace("-", "_") == locale, locale)
    charset = said.get("Content-Type", "")
    head.demand("Content-Type", bool(_CHARSET.fullmatch(charset)), "text/plain; charset=UTF-8")
    encoding = said.get("Content-Transfer-Encoding", "8bit")
    head.demand("Content-Transfer-Encoding", encoding.lower() == "8bit", "8bit")
    written = said.get("Plural-Forms", "")
    if locales is not None:
        pinned = locales[locale].plural
        if plurals.rule(pinned) is None:
            # The finding about the table says so.
            return None
        head.demand("Plural-Forms", _bare(written) == _bare(pinned), pinned)
        written = pinned
    elif written and plurals.rule(written) is None:
        head.bad("Plural-Forms", "the rule in 'Plural-Forms' is not one that can be read",
                 'Write "nplurals=2; plural=(n != 1);", or what the language needs.')  # fmt: skip
    return written if head.sound else None


def headers(head: Entry) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """The lines of a head by name, and those that can't be read or whose name was there before."""
    named: dict[str, str] = {}
    known: set[str] = set()
    wrong: list[str] = []
    lines = head.strings[0].split("\n")
    for line in lines[:-1] if not lines[-1] else lines:
        name, colon, said = line.partition(":")
        if not colon or not name or not name.isprintable() or name.lower() in known:
            wrong.append(line)
            continue
        known.add(name.lower())
        named[name] = said.strip()
    return named, tuple(wrong)


def _bare(text: str) -> str:
    """A rule without what tools write differently."""
    return re.sub(r"\s+", "", text).rstrip(";")


class _Head:
    """The head of one file, and whether it is sound."""

    def __init__(self, po: Po, entry: Entry, findings: Findings) -> None:
        self.po, self.entry, self.findings = po, entry, findings
        self.sound = True
        self.said, wrong = headers(entry)
        if entry.plural is not None or entry.fuzzy:
            what = "is marked as fuzzy" if entry.fuzzy else "has a plural"
            self.bad("", f"the head {what}", "Take that out: tools would pass over the head.")
        for line in wrong[:_LISTED]:
            self.bad(
                line[:20], f"the head has a line that it should not have: {line[:60]!r}",
                "A line is a name, a colon and a text; each name is there once.",
            )  # fmt: skip

    def demand(self, name: str, met: bool, expected: str) -> None:
        """Report a line of the head that does not say what it has to."""
        if not met:
            found = self.said.get(name)
            self.bad(
                name,
                f"the head says '{name}: {found[:100]}'" if found else f"the head has no '{name}'",
                f'Write "{name}: {expected}\\n".',
            )

    def bad(self, name: str, message: str, hint: str) -> None:
        """A finding at the line of the head that begins with a name."""
        self.sound = False
        head = self.entry
        line = self.po.line(head) + head.raw.count("\n", 0, head.said)
        for number, text in enumerate(head.raw[head.said :].split("\n"), line):
            if name and text.lstrip().startswith(f'"{name}'):
                span = Span(self.po.path, number, 1, number, len(text) + 1)
                break
        else:
            span = Span(self.po.path, line, 1, line, 1)
        self.findings.add("AL0911", span, message, hint)
