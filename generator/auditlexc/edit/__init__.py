"""Changes to a catalog's own files: formatting, drafts of new events, new catalogs.

Nothing here writes by itself: each pass returns new texts, and ``files.save`` puts one in place.
"""
