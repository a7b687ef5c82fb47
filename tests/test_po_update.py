"""``messages update``: what becomes of each entry, and that nothing is ever lost or mixed up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlexc.findings import Findings
from auditlexc.messages.po import Entry, Po, read
from auditlexc.messages.units import Unit
from auditlexc.messages.update import Texts, Updated, update
from tests.pofiles import entry, head

A = Unit(context="user.create/success", text="{subject} created user {userid}")
B = Unit(context="user.create/failure", text="{subject} could not create {userid}: {error}")
OLD = "{subject} made user {userid}"
COUNTED = Unit(context="log.prune/success", text="one record", plural="{n} records", count="n")
SAID = "{subject} hat {userid} angelegt"
BRACES = "#, python-brace-format\n"


def po(text: str, keyed: bool = True) -> Po:
    findings = Findings()
    found = read("locales/de.po", text.encode(), findings, keyed=keyed)
    assert findings.items == []
    assert found is not None
    return found


def updated(
    text: str,
    units: Sequence[Unit],
    attic: str = "",
    equal: Mapping[str, Texts] | None = None,
    forms: int = 2,
) -> Updated:
    """The outcome of an update; done again, it changes nothing."""
    old = po(attic, keyed=False) if attic else None
    made = update(po(text), old, units, forms, equal or {})
    again = po(made.attic, keyed=False) if made.attic else None
    twice = update(po(made.text), again, units, forms, equal or {})
    assert (twice.text, twice.attic) == (made.text, made.attic)
    assert twice.new + twice.reworded + twice.cleared + twice.moved + twice.returned == 0
    return made


def only(made: Updated) -> Entry:
    (found,) = po(made.text).entries
    return found


def file(*entries: str) -> str:
    return "\n".join([head(), *entries])


def test_what_is_up_to_date_keeps_its_bytes() -> None:
    """Comments, wrapping, flags and odd spaces are the translator's business."""
    wrapped = (
        '# mine\n#. from elsewhere\n#, x-own\nmsgctxt "user.create/success"\n'
        'msgid ""\n"{subject} created "\n"user {userid}"\nmsgstr ""\n"{subject} hat "\n"{userid}"\n'
    )
    text = f"# A comment.\n\n{head()}\n{wrapped}\n  \n{entry(B.context, B.text, 'x')}"
    made = updated(text, (A, B))
    assert wrapped in made.text
    assert made.text.startswith(f"# A comment.\n\n{head()}\n")
    assert (made.kept, made.new, made.attic) == (2, 0, "")
    assert updated(file(entry(A.context, A.text, SAID)), (A,)).text == file(
        entry(A.context, A.text, SAID)
    )


def test_new_units_come_in_empty_at_their_place() -> None:
    made = updated(file(entry(B.context, B.text, "x")), (A, B, COUNTED))
    assert [one.context for one in po(made.text).entries] == [A.context, B.context, COUNTED.context]
    assert made.text.split("\n\n")[1] + "\n" == BRACES + entry(A.context, A.text)
    assert po(made.text).entries[2].strings == ("", "")
    assert (made.new, made.kept) == (2, 1)


def test_entries_take_the_order_of_the_template() -> None:
    one, two = entry(A.context, A.text, "1"), entry(B.context, B.text, "2")
    assert updated(file(two, one), (A, B)).text == file(one, two)


def test_a_reworded_text_makes_its_translation_fuzzy_with_the_text_of_before() -> None:
    made = updated(file(entry(A.context, OLD, SAID, comments="# mine\n")), (A,))
    expected = f'# mine\n#, fuzzy, python-brace-format\n#| msgid "{OLD}"\n'
    assert made.text == file(entry(A.context, A.text, SAID, comments=expected))
    assert made.reworded == 1


def test_a_reworded_plural_keeps_both_texts_of_before() -> None:
    old = entry(COUNTED.context, "a record", ("a", "b"), "{n} of them")
    found = only(updated(file(old), (COUNTED,)))
    assert found.previous == ("a record", "{n} of them")
    assert found.texts == COUNTED.texts
    assert found.strings == ("a", "b")


def test_a_second_rewording_keeps_the_first_text_of_before() -> None:
    """It is the one that the translation was made for."""
    first = updated(file(entry(A.context, OLD, SAID)), (A,))
    third = Unit(context=A.context, text="{subject} added user {userid}")
    found = only(updated(first.text, (third,)))
    assert (found.text, found.previous, found.fuzzy) == (third.text, (OLD, None), True)


def test_when_the_text_of_before_comes_back_nothing_has_happened() -> None:
    old = Unit(context=A.context, text=OLD)
    start = file(entry(A.context, OLD, SAID, comments="# mine\n#, python-brace-format, x-own\n"))
    made = updated(updated(start, (A,)).text, (old,))
    assert made.text == start
    assert made.cleared == 1


def test_a_mark_of_the_translators_own_stays() -> None:
    """Fuzzy without a text of before: whatever English does, somebody was not content."""
    doubted = file(entry(A.context, OLD, SAID, comments="#, fuzzy\n"))
    changed = updated(doubted, (A,))
    assert only(changed).fuzzy
    assert only(updated(changed.text, (Unit(context=A.context, text=OLD),))).fuzzy


def test_an_empty_translation_is_never_fuzzy() -> None:
    found = only(updated(file(entry(A.context, OLD, "", comments="# mine\n")), (A,)))
    assert (found.fuzzy, found.previous, found.comments) == (False, None, f"# mine\n{BRACES}")


def test_no_event_gets_the_translation_of_another() -> None:
    """Not even where the English is the same."""
    other = Unit(context="user.delete/success", text=A.text)
    near = Unit(context="group.create/success", text="{subject} created user {userid}.")
    made = updated(file(entry(A.context, A.text, SAID)), (A, other, near))
    assert [one.strings for one in po(made.text).entries] == [(SAID,), ("",), ("",)]


def test_what_is_said_no_more_moves_to_the_attic_and_comes_back() -> None:
    one = entry(A.context, A.text, SAID, comments="# mine\n")
    made = updated(file(one, entry(B.context, B.text, "x")), (B,))
    assert one not in made.text
    assert one in made.attic
    assert made.moved == 1
    back = updated(made.text, (A, B), made.attic)
    assert back.text == file(one, entry(B.context, B.text, "x"))
    assert (back.returned, back.attic) == (1, "")


def test_another_text_does_not_come_back_from_the_attic() -> None:
    made = updated(file(entry(A.context, OLD, SAID)), ())
    later = updated(made.text, (A,), made.attic)
    assert only(later).strings == ("",)
    assert later.attic == made.attic
    again = updated(later.text, (), later.attic)
    assert again.attic == made.attic


def test_the_attic_keeps_several_texts_of_one_context() -> None:
    first = updated(file(entry(A.context, OLD, "alt")), ())
    second = updated(file(entry(A.context, A.text, "neu")), (), first.attic)
    assert {one.text for one in po(second.attic, keyed=False).entries} == {OLD, A.text}
    assert only(updated(head(), (A,), second.attic)).strings == ("neu",)


def test_what_was_never_translated_needs_no_attic() -> None:
    assert updated(file(entry(A.context, A.text, "")), ()).attic == ""


def test_what_other_tools_call_obsolete_goes_to_the_attic() -> None:
    gone = "".join(f"#~ {line}\n" for line in entry(A.context, A.text, SAID).splitlines())
    made = updated(file(entry(B.context, B.text, "x"), gone), (B,))
    assert "#~" not in made.text
    assert entry(A.context, A.text, SAID) in made.attic
    assert only(updated(file(gone), (A,))).strings == (SAID,)


def test_a_text_that_begins_to_count_keeps_its_translation_as_fuzzy() -> None:
    single = Unit(context=COUNTED.context, text="one record")
    changed = updated(file(entry(single.context, single.text, "x")), (COUNTED,))
    found = only(changed)
    assert (found.strings, found.fuzzy) == (("x", "x"), True)
    assert found.previous == (single.text, None)
    back = updated(changed.text, (single,))
    assert only(back).strings == ("x",)
    assert not only(back).fuzzy


def test_forms_that_were_lost_are_not_made_up() -> None:
    """From plural to singular one form is left, and back again it is not enough."""
    single = Unit(context=COUNTED.context, text="some records")
    start = file(entry(COUNTED.context, COUNTED.text, ("eins", "mehr"), COUNTED.plural))
    middle = updated(start, (single,))
    assert only(middle).strings == ("mehr",)
    found = only(updated(middle.text, (COUNTED,)))
    assert (found.strings, found.fuzzy, found.previous) == (("mehr", "mehr"), True, None)


# Cosmetic changes


def test_a_cosmetic_change_keeps_the_translation() -> None:
    start = file(entry(A.context, OLD, SAID, comments="# mine\n#, python-brace-format\n"))
    made = updated(start, (A,), equal={A.context: (OLD, None)})
    assert made.text == start.replace(OLD, A.text)
    assert made.cosmetic == 1


def test_a_cosmetic_change_is_one_from_the_released_text_alone() -> None:
    """The mark says nothing of texts in between."""
    between = file(entry(A.context, "{subject} invented user {userid}", SAID))
    assert only(updated(between, (A,), equal={A.context: (OLD, None)})).fuzzy


def test_a_mark_that_comes_late_takes_the_doubt_back() -> None:
    fuzzy = updated(file(entry(A.context, OLD, SAID)), (A,))
    made = updated(fuzzy.text, (A,), equal={A.context: (OLD, None)})
    found = only(made)
    assert (found.fuzzy, found.previous, found.text, made.cleared) == (False, None, A.text, 1)


def test_a_cosmetic_change_of_what_was_doubted_leaves_the_doubt() -> None:
    doubted = file(entry(A.context, OLD, SAID, comments="#, fuzzy\n"))
    assert only(updated(doubted, (A,), equal={A.context: (OLD, None)})).fuzzy


# Whatever happens


_NAMES = ("a/success", "a/failure", "b/success", "c")
_TEXTS = ("x {a}", "y {a}", "x", 'q "t" \\')


@st.composite
def catalogs(draw: st.DrawFn) -> tuple[Unit, ...]:
    """Some units, in some order."""
    names = draw(st.permutations(_NAMES))
    return tuple(
        Unit(
            context=name,
            text=draw(st.sampled_from(_TEXTS)),
            plural=draw(st.sampled_from(("", "", "more {n}"))),
        )
        for name in names[: draw(st.integers(0, 4))]
    )


def translated(text: str, unit: Unit, said: str) -> str:
    """The file with an empty translation filled in, as a translator does it."""
    empty = [
        one for one in po(text).entries if one.context == unit.context and not any(one.strings)
    ]
    for one in empty:
        text = text.replace(one.raw, one.raw.replace('""\n', f'"{said}"\n'))
    return text


@settings(max_examples=150)
@given(st.lists(catalogs(), min_size=1, max_size=6), st.integers(1, 3))
def test_through_all_changes_nothing_is_lost_and_nothing_made_up(
    history: list[tuple[Unit, ...]], forms: int
) -> None:
    """Every translation ever written is in the file or in the attic, and only where it belongs."""
    text, attic = head(rule=f"nplurals={forms}; plural=0;"), ""
    written: dict[str, tuple[str, Unit]] = {}
    for step, units in enumerate(history):
        before = {one.context: one for one in po(text).entries}
        made = updated(text, units, attic, forms=forms)
        found = po(made.text).entries
        assert [(one.context, *one.texts) for one in found] == [
            (unit.context, *unit.texts) for unit in units
        ]
        for one in found:
            old = before.get(one.context)
            if old is not None and old.texts == one.texts:
                assert one.raw == old.raw
            if one.fuzzy:
                assert any(one.strings)
        stored = po(made.attic, keyed=False).entries if made.attic else ()
        for said, unit in written.values():
            # It is somewhere, unless another translation of the very same took its place.
            holders = [one for one in (*found, *stored) if said in one.strings]
            assert all(one.context == unit.context for one in holders)
            assert holders or unit.plural
            for one in holders:
                if one in found and not one.fuzzy:
                    assert one.texts == unit.texts
        text, attic = made.text, made.attic
        for unit in units:
            said = f"t{step} {unit.context}"
            filled = translated(text, unit, said)
            if filled != text:
                written[said] = (said, unit)
                text = filled


@pytest.mark.parametrize("count", [1, 3, 6])
def test_new_plurals_have_the_forms_of_the_language(count: int) -> None:
    assert only(updated(head(), (COUNTED,), forms=count)).strings == ("",) * count
