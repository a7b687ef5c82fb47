"""Entries in, all that is in them out: each part of a record with its name, changes as a diff.

Nothing is left out: keys that this version does not know stand at the end. Values are shown as they
are in the record, JSON where they are no texts; only times are said in the reader's way as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec

from auditlex.predicates import is_array, is_object
from auditlex.rendering.voice import Voice
from auditlex.viewing.colour import Palette
from auditlex.viewing.speaking import Chorus
from auditlex.viewing.telling import Paper, Teller, raw
from auditlex.viewing.width import cells, padded, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from auditlex.reading import Entry

_RAW: Final = 4_096
"""Bytes of a line that is no record."""

_MANY: Final = 1_000
"""Parameters, changes and such that are shown of one record."""

_LEAST: Final = 24
_KNOWN: Final = frozenset({
    "v", "time", "id", "event", "status", "severity", "action", "object", "subject", "source",
    "node", "process", "request", "params", "changes", "error", "seq", "boot", "invalid",
})  # fmt: skip

_encode: Final = msgspec.json.Encoder().encode

Part = tuple[str, str, str]
"""A role, the name of a part, and its text."""


class Detail:
    """Lays entries out, each in several lines.

    Args:
        speaker: what tells records.
        width: of the terminal; None for lines that are not broken.
        paint: the colours.
        paper: what the output is written on.
    """

    def __init__(self, speaker: Chorus, *, width: int | None, paint: Palette, paper: Paper) -> None:
        self._speaker = speaker
        self._tell = Teller(speaker, paper)
        self._width = width
        self._paint = paint
        self._paper = paper
        self._own = paper.apart(speaker.voice)

    def rows(self, entries: Iterable[Entry]) -> Iterator[str]:
        """The lines, with an empty one behind each entry."""
        for entry in entries:
            yield from self.entry(entry)
            yield ""

    def entry(self, entry: Entry) -> Iterator[str]:
        """The lines of one entry."""
        paint, told = self._paint, self._tell(entry)
        start = f"{told.time or '-'} {told.mark}"
        lines = self._broken(told.sentence, cells(start) + 1)
        head = f"{paint('time', told.time or '-')} {paint(told.tone, told.mark)}"
        yield f"{head} {paint('heading', self._own(lines[0]))}"
        for line in lines[1:]:
            yield f"{' ' * (cells(start) + 1)}{paint('heading', self._own(line))}"
        parts = list(self._parts(entry))
        names = max((cells(name) for _, name, _ in parts), default=0)
        before = ""
        for role, name, text in parts:
            shown = "" if name == before else name
            before = name
            label = f"  {padded(self._own(shown), names)}  "
            for line in self._broken(text, names + 4):
                yield f"{paint('faint', label)}{paint(role, self._own(line))}".rstrip()
                label = " " * (names + 4)

    def _broken(self, text: str, indent: int) -> list[str]:
        if self._width is None:
            return [text]
        return wrapped(text, max(self._width - indent, _LEAST))

    def _parts(self, entry: Entry) -> Iterator[Part]:
        fit = self._paper
        for role, name, text in parts(entry, self._speaker):
            yield role, fit(name), fit(text)


def parts(entry: Entry, speaker: Chorus) -> Iterator[Part]:
    """Each part of an entry: its role in ``colour.ROLES``, its name, its text."""
    voice = speaker.voice_of(entry.data)
    words, data = speaker.voice.words, entry.data
    if not data:
        word = words["word/torn" if entry.mark == "torn" else "word/damaged"]
        yield "odd", word, voice.say(entry.why)
        yield "", word, voice.say(raw(entry.line, _RAW))
    else:
        if entry.mark:
            word = "word/newer" if entry.mark == "newer" else "word/damaged"
            yield "odd", words[word], voice.say(entry.why)
        yield from _head(data, voice, words)
        yield from _named("", words["heading/params"], data.get("params", {}), voice)
        yield from _changes(words["heading/changes"], data.get("changes", []), voice)
        yield from _error(words["heading/error"], data.get("error"), voice)
        yield from _integrity(data, voice, words)
        for key in list(data)[:_MANY]:
            if key not in _KNOWN:
                yield "odd", voice.say(key), value(data[key], voice)
    if entry.place.file:
        yield "faint", "", voice.say(_place(entry))


def value(given: object, voice: Voice) -> str:
    """A value of a record: text as it is, all else as JSON."""
    return voice.say(given if type(given) is str else _json(given))


def _json(given: object) -> str:
    try:
        return _encode(given).decode()
    except (ValueError, TypeError, RecursionError):
        # Integers that JSON's encoder does not take.
        return str(type(given).__name__)


def _head(data: Mapping[str, Any], voice: Voice, words: Mapping[str, str]) -> Iterator[Part]:
    if "time" in data:
        yield "", words["heading/time"], value(data["time"], voice)
    number = f" ({_json(data['id'])})" if "id" in data else ""
    if "event" in data:
        yield "", words["heading/event"], f"{value(data['event'], voice)}{voice.say(number)}"
    for key in ("status", "severity", "action"):
        if key in data:
            yield "", words[f"heading/{key}"], _word(key, data[key], voice)
    target = data.get("object")
    if is_object(target):
        kind = _word("object", target.get("type"), voice)
        rest = {k: v for k, v in target.items() if k not in ("type", "id")}
        text = f"{kind} {value(target.get('id'), voice)}{_rest(rest, voice)}"
        yield "", words["heading/object"], text
    elif target is not None:
        yield "odd", words["heading/object"], value(target, voice)
    yield from _place_of(data, voice, words)


def _place_of(data: Mapping[str, Any], voice: Voice, words: Mapping[str, str]) -> Iterator[Part]:
    subject, process = data.get("subject"), data.get("process")
    if is_object(subject) and "user" in subject:
        rest = {k: v for k, v in subject.items() if k not in ("user", "token")}
        yield "", words["heading/subject"], voice.who(data) + _rest(rest, voice)
    elif subject is not None:
        yield "odd", words["heading/subject"], value(subject, voice)
    if "source" in data:
        yield "", words["heading/source"], _flat(data["source"], voice)
    if "node" in data:
        yield "", words["heading/node"], value(data["node"], voice)
    if is_object(process):
        rest = {k: v for k, v in process.items() if k not in ("name", "pid")}
        number = voice.say(f" ({_json(process['pid'])})") if "pid" in process else ""
        name = value(process.get("name", ""), voice)
        yield "", words["heading/process"], f"{name}{number}{_rest(rest, voice)}"
    elif process is not None:
        yield "odd", words["heading/process"], value(process, voice)
    if "request" in data:
        yield "", words["heading/request"], value(data["request"], voice)


def _word(kind: str, given: object, voice: Voice) -> str:
    """The word of the reader's language for a value of the catalog, and the value itself."""
    word = voice.words.get(f"{kind}/{given}") if type(given) is str else None
    said = value(given, voice)
    return said if word is None or word == said else f"{word} ({said})"


def _flat(given: object, voice: Voice) -> str:
    """An object with its keys: ip 192.0.2.7, port 4711."""
    if not is_object(given):
        return value(given, voice)
    return ", ".join(
        f"{voice.say(key)} {value(item, voice)}" for key, item in list(given.items())[:_MANY]
    )


def _rest(given: Mapping[str, object], voice: Voice) -> str:
    return f", {_flat(dict(given), voice)}" if given else ""


def _named(role: str, name: str, given: object, voice: Voice) -> Iterator[Part]:
    """Values by name, a line each."""
    if not is_object(given):
        yield "odd", name, value(given, voice)
        return
    for key, item in list(given.items())[:_MANY]:
        yield role, name, f"{voice.say(key)}: {value(item, voice)}"
    if len(given) > _MANY:
        yield "odd", name, f"…(+{len(given) - _MANY})"


def _changes(name: str, given: object, voice: Voice) -> Iterator[Part]:
    """Changes as a diff: the old value, then the new one."""
    if not is_array(given):
        yield "odd", name, value(given, voice)
        return
    for change in given[:_MANY]:
        if not is_object(change) or type(change.get("key")) is not str:
            yield "odd", name, value(change, voice)
            continue
        key = voice.say(change["key"])
        if "old" in change:
            yield "old", name, f"- {key}: {value(change['old'], voice)}"
        if "new" in change:
            yield "new", name, f"+ {key}: {value(change['new'], voice)}"
        rest = {k: v for k, v in change.items() if k not in ("key", "old", "new")}
        if rest or not {"old", "new"} & change.keys():
            yield "odd", name, f"  {key}{_rest(rest, voice)}"
    if len(given) > _MANY:
        yield "odd", name, f"…(+{len(given) - _MANY})"


def _error(name: str, given: object, voice: Voice) -> Iterator[Part]:
    if given is None:
        return
    if not is_object(given):
        yield "odd", name, value(given, voice)
        return
    if "reason" in given:
        yield "failure", name, _word("reason", given["reason"], voice)
    rest = {key: item for key, item in given.items() if key != "reason"}
    yield from _named("", name, rest, voice)


def _integrity(data: Mapping[str, Any], voice: Voice, words: Mapping[str, str]) -> Iterator[Part]:
    """The number of the record in its process, and what its writer found wrong with it."""
    if "seq" in data or "boot" in data:
        boot = f" (boot {value(data['boot'], voice)})" if "boot" in data else ""
        number = value(data["seq"], voice) if "seq" in data else "-"
        yield "", words["heading/sequence"], f"{number}{boot}"
    invalid = data.get("invalid")
    if is_array(invalid):
        for fault in invalid[:_MANY]:
            path = fault.get("path") if is_object(fault) else None
            if is_object(fault) and type(path) is str:
                rest = {key: item for key, item in fault.items() if key != "path"}
                yield "odd", words["heading/invalid"], f"{voice.say(path)}{_rest(rest, voice)}"
            else:
                yield "odd", words["heading/invalid"], value(fault, voice)
    elif invalid is not None:
        yield "odd", words["heading/invalid"], value(invalid, voice)


def _place(entry: Entry) -> str:
    """Where the line is: its file, and the bytes before it."""
    return f"{entry.place.file}:+{entry.place.offset}"
