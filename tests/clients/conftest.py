"""What the tests with real calendar clients share: a web server, and a mark that keeps them out of quick runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.web import Web

collect_ignore = ["drivers"]  # run by other programs, with modules that are not there for us
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.clients)


@pytest.fixture
def web() -> Iterator[Web]:
    """A web server on loopback."""
    with Web() as server:
        yield server


@pytest.fixture(scope="session")
def npm_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where npm packages go when $CHRONO_CLIENTS_DIR does not say."""
    return tmp_path_factory.mktemp("npm")
