"""No secret is in anything that comes out, whatever goes in and whichever way it goes.

A word that can be found stands in the place of each secret: in parameters of all events that the
catalog calls secret, in what it does not declare, in what has the wrong type, in exceptions and in
changes. Then it is looked for in all that comes out: lines of the log, what is printed and logged,
exceptions and what things say of themselves. Fields that are public may show what is theirs.
"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import random
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pve_audit
from auditlex import active
from auditlex.act import act
from auditlex.auditor import AuditDenied, Auditor
from auditlex.catalog import Event
from auditlex.hashing import NO_KEY, Hasher
from auditlex.reasons import Reasons
from auditlex.record import Failure
from auditlex.sinks import FileSink, MemorySink, SinkError
from auditlex.testing import Everything, Says
from auditlex.web import current
from auditlex.web.routes import Routes
from auditlex.web.wsgi import AuditMiddleware
from auditlexc import model
from auditlexc.pipeline import catalog
from tests.conftest import PROJECT
from tests.test_points import arguments

CASES: Final = 10_000
PARTS: Final = 6
WORD: Final = "zq5ecretw0rd"
NUMBER: Final = 731_946_285_530
SHOWN: Final = "publicw0rd"
ROUTES: Final = Routes.of(pve_audit)

MODEL = catalog(PROJECT)[0]
assert MODEL is not None
EVENTS: Final = MODEL.events
BY_ID: Final = {event.id: event for event in EVENTS}
BY_NAME: Final = {event.name: event for event in EVENTS}
AREAS: Final = MODEL.areas


class Speaks:
    """Says a secret to whoever asks it for anything."""

    def __init__(self, secret: str) -> None:
        self.secret = secret

    def __str__(self) -> str:
        return self.secret

    __repr__ = __str__

    def __format__(self, _spec: str) -> str:
        return self.secret

    def __getattr__(self, _name: str) -> str:
        return str(self.__dict__["secret"])

    def __iter__(self) -> Iterator[str]:
        return iter([self.secret])


class Word(str):
    """A text of a type of its own."""

    __slots__ = ()


class Fails(Exception):  # noqa: N818 - it is no error of ours
    """An exception of an application whose texts may be written."""


class Odd(Exception):  # noqa: N818 - the same
    """One with more to say than its text."""

    def __init__(self, secret: str) -> None:
        super().__init__(secret)
        self.add_note(secret)
        self.status_code = secret
        self.code = secret
        self.strerror = secret


REASONS: Final = Reasons()
REASONS.register(Fails, "conflict", safe=True)


# What goes in


class Planter:
    """Makes values with secrets in them. Each secret has a number, so that its place is known."""

    def __init__(self, chance: random.Random, most: int = 90_000) -> None:
        self.chance = chance
        self.most = most
        self.places: list[str] = []

    def word(self, place: str) -> str:
        """A new secret."""
        self.places.append(place)
        return f"{WORD}{len(self.places):04}"

    def number(self, place: str) -> int:
        """A new secret that is a number."""
        self.places.append(place)
        return NUMBER * 10_000 + len(self.places)

    def shapes(self, place: str) -> list[Callable[[], object]]:
        """The shapes that a secret may come in."""
        word = self.word(place)
        return [
            lambda: word,
            lambda: self.number(place),
            lambda: float(NUMBER),
            word.encode,
            lambda: [word, [word], {word: word}],
            lambda: {"value": word, word: word, "deep": {"deeper": [word]}},
            lambda: f"a={word},b={word}",
            lambda: f"{word}\n{word}\x00{word}\u202e\ud800",
            lambda: word * self.most,
            lambda: "x" * 4_090 + word,
            lambda: Word(word),
            lambda: Speaks(word),
            lambda: ValueError(word),
            lambda: (word, {word}),
            lambda: cyclic(word),
            lambda: float("nan"),
            lambda: bytearray(word, "utf-8"),
        ]

    def anything(self, place: str) -> object:
        """A secret in one of the shapes."""
        return self.chance.choice(self.shapes(place))()

    def misfit(self, field: model.Field, place: str) -> object:
        """A secret where the catalog has a value of another type."""
        word = self.word(place)
        made: list[object] = [
            {word: word}, {"a": [word]}, word.encode(), Speaks(word), [{"a": word}], {word}, 1j,
            cyclic(word), Odd(word), f"{word}\ud800",
        ]  # fmt: skip
        if field.type.base in ("integer", "boolean", "enum", "number"):
            made += [word, f"{word}\n", [word], Word(word)]
        return self.chance.choice(made)

    def value(self, field: model.Field, place: str) -> object:
        """A value of a field: secrets wherever the catalog has them, or where nothing fits."""
        if field.redact != "keep":
            return self.anything(place)
        kind = self.chance.random()
        if kind < 0.25:
            return self.misfit(field, place)
        type_ = field.type
        if type_.base == "property-string":
            return self.properties(field, place)
        if type_.base == "list" and type_.items is not None:
            return self.listed(type_, type_.items, place)
        if kind < 0.35 and type_.base == "string":
            return SHOWN
        return sound(field)

    def listed(self, type_: model.Type, item: model.Field, place: str) -> object:
        """A list, or a text with its items."""
        items = [self.value(item, f"{place}[]") for _ in range(self.chance.randint(1, 2))]
        if (
            type_.separator
            and all(type(each) is str for each in items)
            and self.chance.random() < 0.5
        ):
            return type_.separator[0].join(map(str, items))
        return items

    def properties(self, field: model.Field, place: str) -> str:
        """A property string; sometimes with what its field does not know."""
        parts: list[str] = []
        keys = list(field.type.keys)
        self.chance.shuffle(keys)
        for key in keys[: self.chance.randint(1, len(keys))]:
            inside = f"{place}.{key.name}"
            if key.field.redact != "keep":
                text = self.word(inside)
            elif key.field.type.base == "property-string":
                text = self.properties(key.field, inside)
            else:
                text = worded(sound(key.field))
            default = key.name == field.type.default_key and self.chance.random() < 0.5
            parts.insert(0 if default else len(parts), text if default else f"{key.name}={text}")
        if self.chance.random() < 0.3:
            odd = f"undeclared={self.word(f'{place}.undeclared')}"
            parts.insert(self.chance.randint(0, len(parts)), odd)
        return ",".join(parts)

    def params(self, event: model.Event, share: float = 0.7) -> dict[str, object]:
        """Parameters of an event, and others."""
        made: dict[str, object] = {}
        for param in event.params:
            if param.required or self.chance.random() < share:
                name = param.name
                if param.field.indexed:
                    name = f"{param.field.stem}{self.chance.randint(0, param.field.max_index)}"
                made[name] = self.value(param.field, f"{event.name} {name}")
        for name in ("undeclared", "password0", "net999", "a b", "", "__class__"):
            if self.chance.random() < 0.15 and not declared(event, name):
                made[name] = self.anything(f"{event.name} undeclared {name!r}")
        if self.chance.random() < 0.1:
            made[f"{self.word(f'{event.name} a name')} b"] = self.anything("under a name")
        return made

    def state(self, event: model.Event) -> dict[str, object]:
        """An object as the application has it: keys that may change, and all the others."""
        made: dict[str, object] = {}
        for field in event.changes:
            if self.chance.random() < 0.6:
                name = f"{field.stem}0" if field.indexed else field.name
                made[name] = self.value(field, f"{event.name} changes {name}")
        known = {field.name for field in event.changes}
        for name in {"password", "secret", "undeclared", "a b"} - known:
            made[name] = self.anything(f"{event.name} changes undeclared {name}")
        return made


def cyclic(word: str) -> list[Any]:
    """A list that holds itself and a secret."""
    made: list[Any] = [word]
    made.append(made)
    return made


def declared(event: model.Event, name: str) -> bool:
    """Whether an event has such a parameter."""
    return any(
        name == param.name or (param.field.indexed and name.startswith(param.field.stem))
        for param in event.params
    )


def sound(field: model.Field) -> object:
    """A value that the catalog allows."""
    if field.example is not None:
        return field.example
    type_ = field.type
    if type_.base == "boolean":
        return True
    if type_.base == "enum":
        return type_.values[0].name
    if type_.base in ("integer", "number"):
        return type_.minimum if type_.minimum is not None else 1
    return [] if type_.base == "list" else SHOWN


def worded(value: object) -> str:
    """A value as it stands in a property string."""
    if isinstance(value, bool):
        return str(int(value))
    return ";".join(map(str, value)) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]  # of anything


# What comes out


class Ears(logging.Handler):
    """Keeps what is logged, exceptions included."""

    def __init__(self) -> None:
        super().__init__(0)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it as it would be written."""
        self.told.append(logging.Formatter().format(record))


@pytest.fixture(name="ears")
def _ears(capfd: pytest.CaptureFixture[str]) -> Iterator[Ears]:
    """Listens to all loggers, and at the end looks at what was printed."""
    root = logging.getLogger()
    before, ears = root.level, Ears()
    root.setLevel(0)
    root.addHandler(ears)
    yield ears
    root.removeHandler(ears)
    root.setLevel(before)
    active.install(None)
    for name in pve_audit.POINTS.values():
        setattr(pve_audit, name, None)
    printed = capfd.readouterr()
    assert found(printed.out + printed.err) == []


class Log:
    """An auditor, where it writes, and all that is heard of it."""

    def __init__(self, chance: random.Random) -> None:
        self.sink = MemorySink()
        self.heard: list[str] = []
        deny = chance.random() < 0.2
        self.auditor = Auditor(
            pve_audit,
            policy=Everything(attempts=True, deny=deny) if chance.random() < 0.8 else Terse(),
            sink=self.sink,
            node="pve1",
            process_name="test",
            hasher=Hasher(b"0123456789abcdef") if chance.random() < 0.7 else NO_KEY,
        )
        if deny and chance.random() < 0.5:
            self.sink.broken = SinkError(errno.ENOSPC, "full")
        self.broken = self.sink.broken is not None

    def hear(self, *things: object) -> None:
        """Note what things say of themselves; exceptions with their tracebacks."""
        for thing in things:
            self.heard.append(f"{thing!r} {thing!s}")
            if isinstance(thing, AuditDenied):
                self.heard += traceback.format_exception(thing)

    def check(self, planter: Planter, ears: Ears, least: int = 1) -> None:
        """There are lines, they are valid, and no secret is in anything."""
        self.hear(self.auditor, self.auditor.counters, self.sink)
        assert len(self.sink.lines) >= (0 if self.broken else least)
        assert self.broken or self.auditor.counters.lost == 0
        for line in self.sink.lines:
            assert line.count(b"\n") == 1
            assert pve_audit.validate(json.loads(line)) == ()
        everything = b"".join(self.sink.lines).decode() + "".join((*self.heard, *ears.told))
        ears.told.clear()
        assert [planter.places[number - 1] for number in found(everything)] == []


class Terse:
    """A policy that wants as little as there can be."""

    def decide(self, _event: Event, _status: str, _node: str, _object_id: str, /) -> Says:
        """The same for all."""
        said = Says(True, True, "continue")
        said.detail = "none"
        return said


def found(text: str) -> list[int]:
    """The numbers of the secrets in a text, in any case of letters."""
    numbers: list[int] = []
    lower = text.lower()
    for mark in (WORD, str(NUMBER), WORD.encode().hex(), WORD[::-1]):
        at = lower.find(mark)
        while at >= 0:
            digits = lower[at + len(mark) : at + len(mark) + 4]
            numbers.append(int(digits) if digits.isdigit() else 1)
            at = lower.find(mark, at + 1)
    return numbers


# The ways


def by_emit(event: model.Event, planter: Planter, log: Log) -> None:
    """The general way, with changes and an error."""
    chance = planter.chance
    before, after = planter.state(event), planter.state(event)
    keys = [*before, *after, f"{planter.word('a key of a change')} b"]
    log.auditor.emit(
        constant(event),
        planter.params(event),
        status=chance.choice(("attempt", *event.statuses)),
        changes=[(key, before.get(key), after.get(key)) for key in keys],
        error=Failure(chance.choice(("denied", planter.word("a reason"))), 403, SHOWN),
    )


def by_point(event: model.Event, planter: Planter, log: Log) -> None:
    """The generated function."""
    params = planter.params(event)
    before, after = planter.state(event), planter.state(event)
    name = pve_audit.POINTS[event.id]
    log.auditor.install()
    given_: dict[str, Any] = {}
    for key, value in params.items():
        with contextlib.suppress(KeyError):
            given_ |= arguments(event, {key: value})
            continue
        given_[key] = value
    if planter.chance.random() < 0.5:
        given_["changes"] = [(key, before.get(key), after.get(key)) for key in before]
    given_.pop("", None)
    given_["status"] = planter.chance.choice(("attempt", *event.statuses))
    log.hear(getattr(pve_audit, name))
    refused: AuditDenied | None = None
    try:
        getattr(pve_audit, name)(**given_)
    except AuditDenied as denied:
        refused = denied
    assert refused is None or (log.broken and given_["status"] == "attempt")
    log.hear(getattr(pve_audit, name), refused)


def by_act(event: model.Event, planter: Planter, log: Log) -> None:
    """A block that may fail in many ways, or be refused."""
    chance = planter.chance
    params = planter.params(event)
    error = raised(event, planter, params) if chance.random() < 0.6 else None
    made = act(constant(event), params, auditor=log.auditor, reasons=REASONS)
    ended: BaseException | None = None
    refused: AuditDenied | None = None
    log.hear(made)
    try:
        with made:
            log.hear(made)
            made.set(planter.params(event, 0.2))
            made.before(shaped(planter.state(event), chance))
            made.after(shaped(planter.state(event), chance))
            if error is None and chance.random() < 0.3:
                made.fail("conflict", message(params))
            if error is not None:
                raise error
    except AuditDenied as denied:
        refused = denied
    except BaseException as other:  # noqa: BLE001 - it has to be the one that was raised
        ended = other
    assert ended is (None if refused else error)
    assert refused is None or log.broken
    log.hear(made, refused)


def raised(event: model.Event, planter: Planter, params: Mapping[str, object]) -> BaseException:
    """An exception with secrets in it."""
    word = planter.word(f"{event.name} exception")
    error: BaseException = planter.chance.choice(
        [
            ValueError(word), OSError(5, word, word), KeyError(word), Odd(word),
            ExceptionGroup(word, [Odd(word), ValueError(word)]), Fails(message(params)),
            KeyboardInterrupt(word), UnicodeDecodeError("utf-8", word.encode(), 0, 1, word),
        ]
    )  # fmt: skip
    error.__cause__ = ValueError(word)
    return error


def message(params: Mapping[str, object]) -> str:
    """A text that repeats what was sent, as texts of exceptions do."""
    words = [value for value in params.values() if type(value) is str and len(value) < 1_000]
    return f"can't do {' and '.join(words)}: {words!r}"


def shaped(state: dict[str, object], chance: random.Random) -> object:
    """An object: a mapping, or one with attributes."""
    if chance.random() < 0.5:
        return state
    return type("Thing", (), {name.replace("-", "_"): value for name, value in state.items()})()


def by_web(event: model.Event, planter: Planter, log: Log) -> None:
    """A call of a web service: form, JSON, or neither."""
    chance = planter.chance
    binding = chance.choice(event.api)
    sent = safe_for_all(event, binding, planter)
    path = "".join(
        f"/{quote(SHOWN)}" if part.startswith("{") else f"/{part}"
        for part in binding.path.strip("/").split("/")
    )
    word = planter.word(f"{event.name} body")
    kind, body = chance.choice(
        [
            ("application/x-www-form-urlencoded", urlencode(sent, doseq=True).encode()),
            ("application/json", encoded(sent)),
            ("application/json", encoded(sent)[:-1] + word.encode()),
            ("application/x-www-form-urlencoded", word.encode() + b"%ff\xff&&=" + word.encode()),
            ("application/x-www-form-urlencoded", urlencode(sent).encode() + b"&" + word.encode()),
            ("", word.encode()),
            ("multipart/form-data; boundary=x", word.encode()),
            ("application/json", b"[" * 5_000 + word.encode()),
        ]
    )
    told: list[object] = []
    refused: list[object] = []
    error = raised(event, planter, sent) if chance.random() < 0.3 else None
    status = chance.choice(("200 OK", "403 Denied", "404 None", "500 Bad", "307 There"))

    def app(_environ: Any, begin: Any) -> Iterable[bytes]:
        told.append(repr(current()))
        if error is not None:
            raise error
        begin(status, [("Content-Type", "application/json"), ("X-Secret", word)])
        return [json.dumps({"data": word}).encode()]

    def begin(code: str, headers: Any, _info: Any = None) -> Callable[[bytes], object]:
        if code.startswith("503"):
            assert log.broken
            refused.append(headers)
        return lambda data: None

    environ: dict[str, Any] = {
        "REQUEST_METHOD": binding.method, "PATH_INFO": path, "REMOTE_ADDR": "203.0.113.7",
        "QUERY_STRING": urlencode(sent, doseq=True) if chance.random() < 0.3 else "",
        "CONTENT_TYPE": kind, "CONTENT_LENGTH": str(len(body)), "wsgi.input": BytesIO(body),
        "HTTP_COOKIE": word, "HTTP_AUTHORIZATION": word, "HTTP_X_FORWARDED_FOR": word,
        "HTTP_TRACEPARENT": word, "HTTP_X_REQUEST_ID": word,
    }  # fmt: skip
    middleware = AuditMiddleware(app, auditor=log.auditor, routes=ROUTES)
    ended: BaseException | None = None
    try:
        answer = middleware(environ, begin)
        parts = b"".join(answer)
        getattr(answer, "close", lambda: None)()
        told += [parts] if refused else []
    except BaseException as other:  # noqa: BLE001 - it has to be the one that was raised
        ended = other
    assert ended is None or ended is error
    log.hear(middleware, *told, *refused)


def safe_for_all(event: model.Event, binding: model.Binding, planter: Planter) -> dict[str, Any]:
    """What a client sends: secrets where each event that the call may be has them."""
    match = ROUTES.match(binding.method, binding.path)
    events = [BY_ID[candidate.event.id] for candidate in match.candidates]
    made: dict[str, Any] = {"undeclared": planter.word("undeclared")}
    for param in event.params:
        name = f"{param.field.stem}1" if param.field.indexed else param.name
        fields = [field for each in events if (field := field_of(each, param.name)) is not None]
        if all(field.redact != "keep" for field in fields):
            shapes = [SHOWN, planter.word(name), [planter.word(name)] * 2, planter.number(name)]
            made[name] = planter.chance.choice(shapes[1:])
        elif len(fields) == len(events) == 1 and param.field.type.base == "property-string":
            made[name] = planter.properties(param.field, name)
        elif param.field.type.base in ("integer", "boolean", "number") and len(events) == 1:
            made[name] = planter.chance.choice([planter.word(name), 1])
        else:
            made[name] = worded(sound(param.field))
    return made


def field_of(event: model.Event, name: str) -> model.Field | None:
    """The field of a parameter, or None if the event has no such parameter."""
    return next((param.field for param in event.params if param.name == name), None)


def encoded(sent: Mapping[str, object]) -> bytes:
    """What is sent, as JSON."""
    return json.dumps(sent).encode()


def constant(event: model.Event) -> Event:
    """The event as the generated package has it."""
    return pve_audit.events.by_id(event.id)


WAYS: Final[dict[str, Callable[[model.Event, Planter, Log], None]]] = {
    "emit": by_emit, "point": by_point, "act": by_act, "web": by_web,
}  # fmt: skip
WEB: Final = tuple(event for event in EVENTS if event.api)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("way", WAYS)
def test_no_secret_comes_out(way: str, part: int, ears: Ears) -> None:
    """Ten thousand cases, of all events and all ways."""
    go, events = WAYS[way], WEB if way == "web" else EVENTS

    @given(st.sampled_from([event.name for event in events]), st.integers(0, 2**64 - 1))
    @settings(max_examples=-(-CASES // (len(WAYS) * PARTS)))
    def check(name: str, seed: int) -> None:
        # One number says all, so that a case is cheap; and no two parts have the same cases.
        # Texts are compared with messages where acts fail, which is slow where they are long.
        most = 500 if way == "act" else 6_000
        planter = Planter(random.Random(f"{way} {part} {seed}"), most)
        log = Log(planter.chance)
        go(BY_NAME[name], planter, log)
        log.check(planter, ears, least=0 if way == "web" else 1)

    check()


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
def test_no_secret_of_any_field_comes_out(area: model.Area, ears: Ears) -> None:
    """Each field of each event by itself, in each shape; by the general way and by the point."""
    planter = Planter(random.Random(area.name))
    fields = 0
    for event in area.events:
        log = Log(random.Random(3))
        assert not log.broken
        log.auditor.install()
        point: Any = getattr(pve_audit, pve_audit.POINTS[event.id])
        declared_ = {param.name: param.field for param in event.params}
        for field in (*declared_.values(), *event.changes):
            name = f"{field.stem}0" if field.indexed else field.name
            place = f"{event.name} {name}"
            values = [planter.misfit(field, place)]
            if field.redact != "keep":
                values += [shape() for shape in planter.shapes(place)]
            elif field.type.base == "property-string":
                values += [planter.properties(field, place) for _ in range(5)]
            elif field.type.base == "list" and field.type.items is not None:
                values += [planter.listed(field.type, field.type.items, place) for _ in range(5)]
            for value in values:
                more: dict[str, Any] = {"changes": [(name, value, None), (name, None, value)]}
                if field.name in declared_:
                    log.auditor.emit(constant(event), {name: value}, **more)
                    point(**arguments(event, {name: value}))
                else:
                    log.auditor.emit(constant(event), **more)
                fields += 1
        log.check(planter, ears, least=0)
    assert fields >= sum(len(event.params) + len(event.changes) for event in area.events)


def test_a_secret_that_comes_out_is_found() -> None:
    """Else the tests above could not fail."""
    planter = Planter(random.Random(0))
    for shape in planter.shapes("here")[:9]:
        assert found(f"{shape()!r}".lower())
    log = Log(random.Random(3))
    log.auditor.emit(
        pve_audit.events.USER_UPDATE, {"userid": "b@pve", "comment": planter.word("c")}
    )
    with pytest.raises(AssertionError, match="'c'"):
        log.check(planter, Ears())


# Whatever is handed over


def loop() -> dict[str, Any]:
    """A mapping that holds itself."""
    made: dict[str, Any] = {"a": 1}
    made["self"] = made
    return made


def deep(levels: int) -> list[Any]:
    """Lists in lists."""
    made: list[Any] = []
    for _ in range(levels):
        made = [made]
    return made


HOSTILE: Final[dict[str, Callable[[], object]]] = {
    "newlines": lambda: "a\nb\r\nc\u2028d\u2029e\x85f\x0bg",
    "a record": lambda: '"}\n{"v":1,"time":"2026-01-01T00:00:00.000000Z"}\n',
    "nul": lambda: "a\x00b",
    "controls": lambda: "".join(map(chr, range(32))) + "\x7f\x9b31m",
    "half a pair": lambda: "a\ud800b\udfff",
    "bidi": lambda: "a\u202eb\u2066c\u200f",
    "not a character": lambda: "\ufffe\uffff\U0010ffff",
    "combining": lambda: "e" + "\u0301" * 5_000,
    "a megabyte": lambda: "x" * 1_000_000,
    "a megabyte of quotes": lambda: '"\\' * 500_000,
    "many megabytes": lambda: ["\U0001f600" * 100_000] * 20,
    "nan": lambda: float("nan"),
    "infinity": lambda: float("-inf"),
    "a huge number": lambda: 10**5_000,
    "a huge exponent": lambda: 1e308,
    "a cycle": lambda: cyclic("x"),
    "a cycle of keys": loop,
    "deep": lambda: deep(100_000),
    "wide": lambda: {str(number): number for number in range(100_000)},
    "odd keys": lambda: {1: 2, None: 3, (4,): 5, "\ud800": 6, "a\nb": 7, float("nan"): 8},
    "bytes": lambda: b"\xff\x00\n",
    "an object": lambda: Speaks("x\n"),
    "a type": lambda: Speaks,
    "a generator": lambda: (number for number in range(3)),
    "a lock": threading.Lock,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_is_handed_over_becomes_one_valid_line(name: str, tmp_path: Path) -> None:
    """In the file itself: in each place, by each way; nothing is raised and nothing lost."""
    tmp_path.chmod(0o700)
    auditor = Auditor(
        pve_audit, policy=Everything(attempts=True), sink=FileSink(tmp_path / "log"), node="pve1",
        process_name="test", hasher=Hasher(b"0123456789abcdef"),
    )  # fmt: skip
    value: Any = HOSTILE[name]()
    written = 0
    for event in (pve_audit.events.USER_UPDATE, pve_audit.events.VM_UPDATE):
        known: Any = pve_audit.POINTS[event.id]
        for place in ("userid", "comment", "vmid", "net0", "smbios1", "undeclared", "password"):
            changes = [(place, value, None), ("comment", value, value)]
            auditor.emit(event, {place: value}, changes=changes)
            with act(event, {place: value}, auditor=auditor) as made:
                made.before({place: value})
                made.after({})
            auditor.install()
            arguments_ = {place: {0: value} if place == "net0" else value}
            getattr(pve_audit, known)(**arguments_, changes=changes)
            active.install(None)
            auditor.switch_off()
            written += 4
    failure = Failure("error", message=value)
    auditor.emit(pve_audit.events.USER_UPDATE, {}, status="failure", error=failure)
    lines = (tmp_path / "log").read_bytes().splitlines(keepends=True)
    assert len(lines) == written + 1
    for line in lines:
        assert line.endswith(b"}\n")
        assert len(line) <= 65_536
        assert pve_audit.validate(json.loads(line)) == ()
    assert auditor.counters.lost == 0


class Unequal:
    """Can't be compared."""

    def __eq__(self, _other: object) -> bool:
        raise RuntimeError(WORD)

    __hash__ = None  # type: ignore[assignment]  # as Python does where there is an __eq__ alone


@pytest.mark.parametrize(
    "change",
    [
        ([], 1, 2), ({}, 1, 2), ("comment", Unequal(), 1),
        ("comment", cyclic("x"), cyclic("x")),
    ],
    ids=["a list as a key", "a dict as a key", "not comparable", "equal cycles"],
)  # fmt: skip
def test_an_odd_change_loses_no_record(change: Any) -> None:
    """It is left out or masked; what else there is to tell is told."""
    log = Log(random.Random(3))
    params = {"userid": "bob@pve"}
    assert log.auditor.emit(pve_audit.events.USER_UPDATE, params, changes=[change])
    log.check(Planter(random.Random(0)), Ears())


@pytest.mark.parametrize(
    "odd",
    [
        {"subject": "alice@pve"}, {"subject": 1}, {"status": []}, {"object_id": [1]},
        {"status": None}, {"object_id": 1}, {"object_id": ""}, {"changes": 5}, {"error": "x"},
    ],
    ids=str,
)  # fmt: skip
def test_a_point_that_is_called_wrongly_raises_nothing_and_loses_nothing(odd: Any) -> None:
    """Type checkers refuse it; but not all that calls a point is checked."""
    log = Log(random.Random(3))
    log.auditor.install()
    try:
        assert pve_audit.user_delete is not None
        assert pve_audit.user_delete(userid="bob@pve", **odd)
    finally:
        active.install(None)
        log.auditor.switch_off()
    assert pve_audit.validate(json.loads(log.sink.lines[0])) == ()
