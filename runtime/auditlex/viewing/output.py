"""Lines of text in, to the reader: straight, or through a pager if they are more than a screen.

Guarantees: a reader that goes away ends the output without a word; what was asked of a pager is
asked of none that root's rights would be handed on to.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import IO, Any, Final, TextIO

from auditlex.viewing.width import cells

_AT_ONCE: Final = 500
"""Lines that are written at once where nobody is watching."""

_ELEVATED: Final = ("SUDO_UID", "DOAS_USER", "PKEXEC_UID")
"""Set where a command runs with the rights of somebody else."""


class Gone(Exception):  # noqa: N818 - what the reader is
    """Nobody reads any more."""


def pager(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The command of the pager; empty if there is to be none.

    Under sudo it is less, which is told to run no commands: who may read a log may not therefore do
    everything.
    """
    wanted = environ.get("AUDITLEX_PAGER", environ.get("PAGER", "less"))
    if any(environ.get(name) for name in _ELEVATED) and wanted not in ("", "cat"):
        wanted = "less"
    try:
        words = tuple(shlex.split(wanted))
    except ValueError:
        words = ("less",)
    if not words or words == ("cat",) or shutil.which(words[0]) is None:
        return ()
    return words


def environment(environ: Mapping[str, str], utf8: bool) -> dict[str, str]:
    """What a pager finds in its environment: colours pass, one screen needs no key."""
    made = dict(environ)
    made.setdefault("LESS", "FRX")
    made.setdefault("LV", "-c")
    if utf8:
        made.setdefault("LESSCHARSET", "utf-8")
    if any(environ.get(name) for name in _ELEVATED):
        made["LESSSECURE"] = "1"
    return made


class Output:
    """Writes lines. Use as a context, which ends where nobody reads any more.

    Args:
        stream: where they go.
        pager: the command of a pager that may be started, or empty.
        size: columns and lines of the terminal; lines are held back until they fill it.
        live: whether each line is seen at once, where lines come slowly.
    """

    def __init__(
        self,
        stream: TextIO,
        *,
        pager: tuple[str, ...] = (),
        size: tuple[int, int] = (80, 24),
        live: bool = False,
    ) -> None:
        self._stream = stream
        self._pager = pager
        self._columns, self._height = size
        self._held: list[str] | None = [] if pager else None
        self._filled = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: IO[bytes] | None = None
        self._pending: list[str] = []
        self._most = 1 if live else _AT_ONCE

    def __enter__(self) -> Output:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        gone = isinstance(error, Gone)
        if gone:
            self._pending, self._held = [], None
        with contextlib.suppress(Gone):
            self.flush()
            if self._held is not None:
                held, self._held = self._held, None
                self._write(held)
                self._flush()
        self._end()
        return gone

    def lines(self, lines: Iterable[str]) -> None:
        """Write lines, each without its line feed.

        Raises:
            Gone: if nobody reads any more.
        """
        for line in lines:
            self._pending.append(line)
            if len(self._pending) >= self._most:
                self.flush()

    def flush(self) -> None:
        """Write what waits.

        Raises:
            Gone: if nobody reads any more.
        """
        pending, self._pending = self._pending, []
        if self._held is not None:
            self._hold(pending)
        elif pending:
            self._write(pending)
            self._flush()

    def _hold(self, lines: list[str]) -> None:
        held = self._held
        if held is None:
            return
        for line in lines:
            self._filled += 1 + max(cells(line) - 1, 0) // max(self._columns, 1)
        held += lines
        # The last line of the terminal is the prompt's.
        if self._filled >= self._height:
            self._held = None
            self._start()
            self._write(held)
            self._flush()

    def _start(self) -> None:
        utf8 = self._encoding.lower().replace("-", "") == "utf8"
        try:
            self._process = subprocess.Popen(
                self._pager, stdin=subprocess.PIPE, env=environment(os.environ, utf8)
            )
        except OSError:
            return
        self._pipe = self._process.stdin
        # A pager that is left is to be waited for, not the end of this process.
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)

    @property
    def _encoding(self) -> str:
        return self._stream.encoding or "utf-8"

    def _write(self, lines: list[str]) -> None:
        text = "\n".join([*lines, ""])
        try:
            if self._pipe is not None:
                self._pipe.write(text.encode(self._encoding, "backslashreplace"))
            else:
                self._stream.write(text)
        except BrokenPipeError:
            raise Gone from None

    def _flush(self) -> None:
        try:
            if self._pipe is not None:
                self._pipe.flush()
            else:
                self._stream.flush()
        except BrokenPipeError:
            raise Gone from None

    def _end(self) -> None:
        """Wait until the reader has closed the pager; Ctrl-C is the pager's to understand."""
        if self._process is None:
            return
        before: Any = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            if self._pipe is not None:
                with contextlib.suppress(OSError):
                    self._pipe.close()
            self._process.wait()
        finally:
            signal.signal(signal.SIGINT, before)
