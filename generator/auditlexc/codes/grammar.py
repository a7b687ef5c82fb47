"""AL01xx: YAML that is sound, but not what the catalog language says."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0101",
        severity="error",
        title="A key is unknown",
        why="""\
The catalog language has no such key at this place. A key that is spelt wrong would otherwise be
ignored, and what it says would be missing without a word.""",
        bad="""\
fields:
  userid: {type: userid, sensitvity: personal}
""",
        good="""\
fields:
  userid: {type: userid, sensitivity: personal}
""",
    ),
    Code(
        code="AL0102",
        severity="error",
        title="A key is missing",
        why="""\
Something can't be without this key: an event without an id can't be recorded, one without
messages can't be shown.""",
        bad="""\
events:
  - name: user.create
    messages:
      success: "{subject} created user {userid}"
      failure: "{subject} could not create user {userid}: {error}"
""",
        good="""\
events:
  - id: 203001
    name: user.create
    messages:
      success: "{subject} created user {userid}"
      failure: "{subject} could not create user {userid}: {error}"
""",
    ),
    Code(
        code="AL0103",
        severity="error",
        title="A value is of the wrong kind",
        why="""\
The value is text where a number is needed, a list where one word is needed, and so on. YAML
decides by the look of a value: 1.0 is a number and "1.0" is text, while yes and no are text.""",
        bad="""\
product:
  name: pve
  title: Proxmox VE
  version: 1.0
""",
        good="""\
product:
  name: pve
  title: Proxmox VE
  version: "1.0"
""",
    ),
    Code(
        code="AL0104",
        severity="error",
        title="A value is not allowed here",
        why="""\
The value is of the right kind, but not one of those that this key may have: a word that is not
in the list, a number out of its range, or a name of the wrong form.""",
        bad="""\
severity: critical
""",
        good="""\
severity: error
""",
    ),
    Code(
        code="AL0105",
        severity="error",
        title="A section stands in a file without an area",
        why="""\
Fields and events belong to an area: the area gives the range of ids, and its fields are visible
to its events alone. Actions, sensitivities and frameworks belong to all areas, so they stand in
a file without 'area'.""",
        bad="""\
fields:
  comment: {type: string, doc: A remark., example: for tests, sensitivity: internal}
""",
        good="""\
area: access
fields:
  comment: {type: string, doc: A remark., example: for tests, sensitivity: internal}
""",
    ),
)
