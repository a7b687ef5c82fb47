"""Translations as translators keep them: PO files, what is wrong with them, what becomes of them.

``po`` reads and writes a file, ``plurals`` knows the rules of the locales, ``checks`` judges one
translation and ``head`` the head of a file, ``update`` brings a file up to date, ``mo`` compiles
one. None of them reads or writes a file of the project: ``project`` does, for the commands.
"""
