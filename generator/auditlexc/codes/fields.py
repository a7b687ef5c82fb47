"""AL04xx: fields and types: what they mean, what they allow, and how sensitive they are."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0401",
        severity="error",
        title="A field has no sensitivity",
        why="""\
From the sensitivity follows what becomes of a value before it is written. There is no safe
guess: too low gives away what must stay hidden, too high makes the record useless. So that
somebody has thought about it, each field says it, or its type does.""",
        bad="""\
fields:
  comment: {type: string, doc: A remark., example: for tests}
""",
        good="""\
fields:
  comment: {type: string, doc: A remark., example: for tests, sensitivity: internal}
""",
    ),
    Code(
        code="AL0402",
        severity="error",
        title="A field has no documentation",
        why="""\
An auditor reads the record years later and has nothing but this sentence to know what the value
meant. Each field has one, its own or its type's.""",
        bad="""\
fields:
  comment: {type: string, example: for tests, sensitivity: internal}
""",
        good="""\
fields:
  comment: {type: string, doc: A remark about the user., example: for tests, sensitivity: internal}
""",
    ),
    Code(
        code="AL0403",
        severity="error",
        title="A field has no example",
        why="""\
The example is shown in the reference, goes into the schemas, and proves that the limits of the
field let at least one sensible value through.""",
        bad="""\
fields:
  comment: {type: string, doc: A remark., sensitivity: internal}
""",
        good="""\
fields:
  comment: {type: string, doc: A remark., example: for tests, sensitivity: internal}
""",
    ),
    Code(
        code="AL0404",
        severity="error",
        title="Limits that no value can meet",
        why="""\
The smallest allowed is greater than the largest, no whole number lies between them, or the key
that may be left out is none of the keys. No value could meet that.""",
        bad="""\
cores: {type: integer, minimum: 8, maximum: 1}
""",
        good="""\
cores: {type: integer, minimum: 1, maximum: 8}
""",
    ),
    Code(
        code="AL0405",
        severity="error",
        title="A pattern is not portable or not valid",
        why="""\
The pattern is checked by Python, Perl, JavaScript and others, and has to mean the same in each.
Lookaround, back-references, named groups and the like don't exist everywhere, or differ; a
pattern that is no regular expression at all fails in each.""",
        bad="""\
pattern: "(?<=pve-)[a-z]+"
""",
        good="""\
pattern: "pve-[a-z]+"
""",
    ),
    Code(
        code="AL0406",
        severity="error",
        title="A pattern can take exponential time",
        why="""\
Repetition inside repetition, where both can match the same text, makes a backtracking engine
try every way to divide it. A short value, sent by anyone, could then keep the process busy for
hours.""",
        bad="""\
pattern: "([a-z]+)*x"
""",
        good="""\
pattern: "[a-z]*x"
""",
    ),
    Code(
        code="AL0407",
        severity="warning",
        title="A pattern can take quadratic time",
        why="""\
Two repetitions in a row can match the same text, so that the time grows with the square of its
length. That does no harm to short values: set 'maxLength', or make the repetitions differ.""",
        bad="""\
pattern: "[a-z0-9]*[a-z]*!"
""",
        good="""\
pattern: "[a-z0-9]*!"
""",
    ),
    Code(
        code="AL0408",
        severity="error",
        title="An example does not fit",
        why="""\
An example is a promise that such a value is valid. One that its own field refuses, or that its
event could not write, shows that one of the two is wrong.""",
        bad="""\
cores: {type: integer, minimum: 1, doc: Cores per socket., example: 0, sensitivity: public}
""",
        good="""\
cores: {type: integer, minimum: 1, doc: Cores per socket., example: 4, sensitivity: public}
""",
    ),
    Code(
        code="AL0409",
        severity="error",
        title="A field looks like a secret and is not classified",
        why="""\
The name sounds like a password, a key or a token, but the sensitivity is less than secret, so
that its values could be written in the clear. If it is none, say why with 'not_secret'.""",
        bad="""\
password: {type: string, doc: The new password., example: hunter2, sensitivity: internal}
""",
        good="""\
password: {type: string, doc: The new password., example: hunter2, sensitivity: secret}
""",
    ),
    Code(
        code="AL0410",
        severity="error",
        title="A sensitivity or redaction is weakened",
        why="""\
What a type calls personal or secret is so wherever the type is used. A field may ask for more
protection than its type or its sensitivity gives, never for less.""",
        bad="""\
types:
  userid: {type: string, sensitivity: personal, doc: A user., example: alice}
fields:
  owner: {type: userid, sensitivity: public}
""",
        good="""\
types:
  userid: {type: string, sensitivity: personal, doc: A user., example: alice}
fields:
  owner: {type: userid}
""",
    ),
    Code(
        code="AL0411",
        severity="error",
        title="A key does not apply to this type",
        why="""\
The key means something for other types only: a number has no length, a string no smallest
value. It would do nothing, while whoever reads the catalog believes that it limits something.""",
        bad="""\
cores: {type: integer, maxLength: 2}
""",
        good="""\
cores: {type: integer, maximum: 99}
""",
    ),
    Code(
        code="AL0412",
        severity="error",
        title="A default does not fit",
        why="""\
The default is the value that the product takes when the parameter is absent. A value that the
field itself would refuse can't be it.""",
        bad="""\
cores: {type: integer, minimum: 1, default: 0}
""",
        good="""\
cores: {type: integer, minimum: 1, default: 1}
""",
    ),
    Code(
        code="AL0413",
        severity="error",
        title="A sensitivity has no rule, or a rule that keeps secrets",
        why="""\
Each sensitivity has a rule that says what becomes of its values before they are written. A rule
that keeps secrets as they are would put every password into the log.""",
        bad="""\
sensitivity:
  secret: {redact: keep, doc: What opens a door.}
""",
        good="""\
sensitivity:
  secret: {redact: mask, doc: What opens a door.}
""",
    ),
    Code(
        code="AL0414",
        severity="error",
        title="An object's id can't be made",
        why="""\
Each record names its object by an id that is made from the event's parameters. A parameter that
the event doesn't list, that may be absent, or that is secret can't be a part of it.""",
        bad="""\
objects:
  user: {title: user, id: "/access/users/{userid}"}
events:
  - id: 203001
    name: user.create
    params: [userid?]
""",
        good="""\
objects:
  user: {title: user, id: "/access/users/{userid}"}
events:
  - id: 203001
    name: user.create
    params: [userid]
""",
    ),
    Code(
        code="AL0415",
        severity="warning",
        title="A secret says why it is none",
        why="""\
'not_secret' explains a field that sounds like a secret and is none. Here the field is classified
as a secret, so that one of the two is wrong, and nobody can tell which was meant.""",
        bad="""\
password: {type: string, not_secret: It is only a number., sensitivity: secret}
""",
        good="""\
password: {type: string, sensitivity: secret}
""",
    ),
)
