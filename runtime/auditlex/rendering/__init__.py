"""Records as sentences in a reader's language.

``escape`` makes any value safe to show, ``formats`` writes numbers and times as a locale does,
``voice`` is what generated sentences are made with, ``renderer`` finds the sentence of a record.
"""
