"""AL06xx: which call of the API causes which event."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0601",
        severity="error",
        title="A binding's path and the fields disagree",
        why="""\
A part of the path that varies is a parameter of the call. If the event doesn't list it, the
record would not say what was acted upon; if the event says that it may be absent, one of the
two is wrong. A path has each name once.""",
        bad="""\
api: DELETE /access/users/{user}
params: [userid]
""",
        good="""\
api: DELETE /access/users/{userid}
params: [userid]
""",
    ),
    Code(
        code="AL0602",
        severity="error",
        title="A condition names an unknown parameter",
        why="""\
A condition asks for a parameter that neither the event nor its object knows, most often because
the name is spelt wrong, or the event names no call that its conditions could tell apart. The
wrong event would be written.""",
        bad="""\
params: [vmid, archive?]
when: {archiv: present}
""",
        good="""\
params: [vmid, archive?]
when: {archive: present}
""",
    ),
    Code(
        code="AL0603",
        severity="error",
        title="A condition can never hold",
        why="""\
The tests of one condition contradict each other. The event would never be written.""",
        bad="""\
params: [vmid, archive?]
when:
  archive: {prefix: "backup:", present: false}
""",
        good="""\
params: [vmid, archive?]
when:
  archive: {prefix: "backup:"}
""",
    ),
    Code(
        code="AL0604",
        severity="error",
        title="A condition compares with a value that the field can't have",
        why="""\
The value is none of the enum's, or neither true nor false. The comparison would have the same
outcome in every call.""",
        bad="""\
fields:
  state: {type: enum, values: [running, stopped]}
events:
  - when: {state: started}
""",
        good="""\
fields:
  state: {type: enum, values: [running, stopped]}
events:
  - when: {state: running}
""",
    ),
)
