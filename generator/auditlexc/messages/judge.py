"""A PO file and the units of today in; the entries that can be used out, and findings.

An entry that is fuzzy, empty, or of another English text is never used, and nobody minds what is
in it. The others have to pass the checks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from auditlexc.findings import Findings
from auditlexc.messages import plurals
from auditlexc.messages.checks import ERRORS, Check, Fault, Pair, clean
from auditlexc.messages.po import Entry, Po
from auditlexc.messages.units import Unit
from auditlexc.places import Span

Units = Mapping[str, Unit]

_LISTED: Final = 3
"""Findings of one kind about one form."""


def usable(
    po: Po,
    locale: str,
    rule: str,
    units: Units,
    findings: Findings,
    checks: Sequence[Check] = ERRORS,
) -> list[Entry]:
    """The entries that translate a unit of today; findings about those that do it badly.

    ``rule`` is the rule of plurals; it may be empty where no entry has forms.
    """
    judgement = _Judgement(po, locale, rule, findings, checks)
    quick = checks is ERRORS
    found: list[Entry] = []
    for entry in po.entries:
        unit = units.get(entry.context or "")
        if unit is None or entry.text != unit.text or (entry.plural or "") != unit.plural:
            continue
        if not any(entry.strings) or entry.fuzzy:
            continue
        if unit.plural or not (quick and clean(entry.strings[0], unit.text)):
            judgement.entry(entry, unit)
        found.append(entry)
    return found


class _Judgement:
    """What is said about the entries of one file."""

    def __init__(
        self, po: Po, locale: str, rule: str, findings: Findings, checks: Sequence[Check]
    ) -> None:
        self.po, self.locale, self.findings, self.checks = po, locale, findings, checks
        self.rule = plurals.rule(rule)
        self.lone = plurals.of_one(rule)
        self.numbers = plurals.examples(rule)

    def entry(self, entry: Entry, unit: Unit) -> None:
        """Judge every form of an entry, with what asks for no more than one form first."""
        if not unit.plural:
            pair = Pair(
                said=entry.strings[0], source=unit.text, sources=(unit.text,), locale=self.locale
            )
            self.form(entry, 0, pair, f"the translation of '{unit.context}'")
            return
        if self.rule is None:
            self.add(
                "AL0911", entry, 0,
                Fault("has forms, but the head of the file no rule that chooses one",
                      "Add a line 'Plural-Forms' to the head."),
                f"'{unit.context}'",
            )  # fmt: skip
            return
        count = self.rule.count
        if len(entry.strings) != count:
            self.add(
                "AL0918", entry, 0,
                Fault(f"has {_forms(len(entry.strings))}, and the language {_forms(count)}",
                      f"Write msgstr[0] to msgstr[{count - 1}]; see 'plural' in locales.yaml."),
                f"the translation of '{unit.context}'",
            )  # fmt: skip
            return
        for form, said in enumerate(entry.strings):
            of = f"form {form} of the translation of '{unit.context}'"
            if not said:
                number = self.numbers[form]
                self.add(
                    "AL0918", entry, form,
                    Fault("is empty", f"Translate it, as for the number {number}."), of,
                )  # fmt: skip
                continue
            lone = form in self.lone
            one = lone and self.numbers[form] == 1
            pair = Pair(
                said=said,
                source=unit.text if one else unit.plural,
                sources=(unit.text, unit.plural),
                count=unit.count,
                lone=lone,
                locale=self.locale,
            )
            self.form(entry, form, pair, of)

    def form(self, entry: Entry, form: int, pair: Pair, of: str) -> None:
        """Run the checks over one form."""
        flags = entry.flags
        for check in self.checks:
            if check.flag and check.flag in flags:
                continue
            for fault in islice(check.find(pair), _LISTED):
                self.add(check.code, entry, form, fault, of)

    def add(self, code: str, entry: Entry, form: int, fault: Fault, of: str) -> None:
        place = self.po.span(entry, form, fault.start, fault.end)
        self.findings.add(code, place, f"{of} {fault.message}", fault.hint)


def _forms(count: int) -> str:
    return f"{count} form{'' if count == 1 else 's'}"


def current(po: Po, units: Units, findings: Findings) -> None:
    """A finding if ``messages update`` has something to do in a file."""
    known = {entry.context for entry in po.entries}
    outdated = [
        entry
        for entry in po.entries
        if (unit := units.get(entry.context or "")) is not None and entry.texts != unit.texts
    ]
    left = [entry for entry in po.entries if entry.context not in units]
    told = [
        what
        for what, found in (
            ("added", any(context not in known for context in units)),
            ("reworded", outdated),
            ("taken out", left or po.obsolete),
        )
        if found
    ]
    if not told:
        return
    first = next(iter((*outdated, *left)), None)
    line = po.line(first) if first is not None else 1
    findings.add(
        "AL0929",
        Span(po.path, line, 1, line, 1),
        f"the file is not up to date: English texts were {' and '.join(told)}",
        "Run 'auditlex messages update'.",
    )
