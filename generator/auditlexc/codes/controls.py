"""AL07xx: the items of standards, and the events that answer them."""

from __future__ import annotations

from typing import Final

from auditlexc.codes.code import Code

CODES: Final = (
    Code(
        code="AL0701",
        severity="warning",
        title="A control has no event",
        why="""\
A standard asks for something, and no event of the catalog answers it. Either an event is
missing, or no event can answer it: then say with 'outside' why, and what does.""",
        bad="""\
controls:
  pci-10.6.3: {title: Time synchronization}
""",
        good="""\
controls:
  pci-10.6.3:
    title: Time synchronization
    outside: The system's clock is kept by chrony, which writes a log of its own.
""",
    ),
    Code(
        code="AL0702",
        severity="warning",
        title="A control is answered by events but said to be outside",
        why="""\
'outside' says that no event can answer the control, and an event names it all the same. One of
the two is out of date, and an auditor would be told both.""",
        bad="""\
controls:
  nist-ac-2: {title: Account management, outside: No event can show it.}
events:
  - name: user.create
    controls: [nist-ac-2]
""",
        good="""\
controls:
  nist-ac-2: {title: Account management}
events:
  - name: user.create
    controls: [nist-ac-2]
""",
    ),
)
