"""What was ever released, and what may become of it.

``released`` takes from an event what users rely on; ``lockfile`` keeps it in registry/ids.lock;
``changes`` compares two of it, and ``matrix`` says what each kind of change means for whom;
``judge`` makes findings of that, ``diff`` a report; ``release`` adds a version to the lock.
"""
