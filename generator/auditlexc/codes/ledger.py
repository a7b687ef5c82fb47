"""AL08xx: what was released and what may become of it."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0801",
        severity="error",
        title="A released event is changed in a way that breaks its users",
        why="""\
Code that writes the event, programs that read stored records, or rules that watch for it were
made for the event as it was released. This change would break one of them. Retire the event and
add a new one that replaces it, or take the change back.""",
        bad="""\
# released with params: [userid, comment?]
- id: 203001
  name: user.create
  params: [userid]
""",
        good="""\
- id: 203001
  name: user.create
  params: [userid, comment?]
  retired: "2.0"
  replaced_by: user.add
""",
    ),
    Code(
        code="AL0802",
        severity="error",
        title="An id or name comes back that was released for something else",
        why="""\
Records of the old event are still stored, under this id and this name. A new event that takes
either of them would change what the old records say.""",
        bad="""\
# 203001 was released as user.create
- id: 203001
  name: group.create
""",
        good="""\
- id: 203021
  name: group.create
""",
    ),
    Code(
        code="AL0803",
        severity="error",
        title="A released event is gone",
        why="""\
Every record that was ever written has to stay readable, and its event is what makes it so. An
event that is no longer written stays in the catalog with 'retired'.""",
        bad="""\
# 203001 user.create was released and is deleted here
events: []
""",
        good="""\
events:
  - id: 203001
    name: user.create
    retired: "2.0"
""",
    ),
    Code(
        code="AL0804",
        severity="error",
        title="The lock is damaged",
        why="""\
The lock remembers what was released, and is written by 'auditlex release' alone. It was edited
by hand, merged badly or cut off, so that it can't be trusted.""",
        language="shell",
        bad="""\
$ git merge feature
CONFLICT (content): Merge conflict in registry/ids.lock
$ auditlex check
""",
        good="""\
$ git checkout main -- registry/ids.lock
$ auditlex check
""",
    ),
    Code(
        code="AL0805",
        severity="warning",
        title="A released event is changed in a way that needs care",
        why="""\
The change breaks no program, but somebody should know of it: a rule that watches for a
severity, a report that counts by an action, a translation that no longer says the same as the
English.""",
        bad="""\
# released with severity: warning
- id: 203001
  name: user.delete
  severity: info
""",
        good="""\
- id: 203001
  name: user.delete
  severity: warning
""",
    ),
    Code(
        code="AL0806",
        severity="error",
        title="A retired event still says that it is written",
        why="""\
A retired event is kept for old records only and is never written again. One that is still bound
to the API contradicts itself; so does one that is replaced by a retired event, or replaced
without being retired or deprecated.""",
        bad="""\
- id: 203001
  name: user.create
  api: POST /access/users
  retired: "2.0"
""",
        good="""\
- id: 203001
  name: user.create
  retired: "2.0"
""",
    ),
)
