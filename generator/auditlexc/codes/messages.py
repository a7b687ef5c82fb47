"""AL05xx: the sentences that people read."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0501",
        severity="error",
        title="A message is missing",
        why="""\
The event can have a status for which it has no sentence, so that a viewer would have nothing to
show.""",
        bad="""\
messages:
  success: "{subject} created user {userid}"
""",
        good="""\
messages:
  success: "{subject} created user {userid}"
  failure: "{subject} could not create user {userid}: {error}"
""",
    ),
    Code(
        code="AL0502",
        severity="error",
        title="A message has a syntax error",
        why="""\
A name stands in braces: {userid}, or {net.bridge} for a key of a field. Braces that are meant
as such are written twice. Anything else in braces can't be filled in.""",
        bad="""\
success: "{subject} created user {userid"
""",
        good="""\
success: "{subject} created user {userid}"
""",
    ),
    Code(
        code="AL0503",
        severity="error",
        title="A message names an unknown field",
        why="""\
A name in braces is a parameter of the event, or one of subject, object, node, source and error.
This is neither, so that the sentence would have a hole.""",
        bad="""\
params: [userid]
messages:
  success: "{subject} created user {user}"
""",
        good="""\
params: [userid]
messages:
  success: "{subject} created user {userid}"
""",
    ),
    Code(
        code="AL0504",
        severity="error",
        title="A message names a field that may be absent",
        why="""\
The parameter is listed with '?', so that there are records without it, and their sentence would
have a hole. Give the field a 'fallback', the words to say then, or leave it out of the message.""",
        bad="""\
params: [userid, comment?]
messages:
  success: "{subject} created user {userid} ({comment})"
""",
        good="""\
params: [userid, comment?]
messages:
  success: "{subject} created user {userid}"
""",
    ),
    Code(
        code="AL0505",
        severity="error",
        title="A message names a secret",
        why="""\
A secret or redacted value is never shown. The sentence would read '***' in its place at best,
and leads people to look for what must not be there.""",
        bad="""\
success: "{subject} set the password of user {userid} to {password}"
""",
        good="""\
success: "{subject} set the password of user {userid}"
""",
    ),
    Code(
        code="AL0506",
        severity="warning",
        title="A message is not in the style of the others",
        why="""\
Messages stand below each other in a list and are translated one by one. They begin with a
capital or a placeholder, have one space between words, no punctuation at the end and no quotes
around values, and a failure says why with {error}.""",
        bad="""\
success: "User  '{userid}' was created."
""",
        good="""\
success: "{subject} created user {userid}"
""",
    ),
    Code(
        code="AL0507",
        severity="error",
        title="A plural message does not count",
        why="""\
The form of a plural is chosen by a number. The field named by 'count' is not a whole number
that is always there and shown, or the form for other numbers doesn't name it.""",
        bad="""\
params: [userid, groups?]
messages:
  success:
    count: groups
    one: "{subject} added {userid} to a group"
    other: "{subject} added {userid} to several groups"
""",
        good="""\
params: [userid, groups]
messages:
  success:
    count: groups
    one: "{subject} added {userid} to a group"
    other: "{subject} added {userid} to {groups} groups"
""",
    ),
    Code(
        code="AL0508",
        severity="error",
        title="A message names what its status does not have",
        why="""\
Only a failure has an error. A sentence for another status that names it would always have a
hole.""",
        bad="""\
success: "{subject} created user {userid}: {error}"
""",
        good="""\
success: "{subject} created user {userid}"
""",
    ),
    Code(
        code="AL0509",
        severity="error",
        title="A message for a status that the event does not have",
        why="""\
No record of this event has that status, so that nobody will ever read the sentence, but
translators would translate it. Add the status, or remove the message.""",
        bad="""\
statuses: [success]
messages:
  success: "{subject} created user {userid}"
  failure: "{subject} could not create user {userid}: {error}"
""",
        good="""\
statuses: [success]
messages:
  success: "{subject} created user {userid}"
""",
    ),
    Code(
        code="AL0510",
        severity="warning",
        title="A cosmetic wording that is none",
        why="""\
'wording: cosmetic' says that the sentences of an event mean what they meant in the last release,
so that its translations are kept as they are. Here nothing has changed since then, or more than
the words has. A mark that stays for too long would hide the next change from translators.""",
        bad="""\
name: user.create
wording: cosmetic
messages:
  success: "{subject} created user {userid} in realm {realm}"
""",
        good="""\
name: user.create
messages:
  success: "{subject} created user {userid} in realm {realm}"
""",
    ),
)
