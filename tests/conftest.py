"""What all tests share: hypothesis without chance, and folders of the project."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import pve_audit

# The same cases in every run: a failure that comes and goes helps nobody. The explorer looks for
# new ones: HYPOTHESIS_PROFILE=explore.
settings.register_profile(
    "fixed", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "explore", deadline=None, max_examples=2_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))

# Hypothesis draws constants from the modules that are loaded: a module of an area that is loaded in
# the middle of a test would change what it draws.
for _event in pve_audit.events.ALL:
    pve_audit.spec(_event)

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the project."""
    return PROJECT


_SIGPIPE = signal.getsignal(signal.SIGPIPE)


@pytest.fixture(autouse=True)
def _sigpipe() -> Iterator[None]:
    """The command line lets a broken pipe end its process; a test's process goes on."""
    # A fixture of a whole module may have run a command before this.
    signal.signal(signal.SIGPIPE, _SIGPIPE)
    yield
    signal.signal(signal.SIGPIPE, _SIGPIPE)
