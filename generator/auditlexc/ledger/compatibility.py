"""docs/compatibility.md: input the matrix, output the page."""

from __future__ import annotations

from typing import Final

from auditlexc.ledger.kinds import READERS, Cell, Row
from auditlexc.ledger.matrix import GROUPS

_INTRODUCTION: Final = """\
<!-- Generated from generator/auditlexc/ledger/. Do not edit. -->

# Compatibility

## The promise

Every record ever written stays readable. Its id and its name mean today what they meant when it
was written, its event is still in the catalog with schema and sentences, and neither id nor name
ever comes back for something else.

`auditlex release` writes what is promised into `registry/ids.lock`: for each event its id and
name, its fields with their types, limits and protection, its outcomes, sentences, controls and
causes. Documentation, examples and defaults are not promised, and may change at any time. From
then on `auditlex check` compares the catalog with the lock.

## For whom a change matters

- The **emitter** is code that writes the event. A call that worked still works.
- The **reader** is a program, a rule or a person that reads records. Stored records fit the
  schema of today, and records of today don't surprise a rule of yesterday. In return a reader
  lets pass what it does not know: new events, fields and keys. Who checks records against the
  schema takes the new schema before the new emitters.
- The **viewer** is whoever sees sentences, and whoever translates them. Every stored record has
  a sentence, and it is the right one.

For each of them a change has a verdict:

- **fine**: nobody has to do anything.
- **care**: nothing fails, but a person should look at it. `auditlex check` warns (AL0805). Tell
  those it concerns, in the changelog; the next release takes the change into the lock.
- **breaking**: something that worked fails. `auditlex check` refuses it (AL0801). Take it back,
  or retire the event and replace it.

Where a verdict can be computed, it is: limits are compared as numbers, patterns as the sets of
texts that they match. A pattern that can't be proved to match all that it matched before counts
as breaking.

## To retire an event and replace it

1. Leave the event where it is. Add `retired` with the version to come, and `replaced_by` with the
   name of the new event or `deprecated` with the reason why there is none. Take out `api` and
   `mandatory`; leave fields and sentences as they are.
2. Add the new event, with a new id and a new name, and bind the API to it.
3. Move the code to the new function.

```yaml
events:
  - id: 203001
    name: user.create
    retired: "2.0"
    replaced_by: user.add
    # params, messages and the rest stay
  - id: 203009
    name: user.add
    api: POST /access/users
    # the new shape
```

A retired event may be taken out once none of its records is kept. Its line in the lock stays for
ever.

## Comparing two versions

`auditlex diff git:v1.0 .` prints every change with its three verdicts. As JSON it is one object:

```json
{
  "changes": [
    {
      "event": "user.create", "id": 203001, "kind": "limit-tightened",
      "field": "userid", "part": "maxLength", "old": 64, "new": 32,
      "emitter": "breaking", "reader": "breaking", "viewer": "fine",
      "why": {"emitter": "...", "reader": "...", "viewer": "..."}
    }
  ],
  "breaking": 1, "care": 0, "fine": 0
}
```

`field` leads to a field (`disk`, its key `disk.size`, its items `disk[]`, the values of a map
`disk.*`) or is empty, and `part` is the limit or the status that it is about. `old` and `new` are
null where there is nothing to show. The numbers say how many changes have that as their worst
verdict.

## Every kind of change
"""


def docs() -> str:
    """The text of docs/compatibility.md."""
    parts = [_INTRODUCTION]
    for title, rows in GROUPS:
        table = ["| change | emitter | reader | viewer |", "|---|---|---|---|", *map(_row, rows)]
        parts += [f"### {title}\n", "\n".join(table) + "\n"]
    return "\n".join(parts)


def _row(row: Row) -> str:
    cells = " | ".join(_cell(row.cell(reader)) for reader in READERS)
    return f"| {row.title} (`{row.kind.value}`) | {cells} |"


def _cell(cell: Cell) -> str:
    verdict = cell.verdict if cell.verdict == "fine" else f"**{cell.verdict}**"
    return f"{verdict}: {cell.why}"
