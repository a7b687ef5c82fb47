"""The sentences of the catalog follow the patterns that docs/messages.md promises."""

from __future__ import annotations

import re

import pytest

from auditlexc.edit.phrases import past
from auditlexc.model import Event
from auditlexc.pipeline import catalog
from tests.conftest import PROJECT

MODEL = catalog(PROJECT)[0]
assert MODEL is not None
EVENTS = MODEL.events
OWN_WORDS = {
    # The failure has no words in common with the success, or who acts is not the subject.
    "audit.start", "audit-log.prune", "session.login-second-factor", "session.verify-vnc-ticket",
    "session.start-openid", "session.login-openid", "user.autocreate", "user.assign-groups",
    "group.autocreate", "ha-guest.recover",
}  # fmt: skip
IRREGULAR = {
    "began": "begin", "had": "have", "caused": "cause", "proved": "prove", "shut": "shut",
    "set": "set", "unset": "unset", "read": "read", "reset": "reset", "froze": "freeze",
    "thawed": "thaw", "ran": "run", "wrote": "write", "took": "take", "gave": "give",
    "overrode": "override", "found": "find", "lost": "lose", "sent": "send", "got": "get",
    "was": "be", "can": "can", "has": "have",
}  # fmt: skip
LITTLE = {"of", "on", "in", "to", "from", "for", "with", "by", "at", "as", "without"}
Sentences = dict[str, str]


def sentences(event: Event) -> Sentences:
    """The sentences by outcome; of two forms the one for many."""
    return {m.status: m.plural or m.text for m in event.messages}


def infinitive(verb: str, other: str) -> bool:
    """Whether ``verb`` is the past of ``other``."""
    return IRREGULAR.get(verb) == other or past(other) == verb


BOTH = [e for e in EVENTS if {"success", "failure"} <= set(sentences(e))]


@pytest.mark.parametrize("event", BOTH, ids=lambda e: e.name)
def test_a_failure_says_what_a_success_says(event: Event) -> None:
    """'asked to start VM {vmid}' and 'created VM {vmid}' become 'could not start VM {vmid}'."""
    said = sentences(event)
    success = re.fullmatch(r"\{subject\} (asked to )?(\S+) (.+)", said["success"])
    failure = re.fullmatch(r"\{subject\} could not (\S+) (.+): \{error\}", said["failure"])
    same = (
        success is not None
        and failure is not None
        and success[3] == failure[2]
        and (success[2] == failure[1] if success[1] else infinitive(success[2], failure[1]))
    )
    assert same != (event.name in OWN_WORDS)


def frame(text: str) -> str:
    """What is left of a sentence without its words: 'W {} of W {}'."""
    made: list[str] = []
    for word in re.findall(r"\{[^}]*\}|[\w-]+|[^\s\w]", text):
        kind = "{}" if word.startswith("{") else word if word in LITTLE else "W"
        if made[-1:] != ["W"] or kind != "W":
            made.append(kind)
    return " ".join(made)


def test_few_frames_are_enough_for_nine_of_ten_sentences() -> None:
    """What follows the verb, most often first."""
    counts: dict[str, int] = {}
    for event in EVENTS:
        said = sentences(event).get("success", "")
        rest = said.removeprefix("{subject} ").removeprefix("asked to ").partition(" ")[2]
        counts[frame(rest)] = counts.get(frame(rest), 0) + 1
    ranked = sorted(counts.values(), reverse=True)
    assert sum(ranked[:7]) > 0.6 * len(EVENTS)
    assert sum(ranked[:35]) > 0.85 * len(EVENTS)


def test_a_task_s_outcome_is_not_foretold() -> None:
    """Whoever is told in 'doc' that a task does the work reads 'asked to' in the sentence."""
    early = [
        event.name
        for event in EVENTS
        if "task.finish tells" in event.doc
        and " asked to " not in sentences(event)["success"]
        and " started " not in sentences(event)["success"]
    ]
    # It stops what runs before it answers; the task is for what it backs up after that.
    assert early == ["backup.stop-running"]


def test_no_two_events_of_one_outcome_say_the_same() -> None:
    """A sentence tells which event it is of."""
    seen: dict[tuple[str, str], str] = {}
    twice: list[tuple[str, str]] = []
    for event in EVENTS:
        for status, text in sentences(event).items():
            first = seen.setdefault((status, text), event.name)
            if first != event.name:
                twice.append((first, event.name))
    assert twice == []
