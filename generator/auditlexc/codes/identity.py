"""AL02xx: what makes an event one and the same: ids, names, symbols, bindings."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0201",
        severity="error",
        title="Two events have one id",
        why="""\
The id is how a stored record finds its event, for years. With two events under one id, a reader
could not tell what happened.""",
        bad="""\
events:
  - id: 203001
    name: user.create
  - id: 203001
    name: user.delete
""",
        good="""\
events:
  - id: 203001
    name: user.create
  - id: 203002
    name: user.delete
""",
    ),
    Code(
        code="AL0202",
        severity="error",
        title="Two events have one name",
        why="""\
The name finds an event as well as its id does, in code, in queries and in rules of a SIEM. It
has to be the name of one event.""",
        bad="""\
events:
  - id: 203001
    name: user.create
  - id: 203002
    name: user.create
""",
        good="""\
events:
  - id: 203001
    name: user.create
  - id: 203002
    name: user.import
""",
    ),
    Code(
        code="AL0203",
        severity="error",
        title="Two events have one object and action",
        why="""\
Whoever searches for what was done to an object asks by object and action, and means one event.
Two events for the same deed split the answer. If the deeds differ, name the difference in the
action.""",
        bad="""\
events:
  - id: 203001
    name: user.create
  - id: 203002
    name: account.create
    object: user
    action: create
""",
        good="""\
events:
  - id: 203001
    name: user.create
  - id: 203002
    name: account.create
""",
    ),
    Code(
        code="AL0204",
        severity="error",
        title="Two names become one generated symbol",
        why="""\
Generated code can't have dots and hyphens in names, so that two events, or two parameters of
one event, can become one symbol. The second would silently replace the first in the emitters.""",
        bad="""\
events:
  - id: 203001
    name: user-token.create
  - id: 203002
    name: user.token-create
""",
        good="""\
events:
  - id: 203001
    name: user-token.create
  - id: 203002
    name: user.enrol-token
""",
    ),
    Code(
        code="AL0205",
        severity="error",
        title="Two messages have one context",
        why="""\
The context is how a translation finds its sentence or its word, even where two read alike in
English. Two texts with one context could never have two translations.""",
        bad="""\
# registry/access.yaml
area: access
objects:
  user: {title: user, id: "/users/{userid}"}
# registry/storage.yaml has an object 'user' of its own, with another title
""",
        good="""\
# registry/storage.yaml
area: storage
objects:
  storage-user: {title: user of the storage, id: "/storage/users/{userid}"}
""",
    ),
    Code(
        code="AL0206",
        severity="error",
        title="An id is outside its area",
        why="""\
Each area has a range of ids of its own, so that people can add events to two areas at the same
time without taking each other's numbers. The id of an event lies inside the range of its area.""",
        bad="""\
areas:
  access: {title: Access control, ids: 203000-203999}
events:
  - id: 204001
    name: user.create
""",
        good="""\
areas:
  access: {title: Access control, ids: 203000-203999}
events:
  - id: 203001
    name: user.create
""",
    ),
    Code(
        code="AL0207",
        severity="error",
        title="Ranges of ids overlap or run backwards",
        why="""\
An id belongs to one area. Where ranges overlap, two areas could give out the same id; a range
whose first id is greater than its last holds none.""",
        bad="""\
areas:
  access: {title: Access control, ids: 203000-203999}
  storage: {title: Storage, ids: 203900-204999}
""",
        good="""\
areas:
  access: {title: Access control, ids: 203000-203999}
  storage: {title: Storage, ids: 204000-204999}
""",
    ),
    Code(
        code="AL0208",
        severity="error",
        title="Two events are bound to the same call",
        why="""\
From a call of the API follows one event. Where several events are bound to one method and path,
their 'when' must tell them apart for every call; here both can hold at once.""",
        bad="""\
events:
  - id: 203001
    name: vm.create
    api: POST /nodes/{node}/qemu
  - id: 203002
    name: vm.restore
    api: POST /nodes/{node}/qemu
    when: {archive: present}
""",
        good="""\
events:
  - id: 203001
    name: vm.create
    api: POST /nodes/{node}/qemu
    when: {archive: absent}
  - id: 203002
    name: vm.restore
    api: POST /nodes/{node}/qemu
    when: {archive: present}
""",
    ),
    Code(
        code="AL0209",
        severity="error",
        title="A name is not made of its object and action",
        why="""\
The name of an event is its object, a dot, and its action. A name that says something else than
the record's object and action misleads whoever searches by one and finds the other.""",
        bad="""\
- id: 203001
  name: user.create
  object: user
  action: delete
""",
        good="""\
- id: 203001
  name: user.delete
  object: user
  action: delete
""",
    ),
    Code(
        code="AL0210",
        severity="error",
        title="A name is declared twice",
        why="""\
A type, action, object or control stands twice under one name: in two files, or in a shared file
and in an area. Which of them is meant can't be told.""",
        bad="""\
# registry/a.yaml
actions:
  create: {title: create, doc: Make something new.}
# registry/b.yaml declares 'create' once more
""",
        good="""\
# registry/vocabulary.yaml alone
actions:
  create: {title: create, doc: Make something new.}
""",
    ),
)
