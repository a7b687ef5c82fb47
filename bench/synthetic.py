"""Catalogs of any size, and the same amount of events for glean_parser.

Every event has six fields of its own with a type and a sentence, as glean_parser's have six extra
keys with a type and a sentence; besides, ours have messages, a binding and a control.
"""

from __future__ import annotations

from pathlib import Path

PER_AREA = 100
"""Events in an area, and in a file: about what a real area has."""

_HEAD = """\
auditlex: 1
product: {name: demo, title: Demonstration, version: "1.0"}
areas:
"""

_VOCABULARY = """\
sensitivity:
  public: {redact: keep, doc: Anybody may read it.}
  internal: {redact: keep, doc: Only administrators may read it.}
  personal: {redact: keep, doc: It is about a person.}
  secret: {redact: mask, doc: Nobody may read it.}
types:
  userid: {type: string, pattern: "[a-z]+@[a-z]+", sensitivity: personal, example: alice@pve}
  size: {type: integer, minimum: 1, maximum: 1000, sensitivity: public, example: 4}
  mode: {type: enum, values: [fast, slow, careful], sensitivity: public, example: fast}
  password: {type: string, minLength: 8, maxLength: 64, sensitivity: secret, example: not-a-secret}
  flag: {type: boolean, sensitivity: public, example: true}
  note: {type: string, maxLength: 200, sensitivity: internal, example: a note}
frameworks:
  demo-standard:
    title: A standard
    controls:
      demo-1: {title: Everything is recorded}
actions:
"""

_EVENT = """\
  - id: {id}
    name: thing{area}.act{n}
    doc: Something was done to a thing, in the way of number {n}.
    api: POST /area{area}/thing{n}/{{userid}}
    severity: notice
    controls: [demo-1]
    params: [userid, size?, mode, password?, enabled?, note?]
    fields:
      userid: {{type: userid, doc: Who number {n} was done for.}}
      size: {{type: size, doc: How much of number {n} there is.}}
      mode: {{type: mode, doc: How number {n} is done.}}
      password: {{type: password, doc: What opens number {n}.}}
      enabled: {{type: flag, doc: Whether number {n} is used.}}
      note: {{type: note, doc: What somebody wrote about number {n}.}}
    messages:
      success: "{{subject}} did number {n} to thing {area} for {{userid}} in mode {{mode}}"
      failure: "{{subject}} could not do number {n} to thing {area} for {{userid}}: {{error}}"
"""


def catalog(folder: Path, events: int) -> None:
    """Write a catalog of so many events; it is sound and has no warnings."""
    registry = folder / "registry"
    registry.mkdir(parents=True)
    areas = -(-events // PER_AREA)
    head = _HEAD + "".join(
        f"  area{a}: {{title: Area {a}, ids: {100000 + a * 1000}-{100999 + a * 1000}}}\n"
        for a in range(areas)
    )
    (folder / "events.yaml").write_text(f"{head}include: [registry/*.yaml]\n", encoding="utf-8")
    actions = "".join(
        f"  act{n}: {{title: act {n}, doc: Do it in the way of number {n}.}}\n"
        for n in range(min(events, PER_AREA))
    )
    (registry / "vocabulary.yaml").write_text(_VOCABULARY + actions, encoding="utf-8")
    for a in range(areas):
        count = min(PER_AREA, events - a * PER_AREA)
        text = (
            f"area: area{a}\nobjects:\n  thing{a}:\n    title: thing {a}\n"
            f"    id: /area{a}/{{userid}}\nevents:\n"
        )
        text += "".join(_EVENT.format(id=100000 + a * 1000 + n, area=a, n=n) for n in range(count))
        (registry / f"area{a:03}.yaml").write_text(text, encoding="utf-8")


def edit(folder: Path, mark: int) -> None:
    """Change one event of the catalog."""
    path = folder / "registry" / "area000.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("did number 0")
    end = text.index(" for {userid} in mode", start)
    path.write_text(f"{text[:start]}did number 0, edit {mark},{text[end:]}", encoding="utf-8")


def glean(folder: Path, events: int) -> Path:
    """Write as many events for glean_parser; returns the file."""
    folder.mkdir(parents=True)
    lines = [
        "---",
        "$schema: moz://mozilla.org/schemas/glean/metrics/2-0-0",
    ]
    kinds = ("string", "quantity", "string", "string", "boolean", "string")
    for a in range(-(-events // PER_AREA)):
        lines.append(f"area{a}:")
        for n in range(min(PER_AREA, events - a * PER_AREA)):
            lines += [
                f"  act{n}:",
                "    type: event",
                f"    description: Something was done to a thing, in the way of number {n}.",
                "    bugs: [https://bugs.example.com/1]",
                "    data_reviews: [https://reviews.example.com/1]",
                "    notification_emails: [somebody@example.com]",
                "    expires: never",
                "    extra_keys:",
            ]
            for k, kind in enumerate(kinds):
                lines += [
                    f"      field{k}:",
                    f"        description: What somebody wrote about it, in field {k}.",
                    f"        type: {kind}",
                ]
    path = folder / "metrics.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
