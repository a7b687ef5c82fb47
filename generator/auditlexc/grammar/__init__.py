"""The grammar of the catalog language: one table of shapes, read three ways.

``shapes`` says what a shape is and reads a YAML node by it; ``language`` is the table; ``schema``
prints the table as a JSON Schema for editors, and ``reference`` as documentation.
"""
