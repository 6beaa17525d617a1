"""How values are shown to a person: amounts with two decimals, dates as 2026-03-14."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from nl2x.books.model import Formula, Value


def shown(value: Value | Formula) -> str:
    """A value as a person reads it; nothing for an empty cell."""
    if value is None:
        return ""
    if isinstance(value, Formula):
        return value.text
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal | float):
        return money(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "minutes")
    return str(value)


def shown_amount(value: Value | Formula) -> str:
    """As `shown`, but a whole number is an amount and no entry's number: `16900` → `16,900`."""
    return money(Decimal(value)) if isinstance(value, int) and not isinstance(value, bool) else shown(value)


def money(value: float | Decimal) -> str:
    """`1234.5` → `1,234.50`; whole numbers without decimals stay so, and rates keep up to four."""
    number = Decimal(repr(round(value, 6))) if isinstance(value, float) else value
    if number == number.to_integral_value() and abs(number) < Decimal(10) ** 15:
        return f"{int(number):,}"
    cents = round(number, 2)
    return f"{cents:,.2f}" if cents == number or abs(number) >= 1 else f"{round(number, 4).normalize():f}"
