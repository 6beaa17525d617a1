"""Rates of tax with two decimals and more: a book that adds 8.25% is never taken for one that adds 8.2%."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from nl2x.notes.book.tax_rates import plain_rates
from tests.notes.journals import book, posted, wanted

NAMES = "A Bank; A Till; L Sales tax; E Capital; I Pots sold; X Rent; X Clay"
HISTORY = """
9/1|Opening|Bank 4000/Capital 4000
9/2|Rent|Rent 700/Bank 700
9/5|Stall, pots sold|Bank {} /Pots sold 500, Sales tax {}
9/12|Stall, pots sold|Bank {} /Pots sold 320, Sales tax {}
9/19|Stall, pots sold|Till {} /Pots sold 44, Sales tax {}
9/26|Stall, pots sold|Bank {} /Pots sold 610, Sales tax {}
"""


def _history(rate: str) -> str:
    sums = []
    for net in (500, 320, 44, 610):
        tax = round(Decimal(net) * Decimal(rate) / 100, 2)
        sums += [net + tax, tax]
    return HISTORY.format(*sums)


@pytest.mark.parametrize(
    ("rate", "note", "entry"),
    [
        ("8.25", "sold pots 216.50 with tax, into the till", "Till 216.50/Pots sold 200, Sales tax 16.50"),
        ("8.25", "pots sold 400 plus tax, bank", "Bank 433/Pots sold 400, Sales tax 33"),
        ("6.35", "pots sold 400 plus tax, bank", "Bank 425.40/Pots sold 400, Sales tax 25.40"),
        ("8.875", "pots sold 400 plus tax, bank", "Bank 435.50/Pots sold 400, Sales tax 35.50"),
        ("20", "pots sold 400 plus tax, bank", "Bank 480/Pots sold 400, Sales tax 80"),
        ("7.5", "pots sold 400 plus tax, bank", "Bank 430/Pots sold 400, Sales tax 30"),
    ],
)
def test_tax_is_at_the_rate_of_the_book(tmp_path: Path, rate: str, note: str, entry: str) -> None:
    assert posted(book(tmp_path, NAMES, _history(rate)), note) == wanted(entry)


def test_a_stated_tax_at_that_rate_isnt_asked_about(tmp_path: Path) -> None:
    at = book(tmp_path, NAMES, _history("8.25"))
    assert posted(at, "pots sold 162.38, 150 and 12.38 tax, till") == wanted(
        "Till 162.38/Pots sold 150, Sales tax 12.38"
    )
    assert posted(at, "pots sold 150 plus 15 tax, till") == "? tax rate"


def test_taxes_of_rounded_lines_are_at_the_common_rate() -> None:
    taxed = [(Decimal("84.50"), Decimal("16.91")), (Decimal(100), Decimal(20)), (Decimal(30), Decimal(6))]
    assert set(plain_rates(taxed)) == {Decimal("0.20")}


def test_two_rates_stay_two() -> None:
    taxed = [(Decimal(200), Decimal(10)), (Decimal(80), Decimal(4)), (Decimal(300), Decimal(60))]
    assert plain_rates(taxed) == [Decimal("0.05"), Decimal("0.05"), Decimal("0.20")]
