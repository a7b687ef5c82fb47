"""Who acts, from where and in which request: in threads and tasks, and from process to process."""

from __future__ import annotations

import asyncio
import contextvars
import re
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlex.context import (
    REQUEST,
    SOURCE,
    SUBJECT,
    new_request,
    request_id,
    traced,
    traceparent,
    using,
)
from auditlex.identity import Source, Subject

ALICE, BOB = Subject("alice@pve"), Subject("bob@pve", "ci")
HOME = Source("203.0.113.7")
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"


def now() -> tuple[Subject | None, Source | None, str | None]:
    """What holds here."""
    return SUBJECT.get(), SOURCE.get(), REQUEST.get()


def test_what_is_said_holds_inside_and_what_is_not_said_stays() -> None:
    """Whatever way the inside is left."""
    assert now() == (None, None, None)
    with using(subject=ALICE, source=HOME, request="r-1"):
        assert now() == (ALICE, HOME, "r-1")
        with using(subject=BOB):
            assert now() == (BOB, HOME, "r-1")
        with pytest.raises(KeyError), using(request="r-2"):
            raise KeyError(now() == (ALICE, HOME, "r-2"))
        with using(request=""):
            assert now() == (ALICE, HOME, "r-1")
    assert now() == (None, None, None)


def test_a_request_id_is_made_to_fit() -> None:
    """It comes from outside."""
    with using(request="a\nb" + "x" * 200):
        found = REQUEST.get()
    assert found is not None
    assert found.startswith("a\\x0ab")
    assert len(found) <= 128


def test_threads_begin_with_nothing_and_tasks_with_what_there_was() -> None:
    """As with every context variable; what a task sets nobody else sees."""
    seen: list[object] = []

    async def task(who: Subject) -> Subject | None:
        assert REQUEST.get() == "r-1"
        with using(subject=who):
            await asyncio.sleep(0)
            return SUBJECT.get()

    async def both() -> list[Subject | None]:
        found = await asyncio.gather(task(ALICE), task(BOB))
        assert SUBJECT.get() is None
        return list(found)

    with using(request="r-1"):
        assert asyncio.run(both()) == [ALICE, BOB]
        bare = threading.Thread(target=lambda: seen.append(REQUEST.get()))
        context = contextvars.copy_context()
        carried = threading.Thread(target=lambda: seen.append(context.run(REQUEST.get)))
        for thread in (bare, carried):
            thread.start()
            thread.join()
    assert seen == [None, "r-1"]


def test_request_ids_are_made_as_trace_ids_and_differ() -> None:
    """So that they can be carried on in the header."""
    made = {new_request() for _ in range(100)}
    assert len(made) == 100
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in made)


@pytest.mark.parametrize(
    ("header", "trace"),
    [
        (f"00-{TRACE}-00f067aa0ba902b7-01", TRACE),
        (f"00-{TRACE}-00f067aa0ba902b7-00", TRACE),
        (f"cc-{TRACE}-00f067aa0ba902b7-01-what-comes-later", TRACE),
        (f"ff-{TRACE}-00f067aa0ba902b7-01", ""),
        (f"00-{'0' * 32}-00f067aa0ba902b7-01", ""),
        (f"00-{TRACE.upper()}-00f067aa0ba902b7-01", ""),
        (f"00-{TRACE}-00f067aa0ba902b7", ""),
        (f"00-{TRACE}-00f067aa0ba902b7-01 ", ""),
        (f" 00-{TRACE}-00f067aa0ba902b7-01", ""),
        (f"00-{TRACE[:-1]}-00f067aa0ba902b7-01", ""),
        (f"00-{TRACE}-00f067aa0ba902b7-01\n", ""),
        ("", ""),
    ],
)
def test_a_header_that_is_one_has_a_trace_id(header: str, trace: str) -> None:
    """Of a later version what is known is read; what is no header is none."""
    assert traced(header) == trace


def test_a_child_call_carries_the_request_id_on() -> None:
    """If it is a trace id; another would be no header."""
    assert traceparent() == ""
    with using(request="r-1"):
        assert traceparent() == ""
    with using(request=TRACE):
        first, second = traceparent(), traceparent()
    assert traced(first) == TRACE
    assert first != second
    assert re.fullmatch(f"00-{TRACE}-[0-9a-f]{{16}}-01", first)


@given(st.text())
def test_no_header_is_a_header_by_chance(text: str) -> None:
    """Whatever is sent, nothing is raised."""
    assert traced(text) == "" or re.fullmatch("[0-9a-f]{32}", traced(text))


@pytest.mark.parametrize(
    ("sent", "kept"),
    [("abc-1._:/+=@", "abc-1._:/+=@"), ("x" * 128, "x" * 128), ("x" * 129, ""), ("", ""),
     ("a b", ""), ("a\n", ""), ("ä", ""), ('"', "")],
)  # fmt: skip
def test_a_request_id_from_outside_has_the_form_of_one(sent: str, kept: str) -> None:
    """Or it is none."""
    assert request_id(sent) == kept
