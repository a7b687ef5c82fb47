"""The runtime of auditlex: it writes audit records, keeps them, and shows them.

Generated packages import ``auditlex.catalog``, ``auditlex.checking`` and ``auditlex.redaction`` and
nothing else. Those three cost next to nothing to import, so this module does not import anything.
"""

__version__ = "0.1.0"
