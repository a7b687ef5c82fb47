"""The auditlex compiler: a catalog of audit events in, what emitters and readers need out.

The passes run in this order, one module each: ``source`` and ``yamltree`` read files, ``grammar``
and ``parse`` make declarations of them, ``resolve`` makes the model, ``rules`` and ``ledger`` judge
it, ``targets`` render it, ``write`` puts the results on disk. ``pipeline`` strings them together.
"""
