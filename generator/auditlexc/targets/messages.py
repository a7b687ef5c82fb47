"""Messages for translators and for readers: a POT file, and an MO file for each translation.

A unit is one text with its context (``msgctxt``): a sentence of an event (``user.create/success``),
or a word that stands alone: a status, severity, area, object, action, a value of an enum, what is
said of an absent field. Units are keyed by their context, never by their English: two events may
say the same and be translated differently.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.grammar.language import SEVERITIES, STATUSES
from auditlexc.places import Ref, Span
from auditlexc.rules.identity import MESSAGES
from auditlexc.rules.summary import Symbol
from auditlexc.targets.base import AreaResult, Artifact, Context, Part, Target, owner
from auditlexc.wording import wording

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

DEFAULT_TEMPLATE: Final = "locales/events.pot"
DEFAULT_LOCALES: Final = "locales"

_ENVELOPE_DOC: Final = {
    "subject": "who acted, as alice@pve",
    "object": "the id of the object, as /access/users/alice@pve",
    "node": "the name of the machine",
    "source": "the address that the request came from, or words for an unknown one",
    "error": "what the product said, in English",
}
_STATUS_TITLE: Final = {"attempt": "attempt", "success": "success", "failure": "failure"}


_PLURAL_HEADER: Final = re.compile(r'^"Plural-Forms: *([^"\\]*)', re.MULTILINE)
_PLURALS: Final = re.compile(r"nplurals=[0-9]+; *plural=[^;]+;? *")


class Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One unit: its context, its text, and what a translator should know."""

    context: str
    text: str
    plural: str = ""
    comments: tuple[str, ...] = ()
    file: str = ""


def quoted(text: str) -> str:
    """A text as PO files write it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


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


def words(context: Context) -> Iterator[Message]:
    """The units that belong to no area."""
    for status in STATUSES:
        yield Message(
            context=f"status/{status}", text=_STATUS_TITLE[status],
            comments=("The outcome of an act, as the heading of a column shows it.",),
        )  # fmt: skip
    for severity in SEVERITIES:
        yield Message(
            context=f"severity/{severity}", text=severity, comments=("How much an event matters.",)
        )
    for flag, title in (("true", "yes"), ("false", "no")):
        yield Message(
            context=f"boolean/{flag}", text=title, comments=("The value of a yes-or-no field.",)
        )
    for action in context.actions:
        yield Message(context=f"action/{action.name}", text=action.title, comments=(action.doc,))
    for object_ in context.objects:
        yield _object(object_)
    for type_ in context.types:
        yield from _enum(f"enum/{type_.name}", type_)


def _object(object_: model.Object) -> Message:
    return Message(
        context=f"object/{object_.name}",
        text=object_.title,
        comments=(object_.doc or "A kind of thing that is acted upon.",),
    )


def _enum(context: str, type_: model.Type) -> Iterator[Message]:
    """The values of an enum for which the catalog has words."""
    if all(value.title == value.name for value in type_.values):
        return
    for value in type_.values:
        yield Message(
            context=f"{context}/{value.name}",
            text=value.title,
            comments=(f"The value '{value.name}'.",),
        )


def event_messages(event: model.Event) -> Iterator[Message]:
    """The sentences of an event, and the words for its fields that have no type of their own."""
    params = {p.name: p.field for p in event.params}
    file = event.at.file
    for message in event.messages:
        about = [f"{event.full_name} ({event.id}), {message.status}: {event.title}"]
        about += [_placeholder(name, params) for name in message.names]
        yield Message(
            context=message.context,
            text=message.text,
            plural=message.plural,
            comments=tuple(about),
            file=file,
        )
    for field in params.values():
        if field.fallback:
            yield Message(
                context=f"fallback/{owner(event, field)}.{field.name}",
                text=field.fallback,
                comments=(f"Said in place of an absent value: {field.doc}",),
            )
        if field.type.values and not field.type.name:
            yield from _enum(f"enum/{owner(event, field)}.{field.name}", field.type)


def _placeholder(name: str, params: dict[str, model.Field]) -> str:
    """What a translator should know of a placeholder: its type, its meaning, an example."""
    stem, _, key = name.partition(".")
    field = params.get(stem)
    if field is None:
        return f"{{{name}}}: {_ENVELOPE_DOC.get(stem, '')}"
    if key:
        field = next((k.field for k in field.type.keys if k.name == key), field)
    example = f", as {field.example}" if isinstance(field.example, (str, int)) else ""
    doc = " ".join(field.doc.split())
    return f"{{{name}}}: {field.type.base}; {doc}{example}"


def area(_context: Context, area_: model.Area) -> Part:
    """The entries of one area, ready to print, and its units for the translations."""
    units = [
        Message(
            context=f"area/{area_.name}", text=area_.title, comments=("A part of the product.",)
        )
    ]
    units += [_object(o) for o in area_.objects]
    for type_ in area_.types:
        units += _enum(f"enum/{type_.name}", type_)
    for event in area_.events:
        units += event_messages(event)
    return Part(
        fragments={
            "pot": "\n".join(map(entry, {u.context: u for u in units}.values())),
            "units": msgspec.json.encode([(u.context, u.text, u.plural) for u in units]).decode(),
        }
    )


def whole(
    context: Context, areas: tuple[AreaResult, ...], findings: Findings
) -> tuple[Artifact, ...]:
    """The POT file, and an MO file for each translation that there is."""
    common = list({u.context: u for u in words(context)}.values())
    texts = [header(context), *map(entry, common)]
    texts += [text for result in areas if (text := result.fragments.get("pot", ""))]
    template = f"{context.below}{context.config.template or DEFAULT_TEMPLATE}"
    result = [Artifact(template, _entries_once("\n".join(texts)).encode())]
    translations = {p: data for p, data in context.files.items() if p.endswith(".po")}
    if not translations:
        return tuple(result)
    sources = {u.context: (u.text, u.plural) for u in common}
    for part in areas:
        units = msgspec.json.decode(
            part.fragments.get("units", "[]"), type=list[tuple[str, str, str]]
        )
        for name, text, plural in units:
            sources.setdefault(name, (text, plural))
    folder = f"{context.package_dir}/messages" if context.package_dir else context.out
    domain = context.package or context.product.name
    for path, data in sorted(translations.items()):
        locale = path.rpartition("/")[2].removesuffix(".po")
        compiled = compile_po(path, locale, data, sources, findings)
        if compiled is not None:
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


def compile_po(
    path: str, locale: str, data: bytes, sources: dict[str, tuple[str, str]], findings: Findings
) -> bytes | None:
    """The MO file of a translation, or None with findings.

    Only what translates today's English gets in: fuzzy, empty and outdated entries are left out,
    and readers see English instead.
    """
    from gettext import GNUTranslations

    from babel.core import UnknownLocaleError
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    try:
        text = data.decode("utf-8")
        catalog = read_po(io.StringIO(text), locale=locale, abort_invalid=True)
    except UnicodeDecodeError:
        findings.add("AL0905", Span(path), "the translation is not UTF-8", "Save it as UTF-8.")
        return None
    except PoFileError as error:
        line = (error.lineno or 0) + 1
        findings.add(
            "AL0905", Span(path, line, 1, line, 1), f"the PO file is damaged: {error}",
            "Correct the line.",
        )  # fmt: skip
        return None
    except (UnknownLocaleError, ValueError) as error:
        findings.add(
            "AL0905", Span(path), f"'{locale}' can't be used: {error}",
            "Name the file after its locale, as 'de.po' or 'zh_Hans.po'.",
        )  # fmt: skip
        return None
    good = _usable(path, catalog, sources, findings)
    if good is None:
        return None
    buffer = io.BytesIO()
    write_mo(buffer, good)
    compiled = buffer.getvalue()
    try:
        GNUTranslations(io.BytesIO(compiled))
        # Babel reads past what follows a rule; other tools don't.
        sound = all(_PLURALS.fullmatch(rule) for rule in _PLURAL_HEADER.findall(text))
    except ValueError:
        sound = False
    if not sound:
        findings.add(
            "AL0905", Span(path), "the rule in 'Plural-Forms' is not one that can be read",
            "Take the rule from locales/locales.yaml.",
        )  # fmt: skip
        return None
    return compiled


def _usable(
    path: str, catalog: Catalog, sources: dict[str, tuple[str, str]], findings: Findings
) -> Catalog | None:
    """The translation with only the entries that can be used; None after an error in one."""
    from babel.messages.catalog import Catalog

    class Plain(Catalog):
        """A catalog whose head names no time and no tool: the same input gives the same bytes."""

        def _get_mime_headers(self) -> list[tuple[str, str]]:
            return [
                ("MIME-Version", "1.0"),
                ("Content-Type", "text/plain; charset=UTF-8"),
                ("Content-Transfer-Encoding", "8bit"),
                ("Plural-Forms", catalog.plural_forms),
                ("X-Generator", "auditlex generate"),
            ]

        mime_headers = property(_get_mime_headers)

    good = Plain(locale=catalog.locale, fuzzy=False, charset="utf-8")
    sound = True
    for entry_ in catalog:
        context = entry_.context
        if not context or context not in sources or entry_.fuzzy:
            continue
        said = entry_.string
        strings = [s or "" for s in (said if isinstance(said, (list, tuple)) else (said,))]
        ids = entry_.id if isinstance(entry_.id, (list, tuple)) else (entry_.id, "")
        if "" in strings or tuple(ids) != sources[context]:
            continue
        names = {n for text in sources[context] for n in wording(text).names}
        for string in strings:
            wrong = _wrong(string, names, plural=len(strings) > 1)
            if wrong:
                line = entry_.lineno or 1
                findings.add(
                    "AL0905", Span(path, line, 1, line, 1),
                    f"the translation of '{context}' {wrong}",
                    "Use exactly the placeholders of the English text.",
                )  # fmt: skip
                sound = False
        good.add(entry_.id, entry_.string, context=context)
    return good if sound else None


def _wrong(text: str, names: set[str], *, plural: bool) -> str:
    """What is wrong with the placeholders of a translation, or nothing."""
    parts = wording(text)
    if parts.wrong is not None:
        return "has a brace that is neither doubled nor around a name"
    said = set(parts.names)
    if unknown := sorted(said - names):
        return f"names {{{unknown[0]}}}, which the English text does not"
    # A form for one number may leave the number out.
    if not plural and (missing := sorted(names - said)):
        return f"leaves out {{{missing[0]}}}"
    return ""


def area_symbols(area_: model.Area) -> tuple[tuple[Symbol, Ref], ...]:
    """The contexts that the area's own objects and types make."""
    return (
        *((Symbol(MESSAGES, f"object/{o.name}"), o.at) for o in area_.objects if o.at is not None),
        *((Symbol(MESSAGES, f"enum/{t.name}"), t.at) for t in area_.types if t.values and t.at),
    )


def _inputs(config: decls.TargetDecl) -> tuple[str, ...]:
    return (f"{config.locales or DEFAULT_LOCALES}/*.po",)


TARGET: Final = Target(
    name="messages",
    doc="a template for translators, and the compiled translations",
    default_out="generated/messages",
    area=area,
    whole=whole,
    area_symbols=area_symbols,
    inputs=_inputs,
)
