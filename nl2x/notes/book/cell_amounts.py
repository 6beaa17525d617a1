"""The amount in a cell."""

from __future__ import annotations

from decimal import Decimal

from nl2x.books.model import Value


def number(value: Value) -> Decimal | None:
    """A cell's amount, or None."""
    return (
        Decimal(str(value))
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool)
        else None
    )
