"""AL09xx: what is generated and where it is written."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0901",
        severity="error",
        title="A template is wrong",
        why="""\
A template has a syntax error, or names something that the model doesn't have. A template that
prints nothing for a name spelt wrong would leave holes in what it generates, so that it fails
instead.""",
        language="jinja",
        bad="""\
{% for event in catalog.events %}
{{ event.nmae }}
{% endfor %}
""",
        good="""\
{% for event in catalog.events %}
{{ event.name }}
{% endfor %}
""",
    ),
    Code(
        code="AL0902",
        severity="error",
        title="An output leads out of its folder",
        why="""\
A target writes below its own folder and nowhere else. A path that is absolute, goes up with
'..' or passes through a symbolic link could overwrite any file of yours.""",
        bad="""\
targets:
  docs:
    out: ../../etc
""",
        good="""\
targets:
  docs:
    out: docs/events
""",
    ),
    Code(
        code="AL0903",
        severity="error",
        title="Generated files are not current",
        why="""\
What lies in the folder of outputs is not what the catalog generates now: the catalog was
changed and not compiled, or an output was edited by hand.""",
        language="shell",
        bad="""\
$ vi registry/access.yaml
$ auditlex generate --check
""",
        good="""\
$ auditlex generate
$ auditlex generate --check
""",
    ),
    Code(
        code="AL0904",
        severity="error",
        title="Two outputs have one path",
        why="""\
Two targets, or two files of one target, would be written to the same path, and the last would
replace the first. Paths that differ in upper and lower case alone are one path on some systems.""",
        bad="""\
targets:
  mine:
    out: out
    templates: templates
    files:
      - {template: event.jinja, each: event, to: event.txt}
""",
        good="""\
targets:
  mine:
    out: out
    templates: templates
    files:
      - {template: event.jinja, each: event, to: "{{ event.name }}.txt"}
""",
    ),
    Code(
        code="AL0906",
        severity="error",
        title="An output is not ours to overwrite",
        why="""\
A file stands where an output belongs, and it was not generated. It is left alone, since it may
be somebody's work. Move it, remove it, or give the target another folder.""",
        language="shell",
        bad="""\
$ echo 'my notes' > docs/events/index.md
$ auditlex generate
""",
        good="""\
$ mv docs/events/index.md docs/notes.md
$ auditlex generate
""",
    ),
    Code(
        code="AL0907",
        severity="error",
        title="An output can't be written",
        why="""\
The system refused to write an output: the folder is not yours, the disk is full, or a folder
stands where a file belongs. Outputs that were not reached are as they were before.""",
        language="shell",
        bad="""\
$ sudo auditlex generate
$ auditlex generate
""",
        good="""\
$ sudo chown -R "$USER" generated
$ auditlex generate
""",
    ),
    Code(
        code="AL0908",
        severity="error",
        title="A target is not configured rightly",
        why="""\
The target is unknown, lacks a key that it needs, or has one that means nothing to it. What
would be generated is not what was meant.""",
        bad="""\
targets:
  jsonshema:
    out: schemas
""",
        good="""\
targets:
  jsonschema:
    out: schemas
""",
    ),
)
