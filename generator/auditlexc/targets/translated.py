"""Translations of a catalog as viewers get them: for each locale every unit, in words of today.

What is fuzzy, empty or outdated is told in English. What is wrong with a translation is the target
``messages`` to say; here it counts as missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

import msgspec

from auditlexc.cldr import Formats, formats
from auditlexc.findings import Findings
from auditlexc.messages import judge, plurals
from auditlexc.messages.head import locale_of
from auditlexc.messages.mo import Translation, translation
from auditlexc.messages.po import Entry, Po
from auditlexc.messages.units import Unit
from auditlexc.targets.base import AreaResult, Context
from auditlexc.targets.units import DEFAULT_LOCALES, Source, source, table

ENGLISH: Final = plurals.Locale(
    name="English", plural="nplurals=2; plural=(n != 1);", direction="ltr"
)


class Translated(msgspec.Struct, frozen=True, kw_only=True):
    """One locale: its name as in 'zh_Hans', what the table says of it, CLDR's data, its texts.

    ``texts`` has, by context, the text or the forms of every unit; ``borrowed`` are those that are
    English for lack of a translation: their forms are chosen by the rule of English.
    """

    locale: str
    about: plurals.Locale
    formats: Formats
    texts: Mapping[str, tuple[str, ...]]
    borrowed: frozenset[str] = frozenset()

    @property
    def tag(self) -> str:
        """The locale as BCP 47 writes it."""
        return self.locale.replace("_", "-")


def translated(context: Context, areas: Iterable[AreaResult]) -> tuple[Translated, ...]:
    """Every locale of a catalog, English first."""
    areas = tuple(areas)
    units = source(context, areas).units
    english = {
        name: (unit.text, unit.plural) if unit.plural else (unit.text,)
        for name, unit in units.items()
    }
    known = formats("en")
    made: list[Translated] = []
    if known is not None:
        made.append(Translated(locale="en", about=ENGLISH, formats=known, texts=english))
    locales = table(context, Findings()) or {}
    for locale, found in translations(context, areas):
        data = formats(locale)
        if data is None or locale == "en":
            continue
        rule = found.rule or ENGLISH.plural
        about = locales.get(locale) or plurals.Locale(
            name=locale, plural=rule, direction=data.direction
        )
        count = about.rule.count if about.rule is not None else 0
        own = {
            entry.context or "": entry.strings
            for entry in _sound(found, locale, units)
            if len(entry.strings) in (1, count)
        }
        made.append(
            Translated(
                locale=locale,
                about=about,
                formats=data,
                texts={name: own.get(name) or said for name, said in english.items()},
                borrowed=frozenset(english.keys() - own.keys()),
            )
        )
    return tuple(made)


def translations(
    context: Context, areas: Iterable[AreaResult]
) -> Iterator[tuple[str, Translation]]:
    """The locale of each PO file, and what can be used of it."""
    known = source(context, areas)
    path = f"{context.config.locales or DEFAULT_LOCALES}/{plurals.FILE}"
    for name, data in sorted(context.files.items()):
        if name.endswith(".po"):
            yield locale_of(name), _read(name, data, known, path, context.files.get(path))


@lru_cache(maxsize=64)
def _read(
    path: str, data: bytes, known: Source, table_path: str, table_data: bytes | None
) -> Translation:
    """What can be used of a PO file; several targets ask for it in one run."""
    locales = None
    if table_data is not None:
        locales = plurals.table(table_path, table_data, Findings())
    return translation(path, locale_of(path), data, known.units, locales)


def _sound(found: Translation, locale: str, units: Mapping[str, Unit]) -> Iterable[Entry]:
    """The entries with which nothing is wrong."""
    if found.po is None or not found.findings:
        return found.entries
    # Which of them is to blame is asked one by one: few files have anything wrong.
    return [
        entry
        for entry in found.entries
        if _is_sound(found.po, entry, locale, found.rule or "", units)
    ]


def _is_sound(po: Po, entry: Entry, locale: str, rule: str, units: Mapping[str, Unit]) -> bool:
    findings = Findings()
    judge.usable(msgspec.structs.replace(po, entries=(entry,)), locale, rule, units, findings)
    return not findings.items
