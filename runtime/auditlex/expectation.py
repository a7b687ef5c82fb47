"""What a test expects of a record, whether a record is so, and both in words.

Input: records as parsed from JSON, and values as the application has them. Output: verdicts, places
and lines for the messages of assertions. Guarantees: values are redacted as those of a record are
before they are kept, so that an expectation shows no value that the log would not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from msgspec import UNSET

from auditlex.catalog import Event
from auditlex.containers import is_array, is_object
from auditlex.contracts import Catalog
from auditlex.hashing import Hasher, NoKey
from auditlex.identity import Subject
from auditlex.snapshot import declared
from auditlex.text import cut, fitting

_MOST_SHOWN: Final = 20
_LONGEST_SHOWN: Final = 300

Record = dict[str, Any]
"""A record as parsed from JSON."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the records of an event should be like; ``expect`` makes one.

    Attributes:
        event: the event.
        envelope: what status, object (its id) and error (its reason) should be, where it matters.
        subject: the user, or the user with the token; None: any.
        written: parameters that should be there, as a record has them.
        absent: names of parameters that should not be there, because the test says so.
        unwritten: names that no record has as they are.
    """

    event: Event
    envelope: Mapping[str, str]
    subject: Subject | str | None
    written: Mapping[str, object]
    absent: tuple[str, ...]
    unwritten: tuple[str, ...]

    def __str__(self) -> str:
        said = [f"{key} {fitting(value)}" for key, value in self.envelope.items()]
        said += [] if self.subject is None else ["subject"]
        said += [f"{name}={_short(value)}" for name, value in self.written.items()]
        said += [f"no {name}" for name in self.absent]
        return f"{self.event.name}{' with ' if said else ''}{', '.join(said)}"

    def fits(self, record: Record) -> bool:
        """Whether a record of the event is so."""
        params = record["params"]
        return (
            all(_envelope(record, key) == value for key, value in self.envelope.items())
            and (self.subject is None or _is_subject(record["subject"], self.subject))
            and not any(name in params for name in (*self.absent, *self.unwritten))
            and all(
                name in params and params[name] == value for name, value in self.written.items()
            )
        )


def expect(
    catalog: Catalog,
    event: Event,
    hasher: Hasher | NoKey,
    envelope: Mapping[str, str | None],
    subject: Subject | str | None,
    params: Mapping[str, object],
) -> Expectation:
    """What a test expects, in the names and values that records have.

    Args:
        catalog: the generated package.
        event: one of its events.
        hasher: the key of hashed fields.
        envelope: status, object and error; None: any.
        subject: the user, or the user with the token; None: any.
        params: parameters as the application has them. None: the parameter is absent.
    """
    spec = catalog.spec(event)
    named = {declared(name, spec): value for name, value in params.items()}
    present = {name: value for name, value in named.items() if value is not None}
    written = catalog.redact(event, present, hasher)
    return Expectation(
        event=event,
        envelope={key: value for key, value in envelope.items() if value is not None},
        subject=subject,
        written=written,
        absent=tuple(name for name, value in named.items() if value is None),
        # A name that is none would be masked, and then be found in any record that has a mask.
        unwritten=tuple(name for name in present if name not in written),
    )


def where(word: str, record: Record) -> list[str]:
    """The places of a record in which a word is, alone or inside a text."""
    quoted = json.dumps(word)[1:-1]
    return sorted({path for path, text in _texts(record, "") if word in text or quoted in text})


def shown(records: Iterable[Record]) -> str:
    """What there is, for a message: as it was written."""
    lines: list[str] = []
    for n, record in enumerate(records, 1):
        why = f" ({record['error']['reason']})" if "error" in record else ""
        lines.append(
            f"{n}. {record['event']} {record['status']}{why} by {record['subject']['user']}: "
            f"{_short(record['params'])}"
        )
    return "There are these records:\n" + listed(lines) if lines else "There is no record."


def listed(lines: Iterable[str]) -> str:
    """Lines below each other, and how many more there are."""
    every = list(lines)
    more = len(every) - _MOST_SHOWN
    kept = every[:_MOST_SHOWN] + ([f"and {more} more"] if more > 0 else [])
    return "\n".join(f"  {line}" for line in kept)


def _envelope(record: Record, key: str) -> object:
    if key == "object":
        return record["object"]["id"]
    if key == "error":
        return record.get("error", {}).get("reason")
    return record[key]


def _is_subject(written: Mapping[str, object], subject: Subject | str) -> bool:
    if isinstance(subject, str):
        return written["user"] == subject
    token = None if subject.token is UNSET else subject.token
    return written["user"] == subject.user and written.get("token") == token


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """The texts, numbers and keys in a record, with their places."""
    if is_object(value):
        for key, each in value.items():
            # What the auditor makes itself holds digits by chance.
            if path or key not in {"v", "time", "id", "process", "seq", "boot"}:
                yield f"{path}/***", str(key)
                yield from _texts(each, f"{path}/{key}")
    elif is_array(value):
        for n, each in enumerate(value):
            yield from _texts(each, f"{path}/{n}")
    elif isinstance(value, (str, int, float)):
        yield path, str(value)


def _short(value: object) -> str:
    return cut(json.dumps(value, ensure_ascii=False), _LONGEST_SHOWN)
