"""The rules of plurals that locales.yaml pins: read, evaluated, and compared with CLDR.

Tools disagree about the rule of a language, so that each project says which one its translations
are written for. A rule is one of gettext's: ``nplurals=2; plural=(n != 1);``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from gettext import c2py
from typing import TYPE_CHECKING, Final

import msgspec

from auditlexc import yamltree
from auditlexc.findings import Findings
from auditlexc.grammar.shapes import BAD, Choice, Key, Reading, Record, Table, Text, Whole
from auditlexc.places import Ref
from auditlexc.source import decode

if TYPE_CHECKING:
    from babel.core import Locale as CldrLocale

FILE: Final = "locales.yaml"
"""The name of the table, in the folder of the translations."""

NAME: Final = r"[a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_(?:[A-Z]{2}|[0-9]{3}))?"
"""The name of a locale, as a PO file is called: de, pt_BR, zh_Hans."""

NUMBERS: Final = range(10_001)
"""The numbers that a rule is looked at with."""

LARGE: Final = tuple(
    base + more for base in (10**5, 10**6, 2 * 10**6, 10**7) for more in (0, 1, 2, 5, 11, 21)
)
"""Numbers beyond, for languages that have a form of their own for millions."""

_CATEGORIES: Final = ("zero", "one", "two", "few", "many", "other")
_RULE: Final = re.compile(r"nplurals=([0-9]{1,2}); *plural=([^;\n]{1,500});?")
_DIVISION: Final = re.compile(r"/|%(?! *[1-9])")
"""What could divide by nothing: readers would fail where the number is shown."""

_LINE: Final = r"[^\x00-\x1f\x7f-\x9f\u2028\u2029]+"


class Rule(msgspec.Struct, frozen=True):
    """A rule: how many forms there are, and which one a number takes."""

    count: int
    form: Callable[[int], int]


class Locale(msgspec.Struct, frozen=True, kw_only=True):
    """A locale as locales.yaml has it.

    ``name`` is what its own readers call it, ``plural`` its rule, ``direction`` ltr or rtl.
    ``cldr`` names the form of a category of CLDR for which the numbers don't tell it.
    """

    name: str
    plural: str
    direction: str
    cldr: Mapping[str, int] = {}

    @property
    def rule(self) -> Rule | None:
        """The rule, or None if it is none."""
        return rule(self.plural)


_LOCALE: Final = Record(
    "a locale",
    Locale,
    (
        Key(
            name="name", required=True, shape=Text("one line of text", _LINE, 100),
            doc="What its own readers call it.",
        ),
        Key(
            name="plural", required=True, shape=Text("a rule", _LINE, 600),
            doc="The rule of gettext, as \"nplurals=2; plural=(n != 1);\".",
        ),
        Key(
            name="direction", required=True, shape=Choice(("ltr", "rtl")),
            doc="Whether it is written from left to right or from right to left.",
        ),
        Key(
            name="cldr", shape=Table(Choice(_CATEGORIES), Whole(0, 9)),
            doc="Forms of categories that CLDR has and the rule has not.",
        ),
    ),
)  # fmt: skip
_TABLE: Final = Table(Text("the name of a locale, as de or pt_BR", NAME, 20), _LOCALE)


@lru_cache(maxsize=200)
def rule(text: str) -> Rule | None:
    """What a ``Plural-Forms`` says, or None if no reader could use it."""
    found = _RULE.fullmatch(text.strip())
    if found is None or _DIVISION.search(found[2]):
        return None
    count = int(found[1])
    try:
        form = c2py(found[2])
        usable = all(0 <= form(n) < count for n in (*range(200), *LARGE))
    except (ValueError, RecursionError):
        return None
    return Rule(count, form) if usable else None


@lru_cache(maxsize=200)
def of_one(text: str) -> frozenset[int]:
    """The forms of a rule that stand for a single number, which they need not name."""
    known = rule(text)
    if known is None:
        return frozenset()
    numbers: dict[int, int] = {}
    for n in NUMBERS:
        form = known.form(n)
        numbers[form] = numbers.get(form, 0) + 1
    return frozenset(form for form, count in numbers.items() if count == 1)


def examples(text: str) -> tuple[int, ...]:
    """For each form of a rule a number that takes it, as small as can be."""
    known = rule(text)
    if known is None:
        return ()
    first: dict[int, int] = {}
    for n in (1, 2, 5, *NUMBERS, *LARGE):
        first.setdefault(known.form(n), n)
    return tuple(first.get(form, 0) for form in range(known.count))


def table(path: str, data: bytes, findings: Findings) -> Mapping[str, Locale] | None:
    """The locales of a project, or None after a finding."""
    text = decode(path, data, findings)
    if text is None:
        return None
    reading = Reading(path)
    node = yamltree.parse(text, reading)
    found = _TABLE.read(node, reading) if node is not None else BAD
    findings.items += reading.items
    if found is BAD:
        return None
    locales: dict[str, Locale] = found
    for name, locale in locales.items():
        if locale.rule is None:
            findings.add(
                "AL0912",
                Ref(path, (name, "plural")),
                "this is no rule that can be read",
                'Write "nplurals=N; plural=EXPRESSION;", where the expression gives 0 to N - 1.',
            )
    return locales


def compare(
    path: str,
    locales: Mapping[str, Locale],
    findings: Findings,
    numbers: Iterable[int] = NUMBERS,
) -> None:
    """Findings where the table does not agree with CLDR."""
    from babel.core import Locale as CldrLocale
    from babel.core import UnknownLocaleError

    for name, locale in locales.items():
        try:
            cldr = CldrLocale.parse(name)
        except (UnknownLocaleError, ValueError):
            findings.add(
                "AL0912", Ref(path, (name,), key=True), f"CLDR knows no locale '{name}'",
                "Name it by language, script and territory, as de, zh_Hans or pt_BR.",
            )  # fmt: skip
            continue
        if (cldr.character_order == "right-to-left") != (locale.direction == "rtl"):
            other = "rtl" if locale.direction == "ltr" else "ltr"
            findings.add(
                "AL0912", Ref(path, (name, "direction")),
                f"'{name}' is not written {locale.direction}", f"Write {other}.",
            )  # fmt: skip
        known = locale.rule
        if known is not None and (wrong := _differs(cldr, known, locale.cldr, numbers)):
            findings.add(
                "AL0912", Ref(path, (name, "plural")), wrong,
                "Each category of CLDR needs a form of its own; name others under 'cldr'.",
            )  # fmt: skip


def _differs(
    cldr: CldrLocale, known: Rule, mapped: Mapping[str, int], numbers: Iterable[int]
) -> str:
    """How a rule differs from CLDR, or nothing."""
    category = cldr.plural_form
    forms: dict[str, int] = {}
    for n in (*numbers, *LARGE):
        name, form = category(n), known.form(n)
        expected = mapped.get(name, forms.setdefault(name, form))
        if form != expected:
            return f"{n} is '{name}' to CLDR and takes form {form}, where others take {expected}"
    own = {name: form for name, form in forms.items() if name not in mapped}
    if len(set(own.values())) < len(own):
        shared = next(n for n, f in own.items() if list(own.values()).count(f) > 1)
        return f"the category '{shared}' of CLDR shares its form with another"
    if unused := sorted(set(range(known.count)) - set(forms.values())):
        return f"no number takes form {unused[0]}"
    return ""


def categories(name: str, locale: Locale) -> Mapping[str, int]:
    """The form of each category that CLDR has for whole numbers in a locale."""
    from babel.core import Locale as CldrLocale

    known = locale.rule
    if known is None:
        return {}
    category = CldrLocale.parse(name).plural_form
    found: dict[str, int] = {}
    for n in (*range(1_000), *LARGE):
        found.setdefault(category(n), known.form(n))
    return {**found, **locale.cldr}


def usual(name: str) -> str:
    """The rule that tools usually have for a language, to begin with."""
    from babel.core import UnknownLocaleError
    from babel.messages.plurals import get_plural

    try:
        said = get_plural(name)
    except (UnknownLocaleError, ValueError):
        return "nplurals=2; plural=(n != 1);"
    return f"nplurals={said.num_plurals}; plural={said.plural_expr};"


def suggestion(name: str) -> str:
    """The line of the table that a new locale needs, as far as CLDR and tools know."""
    from babel.core import Locale as CldrLocale
    from babel.core import UnknownLocaleError

    try:
        cldr = CldrLocale.parse(name)
    except (UnknownLocaleError, ValueError):
        return ""
    direction = "rtl" if cldr.character_order == "right-to-left" else "ltr"
    said = cldr.get_display_name(name) or name
    return f'{name}: {{name: {said}, plural: "{usual(name)}", direction: {direction}}}'
