"""Any value as text that may stand in a record: short, encodable, without control characters.

Guarantees: nothing is raised whatever the value is; no method of the value is called unless its
type is exactly a builtin one; what was cut or replaced can be seen.
"""

from __future__ import annotations

from typing import Final

MOST: Final = 4_096
"""Characters of the longest text in a record."""

_REPLACED: Final = {
    **{code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))},
    **{code: f"\\u{code:04x}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028,
                                           0x2029, 0x200E, 0x200F, 0x061C, 0xFEFF)},
}  # fmt: skip


def cut(text: str, most: int = MOST) -> str:
    """``text``, or its beginning and how many characters are missing: 'abc…(+97)'."""
    if len(text) <= most:
        return text
    # The mark takes room, too; its own length hardly depends on the number in it.
    room = most - len(f"…(+{len(text)})")
    return f"{text[: max(room, 0)]}…(+{len(text) - max(room, 0)})"[:most]


def visible(text: str) -> str:
    """``text`` with escapes for what no reader could see.

    That is control characters, those that turn text around, and halves of surrogate pairs.
    """
    if text.isascii() and text.isprintable():
        return text
    shown = text.translate(_REPLACED)
    return shown.encode("utf-8", "backslashreplace").decode("utf-8")


def fitting(value: object, most: int = MOST) -> str:
    """A value as text of at most so many characters.

    Of text and numbers it is what they are, of all others their type.
    """
    if type(value) is str:
        # What is cut off needs no escapes; escapes may need cutting again.
        text = value
    elif type(value) is bool:
        text = "true" if value else "false"
    elif type(value) is int and -(2**63) <= value < 2**64:
        text = str(value)
    elif type(value) is bytes:
        text = value[: most + 1].decode("utf-8", "backslashreplace")
    elif value is None:
        return ""
    else:
        return f"<{visible(type(value).__name__)[:60]}>"[:most]
    return cut(visible(cut(text, most)), most)
