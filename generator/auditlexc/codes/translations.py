"""AL0905 and AL0911 to AL0929: PO files, and the sentences in them."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code


def _po(code: str, severity: str, title: str, why: str, bad: str, good: str) -> Code:
    """A code whose example is one entry: what it has for the English text."""
    return Code(
        code=code, severity=severity, title=title, why=why, bad=bad, good=good, language="po"
    )


_USER: Final = 'msgid "{subject} created user {userid}"\n'
_ASKED: Final = 'msgid "{subject} asked to start VM {vmid}"\n'
_TITLE: Final = 'msgctxt "object/user"\nmsgid "user"\n'
_COUNTED: Final = (
    'msgid "{subject} removed {count} record"\nmsgid_plural "{subject} removed {count} records"\n'
)

CODES: Final = (
    _po(
        "AL0905",
        "error",
        "A translation file can't be read",
        """\
The file is not UTF-8, is far too large, or has a line that is no part of an entry. Half of a
translation is worse than none, so that the file is neither compiled nor changed until it is
mended.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0911",
        "error",
        "The head of a translation is wrong",
        """\
The first entry of the file says in which language, with which characters and with which rule of
plurals it is written. Tools obey it, so that a wrong or added line changes what everything below
it means. The rule is the one in locales.yaml.""",
        'msgid ""\nmsgstr ""\n"Language: de_DE\\n"\n',
        'msgid ""\nmsgstr ""\n"Language: de\\n"\n',
    ),
    Code(
        code="AL0912",
        severity="error",
        title="A rule of plurals does not fit the language",
        why="""\
'plural' in locales.yaml says how many forms of a plural a language has and which number takes
which. It has to part whole numbers as CLDR does, since viewers go by either of the two. Where CLDR
has one category more, 'cldr' names the form that it shares.""",
        bad='fr: {name: français, plural: "nplurals=2; plural=(n != 1);", direction: ltr}\n',
        good='fr: {name: français, plural: "nplurals=2; plural=(n > 1);", direction: ltr, '
        "cldr: {many: 1}}\n",
    ),
    _po(
        "AL0913",
        "error",
        "A text is translated twice",
        """\
Two entries have the same context, so that one of them is never shown. This is what a bad merge
leaves behind.""",
        f'{_TITLE}msgstr "Benutzer"\n\n{_TITLE}msgstr "Nutzer"\n',
        f'{_TITLE}msgstr "Benutzer"\n',
    ),
    _po(
        "AL0914",
        "error",
        "A translation has a syntax error",
        """\
A name stands in braces, exactly as in the English text; braces that are meant as such are written
twice. Anything else in braces can't be filled in, and nothing of what other programs allow there
is allowed here.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid angelegt"\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0915",
        "error",
        "A translation has look-alikes of braces",
        """\
Input methods for some languages write wide braces, which are text like any other. The reader would
see the name of the placeholder and not the value.""",
        f'{_USER}msgstr "{{subject}} がユーザー\uff5buserid\uff5dを作成しました"\n',
        f'{_USER}msgstr "{{subject}} がユーザー {{userid}} を作成しました"\n',
    ),
    _po(
        "AL0916",
        "error",
        "A translation names what English does not",
        """\
The name in braces is none of those in the English text: it was translated, or misspelt, or comes
from another sentence. There is no value for it.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer {{benutzer}} angelegt"\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0917",
        "error",
        "A translation leaves a value out",
        """\
The English text names something that the translation does not, so that readers of that language
learn less: not who, or not what, or not why.""",
        f'{_USER}msgstr "{{subject}} hat einen Benutzer angelegt"\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0918",
        "error",
        "A translation has the wrong number of forms",
        """\
Each language has its own number of forms of a plural; 'plural' in locales.yaml has it. A form that
is missing or empty leaves some numbers without a sentence, and one too many is never shown.""",
        f'{_COUNTED}msgstr[0] "{{subject}} hat {{count}} Einträge entfernt"\n',
        f'{_COUNTED}msgstr[0] "{{subject}} hat {{count}} Eintrag entfernt"\n'
        'msgstr[1] "{subject} hat {count} Einträge entfernt"\n',
    ),
    _po(
        "AL0919",
        "error",
        "A form for several numbers does not say which",
        """\
English has one form for 1 alone, which need not name the number. In other languages that form
stands for 21 or 0 as well, and readers would take them for one.""",
        f'{_COUNTED}msgstr[0] "{{subject}} удалил запись"\n'
        'msgstr[1] "{subject} удалил {count} записи"\n'
        'msgstr[2] "{subject} удалил {count} записей"\n',
        f'{_COUNTED}msgstr[0] "{{subject}} удалил {{count}} запись"\n'
        'msgstr[1] "{subject} удалил {count} записи"\n'
        'msgstr[2] "{subject} удалил {count} записей"\n',
    ),
    _po(
        "AL0920",
        "error",
        "A translation holds what can't be seen",
        """\
Control characters, line separators, spaces without a width, soft hyphens and private characters
come with text that was copied from elsewhere. They break lines and searches, and nobody finds them
by looking. Where a script needs a joiner, it is allowed.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer\\t{{userid}} angelegt"\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0921",
        "error",
        "A translation turns the direction of reading",
        """\
Characters that control the direction of text can make a line say something else than it holds.
Translations need none: viewers keep values and sentences apart in languages that are read from the
right.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer <U+2067>{{userid}}<U+2069> angelegt"\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0922",
        "error",
        "A translation holds markup",
        """\
Sentences are plain text in terminals, files and pages. Readers would see tags and entities as they
are written, or a page that forgets to escape them would obey them.""",
        f'{_USER}msgstr "{{subject}} hat <b>{{userid}}</b> angelegt"\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0923",
        "error",
        "A translation has other lines or spaces than English",
        """\
One record is one line, and what stands before or behind a sentence is up to who shows it. Spaces
at the ends and line breaks are those of the English text.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt "\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0924",
        "warning",
        "A translation says a value twice",
        """\
A placeholder is there more often than in English. Some languages need that, and more often it is
left over from editing. If it is meant, the flag 'ignore-repeated' says so.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} {{userid}} angelegt"\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    _po(
        "AL0925",
        "warning",
        "A translation has letters in parts",
        """\
A letter and its accent are two characters here where one is usual (NFC). They look alike, but a
search for one does not find the other. The flag 'ignore-nfc' says that it is meant.""",
        f'{_TITLE}msgstr "Gera\u0308t"\n',
        f'{_TITLE}msgstr "Gerät"\n',
    ),
    _po(
        "AL0926",
        "warning",
        "A translation is very long",
        """\
It has more than three times as many characters as English, and twenty more. It may be that of
another sentence, or say more than the English text does. The flag 'ignore-length' says that it is
meant.""",
        f'{_TITLE}msgstr "eine Person, die sich bei diesem System anmelden darf"\n',
        f'{_TITLE}msgstr "Benutzer"\n',
    ),
    _po(
        "AL0927",
        "warning",
        "A translation is the English text",
        """\
The text was copied and not translated. Left empty it would count as missing, and readers would see
the same. For a name that is the same in the language, the flag 'ignore-same' says so.""",
        f'{_ASKED}msgstr "{{subject}} asked to start VM {{vmid}}"\n',
        f'{_ASKED}msgstr "{{subject}} hat veranlasst, die VM {{vmid}} zu starten"\n',
    ),
    _po(
        "AL0928",
        "warning",
        "A translation ends otherwise",
        """\
The punctuation at the end is not that of English. Sentences stand below each other in a list, most
of them without a full stop. The flag 'ignore-end' says that it is meant.""",
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt."\n',
        f'{_USER}msgstr "{{subject}} hat Benutzer {{userid}} angelegt"\n',
    ),
    Code(
        code="AL0929",
        severity="warning",
        title="A translation is not up to date",
        why="""\
The English texts have changed since the file was last brought up to date: it lacks some, or has
others that are no longer said. Readers see English there. The command adds what is new, marks what
was reworded, and keeps everything else as it is.""",
        language="shell",
        bad="""\
$ auditlex new user.archive
$ auditlex generate
""",
        good="""\
$ auditlex new user.archive
$ auditlex messages update
$ auditlex generate
""",
    ),
)
