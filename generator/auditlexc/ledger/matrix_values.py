"""Rows of the matrix: which values there may be, how they are protected, how they are told."""

from __future__ import annotations

from typing import Final

from auditlexc.ledger.kinds import (
    CALLS,
    RECORDS,
    SENTENCES,
    Kind,
    Row,
    breaking,
    care,
    fine,
)
from auditlexc.ledger.matrix_fields import NEW_FIELD

_OLD_MISFIT = breaking("Stored records with another value don't fit the schema.")
_REFUSED = breaking("Calls with a value that is no longer allowed are refused.")
_NEW_VALUES = care("Values may come that were not possible before.")
_TRANSLATE = care("Its translations have to be looked at again.")

LIMITS: Final = (
    Row(
        kind=Kind.ENUM_VALUE_ADDED,
        title="A value is added to an enum",
        emitter=CALLS,
        reader=care("Rules may not expect the value."),
        viewer=fine("Its words are in English until they are translated."),
        key="params",
    ),
    Row(
        kind=Kind.ENUM_VALUE_REMOVED,
        title="A value is removed from an enum",
        emitter=breaking("Calls with the value are refused."),
        reader=breaking("Stored records with the value don't fit the schema."),
        viewer=care("Stored records have the value, and there are no words for it any more."),
        key="params",
        mend="Keep the value; it need not be used.",
    ),
    Row(
        kind=Kind.LIMIT_WIDENED,
        title="A limit is widened",
        emitter=CALLS,
        reader=_NEW_VALUES,
        viewer=SENTENCES,
        key="params",
    ),
    Row(
        kind=Kind.LIMIT_TIGHTENED,
        title="A limit is tightened",
        emitter=_REFUSED,
        reader=_OLD_MISFIT,
        viewer=SENTENCES,
        key="params",
        mend="Keep the wider limit.",
    ),
    Row(
        kind=Kind.PATTERN_ADDED,
        title="A pattern is added",
        emitter=_REFUSED,
        reader=_OLD_MISFIT,
        viewer=SENTENCES,
        key="params",
        mend="Leave the pattern out.",
    ),
    Row(
        kind=Kind.PATTERN_REMOVED,
        title="A pattern is removed",
        emitter=CALLS,
        reader=_NEW_VALUES,
        viewer=SENTENCES,
        key="params",
    ),
    Row(
        kind=Kind.PATTERN_WIDENED,
        title="A pattern matches more than before",
        emitter=CALLS,
        reader=_NEW_VALUES,
        viewer=SENTENCES,
        key="params",
    ),
    Row(
        kind=Kind.PATTERN_TIGHTENED,
        title="A pattern matches less than before",
        emitter=_REFUSED,
        reader=_OLD_MISFIT,
        viewer=SENTENCES,
        key="params",
        mend="Let the pattern match all that it matched before.",
    ),
    Row(
        kind=Kind.PATTERN_CHANGED,
        title="A pattern matches other texts than before",
        emitter=_REFUSED,
        reader=_OLD_MISFIT,
        viewer=SENTENCES,
        key="params",
        mend="Let the pattern match all that it matched before.",
    ),
    Row(
        kind=Kind.PATTERN_REWRITTEN,
        title="A pattern is written in another way",
        emitter=fine("It matches what it matched."),
        reader=fine("It matches what it matched."),
        viewer=SENTENCES,
        key="params",
    ),
    Row(
        kind=Kind.FORMAT_CHANGED,
        title="The format of a field is changed",
        emitter=fine("The format is not checked."),
        reader=care("The same value may be meant in another way."),
        viewer=care("Its values are shown in another way, those in stored records, too."),
        key="params",
    ),
)

PROTECTION: Final = (
    Row(
        kind=Kind.SENSITIVITY_STRENGTHENED,
        title="A field becomes more sensitive",
        emitter=CALLS,
        reader=care("Stored records hold it, and may be kept or shown too openly."),
        viewer=SENTENCES,
        key="params",
    ),
    Row(
        kind=Kind.SENSITIVITY_WEAKENED,
        title="A field becomes less sensitive",
        emitter=CALLS,
        reader=breaking("Who may see it and how long it is kept was settled for what it was."),
        viewer=SENTENCES,
        key="params",
        mend=NEW_FIELD,
    ),
    Row(
        kind=Kind.REDACTION_STRENGTHENED,
        title="The redaction of a field is strengthened",
        emitter=CALLS,
        reader=care("Stored records still hold it: redact it there, or the schema points at them."),
        viewer=care("Sentences that name it show less."),
        key="params",
    ),
    Row(
        kind=Kind.REDACTION_WEAKENED,
        title="The redaction of a field is weakened",
        emitter=care("What calls pass is stored more openly."),
        reader=breaking("Records hold what was promised to be left out of them."),
        viewer=care("Sentences that name it show more."),
        key="params",
        mend=NEW_FIELD,
    ),
)

MESSAGES: Final = (
    Row(
        kind=Kind.MESSAGE_ADDED,
        title="A sentence for a status is added",
        emitter=CALLS,
        reader=RECORDS,
        viewer=fine("It is in English until it is translated."),
        key="messages",
    ),
    Row(
        kind=Kind.MESSAGE_REMOVED,
        title="The sentence for a status is removed",
        emitter=CALLS,
        reader=RECORDS,
        viewer=breaking("Stored records of that status have no sentence any more."),
        key="messages",
        mend="Put the sentence back.",
    ),
    Row(
        kind=Kind.MESSAGE_REWORDED,
        title="A sentence is reworded",
        emitter=CALLS,
        reader=RECORDS,
        viewer=_TRANSLATE,
        key="messages",
    ),
    Row(
        kind=Kind.PLACEHOLDER_ADDED,
        title="A sentence names one more field",
        emitter=CALLS,
        reader=RECORDS,
        viewer=care("Its translations don't name the field; stored records may not have it."),
        key="messages",
    ),
    Row(
        kind=Kind.PLACEHOLDER_REMOVED,
        title="A sentence no longer names a field",
        emitter=CALLS,
        reader=RECORDS,
        viewer=care("Its translations still name the field."),
        key="messages",
    ),
    Row(
        kind=Kind.PLURAL_ADDED,
        title="A sentence gets a form for other numbers",
        emitter=CALLS,
        reader=RECORDS,
        viewer=care("Its translations need more forms."),
        key="messages",
    ),
    Row(
        kind=Kind.PLURAL_REMOVED,
        title="A sentence loses its form for other numbers",
        emitter=CALLS,
        reader=RECORDS,
        viewer=care("Its translations have forms that nothing chooses."),
        key="messages",
    ),
    Row(
        kind=Kind.COUNT_CHANGED,
        title="A sentence counts another field",
        emitter=CALLS,
        reader=RECORDS,
        viewer=_TRANSLATE,
        key="messages",
    ),
)
