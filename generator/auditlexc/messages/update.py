"""Bringing a translation up to date: yesterday's file and today's units in, today's file out.

Entries are found by their context alone, so that no event ever gets the translation of another.
Where English was reworded the translation stays, marked as fuzzy, with the English that it was made
for; where that comes back, the mark goes. What is said no more moves to the attic, and returns from
there when it is said again with the same words. An entry that nothing happened to keeps its bytes.
Doing it twice is the same as doing it once, and the time is linear in the size of the files.

A translator's own mark (fuzzy, without the English of before) is never taken away: nobody knows
what it was about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec

from auditlexc.messages.po import Entry, Po, quoted
from auditlexc.messages.units import Unit

Texts = tuple[str, str | None]
"""An English text and its plural, as an entry has them."""

_Key = tuple[str | None, str, str | None]
_Doubt = tuple[bool, Texts | None]

FUZZY: Final = "fuzzy"
BRACES: Final = "python-brace-format"


class Updated(msgspec.Struct, frozen=True, kw_only=True):
    """A file and its attic as they should be, and how many entries had which fate.

    ``attic`` is empty where there is nothing in it. ``reworded`` became fuzzy or stayed so,
    ``cleared`` are fuzzy no more, ``cosmetic`` took the new wording over, ``moved`` went to the
    attic and ``returned`` came from there.
    """

    text: str
    attic: str
    kept: int = 0
    new: int = 0
    reworded: int = 0
    cleared: int = 0
    cosmetic: int = 0
    moved: int = 0
    returned: int = 0


def update(
    po: Po,
    attic: Po | None,
    units: Sequence[Unit],
    forms: int,
    equal: Mapping[str, Texts],
) -> Updated:
    """Bring a sound file up to date.

    ``units`` are those of today in the order of the template, ``forms`` is the number of forms of a
    plural. ``equal`` has for some contexts the texts of the last release, whose translations are as
    good as those of today's: only the wording changed.
    """
    return _Update(po, attic, forms, equal).run(units)


def head(locale: str, product: str, rule: str) -> str:
    """The head of a new file."""
    lines = [
        f"Project-Id-Version: {product} audit messages",
        f"Language: {locale}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {rule}",
    ]
    said = "\n".join(quoted(f"{line}\n") for line in lines)
    return f'msgid ""\nmsgstr ""\n{said}\n'


class _Update:
    """The work on one file."""

    def __init__(self, po: Po, attic: Po | None, forms: int, equal: Mapping[str, Texts]) -> None:
        self.po, self.old_attic, self.forms, self.equal = po, attic, forms, equal
        self.counts = dict.fromkeys(Updated.__struct_fields__[2:], 0)
        self.attic: dict[_Key, dict[_Doubt, Entry]] = {}
        for entry in (*(attic.entries if attic is not None else ()), *po.obsolete):
            self.store(entry)

    def store(self, entry: Entry) -> None:
        """Put an entry into the attic, if there is something in it.

        What is fuzzy never takes the place of what is not, nor of another text's.
        """
        if any(entry.strings):
            doubt = (entry.fuzzy, entry.previous if entry.fuzzy else None)
            self.attic.setdefault((entry.context, *entry.texts), {})[doubt] = entry

    def stored(self, unit: Unit, *, doubtful: bool) -> Entry | None:
        """Take a translation of the very same text out of the attic."""
        shelf = self.attic.get((unit.context, *unit.texts), {})
        for doubt in sorted(shelf, key=lambda doubt: doubt[0]):
            if self.fits(shelf[doubt], unit) and (doubtful or not doubt[0]):
                return shelf.pop(doubt)
        return None

    def run(self, units: Sequence[Unit]) -> Updated:
        entries = {e.context: e for e in self.po.entries if e.context is not None}
        contexts = {unit.context for unit in units}
        before = {entry.raw for entry in (self.old_attic.entries if self.old_attic else ())}
        blocks: list[str] = []
        for unit in units:
            entry = entries.get(unit.context)
            if entry is None:
                blocks.append(self.added(unit))
            elif entry.texts == unit.texts:
                blocks.append(self.same(entry, unit))
            else:
                blocks.append(self.reworded(entry, unit))
        for entry in self.po.entries:
            if entry.context not in contexts:
                self.store(entry)
        self.counts["moved"] = sum(entry.raw not in before for entry in self.kept())
        first = self.po.head
        parts = [*([first.raw] if first is not None else ()), *blocks]
        return Updated(
            text="\n".join([*parts, *([self.po.tail] if self.po.tail else ())]),
            attic=self.shelves(),
            **self.counts,
        )

    def count(self, what: str) -> None:
        self.counts[what] += 1

    def added(self, unit: Unit) -> str:
        """The entry of a unit that has none: from the attic, or without a translation."""
        stored = self.stored(unit, doubtful=True)
        if stored is not None:
            self.count("returned")
            return stored.raw
        self.count("new")
        said = [""] * self.forms if unit.plural else [""]
        return block("", flags_of(unit, ()), None, unit, strings(unit, said))

    def same(self, entry: Entry, unit: Unit) -> str:
        """An entry whose English is that of today."""
        if self.accepts(entry.previous if entry.fuzzy else None, unit) and self.fits(entry, unit):
            # It became fuzzy before somebody said that the change was cosmetic.
            self.count("cleared")
            return self.rewritten(entry, unit, fuzzy=False)
        self.count("kept")
        return entry.raw

    def accepts(self, texts: Texts | None, unit: Unit) -> bool:
        """Whether a translation of another text than today's is as good."""
        return texts is not None and texts == self.equal.get(unit.context) != unit.texts

    def fits(self, entry: Entry, unit: Unit) -> bool:
        """Whether an entry has the forms that a unit needs."""
        if unit.plural:
            return len(entry.strings) == self.forms
        return len(set(entry.strings)) == 1

    def reworded(self, entry: Entry, unit: Unit) -> str:
        """An entry of another English text."""
        if not any(entry.strings):
            stored = self.stored(unit, doubtful=True)
            self.count("returned" if stored is not None else "reworded")
            fresh = self.rewritten(entry, unit, fuzzy=False)
            return stored.raw if stored is not None else fresh
        previous = entry.previous if entry.fuzzy else None
        back = previous == unit.texts or self.accepts(previous, unit)
        if back and self.fits(entry, unit):
            self.count("cleared")
            return self.rewritten(entry, unit, fuzzy=False)
        if not entry.fuzzy and self.accepts(entry.texts, unit) and self.fits(entry, unit):
            self.count("cosmetic")
            return self.rewritten(entry, unit, fuzzy=False)
        stored = self.stored(unit, doubtful=False)
        if stored is not None:
            # It was said like this once before.
            self.store(entry)
            self.count("returned")
            return stored.raw
        self.count("reworded")
        if not entry.fuzzy:
            previous = entry.texts
        elif previous == unit.texts:
            # The English is back, but not the forms.
            previous = None
        return self.rewritten(entry, unit, fuzzy=True, previous=previous)

    def rewritten(
        self, entry: Entry, unit: Unit, *, fuzzy: bool, previous: Texts | None = None
    ) -> str:
        """The entry with the text of today; comments of translators and other flags stay."""
        lines = entry.comments.split("\n")
        comments = "".join(f"{line}\n" for line in lines if line and line[1:2] not in (*",|.:",))
        flags = flags_of(unit, entry.flags, fuzzy=fuzzy)
        wanted = self.forms if unit.plural else 1
        if len(entry.strings) == wanted and (entry.plural is None) == (not unit.plural):
            said = entry.raw[entry.said :]
        elif unit.plural:
            said = strings(unit, [entry.strings[-1]] * wanted)
        else:
            said = strings(unit, entry.strings[-1:])
        return block(comments, flags, previous, unit, said)

    def kept(self) -> list[Entry]:
        """What is in the attic, sorted."""
        found = [entry for shelf in self.attic.values() for entry in shelf.values()]
        return sorted(found, key=_order)

    def shelves(self) -> str:
        """The text of the attic."""
        entries = self.kept()
        if not entries:
            return ""
        old = self.old_attic
        first = old.head if old is not None else None
        text = first.raw if first is not None else _ATTIC
        if first is None and self.po.head is not None:
            lines = self.po.head.strings[0].splitlines(keepends=True)
            text += "".join(f"{said}\n" for said in ('msgid ""', 'msgstr ""', *map(quoted, lines)))
        tail = old.tail if old is not None else ""
        return "\n".join([text, *(e.raw for e in entries), *([tail] if tail else ())])


_ATTIC: Final = (
    "# Translations of what is said no more, kept by 'auditlex messages update': they come back\n"
    "# when it is said again. Nothing reads this file otherwise.\n"
)


def _order(entry: Entry) -> tuple[str, str, str]:
    return entry.context or "", entry.text, entry.raw


def _has_braces(unit: Unit) -> bool:
    return "{" in unit.text or "{" in unit.plural


def flags_of(unit: Unit, before: Iterable[str], *, fuzzy: bool = False) -> tuple[str, ...]:
    """The flags of an entry: ours, then those that it had besides."""
    own = [*([FUZZY] if fuzzy else ()), *([BRACES] if _has_braces(unit) else ())]
    return *own, *(flag for flag in before if flag not in (FUZZY, BRACES))


def strings(unit: Unit, said: Iterable[str]) -> str:
    """The lines of a translation."""
    if not unit.plural:
        return "".join(f"msgstr {quoted(text)}\n" for text in said)
    return "".join(f"msgstr[{form}] {quoted(text)}\n" for form, text in enumerate(said))


def block(
    comments: str, flags: Sequence[str], previous: Texts | None, unit: Unit, said: str
) -> str:
    """An entry as it is written."""
    lines = [f"#, {', '.join(flags)}"] if flags else []
    if previous is not None:
        lines.append(f"#| msgid {quoted(previous[0])}")
        if previous[1] is not None:
            lines.append(f"#| msgid_plural {quoted(previous[1])}")
    lines.append(f"msgctxt {quoted(unit.context)}")
    lines.append(f"msgid {quoted(unit.text)}")
    if unit.plural:
        lines.append(f"msgid_plural {quoted(unit.plural)}")
    return comments + "\n".join(lines) + "\n" + said
