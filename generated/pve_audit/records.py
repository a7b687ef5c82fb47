"""Records of all events: checked, redacted, described. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.redaction import NO_KEY
from auditlex.redaction import redact as _redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from auditlex.catalog import Event
    from auditlex.checking import Problem, Spec
    from auditlex.points import Point
    from auditlex.redaction import Hashes, Redactor

    _Tables: TypeAlias = tuple[
        Mapping[int, Callable[[Mapping[str, object]], tuple[Problem, ...]]],
        Mapping[int, Callable[[Mapping[str, object], Hashes], dict[str, object]]],
        Mapping[int, Redactor],
        Mapping[int, Spec],
        Mapping[int, Callable[[Point], Callable[..., bool]]],
    ]


_known: dict[str, _Tables] = {}


def _tables(area: str) -> _Tables:
    """The functions of an area."""
    try:
        return _known[area]
    except KeyError:
        return _known.setdefault(area, _imported(area))


def _imported(area: str) -> _Tables:
    """The functions of an area, imported now."""
    if area == 'audit':
        from pve_audit.areas import audit

        return audit.VALIDATE, audit.REDACT, audit.CHANGES, audit.SPECS, audit.POINTS
    if area == 'session':
        from pve_audit.areas import session

        return session.VALIDATE, session.REDACT, session.CHANGES, session.SPECS, session.POINTS
    if area == 'authorization':
        from pve_audit.areas import authorization

        return authorization.VALIDATE, authorization.REDACT, authorization.CHANGES, authorization.SPECS, authorization.POINTS
    if area == 'access':
        from pve_audit.areas import access

        return access.VALIDATE, access.REDACT, access.CHANGES, access.SPECS, access.POINTS
    if area == 'certificate':
        from pve_audit.areas import certificate

        return certificate.VALIDATE, certificate.REDACT, certificate.CHANGES, certificate.SPECS, certificate.POINTS
    if area == 'notification':
        from pve_audit.areas import notification

        return notification.VALIDATE, notification.REDACT, notification.CHANGES, notification.SPECS, notification.POINTS
    if area == 'node':
        from pve_audit.areas import node

        return node.VALIDATE, node.REDACT, node.CHANGES, node.SPECS, node.POINTS
    if area == 'network':
        from pve_audit.areas import network

        return network.VALIDATE, network.REDACT, network.CHANGES, network.SPECS, network.POINTS
    if area == 'task':
        from pve_audit.areas import task

        return task.VALIDATE, task.REDACT, task.CHANGES, task.SPECS, task.POINTS
    if area == 'console':
        from pve_audit.areas import console

        return console.VALIDATE, console.REDACT, console.CHANGES, console.SPECS, console.POINTS
    if area == 'vm':
        from pve_audit.areas import vm

        return vm.VALIDATE, vm.REDACT, vm.CHANGES, vm.SPECS, vm.POINTS
    if area == 'container':
        from pve_audit.areas import container

        return container.VALIDATE, container.REDACT, container.CHANGES, container.SPECS, container.POINTS
    if area == 'snapshot':
        from pve_audit.areas import snapshot

        return snapshot.VALIDATE, snapshot.REDACT, snapshot.CHANGES, snapshot.SPECS, snapshot.POINTS
    if area == 'guest-agent':
        from pve_audit.areas import guest_agent

        return guest_agent.VALIDATE, guest_agent.REDACT, guest_agent.CHANGES, guest_agent.SPECS, guest_agent.POINTS
    if area == 'bulk':
        from pve_audit.areas import bulk

        return bulk.VALIDATE, bulk.REDACT, bulk.CHANGES, bulk.SPECS, bulk.POINTS
    if area == 'storage':
        from pve_audit.areas import storage

        return storage.VALIDATE, storage.REDACT, storage.CHANGES, storage.SPECS, storage.POINTS
    if area == 'backup':
        from pve_audit.areas import backup

        return backup.VALIDATE, backup.REDACT, backup.CHANGES, backup.SPECS, backup.POINTS
    if area == 'replication':
        from pve_audit.areas import replication

        return replication.VALIDATE, replication.REDACT, replication.CHANGES, replication.SPECS, replication.POINTS
    if area == 'disk':
        from pve_audit.areas import disk

        return disk.VALIDATE, disk.REDACT, disk.CHANGES, disk.SPECS, disk.POINTS
    if area == 'firewall':
        from pve_audit.areas import firewall

        return firewall.VALIDATE, firewall.REDACT, firewall.CHANGES, firewall.SPECS, firewall.POINTS
    if area == 'sdn':
        from pve_audit.areas import sdn

        return sdn.VALIDATE, sdn.REDACT, sdn.CHANGES, sdn.SPECS, sdn.POINTS
    if area == 'ha':
        from pve_audit.areas import ha

        return ha.VALIDATE, ha.REDACT, ha.CHANGES, ha.SPECS, ha.POINTS
    if area == 'ceph':
        from pve_audit.areas import ceph

        return ceph.VALIDATE, ceph.REDACT, ceph.CHANGES, ceph.SPECS, ceph.POINTS
    if area == 'cluster':
        from pve_audit.areas import cluster

        return cluster.VALIDATE, cluster.REDACT, cluster.CHANGES, cluster.SPECS, cluster.POINTS
    if area == 'mapping':
        from pve_audit.areas import mapping

        return mapping.VALIDATE, mapping.REDACT, mapping.CHANGES, mapping.SPECS, mapping.POINTS
    if area == 'pool':
        from pve_audit.areas import pool

        return pool.VALIDATE, pool.REDACT, pool.CHANGES, pool.SPECS, pool.POINTS
    if area == 'configuration':
        from pve_audit.areas import configuration

        return configuration.VALIDATE, configuration.REDACT, configuration.CHANGES, configuration.SPECS, configuration.POINTS
    raise LookupError(f"no area {area!r}")


def validate(record: Mapping[str, object]) -> tuple[Problem, ...]:
    """What is wrong with a record of any event; nothing if it is sound.

    Raises:
        auditlex.catalog.UnknownEvent: if the record's id is not of this catalog.
    """
    number = record.get("id")
    event = events.by_id(number if type(number) is int else 0)
    return _tables(event.area)[0][event.id](record)


def redact(
    event: Event, params: Mapping[str, object], hasher: Hashes = NO_KEY
) -> dict[str, object]:
    """The parameters of an event as they may be written."""
    return _tables(event.area)[1][event.id](params, hasher)


def redact_change(event: Event, key: str, value: object, hasher: Hashes = NO_KEY) -> object:
    """The old or new value of a change as it may be written; None where it is dropped."""
    written = _redact({key: value}, _tables(event.area)[2][event.id], hasher)
    # A key that the event does not declare is masked, too.
    return next(iter(written.values()), None)


def spec(event: Event) -> Spec:
    """What a written record of the event has to be like, and how its object's id is made."""
    return _tables(event.area)[3][event.id]


def point(event: Event, point: Point) -> Callable[..., bool]:
    """The audit point of the event; the package's attribute of its name while it is on."""
    return _tables(event.area)[4][event.id](point)


def schema(event: Event | None = None) -> dict[str, object]:
    """The JSON Schema of all records, or of those of one event; it stands alone."""
    import json
    from importlib.resources import files

    text = files('pve_audit').joinpath("schemas/bundle.json").read_text(encoding="utf-8")
    bundle: dict[str, dict[str, object]] = json.loads(text)
    if event is None:
        return dict(bundle)
    definitions = {name: bundle["$defs"][name] for name in ("envelope", event.short_name)}
    return {
        "$schema": bundle["$schema"],
        "title": event.title,
        "allOf": [{"$ref": "#/$defs/envelope"}, {"$ref": f"#/$defs/{event.short_name}"}],
        "$defs": definitions,
    }
