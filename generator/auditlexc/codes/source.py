"""AL00xx: files that can't be read, and text that is not the YAML of a catalog."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0001",
        severity="error",
        title="A file can't be read",
        why="""\
A file that the catalog needs does not exist, is a folder or a device, or the system does not
let you read it. What it would have said is missing, so that nothing can be proved about the
catalog.""",
        language="shell",
        bad="""\
$ chmod 000 registry/access.yaml
$ auditlex check
""",
        good="""\
$ chmod 644 registry/access.yaml
$ auditlex check
""",
    ),
    Code(
        code="AL0002",
        severity="error",
        title="A path leads out of the catalog",
        why="""\
A catalog is a folder that can be copied, packed and checked on another machine. A path that is
absolute or goes up with '..' would make it depend on what happens to lie around it, and would
let a catalog from a stranger read files that are none of its business.""",
        bad="""\
include:
  - ../shared/vocabulary.yaml
""",
        good="""\
include:
  - registry/vocabulary.yaml
""",
    ),
    Code(
        code="AL0003",
        severity="error",
        title="A symbolic link leads out of the catalog",
        why="""\
The path looks like one inside the catalog, but a symbolic link on the way leads out of it. That
is refused for the same reason as a path with '..': the catalog has to be whole in itself.""",
        language="shell",
        bad="""\
$ ln -s /srv/shared/vocabulary.yaml registry/vocabulary.yaml
$ auditlex check
""",
        good="""\
$ rm registry/vocabulary.yaml
$ cp /srv/shared/vocabulary.yaml registry/vocabulary.yaml
$ auditlex check
""",
    ),
    Code(
        code="AL0004",
        severity="error",
        title="A file is too large",
        why="""\
A file of more than 32 MiB is not read. A catalog of thousands of events needs a fraction of
that, so it is most likely not a file of the catalog at all.""",
        language="shell",
        bad="""\
$ cp /var/backups/dump.sql registry/dump.yaml
$ auditlex check
""",
        good="""\
$ rm registry/dump.yaml
$ auditlex check
""",
    ),
    Code(
        code="AL0005",
        severity="error",
        title="A file is empty",
        why="""\
A file without any section is most often one that was not saved or was cut off. If it is meant
to be empty, the catalog doesn't need it.""",
        bad="""\
# nothing but a comment
""",
        good="""\
actions:
  create: {title: create, doc: Make something new.}
""",
    ),
    Code(
        code="AL0006",
        severity="error",
        title="A file is not UTF-8",
        why="""\
All files of a catalog are UTF-8. Text in another encoding would be read as other characters
than its writer saw, and would go so into schemas, messages and records.""",
        language="shell",
        bad="""\
$ file registry/access.yaml
registry/access.yaml: ISO-8859 text
""",
        good="""\
$ iconv -f ISO-8859-1 -t UTF-8 registry/access.yaml > new.yaml
$ mv new.yaml registry/access.yaml
""",
    ),
    Code(
        code="AL0007",
        severity="error",
        title="A file begins with a byte order mark",
        why="""\
UTF-8 needs no byte order mark. Some readers take it for a part of the first key, which then
looks right on the screen and is not.""",
        language="shell",
        bad="""\
$ head -c 3 events.yaml | xxd -p
efbbbf
""",
        good="""\
$ auditlex fmt
$ head -c 3 events.yaml | xxd -p
617564
""",
    ),
    Code(
        code="AL0009",
        severity="error",
        title="The YAML has a syntax error",
        why="""\
The text is not YAML. The place is where the reader could not go on; the mistake is there or
shortly before. Nothing behind it is checked, so that more may come to light when it is mended.""",
        bad="""\
doc: Who acts: a user or a token
""",
        good="""\
doc: "Who acts: a user or a token"
""",
    ),
    Code(
        code="AL0010",
        severity="error",
        title="A key is there twice",
        why="""\
A mapping has each key once. Many readers of YAML silently take the last of two, so that half of
what was written is lost and nobody notices.""",
        bad="""\
userid:
  type: string
  doc: The name of the user.
  type: integer
""",
        good="""\
userid:
  type: string
  doc: The name of the user.
""",
    ),
    Code(
        code="AL0011",
        severity="error",
        title="An alias expands too far or stands for nothing",
        why="""\
An alias stands for a value that was given an anchor further up. One without an anchor means
nothing, one inside its own anchor has no end, and aliases of aliases can make a small file
expand to billions of values.""",
        bad="""\
fields:
  owner: *user
""",
        good="""\
fields:
  user: &user {type: string, doc: Who acts., example: alice, sensitivity: personal}
  owner: *user
""",
    ),
    Code(
        code="AL0012",
        severity="error",
        title="Values are nested too deep",
        why="""\
The values stand more than 40 levels deep inside each other. The catalog language needs about
twelve; more is a mistake, or an attempt to exhaust the reader.""",
        bad="""\
example: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
""",
        good="""\
example: [[1]]
""",
    ),
    Code(
        code="AL0013",
        severity="error",
        title="A feature of YAML that catalogs don't have",
        why="""\
Tags, directives, keys that are lists or mappings, several documents in one file, and characters
that end a line for some readers only are YAML, but a catalog has no meaning for them.""",
        bad="""\
version: !!str 1.0
""",
        good="""\
version: "1.0"
""",
    ),
    Code(
        code="AL0014",
        severity="error",
        title="An include matches no file",
        why="""\
A line of 'include' names no file. Most often the name is spelt wrong or the file was moved, and
all of its events would silently be gone from the catalog.""",
        bad="""\
include:
  - registy/*.yaml
""",
        good="""\
include:
  - registry/*.yaml
""",
    ),
    Code(
        code="AL0015",
        severity="error",
        title="A file is included twice",
        why="""\
A file belongs to the catalog once. Included twice, everything in it would be declared twice.""",
        bad="""\
include:
  - registry/*.yaml
  - registry/access.yaml
""",
        good="""\
include:
  - registry/*.yaml
""",
    ),
)
