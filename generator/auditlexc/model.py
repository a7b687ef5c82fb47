"""The catalog as meant: frozen, every name resolved, every default applied.

This is what rules judge, what targets print, and what templates of one's own see; docs/templates.md
is generated from the descriptions here. Nothing here knows how the YAML was written: where a value
came from is kept as a ``Ref`` in the attributes named ``at``, which are not part of the promise
that docs/templates.md makes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from auditlexc.decls import ConditionDecl
from auditlexc.places import Ref


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A base of the model; nothing but being frozen."""


class EnumValue(Value, frozen=True, kw_only=True):
    """One value of an enum."""

    name: Annotated[str, Meta(description="The value as a record holds it.")]
    title: Annotated[str, Meta(description="The words for it, in English.")]


class Type(Value, frozen=True, kw_only=True):
    """What values are allowed: a base type with its limits."""

    base: Annotated[
        str,
        Meta(
            description="string, integer, number, boolean, enum, list, map, struct or "
            "property-string."
        ),
    ]
    name: Annotated[str, Meta(description="The declared type it comes from, or empty.")] = ""
    format: Annotated[str, Meta(description="How a reader shows it, or empty.")] = ""
    pattern: Annotated[
        str, Meta(description="What the whole text matches, in portable form, or empty.")
    ] = ""
    min_length: Annotated[int | None, Meta(description="Fewest characters.")] = None
    max_length: Annotated[int | None, Meta(description="Most characters.")] = None
    minimum: Annotated[int | float | None, Meta(description="Smallest number.")] = None
    maximum: Annotated[int | float | None, Meta(description="Largest number.")] = None
    values: Annotated[tuple[EnumValue, ...], Meta(description="The values of an enum.")] = ()
    items: Annotated[
        Field | None, Meta(description="What a list or a map holds; its name is 'items'.")
    ] = None
    min_items: Annotated[int | None, Meta(description="Fewest items.")] = None
    max_items: Annotated[int | None, Meta(description="Most items.")] = None
    separator: Annotated[
        str, Meta(description="The characters between the items of a list that is one text.")
    ] = ""
    keys: Annotated[
        tuple[Param, ...], Meta(description="The keys of a struct or a property string.")
    ] = ()
    default_key: Annotated[
        str, Meta(description="The key that a property string may leave out, or empty.")
    ] = ""
    at: Ref | None = None


class Field(Value, frozen=True, kw_only=True):
    """A named value with its meaning and its sensitivity."""

    name: Annotated[str, Meta(description="Its name; 'net[n]' where it is indexed.")]
    type: Annotated[Type, Meta(description="What values are allowed.")]
    doc: Annotated[str, Meta(description="What it is, in a sentence.")]
    sensitivity: Annotated[str, Meta(description="public, internal, personal or secret.")]
    redact: Annotated[
        str, Meta(description="What becomes of it: keep, hash, length, mask or drop.")
    ]
    example: Annotated[Any, Meta(description="A value that is valid, before redaction.")] = None
    default: Annotated[Any, Meta(description="What is assumed when it is absent, or None.")] = None
    fallback: Annotated[str, Meta(description="What a message says when it is absent.")] = ""
    deprecated: Annotated[str, Meta(description="Why not to use it any more, or empty.")] = ""
    not_secret: Annotated[
        str, Meta(description="Why it is no secret though its name sounds like one, or empty.")
    ] = ""
    indexed: Annotated[bool, Meta(description="Whether it stands for net0, net1, and so on.")] = (
        False
    )
    max_index: Annotated[int, Meta(description="The largest index of an indexed field.")] = 0
    at: Ref | None = None

    @property
    def stem(self) -> str:
        """The name without '[n]'."""
        return self.name.removesuffix("[n]")

    @property
    def symbol(self) -> str:
        """The name in generated code: 'net_n' for 'net[n]', so that there can be a 'net', too."""
        return self.name.replace("[n]", "_n").replace("-", "_")


class Param(Value, frozen=True, kw_only=True):
    """A field as an event or a struct has it."""

    name: Annotated[str, Meta(description="The field's name.")]
    required: Annotated[bool, Meta(description="Whether it is always there.")]
    field: Annotated[Field, Meta(description="The field.")]


class Action(Value, frozen=True, kw_only=True):
    """A verb of the catalog."""

    name: Annotated[str, Meta(description="Its name.")]
    title: Annotated[str, Meta(description="The verb in words.")]
    doc: Annotated[str, Meta(description="What it means.")]
    at: Ref | None = None


class Control(Value, frozen=True, kw_only=True):
    """An item of a framework."""

    name: Annotated[str, Meta(description="Its name in the catalog.")]
    framework: Annotated[str, Meta(description="The name of its framework.")]
    title: Annotated[str, Meta(description="What it asks, in a few words.")]
    doc: Annotated[str, Meta(description="What it asks, in a sentence or two, or empty.")] = ""
    outside: Annotated[str, Meta(description="Why no event answers it, or empty.")] = ""
    at: Ref | None = None


class Framework(Value, frozen=True, kw_only=True):
    """A standard whose items events answer."""

    name: Annotated[str, Meta(description="Its name in the catalog.")]
    title: Annotated[str, Meta(description="Its name and edition.")]
    doc: Annotated[str, Meta(description="What it is, or empty.")] = ""
    controls: Annotated[tuple[Control, ...], Meta(description="Its items.")] = ()


class Object(Value, frozen=True, kw_only=True):
    """A kind of thing that is acted upon."""

    name: Annotated[str, Meta(description="Its name.")]
    title: Annotated[str, Meta(description="What people call it.")]
    doc: Annotated[str, Meta(description="What it is, or empty.")] = ""
    area: Annotated[str, Meta(description="The area it belongs to, or empty if shared.")] = ""
    id: Annotated[str, Meta(description="The template of its id.")]
    fields: Annotated[tuple[Field, ...], Meta(description="The fields its events may carry.")] = ()
    at: Ref | None = None


class Condition(Value, frozen=True, kw_only=True):
    """What one parameter must be for an event to be chosen."""

    key: Annotated[str, Meta(description="The parameter, or response.NAME or subject.NAME.")]
    test: Annotated[ConditionDecl, Meta(description="The tests; all of them hold together.")]


class Binding(Value, frozen=True, kw_only=True):
    """An API method that causes the event."""

    method: Annotated[str, Meta(description="The method of HTTP.")]
    path: Annotated[str, Meta(description="The path, with {name} for a part that varies.")]


class Message(Value, frozen=True, kw_only=True):
    """The English sentence for one status."""

    status: Annotated[str, Meta(description="attempt, success or failure.")]
    context: Annotated[str, Meta(description="What names it for translators (msgctxt).")]
    text: Annotated[str, Meta(description="The sentence, or its form for one.")]
    plural: Annotated[str, Meta(description="Its form for other numbers, or empty.")] = ""
    count: Annotated[str, Meta(description="The field that is counted, or empty.")] = ""
    names: Annotated[
        tuple[str, ...], Meta(description="What its placeholders name, in order.")
    ] = ()


class Example(Value, frozen=True, kw_only=True):
    """A record as it may be written, in the parts that differ between records."""

    status: Annotated[str, Meta(description="attempt, success or failure.")]
    doc: Annotated[str, Meta(description="What it shows, or empty.")] = ""
    user: Annotated[str, Meta(description="Who acted.")] = ""
    token: Annotated[str, Meta(description="The API token, or empty.")] = ""
    ip: Annotated[str, Meta(description="From where, or empty.")] = ""
    node: Annotated[str, Meta(description="On which node.")] = ""
    object: Annotated[str, Meta(description="The object's id.")] = ""
    params: Annotated[Mapping[str, Any], Meta(description="The parameters before redaction.")] = {}
    changes: Annotated[
        tuple[tuple[str, Any, Any], ...], Meta(description="Key, old and new value.")
    ] = ()
    reason: Annotated[str, Meta(description="The kind of failure, or empty.")] = ""
    code: Annotated[int | None, Meta(description="The product's error code.")] = None
    error: Annotated[str, Meta(description="What the product said, or empty.")] = ""


class Event(Value, frozen=True, kw_only=True):
    """One event, with all that its type, object and area say for it."""

    id: Annotated[int, Meta(description="Its number; never changes.")]
    name: Annotated[str, Meta(description="Its name, 'object.action'; never changes.")]
    full_name: Annotated[str, Meta(description="The name with the product before it.")]
    area: Annotated[str, Meta(description="The name of its area.")]
    object: Annotated[Object, Meta(description="What is acted upon.")]
    action: Annotated[Action, Meta(description="What is done to it.")]
    title: Annotated[str, Meta(description="A few words.")]
    doc: Annotated[str, Meta(description="When it is written, or empty.")] = ""
    api: Annotated[tuple[Binding, ...], Meta(description="The API methods that cause it.")] = ()
    when: Annotated[
        tuple[tuple[Condition, ...], ...],
        Meta(description="Alternatives, each a set of conditions that hold together."),
    ] = ()
    object_id: Annotated[str, Meta(description="The template of the object's id.")]
    params: Annotated[tuple[Param, ...], Meta(description="The fields its record carries.")] = ()
    changes: Annotated[
        tuple[Field, ...], Meta(description="The keys whose change a record may carry.")
    ] = ()
    reveals: Annotated[tuple[str, ...], Meta(description="What of the response is secret.")] = ()
    statuses: Annotated[tuple[str, ...], Meta(description="The outcomes there are.")]
    severity: Annotated[
        Mapping[str, str],
        Meta(description="The severity for each status: attempt, success, failure."),
    ]
    privileged: Annotated[bool, Meta(description="Whether it is a privileged function.")] = False
    mandatory: Annotated[bool, Meta(description="Whether no policy can switch it off.")] = False
    controls: Annotated[tuple[Control, ...], Meta(description="The items it answers.")] = ()
    messages: Annotated[tuple[Message, ...], Meta(description="A sentence for each status.")] = ()
    wording: Annotated[
        str, Meta(description="'cosmetic' if only the words changed since the release, or empty.")
    ] = ""
    examples: Annotated[tuple[Example, ...], Meta(description="Records as they may be.")] = ()
    since: Annotated[str, Meta(description="The version that brought it.")] = ""
    deprecated: Annotated[str, Meta(description="Why not to use it, or empty.")] = ""
    retired: Annotated[str, Meta(description="The version that stopped it, or empty.")] = ""
    replaced_by: Annotated[str, Meta(description="What is written instead, or empty.")] = ""
    at: Ref

    @property
    def symbol(self) -> str:
        """The name of its constant in generated code: USER_CREATE."""
        return self.name.replace(".", "_").replace("-", "_").upper()


class Area(Value, frozen=True, kw_only=True):
    """A part of the product with a range of ids of its own."""

    name: Annotated[str, Meta(description="Its name.")]
    title: Annotated[str, Meta(description="What people call it.")]
    doc: Annotated[str, Meta(description="What belongs to it, or empty.")] = ""
    first: Annotated[int, Meta(description="The first of its ids.")]
    last: Annotated[int, Meta(description="The last of its ids.")]
    objects: Annotated[tuple[Object, ...], Meta(description="Its objects.")] = ()
    types: Annotated[tuple[Type, ...], Meta(description="Its own named types.")] = ()
    events: Annotated[tuple[Event, ...], Meta(description="Its events, by id.")] = ()


class Product(Value, frozen=True, kw_only=True):
    """The product that the events are of."""

    name: Annotated[str, Meta(description="The first part of every full name.")]
    title: Annotated[str, Meta(description="What people call it.")]
    doc: Annotated[str, Meta(description="What it is, or empty.")] = ""
    version: Annotated[str, Meta(description="The version of the catalog.")]
    url: Annotated[str, Meta(description="The base of identifiers, or empty.")] = ""


class Catalog(Value, frozen=True, kw_only=True):
    """The whole of it."""

    product: Annotated[Product, Meta(description="The product.")]
    areas: Annotated[tuple[Area, ...], Meta(description="Its areas, by first id.")]
    actions: Annotated[tuple[Action, ...], Meta(description="All verbs, by name.")] = ()
    types: Annotated[tuple[Type, ...], Meta(description="Shared named types, by name.")] = ()
    frameworks: Annotated[tuple[Framework, ...], Meta(description="Standards, by name.")] = ()

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, by id."""
        return tuple(event for area in self.areas for event in area.events)
