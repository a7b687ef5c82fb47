"""A translation compiled: a PO file in, the bytes of an MO file out, as gettext reads it.

Only what translates today's English gets in: fuzzy, empty and outdated entries are left out, and
readers see English instead. The head names no time and no tool but this one, and entries are
sorted by their bytes, so that readers which search by halves find them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from auditlexc.findings import Finding, Findings
from auditlexc.messages import head
from auditlexc.messages.judge import Units, usable
from auditlexc.messages.plurals import Locale
from auditlexc.messages.po import Entry, Po, read

_MAGIC: Final = 0x950412DE
_CONTEXT: Final = "\x04"
_FORM: Final = "\0"


def compile_po(
    path: str,
    locale: str,
    data: bytes,
    units: Units,
    findings: Findings,
    locales: Mapping[str, Locale] | None = None,
) -> bytes | None:
    """The MO file of a translation, or None with findings, all of them errors.

    ``locales`` is the project's table; None if it has none, and the file's own rule is used.
    """
    found = translation(path, locale, data, units, locales)
    findings.items += found.findings
    return render(found.entries, found.rule or "") if found.sound else None


class Translation(msgspec.Struct, frozen=True, kw_only=True):
    """What can be used of a PO file, and what is wrong with it.

    ``rule`` is that of its plurals, None where none can be told; ``entries`` translate units of
    today, and may be among what is wrong.
    """

    po: Po | None = None
    rule: str | None = None
    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it can be compiled."""
        return self.rule is not None and not self.findings


def translation(
    path: str, locale: str, data: bytes, units: Units, locales: Mapping[str, Locale] | None
) -> Translation:
    """Read a PO file and judge what is in it."""
    findings = Findings()
    po = read(path, data, findings)
    rule = head.judge(po, locale, locales, findings) if po is not None else None
    # Without a rule, what is wrong with a plural follows from what was said of the head.
    told = findings if rule is not None else Findings()
    entries = usable(po, locale, rule or "", units, told) if po is not None else []
    return Translation(po=po, rule=rule, entries=tuple(entries), findings=tuple(findings.items))


def render(entries: Iterable[Entry], rule: str) -> bytes:
    """The MO file with these entries, which are all translated."""
    lines = [
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        *([f"Plural-Forms: {rule}"] if rule else []),
        "X-Generator: auditlex generate",
    ]
    pairs = [(b"", "\n".join(lines).encode())]
    for entry in entries:
        ids = entry.text if entry.plural is None else f"{entry.text}{_FORM}{entry.plural}"
        key = f"{entry.context}{_CONTEXT}{ids}"
        pairs.append((key.encode(), _FORM.join(entry.strings).encode()))
    pairs.sort()
    count = len(pairs)
    start = 28 + 16 * count
    tables: list[int] = []
    for texts in ([key for key, _ in pairs], [said for _, said in pairs]):
        for text in texts:
            tables += (len(text), start)
            start += len(text) + 1
    fields = struct.pack("<7I", _MAGIC, 0, count, 28, 28 + 8 * count, 0, 28 + 16 * count)
    return b"".join((
        fields,
        struct.pack(f"<{len(tables)}I", *tables),
        *(part for key, _ in pairs for part in (key, b"\0")),
        *(part for _, said in pairs for part in (said, b"\0")),
    ))  # fmt: skip
