"""Messages for translators and for readers: a POT file, and an MO file for each translation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.messages import plurals
from auditlexc.messages.mo import render
from auditlexc.messages.po import quoted
from auditlexc.places import Ref
from auditlexc.rules.identity import MESSAGES
from auditlexc.rules.summary import Symbol
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target
from auditlexc.targets.translated import translations
from auditlexc.targets.units import DEFAULT_LOCALES, Message, area_units, table, words

DEFAULT_TEMPLATE: Final = "locales/events.pot"


def entry(unit: Message) -> str:
    """A unit as an entry of a POT file, without a translation."""
    # A comment that ran over its line would be read as something else.
    lines = [f"#. {' '.join(comment.split())}" for comment in unit.comments]
    # A backslash at the end of a line joins it with the next one.
    lines = [f"{line} " if line.endswith("\\") else line for line in lines]
    if unit.file:
        lines.append(f"#: {unit.file}")
    if "{" in unit.text or "{" in unit.plural:
        lines.append("#, python-brace-format")
    lines.append(f"msgctxt {quoted(unit.context)}")
    lines.append(f"msgid {quoted(unit.text)}")
    if unit.plural:
        lines.append(f"msgid_plural {quoted(unit.plural)}")
        lines += ['msgstr[0] ""', 'msgstr[1] ""']
    else:
        lines.append('msgstr ""')
    return "\n".join(lines) + "\n"


def header(context: Context) -> str:
    """The head of the POT file; its date is fixed, so that equal catalogs give equal bytes."""
    lines = [
        f"Project-Id-Version: {context.product.name} {context.product.version}",
        "POT-Creation-Date: 2000-01-01 00:00+0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        "X-Generator: auditlex generate",
    ]
    body = "\n".join(quoted(f"{line}\n") for line in lines)
    return f'# Audit messages of {context.product.title}.\nmsgid ""\nmsgstr ""\n{body}\n'


def area(_context: Context, area_: model.Area) -> Part:
    """The entries of one area, ready to print, and its units for the translations."""
    units = area_units(area_)
    return Part(
        fragments={
            "pot": "\n".join(map(entry, {u.context: u for u in units}.values())),
            "units": msgspec.json.encode([u.unit(area_.name) for u in units]).decode(),
        }
    )


def template(context: Context, areas: Iterable[AreaResult]) -> Artifact:
    """The POT file."""
    common = {u.context: u for u in words(context)}.values()
    texts = [header(context), *map(entry, common)]
    texts += [text for result in areas if (text := result.fragments.get("pot", ""))]
    path = f"{context.below}{context.config.template or DEFAULT_TEMPLATE}"
    return Artifact(path, _entries_once("\n".join(texts)).encode())


def whole(
    context: Context, areas: tuple[AreaResult, ...], findings: Findings
) -> tuple[Artifact, ...]:
    """The POT file, and an MO file for each translation that there is."""
    result = [template(context, areas)]
    if any(path.endswith(".po") for path in context.files):
        # What is wrong with the table must not hide what is wrong with a translation.
        table(context, findings)
    folder = f"{context.package_dir}/messages" if context.package_dir else context.out
    domain = context.package or context.product.name
    for locale, found in translations(context, areas):
        findings.items += found.findings
        if found.sound:
            compiled = render(found.entries, found.rule or "")
            result.append(Artifact(f"{folder}/{locale}/LC_MESSAGES/{domain}.mo", compiled))
    return tuple(result)


def _entries_once(text: str) -> str:
    """The entries without those whose context was there before (a shared object's, say)."""
    seen: set[str] = set()
    kept: list[str] = []
    for block in text.split("\n\n"):
        # Comments may have the word in them, but no line that begins with it.
        start = f"\n{block}".find("\nmsgctxt ")
        context = block[start : block.find("\n", start)] if start >= 0 else ""
        if not context or context not in seen:
            kept.append(block)
        seen.add(context)
    return "\n\n".join(kept)


def area_symbols(area_: model.Area) -> tuple[tuple[Symbol, Ref], ...]:
    """The contexts that the area's own objects and types make."""
    return (
        *((Symbol(MESSAGES, f"object/{o.name}"), o.at) for o in area_.objects if o.at is not None),
        *((Symbol(MESSAGES, f"enum/{t.name}"), t.at) for t in area_.types if t.values and t.at),
    )


def _inputs(config: decls.TargetDecl) -> tuple[str, ...]:
    folder = config.locales or DEFAULT_LOCALES
    return (f"{folder}/*.po", f"{folder}/{plurals.FILE}")


TARGET: Final = Target(
    name="messages",
    doc="a template for translators, and the compiled translations",
    default_out="generated/messages",
    area=area,
    whole=whole,
    area_symbols=area_symbols,
    inputs=_inputs,
)
