"""The pytest plugin: a fixture ``audit_log`` that captures what a test audits.

Input: the ini option ``auditlex_catalog``. Output: the fixture, an ``auditlex.testing.Capture``.
Guarantees: whoever has auditlex installed and does not use the fixture pays for importing this
module alone; a record that does not fit its event fails the test, not its teardown.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from auditlex.testing import Capture

_LOG: Final = pytest.StashKey["Capture"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the ini option."""
    parser.addini(
        "auditlex_catalog",
        "the catalog of the fixture audit_log: the name of an entry point of the group "
        "auditlex.catalogs, or of a generated package; default: the only one that is installed",
        default="",
    )


@pytest.fixture
def audit_log(request: pytest.FixtureRequest) -> Generator[Capture]:
    """What the test audits: an ``auditlex.testing.Capture``, installed for this test."""
    from auditlex.testing import capture, find_catalog

    try:
        catalog = find_catalog(str(request.config.getini("auditlex_catalog")))
    except LookupError as error:
        pytest.fail(f"{error}. Set auditlex_catalog in pytest's configuration.", pytrace=False)
    with capture(catalog) as log:
        request.node.stash[_LOG] = log
        yield log


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Check the records at the end of the test itself, so that it is the test that fails."""
    __tracebackhide__ = True
    result = yield
    log = item.stash.get(_LOG, None)
    if log is not None:
        log.check()
    return result
