"""The example ledger, understood, and a copy of it to write to."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.note import Desk, Options

BAKERY = Path(__file__).parents[2] / "examples" / "bakery.xlsx"
TODAY = dt.date(2026, 11, 14)


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return Knowledge(understand(BAKERY))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Path(shutil.copy(BAKERY, tmp_path / "bakery.xlsx"))


@pytest.fixture
def desk(book: Path) -> Desk:
    return Desk.open(book, Options(today=TODAY))
