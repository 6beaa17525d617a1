"""The note's own arithmetic, to the cent. Expected: "value[ role]" for each computed amount, in order."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from nl2x.notes.facts import Facts
from nl2x.notes.facts.computed import evaluate

CASES = [
    ("6 boxes @ 8.75", "52.50"), ("6 boxes of paper at 8.75 each", "52.50"), ("8.75 each for 6 boxes", "52.50"), ("six boxes at 8.75", "52.50"),
    ("40 hours at 22 an hour, 880 in all", "880.00"), ("3 x 20", "60.00"), ("20.50 x 3", "61.50"), ("3 chairs, 40 each, and 2 desks at 150", "120.00, 300.00"),
    ("12 @ $1.25", "15.00"), ("30 litres at 1.459", "43.77"), ("7.5 hrs @ 18/hr", "135.00"), ("2 nights at 90 per night", "180.00"),
    ("40 a month for 6 months", "240.00"), ("3 payments of 50", "150.00"), ("a dozen at 2.50", "30.00"), ("5 days at 150 a day", "750.00"),
    ("100 plus 8% tax", "8.00 tax, 108.00 gross"), ("100 + 20% vat", "20.00 tax, 120.00 gross"), ("net 100, 20% vat", "20.00 tax, 120.00 gross"),
    ("100 net plus 7.5% vat", "7.50 tax, 107.50 gross"), ("120 incl. 20% VAT", "20.00 tax, 100.00 net"), ("120 including 20% vat", "20.00 tax, 100.00 net"),
    ("120 gross, vat 20%", "20.00 tax, 100.00 net"), ("3 chairs at 40 plus 8% tax", "120.00, 9.60 tax, 129.60 gross"), ("99.99 plus 8.25% tax", "8.25 tax, 108.24 gross"),
    ("200 less 10%", "20.00 discount, 180.00 net"), ("250 plus 20% VAT less 4%", "10.00 discount, 240.00 net, 48.00 tax, 288.00 gross"), ("10% off 200", "20.00 discount, 180.00 net"), ("200 minus 10% discount", "20.00 discount, 180.00 net"),
    ("30% of 500", "150.00 share"), ("500, 30% deposit", "150.00 deposit"), ("dinner 80 plus 15% tip", "12.00 tip, 92.00 total"),
    ("100 + 20 vat", "120.00 gross"), ("100 plus 8 sales tax", "108.00 gross"), ("120 incl 20 vat", "100.00 net"), ("dinner 80 plus 12 tip", "92.00 total"),
    ("40 + 30 + 12", "82.00 total"), ("300 less 20", "280.00 total"), ("500 minus 45 fee", "455.00 total"),
    ("2000 in all, half now, half in a month", "1000.00 share, 1000.00 share"), ("half of 301 now, the other half later", "150.50 share, 150.50 share"),
    ("100: a third to Ann, a third to Bob, a third to Cy", "33.33 share, 33.33 share, 33.34 share"), ("split 300 three ways", "100.00 share"),
    ("300 split 60/40", "180.00 share, 120.00 share"), ("paid half of the 500", "250.00 share"), ("two thirds of 900", "600.00 share"), ("1/3 of 900", "300.00 share"),
    ("paid the electrician 310: 190 for the shop, the rest for the flat", "120.00 balance"), ("1150 in, 900 of it for the fund, rest is general", "250.00 balance"),
    ("agent took 8% of the shop rent (1100)", "88.00 share"), ("350 gross less the usual 2.9 percent fee", "10.15 fee, 339.85 net"),
    ("sold 4 dozen eggs @ 3.20", "12.80"), ("2 dozen eggs at 3.50 a dozen", "7.00"), ("5 dozen buns, 30p each", "18.00"),
    ("900 in 3 instalments", "300.00 share"), ("4 chairs at 50, half now", "200.00, 100.00 share"),
]  # fmt: skip
SILENT = [
    "eggs 3.50 a dozen", "3 dozen roses 45",
    "paid 40", "paid 40 and 30", "paid 40 and 30, the rest of the week off", "paid 40, rest later", "a balance of 30 and 40", "100, 20% vat", "10% up on last time, 440", "half day 40", "half price, 40", "half a dozen eggs 4", "40 half an hour",
    "a quarter past, 40", "first quarter vat 40", "6 boxes", "8% interest loan", "100 and then 20", "the third invoice 40", "40 for the other half's birthday 30",
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), [*CASES, *[(note, "") for note in SILENT]])
def test_computed(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    assert ", ".join(f"{c.value} {c.role.value}".strip() for c in facts.computed) == expected


@pytest.mark.parametrize(("note", "expected"), CASES)
def test_how_gives_the_value(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    known = {a.id: a.value for a in facts.amounts} | {d.id: d.count for d in facts.durations}
    for amount in facts.computed:
        assert evaluate(amount.how, known) == amount.value
        assert set(amount.of) <= set(known)


def test_a_share_knows_its_day(read: Callable[..., Facts]) -> None:
    facts = read("2000 in all, half today, half in a month")
    assert [c.when for c in facts.computed] == ["d1", "d2"]


def test_half_a_cent_rounds_up() -> None:
    assert evaluate("a * b", {"a": Decimal("0.5"), "b": Decimal("0.01")}) == Decimal("0.01")


def test_only_arithmetic_is_evaluated() -> None:
    with pytest.raises(ValueError, match="not arithmetic"):
        evaluate("__import__('os')", {})
