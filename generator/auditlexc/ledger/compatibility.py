"""docs/compatibility.md: input the matrix, output the page."""

from __future__ import annotations

from typing import Final

from auditlexc.ledger.kinds import READERS, Cell, Row
from auditlexc.ledger.matrix import GROUPS

_INTRODUCTION: Final = """\
<!-- Generated from generator/auditlexc/ledger/. Do not edit. -->

# Compatibility

## The promise

Every record ever written stays readable. Its id and its name mean today what they meant when it was written, its event is
still in the catalog with schema and sentences, and neither id nor name ever comes back for something else.

`auditlex release` writes what is promised into `registry/ids.lock`: for each event its id and name, its fields with their
types, limits and protection, its outcomes, sentences, controls and causes. Documentation, examples and defaults are not
promised, and may change at any time. From then on `auditlex check` compares the catalog with the lock.

## For whom a change matters

| | who | what they rely on |
|---|---|---|
| emitter | code that writes the event | a call that worked still works |
| reader | programs, rules and people that read records | stored records fit the schema of today; records of today don't surprise a rule of yesterday |
| viewer | whoever sees sentences, and whoever translates them | every stored record has a sentence, and it is the right one |

| verdict | what it means | what to do |
|---|---|---|
| fine | nobody has to do anything | nothing |
| care | nothing fails, but a person should look at it (AL0805, a warning) | tell those it concerns, in the changelog; the next release takes it into the lock |
| breaking | something that worked fails (AL0801, an error) | don't; or retire the event and replace it |

Where it can be decided, it is: two limits are compared as numbers, two patterns as sets of texts. A pattern that can't be
proved to match all that it matched before counts as breaking.

## To retire an event and replace it

1. Leave the event where it is. Add `retired` with the version to come and `replaced_by` with the name of the new event, or say
   in `deprecated` why there is none. Take out `api` and `mandatory`; leave fields and sentences as they are.
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

A retired event may be taken out once none of its records is kept. Its line in the lock stays for ever.

## Comparing two versions

`auditlex diff git:v1.0 .` prints every change with its three verdicts. With `--format json` it is one object:

```
{"changes": [{"event": "user.create", "id": 203001, "kind": "limit-tightened", "field": "userid", "part": "maxLength",
              "old": 64, "new": 32, "emitter": "breaking", "reader": "breaking", "viewer": "fine",
              "why": {"emitter": "…", "reader": "…", "viewer": "…"}}],
 "breaking": 1, "care": 0, "fine": 0}
```

`field` leads to a field (`disk`, its key `disk.size`, its items `disk[]`, the values of a map `disk.*`) or is empty, and
`part` is the limit or the status that it is about. `old` and `new` are null where there is nothing to show.

## Every kind of change
"""


def docs() -> str:
    """The text of docs/compatibility.md."""
    parts = [_INTRODUCTION]
    for title, rows in GROUPS:
        parts += [
            f"### {title}\n",
            "| change | emitter | reader | viewer |\n|---|---|---|---|\n"
            + "".join(map(_row, rows)),
        ]
    return "\n".join(parts)


def _row(row: Row) -> str:
    cells = " | ".join(_cell(row.cell(reader)) for reader in READERS)
    return f"| {row.title} (`{row.kind.value}`) | {cells} |\n"


def _cell(cell: Cell) -> str:
    verdict = cell.verdict if cell.verdict == "fine" else f"**{cell.verdict}**"
    return f"{verdict}: {cell.why}"
