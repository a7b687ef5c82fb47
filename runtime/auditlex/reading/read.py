"""One file in, every line of it out, in its order, numbered."""

from __future__ import annotations

import os
from collections.abc import Iterator

from auditlex.reading.entry import Entry, Place, entry
from auditlex.reading.segments import Segment, Trouble, refused, reopened
from auditlex.reading.unpack import Broken, Unsupported, pieces
from auditlex.reading.windows import lines, windows


def read(segment: Segment, troubles: list[Trouble] | None = None) -> Iterator[Entry]:
    """The lines of a file; those that are blank are counted, but not given.

    Args:
        segment: what ``find`` has found.
        troubles: a list to which is added why the file could not be read, or not to its end.
    """
    told = [] if troubles is None else troubles
    try:
        number = reopened(segment)
    except OSError as error:
        told.append(refused(segment.path, error))
        return
    before = ""
    count = 0
    try:
        for window in windows(pieces(number, segment.kind)):
            for offset, line, whole in lines(window):
                count += 1
                if not line.strip():
                    continue
                place = Place(segment.path, offset, segment.device, segment.inode, count)
                found = entry(line, place, before, whole)
                before = found.when
                yield found
    except (Broken, Unsupported) as error:
        told.append(Trouble(segment.path, str(error)))
    except OSError as error:
        told.append(refused(segment.path, error))
    finally:
        os.close(number)
