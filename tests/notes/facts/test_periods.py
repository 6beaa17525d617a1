"""What something is for in time, read on 16 September 2026."""

from collections.abc import Callable

import pytest

from nl2x.notes.facts import Facts

CASES = [
    ("march rent 900", "2026-03-01..2026-03-31"), ("rent for March 900", "2026-03-01..2026-03-31"), ("September rent 900", "2026-09-01..2026-09-30"),
    ("may electricity 90", "2026-05-01..2026-05-31"), ("phone bill for may 40", "2026-05-01..2026-05-31"), ("rent 900 (August)", "2026-08-01..2026-08-31"),
    ("dec 2025 rent 900", "2025-12-01..2025-12-31"), ("Dec '25 rent 900", "2025-12-01..2025-12-31"), ("last december rent 900", "2025-12-01..2025-12-31"),
    ("Jan-Mar rent 2700", "2026-01-01..2026-03-31"), ("july to september rent 2700", "2026-07-01..2026-09-30"), ("Nov-Jan rent 2700", "2025-11-01..2026-01-31"),
    ("Q2 vat 800", "2026-04-01..2026-06-30"), ("q3 2025 vat 800", "2025-07-01..2025-09-30"), ("second quarter vat 800", "2026-04-01..2026-06-30"),
    ("FY25 audit 900", "2025-01-01..2025-12-31"), ("2025 tax return 300", "2025-01-01..2025-12-31"), ("tax year 2025/26 300", "2025-01-01..2026-12-31"),
    ("last month's phone bill 40", "2026-08-01..2026-08-31"), ("last month phone 40", "2026-08-01..2026-08-31"), ("this month rent 900", "2026-09-01..2026-09-30"),
    ("next month rent 900", "2026-10-01..2026-10-31"), ("last week takings 900", "2026-09-07..2026-09-13"), ("this week takings 900", "2026-09-14..2026-09-20"),
    ("last quarter vat 900", "2026-04-01..2026-06-30"), ("last year bonus 900", "2025-01-01..2025-12-31"), ("the last 3 months 900", "2026-06-16..2026-09-16"),
    ("H1 bonus 900", "2026-01-01..2026-06-30"),
]  # fmt: skip
LENGTHS = [
    ("insurance 1200 for a year", "1 year"), ("a year's insurance 1200", "1 year"), ("12 months hosting 120", "12 month"), ("12-month lease 900", "12 month"),
    ("3 months rent 2700", "3 month"), ("six months of ads 600", "6 month"), ("domain for 2 years 40", "2 year"), ("half a year 600", "0.5 year"),
    ("over 5 years 5000", "5 year"), ("a fortnight 300", "2 week"), ("rent 2700 for the full quarter", "1 quarter"),
]  # fmt: skip
SILENT = [
    "I may buy a chair 300", "march to the shop 30", "paid april 200",  "gave jan 40", "40 a month", "$40/month",
    "desk 2019", "paid 2025 for a desk", "mark 30", "decent chair 30", "octopus 30", "a half 30",  "marching band 30",
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), [*CASES, *[(note, "") for note in SILENT]])
def test_periods(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    assert ", ".join(f"{p.start}..{p.end}" for p in facts.periods) == expected
    assert all(note[slice(*p.span)] == p.words for p in facts.periods)


@pytest.mark.parametrize(("note", "expected"), [*LENGTHS, *[(note, "") for note in SILENT]])
def test_durations(read: Callable[..., Facts], note: str, expected: str) -> None:
    assert ", ".join(f"{d.count} {d.unit}" for d in read(note).durations) == expected


def test_a_period_is_not_the_day_of_payment(read: Callable[..., Facts]) -> None:
    facts = read("paid march rent 900 yesterday")
    assert (
        len(facts.days) == 1 and facts.days[0].value.isoformat() == "2026-09-15" and len(facts.periods) == 1
    )
