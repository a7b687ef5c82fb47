"""AL03xx: names that lead nowhere, and things that nobody names."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0301",
        severity="error",
        title="A name is not declared",
        why="""\
The name of a type, field, object, action, area, control or event is used, but nothing of that
name is declared where it can be seen. What a file with 'area' declares is seen by that area
alone.""",
        bad="""\
types:
  userid: {type: strng, doc: The name of a user., example: alice, sensitivity: personal}
""",
        good="""\
types:
  userid: {type: string, doc: The name of a user., example: alice, sensitivity: personal}
""",
    ),
    Code(
        code="AL0302",
        severity="error",
        title="Types run in a circle",
        why="""\
A type takes what it doesn't say from the type it names. Types that name each other in a circle
take it from nowhere, or contain themselves without end.""",
        bad="""\
types:
  owner: {type: user}
  user: {type: owner}
""",
        good="""\
types:
  owner: {type: user}
  user: {type: string, doc: Who acts., example: alice, sensitivity: personal}
""",
    ),
    Code(
        code="AL0303",
        severity="warning",
        title="A type is never used",
        why="""\
No field, type or key has this type. It is a leftover, or the field that should have it names
another.""",
        bad="""\
types:
  userid: {type: string, doc: The name of a user., example: alice, sensitivity: personal}
fields:
  user: {type: string, doc: Who is created., example: alice, sensitivity: personal}
""",
        good="""\
types:
  userid: {type: string, doc: The name of a user., example: alice, sensitivity: personal}
fields:
  user: userid
""",
    ),
    Code(
        code="AL0304",
        severity="warning",
        title="An object is never used",
        why="""\
No event acts upon this object. It is a leftover, or its events are missing.""",
        bad="""\
objects:
  user: {title: user, id: "/access/users/{userid}"}
events: []
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
        code="AL0305",
        severity="warning",
        title="An action is never used",
        why="""\
No event has this action. It is a leftover, or its events are missing.""",
        bad="""\
actions:
  create: {title: create, doc: Make something new.}
  craete: {title: create, doc: Make something new.}
""",
        good="""\
actions:
  create: {title: create, doc: Make something new.}
""",
    ),
    Code(
        code="AL0306",
        severity="warning",
        title="A field is never used",
        why="""\
No event lists this field in 'params' or 'changes'. What it describes is recorded by no event,
and is masked if it comes up.""",
        bad="""\
fields:
  userid: userid
  comment: {type: string, doc: A remark., example: for tests, sensitivity: internal}
events:
  - id: 203001
    name: user.create
    params: [userid]
""",
        good="""\
fields:
  userid: userid
  comment: {type: string, doc: A remark., example: for tests, sensitivity: internal}
events:
  - id: 203001
    name: user.create
    params: [userid, comment?]
""",
    ),
    Code(
        code="AL0307",
        severity="error",
        title="A parameter is listed twice",
        why="""\
A record holds each parameter once. Listed twice, once with '?' and once without, it could not
be told whether it may be absent.""",
        bad="""\
params: [userid, comment?, comment]
""",
        good="""\
params: [userid, comment?]
""",
    ),
)
