"""One act, told by other libraries: the same fields, the same redaction, one line a record.

Each function of ``PEERS`` takes the path of a sink, to which it appends, and gives a ``Way`` of
writing the act there. What libraries let one prepare is prepared: what a request or a process has
in common is bound or built before, as ours keeps it in its context. None of them checks anything,
but for pycadf, which can't be kept from it. Each is configured in the fastest way that it
documents; where that is not the usual way, the usual one is measured, too.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from io import BufferedWriter, FileIO, TextIOWrapper
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO, Final

from bench.act import (
    BOOT,
    CONTEXT,
    EVENT,
    ID,
    NODE,
    PARAMS,
    PROCESS,
    PROCESS_FIELDS,
    REQUEST_FIELDS,
    SOURCE,
    SUBJECT,
    Way,
    masked,
    target,
)


def appending(path: str) -> BinaryIO:
    """A sink as libraries for bytes want it, without a buffer: one write a record."""
    return Path(path).open("ab", buffering=0)


def structlog_bound(path: str) -> Way:
    """Structlog with orjson and BytesLogger, a request's fields bound to a logger of its own."""
    return structlog(path, "bound", [], CONTEXT)


def structlog_context(path: str) -> Way:
    """The same with a request's fields in context variables, where ours are, too."""
    variables = import_module("structlog.contextvars")
    variables.bind_contextvars(**REQUEST_FIELDS)
    return structlog(path, "context", [variables.merge_contextvars], PROCESS_FIELDS)


def structlog(path: str, name: str, first: list[Any], bound: Mapping[str, object]) -> Way:
    """A structlog logger with these processors before its own, and bound fields."""
    module, orjson = import_module("structlog"), import_module("orjson")
    file = appending(path)
    log = module.wrap_logger(
        module.BytesLogger(file),
        processors=[
            *first,
            module.processors.TimeStamper(fmt="iso", utc=True, key="time"),
            module.processors.JSONRenderer(serializer=orjson.dumps),
        ],
        wrapper_class=module.make_filtering_bound_logger(logging.INFO),
    ).bind(**bound)
    seq = count()

    def emit() -> None:
        log.info(
            EVENT,
            id=ID,
            status="success",
            severity="notice",
            action="create",
            object=target(),
            params=masked(PARAMS),
            seq=next(seq),
        )

    return Way(f"structlog, orjson, BytesLogger, {name}", emit, file.close)


def eliot(path: str) -> Way:
    """Eliot's log_message; it encodes with orjson."""
    module = import_module("eliot")
    file = appending(path)
    destination = module.FileDestination(file=file)
    module.add_destinations(destination)
    log_message = module.log_message
    seq = count()

    def emit() -> None:
        log_message(
            message_type=EVENT,
            id=ID,
            status="success",
            severity="notice",
            action="create",
            object=target(),
            params=masked(PARAMS),
            seq=next(seq),
            **CONTEXT,
        )

    def close() -> None:
        module.remove_destination(destination)
        file.close()

    return Way("eliot", emit, close)


def json_logger_dict(path: str) -> Way:
    """python-json-logger with orjson, the fields as the message."""
    logger, close = json_logger(path, "dict", {})
    seq = count()

    def emit() -> None:
        logger.info(
            {
                "event": EVENT,
                "id": ID,
                "status": "success",
                "severity": "notice",
                "action": "create",
                "object": target(),
                **REQUEST_FIELDS,
                "params": masked(PARAMS),
                "seq": next(seq),
            }
        )

    return Way("python-json-logger, orjson, dict", emit, close)


def json_logger_extra(path: str) -> Way:
    """python-json-logger with orjson, the fields as extra, which is the usual way."""
    logger, close = json_logger(path, "extra", {"message": "event"})
    seq = count()

    def emit() -> None:
        logger.info(
            EVENT,
            extra={
                "id": ID,
                "status": "success",
                "severity": "notice",
                "action": "create",
                "object": target(),
                **REQUEST_FIELDS,
                "params": masked(PARAMS),
                "seq": next(seq),
            },
        )

    return Way("python-json-logger, orjson, extra", emit, close)


def json_logger(
    path: str, name: str, renamed: dict[str, str]
) -> tuple[logging.Logger, Callable[[], object]]:
    """A logger of the standard library with python-json-logger, and what ends it."""
    formatter = import_module("pythonjsonlogger.orjson").OrjsonFormatter
    handler = logging.FileHandler(path)
    handler.setFormatter(
        formatter(timestamp="time", static_fields=PROCESS_FIELDS, rename_fields=renamed)
    )
    logger = logging.getLogger(f"audit.{name}")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)

    def close() -> None:
        logger.removeHandler(handler)
        handler.close()

    return logger, close


def loguru(path: str) -> Way:
    """Loguru with a format that encodes what is bound, by orjson."""
    logger, orjson = import_module("loguru").logger, import_module("orjson")
    logger.remove()

    def line(record: Any) -> str:
        extra = record["extra"]
        told = {"time": record["time"].isoformat(), "event": record["message"], **extra}
        extra["line"] = orjson.dumps(told).decode()
        return "{extra[line]}\n"

    number = logger.add(path, format=line)
    bound = logger.bind(**CONTEXT)
    seq = count()

    def emit() -> None:
        bound.bind(
            id=ID,
            status="success",
            severity="notice",
            action="create",
            object=target(),
            params=masked(PARAMS),
            seq=next(seq),
        ).info(EVENT)

    return Way("loguru, orjson", emit, lambda: logger.remove(number))


def opentelemetry(path: str) -> Way:
    """OpenTelemetry's SDK: simple processor, console exporter on the sink, one line a record."""
    sdk, export = (
        import_module("opentelemetry.sdk._logs"),
        import_module("opentelemetry.sdk._logs.export"),
    )
    notice = import_module("opentelemetry._logs").SeverityNumber.INFO2
    resource = import_module("opentelemetry.sdk.resources").Resource(
        {"host.name": NODE, "service.name": PROCESS["name"], "process.pid": PROCESS["pid"]}
    )
    # It writes text and flushes after each record.
    file = TextIOWrapper(BufferedWriter(FileIO(path, "a")), encoding="utf-8")

    def line(record: Any) -> str:
        return f"{record.to_json(indent=None)}\n"

    provider = sdk.LoggerProvider(resource=resource, shutdown_on_exit=False)
    provider.add_log_record_processor(
        export.SimpleLogRecordProcessor(export.ConsoleLogRecordExporter(file, line))
    )
    logger = provider.get_logger("audit")
    common = {"v": 1, "boot": BOOT, **REQUEST_FIELDS}
    seq = count()

    def emit() -> None:
        logger.emit(
            timestamp=time.time_ns(),
            severity_number=notice,
            severity_text="notice",
            event_name=EVENT,
            attributes={
                "id": ID,
                "status": "success",
                "action": "create",
                "object": target(),
                **common,
                "params": masked(PARAMS),
                "seq": next(seq),
            },
        )

    return Way("OpenTelemetry SDK, simple, console", emit, file.close)


def pycadf(path: str) -> Way:
    """An event of pycadf as a dict, encoded by the standard library; what CADF lacks attached."""
    event, resource, host, attachment = (
        import_module(f"pycadf.{name}") for name in ("event", "resource", "host", "attachment")
    )
    initiator = resource.Resource(
        typeURI="service/security/account/user",
        name=SUBJECT["user"],
        host=host.Host(address=SOURCE["ip"]),
    )
    observer = resource.Resource(
        typeURI="service/security", name=PROCESS["name"], host=host.Host(agent=NODE)
    )
    common = {"v": 1, "id": ID, "pid": PROCESS["pid"], "boot": BOOT}
    file = appending(path)
    seq = count()

    def emit() -> None:
        acted = target()
        made = event.Event(
            eventType="activity",
            name=EVENT,
            action="create",
            outcome="success",
            severity="notice",
            initiator=initiator,
            observer=observer,
            target=resource.Resource(
                typeURI="service/security/account/user", name=acted["type"], ref=acted["id"]
            ),
        )
        more = {**common, "params": masked(PARAMS), "seq": next(seq)}
        made.add_attachment(
            attachment.Attachment(typeURI="application/json", content=more, name="more")
        )
        file.write(f"{json.dumps(made.as_dict())}\n".encode())

    return Way("pycadf, as_dict, json", emit, file.close)


PEERS: Final[Mapping[str, tuple[str, Callable[[str], Way]]]] = {
    "structlog": ("structlog", structlog_bound),
    "structlog_context": ("structlog", structlog_context),
    "eliot": ("eliot", eliot),
    "json_logger": ("pythonjsonlogger", json_logger_dict),
    "json_logger_extra": ("pythonjsonlogger", json_logger_extra),
    "loguru": ("loguru", loguru),
    "opentelemetry": ("opentelemetry.sdk", opentelemetry),
    "pycadf": ("pycadf", pycadf),
}
"""By short name the package that has to be there and the way it makes."""


def missing() -> list[str]:
    """The packages of peers that are not installed here."""
    wanted = {"orjson", *(package.partition(".")[0] for package, _ in PEERS.values())}
    return sorted(name for name in wanted if find_spec(name) is None)
