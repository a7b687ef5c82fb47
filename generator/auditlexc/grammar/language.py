"""The catalog language: which keys there are, what they hold, what they mean.

Read by the parser, printed as the JSON Schema that editors use, and as docs/catalog.md. A new key
is a line here and an attribute in ``decls``.
"""

from __future__ import annotations

from typing import Any, Final

from auditlexc import decls
from auditlexc.grammar.shapes import (
    Also,
    Choice,
    Either,
    Flag,
    Json,
    Key,
    Later,
    ListOf,
    Number,
    Record,
    Shape,
    Table,
    Text,
    Whole,
    Word,
)

LANGUAGE: Final = 1
"""The version of the language; ``auditlex: 1`` at the head of events.yaml asks for it."""

SENSITIVITIES: Final = ("public", "internal", "personal", "secret")
"""From the least to the most sensitive."""

REDACTIONS: Final = ("keep", "hash", "length", "mask", "drop")
"""From the weakest to the strongest."""

SEVERITIES: Final = ("info", "notice", "warning", "error")
STATUSES: Final = ("attempt", "success", "failure")
BASE_TYPES: Final = (
    "string", "integer", "number", "boolean", "enum", "list", "map", "struct", "property-string",
)  # fmt: skip
FORMATS: Final = (
    "bytes", "cidr", "date", "date-time", "duration-seconds", "email", "epoch-seconds", "hostname",
    "ip", "mac", "path", "uri", "uuid",
)  # fmt: skip
REASONS: Final = (
    "denied", "invalid", "not-found", "conflict", "unavailable", "timeout", "cancelled", "error",
)  # fmt: skip

_WORD = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_PLAIN_FIELD = r"[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*"
_FIELD = rf"{_PLAIN_FIELD}(?:\[n\])?"
# No control characters of any kind, and none of Unicode's own line breaks.
_LINE = r"[^\x00-\x1f\x7f-\x9f\u2028\u2029]+"
_PROSE = r"[^\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]+"
_PATH = r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\\]+"
_SEPARATORS = r"[^\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]+"
# No blank and no control character. Not written with \s, which each engine takes differently.
_OBJECT_ID = r"/[^\x00-\x20\x7f-\xa0\u2028\u2029]*"

name = Text("a name of lower-case letters, digits and hyphens", _WORD, 64)
event_name = Text("an event's name, 'object.action'", rf"{_WORD}\.{_WORD}", 129)
field_name = Text("a field's name ('net[n]' where it is indexed)", _FIELD, 64)
param_name = Text("a field's name, with '?' where it may be absent", rf"{_FIELD}\??", 65)
control_name = Text("a control's name", r"[a-z0-9]+(?:[.-][a-z0-9]+)*", 64)
enum_value = Text("a value of an enum", _LINE, 200)
version = Text('a version in quotes, as "1.0"', r"[0-9]+\.[0-9]+(?:\.[0-9]+)?", 32)
line = Text("one line of text", _LINE, 200)
prose = Text("text without control characters", _PROSE, 4_000)
message = Text("one line of text", _LINE, 1_000)
path = Text("a path relative to events.yaml", _PATH, 500)

object_id = Text("an object's id, as '/users/{userid}'", _OBJECT_ID, 300)

_later: dict[str, Shape] = {}
type_or_field = Later("field", _later)


def _type_alone(word: str) -> decls.FieldDecl:
    return decls.FieldDecl(type=word)


def _one(value: Any) -> tuple[Any, ...]:
    return (value,)


def _named(*rows: tuple[str, Shape, str] | tuple[str, Shape, str, str]) -> tuple[Key, ...]:
    """Keys from rows of name, shape, doc; a leading '!' marks a required key."""
    return tuple(
        Key(
            name=row[0].removeprefix("!"),
            shape=row[1],
            doc=row[2],
            required=row[0].startswith("!"),
            attribute=row[3] if len(row) == 4 else "",
        )
        for row in rows
    )


severity: Final = Either(
    scalar=Choice(SEVERITIES), mapping=Table(Choice(STATUSES), Choice(SEVERITIES), 1)
)
controls = ListOf(control_name)

field: Final = Record(
    "a field",
    decls.FieldDecl,
    _named(
        ("!type", name, ("A base type (string, integer, number, boolean, enum, list, map, struct, "
         "property-string) or the name of a declared type.")),
        ("doc", prose, "What the value is, in a sentence; comes with the type if that has one."),
        ("sensitivity", Choice(SENSITIVITIES), ("How sensitive the value is; comes with the type. "
         "A field may be more sensitive than its type, never less.")),
        ("redact", Choice(REDACTIONS), ("A stronger redaction than the sensitivity asks for: hash, "
         "length, mask, drop.")),
        ("not_secret", prose, "Why a field that sounds like a secret is none."),
        ("example", Json(), "A value that is valid; comes with the type."),
        ("default", Json(), "What the product assumes when the value is absent."),
        ("fallback", line, "What a message says in place of a value that is absent."),
        ("deprecated", prose, "Why the field should no longer be used, and what to use."),
        ("format", Choice(FORMATS), "How a reader shows the value; not checked, use 'pattern'."),
        ("pattern", Text("a regular expression", None, 2_000),
         ("A regular expression that the whole text matches; only what means the "
          "same in Python, JavaScript, Perl and RE2.")),
        ("minLength", Whole(0), "Fewest characters of a string.", "min_length"),
        ("maxLength", Whole(0), "Most characters of a string.", "max_length"),
        ("minimum", Number(), "Smallest number."),
        ("maximum", Number(), "Largest number."),
        ("values", Either(sequence=ListOf(enum_value, 1), mapping=Table(enum_value, line, 1)),
         "The values of an enum: a list, or a mapping from value to the words for it."),
        ("items", type_or_field, "The type of each item of a list or of each value of a map."),
        ("minItems", Whole(0), "Fewest items of a list.", "min_items"),
        ("maxItems", Whole(0), "Most items of a list or entries of a map.", "max_items"),
        ("separator", Text("one or more characters", _SEPARATORS, 8),
         "The list is one text whose items stand between any of these characters."),
        ("keys", Table(param_name, type_or_field, 1), ("The keys of a struct or a property string; "
         "'?' marks those that may be absent.")),
        ("default_key", field_name, ("The key that a property string may leave out: 'a,b=c' means "
         "'default_key=a,b=c'.")),
        ("max_index", Whole(0, 100_000), "Largest index of an indexed field; 31 if left out."),
    ),
    "A field, and also a type: a type is a field without a place.",
)  # fmt: skip
_later["field"] = Either(scalar=Also(name, _type_alone), mapping=field)

defaults: Final = Record(
    "defaults",
    decls.DefaultsDecl,
    _named(
        ("severity", severity, "The severity of events that name none."),
        ("privileged", Flag(), "Whether events are privileged that don't say."),
        ("controls", controls, "Controls that every event answers, besides its own."),
        ("since", version, "The version that brought the events that don't say."),
    ),
    "What holds for every event of an area or an object that does not say otherwise.",
)

listed: Final = Text("an item of letters, digits and ._:/@-", r"[A-Za-z0-9._:/@-]+", 100)
condition: Final = Record(
    "a condition",
    decls.ConditionDecl,
    _named(
        ("equals", Word(), "The value is this."),
        ("one_of", ListOf(Word(), 1), "The value is one of these."),
        ("not", Either(scalar=Word(), sequence=ListOf(Word(), 1)),
         "The value is none of these, or is absent.", "is_not"),
        ("prefix", Text(), "The value is text that begins so."),
        ("not_prefix", Text(), "The value does not begin so, or is absent."),
        ("includes", listed, "The value is a list that has this item."),
        ("excludes", listed, "The value is a list without this item, or is absent."),
        ("present", Flag(), "Whether the value is there."),
    ),
    "What one parameter must be. Several keys hold together.",
)  # fmt: skip


def _short_condition(value: decls.Scalar) -> decls.ConditionDecl:
    if value in ("present", "absent"):
        return decls.ConditionDecl(present=value == "present")
    return decls.ConditionDecl(equals=value)


def _listed_condition(values: tuple[decls.Scalar, ...]) -> decls.ConditionDecl:
    return decls.ConditionDecl(one_of=values)


when_key = Text(
    "a parameter's name, or 'response.' or 'subject.' and a name",
    rf"(?:response\.|subject\.)?{_FIELD}(?:\.{_FIELD})?",
    140,
)
when: Final = Table(
    when_key,
    Either(
        scalar=Also(Word("a value, 'present' or 'absent'"), _short_condition),
        sequence=Also(ListOf(Word(), 1), _listed_condition),
        mapping=condition,
    ),
    1,
)

plural: Final = Record(
    "a plural message",
    decls.PluralDecl,
    _named(
        ("!count", field_name, "The field that is counted."),
        ("!one", message, "The sentence for one."),
        ("!other", message, "The sentence for any other number."),
    ),
)
sentence = Either(scalar=message, mapping=plural)
messages: Final = Record(
    "messages",
    decls.MessagesDecl,
    _named(
        ("success", sentence, "What happened."),
        ("failure", sentence, "What was tried and failed; say why with {error}."),
        ("attempt", sentence, "What is about to be tried."),
    ),
    "One English sentence for each status. {name} stands for a field of the event or for one of "
    "subject, object, node, source, error; {a.b} for a key of a field; {{ and }} for braces.",
)

change: Final = Record(
    "a change",
    decls.ChangeDecl,
    _named(
        ("!key", field_name, "What changed."),
        ("old", Json(), "The value before."),
        ("new", Json(), "The value after."),
    ),
)
error: Final = Record(
    "an error",
    decls.ErrorDecl,
    _named(
        ("!reason", Choice(REASONS), "The kind of failure."),
        ("!message", line, "What the product said."),
        ("code", Whole(0, 999_999), "The product's code, as a status of HTTP."),
    ),
)
example: Final = Record(
    "an example",
    decls.ExampleDecl,
    _named(
        ("status", Choice(STATUSES), "The outcome; success if it is left out."),
        ("doc", prose, "What the example shows."),
        ("user", line, "Who acted."),
        ("token", line, "The API token that was used."),
        ("ip", line, "From where."),
        ("node", line, "On which node."),
        ("object", line, "The object's id; made from its template if left out."),
        ("params", Table(Text("a field's name", _PLAIN_FIELD, 64), Json()),
         "The parameters as the product got them, before redaction."),
        ("changes", ListOf(change), "What changed."),
        ("error", error, "Why it failed."),
    ),
    "Shown in the reference as a record and as a sentence; checked against the event's schema.",
)  # fmt: skip

binding = Text(
    "a method and a path, as 'POST /users/{id}'",
    r"(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) "
    r"(?:/(?:[A-Za-z0-9._~-]+|\{[A-Za-z][A-Za-z0-9_-]*\}))+/?",
    300,
)

event: Final = Record(
    "an event",
    decls.EventDecl,
    _named(
        ("!id", Whole(100_000, 999_999), ("Six digits inside the area's range; never used twice, "
         "never changed.")),
        ("!name", event_name, "'object.action', lower-case; never changed once released."),
        ("object", name, "The object; what stands before the dot if left out."),
        ("action", name, "The action; what stands after the dot if left out."),
        ("title", line, "A few words; made of object and action if left out."),
        ("doc", prose, "When the event is written and what is worth knowing."),
        ("api", Either(scalar=Also(binding, _one), sequence=ListOf(binding, 1)),
         "The API methods that cause it."),
        ("when", Either(mapping=Also(when, _one), sequence=ListOf(when, 1)), ("What the parameters "
         "must be where one method has several events; a list holds alternatives.")),
        ("object_id", object_id,
         "The template of the object's id where it is not the object's own."),
        ("params", ListOf(param_name), ("The fields that the record carries: of the event, its "
         "object, or its area. '?' marks those that may be absent.")),
        ("fields", Table(field_name, type_or_field), "Fields that only this event has."),
        ("changes", Either(scalar=Choice(("params",)), sequence=ListOf(field_name, 1)),
         ("The keys whose old and new values a record may carry; 'params' for all that may be "
         "absent from the parameters.")),
        ("reveals", ListOf(line, 1), ("What of the response is secret: shown to the caller, never "
         "written.")),
        ("statuses", ListOf(Choice(STATUSES), 1), ("Which outcomes there are; success and failure "
         "if left out.")),
        ("severity", severity, ("How much it matters: info, notice, warning, error; one for all, "
         "or a mapping from status.")),
        ("privileged", Flag(), "Whether it is a privileged function (NIST AC-6(9))."),
        ("mandatory", Flag(), "Whether no policy can switch it off."),
        ("controls", controls, "Items of the frameworks that it answers."),
        ("!messages", messages, "The sentence for each status."),
        ("wording", Choice(("cosmetic",)), ("The sentences changed since the last release in their "
         "wording alone, as by a corrected typo: translations stay as they are.")),
        ("examples", ListOf(example), "Records as they may be written."),
        ("since", version, "The version that brought it."),
        ("deprecated", prose, "Why it should no longer be used."),
        ("retired", version, "The version that stopped writing it; its id never comes back."),
        ("replaced_by", event_name, "The event that is written instead."),
    ),
)  # fmt: skip

control: Final = Record(
    "a control",
    decls.ControlDecl,
    _named(
        ("!title", line, "What it asks, in a few words."),
        ("doc", prose, "What it asks, in a sentence or two."),
        ("outside", prose, "Why no event can answer it, and what does."),
    ),
)
framework: Final = Record(
    "a framework",
    decls.FrameworkDecl,
    _named(
        ("!title", line, "Its name and edition."),
        ("doc", prose, "What it is."),
        ("!controls", Table(control_name, control, 1), "Its items that concern an audit log."),
    ),
)
action: Final = Record(
    "an action",
    decls.ActionDecl,
    _named(("!title", line, "The verb."), ("!doc", prose, "What it means.")),
)
sensitivity: Final = Record(
    "a sensitivity",
    decls.SensitivityDecl,
    _named(
        ("!redact", Choice(REDACTIONS), "What becomes of its values."),
        ("!doc", prose, "What belongs to it."),
    ),
)
object_: Final = Record(
    "an object",
    decls.ObjectDecl,
    _named(
        ("!title", line, "What people call it, in lower case."),
        ("doc", prose, "What it is."),
        ("!id", object_id,
         "The template of its id; {name} stands for a parameter."),
        ("fields", Table(field_name, type_or_field), "The fields that its events may carry."),
        ("defaults", defaults, "What holds for its events."),
    ),
)  # fmt: skip

_SECTIONS: Final = _named(
    ("area", name, ("The area that the objects, fields and events of this file belong to. Files "
     "without one are shared by all areas.")),
    ("actions", Table(name, action), "Verbs."),
    ("sensitivity", Table(Choice(SENSITIVITIES), sensitivity), "How each sensitivity is redacted."),
    ("types", Table(name, field), "Types; those of a file with an area are that area's own."),
    ("fields", Table(field_name, type_or_field), "Fields that every event of the area may carry."),
    ("frameworks", Table(name, framework), "Standards with the items that events answer."),
    ("objects", Table(name, object_), "Kinds of things that are acted upon."),
    ("events", ListOf(event, gaps=True), "What can happen."),
)  # fmt: skip

content: Final = Record("a file of the registry", decls.Content, _SECTIONS)

setting: Final = Record(
    "a setting",
    decls.SettingDecl,
    _named(
        ("user", line, "Who acts."),
        ("ip", line, "From where."),
        ("node", line, "On which node."),
    ),
)
product: Final = Record(
    "a product",
    decls.ProductDecl,
    _named(
        ("!name", Text("a name of lower-case letters and digits", r"[a-z][a-z0-9]*", 32),
         "The first part of every event's full name."),
        ("!title", line, "What people call it."),
        ("doc", prose, "What it is."),
        ("!version", version, "The version of the catalog."),
        ("url", line, "The base of the identifiers of the JSON Schemas."),
        ("example", setting, "What examples show that don't say it themselves."),
    ),
)  # fmt: skip
area: Final = Record(
    "an area",
    decls.AreaDecl,
    _named(
        ("!title", line, "What people call it."),
        ("doc", prose, "What belongs to it."),
        ("!ids", Text("a range of ids, as '103000-103999'", r"[1-9][0-9]{5}-[1-9][0-9]{5}"),
         "The ids that its events may have, first and last."),
        ("defaults", defaults, "What holds for its events."),
    ),
)  # fmt: skip
template: Final = Record(
    "a template",
    decls.TemplateDecl,
    _named(
        ("!template", path, "The file in the target's folder of templates."),
        ("each", Choice(("catalog", "area", "object", "event")),
         "What one output file is made for; the whole catalog if left out."),
        ("!to", path, "The output file below 'out', itself a template."),
    ),
)  # fmt: skip
target: Final = Record(
    "a target",
    decls.TargetDecl,
    _named(
        ("out", path, "The folder that it writes."),
        ("package", Text("the name of a Python package", r"[a-z_][a-z0-9_]*", 64),
         "python: the name of the package."),
        ("base", line, "jsonschema: the base of the identifiers, instead of the product's url."),
        ("template", path, "messages: the POT file for translators."),
        ("locales", path, "messages: the folder of the translations."),
        ("templates", path, "A target of one's own: the folder of its Jinja templates."),
        ("files", ListOf(template), "A target of one's own: which template makes which files."),
    ),
)  # fmt: skip
root: Final = Record(
    "the catalog",
    decls.RootDecl,
    (
        *_named(
            ("!auditlex", Whole(LANGUAGE, LANGUAGE), "The version of this language."),
            ("!product", product, "The product that the events are of."),
            ("!areas", Table(name, area, 1), "Its areas, with the range of ids of each."),
            ("include", ListOf(path), ("The other files of the catalog; '*' matches within a "
             "folder.")),
            ("lock", path, "The file that remembers released ids; registry/ids.lock if left out."),
            ("targets", Table(name, target), "What is generated, and where it goes."),
        ),
        *_SECTIONS,
    ),
    "events.yaml. A small catalog may hold all of its sections itself.",
)  # fmt: skip

RECORDS: Final = (
    root, product, setting, area, defaults, target, template, content, action, sensitivity, field,
    framework, control, object_, event, condition, plural, messages, example, change, error,
)  # fmt: skip
"""Every record of the language, in the order of the documentation."""
