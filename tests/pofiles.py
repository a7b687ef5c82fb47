"""PO files for tests: random ones in any layout that tools write, and small ones with one entry."""

from __future__ import annotations

import msgspec
from hypothesis import strategies as st

from auditlexc.messages.po import quoted

RULE = "nplurals=2; plural=(n != 1);"
RUSSIAN = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
    "(n%100<10 || n%100>=20) ? 1 : 2);"
)
ARABIC = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
    "n%100>=11 ? 4 : 5);"
)
RULES = {
    "de": RULE,
    "it": RULE,
    "fr": "nplurals=2; plural=(n > 1);",
    "fa": "nplurals=2; plural=(n > 1);",
    "ja": "nplurals=1; plural=0;",
    "zh_Hans": "nplurals=1; plural=0;",
    "ru": RUSSIAN,
    "uk": RUSSIAN,
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "cs": "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
    "he": "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);",
    "ar": ARABIC,
}


def head(locale: str = "de", rule: str | None = None, more: str = "") -> str:
    """The head of a file, as ours have it."""
    lines = [
        f"Language: {locale}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {rule or RULES.get(locale, RULE)}",
    ]
    said = "".join(f"{quoted(f'{line}{chr(10)}')}\n" for line in lines)
    return f'msgid ""\nmsgstr ""\n{said}{more}'


def entry(
    context: str,
    text: str,
    said: str | tuple[str, ...] = "",
    plural: str = "",
    comments: str = "",
) -> str:
    """An entry as ours are written."""
    lines = [f"msgctxt {quoted(context)}", f"msgid {quoted(text)}"]
    if plural:
        lines.append(f"msgid_plural {quoted(plural)}")
        lines += [f"msgstr[{n}] {quoted(form)}" for n, form in enumerate(said)]
    else:
        lines += [f"msgstr {quoted(str(said))}"]
    return comments + "".join(f"{line}\n" for line in lines)


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that was drawn: its values, and how it is written."""

    context: str | None
    text: str
    plural: str | None
    strings: tuple[str, ...]
    notes: tuple[str, ...]
    fuzzy: bool
    obsolete: bool
    written: str


# No surrogates, which are no UTF-8, and no CR or NUL but as an escape.
_CHARS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
TEXTS = st.one_of(
    st.text(st.sampled_from('ab {}"\\\n\t\r#~äé%'), max_size=30),
    st.text(_CHARS, max_size=20),
)
_NOTES = st.text(st.sampled_from('ab #"\\~äé%:,.|'), max_size=12).map(lambda note: f" {note}x")


@st.composite
def string(draw: st.DrawFn, keyword: str, text: str) -> list[str]:
    """The lines of a keyword and its text, which may be wrapped anywhere."""
    if not draw(st.booleans()):
        return [f"{keyword} {quoted(text)}"]
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=3)))
    parts = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    lines = [quoted(part) for part in parts]
    if draw(st.booleans()):
        lines.insert(0, '""')
    return [f"{keyword} {lines[0]}", *lines[1:]]


@st.composite
def entries(draw: st.DrawFn, number: int, forms: int) -> Made:
    """An entry in some layout."""
    context = draw(st.one_of(st.none(), TEXTS.map(lambda text: f"{number}{text}")))
    text = f"{number}.{draw(TEXTS)}"
    plural = draw(st.one_of(st.none(), TEXTS.map(lambda said: f"p{said}")))
    strings = tuple(draw(TEXTS) for _ in range(forms if plural is not None else 1))
    notes = tuple(draw(st.lists(_NOTES, max_size=2)))
    fuzzy, obsolete = draw(st.booleans()), draw(st.integers(0, 5)) == 0
    comments = [f"#{note}" for note in notes]
    comments += draw(st.lists(st.sampled_from(("#. a note", "#: a.yaml b.yaml:3")), max_size=2))
    if fuzzy:
        comments.append(draw(st.sampled_from(("#, fuzzy", "#,fuzzy, x-flag", "#, x-flag,  fuzzy"))))
    lines = draw(string("msgctxt", context)) if context is not None else []
    lines += draw(string("msgid", text))
    if plural is not None:
        lines += draw(string("msgid_plural", plural))
        for form, said in enumerate(strings):
            lines += draw(string(f"msgstr[{form}]", said))
    else:
        lines += draw(string("msgstr", strings[0]))
    if obsolete:
        lines = [f"#~ {line}" for line in lines]
    elif draw(st.integers(0, 5)) == 0:
        indent = draw(st.sampled_from(("  ", "\t", " \t ")))
        lines = [f"{indent}{line}" if draw(st.booleans()) else f"{line} " for line in lines]
    gap = [""] * draw(st.integers(0, 1)) if comments and not obsolete else []
    return Made(
        context=context, text=text, plural=plural, strings=strings, notes=notes, fuzzy=fuzzy,
        obsolete=obsolete, written="".join(f"{line}\n" for line in [*comments, *gap, *lines]),
    )  # fmt: skip


@st.composite
def files(draw: st.DrawFn) -> tuple[str, list[Made]]:
    """A file, and what is in it."""
    forms = draw(st.integers(1, 4))
    made = [draw(entries(number, forms)) for number in range(draw(st.integers(0, 5)))]
    blocks = [head(rule=f"nplurals={forms}; plural=0;"), *(one.written for one in made)]
    gaps = st.sampled_from(("\n", "\n\n", "\n \n"))
    text = "".join(f"{block}{draw(gaps)}" for block in blocks)
    return (text if draw(st.booleans()) else text.rstrip()), made
