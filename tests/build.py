"""Values of the model for tests, made without YAML: say what matters, the rest is filled in.

``event(params=[param("vmid", "integer", minimum=1), param("name?", redact="hash")])`` is an event
that the compiler could have resolved. Nothing here is random, and equal calls make equal values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from auditlexc.decls import ConditionDecl
from auditlexc.model import (
    Action,
    Area,
    Binding,
    Catalog,
    Condition,
    Control,
    EnumValue,
    Event,
    Field,
    Message,
    Object,
    Param,
    Product,
    Type,
)
from auditlexc.places import Ref
from auditlexc.wording import wording

SEVERITY = {"attempt": "notice", "success": "notice", "failure": "warning"}


def type_(base: str = "string", **limits: Any) -> Type:
    """A type; ``values`` may be names, ``keys`` are made by ``param``, ``items`` by ``field``."""
    values = limits.pop("values", ())
    return Type(
        base=base,
        values=tuple(
            v if isinstance(v, EnumValue) else EnumValue(name=v, title=v.title()) for v in values
        ),
        keys=tuple(limits.pop("keys", ())),
        **limits,
    )


_FIELD = frozenset(Field.__struct_fields__)


def field(name: str = "items", base: str = "string", **more: Any) -> Field:
    """A field; keywords are attributes of ``Field`` or of ``Type``. 'net[n]' is indexed."""
    own: dict[str, Any] = {key: more.pop(key) for key in list(more) if key in _FIELD}
    indexed: dict[str, Any] = {"indexed": True, "max_index": 31} if name.endswith("[n]") else {}
    said: dict[str, Any] = {
        "name": name,
        "type": type_(base, **more),
        "doc": f"The {name}.",
        "sensitivity": "public",
        "redact": "keep",
        "example": "x",
    }
    return Field(**said | indexed | own)


def param(name: str, base: str = "string", **more: Any) -> Param:
    """A parameter or a key; 'name?' may be absent."""
    bare = name.removesuffix("?")
    return Param(name=bare, required=bare == name, field=field(bare, base, **more))


def message(status: str, text: str, plural: str = "", count: str = "", name: str = "") -> Message:
    """A sentence; ``name`` is the event's, for the context."""
    names = dict.fromkeys((*wording(text).names, *wording(plural).names))
    return Message(
        status=status,
        context=f"{name}/{status}",
        text=text,
        plural=plural,
        count=count,
        names=tuple(names),
    )


def condition(key: str, **test: Any) -> Condition:
    """A condition of ``when``: ``condition("archive", present=False)``."""
    return Condition(key=key, test=ConditionDecl(**test))


def object_(name: str = "user", **more: Any) -> Object:
    """A kind of thing."""
    said: dict[str, Any] = {"name": name, "title": name, "id": f"/{name}s", "area": "access"}
    return Object(**said | more)


def control(name: str) -> Control:
    """An item of a framework that has the name's first part."""
    return Control(name=name, framework=name.partition("-")[0], title=name)


def event(
    id: int = 103_001,
    name: str = "user.create",
    *,
    params: Iterable[Param | str] = (),
    changes: Iterable[Field | str] = (),
    messages: Mapping[str, str | Message] | None = None,
    api: Iterable[str] = (),
    controls: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
    **more: Any,
) -> Event:
    """An event.

    ``params`` and ``changes`` may be names alone: text, and for ``changes`` the parameter of that
    name. ``messages`` maps a status to its sentence, ``api`` holds methods with their paths,
    ``severity`` is what differs from notice and warning. ``object`` and ``action`` follow from the
    name. Other keywords are attributes of ``model.Event``.
    """
    object_name, _, action_name = name.partition(".")
    made = tuple(param(p) if isinstance(p, str) else p for p in params)
    fields = {p.name: p.field for p in made}
    texts = {
        "success": f"{{subject}} did {action_name} {object_name}",
        "failure": f"{{subject}} could not {action_name} {object_name}: {{error}}",
    }
    defaults: dict[str, Any] = {
        "full_name": f"pve.{name}",
        "area": "access",
        "object": object_(object_name),
        "action": Action(name=action_name, title=action_name, doc=f"To {action_name}."),
        "title": f"{object_name}: {action_name}",
        "object_id": f"/{object_name}s",
        "statuses": ("success", "failure"),
        "at": Ref("registry/access.yaml", ("events", id - 103_001)),
    }
    return Event(
        id=id,
        name=name,
        params=made,
        changes=tuple((fields.get(c) or field(c)) if isinstance(c, str) else c for c in changes),
        messages=tuple(
            m if isinstance(m, Message) else message(status, m, name=name)
            for status, m in (texts if messages is None else messages).items()
        ),
        api=tuple(Binding(method=m, path=p) for m, _, p in (text.partition(" ") for text in api)),
        controls=tuple(control(c) for c in controls),
        severity=SEVERITY | dict(severity or {}),
        **defaults | more,
    )


def area(name: str = "access", first: int = 103_001, last: int = 103_999, **more: Any) -> Area:
    """An area with a range of ids."""
    said: dict[str, Any] = {"name": name, "title": name, "first": first, "last": last}
    return Area(**said | more)


def catalog(*events: Event, **more: Any) -> Catalog:
    """A catalog of one area and the events."""
    said: dict[str, Any] = {
        "product": Product(name="pve", title="Proxmox VE", version="0.1"),
        "areas": (area(events=tuple(events)),),
    }
    return Catalog(**said | more)
