"""A log on a terminal, in a file or in a pipe: what ``auditlex view`` and its siblings are made of.

``options`` makes a query of what was asked, ``speaking`` finds the catalogs and the reader's
language, ``telling`` says what there is to say of an entry; ``lines``, ``table``, ``detail`` and
``export`` lay it out; ``output`` brings it to the reader. ``judging`` and ``tally`` are what
``validate`` and ``stats`` do. All text of a record passes ``rendering.escape`` on the way.
"""
