"""The shape of a policy file: one table, from which files are read and the JSON Schema is made.

``POLICY.clean`` reads a tree, ``schema`` is the JSON Schema (draft 2020-12). Guarantees: a file is
read without an error of shape exactly if the schema accepts it; what the names in it mean is not
looked at here.

``policy.schema.json`` holds ``schema_text()``; a test keeps it so.
"""

from __future__ import annotations

import json
from typing import Final

from auditlex.policy.kinds import (
    MANY,
    ByName,
    Choice,
    Either,
    Key,
    Listing,
    Schema,
    Table,
    Text,
    Whole,
)
from auditlex.policy.model import DETAILS, ON_FAILURE

_PRINTABLE: Final = r"[^\x00-\x20\x7f-\x9f\u2028\u2029]"

_switch = Choice("on or off", ("on", "off"), flags=True)
_word = Text("a name", r"[A-Za-z0-9][A-Za-z0-9._-]*")
_words = Listing(_word, 1, MANY, single=True)
_event = Either("an event's name or number", _word, Whole("a number", 100_000, 999_999))
_glob = Text("a glob such as 'vm.*'", r"[A-Za-z0-9._*?-]+")
_object = Text(
    "an object's id or a glob of ids, as '/vms/100' or '/vms/2*'", f"[/*]{_PRINTABLE}*", 500
)
_node = Text("the name of a node", r"[A-Za-z0-9](?:[A-Za-z0-9._:-]*[A-Za-z0-9])?")
_nodes = Text(
    "the name of a node or a glob of names", r"[A-Za-z0-9*?](?:[A-Za-z0-9._:*?-]*[A-Za-z0-9*?])?"
)
_path = Text("an absolute path", r"/[^\x00-\x1f\x7f-\x9f]*", 4_000)
_severity = Choice("info, notice, warning or error", ("info", "notice", "warning", "error"))
_detail = Choice("none, params, changes or full", DETAILS)
_impossible = Choice("continue, deny or spool", ON_FAILURE)

MATCH: Final = Table(
    "what a rule matches", "match",
    (
        Key("event", Listing(_event, 1, MANY, single=True),
            "Events by name, as 'vm.create', or by number."),
        Key("glob", Listing(_glob, 1, MANY, single=True),
            "Events whose name fits: '*' is any text, '?' one character."),
        Key("area", _words, "Events of these areas."),
        Key("object", _words, "Events that act on these types of objects."),
        Key("action", _words, "Events with these actions."),
        Key("control", _words, "Events that answer one of these controls."),
        Key("profile", _words, "Events that answer a control of this standard; or 'everything'."),
        Key("privileged", _switch, "Events that are privileged functions, or that are none."),
        Key("severity", Listing(_severity, 1, 4, single=True),
            "Outcomes whose records have this severity."),
    ),
    one_of=(
        "event", "glob", "area", "object", "action", "control", "profile", "privileged", "severity",
    ),
)  # fmt: skip

_MATCH_KEY: Final = Key("match", MATCH, "Which events; all keys in it have to hold.", required=True)
_NODES_KEY: Final = Key("nodes", Listing(_nodes, 1, MANY, single=True), "On these nodes only.")
_RULE_KEYS: Final = (
    Key("objects", Listing(_object, 1, MANY, single=True), "For these objects only, by id."),
    Key("success", _switch, "Whether success is recorded."),
    Key("failure", _switch, "Whether failure is recorded."),
    Key("attempt", _switch, "Whether the attempt is recorded before the act."),
    Key("detail", _detail, "How much a record carries."),
    Key("when-impossible", _impossible,
        "What becomes of the act where the record can't be written."),
)  # fmt: skip

RULE: Final = Table(
    "a rule",
    "rule",
    (_MATCH_KEY, _NODES_KEY, *_RULE_KEYS),
    one_of=("success", "failure", "attempt"),
)
NODE_RULE: Final = Table(
    "a rule of a node", "node-rule", (_MATCH_KEY, *_RULE_KEYS),
    one_of=("success", "failure", "attempt"),
    elsewhere=(("nodes", "The rule stands in the section of one node and holds there only."),),
)  # fmt: skip
DEFAULTS: Final = Table(
    "a mapping of defaults", "defaults",
    (
        Key("success", _switch, "Success, where no rule speaks of it; off if left out."),
        Key("failure", _switch, "Failure, where no rule speaks of it; off if left out."),
        Key("attempt", _switch, "Attempts, where no rule speaks of them; off if left out."),
        Key("detail", _detail, "The detail of rules that name none; params if left out."),
        Key("when-impossible", _impossible,
            "The same for 'when-impossible'; continue if left out."),
    ),
)  # fmt: skip
SPOOL: Final = Table(
    "a mapping with a path", "spool",
    (
        Key("path", _path, "Where records wait, as '/var/spool/auditlex'.",
            required=True),
        Key("max-bytes", Whole("a number of bytes, at least 4096", 4_096, 2**40),
            "How much may wait there; 16777216 if left out."),
    ),
)  # fmt: skip
POLICY: Final = Table(
    "a policy: a mapping that begins with 'auditlex-policy: 1'", "policy",
    (
        Key("auditlex-policy", Whole("1, the version of the format", 1, 1),
            "The version of this format: 1.", required=True),
        Key("known-nodes", Listing(_node, 1, MANY),
            "All nodes there are; if given, a rule that names another is an error."),
        Key("defaults", DEFAULTS, "What holds where no rule says anything."),
        Key("cluster", Listing(RULE, 0, MANY), "Rules for all nodes; the first that decides wins."),
        Key("nodes", ByName(_node, Listing(NODE_RULE, 0, MANY), MANY),
            "Rules of single nodes, looked at before the cluster's."),
        Key("spool", SPOOL, "Where records wait that could not be written."),
    ),
)  # fmt: skip


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) of a policy file."""
    tables: tuple[Table, ...] = (DEFAULTS, MATCH, NODE_RULE, RULE, SPOOL)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Audit policy of auditlex",
        **POLICY.definition(),
        "$defs": {table.name: table.definition() for table in tables},
    }


def schema_text() -> str:
    """The schema as it stands in ``policy.schema.json``."""
    return json.dumps(schema(), indent=2, ensure_ascii=True) + "\n"
