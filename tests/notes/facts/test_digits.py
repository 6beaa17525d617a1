"""Numbers in digits, as the whole world writes them."""

from decimal import Decimal

import pytest

from nl2x.notes.facts import digits

CASES = [
    ("40", "40"), ("40.5", "40.5"), ("40.50", "40.50"), (".50", ".50"), ("0.125", "0.125"),
    ("1,234", "1234"), ("1,234.50", "1234.50"), ("1,234,567", "1234567"), ("1,20,000", "120000"),
    ("12,34,567.89", "1234567.89"), ("1.234.567", "1234567"), ("1.234,50", "1234.50"), ("7.150,00", "7150.00"),
    ("12,50", "12.50"), ("12,5", "12.5"), ("1 234,50", "1234.50"), ("1 234 567", "1234567"), ("1'200.00", "1200.00"),
    ("1'234'567", "1234567"), ("0,99", "0.99"), ("1234,5", "1234.5"),
]  # fmt: skip


@pytest.mark.parametrize(("numeral", "value"), CASES)
def test_one_reading(numeral: str, value: str) -> None:
    assert digits.readings(numeral) == (Decimal(value),)


def test_three_digits_after_a_point_have_two_readings() -> None:
    assert digits.readings("1.234") == (Decimal("1234"), Decimal("1.234"))


def test_a_scale_decides() -> None:
    assert digits.readings("1.234", suffixed=True) == (Decimal("1.234"),)
