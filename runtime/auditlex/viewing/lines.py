"""Entries in, one line of text each out: time, node, who, sentence.

The fast way out: the same text as ``telling`` gives, made of a sound record in one step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditlex.viewing import telling
from auditlex.viewing.speaking import Chorus, Speaker
from auditlex.viewing.telling import Line


def rows(entries: Iterable[Line], speaker: Speaker) -> Iterator[str]:
    """A line for each entry, without a line feed; it never raises, whatever an entry holds.

    Args:
        entries: of ``auditlex.reading``.
        speaker: a ``Renderer`` or a ``Chorus``.
    """
    voice = speaker.voice
    local, say, name = voice.times.local, voice.say, voice.who
    of = speaker.of if isinstance(speaker, Chorus) else None
    for entry in entries:
        data = entry.data
        teller = speaker if of is None else of(data)
        if teller is not None and not entry.mark and "invalid" not in data and teller.knows(data):
            try:
                sentence = teller.sentence(data)
                row = f"{local(entry.when)} {say(data['node'])} {name(data)}: {sentence}"
            except (LookupError, TypeError):
                row = _row(entry, speaker)
            yield row
        else:
            yield _row(entry, speaker)


def _row(entry: Line, speaker: Speaker) -> str:
    voice, data = speaker.voice, entry.data
    time, node = telling.moment(voice, entry) or "-", telling.where(voice, data) or "-"
    who = telling.who(voice, data) or "-"
    return f"{time} {node} {who}: {telling.sentence(speaker, entry)}"
