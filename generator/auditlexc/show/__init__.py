"""Showing diagnostics: one module for each format, each with ``render(diagnostics, sources)``.

``text`` is for people, ``json_`` for programs, ``sarif`` for code scanners, ``github`` for
annotations of a workflow; ``explain`` prints the long form of a code and the reference of all.
"""
