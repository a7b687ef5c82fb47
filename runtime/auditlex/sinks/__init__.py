"""Where records go: files, standard output, syslog, the journal, a spool, memory.

A sink takes finished lines. Whatever has the methods of ``Sink`` can be one.
"""

from __future__ import annotations

from auditlex.sinks.base import TORN, Sink, SinkError
from auditlex.sinks.file import FileSink, reopen_on_sighup
from auditlex.sinks.journald import JournaldSink
from auditlex.sinks.memory import MemorySink
from auditlex.sinks.spool import SpoolSink
from auditlex.sinks.stdout import StdoutSink
from auditlex.sinks.syslog import AUTHPRIV, LOG_AUDIT, SyslogSink

__all__ = [
    "AUTHPRIV",
    "LOG_AUDIT",
    "TORN",
    "FileSink",
    "JournaldSink",
    "MemorySink",
    "Sink",
    "SinkError",
    "SpoolSink",
    "StdoutSink",
    "SyslogSink",
    "reopen_on_sighup",
]
