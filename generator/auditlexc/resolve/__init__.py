"""Declarations in, the model out: every name resolved, every default applied.

``scope`` knows which names there are, ``types`` makes fields of declarations, ``events`` makes the
events of an area. What can't be resolved is a finding and is left out.
"""
