"""No secret of any call of Proxmox VE is left after redaction.

A canary is put in the place of each secret, sub-keys of property strings and items of lists
included. What is secret is known from three sources: what the catalog says; a list that was made by
hand from what each call is for, and so is not the catalog's; and what the names, formats and
descriptions of the API smell of.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import pytest

import pve_audit
from auditlex.auditor import Auditor
from auditlex.catalog import Event
from auditlex.points import Point
from auditlex.redaction import Redactor, redact
from auditlexc import model
from auditlexc.api.coverage import absent_from, classified, smells
from auditlexc.api.read import read
from auditlexc.pipeline import catalog
from auditlexc.targets.points import argument
from tests.conftest import PROJECT
from tests.test_auditor import Fixed, Kept, Says

PUBLISHED = PROJECT.parent / "shared" / "pve" / "apidata.js"
MODEL = catalog(PROJECT)[0]
assert MODEL is not None
EVENTS = {event.name: event for event in MODEL.events}
CANARY = "canary0123456789abcdef"
SECRETS = (
    ("POST /access/ticket", "password otp tfa-challenge"),
    ("POST /access/vncticket", "vncticket"),
    ("POST /access/openid/login", "code state"),
    ("PUT /access/password", "password confirmation-password"),
    ("* /access/tfa/{userid}*", "password totp value challenge"),
    ("* /access/users", "password keys"),
    ("PUT /access/users/{userid}", "keys"),
    ("* /access/domains*", "password client-key tfa.key"),
    ("* /cluster/notifications/endpoints/smtp*", "password"),
    ("* /cluster/notifications/endpoints/gotify*", "token"),
    ("* /cluster/notifications/endpoints/webhook*", "secret.value header.value url body"),
    ("* /cluster/metrics/server/{id}", "token otel-headers"),
    ("* /cluster/acme/plugins*", "data"),
    ("POST /cluster/acme/account", "eab-hmac-key"),
    ("* /cluster/sdn/ipams*", "token"),
    ("* /cluster/sdn/dns*", "key"),
    ("* /storage*", "password keyring encryption-key master-pubkey options"),
    ("GET /nodes/{node}/scan/*", "password"),
    ("POST /cluster/config/join", "password"),
    ("POST /nodes/{node}/certificates/custom", "key"),
    ("PUT /nodes/{node}/subscription", "key"),
    ("* /nodes/{node}/qemu", "cipassword args description smbios1.serial"),
    ("* /nodes/{node}/qemu/{vmid}/config", "cipassword args description smbios1.serial"),
    ("POST /nodes/{node}/lxc", "password env entrypoint description"),
    ("PUT /nodes/{node}/lxc/{vmid}/config", "env entrypoint description"),
    ("POST /nodes/{node}/qemu/{vmid}/agent/set-user-password", "password"),
    ("POST /nodes/{node}/qemu/{vmid}/agent/exec", "input-data command"),
    ("POST /nodes/{node}/qemu/{vmid}/agent/file-write", "content"),
    ("PUT /nodes/{node}/qemu/{vmid}/sendkey", "key"),
    ("POST /nodes/{node}/*/{vmid}/remote_migrate", "target-endpoint.apitoken"),
    ("POST /nodes/{node}/execute", "commands"),
    ("POST /nodes/{node}/qemu/{vmid}/monitor", "command"),
    ("PUT /cluster/options", "http_proxy"),
    ("POST /nodes/{node}/storage/{storage}/download-url", "url"),
    ("GET /nodes/{node}/query-url-metadata", "url"),
    ("GET /nodes/{node}*/vncwebsocket", "vncticket"),
    ("GET /nodes/{node}/*/{vmid}/mtunnelwebsocket", "ticket"),
)
"""Calls and what of their parameters is secret; 'tfa.key' is the key inside of a parameter."""


def by_hand(call: str, names: set[str]) -> set[str]:
    """The secrets of a call by the list above, as far as it has such parameters."""
    return {
        secret
        for pattern, secrets in SECRETS
        if fnmatchcase(call, pattern.replace("[", "[[]"))
        for secret in secrets.split()
        if secret.partition(".")[0] in names
    }


def said(fields: dict[str, model.Field], above: str = "") -> Iterator[str]:
    """The secrets that the catalog names, as paths."""
    for name, field in fields.items():
        path = f"{above}{name}"
        if field.redact != "keep":
            yield path
            continue
        yield from said(inside(field), f"{path}.")


def inside(field: model.Field) -> dict[str, model.Field]:
    """The fields inside a field."""
    keys = {key.name: key.field for key in field.type.keys}
    item = field.type.items
    return keys | ({k.name: k.field for k in item.type.keys} if item is not None else {})


def planted(field: model.Field, path: list[str], canary: str) -> Iterator[Any]:
    """Values of a field with the canary in the place of what the path names inside it."""
    type_ = field.type
    if type_.base == "list" and (path or field.redact == "keep"):
        for inner in planted(type_.items or field, path, canary):
            # An item of a list that holds commas itself has no place in one text.
            yield [inner, inner] if not type_.separator else f"{inner};{inner}"
        # An API that takes a list takes a single value, too.
        yield from planted(type_.items or field, path, canary)
    elif not path:
        yield from (canary, [canary], {"value": canary, canary: canary}, f"x={canary},y={canary}")
    else:
        keys = {key.name: key.field for key in type_.keys}
        for inner in planted(keys[path[0]], path[1:], canary):
            if type_.base == "property-string":
                text = f"{path[0]}={inner}"
                others = [f"{key.name}=1" for key in type_.keys if key.name != path[0]]
                yield from (text, ",".join([text, *others]), ",".join([*others, text]))
                if type_.default_key == path[0]:
                    yield f"{inner},{','.join(others)}"
            else:
                yield {path[0]: inner}


def left(event: Event, params: dict[str, Any]) -> bool:
    """Whether the canary is still in the record."""
    written = pve_audit.redact(event, params)
    return CANARY in json.dumps(written) or CANARY in repr(written)


def names(field: model.Field) -> list[str]:
    """The parameters that a field stands for, at most three of them."""
    if not field.indexed:
        return [field.name]
    indexes = sorted({0, field.max_index, field.max_index + 1})
    return [f"{field.stem}{index}" for index in indexes]


def leaks(event: model.Event, secrets: set[str]) -> list[tuple[str, str, Any]]:
    """Where a canary is left in the record of an event, in its parameters or changes."""
    emitted = pve_audit.events.by_id(event.id)
    params = {param.name: param.field for param in event.params}
    changes = {field.name: field for field in event.changes}
    found: list[tuple[str, str, Any]] = []
    for secret in secrets:
        stem, *path = secret.split(".")
        for field in {id(f): f for f in (params.get(stem), changes.get(stem)) if f}.values():
            for value, name in itertools.product(planted(field, path, CANARY), names(field)):
                if left(emitted, {name: value}):
                    found.append((event.name, secret, value))
                written = pve_audit.redact_change(emitted, name, value)
                if stem in changes and CANARY in repr(written):
                    found.append((event.name, f"changes {secret}", value))
    return found


@pytest.mark.parametrize("area", MODEL.areas, ids=lambda area: area.name)
def test_what_the_catalog_calls_a_secret_is_gone(area: model.Area) -> None:
    """In each event of the area, from the largest field to the smallest key."""
    for event in area.events:
        fields = {param.name: param.field for param in event.params}
        fields |= {field.name: field for field in event.changes}
        assert leaks(event, set(said(fields))) == []


def test_what_no_event_declares_is_gone() -> None:
    """A parameter that is misspelt, new, or not a name at all."""
    for event in pve_audit.events.ALL:
        for name in ("undeclared", "password0", "net99", "a b", CANARY, f"{CANARY} b", ""):
            assert not left(event, {name: CANARY})
            assert not left(event, {name: {CANARY: [CANARY]}})


def named(field: model.Field) -> Iterator[Any]:
    """Values of a field with the canary as a name where the field declares names."""
    type_ = field.type
    if type_.base == "property-string":
        first = type_.keys[0].name
        yield from (f"{CANARY}=x", f"{first}=1,{CANARY}=x", f"{first}=1,{CANARY}")
    elif type_.base == "struct":
        yield {CANARY: "", CANARY.upper(): {CANARY: 1}}
        for key in type_.keys:
            yield from ({key.name: inner, CANARY: 1} for inner in named(key.field))
    elif type_.base == "list" and type_.items is not None:
        yield from ([inner, inner] for inner in named(type_.items))
    elif type_.base == "map" and type_.items is not None:
        # The keys of a map itself are data.
        yield from ({"a": inner} for inner in named(type_.items))


def undeclared(event: model.Event) -> Iterator[dict[str, Any]]:
    """Parameters with the canary as a name, alone and beside each one that declares names."""
    yield {CANARY: ""}
    yield {f"{CANARY}0": CANARY, f"_{CANARY}": {CANARY: 1}}
    for param in event.params:
        for name, value in itertools.product(names(param.field), named(param.field)):
            yield {name: value, CANARY: value}


@pytest.mark.parametrize("area", MODEL.areas, ids=lambda area: area.name)
def test_no_name_is_written_that_the_event_does_not_declare(area: model.Area) -> None:
    """It may be the rest of a secret. By each way of writing, for each event of the area."""
    sink = Kept()
    auditor = Auditor(
        pve_audit, policy=Fixed(Says()), sink=sink, node="pve1", process_name="pvedaemon"
    )
    for event in area.events:
        emitted = pve_audit.events.by_id(event.id)
        point = pve_audit.point(emitted, Point(auditor, emitted))
        maps = {argument(p.name): {CANARY: 1} for p in event.params if p.field.indexed}
        assert pve_audit.redact_change(emitted, CANARY, CANARY) == "***"
        for params in undeclared(event):
            assert not left(emitted, params)
            changes = [(name, value, None) for name, value in params.items()]
            assert auditor.emit(emitted, params, changes=changes)
            assert point(**params, **maps, changes=changes)
    assert sink.lines
    written = b"".join(sink.lines).lower()
    assert CANARY.encode() not in written
    for record in sink.records:
        assert pve_audit.validate(record) == ()
        odd = {**record, "params": {**record["params"], CANARY: 1}, CANARY: 1}
        odd.pop("invalid", None)
        problems = pve_audit.validate(odd)
        assert {"/***", "/params/***"} <= {problem.path for problem in problems}
        assert CANARY not in repr(problems)
        stored = {**record, "params": {**record["params"], CANARY: "***"}}
        assert pve_audit.validate(stored) == (), "as records of an earlier version have it"
    assert CANARY not in repr((auditor, auditor.counters))


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published schema is not here")
def test_no_secret_of_any_of_the_649_calls_is_left() -> None:
    """Whether the call has an event or not; each secret of each of the three sources."""
    api = read(PUBLISHED)
    assert len(api.methods) == 649
    calls: dict[str, list[model.Event]] = {}
    for event in EVENTS.values():
        for binding in event.api:
            calls.setdefault(f"{binding.method} {binding.path}", []).append(event)
    walked = planted_in = 0
    unknown: set[str] = set()
    for method in api.methods:
        call = f"{method.verb} {method.path}"
        walked += 1
        hand = by_hand(call, {parameter.name for parameter in method.parameters})
        smelt = {name for p in method.parameters for name, _ in smells(p)}
        events = calls.get(call, [])
        if not events:
            # Without an event there is no rule, and everything is masked.
            written = redact({p.name: CANARY for p in method.parameters}, Redactor({}))
            assert CANARY not in repr(written)
        for event in events:
            fields = {param.name: param.field for param in event.params}
            secrets = {name for name in smelt if not reasoned(event, name)}
            secrets |= {name for name in hand if not absent_from(event, name.partition(".")[0])}
            secrets |= set(said(fields))
            unknown |= {f"{call} {name}" for name in secrets if not known(fields, name)}
            assert leaks(event, secrets) == []
            planted_in += len(secrets)
    assert unknown == set()
    assert walked == 649
    assert planted_in > 200


def known(fields: dict[str, model.Field], name: str) -> bool:
    """Whether the event has such a field, or a secret around it."""
    for part in name.split("."):
        field = fields.get(part)
        if field is None:
            return False
        if field.redact != "keep":
            return True
        fields = inside(field)
    return True


def reasoned(event: model.Event, name: str) -> bool:
    """Whether the catalog says why a parameter is no secret, or the call can't have it."""
    if absent_from(event, name.partition(".")[0]):
        return True
    secrets = set(said({param.name: param.field for param in event.params}))
    steps = name.split(".")
    hidden = any(".".join(steps[: n + 1]) in secrets for n in range(len(steps)))
    return classified(event, name) and not hidden


def test_every_line_of_the_list_by_hand_is_about_some_call() -> None:
    """A line that fits nothing would guard nothing."""
    calls = {
        f"{binding.method} {binding.path}": {param.name for param in event.params}
        for event in EVENTS.values()
        for binding in event.api
    }
    idle = [
        (pattern, secret)
        for pattern, secrets in SECRETS
        for secret in secrets.split()
        if not any(
            fnmatchcase(call, pattern) and secret.partition(".")[0] in have
            for call, have in calls.items()
        )
    ]
    assert idle == []
