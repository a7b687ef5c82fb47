"""A small catalog to begin with, for ``auditlex init``: a name and a title in, its files out.

The catalog compiles without a finding and uses each main feature once, with a comment that says
what it is for. The product in it is made up: a service for documents.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from auditlexc.edit.files import save
from auditlexc.edit.phrases import fits, quoted, shown
from auditlexc.grammar import language
from auditlexc.grammar.shapes import Text
from auditlexc.layout import environment
from auditlexc.source import Refused

_TEMPLATES: Final = Path(__file__).parent / "templates"
FILES: Final = {
    ".gitignore": "gitignore.j2",
    "README.md": "README.md.j2",
    "events.yaml": "events.yaml.j2",
    "registry/audit.yaml": "registry/audit.yaml.j2",
    "registry/documents.yaml": "registry/documents.yaml.j2",
    "registry/session.yaml": "registry/session.yaml.j2",
    "registry/vocabulary.yaml": "registry/vocabulary.yaml.j2",
}
"""Every file with its template."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|&])")


def name_for(folder: str) -> str:
    """A product's name made of a folder's: what is left of it in small letters and digits."""
    word = re.sub(r"[^a-z0-9]", "", folder.lower()).lstrip("0123456789")[:32]
    return word or "product"


def scaffold(name: str, title: str) -> Mapping[str, str]:
    """The texts of a new catalog by path; raises ``Refused`` for a name or title that can't be."""
    _must_fit("name", name, _key("name"), "Lower-case letters and digits, a letter first: 'wiki'.")
    _must_fit("title", title, language.line, "One line, such as: 'Example Wiki'.")
    templates = environment(_TEMPLATES, quoted=quoted, markdown=_markdown)
    return {
        path: templates.get_template(template).render(name=name, title=title)
        for path, template in FILES.items()
    }


def start(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files of a new catalog into ``folder``.

    Raises ``Refused`` if there is something in it already, or if it can't be written.
    """
    try:
        there = sorted(entry.name for entry in folder.iterdir())
    except FileNotFoundError:
        there = []
    except OSError as error:
        raise Refused("AL0907", f"'{folder}' can't be used: {error.strerror}") from None
    if there:
        few = ", ".join(there[:3]) + (", …" if len(there) > 3 else "")
        raise Refused(
            "AL0906",
            f"'{folder}' is not empty: {few}",
            "Name a folder that is empty or does not exist yet.",
        )
    for path, text in files.items():
        save(folder / path, text, folder)


def _key(name: str) -> Text:
    """What the grammar says of a key of the product."""
    return next(
        k.shape for k in language.product.keys if k.name == name and isinstance(k.shape, Text)
    )


def _must_fit(what: str, word: str, shape: Text, hint: str) -> None:
    if not fits(shape, word):
        raise Refused("AL0104", f"the {what} '{shown(word)}' is not {shape.what}", hint)


def _markdown(text: str) -> str:
    """``text`` as Markdown shows it as it is."""
    return _MARKDOWN.sub(r"\\\1", text)
