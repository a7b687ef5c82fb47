"""What a catalog says, as written: the frozen values that the parser makes.

Names are unresolved, defaults are absent, inheritance is not applied. A missing value is None or
empty. Positions are not kept: a declaration knows its ``file``, and a place inside it is named by a
path (see ``places``). Tables keep the order of the text; nobody changes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

Scalar = str | int | float | bool


class Decl(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What all declarations share: nothing but being frozen."""


class FieldDecl(Decl, frozen=True, kw_only=True):
    """A field, a type, or a part of either: they are written alike."""

    type: str
    doc: str | None = None
    sensitivity: str | None = None
    redact: str | None = None
    not_secret: str | None = None
    example: Any = None
    default: Any = None
    fallback: str | None = None
    deprecated: str | None = None
    format: str | None = None
    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    minimum: float | int | None = None
    maximum: float | int | None = None
    values: Mapping[str, str] | tuple[str, ...] | None = None
    items: FieldDecl | None = None
    min_items: int | None = None
    max_items: int | None = None
    separator: str | None = None
    keys: Mapping[str, FieldDecl] | None = None
    default_key: str | None = None
    max_index: int | None = None


class DefaultsDecl(Decl, frozen=True, kw_only=True):
    """What an area or an object says for all of its events."""

    severity: str | Mapping[str, str] | None = None
    privileged: bool | None = None
    controls: tuple[str, ...] = ()
    since: str | None = None


class ActionDecl(Decl, frozen=True, kw_only=True):
    """A verb of the catalog."""

    title: str
    doc: str


class SensitivityDecl(Decl, frozen=True, kw_only=True):
    """How values of one sensitivity are redacted."""

    redact: str
    doc: str


class ControlDecl(Decl, frozen=True, kw_only=True):
    """One item of a framework; ``outside`` says why no event can answer it."""

    title: str
    doc: str | None = None
    outside: str | None = None


class FrameworkDecl(Decl, frozen=True, kw_only=True):
    """A standard whose items events answer."""

    title: str
    doc: str | None = None
    controls: Mapping[str, ControlDecl]


class ObjectDecl(Decl, frozen=True, kw_only=True):
    """A kind of thing that is acted upon."""

    title: str
    doc: str | None = None
    id: str
    fields: Mapping[str, FieldDecl] = msgspec.field(default_factory=dict[str, FieldDecl])
    defaults: DefaultsDecl | None = None


class ConditionDecl(Decl, frozen=True, kw_only=True):
    """What one parameter must be for an event to be chosen."""

    equals: Scalar | None = None
    one_of: tuple[Scalar, ...] | None = None
    is_not: Scalar | tuple[Scalar, ...] | None = None
    prefix: str | None = None
    not_prefix: str | None = None
    includes: str | None = None
    excludes: str | None = None
    present: bool | None = None


WhenDecl = Mapping[str, ConditionDecl]


class PluralDecl(Decl, frozen=True, kw_only=True):
    """A message that counts: ``count`` names the field that chooses the form."""

    count: str
    one: str
    other: str


class MessagesDecl(Decl, frozen=True, kw_only=True):
    """The sentence for each status."""

    success: str | PluralDecl | None = None
    failure: str | PluralDecl | None = None
    attempt: str | PluralDecl | None = None


class ChangeDecl(Decl, frozen=True, kw_only=True):
    """A change of one key in an example."""

    key: str
    old: Any = None
    new: Any = None


class ErrorDecl(Decl, frozen=True, kw_only=True):
    """Why the act in an example failed."""

    reason: str
    message: str
    code: int | None = None


class ExampleDecl(Decl, frozen=True, kw_only=True):
    """A record as it may be written, in the parts that are not the same in every record."""

    status: str = "success"
    doc: str | None = None
    user: str | None = None
    token: str | None = None
    ip: str | None = None
    node: str | None = None
    object: str | None = None
    params: Mapping[str, Any] = msgspec.field(default_factory=dict[str, Any])
    changes: tuple[ChangeDecl, ...] = ()
    error: ErrorDecl | None = None


class EventDecl(Decl, frozen=True, kw_only=True):
    """One event."""

    id: int
    name: str
    object: str | None = None
    action: str | None = None
    title: str | None = None
    doc: str | None = None
    api: tuple[str, ...] = ()
    when: tuple[WhenDecl, ...] = ()
    object_id: str | None = None
    params: tuple[str, ...] = ()
    fields: Mapping[str, FieldDecl] = msgspec.field(default_factory=dict[str, FieldDecl])
    changes: str | tuple[str, ...] | None = None
    reveals: tuple[str, ...] = ()
    statuses: tuple[str, ...] | None = None
    severity: str | Mapping[str, str] | None = None
    privileged: bool | None = None
    mandatory: bool | None = None
    controls: tuple[str, ...] = ()
    messages: MessagesDecl
    wording: str | None = None
    examples: tuple[ExampleDecl, ...] = ()
    since: str | None = None
    deprecated: str | None = None
    retired: str | None = None
    replaced_by: str | None = None


class Content(Decl, frozen=True, kw_only=True):
    """The sections that any file of a catalog may hold."""

    area: str | None = None
    actions: Mapping[str, ActionDecl] = msgspec.field(default_factory=dict[str, ActionDecl])
    sensitivity: Mapping[str, SensitivityDecl] = msgspec.field(
        default_factory=dict[str, SensitivityDecl]
    )
    types: Mapping[str, FieldDecl] = msgspec.field(default_factory=dict[str, FieldDecl])
    fields: Mapping[str, FieldDecl] = msgspec.field(default_factory=dict[str, FieldDecl])
    frameworks: Mapping[str, FrameworkDecl] = msgspec.field(
        default_factory=dict[str, FrameworkDecl]
    )
    objects: Mapping[str, ObjectDecl] = msgspec.field(default_factory=dict[str, ObjectDecl])
    events: tuple[EventDecl | None, ...] = ()


class SettingDecl(Decl, frozen=True, kw_only=True):
    """Who acts in examples that don't say it, from where, on which node."""

    user: str = "alice"
    ip: str = "203.0.113.7"
    node: str = "node1"


class ProductDecl(Decl, frozen=True, kw_only=True):
    """The product that the events are of."""

    name: str
    title: str
    doc: str | None = None
    version: str
    url: str | None = None
    example: SettingDecl = SettingDecl()


class AreaDecl(Decl, frozen=True, kw_only=True):
    """A part of the product with a range of ids of its own."""

    title: str
    doc: str | None = None
    ids: str
    defaults: DefaultsDecl | None = None


class TemplateDecl(Decl, frozen=True, kw_only=True):
    """One template of a target of one's own."""

    template: str
    each: str = "catalog"
    to: str


class TargetDecl(Decl, frozen=True, kw_only=True):
    """Where a target writes, and what it needs to know."""

    out: str | None = None
    package: str | None = None
    base: str | None = None
    template: str | None = None
    locales: str | None = None
    templates: str | None = None
    files: tuple[TemplateDecl, ...] = ()


class RootDecl(Content, frozen=True, kw_only=True):
    """``events.yaml``: the product, its areas, the files that belong to it, the targets."""

    auditlex: int
    product: ProductDecl
    areas: Mapping[str, AreaDecl]
    include: tuple[str, ...] = ()
    lock: str = "registry/ids.lock"
    targets: Mapping[str, TargetDecl] | None = None
