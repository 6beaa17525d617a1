"""Reading a note on Wednesday 16 September 2026, in a book kept in dollars."""

from collections.abc import Callable
from datetime import date

import pytest

from nl2x.notes.facts import DateOrder, Facts, read_facts

TODAY = date(2026, 9, 16)


@pytest.fixture(scope="session")
def read() -> Callable[..., Facts]:
    def read(note: str, order: str = "", currency: str = "USD", today: date = TODAY) -> Facts:
        return read_facts(note, today=today, dates=DateOrder(order) if order else None, currency=currency)

    return read
