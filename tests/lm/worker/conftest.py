"""A place of its own for the workers of each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.residents import empty_place


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of sockets, empty."""
    with empty_place(monkeypatch) as folder:
        yield folder
