"""What happens in the cluster on one day: acts in the order of time, the same for the same seed.

``ACTS`` is the table of what people, tokens and the cluster itself do, each with its weight. An act
is a function that yields steps; a step is one record and the seconds since the step before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from random import Random
from typing import Any, Final, NamedTuple

from auditlex.auditor import Change
from auditlex.record import Failure
from examples.demo.cluster import (
    GUESSED,
    INTRUDERS,
    NODES,
    PEOPLE,
    POOLS,
    STORAGES,
    Guest,
    Person,
    guests,
)

DAY: Final = 86_400


class Step(NamedTuple):
    """One record to be: what, how it ended, and how long after the step before."""

    event: str
    params: dict[str, Any]
    status: str = "success"
    changes: tuple[Change, ...] = ()
    error: Failure | None = None
    wait: float = 0.4


class Happening(NamedTuple):
    """A step with everything around it; ``at`` is seconds since the day began."""

    at: float
    node: str
    process: str
    user: str
    token: str
    address: str
    request: str
    step: Step


DENIED: Final = Failure("denied", 403, "Permission check failed (VM.Config.CPU)")
GONE: Final = Failure("not-found", 500, "Configuration file does not exist")
LOCKED: Final = Failure("conflict", 500, "VM is locked (backup)")
SLOW: Final = Failure("timeout", 596, "Connection timed out")
WRONG: Final = Failure("denied", 401, "authentication failure")
ERRORS: Final = (DENIED, DENIED, LOCKED, SLOW, GONE, Failure("error", 500))

Steps = Iterator[Step]


class World:
    """The state of the cluster, and the dice."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - a demonstration that can be repeated
        self.guests = guests(self.random)
        self.number = 1_000

    def guest(self) -> Guest:
        """Some guest."""
        return self.random.choice(self.guests)

    def upid(self, node: str, kind: str, about: object, user: str) -> str:
        """The name of a new task."""
        self.number += 1
        start = f"{self.random.randrange(16**8):08X}"
        return f"UPID:{node}:{self.number:08X}:{start}:65A0B0C0:{kind}:{about}:{user}:"


def tried(world: World, step: Step, rate: float = 0.06) -> Steps:
    """The step, or now and then its failure."""
    if world.random.random() < rate:
        error = world.random.choice(ERRORS)
        yield step._replace(status="failure", error=error, changes=())
    else:
        yield step


def task(world: World, who: Person, guest: Guest, event: str, kind: str, **more: Any) -> Steps:
    """An act that hands its work to a task."""
    node = {"node": guest.node, "vmid": guest.vmid}
    step = Step(event, {**node, **more})
    for each in tried(world, step):
        yield each
        if each.status == "failure":
            return
    task_ = {
        "node": guest.node, "upid": world.upid(guest.node, kind, guest.vmid, who.user),
        "kind": kind, "id": str(guest.vmid),
    }  # fmt: skip
    yield Step("task.start", task_, wait=0.2)
    took = world.random.randrange(1, 90)
    if world.random.random() < 0.03:
        yield Step(
            "task.finish", {**task_, "duration": took}, "failure",
            error=Failure("error", message=f"{kind}: exit code 255"), wait=took,
        )  # fmt: skip
    elif world.random.random() < 0.05:
        yield Step("task.warn", {**task_, "duration": took, "warnings": 2}, wait=took)
    else:
        yield Step("task.finish", {**task_, "duration": took}, wait=took)


def ping(world: World, _who: Person) -> Steps:
    """The monitoring asks whether a guest is well, and for a guest that it has no business with."""
    guest = world.guest()
    if world.random.random() < 0.01:
        path = f"/nodes/{guest.node}/qemu/{guest.vmid}/config"
        asked = {"method": "PUT", "path": path}
        yield Step("request.call-with-token", asked, "failure", error=DENIED)
    else:
        params = {"node": guest.node, "vmid": guest.vmid}
        yield from tried(world, Step("guest-agent.ping", params), 0.02)


def use_ticket(world: World, who: Person) -> Steps:
    """Somebody's ticket ran out."""
    params = {"method": "GET", "path": f"/nodes/{world.random.choice(NODES)}/status"}
    yield Step("ticket.use-expired", {**params, "username": who.user}, "failure", error=WRONG)


def log_in(world: World, who: Person) -> Steps:
    """Somebody logs in, sometimes with a wrong password before."""
    params = {"username": who.user, "password": "correct horse battery staple"}
    if world.random.random() < 0.15:
        yield Step("session.login", params, "failure", error=WRONG)
    yield Step("session.login", params, wait=6)


def log_out(_world: World, who: Person) -> Steps:
    """Somebody logs out."""
    yield Step("session.logout", {"username": who.user})


def power(world: World, who: Person) -> Steps:
    """A guest is started, stopped or rebooted."""
    guest = world.guest()
    kind, prefix = ("container", "vz") if guest.container else ("vm", "qm")
    verb = world.random.choice(("start", "stop", "shutdown", "reboot"))
    if verb == "stop":
        # Where attempts are recorded, as for what can't be undone.
        yield Step(f"{kind}.stop", {"node": guest.node, "vmid": guest.vmid}, "attempt")
    yield from task(world, who, guest, f"{kind}.{verb}", f"{prefix}{verb}")


def configure(world: World, _who: Person) -> Steps:
    """A guest gets more or fewer cores or memory."""
    guest = world.guest()
    kind = "container" if guest.container else "vm"
    cores, memory = world.random.choice((1, 2, 4, 8)), world.random.choice((1024, 2048, 4096))
    params: dict[str, Any] = {"node": guest.node, "vmid": guest.vmid, "cores": cores}
    params["memory"] = memory if guest.container else str(memory)
    changes: tuple[Change, ...] = (("cores", guest.cores, cores),)
    for each in tried(world, Step(f"{kind}.update", params, changes=changes)):
        yield each
        if each.status == "success":
            guest.cores, guest.memory = cores, memory


def snapshot(world: World, who: Person) -> Steps:
    """A snapshot is taken, rolled back to or deleted."""
    guest = world.guest()
    kind, prefix = ("container", "vz") if guest.container else ("vm", "qm")
    verb = world.random.choice(("create", "create", "rollback", "delete"))
    name = f"before-update-{guest.snapshots}"
    guest.snapshots += verb == "create"
    yield from task(
        world, who, guest, f"{kind}-snapshot.{verb}", f"{prefix}snapshot", snapname=name
    )


def migrate(world: World, who: Person) -> Steps:
    """A guest moves to another node."""
    guest = world.guest()
    target = world.random.choice([node for node in NODES if node != guest.node])
    kind, prefix = ("container", "vz") if guest.container else ("vm", "qm")
    yield from task(world, who, guest, f"{kind}.migrate", f"{prefix}migrate", target=target)
    guest.node = target


def console(world: World, _who: Person) -> Steps:
    """Somebody looks at a guest's screen."""
    guest = world.guest()
    shown = {"node": guest.node, "vmid": guest.vmid, "kind": world.random.choice(("vnc", "term"))}
    yield Step("guest-console.open", shown)
    took = world.random.randrange(5, 1800)
    yield Step("guest-console.close", {**shown, "duration": took, "reason": "closed"}, wait=took)


def firewall(world: World, _who: Person) -> Steps:
    """A rule for a guest."""
    guest = world.guest()
    params = {
        "node": guest.node, "vmid": guest.vmid, "type": "in", "action": "ACCEPT",
        "dport": str(world.random.choice((22, 80, 443, 5432))), "source": "198.51.100.0/24",
        "comment": world.random.choice(("Büro", "monitoring", "внутренняя сеть", "テスト")),
    }  # fmt: skip
    yield from tried(world, Step("guest-firewall-rule.create", params))


def accounts(world: World, _who: Person) -> Steps:
    """A user comes, changes or goes."""
    number = world.random.randrange(30)
    userid = f"trainee{number}@pve"
    match world.random.randrange(5):
        case 0:
            params = {"userid": userid, "comment": "Ausbildung", "password": "n0t-in-the-log"}
            step = Step("user.create", params)
        case 1:
            step = Step(
                "user.update", {"userid": userid, "comment": "until June"},
                changes=(("comment", "Ausbildung", "until June"),),
            )  # fmt: skip
        case 2:
            step = Step("user.change-password", {"userid": userid, "password": "n0t-either"})
        case 3:
            params = {"path": f"/pool/{world.random.choice(POOLS)}", "roles": "PVEVMUser"}
            step = Step("acl.grant", {**params, "users": userid})
        case _:
            yield Step("user.delete", {"userid": userid}, "attempt")
            step = Step("user.delete", {"userid": userid})
    yield from tried(world, step, 0.12)


def storage(world: World, _who: Person) -> Steps:
    """An image is uploaded or a volume removed."""
    node, store = world.random.choice(NODES), world.random.choice(STORAGES)
    if world.random.random() < 0.6:
        params = {"content": "iso", "filename": "debian-13.1.0-amd64-netinst.iso"}
        yield from tried(world, Step("volume.upload", {**params, "node": node, "storage": store}))
    else:
        volume = f"{store}:vm-{world.guest().vmid}-disk-1"
        params = {"node": node, "storage": store, "volume": volume}
        yield from tried(world, Step("volume.delete", params))


def look(world: World, _who: Person) -> Steps:
    """Logs are read, that of the audit among them."""
    if world.random.random() < 0.3:
        yield Step("audit-log.read", {"filter": "status = failure", "records": 50})
    else:
        yield Step("syslog.read", {"node": world.random.choice(NODES), "limit": 500})


def guess(world: World, _who: Person) -> Steps:
    """Somebody outside tries passwords."""
    for _ in range(world.random.randrange(3, 40)):
        name = world.random.choice(GUESSED)
        params = {"username": name, "password": f"{name}123"}
        yield Step("session.login", params, "failure", error=WRONG, wait=1.5)


Act = Callable[[World, Person], Steps]
ACTS: Final[tuple[tuple[int, Act], ...]] = (
    (30, power), (25, configure), (14, snapshot), (6, migrate), (18, console), (8, firewall),
    (7, accounts), (6, storage), (5, look), (12, log_in), (8, log_out), (4, use_ticket),
)  # fmt: skip
"""What people do, and how often."""

AUTOMATIC: Final[tuple[tuple[int, Act], ...]] = (
    (10, power), (12, configure), (8, snapshot), (2, firewall), (2, storage),
)  # fmt: skip
"""What programs do that have a token."""


def backups(world: World, node: str) -> Steps:
    """The nightly backup of a node."""
    yield Step("job.start", {"id": f"backup-{node}", "kind": "vzdump", "origin": "schedule"})
    yield Step(
        "backup.create", {"node": node, "all": True, "storage": "backup", "compress": "zstd"}
    )
    for guest in world.guests:
        if guest.node != node:
            continue
        about = {
            "node": node, "upid": world.upid(node, "vzdump", guest.vmid, "root@pam"),
            "kind": "vzdump", "id": str(guest.vmid),
        }  # fmt: skip
        yield Step("task.start", about, wait=1)
        took = world.random.randrange(30, 400)
        failed = world.random.random() < 0.04
        yield Step(
            "task.finish", {**about, "duration": took}, "failure" if failed else "success",
            error=Failure("error", message="job errors") if failed else None, wait=took,
        )  # fmt: skip
    yield Step("backup.prune", {"node": node, "storage": "backup"})


def day(seed: int, records: int, first_hour: int = 0) -> list[Happening]:
    """As many records as asked for, spread over a day, in the order of time.

    ``first_hour`` is the hour on the clock when the day begins; people sleep at night.
    """
    world = World(seed)
    told: list[Happening] = []
    waiting: list[tuple[float, int, Happening, Steps]] = []

    def begin(at: float, who: Person, node: str, process: str, steps: Steps) -> None:
        step = next(steps, None)
        if step is not None:
            address = "" if process == "pvescheduler" else who.address
            request = f"{world.random.getrandbits(64):016x}"
            first = Happening(at, node, process, who.user, who.token, address, request, step)
            heappush(waiting, (at, len(told), first, steps))

    night = ((2 - first_hour) % 24) * 3600.0
    for number, node in enumerate(NODES):
        begin(night + 60 * number, CLOCKWORK, node, "pvescheduler", backups(world, node))
    for at in _moments(world.random, records):
        hour = (first_hour + at / 3600) % 24
        begin(at, *_somebody(world, hour))
        while waiting and waiting[0][0] <= at:
            _, number, happening, steps = heappop(waiting)
            told.append(happening)
            step = next(steps, None)
            if step is not None:
                later = happening.at + step.wait
                heappush(waiting, (later, number, happening._replace(at=later, step=step), steps))
        if len(told) >= records:
            break
    # What was drawn is nearly a day; now it is one.
    last = told[records - 1].at
    return [each._replace(at=each.at * DAY / last) for each in told[:records]]


CLOCKWORK: Final = Person("root@pam", "", 0, (0, 24))
STEPS: Final = 1.9
"""Records that one act leaves, about."""


def _moments(random: Random, records: int) -> Iterator[float]:
    """When acts begin."""
    at = 0.0
    while True:
        at += random.expovariate(records / STEPS / DAY)
        yield at


def _somebody(world: World, hour: float) -> tuple[Person, str, str, Steps]:
    """Who acts next, on which node, by which process, and what it is."""
    random = world.random
    node = random.choice(NODES)
    if random.random() < 0.0015:
        stranger = Person("unknown", random.choice(INTRUDERS), 0, (0, 24))
        return stranger, node, "pveproxy", guess(world, stranger)
    there = [who for who in PEOPLE if who.hours[0] <= hour < who.hours[1]]
    who = random.choices(there, [person.weight for person in there])[0]
    if who.user == "monitoring@pve":
        return who, node, "pveproxy", ping(world, who)
    acts = AUTOMATIC if who.token else ACTS
    act = random.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
    return who, node, "pvedaemon", act(world, who)
