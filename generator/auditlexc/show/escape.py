"""Text from a stranger's file, made fit for a terminal.

A catalog may hold escape sequences that move the cursor, and characters that turn the reading
direction around. Whatever is shown passes through here first.
"""

from __future__ import annotations


def visible(text: str) -> str:
    """The text with everything that does not print, but spaces, written as its code point."""
    return text if text.isprintable() else "".join(map(visible_char, text))


def visible_char(char: str) -> str:
    """One character, or ``<U+202E>`` for one that does not print."""
    return char if char.isprintable() else f"<U+{ord(char):04X}>"
