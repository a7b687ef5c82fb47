"""The model in, docs/templates.md out."""

from __future__ import annotations


def render() -> str:
    """The text of docs/templates.md."""
    return ""
